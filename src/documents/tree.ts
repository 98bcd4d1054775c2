import type { ReadDocument } from '../model/document.js'
import type { FileEntry, SourceFile } from '../model/file.js'
import { sourceFile } from '../model/file.js'
import { folderOf } from '../model/folder.js'
import type { ReadFile, Tree } from '../model/layout.js'
import type { LeftOut } from '../model/pin.js'
import type { Workspace } from '../model/workspace.js'
import { readDocuments } from '../text/yaml/documents.js'
import { foldersAbove, resolvePath } from '../kustomize/folders.js'
import { isKustomizeName } from '../kustomize/kustomizations.js'
import { layoutOf } from './layout.js'
import { unreadPlaces } from './unread.js'

/** What is read of a tree. */
export interface TreeOptions {
  /** Decides on bytes, before anything is parsed, whether a file can hold what the caller looks for. */
  readonly wanted: (bytes: Uint8Array, path: string) => boolean
  /** Bytes above which a file is not read; 1 MiB by default. */
  readonly limit?: number
}

const defaultLimit = 1024 * 1024
/** Files above the limit are looked at up to this size, to say in the report that they look like a pin. */
const lookLimit = 16 * 1024 * 1024
/** Files that are read at a time. */
const width = 64
const yamlName = /\.(?:ya?ml|json|gotmpl|tpl|tmpl|tftpl|j2|jinja2?)$|(?:^|\/)(?:Kustomization|Chart\.lock)$/i

/** Lists a tree, reads each file once, and parses those that `wanted` accepts and the kustomizations that say something about them. */
export async function readTree(workspace: Workspace, options: TreeOptions): Promise<Tree> {
  const entries = await workspace.list()
  const survey: Survey = { wanted: [], hints: [], skipped: [...(await unreadPlaces(workspace, entries))] }
  const regular = entries.filter((entry) => entry.mode === '100644' || entry.mode === '100755')
  await inParallel(regular, (entry) => look(workspace, entry, options, survey))
  const around = await readAround(workspace, regular, survey)
  const sources = [...survey.wanted, ...around].sort((a, b) => order(a.path, b.path))
  const files = sources.map((file) => ({ file, documents: parse(file) }))
  const layout = layoutOf(files, entries)
  const skipped = survey.skipped.sort((a, b) => order(a.file, b.file))
  return { entries, files: files.map((file) => asPatch(file, layout.patches)), layout, skipped }
}

interface Survey {
  readonly wanted: SourceFile[]
  /** Kustomizations that may speak about wanted files, with the folders and files that they name. */
  readonly hints: { readonly entry: FileEntry; readonly names: readonly string[] }[]
  readonly skipped: LeftOut[]
}

async function look(workspace: Workspace, entry: FileEntry, options: TreeOptions, survey: Survey): Promise<void> {
  const limit = options.limit ?? defaultLimit
  const bytes = await workspace.read(entry.path, limit)
  if (bytes === null) {
    const large = await workspace.read(entry.path, lookLimit)
    if (large !== null && options.wanted(large, entry.path))
      survey.skipped.push({ file: entry.path, line: 1, reason: `the file is larger than ${limit} bytes` })
    return
  }
  if (options.wanted(bytes, entry.path)) {
    if (isBinary(bytes)) survey.skipped.push({ file: entry.path, line: 1, reason: 'the file is binary' })
    else survey.wanted.push(sourceFile(entry, bytes))
    return
  }
  const names = namedBy(entry.path, bytes)
  if (names.length > 0) survey.hints.push({ entry, names })
}

/** Kustomizations above the wanted files, and those elsewhere that name a folder or file on the way to one. */
async function readAround(
  workspace: Workspace,
  entries: readonly FileEntry[],
  survey: Survey,
): Promise<readonly SourceFile[]> {
  const read = new Set(survey.wanted.map((file) => file.path))
  const onTheWay = new Set(survey.wanted.flatMap((file) => [file.path, ...foldersAbove(file.path)]))
  const chosen = new Map<string, FileEntry>()
  for (const entry of entries)
    if (isKustomizeName(entry.path) && onTheWay.has(folderOf(entry.path))) chosen.set(entry.path, entry)
  for (const { entry, names } of survey.hints)
    if (names.some((name) => name !== '' && onTheWay.has(name))) chosen.set(entry.path, entry)
  const found: SourceFile[] = []
  await inParallel(
    [...chosen.values()].filter((entry) => !read.has(entry.path)),
    async (entry) => {
      const bytes = await workspace.read(entry.path, defaultLimit)
      if (bytes !== null && !isBinary(bytes)) found.push(sourceFile(entry, bytes))
    },
  )
  return found
}

/** Paths that a kustomization names, by a look at its text: parsing every one would cost more than reading the tree. */
function namedBy(path: string, bytes: Uint8Array): readonly string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isKustomizeName(path) && view.includes('../'))
    return namesIn(view, /^[ \t]*-[ \t]+(?:path:[ \t]*)?["']?(\.\.\/[^\s"'#]+)/gm, folderOf(path))
  if (view.includes('kustomize.toolkit.fluxcd.io')) return namesIn(view, /^[ \t]*path:[ \t]*["']?([^\s"'#]+)/gm, '')
  return []
}

function namesIn(view: Buffer, pattern: RegExp, folder: string): readonly string[] {
  return [...view.toString('latin1').matchAll(pattern)].flatMap(([, name = '']) => resolvePath(folder, name) ?? [])
}

function parse(file: SourceFile): readonly ReadDocument[] {
  return yamlName.test(file.path) ? readDocuments(file) : []
}

/** Marks the objects of a file that a kustomization names as a patch. */
function asPatch(read: ReadFile, patches: ReadonlySet<string>): ReadFile {
  if (!patches.has(read.file.path)) return read
  return {
    file: read.file,
    documents: read.documents.map((document) => {
      if (document.kind !== 'objects') return document
      return { ...document, objects: document.objects.map((object) => ({ ...object, origin: 'patch' as const })) }
    }),
  }
}

/** As git decides it: a NUL among the first 8000 bytes. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0)
}

async function inParallel<T>(values: readonly T[], work: (value: T) => Promise<void>): Promise<void> {
  const queue = values.values()
  const lane = async (): Promise<void> => {
    for (const value of queue) await work(value)
  }
  await Promise.all(Array.from({ length: width }, lane))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
