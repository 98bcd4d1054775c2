import { describe, expect, test } from 'vitest'
import { crossing, inherited, removed, sampleSet, updateReport } from '../../scripts/samples.js'
import { conclusionOf, exitCodeOf } from '../../src/commands/run/outcome.js'
import type { Finding } from '../../src/model/finding.js'
import type { SetReport } from '../../src/model/report.js'
import type { FailOn } from '../../src/model/settings.js'

describe('the exit code', () => {
  const failed = (reason: SetReport['reason']) => sampleSet({ decision: 'failed', reason })
  test.each<readonly [string, 'success' | 'failure', readonly SetReport[], 0 | 1 | 3]>([
    ['of a success', 'success', [], 0],
    ['of a failure', 'failure', [], 1],
    ['where the registry could not be read', 'failure', [sampleSet({}), failed('registry')], 3],
    ['where the forge could not be read', 'failure', [failed('forge')], 3],
    ['where a set failed for another reason', 'failure', [failed('invalid-pin')], 1],
    ['where a set is held by the registry', 'failure', [sampleSet({ decision: 'held', reason: 'registry' })], 1],
  ])('%s', (_, conclusion, sets, code) => expect(exitCodeOf({ ...updateReport, conclusion, sets })).toBe(code))
})

describe('the conclusion', () => {
  const old: Finding = { ...removed, introduced: false }
  const broken: Finding = { ...old, code: 'out-of-lockstep' }
  const held = sampleSet({ decision: 'held', findings: [] })
  const moving = (...findings: readonly Finding[]) => [sampleSet({ findings })]
  const all: readonly FailOn[] = ['never', 'introduced', 'held', 'any']
  test.each<readonly [string, 'check' | 'update', readonly SetReport[], readonly FailOn[]]>([
    ['a check with an error of its own', 'check', moving(removed), ['introduced', 'held', 'any']],
    ['a check with an error that was there', 'check', moving(old), ['any']],
    ['a check with broken lockstep that was there', 'check', moving(broken), ['introduced', 'held', 'any']],
    ['a check with warnings and notices', 'check', moving(crossing, inherited), []],
    ['a check of a set that is held', 'check', [held], ['held']],
    ['an update with an error of its own', 'update', moving(removed), ['held', 'any']],
    ['an update of a set that is held', 'update', [held], ['held']],
    ['a set that could not be judged', 'update', [sampleSet({ decision: 'failed', findings: [] })], all],
  ])('of %s', (_, command, sets, failures) =>
    expect(all.filter((failOn) => conclusionOf(command, sets, [], failOn) === 'failure')).toEqual(failures),
  )
  test('counts what belongs to no set', () => {
    expect(conclusionOf('check', [], [removed], 'introduced')).toBe('failure')
    expect(conclusionOf('check', [], [old], 'introduced')).toBe('success')
  })
})
