import { expect, it } from 'vitest'
import type { Workspace } from '../../src/model/workspace.js'
import { adviceOnOtherBots } from '../../src/neighbours/other-bots.js'

const holding = (files: Readonly<Record<string, string>>): Workspace => ({
  list: () => Promise.resolve([]),
  read: (path) => Promise.resolve(Object.hasOwn(files, path) ? Buffer.from(files[path] ?? '') : null),
  link: () => Promise.resolve(null),
})

const docker = 'version: 2\nupdates:\n  - package-ecosystem: "docker"\n    directory: /\n'

it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['nothing configured', {}, []],
  ['Renovate', { '.github/renovate.json5': '{extends: ["config:recommended"]}' }, ['.github/renovate.json5']],
  ['Renovate with comments', { 'renovate.jsonc': '{} // all defaults' }, ['renovate.jsonc']],
  ['Renovate in a file of its own', { '.renovaterc.json5': '{}' }, ['.renovaterc.json5']],
  ['Renovate inside package.json', { 'package.json': '{"renovate": {"extends": ["a"]}}' }, ['package.json']],
  ['a package.json without a key for it', { 'package.json': '{"name": "renovate"}' }, []],
  [
    'Renovate inside package.json with the preset',
    { 'package.json': '{"renovate": {"extends": ["github>flux-lockstep/flux-lockstep//presets/renovate.json5"]}}' },
    [],
  ],
  ['a package.json that is none', { 'package.json': '{"renovate": {' }, []],
  [
    'Renovate with two files, of which it reads the first',
    { 'renovate.json5': '{}', 'renovate.json': '{"extends": ["flux-lockstep"]}' },
    [],
  ],
  [
    'Renovate with the preset',
    { 'renovate.json': '{"extends": ["github>flux-lockstep/flux-lockstep//presets/renovate.json5"]}' },
    [],
  ],
  ['Dependabot that watches containers', { '.github/dependabot.yml': docker }, ['.github/dependabot.yml']],
  [
    'Dependabot that ignores them',
    { '.github/dependabot.yml': `${docker}    ignore: [{dependency-name: "*flux-operator*"}]\n` },
    [],
  ],
  ['Dependabot for npm alone', { '.github/dependabot.yml': 'updates:\n  - package-ecosystem: npm # not docker\n' }, []],
])('%s', async (_name, files, expected) => {
  const advice = await adviceOnOtherBots(holding(files))
  if (expected.length === 0) expect(advice).toBeNull()
  for (const file of expected) expect(advice).toContain(`(${file}): add`)
})
