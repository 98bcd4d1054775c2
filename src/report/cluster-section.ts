import type {
  BuildChanges,
  ChartChanges,
  ClusterChanges,
  ControllerChange,
  DefinitionChange,
  InstanceChanges,
} from '../model/cluster-change.js'
import { blocks, code, counted, details, fenced, listed, prose, table } from '../text/markdown.js'
import { changedReleases, chartsText, renderedWithout } from './cluster-charts.js'

/** How much of a diff a place can hold: characters of all diffs, and rows of each table. */
export interface ClusterBudget {
  readonly diff: number
  readonly rows: number
}

/**
 * **What changes in the cluster**: of each instance, then of each chart that was rendered, the controllers, definitions and permissions, then every
 * object, folded.
 */
export function clusterSection({ instances, charts }: ClusterChanges, budget: ClusterBudget): string {
  const releases = changedReleases(charts)
  if (instances.length + releases.length === 0) return ''
  const share = { ...budget, diff: Math.floor(budget.diff / (instances.length + releases.length)) }
  return blocks(
    '#### What changes in the cluster',
    ...instances.map((one) => blocks(instances.length > 1 ? headOf(one) : '', buildPart(one, share))),
    ...releases
      .slice(0, budget.rows)
      .map((one) => blocks(headOf(one, ` of the chart ${one.chart}`), withoutText(one), buildPart(one, share))),
    `${scope}${chartsText(charts)}`,
  )
}

const scope =
  'Built as the operator builds it, from the release’s own manifests and this repository’s patches; images by tag.'

function headOf({ name, file }: Pick<InstanceChanges, 'name' | 'file'>, what = ''): string {
  return `**${prose(name)}**${what} in ${code(file)}`
}

function withoutText({ without }: ChartChanges): string {
  return without.length === 0 ? '' : `${prose(renderedWithout(without))}.`
}

function buildPart(one: BuildChanges, budget: ClusterBudget): string {
  if (one.unbuilt !== null) return `Nothing could be compared: ${prose(one.unbuilt)}.`
  if (one.objects.length === 0) return `None of its ${counted(one.same, 'object')} changes.`
  return blocks(
    controllersTable(one.controllers, budget.rows),
    one.definitions
      .slice(0, budget.rows)
      .map((each) => `- ${definitionText(each)}`)
      .join('\n'),
    permissionsText(one, budget.rows),
    objectsPart(one, budget.diff),
  )
}

function controllersTable(controllers: readonly ControllerChange[], rows: number): string {
  if (controllers.length === 0) return ''
  const lines = controllers.slice(0, rows).map((one) => [code(one.name), imageText(one), prose(otherText(one))])
  return table(['controller', 'image', 'flags, variables, limits'], lines)
}

function imageText({ image }: ControllerChange): string {
  const { from, to } = image
  if (from === null) return `new: ${code(to ?? '')}`
  if (to === null) return `goes: ${code(from)}`
  const moved = movedImage(image)
  return moved === null ? 'as before' : `${code(moved[0])} → ${code(moved[1])}`
}

/** The two sides of an image that moves: the tags alone where the name stays; null where it does not move. */
export function movedImage({ from, to }: ControllerChange['image']): readonly [string, string] | null {
  if (from === to) return null
  const [old, now] = [from ?? 'new', to ?? 'gone']
  const [oldAt, nowAt] = [old.lastIndexOf(':'), now.lastIndexOf(':')]
  return oldAt > 0 && old.slice(0, oldAt) === now.slice(0, nowAt)
    ? [old.slice(oldAt + 1), now.slice(nowAt + 1)]
    : [old, now]
}

/** What else changes of a controller, in one line; a controller that comes or goes says it with its image. */
export function otherText({ image, arguments: flags, variables, resources }: ControllerChange): string {
  if (image.from === null || image.to === null) return ''
  const signed = (lists: { readonly added: readonly string[]; readonly removed: readonly string[] }) => [
    ...lists.added.map((each) => `+ \`${each}\``),
    ...lists.removed.map((each) => `− \`${each}\``),
  ]
  return [...signed(flags), ...signed(variables), ...resources].join(', ')
}

function definitionText(one: DefinitionChange): string {
  return `${code(one.name)}: ${prose(definitionWords(one))}`
}

/** What changes of a definition, as the end of a sentence. */
export function definitionWords({ comes, goes, storage, gone, required }: DefinitionChange): string {
  const some = (names: readonly string[]) =>
    names.length > 6
      ? `${names
          .slice(0, 6)
          .map((name) => `\`${name}\``)
          .join(', ')} and ${names.length - 6} more`
      : listed(names.map((name) => `\`${name}\``))
  return [
    comes.length === 0 ? '' : versionsThat(comes, 'comes', 'come'),
    goes.length === 0 ? '' : versionsThat(goes, 'goes', 'go'),
    storage === null ? '' : `stored as ${storage.to}, no longer as ${storage.from}`,
    gone.length === 0 ? '' : `fields that go: ${some(gone)}`,
    required.length === 0 ? '' : `fields that become required: ${some(required)}`,
  ]
    .filter((words) => words !== '')
    .join('; ')
}

function versionsThat(versions: readonly string[], one: string, several: string): string {
  return versions.length === 1 ? `version ${listed(versions)} ${one}` : `versions ${listed(versions)} ${several}`
}

function permissionsText({ permissions }: BuildChanges, rows: number): string {
  return permissions
    .slice(0, rows)
    .flatMap(({ role, added, removed }) => [
      ...(added.length === 0 ? [] : [`- ${code(role)} may also: ${prose(added.join('; '))}`]),
      ...(removed.length === 0 ? [] : [`- ${code(role)} may no longer: ${prose(removed.join('; '))}`]),
    ])
    .join('\n')
}

function objectsPart({ objects, same }: BuildChanges, limit: number): string {
  const labels = objects.filter(({ kind }) => kind === 'label').length
  const others = objects.filter(({ kind }) => kind !== 'label')
  const rest = [
    labels === 0 ? '' : `${counted(labels, 'object')} with a new version label alone`,
    same === 0 ? '' : `${counted(same, 'object')} as before`,
  ].filter((words) => words !== '')
  const line = rest.length === 0 ? '' : `${rest.join(', ')}.`
  if (others.length === 0) return line
  const { text, left } = boundedDiff(others, limit)
  const more =
    left === 0
      ? ''
      : `… and ${counted(left, 'more object')}; the job summary and the file of the output \`diff\` have all.`
  const fold =
    text === '' ? '' : details(`Diff of ${counted(others.length, 'object')}`, blocks(fenced('diff', text), more))
  return blocks(fold === '' ? more : fold, line)
}

function boundedDiff(
  objects: BuildChanges['objects'],
  limit: number,
): { readonly text: string; readonly left: number } {
  const parts: string[] = []
  let room = limit
  for (const { name, kind, diff } of objects) {
    const part = `# ${name}${kind === 'changed' ? '' : ` (${kind})`}\n${diff}`
    if (part.length > room) break
    parts.push(part)
    room -= part.length
  }
  return { text: parts.join('\n'), left: objects.length - parts.length }
}
