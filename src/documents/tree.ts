import { entriesByPath, isRead, regularFiles } from '../model/entries.js'
import type { FileEntry, SourceFile } from '../model/file.js'
import { isBinary, sourceFile } from '../model/file.js'
import type { DocumentReader, ReadFile, SkippedFile, Tree } from '../model/layout.js'
import type { Net, Sought } from '../model/sought.js'
import { oncePer } from '../model/once-per.js'
import type { Workspace } from '../model/workspace.js'
import { isKustomizationFile } from '../kustomize/names.js'
import { clusterNames } from './clusters.js'
import { hintNeedle, hintOf, kustomizationsByFolder, leadingTo, namedManifests, readNamed, type Hint } from './hints.js'
import { layoutOf } from './layout.js'
import { documentReader, readFragment } from './reader.js'
import { unreadPlaces } from './unread-places.js'
import { compareTexts } from '../model/sorted.js'

/** What is read of a tree. */
export interface TreeOptions {
  /** Decides on bytes, before anything is parsed, whether a file can hold what the caller looks for. */
  readonly wanted: (bytes: Uint8Array, path: string) => boolean
  /** Says what cannot be wanted without its bytes; without it every file is looked at. */
  readonly net?: Net
  /**
   * Tells of a wanted file whether it is of interest: what the kustomizations around it name is read too then, whatever its words. True of all by
   * default. It is asked after `wanted` was asked of every file.
   */
  readonly leads?: (path: string) => boolean
  /** Told what was read, names what else has to be; null where nothing has to. */
  readonly more?: (files: readonly SourceFile[]) => Sought | null
  /** Names that `more` may ask for: they are looked for before it does, while a search among the files goes on. */
  readonly mayAsk?: Net['named']
  /** Why a wanted file holds more than is read, or null. */
  readonly tooMuch?: (bytes: Uint8Array, path: string) => string | null
  /** Remembers what it read, for the next tree; one of its own by default. */
  readonly reader?: DocumentReader
  /** Bytes above which a file is not read; 1 MiB by default. */
  readonly limit?: number
}

/** Bytes above which a file is not read. */
export const defaultLimit = 1024 * 1024
/** Files above the limit are looked at up to this size, to say in the report that they look like a pin. */
const lookLimit = 16 * 1024 * 1024
/** Files that are read at a time. */
const width = 64

/**
 * Lists a tree, reads each file once, and parses those that `wanted` accepts, the kustomizations that lead to them, and what these name of
 * patches and other fragments.
 */
export async function readTree(workspace: Workspace, options: TreeOptions): Promise<Tree> {
  const net = options.net ? withHints(options.net) : null
  const [found, entries] = await Promise.all([search(workspace, net), listed(workspace, net, options)])
  const survey: Survey = { wanted: [], hints: [], skipped: [...(await unreadPlaces(workspace, entries))] }
  await inParallel(caught(entries, net, found), (entry) => look(workspace, entry, options, survey))
  const { files, ofInterest } = await readAround(workspace, entries, survey, options)
  const manifests = namedManifests(files)
  const parsed = files.map((read) => parsedAs(read, manifests)).sort((a, b) => compareTexts(a.file.path, b.file.path))
  const layout = layoutOf(parsed, entries)
  const skipped = survey.skipped.sort((a, b) => compareTexts(a.file, b.file))
  return { entries, files: parsed.map((file) => asPatch(file, layout.patches)), ofInterest, layout, skipped }
}

/** The entries of a tree. What is asked of them later is worked out here, while a search among the files still goes on. */
async function listed(workspace: Workspace, net: Net | null, { mayAsk }: TreeOptions): Promise<readonly FileEntry[]> {
  const entries = await workspace.list()
  const regular = regularFiles(entries)
  entriesByPath(entries)
  clusterNames(entries)
  kustomizationsByFolder(regular)
  if (net) namedFiles(regular)(net.named)
  if (mayAsk) namedFiles(regular)(mayAsk)
  return entries
}

/** The files that hold a needle; null where that is not known. */
async function search(workspace: Workspace, net: Net | null): Promise<ReadonlySet<string> | null> {
  if (net?.needles.length === 0) return new Set()
  return (net && (await workspace.holding?.(leastOf(net.needles)))) ?? null
}

/** The files that are worth a look, in their order. */
function caught(
  entries: readonly FileEntry[],
  net: Net | null,
  found: ReadonlySet<string> | null,
): readonly FileEntry[] {
  const regular = regularFiles(entries)
  if (!net || found === null) return regular
  const named = namedFiles(regular)(net.named)
  if (found.size === 0) return named
  const near = new Set([...[...found].flatMap((path) => fileAt(entries, path) ?? []), ...named])
  return [...near].sort((a, b) => compareTexts(a.path, b.path))
}

const namedFiles = oncePer((regular: readonly FileEntry[]) =>
  oncePer((named: Net['named']) => regular.filter(({ path }) => named(path))),
)

function fileAt(entries: readonly FileEntry[], path: string): FileEntry | null {
  const entry = entriesByPath(entries).get(path)
  return entry && isRead(entry) ? entry : null
}

/** Without those that hold another. */
function leastOf(needles: readonly string[]): readonly string[] {
  return [...new Set(needles)].filter((needle) => !needles.some((other) => other !== needle && needle.includes(other)))
}

/** Kustomizations are looked at for what they name. */
function withHints({ needles, named }: Net): Net {
  return { needles: [...needles, hintNeedle], named: (path) => named(path) || isKustomizationFile(path) }
}

interface Survey {
  readonly wanted: SourceFile[]
  /** Kustomizations that may speak about wanted files, with the folders and files that they name. */
  readonly hints: Hint[]
  readonly skipped: SkippedFile[]
}

async function look(workspace: Workspace, entry: FileEntry, options: TreeOptions, survey: Survey): Promise<void> {
  const limit = options.limit ?? defaultLimit
  const bytes = await workspace.read(entry.path, limit)
  if (bytes === null) {
    const large = await workspace.read(entry.path, lookLimit)
    if (large !== null && options.wanted(large, entry.path))
      if (isBinary(large)) skip(survey, entry, 'binary', 'the file is binary')
      else skip(survey, entry, 'size', `the file is larger than ${limit} bytes`)
    return
  }
  if (options.wanted(bytes, entry.path)) {
    take(entry, bytes, options, survey)
    return
  }
  const decoded = utf16(bytes)
  if (decoded && options.wanted(decoded, entry.path)) {
    skip(survey, entry, 'encoding', 'the file is UTF-16; save it as UTF-8 to have it read')
    return
  }
  const hint = hintOf(entry, bytes)
  if (hint !== null && hint.names.length > 0) survey.hints.push(hint)
}

function take(entry: FileEntry, bytes: Uint8Array, { tooMuch }: TreeOptions, survey: Survey): void {
  const much = tooMuch?.(bytes, entry.path) ?? null
  if (isBinary(bytes)) skip(survey, entry, 'binary', 'the file is binary')
  else if (much !== null) skip(survey, entry, 'size', much)
  else survey.wanted.push(sourceFile(entry, bytes))
}

function skip({ skipped }: Survey, { path }: FileEntry, cause: SkippedFile['cause'], reason: string): void {
  skipped.push({ file: path, line: 1, reason, cause })
}

/** What PowerShell and some editors write, told by its byte order mark; as UTF-8, or null for anything else. */
function utf16(bytes: Uint8Array): Uint8Array | null {
  const mark = bytes.length > 2 ? `${bytes[0] ?? 0},${bytes[1] ?? 0}` : ''
  if (mark !== '255,254' && mark !== '254,255') return null
  return Buffer.from(new TextDecoder(mark === '255,254' ? 'utf-16le' : 'utf-16be').decode(bytes))
}

/** The wanted files, the kustomizations that lead to them, and what those that lead to a file of interest name. */
async function readAround(
  workspace: Workspace,
  entries: readonly FileEntry[],
  { wanted, hints, skipped }: Survey,
  { leads = () => true, more = () => null, reader: parse = documentReader() }: TreeOptions,
): Promise<{ readonly files: readonly ReadFile[]; readonly ofInterest: ReadonlySet<string> }> {
  const regular = regularFiles(entries)
  const large = new Set(skipped.flatMap(({ file, cause }) => (cause === 'size' ? [file] : [])))
  const files = new Map(wanted.map((file) => [file.path, parse(file)]))
  const read = async (paths: readonly string[]): Promise<readonly ReadFile[]> => {
    const missing = paths.flatMap((path) => (files.has(path) || large.has(path) ? [] : (fileAt(entries, path) ?? [])))
    await inParallel(missing, async (entry) => {
      const bytes = await workspace.read(entry.path, defaultLimit)
      if (bytes !== null && !isBinary(bytes)) files.set(entry.path, parse(sourceFile(entry, bytes)))
    })
    return paths.flatMap((path) => files.get(path) ?? [])
  }
  const paths = wanted.map((file) => file.path)
  await read([...leadingTo(paths, regular, hints)])
  const interest = paths.filter(leads)
  const ofInterest = new Set<string>()
  const readToo = (paths: readonly string[]): Promise<readonly ReadFile[]> => {
    for (const path of paths) ofInterest.add(path)
    return read(paths)
  }
  const leading = await readToo([...new Set([...interest, ...leadingTo(interest, regular, hints)])])
  await readNamed(leading, { has: (path) => fileAt(entries, path) !== null, read: readToo })
  await readMore(workspace, entries, { files, ofInterest, large, more, parse })
  return { files: [...files.values()], ofInterest }
}

/** What is read may name more, and that again; whoever defines in a circle ends here. */
const rounds = 3

interface Reading {
  readonly files: Map<string, ReadFile>
  readonly ofInterest: Set<string>
  /** Files that are too large to be read. */
  readonly large: ReadonlySet<string>
  readonly more: NonNullable<TreeOptions['more']>
  readonly parse: DocumentReader
}

async function readMore(
  workspace: Workspace,
  entries: readonly FileEntry[],
  { files, ofInterest, large, more, parse }: Reading,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const sought = more([...files.values()].map(({ file }) => file))
    const known = files.size
    if (sought === null) return
    for (const { file } of files.values())
      if (!ofInterest.has(file.path) && sought.wanted(file.bytes, file.path)) ofInterest.add(file.path)
    const near = caught(entries, sought.net, await search(workspace, sought.net))
    await inParallel(
      near.filter(({ path }) => !files.has(path) && !large.has(path)),
      async (entry) => {
        const bytes = await workspace.read(entry.path, defaultLimit)
        if (bytes === null || !sought.wanted(bytes, entry.path) || isBinary(bytes)) return
        files.set(entry.path, parse(sourceFile(entry, bytes)))
        ofInterest.add(entry.path)
      },
    )
    if (files.size === known) return
  }
}

/** What a kustomization names as a patch is read as YAML whatever it is called. */
export function parsedAs(read: ReadFile, manifests: ReadonlySet<string>): ReadFile {
  return manifests.has(read.file.path) ? readFragment(read) : read
}

/** Marks the objects of a file that a kustomization names as a patch. */
export function asPatch(read: ReadFile, patches: ReadonlySet<string>): ReadFile {
  return patches.has(read.file.path) ? markedAsPatch(read) : read
}

const markedAsPatch = oncePer(({ file, documents }: ReadFile): ReadFile => ({
  file,
  documents: documents.map((document) => {
    if (document.kind !== 'objects') return document
    return { ...document, objects: document.objects.map((object) => ({ ...object, origin: 'patch' as const })) }
  }),
}))

async function inParallel<T>(values: readonly T[], work: (value: T) => Promise<void>): Promise<void> {
  const queue = values.values()
  const lane = async (): Promise<void> => {
    for (const value of queue) await work(value)
  }
  await Promise.all(Array.from({ length: width }, lane))
}
