import { existsSync, readFileSync } from 'node:fs'
import { listAt, stringAt } from '../../src/model/json.js'

/** One line of what the runner of an instrumented copy tells. */
export type Told =
  /** A test file begins. */
  | { readonly kind: 'file'; readonly file: string }
  /** A test begins with a mutant on. */
  | { readonly kind: 'try'; readonly ids: readonly number[] }
  /** A test noticed mutants. */
  | { readonly kind: 'caught'; readonly ids: readonly number[]; readonly by: string }
  /** A file reaches mutants where no single test can say so: in its hooks, its collection, or a test that runs only once. */
  | { readonly kind: 'doubt'; readonly ids: readonly number[]; readonly file: string }

/** The lines so far. */
export function toldIn(path: string): readonly Told[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.flatMap((line) => toldOf(JSON.parse(line)))
}

function toldOf(line: unknown): readonly Told[] {
  const kind = stringAt(line, ['kind'])
  const file = stringAt(line, ['file']) ?? ''
  const ids = listAt(line, ['ids']).filter((id) => typeof id === 'number')
  if (kind === 'file') return [{ kind, file }]
  if (kind === 'try') return [{ kind, ids }]
  if (kind === 'caught') return [{ kind, ids, by: stringAt(line, ['by']) ?? '' }]
  return kind === 'doubt' ? [{ kind, ids, file }] : []
}
