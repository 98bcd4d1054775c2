import { folderOf } from '../model/folder.js'

/** The folder of a path and every folder above it, nearest first, the root (empty) last. */
export function foldersAbove(path: string): readonly string[] {
  const found = []
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    found.push(folder)
    if (folder === '') return found
  }
}

/** Joins a relative path to a folder of the repository; null where it leaves the repository or is no path (a URL, a variable). */
export function resolvePath(folder: string, relative: string): string | null {
  if (relative.includes('://') || relative.includes('${') || relative.includes('{{')) return null
  const parts = relative.startsWith('/') || folder === '' ? [] : folder.split('/')
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** True where the path is the folder or lies below it. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}
