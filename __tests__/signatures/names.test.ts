import { expect, it } from 'vitest'
import type { Descriptor, Manifest, Registry } from '../../src/model/registry.js'
import type { ArtifactRole } from '../../src/model/role.js'
import { misnamed, misnamedFinding, strangeArtifacts } from '../../src/signatures/misnamed-artifacts.js'

const helmConfig = 'application/vnd.cncf.helm.config.v1+json'
const helmLayer = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip'
const fluxConfig = 'application/vnd.cncf.flux.config.v1+json'
const fluxLayer = 'application/vnd.cncf.flux.content.v1.tar+gzip'
const imageConfig = 'application/vnd.oci.image.config.v1+json'
const chart = { name: 'flux-operator', version: '0.58.1' }
const digest = 'sha256:0a'

const descriptor = (mediaType: string, name = mediaType): Descriptor => ({ mediaType, digest: name, size: 1 })

interface Held {
  readonly config?: unknown
  readonly mediaType?: string
  readonly layers?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

function image({ mediaType = imageConfig, layers = [], annotations = {} }: Held): Manifest {
  const config = descriptor(mediaType, 'config')
  const own = layers.map((layer) => descriptor(layer))
  return { kind: 'image', descriptor: descriptor('m'), artifactType: null, config, layers: own, annotations }
}

function index(children: readonly string[], annotations: Readonly<Record<string, string>> = {}): Manifest {
  const manifests = children.map((name) => descriptor('m', name))
  return { kind: 'index', descriptor: descriptor('m'), manifests, annotations }
}

/** A registry with one manifest behind the digest, others by their names, and one configuration and layer. */
class HeldArtifact implements Registry {
  readonly requests = 0
  asked = 0
  readonly #held: Held
  readonly #manifests: ReadonlyMap<string, Manifest>

  constructor(held: Held, manifests: Readonly<Record<string, Manifest>> = { [digest]: image(held) }) {
    this.#held = held
    this.#manifests = new Map(Object.entries(manifests))
  }

  tags = (): Promise<null> => Promise.resolve(null)
  head = (): Promise<null> => Promise.resolve(null)
  referrers = (): Promise<readonly Descriptor[]> => Promise.resolve([])

  manifest(_repository: unknown, reference: string): Promise<Manifest | null> {
    this.asked += 1
    return Promise.resolve(this.#manifests.get(reference) ?? null)
  }

  blob(): Promise<Uint8Array> {
    const { config = {} } = this.#held
    return Promise.resolve(Buffer.from(typeof config === 'string' ? config : JSON.stringify(config)))
  }

  layer(...[, , wanted]: Parameters<Registry['layer']>): Promise<ReadonlyMap<string, Uint8Array>> {
    const files = Object.entries(this.#held.files ?? {}).filter(([path]) => wanted(path))
    return Promise.resolve(new Map(files.map(([path, text]) => [path, Buffer.from(text)])))
  }
}

const named = (role: ArtifactRole, tag = '0.58.1') => ({
  artifact: { role, repository: { host: 'ghcr.io', path: 'controlplaneio-fluxcd/x' }, tag, digest, created: null },
  version: '0.58.1',
})

async function why(role: ArtifactRole, registry: Registry): Promise<string | null> {
  const [strange] = await strangeArtifacts(registry, [named(role)])
  return strange?.why ?? null
}

const goodChart: Held = {
  mediaType: helmConfig,
  layers: [helmLayer],
  config: chart,
  files: { 'flux-operator/Chart.yaml': 'name: flux-operator\nversion: 0.58.1\n' },
}
/** The chart of the operator with these default values. */
const valued = (values: string, path = 'flux-operator/values.yaml'): Held => ({
  ...goodChart,
  files: { ...goodChart.files, [path]: values },
})
const install = (tag: string): string =>
  `kind: Service\n---\nkind: Deployment\nmetadata: { name: flux-operator }\nspec: { template: { spec: { containers: [{ image: "x/flux-operator:${tag}" }] } } }\n`
const goodManifests: Held = {
  mediaType: fluxConfig,
  layers: [fluxLayer],
  files: { 'flux-operator/install.yaml': install('v0.58.1'), 'other/install.yaml': install('v0.1.0') },
}
const labels = (version: string) => ({ config: { Labels: { 'org.opencontainers.image.version': version } } })

it.each<[string, ArtifactRole, Held, string | null]>([
  ['a chart', 'operator-chart', goodChart, null],
  [
    'an old configuration',
    'operator-chart',
    { ...goodChart, config: { ...chart, version: '0.57.0' } },
    'its configuration is that of',
  ],
  [
    'an old chart',
    'operator-chart',
    { ...goodChart, files: { 'x/Chart.yaml': 'name: flux-operator\nversion: 0.57.0\n' } },
    'its Chart.yaml is that of',
  ],
  ['no chart', 'operator-chart', { ...goodChart, files: { 'Chart.yaml': 'name: x\n' } }, 'its layer holds no chart'],
  [
    'two charts',
    'operator-chart',
    { ...goodChart, files: { ...goodChart.files, 'y/Chart.yaml': 'name: y\n' } },
    'its layer holds several charts',
  ],
  [
    'the chart of a dependency',
    'operator-chart',
    { ...goodChart, files: { ...goodChart.files, 'x/charts/y/Chart.yaml': 'name: y\n' } },
    null,
  ],
  [
    'a configuration that writes a key twice',
    'operator-chart',
    { ...goodChart, config: '{"name":"flux-operator","version":"0.57.0","version":"0.58.1"}' },
    'its configuration writes a key twice',
  ],
  [
    'a Chart.yaml that writes a key twice',
    'operator-chart',
    {
      ...goodChart,
      files: { 'flux-operator/Chart.yaml': 'name: flux-operator\nversion: 0.57.0\nversion: 0.58.1\n' },
    },
    'its Chart.yaml writes a key twice',
  ],
  ['no layer', 'operator-chart', { ...goodChart, layers: [] }, 'it has no layer'],
  ['values of the same release', 'operator-chart', valued('image: { tag: v0.58.1 }\n'), null],
  ['values of no release', 'operator-chart', valued('image: { tag: latest }\n'), null],
  ['values without an image', 'operator-chart', valued('image: {}\n'), null],
  ['values of a dependency', 'operator-chart', valued('image: { tag: v0.57.0 }\n', 'other/values.yaml'), null],
  [
    'values of another release',
    'operator-chart',
    valued('image: { tag: v0.57.0 }\n'),
    'its values.yaml has the image v0.57.0',
  ],
  [
    'values of another chart',
    'instance-chart',
    {
      ...goodChart,
      config: { ...chart, name: 'flux-instance' },
      files: {
        'flux-instance/Chart.yaml': 'name: flux-instance\nversion: 0.58.1\n',
        'flux-instance/values.yaml': 'image: { tag: v0.57.0 }\n',
      },
    },
    null,
  ],
  [
    'the configuration of manifests',
    'operator-chart',
    { ...goodChart, mediaType: fluxConfig },
    'it is an artifact of Flux manifests',
  ],
  ['two layers', 'operator-chart', { ...goodChart, layers: [helmLayer, helmLayer] }, 'it has several layers'],
  [
    'an annotation',
    'operator-chart',
    { ...goodChart, annotations: { 'org.opencontainers.image.title': 'y' } },
    'its annotations call it y',
  ],
  ['manifests', 'manifests', goodManifests, null],
  [
    'the install.yaml of another release',
    'manifests',
    { ...goodManifests, files: { 'flux-operator/install.yaml': install('v0.57.0') } },
    'runs the operator v0.57.0',
  ],
  ['an image', 'operator-image', { config: labels('v0.58.1') }, null],
  [
    'an image of another release',
    'operator-image',
    { config: labels('v0.57.0') },
    'its labels have the version v0.57.0',
  ],
])('%s', async (_name, role, held, expected) => {
  const said = await why(role, new HeldArtifact(held))
  if (expected === null) expect(said).toBeNull()
  else expect(said).toContain(expected)
})

it.each<[string, Readonly<Record<string, Manifest>>, string | null]>([
  ['nothing at all', {}, null],
  ['an index of images', { [digest]: index(['a', 'b']), a: image({}) }, null],
  [
    'an index that says another release',
    { [digest]: index(['a'], { 'org.opencontainers.image.version': 'v0.57.0' }), a: image({}) },
    'its annotations have the version v0.57.0',
  ],
  [
    'an index with a strange image behind another',
    { [digest]: index(['a', 'b']), a: image({}), b: image({ mediaType: helmConfig }) },
    'it is a Helm chart',
  ],
  ['an index of an index', { [digest]: index(['a']), a: index([]) }, 'it is an index of an index'],
  ['an index of nothing', { [digest]: index(['gone']) }, 'it is an index of nothing'],
  ['sixteen platforms', { [digest]: index(Array.from({ length: 16 }, () => 'a')), a: image({}) }, null],
  [
    'seventeen platforms',
    { [digest]: index(Array.from({ length: 17 }, () => 'a')), a: image({}) },
    'it is an index of more than 16 artifacts',
  ],
])('%s', async (_name, manifests, expected) => {
  const said = await why('operator-image', new HeldArtifact({ config: labels('v0.58.1') }, manifests))
  if (expected === null) expect(said).toBeNull()
  else expect(said).toContain(expected)
})

it('asks once for what two sets name', async () => {
  const registry = new HeldArtifact(goodChart)
  await strangeArtifacts(registry, [named('operator-chart'), named('operator-chart')])
  expect(registry.asked).toBe(1)
})

it('says it of the pin that names it, by its tag or by its digest alone', () => {
  const place = { file: 'a.yaml', line: 3 }
  const found = (tag: string) => misnamedFinding({ named: named('operator-chart', tag), why: 'it is old' }, place)
  expect(found('0.58.1')).toMatchObject({
    code: 'signature-invalid',
    severity: 'error',
    introduced: true,
    file: 'a.yaml',
    message: 'ghcr.io/controlplaneio-fluxcd/x:0.58.1 is not what its name says: it is old.',
  })
  expect(found(digest).message).toContain(`ghcr.io/controlplaneio-fluxcd/x@${digest} is not`)
  expect(misnamed([])).toBeNull()
  expect(misnamed([{ named: named('operator-chart'), why: 'it is old' }])).toMatchObject({
    detail: found('0.58.1').message,
    findings: [{ code: 'signature-invalid' }],
    signatures: { root: null, artifacts: [{ role: 'operator-chart', digest, verdict: 'invalid', identity: null }] },
  })
})
