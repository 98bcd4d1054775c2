import { createHash } from 'node:crypto'
import { kustomizationsIn, namedFor } from '../kustomize/kustomization.js'
import type { ManifestObject } from '../model/document.js'
import { listAt, stringAt, valueAt, type Json } from '../model/json.js'
import { filesByPath, type ReadFile, type Tree } from '../model/layout.js'
import { deliveryProblem, type DeliveryProblem } from './delivery-problem.js'
import { objectsOf } from './objects.js'

/**
 * Values of a release of ours that nobody can read here: encrypted, sealed, or kept in a vault. Other ones than on the base may bring another
 * image. New keys alone change nothing: sops writes them beside the values.
 */
export function encryptedValues(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  if (object.kind !== 'HelmRelease') return []
  return listAt(object.value, ['spec', 'valuesFrom']).flatMap((entry, index): readonly DeliveryProblem[] => {
    const name = stringAt(entry, ['name'])
    if (name === null) return []
    const content = [...inObjects(name, tree), ...inFiles(name, tree)].join('\n')
    if (content === '') return []
    const aspect = `unseen values ${name}`
    const text = `it takes other values than before from ${name.slice(0, 100)}, which nobody can read here (now ${short(content)})`
    return [{ ...deliveryProblem(object, ['spec', 'valuesFrom', index], text), code: 'source-changed', aspect }]
  })
}

function short(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

/** What is encrypted in an object of that name, or where it is fetched from. */
function inObjects(name: string, tree: Tree): readonly string[] {
  const hidden: readonly (readonly [kind: string, keys: readonly string[]])[] = [
    ['Secret', ['data', 'stringData']],
    ['ConfigMap', ['data']],
    ['SealedSecret', ['spec']],
    ['ExternalSecret', ['spec']],
  ]
  return hidden.flatMap(([kind, keys]) =>
    objectsOf(tree, kind).flatMap(({ value, name: own }) => {
      if (own !== name && stringAt(value, ['spec', 'target', 'name']) !== name) return []
      const content = JSON.stringify(keys.map((key) => valueAt(value, [key]) ?? null))
      return kind.endsWith('edSecret') || kind === 'ExternalSecret' || content.includes('ENC[') ? [content] : []
    }),
  )
}

/** Encrypted files that a kustomization makes values of that name from. */
function inFiles(name: string, { files }: Tree): readonly string[] {
  const byPath = filesByPath(files)
  return kustomizationsIn(files).flatMap((one) =>
    namedFor(one, 'content', 'environment').flatMap(({ path, into }) => {
      const read = into === name && path !== null ? byPath.get(path) : undefined
      return read?.file.text.includes('ENC[') === true ? [withoutKeys(read)] : []
    }),
  )
}

function withoutKeys({ file, documents }: ReadFile): string {
  const contents = documents.flatMap((document): readonly Json[] =>
    document.kind === 'plain'
      ? [document.content]
      : document.kind === 'objects'
        ? document.objects.map(({ value }) => value)
        : [],
  )
  if (contents.length === 0) return file.text
  return JSON.stringify(contents, (key, value: unknown) => (key === 'sops' ? undefined : value))
}
