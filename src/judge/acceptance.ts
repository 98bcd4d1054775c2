import type { Finding, FindingCode } from '../model/finding.js'
import { matchesGlob } from '../model/glob.js'

/** What a person with write access accepted of a change that hides pins or takes them elsewhere. */
export interface Acceptance {
  /** Globs of the files that the settings of the base name under `accept`. */
  readonly files: readonly string[]
  /** The label that accepts this very commit, and whether the pull request carries it; null where there is no pull request. */
  readonly label: { readonly name: string; readonly given: boolean } | null
}

const acceptable: readonly FindingCode[] = ['pin-lost', 'source-changed', 'verification-weakened']

/**
 * The label that accepts one head commit. Only people with the triage role or more can give labels, and one of another commit counts for
 * nothing, so that a later push takes its acceptance away. Sixteen digits: too many to search for a commit that begins with them.
 */
export function acceptanceLabel(head: string): string {
  return `flux-lockstep/accept-${head.slice(0, 16)}`
}

/** Findings that a person can accept, as a warning where somebody did, and with the way to do so where nobody did. */
export function withAcceptance(findings: readonly Finding[], acceptance: Acceptance): readonly Finding[] {
  return findings.map((finding) => {
    if (!finding.introduced || finding.severity !== 'error' || !acceptable.includes(finding.code)) return finding
    const by = acceptedBy(finding, acceptance)
    if (by !== null) return { ...finding, severity: 'warning', message: `${finding.message} Accepted by ${by}.` }
    return { ...finding, help: `${finding.help} ${wayToAccept(finding, acceptance)}` }
  })
}

function acceptedBy({ file }: Finding, { files, label }: Acceptance): string | null {
  if (label?.given === true) return `the label ${label.name}`
  return file !== null && files.some((glob) => matchesGlob(file, glob)) ? '`accept` in the settings' : null
}

function wayToAccept({ file }: Finding, { label }: Acceptance): string {
  const setting = `names ${file ?? 'the file'} under \`accept\` in the settings on the base branch`
  const labelled = label === null ? '' : `, or gives this pull request the label \`${label.name}\``
  return `To accept this change as it is, somebody with write access ${setting}${labelled}.`
}
