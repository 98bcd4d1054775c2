import { looseReference } from '../loose-reference.js'
import { reportedPin } from '../../model/pin.js'
import { scalarPin } from '../draft.js'
import { fileReader, groupOf, textScalar, codeText, type TextReader } from '../text-reader.js'

const address = /"([^"\s]*)"/dg
const version = /\b(?:version|tag)\s{0,50}=\s{0,50}"([^"]{1,200})"/d
/** Characters between an address and its version. */
const apart = 400

/** Charts that Nix fetches: the content hash beside the version is not known before the download, so that nothing is written. */
export const nix: TextReader = fileReader('nix', (file, { tree, settings }) => {
  if (!file.path.endsWith('.nix')) return []
  return fetchedIn(codeText(file)).flatMap(({ name, version, beside }) => {
    const url = /flux-(?:operator|instance)/.test(name) ? name : `${name}/${chartName(beside)}`
    const reference = looseReference(url, settings)
    if (!reference) return []
    const { role, repository } = reference
    const object = { file, origin: 'document' } as const
    const holder = { object, tree, shape: 'nix', role, repository, scope: 'bootstrap' } as const
    const scalar = textScalar(file, version.start, version.start + version.text.length)
    const reason = 'its content hash would have to change with it'
    return [reportedPin(scalarPin(holder, scalar, 'constraint'), reason)]
  })
})

interface Fetched {
  readonly name: string
  readonly version: { readonly text: string; readonly start: number }
  /** What stands between them. */
  readonly beside: string
}

/** Addresses of charts with the version behind each: the first in the same braces. */
function fetchedIn(code: string): readonly Fetched[] {
  const found: Fetched[] = []
  address.lastIndex = 0
  for (let at = address.exec(code); at; at = address.exec(code)) {
    const [whole, name = ''] = at
    const end = at.index + whole.length
    const behind =
      name.includes('charts') || name.includes('flux-operator-manifests') ? code.slice(end, end + 2 * apart) : ''
    const selects = version.exec(behind)
    const written = selects && groupOf(selects, 1)
    // a quote that ends nothing of ours may begin what does
    address.lastIndex = end - 1
    if (!selects || !written || selects.index > apart || /[{}]/.test(behind.slice(0, selects.index))) continue
    found.push({
      name,
      version: { text: written.text, start: end + written.start },
      beside: behind.slice(0, selects.index),
    })
    address.lastIndex = end + selects.index + selects[0].length
  }
  return found
}

function chartName(text: string): string {
  return /\bchart(?:Name)?\s*=\s*"([^"]+)"/.exec(text)?.[1] ?? ''
}
