import type { ReleaseContents } from '../model/contents.js'
import type { Instance, RunningInstance } from '../model/instance.js'
import { fluxConstraint, runningFlux, selectedFlux } from '../upstream/flux-version.js'
import { fluxVersionsIn } from '../upstream/distribution.js'

/** The instances of a tree with the Flux that they run on what its pins select; `operator` is the release of the pinned operator. */
export function runningInstances(
  instances: readonly Instance[],
  contents: ReleaseContents | null,
  operator: ReleaseContents | null,
): readonly RunningInstance[] {
  return instances.map((instance) => {
    const release = instance.artifact.kind === 'embedded' ? (operator ?? contents) : contents
    const manifests = release?.manifests ?? null
    const version = (operator ?? contents)?.version ?? null
    if (manifests === null || version === null) return { instance, operator: version, flux: null, manifests }
    const embedded = operator?.manifests ? fluxVersionsIn(operator.manifests) : null
    const source = { operator: version, available: fluxVersionsIn(manifests), embedded }
    return { instance, operator: version, flux: selectedFlux(runningFlux(fluxConstraint(instance), source)), manifests }
  })
}
