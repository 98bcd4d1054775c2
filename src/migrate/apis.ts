import type { Tree } from '../model/layout.js'
import type { Version } from '../model/version.js'
import { compareMinors, minorOf } from '../model/version.js'
import { endOfApi } from '../upstream/flux-minors.js'
import { lineOf, standaloneObjects } from './objects.js'

/** Objects of a file that name an API version which a Flux release stops serving. */
export interface EndingApi {
  readonly file: string
  readonly line: number
  readonly kind: string
  readonly apiVersion: string
  /** First Flux minor that does not serve it. */
  readonly removedIn: string
}

/** The objects of a cluster that have to move to another API version, those that already should have come first. */
export function endingApis(tree: Tree, cluster: string): readonly EndingApi[] {
  return standaloneObjects(tree)
    .flatMap((object) => {
      const owner = tree.layout.clusterOf(object.file.path)
      const removedIn = endOfApi(object.apiVersion)
      if (removedIn === null || (owner !== cluster && owner !== '')) return []
      const { kind, apiVersion } = object
      return [{ file: object.file.path, line: lineOf(object), kind, apiVersion, removedIn }]
    })
    .sort((a, b) => compareMinors(a.removedIn, b.removedIn))
}

/** True where Flux of that version does not serve the API any more. */
export function isOver(api: EndingApi, flux: Version): boolean {
  return compareMinors(api.removedIn, minorOf(flux)) <= 0
}
