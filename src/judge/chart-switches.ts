import type { ManifestObject, Path } from '../model/document.js'
import { listAt, objectAt, stringAt, valueAt, type Json } from '../model/json.js'
import { pauses } from './delivery.js'
import { deliveryProblem, type DeliveryProblem } from './delivery-problem.js'
import { unschedulable, type IsKnownLabel } from './scheduling.js'

const values: Path = ['spec', 'values']

/** Values of the operator's chart by which it installs no operator, none of its definitions, or one that may do nothing. */
const off: readonly (readonly [path: Path, value: Json, text: string])[] = [
  [['web', 'serverOnly'], true, 'its chart installs no operator (web.serverOnly)'],
  [['installCRDs'], false, 'its chart installs no definitions (installCRDs)'],
  [['rbac', 'create'], false, 'its chart lets the operator change nothing (rbac.create)'],
  [['serviceAccount', 'create'], false, 'its chart makes no account for the operator (serviceAccount.create)'],
  [['serviceAccount', 'automount'], false, 'its chart gives the operator no token (serviceAccount.automount)'],
  [['image', 'imagePullPolicy'], 'Never', 'its chart fetches no image (image.imagePullPolicy)'],
]

/** Where the image of the operator has its copy of the manifests. */
const manifests = /^\/(?:data(?:\/.*)?)?$/

/** What the values of a release of ours say by which its chart brings nothing to life. */
export function switchedOff(object: ManifestObject, isKnown: IsKnownLabel): readonly DeliveryProblem[] {
  if (object.kind !== 'HelmRelease') return []
  const written = objectAt(object.value, values)
  if (!written) return []
  const place = unschedulable(written, isKnown)
  const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'].filter(
    (name) => valueAt(written, [name, 'exec']) !== undefined,
  )
  const paused = pauses(valueAt(written, ['commonAnnotations']))
  return [
    ...off.flatMap(([path, value, text]) =>
      valueAt(written, path) === value ? [deliveryProblem(object, [...values, ...path], text)] : [],
    ),
    ...probes.map((name) =>
      deliveryProblem(object, [...values, name], `its ${name} runs a command, and its image has none`),
    ),
    ...listAt(written, ['extraVolumeMounts']).flatMap((mount, index) => {
      const path = stringAt(mount, ['mountPath']) ?? ''
      const text = `it lays a volume over the manifests of the operator (${path.slice(0, 100)})`
      const at = [...values, 'extraVolumeMounts', index]
      return manifests.test(path) ? [{ ...deliveryProblem(object, at, text), code: 'source-changed' as const }] : []
    }),
    ...listAt(written, ['extraArgs']).flatMap((argument, index) => {
      const text = typeof argument === 'string' ? argument.slice(0, 100) : ''
      const at = [...values, 'extraArgs', index]
      if (/^--?watch-/.test(text)) return [deliveryProblem(object, at, `it looks at some objects alone (${text})`)]
      const said = deliveryProblem(object, at, `it takes its manifests from another folder (${text})`)
      return /^--?storage-path\b/.test(text) ? [{ ...said, code: 'source-changed' as const }] : []
    }),
    ...(place === null
      ? []
      : [deliveryProblem(object, values, `its pods run ${place.slice(0, 200)}, if there is such a thing`)]),
    ...(paused
      ? [
          deliveryProblem(
            object,
            [...values, 'commonAnnotations'],
            'its values tell Flux Operator to leave the instance as it is',
          ),
        ]
      : []),
  ]
}
