/**
 * Paths of a manifests artifact that this project reads. Whoever reads some of them asks by this very function: a layer that was unpacked by it is
 * not unpacked again while it is in use.
 */
export function isDistributionPath(path: string): boolean {
  return /^(?:flux|flux-images|flux-operator)\//.test(path)
}

/** One file of each Flux release: enough to tell which releases an artifact holds. */
export function isFluxMarkerPath(path: string): boolean {
  return /^flux\/v[^/]+\/source-controller\.yaml$/.test(path)
}

/** Paths of a chart that are read: what values are judged by, and what it is rendered from. Asked by this very function, as above. */
export function isChartPath(path: string): boolean {
  return /^[^/]+\/(?:Chart\.yaml|values\.yaml|values\.schema\.json|\.helmignore|(?:templates|crds|charts|files)\/.+)$/.test(
    path,
  )
}
