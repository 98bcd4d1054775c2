import { introducedFinding, type Finding } from '../model/finding.js'
import type { Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import { roleNames } from '../model/role.js'

/** One side of a change: its files and the pins in them. */
interface Side {
  readonly tree: Tree
  readonly pins: readonly Pin[]
}

/**
 * Findings for pins that a change puts under a condition of a template, or into a comment of one, where the base had none: they are read as before, and
 * nothing tells that they are rendered.
 */
export function judgeTemplateConditions(before: Side, after: Side): readonly Finding[] {
  const [old, now] = [new Set(conditionsOf(before).map(keyOf)), conditionsOf(after)]
  if (now.length === 0) return []
  const held = placesOf(before.pins)
  const kept = placesOf(after.pins)
  const left = new Set(before.pins.filter((pin) => !kept.has(placeOf(pin))).map(({ role }) => role))
  const known = new Set(conditionsOf(before).map(({ pin, text }) => `${pin.role}\0${text}`))
  return now
    .filter((one) => {
      // a pin that came from another file brings its conditions along
      if (!held.has(placeOf(one.pin))) return left.has(one.pin.role) && !known.has(`${one.pin.role}\0${one.text}`)
      return !old.has(keyOf(one))
    })
    .map(({ pin, text }) =>
      introducedFinding('pin-lost', pin, {
        severity: 'error',
        message: `The pin of the ${roleNames[pin.role]} stays, and it stands ${text}: nothing tells any more that it is rendered.`,
        help: 'Take it back.',
      }),
    )
}

/** A pin, and what it stands under: "under `if .Values.a`", "in a comment". */
interface Condition {
  readonly pin: Pin
  readonly text: string
}

function keyOf({ pin, text }: Condition): string {
  return `${placeOf(pin)}\0${text}`
}

function placeOf({ file, role }: Pin): string {
  return `${file}\0${role}`
}

function placesOf(pins: readonly Pin[]): ReadonlySet<string> {
  return new Set(pins.map(placeOf))
}

function conditionsOf({ tree, pins }: Side): readonly Condition[] {
  const byFile = new Map<string, Pin[]>()
  for (const pin of pins)
    if (pin.action !== 'ignore' && pin.role !== 'flux-version')
      byFile.set(pin.file, [...(byFile.get(pin.file) ?? []), pin])
  return tree.files.flatMap(({ file }): readonly Condition[] => {
    const own = byFile.get(file.path) ?? []
    if (own.length === 0 || !/\{\{|\{[%#]|%\{|<</.test(file.text)) return []
    const lines = linesUnder(file.text)
    return own.flatMap((pin) => (lines.get(pin.line) ?? []).map((text) => ({ pin, text })))
  })
}

/** Actions of Go templates and of Flux Operator's `<< >>`, of Jinja, Handlebars and Terraform, and comments of each. */
const action =
  /(?:\{\{|\{%|%\{|<<)[-~+]?\s{0,20}(?<word>[#^]?(?:if|unless|range|with|for|each|define|block|macro|call|filter|set|raw|verbatim)|else\w{0,2}|elif|end\w{0,12}|\/\w{1,12})\b(?<rest>[^\n]{0,200})|(?<opens>\{\{[-~]?[ \t]{0,8}(?:!--|\/\*)|(?<!\$)\{#)|(?<closes>(?:\*\/|--)[ \t]{0,8}[-~]?\}\}|#\})/g

/** What stands open at each line that holds a pin, outermost first. */
function linesUnder(text: string): ReadonlyMap<number, readonly string[]> {
  const under = new Map<number, readonly string[]>()
  const marks = [...text.matchAll(action)]
  let open: readonly string[] = []
  let mark = 0
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    const end = offset + line.length
    let most = open
    for (let found = marks[mark]; found && found.index <= end; found = marks[++mark]) {
      open = afterAction(open, found.groups ?? {})
      if (open.length > most.length) most = open
    }
    const told = most.filter((one) => one !== '')
    if (told.length > 0) under.set(index + 1, told.slice(0, mostLevels))
    offset = end + 1
  }
  return under
}

/** Levels that are told of one pin. */
const mostLevels = 20

/** What is open behind an action; a text that is empty counts for nothing and has an end. */
function afterAction(
  open: readonly string[],
  { word = '', rest = '', opens, closes }: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (opens !== undefined) return [...open, 'in a comment of the template']
  if (closes !== undefined) return open.at(-1) === 'in a comment of the template' ? open.slice(0, -1) : open
  if (/^(?:end|\/)/.test(word)) return open.slice(0, -1)
  const said = `${word.replace(/^#/, '')}${rest.split(/[-~+]?(?:\}\}|%\}|>>|\})/, 1)[0] ?? ''}`.trim().slice(0, 100)
  if (/^el/.test(word)) return [...open.slice(0, -1), `under the \`${said}\` of a condition`]
  if (word === 'set' && rest.includes('=')) return open
  if (open.length >= deepest) return open
  return [...open, /^(?:raw|verbatim)$/.test(word) ? '' : `under \`${said}\``]
}

/** Levels of actions that are followed. */
const deepest = 50
