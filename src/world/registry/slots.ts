/** Lets so many tasks run at a time; the others wait in the order in which they came. */
export class Slots {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  async use<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await task()
    } finally {
      // handed on directly: a slot that were free for a moment could be taken by a newcomer as well
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }
}
