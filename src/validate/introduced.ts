import type { Finding } from '../model/finding.js'
import type { Problem } from '../model/validation.js'

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
