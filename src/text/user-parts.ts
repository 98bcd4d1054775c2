/** What stands before the host of an address: `user:password@`, `token@`. A slash belongs to it behind a colon that leads no port. */
const userPart = /^[^\s/?#"'<>\\]*@|^[^\s/@:["'<>\\]+:(?!\d{1,5}(?:[/?#\s"'\\]|$))[^\s"'<>\\]*@/

/** Where a host may begin; a slash less is what becomes of an address that is taken for a path. */
const beforeHost = /(?<=\/\/|\b(?:https?|oci|ftp):\/(?!\/))/i

/** A text in which no address has a user part: `https://***@host`. For everything that is printed. */
export function withoutUserParts(text: string): string {
  if (!text.includes('@') || !text.includes('/')) return text
  const pieces = text.split(beforeHost)
  return pieces.map((piece, index) => (index === 0 ? piece : hidden(piece, schemeOf(pieces[index - 1] ?? '')))).join('')
}

function schemeOf(before: string): string {
  return /([a-z0-9+.-]{1,20}):\/\/?$/i.exec(before.slice(-24))?.[1]?.toLowerCase() ?? ''
}

/** Placeholders hide nothing, and the user that ssh asks for (`ssh://git@…`) is no secret. */
function hidden(piece: string, scheme: string): string {
  const found = userPart.exec(piece)?.[0] ?? ''
  const isName = !found.includes(':') && (scheme === '' || scheme === 'git' || scheme.endsWith('ssh'))
  return found === '' || found.includes('${') || isName ? piece : `***@${piece.slice(found.length)}`
}
