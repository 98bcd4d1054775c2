import { syncKind } from '../model/instance.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { listAt, objectAt, stringAt, valueAt, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import { isHeld } from './deciding-fields.js'
import type { Deliverer, Delivery } from './delivery.js'
import { canMeet, objectsOf, sameObject } from './objects.js'

/** One side of a change, with how its files reach the cluster. */
interface DeliveredSide {
  readonly pins: readonly Pin[]
  readonly tree: Tree
  readonly delivery: Delivery
}

/**
 * Findings for what takes the pins of the base to the cluster and would take them from another repository, branch or bucket after the
 * change: the pins stay as they were, and the cluster runs what stands in the other place.
 */
export function judgeDeliverers(
  before: DeliveredSide,
  after: DeliveredSide,
  files: readonly string[],
): readonly Finding[] {
  const old = new Set(files.flatMap((file) => before.delivery.way(file)))
  const now = [...new Set(files.flatMap((file) => after.delivery.way(file)))]
  const synced = [...old].filter(({ root }) => root.length > 0).map(syncPlace)
  const filled = new Set([...old].flatMap(filledFrom))
  return now.flatMap((one): readonly Finding[] => {
    const unseen = filledFrom(one).find((name) => !filled.has(name) && !isHeldAs(name, after.tree))
    if (unseen !== undefined && fillsPin(one, after)) return [filledUnseen(one, unseen)]
    const same = [...old].find((other) => isSame(other, one, before, after))
    if (!same) return []
    if (one.root.length > 0) return synced.includes(syncPlace(one)) ? [] : [moved(one, syncPlace(one), syncPlace(same))]
    const clusters = [same, one].map(({ value }) => JSON.stringify(valueAt(value, ['spec', 'kubeConfig']) ?? null))
    if (clusters[0] !== clusters[1]) return [elsewhere(one)]
    const [from, to] = [nameOfSource(same, before.tree), nameOfSource(one, after.tree)]
    if (from !== to) return [moved(one, to, from)]
    const known = [...placesOf(same, before.tree), ...synced]
    const strange = placesOf(one, after.tree).find((place) => !known.includes(place))
    return strange === undefined ? [] : [moved(one, strange, known[0] ?? from)]
  })
}

/** The same Flux Kustomization by its name, or the instance of the same file or cluster. */
function isSame(old: Deliverer, now: Deliverer, before: DeliveredSide, after: DeliveredSide): boolean {
  if (old.root.length === 0)
    return now.root.length === 0 && sameObject(old.object, before.tree, after.tree) === now.object
  if (now.root.length === 0) return false
  const [file, other] = [old.object.file.path, now.object.file.path]
  return file === other || before.tree.layout.clusterOf(file) === after.tree.layout.clusterOf(other)
}

function nameOfSource({ value, object }: Deliverer, { layout }: Tree): string {
  const ref = objectAt(value, ['spec', 'sourceRef'])
  const namespace = stringAt(ref, ['namespace']) ?? ''
  const own = namespace === '' || namespace === layout.namespaceOf(object)
  return `${stringAt(ref, ['kind']) ?? ''} ${own ? '' : `${namespace}/`}${stringAt(ref, ['name']) ?? ''}`
}

/** Where the objects lead that a Flux Kustomization names as its source; none where they are not in the repository. */
function placesOf({ value, object }: Deliverer, tree: Tree): readonly string[] {
  const name = stringAt(value, ['spec', 'sourceRef', 'name'])
  return objectsOf(tree, stringAt(value, ['spec', 'sourceRef', 'kind']) ?? '')
    .filter((source) => source.name === name && canMeet(source, object, tree))
    .map(({ kind, value: source }) => {
      const url = stringAt(source, ['spec', 'url']) ?? stringAt(source, ['spec', 'endpoint'])
      return `${kind} ${placeOf(url)} (${refOf(valueAt(source, ['spec', 'ref']))})`
    })
}

function syncPlace({ value }: Deliverer): string {
  const sync = objectAt(value, ['sync'])
  return `${syncKind(value)} ${placeOf(stringAt(sync, ['url']))} (${refOf(valueAt(sync, ['ref']))})`
}

/** `Secret/name` of what fills the variables of what is applied. */
function filledFrom({ value }: Deliverer): readonly string[] {
  return listAt(value, ['spec', 'postBuild', 'substituteFrom']).map(
    (entry) => `${stringAt(entry, ['kind']) ?? 'ConfigMap'}/${stringAt(entry, ['name']) ?? ''}`,
  )
}

function isHeldAs(name: string, tree: Tree): boolean {
  const [kind = '', ...rest] = name.split('/')
  return isHeld(kind, rest.join('/'), tree)
}

/** True where a variable that selects a pin is not given by the Flux Kustomization itself, which goes before all else. */
function fillsPin({ value, builds }: Deliverer, { pins }: DeliveredSide): boolean {
  const own = objectAt(value, ['spec', 'postBuild', 'substitute'])
  return pins.some(({ variable, file }) => {
    const name = variable === null ? null : /\w+/.exec(variable.name)?.[0]
    return name !== null && builds(file) && own?.[name ?? ''] === undefined
  })
}

function filledUnseen({ object }: Deliverer, name: string): Finding {
  const at = ['spec', 'postBuild', 'substituteFrom']
  return introducedFinding(
    'source-changed',
    { file: object.file.path, line: object.position(at).line },
    {
      severity: 'error',
      message: `${object.kind} ${object.name ?? ''} fills a variable of a pin from ${name}, which no file of the repository holds in the clear: nothing tells what the cluster would run.`,
      help: 'Give the variable its value in this repository, or leave that source out.',
    },
  )
}

/** An address without what may be written in several ways: scheme, user, `.git`. */
function placeOf(url: string | null): string {
  const text = (url ?? '').replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/^[^/@]*@/, '')
  const [host = '', ...path] = text
    .replace(':', '/')
    .split('/')
    .filter((step) => step !== '')
  return [host.toLowerCase(), ...path].join('/').replace(/\.git$/, '')
}

/** A branch is written as a name, as a reference and in a mapping. */
function refOf(ref: Json | undefined): string {
  const text = typeof ref === 'string' ? ref : (stringAt(ref, ['name']) ?? stringAt(ref, ['branch']))
  if (text === null) return ref === undefined || ref === null ? 'no ref' : JSON.stringify(ref)
  return text.replace(/^refs\/heads\//, '')
}

function elsewhere({ object }: Deliverer): Finding {
  return introducedFinding(
    'source-changed',
    { file: object.file.path, line: object.position(['spec', 'kubeConfig']).line },
    {
      severity: 'error',
      message: `${object.kind} ${object.name ?? ''} applies pins in another cluster than on the base branch (kubeConfig): the one that ran them gets none.`,
      help: 'Take it back, or make the move a change of its own.',
    },
  )
}

function moved({ object, root }: Deliverer, to: string, from: string): Finding {
  const at = root.length > 0 ? root : ['spec', 'sourceRef']
  return introducedFinding(
    'source-changed',
    { file: object.file.path, line: object.position(at).line },
    {
      severity: 'error',
      message: `${object.kind} ${object.name ?? ''} applies pins from ${to} instead of ${from}: whoever owns that place decides what the cluster runs.`,
      help: 'Take it back, or make the move a change of its own.',
    },
  )
}
