import { withoutSecrets } from './secrets.js'
import { shortened, visible, visibleLines } from './visible.js'

/** Longest value that a table or sentence shows. */
const valueLimit = 120

/**
 * Any text as a code span: nothing in it is a mention, link, HTML or emphasis (https://spec.commonmark.org/0.31.2/#code-spans).
 * The result fits a table cell too.
 */
export function code(text: string, limit = valueLimit): string {
  const shown = shortened(unmarked(visible(text)), limit)
  if (shown.trim() === '') return '_empty_'
  const fence = '`'.repeat(longestRun(shown) + 1)
  const pad = shown.startsWith('`') || shown.endsWith('`') || /^ .* $/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`.replaceAll('|', '\\|')
}

/**
 * A sentence that may carry hostile parts, for running text and table cells. Balanced backticks stay code; mentions, references to issues
 * and addresses become code, because no escape keeps GitHub from acting on them; everything else is escaped.
 */
export function prose(text: string, limit = 1000): string {
  const parts = shortened(visible(text), limit).split('`')
  if (parts.length % 2 === 0) return escapeText(parts.join("'"))
  return parts.map((part, index) => (index % 2 === 1 ? code(part, limit) : escapeText(part))).join('')
}

/** A repository before `#1` is looked for where its name begins, not at each of its letters. */
const active =
  /@[A-Za-z0-9][\w-]*(?:\/[\w.-]+)?|(?:(?<![\w.-])[\w.-]{1,100}\/[\w.-]{1,100})?#\d+|\bGH-\d+|\b(?:https?|ftp):\/\/[^\s|]*[^\s|.,;:!?]|\bwww\.[^\s|]*[^\s|.,;:!?]|\b[0-9a-f]{40}\b/gi

function escapeText(text: string): string {
  let escaped = ''
  let from = 0
  for (const match of text.matchAll(active)) {
    escaped += escapePlain(text.slice(from, match.index)) + code(match[0])
    from = match.index + match[0].length
  }
  return escaped + escapePlain(text.slice(from))
}

function escapePlain(text: string): string {
  return text
    .replace(/[\\`*_[\]{}()#~|!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*\d*)([-+.])(?=\s)/, '$1\\$2')
}

/** A fenced block whose fence nothing inside can close. */
export function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${language}\n${unmarked(visibleLines(withoutSecrets(text))).replace(/\n$/, '')}\n${fence}`
}

/** Text that cannot be taken for one of our own hidden marks, not even by a reader that looks at the raw body. */
export function unmarked(text: string): string {
  return text.replace(/<!(-+\s*flux-lockstep)/gi, '<! $1')
}

/** A link of our own making; a text alone where the address is no plain https address. */
export function link(text: string, url: string): string {
  return isPlainUrl(url) ? `[${text}](${url})` : text
}

/** True for http and https addresses that need no escaping inside Markdown. */
export function isPlainUrl(url: string): boolean {
  return /^https?:\/\/[\w.:-]+(?:\/[\w./~%?&=#+,;:@-]*)?$/.test(url)
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

/** A fold; `summary` is HTML already. */
export function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`
}

/** GitHub's coloured box: https://docs.github.com/en/get-started/writing-on-github (alerts). */
export function alert(kind: 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION', content: string): string {
  return [`> [!${kind}]`, ...content.split('\n').map((line) => `> ${line}`)].join('\n')
}

/** Blocks with an empty line between them; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

/** `1 finding`, `3 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length))
}
