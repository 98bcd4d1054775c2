import type { SourceFile } from '../model/file.js'

const naming =
  /(?:[sS]ecretRef["']?:[^\n]{0,20}\n?[ \t]{0,40}\{?[ \t]{0,10}["']?name["']?:|[pP]ullSecret["']?:)[ \t]{0,10}["']?([\w.-]{1,100})/g
const values = [
  /kind["']?:[ \t]{0,4}["']?Secret["']?,?\s{1,40}["']?name["']?:[ \t]{0,4}["']?([\w.-]{1,100})/g,
  /name["']?:[ \t]{0,4}["']?([\w.-]{1,100})["']?,?\s{1,40}["']?kind["']?:[ \t]{0,4}["']?Secret\b/g,
]
const makers = ['kind: Secret', 'kind: SealedSecret', 'kind: ExternalSecret', 'kind: Certificate']

/** Names of Secrets that are looked for in one tree. */
const most = 200

/** Which more files of a tree are to be read: those that make a Secret which a file of Flux names. Null where none names one. */
export function secretsSought(files: readonly SourceFile[]): ((bytes: Uint8Array) => boolean) | null {
  const names = new Set<string>()
  for (const { text } of files) {
    if (text.includes('valuesFrom'))
      for (const pattern of values) for (const [, name = ''] of text.matchAll(pattern)) names.add(name)
    if (/[sS]ecret(?:Ref)?["']?:/.test(text)) for (const [, name = ''] of text.matchAll(naming)) names.add(name)
  }
  const wanted = [...names].slice(0, most)
  if (wanted.length === 0) return null
  return (bytes) => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return makers.some((kind) => view.includes(kind)) && wanted.some((name) => view.includes(name))
  }
}
