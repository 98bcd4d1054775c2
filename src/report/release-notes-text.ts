import { code, unmarked } from '../text/markdown.js'
import { withoutUnseen } from '../text/visible.js'

/** Longest text that is looked at; upstream's longest notes are a tenth of it. */
const inputLimit = 200_000
const lineLimit = 4000

/**
 * Somebody else's Markdown made harmless for a pull request of ours: no HTML, comments, images, unseen characters or task boxes; mentions
 * and references become code, links to GitHub threads go through its redirect host so that they leave no back-reference there, headings
 * are at most level 4. At most `limit` characters, cut at a line.
 */
export function cleanReleaseNotes(markdown: string, limit: number): string {
  const text = withoutUnseen(markdown.slice(0, inputLimit).replace(/\r\n?/g, '\n'))
  const lines: string[] = []
  let fence: string | null = null
  for (const line of unmarked(withoutComments(text)).split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    if (fence === null && mark !== null) {
      fence = mark
      lines.push(mark + line.replace(/[^\w-]/g, ''))
    } else if (fence !== null) {
      const closes = mark !== null && mark.startsWith(fence) && line.trim() === mark
      lines.push(closes ? fence : line)
      if (closes) fence = null
    } else lines.push(noUnderline(cleanLine(line)))
  }
  return cut(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    limit,
  )
}

/** Cuts at a line and closes an open fence; the result, with its mark of omission, is no longer than `limit`. */
function cut(text: string, limit: number): string {
  const whole = closed(text)
  if (whole.length <= limit) return whole
  const budget = limit - 12
  if (budget <= 0) return ''
  const end = text.lastIndexOf('\n', budget)
  return `${closed(text.slice(0, Math.max(0, end)).trimEnd())}\n\n…`.trimStart()
}

function closed(text: string): string {
  let fence: string | null = null
  for (const line of text.split('\n')) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    if (mark === null) continue
    if (fence === null) fence = mark
    else if (line === fence) fence = null
  }
  return fence === null ? text : `${text}\n${fence}`
}

/** Comments end at the next `-->`, or with the text. */
function withoutComments(text: string): string {
  let kept = ''
  let from = 0
  for (;;) {
    const start = text.indexOf('<!--', from)
    if (start < 0) return kept + text.slice(from)
    const end = text.indexOf('-->', start + 4)
    kept += text.slice(from, start)
    if (end < 0) return kept
    from = end + 3
  }
}

function cleanLine(whole: string): string {
  const line = whole.slice(0, lineLimit)
  const depth = /^ {0,3}(#{1,6})[ \t]/.exec(line)
  if (depth) {
    // a heading may be closed by marks behind a blank
    const heading = line
      .slice(depth[0].length)
      .trim()
      .replace(/(?<![^\s])#+$/, '')
    return `${'#'.repeat(Math.max(4, depth[1]?.length ?? 4))} ${cleanInline(heading.trim())}`
  }
  if (/^ {0,3}\[[^\]]{1,200}\]:/.test(line)) return ''
  return cleanInline(line.replace(/^(\s*(?:[-*+]|\d{1,9}[.)])\s+)\[[ xX]\]\s/, '$1'))
}

/** A line of dashes or equals signs would make a heading of the paragraph above it. */
function noUnderline(line: string): string {
  if (/^\s*-{3,}\s*$/.test(line)) return '***'
  return /^\s*(?:=+|-{1,2}|[*+])\s*$/.test(line) ? '' : line
}

/** Code spans stay as they are; the text between them is cleaned. */
function cleanInline(line: string): string {
  let cleaned = ''
  let from = 0
  for (const span of codeSpans(line)) {
    cleaned += cleanText(line.slice(from, span.start)) + line.slice(span.start, span.end)
    from = span.end
  }
  return cleaned + cleanText(line.slice(from))
}

function codeSpans(line: string): { start: number; end: number }[] {
  const runs = Array.from(line.matchAll(/`+/g), (run) => ({ start: run.index, end: run.index + run[0].length }))
  const spans: { start: number; end: number }[] = []
  const nextOfLength = new Map<number, number[]>()
  for (const run of runs.toReversed()) {
    const known = nextOfLength.get(run.end - run.start)
    if (known) known.push(run.end)
    else nextOfLength.set(run.end - run.start, [run.end])
  }
  let after = 0
  for (const run of runs) {
    if (run.start < after) continue
    const candidates = nextOfLength.get(run.end - run.start) ?? []
    // the nearest stands last, and what lies behind is of no use any more
    while ((candidates.at(-1) ?? Infinity) <= run.end) candidates.pop()
    const end = candidates.at(-1)
    if (end === undefined) continue
    spans.push({ start: run.start, end })
    after = end
  }
  return spans
}

const image = /!\[([^\]]{0,300})\](?:\([^()\s]{0,2000}(?:\s+"[^"]{0,300}")?\)|\[[^\]]{0,300}\])?/g
const token =
  /\[([^\][]{1,500})\]\((https?:\/\/[^()\s]{1,2000})(?:\s+"[^"]{0,300}")?\)|https?:\/\/[^\s<>)\]]{1,2000}|@[A-Za-z0-9][\w-]*(?:\/[\w.-]+)?|(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d+|\bGH-\d+/g

/** Tags go, images leave their text, and what GitHub would act on is defused. */
function cleanText(text: string): string {
  const bare = text.replace(/<\/?[A-Za-z!?][^<>]{0,2000}>/g, '').replace(image, '$1')
  let cleaned = ''
  let from = 0
  for (const match of bare.matchAll(token)) {
    cleaned += inert(bare.slice(from, match.index)) + defused(match[0], match[1], match[2])
    from = match.index + match[0].length
  }
  return cleaned + inert(bare.slice(from))
}

function defused(whole: string, label: string | undefined, url: string | undefined): string {
  if (label !== undefined && url !== undefined) return `[${cleanLabel(label)}](${redirected(url)})`
  if (/^https?:/.test(whole)) return threadLink(whole) ?? whole
  return code(whole)
}

/** The text of a link: no link or mention of its own. */
function cleanLabel(label: string): string {
  return inert(label).replace(/[@#]\w[\w-]*/g, (word) => code(word))
}

/** A bare address of a GitHub thread as a short link that leaves no reference behind. */
function threadLink(url: string): string | null {
  const thread = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)\/(?:issues|pull|discussions)\/(\d+)/.exec(url)
  if (thread) return `[${code(`${thread[1] ?? ''}#${thread[2] ?? ''}`)}](${redirected(url)})`
  return /^https?:\/\/(?:www\.)?github\.com\//.test(url) ? `<${redirected(url)}>` : null
}

function redirected(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?github\.com\//i, 'https://redirect.github.com/')
}

/** What is left of HTML, and links to anything but http. */
function inert(text: string): string {
  return text.replaceAll('<', '&lt;').replace(/\]\(/g, '] (').replace(/\]\[/g, '] [')
}
