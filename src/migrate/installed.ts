import type { ManifestObject } from '../model/document.js'
import type { Json, JsonObject } from '../model/json.js'
import { isObject, listAt, objectAt, stringAt, valueAt } from '../model/json.js'
import type { Version } from '../model/version.js'
import { withoutV } from '../model/version.js'
import { controllers, controllersOf, defaultDomain, upstreamRegistry } from '../upstream/components.js'
import type { CarriedPatch, MigrationProblem, InstalledApi, InstalledFlux } from './bootstrap.js'
import { lineOf } from './objects.js'
import { jsonPatchText, mergePatchText } from './patch-text.js'

/** What the manifests of a bootstrap install, the patches that say what a FluxInstance has no field for, and what is a problem. */
export interface Installed {
  readonly flux: InstalledFlux
  readonly patches: readonly CarriedPatch[]
  readonly problems: readonly MigrationProblem[]
}

/** True for the Deployment of a Flux controller. */
export function isController(object: ManifestObject): boolean {
  return object.kind === 'Deployment' && controllers.some((name) => name === object.name) && container(object) !== null
}

/** True for an object that Flux's own manifests hold: they carry its label (every release since 0.5). */
export function isOfFlux(object: ManifestObject): boolean {
  return stringAt(object.value, ['metadata', 'labels', 'app.kubernetes.io/part-of']) === 'flux'
}

/** Reads Flux's manifests: the header is trusted only where the objects say the same. */
export function readInstalled(header: string, objects: readonly ManifestObject[]): Installed {
  const deployments = objects.filter(isController)
  const [first] = deployments
  const file = first?.file.path ?? ''
  const problems: MigrationProblem[] = []
  const version = versionOf(header, objects, (message) => problems.push({ weight: 'blocks', file, line: 1, message }))
  const components = controllers.filter((name) => deployments.some((object) => object.name === name))
  const listed = headerList(header)
  if (listed && [...listed].sort().join() !== [...components].sort().join())
    problems.push({
      weight: 'note',
      file,
      line: 1,
      message: `the header lists ${listed.join(', ')}, the Deployments are ${components.join(', ')}: the Deployments count`,
    })
  const registry = single(deployments.map(registryOf), upstreamRegistry)
  if (registry === null)
    problems.push({ weight: 'blocks', file, line: 1, message: 'the controllers come from more than one registry' })
  const flux = {
    version,
    components,
    registry: registry ?? upstreamRegistry,
    networkPolicy: objects.some((object) => object.kind === 'NetworkPolicy' && isOfFlux(object)),
    clusterDomain: single(deployments.flatMap(domainOf), defaultDomain) ?? defaultDomain,
    imagePullSecret: single(deployments.flatMap(pullSecretOf), null),
    tenants: null,
    openshift: false,
    apis: objects.flatMap(apiOf),
  }
  return { flux, patches: deployments.flatMap((object) => settingsOf(object)), problems }
}

/** What a bootstrap by OCIRepository or by URL installs: every controller of that Flux release (upstream's `manifests/install`). */
export function wholeFlux(version: Version | null): InstalledFlux {
  return {
    version,
    components: controllersOf(version),
    registry: upstreamRegistry,
    networkPolicy: true,
    clusterDomain: defaultDomain,
    imagePullSecret: null,
    tenants: null,
    openshift: false,
    apis: [],
  }
}

function versionOf(header: string, objects: readonly ManifestObject[], block: (message: string) => void) {
  const written = /^# Flux [Vv]ersion: *(\S+)/m.exec(header)?.[1] ?? null
  const labels = new Set(
    objects
      .filter(isOfFlux)
      .map((object) => stringAt(object.value, ['metadata', 'labels', 'app.kubernetes.io/version']))
      .filter((label) => label !== null),
  )
  const [label] = labels
  if (labels.size > 1) block(`the objects carry more than one Flux version: ${[...labels].join(', ')}`)
  else if (written !== null && label !== undefined && written !== label)
    block(`the header says Flux ${written}, the objects say ${label}`)
  const version = withoutV(written ?? label ?? '')
  if (version === null) block('no Flux version is written in the header or on the objects')
  return version
}

function headerList(header: string): readonly string[] | null {
  const list = /^# Components: *(\S+)/m.exec(header)?.[1]
  return list === undefined ? null : list.split(',')
}

function container(object: ManifestObject): JsonObject | null {
  const found = listAt(object.value, ['spec', 'template', 'spec', 'containers']).find(
    (entry) => stringAt(entry, ['name']) === 'manager',
  )
  return isObject(found) ? found : null
}

function registryOf(object: ManifestObject): string {
  const image = stringAt(container(object), ['image']) ?? ''
  // as Docker completes a name that stands alone
  return /^(.+)\/[^/]*$/.exec(image)?.[1] ?? 'docker.io/library'
}

function pullSecretOf(object: ManifestObject): readonly string[] {
  return listAt(object.value, ['spec', 'template', 'spec', 'imagePullSecrets']).flatMap(
    (entry) => stringAt(entry, ['name']) ?? [],
  )
}

function domainOf(object: ManifestObject): readonly string[] {
  return argumentsOf(object).flatMap((text) => {
    const [, ...behind] = text.split('.svc.')
    return /^([\w.-]+?)\.?\/?$/.exec(behind.at(-1) ?? '')?.[1] ?? []
  })
}

function argumentsOf(object: ManifestObject): readonly string[] {
  return listAt(container(object), ['args']).filter((entry) => typeof entry === 'string')
}

function single<T, D>(found: readonly T[], otherwise: D): T | D | null {
  const distinct = new Set(found)
  const [only] = distinct
  return distinct.size > 1 ? null : (only ?? otherwise)
}

/** Arguments that Flux's manifests have of themselves, or that the operator sets. */
const ownArguments = [
  /^--events-addr=/,
  /^--storage-path=\/data$/,
  /^--storage-adv-addr=/,
  /^--watch-all-namespaces(?:=true)?$/,
  /^--log-level=info$/,
  /^--log-encoding=json$/,
  /^--enable-leader-election(?:=true)?$/,
]

/** Arguments, tolerations and node selectors that the manifests were given beyond upstream's, as patches on one Deployment. */
function settingsOf(object: ManifestObject): readonly CarriedPatch[] {
  const name = object.name ?? ''
  const given = argumentsOf(object).filter((text) => !ownArguments.some((own) => own.test(text)))
  const texts = []
  if (given.length > 0)
    texts.push(
      jsonPatchText(given.map((value) => ({ op: 'add', path: '/spec/template/spec/containers/0/args/-', value }))),
    )
  const pod = objectAt(object.value, ['spec', 'template', 'spec'])
  const tolerations = valueAt(pod, ['tolerations'])
  const selector = Object.entries(objectAt(pod, ['nodeSelector']) ?? {}).filter(
    ([key, value]) => key !== 'kubernetes.io/os' || value !== 'linux',
  )
  const spec: Record<string, Json> = {}
  if (Array.isArray(tolerations) && tolerations.length > 0) spec['tolerations'] = tolerations
  if (selector.length > 0) spec['nodeSelector'] = Object.fromEntries(selector)
  if (Object.keys(spec).length > 0)
    texts.push(mergePatchText({ apiVersion: 'apps/v1', kind: 'Deployment', name }, { spec: { template: { spec } } }))
  return texts.map((text) => ({
    file: object.file.path,
    line: lineOf(object),
    text,
    target: { kind: 'Deployment', name },
    ownFile: null,
    entry: null,
  }))
}

function apiOf(object: ManifestObject): readonly InstalledApi[] {
  const group = stringAt(object.value, ['spec', 'group'])
  const kind = stringAt(object.value, ['spec', 'names', 'kind'])
  if (object.kind !== 'CustomResourceDefinition' || group === null || kind === null) return []
  const versions = listAt(object.value, ['spec', 'versions'])
  const names = (key: string) =>
    versions.flatMap((entry) => (valueAt(entry, [key]) === true ? (stringAt(entry, ['name']) ?? []) : []))
  return [{ group, kind, served: names('served'), stored: names('storage')[0] ?? null }]
}
