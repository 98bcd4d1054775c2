import { describe, expect, it } from 'vitest'
import { home, judged } from '../support/judged.js'
import { instance, replace, type Change } from './changes.js'

// attack: A pull request leaves the pins and has the instance patch its own controllers: none is left, they pause, run something else or nowhere, or lose the account, the service or the definitions that they live from.
// stops: What each patch writes is brought to its place, whether it is an operation or a merge, whatever its target is called; what takes a controller away is an error.

const patch = (target: string, text: string): Change =>
  replace(
    instance,
    '        patches:\n',
    `        patches:\n          - target: {${target}}\n            patch: ${JSON.stringify(text)}\n`,
  )
const merged = (text: string, target = 'kind: Deployment'): Change =>
  patch(target, `{"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "x"}, ${text}}`)
const container = (text: string): string => `"spec": {"template": {"spec": {"containers": [{${text}}]}}}`
const deleted = (kind: string): Change =>
  patch(`kind: ${kind}`, `{"$patch": "delete", "kind": "${kind}", "metadata": {"name": "x"}}`)

const attacks: readonly (readonly [name: string, change: Change])[] = [
  ...[
    'Deployment',
    'ServiceAccount',
    'ClusterRoleBinding',
    'CustomResourceDefinition',
    'Service',
    'Kustomization',
    'GitRepository',
  ].map((kind): readonly [string, Change] => [`no ${kind}`, deleted(kind)]),
  ['no account, by an expression', deleted('Service(Account|s)')],
  ['a pause', merged('"spec": {"paused": true}')],
  ['a pause by an operation', patch('kind: Deployment', '- {op: add, path: /spec/paused, value: true}')],
  ['no replica', merged('"spec": {"replicas": 0}')],
  ['no replica by an expression', patch('kind: "[D]eployment"', '- {op: replace, path: /spec/replicas, value: 0}')],
  ['no replica by a name alone', patch('name: source-controller', '- {op: replace, path: /spec/replicas, value: 0}')],
  ['no replica in a whole spec', patch('kind: Deployment', '- {op: replace, path: /spec, value: {replicas: 0}}')],
  ['no spec', merged('"spec": null')],
  ['no template', patch('kind: Deployment', '- {op: remove, path: /spec/template}')],
  ['another selector', patch('kind: Deployment', '- {op: add, path: /spec/selector/matchLabels/a, value: b}')],
  ['another command', merged(container('"name": "manager", "command": ["/bin/false"]'))],
  [
    'another command by an operation',
    patch('kind: Deployment', '- {op: add, path: /spec/template/spec/containers/0/command, value: [/bin/false]}'),
  ],
  ['no arguments', merged(container('"name": "manager", "args": null'))],
  ['an empty list of arguments', merged(container('"name": "manager", "args": []'))],
  ['other arguments in place of all', merged(container('"name": "manager", "args": ["--log-level=debug"]'))],
  [
    'no arguments by an operation',
    patch('kind: Deployment', '- {op: remove, path: /spec/template/spec/containers/0/args}'),
  ],
  [
    'other arguments by an operation',
    patch('kind: Deployment', '- {op: replace, path: /spec/template/spec/containers/0/args, value: [--concurrent=1]}'),
  ],
  ['too little room', merged(container('"name": "manager", "resources": {"limits": {"memory": "1Mi"}}'))],
  ['nodes that nobody knows', merged('"spec": {"template": {"spec": {"nodeName": "nowhere"}}}')],
  [
    'some objects alone',
    patch(
      'kind: Deployment',
      '- {op: add, path: /spec/template/spec/containers/0/args/-, value: "--watch-label-selector=a"}',
    ),
  ],
]

const harmless: readonly (readonly [name: string, change: Change])[] = [
  ['no policy', deleted('NetworkPolicy')],
  ['no quota', deleted('ResourceQuota')],
  ['more replicas', merged('"spec": {"replicas": 2}')],
  ['more room', merged(container('"name": "manager", "resources": {"limits": {"memory": "2Gi"}}'))],
  [
    'a container beside it',
    merged(container('"name": "proxy", "image": "ghcr.io/fluxcd/proxy:v1", "command": ["proxy"]')),
  ],
  [
    'an argument',
    patch('kind: Deployment', '- {op: add, path: /spec/template/spec/containers/0/args/-, value: --concurrent=20}'),
  ],
  [
    'all arguments, written out',
    merged(container('"name": "manager", "args": ["--events-addr=", "--watch-all-namespaces=true", "--concurrent=9"]')),
  ],
  [
    'a variable',
    patch('kind: Deployment', '- {op: add, path: /spec/template/spec/containers/0/env/-, value: {name: A, value: b}}'),
  ],
  [
    'an annotation of the account',
    patch('kind: ServiceAccount', '- {op: add, path: /metadata/annotations, value: {eks.amazonaws.com/role-arn: x}}'),
  ],
  ['a policy with a selector', patch('kind: NetworkPolicy', '- {op: replace, path: /spec/podSelector, value: {}}')],
]

describe('a patch of an instance', () => {
  it.each(attacks)('%s', async (_name, change) => {
    const { conclusion, introduced } = await judged(home(), change(home()))
    expect(conclusion).toBe('failure')
    expect(introduced.join('\n')).toContain('error pin-lost ')
  })

  it.each(harmless)('lets pass: %s', async (_name, change) => {
    const { introduced } = await judged(home(), change(home()))
    expect(introduced.filter((one) => one.startsWith('error'))).toEqual([])
  })

  it('is told from another that the base has', async () => {
    const stop = (name: string): Change =>
      patch(`kind: Deployment, name: ${name}`, '- {op: replace, path: /spec/replicas, value: 0}')
    const before = stop('notification-controller')(home())
    const { conclusion } = await judged(before, stop('source-controller')(before))
    expect(conclusion).toBe('failure')
    expect((await judged(before, before)).conclusion).toBe('success')
  })
})
