/**
 * @attack A text is written for one regular expression: it repeats what one of its loops goes round on, behind what leads to that loop, or all that it matches.
 * @end Each expression of the program is taken from the sources, tried on such texts of its own, and takes steps as the text grows; the few that do not are handed texts of a bounded length.
 */
import { expect, it } from 'vitest'
import { expressionsIn } from '../support/expressions.js'
import { dearTrial, spelled } from '../support/steps/alone.js'

/** What is handed to an expression that takes more than for each part of its text once, and why that is never long. */
const bounded: readonly (readonly [expression: RegExp, why: string])[] = [
  [/(?:sops|secret|enc(?:rypted)?)[^/]*\.(?:ya?ml|json|env)$/i, 'the path of a file'],
  [/values[^/]*\.ya?ml$/, 'the path of a file'],
  [/(?:^|\/)(?:_templates?|[^/]*<[\w-]+>[^/]*)\//, 'the path of a file'],
  [
    /\bkubectl\s(?:.*?\s)?(?:apply|create|replace)\b.*?((?:github\.com\/fluxcd\/flux2\/{1,2}(?:manifests|releases)|gotk-components\.ya?ml|gotk-install)[^\s"']*)/,
    'a statement of some lines of at most 400 characters',
  ],
  [
    /^[\w.${}:/-]*flux-(?:operator|instance)[\w-]*:(?:\$\{\w+:[-=?+][\w.]*\}|[\w.${}-])+(?:@sha256:[0-9a-f]{64})?(?![\w.@/:])/,
    'a word of at most 1,000 characters',
  ],
]

it('every expression of the sources takes steps as the text grows, or is handed a short one', () => {
  const expressions = expressionsIn('src')
  const excused = bounded.map(([expression]) => String(expression))
  expect(excused.filter((written) => !expressions.has(written))).toEqual([])
  const dear: string[] = []
  for (const [written, expression] of expressions) {
    const trial = excused.includes(written) ? null : dearTrial(expression)
    if (trial) dear.push(spelled(written, trial))
  }
  expect(dear).toEqual([])
})
