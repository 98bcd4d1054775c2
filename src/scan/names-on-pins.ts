import type { ReadFile } from '../model/layout.js'
import type { Pin } from '../model/pin.js'

/** The names that lines with pins, and the lines above them, give to what stands behind: what a version is called where it is used. */
export interface NamesOnPins {
  /** True where a pin stands at something of that name, in the file itself for a word that says little. */
  has(name: string, file: string): boolean
}

/** Words that name a version in every file. */
const vague = new Set(
  'version versions tag chart image inputs values value default spec ref flux operator instance manifests release'.split(
    ' ',
  ),
)

/** Characters of a line that are read. */
const longest = 2000

/** The names at which pins stand, of all files. */
export function namesOnPins(files: readonly ReadFile[], pins: ReadonlyMap<string, readonly Pin[]>): NamesOnPins {
  const everywhere = new Set<string>()
  const byFile = new Map<string, Set<string>>()
  for (const { file } of files) {
    const own = pins.get(file.path)
    if (!own) continue
    const lines = file.text.split('\n')
    // a line may hold a thousand pins, and is read once
    const read = new Set(own.flatMap(({ line }) => [line - 1, line - 2]))
    const words = new Set([...read].flatMap((index) => namesGiven(lines[index])))
    byFile.set(file.path, words)
    for (const word of words) everywhere.add(word)
  }
  return {
    has: (name, file) =>
      name.length === 1 || vague.has(name.toLowerCase())
        ? (byFile.get(file)?.has(name) ?? false)
        : everywhere.has(name),
  }
}

const given = /(?:^|[\s{,("'$]|\bvariable\s+")([A-Za-z_][\w-]{0,80})["']?\s*(?::=|\?=|=>|[:={])/g

function namesGiven(line: string | undefined): readonly string[] {
  return line === undefined ? [] : [...line.slice(0, longest).matchAll(given)].map(([, name = '']) => name)
}
