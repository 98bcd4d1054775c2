/** Characters of a line that are read. */
export const readable = 2000

/** A word of a command, whatever stands for it. */
const words =
  /(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\$\{\{[^{}\n]{0,200}\}\}|\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{0,200}\}|\$\([^()\n]{0,300}\)|`[^`\n]{0,200}`|[^\s|;&<>"'`()])+|[|;&<>)]/g
/** Words of one command that are looked at. */
const mostWords = 60

/** The words behind a command up to the next one. */
export function wordsBehind(behind: string): readonly string[] {
  const found: string[] = []
  for (const [text] of behind.replace(/^["']/, '').slice(0, readable).matchAll(words)) {
    if (/^[|;&<>)]$/.test(text) || found.length >= mostWords) break
    found.push(text)
  }
  return found
}

/** The first word of a text, without quotes and without what ends a mapping around it. */
export function firstWord(text: string): string {
  const word = text.match(words)?.[0] ?? ''
  const bare = word.includes('{') ? word : word.replace(/[,}\]]{1,20}$/, '')
  return bare.replace(/^(["'])(.*)\1$/, '$2')
}
