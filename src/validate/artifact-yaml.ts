import { CORE_SCHEMA, loadAll } from 'js-yaml'
import { LockstepError, messageOf } from '../model/failure.js'
import { isList, isObject } from '../model/json.js'

/** Many times the values of the largest file of a release: only aliases that multiply reach it. */
const mostValues = 500_000

/**
 * The documents of a file of a release, as plain data. Throws `registry-answer`, with `what` in its sentence, where the text is no YAML or
 * its aliases stand for more values than any release has: whoever walked them would not come back.
 */
export function artifactDocuments(text: string, what: string): readonly unknown[] {
  try {
    const documents = loadAll(text, { schema: CORE_SCHEMA, json: true })
    if (sizeOf(documents, new Map()) > mostValues)
      throw new Error(`its aliases stand for more than ${mostValues} values`)
    return documents
  } catch (error) {
    throw unreadable(what, error)
  }
}

/** A JSON file of a release, by the same rules. */
export function artifactJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable(what, error)
  }
}

function unreadable(what: string, error: unknown): LockstepError {
  const [brief = ''] = messageOf(error).split('\n')
  const message = `${what} of the release cannot be read (${brief}); nothing is said of the release before upstream mends it`
  return new LockstepError('registry-answer', message, { cause: error })
}

/** Values below one, each counted as often as it stands there; what an alias repeats is walked once. */
function sizeOf(value: unknown, known: Map<object, number>): number {
  if (!isObject(value) && !isList(value)) return 1
  const seen = known.get(value)
  if (seen !== undefined) return seen
  // an alias inside of its own anchor has no end
  known.set(value, Infinity)
  const children: readonly unknown[] = isList(value) ? value : Object.values(value)
  const size = children.reduce<number>((sum, child) => sum + sizeOf(child, known), 1)
  known.set(value, size)
  return size
}
