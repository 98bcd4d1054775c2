import { isObject, listAt, objectAt, stringAt, type JsonObject } from '../model/json.js'
import { artifactName, isArtifact, isChart, roleNames, roles, type ArtifactRole } from '../model/role.js'
import type { Version } from '../model/version.js'

/** Which artifact something is said to be; `version` null where only a digest names it. */
export interface ClaimedArtifact {
  readonly role: ArtifactRole
  readonly version: Version | null
  /** True at upstream's own repositories, where a release is always built from its tag. */
  readonly canonical: boolean
}

type Texts = Readonly<Record<string, unknown>>

/** Media types of configurations, each with the roles whose artifacts have it (upstream.md 1.3). Images have neither. */
const configTypes: Readonly<Record<string, (role: ArtifactRole) => boolean>> = {
  'application/vnd.cncf.helm.config.v1+json': isChart,
  'application/vnd.cncf.flux.config.v1+json': (role) => role === 'manifests',
}

/**
 * Why an artifact is not the one that it is called, by the kind of its configuration; null where that says nothing against it. A sentence's
 * end, as all answers here: `… is not what its name says: it is a Helm chart`.
 */
export function strangeConfig(mediaType: string, { role }: ClaimedArtifact): string | null {
  const belongs = Object.hasOwn(configTypes, mediaType) ? configTypes[mediaType] : undefined
  if (belongs === undefined)
    return isChart(role) || role === 'manifests' ? `its configuration is of the type ${shownType(mediaType)}` : null
  if (belongs(role)) return null
  return `it is ${mediaType.includes('helm') ? 'a Helm chart' : 'an artifact of Flux manifests'}, and no ${roleNames[role]}`
}

const chartLayer = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip'
const manifestsLayer = 'application/vnd.cncf.flux.content.v1.tar+gzip'

/** The same for the layers: the first is the one that the operator reads, and Helm takes the last of several charts. */
export function strangeLayers(mediaTypes: readonly string[], { role }: ClaimedArtifact): string | null {
  const wanted = isChart(role) ? chartLayer : role === 'manifests' ? manifestsLayer : null
  if (wanted === null) return null
  const [mediaType, ...more] = mediaTypes
  if (mediaType === wanted) return more.includes(wanted) ? 'it has several layers of its kind' : null
  return mediaType === undefined ? 'it has no layer' : `its layer is of the type ${shownType(mediaType)}`
}

function shownType(mediaType: string): string {
  return JSON.stringify(mediaType.slice(0, 100))
}

/** The name and version in a Chart.yaml, or in the configuration that Helm writes from it; both have to be there. */
export function strangeChart(chart: unknown, where: string, { role, version }: ClaimedArtifact): string | null {
  const name = stringAt(chart, ['name'])
  const own = stringAt(chart, ['version'])
  if (name === null || own === null) return `its ${where} names no chart and version`
  if (name !== artifactName(role) || (version !== null && own !== version))
    return `its ${where} is that of ${name} ${own}`
  const other = likeOneOf(chart, ['name', 'version', 'appVersion'])
  if (other !== null) return `its ${where} has the key ${JSON.stringify(other)} too`
  const application = stringAt(chart, ['appVersion'])
  return application === null || version === null || bare(application) === bare(version)
    ? null
    : `its ${where} has the appVersion ${application}`
}

/** A key that Go reads as one of these, and that is spelled otherwise: which of the two counts is not the same everywhere. */
function likeOneOf(value: unknown, keys: readonly string[]): string | null {
  if (!isObject(value)) return null
  const folded = new Set(keys.map((key) => key.toLowerCase()))
  return (
    Object.keys(value).find((key) => !keys.includes(key) && folded.has(key.normalize('NFKC').toLowerCase())) ?? null
  )
}

/** What the annotations of a manifest or the labels of an image say. */
export function strangeLabels(labels: Texts, where: string, named: ClaimedArtifact): string | null {
  return strangeTitle(labels, where, named) ?? strangeVersion(labels, where, named) ?? strangeRevision(labels, named)
}

/** Names that are known to be those of artifacts; a base image may have left its own title. */
const known = new Set(roles.flatMap((role) => (isArtifact(role) ? artifactName(role) : [])))

function strangeTitle(labels: Texts, where: string, { role }: ClaimedArtifact): string | null {
  const title = labels['org.opencontainers.image.title']
  if (typeof title !== 'string' || title === artifactName(role)) return null
  return isChart(role) || known.has(title) ? `its ${where} call it ${title}` : null
}

function strangeVersion(labels: Texts, where: string, { role, version }: ClaimedArtifact): string | null {
  const own = labels['org.opencontainers.image.version']
  if (typeof own !== 'string' || version === null) return null
  const same = isChart(role) ? own === version : bare(own) === bare(version)
  // what is no version of three parts is the base image's
  return same || (!isChart(role) && !isVersion(own)) ? null : `its ${where} have the version ${own}`
}

/** `vX.Y.Z@sha1:…` of a release, `vX.Y.Z/…` of older ones; `main@sha1:…` of what was built between two of them. */
function strangeRevision(labels: Texts, { role, version, canonical }: ClaimedArtifact): string | null {
  const revision = labels['org.opencontainers.image.revision']
  if (role !== 'manifests' || typeof revision !== 'string' || version === null) return null
  const from = revisionOf(revision)
  if (from === `v${version}` || from === version || (!isVersion(from) && !(canonical && revision.includes('@'))))
    return null
  return `it was built from ${from}`
}

function revisionOf(revision: string): string {
  return revision.replace(/^refs\/(?:tags|heads)\//, '').split(/[@/]/, 1)[0] ?? ''
}

/** Upstream's own manifests say in their revision or in their install.yaml which release they are: what says it nowhere could be any. */
export function unnamedManifests(
  annotations: Texts,
  operators: readonly unknown[],
  { version, canonical }: ClaimedArtifact,
): string | null {
  if (version === null || !canonical) return null
  const revision = annotations['org.opencontainers.image.revision']
  const said = [typeof revision === 'string' ? revisionOf(revision) : '', ...operators.flatMap(operatorTags)]
  return said.some((text) => isVersion(text)) ? null : 'it says nowhere which release it is'
}

/** The image that a chart of the operator runs by default; upstream's leaves the tag to the appVersion. */
export function strangeValues(values: unknown, { version }: ClaimedArtifact): string | null {
  const tag = stringAt(values, ['image', 'tag'])
  return tag === null || version === null || !isVersion(tag) || bare(tag) === bare(version)
    ? null
    : `its values.yaml has the image ${tag}`
}

/** The Deployments of the operator among the documents of a file, in lists too. */
export function operatorsIn(documents: readonly unknown[]): readonly unknown[] {
  return documents
    .flatMap((document) => [document, ...listAt(document, ['items'])])
    .filter(
      (document) =>
        stringAt(document, ['kind']) === 'Deployment' && stringAt(document, ['metadata', 'name']) === 'flux-operator',
    )
}

/** What the Deployment of the operator in the manifests' install.yaml runs and is labelled as. */
export function strangeInstall(operators: readonly unknown[], { version }: ClaimedArtifact): string | null {
  if (version === null) return null
  for (const operator of operators) {
    const tag = operatorTags(operator).find((each) => isVersion(each) && bare(each) !== bare(version))
    if (tag !== undefined) return `its install.yaml runs the operator ${tag}`
    for (const labels of labelsOf(operator)) {
      const label = labels['app.kubernetes.io/version']
      if (typeof label === 'string' && isVersion(label) && bare(label) !== bare(version))
        return `its install.yaml is labelled ${label}`
    }
  }
  return null
}

function labelsOf(operator: unknown): readonly JsonObject[] {
  const pod = ['spec', 'template']
  return [[], pod].flatMap((place) => {
    const labels = objectAt(operator, [...place, 'metadata', 'labels'])
    return labels ? [labels] : []
  })
}

function operatorTags(operator: unknown): readonly string[] {
  const pod = objectAt(operator, ['spec', 'template', 'spec'])
  const containers = [...listAt(pod, ['containers']), ...listAt(pod, ['initContainers'])]
  return containers.flatMap((one) => /\/flux-operator:([\w.-]+)(?:@|$)/.exec(stringAt(one, ['image']) ?? '')?.[1] ?? [])
}

/** The labels in the configuration of an image. */
export function labelsOfConfig(config: unknown): Texts {
  return isObject(config) ? (objectAt(config, ['config', 'Labels']) ?? {}) : {}
}

function isVersion(text: string): boolean {
  return /^v?\d+\.\d+\.\d+(?:[-+]|$)/.test(text)
}

/** Without `v`, and without the build or variant behind it. */
function bare(text: string): string {
  return text
    .replace(/^v/, '')
    .replace(/\+[\w.-]*$/, '')
    .replace(/-ubi\d*$/, '')
}
