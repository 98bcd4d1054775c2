import { describe, expect, it } from 'vitest'
import { readJob } from '../../src/arguments/job.js'
import { readLogins } from '../../src/arguments/logins.js'
import { thisMachine } from '../../src/world/machine.js'

const sha = 'a'.repeat(40)
const job = {
  GITHUB_REPOSITORY: 'example/fleet',
  RUNNER_TEMP: '/tmp/runner',
  GITHUB_SHA: sha,
  GITHUB_RUN_ID: '7',
}

function read(changes: Readonly<Record<string, string>> = {}, repository = '', token = 'secret') {
  const machine = { ...thisMachine(), env: { ...job, ...changes }, cwd: '/work' }
  const event = { kind: 'other', name: 'schedule' } as const
  return readJob(machine, { token, logins: [] }, { event, repository })
}

describe('the job of an Action', () => {
  it('is read from the variables of the runner', () => {
    expect(read()).toMatchObject({
      owner: 'example',
      repository: 'fleet',
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      serverUrl: 'https://github.com',
      workspace: '/work',
      temporary: '/tmp/runner',
      event: { kind: 'other', name: 'schedule' },
      sha,
      runUrl: 'https://github.com/example/fleet/actions/runs/7',
    })
    const own = {
      GITHUB_API_URL: 'https://ghe.example/api/v3//',
      GITHUB_SERVER_URL: 'https://ghe.example/',
      GITHUB_WORKSPACE: '/checkout',
    }
    expect(read(own)).toMatchObject({
      apiUrl: 'https://ghe.example/api/v3',
      workspace: '/checkout',
      runUrl: 'https://ghe.example/example/fleet/actions/runs/7',
    })
    expect(read({ GITHUB_API_URL: '' }).apiUrl).toBe('https://api.github.com')
  })

  it.each([
    ['its own', 'Example/Fleet', { owner: 'example', repository: 'fleet', sha, event: { name: 'schedule' } }],
    [
      'another',
      'other/apps',
      { owner: 'other', repository: 'apps', sha: null, event: { kind: 'other', name: 'repository' } },
    ],
  ])('may name a repository: %s', (_name, repository, expected) => {
    expect(read({}, repository)).toMatchObject(expected)
  })

  it.each(['', 'main', 'a'.repeat(39), `${sha}x`])('has no commit by %j', (value) => {
    expect(read({ GITHUB_SHA: value }).sha).toBeNull()
  })

  it.each<[string, () => unknown, string]>([
    ['no token', () => read({}, '', ''), 'The input "token" is empty'],
    ['no repository', () => read({ GITHUB_REPOSITORY: '' }), 'GITHUB_REPOSITORY is not set'],
    ['no folder', () => read({ RUNNER_TEMP: '' }), 'RUNNER_TEMP is not set'],
    ['a repository without an owner', () => read({}, 'fleet'), 'The input "repository" is "fleet"; write OWNER/NAME.'],
    [
      'an address with a user',
      () => read({ GITHUB_API_URL: 'https://me:pass@x' }),
      'GITHUB_API_URL is no http or https address without a user',
    ],
    ['an address that is none', () => read({ GITHUB_SERVER_URL: 'ftp://x' }), 'GITHUB_SERVER_URL is no http'],
  ])('with %s is refused', (_name, ask, message) => {
    expect(ask).toThrow(message)
  })
})

describe('credentials for registries', () => {
  it('are a host, a user and a password a line', () => {
    expect(readLogins('GHCR.io=me:pa:ss=w\r\n\n [::1]:5000= you :x \n127.0.0.1:5000=a:b')).toEqual([
      { host: 'ghcr.io', user: 'me', password: 'pa:ss=w' },
      { host: '[::1]:5000', user: 'you', password: 'x' },
      { host: '127.0.0.1:5000', user: 'a', password: 'b' },
    ])
    expect(readLogins(' \n')).toEqual([])
  })

  it.each([
    'https://ghcr.io=me:secret',
    'ghcr.io=secret',
    '=me:secret',
    'ghcr.io=:secret',
    'ghcr.io=me:',
    'ghcr.io/x=me:secret',
  ])('are not %j, and a refusal does not repeat it', (text) => {
    expect(() => readLogins(`ghcr.io=me:x\n${text}`)).toThrow(
      /^Line 2 of the input registry-credentials is not HOST=USER:PASSWORD; write one host a line, without https:\/\/\.$/,
    )
  })
})
