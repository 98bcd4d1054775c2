import { compareEngines, describeDifference, patchedObjects, randomCase } from '../__tests__/support/patch-cases.js'
import { oracleMissing } from '../__tests__/support/oracle.js'

/** Compares the patch engine with the real kubectl: `oracle.js [CASES] [FIRST-SEED]`; prints the agreement and every difference. */
async function main(): Promise<void> {
  const missing = oracleMissing()
  if (missing !== null) {
    console.log(`skipped: ${missing}`)
    return
  }
  const count = Number(process.argv[2] ?? 2000)
  const first = Number(process.argv[3] ?? 1)
  const { source, sets } = patchedObjects()
  const cases = Array.from({ length: count }, (_, index) => randomCase(first + index, sets))
  const results = await compareEngines(cases)
  const verdicts = results.filter(({ sameVerdict }) => sameVerdict).length
  const objects = results.filter(({ sameResult }) => sameResult).length
  const refused = results.filter(({ real }) => real !== null).length
  for (const result of results.filter(({ sameResult }) => !sameResult)) console.log(describeDifference(result))
  console.log(`${count} cases on ${source}; kubectl refuses ${refused} of them`)
  console.log(`same verdict ${percent(verdicts, count)}, same objects ${percent(objects, count)}`)
  process.exitCode = verdicts / count >= 0.99 ? 0 : 1
}

function percent(part: number, whole: number): string {
  return `${part} (${((100 * part) / whole).toFixed(2)} %)`
}

await main()
