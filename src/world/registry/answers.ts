import { LockstepError } from '../../model/failure.js'
import { listAt, stringAt } from '../../model/json.js'
import { JsonBudgetExceeded, parseJson, type JsonBudget } from '../../text/json.js'
import { shownAddress, type HttpAnswer } from './exchange.js'

/** More than any manifest, index, token or refusal holds. */
const answerBudget: JsonBudget = { values: 50_000, levels: 50 }

/** The JSON of an answer; `registry-answer` where it is a web page, cut off, or holds more than its budget. */
export function readJson(answer: HttpAnswer, url: URL, budget = answerBudget): unknown {
  const text = Buffer.from(answer.body).toString('utf8')
  try {
    return parseJson(text, budget)
  } catch (cause) {
    if (cause instanceof JsonBudgetExceeded)
      throw new LockstepError(
        'registry-limit',
        `${shownAddress(url)}: the registry's answer is not read: ${cause.message}`,
      )
    const html = /^\s*</.test(text) || (answer.headers.get('content-type') ?? '').includes('html')
    const what = html
      ? 'a web page instead of JSON; is a proxy or a login page in between?'
      : 'no valid JSON; it may be cut off, run again later'
    throw new LockstepError(
      'registry-answer',
      `${shownAddress(url)}: the registry answered ${answer.status} with ${what}`,
      {
        cause,
      },
    )
  }
}

/** True where the registry itself says that it does not have it; any other 404 is no registry's. */
export function isMissing(answer: HttpAnswer, url: URL): boolean {
  if (answer.status !== 404) return false
  if (answer.body.byteLength === 0) return true
  const [first] = listAt(readJson(answer, url), ['errors'])
  if (stringAt(first, ['code']) === null)
    throw new LockstepError(
      'registry-answer',
      `${shownAddress(url)}: nothing that speaks the OCI distribution API answers here`,
    )
  return true
}

/** Throws `registry-answer` unless the status is 200. */
export function assertOk(answer: HttpAnswer, url: URL): void {
  if (answer.status !== 200)
    throw new LockstepError(
      'registry-answer',
      `${shownAddress(url)}: the registry answered ${answer.status}, which the client does not know`,
    )
}
