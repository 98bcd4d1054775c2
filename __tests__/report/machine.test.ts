import { readFile } from 'node:fs/promises'
import { Validator } from '@cfworker/json-schema'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { crossing, inherited, removed, severalReport, updateReport } from '../../scripts/samples.js'
import { isObject, listAt, objectAt, stringAt, valueAt } from '../../src/model/json.js'
import type { Report } from '../../src/model/report.js'
import { annotationsOf } from '../../src/report/annotations.js'
import { renderJson } from '../../src/report/json.js'
import { renderSarif } from '../../src/report/sarif.js'

const parsed = (text: string): unknown => JSON.parse(text)

describe('JSON', () => {
  test.each<[string, Report]>([
    ['one set', updateReport],
    ['several sets', severalReport],
    ['nothing', { ...updateReport, pins: [], sets: [], releases: [], leftOut: [] }],
  ])('%s is what the published schema describes', async (_, report) => {
    const text = await readFile(new URL('../../docs/schemas/report.schema.json', import.meta.url), 'utf8')
    const schema = parsed(text)
    if (!isObject(schema)) throw new Error('the schema is no object')
    const judge = new Ajv({ strict: false, allErrors: true }).compile(closed(schema))
    expect(judge(parsed(renderJson(report))), JSON.stringify(judge.errors)).toBe(true)
    expect(judge({ ...report, sets: [{ ...report.sets[0], decision: 'maybe' }] })).toBe(false)
  })

  test('what a terminal acts on is escaped, and reads back the same', () => {
    const report = { ...updateReport, leftOut: [{ file: 'a\u001b\u202e\u009bb', line: 1, reason: '' }] }
    const text = renderJson(report)
    expect(text.includes('\u001b') || text.includes('\u202e') || text.includes('\u009b')).toBe(false)
    expect(parsed(text)).toEqual(parsed(JSON.stringify(report)))
  })
})

/** The schema without room for unknown keys, so that a key the schema lacks fails the test. */
function closed(schema: object): object {
  return Object.fromEntries(
    Object.entries({ ...schema, ...('properties' in schema ? { additionalProperties: false } : {}) }).map(
      ([key, value]: [string, unknown]) => [key, Array.isArray(value) ? value.map(closedEntry) : closedEntry(value)],
    ),
  )
}

function closedEntry(value: unknown): unknown {
  return isObject(value) ? closed(value) : value
}

describe('SARIF 2.1.0', () => {
  const log = parsed(renderSarif({ ...severalReport, findings: [{ ...inherited, file: null, line: null }] }))
  const results = listAt(log, ['runs', 0, 'results'])
  const rules = listAt(log, ['runs', 0, 'tool', 'driver', 'rules'])

  test('the log is what the schema describes, and a wrong one is not', async () => {
    const file = new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url)
    const schema = parsed(await readFile(file, 'utf8'))
    if (!isObject(schema)) throw new Error('the schema is no object')
    const judge = new Validator(schema, '4', false)
    for (const report of [updateReport, severalReport, { ...severalReport, sets: [], findings: [] }])
      expect(judge.validate(parsed(renderSarif(report))).errors).toEqual([])
    expect(judge.validate({ version: '2.1.0', runs: [{ results: [] }] }).valid).toBe(false)
  })

  test('the log has the keys that the schema requires', () => {
    expect(objectAt(log, [])).toMatchObject({ version: '2.1.0' })
    expect(stringAt(log, ['runs', 0, 'tool', 'driver', 'name'])).toBe('flux-lockstep')
    expect(results.length).toBe(4)
  })

  test('every result names its rule, level, text and place', () => {
    for (const result of results) {
      const index = valueAt(result, ['ruleIndex'])
      expect(typeof index === 'number' && stringAt(rules[index], ['id'])).toBe(stringAt(result, ['ruleId']))
      expect(['error', 'warning', 'note']).toContain(stringAt(result, ['level']))
      expect(stringAt(result, ['message', 'text'])).not.toBe('')
      expect(stringAt(result, ['locations', 0, 'physicalLocation', 'artifactLocation', 'uri'])).toMatch(/^[\w./%-]+$/)
      expect(valueAt(result, ['locations', 0, 'physicalLocation', 'region', 'startLine'])).toBeGreaterThan(0)
    }
  })

  test('every rule has a name, a text and a help page, once', () => {
    const ids = rules.map((rule) => stringAt(rule, ['id']))
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ids)).toEqual(new Set(results.map((result) => stringAt(result, ['ruleId']))))
    for (const rule of rules) {
      expect(stringAt(rule, ['shortDescription', 'text'])).toMatch(/^[A-Z].*\.$/)
      const words = stringAt(rule, ['id'])?.replaceAll('-', ' ')
      expect(stringAt(rule, ['shortDescription', 'text'])?.toLowerCase()).toBe(`${words}.`)
      expect(stringAt(rule, ['helpUri'])).toContain('docs/findings.md#')
    }
  })

  test('odd file names become valid relative addresses', () => {
    const odd = parsed(
      renderSarif({ ...updateReport, findings: [{ ...crossing, file: 'a b/ü\ud800#?.yaml' }], sets: [] }),
    )
    const uri = stringAt(odd, ['runs', 0, 'results', 0, 'locations', 0, 'physicalLocation', 'artifactLocation', 'uri'])
    expect(uri).toBe('a%20b/%C3%BC%EF%BF%BD%23%3F.yaml')
  })

  test.each([
    [removed, { level: 'error', baselineState: 'new' }, 2],
    [inherited, { level: 'warning', baselineState: 'unchanged' }, 9],
    [crossing, { level: 'note', baselineState: 'new' }, 21],
    [{ ...removed, severity: 'warning' }, { level: 'warning' }, 2],
    [{ ...removed, line: null }, {}, 1],
    [{ ...removed, line: 0 }, {}, 1],
    [{ ...removed, file: null, line: 7 }, {}, 1],
  ] as const)('a finding is a result of its own severity at its line: %#', (found, result, line) => {
    const one = valueAt(parsed(renderSarif({ ...updateReport, findings: [found], sets: [] })), [
      'runs',
      0,
      'results',
      0,
    ])
    expect(one).toMatchObject({ ...result, ruleId: found.code })
    expect(valueAt(one, ['locations', 0, 'physicalLocation', 'region', 'startLine'])).toBe(line)
  })

  test('without findings it is still a run', () => {
    const empty = parsed(renderSarif({ ...updateReport, sets: [] }))
    expect(valueAt(empty, ['runs', 0, 'results'])).toEqual([])
  })
})

describe('annotations', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ ...removed, line: index + 1 }))

  test('at most ten of each level, introduced ones first', () => {
    const annotations = annotationsOf({ ...updateReport, findings: many })
    expect(annotations.filter((annotation) => annotation.level === 'error').length).toBe(10)
    expect(annotations.map((annotation) => annotation.level)).toContain('notice')
    expect(annotations.at(-1)?.title).toBe('flux-lockstep: instance-not-ordered (there before)')
  })

  test('the graver one comes first, wherever it was found', () => {
    const annotations = annotationsOf({ ...updateReport, sets: [], findings: [crossing, inherited, removed] })
    expect(annotations.map(({ level }) => level)).toEqual(['error', 'notice', 'warning'])
  })

  test('they are plain, one line each', () => {
    const [annotation] = annotationsOf({
      ...updateReport,
      sets: [],
      findings: [{ ...removed, message: 'a\n::set-output::\u001bb' }],
    })
    expect(annotation).toEqual({
      level: 'error',
      file: removed.file,
      line: 2,
      title: 'flux-lockstep: api-version-removed',
      message: `a\\n::set-output::\\u{1b}b ${removed.help}`,
    })
  })
})

test('annotations are those of the change first, and graver ones first', () => {
  const findings = [inherited, crossing, removed]
  const levels = annotationsOf({ ...updateReport, sets: [], unread: [], findings }).map(({ title }) => title)
  expect(levels).toEqual([
    `flux-lockstep: ${removed.code}`,
    `flux-lockstep: ${crossing.code}`,
    `flux-lockstep: ${inherited.code} (there before)`,
  ])
})

test('what was not understood stands among the findings, new ones before what was there', () => {
  const unread = [{ file: 'a.sh', line: 1, text: 'x', reason: 'why', set: null, introduced: true }]
  const titles = annotationsOf({ ...updateReport, sets: [], unread, findings: [inherited] }).map(({ title }) => title)
  expect(titles).toHaveLength(2)
  expect(titles[1]).toBe(`flux-lockstep: ${inherited.code} (there before)`)
})
