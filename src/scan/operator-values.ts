import type { ManifestObject } from '../model/document.js'
import type { SourceFile } from '../model/file.js'
import { folderOf } from '../model/folder.js'
import { listAt, stringAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Settings } from '../model/settings.js'
import type { Sought } from '../model/sought.js'
import { chartPlaces } from './chart-places.js'
import { releasedChart } from './released-chart.js'
import { mappingAround } from './chart-values.js'
import { bareName, callsOf, fileNamesIn, namedIn, valuesFilesIn } from './values-file-names.js'

/** Which more files have to be read: values files that a file with our names names, since the tag of an image need not say of what. */
export function operatorValuesSought(files: readonly SourceFile[]): Sought | null {
  const named = new Set(
    files.filter(({ text }) => text.includes('flux-operator')).flatMap(({ text }) => fileNamesIn(text).map(bareName)),
  )
  const sources = new Set(files.flatMap(({ text }) => sourcesIn(text)))
  const given = new Set(files.flatMap(({ text }) => configMapsIn(text, sources)))
  const umbrellas = files.filter(({ path, text }) => isChartFile.test(path) && text.includes('flux-operator'))
  const folders = new Set(umbrellas.map(({ path }) => folderOf(path)))
  const keys = umbrellas.flatMap(({ text }) => [...text.matchAll(alias)].map(([, name = '']) => name))
  if (named.size === 0 && given.size === 0 && sources.size === 0 && folders.size === 0) return null
  const isBeside = (path: string): boolean => folders.has(folderOf(path)) && /(?:^|\/)values[^/]*$/.test(path)
  const wanted: Sought['wanted'] = (bytes, path) => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (!isYaml.test(path)) return false
    if (view.includes('chartRef') && [...sources].some((name) => view.includes(`name: ${name}`))) return true
    // one that gives no image is not missing
    if (view.includes('ConfigMap') && [...given].some((name) => view.includes(`name: ${name}`))) return true
    if (!view.includes('image:')) return false
    if (isBeside(path)) return true
    if (view.includes('kind: HelmRelease') && keys.some((key) => view.includes(`${key}:`))) return true
    return namedIn(named, path)
  }
  const needles = [...[...sources, ...given].map((name) => `name: ${name}`), ...keys.map((key) => `${key}:`)]
  return {
    wanted,
    net: { needles, named: (path) => isYaml.test(path) && (isBeside(path) || namedIn(named, path)) },
  }
}

const isYaml = /\.ya?ml$/
const isChartFile = /(?:^|\/)Chart\.ya?ml$/
const alias = /\balias["']?:[ \t]{0,4}["']?([\w-]{1,60})/g

/** Names of the sources of our charts that their charts do not tell: releases name them, and nothing else of ours. */
function sourcesIn(text: string): readonly string[] {
  if (!/charts\/flux-(?:operator|instance)/.test(text)) return []
  return text.split(/^---/m).flatMap((document) => {
    if (!/charts\/flux-(?:operator|instance)/.test(document) || !/^kind:[ \t]*["']?OCIRepository/m.test(document))
      return []
    const name = /\bname:[ \t]*["']?([\w.-]{1,100})/.exec(document)?.[1]
    return name === undefined || /^flux-(?:operator|instance)/.test(name) ? [] : [name]
  })
}

/** Names below `valuesFrom` in a text that speaks of one of our charts or of a source of it. */
function configMapsIn(text: string, sources: ReadonlySet<string>): readonly string[] {
  if (!text.includes('valuesFrom:')) return []
  if (!/flux-(?:operator|instance)/.test(text) && ![...sources].some((name) => text.includes(`name: ${name}`)))
    return []
  const lists = text.split('valuesFrom:').slice(1, 1 + mostLists)
  return lists.flatMap((list) =>
    [...list.slice(0, longest).matchAll(/\bname:[ \t]*["']?([\w.-]{1,100})/g)].map(([, name = '']) => name),
  )
}

/** Characters of a list of values that are looked at. */
const longest = 300
/** Lists of values in one file that are looked at. */
const mostLists = 20

/** True for a values file of the operator's chart: one that stands beside the chart's name, or that a release takes its values from. */
export function feedsOperator(
  { file, kind, apiVersion, origin }: ManifestObject,
  tree: Tree,
  settings: Settings,
): boolean {
  if (kind !== '' || apiVersion !== '' || origin !== 'document') return false
  const { paths, names } = givenIn(tree, settings)['operator-chart']
  return namedIn(paths, file.path) || (tree.layout.generated.get(file.path) ?? []).some((name) => names.has(name))
}

/** True for a ConfigMap that a release of the operator's chart takes values from. */
export function isGivenConfigMap({ kind, name }: ManifestObject, tree: Tree, settings: Settings): boolean {
  return kind === 'ConfigMap' && name !== null && givenIn(tree, settings)['operator-chart'].names.has(name)
}

/** True for a file that a chart of ours takes values from, whatever it holds. */
export function isGivenFile(path: string, tree: Tree, settings: Settings): boolean {
  return roles.some((role) => {
    const { paths, names } = givenIn(tree, settings)[role]
    return namedIn(paths, path) || (tree.layout.generated.get(path) ?? []).some((name) => names.has(name))
  })
}

const roles = ['operator-chart', 'instance-chart'] as const

/** Paths and names of ConfigMaps that each of our charts is given. */
type Given = Readonly<
  Record<(typeof roles)[number], { readonly paths: ReadonlySet<string>; readonly names: ReadonlySet<string> }>
>

const known = new WeakMap<Tree, Given>()

function givenIn(tree: Tree, settings: Settings): Given {
  const found = known.get(tree) ?? given(tree, settings)
  known.set(tree, found)
  return found
}

function objectsOf({ files }: Tree): readonly ManifestObject[] {
  return files.flatMap(({ documents }) =>
    documents.flatMap((document) =>
      document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : [],
    ),
  )
}

function given(tree: Tree, settings: Settings): Given {
  const of = (role: (typeof roles)[number]) => ({
    paths: new Set(callsOf(role, tree).flatMap((call) => call.names)),
    names: new Set<string>(),
  })
  const found = { 'operator-chart': of('operator-chart'), 'instance-chart': of('instance-chart') }
  for (const object of objectsOf(tree)) {
    for (const { role, path } of chartPlaces(object, settings))
      if (role === 'operator-chart' || role === 'instance-chart')
        for (const text of valuesFilesIn(mappingAround(object, path))) found[role].paths.add(bareName(text))
    const released = releasedChart(object, tree, settings)
    if (released === 'operator-chart' || released === 'instance-chart')
      for (const from of listAt(object.value, ['spec', 'valuesFrom']))
        found[released].names.add(stringAt(from, ['name']) ?? '')
  }
  return found
}
