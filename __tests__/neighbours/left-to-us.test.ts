import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listAt } from '../../src/model/json.js'
import { botsBeside } from '../../src/neighbours/other-bots.js'
import { leftToUs } from '../../src/neighbours/left-to-us.js'
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
