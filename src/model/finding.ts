export type Severity = 'error' | 'warning' | 'notice'

/** A checked fact about a file. */
export interface Finding {
  /** Stable, kebab-case, explained in docs/findings.md. */
  readonly code: FindingCode
  readonly severity: Severity
  /** True where the update or the change under judgement brings it; false where it was there before. */
  readonly introduced: boolean
  readonly file: string | null
  readonly line: number | null
  /** One sentence: what is wrong. */
  readonly message: string
  /** One sentence: what to do. */
  readonly help: string
}

/** Every finding code of the project; docs/findings.md has a heading for each (a test compares). */
export const findingCodes = [
  // scan
  'unparseable-file',
  'invalid-pin',
  'out-of-lockstep',
  'floating-artifact',
  'range-pin',
  'variable-pin',
  'clusters-differ',
  'duplicate-owner',
  // releases
  'not-published',
  'tag-moved',
  'beyond-tables',
  'hold-expired',
  // flux version
  'flux-minor-crossed',
  'flux-version-unmatched',
  'flux-downgrade',
  'flux-behind',
  'unreachable-hop',
  'operator-race',
  'manifests-ahead',
  // validate
  'api-version-removed',
  'api-version-deprecated',
  'schema-invalid',
  'unknown-field',
  'rule-violated',
  'values-invalid',
  'values-unknown-key',
  'component-missing',
  'variant-missing',
  'patch-fails',
  'patch-matches-nothing',
  'patch-damages',
  'reference-missing',
  'dependency-missing',
  'source-changed',
  'instance-not-ordered',
  'not-evaluated',
  // pull request
  'proposal-incomplete',
  // check
  'half-bumped',
  'downgrade',
  'way-back',
  // signatures
  'signature-invalid',
  'signature-missing',
  'signature-unreachable',
  // neighbours
  'setting-unused',
  'workflow-pin',
] as const

export type FindingCode = (typeof findingCodes)[number]

/** Order of a report: introduced first, then by severity, file and line. */
export function compareFindings(a: Finding, b: Finding): number {
  const rank = { error: 0, warning: 1, notice: 2 } as const
  return (
    Number(b.introduced) - Number(a.introduced) ||
    rank[a.severity] - rank[b.severity] ||
    (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    a.code.localeCompare(b.code, 'en')
  )
}
