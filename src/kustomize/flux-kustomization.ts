import { parseApiVersion } from '../model/api-version.js'
import type { ManifestObject } from '../model/document.js'
import { listAt, stringAt, valueAt } from '../model/json.js'
import { objectsInFile, type ReadFile } from '../model/layout.js'
import { gatheredFrom } from '../model/gathered.js'
import { oncePer } from '../model/once-per.js'
import { unknownInResourceSet } from '../text/placeholder.js'
import { appliedFolder, resolvePath } from './paths.js'

/** A Flux Kustomization: the folder that it applies. */
export interface FluxKustomization {
  readonly object: ManifestObject
  readonly file: string
  readonly path: string
  /** `GitRepository/flux-system`: kind and name of the source that it applies the folder of. */
  readonly source: string
  readonly targetNamespace: string | null
  /** Folders of components that it adds to what it applies. */
  readonly components: readonly string[]
  /** True where a `kubeConfig` takes what it applies to another cluster than its own. */
  readonly isRemote: boolean
}

/** True for the Flux Kustomization, not kustomize's own. */
export function isFluxKustomization({ kind, apiVersion }: ManifestObject): boolean {
  return kind === 'Kustomization' && parseApiVersion(apiVersion).group === 'kustomize.toolkit.fluxcd.io'
}

/** The Flux Kustomizations among the files that were read, without those whose path is only known later. */
export const fluxKustomizationsIn = gatheredFrom((read: ReadFile): readonly FluxKustomization[] =>
  objectsInFile(read).flatMap((object) => fluxKustomizationOf(object) ?? []),
)

/** What a Flux Kustomization applies; null for other objects, and where its path is only known later. */
export const fluxKustomizationOf = oncePer((object: ManifestObject): FluxKustomization | null => {
  if (!isFluxKustomization(object)) return null
  const text = (...path: readonly string[]) => stringAt(object.value, ['spec', ...path]) ?? ''
  const inputs = object.origin === 'resource-set' && unknownInResourceSet(text('path'))
  const path = inputs ? null : appliedFolder(text('path'))
  if (path === null) return null
  const target = text('targetNamespace')
  return {
    object,
    file: object.file.path,
    path,
    source: `${text('sourceRef', 'kind')}/${text('sourceRef', 'name')}`,
    targetNamespace: target !== '' && !target.includes('${') ? target : null,
    components: listAt(object.value, ['spec', 'components']).flatMap((entry) =>
      typeof entry === 'string' ? (resolvePath(path, entry) ?? []) : [],
    ),
    isRemote: valueAt(object.value, ['spec', 'kubeConfig']) !== undefined,
  }
})
