import { matchWithSteps } from './matcher.js'

/** What a function took. The same for the same input on every machine, however busy. */
export interface Steps {
  /** Characters, branches and ways back that regular expressions tried. */
  readonly tried: number
  /** Characters of texts and elements of lists that built-in functions went over. */
  readonly passed: number
  /** The expressions that tried most, for a message. */
  readonly dearest: readonly string[]
}

/** A call of a built-in function; the length is that of what it is called on, before the call. */
interface Call {
  readonly self: unknown
  readonly length: number
  readonly args: readonly unknown[]
  readonly answer: unknown
}

/** What a call goes over. */
type Weight = (call: Call) => number

const whole: Weight = ({ length }) => length
const single: Weight = () => 1
/** From where a search begins to where it ends. */
const forwards: Weight = ({ length, args, answer }) => {
  const from = typeof args[1] === 'number' ? Math.max(0, args[1]) : 0
  return typeof answer === 'number' && answer >= 0 ? answer - from + 1 : Math.max(1, length - from)
}
const backwards: Weight = ({ length, args, answer }) => {
  const from = typeof args[1] === 'number' ? Math.min(args[1], length) : length
  return typeof answer === 'number' && answer >= 0 ? Math.max(1, from - answer) : from + 1
}
const within: Weight = (call) => {
  const { self, args, answer } = call
  const at = answer === true && typeof self === 'string' ? self.indexOf(String(args[0]), Number(args[1] ?? 0)) : -1
  return forwards({ ...call, answer: at })
}
const made: Weight = ({ answer }) => lengthOf(answer)
const removed: Weight = ({ length, answer }) => 1 + length - lengthOf(answer)

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 1
}

type Weights = readonly (readonly [name: string | symbol, weight: Weight])[]

const ofTexts: Weights = [
  ['indexOf', forwards],
  ['lastIndexOf', backwards],
  ['includes', within],
  ['split', whole],
  ['trim', removed],
  ['trimStart', removed],
  ['trimEnd', removed],
  ['toLowerCase', whole],
  ['toUpperCase', whole],
  ['replaceAll', whole],
  ['charAt', single],
  ['charCodeAt', single],
  ['codePointAt', single],
  ['repeat', made],
  ['concat', made],
  [Symbol.iterator, whole],
]
const ofLists: Weights = [
  ['indexOf', forwards],
  ['lastIndexOf', backwards],
  ['includes', whole],
  ['slice', made],
  ['concat', made],
  ['splice', whole],
  ['shift', whole],
  ['unshift', whole],
  ['reverse', whole],
  ['toReversed', whole],
  ['toSorted', whole],
  ['sort', whole],
  ['join', whole],
  ['flat', made],
  ['values', whole],
  [Symbol.iterator, whole],
]
const ofBytes: Weights = [
  ['indexOf', forwards],
  ['lastIndexOf', backwards],
  ['includes', within],
  ['toString', whole],
]

const bytes = Reflect.getPrototypeOf(Buffer.alloc(0)) ?? {}

let tried = 0
let passed = 0
const shares = new Map<string, number>()
/** While an expression is counted, what that takes is not. */
let counts = true

/** Runs a function and counts what it took. */
export async function stepsOf(act: () => unknown): Promise<Steps> {
  tried = 0
  passed = 0
  shares.clear()
  const lift = [
    countExpressions(),
    ...weigh(String.prototype, ofTexts),
    ...weigh(Array.prototype, ofLists),
    ...weigh(bytes, ofBytes),
  ]
  try {
    await act()
  } finally {
    counts = true
    for (const each of lift) each()
  }
  const dearest = [...shares].sort(([, a], [, b]) => b - a).slice(0, 3)
  return { tried, passed, dearest: dearest.map(([source, steps]) => `${steps} of ${source}`) }
}

function countExpressions(): () => void {
  const prototype = RegExp.prototype
  const native = Object.getOwnPropertyDescriptor(prototype, 'exec')
  if (!native) throw new Error('there is no exec')
  const exec: unknown = native.value
  if (typeof exec !== 'function') throw new Error('exec is no function')
  Object.defineProperty(prototype, 'exec', {
    ...native,
    value(this: RegExp, text: unknown): unknown {
      const from = this.global || this.sticky ? this.lastIndex : 0
      const answer: unknown = Reflect.apply(exec, this, [text])
      if (counts) countExpression(this, String(text), from, answer)
      return answer
    },
  })
  return () => Object.defineProperty(prototype, 'exec', native)
}

function countExpression(expression: RegExp, text: string, from: number, answer: unknown): void {
  counts = false
  const { start, steps } = matchWithSteps(expression, text, from)
  const expected = typeof answer === 'object' && answer !== null && 'index' in answer ? answer.index : -1
  if (start !== expected)
    throw new Error(`/${expression.source}/ was counted to ${start}, and matches at ${String(expected)}`)
  tried += steps
  shares.set(expression.source, (shares.get(expression.source) ?? 0) + steps)
  counts = true
}

function weigh(prototype: object, weights: Weights): readonly (() => void)[] {
  return weights.map(([name, weight]) => {
    const native = Object.getOwnPropertyDescriptor(prototype, name)
    const method: unknown = native?.value ?? Reflect.get(prototype, name)
    if (typeof method !== 'function') throw new Error(`there is no ${String(name)}`)
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      enumerable: false,
      value(this: { readonly length: number }, ...args: readonly unknown[]): unknown {
        const length = this.length
        const answer: unknown = Reflect.apply(method, this, args)
        if (counts) {
          counts = false
          passed += weight({ self: this, length, args, answer })
          counts = true
        }
        return answer
      },
    })
    return () => (native ? Object.defineProperty(prototype, name, native) : Reflect.deleteProperty(prototype, name))
  })
}
