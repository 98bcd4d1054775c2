import type { Net, Sought } from '../model/sought.js'
import type { SourceFile } from '../model/file.js'
import { runsSought } from './given/needed-files.js'
import { rewritesSought } from './given/rewrites.js'
import { hieraSought } from './program/hiera.js'
import { includesSought } from './program/needed-files.js'
import { configurationSought } from './terraform/needed-files.js'
import { chartTakersSought } from './takers.js'
import { operatorValuesSought } from './operator-values.js'
import { definesSought } from './variables/needed-files.js'
import { chartValuesOfTreeSought, stacksSought } from './variables/tool-values.js'
import { valuesSought } from './variables/needed-values.js'

const seekers = [
  definesSought,
  includesSought,
  runsSought,
  rewritesSought,
  hieraSought,
  valuesSought,
  chartValuesOfTreeSought,
  stacksSought,
  configurationSought,
  operatorValuesSought,
  chartTakersSought,
]

/** Which more files of a tree have to be read, told those that were; null where none has to. */
export function sought(files: readonly SourceFile[]): Sought | null {
  const found = seekers.flatMap((seek) => seek(files) ?? [])
  if (found.length === 0) return null
  const nets = found.flatMap(({ net }) => net ?? [])
  return {
    wanted: (bytes, path) => found.some(({ wanted }) => wanted(bytes, path)),
    // what has no net is looked for in every file
    net: nets.length === found.length ? eitherOf(nets) : null,
  }
}

/** Needles that one search takes: each costs a look at every file. */
const mostNeedles = 50

/** Null where no search takes the needles. */
function eitherOf(nets: readonly Net[]): Net | null {
  const [only, ...others] = nets
  const needles = [...new Set(nets.flatMap((net) => net.needles))]
  if (needles.length > mostNeedles || !needles.every((needle) => /^[ -~]+$/.test(needle))) return null
  if (only && others.length === 0) return only
  return { needles, named: (path) => nets.some(({ named }) => named(path)) }
}
