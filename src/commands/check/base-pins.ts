import { judgeChartSources } from '../../judge/chart-sources.js'
import { judgeLostPins, type PinnedTree } from '../../judge/lost-pins.js'
import { judgePatchedSources } from '../../judge/patched-sources.js'
import { judgeLostSources, lostSources, type KnownSources } from '../../judge/sources.js'
import { judgeVerification } from '../../judge/verification.js'
import type { Finding } from '../../model/finding.js'
import type { Pin } from '../../model/pin.js'
import { appliedFiles } from '../../validate/applied-objects.js'
import type { Survey } from '../run/survey.js'

/** Findings for what a change does to the pins of its base: none may vanish, take another source, or ask for fewer signatures unseen. */
export function judgeBasePins(before: Survey, after: Survey, known: KnownSources): readonly Finding[] {
  const now = after.sets.flatMap(({ pins }) => pins)
  const sources = lostSources(before.tree, after.tree, now, known.pins)
  const unreadable = new Set(after.scan.broken.map(({ file }) => file))
  const explained = (pin: Pin): boolean => unreadable.has(pin.file) || sources.some((source) => source.pin === pin)
  return [
    ...judgeLostSources(sources),
    ...judgeLostPins(pinnedTree(before), pinnedTree(after), explained),
    ...judgeChartSources(before.tree, after.tree, known),
    ...judgePatchedSources(before.tree, after.tree, known),
    ...judgeVerification(before.tree, after.tree, known.pins),
  ]
}

function pinnedTree({ tree, sets, leftOut }: Survey): PinnedTree {
  return {
    pins: sets.flatMap(({ pins }) => pins),
    instances: sets.flatMap(({ instances }) => instances),
    isApplied: appliedFiles(tree),
    leftOut,
  }
}
