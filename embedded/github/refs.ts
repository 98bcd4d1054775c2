import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The commit that a ref (`refs/heads/main`) is at, or null. Read from git's own files: a process for each request takes most of a test's time. */
export function readRef(bare: string, name: string): string | null {
  const loose = readText(join(bare, name))?.trim() ?? ''
  return isId(loose) ? loose : (packedRefs(bare).get(name) ?? null)
}

/** All refs below a prefix (`refs/heads`) with the objects that they are at, by name. */
export function refsBelow(bare: string, prefix: string): ReadonlyMap<string, string> {
  const found = new Map([...packedRefs(bare)].filter(([name]) => name.startsWith(`${prefix}/`)))
  if (!existsSync(join(bare, prefix))) return found
  for (const entry of readdirSync(join(bare, prefix), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.lock')) continue
    const file = join(entry.parentPath, entry.name)
    const id = readText(file)?.trim() ?? ''
    if (isId(id)) found.set(file.slice(join(bare, '/').length), id)
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function packedRefs(bare: string): ReadonlyMap<string, string> {
  const lines = (readText(join(bare, 'packed-refs')) ?? '').split('\n')
  return new Map(
    lines.filter((line) => /^[0-9a-f]{40} refs\//.test(line)).map((line) => [line.slice(41), line.slice(0, 40)]),
  )
}

function isId(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
