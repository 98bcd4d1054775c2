import { describe, expect, it } from 'vitest'
import { byNameText, capital, reasonsOf, said, targetOf } from '../../../src/commands/explain/release-words.js'
import type { Decision } from '../../../src/model/decision.js'
import type { LockstepSet } from '../../../src/model/lockstep-set.js'
import type { ReleaseVerdict } from '../../../src/model/release.js'
import type { PolicyContext } from '../../../src/resolve/policy.js'
import { lockstepSet, pin, policy } from '../../support/sets.js'

const decision = (changes: Partial<Decision> = {}): Decision => ({
  kind: 'update',
  target: '0.58.0',
  reason: null,
  detail: null,
  until: null,
  via: [],
  flux: null,
  ...changes,
})
const until = '2026-09-03T10:00:00Z'
const waits = decision({ kind: 'held', detail: `the schedule opens at ${until}`, until })

it.each<readonly [given: Decision, says: string]>([
  [decision(), 'All of it is published, old enough, reachable in one hop, and the repository works on it.'],
  [decision({ detail: 'the set is held at 0.40.0.' }), 'The set is held at 0.40.0.'],
  [waits, 'The schedule opens at 2026-09-03 10:00 UTC'],
])('a decision is told by what speaks for it, or against it', (given, says) => expect(said(given)).toEqual([says]))

it.each<readonly [given: Decision, says: string]>([
  [decision(), 'The target is 0.58.0.'],
  [decision({ kind: 'repair' }), 'The target is 0.58.0.'],
  [decision({ kind: 'up-to-date', detail: 'all pins are there.' }), 'Nothing moves: All pins are there.'],
  [waits, 'What is decided: held. The schedule opens at 2026-09-03 10:00 UTC'],
  [
    decision({ kind: 'floating', target: null, detail: 'no pin is exact.' }),
    'What is decided: floating. No pin is exact.',
  ],
])('a set goes elsewhere instead', (given, says) => expect(targetOf(given)).toBe(says))

it.each([
  ['the set waits', 'The set waits'],
  ['held, for now', 'Held, for now'],
  ['flux-operator is there', 'flux-operator is there'],
  ['a.yaml:7 is there', 'a.yaml:7 is there'],
  ['Held by it', 'Held by it'],
  ['held', 'held'],
])('%j begins as %j', (text, says) => expect(capital(text)).toBe(says))

describe('the reasons against a release', () => {
  const asked: PolicyContext = {
    now: new Date('2026-09-01T12:00:00Z'),
    policy: policy(),
    highest: '0.57.0',
    to: null,
    ranges: [],
    leader: null,
    releases: [],
  }
  const verdict = (changes: Partial<ReleaseVerdict> = {}, version = '0.57.1'): ReleaseVerdict => ({
    release: { version, complete: true, missing: [], artifacts: [] },
    eligible: false,
    reasons: [],
    until: null,
    ...changes,
  })
  const eligible = verdict({ eligible: true })
  it.each<readonly [of: string, given: ReleaseVerdict, made: Decision, says: readonly string[]]>([
    ['a newer one', eligible, decision(), ['It could be taken, and 0.58.0 is newer and can be taken too.']],
    ['the same', eligible, decision({ target: '0.57.1' }), ['It could be taken.']],
    ['an older one', eligible, decision({ target: '0.57.0' }), ['It could be taken.']],
    ['no target', eligible, decision({ kind: 'up-to-date', target: null }), ['It could be taken.']],
    ...(['held', 'blocked', 'failed'] as const).map(
      (kind): readonly [string, ReleaseVerdict, Decision, readonly string[]] => [
        `what is ${kind}`,
        eligible,
        decision({ kind }),
        ['Nothing of 0.57.1 itself is against it.'],
      ],
    ),
    [
      'its own faults',
      verdict({ reasons: ['pre-release', 'ignored-version'] }),
      decision(),
      ['0.57.1 is a pre-release, and pre-releases is off.', '0.57.1 is listed in ignore-versions.'],
    ],
    [
      'a time',
      verdict({ reasons: ['pre-release'], until }),
      decision(),
      ['0.57.1 is a pre-release, and pre-releases is off, until 2026-09-03 10:00 UTC.'],
    ],
    ['what no policy says', verdict({ reasons: ['unsigned'] }), decision(), [expect.stringMatching(/^[A-Za-z].+\.$/)]],
  ])('beside %s', (_of, given, made, says) => expect(reasonsOf(given, made, asked)).toEqual(says))
})

describe('asked for by name, a release', () => {
  const set = (name: string, ...files: readonly string[]): LockstepSet => ({
    ...lockstepSet('0.56.0', { pins: files.map((file) => pin('operator-chart', '0.56.0', { file })) }),
    name,
  })
  const one = set('a', 'a/x.yaml')
  const command = (path = '') => `"flux-lockstep update ${path}--to 0.57.0"`
  const text = (made: Decision, sets: readonly LockstepSet[] = [one], held: readonly string[] = []) =>
    byNameText('0.57.0', made, { set: sets[0] ?? one, sets, held })
  it.each<readonly [of: string, made: Decision, held: readonly string[], says: string]>([
    ['moves', decision(), [], `${command()} moves the pins there all the same.`],
    ['repairs', decision({ kind: 'repair' }), [], `${command()} moves the pins there all the same.`],
    [
      'is held as it is without',
      decision({ kind: 'held', detail: 'the set is held.' }),
      ['The set is held.'],
      'The same holds with --to 0.57.0.',
    ],
    [
      'is held otherwise',
      decision({ kind: 'held', detail: 'the hop is too far.' }),
      ['The set is held.'],
      'With --to 0.57.0: held. The hop is too far.',
    ],
    ['is there', decision({ kind: 'up-to-date' }), [], 'With --to 0.57.0: up to date.'],
  ])('%s', (_of, made, held, says) => expect(text(made, [one], held)).toBe(says))

  const alone = (path: string) =>
    `${command(`${path} `)} moves the pins of this set there all the same; without the path, those of every set.`
  it.each<readonly [of: string, sets: readonly LockstepSet[], says: string]>([
    ['its widest folder', [set('a', 'a/b/x.yaml'), set('b', 'b/x.yaml')], alone('a')],
    ['a folder below one that it shares', [set('a', 'c/a/x.yaml'), set('b', 'c/b/x.yaml')], alone('c/a')],
    ['its file', [set('a', 'c/x.yaml'), set('b', 'c/y.yaml')], alone('c/x.yaml')],
    ['its file at the root', [set('a', 'x.yaml'), set('b', 'y.yaml')], alone('x.yaml')],
    ['a path with a space', [set('a', 'a b/x.yaml'), set('b', 'b/x.yaml')], alone("'a b'")],
    [
      'nothing, where it shares its only file',
      [set('a', 'c/x.yaml'), set('b', 'c/x.yaml', 'd/x.yaml')],
      `${command()} moves the pins there all the same, and those of every other set.`,
    ],
    [
      'what moves of it, not what is left alone',
      [
        {
          ...set('a', 'a/x.yaml'),
          pins: [pin('manifests', '0.56.0', { file: 'c/x.yaml', action: 'ignore' }), ...set('a', 'a/x.yaml').pins],
        },
        set('b', 'b/x.yaml'),
      ],
      alone('a'),
    ],
  ])('moves one of several sets by %s', (_of, sets, says) => expect(text(decision(), sets)).toBe(says))
})
