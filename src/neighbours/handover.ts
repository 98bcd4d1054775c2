import { dependabotNames, renovatePreset, type OtherBot } from './other-bots.js'

/**
 * The configuration of a bot with the lines that leave Flux Operator's artifacts to this project; null where it is written in a way in
 * which a person has to place them. Nothing but those lines is added.
 */
export function leftToUs({ name, path, text }: OtherBot): string | null {
  if (path === 'package.json') return null
  return name === 'Renovate' ? withPreset(text) : withIgnores(text)
}

/** The preset as the last of `extends`, so that nothing before it takes the pins back. */
function withPreset(text: string): string | null {
  const found = /^([\s\S]*?["']?\bextends["']?\s*:\s*\[)([^[\]]*)\]/.exec(text)
  const [, before = '', list = ''] = found ?? []
  if (!found || depthOf(before) !== 1 || /\/[/*]/.test(list)) return null
  const last = Math.max(list.lastIndexOf('"'), list.lastIndexOf("'"))
  const quote = list.charAt(last) === "'" ? "'" : '"'
  const added = `${quote}${renovatePreset}${quote}`
  const start = before.length
  if (last < 0) return list.trim() === '' ? `${text.slice(0, start)}${added}${text.slice(start + list.length)}` : null
  const indent = /\r?\n[ \t]*(?=["'][^\n]*$)/.exec(list.slice(0, last))?.[0]
  const end = start + last + 1
  return `${text.slice(0, end)},${indent ?? ' '}${added}${text.slice(end)}`
}

/** How many objects and lists are open at the end of a text, those in its strings and comments left out. */
function depthOf(text: string): number {
  const code = text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, '')
  const closed = (code.match(/[}\]]/g) ?? []).length
  return (code.match(/[{[]/g) ?? []).length - closed - (text.endsWith('[') ? 1 : 0)
}

const watched = /^( *)- +package-ecosystem: *["']?(?:docker|docker-compose|helm)["']? *(?:#.*)?\r?$/

/** `ignore` at the end of each entry for images and charts. */
function withIgnores(text: string): string | null {
  const lines = text.split('\n')
  const written: string[] = []
  let changed = 0
  for (let at = 0; at < lines.length;) {
    const dash = watched.exec(lines[at] ?? '')?.[1]
    if (dash === undefined) {
      written.push(lines[at++] ?? '')
      continue
    }
    const end = endOf(lines, at, dash.length)
    const entry = lines.slice(at, end)
    const key = `${dash}  `
    if (entry.some((line) => line.startsWith(`${key}ignore:`))) return null
    const used = entry.findLastIndex((line) => line.trim() !== '') + 1
    const feed = (entry[0] ?? '').endsWith('\r') ? '\r' : ''
    const ignore = [`${key}ignore:`, ...dependabotNames.map((name) => `${key}  - dependency-name: '${name}'`)]
    written.push(...entry.slice(0, used), ...ignore.map((line) => line + feed), ...entry.slice(used))
    changed++
    at = end
  }
  const all = lines.filter((line) => /^[^#]*package-ecosystem: *["']?(?:docker|docker-compose|helm)\b/.test(line))
  return changed > 0 && changed === all.length ? written.join('\n') : null
}

/** The line behind an entry whose dash stands at a column. */
function endOf(lines: readonly string[], start: number, dash: number): number {
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() !== '' && line.length - line.trimStart().length <= dash) return at
  }
  return lines.length
}
