import { finding, introducedFinding, type Finding } from '../model/finding.js'
import type { BrokenFile, LockstepSet } from '../model/lockstep-set.js'

/** Findings for files and pins that cannot be read: errors where the change brings them, warnings where they stood so before. */
export function judgeUnread(before: LockstepSet | null, after: LockstepSet): readonly Finding[] {
  const known = new Set(before?.broken.map(keyOf))
  return after.broken.map((broken) => {
    const message = `Set "${after.name}" cannot be read in full: ${broken.message}.`
    const help = 'Until then nothing tells whether the pins of this set agree.'
    return known.has(keyOf(broken))
      ? finding(broken.code, broken, { severity: 'warning', message, help })
      : introducedFinding(broken.code, broken, { severity: 'error', message, help })
  })
}

function keyOf({ file, code }: BrokenFile): string {
  return `${code}\0${file}`
}
