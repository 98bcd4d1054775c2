import { relative, resolve } from 'node:path'
import type { Plugin } from 'vitest/config'
import './scripts/compile.mjs'

const folders = /^(?:src|embedded|scripts|bench)\/.*\.js$/

/** What Vitest leaves to Node: it is read once for a worker, as the modules of a program are, where Vitest's own way to run modules costs a sixth more. */
export const compiledFiles = [/\/lib\/(?:src|embedded|scripts|bench)\//]

/** Hands tests what `npm run compile` made of the sources, which it does first. Tests and what supports them stay as they are. */
export function compiled(): Plugin {
  const root = resolve()
  return {
    name: 'compiled-sources',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('.') || importer === undefined) return null
      const path = relative(root, resolve(importer, '..', source))
      return folders.test(path) ? resolve('lib', path) : null
    },
  }
}
