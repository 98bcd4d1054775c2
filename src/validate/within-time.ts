import { createContext, Script } from 'node:vm'

const call = new Script('task()')

/**
 * What a task gives, if it gives it in time: rules and schemas of a release are programs that somebody else wrote. Throws what the task
 * throws, and an error of its own where it takes longer.
 */
export function withinTime<T>(milliseconds: number, task: () => T): T {
  const done: T[] = []
  const context = createContext({ task: () => void done.push(task()) })
  try {
    call.runInContext(context, { timeout: milliseconds })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new Error(`it takes longer than ${milliseconds} ms`, { cause: error })
    throw error
  }
  for (const value of done) return value
  throw new Error('the task gave nothing')
}
