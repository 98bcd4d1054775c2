import { describe, expect, it } from 'vitest'
import { home, judged } from '../support/judged.js'
import { add, all, app, applied, edit, instance, list, operator, release, replace, type Change } from './changes.js'

// attack: A pull request leaves the pins as they are and keeps the cluster from them: files that the source leaves out, intervals of years, another shard, account, name or namespace, a dependency that is never ready, patches of the sync.
// stops: Each of these is looked for in the objects of the pins, in all that delivers them and in its sources, as patches leave them; what the base does not say is an error.

const append = (path: string, more: string): Change => edit(path, (text) => text + more)
const spec = (path: string, line: string): Change => replace(path, 'spec:\n', `spec:\n  ${line}\n`)
const meta = (path: string, line: string): Change => replace(path, 'metadata:\n', `metadata:\n  ${line}\n`)
const top = 'kubernetes/main/apps/flux-system/kustomization.yaml'
const apps = 'kubernetes/main/flux/apps.yaml'
const values = (line: string): Change => replace(release, '  values:\n', `  values:\n    ${line}\n`)
const patchOf = (kind: string, ...operations: readonly string[]): string =>
  `patches:\n  - target: {kind: ${kind}}\n    patch: |\n${operations.map((each) => `      - ${each}\n`).join('')}`
const ofInstance = (kind: string, operation: string): Change =>
  replace(
    instance,
    '        patches:\n',
    `        patches:\n          - target: {kind: ${kind}}\n            patch: |\n              - ${operation}\n`,
  )
const ofKustomization = (operation: string): Change =>
  append(
    apps,
    `  patches:\n    - target: {kind: Kustomization, name: flux-operator}\n      patch: |\n        - ${operation}\n`,
  )
const git = (more = ''): Change =>
  add(
    'kubernetes/main/flux/git.yaml',
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: flux-system, namespace: flux-system}\nspec:\n  interval: 1h\n  url: https://github.com/example/home-kubernetes\n  ref: {branch: main}\n${more}`,
  )
const same: Change = (tree) => tree
const ignored = (text: string, folder = ''): Change => add(`${folder}.sourceignore`, text)

const attacks: readonly (readonly [name: string, base: Change, change: Change, code: string])[] = [
  ['.sourceignore: a folder', same, ignored('kubernetes/main/apps/flux-system\n'), 'pin-lost'],
  ['.sourceignore: all but a page', same, ignored('*\n!README.md\n'), 'pin-lost'],
  ['.sourceignore: all at the root but documents', same, ignored('/*\r\n!/docs\r\n'), 'pin-lost'],
  ['.sourceignore: a name below any folder', same, ignored('**/flux-operator/ks.yaml\n'), 'pin-lost'],
  ['.sourceignore: a file that the list names', same, ignored('helmrelease.yaml\n'), 'pin-lost'],
  ['.sourceignore: a class of letters', same, ignored('/[j-l]ubernetes/\n'), 'pin-lost'],
  ['.sourceignore: what a rule took before', same, ignored('!/kubernetes\n/kubernetes/main/flux/*.yaml\n'), 'pin-lost'],
  ['.sourceignore: a list', same, ignored('**/app/kustomization.y?ml\n'), 'pin-lost'],
  ['.sourceignore in a folder', same, ignored('*.yaml\n', `${app}/`), 'pin-lost'],
  ['.sourceignore that is a link', same, add('.sourceignore', { mode: '120000', content: 'docs/rules' }), 'pin-lost'],
  ['.sourceignore above the limit', same, ignored('#\n'.repeat(600_000)), 'pin-lost'],
  ['.sourceignore of more lines than are read', same, ignored(`${'#\n'.repeat(3000)}kubernetes\n`), 'pin-lost'],
  ['ignore of the source', git(), git('  ignore: |\n    /kubernetes/main/apps\n'), 'pin-lost'],
  ['a suspended source', git(), git('  suspend: true\n'), 'pin-lost'],
  ['an interval of the source', git(), git('  timeout: 1s\n'), 'pin-lost'],
  [
    'another repository laid over this one',
    git(),
    git('  include: [{repository: {name: x}, fromPath: x, toPath: kubernetes/main/apps}]\n'),
    'source-changed',
  ],
  ['some folders alone', git(), git('  sparseCheckout: [docs]\n'), 'source-changed'],
  ['a proxy of the source', git(), git('  proxySecretRef: {name: x}\n'), 'source-changed'],
  [
    'a source whose commits need no signature',
    git('  verify: {mode: HEAD, secretRef: {name: keys}}\n'),
    git(),
    'verification-weakened',
  ],
  [
    'a patch of the sync that leaves out',
    same,
    ofInstance('GitRepository', '{op: add, path: /spec/ignore, value: /kubernetes/main/apps}'),
    'pin-lost',
  ],
  [
    'a patch of the sync that suspends',
    same,
    ofInstance('GitRepository', '{op: add, path: /spec/suspend, value: true}'),
    'pin-lost',
  ],
  [
    'a patch of the sync to another place',
    same,
    ofInstance('GitRepository', '{op: replace, path: /spec/url, value: "https://evil.example"}'),
    'source-changed',
  ],
  [
    'a patch of the sync to another folder',
    same,
    ofInstance('Kustomization', '{op: replace, path: /spec/path, value: ./other}'),
    'source-changed',
  ],
  [
    'a patch of the sync to an interval of a year',
    same,
    ofInstance('.*', '{op: replace, path: /spec/interval, value: 8760h}'),
    'pin-lost',
  ],
  [
    'controllers without a replica',
    same,
    ofInstance('Deployment', '{op: replace, path: /spec/replicas, value: 0}'),
    'pin-lost',
  ],
  ['an instance without a controller', same, replace(instance, '        - helm-controller\n', ''), 'pin-lost'],
  [
    'an instance of tenants',
    same,
    replace(instance, '      cluster:\n', '      cluster:\n        multitenant: true\n'),
    'pin-lost',
  ],
  [
    'a sync once in a year',
    same,
    replace(instance, '      sync:\n', '      sync:\n        interval: 8760h\n'),
    'pin-lost',
  ],
  ['a release of another shard', same, meta(release, 'labels: {sharding.fluxcd.io/key: x}'), 'pin-lost'],
  ['a release once in a year', same, replace(release, 'interval: 1h', 'interval: 8760h'), 'pin-lost'],
  ['a release once in eight days', same, replace(release, 'interval: 1h', 'interval: 191h120m0s'), 'pin-lost'],
  ['what applies it of another shard', same, meta(applied, 'labels: {sharding.fluxcd.io/key: x}'), 'pin-lost'],
  ['what applies it once in a year', same, replace(applied, 'interval: 1h', 'interval: 8760h'), 'pin-lost'],
  ['what applies it once in eight days', same, replace(applied, 'interval: 1h', 'interval: 191h120m0s'), 'pin-lost'],
  ['a source of a chart of another shard', same, meta(operator, 'labels: {sharding.fluxcd.io/key: x}'), 'pin-lost'],
  ['a source of a chart once in a year', same, replace(operator, 'interval: 1h', 'interval: 8760h'), 'pin-lost'],
  [
    'a source of a chart once in eight days',
    same,
    replace(operator, 'interval: 1h', 'interval: 191h120m0s'),
    'pin-lost',
  ],
  ['no duration', same, replace(release, 'interval: 1h', 'interval: 1 hour'), 'pin-lost'],
  ['a release of another name', same, spec(release, 'releaseName: other'), 'pin-lost'],
  [
    'a release of its own name again',
    spec(release, 'releaseName: other'),
    replace(release, '  releaseName: other\n', ''),
    'pin-lost',
  ],
  ['another target namespace', same, spec(release, 'targetNamespace: other'), 'pin-lost'],
  ['another namespace for the record', same, spec(release, 'storageNamespace: other'), 'pin-lost'],
  ['another namespace of the list', same, replace(list, 'namespace: flux-system', 'namespace: other'), 'pin-lost'],
  ['another namespace of what applies it', same, spec(applied, 'targetNamespace: other'), 'pin-lost'],
  [
    'a patch that names the release',
    same,
    append(list, patchOf('HelmRelease', '{op: add, path: /spec/releaseName, value: x}')),
    'pin-lost',
  ],
  ['no definitions', same, values('installCRDs: false'), 'pin-lost'],
  ['a server of pages alone', same, values('web: {serverOnly: true}'), 'pin-lost'],
  ['a release that waits for nothing', same, spec(release, 'dependsOn: [{name: nothing}]'), 'pin-lost'],
  ['a release that waits for itself', same, spec(release, 'dependsOn: [{name: flux-operator}]'), 'pin-lost'],
  ['a release that waits for its instance', same, spec(release, 'dependsOn: [{name: flux-instance}]'), 'pin-lost'],
  [
    'a release that waits for an expression',
    same,
    spec(release, 'dependsOn: [{name: flux-instance, readyExpr: "false"}]'),
    'pin-lost',
  ],
  ['what applies it waits for nothing', same, spec(applied, 'dependsOn: [{name: nothing}]'), 'pin-lost'],
  ['what applies it waits for the instance', same, spec(applied, 'dependsOn: [{name: flux-instance}]'), 'pin-lost'],
  ['the root waits for nothing', same, spec(apps, 'dependsOn: [{name: nothing}]'), 'pin-lost'],
  [
    'a patch that waits for nothing',
    same,
    append(list, patchOf('HelmRelease', '{op: add, path: /spec/dependsOn, value: [{name: nothing}]}')),
    'pin-lost',
  ],
  [
    'a patch to an interval of a year',
    same,
    append(list, patchOf('HelmRelease', '{op: replace, path: /spec/interval, value: 9999h}')),
    'pin-lost',
  ],
  [
    'a patch of the root puts a word before names',
    same,
    ofKustomization('{op: add, path: /spec/namePrefix, value: x-}'),
    'pin-lost',
  ],
  ['a word before names', same, spec(applied, 'namePrefix: x-'), 'pin-lost'],
  ['a word behind names', same, spec(applied, 'nameSuffix: -x'), 'pin-lost'],
  ['a word before names in the list', same, append(list, 'namePrefix: x-\n'), 'pin-lost'],
  [
    'a word before names by a transformer',
    same,
    all(
      append(list, 'transformers: [t.yaml]\n'),
      add(`${app}/t.yaml`, 'apiVersion: builtin\nkind: PrefixTransformer\nmetadata: {name: x}\nprefix: x-\n'),
    ),
    'pin-lost',
  ],
  [
    'all is left alone',
    same,
    spec(applied, 'commonMetadata: {annotations: {kustomize.toolkit.fluxcd.io/reconcile: disabled}}'),
    'pin-lost',
  ],
  [
    'all is created alone',
    same,
    spec(applied, 'commonMetadata: {annotations: {kustomize.toolkit.fluxcd.io/ssa: IfNotPresent}}'),
    'pin-lost',
  ],
  ['all is of another shard', same, spec(applied, 'commonMetadata: {labels: {sharding.fluxcd.io/key: x}}'), 'pin-lost'],
  [
    'all in the list is left alone',
    same,
    append(list, 'commonAnnotations: {kustomize.toolkit.fluxcd.io/reconcile: disabled}\n'),
    'pin-lost',
  ],
  [
    'all in the list is of another shard',
    same,
    append(list, 'labels: [{pairs: {sharding.fluxcd.io/key: x}}]\n'),
    'pin-lost',
  ],
  ['an account that is not there', same, spec(applied, 'serviceAccountName: nobody'), 'pin-lost'],
  ['an account of the release that is not there', same, spec(release, 'serviceAccountName: nobody'), 'pin-lost'],
  ['a suspended root, by a variable', same, append(apps, '  suspend: ${S:=true}\n'), 'pin-lost'],
  ['a suspended release, by what nobody knows', same, spec(release, 'suspend: ${S}'), 'pin-lost'],
  ['a release that is suspended by a word', same, spec(release, 'suspend: yes'), 'pin-lost'],
  ['another try in a year', same, spec(applied, 'retryInterval: 8760h'), 'pin-lost'],
  [
    'an owner that is not there',
    same,
    meta(applied, 'ownerReferences: [{apiVersion: v1, kind: Namespace, name: x, uid: x}]'),
    'pin-lost',
  ],
  ...[
    'current: "false"',
    'current: status.ready, inProgress: "true"',
    'current: "\'Ready\' == \'\'", failed: "true"',
  ].map((text): (typeof attacks)[number] => [
    `a release that is ready where ${text}`,
    same,
    append(applied, `  healthCheckExprs: [{apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, ${text}}]\n`),
    'pin-lost',
  ]),
  ['no time to apply', same, spec(applied, 'timeout: 1s'), 'pin-lost'],
  [
    'variables that stay',
    all(replace(operator, 'tag: 0.37.1', 'tag: ${V:=0.37.1}')),
    meta(operator, 'annotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}'),
    'pin-lost',
  ],
  [
    'an image from another place',
    same,
    spec(applied, 'images: [{name: ghcr.io/controlplaneio-fluxcd/flux-operator, newName: evil.example/x}]'),
    'source-changed',
  ],
]

const more: typeof attacks = [
  ['a word before names above it', same, append(top, 'namePrefix: x-\n'), 'pin-lost'],
  ['another shard above it', same, append(top, 'labels: [{pairs: {sharding.fluxcd.io/key: x}}]\n'), 'pin-lost'],
  [
    'a patch that has what applies it left alone',
    same,
    append(
      top,
      patchOf(
        'Kustomization',
        '{op: add, path: /metadata/annotations, value: {kustomize.toolkit.fluxcd.io/reconcile: disabled}}',
      ),
    ),
    'pin-lost',
  ],
  [
    'a patch that makes it wait for what waits for it',
    same,
    append(top, patchOf('Kustomization', '{op: add, path: /spec/dependsOn, value: [{name: flux-instance}]}')),
    'pin-lost',
  ],
  [
    'controllers that a patch deletes',
    same,
    replace(
      instance,
      '        patches:\n',
      '        patches:\n          - patch: |\n              $patch: delete\n              apiVersion: apps/v1\n              kind: Deployment\n              metadata: {name: source-controller}\n',
    ),
    'pin-lost',
  ],
  [
    'controllers that look at some objects alone',
    same,
    ofInstance(
      'Deployment',
      '{op: add, path: /spec/template/spec/containers/0/args/-, value: "--watch-label-selector=a=b"}',
    ),
    'pin-lost',
  ],
]

const harmless: readonly (readonly [name: string, base: Change, change: Change])[] = [
  ['a page that is left out', same, ignored('*.md\n/docs/\n.github\n!kubernetes\n')],
  ['rules that leave out what is left out already', ignored('/kubernetes\n'), ignored('/kubernetes\n/docs\n')],
  ['all but the folder of the cluster', same, ignored('/*\n!/kubernetes\n')],
  ['ignore of the source that leaves documents out', git(), git('  ignore: |\n    /docs\n    /*.md\n')],
  ['a source that is written out', same, git()],
  ['a signature that is asked for', git(), git('  verify: {mode: HEAD, secretRef: {name: keys}}\n')],
  [
    'a patch of the sync for variables',
    same,
    ofInstance('Kustomization', '{op: add, path: /spec/postBuild, value: {substitute: {a: b}}}'),
  ],
  ['a source for more than one', git(), git('  secretRef: {name: x}\n')],
  ['the name that the release has', same, spec(release, 'releaseName: flux-operator')],
  [
    'the namespace that the release has',
    same,
    all(spec(release, 'storageNamespace: flux-system'), spec(applied, 'targetNamespace: flux-system')),
  ],
  [
    'once in a day',
    same,
    all(replace(operator, 'interval: 1h', 'interval: 24h'), replace(applied, 'interval: 1h', 'interval: 168h')),
  ],
  [
    'what has a long interval already',
    replace(operator, 'interval: 1h', 'interval: 8760h'),
    replace(operator, 'interval: 8760h', 'interval: 8760h # a year'),
  ],
  ['definitions that helm passes over: the chart has none of these', same, spec(release, 'upgrade: {crds: Skip}')],
  ['a label', same, spec(applied, 'commonMetadata: {labels: {a: b}}')],
  [
    'nothing is removed',
    same,
    all(replace(applied, 'prune: true', 'prune: false'), spec(applied, 'deletionPolicy: Orphan')),
  ],
  [
    'an account that is there',
    same,
    all(
      spec(applied, 'serviceAccountName: flux-applier'),
      add(
        `${app}/account.yaml`,
        '# fluxcd\napiVersion: v1\nkind: ServiceAccount\nmetadata: {name: flux-applier, namespace: flux-system}\n',
      ),
      replace(list, '  - ./ocirepository.yaml', '  - ./account.yaml\n  - ./ocirepository.yaml'),
    ),
  ],
  ['what a variable suspends elsewhere', same, append(applied, '  suspend: ${S:=false}\n')],
  ['another try soon', same, spec(applied, 'retryInterval: 2m')],
  [
    'an expression for what is not of Flux, and one that asks whether it is ready',
    same,
    append(
      applied,
      '  healthCheckExprs:\n    - {apiVersion: ceph.rook.io/v1, kind: CephCluster, current: "status.health == 1"}\n    - {apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, current: "status.conditions.exists(c, c.type == \'Ready\')"}\n',
    ),
  ],
  ['an instance that waits for its operator', same, spec(instance, 'dependsOn: [{name: flux-operator}]')],
  ['the root waits for what it applies', same, spec(apps, 'wait: true')],
  [
    'a shard that the instance has',
    same,
    all(
      replace(instance, '      cluster:\n', '      sharding: {shards: [x]}\n      cluster:\n'),
      meta(release, 'labels: {sharding.fluxcd.io/key: x}'),
    ),
  ],
]

/** A second cluster beside the first. */
const second = (...changes: readonly Change[]): Change => {
  const change = all(...changes)
  return (tree) => ({
    ...tree,
    ...Object.fromEntries(
      Object.entries(change(home())).map(([path, text]) => [
        path.replace('kubernetes/main', 'kubernetes/other'),
        typeof text === 'string' ? text.replaceAll('kubernetes/main', 'kubernetes/other') : text,
      ]),
    ),
  })
}

describe('what hinders the pins', () => {
  it.each([...attacks, ...more])('%s', async (_name, base, change, code) => {
    const before = base(home())
    const { conclusion, introduced } = await judged(before, change(before))
    expect(conclusion).toBe('failure')
    expect(introduced.join('\n')).toContain(`error ${code} `)
  })

  it.each(harmless)('lets pass: %s', async (_name, base, change) => {
    const before = base(home())
    const { introduced } = await judged(before, change(before))
    expect(introduced.filter((one) => one.startsWith('error'))).toEqual([])
  })

  it('counts in a cluster though another has it', async () => {
    const yearly = replace(operator, 'interval: 1h', 'interval: 8760h')
    const before = second(yearly)(home())
    const { introduced } = await judged(before, yearly(before))
    expect(introduced).toEqual(['error pin-lost flux-operator/app/ocirepository.yaml:8'])
  })

  it('says nothing of a cluster that comes with it', async () => {
    const { introduced } = await judged(home(), second(spec(applied, 'serviceAccountName: nobody'))(home()))
    expect(introduced.filter((one) => /^error (?:pin|source|verif)/.test(one))).toEqual([])
  })
})
