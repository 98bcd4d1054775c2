import { describe, expect, it } from 'vitest'
import { judgeLostPins, type PinnedTree } from '../../src/judge/lost-pins.js'
import type { Pin } from '../../src/model/pin.js'
import { fluxPin, instance, pin } from '../support/sets.js'

const chart = pin('operator-chart', '0.37.1', { file: 'a.yaml' })
const moved = (own: Pin, changes: Partial<Pick<Pin, 'file' | 'cluster' | 'scope' | 'shape' | 'action'>>): Pin => ({
  ...own,
  ...changes,
})

function tree(pins: readonly Pin[], changes: Partial<PinnedTree> = {}): PinnedTree {
  return {
    pins,
    instances: [instance()],
    isApplied: () => true,
    isDelivered: () => true,
    clustersTo: () => new Set(['']),
    isUnseen: () => false,
    leftOut: [],
    ...changes,
  }
}

function said(before: PinnedTree, after: PinnedTree, explained = false): readonly string[] {
  return judgeLostPins(before, after, () => explained).map(
    ({ severity, code, file, line, message }) => `${severity} ${code} ${file ?? ''}:${line ?? ''} ${message}`,
  )
}

const none: readonly string[] = []

describe('a pin that is gone', () => {
  it('is lost, with what it was', () => {
    const [message, ...more] = said(tree([chart]), tree([]))
    expect(more).toEqual(none)
    expect(message).toContain('error pin-lost a.yaml: The pin of the ')
    expect(message).toContain(
      'at 0.37.1 of ghcr.io/controlplaneio-fluxcd/charts/flux-operator is read on the base branch',
    )
    expect(
      said(tree([pin('manifests', null, { selector: 'embedded', value: '', repository: null })]), tree([]))[0],
    ).toContain('at the operator’s own copy is read')
  })

  it.each<[string, Pin]>([
    ['the Flux version', fluxPin('2.7.0')],
    ['what was ignored', { ...chart, action: 'ignore' }],
    ['what was only implied', pin('manifests', null, { selector: 'implicit', value: '' })],
  ])('is nothing for %s', (_name, own) => {
    expect(said(tree([own]), tree([]))).toEqual(none)
  })

  it('is said once', () => {
    expect(said(tree([chart]), tree([]), true)).toEqual(none)
  })

  it.each<[string, PinnedTree, string]>([
    [
      'a reason that hides it',
      tree([], { leftOut: [{ file: 'a.yaml', line: 1, reason: 'a template' }] }),
      ' (a template)',
    ],
    [
      'a reason elsewhere',
      tree([], { leftOut: [{ file: 'b.yaml', line: 1, reason: 'a template' }] }),
      'after this change, so',
    ],
    ['a comment', tree([{ ...chart, action: 'ignore' }]), ' (a comment hides it)'],
    ['a file that nothing applies', tree([chart], { isApplied: () => false }), ' (nothing applies its file any more)'],
    [
      'a file that nothing takes there',
      tree([chart], { isDelivered: () => false }),
      ' (nothing applies its file any more)',
    ],
  ])('says why: %s', (_name, after, reason) => {
    expect(said(tree([chart]), after)[0]).toContain(reason)
  })

  it('leaves with every instance of its cluster', () => {
    const gone = { instances: [] }
    expect(said(tree([chart]), tree([], gone))).toEqual(none)
    expect(said(tree([chart], gone), tree([], gone))).toHaveLength(1)
    expect(said(tree([chart]), tree([pin('manifests', '0.37.1')], gone))).toHaveLength(1)
    expect(said(tree([chart]), tree([fluxPin('2.x')], gone))).toEqual(none)
    const hidden = { ...gone, leftOut: [{ file: 'b.yaml', line: 1, reason: 'x' }] }
    expect(said(tree([chart]), tree([], hidden))).toHaveLength(1)
    expect(said(tree([chart], { leftOut: hidden.leftOut }), tree([], hidden))).toEqual(none)
  })

  it('does not leave with its instance where a link or a submodule takes the place of both', () => {
    const [message, ...more] = said(tree([chart]), tree([], { instances: [], isUnseen: (path) => path === 'a.yaml' }))
    expect(more).toEqual(none)
    expect(message).toContain('after this change (a link or a submodule stands in its place)')
  })

  it('leaves with its own cluster only', () => {
    const own = moved(chart, { cluster: 'a' })
    const both = tree([own], { instances: [instance({ cluster: 'a' }), instance({ cluster: 'b' })] })
    expect(said(both, tree([], { instances: [instance({ cluster: 'b' })] }))).toEqual(none)
    expect(said(both, tree([], { instances: [instance({ cluster: 'a' })] }))).toHaveLength(1)
    expect(said(tree([own], { instances: [instance({ cluster: 'b' })] }), tree([], { instances: [] }))).toHaveLength(1)
  })
})

describe('a pin that moved', () => {
  it.each<[string, Pin, number]>([
    ['stays as it is', chart, 0],
    ['gets another version', pin('operator-chart', '0.38.1', { file: 'a.yaml' }), 0],
    [
      'gets another repository in its file',
      pin('operator-chart', '0.37.1', { file: 'a.yaml', repository: { host: 'r', path: 'x' } }),
      0,
    ],
    ['goes to another file', moved(chart, { file: 'b.yaml' }), 0],
    ['goes to another cluster', moved(chart, { file: 'b.yaml', cluster: 'b' }), 1],
    ['goes to where it is run by hand', moved(chart, { file: 'b.yaml', scope: 'bootstrap' }), 1],
    ['becomes a line of text', moved(chart, { file: 'b.yaml', shape: 'annotated' }), 1],
    ['becomes a line of text of its own file', moved(chart, { shape: 'version-constant' }), 1],
    ['goes to where a comment hides it', moved(chart, { file: 'b.yaml', action: 'ignore' }), 1],
    ['is another artifact', pin('manifests', '0.37.1', { file: 'a.yaml' }), 1],
  ])('%s', (_name, after, lost) => {
    expect(said(tree([chart]), tree([after]))).toHaveLength(lost)
  })

  it('is the same for one pin of two', () => {
    expect(said(tree([chart, { ...chart, line: 40 }]), tree([chart]))).toHaveLength(1)
    const two = tree([chart, moved(chart, { file: 'b.yaml' })])
    expect(said(two, tree([moved(chart, { file: 'c.yaml' }), moved(chart, { file: 'd.yaml' })]))).toEqual(none)
  })

  it('takes what stayed before what moved', () => {
    const other = pin('operator-chart', null, { file: 'c.yaml', value: 'latest' })
    expect(said(tree([chart, other]), tree([other, chart]))).toEqual(none)
  })

  it('may go where it is applied only if it was', () => {
    const to = tree([moved(chart, { file: 'b.yaml' })], { isApplied: (path) => path !== 'b.yaml' })
    expect(said(tree([chart]), to)).toHaveLength(1)
    expect(said(tree([chart], { isApplied: () => false }), to)).toEqual(none)
  })

  it('may go where it is delivered only if it was, to every cluster that is still there', () => {
    const to = tree([moved(chart, { file: 'b.yaml' })], {
      isDelivered: (path) => path !== 'b.yaml',
      clustersTo: () => new Set(),
    })
    expect(said(tree([chart]), to)).toHaveLength(1)
    expect(said(tree([chart], { isDelivered: () => false, clustersTo: () => new Set() }), to)).toEqual(none)
    const from = tree([chart], { clustersTo: () => new Set(['a', 'b']) })
    const only = (cluster: string, left: readonly string[]): PinnedTree =>
      tree([moved(chart, { file: 'b.yaml' })], {
        clustersTo: () => new Set([cluster]),
        instances: left.map((name) => instance({ cluster: name })),
      })
    expect(said(from, only('a', ['a']))).toEqual(none)
    expect(said(from, only('a', ['a', 'b']))).toHaveLength(1)
  })
})

describe('a pin that decides nothing any more', () => {
  it.each<[string, Pin, string]>([
    ['a tag that moves', pin('operator-chart', null, { file: 'a.yaml', value: 'latest' }), 'and now `latest`'],
    ['a range', pin('operator-chart', null, { file: 'a.yaml', selector: 'range', value: '0.x' }), 'and now `0.x`'],
    [
      'nothing',
      pin('operator-chart', null, { file: 'a.yaml', selector: 'implicit', value: '' }),
      'and now nothing is written',
    ],
    [
      'a digest alone',
      pin('operator-chart', null, { file: 'a.yaml', selector: 'digest', value: 'sha256:0' }),
      'and now a digest alone',
    ],
  ])('%s', (_name, after, text) => {
    const [message, ...more] = said(tree([chart]), tree([after]))
    expect(more).toEqual(none)
    expect(message).toContain('error pin-lost a.yaml:13 ')
    expect(message).toContain(`was pinned to 0.37.1 of ghcr.io/controlplaneio-fluxcd/charts/flux-operator, ${text}`)
  })

  it('says of manifests that they were', () => {
    const before = pin('manifests', '0.37.1')
    expect(said(tree([before]), tree([pin('manifests', null)]))[0]).toContain('were pinned to v0.37.1')
  })

  it.each<[string, Pin, Pin]>([
    [
      'the operator’s own copy decides',
      pin('manifests', '0.37.1'),
      pin('manifests', null, { selector: 'embedded', value: '' }),
    ],
    [
      'a digest behind the version decides',
      pin('manifests', '0.37.1'),
      pin('manifests', null, { selector: 'misplaced-digest', value: 'v0.37.1@sha256:0' }),
    ],
    ['it decided nothing before', pin('manifests', null), pin('manifests', null, { value: 'main' })],
  ])('not where %s', (_name, before, after) => {
    expect(said(tree([before]), tree([after]))).toEqual(none)
  })
})

describe('a pin whose place is not known any more', () => {
  const unplaced = (changes: Parameters<typeof pin>[2]): readonly string[] =>
    said(tree([chart]), tree([pin('operator-chart', '0.37.1', { file: 'a.yaml', repository: null, ...changes })]))

  it('is an error', () => {
    expect(unplaced({})[0]).toContain('error source-changed a.yaml:13 ')
    expect(unplaced({})[0]).toContain('ghcr.io/controlplaneio-fluxcd/charts/flux-operator on the base branch')
  })

  it('is none where it never was known', () => {
    const before = pin('operator-chart', '0.37.1', { repository: null })
    expect(said(tree([before]), tree([before]))).toEqual(none)
  })

  it('is none of a line of text, which names none', () => {
    const text = pin('operator-chart', '0.37.1', { file: 'a.yaml', shape: 'annotated' })
    expect(said(tree([text]), tree([{ ...text, repository: null }]))).toEqual(none)
  })
})

describe('of two pins of one artifact in one file', () => {
  const at = (version: string, line: number): Pin => pin('operator-chart', version, { file: 'a.yaml', line })

  it('the one that is as it was stays, and the other moves', () => {
    const before = tree([at('0.37.1', 3), at('0.36.0', 9)])
    const floating = pin('operator-chart', null, { file: 'a.yaml', line: 3 })
    expect(said(before, tree([floating, at('0.37.1', 9)]))).toHaveLength(1)
    expect(said(before, tree([floating, at('0.37.1', 9)]))[0]).toContain('was pinned to 0.36.0')
  })

  it('each has one heir', () => {
    expect(said(tree([at('0.37.1', 3), at('0.37.1', 9)]), tree([at('0.38.1', 3)]))).toHaveLength(1)
  })
})

describe('a pin that several clusters took', () => {
  const from = tree([chart], { clustersTo: () => new Set(['a', 'b']) })
  const split = (...files: readonly string[]): PinnedTree =>
    tree(
      files.map((file) => moved(chart, { file, cluster: file.slice(0, 1) })),
      {
        clustersTo: (path) => new Set([path.slice(0, 1)]),
        instances: ['a', 'b'].map((cluster) => instance({ cluster })),
      },
    )

  it('may become one for each of them', () => {
    expect(said(from, split('a/x.yaml', 'b/x.yaml'))).toEqual(none)
    expect(said(from, split('a/x.yaml'))).toHaveLength(1)
  })

  it('is lost where those are of another shape, or nothing delivers them', () => {
    const other = split('a/x.yaml', 'b/x.yaml')
    expect(said(from, { ...other, isDelivered: () => false })).toHaveLength(1)
    expect(said(from, { ...other, pins: other.pins.map((own) => moved(own, { shape: 'helmfile' })) })).toHaveLength(1)
  })
})
