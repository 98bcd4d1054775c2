import type { ArtifactRole } from '../model/role.js'
import type { TextLine } from '../text/line-tree.js'
import type { MentionPlace } from './mention-place.js'
import type { Mention } from './mentions.js'
import type { Selecting } from './reach.js'

/** Where a mention ends. `named` is its own line, `line` the one to look at. */
export type Settled =
  | { readonly kind: 'pin' }
  | { readonly kind: 'left-out'; readonly line: TextLine; readonly reason: string }
  | {
      readonly kind: 'unread'
      readonly line: TextLine
      readonly named: TextLine
      readonly reason: string
      /** The artifact whose version was found and not read; null where none was found. */
      readonly selects: ArtifactRole | null
    }

/** Why what selects is not understood, as the end of a sentence. */
export function reasonOf({ kind, text }: Selecting): string {
  switch (kind) {
    case 'version':
      return 'its version was not read'
    case 'range':
      return `what ${text} selects was not read`
    case 'named':
      return `its version comes from ${text}, which was not found`
  }
}

/** A place that is not understood, for a reason. */
export function unread(
  { line: named, mention }: MentionPlace,
  line: TextLine,
  reason: string,
  selects = selectedBy(mention),
): Settled {
  return { kind: 'unread', line, named, reason, selects }
}

/** What a name is of, as far as a set without it would be half of a release. */
function selectedBy({ kind }: Mention): ArtifactRole | null {
  switch (kind) {
    case 'operator-chart':
    case 'instance-chart':
    case 'manifests':
      return kind
    case 'charts':
    case 'filled-chart':
    case 'operator':
      return 'operator-chart'
    default:
      return null
  }
}
