import type { PatchFailure } from './engine/kustomize.js'

/** The clause that says where a patch fails: ` in operation 2 (remove) at /spec on Deployment a`. */
export function failedAt({ object, operation, path }: PatchFailure): string {
  const at = path === '' ? '' : ` at ${printable(path)}`
  const on = object === '' ? '' : ` on ${printable(object)}`
  return operation === '' ? `${at}${on}` : ` in ${printable(operation)}${at}${on}`
}

/** Text of a patch or a repository, without control characters and not too long. */
export function printable(text: string): string {
  const short = text.length > 240 ? `${text.slice(0, 237)}...` : text
  return short.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD')
}
