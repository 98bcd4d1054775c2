import type { Tree } from '../model/layout.js'
import type { MigrationProblem } from './bootstrap.js'
import { familiesOf, ownerKinds, type OwnerKind } from './owner-kinds.js'

/** Something that installs Flux. */
export interface Owner extends MigrationProblem {
  readonly chart: boolean
}

/** Statements beyond this length are data, not something that a person wrote. */
const longestLine = 400
const longestStatement = 2000
const perFile = 20

/** Texts that one of the owners has; files without any are not read for them. */
export const ownerNeedles = [
  'flux_bootstrap_git',
  'flux_install',
  'flux_sync',
  'flux-bootstrap',
  'flux-install',
  'FluxBootstrapGit',
  'FluxInstall',
  'fluxBootstrapGit',
  'BootstrapGit',
  'flux bootstrap',
  'flux install',
  ' bootstrap git',
  ' bootstrap bitbucket',
  'FLUX',
  '"flux"',
  "'flux'",
  '- flux\n',
  'flux \\',
  'flux `',
  'flux\n',
  'flux --',
  'flux}',
  'flux_bin',
  'gotk-components',
  'gotk_components',
  'flux2',
  'fluxcd/distribution',
  'startingCSV',
  'part-of: flux',
  'operators.coreos.com',
  'microsoft.flux',
  'enable flux',
  'gitProvider',
  'flux-aio',
]

/** What else installs Flux in a tree, each with its place and what to do. Comments and documentation are passed over. */
export function ownersIn(tree: Tree): readonly Owner[] {
  return tree.files.flatMap(({ file: { path, text } }) => {
    const families = familiesOf(path)
    if (families.length === 0 || !ownerNeedles.some((needle) => text.includes(needle))) return []
    const kinds = ownerKinds.filter(
      ({ in: own, beside = [] }) =>
        own.some((family) => families.includes(family)) && beside.every((needle) => text.includes(needle)),
    )
    return ownersOfKinds(kinds, path, statementsOf(text)).slice(0, perFile)
  })
}

/** A statement as it was written, on one line. */
interface Statement {
  readonly line: number
  readonly text: string
}

const continued = /(?:\\|`|\^)\s*$/
/** The name of the program alone on its line, as in a list of arguments or a folded text. */
const programAlone = /^\s*(?:-\s+)?["']?(?:[\w./-]{0,80}\/)?flux["']?,?\s*$/

/** The lines of a text, those that continue another joined to it. */
function statementsOf(text: string): readonly Statement[] {
  const statements: { line: number; text: string }[] = []
  let open = false
  for (const [index, written] of writtenLines(text).entries()) {
    const last = statements.at(-1)
    const own = written.replace(continued, ' ')
    if (open && last && last.text.length < longestStatement) last.text += ` ${own.replace(/^\s*(?:-\s+)?/, '')}`
    else statements.push({ line: index + 1, text: own })
    open = own !== written || programAlone.test(written)
  }
  return statements
}

/** Each line without its comment; empty where it is one, or data. */
function writtenLines(text: string): readonly string[] {
  let remark = false
  return text.split('\n').map((line) => {
    if (line.length > longestLine) return ''
    if (remark) {
      remark = !line.includes('*/')
      return ''
    }
    if (/^\s*\/\*/.test(line)) {
      remark = !line.includes('*/')
      return ''
    }
    return /^\s*(?:#|\/\/|<!--)/.test(line) ? '' : line.replace(/\s#.*/s, '')
  })
}

/** A statement is of the first kind that knows it. */
function ownersOfKinds(kinds: readonly OwnerKind[], file: string, statements: readonly Statement[]): readonly Owner[] {
  const told = new Set<OwnerKind>()
  return statements.flatMap(({ line, text }): readonly Owner[] => {
    if (text === '') return []
    for (const kind of kinds) {
      const match = kind.statement.exec(text)
      if (!match) continue
      if (kind.once && told.has(kind)) return []
      told.add(kind)
      return [{ weight: kind.weight, file, line, chart: kind.chart ?? false, message: filled(kind.message, match) }]
    }
    return []
  })
}

function filled(message: string, [, first, second]: RegExpExecArray): string {
  return message.replaceAll('$1', () => first ?? second ?? '').replaceAll('$2', () => second ?? '')
}
