import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.js'
import type { SignatureJudgement, Signatures } from '../../src/model/signature.js'
import type { Version } from '../../src/model/version.js'
import { decideTarget } from '../../src/resolve/decide.js'
import type { DecisionWorld } from '../../src/resolve/decided-target.js'
import { lockstepSet, policy } from '../support/sets.js'
import { registryAt } from '../support/upstream.js'

const now = new Date('2026-09-01T12:00:00Z')
const signatures: Signatures = { root: 'bundled', artifacts: [] }
const finding: Finding = {
  code: 'signature-invalid',
  severity: 'error',
  introduced: true,
  file: null,
  line: null,
  message: 'x',
  help: '',
}
type Kind = SignatureJudgement['kind']

/** Decides for a set where the signatures of releases are as given; the rest is signed. */
async function decided(from: Version, kinds: Readonly<Record<Version, Kind>>, changes: Partial<DecisionWorld> = {}) {
  const judged: string[] = []
  const world: DecisionWorld = {
    registry: registryAt(now),
    clock: { now: () => now },
    to: null,
    heldSince: () => Promise.resolve(null),
    lifted: false,
    leader: null,
    unordered: new Set(),
    signatures: ({ version }, running) => {
      judged.push(`${version} by ${running ?? 'unknown'}`)
      const kind = kinds[version] ?? 'accepted'
      if (kind === 'accepted') return Promise.resolve({ kind, signatures, findings: [finding] })
      return Promise.resolve({ kind, signatures, findings: [finding], detail: `${version} is ${kind}.` })
    },
    ...changes,
  }
  const found = await decideTarget(lockstepSet(from), world)
  const { kind, target, reason, detail } = found.decision
  return { found, judged, decision: { kind, target, reason, detail } }
}

const codes = ({ findings }: { readonly findings: readonly Finding[] }) => findings.map(({ code }) => code)
const update = (target: Version) => ({ kind: 'update', target, reason: null, detail: null })

describe('the signatures of a release', () => {
  it('that hold let it be proposed, and are told, for the Flux that pulls it', async () => {
    const { found, judged, decision } = await decided('0.57.0', {})
    expect(decision).toEqual(update('0.58.1'))
    expect(judged).toEqual(['0.58.1 by 2.9.3'])
    expect(found.signatures).toBe(signatures)
    expect(codes(found)).toContain('signature-invalid')
    expect(found.contents?.after.version).toBe('0.58.1')
  })

  it.each<[Kind, string, string]>([
    ['wrong', 'blocked', 'signature'],
    ['unread', 'held', 'unsigned'],
  ])('that are %s stop the set at that release, and no older one is taken', async (kind, result, reason) => {
    const { found, judged, decision } = await decided('0.57.0', { '0.58.1': kind })
    expect(decision).toEqual({ kind: result, target: '0.58.1', reason, detail: `0.58.1 is ${kind}.` })
    expect(judged).toHaveLength(1)
    expect(found).toMatchObject({ signatures, contents: null, findings: [finding] })
  })

  it('that are not there leave it out, and the next older one is proposed', async () => {
    const { found, judged, decision } = await decided('0.57.0', { '0.58.1': 'unsigned' })
    expect(decision).toEqual(update('0.58.0'))
    expect(judged).toEqual(['0.58.1 by 2.9.3', '0.58.0 by 2.9.3'])
    const newest = found.releases.find(({ release }) => release.version === '0.58.1')
    expect(newest).toMatchObject({ eligible: false, reasons: ['unsigned'] })
  })

  it('that are not there at the only newer release hold the set for it, with the reason', async () => {
    const { found, decision } = await decided('0.58.0', { '0.58.1': 'unsigned' })
    expect(decision).toEqual({ kind: 'held', target: '0.58.1', reason: 'unsigned', detail: '0.58.1 is unsigned.' })
    expect(found.signatures).toBe(signatures)
  })

  it('that are missing of three releases end the search', async () => {
    const unsigned = { '0.58.1': 'unsigned', '0.58.0': 'unsigned', '0.57.0': 'unsigned' } as const
    const { judged, decision } = await decided('0.52.0', unsigned)
    expect(judged).toHaveLength(3)
    expect(decision).toMatchObject({ kind: 'held', target: '0.58.1', reason: 'unsigned' })
    const two = await decided('0.52.0', { '0.58.1': 'unsigned', '0.58.0': 'unsigned' })
    expect(two.decision).toEqual(update('0.57.0'))
  })

  it('that are missing, and wrong at an older release, block the set', async () => {
    const { decision } = await decided('0.57.0', { '0.58.1': 'unsigned', '0.58.0': 'wrong' })
    expect(decision).toMatchObject({ kind: 'blocked', target: '0.58.0', reason: 'signature' })
  })

  it('that are missing, and unread at an older release, say what is missing', async () => {
    const { decision } = await decided('0.57.0', { '0.58.1': 'unsigned', '0.58.0': 'unread' })
    expect(decision).toMatchObject({ kind: 'held', target: '0.58.1', reason: 'unsigned' })
  })
})

describe('a release that is not what it is called', () => {
  const misnamed = (...versions: readonly Version[]) => {
    const looked: Version[] = []
    const names: DecisionWorld['names'] = ({ version, artifacts }) => {
      looked.push(`${version} ${artifacts.length}`)
      return Promise.resolve(
        versions.includes(version) ? { detail: `${version} is another.`, signatures, findings: [finding] } : null,
      )
    }
    return { names, looked }
  }

  it.each<[string, Version, readonly string[]]>([
    ['the newest', '0.58.1', ['0.58.1 3']],
    ['the one that is left', '0.57.0', ['0.58.1 3', '0.57.0 3', '0.58.1 3']],
  ])('blocks the set: %s', async (_name, version, expected) => {
    const { names, looked } = misnamed(version)
    const { found, decision } = await decided('0.57.0', {}, { names })
    expect(decision).toEqual({
      kind: 'blocked',
      target: version,
      reason: 'signature',
      detail: `${version} is another.`,
    })
    expect(found).toMatchObject({ signatures, findings: [finding], contents: null })
    expect(looked).toEqual(expected.slice(0, looked.length))
  })

  it('is no matter where nothing reads it', async () => {
    const { names, looked } = misnamed('0.56.0', '0.58.0')
    const { decision } = await decided('0.57.0', {}, { names })
    expect(decision).toEqual(update('0.58.1'))
    expect([...new Set(looked)]).toEqual(['0.58.1 3', '0.57.0 3'])
  })
})

describe('what is read for validation', () => {
  it('is what the pins select today, what they will, and what the pinned operator brings', async () => {
    const set = lockstepSet('0.53.0', { manifests: '0.52.0', chart: '0.53.0' })
    const { found } = await (async () => ({ found: await decideTarget(set, plain) }))()
    const has = (files: ReadonlyMap<string, unknown> | null | undefined, flux: string) =>
      files?.has(`flux/v${flux}/helm-controller.yaml`)
    expect(found.contents).toMatchObject({ before: { version: '0.52.0' }, operator: { version: '0.53.0' } })
    expect(has(found.contents?.before.manifests, '2.9.0')).toBe(false)
    expect(has(found.contents?.operator.manifests, '2.9.0')).toBe(true)
    expect(has(found.contents?.after.manifests, '2.9.4')).toBe(true)
    expect([found.contents?.after.operatorChart, found.contents?.before.instanceChart]).not.toContain(null)
  })

  it('is nothing where validation is off', async () => {
    const off = { ...lockstepSet('0.57.0'), policy: policy({ validate: 'off' }) }
    expect((await decideTarget(off, plain)).contents).toBeNull()
  })

  const plain: DecisionWorld = {
    registry: registryAt(now),
    clock: { now: () => now },
    to: null,
    heldSince: () => Promise.resolve(null),
    lifted: false,
    leader: null,
    unordered: new Set(),
  }

  it('comes with no sentence where nothing is to be repaired', async () => {
    expect((await decideTarget(lockstepSet('0.57.0'), plain)).decision.detail).toBeNull()
  })
})
