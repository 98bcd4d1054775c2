import { describe, expect, test } from 'vitest'
import { crossing, samplePin, sampleSet, severalReport, updateReport } from '../../scripts/samples.js'
import type { Report } from '../../src/model/report.js'
import type { AgreementKind } from '../../src/model/agreement.js'
import type { ReleaseJudge } from '../../src/report/releases-text.js'
import { renderText } from '../../src/report/text.js'
import { painter, textTable } from '../../src/report/text-style.js'

const plain = { color: false, width: 100 }
const patch = 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n kept: here\n-tag: 0.37.1\n+tag: 0.58.1\n'

describe('what a command says', () => {
  test.each<[string, Report, string]>([
    [
      'scan lists pins',
      { ...updateReport, command: 'scan' },
      'ocirepository.yaml\n  13    flux-operator chart  0.37.1   default  follows',
    ],
    ['scan says why a pin only shows', { ...updateReport, command: 'scan' }, 'a range moves by itself'],
    [
      'scan lists what is left out',
      { ...updateReport, command: 'scan' },
      'archive/old/ocirepository.yaml:9: in an archive folder',
    ],
    [
      'scan of nothing',
      { ...updateReport, command: 'scan', pins: [], sets: [] },
      'No pin of a Flux Operator release was found.',
    ],
    [
      'scan of nothing says what it looked for',
      { ...updateReport, command: 'scan', pins: [], sets: [] },
      'Looked for: the charts flux-operator and flux-instance, the artifact flux-operator-manifests and',
    ],
    [
      'an update of nothing names the settings that decide where',
      { ...updateReport, pins: [], sets: [] },
      '"paths" and "ignore" decide',
    ],
    [
      'scan names skew',
      { ...updateReport, command: 'scan', sets: [sampleSet({ lockstep: false })] },
      'default  out of lockstep  at 0.37.1',
    ],
    [
      'releases in a table',
      { ...updateReport, command: 'releases' },
      '0.60.0   yes       2.9.5  2026-09-11 10:00 UTC  it is younger than the minimum',
    ],
    [
      'releases name what is missing',
      { ...updateReport, command: 'releases' },
      'without flux-operator chart and flux-instance chart',
    ],
    ['update names the move', updateReport, 'default  update  0.37.1 → 0.58.1  Flux 2.7.5 → 2.9.4'],
    ['update names the pull request', updateReport, 'Pull request created: https://github.com/home/ops/pull/7'],
    [
      'a held set says until when',
      severalReport,
      'Staging has had 0.58.1 for 1 of 3 days. Until 2026-08-24 09:00 UTC.',
    ],
    ['findings with their place', updateReport, 'helmrelease.yaml:21: notice [flux-minor-crossed]'],
    ['findings that were there', updateReport, 'warning [instance-not-ordered] (there before)'],
    ['the count of requests', updateReport, '4 pins in 3 files, 412 files looked at (9 parsed), 9 registry requests'],
  ])('%s', (_, report, expected) => {
    expect(renderText(report, plain)).toContain(expected)
  })

  test('the patch is shown', () => {
    expect(renderText(updateReport, { ...plain, patch })).toContain('-tag: 0.37.1\n+tag: 0.58.1')
  })

  test('says that no pin is exact, but not of a migration, whose steps have no pins of their own', () => {
    const [set] = updateReport.sets
    const heads = (['update', 'migrate'] as const).map((command) => {
      const unpinned = {
        ...updateReport,
        command,
        sets: set ? [{ ...set, current: null, target: null, flux: null }] : [],
      }
      return renderText(unpinned, plain).includes('no exact pin')
    })
    expect(heads).toEqual([true, false])
  })
})

describe('how a set stands where nothing is decided', () => {
  const head = (kind: AgreementKind, text: string, color = false, current: string | null = '0.37.1') => {
    const set = sampleSet({
      agreement: { kind, text },
      current,
      target: null,
      flux: null,
      detail: null,
      reason: null,
      via: [],
    })
    const lines = renderText({ ...updateReport, command: 'scan', sets: [set] }, { ...plain, color }).split('\n')
    return lines.find((line) => line.includes('default') && line.includes(text)) ?? ''
  }
  test.each<readonly [kind: AgreementKind, text: string, says: string, color: string]>([
    ['none', 'no pin yet', 'default  no pin yet', '\u001b[33mno pin yet\u001b[0m'],
    ['floating', 'it floats', 'default  it floats', '\u001b[33mit floats\u001b[0m'],
    ['lockstep', 'in lockstep', 'default  in lockstep  at 0.37.1', 'in lockstep  at 0.37.1'],
    ['partly', 'in part', 'default  in part  at 0.37.1', '\u001b[33min part\u001b[0m  at 0.37.1'],
    ['out', 'out of it', 'default  out of it  at 0.37.1', '\u001b[31mout of it\u001b[0m  at 0.37.1'],
  ])('%s', (kind, text, says, color) => {
    expect(head(kind, text)).toBe(says)
    expect(head(kind, text, true)).toBe(`\u001b[1mdefault\u001b[0m  ${color}`)
  })
  test('without an exact pin', () =>
    expect(head('partly', 'in part', false, null)).toBe('default  in part  at no exact pin'))
})

describe('what is too long for a terminal', () => {
  test('is counted', () => {
    const leftOut = (count: number) => {
      const all = Array.from({ length: count }, (_, line) => ({ file: 'a', line, reason: 'why' }))
      return renderText({ ...updateReport, command: 'scan', leftOut: all }, plain)
    }
    expect(leftOut(20)).not.toContain('more (--format json')
    expect(leftOut(23)).toContain('\na:19: why\n… and 3 more (--format json lists all)\n')
    expect(leftOut(23)).not.toContain('a:20: why')
  })
  test('is cut in the middle, to the columns that there are', () => {
    const columns = [
      { head: 'A', max: 4 },
      { head: 'BB', max: 30 },
      { head: 'C', max: 60 },
    ]
    const rows = [
      ['12345678', 'x'.repeat(40), 'the last one goes on below itself'],
      ['1', 'y', 'z'],
    ]
    const table = (width: number) => textTable(columns, rows, width, painter(false))
    expect(table(200)[0]).toBe(`A     BB${' '.repeat(28)}  C`)
    expect(table(200)[2]).toBe(`1     y${' '.repeat(29)}  z`)
    expect(table(52).map((row) => row.split('\n').map(({ length }) => length))).toEqual([[31], [50, 42], [31]])
    expect(table(20).every((row) => row.split('\n').every(({ length }) => length <= 4 + 2 + 8 + 2 + 20))).toBe(true)
  })
  test('has its colours', () => {
    const styles = ['bold', 'dim', 'red', 'green', 'yellow', 'cyan'] as const
    expect(styles.map((style) => painter(true)(style, 'x'))).toEqual(
      [1, 2, 31, 32, 33, 36].map((code) => `\u001b[${code}mx\u001b[0m`),
    )
    expect([painter(true)('red', ''), painter(false)('red', 'x')]).toEqual(['', 'x'])
  })
})

describe('releases', () => {
  const listed = (judge: ReleaseJudge | null) =>
    renderText({ ...severalReport, command: 'releases' }, { ...plain, width: 200, judge })
  test('are judged for the set that is named, which says what it could not find out', () => {
    const [, second] = severalReport.sets
    const name = second?.name ?? ''
    expect(listed({ set: name, failure: 'no network' })).toContain(
      'Which of them an update takes could not be found out: no network',
    )
    expect(listed({ set: name, failure: null })).toContain(`Judged for the set "${name}";`)
    expect(listed(null)).not.toContain('could not be found out')
  })
})

describe('terminals', () => {
  test.each([60, 80, 100])('tables fit %d columns', (width) => {
    for (const command of ['scan', 'releases'] as const) {
      const text = renderText({ ...severalReport, command, findings: [crossing] }, { color: false, width })
      const wide = text
        .split('\n')
        .filter(
          (line) =>
            line.length > width &&
            !line.includes(': notice ') &&
            !line.includes(': warning ') &&
            !line.includes(': error ') &&
            !line.includes('.yaml'),
        )
      expect(wide).toEqual([])
    }
  })

  test('a reason that has no room goes on below itself, and the release that is pinned is marked', () => {
    const release = {
      ...severalReport.releases[0],
      version: '9.0.0',
      complete: false,
      flux: [],
      published: {},
      digests: {},
      eligible: false,
    }
    const text = renderText(
      {
        ...severalReport,
        command: 'releases',
        releases: [
          { ...release, missing: ['operator-chart', 'instance-chart', 'manifests'], reasons: ['incomplete'] },
          { ...release, version: '0.58.1', complete: true, missing: [], reasons: [], eligible: true },
          { ...release, version: '0.37.1', complete: true, missing: [], reasons: [], eligible: true },
        ],
      },
      { color: false, width: 60 },
    )
    expect(text.replace(/\s+/g, ' ')).toContain('without flux-operator chart, flux-instance chart and Flux manifests')
    expect(text).not.toContain('…')
    expect(text).toMatch(/0\.58\.1 +yes +- +- +yes, the target\n/)
    expect(text).toMatch(/0\.37\.1 +yes +- +- +pinned now\n/)
    expect(text).toContain('-: not read; only the newest releases are looked into.')
  })

  test('a finding of several sets is told once, and what has no place names its set', () => {
    const [first] = severalReport.sets
    if (!first) throw new Error('no set')
    const [one, placeless] = [crossing, { ...crossing, file: null, line: null, message: 'Not read.' }]
    const sets = [
      { ...first, name: 'east', findings: [one, placeless] },
      { ...first, name: 'west', findings: [one, one] },
      { ...first, name: 'north', findings: [] },
    ]
    const text = renderText({ ...severalReport, findings: [], sets }, plain).replace(/\s+/g, ' ')
    expect(text.split(one.message)).toHaveLength(2)
    expect(text).toContain('In the sets east and west.')
    expect(text).toContain('Not read. In the set east.')
  })

  test('the path of a file stands above its pins, each time that another one was between', () => {
    const at = (file: string, line: number) => samplePin({ file, line })
    const pins = [at('a.yaml', 1), at('a.yaml', 2), at('b.yaml', 3), at('a.yaml', 4)]
    const text = renderText({ ...updateReport, command: 'scan', pins }, plain)
    expect(text.split('\n').flatMap((line) => /^(\w\.yaml)$|^ {2}(\d) /.exec(line)?.[0].trim() ?? [])).toEqual([
      'a.yaml',
      '1',
      '2',
      'b.yaml',
      '3',
      'a.yaml',
      '4',
    ])
  })

  test('a pin that several sets hold is told once', () => {
    const pins = ['east', 'west'].map((set) => samplePin({ set, action: 'report', reason: 'filled in' }))
    const text = renderText({ ...updateReport, command: 'scan', pins }, plain)
    expect(text).toContain('east, west')
    expect(text).toContain('\n1 pin in 1 file, ')
  })

  test('no colour unless asked', () => {
    expect(renderText(updateReport, { ...plain, patch })).not.toContain('\u001b')
    const text = renderText(updateReport, { ...plain, color: true, patch })
    expect(text).toContain('\u001b[32m+tag: 0.58.1\u001b[0m')
    expect(text).toContain('\n kept: here\n')
    expect(text).toContain('\u001b[1mdiff --git a/x b/x\u001b[0m\n\u001b[1m--- a/x\u001b[0m\n\u001b[1m+++ b/x\u001b[0m')
    expect(text).toContain('\u001b[36m@@ -1,2 +1,2 @@\u001b[0m')
    expect(text).toContain('\u001b[31m-tag: 0.37.1\u001b[0m')
  })

  test('hostile text reaches no terminal', () => {
    const hostile = 'a\u001b]0;owned\u0007\u202eb\n::error::c'
    const report: Report = {
      ...updateReport,
      command: 'scan',
      pins: [samplePin({ file: hostile, value: hostile, reason: hostile, set: hostile, action: 'report' })],
      leftOut: [{ file: hostile, line: 1, reason: hostile }],
      sets: [sampleSet({ name: hostile, detail: hostile, target: hostile, current: hostile })],
      findings: [{ ...crossing, file: hostile, message: hostile, help: hostile }],
    }
    const text = renderText(report, { ...plain, patch: `+${hostile}` })
    expect(text.includes('\u001b') || text.includes('\u0007') || text.includes('\u202e')).toBe(false)
    // A patch keeps its lines; everything else is one line whatever it holds.
    expect(text.split('\n').filter((line) => line.startsWith('::')).length).toBe(1)
  })
})
