import type { SourceFile } from '../model/file.js'
import { pinKey, type Pin } from '../model/pin.js'

/** What the report says of a pin that a marker keeps. */
export const markedReason = 'a comment keeps it'

const words = 'flux-lockstep: ignore'
/** A file may hold ten thousand pins, and its lines are looked at once. */
const known = new WeakMap<SourceFile, ReadonlySet<number>>()

/** True for a line with or under `# flux-lockstep: ignore`; lines count from 1. */
export function isMarked(file: SourceFile, line: number): boolean {
  const marked = known.get(file) ?? markedLines(file)
  known.set(file, marked)
  return marked.has(line) || marked.has(line - 1)
}

function markedLines({ text }: SourceFile): ReadonlySet<number> {
  const found = new Set<number>()
  if (!text.includes(words)) return found
  for (const [index, line] of text.split('\n').entries())
    if (line.includes(words) && /(?:#|\/\/|--|;|<!--|\/\*)\s*flux-lockstep: ignore\b/.test(line)) found.add(index + 1)
  return found
}

/** The pins that a marker kept before a change. */
export interface KnownMarkers {
  readonly kept: readonly Pin[]
  /** Whether a path is still a file of the tree. */
  readonly isThere: (path: string) => boolean
}

/** The pins that a marker keeps; `text` gives the file of a pin. With known markers, one that the change brings counts for nothing. */
export function markedPins(
  pins: readonly Pin[],
  fileOf: (pin: Pin) => SourceFile | undefined,
  known: KnownMarkers | null,
): ReadonlySet<Pin> {
  const marked = pins.filter((pin) => {
    const file = fileOf(pin)
    return file !== undefined && isMarked(file, pin.line)
  })
  if (known === null) return new Set(marked)
  const old = known.kept.filter(({ action, reason }) => action === 'ignore' && reason === markedReason)
  const left = new Set(old)
  const found = new Set<Pin>()
  const ways: readonly ((pin: Pin, before: Pin) => boolean)[] = [
    (pin, before) => pinKey(pin) === pinKey(before) && pin.value === before.value,
    (pin, before) => pinKey(pin) === pinKey(before),
    (pin, before) => pin.role === before.role && pin.value === before.value && !known.isThere(before.file),
  ]
  for (const same of ways)
    for (const pin of marked) {
      const before = found.has(pin) ? undefined : [...left].find((one) => same(pin, one))
      if (!before) continue
      left.delete(before)
      found.add(pin)
    }
  return found
}
