import type { JsonObject } from '../model/json.js'
import { listAt, objectAt, stringAt } from '../model/json.js'
import { compareMinors, minorOf } from '../model/version.js'
import type { MigrationProblem, OpenBootstrap, PresentInstance } from './bootstrap.js'

/** How an instance that is there already differs from the bootstrap that is about to go. */
export interface InstanceComparison {
  /** True where the instance has a `sync`, so that the bootstrap's can go. */
  readonly syncs: boolean
  readonly problems: readonly MigrationProblem[]
}

/** Compares version, components and sync of the present instance with the bootstrap (the removal is refused where the sync differs). */
export function compareInstance(bootstrap: OpenBootstrap): InstanceComparison {
  const { instance } = bootstrap.present
  if (instance === null) return { syncs: true, problems: [] }
  const { spec } = instance
  if (spec === null)
    return {
      syncs: false,
      problems: [
        problemOf(
          instance,
          'note',
          'the values of the instance are not to be seen: the sync of the bootstrap stays, compare by hand',
        ),
      ],
    }
  const sync = objectAt(spec, ['sync'])
  const syncs = sync !== null && (stringAt(sync, ['url']) ?? '') !== ''
  return {
    syncs,
    problems: [
      ...missingComponents(bootstrap, instance, spec),
      ...missingShards(bootstrap, instance, spec),
      ...olderMinor(bootstrap, instance, spec),
      ...(syncs ? otherSync(bootstrap, instance, sync) : []),
    ],
  }
}

function problemOf(
  { file, line }: PresentInstance,
  weight: MigrationProblem['weight'],
  message: string,
): MigrationProblem {
  return { weight, file, line, message }
}

function missingComponents(
  { flux }: OpenBootstrap,
  instance: PresentInstance,
  spec: JsonObject,
): readonly MigrationProblem[] {
  const components = listAt(spec, ['components'])
  const missing = components.length === 0 ? [] : flux.components.filter((name) => !components.includes(name))
  if (missing.length === 0) return []
  return [problemOf(instance, 'note', `the instance leaves out ${missing.join(', ')}, which the bootstrap installs`)]
}

/** Objects with the label of a shard that nobody runs would not be reconciled any more. */
function missingShards(
  { sharding }: OpenBootstrap,
  instance: PresentInstance,
  spec: JsonObject,
): readonly MigrationProblem[] {
  const there = listAt(spec, ['sharding', 'shards'])
  const missing = (sharding?.shards ?? []).filter((shard) => !there.includes(shard))
  if (missing.length === 0) return []
  const message = `the instance has no shard ${missing.join(', ')}, which the bootstrap runs: what carries its label would stand still`
  return [problemOf(instance, 'blocks', message)]
}

function olderMinor({ flux }: OpenBootstrap, instance: PresentInstance, spec: JsonObject): readonly MigrationProblem[] {
  const asked = /^v?(\d+\.\d+)(?:\.|$)/.exec(stringAt(spec, ['distribution', 'version']) ?? '')?.[1]
  const installed = flux.version === null ? null : minorOf(flux.version)
  if (asked === undefined || installed === null || compareMinors(asked, installed) >= 0) return []
  const message = `the instance asks for Flux ${asked}, the bootstrap installs ${installed}: a minor cannot be taken back`
  return [problemOf(instance, 'blocks', message)]
}

function otherSync(
  { sync: expected }: OpenBootstrap,
  instance: PresentInstance,
  sync: JsonObject,
): readonly MigrationProblem[] {
  if (expected.kind !== 'expressed') return []
  return (['url', 'path', 'ref'] as const).flatMap((key) => {
    const found = stringAt(sync, [key])
    if (normal(found) === normal(expected[key])) return []
    const message = `the sync of the instance has ${key} ${found ?? '(none)'}, the bootstrap has ${expected[key]}`
    return [problemOf(instance, 'blocks', message)]
  })
}

function normal(text: string | null): string {
  return (text ?? '').replace(/^\.?\/+(?=.)/, '').replace(/(?:\.git)?\/?$/, '')
}
