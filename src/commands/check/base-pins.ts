import { judgeAddressHosts } from '../../judge/address-hosts.js'
import { judgeChartSources } from '../../judge/chart-sources.js'
import { judgeDeliverers } from '../../judge/deliverers.js'
import { deliveryIn, type Delivery } from '../../judge/delivery.js'
import { judgeDeliveryProblems } from '../../judge/delivery-problems.js'
import { judgeInstanceFields } from '../../judge/instance-fields.js'
import { judgeLostPins, type PinnedTree } from '../../judge/lost-pins.js'
import { judgePatchedSources } from '../../judge/patched-sources.js'
import { judgeReleaseEntries } from '../../judge/release-entries.js'
import { judgeSwitches } from '../../judge/switches.js'
import { judgeTemplateConditions } from '../../judge/template-conditions.js'
import { judgeTerraformOverrides } from '../../judge/terraform-overrides.js'
import { judgeVendoredCharts } from '../../judge/vendored-charts.js'
import { judgeRemoteParts } from '../../judge/remote-parts.js'
import { judgeLostSources, lostSources, type KnownSources } from '../../judge/sources.js'
import { judgeWrittenFields } from '../../judge/written-fields.js'
import { judgeVerification } from '../../judge/verification.js'
import type { Finding } from '../../model/finding.js'
import type { Tree } from '../../model/layout.js'
import type { Pin } from '../../model/pin.js'
import { treePaths } from '../../validate/tree-paths.js'
import { appliedFiles } from '../../validate/applied-objects.js'
import type { Survey } from '../run/survey.js'

/** Findings for what a change does to the pins of its base: none may vanish, take another source, or ask for fewer signatures unseen. What `said` holds is not said again. */
export function judgeBasePins(
  before: Survey,
  after: Survey,
  known: KnownSources,
  said: readonly Finding[],
): readonly Finding[] {
  const old = pinnedTree(before)
  const now = pinnedTree(after, old.delivery)
  const sources = lostSources(before.tree, after.tree, now.pins, known.pins)
  const files = [...new Set([...old.pins, ...now.pins].map(({ file }) => file))]
  const unreadable = new Set(after.scan.broken.map(({ file }) => file))
  const explained = (pin: Pin): boolean => unreadable.has(pin.file) || sources.some((source) => source.pin === pin)
  return [
    ...judgeLostSources(sources),
    ...judgeLostPins(old, now, explained),
    ...judgeDeliverers(old, now, files),
    ...judgeRemoteParts(before.tree, after.tree, files),
    ...judgeChartSources(old, now, known),
    ...judgeWrittenFields(before.tree, after.tree, known),
    ...judgeInstanceFields(old.instances, now, known),
    ...judgeReleaseEntries(before.tree, after.tree, known),
    ...judgeTerraformOverrides(before.tree, after.tree, now.pins),
    ...judgeSwitches(before.tree, after.tree, old.pins),
    ...judgeTemplateConditions({ tree: before.tree, pins: old.pins }, { tree: after.tree, pins: now.pins }),
    ...judgeDeliveryProblems(old, now, known, said),
    ...judgeVendoredCharts(before.tree, after.tree, old.pins),
    ...judgePatchedSources(before.tree, after.tree, known),
    ...judgeAddressHosts(old, now),
    ...judgeVerification(before.tree, after.tree, known.pins),
  ]
}

interface Side extends PinnedTree {
  readonly tree: Tree
  readonly delivery: Delivery
}

function pinnedTree({ tree, sets, leftOut }: Survey, base: Delivery | null = null): Side {
  const instances = sets.flatMap((set) => set.instances)
  const applies = appliedFiles(tree)
  const isApplied = (path: string): boolean => applies(path) || tree.layout.generated.has(path)
  const delivery = deliveryIn({ tree, instances, isApplied }, base)
  return {
    tree,
    delivery,
    pins: sets.flatMap(({ pins }) => pins),
    instances,
    isApplied,
    isDelivered: (path) => delivery.isDelivered(path),
    clustersTo: (path) => delivery.clustersTo(path),
    isUnseen: (path) => treePaths(tree).kindOf(path) === 'unknown',
    leftOut,
  }
}
