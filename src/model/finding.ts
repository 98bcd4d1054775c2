import { findingTable, type FindingCode } from './finding-table.js'
import { compareTexts } from './sorted.js'

export type { FindingCode } from './finding-table.js'

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

/** Where a finding is shown: a pin, an instance's version, any file and line. */
export type FindingPlace = Pick<Finding, 'file' | 'line'>

/** Of a finding that belongs to no file. */
export const nowhere: FindingPlace = { file: null, line: null }

type Table = typeof findingTable
type EverySeverity<C extends FindingCode> = C extends FindingCode ? keyof Table[C]['severity'] : never
type IsOne<T, U = T> = T extends unknown ? ([U] extends [T] ? true : false) : never

/** What is said: the sentences, and the severity of a code that the table gives several. */
export type FindingWords<C extends FindingCode> = Pick<Finding, 'message' | 'help'> &
  (IsOne<EverySeverity<C>> extends true
    ? { readonly severity?: undefined }
    : { readonly severity: keyof Table[C]['severity'] & Severity })

/** The same for any code, its severity already settled. */
interface SettledWords extends Pick<Finding, 'message' | 'help'> {
  readonly severity?: Severity | undefined
}

/** A finding of the tree as it stands. */
export function finding<C extends FindingCode>(code: C, place: FindingPlace, words: FindingWords<C>): Finding
export function finding(code: FindingCode, place: FindingPlace, words: SettledWords): Finding {
  return written(code, place, words, false)
}

/** A finding that the update or the change under judgement brings. */
export function introducedFinding<C extends FindingCode>(code: C, place: FindingPlace, words: FindingWords<C>): Finding
export function introducedFinding(code: FindingCode, place: FindingPlace, words: SettledWords): Finding {
  return written(code, place, words, true)
}

function written(code: FindingCode, { file, line }: FindingPlace, words: SettledWords, introduced: boolean): Finding {
  const { severity = gravestOf(code), message, help } = words
  return { code, severity, introduced, file, line, message, help }
}

/** The gravest first. */
export const severities = ['error', 'warning', 'notice'] as const

/** The severities that a code can have, the gravest first, each with the reason. */
export function severitiesOf(code: FindingCode): readonly { readonly severity: Severity; readonly why: string }[] {
  const reasons: Readonly<Partial<Record<Severity, string>>> = findingTable[code].severity
  return severities.flatMap((severity) => {
    const why = reasons[severity]
    return why === undefined ? [] : [{ severity, why }]
  })
}

/** The gravest severity of a code: its only one, for most. */
export function gravestOf(code: FindingCode): Severity {
  return severitiesOf(code)[0]?.severity ?? 'notice'
}

/** Every code, in the order of docs/findings.md. */
export const findingCodes: readonly FindingCode[] = Object.keys(findingTable).filter(isFindingCode)

function isFindingCode(text: string): text is FindingCode {
  return Object.hasOwn(findingTable, text)
}

/** Order of a report: introduced first, then by severity, file and line. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(b.introduced) - Number(a.introduced) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compareTexts(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareTexts(a.code, b.code)
  )
}
