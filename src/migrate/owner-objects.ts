import { isBelow } from '../kustomize/paths.js'
import type { ManifestObject, Path } from '../model/document.js'
import { listAt, stringAt, valueAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { MigrationProblem, OpenBootstrap } from './bootstrap.js'
import { standaloneObjects } from './objects.js'
import type { Owner } from './owners.js'

const argoMessage =
  'an Application of Argo CD applies the folder of the bootstrap: it prunes the controllers when their files go. Delete it without its objects (no cascade), or take the folder out of it, once step one is on the cluster; then take the bootstrap out'

const catalogMessage =
  'the Operator Lifecycle Manager installs Flux here: delete the Subscription and its ClusterServiceVersion once step one is on the cluster; then take the bootstrap out'

/** The Subscriptions of the Operator Lifecycle Manager to Flux itself. */
export function catalogOwners(tree: Tree): readonly Owner[] {
  return standaloneObjects(tree).flatMap((object): readonly Owner[] => {
    const { kind, apiVersion, value, file } = object
    if (kind !== 'Subscription' || !apiVersion.startsWith('operators.coreos.com/')) return []
    if (stringAt(value, ['spec', 'name']) !== 'flux') return []
    const { line } = object.position(['spec', 'name'])
    return [{ weight: 'blocks-removal', file: file.path, line, chart: false, message: catalogMessage }]
  })
}

/** The Applications of Argo CD that apply the folder of a bootstrap, alone or in their template. */
export function argoOwners(tree: Tree, { folder }: OpenBootstrap): readonly MigrationProblem[] {
  return standaloneObjects(tree).flatMap((object) =>
    sourcesOf(object).flatMap((at): readonly MigrationProblem[] => {
      const path = plainPath(stringAt(object.value, [...at, 'path']) ?? '')
      if (path === '' || !applies(object, at, path, folder)) return []
      const { line } = object.position([...at, 'path'])
      return [{ weight: 'blocks-removal', file: object.file.path, line, message: argoMessage }]
    }),
  )
}

/** A folder above is applied down to the bootstrap only where it is asked for. */
function applies(object: ManifestObject, at: Path, path: string, folder: string): boolean {
  if (path === folder) return true
  return isBelow(folder, path) && valueAt(object.value, [...at, 'directory', 'recurse']) === true
}

function sourcesOf(object: ManifestObject): readonly Path[] {
  if (!object.apiVersion.startsWith('argoproj.io/')) return []
  const spec: Path = object.kind === 'ApplicationSet' ? ['spec', 'template', 'spec'] : ['spec']
  const several = listAt(object.value, [...spec, 'sources']).map((_source, index): Path => [...spec, 'sources', index])
  return [[...spec, 'source'], ...several]
}

function plainPath(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '').replace(/(?<!\/)\/+$/, '')
}
