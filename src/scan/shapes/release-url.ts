import type { Pin } from '../../model/pin.js'
import { textPin } from '../draft.js'
import { groupOf, textScalar, withoutComments, type TextReader } from '../text-reader.js'

const owner = String.raw`github\.com\/controlplaneio-fluxcd\/flux-operator\/`
const download = new RegExp(
  String.raw`${owner}releases\/download\/([^\/\s"'\`]+)\/(?:(flux-operator(?:-\w+)?)(?:_(v?\d+\.\d+\.\d+))?)?`,
  'dg',
)
const newest = new RegExp(String.raw`${owner}releases\/(latest)\/download\/install\.yaml`, 'dg')
const remoteBase = new RegExp(String.raw`${owner}[^\s"'\`?]*\?(?:[^\s"'\`]*&)?ref=([^\s"'\`&]+)`, 'dg')

/** Addresses of a release's files, and of its tree as a remote kustomize base. A file name may repeat the version. */
export const releaseUrl: TextReader = {
  shape: 'release-url',
  read(file, { tree }) {
    const text = withoutComments(file)
    if (!text.includes('controlplaneio-fluxcd/flux-operator/')) return []
    const pin = (found: RegExpMatchArray, group: number): readonly Pin[] => {
      const part = groupOf(found, group)
      if (!part) return []
      const role = (found[2] ?? '').startsWith('flux-operator') ? 'cli-image' : 'operator-image'
      const object = { file, origin: 'document' } as const
      const holder = { object, tree, shape: 'release-url', role, repository: null, scope: 'bootstrap' } as const
      const scalar = textScalar(file, part.start, part.start + part.text.length)
      return [{ ...textPin(holder, scalar, 0, part.text, 'tag', null), verbatim: true }]
    }
    const downloads = [...text.matchAll(download)].flatMap((found) => [...pin(found, 1), ...pin(found, 3)])
    const bases = [...text.matchAll(remoteBase)].flatMap((found) => pin(found, 1))
    const reason = 'the newest release is downloaded'
    const floating = [...text.matchAll(newest)].flatMap((found) => pin(found, 1)).map((each) => ({ ...each, reason }))
    // the address of the newest release has another form, so that no version can take its place
    return [...downloads, ...bases, ...floating.map((each): Pin => ({ ...each, place: null }))]
  },
}
