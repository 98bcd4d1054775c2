import { isObject, type Json, type JsonObject } from '../model/json.js'
import { nearestName } from './nearest-name.js'
import type { Unknown } from '../text/placeholder.js'
import { show } from './scalar-rules.js'
import type { ValueProblem } from './value-problem.js'

/** The fields of Kubernetes' ObjectMeta. */
const fields = [
  'name',
  'generateName',
  'namespace',
  'labels',
  'annotations',
  'finalizers',
  'ownerReferences',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
  'clusterName',
  'initializers',
]

const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/
const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/
const labelName = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/

/** Checks the metadata of an object: name, namespace, labels, annotations (Kubernetes, "Object Names and IDs", "Labels and Selectors"). */
export function validateMetadata(value: JsonObject, unknown: Unknown): readonly ValueProblem[] {
  const metadata = value['metadata']
  if (!isObject(metadata)) return [invalid([], 'required', 'is missing')]
  const problems: ValueProblem[] = []
  for (const key of Object.keys(metadata)) if (!fields.includes(key) && !unknown(key)) problems.push(undeclared(key))
  problems.push(...nameProblems(metadata, unknown))
  problems.push(...mapProblems('labels', metadata['labels'], unknown))
  problems.push(...mapProblems('annotations', metadata['annotations'], unknown))
  return problems
}

function nameProblems(metadata: JsonObject, unknown: Unknown): readonly ValueProblem[] {
  const problems: ValueProblem[] = []
  const name = metadata['name']
  if (name === undefined || name === null || name === '') {
    if (typeof metadata['generateName'] === 'string')
      problems.push(invalid(['generateName'], 'name', 'does not replace a name: Flux applies objects by name only'))
    else problems.push(invalid(['name'], 'required', 'is missing'))
  } else if (typeof name !== 'string') problems.push(invalid(['name'], 'type', `is ${show(name)}, not a string`))
  else if (!unknown(name) && (name.length > 253 || !subdomain.test(name)))
    problems.push(invalid(['name'], 'name', `is ${show(name)}, which is no lower-case DNS name`))
  const namespace = metadata['namespace']
  if (typeof namespace === 'string' && namespace !== '' && !unknown(namespace))
    if (namespace.length > 63 || !label.test(namespace))
      problems.push(invalid(['namespace'], 'name', `is ${show(namespace)}, which is no lower-case DNS label`))
  return problems
}

function mapProblems(name: 'labels' | 'annotations', map: Json | undefined, unknown: Unknown): readonly ValueProblem[] {
  if (isOpen(map, unknown)) return []
  if (!isObject(map)) return [invalid([name], 'type', 'must be a mapping')]
  const problems: ValueProblem[] = []
  for (const [key, value] of Object.entries(map)) {
    if (unknown(key)) continue
    if (!isQualifiedName(key)) problems.push(invalid([name, key], 'key', 'is no qualified name'))
    // an absent value is an empty one
    if (value === null) continue
    if (typeof value !== 'string')
      problems.push(invalid([name, key], 'type', `is ${show(value ?? null)}, not a string`, 'write it in quotes'))
    else if (name === 'labels' && !unknown(value) && !isLabelValue(value))
      problems.push(invalid([name, key], 'value', `is ${show(value)}, which is no label value`))
  }
  return problems
}

function isOpen(map: Json | undefined, unknown: Unknown): map is null | undefined {
  return map === undefined || map === null || (typeof map === 'string' && unknown(map))
}

function isLabelValue(value: string): boolean {
  return value === '' || (value.length <= 63 && labelName.test(value))
}

function isQualifiedName(key: string): boolean {
  const slash = key.indexOf('/')
  const name = key.slice(slash + 1)
  const prefix = slash < 0 ? null : key.slice(0, slash)
  if (name.length === 0 || name.length > 63 || !labelName.test(name)) return false
  return prefix === null || (prefix.length <= 253 && subdomain.test(prefix.toLowerCase()))
}

function undeclared(key: string): ValueProblem {
  const near = nearestName(key, fields)
  return {
    code: 'unknown-field',
    path: ['metadata', key],
    message: 'is a field that object metadata does not have',
    hint: near === null ? null : `did you mean ${near}?`,
    reads: [],
    keyword: 'unknown',
  }
}

function invalid(path: readonly string[], keyword: string, message: string, hint: string | null = null): ValueProblem {
  return { code: 'schema-invalid', path: ['metadata', ...path], message, hint, reads: [], keyword }
}
