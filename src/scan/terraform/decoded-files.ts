import { joined, resolvePath } from '../../kustomize/paths.js'
import type { Expression } from '../../text/hcl/tree.js'
import type { ManifestObject } from '../../model/document.js'
import { valueAt } from '../../model/json.js'
import { placedIn, textSpan } from './assignments.js'
import type { Configuration } from './configuration.js'
import type { HclFile, Placed } from './hcl-file.js'
import type { Evaluation } from './evaluation.js'

/** Where a path begins that is meant from the file itself. */
const root =
  /^\$\{(?:path\.(?:module|root|cwd)|get_terragrunt_dir\(\)|get_repo_root\(\)|get_parent_terragrunt_dir\(\)|find_in_parent_folders\(\))\}\/|^\.\//

type Call = Expression & { readonly kind: 'call' }

/** The value at a path of a file that is decoded: `yamldecode(file("versions.yaml")).flux`; null where no file of values has it. */
export function decodedAnswer(
  configuration: Configuration,
  file: HclFile,
  call: Call,
  path: readonly string[],
): Evaluation | null {
  const object = path.length > 0 ? decodedFile(configuration, file, call) : null
  const scalar = object?.scalar(path)
  if (!object || !scalar) return null
  return { values: [{ ...textSpan(object.file, scalar), isUsed: true }], isWhole: true }
}

/** All that a file holds which is decoded, as an expression; null for what is no file of values. */
export function decodedValue(configuration: Configuration, file: HclFile, call: Call): Placed | null {
  const object = decodedFile(configuration, file, call)
  const value = object ? valueAt(object.value, call.path) : undefined
  return object && value !== undefined ? placedIn(object, value, call.path) : null
}

function decodedFile({ decoded }: Configuration, { folder }: HclFile, call: Call): ManifestObject | null {
  const name = /^(?:yaml|json)decode$/.test(call.name) ? fileNamed(call.arguments[0]) : null
  if (name === null) return null
  const bare = name.replace(root, '')
  const resolved = bare.startsWith('../') ? resolvePath(folder, bare) : joined(folder, bare)
  return decoded.get(resolved ?? '') ?? onlyBelow(decoded, bare.replace(/^(?:\.\.\/)+/, '')) ?? null
}

/** The path of `file("…")`. */
function fileNamed(value: Expression | undefined): string | null {
  const [first] = value?.kind === 'call' && value.name === 'file' ? value.arguments : []
  return first?.kind === 'text' && first.text.length < 300 ? first.text : null
}

/** The one file that ends with a path. */
function onlyBelow<T>(files: ReadonlyMap<string, T>, path: string): T | undefined {
  const [only, ...others] = [...files].filter(([each]) => each === path || each.endsWith(`/${path}`))
  return others.length === 0 ? only?.[1] : undefined
}
