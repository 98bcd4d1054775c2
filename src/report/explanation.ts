import { painter, wrapped, type TextOptions } from './text-style.js'
import { visible } from '../text/visible.js'

/** What is said of one thing: its name, what it is, and what to do. */
export interface Explanation {
  readonly about: string
  readonly sentences: readonly string[]
  readonly remedy: string | null
  /** True where a registry had to be asked and could not be read. */
  readonly isUnanswered?: boolean
}

/** Explanations for a terminal, a paragraph each. */
export function renderExplanations(explanations: readonly Explanation[], options: TextOptions): string {
  const paint = painter(options.color)
  const width = Math.max(60, options.width)
  const texts = explanations.map(({ about, sentences, remedy }) =>
    [
      paint('bold', visible(about)),
      ...sentences.map((sentence) => wrapped(sentence, width, '  ')),
      ...(remedy === null ? [] : [wrapped(remedy, width, '  → ').replaceAll('\n  → ', '\n    ')]),
    ].join('\n'),
  )
  return `${texts.join('\n\n')}\n`
}
