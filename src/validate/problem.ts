import type { ManifestObject, Path } from '../model/document.js'
import { finding, type FindingCode, type FindingPlace, type FindingWords } from '../model/finding.js'
import type { Problem } from '../model/validation.js'
import { parseApiVersion } from '../model/api-version.js'
import { formatPath } from './path.js'

/** What a check has to say: sentences, and what tells two problems with one code at one place apart. */
export type ProblemWords<C extends FindingCode> = FindingWords<C> & { readonly detail?: string }

/** A problem at a path of an object, with its line. */
export function problemAt<C extends FindingCode>(
  object: ManifestObject,
  path: Path,
  code: C,
  words: ProblemWords<C>,
): Problem {
  const place = { file: object.file.path, line: object.position(path).line }
  return problemOf(code, place, {
    ...words,
    detail: [subjectOf(object), formatPath(path), words.detail ?? ''].join('\0'),
  })
}

/** A problem of the run as a whole (`nowhere`), or of a file that was not read as objects. */
export function problemOf<C extends FindingCode>(code: C, place: FindingPlace, words: ProblemWords<C>): Problem {
  return { ...finding(code, place, words), subject: words.detail ?? words.message }
}

/** `HelmRelease flux-instance`: how messages name an object; values, which are no object, are named by their file. */
export function nameOf(object: ManifestObject): string {
  if (object.kind === '') return object.file.path
  return object.name === null ? object.kind : `${object.kind} ${object.name}`
}

/** What stays the same of an object when its lines or its API version move. */
export function subjectOf(object: ManifestObject): string {
  return [parseApiVersion(object.apiVersion).group, object.kind, object.namespace ?? '', object.name ?? ''].join('/')
}
