import { CORE_SCHEMA, loadAll } from 'js-yaml'
import { LockstepError, messageOf } from './failure.js'
import { expandedSize, mostValues } from './json.js'

/**
 * The documents of a file of a release, as plain data. Throws `registry-answer`, which names the file, where the text is no YAML or its
 * aliases stand for more values than any release has: whoever walked them would not come back.
 */
export function artifactDocuments(text: string, file: string): readonly unknown[] {
  try {
    const documents = loadAll(text, { schema: CORE_SCHEMA, json: true })
    if (expandedSize(documents) > mostValues) throw new Error(`its aliases stand for more than ${mostValues} values`)
    return documents
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** A JSON file of a release, by the same rules. */
export function artifactJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): LockstepError {
  const [brief = ''] = messageOf(error).split('\n')
  const message = `${file} of the release cannot be read (${brief}); set another release with "to", or wait until upstream mends it`
  return new LockstepError('registry-answer', message, { cause: error })
}
