import { decoded, type Decoded } from './encoded-marks.js'

/** Where something stands in a text that nobody is to see: units of UTF-16, the end excluded. */
interface Span {
  readonly from: number
  readonly to: number
}

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

/** A user or a password that is broken over lines: whoever reads an address passes over the ends of lines. A name with a dot and no colon is a host. */
const overLines =
  /^(?:\r?\n[ \t]*[/\\]{1,3})?(?:(?:[^\s/@:["'<>\\]|\r?\n[ \t]*)+:(?!\d{1,5}(?:[/?#\s]|$))|[^\s/@:.["'<>\\]+\r?\n)(?:[^\s"'<>\\]|\r?\n[ \t]*)*@/

/** Where a host may begin; slashes less are what becomes of an address that is taken for a path, and a backslash counts as a slash. */
const beforeHost = /(?<=\/\/|\b(?:https?|oci|ftp):|\b[a-z][a-z0-9+.-]{1,20}:[/\\]{1,8})(?![/\\])/i

/** User and password before a host with a path or port, where the scheme was left out. */
const withoutScheme =
  /(?<![\w.~%+-])[\w.~%+-]{1,64}:[^\s/@"'<>\\:[\]{}()]{1,256}@(?=(?!v?\d+(?:\.\d+){1,2}(?![\w.-]))[\w-]{1,63}\.[\w.-]{1,190}[/:])/g

/** The same in the path, query or fragment of another address, where a digest, version or tag of an image may stand too. */
const insideAddress =
  /(?<=[/?#=&])[\w.~%+-]{1,64}:(?:[^\s/"'<>\\[\]{}()]{1,256}@(?=[\w-])|[^\s"'<>\\[\]{}()]{1,256}@(?=[\w-]{1,63}\.[a-z]))(?!sha\d|v?\d+(?:\.\d+){0,2}(?![\w.]))/gi

/** A parameter whose name says that its value is a secret, up to the value; other letters may stand before the name. */
const secretParameter =
  /(?<=[?&#;](?:[\w.~%[\]-]{0,40}(?:pass(?:word|wd|phrase|code)|pwd|secret|token|signature|credentials?|authorization|jwt|(?:api|access|private|account|subscription|function)key)|(?:[\w.~%[\]-]{0,40}[-_.[])?(?:pass|pw|sig|auth|oauth|key|bearer|session|sid))(?:\]|%5D)?=)(?:\{\{[^{}]{0,200}\}\}|[^\s&"'<>\\]|["'<>\\]+(?=\w))+/gi

/**
 * Tokens that their makers let begin in a way of their own, so that they are known wherever they stand: GitHub, GitLab, Docker, npm, Slack, AWS, age,
 * JWT, Google, Vault, Hugging Face, DigitalOcean, PyPI, SendGrid, Atlassian, Stripe, Telegram, and `sk-`.
 */
const knownToken = new RegExp(
  `(?<![A-Za-z0-9])(?:${[
    'gh[opsru]_[A-Za-z0-9]{20,}',
    String.raw`github_pat_\w{20,}`,
    String.raw`gl(?:pat|ptt|dt|rt|rtr|cbt|ft|imt|agent|oas|soat)-[\w-]{16,}(?:\.[\w-]+)*`,
    String.raw`dckr_[op]at_[\w-]{20,}`,
    'npm_[A-Za-z0-9]{30,}',
    String.raw`xox[a-z]-[\w-]{10,}|xapp-\d-[\w-]{10,}`,
    '(?:AKIA|ASIA)[A-Z0-9]{16}',
    'AGE-SECRET-KEY-1[A-Z0-9]{30,}',
    String.raw`(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}`,
    String.raw`AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}`,
    String.raw`hv[sbr]\.[\w-]{20,}`,
    'hf_[A-Za-z0-9]{30,}',
    'do[opr]_v1_[a-f0-9]{40,}',
    String.raw`pypi-[\w-]{50,}`,
    String.raw`SG\.[\w-]{16,}\.[\w-]{16,}`,
    String.raw`AT[AC]TT3[\w-]{20,}={0,2}(?:[A-F0-9]{8})?`,
    '(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,}',
    // a name of words is none: there is a digit among so many letters in a row
    String.raw`(?<![\w-])sk-(?:[a-z]{1,8}\d{0,2}-){0,3}(?=[A-Za-z_]{0,40}\d)[A-Za-z0-9_]{16,}[\w-]*`,
    String.raw`\d{8,10}:AA[\w-]{30,}`,
  ].join('|')})`,
  'g',
)

/** The path of an address that lets whoever knows it write into a channel. */
const webhook =
  /(?<=\b(?:hooks\.slack(?:-gov)?\.com[/\\]{1,4}(?:services|workflows|triggers)|discord(?:app)?\.com[/\\]{1,4}api[/\\]{1,4}(?:v\d{1,2}[/\\]{1,4})?webhooks|webhook\.office\.com[/\\]{1,4}webhookb2|chat\.googleapis\.com[/\\]{1,4}v1[/\\]{1,4}spaces)[/\\]{1,4})[^\s"'<>]+/gi

/** Part of each of their hosts: without it no text is looked through for them. */
const webhookHost = /hooks\.slack|discord|webhook\.office|chat\.googleapis/i

/** A private key as it is written into files and texts, up to its end; where that is cut off, the lines that it has. */
const privateKey =
  /(?<=-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----)(?:(?:[^-]|-(?!-))*(?=-----END )|(?:(?:\\{1,8}[nr]|[\s"',|>]){0,40}[A-Za-z0-9+/=]{16,})+)/g

/** The value of a key in a text of JSON, or of JSON inside of one, whose name says that it is a secret. */
const secretName = String.raw`(?:(?:[\w.-]{0,40}[_.-])?(?:pass(?:word|wd|phrase)|token|secret|api_?key|credential)|[\w.-]{0,40}(?:Password|Token|Secret|(?:Api|Private|Account|Access|Secret)Key)|(?:[\w.-]{0,40}[_.-])?(?:private|access|secret|account)[_-]?[kK]ey|authorization|auth)`
const plainField = new RegExp(String.raw`(?<=(?<!\\)"${secretName}"\s{0,8}:\s{0,8}")(?:[^"\\]|\\.)+`, 'gs')
const innerField = new RegExp(
  String.raw`(?<=(?:\\{1,8}"|')${secretName}(?:\\{1,8}"|')\s{0,8}:\s{0,8}(?:\\{1,8}"|'))(?:[^"'\\]|\\{1,8}(?!["\\]))+`,
  'g',
)

/** What a connection text of Azure proves itself with. */
const connectionKey = /(?<=(?<![A-Za-z])(?:AccountKey|SharedAccessKey|SharedAccessSignature)=)[\w+/%=&.~-]{8,}/gi

/** What a header of a request proves itself with. */
const header =
  /(?<=\bauthorization["']?:[ \t]{0,8}["']?(?:basic|bearer|token|apikey|digest)[ \t]{1,8})[\w+/.~-]{4,}={0,2}|(?<=\bbearer[ \t]{1,8})(?=[A-Za-z+/.~_-]{0,60}\d)[\w+/.~-]{16,}={0,2}|(?<=\b(?:x-(?:api-key|vault-token|auth-token|jfrog-art-api|registry-auth)|(?:private|job|deploy)-token)["']?:[ \t]{0,8}["']?)[\w+/.~-]{6,}={0,2}/gi
/** What stands before each of them; a text without it is not looked through for them, which takes longer than for all others. */
const headerName = /\b(?:authorization|bearer)\b|(?:-key|-token|-auth|-api)["']?:/i

/**
 * The URL of an http or https address that is written out and has no user part. What could be one to another reader has none either: a URL reads
 * `CORP\u:password@host` as the path of a host `CORP`. Null for everything else.
 */
export function bareAddress(text: string): URL | null {
  return /^https?:\/\/[^/\\][^\\@\s]*$/i.test(text) && URL.canParse(text) ? new URL(text) : null
}

/**
 * A text in which no address has a user part (`https://***@host`), no parameter of one is a secret (`?token=***`) and no token of a known maker
 * stands, be they written out or encoded. For everything that is printed.
 */
export function withoutSecrets(text: string): string {
  const plain = cut(text, spansIn(text))
  const view = decoded(plain)
  return view === null ? plain : cut(plain, spansIn(view.text), view)
}

function cut(text: string, spans: readonly Span[], view: Decoded | null = null): string {
  const written = (index: number) => view?.writtenAt(index) ?? index
  let told = ''
  let from = 0
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (written(span.from) >= from) told += `${text.slice(from, written(span.from))}***`
    from = Math.max(from, written(span.to))
  }
  return told + text.slice(from)
}

function spansIn(text: string): readonly Span[] {
  const spans =
    text.includes('@') && /[/\\:]/.test(text) ? [...userParts(text), ...matches(withoutScheme, text, 1)] : []
  const tokens = [...matches(knownToken, text, 0)]
  if (webhookHost.test(text)) tokens.push(...matches(webhook, text, 0))
  if (headerName.test(text)) tokens.push(...matches(header, text, 0))
  if (text.includes('PRIVATE KEY')) tokens.push(...matches(privateKey, text, 0))
  if (/["']\s{0,8}:/.test(text)) tokens.push(...fieldsOfJson(text))
  if (!text.includes('=')) return [...spans, ...tokens]
  return [
    ...spans,
    ...tokens,
    ...matches(connectionKey, text, 0),
    ...matches(secretParameter, text, 0).filter(({ from, to }) => !isPlaceholder(text.slice(from, to))),
  ]
}

function fieldsOfJson(text: string): readonly Span[] {
  return [plainField, innerField]
    .flatMap((expression) => matches(expression, text, 0))
    .filter(({ from, to }) => !isPlaceholder(text.slice(from, to)))
}

/** What an expression finds, without the last `less` units of it, `before` units further on. */
function matches(expression: RegExp, text: string, less: number, before = 0): readonly Span[] {
  return Array.from(text.matchAll(expression), ({ index, 0: found }) => ({
    from: before + index,
    to: before + index + found.length - less,
  }))
}

function userParts(text: string): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  let before = ''
  for (const [index, piece] of text.split(beforeHost).entries()) {
    if (index > 0) spans.push(...userPart(piece, schemeOf(before), from), ...furtherParts(piece, from))
    from += piece.length
    before = piece
  }
  return spans
}

function schemeOf(before: string): string {
  return /([a-z0-9+.-]{1,20}):[/\\]+$/i.exec(before.slice(-32))?.[1]?.toLowerCase() ?? ''
}

function userPart(piece: string, scheme: string, from: number): readonly Span[] {
  const match = likePort.exec(piece) ?? plainPart.exec(piece) ?? anyPassword.exec(piece) ?? overLines.exec(piece)
  const found = match?.[0].slice(0, -1) ?? ''
  return match === null || isHarmless(found, scheme) ? [] : [{ from, to: from + found.length }]
}

function furtherParts(piece: string, from: number): readonly Span[] {
  return piece.includes('@') ? matches(insideAddress, /^[^\s"'<>]*/.exec(piece)?.[0] ?? '', 1, from) : []
}

/** Placeholders hide nothing, unless they carry a default, and the user that ssh asks for (`ssh://git@…`) is no secret. */
function isHarmless(found: string, scheme: string): boolean {
  const [user = '', ...password] = withoutPlaceholders(found).split(':')
  if (password.length > 0) return /^(?:\0+|\0\/.*)$/s.test(password.join(':'))
  return /^\0+$/.test(user) || scheme === '' || scheme === 'git' || scheme.endsWith('ssh')
}

function isPlaceholder(value: string): boolean {
  return /^(?:\0+|\$\w+)$/.test(withoutPlaceholders(value))
}

function withoutPlaceholders(text: string): string {
  return text.replaceAll(/\$?\{\{[^{}]*\}\}|\$\{[\w.[\]]*\}/g, '\0')
}
