import { canonicalRepository } from '../../model/role.js'
import type { Pin } from '../../model/pin.js'
import type { Attribute, Expression } from '../../text/hcl/tree.js'
import type { ShapeContext } from '../draft.js'
import { isUpstreamImage } from '../upstream-image.js'
import type { ChartSite } from './chart-sites.js'
import type { HclFile } from './hcl-file.js'
import { distributionVersions } from './distribution-lines.js'
import type { Evaluator } from './evaluate.js'
import { textsIn, valueIn, type Mapping } from './mappings.js'
import { pinsOf, spanPin } from './pins.js'

const fluxVersion = { role: 'flux-version', repository: null, field: 'constraint' } as const
const operatorImage = {
  role: 'operator-image',
  repository: canonicalRepository('operator-image'),
  field: 'tag',
} as const

/** What is set on a chart beside its version: the Flux of an instance, and the operator's image. */
export function valuePins(site: ChartSite, evaluator: Evaluator, context: ShapeContext): readonly Pin[] {
  const { file } = site.mapping
  const set = settingsOf(site, evaluator)
  const pins = (attribute: Attribute | undefined, selected: typeof fluxVersion | typeof operatorImage) =>
    attribute ? pinsOf({ file, ...attribute }, [], selected, evaluator, context) : []
  if (site.chart.role === 'instance-chart') return pins(set.get('instance.distribution.version'), fluxVersion)
  const repository = set.get('image.repository')
  const isFork = repository !== undefined && !isUpstreamImage(evaluator.text({ file, value: repository.value }) ?? '')
  return site.chart.role === 'operator-chart' && !isFork ? pins(set.get('image.tag'), operatorImage) : []
}

/** `set { name = … value = … }`, `set = [{ name = …, value = … }]`, and what `values = [yamlencode({ … })]` holds, by their paths. */
function settingsOf({ mapping }: ChartSite, evaluator: Evaluator): ReadonlyMap<string, Attribute> {
  const { file, block } = mapping
  const found = new Map<string, Attribute>()
  const add = (attributes: readonly Attribute[]): void => {
    const [name, value] = [valueIn({ attributes }, 'name'), valueIn({ attributes }, 'value')]
    const key = name ? evaluator.text({ file, value: name.value }) : null
    if (key !== null && value) found.set(key.replaceAll('\\.', '.'), value)
  }
  for (const { type, body } of block?.body.blocks ?? [])
    if (/^set(?:_string|_sensitive|_list)?$/.test(type)) add(body.attributes)
  for (const { name, value } of mapping.attributes) {
    if (/^set(?:_string|_sensitive|_list)?$/.test(name) && value.kind === 'list')
      for (const entry of value.items) if (entry.kind === 'object') add(entry.entries)
    if (name === 'values') for (const [path, attribute] of pathsIn(value)) found.set(path, attribute)
  }
  return found
}

/** Calls and lists that are looked through. */
const deepest = 12

/** The scalars of objects by their paths. */
function* pathsIn(value: Expression, path = '', depth = 0): Generator<readonly [string, Attribute]> {
  if (depth > deepest) return
  if (value.kind === 'list') for (const item of value.items) yield* pathsIn(item, path, depth + 1)
  else if (value.kind === 'call') for (const item of value.arguments) yield* pathsIn(item, path, depth + 1)
  else if (value.kind === 'object')
    for (const entry of value.entries) {
      const below = path === '' ? entry.name : `${path}.${entry.name}`
      yield [below, entry]
      yield* pathsIn(entry.value, below, depth + 1)
    }
}

/** `distribution = { version = … }` of an instance, wherever it is written, and the same in lines of YAML. */
export function terraformDistributionPins(
  file: HclFile,
  mappings: readonly Mapping[],
  evaluator: Evaluator,
  context: ShapeContext,
): readonly Pin[] {
  const objects = mappings.flatMap((mapping) => {
    const version = mapping.block === null && mapping.within[0] === 'distribution' ? valueIn(mapping, 'version') : null
    return version ? pinsOf({ file, ...version }, [], fluxVersion, evaluator, context) : []
  })
  const lines = textsIn(mappings).flatMap(({ text, start }) =>
    distributionVersions(text).map((found) =>
      spanPin({ file, start: start + found.start, end: start + found.end }, fluxVersion, context),
    ),
  )
  return [...objects, ...lines]
}
