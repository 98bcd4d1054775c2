import type { ReadFile } from '../model/layout.js'
import type { Pin } from '../model/pin.js'

/** Words on the lines of pins and above them: what a version is called where another place uses it. */
export interface NamesOnPins {
  /** True where a pin stands at something of that name, in the file itself for a word that says little. */
  has(name: string, file: string): boolean
}

/** Words that name a version in every file. */
const vague = new Set(['version', 'versions', 'tag', 'chart', 'image', 'inputs', 'values', 'value', 'default', 'spec'])

/** The names at which pins stand, of all files. */
export function namesOnPins(files: readonly ReadFile[], pins: ReadonlyMap<string, readonly Pin[]>): NamesOnPins {
  const everywhere = new Set<string>()
  const byFile = new Map<string, Set<string>>()
  for (const { file } of files) {
    const own = pins.get(file.path)
    if (!own) continue
    const lines = file.text.split('\n')
    const words = new Set(own.flatMap(({ line }) => [...wordsOf(lines[line - 1]), ...wordsOf(lines[line - 2])]))
    byFile.set(file.path, words)
    for (const word of words) everywhere.add(word)
  }
  return {
    has: (name, file) =>
      vague.has(name.toLowerCase()) ? (byFile.get(file)?.has(name) ?? false) : everywhere.has(name),
  }
}

function wordsOf(line: string | undefined): readonly string[] {
  return line?.match(/[A-Za-z_][\w-]{2,80}/g) ?? []
}
