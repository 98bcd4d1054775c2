import { describe, expect, it } from 'vitest'
import { sampleSet } from '../../../scripts/samples.js'
import { noDashboard, readDashboard } from '../../../src/commands/update/dashboard.js'
import { LockstepError } from '../../../src/model/failure.js'
import type { Forge, Issue } from '../../../src/model/forge.js'
import type { SetReport } from '../../../src/model/report.js'
import { MemoryForge } from '../../support/memory-forge.js'

const now = new Date('2026-08-20T00:00:00Z')
const denied = new LockstepError('forge-denied', 'no issues')

const issue: Issue = { number: 7, url: '', title: '', body: '', state: 'open' }

/** A forge with one issue or none; `refuses` is what it answers to a new one with. */
function issueForge(first: Partial<Issue> | null, refuses: Error | null = null) {
  const issues: Issue[] = first === null ? [] : [{ ...issue, ...first }]
  const did: string[] = []
  const put = (what: string, change: Partial<Issue>): Promise<Issue> => {
    did.push(what)
    const written = { ...issue, ...issues.pop(), ...change }
    issues.push(written)
    return Promise.resolve(written)
  }
  const forge = Object.assign(new MemoryForge({}), {
    findIssue: () => Promise.resolve(issues[0] ?? null),
    createIssue: (title: string, body: string) =>
      refuses ? Promise.reject(refuses) : put(`create ${title}`, { title, body }),
    updateIssue: async (number: number, change: { readonly body: string }) => {
      await put(`update ${number}`, change)
    },
  })
  return { forge, did, issues, body: () => issues[0]?.body ?? '' }
}

const waits = sampleSet({ name: 'default', decision: 'held', reason: 'declined', until: null, proposal: null })
const kept = async (forge: Forge, sets: readonly SetReport[] = [waits], at = now) => {
  const { keep } = await readDashboard(forge)
  return await keep(sets, { follows: { a: 'default' }, now: at })
}

describe('the dashboard', () => {
  it('is created once, and written where the state changes', async () => {
    const { forge, did, body } = issueForge(null)
    expect(await kept(forge)).toEqual([])
    expect(did).toEqual(['create Flux Operator releases'])
    expect(body()).toContain('2026-08-20')
    expect(body()).toContain('- [ ] <!-- flux-lockstep:retry=default -->')
    expect(body()).toMatch(/\n<!-- flux-lockstep-dashboard:\{.*\} -->$/)
    await kept(forge)
    expect(did).toHaveLength(1)
    await kept(forge, [{ ...waits, decision: 'up-to-date', reason: null }])
    expect(did.slice(1)).toEqual(['update 7'])
    expect(body()).not.toContain('retry=')
  })

  it('tells which boxes are ticked', async () => {
    const { forge } = issueForge({ body: '- [x] <!-- flux-lockstep:retry=default -->`default`\n' })
    expect([...(await readDashboard(forge)).retried]).toEqual(['default'])
    expect([...(await readDashboard(issueForge(null).forge)).retried]).toEqual([])
  })

  it.each<readonly [state: Issue['state'], comments: readonly string[]]>([
    ['open', ['comment 7 marked']],
    ['closed', []],
  ])('brings up what has waited for long, once, while it is open: it is %s', async (state, comments) => {
    const late = new Date('2026-09-04T00:00:00Z')
    const { forge, issues } = issueForge(null)
    await kept(forge)
    issues.push({ ...issue, ...issues.pop(), state })
    await kept(forge, [waits], late)
    await kept(forge, [waits], late)
    expect(forge.changes).toEqual(comments)
    for (const comment of forge.comments.values())
      expect(comment).toMatch(/^<!-- flux-lockstep:waits=default \S.* -->\nSet `default` has waited for 14 days/)
  })

  it('is no reason to fail', async () => {
    const refused = await kept(issueForge(null, denied).forge)
    expect(refused.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'proposal-incomplete The dashboard could not be kept: no issues.',
    ])
    await expect(kept(issueForge(null, new Error('a fault of ours')).forge)).rejects.toThrow('a fault of ours')
    const unreadable = (error: Error) =>
      Object.assign(issueForge(null).forge, { findIssue: () => Promise.reject(error) })
    const unread = await readDashboard(unreadable(denied))
    expect([...unread.retried]).toEqual([])
    expect(await unread.keep([waits], { follows: {}, now })).toEqual(refused)
    await expect(readDashboard(unreadable(new Error('ours')))).rejects.toThrow('ours')
    expect(await noDashboard.keep([waits], { follows: {}, now })).toEqual([])
  })
})
