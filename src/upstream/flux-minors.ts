import { compareMinors, compareVersions, minorOf, type Version } from '../model/version.js'

/** What a Flux minor brings that this project or an operator has to know of. */
export type FluxFeature =
  /** HelmReleases take a chart from an OCIRepository. */
  | 'chart-sources'
  | 'oci-repository-v1'
  /** The controllers use the identity of an object. */
  | 'object-identity'
  /** helm-controller does too, and tenants have one each. */
  | 'tenant-identity'
  | 'source-watcher'
  /** source-controller reads the signatures that cosign 3 writes. */
  | 'signature-bundles'
  /** source-watcher can be sharded. */
  | 'sharded-watcher'
  /** Variables of a postBuild that nothing sets fail the Kustomization. */
  | 'strict-substitution'

/** A Flux minor: what runs it, and what it takes away or changes for those who come from the one before. */
export interface FluxMinor {
  readonly minor: string
  /** The month of its first release, `2026-06`. */
  readonly released: string
  /** The oldest Kubernetes that it supports. */
  readonly kubernetes: string
  /** The first operator release that carries it. */
  readonly operator: Version
  /** API versions that it stops serving. */
  readonly removes: readonly string[]
  readonly brings: readonly FluxFeature[]
  /** Other changes that a repository can notice. */
  readonly changes: readonly string[]
  /** How many versions the definitions of Alert and Receiver list: operators patch them by index. */
  readonly alertVersions: number
  /** The index of the rule by which the controllers make tokens of service accounts. */
  readonly tokenRule: number
}

/**
 * Known minors, oldest first: the one table of them. Measured on the released definitions and manifests, and read from the release notes; as
 * of 2026-09.
 */
export const fluxMinors: readonly FluxMinor[] = [
  {
    minor: '2.3',
    released: '2024-05',
    kubernetes: '1.28',
    operator: '0.1.0',
    removes: [],
    brings: ['chart-sources'],
    changes: ['HelmRelease v2 and HelmRepository v1 begin'],
    alertVersions: 3,
    tokenRule: 10,
  },
  {
    minor: '2.4',
    released: '2024-09',
    kubernetes: '1.28',
    operator: '0.10.0',
    removes: [],
    brings: [],
    changes: ['Bucket v1 begins'],
    alertVersions: 3,
    tokenRule: 10,
  },
  {
    minor: '2.5',
    released: '2025-02',
    kubernetes: '1.30',
    operator: '0.15.0',
    removes: [],
    brings: [],
    changes: [],
    alertVersions: 3,
    tokenRule: 10,
  },
  {
    minor: '2.6',
    released: '2025-05',
    kubernetes: '1.31',
    operator: '0.21.0',
    removes: [],
    brings: ['oci-repository-v1', 'object-identity'],
    changes: ['OCIRepository v1 begins'],
    alertVersions: 3,
    tokenRule: 10,
  },
  {
    minor: '2.7',
    released: '2025-09',
    kubernetes: '1.32',
    operator: '0.30.0',
    removes: [
      'source.toolkit.fluxcd.io/v1beta1',
      'kustomize.toolkit.fluxcd.io/v1beta1',
      'helm.toolkit.fluxcd.io/v2beta1',
      'image.toolkit.fluxcd.io/v1beta1',
      'notification.toolkit.fluxcd.io/v1beta1',
    ],
    brings: ['source-watcher', 'tenant-identity'],
    changes: [
      'the image APIs v1 begin',
      'controllers lose the variable GOMAXPROCS, so patches that count variables by index shift',
    ],
    alertVersions: 2,
    tokenRule: 11,
  },
  {
    minor: '2.8',
    released: '2026-02',
    kubernetes: '1.33',
    operator: '0.42.0',
    removes: [
      'source.toolkit.fluxcd.io/v1beta2',
      'kustomize.toolkit.fluxcd.io/v1beta2',
      'helm.toolkit.fluxcd.io/v2beta2',
    ],
    brings: ['signature-bundles'],
    changes: ['helm-controller applies server-side, so fields that a chart does not declare are rejected'],
    alertVersions: 2,
    tokenRule: 11,
  },
  {
    minor: '2.9',
    released: '2026-06',
    kubernetes: '1.33',
    operator: '0.53.0',
    removes: ['image.toolkit.fluxcd.io/v1beta2', 'notification.toolkit.fluxcd.io/v1beta2'],
    brings: ['sharded-watcher', 'strict-substitution'],
    changes: [
      'Helm post-renderers see hooks too',
      'variable substitution fails on variables that are not set',
      'JSON patches that count versions of the notification definitions by index no longer apply',
    ],
    alertVersions: 1,
    tokenRule: 11,
  },
]

/** What is known of a minor; null beyond this table. */
export function fluxMinor(minor: string): FluxMinor | null {
  return fluxMinors.find((entry) => entry.minor === minor) ?? null
}

/** The newest minor of the table. */
export function newestFluxMinor(): string {
  return fluxMinors.at(-1)?.minor ?? ''
}

/** What is known of the minor, or of the nearest one in the table: the newest before it, or else the first of all. */
export function nearestFluxMinor(minor: string): FluxMinor {
  const known = fluxMinors.findLast((entry) => compareMinors(entry.minor, minor) <= 0) ?? fluxMinors[0]
  if (!known) throw new Error('the table of Flux minors is empty')
  return known
}

/** The minor that brings a feature. */
export function minorWith(feature: FluxFeature): string {
  return fluxMinors.find(({ brings }) => brings.includes(feature))?.minor ?? newestFluxMinor()
}

/** True where a Flux version has a feature. */
export function hasFeature(flux: Version, feature: FluxFeature): boolean {
  return compareMinors(minorOf(flux), minorWith(feature)) >= 0
}

/** The first minor that does not serve an API version (`helm.toolkit.fluxcd.io/v2beta2`); null for those that are still served. */
export function endOfApi(apiVersion: string): string | null {
  return fluxMinors.find(({ removes }) => removes.includes(apiVersion))?.minor ?? null
}

/** The newest minor that an operator release carries; null before the first. */
export function knownFluxMinor(operator: Version): string | null {
  return fluxMinors.findLast((entry) => compareVersions(operator, entry.operator) >= 0)?.minor ?? null
}
