import { TrustedRoot } from '@sigstore/protobuf-specs'
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { toTrustMaterial, Verifier } from '@sigstore/verify'

/** Where the trusted root of a run came from; the report says which. */
export interface Trust {
  readonly verifier: Verifier
  readonly root: 'refreshed' | 'bundled'
}

const mirror = 'https://tuf-repo-cdn.sigstore.dev'

/** The public-good root: refreshed over TUF within the time limit (milliseconds), else the one that ships with this program. */
export async function loadTrust(options: {
  readonly refresh: boolean
  readonly timeout: number
  readonly cachePath: string
}): Promise<Trust> {
  if (options.refresh) {
    const root = await refreshedRoot(options.timeout, options.cachePath)
    if (root) return { verifier: verifierOf(root), root: 'refreshed' }
  }
  const seed = seeds[mirror].targets['trusted_root.json']
  const root = TrustedRoot.fromJSON(JSON.parse(Buffer.from(seed, 'base64').toString('utf8')))
  return { verifier: verifierOf(root), root: 'bundled' }
}

/** A verifier that asks for one log entry, one certificate log entry and one timestamp. */
export function verifierOf(root: TrustedRoot): Verifier {
  return new Verifier(toTrustMaterial(root), { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 })
}

async function refreshedRoot(timeout: number, cachePath: string): Promise<TrustedRoot | null> {
  const { getTrustedRoot } = await import('@sigstore/tuf')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), timeout)
  })
  try {
    return await Promise.race([getTrustedRoot({ cachePath, timeout, retry: false }), late])
  } catch {
    // Unreachable or unreadable: the bundled root serves, and the report says so.
    return null
  } finally {
    clearTimeout(timer)
  }
}
