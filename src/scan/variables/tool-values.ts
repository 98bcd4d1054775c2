import { resolvePath } from '../../kustomize/paths.js'
import type { ManifestObject, Path } from '../../model/document.js'
import { fileNameOf, folderOf } from '../../model/folder.js'
import type { SourceFile } from '../../model/file.js'
import { grouped } from '../../model/grouped.js'
import { isObject, listAt, objectAt, stringAt, valueAt, type Json } from '../../model/json.js'
import { oncePer } from '../../model/once-per.js'
import type { ReadFile, Tree } from '../../model/layout.js'
import type { Sought } from '../../model/sought.js'
import { agreed, definitionsAt, type VariableAnswer, type VariableDefinition } from './definition.js'

/** What a program that applies a file knows of one of its names; null for what another program applies. */
type Asked = (name: string, object: ManifestObject, tree: Tree) => VariableAnswer | null

const none: VariableAnswer = { kind: 'none' }

/** Values of charts in the tree, and of the variables of Kluctl, Garden and Azure Pipelines. */
export const toolExpression: Asked = (name, object, tree) =>
  chartValue(name, object, tree) ??
  kluctlValue(name, object, tree) ??
  gardenValue(name, object, tree) ??
  pipelineValue(name, object)

/** Variables of DevSpace, and the configuration of Pulumi programs in YAML. */
export const toolVariable: Asked = (name, object, tree) =>
  devspaceValue(name, object) ?? pulumiValue(name, object, tree)

function objectsOf({ documents }: ReadFile): readonly ManifestObject[] {
  return documents.flatMap((document) =>
    document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : [],
  )
}

const template = /^(?:(.*)\/)?templates\//
const valuesFile = /^values[^/]*\.ya?ml$/

/** `{{ .Values.operator.version }}` in a chart of the tree: its own values files, and what releases of it say. */
function chartValue(name: string, { file }: ManifestObject, tree: Tree): VariableAnswer | null {
  const found = template.exec(file.path)
  if (!found || !name.startsWith('Values.')) return null
  const chart = chartsIn(tree)(found[1] ?? '')
  if (!chart) return null
  const steps = name.split('.').slice(1)
  const own = chart.values.flatMap((object) => definitionsAt(object, steps))
  const given = chart.users.map(({ releases, keys }) => ({
    keys,
    found: releases.flatMap((object) => definitionsAt(object, ['spec', 'values', ...steps])),
  }))
  // who gives the chart a value of that name in another way may give this one
  const last = steps.at(-1) ?? ''
  if (given.some(({ keys, found }) => found.length === 0 && keys.has(last))) return none
  return agreed([...own, ...given.flatMap(({ found }) => found)])
}

/** A chart of the tree with its values files, and the files that install it. */
interface ChartOfTree {
  readonly values: readonly ManifestObject[]
  readonly users: readonly { readonly releases: readonly ManifestObject[]; readonly keys: ReadonlySet<string> }[]
}

const chartsIn = oncePer((tree: Tree): ((folder: string) => ChartOfTree | null) => {
  const folders = new Set(
    tree.entries.flatMap(({ path }) => (fileNameOf(path) === 'Chart.yaml' ? [folderOf(path)] : [])),
  )
  const known = new Map<string, ChartOfTree>()
  return (folder) => {
    const found = known.get(folder)
    if (found || !folders.has(folder)) return found ?? null
    const users = tree.files.filter(({ file: { path, text } }) => uses(text, folder) && folderOf(path) !== folder)
    const chart: ChartOfTree = {
      values: tree.files
        .filter((read) => folderOf(read.file.path) === folder && valuesFile.test(fileNameOf(read.file.path)))
        .flatMap(objectsOf),
      users: users.map((read) => ({
        releases: objectsOf(read).filter(({ value }) =>
          isFolder(stringAt(value, ['spec', 'chart', 'spec', 'chart']), folder),
        ),
        keys: new Set([...read.file.text.matchAll(key)].map(([, name = '']) => name)),
      })),
    }
    known.set(folder, chart)
    return chart
  }
})

const key = /(?<![\w-])([\w-]{1,200})["']?[ \t]{0,4}[:=]/g
const installs = /HelmRelease|kind:[ \t]{0,4}["']?Application|^releases:|helm[ \t]/m

/** True for a text that installs the chart of a folder. */
function uses(text: string, folder: string): boolean {
  return folder !== '' && text.includes(folder) && installs.test(text)
}

function isFolder(chart: string | null, folder: string): boolean {
  return chart !== null && chart.startsWith('.') && resolvePath('', chart) === folder
}

/** Which more files are to be read: the values of charts of the tree whose templates hold what is ours. Null where none does. */
export function chartValuesOfTreeSought(files: readonly SourceFile[]): Sought | null {
  const folders = new Set(
    files.flatMap(({ path, text }) =>
      text.includes('.Values.') && /flux-(?:operator|instance)|FluxInstance/.test(text) && template.test(path)
        ? [template.exec(path)?.[1] ?? '']
        : [],
    ),
  )
  if (folders.size === 0) return null
  const isOfChart = (path: string): boolean => valuesFile.test(fileNameOf(path)) && folders.has(folderOf(path))
  const wanted: Sought['wanted'] = (bytes, path) => {
    if (isOfChart(path)) return true
    if (!/\.(?:ya?ml|sh|gotmpl)$/.test(path) || template.test(path)) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return [...folders].some(
      (folder) => folder !== '' && view.includes(folder) && uses(view.toString('latin1'), folder),
    )
  }
  return { wanted, net: { needles: [...folders].filter((folder) => folder !== ''), named: isOfChart } }
}

/** `{{ args.version }}` and `{{ flux.version }}`: arguments of the project, and `vars` of its deployments (https://kluctl.io/docs/kluctl/templating/). */
function kluctlValue(name: string, { file }: ManifestObject, tree: Tree): VariableAnswer | null {
  const kluctl = kluctlIn(tree)
  if (!kluctl || !/\.ya?ml$/.test(file.path)) return null
  const steps = name.split('.')
  if (steps[0] === 'args')
    return agreed(
      kluctl.projects.flatMap((object) => namedEntries(object, 'args', steps.slice(1).join('.'), 'default')),
    )
  return givenAt(kluctl.given, steps)
}

/** The projects of Kluctl in a tree, and where their deployments give variables; null where there is none. */
const kluctlIn = oncePer((tree: Tree) => {
  if (!tree.entries.some(({ path }) => /^\.kluctl\.ya?ml$/.test(fileNameOf(path)))) return null
  const objects = tree.files.flatMap(objectsOf)
  const byPath = grouped(objects, ({ file }) => file.path)
  const deployments = objects.filter((object) => /^deployment\.ya?ml$/.test(fileNameOf(object.file.path)))
  const given = deployments.flatMap((object) =>
    listAt(object.value, ['vars']).flatMap((entry, index): readonly GivingPlace[] => {
      const path = resolvePath(folderOf(object.file.path), stringAt(entry, ['file']) ?? '')
      const named = path === null ? [] : (byPath.get(path) ?? [])
      const own = objectAt(entry, ['values']) ? [{ object, root: ['vars', index, 'values'] }] : []
      return [...own, ...named.map((each) => ({ object: each, root: [] }))]
    }),
  )
  return { projects: objects.filter((object) => /^\.kluctl\.ya?ml$/.test(fileNameOf(object.file.path))), given }
})

/** Where something gives variables. */
interface GivingPlace {
  readonly object: ManifestObject
  readonly root: Path
}

/** Places that are asked for each name; of more than that nothing is told. */
const mostPlaces = 200

function givenAt(places: readonly GivingPlace[], steps: Path): VariableAnswer {
  if (places.length > mostPlaces) return none
  return agreed(places.flatMap(({ object, root }) => definitionsAt(object, [...root, ...steps])))
}

/** What an entry of a list gives by its name. */
function namedEntries(
  object: ManifestObject,
  list: string,
  name: string,
  field: string,
): readonly VariableDefinition[] {
  const entries = listAt(object.value, [list])
  return (indexesIn(entries).get(name) ?? []).flatMap((index) => definitionsAt(object, [list, index, field]))
}

const indexesIn = oncePer((entries: readonly Json[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  for (const [index, entry] of entries.entries()) {
    const name = stringAt(entry, ['name'])
    if (name === null) continue
    const known = found.get(name)
    if (known) known.push(index)
    else found.set(name, [index])
  }
  return found
})

const gardenFile = /(?:^|[/.])garden\.ya?ml$/

/** `${var.flux.version}`: variables of a project and of its environments (https://docs.garden.io/docs/using-garden/variables-and-templating). */
function gardenValue(name: string, { file }: ManifestObject, tree: Tree): VariableAnswer | null {
  const found = /^var(?:iables)?\.(.+)$/.exec(name)
  if (!found || !gardenFile.test(file.path)) return null
  const steps = (found[1] ?? '').split('.')
  return givenAt(gardenIn(tree), steps)
}

/** Where projects of Garden and their environments give variables. */
const gardenIn = oncePer((tree: Tree): readonly GivingPlace[] =>
  tree.files
    .filter((read) => gardenFile.test(read.file.path))
    .flatMap(objectsOf)
    .flatMap((object) => [
      { object, root: ['variables'] },
      ...listAt(object.value, ['environments']).map((_, index) => ({
        object,
        root: ['environments', index, 'variables'],
      })),
    ])
    .filter(({ object, root }) => objectAt(object.value, root) !== null),
)

/** `$(version)` of Azure Pipelines, in variables of the file itself; what a job or a group gives is not followed. */
function pipelineValue(name: string, { value, ...object }: ManifestObject): VariableAnswer | null {
  if (!['steps', 'stages', 'jobs'].some((key) => Array.isArray(value[key])) || value['variables'] === undefined)
    return null
  const whole = { ...object, value }
  if (hasGroup(listAt(value, ['variables']))) return none
  return agreed([...definitionsAt(whole, ['variables', name]), ...namedEntries(whole, 'variables', name, 'value')])
}

const hasGroup = oncePer((entries: readonly Json[]): boolean =>
  entries.some((entry) => isObject(entry) && entry['group'] !== undefined),
)

/** `${VERSION}` below `vars`; what is asked for or looked up when it runs is not known here. */
function devspaceValue(name: string, object: ManifestObject): VariableAnswer | null {
  if (!/^devspace\.ya?ml$/.test(fileNameOf(object.file.path))) return null
  const written = objectAt(object.value, ['vars', name])
  if (written && ['command', 'source', 'question'].some((key) => written[key] !== undefined)) return none
  return agreed([[], ['value'], ['default']].flatMap((path) => definitionsAt(object, ['vars', name, ...path])))
}

/** `${version}` of variables and of configuration, whose value each stack may give anew. */
function pulumiValue(name: string, object: ManifestObject, tree: Tree): VariableAnswer | null {
  if (!/^Pulumi\.ya?ml$/.test(fileNameOf(object.file.path))) return null
  const folder = folderOf(object.file.path)
  const read = new Map(tree.files.map((each) => [each.file.path, each]))
  const stacks = tree.entries.filter(
    ({ path }) => folderOf(path) === folder && /^Pulumi\.[\w-]+\.ya?ml$/.test(fileNameOf(path)),
  )
  // a stack that was not read may give another value
  if (valueAt(object.value, ['config', name]) !== undefined && stacks.some(({ path }) => !read.has(path))) return none
  const project = stringAt(object.value, ['name']) ?? ''
  const ofStacks = stacks.flatMap(({ path }) => read.get(path) ?? []).flatMap(objectsOf)
  const own = [
    ['variables', name],
    ['config', name],
    ['config', name, 'default'],
    ['config', name, 'value'],
  ].flatMap((path) => definitionsAt(object, path))
  return agreed([...own, ...ofStacks.flatMap((stack) => definitionsAt(stack, ['config', `${project}:${name}`]))])
}

/** Which more files are to be read: the stacks of Pulumi programs of ours, deployments of Kluctl, and projects of Garden. Null where there is none. */
export function stacksSought(files: readonly SourceFile[]): Sought | null {
  const folders = new Set(
    files.flatMap(({ path }) => (/^Pulumi\.ya?ml$/.test(fileNameOf(path)) ? [folderOf(path)] : [])),
  )
  const isKluctl = files.some(({ text }) => text.includes('helmChart:') && text.includes('{{'))
  const isGarden = files.some(({ path, text }) => gardenFile.test(path) && text.includes('${var'))
  if (folders.size === 0 && !isKluctl && !isGarden) return null
  const named = (path: string): boolean =>
    (folders.has(folderOf(path)) && /^Pulumi\.[\w-]+\.ya?ml$/.test(fileNameOf(path))) ||
    (isGarden && gardenFile.test(path)) ||
    (isKluctl && /^(?:\.kluctl|deployment|vars[\w-]*)\.ya?ml$/.test(fileNameOf(path)))
  return { wanted: (_, path) => named(path), net: { needles: [], named } }
}
