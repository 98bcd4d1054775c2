import { existsSync, realpathSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { GitCommand } from './command.js'

/** The clone around a folder. */
export interface Clone {
  /** Absolute, of its working tree. */
  readonly top: string
  readonly shallow: boolean
}

/** Finds the clone whose working tree a folder belongs to; null where it belongs to none or git is not installed. */
export async function cloneAround(dir: string, git: GitCommand): Promise<Clone | null> {
  if (markedFolder(dir) === null) return null
  const folder = await realpath(dir)
  const answer = await git.run(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-cdup'])
  const [inside, shallow, up = ''] = answer?.code === 0 ? answer.stdout.toString('utf8').split('\n') : []
  return inside === 'true' ? { top: resolve(folder, up), shallow: shallow === 'true' } : null
}

/** The nearest folder with a `.git`, by which git finds a working tree; null where no folder above has one. */
export function markedFolder(dir: string): string | null {
  for (let at = realFolder(dir); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return null
  }
}

function realFolder(dir: string): string {
  try {
    return realpathSync.native(dir)
  } catch {
    return resolve(dir)
  }
}
