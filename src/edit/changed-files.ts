import type { Change, ChangedFile } from '../model/change.js'
import { LockstepError } from '../model/failure.js'
import type { SourceFile } from '../model/file.js'
import { applyEdits } from './apply.js'

/** The files after edits, new files and deletions. Throws `edit-refused` where a change meets a file that is not as it expects. */
export function changedFiles(files: readonly SourceFile[], changes: readonly Change[]): readonly ChangedFile[] {
  const edited = applyEdits(
    files,
    changes.filter((change) => change.kind === 'edit'),
  )
  const others = changes.flatMap((change): readonly ChangedFile[] => {
    if (change.kind === 'edit') return []
    const file = files.find((candidate) => candidate.path === change.file)
    if (change.kind === 'create') {
      if (file) throw new LockstepError('edit-refused', `${change.file} exists already and is not overwritten.`)
      return [{ path: change.file, mode: '100644', before: null, after: Buffer.from(change.content) }]
    }
    if (!file) throw new LockstepError('edit-refused', `${change.file} was not read, so that it is not deleted.`)
    return [{ path: change.file, mode: file.mode, before: file.bytes, after: null }]
  })
  return [...edited, ...others]
}
