import { patchedObjects } from '../kustomize/patched.js'
import { isFluxKustomization } from '../kustomize/flux-kustomization.js'
import { replacedObjects } from '../kustomize/replacements.js'
import type { ManifestObject, Path } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { stringAt, valueAt } from '../model/json.js'
import type { ReadFile, Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { formatRepository } from '../model/reference.js'
import { elsewhere } from './chart-sources.js'
import { changedField } from './deciding-fields.js'
import { isPaused } from './delivery.js'
import { objectsOf } from './objects.js'
import { addressesOf, artifactOf, instanceValues, isAllowed, ownObjects, successor, type Own } from './own-objects.js'
import type { KnownSources } from './sources.js'
import { isWeaker, verifyPath, weakened } from './verification.js'

/**
 * Findings for patches and replacements that a change brings and that give an object of ours another source, or take its signatures away:
 * the object itself stays as it was, and the cluster runs what the patch says. Versions that a patch writes are pins, and judged as such.
 */
export function judgePatchedSources(before: Tree, after: Tree, known: KnownSources): readonly Finding[] {
  const allowed = new Set([
    ...known.pins.flatMap(({ repository }) => (repository ? formatRepository(repository) : [])),
    ...known.named,
  ])
  const own = ownObjects(before, allowed).flatMap((one) => {
    const now = successor(one.object, before, after)
    return now && now.name !== one.object.name ? [one, { ...one, object: { ...one.object, name: now.name } }] : [one]
  })
  const faults = (tree: Tree): readonly Fault[] =>
    appliedOver(tree).flatMap((object) => {
      const same = own.find((one) => one.object.kind === object.kind && one.object.name === object.name)
      return same ? faultsOf(same, object, tree, allowed) : []
    })
  const old = new Set(faults(before).map(({ key }) => key))
  const now = new Map(faults(after).map(({ key, finding }) => [key, finding]))
  return [...now].flatMap(([key, finding]) => (old.has(key) ? [] : [finding]))
}

/** What a patch does to an object of ours; the key tells whether the base has it too. */
interface Fault {
  readonly key: string
  readonly finding: Finding
}

/** The objects as each patch and each replacement leaves them, and as the patches do that patches give to Flux Kustomizations. */
export const appliedOver = oncePer((tree: Tree): readonly ManifestObject[] => {
  const patched = patchedObjects(tree)
  const all = [...patched, ...replacedObjects(tree).map(({ object }) => object)]
  const given = patched.filter(isFluxKustomization).filter((object) => givesPatches(object, tree))
  if (given.length === 0) return all
  const files = given.map((object): ReadFile => {
    const { file, document } = object
    return { file, documents: [{ kind: 'objects', document, objects: [{ ...object, origin: 'document' }] }] }
  })
  return [...all, ...patchedObjects({ ...tree, files: [...tree.files, ...files] })]
})

/** True for a Flux Kustomization that has other patches than are written in itself. */
function givesPatches(object: ManifestObject, tree: Tree): boolean {
  const written = objectsOf(tree, object.kind).filter((each) => isFluxKustomization(each) && each.name === object.name)
  const patches = ({ value }: ManifestObject): string => JSON.stringify(valueAt(value, ['spec', 'patches']) ?? [])
  return patches(object) !== '[]' && written.every((each) => patches(each) !== patches(object))
}

function faultsOf(own: Own, object: ManifestObject, tree: Tree, allowed: ReadonlySet<string>): readonly Fault[] {
  const { kind } = object
  const addresses = [
    ...addressesOf(object, tree),
    ...(kind === 'HelmRelease' ? artifactOf(object, instanceValues) : []),
  ]
  const gone = addresses.length === 0 && own.addresses.length > 0 && kind !== 'FluxInstance'
  const strange = gone ? elsewhere : addresses.find((address) => !isAllowed(address, kind, allowed))
  if (strange !== undefined)
    return [changedBy(object, `takes it from ${strange} instead of ${own.addresses[0] ?? 'upstream'}`)]
  const removed = removedWith(own.object, object)
  if (removed !== null) return [changedBy(object, removed)]
  const field = changedField(own.object, object, tree, allowed)
  if (field === null) return weaker(own, object)
  const value = JSON.stringify(valueAt(object.value, field))
  return [...weaker(own, object), changedBy(object, `gives it another ${field.slice(1).join('.')}`, value)]
}

/** Fields that select a release; a version that a patch writes there is a pin of its own. */
const selecting: readonly Path[] = [
  ['spec', 'ref', 'tag'],
  ['spec', 'chart', 'spec', 'version'],
  ['spec', 'values', 'instance', 'distribution', 'artifact'],
]

/** One version at the end of a field, or what is filled in there. */
const release = /(?:^|:)v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?(?:@sha256:[0-9a-f]{64})?$|\$\{|<</

/** What a patch takes away: the object, its name, its pin, or Flux's hold on it. Null where it leaves them. */
function removedWith(old: ManifestObject, object: ManifestObject): string | null {
  const { value, kind } = object
  if (marks.some((path) => valueAt(value, path) !== undefined)) return 'deletes or replaces it'
  if ((stringAt(value, ['kind']) ?? kind) !== kind || stringAt(value, ['metadata', 'name']) !== old.name)
    return 'makes another object of it'
  if (isPaused(value) && !isPaused(old.value)) return 'tells Flux to leave it as it is'
  const lost = selecting.find((path) => {
    const written = valueAt(old.value, path)
    if (written === undefined || written === valueAt(value, path)) return false
    const now = object.scalar(path)?.value ?? null
    // a release that stands in the patch is read as a pin of its own
    return now === null || !release.test(String(now))
  })
  if (lost) {
    const now = stringAt(value, lost)
    const field = lost.slice(1).join('.')
    return now === null
      ? `takes its ${field} away`
      : `writes ${now.slice(0, 100)} over its ${field}, which names no release`
  }
  const ranged =
    valueAt(old.value, ['spec', 'ref', 'semver']) === undefined && stringAt(value, ['spec', 'ref', 'semver'])
  return ranged ? 'lays a range over its tag' : null
}

/** Where a strategic merge says that what it names goes. */
const marks: readonly Path[] = [[], ['spec'], ['spec', 'ref'], ['spec', 'values'], ['spec', 'chart']].map((path) => [
  ...path,
  '$patch',
])

function weaker({ object: old }: Own, object: ManifestObject): readonly Fault[] {
  const path = verifyPath(object.kind)
  const verify = path && valueAt(old.value, path)
  const now = path && valueAt(object.value, path)
  if (!path || !verify || !isWeaker(verify, now)) return []
  return [{ key: `${object.kind} ${object.name ?? ''} ${JSON.stringify(now)}`, finding: weakened(object, path) }]
}

function changedBy(object: ManifestObject, what: string, value = ''): Fault {
  const { line } = object.position([])
  const found = introducedFinding(
    'source-changed',
    { file: object.file.path, line },
    {
      severity: 'error',
      message: `A patch of ${object.kind} ${object.name ?? ''} ${what}: whoever owns that place decides what the cluster runs.`,
      help: 'Take the patch back.',
    },
  )
  return { key: `${object.kind} ${object.name ?? ''} ${what} ${value}`, finding: found }
}
