import type { ShapeReader } from './draft.js'
import { absentValues } from './shapes/absent-values.js'
import { annotated } from './shapes/annotated.js'
import { chartDependency } from './shapes/chart-dependency.js'
import { argocd, helmfile, helmRepositoryChart, k3sHelmChart, kustomizeHelmChart } from './shapes/chart-version.js'
import { fluxInstance, helmReleaseValues, valuesFile } from './shapes/distribution.js'
import { dockerfile } from './shapes/dockerfile.js'
import { inlineValues } from './shapes/inline-values.js'
import { installer } from './shapes/installer.js'
import { nix } from './shapes/nix.js'
import { ociRepository } from './shapes/oci-repository.js'
import { olmSubscription } from './shapes/olm-subscription.js'
import { operatorImage } from './shapes/operator-image.js'
import { reference } from './shapes/reference.js'
import { scatteredValues } from './shapes/scattered-values.js'
import { templateLines } from './shapes/template.js'
import { terraform } from './shapes/terraform.js'
import { versionConstant } from './shapes/version-constant.js'
import type { TextReader } from './text-reader.js'

/** Every shape that is read from parsed objects; adding one touches nothing else. */
export const objectShapes: readonly ShapeReader[] = [
  ociRepository,
  fluxInstance,
  helmReleaseValues,
  helmRepositoryChart,
  valuesFile,
  helmfile,
  kustomizeHelmChart,
  k3sHelmChart,
  argocd,
  chartDependency,
  inlineValues,
  olmSubscription,
  absentValues,
]

/** Shapes that know no kind of object: what any other shape reads is not theirs. */
export const looseShapes: readonly ShapeReader[] = [scatteredValues, operatorImage, installer, reference]

/** Every shape that is read from text; the first that reads a value has it. */
export const textShapes: readonly TextReader[] = [annotated, terraform, dockerfile, nix, versionConstant, templateLines]
