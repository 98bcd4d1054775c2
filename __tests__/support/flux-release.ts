import { readFileSync } from 'node:fs'
import type { ArtifactFiles } from '../../src/model/contents.js'

/** Manifests of one Flux release as small as patches need them, written for this project; env and versions change as upstream's did. */
export function smallRelease(version: string): ArtifactFiles {
  const minor = Number(version.split('.')[1])
  const deployments = readFileSync(new URL('../fixtures/patches/deployments.yaml', import.meta.url), 'utf8')
  const [, , source = '', helm = ''] = deployments.split(/^---$/m)
  const withEnv = minor >= 7 ? helm.replace(/ *- name: GOMAXPROCS\n *value: "1"\n/, '') : helm
  const texts: Record<string, string> = {
    'source-controller': source,
    'helm-controller': withEnv,
    'kustomize-controller': withEnv.replaceAll('helm-controller', 'kustomize-controller'),
    'notification-controller': `${definitions(minor)}\n---\n${withEnv.replaceAll('helm-controller', 'notification-controller')}`,
    rbac: roles(minor),
    policies:
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: allow-egress\nspec:\n  egress:\n  - {}\n',
  }
  return new Map(
    Object.entries(texts).map(([name, text]) => [`flux/v${version}/${name}.yaml`, new TextEncoder().encode(text)]),
  )
}

function definitions(minor: number): string {
  const count = minor <= 6 ? 3 : minor <= 8 ? 2 : 1
  return [definition('alerts', 'eventSources', count), definition('receivers', 'resources', count)].join('\n---\n')
}

function definition(plural: string, field: string, count: number): string {
  const kinds = { items: { properties: { kind: { enum: ['HelmRelease'] } } } }
  const spec = { properties: { [field]: kinds } }
  const versions = Array.from({ length: count }, (_, index) => ({
    name: `v${index + 1}`,
    schema: { openAPIV3Schema: { properties: { spec } } },
  }))
  const head = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n'
  return `${head}  name: ${plural}.notification.toolkit.fluxcd.io\nspec: ${JSON.stringify({ versions })}\n`
}

function roles(minor: number): string {
  const rules = Array.from({ length: minor >= 7 ? 13 : 12 }, (_, index) => ({
    resources: [`r${index}`],
    verbs: ['get'],
  }))
  const head = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: crd-controller\n'
  return `${head}rules: ${JSON.stringify(rules)}\n`
}
