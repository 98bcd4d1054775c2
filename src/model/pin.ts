import type { FileMode } from './file.js'
import type { Place } from './place.js'
import type { Repository } from './reference.js'
import { definesRelease, type Role } from './role.js'
import type { Version } from './version.js'

/** How a pin is written. The list grows with `scan/shapes`. */
export type Shape =
  | 'oci-repository'
  | 'helm-release-values'
  | 'flux-instance'
  | 'flux-version'
  | 'helm-repository-chart'
  | 'values-file'
  | 'helmfile'
  | 'kustomize-helm-chart'
  | 'k3s-helm-chart'
  | 'argocd'
  | 'chart-dependency'
  | 'resource-set'
  | 'list'
  | 'patch'
  | 'terraform'
  | 'nix'
  | 'dockerfile'
  | 'release-url'
  | 'version-constant'
  | 'annotated'
  | 'template'
  | 'variable'
  | 'reference'
  | 'image'
  | 'installer'
  | 'olm-subscription'

/**
 * How a pin selects its release: `exact` one version; `range` the newest in a range; `floating` a moving tag; `implicit` nothing is
 * written and the chart's default floats; `embedded` nothing or `""` is written and the operator's own copy counts; `variable` a
 * placeholder; `digest` a digest alone.
 */
export type Selector = 'exact' | 'range' | 'floating' | 'implicit' | 'embedded' | 'variable' | 'digest'

/** Reconciled by Flux itself, or run by hand before Flux is there (helmfile, Terraform, scripts). */
export type Scope = 'gitops' | 'bootstrap'

/** What an update does with a pin. */
export type PinAction = 'follow' | 'report' | 'ignore'

/** One place in one file that selects a release. */
export interface Pin {
  readonly file: string
  readonly mode: FileMode
  /** From 1; of the value, or of the nearest parent where the key is absent. */
  readonly line: number
  readonly column: number
  readonly role: Role
  readonly shape: Shape
  readonly scope: Scope
  /** The repository that the pin names, or null where it names none or a placeholder. */
  readonly repository: Repository | null
  /** The text that selects: `0.37.1`, `v0.37.1`, `2.x`, `latest`, `${VERSION}`; empty where nothing is written. */
  readonly value: string
  /** The release it selects, without `v`; null unless the selector is `exact`. */
  readonly version: Version | null
  /** `sha256:…` beside the tag, or null. */
  readonly digest: string | null
  readonly selector: Selector
  readonly action: PinAction
  /** Why it is reported or ignored; null where it follows. */
  readonly reason: string | null
  /** Where `value` is written or could be; null where it cannot be edited. */
  readonly place: Place | null
  /** Where `digest` is written or could be; null where the shape has no room for one. */
  readonly digestPlace: Place | null
  /** All that goes when the digest is removed: its key, or the `@` before it; absent where the shape cannot say. */
  readonly digestRemoval?: Place | null
  /** True where the value that is written may carry `@digest` itself, because there is no place for one yet. */
  readonly takesDigest?: boolean
  /** Where `""` can stand in place of an artifact that floats: its whole scalar, or where its key can be added. */
  readonly embedPlace?: Place | null
  /** True where the artifact goes with its line instead: a FluxInstance takes no `""`. */
  readonly embedsByRemoval?: boolean
  /** `v` where this pin spells its version with one. */
  readonly prefix: '' | 'v'
  /** True where the version keeps its spelling, with or without `v`: constants, addresses, annotated lines. */
  readonly verbatim?: boolean
  /** True where the field takes a range of versions. */
  readonly takesRange?: boolean
  /** The placeholder that selects, the text that it stands in, and the places that fill it in; absent where none does. */
  readonly variable?: { readonly text: string; readonly name: string; readonly filledFrom: readonly string[] }
  /** True where another value may be in use instead: it follows its set, and defines nothing (design, rule 5). */
  readonly isAssumed?: boolean
  /** The cluster that this pin belongs to (`Layout`), for grouping; empty where the repository is one cluster or the file is shared. */
  readonly cluster: string
}

/** Something that names an artifact of a release and is left out, with the reason that the report shows. */
export interface LeftOut {
  readonly file: string
  /** Of the first place, where the file has several for the same reason. */
  readonly line: number
  readonly reason: string
  /** How many places of the file this stands for; absent for one, or where they were not counted. */
  readonly places?: number
}

/** A place that names an artifact of a release and was neither read as a pin nor left out for a reason (design, rule 13). */
export interface UnreadPlace {
  readonly file: string
  readonly line: number
  /** The line itself, shortened. */
  readonly text: string
  /** Why it is not understood, as the end of a sentence. */
  readonly reason: string
}

/** True for a pin that says at which release its set is: neither what runs beside it nor what may not be in use. */
export function namesRelease({ role, isAssumed }: Pin): boolean {
  return definesRelease(role) && isAssumed !== true
}

/** Stable identity of a pin within one tree, for re-reading after an edit. */
export function pinKey(pin: Pin): string {
  return [pin.file, pin.shape, pin.role, pin.repository ? `${pin.repository.host}/${pin.repository.path}` : ''].join(
    '\0',
  )
}
