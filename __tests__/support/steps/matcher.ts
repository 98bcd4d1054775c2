import { compile, unitAt, type Characters, type Compiled, type Instruction } from './program.js'

/** What a match found, and how often it tried a character, a branch or a way back; `start` is -1 where nothing matches. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly steps: number
}

/** Kinds of what is tried again. */
const branch = 0
const undo = 1
const fewer = 2
const more = 3

/** What was compiled, by the source and then by the flags that change what is found: most expressions are made anew and tried once. */
const known = new Map<string, Record<number, Compiled>>()

function compiled(expression: RegExp): Compiled {
  const { source, ignoreCase, multiline, dotAll, unicode } = expression
  const place =
    +ignoreCase +
    2 * +multiline +
    4 * +dotAll +
    8 * +unicode +
    (Reflect.get(expression, 'unicodeSets') === true ? 16 : 0)
  const ofSource = known.get(source)
  const found = ofSource?.[place]
  if (found) return found
  const made = compile(expression)
  if (ofSource) ofSource[place] = made
  else known.set(source, { [place]: made })
  return made
}

/** Matches as an engine that tries does; nothing matches where that takes more steps than are allowed. */
export function matchWithSteps(expression: RegExp, text: string, from: number, allowed = Infinity): Found {
  const { program, slots, anchored } = compiled(expression)
  machine.load(text, slots, allowed)
  const last = expression.sticky || anchored ? from : text.length
  for (let start = from; start <= last && machine.steps <= allowed; start++)
    if (machine.begins(program, start) && machine.run(program, start))
      return { start, end: machine.at, steps: machine.steps }
  return { start: -1, end: -1, steps: machine.steps }
}

/** Holds no list that is taken apart: this runs while the functions of lists are counted. */
class Machine {
  steps = 0
  at = 0
  #pc = 0
  #text = ''
  #allowed = Infinity
  readonly #slots: number[] = []
  /** Four numbers for each choice: its kind, where in the program, where in the text, how often. */
  readonly #stack: number[] = []

  load(text: string, slots: number, allowed: number): void {
    this.steps = 0
    this.#text = text
    this.#allowed = allowed
    this.#stack.length = 0
    for (let slot = 0; slot < slots; slot++) this.#slots[slot] = -1
  }

  /** False where the first character cannot be what the program begins with: one step, as a run from there takes. */
  begins(program: readonly Instruction[], from: number): boolean {
    const first = program[0]
    if (first?.op !== 'run' || first.min === 0 || this.#fits(first.fits, from)) return true
    this.steps++
    return false
  }

  /** True where the program matches from an offset; `at` is then where it ends. */
  run(program: readonly Instruction[], from: number): boolean {
    const floor = this.#stack.length
    this.#pc = 0
    this.at = from
    for (;;) {
      if (++this.steps > this.#allowed) return false
      const instruction = program[this.#pc]
      if (!instruction) throw new Error('the program has no end')
      if (instruction.op === 'end') {
        this.#stack.length = floor
        return true
      }
      if (!this.#step(instruction) && !this.#again(program, floor)) return false
    }
  }

  #step(instruction: Exclude<Instruction, { op: 'end' }>): boolean {
    switch (instruction.op) {
      case 'run':
        return this.#consume(instruction)
      case 'split':
        this.#stack.push(branch, instruction.second, this.at, 0)
        this.#pc = instruction.first
        return true
      case 'jump':
        this.#pc = instruction.to
        return true
      case 'save':
        this.#stack.push(undo, instruction.slot, this.#slots[instruction.slot] ?? -1, 0)
        this.#slots[instruction.slot] = this.at
        return this.#next(true)
      case 'moved':
        return this.#next(this.#slots[instruction.slot] !== this.at)
      case 'assert':
        return this.#next(instruction.holds(this.#text, this.at))
      case 'look':
        return this.#look(instruction)
      case 'back':
        return this.#repeated(instruction)
    }
  }

  #next(holds: boolean): boolean {
    this.#pc++
    return holds
  }

  #look({ program, negate }: Instruction & { op: 'look' }): boolean {
    const pc = this.#pc
    const at = this.at
    const holds = this.run(program, at)
    this.#pc = pc
    this.at = at
    return this.#next(holds !== negate)
  }

  #consume({ fits, min, max, greedy, by }: Instruction & { op: 'run' }): boolean {
    const wanted = greedy ? max : min
    const from = this.at
    let times = 0
    let at = by === 1 ? from : from - 1
    const { length } = this.#text
    while (times < wanted && at >= 0 && at < length && fits.has(unitAt(this.#text, at))) {
      times++
      at += by
    }
    this.steps += times
    if (times < min) return false
    if (greedy && times > min) this.#stack.push(fewer, this.#pc, from, times)
    if (!greedy && max > min) this.#stack.push(more, this.#pc, from, times)
    this.at = from + times * by
    return this.#next(true)
  }

  #fits(fits: Characters, at: number): boolean {
    return at >= 0 && at < this.#text.length && fits.has(unitAt(this.#text, at))
  }

  #repeated({ slot, by }: Instruction & { op: 'back' }): boolean {
    const start = this.#slots[slot] ?? -1
    const end = this.#slots[slot + 1] ?? -1
    if (start < 0 || end < 0) return this.#next(true)
    const length = end - start
    const from = by === 1 ? this.at : this.at - length
    this.steps += length
    for (let index = 0; index < length; index++)
      if (unitAt(this.#text, from + index) !== unitAt(this.#text, start + index)) return false
    this.at += length * by
    return this.#next(true)
  }

  /** Goes back to the last choice that is left; false where none is. */
  #again(program: readonly Instruction[], floor: number): boolean {
    while (this.#stack.length > floor) {
      this.steps++
      const times = this.#stack.pop() ?? 0
      const at = this.#stack.pop() ?? 0
      const place = this.#stack.pop() ?? 0
      const kind = this.#stack.pop() ?? 0
      if (kind === undo) this.#slots[place] = at
      else if (kind === branch) {
        this.#pc = place
        this.at = at
        return true
      } else if (this.#otherwise(program[place], kind, place, at, times)) return true
    }
    return false
  }

  /** The run at a place with one character fewer, or one more. */
  #otherwise(run: Instruction | undefined, kind: number, place: number, from: number, before: number): boolean {
    if (run?.op !== 'run') throw new Error('only a run is tried again')
    const times = kind === fewer ? before - 1 : before + 1
    if (kind === more && !this.#fits(run.fits, from + before * run.by - (run.by === 1 ? 0 : 1))) return false
    if (kind === fewer ? times > run.min : times < run.max) this.#stack.push(kind, place, from, times)
    this.#pc = place + 1
    this.at = from + times * run.by
    return true
  }
}

/** One for all: a match ends before the next begins, and most end at once. */
const machine = new Machine()
