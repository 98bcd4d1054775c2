import type { ReadFile } from '../model/layout.js'
import type { BrokenFile, ToldOperator } from '../model/lockstep-set.js'
import { withoutV } from '../model/version.js'

/** Files that say which operator runs where the repository does not install it, each with its line. */
export interface OperatorMarkers {
  readonly told: readonly (ToldOperator & { readonly file: string })[]
  /** Markers that name no version: nobody is to believe that they count. */
  readonly broken: readonly BrokenFile[]
}

const words = 'flux-lockstep: operator'
const marker = /(?:#|\/\/|--|;|<!--|\/\*)\s*flux-lockstep: operator(?![\w-])[ \t]*(\S*)/

/** The lines `# flux-lockstep: operator 0.58.1` of a tree; lines count from 1. */
export function operatorMarkers(files: readonly ReadFile[]): OperatorMarkers {
  const told: OperatorMarkers['told'][number][] = []
  const broken: BrokenFile[] = []
  for (const { file } of files) {
    if (!file.text.includes(words)) continue
    for (const [index, text] of file.text.split('\n').entries()) {
      const written = text.includes(words) ? marker.exec(text)?.[1] : undefined
      if (written === undefined) continue
      const version = withoutV(written)
      const line = index + 1
      if (version !== null) told.push({ version, by: `${file.path}:${line}`, file: file.path })
      else
        broken.push({
          file: file.path,
          line,
          code: 'invalid-pin',
          message: 'the marker names no version of the operator; write it as "# flux-lockstep: operator 0.58.1"',
        })
    }
  }
  return { told, broken }
}
