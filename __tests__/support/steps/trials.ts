import { RegExpParser, type AST } from '@eslint-community/regexpp'
import { times } from '../effort.js'

/** A text that may cost an expression much: what stands before, and what is repeated behind it. */
export interface Trial {
  readonly before: string
  readonly repeated: string
}

/** What is tried for a character that may be one of many, the first that fits in the first variant. */
const likely = Array.from('a0 -./"_A:\n\t,{<$=#@|*f()}[]\'`\\!%&;>?^~+\r\0é')
/** Texts of one expression differ in the characters that stand for classes, and in the alternatives that are taken. */
const variants = Array.from({ length: times(2, 4) }, (_, index) => index)
/** A loop that goes round fewer times costs little. */
const fewest = 8

const parser = new RegExpParser({ ecmaVersion: 2025 })

/** What each loop of an expression goes round on, behind what leads to it and alone, and all that it matches. */
export function trialsOf({ source, flags }: RegExp): readonly Trial[] {
  const unicode = flags.includes('v') ? { unicodeSets: true } : { unicode: flags.includes('u') }
  const pattern = parser.parsePattern(source, 0, source.length, unicode)
  const found = new Map<string, Trial>()
  const add = (before: string, repeated: string): void => {
    if (repeated !== '') found.set(`${before}\n\n${repeated}`, { before, repeated })
  }
  for (const variant of variants) {
    const texts = new Texts(flags, variant, (before, repeated) => {
      add(before, repeated)
      add('', before + repeated)
      add('', before)
      add('', repeated)
    })
    for (const { elements } of pattern.alternatives) add('', texts.walked(elements, ''))
  }
  return [...found.values()]
}

class Texts {
  readonly #flags: string
  readonly #variant: number
  readonly #onLoop: (before: string, repeated: string) => void

  constructor(flags: string, variant: number, onLoop: (before: string, repeated: string) => void) {
    this.#flags = flags.replace(/[^iuvs]/g, '')
    this.#variant = variant
    this.#onLoop = onLoop
  }

  /** Tells of each loop among elements, and gives what they match behind what was before them. */
  walked(elements: readonly AST.Element[], before: string): string {
    let text = before
    for (const element of elements) {
      const body = element.type === 'Quantifier' ? element.element : element
      if (element.type === 'Quantifier' && element.max >= fewest) this.#onLoop(text, this.#text(body))
      if ('alternatives' in body) for (const each of body.alternatives) this.walked(each.elements, text)
      text += this.#text(element)
    }
    return text
  }

  #text(element: AST.Element): string {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value)
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.#character(element.raw)
      case 'Quantifier':
        return this.#text(element.element).repeat(Math.max(1, element.min))
      case 'Group':
      case 'CapturingGroup':
        return this.#taken(element.alternatives)
      case 'Assertion':
        return element.kind === 'lookbehind' && !element.negate ? this.#taken(element.alternatives) : ''
      case 'Backreference':
        return ''
    }
  }

  #taken(alternatives: readonly AST.Alternative[]): string {
    const taken = alternatives[this.#variant % alternatives.length]
    return (taken?.elements ?? []).map((element) => this.#text(element)).join('')
  }

  #character(raw: string): string {
    const fitting = fittingOf(raw, this.#flags)
    return fitting[this.#variant % fitting.length] ?? ''
  }
}

const known = new Map<string, readonly string[]>()

function fittingOf(raw: string, flags: string): readonly string[] {
  const found = known.get(`${flags}/${raw}`)
  if (found) return found
  const single = new RegExp(`^(?:${raw})$`, flags)
  const some = likely.filter((each) => single.test(each))
  const fitting = some.length > 0 ? some : [anyOf(single)]
  known.set(`${flags}/${raw}`, fitting)
  return fitting
}

function anyOf(single: RegExp): string {
  for (let unit = 0; unit < 65_536; unit++) {
    const text = String.fromCharCode(unit)
    if (single.test(text)) return text
  }
  return ''
}
