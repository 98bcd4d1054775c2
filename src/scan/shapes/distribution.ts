import type { ManifestObject, Path, Scalar } from '../../model/document.js'
import { isObject, listAt, objectAt, stringAt, valueAt } from '../../model/json.js'
import type { Tree } from '../../model/layout.js'
import type { Settings } from '../../model/settings.js'
import { selectedBy, type Embedding, type Pin, type Scope, type Shape } from '../../model/pin.js'
import { canonicalRepository } from '../../model/role.js'
import {
  absentPin,
  embeddable,
  referencePin,
  scalarPin,
  wholeScalar,
  type ShapeContext,
  type ShapeReader,
} from '../draft.js'
import { contentAt } from '../chart-values.js'
import { artifactPlaces } from '../absent-artifact.js'
import { looseReference, type LooseReference } from '../loose-reference.js'
import { isInTree } from '../in-tree.js'
import { releasedChart } from '../released-chart.js'
import { isWrittenBeside } from '../values-beside.js'

/** Below `distribution`: the artifact that Flux is built from, and the version that is selected out of it. */
export function distributionPins(
  object: ManifestObject,
  root: Path,
  shape: Shape,
  { tree, settings }: ShapeContext,
  absent: 'implicit' | 'embedded',
): readonly Pin[] {
  const distribution = [...root, 'distribution']
  if (!isObject(contentAt(object, distribution))) return []
  const scope = shape === 'values-file' ? valuesScope(object, tree) : 'gitops'
  const pins: Pin[] = []
  const artifact = object.scalar([...distribution, 'artifact'])
  const reference = artifact && artifactIn(artifact, settings)
  const holder = { object, tree, shape, scope } as const
  if (artifact && reference?.role === 'manifests')
    pins.push(
      embeddable(referencePin(holder, artifact, reference), embedding(object, [...distribution, 'artifact'], artifact)),
    )
  else if (artifact && String(artifact.value ?? '') !== '') {
    const named = { ...holder, role: 'manifests', repository: null } as const
    pins.push(selectedBy(scalarPin(named, artifact, 'tag'), 'variable', 'another artifact, or a placeholder'))
  } else {
    const repository = canonicalRepository('manifests')
    const selector = artifact ? 'embedded' : absent
    const reason =
      selector === 'embedded' ? "the operator's own copy counts, in lockstep by construction" : implicitReason
    const places = artifactPlaces(object, [...distribution, 'artifact'], selector)
    pins.push(absentPin({ ...holder, role: 'manifests', repository }, distribution, { selector, reason, ...places }))
  }
  const version = object.scalar([...distribution, 'version'])
  if (version) {
    const versionHolder = {
      object,
      tree,
      shape: 'flux-version',
      role: 'flux-version',
      repository: null,
      scope,
    } as const
    pins.push(scalarPin(versionHolder, version, 'constraint'))
  }
  return pins
}

/** A reference as it is written: what stands for an expression of a template is no text of the file. */
function artifactIn({ raw, value }: Scalar, settings: Settings): LooseReference | null {
  // what a folded text ends with is no part of a tag
  const text = String(value ?? '').trimEnd()
  const read = looseReference(text, settings)
  return read && raw.length === text.length ? looseReference(raw, settings) : read
}

/**
 * How an artifact gives way to the copy in the operator: as `""` in the values of the chart; in a FluxInstance, whose definition demands
 * `oci://`, by its line. Of a patch the line says nothing of what it lies on.
 */
function embedding(object: ManifestObject, path: Path, artifact: Scalar): Embedding {
  if (object.kind !== 'FluxInstance') return { place: wholeScalar(artifact), written: '""' }
  return { place: object.origin === 'patch' ? null : object.wholeKey(path), written: '' }
}

/** Values reach the cluster by a kustomization, or by whoever runs helmfile or Terraform. */
function valuesScope({ file }: ManifestObject, { layout }: Tree): Scope {
  return layout.generated.has(file.path) ? 'gitops' : 'bootstrap'
}

/** `FluxInstance.spec.distribution`: without an artifact the operator's embedded manifests count. */
export const fluxInstance: ShapeReader = {
  shape: 'flux-instance',
  read(object, context) {
    if (object.kind !== 'FluxInstance') return []
    return distributionPins(object, ['spec'], 'flux-instance', context, 'embedded')
  },
}

/** `HelmRelease.spec.values.instance.distribution`: without an artifact the chart's default `:latest` counts. */
export const helmReleaseValues: ShapeReader = {
  shape: 'helm-release-values',
  read(object, context) {
    if (object.kind !== 'HelmRelease') return []
    const root = ['spec', 'values', 'instance']
    const unseen = unseenValues(object, context)
    if (!objectAt(object.value, [...root, 'distribution'])) return [...implicitInstance(object, context), ...unseen]
    const pins = distributionPins(object, root, 'helm-release-values', context, 'implicit')
    // what the release does not write, the values that are not seen may
    return unseen.length === 0 ? unlessBeside(pins, object, context) : [...pins.filter(isWritten), ...unseen]
  },
}

/** A release of the flux-instance chart that says nothing of the distribution takes the chart's default. */
function implicitInstance(object: ManifestObject, context: ShapeContext): readonly Pin[] {
  if (!releasesInstance(object, context) || valueAt(object.value, ['spec', 'valuesFrom']) !== undefined) return []
  return implicitManifests(object, ['spec'], ['values', 'instance'], 'helm-release-values', context)
}

/** Values of the flux-instance chart that are not in the repository: they may name the manifests, and what the release writes goes before. */
function unseenValues(object: ManifestObject, context: ShapeContext): readonly Pin[] {
  const { tree } = context
  const written = stringAt(object.value, ['spec', 'values', 'instance', 'distribution', 'artifact'])
  if (!releasesInstance(object, context) || written !== null) return []
  const holder = { object, tree, shape: 'helm-release-values', role: 'manifests', repository: null } as const
  return listAt(object.value, ['spec', 'valuesFrom']).flatMap((from, index): readonly Pin[] => {
    const [kind, name, target] = [stringAt(from, ['kind']), stringAt(from, ['name']), stringAt(from, ['targetPath'])]
    const scalar = object.scalar(['spec', 'valuesFrom', index, 'name'])
    const mayName = target === null || 'instance.distribution.artifact'.startsWith(target)
    if (kind === null || name === null || !scalar || !mayName || isInTree(tree, kind, name)) return []
    const pin = scalarPin({ ...holder, scope: 'gitops' }, scalar, 'tag')
    const variable = { text: name, name: `the ${kind} ${name}`, filledFrom: [] }
    const reason = 'values that are not in the repository may name another release'
    return [{ ...selectedBy(pin, 'variable', reason), value: '', variable }]
  })
}

function releasesInstance(object: ManifestObject, { tree, settings }: ShapeContext): boolean {
  return object.origin !== 'patch' && releasedChart(object, tree, settings) === 'instance-chart'
}

function implicitManifests(
  object: ManifestObject,
  parent: Path,
  instance: Path,
  shape: Shape,
  { tree }: ShapeContext,
): readonly Pin[] {
  const holder = { object, tree, shape, role: 'manifests', repository: canonicalRepository('manifests') } as const
  const places = artifactPlaces(object, [...parent, ...instance, 'distribution', 'artifact'], 'implicit')
  return [absentPin(holder, parent, { selector: 'implicit', reason: implicitReason, ...places })]
}

const implicitReason = 'no artifact is written, and the default of the chart is latest'

/** A values file of the flux-instance chart: `instance.distribution` at its top, or the file that such a release takes its values from. */
export const valuesFile: ShapeReader = {
  shape: 'values-file',
  read(object, context) {
    if (object.kind !== '' || object.apiVersion !== '') return []
    if (objectAt(object.value, ['instance', 'distribution']) || !feedsInstance(object, context)) {
      const pins = distributionPins(object, ['instance'], 'values-file', context, 'implicit')
      // what values inside another object do not write, a file beside it may
      return object.origin === 'embedded' ? pins.filter(isWritten) : unlessBeside(pins, object, context)
    }
    return unlessBeside(implicitManifests(object, ['instance'], [], 'values-file', context), object, context)
  },
}

/** Values that leave the artifact to others say nothing by its absence. */
function unlessBeside(pins: readonly Pin[], object: ManifestObject, { tree, settings }: ShapeContext): readonly Pin[] {
  if (pins.every(isWritten) || !isWrittenBeside(object, tree, settings)) return pins
  return pins.filter(isWritten)
}

function isWritten({ selector }: Pin): boolean {
  return selector !== 'implicit'
}

/** True where a kustomization makes of the file what a release of the flux-instance chart takes its values from. */
function feedsInstance({ file, value }: ManifestObject, context: ShapeContext): boolean {
  const { tree } = context
  const names = tree.layout.generated.get(file.path) ?? []
  if (names.length === 0 || !objectAt(value, ['instance'])) return false
  return tree.files.some(({ documents }) =>
    documents.some(
      (document) =>
        document.kind === 'objects' &&
        document.objects.some((object) => releasesInstance(object, context) && takesValues(object, names)),
    ),
  )
}

function takesValues(release: ManifestObject, names: readonly string[]): boolean {
  return listAt(release.value, ['spec', 'valuesFrom']).some((from) => names.includes(stringAt(from, ['name']) ?? ''))
}
