// The runner of an instrumented copy. Each test runs as it is, and then once more for every mutant that it reaches and that nothing noticed so
// far: a fault costs no new process. What happens is told line by line in MUTANTS_TOLD, so that whoever started this can end what hangs.
import { appendFileSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { TestRunner, type RunnerTestCase, type RunnerTestSuite } from 'vitest'
import { listAt, stringAt, valueAt } from '../../src/model/json.js'
import { toldIn, type Told } from './told.js'

const path = process.env['MUTANTS_TOLD'] ?? ''
const wanted = (process.env['MUTANTS'] ?? '').split(',').map(Number)
const noMutant = -1
/** A fault may take ten times the steps of the test without it and this many more; what takes longer goes round for ever. */
const spareSteps = 2_000_000

/** Tests that one mutant gets, the nearest first: what those do not notice, the far ones notice by chance. */
const budget = Number(process.env['MUTANTS_BUDGET'])

/** Tests of whole commands that one mutant gets from a file: those of one file go the same way, and each takes the time of many of a stage. */
const wholeTestsOfFile = 4
const order: unknown = JSON.parse(readFileSync('order.json', 'utf8'))
const wholes = listAt(order, [])
  .filter((entry) => valueAt(entry, ['isWhole']) === true)
  .map((entry) => stringAt(entry, ['test']) ?? '')

const spent = new Map<number, number>()
/** Of the file that runs. */
const spentOnFile = new Map<number, number>()
let on = noMutant
let steps = 0
let allowed = Infinity
const reached = new Set<number>()
const isWanted = new Set(wanted)

globalThis.switchedMutant = (id) => {
  steps += 1
  if (steps > allowed) throw new Error('this goes round for ever')
  if (on === noMutant && isWanted.has(id)) reached.add(id)
  return id === on
}

/** What modules remember of what they read. */
const memories: Map<unknown, unknown>[] = []

globalThis.mutantMemory = () => {
  const memory = new Map<unknown, unknown>()
  memories.push(memory)
  return memory
}

function forget(): void {
  for (const memory of memories) memory.clear()
}

function tell(told: Told): void {
  appendFileSync(path, `${JSON.stringify(told)}\n`)
}

/** What this worker, another or one that had to be ended has noticed. */
let caught = new Set<number>()

function isOpen(id: number): boolean {
  return !caught.has(id) && (spent.get(id) ?? 0) < budget
}

export default class MutantRunner extends TestRunner {
  override onCollectStart(file: Parameters<TestRunner['onCollectStart']>[0]): void {
    fc.configureGlobal({ seed: 20_260_630, endOnFailure: true })
    caught = new Set(toldIn(path).flatMap((told) => (told.kind === 'caught' ? told.ids : [])))
    reached.clear()
    spentOnFile.clear()
    tell({ kind: 'file', file: file.filepath })
    super.onCollectStart(file)
  }

  override onBeforeTryTask(test: RunnerTestCase): void {
    // what was reached since the last test, by hooks of all tests and while tests were collected, is of the file as a whole
    this.#tellDoubt(test.file.filepath, [...reached])
    reached.clear()
    steps = 0
    super.onBeforeTryTask(test)
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const file = test.file.filepath
    if (wanted.every((id) => !isOpen(id))) return
    const begun = performance.now()
    try {
      await TestRunner.getTestFn(test)()
    } catch (error) {
      this.#tellDoubt(file, [...reached])
      throw error
    }
    const took = performance.now() - begun
    const bounded = wholes.some((whole) => file.endsWith(whole)) ? wholeTestsOfFile : Infinity
    const ids = [...reached].filter((id) => isOpen(id) && (spentOnFile.get(id) ?? 0) < bounded)
    const found: number[] = []
    const bound = { steps: 10 * steps + spareSteps, milliseconds: 10 * took + 20_000 }
    for (const id of ids) {
      tell({ kind: 'try', ids: [id] })
      if (!(await this.#passes(test, id, bound))) found.push(id)
      for (const counted of [spent, spentOnFile]) counted.set(id, (counted.get(id) ?? 0) + 1)
    }
    if (found.length > 0) {
      // a test that cannot be run twice, or that a fault left in disorder, says nothing
      if (await this.#passes(test, noMutant, bound)) {
        for (const id of found) caught.add(id)
        tell({ kind: 'caught', ids: found, by: `${file}: ${test.name}` })
      } else this.#tellDoubt(file, found)
    }
    reached.clear()
  }

  #tellDoubt(file: string, ids: readonly number[]): void {
    const open = ids.filter(isOpen)
    if (open.length > 0) tell({ kind: 'doubt', ids: open, file })
  }

  async #passes(test: RunnerTestCase, id: number, bound: { steps: number; milliseconds: number }): Promise<boolean> {
    let timer
    const hangs = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('this hangs')), bound.milliseconds)
    })
    try {
      await endOf(test)
      super.onBeforeTryTask(test)
      forget()
      on = id
      steps = 0
      allowed = bound.steps
      await Promise.race([beginningOf(test).then(TestRunner.getTestFn(test)), hangs])
      return test.result?.state !== 'fail'
    } catch {
      return false
    } finally {
      on = noMutant
      forget()
      allowed = Infinity
      clearTimeout(timer)
      if (test.result) test.result.state = 'run'
      delete test.result?.errors
    }
  }
}

/** The suites around a test, the outermost first. */
function suitesAround(test: RunnerTestCase): readonly RunnerTestSuite[] {
  const around: RunnerTestSuite[] = [test.file]
  for (let { suite } = test; suite !== undefined && suite !== test.file; { suite } = suite) around.splice(1, 0, suite)
  return around
}

/** What the hooks before a test gave to be called behind it. */
const cleanups: (() => unknown)[] = []

/** Makes everything anew that a test finds before it. */
async function beginningOf(test: RunnerTestCase): Promise<void> {
  for (const suite of suitesAround(test))
    for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) {
      const cleanup = await hook(test.context, suite)
      if (typeof cleanup === 'function') cleanups.push(() => Reflect.apply(cleanup, null, []))
    }
}

/** Takes away what the last run of a test left; what a fault left in disorder may not be there any more. */
async function endOf(test: RunnerTestCase): Promise<void> {
  const ends = suitesAround(test)
    .toReversed()
    .flatMap((suite) => TestRunner.getSuiteHooks(suite).afterEach.map((hook) => () => hook(test.context, suite)))
  for (const end of [...ends, ...cleanups.splice(0)])
    await Promise.resolve()
      .then(end)
      .catch(() => null)
}
