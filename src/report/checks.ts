import type { Finding, FindingCode } from '../model/finding.js'
import type { ProposalView } from './proposal-view.js'
import { signaturesText } from './signatures.js'

export type Outcome = 'passed' | 'warnings' | 'errors' | 'not-evaluated' | 'not-run'

/** One line of the list of checks. */
export interface CheckResult {
  readonly name: string
  readonly outcome: Outcome
  readonly introduced: number
}

type Group = 'lockstep' | 'published' | 'hop' | 'objects' | 'values' | 'patches' | 'references' | 'signatures'

const groupNames: Readonly<Record<Group, string>> = {
  lockstep: 'All pins of the set agree on one release',
  published: 'Every artifact of the release is published',
  hop: 'Flux can be upgraded in one step',
  objects: 'Objects fit the definitions of the new Flux',
  values: 'Chart values fit the new charts',
  patches: 'Patches apply to the new manifests',
  references: 'References resolve, and sources are unchanged',
  signatures: 'Artifacts are signed by upstream',
}

const groupOf: Readonly<Partial<Record<FindingCode, Group>>> = {
  'out-of-lockstep': 'lockstep',
  'half-bumped': 'lockstep',
  'manifests-ahead': 'lockstep',
  'duplicate-owner': 'lockstep',
  'not-published': 'published',
  'tag-moved': 'published',
  'flux-minor-crossed': 'hop',
  'flux-version-unmatched': 'hop',
  'flux-downgrade': 'hop',
  'flux-behind': 'hop',
  'unreachable-hop': 'hop',
  'operator-race': 'hop',
  'beyond-tables': 'hop',
  'component-missing': 'hop',
  'variant-missing': 'hop',
  'api-version-removed': 'objects',
  'api-version-deprecated': 'objects',
  'schema-invalid': 'objects',
  'unknown-field': 'objects',
  'rule-violated': 'objects',
  'values-invalid': 'values',
  'values-unknown-key': 'values',
  'patch-fails': 'patches',
  'patch-matches-nothing': 'patches',
  'patch-damages': 'patches',
  'reference-missing': 'references',
  'dependency-missing': 'references',
  'source-changed': 'references',
  'instance-not-ordered': 'references',
  'signature-invalid': 'signatures',
  'signature-missing': 'signatures',
  'signature-unreachable': 'signatures',
}

const validated: readonly Group[] = ['objects', 'values', 'patches', 'references']

/** What was checked and how it went, by what the update introduces; something that was not looked at is never counted as passed. */
export function checkResults(
  view: Pick<ProposalView, 'findings' | 'validate' | 'verify' | 'signatures'>,
): readonly CheckResult[] {
  const groups: readonly Group[] = ['lockstep', 'published', 'hop', ...validated, 'signatures']
  const results = groups.map((group): CheckResult => {
    const found = view.findings.filter((finding) => groupOf[finding.code] === group && finding.introduced)
    const off =
      group === 'signatures'
        ? view.verify === 'off' || !view.signatures
        : validated.includes(group) && view.validate === 'off'
    const note = group === 'signatures' ? signaturesText(view.signatures) : ''
    const name = note === '' ? groupNames[group] : `${groupNames[group]} (${note})`
    return { name, outcome: off ? 'not-run' : outcomeOf(found), introduced: found.length }
  })
  const open = view.findings.filter((finding) => finding.code === 'not-evaluated').length
  return open === 0
    ? results
    : [...results, { name: 'Parts that no check could judge', outcome: 'not-evaluated', introduced: open }]
}

function outcomeOf(findings: readonly Finding[]): Outcome {
  if (findings.some((finding) => finding.severity === 'error')) return 'errors'
  return findings.some((finding) => finding.severity === 'warning') ? 'warnings' : 'passed'
}
