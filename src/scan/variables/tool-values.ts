import { joined, resolvePath } from '../../kustomize/paths.js'
import type { ManifestObject, Path } from '../../model/document.js'
import { folderOf } from '../../model/folder.js'
import type { SourceFile } from '../../model/file.js'
import { isObject, listAt, objectAt, stringAt, valueAt } from '../../model/json.js'
import type { ReadFile, Tree } from '../../model/layout.js'
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

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const template = /^(?:(.*)\/)?templates\//
const valuesFile = /^values[^/]*\.ya?ml$/

/** `{{ .Values.operator.version }}` in a chart of the tree: its own values files, and what releases of it say. */
function chartValue(name: string, { file }: ManifestObject, tree: Tree): VariableAnswer | null {
  const found = template.exec(file.path)
  if (!found || !name.startsWith('Values.')) return null
  const folder = found[1] ?? ''
  if (!tree.entries.some(({ path }) => path === joined(folder, 'Chart.yaml'))) return null
  const steps = name.split('.').slice(1)
  const own = tree.files
    .filter((read) => folderOf(read.file.path) === folder && valuesFile.test(nameOf(read.file.path)))
    .flatMap(objectsOf)
    .flatMap((object) => definitionsAt(object, steps))
  const users = tree.files.filter(({ file: { path, text } }) => uses(text, folder) && folderOf(path) !== folder)
  const given = users.map((read) => ({
    read,
    found: objectsOf(read)
      .filter(({ value }) => isFolder(stringAt(value, ['spec', 'chart', 'spec', 'chart']), folder))
      .flatMap((object) => definitionsAt(object, ['spec', 'values', ...steps])),
  }))
  // who gives the chart a value of that name in another way may give this one
  const last = new RegExp(`(?<![\\w-])${steps.at(-1) ?? ''}["']?[ \\t]{0,4}[:=]`)
  if (given.some(({ read, found }) => found.length === 0 && last.test(read.file.text))) return none
  return agreed([...own, ...given.flatMap(({ found }) => found)])
}

const installs = /HelmRelease|kind:[ \t]{0,4}["']?Application|^releases:|helm[ \t]/m

/** True for a text that installs the chart of a folder. */
function uses(text: string, folder: string): boolean {
  return folder !== '' && text.includes(folder) && installs.test(text)
}

function isFolder(chart: string | null, folder: string): boolean {
  return chart !== null && chart.startsWith('.') && resolvePath('', chart) === folder
}

/** Which more files are to be read: the values of charts of the tree whose templates hold what is ours. Null where none does. */
export function chartValuesOfTreeSought(
  files: readonly SourceFile[],
): ((bytes: Uint8Array, path: string) => boolean) | null {
  const folders = new Set(
    files.flatMap(({ path, text }) =>
      text.includes('.Values.') && /flux-(?:operator|instance)|FluxInstance/.test(text) && template.test(path)
        ? [template.exec(path)?.[1] ?? '']
        : [],
    ),
  )
  if (folders.size === 0) return null
  return (bytes, path) => {
    if (valuesFile.test(nameOf(path)) && folders.has(folderOf(path))) return true
    if (!/\.(?:ya?ml|sh|gotmpl)$/.test(path) || template.test(path)) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return [...folders].some(
      (folder) => folder !== '' && view.includes(folder) && uses(view.toString('latin1'), folder),
    )
  }
}

/** `{{ args.version }}` and `{{ flux.version }}`: arguments of the project, and `vars` of its deployments (https://kluctl.io/docs/kluctl/templating/). */
function kluctlValue(name: string, { file }: ManifestObject, tree: Tree): VariableAnswer | null {
  if (!tree.entries.some(({ path }) => /^\.kluctl\.ya?ml$/.test(nameOf(path))) || !/\.ya?ml$/.test(file.path))
    return null
  const steps = name.split('.')
  const objects = tree.files.flatMap(objectsOf)
  if (steps[0] === 'args') {
    const project = objects.filter((object) => /^\.kluctl\.ya?ml$/.test(nameOf(object.file.path)))
    return agreed(project.flatMap((object) => namedEntries(object, ['args'], steps.slice(1).join('.'), 'default')))
  }
  const deployments = objects.filter((object) => /^deployment\.ya?ml$/.test(nameOf(object.file.path)))
  const given = deployments.flatMap((object) =>
    listAt(object.value, ['vars']).flatMap((entry, index): readonly VariableDefinition[] => {
      const path = resolvePath(folderOf(object.file.path), stringAt(entry, ['file']) ?? '')
      const inFile = objects.filter((each) => path !== null && each.file.path === path)
      return [
        ...definitionsAt(object, ['vars', index, 'values', ...steps]),
        ...inFile.flatMap((each) => definitionsAt(each, steps)),
      ]
    }),
  )
  return agreed(given)
}

function namedEntries(object: ManifestObject, list: Path, name: string, key: string): readonly VariableDefinition[] {
  return listAt(object.value, list).flatMap((entry, index) =>
    stringAt(entry, ['name']) === name ? definitionsAt(object, [...list, index, key]) : [],
  )
}

/** `${var.flux.version}`: variables of a project and of its environments (https://docs.garden.io/docs/using-garden/variables-and-templating). */
function gardenValue(name: string, { file }: ManifestObject, tree: Tree): VariableAnswer | null {
  const found = /^var(?:iables)?\.(.+)$/.exec(name)
  if (!found || !/garden\.ya?ml$/.test(file.path)) return null
  const steps = (found[1] ?? '').split('.')
  const projects = tree.files.filter((read) => /garden\.ya?ml$/.test(read.file.path)).flatMap(objectsOf)
  return agreed(
    projects.flatMap((object) => [
      ...definitionsAt(object, ['variables', ...steps]),
      ...listAt(object.value, ['environments']).flatMap((_, index) =>
        definitionsAt(object, ['environments', index, 'variables', ...steps]),
      ),
    ]),
  )
}

/** `$(version)` of Azure Pipelines, in variables of the file itself; what a job or a group gives is not followed. */
function pipelineValue(name: string, { value, ...object }: ManifestObject): VariableAnswer | null {
  if (!['steps', 'stages', 'jobs'].some((key) => Array.isArray(value[key])) || value['variables'] === undefined)
    return null
  const whole = { ...object, value }
  if (listAt(value, ['variables']).some((entry) => isObject(entry) && entry['group'] !== undefined)) return none
  return agreed([...definitionsAt(whole, ['variables', name]), ...namedEntries(whole, ['variables'], name, 'value')])
}

/** `${VERSION}` below `vars`; what is asked for or looked up when it runs is not known here. */
function devspaceValue(name: string, object: ManifestObject): VariableAnswer | null {
  if (!/^devspace\.ya?ml$/.test(nameOf(object.file.path))) return null
  const written = objectAt(object.value, ['vars', name])
  if (written && ['command', 'source', 'question'].some((key) => written[key] !== undefined)) return none
  return agreed([[], ['value'], ['default']].flatMap((path) => definitionsAt(object, ['vars', name, ...path])))
}

/** `${version}` of variables and of configuration, whose value each stack may give anew. */
function pulumiValue(name: string, object: ManifestObject, tree: Tree): VariableAnswer | null {
  if (!/^Pulumi\.ya?ml$/.test(nameOf(object.file.path))) return null
  const folder = folderOf(object.file.path)
  const read = new Map(tree.files.map((each) => [each.file.path, each]))
  const stacks = tree.entries.filter(
    ({ path }) => folderOf(path) === folder && /^Pulumi\.[\w-]+\.ya?ml$/.test(nameOf(path)),
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

/** Which more files are to be read: the stacks of Pulumi programs of ours, and deployments of Kluctl. Null where there is none. */
export function stacksSought(files: readonly SourceFile[]): ((bytes: Uint8Array, path: string) => boolean) | null {
  const folders = new Set(files.flatMap(({ path }) => (/^Pulumi\.ya?ml$/.test(nameOf(path)) ? [folderOf(path)] : [])))
  const isKluctl = files.some(({ text }) => text.includes('helmChart:') && text.includes('{{'))
  if (folders.size === 0 && !isKluctl) return null
  return (_, path) =>
    (folders.has(folderOf(path)) && /^Pulumi\.[\w-]+\.ya?ml$/.test(nameOf(path))) ||
    (isKluctl && /^(?:\.kluctl|deployment|vars[\w-]*)\.ya?ml$/.test(nameOf(path)))
}
