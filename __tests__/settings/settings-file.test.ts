import { expect, test } from 'vitest'
import { findSettingsFile } from '../../src/settings/settings-file.js'
import { memoryWorkspace as workspace } from '../support/memory-workspace.js'

test.each(['yaml', 'yml', 'json'])('finds .github/flux-lockstep.%s', async (extension) => {
  const path = `.github/flux-lockstep.${extension}`
  expect(await findSettingsFile(workspace({ [path]: 'mode: check' }))).toEqual({ path, text: 'mode: check' })
})

test('no file is no settings', async () => {
  expect(await findSettingsFile(workspace({ 'flux-lockstep.yaml': '' }))).toBeNull()
})

test('two files are refused', async () => {
  const files = { '.github/flux-lockstep.yaml': '', '.github/flux-lockstep.json': '' }
  await expect(findSettingsFile(workspace(files))).rejects.toThrow('both hold settings')
})

test('a file that was asked for must be there', async () => {
  const files = { 'ci/lockstep.yaml': 'mode: check' }
  expect(await findSettingsFile(workspace(files), './ci/lockstep.yaml')).toMatchObject({ text: 'mode: check' })
  await expect(findSettingsFile(workspace(files), 'ci/none.yaml')).rejects.toThrow('"ci/none.yaml" does not exist')
})

test('a link is refused by name, never passed over', async () => {
  const link = { mode: '120000', content: '../shared/lockstep.yaml' } as const
  const files = { '.github/flux-lockstep.yaml': link, 'ci/own.yaml': link }
  await expect(findSettingsFile(workspace(files))).rejects.toThrow('.github/flux-lockstep.yaml is a symbolic link')
  await expect(findSettingsFile(workspace(files), 'ci/own.yaml')).rejects.toThrow('ci/own.yaml is a symbolic link')
})
