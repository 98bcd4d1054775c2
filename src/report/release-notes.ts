import type { FetchResponse, SendRequest } from '../model/fetch.js'
import { isList, isObject, stringAt } from '../model/json.js'
import { compareVersions, withoutV, type Version } from '../model/version.js'
import { parseJson } from '../text/json.js'

/** What upstream wrote about one release. */
export interface ReleaseNote {
  /** `Flux Operator` or `Flux`. */
  readonly product: string
  readonly version: Version
  readonly url: string
  /** Markdown as it came; never shown uncleaned. */
  readonly text: string
}

/** The releases of one product that an update passes: newer than `after`, up to `upTo`. */
export interface NotesWanted {
  readonly product: string
  /** `owner/name` on github.com. */
  readonly repository: string
  readonly after: Version | null
  readonly upTo: Version
}

export const operatorRepository = 'controlplaneio-fluxcd/flux-operator'
export const fluxRepository = 'fluxcd/flux2'

/** Bytes of one answer; a hundred releases of these projects have about a tenth. */
const answerLimit = 4 * 1024 * 1024
const timeout = 10_000

/**
 * Release notes from github.com, newest first, asked anonymously with one request a product. A product whose notes cannot be read is
 * absent: notes never decide anything.
 */
export async function fetchReleaseNotes(
  wanted: readonly NotesWanted[],
  fetch: SendRequest,
): Promise<readonly ReleaseNote[]> {
  const found = await Promise.all(wanted.map((one) => notesOf(one, fetch).catch(() => [])))
  return found.flat()
}

async function notesOf(wanted: NotesWanted, fetch: SendRequest): Promise<readonly ReleaseNote[]> {
  const response = await fetch(`https://api.github.com/repos/${wanted.repository}/releases?per_page=100`, {
    headers: { accept: 'application/vnd.github+json', 'user-agent': 'flux-lockstep' },
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  })
  if (!response.ok) return []
  const releases: unknown = parseJson(await limitedText(response))
  if (!isList(releases)) return []
  return releases
    .map((release) => noteOf(release, wanted))
    .filter((note) => note !== null)
    .sort((a, b) => compareVersions(b.version, a.version))
}

function noteOf(release: unknown, wanted: NotesWanted): ReleaseNote | null {
  const tag = stringAt(release, ['tag_name'])
  const version = tag === null ? null : withoutV(tag)
  if (!isObject(release) || release['draft'] === true || release['prerelease'] === true || version === null) return null
  const newer = wanted.after === null ? version === wanted.upTo : compareVersions(version, wanted.after) > 0
  if (!newer || compareVersions(version, wanted.upTo) > 0) return null
  return {
    product: wanted.product,
    version,
    url: releaseUrl(wanted.repository, version),
    text: stringAt(release, ['body']) ?? '',
  }
}

/** The page of a release on github.com. */
export function releaseUrl(repository: string, version: Version): string {
  return `https://github.com/${repository}/releases/tag/v${version}`
}

async function limitedText(response: FetchResponse): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > answerLimit) throw new Error('the release notes are larger than 4 MiB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
