import { describe, expect, it } from 'vitest'
import { crossing, sampleSet, updateReport } from '../../scripts/samples.js'
import { narrowed } from '../../src/commands/run/focus.js'
import { settingsOf } from '../support/edited.js'

describe('a PATH below the root', () => {
  const broken = { ...crossing, code: 'unparseable-file', severity: 'error', file: 'apps/broken.yaml' } as const
  const sets = [
    sampleSet({ name: 'elsewhere', findings: [broken] }),
    sampleSet({ name: 'quiet', findings: [{ ...broken, file: null }] }),
  ]
  const report = { ...updateReport, command: 'check', pins: [], unread: [], findings: [], sets } as const

  it.each([
    ['apps', 'failure', ['elsewhere']],
    ['apps/broken.yaml', 'failure', ['elsewhere']],
    ['other', 'success', []],
  ] as const)(
    '%s ends with %s: what a set without a pin there has to say of its files is told',
    (focus, conclusion, named) => {
      const outcome = narrowed({ report, files: [], patch: '' }, focus, settingsOf(''))
      expect(outcome.report.conclusion).toBe(conclusion)
      expect(outcome.report.sets.map(({ name }) => name)).toEqual(named)
    },
  )

  it('leaves what lies there of everything that is told', () => {
    const at = (file: string | null) => ({ ...broken, file })
    const [set] = sets
    const whole = {
      ...report,
      pins: updateReport.pins.map((pin, index) => ({
        ...pin,
        file: index === 0 ? 'apps/a.yaml' : 'other/a.yaml',
        set: 'quiet',
      })),
      leftOut: ['apps/x', 'other/x'].map((file) => ({ file, line: 1, reason: 'why' })),
      unread: ['apps/x', 'other/x'].map((file) => ({
        file,
        line: 1,
        text: '',
        reason: 'why',
        set: null,
        introduced: false,
      })),
      findings: [at('apps/a'), at('other/a'), at(null)],
      sets: set ? [{ ...set, name: 'quiet', findings: [at('apps/b'), at('other/b'), at(null)] }] : [],
    }
    const { report: left } = narrowed({ report: whole, files: [], patch: '' }, 'apps', settingsOf(''))
    const filesOf = (told: readonly { readonly file: string | null }[]) => told.map(({ file }) => file)
    expect([left.pins, left.leftOut, left.unread, left.findings, left.sets[0]?.findings ?? []].map(filesOf)).toEqual([
      ['apps/a.yaml'],
      ['apps/x'],
      ['apps/x'],
      ['apps/a', null],
      ['apps/b', null],
    ])
    const outcome = { report: whole, files: [], patch: '' }
    expect(narrowed(outcome, '', settingsOf(''))).toBe(outcome)
  })
})
