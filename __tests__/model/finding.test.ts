import { expect, test } from 'vitest'
import { finding, findingCodes, gravestOf, introducedFinding, nowhere, severitiesOf } from '../../src/model/finding.js'

const words = { message: 'It is so.', help: 'Do this.' }

test('the table gives a code its severity; only a code with several asks for one', () => {
  expect(finding('flux-behind', { file: 'a.yaml', line: 3 }, words)).toEqual({
    code: 'flux-behind',
    severity: 'warning',
    introduced: false,
    file: 'a.yaml',
    line: 3,
    ...words,
  })
  expect(introducedFinding('patch-fails', nowhere, { ...words, severity: 'warning' })).toMatchObject({
    severity: 'warning',
    introduced: true,
  })
})

test('the compiler refuses a severity that the table does not give, and asks for one where it gives several', () => {
  // @ts-expect-error a code with one severity takes no other
  finding('flux-behind', nowhere, { ...words, severity: 'error' })
  // @ts-expect-error which of the two is meant
  finding('patch-fails', nowhere, words)
  // @ts-expect-error a severity that this code never has
  finding('patch-fails', nowhere, { ...words, severity: 'notice' })
  expect(gravestOf('patch-fails')).toBe('error')
})

test('every code has a severity, and each severity a reason', () => {
  for (const code of findingCodes) {
    expect(severitiesOf(code).length, code).toBeGreaterThan(0)
    for (const { why } of severitiesOf(code)) expect(why, code).toMatch(/^\S.*[^.]$/)
  }
})
