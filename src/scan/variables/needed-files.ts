import type { SourceFile } from '../../model/file.js'
import type { Sought } from '../../model/sought.js'
import { runnerOf } from '../given/default.js'

/** Keys beside which a variable can select a release or name an artifact. */
const selecting =
  /(?:tag|semver|version|artifact|url|chart|image|revision|repo\w{0,40}|digest|distribution)["']?[ \t]*[:=]|flux-operator|flux-instance/i
const file = /^[^.]*\.?env|\.(?:ya?ml|json|env|properties|conf)$/i

/**
 * Which more files of a tree are to be read: those that give a value to variables which stand beside a version or an address in files
 * that were read, and the Flux Kustomizations that hand such values on. Null where no file has such a variable.
 */
export function definesSought(read: readonly SourceFile[]): Sought | null {
  const files = read.filter((each) => !isOther(each))
  const names = soughtIn(files)
  if (names.size === 0) return null
  const sources = new Set(files.flatMap(({ text }) => sourcesIn(text)))
  const wanted: Sought['wanted'] = (bytes, path) => {
    if (!file.test(path.slice(path.lastIndexOf('/') + 1))) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (view.includes('kustomize.toolkit.fluxcd.io') && view.includes('postBuild')) return true
    if (view.includes('onfigMap') && [...sources].some((name) => view.includes(`name: ${name}`))) return true
    return definesOne(view.toString('latin1'), names)
  }
  const needles = [...names, ...[...sources].map((name) => `name: ${name}`), 'postBuild']
  return { wanted, net: { needles, named: () => false } }
}

/** True for a script or a workflow that was read for what it runs or writes over, and does not take a chart of ours itself. */
function isOther({ path, text }: SourceFile): boolean {
  return (path.includes('.github/') || runnerOf(path, text) !== null) && !ours.test(text)
}

const ours = /flux-(?:operator|instance)|controlplaneio-fluxcd|flux_?operator|flux_?instance|fluxinstance/i

/** Lists of sources in one file that are looked at, and characters of one. */
const [mostLists, longestList] = [50, 600]

/** Names of what Flux Kustomizations take variables from: what is there gives no other value, even if it gives none. */
function sourcesIn(text: string): readonly string[] {
  const lists = text.split('substituteFrom:').slice(1, 1 + mostLists)
  return lists.flatMap((list) =>
    [...list.slice(0, longestList).matchAll(/\bname:[ \t]*["']?([\w.-]{1,100})/g)].map(([, name = '']) => name),
  )
}

/** One reading of the text, however many names are sought. */
function definesOne(text: string, names: ReadonlySet<string>): boolean {
  for (const [, name = ''] of text.matchAll(/(?:^|[\s{,"'-])(\w+)["']?[ \t]*[:=]/gm)) if (names.has(name)) return true
  return false
}

function soughtIn(files: readonly SourceFile[]): ReadonlySet<string> {
  const lines = files.flatMap(({ text }) =>
    text.includes('${') ? text.split('\n').filter((line) => line.includes('${')) : [],
  )
  const names = new Set<string>()
  const add = (line: string): void => {
    for (const [, name = ''] of line.matchAll(/(?<!\$)\$\{(\w+)/g)) names.add(name)
  }
  for (const line of lines) if (selecting.test(line)) add(line)
  // a variable may be given by another one
  for (const line of lines) if (names.has(/^[\s{,"'-]*(\w+)["']?[ \t]*[:=]/.exec(line)?.[1] ?? '')) add(line)
  return names
}
