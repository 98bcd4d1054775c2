import type { Tree } from '../model/layout.js'
import type { Version } from '../model/version.js'
import { compareMinors, minorOf } from '../model/version.js'
import { lineOf, wholeObjects } from './objects.js'

/** Objects of a file that name an API version which a Flux release stops serving. */
export interface EndingApi {
  readonly file: string
  readonly line: number
  readonly kind: string
  readonly apiVersion: string
  /** First Flux minor that does not serve it. */
  readonly removedIn: string
}

/** First Flux minor without an API version, by group (upstream.md 3.2); the versions of one group end together. */
const ends: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'helm.toolkit.fluxcd.io': { v2beta1: '2.7', v2beta2: '2.8' },
  'kustomize.toolkit.fluxcd.io': { v1beta1: '2.7', v1beta2: '2.8' },
  'source.toolkit.fluxcd.io': { v1beta1: '2.7', v1beta2: '2.8' },
  'notification.toolkit.fluxcd.io': { v1beta1: '2.7', v1beta2: '2.9' },
  'image.toolkit.fluxcd.io': { v1beta1: '2.7', v1beta2: '2.9' },
}

/** The objects of a cluster that have to move to another API version, those that already should have come first. */
export function endingApis(tree: Tree, cluster: string): readonly EndingApi[] {
  return wholeObjects(tree)
    .flatMap((object) => {
      const owner = tree.layout.clusterOf(object.file.path)
      const [group = '', version = ''] = object.apiVersion.split('/')
      const versions = Object.hasOwn(ends, group) ? ends[group] : undefined
      const removedIn = versions && Object.hasOwn(versions, version) ? versions[version] : undefined
      if (removedIn === undefined || (owner !== cluster && owner !== '')) return []
      const { kind, apiVersion } = object
      return [{ file: object.file.path, line: lineOf(object), kind, apiVersion, removedIn }]
    })
    .sort((a, b) => compareMinors(a.removedIn, b.removedIn))
}

/** True where Flux of that version does not serve the API any more. */
export function isOver(api: EndingApi, flux: Version): boolean {
  return compareMinors(api.removedIn, minorOf(flux)) <= 0
}
