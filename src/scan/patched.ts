import { pluginsIn } from '../kustomize/kustomization.js'
import { patchedObjects } from '../kustomize/patched.js'
import { replacedObjects } from '../kustomize/replacements.js'
import type { ManifestObject } from '../model/document.js'
import { isObject, stringAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import type { Pin } from '../model/pin.js'
import type { ByteRange } from '../model/place.js'
import { formatRepository } from '../model/reference.js'
import { canonicalRepository } from '../model/role.js'

/** The objects that shapes read: those of the files, what patches make of them, and what kustomize's own plugins say. */
export function objectsWithPatches(unpatched: readonly ManifestObject[], tree: Tree): readonly ManifestObject[] {
  return [...unpatched, ...patchedObjects(tree).map(withChart), ...pluginsIn(tree.files).map(({ object }) => object)]
}

const charts: Readonly<Record<string, 'operator-chart' | 'instance-chart' | undefined>> = {
  'flux-operator': 'operator-chart',
  'flux-instance': 'instance-chart',
}

/** A patch of a chart's source that lies elsewhere (a remote base) is known by the name of the chart alone. */
const withChart = oncePer((object: ManifestObject): ManifestObject => {
  const role = object.kind === 'OCIRepository' ? charts[object.name ?? ''] : undefined
  if (!role || stringAt(object.value, ['spec', 'url']) !== null) return object
  const spec = object.value['spec']
  const url = `oci://${formatRepository(canonicalRepository(role))}`
  return { ...object, value: { ...object.value, spec: { ...(isObject(spec) ? spec : {}), url } } }
})

/** The pins that replacements of a tree make. */
export interface ReplacedPins {
  readonly pins: readonly Pin[]
  /** True for what stands in a field that a replacement fills and is no release: it never reaches the cluster. */
  fills(pin: Pin): boolean
}

/** Reads the objects that replacements fill: a pin is written where its text comes from. */
export function replacedPins(tree: Tree, read: (object: ManifestObject) => readonly Pin[]): ReplacedPins {
  const replaced = replacedObjects(tree)
  const pins = replaced.flatMap(({ object, source }) => read(object).map((pin) => takenFrom(pin, source)))
  const filled = new Set(replaced.flatMap(({ overwritten }) => (overwritten ? [placeOf(overwritten)] : [])))
  return { pins, fills: (pin) => filled.has(placeOf(pin)) && !isReleased(pin) }
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}\0${line}`
}

/** Upstream never published 0.0.0: it stands where a version is filled in. */
function isReleased({ version }: Pin): boolean {
  return version !== null && version !== '0.0.0'
}

/**
 * The pin at its source, without the `v` that may stand before it there or where it is filled in: one source may fill fields of both kinds.
 * What goes with the field (its digest) has no place there.
 */
function takenFrom(pin: Pin, source: ByteRange): Pin {
  const bare = pin.writing.prefix === 'v' && pin.value.startsWith('v') ? 1 : 0
  const written = pin.writing.place
  const place = written && { ...written, start: written.start + bare }
  const whole = place !== null && place.start >= source.start && place.end <= source.end
  const writing = {
    place: whole ? place : null,
    spelling: 'kept',
    prefix: '',
    digest: { kind: 'none' },
    embedding: null,
  } as const
  const taken = { ...pin, value: pin.value.slice(bare), tag: pin.tag ?? pin.value, writing }
  if (whole || pin.action !== 'follow') return taken
  return { ...taken, action: 'report', reason: 'a replacement makes it of several texts' }
}
