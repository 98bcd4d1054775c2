import { listAt, stringAt } from '../../model/json.js'
import type { Pin } from '../../model/pin.js'
import type { ShapeContext, ShapeReader } from '../draft.js'
import { chartPin } from './chart-version.js'

/** `dependencies[]` of a `Chart.yaml` and of the `Chart.lock` beside it. */
export const chartDependency: ShapeReader = {
  shape: 'chart-dependency',
  read(object, context) {
    if (!/(?:^|\/)(?:Chart\.ya?ml|Chart\.lock|requirements\.(?:yaml|lock))$/.test(object.file.path)) return []
    return listAt(object.value, ['dependencies']).flatMap((entry, index) => {
      const [name, repository] = [stringAt(entry, ['name']), stringAt(entry, ['repository'])]
      if (name === null || !repository?.startsWith('oci://')) return []
      const url = `${repository.replace(/\/$/, '')}/${name}`
      const version = ['dependencies', index, 'version']
      const pins = chartPin(object, context, { shape: 'chart-dependency', scope: 'gitops', url, version })
      return locked(object.file.path, context) ? pins.map(reportedOnly) : pins
    })
  },
}

/** A lock holds a digest of all dependencies: one that did not follow would stop `helm dependency build`. */
function locked(path: string, { tree }: ShapeContext): boolean {
  const lock = path.replace(/Chart\.ya?ml$/, 'Chart.lock').replace(/requirements\.yaml$/, 'requirements.lock')
  return tree.entries.some((entry) => entry.path === lock)
}

function reportedOnly(pin: Pin): Pin {
  if (pin.action !== 'follow') return pin
  const reason = 'the digest in the lock file must follow; run helm dependency update'
  return { ...pin, action: 'report', reason, place: null }
}
