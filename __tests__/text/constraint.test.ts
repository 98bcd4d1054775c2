import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exactVersion, matches, parseConstraint, newestMatch } from '../../src/text/constraint.js'
import { helmPath, oracleMissing } from '../support/oracle.js'

const versions = [
  ...['0.0.0', '0.0.1', '0.1.0', '0.9.1', '1.0.0', '1.2.3', '2.0.0', '2.7.5', '2.8.0', '2.8.0-rc.1', '2.8.5', '2.8.8'],
  ...['2.9.0-beta.1', '2.9.0', '2.9.4', '2.10.0', '3.0.0-alpha', '3.0.0', '11.1.0'],
]

/** Each constraint with what it matches; null where upstream refuses it. */
const table: Record<string, string | null> = {
  '2.x': '2.0.0 2.7.5 2.8.0 2.8.5 2.8.8 2.9.0 2.9.4 2.10.0',
  '2.8.x': '2.8.0 2.8.5 2.8.8',
  'v2.8': '2.8.0 2.8.5 2.8.8',
  '2.8.5': '2.8.5',
  '=v2.8.5': '2.8.5',
  '02.08.x': '2.8.0 2.8.5 2.8.8',
  '2.8.05': '2.8.5',
  '2.X.*': '2.0.0 2.7.5 2.8.0 2.8.5 2.8.8 2.9.0 2.9.4 2.10.0',
  '2.x.5': '2.0.0 2.7.5 2.8.0 2.8.5 2.8.8 2.9.0 2.9.4 2.10.0',
  '>=2.7, <2.9': '2.7.5 2.8.0 2.8.5 2.8.8',
  '>=2.7 <2.9': '2.7.5 2.8.0 2.8.5 2.8.8',
  '=>2.8.0 =<2.9.0': '2.8.0 2.8.5 2.8.8 2.9.0',
  '>=2.7 !=2.8.x': '2.7.5 2.9.0 2.9.4 2.10.0 3.0.0 11.1.0',
  '2.8.x || 3': '2.8.0 2.8.5 2.8.8 3.0.0',
  '2.x-0': '2.0.0 2.7.5 2.8.0 2.8.0-rc.1 2.8.5 2.8.8 2.9.0-beta.1 2.9.0 2.9.4 2.10.0',
  '>=2.8.0-0 <2.9': '2.8.0 2.8.0-rc.1 2.8.5 2.8.8 2.9.0-beta.1',
  '2.9 || 2.8.x-0': '2.8.0 2.8.0-rc.1 2.8.5 2.8.8 2.9.0 2.9.4',
  '>2.8': '2.9.0 2.9.4 2.10.0 3.0.0 11.1.0',
  '<=2.8': '0.0.0 0.0.1 0.1.0 0.9.1 1.0.0 1.2.3 2.0.0 2.7.5 2.8.0 2.8.5 2.8.8',
  '<=0': '0.0.0 0.0.1 0.1.0 0.9.1',
  '<=*': '0.0.0 0.0.1',
  '!=2.8.x-0':
    '0.0.0 0.0.1 0.1.0 0.9.1 1.0.0 1.2.3 2.0.0 2.7.5 2.8.0 2.8.0-rc.1 2.8.5 2.8.8 2.9.0-beta.1 2.9.0 2.9.4 2.10.0 3.0.0-alpha 3.0.0 11.1.0',
  '!=2.8': '0.0.0 0.0.1 0.1.0 0.9.1 1.0.0 1.2.3 2.0.0 2.7.5 2.9.0 2.9.4 2.10.0 3.0.0 11.1.0',
  '^0.1': '0.1.0',
  '^0.0.1': '0.0.1',
  '^*': '0.0.0',
  '~2.8.0-rc.0': '2.8.0 2.8.0-rc.1 2.8.5 2.8.8',
  '~>2.8': '2.8.0 2.8.5 2.8.8',
  '2.7 - 2.8': '2.7.5 2.8.0 2.8.5 2.8.8',
  '1 - 2, !=2.8.8': '1.0.0 1.2.3 2.0.0 2.7.5 2.8.0 2.8.5 2.9.0 2.9.4 2.10.0',
  '2,8': '',
  '2.8.x 2.9.x': '',
  ...Object.fromEntries(
    [
      '',
      ' ',
      'latest',
      '||',
      '2.8 ||',
      '2.8,',
      ',2.8',
      '>=2.8, , <2.9',
      '!2.8',
      '==2.8',
      '><2',
      '> =2',
      '2 .8',
      'v',
    ].map((text) => [text, null]),
  ),
  ...Object.fromEntries(
    [
      '2.8.5.1',
      '2x',
      'V2',
      '2.8.0-',
      '2.8.0-01',
      '2.8.0-rc..1',
      '>2.8<2.9',
      '>=2.8 - 3',
      '1 - 2 - 3',
      '99999999999999999999',
    ].map((text) => [text, null]),
  ),
}

describe('parseConstraint and matches', () => {
  test.each(Object.entries(table))('%j', (text, expected) => {
    const constraint = parseConstraint(text)
    const matched = constraint && versions.filter((version) => matches(constraint, version)).join(' ')
    expect(matched).toBe(expected)
  })

  test('a long text is refused without reading it', () => {
    expect(parseConstraint('>=1 '.repeat(1000))).toBeNull()
    expect(parseConstraint(`${'1.'.repeat(200)}x`)).toBeNull()
  })
})

test('select gives the newest match', () => {
  const constraint = parseConstraint('2.8.x')
  expect(constraint && newestMatch(constraint, versions)).toBe('2.8.8')
  expect(constraint && newestMatch(constraint, ['2.9.0'])).toBeNull()
})

test.each([
  ['2.8.5', '2.8.5'],
  ['v2.8.5', '2.8.5'],
  ['= 2.8.05', '2.8.5'],
  ['2.8.5-rc.1', '2.8.5-rc.1'],
  ['2.8', null],
  ['2.8.x', null],
  ['>=2.8.5', null],
  ['2.8.5 || 2.8.6', null],
  ['2.8.5 2.8.5', null],
])('exactVersion of %j', (text, expected) => {
  const constraint = parseConstraint(text)
  expect(constraint && exactVersion(constraint)).toBe(expected)
})

/** Random constraints in the syntax, from a fixed seed. */
function* generated(count: number): Generator<string> {
  let seed = 20260630
  const pick = <T>(choices: readonly [T, ...T[]]): T => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return choices[Math.floor((seed / 2147483648) * choices.length)] ?? choices[0]
  }
  const version = () =>
    [pick(['0', '1', '2', '2', '3', 'x']), pick(['', '.0', '.8', '.9', '.x']), pick(['', '.0', '.5', '.x', '.8'])].join(
      '',
    ) + pick(['', '', '', '-0', '-rc.1'])
  for (let i = 0; i < count; i++) {
    const comparators = Array.from({ length: pick([1, 1, 2, 3]) }, () => {
      const operator = pick(['', '', '=', '!=', '>', '<', '>=', '=>', '<=', '=<', '~', '~>', '^'])
      return `${operator}${pick(['', '', ' '])}${version()}`
    })
    yield comparators.join(pick([' ', ', ', ' || ', ',', '||']))
  }
}

const missing = oracleMissing()

test.skipIf(missing !== null)(
  `equal verdicts to Helm, which uses the same library${missing ? ` (${missing})` : ''}`,
  () => {
    const chart = mkdtempSync(join(tmpdir(), 'constraint-'))
    try {
      mkdirSync(join(chart, 'templates'))
      writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: probe\nversion: 0.1.0\n')
      writeFileSync(
        join(chart, 'templates', 'verdicts.yaml'),
        'results:{{ range $c := .Values.constraints }}\n' +
          '- [{{ range $.Values.versions }}{{ if semverCompare $c . }}"{{ . }}",{{ end }}{{ end }}]{{ end }}\n',
      )
      const constraints = [...Object.keys(table).filter((text) => table[text] !== null), ...generated(400)]
      const values = [`constraints=${JSON.stringify(constraints)}`, `versions=${JSON.stringify(versions)}`]
      const output = execFileSync(
        helmPath(),
        ['template', 'x', chart, ...values.flatMap((value) => ['--set-json', value])],
        { encoding: 'utf8', env: { HOME: chart } },
      )
      const theirs = [...output.matchAll(/^- \[(.*)\]$/gm)].map(([, list = '']) => list.replaceAll(/"|,$/g, ''))
      const ours = constraints.map((text) => {
        const constraint = parseConstraint(text)
        return constraint && versions.filter((version) => matches(constraint, version)).join(',')
      })
      expect(theirs).toHaveLength(constraints.length)
      expect(constraints.map((text, i) => [text, ours[i]])).toEqual(constraints.map((text, i) => [text, theirs[i]]))
    } finally {
      rmSync(chart, { recursive: true, force: true })
    }
  },
)
