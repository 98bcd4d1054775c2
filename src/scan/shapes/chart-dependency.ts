import { dependenciesOf, isLocked, listsDependencies, lockedChart, lockPath } from '../../model/chart-lock.js'
import { listAt, stringAt } from '../../model/json.js'
import { reportedPin, type Pin } from '../../model/pin.js'
import type { ShapeContext, ShapeReader } from '../draft.js'
import { isMarked, markedReason } from '../marker.js'
import { chartPin } from './chart-version.js'

/** `dependencies[]` of a `Chart.yaml` and of the `Chart.lock` beside it. */
export const chartDependency: ShapeReader = {
  shape: 'chart-dependency',
  read(object, context) {
    const { path } = object.file
    if (!listsDependencies(path)) return []
    return listAt(object.value, ['dependencies']).flatMap((entry, index) => {
      const [name, repository] = [stringAt(entry, ['name']), stringAt(entry, ['repository'])]
      if (name === null || !repository?.startsWith('oci://')) return []
      const url = `${repository.replace(/\/$/, '')}/${name}`
      const version = ['dependencies', index, 'version']
      const pins = chartPin(object, context, { shape: 'chart-dependency', scope: 'gitops', url, version })
      if (keptInChart(path, name, context))
        return pins.map((pin): Pin => ({ ...pin, action: 'ignore', reason: markedReason }))
      const kept = vendored(path, name, context) ?? (lockFollows(path, context) ? null : doubtfulLock)
      return kept === null ? pins : pins.map((pin) => reportedOnly(pin, kept))
    })
  },
}

const doubtfulLock = 'the digest in its lock is not of these dependencies; run helm dependency update'

/** A lock holds a digest of all dependencies: it can follow where it is in order now, or helm would refuse the chart. */
function lockFollows(path: string, { tree }: ShapeContext): boolean {
  if (!tree.entries.some((entry) => entry.path === lockPath(path))) return true
  const pair = lockedChart(path, tree)
  return pair !== null && isLocked(pair)
}

/** A lock holds no comments of people: what a marker keeps in the chart is kept in its lock too. */
function keptInChart(path: string, name: string, { tree }: ShapeContext): boolean {
  const chart = lockedChart(path, tree)?.chart
  const index = chart ? dependenciesOf(chart).findIndex((entry) => stringAt(entry, ['name']) === name) : -1
  const version = chart?.scalar(['dependencies', index, 'version'])
  return chart && version ? isMarked(chart.file, version.position.line) : false
}

/** Why a dependency whose archive is committed beside the chart does not move: the archive is what is used. */
function vendored(path: string, name: string, { tree }: ShapeContext): string | null {
  const folder = `${path.slice(0, path.lastIndexOf('/') + 1)}charts/`
  const copy = tree.entries.find(
    (entry) => entry.path.startsWith(`${folder}${name}/`) || isArchive(entry.path, folder, name),
  )
  return copy ? 'charts/ beside it holds a copy; run helm dependency update' : null
}

function isArchive(path: string, folder: string, name: string): boolean {
  return path.startsWith(`${folder}${name}-`) && /^\d[^/]*\.tgz$/.test(path.slice(folder.length + name.length + 1))
}

function reportedOnly(pin: Pin, reason: string): Pin {
  return pin.action === 'follow' ? reportedPin(pin, reason) : pin
}
