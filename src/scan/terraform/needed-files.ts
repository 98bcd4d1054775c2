import type { SourceFile } from '../../model/file.js'
import { hclName } from './configuration.js'

/** Configuration as JSON; of files of variables the values count. */
const jsonName = /\.(?:tf|tofu|tfvars)\.json$/

/**
 * Which more files of a tree are to be read where some Terraform was: all of it, because a file that gives a variable its value need not
 * say of what. Null where none was.
 */
export function configurationSought(
  files: readonly SourceFile[],
): ((bytes: Uint8Array, path: string) => boolean) | null {
  if (!files.some(({ path }) => hclName.test(path))) return null
  const named = new Set(files.flatMap(({ path, text }) => (hclName.test(path) ? decodedIn(text) : [])))
  return (bytes, path) => {
    if (hclName.test(path) || jsonName.test(path)) return true
    if (named.has(path.slice(path.lastIndexOf('/') + 1))) return true
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return view.includes('TF_VAR_') || (view.includes('-var') && (view.includes('terraform') || view.includes('tofu')))
  }
}

/** Names of files whose values a configuration decodes. */
function decodedIn(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /(?:yaml|json)decode\(\s{0,20}file\(\s{0,20}(?:find_in_parent_folders\(\s{0,20})?"[^"\n]{0,200}?([\w.-]{1,100})"/g,
    ),
  ].map(([, name = '']) => name)
}
