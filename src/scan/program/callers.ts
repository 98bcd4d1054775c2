import type { SourceFile } from '../../model/file.js'

const script = /\.(?:sh|bash|zsh)$/
const version = /(?<![\w.])v?[01]\.\d{1,4}\.\d{1,4}(?![\w.])/
/** A name whose version holds where no other is given; what a command takes in place of a name is looked for by that name. */
const defaulted = /^[ \t]{0,40}(?:(?:export|local|readonly)[ \t]+)?\w{1,80}=["']?\$\{\w{1,80}:?[-=]["']?v?[01]\.\d/m
/** Bytes of a file that runs scripts. */
const largest = 200_000

/**
 * Which more files are to be read: those with a version that run a script of ours whose own version is a default. Null where there is no such
 * script.
 */
export function callersSought(files: readonly SourceFile[]): ((bytes: Uint8Array, path: string) => boolean) | null {
  const names = files.flatMap(({ path, text }) =>
    script.test(path) && defaulted.test(text) ? [path.slice(path.lastIndexOf('/') + 1)] : [],
  )
  if (names.length === 0) return null
  return (bytes, path) => {
    if (bytes.length > largest || /\.(?:md|adoc|rst|txt)$/.test(path)) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return names.some((name) => view.includes(name)) && version.test(view.toString('latin1'))
  }
}
