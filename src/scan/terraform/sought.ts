import type { SourceFile } from '../../model/file.js'
import { hclName } from './configuration.js'

/** Configuration as JSON: nothing in it is a pin, and it goes before what is one. */
const jsonName = /\.(?:tf|tofu|tfvars)\.json$/

/**
 * Which more files of a tree are to be read where some Terraform was: all of it, because a file that gives a variable its value need not
 * say of what. Null where none was.
 */
export function configurationSought(
  files: readonly SourceFile[],
): ((bytes: Uint8Array, path: string) => boolean) | null {
  if (!files.some(({ path }) => hclName.test(path))) return null
  return (_bytes, path) => (hclName.test(path) && !path.endsWith('.lock.hcl')) || jsonName.test(path)
}
