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
})
