import { describe, expect, it } from 'vitest'
import { explainPlace } from '../../../src/commands/explain/place.js'
import { memoryWorld } from '../../support/memory-world.js'
import { settingsOf } from '../../support/edited.js'
import type { Files } from '../../support/memory-workspace.js'

const chart = 'ghcr.io/controlplaneio-fluxcd/charts/flux-operator'
const source = (name = 'flux-operator', tag = '0.57.0') => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: ${name} }
spec:
  url: oci://${chart}
  ref:
    tag: ${tag}
`
/** A Flux Kustomization that fills in `fo`, with another line above that. */
const filling = (name: string, above = '') => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ./base
${above}  postBuild: { substitute: { fo: "0.57.0" } }
`
const told = async (path: string, line: number | null, files: Files, settings = '') => {
  const found = await explainPlace({ path, line }, memoryWorld(files), settingsOf(settings))
  return found.flatMap(({ about, sentences, remedy }) => [
    [about, ...sentences, ...(remedy === null ? [] : ['→'])].join(' | '),
  ])
}

const two: Files = { 'a.yaml': `${source()}---\n${source('b')}`, 'b.yaml': source('c') }
const exactly =
  'It selects exactly 0.57.0 from ghcr.io/controlplaneio-fluxcd/charts/flux-operator (read as oci-repository).'
const moves = (set: string, company = 'its only pin') =>
  `An update moves it: it belongs to ${set}, ${company}, which is at 0.57.0.`
const pin = (at: string, set = 'the set', company = 'its only pin') =>
  `${at} is a pin of the flux-operator chart | ${exactly} | ${moves(set, company)}`
const nothing =
  'No artifact of a Flux Operator release is named there: no chart, image, manifests, package or FluxInstance.'

describe('a place', () => {
  it.each<readonly [path: string, line: number | null, says: readonly string[]]>([
    ['a.yaml', 7, [pin('a.yaml:7', 'the set', 'with 2 other pins')]],
    ['a.yaml', 15, [pin('a.yaml:15', 'the set', 'with 2 other pins')]],
    [
      'a.yaml',
      null,
      [pin('a.yaml:7', 'the set', 'with 2 other pins'), pin('a.yaml:15', 'the set', 'with 2 other pins')],
    ],
    [
      'a.yaml',
      5,
      [
        'a.yaml:5 names charts/flux-operator | The pin that selects its release stands in line 7 of the same file ("0.57.0").',
      ],
    ],
    [
      'a.yaml',
      13,
      [
        'a.yaml:13 names charts/flux-operator | The pin that selects its release stands in line 15 of the same file ("0.57.0").',
      ],
    ],
    ['a.yaml', 2, [`a.yaml:2 is no pin | ${nothing} | Pins of this file stand in line 7 and 15.`]],
  ])('%s:%s of several', async (path, line, says) => expect(await told(path, line, two)).toEqual(says))

  it.each<readonly [settings: string, files: Files, says: readonly string[]]>([
    ['sets: [{name: prod, paths: ["**"]}]', {}, [pin('a.yaml:7', 'the set "prod"')]],
    ['sets: [{name: prod, paths: ["x/**"]}]', { 'x/b.yaml': source() }, [pin('a.yaml:7', 'the set "default"')]],
    ['', {}, [pin('a.yaml:7')]],
    ['ignore: [b/**]', {}, [pin('a.yaml:7')]],
    ['ignore: [a.yaml]', {}, ['a.yaml:7 holds no pin | The file is left out: the settings ignore this path.']],
  ])('under %j', async (settings, files, says) =>
    expect(await told('a.yaml', 7, { 'a.yaml': source(), ...files }, settings)).toEqual(says),
  )

  it('of a file that was not read is nothing that is known', async () => {
    const files = { 'a.yaml': `# ${chart}\n${'x\n'.repeat(600_000)}` }
    const why = 'the file is larger than 1048576 bytes'
    expect(await told('a.yaml', 2, files)).toEqual([`Nothing is known of a.yaml:2 | The file was not read: ${why}.`])
  })

  const base = { 'base/a.yaml': source('x', '${fo}') }
  const kept = '  # flux-lockstep: ignore\n'
  it.each<readonly [of: string, files: Files, says: string]>([
    [
      'what moves',
      { 'ks.yaml': filling('x') },
      'which is filled in from ks.yaml:6 (read as oci-repository). | An update moves what fills it in, and leaves the placeholder.',
    ],
    [
      'what stays',
      { 'ks.yaml': filling('x', kept) },
      'which is filled in from ks.yaml:7 (read as oci-repository). | An update shows it and does not move it: ${fo} is filled in from ks.yaml:7.',
    ],
    [
      'what moves and what stays',
      { 'ks.yaml': filling('x'), 'k2.yaml': filling('y', kept) },
      'which is filled in from k2.yaml:7 and ks.yaml:6 (read as oci-repository). | An update shows it and does not move it',
    ],
    [
      'values that differ',
      { 'ks.yaml': filling('x'), 'k2.yaml': filling('y').replace('0.57.0', '0.56.0') },
      'which nothing here fills in (read as oci-repository). | An update shows it and does not move it',
    ],
  ])('that is a placeholder for %s', async (_of, files, says) => {
    const [found, ...more] = await told('base/a.yaml', 7, { ...base, ...files })
    expect(found).toContain(`It selects what \${fo} gives, ${says}`)
    expect(more).toEqual([])
  })

  const odd = { 'odd.yaml': 'thing:\n  charts/flux-operator: 0.37.1\n' }
  const unread =
    'odd.yaml:2 was not understood: charts/flux-operator: 0.37.1 | It names an artifact of a release, and a version beside our name, which was not read. Until it is settled, nothing is called in lockstep without saying so. | →'
  const note = {
    'n.yaml': `# ${chart} is what we run\nname: x\n# ${chart}\n`,
  }
  it.each<readonly [path: string, line: number | null, files: Files, says: readonly string[]]>([
    ['odd.yaml', 2, odd, [unread]],
    ['odd.yaml', null, { ...odd, 'o.yaml': odd['odd.yaml'] }, [unread]],
    ['odd.yaml', 1, odd, [`odd.yaml:1 is no pin | ${nothing} | →`]],
    ['n.yaml', 1, note, ['n.yaml:1 is no pin | It names charts/flux-operator, and is left out: a comment.']],
    ['n.yaml', 2, note, [`n.yaml:2 is no pin | ${nothing} | →`]],
    [
      'n.yaml',
      null,
      { ...note, 'm.yaml': note['n.yaml'] },
      ['n.yaml:1 is no pin | It names an artifact of a release (as 1 more of this file), and is left out: a comment.'],
    ],
    [
      'n.yaml',
      null,
      { 'n.yaml': `# ${chart}\nname: x\n` },
      ['n.yaml:1 is no pin | It names an artifact of a release, and is left out: a comment.'],
    ],
    ['x.md', 1, { 'x.md': 'a\n' }, ['x.md:1 holds no pin | The file is left out: documentation is left alone.']],
    ['x.md', null, { 'x.md': 'a\n' }, ['x.md holds no pin | The file is left out: documentation is left alone.']],
    ['l', 9, { l: { mode: '120000', content: 'x' } }, [`l:9 is no pin | ${nothing} | →`]],
  ])('%s:%s without one', async (path, line, files, says) => expect(await told(path, line, files)).toEqual(says))

  it('that is a pin and named in a comment beside it', async () => {
    const text = source().replace('tag: 0.57.0', `tag: 0.57.0 # ${chart}`)
    expect(await told('a.yaml', 7, { 'a.yaml': text })).toEqual([
      pin('a.yaml:7'),
      'a.yaml:7 also names charts/flux-operator | That is left out: a comment.',
    ])
  })
})
