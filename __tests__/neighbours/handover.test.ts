import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listAt } from '../../src/model/json.js'
import { botsBeside } from '../../src/neighbours/other-bots.js'
import { leftToUs } from '../../src/neighbours/handover.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

async function left(path: string, text: string): Promise<string | null> {
  const [bot] = await botsBeside(memoryWorkspace({ [path]: text }))
  if (!bot) throw new Error(`${path} is no configuration that lacks a line`)
  return leftToUs(bot)
}

const preset = 'github>flux-lockstep/flux-lockstep//presets/renovate.json5'

describe('the configuration of Renovate', () => {
  it.each([
    ['{"extends": ["config:recommended"]}', `{"extends": ["config:recommended", "${preset}"]}`],
    ['{"extends": []}', `{"extends": ["${preset}"]}`],
    [
      '{\n  "extends": [\n    "a",\n    "b"\n  ]\n}\n',
      `{\n  "extends": [\n    "a",\n    "b",\n    "${preset}"\n  ]\n}\n`,
    ],
    [
      "{\r\n  // { [\r\n  extends: [\r\n    'a',\r\n  ],\r\n}",
      `{\r\n  // { [\r\n  extends: [\r\n    'a',\r\n    '${preset}',\r\n  ],\r\n}`,
    ],
    [
      '{"description": "extends: [ {", "extends": ["a"]}',
      `{"description": "extends: [ {", "extends": ["a", "${preset}"]}`,
    ],
  ])('%j', async (text, expected) => {
    const written = await left('renovate.json5', text)
    expect(written).toBe(expected)
    expect(await botsBeside(memoryWorkspace({ 'renovate.json5': written ?? '' }))).toEqual([])
  })

  it.each([
    ['no extends', '{"packageRules": []}'],
    ['extends of a rule', '{"packageRules": [{"extends": ["a"]}]}'],
    ['a comment among the presets', '{"extends": ["a" /* , "b" */]}'],
    ['a list within the list', '{"extends": [["a"]]}'],
  ])('is left to a person: %s', async (_, text) => {
    expect(await left('renovate.json', text)).toBeNull()
  })
})

describe('the configuration of Dependabot', () => {
  const entry = (system: string, more = '') =>
    `  - package-ecosystem: ${system}\n    directory: /\n    schedule:\n      interval: weekly\n${more}`

  it('gets the names at the end of each entry for images and charts, and of no other', async () => {
    const text = `version: 2\nupdates:\n${entry('npm')}${entry('"docker" # images')}\n  # charts\n${entry('helm')}`
    const written = (await left('.github/dependabot.yml', text)) ?? ''
    const updates = listAt(parse(written), ['updates'])
    expect(updates.map((one) => listAt(one, ['ignore']).length)).toEqual([0, 4, 4])
    expect(
      written
        .split('\n')
        .filter((line) => !/ignore:|dependency-name/.test(line))
        .join('\n'),
    ).toBe(text)
  })

  it.each([
    ['that ignores something already', entry('docker', '    ignore:\n      - dependency-name: x\n')],
    ['whose dash stands at another key', '  - directory: /\n    package-ecosystem: docker\n'],
  ])('with an entry %s is left to a person', async (_, entries) => {
    expect(await left('.github/dependabot.yml', `version: 2\nupdates:\n${entries}`)).toBeNull()
  })
})

describe('what is left of a configuration of Dependabot', () => {
  const entry = (system: string, indent = '  ') => `${indent}- package-ecosystem: ${system}\n${indent}  directory: /\n`
  const path = '.github/dependabot.yml'
  const head = 'version: 2\nupdates:\n'

  it('is all of its lines, in their order, with their ends', async () => {
    const text = `${head}${entry('docker')}\n# the rest\n${entry('npm')}`
    const written = (await left(path, text)) ?? ''
    const added = /^ {4}(?:ignore:| {2}- dependency-name: )/
    expect(written.split('\n').filter((line) => !added.test(line))).toEqual(text.split('\n'))
    expect(written.split('\n').slice(0, 5)).toEqual([
      ...head.split('\n').slice(0, 2),
      ...entry('docker').split('\n').slice(0, 2),
      '    ignore:',
    ])
    const windows = (await left(path, text.replaceAll('\n', '\r\n'))) ?? ''
    expect(
      windows
        .split('\n')
        .slice(0, -1)
        .every((line) => line.endsWith('\r')),
    ).toBe(true)
    expect(written).not.toContain('\r')
  })

  it('is written at the column of its dash, however deep', async () => {
    const written = (await left(path, `${head}${entry('helm', '')}`)) ?? ''
    expect(written).toContain('\n  ignore:\n    - dependency-name: ')
    const deep = (await left(path, `${head}${entry('helm', '      ')}other: 1\n`)) ?? ''
    expect(deep).toContain('\n        ignore:\n')
    expect(deep.endsWith('\nother: 1\n')).toBe(true)
  })

  it.each([
    ['ignores that are there', `${head}${entry('docker')}    ignore:\n      - dependency-name: x\n`],
    ['an entry in one line', `${head}${entry('docker')}  - { package-ecosystem: "helm", directory: / }\n`],
    ['no dash before it', `${head}  - directory: /\n    package-ecosystem: docker\n`],
  ])('is for a person with %s', async (_name, text) => {
    expect(await left(path, text)).toBeNull()
  })

  it('is not told by what a comment says', async () => {
    const text = `${head}${entry('docker')}# - package-ecosystem: helm\n`
    expect(await left(path, text)).not.toBeNull()
  })
})

it('a preset is put behind the last, whatever stands within a list', async () => {
  expect(await left('renovate.json', "{'extends': ['a', \"b\"]}")).toBe(`{'extends': ['a', "b", "${preset}"]}`)
  expect(await left('renovate.json', "{'extends': [\"a\", 'b']}")).toBe(`{'extends': ["a", 'b', '${preset}']}`)
  expect(await left('renovate.json', '{"extends": [a]}')).toBeNull()
  expect(await left('renovate.json', '{"extends": [ ]}')).toBe(`{"extends": ["${preset}"]}`)
})
