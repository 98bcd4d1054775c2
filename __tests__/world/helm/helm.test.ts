import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChartRequest } from '../../../src/model/helm.js'
import { findHelm } from '../../../src/world/helm/find.js'
import { lazyHelm } from '../../../src/world/helm/helm.js'
import { runBounded } from '../../../src/world/helm/program.js'
import { helmPath, oracleMissing } from '../../support/oracle.js'

const why = oracleMissing()
if (why !== null) console.log(`skipped: ${why}`)

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'flux-lockstep-helm-test-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const chart = (files: Readonly<Record<string, string>>): ChartRequest['chart'] =>
  new Map(
    Object.entries({ 'a/Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n', ...files }).map(([path, text]) => [
      path,
      Buffer.from(text),
    ]),
  )
const request = (files: Readonly<Record<string, string>>, more: Partial<ChartRequest> = {}): ChartRequest => ({
  chart: chart(files),
  release: 'a',
  namespace: 'flux-system',
  values: {},
  definitions: false,
  ...more,
})
const map = (text: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: ${text}}\n`

describe.skipIf(why !== null)('helm', () => {
  const helm = async () => {
    const found = await lazyHelm({ env: { RUNNER_TEMP: root }, helm: helmPath() }, '/nowhere')()
    if (!found) throw new Error('there is no helm')
    return found
  }
  const rendered = async (...args: Parameters<typeof request>) => await (await helm()).render(request(...args))

  it('renders a chart with the values, the name and the namespace of the release, and leaves nothing behind', async () => {
    const text = '"{{ .Release.Name }} {{ .Release.Namespace }} {{ .Values.b.c }} {{ .Values.d }}"'
    const files = { 'a/values.yaml': 'b: {c: 1}\nd: e\n', 'a/templates/a.yaml': map(text) }
    const found = await rendered(files, { values: { b: { c: '1:2' } } })
    expect(found.kind === 'rendered' && found.text).toContain('a flux-system 1:2 e')
    expect((await readdir(root)).filter((name) => name.startsWith('flux-lockstep-helm-'))).toEqual([])
  })

  it('leaves hooks out, and definitions beside the templates unless they are installed', async () => {
    const files = {
      'a/templates/a.yaml': map('b'),
      'a/templates/hook.yaml': map('b').replace('name: a', 'name: hook, annotations: {helm.sh/hook: post-install}'),
      'a/crds/c.yaml':
        'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: c.example.com}\n',
    }
    const kinds = async (definitions: boolean) => {
      const found = await rendered(files, { definitions })
      return found.kind === 'rendered' ? (found.text.match(/^kind: .*|name: hook/gm) ?? []) : found
    }
    expect(await kinds(false)).toEqual(['kind: ConfigMap'])
    expect(await kinds(true)).toEqual(['kind: CustomResourceDefinition', 'kind: ConfigMap'])
  })

  it.each([
    ['a template that fails', { 'a/templates/a.yaml': '{{ fail "no such storage" }}' }, /no such storage/],
    ['a template that is none', { 'a/templates/a.yaml': '{{ if }}' }, /parse error|missing value/],
    ['a chart that is none', { 'a/Chart.yaml': 'name: ]' }, /Chart\.yaml/],
    [
      'a chart whose dependency is missing',
      {
        'a/Chart.yaml':
          'apiVersion: v2\nname: a\nversion: 1.0.0\ndependencies: [{name: b, version: 1, repository: "oci://x"}]\n',
      },
      /missing in charts/,
    ],
    ['no chart', { 'b/Chart.yaml': '' }, /larger than any release/],
  ] as const)('says why %s is not rendered', async (_, files, reason) => {
    const found = await rendered(files)
    expect(found.kind === 'fails' && found.reason).toMatch(reason)
    expect(found.kind === 'fails' && found.reason).not.toContain(root)
  })

  it.each(['', '-a', 'a b', '--post-renderer=x', 'a'.repeat(54)])('takes no %j for a release', async (release) => {
    const found = await rendered({ 'a/templates/a.yaml': map('b') }, { release })
    expect(found.kind === 'fails' && found.reason).toContain('is no name of a release')
  })

  it('renders the same once', async () => {
    const one = await helm()
    const same = request({ 'a/templates/a.yaml': map('b') })
    expect(one.render(same)).toBe(one.render({ ...same }))
    expect(one.render(same)).not.toBe(one.render({ ...same, values: { a: 1 } }))
  })
})

describe('a program within bounds', () => {
  const call = { folder: '/', env: {}, input: '', milliseconds: 20_000, bytes: 1000 }
  const run = (script: string, more: Partial<typeof call> = {}) =>
    runBounded(process.execPath, { ...call, ...more, args: ['-e', script] })

  it('gives what it wrote', async () => {
    const script =
      'process.stdin.on("data", (d) => { console.log(`<${d}>`); console.error("e"); process.exitCode = 3 })'
    expect(await run(script, { input: 'i' })).toEqual({ kind: 'ended', code: 3, output: '<i>\n', errors: 'e\n' })
  })

  it('is stopped where it does not end, writes too much or is not there', async () => {
    expect(await run('setInterval(() => 0, 1000)', { milliseconds: 50 })).toMatchObject({ kind: 'stopped' })
    expect(await run('for (;;) console.log("x".repeat(1000))')).toMatchObject({ kind: 'stopped' })
    expect(await runBounded('/no/such/helm', { ...call, args: [] })).not.toMatchObject({ code: 0 })
  })
})

describe('where helm is looked for', () => {
  it('is the PATH, without what is relative, not to be run, or lies in the checkout', async () => {
    const [checkout, first, second, link] = ['checkout/bin', 'first', 'second', 'link'].map((name) => join(root, name))
    if (!checkout || !first || !second || !link) throw new Error('four names are four')
    for (const folder of [checkout, first, second]) {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'helm'), '#!/bin/sh\n')
      if (folder !== first) await chmod(join(folder, 'helm'), 0o755)
    }
    await symlink(checkout, link)
    const find = (...folders: string[]) => findHelm({ PATH: folders.join(':') }, join(root, 'checkout'))
    expect(await find('bin', '.', '', checkout, link, first, second)).toBe(join(second, 'helm'))
    expect(await find(checkout, link, first, join(root, 'none'))).toBeNull()
    expect(await findHelm({}, root)).toBeNull()
  })
})
