import { reportedPin, selectedBy, type Field, type Pin, type Shape } from '../../model/pin.js'
import type { Repository } from '../../model/reference.js'
import type { Role } from '../../model/role.js'
import { keptSpelling, textPin, type ShapeContext } from '../draft.js'
import { textScalar } from '../text-reader.js'
import type { Placed, HclFile } from './hcl-file.js'
import type { Evaluator } from './evaluate.js'
import type { Evaluation, PossibleText } from './evaluation.js'

/** What a value selects. */
export interface TerraformSubject {
  readonly role: Role
  readonly repository: Repository | null
  readonly field: Field
}

/** Some characters of a file that select. */
export interface Span {
  readonly file: HclFile
  readonly start: number
  readonly end: number
}

/** The pin of some characters. */
export function spanPin(
  { file, start, end }: Span,
  { role, repository, field }: TerraformSubject,
  { tree }: ShapeContext,
): Pin {
  const shape: Shape = role === 'flux-version' ? 'flux-version' : 'terraform'
  const object = { file: file.file, origin: 'document' } as const
  const holder = { object, tree, shape, role, repository, scope: 'bootstrap' } as const
  const scalar = textScalar(file.file, start, end)
  return textPin(holder, scalar, 0, scalar.raw, field, null)
}

/** The pins of all that an expression may stand for; where nothing is known, that it selects is said. */
export function pinsOf(
  placed: Placed & Span,
  path: readonly string[],
  selected: TerraformSubject,
  evaluator: Evaluator,
  context: ShapeContext,
): readonly Pin[] {
  const answer = evaluator.of(placed, path)
  if (answer.values.length > 0) {
    const written = answer.values.map((each) => writtenPin(each, answer, placed, selected, context))
    const doubt = differing(written.filter((_, index) => answer.values[index]?.isUsed === true))
    return doubt === null ? written : doubted(written, doubt, placed, selected, context)
  }
  // what another file holds is read there
  if (answer.isRead === true) return []
  const pin = spanPin(placed, selected, context)
  const circle = evaluator.circle(placed)
  const reason = circle ? 'its value goes in a circle' : 'its value is given elsewhere'
  const open = { ...selectedBy(pin, 'variable', reason), isAssumed: true }
  if (!circle) return [open]
  const doubt = `goes in a circle (${circle.join(', ')})`
  return [{ ...open, variable: { text: pin.value, name: pin.value, filledFrom: [], doubt } }]
}

/** That values in use differ, with where each is written; null where they agree. */
function differing(pins: readonly Pin[]): string | null {
  const exact = pins.filter(({ selector }) => selector === 'exact')
  if (new Set(exact.map(({ version }) => version)).size < 2) return null
  const places = new Set(exact.map(({ file, line, value }) => `${value} at ${file}:${line}`))
  return `has values that differ (${[...places].join(', ')})`
}

/** What callers give different values is kept as it is, and so is its set: nothing tells whether they differ on purpose. */
function doubted(
  written: readonly Pin[],
  doubt: string,
  place: Span,
  selected: TerraformSubject,
  context: ShapeContext,
): readonly Pin[] {
  const use = spanPin(place, selected, context)
  const reason = `${use.value} ${doubt}`
  return [
    { ...selectedBy(use, 'variable', reason), variable: { text: use.value, name: use.value, filledFrom: [], doubt } },
    ...written.map((pin) => ({ ...reportedPin(pin, reason), isAssumed: true })),
  ]
}

function writtenPin(
  written: PossibleText,
  { isWhole }: Evaluation,
  { file, start, end }: Span,
  selected: TerraformSubject,
  context: ShapeContext,
): Pin {
  const isOwn = written.file === file && written.start >= start && written.end <= end
  const own = spanPin(written, selected, context)
  const pin = isOwn && isWhole ? own : keptSpelling(own)
  if (written.isUsed) return pin
  if (!isWhole && isOwn && pin.action === 'follow') return fallback(pin, file.file.text.slice(start, end))
  return { ...pin, isAssumed: true }
}

function fallback(pin: Pin, expression: string): Pin {
  const reason = 'a fallback inside an expression is not the value in use'
  const variable = { text: expression, name: expression, filledFrom: [] }
  return { ...selectedBy(pin, 'variable', reason), variable, isAssumed: true }
}
