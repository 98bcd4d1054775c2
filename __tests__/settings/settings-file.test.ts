import { expect, test } from 'vitest'
import type { Workspace } from '../../src/model/workspace.js'
import { findSettingsFile } from '../../src/settings/settings-file.js'

function workspace(files: Record<string, string>): Workspace {
  return {
    list: () => Promise.resolve(Object.keys(files).map((path) => ({ path, mode: '100644' }))),
    read: (path) => Promise.resolve(Object.hasOwn(files, path) ? Buffer.from(files[path] ?? '') : null),
  }
}

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
