import { kustomizationPaths } from '../kustomize/names.js'
import { isRegular, otherEntries } from '../model/entries.js'
import { folderOf } from '../model/folder.js'
import type { Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'

/** What a path of a tree is. */
type PathKind = 'file' | 'folder' | 'unknown' | 'missing'

/** The files and folders of a tree, for questions about paths. */
export interface TreePaths {
  /** `unknown` where the path leads through a symbolic link or a submodule, which this tree does not show. */
  kindOf(path: string): PathKind
  /** True for a folder that kustomize can build. */
  hasKustomization(folder: string): boolean
  /** The path that differs in nothing but upper and lower case, or null. */
  otherCase(path: string): string | null
}

const templateEnds = ['.j2', '.jinja', '.jinja2', '.tmpl', '.tpl', '.gotmpl']

/** Reads the paths of a tree once. */
export function treePaths({ entries }: Tree): TreePaths {
  return pathsOf(entries)
}

const pathsOf = oncePer((entries: Tree['entries']): TreePaths => {
  const files = new Set<string>()
  const folders = new Set<string>([''])
  const opaque = new Set(otherEntries(entries).flatMap((entry) => (isRegular(entry) ? [] : [entry.path])))
  const lower = new Map<string, string>()
  for (const { path } of entries) {
    files.add(path)
    lower.set(path.toLowerCase(), path)
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder)) {
      folders.add(folder)
      lower.set(folder.toLowerCase(), folder)
    }
  }
  const isFile = (path: string) => files.has(path) || templateEnds.some((end) => files.has(path + end))
  return {
    kindOf(path) {
      for (let at = path; at !== ''; at = folderOf(at)) if (opaque.has(at)) return 'unknown'
      if (isFile(path)) return 'file'
      return folders.has(path) ? 'folder' : 'missing'
    },
    hasKustomization: (folder) => kustomizationPaths(folder).some(isFile),
    otherCase: (path) => lower.get(path.toLowerCase()) ?? null,
  }
})
