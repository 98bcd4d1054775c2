import { reportedPin, selectedBy, type Pin } from '../../model/pin.js'
import { tokenPlace } from '../../model/place.js'
import { keptSpelling, referencePin, scalarPin, type ShapeContext } from '../draft.js'
import { looseReference } from '../loose-reference.js'
import { selectedText } from '../selector.js'
import { definitionPlace, type VariableDefinition, type VariableAnswer } from './definition.js'
import { onlyPlaceholder, placeholdersIn, spelled, type VariablePlaceholder } from './placeholder.js'

/** What is known of a placeholder that stands in a file. */
export type Lookup = (placeholder: VariablePlaceholder, path: string) => VariableAnswer

/** A placeholder that is being followed, and where it stands. */
interface Step {
  readonly name: string
  readonly file: string
  readonly place: string
}

/**
 * Follows a pin that a placeholder selects to the places that give it its value: those are pins too, and the one that uses them is
 * reported with where they are. A pin whose placeholder nothing defines stays as it is, and so does one whose values differ or go in a circle.
 */
export function resolvePin(
  pin: Pin,
  lookup: Lookup,
  context: ShapeContext,
  trail: readonly Step[] = [],
): readonly Pin[] {
  const placeholder = pin.variable && pin.action !== 'ignore' ? onlyPlaceholder(pin.variable.text) : null
  if (!placeholder) return [pin]
  const found = lookup(placeholder, pin.file)
  if (found.kind === 'outside') return [overridable(pin, placeholder, found)]
  if (found.kind === 'none' || found.kind === 'unset') return [withoutValue(pin, placeholder, found.kind)]
  const begun = trail.findIndex(({ name, file }) => name === placeholder.name && file === pin.file)
  if (begun >= 0) {
    const places = new Set([...trail.slice(begun + 1).map(({ place }) => place), `${pin.file}:${pin.line}`].sort())
    return [doubtfulPin(pin, placeholder, `goes in a circle (${[...places].join(', ')})`)]
  }
  if (found.kind === 'differ') return doubted(pin, placeholder, found.definitions, context)
  if (pin.digest !== null) return [pin]
  const step = { name: placeholder.name, file: pin.file, place: `${pin.file}:${pin.line}` }
  const defined = found.definitions.flatMap((definition) =>
    resolvePin(definedPin(definition, pin, placeholder, context), lookup, context, [...trail, step]),
  )
  const overridden = found.overridden.map((definition) => ({
    ...definedPin(definition, pin, placeholder, context),
    action: 'ignore' as const,
    reason: `${found.definitions.map(definitionPlace).join(' and ')} goes before it`,
  }))
  // what goes in a circle, or differs further on, has no value here either
  const doubt = defined.find(({ variable }) => variable?.doubt !== undefined)?.variable?.doubt
  const use =
    doubt === undefined ? filledIn(pin, placeholder, defined, found.definitions) : doubtfulPin(pin, placeholder, doubt)
  return [use, ...defined, ...overridden]
}

function withoutValue(pin: Pin, placeholder: VariablePlaceholder, kind: 'none' | 'unset'): Pin {
  return (kind === 'unset' ? fallbackPin(pin, placeholder) : null) ?? pin
}

/** The pin that a definition is: a whole reference, or what selects the release. */
function definedPin(
  { file, scalar, field }: VariableDefinition,
  use: Pin,
  placeholder: VariablePlaceholder,
  { tree, settings }: ShapeContext,
): Pin {
  const object = { file, origin: 'document' } as const
  const shape = placeholder.kind === 'input' ? 'resource-set' : 'variable'
  const holder = { object, tree, shape, scope: use.scope } as const
  const whole = scalar.raw.includes('/') ? looseReference(scalar.raw, settings) : null
  if (whole?.role === use.role) return referencePin(holder, scalar, whole)
  const { role, repository } = use
  const pin = keptSpelling(scalarPin({ ...holder, role, repository }, scalar, field ?? use.field))
  return { ...pin, ...filledTag(use, placeholder, pin.value) }
}

/** The tag that a value makes of the text that it fills in; none where a function may make another one of it. */
function filledTag(use: Pin, { written, kind }: VariablePlaceholder, value: string): Pick<Pin, 'tag'> {
  if (kind === 'expression' || /\s\|/.test(written)) return {}
  const text = use.tag ?? use.variable?.text.trim() ?? ''
  return text.includes(written) ? { tag: text.replace(written, () => value) } : {}
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

/** A pin of whose value nothing tells which one counts. */
function doubtfulPin(pin: Pin, placeholder: VariablePlaceholder, doubt: string): Pin {
  const variable = { text: pin.variable?.text ?? '', name: spelled(placeholder), filledFrom: [], doubt }
  return { ...reportedPin(pin, `${spelled(placeholder)} ${doubt}`), variable }
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
): readonly Pin[] {
  const doubt = differing(definitions)
  const reason = `${spelled(placeholder)} ${doubt}`
  const given = definitions.map((definition): Pin => {
    const defined = definedPin(definition, pin, placeholder, context)
    return { ...reportedPin(defined, reason), isAssumed: true, variable: null }
  })
  return [doubtfulPin(pin, placeholder, doubt), ...given]
}

type OutsideAnswer = VariableAnswer & { readonly kind: 'outside' }

/** A default that something outside of the repository may go before: moved alone it would be half of a release. */
function overridable(pin: Pin, placeholder: VariablePlaceholder, { source, why }: OutsideAnswer): Pin {
  if (pin.version === null) return pin
  const doubt = `${source} may give another value than its default, and ${why}`
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
