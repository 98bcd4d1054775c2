import type { Settings } from '../../model/settings.js'
import type { Workspace } from '../../model/workspace.js'
import { code, counted, listed } from '../../text/markdown.js'
import type { Outcome } from '../run/outcome.js'
import { surveyTree, type Survey } from '../run/survey.js'

/** A change to the settings. */
export interface SettingsChange {
  /** The names of those that change. */
  readonly keys: readonly string[]
  /** Those of the base, by which the change is judged, and those that it brings. */
  readonly base: Settings
  readonly own: Settings
  /** The tree after the change. */
  readonly after: Workspace
}

/** The outcome of a check with what the change does to the settings: they judge no change that brings them, and a reader has to know. */
export async function withSettingsChange(outcome: Outcome, change: SettingsChange): Promise<Outcome> {
  if (!outcome.check) return outcome
  return { ...outcome, check: { ...outcome.check, settings: await sentence(change) } }
}

async function sentence({ keys, base, own, after }: SettingsChange): Promise<string> {
  if (keys.length === 0) return 'The file of settings changes, and no setting does.'
  const [now, then] = [await surveyTree(after, base), await surveyTree(after, own)]
  const what = `The settings of flux-lockstep change: ${listed(keys.map((key) => code(key)))}.`
  return `${what} They count from the base until this is merged; with them ${[pinsText(now, then), setsText(now, then)].filter((part) => part !== '').join(', and ')}.`
}

function pinsText(now: Survey, then: Survey): string {
  const [old, next] = [keptPins(now), keptPins(then)]
  const [left, more] = [without(old, next), without(next, old)]
  if (left + more === 0) return `the same ${counted(old.size, 'pin')} would be kept in lockstep`
  const parts = [
    left === 0 ? '' : `${left} of ${counted(old.size, 'pin')} would be left out`,
    more === 0 ? '' : `${counted(more, 'more pin')} would be kept in lockstep`,
  ]
  return parts.filter((part) => part !== '').join(' and ')
}

function keptPins({ sets }: Survey): ReadonlySet<string> {
  const pins = sets.flatMap((set) => set.pins).filter(({ action }) => action === 'follow')
  return new Set(pins.map(({ file, line, column, role }) => `${file}:${line}:${column}:${role}`))
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...all].filter((one) => !others.has(one)).length
}

function setsText(now: Survey, then: Survey): string {
  const [old, next] = [now, then].map(({ sets }) => sets.map(({ name }) => name).sort())
  if (!next || next.length === 0 || old?.join('\n') === next.join('\n')) return ''
  return next.length === 1
    ? `the set would be ${code(next[0] ?? '')}`
    : `the sets would be ${listed(next.map((name) => code(name)))}`
}
