/** The parts of a text between commas; those in brackets, which open and close with one character each, part nothing. */
export function splitAtCommas(text: string, open: string, close: string): readonly string[] {
  const parts: string[] = []
  let end = text.length
  let isInside = false
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text.charAt(at)
    if (character === close) isInside = true
    else if (character === open) isInside = false
    else if (character === ',' && !isInside) {
      parts.push(text.slice(at + 1, end))
      end = at
    }
  }
  return [...parts, text.slice(0, end)].reverse()
}
