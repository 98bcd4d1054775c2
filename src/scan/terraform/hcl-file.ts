import type { SourceFile } from '../../model/file.js'
import type { Body, Expression } from '../../text/hcl/tree.js'

/** A file of Terraform, OpenTofu, Terragrunt or Terramate. */
export interface HclFile {
  readonly file: SourceFile
  readonly folder: string
  readonly body: Body
  readonly locals: ReadonlyMap<string, Expression>
  /** What a block of the file is repeated for, as seen from inside of it; absent elsewhere. */
  readonly each?: EachEntry
}

/** One entry of a `for_each`. */
export interface EachEntry {
  /** Tells entries of one file apart. */
  readonly id: string
  readonly key: Placed
  readonly value: Placed
}

/** An expression and the file that it stands in. */
export interface Placed {
  readonly file: HclFile
  readonly value: Expression
}

/** A value by the name that it is given. */
export type Named = readonly [name: string, placed: Placed]
