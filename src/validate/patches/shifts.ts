import { printable } from '../../kustomize/failure-text.js'
import type { ListHit } from '../../kustomize/engine/list-hits.js'
import { problemOf, type Problem } from '../../model/problem.js'
import type { PatchState } from './state.js'
import { entryText, isSameEntry } from './entries.js'
import type { PatchVerdict } from './judge.js'
import { patchName, type JudgedPatch } from './sentences.js'

/** What one patch hits in the new build and did not hit in the old one. */
export function shiftProblems(
  { verdict, instance, subject }: JudgedPatch,
  before: PatchVerdict,
  states: { readonly before: PatchState; readonly after: PatchState },
): readonly Problem[] {
  const olds = new Map(before.hits.map((hit) => [keyOf(hit), hit]))
  const [seen, shifted] = [new Set<string>(), new Set<string>()]
  return verdict.hits.flatMap((hit) => {
    const old = olds.get(keyOf(hit))
    // within another entry everything is another one
    const way = [hit.object, hit.index, hit.path].join('\0')
    if (!old || isSameEntry(old.entry, hit.entry) || shifted.has(way)) return []
    shifted.add(way)
    const key = `${hit.index} ${hit.place} ${entryText(old.entry)} ${entryText(hit.entry)}`
    if (seen.has(key)) return []
    seen.add(key)
    const versions = [states.before.fluxVersion, states.after.fluxVersion] as const
    return [
      problemOf('patch-shifts', instance.place(['kustomize', 'patches', verdict.index]), {
        severity: takesAway(hit) ? 'error' : 'warning',
        detail: `${subject} ${key}`,
        message: `${patchName(verdict)}, operation ${hit.index + 1} (${hit.op}) finds another entry at ${printable(hit.place)} of ${hit.object}: ${printable(entryText(old.entry))} in Flux ${versions[0]}, ${printable(entryText(hit.entry))} in Flux ${versions[1]}.`,
        help: 'Adapt the index to the new release, or patch by name with a strategic merge patch; a `test` operation before it makes such a shift fail.',
      }),
    ]
  })
}

/** The same operation at the same place of the same object. */
function keyOf({ object, index, path, place }: ListHit): string {
  return [object, index, path, place].join('\0')
}

/** True where the operation takes a permission or a container away, or puts another in its place. */
function takesAway({ kind, op, path, place }: ListHit): boolean {
  if (op !== 'remove' && op !== 'replace' && op !== 'move') return false
  if (kind === 'ClusterRole' || kind === 'Role') return /^\/rules\//.test(path)
  return place === path && /\/(?:containers|initContainers)\/[^/]+$/.test(path)
}
