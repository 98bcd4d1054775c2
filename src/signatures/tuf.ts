import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { BaseFetcher, Updater } from 'tuf-js'
import { DownloadHTTPError } from 'tuf-js/dist/error.js'

/** Sigstore's public-good TUF repository. */
export const publicGood = 'https://tuf-repo-cdn.sigstore.dev'

/** As much of fetch as an update needs; handed in, so that proxies hold here as everywhere. */
export type Download = (
  url: string,
  request: { method: string; headers: Record<string, string>; redirect: 'manual'; signal: AbortSignal },
) => Promise<{ readonly status: number; readonly body: AsyncIterable<Uint8Array> | null }>

class Fetcher extends BaseFetcher {
  readonly #download: Download
  readonly #signal: AbortSignal

  constructor(download: Download, signal: AbortSignal) {
    super()
    this.#download = download
    this.#signal = signal
  }

  override async fetch(url: string): Promise<NodeJS.ReadableStream> {
    const request = { method: 'GET', headers: {}, redirect: 'manual', signal: this.#signal } as const
    const { status, body } = await this.#download(url, request)
    // The updater reads the status of this very class: 404 ends its walk along the roots.
    if (status !== 200 || !body) throw new DownloadHTTPError(`${url} answered ${status}`, status)
    return Readable.from(body)
  }
}

/**
 * The newest content of a target, or null where it is out of reach, late or wrongly signed; the whole of it ends after `timeout`
 * milliseconds. The cache lies in a fresh folder: its root.json is where trust begins, and a shared folder could have been prepared by
 * somebody else.
 */
export async function refreshedTarget(
  name: string,
  firstRoot: Uint8Array,
  { timeout, fetch }: { readonly timeout: number; readonly fetch: Download },
): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'flux-lockstep-tuf-'))
  try {
    const targets = join(folder, 'targets')
    await mkdir(targets)
    await writeFile(join(folder, 'root.json'), firstRoot)
    const updater = new Updater({
      metadataBaseUrl: publicGood,
      metadataDir: folder,
      targetBaseUrl: `${publicGood}/targets`,
      targetDir: targets,
      fetcher: new Fetcher(fetch, AbortSignal.timeout(timeout)),
    })
    const target = await updater.getTargetInfo(name)
    return target ? await readFile(await updater.downloadTarget(target)) : null
  } catch {
    // The root that ships with this program serves then, and every report says which one it was.
    return null
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
