import type { ArtifactFiles, ReleaseContents } from '../model/contents.js'
import type { FluxMove } from '../model/decision.js'
import type { Instance } from '../model/instance.js'
import { stringAt } from '../model/json.js'
import type { Problem, Selection, SelectVersion, TreeState } from '../model/validation.js'
import { newest, type Version } from '../model/version.js'
import { upstreamRegistry, variantOf } from '../upstream/components.js'
import { fluxVersionsIn } from '../upstream/distribution.js'
import { fluxMinor } from '../upstream/flux-minors.js'
import { fluxConstraint, runnableVersions } from '../upstream/flux-version.js'
import { unknownInDocument } from '../text/placeholder.js'
import { nameOf, problemAt } from './problem.js'

/** Checks of each instance that its Flux version, components and variant are in the manifests and that its operator runs them. */
export function checkFluxVersions(state: TreeState, select: SelectVersion): readonly Problem[] {
  return state.instances.flatMap((instance) => checkInstance(instance, state, select))
}

/**
 * The Flux version that an instance gets: the newest that its constraint selects among those that the manifests have and the operator runs.
 * Null where the manifests were not read or the constraint is only known later.
 */
export function fluxVersionOf(instance: Instance, state: TreeState, select: SelectVersion): Selection | null {
  const manifests = manifestsOf(instance, state)
  const range = fluxConstraint(instance)
  if (manifests === null || unknownInDocument(range)) return null
  return select(range, runnable(fluxVersionsIn(manifests), state.operator))
}

/** The manifests that an instance builds Flux from; null where they were not read. */
export function manifestsOf(instance: Instance, state: TreeState): ArtifactFiles | null {
  const release = instance.artifact.kind === 'embedded' ? (state.operator ?? state.contents) : state.contents
  return release?.manifests ?? null
}

function runnable(versions: readonly Version[], operator: ReleaseContents | null): readonly Version[] {
  if (!operator?.manifests) return versions
  const embedded = fluxVersionsIn(operator.manifests)
  return runnableVersions({ available: versions, operator: operator.version, embedded })
}

function checkInstance(instance: Instance, state: TreeState, select: SelectVersion): readonly Problem[] {
  const manifests = manifestsOf(instance, state)
  const selection = fluxVersionOf(instance, state, select)
  if (manifests === null || selection === null) return [notJudged(instance, manifests === null)]
  if (selection.kind === 'refused') return [refused(instance)]
  if (selection.kind === 'none') return [unmatched(instance, fluxVersionsIn(manifests), state.operator)]
  const { version } = selection
  return [...missingComponents(instance, manifests, version), ...missingVariant(instance, manifests, version)]
}

function unmatched(instance: Instance, versions: readonly Version[], operator: ReleaseContents | null): Problem {
  const range = fluxConstraint(instance)
  const best = newest(runnable(versions, operator)) ?? 'none'
  return problemAt(instance.object, [...instance.root, 'distribution', 'version'], 'flux-version-unmatched', {
    message: `${nameOf(instance.object)} asks for Flux ${range}, and no Flux version that the manifests have and the operator runs matches it.`,
    help: `Write a version or range that matches one; the newest there is ${best}.`,
  })
}

function refused(instance: Instance): Problem {
  return problemAt(instance.object, [...instance.root, 'distribution', 'version'], 'flux-version-unmatched', {
    message: `${nameOf(instance.object)} asks for Flux ${JSON.stringify(instance.fluxVersion ?? '')}, which is no version constraint.`,
    help: 'Write a constraint such as "2.x" or "2.8.x", or an exact version.',
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
        help: 'Choose a variant that the release lists, or another Flux version.',
        detail: variant,
      },
    ),
  ]
}

function notJudged(instance: Instance, unread: boolean): Problem {
  const why = unread
    ? 'the manifests could not be read'
    : `its version ${instance.fluxVersion ?? ''} is only known later`
  return problemAt(instance.object, [...instance.root, 'distribution'], 'not-evaluated', {
    severity: 'notice',
    message: `The Flux version of ${nameOf(instance.object)} was not judged: ${why}.`,
    help: unread ? 'Run again when the registry answers.' : 'Judge by hand that the version is in the manifests.',
    detail: 'flux-version',
  })
}

/** One notice for each Flux minor that is entered, with what it removes. */
export function crossedMinors(move: FluxMove, instances: readonly Instance[]): readonly Problem[] {
  const [instance] = instances
  if (!instance) return []
  return move.crosses.map((minor) => {
    const known = fluxMinor(minor)
    const removes = known && known.removes.length > 0 ? ` It no longer serves ${known.removes.join(', ')}.` : ''
    const changes = known && known.changes.length > 0 ? ` Also: ${known.changes.join('; ')}.` : ''
    const beyond = known ? '' : ' This version of flux-lockstep does not know it yet.'
    return problemAt(instance.object, [...instance.root, 'distribution', 'version'], 'flux-minor-crossed', {
      message: `The update brings Flux ${minor}${known ? ` (${known.released})` : ''}.${removes}${changes}${beyond}`,
      help: 'Read the release notes of that minor; going back over it is refused by the operator.',
      detail: minor,
    })
  })
}
