import { matchWithSteps } from './matcher.js'

/** What a function took. The same for the same input on every machine, however busy. */
export interface Steps {
  /** Characters, branches and ways back that regular expressions tried; characters of texts and elements of lists that built-in functions went over. */
  readonly all: number
  /** How much of it each expression and each function took. */
  readonly shares: ReadonlyMap<string, number>
}

/** Expressions are matched again, step by step; or what they go over is taken from what they found, which costs little. */
export type Counting = 'exact' | 'rough'

/** What a call of a built-in function goes over; the length is that of what it is called on, before the call. */
type Weight = (length: number, args: readonly unknown[], answer: unknown, self: unknown) => number

/** While an expression is counted, what that takes is not. */
let counts = true

const whole: Weight = (length) => length
const single: Weight = () => 1
/** From where a search begins to where it ends. */
const forwards: Weight = (length, args, answer) => {
  const from = typeof args[1] === 'number' ? Math.max(0, args[1]) : 0
  return typeof answer === 'number' && answer >= 0 ? answer - from + 1 : Math.max(1, length - from)
}
const backwards: Weight = (length, args, answer) => {
  const from = typeof args[1] === 'number' ? Math.min(args[1], length) : length
  return typeof answer === 'number' && answer >= 0 ? Math.max(1, from - answer) : from + 1
}
const within: Weight = (length, args, answer, self) => {
  counts = false
  const at = answer === true && typeof self === 'string' ? self.indexOf(String(args[0]), Number(args[1] ?? 0)) : -1
  counts = true
  return forwards(length, args, at, self)
}
const made: Weight = (_length, _args, answer) => lengthOf(answer)
/** What stands behind the place moves. */
const behind: Weight = (length, args) => {
  const from = typeof args[0] === 'number' ? args[0] : 0
  return 1 + Math.max(0, from < 0 ? -from : length - from) + args.length
}
const removed: Weight = (length, _args, answer) => 1 + length - lengthOf(answer)

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
  ['splice', behind],
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

/** What each expression and each function took since a count began. */
const shares = new Map<string, Share>()
interface Share {
  steps: number
}

function shareOf(name: string): Share {
  const found = shares.get(name)
  if (found) return found
  const share = { steps: 0 }
  shares.set(name, share)
  return share
}

/** The expressions that were asked while something was counted, by what is written. */
export const expressionsAsked = new Map<string, RegExp>()

/** Runs a function and counts what it took. */
export async function stepsOf(act: () => unknown, counting: Counting = 'exact'): Promise<Steps> {
  for (const share of shares.values()) share.steps = 0
  const lift = [
    countExpressions(counting === 'exact' ? matched : passedOver),
    ...(counting === 'exact' ? [] : [countSplits()]),
    ...weigh('text', String.prototype, ofTexts),
    ...weigh('list', Array.prototype, ofLists),
    ...weigh('bytes', bytes, ofBytes),
  ]
  try {
    await act()
  } finally {
    counts = true
    for (const each of lift) each()
  }
  const taken = [...shares].filter(([, { steps }]) => steps > 0).map(([name, { steps }]) => [name, steps] as const)
  return { all: taken.reduce((sum, [, steps]) => sum + steps, 0), shares: new Map(taken) }
}

/** What one call of an expression takes. */
type Count = (expression: RegExp, text: string, from: number, answer: unknown) => number

function countExpressions(count: Count): () => void {
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
      if (counts) {
        counts = false
        shareOfExpression(this).steps += count(this, String(text), from, answer)
        counts = true
      }
      return answer
    },
  })
  return () => Object.defineProperty(prototype, 'exec', native)
}

function shareOfExpression(expression: RegExp): Share {
  const { source } = expression
  if (!shares.has(source)) expressionsAsked.set(String(expression), expression)
  return shareOf(source)
}

/** A text is split by one search after another, as engines do it; by the letter of the language it would be one match for each character. */
function countSplits(): () => void {
  const prototype = RegExp.prototype
  const native = Object.getOwnPropertyDescriptor(prototype, Symbol.split)
  const split: unknown = native?.value
  if (!native || typeof split !== 'function') throw new Error('there is no split')
  Object.defineProperty(prototype, Symbol.split, {
    ...native,
    value(this: RegExp, text: unknown, limit: unknown): unknown {
      const counted = counts
      counts = false
      const answer: unknown = Reflect.apply(split, this, [text, limit])
      if (counted) shareOfExpression(this).steps += String(text).length + lengthOf(answer)
      counts = counted
      return answer
    },
  })
  return () => Object.defineProperty(prototype, Symbol.split, native)
}

const matched: Count = (expression, text, from, answer) => {
  const { start, steps } = matchWithSteps(expression, text, from)
  const expected = indexOf(answer)
  if (start !== expected)
    throw new Error(`/${expression.source}/ was counted to ${start}, and matches at ${String(expected)}`)
  return steps
}

const caret = '^'.charCodeAt(0)

/** From where a search begins to where its match ends, or the text; where it can match at one place alone, that is looked at as it is. */
const passedOver: Count = (expression, text, from, answer) => {
  const { source, multiline, sticky } = expression
  if (sticky || (source.charCodeAt(0) === caret && !multiline)) return matched(expression, text, from, answer)
  if (typeof answer !== 'object' || answer === null || !(0 in answer)) return text.length - from + 1
  return indexOf(answer) - from + lengthOf(answer[0]) + 1
}

function indexOf(answer: unknown): number {
  return typeof answer === 'object' && answer !== null && 'index' in answer ? Number(answer.index) : -1
}

function weigh(of: string, prototype: object, weights: Weights): readonly (() => void)[] {
  return weights.map(([name, weight]) => {
    const native = Object.getOwnPropertyDescriptor(prototype, name)
    const method: unknown = native?.value ?? Reflect.get(prototype, name)
    if (typeof method !== 'function') throw new Error(`there is no ${String(name)}`)
    const share = shareOf(`${String(name)} of a ${of}`)
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      enumerable: false,
      value(this: { readonly length: number }, ...args: readonly unknown[]): unknown {
        const length = this.length
        const answer: unknown = Reflect.apply(method, this, args)
        if (counts) share.steps += weight(length, args, answer, this)
        return answer
      },
    })
    return () => (native ? Object.defineProperty(prototype, name, native) : Reflect.deleteProperty(prototype, name))
  })
}
