import { withoutSecrets } from './secrets.js'

/**
 * Characters that change how other text looks, or that nobody sees: controls, bidirectional controls, zero-width and tag characters,
 * line separators, lone surrogates (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
const unseen =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- these very characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu

/** The same, without tab and line feed. */
const unseenInText = new RegExp(unseen.source.replace('\\u0000-\\u001f', '\\u0000-\\u0008\\u000b-\\u001f'), 'gu')

/** One line of text in which every unseen character is spelled out, `\u{202e}`, so that a reader sees that it is there. */
export function visible(text: string): string {
  return text.replace(unseen, spelled)
}

/** Several lines; tabs and line feeds stay. */
export function visibleLines(text: string): string {
  return text.replace(unseenInText, spelled)
}

/** Several lines without unseen characters. */
export function withoutUnseen(text: string): string {
  return text.replace(unseenInText, '')
}

/** True where nothing but tabs and line feeds is unseen. */
export function isVisible(text: string): boolean {
  return text.search(unseenInText) < 0
}

/** JSON of the same value in which no unseen character stands as itself: all of them lie inside of texts, where JSON has another spelling. */
export function visibleJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unseenInText, utf16)}\n`
}

function utf16(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('')
}

/** Shortens in the middle, where paths and references differ least; counts UTF-16 units. No cut leaves half of a password. */
export function shortened(whole: string, limit: number): string {
  const text = withoutSecrets(whole)
  if (text.length <= limit) return text
  const head = Math.ceil((limit - 1) / 2)
  return `${text.slice(0, head)}…${text.slice(text.length - (limit - 1 - head))}`
}

function spelled(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return '\\t'
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
