import type { ManifestObject, Path } from '../../model/document.js'
import { appliedFolder } from '../../kustomize/paths.js'
import { fileNameOf, folderOf } from '../../model/folder.js'
import { listAt, objectAt, stringAt, type JsonObject } from '../../model/json.js'
import type { ReadFile } from '../../model/layout.js'
import type { Pin } from '../../model/pin.js'
import { tokenPlace } from '../../model/place.js'
import { canonicalRepository, isImage } from '../../model/role.js'
import { formatRepository } from '../../model/reference.js'
import { chartPlaces } from '../chart-places.js'
import { feedsOperator, isGivenConfigMap } from '../operator-values.js'
import { parametersOf } from '../parameters.js'
import { contentAt, placesBeside, valuesBeside, valuesInBlock, type Values } from '../chart-values.js'
import {
  filledDigest,
  isDigest,
  keptSpelling,
  overruledTag,
  scalarPin,
  type DigestPart,
  type ShapeContext,
  type ShapeReader,
} from '../draft.js'
import { holderScope } from '../holder-scope.js'
import { looseReference } from '../loose-reference.js'
import { forkedReason, isUpstreamImage } from '../upstream-image.js'
import { ownMappings } from '../walk.js'

/**
 * The tag of an image of the operator, the CLI or the MCP server that stands in a field of its own: beside its repository, in the values of
 * the operator's chart, and in `images` of a kustomization. An image of another owner is a fork.
 */
export const operatorImage: ShapeReader = {
  shape: 'image',
  read(object, context) {
    if (object.kind === 'CustomResourceDefinition') return []
    const named = ownMappings(object).flatMap(({ path, value }) => [
      ...besideRepository(object, path, value, context),
      ...kustomizeImage(object, path, value, context),
    ])
    const implied = valuesBeside(object, 'operator-chart', context.tree, context.settings).flatMap((values) =>
      impliedTag(values, context),
    )
    const below = [...dependencyValues(object, context), ...releaseValues(object, context)].flatMap((values) =>
      impliedTag(values, context),
    )
    const whole = fedValues(object, context).flatMap((values) => impliedTag(values, context))
    return [...named, ...implied, ...below, ...whole, ...setTags(object, context), ...setupActions(object, context)]
  },
}

/** `repository` and `tag`, with a `registry` before them or without. */
function besideRepository(
  object: ManifestObject,
  path: Path,
  value: JsonObject,
  context: ShapeContext,
): readonly Pin[] {
  const repository = stringAt(value, ['repository'])
  if (repository === null || !repository.includes('/')) return []
  const registry = stringAt(value, ['registry'])
  return imagePin(object, [...path, 'tag'], registry === null ? repository : `${registry}/${repository}`, context)
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/ */
function kustomizeImage(object: ManifestObject, path: Path, value: JsonObject, context: ShapeContext): readonly Pin[] {
  const name = stringAt(value, ['newName']) ?? stringAt(value, ['name'])
  return name === null || !name.includes('/') ? [] : imagePin(object, [...path, 'newTag'], name, context)
}

/** The chart's own image, whose repository the values do not name. */
function impliedTag({ object, path }: Values, context: ShapeContext): readonly Pin[] {
  const image = [...path, 'image']
  if (contentAt(object, [...image, 'repository']) !== undefined) return []
  const { host, path: repository } = canonicalRepository('operator-image')
  return imagePin(object, [...image, 'tag'], `${host}/${repository}`, context)
}

/** Values below the name of the operator's chart in the values files beside the chart that depends on it. */
function dependencyValues(object: ManifestObject, { tree }: ShapeContext): readonly Values[] {
  if (object.kind !== '' || object.origin !== 'document' || !/(?:^|\/)values[^/]*\.ya?ml$/.test(object.file.path))
    return []
  const chart = /^Chart\.ya?ml$/
  const beside = tree.files.filter(
    ({ file }) => folderOf(file.path) === folderOf(object.file.path) && chart.test(fileNameOf(file.path)),
  )
  return beside.flatMap((read) => dependencyKeys(read)).map((key): Values => ({ object, path: [key] }))
}

/** The same among the values of a release that takes such a chart from a folder of the repository. */
function releaseValues(object: ManifestObject, { tree }: ShapeContext): readonly Values[] {
  const chart = object.kind === 'HelmRelease' ? stringAt(object.value, ['spec', 'chart', 'spec', 'chart']) : null
  const folder = chart === null ? null : appliedFolder(chart)
  if (folder === null || folder === '') return []
  return tree.files
    .filter(({ file }) => file.path === `${folder}/Chart.yaml` || file.path === `${folder}/Chart.yml`)
    .flatMap((read) => dependencyKeys(read))
    .map((key): Values => ({ object, path: ['spec', 'values', key] }))
}

function dependencyKeys({ documents }: ReadFile): readonly string[] {
  const objects = documents.flatMap((document) =>
    document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : [],
  )
  return objects
    .flatMap(({ value }) => listAt(value, ['dependencies']))
    .filter((entry) => stringAt(entry, ['name']) === 'flux-operator')
    .map((entry) => stringAt(entry, ['alias']) ?? 'flux-operator')
}

/** Upstream's own action installs the command line tool of the version that it is given. */
function setupActions(object: ManifestObject, { tree }: ShapeContext): readonly Pin[] {
  return ownMappings(object).flatMap(({ path, value }): readonly Pin[] => {
    const uses = stringAt(value, ['uses'])
    if (uses === null || !/^controlplaneio-fluxcd\/flux-operator\/actions\/setup(?:@|$)/.test(uses)) return []
    const version = object.scalar([...path, 'with', 'version'])
    const holder = { object, tree, shape: 'image', role: 'cli-image', repository: null, scope: 'bootstrap' } as const
    return version ? [keptSpelling(scalarPin(holder, version, 'tag'))] : []
  })
}

/** Values files that the chart is given, and ConfigMaps that a release of it takes its values from. */
function fedValues(object: ManifestObject, { tree, settings }: ShapeContext): readonly Values[] {
  if (feedsOperator(object, tree, settings)) return [{ object, path: [] }]
  if (!isGivenConfigMap(object, tree, settings)) return []
  return Object.keys(objectAt(object.value, ['data']) ?? {}).flatMap((key) => valuesInBlock(object, ['data', key]))
}

/** `image.tag` among the parameters of the operator's chart, unless they name a repository of another owner. */
function setTags(object: ManifestObject, context: ShapeContext): readonly Pin[] {
  const places = chartPlaces(object, context.settings).filter(({ role }) => role === 'operator-chart')
  if (places.length === 0) return []
  const parameters = parametersOf(object)
  return places.flatMap(({ path }) => {
    const place = placesBeside(path).at(-1) ?? path
    const own = parameters.filter(({ path }) => place.every((step, index) => path[index] === step))
    const repository = own.find(({ name }) => name === 'image.repository')
    const written = repository ? contentAt(object, repository.path) : undefined
    const address = typeof written === 'string' ? written : formatRepository(canonicalRepository('operator-image'))
    return own
      .filter(({ name }) => name === 'image.tag')
      .flatMap(({ path }) => imagePin(object, path, address, context))
  })
}

function imagePin(
  object: ManifestObject,
  path: Path,
  address: string,
  { tree, settings }: ShapeContext,
): readonly Pin[] {
  const reference = looseReference(address, settings)
  if (!reference || !isImage(reference.role) || reference.tag) return []
  const tag = object.scalar(path)
  if (!tag) return []
  const { role, repository } = reference
  const holder = { object, tree, shape: 'image', role, repository, scope: holderScope(object, tree) } as const
  const digest = object.scalar([...path.slice(0, -1), 'digest'])
  const isOurs = isUpstreamImage(address) || isNamed(address, settings)
  if (isOurs && digest && digest.raw !== '' && !isDigest(digest.raw))
    return [filledDigest(scalarPin(holder, digest, 'tag')), overruledTag(scalarPin(holder, tag, 'tag'))]
  const pin = scalarPin(holder, tag, 'tag', digestBeside(object, path))
  return isOurs ? [pin] : [{ ...pin, action: 'ignore', reason: forkedReason }]
}

function isNamed(address: string, { repositories }: ShapeContext['settings']): boolean {
  return Object.hasOwn(repositories, address)
}

function digestBeside(object: ManifestObject, path: Path): DigestPart | null {
  const at = [...path.slice(0, -1), 'digest']
  const digest = object.scalar(at)
  return digest && { text: digest.raw, place: tokenPlace(digest.range), removal: object.wholeKey(at) }
}
