import { isList, isObject, listAt, objectAt, stringAt, type Json, type JsonObject } from '../model/json.js'
import { innerDocuments } from '../text/yaml/plain-documents.js'

/** What an entry of one of our charts says beside its pin, or what is said for all entries of its file. */
export interface EntryFact {
  /** `place`: where it goes to; all others change what is installed. */
  readonly kind: 'image' | 'off' | 'home' | 'sources' | 'field' | 'place'
  readonly text: string
}

/** Levels of a document that are looked at. */
const deepest = 40

/** Releases of a helmfile, and templates of one, that are put together. */
const most = 100

/** Fields by which helmfile, k3s, kustomize and Argo CD install something else than the chart, or take it unchecked, or elsewhere. */
const deciding = [
  ...['postRenderer', 'postRendererArgs', 'strategicMergePatches', 'jsonPatches', 'transformers', 'dependencies'],
  ...['kubeContext', 'forceNamespace', 'plainHttp', 'plainHTTP', 'insecureSkipTLSVerify', 'skipTLSVerify'],
  ...['jobImage', 'chartContent', 'plugin', 'kustomize', 'directory'],
]
const places = ['namespace', 'targetNamespace', 'releaseName']

/** What the mappings say that name one of our charts, wherever they stand in a document. */
export function factsIn(value: Json | undefined, depth = 0): readonly EntryFact[] {
  if (depth > deepest) return []
  if (isList(value)) return value.flatMap((each) => factsIn(each, depth + 1))
  if (!isObject(value)) return []
  if (!namesChart(value)) return Object.values(value).flatMap((each) => factsIn(each, depth + 1))
  return ofEntry(value, depth)
}

/** What is said at the top of a document: `helmGlobals.chartHome` of kustomize, `sources` of Argo CD, and what a helmfile says for all. */
export function factsAtTop(value: JsonObject): readonly EntryFact[] {
  const home = stringAt(value, ['helmGlobals', 'chartHome'])
  const sources = listAt(value, ['spec', 'sources'])
  const defaults = objectAt(value, ['helmDefaults'])
  return [
    ...(home === null ? [] : [{ kind: 'home' as const, text: home }]),
    ...(sources.length > 0 && objectAt(value, ['spec', 'source'])
      ? [{ kind: 'sources' as const, text: JSON.stringify(sources) }]
      : []),
    ...(/^helm\.cattle\.io\//.test(stringAt(value, ['apiVersion']) ?? '') ? repositoryOfK3s(value) : []),
    ...(defaults ? [...fieldsOf(defaults), ...listAt(defaults, ['args']).flatMap(argument)] : []),
    ...listAt(value, ['repositories']).flatMap((entry) => (isObject(entry) ? fieldsOf(entry) : [])),
    ...listAt(value, ['releases'])
      .slice(0, most)
      .flatMap((entry) => inherited(entry, value)),
  ]
}

/** The address that k3s takes a chart from, whatever the chart's own says. */
function repositoryOfK3s(value: JsonObject): readonly EntryFact[] {
  const repo = stringAt(value, ['spec', 'repo'])
  return repo === null ? [] : [{ kind: 'field', text: `repo: ${repo}` }]
}

/** A release of helmfile with the templates that it inherits from (https://helmfile.readthedocs.io/en/latest/writing-helmfile/#release-template-conventional-directory-structure). */
function inherited(entry: Json, root: JsonObject): readonly EntryFact[] {
  const names = listAt(entry, ['inherit'])
    .slice(0, most)
    .flatMap((each) => stringAt(each, ['template']) ?? [])
  if (!isObject(entry) || names.length === 0) return []
  const templates = names.map((name) => objectAt(root, ['templates', name]) ?? {})
  // the chart is mostly what is inherited
  if (![entry, ...templates].some(namesChart)) return []
  return factsIn([Object.assign({}, ...templates, entry)])
}

function argument(value: Json): readonly EntryFact[] {
  const text = typeof value === 'string' ? value : ''
  return /post-render|^--?set|^--?values|kube-?con|plain-http|insecure/.test(text) ? [{ kind: 'field', text }] : []
}

function namesChart(entry: JsonObject): boolean {
  return ['chart', 'name'].some((key) => /(?:^|\/)flux-(?:operator|instance)$/.test(stringAt(entry, [key]) ?? ''))
}

function ofEntry(entry: JsonObject, depth: number): readonly EntryFact[] {
  const off = entry['installed'] === false ? [{ kind: 'off' as const, text: 'installed: false' }] : []
  const helm = objectAt(entry, ['helm'])
  // a name alone may be that of any object
  const isChart = stringAt(entry, ['chart']) !== null || stringAt(entry, ['repo']) !== null
  return [
    ...off,
    ...imagesIn(entry, depth),
    ...(isChart ? [...fieldsOf(entry), ...placesOf(entry), ...(helm ? placesOf(helm) : [])] : []),
  ]
}

function fieldsOf(entry: JsonObject): readonly EntryFact[] {
  return deciding.flatMap((key): readonly EntryFact[] => {
    const value = entry[key]
    const isEmpty = value === undefined || value === null || value === false || value === ''
    return isEmpty ? [] : [{ kind: 'field', text: `${key}: ${JSON.stringify(value)}` }]
  })
}

function placesOf(entry: JsonObject): readonly EntryFact[] {
  return places.flatMap((key): readonly EntryFact[] => {
    const value = stringAt(entry, [key])
    return value === null ? [] : [{ kind: 'place', text: `${key}: ${value}` }]
  })
}

/** Repositories of images in values, written out or as text. */
export function imagesIn(value: Json | undefined, depth: number): readonly EntryFact[] {
  if (depth > deepest) return []
  if (typeof value === 'string' && value.includes('repository')) return imagesIn(innerDocuments(value), depth + 1)
  if (isList(value)) return value.flatMap((each) => imagesIn(each, depth + 1))
  if (!isObject(value)) return []
  const repository = stringAt(value, ['image', 'repository'])
  const own = repository === null ? [] : [{ kind: 'image' as const, text: repository }]
  return [...own, ...Object.values(value).flatMap((each) => imagesIn(each, depth + 1))]
}
