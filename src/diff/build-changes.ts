import type { BuildChanges } from '../model/cluster-change.js'
import { controllerChange } from './controllers.js'
import { definitionChange } from './definitions.js'
import { changeOf, type ObjectPair } from './objects.js'
import { permissionChange } from './permissions.js'

/** What changes of the objects of two builds. */
export function buildChanges(pairs: readonly ObjectPair[]): Omit<BuildChanges, 'unbuilt'> {
  const objects = pairs.flatMap((pair) => changeOf(pair) ?? [])
  return {
    controllers: pairs.flatMap((pair) => controllerChange(pair) ?? []),
    definitions: pairs.flatMap((pair) => definitionChange(pair) ?? []),
    permissions: pairs.flatMap((pair) => permissionChange(pair) ?? []),
    objects,
    same: pairs.length - objects.length,
  }
}
