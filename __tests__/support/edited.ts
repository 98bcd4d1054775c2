import { readTree } from '../../src/documents/tree.js'
import { applyEdits } from '../../src/edit/apply.js'
import { planMoves, type EditChoices } from '../../src/edit/plan.js'
import { verifyMoves } from '../../src/edit/verify.js'
import type { Pin } from '../../src/model/pin.js'
import type { Settings } from '../../src/model/settings.js'
import { canHoldPin } from '../../src/scan/candidates.js'
import { scanPins } from '../../src/scan/scan.js'
import { groupSets } from '../../src/scan/sets.js'
import { sought } from '../../src/scan/needed-files.js'
import { parseSettings } from '../../src/settings/parse.js'
import { memoryWorkspace, type Files } from './memory-workspace.js'

const known = new Map<string, Settings>()

/** Settings as a file would write them; the same for the same text, since what is read of a file is remembered under its settings. */
export function settingsOf(text: string): Settings {
  const settings =
    known.get(text) ?? parseSettings({ file: { path: 'settings.yaml', text }, inputs: {}, options: [] }).settings
  known.set(text, settings)
  return settings
}

/** Every stage from files to sets, as the commands compose them. */
export async function scanFiles(files: Files, settings: Settings) {
  const wanted = (bytes: Uint8Array, path: string): boolean => canHoldPin(bytes, path, settings)
  const tree = await readTree(memoryWorkspace(files), { wanted, more: sought })
  const scan = scanPins(tree, settings)
  return { tree, scan, ...groupSets(scan, settings, tree) }
}

/** The files that a move of every set to a target changes, proved by a second reading; `edits` in the order of the pins. */
export async function moveFiles(files: Files, settings: Settings, target: string, choices: EditChoices) {
  const { tree, scan, sets } = await scanFiles(files, settings)
  const moves = sets.flatMap((set) => planMoves(set, target, choices))
  const edits = moves.flatMap((move) => move.edits)
  const changed = applyEdits(
    tree.files.map((file) => file.file),
    edits,
  )
  const after = Object.fromEntries(changed.map((file) => [file.path, file.after ?? Buffer.alloc(0)]))
  verifyMoves(scan.pins, (await scanFiles({ ...files, ...after }, settings)).scan.pins, moves)
  return { edits, after, scan }
}

/** What a move to 0.58.1 writes, as `file:line old → new`; the places that the scan did not understand; and what nothing fills in. */
export async function moved(files: Files, settings = '') {
  const choices = { digests: null, fluxVersions: new Map<string, string>() }
  const { edits, scan } = await moveFiles(files, settingsOf(settings), '0.58.1', choices)
  return {
    edits: edits.map(({ file, line, old, new: next }) => `${file}:${line} ${old} → ${next}`),
    unread: scan.account.unread,
    pins: scan.pins,
    open: openPins(scan.pins),
  }
}

/** Pins whose value nothing tells, as `file:line from NAME: why`. */
function openPins(pins: readonly Pin[]): readonly string[] {
  return pins
    .filter(({ selector, variable }) => selector === 'variable' && (variable?.filledFrom ?? []).length === 0)
    .map(
      ({ file, line, value, variable }) =>
        `${file}:${line} from ${variable?.name ?? value}: ${variable?.doubt ?? 'not found'}`,
    )
}
