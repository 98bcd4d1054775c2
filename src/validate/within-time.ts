import { createContext, Script } from 'node:vm'

const call = new Script('run()')

/** One context for all tasks, since it takes longer to make than most tasks; `current` is the one that it runs. */
let current: () => void = () => undefined
const context = createContext({ run: () => current() })

/**
 * What a task gives, if it gives it in time: rules and schemas of a release are programs that somebody else wrote. Throws what the task
 * throws, and an error of its own where it takes longer.
 */
export function withinTime<T>(milliseconds: number, task: () => T): T {
  const done: T[] = []
  const before = current
  current = () => void done.push(task())
  try {
    call.runInContext(context, { timeout: milliseconds })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new TimeExceeded(milliseconds, error)
    throw error
  } finally {
    current = before
  }
  for (const value of done) return value
  throw new Error('the task gave nothing')
}

/** A task that took longer than it may. */
export class TimeExceeded extends Error {
  constructor(milliseconds: number, cause: unknown) {
    super(`it takes longer than ${milliseconds} ms`, { cause })
    this.name = 'TimeExceeded'
  }
}
