import type { ManifestObject, Path } from '../model/document.js'
import type { FindingCode } from '../model/finding.js'
import { oncePer } from '../model/once-per.js'
import { problemOf, type Problem, type ProblemWords } from '../model/problem.js'
import { parseApiVersion } from '../model/api-version.js'
import { formatPath } from './path.js'

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

/** What stays the same of an object when its lines or its API version move. */
export const subjectOf = oncePer(({ apiVersion, kind, namespace, name }: ManifestObject): string =>
  [parseApiVersion(apiVersion).group, kind, namespace ?? '', name ?? ''].join('/'),
)
