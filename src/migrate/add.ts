import { isFluxKustomization } from '../kustomize/flux-kustomization.js'
import { gatherersOf, kustomizationAt, namedFor, type Kustomization } from '../kustomize/kustomization.js'
import { isBelow, joined } from '../kustomize/paths.js'
import type { Change } from '../model/change.js'
import type { Tree } from '../model/layout.js'
import { actingAccount } from './acting-account.js'
import type { OpenBootstrap, PresentOperator } from './bootstrap.js'
import { standaloneObjects } from './objects.js'
import type { ManifestSetup } from './manifests.js'
import { chartSource, instanceRelease, lines, operatorRelease } from './manifests.js'
import type { TargetPlace } from './place.js'
import { editLists } from './splice.js'
import { appliedPath } from './sync.js'

/** The files of operator and instance, and the entries that a kustomization needs for them. */
export interface Addition {
  readonly creates: readonly Change[]
  /** The kustomization that gathers them and the entries for it; null where Flux generates one. */
  readonly list: { readonly kustomization: string; readonly entries: readonly string[] } | null
  /** What stands in the way: files that are there already. */
  readonly taken: readonly string[]
}

type Sharing = Omit<ManifestSetup, 'namespace' | 'dependsOn'>

/** Writes operator and instance in the layout chosen; an operator that is there already is not written again. */
export function addition(tree: Tree, place: TargetPlace, sharing: Sharing): Addition {
  const { present } = sharing.bootstrap
  const files = place.kind === 'fleet' ? fleetFiles(place.folder, sharing) : homeOpsFiles(tree, place.folder, sharing)
  const wanted = files.filter((file) => file.chart !== 'flux-operator' || present.operator === null)
  const known = new Set(tree.entries.map((entry) => entry.path))
  const kustomization = kustomizationAt(tree.files, place.folder)
  const entries = [...new Set(wanted.flatMap((file) => file.entry ?? []))]
  const creates: Change[] = wanted.map(({ path, content }) => ({ kind: 'create', file: path, content }))
  if (kustomization === null && place.kind === 'home-ops')
    creates.push({
      kind: 'create',
      file: joined(place.folder, 'kustomization.yaml'),
      content: kustomizationText(
        null,
        entries.map((entry) => `./${entry}`),
      ),
    })
  return {
    creates,
    list: kustomization
      ? { kustomization: kustomization.path, entries: styled(kustomization, entries) }
      : fromAbove(tree, place, sharing.bootstrap, entries),
    taken: creates.map((change) => change.file).filter((path) => known.has(path)),
  }
}

/** A folder without a kustomization whose files one above names one by one: it names the new ones too. */
function fromAbove(
  tree: Tree,
  place: TargetPlace,
  { file }: OpenBootstrap,
  entries: readonly string[],
): Addition['list'] {
  if (place.kind !== 'fleet') return null
  const above = gatherersOf(tree.files, file).find(({ folder }) => isBelow(place.folder, folder))
  if (above === undefined) return null
  const prefix = above.folder === '' ? place.folder : place.folder.slice(above.folder.length + 1)
  return {
    kustomization: above.path,
    entries: styled(
      above,
      entries.map((entry) => joined(prefix, entry)),
    ),
  }
}

/** Where a folder is new, the kustomization above it has to name it; the change for that, or null. */
export function listAbove(tree: Tree, place: TargetPlace): readonly Change[] {
  if (place.kind === 'fleet' || kustomizationAt(tree.files, place.folder) !== null) return []
  const above = kustomizationAt(tree.files, place.apps)
  if (above === null) return []
  const [entry = ''] = styled(above, [place.folder.slice(place.apps.length + 1)])
  return editLists(above.object.file, { add: [entry], remove: [] }) ?? []
}

interface Written {
  readonly chart: 'flux-operator' | 'flux-instance'
  readonly path: string
  readonly content: string
  /** What the folder's kustomization lists for it. */
  readonly entry: string | null
}

function fleetFiles(folder: string, sharing: Sharing): readonly Written[] {
  const { bootstrap } = sharing
  const operator = bootstrap.present.operator
  const writing: ManifestSetup = {
    ...sharing,
    namespace: bootstrap.namespace,
    dependsOn: operator === null ? [{ name: 'flux-operator' }] : dependencyOn(operator, bootstrap.namespace),
  }
  const file = (chart: Written['chart'], release: string): Written => ({
    chart,
    path: joined(folder, `${chart}.yaml`),
    content: `---\n${chartSource(chart, writing)}---\n${release}`,
    entry: `${chart}.yaml`,
  })
  return [file('flux-operator', operatorRelease(writing)), file('flux-instance', instanceRelease(writing))]
}

function dependencyOn({ helmRelease }: PresentOperator, namespace: string) {
  if (helmRelease === null) return []
  const { name, namespace: own } = helmRelease
  return [own === null || own === namespace ? { name } : { name, namespace: own }]
}

function homeOpsFiles(tree: Tree, folder: string, sharing: Sharing): readonly Written[] {
  const { bootstrap } = sharing
  const writing: ManifestSetup = { ...sharing, namespace: null, dependsOn: [] }
  const operator = bootstrap.present.operator
  const before = operator === null ? 'flux-operator' : appOf(tree, operator.file)
  const app = (chart: Written['chart'], release: string, dependsOn: string | null): readonly Written[] => {
    const home = joined(folder, chart)
    const part = (name: string, content: string): Written => ({
      chart,
      path: `${home}/${name}`,
      content: `---\n${content}`,
      entry: null,
    })
    return [
      part('app/helmrelease.yaml', release),
      {
        chart,
        path: `${home}/app/kustomization.yaml`,
        content: kustomizationText(bootstrap.namespace, ['./ocirepository.yaml', './helmrelease.yaml']),
        entry: null,
      },
      part('app/ocirepository.yaml', chartSource(chart, writing)),
      {
        ...part('ks.yaml', fluxKustomization(chart, `./${home}/app`, bootstrap, dependsOn)),
        entry: `${chart}/ks.yaml`,
      },
    ]
  }
  return [
    ...app('flux-operator', operatorRelease(writing), null),
    ...app('flux-instance', instanceRelease(writing), before),
  ]
}

/** The Flux Kustomization that applies a file most closely. */
function appOf(tree: Tree, file: string): string | null {
  const applying = standaloneObjects(tree).flatMap((object) => {
    const path = isFluxKustomization(object) ? appliedPath(object) : null
    return path !== null && path !== '' && isBelow(file, path) ? [{ name: object.name, length: path.length }] : []
  })
  return applying.sort((a, b) => b.length - a.length)[0]?.name ?? null
}

function kustomizationText(namespace: string | null, resources: readonly string[]): string {
  return lines([
    '---',
    'apiVersion: kustomize.config.k8s.io/v1beta1',
    'kind: Kustomization',
    ...(namespace === null ? [] : [`namespace: ${namespace}`]),
    'resources:',
    ...resources.map((entry) => `  - ${entry}`),
  ])
}

function fluxKustomization(name: string, path: string, bootstrap: OpenBootstrap, dependsOn: string | null): string {
  const { sync, namespace } = bootstrap
  const source = sync.kind === 'none' ? null : sync.objects.source
  const account = actingAccount('kustomize-controller', bootstrap)
  const elsewhere = source?.namespace !== undefined && source.namespace !== null && source.namespace !== namespace
  return lines([
    'apiVersion: kustomize.toolkit.fluxcd.io/v1',
    'kind: Kustomization',
    'metadata:',
    `  name: ${name}`,
    `  namespace: ${namespace}`,
    'spec:',
    ...(dependsOn === null ? [] : ['  dependsOn:', `    - name: ${dependsOn}`]),
    '  interval: 1h',
    `  path: ${path}`,
    ...(name === 'flux-instance' ? ['  # without the instance there is no Flux', '  prune: false'] : ['  prune: true']),
    ...(account === null ? [] : [`  serviceAccountName: ${account}`]),
    '  sourceRef:',
    `    kind: ${source?.kind ?? 'GitRepository'}`,
    `    name: ${source?.name ?? namespace}`,
    ...(elsewhere ? [`    namespace: ${source.namespace}`] : []),
    '  timeout: 5m',
    '  wait: true',
  ])
}

/** Entries as the kustomization writes its own: with or without `./`. */
function styled(kustomization: Kustomization, entries: readonly string[]): readonly string[] {
  const own = namedFor(kustomization, 'resource', 'component').map(({ entry }) => entry)
  const dotted = own.length === 0 ? false : own.some((entry) => entry.startsWith('./'))
  const known = new Set(own.map((entry) => entry.replace(/^\.\//, '')))
  return entries.filter((entry) => !known.has(entry)).map((entry) => (dotted ? `./${entry}` : entry))
}
