import type { Repository } from './reference.js'
import type { Version } from './version.js'

/** What a registry holds an artifact for in a release. */
export const artifactRoles = [
  'operator-chart',
  'instance-chart',
  'manifests',
  'mcp-chart',
  'operator-image',
  'cli-image',
  'mcp-image',
] as const

export type ArtifactRole = (typeof artifactRoles)[number]

/**
 * What a pin is in a release: an artifact of a registry, the operator as the Operator Lifecycle Manager installs it (`operator-package`), or
 * the Flux distribution that an instance selects out of the manifests (`flux-version`).
 */
export const roles = [...artifactRoles, 'operator-package', 'flux-version'] as const

export type Role = (typeof roles)[number]

/** The three roles that upstream publishes with every release, and that a complete release therefore has (design, rule 2). */
export const releaseRoles = ['operator-chart', 'instance-chart', 'manifests'] as const satisfies readonly ArtifactRole[]

/** Where upstream publishes: registry and owner. */
export const canonical: Repository = { host: 'ghcr.io', path: 'controlplaneio-fluxcd' }

/** Last path segments by which a repository shows its role, on any registry and below any prefix. */
const segments: Readonly<Record<ArtifactRole, string>> = {
  'operator-chart': 'charts/flux-operator',
  'instance-chart': 'charts/flux-instance',
  'mcp-chart': 'charts/flux-operator-mcp',
  manifests: 'flux-operator-manifests',
  'operator-image': 'flux-operator',
  'cli-image': 'flux-operator-cli',
  'mcp-image': 'flux-operator-mcp',
}

/** The role of a repository by its last segments, or null: `charts/dex` and `flux-operator-preview` have none. */
export function roleOfRepository(repository: Repository): ArtifactRole | null {
  const parts = repository.path.split('/')
  const chart = parts.slice(-2).join('/')
  const image = parts.at(-1)
  for (const role of ['operator-chart', 'instance-chart', 'mcp-chart'] as const)
    if (segments[role] === chart) return role
  if (parts.at(-2) === 'charts') return null
  for (const role of ['manifests', 'operator-image', 'cli-image', 'mcp-image'] as const)
    if (segments[role] === image) return role
  return null
}

/** The name that upstream gives an artifact, wherever it is copied to: `flux-operator` of a chart and of an image alike. */
export function artifactName(role: ArtifactRole): string {
  return segments[role].replace('charts/', '')
}

/** Upstream's own repository for a role. */
export function canonicalRepository(role: ArtifactRole): Repository {
  return { host: canonical.host, path: `${canonical.path}/${segments[role]}` }
}

/** True where the repository belongs to upstream's own registry and owner. */
export function isCanonical(repository: Repository): boolean {
  return repository.host === canonical.host && repository.path.startsWith(`${canonical.path}/`)
}

/** True for charts, whose tags have no `v` (upstream.md 1.1). */
export function isChart(role: Role): boolean {
  return role === 'operator-chart' || role === 'instance-chart' || role === 'mcp-chart'
}

/** True for roles whose pins say at which release a set is; what merely follows one does not. */
export function definesRelease(role: Role): boolean {
  return role !== 'flux-version' && !isCompanion(role)
}

/** True for images, which mirrors and forks carry under the same name. */
export function isImage(role: Role): boolean {
  return role === 'operator-image' || role === 'cli-image' || role === 'mcp-image'
}

/** True for what selects the operator that runs. */
export function isOperator(role: Role): boolean {
  return role === 'operator-chart' || role === 'operator-image' || role === 'operator-package'
}

/** True for roles that a registry holds an artifact for. */
export function isArtifact(role: Role): role is ArtifactRole {
  return role !== 'flux-version' && role !== 'operator-package'
}

/** True for what follows a release and neither runs nor builds Flux: the command line and the MCP server. */
export function isCompanion(role: Role): boolean {
  return role === 'mcp-chart' || role === 'mcp-image' || role === 'cli-image'
}

/** The tag of a version: `X.Y.Z` on charts, `vX.Y.Z` on everything else. */
export function tagOf(role: ArtifactRole, version: Version): string {
  return isChart(role) ? version : `v${version}`
}

/** The version that a tag names exactly as upstream writes it, or null (`v0.37.1` on a chart, `latest`, `v0.37.1-1755600000`). */
export function versionOfTag(role: ArtifactRole, tag: string): Version | null {
  const bare = isChart(role) ? tag : tag.startsWith('v') ? tag.slice(1) : ''
  return /^\d+\.\d+\.\d+(?:-(?!\d+$)[0-9A-Za-z.-]+)?$/.test(bare) ? bare : null
}

/** A role as people call it. */
export const roleNames: Readonly<Record<Role, string>> = {
  'operator-chart': 'flux-operator chart',
  'instance-chart': 'flux-instance chart',
  manifests: 'Flux manifests',
  'mcp-chart': 'flux-operator-mcp chart',
  'operator-image': 'operator image',
  'cli-image': 'CLI image',
  'mcp-image': 'flux-operator-mcp image',
  'operator-package': 'operator that OLM installs',
  'flux-version': 'Flux version',
}
