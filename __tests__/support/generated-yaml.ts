/** A source of numbers that gives the same ones each time. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const words = ['a', 'x y', '1', '"q"', "'s'", '~', 'v0.37.1', 'a,b', 'true', '1.5', '""', 'https://a/b?c=d']
/** What YAML 1.1 and 1.2, or two parsers, may read as different things. */
const doubtful =
  `yes no on off True TRUE tRue Null NULL 007 0o17 0o8 0x1F 0xg 0b11 1_000 .5 5. -.5 1e3 1E-3 1e400 .inf -.Inf .nan .Nan 12e 2001-01-01 1:30 +1 -0 00 1e 0x
  a: a:b :a a#c "\\x41\\u00e9" 'it''s' "a 'a - -- --- ... ? ?a &x &y[a] !t !!str ! | |- |+ > >- |2 >1 {} [] [a, {a} {"a":1} {a:1} [a,] { } ] , @a \`a %a # é 日本 😀 <<
  = \${A} {{a}} "{{ a }}" __proto__ 99999999999999999999`.split(/\s+/)
const odd = [
  'a: b',
  'a #c',
  '!t a',
  '? a',
  '{a: b, c: [d, e]}',
  '{? a : b}',
  'a\tb',
  'a\r\n',
  '"a\\\n\n  b"',
  'a\n  b',
  '"a\n\n b"',
]
const keys = [
  '"d"',
  "'e'",
  '1.0',
  'true',
  'null',
  '0x10',
  '*x',
  '&k f',
  'a b',
  '-a',
  'a.b/c',
  '<<',
  '__proto__',
  '? a',
  '',
  '[a]',
  'a:b',
]
const marks = [
  '\n',
  ' ',
  '  ',
  '- ',
  ': ',
  ':',
  ',',
  '[',
  ']',
  '{',
  '}',
  ' #',
  '&a ',
  '*x',
  '!',
  '|',
  '>',
  '"',
  "'",
  '%',
  '? ',
  '\t',
  '\r',
  '\\',
  '---\n',
  '...\n',
  '\uFEFF',
  '<<',
]

/** YAML as people write it, and as nobody should: generated documents, and files with a few characters changed. */
export class GeneratedYaml {
  readonly #random: () => number
  readonly #files: readonly string[]
  /** How much of a text is odd, from 0 to 1. */
  #oddness = 0
  #anchored = false

  constructor(seed: number, files: readonly string[]) {
    this.#random = randomFrom(seed)
    this.#files = files
  }

  text(): string {
    this.#anchored = false
    this.#oddness = this.#pick([0, 0, 0, 0.02, 0.1, 1])
    const kind = this.#below(10)
    if (kind < 4) return this.#whole()
    if (kind < 6) return Array.from({ length: 1 + this.#below(3) }, () => this.#start() + this.#whole()).join('')
    return this.#changed(kind < 7 ? this.#whole() : this.#pick(this.#files))
  }

  #whole(): string {
    return this.#node(0, this.#odd(0.5) ? 0 : -1).replace(/^[ \n]/, '')
  }

  #start(): string {
    return this.#pick(['', '---\n', '---\n', '--- # c\n', '# c\n', '...\n', '\n'])
  }

  #changed(text: string): string {
    let found = text
    for (let change = 1 + this.#below(3); change > 0; change--) {
      const at = this.#below(found.length + 1)
      const lines = found.split('\n')
      const line = this.#below(lines.length)
      const changes = [
        found.slice(0, at) + this.#pick(marks) + found.slice(at),
        found.slice(0, at) + found.slice(at + 1 + this.#below(3)),
        found.slice(0, at) + this.#pick(doubtful) + found.slice(at),
        lines.toSpliced(line, this.#below(2), this.#pick(lines)).join('\n'),
      ]
      found = this.#pick(changes)
    }
    return found
  }

  #node(indent: number, depth: number): string {
    const pad = ' '.repeat(indent)
    const kind = depth < 0 ? 3 + this.#below(4) : this.#below(depth > 3 ? 3 : 9)
    if (kind < 2) return ` ${this.#scalar()}${this.#chance(0.1) ? ' # note' : ''}\n`
    if (kind < 3) return ` ${this.#flow(0)}\n`
    if (kind < 6) return this.#lines(() => this.#space(pad) + this.#key() + this.#node(indent + 2, depth + 1))
    if (kind < 7) {
      const own = this.#chance(0.5) ? pad : pad.slice(2)
      return this.#lines(() => `${own}-${this.#node(own.length + 2, depth + 1)}`)
    }
    if (kind < 8) return this.#block(pad)
    const anchor = ` ${this.#odd(0.3) ? this.#pick(['!t', '&y']) : '&x'}`
    const node = this.#node(indent, depth + 1)
    this.#anchored = true
    return anchor + node
  }

  #lines(line: () => string): string {
    return `\n${Array.from({ length: 1 + this.#below(3) }, line).join('')}`
  }

  #space(pad: string): string {
    const before = this.#pick(['', '', '', '', '', '\n', `${pad}# c\n`])
    return before + (this.#odd(0.05) ? ' '.repeat(this.#below(4)) : pad)
  }

  #key(): string {
    const name = this.#odd(0.25)
      ? this.#pick(keys)
      : `${this.#pick(['a', 'b', 'name'])}${this.#below(this.#odd(0.1) ? 3 : 1000)}`
    return name + (this.#odd(0.05) ? this.#pick(['', ' :', '::']) : ':')
  }

  #scalar(): string {
    return this.#odd(0.4) ? this.#pick([...doubtful, ...odd]) : this.#word()
  }

  /** An alias stands behind its anchor, if nothing is odd. */
  #word(): string {
    return this.#anchored && this.#chance(0.1) ? '*x' : this.#pick(words)
  }

  #block(pad: string): string {
    const header = this.#pick(['|', '|-', '>', '>-', this.#odd(0.5) ? '|2' : '|', this.#odd(0.5) ? '>+' : '|'])
    const text = ['text', 'a: b', '- c', '# d', '', '---', '  e', ' ', "'q", '*x', 'a \\']
    return ` ${header}${this.#lines(() => `${this.#odd(0.5) ? this.#pick(['  ', pad, '']) : `${pad}  `}${this.#pick(text)}\n`)}`
  }

  #flow(depth: number): string {
    const kind = this.#below(depth > 2 ? 1 : 4)
    if (kind < 2) return this.#odd(0.4) ? this.#pick(doubtful) : this.#word()
    const space = (): string => (this.#odd(0.2) ? this.#pick(['', '  ', '\n  ', ' # c\n']) : this.#pick(['', ' ']))
    const part = (index: number): string =>
      space() + (kind === 2 ? `k${index}: ` : '') + this.#flow(depth + 1) + space()
    const parts = Array.from({ length: this.#below(4) }, (_, index) => part(index)).join(',')
    const last = this.#odd(0.2) ? ',' : ''
    return kind === 2 ? `{${parts}${last}}` : `[${parts}${last}]`
  }

  #odd(share: number): boolean {
    return this.#random() < share * this.#oddness
  }

  #chance(share: number): boolean {
    return this.#random() < share
  }

  #below(end: number): number {
    return Math.floor(this.#random() * end)
  }

  #pick<T>(values: readonly T[]): T {
    const found = values[this.#below(values.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
}
