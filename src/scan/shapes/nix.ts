import { looseReference } from '../loose-reference.js'
import type { SourceFile } from '../../model/file.js'
import { reportedPin, type Pin } from '../../model/pin.js'
import { referencePin, scalarPin, type ShapeContext } from '../draft.js'
import { fileReader, groupOf, textScalar, codeText, type TextReader } from '../text-reader.js'

const address = /"([^"\s]*)"/dg
const version = /\b(?:version|tag)\s{0,50}=\s{0,50}"([^"]{1,200})"/d
/** Characters between an address and its version. */
const apart = 400

/** Charts that Nix fetches: the content hash beside the version is not known before the download, so that nothing is written. */
export const nix: TextReader = fileReader('nix', (file, context) => {
  if (!file.path.endsWith('.nix')) return []
  const code = codeText(file)
  return [...fetchedPins(file, code, context), ...listedPins(file, code, context), ...artifactPins(file, code, context)]
})

// flux-operator.helm = ["oci://…/charts" "0.58.1"];
const listed =
  /(?<![\w-])(flux-(?:operator-mcp|operator|instance))(?:\.[\w-]{1,40}){0,2}\s{0,20}=\s{0,20}(?:\{[^{}"]{0,80})?\[\s{0,40}"([^"\s]{1,300}\/charts)\/?"\s{1,40}"(v?\d[\w.-]{0,60})"/dg

/** Lists of an address and a version, which other files of Nix take apart. */
function listedPins(file: SourceFile, code: string, { tree, settings }: ShapeContext): readonly Pin[] {
  return [...code.matchAll(listed)].flatMap((found) => {
    const version = groupOf(found, 3)
    const reference = looseReference(`${found[2] ?? ''}/${found[1] ?? ''}`, settings)
    if (!reference || !version) return []
    const { role, repository } = reference
    const object = { file, origin: 'document' } as const
    const holder = { object, tree, shape: 'nix', role, repository, scope: 'bootstrap' } as const
    const scalar = textScalar(file, version.start, version.start + version.text.length)
    return [reportedPin(scalarPin(holder, scalar, 'constraint'), 'what takes it may need a content hash beside it')]
  })
}

/** The manifests by a whole reference, in an object that Nix writes. */
function artifactPins(file: SourceFile, code: string, { tree, settings }: ShapeContext): readonly Pin[] {
  return [...code.matchAll(/"([^"\s]{0,300}flux-operator-manifests:[^"\s]{1,120})"/dg)].flatMap((found) => {
    const text = groupOf(found, 1)
    const reference = text && looseReference(text.text, settings)
    if (!text || !reference?.tag) return []
    const object = { file, origin: 'document' } as const
    const holder = { object, tree, shape: 'nix', scope: 'bootstrap' } as const
    const pin = referencePin(holder, textScalar(file, text.start, text.start + text.text.length), reference)
    return [pin.selector === 'exact' ? reportedPin(pin, 'objects that Nix writes are moved by hand') : pin]
  })
}

function fetchedPins(file: SourceFile, code: string, { tree, settings }: ShapeContext): readonly Pin[] {
  return fetchedIn(code).flatMap(({ name, version, beside }) => {
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
}

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
