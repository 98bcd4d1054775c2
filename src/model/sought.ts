/** A file that holds none of some texts, and has none of some names, is not wanted. */
export interface Net {
  /** ASCII, without a line's end; they may stand in UTF-16 too. */
  readonly needles: readonly string[]
  readonly named: (path: string) => boolean
}

/** Which more files are to be read, by their bytes; without a net every file is looked at. */
export interface Sought {
  readonly wanted: (bytes: Uint8Array, path: string) => boolean
  readonly net: Net | null
}
