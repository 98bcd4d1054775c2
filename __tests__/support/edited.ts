import { readTree } from '../../src/documents/tree.js'
import { applyEdits } from '../../src/edit/apply.js'
import { planMoves, type EditChoices } from '../../src/edit/plan.js'
import { verifyMoves } from '../../src/edit/verify.js'
import type { Settings } from '../../src/model/settings.js'
import { canHoldPin } from '../../src/scan/candidates.js'
import { scanPins } from '../../src/scan/scan.js'
import { groupSets } from '../../src/scan/sets.js'
import { sought } from '../../src/scan/needed-files.js'
import { parseSettings } from '../../src/settings/parse.js'
import { memoryWorkspace, type Files } from './memory-workspace.js'

/** Settings as a file would write them. */
export function settingsOf(text: string): Settings {
  return parseSettings({ file: { path: 'settings.yaml', text }, inputs: {}, options: [] }).settings
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
  return { edits, after }
}
