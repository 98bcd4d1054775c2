/** One release as upstream published it. */
export interface UpstreamRelease {
  readonly version: string
  /** When the manifests were published, RFC 3339. */
  readonly manifests: string
  /** When both charts were published, or null where they never were. */
  readonly charts: string | null
  /** Every Flux version that the manifests hold; releases only ever add. */
  readonly flux: readonly string[]
}

const fluxVersions =
  '2.2.3 2.3.0 2.4.0 2.5.0 2.5.1 2.6.0 2.6.1 2.6.2 2.6.3 2.6.4 2.7.0 2.7.1 2.7.2 2.7.3 2.7.4 2.7.5 2.8.0 2.8.1 2.8.2 2.8.3 2.8.5 2.8.6 2.8.7 2.8.8 2.9.0 2.9.1 2.9.2 2.9.3 2.9.4'.split(
    ' ',
  )

function release(version: string, newestFlux: string, manifests: string, charts: string | null): UpstreamRelease {
  return { version, manifests, charts, flux: fluxVersions.slice(0, fluxVersions.indexOf(newestFlux) + 1) }
}

/** Releases before those of the demo, for long jumps. */
export const earlierReleases: readonly UpstreamRelease[] = [
  release('0.10.0', '2.4.0', '2024-10-01T07:02:54Z', '2024-10-01T08:02:28Z'),
  release('0.14.0', '2.4.0', '2025-02-12T13:01:51Z', '2025-02-12T16:20:00Z'),
  release('0.20.0', '2.5.1', '2025-05-12T12:51:56Z', '2025-05-12T13:26:54Z'),
  release('0.24.1', '2.6.4', '2025-07-09T11:58:26Z', '2025-07-09T12:17:32Z'),
  release('0.29.0', '2.6.4', '2025-09-25T17:30:37Z', '2025-09-25T17:59:01Z'),
  release('0.30.0', '2.7.0', '2025-09-30T10:45:13Z', '2025-09-30T11:13:05Z'),
]

/** A coarse history from 0.36.0 to 0.58.1 with the times of the real releases; 0.38.0 and 0.42.0 never got charts. */
export const releases: readonly UpstreamRelease[] = [
  release('0.36.0', '2.7.5', '2025-12-04T16:22:17Z', '2025-12-04T16:59:17Z'),
  release('0.37.0', '2.7.5', '2025-12-16T18:23:18Z', '2025-12-16T18:48:17Z'),
  release('0.37.1', '2.7.5', '2025-12-18T13:46:29Z', '2025-12-18T14:19:09Z'),
  release('0.38.0', '2.7.5', '2025-12-22T14:19:18Z', null),
  release('0.38.1', '2.7.5', '2025-12-22T15:17:02Z', '2025-12-22T15:42:59Z'),
  release('0.40.0', '2.7.5', '2026-01-21T11:26:23Z', '2026-01-21T11:55:07Z'),
  release('0.41.1', '2.7.5', '2026-02-11T21:24:27Z', '2026-02-11T21:44:21Z'),
  release('0.42.0', '2.8.0', '2026-02-24T15:13:21Z', null),
  release('0.42.1', '2.8.0', '2026-02-24T16:30:25Z', '2026-02-24T17:01:24Z'),
  release('0.45.1', '2.8.3', '2026-03-20T13:41:04Z', '2026-03-20T15:06:20Z'),
  release('0.48.0', '2.8.6', '2026-04-21T12:38:02Z', '2026-04-21T13:06:55Z'),
  release('0.49.0', '2.8.7', '2026-05-12T15:50:11Z', '2026-05-12T16:39:49Z'),
  release('0.52.0', '2.8.8', '2026-06-10T13:53:04Z', '2026-06-10T14:18:04Z'),
  release('0.53.0', '2.9.0', '2026-06-30T17:02:24Z', '2026-06-30T17:27:24Z'),
  release('0.54.0', '2.9.1', '2026-07-07T14:51:25Z', '2026-07-07T15:16:25Z'),
  release('0.54.1', '2.9.1', '2026-07-08T11:22:10Z', '2026-07-08T11:47:10Z'),
  release('0.55.0', '2.9.2', '2026-07-13T14:23:06Z', '2026-07-13T14:48:06Z'),
  release('0.58.0', '2.9.4', '2026-08-07T14:59:57Z', '2026-08-07T15:24:57Z'),
  release('0.58.1', '2.9.4', '2026-08-19T08:52:53Z', '2026-08-19T09:17:53Z'),
]
