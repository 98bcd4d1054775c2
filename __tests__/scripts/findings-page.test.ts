import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findingsPage } from '../../scripts/findings-page.js'
import { findingCodes } from '../../src/model/finding.js'

const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8')

test('every code has a section with prose, the severities of the table and a remedy', () => {
  const sections = page.split(/^### /m).slice(1)
  expect(sections.map((section) => section.split('\n')[0])).toEqual([...findingCodes])
  for (const section of sections)
    expect(section).toMatch(/\n\n[^-\s][\s\S]*- \*\*Severity\*\*: \S[\s\S]*\*\*Remedy\*\*: \S/)
  expect(page).toContain(
    '- **Severity**: A warning where the two differ: the next bootstrap installs the older one; a notice where they agree and do not move together.',
  )
})

test('a severity written by hand is written anew, and a section that is missing or misplaced is named', () => {
  expect(findingsPage(page.replace(/- \*\*Severity\*\*: Always an error/, '- **Severity**: Perhaps an error'))).toBe(
    findingsPage(page),
  )
  expect(() => findingsPage(page.replace(/### range-pin[\s\S]*?(?=### )/, ''))).toThrow('"range-pin"')
  expect(() => findingsPage(`${page}\n### surprise\n\n- **Remedy**: none.\n`)).toThrow('"surprise"')
})
