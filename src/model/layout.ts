import type { ManifestObject, ReadDocument } from './document.js'
import type { FileEntry, SourceFile } from './file.js'
import { oncePer } from './once-per.js'
import type { LeftOut } from './pin.js'

/** A file that was read because it can hold something of interest. */
export interface ReadFile {
  readonly file: SourceFile
  readonly documents: readonly ReadDocument[]
}

/** The Kubernetes objects of a file, in order. Trees before and after a change share most files. */
export const objectsInFile = oncePer(({ documents }: ReadFile): readonly ManifestObject[] =>
  documents.flatMap((document) => (document.kind === 'objects' ? document.objects : [])),
)

/** The files that were read by their paths. */
export const filesByPath = oncePer(
  (files: readonly ReadFile[]): ReadonlyMap<string, ReadFile> => new Map(files.map((read) => [read.file.path, read])),
)

/** Gives a file with its documents. */
export type DocumentReader = (file: SourceFile) => ReadFile

/** What the folders and kustomizations of a tree say about its objects. */
export interface Layout {
  /** The namespace that an object ends up in: its own, or the nearest kustomization's `namespace:`; null where nothing says. */
  namespaceOf(object: ManifestObject): string | null
  /** Name of the cluster that a file belongs to; empty for one cluster, a shared base, or where nothing says. */
  clusterOf(path: string): string
  /** Every cluster that applies a file, sorted: several for a shared base, none where nothing says. */
  clustersOf(path: string): readonly string[]
  /** Files that kustomizations put into ConfigMaps, Secrets or the values of charts, with the names of those: they reach the cluster by it. */
  readonly generated: ReadonlyMap<string, readonly string[]>
  /** Files that a kustomization names as patches, replacements or the like: fragments that are never judged as whole objects. */
  readonly patches: ReadonlySet<string>
}

/** A file that looks interesting and was not read. Its owner can mend a `size`, an `encoding` or a `name`; what the others hold is nobody's pin here. */
export interface SkippedFile extends LeftOut {
  readonly cause: 'size' | 'encoding' | 'name' | 'binary' | 'link' | 'submodule'
}

/** A tree as far as it was read. */
export interface Tree {
  readonly entries: readonly FileEntry[]
  readonly files: readonly ReadFile[]
  /** Paths of those that may hold what was looked for, or say something of it; the others were read for what stands beside it. */
  readonly ofInterest: ReadonlySet<string>
  readonly layout: Layout
  /** Files that look interesting and were not read. */
  readonly skipped: readonly SkippedFile[]
}
