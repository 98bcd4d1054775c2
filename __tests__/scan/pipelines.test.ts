import { expect, it } from 'vitest'
import { jobsIn } from '../../src/scan/program/pipelines.js'

it('takes lists of steps inside of lists as they come: each began a list to the end of the file, which took all memory', () => {
  const code = `steps:\n${'- steps:\n'.repeat(20_000)}- env:\n    V: 1\n`
  const at = code.indexOf('V:')
  expect(jobsIn(code)(at)).toEqual({ start: code.indexOf('- env'), end: code.length, isOpen: true })
})
