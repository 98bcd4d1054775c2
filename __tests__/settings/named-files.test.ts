import { expect, it } from 'vitest'
import { withNamedFiles } from '../../src/settings/named-files.js'
import { settingsOf } from '../support/edited.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const named = settingsOf('sigstore-trusted-root: .github/trusted_root.json\n')

it.each([
  ['a file that is not there', {}, 'sigstore-trusted-root: .github/trusted_root.json is no file of the repository'],
  ['a folder', { '.github/trusted_root.json/x': '' }, 'is no file of the repository'],
  ['no JSON', { '.github/trusted_root.json': 'mediaType: x' }, 'is no JSON; it has to be a trusted_root.json'],
])('refuses %s', async (_what, files, sentence) => {
  await expect(withNamedFiles(named, memoryWorkspace(files))).rejects.toThrow(sentence)
})

it('takes the file that is there, and asks for none where none is named', async () => {
  expect(await withNamedFiles(named, memoryWorkspace({ '.github/trusted_root.json': '{}' }))).toBe(named)
  const plain = settingsOf('')
  expect(await withNamedFiles(plain, memoryWorkspace({}))).toBe(plain)
})
