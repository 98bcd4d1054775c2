import type { Reason } from '../../model/decision.js'
import { checks, findingTable, type FindingCode } from '../../model/finding-table.js'
import { documentation } from '../../model/tool.js'
import type { Explanation } from '../../report/explanation.js'
import { severityText } from '../../report/severity-text.js'
import { reasonNames } from '../../report/wording.js'
import { findingProse } from './finding-prose.js'

/** What a finding means, how grave it is, and what to do; as docs/findings.md says it. */
export function explainFinding(code: FindingCode): Explanation {
  const { meaning, remedy } = findingProse[code]
  const check = checks.find((one) => one.check === findingTable[code].check)
  return {
    about: code,
    sentences: [
      withAddresses(meaning),
      `Severity: ${severityText(code)}.`,
      ...(check ? [`It fails the check "${check.holds}".`] : []),
      `More: ${documentation}/docs/findings.md#${code}`,
    ],
    remedy: withAddresses(remedy),
  }
}

/** Pages of the project by where they are read. */
function withAddresses(text: string): string {
  return text.replace(/(?<![\w/])docs\/[a-z-]{1,40}\.md/g, (page) => `${documentation}/${page}`)
}

/** What the word for a decision or a release that waits means. */
export function explainReason(reason: Reason): Explanation {
  return {
    about: reason,
    sentences: [`A release is not the target, or a set waits: ${reasonNames[reason]}.`],
    remedy: 'The sentence beside it in a report says which release, place or setting it is.',
  }
}
