import { finding, type Finding, type FindingCode, type FindingPlace, type FindingWords } from './finding.js'

/** A finding of one tree, before it is known whether the change brings it. */
export interface Problem extends Omit<Finding, 'introduced'> {
  /** What it is about, apart from file and line: the object and the path in it. The same text in both trees for the same problem. */
  readonly subject: string
}

/** What a check has to say: sentences, and what tells two problems with one code at one place apart. */
export type ProblemWords<C extends FindingCode> = FindingWords<C> & { readonly detail?: string }

/** A problem of the run as a whole (`nowhere`), or at a place; its subject is the detail, or else the sentence. */
export function problemOf<C extends FindingCode>(code: C, place: FindingPlace, words: ProblemWords<C>): Problem {
  return { ...finding(code, place, words), subject: words.detail ?? words.message }
}

/**
 * Marks what a change introduces: the problems of `after` that `before` does not have. Two problems are the same by code and subject, first
 * within one file, then across files, so that neither a moved line nor a renamed file makes an old problem new. A problem that was less
 * severe before counts as new. With no `before`, everything does.
 */
export function findingsOf(after: readonly Problem[], before: readonly Problem[] | null): readonly Finding[] {
  const pool = new Map<string, Problem[]>()
  for (const problem of before ?? []) pool.set(keyOf(problem), [...(pool.get(keyOf(problem)) ?? []), problem])
  const seen = new Set<Problem>()
  for (const problem of after) if (take(pool, problem, (old) => old.file === problem.file)) seen.add(problem)
  for (const problem of after) if (!seen.has(problem) && take(pool, problem, () => true)) seen.add(problem)
  return after.map((problem) => {
    const { code, severity, file, line, message, help } = problem
    // eslint-disable-next-line no-restricted-syntax -- a problem carries the severity that its check gave it
    return { code, severity, introduced: !seen.has(problem), file, line, message, help }
  })
}

function take(pool: Map<string, Problem[]>, problem: Problem, fits: (old: Problem) => boolean): boolean {
  const olds = pool.get(keyOf(problem)) ?? []
  const index = olds.findIndex((old) => fits(old) && severities[old.severity] >= severities[problem.severity])
  if (index < 0) return false
  olds.splice(index, 1)
  return true
}

const severities = { notice: 0, warning: 1, error: 2 } as const

function keyOf(problem: Problem): string {
  return `${problem.code}\0${problem.subject}`
}
