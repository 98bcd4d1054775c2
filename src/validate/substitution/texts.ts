import { readFile } from '../../documents/reader.js'
import { kustomizationsIn, namedFor, type Kustomization } from '../../kustomize/kustomization.js'
import { isKustomizationFile } from '../../kustomize/names.js'
import { isRegular } from '../../model/entries.js'
import type { FileEntry, SourceFile } from '../../model/file.js'
import { gatheredFrom } from '../../model/gathered.js'
import { filesByPath, type ReadFile, type Tree } from '../../model/layout.js'
import { oncePer, oncePerPair } from '../../model/once-per.js'
import type { TreeState } from '../../model/validation.js'
import { filesBeside } from '../files-beside.js'

/** A tree with every kustomization and every source of variables, and the other files that may ask for a variable. */
export interface Texts {
  readonly tree: Tree
  /** Files with a `${`, or with the mark of what keeps it, by path; read as YAML when they are needed. */
  readonly asking: ReadonlyMap<string, SourceFile>
  readonly paths: readonly string[]
}

const largest = 1024 * 1024
const yamlName = /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/

/**
 * Reads what a tree left out because it does not speak of Flux: all kustomizations, the objects that hold one of `names` (ConfigMaps and
 * Secrets of these names are among them), what generators take, and every file that may ask for a variable.
 */
export async function readTexts(state: TreeState, names: readonly string[]): Promise<Texts> {
  const { tree, workspace } = state
  if (!workspace) return { tree, asking: new Map(), paths: [] }
  const manifests = await filesBeside(manifestsIn(tree.entries), state, { limit: largest, net: null })
  const parsed = telling(names)(manifests)
  const contents = contentPaths(kustomizationsIn([...tree.files, ...parsed]))
  const named = namedEntries(tree.entries, contents)
  const more = await filesBeside(named, state, { limit: largest, net: null })
  const read = filesByPath(tree.files)
  const inTree = named.flatMap(({ path }) => read.get(path) ?? [])
  const asking = [...askingManifests(tree.files), ...askingAmong(manifests), ...askingIn(inTree), ...askingAmong(more)]
  return {
    tree: { ...tree, files: [...tree.files, ...parsed, ...more.map(parsedOnce)] },
    asking: new Map(asking.map((file) => [file.path, file])),
    paths: pathsOf(asking),
  }
}

const pathsOf = gatheredFrom(({ path }: SourceFile) => [path])

const manifestsIn = oncePer((entries: readonly FileEntry[]) =>
  entries.filter((entry) => isRegular(entry) && yamlName.test(entry.path)),
)

const namedEntries = oncePerPair((entries: readonly FileEntry[], contents: ReadonlySet<string>) =>
  entries.filter((entry) => isRegular(entry) && contents.has(entry.path) && !yamlName.test(entry.path)),
)

const asks = oncePer(({ text }: SourceFile) => text.includes('${') || text.includes('toolkit.fluxcd.io/substitute'))

const askingAmong = gatheredFrom((file: SourceFile) => (asks(file) ? [file] : []))
const askingIn = gatheredFrom(({ file }: ReadFile) => (asks(file) ? [file] : []))
const askingManifests = gatheredFrom(({ file }: ReadFile) => (yamlName.test(file.path) && asks(file) ? [file] : []))

const parsedOnce = oncePer(readFile)

/** The files of kustomizations, and those that hold a source of one of some names. */
const telling = oncePer((names: readonly string[]) =>
  gatheredFrom((file: SourceFile) =>
    isKustomizationFile(file.path) || isSource(file, names) ? [parsedOnce(file)] : [],
  ),
)

function isSource({ text }: SourceFile, names: readonly string[]): boolean {
  return /ConfigMap|Secret/.test(text) && names.some((name) => text.includes(name))
}

/** What generators put into ConfigMaps and Secrets, and patches under any name. */
const contentPaths = oncePer(
  (kustomizations: readonly Kustomization[]): ReadonlySet<string> =>
    new Set(
      kustomizations.flatMap((one) =>
        namedFor(one, 'content', 'environment', 'patch').flatMap(({ path }) => path ?? []),
      ),
    ),
)
