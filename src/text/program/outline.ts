import type { Dialect } from './dialect.js'
import { isMark, type Token } from './tokens.js'

/** What brackets enclose, or a whole text: statements, entries or arguments. */
export interface OutlineGroup {
  readonly open: '' | '(' | '[' | '{'
  /** Where it stands; null for the text itself. */
  readonly place: { readonly statement: Statement; readonly index: number } | null
  readonly statements: readonly Statement[]
  /** Characters from its first bracket to behind its last. */
  readonly start: number
  readonly end: number
}

/** What stands between two commas, semicolons or ends of lines. */
export interface Statement {
  readonly group: OutlineGroup
  readonly items: readonly Item[]
  /** True where a comma stands before it. */
  readonly goesOn: boolean
}

export type Item = Token | OutlineGroup

/** True for a group; false for a token. */
export function isGroup(item: Item | undefined): item is OutlineGroup {
  return item !== undefined && 'open' in item
}

/** False for a bracket that nothing closes. */
export function isClosed(code: string, { open, end }: Pick<OutlineGroup, 'open' | 'end'>): boolean {
  return open === '' || /[)\]}]/.test(code.charAt(end - 1))
}

interface OpenGroup extends OutlineGroup {
  statements: OpenStatement[]
  end: number
}

interface OpenStatement extends Statement {
  readonly group: OpenGroup
  items: Item[]
}

/** Brackets deeper than this are read as marks: nobody writes them, and each costs memory. */
const deepest = 200

/** Where the reading stands: the statement that grows, and those that hold the brackets around it. */
interface Reading {
  readonly code: string
  readonly root: OpenGroup
  readonly open: OpenStatement[]
  readonly counts: Record<Opener, number>
  statement: OpenStatement
}

type Opener = '(' | '[' | '{'

/** The statements of a text as its brackets nest them. Brackets that do not match enclose what they can; every token is seen once. */
export function outlineOf(code: string, tokens: readonly Token[], dialect: Dialect): OutlineGroup {
  const root: OpenGroup = { open: '', place: null, statements: [], start: 0, end: code.length }
  const reading: Reading = { code, root, open: [], counts: { '(': 0, '[': 0, '{': 0 }, statement: begun(root) }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    if (token.kind !== 'line') reading.statement = taken(reading, token)
    else if (endsAt(code, reading.statement, tokens[index + 1], dialect)) {
      const isSection = dialect.sections && isHeader(reading.statement)
      reading.statement = isSection ? section(root, reading.statement) : next(reading.statement)
    }
  }
  return root
}

/** The statement that grows behind a token. */
function taken(reading: Reading, token: Token): OpenStatement {
  const { statement, open } = reading
  const mark = token.kind === 'mark' ? reading.code.charAt(token.start) : ''
  switch (mark) {
    case ',':
      return next(statement, true)
    case ';':
      return next(statement)
    case '(':
    case '[':
    case '{':
      if (open.length < deepest) return entered(reading, mark, token.start)
      break
    case ')':
    case ']':
    case '}':
      return left(reading, openers[mark], token.end)
  }
  statement.items.push(token)
  return statement
}

function entered({ code, open, counts, statement }: Reading, mark: Opener, start: number): OpenStatement {
  const place = { statement, index: statement.items.length }
  const group: OpenGroup = { open: mark, place, statements: [], start, end: code.length }
  statement.items.push(group)
  open.push(statement)
  counts[mark]++
  return begun(group)
}

const openers = { ')': '(', ']': '[', '}': '{' } as const

/** Back to the statement that holds the bracket's group; where no such bracket is open, nothing closes. */
function left({ open, counts, statement }: Reading, opener: Opener, end: number): OpenStatement {
  let current = statement
  for (let found = counts[opener] === 0; !found; current = open.pop() ?? current) {
    const { open: own } = current.group
    if (own !== '') counts[own]--
    current.group.end = end
    found = own === opener
  }
  return current
}

function begun(group: OpenGroup, goesOn = false): OpenStatement {
  const statement = { group, items: [], goesOn }
  // an array that is pushed to makes room for sixteen more, and most groups have one statement
  if (group.statements.length === 0) group.statements = [statement]
  else group.statements.push(statement)
  return statement
}

/** A line `[name]` of a text that has sections. */
function isHeader({ group, items }: OpenStatement): boolean {
  const [only, ...others] = items
  return group.open === '' && others.length === 0 && isGroup(only) && only.open === '['
}

/** What stands below a header is a group of its own, which the next header ends. */
function section(root: OpenGroup, { group: former, items }: OpenStatement): OpenStatement {
  former.statements.pop()
  if (former !== root) former.end = items[0]?.start ?? root.end
  const own: OpenStatement = { group: root, items, goesOn: false }
  const place = { statement: own, index: own.items.length }
  const { end: start } = items.at(-1) ?? root
  const group: OpenGroup = { open: '', place, statements: [], start, end: root.end }
  root.statements.push(own)
  own.items.push(group)
  return begun(group)
}

/** A statement without items is used again. */
function next(statement: OpenStatement, goesOn = false): OpenStatement {
  if (statement.items.length === 0) return statement
  // as many as there are, without the room that an array makes for more
  statement.items = statement.items.slice()
  return begun(statement.group, goesOn)
}

/** A line ends its statement unless either side of it says that more is to come. */
function endsAt(code: string, { items }: OpenStatement, following: Token | undefined, { flowing }: Dialect): boolean {
  const last = items.at(-1)
  if (!flowing || last === undefined || following === undefined) return true
  if (!isGroup(last) && ['=', ':', '+', '?', '|', '&', '>'].some((mark) => isMark(code, last, mark))) return false
  if (following.kind === 'mark') return !['+', '?', '|', '&'].includes(code.charAt(following.start))
  return following.kind !== 'word' || code.charAt(following.start) !== '.'
}
