import { resourceTitle, treeOfResource, type Resource } from '../../kustomize/engine/resource.js'
import { amountOf } from './quantities.js'
import { misspeltFields } from './workload-fields.js'
import { at, isMap, scalarText, textAt, type PlainTree, type TreeMap } from '../../kustomize/engine/tree.js'

/** What the API server refuses in an object, as the end of a sentence: `the volume temp twice`. */
type Refusal = string

const podSpec = ['spec', 'template', 'spec']

/**
 * What the API server refuses in a Deployment whatever its schema says (kubernetes, pkg/apis/core/validation), and what server-side apply
 * refuses: entries of a list with the same key, and values of another type.
 */
export function refusalsOf(resource: Resource): readonly Refusal[] {
  if (resource.current.kind !== 'Deployment') return []
  const tree = treeOfResource(resource)
  const spec = at(tree, podSpec)
  const containers = [...maps(spec, 'containers'), ...maps(spec, 'initContainers')]
  return [
    ...wrongReplicas(tree),
    ...misspeltFields(at(tree, ['spec']), 'deployment'),
    ...misspeltFields(spec, 'pod'),
    ...unselected(tree),
    ...twice(containers, ['name'], 'the container'),
    ...twice(maps(spec, 'volumes'), ['name'], 'the volume'),
    ...maps(spec, 'volumes').flatMap(severalSources),
    ...containers.flatMap(ofContainer),
    ...wrongTexts(at(tree, ['metadata', 'labels']), 'the label'),
    ...wrongTexts(at(tree, ['metadata', 'annotations']), 'the annotation'),
    ...wrongTexts(at(tree, ['spec', 'template', 'metadata', 'labels']), 'the label of its pods'),
    ...wrongTexts(at(tree, ['spec', 'template', 'metadata', 'annotations']), 'the annotation of its pods'),
  ]
}

/** The refusals that a change of objects brings, with the title of each object. */
export function newRefusals(
  before: Resource,
  after: Resource,
): readonly { readonly object: string; readonly reason: Refusal }[] {
  const known = new Set(refusalsOf(before))
  return refusalsOf(after)
    .filter((reason) => !known.has(reason))
    .map((reason) => ({ object: resourceTitle(after), reason }))
}

function maps(tree: PlainTree | undefined, key: string): readonly TreeMap[] {
  const list = at(tree, [key])
  return Array.isArray(list) ? list.filter(isMap) : []
}

function ofContainer(container: TreeMap): readonly Refusal[] {
  const name = textAt(container, ['name'])
  const inside = (reasons: readonly Refusal[]) => reasons.map((reason) => `${reason} in its container ${name}`)
  return inside([
    ...twice(maps(container, 'env'), ['name'], 'the variable'),
    ...twice(maps(container, 'ports'), ['containerPort', 'protocol'], 'the port'),
    ...twice(
      maps(container, 'ports').filter((port) => port.has('name')),
      ['name'],
      'a port of the name',
    ),
    ...twice(maps(container, 'volumeMounts'), ['mountPath'], 'a mount at'),
    ...maps(container, 'env').flatMap(ofVariable),
    ...(['limits', 'requests'] as const).flatMap((field) => wrongAmounts(at(container, ['resources', field]), field)),
    ...aboveLimits(container),
    ...misspeltFields(container, 'container'),
    ...(['args', 'command'] as const).flatMap((field) => wrongEntries(at(container, [field]), field)),
  ])
}

function ofVariable(variable: TreeMap): readonly Refusal[] {
  const name = textAt(variable, ['name'])
  const value = variable.get('value') ?? ''
  if (typeof value !== 'string') return [`the variable ${name} with a value that is no text (quote ${said(value)})`]
  const source = variable.get('valueFrom')
  return value !== '' && isMap(source) ? [`the variable ${name} with both value and valueFrom`] : []
}

function wrongAmounts(tree: PlainTree | undefined, field: string): readonly Refusal[] {
  if (!isMap(tree)) return []
  const wrong = [...tree].filter(([, value]) => value !== null && amountOf(scalarText(value)) === null)
  return wrong.map(([key, value]) => `${field} of ${key} that are no amount (${said(value)})`)
}

/** A request above its limit (kubernetes, ValidateResourceRequirements). */
function aboveLimits(container: TreeMap): readonly Refusal[] {
  const requests = at(container, ['resources', 'requests'])
  if (!isMap(requests)) return []
  return [...requests].flatMap(([key, value]) => {
    const limit = at(container, ['resources', 'limits', key])
    const [wanted, most] = [amountOf(scalarText(value)), amountOf(scalarText(limit))]
    if (wanted === null || most === null || wanted <= most) return []
    return [`a request of ${key} above its limit (${said(value)} and ${said(limit ?? null)})`]
  })
}

function wrongEntries(list: PlainTree | undefined, field: string): readonly Refusal[] {
  if (!Array.isArray(list)) return []
  const wrong = list.filter((entry) => typeof entry !== 'string')
  return wrong.map((entry) => `an entry of ${field} that is no text (quote ${said(entry)})`)
}

function said(value: PlainTree): string {
  return scalarText(value) || 'it'
}

function wrongTexts(tree: PlainTree | undefined, what: string): readonly Refusal[] {
  if (!isMap(tree)) return []
  const wrong = [...tree].filter(([, value]) => value !== null && typeof value !== 'string')
  return wrong.map(([key, value]) => `${what} ${key} that is no text (quote ${said(value)})`)
}

function twice(entries: readonly TreeMap[], keys: readonly string[], what: string): readonly Refusal[] {
  const names = entries.map((entry) => keys.map((key) => scalarText(entry.get(key))).filter((text) => text !== ''))
  const texts = names.map((parts) => parts.filter((part) => part !== 'TCP').join('/'))
  const again = texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index)
  return [...new Set(again)].map((text) => `${what} ${text} twice`)
}

function severalSources(volume: TreeMap): readonly Refusal[] {
  const sources = [...volume].flatMap(([key, value]) => (key === 'name' || value === null ? [] : [key]))
  return sources.length < 2 ? [] : [`the volume ${textAt(volume, ['name'])} with ${sources.sort().join(' and ')}`]
}

function wrongReplicas(tree: TreeMap): readonly Refusal[] {
  const replicas = at(tree, ['spec', 'replicas']) ?? 1
  const isNumber = typeof replicas === 'bigint' || (typeof replicas === 'number' && Number.isInteger(replicas))
  return isNumber ? [] : [`replicas that are no number (${said(replicas)})`]
}

function unselected(tree: TreeMap): readonly Refusal[] {
  const wanted = at(tree, ['spec', 'selector', 'matchLabels'])
  if (!isMap(wanted)) return []
  const missing = [...wanted].filter(
    ([key, value]) => at(tree, ['spec', 'template', 'metadata', 'labels', key]) !== value,
  )
  return missing.map(([key, value]) => `a selector for ${key}: ${said(value)}, which its pods do not carry`)
}
