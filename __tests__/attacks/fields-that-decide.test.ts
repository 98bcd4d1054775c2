import { describe, expect, it } from 'vitest'
import { home, judged } from '../support/judged.js'
import {
  add,
  all,
  app,
  edit,
  instance,
  list,
  move,
  operator,
  release,
  remove,
  replace,
  type Change,
} from './changes.js'

// attack: A pull request leaves the pins and changes a field beside them: an unchecked connection, a proxy, another image or registry, values that nobody sees, a suspended object, an override.
// stops: Each field that decides what runs is compared with the base: in the object, in what took its place, and as patches leave it. One that is no longer known is an error.

const folder = 'kubernetes/main/apps/flux-system/flux-instance/app'
const append = (path: string, more: string): Change => edit(path, (text) => text + more)
const same: Change = (tree) => tree
const spec = (path: string, field: string): Change => replace(path, '\n  interval', `\n  ${field}\n  interval`)
const annotated = (path: string, annotation: string): Change =>
  replace(path, 'metadata:', `metadata:\n  annotations: {${annotation}}`)
const distribution = (field: string): Change =>
  replace(instance, '        version: 2.x', `        version: 2.x\n        ${field}`)
const patch = (kind: string, operation: string, options = ''): Change =>
  append(list, `patches:\n  - target: {kind: ${kind}}\n${options}    patch: |\n      - ${operation}\n`)
const renamed = all(
  replace(operator, 'name: flux-operator\n', 'name: other\n'),
  replace(release, 'name: flux-operator\n  interval', 'name: other\n  interval'),
)
const verified = replace(operator, '  ref:', '  verify: {provider: cosign}\n  ref:')
const source = `apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: {name: cp}\nspec:\n  type: oci\n  url: oci://ghcr.io/controlplaneio-fluxcd/charts\n`
const helm = all(
  add(`${app}/source.yaml`, source),
  remove(operator),
  replace(list, './ocirepository.yaml', './source.yaml'),
  replace(
    release,
    / {2}chartRef:\n.*\n.*\n/,
    '  chart:\n    spec: {chart: flux-operator, version: 0.37.1, sourceRef: {kind: HelmRepository, name: cp}}\n',
  ),
)
const values = all(
  replace(instance, / {2}values:\n[\s\S]*/, '  valuesFrom:\n    - {kind: ConfigMap, name: values}\n'),
  append(`${folder}/kustomization.yaml`, 'configMapGenerator:\n  - name: values\n    files: [values.yaml]\n'),
  add(
    `${folder}/values.yaml`,
    'instance:\n  distribution:\n    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1\n    version: 2.x\n',
  ),
)
const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const terraform = add(
  'tf/main.tf',
  `resource "helm_release" "op" {\n  name = "flux-operator"\n  repository = "${charts}"\n  chart = "flux-operator"\n  version = "0.37.1"\n}\n`,
)
const variable = all(
  terraform,
  replace('tf/main.tf', '"0.37.1"', 'var.release'),
  add('tf/variables.tf', 'variable "release" {\n  default = "0.37.1"\n}\n'),
)
const helmfile = add(
  'helmfile.yaml',
  `releases:\n  - name: flux-operator\n    namespace: flux-system\n    chart: ${charts}/flux-operator\n    version: 0.37.1\n`,
)
const argo = add(
  'argo.yaml',
  'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: flux-operator, namespace: argocd}\nspec:\n  source:\n    repoURL: ghcr.io/controlplaneio-fluxcd/charts\n    chart: flux-operator\n    targetRevision: 0.37.1\n    helm:\n      releaseName: flux-operator\n  destination: {namespace: flux-system, server: https://kubernetes.default.svc}\n',
)
const kustomize = add(
  'k/kustomization.yaml',
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nhelmCharts:\n  - name: flux-operator\n    repo: ${charts}\n    version: 0.37.1\n    releaseName: flux-operator\n`,
)
const image = 'image: {repository: evil.example/operator}'

const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v'
/** One version that both charts and the manifests take, in Terraform and in a script. */
const shared = all(
  add(
    'tf/main.tf',
    ['flux-operator', 'flux-instance']
      .map(
        (name) =>
          `resource "helm_release" "${name}" {\n  name       = "${name}"\n  repository = "${charts}"\n  chart      = "${name}"\n  version    = local.v\n${name === 'flux-instance' ? `  set = [{ name = "instance.distribution.artifact", value = "${manifests}\${local.v}" }]\n` : ''}}\n`,
      )
      .join('') + 'locals {\n  v = "0.37.1"\n}\n',
  ),
  add(
    'Makefile',
    `V ?= 0.37.1\nup:\n\thelm install flux-operator ${charts}/flux-operator --version $(V)\n\tflux-operator install --artifact ${manifests}$(V)\n`,
  ),
)

const attacks: readonly (readonly [name: string, base: Change, change: Change, code: string])[] = [
  [
    'manifests of a shared version elsewhere',
    shared,
    replace('tf/main.tf', manifests, 'oci://x.example/flux-operator-manifests:v'),
    'source-changed',
  ],
  [
    'manifests of a shared version that float',
    shared,
    replace('tf/main.tf', `${manifests}\${local.v}`, manifests.replace(/v$/, 'latest')),
    'pin-lost',
  ],
  ['manifests of a shared version that are gone', shared, replace('tf/main.tf', / {2}set = .*\n/, ''), 'pin-lost'],
  [
    'manifests of a script that float',
    shared,
    replace('Makefile', `${manifests}$(V)`, manifests.replace(/v$/, 'latest')),
    'pin-lost',
  ],
  ...['insecure: true', 'certSecretRef: {name: x}', 'proxySecretRef: {name: x}', 'provider: aws'].map(
    (field): (typeof attacks)[number] => [`a source with ${field}`, same, spec(operator, field), 'source-changed'],
  ),
  ['another layer', same, replace(operator, /mediaType: .*/, 'mediaType: application/x-evil'), 'source-changed'],
  [
    'a renamed source without its check',
    verified,
    all(renamed, replace(operator, / {2}verify: .*\n/, '')),
    'verification-weakened',
  ],
  [
    'another trusted root',
    verified,
    replace(operator, 'cosign}', 'cosign, trustedRootSecretRef: {name: x}}'),
    'verification-weakened',
  ],
  ['a renamed source that is insecure', same, all(renamed, spec(operator, 'insecure: true')), 'source-changed'],
  [
    'a source in another file, renamed',
    same,
    all(
      renamed,
      spec(operator, 'insecure: true'),
      move(operator, `${app}/z.yaml`),
      replace(list, './ocirepository.yaml', './z.yaml'),
    ),
    'source-changed',
  ],
  [
    'a source that no release names',
    same,
    replace(operator, 'name: flux-operator\n', 'name: other\n'),
    'source-changed',
  ],
  ['a suspended source', same, spec(operator, 'suspend: true'), 'pin-lost'],
  ['a suspended release', same, spec(release, 'suspend: true'), 'pin-lost'],
  [
    'a source that Flux leaves',
    same,
    annotated(operator, 'kustomize.toolkit.fluxcd.io/reconcile: disabled'),
    'pin-lost',
  ],
  [
    'a source that Flux only creates',
    same,
    annotated(operator, 'kustomize.toolkit.fluxcd.io/ssa: IfNotPresent'),
    'pin-lost',
  ],
  ['a source for tools alone', same, annotated(operator, 'config.kubernetes.io/local-config: "true"'), 'pin-lost'],
  ['another cluster', same, spec(release, 'kubeConfig: {secretRef: {name: x}}'), 'source-changed'],
  ['another image', same, replace(release, '  values:\n', `  values:\n    ${image}\n`), 'source-changed'],
  [
    'another image in a renamed release',
    same,
    replace(
      release,
      /name: flux-operator\nspec:([\s\S]*) {2}values:\n/,
      `name: other\nspec:$1  values:\n    ${image}\n`,
    ),
    'source-changed',
  ],
  [
    'values from a secret',
    same,
    replace(release, '  values:\n', '  valuesFrom:\n    - {kind: Secret, name: x}\n  values:\n'),
    'source-changed',
  ],
  [
    'images by a post renderer',
    same,
    spec(release, 'postRenderers: [{kustomize: {images: [{name: a, newName: b}]}}]'),
    'source-changed',
  ],
  ['another registry of Flux', same, distribution('registry: evil.example/fluxcd'), 'source-changed'],
  [
    'another registry of Flux in a values file',
    values,
    replace(`${folder}/values.yaml`, '  version', '  registry: evil.example/fluxcd\n    version'),
    'source-changed',
  ],
  [
    'an image of a controller',
    same,
    replace(
      instance,
      '        patches:\n',
      '        patches:\n          - target: {kind: Deployment}\n            patch: |\n              - {op: replace, path: /spec/template/spec/containers/0/image, value: evil.example/x}\n',
    ),
    'source-changed',
  ],
  [
    'a container of a controller',
    same,
    replace(
      instance,
      '        patches:\n',
      '        patches:\n          - target: {kind: Deployment}\n            patch: |\n              - {op: replace, path: /spec/template/spec/containers/0, value: {name: manager, image: evil.example/x}}\n',
    ),
    'source-changed',
  ],
  [
    'a patch that deletes the source',
    same,
    append(
      list,
      'patches:\n  - patch: |\n      apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: flux-operator}\n      $patch: delete\n',
    ),
    'source-changed',
  ],
  ['a patch that takes the tag away', same, patch('OCIRepository', '{op: remove, path: /spec/ref}'), 'source-changed'],
  [
    'a patch that lays a range over the tag',
    same,
    patch('OCIRepository', '{op: add, path: /spec/ref/semver, value: ">=0"}'),
    'source-changed',
  ],
  [
    'a patch that suspends',
    same,
    patch('OCIRepository', '{op: add, path: /spec/suspend, value: true}'),
    'source-changed',
  ],
  [
    'a patch that makes it insecure',
    same,
    patch('OCIRepository', '{op: add, path: /spec/insecure, value: true}'),
    'source-changed',
  ],
  [
    'a patch that renames',
    same,
    patch('OCIRepository', '{op: replace, path: /metadata/name, value: x}', '    options: {allowNameChange: true}\n'),
    'source-changed',
  ],
  [
    'a patch that makes another kind',
    same,
    patch('OCIRepository', '{op: replace, path: /kind, value: ConfigMap}', '    options: {allowKindChange: true}\n'),
    'source-changed',
  ],
  [
    'a patch that copies an address',
    same,
    all(
      annotated(operator, 'x: "oci://evil.example/x"'),
      patch('OCIRepository', '{op: copy, from: /metadata/annotations/x, path: /spec/url}'),
    ),
    'source-changed',
  ],
  [
    'a patch that moves a tag',
    same,
    all(
      annotated(operator, 'x: 0.30.0'),
      patch('OCIRepository', '{op: move, from: /metadata/annotations/x, path: /spec/ref/tag}'),
    ),
    'source-changed',
  ],
  [
    'a Helm repository of the same name',
    helm,
    append(`${app}/source.yaml`, `---\n${source.replace('ghcr.io', 'evil.example')}`),
    'source-changed',
  ],
  [
    'a Helm repository that is insecure',
    helm,
    replace(`${app}/source.yaml`, '  type', '  insecure: true\n  type'),
    'source-changed',
  ],
  ['a release of a folder', helmfile, replace('helmfile.yaml', /chart: .*/, 'chart: ./flux-operator'), 'pin-lost'],
  ['a release that is off', helmfile, append('helmfile.yaml', '    installed: false\n'), 'source-changed'],
  [
    'a release with another image',
    helmfile,
    append('helmfile.yaml', `    values:\n      - ${image}\n`),
    'source-changed',
  ],
  ['a bootstrap that goes back alone', helmfile, replace('helmfile.yaml', '0.37.1', '0.30.0'), 'half-bumped'],
  [
    'an application with another image',
    argo,
    replace('argo.yaml', 'helm:\n', `helm:\n      valuesObject: {${image}}\n`),
    'source-changed',
  ],
  [
    'an application with a parameter',
    argo,
    replace(
      'argo.yaml',
      'helm:\n',
      'helm:\n      parameters:\n        - {name: image.repository, value: evil.example/x}\n',
    ),
    'source-changed',
  ],
  [
    'an application with more sources',
    argo,
    replace(
      'argo.yaml',
      '  source:\n',
      '  sources: [{repoURL: evil.example, chart: flux-operator, targetRevision: 0.37.1}]\n  source:\n',
    ),
    'source-changed',
  ],
  [
    'a folder of charts',
    kustomize,
    append('k/kustomization.yaml', 'helmGlobals: {chartHome: ./evil}\n'),
    'source-changed',
  ],
  [
    'a chart of kustomize with another image',
    kustomize,
    append('k/kustomization.yaml', `    valuesInline: {${image}}\n`),
    'source-changed',
  ],
  [
    'an override of a version',
    terraform,
    add('tf/override.tf', 'resource "helm_release" "op" {\n  version = "0.30.0"\n}\n'),
    'pin-lost',
  ],
  [
    'an override of a repository',
    terraform,
    add('tf/x_override.tf', 'resource "helm_release" "op" {\n  repository = "oci://evil.example"\n}\n'),
    'pin-lost',
  ],
  [
    'an override in JSON',
    terraform,
    add('tf/override.tf.json', '{"resource":{"helm_release":{"op":{"version":"0.30.0"}}}}'),
    'pin-lost',
  ],
  ['a variable in JSON', variable, add('tf/x.auto.tfvars.json', '{"release":"0.30.0"}'), 'half-bumped'],
  ['a variable that goes back', variable, add('tf/terraform.tfvars', 'release = "0.30.0"\n'), 'half-bumped'],
  [
    'an image by set',
    terraform,
    replace(
      'tf/main.tf',
      '"0.37.1"\n',
      '"0.37.1"\n  set {\n    name = "image.repository"\n    value = "evil.example/x"\n  }\n',
    ),
    'source-changed',
  ],
]

const harmless: readonly (readonly [name: string, base: Change, change: Change])[] = [
  ['a pull secret', same, spec(operator, 'secretRef: {name: x}')],
  ['the layer that counts by itself', same, replace(operator, / {2}layerSelector:\n.*\n.*\n/, '')],
  ['values', same, replace(release, 'create: true', 'create: false')],
  ['an argument of a controller', same, replace(instance, '--concurrent=10', '--concurrent=20')],
  ['an unrelated patch', same, patch('HelmRelease', '{op: add, path: /spec/driftDetection, value: {mode: enabled}}')],
  ['a registry of upstream', same, distribution('registry: ghcr.io/fluxcd')],
  ['a source that is written as a Helm repository', same, helm],
  [
    'another override',
    terraform,
    add('tf/override.tf', 'resource "helm_release" "other" {\n  version = "0.30.0"\n}\n'),
  ],
  ['values of a helmfile', helmfile, append('helmfile.yaml', '    values:\n      - replicas: 1\n')],
]

describe('fields that decide what runs', () => {
  it.each(attacks)('%s', async (_name, base, change, code) => {
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
})
