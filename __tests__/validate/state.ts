import { readTree } from '../../src/documents/tree.js'
import type { ReleaseContents } from '../../src/model/contents.js'
import type { ManifestObject, Path } from '../../src/model/document.js'
import type { Instance } from '../../src/model/instance.js'
import { listAt, objectAt, stringAt } from '../../src/model/json.js'
import type { Tree } from '../../src/model/layout.js'
import type { Pin } from '../../src/model/pin.js'
import type { TreeState } from '../../src/model/validation.js'
import type { Workspace } from '../../src/model/workspace.js'
import { runningInstances } from '../../src/resolve/running-instances.js'

/** A tree out of texts by path. */
export async function treeOf(files: Readonly<Record<string, string>>): Promise<Tree> {
  const workspace: Workspace = {
    list: () =>
      Promise.resolve(
        Object.keys(files)
          .toSorted()
          .map((path) => ({ path, mode: '100644' as const })),
      ),
    link: () => Promise.resolve(null),
    read: (path) => {
      const text = files[path]
      return Promise.resolve(text === undefined ? null : Buffer.from(text))
    },
  }
  return readTree(workspace, { wanted: () => true })
}

/** The state of a tree on a release. */
export async function stateOf(
  files: Readonly<Record<string, string>>,
  contents: ReleaseContents | null,
  options: { readonly pins?: readonly Pin[]; readonly operator?: ReleaseContents } = {},
): Promise<TreeState> {
  const tree = await treeOf(files)
  return {
    tree,
    pins: options.pins ?? [],
    instances: runningInstances(instancesOf(tree), contents, options.operator ?? contents),
    contents,
    operator: options.operator ?? contents,
  }
}

/** Instances as written; enough for checks of one tree. */
export function instancesOf(tree: Tree): readonly Instance[] {
  return tree.files
    .flatMap(({ documents }) => documents.flatMap((read) => (read.kind === 'objects' ? read.objects : [])))
    .flatMap((object) => {
      if (object.kind === 'FluxInstance') return [instance(object, ['spec'])]
      const isRelease = objectAt(object.value, ['spec', 'values', 'instance']) !== null
      return isRelease ? [instance(object, ['spec', 'values', 'instance'])] : []
    })
}

function instance(object: ManifestObject, root: Path): Instance {
  const spec = objectAt(object.value, root) ?? {}
  const reference = stringAt(spec, ['distribution', 'artifact'])
  const isChart = root.length > 1
  return {
    object,
    root,
    source: isChart ? 'helm-release-values' : 'flux-instance',
    spec,
    fluxVersion: stringAt(spec, ['distribution', 'version']),
    artifact:
      reference === null
        ? { kind: isChart ? 'chart-default' : 'embedded' }
        : reference === ''
          ? { kind: 'embedded' }
          : { kind: 'reference', reference },
    components: listAt(spec, ['components']).filter((entry) => typeof entry === 'string'),
    migrateResources: true,
    cluster: '',
  }
}
