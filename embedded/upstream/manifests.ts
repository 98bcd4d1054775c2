import { stringify } from 'yaml'
import { createHash } from 'node:crypto'
import { compareMinors, minorOf } from '../../src/model/version.js'
import { crdsOf } from './crds.js'
import { deploymentOf, imageTag } from './deployments.js'
import { instanceDefinition } from './instance.js'
import { components } from './kinds.js'
import type { UpstreamRelease } from './releases.js'

const rendered = new Map<string, ReadonlyMap<string, string>>()

/** The files of the manifests layer of a release, by path (upstream.md 1.4). */
export function manifestFiles(release: UpstreamRelease): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const flux of release.flux) for (const [path, text] of fluxFiles(flux)) files.set(path, text)
  files.set('flux-images/VERSION', `v${release.flux.at(-1) ?? ''}\n`)
  files.set('flux-operator/install.yaml', operatorInstall(release.version))
  return files
}

function fluxFiles(flux: string): ReadonlyMap<string, string> {
  const known = rendered.get(flux)
  if (known) return known
  const files = new Map<string, string>()
  const present = components.filter((name) => name !== 'source-watcher' || compareMinors(minorOf(flux), '2.7') >= 0)
  for (const component of present) {
    const account = stringify({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: component } })
    const documents = [...crdsOf(component, flux), account, deploymentOf(component, flux)]
    files.set(`flux/v${flux}/${component}.yaml`, documents.join('---\n'))
  }
  files.set(`flux/v${flux}/policies.yaml`, policies())
  files.set(`flux/v${flux}/rbac.yaml`, accessRules(present))
  for (const variant of ['upstream-alpine', 'enterprise-alpine', 'enterprise-distroless'])
    files.set(`flux-images/v${flux}/${variant}.yaml`, images(flux, variant, present))
  rendered.set(flux, files)
  return files
}

function images(flux: string, variant: string, present: readonly string[]): string {
  const owner = variant === 'upstream-alpine' ? 'fluxcd' : `controlplaneio-fluxcd/${variant.replace('enterprise-', '')}`
  return stringify({
    images: present.map((component) => ({
      name: `ghcr.io/${owner}/${component}`,
      newTag: imageTag(flux),
      digest: `sha256:${createHash('sha256').update(`${variant} ${component} ${flux}`).digest('hex')}`,
    })),
  })
}

function policies(): string {
  return stringify({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'allow-egress' },
    spec: {
      egress: [{}],
      ingress: [{ from: [{ podSelector: {} }] }],
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    },
  })
}

function accessRules(present: readonly string[]): string {
  const groups = ['source', 'kustomize', 'helm', 'notification', 'image'].map((name) => `${name}.toolkit.fluxcd.io`)
  if (present.includes('source-watcher')) groups.push('source.extensions.fluxcd.io')
  const own = groups.map((group) => ({ apiGroups: [group], resources: ['*'], verbs: ['*'] }))
  // the operator removes a rule by its index, 10 or 11, so that there have to be as many as upstream has
  const core = ['namespaces', 'secrets', 'configmaps', 'serviceaccounts', 'events', 'leases', 'pods', 'nodes']
  const rules = [
    ...own,
    ...core.map((name) => ({ apiGroups: [''], resources: [name], verbs: ['get', 'list', 'watch'] })),
  ]
  const role = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'crd-controller' },
    rules,
  }
  const subjects = present.map((name) => ({ kind: 'ServiceAccount', name, namespace: 'flux-system' }))
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'crd-controller' }
  const binding = { ...role, kind: 'ClusterRoleBinding', rules: undefined, roleRef, subjects }
  return [role, binding].map((document) => stringify(document)).join('---\n')
}

function operatorInstall(version: string): string {
  const name = 'flux-operator'
  const containers = [{ name: 'manager', image: `ghcr.io/controlplaneio-fluxcd/flux-operator:v${version}` }]
  const deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'flux-system' },
    spec: {
      selector: { matchLabels: { 'app.kubernetes.io/name': name } },
      template: { metadata: { labels: { 'app.kubernetes.io/name': name } }, spec: { containers } },
    },
  }
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'flux-system' } }
  return [namespace, instanceDefinition(version), deployment]
    .map((document) => stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }))
    .join('---\n')
}
