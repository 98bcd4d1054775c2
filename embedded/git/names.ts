/** Why git keeps no entry of this name in a tree, or null (the checks of `git fsck` on trees). */
export function faultOfEntry(name: string, mode: string): string | null {
  if (name === '') return 'is empty'
  if (name.includes('/') || name.includes('\0')) return 'holds a slash or a NUL'
  if (name === '.' || name === '..') return `is "${name}"`
  const seen = name.replace(unseen, '')
  if (name.split('\\').some((part) => ntfsGit.test(part)) || /^\.git$/i.test(seen)) return 'is git’s own'
  if (mode === '120000' && (ntfsModules.test(name) || /^\.gitmodules$/i.test(seen))) return 'must not be a link'
  return null
}

/** Code points that Apple's file systems pass over in names. */
const unseen = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu

/** How Windows spells `.git` too: by its short name, with dots and spaces at its end, or with a stream. */
const ntfsGit = /^(?:\.git|git~1)[. ]*(?::|$)/i
const ntfsModules = /^(?:\.gitmodules|gitmod~[1-4]|gi7eba~\d)[. ]*(?::|$)/i

/** Whether git takes a name for a ref below `refs/` (https://git-scm.com/docs/git-check-ref-format). */
export function isRefName(name: string): boolean {
  if (!name.startsWith('refs/') || forbidden.test(name) || name.includes('..') || name.includes('@{')) return false
  if (name.endsWith('.')) return false
  return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[\u0000-\u0020\u007f~^:?*[\\]/
