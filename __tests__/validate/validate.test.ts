import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { RuleTime } from '../../src/model/rule-time.js'
import type { Finding } from '../../src/model/finding.js'
import type { Version } from '../../src/model/version.js'
import { findingsOf } from '../../src/model/problem.js'
import type { ValidateInput } from '../../src/model/validation.js'
import * as validation from '../../src/validate/validate.js'
import { smallRelease } from './small-release.js'
import { pin } from '../support/sets.js'
import { stateOf } from './state.js'
import { worldMissing, worldRelease } from './world.js'

const timed = (input: Omit<ValidateInput, 'time'>) => ({ ...input, time: new RuleTime() })
const validate = (input: Omit<ValidateInput, 'time'>) => validation.validate(timed(input))
const migrateApiVersions = (input: Omit<ValidateInput, 'time'>) => validation.migrateApiVersions(timed(input))
const release = smallRelease('0.42.1', ['2.5', '2.6', '2.8'])
const flux = (from: Version, to: Version) => ({ from, to, crosses: from === to ? [] : ['2.8'] })
const source =
  'apiVersion: source.toolkit.fluxcd.io/v1beta2\nkind: OCIRepository\nmetadata: {name: app}\nspec: {url: oci://registry.example.com/app}\n'
const short = (findings: readonly Finding[]) =>
  findings.map(({ code, introduced, file }) => `${introduced ? 'new' : 'old'} ${code} ${String(file)}`)

describe('what a change introduces', () => {
  test('an object whose version goes with the update is an introduced error, though its file did not change', async () => {
    const state = await stateOf({ 'a.yaml': source }, release)
    const input = { before: state, after: state, changed: [] }
    expect(short(await validate({ ...input, flux: flux('2.6.0', '2.8.0') }))).toEqual([
      'new api-version-removed a.yaml',
    ])
    expect(short(await validate({ ...input, flux: flux('2.8.0', '2.8.0') }))).toEqual([
      'old api-version-removed a.yaml',
    ])
    expect(short(await validate({ ...input, before: null, flux: flux('2.8.0', '2.8.0') }))).toEqual([
      'new api-version-removed a.yaml',
    ])
  })

  test('an old problem stays old where its line or its file moves', async () => {
    const bad = source.replace('v1beta2', 'v1').replace('oci://', 'https://')
    const before = await stateOf({ 'a.yaml': bad }, release)
    const after = await stateOf(
      { 'b/c.yaml': `# moved\n${bad}`, 'd.yaml': bad.replace('name: app', 'name: other') },
      release,
    )
    const findings = await validate({ before, after, changed: [], flux: flux('2.8.0', '2.8.0') })
    expect(short(findings)).toEqual(['old schema-invalid b/c.yaml', 'new schema-invalid d.yaml'])
  })

  test('a problem that became worse is new', () => {
    const problem = { code: 'manifests-ahead', file: 'a', line: 1, message: '', help: '', subject: 'x' } as const
    const findings = findingsOf([{ ...problem, severity: 'error' }], [{ ...problem, severity: 'warning' }])
    expect(findings).toMatchObject([{ introduced: true }])
  })

  test('the edits that migrate leave nothing to find', async () => {
    const state = await stateOf({ 'a.yaml': source }, release)
    const input = { before: state, after: state, changed: [], flux: flux('2.6.0', '2.8.0') }
    const [edit] = await migrateApiVersions(input)
    const edited = source.slice(0, edit?.start) + String(edit?.new) + source.slice(edit?.end)
    const after = await stateOf({ 'a.yaml': edited }, release)
    expect(await validate({ ...input, after })).toEqual([])
  })
})

test('the Kubernetes is looked up where Flux enters another minor, and of a tree that is judged as it is', async () => {
  const instance =
    'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux}\nspec: {distribution: {version: 2.8.x, registry: ghcr.io/fluxcd}}\n'
  const files = { 'flux.yaml': instance, 'talos/talenv.yaml': 'kubernetesVersion: v1.30.1\n' }
  const state = await stateOf(files, release)
  const found = async (before: typeof state | null, moved: ReturnType<typeof flux>) =>
    short(await validate({ before, after: state, changed: [], flux: moved })).filter((text) =>
      text.includes('kubernetes'),
    )
  expect(await found(state, flux('2.6.0', '2.8.0'))).toEqual(['old kubernetes-too-old talos/talenv.yaml'])
  expect(await found(state, flux('2.8.0', '2.8.0'))).toEqual([])
  expect(await found(null, flux('2.8.0', '2.8.0'))).toEqual(['new kubernetes-too-old talos/talenv.yaml'])
})

test('a set of one cluster says nothing of another, and judges what they share', async () => {
  const ks = 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\nspec: {}\n'
  const bad = ks.replace('spec: {}', 'spec: {dependsOn: [{name: nowhere}]}')
  const files = { 'clusters/a/x.yaml': bad, 'clusters/b/x.yaml': bad, 'base/x.yaml': bad }
  const pins = [pin('manifests', '0.42.1', { cluster: 'a', file: 'clusters/a/x.yaml' })]
  const state = await stateOf(files, release, { pins })
  expect(state.tree.layout.clusterOf('clusters/b/x.yaml')).toBe('b')
  const findings = await validate({
    before: null,
    after: state,
    changed: [],
    flux: flux('2.8.0', '2.8.0'),
  })
  expect(findings.map(({ file }) => file).toSorted()).toEqual(['base/x.yaml', 'clusters/a/x.yaml'])
})

test('a release that was not read is said, and is no invalid manifest', async () => {
  const state = await stateOf({ 'a.yaml': source }, null)
  const findings = await validate({ before: null, after: state, changed: [], flux: null })
  expect(new Set(findings.map(({ code, severity }) => `${severity} ${code}`))).toEqual(
    new Set(['notice not-evaluated']),
  )
})

const why = worldMissing()
if (why !== null) console.log(`skipped: ${why}`)

function example(name: string): Record<string, string> {
  const root = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url))
  const files: Record<string, string> = {}
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && entry.name.endsWith('.yaml')) files[relative(root, path)] = readFileSync(path, 'utf8')
  }
  return files
}

describe.skipIf(why !== null)('on the released artifacts', () => {
  const codes = (findings: readonly Finding[]) =>
    findings.filter(({ severity }) => severity !== 'notice').map(({ code }) => code)

  test('the layout of the quick start is clean, and stays so up to the newest release', async () => {
    const files = example('home-kubernetes')
    const before = await stateOf(files, worldRelease('0.37.1'))
    expect(codes(await validate({ before: null, after: before, changed: [], flux: flux('2.7.5', '2.7.5') }))).toEqual(
      [],
    )
    const after = await stateOf(files, worldRelease('0.58.1'))
    const move = { from: '2.7.5', to: '2.9.4', crosses: ['2.8', '2.9'] }
    const findings = await validate({ before, after, changed: [], flux: move })
    expect(codes(findings)).toEqual([])
  })

  test('the plan as it was first drafted misses the source of the instance and loses its v1beta2 source', async () => {
    const files = example('as-planned')
    const before = await stateOf(files, worldRelease('0.37.1'))
    const after = await stateOf(files, worldRelease('0.58.1'))
    const now = await validate({
      before: null,
      after: before,
      changed: [],
      flux: flux('2.7.5', '2.7.5'),
    })
    expect(codes(now)).toContain('reference-missing')
    const move = { from: '2.7.5', to: '2.9.4', crosses: ['2.8', '2.9'] }
    const updated = await validate({ before, after, changed: [], flux: move })
    expect(
      updated.filter(({ introduced, severity }) => introduced && severity === 'error').map(({ code }) => code),
    ).toEqual(['api-version-removed'])
    expect(await migrateApiVersions({ before, after, changed: [], flux: move })).toMatchObject([
      { old: 'source.toolkit.fluxcd.io/v1beta2', new: 'source.toolkit.fluxcd.io/v1' },
    ])
  })

  test('the last Flux minor keeps Alerts on objects of the operator valid', async () => {
    const text =
      'apiVersion: notification.toolkit.fluxcd.io/v1beta3\nkind: Alert\nmetadata: {name: a}\nspec: {providerRef: {name: b}, eventSources: [{kind: FluxInstance, name: "*"}]}\n'
    const state = await stateOf({ 'a.yaml': text }, worldRelease('0.58.1'))
    expect(await validate({ before: null, after: state, changed: [], flux: flux('2.9.4', '2.9.4') })).toEqual([])
  })
})
