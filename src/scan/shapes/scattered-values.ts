import type { ManifestObject } from '../../model/document.js'
import type { Pin } from '../../model/pin.js'
import { distributionPlaces } from '../distributions.js'
import { embeddable, scalarPin, type ShapeContext, type ShapeReader } from '../draft.js'
import { holderScope } from '../holder-scope.js'
import { endsWith, parametersOf } from '../parameters.js'
import { distributionPins } from './distribution.js'

/**
 * Values of the flux-instance chart wherever they stand: below the name of a dependency, inside the values of an installer, in a source of
 * Argo CD, or set one by one. What they do not write, other values may, so that nothing is said of an artifact that is absent.
 */
export const scatteredValues: ShapeReader = {
  shape: 'values-file',
  read(object, context) {
    const places = distributionPlaces(object, context.settings)
    const written = places.flatMap(({ path, inValues }) =>
      distributionPins(object, path, 'values-file', context, 'implicit').map(
        // what is no values file may be an instance, which takes no ""
        (pin): Pin => (inValues ? pin : embeddable(pin, null)),
      ),
    )
    const scope = holderScope(object, context.tree)
    const pins = written.filter(({ selector }) => selector !== 'implicit').map((pin): Pin => ({ ...pin, scope }))
    return [...pins, ...versionParameters(object, context)]
  },
}

/** An artifact that is set by its path is a reference like any other text. */
function versionParameters(object: ManifestObject, { tree }: ShapeContext): readonly Pin[] {
  const flux = { shape: 'flux-version', role: 'flux-version', repository: null } as const
  return parametersOf(object)
    .filter(({ name }) => endsWith(name, 'instance.distribution.version'))
    .flatMap(({ path }) => {
      const scalar = object.scalar(path)
      return scalar
        ? [scalarPin({ object, tree, ...flux, scope: holderScope(object, tree) }, scalar, 'constraint')]
        : []
    })
}
