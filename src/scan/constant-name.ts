import type { ArtifactRole } from '../model/role.js'

const helm = '(?:helm_)?(?:chart_)?'
const names: readonly (readonly [pattern: RegExp, role: ArtifactRole])[] = [
  [new RegExp(`(?:^|_)flux_operator_mcp_${helm}(?:version|tag)$`), 'mcp-chart'],
  [/(?:^|_)flux_operator_manifests?_(?:version|tag)$/, 'manifests'],
  [/(?:^|_)flux_operator_cli_(?:version|tag)$/, 'cli-image'],
  [new RegExp(`(?:^|_)flux_operator_(?:${helm}version|(?:helm_)?chart)$`), 'operator-chart'],
  [new RegExp(`(?:^|_)flux_instance_(?:${helm}version|(?:helm_)?chart)$`), 'instance-chart'],
]
/** Names of tables, such as `versions`, whose entries name what the version is of. */
const table = /(?:^|_)(?:versions?|charts|releases)$/

/** The role that a variable's name tells: `FLUX_OPERATOR_VERSION`, `fluxInstanceChartVersion`; null for any other name. */
function roleOfName(name: string): ArtifactRole | null {
  const plain = plainName(name)
  return names.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

/** The role that a name tells together with what it stands in: `fluxOperator` of `versions`, `version` of `fluxOperator`. */
export function roleOfPlace(name: string, within: readonly string[]): ArtifactRole | null {
  const [owner] = within
  if (owner === undefined) return roleOfName(name)
  return roleOfName(name) ?? roleOfName(table.test(plainName(owner)) ? `${name}_version` : `${owner}_${name}`)
}

/** True for a version as upstream numbers the operator; `2.7.5` is one of Flux itself. */
export function isOperatorVersion(text: string): boolean {
  return /^v?[01]\.\d+\.\d+(?:-[\w.]+)?$/.test(text)
}

/** True for a range by the same numbers: `0.58.x`, `~0.58.0`, `>=0.57.0 <0.59.0`. */
export function isOperatorRange(text: string): boolean {
  return (
    /^(?=[^\d]*[01]\.)(?:[~^]|[<>]=?)?\s?v?\d{1,4}(?:\.(?:\d{1,4}|[xX*])){1,2}(?:[\s,]{1,3}[<>]=?\s?v?\d{1,4}(?:\.\d{1,4}){0,2}){0,2}$/.test(
      text,
    ) &&
    !isOperatorVersion(text) &&
    /[~^<>xX*]/.test(text)
  )
}

const version = /(?:^|_)(?:version|revision|tag|ref)$/
const ownWords =
  /^(?:v|chart|helm|release|flux|operator|instance|manifests?|mcp|cli|target|oci|artifact|package|image|default|version|revision|tag|ref)$/

/** True for a name under which the version of a chart or an image stands: `version`, `chart_version`, `targetRevision`, `tag`. */
export function isVersionName(name: string): boolean {
  const plain = plainName(name)
  return version.test(plain) && plain.split('_').every((word) => word === '' || ownWords.test(word))
}

/** `fluxOperator.chart-version` as `flux_operator_chart_version`. */
export function plainName(name: string): string {
  if (name.length > 100) return ''
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[-.]/g, '_')
    .toLowerCase()
}
