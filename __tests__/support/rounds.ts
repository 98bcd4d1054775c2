import { loopback } from '../../embedded/in-process.js'
import type { Machine } from '../../src/world/machine.js'

/** Turns of the event loop without another request after which everybody waits for an answer. */
const quiet = 300

/**
 * A network that answers in rounds: nobody gets an answer before nobody has another question. What it counts is what a slow network costs, by no
 * clock; code that is loaded in between would count as silence, so that a run before the one that counts has to load it.
 */
export class Rounds {
  /** Requests of each round. */
  readonly sizes: number[] = []
  #waiting: (() => Promise<void>)[] = []
  #turns = 0

  readonly fetch: Machine['fetch'] = (address, init, gate) =>
    new Promise((done, fail) => {
      this.#waiting.push(async () => {
        try {
          const { status, headers, body } = await loopback().fetch(address, init, gate)
          const bytes = body === null ? null : await new Response(body).arrayBuffer()
          const whole = new Response(status === 204 ? null : bytes, { status, headers: Object.fromEntries(headers) })
          this.#answers.push(() => done(whole))
        } catch (error) {
          this.#answers.push(() => fail(error instanceof Error ? error : new Error(String(error))))
        }
      })
      if (this.#waiting.length === 1) this.#listen()
      this.#turns = 0
    })

  readonly #answers: (() => void)[] = []

  #listen(): void {
    setImmediate(() => {
      this.#turns++
      if (this.#turns < quiet) this.#listen()
      else void this.#answer()
    })
  }

  async #answer(): Promise<void> {
    const asked = this.#waiting
    this.#waiting = []
    this.#turns = 0
    this.sizes.push(asked.length)
    await Promise.all(asked.map((ask) => ask()))
    for (const answer of this.#answers.splice(0)) answer()
  }
}
