import { Composer, Lexer, Parser } from 'yaml'
import type { CST, Document } from 'yaml'

/** What a text may hold, whatever its documents are; a file of 1 MiB as people and generators write them reaches none of these. */
const yamlBudget = { nodes: 75_000, tokens: 250_000, levels: 500 } as const

export type YamlBudget = Readonly<Record<keyof typeof yamlBudget, number>>

/** A text that would take more memory or time than its bytes promise; `offset` counts characters. */
export class BudgetExceeded extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.name = 'BudgetExceeded'
    this.offset = offset
  }
}

/**
 * The documents of a text, with the tokens that spell each scalar; each has the errors of its own. Throws `BudgetExceeded` as soon as the
 * tokens read so far break the budget: what stands behind them is neither parsed nor composed.
 */
export function parseWithin(text: string, budget: YamlBudget = yamlBudget): readonly Document.Parsed[] {
  // what breaks the budget is not built until there: a short text breaks it before it holds much
  if (text.length > weighedFirst) weigh(text, budget)
  const composer = new Composer({
    keepSourceTokens: true,
    uniqueKeys: false,
    strict: false,
    logLevel: 'silent',
    prettyErrors: false,
  })
  return [...composer.compose(tokensOf(text, budget))]
}

/** Throws `BudgetExceeded` where a text breaks a budget; builds nothing. */
export function weigh(text: string, budget: YamlBudget = yamlBudget): void {
  const scale = new Scale(budget)
  for (const lexeme of new Lexer().lex(text)) scale.add(lexeme)
}

function* tokensOf(text: string, budget: YamlBudget): Generator<CST.Token, void> {
  const parser = new Parser()
  const scale = new Scale(budget)
  for (const lexeme of new Lexer().lex(text)) {
    scale.add(lexeme)
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

/** Characters from which on a text is weighed before anything of it is built. */
const weighedFirst = 32_768
/** What a document costs beside its values. */
const documentCost = 20
/** What a mark costs that closes nothing: an error of its own. */
const errorCost = 100

/** Counts what the tokens of a text will become, in one pass. */
class Scale {
  readonly #budget: YamlBudget
  /** Columns at which the open levels of block style begin. */
  readonly #columns: number[] = []
  #tokens = 0
  #nodes = 0
  #flow = 0
  #offset = 0
  #column = 0
  #lineStart = true
  /** A document has begun and no line of dashes yet. */
  #begun = false
  /** The next lexeme is the text of a scalar, whatever it looks like. */
  #scalar = false

  constructor(budget: YamlBudget) {
    this.#budget = budget
  }

  add(lexeme: string): void {
    this.#tokens++
    if (this.#scalar) this.#value(lexeme)
    else if (lexeme === '---') this.#dashes()
    else this.#count(lexeme)
    this.#scalar = lexeme === '\u001F'
    const over = this.#over()
    if (over !== null) throw new BudgetExceeded(over, this.#offset)
    if (isControl(lexeme)) return
    this.#offset += lexeme.length
    const newline = lexeme.lastIndexOf('\n')
    this.#column = newline < 0 ? this.#column + lexeme.length : lexeme.length - newline - 1
    this.#lineStart = newline < 0 ? this.#lineStart && lexeme.trim() === '' : newline === lexeme.length - 1
  }

  #count(lexeme: string): void {
    switch (lexeme) {
      case '{':
      case '[':
        this.#flow++
        this.#nodes++
        return
      case '}':
      case ']':
        if (this.#flow > 0) this.#flow--
        else this.#nodes += errorCost
        return
      case '\u0002':
        this.#document(true)
        return
      case '\u0018':
        this.#flow = 0
        return
      case '-':
      case '?':
      case ':':
      case ',':
        this.#nodes++
        if (this.#flow === 0) this.#enter()
        return
      default:
        this.#value(lexeme)
    }
  }

  /** A scalar, an alias, or what stands around them. */
  #value(lexeme: string): void {
    const first = lexeme.charAt(0)
    if (this.#scalar || first === '"' || first === "'" || first === '*') this.#nodes++
    if (this.#flow === 0 && this.#lineStart && first !== '#' && lexeme.trim() !== '') this.#enter()
  }

  /** A level begins at this column: those that began there or behind it have ended. */
  #enter(): void {
    while ((this.#columns.at(-1) ?? -1) >= this.#column) this.#columns.pop()
    this.#columns.push(this.#column)
  }

  /** One behind an end mark, or at the start, was counted there. */
  #dashes(): void {
    if (this.#begun) this.#begun = false
    else this.#document(false)
  }

  #document(begun: boolean): void {
    this.#nodes += documentCost
    this.#begun = begun
    this.#close()
  }

  #close(): void {
    this.#columns.length = 0
    this.#flow = 0
  }

  #over(): string | null {
    const { nodes, tokens, levels } = this.#budget
    if (this.#nodes > nodes) return `it holds more than ${nodes} values`
    if (this.#tokens > tokens) return `it holds more than ${tokens} tokens`
    return this.#flow + this.#columns.length > levels ? `it nests more than ${levels} levels` : null
  }
}

/** Marks that the lexer adds, which stand nowhere in the text. */
function isControl(lexeme: string): boolean {
  return lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001F'
}
