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
  operator,
  release,
  remove,
  replace,
  type Change,
} from './changes.js'

// attack: A pull request leaves the pins as they are and breaks what delivers them: kustomize cannot build it, something that it needs is gone, values come from where nobody can see them, or no node takes its pods.
// stops: What delivers the pins is built on trial, before and after; names, Secrets, keys, generated names and conditions of pods are compared with the base.

const same: Change = (tree) => tree
const append = (path: string, more: string): Change => edit(path, (text) => text + more)
const spec = (path: string, line: string): Change => replace(path, 'spec:\n', `spec:\n  ${line}\n`)
const values = (line: string): Change => replace(release, '  values:\n', `  values:\n    ${line}\n`)
const top = 'kubernetes/main/apps/flux-system/kustomization.yaml'
const apps = 'kubernetes/main/flux/apps.yaml'
const instanceList = instance.replace('helmrelease', 'kustomization')
const patchOf = (text: string, target = ''): string =>
  `patches:\n  - ${target}patch: |\n${text
    .split('\n')
    .map((line) => `      ${line}\n`)
    .join('')}`
const inKustomization = (patch: string): string => patch.replace(/^/gm, '  ').trimEnd() + '\n'
const onRelease = 'target: {kind: HelmRelease}\n    '
const nowhere = patchOf('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: nowhere}\ndata: {a: b}')
const secret = (kind = 'Secret', more = 'stringData: {a: b}'): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: {name: pull, namespace: flux-system}\n${more}\n`
const listed = (name: string): Change => replace(list, 'resources:\n', `resources:\n  - ./${name}\n`)
const unlisted = (name: string): Change => all(replace(list, `  - ./${name}\n`, ''), remove(`${app}/${name}`))
const pulling = all(
  add(`${app}/secret.yaml`, secret()),
  listed('secret.yaml'),
  spec(operator, 'secretRef: {name: pull}'),
)
const encrypted = (data: string): string =>
  secret('Secret', `stringData:\n  values.yaml: ENC[AES256_GCM,data:${data},type:str]\nsops: {mac: x}`)
const sops = all(
  add(`${app}/pull.sops.yaml`, encrypted('aaaa')),
  listed('pull.sops.yaml'),
  spec(applied, 'decryption: {provider: sops, secretRef: {name: key}}'),
)
const unseen = all(sops, spec(release, 'valuesFrom: [{kind: Secret, name: pull}]'))
const generated = all(
  append(
    instanceList,
    'configMapGenerator:\n  - name: more\n    literals: [values.yaml=a]\ngeneratorOptions: {disableNameSuffixHash: true}\n',
  ),
  spec(instance, 'valuesFrom: [{kind: ConfigMap, name: more}]'),
)
const otherOf = (name: string, more = '', source = 'GitRepository, name: flux-system'): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}, namespace: flux-system}\nspec:\n  interval: 1h\n  path: ./kubernetes/main/other\n  prune: true\n  sourceRef: {kind: ${source}}\n${more}`
const otherFile = 'kubernetes/main/flux/other.yaml'
const other = (more = ''): Change =>
  all(add('kubernetes/main/other/notes.md', ''), add(otherFile, otherOf('other', more)))
const waits = spec(applied, 'dependsOn: [{name: other}]')
const transformer = (text: string): Change => all(append(list, 'transformers: [t.yaml]\n'), add(`${app}/t.yaml`, text))

const attacks: readonly (readonly [name: string, base: Change, change: Change, code: string])[] = [
  [
    'a namespace by a transformer',
    same,
    transformer('apiVersion: builtin\nkind: NamespaceTransformer\nmetadata: {name: ns, namespace: other}\n'),
    'pin-lost',
  ],
  ['no namespace', same, replace(list, 'namespace: flux-system\n', ''), 'pin-lost'],
  [
    'a kustomization under another name',
    same,
    all(remove(list), add(`${app}/kustomize.yaml`, 'resources: []\n')),
    'pin-lost',
  ],
  [
    'a plugin that nothing runs',
    same,
    transformer('apiVersion: example.com/v1\nkind: Own\nmetadata: {name: x}\n'),
    'pin-lost',
  ],
  ['a field that is none', same, append(list, 'resource: [a.yaml]\n'), 'pin-lost'],
  ['a list that does not parse', same, append(top, '  - [\n'), 'pin-lost'],
  ['a file that is listed twice', same, append(list, '  - helmrelease.yaml\n'), 'pin-lost'],
  ['a patch of what is not there', same, append(list, nowhere), 'pin-lost'],
  ['a patch of a Flux Kustomization of what is not there', same, append(apps, inKustomization(nowhere)), 'pin-lost'],
  [
    'an operation that fails',
    same,
    append(list, patchOf('- {op: remove, path: /spec/nothing}', onRelease)),
    'pin-lost',
  ],
  [
    'a test that fails',
    same,
    append(top, patchOf('- {op: test, path: /spec/interval, value: 9h}', 'target: {kind: Kustomization}\n    ')),
    'pin-lost',
  ],
  [
    'a patch that deletes what applies it',
    same,
    append(
      apps,
      inKustomization(
        patchOf(
          '$patch: delete\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: flux-operator, namespace: flux-system}',
        ),
      ),
    ),
    'pin-lost',
  ],
  [
    'a replacement by what is no release',
    same,
    append(
      list,
      'replacements:\n  - source: {kind: HelmRelease, fieldPath: spec.interval}\n    targets:\n      - select: {kind: OCIRepository}\n        fieldPaths: [spec.ref.tag]\n',
    ),
    'source-changed',
  ],
  [
    'a patch by what is no release',
    same,
    append(list, patchOf('- {op: replace, path: /spec/ref/tag, value: main}', 'target: {kind: OCIRepository}\n    ')),
    'source-changed',
  ],
  [
    'a sync of another name',
    same,
    replace(instance, '      sync:\n', '      sync:\n        name: other\n'),
    'pin-lost',
  ],
  ['a Secret that goes', pulling, unlisted('secret.yaml'), 'pin-lost'],
  [
    'a Secret that a SealedSecret made',
    all(pulling, add(`${app}/secret.yaml`, secret('SealedSecret'))),
    unlisted('secret.yaml'),
    'pin-lost',
  ],
  ['no key for what is encrypted', sops, replace(applied, / {2}decryption.*\n/, ''), 'pin-lost'],
  ['other values that are encrypted', unseen, replace(`${app}/pull.sops.yaml`, 'aaaa', 'bbbb'), 'source-changed'],
  ['values under a generated name', generated, replace(instanceList, /generatorOptions.*\n/, ''), 'pin-lost'],
  ['what it waits for is suspended', all(other(), waits), other('  suspend: true\n'), 'pin-lost'],
  ['it waits for what is suspended', other('  suspend: true\n'), waits, 'pin-lost'],
  [
    'it waits by way of another for what is suspended',
    all(other('  dependsOn: [{name: last}]\n'), waits),
    add(
      'kubernetes/main/flux/last.yaml',
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: last, namespace: flux-system}\nspec:\n  interval: 1h\n  suspend: true\n  path: ./last\n  sourceRef: {kind: GitRepository, name: flux-system}\n',
    ),
    'pin-lost',
  ],
  [
    'it waits for what has no source',
    same,
    all(
      other(),
      waits,
      edit('kubernetes/main/flux/other.yaml', (text) =>
        text.replace('GitRepository, name: flux-system', 'GitRepository, name: none'),
      ),
    ),
    'pin-lost',
  ],
  [
    'it waits for what has no source, and neither has what comes beside it',
    same,
    all(
      add(otherFile, ['other', 'more'].map((name) => otherOf(name, '', 'OCIRepository, name: none')).join('---\n')),
      waits,
    ),
    'pin-lost',
  ],
  ['it waits for what has no files', same, all(add(otherFile, otherOf('other')), waits), 'pin-lost'],
  ['it waits for what has no time', same, all(other('  timeout: 1s\n'), waits), 'pin-lost'],
  [
    'what is encrypted comes to where nothing decrypts',
    same,
    all(add(`${app}/pull.sops.yaml`, encrypted('aaaa')), listed('pull.sops.yaml')),
    'pin-lost',
  ],
  [
    'a health check of nothing',
    same,
    append(applied, '  healthChecks: [{apiVersion: apps/v1, kind: Deployment, name: nothing}]\n'),
    'pin-lost',
  ],
  ['pods for nodes that nobody knows', same, values('nodeSelector: {nowhere: "true"}'), 'pin-lost'],
  ['pods for another system', same, values('nodeSelector: {kubernetes.io/os: windows}'), 'pin-lost'],
  [
    'pods for nodes of a term',
    same,
    values(
      'affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: zone, operator: In, values: [moon]}]}]}}}',
    ),
    'pin-lost',
  ],
  ['pods of a class that is not there', same, values('priorityClassName: none'), 'pin-lost'],
  ['pods that ask for too much', same, values('resources: {requests: {cpu: "1000"}}'), 'pin-lost'],
  ['pods that get too little', same, values('resources: {limits: {memory: 1Mi}}'), 'pin-lost'],
  [
    'controllers for nodes that nobody knows',
    same,
    replace(
      instance,
      '        patches:\n',
      '        patches:\n          - target: {kind: Deployment}\n            patch: |\n              - {op: add, path: /spec/template/spec/nodeSelector, value: {nowhere: "true"}}\n',
    ),
    'pin-lost',
  ],
  ['an operator that may do nothing', same, values('rbac: {create: false}'), 'pin-lost'],
  ['an operator without a token', same, values('serviceAccount: {automount: false}'), 'pin-lost'],
  ['a probe that fails', same, values('livenessProbe: {exec: {command: ["false"]}}'), 'pin-lost'],
  ['a folder over the manifests', same, values('extraVolumeMounts: [{name: x, mountPath: /data}]'), 'source-changed'],
  ['another folder of manifests', same, values('extraArgs: [--storage-path=/tmp]'), 'source-changed'],
  ['an operator without an account', same, values('serviceAccount: {create: false}'), 'pin-lost'],
  ['an image that is never fetched', same, values('image: {imagePullPolicy: Never}'), 'pin-lost'],
  ['an operator that looks at some objects alone', same, values('extraArgs: [--watch-label-selector=a=b]'), 'pin-lost'],
  [
    'an instance that is left alone',
    same,
    replace(
      instance,
      '  values:\n',
      '  values:\n    commonAnnotations: {fluxcd.controlplane.io/reconcile: disabled}\n',
    ),
    'pin-lost',
  ],
  ['a source of an account that is not there', same, spec(operator, 'serviceAccountName: nobody'), 'pin-lost'],
]

const refused: typeof attacks = (
  [
    [
      'a ConfigMap that is made twice',
      'configMapGenerator: [{name: a, literals: [a=b]}, {name: a, literals: [a=c]}]\n',
    ],
    ['an addition to what is not there', 'configMapGenerator: [{name: nowhere, behavior: merge, literals: [a=b]}]\n'],
    ['a file of a generator that is not there', 'configMapGenerator: [{name: a, files: [missing.txt]}]\n'],
    ['replicas of nothing', 'replicas: [{name: nowhere, count: 0}]\n'],
    [
      'a replacement by nothing',
      'replacements: [{source: {kind: ConfigMap, name: nowhere}, targets: [{select: {kind: HelmRelease}, fieldPaths: [spec.timeout]}]}]\n',
    ],
    ['charts that Flux does not inflate', 'helmCharts: [{name: x, repo: "https://x.example", version: 1.0.0}]\n'],
    ['a file outside of the repository', '  - ../../../../../../../x.yaml\n'],
  ] as const
).map(([name, text]) => [name, same, append(list, text), 'pin-lost'])
const kinds: typeof attacks = [
  ['a version that is none', same, replace(list, 'v1beta1', 'v9'), 'pin-lost'],
  ['a component in place of a list', same, replace(list, 'kind: Kustomization', 'kind: Component'), 'pin-lost'],
]

const harmless: readonly (readonly [name: string, base: Change, change: Change])[] = [
  [
    'a component with objects of its own',
    same,
    all(
      append(top, 'components: [../../components/common]\n'),
      add(
        'kubernetes/main/components/common/kustomization.yaml',
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [namespace.yaml]\n',
      ),
      add('kubernetes/main/components/common/namespace.yaml', 'apiVersion: v1\nkind: Namespace\nmetadata: {name: x}\n'),
    ),
  ],
  [
    'additions to what is there',
    append(list, 'configMapGenerator: [{name: a, literals: [a=b]}]\n'),
    append(
      top,
      'replacements: [{source: {kind: Kustomization, name: flux-operator, fieldPath: metadata.name}, targets: []}]\n',
    ),
  ],
  [
    'the namespace in the objects',
    same,
    all(
      replace(list, 'namespace: flux-system\n', ''),
      replace(operator, 'metadata:\n', 'metadata:\n  namespace: flux-system\n'),
      replace(release, 'metadata:\n', 'metadata:\n  namespace: flux-system\n'),
    ),
  ],
  [
    'the namespace by a transformer',
    same,
    all(
      replace(list, 'namespace: flux-system\n', ''),
      transformer('apiVersion: builtin\nkind: NamespaceTransformer\nmetadata: {name: ns, namespace: flux-system}\n'),
    ),
  ],
  ['labels for all', same, append(list, 'labels: [{pairs: {a: b}}]\nbuildMetadata: [originAnnotations]\n')],
  [
    'a patch without a target',
    same,
    append(
      list,
      patchOf(
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux-operator}\nspec: {timeout: 10m}',
      ),
    ),
  ],
  [
    'a patch whose target selects nothing',
    same,
    append(list, patchOf('- {op: remove, path: /spec/nothing}', 'target: {kind: Deployment}\n    ')),
  ],
  [
    'a patch of what was not read',
    same,
    all(
      append(list, nowhere),
      add(`${app}/plain.yaml`, 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: nowhere}\n'),
      listed('plain.yaml'),
    ),
  ],
  [
    'a patch of what is generated',
    same,
    append(list, `configMapGenerator: [{name: nowhere, literals: [a=b]}]\n${nowhere}`),
  ],
  [
    'operations on what an inner list adds',
    append(list, 'labels: [{pairs: {a: b}}]\n'),
    append(applied, inKustomization(patchOf('- {op: replace, path: /metadata/labels/a, value: c}', onRelease))),
  ],
  ['keys in another case', same, append(list, 'commonannotations: {a: b}\n')],
  ['a Secret that is made elsewhere', same, spec(operator, 'secretRef: {name: pull}')],
  [
    'a Secret in another file',
    pulling,
    all(unlisted('secret.yaml'), add(`${app}/other.yaml`, secret()), listed('other.yaml')),
  ],
  ['a Secret that is sealed from now on', pulling, add(`${app}/secret.yaml`, secret('SealedSecret'))],
  [
    'a Secret that nothing names',
    all(add(`${app}/secret.yaml`, secret()), listed('secret.yaml')),
    unlisted('secret.yaml'),
  ],
  ['keys for what is encrypted', unseen, replace(`${app}/pull.sops.yaml`, 'mac: x', 'mac: y')],
  ['decryption of nothing', spec(applied, 'decryption: {provider: sops}'), replace(applied, / {2}decryption.*\n/, '')],
  [
    'a generated name that is written where it is used',
    generated,
    all(
      replace(instanceList, /generatorOptions.*\n/, 'configurations: [names.yaml]\n'),
      add(
        instance.replace('helmrelease', 'names'),
        'nameReference:\n  - kind: ConfigMap\n    fieldSpecs: [{kind: HelmRelease, path: spec/valuesFrom/name}]\n',
      ),
    ),
  ],
  ['it waits for another', other(), waits],
  [
    'it waits for what has a source somewhere else',
    add(otherFile, otherOf('more', '', 'OCIRepository, name: none')),
    all(add('kubernetes/main/flux/third.yaml', otherOf('other', '', 'OCIRepository, name: none')), waits),
  ],
  [
    'what is encrypted comes to where a patch of the root decrypts',
    same,
    all(
      add(`${app}/pull.sops.yaml`, encrypted('aaaa')),
      listed('pull.sops.yaml'),
      append(
        apps,
        '  patches:\n    - target: {kind: Kustomization}\n      patch: |\n        - {op: add, path: /spec/decryption, value: {provider: sops}}\n',
      ),
    ),
  ],
  [
    'what is encrypted comes to where something is already',
    all(add(`${app}/pull.sops.yaml`, encrypted('aaaa')), listed('pull.sops.yaml')),
    all(add(`${app}/more.sops.yaml`, encrypted('bbbb').replace('name: pull', 'name: more')), listed('more.sops.yaml')),
  ],
  [
    'what nobody encrypted has a name like it',
    same,
    all(add(`${app}/externalsecret.yaml`, secret('ExternalSecret', 'spec: {}')), listed('externalsecret.yaml')),
  ],
  ['probes of its own', same, values('livenessProbe: {httpGet: {path: /healthz, port: 8081}, periodSeconds: 60}')],
  ['a certificate in the image', same, values('extraVolumeMounts: [{name: x, mountPath: /etc/ssl/certs/own.pem}]')],
  ['it waits for another that comes with it', same, all(other(), waits)],
  ['what nothing waits for is suspended', other(), other('  suspend: true\n')],
  [
    'a health check of its Deployment',
    same,
    append(
      applied,
      '  healthChecks: [{apiVersion: apps/v1, kind: Deployment, name: flux-operator}, {apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, name: flux-operator}]\n',
    ),
  ],
  [
    'a health check that nothing waits for',
    same,
    append(apps, '  healthChecks: [{apiVersion: apps/v1, kind: Deployment, name: nothing}]\n'),
  ],
  [
    'nodes of Linux',
    same,
    values('nodeSelector: {kubernetes.io/os: linux, node-role.kubernetes.io/control-plane: ""}'),
  ],
  [
    'nodes that another file names',
    add('kubernetes/main/apps/other.yaml', '# fluxcd\nnodeSelector:\n  role: infra\n'),
    values('nodeSelector: {role: infra}'),
  ],
  ['the class that upstream recommends', same, values('priorityClassName: system-cluster-critical')],
  ['resources', same, values('resources: {requests: {cpu: 100m, memory: 64Mi}, limits: {memory: 1Gi}}')],
  ['taints and labels', same, values('tolerations: [{operator: Exists}]\n    commonLabels: {a: b}')],
  [
    'a patch of the instance for its controllers',
    same,
    replace(
      instance,
      '        patches:\n',
      '        patches:\n          - target: {kind: Deployment}\n            patch: |\n              - {op: add, path: /spec/template/spec/nodeSelector, value: {kubernetes.io/arch: arm64}}\n',
    ),
  ],
  ['the name that the sync has', same, replace(instance, '      sync:\n', '      sync:\n        name: flux-system\n')],
]

describe('what keeps the pins from being built or run', () => {
  it.each([...attacks, ...refused, ...kinds])('%s', async (_name, base, change, code) => {
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

  it('says nothing of a namespace that was not known before', async () => {
    const cluster = 'cluster/op.yaml'
    const text = `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux-operator}\nspec:\n  interval: 1h\n  chartRef: {kind: OCIRepository, name: flux-operator}\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator}\nspec:\n  interval: 1h\n  url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator\n  ref: {tag: 0.37.1}\n`
    const before = { [`templates/${cluster}.j2`]: text }
    const after = {
      ...before,
      [cluster]: text.replaceAll('name: flux-operator}', 'name: flux-operator, namespace: flux-system}'),
    }
    const { introduced } = await judged(before, after)
    expect(introduced.filter((one) => one.startsWith('error'))).toEqual([])
  })
})
