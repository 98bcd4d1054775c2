import type { ManifestObject, Path } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { listAt, stringAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { formatRepository } from '../model/reference.js'
import { changedField } from './deciding-fields.js'
import { isPaused } from './delivery.js'
import { withGivenValues } from './given-values.js'
import { ownObjects, successor } from './own-objects.js'
import type { KnownSources } from './sources.js'

/**
 * Findings for objects of ours that a change tells to take something else, though their pins stay as they are: an unchecked connection,
 * another image, values that nobody sees; or that it tells Flux to leave alone.
 */
export function judgeWrittenFields(before: Tree, after: Tree, known: KnownSources): readonly Finding[] {
  const allowed = new Set([
    ...known.pins.flatMap(({ repository }) => (repository ? formatRepository(repository) : [])),
    ...known.named,
  ])
  return ownObjects(before, allowed).flatMap(({ object: old }): readonly Finding[] => {
    const now = successor(old, before, after)
    if (!now) return []
    if (isPaused(now.value) && !isPaused(old.value)) return [paused(now)]
    const left = withoutValues(old, now, after, known)
    if (left !== null) return [unused(now, left)]
    const field = changedField(withGivenValues(old, before), withGivenValues(now, after), after, allowed)
    return field ? [changed(now, field)] : []
  })
}

/** A file with a pin whose values the release took from a ConfigMap or Secret that it does not name any more; null where there is none. */
function withoutValues(
  old: ManifestObject,
  now: ManifestObject,
  { files, layout }: Tree,
  known: KnownSources,
): string | null {
  const named = ({ value }: ManifestObject): readonly string[] =>
    listAt(value, ['spec', 'valuesFrom']).flatMap((entry) => stringAt(entry, ['name']) ?? [])
  const gone = named(old).filter((name) => !named(now).includes(name))
  if (gone.length === 0) return null
  const pinned = new Set(known.pins.map(({ file }) => file))
  const held = files.filter(({ file }) => pinned.has(file.path))
  return (
    held.find(({ file, documents }) => {
      const names = documents.flatMap((document) =>
        document.kind === 'objects'
          ? document.objects.flatMap(({ kind, name }) => (kind === 'ConfigMap' ? (name ?? []) : []))
          : [],
      )
      return [...names, ...(layout.generated.get(file.path) ?? [])].some((name) => gone.includes(name))
    })?.file.path ?? null
  )
}

function unused(object: ManifestObject, file: string): Finding {
  const place = { file: object.file.path, line: object.position(['spec']).line }
  return introducedFinding('pin-lost', place, {
    severity: 'error',
    message: `${object.kind} ${object.name ?? ''} takes its values from ${file} on the base branch and not after this change: the pin there decides nothing any more.`,
    help: 'Leave `valuesFrom` as it is, or take the pin along.',
  })
}

function changed(object: ManifestObject, path: Path): Finding {
  const place = { file: object.file.path, line: object.position(path).line }
  return introducedFinding('source-changed', place, {
    severity: 'error',
    message: `${object.kind} ${object.name ?? ''} has another ${path.slice(1).join('.')} than on the base branch: it decides what the cluster runs, whatever the pins say.`,
    help: 'Take it back.',
  })
}

function paused(object: ManifestObject): Finding {
  const place = { file: object.file.path, line: object.position(['spec', 'suspend']).line }
  return introducedFinding('pin-lost', place, {
    severity: 'error',
    message: `Flux is told to leave ${object.kind} ${object.name ?? ''} as it is, so that no file decides any more what the cluster runs.`,
    help: 'Take it back; flux suspend on the cluster needs no commit.',
  })
}
