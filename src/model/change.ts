import type { FileMode } from './file.js'

/** One edit of bytes: `start` and `end` count UTF-8 bytes of the file as stored. */
export interface Edit {
  readonly kind: 'edit'
  readonly file: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly old: string
  readonly new: string
}

/** A new file. */
interface Create {
  readonly kind: 'create'
  readonly file: string
  readonly content: string
}

/** A file that goes. */
interface Delete {
  readonly kind: 'delete'
  readonly file: string
}

export type Change = Edit | Create | Delete

/** A file as it is after the changes; `bytes` null where it is deleted. */
export interface ChangedFile {
  readonly path: string
  readonly mode: FileMode
  readonly before: Uint8Array | null
  readonly after: Uint8Array | null
}
