/** Milliseconds for all rules and schemas of a run; upstream's take less than one for an object. */
const mostOfARun = 6000

/**
 * The time that rules and schemas of releases may take in a run, all together: they are programs that somebody else wrote. Whoever runs one
 * spends what it took; where nothing is left, none is run any more, and that is said.
 */
export class RuleTime {
  /** Rules that took too long on one value, by their text: none is tried on the next. */
  readonly slow = new Set<string>()
  #left: number

  constructor(milliseconds = mostOfARun) {
    this.#left = milliseconds
  }

  /** Milliseconds that are left. */
  get left(): number {
    return this.#left
  }

  /** True where nothing is left. */
  get isSpent(): boolean {
    return this.#left <= 0
  }

  spend(milliseconds: number): void {
    this.#left -= milliseconds
  }
}
