import { pointerSteps } from '../kustomize/pointer.js'
import { wholeMatch } from '../kustomize/target.js'
import type { Path } from '../model/document.js'
import { isList, isObject, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import { unschedulable, type IsKnownLabel } from './scheduling.js'

/** What one document or one operation of a patch writes, at its place in an object. */
export interface Written {
  readonly value: JsonObject
  /** What its target says of the kind, or the document itself; null where nothing does, and it may be any. */
  readonly kind: string | null
}

/** What a document of a patch writes. */
export function writtenBy(document: Json, target: Json | null): readonly Written[] {
  const wanted = stringAt(target, ['kind'])
  if (isObject(document)) return [{ value: document, kind: wanted ?? stringAt(document, ['kind']) }]
  if (!isList(document)) return []
  return document.flatMap((operation): readonly Written[] => {
    const [op, path] = [stringAt(operation, ['op']), stringAt(operation, ['path'])]
    if (op === 'test' || path === null) return []
    const value = op === 'remove' ? null : (valueAt(operation, ['value']) ?? (op === 'add' ? null : 'a copy'))
    const written = nested(pointerSteps(path), value)
    return isObject(written) ? [{ value: written, kind: wanted }] : []
  })
}

function nested(steps: readonly string[], value: Json): Json {
  return steps.slice(0, deepest).reduceRight<Json>((below, step) => ({ [step]: below }), value)
}

/** Steps of a pointer that are followed; a workload has fewer. */
const deepest = 20

/** Kinds without which Flux does not run, or has nothing to do. */
const bearing = [
  ...['Deployment', 'Service', 'ServiceAccount', 'ClusterRoleBinding', 'CustomResourceDefinition'],
  ...['Kustomization', 'GitRepository', 'OCIRepository', 'Bucket'],
]

/** What a patch writes by which a controller does not run, or not as it is published: each the end of "a patch …". */
export function stopsOf({ value, kind }: Written, isKnown: IsKnownLabel): readonly string[] {
  if (stringAt(value, ['$patch']) === 'delete') {
    const deleted = bearing.find((each) => isOfKind(kind, each))
    return deleted === undefined ? [] : [`deletes the ${deleted} ${stringAt(value, ['metadata', 'name']) ?? ''}`.trim()]
  }
  if (!isOfKind(kind, 'Deployment')) return []
  const spec = objectAt(value, ['spec'])
  const [replicas, paused, selector] = ['replicas', 'paused', 'selector'].map((key) => spec?.[key])
  const pod = objectAt(spec, ['template', 'spec'])
  const place = pod && unschedulable(pod, isKnown)
  return [
    ...holders.filter((path) => isTaken(valueAt(value, path))).map((path) => `takes its ${path.join('.')} away`),
    ...(replicas === undefined || (Number.isInteger(replicas) && Number(replicas) > 0)
      ? []
      : ['leaves it without a replica']),
    ...(paused === undefined || paused === false ? [] : ['pauses it']),
    ...(selector === undefined ? [] : ['gives it another selector']),
    ...(JSON.stringify(value).includes('--watch-label-selector=') ? ['has it look at some objects alone'] : []),
    ...(place ? [runs(place)] : []),
    ...ownContainers(value).flatMap((container) => {
      const [command, room] = [container['command'], unschedulable(container, isKnown)]
      return [
        ...(command === undefined ? [] : [`has it run another command (${short(JSON.stringify(command))})`]),
        ...(leavesArguments(container['args']) ? [] : ['takes the arguments away that it is published with']),
        ...(room === null ? [] : [runs(room)]),
      ]
    }),
  ]
}

/** Every controller of Flux is published with these; a list that is written whole and has none of them takes the place of all. */
const published = /^--(?:events-addr|watch-all-namespaces|enable-leader-election)\b/

function leavesArguments(args: Json | undefined): boolean {
  if (args === undefined) return true
  // an operation writes one by its number, or behind all others
  if (isObject(args)) return stringAt(args, ['$patch']) === null
  return isList(args) && args.some((each) => typeof each === 'string' && published.test(each))
}

function runs(place: string): string {
  return `has it run ${short(place)}, if there is such a thing`
}

const containers: Path = ['spec', 'template', 'spec', 'containers']
const holders: readonly Path[] = [['spec'], ['spec', 'template'], ['spec', 'template', 'spec'], containers]

function isTaken(value: Json | undefined): boolean {
  return value === null || ['delete', 'replace'].includes(stringAt(value, ['$patch']) ?? '')
}

/** The container that every controller of Flux has, by its name or as the first; what stands beside it is of others. */
export function ownContainers(value: JsonObject): readonly JsonObject[] {
  const found = valueAt(value, containers)
  const all = isList(found) || isObject(found) ? Object.entries(found) : []
  return all.flatMap(([key, container]) => {
    if (!isObject(container)) return []
    const name = stringAt(container, ['name'])
    return name === 'manager' || (name === null && key === '0') ? [container] : []
  })
}

/** True for a kind that a target may mean. */
function isOfKind(pattern: string | null, kind: string): boolean {
  return pattern === null || mayMatch(pattern, kind)
}

/** True where an expression of kustomize matches a text, and for one that is none. */
export function mayMatch(pattern: string, text: string): boolean {
  try {
    return wholeMatch(pattern)(text)
  } catch {
    return true
  }
}

function short(text: string): string {
  return text.slice(0, 200)
}
