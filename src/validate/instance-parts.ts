import type { ArtifactFiles } from '../model/contents.js'
import { nameOf } from '../model/document.js'
import type { Instance, RunningInstance } from '../model/instance.js'
import { stringAt } from '../model/json.js'
import type { Problem } from '../model/problem.js'
import { compareVersions, isVersion, type Version } from '../model/version.js'
import { upstreamRegistry, variantOf } from '../upstream/components.js'
import { unknownInDocument } from '../text/placeholder.js'
import { problemAt } from './problem.js'

/**
 * Checks of each instance that the Flux which it runs has its components and its variant. Which Flux that is, and that there is none, is said
 * by whoever looked it up.
 */
export function checkParts(instances: readonly RunningInstance[]): readonly Problem[] {
  return instances.flatMap(({ instance, flux, manifests }) => {
    if (manifests === null) return [notRead(instance)]
    if (flux === null) return []
    return [...missingComponents(instance, manifests, flux), ...missingVariant(instance, manifests, flux)]
  })
}

function missingComponents(instance: Instance, manifests: ArtifactFiles, version: Version): readonly Problem[] {
  return instance.components.flatMap((component, index) => {
    if (unknownInDocument(component) || manifests.has(`flux/v${version}/${component}.yaml`)) return []
    return [
      problemAt(instance.object, [...instance.root, 'components', index], 'component-missing', {
        message: `${nameOf(instance.object)} asks for the component ${component}, which Flux ${version} does not have.`,
        help: 'Remove the component, correct its name, or run a Flux version that has it.',
        detail: component,
      }),
    ]
  })
}

function missingVariant(instance: Instance, manifests: ArtifactFiles, version: Version): readonly Problem[] {
  const registry = stringAt(instance.spec, ['distribution', 'registry']) ?? upstreamRegistry
  const written = stringAt(instance.spec, ['distribution', 'variant']) ?? ''
  const variant = written === '' ? variantOf(registry) : written
  const listed = Array.from(manifests.keys()).some((path) => path.startsWith('flux-images/'))
  if (variant === null || unknownInDocument(variant) || !listed) return []
  if (manifests.has(`flux-images/v${version}/${variant}.yaml`)) return []
  return [
    problemAt(
      instance.object,
      [...instance.root, 'distribution', written === '' ? 'registry' : 'variant'],
      'variant-missing',
      {
        message: `${nameOf(instance.object)} uses the variant ${variant}, for which the manifests list no images of Flux ${version}; the operator then falls back to tags without digests.`,
        help: variantHelp(manifests, version, variant),
        detail: variant,
      },
    ),
  ]
}

/** The other variants of the same Flux, and the newest Flux versions with the same variant. */
function variantHelp(manifests: ArtifactFiles, version: Version, variant: string): string {
  const images = Array.from(manifests.keys()).flatMap((path) => {
    const [, flux = '', name = ''] = /^flux-images\/v([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? []
    return isVersion(flux) ? [{ flux, name }] : []
  })
  const variants = images.filter(({ flux }) => flux === version).map(({ name }) => name)
  const versions = images.filter(({ name }) => name === variant).map(({ flux }) => flux)
  const newest = versions.toSorted((a, b) => compareVersions(b, a)).slice(0, 3)
  const ways = [
    variants.length === 0 ? '' : `a variant that is listed for it (${variants.toSorted().join(', ')})`,
    newest.length === 0 ? '' : `a Flux version for which this one is (${newest.join(', ')})`,
  ].filter((way) => way !== '')
  return ways.length === 0
    ? 'Leave the variant out, or update to a release that lists it.'
    : `Choose ${ways.join(', or ')}.`
}

function notRead(instance: Instance): Problem {
  return problemAt(instance.object, [...instance.root, 'distribution'], 'not-evaluated', {
    severity: 'notice',
    message: `The Flux version of ${nameOf(instance.object)} was not judged: its manifests could not be read out of a release.`,
    help: 'Check that the release holds them where the pin looks; what floats can be judged once it is pinned.',
    detail: 'flux-version',
  })
}
