import type { BrokenFile } from '../../model/lockstep-set.js'
import { reportedPin, selectedBy, type Pin } from '../../model/pin.js'
import { tokenPlace } from '../../model/place.js'
import { roleNames } from '../../model/role.js'
import { keptSpelling, referencePin, scalarPin, type ShapeContext } from '../draft.js'
import { looseReference } from '../loose-reference.js'
import { selectedText } from '../selector.js'
import { definitionPlace, type VariableDefinition, type VariableAnswer } from './definition.js'
import { onlyPlaceholder, placeholdersIn, spelled, type VariablePlaceholder } from './placeholder.js'

/** What is known of a placeholder that stands in a file. */
export type Lookup = (placeholder: VariablePlaceholder, path: string) => VariableAnswer

/** A pin with the places that fill it in, and what contradicts itself on the way. */
export interface ResolvedPin {
  readonly pins: readonly Pin[]
  readonly broken: readonly BrokenFile[]
}

/**
 * Follows a pin that a placeholder selects to the places that give it its value: those are pins too, and the one that uses them is
 * reported with where they are. A pin whose placeholder nothing defines stays as it is.
 */
export function resolvePin(
  pin: Pin,
  lookup: Lookup,
  context: ShapeContext,
  trail: readonly string[] = [],
): ResolvedPin {
  const placeholder = pin.variable && pin.action !== 'ignore' ? onlyPlaceholder(pin.variable.text) : null
  if (!placeholder) return { pins: [pin], broken: [] }
  const found = lookup(placeholder, pin.file)
  if (found.kind === 'none') return { pins: [pin], broken: [] }
  if (found.kind === 'outside') return { pins: [overridable(pin, placeholder, found.source)], broken: [] }
  if (found.kind === 'unset') return { pins: [fallbackPin(pin, placeholder) ?? pin], broken: [] }
  const step = `${placeholder.name}\0${pin.file}`
  if (trail.includes(step)) return contradiction(pin, `${spelled(placeholder)} fills itself in`)
  if (found.kind === 'differ')
    return placeholder.kind === 'variable'
      ? contradiction(pin, `${spelled(placeholder)} ${differing(found.definitions)}`)
      : doubted(pin, placeholder, found.definitions, context)
  if (pin.digest !== null) return { pins: [pin], broken: [] }
  const deeper = found.definitions.map((definition) =>
    resolvePin(definedPin(definition, pin, placeholder, context), lookup, context, [...trail, step]),
  )
  const defined = deeper.flatMap(({ pins }) => pins)
  const overridden = found.overridden.map((definition) => ({
    ...definedPin(definition, pin, placeholder, context),
    action: 'ignore' as const,
    reason: `${found.definitions.map(definitionPlace).join(' and ')} goes before it`,
  }))
  const broken = deeper.flatMap((each) => each.broken)
  // what goes in a circle, or differs further on, has no value here either
  const use = broken.length > 0 ? reportedPin(pin, pin.reason) : filledIn(pin, placeholder, defined, found.definitions)
  return { pins: [use, ...defined, ...overridden], broken }
}

/** The pin that a definition is: a whole reference, or what selects the release. */
function definedPin(
  { file, scalar, field }: VariableDefinition,
  use: Pin,
  { kind }: VariablePlaceholder,
  { tree, settings }: ShapeContext,
): Pin {
  const object = { file, origin: 'document' } as const
  const shape = kind === 'input' ? 'resource-set' : 'variable'
  const holder = { object, tree, shape, scope: use.scope } as const
  const whole = scalar.raw.includes('/') ? looseReference(scalar.raw, settings) : null
  if (whole?.role === use.role) return referencePin(holder, scalar, whole)
  const { role, repository } = use
  return keptSpelling(scalarPin({ ...holder, role, repository }, scalar, field ?? use.field))
}

function filledIn(
  pin: Pin,
  placeholder: VariablePlaceholder,
  defined: readonly Pin[],
  definitions: readonly VariableDefinition[],
): Pin {
  const places = [...new Set(definitions.map(definitionPlace))]
  const reason = `${spelled(placeholder)} is filled in from ${places.join(' and ')}`
  const variable = { text: pin.variable?.text ?? '', name: spelled(placeholder), filledFrom: places }
  // a default that names another release is not what runs
  const own = pin.version === null ? fallbackPin(pin, placeholder) : pin
  const moves = own !== null && defined.some(({ version }) => version === own.version)
  return moves ? { ...own, variable } : { ...reportedPin(pin, reason), variable }
}

function contradiction(pin: Pin, message: string): ResolvedPin {
  const sentence = `${message}, so that nothing tells which release of the ${roleNames[pin.role]} runs`
  return {
    pins: [pin],
    broken: [{ file: pin.file, line: pin.line, code: 'invalid-pin', message: sentence }],
  }
}

function differing(definitions: readonly VariableDefinition[]): string {
  const places = definitions.map((definition) => `${definition.scalar.raw} at ${definitionPlace(definition)}`)
  return `has values that differ (${[...new Set(places)].join(', ')})`
}

/** What is repeated with several values is kept as it is, and so is its set: nothing tells whether they differ on purpose. */
function doubted(
  pin: Pin,
  placeholder: VariablePlaceholder,
  definitions: readonly VariableDefinition[],
  context: ShapeContext,
): ResolvedPin {
  const doubt = differing(definitions)
  const reason = `${spelled(placeholder)} ${doubt}`
  const variable = { text: pin.variable?.text ?? '', name: spelled(placeholder), filledFrom: [], doubt }
  const given = definitions.map((definition): Pin => {
    const defined = definedPin(definition, pin, placeholder, context)
    return { ...reportedPin(defined, reason), isAssumed: true, variable: null }
  })
  return { pins: [{ ...reportedPin(pin, reason), variable }, ...given], broken: [] }
}

/** A default that something outside of the repository may go before: moved alone it would be half of a release. */
function overridable(pin: Pin, placeholder: VariablePlaceholder, source: string): Pin {
  if (pin.version === null) return pin
  const doubt = `${source} may give another value than its default, and is not in the repository`
  const variable = { text: pin.variable?.text ?? '', name: spelled(placeholder), filledFrom: [], doubt }
  return { ...selectedBy(pin, 'variable', `${spelled(placeholder)}: ${doubt}`), variable }
}

/** The pin of a default that counts, where it is one version. */
function fallbackPin(pin: Pin, { fallback, fallbackAt }: VariablePlaceholder): Pin | null {
  const { place } = pin.writing
  const text = pin.variable?.text ?? ''
  const selected = fallback === null ? null : selectedText(fallback, pin.field)
  if (fallback === null || fallbackAt === null || place === null || selected?.selector !== 'exact') return null
  const lead = text.length - text.trimStart().length
  const start = place.start + Buffer.byteLength(text.slice(0, lead + fallbackAt))
  return keptSpelling({
    ...pin,
    selector: 'exact',
    version: selected.version,
    value: fallback,
    action: 'follow',
    reason: null,
    writing: {
      ...pin.writing,
      prefix: selected.prefix,
      place: tokenPlace({ start, end: start + Buffer.byteLength(fallback) }),
    },
  })
}

/**
 * A text with every placeholder filled in that has one value alone, whatever it selects; the text itself where there is none. A
 * placeholder that nothing defines keeps its default, or stays.
 */
export function filledText(text: string, path: string, lookup: Lookup, trail: readonly string[] = []): string {
  const placeholders = placeholdersIn(text)
  if (placeholders.length === 0) return text
  let at = 0
  const parts = placeholders.map((placeholder) => {
    const before = text.slice(at, placeholder.start)
    at = placeholder.end
    const step = `${placeholder.name}\0${path}`
    const found = trail.includes(step) ? null : lookup(placeholder, path)
    const values =
      found?.kind === 'found' ? found.definitions.map((each) => valueOf(each, lookup, [...trail, step])) : []
    const [only, ...others] = new Set(values)
    const own = only !== undefined && others.length === 0 ? only : placeholder.fallback
    return before + (own ?? text.slice(placeholder.start, placeholder.end))
  })
  return parts.join('') + text.slice(at)
}

function valueOf({ file, scalar }: VariableDefinition, lookup: Lookup, trail: readonly string[]): string {
  return filledText(String(scalar.value ?? ''), file.path, lookup, trail)
}
