import type { ClusterChanges, InstanceChanges } from '../model/cluster-change.js'
import { counted } from '../text/markdown.js'
import { visible, visibleLines } from '../text/visible.js'
import { definitionWords, otherText } from './cluster-section.js'

/** What changes in the clusters, by set, as text: a summary of each instance, then its unified diff. */
export function renderClusterText(sets: Readonly<Record<string, ClusterChanges>>): string {
  const parts = Object.values(sets).flatMap(({ instances }) => instances.map(instanceText))
  return parts.length === 0 ? 'Nothing changes in a cluster.\n' : parts.join('\n')
}

function instanceText(one: InstanceChanges): string {
  const flux =
    one.flux.from === one.flux.to
      ? `Flux ${one.flux.to ?? 'unknown'} as before`
      : `Flux ${one.flux.from ?? 'none'} → ${one.flux.to ?? 'none'}`
  const head = `${visible(one.name)} (${visible(one.file)}): ${flux}`
  if (one.unbuilt !== null) return `${head}\n  Nothing could be compared: ${visible(one.unbuilt)}.\n`
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
  return `${[head, ...summary].join('\n')}\n\n${diffs.join('')}`
}

/** The same as JSON: sets with their instances. */
export function renderClusterJson(sets: Readonly<Record<string, ClusterChanges>>): string {
  const listed = Object.entries(sets).map(([set, { instances }]) => ({ set, instances }))
  return `${JSON.stringify({ schemaVersion: 1, command: 'diff', sets: listed }, null, 2)}\n`
}
