import { compareVersions } from '../../src/model/version.js'
import { definition } from './crds.js'
import { flag, list, object, oneOf, text, texts, whole, type Schema } from './schemas.js'

/** Components that a FluxInstance may name; source-watcher since 0.30.0. */
export function componentNames(version: string): readonly string[] {
  const names = [
    'source-controller',
    'kustomize-controller',
    'helm-controller',
    'notification-controller',
    'image-reflector-controller',
    'image-automation-controller',
  ]
  return compareVersions(version, '0.30.0') >= 0 ? [...names, 'source-watcher'] : names
}

/** A small FluxInstance definition with the fields and rules of upstream.md 4. */
export function instanceDefinition(version: string): object {
  const since = (first: string) => compareVersions(version, first) >= 0
  const sync: Schema = {
    ...object(
      {
        kind: oneOf('OCIRepository', 'GitRepository', 'Bucket'),
        url: text,
        ref: text,
        path: text,
        interval: { type: 'string', default: '1m' },
        pullSecret: text,
        name: text,
        provider: oneOf('generic', 'aws', 'azure', 'gcp', 'github'),
      },
      ['kind', 'url', 'ref', 'path'],
    ),
    ...(since('0.49.0')
      ? {
          'x-kubernetes-validations': [
            {
              rule: "!has(self.provider) || self.provider != 'gcp' || self.kind != 'GitRepository'",
              message: 'provider gcp needs kind OCIRepository or Bucket',
            },
          ],
        }
      : {}),
  }
  const spec = object(
    {
      distribution: object(
        {
          version: text,
          registry: text,
          artifact: { type: 'string', pattern: '^oci://.*$' },
          artifactPullSecret: text,
          imagePullSecret: text,
          ...(since('0.37.1') ? { variant: text } : {}),
        },
        ['version', 'registry'],
      ),
      components: list(oneOf(...componentNames(version))),
      cluster: object({
        type: oneOf('kubernetes', 'openshift', 'aws', 'azure', 'gcp'),
        size: oneOf('small', 'medium', 'large'),
        domain: text,
        networkPolicy: flag,
        multitenant: flag,
        tenantDefaultServiceAccount: text,
        objectLevelWorkloadIdentity: flag,
      }),
      commonMetadata: object({ labels: texts, annotations: texts }),
      storage: object({ class: text, size: text }, ['class', 'size']),
      sharding: object(
        { key: text, shards: { ...list(text), minItems: 1 }, storage: oneOf('ephemeral', 'persistent') },
        ['shards'],
      ),
      kustomize: object({
        patches: list(
          object({ patch: text, target: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } }, ['patch']),
        ),
      }),
      migrateResources: { type: 'boolean', default: true },
      wait: { type: 'boolean', default: true },
      sync,
    },
    ['distribution'],
  )
  const schema = {
    ...object({
      apiVersion: text,
      kind: text,
      metadata: { type: 'object' },
      spec,
      status: object({ observedGeneration: whole }),
    }),
    ...(since('0.21.0')
      ? {
          'x-kubernetes-validations': [
            { rule: "self.metadata.name == 'flux'", message: 'the instance must be named flux' },
          ],
        }
      : {}),
  }
  return definition(
    { kind: 'FluxInstance', plural: 'fluxinstances', group: 'fluxcd.controlplane.io', part: 'flux-operator' },
    [{ name: 'v1', storage: true, schema }],
  )
}
