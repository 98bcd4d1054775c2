import type { ManifestObject, Path } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { isObject, listAt, stringAt, valueAt, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import { objectsOf } from './objects.js'
import { successor } from './own-objects.js'

/** Where Flux is told whose signature a source needs. */
const places: readonly (readonly [kind: string, path: Path])[] = [
  ['OCIRepository', ['spec', 'verify']],
  ['HelmRelease', ['spec', 'chart', 'spec', 'verify']],
  ['HelmChart', ['spec', 'verify']],
]

/** Where an object of a kind tells it; null for a kind that cannot. */
export function verifyPath(kind: string): Path | null {
  return places.find(([each]) => each === kind)?.[1] ?? null
}

/**
 * Findings for sources of ours whose signature Flux checked before the change and checks less strictly after it: `verify` is gone, has
 * another provider or key, or lets in an identity that it did not (https://fluxcd.io/flux/components/source/ocirepositories/#verification).
 */
export function judgeVerification(before: Tree, after: Tree, known: readonly Pin[]): readonly Finding[] {
  const files = new Set(known.map(({ file }) => file))
  return places.flatMap(([kind, path]) =>
    objectsOf(before, kind).flatMap((old): readonly Finding[] => {
      const verify = valueAt(old.value, path)
      if (!isObject(verify) || !files.has(old.file.path)) return []
      const now = successor(old, before, after)
      return now && isWeaker(verify, valueAt(now.value, path)) ? [weakened(now, path)] : []
    }),
  )
}

/** True where the second accepts a signature that the first did not. */
export function isWeaker(old: Json, now: Json | undefined): boolean {
  if (!isObject(now)) return true
  if (stringAt(old, ['provider']) !== stringAt(now, ['provider'])) return true
  if (stringAt(old, ['secretRef', 'name']) !== stringAt(now, ['secretRef', 'name'])) return true
  if (stringAt(old, ['trustedRootSecretRef', 'name']) !== stringAt(now, ['trustedRootSecretRef', 'name'])) return true
  const identities = listAt(old, ['matchOIDCIdentity']).map(identityOf)
  const wanted = listAt(now, ['matchOIDCIdentity']).map(identityOf)
  // none at all lets in everybody
  return identities.length > 0 && (wanted.length === 0 || !wanted.every((identity) => identities.includes(identity)))
}

function identityOf(identity: Json): string {
  return `${stringAt(identity, ['issuer']) ?? ''}\0${stringAt(identity, ['subject']) ?? ''}`
}

/** The finding for an object that accepts more than it did. */
export function weakened(object: ManifestObject, path: Path): Finding {
  const place = { file: object.file.path, line: object.position(path).line }
  return introducedFinding('verification-weakened', place, {
    severity: 'error',
    message: `${object.kind} ${object.name ?? ''} accepted fewer signatures on the base branch than it does after this change.`,
    help: 'Leave spec.verify as it is, or make it stricter.',
  })
}
