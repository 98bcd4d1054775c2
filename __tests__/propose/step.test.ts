import { describe, expect, it } from 'vitest'
import type { ForgeBranch, PullRequest } from '../../src/model/forge.js'
import { formatMarker, parseMarker, type Marker } from '../../src/propose/marker.js'
import { trailers } from '../../src/propose/plan.js'
import { waitingBody } from '../../src/propose/rest.js'
import { decideStep, type ProposalQuestion } from '../../src/propose/step.js'

const base = { branch: 'main', commit: 'b0' }
const plan = { target: '0.58.1', hash: 'plan', crosses: ['2.9'], repairs: false }
const marker: Marker = {
  set: 'default',
  target: '0.58.1',
  head: 'h0',
  base: 'b0',
  plan: 'plan',
  tool: '1',
  digests: {},
  crosses: ['2.9'],
  closed: null,
  title: null,
  pending: false,
}
const branch: ForgeBranch = {
  name: 'flux-lockstep/default',
  head: 'h0',
  tree: 't0',
  parents: ['b0'],
  message: `feat: x\n\n${trailers('default', '0.58.1', 'plan')}\n`,
}

function pull(change: Partial<PullRequest> = {}, marked: Partial<Marker> = {}): PullRequest {
  return {
    number: 7,
    url: 'https://github.com/o/r/pull/7',
    title: 'x',
    body: `x\n\n${formatMarker({ ...marker, ...marked })}`,
    state: 'open',
    draft: false,
    headBranch: branch.name,
    headCommit: 'h0',
    baseBranch: 'main',
    sameRepository: true,
    ours: true,
    author: 'github-actions',
    queued: false,
    autoMerge: false,
    approved: false,
    mergeable: true,
    labels: [],
    mergeCommit: null,
    createdAt: '2026-11-01T00:00:00Z',
    closedAt: null,
    ...change,
  }
}

function question(change: Partial<ProposalQuestion> = {}): ProposalQuestion {
  const state = { branch, open: [pull()], closed: [] }
  const settings = { onApproved: 'hold', rebase: 'auto' } as const
  const rest = { set: 'default', base, plan, settings, tool: '1', force: false, coveredBy: null }
  return { state, head: 'expected', ...rest, ...change }
}

/** The branch at a commit of base. */
const bare: ForgeBranch = { ...branch, head: 'b0', parents: ['a0'], message: 'chore: x' }
const none = { branch: null, open: [], closed: [] }
const closed = (...pulls: PullRequest[]) => question({ state: { ...none, closed: pulls }, head: null })
const opened = (one: PullRequest, change: Partial<ProposalQuestion> = {}) =>
  question({ state: { branch, open: [one], closed: [] }, ...change })
const boxed = (one: PullRequest) => ({ ...one, body: `- [x] <!-- flux-lockstep:rebase -->Write\n${one.body}` })

const rows: readonly (readonly [name: string, asked: ProposalQuestion, kind: string, row: number])[] = [
  ['2 and 6: nothing to propose, our open pull request is closed', question({ plan: null }), 'close', 6],
  ['2 and 6: nothing to propose, nothing open', question({ plan: null, state: none, head: null }), 'nothing', 6],
  ['2 and 6: nothing to propose, but somebody committed', question({ plan: null, head: 'foreign' }), 'rest', 4],
  ['3: in the merge queue, even with force', opened(pull({ queued: true }), { force: true }), 'rest', 3],
  ['4: somebody else’s head', question({ head: 'foreign' }), 'rest', 4],
  ['4: somebody else’s head, box ticked', opened(boxed(pull()), { head: 'foreign' }), 'update', 14],
  ['4: somebody else’s head, forced', question({ head: 'foreign', force: true }), 'update', 14],
  ['7: declined', closed(pull({ state: 'closed' })), 'rest', 7],
  ['7: declined for an older target', closed(pull({ state: 'closed' }, { target: '0.57.0' })), 'create', 17],
  ['7: closed by us as obsolete', closed(pull({ state: 'closed' }, { closed: 'obsolete' })), 'create', 17],
  ['7: declined under another identity', closed(pull({ state: 'closed', ours: false })), 'rest', 7],
  [
    '7: somebody else’s pull request was closed',
    closed(pull({ state: 'closed', ours: false, body: 'x' })),
    'create',
    17,
  ],
  ['7: declined, forced', { ...closed(pull({ state: 'closed' })), force: true }, 'create', 17],
  ['8: merged and taken back', closed(pull({ state: 'merged' })), 'rest', 8],
  ['8: taken back, newer, same Flux minor', closed(pull({ state: 'merged' }, { target: '0.57.0' })), 'rest', 8],
  [
    '8: taken back, newer, no minor crossed',
    closed(pull({ state: 'merged' }, { target: '0.57.0', crosses: [] })),
    'create',
    17,
  ],
  [
    '8: merged, and a pin that disagrees now',
    { ...closed(pull({ state: 'merged' })), plan: { ...plan, repairs: true } },
    'create',
    17,
  ],
  ['9: covered by another author', question({ state: none, head: null, coveredBy: 3 }), 'rest', 9],
  ['11: approved, newer target', opened(pull({ approved: true }, { target: '0.57.0' })), 'rest', 11],
  ['11: auto-merge armed, newer target', opened(pull({ autoMerge: true }, { target: '0.57.0' })), 'rest', 11],
  [
    '11: approved, newer target, on-approved: update',
    opened(pull({ approved: true }, { target: '0.57.0' }), { settings: { onApproved: 'update', rebase: 'auto' } }),
    'update',
    14,
  ],
  ['13: nothing changed', question(), 'unchanged', 13],
  ['13: base moved elsewhere', question({ base: { branch: 'main', commit: 'b1' }, head: 'ours' }), 'unchanged', 13],
  [
    '14: base moved elsewhere, rebase: behind',
    question({
      base: { branch: 'main', commit: 'b1' },
      head: 'ours',
      settings: { onApproved: 'hold', rebase: 'behind' },
    }),
    'update',
    14,
  ],
  ['14: base moved under our files', question({ plan: { ...plan, hash: 'other' }, head: 'ours' }), 'update', 14],
  [
    '14: base moved under our files, rebase: never',
    question({ plan: { ...plan, hash: 'other' }, head: 'ours', settings: { onApproved: 'hold', rebase: 'never' } }),
    'unchanged',
    13,
  ],
  ['14: conflict', opened(pull({ mergeable: false })), 'update', 14],
  ['14: other target', opened(pull({}, { target: '0.57.0' })), 'update', 14],
  ['14: other tool', question({ tool: '2' }), 'update', 14],
  ['14: box ticked', opened(boxed(pull())), 'update', 14],
  ['15: branch of ours without pull request', question({ state: { ...none, branch } }), 'open', 15],
  ['15: older branch of ours', question({ state: { ...none, branch }, head: 'ours' }), 'renew', 15],
  ['16: foreign branch', question({ state: { ...none, branch }, head: 'foreign' }), 'rest', 16],
  ['17: otherwise', question({ state: none, head: null }), 'create', 17],
  ['13: opened under another identity, with our marker', opened(pull({ ours: false })), 'unchanged', 13],
  ['4: a pull request of our branch without our marker', opened(pull({ ours: false, body: 'x' })), 'rest', 4],
  ['4: one of ours against another base', opened(pull({ baseBranch: 'next' })), 'rest', 4],
  ['4: base was written anew', question({ head: 'unrelated' }), 'rest', 4],
  ['14: base was written anew, box ticked', opened(boxed(pull()), { head: 'unrelated' }), 'update', 14],
  [
    '14: a branch that was put back to base',
    question({ head: 'merged', state: { branch: bare, open: [pull()], closed: [] } }),
    'update',
    14,
  ],
  [
    '15: a branch on base without pull request',
    question({ state: { ...none, branch: bare }, head: 'merged' }),
    'renew',
    15,
  ],
  [
    '6: nothing to propose, a branch that an ended run left behind',
    question({ plan: null, state: { ...none, branch, closed: [pull({ state: 'closed' }, { closed: 'obsolete' })] } }),
    'delete',
    6,
  ],
]

const obsolete = pull({ state: 'closed' }, { closed: 'obsolete' })
const behind = { onApproved: 'hold', rebase: 'behind' } as const
const inConflict = { onApproved: 'hold', rebase: 'conflict' } as const
/** A branch of somebody, and what was closed on it. */
const left = (...pulls: PullRequest[]) => ({ head: 'foreign' as const, state: { branch, open: [], closed: pulls } })

const near: (typeof rows)[number][] = [
  [
    '6: nothing to propose, an obsolete one at another head',
    question({ plan: null, state: { branch, open: [], closed: [{ ...obsolete, headCommit: 'h1' }] } }),
    'nothing',
    6,
  ],
  [
    '6: nothing to propose, an obsolete one of somebody',
    question({ plan: null, state: { branch, open: [], closed: [pull({ state: 'closed', ours: false, body: 'x' })] } }),
    'nothing',
    6,
  ],
  [
    '6: nothing to propose, one that a person closed',
    question({ plan: null, state: { branch, open: [], closed: [pull({ state: 'closed' })] } }),
    'nothing',
    6,
  ],
  [
    '6: nothing to propose, an obsolete one and an older one',
    question({
      plan: null,
      state: { branch, open: [], closed: [pull({ state: 'closed', headCommit: 'h9' }), obsolete] },
    }),
    'delete',
    6,
  ],
  [
    '6: nothing to propose, an obsolete one whose branch is gone',
    question({ plan: null, state: { ...none, closed: [obsolete] }, head: null }),
    'nothing',
    6,
  ],
  [
    '6: nothing to propose, a pull request of somebody on our branch',
    question({ plan: null, state: { branch, open: [pull({ ours: false, body: 'x' })], closed: [] } }),
    'nothing',
    6,
  ],
  [
    '15: somebody’s head, closed as we left it',
    question(left(pull({ state: 'closed' }, { target: '0.57.0' }))),
    'renew',
    15,
  ],
  [
    '16: somebody’s head, pushed before it was closed',
    question(left(pull({ state: 'closed' }, { target: '0.57.0', head: 'h1' }))),
    'rest',
    16,
  ],
  [
    '16: somebody’s head, one closed at another',
    question(left(pull({ state: 'closed', headCommit: 'h1' }, { target: '0.57.0', head: 'h1' }))),
    'rest',
    16,
  ],
  [
    '16: somebody’s head, another’s pull request closed there',
    question(left(pull({ state: 'closed', ours: false, body: 'x' }))),
    'rest',
    16,
  ],
  ['15: somebody’s head, forced', question({ ...left(), force: true }), 'renew', 15],
  ['16: base was written anew', question({ ...left(), head: 'unrelated' }), 'rest', 16],
  [
    '17: our pull request, its branch gone',
    question({ state: { branch: null, open: [pull()], closed: [] }, head: null }),
    'create',
    17,
  ],
  ['7: another set’s release was declined', closed(pull({ state: 'closed' }, { set: 'other' })), 'create', 17],
  ['8: another set’s release was taken back', closed(pull({ state: 'merged' }, { set: 'other' })), 'create', 17],
  ['8: taken back, forced', { ...closed(pull({ state: 'merged' })), force: true }, 'create', 17],
  ['9: covered, forced', question({ state: none, head: null, coveredBy: 3, force: true }), 'create', 17],
  ['11: not approved, newer target', opened(pull({}, { target: '0.57.0' })), 'update', 14],
  [
    '13: base moved, rebase: conflict',
    question({ plan: { ...plan, hash: 'other' }, settings: inConflict }),
    'unchanged',
    13,
  ],
  ['14: conflict, rebase: conflict', opened(pull({ mergeable: false }), { settings: inConflict }), 'update', 14],
  [
    '13: unknown whether there is a conflict',
    opened(pull({ mergeable: null }), { settings: inConflict }),
    'unchanged',
    13,
  ],
  ['13: unknown whether there is a conflict, rebase: auto', opened(pull({ mergeable: null })), 'unchanged', 13],
  ['13: on base, rebase: behind', question({ settings: behind }), 'unchanged', 13],
  [
    '14: on base, rebase: behind, another plan',
    question({ plan: { ...plan, hash: 'other' }, settings: behind }),
    'update',
    14,
  ],
  ['14: the body says another plan than the commit', opened(pull({}, { plan: 'other' })), 'update', 14],
  ['4: base was written anew, forced', question({ head: 'unrelated', force: true }), 'update', 14],
]

near.push([
  '6: nothing to propose, an obsolete one as we left it at another head',
  question({
    plan: null,
    state: {
      branch,
      open: [],
      closed: [{ ...pull({ state: 'closed' }, { closed: 'obsolete', head: 'h1' }), headCommit: 'h1' }],
    },
  }),
  'nothing',
  6,
])

describe('the rows nearby', () => {
  it.each(near)('row %s', (_, asked, kind, row) => {
    expect(decideStep(asked)).toMatchObject({ kind, row })
  })

  it.each<[ProposalQuestion, string]>([
    [question({ ...left(), head: 'unrelated' }), 'base-rewritten'],
    [question(left()), 'foreign-branch'],
    [question({ head: 'unrelated' }), 'base-rewritten'],
    [question({ head: 'foreign' }), 'edited'],
  ])('rests for its own reason (%#)', (asked, reason) => {
    expect(decideStep(asked)).toMatchObject({ kind: 'rest', reason })
  })
})

describe('the state table', () => {
  it.each(rows)('row %s', (_, asked, kind, row) => {
    expect(decideStep(asked)).toMatchObject({ kind, row })
  })
})

describe('the note on an approved pull request', () => {
  it('comes once, keeps the marker last, and names the newest release', () => {
    const once = waitingBody(pull().body, '0.59.0') ?? ''
    const twice = waitingBody(once, '0.60.0') ?? ''
    expect(twice.match(/is out/g)).toHaveLength(1)
    expect(twice).toContain('**0.60.0**')
    expect(parseMarker(twice)).toEqual(marker)
    expect(waitingBody(twice, '0.60.0')).toBe(twice)
  })
})
