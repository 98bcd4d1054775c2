import { RegExpParser, type AST } from '@eslint-community/regexpp'

/** What reads one code unit, whatever counts the calls of it. */
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the text
const unitOf = String.prototype.charCodeAt

/** One instruction of an expression that is matched by trying, as https://tc39.es/ecma262/#sec-pattern-semantics has it. */
export type Instruction =
  /** One character, as often as may be; a lazy one as seldom. */
  | {
      readonly op: 'run'
      readonly fits: Characters
      readonly min: number
      readonly max: number
      readonly greedy: boolean
      readonly by: 1 | -1
    }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'save'; readonly slot: number }
  /** The round of a loop that began where the slot says has to have moved. */
  | { readonly op: 'moved'; readonly slot: number }
  | { readonly op: 'assert'; readonly holds: (text: string, at: number) => boolean }
  | { readonly op: 'look'; readonly program: readonly Instruction[]; readonly negate: boolean }
  | { readonly op: 'back'; readonly slot: number; readonly by: 1 | -1 }
  | { readonly op: 'end' }

/** A compiled expression. */
export interface Compiled {
  readonly program: readonly Instruction[]
  readonly slots: number
  /** It can match at the first character alone. */
  readonly anchored: boolean
}

const parser = new RegExpParser({ ecmaVersion: 2025 })

/** Compiles an expression; what its characters are is asked of the engine itself. */
export function compile({ source, flags }: { readonly source: string; readonly flags: string }): Compiled {
  const unicode = flags.includes('v') ? { unicodeSets: true } : { unicode: flags.includes('u') }
  const pattern = parser.parsePattern(source, 0, source.length, unicode)
  const groups = count(pattern)
  const writer = new Writer(flags, groups)
  writer.alternatives(pattern.alternatives, 1)
  writer.out.push({ op: 'end' })
  const anchored = !flags.includes('m') && pattern.alternatives.every(({ elements: [first] }) => isStart(first))
  return { program: writer.out, slots: writer.slots, anchored }
}

function isStart(element: AST.Element | undefined): boolean {
  return element?.type === 'Assertion' && element.kind === 'start'
}

/** Groups that capture: those are counted by their opening brackets. */
function count(pattern: AST.Pattern): Map<AST.CapturingGroup, number> {
  const found = new Map<AST.CapturingGroup, number>()
  const visit = (node: AST.Element): void => {
    if (node.type === 'CapturingGroup') found.set(node, found.size)
    if (node.type === 'Quantifier') visit(node.element)
    if ('alternatives' in node) for (const each of node.alternatives) each.elements.forEach(visit)
  }
  for (const each of pattern.alternatives) each.elements.forEach(visit)
  return found
}

/** The code units that one character of an expression stands for; each is asked for once. */
export class Characters {
  readonly #single: RegExp
  /** 0 where nobody asked yet, 1 for one that fits, 2 for one that does not. */
  readonly #low = new Uint8Array(256)
  readonly #high = new Map<number, boolean>()

  constructor(raw: string, flags: string) {
    this.#single = new RegExp(`^(?:${raw})$`, flags)
  }

  has(unit: number): boolean {
    const known = unit < 256 ? this.#low[unit] : 0
    return known === 0 ? this.#asked(unit) : known === 1
  }

  #asked(unit: number): boolean {
    const known = this.#high.get(unit)
    if (known !== undefined) return known
    const fits = this.#single.test(String.fromCharCode(unit))
    if (unit < 256) this.#low[unit] = fits ? 1 : 2
    else this.#high.set(unit, fits)
    return fits
  }
}

const known = new Map<string, Characters>()

function charactersOf(raw: string, flags: string): Characters {
  const kept = flags.replace(/[^iuvs]/g, '')
  const found = known.get(`${kept}/${raw}`) ?? new Characters(raw, kept)
  known.set(`${kept}/${raw}`, found)
  return found
}

class Writer {
  readonly out: Instruction[] = []
  readonly #flags: string
  readonly #groups: Map<AST.CapturingGroup, number>
  slots: number

  constructor(flags: string, groups: Map<AST.CapturingGroup, number>) {
    this.#flags = flags
    this.#groups = groups
    this.slots = groups.size * 2
  }

  alternatives(all: readonly AST.Alternative[], by: 1 | -1): void {
    const ends: number[] = []
    for (const [index, { elements }] of all.entries()) {
      const split = index < all.length - 1 ? this.#reserve() : null
      for (const element of by === 1 ? elements : elements.toReversed()) this.#element(element, by)
      if (split === null) break
      ends.push(this.#reserve())
      this.out[split] = { op: 'split', first: split + 1, second: this.out.length }
    }
    for (const end of ends) this.out[end] = { op: 'jump', to: this.out.length }
  }

  #element(node: AST.Element, by: 1 | -1): void {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        this.#run(node.raw, 1, 1, true, by)
        return
      case 'Quantifier':
        this.#quantifier(node, by)
        return
      case 'Group':
        this.alternatives(node.alternatives, by)
        return
      case 'CapturingGroup':
        this.#capture(node, by)
        return
      case 'Assertion':
        this.#assertion(node)
        return
      case 'Backreference': {
        const group = Array.isArray(node.resolved) ? node.resolved[0] : node.resolved
        this.out.push({ op: 'back', slot: 2 * (group ? (this.#groups.get(group) ?? 0) : 0), by })
      }
    }
  }

  #run(raw: string, min: number, max: number, greedy: boolean, by: 1 | -1): void {
    this.out.push({ op: 'run', fits: charactersOf(raw, this.#flags), min, max, greedy, by })
  }

  #quantifier({ element, min, max, greedy }: AST.Quantifier, by: 1 | -1): void {
    if (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass') {
      this.#run(element.raw, min, max, greedy, by)
      return
    }
    for (let times = 0; times < min; times++) this.#element(element, by)
    const mark = this.slots++
    const body = (): void => {
      this.out.push({ op: 'save', slot: mark })
      this.#element(element, by)
      this.out.push({ op: 'moved', slot: mark })
    }
    if (max === Infinity) {
      const split = this.#reserve()
      body()
      this.out.push({ op: 'jump', to: split })
      this.#branch(split, greedy)
      return
    }
    const splits: number[] = []
    for (let times = min; times < max; times++) {
      splits.push(this.#reserve())
      body()
    }
    for (const split of splits) this.#branch(split, greedy)
  }

  /** At a place that was kept: into what follows it, or behind what was written since. */
  #branch(split: number, greedy: boolean): void {
    const [inside, behind] = [split + 1, this.out.length]
    this.out[split] = { op: 'split', first: greedy ? inside : behind, second: greedy ? behind : inside }
  }

  #capture(node: AST.CapturingGroup, by: 1 | -1): void {
    const slot = 2 * (this.#groups.get(node) ?? 0)
    this.out.push({ op: 'save', slot: by === 1 ? slot : slot + 1 })
    this.alternatives(node.alternatives, by)
    this.out.push({ op: 'save', slot: by === 1 ? slot + 1 : slot })
  }

  #assertion(node: AST.Assertion): void {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const inner = new Writer(this.#flags, this.#groups)
      inner.slots = this.slots
      inner.alternatives(node.alternatives, node.kind === 'lookahead' ? 1 : -1)
      inner.out.push({ op: 'end' })
      this.slots = inner.slots
      this.out.push({ op: 'look', program: inner.out, negate: node.negate })
      return
    }
    const multiline = this.#flags.includes('m')
    this.out.push({ op: 'assert', holds: node.kind === 'word' ? boundary(node.negate) : edge(node.kind, multiline) })
  }

  #reserve(): number {
    return this.out.push({ op: 'end' }) - 1
  }
}

function edge(kind: 'start' | 'end', multiline: boolean): (text: string, at: number) => boolean {
  const isEnd = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029
  if (kind === 'start') return (text, at) => at === 0 || (multiline && isEnd(unitAt(text, at - 1)))
  return (text, at) => at === text.length || (multiline && isEnd(unitAt(text, at)))
}

function boundary(negate: boolean): (text: string, at: number) => boolean {
  const word = charactersOf('\\w', '')
  return (text, at) => (word.has(unitAt(text, at - 1)) !== word.has(unitAt(text, at))) !== negate
}

/** A unit of a text; one that is no letter outside of it. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? unitOf.call(text, at) : 0xffff
}
