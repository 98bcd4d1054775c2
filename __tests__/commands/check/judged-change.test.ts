import { beforeEach, describe, expect, it } from 'vitest'
import { pullRequestChange, pushChange } from '../../../src/commands/check/judged-change.js'
import { MemoryForge } from '../../support/memory-forge.js'
import { advised } from './advised.js'

let forge: MemoryForge
let base: string
let head: string
beforeEach(() => {
  forge = new MemoryForge({ a: '1' })
  head = forge.push('topic', { b: '1' }, { parents: [forge.base().commit] })
  base = forge.push('main', { a: '2' })
})

const from = () => ({ git: null, forge })
const event = (change: Parameters<typeof advised>[1] = {}) => advised(forge, { base, head, ...change }).event
const merged = (...parents: readonly string[]) =>
  forge.commitOf({ tree: forge.treeOf(parents[0], { b: '1' }), parents, message: 'merge' })

describe('a pull request', () => {
  it('is what its merge commit does to that commit’s first parent', async () => {
    const merge = merged(base, head)
    const wanted = { before: base, after: merge, base }
    expect(await pullRequestChange(event(), merge, from())).toEqual(wanted)
    expect(await pullRequestChange(event({ merge }), null, from())).toEqual(wanted)
  })

  it.each<readonly [of: string, parents: () => readonly string[]]>([
    ['of an older head', () => [base, 'c0']],
    ['the other way round', () => [head, base]],
    ['that is no merge', () => [head]],
    ['of no parents', () => []],
  ])('is measured from where it left the base beside a commit %s', async (_of, parents) => {
    const wanted = { before: 'c0', after: head, base }
    expect(await pullRequestChange(event(), merged(...parents()), from())).toEqual(wanted)
    expect(await pullRequestChange(event(), head, from())).toEqual(wanted)
    expect(await pullRequestChange(event(), null, from())).toEqual(wanted)
  })

  it('is measured from the base where the two share nothing', async () => {
    const alone = forge.push('other', { c: '1' })
    expect(await pullRequestChange(event({ head: alone }), null, from())).toEqual({ before: base, after: alone, base })
  })
})

describe('a push', () => {
  type Push = Parameters<typeof pushChange>[0]
  const push = (change: Partial<Push>): Push => ({
    kind: 'push',
    branch: 'topic',
    before: null,
    after: head,
    forced: false,
    ...change,
  })
  const judged = (change: Partial<Push>) => pushChange(push(change), forge.base(), from())
  it('is what came with it', async () => {
    const second = forge.push('topic', { b: '2' })
    expect(await judged({ before: head, after: second })).toEqual({ before: head, after: second, base })
  })
  it('is nothing where the branch is gone', async () => {
    expect(await judged({ before: head, after: null })).toBeNull()
  })
  it.each<readonly [of: string, change: Partial<Push>]>([
    ['a new branch', {}],
    ['a branch that was written anew', { before: 'c1', forced: true }],
    ['a branch whose past is gone', { before: 'gone' }],
  ])('of %s is measured from where it left the base', async (_of, change) => {
    expect(await judged(change)).toEqual({ before: 'c0', after: head, base })
  })
  it('to the base itself is measured from what stood there', async () => {
    expect(await judged({ branch: 'main', before: 'c0', after: base })).toEqual({
      before: 'c0',
      after: base,
      base: 'c0',
    })
    expect(await judged({ branch: 'main', before: 'c0', after: base, forced: true })).toMatchObject({ base: 'c0' })
    expect(await judged({ branch: 'main', before: null, after: base })).toEqual({ before: base, after: base, base })
  })
})
