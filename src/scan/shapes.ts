import type { ShapeReader } from './draft.js'
import { argocd, helmfile, helmRepositoryChart, k3sHelmChart, kustomizeHelmChart } from './shapes/chart-version.js'
import { fluxInstance, helmReleaseValues, valuesFile } from './shapes/distribution.js'
import { ociRepository } from './shapes/oci-repository.js'

/** Every shape that is read from parsed objects; adding one touches nothing else. */
export const shapes: readonly ShapeReader[] = [
  ociRepository,
  fluxInstance,
  helmReleaseValues,
  helmRepositoryChart,
  valuesFile,
  helmfile,
  kustomizeHelmChart,
  k3sHelmChart,
  argocd,
]
