import type { BuildChanges, ChartChanges, ClusterChanges, InstanceChanges } from '../model/cluster-change.js'
import { counted } from '../text/markdown.js'
import { visible, visibleJson, visibleLines } from '../text/visible.js'
import { changedReleases, chartsText, renderedWithout } from './cluster-charts.js'
import { definitionWords, otherText } from './cluster-section.js'

/** What changes in the clusters, by set, as text: a summary of each instance and chart, then its unified diff, then what was compared how. */
export function renderClusterText(sets: Readonly<Record<string, ClusterChanges>>): string {
  const parts = Object.values(sets).flatMap(({ instances, charts }) => [
    ...instances.map(instanceText),
    ...changedReleases(charts).map(chartText),
  ])
  if (parts.length === 0) return 'Nothing changes in a cluster.\n'
  const how = new Set(Object.values(sets).map(({ charts }) => chartsText(charts).trim().replaceAll('`', '')))
  return [...parts, ...[...how].filter((line) => line !== '').map((line) => `${line}\n`)].join('\n')
}

function instanceText(one: InstanceChanges): string {
  const flux =
    one.flux.from === one.flux.to
      ? `Flux ${one.flux.to ?? 'unknown'} as before`
      : `Flux ${one.flux.from ?? 'none'} → ${one.flux.to ?? 'none'}`
  return buildText(one, [`${visible(one.name)} (${visible(one.file)}): ${flux}`])
}

function chartText(one: ChartChanges): string {
  const { from, to } = one.version
  const version = from === to ? `${to ?? 'unknown'} as before` : `${from ?? 'none'} → ${to ?? 'none'}`
  return buildText(one, [
    `${visible(one.name)} (${visible(one.file)}): chart ${one.chart} ${version}`,
    ...(one.without.length === 0 ? [] : [`  ${visible(renderedWithout(one.without))}.`]),
  ])
}

function buildText(one: BuildChanges, head: readonly string[]): string {
  if (one.unbuilt !== null) return `${head.join('\n')}\n  Nothing could be compared: ${visible(one.unbuilt)}.\n`
  const summary = [
    ...one.controllers.map((each) => {
      const { from, to } = each.image
      const image = from === to ? 'image as before' : `${from ?? 'new'} → ${to ?? 'gone'}`
      const other = otherText(each)
      return `  ${visible(each.name)}: ${visible(image)}${other === '' ? '' : `; ${visible(other)}`}`
    }),
    ...one.definitions.map((each) => `  ${visible(each.name)}: ${visible(definitionWords(each))}`),
    ...one.permissions.flatMap(({ role, added, removed }) => [
      ...(added.length === 0 ? [] : [`  ${visible(role)} may also: ${visible(added.join('; '))}`]),
      ...(removed.length === 0 ? [] : [`  ${visible(role)} may no longer: ${visible(removed.join('; '))}`]),
    ]),
    ...(one.same === 0 ? [] : [`  ${counted(one.same, 'object')} as before.`]),
  ]
  const diffs = one.objects.map(({ name, kind, diff }) => {
    if (kind === 'label') return `${visible(name)}: the version label alone\n`
    const [before, after] = [kind === 'added' ? '/dev/null' : name, kind === 'removed' ? '/dev/null' : name]
    return `--- ${visible(before)}\n+++ ${visible(after)}\n${visibleLines(diff)}`
  })
  return `${[...head, ...summary].join('\n')}\n${diffs.length === 0 ? '' : `\n${diffs.join('')}`}`
}

/** The same as JSON: sets with their instances and charts. */
export function renderClusterJson(sets: Readonly<Record<string, ClusterChanges>>): string {
  const listed = Object.entries(sets).map(([set, { instances, charts }]) => ({ set, instances, charts }))
  return visibleJson({ schemaVersion: 1, command: 'diff', sets: listed })
}
