import { beforeEach, describe, expect, it } from 'vitest'
import { held, proposeSet, type ProposalPlace } from '../../../src/commands/update/propose-sets.js'
import type { SetPlan } from '../../../src/commands/update/set-plan.js'
import { inherited, removed } from '../../../scripts/samples.js'
import type { ChangedFile } from '../../../src/model/change.js'
import type { Decision } from '../../../src/model/decision.js'
import { canonicalRepository } from '../../../src/model/role.js'
import { settingsOf } from '../../support/edited.js'
import { MemoryForge } from '../../support/memory-forge.js'
import { MemoryRegistry } from '../../support/memory-registry.js'
import { policy } from '../../support/sets.js'
import { planned, verdict, type PlanFacts } from './planned.js'

const branch = 'flux-lockstep/default'
const file: ChangedFile = {
  path: 'pin.yaml',
  mode: '100644',
  before: Buffer.from('tag: 0.56.0\n'),
  after: Buffer.from('tag: 0.57.0\n'),
}
const times = { 'operator-chart': '2026-08-01T00:00:00Z' }
const moving: PlanFacts = { files: [file], releases: [verdict('0.58.0'), verdict('0.57.0', times)] }

let forge: MemoryForge
let registry: MemoryRegistry
let asked: string[]
beforeEach(() => {
  forge = new MemoryForge({ 'pin.yaml': 'tag: 0.56.0\n' })
  registry = new MemoryRegistry()
  asked = []
})

async function placeOf(changes: Partial<ProposalPlace> = {}): Promise<ProposalPlace> {
  return {
    forge,
    facts: await forge.repository(),
    settings: settingsOf(''),
    severalSets: false,
    retried: new Set(),
    registry: { open: () => Promise.resolve(registry), requests: 0 },
    fetch: (url) => {
      asked.push(new URL(String(url)).pathname.split('/').slice(2, 4).join('/'))
      return Promise.resolve(new Response('[]'))
    },
    ...changes,
  }
}

const run = async (facts: PlanFacts, changes: Partial<ProposalPlace> = {}) =>
  proposeSet(planned(facts), await placeOf(changes))
const proposed = () => run(moving)
const body = () => forge.pull().body

describe('a set is proposed', () => {
  it('with its texts and what its release was', async () => {
    const { decision, proposal, findings } = await proposed()
    expect([decision, proposal?.operation, findings]).toEqual(['update', 'created', []])
    expect(forge.changes).toEqual([expect.stringContaining('commit'), expect.stringContaining('move'), 'open ready'])
    expect(body()).toContain('ghcr.io/controlplaneio-fluxcd/charts/flux-operator:0.57.0')
    expect(forge.pull().title).toContain('0.57.0')
  })

  it.each<readonly [name: string, facts: PlanFacts, changes: readonly string[]]>([
    ['not where nothing is written', { ...moving, files: [] }, []],
    ['not without a target', { ...moving, decision: { target: null } }, []],
    ['not while it is held', { ...moving, decision: { kind: 'held', reason: 'age' } }, []],
    ['as a draft where it introduces errors', { ...moving, decision: { kind: 'blocked' } }, ['open must']],
    [
      'not with errors where that is not wanted',
      { ...moving, decision: { kind: 'blocked' }, set: { policy: { onInvalid: 'none' } } },
      [],
    ],
    ['as a repair', { ...moving, decision: { kind: 'repair' } }, ['open must']],
  ])('%s', async (_, facts, changes) => {
    const { proposal } = await run(facts)
    expect(forge.changes.filter((change) => change.startsWith('open'))).toEqual(changes)
    expect(proposal === null).toBe(changes.length === 0)
  })

  it('not where there is no base', async () => {
    const facts = { ...(await forge.repository()), base: null }
    const { decision, proposal } = await run(moving, { facts })
    expect([decision, proposal, forge.changes]).toEqual(['update', null, []])
  })

  it('with what the forge refused', async () => {
    forge.refusals.efforts.set('labels', 'no labels')
    const pullRequest = { ...policy().pullRequest, labels: ['a'] }
    const { findings } = await run({ ...moving, set: { policy: { pullRequest } } })
    expect(findings.map(({ code, message, introduced }) => ({ code, message, introduced }))).toEqual([
      { code: 'proposal-incomplete', message: 'no labels', introduced: true },
    ])
  })

  const flux = (from: string | null, to: string | null): PlanFacts => ({
    ...moving,
    decision: { flux: { from, to, crosses: [] } },
  })
  it.each<readonly [facts: PlanFacts, notes: 'text' | 'off', repositories: readonly string[]]>([
    [moving, 'text', ['controlplaneio-fluxcd/flux-operator']],
    [moving, 'off', []],
    [flux('2.7.5', '2.8.0'), 'text', ['controlplaneio-fluxcd/flux-operator', 'fluxcd/flux2']],
    [flux(null, '2.8.0'), 'text', ['controlplaneio-fluxcd/flux-operator', 'fluxcd/flux2']],
    [flux('2.8.0', '2.8.0'), 'text', ['controlplaneio-fluxcd/flux-operator']],
    [flux('2.8.0', null), 'text', ['controlplaneio-fluxcd/flux-operator']],
  ])('with notes of %j where they are %s', async (facts, releaseNotes, repositories) => {
    await run({ ...facts, set: { policy: { pullRequest: { ...policy().pullRequest, releaseNotes } } } })
    expect([...new Set(asked)].sort()).toEqual(repositories)
  })
})

describe('an open pull request', () => {
  const chart = canonicalRepository('operator-chart')
  beforeEach(async () => {
    await proposed()
    forge.changes.length = 0
  })

  it('stays while its release stands', async () => {
    registry.publish(chart, '0.57.0', {})
    const digest = (await registry.head(chart, '0.57.0'))?.digest ?? ''
    forge.edit(1, { body: body().replaceAll(/sha256:a+/g, digest) })
    const { proposal, findings } = await run(moving)
    expect([proposal?.operation, findings, forge.changes]).toEqual(['unchanged', [], []])
  })

  it.each<readonly [name: string, facts: PlanFacts]>([
    ['is written anew where a tag of it moved', moving],
    ['stays with a warning where the set is held', { ...moving, decision: { kind: 'held', reason: 'age' } }],
  ])('%s', async (_, facts) => {
    registry.publish(chart, '0.57.0', { created: '2026-09-01T00:00:00Z' })
    const { findings } = await run(facts)
    expect(findings.map(({ code }) => code)).toEqual(['tag-moved'])
    expect(forge.changes).toEqual(facts.decision ? [] : ['update body'])
  })

  const bad: Partial<Decision> = { kind: 'held', reason: 'signature', target: '0.57.0', detail: 'It is *not* signed.' }
  it('is stopped where its signature is wrong, and says why', async () => {
    forge.refusals.efforts.set('draft', 'no drafts')
    const { decision, proposal, findings } = await run({ ...moving, decision: bad })
    expect([decision, proposal?.operation]).toEqual(['held', 'updated'])
    expect(body()).toContain('> It is \\*not\\* signed. Do not merge this before upstream has said what happened.')
    expect(findings.map(({ message }) => message)).toContain('no drafts')
  })

  it.each<readonly [name: string, decision: Partial<Decision>]>([
    ['of another hold', { ...bad, reason: 'age' }],
    ['of no target', { ...bad, target: null }],
    ['of another release', { ...bad, target: '0.58.0' }],
  ])('is not stopped because %s', async (_, decision) => {
    const { proposal } = await run({ ...moving, decision })
    expect([proposal, forge.changes]).toEqual([null, []])
  })

  it('is written anew where the release stands again', async () => {
    await run({ ...moving, decision: bad })
    await run(moving)
    expect(body()).not.toContain('Do not merge this')
  })

  it('is closed where nothing is to be done any more', async () => {
    const { proposal } = await run({ decision: { kind: 'up-to-date', target: '0.57.0' } })
    expect(proposal?.operation).toBe('closed')
    expect(forge.branches.has(branch)).toBe(false)
  })
})

describe('what was declined', () => {
  beforeEach(async () => {
    await proposed()
    forge.edit(1, { state: 'closed', closedAt: '2026-11-02T00:00:00Z' })
    forge.branches.delete(branch)
  })
  it.each<readonly [name: string, settings: string, retried: readonly string[], opened: boolean]>([
    ['stays declined', '', [], false],
    ['is proposed again by force', 'force: true\n', [], true],
    ['is proposed again where its box is ticked', '', ['default'], true],
    ['is not proposed again for the box of another set', '', ['other'], false],
  ])('%s', async (_, settings, retried, opened) => {
    const { decision, reason } = await run(moving, { settings: settingsOf(settings), retried: new Set(retried) })
    expect([decision, reason]).toEqual(opened ? ['update', null] : ['held', 'declined'])
    expect(forge.pulls).toHaveLength(opened ? 2 : 1)
  })
})

describe('a Flux minor that was merged and taken back', () => {
  const crossing = (kind: Decision['kind'], minor: string): PlanFacts => ({
    ...moving,
    decision: { kind, flux: { from: '2.7.5', to: '2.8.0', crosses: [minor] } },
  })
  beforeEach(async () => {
    await run({ ...crossing('update', '2.8'), decision: { ...crossing('update', '2.8').decision, target: '0.56.1' } })
    const { headCommit } = forge.pull()
    forge.edit(1, { state: 'merged', closedAt: '2026-11-02T00:00:00Z', mergeCommit: headCommit })
    forge.branches.delete(branch)
  })
  it.each<readonly [name: string, facts: PlanFacts, reason: string | null]>([
    ['is not proposed again with another release', crossing('update', '2.8'), 'reverted'],
    ['is, where pins are brought together', crossing('repair', '2.8'), null],
    ['holds no other', crossing('update', '2.9'), null],
    ['holds no release that stays', moving, null],
  ])('%s', async (_, facts, reason) => expect((await run(facts)).reason).toBe(reason))
})

it('a proposal is written off to a machine only where no person has to look', async () => {
  const pullRequest = { ...policy().pullRequest, autoMerge: true }
  const merges = async (facts: PlanFacts) => {
    forge = new MemoryForge({ 'pin.yaml': 'tag: 0.56.0\n' })
    await run({ ...moving, set: { policy: { pullRequest } }, ...facts })
    return forge.pull().autoMerge
  }
  expect([await merges({}), await merges({ findings: [inherited] }), await merges({ findings: [removed] })]).toEqual([
    true,
    true,
    false,
  ])
})

it.each<readonly [reason: 'foreign-branch' | 'forge' | 'declined', kind: Decision['kind']]>([
  ['foreign-branch', 'blocked'],
  ['forge', 'failed'],
  ['declined', 'held'],
])('a proposal that is refused for %s makes the decision %s', (reason, kind) => {
  const plan: SetPlan = planned()
  const outcome = { report: null, hold: { reason, detail: 'why' }, warnings: [] }
  expect(held(plan.decision, outcome)).toEqual({ ...plan.decision, kind, reason, detail: 'why' })
  expect(held(plan.decision, { ...outcome, hold: null })).toBe(plan.decision)
})
