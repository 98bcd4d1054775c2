import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadAll } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { readTree } from '../../../src/documents/tree.js'
import { patchedObjects } from '../../../src/kustomize/patched.js'
import { replacedObjects } from '../../../src/kustomize/replacements.js'
import { stringAt } from '../../../src/model/json.js'
import { memoryWorkspace } from '../../support/memory-workspace.js'
import { kubectlPath, oracleMissing } from '../../support/oracle.js'

const missing = oracleMissing()
if (missing !== null) console.warn(`skipped: ${missing}`)

const base = {
  'base/kustomization.yaml': 'resources: [a.yaml]\n',
  'base/a.yaml':
    'apiVersion: example.com/v1\nkind: Source\nmetadata: { name: a }\nspec: { url: "oci://h/x:v0.0.0", ref: { tag: none } }\n',
}
const operation = '- op: replace\n  path: /spec/ref/tag\n  value: patched\n'
const versions = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: v }\ndata: { whole: v0.52.0, parts: a-b-c }\n'
const component = 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n'
const url = '[{ select: { kind: Source }, fieldPaths: [spec.url], options: { delimiter: ":", index: 2 } }]'

/** What kubectl makes of a field of the only source, and what our account says of it. */
async function both(own: Readonly<Record<string, string>>, field: readonly string[]) {
  const files = { ...base, ...own }
  const folder = mkdtempSync(join(tmpdir(), 'account-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const args = ['kustomize', join(folder, 'overlay'), '--load-restrictor', 'LoadRestrictionsNone']
    const built = loadAll(execFileSync(kubectlPath(), args, { encoding: 'utf8' }))
    const tree = await readTree(memoryWorkspace(files), { wanted: (_, path) => path === 'base/a.yaml' })
    const ours = [...replacedObjects(tree).map(({ object }) => object), ...patchedObjects(tree)]
    return {
      theirs: stringAt(
        built.find((object) => stringAt(object, ['kind']) === 'Source'),
        ['spec', ...field],
      ),
      ours: ours.filter(({ kind }) => kind === 'Source').map(({ value }) => stringAt(value, ['spec', ...field])),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(missing !== null)('what kustomize reads is what the account reads', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'keys in any case',
      {
        'overlay/kustomization.yaml': 'Resources: [../base]\npatChes:\n  - Path: p\n    Target: { KIND: Source }\n',
        'overlay/p': operation,
      },
      ['ref', 'tag'],
    ],
    [
      'the last of two spellings',
      {
        'overlay/kustomization.yaml':
          'resources: [../base]\npatches: [{ path: p, target: { kind: Source } }]\nPatches: [{ path: gone.yaml }]\n',
        'overlay/p': operation,
      },
      ['ref', 'tag'],
    ],
    [
      'components in components',
      {
        'overlay/kustomization.yml': 'resources: [../base]\ncomponents: [../c/one]\n',
        'c/one/Kustomization': `${component}components: [../two]\n`,
        'c/two/kustomization.yaml': `${component}patches: [{ path: ../../p.yaml, target: { kind: S.*, name: a } }]\n`,
        'p.yaml': operation,
      },
      ['ref', 'tag'],
    ],
    [
      'a transformer whose path counts from its kustomization',
      {
        'overlay/kustomization.yaml': 'resources: [../base]\ntransformers: [../t/t.yaml]\n',
        't/t.yaml':
          'apiVersion: builtin\nkind: PatchTransformer\nmetadata: { name: x }\ntarget: { kind: Source }\npath: p.yaml\n',
        'overlay/p.yaml': operation,
      },
      ['ref', 'tag'],
    ],
    [
      'a replacement between delimiters, from a file that holds a list',
      {
        'overlay/kustomization.yaml': 'resources: [../base, v.yaml]\nreplacements: [{ path: ../r }]\n',
        r: `- source: { kind: ConfigMap, name: v, fieldPath: data.whole }\n  targets: ${url}\n`,
        'overlay/v.yaml': versions,
      },
      ['url'],
    ],
    [
      'a replacement behind the last delimiter, by a part of its source',
      {
        'overlay/kustomization.yaml': `resources: [../base, v.yaml]\nreplacements:\n  - source: { kind: ConfigMap, name: v, fieldPath: data.parts, options: { delimiter: "-", index: 1 } }\n    targets: ${url.replace('2', '7')}\n`,
        'overlay/v.yaml': versions,
      },
      ['url'],
    ],
    [
      'a replacement by a literal in quotes',
      {
        'overlay/kustomization.yaml': `resources: [../base]\nconfigMapGenerator: [{ name: v, literals: ["x='0.1.2'"] }]\nreplacements:\n  - source: { kind: ConfigMap, name: v, fieldPath: data.x }\n    targets: [{ select: { kind: Source, name: a }, fieldPaths: [spec.ref.tag] }]\n`,
      },
      ['ref', 'tag'],
    ],
    [
      'a replacement that makes its field, by a line of a file',
      {
        'overlay/kustomization.yaml': `resources: [../base]\nconfigMapGenerator: [{ name: v, envs: [x.env] }]\nreplacements:\n  - source: { kind: ConfigMap, name: v, fieldPath: data.X }\n    targets: [{ select: { kind: Source }, reject: [{ name: b }], fieldPaths: [spec.ref.made], options: { create: true } }]\n`,
        'overlay/x.env': '# none\n\nX=1.2.3\n',
      },
      ['ref', 'made'],
    ],
  ])('%s', async (_name, files, field) => {
    const { theirs, ours } = await both(files, field)
    expect(theirs).not.toBeNull()
    expect(ours).toEqual([theirs])
  })
})
