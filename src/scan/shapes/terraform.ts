import { selectedBy, type Pin } from '../../model/pin.js'
import { gatheredFrom } from '../../model/gathered.js'
import type { ReadFile } from '../../model/layout.js'
import { isOperator } from '../../model/role.js'
import type { ShapeContext } from '../draft.js'
import { chartSites, type ChartSite } from '../terraform/chart-sites.js'
import { configurationOf, hclName } from '../terraform/configuration.js'
import type { HclFile, Placed } from '../terraform/hcl-file.js'
import { evaluatorOf, type Evaluator } from '../terraform/evaluate.js'
import type { Attribute } from '../../text/hcl/tree.js'
import { mappingsIn, valueIn, type Mapping } from '../terraform/mappings.js'
import { namedPins } from '../terraform/named-versions.js'
import { pinsOf, spanPin, type Span, type TerraformSubject } from '../terraform/pins.js'
import { pinsInTexts } from '../terraform/texts.js'
import { terraformDistributionPins, valuePins } from '../terraform/values.js'
import type { TextReader } from '../text-reader.js'

/**
 * Terraform, OpenTofu, Terragrunt and Terramate: releases of helm and objects with a chart, the official module, what stands in texts, and
 * versions whose names tell what they are of. Values count as they are used: through calls of modules, inputs, locals and globals.
 */
export const terraform: TextReader = {
  shape: 'terraform',
  read(files, context) {
    if (namesOfHcl(files).length === 0) return []
    const configuration = configurationOf(files)
    const evaluator = evaluatorOf(configuration)
    const read = configuration.files.map((file) => ({
      file,
      mappings: mappingsIn(file, (own, forEach) => evaluator.eachOf(own, forEach)),
    }))
    const used = read.flatMap(({ file, mappings }) => usedPins(file, mappings, evaluator, context))
    const named = read.flatMap(({ mappings }) => namedPins(mappings, evaluator, context))
    return operatorFirst(inUse([...used, ...named]))
  },
}

const namesOfHcl = gatheredFrom(({ file }: ReadFile) => (hclName.test(file.path) ? [file.path] : []))

function usedPins(
  file: HclFile,
  mappings: readonly Mapping[],
  evaluator: Evaluator,
  context: ShapeContext,
): readonly Pin[] {
  const sites = chartSites(mappings, evaluator, context.settings)
  return [
    ...sites.flatMap((site) => [...versionPins(site, evaluator, context), ...valuePins(site, evaluator, context)]),
    ...mappings.flatMap((mapping) => officialModule(mapping, evaluator, context)),
    ...terraformDistributionPins(file, mappings, evaluator, context),
    ...pinsInTexts(file, evaluator, context),
  ]
}

function versionPins(site: ChartSite, evaluator: Evaluator, context: ShapeContext): readonly Pin[] {
  const { mapping, version, named, isRelease } = site
  const { file } = mapping
  const selected: TerraformSubject = { ...site.chart, field: 'constraint' }
  if (version) {
    const pins = pinsOf({ file, ...version }, [], selected, evaluator, context)
    return [...pins, ...repeatedUse({ file, ...version }, pins, selected, context)]
  }
  return isRelease ? [newest(file, named.start, named.end, selected, context)] : []
}

/** The version that a block takes from what it is repeated for, or from a file that is decoded, stands elsewhere; that it is used here is said. */
function repeatedUse(
  place: Placed & Span,
  pins: readonly Pin[],
  selected: TerraformSubject,
  context: ShapeContext,
): readonly Pin[] {
  const { value } = place
  const isEach = value.kind === 'path' && value.segments[0] === 'each'
  const isDecoded = pins.length > 0 && pins.every(({ file }) => !hclName.test(file))
  if (!(isEach || isDecoded) || pins.some(({ selector }) => selector === 'variable')) return []
  const name = value.kind === 'path' ? value.segments.join('.') : place.file.file.text.slice(place.start, place.end)
  const filledFrom = pins.map(({ file, line }) => `${file}:${line}`)
  const pin = selectedBy(
    spanPin(place, selected, context),
    'variable',
    `${name} is filled in from ${filledFrom.join(' and ')}`,
  )
  return [{ ...pin, variable: { text: name, name, filledFrom } }]
}

function newest(file: HclFile, start: number, end: number, selected: TerraformSubject, context: ShapeContext): Pin {
  const reason = 'no version is written, which means the newest'
  const pin = spanPin({ file, start, end }, selected, context)
  return { ...selectedBy(pin, 'floating', reason), value: '' }
}

/** The module of upstream that installs the operator before Flux takes over; its own version is another number. */
function officialModule(mapping: Mapping, evaluator: Evaluator, context: ShapeContext): readonly Pin[] {
  const { file, block } = mapping
  const source = valueIn(mapping, 'source')?.value
  const resources = valueIn(mapping, 'gitops_resources')
  const isOfficial = source?.kind === 'text' && /flux-operator-bootstrap/.test(source.text.slice(0, 500))
  if (block?.type !== 'module' || !isOfficial || !resources) return []
  const selected = { role: 'operator-chart', repository: null, field: 'constraint' } as const
  const { at, path } = innermost(resources, ['operator_chart', 'version'])
  // an object that is written out and holds no version asks for the newest
  if (path.length > 0 && at.value.kind === 'object') return [newest(file, source.start, source.end, selected, context)]
  const pins = pinsOf({ file, ...at }, path, selected, evaluator, context)
  return path.length > 0 ? pins : [...pins, ...repeatedUse({ file, ...at }, pins, selected, context)]
}

/** Follows a path through objects that are written out; `path` is what is left of it. */
function innermost(
  at: Attribute,
  path: readonly string[],
): { readonly at: Attribute; readonly path: readonly string[] } {
  const [first, ...rest] = path
  const entry = at.value.kind === 'object' ? at.value.entries.find(({ name }) => name === first) : undefined
  return first !== undefined && entry ? innermost(entry, rest) : { at, path }
}

/** A value that is in use somewhere is in use, whatever else may be there instead. */
function inUse(pins: readonly Pin[]): readonly Pin[] {
  const used = new Set(pins.filter(({ isAssumed }) => !isAssumed).map(placeOf))
  return pins.filter((pin) => !pin.isAssumed || !used.has(placeOf(pin)))
}

/** Of pins at one place that of the operator comes first: whether one is seen decides how far the manifests may move. */
function operatorFirst(pins: readonly Pin[]): readonly Pin[] {
  return [...pins.filter(({ role }) => isOperator(role)), ...pins.filter(({ role }) => !isOperator(role))]
}

function placeOf({ file, line, column }: Pin): string {
  return `${file}\0${line}\0${column}`
}
