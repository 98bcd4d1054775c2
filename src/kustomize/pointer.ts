import { isList, isObject, type Json } from '../model/json.js'
import type { Path } from '../model/document.js'

/** The steps of a JSON pointer; what stands before the first slash is dropped, as the engine of kustomize does. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map(unescapedStep)
}

/** One step as it is meant: one pass from left to right, `~1` before `~0` (https://www.rfc-editor.org/rfc/rfc6901#section-4). */
export function unescapedStep(step: string): string {
  return step.replace(/~[01]/g, (escape) => (escape === '~1' ? '/' : '~'))
}

/** One step as a pointer spells it. */
export function escapedStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The path in an object that the steps of a pointer mean: indexes where there are lists, `-` behind the last element. */
export function pathIn(value: Json, steps: readonly string[]): Path {
  let current: Json | undefined = value
  return steps.map((step) => {
    if (isList(current)) {
      const index: number = step === '-' ? current.length : Number(step)
      current = current[index]
      return Number.isInteger(index) && index >= 0 ? index : step
    }
    current = isObject(current) && Object.hasOwn(current, step) ? current[step] : undefined
    return step
  })
}

/**
 * The steps of a field path of `replacements`: `spec.ref.tag`, `metadata.annotations.[a.b/c]`, `spec.containers.[name=x].image`,
 * `data.a\.yaml`. A step in brackets with `=` selects elements of a list and keeps its brackets.
 */
export function fieldSteps(field: string): readonly string[] {
  const steps: string[] = []
  let step = ''
  let bracketed = false
  for (let at = 0; at < field.length; at++) {
    const character = field.charAt(at)
    if (character === '\\' && field.charAt(at + 1) === '.') step += field.charAt(++at)
    else if (character === '.' && !bracketed) {
      if (step !== '') steps.push(step)
      step = ''
    } else {
      if (character === '[') bracketed = true
      if (character === ']') bracketed = false
      step += character
    }
  }
  if (step !== '') steps.push(step)
  return steps.map((each) => (/^\[[^=]*\]$/.test(each) ? each.slice(1, -1) : each))
}

/** Field paths of hostile documents multiply no further than this. */
const mostPaths = 200

/** The paths in an object that a field path means: `*` is every element, `[key=value]` those that have it, a number an index. */
export function pathsAt(value: Json, steps: readonly string[], create = false): readonly Path[] {
  let found: readonly Found[] = [{ path: [], value }]
  for (const step of steps) found = found.flatMap((each) => stepInto(each, step, create)).slice(0, mostPaths)
  return found.map(({ path }) => path)
}

interface Found {
  readonly path: Path
  readonly value: Json | undefined
}

function stepInto({ path, value }: Found, step: string, create: boolean): readonly Found[] {
  const wanted = /^\[([^=\]]*)=(.*)\]$/.exec(step)
  if (isList(value))
    return value.flatMap((element, index) => {
      const [, key = '', text = ''] = wanted ?? []
      const chosen = wanted ? hasValue(element, key, text) : step === '*' || step === String(index)
      return chosen ? [{ path: [...path, index], value: element }] : []
    })
  if (wanted) return []
  if (isObject(value) && step === '*')
    return Object.entries(value).map(([key, child]) => ({ path: [...path, key], value: child }))
  const child = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
  return child === undefined && !create ? [] : [{ path: [...path, step], value: child }]
}

function hasValue(element: Json, key: string, text: string): boolean {
  const found = key === '' ? element : isObject(element) && Object.hasOwn(element, key) ? element[key] : undefined
  return found !== undefined && !isObject(found) && !isList(found) && String(found) === text
}
