import { readFile } from '../../documents/reader.js'
import { kustomizationsIn, namedFor } from '../../kustomize/kustomization.js'
import { isKustomizationFile } from '../../kustomize/names.js'
import { sourceFile, type FileEntry, type SourceFile } from '../../model/file.js'
import type { ReadFile, Tree } from '../../model/layout.js'
import type { TreeState } from '../../model/validation.js'

/** A tree with every kustomization and every source of variables, and the other files that may ask for a variable. */
export interface Texts {
  readonly tree: Tree
  /** Files with a `${`, or with the mark of what keeps it, by path; read as YAML when they are needed. */
  readonly asking: ReadonlyMap<string, SourceFile>
}

const largest = 1024 * 1024
const width = 64
const yamlName = /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/

/**
 * Reads what a tree left out because it does not speak of Flux: all kustomizations, the objects that hold one of `names` (ConfigMaps and
 * Secrets of these names are among them), what generators take, and every file that may ask for a variable.
 */
export async function readTexts({ tree, workspace }: TreeState, names: ReadonlySet<string>): Promise<Texts> {
  if (!workspace) return { tree, asking: new Map() }
  const known = new Map(tree.files.map((read) => [read.file.path, read]))
  const asking = new Map<string, SourceFile>()
  const parsed: ReadFile[] = []
  const look = async (entry: FileEntry, decides: (file: SourceFile) => boolean): Promise<void> => {
    const file = known.get(entry.path)?.file ?? (await fileAt(entry, workspace))
    if (!file) return
    if (file.text.includes('${') || file.text.includes('toolkit.fluxcd.io/substitute')) asking.set(file.path, file)
    if (!known.has(file.path) && decides(file)) parsed.push(readFile(file))
  }
  const regular = tree.entries.filter(({ mode }) => mode === '100644' || mode === '100755')
  const wanted = (file: SourceFile) => isKustomizationFile(file.path) || isSource(file, names)
  await inParallel(
    regular.filter(({ path }) => yamlName.test(path)),
    (entry) => look(entry, wanted),
  )
  const contents = contentPaths([...tree.files, ...parsed])
  const more = regular.filter(({ path }) => contents.has(path) && !yamlName.test(path))
  await inParallel(more, (entry) => look(entry, () => true))
  return { tree: { ...tree, files: [...tree.files, ...parsed] }, asking }
}

function isSource({ text }: SourceFile, names: ReadonlySet<string>): boolean {
  if (!/ConfigMap|Secret/.test(text)) return false
  for (const name of names) if (text.includes(name)) return true
  return false
}

/** What generators put into ConfigMaps and Secrets, and patches under any name. */
function contentPaths(files: readonly ReadFile[]): ReadonlySet<string> {
  return new Set(
    kustomizationsIn(files).flatMap((one) =>
      namedFor(one, 'content', 'environment', 'patch').flatMap(({ path }) => path ?? []),
    ),
  )
}

async function fileAt(entry: FileEntry, workspace: NonNullable<TreeState['workspace']>): Promise<SourceFile | null> {
  const bytes = await workspace.read(entry.path, largest)
  return bytes === null || bytes.subarray(0, 8000).includes(0) ? null : sourceFile(entry, bytes)
}

async function inParallel<T>(values: readonly T[], work: (value: T) => Promise<void>): Promise<void> {
  const queue = values.values()
  const lane = async (): Promise<void> => {
    for (const value of queue) await work(value)
  }
  await Promise.all(Array.from({ length: width }, lane))
}
