/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity */
const quantity = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/

const factors: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
}

/** The amount that a quantity of Kubernetes says, in cores, bytes or pieces; null for a text that is none. */
export function amountOf(text: string): number | null {
  const [, digits, suffix = ''] = quantity.exec(text.slice(0, 64)) ?? []
  if (digits === undefined) return null
  return Number(digits) * (suffix === '' ? 1 : (factors[suffix] ?? Number(`1${suffix}`)))
}
