import { describe, expect, it } from 'vitest'
import type { MentionPlace } from '../../src/scan/mention-place.js'
import { forkIn, referenceIn } from '../../src/scan/program/artifacts.js'
import { identifierIn, placeholderIn } from '../../src/scan/program/placeholder.js'
import { scopesOf } from '../../src/scan/program/scopes.js'
import { beside, selectingBelow, versionsIn } from '../../src/scan/reach.js'
import { referredLines } from '../../src/scan/referred-lines.js'
import { settleByCalls } from '../../src/scan/settle-calls.js'
import { settleInstance } from '../../src/scan/settle-instance.js'
import { fileNamesIn } from '../../src/scan/values-file-names.js'
import { templateExpression } from '../../src/scan/variables/expression.js'
import { definesSought } from '../../src/scan/variables/needed-files.js'
import { sourceFile } from '../../src/model/file.js'
import { lineTree, type TextLine } from '../../src/text/line-tree.js'
import { settingsOf } from '../support/edited.js'

// What lies one beyond a limit is left out: a limit that moves is a limit that nobody chose.

const settings = settingsOf('')
const chart = 'ghcr.io/controlplaneio-fluxcd/charts/flux-operator'
const fork = 'ghcr.io/x/flux-operator:v0.58.1'
const lines = (count: number, of: (index: number) => string = (index) => `k${index}: 1`): string =>
  Array.from({ length: count }, (_, index) => `${of(index)}\n`).join('')
const at = (text: string, number: number): TextLine => {
  const line = lineTree(text).get(number)
  if (!line) throw new Error(`there is no line ${number}`)
  return line
}

describe('characters', () => {
  const longer = (text: string, length: number) => text.padEnd(length, '0')
  it.each<readonly [name: string, most: number, isRead: (length: number) => boolean]>([
    ['of a reference', 512, (length) => referenceIn(longer(`oci://${chart}:0.`, length), settings) !== null],
    ['of the image of another', 512, (length) => forkIn(longer(fork, length), settings) !== null],
    ['of a placeholder', 200, (length) => placeholderIn(`$${'a'.repeat(length - 1)}`) !== null],
    ['of a name in a program', 200, (length) => identifierIn('a'.repeat(length)) !== null],
    ['of an expression', 200, (length) => templateExpression('a'.repeat(length)) !== null],
    ['of a file name', 300, (length) => fileNamesIn(`${'a'.repeat(length)}.yaml`)[0]?.length === length + 5],
    ['of a line', 2000, (length) => versionsIn([at(`${'a'.repeat(length - 7)} 0.58.1\n`, 1)]).length === 1],
    [
      'of a list of sources',
      600,
      (length) => {
        const list = `substituteFrom:${' '.repeat(length - 'name: a'.length)}name: a`
        const file = sourceFile({ path: 'a.yaml', mode: '100644' }, Buffer.from(`tag: \${V}\n${list}\n`))
        return definesSought([file])?.wanted(Buffer.from('kind: ConfigMap\nmetadata:\n  name: a\n'), 'b.yaml') === true
      },
    ],
  ])('%s: %i', (_, most, isRead) => expect([isRead(most), isRead(most + 1)]).toEqual([true, false]))
})

describe('lines', () => {
  it('beside a name: 60 in each direction', () => {
    const text = lines(200)
    const numbers = beside(at(text, 100)).map(({ number }) => number)
    expect([numbers[0], numbers.at(-1)]).toEqual([40, 159])
    expect(numbers).not.toContain(100)
  })
  it('below a name: 60', () => {
    const below = (count: number) =>
      selectingBelow(at(`a:\n${lines(count, () => '  k: 1')}  version: 0.58.1\n`, 1)).length
    expect([below(59), below(60)]).toEqual([1, 0])
  })
  it('of a body behind its parameters: 500', () => {
    const end = (count: number) => {
      const code = `f(\n${lines(count, () => '  x')}y\n`
      return code.slice(0, scopesOf(code).ofParameters({ start: 0, end: 1 }).end).split('\n').length
    }
    expect([end(498), end(499), end(500)]).toEqual([500, 501, 501])
  })

  const placeOf = (text: string, number: number, changes: Partial<MentionPlace> = {}): MentionPlace => {
    const file = sourceFile({ path: 'a.sh', mode: '100644' }, Buffer.from(text))
    const line = at(text, number)
    return {
      file,
      lines: lineTree(text),
      starts: [],
      pins: new Map(),
      digests: new Set(),
      names: { has: () => true, moves: () => false, isTagged: false },
      code: text,
      named: new Map(),
      uses: () => [],
      mention: { kind: 'operator-chart', offset: 0, name: 'flux-operator' },
      line,
      statement: [line],
      ...changes,
    }
  }
  it('of the function that a name stands in: 60', () => {
    const isSettled = (count: number) => {
      const text = `install() {\n${lines(count, () => '  x')}  helm install $1\n}\n`
      const uses = () =>
        [at('install flux-operator $version\n', 1)].map((line) => ({ ...line, text: line.text, number: 99 }))
      return settleByCalls(placeOf(text, count + 2, { uses })) !== null
    }
    expect([isSettled(58), isSettled(59)]).toEqual([true, false])
  })
  it('of an object: 300', () => {
    const reason = (count: number) => {
      const settled = settleInstance(
        placeOf(`kind: FluxInstance\nmetadata:\n${lines(count, () => '  k: 1')}spec:\n  distribution: {}\n`, 1),
      )
      return settled.kind === 'left-out' ? settled.reason : settled.kind
    }
    expect([reason(296), reason(297)]).toEqual([
      "an instance that takes the operator's own copy",
      'it refers to an instance and selects no release',
    ])
  })
  it('of what a statement refers to: 40, and five names and places', () => {
    const referred = (text: string) => referredLines(placeOf(text, 1)).length
    expect(referred(`chart: *a\nb: &a\n${lines(41, () => '  k: 1')}`)).toBe(41)
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(
      referred(
        `chart: [${names.map((name) => `*${name}`).join(', ')}]\n${names.map((name) => `${name}: &${name} 1\n`).join('')}`,
      ),
    ).toBe(5)
    expect(referred(`chart: *a\n${lines(6, (index) => `k${index}: &a 1`)}`)).toBe(5)
    expect(referred(`helm "\${args[@]}"\nargs=(\n${lines(60, () => '  x')})\n`)).toBe(41)
  })
})
