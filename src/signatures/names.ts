import { LockstepError, messageOf } from '../model/failure.js'
import { artifactDocuments } from '../text/artifact-text.js'
import { isChartPath, isDistributionPath } from '../upstream/artifact-paths.js'
import type { Descriptor, Manifest, Registry } from '../model/registry.js'
import { formatRepository, type Repository } from '../model/reference.js'
import { isCanonical, isChart } from '../model/role.js'
import { JsonBudgetExceeded, parseJson } from '../text/json.js'
import { plainDocuments } from '../text/yaml/plain-documents.js'
import {
  labelsOfConfig,
  operatorsIn,
  strangeChart,
  strangeConfig,
  strangeInstall,
  strangeLabels,
  strangeLayers,
  strangeValues,
  unnamedManifests,
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
    return (
      (config.isWrittenTwice ? writtenTwice('configuration') : null) ??
      strangeChart(config.value, 'configuration', named) ??
      (await strangeChartLayer(place, image))
    )
  const labelled = strangeLabels(labelsOfConfig(config.value), 'labels', named)
  return labelled ?? (named.role === 'manifests' ? await strangeManifestsLayer(place, image) : null)
}

/** Readers do not agree which of two counts. */
function writtenTwice(where: string): string {
  return `its ${where} writes a key twice`
}

function repeatsKey(text: string): boolean {
  try {
    plainDocuments(text)
    return false
  } catch (error) {
    return messageOf(error).startsWith('duplicated mapping key')
  }
}

interface Config {
  readonly value: unknown
  readonly isWrittenTwice: boolean
}

async function configOf({ registry, repository }: Place, config: Descriptor): Promise<Config> {
  const text = textOf(await registry.blob(repository, config))
  try {
    return { value: parseJson(text), isWrittenTwice: repeatsKey(text) }
  } catch (error) {
    if (error instanceof JsonBudgetExceeded)
      throw new LockstepError(
        'registry-limit',
        `${repository.host}/${repository.path}@${config.digest}: ${error.message}`,
      )
    // upstream's configurations are JSON; what is none names nothing
    return { value: null, isWrittenTwice: false }
  }
}

/** Flux and Helm go by the layer: by every `Chart.yaml` that could be the chart's own, whatever its folder is called. */
async function strangeChartLayer(place: Place, image: Image): Promise<string | null> {
  const files = await firstLayer(place, image, isChartPath)
  const [chart, ...more] = [...files].filter(([path]) => /^[^/]+\/Chart\.yaml$/.test(path))
  if (!chart || more.length > 0) return `its layer holds ${chart ? 'several charts' : 'no chart'}`
  const [path, text] = [chart[0], textOf(chart[1])]
  if (repeatsKey(text)) return writtenTwice('Chart.yaml')
  const [document, ...others] = artifactDocuments(text, path)
  if (others.length > 0) return 'its Chart.yaml has several documents'
  const strange = strangeChart(document, 'Chart.yaml', place.named)
  const values = files.get(path.replace(/Chart\.yaml$/, 'values.yaml'))
  if (strange !== null || !values || place.named.role !== 'operator-chart') return strange
  return strangeValues(artifactDocuments(textOf(values), 'values.yaml')[0], place.named)
}

async function strangeManifestsLayer(place: Place, image: Image): Promise<string | null> {
  const path = 'flux-operator/install.yaml'
  const install = (await firstLayer(place, image, isDistributionPath)).get(path)
  const operators = install ? operatorsIn(deploymentsIn(textOf(install), path)) : []
  return strangeInstall(operators, place.named) ?? unnamedManifests(image.annotations, operators, place.named)
}

/** Only Deployments are parsed: the definitions beside them cost twenty times as much. */
function deploymentsIn(text: string, path: string): readonly unknown[] {
  const documents = text
    .split(/^---.*$/m)
    .filter((document) => /\bkind["']?[ \t]{0,20}:.{0,40}\bDeployment\b/.test(document))
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
