/**
 * @attack A repository has a program `helm` in a folder on the PATH, or a link on the PATH leads into it.
 * @end Relative folders and whatever lies in the checkout are passed over: nothing of a repository is run.
 * @attack A chart or its values want what lies on the machine: variables, credentials, plugins, files, the cluster, the network.
 * @end helm runs with an environment, a HOME and a folder of its own, which are empty; schemas, which could name addresses, are not written for it.
 * @attack A template never ends, or makes gigabytes.
 * @end Time, output, memory and the size of a chart are bounded; what goes over is one line with its reason, and nothing more is rendered.
 * @attack A rendered Secret, or its change, is shown in a pull request.
 * @end Its keys are shown and its values are not.
 */
import { createServer } from 'node:http'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderedChanges } from '../../src/diff/charts.js'
import type { JsonObject } from '../../src/model/json.js'
import { lazyHelm } from '../../src/world/helm/helm.js'
import { helmPath, oracleMissing } from '../support/oracle.js'

const why = oracleMissing()
if (why !== null) console.log(`skipped: ${why}`)

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'flux-lockstep-attack-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** Renders a chart `a` on a machine whose variables and home hold secrets. */
async function rendered(files: Readonly<Record<string, string>>, program: string | undefined, values: JsonObject = {}) {
  const home = join(root, 'home')
  await mkdir(join(home, 'plugins', 'p'), { recursive: true })
  await writeFile(
    join(home, 'plugins', 'p', 'plugin.yaml'),
    `name: p\nversion: 1.0.0\nusage: p\ncommand: "touch ${join(root, 'plugin-ran')}"\n`,
  )
  const env = {
    PATH: join(root, 'bin'),
    HOME: home,
    HELM_PLUGINS: join(home, 'plugins'),
    TOKEN: 'very-secret',
    RUNNER_TEMP: root,
  }
  const helm = await lazyHelm(program === undefined ? { env } : { env, helm: program }, join(root, 'checkout'))()
  if (!helm) return null
  const all = { 'a/Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n', ...files }
  const chart = new Map(Object.entries(all).map(([path, text]) => [path, Buffer.from(text)]))
  return await helm.render({ chart, release: 'a', namespace: 'b', values, definitions: true })
}

const template = (text: string) => ({
  'a/templates/a.yaml':
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: ${JSON.stringify(text)}}\n`.replaceAll('\\"', '"'),
})

it('runs no program of the checkout', async () => {
  const bin = join(root, 'checkout', 'bin')
  await mkdir(bin, { recursive: true })
  await writeFile(join(bin, 'helm'), `#!/bin/sh\necho ran > ${join(root, 'ran')}\n`)
  await chmod(join(bin, 'helm'), 0o755)
  const helm = await lazyHelm({ env: { PATH: `${bin}:./bin:bin` } }, join(root, 'checkout'))()
  expect(helm).toBeNull()
})

it('hands on nothing of the machine', async () => {
  const program = join(root, 'helm')
  await writeFile(program, '#!/bin/sh\n/usr/bin/env\necho "arguments: $@"\n/bin/ls -la "$HOME" "$HELM_PLUGINS"\n')
  await chmod(program, 0o755)
  const found = await rendered(template('b'), program)
  const text = found?.kind === 'rendered' ? found.text : ''
  expect(text).toContain('HELM_PLUGINS=')
  expect(text).not.toContain('very-secret')
  expect(text).not.toContain(join(root, 'home'))
  expect(text).not.toMatch(/plugin\.yaml| p$/m)
  expect(text).toMatch(/^drwx------ .* plugins$/m)
})

describe.skipIf(why !== null)('with a real helm', () => {
  it('reads no variable, file, name or cluster of the machine', async () => {
    const asked =
      '{{ .Files.Get "/etc/hostname" }}{{ .Files.Get "../../etc/hostname" }}{{ getHostByName "localhost" }}{{ lookup "v1" "Secret" "" "" }}'
    const found = await rendered(template(asked), helmPath())
    expect(found?.kind === 'rendered' && found.text).toContain('data: {a: "map[]"}')
    for (const wanted of ['{{ env "TOKEN" }}', '{{ expandenv "$TOKEN" }}', '{{ readFile "/etc/hostname" }}'])
      expect(await rendered(template(wanted), helmPath())).toMatchObject({ kind: 'fails' })
  })

  it('fetches no schema', async () => {
    let asked = 0
    const server = createServer((_, answer) => {
      asked++
      answer.end('{}')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    try {
      const schema = JSON.stringify({ properties: { a: { $ref: `http://127.0.0.1:${port}/s.json` } } })
      const charts = {
        'a/values.schema.json': schema,
        'a/charts/c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
        'a/charts/c/values.schema.json': schema,
      }
      expect(await rendered({ ...template('b'), ...charts }, helmPath(), { a: 1 })).toMatchObject({ kind: 'rendered' })
      expect(asked).toBe(0)
    } finally {
      server.close()
    }
  })

  it('ends what takes too much', async () => {
    const much = '{{ range until 1700 }}{{ repeat 10000 "x" }}{{ end }}'
    const found = await rendered(template(much), helmPath())
    expect(found?.kind === 'fails' && found.reason).toMatch(/more than 16 MiB/)
    const more = '{{ $x := repeat 700000000 "x" }}{{ cat $x $x $x | len }}'
    expect(await rendered(template(more), helmPath())).toMatchObject({ kind: 'fails' })
  })

  it('runs no plugin', async () => {
    await rendered(template('b'), helmPath())
    await expect(readFile(join(root, 'plugin-ran'))).rejects.toThrow('ENOENT')
  })
})

it('shows no value of a Secret', () => {
  const secret = (value: string) => ({
    kind: 'rendered' as const,
    text: `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {same: first, other: ${value}}\ndata: {gone: "Zmlyc3Q="}\n`,
  })
  const about = { chart: 'flux-operator', namespace: 'a', told: new Set<string>() }
  const changed = renderedChanges(secret('first'), secret('second'), about)
  expect(changed.objects.map(({ name }) => name)).toEqual(['Secret a/s'])
  const text = JSON.stringify([changed, renderedChanges(secret('first'), null, about)])
  expect(text).toContain('hidden, changed')
  expect(text).not.toMatch(/first|second|Zmly/)
})
