/** How often one request is sent before its failure counts. */
export const attempts = 4

/** No server makes a run wait longer than this between two attempts. */
export const longestWait = 60_000

const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, µs: 0.001, us: 0.001, ns: 0 }

/** The wait that a server asks for in milliseconds: `Retry-After` (RFC 9110, 10.2.3) or the delay in GHCR's message; null for none. */
export function askedWait(header: string | null, body: string, now: Date): number | null {
  if (header !== null) {
    if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000
    const date = Date.parse(header)
    return Number.isNaN(date) ? null : Math.max(0, date - now.getTime())
  }
  const match = /retry-after:\s*(\d{1,9}(?:\.\d{1,9})?)(ms|µs|us|ns|s|m|h)\b/.exec(body.slice(0, 4096))
  return match ? Math.ceil(Number(match[1]) * (units[match[2] ?? ''] ?? 0)) : null
}

/** Doubling waits with jitter over their upper half, so that parallel jobs do not come back together. */
export function backoff(attempt: number, random: number): number {
  return 500 * 2 ** attempt * (0.5 + random / 2)
}
