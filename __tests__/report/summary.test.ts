import { expect, test } from 'vitest'
import { removed, severalReport, updateReport } from '../../scripts/samples.js'
import { renderCheckComment, type Completion } from '../../src/report/check-comment.js'
import { countPins } from '../../src/report/pins-of-sets.js'
import { plainSummary, renderSummary } from '../../src/report/summary.js'
import { counted } from '../../src/text/markdown.js'

const completion: Completion = {
  set: 'default',
  target: '0.58.1',
  pins: [{ file: 'a.yaml', line: 2, role: 'manifests', from: 'v0.37.1', to: 'v0.58.1' }],
  files: [{ path: 'a.yaml', mode: '100644', before: Buffer.from('x: v0.37.1\n'), after: Buffer.from('x: v0.58.1\n') }],
}

test.each([
  ['all sets', renderSummary(severalReport), '| `production` | **held** | '],
  ['until when', renderSummary(severalReport), 'Until 2026-08-24 09:00 UTC.'],
  [
    'a picture of several sets',
    renderSummary(severalReport, { ...plainSummary, follows: { production: 'staging' } }),
    's0 -->|then| s1',
  ],
  [
    'the pull request',
    renderSummary(updateReport),
    '[#7](https://github.com/home/ops/pull/7) created, commit verified.',
  ],
  ['held releases', renderSummary(updateReport), 'held: not all of its artifacts are published'],
  ['the target', renderSummary(updateReport), '| `0.58.1` | **target** | – |'],
  ['the target of one of several sets', renderSummary(severalReport), '| `0.58.1` | **target** in `staging` | – |'],
  ['the token', renderSummary(updateReport, { ...plainSummary, token: 'actions' }), 'GITHUB_TOKEN'],
  [
    'the completing patch',
    renderSummary(updateReport, { ...plainSummary, completions: [completion] }),
    "git apply <<'PATCH'\ndiff --git",
  ],
  [
    'the same in a comment',
    renderCheckComment({ completions: [completion], findings: [removed], pushed: false }),
    '+x: v0.58.1\nPATCH\n```',
  ],
  ['a comment that is done', renderCheckComment({ completions: [], findings: [], pushed: false }), 'all is well now'],
])('says %s', (_, text, expected) => {
  expect(text).toContain(expected)
})

test('one set makes no picture', () => {
  expect(renderSummary(updateReport)).not.toContain('mermaid')
})

test('stays under its limit', () => {
  const findings = Array.from({ length: 5000 }, (_, line) => ({ ...removed, line, message: 'ü'.repeat(900) }))
  for (const limit of [900_000, 50_000, 5000])
    expect(Buffer.byteLength(renderSummary({ ...updateReport, findings }, plainSummary, limit))).toBeLessThanOrEqual(
      limit,
    )
})

test('a patch with unseen characters is not offered for copying', () => {
  const files = [
    {
      ...completion.files[0],
      path: 'a.yaml',
      mode: '100644' as const,
      before: Buffer.from('x\n'),
      after: Buffer.from('x\u202e\n'),
    },
  ]
  expect(renderCheckComment({ completions: [{ ...completion, files }], findings: [], pushed: false })).toContain(
    'npx flux-lockstep update',
  )
})

test('findings of the change come before those that were there, each in a table of its own', () => {
  const findings = [removed, { ...removed, introduced: false, message: 'Older.' }]
  const text = renderSummary({ ...updateReport, sets: [], findings })
  const [before = '', ...folded] = text.split('<details><summary>1 finding that was there before')
  expect(folded).toHaveLength(1)
  expect([before.includes('#### 1 finding\n'), before.includes('Older.'), folded.join().includes('Older.')]).toEqual([
    true,
    false,
    true,
  ])
})

test('pins are listed where there are any', () => {
  const summary = counted(countPins(updateReport.pins).pins, 'pin')
  expect(renderSummary(updateReport)).toContain(`<summary>${summary}`)
  expect(renderSummary({ ...updateReport, pins: [] })).not.toContain('| what | value | action | where | set |')
})

test('the heading tells a failure, a set that stands still, and all the rest', () => {
  const [set] = updateReport.sets
  const heading = (conclusion: 'success' | 'failure', ...decisions: readonly ('blocked' | 'update')[]) =>
    renderSummary({
      ...updateReport,
      conclusion,
      sets: set ? decisions.map((decision) => ({ ...set, decision })) : [],
    }).split('\n')[0]
  expect([
    heading('failure', 'blocked'),
    heading('success', 'blocked', 'update'),
    heading('success', 'update'),
    heading('success'),
  ]).toEqual([
    '### ❌ flux-lockstep update',
    '### ⚠️ flux-lockstep update',
    '### ✅ flux-lockstep update',
    '### ✅ flux-lockstep update',
  ])
})

test('releases are counted with those that are held, without the older ones', () => {
  const [release] = updateReport.releases
  if (!release) throw new Error('there is no release')
  const one = { ...release, missing: [], reasons: [], eligible: true }
  const releases = [
    { ...one, version: '9.0.2', eligible: false, reasons: ['age'] },
    { ...one, version: '9.0.1' },
    { ...one, version: '9.0.0' },
    { ...one, version: '0.1.0', eligible: false, reasons: ['older'] },
  ] as const
  const text = renderSummary({ ...updateReport, releases })
  expect(text).toContain('<summary>3 releases from the current one on, 1 held</summary>')
  expect(text).toContain('| `9.0.1` | eligible | – |')
  expect(text).not.toContain('0.1.0')
  expect(renderSummary({ ...updateReport, releases: releases.slice(3) })).not.toContain('from the current one on')
})

test('places that are left out are counted, and each line with its own', () => {
  const place = { file: 'a.yaml', line: 1, reason: 'why' }
  const said = (...leftOut: readonly (typeof place & { readonly places?: number })[]) =>
    renderSummary({ ...updateReport, leftOut })
  expect(said(place)).toContain('<summary>1 place that names an artifact of a release and is left out</summary>')
  const several = said(place, { ...place, file: 'b.yaml', places: 3 })
  expect(several).toContain('<summary>4 places that name an artifact of a release and are left out</summary>')
  expect([several.includes('| `a.yaml:1` | 1 | why |'), several.includes('| `b.yaml:1` | 3 | why |')]).toEqual([
    true,
    true,
  ])
})
