import type { ReadDocument } from '../model/document.js'
import type { SourceFile } from '../model/file.js'
import { gatheredFrom } from '../model/gathered.js'
import type { ReadFile, Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { problemOf, type Problem } from '../model/problem.js'
import { appliedFiles } from './applied-objects.js'
import { holdsManifests } from './objects.js'

const namesFlux = /^[ \t]*(?:-[ \t]+)?["']?apiVersion["']?:[ \t]*["']?[a-z.]*fluxcd\./m
const templateMark = /\{\{|\{%|<%/
/** `*app:` is an alias called `app:` to YAML 1.2, and a key to the parser of Flux and kustomize. */
const aliasKey = /^[ \t]*(?:-[ \t]+)*\*[\w-]+:(?:[ \t]|\r?$)/m

interface Broken {
  readonly file: SourceFile
  readonly found: Extract<ReadDocument, { kind: 'unparseable' }>
}

/** Files with objects of Flux that do not parse: kustomize cannot build their folder. What only looks broken from here is named, no more. */
export const unparseableFiles = oncePer((tree: Tree): readonly Problem[] => {
  const broken = brokenFiles(tree)
  const templates = broken.filter(({ file }) => templateMark.test(file.text))
  const aliases = broken.filter(({ file }) => !templateMark.test(file.text) && aliasKey.test(file.text))
  const files = broken.filter((one) => !templates.includes(one) && !aliases.includes(one))
  return [
    ...files.map(notYaml),
    ...notJudged(templates, {
      why: 'with template marks is no YAML before it is rendered',
      help: 'Run the check on the rendered files.',
      detail: 'templates',
    }),
    ...notJudged(aliases, {
      why: 'repeats an anchor as a key without a space before the colon, which not every YAML parser reads',
      help: 'Write the key as `*name :`, with a space before the colon.',
      detail: 'alias keys',
    }),
  ]
})

function brokenFiles(tree: Tree): readonly Broken[] {
  const [holds, isApplied] = [holdsManifests(tree), appliedFiles(tree)]
  return unparseableIn(tree.files).filter(({ file }) => holds(file.path) && isApplied(file.path))
}

const unparseableIn = gatheredFrom(({ file, documents }: ReadFile): readonly Broken[] => {
  const found = documents.find((read) => read.kind === 'unparseable')
  return found && /\.ya?ml$/.test(file.path) && namesFlux.test(file.text) ? [{ file, found }] : []
})

function notYaml({ file, found }: Broken): Problem {
  const message = `${file.path} is no valid YAML (${found.message}), so nothing in it can be applied.`
  const help = 'Correct the syntax at this line.'
  const place = { file: file.path, line: found.position.line }
  return problemOf('unparseable-file', place, { severity: 'error', message, help, detail: 'manifest' })
}

/** One sentence for all files with the same reason. */
function notJudged(
  [first, ...more]: readonly Broken[],
  { why, help, detail }: { readonly why: string; readonly help: string; readonly detail: string },
): readonly Problem[] {
  if (!first) return []
  const others = more.length > 0 ? ` (and ${more.length} more)` : ''
  const message = `${first.file.path}${others} ${why}, so its objects were not judged.`
  const place = { file: first.file.path, line: first.found.position.line }
  return [problemOf('not-evaluated', place, { severity: 'notice', message, help, detail })]
}
