import { isFluxKustomization } from '../kustomize/flux-kustomization.js'
import { kustomizationAt, kustomizationsIn, namedFor, type Kustomization } from '../kustomize/kustomization.js'
import type { ManifestObject, Path } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { stringAt, valueAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Version } from '../model/version.js'
import { withoutV } from '../model/version.js'
import type { CarriedPatch, MigrationProblem, InstalledFlux, OciBootstrap, RemoteBootstrap } from './bootstrap.js'
import { syncProblems } from './components.js'
import { lineOf, standaloneObjects } from './objects.js'
import { wholeFlux } from './installed.js'
import { noCommonMetadata, readOverlay } from './overlay.js'
import { appliedPatches, targetMatches } from './patches.js'
import { findSync, isFluxManifests } from './sync.js'

const untouched = { operator: null, instance: null }
const remoteUrl =
  /github\.com\/fluxcd\/flux2\/{1,2}(?:manifests\/install|releases\/(?:download\/[^/]+|latest\/download)\/install\.yaml)/

/** Finds the bootstraps that apply Flux's own OCI artifact by a Flux Kustomization. */
export function ociBootstraps(tree: Tree): readonly OciBootstrap[] {
  const objects = standaloneObjects(tree)
  return objects.flatMap((source) => {
    if (!isFluxManifests(source)) return []
    const applied = objects.find(
      (object) =>
        isFluxKustomization(object) &&
        stringAt(object.value, ['spec', 'sourceRef', 'kind']) === 'OCIRepository' &&
        stringAt(object.value, ['spec', 'sourceRef', 'name']) === source.name &&
        folderOf(object.file.path) === folderOf(source.file.path),
    )
    return applied ? [ociBootstrap(tree, source, applied, objects)] : []
  })
}

/** Finds the kustomizations that name Flux's manifests at a URL. */
export function remoteBootstraps(tree: Tree): readonly RemoteBootstrap[] {
  return kustomizationsIn(tree.files).flatMap((kustomization) =>
    namedFor(kustomization, 'resource').flatMap(({ entry, at }) =>
      remoteUrl.test(entry) ? [remoteBootstrap(tree, kustomization, entry, at)] : [],
    ),
  )
}

function ociBootstrap(
  tree: Tree,
  source: ManifestObject,
  applied: ManifestObject,
  objects: readonly ManifestObject[],
): OciBootstrap {
  const namespace = applied.namespace ?? source.namespace ?? 'flux-system'
  const folder = folderOf(applied.file.path)
  const file = source.file.path
  const tag = stringAt(source.value, ['spec', 'ref', 'tag'])
  const read = appliedPatches(tree, applied)
  const whole = lessDeleted(wholeFlux(withoutV((tag ?? '').replace(/@.*/s, ''))), read.patches)
  const sync = findSync(
    objects.filter((object) => object !== applied),
    folder,
    namespace,
  )
  return {
    kind: 'oci',
    cluster: tree.layout.clusterOf(file),
    namespace,
    folder,
    file,
    line: source.position(['spec', 'ref', 'tag']).line,
    flux: whole.flux,
    sync,
    patches: whole.patches,
    spared: whole.spared,
    common: noCommonMetadata,
    extras: [],
    sharding: null,
    present: untouched,
    problems: [
      ...read.problems,
      ...whole.problems,
      ...appliedProblems(applied),
      ...unversioned(whole.flux.version, source),
      ...syncProblems(sync, file),
    ],
    source,
    applied,
    kustomization: kustomizationAt(tree.files, folder)?.path ?? null,
  }
}

function remoteBootstrap(tree: Tree, kustomization: Kustomization, url: string, at: Path): RemoteBootstrap {
  const { path: file, folder, object } = kustomization
  const namespace = kustomization.namespace ?? 'flux-system'
  const written = /[?&]ref=([^&\s]+)/.exec(url)?.[1] ?? /\/download\/([^/]+)\/install/.exec(url)?.[1] ?? ''
  const flux = wholeFlux(withoutV(written))
  const sync = findSync(standaloneObjects(tree), folder, namespace)
  const named = [
    ...flux.components.map((name) => ({ kind: 'Deployment', name })),
    { kind: 'NetworkPolicy', name: 'allow-egress' },
    ...(sync.kind === 'none' ? [] : [sync.objects.source, sync.objects.kustomization]),
  ]
  const syncFiles = sync.kind === 'none' ? [] : [sync.objects.source.file.path, sync.objects.kustomization.file.path]
  const overlay = readOverlay(tree, kustomization, named, syncFiles)
  const whole = lessDeleted(flux, overlay.patches)
  return {
    kind: 'remote',
    cluster: tree.layout.clusterOf(file),
    namespace,
    folder,
    file,
    line: object.position(at).line,
    flux: whole.flux,
    sync,
    patches: whole.patches,
    spared: whole.spared,
    common: overlay.common,
    extras: [],
    sharding: null,
    present: untouched,
    problems: [
      ...overlay.problems,
      ...whole.problems,
      ...unversioned(whole.flux.version, object),
      ...syncProblems(sync, file),
    ],
    kustomization: file,
    url,
  }
}

function unversioned(version: Version | null, object: ManifestObject): readonly MigrationProblem[] {
  const message = 'the Flux version is no exact one (a range, a branch or the latest release)'
  return version === null ? [{ weight: 'blocks', file: object.file.path, line: lineOf(object), message }] : []
}

/** What the Flux Kustomization says beyond patches and a FluxInstance could not. */
function appliedProblems(applied: ManifestObject): readonly MigrationProblem[] {
  return ['images', 'postBuild', 'components', 'targetNamespace', 'namePrefix', 'nameSuffix', 'commonMetadata'].flatMap(
    (key) =>
      valueAt(applied.value, ['spec', key]) === undefined
        ? []
        : [
            {
              weight: key === 'postBuild' ? 'note' : 'blocks',
              file: applied.file.path,
              line: applied.position(['spec', key]).line,
              message: `a FluxInstance cannot take over \`spec.${key}\` of the Kustomization`,
            },
          ],
  )
}

interface Whole {
  readonly flux: InstalledFlux
  readonly patches: readonly CarriedPatch[]
  readonly spared: readonly CarriedPatch[]
  readonly problems: readonly MigrationProblem[]
}

/** A patch that deletes the Deployment of a controller means a component that is not wanted. */
function lessDeleted(flux: InstalledFlux, patches: readonly CarriedPatch[]): Whole {
  const deleting = patches.filter((patch) => /^\$patch: *delete\b/m.test(patch.text))
  const deployments = deleting.filter((patch) => patch.target.kind === 'Deployment' && patch.target.name !== undefined)
  const gone = flux.components.filter((name) =>
    deployments.some((patch) => targetMatches(patch.target, { kind: 'Deployment', name })),
  )
  const networks = deleting.filter((patch) => patch.target.kind === 'NetworkPolicy' && patch.target.name === undefined)
  return {
    flux: {
      ...flux,
      components: flux.components.filter((name) => !gone.includes(name)),
      networkPolicy: flux.networkPolicy && networks.length === 0,
    },
    patches: patches.filter((patch) => !deployments.includes(patch) && !networks.includes(patch)),
    spared: [...deployments, ...networks],
    problems: [...deployments, ...networks].map(({ file, line, target }) => ({
      weight: 'note',
      file,
      line,
      message:
        target.kind === 'Deployment'
          ? `the patch deletes ${target.name ?? ''}: the FluxInstance does not ask for it in the first place`
          : 'the patch deletes the network policies: the FluxInstance says `networkPolicy: false` instead',
    })),
  }
}
