import { describe, expect, it } from 'vitest'
import type { Descriptor, Manifest, Registry } from '../../src/model/registry.js'
import type { Release } from '../../src/model/release.js'
import { canonicalRepository } from '../../src/model/role.js'
import { formatTime, inspect, movedSince, publishedAt, staleDigests } from '../../src/resolve/details.js'
import { MemoryRegistry } from '../support/memory-registry.js'
import { lockstepSet, pin, type PinChanges } from '../support/sets.js'

const created = 'org.opencontainers.image.created'
const repository = canonicalRepository('manifests')
const requirement = { role: 'manifests', repository } as const
const release: Release = { version: '0.58.1', complete: true, missing: [], artifacts: [] }

function descriptor(digest: string, size = 100): Descriptor {
  return { mediaType: 'x/y', digest, size }
}

function image(annotations: Record<string, string> = {}, config = descriptor('config')): Manifest {
  return { kind: 'image', descriptor: descriptor('image'), artifactType: null, config, layers: [], annotations }
}

function index(annotations: Record<string, string> = {}, ...manifests: readonly Descriptor[]): Manifest {
  return { kind: 'index', descriptor: descriptor('index'), manifests, annotations }
}

/** A registry with manifests by tag or digest, one config for all, and a list of what was asked. */
function registryOf(manifests: Readonly<Record<string, Manifest>>, config: string) {
  const asked: string[] = []
  const memory = new MemoryRegistry()
  const registry: Registry = {
    requests: 0,
    tags: (place) => memory.tags(place),
    head: (place, reference) => memory.head(place, reference),
    layer: (place, layer, wanted) => memory.layer(place, layer, wanted),
    referrers: (place, digest) => memory.referrers(place, digest),
    manifest(_place, reference) {
      asked.push(reference)
      return Promise.resolve(manifests[reference] ?? null)
    },
    blob(_place, { digest }, limit) {
      asked.push(`${digest} ${limit ?? ''}`)
      return Promise.resolve(Buffer.from(config))
    },
  }
  return { registry, asked }
}

const at = '2026-08-19T08:52:00Z'
const config = JSON.stringify({ created: '2026-08-20T10:52:00.5+02:00' })
const fromConfig = '2026-08-20T08:52:00Z'
const mebibyte = 2 ** 20

describe('when an artifact was published', () => {
  it.each<[string, Readonly<Record<string, Manifest>>, string, string | null, number]>([
    ['its annotation says', { 'v0.58.1': image({ [created]: at }) }, config, at, 1],
    ['its config says, in UTC and to the second', { 'v0.58.1': image() }, config, fromConfig, 2],
    [
      'its config says where the annotation is no time',
      { 'v0.58.1': image({ [created]: 'soon' }) },
      config,
      fromConfig,
      2,
    ],
    [
      'its config says where the annotation is the beginning of all time',
      { 'v0.58.1': image({ [created]: '1970-01-01T00:00:00Z' }) },
      config,
      fromConfig,
      2,
    ],
    [
      'its config says where the annotation is a day alone',
      { 'v0.58.1': image({ [created]: '2026-08-19' }) },
      config,
      fromConfig,
      2,
    ],
    [
      'its config says where the annotation is no day',
      { 'v0.58.1': image({ [created]: '2026-99-19T00:00:00Z' }) },
      config,
      fromConfig,
      2,
    ],
    ['nothing says, as the config is no JSON', { 'v0.58.1': image() }, 'text', null, 2],
    ['nothing says, as the config is a list', { 'v0.58.1': image() }, '[1]', null, 2],
    ['nothing says, as the config holds a number', { 'v0.58.1': image() }, '{"created":1}', null, 2],
    [
      'the config of a whole mebibyte says',
      { 'v0.58.1': image({}, descriptor('config', mebibyte)) },
      config,
      fromConfig,
      2,
    ],
    ['a larger config is not read', { 'v0.58.1': image({}, descriptor('config', mebibyte + 1)) }, config, null, 1],
    ['an index says', { 'v0.58.1': index({ [created]: at }) }, config, at, 1],
    [
      'the first image of an index says',
      { 'v0.58.1': index({}, descriptor('a'), descriptor('b')), a: image({ [created]: at }) },
      config,
      at,
      2,
    ],
    [
      'the config of the first image says',
      { 'v0.58.1': index({}, descriptor('a')), a: image() },
      config,
      fromConfig,
      3,
    ],
    ['nothing says, as an index is empty', { 'v0.58.1': index() }, config, null, 1],
    ['nothing says, as the first image is gone', { 'v0.58.1': index({}, descriptor('a')) }, config, null, 2],
    [
      'nothing says, as an index holds an index',
      { 'v0.58.1': index({}, descriptor('a')), a: index({}, descriptor('b')) },
      config,
      null,
      2,
    ],
  ])('%s', async (_name, manifests, text, expected, requests) => {
    const { registry, asked } = registryOf(manifests, text)
    const { artifacts, complete } = await inspect(registry, [requirement], release)
    expect(artifacts.map((artifact) => artifact.created)).toEqual([expected])
    expect(complete).toBe(true)
    expect(asked).toHaveLength(requests)
    expect(asked.filter((one) => one.startsWith('config'))).toEqual(asked.filter((one) => one === `config ${mebibyte}`))
  })

  it('is that of the youngest artifact that says', () => {
    const artifact = { ...requirement, tag: 'v0.58.1', digest: 'sha256:x' }
    const times = (...each: readonly (string | null)[]) =>
      publishedAt({ ...release, artifacts: each.map((time) => ({ ...artifact, created: time })) })
    expect(times('2026-08-19T08:00:00Z', null, at, '2026-08-18T00:00:00Z')).toEqual(new Date(at))
    expect(times(null)).toBeNull()
    expect(times()).toBeNull()
  })

  it('is not asked of what has no manifest any more: the release is incomplete', async () => {
    const { registry } = registryOf({ 'v0.58.1': image({ [created]: at }) }, config)
    const other = { role: 'operator-chart', repository: canonicalRepository('operator-chart') } as const
    expect(await inspect(registry, [requirement, other], release)).toMatchObject({
      version: '0.58.1',
      complete: false,
      missing: [other],
      artifacts: [{ tag: 'v0.58.1', digest: 'image', created: at }],
    })
  })

  it('is written to the second', () => {
    expect(formatTime(new Date('2026-08-19T08:52:01.999Z'))).toBe('2026-08-19T08:52:01Z')
  })
})

describe('a digest beside a tag', () => {
  const registry = new MemoryRegistry()
  const digest = registry.publish(repository, 'v0.58.1', {})
  const other = `sha256:${'0'.repeat(64)}`
  registry.publish(canonicalRepository('operator-image'), 'v0.58.1', {})

  it.each<[string, PinChanges, Parameters<typeof pin>[0], number]>([
    ['that of the tag', { digest }, 'manifests', 0],
    ['that of something else', { digest: other }, 'manifests', 1],
    ['of a pin that does not follow', { digest: other, action: 'report' }, 'manifests', 0],
    ['of no place', { digest: other, repository: null }, 'manifests', 0],
    ['of no version', { digest: other, selector: 'digest', version: null }, 'manifests', 0],
    ['of a tag that is not published', { digest: other, version: '0.57.0' }, 'manifests', 0],
    ['of an image that makes no release complete', { digest: other }, 'operator-image', 0],
    ['none', {}, 'manifests', 0],
    ['of a Flux version', { digest: other, repository }, 'flux-version', 0],
  ])('%s', async (_name, changes, role, stale) => {
    const own = pin(role, '0.58.1', changes)
    const found = await staleDigests(lockstepSet('0.58.1', { pins: [own] }), registry)
    expect(found).toEqual(stale === 0 ? [] : [own])
  })

  it('of a release that was proposed moved, vanished, or is what it was', async () => {
    const artifact = { repository, tag: 'v0.58.1', digest }
    const moved = { ...artifact, digest: other }
    const gone = { ...artifact, tag: 'v0.57.0' }
    expect(await movedSince(registry, [artifact, moved, gone])).toEqual([
      { artifact: moved, digest },
      { artifact: gone, digest: null },
    ])
  })
})
