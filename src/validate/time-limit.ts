import { createContext, Script } from 'node:vm'
import { valueAt } from '../model/json.js'
import type { RuleTime } from '../model/rule-time.js'

const call = new Script('run()')

/** One context for all tasks, since it takes longer to make than most tasks; `current` is the one that it runs. */
let current: (() => void) | null = null
const context = createContext({ run: () => current?.() })

/**
 * What a task gives, if it gives it in time: rules and schemas of a release are programs that somebody else wrote. Throws what the task
 * throws, `TimeExceeded` where it takes longer, and `TimeSpent` where the run has no time left for it. Inside another task, the time of that
 * one counts.
 */
export function withinTime<T>(milliseconds: number, time: RuleTime, task: () => T): T {
  if (current !== null) return task()
  if (time.isSpent) throw new TimeSpent()
  const done: T[] = []
  current = () => void done.push(task())
  const start = performance.now()
  const most = Math.ceil(Math.min(milliseconds, time.left))
  let least = 0
  try {
    call.runInContext(context, { timeout: most })
  } catch (error) {
    // it may come from the context's own realm, where it is no instance of our Error
    if (valueAt(error, ['code']) !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    // the watch and the clock do not agree to the last tenth
    least = most
    throw new TimeExceeded(milliseconds, error)
  } finally {
    current = null
    time.spend(Math.max(least, performance.now() - start))
  }
  for (const value of done) return value
  throw new Error('the task gave nothing')
}

/** Tasks that are watched together: a watch is a thread, and takes longer than most tasks. */
const watchedTogether = 256

/** What tasks give that bound themselves by `withinTime`: many under one watch, and each under its own from those on that take longer. */
export function allWithinTime<T>(milliseconds: number, time: RuleTime, tasks: readonly (() => T)[]): readonly T[] {
  const run = (some: readonly (() => T)[]): readonly T[] => some.map((task) => task())
  const parts = Array.from({ length: Math.ceil(tasks.length / watchedTogether) }, (_, index) =>
    tasks.slice(index * watchedTogether, (index + 1) * watchedTogether),
  )
  let isLong = false
  return parts.flatMap((part) => {
    if (isLong || time.isSpent) return run(part)
    try {
      return withinTime(milliseconds, time, () => run(part))
    } catch (error) {
      if (!(error instanceof TimeExceeded)) throw error
      isLong = true
      return run(part)
    }
  })
}

/** A task that took longer than it may. */
export class TimeExceeded extends Error {
  constructor(milliseconds: number, cause: unknown) {
    super(`it takes longer than ${milliseconds} ms`, { cause })
    this.name = 'TimeExceeded'
  }
}

/** A task that was not begun: others of the run took its time. */
export class TimeSpent extends Error {
  constructor() {
    super('others took all the time that rules and schemas of a run have')
    this.name = 'TimeSpent'
  }
}
