import { isBelow } from '../../kustomize/paths.js'
import type { Expression } from '../../text/hcl/tree.js'
import type { Caller, Configuration } from './configuration.js'
import { eachEntry } from './for-each.js'
import type { HclFile, Placed } from './hcl-file.js'

/** A repository that calls none of its modules publishes them, and their defaults are what it says. */
export function isCalled({ callers }: Configuration, folder: string): boolean {
  return callers.size === 0 || callers.has(folder) || !/(?:^|\/)modules?\//.test(`${folder}/`)
}

/** What each caller gives a variable, null for one that gives nothing; and what files of variables, the environment and calls do. */
export function givenTo(configuration: Configuration, folder: string, name: string): readonly (Placed | null)[] {
  const callers = configuration.callers.get(folder) ?? []
  if (callers.length > 0) return callers.flatMap((caller) => inputsOf(configuration, caller, name))
  const assigned = configuration.assigned.get(name) ?? []
  const files = assigned.filter(({ file }) => configuration.declared.get(name) === 1 || isBelow(file.folder, folder))
  const handed = configuration.handed.get(name) ?? []
  // who runs it without that environment gets what is written here
  return handed.length > 0 && files.length === 0 ? [...handed, null] : [...files, ...handed]
}

/** What a call gives, for each entry that it is repeated for. */
function inputsOf(configuration: Configuration, { file, inputs }: Caller, name: string): readonly (Placed | null)[] {
  const value = inputs.get(name)
  if (!value) return [null]
  const each = inputs.get('for_each')
  const files = each ? eachOf(configuration, file, each) : null
  return (files ?? [file]).map((as) => ({ file: as, value }))
}

/** True where all that set a variable give it a value, so that its default is never in use. */
export function isOverridden(configuration: Configuration, folder: string, name: string): boolean {
  const given = givenTo(configuration, folder, name)
  return given.length > 0 && given.every((placed) => placed !== null)
}

/** The entries of a `for_each`, each with the file as a block that is repeated for it sees it; null where they are not known. */
export function eachOf(configuration: Configuration, file: HclFile, value: Expression): readonly HclFile[] | null {
  return eachEntry({ file, value }, (folder, name) => givenTo(configuration, folder, name), configuration)
}
