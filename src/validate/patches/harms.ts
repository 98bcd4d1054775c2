import type { Operation } from '../../kustomize/engine/json-patch.js'
import type { PatchBody } from '../../kustomize/engine/patch-text.js'
import { resourceTitle, treeOfResource, type Resource } from '../../kustomize/engine/resource.js'
import { at, isMap, textAt, type PlainTree, type TreeMap } from '../../kustomize/engine/tree.js'
import { flagOf } from './entries.js'

/** What a patch does to a controller that its author cannot have meant. */
export type Harm =
  /** Arguments or variables that the controller needs are gone. */
  | {
      readonly kind: 'lost'
      readonly field: 'args' | 'env'
      readonly object: string
      readonly container: string
      readonly names: readonly string[]
    }
  /** A new container that has no image. */
  | {
      readonly kind: 'no-image'
      readonly object: string
      readonly container: string
      readonly known: readonly string[]
    }

const podSpec = ['spec', 'template', 'spec']
/** A path that sets a whole list of arguments or variables, or something around it. */
const whole = /^\/spec(?:\/template(?:\/spec(?:\/containers(?:\/[^/]+(?:\/(?:args|env))?)?)?)?)?$/

/** Compares the objects before and after one patch. */
export function harmsOf(before: readonly Resource[], after: readonly Resource[], body: PatchBody): readonly Harm[] {
  const olds = new Map(before.map((resource) => [resourceTitle(resource), resource]))
  return after.flatMap((resource) => {
    const old = olds.get(resourceTitle(resource))
    if (!old || old === resource) return []
    const [was, is] = [containersOf(old, 'containers'), containersOf(resource, 'containers')]
    const context = { object: resourceTitle(resource), was, is }
    return [
      ...(replacesLists(body) ? lost(context) : []),
      ...withoutImage(context),
      ...withoutImage({
        ...context,
        was: containersOf(old, 'initContainers'),
        is: containersOf(resource, 'initContainers'),
      }),
    ]
  })
}

/** True where a container that was added has none at the end either. */
export function stillHarms(harm: Harm, result: readonly Resource[]): boolean {
  if (harm.kind !== 'no-image') return true
  const resource = result.find((one) => resourceTitle(one) === harm.object)
  const all = resource ? [...containersOf(resource, 'containers'), ...containersOf(resource, 'initContainers')] : []
  const found = all.find((container) => textAt(container, ['name']) === harm.container)
  return found !== undefined && textAt(found, ['image']) === ''
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

function lost({ object, was, is }: Compared): readonly Harm[] {
  return was.flatMap((container) => {
    const name = textAt(container, ['name'])
    const now = is.find((other) => textAt(other, ['name']) === name)
    if (!now) return []
    return (['args', 'env'] as const).flatMap((field): readonly Harm[] => {
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

function withoutImage({ object, was, is }: Compared): readonly Harm[] {
  const known = was.map((container) => textAt(container, ['name']))
  return is.flatMap((container): readonly Harm[] => {
    const name = textAt(container, ['name'])
    if (name === '' || known.includes(name) || textAt(container, ['image']) !== '') return []
    return [{ kind: 'no-image', object, container: name, known }]
  })
}
