import { introducedFinding, type Finding, type FindingPlace } from '../model/finding.js'
import { objectsInFile, type Tree } from '../model/layout.js'
import type { ManifestObject } from '../model/document.js'
import { stringAt } from '../model/json.js'
import { oncePer } from '../model/once-per.js'
import type { Pin } from '../model/pin.js'
import { formatRepository, parseRepository, type Repository } from '../model/reference.js'
import { artifactRoles, canonicalRepository, isArtifact, roleNames, type ArtifactRole } from '../model/role.js'

/** The places that a base branch takes artifacts from. */
export interface KnownSources {
  readonly pins: readonly Pin[]
  /** `host/path` of repositories that its settings name (`repositories`). */
  readonly named: readonly string[]
}

/**
 * True for a place that may be asked: one on a host that the base branch names, or upstream's own repository. A change must not make the
 * job contact a host of its own choice.
 */
export function mayAsk(repository: Repository, known: KnownSources): boolean {
  return hostsOf(known).has(repository.host) || upstream.has(formatRepository(repository))
}

/** Every request of a run asks for them. */
const hostsOf = oncePer(
  ({ pins, named }: KnownSources): ReadonlySet<string> =>
    new Set([
      ...pins.flatMap((pin) => pin.repository?.host ?? []),
      ...named.flatMap((name) => parseRepository(name)?.host ?? []),
    ]),
)

const upstream = new Set(artifactRoles.map((role) => formatRepository(canonicalRepository(role))))

/**
 * Findings for pins that take their artifact from a place that the base branch does not name: an error where it names another for the
 * same role, or the host is new to it; a notice where it names none at all and so could not have been asked.
 */
export function judgeSources(pins: readonly Pin[], known: KnownSources): readonly Finding[] {
  const repositories = new Set([
    ...known.pins.flatMap((pin) => (pin.repository ? formatRepository(pin.repository) : [])),
    ...known.named,
  ])
  const fresh = known.pins.every((pin) => pin.repository === null) && known.named.length === 0
  return pins.flatMap((pin): readonly Finding[] => {
    if (pin.repository === null || !isArtifact(pin.role) || pin.action === 'ignore') return []
    const now = formatRepository(pin.repository)
    if (repositories.has(now)) return []
    const before = formerOf(pin, known.pins)
    if (before === null && (now === formatRepository(canonicalRepository(pin.role)) || onKnownHost(pin, known)))
      return []
    return [fresh ? notAsked(pin, now) : changed(pin, pin.role, now, before)]
  })
}

/** Where the base branch takes the same artifact from: in the same file, or anywhere. */
function formerOf(pin: Pin, pins: readonly Pin[]): string | null {
  const same = pins.filter((old) => old.role === pin.role && old.repository !== null)
  const old = same.find(({ file }) => file === pin.file) ?? same[0]
  return old?.repository ? formatRepository(old.repository) : null
}

function onKnownHost({ repository }: Pin, known: KnownSources): boolean {
  return known.pins.some((pin) => pin.repository !== null && pin.repository.host === repository?.host)
}

function changed(place: FindingPlace, role: ArtifactRole, now: string, before: string | null): Finding {
  return introducedFinding('source-changed', place, {
    severity: 'error',
    message:
      before === null
        ? `The pin of the ${roleNames[role]} names ${now}, on a registry that the base branch does not name; it was not contacted.`
        : `The pin of the ${roleNames[role]} names ${now} instead of ${before}: whoever owns that place decides what the cluster runs.`,
    help: 'Take it back. If the move is meant, name the new repository under `repositories` in the settings on the base branch first, in a change of its own.',
  })
}

function notAsked(pin: Pin, now: string): Finding {
  return introducedFinding('not-evaluated', pin, {
    severity: 'notice',
    message: `The pin of the ${roleNames[pin.role]} names ${now}; the base branch names no registry yet, so that it was not asked.`,
    help: `Judge it before the merge with "flux-lockstep check ." on the branch.`,
  })
}

/** A pin of the base whose OCIRepository is still there and names a repository that plays no known role. */
export interface LostSource {
  readonly pin: Pin
  readonly object: ManifestObject
}

/** The OCIRepositories that held a pin before and now name a repository that plays no known role: the pin is gone from sight. */
export function lostSources(
  before: Tree,
  after: Tree,
  pins: readonly Pin[],
  known: readonly Pin[],
): readonly LostSource[] {
  const now = ociRepositories(after)
  return known.flatMap((pin): readonly LostSource[] => {
    if (pin.shape !== 'oci-repository' || pin.repository === null || !isArtifact(pin.role)) return []
    const place = formatRepository(pin.repository)
    const source = ociRepositories(before).find((object) => object.file.path === pin.file && urlOf(object) === place)
    const object = now.find((found) => found.file.path === pin.file && found.name === source?.name)
    if (!source || !object || urlOf(object) === place || pins.some((each) => isAt(each, object))) return []
    return [{ pin, object }]
  })
}

/** The finding for each: the cluster would run what lies at the other place. */
export function judgeLostSources(lost: readonly LostSource[]): readonly Finding[] {
  return lost.flatMap(({ pin: { role, repository, file }, object }) => {
    if (!isArtifact(role) || repository === null) return []
    const line = object.position(['spec', 'url']).line
    return [changed({ file, line }, role, urlOf(object), formatRepository(repository))]
  })
}

function ociRepositories(tree: Tree): readonly ManifestObject[] {
  return tree.files.flatMap(objectsInFile).filter((object) => object.kind === 'OCIRepository')
}

function urlOf(object: ManifestObject): string {
  return (stringAt(object.value, ['spec', 'url']) ?? '').replace(/^oci:\/\//, '').replace(/\/$/, '')
}

function isAt(pin: Pin, object: ManifestObject): boolean {
  return pin.file === object.file.path && pin.repository !== null && formatRepository(pin.repository) === urlOf(object)
}
