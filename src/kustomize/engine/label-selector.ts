import { splitAtCommas } from '../../text/commas.js'

/** One requirement of a label selector. */
type Requirement = (labels: ReadonlyMap<string, string>) => boolean

/** All must hold. */
export type LabelSelector = readonly Requirement[]

const key = /^(?:[A-Za-z0-9.-]{1,253}\/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/
const value = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/

/** Parses a selector (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api); throws a sentence where it is none. */
export function parseLabelSelector(text: string): LabelSelector {
  if (text.trim() === '') return []
  return splitAtCommas(text, '(', ')').map((part) => requirement(part.trim()))
}

function requirement(text: string): Requirement {
  const set = /^(\S+)\s+(in|notin)\s+\(([^()]*)\)$/.exec(text) ?? /^(\S+)\s+(in|notin)\(([^()]*)\)$/.exec(text)
  if (set) return setRequirement(valid(set[1] ?? ''), set[2] === 'in', set[3] ?? '')
  const equality = /^([^=!<>\s]+)\s*(==|!=|=)\s*(\S*)$/.exec(text)
  if (equality)
    return equalityRequirement(valid(equality[1] ?? ''), equality[2] !== '!=', validValue(equality[3] ?? ''))
  const order = /^([^=!<>\s]+)\s*([<>])\s*(-?\d{1,15})$/.exec(text)
  if (order) return orderRequirement(valid(order[1] ?? ''), order[2] === '<', Number(order[3]))
  if (text.startsWith('!')) {
    const absent = valid(text.slice(1).trim())
    return (labels) => !labels.has(absent)
  }
  const present = valid(text)
  return (labels) => labels.has(present)
}

function setRequirement(name: string, inside: boolean, list: string): Requirement {
  const values = new Set(list.split(',').map((element) => validValue(element.trim())))
  return (labels) => {
    const found = labels.get(name)
    return found === undefined ? !inside : values.has(found) === inside
  }
}

function equalityRequirement(name: string, equal: boolean, wanted: string): Requirement {
  return (labels) => (labels.get(name) === wanted) === equal
}

function orderRequirement(name: string, below: boolean, limit: number): Requirement {
  return (labels) => {
    const found = labels.get(name) ?? ''
    if (!/^-?\d{1,15}$/.test(found)) return false
    return below ? Number(found) < limit : Number(found) > limit
  }
}

function valid(name: string): string {
  if (!key.test(name)) throw new Error(`"${name}" is no label key`)
  return name
}

function validValue(text: string): string {
  if (!value.test(text)) throw new Error(`"${text}" is no label value`)
  return text
}
