import { expect, test } from 'vitest'
import { scanPins } from '../../src/scan/scan.js'
import { parseSettings } from '../../src/settings/parse.js'
import { sourceRules } from '../../src/signatures/source-rule.js'
import { treeOf } from '../validate/state.js'

const { settings } = parseSettings({ file: null, inputs: {}, options: [] })
const issuer = 'https://token.actions.githubusercontent.com'
const subject = 'https://github.com/controlplaneio-fluxcd/charts/.github/workflows/release.yml@refs/tags/v0.58.1'
const upstream = {
  issuer: '^https://token\\.actions\\.githubusercontent\\.com$',
  subject: '^https://github\\.com/controlplaneio-fluxcd/',
}

/** What the `verify` of a source says of a signer. */
async function judged(verify: object, signer = { issuer, subject }): Promise<string> {
  const tree = await treeOf({
    'source.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: flux-operator }
spec:
  url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator
  ref: { tag: 0.58.1 }
  verify: ${JSON.stringify(verify)}
`,
  })
  const [rule, more] = sourceRules(tree, scanPins(tree, settings).pins)
  if (!rule || more) throw new Error('there is one rule')
  expect(rule).toMatchObject({ line: 7, name: 'OCIRepository flux-operator' })
  if (rule.accepts.kind === 'unknown') return rule.accepts.why
  return `${rule.accepts.named ? 'named' : 'anybody'} ${String(rule.accepts.matches(signer))}`
}

const cosign = (...matchOIDCIdentity: readonly object[]) => ({ provider: 'cosign', matchOIDCIdentity })

test.each<[string, object, string]>([
  ['nobody by name is anybody', { provider: 'cosign' }, 'anybody true'],
  ['upstream', cosign(upstream), 'named true'],
  [
    'somebody else, or upstream',
    cosign({ ...upstream, subject: '^https://github.com/other/' }, upstream),
    'named true',
  ],
  ['another subject', cosign({ ...upstream, subject: '^https://github.com/other/' }), 'named false'],
  ['another issuer', cosign({ ...upstream, issuer: '^https://accounts.google.com$' }), 'named false'],
  ['patterns stand anywhere, as in Go', cosign({ issuer: 'githubusercontent', subject: 'charts' }), 'named true'],
  ['any issuer', cosign({ subject: upstream.subject }), 'named true'],
  ['any subject', cosign({ issuer: upstream.issuer }), 'named true'],
  ['any subject of another issuer', cosign({ issuer: '^https://accounts.google.com$' }), 'named false'],
  [
    'no pattern of Go',
    cosign({ ...upstream, subject: '(?=a)' }),
    'one of its matchOIDCIdentity is no regular expression that Go compiles',
  ],
  [
    'no pattern of Go for the issuer',
    cosign({ ...upstream, issuer: '(' }),
    'one of its matchOIDCIdentity is no regular expression that Go compiles',
  ],
  [
    'keys',
    { provider: 'cosign', secretRef: { name: 'keys' } },
    'it verifies with the keys of a Secret, which only the cluster holds',
  ],
  [
    'Notation',
    { provider: 'notation', secretRef: { name: 'x' } },
    'it verifies with Notation, whose certificates only the cluster holds',
  ],
])('%s', async (_name, verify, expected) => {
  expect(await judged(verify)).toBe(expected)
})

test('it is asked of what the object pulls itself, wherever others stand in their files', async () => {
  const source = (name: string, verify: string) =>
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: { name: ${name} }\nspec:\n  url: oci://ghcr.io/controlplaneio-fluxcd/charts/${name}\n  ref: { tag: 0.58.1 }\n${verify}`
  const tree = await treeOf({
    'a.yaml': source('flux-operator', '  verify: { provider: cosign }\n'),
    'b.yaml': source('flux-instance', ''),
    'c.yaml': `${source('flux-instance', '')}---\n${source('flux-operator', '  verify: { provider: cosign }\n')}`,
  })
  const rules = sourceRules(tree, scanPins(tree, settings).pins)
  expect(rules.map(({ file, line, repository }) => `${file}:${line} ${repository}`)).toEqual([
    'a.yaml:7 ghcr.io/controlplaneio-fluxcd/charts/flux-operator',
    'c.yaml:14 ghcr.io/controlplaneio-fluxcd/charts/flux-operator',
  ])
})

test('a source that a template names is called by its kind, and pins of no repository belong to none', async () => {
  const source = (name: string, url: string) =>
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\n${name}spec:\n  url: ${url}\n  ref: { tag: 0.58.1 }\n  verify: { provider: cosign }\n`
  const tree = await treeOf({
    'a.yaml': source('', 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator'),
    'b.yaml': source('metadata: { name: b }\n', 'oci://${HOST}/controlplaneio-fluxcd/charts/flux-operator'),
  })
  const { pins } = scanPins(tree, settings)
  expect(pins.map(({ file, repository }) => [file, repository === null])).toEqual([
    ['a.yaml', false],
    ['b.yaml', true],
  ])
  expect(sourceRules(tree, pins).map(({ file, name }) => `${file} ${name}`)).toEqual(['a.yaml OCIRepository'])
})

test('a HelmRelease is asked for the verify of its chart', async () => {
  const tree = await treeOf({
    'a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: { name: charts }
spec: { type: oci, url: oci://ghcr.io/controlplaneio-fluxcd/charts }
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: flux-operator }
spec:
  chart:
    spec:
      chart: flux-operator
      version: 0.58.1
      sourceRef: { kind: HelmRepository, name: charts }
      verify: { provider: cosign }
`,
  })
  const rules = sourceRules(tree, scanPins(tree, settings).pins)
  expect(rules.map(({ line, name, repository }) => `${line} ${name} ${repository}`)).toEqual([
    '15 HelmRelease flux-operator ghcr.io/controlplaneio-fluxcd/charts/flux-operator',
  ])
})
