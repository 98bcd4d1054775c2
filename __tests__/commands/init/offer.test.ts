import { describe, expect, it } from 'vitest'
import { offerOf, settingsText, type Choices } from '../../../src/commands/init/offer.js'
import type { Sight } from '../../../src/commands/init/surroundings.js'
import { memoryWorkspace, type Files } from '../../support/memory-workspace.js'

const sight: Sight = {
  home: { kind: 'github' },
  branch: 'main',
  workflow: null,
  settings: null,
  clusters: [],
  sets: [],
  float: null,
  bots: [],
}
const choices: Choices = { embed: false, staged: null, separable: null, bots: true }
const renovate = { name: 'Renovate', path: 'renovate.json', text: '{"extends": []}\n', advice: 'add it' } as const
const unknown = { ...renovate, path: 'package.json' }
const [one, two] = ['.github/workflows/flux-lockstep.yaml', '.github/workflows/flux-operator-lockstep.yaml']
const settings = '.github/flux-lockstep.yaml'
const clusters = ['a', 'b', 'c'].map((name) => ({ name, folder: `clusters/${name}` }))

const offered = async (seen: Partial<Sight>, chosen: Partial<Choices> = {}, files: Files = {}) => {
  const offer = await offerOf({ ...sight, ...seen }, { ...choices, ...chosen }, null, memoryWorkspace(files))
  return [...offer.files.map(({ path }) => path), ...offer.byHand]
}

describe('init offers', () => {
  it.each<readonly [name: string, seen: Partial<Sight>, chosen: Partial<Choices>, files: Files, offer: unknown[]]>([
    ['workflow and settings', {}, {}, {}, [one, settings]],
    ['no workflow beside one', { workflow: 'w.yaml' }, {}, {}, [settings]],
    [
      'no workflow elsewhere',
      { home: { kind: 'foreign', name: 'GitLab' } },
      {},
      {},
      [settings, expect.stringContaining('GitLab speaks another API')],
    ],
    [
      'another name',
      {},
      {},
      { [one]: '' },
      [two, settings, expect.stringMatching(/^\S+\/flux-lockstep\.yaml is there and/)],
    ],
    [
      'no third name',
      {},
      {},
      { [one]: '', [two]: '' },
      [settings, expect.stringMatching(/^\S+ and \S+ are there and run something else/)],
    ],
    ['nothing where all is there', { workflow: 'w.yaml', settings: 's.yaml' }, {}, {}, []],
    [
      'lines for settings that are there',
      { workflow: 'w.yaml', settings: 's.yaml' },
      { embed: true },
      {},
      ['s.yaml is there already and stays as it is; what would go into it:\nfloating: embed'],
    ],
    [
      'a line for the other bot',
      { workflow: 'w.yaml', settings: 's.yaml', bots: [renovate, unknown] },
      {},
      {},
      ['renovate.json', 'Renovate (package.json): add it'],
    ],
    ['none that was refused', { workflow: 'w.yaml', settings: 's.yaml', bots: [renovate] }, { bots: false }, {}, []],
  ])('%s', async (_, seen, chosen, files, offer) => expect(await offered(seen, chosen, files)).toEqual(offer))

  it('the server and the branch in the workflow', async () => {
    const written = async (home: Sight['home']) => {
      const { files } = await offerOf({ ...sight, home, branch: 'trunk' }, choices, null, memoryWorkspace({}))
      return Buffer.from(files[0]?.after ?? []).toString()
    }
    expect(await written({ kind: 'github' })).toContain('branches: [trunk]')
    expect(await written({ kind: 'github' })).not.toContain('needs flux-lockstep')
    expect(await written({ kind: 'enterprise', host: 'ghe.example' })).toContain('# ghe.example needs flux-lockstep')
  })
})

describe('the settings', () => {
  const lines = (chosen: Partial<Choices>, home: Sight['home'] = { kind: 'github' }) =>
    settingsText({ ...choices, ...chosen }, home)
      .split('\n')
      .slice(2, -1)
  const stages = [
    'sets:',
    '  - name: a',
    "    paths: ['clusters/a/**']",
    '  - name: b',
    "    paths: ['clusters/b/**']",
    '    follow: a',
    '    soak: 3d',
    '  - name: c',
    "    paths: ['clusters/c/**']",
    '    follow: b',
    '    soak: 3d',
  ]
  const bare = ['# minimum-release-age: 48h', '# dashboard: true']
  const suggested = [
    '# one cluster after the other, each with a pull request of its own:',
    ...stages.map((line) => `# ${line}`),
  ]
  const mirror = [
    '# where runners reach no public registry:',
    '# registry-mirrors:',
    '#   ghcr.io: https://mirror.example.com/ghcr',
  ]
  it.each<readonly [chosen: Partial<Choices>, home: Sight['home'], says: readonly string[]]>([
    [{}, { kind: 'github' }, bare],
    [{}, { kind: 'foreign', name: 'GitLab' }, bare.slice(0, 1)],
    [{}, { kind: 'enterprise', host: 'x' }, [...bare, ...mirror]],
    [{ separable: clusters }, { kind: 'github' }, [...bare, ...suggested]],
    [
      { separable: clusters, staged: clusters },
      { kind: 'github' },
      ['# a release reaches a cluster once the one before has had it for three days', ...stages],
    ],
    [
      { embed: true },
      { kind: 'github' },
      ["# manifests that move by themselves give way to the operator's own copy", 'floating: embed'],
    ],
  ])('of %j at %j', (chosen, home, says) => expect(lines(chosen, home)).toEqual(says))
})
