import type { Repository } from '../../model/reference.js'
import type { Role } from '../../model/role.js'
import type { LooseReference } from '../loose-reference.js'
import type { ProgramPlaceholder } from './placeholder.js'

/** A place of a text at which something selects the version of an artifact. */
export interface Sighting {
  readonly role: Role
  readonly repository: Repository | null
  /** What selects, and where it stands; `start` equals `end` where nothing is written. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** The name whose value selects; null where the text itself does. */
  readonly name: ProgramPlaceholder | null
  /** A field that takes a range, or a tag. */
  readonly field: 'tag' | 'constraint'
  /** The whole reference and where it stands, where the version is a part of one. */
  readonly whole?: { readonly reference: LooseReference; readonly from: number; readonly to: number }
  /** Why nothing is written, where that floats. */
  readonly absent?: string
  /** True for a part of an address. */
  readonly isAddress?: true
  /** True for the tag of an image of another owner, which no update writes. */
  readonly isForked?: true
  /** Why a version does not follow although it is exact. */
  readonly held?: string
}
