import type { ManifestObject, Path } from '../../model/document.js'
import { isList, listAt, objectAt, stringAt, valueAt } from '../../model/json.js'
import type { ReadFile, Tree } from '../../model/layout.js'
import { oncePer } from '../../model/once-per.js'
import { below } from '../inner-objects.js'
import { ownMappings } from '../walk.js'
import { agreed, definitionsAt, type VariableAnswer } from './definition.js'
import { tellingEntries, type Entry } from './entries.js'
import { extraVarsOf, isHandedOver } from './extra-vars.js'
import { onlyPlaceholder, type VariablePlaceholder } from './placeholder.js'

/** Files of variables: of groups and hosts, and of roles. */
const variableFile =
  /(?:^|\/)(?:group_vars|host_vars)\/|(?:^|\/)roles\/[^/]{1,100}\/(?:defaults|vars)\/|(?:^|\/)(?:defaults|vars)\/main\.ya?ml$/

/** True for a file that gives Ansible's variables their values. */
export function isVariableFile(path: string): boolean {
  return variableFile.test(path) && /\.(?:ya?ml|json)$|\/[\w-]{1,100}$/.test(path)
}

/**
 * What Ansible knows of a variable: in files of variables, and in the play, the role or the task beside it. Which of several values goes before the others is
 * decided by the inventory, so that they have to agree.
 */
export function ansibleValueOf(
  { name, written }: VariablePlaceholder,
  object: ManifestObject,
  tree: Tree,
): VariableAnswer {
  const isTemplate = /\.(?:j2|jinja2?)(?:\.ya?ml)?$/.test(object.file.path)
  const isPlay = object.kind === '' && object.apiVersion === '' && isList(object.content)
  if ((!isTemplate && !isPlay) || !/^\{\{-?\s*\w/.test(written)) return { kind: 'none' }
  const path = name.split('.')
  const definitions = [
    ...extraVarsOf(name, tree),
    ...variablesFor(tree)(object).flatMap((variables) => definitionsAt(variables, path)),
    ...(factsIn(object).get(path[0] ?? '') ?? []).flatMap((root) => definitionsAt(object, [...root, ...path])),
  ]
  return definitions.length === 0 && isPlay ? { kind: 'unset' } : agreed(definitions)
}

const factKeys = ['vars', 'set_fact', 'ansible.builtin.set_fact']

/** Where a play, its tasks and roles give variables, by the names of these. */
const factsIn = oncePer((object: ManifestObject): ReadonlyMap<string, readonly Path[]> => {
  const found = new Map<string, Path[]>()
  for (const mapping of ownMappings(object))
    for (const key of factKeys)
      for (const name of Object.keys(objectAt(mapping.value, [key]) ?? {})) {
        const root = [...mapping.path, key]
        const known = found.get(name)
        if (known) known.push(root)
        else found.set(name, [root])
      }
  return found
})

/** The files of variables that count for an object: those of groups, hosts and roles, and those that it or a call names. */
const variablesFor = oncePer((tree: Tree): ((object: ManifestObject) => readonly ManifestObject[]) => {
  const isForAll = ({ file }: ReadFile): boolean => isVariableFile(file.path) || isHandedOver(file.path, tree)
  const general = new Set(tree.files.filter(isForAll))
  const known = new Map<string, readonly ManifestObject[]>()
  return (object) => {
    const { path } = object.file
    const found =
      known.get(path) ??
      tree.files
        .filter((read) => general.has(read) || namesFile(object, read.file.path))
        .flatMap(({ documents }) =>
          documents.flatMap((document) => (document.kind === 'plain' ? [document.object] : [])),
        )
    known.set(path, found)
    return found
  }
})

/** `vars_files: [versions.yml]` */
function namesFile({ file }: ManifestObject, path: string): boolean {
  return (
    /\.ya?ml$/.test(path) &&
    /vars_files|include_vars/.test(file.text) &&
    file.text.includes(path.slice(path.lastIndexOf('/') + 1))
  )
}

/** A task as one of the entries of its loop has it. */
export interface RepeatedTask {
  readonly task: ManifestObject
  readonly entry: Entry
}

/** The tasks of a play that are repeated with entries which tell what they are of. */
export function repeatedTasks(object: ManifestObject, tree: Tree): readonly RepeatedTask[] {
  if (object.kind !== '' || object.apiVersion !== '' || !isList(object.content)) return []
  return ownMappings(object).flatMap(({ path, value }) => {
    const key = loops.find((each) => valueAt(value, [each]) !== undefined)
    if (key === undefined) return []
    const prefix = `${stringAt(value, ['loop_control', 'loop_var']) ?? 'item'}.`
    const entries = entriesAt(object, [...path, key], tree).map((entry) => ({ ...entry, prefix }))
    return tellingEntries(entries).map((entry) => ({ task: below(object, path, value), entry }))
  })
}

const loops = ['loop', 'with_items', 'with_list']

/** The entries of a list that is written out, or that a variable holds. */
function entriesAt(object: ManifestObject, path: Path, tree: Tree): readonly Omit<Entry, 'prefix'>[] {
  const own = listAt(object.content, path)
  if (own.length > 0) return own.map((_, index) => ({ object, path: [...path, index] }))
  const placeholder = onlyPlaceholder(stringAt(object.content, path) ?? '')
  if (placeholder === null) return []
  const name = placeholder.name.split('.')
  return tree.files.flatMap(({ file, documents }) =>
    isVariableFile(file.path)
      ? documents.flatMap((document) => {
          const list = document.kind === 'plain' ? listAt(document.object.value, name) : []
          return document.kind === 'plain'
            ? list.map((_, index) => ({ object: document.object, path: [...name, index] }))
            : []
        })
      : [],
  )
}
