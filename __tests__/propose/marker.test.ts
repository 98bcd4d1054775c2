import { describe, expect, it } from 'vitest'
import { formatMarker, ownPart, parseMarker, titleHash, withMarker, withOwnPart } from '../../src/propose/marker.js'
import { isStopped } from '../../src/propose/stop.js'

const digest = `sha256:${'a'.repeat(64)}`
const marker = {
  set: 'default',
  target: '0.58.1',
  head: 'h',
  base: 'b',
  plan: 'p',
  tool: '1',
  digests: { 'ghcr.io/x:1': digest },
  crosses: ['2.8'],
  closed: 'obsolete',
  title: 't',
  pending: true,
} as const
const line = formatMarker(marker)

/** A line that is a marker by its looks. */
function written(value: unknown): string {
  return `<!-- flux-lockstep:${JSON.stringify(value)} -->`
}

describe('the marker', () => {
  it('is read as it was written, whatever a text holds', () => {
    expect(parseMarker(`x\n\n${line}`)).toEqual(marker)
    const hostile = { ...marker, set: 'a --> b' }
    expect(formatMarker(hostile).split('-->')).toHaveLength(2)
    expect(parseMarker(formatMarker(hostile))).toEqual(hostile)
  })

  it('is the last of several, by whole lines', () => {
    const older = formatMarker({ ...marker, target: '0.57.0' })
    expect(parseMarker(`${older}\n${line}\nmine`)?.target).toBe('0.58.1')
    expect(parseMarker(`> ${line}`)).toBeNull()
    expect(parseMarker(`${line} mine`)).toBeNull()
    expect(parseMarker(`${line}  \r\n`)?.target).toBe('0.58.1')
  })

  it.each<[string, unknown]>([
    ['of another version', { ...marker, v: 2 }],
    ['of no version', marker],
    ['without a set', { v: 1, target: '0.58.1' }],
    ['without a target', { v: 1, set: 'default' }],
    ['of an empty set', { v: 1, ...marker, set: '' }],
  ])('%s is none', (_name, value) => {
    expect(parseMarker(written(value))).toBeNull()
  })

  it('that is broken is none, and hides none before it', () => {
    expect(parseMarker('<!-- flux-lockstep:{"v":1} -->')).toBeNull()
    expect(parseMarker('<!-- flux-lockstep:{"v":} -->')).toBeNull()
    expect(parseMarker('<!-- flux-lockstep:begin -->')).toBeNull()
    expect(parseMarker('<!-- flux-lockstep:{"v":1,"set":"a","target":"b"}')).toBeNull()
  })

  it('holds nothing where an older run or a person wrote less, or something else', () => {
    const value = { v: 1, set: 'a', target: 'b', digests: { x: 'no digest', y: 1, z: digest }, crosses: ['2.8', 1] }
    expect(parseMarker(written({ ...value, closed: 'other', pending: 'true', title: 1 }))).toEqual({
      set: 'a',
      target: 'b',
      head: '',
      base: '',
      plan: '',
      tool: '',
      digests: { z: digest },
      crosses: ['2.8'],
      closed: null,
      title: null,
      pending: false,
    })
    expect(parseMarker(written({ v: 1, set: 'a', target: 'b' }))?.digests).toEqual({})
  })

  it('is no longer than 4,100 characters', () => {
    const base = formatMarker({ ...marker, plan: '' }).length
    const plan = (length: number) => formatMarker({ ...marker, plan: 'p'.repeat(length - base) })
    expect(plan(4100)).toHaveLength(4100)
    expect(parseMarker(plan(4100))).not.toBeNull()
    expect(parseMarker(plan(4101))).toBeNull()
  })

  it('keeps 16 hexadecimal digits of a title', () => {
    expect(titleHash('x')).toBe('2d711642b726b044')
  })
})

describe('our part of a body', () => {
  const begin = '<!-- flux-lockstep:begin -->'

  it('lies between its beginning and the marker; what a person wrote around it stays', () => {
    const body = `Mine.\n${withMarker('Ours.', marker)}\nMine, too.`
    expect(body).toBe(`Mine.\n${begin}\nOurs.\n\n${line}\nMine, too.`)
    expect(ownPart(body)).toBe(`Ours.\n\n${line}`)
    expect(withOwnPart(body, 'New.')).toBe('Mine.\nNew.\nMine, too.')
  })

  it('begins with the body where nothing marks its beginning, and is all of it without a marker', () => {
    expect(withOwnPart(`Ours.\n${line}\nMine.`, 'New.')).toBe('New.\nMine.')
    expect(withOwnPart('Anything.', 'New.')).toBe('New.')
    expect(ownPart('Anything.')).toBe('Anything.')
  })

  it('is not begun by what stands behind the marker', () => {
    expect(withOwnPart(`Ours.\n${line}\n${begin}`, 'New.')).toBe(`New.\n${begin}`)
  })

  it('holds one marker, however many stood in it', () => {
    const twice = `a\n${line}\nb\n${line}\nc`
    expect(withMarker(`${begin}\n${twice}`, marker)).toBe(`${begin}\na\n\nb\n\n${line}`)
    expect(withMarker(withMarker('x', marker), marker)).toBe(withMarker('x', marker))
  })

  it('is stopped where it begins so, and not where a person says so', () => {
    const stopped = '<!-- flux-lockstep:stopped -->\nBad.\n<!-- /flux-lockstep:stopped -->\n\nOurs.'
    expect(isStopped(withMarker(stopped, marker))).toBe(true)
    expect(isStopped(`${stopped}\n${withMarker('Ours.', marker)}`)).toBe(false)
    expect(isStopped(withMarker('Ours.\n<!-- flux-lockstep:stopped -->', marker))).toBe(false)
  })
})
