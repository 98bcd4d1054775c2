import { listAt, stringAt } from '../../model/json.js'
import type { ShapeReader } from '../draft.js'
import { chartPin } from './chart-version.js'

/** `dependencies[]` of a `Chart.yaml`, and of the `Chart.lock` beside it, which follows. */
export const chartDependency: ShapeReader = {
  shape: 'chart-dependency',
  read(object, context) {
    if (!/(?:^|\/)(?:Chart\.ya?ml|Chart\.lock|requirements\.(?:yaml|lock))$/.test(object.file.path)) return []
    return listAt(object.value, ['dependencies']).flatMap((entry, index) => {
      const [name, repository] = [stringAt(entry, ['name']), stringAt(entry, ['repository'])]
      if (name === null || !repository?.startsWith('oci://')) return []
      const url = `${repository.replace(/\/$/, '')}/${name}`
      const version = ['dependencies', index, 'version']
      return chartPin(object, context, { shape: 'chart-dependency', scope: 'gitops', url, version })
    })
  },
}
