import type { ManifestObject } from '../model/document.js'
import type { SourceFile } from '../model/file.js'
import { folderOf } from '../model/folder.js'
import { isList, isObject, listAt, stringAt, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Settings } from '../model/settings.js'
import { chartPlaces } from './chart-places.js'
import { releasedChart } from './released-chart.js'

const inWord = /[\w.$/{}-]/
const suffix = /\.ya?ml(?![\w.])/g
/** Characters of a path that is looked for. */
const longest = 300

/** Which more files have to be read: values files that a file with our names names, since the tag of an image need not say of what. */
export function operatorValuesSought(
  files: readonly SourceFile[],
): ((bytes: Uint8Array, path: string) => boolean) | null {
  const named = new Set(
    files.filter(({ text }) => text.includes('flux-operator')).flatMap(({ text }) => fileNamesIn(text).map(bareName)),
  )
  const sources = new Set(files.flatMap(({ text }) => sourcesIn(text)))
  const given = new Set(files.flatMap(({ text }) => configMapsIn(text, sources)))
  const umbrellas = files.filter(({ path, text }) => isChartFile.test(path) && text.includes('flux-operator'))
  const folders = new Set(umbrellas.map(({ path }) => folderOf(path)))
  const keys = umbrellas.flatMap(({ text }) => [...text.matchAll(alias)].map(([, name = '']) => name))
  if (named.size === 0 && given.size === 0 && sources.size === 0 && folders.size === 0) return null
  return (bytes, path) => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (!/\.ya?ml$/.test(path)) return false
    if (view.includes('chartRef') && [...sources].some((name) => view.includes(`name: ${name}`))) return true
    if (!view.includes('image:')) return false
    if (folders.has(folderOf(path)) && /(?:^|\/)values[^/]*$/.test(path)) return true
    if (view.includes('kind: HelmRelease') && keys.some((key) => view.includes(`${key}:`))) return true
    return (
      namedIn(named, path) || (view.includes('ConfigMap') && [...given].some((name) => view.includes(`name: ${name}`)))
    )
  }
}

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

/** Names below `valuesFrom` in a text that speaks of the operator or of a source of its chart. */
function configMapsIn(text: string, sources: ReadonlySet<string>): readonly string[] {
  if (!text.includes('valuesFrom:')) return []
  if (!text.includes('flux-operator') && ![...sources].some((name) => text.includes(`name: ${name}`))) return []
  const lists = text.split('valuesFrom:').slice(1, 1 + mostLists)
  return lists.flatMap((list) =>
    [...list.slice(0, longest).matchAll(/\bname:[ \t]*["']?([\w.-]{1,100})/g)].map(([, name = '']) => name),
  )
}

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
    paths: new Set(namedInTexts(tree, charts[role])),
    names: new Set<string>(),
  })
  const found = { 'operator-chart': of('operator-chart'), 'instance-chart': of('instance-chart') }
  for (const object of objectsOf(tree)) {
    for (const { role, value } of chartPlaces(object, settings))
      if (role === 'operator-chart' || role === 'instance-chart')
        for (const text of textsIn(value)) found[role].paths.add(bareName(text))
    const released = releasedChart(object, tree, settings)
    if (released === 'operator-chart' || released === 'instance-chart')
      for (const from of listAt(object.value, ['spec', 'valuesFrom']))
        found[released].names.add(stringAt(from, ['name']) ?? '')
  }
  return found
}

const charts = {
  'operator-chart': /charts\/flux-operator(?![\w-])|\bchart[ \t]*=[ \t]*"flux-operator"/,
  'instance-chart': /charts\/flux-instance(?![\w-])|\bchart[ \t]*=[ \t]*"flux-instance"/,
}

/** Values files that a call of helm or a block of Terraform names together with a chart. */
function namedInTexts({ files }: Tree, chart: RegExp): readonly string[] {
  return files
    .filter(({ file }) => !/\.(?:ya?ml|json)$/.test(file.path) && chart.test(file.text))
    .flatMap(({ file: { path, text } }) => partsOf(path, text))
    .filter((part) => chart.test(part) && !/^[ \t]*#/.test(part))
    .flatMap((part) => fileNamesIn(part).map(bareName))
}

/** Words that end as files of YAML do. */
function fileNamesIn(text: string): readonly string[] {
  const names: string[] = []
  let from = 0
  // the ends are few; a megabyte of words costs a hundred times what it holds
  for (const { 0: end, index } of text.matchAll(suffix)) {
    let start = index
    while (start > from && index - start < longest && inWord.test(text.charAt(start - 1))) start--
    from = index + end.length
    names.push(text.slice(start, from))
  }
  return names
}

/** The blocks of Terraform, or the lines of a script, those that go on as one. */
function partsOf(path: string, text: string): readonly string[] {
  if (/\.(?:tf|tofu|hcl)$/.test(path)) return text.split(/^(?=(?:resource|module|data)\b)/m)
  return text.replace(/[\\`]\r?\n/g, ' ').split('\n')
}

/** Levels below the name of a chart at which its values files are named. */
const deepest = 3

function textsIn(value: Json, depth = 0): readonly string[] {
  if (typeof value === 'string') return /\.ya?ml$/.test(value) && value.length < 300 ? [value] : []
  if (depth > deepest) return []
  if (isList(value)) return value.flatMap((each) => textsIn(each, depth + 1))
  return isObject(value)
    ? Object.values(value).flatMap((each) => (each === undefined ? [] : textsIn(each, depth + 1)))
    : []
}

/** A path without the steps that lead to its root: `./`, `../`, `$values/`, `${path.module}/`. */
export function bareName(path: string): string {
  return path.replace(/^(?:\.{1,2}\/|\$[\w.{}]*\/|\/)+/, '')
}

/** True where a path is that of a file that is named so, from whatever folder. */
export function namesFile(name: string, path: string): boolean {
  return path === name || path.endsWith(`/${name}`)
}

/** True where a path ends with one of the names; each of its ends is looked up once. */
function namedIn(names: ReadonlySet<string>, path: string): boolean {
  const steps = path.split('/')
  return steps.some((_, index) => names.has(steps.slice(index).join('/')))
}
