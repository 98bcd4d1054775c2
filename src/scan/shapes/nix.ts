import { looseReference } from '../loose-reference.js'
import { reportedPin } from '../../model/pin.js'
import { scalarPin } from '../draft.js'
import { groupOf, textScalar, withoutComments, fileReader, type TextReader } from '../text-reader.js'

const fetched =
  /"((?:oci:\/\/)?[^"\s]*(?:charts|flux-operator-manifests)[^"\s]*)"[^{}]{0,400}?\b(?:version|tag)\s*=\s*"([^"]+)"/dg

/** Charts that Nix fetches: the content hash beside the version is not known before the download, so that nothing is written. */
export const nix: TextReader = fileReader('nix', (file, { tree, settings }) => {
  if (!file.path.endsWith('.nix')) return []
  return [...withoutComments(file).matchAll(fetched)].flatMap((found) => {
    const [name, version] = [groupOf(found, 1), groupOf(found, 2)]
    const url =
      name && /flux-(?:operator|instance)/.test(name.text) ? name.text : `${name?.text ?? ''}/${chartName(found[0])}`
    const reference = looseReference(url, settings)
    if (!version || !reference) return []
    const { role, repository } = reference
    const object = { file, origin: 'document' } as const
    const holder = { object, tree, shape: 'nix', role, repository, scope: 'bootstrap' } as const
    const scalar = textScalar(file, version.start, version.start + version.text.length)
    const reason = 'its content hash would have to change with it'
    return [reportedPin(scalarPin(holder, scalar, 'constraint'), reason)]
  })
})

function chartName(text: string): string {
  return /\bchart(?:Name)?\s*=\s*"([^"]+)"/.exec(text)?.[1] ?? ''
}
