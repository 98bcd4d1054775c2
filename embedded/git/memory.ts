/** What was read of things that never change, by name; the oldest is forgotten where all of it grows too large. */
export class Memory<T> {
  readonly #limit: number
  readonly #kept = new Map<string, { readonly value: T; readonly size: number }>()
  #size = 0

  /** `limit` counts what the sizes count: bytes, or entries where no size is given. */
  constructor(limit: number) {
    this.#limit = limit
  }

  get(name: string): T | undefined {
    return this.#kept.get(name)?.value
  }

  keep(name: string, value: T, size = 1): T {
    this.#size += size - (this.#kept.get(name)?.size ?? 0)
    this.#kept.set(name, { value, size })
    for (const [oldest, kept] of this.#kept) {
      if (this.#size <= this.#limit || oldest === name) break
      this.#kept.delete(oldest)
      this.#size -= kept.size
    }
    return value
  }

  /** What is kept under a name, made where it is not there yet. */
  of(name: string, make: () => T): T {
    return this.get(name) ?? this.keep(name, make())
  }
}
