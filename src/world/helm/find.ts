import { access, constants, realpath, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join, relative, sep } from 'node:path'
import type { Environment } from '../machine.js'

/**
 * Path of the helm that the PATH names first, or null. Relative folders, and whatever lies in the checkout or is a link into it, are passed
 * over: there a repository would decide what is run.
 */
export async function findHelm(env: Environment, checkout: string): Promise<string | null> {
  const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? ''
  const own = await realpath(checkout).catch(() => checkout)
  const names = process.platform === 'win32' ? ['helm.exe'] : ['helm']
  for (const folder of path.split(delimiter).filter(isAbsolute))
    for (const name of names) {
      const found = await programAt(join(folder, name))
      if (found !== null && !isWithin(found, own) && !isWithin(folder, own) && !isWithin(folder, checkout)) return found
    }
  return null
}

async function programAt(path: string): Promise<string | null> {
  try {
    const real = await realpath(path)
    await access(real, constants.X_OK)
    return (await stat(real)).isFile() ? real : null
  } catch {
    return null
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}
