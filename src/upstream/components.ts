import type { Version } from '../model/version.js'
import { hasFeature } from './flux-minors.js'

/** The controllers that a FluxInstance can be asked for, in the order in which Flux lists them (upstream.md, section 4). */
export const controllers = [
  'source-controller',
  'kustomize-controller',
  'helm-controller',
  'notification-controller',
  'image-reflector-controller',
  'image-automation-controller',
  'source-watcher',
] as const

/** The controllers that chart and operator install where nothing is written. */
export const defaultControllers: readonly string[] = controllers.slice(0, 4)

/** Kinds of the operator that it lets Alerts and Receivers watch when it installs Flux. */
export const operatorKinds: readonly string[] = ['FluxInstance', 'ResourceSet', 'ResourceSetInputProvider']

/** Registry and path of upstream's own images of the controllers. */
export const upstreamRegistry = 'ghcr.io/fluxcd'

/** The domain of a cluster that says no other. */
export const defaultDomain = 'cluster.local'

/** Every controller of a Flux release (upstream's `manifests/install`); without a version those that all releases have. */
export function controllersOf(flux: Version | null): readonly string[] {
  const watches = flux !== null && hasFeature(flux, 'source-watcher')
  return controllers.filter((name) => watches || name !== 'source-watcher')
}

/** Variants of the images by the registries that the operator knows. */
const variants: Readonly<Record<string, string>> = {
  [upstreamRegistry]: 'upstream-alpine',
  'ghcr.io/controlplaneio-fluxcd/alpine': 'enterprise-alpine',
  'ghcr.io/controlplaneio-fluxcd/distroless': 'enterprise-distroless',
  'ghcr.io/controlplaneio-fluxcd/distroless-fips': 'enterprise-distroless-fips',
}

/** The variant that the operator takes for a registry; null for one that it does not know. */
export function variantOf(registry: string): string | null {
  return Object.hasOwn(variants, registry) ? (variants[registry] ?? null) : null
}
