import type { Path } from '../model/document.js'
import { isList, isObject, listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'

/** True for a label and its value that another file of the base names too, so that some node may have it. */
export type IsKnownLabel = (key: string, value: string) => boolean

/** Tells the labels that some file of a tree names with their value beside them, on one line. */
export function labelsKnown({ files }: Tree): IsKnownLabel {
  return (key, value) => files.some(({ file: { text } }) => namesPair(text, key, value))
}

function namesPair(text: string, key: string, value: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    if (/[\w./-]/.test(text.charAt(at - 1))) continue
    const rest = text.slice(at + key.length, at + key.length + value.length + 10)
    const written = /^["']?[ \t]{0,4}[:=][ \t]{0,4}["']?/.exec(rest)?.[0]
    if (written === undefined || !rest.startsWith(value, written.length)) continue
    if (!/[\w./-]/.test(rest.charAt(written.length + value.length))) return true
  }
  return false
}

/** Labels that every cluster has, with the values that Flux runs on; null for any value. */
const everywhere: readonly (readonly [key: RegExp, values: RegExp | null])[] = [
  [/^(?:beta\.)?kubernetes\.io\/os$/, /^linux$/],
  [/^(?:beta\.)?kubernetes\.io\/arch$/, /^(?:amd64|arm64|arm)$/],
  [/^node-role\.kubernetes\.io\//, null],
  [/^(?:node|topology|failure-domain\.beta)\.kubernetes\.io\//, null],
  [/(?:^|\.)(?:k8s\.aws|amazonaws\.com|google\.com|azure\.com|karpenter\.sh|k8s\.io|x-k8s\.io)\//, null],
]

const classes: readonly (string | null)[] = [null, '', 'system-cluster-critical', 'system-node-critical']

/** Why no node may take the pods of a template, as the end of a clause: `nodes with a=b`; null where nothing tells. */
export function unschedulable(pod: JsonObject, isKnown: IsKnownLabel): string | null {
  const isThere = (key: string, value: string): boolean =>
    everywhere.some(([name, values]) => name.test(key) && (values === null || values.test(value))) ||
    isKnown(key, value)
  for (const key of Object.keys(objectAt(pod, ['nodeSelector']) ?? {})) {
    const value = textAt(pod, ['nodeSelector', key])
    if (!isThere(key, value)) return `only on nodes with ${key}=${value}`
  }
  const affinity = ['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms']
  const terms = listAt(pod, affinity)
  const asked = terms.map((term) => strangeExpression(term, isThere))
  const [first] = asked
  if (first !== null && first !== undefined && asked.every((each) => each !== null))
    return `only on nodes with ${first}`
  for (const [key, text] of named) {
    const value = stringAt(pod, [key])
    if (value !== null && !classes.includes(value) && !isKnown(key, value)) return `${text} ${value}`
  }
  return starving(pod)
}

/** More than any node of a person has, and less than any controller needs. */
function starving(pod: JsonObject): string | null {
  const [cpu, asked, limit] = [
    ['requests', 'cpu'],
    ['requests', 'memory'],
    ['limits', 'memory'],
  ].map((path) => textAt(pod, ['resources', ...path]))
  if (/^(?:\d{4,}|[2-9]\d\d)(?:\.\d+)?$|^\d{7,}m$/.test(cpu ?? '')) return `with ${cpu ?? ''} CPUs`
  if (/^\d+(?:\.\d+)?[TPE]i?$|^\d{4,}Gi?$/.test(asked ?? '')) return `with ${asked ?? ''} of memory`
  return /^(?:\d|1\d)(?:Mi?)$|^\d{1,5}Ki?$|^\d{1,7}$/.test(limit ?? '') ? `with ${limit ?? ''} of memory` : null
}

function textAt(value: Json, path: Path): string {
  const found = valueAt(value, path)
  return isObject(found) || isList(found) ? '' : String(found ?? '')
}

const named: readonly (readonly [key: string, text: string])[] = [
  ['priorityClassName', 'with the priority class'],
  ['schedulerName', 'by the scheduler'],
  ['nodeName', 'on the node'],
  ['runtimeClassName', 'with the runtime class'],
]

function strangeExpression(term: Json, isThere: IsKnownLabel): string | null {
  for (const expression of [...listAt(term, ['matchExpressions']), ...listAt(term, ['matchFields'])]) {
    const key = stringAt(expression, ['key']) ?? ''
    const operator = stringAt(expression, ['operator'])
    const values = listAt(expression, ['values']).map(String)
    if (operator === 'Exists' && !isThere(key, '')) return key
    if (operator === 'In' && !values.some((value) => isThere(key, value))) return `${key}=${values.join('|')}`
  }
  return null
}
