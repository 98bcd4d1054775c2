import { describe, expect, it } from 'vitest'
import { home, judged } from '../support/judged.js'
import {
  add,
  all,
  app,
  applied,
  edit,
  instance,
  list,
  move,
  operator,
  remove,
  replace,
  type Change,
} from './changes.js'

// attack: A pull request leaves the pins as they are and cuts their way to the cluster: what applies them goes, pauses, or takes another repository, branch, folder or variable.
// stops: What delivered a pin on the base has to deliver it after the change, from the same place; each Flux Kustomization is followed from the root, as patches leave it.

const apps = 'kubernetes/main/flux/apps.yaml'
const top = 'kubernetes/main/apps/flux-system/kustomization.yaml'
const values = 'kubernetes/main/apps/flux-system/flux-instance/app/values.yaml'
const instanceList = 'kubernetes/main/apps/flux-system/flux-instance/app/kustomization.yaml'
const append = (path: string, more: string): Change => edit(path, (text) => text + more)
const same: Change = (tree) => tree
const moveAll =
  (from: string, to: string): Change =>
  (tree) =>
    Object.fromEntries(
      Object.entries(tree).map(([path, text]) => [
        path.replace(from, to),
        typeof text === 'string' ? text.replaceAll(from, to) : text,
      ]),
    )
const bumped: Change = (tree) =>
  Object.fromEntries(
    Object.entries(tree).map(([path, text]) => [
      path,
      typeof text === 'string' ? text.replaceAll('0.37.1', '0.38.1') : text,
    ]),
  )
const patchOf = (kind: string, ...operations: readonly string[]): string =>
  `patches:\n  - target: {kind: ${kind}}\n    patch: |\n${operations.map((each) => `      - ${each}\n`).join('')}`
const nested = (...lines: readonly string[]): string => `  ${lines.join('\n  ')}\n`
const ofKustomization = (operation: string): string =>
  nested('patches:', '  - target: {kind: Kustomization, name: flux-operator}', '    patch: |', `      - ${operation}`)
const gitRepository = (url: string): string =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: flux-system, namespace: flux-system}\nspec:\n  url: ${url}\n  ref: {branch: main}\n`

const fromVariable = replace(operator, 'tag: 0.37.1', 'tag: ${OPERATOR}')
const variables = all(
  fromVariable,
  append(applied, '  postBuild:\n    substituteFrom: [{kind: ConfigMap, name: versions}]\n'),
  add(
    'kubernetes/main/flux/versions.yaml',
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: versions, namespace: flux-system}\ndata:\n  OPERATOR: 0.37.1\n',
  ),
)
/** The values of the instance in a file of their own. */
const valuesFile = all(
  replace(instance, / {2}values:\n[\s\S]*/, '  valuesFrom:\n    - {kind: ConfigMap, name: values}\n'),
  append(instanceList, 'configMapGenerator:\n  - name: values\n    files: [values.yaml]\n'),
  add(
    values,
    'instance:\n  distribution:\n    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1\n    version: 2.x\n  sync:\n    kind: GitRepository\n    url: https://github.com/example/home-kubernetes.git\n    ref: refs/heads/main\n    path: kubernetes/main/flux\n',
  ),
)

const attacks: readonly (readonly [name: string, base: Change, change: Change, code: string])[] = [
  ['its Kustomization is taken from the list', same, replace(top, '  - ./flux-operator/ks.yaml\n', ''), 'pin-lost'],
  [
    'its Kustomization is deleted',
    same,
    all(remove(applied), replace(top, '  - ./flux-operator/ks.yaml\n', '')),
    'pin-lost',
  ],
  ['its Kustomization is padded above the limit', same, append(applied, '# padding\n'.repeat(110_000)), 'pin-lost'],
  ['the root is deleted', same, remove(apps), 'pin-lost'],
  ['the root moves to where nothing applies it', same, move(apps, 'kubernetes/main/archive/apps.yaml'), 'pin-lost'],
  [
    'the root is replaced by one that nothing applies',
    same,
    move(apps, 'other/apps.yaml', (text) => text.replace('name: apps', 'name: other')),
    'pin-lost',
  ],
  ['it is suspended', same, append(applied, '  suspend: true\n'), 'pin-lost'],
  ['the root is suspended', same, append(apps, '  suspend: true\n'), 'pin-lost'],
  [
    'Flux is told to leave it',
    same,
    replace(applied, 'metadata:', 'metadata:\n  annotations: {kustomize.toolkit.fluxcd.io/reconcile: disabled}'),
    'pin-lost',
  ],
  ['its path is another', same, replace(applied, /path: .*/, 'path: ./other'), 'pin-lost'],
  ['its path is a link', same, (tree) => linked(tree, app), 'pin-lost'],
  [
    'a patch of the root gives it another path',
    same,
    append(apps, ofKustomization('{op: replace, path: /spec/path, value: ./other}')),
    'pin-lost',
  ],
  [
    'a patch in the list suspends it',
    same,
    append(top, patchOf('Kustomization', '{op: add, path: /spec/suspend, value: true}')),
    'pin-lost',
  ],
  [
    'a replacement gives it another path',
    same,
    append(
      top,
      'replacements:\n  - sourceValue: ./other\n    targets:\n      - select: {kind: Kustomization, name: flux-operator}\n        fieldPaths: [spec.path]\n',
    ),
    'pin-lost',
  ],
  [
    'a second kustomization makes the build fail',
    same,
    add(`${app}/kustomization.yml`, 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n'),
    'pin-lost',
  ],
  [
    'the sync takes another folder',
    same,
    replace(instance, /path: kubernetes\/main\/flux\n/, 'path: other\n'),
    'pin-lost',
  ],
  [
    'the values file is generated no more',
    valuesFile,
    replace(instanceList, '[values.yaml]', '[other.yaml]'),
    'pin-lost',
  ],
  ['the values file is used no more', valuesFile, replace(instance, / {2}valuesFrom:\n.*\n/, ''), 'pin-lost'],
  ['the HelmRelease is taken from the list', same, replace(list, '  - ./helmrelease.yaml\n', ''), 'pin-lost'],
  [
    'the sync takes another repository',
    same,
    replace(instance, 'github.com/example', 'github.com/evil'),
    'source-changed',
  ],
  ['the sync takes another branch', same, replace(instance, 'refs/heads/main', 'refs/heads/other'), 'source-changed'],
  ['the sync takes another kind', same, replace(instance, 'kind: GitRepository', 'kind: Bucket'), 'source-changed'],
  ['another source', same, replace(applied, 'name: flux-system\n  #', 'name: other\n  #'), 'source-changed'],
  ['another kind of source', same, replace(applied, 'kind: GitRepository', 'kind: Bucket'), 'source-changed'],
  [
    'a patch gives it another source',
    same,
    append(apps, ofKustomization('{op: replace, path: /spec/sourceRef/name, value: other}')),
    'source-changed',
  ],
  [
    'a source of that name leads elsewhere',
    same,
    add('kubernetes/main/flux/git.yaml', gitRepository('https://github.com/evil/home-kubernetes')),
    'source-changed',
  ],
  [
    'a patch of the root patches what it applies',
    same,
    append(
      apps,
      ofKustomization(
        `{op: add, path: /spec/patches, value: [{target: {kind: OCIRepository}, patch: '[{"op":"replace","path":"/spec/url","value":"oci://evil.example/x"}]'}]}`,
      ),
    ),
    'source-changed',
  ],
  [
    'a component from elsewhere',
    same,
    append(list, 'components:\n  - https://github.com/evil/parts//one?ref=main\n'),
    'source-changed',
  ],
  [
    'a secret fills in a default',
    replace(operator, 'tag: 0.37.1', 'tag: ${OPERATOR:=0.37.1}'),
    append(applied, '  postBuild:\n    substituteFrom: [{kind: Secret, name: other}]\n'),
    'source-changed',
  ],
  [
    'a secret comes behind the ConfigMap',
    variables,
    replace(applied, 'name: versions}]', 'name: versions}, {kind: Secret, name: other}]'),
    'source-changed',
  ],
]

function linked(tree: Parameters<Change>[0], folder: string): ReturnType<Change> {
  const moved = Object.entries(tree).map(
    ([path, text]) => [path.replace(`${folder}/`, `${folder}-real/`), text] as const,
  )
  return { ...Object.fromEntries(moved), [folder]: { mode: '120000', content: 'app-real' } }
}

const harmless: readonly (readonly [name: string, base: Change, change: Change])[] = [
  ['the folder of the cluster is renamed', same, moveAll('kubernetes/main', 'clusters/home')],
  [
    'the folder of the root is renamed, and the sync with it',
    same,
    moveAll('kubernetes/main/flux', 'kubernetes/main/cluster'),
  ],
  ['the root has another name', same, replace(apps, 'name: apps', 'name: cluster-apps')],
  ['the root moves below its folder', same, move(apps, 'kubernetes/main/flux/more/apps.yaml')],
  ['the sync is written for another protocol', same, replace(instance, 'https://github.com/', 'ssh://git@github.com/')],
  [
    'its source is written out',
    same,
    add('kubernetes/main/flux/git.yaml', gitRepository('git@github.com:example/home-kubernetes')),
  ],
  ['a timeout', same, append(applied, '  timeout: 5m\n')],
  [
    'defaults for all releases',
    same,
    append(
      apps,
      ofKustomization(
        `{op: add, path: /spec/patches, value: [{target: {kind: HelmRelease}, patch: '[{"op":"add","path":"/spec/install","value":{"crds":"CreateReplace"}}]'}]}`,
      ),
    ),
  ],
  [
    'a secret for what else is filled in',
    all(variables, append(applied, '    substitute: {OPERATOR: 0.37.1}\n')),
    replace(applied, 'name: versions}]', 'name: versions}, {kind: Secret, name: other}]'),
  ],
  [
    'an update of what is suspended by a patch',
    append(list, patchOf('OCIRepository', '{op: add, path: /spec/suspend, value: true}')),
    bumped,
  ],
  ['the values move into a file', same, valuesFile],
]

/** Two clusters that apply one operator. */
const fleet = (): Record<string, string> =>
  Object.fromEntries([
    ['infra/operator.yaml', String(home()[operator])],
    ...['a', 'b'].flatMap((name): [string, string][] => [
      [
        `clusters/${name}/apps.yaml`,
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: operator, namespace: flux-system}\nspec:\n  path: ./infra\n  sourceRef: {kind: GitRepository, name: flux-system}\n',
      ],
      [
        `clusters/${name}/flux.yaml`,
        `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux, namespace: flux-system}\nspec:\n  distribution: {version: 2.x, registry: ghcr.io/fluxcd, artifact: 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1'}\n  sync: {kind: GitRepository, url: https://github.com/example/fleet, ref: refs/heads/main, path: clusters/${name}}\n`,
      ],
    ]),
  ])

describe('a cluster of several', () => {
  it.each([
    ['that keeps its instance keeps what it takes', /^clusters\/b\/apps/, ['error pin-lost infra/operator.yaml:']],
    ['may go with its instance', /^clusters\/b/, []],
  ])('%s', async (_name, gone, errors) => {
    const after = Object.fromEntries(Object.entries(fleet()).filter(([path]) => !gone.test(path)))
    const { introduced } = await judged(fleet(), after)
    expect(introduced.filter((one) => one.startsWith('error'))).toEqual(errors)
  })

  it.each([
    ['may each take its own in place of one for all', ['a', 'b'], []],
    ['have all to take one', ['a'], ['error pin-lost infra/operator.yaml:']],
  ])('%s', async (_name, clusters, errors) => {
    const own = clusters.map(
      (name) => [`clusters/${name}/operator.yaml`, fleet()['infra/operator.yaml'] ?? ''] as const,
    )
    const rest = Object.entries(fleet()).filter(([path]) => path.endsWith('flux.yaml'))
    const { introduced } = await judged(fleet(), Object.fromEntries([...rest, ...own]))
    expect(introduced.filter((one) => one.startsWith('error'))).toEqual(errors)
  })
})

describe('what applies the pins', () => {
  it.each(attacks)('%s', async (_name, base, change, code) => {
    const before = base(home())
    const { conclusion, introduced } = await judged(before, change(before))
    expect(conclusion).toBe('failure')
    expect(introduced.join('\n')).toContain(`error ${code} `)
  })

  it.each(harmless)('lets pass: %s', async (_name, base, change) => {
    const before = base(home())
    const { introduced } = await judged(before, change(before))
    expect(introduced.filter((one) => /^error (?:pin|source|half|verif)/.test(one))).toEqual([])
  })
})
