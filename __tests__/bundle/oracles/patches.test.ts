import { describe, expect, it } from 'vitest'
import { times } from '../../support/effort.js'
import { oracleMissing } from '../../support/oracle.js'
import { compareEngines, describeDifference, patchedObjects, randomCase } from '../../support/patch-cases.js'

const missing = oracleMissing()
if (missing !== null) console.warn(`skipped: ${missing}`)

describe.skipIf(missing !== null)('random patches', () => {
  it('have the verdict of the real kubectl', async () => {
    const { source, sets } = patchedObjects()
    const cases = Array.from({ length: times(120, 2000) }, (_, index) => randomCase(index + 1, sets))
    const results = await compareEngines(cases)
    const different = results.filter(({ sameVerdict }) => !sameVerdict)
    if (different.length > 0) console.warn(different.map(describeDifference).join('\n'))
    expect(source).not.toBe('')
    expect(results.filter(({ real }) => real === null).length).toBeGreaterThan(10)
    expect(different.length / results.length).toBeLessThanOrEqual(0.01)
  })
})
