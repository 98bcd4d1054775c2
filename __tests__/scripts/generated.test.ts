import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { generatedFiles } from '../../scripts/generated.js'
import { isObject, objectAt } from '../../src/model/json.js'
import { extraInputs, outputs } from '../../src/settings/action-inputs.js'
import { settingCatalogue } from '../../src/settings/catalogue.js'
import { settingsSchema } from '../../src/settings/json-schema.js'

const root = new URL('../../', import.meta.url)

test('the committed files are what the sources generate, byte for byte', async () => {
  for (const file of await generatedFiles(root)) {
    const committed = await readFile(new URL(file.path, root), 'utf8')
    expect(committed, `${file.path} is out of date: npm run generate`).toBe(file.content)
  }
})

test('action.yml has every setting as an input, described, and no default for any', async () => {
  const action: unknown = parse(await readFile(new URL('action.yml', root), 'utf8'))
  const inputs = objectAt(action, ['inputs']) ?? {}
  expect(Object.keys(inputs)).toEqual(
    [...extraInputs, ...settingCatalogue].map((input) => ('key' in input ? input.key : input.name)),
  )
  expect(Object.keys(objectAt(action, ['outputs']) ?? {})).toEqual(outputs.map((output) => output.name))
  expect(objectAt(action, ['runs'])).toEqual({ using: 'node24', main: 'dist/index.js' })
  for (const setting of settingCatalogue) {
    const input = inputs[setting.key]
    expect(isObject(input) && Object.keys(input)).toEqual(['description'])
  }
})

test('every description is a sentence, and every name is kebab-case and unique', () => {
  const keys = settingCatalogue.map((setting) => setting.key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const setting of settingCatalogue) {
    expect(setting.key).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(setting.description, setting.key).toMatch(/^[A-Z`].*[.]$/s)
    expect(setting.type.schema, setting.key).not.toEqual({})
  }
})

const judge = new Ajv({ strict: false }).compile(settingsSchema())

test.each([
  ['an empty file', null, true],
  ['values', { mode: 'check', labels: ['a'], hold: { at: '0.57.0', reason: 'x' }, 'minimum-release-age': '3d' }, true],
  ['one value for a list', { paths: 'clusters/**' }, true],
  ['sets', { sets: [{ name: 'a', paths: ['a/**'], soak: '3d', labels: null }] }, true],
  ['an unknown key', { lables: [] }, false],
  ['a setting of the run inside a set', { sets: [{ name: 'a', paths: [], 'dry-run': true }] }, false],
  ['a wrong choice', { mode: 'upgrade' }, false],
  ['a wrong duration', { soak: '3 days' }, false],
])('the settings schema judges %s', (_, document, valid) => {
  expect(judge(document)).toBe(valid)
})
