import type { FetchResponse } from '../model/fetch.js'

/** What comes before the body of an answer. */
export type AnswerHead = Pick<FetchResponse, 'ok' | 'status' | 'statusText' | 'url' | 'headers'>

/** Bytes of one answer, unpacked: GitHub's largest, a tree of a hundred thousand files, has a quarter of it. */
export const answerLimit = 32 * 2 ** 20

/** An answer with its three ways to read the body whole. */
export function answerOf(head: AnswerHead, body: AsyncIterable<Uint8Array> | null): FetchResponse {
  const { ok, status, statusText, url, headers } = head
  const arrayBuffer = async (): Promise<ArrayBuffer> => {
    const chunks: Uint8Array[] = []
    for await (const chunk of body ?? []) chunks.push(chunk)
    return new Uint8Array(Buffer.concat(chunks)).buffer
  }
  const text = async (): Promise<string> => new TextDecoder().decode(await arrayBuffer())
  const json = async (): Promise<unknown> => JSON.parse(await text())
  return { ok, status, statusText, url, headers, body, text, json, arrayBuffer }
}

/** The answer with a bound on its bytes, whoever reads it and by whatever way: what comes behind the bound is an error, and the connection ends. */
export function boundedAnswer(answer: FetchResponse, most: number): FetchResponse {
  return answer.body === null ? answer : answerOf(answer, boundedBody(answer.body, most))
}

async function* boundedBody(body: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let seen = 0
  for await (const chunk of body) {
    seen += chunk.byteLength
    if (seen > most) throw new Error(`the answer is larger than ${most} bytes`)
    yield chunk
  }
}

/** Bytes of a body that are read so that its connection can be used again; a longer one ends with it. */
const mostDiscarded = 65_536

/** Ends a body that nobody wants. It has to be read for that: a generator that was never begun lets go of nothing, and its connection holds the program. */
export async function discardBody({ body }: Pick<FetchResponse, 'body'>): Promise<void> {
  let seen = 0
  for await (const chunk of body ?? []) {
    seen += chunk.byteLength
    if (seen > mostDiscarded) return
  }
}
