import type { SourceFile } from '../../model/file.js'
import { oncePer } from '../../model/once-per.js'
import { codeText } from '../text-reader.js'

/** A target with the recipes that making it carries out. */
interface Rule {
  readonly needs: readonly string[]
  /** The names that its recipe takes. */
  readonly takes: ReadonlySet<string>
  /** True where its recipe, or a name that it takes, speaks of us. */
  readonly isOurs: boolean
}

interface Makefile {
  readonly rules: ReadonlyMap<string, Rule>
  readonly first: string | null
  /** The names that take a name, by that name. */
  readonly takers: ReadonlyMap<string, readonly string[]>
  /** What was found of some targets and a name. */
  readonly known: Map<string, boolean>
}

const header = /^([^\s:=#$][^:=#\n]{0,300}?)[ \t]*::?(?!=)[ \t]*([^=#\n;]{0,1000})(?:;|$)/
const assigned = /^(?:export[ \t]+|override[ \t]+)?([\w.-]{1,80})[ \t]*(?:[?+!]|:{1,3})?=(.{0,1000})/
const used = /\$[({]?([\w.-]{1,80})/g
const ours = /flux/i
/** Characters of a line that are read, targets that are followed, and words of a line and takers of a name that are looked at. */
const [readable, most, mostBeside] = [2000, 1000, 50]

interface OpenRule extends Rule {
  readonly needs: string[]
  readonly takes: Set<string>
  isOurs: boolean
}

/** A Makefile as far as it is read: rules, what names take, and the names that speak of us. */
class Reading implements Makefile {
  readonly rules = new Map<string, OpenRule>()
  readonly takers = new Map<string, string[]>()
  readonly known = new Map<string, boolean>()
  readonly #named = new Set<string>()
  first: string | null = null
  #open: readonly OpenRule[] = []

  line(text: string): void {
    if (text.startsWith('\t')) {
      for (const rule of this.#open) this.#recipe(rule, text)
      return
    }
    const [, name, value = ''] = assigned.exec(text) ?? []
    if (name !== undefined) this.#assignment(name, value)
    else this.#header(header.exec(text))
  }

  #recipe(rule: OpenRule, text: string): void {
    rule.isOurs ||= ours.test(text)
    for (const [, name = ''] of text.matchAll(used)) {
      if (rule.takes.size < most) rule.takes.add(name)
      rule.isOurs ||= this.#named.has(name)
    }
  }

  #assignment(name: string, value: string): void {
    if (ours.test(value)) this.#named.add(name)
    for (const [, of = ''] of value.matchAll(used)) {
      const known = this.takers.get(of)
      if (!known) this.takers.set(of, [name])
      else if (known.length < mostBeside) known.push(name)
    }
  }

  #header(found: RegExpExecArray | null): void {
    if (!found) return
    const [targets, needs] = [wordsOf(found[1]), wordsOf(found[2])]
    this.first ??= targets.find((target) => !target.startsWith('.')) ?? null
    this.#open = targets.map((target) => {
      const rule = this.rules.get(target) ?? { needs: [], takes: new Set(), isOurs: false }
      if (rule.needs.length < most) rule.needs.push(...needs)
      this.rules.set(target, rule)
      return rule
    })
  }
}

function wordsOf(text = ''): readonly string[] {
  return text
    .split(/[\s|]+/)
    .filter((word) => word !== '')
    .slice(0, mostBeside)
}

const makefileOf = oncePer((file: SourceFile): Makefile => {
  const reading = new Reading()
  for (const line of codeText(file).split('\n')) reading.line(line.slice(0, readable))
  return reading
})

/** True where making some targets of a Makefile, the first of it for none, carries out a recipe of ours that takes a name; or one that is not there. */
export function takesMade(file: SourceFile, targets: readonly string[], name: string): boolean {
  const makefile = makefileOf(file)
  const key = `${name}\0${targets.join(' ')}`
  const found = makefile.known.get(key) ?? isTakenFor(makefile, targets, name)
  makefile.known.set(key, found)
  return found
}

function isTakenFor({ rules, first, takers }: Makefile, targets: readonly string[], name: string): boolean {
  const names = reached([name], (each) => takers.get(each) ?? [])
  const asked = targets.length > 0 ? targets : first === null ? [] : [first]
  if (asked.some((target) => !rules.has(target))) return true
  return [...reached(asked, (target) => rules.get(target)?.needs ?? [])].some((target) => {
    const rule = rules.get(target)
    return rule !== undefined && rule.isOurs && [...rule.takes].some((each) => names.has(each))
  })
}

function reached(from: readonly string[], next: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(from)
  for (const name of found) {
    if (found.size > most) break
    for (const each of next(name)) found.add(each)
  }
  return found
}
