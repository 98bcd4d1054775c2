import { isList, stringAt } from '../model/json.js'
import { plainDocuments } from '../text/yaml/plain-documents.js'
import type { CarriedPatch, MigrationProblem, Sharding } from './bootstrap.js'

/** The patches of a bootstrap with shards as its FluxInstance takes them, and what is said of them. */
export interface Unsharded {
  readonly patches: readonly CarriedPatch[]
  /** What sharding says by itself. */
  readonly spared: readonly CarriedPatch[]
  readonly problems: readonly MigrationProblem[]
}

/**
 * Leaves out what sharding says by itself (the main controllers pass over labelled objects), and keeps patches that never met a shard off
 * the shards: the operator's patches reach a shard under the name of its main controller too.
 */
export function unsharded(patches: readonly CarriedPatch[], { key }: Sharding, meetShards: boolean): Unsharded {
  const kept: CarriedPatch[] = []
  const spared: CarriedPatch[] = []
  const problems: MigrationProblem[] = []
  for (const patch of patches) {
    const { file, line } = patch
    const says = selectors(patch.text, key)
    if (says === 'all') {
      spared.push(patch)
      problems.push({
        weight: 'note',
        file,
        line,
        message: `the patch that keeps the controllers off the label ${key} is left out: the FluxInstance says it by its shards`,
      })
    } else if (says === 'some')
      problems.push({
        weight: 'blocks',
        file,
        line,
        message: `this patch sets --watch-label-selector and more: put that argument into a patch of its own, which the shards of the FluxInstance replace`,
      })
    else kept.push(meetShards ? patch : offShards(patch))
  }
  return { patches: kept, spared, problems }
}

function selectors(text: string, key: string): 'none' | 'some' | 'all' {
  if (!text.includes('--watch-label-selector')) return 'none'
  const operations = listsIn(text)
  const selects = (operation: unknown): boolean =>
    stringAt(operation, ['op']) === 'add' && stringAt(operation, ['value']) === `--watch-label-selector=!${key}`
  return operations.length > 0 && operations.every(selects) ? 'all' : 'some'
}

function listsIn(text: string): readonly unknown[] {
  try {
    return plainDocuments(text).flatMap((value): readonly unknown[] => (isList(value) ? value : [value]))
  } catch {
    return []
  }
}

function offShards(patch: CarriedPatch): CarriedPatch {
  const { target } = patch
  if ((target.kind !== undefined && target.kind !== 'Deployment') || target.annotationSelector !== undefined)
    return patch
  return { ...patch, target: { ...target, annotationSelector: '!sharding.fluxcd.io/role' } }
}
