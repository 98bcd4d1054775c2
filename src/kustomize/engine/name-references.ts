import { at, isMap, type PlainTree, type TreeMap } from './tree.js'

const containerReferences = [
  ['env', 'valueFrom', 'configMapKeyRef', 'name'],
  ['env', 'valueFrom', 'secretKeyRef', 'name'],
  ['envFrom', 'configMapRef', 'name'],
  ['envFrom', 'secretRef', 'name'],
]

/** Where Kustomize follows names in a pod: every step but the last must be a mapping or a list of them. */
const podReferences: readonly (readonly string[])[] = [
  ['volumes', 'configMap', 'name'],
  ['volumes', 'secret', 'secretName'],
  ['volumes', 'persistentVolumeClaim', 'claimName'],
  ['volumes', 'projected', 'sources', 'configMap', 'name'],
  ['imagePullSecrets', 'name'],
  ...['containers', 'initContainers'].flatMap((list) => containerReferences.map((path) => [list, ...path])),
]

/** The path of the first scalar in the way of a name reference, which fails the build after all patches; null where there is none. */
export function brokenReference(object: TreeMap): string | null {
  const pod = at(object, ['spec', 'template', 'spec'])
  if (!isMap(pod)) return null
  for (const path of podReferences) {
    const broken = follow(pod, path)
    if (broken !== null) return `/spec/template/spec${broken}`
  }
  return null
}

function follow(value: PlainTree | undefined, path: readonly string[]): string | null {
  const [key, ...rest] = path
  if (key === undefined || value === undefined || value === null) return null
  if (isMap(value)) return below(`/${key}`, follow(value.get(key), rest))
  if (!Array.isArray(value)) return ''
  for (const [index, element] of value.entries()) {
    const broken = below(`/${index}`, follow(element, path))
    if (broken !== null) return broken
  }
  return null
}

function below(step: string, broken: string | null): string | null {
  return broken === null ? null : `${step}${broken}`
}
