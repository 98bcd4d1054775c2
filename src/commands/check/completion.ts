import { applyEdits } from '../../edit/apply.js'
import { lockEdits } from '../../edit/chart-lock.js'
import { planEdits } from '../../edit/plan.js'
import { releasePins } from '../../judge/lockstep.js'
import type { Edit } from '../../model/change.js'
import { LockstepError } from '../../model/failure.js'
import type { Finding } from '../../model/finding.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import { formatRepository } from '../../model/reference.js'
import type { Registry } from '../../model/registry.js'
import { isArtifact, roleNames, tagOf } from '../../model/role.js'
import { misspelling } from '../../model/spelling.js'
import { compareVersions, isPreRelease, newest, oldest, type Version } from '../../model/version.js'
import type { Completion } from '../../report/check-comment.js'
import { companionsAt, withoutBehind } from '../../resolve/companions.js'
import { isRequired, listReleases, requirementsOf } from '../../resolve/releases.js'
import type { Survey } from '../run/survey.js'

/** What would make the set whole at the newest release among its pins. */
export type WayForward =
  | { readonly kind: 'complete'; readonly completion: Completion }
  /** That release lacks artifacts; `next` is the oldest complete one above it. */
  | {
      readonly kind: 'incomplete'
      readonly missing: readonly string[]
      readonly target: Version
      readonly next: Version | null
    }
  | { readonly kind: 'none' }

const mendable = ['half-bumped', 'not-published', 'out-of-lockstep', 'downgrade']

/** The patch that mends what the change left half done; only a release that is published in full is completed. */
export async function wayForward(
  set: LockstepSet,
  survey: Survey,
  findings: readonly Finding[],
  registry: Registry,
): Promise<WayForward> {
  const target = newest(releasePins(set).map((pin) => pin.version))
  const misspelt = set.pins.some((pin) => pin.action === 'follow' && misspelling(pin) !== null)
  const broken = misspelt || findings.some(({ code, introduced }) => introduced && mendable.includes(code))
  if (target === null || !broken) return { kind: 'none' }
  const { digests, missing } = await tagsOf(set, target, registry)
  if (missing.length > 0)
    return { kind: 'incomplete', missing, target, next: await nextComplete(set, target, registry) }
  const companions = await companionsAt(set, target, registry)
  const known = new Map([...companions.digests, ...digests])
  const completing = completingEdits(withoutBehind(set, companions.behind), target, known)
  const edits = [...completing, ...lockEdits(survey.tree, completing)]
  return edits.length === 0
    ? { kind: 'none' }
    : { kind: 'complete', completion: completionOf(set, survey, target, edits) }
}

/**
 * Only what the release needs: floats, and digests that the settings want added or removed, are the update's business. None where a digest
 * cannot follow its tag.
 */
function completingEdits(set: LockstepSet, target: Version, digests: ReadonlyMap<string, string>): readonly Edit[] {
  const pins = set.pins.filter(
    ({ version, role, action }) => version !== null && role !== 'flux-version' && action === 'follow',
  )
  const exact: LockstepSet = { ...set, pins, policy: { ...set.policy, digests: 'keep' } }
  try {
    return planEdits(exact, target, { digests, fluxVersions: new Map() })
  } catch (error) {
    if (error instanceof LockstepError && error.code === 'edit-refused') return []
    throw error
  }
}

async function tagsOf(set: LockstepSet, target: Version, registry: Registry) {
  const digests = new Map<string, string>()
  const missing = new Set<string>()
  for (const pin of releasePins(set)) {
    if (pin.repository === null || !isArtifact(pin.role) || !isRequired(pin.role, pin.repository)) continue
    const found = await registry.head(pin.repository, tagOf(pin.role, target))
    if (found) digests.set(formatRepository(pin.repository), found.digest)
    else missing.add(roleNames[pin.role])
  }
  return { digests, missing: [...missing] }
}

async function nextComplete(set: LockstepSet, target: Version, registry: Registry): Promise<Version | null> {
  const releases = await listReleases(registry, requirementsOf(set))
  return oldest(
    releases
      .filter(({ complete, version }) => complete && !isPreRelease(version) && compareVersions(version, target) > 0)
      .map(({ version }) => version),
  )
}

function completionOf(set: LockstepSet, survey: Survey, target: Version, edits: readonly Edit[]): Completion {
  const pins = set.pins.flatMap((pin) => {
    const edit = edits.find((one) => one.file === pin.file && one.start === pin.writing.place?.start)
    return edit ? [{ file: pin.file, line: pin.line, role: pin.role, from: edit.old, to: edit.new }] : []
  })
  const files = applyEdits(
    survey.tree.files.map((file) => file.file),
    edits,
  )
  return { set: set.name, target, pins, files }
}

/** Findings that say what the author of the change can do, now that it is known what the registry holds. */
export function withRemedy(findings: readonly Finding[], way: WayForward): readonly Finding[] {
  if (way.kind === 'none') return findings
  return findings.map((finding) => {
    if (!finding.introduced || finding.code !== 'half-bumped') return finding
    if (way.kind === 'complete')
      return {
        ...finding,
        help: `Move it to ${way.completion.target} in the same change; the patch that this check shows does.`,
      }
    const next = way.next === null ? '' : `move the whole set to ${way.next}, the next complete release, or `
    return {
      ...finding,
      help: `Release ${way.target} was never published in full (no ${way.missing.join(', no ')}): ${next}take the others back.`,
    }
  })
}
