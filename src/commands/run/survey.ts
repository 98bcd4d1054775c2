import { editedTree } from '../../documents/edited-tree.js'
import { documentReader } from '../../documents/reader.js'
import { readTree } from '../../documents/tree.js'
import type { ChangedFile } from '../../model/change.js'
import { entriesByPath } from '../../model/entries.js'
import type { Finding } from '../../model/finding.js'
import type { DocumentReader, Tree } from '../../model/layout.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { Settings } from '../../model/settings.js'
import type { Net, Sought } from '../../model/sought.js'
import type { Workspace } from '../../model/workspace.js'
import { secretsSought } from '../../judge/secret-files.js'
import { isRunnable } from '../../scan/given/rewrites.js'
import { groupSets } from '../../scan/sets.js'
import { candidate, canHoldPin, pinNeedles, tooManyNames } from '../../scan/candidates.js'
import { scanPins, type ScanResult } from '../../scan/scan.js'
import { sought } from '../../scan/needed-files.js'
import { scanAgain } from '../../scan/second-scan.js'
import type { LeftOut, Pin, UnreadPlace } from '../../model/pin.js'
import { isSourceIgnore } from '../../text/ignore-rules.js'
import { unknownLeaders, unmatchedGlobs, unusedMirrors } from '../../settings/unused-settings.js'
import { overlay } from './overlay.js'

/** A tree, what was found in it, and how that groups. */
export interface Survey {
  /** Reads the files that the tree left out. */
  readonly workspace: Workspace
  readonly tree: Tree
  readonly scan: ScanResult
  readonly sets: readonly LockstepSet[]
  readonly findings: readonly Finding[]
  /** Places that name an artifact and select no release, with the reason. */
  readonly leftOut: readonly LeftOut[]
  /** Places that name an artifact and were not understood (design, rule 13). */
  readonly unread: readonly UnreadPlace[]
  /** Knows the files of this tree, for a survey of the same repository before or after it. */
  readonly reader: DocumentReader
}

/**
 * What is read: only files that can hold a pin, or every file that speaks of Flux, as a validation needs it; and whatever kustomizations
 * name that lead to a file with a pin, because a patch need not say of what.
 */
type Breadth = 'pins' | 'flux'

/** How a tree is surveyed. With a base, a marker that it lacks keeps no pin. */
export interface SurveyOptions {
  readonly breadth?: Breadth
  readonly base?: Survey | null
  readonly reader?: DocumentReader
}

/** files → documents → pins → sets. */
export async function surveyTree(
  workspace: Workspace,
  settings: Settings,
  { breadth = 'pins', base = null, reader = base?.reader ?? documentReader() }: SurveyOptions = {},
): Promise<Survey> {
  const { tree, skipped } = await readFor(breadth, workspace, settings, reader)
  const isThere = (path: string): boolean => (entriesByPath(tree.entries).get(path)?.mode ?? '120000') !== '120000'
  const scan = scanPins(tree, settings, base && { kept: base.scan.pins, isThere })
  const grouped = groupSets(scan, settings, tree)
  const leftOut = [...skipped, ...scan.account.leftOut].sort((a, b) => (a.file < b.file ? -1 : 1))
  const findings = [
    ...settings.findings,
    ...unmatchedGlobs(tree.entries, settings),
    ...unusedMirrors(scan.pins, settings),
    ...unknownLeaders(grouped.sets),
    ...grouped.findings,
  ]
  return { workspace, tree, scan, sets: grouped.sets, findings, leftOut, unread: scan.account.unread, reader }
}

/** The sets of a tree, for who asks for nothing else of it. */
export async function setsIn(
  workspace: Workspace,
  settings: Settings,
  reader: DocumentReader,
): Promise<readonly LockstepSet[]> {
  const { tree } = await readFor('pins', workspace, settings, reader)
  return groupSets(scanPins(tree, settings), settings, tree).sets
}

async function readFor(
  breadth: Breadth,
  workspace: Workspace,
  settings: Settings,
  reader: DocumentReader,
): Promise<{ readonly tree: Tree; readonly skipped: readonly LeftOut[] }> {
  const skipped: LeftOut[] = []
  const pinned = new Set<string>()
  const tree = await readTree(workspace, {
    wanted: (bytes, path) => {
      const found = candidate(bytes, path, settings)
      if (found === 'pins') {
        pinned.add(path)
        return true
      }
      if (found !== null) skipped.push(found)
      if (isSourceIgnore(path)) return true
      return breadth === 'flux' && speaksOfFlux(bytes, path, settings)
    },
    net: { needles: pinNeedles(settings), named: isSourceIgnore },
    leads: (path) => pinned.has(path),
    more: (files) => eitherOf(sought(files), breadth === 'flux' ? secretsSought(files) : null),
    mayAsk: isRunnable,
    tooMuch: (bytes, path) => (pinned.has(path) ? tooManyNames(bytes) : null),
    reader,
  })
  return { tree, skipped }
}

function eitherOf(first: Sought | null, second: Sought | null): Sought | null {
  if (!first || !second) return first ?? second
  return {
    wanted: (bytes, path) => first.wanted(bytes, path) || second.wanted(bytes, path),
    net: first.net && second.net && joined(first.net, second.net),
  }
}

function joined(first: Net, second: Net): Net {
  return {
    needles: [...first.needles, ...second.needles],
    named: (path) => first.named(path) || second.named(path),
  }
}

/** A tree with one of its sets. */
export interface SetSurvey extends Pick<Survey, 'workspace' | 'tree'> {
  readonly sets: readonly Pick<LockstepSet, 'name' | 'pins' | 'instances'>[]
}

/** A tree after a change, and what the set that moves holds in it. */
export interface SurveyAfter extends SetSurvey {
  /** Every pin of the changed files, and of those of the set. */
  readonly scanned: readonly Pin[]
}

/** The survey of a tree with changes on top, for the set that they move; files that were not parsed before are not read. */
export async function surveyAfter(
  before: Survey,
  workspace: Workspace,
  settings: Settings,
  { set, changes }: { readonly set: LockstepSet; readonly changes: readonly ChangedFile[] },
): Promise<SurveyAfter> {
  const tree =
    editedTree(before.tree, changes, before.reader) ?? (await treeAgain(before, workspace, settings, changes))
  const again = scanAgain(tree, settings, set, new Set(changes.map(({ path }) => path)))
  return { workspace: overlay(workspace, null, changes), tree, sets: [again], scanned: again.scanned }
}

/** Where a change does more than edit. */
async function treeAgain(
  { tree: { files }, reader }: Survey,
  workspace: Workspace,
  settings: Settings,
  changes: readonly ChangedFile[],
): Promise<Tree> {
  const read = new Set(files.map(({ file }) => file.path))
  return (await readFor('flux', overlay(workspace, read, changes), settings, reader)).tree
}

/** True for a file that can hold a pin or an object of Flux or Flux Operator: their groups, images and charts all hold `fluxcd`. */
export function speaksOfFlux(bytes: Uint8Array, path: string, settings: Settings): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.includes('fluxcd') || canHoldPin(bytes, path, settings)
}
