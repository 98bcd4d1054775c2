import { createContext, Script } from 'node:vm'

const call = new Script('task()')

/**
 * What a task gives, if it gives it in time: rules and schemas of a release are programs that somebody else wrote. Throws what the task
 * throws, and an error of its own where it takes longer.
 */
export function withinTime<T>(milliseconds: number, task: () => T): T {
  let answer: { readonly value: T } | null = null
  const context = createContext({ task: () => void (answer = { value: task() }) })
  try {
    call.runInContext(context, { timeout: milliseconds })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new Error(`it takes longer than ${milliseconds} ms`, { cause: error })
    throw error
  }
  return given(answer)
}

function given<T>(answer: { readonly value: T } | null): T {
  if (answer === null) throw new Error('the task did not end')
  return answer.value
}
