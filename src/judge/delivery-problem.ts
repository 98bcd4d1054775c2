import type { ManifestObject, Path } from '../model/document.js'
import type { FindingCode } from '../model/finding.js'

/** Something that keeps what a pin says from the cluster, or brings it there under another name; the text completes "The pins stay, and …", and is empty for what is as it should be. */
export interface DeliveryProblem {
  readonly code: 'pin-lost' | 'source-changed' | 'verification-weakened'
  readonly file: string
  readonly line: number | null
  /** What does not arrive: kind and name. */
  readonly subject: string
  readonly text: string
  /** What is said once for all of the same subject. */
  readonly group: string
  /** The file that it is about: what comes with a cluster that comes with the change hinders nothing. */
  readonly about: string
  /** True for what many objects have: it counts only where the base has the object too, without it. */
  readonly isCommon: boolean
  /** What every such object has in one way or another: it counts only where the base says something of it too. */
  readonly aspect?: string
  /** The finding of a validation that says the same where it looks at the object too. */
  readonly same?: FindingCode
}

/** Kind and name, as sentences call an object. */
export function subjectOf({ kind, name }: Pick<ManifestObject, 'kind' | 'name'>): string {
  return `${kind} ${name ?? ''}`
}

/** What keeps an object from arriving, by what stands at a path of it. */
export function deliveryProblem(object: ManifestObject, path: Path, text: string, isCommon = false): DeliveryProblem {
  const { line } = object.position(path)
  return {
    code: 'pin-lost',
    file: object.file.path,
    line,
    about: object.file.path,
    subject: subjectOf(object),
    text,
    group: text,
    isCommon,
  }
}

/** What an object has: it is no problem, and makes one of the same aspect on the other side of a change count. */
export function deliveryFact(object: ManifestObject, aspect: string): DeliveryProblem {
  return { ...deliveryProblem(object, [], ''), aspect }
}
