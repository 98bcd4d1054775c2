import { realpath, stat } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { LockstepError } from '../../model/failure.js'
import type { GitCommand } from '../../world/history/command.js'

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
}

/** Finds the repository around a PATH; outside of any the PATH is its own root. Throws `usage` where there is nothing. */
export async function findPlace(cwd: string, path: string, git: GitCommand): Promise<LocalPlace> {
  const given = resolve(cwd, path)
  const found = await stat(given).catch(() => null)
  if (found === null)
    throw new LockstepError('usage', `${given} does not exist; give a folder of a checkout, or a file in it`)
  if (!found.isDirectory() && !found.isFile())
    throw new LockstepError('usage', `${given} is neither a folder nor a file; give a folder of a checkout`)
  const whole = await realpath(given)
  const folder = found.isDirectory() ? whole : dirname(whole)
  const root = (await topOf(folder, git)) ?? (await marked(folder)) ?? folder
  return { root, focus: relative(root, whole).split(sep).join('/'), folder, repository: root }
}

/** The same folder as a repository of its own. */
export function alone({ folder, repository }: LocalPlace): LocalPlace {
  return { root: folder, focus: '', folder, repository }
}

async function topOf(folder: string, git: GitCommand): Promise<string | null> {
  const answer = await git.run(folder, ['rev-parse', '--is-inside-work-tree', '--show-cdup'])
  const [inside, up = ''] = answer?.code === 0 ? answer.stdout.toString('utf8').split('\n') : []
  return inside === 'true' ? resolve(folder, up) : null
}

/** Without git a repository is known by its `.git`. */
async function marked(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await stat(resolve(at, '.git')).catch(() => null)) !== null) return at
    if (dirname(at) === at) return null
  }
}
