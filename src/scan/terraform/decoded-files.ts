import { foldersAbove, joined, resolvePath } from '../../kustomize/paths.js'
import type { Expression } from '../../text/hcl/tree.js'
import type { ManifestObject } from '../../model/document.js'
import { valueAt } from '../../model/json.js'
import { placedIn, textSpan } from './assignments.js'
import { localOf, type Configuration } from './configuration.js'
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

function decodedFile(configuration: Configuration, file: HclFile, call: Call): ManifestObject | null {
  const { decoded } = configuration
  const { folder } = file
  const first = /^(?:yaml|json)decode$/.test(call.name) ? call.arguments[0] : undefined
  const above = nameAbove(first)
  if (above !== null) return firstAbove(decoded, file, above)
  const written = fileNamed(first)
  if (written === null) return null
  const name = withLocals(written, configuration, file)
  const bare = name.replace(root, '')
  const resolved = resolvePath(folder, bare)
  return decoded.get(resolved ?? '') ?? onlyBelow(decoded, bare.replace(/^(?:\.\.\/)+/, '')) ?? null
}

/** A path with the locals filled in that it names, and those that they name in turn. */
function withLocals(path: string, configuration: Configuration, file: HclFile): string {
  let filled = path
  for (let step = 0; step < deepest && filled.includes('${local.') && filled.length < longest; step++)
    filled = filled.replace(/\$\{local\.([\w-]{1,80})\}/g, (whole, name: string) => {
      const value = localOf(file, name) ?? configuration.modules.get(file.folder)?.locals.get(name)
      return value?.value.kind === 'text' ? value.value.text : whole
    })
  return filled
}

/** Locals that name others which are followed, and characters of a path that is filled in. */
const [deepest, longest] = [3, 1000]

/** The path of `file("…")`. */
function fileNamed(value: Expression | undefined): string | null {
  const [first] = value?.kind === 'call' && value.name === 'file' ? value.arguments : []
  return first?.kind === 'text' ? first.text : null
}

/** The name of `file(find_in_parent_folders("…"))`. */
function nameAbove(value: Expression | undefined): string | null {
  const [inner] = value?.kind === 'call' && value.name === 'file' ? value.arguments : []
  const [name] = inner?.kind === 'call' && inner.name === 'find_in_parent_folders' ? inner.arguments : []
  return name?.kind === 'text' ? name.text : null
}

function firstAbove(
  decoded: ReadonlyMap<string, ManifestObject>,
  { file }: HclFile,
  name: string,
): ManifestObject | null {
  for (const folder of foldersAbove(file.path)) {
    const found = decoded.get(joined(folder, name))
    if (found) return found
  }
  return null
}

/** The one file that ends with a path. */
function onlyBelow<T>(files: ReadonlyMap<string, T>, path: string): T | undefined {
  const [only, ...others] = [...files].filter(([each]) => each === path || each.endsWith(`/${path}`))
  return others.length === 0 ? only?.[1] : undefined
}
