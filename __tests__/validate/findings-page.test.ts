import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findingCodes } from '../../src/model/finding.js'

test('docs/findings.md has one heading for each code, in their order, with severity and remedy', () => {
  const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8')
  const sections = page.split(/^### /m).slice(1)
  expect(sections.map((section) => section.split('\n')[0])).toEqual([...findingCodes])
  for (const section of sections) expect(section).toMatch(/\*\*Severity\*\*: \S[\s\S]*\*\*Remedy\*\*: \S/)
})
