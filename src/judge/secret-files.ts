import type { Sought } from '../model/sought.js'
import type { SourceFile } from '../model/file.js'
import { folderOf } from '../model/folder.js'

const naming =
  /(?:[sS]ecretRef["']?:[^\n]{0,20}\n?[ \t]{0,40}\{?[ \t]{0,10}["']?name["']?:|[pP]ullSecret["']?:)[ \t]{0,10}["']?([\w.-]{1,100})/g
const values = (kind: string): readonly RegExp[] => [
  new RegExp(
    String.raw`kind["']?:[ \t]{0,4}["']?${kind}["']?,?\s{1,40}["']?name["']?:[ \t]{0,4}["']?([\w.-]{1,100})`,
    'g',
  ),
  new RegExp(
    String.raw`name["']?:[ \t]{0,4}["']?([\w.-]{1,100})["']?,?\s{1,40}["']?kind["']?:[ \t]{0,4}["']?${kind}\b`,
    'g',
  ),
]
const secretValues = values('Secret')
const ourValues = [...secretValues, ...values('ConfigMap')]
const encrypted = 'ENC[AES256_GCM'
const makers = ['kind: Secret', 'kind: SealedSecret', 'kind: ExternalSecret', 'kind: Certificate', 'kind: ConfigMap']

const ours = /flux-(?:operator|instance)/

/** Names of Secrets that are looked for in one tree. */
const most = 200
/** Names up to which a file is told by them, and by what it makes beyond: git looks for each on its own. */
const fewNames = 8

/**
 * Which more files of a tree are to be read: those that make a Secret which a file of Flux names, that hold values of a release of ours, or
 * that are encrypted beside one. Null where there are none.
 */
export function secretsSought(files: readonly SourceFile[]): Sought | null {
  const names = new Set<string>()
  for (const { text } of files) {
    if (text.includes('valuesFrom'))
      for (const pattern of ours.test(text) ? ourValues : secretValues)
        for (const [, name = ''] of text.matchAll(pattern)) names.add(name)
    if (/[sS]ecret(?:Ref)?["']?:/.test(text)) for (const [, name = ''] of text.matchAll(naming)) names.add(name)
  }
  const wanted = [...names].slice(0, most)
  const folders = new Set(files.flatMap(({ path, text }) => (ours.test(text) ? [folderOf(path)] : [])))
  if (wanted.length === 0 && folders.size === 0) return null
  return {
    net: { needles: [encrypted, ...(wanted.length > fewNames ? makers : wanted)], named: () => false },
    wanted: (bytes, path) => {
      const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      if (view.includes(encrypted) && folders.has(folderOf(path))) return true
      return makers.some((kind) => view.includes(kind)) && wanted.some((name) => view.includes(name))
    },
  }
}
