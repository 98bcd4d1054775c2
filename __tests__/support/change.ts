import { readTree } from '../../src/documents/tree.js'
import { deliveryIn, type Delivery } from '../../src/judge/delivery.js'
import type { PinnedTree } from '../../src/judge/lost-pins.js'
import type { KnownSources } from '../../src/judge/sources.js'
import type { Finding } from '../../src/model/finding.js'
import type { Tree } from '../../src/model/layout.js'
import { appliedFiles } from '../../src/validate/applied-objects.js'
import { scanPins } from '../../src/scan/scan.js'
import { groupSets } from '../../src/scan/sets.js'
import { sought } from '../../src/scan/needed-files.js'
import { settingsOf } from './edited.js'
import { memoryWorkspace } from './memory-workspace.js'

/** Texts by path; null takes a file away. */
export type Texts = Readonly<Record<string, string | null>>

/** One side of a change, as the judges see it. */
export interface ChangeSide extends PinnedTree {
  readonly tree: Tree
  readonly delivery: Delivery
}

export interface Change {
  readonly before: ChangeSide
  readonly after: ChangeSide
  readonly known: KnownSources
  /** The files of all pins. */
  readonly files: readonly string[]
}

/** A tree with its pins and how its files reach the cluster. */
export async function sideOf(texts: Texts, base: Delivery | null = null): Promise<ChangeSide> {
  const files = Object.fromEntries(
    Object.entries(texts).flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])),
  )
  const settings = settingsOf('')
  const tree = await readTree(memoryWorkspace(files), { wanted: () => true, more: sought })
  const { sets } = groupSets(scanPins(tree, settings), settings, tree)
  const instances = sets.flatMap((set) => set.instances)
  const applies = appliedFiles(tree)
  const isApplied = (path: string): boolean => applies(path) || tree.layout.generated.has(path)
  const delivery = deliveryIn({ tree, instances, isApplied }, base)
  return {
    tree,
    delivery,
    pins: sets.flatMap(({ pins }) => pins),
    instances,
    isApplied,
    isDelivered: (path) => delivery.isDelivered(path),
    clustersTo: (path) => delivery.clustersTo(path),
    isUnseen: () => false,
    leftOut: [],
  }
}

/** A tree and what changes of it. */
export async function changeOf(base: Texts, changes: Texts, named: readonly string[] = []): Promise<Change> {
  const before = await sideOf(base)
  const after = await sideOf({ ...base, ...changes }, before.delivery)
  const files = [...new Set([...before.pins, ...after.pins].map(({ file }) => file))]
  return { before, after, known: { pins: before.pins, named }, files }
}

/** `severity code file:line message`, one line each. */
export function saidOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ severity, code, file, line, message }) => `${severity} ${code} ${file ?? ''}:${line ?? ''} ${message}`,
  )
}

/** An object of Kubernetes as a document. */
export function object(
  apiVersion: string,
  kind: string,
  name: string,
  rest: object = {},
  metadata: object = {},
): string {
  return `${JSON.stringify({ apiVersion, kind, metadata: { name, ...metadata }, ...rest })}\n`
}

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'

/** The source of a chart of ours at 0.57.0. */
export function chartSource(spec: object = {}, name = 'flux-operator', metadata: object = {}): string {
  const own = { url: `${charts}/flux-operator`, ref: { tag: '0.57.0' }, ...spec }
  return object('source.toolkit.fluxcd.io/v1', 'OCIRepository', name, { spec: own }, metadata)
}

/** A HelmRelease of that source. */
export function chartRelease(spec: object = {}, metadata: object = {}): string {
  const own = { chartRef: { kind: 'OCIRepository', name: 'flux-operator' }, ...spec }
  return object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'operator', { spec: own }, metadata)
}

/** A Flux Kustomization that applies `./apps` out of the Git repository of Flux. */
export function fluxKustomization(spec: object = {}, name = 'apps', metadata: object = {}): string {
  const own = { path: './apps', sourceRef: { kind: 'GitRepository', name: 'flux-system' }, ...spec }
  return object('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', name, { spec: own }, metadata)
}

export function gitRepository(spec: object = {}, name = 'flux-system', metadata: object = {}): string {
  const own = { url: 'ssh://git@github.com/acme/fleet', ref: { branch: 'main' }, ...spec }
  return object('source.toolkit.fluxcd.io/v1', 'GitRepository', name, { spec: own }, metadata)
}

/** An instance that synchronises the repository itself. */
export function fluxInstance(sync: object | null, spec: object = {}): string {
  const own = { distribution: { version: '2.x', registry: 'ghcr.io/fluxcd' }, ...(sync ? { sync } : {}), ...spec }
  return object('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', { spec: own }, { namespace: 'flux-system' })
}
