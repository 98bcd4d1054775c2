import { folderOf } from '../model/folder.js'
import { unknownInDocument } from '../text/placeholder.js'

/** The folder of a path and every folder above it, nearest first, the root (empty) last. */
export function foldersAbove(path: string): readonly string[] {
  const found = []
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    found.push(folder)
    if (folder === '') return found
  }
}

/** Folder and name as one path. */
export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/**
 * The path from the root of the repository that an entry of a kustomization means, `.` and `..` resolved. Null where it names nothing of
 * the repository: a URL, a path from the root of the file system (kustomize refuses it), one that leads out, or one with a placeholder.
 */
export function resolvePath(folder: string, entry: string): string | null {
  if (entry === '' || entry.startsWith('/') || entry.includes('://') || unknownInDocument(entry)) return null
  return below(folder, entry)
}

/** The folder that Flux applies for a `path`, which begins at the root with or without a slash; null for what is only known later. */
export function appliedFolder(path: string): string | null {
  return path.includes('://') || unknownInDocument(path) ? null : below('', path)
}

function below(folder: string, entry: string): string | null {
  const steps = folder === '' ? [] : folder.split('/')
  for (const step of entry.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return null
  }
  return steps.join('/')
}

const address = /^[a-z][a-z0-9+.-]*:|^git@|^[a-z0-9-]+\.[a-z]+[/:]|\?ref=|\/\//i

/** True for an entry that reads as an address of another place: kustomize fetches it where there is no such file or folder. */
export function isAddress(entry: string): boolean {
  if (entry.includes('://')) return true
  const relative = entry.startsWith('./') || entry.startsWith('../')
  return !relative && address.test(entry) && !/\.ya?ml$/.test(entry)
}

/** True where the path is the folder or lies below it; everything lies below the root. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}
