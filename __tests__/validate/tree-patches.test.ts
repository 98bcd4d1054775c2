import { describe, expect, test } from 'vitest'
import { RuleTime } from '../../src/model/rule-time.js'
import { apiVersionEdits, checkApiVersions } from '../../src/validate/api-versions.js'
import { definitionsOf } from '../../src/upstream/definitions.js'
import { checkManifests } from '../../src/validate/manifests.js'
import { smallRelease } from './small-release.js'
import { treeOf } from './state.js'

const release = smallRelease('0.42.1', ['2.6', '2.8'])
const kinds = (minor: '2.6' | '2.8') => definitionsOf(`${minor}.0`, [release]).all

const source = (spec: string, version = 'v1') =>
  `apiVersion: source.toolkit.fluxcd.io/${version}\nkind: OCIRepository\nmetadata: {name: app}\nspec: ${spec}\n`
const kustomization = (patches: string) => `resources: [source.yaml]\npatches:\n${patches}`
const merge = (spec: string, version = 'v1', name = 'app') =>
  `apiVersion: source.toolkit.fluxcd.io/${version}\nkind: OCIRepository\nmetadata: {name: ${name}}\nspec: ${spec}\n`

describe('an object is judged with the patches that reach it', () => {
  const noUrl = source('{interval: 1h}')
  const url = 'oci://registry.example.com/app'
  const cases: readonly (readonly [what: string, files: Record<string, string>, codes: readonly string[]])[] = [
    ['no patch', {}, ['schema-invalid']],
    [
      'a merge patch in a file gives what is missing',
      { 'kustomization.yaml': kustomization('  - path: patch.yaml\n'), 'patch.yaml': merge(`{url: ${url}}`) },
      ['not-evaluated'],
    ],
    [
      'a JSON patch in the kustomization does',
      {
        'kustomization.yaml': kustomization(
          `  - target: {kind: OCIRepository}\n    patch: |\n      - {op: add, path: /spec/url, value: ${url}}\n`,
        ),
      },
      ['not-evaluated'],
    ],
    [
      'a Flux Kustomization does',
      {
        'ks.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ks}\nspec:\n  patches:\n    - target: {kind: OCIRepository, name: app}\n      patch: |\n        - {op: add, path: /spec/url, value: ${url}}\n`,
      },
      ['not-evaluated'],
    ],
    [
      'a patch in a file that is not there may touch anything',
      { 'kustomization.yaml': kustomization('  - path: gone.yaml\n    target: {kind: OCIRepository}\n') },
      ['not-evaluated'],
    ],
    [
      'a patch of another field leaves it invalid',
      {
        'kustomization.yaml': kustomization('  - path: patch.yaml\n'),
        'patch.yaml': merge('{interval: 2h}'),
      },
      ['schema-invalid'],
    ],
    [
      'a patch of another object leaves it invalid',
      {
        'kustomization.yaml': kustomization('  - path: patch.yaml\n'),
        'patch.yaml': merge(`{url: ${url}}`, 'v1', 'other'),
      },
      ['schema-invalid'],
    ],
    [
      'a target that only begins like the name does not reach it',
      {
        'kustomization.yaml': kustomization(
          `  - target: {name: ap}\n    patch: |\n      - {op: add, path: /spec/url, value: ${url}}\n`,
        ),
      },
      ['schema-invalid'],
    ],
  ]

  test.each(cases)('%s', async (_what, files, codes) => {
    const tree = await treeOf({ 'source.yaml': noUrl, ...files })
    expect(checkManifests(tree, kinds('2.8'), null, new RuleTime()).map(({ code }) => code)).toEqual(codes)
  })
})

describe('migrate-api-versions and patches', () => {
  const old = source('{url: oci://registry.example.com/app}', 'v1beta2')

  test('a merge patch that names the old version moves with its object', async () => {
    const files = {
      'source.yaml': old,
      'kustomization.yaml': kustomization('  - path: patch.yaml\n'),
      'patch.yaml': merge('{interval: 1h}', 'v1beta2'),
    }
    const edits = apiVersionEdits(await treeOf(files), kinds('2.8'), kinds('2.6'), new RuleTime())
    expect(edits.map(({ file, new: text }) => `${file} ${text}`)).toEqual([
      'source.yaml source.toolkit.fluxcd.io/v1',
      'patch.yaml source.toolkit.fluxcd.io/v1',
    ])
  })

  test('one that is written inline moves too', async () => {
    const inline = `  - patch: |\n${merge('{interval: 1h}', 'v1beta2').replace(/^(?=.)/gm, '      ')}`
    const text = kustomization(inline)
    const tree = await treeOf({ 'source.yaml': old, 'kustomization.yaml': text })
    const edit = apiVersionEdits(tree, kinds('2.8'), kinds('2.6'), new RuleTime()).find(
      ({ file }) => file === 'kustomization.yaml',
    )
    expect(text.slice(edit?.start, edit?.end)).toBe('source.toolkit.fluxcd.io/v1beta2')
  })

  test('a target by version cannot move by itself, so neither does the object', async () => {
    const target = `  - target: {kind: OCIRepository, version: v1beta2}\n    patch: |\n      - {op: add, path: /spec/interval, value: 1h}\n`
    const tree = await treeOf({ 'source.yaml': old, 'kustomization.yaml': kustomization(target) })
    expect(apiVersionEdits(tree, kinds('2.8'), kinds('2.6'), new RuleTime())).toEqual([])
    const [problem] = checkApiVersions(tree, kinds('2.8'), kinds('2.6'), new RuleTime())
    expect(problem?.help).toMatch(/by hand.*the patch at kustomization\.yaml:3/)
  })
})
