import { describe, expect, it } from 'vitest'
import type { LockstepSet } from '../../src/model/lockstep-set.js'
import type { Release } from '../../src/model/release.js'
import { canonicalRepository } from '../../src/model/role.js'
import {
  behindByTable,
  expiredHold,
  fluxDowngrade,
  moveFindings,
  tagsMoved,
  unpublishedPins,
  unreachable,
} from '../../src/resolve/findings.js'
import {
  fluxMoveOf,
  isReachable,
  moveAgain,
  startsAfter,
  type InstanceMove,
  type InstanceStart,
  type MoveProblem,
  type TargetMoves,
} from '../../src/resolve/moves.js'
import { runningInstances } from '../../src/resolve/running-instances.js'
import { tooOld, unseenFindings, unseenOperator } from '../../src/resolve/unseen-operator.js'
import type { FluxSpec } from '../../src/upstream/flux-spec.js'
import { newestFluxMinor } from '../../src/upstream/flux-minors.js'
import { artifactAt, instance, lockstepSet, pin, until } from '../support/sets.js'
import { manifestsFiles } from '../support/upstream.js'

const place = { file: 'flux.yaml', line: 3 }
const spec = (changes: Partial<FluxSpec> = {}): FluxSpec => ({
  instance: null,
  constraint: '2.x',
  components: [],
  migrateResources: true,
  manifests: { kind: 'embedded' },
  operator: '0.52.0',
  operatorFollows: true,
  operatorSeen: true,
  operatorFrom: null,
  waits: true,
  cluster: '',
  version: place,
  artifact: { file: 'artifact.yaml', line: 5 },
  ...changes,
})
const crds = (version: string) => ({ version, crds: [] })

function start(from: string | null, changes: Partial<FluxSpec> = {}): InstanceStart {
  return {
    spec: spec(changes),
    running: null,
    manifests: null,
    failure: null,
    from: from === null ? null : crds(from),
    earlier: [],
  }
}

function move(
  from: string | null,
  to: string | null,
  changes: Partial<FluxSpec> = {},
  problems: readonly MoveProblem[] = [],
): InstanceMove {
  return { start: start(from, changes), running: null, to: to === null ? null : crds(to), exact: null, problems }
}

const available = ['2.6.4', '2.7.5', '2.8.1', '2.9.4']
const target = (...moves: readonly InstanceMove[]): TargetMoves => ({ target: '0.58.1', moves, available })
const codes = (own: TargetMoves): readonly string[] =>
  moveFindings(own).map(({ code, severity }) => `${severity} ${code}`)

describe('pins that their repository does not list', () => {
  const release = (missing: Release['missing'] = []): Release => ({
    version: '0.37.1',
    complete: true,
    missing,
    artifacts: [],
  })
  const chart = pin('operator-chart', '0.37.1')
  const set = (...pins: LockstepSet['pins']): LockstepSet => lockstepSet('0.37.1', { pins })
  const repository = canonicalRepository('operator-chart')

  it.each<[string, LockstepSet, readonly Release[], number]>([
    ['listed', set(chart), [release()], 0],
    ['no such release', set(chart), [], 1],
    ['not this artifact of it', set(chart), [release([{ role: 'operator-chart', repository }])], 1],
    ['not another artifact of it', set(chart), [release([{ role: 'manifests', repository }])], 0],
    [
      'not at another repository',
      set(chart),
      [release([{ role: 'operator-chart', repository: { host: 'r', path: 'x' } }])],
      0,
    ],
    [
      'one of two missing is it',
      set(chart),
      [
        release([
          { role: 'manifests', repository },
          { role: 'operator-chart', repository },
        ]),
      ],
      1,
    ],
    ['only reported', set({ ...chart, action: 'report' }), [], 0],
    ['no version', set(pin('operator-chart', null)), [], 0],
    ['no repository', set({ ...chart, repository: null }), [], 0],
    ['the Flux version', set(pin('flux-version', '2.7.0', { repository })), [], 0],
  ])('%s', (_name, own, releases, found) => {
    expect(unpublishedPins(own, releases)).toHaveLength(found)
  })
})

it('tells a tag that moved from one that vanished', () => {
  const artifact = {
    role: 'manifests',
    repository: { host: 'r', path: 'x' },
    tag: 'v1',
    digest: 'sha256:0a',
    created: null,
  } as const
  expect(
    tagsMoved([
      { artifact, digest: 'sha256:1b' },
      { artifact, digest: null },
    ]).map(({ message }) => message),
  ).toEqual([
    'r/x:v1 moved from sha256:0a to sha256:1b since it was proposed.',
    'r/x:v1 vanished since it was proposed.',
  ])
})

it('says of a hold that it has ended, from that moment on', () => {
  const ended = until('2026-06-01T00:00:00Z')
  const held = (end: typeof ended | null): LockstepSet =>
    lockstepSet('0.37.1', { policy: { hold: { at: '0.37.1', until: end, reason: 'a freeze' } } })
  const found = (own: LockstepSet, now: string): number => expiredHold(own, new Date(now)).length
  expect(found(held(ended), '2026-05-31T23:59:59Z')).toBe(0)
  expect(found(held(ended), '2026-06-01T00:00:00Z')).toBe(1)
  expect(found(held(null), '2026-06-02T00:00:00Z')).toBe(0)
  expect(found(lockstepSet('0.37.1'), '2026-06-02T00:00:00Z')).toBe(0)
})

describe('an exact Flux version that is behind', () => {
  const minors = newestFluxMinor().split('.')
  const behind = (count: number): string => `${minors[0] ?? ''}.${Number(minors[1]) - count}.0`
  it.each<[string, number]>([
    [behind(0), 0],
    [behind(2), 0],
    [behind(3), 1],
    [behind(-1), 0],
    ['2.x', 0],
    ['nonsense', 0],
  ])('%s', (constraint, found) => {
    expect(behindByTable([spec({ constraint })])).toHaveLength(found)
  })
})

describe('what a move brings', () => {
  it('names each Flux minor that is entered, at the first instance', () => {
    const found = moveFindings(target(move('2.7.5', '2.9.4'))).filter(({ code }) => code === 'flux-minor-crossed')
    expect(found.map(({ file, message }) => `${file ?? ''} ${message.slice(0, 26)}`)).toEqual([
      'flux.yaml The update brings Flux 2.8',
      'flux.yaml The update brings Flux 2.9',
    ])
    const [entered] = moveFindings(target(move('2.8.0', '2.9.4')))
    expect(entered?.message).toMatch(/^The update brings Flux 2\.9 \(2\d{3}-\d{2}\)\./)
    expect(entered?.message).not.toContain('does not know it yet')
    expect(codes(target(move('2.9.1', '2.9.4')))).not.toContain('notice flux-minor-crossed')
    expect(moveFindings({ ...target(move('2.98.0', '2.99.0')), available: ['2.98.0', '2.99.0'] })[0]?.message).toBe(
      'The update brings Flux 2.99. This version of flux-lockstep does not know it yet.',
    )
  })

  it.each<[string, InstanceMove, boolean]>([
    [
      'an instance that does not wait for the operator that can',
      move('2.7.5', '2.9.4', {
        operator: '0.52.0',
        manifests: { kind: 'exact', version: '0.37.1', follows: true },
        waits: false,
      }),
      true,
    ],
    [
      'one that waits',
      move('2.7.5', '2.9.4', { operator: '0.52.0', manifests: { kind: 'exact', version: '0.37.1', follows: true } }),
      false,
    ],
    ['one that is built from the operator', move('2.7.5', '2.9.4', { operator: '0.52.0', waits: false }), false],
    [
      'one whose operator stays',
      move('2.7.5', '2.9.4', {
        operator: '0.52.0',
        manifests: { kind: 'exact', version: '0.37.1', follows: true },
        waits: false,
        operatorFollows: false,
      }),
      false,
    ],
    [
      'one whose Flux is not known',
      move('2.7.5', null, {
        operator: '0.52.0',
        manifests: { kind: 'exact', version: '0.37.1', follows: true },
        waits: false,
      }),
      false,
    ],
    [
      'one that the old operator can build',
      move('2.7.5', '2.7.5', {
        operator: '0.52.0',
        manifests: { kind: 'exact', version: '0.37.1', follows: true },
        waits: false,
      }),
      false,
    ],
  ])('races the operator: %s', (_name, own, found) => {
    expect(codes(target(own)).some((code) => code.endsWith('operator-race'))).toBe(found)
  })

  it('says each kind of problem once, and a fall of Flux as such', () => {
    const fall: MoveProblem = { kind: 'downgrade', from: '2.8.1', to: '2.7.5' }
    const far: MoveProblem = { kind: 'too-far', from: '2.3', to: '2.7' }
    const stuck: MoveProblem = { kind: 'not-buildable', selected: '2.9.4', operator: '0.52.0' }
    const own = target(
      move('2.8.1', '2.7.5', {}, [fall, fall, far, far, stuck, { kind: 'unmatched', constraint: '2.9.x' }]),
    )
    expect(codes(own).filter((code) => !code.includes('crossed'))).toEqual([
      'error flux-downgrade',
      'error unreachable-hop',
    ])
    expect(moveFindings(own).find(({ code }) => code === 'unreachable-hop')?.message).toMatch(
      /^By the table of releases Flux moves from 2\.3 to 2\.7.*safe\.$/,
    )
    expect(isReachable(own)).toBe(false)
    expect(isReachable(target(move('2.7.5', '2.8.1')))).toBe(true)
    expect(
      unreachable(
        target(move('2.7.5', '2.8.1'), move('2.3.0', '2.7.5', { version: { file: 'b.yaml', line: 1 } }, [far])),
      ),
    ).toMatchObject({ severity: 'notice', file: 'b.yaml', introduced: false })
  })

  it('says what takes Flux back', () => {
    const fall = { from: '2.8.1', to: '2.7.5' }
    expect(fluxDowngrade(place, fall, null)).toMatchObject({ severity: 'error', introduced: true })
    expect(fluxDowngrade(place, fall, null).message).toContain('Flux would fall from 2.8 back to 2.7')
    expect(fluxDowngrade(place, fall, 'The set goes back').message).toContain(
      'The set goes back, which takes Flux from 2.8',
    )
  })

  it('says of a release that it is newer than what was measured', () => {
    expect(codes({ ...target(move('2.9.4', '2.9.4')), target: '99.0.0' }).join()).toContain('beyond-tables')
    expect(codes(target(move('2.9.4', '2.9.4')))).toEqual([])
  })
})

describe('of several instances', () => {
  it('the one that crosses most minors is shown, from the lowest version', () => {
    expect(fluxMoveOf(target(move('2.8.1', '2.9.4'), move('2.7.5', '2.9.4')))).toEqual({
      from: '2.7.5',
      to: '2.9.4',
      crosses: ['2.8', '2.9'],
    })
    expect(fluxMoveOf(target(move('2.9.3', '2.9.4'), move('2.9.1', '2.9.4')))?.from).toBe('2.9.1')
    expect(fluxMoveOf(target(move(null, '2.9.4')))).toEqual({ from: null, to: '2.9.4', crosses: [] })
    expect(fluxMoveOf(target())).toBeNull()
  })

  it('a later hop begins where an earlier one ends', () => {
    const exact = { kind: 'exact', version: '0.37.1', follows: true } as const
    const [next] = startsAfter(
      target({ ...move('2.7.5', '2.8.1', { manifests: exact, migrateResources: false }), exact: '2.8.1' }),
    )
    expect(next).toMatchObject({
      spec: { manifests: { version: '0.58.1' }, operator: '0.58.1', constraint: '2.8.1' },
      from: { version: '2.8.1' },
      earlier: [{ version: '2.7.5' }],
    })
    const [kept] = startsAfter(
      target(move('2.7.5', null, { manifests: { ...exact, follows: false }, operatorFollows: false })),
    )
    expect(kept).toMatchObject({
      spec: { manifests: { version: '0.37.1' }, operator: '0.52.0', constraint: '2.x' },
      from: { version: '2.7.5' },
      earlier: [],
    })
  })

  it('a target that was looked into keeps what stands against it from any start', () => {
    const stuck: MoveProblem = { kind: 'not-buildable', selected: '2.9.4', operator: '0.52.0' }
    const far: MoveProblem = { kind: 'too-far', from: '2.3', to: '2.7' }
    const again = moveAgain(target(move('2.3.0', '2.7.5', {}, [stuck, far]), move('2.3.0', '2.7.5')), [start('2.6.4')])
    expect(again.moves.map((one) => [one.start.from?.version, one.problems.map(({ kind }) => kind)])).toEqual([
      ['2.6.4', ['not-buildable']],
      ['2.3.0', []],
    ])
  })
})

describe('an operator that is not seen', () => {
  const set = lockstepSet('0.37.1', { pins: [pin('manifests', '0.37.1')] })

  it('keeps the set before a Flux minor, and not before a patch', () => {
    const waiting = unseenOperator(set, target(move('2.7.5', '2.8.1')))
    expect(waiting).toMatchObject({ reason: 'operator-unseen', until: null })
    expect(waiting?.detail).toContain('0.58.1 brings Flux 2.8, and no pin of the set installs the operator')
    expect(waiting?.detail).toContain('into artifact.yaml')
    expect(unseenOperator(set, target(move('2.7.1', '2.7.5')))).toBeNull()
    expect(unseenOperator(set, target(move(null, '2.8.1')))).toBeNull()
    expect(unseenOperator(set, target(move('2.7.5', null)))).toBeNull()
    expect(unseenOperator(lockstepSet('0.37.1'), target(move('2.7.5', '2.8.1')))).toBeNull()
    expect(
      unseenOperator(set, target(move('2.7.5', '2.8.1', { artifact: { file: null, line: null } })))?.detail,
    ).toContain('into a file of the set')
  })

  it('names the operator that does not move with the set', () => {
    const beside = lockstepSet('0.37.1', {
      pins: [pin('manifests', '0.37.1'), pin('operator-chart', '0.36.0', { action: 'report' })],
    })
    expect(unseenOperator(beside, target(move('2.7.5', '2.8.1')))?.detail ?? '').toMatch(
      /the operator 0\.36\.0 at kubernetes\/operator-chart\.yaml:13 does not move|^$/,
    )
  })

  it('is an error of a change that is judged', () => {
    const own = move('2.7.5', '2.8.1', { operatorSeen: false })
    expect(unseenFindings(own, target(own))).toMatchObject([
      { code: 'operator-unseen', file: 'artifact.yaml', introduced: true },
    ])
    expect(unseenFindings(move('2.7.5', '2.8.1'), target())).toEqual([])
    expect(unseenFindings(move('2.7.5', null, { operatorSeen: false }), target())).toEqual([])
    expect(unseenFindings(move('2.7.1', '2.7.5', { operatorSeen: false }), target())).toEqual([])
  })

  it('that is told, and too old, is said with whoever told it', () => {
    const stuck: MoveProblem = { kind: 'not-buildable', selected: '2.9.4', operator: '0.37.1' }
    expect(tooOld(set, target(move('2.7.5', '2.9.4', {}, [stuck])))).toBeNull()
    const told = { ...set, toldOperator: { version: '0.37.1', by: 'settings.yaml' } }
    expect(tooOld(told, target(move('2.7.5', '2.9.4', {}, [stuck])))).toContain(
      'which the operator 0.37.1 cannot build (settings.yaml says that it runs)',
    )
    expect(tooOld(told, target(move('2.7.5', '2.9.4')))).toBeNull()
  })
})

describe('the Flux that instances run', () => {
  const at = (version: string, flux: readonly string[] | null) => ({
    version,
    manifests: flux && new Map([...manifestsFiles(flux)].map(([path, text]) => [path, Buffer.from(text)] as const)),
    operatorChart: null,
    instanceChart: null,
  })
  const contents = at('0.38.1', ['2.6.4', '2.7.5'])
  const operator = at('0.37.1', ['2.6.4'])
  const own = instance({ artifact: artifactAt('0.38.1') })

  it.each<
    [string, ReturnType<typeof instance>, typeof contents | null, typeof contents | null, string | null, string | null]
  >([
    ['nothing is known', instance(), null, null, null, null],
    ['the copy in the operator', instance(), contents, operator, '0.37.1', '2.6.4'],
    ['the pinned manifests', own, contents, operator, '0.37.1', '2.7.5'],
    ['the release of the pins where no operator is pinned', instance(), contents, null, '0.38.1', '2.7.5'],
    [
      'a range within them',
      instance({ flux: '2.6.x', artifact: artifactAt('0.38.1') }),
      contents,
      operator,
      '0.37.1',
      '2.6.4',
    ],
    ['manifests that cannot be read', own, at('0.38.1', null), operator, '0.37.1', null],
  ])('%s', (_name, one, release, running, version, flux) => {
    expect(runningInstances([one], release, running)).toMatchObject([{ operator: version, flux }])
  })
})
