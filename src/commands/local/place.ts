import { realpath, stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { LockstepError } from '../../model/failure.js'
import { cloneAround, markedFolder, type Clone } from '../../world/history/clone.js'
import type { GitCommand } from '../../world/history/command.js'
import { gitIn, type Git } from '../../world/history/git.js'
import { workingTree } from '../../world/history/working-tree.js'
import type { EditableWorkspace } from '../../model/workspace.js'

/** Where a command works: the root of a repository, and the part of it that is told. */
export interface LocalPlace {
  /** Absolute; settings, references and paths start here. */
  readonly root: string
  /** The PATH below the root, with forward slashes; empty for all. */
  readonly focus: string
  /** The PATH itself, or the folder of a PATH that is a file. */
  readonly folder: string
  /** The root of the repository around it: no program in it is ever run. */
  readonly repository: string
  /** The clone around it; null where it is in none or git is not installed. */
  readonly clone: Clone | null
}

/** Finds the repository around a PATH; outside of any the PATH is its own root. Throws `usage` where there is nothing. */
export async function findPlace(cwd: string, path: string, git: GitCommand): Promise<LocalPlace> {
  const given = resolve(cwd, path)
  const found = await stat(given).catch(() => null)
  if (found === null && /^(?:[a-z+]{2,10}:\/\/|git@)/.test(path))
    throw new LockstepError('usage', `${path} is an address; clone it, and give the folder of the clone`)
  if (found === null)
    throw new LockstepError('usage', `${given} does not exist; give a folder of a checkout, or a file in it`)
  if (!found.isDirectory() && !found.isFile())
    throw new LockstepError('usage', `${given} is neither a folder nor a file; give a folder of a checkout`)
  const whole = await realpath(given)
  const folder = found.isDirectory() ? whole : dirname(whole)
  const clone = await cloneAround(folder, git)
  // without git a repository is known by its `.git`
  const root = clone?.top ?? markedFolder(folder) ?? folder
  return { root, focus: relative(root, whole).split(sep).join('/'), folder, repository: root, clone }
}

/** The same folder as a repository of its own. */
export function alone({ folder, repository, clone }: LocalPlace): LocalPlace {
  return { root: folder, focus: '', folder, repository, clone }
}

/** The files of a place, and its history where it has one. */
export interface OpenPlace {
  readonly git: Git | null
  readonly workspace: EditableWorkspace
}

/** Opens a place; its `git` is to be closed. */
export async function openPlace({ root, clone }: LocalPlace, command: GitCommand): Promise<OpenPlace> {
  const git = clone && gitIn(root, clone, command)
  return { git, workspace: await (git?.workingTree() ?? workingTree(root, command)) }
}
