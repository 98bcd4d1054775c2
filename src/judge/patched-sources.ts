import { patchedObjects } from '../kustomize/patched.js'
import { replacedObjects } from '../kustomize/replacements.js'
import type { ManifestObject, Path } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { stringAt, valueAt, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { formatRepository, parseRepository } from '../model/reference.js'
import { chartAddressesOf, elsewhere } from './chart-sources.js'
import { objectsOf } from './objects.js'
import type { KnownSources } from './sources.js'
import { isWeaker, weakened } from './verification.js'

/** Fields that decide what is installed, by the kind that has them. */
const deciding: Readonly<Record<string, readonly Path[]>> = {
  OCIRepository: [
    ['spec', 'url'],
    ['spec', 'verify'],
    ['spec', 'provider'],
    ['spec', 'layerSelector'],
  ],
  HelmRepository: [
    ['spec', 'url'],
    ['spec', 'type'],
  ],
  HelmChart: [
    ['spec', 'chart'],
    ['spec', 'sourceRef'],
    ['spec', 'verify'],
  ],
  HelmRelease: [
    ['spec', 'chartRef'],
    ['spec', 'chart', 'spec', 'chart'],
    ['spec', 'chart', 'spec', 'sourceRef'],
    ['spec', 'chart', 'spec', 'verify'],
    ['spec', 'valuesFrom'],
    ['spec', 'values', 'image'],
    ['spec', 'values', 'instance', 'distribution'],
    ['spec', 'postRenderers'],
  ],
  FluxInstance: [['spec', 'distribution']],
}

/** What an object is taken from, as far as it is one of ours. */
interface Own {
  readonly object: ManifestObject
  readonly addresses: readonly string[]
}

/**
 * Findings for patches and replacements that a change brings and that give an object of ours another source, or take its signatures away:
 * the object itself stays as it was, and the cluster runs what the patch says. Versions that a patch writes are pins, and judged as such.
 */
export function judgePatchedSources(before: Tree, after: Tree, known: KnownSources): readonly Finding[] {
  const allowed = new Set([
    ...known.pins.flatMap(({ repository }) => (repository ? formatRepository(repository) : [])),
    ...known.named,
  ])
  const own = ownObjects(before, allowed)
  const old = new Set(appliedOver(before).map(fingerprint))
  return appliedOver(after).flatMap((object) => {
    const same = own.find((one) => one.object.kind === object.kind && one.object.name === object.name)
    return same && !old.has(fingerprint(object)) ? faultsOf(same, object, after, allowed) : []
  })
}

/** The objects as each patch and each replacement leaves them. */
function appliedOver(tree: Tree): readonly ManifestObject[] {
  const all = [...patchedObjects(tree), ...replacedObjects(tree).map(({ object }) => object)]
  return all.filter(({ kind }) => Object.hasOwn(deciding, kind))
}

function fingerprint(object: ManifestObject): string {
  const fields = (deciding[object.kind] ?? []).map((path) => valueAt(object.value, path))
  return JSON.stringify([object.kind, object.name, ...fields])
}

function ownObjects(tree: Tree, allowed: ReadonlySet<string>): readonly Own[] {
  return Object.keys(deciding).flatMap((kind) =>
    objectsOf(tree, kind).flatMap((object): readonly Own[] => {
      const addresses = addressesOf(object, tree)
      const ours = kind === 'FluxInstance' || addresses.some((address) => isAllowed(address, kind, allowed))
      return ours ? [{ object, addresses }] : []
    }),
  )
}

/** A HelmRepository holds many charts: that one of ours lies below it is enough. */
function isAllowed(address: string, kind: string, allowed: ReadonlySet<string>): boolean {
  return kind === 'HelmRepository' ? [...allowed].some((one) => one.startsWith(`${address}/`)) : allowed.has(address)
}

function addressesOf(object: ManifestObject, tree: Tree): readonly string[] {
  switch (object.kind) {
    case 'HelmRelease':
    case 'HelmChart':
      return chartAddressesOf(object, tree)
    case 'FluxInstance':
      return artifactOf(object, ['spec'])
    default:
      return [(stringAt(object.value, ['spec', 'url']) ?? '').replace(/^oci:\/\//, '').replace(/(?<!\/)\/+$/, '')]
  }
}

function artifactOf({ value }: ManifestObject, root: Path): readonly string[] {
  const artifact = stringAt(value, [...root, 'distribution', 'artifact']) ?? ''
  const repository = parseRepository(
    artifact
      .replace(/^oci:\/\//, '')
      .replace(/@.*/s, '')
      .replace(/:[^:/]*$/, ''),
  )
  return repository ? [formatRepository(repository)] : []
}

function faultsOf(own: Own, object: ManifestObject, tree: Tree, allowed: ReadonlySet<string>): readonly Finding[] {
  const { kind } = object
  const values: Path = ['spec', 'values', 'instance']
  const addresses = [...addressesOf(object, tree), ...(kind === 'HelmRelease' ? artifactOf(object, values) : [])]
  const gone = addresses.length === 0 && own.addresses.length > 0 && kind !== 'FluxInstance'
  const strange = gone ? elsewhere : addresses.find((address) => !isAllowed(address, kind, allowed))
  if (strange !== undefined)
    return [changedBy(object, `takes it from ${strange} instead of ${own.addresses[0] ?? 'upstream'}`)]
  return [...weaker(own, object), ...replacedField(own, object)]
}

function weaker({ object: old }: Own, object: ManifestObject): readonly Finding[] {
  const path = (deciding[object.kind] ?? []).find((each) => each.at(-1) === 'verify')
  const verify = path && valueAt(old.value, path)
  return path && verify !== undefined && isWeaker(verify, valueAt(object.value, path)) ? [weakened(object, path)] : []
}

/** Fields in which no place can be compared: images, registries and what is rendered after the chart. */
const unread: readonly Path[] = [
  ['spec', 'provider'],
  ['spec', 'layerSelector'],
  ['spec', 'valuesFrom'],
  ['spec', 'postRenderers'],
  ['spec', 'values', 'image', 'repository'],
  ['spec', 'values', 'instance', 'distribution', 'registry'],
  ['spec', 'distribution', 'registry'],
]

function replacedField({ object: old }: Own, object: ManifestObject): readonly Finding[] {
  const differs = unread.find((path) => textOf(old, path) !== textOf(object, path))
  return differs ? [changedBy(object, `gives it another ${differs.slice(1).join('.')}`)] : []
}

function textOf({ value }: ManifestObject, path: Path): string {
  const found: Json | undefined = valueAt(value, path)
  return found === undefined || found === null ? '' : JSON.stringify(found)
}

function changedBy(object: ManifestObject, what: string): Finding {
  const { line } = object.position([])
  return introducedFinding(
    'source-changed',
    { file: object.file.path, line },
    {
      severity: 'error',
      message: `A patch of ${object.kind} ${object.name ?? ''} ${what}: whoever owns that place decides what the cluster runs.`,
      help: 'Take the patch back.',
    },
  )
}
