import { describe, expect, test } from 'vitest'
import { crossing, inherited, removed, samplePin, sampleSet, updateReport, updateView } from '../../scripts/samples.js'
import type { Finding } from '../../src/model/finding.js'
import type { Report, SetReport } from '../../src/model/report.js'
import { allFindings } from '../../src/report/all-findings.js'
import { annotationsOf } from '../../src/report/annotations.js'
import { checkTable, untouchedText } from '../../src/report/check-table.js'
import { checkResults } from '../../src/report/checks.js'
import { detectConvention } from '../../src/report/convention.js'
import { findingsTable } from '../../src/report/findings-table.js'
import { organisationSummary } from '../../src/report/organisation.js'
import { outputsOf } from '../../src/report/outputs.js'
import { countPins, pinsOfSets } from '../../src/report/pins-of-sets.js'
import { suggestionsOf } from '../../src/report/suggestion.js'
import { renderCommitMessage, renderTitle, titleLine } from '../../src/report/title.js'
import { doubtOf, fluxArrow, readableTime } from '../../src/report/wording.js'
import { workflowLog } from '../../src/report/workflow-log.js'

const reportOf = (changes: Partial<Report>): Report => ({ ...updateReport, findings: [], ...changes })
const proposal = {
  number: 7,
  url: 'https://github.com/o/r/pull/7',
  operation: 'created',
  commit: 'abc',
  verified: false,
} as const

describe('outputs', () => {
  test('speak of the first set with a proposal, and list all', () => {
    const sets = [
      sampleSet({ name: 'a', decision: 'held', target: null, proposal: null }),
      sampleSet({ name: 'b', proposal }),
      sampleSet({ name: 'c', proposal: { ...proposal, number: 8 } }),
    ]
    expect(outputsOf(reportOf({ sets }))).toEqual({
      decision: 'update',
      set: 'b',
      'current-version': '0.37.1',
      'target-version': '0.58.1',
      'pull-request-number': '7',
      'pull-request-url': proposal.url,
      'pull-request-operation': 'created',
      'commit-sha': 'abc',
      verified: 'false',
      matrix: JSON.stringify({
        include: [
          ['a', 'held', '', ''],
          ['b', 'update', '0.58.1', '7'],
          ['c', 'update', '0.58.1', '8'],
        ].map(([set, decision, target, number]) => ({
          set,
          decision,
          'current-version': '0.37.1',
          'target-version': target,
          'pull-request-number': number,
        })),
      }),
    })
  })
  test('speak of the first set where none has one, and of nothing where there is no set', () => {
    const sets = [sampleSet({ name: 'a', proposal: null }), sampleSet({ name: 'b', proposal: null })]
    expect(outputsOf(reportOf({ sets }))).toMatchObject({ set: 'a', 'pull-request-number': '', verified: '' })
    expect(outputsOf(reportOf({ sets: [] }))).toMatchObject({ set: '', decision: '', matrix: '{"include":[]}' })
  })
})

describe('the table of a check', () => {
  const shown = (set: Partial<SetReport>, before: Record<string, string | null> = {}, pins = [samplePin({})]) =>
    checkTable(
      reportOf({ sets: [sampleSet({ findings: [], flux: null, ...set })], pins }),
      { touched: true, before },
      9,
    )
      .split('\n')
      .at(-1)
  const out = { lockstep: false, agreement: { kind: 'out', text: 'out of lockstep' } } as const
  test.each<readonly [string, Partial<SetReport>, Record<string, string | null>, string]>([
    ['moved', {}, { default: '0.36.0' }, '| `default` | ✅ in lockstep | `0.36.0` → `0.37.1` | – |'],
    ['unmoved', {}, { default: '0.37.1' }, '| `default` | ✅ in lockstep | `0.37.1` | – |'],
    ['new', {}, {}, '| `default` | ✅ in lockstep | `0.37.1` | – |'],
    ['of no release', { current: null }, {}, '| `default` | ✅ in lockstep | – | – |'],
    [
      'with Flux',
      { flux: { from: '2.7.5', to: '2.8.0', crosses: ['2.8'] } },
      {},
      '| `default` | ✅ in lockstep | `0.37.1` | 2.7 → 2.8 |',
    ],
    ['with an error', { findings: [removed] }, {}, '| `default` | ❌ 1 error | `0.37.1` | – |'],
    [
      'with an error that was there, a warning and a notice',
      { findings: [{ ...removed, introduced: false }, { ...crossing, severity: 'warning' }, crossing] },
      {},
      '| `default` | ✅ in lockstep | `0.37.1` | – |',
    ],
    [
      'failed',
      { decision: 'failed', detail: 'no *answer*' },
      {},
      '| `default` | could not be judged: no \\*answer\\* | `0.37.1` | – |',
    ],
    [
      'partly read',
      { agreement: { kind: 'partly', text: 'in lockstep as far as read' } },
      {},
      '| `default` | 🟡 in lockstep as far as read | `0.37.1` | – |',
    ],
  ])('a set that is %s', (_, set, before, line) => expect(shown(set, before)).toBe(line))
  test('a set of several releases names them in their order, what follows only', () => {
    const pins = [
      samplePin({ version: '0.38.1' }),
      samplePin({ version: '0.9.0', line: 2 }),
      samplePin({ version: '0.9.0', line: 3 }),
      samplePin({ version: '0.1.0', line: 4, action: 'ignore' }),
      samplePin({ version: '2.8.0', line: 5, role: 'flux-version' }),
      samplePin({ version: '0.2.0', line: 6, set: 'other' }),
      samplePin({ version: null, line: 7 }),
    ]
    const line = '| `default` | 🟡 out of lockstep, as before | `0.9.0` → `0.9.0` and `0.38.1` | – |'
    expect(shown(out, { default: '0.9.0' }, pins)).toBe(line)
  })
  test('counts what it leaves out, and says why there is no table', () => {
    const sets = ['a', 'b', 'c'].map((name) => sampleSet({ name }))
    const pins = [samplePin({})]
    expect(checkTable(reportOf({ sets, pins }), { touched: true, before: {} }, 2)).toMatch(/\n\n… and 1 more set\.$/)
    expect(checkTable(reportOf({ sets, pins }), { touched: true, before: {} }, 3)).not.toContain('more set')
    expect(checkTable(reportOf({ sets, pins: [] }), { touched: true, before: {}, settings: 'S.' }, 3)).toBe(
      'No pin of a Flux Operator release was found.\n\nS.',
    )
    expect(checkTable(reportOf({ sets, pins }), { touched: false, before: {} }, 3)).toBe(untouchedText({}))
    expect(untouchedText({ settings: 'S.' })).toMatch(/^S\. Nothing else .* nothing to judge\.$/)
  })
})

describe('the list of checks', () => {
  const outcomes = (changes: Partial<Parameters<typeof checkResults>[0]>) =>
    checkResults({ findings: [], validate: 'strict', verify: 'warn', ...changes }).map(
      ({ outcome, introduced }) => `${outcome} ${introduced}`,
    )
  const warned: Finding = { ...removed, severity: 'warning' }
  test.each<readonly [string, readonly Finding[], readonly string[]]>([
    ['an error', [warned, removed], ['errors 2']],
    ['a warning', [warned], ['warnings 1']],
    ['a notice', [crossing], []],
    ['what was there', [{ ...removed, introduced: false }], []],
    ['what could not be judged', [{ ...crossing, code: 'not-evaluated' }], ['not-evaluated 1']],
  ])('%s', (_, findings, expected) => {
    const others = outcomes({ findings }).filter((text) => !/^(?:passed|not-run) /.test(text))
    expect(others.filter((text) => text !== 'passed 1')).toEqual(expected)
  })
  test('signatures are judged where they were looked at', () => {
    const signatures = {
      root: null,
      artifacts: [
        {
          role: 'manifests',
          reference: 'ghcr.io/x:v1',
          digest: 'sha256:a',
          verdict: 'verified',
          format: 'v3',
          identity: 'who',
        },
      ],
    } as const
    const of = (verify: 'warn' | 'off', looked: boolean) =>
      checkResults({ findings: [], validate: 'strict', verify, ...(looked ? { signatures } : {}) }).filter(
        ({ outcome, name }) => outcome === 'not-run' || name.includes('1 of 1 signature verified'),
      )
    expect(of('warn', true)).toMatchObject([{ outcome: 'passed' }])
    expect(of('warn', false)).toMatchObject([{ outcome: 'not-run' }])
    expect(of('off', true)).toMatchObject([{ outcome: 'not-run' }])
  })
  test('what is switched off did not run, and what floats does not agree', () => {
    const all = outcomes({})
    expect(all.filter((text) => text === 'not-run 0')).toHaveLength(1)
    expect(outcomes({ validate: 'off' })).toEqual([
      ...['passed 0', 'passed 0', 'passed 0'],
      ...['not-run 0', 'not-run 0', 'not-run 0', 'not-run 0', 'not-run 0'],
    ])
    const doubted = checkResults({ findings: [], validate: 'strict', verify: 'off', doubt: 'one floats' })
    expect(doubted).toContainEqual({
      name: 'Exact pins that were read agree on one release (one floats)',
      outcome: 'not-evaluated',
      introduced: 0,
    })
  })
})

describe('findings', () => {
  const of = (name: string, findings: readonly Finding[]) => sampleSet({ name, findings })
  const nowhere: Finding = { ...removed, file: null, line: null, message: 'M.' }
  test.each<readonly [string, readonly SetReport[], readonly Finding[], readonly string[]]>([
    ['of one set', [of('a', [nowhere])], [], ['M.']],
    ['of one of two sets', [of('a', [nowhere]), of('b', [])], [], ['M. In the set a.']],
    ['of one of two sets, in its place', [of('a', [{ ...nowhere, file: 'x' }]), of('b', [])], [], ['M.']],
    ['of every set', [of('a', [nowhere, nowhere]), of('b', [nowhere])], [], ['M. In every set.']],
    ['of two of three', [of('a', [nowhere]), of('b', []), of('c', [nowhere])], [], ['M. In the sets a and c.']],
    ['of none', [of('a', []), of('b', [])], [nowhere], ['M.']],
    ['of none and one', [of('a', [nowhere]), of('b', [])], [nowhere], ['M. In the set a.']],
  ])('%s are told once', (_, sets, findings, messages) =>
    expect(allFindings(reportOf({ sets, findings })).map(({ message }) => message)).toEqual(messages),
  )
  test('come in the order of a report: what is new, then what is grave', () => {
    const sets = [of('a', [inherited, crossing]), of('b', [removed])]
    expect(allFindings(reportOf({ sets })).map(({ code }) => code)).toEqual([
      'api-version-removed',
      'flux-minor-crossed',
      'instance-not-ordered',
    ])
  })
  test('are cut where they are too long for a line', () => {
    const long = (length: number) =>
      reportOf({ sets: [], findings: [{ ...removed, message: 'x'.repeat(length), help: '' }] })
    expect(annotationsOf(long(1000))[0]?.message.trim()).toBe('x'.repeat(1000))
    expect(annotationsOf(long(1001))[0]?.message.trim()).toHaveLength(1000)
  })
  test('stand in a table, the gravest first, the rest counted', () => {
    const text = findingsTable([crossing, { ...inherited, file: null, introduced: true }, removed], 2)
    expect(
      text
        .split('\n')
        .slice(2)
        .map((line) => line.slice(0, 4).trim()),
    ).toEqual(['| 🔴', '| 🟡', '', '… an'])
    expect(text).toContain('… and 1 more finding.')
    expect(text).toContain(`<sub>\`${removed.file ?? ''}:2\` · [api-version-removed](`)
    expect(text).toContain('<sub>[instance-not-ordered](')
    expect(findingsTable([removed], 1)).not.toContain('more')
    expect(findingsTable([{ ...removed, line: null }], 1)).toContain(`<sub>\`${removed.file ?? ''}\` · `)
  })
  test('annotate their line; why a set failed comes first, at the place it names', () => {
    const failed = (detail: string | null) => sampleSet({ name: 's', decision: 'failed', detail, findings: [] })
    const first = (detail: string | null) => annotationsOf(reportOf({ sets: [failed(detail)], unread: [] }))[0]
    expect(first('At a.yaml:3: bad')).toEqual({
      level: 'error',
      file: 'a.yaml',
      line: 3,
      title: 'flux-lockstep: set s',
      message: 'At a.yaml:3: bad',
    })
    expect(first('b.yaml:4, bad')).toMatchObject({ file: 'b.yaml', line: 4 })
    expect(first('no place')).toMatchObject({ file: null, line: null })
    expect(first(null)).toBeUndefined()
    const held = sampleSet({ decision: 'held', detail: 'At a.yaml:3: waits', findings: [] })
    expect(annotationsOf(reportOf({ sets: [held], unread: [] }))).toEqual([])
    const odd = reportOf({ sets: [], unread: [], findings: [{ ...removed, file: 'a\u202e', line: null }] })
    expect(annotationsOf(odd)).toMatchObject([{ file: null, line: null }])
    expect(annotationsOf(odd)[0]?.message).toMatch(/^a\\u\{202e\}:1: /)
    const whole = reportOf({ sets: [], unread: [], findings: [{ ...inherited, file: null, line: null }] })
    expect(annotationsOf(whole)).toMatchObject([{ title: 'flux-lockstep: instance-not-ordered' }])
  })
})

test('pins that several sets hold are told once; one place is counted once', () => {
  const pins = [
    samplePin({ set: 'a' }),
    samplePin({ set: 'b' }),
    samplePin({ set: 'b', line: 20 }),
    samplePin({ file: 'x' }),
  ]
  expect(pinsOfSets(pins).map(({ sets }) => sets)).toEqual([['a', 'b'], ['b'], ['default']])
  expect(countPins(pins)).toEqual({ pins: 3, files: 2 })
})

describe('the summary of an organisation', () => {
  const set = (decision: string, more: object = {}) => ({ name: 'default', decision, current: '0.1.0', ...more })
  const of = (repository: string, ...sets: readonly object[]) => ({ repository, report: { sets } })
  test('counts all, and lists what does not rest, the most pressing first', () => {
    const text = organisationSummary([
      of('o/z', set('update', { target: '0.2.0', proposal: { url: 'https://github.com/o/z/pull/12' } })),
      of('o/b', set('up-to-date'), set('failed', { detail: 'no answer' })),
      of('o/a', set('update')),
      of('o/n'),
      of('o/q', set('surprise')),
      { repository: 'o/x', report: null },
    ])
    expect(text.split('\n').filter((line) => /^\| (?:[a-z]|`o)/.test(line))).toEqual([
      '| decision | sets |',
      '| no report | 1 |',
      '| failed | 2 |',
      '| update | 2 |',
      '| no-pins | 1 |',
      '| up-to-date | 1 |',
      '| repository | set | decision | from | to | pull request | why |',
      '| `o/x` |  | no report |  |  |  | `its job ended before it had one` |',
      '| `o/b` | `default` | failed | `0.1.0` |  |  | `no answer` |',
      '| `o/q` | `default` | failed | `0.1.0` |  |  |  |',
      '| `o/a` | `default` | update | `0.1.0` |  |  |  |',
      '| `o/z` | `default` | update | `0.1.0` | `0.2.0` | [#12](https://github.com/o/z/pull/12) |  |',
      '| `o/n` |  | no-pins |  |  |  |  |',
    ])
    expect(text).toMatch(/^## flux-lockstep in 6 repositories\n/)
  })
  test('has no list where all rest, and ends at 1500 rows', () => {
    const rested = organisationSummary([of('o/a', set('up-to-date'))])
    expect(rested).toMatch(/^## flux-lockstep in 1 repository\n/)
    expect(rested).not.toContain('| repository |')
    const many = (count: number) => organisationSummary([of('o/a', ...Array<object>(count).fill(set('held')))])
    expect(many(1500)).not.toContain('And ')
    expect(many(1501)).toMatch(/\n\nAnd 1 more\.\n$/)
  })
})

describe('suggestions', () => {
  const change = (before: string | null, after: string | null) => [
    {
      path: 'a.yaml',
      before: before === null ? null : Buffer.from(before),
      after: after === null ? null : Buffer.from(after),
      mode: '100644' as const,
    },
  ]
  const patch = (text: string, path = 'a.yaml') => [{ path, patch: text }]
  const lines = (...args: Parameters<typeof suggestionsOf>) => suggestionsOf(...args).map(({ line }) => line)
  const hunk = '@@ -1,2 +1,3 @@ x\n a\n-old\n+b\n c\n\\ No newline at end of file'
  test.each([
    ['an added line', 'a\nb\nc', 'a\nB\nc', hunk, [2]],
    ['a line around it', 'a\nb\nc', 'a\nb\nC', hunk, [3]],
    ['another text than the diff shows', 'a\nx\nc', 'a\nB\nc', hunk, []],
    ['a line outside', 'a\nb\nc\nd', 'a\nb\nc\nD', hunk, []],
    ['a second hunk', '1\n2\n3\n4\n5\n6', '1\n2\n3\n4\n5\nX', '@@ -1 +1 @@\n+1\n@@ -3 +6 @@\n+6', [6]],
    ['more lines than before', 'a\nb', 'a\nB\nC', hunk, []],
    ['something unseen', 'a\nb\nc', 'a\nB\u202e\nc', hunk, []],
  ])('%s', (_, before, after, text, found) => expect(lines(change(before, after), patch(text))).toEqual(found))
  test('are none for another file, and ten at most', () => {
    expect(lines(change('a', 'b'), patch('@@ -1 +1 @@\n+a', 'b.yaml'))).toEqual([])
    const [before, after] = ['x\n'.repeat(11), 'y\n'.repeat(11)]
    expect(lines(change(before, after), patch(`@@ -1 +1,11 @@\n${'+x\n'.repeat(11)}`))).toHaveLength(10)
  })
  test('say what they are', () => {
    expect(suggestionsOf(change('a', 'b'), patch('@@ -1 +1 @@\n+a'))[0]).toEqual({
      path: 'a.yaml',
      line: 1,
      body: '<!-- flux-lockstep:suggestion -->\n\nThis pin belongs to the same release:\n\n```suggestion\nb\n```',
    })
  })
})

describe('words', () => {
  const move = (from: string | null, to: string | null, crosses: readonly string[] = []) => ({ from, to, crosses })
  test.each([
    [null, 'full', ''],
    [move('2.7.5', '2.7.5'), 'full', ''],
    [move('2.7.5', null), 'full', ''],
    [move('2.7.5', '2.9.4', ['2.8', '2.9']), 'full', '2.7.5 → 2.9.4'],
    [move('2.7.5', '2.9.4', ['2.8', '2.9']), 'short', '2.7 → 2.9'],
    [move('2.7.5', '2.7.6'), 'short', '2.7.5 → 2.7.6'],
    [move(null, '2.7.6'), 'full', '2.7.6'],
  ] as const)('the move of Flux %j, %s: %s', (flux, detail, text) => expect(fluxArrow(flux, detail)).toBe(text))
  test.each([
    ['2026-08-21T08:52:31Z', '2026-08-21 08:52 UTC'],
    ['2026-08-21T08:52:31+02:00', '2026-08-21 06:52 UTC'],
    ['soon', 'soon'],
  ])('%s is read as %s', (time, text) => expect(readableTime(time)).toBe(text))
  test.each([
    ['lockstep', ''],
    ['none', ''],
    ['out', ' (t)'],
  ] as const)('behind a set that is %s stands %j', (kind, text) => expect(doubtOf({ kind, text: 't' })).toBe(text))
  test.each([
    ['::error::x', ': :error::x'],
    ['  ::x', '  : :x'],
    ['a ::x', 'a ::x'],
    [':x', ':x'],
    ['a\r::x\u2028::y', 'a\n: :x\n: :y'],
    ['a ##[group]', 'a ## [group]'],
  ])('in a log %j is %j', (text, safe) => expect(workflowLog(text)).toBe(safe))
})

describe('titles', () => {
  const convention = (...messages: readonly string[]) => detectConvention(messages, 'minor')
  test('half of the messages make a convention, and merges are none', () => {
    expect(convention('feat: a', 'x')).toMatchObject({ kind: 'conventional' })
    expect(convention('feat: a', 'x', 'y')).toMatchObject({ kind: 'plain' })
    expect(convention('feat: a', 'x', 'Merge y', 'Revert "z"', 'Initial commit', '')).toMatchObject({
      kind: 'conventional',
    })
    const old = Array<string>(100).fill('x')
    expect(convention(...old, ...Array<string>(101).fill('feat: a'))).toMatchObject({ kind: 'plain' })
  })
  test.each([
    [
      'the most common scope',
      ['chore(a): update x 1.1 to 1.2', ...Array<string>(2).fill('chore(b): bump y 1.1 to 1.2')],
      'chore(b)',
    ],
    ['the first of two', ['chore(a): update x 1.1 to 1.2', 'chore(b): update y 1.1 to 1.2'], 'chore(a)'],
    [
      'of the same step before all',
      ['fix(a): update x 1.1.0 to 1.1.1', 'fix(a): update y 1.1.0 to 1.1.2', 'feat(b): update z 1.1.0 to 1.2.0'],
      'feat(b)',
    ],
    ['no update', ['feat(a): new in 1.2', 'feat(a): update docs'], 'chore(deps)'],
    ['without scope', ['build: update group'], 'build'],
  ])('%s', (_, messages, prefix) => expect(convention(...messages)).toMatchObject({ prefix }))
  test('a repair is a fix, and what was asked for is said so', () => {
    const lastMessages = ['chore(flux): update x 1.1 to 1.2']
    expect(renderTitle({ ...updateView, kind: 'repair' }, { template: null, lastMessages })).toMatch(
      /^fix\(flux\): bring /,
    )
    expect(renderTitle({ ...updateView, asked: true }, { template: null, lastMessages })).toContain(
      ', asked for with `to`',
    )
  })
  test.each([
    ['0.37.1', '1.0.0', 'major(x)'],
    ['0.37.1', '0.38.0', 'minor(x)'],
    ['0.37.1', '0.37.2', 'patch(x)'],
    [null, '0.37.2', 'patch(x)'],
  ])('from %s to %s is worded as others of its step', (current, target, prefix) => {
    const lastMessages = [
      'major(x): update a 1.0.0 to 2.0.0',
      'minor(x): update a 1.0.0 to 1.1.0',
      'patch(x): update a 1.0.0 to 1.0.1',
    ]
    expect(renderTitle({ ...updateView, current, target }, { template: null, lastMessages }).startsWith(prefix)).toBe(
      true,
    )
  })
  test('a title is one line of 200 characters; trailers have a block of their own', () => {
    expect(titleLine(`  a\n b${'x'.repeat(300)}`)).toBe(`a b${'x'.repeat(197)}`)
    expect(renderCommitMessage(updateView, { title: 'T', template: null, trailers: ['A: b\nc', ' ', 'D: e'] })).toBe(
      'T\n\nA: b c\nD: e\n',
    )
    expect(
      renderCommitMessage(updateView, {
        title: 'T',
        template: '{set} {from} {to} {flux-from} {flux-to}\n',
        trailers: [],
      }),
    ).toBe('default 0.37.1 0.58.1 2.7.5 2.9.4\n')
  })
})
