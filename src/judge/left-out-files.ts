import { kustomizationsIn } from '../kustomize/kustomization.js'
import { reachIn } from '../kustomize/reach.js'
import type { ManifestObject } from '../model/document.js'
import { otherEntries } from '../model/entries.js'
import { folderOf } from '../model/folder.js'
import type { Tree } from '../model/layout.js'
import { ignoreRules, mostRules, isSourceIgnore, leftOutBy, type IgnoreRule } from '../text/ignore-rules.js'
import type { Delivery } from './delivery.js'
import { ownRules } from './delivering-sources.js'
import { subjectOf, type DeliveryProblem } from './delivery-problem.js'

/** The files of a tree that bring files with pins to the cluster: they themselves, and all that applies them. */
export function bringing(files: readonly string[], tree: Tree, delivery: Delivery): readonly string[] {
  const reach = reachIn(tree)
  const kustomizations = kustomizationsIn(tree.files)
  const flux = files.flatMap((file) => delivery.way(file).map(({ object }) => object.file.path))
  const wanted = [...new Set([...files, ...flux])]
  const users = kustomizations.filter((one) => {
    const builds = reach.ofKustomization(one)
    return wanted.some((file) => builds(file))
  })
  const named = users.flatMap(({ path, names }) => [path, ...names.flatMap((name) => name.path ?? [])])
  const there = new Set(tree.files.filter(({ documents }) => documents.length > 0).map(({ file }) => file.path))
  return [...new Set([...wanted, ...named])].filter((path) => there.has(path))
}

/** Rules by which Flux leaves files of a repository out, and where they stand. */
interface Rules {
  readonly owner: string
  readonly file: string
  readonly line: number | null
  readonly rules: readonly IgnoreRule[]
}

/** What is told of files that the sources of a tree leave out. */
export function leftOutFiles(
  paths: readonly string[],
  tree: Tree,
  sources: readonly ManifestObject[],
): readonly DeliveryProblem[] {
  const files = tree.files.filter(({ file }) => isSourceIgnore(file.path))
  const general = files
    .toSorted((a, b) => a.file.path.split('/').length - b.file.path.split('/').length)
    .map(({ file }): Rules => {
      return { owner: file.path, file: file.path, line: null, rules: ignoreRules(file.text, folderOf(file.path)) }
    })
  const own = sources.map((source): Rules => {
    const { line } = source.position(['spec', 'ignore'])
    return { owner: subjectOf(source), file: source.file.path, line, rules: ignoreRules(ownRules(source), '') }
  })
  const all = own.length === 0 ? [general] : own.map((rules) => [...general, rules])
  return [...unreadRules(tree), ...all.flatMap((list) => paths.flatMap((path) => leftOut(path, list)))]
}

function leftOut(path: string, list: readonly Rules[]): readonly DeliveryProblem[] {
  const rule = leftOutBy(
    path,
    list.flatMap(({ rules }) => rules),
  )
  const holder = rule && list.find(({ rules }) => rules.includes(rule))
  if (!rule || !holder) return []
  const { owner, file, line } = holder
  const text = `the cluster does not get ${path} any more`
  const group = `left out by line ${rule.line}`
  return [
    { code: 'pin-lost', file, line: line ?? rule.line, about: path, subject: owner, text, group, isCommon: false },
  ]
}

/** Rules in a file that is not read, and in what a link leads to. */
function unreadRules({ entries, skipped, files }: Tree): readonly DeliveryProblem[] {
  const links = otherEntries(entries).flatMap(({ path, mode }) =>
    isSourceIgnore(path) && mode === '120000' ? [path] : [],
  )
  const large = skipped.filter(({ file }) => isSourceIgnore(file)).map(({ file }) => file)
  const long = files.flatMap(({ file: { path, text } }) =>
    isSourceIgnore(path) && text.split('\n', mostRules + 1).length > mostRules ? [path] : [],
  )
  return [...new Set([...links, ...large, ...long])].map((file) => ({
    code: 'pin-lost',
    file,
    line: null,
    about: '',
    subject: file,
    text: 'nothing tells what it leaves out, because it is not read',
    group: 'unread',
    isCommon: false,
  }))
}
