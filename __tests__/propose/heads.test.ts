import { describe, expect, it } from 'vitest'
import { ownershipOf, sameTexts, type Ownership } from '../../src/propose/ownership.js'
import { planHash, planRowsHash, trailerOf, trailers } from '../../src/propose/plan.js'
import { branch, opened, type MemoryProposing } from '../support/memory-proposing.js'

const planned = [
  {
    path: 'pin.yaml',
    mode: '100644',
    before: Buffer.from('tag: 0.56.0\n'),
    after: Buffer.from('tag: 0.57.0\n'),
  },
] as const
const hash = planHash(planned)
const ours = { 'pin.yaml': 'tag: 0.57.0\n' }

/** Whose the head of a branch with our commit is, after what somebody did to it. */
async function ownerAfter(
  act: (home: MemoryProposing, head: string, base: string) => void,
  asked: { readonly hash?: string | null; readonly tree?: string } = {},
): Promise<Ownership> {
  const home = await opened()
  const { forge } = home
  act(home, home.head ?? '', forge.base().commit)
  const state = (await forge.proposals([branch])).get(branch)?.branch
  if (!state) throw new Error('the branch is gone')
  const tree = () => Promise.resolve(asked.tree ?? forge.treeOf(forge.base().commit, ours))
  const wanted = asked.hash === undefined ? hash : asked.hash
  return await ownershipOf(forge, state, { set: 'default', base: forge.base(), hash: wanted, tree })
}

describe('the head of the branch', () => {
  it.each<[string, Ownership, Parameters<typeof ownerAfter>[0], Parameters<typeof ownerAfter>[1]?]>([
    ['our commit of today', 'expected', () => undefined],
    ['our commit of another plan', 'ours', () => undefined, { hash: 'other' }],
    ['our commit where nothing is planned', 'ours', () => undefined, { hash: null }],
    ['our commit on an older base', 'ours', ({ forge }) => void forge.push('main', { 'new.txt': 'x' })],
    ['base itself', 'merged', ({ forge }, _head, base) => forge.place(branch, base)],
    [
      'an older commit of base',
      'merged',
      ({ forge }, _head, base) => {
        forge.push('main', { 'a.txt': 'x' }, { parents: [base] })
        const older = forge.base().commit
        forge.push('main', { 'b.txt': 'x' })
        forge.place(branch, older)
      },
    ],
    [
      'our commit that base merged',
      'ours',
      ({ forge }, head, base) => void forge.push('main', ours, { parents: [base, head] }),
    ],
    [
      'a commit of somebody on base',
      'foreign',
      ({ forge }, _head, base) => void forge.push(branch, { 'a.txt': 'x' }, { parents: [base] }),
    ],
    ['a commit on top of ours', 'foreign', ({ forge }) => void forge.push(branch, { 'a.txt': 'x' })],
    ['a commit without a parent', 'foreign', ({ forge }) => void forge.push(branch, ours, { parents: [] })],
    [
      'a commit that only says that it is ours',
      'foreign',
      ({ forge }, _head, base) =>
        void forge.push(
          branch,
          { ...ours, 'a.txt': 'x' },
          { parents: [base], message: trailers('default', '0.57.0', hash) },
        ),
    ],
    [
      'a commit of ours that changes nothing',
      'foreign',
      ({ forge }, _head, base) =>
        void forge.push(branch, {}, { parents: [base], message: trailers('default', '0.57.0', planRowsHash([])) }),
    ],
    [
      'a commit of another set',
      'foreign',
      ({ forge }, _head, base) =>
        void forge.push(branch, ours, { parents: [base], message: trailers('other', '0.57.0', hash) }),
    ],
    [
      'a commit of a set alone',
      'foreign',
      ({ forge }, _head, base) =>
        void forge.push(branch, ours, { parents: [base], message: 'Flux-Lockstep-Set: default' }),
    ],
    [
      'our commit on a history that base no longer has',
      'unrelated',
      ({ forge }) => void forge.push('main', { 'pin.yaml': 'tag: 0.56.0\n' }, { parents: [] }),
    ],
  ])('%s is %s', async (_name, expected, act, asked) => {
    expect(await ownerAfter(act, asked)).toBe(expected)
  })
})

it('our commit that makes a file or takes one away is ours', async () => {
  const file = { path: 'new.yaml', mode: '100644', before: null, after: Buffer.from('x\n') } as const
  const gone = { path: 'other.txt', mode: '100644', before: Buffer.from('x\n'), after: null } as const
  for (const files of [[file], [gone]] as const) {
    const { forge } = await opened({ plan: { files } })
    const state = (await forge.proposals([branch])).get(branch)?.branch
    if (!state) throw new Error('there is no branch')
    const tree = () => Promise.resolve(null)
    const asked = { set: 'default', base: forge.base(), hash: planHash(files), tree }
    expect(await ownershipOf(forge, state, asked)).toBe('expected')
  }
})

describe('a merge into our commit', () => {
  /** A merge of a new commit of base with the files that it brings, and what somebody adds to it. */
  const mergeOf =
    (
      added: Readonly<Record<string, string>>,
      more: { readonly moved?: boolean; readonly parents?: readonly string[] } = {},
    ) =>
    ({ forge }: MemoryProposing, head: string, base: string): void => {
      const merged = forge.push('main', { 'new.txt': 'x' }, { parents: [base] })
      if (more.moved === true) forge.push('main', { 'newer.txt': 'x' })
      const tree = forge.treeOf(head, { 'new.txt': 'x', ...added })
      forge.place(branch, forge.commitOf({ tree, parents: more.parents ?? [head, merged], message: 'Merge' }))
    }

  it.each<[string, Ownership, Parameters<typeof ownerAfter>[0], Parameters<typeof ownerAfter>[1]?]>([
    ['of base as it is', 'ours', mergeOf({})],
    ['of base as it was', 'ours', mergeOf({}, { moved: true })],
    ['of base as it is, with another plan by now', 'ours', mergeOf({}), { tree: 'other' }],
    ['with a file more', 'foreign', mergeOf({ 'mine.txt': 'mine' })],
    ['of base as it was, with a file more', 'foreign', mergeOf({ 'mine.txt': 'mine' }, { moved: true })],
    ['with our file changed', 'foreign', mergeOf({ 'pin.yaml': 'tag: 0.1.0\n' })],
    ['with our file taken back', 'foreign', mergeOf({ 'pin.yaml': 'tag: 0.56.0\n' })],
    ['with a file of base changed', 'foreign', mergeOf({ 'other.txt': 'mine' })],
    [
      'that makes a program of our file',
      'foreign',
      (home, head, base) => {
        mergeOf({})(home, head, base)
        const { forge } = home
        const tree = forge.treeOf(home.head, ours, '100755')
        forge.place(branch, forge.commitOf({ tree, parents: [head, forge.base().commit], message: 'Merge' }))
      },
    ],
    [
      'of what is not on base',
      'foreign',
      ({ forge }, head) => {
        const theirs = forge.push('theirs', { 'new.txt': 'x' }, { parents: [forge.base().commit] })
        forge.push(branch, { 'new.txt': 'x' }, { parents: [head, theirs] })
      },
    ],
    [
      'of three',
      'foreign',
      (home, head, base) => {
        const { forge } = home
        const merged = forge.push('main', { 'new.txt': 'x' }, { parents: [base] })
        forge.push(branch, { 'new.txt': 'x' }, { parents: [head, merged, base] })
      },
    ],
    [
      'that stands on somebody’s commit',
      'foreign',
      ({ forge }, head, base) => {
        const mine = forge.push(branch, { 'mine.txt': 'x' }, { parents: [head] })
        const merged = forge.push('main', { 'new.txt': 'x' }, { parents: [base] })
        forge.push(branch, { 'new.txt': 'x' }, { parents: [mine, merged] })
      },
    ],
    [
      'whose first parent is gone',
      'foreign',
      ({ forge }, _head, base) => void forge.push(branch, {}, { parents: ['gone', base] }),
    ],
    [
      'of a base that changed our file as well',
      'foreign',
      ({ forge }, head, base) => {
        const merged = forge.push('main', { 'pin.yaml': 'tag: 0.56.9\n' }, { parents: [base] })
        forge.push('main', { 'newer.txt': 'x' })
        forge.push(branch, {}, { parents: [head, merged] })
      },
    ],
  ])('%s is %s', async (_name, expected, act, asked) => {
    expect(await ownerAfter(act, asked)).toBe(expected)
  })
})

describe('a plan', () => {
  it('has the hash of what it changes, whatever the order of its files', () => {
    const [file] = planned
    const other = { ...file, path: 'a.yaml' }
    expect(planHash([file, other])).toBe(planHash([other, file]))
    const different = [
      { ...file, path: 'b' },
      { ...file, mode: '100755' as const },
      { ...file, before: null },
      { ...file, after: null },
    ].map((one) => planHash([one]))
    expect(new Set([hash, ...different]).size).toBe(5)
  })

  it('is read from the last of its trailers', () => {
    const message = `feat: x\n\n${trailers('a', '1', 'first')}\n${trailers('b', '2', ' second ')}`
    expect([trailerOf(message, 'Set'), trailerOf(message, 'Target'), trailerOf(message, 'Plan')]).toEqual([
      'b',
      '2',
      'second',
    ])
    expect(trailerOf('a Flux-Lockstep-Plan: x', 'Plan')).toBeNull()
  })

  it.each<[readonly string[], readonly string[], boolean]>([
    [['a', 'b'], ['b', 'a'], true],
    [['a', 'a'], ['a'], true],
    [['a'], ['a', 'b'], false],
    [['a', 'b'], ['a'], false],
    [['a', 'b'], ['a', 'c'], false],
    [[], [], true],
  ])('%j and %j hold the same: %s', (a, b, expected) => {
    expect(sameTexts(a, b)).toBe(expected)
  })
})
