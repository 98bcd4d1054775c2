import type { FileEntry } from '../model/file.js'
import { finding, nowhere, type Finding, type FindingPlace } from '../model/finding.js'
import { firstSegmentsOf, globMatcher } from '../model/glob.js'
import { grouped } from '../model/grouped.js'
import { oncePer } from '../model/once-per.js'
import type { PolicySettings, Settings } from '../model/settings.js'
import { listed } from '../text/markdown.js'
import { policyCatalogue } from './policy-catalogue.js'
import { pullRequestCatalogue } from './pull-request-catalogue.js'
import type { Setting } from './setting.js'
import type { WrittenValue } from './written-values.js'

/** Settings as one source writes them, by key. */
export type Layer = ReadonlyMap<string, WrittenValue>

interface Dependent {
  readonly setting: Setting<unknown>
  readonly needs: Setting<unknown>
  readonly used: (policy: PolicySettings) => boolean
}

const dependents: readonly Dependent[] = [
  { setting: policyCatalogue.soak, needs: policyCatalogue.follow, used: (policy) => policy.follow !== null },
  ...[pullRequestCatalogue.autoMergeMethod, pullRequestCatalogue.autoMergeFluxMinor].map((setting) => ({
    setting,
    needs: pullRequestCatalogue.autoMerge,
    used: (policy: PolicySettings) => policy.pullRequest.autoMerge,
  })),
]

/** A notice for each setting that is written in one of the layers and that none of the policies uses. */
export function unused(layers: readonly Layer[], policies: readonly PolicySettings[]): readonly Finding[] {
  return dependents.flatMap(({ setting, needs, used }): Finding[] => {
    const written = layers.map((layer) => layer.get(setting.key)).find((found) => found !== undefined)
    if (written === undefined || written.kind === 'null' || policies.some(used)) return []
    const { where, place } = placeOf(written.where)
    return [
      finding('setting-unused', place, {
        severity: 'notice',
        message: `${where}"${setting.key}" changes nothing, because "${needs.key}" is not set.`,
        help: `Set "${needs.key}", or remove "${setting.key}".`,
      }),
    ]
  })
}

/** `file:line` as a place of its own; what is no file stays in the sentence. */
function placeOf(where: string): { readonly where: string; readonly place: FindingPlace } {
  const [, file, line] = /^(.+\.(?:ya?ml|json)):(\d+)$/.exec(where) ?? []
  return file === undefined
    ? { where: `${where}: `, place: nowhere }
    : { where: '', place: { file, line: Number(line) } }
}

/** A warning for each glob that takes no file of the tree: what it was written for is not as its author thinks. */
export function unmatchedGlobs(entries: readonly FileEntry[], settings: Settings): readonly Finding[] {
  if (entries.length === 0) return []
  const named = [
    { key: 'paths', globs: settings.paths },
    { key: 'ignore', globs: settings.ignore },
    ...settings.sets.map(({ name, paths }) => ({ key: `paths" of the set "${name}`, globs: paths })),
  ]
  return named.flatMap(({ key, globs }) =>
    globs
      .filter((glob) => {
        const matches = globMatcher(glob)
        return !entriesNear(glob, entries).some(({ path }) => matches(path))
      })
      .map((glob): Finding => unmatched(key, glob, entries)),
  )
}

/** The entries that a glob may match, by the folder with which it begins: each set has a glob, and a folder as a rule. */
function entriesNear(glob: string, entries: readonly FileEntry[]): readonly FileEntry[] {
  const first = firstSegmentsOf(glob)
  return first === null ? entries : first.flatMap((segment) => byFirstSegment(entries).get(segment) ?? [])
}

const byFirstSegment = oncePer((entries: readonly FileEntry[]) =>
  grouped(entries, ({ path }) => path.split('/', 1)[0] ?? ''),
)

/** Where one of our artifacts is taken from; null where a pin names a placeholder or nothing. */
interface PinHost {
  readonly role: string
  readonly repository: { readonly host: string } | null
}

/**
 * A notice for each mirror of a host that no pin takes anything from: nothing is ever asked of it. Where a pin names no host, or there is no
 * pin, nobody knows.
 */
export function unusedMirrors(pins: readonly PinHost[], { registry }: Settings): readonly Finding[] {
  const hosts = new Set(
    pins.filter(({ role }) => role !== 'flux-version').map(({ repository }) => repository?.host ?? null),
  )
  if (hosts.size === 0 || hosts.has(null)) return []
  const named = listed([...hosts].flatMap((host) => host ?? []).sort())
  return Object.keys(registry.mirrors)
    .filter((host) => !host.includes('/') && !hosts.has(host))
    .map((host) =>
      finding('setting-unused', nowhere, {
        severity: 'notice',
        message: `"registry-mirrors" names ${host}, from which no pin takes anything: the pins name ${named}.`,
        help: `Name the host that stands in the pins, or remove the mirror.`,
      }),
    )
}

/** A warning for each set that is to follow one that there is not: it would wait for ever. */
export function unknownLeaders(
  sets: readonly { readonly name: string; readonly policy: PolicySettings }[],
): readonly Finding[] {
  const names = sets.map(({ name }) => name)
  return sets.flatMap(({ name, policy: { follow } }) =>
    follow === null || follow === name || names.includes(follow)
      ? []
      : [
          finding('setting-unused', nowhere, {
            severity: 'warning',
            message: `"follow" names the set "${follow}", and there is none: the sets here are ${listed(names)}.`,
            help: 'Correct it, or declare that set under "sets"; an update stops until then.',
          }),
        ],
  )
}

function unmatched(key: string, glob: string, entries: readonly FileEntry[]): Finding {
  const folder = glob.replace(/(?<!\/)\/+$/, '')
  const isFolder = entries.some(({ path }) => path.startsWith(`${folder}/`))
  return finding('setting-unused', nowhere, {
    severity: 'warning',
    message: `In the settings, "${key}" holds the glob "${glob}", which no file matches.`,
    help: isFolder ? `Write "${folder}/**" for all that lies below the folder.` : 'Correct the glob, or remove it.',
  })
}
