/** A paragraph broken at spaces, no word in its middle; every line begins with the indent, which counts. */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
  const room = Math.max(20, width - indent.length)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one) => indent + one)
}
