import { RE2JS } from 're2js'
import type { ManifestObject } from '../model/document.js'
import { isObject, listAt, objectAt, stringAt, type JsonObject } from '../model/json.js'
import { gatheredFrom } from '../model/gathered.js'
import { objectsInFile, type ReadFile, type Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import type { SignerIdentity } from './identity.js'

/** What a source's own `verify` asks of an artifact before Flux takes it. */
export interface SourceRule {
  readonly file: string
  readonly line: number
  /** `OCIRepository flux-operator`. */
  readonly name: string
  /** `host/path` that the source pulls. */
  readonly repository: string
  readonly accepts: Acceptance
}

/** Keyless signers by pattern, or something that only the cluster can judge. */
type Acceptance =
  | { readonly kind: 'identities'; readonly matches: (identity: SignerIdentity) => boolean; readonly named: boolean }
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * The `verify` of the sources that hold these pins: `OCIRepository.spec.verify`, and `spec.chart.spec.verify` of a HelmRelease
 * (https://fluxcd.io/flux/components/source/ocirepositories/#verification).
 */
export function sourceRules(tree: Tree, pins: readonly Pin[]): readonly SourceRule[] {
  return verifyingIn(tree.files).flatMap(({ object, path, rule }) => {
    const { line } = object.position(path)
    const name = `${object.kind} ${object.name ?? ''}`.trim()
    return repositoriesOf(object, pins).map((repository) => ({
      file: object.file.path,
      line,
      name,
      repository,
      accepts: acceptance(rule),
    }))
  })
}

const verifyingIn = gatheredFrom((read: ReadFile) =>
  objectsInFile(read).flatMap((object) => {
    const path = verifyPath(object)
    const rule = path === null ? null : objectAt(object.value, path)
    return path === null || !rule ? [] : [{ object, path, rule }]
  }),
)

function verifyPath({ kind }: ManifestObject): readonly string[] | null {
  if (kind === 'OCIRepository') return ['spec', 'verify']
  return kind === 'HelmRelease' ? ['spec', 'chart', 'spec', 'verify'] : null
}

/** Where these objects write what selects a release. A file may hold several sources, so a pin belongs to one by its place. */
const selectors = [
  ['spec', 'ref', 'tag'],
  ['spec', 'ref', 'semver'],
  ['spec', 'ref', 'digest'],
  ['spec', 'url'],
  ['spec', 'chart', 'spec', 'version'],
] as const

function repositoriesOf(object: ManifestObject, pins: readonly Pin[]): readonly string[] {
  const places = selectors.flatMap((path) => object.scalar(path)?.position ?? [])
  const held = pins.filter(
    ({ file, line, column }) =>
      file === object.file.path && places.some((place) => place.line === line && place.column === column),
  )
  return [...new Set(held.flatMap(({ repository }) => (repository ? formatRepository(repository) : [])))]
}

function acceptance(rule: JsonObject): Acceptance {
  if (stringAt(rule, ['provider']) === 'notation')
    return { kind: 'unknown', why: 'it verifies with Notation, whose certificates only the cluster holds' }
  if (objectAt(rule, ['secretRef']))
    return { kind: 'unknown', why: 'it verifies with the keys of a Secret, which only the cluster holds' }
  const identities = listAt(rule, ['matchOIDCIdentity']).filter(isObject)
  const patterns = identities.map((identity) => ({
    issuer: compiled(stringAt(identity, ['issuer']) ?? ''),
    subject: compiled(stringAt(identity, ['subject']) ?? ''),
  }))
  if (patterns.some(({ issuer, subject }) => issuer === null || subject === null))
    return { kind: 'unknown', why: 'one of its matchOIDCIdentity is no regular expression that Go compiles' }
  return {
    kind: 'identities',
    named: patterns.length > 0,
    matches: (identity) =>
      patterns.length === 0 ||
      patterns.some(
        ({ issuer, subject }) => finds(issuer, identity.issuer) === true && finds(subject, identity.subject) === true,
      ),
  }
}

/** Flux matches with Go's regular expressions, unanchored. */
function finds(pattern: RE2JS | null, text: string): boolean | undefined {
  return pattern?.matcher(text).find()
}

function compiled(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(pattern)
  } catch {
    // not a pattern that Flux could use either; the caller says so
    return null
  }
}
