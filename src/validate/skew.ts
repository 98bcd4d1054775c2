import type { Instance } from '../model/instance.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import type { Problem, SelectVersion, TreeState } from '../model/validation.js'
import { compareMinors, compareVersions, minorOf, type Version } from '../model/version.js'
import { definitionsOf } from '../upstream/definitions.js'
import { fluxVersionsIn } from '../upstream/distribution.js'
import { fluxConstraint } from '../upstream/flux-version.js'
import { patchedAlertVersion, stallsOnNewerFlux } from '../upstream/operators.js'
import { problemOf } from './problem.js'

/** Checks for pins that can drift apart: manifests ahead of their operator, two owners of one version. The scan says what floats. */
export function checkSkew(state: TreeState, select: SelectVersion): readonly Problem[] {
  const manifests = state.pins.filter((pin) => pin.role === 'manifests')
  return [...manifests.flatMap((pin) => manifestsAhead(pin, state, select)), ...duplicateOwners(state.pins)]
}

/** The operator that builds from a manifests pin: the newest exact pin of its cluster, reconciled ones before bootstrap. */
function operatorOf(pin: Pin, pins: readonly Pin[]): Version | null {
  const operators = pins.filter(
    (other) => (other.role === 'operator-chart' || other.role === 'operator-image') && sameCluster(other, pin),
  )
  const reconciled = operators.filter((other) => other.scope === 'gitops')
  const versions = (reconciled.length > 0 ? reconciled : operators).flatMap(({ version }) => version ?? [])
  return versions.toSorted(compareVersions).at(-1) ?? null
}

function sameCluster(a: Pin, b: Pin): boolean {
  return a.cluster === b.cluster || a.cluster === '' || b.cluster === ''
}

const patchedPath = 'schema/openAPIV3Schema/properties/spec/properties/eventSources/items/properties/kind/enum'

function manifestsAhead(pin: Pin, state: TreeState, select: SelectVersion): readonly Problem[] {
  const operator = operatorOf(pin, state.pins)
  if (operator === null || pin.version === null || compareVersions(pin.version, operator) <= 0) return []
  const instance = instanceOf(pin, state.instances)
  const flux = instance ? chosenFlux(pin.version, instance, state, select) : null
  const failure = flux === null ? null : brokenPatch(operator, flux, instance, state)
  if (flux !== null && failure !== null) return [broken(pin, operator, flux, failure)]
  const effect = stallsOnNewerFlux(operator)
    ? 'the operator may not be able to build the Flux in them'
    : 'the operator then silently stays on the Flux minors that it embeds'
  return [
    problemOf('manifests-ahead', pin, {
      severity: 'warning',
      message: `The manifests ${pin.version} are newer than the operator ${operator}: ${effect}.`,
      help: `Move both to one version, the operator first; \`flux-lockstep update\` does.`,
      detail: `manifests-ahead ${pin.cluster}`,
    }),
  ]
}

function broken(pin: Pin, operator: Version, flux: Version, path: string): Problem {
  return problemOf('manifests-ahead', pin, {
    severity: 'error',
    message: `The manifests ${String(pin.version)} bring Flux ${flux}, which the operator ${operator} cannot build: its patch of the Alert definition at ${path} finds no such path, and the instance stalls with BuildFailed.`,
    help: `Move the operator to ${String(pin.version)} in the same commit; \`flux-lockstep update\` moves both.`,
    detail: `manifests-ahead ${pin.cluster}`,
  })
}

function instanceOf(pin: Pin, instances: readonly Instance[]): Instance | null {
  return instances.find(({ object }) => object.file.path === pin.file) ?? instances[0] ?? null
}

function chosenFlux(manifests: Version, instance: Instance, state: TreeState, select: SelectVersion): Version | null {
  const { contents } = state
  if (!contents?.manifests || contents.version !== manifests) return null
  const selection = select(fluxConstraint(instance), fluxVersionsIn(contents.manifests))
  return selection.kind === 'selected' ? selection.version : null
}

/** The path that the operator's own patch does not find in the definitions of a Flux version; null where the patch applies. */
function brokenPatch(operator: Version, flux: Version, instance: Instance | null, state: TreeState): string | null {
  if (instance && instance.components.length > 0 && !instance.components.includes('notification-controller'))
    return null
  const patch = patchedAlertVersion(operator)
  if (!patch) return null
  const alert = definitionsOf(flux, [state.contents]).flux?.find('notification.toolkit.fluxcd.io', 'Alert')
  const missing = alert ? alert.versions.length <= patch.index : compareMinors(minorOf(flux), patch.newest) > 0
  return missing ? `/spec/versions/${patch.index}/${patchedPath}` : null
}

function duplicateOwners(pins: readonly Pin[]): readonly Problem[] {
  const bootstrap = pins.filter((pin) => pin.scope === 'bootstrap' && pin.version !== null && isOwned(pin))
  return bootstrap.flatMap((pin) => {
    const owner = pins.find((other) => other.scope === 'gitops' && other.role === pin.role && sameCluster(other, pin))
    if (!owner || (owner.version === null && owner.selector !== 'range')) return []
    const differs = owner.version !== null && owner.version !== pin.version
    const other = `${owner.file}:${owner.line}`
    return [
      problemOf('duplicate-owner', pin, {
        severity: differs ? 'warning' : 'notice',
        message: `The version of the ${pin.role} has two owners: ${String(pin.version)} here for bootstrap, ${owner.value} in ${other}${differs ? ', so the next bootstrap installs another version than Flux does' : ''}.`,
        help: 'Keep both at one version, or let the bootstrap read it from the other file.',
        detail: `owner ${pin.role} ${pin.repository ? formatRepository(pin.repository) : ''}`,
      }),
    ]
  })
}

function isOwned(pin: Pin): boolean {
  return pin.role === 'operator-chart' || pin.role === 'instance-chart'
}
