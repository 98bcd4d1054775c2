/** What stands before the host of an address up to its first slash: `user:password@`, `token@`. */
const plainPart = /^[^\s/?#"'<>\\]*@/

/**
 * The same with whatever people put into passwords: slashes, marks of a query, spaces, and quotes, angles and backslashes inside of a word. The
 * colon leads no port.
 */
const anyPassword =
  /^(?:[^\s/@:["'<>\\]|\\+(?=\w))+:(?!\d{1,5}(?:[/?#\s"'\\]|$))(?:[^\s"'<>\\]|["'<>\\]+(?=\w)|[ \t](?=[\w$%&!*+.-]))*@/

/** A password that begins as a port or that goes on behind an `@`: it is one where a name without a dot stands before it, and a true host behind. */
const likePort =
  /^(?!localhost:)[^\s/@:.["'<>\\]+(?::\d{1,5}[/?#"'\\]|:[^\s/@"'<>\\]*@[^\s/@.:"'<>\\]*\/)(?:[^\s"'<>\\]|["'<>\\]+(?=\w))*@(?=(?!v?\d+(?:\.\d+){1,2}(?![\w.-]))[\w-]+\.[\w-]|localhost\b)/

/** Where a host may begin; slashes less are what becomes of an address that is taken for a path, and a backslash counts as a slash. */
const beforeHost = /(?<=\/\/|\b(?:https?|oci|ftp):|\b[a-z][a-z0-9+.-]{1,20}:[/\\]{1,8})(?![/\\])/i

/** User and password before a host with a path or port, where the scheme was left out. */
const withoutScheme =
  /(?<![\w.~%+-])[\w.~%+-]{1,64}:[^\s/@"'<>\\:[\]{}()]{1,256}@(?=(?!v?\d+(?:\.\d+){1,2}(?![\w.-]))[\w-]{1,63}\.[\w.-]{1,190}[/:])/g

/**
 * The URL of an http or https address that is written out and has no user part. What could be one to another reader has none either: a URL reads
 * `CORP\u:password@host` as the path of a host `CORP`. Null for everything else.
 */
export function bareAddress(text: string): URL | null {
  return /^https?:\/\/[^/\\][^\\@\s]*$/i.test(text) && URL.canParse(text) ? new URL(text) : null
}

/** A text in which no address has a user part: `https://***@host`. For everything that is printed. */
export function withoutUserParts(text: string): string {
  if (!text.includes('@') || !/[/\\:]/.test(text)) return text
  const pieces = text.split(beforeHost)
  const told = pieces.map((piece, index) => (index === 0 ? piece : hidden(piece, schemeOf(pieces[index - 1] ?? ''))))
  return told.join('').replace(withoutScheme, '***@')
}

function schemeOf(before: string): string {
  return /([a-z0-9+.-]{1,20}):[/\\]+$/i.exec(before.slice(-32))?.[1]?.toLowerCase() ?? ''
}

function hidden(piece: string, scheme: string): string {
  const found = (likePort.exec(piece) ?? plainPart.exec(piece) ?? anyPassword.exec(piece))?.[0] ?? ''
  return found === '' || isHarmless(found, scheme) ? piece : `***@${piece.slice(found.length)}`
}

/** Placeholders hide nothing, unless they carry a default, and the user that ssh asks for (`ssh://git@…`) is no secret. */
function isHarmless(found: string, scheme: string): boolean {
  const bare = found.slice(0, -1).replaceAll(/\$?\{\{[^{}]*\}\}|\$\{[\w.[\]]*\}/g, '\0')
  const [user = '', ...password] = bare.split(':')
  if (password.length > 0) return /^(?:\0+|\0\/.*)$/s.test(password.join(':'))
  return /^\0+$/.test(user) || scheme === '' || scheme === 'git' || scheme.endsWith('ssh')
}
