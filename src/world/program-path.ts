import { delimiter, isAbsolute } from 'node:path'
import type { Environment } from './machine.js'

/**
 * An environment in which programs are looked for in absolute folders alone: a relative or empty entry of PATH, as some shells put there, would
 * be a folder of the repository that is looked at, and what lies in it would be run as `git`. With nothing left the system's own folders count.
 */
export function withAbsolutePath(env: Environment): Environment {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value = '']) => {
      if (name.toUpperCase() !== 'PATH') return [[name, value] as const]
      const folders = value.split(delimiter).filter(isAbsolute)
      return folders.length === 0 ? [] : [[name, folders.join(delimiter)] as const]
    }),
  )
}
