import { describe, expect, it } from 'vitest'
import type { PinMove } from '../../src/edit/plan.js'
import { verifyMoves } from '../../src/edit/verify.js'
import type { Pin } from '../../src/model/pin.js'
import { pin, type PinChanges } from '../support/sets.js'

const file = 'clusters/a.yaml'
const mark = { kind: 'edit', file, line: 1, start: 0, end: 1, old: 'a', new: 'b' } as const

function move(from: Pin, changes: Partial<PinMove['expected']> = {}): PinMove {
  return { pin: from, edits: [mark], expected: { selector: 'exact', value: '0.58.1', digest: null, ...changes } }
}

const chart = (version: string, changes: PinChanges = {}): Pin => pin('operator-chart', version, { file, ...changes })
const before = chart('0.37.1')

function refusal(after: readonly Pin[], moves = [move(before)], all: readonly Pin[] = [before]): string {
  try {
    verifyMoves(all, after, moves)
  } catch (error) {
    return String(error)
  }
  return ''
}

describe('a second reading', () => {
  it('finds each pin as its move says', () => {
    expect(refusal([chart('0.58.1')])).toBe('')
  })

  it.each<[string, readonly Pin[]]>([
    ['nothing', []],
    ['the old version', [before]],
    ['a range of the same text', [chart('0.58.1', { selector: 'range', value: '0.58.1' })]],
    ['a digest that came', [chart('0.58.1', { digest: 'sha256:0a' })]],
    ['another scope', [chart('0.58.1', { scope: 'bootstrap' })]],
    ['a pin that no longer follows', [chart('0.58.1', { action: 'report' })]],
    ['another repository', [chart('0.58.1', { repository: { host: 'ghcr.io', path: 'x/flux-operator' } })]],
    ['no repository', [chart('0.58.1', { repository: null })]],
    ['a second pin of the same kind', [chart('0.58.1'), chart('0.58.1', { line: 40 })]],
    ['a pin of another kind', [chart('0.58.1'), pin('manifests', '0.58.1', { file })]],
  ])('refuses %s', (_name, after) => {
    expect(refusal(after)).toContain('clusters/a.yaml:')
  })

  it('names the pin that is too many by its line', () => {
    expect(refusal([chart('0.58.1'), chart('0.58.1', { line: 40 })])).toContain('clusters/a.yaml:40:')
    expect(refusal([chart('0.58.1'), pin('manifests', '0.58.1', { file, line: 41 })])).toContain('clusters/a.yaml:41:')
  })

  it('looks at files that are edited alone', () => {
    const other = pin('operator-chart', '0.30.0', { file: 'clusters/b.yaml' })
    expect(refusal([chart('0.58.1')], [move(before)], [before, other])).toBe('')
    expect(refusal([chart('0.58.1'), other])).toBe('')
  })

  it('wants a pin that does not move as it was', () => {
    const kept = chart('0.30.0', { line: 40, action: 'ignore' })
    const all = [before, kept]
    expect(refusal([chart('0.58.1'), kept], [move(before)], all)).toBe('')
    expect(refusal([chart('0.58.1'), chart('0.58.1', { line: 40 })], [move(before)], all)).toContain('a.yaml:40:')
    expect(refusal([kept, chart('0.58.1')], [move(before)], all)).toContain('a.yaml:13:')
    expect(refusal([chart('0.58.1')], [move(before)], all)).toContain('a.yaml:40:')
  })

  it('tells tokens apart by their column', () => {
    const beside = chart('0.30.0', { column: 60 })
    expect(refusal([chart('0.58.1'), beside], [move(before)], [before, beside])).toBe('')
  })

  it('takes a digest that was to move, and no other', () => {
    const pinned = chart('0.37.1', { digest: 'sha256:0a' })
    const moves = [move(pinned, { digest: 'sha256:1b' })]
    expect(refusal([chart('0.58.1', { digest: 'sha256:1b' })], moves, [pinned])).toBe('')
    expect(refusal([chart('0.58.1', { digest: 'sha256:0a' })], moves, [pinned])).toContain('a.yaml:13:')
  })

  it('takes an artifact that is embedded, which names no repository and no longer follows', () => {
    const floating = pin('manifests', null, { file })
    const moves = [move(floating, { selector: 'embedded', value: '' })]
    const embedded = pin('manifests', null, { file, selector: 'embedded', value: '', repository: null })
    expect(refusal([{ ...embedded, action: 'report' }], moves, [floating])).toBe('')
    expect(refusal([{ ...embedded, value: 'latest' }], moves, [floating])).toContain('a.yaml:13:')
    expect(refusal([floating], moves, [floating])).toContain('a.yaml:13:')
  })
})
