import type { ManifestObject, Path } from '../model/document.js'
import type { FindingCode, Severity } from '../model/finding.js'
import type { Problem } from '../model/validation.js'
import { parseApiVersion } from '../upstream/api-version.js'
import { formatPath } from './path.js'

/** What a check has to say about one place of an object. */
export interface Remark {
  readonly code: FindingCode
  readonly severity: Severity
  readonly message: string
  readonly help: string
  /** Tells two remarks with one code at one place apart. */
  readonly detail?: string
}

/** A problem at a path of an object, with its line. */
export function problemAt(object: ManifestObject, path: Path, remark: Remark): Problem {
  return {
    code: remark.code,
    severity: remark.severity,
    file: object.file.path,
    line: object.position(path).line,
    message: remark.message,
    help: remark.help,
    subject: [subjectOf(object), formatPath(path), remark.detail ?? ''].join('\0'),
  }
}

/** A problem of the run as a whole, or of a file that was not read as objects. */
export function problemOf(remark: Remark, file: string | null = null, line: number | null = null): Problem {
  const { code, severity, message, help } = remark
  return { code, severity, file, line, message, help, subject: remark.detail ?? message }
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
