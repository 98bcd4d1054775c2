import type { Operation } from '../../kustomize/engine/json-patch.js'
import type { PatchBody } from '../../kustomize/engine/patch-text.js'
import { resourceTitle, treeOfResource, type Resource } from '../../kustomize/engine/resource.js'
import { at, isEqual, isMap, textAt, type PlainTree, type TreeMap } from '../../kustomize/engine/tree.js'
import { entryText, flagOf } from './entries.js'
import { newRefusals, refusalsOf } from './refusals.js'

/** What a patch does to a controller that its author cannot have meant. */
export type ControllerProblem =
  /** Arguments or variables that the controller needs are gone. */
  | {
      readonly kind: 'lost'
      readonly field: 'args' | 'env'
      readonly object: string
      readonly container: string
      readonly names: readonly string[]
    }
  /** A container that has no image: a new one, or one whose image is gone. */
  | {
      readonly kind: 'no-image'
      readonly object: string
      readonly container: string
      readonly known: readonly string[]
    }
  /** The controller's container is gone; what is left beside it. */
  | {
      readonly kind: 'no-container'
      readonly object: string
      readonly container: string
      readonly left: readonly string[]
    }
  /** Volumes that a container mounts and the pod does not have. */
  | {
      readonly kind: 'no-volume'
      readonly object: string
      readonly container: string
      readonly names: readonly string[]
    }
  /** Permissions of a role that a list written anew drops. */
  | {
      readonly kind: 'lost-rules'
      readonly object: string
      readonly container: string
      readonly names: readonly string[]
    }

  /** What the API server refuses, as the end of a sentence. */
  | { readonly kind: 'refused'; readonly object: string; readonly container: ''; readonly reason: string }
  /** A whole object that the controllers need. */
  | { readonly kind: 'removed'; readonly object: string; readonly container: ''; readonly objectKind: string }

const podSpec = ['spec', 'template', 'spec']
/** A path that sets a whole list of arguments or variables, or something around it. */
const whole = /^\/spec(?:\/template(?:\/spec(?:\/containers(?:\/[^/]+(?:\/(?:args|env))?)?)?)?)?$/

/** Compares the objects before and after one patch. */
export function controllerProblemsOf(
  before: readonly Resource[],
  after: readonly Resource[],
  body: PatchBody,
): readonly ControllerProblem[] {
  const olds = new Map(before.map((resource) => [resourceTitle(resource), resource]))
  return [...removed(before, after), ...after.flatMap(problemsIn)]

  function problemsIn(resource: Resource): readonly ControllerProblem[] {
    const old = olds.get(resourceTitle(resource))
    if (!old || old === resource) return []
    const [was, is] = [containersOf(old, 'containers'), containersOf(resource, 'containers')]
    const context = { object: resourceTitle(resource), was, is }
    return [
      ...(replacesLists(body) ? lost(context) : []),
      ...lostRules(old, resource, body),
      ...withoutContainer(context),
      ...withoutVolume(context, old, resource),
      ...withoutImage(context),
      ...withoutImage({
        ...context,
        was: containersOf(old, 'initContainers'),
        is: containersOf(resource, 'initContainers'),
      }),
      ...newRefusals(old, resource).map((refusal) => ({ kind: 'refused', container: '', ...refusal }) as const),
    ]
  }
}

/** Kinds without which a controller does not run, may not do its work, or has no objects. */
const needed = new Set([
  'Deployment',
  'ServiceAccount',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'CustomResourceDefinition',
])

function removed(before: readonly Resource[], after: readonly Resource[]): readonly ControllerProblem[] {
  if (after.length >= before.length) return []
  const left = new Set(after.map(resourceTitle))
  const gone = before.filter((resource) => needed.has(resource.current.kind) && !left.has(resourceTitle(resource)))
  return gone.map((resource) => ({
    kind: 'removed',
    container: '',
    object: resourceTitle(resource),
    objectKind: resource.current.kind,
  }))
}

/** True where nothing that comes after it in the list mends it. */
export function stillStands(problem: ControllerProblem, result: readonly Resource[]): boolean {
  if (problem.kind === 'lost' || problem.kind === 'lost-rules' || problem.kind === 'removed') return true
  const resource = result.find((one) => resourceTitle(one) === problem.object)
  if (!resource) return false
  if (problem.kind === 'refused') return refusalsOf(resource).includes(problem.reason)
  const all = [...containersOf(resource, 'containers'), ...containersOf(resource, 'initContainers')]
  const found = all.find((container) => textAt(container, ['name']) === problem.container)
  switch (problem.kind) {
    case 'no-image':
      return found !== undefined && textAt(found, ['image']) === ''
    case 'no-container':
      return found === undefined
    case 'no-volume':
      return found !== undefined && unmounted(found, resource).length > 0
  }
}

interface Compared {
  readonly object: string
  readonly was: readonly TreeMap[]
  readonly is: readonly TreeMap[]
}

function containersOf(resource: Resource, list: 'containers' | 'initContainers'): readonly TreeMap[] {
  const found = at(treeOfResource(resource), [...podSpec, list])
  return Array.isArray(found) ? found.filter(isMap) : []
}

/** A patch that takes single entries away means it; one that writes a list anew forgets what was in it. */
function replacesLists(body: PatchBody): boolean {
  if (body.kind === 'documents') return true
  return (
    body.kind === 'operations' &&
    body.operations.some(({ op, path }: Operation) => op !== 'test' && whole.test(path ?? ''))
  )
}

function lost({ object, was, is }: Compared): readonly ControllerProblem[] {
  return was.flatMap((container) => {
    const name = textAt(container, ['name'])
    const now = is.find((other) => textAt(other, ['name']) === name)
    if (!now) return []
    return (['args', 'env'] as const).flatMap((field): readonly ControllerProblem[] => {
      const kept = new Set(namesIn(now, field))
      const names = namesIn(container, field).filter((one) => !kept.has(one))
      return names.length === 0 ? [] : [{ kind: 'lost', field, object, container: name, names }]
    })
  })
}

function namesIn(container: TreeMap, field: 'args' | 'env'): readonly string[] {
  const list: PlainTree | undefined = container.get(field)
  if (!Array.isArray(list)) return []
  return list.flatMap((entry) => {
    if (field === 'env') return textAt(entry, ['name']) || []
    return typeof entry === 'string' ? [flagOf(entry)] : []
  })
}

function withoutImage({ object, was, is }: Compared): readonly ControllerProblem[] {
  const known = was.map((container) => textAt(container, ['name']))
  return is.flatMap((container): readonly ControllerProblem[] => {
    const name = textAt(container, ['name'])
    if (name === '' || textAt(container, ['image']) !== '') return []
    const old = was.find((other) => textAt(other, ['name']) === name)
    return old && textAt(old, ['image']) === '' ? [] : [{ kind: 'no-image', object, container: name, known }]
  })
}

function withoutContainer({ object, was, is }: Compared): readonly ControllerProblem[] {
  const left = is.map((container) => textAt(container, ['name']))
  return was.flatMap((container): readonly ControllerProblem[] => {
    const name = textAt(container, ['name'])
    return name === controller && !left.includes(name) ? [{ kind: 'no-container', object, container: name, left }] : []
  })
}

/** How the container of every controller of Flux is called. */
const controller = 'manager'

function withoutVolume({ object, was, is }: Compared, old: Resource, now: Resource): readonly ControllerProblem[] {
  return is.flatMap((container): readonly ControllerProblem[] => {
    const name = textAt(container, ['name'])
    const before = was.find((other) => textAt(other, ['name']) === name)
    const known = before ? unmounted(before, old) : []
    const names = unmounted(container, now).filter((volume) => !known.includes(volume))
    return names.length === 0 ? [] : [{ kind: 'no-volume', object, container: name, names }]
  })
}

/** What a container mounts and its pod does not have. */
function unmounted(container: TreeMap, resource: Resource): readonly string[] {
  const volumes = namesAt(treeOfResource(resource), [...podSpec, 'volumes'])
  return namesAt(container, ['volumeMounts']).filter((name) => !volumes.includes(name))
}

function namesAt(tree: TreeMap, path: readonly string[]): readonly string[] {
  const list = at(tree, path)
  return Array.isArray(list) ? list.flatMap((entry) => textAt(entry, ['name']) || []) : []
}

/** Rules are merged by nobody: a strategic merge writes the list anew, as a JSON patch of the whole list does. */
function lostRules(old: Resource, now: Resource, body: PatchBody): readonly ControllerProblem[] {
  const isWhole =
    body.kind === 'documents' ||
    (body.kind === 'operations' &&
      body.operations.some(({ op, path }) => op !== 'test' && (path === '/rules' || path === '')))
  if (!isWhole || !['ClusterRole', 'Role'].includes(now.current.kind)) return []
  const [was, is] = [old, now].map((resource) => at(treeOfResource(resource), ['rules']))
  if (!Array.isArray(was)) return []
  const kept = Array.isArray(is) ? is : []
  const names = was.filter((rule) => !kept.some((other) => isEqual(other, rule))).map(entryText)
  return names.length === 0 ? [] : [{ kind: 'lost-rules', object: resourceTitle(now), container: '', names }]
}
