import type { ArtifactRole } from '../../model/role.js'
import { isOperatorVersion } from '../constant-name.js'

/** A part of an address that selects a release: a version, or what stands for one. */
export interface AddressPart {
  readonly text: string
  /** Character offset in the file. */
  readonly start: number
}

/** An address of a release's files or of its tree. */
export interface ReleaseAddress {
  readonly role: ArtifactRole
  readonly parts: readonly AddressPart[]
}

const project = 'controlplaneio-fluxcd/flux-operator'
/** Characters of an address that are looked at, and of a placeholder in it. */
const longest = 2000
const widest = 100

/** The addresses of a text whose comments are blanked; each is read once. */
export function releaseAddresses(code: string): readonly ReleaseAddress[] {
  const found: ReleaseAddress[] = []
  for (let at = code.indexOf(project); at >= 0;) {
    const from = at + project.length
    const end = addressEnd(code, from)
    const address = addressIn(code.slice(from, end), from)
    if (address) found.push(address)
    at = code.indexOf(project, Math.max(end, from))
  }
  return found
}

/** Blanks, quotes and brackets end an address; those inside a placeholder do not. */
function addressEnd(code: string, from: number): number {
  let at = from
  while (at < code.length && at - from < longest) {
    const close = code.startsWith('{{', at) ? '}}' : code.startsWith('$(', at) ? ')' : null
    const end = close === null ? -1 : code.slice(at, at + widest).indexOf(close)
    if (close !== null && end >= 0) at += end + close.length
    else if (/[\s"'`<>|\\,;()[\]]/.test(code.charAt(at))) return at
    else at++
  }
  return at
}

const placeholder = String.raw`\$\{\{[^{}]{1,60}\}\}|\{\{[^{}]{1,60}\}\}|\$\{[^{}]{1,60}\}|\$\(\w{1,60}\)|\$\w{1,60}|%\w{1,60}%|#?\{[\w.]{0,60}\}|%[sv]`
/** A version or what stands for one, where a name begins and ends. */
const version = new RegExp(
  String.raw`(?<![0-9A-Za-z.-])v?(?:\d{1,4}\.\d{1,4}\.\d{1,4}(?:-(?:rc|alpha|beta)\.?\d{1,3})?(?![0-9A-Za-z]|\.\d)|(?:${placeholder}))`,
  'g',
)
/** What follows the project's name where files are taken from a release or a commit; pages to read are none. */
const forms =
  /^(?:\.git)?(?:\/(?:releases\/(?:download|tags)|archive(?:\/refs\/tags)?|(?:raw|tarball|zipball|tar\.gz|zip)(?:\/refs\/tags)?|refs\/tags)?\/?(?=v?[\d${%#{])|[^?@]{0,300}@|[^?]{0,300}\?(?:[^=]{0,60}=[^&]{0,60}&){0,5}ref=)/

/** What follows the project's name, as an address; null where it names no release. */
function addressIn(rest: string, offset: number): ReleaseAddress | null {
  const newest = /^\/releases\/(latest)\/download\/install\.yaml/d.exec(rest)?.indices?.[1]
  if (newest) return { role: 'operator-image', parts: [{ text: 'latest', start: offset + newest[0] }] }
  const form = forms.exec(rest)
  if (!form) return null
  const after = rest.slice(form[0].length)
  const parts = [...after.matchAll(version)].flatMap(({ 0: text, index }) => {
    const isWritten = !/^v?\d/.test(text) || isOperatorVersion(text)
    return isWritten ? [{ text, start: offset + form[0].length + index }] : []
  })
  const [first] = parts
  return first && after.indexOf(first.text) === 0 ? { role: roleOf(rest, after.slice(first.text.length)), parts } : null
}

/** A file of the command line tool or of the MCP server, or what the operator is installed from. */
function roleOf(rest: string, file: string): ArtifactRole {
  return /^\/flux-operator/.test(file) || /^\/(?:cmd|actions)\//.test(rest) ? 'cli-image' : 'operator-image'
}
