/** Group and version of an `apiVersion`; the core group is empty. */
export interface ApiVersion {
  readonly group: string
  readonly version: string
}

/** Splits `group/version`. */
export function parseApiVersion(text: string): ApiVersion {
  const slash = text.indexOf('/')
  return slash < 0 ? { group: '', version: text } : { group: text.slice(0, slash), version: text.slice(slash + 1) }
}

const kubeVersion = /^v(\d{1,6})(?:(alpha|beta)(\d{1,6}))?$/

/** Order of API versions by Kubernetes' priority, lowest first: `v1alpha1`, `v1beta1`, `v1beta2`, `v1`, `v2`. */
export function compareApiVersions(a: string, b: string): number {
  const left = priority(a)
  const right = priority(b)
  for (let i = 0; i < left.length; i++) {
    const order = (left[i] ?? 0) - (right[i] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

/** Stages of a version, lowest first; a stable one has none. */
const stages: readonly (string | undefined)[] = ['alpha', 'beta', undefined]

/** Of what is no version, below all. */
const lowest = [-1, 0, 0] as const

function priority(version: string): readonly [number, number, number] {
  const match = kubeVersion.exec(version)
  if (!match) return lowest
  const [, major = '0', stage, minor = '0'] = match
  return [stages.indexOf(stage), Number(major), Number(minor)]
}
