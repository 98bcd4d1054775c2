import type { Sought } from '../model/sought.js'
import type { SourceFile } from '../model/file.js'
import { runsSought } from './given/needed-files.js'
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
  return found.length === 0 ? null : { wanted: (bytes, path) => found.some((wanted) => wanted(bytes, path)), net: null }
}
