import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.js'
import { whyByHand, type MergeFacts } from '../../src/propose/auto-merge.js'
import { parseSettings } from '../../src/settings/parse.js'

const { pullRequest } = parseSettings({ file: null, inputs: {}, options: [] }).settings.policy
const plain: MergeFacts = {
  current: '0.58.0',
  target: '0.58.1',
  crosses: [],
  repairs: false,
  doubt: null,
  migrates: false,
  findings: [],
  validate: 'strict',
}
const finding: Finding = {
  code: 'schema-invalid',
  severity: 'error',
  introduced: true,
  file: null,
  line: null,
  message: '',
  help: '',
}

const cases: readonly (readonly [string, Partial<MergeFacts>, RegExp])[] = [
  ['introduced errors', { findings: [finding] }, /introduces errors/],
  ['pins that disagreed', { repairs: true }, /disagreed/],
  ['a migrated API version', { migrates: true }, /API version/],
  ['a major step', { target: '1.0.0' }, /major/],
  ['no known start', { current: null }, /no pin says/],
  ['nothing validated', { validate: 'off' }, /nothing was validated/],
  [
    'an unevaluated check',
    { findings: [{ ...finding, code: 'not-evaluated', severity: 'notice', introduced: false }] },
    /could not be evaluated/,
  ],
  ['one Flux minor', { crosses: ['2.9'] }, /enters Flux 2\.9, which/],
  ['several Flux minors', { crosses: ['2.8', '2.9'] }, /enters Flux 2\.8 and 2\.9/],
]

describe('who merges', () => {
  it('is auto-merge for a plain update, and for one with errors that were there before', () => {
    expect(whyByHand(plain, pullRequest)).toBeNull()
    expect(whyByHand({ ...plain, findings: [{ ...finding, introduced: false }] }, pullRequest)).toBeNull()
  })

  it.each(cases)('is a person for %s', (_, change, why) => {
    expect(whyByHand({ ...plain, ...change }, pullRequest)).toMatch(why)
  })

  it('is auto-merge over a Flux minor by the setting for that alone', () => {
    const allowing = { ...pullRequest, autoMergeFluxMinor: true }
    expect(whyByHand({ ...plain, crosses: ['2.9'] }, allowing)).toBeNull()
    expect(whyByHand({ ...plain, crosses: ['2.9'], repairs: true }, allowing)).toMatch(/disagreed/)
  })
})
