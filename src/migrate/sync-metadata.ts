import type { ManifestObject } from '../model/document.js'
import type { JsonObject } from '../model/json.js'
import { isObject, stringAt, valueAt } from '../model/json.js'
import type { MigrationProblem, SyncObjects } from './bootstrap.js'

/** Keys that Flux, Helm, kubectl or the operator write: they say who applies the object, which changes with the migration. */
const ownedKeys =
  /^(?:app\.kubernetes\.io\/(?:component|instance|managed-by|part-of|version)$|helm\.sh\/chart$|meta\.helm\.sh\/|kubectl\.kubernetes\.io\/|(?:kustomize|helm|source|image|notification)\.toolkit\.fluxcd\.io\/|reconcile\.fluxcd\.io\/|fluxcd\.controlplane\.io\/)/

/** The labels and annotations of a sync object that a person wrote: they go with it as a patch. */
export function carriedMetadata(object: ManifestObject): JsonObject {
  const kept = (['labels', 'annotations'] as const).flatMap((key) => {
    const own = Object.entries(textsAt(object, key)).filter(([name]) => !ownedKeys.test(name))
    return own.length === 0 ? [] : [[key, Object.fromEntries(own)] as const]
  })
  return Object.fromEntries(kept)
}

/** Annotations for Flux on the sync objects that do not move: the operator has its own there. */
export function metadataProblems({ source, kustomization }: SyncObjects): readonly MigrationProblem[] {
  return [source, kustomization].flatMap((object) =>
    Object.keys(textsAt(object, 'annotations'))
      .filter((name) => /^(?:kustomize|helm|image)\.toolkit\.fluxcd\.io\//.test(name))
      .map((name) => ({
        weight: 'note' as const,
        file: object.file.path,
        line: object.position(['metadata', 'annotations', name]).line,
        message: `the annotation ${name} of ${object.kind} ${object.name ?? '?'} is left out: the operator sets its own on the objects that it makes`,
      })),
  )
}

function textsAt(object: ManifestObject, key: 'labels' | 'annotations'): Readonly<Record<string, string>> {
  const found = valueAt(object.value, ['metadata', key])
  return Object.fromEntries(
    (isObject(found) ? Object.keys(found) : []).flatMap((name) => {
      const text = stringAt(found, [name])
      return text === null ? [] : [[name, text] as const]
    }),
  )
}
