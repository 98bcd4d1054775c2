import type { FetchResponse } from '../model/fetch.js'

/** Bytes of one answer, unpacked: GitHub's largest, a tree of a hundred thousand files, has a quarter of it. */
export const answerLimit = 32 * 2 ** 20

/** The answer with a bound on its bytes, whoever reads it and by whatever way: what comes behind the bound is an error, and the connection ends. */
export function boundedAnswer(response: FetchResponse, most: number): FetchResponse {
  if (!response.body) return response
  let seen = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > most) controller.error(new Error(`the answer is larger than ${most} bytes`))
      else controller.enqueue(chunk)
    },
  })
  const body = response.body.pipeThrough(counter)
  const { ok, status, statusText, url, headers } = response
  const whole = (): Response => new Response(body)
  return {
    ok,
    status,
    statusText,
    url,
    headers,
    body,
    text: () => whole().text(),
    json: () => whole().json(),
    arrayBuffer: () => whole().arrayBuffer(),
  }
}
