import type { Edit } from '../model/change.js'
import type { ManifestObject } from '../model/document.js'
import { valueAt } from '../model/json.js'
import type { MigrationProblem, OpenBootstrap } from './bootstrap.js'
import { lineOf } from './objects.js'

const path = ['spec', 'suspend']

/** The HelmReleases that go with a bootstrap and are not suspended: deleting one uninstalls its chart unless it is (helm-controller). */
function running(bootstrap: OpenBootstrap): readonly ManifestObject[] {
  return bootstrap.kind === 'chart' ? bootstrap.releases.filter((release) => valueAt(release.value, path) !== true) : []
}

/** Suspends the HelmReleases of a bootstrap; null where one has no place for it. */
export function suspensions(bootstrap: OpenBootstrap): readonly Edit[] | null {
  const edits = running(bootstrap).map(suspension)
  return edits.includes(null) ? null : edits.filter((edit) => edit !== null)
}

function suspension(release: ManifestObject): Edit | null {
  const { file } = release
  const there = release.scalar(path)
  if (there !== null) {
    const { range, raw, position } = there
    return { kind: 'edit', file: file.path, line: position.line, ...range, old: raw, new: 'true' }
  }
  const place = release.absentKey(path)
  if (place === null) return null
  const { start, end, before, after } = place
  const { line } = release.position(['spec'])
  return { kind: 'edit', file: file.path, line, start, end, old: '', new: `${before}true${after}` }
}

/** What keeps the second step from deleting them. */
export function suspendProblems(bootstrap: OpenBootstrap): readonly MigrationProblem[] {
  return running(bootstrap).map((release) => ({
    weight: 'blocks',
    file: release.file.path,
    line: lineOf(release),
    message: `HelmRelease ${release.name ?? '?'} is not suspended: deleting it would uninstall Flux with its definitions and every object of Flux; set \`suspend: true\` and let the cluster apply it first`,
  }))
}
