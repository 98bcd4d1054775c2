import type { ManifestObject, Path } from '../model/document.js'
import { stringAt } from '../model/json.js'
import { ownMappings } from './walk.js'

/** A value that is set by the dotted path of its key, as `--set` of helm has it. */
export interface Parameter {
  /** `instance.distribution.version`, without what stands before it. */
  readonly name: string
  /** Where the value stands, from the content of the object. */
  readonly path: Path
}

/** Values of a chart that are set one by one: `name` beside `value`, or a key with dots in it. */
export function parametersOf(object: ManifestObject): readonly Parameter[] {
  return ownMappings(object).flatMap(({ path, value }) => {
    const name = stringAt(value, ['name'])
    const entry =
      name?.includes('.') === true && value['value'] !== undefined ? [{ name, path: [...path, 'value'] }] : []
    const keys = Object.keys(value).filter((key) => /^[\w-]+(?:\.[\w-]+)+$/.test(key))
    return [...entry, ...keys.map((key) => ({ name: key, path: [...path, key] }))]
  })
}

/** The last parts of a name, where it ends with them: an umbrella chart puts the name of its dependency before. */
export function endsWith(name: string, parts: string): boolean {
  return name === parts || name.endsWith(`.${parts}`)
}
