import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { grouped } from '../model/grouped.js'
import { listAt, objectAt, stringAt, type JsonObject } from '../model/json.js'
import { objectsInFile, type ReadFile, type Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import type { Settings } from '../model/settings.js'
import { chartPlaces } from './chart-places.js'
import { releasedChart } from './released-chart.js'
import { mappingAround } from './chart-values.js'
import { bareName, callsOf, namesFile, valuesFilesIn } from './values-file-names.js'

/** What installs the flux-instance chart, and the values that it is given. */
interface Installation {
  /** Null for what is written in a program. */
  readonly object: ManifestObject | null
  /** Its own text, with the values that it writes. */
  readonly text: string
  readonly files: readonly ReadFile[]
}

/** Words by which values write an artifact, be it empty: then the copy in the operator counts. */
const writes = /flux-operator-manifests|\bdistribution\.artifact\b|\bartifact["']?[ \t]*[:=][ \t]*[^\s#]/

/**
 * True for values of the flux-instance chart that leave the artifact to values beside them, so that its absence says nothing: a release that
 * takes more values of the tree, and a file to which each release that takes it adds an artifact.
 */
export function isWrittenBeside(object: ManifestObject, tree: Tree, settings: Settings): boolean {
  const own = installationsOf(object, tree, settings)
  return (
    own.length > 0 &&
    own.every(({ text, files }) => writes.test(text) || files.some(({ file }) => writes.test(file.text)))
  )
}

/** What the values beside those of an object write of the instance, what counts first before the others. */
export function instancesBeside(object: ManifestObject, tree: Tree, settings: Settings): readonly JsonObject[] {
  return installationsOf(object, tree, settings).flatMap((each) => {
    const release = each.object && !isSame(each.object, object) ? [each.object] : []
    const files = each.files.filter(({ file }) => file !== object.file).flatMap(({ documents }) => documents)
    return [
      ...release.map(({ value }) => objectAt(value, ['spec', 'values', 'instance'])),
      ...files.map((document) => (document.kind === 'plain' ? objectAt(document.object.value, ['instance']) : null)),
    ].filter((instance) => instance !== null)
  })
}

function installationsOf(object: ManifestObject, tree: Tree, settings: Settings): readonly Installation[] {
  const isOwn = (each: Installation): boolean =>
    (each.object !== null && isSame(each.object, object)) || each.files.some(({ file }) => file === object.file)
  return installationsIn(tree)(settings).filter(isOwn)
}

/** What patches and variables make of an object is the same one. */
function isSame(one: ManifestObject, other: ManifestObject): boolean {
  return one.file === other.file && one.kind === other.kind && one.name === other.name
}

const installationsIn = oncePer((tree: Tree) => oncePer((settings: Settings) => installations(tree, settings)))

function installations(tree: Tree, settings: Settings): readonly Installation[] {
  const objects = tree.files.flatMap(({ documents }) =>
    documents.flatMap((document) => {
      if (document.kind === 'objects') return document.objects
      return document.kind === 'plain' ? [document.object] : []
    }),
  )
  const [given, named] = [filesByGivenName(tree), filesByName(tree)]
  return [
    ...objects.flatMap((object) => release(object, given, tree, settings)),
    ...objects.flatMap((object) => installer(object, named, settings)),
    ...callsOf('instance-chart', tree).flatMap(({ text, names }) =>
      variantsOf(names.map(named)).map((files) => ({ object: null, text, files })),
    ),
  ]
}

type FilesOf = (name: string) => readonly ReadFile[]

/** Files by the ConfigMaps and Secrets that they hold, or that a kustomization makes of them. */
function filesByGivenName({ files, layout }: Tree): FilesOf {
  const given = grouped(
    files.flatMap((read) => {
      const names = objectsInFile(read).flatMap(({ kind, name }) =>
        kind === 'ConfigMap' || kind === 'Secret' ? (name ?? []) : [],
      )
      return [...new Set([...names, ...(layout.generated.get(read.file.path) ?? [])])].map((name) => ({ name, read }))
    }),
    ({ name }) => name,
  )
  return (name) => (given.get(name) ?? []).map(({ read }) => read)
}

/** Files by the ends of their paths. */
function filesByName({ files }: Tree): FilesOf {
  const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
  const byLast = grouped(files, ({ file }) => last(file.path))
  return (name) => (byLast.get(last(name)) ?? []).filter(({ file }) => namesFile(name, file.path))
}

/** A HelmRelease takes ConfigMaps and Secrets. */
function release(object: ManifestObject, given: FilesOf, tree: Tree, settings: Settings): readonly Installation[] {
  if (object.origin === 'patch' || releasedChart(object, tree, settings) !== 'instance-chart') return []
  const names = listAt(object.value, ['spec', 'valuesFrom']).flatMap((from) => stringAt(from, ['name']) ?? [])
  const text = JSON.stringify(object.value['spec'] ?? '')
  return variantsOf(names.map(given)).map((files) => ({ object, text, files }))
}

/** Helmfile, Argo CD and others name files beside the chart. */
function installer(object: ManifestObject, named: FilesOf, settings: Settings): readonly Installation[] {
  return chartPlaces(object, settings)
    .filter(({ role }) => role === 'instance-chart')
    .flatMap(({ path }) => {
      const value = mappingAround(object, path)
      const text = JSON.stringify(value)
      return variantsOf(valuesFilesIn(value).map((name) => named(bareName(name)))).map((files) => ({
        object: null,
        text,
        files,
      }))
    })
}

/** One name may stand for a file in each of several folders, as overlays have them: then each of them is a case of its own. */
function variantsOf(sources: readonly (readonly ReadFile[])[]): readonly (readonly ReadFile[])[] {
  const folder = ({ file }: ReadFile): string => folderOf(file.path)
  const isOpen = (files: readonly ReadFile[]): boolean => new Set(files.map(folder)).size > 1
  const settled = sources.filter((files) => !isOpen(files)).flat()
  const open = grouped(sources.filter(isOpen).flat(), folder)
  return open.size === 0 ? [settled] : [...open.values()].map((files) => [...settled, ...files])
}
