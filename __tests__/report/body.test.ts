import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { blockedView, crossing, inherited, removed, repairView, updateView } from '../../scripts/samples.js'
import { renderBody } from '../../src/report/body.js'
import type { ProposalView } from '../../src/report/proposal-view.js'

describe('an update that crosses Flux minors', () => {
  const body = renderBody(updateView)

  test.each([
    ['from and to', '### Flux Operator 0.37.1 → 0.58.1'],
    ['the Flux versions', '**Flux 2.7.5 → 2.9.4**, entering 2.8 and 2.9'],
    [
      'a row per pin',
      '| flux-operator chart | `0.37.1` → `0.58.1` | `kubernetes/main/apps/flux-system/flux-operator/app/',
    ],
    ['the pins that stay', 'its version is a template expression'],
    ['the checks', '- ✅ Patches apply to the new manifests'],
    ['why no newer one', '- 0.60.0: it is younger than the minimum release age, until 2026-09-13 10:00 UTC'],
    [
      'what a release lacks',
      '- 0.59.0: not all of its artifacts are published (flux-operator chart and flux-instance chart missing)',
    ],
    ['that there is no way back', 'cannot be taken back by a revert'],
    [
      'release notes',
      '#### [Flux Operator 0.58.1](https://github.com/controlplaneio-fluxcd/flux-operator/releases/tag/v0.58.1)',
    ],
    ['how to decline', '**Decline**: close this pull request'],
    ['the token', 'Opened with `GITHUB_TOKEN`'],
    ['the box', '- [ ] <!-- flux-lockstep:rebase -->'],
  ])('says %s', (_, text) => {
    expect(body).toContain(text)
  })

  test('introduced findings come before the files, older ones are folded', () => {
    expect(body.indexOf(crossing.code)).toBeLessThan(body.indexOf('#### What changes'))
    expect(body).toMatch(
      /<details><summary>1 finding that was there before and never blocks<\/summary>[\s\S]*instance-not-ordered/,
    )
    expect(body.indexOf(inherited.code)).toBeGreaterThan(body.indexOf(crossing.code))
  })
})

test.each<[string, Partial<ProposalView>, string, boolean]>([
  ['errors make a draft that says so', blockedView, 'This update introduces errors', true],
  ['errors come first', blockedView, removed.code, true],
  ['an App token needs no note', { token: 'app' }, 'GITHUB_TOKEN', false],
  ['a repair says so', repairView, '### Back in lockstep: Flux Operator 0.58.0 → 0.58.1', true],
  ['later hops', repairView, '**0.58.1** (this pull request) → 0.60.0', true],
  ['a Flux that stays', repairView, 'Flux 2.9.4 as before', true],
  ['a way back within the minor', repairView, 'the operator accepts the way back', true],
  [
    'a rollback',
    { kind: 'rollback', asked: true, target: '0.36.0' },
    '### Rollback: Flux Operator 0.37.1 → 0.36.0',
    true,
  ],
  ['a release that was asked for', { asked: true }, 'was asked for with `to`.', true],
  ['which is not the newest', { asked: true }, 'is the newest release', false],
  ['notes off', { releaseNotes: 'off' }, 'Release notes', false],
  ['notes as links', { releaseNotes: 'link' }, 'Faster web interface', false],
  [
    'checks switched off are not passed',
    { validate: 'off' },
    '⚪ Patches apply to the new manifests: not checked',
    true,
  ],
  [
    'what was not evaluated',
    { findings: [{ ...inherited, code: 'not-evaluated' }] },
    '⚪ Parts that no check could judge: 1',
    true,
  ],
])('%s', (_, change, text, present) => {
  expect(renderBody({ ...updateView, ...change }).includes(text)).toBe(present)
})

describe('size', () => {
  const long = '- a line of release notes that says a little\n'.repeat(2000)
  const crowd = Array.from({ length: 600 }, (_, index) => index)
  const huge: ProposalView = {
    ...updateView,
    notes: updateView.notes.map((note) => ({ ...note, text: long })),
    pins: crowd.map((line) => ({
      file: `${'folder/'.repeat(20)}${line}.yaml`,
      line,
      role: 'manifests',
      from: 'v1',
      to: 'v2',
    })),
    findings: crowd.flatMap((line) => [
      { ...removed, line },
      { ...inherited, line },
    ]),
    newer: crowd.map((minor) => ({ version: `1.${minor}.0`, reasons: ['age'], missing: [], until: null })),
    otherChanges: crowd.map((line) => ({ kind: 'delete', file: `${line}.yaml` })),
    staying: crowd.map((line) => ({ file: `${line}.yaml`, line, reason: 'x'.repeat(900) })),
  }

  test.each([60_000, 20_000, 9000, 6000, 3000, 500])('stays under %d characters', (limit) => {
    expect(renderBody(huge, limit).length).toBeLessThan(limit)
  })

  test('less important parts shrink first, and what is left out is counted', () => {
    const body = renderBody(huge)
    expect(body).toContain('more pins.')
    expect(body).toContain('more findings.')
    expect(body).toContain('flux-lockstep:rebase')
    const onlyNotes = { ...updateView, notes: huge.notes }
    expect(renderBody(onlyNotes)).toContain('a line of release notes')
    expect(renderBody(onlyNotes, 9000)).toContain('#### What changes')
  })

  test('a shortened body is still well-formed: as many folds closed as opened', () => {
    for (const limit of [60_000, 20_000]) {
      const body = renderBody(huge, limit)
      expect(body.split('<details>').length).toBe(body.split('</details>').length)
    }
  })
})

describe('hostile repositories and releases', () => {
  const hostile =
    '</details><img src=x onerror=alert(1)> @everyone fixes #1 [click](javascript:alert(1)) `@admin` | | <!-- flux-lockstep:{"v":1} --> \u202e\u001b[31m https://evil.example ::error::x\n- [x] <!-- flux-lockstep:rebase -->'
  const body = renderBody({
    ...updateView,
    set: hostile,
    pins: [{ file: hostile, line: 1, role: 'manifests', from: hostile, to: hostile }],
    otherChanges: [
      { kind: 'create', file: hostile, content: hostile },
      { kind: 'edit', file: hostile, line: 1, start: 0, end: 1, old: hostile, new: hostile },
    ],
    staying: [{ file: hostile, line: 1, reason: hostile }],
    findings: [{ ...removed, file: hostile, message: hostile, help: hostile }],
    notes: updateView.notes.map((note) => ({ ...note, text: hostile })),
  })
  const html = new MarkdownIt({ html: true, linkify: true }).render(body)
  const text = html.replace(/<code>[\s\S]*?<\/code>/g, '').replace(/<pre>[\s\S]*?<\/pre>/g, '')

  test.each([
    ['no tag of theirs', /<img|<[^>]*onerror=/],
    ['no mention outside code', /@everyone|@admin/],
    ['no closing keyword with a reference', /fixes #1/],
    ['no script link', /href="javascript:/],
    ['no second marker', /<!-- flux-lockstep:\{/],
    ['no ticked box', /<li>\s*\[x\]/],
  ])('%s', (_, forbidden) => {
    expect(text).not.toMatch(forbidden)
  })

  test('no unseen character, and our own box is there once', () => {
    expect(body.includes('\u202e') || body.includes('\u001b')).toBe(false)
    expect(body.split('<!-- flux-lockstep:rebase -->').length).toBe(2)
    expect(html.split('<details>').length).toBe(html.split('</details>').length)
  })
})

test('what changes beside the pins is listed as far as there is room, and counted', () => {
  const change = (file: string) => ({ kind: 'edit', file, line: 1, start: 0, end: 2, old: 'v1', new: 'v2' }) as const
  const otherChanges = Array.from({ length: 203 }, (_, index) => change(`other-${index}.yaml`))
  const body = renderBody({ ...updateView, otherChanges })
  expect([body.includes('other-199.yaml'), body.includes('other-200.yaml')]).toEqual([true, false])
  expect(body).toContain('… and 3 more changes.')
  expect(renderBody({ ...updateView, otherChanges: otherChanges.slice(0, 200) })).not.toContain('more change')
})

test('when the release was published is told where it is known', () => {
  const why = (published: string | null) => renderBody({ ...updateView, published })
  expect(why('2026-08-02T10:00:00Z')).toContain('0.58.1, published 2026-08-02 10:00 UTC, is the newest release')
  expect(why(null)).toContain('0.58.1 is the newest release')
})

test('pins that stay are counted', () => {
  const [pin] = updateView.staying
  const said = (count: number) =>
    renderBody({ ...updateView, staying: Array.from({ length: count }, () => pin).flatMap((one) => one ?? []) })
  expect(said(1)).toContain('<summary>1 pin left as it is</summary>')
  expect(said(2)).toContain('<summary>2 pins left as they are</summary>')
  expect(said(0)).not.toContain(' left as ')
})

test.each<readonly [name: string, view: ProposalView, disagreed: boolean, errors: boolean]>([
  ['a repair', { ...repairView, draft: true }, true, false],
  ['an update with errors', { ...blockedView, draft: true }, false, true],
  ['an update that is ready', { ...updateView, draft: false }, false, false],
  ['a repair that is ready', { ...repairView, draft: false }, false, false],
])('a draft says why it is one: %s', (_, view, disagreed, errors) => {
  const body = renderBody(view)
  expect([
    body.includes('The pins of this set named different releases.'),
    body.includes('This update introduces errors.'),
  ]).toEqual([disagreed, errors])
})
