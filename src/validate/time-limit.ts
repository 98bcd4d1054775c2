import { createContext, Script } from 'node:vm'
import { valueAt } from '../model/json.js'

const call = new Script('run()')

/** One context for all tasks, since it takes longer to make than most tasks; `current` is the one that it runs. */
let current: (() => void) | null = null
const context = createContext({ run: () => current?.() })

/**
 * What a task gives, if it gives it in time: rules and schemas of a release are programs that somebody else wrote. Throws what the task
 * throws, and `TimeExceeded` where it takes longer. Inside another task, the time of that one counts.
 */
export function withinTime<T>(milliseconds: number, task: () => T): T {
  if (current !== null) return task()
  const done: T[] = []
  current = () => void done.push(task())
  try {
    call.runInContext(context, { timeout: milliseconds })
  } catch (error) {
    // it may come from the context's own realm, where it is no instance of our Error
    if (valueAt(error, ['code']) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TimeExceeded(milliseconds, error)
    throw error
  } finally {
    current = null
  }
  for (const value of done) return value
  throw new Error('the task gave nothing')
}

/** Tasks that are watched together: a watch is a thread, and takes longer than most tasks. */
const watchedTogether = 256

/** What tasks give that bound themselves by `withinTime`: many under one watch, and each under its own from those on that take longer. */
export function allWithinTime<T>(milliseconds: number, tasks: readonly (() => T)[]): readonly T[] {
  const run = (some: readonly (() => T)[]): readonly T[] => some.map((task) => task())
  const parts = Array.from({ length: Math.ceil(tasks.length / watchedTogether) }, (_, index) =>
    tasks.slice(index * watchedTogether, (index + 1) * watchedTogether),
  )
  let isLong = false
  return parts.flatMap((part) => {
    if (isLong) return run(part)
    try {
      return withinTime(milliseconds, () => run(part))
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
