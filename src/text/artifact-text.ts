import { LockstepError, messageOf } from '../model/failure.js'
import { parseJson } from './json.js'
import { plainDocuments } from './yaml/plain-documents.js'

/**
 * The documents of a file of a release, as plain data. Throws `registry-answer`, which names the file, where the text is no YAML, or
 * holds more values than any release has, its aliases counted: whoever walked them would not come back.
 */
export function artifactDocuments(text: string, file: string): readonly unknown[] {
  try {
    return plainDocuments(text, { json: true })
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** A JSON file of a release, by the same rules. */
export function artifactJson(text: string, file: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    throw unreadable(file, error)
  }
}

function unreadable(file: string, error: unknown): LockstepError {
  const [brief = ''] = messageOf(error).split('\n')
  const message = `${file} of the release cannot be read (${brief}); set another release with "to", or wait until upstream mends it`
  return new LockstepError('registry-answer', message, { cause: error })
}
