import { LockstepError } from '../model/failure.js'
import { artifactDocuments } from '../text/artifact-text.js'
import type { Descriptor, Manifest, Registry } from '../model/registry.js'
import { formatRepository, type Repository } from '../model/reference.js'
import { isCanonical, isChart } from '../model/role.js'
import { JsonBudgetExceeded, parseJson } from '../text/json.js'
import {
  labelsOfConfig,
  strangeChart,
  strangeConfig,
  strangeInstall,
  strangeLabels,
  strangeLayers,
  type ClaimedArtifact,
} from './claims.js'
import type { NamedArtifact } from './judge.js'

/**
 * Why an artifact is not the one that its repository and tag call it, as the end of a sentence; null where everything that it says of itself
 * agrees. A signature is of a digest and says nothing of the place and the tag that the digest stands under, so this is asked of signed and
 * unsigned artifacts alike. Throws what the registry throws.
 */
export async function strangeName(registry: Registry, named: NamedArtifact): Promise<string | null> {
  const { artifact, version } = named
  const verdicts = known.get(registry) ?? new Map<string, Promise<string | null>>()
  known.set(registry, verdicts)
  const key = [artifact.role, formatRepository(artifact.repository), artifact.digest, version].join('\0')
  const verdict = verdicts.get(key) ?? nameVerdict(registry, named)
  verdicts.set(key, verdict)
  return await verdict
}

/** Sets on one release ask for the same. */
const known = new WeakMap<Registry, Map<string, Promise<string | null>>>()

async function nameVerdict(
  registry: Registry,
  { artifact: { role, repository, digest }, version }: NamedArtifact,
): Promise<string | null> {
  const named: ClaimedArtifact = { role, version, canonical: isCanonical(repository) }
  const manifest = await registry.manifest(repository, digest)
  if (manifest === null) return null
  const place: Place = { registry, repository, named }
  if (manifest.kind === 'image') return await strangeImage(place, manifest)
  const labelled = strangeLabels(manifest.annotations, 'annotations', named)
  return labelled ?? (await strangeIndex(place, manifest.manifests))
}

interface Place {
  readonly registry: Registry
  readonly repository: Repository
  readonly named: ClaimedArtifact
}

/** No image of upstream is built for more platforms, provenance included. */
const mostPlatforms = 16

/** What an index leads to, whichever of it a client takes. */
async function strangeIndex(place: Place, manifests: readonly Descriptor[]): Promise<string | null> {
  if (manifests.length > mostPlatforms) return `it is an index of more than ${mostPlatforms} artifacts`
  let images = 0
  for (const { digest } of manifests) {
    const manifest = await place.registry.manifest(place.repository, digest)
    if (manifest?.kind === 'index') return 'it is an index of an index'
    if (manifest === null) continue
    images++
    const strange = await strangeImage(place, manifest)
    if (strange !== null) return strange
  }
  return images === 0 ? 'it is an index of nothing' : null
}

type Image = Extract<Manifest, { readonly kind: 'image' }>

async function strangeImage(place: Place, image: Image): Promise<string | null> {
  const { named } = place
  const strange =
    strangeConfig(image.config.mediaType, named) ??
    strangeLayers(
      image.layers.map(({ mediaType }) => mediaType),
      named,
    ) ??
    strangeLabels(image.annotations, 'annotations', named)
  if (strange !== null) return strange
  const config = await configOf(place, image.config)
  if (isChart(named.role))
    return strangeChart(config, 'configuration', named) ?? (await strangeChartLayer(place, image))
  const labelled = strangeLabels(labelsOfConfig(config), 'labels', named)
  return labelled ?? (named.role === 'manifests' ? await strangeManifestsLayer(place, image) : null)
}

async function configOf({ registry, repository }: Place, config: Descriptor): Promise<unknown> {
  const text = textOf(await registry.blob(repository, config))
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof JsonBudgetExceeded)
      throw new LockstepError(
        'registry-limit',
        `${repository.host}/${repository.path}@${config.digest}: ${error.message}`,
      )
    // upstream's configurations are JSON; what is none names nothing
    return null
  }
}

/** Flux and Helm go by the layer: by every `Chart.yaml` that could be the chart's own, whatever its folder is called. */
async function strangeChartLayer(place: Place, image: Image): Promise<string | null> {
  const files = await firstLayer(place, image, (path) => /^[^/]+\/Chart\.yaml$/.test(path))
  const [chart, ...more] = files
  if (!chart || more.length > 0) return `its layer holds ${chart ? 'several charts' : 'no chart'}`
  const [path, bytes] = chart
  const [document] = artifactDocuments(textOf(bytes), path)
  return strangeChart(document, 'Chart.yaml', place.named)
}

async function strangeManifestsLayer(place: Place, image: Image): Promise<string | null> {
  const files = await firstLayer(place, image, (path) => path === 'flux-operator/install.yaml')
  for (const [path, bytes] of files) {
    const strange = strangeInstall(deploymentsIn(textOf(bytes), path), place.named)
    if (strange !== null) return strange
  }
  return null
}

/** Only Deployments are parsed: the definitions beside them cost twenty times as much. */
function deploymentsIn(text: string, path: string): readonly unknown[] {
  const documents = text
    .split(/^---.*$/m)
    .filter((document) => /^\s{0,20}["']?kind["']?[ \t]{0,20}:.{0,40}\bDeployment\b/m.test(document))
  return documents.flatMap((document) => artifactDocuments(document, path))
}

async function firstLayer(
  { registry, repository }: Place,
  { layers }: Image,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const [layer] = layers
  return layer ? await registry.layer(repository, layer, wanted) : new Map()
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
