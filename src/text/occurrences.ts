/**
 * Where texts stand in a text, asked with offsets that grow. Each answer is kept until it is passed, so that a mark which never comes is
 * looked for once and not once for every place that waits for it.
 */
export class Occurrences {
  readonly #text: string
  readonly #found = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** The first place of a text at or behind an offset; the length of the whole where there is none. */
  next(wanted: string, from: number): number {
    const known = this.#found.get(wanted)
    if (known !== undefined && known >= from) return known
    const found = this.#text.indexOf(wanted, from)
    const at = found < 0 ? this.#text.length : found
    this.#found.set(wanted, at)
    return at
  }

  /** True where a text is found at or behind an offset. */
  has(wanted: string, from: number): boolean {
    return this.next(wanted, from) < this.#text.length
  }
}
