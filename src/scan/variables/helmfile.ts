import { resolvePath } from '../../kustomize/paths.js'
import type { ManifestObject, Path } from '../../model/document.js'
import { folderOf } from '../../model/folder.js'
import { matchesGlob } from '../../model/glob.js'
import { isObject, listAt, objectAt, stringAt, valueAt, type Json } from '../../model/json.js'
import type { Tree } from '../../model/layout.js'
import { agreed, definitionsAt, foundIn, type VariableAnswer, type VariableDefinition } from './definition.js'

/** Bases of bases that are followed. */
const deepest = 4

const root = /^(?:Environment\.Values|StateValues|Values)\./

/** True for a document of a helmfile. */
export function isHelmfile({ kind, apiVersion, value }: ManifestObject): boolean {
  return kind === '' && apiVersion === '' && keys.some((key) => valueAt(value, [key]) !== undefined)
}

const keys = ['releases', 'environments', 'helmfiles', 'bases']

/**
 * What a placeholder at a path takes from a helmfile: its environments, its own values and the helmfiles that call it give a value (https://helmfile.readthedocs.io/en/latest/environments/). In one
 * list the last file counts; environments have to agree, since every one of them is applied somewhere.
 */
export function stateValueOf(name: string, path: string, object: ManifestObject, tree: Tree): VariableAnswer {
  if (name.startsWith('env.')) return { kind: isNamed(name.slice('env.'.length), path, tree) ? 'none' : 'unset' }
  if (!root.test(name)) return readValueOf(name, object, tree)
  const steps = name.replace(root, '').split('.')
  const answers = listsOf(object, tree).map((list) => valueIn(list, steps, tree))
  if (answers.includes('unknown')) return { kind: 'none' }
  const known = answers.filter((answer) => answer !== 'unknown')
  const definitions = known.flatMap(({ counts }) => counts)
  if (definitions.length === 0) return { kind: 'unset' }
  const answer = agreed(definitions)
  const overridden = known.flatMap((each) => each.overridden)
  return answer.kind === 'found' ? foundIn(definitions, overridden) : answer
}

const reading =
  /\$(\w{1,60})[ \t]{0,8}:=[ \t]{0,8}(?:readFile[ \t]+"([^"\n]{1,300})"[ \t]*\|[ \t]*fromYaml|fromYaml[ \t]*\([ \t]*readFile[ \t]+"([^"\n]{1,300})")/g

/** What a file holds that a helmfile reads into a variable: `{{ $v := readFile "versions.yaml" | fromYaml }}`. */
function readValueOf(name: string, object: ManifestObject, tree: Tree): VariableAnswer {
  const [variable, ...path] = name.split('.')
  if (path.length === 0) return { kind: 'none' }
  const files = [...object.file.text.matchAll(reading)].flatMap(([, own, first, second]) =>
    own === variable ? filesNamed(first ?? second ?? '', object, tree) : [],
  )
  return agreed(
    tree.files.flatMap(({ file, documents }) =>
      files.includes(file.path)
        ? documents.flatMap((document) => plainIn(document).flatMap((values) => definitionsAt(values, path)))
        : [],
    ),
  )
}

/** True where another file speaks of a variable of the environment, and so may set it. */
function isNamed(name: string, path: string, { files }: Tree): boolean {
  return files.some(({ file }) => file.path !== path && file.text.includes(name))
}

/** The helmfile that hands a template of values to one of its releases; null for any other object. */
export function helmfileGiving({ file, kind, apiVersion }: ManifestObject, tree: Tree): ManifestObject | null {
  if (kind !== '' || apiVersion !== '' || !file.path.endsWith('.gotmpl')) return null
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const naming = helmfilesIn(tree).filter(
    ({ value, file: own }) => listAt(value, ['releases']).length > 0 && own.text.includes(name),
  )
  return naming.find((helmfile) => filesIn(helmfile, tree).has(file.path)) ?? null
}

/** The values files that the releases of a helmfile name. */
function filesIn(helmfile: ManifestObject, tree: Tree): ReadonlySet<string> {
  const found = listAt(helmfile.value, ['releases']).flatMap((release, index) =>
    listAt(release, ['values']).flatMap((_, at) => {
      const name = textAt(helmfile, ['releases', index, 'values', at])
      return name === null ? [] : filesNamed(name, helmfile, tree)
    }),
  )
  return new Set(found)
}

/** A list of values files and values, as a document writes it. */
interface ValueList {
  readonly object: ManifestObject
  readonly path: Path
}

/** Every list that fills in the values of a helmfile's document. */
function listsOf({ file }: ManifestObject, tree: Tree): readonly ValueList[] {
  const own = withBases(file.path, tree)
  const written = own.flatMap((object): readonly ValueList[] => [
    ...Object.keys(objectAt(object.value, ['environments']) ?? {}).map((name) => ({
      object,
      path: ['environments', name, 'values'],
    })),
    { object, path: ['values'] },
  ])
  const callers = helmfilesIn(tree).flatMap((object) =>
    listAt(object.value, ['helmfiles']).flatMap((_, index): readonly ValueList[] => {
      const called = textAt(object, ['helmfiles', index, 'path'])
      const isOwn = called !== null && filesNamed(called, object, tree).includes(file.path)
      return isOwn ? [{ object, path: ['helmfiles', index, 'values'] }] : []
    }),
  )
  return [...written, ...callers]
}

/** The documents of a file and of the bases that it names. */
function withBases(path: string, tree: Tree, depth = 0): readonly ManifestObject[] {
  const own = helmfilesIn(tree).filter(({ file }) => file.path === path)
  if (depth > deepest) return own
  const bases = own.flatMap((object) =>
    listAt(object.value, ['bases']).flatMap((_, index) => {
      const name = textAt(object, ['bases', index])
      return name === null ? [] : filesNamed(name, object, tree)
    }),
  )
  return [...own, ...bases.flatMap((base) => withBases(base, tree, depth + 1))]
}

const helmfiles = new WeakMap<Tree, readonly ManifestObject[]>()

function helmfilesIn(tree: Tree): readonly ManifestObject[] {
  // one document of a file may hold nothing but values
  const whole = ({ documents }: Tree['files'][number]): readonly ManifestObject[] => {
    const own = documents.flatMap(plainIn)
    return own.some(isHelmfile) ? own : []
  }
  const known = helmfiles.get(tree) ?? tree.files.flatMap(whole)
  helmfiles.set(tree, known)
  return known
}

function plainIn(document: Tree['files'][number]['documents'][number]): readonly ManifestObject[] {
  return document.kind === 'plain' ? [document.object] : []
}

/** What counts of a list, and what it gives before; unknown where something that is not here goes before it. */
function valueIn(
  { object, path: at }: ValueList,
  path: Path,
  tree: Tree,
): 'unknown' | { readonly counts: readonly VariableDefinition[]; readonly overridden: readonly VariableDefinition[] } {
  let counts: readonly VariableDefinition[] = []
  const overridden: VariableDefinition[] = []
  let isOpen = false
  for (const [index, entry] of listAt(object.value, at).entries()) {
    const found = givenBy(entry, { object, path: [...at, index] }, path, tree)
    isOpen ||= found === 'unknown'
    if (found === 'unknown' || found.length === 0) continue
    overridden.push(...counts)
    counts = found
    isOpen = false
  }
  return isOpen ? 'unknown' : { counts, overridden }
}

function givenBy(
  entry: Json,
  { object, path: at }: ValueList,
  path: Path,
  tree: Tree,
): 'unknown' | readonly VariableDefinition[] {
  if (isObject(entry)) return definitionsAt(object, [...at, ...path])
  const name = textAt(object, at)
  const files = name === null ? [] : filesNamed(name, object, tree)
  if (files.length === 0) return 'unknown'
  return tree.files.flatMap(({ file, documents }) =>
    files.includes(file.path)
      ? documents.flatMap((document) => plainIn(document).flatMap((values) => definitionsAt(values, path)))
      : [],
  )
}

/** The text at a path as it is written: what a template fills in is masked elsewhere. */
function textAt(object: ManifestObject, path: Path): string | null {
  return object.scalar(path)?.raw ?? stringAt(object.value, path)
}

/** The files of the repository that a helmfile means: `env/{{ .Environment.Name }}.yaml` is any of its folder. */
function filesNamed(name: string, { file }: ManifestObject, { entries }: Tree): readonly string[] {
  if (name.includes('://')) return []
  const glob = name.replace(/\{\{[^{}]{0,200}\}\}/g, '*').replace(/^\.\//, '')
  const folder = folderOf(file.path)
  const resolved = resolvePath(folder, glob)
  return resolved === null ? [] : entries.flatMap(({ path }) => (matchesGlob(path, resolved) ? [path] : []))
}
