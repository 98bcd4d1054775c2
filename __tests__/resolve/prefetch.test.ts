import { expect, test } from 'vitest'
import { decideTarget } from '../../src/resolve/decide.js'
import type { DecisionWorld } from '../../src/resolve/decided-target.js'
import { releaseCatalogue } from '../../src/resolve/catalogue.js'
import { upstreamRequirements } from '../../src/resolve/releases.js'
import type { Repository } from '../../src/model/reference.js'
import type { Registry } from '../../src/model/registry.js'
import type { Version } from '../../src/model/version.js'
import { lockstepSet, pin, policy } from '../support/sets.js'
import { registryAt } from '../support/upstream.js'

const now = new Date('2026-09-01T12:00:00Z')
const owner = 'ghcr.io/controlplaneio-fluxcd'

/** A registry that answers everything but manifests or blobs, which never come, as of a slow one; with what it was asked. */
function slowAt(kind: 'manifest' | 'blob') {
  const registry = registryAt(now)
  const late = (what: string, { host, path }: Repository, reference: string) => {
    registry.log.push(`${what} ${host}/${path} ${reference}`)
    return new Promise<never>(() => undefined)
  }
  const slow: Registry = {
    requests: 0,
    tags: (repository) => registry.tags(repository),
    head: (repository, reference) => registry.head(repository, reference),
    manifest: (repository, reference) =>
      kind === 'manifest' ? late(kind, repository, reference) : registry.manifest(repository, reference),
    blob: (repository, { digest }) => late('blob', repository, digest),
    layer: (repository, descriptor, wanted) => registry.layer(repository, descriptor, wanted),
    referrers: (repository, digest) => registry.referrers(repository, digest),
  }
  return { slow, log: registry.log }
}

/** What is asked for before the first answer of a kind is there. */
async function askedBefore(
  kind: 'manifest' | 'blob',
  from: Version,
  signatures: string[] = [],
): Promise<readonly string[]> {
  const { slow, log } = slowAt(kind)
  const world: DecisionWorld = {
    registry: slow,
    clock: { now: () => now },
    to: null,
    heldSince: () => Promise.resolve(null),
    lifted: false,
    leader: null,
    unordered: new Set(),
    askSignatures: (repository, _digest, where) => {
      signatures.push(`${where} ${repository.path.split('/').slice(1).join('/')}`)
      return Promise.resolve()
    },
  }
  const pins = [pin('operator-chart', from), pin('manifests', from), pin('mcp-chart', from)]
  void decideTarget({ ...lockstepSet(from, { pins }), lockstep: true }, world)
  await new Promise((resolve) => setImmediate(resolve))
  return log
}

test('the manifests of the candidate, those of what is pinned, and the tags of companions are asked for side by side', async () => {
  const log = await askedBefore('manifest', '0.57.0')
  for (const repository of ['charts/flux-operator', 'charts/flux-instance'])
    for (const version of ['0.58.1', '0.57.0']) expect(log).toContain(`manifest ${owner}/${repository} ${version}`)
  expect(log).toContain(`manifest ${owner}/flux-operator-manifests v0.58.1`)
  expect(log).toContain(`manifest ${owner}/flux-operator-manifests v0.57.0`)
  expect(log).toContain(`tags ${owner}/charts/flux-operator-mcp`)
})

test('nothing of what is pinned is asked for twice where it is the candidate', async () => {
  const log = await askedBefore('manifest', '0.58.1')
  expect(log.filter((line) => line.startsWith('manifest'))).toEqual([])
})

test('the layers of both releases and the signatures of the candidate are asked for before the first is there', async () => {
  const signatures: string[] = []
  const log = await askedBefore('blob', '0.57.0', signatures)
  expect(log.filter((line) => line.startsWith('blob')).length).toBe(9)
  const places = ['flux-operator-manifests', 'charts/flux-operator', 'charts/flux-instance']
  expect(new Set(signatures)).toEqual(new Set(places.flatMap((place) => [`tag ${place}`, `everywhere ${place}`])))
})

test('the files of the newest releases of a list are asked for while their details are read', async () => {
  const { slow, log } = slowAt('blob')
  void releaseCatalogue(
    slow,
    upstreamRequirements(),
    { now, policy: policy(), highest: null, to: null, ranges: [], leader: null },
    { details: 3, flux: 2 },
  )
  await new Promise((resolve) => setImmediate(resolve))
  expect(log.filter((line) => line.startsWith('blob') && line.includes('manifests'))).toHaveLength(2)
})
