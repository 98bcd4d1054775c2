import type { Path } from '../model/document.js'
import { isList, isObject, listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { CarriedPatch, MigrationProblem } from './bootstrap.js'
import { jsonPatchText, mergePatchText } from './patch-text.js'

interface Place {
  readonly file: string
  readonly line: number
}

/** Values of a controller that become a field of its pod, by the field. */
const podFields: Readonly<Record<string, string>> = {
  nodeSelector: 'nodeSelector',
  tolerations: 'tolerations',
  affinity: 'affinity',
  priorityClassName: 'priorityClassName',
  initContainers: 'initContainers',
  volumes: 'volumes',
  podSecurityContext: 'securityContext',
}

/** Values that become a field of its container. */
const containerFields: Readonly<Record<string, string>> = {
  resources: 'resources',
  extraEnv: 'env',
  imagePullPolicy: 'imagePullPolicy',
  securityContext: 'securityContext',
  volumeMounts: 'volumeMounts',
}

/** What is read otherwise. */
const readKeys = new Set([
  'create',
  'image',
  'labels',
  'annotations',
  'container',
  'replicas',
  'serviceAccount',
  'envFrom',
  'extraSecretMounts',
  'service',
])

/** What the values of one controller say, as patches on its Deployment, its ServiceAccount and its Service. */
export function controllerPatches(
  values: JsonObject,
  key: string,
  controller: string,
  place: Place,
): readonly CarriedPatch[] {
  const own = objectAt(values, [key]) ?? {}
  const patch = (kind: string, name: string, text: string): CarriedPatch => ({
    ...place,
    text,
    target: { kind, name },
    ownFile: null,
    entry: null,
  })
  const deployment = deploymentOf(own)
  const given = listAt(own, ['container', 'additionalArgs']).filter((entry) => typeof entry === 'string')
  return [
    ...(Object.keys(deployment).length === 0
      ? []
      : [
          patch(
            'Deployment',
            controller,
            mergePatchText({ apiVersion: 'apps/v1', kind: 'Deployment', name: controller }, deployment),
          ),
        ]),
    ...(given.length === 0
      ? []
      : [
          patch(
            'Deployment',
            controller,
            jsonPatchText(
              given.map((value) => ({ op: 'add', path: '/spec/template/spec/containers/0/args/-', value })),
            ),
          ),
        ]),
    ...metadataPatch('ServiceAccount', controller, objectAt(own, ['serviceAccount']), patch),
    ...metadataPatch('Service', controller, objectAt(own, ['service']), patch),
    ...metadataPatch('Service', 'webhook-receiver', objectAt(own, ['webhookReceiver', 'service']), patch),
  ]
}

function deploymentOf(own: JsonObject): JsonObject {
  const container = filled({
    ...fieldsOf(own, containerFields),
    envFrom: envFrom(own),
    volumeMounts: [...listAt(own, ['volumeMounts']), ...secretMounts(own)],
  })
  const pod = filled({
    ...fieldsOf(own, podFields),
    volumes: [...listAt(own, ['volumes']), ...secretVolumes(own)],
    containers: Object.keys(container).length === 0 ? undefined : [{ name: 'manager', ...container }],
  })
  const labels = objectAt(own, ['labels']) ?? {}
  const template = filled({ metadata: filled({ labels, annotations: own['annotations'] }), spec: pod })
  const spec = filled({ replicas: own['replicas'], template: filled(template) })
  return filled({ spec })
}

function fieldsOf(own: JsonObject, fields: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [field, own[key]]))
}

function envFrom(own: JsonObject): readonly Json[] {
  const map = stringAt(own, ['envFrom', 'map', 'name']) ?? ''
  const secret = stringAt(own, ['envFrom', 'secret', 'name']) ?? ''
  return [
    ...(map === '' ? [] : [{ configMapRef: { name: map } }]),
    ...(secret === '' ? [] : [{ secretRef: { name: secret } }]),
  ]
}

function secretMounts(own: JsonObject): readonly Json[] {
  return listAt(own, ['extraSecretMounts']).map((mount) =>
    isObject(mount)
      ? filled({
          name: mount['name'],
          mountPath: mount['mountPath'],
          subPath: mount['subPath'],
          readOnly: mount['readOnly'],
        })
      : mount,
  )
}

function secretVolumes(own: JsonObject): readonly Json[] {
  return listAt(own, ['extraSecretMounts']).map((mount) => ({
    name: stringAt(mount, ['name']) ?? '',
    secret: { secretName: stringAt(mount, ['secretName']) ?? '' },
  }))
}

function metadataPatch(
  kind: 'ServiceAccount' | 'Service',
  name: string,
  said: JsonObject | null,
  patch: (kind: string, name: string, text: string) => CarriedPatch,
): readonly CarriedPatch[] {
  const metadata = filled({ labels: said?.['labels'], annotations: said?.['annotations'] })
  return Object.keys(metadata).length === 0
    ? []
    : [patch(kind, name, mergePatchText({ apiVersion: 'v1', kind, name, metadata }, {}))]
}

/** Leaves out what is empty, as the chart does. */
function filled(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry)))
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  return isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}

/** Values of a controller without a word in a FluxInstance, each with its place. */
export function readControllerKeys(
  own: JsonObject,
  key: string,
  placeOf: (path: Path) => Place,
): readonly MigrationProblem[] {
  const note = (path: readonly string[], why: string): MigrationProblem => ({
    weight: 'note',
    ...placeOf([key, ...path]),
    message: `\`${[key, ...path].join('.')}\` has no word in a FluxInstance (${why})`,
  })
  return Object.keys(own).flatMap((name): readonly MigrationProblem[] => {
    if (name === 'tag') return [note(['tag'], 'it runs the controller of its own Flux version')]
    if (name === 'serviceAccount') {
      const made = valueAt(own, ['serviceAccount', 'create']) === false
      return made ? [note(['serviceAccount', 'create'], 'it makes the ServiceAccount itself')] : []
    }
    if (name === 'secret')
      return valueAt(own, ['secret', 'create']) === true
        ? [note(['secret'], 'the Secret stays in the cluster and nobody manages it any more')]
        : []
    if (name === 'webhookReceiver')
      return valueAt(own, ['webhookReceiver', 'ingress', 'create']) === true
        ? [
            note(
              ['webhookReceiver', 'ingress'],
              'the Ingress stays in the cluster and nobody manages it any more; write it as a file',
            ),
          ]
        : []
    if (name === 'service' && listAt(own, ['service', 'ports']).length > 0)
      return [note(['service', 'ports'], 'say it as a patch of the Service')]
    const known = readKeys.has(name) || Object.hasOwn(podFields, name) || Object.hasOwn(containerFields, name)
    return known || isEmpty(own[name]) ? [] : [note([name], 'it is no value of the chart that this program knows')]
  })
}
