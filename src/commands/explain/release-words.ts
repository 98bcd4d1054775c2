import { foldersAbove, isBelow } from '../../kustomize/paths.js'
import type { Decision } from '../../model/decision.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { ReleaseVerdict } from '../../model/release.js'
import { compareVersions, type Version } from '../../model/version.js'
import { decisionName, readableTime, reasonNames } from '../../report/wording.js'
import { explain } from '../../resolve/explain.js'
import type { PolicyContext } from '../../resolve/policy.js'
import { inShell } from '../../text/shell.js'

/** Where a set goes instead of a release. */
export function targetOf(decision: Decision): string {
  const { kind, target } = decision
  if (target === null || kind === 'held')
    return `What is decided: ${decisionName(kind)}. ${said(decision).join(' ')}`.trim()
  return kind === 'up-to-date' ? `Nothing moves: ${said(decision).join(' ')}` : `The target is ${target}.`
}

/** What speaks for a decision, or against it. */
export function said({ detail, until }: Decision): readonly string[] {
  if (detail === null)
    return ['All of it is published, old enough, reachable in one hop, and the repository works on it.']
  return [capital(until === null ? detail : detail.replaceAll(until, readableTime(until)))]
}

/** Each reason against a release with the setting, the time or the place that it comes from. */
export function reasonsOf(
  verdict: ReleaseVerdict,
  { kind, target }: Decision,
  asked: PolicyContext,
): readonly string[] {
  const { version } = verdict.release
  if (verdict.eligible) {
    if (kind === 'held' || kind === 'blocked' || kind === 'failed')
      return [`Nothing of ${version} itself is against it.`]
    const newer = target !== null && compareVersions(target, version) > 0
    return [newer ? `It could be taken, and ${target} is newer and can be taken too.` : 'It could be taken.']
  }
  return verdict.reasons.map((reason) => {
    const sentence = explain(reason, verdict, asked)
    const { until } = verdict
    return (
      capital(until === null ? sentence : sentence.replaceAll(until, readableTime(until))) ||
      `${capital(reasonNames[reason])}.`
    )
  })
}

/** What comes of asking for a release by name: `held` is what is said of it without that. */
export function byNameText(
  version: Version,
  decision: Decision,
  {
    set,
    sets,
    held,
  }: { readonly set: LockstepSet; readonly sets: readonly LockstepSet[]; readonly held: readonly string[] },
): string {
  const moves = decision.kind === 'update' || decision.kind === 'repair'
  const detail = decision.detail === null ? '' : ` ${capital(decision.detail)}`
  if (!moves && held.includes(said(decision)[0] ?? '')) return `The same holds with --to ${version}.`
  if (!moves) return `With --to ${version}: ${decisionName(decision.kind)}.${detail}`
  const command = (path: string): string => `"flux-lockstep update ${path}--to ${version}"`
  if (sets.length === 1) return `${command('')} moves the pins there all the same.`
  const path = pathOf(set, sets)
  return path === null
    ? `${command('')} moves the pins there all the same, and those of every other set.`
    : `${command(`${inShell(path)} `)} moves the pins of this set there all the same; without the path, those of every set.`
}

/** The widest folder, or else a file, with pins of this set and of no other; null where there is none. */
function pathOf({ name, pins }: LockstepSet, sets: readonly LockstepSet[]): string | null {
  const others = sets.filter((set) => set.name !== name).flatMap((set) => set.pins.map(({ file }) => file))
  const own = pins.filter(({ action }) => action === 'follow').map(({ file }) => file)
  const paths = own.flatMap((file) => [
    ...foldersAbove(file)
      .filter((folder) => folder !== '')
      .reverse(),
    file,
  ])
  return paths.find((path) => !others.some((file) => isBelow(file, path))) ?? null
}

/** A sentence that begins with a word, not with a name or a path. */
export function capital(text: string): string {
  return text.replace(/^[a-z]+(?=[ ,])/, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
}
