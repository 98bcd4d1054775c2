import { fluxKustomizationsIn } from '../kustomize/flux-kustomization.js'
import { kustomizationsIn } from '../kustomize/kustomization.js'
import { patchBodies, patchEntries, type PatchEntry } from '../kustomize/patches.js'
import { isKustomizationFile } from '../kustomize/names.js'
import { reachIn, type Applied } from '../kustomize/reach.js'
import type { ManifestObject, Path } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { listAt, objectAt, stringAt, valueAt, type Json } from '../model/json.js'
import { filesByPath, type ReadFile, type Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import { canonicalRepository } from '../model/role.js'
import { deliveryProblem, type DeliveryProblem } from './delivery-problem.js'
import { objectsOf } from './objects.js'
import type { IsKnownLabel } from './scheduling.js'
import { mayMatch, ownContainers, stopsOf, writtenBy, type Written } from './workload-patches.js'

/** What workloads are judged by. */
interface Context {
  readonly isKnown: IsKnownLabel
  /** `host/path` of the places that the base names. */
  readonly allowed: ReadonlySet<string>
  /** What the operator's Deployment may be called. */
  readonly names: ReadonlySet<string>
}

const published = 'flux-operator'
const image = formatRepository(canonicalRepository('operator-image'))

/**
 * What keeps an operator from running, or runs another one, where it is not installed by its chart but from its manifests: what its Deployment
 * says, and what kustomizations that build it do to it, though the version stays.
 */
export function operatorWorkloads(
  tree: Tree,
  pins: readonly Pin[],
  { isKnown, allowed }: Omit<Context, 'names'>,
): readonly DeliveryProblem[] {
  const holding = new Set(pins.filter(holdsOperator).map(({ file }) => file))
  if (holding.size === 0) return []
  const own = objectsOf(tree, 'Deployment').filter(({ file }) => holding.has(file.path))
  const context = { isKnown, allowed, names: new Set([published, ...own.flatMap(({ name }) => name ?? [])]) }
  const files = filesByPath(tree.files)
  return [
    ...own.flatMap((object) => writtenOnObject(object, context)),
    ...buildersOf(holding, tree).flatMap((builder) => [
      ...patchEntries(builder.object, builder.folder, builder.root).flatMap((entry) => patched(entry, files, context)),
      ...replicas(builder, context),
      ...images(builder, context),
    ]),
  ]
}

function holdsOperator({ role, action }: Pin): boolean {
  return role === 'operator-image' && action !== 'ignore'
}

/** A kustomization or Flux Kustomization; its fields stand below `root`, and its files count from `folder`. */
interface ManifestBuilder {
  readonly object: ManifestObject
  readonly folder: string
  readonly root: Path
}

function buildersOf(holding: ReadonlySet<string>, tree: Tree): readonly ManifestBuilder[] {
  const reach = reachIn(tree)
  // what a list names stands in the list itself
  const takes = ({ builds, folders }: Applied): boolean =>
    [...holding].some((file) => builds(file) || (isKustomizationFile(file) && folders.has(folderOf(file))))
  return [
    ...kustomizationsIn(tree.files)
      .filter((one) => takes(reach.gatheredBy(one)))
      .map(({ object, folder }) => ({ object, folder, root: [] })),
    ...fluxKustomizationsIn(tree.files)
      .filter((one) => takes(reach.appliedBy(one)))
      .map(({ object }) => ({ object, folder: '', root: ['spec'] })),
  ]
}

/** Its selector is its own, and so is its command where the base has it. */
function writtenOnObject(object: ManifestObject, context: Context): readonly DeliveryProblem[] {
  const value = { ...object.value, spec: { ...objectAt(object.value, ['spec']), selector: undefined } }
  return problemsOf({ value, kind: object.kind }, object, [], context, 'its Deployment')
}

function patched(
  entry: PatchEntry,
  files: ReadonlyMap<string, ReadFile>,
  context: Context,
): readonly DeliveryProblem[] {
  return (patchBodies(entry, files) ?? [])
    .filter(({ value }) => mayMean(entry, value, context))
    .flatMap(({ value }) => writtenBy(value, entry.target))
    .flatMap((written) => problemsOf(written, entry.holder, entry.at, context, 'a patch of its Deployment'))
}

function mayMean({ target }: PatchEntry, document: Json, { names }: Context): boolean {
  const pattern = target ? stringAt(target, ['name']) : stringAt(document, ['metadata', 'name'])
  if (pattern === null) return true
  return target ? [...names].some((name) => mayMatch(pattern, name)) : names.has(pattern)
}

function problemsOf(
  written: Written,
  object: ManifestObject,
  at: Path,
  context: Context,
  who: string,
): readonly DeliveryProblem[] {
  const other = ownContainers(written.value).flatMap((container) => {
    const text = stringAt(container, ['image'])
    return text === null || isUpstream(text, context) ? [] : [text]
  })
  return [
    ...stopsOf(written, context.isKnown).map((stop) => deliveryProblem(object, at, `${who} ${stop}`)),
    ...other.map((text) => fromElsewhere(object, at, `${who} takes the image ${text.slice(0, 200)}`)),
  ]
}

/** An image without its tag and digest is one of upstream, or of a place that the base names. */
function isUpstream(text: string, { allowed }: Context): boolean {
  const name = text.replace(/@.*$/s, '').replace(/:[^:/]*$/, '')
  return name === image || allowed.has(name)
}

function fromElsewhere(object: ManifestObject, at: Path, text: string): DeliveryProblem {
  return { ...deliveryProblem(object, at, text), code: 'source-changed' }
}

function replicas({ object, root }: ManifestBuilder, { names }: Context): readonly DeliveryProblem[] {
  return listAt(object.value, [...root, 'replicas']).flatMap((entry, index) => {
    const count = valueAt(entry, ['count'])
    if (!names.has(stringAt(entry, ['name']) ?? '') || Number(count) > 0) return []
    return [deliveryProblem(object, [...root, 'replicas', index], 'its Deployment has no replica')]
  })
}

/** What `images` makes of the image; a tag there is a pin of its own, and a digest beside one belongs to it. */
function images({ object, root }: ManifestBuilder, context: Context): readonly DeliveryProblem[] {
  return listAt(object.value, [...root, 'images']).flatMap((entry, index) => {
    if (!mayMatch(stringAt(entry, ['name']) ?? '', image)) return []
    const [name, digest, tag] = ['newName', 'digest', 'newTag'].map((key) => stringAt(entry, [key]))
    const at = [...root, 'images', index]
    if (name && !isUpstream(name, context))
      return [fromElsewhere(object, at, `it takes the image ${name.slice(0, 200)} in place of ${image}`)]
    if (digest && !tag) return [fromElsewhere(object, at, `a digest alone decides its image (${digest.slice(0, 100)})`)]
    return []
  })
}
