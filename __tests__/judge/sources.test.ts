import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.js'
import { judgeChartSources } from '../../src/judge/chart-sources.js'
import { judgePatchedSources } from '../../src/judge/patched-sources.js'
import { judgeSources, mayAsk, type KnownSources } from '../../src/judge/sources.js'
import { judgeVerification } from '../../src/judge/verification.js'
import { parseRepository } from '../../src/model/reference.js'
import { scanPins } from '../../src/scan/scan.js'
import { parseSettings } from '../../src/settings/parse.js'
import { pin, type PinChanges } from '../support/sets.js'
import { treeOf } from '../validate/state.js'

const { settings } = parseSettings({ file: null, inputs: {}, options: [] })
type Files = Readonly<Record<string, string>>

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const source = (spec: object, name = 'flux-operator'): string =>
  JSON.stringify({ apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'OCIRepository', metadata: { name }, spec })
const release = (spec: object): string =>
  JSON.stringify({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'operator' }, spec })
const tag = { tag: '0.58.1' }
const operator = { url: `${charts}/flux-operator`, ref: tag }
const chartRef = (name: string) => ({ chartRef: { kind: 'OCIRepository', name } })

/** Both trees as lists of YAML files, and what a judge says of the change. */
async function changed(
  before: Files,
  after: Files,
  named: readonly string[] = [],
): Promise<Readonly<Record<'charts' | 'patched' | 'verification', readonly string[]>>> {
  const [old, now] = [await treeOf(before), await treeOf({ ...before, ...after })]
  const known: KnownSources = { pins: scanPins(old, settings).pins, named }
  const side = (tree: typeof old) => ({ tree, pins: scanPins(tree, settings).pins, isApplied: () => true })
  const said = (findings: readonly Finding[]) => findings.map(({ code, message }) => `${code} ${message}`)
  return {
    charts: said(judgeChartSources(side(old), side(now), known)),
    patched: said(judgePatchedSources(old, now, known)),
    verification: said(judgeVerification(old, now, known.pins)),
  }
}

describe('where a release takes its chart from', () => {
  const base = { 'source.yaml': source(operator), 'release.yaml': release(chartRef('flux-operator')) }
  const other = { 'other.yaml': source({ url: 'oci://evil.example.com/flux-operator', ref: tag }, 'other') }
  const helm = (sourceRef: string, chart: string) =>
    release({ chart: { spec: { chart, version: '0.58.1', sourceRef: { kind: 'HelmRepository', name: sourceRef } } } })
  const helmSource = (name: string, url: string) =>
    JSON.stringify({
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'HelmRepository',
      metadata: { name },
      spec: { url },
    })
  const helmBase = { 'source.yaml': helmSource('cp', charts), 'release.yaml': helm('cp', 'flux-operator') }

  test.each<[string, Files, Files, readonly RegExp[]]>([
    ['nothing changes', base, {}, []],
    [
      'another source',
      base,
      { ...other, 'release.yaml': release(chartRef('other')) },
      [/from evil\.example\.com\/flux-operator instead of ghcr\.io\/controlplaneio-fluxcd\/charts\/flux-operator/],
    ],
    [
      'a source that is not here',
      base,
      { 'release.yaml': release(chartRef('elsewhere')) },
      [/from a source that is not in this repository/],
    ],
    [
      'another name of the same place',
      base,
      { 'other.yaml': source(operator, 'other'), 'release.yaml': release(chartRef('other')) },
      [],
    ],
    ['the release goes', base, { 'release.yaml': '{}' }, [/nothing does after this change/]],
    [
      'a foreign release changes',
      { ...base, ...other, 'release.yaml': release(chartRef('other')) },
      { 'release.yaml': release(chartRef('elsewhere')) },
      [],
    ],
    [
      'another Helm repository',
      helmBase,
      {
        'evil.yaml': helmSource('evil', 'oci://evil.example.com/charts'),
        'release.yaml': helm('evil', 'flux-operator'),
      },
      [/from evil\.example\.com\/charts\/flux-operator instead of/],
    ],
    [
      'another chart of the same Helm repository',
      helmBase,
      { 'release.yaml': helm('cp', 'strange') },
      [/charts\/strange instead of/],
    ],
  ])('%s', async (_name, before, after, patterns) => {
    const { charts: found } = await changed(before, after)
    expect(found).toHaveLength(patterns.length)
    for (const [index, pattern] of patterns.entries()) expect(found[index]).toMatch(pattern)
  })

  test('a place that the settings of the base name is allowed', async () => {
    const after = { ...other, 'release.yaml': release(chartRef('other')) }
    expect((await changed(base, after, ['evil.example.com/flux-operator'])).charts).toEqual([])
  })
})

describe('what a patch makes of a source', () => {
  const verify = { provider: 'cosign', matchOIDCIdentity: [{ issuer: 'a', subject: 'b' }] }
  const base = {
    'source.yaml': source({ ...operator, verify }),
    'release.yaml': release({ ...chartRef('flux-operator'), values: { image: { repository: 'ghcr.io/x' } } }),
    'kustomization.yaml': JSON.stringify({ kind: 'Kustomization', resources: ['source.yaml', 'release.yaml'] }),
  }
  const patchedBy = (kind: string, ...patch: readonly object[]): Files => ({
    'kustomization.yaml': JSON.stringify({
      kind: 'Kustomization',
      resources: ['source.yaml', 'release.yaml'],
      patches: [{ target: { kind }, patch: JSON.stringify(patch) }],
    }),
  })
  const replaced = (path: string, value: unknown) => ({ op: 'replace', path, value })

  test.each<[string, Files, readonly RegExp[]]>([
    [
      'another place',
      patchedBy('OCIRepository', replaced('/spec/url', 'oci://evil.example.com/x')),
      [/source-changed A patch of OCIRepository flux-operator takes it from evil\.example\.com\/x instead of ghcr/],
    ],
    ['the same place', patchedBy('OCIRepository', replaced('/spec/url', operator.url)), []],
    ['no verification', patchedBy('OCIRepository', { op: 'remove', path: '/spec/verify' }), [/verification-weakened/]],
    ['a label', patchedBy('OCIRepository', { op: 'add', path: '/metadata/labels', value: { a: 'b' } }), []],
    [
      'another provider',
      patchedBy('OCIRepository', { op: 'add', path: '/spec/provider', value: 'aws' }),
      [/gives it another provider/],
    ],
    [
      'another source of its chart',
      patchedBy('HelmRelease', replaced('/spec/chartRef/name', 'elsewhere')),
      [/from a source that is not in this repository instead of ghcr/],
    ],
    [
      'another image',
      patchedBy('HelmRelease', replaced('/spec/values/image/repository', 'evil.example.com/x')),
      [/gives it another values\.image\.repository/],
    ],
    [
      'values from elsewhere',
      patchedBy('HelmRelease', { op: 'add', path: '/spec/valuesFrom', value: [{ kind: 'Secret', name: 'x' }] }),
      [/gives it another valuesFrom/],
    ],
    [
      'a renderer after the chart',
      patchedBy('HelmRelease', { op: 'add', path: '/spec/postRenderers', value: [{}] }),
      [/gives it another postRenderers/],
    ],
    ['more replicas', patchedBy('HelmRelease', { op: 'add', path: '/spec/values/replicas', value: 2 }), []],
  ])('%s', async (_name, after, patterns) => {
    const { patched } = await changed(base, after)
    expect(patched).toHaveLength(patterns.length)
    for (const [index, pattern] of patterns.entries()) expect(patched[index]).toMatch(pattern)
  })

  test('what a patch did before the change is not brought by it', async () => {
    const old = { ...base, ...patchedBy('OCIRepository', replaced('/spec/url', 'oci://evil.example.com/x')) }
    expect((await changed(old, { 'note.yaml': '{}' })).patched).toEqual([])
  })
})

describe('whose signature a source needs', () => {
  const one = { issuer: 'a', subject: 'b' }
  const two = { issuer: 'a', subject: 'c' }
  const at = (verify?: object): Files => ({ 'source.yaml': source({ ...operator, ...(verify ? { verify } : {}) }) })
  const cosign = (...matchOIDCIdentity: readonly object[]) => ({ provider: 'cosign', matchOIDCIdentity })
  const key = (name: string) => ({ provider: 'cosign', secretRef: { name } })

  test.each<[string, Files, Files, boolean]>([
    ['stays', at(cosign(one)), at(cosign(one)), false],
    ['goes', at(cosign(one)), at(), true],
    ['comes', at(), at(cosign(one)), false],
    ['is another', at(cosign(one)), at(cosign(two)), true],
    ['is one of two now', at(cosign(one)), at(cosign(one, two)), true],
    ['was one of two', at(cosign(one, two)), at(cosign(two)), false],
    ['is anybody’s', at(cosign(one)), at(cosign()), true],
    ['was anybody’s', at(cosign()), at(cosign(one)), false],
    ['has another provider', at(cosign(one)), at({ ...cosign(one), provider: 'notation' }), true],
    ['has another key', at(key('x')), at(key('y')), true],
    ['has another root', at({ ...cosign(one), trustedRootSecretRef: { name: 'x' } }), at(cosign(one)), true],
    [
      'has the same root',
      at({ ...cosign(one), trustedRootSecretRef: { name: 'x' } }),
      at({ ...cosign(one), trustedRootSecretRef: { name: 'x' } }),
      false,
    ],
    ['has another issuer', at(cosign(one)), at(cosign({ ...one, issuer: 'c' })), true],
    ['has a key instead of a name', at(cosign(one)), at(key('x')), true],
  ])('%s', async (_name, before, after, isWeaker) => {
    const { verification } = await changed(before, after)
    expect(verification.map((text) => text.split(' ')[0])).toEqual(isWeaker ? ['verification-weakened'] : [])
  })

  test('a source beside it with another name counts for nothing', async () => {
    const two = (verify: object) =>
      `${source({ ...operator, verify: cosign(one) }, 'a')}\n---\n${source({ ...operator, verify }, 'b')}`
    const { verification } = await changed({ 'source.yaml': two(cosign(one)) }, { 'source.yaml': two({}) })
    expect(verification).toHaveLength(1)
    expect(verification[0]).toContain('OCIRepository b ')
  })
})

describe('the place that a pin names', () => {
  const at = (text: string, changes: PinChanges = {}) =>
    pin('operator-chart', '0.58.1', { repository: parseRepository(text), ...changes })
  const upstream = 'ghcr.io/controlplaneio-fluxcd/charts/flux-operator'
  const judged = (now: string, known: Partial<KnownSources>, changes: PinChanges = {}) =>
    judgeSources([at(now, changes)], { pins: [], named: [], ...known }).map(
      ({ code, severity }) => `${severity} ${code}`,
    )

  test.each<[string, string, Partial<KnownSources>, readonly string[]]>([
    ['is the one of the base', 'a.example.com/x', { pins: [at('a.example.com/x')] }, []],
    ['is named by the settings', 'a.example.com/x', { pins: [at(upstream)], named: ['a.example.com/x'] }, []],
    ['is another', 'a.example.com/x', { pins: [at(upstream)] }, ['error source-changed']],
    ['is another on the same host', 'a.example.com/y', { pins: [at('a.example.com/x')] }, ['error source-changed']],
    ['is upstream’s instead of a mirror', upstream, { pins: [at('a.example.com/x')] }, ['error source-changed']],
    ['is upstream’s, and the base has none of the role', upstream, { pins: [pin('manifests', '0.58.1')] }, []],
    ['is new to the role on a known host', 'ghcr.io/x/y', { pins: [pin('manifests', '0.58.1')] }, []],
    [
      'is new to the role on a strange host',
      'a.example.com/x',
      { pins: [pin('manifests', '0.58.1')] },
      ['error source-changed'],
    ],
    ['is the first that anybody names', 'a.example.com/x', {}, ['notice not-evaluated']],
    ['is the first where pins name none', 'a.example.com/x', { pins: [at('?')] }, ['notice not-evaluated']],
  ])('%s', (_name, now, known, expected) => {
    expect(judged(now, known)).toEqual(expected)
  })

  test('is not judged where the pin is left out, or names none', () => {
    expect(judged('a.example.com/x', { pins: [at(upstream)] }, { action: 'ignore' })).toEqual([])
    expect(judged('?', { pins: [at(upstream)] })).toEqual([])
  })

  test.each<[string, Partial<KnownSources>, boolean]>([
    ['a.example.com/y', { pins: [at('a.example.com/x')] }, true],
    ['a.example.com/y', { named: ['a.example.com/x'] }, true],
    ['b.example.com/x', { pins: [at('a.example.com/x')] }, false],
    [upstream, {}, true],
    ['ghcr.io/other/x', {}, false],
  ])('%s of %j is asked: %s', (text, known, expected) => {
    const repository = parseRepository(text)
    if (!repository) throw new Error('no repository')
    expect(mayAsk(repository, { pins: [], named: [], ...known })).toBe(expected)
  })
})
