import type { Edit } from '../model/change.js'
import { dependenciesOf, lockDigest, lockedChart, lockPath } from '../model/chart-lock.js'
import type { ManifestObject } from '../model/document.js'
import { isObject, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { tokenPlace } from '../model/place.js'

/**
 * The digests that have to follow when versions of chart dependencies are edited: helm refuses a lock whose digest is not of its chart.
 * The scan lets only those dependencies move whose lock is in order before.
 */
export function lockEdits(tree: Tree, edits: readonly Edit[]): readonly Edit[] {
  const locks = new Set(edits.map(({ file }) => lockPath(file)))
  return [...locks].flatMap((path) => {
    const pair = lockedChart(path, tree)
    const digest = pair?.lock.scalar(['digest'])
    if (!pair || !digest) return []
    const next = lockDigest(dependenciesAfter(pair.chart, edits), dependenciesAfter(pair.lock, edits))
    if (next === null || next === digest.raw) return []
    const { start, end } = tokenPlace(digest.range)
    return [{ kind: 'edit', file: path, line: digest.position.line, start, end, old: digest.raw, new: next }]
  })
}

/** The entries with the versions that the edits write. */
function dependenciesAfter(object: ManifestObject, edits: readonly Edit[]): readonly Json[] {
  return dependenciesOf(object).map((entry, index) => {
    const version = object.scalar(['dependencies', index, 'version'])
    const edit = edits.find(
      ({ file, start, end }) =>
        version && file === object.file.path && start >= version.range.start && end <= version.range.end,
    )
    if (!version || !edit || !isObject(entry)) return entry
    const raw = Buffer.from(version.raw)
    const [before, after] = [edit.start - version.range.start, edit.end - version.range.start]
    return { ...entry, version: raw.toString('utf8', 0, before) + edit.new + raw.toString('utf8', after) }
  })
}
