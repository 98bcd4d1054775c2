/** How a repository words its commits. */
export type Convention =
  | { readonly kind: 'plain'; readonly capital: boolean; readonly arrow: string }
  | { readonly kind: 'conventional'; readonly prefix: string; readonly arrow: string }

export type Step = 'major' | 'minor' | 'patch'

interface Subject {
  readonly type: string
  readonly scope: string | null
  readonly text: string
}

const conventional = /^([a-z]{2,12})(?:\(([\w./-]{1,40})\))?(!)?: (\S.*)$/
const arrows = ['➔', '➜', '→', '->'] as const

/**
 * Reads the convention off the last commit messages, newest first. Conventional commits where at least half follow them; the type and
 * scope are those of the most common dependency update of the same step, else of any dependency update, else `chore(deps)`.
 */
export function detectConvention(messages: readonly string[], step: Step): Convention {
  const subjects = messages
    .slice(0, 100)
    .map((message) => message.slice(0, 300).split('\n')[0]?.trim() ?? '')
    .filter((subject) => subject !== '' && !/^(?:Merge |Revert |Initial commit)/i.test(subject))
  const parsed = subjects.map(parseSubject).filter((subject) => subject !== null)
  const updates = subjects.filter(isUpdate)
  const arrow = arrows.find((sign) => updates.some((subject) => subject.includes(sign))) ?? '→'
  if (subjects.length === 0 || parsed.length * 2 < subjects.length)
    return { kind: 'plain', capital: capitalised(subjects), arrow }
  const candidates = parsed.filter(({ text }) => begins.test(text) && isUpdate(text))
  const sameStep = candidates.filter((subject) => stepOf(subject.text) === step)
  return { kind: 'conventional', prefix: mostCommon(sameStep) ?? mostCommon(candidates) ?? 'chore(deps)', arrow }
}

/** An update begins with the word; further behind, a commit speaks of one. */
const begins = /^[^A-Za-z]{0,20}(?:update|bump|upgrade)/i

function parseSubject(subject: string): Subject | null {
  const match = conventional.exec(subject)
  return match ? { type: match[1] ?? '', scope: match[2] ?? null, text: match[4] ?? '' } : null
}

function isUpdate(subject: string): boolean {
  return /\b(?:update|bump|upgrade)\b/i.test(subject) && /\d\.\d|\bgroup\b|\bdependenc|\bto v?\d/i.test(subject)
}

/** The step between the first two versions of a subject. */
function stepOf(subject: string): Step | null {
  const [from, to] = Array.from(subject.matchAll(/\bv?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?/g))
  if (!from || !to) return null
  if (from[1] !== to[1]) return 'major'
  return from[2] === to[2] ? 'patch' : 'minor'
}

function mostCommon(subjects: readonly Subject[]): string | null {
  const counts = new Map<string, number>()
  for (const { type, scope } of subjects) {
    const prefix = scope === null ? type : `${type}(${scope})`
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [prefix, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = prefix
  return best
}

function capitalised(subjects: readonly string[]): boolean {
  const lower = subjects.filter((subject) => /^[a-z]/.test(subject)).length
  return lower * 2 <= subjects.length
}
