import type { ChangedFile, Edit } from '../model/change.js'
import { LockstepError } from '../model/failure.js'
import type { SourceFile } from '../model/file.js'
import { grouped } from '../model/grouped.js'

/**
 * Splices the edits into the bytes of their files; nothing else changes. Throws `edit-refused` where edits overlap, a file is not among
 * those given, or the bytes are not those that the edit replaces.
 */
export function applyEdits(files: readonly SourceFile[], edits: readonly Edit[]): readonly ChangedFile[] {
  return [...grouped(edits, ({ file }) => file)].map(([path, own]) => {
    const file = files.find((candidate) => candidate.path === path)
    if (!file) throw new LockstepError('edit-refused', `${path} was not read, so that it is not edited.`)
    return { path, mode: file.mode, before: file.bytes, after: splice(file, own) }
  })
}

function splice(file: SourceFile, edits: readonly Edit[]): Uint8Array {
  const sorted = unique(edits).sort((a, b) => a.start - b.start)
  const parts: Uint8Array[] = []
  let at = 0
  for (const edit of sorted) {
    const old = Buffer.from(file.bytes.subarray(edit.start, edit.end)).toString('utf8')
    if (edit.start < at || old !== edit.old)
      throw new LockstepError(
        'edit-refused',
        `${file.path}:${edit.line}: "${edit.old}" is not what stands at bytes ${edit.start} to ${edit.end}; nothing is written.`,
      )
    parts.push(file.bytes.subarray(at, edit.start), Buffer.from(edit.new))
    at = edit.end
  }
  parts.push(file.bytes.subarray(at))
  return Buffer.concat(parts)
}

/** An anchor that two pins use is edited once. */
function unique(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [`${edit.start}-${edit.end}-${edit.new}`, edit])).values()]
}
