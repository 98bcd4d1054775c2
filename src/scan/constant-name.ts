import type { ArtifactRole } from '../model/role.js'

const names: readonly (readonly [pattern: RegExp, role: ArtifactRole])[] = [
  [/(?:^|_)flux_operator_mcp_(?:helm_)?(?:chart_)?(?:version|tag)$/, 'mcp-chart'],
  [/(?:^|_)flux_operator_manifests?_(?:version|tag)$/, 'manifests'],
  [/(?:^|_)flux_operator_cli_(?:version|tag)$/, 'cli-image'],
  [/(?:^|_)flux_operator_(?:(?:helm_)?(?:chart_)?version|(?:helm_)?chart)$/, 'operator-chart'],
  [/(?:^|_)flux_instance_(?:(?:helm_)?(?:chart_)?version|(?:helm_)?chart)$/, 'instance-chart'],
]

/** The role that a variable's name tells: `FLUX_OPERATOR_VERSION`, `fluxInstanceChartVersion`; null for any other name. */
export function roleOfName(name: string): ArtifactRole | null {
  const plain = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[-.]/g, '_')
    .toLowerCase()
  return names.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

/** True for a version as upstream numbers the operator; `2.7.5` is one of Flux itself. */
export function isOperatorVersion(text: string): boolean {
  return /^v?[01]\.\d+\.\d+(?:-[\w.]+)?$/.test(text)
}
