/**
 * @attack GitHub, or what stands before it, answers with a cut text, a page, nothing, another type or a null repository.
 * @end None of these says what kind of server it is: the run ends with 3, and the sentence says to run again (`__tests__/e2e/bad-input.test.ts`).
 * @attack Somebody edits `digests` in the body of an open pull request, so that the job asks hosts and repositories of their choice.
 * @end Only the repositories that the set on the base takes its releases from are asked.
 * @attack A name or text of a repository begins a workflow command in the output of the command line inside a job.
 * @end The command line escapes in a job as the Action does; JSON and SARIF stay the same values.
 * @attack A name, a value, an option or what a tool says moves the cursor, sets the title of a terminal or turns the direction of writing around.
 * @end Text spells every unseen character out, errors too, and JSON writes it as an escape of the same value.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { runAction, runCommandLine } from '../../embedded/action.js'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'

let registry: EmbeddedRegistry
let trap: EmbeddedRegistry
let folder: string
let github: EmbeddedGitHub
beforeAll(async () => {
  registry = await startRegistry()
  trap = await startRegistry()
})
afterAll(async () => {
  await registry.close()
  await trap.close()
})
beforeEach(async () => {
  publishReleases(registry)
  folder = mkdtempSync(join(tmpdir(), 'answers-'))
  cpSync('examples/home-kubernetes', join(folder, 'work'), { recursive: true })
  github = await startGitHub(join(folder, 'work'), join(folder, 'bare.git'))
})
afterEach(async () => {
  await github.close()
  rmSync(folder, { recursive: true, force: true })
})

const propose = () =>
  runAction({
    repository: 'example/home-kubernetes',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: 'https://github.com',
    event: { name: 'schedule', payload: {} },
    ref: 'refs/heads/main',
    sha: github.git('rev-parse', 'main'),
    workspace: join(folder, 'work'),
    inputs: {
      token: 'ghs_secret',
      verify: 'off',
      'registry-mirrors': `ghcr.io=${registry.url}\nevil.example=${trap.url}`,
    },
  })

/** References that lead a careless reader to another host. */
const elsewhere: Readonly<Record<string, string>> = {
  'another host': 'evil.example/controlplaneio-fluxcd/charts/flux-operator:0.58.1',
  'the host itself, by another name': 'evil.example:443/x:1',
  'a loopback host': '127.0.0.1:1/x:1',
  'the metadata host': '169.254.169.254/latest/meta-data:1',
  'a host behind a user part': 'ghcr.io@evil.example/controlplaneio-fluxcd/charts/flux-operator:0.58.1',
  'a host behind two slashes': '//evil.example/controlplaneio-fluxcd/charts/flux-operator:0.58.1',
  'a host behind a scheme': 'oci://evil.example/controlplaneio-fluxcd/charts/flux-operator:0.58.1',
  'a host that begins like ours': 'ghcr.io.evil.example/controlplaneio-fluxcd/charts/flux-operator:0.58.1',
  'a host in capitals': 'EVIL.example/controlplaneio-fluxcd/charts/flux-operator:0.58.1',
  'a way up': 'ghcr.io/../evil.example/controlplaneio-fluxcd/charts/flux-operator:0.58.1',
  'a prototype': '__proto__',
  'a port': 'ghcr.io:444/controlplaneio-fluxcd/charts/flux-operator:1',
  'a dot behind the host': 'ghcr.io./controlplaneio-fluxcd/charts/flux-operator:1',
  'a letter that looks like ours': 'gһcr.io/evil/flux-operator:1',
  'an encoded slash': 'ghcr.io%2fevil/x:1',
  'a query': 'ghcr.io/evil/x:1?a=b',
}

it('digests in an edited body lead to no host but those of the base', async () => {
  await propose()
  const [pull] = github.pulls
  if (!pull) throw new Error('no pull request')
  const digest = `sha256:${'0'.repeat(64)}`
  const added = Object.values(elsewhere).map((reference) => `"${reference}":"${digest}",`)
  pull.body = (pull.body ?? '').replace('"digests":{', `"digests":{${added.join('')}`)
  for (const reference of Object.values(elsewhere)) expect(pull.body).toContain(reference)
  const { exitCode, stdout } = await propose()
  expect(exitCode).toBe(0)
  expect(stdout).not.toContain('tag-moved')
  expect(trap.ledger).toEqual([])
  expect(registry.ledger.filter(({ path }) => /\.\.|evil|@/.test(path))).toEqual([])
})

it('digests of another repository of the same host are not asked either', async () => {
  await propose()
  const [pull] = github.pulls
  if (!pull) throw new Error('no pull request')
  const asked = 'ghcr.io/somebody/private:1'
  pull.body = (pull.body ?? '').replace('"digests":{', `"digests":{"${asked}":"sha256:${'0'.repeat(64)}",`)
  await propose()
  expect(registry.ledger.filter(({ path }) => path.includes('somebody'))).toEqual([])
})

it.each(['text', 'json'])('no line of the output of a job in %s is a command', async (format) => {
  const name = '::error::x ##[set-env name=A]b'
  const place = join(folder, 'work', 'kubernetes')
  const pin = readFileSync(join(place, 'main/apps/flux-system/flux-operator/app/ocirepository.yaml'), 'utf8')
  writeFileSync(join(place, `${name}.yaml`), `${pin}---\n::add-mask::x\n##[group]y\nkind: [FluxInstance\n`)
  const env = { GITHUB_ACTIONS: 'true' }
  const { stdout, stderr } = await runCommandLine(['scan', join(folder, 'work'), '--format', format], { env })
  for (const line of (stdout + stderr).split(/\r\n|[\n\r\u0085\u2028\u2029]/)) expect(line).not.toMatch(/^\s*::|##\[/)
  if (format === 'json') expect(JSON.stringify(JSON.parse(stdout))).toContain('##[set-env name=A]b')
  const { stdout: outside } = await runCommandLine(['scan', join(folder, 'work')])
  expect(outside).toContain('flux-operator')
})

const unseen =
  // eslint-disable-next-line no-control-regex -- these very characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u

it.each([
  'esc\u001b[2J',
  'title\u001b]0;x\u0007',
  'rlo\u202efo',
  'csi\u009b2J',
  'tag\u{e0041}',
  'line\u2028::add-mask::x',
  'next\u0085::x',
  'return\r::x',
  'feed\n::stop-commands::x',
  '-rf',
  '%0A::error::x',
])('a file, an object and an option named %j are spelled out', async (name) => {
  const work = join(folder, 'work')
  const pin = readFileSync(
    join(work, 'kubernetes/main/apps/flux-system/flux-operator/app/ocirepository.yaml'),
    'utf8',
  ).replace('name: flux-operator', () => `name: ${JSON.stringify(`flux-operator${name}`)}`)
  writeFileSync(join(work, 'kubernetes', `${name}.yaml`), pin)
  writeFileSync(join(work, 'kubernetes', `${name}.broken.yaml`), 'kind: [FluxInstance flux-operator\n')
  const env = { GITHUB_ACTIONS: 'true' }
  const calls = [
    ['scan', work],
    ['scan', work, '--format', 'json'],
    ['scan', work, '--format', 'sarif'],
    ['scan', work, '--config', name],
    ['explain', `${name}:1`],
    [`x${name}`],
  ]
  for (const args of calls) {
    const { stdout, stderr } = await runCommandLine(args, { env, cwd: work })
    expect(stdout + stderr).not.toMatch(unseen)
    for (const line of (stdout + stderr).split('\n')) expect(line).not.toMatch(/^\s*::|##\[/)
    if (args.includes('json')) expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(name).slice(1, -1))
  }
})
