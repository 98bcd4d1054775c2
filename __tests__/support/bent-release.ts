import { parseAllDocuments, stringify } from 'yaml'
import { tarball } from '../../embedded/registry/tarball.js'
import type { EmbeddedRegistry } from '../../embedded/registry/index.js'
import { chartFiles, type ChartName } from '../../embedded/upstream/charts.js'
import { manifestFiles } from '../../embedded/upstream/manifests.js'
import { chartArtifact, manifestsArtifact } from '../../embedded/upstream/publish.js'
import { releases } from '../../embedded/upstream/releases.js'
import { isObject, objectAt, stringAt } from '../../src/model/json.js'

const target = releases.find(({ version }) => version === '0.58.1')
if (!target) throw new Error('the release is not there')
const owner = 'controlplaneio-fluxcd'

export type Bend = (text: string) => string

/** Publishes the release again with some of its manifests bent. */
export function bendManifests(registry: EmbeddedRegistry, path: RegExp, bend: Bend): void {
  if (!target) return
  const files = new Map([...manifestFiles(target)].map(([name, text]) => [name, path.test(name) ? bend(text) : text]))
  const mediaType = 'application/vnd.cncf.flux.content.v1.tar+gzip'
  registry.push(`${owner}/flux-operator-manifests`, ['v0.58.1'], {
    ...manifestsArtifact(target),
    layers: [{ mediaType, bytes: tarball(files) }],
  })
}

/** Publishes a chart of it again with one of its files bent. */
export function bendChart(registry: EmbeddedRegistry, name: ChartName, file: string, bend: Bend): void {
  const files = new Map(
    [...chartFiles(name, '0.58.1')].map(([path, text]) => [path, path === `${name}/${file}` ? bend(text) : text]),
  )
  const mediaType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip'
  registry.push(`${owner}/charts/${name}`, ['0.58.1'], {
    ...chartArtifact(name, '0.58.1', target?.charts ?? ''),
    layers: [{ mediaType, bytes: tarball(files) }],
  })
}

type SpecChange = (spec: Record<string, unknown>, kind: string) => void

/** Changes the schema of `spec` of the newest OCIRepository. */
export function bendSpec(registry: EmbeddedRegistry, change: SpecChange): void {
  bendSpecs(registry, /v2\.9\.4\/source-controller/, (spec, kind) => {
    if (kind === 'OCIRepository') change(spec, kind)
  })
}

/** Changes the schema of `spec` of every definition of the newest Flux. */
export function bendEverySpec(registry: EmbeddedRegistry, change: SpecChange): void {
  bendSpecs(registry, /v2\.9\.4\//, change)
}

function bendSpecs(registry: EmbeddedRegistry, path: RegExp, change: SpecChange): void {
  bendManifests(registry, path, (text) =>
    parseAllDocuments(text)
      .map((document) => {
        const object: unknown = document.toJS()
        const kind = stringAt(object, ['spec', 'names', 'kind'])
        for (const spec of kind === null ? [] : specs(object)) if (isRecord(spec)) change(spec, kind ?? '')
        return stringify(object)
      })
      .join('---\n'),
  )
}

function specs(object: unknown): readonly unknown[] {
  const versions = isObject(object) && isObject(object['spec']) ? object['spec']['versions'] : []
  return (Array.isArray(versions) ? versions : []).map((version) =>
    objectAt(version, ['schema', 'openAPIV3Schema', 'properties', 'spec']),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value)
}

/** The schema of a property. Throws where it has none of that name. */
export function property(spec: Record<string, unknown>, name: string): Record<string, unknown> {
  const found = isRecord(spec['properties']) ? spec['properties'][name] : null
  if (!isRecord(found)) throw new Error(`the schema has no ${name}`)
  return found
}

/** Changes the schema of the values of the FluxInstance's chart. */
export function bendValues(registry: EmbeddedRegistry, change: (schema: Record<string, unknown>) => void): void {
  bendChart(registry, 'flux-instance', 'values.schema.json', (text) => {
    const schema: unknown = JSON.parse(text)
    if (!isRecord(schema)) throw new Error('no schema')
    change(schema)
    return JSON.stringify(schema)
  })
}

/** YAML in front of `top` whose aliases stand for ten thousand million scalars. */
export const aliasBomb = (top: string): string =>
  `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map(
      (name, index) =>
        `${name}: &${name} [${Array<string>(10)
          .fill(`*${'abcdefghi'.charAt(index)}`)
          .join(',')}]`,
    )
    .join('\n')}\n${top}`
