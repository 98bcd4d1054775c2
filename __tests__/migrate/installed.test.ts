import { describe, expect, it } from 'vitest'
import { readInstalled } from '../../src/migrate/installed.js'
import { standaloneObjects } from '../../src/migrate/objects.js'
import { object, sideOf } from '../support/change.js'

const installed = async (header: string, texts: readonly string[]) => {
  const { tree } = await sideOf(Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text])))
  return readInstalled(header, standaloneObjects(tree))
}

describe('the Flux that manifests hold', () => {
  const part = (version: string | null, of = 'flux'): string => {
    const written = version === null ? {} : { 'app.kubernetes.io/version': version }
    return object(
      'v1',
      'Namespace',
      `n${version ?? ''}`,
      {},
      { labels: { 'app.kubernetes.io/part-of': of, ...written } },
    )
  }
  it.each<
    readonly [of: string, header: string, labels: readonly string[], version: string | null, says: readonly string[]]
  >([
    ['a header', '# Flux Version: v2.7.0\n', [], '2.7.0', []],
    ['an old header', '# Flux version: 2.7.0\n', [], '2.7.0', []],
    ['labels', '', [part('v2.7.0'), part('v2.7.0')], '2.7.0', []],
    ['a label beside an object without', '# Flux Version: v2.7.0\n', [part(null), part('v2.7.0')], '2.7.0', []],
    ['objects without a label', '# Flux Version: v2.7.0\n', [part(null)], '2.7.0', []],
    ['labels of others', '# Flux Version: v2.7.0\n', [part('v1.0.0', 'other')], '2.7.0', []],
    [
      'labels that differ',
      '',
      [part('v2.7.0'), part('v2.6.0')],
      '2.7.0',
      ['the objects carry more than one Flux version: v2.7.0, v2.6.0'],
    ],
    [
      'a header that differs',
      '# Flux Version: v2.6.0\n',
      [part('v2.7.0')],
      '2.6.0',
      ['the header says Flux v2.6.0, the objects say v2.7.0'],
    ],
    ['nothing', '', [], null, ['no Flux version is written in the header or on the objects']],
  ])('%s', async (_of, header, labels, version, says) => {
    const { flux, problems } = await installed(header, labels)
    expect([flux.version, problems.map(({ message }) => message)]).toEqual([version, says])
    expect(problems.filter(({ weight, line }) => weight !== 'blocks' || line !== 1)).toEqual([])
  })
})

describe('the controllers that manifests hold', () => {
  const header = '# Flux Version: v2.7.0\n'
  const controller = (name: string, manager: object = {}, pod: object = {}): string => {
    const own = { name: 'manager', image: `ghcr.io/fluxcd/${name}:v1.7.0`, ...manager }
    return object('apps/v1', 'Deployment', name, { spec: { template: { spec: { containers: [own], ...pod } } } })
  }
  const withArguments = (...args: readonly unknown[]): string => controller('helm-controller', { args })
  const events = (domain: string): string =>
    withArguments(`--events-addr=http://notification-controller.flux-system.svc.${domain}`)

  const fluxOf = async (...texts: readonly string[]) => (await installed(header, texts)).flux
  it.each<readonly [of: string, texts: readonly string[], registry: string]>([
    ['upstream', [controller('helm-controller')], 'ghcr.io/fluxcd'],
    [
      'a mirror',
      [controller('helm-controller', { image: 'r.example:5000/a/b/helm-controller:v1' })],
      'r.example:5000/a/b',
    ],
    ['no registry at all', [controller('helm-controller', { image: 'helm-controller:v1' })], 'docker.io/library'],
    ['nothing', [], 'ghcr.io/fluxcd'],
  ])('come from %s', async (_of, texts, registry) => expect(await fluxOf(...texts)).toMatchObject({ registry }))

  it('come from one registry, or nothing is done', async () => {
    const other = controller('source-controller', { image: 'r.example/source-controller:v1' })
    const { flux, problems } = await installed(header, [controller('helm-controller'), other])
    expect(flux.registry).toBe('ghcr.io/fluxcd')
    expect(problems).toEqual([
      { weight: 'blocks', file: '0.yaml', line: 1, message: 'the controllers come from more than one registry' },
    ])
  })

  it('are Deployments of their name with the container of a controller', async () => {
    const texts = [
      controller('source-controller'),
      controller('my-controller', { image: 'r.example/my-controller:v1' }),
      controller('helm-controller', { name: 'other' }),
      object('v1', 'Service', 'kustomize-controller'),
    ]
    const { flux, problems } = await installed(header, texts)
    expect(flux).toMatchObject({ components: ['source-controller'], tenants: null, openshift: false })
    expect(problems).toEqual([])
  })

  const two = [controller('source-controller'), controller('helm-controller')]
  it.each<readonly [list: string, says: readonly string[]]>([
    ['helm-controller,source-controller', []],
    ['source-controller,helm-controller', []],
    [
      'source-controller',
      [
        'note 0.yaml:1 the header lists source-controller, the Deployments are source-controller, helm-controller: the Deployments count',
      ],
    ],
  ])('count before the header that lists %s', async (list, says) => {
    const { problems } = await installed(`${header}# Components: ${list}\n`, two)
    expect(problems.map(({ weight, file, line, message }) => `${weight} ${file}:${line} ${message}`)).toEqual(says)
  })

  it.each<readonly [of: string, texts: readonly string[], domain: string]>([
    ['as upstream writes it', [events('cluster.local./')], 'cluster.local'],
    ['of its own', [events('my.domain')], 'my.domain'],
    ['in no argument', [withArguments('--log-level=info')], 'cluster.local'],
    ['with a port', [events('my.domain:80/')], 'cluster.local'],
    [
      'that is not the same in all',
      [events('a.b'), controller('source-controller', { args: ['http://x.svc.c.d'] })],
      'cluster.local',
    ],
    ['behind another like it', [withArguments('--x=http://a.svc.b/http://c.svc.d.e')], 'd.e'],
  ])('speak of a domain %s', async (_of, texts, clusterDomain) =>
    expect(await fluxOf(...texts)).toMatchObject({ clusterDomain }),
  )

  it.each<readonly [secrets: readonly object[], secret: string | null]>([
    [[], null],
    [[{ name: 'a' }], 'a'],
    [[{ name: 'a' }, { name: 'b' }], null],
    [[{}], null],
  ])('pull with %j', async (imagePullSecrets, imagePullSecret) =>
    expect(await fluxOf(controller('helm-controller', {}, { imagePullSecrets }))).toMatchObject({ imagePullSecret }),
  )

  it.each<readonly [of: string, labels: object, is: boolean]>([
    ['its own', { 'app.kubernetes.io/part-of': 'flux' }, true],
    ['others', {}, false],
  ])('have network policies where they are %s', async (_of, labels, networkPolicy) => {
    const policy = object('networking.k8s.io/v1', 'NetworkPolicy', 'x', {}, { labels })
    expect(await fluxOf(policy, controller('helm-controller'))).toMatchObject({ networkPolicy })
  })

  const patchesOf = async (text: string) =>
    (await installed(header, [text])).patches.map(({ file, line, text: patch, target }) => [
      `${file}:${line} ${target.kind ?? ''} ${target.name ?? ''}`,
      patch,
    ])
  const head = '0.yaml:1 Deployment helm-controller'
  const added = (value: string): string =>
    `- op: add\n  path: /spec/template/spec/containers/0/args/-\n  value: ${value}\n`
  const pod = `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: helm-controller\nspec:\n  template:\n    spec:\n`
  const own = [
    '--events-addr=http://x/',
    '--storage-path=/data',
    '--storage-adv-addr=x',
    '--watch-all-namespaces',
    '--watch-all-namespaces=true',
    '--log-level=info',
    '--log-encoding=json',
    '--enable-leader-election',
    '--enable-leader-election=true',
  ]
  it.each<readonly [of: string, text: string, patches: readonly (readonly string[])[]]>([
    ['what upstream gives them', withArguments(...own), []],
    [
      'other values of the same',
      withArguments('--log-level=debug', '--watch-all-namespaces=false'),
      [[head, added('--log-level=debug') + added('--watch-all-namespaces=false')]],
    ],
    ['what is no text', withArguments(1, '--a=b'), [[head, added('--a=b')]]],
    [
      'tolerations',
      controller('helm-controller', {}, { tolerations: [{ operator: 'Exists' }] }),
      [[head, `${pod}      tolerations:\n        - operator: Exists\n`]],
    ],
    ['none', controller('helm-controller', {}, { tolerations: [], nodeSelector: {} }), []],
    [
      'the system of every node',
      controller('helm-controller', {}, { nodeSelector: { 'kubernetes.io/os': 'linux' } }),
      [],
    ],
    [
      'nodes of their own',
      controller('helm-controller', {}, { nodeSelector: { 'kubernetes.io/os': 'linux', disk: 'linux' } }),
      [[head, `${pod}      nodeSelector:\n        disk: linux\n`]],
    ],
    [
      'another system',
      controller('helm-controller', {}, { nodeSelector: { 'kubernetes.io/os': 'x' } }),
      [[head, `${pod}      nodeSelector:\n        kubernetes.io/os: x\n`]],
    ],
    [
      'arguments and nodes',
      controller('helm-controller', { args: ['--a=b'] }, { nodeSelector: { disk: 'ssd' } }),
      [
        [head, added('--a=b')],
        [head, `${pod}      nodeSelector:\n        disk: ssd\n`],
      ],
    ],
  ])('carry %s', async (_of, text, patches) => expect(await patchesOf(text)).toEqual(patches))

  const definition = (spec: object, kind = 'CustomResourceDefinition'): string =>
    object('apiextensions.k8s.io/v1', kind, 'x', { spec })
  const versions = [
    { name: 'v1', served: true, storage: true },
    { name: 'v1beta1', served: true, storage: false },
    { name: 'v1alpha1', served: false, storage: false },
    { served: true },
  ]
  const named = { group: 'g.io', names: { kind: 'Thing' } }
  it.each<readonly [of: string, text: string, apis: readonly unknown[]]>([
    [
      'serve and store',
      definition({ ...named, versions }),
      [{ group: 'g.io', kind: 'Thing', served: ['v1', 'v1beta1'], stored: 'v1' }],
    ],
    ['store nothing', definition({ ...named }), [{ group: 'g.io', kind: 'Thing', served: [], stored: null }]],
    ['have no group', definition({ names: { kind: 'Thing' }, versions }), []],
    ['have no kind', definition({ group: 'g.io', versions }), []],
    ['are none', definition({ ...named, versions }, 'Other'), []],
  ])('come with definitions that %s', async (_of, text, apis) => expect(await fluxOf(text)).toMatchObject({ apis }))
})
