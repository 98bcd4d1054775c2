import type { FileMode } from './file.js'
import type { Place } from './place.js'
import type { Repository } from './reference.js'
import { definesRelease, type ArtifactRole, type Role } from './role.js'
import type { Version } from './version.js'

/** How a pin is written: one name for each reader of `scan/shapes`, as the JSON contract gives it. */
export const shapes = [
  'oci-repository',
  'helm-release-values',
  'flux-instance',
  'flux-version',
  'helm-repository-chart',
  'values-file',
  'helmfile',
  'kustomize-helm-chart',
  'k3s-helm-chart',
  'argocd',
  'chart-dependency',
  'resource-set',
  'list',
  'patch',
  'terraform',
  'nix',
  'dockerfile',
  'release-url',
  'version-constant',
  'annotated',
  'template',
  'variable',
  'reference',
  'image',
  'installer',
  'olm-subscription',
] as const

export type Shape = (typeof shapes)[number]

/**
 * How a pin selects its release: `exact` one version; `range` the newest in a range; `floating` a moving tag; `implicit` nothing is
 * written and the chart's default floats; `embedded` nothing or `""` is written and the operator's own copy counts; `variable` a
 * placeholder; `digest` a digest alone.
 */
export type Selector = 'exact' | 'range' | 'floating' | 'implicit' | 'embedded' | 'variable' | 'digest'

/** What selects, with the release it selects: one version without `v`, or none that is known from the text alone. */
export type Selection =
  | { readonly selector: 'exact'; readonly version: Version }
  | { readonly selector: Exclude<Selector, 'exact'>; readonly version: null }
  /** A tag and its digest in a field for tags, which Flux refuses: the contract calls it exact, without a version. */
  | { readonly selector: 'misplaced-digest'; readonly version: null }

/** Reconciled by Flux itself, or run by hand before Flux is there (helmfile, Terraform, scripts). */
export type Scope = 'gitops' | 'bootstrap'

/** What an update does with a pin. */
export type PinAction = 'follow' | 'report' | 'ignore'

/** Where the digest of a pin is written: nowhere; in one with the version that is written; or at a place of its own, with all that goes when it is removed. */
export type DigestRoom =
  | { readonly kind: 'none' }
  | { readonly kind: 'inline' }
  | { readonly kind: 'apart'; readonly place: Place; readonly removal: Place | null }

/** How an artifact that floats gives way to the copy in the operator. */
export interface Embedding {
  /** Its whole scalar, its key, or where its key can be added; null where nothing can be written here. */
  readonly place: Place | null
  /** `""` in values of the chart; nothing where the line goes, because a FluxInstance takes no `""`. */
  readonly written: '""' | ''
}

/** How another release is written in place of the one that stands there. */
interface Writing {
  /** Where `value` is written or could be; null where it cannot be edited. */
  readonly place: Place | null
  /** `of-role`: charts without `v`, all else with it; `kept`: as it stands, in constants, addresses and annotated lines. */
  readonly spelling: 'of-role' | 'kept'
  /** `v` where this pin spells its version with one. */
  readonly prefix: '' | 'v'
  readonly digest: DigestRoom
  /** Null for what is no artifact of an instance. */
  readonly embedding: Embedding | null
}

/** A placeholder that selects, the text that it stands in, and the places that fill it in. */
export interface PinVariable {
  readonly text: string
  readonly name: string
  readonly filledFrom: readonly string[]
  /** Why nothing tells its value although places give it one, as the end of "which …"; absent where there is no such doubt. */
  readonly doubt?: string
}

/** One place in one file that selects a release. */
export type Pin = PinPlace & Selection

/** All of a pin but what it selects. */
export interface PinPlace {
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
  /** What a registry is asked for, where the value is a part of it: `v0.37.1` for `0.37.1` that fills in `v${VERSION}`. */
  readonly tag?: string
  /** `tag`: an exact tag of a registry; `constraint`: a field that takes a range of versions, and a leading `v`. */
  readonly field: Field
  /** `sha256:…` beside the tag, or null. */
  readonly digest: string | null
  readonly action: PinAction
  /** Why it is reported or ignored; null where it follows. */
  readonly reason: string | null
  readonly writing: Writing
  /** Null where no placeholder selects. */
  readonly variable: PinVariable | null
  /** True where another value may be in use instead: it follows its set, and defines nothing (design, rule 5). */
  readonly isAssumed: boolean
  /** The cluster that this pin belongs to (`Layout`), for grouping; empty where the repository is one cluster or the file is shared. */
  readonly cluster: string
}

/** What a place takes: an exact tag of a registry, or a range of versions too. */
export type Field = 'tag' | 'constraint'

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
  /** The artifact whose version stands there, or is filled in there; absent where it is not known that any does. */
  readonly selects?: ArtifactRole
}

/** True for a pin that says at which release its set is: neither what runs beside it nor what may not be in use. */
export function namesRelease({ role, isAssumed }: Pin): boolean {
  return definesRelease(role) && !isAssumed
}

/** True where one version is written, however badly: a digest behind its tag counts as one. */
export function writesVersion({ selector }: Pin): boolean {
  return selector === 'exact' || selector === 'misplaced-digest'
}

/** A pin that is reported for a reason and not written anew. */
export function reportedPin(pin: Pin, reason: string | null): Pin {
  return { ...pin, action: 'report', reason, writing: { ...pin.writing, place: null } }
}

/** A pin of which only the reader knows what it selects: reported for a reason, not written anew. */
export function selectedBy(pin: Pin, selector: Exclude<Selector, 'exact'>, reason: string): Pin {
  return { ...reportedPin(pin, reason), selector, version: null }
}

/** Stable identity of a pin within one tree, for re-reading after an edit. */
export function pinKey(pin: Pin): string {
  return [pin.file, pin.shape, pin.role, pin.repository ? `${pin.repository.host}/${pin.repository.path}` : ''].join(
    '\0',
  )
}
