import type { SourceFile } from '../../model/file.js'
import { fileNameOf } from '../../model/folder.js'
import type { Sought } from '../../model/sought.js'
import { hclName } from './configuration.js'

/** Configuration as JSON; of files of variables the values count. */
const jsonName = /\.(?:tf|tofu|tfvars)\.json$/

/**
 * Which more files of a tree are to be read where some Terraform was: all of it, because a file that gives a variable its value need not
 * say of what. Null where none was.
 */
export function configurationSought(files: readonly SourceFile[]): Sought | null {
  if (!files.some(({ path }) => hclName.test(path))) return null
  const decoded = new Set(files.flatMap(({ path, text }) => (hclName.test(path) ? decodedIn(text) : [])))
  const named = (path: string): boolean => hclName.test(path) || jsonName.test(path) || decoded.has(fileNameOf(path))
  const wanted: Sought['wanted'] = (bytes, path) => {
    if (named(path)) return true
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return view.includes('TF_VAR_') || (view.includes('-var') && (view.includes('terraform') || view.includes('tofu')))
  }
  return { wanted, net: { needles: ['TF_VAR_', '-var'], named } }
}

/** Names of files whose values a configuration decodes. */
function decodedIn(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /(?:yaml|json)decode\(\s{0,20}file\(\s{0,20}(?:find_in_parent_folders\(\s{0,20})?"[^"\n]{0,200}?([\w.-]{1,100})"/g,
    ),
  ].map(([, name = '']) => name)
}
