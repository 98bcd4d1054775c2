/** What a Flux minor takes away or changes for those who come from the one before. */
export interface FluxMinor {
  readonly minor: string
  /** The month of its first release, `2026-06`. */
  readonly released: string
  /** API versions that it stops serving. */
  readonly removes: readonly string[]
  /** Other changes that a repository can notice. */
  readonly changes: readonly string[]
}

/** Known minors, oldest first. Measured on the released definitions and read from the release notes; as of 2026-09. */
export const fluxMinors: readonly FluxMinor[] = [
  { minor: '2.3', released: '2024-05', removes: [], changes: ['HelmRelease v2 and HelmRepository v1 begin'] },
  { minor: '2.4', released: '2024-09', removes: [], changes: ['Bucket v1 begins'] },
  { minor: '2.5', released: '2025-02', removes: [], changes: [] },
  { minor: '2.6', released: '2025-05', removes: [], changes: ['OCIRepository v1 begins'] },
  {
    minor: '2.7',
    released: '2025-09',
    removes: [
      'source.toolkit.fluxcd.io/v1beta1',
      'kustomize.toolkit.fluxcd.io/v1beta1',
      'helm.toolkit.fluxcd.io/v2beta1',
      'image.toolkit.fluxcd.io/v1beta1',
      'notification.toolkit.fluxcd.io/v1beta1',
    ],
    changes: [
      'the image APIs v1 begin',
      'controllers lose the variable GOMAXPROCS, so patches that count variables by index shift',
    ],
  },
  {
    minor: '2.8',
    released: '2026-02',
    removes: [
      'source.toolkit.fluxcd.io/v1beta2',
      'kustomize.toolkit.fluxcd.io/v1beta2',
      'helm.toolkit.fluxcd.io/v2beta2',
    ],
    changes: ['helm-controller applies server-side, so fields that a chart does not declare are rejected'],
  },
  {
    minor: '2.9',
    released: '2026-06',
    removes: ['image.toolkit.fluxcd.io/v1beta2', 'notification.toolkit.fluxcd.io/v1beta2'],
    changes: [
      'Helm post-renderers see hooks too',
      'variable substitution fails on variables that are not set',
      'JSON patches that count versions of the notification definitions by index no longer apply',
    ],
  },
]

/** What is known of a minor; null beyond this table. */
export function fluxMinor(minor: string): FluxMinor | null {
  return fluxMinors.find((entry) => entry.minor === minor) ?? null
}
