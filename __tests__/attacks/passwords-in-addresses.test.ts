/**
 * @attack An address with a user part stands in a setting, an option, an input, a variable of the runner or a file, so that an error, a log, an annotation or a report shows the password.
 * @end Settings and variables with a user part are refused without a word of what is there, and everything that is printed passes one place that hides user parts, before anything is shortened.
 * @attack The user part stands inside of the path, query or fragment of another address, is encoded once or several times or for JSON or HTML, or goes over lines; or the secret is a parameter: `?password=`, `&sig=`, `X-Amz-Signature=`, `#access_token=`.
 * @end The same place reads each text a second time as whoever decodes it does, and hides values of parameters by their names.
 * @attack A token of GitHub, GitLab, Docker, npm, Slack, AWS, Google, Vault, age, a JWT or `sk-…` stands alone: in a path, in a text, or in a header of a request.
 * @end It is known by the way in which it begins, and hidden wherever it stands.
 * @attack A private key, the path of a webhook, the key of a connection text or a field of JSON such as `"token": "x"` stands in what is printed, escaped once or twice.
 * @end Each is known by what stands before it, up to where it ends or is cut off; JSON stays JSON.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runAction, runCommandLine } from '../../embedded/action.js'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { stringAt } from '../../src/model/json.js'
import { code, fenced, prose } from '../../src/text/markdown.js'
import { withoutSecrets } from '../../src/text/secrets.js'
import { git as gitIn } from '../support/git.js'

const secret = 'SECRET'
let folder: string
let home: string
let github: EmbeddedGitHub
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'passwords-home-'))
  cpSync('examples/home-kubernetes', join(home, 'work'), { recursive: true })
  github = await startGitHub(join(home, 'work'), join(home, 'bare.git'))
})
afterAll(async () => {
  await github.close()
  rmSync(home, { recursive: true, force: true })
})
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'passwords-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Ways to write a password into an address. */
const addresses = [
  `http://u:${secret}@host`,
  `https://${secret}@host`,
  `https://u:${secret}@host/${'long/'.repeat(60)}`,
  `https://${'u'.repeat(70)}:${secret}@host`,
  `https://u:p@ss/${secret}@host`,
  `http://u:1${secret}@host:5000`,
  `u:${secret}@host`,
  `//u:${secret}@host`,
  `ftp://u:${secret}@host`,
  `http://CORP\\u:${secret}@host`,
  `http:\\\\u:${secret}@host`,
  `http:u:${secret}@host`,
]

describe.each(addresses)('%s', (address) => {
  const settings = ['registry-mirrors', 'registry-overrides'] as const
  const keyOf = (setting: string) => (setting === 'registry-mirrors' ? 'ghcr.io' : 'ghcr.io/a/b')

  it.each(settings)('is refused silently in %s of a file', async (setting) => {
    put('.github/flux-lockstep.yaml', `${setting}:\n  ${keyOf(setting)}: '${address}'\n`)
    const { exitCode, stdout, stderr } = await runCommandLine(['scan', folder])
    expect(exitCode).toBe(2)
    expect(stdout + stderr).toContain(setting)
    expect(stdout + stderr).not.toContain(secret)
  })

  it.each(settings)('is refused silently in %s of an option', async (setting) => {
    for (const text of [
      `${setting}=${keyOf(setting)}=${address}`,
      `${setting}=${address}=${keyOf(setting)}`,
      `${setting}=${address}`,
    ]) {
      const { exitCode, stdout, stderr } = await runCommandLine(['scan', folder, '--set', text])
      expect([exitCode, text]).toEqual([2, text])
      expect(stdout + stderr).not.toContain(secret)
    }
  })

  it('is refused silently as an input', async () => {
    const { exitCode, stdout } = await action({ 'registry-mirrors': `ghcr.io=${address}`, mode: 'scan' })
    expect(exitCode).toBe(2)
    expect(stdout).not.toContain(secret)
  })
})

const action = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  runAction({
    repository: 'example/home-kubernetes',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: 'https://github.com',
    event: { name: 'schedule', payload: {} },
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    workspace: join(home, 'work'),
    inputs: { token: 'ghs_secret', ...inputs },
    env,
  })

describe('a variable of the runner', () => {
  it.each(['GITHUB_API_URL', 'GITHUB_GRAPHQL_URL', 'GITHUB_SERVER_URL'])(
    '%s with a user is refused silently',
    async (name) => {
      const { exitCode, stdout, stderr } = await action({}, { [name]: `https://u:${secret}@ghe.example` })
      expect(exitCode).toBe(2)
      expect(stdout).toContain(name)
      expect(stdout + stderr).not.toContain(secret)
    },
  )
})

describe('what the command line repeats', () => {
  it.each<readonly string[]>([
    ['scan', '--registry-mirror', `http://u:${secret}@host`],
    ['scan', '--set', `http://u:${secret}@host`],
    ['scan', '--allow-insecure-registry', `http://u:${secret}@host`],
    ['scan', '--registry-layout', `http://u:${secret}@host`],
    ['scan', '--config', `http://u:${secret}@host`],
    ['check', '--base', `http://u:${secret}@host`],
    ['scan', '--format', `http://u:${secret}@host`],
    ['scan', '--now', `http://u:${secret}@host`],
    ['scan', '.', `http://u:${secret}@host`],
    ['update', '--to', `http://u:${secret}@host`],
    [`http://u:${secret}@host`],
    [`--http://u:${secret}@host`],
    ['scan', `/nowhere/http://u:${secret}@host`],
  ])('%s %s %s holds no password', async (...args) => {
    const { stdout, stderr } = await runCommandLine(args, { cwd: folder })
    expect(stdout + stderr).not.toContain(secret)
  })
})

describe('a server', () => {
  const trap = `u:${secret}@127.0.0.1:9`
  const sentence = JSON.stringify({ errors: [{ code: 'DENIED', message: `see https://${trap}/x` }] })
  const answers: Readonly<Record<string, (response: ServerResponse, port: string) => void>> = {
    'a token address': (response) =>
      response.writeHead(401, { 'www-authenticate': `Bearer realm="http://${trap}/token",service="x"` }).end(),
    'a token address of its own that is refused': (response, port) =>
      response.writeHead(401, { 'www-authenticate': `Bearer realm="http://u:${secret}@${port}/token"` }).end(),
    'a redirect': (response) => response.writeHead(307, { location: `http://${trap}/v2/` }).end(),
    'a redirect to a path that looks like one': (response) => response.writeHead(307, { location: `//${trap}` }).end(),
    'a redirect to another scheme': (response) => response.writeHead(307, { location: `ftp://${trap}` }).end(),
    'a next page': (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', link: `<http://${trap}/v2/x>; rel="next"` })
        .end('{"tags":["0.37.1"]}'),
    'a next page that is no address': (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', link: `<https://u:${secret}@[>; rel="next"` })
        .end('{"tags":["0.37.1"]}'),
    'a refusal': (response) => response.writeHead(403, { 'content-type': 'application/json' }).end(sentence),
    'a fault': (response) => response.writeHead(500, { 'content-type': 'application/json' }).end(sentence),
    'a page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<a href="http://${trap}">`),
    'what is no answer': (response) => void response.socket?.end(`HTTP/1.1 http://${trap}\r\n\r\n`),
  }

  it.each(Object.keys(answers))('that names an address in %s shows none of it', async (kind) => {
    const server = createServer((_request, response) => answers[kind]?.(response, portOf(server)))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    for (const format of ['text', 'json']) {
      const args = ['update', 'examples/home-kubernetes', '--dry-run', '--verbose', '--format', format]
      const mirror = ['--registry-mirror', `ghcr.io=http://${portOf(server)}`]
      const { exitCode, stdout, stderr } = await runCommandLine([...args, ...mirror], { machine: { second: 0 } })
      expect(exitCode).toBe(3)
      expect(stdout + stderr).not.toContain(secret)
    }
    await ended(server)
  })
})

/** Ends a server with the connections that a client keeps. */
async function ended(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}

function portOf(server: Server): string {
  const address = server.address()
  return typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : ''
}

describe('the machine', () => {
  it.each([
    { auths: { [`https://u:${secret}@ghcr.io`]: { auth: 'eDp5' } } },
    { credsStore: `https://u:${secret}@ghcr.io` },
    { credHelpers: { 'ghcr.io': `../u:${secret}@x` } },
    { credHelpers: { [`u:${secret}@ghcr.io`]: 'x' } },
  ])('with a configuration of Docker as %j shows none of it', async (config) => {
    put('config.json', JSON.stringify(config))
    const server = createServer((_request, response) => response.writeHead(401).end())
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const args = ['update', 'examples/home-kubernetes', '--dry-run', '--verbose']
    const mirror = ['--registry-mirror', `ghcr.io=http://${portOf(server)}`]
    const { exitCode, stdout, stderr } = await runCommandLine([...args, ...mirror], {
      env: { DOCKER_CONFIG: folder },
      machine: { second: 0 },
    })
    await ended(server)
    expect(exitCode).toBe(3)
    expect(stdout + stderr).not.toContain(secret)
  })

  it('with a password in the address of a remote shows and writes none of it', async () => {
    cpSync('examples/home-kubernetes', folder, { recursive: true })
    const git = (...args: readonly string[]) => gitIn(folder, ...args)
    rmSync(join(folder, '.github'), { recursive: true, force: true })
    git('init', '-q')
    git('remote', 'add', 'origin', `https://u:${secret}@ghe.example/example/fleet`)
    const { exitCode, stdout, stderr } = await runCommandLine(['init', folder, '--yes'], { cwd: folder })
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toContain('ghe.example')
    expect(stdout + readFileSync(join(folder, '.github/workflows/flux-lockstep.yaml'), 'utf8')).not.toContain(secret)
  })
})

describe('a file of the repository', () => {
  const source = (url: string) =>
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata:\n  name: flux-operator\n  namespace: flux-system\nspec:\n  url: ${url}\n  ref:\n    tag: 0.37.1\n`

  it.each(['text', 'json'])('is reported in %s without the password', async (format) => {
    put('source.yaml', source(`oci://u:${secret}@registry.example/charts/flux-operator`))
    put(
      'script.sh',
      `helm pull oci://u:${secret}@ghcr.io/controlplaneio-fluxcd/charts/flux-operator --version 0.37.1\n`,
    )
    for (const command of ['scan', 'check', 'update'])
      for (const more of [[], ['--set', `registry-mirrors=registry.example=http://127.0.0.1:9`]]) {
        const { stdout, stderr } = await runCommandLine([command, folder, '--format', format, ...more])
        expect(stdout + stderr).not.toContain(secret)
        expect(stdout + stderr).not.toBe('')
      }
  })
})

describe('text for people', () => {
  it.each([code, prose, (text: string) => fenced('', text), (text: string) => code(`${'x'.repeat(110)} ${text}`)])(
    'has no password',
    (render) => expect(render(`https://${'u'.repeat(40)}:${secret}@host`)).not.toContain(secret),
  )

  it.each([
    `https://u:a"${secret}@host.example`,
    `https://u:it's${secret}@host.example`,
    `https://u:a<b${secret}@host.example`,
    `https://u:a\\${secret}@host.example`,
    `https://u:a b ${secret}@host.example`,
    `https://u:80?${secret}@host.example`,
    `https://u:8080/${secret}@host.example/x`,
    `https://u:p@ss/${secret}@host.example/a@sha256:abc`,
    `https://u:\${x}${secret}@host.example`,
    `https://u:\${TOKEN:-${secret}}@host.example`,
    `https://u@corp:${secret}@host.example`,
    `redis:/u:${secret}@host.example`,
    `git clone u:${secret}@host.example/x`,
    `https://proxy.example/https://u:${secret}@host/x`,
    `https://proxy.example/https:/u:${secret}@host`,
    `https://proxy.example/u:${secret}@host/x`,
    `https://proxy.example/a/u:a/${secret}@host.example/x`,
    `https://proxy.example/?to=u:${secret}@host`,
    `https://proxy.example/#u:${secret}@10.0.0.1`,
  ])('%s is hidden in text, in JSON and in quotes', (address) => {
    for (const text of [address, JSON.stringify([address, { a: address }]), `'${address}'`, `<${address}>`])
      expect(withoutSecrets(text)).not.toContain(secret)
    const value: unknown = JSON.parse(withoutSecrets(JSON.stringify({ a: address, b: 'c@d.example' })))
    expect(stringAt(value, ['a'])).toContain('***@')
    expect(stringAt(value, ['b'])).toBe('c@d.example')
  })

  const over = [
    `https://u:a\n${secret}@host.example`,
    `https://u:\r\n  ${secret}@host.example`,
    `https://u:${secret}\n@host.example`,
    `https://us\ner:${secret}@host.example`,
    `https://\nu:${secret}@host.example`,
    `https:/\n/u:${secret}@host.example`,
    `https://gh\n${secret}@host.example`,
  ]
  it.each(over)('%j is hidden where an address goes over lines', (text) =>
    expect(withoutSecrets(text)).not.toContain(secret),
  )

  it.each([
    `https://u%3A${secret}%40host.example/x`,
    `https://u:${secret}%40host.example/x`,
    `https%3A%2F%2Fu%3A${secret}%40host.example/x`,
    `https%253A%252F%252Fu%253A${secret}%252540host.example/x`,
    `https://proxy.example/?to=https%3a%2f%2fu%3a${secret}%40host`,
    `https%3A%2F%2Fhost.example%2F%3Ftoken%3D${secret}%26a%3Db`,
    `https:\\u002f\\u002fu:${secret}\\u0040host.example`,
    `https:\\\\u002F/u:${secret}\\\\u0040host.example`,
    `https://u:${secret}&#64;host.example`,
    `https://u&colon;${secret}&commat;host.example`,
    `https://u:${secret}&#x40;host.example`,
    `https://u：${secret}＠host.example`,
    `https://host.example/?password=${secret}`,
    `https://host.example/?a=b&access_token=${secret}&c=d`,
    `https://host.example/?a=b&amp;sig=${secret}`,
    `https://host.example/?a=b\\u0026sig=${secret}`,
    `https://host.example/?X-Amz-Signature=${secret}`,
    `https://host.example/?X-Amz-Security-Token=${secret}`,
    `https://host.example/?X-Goog-Signature=${secret}`,
    `https://host.example/?pass%77ord=${secret}`,
    `https://host.example/?db[password]=${secret}`,
    `https://host.example/?PRIVATE-TOKEN=${secret}`,
    `https://host.example/?apiKey=a;${secret}`,
    `https://host.example/?client_secret=a"${secret}`,
    `https://host.example/#access_token=${secret}`,
    `https://host.example/x;password=${secret}`,
    `host.example/x?token=${secret}`,
  ])('%s is hidden as whoever decodes it reads it', (text) => {
    for (const shown of [text, `'${text}'`, `see <${text}>.`]) expect(withoutSecrets(shown)).not.toContain(secret)
    const json = withoutSecrets(JSON.stringify({ a: text, b: [text], c: 'd@e.example' }))
    expect(json).not.toContain(secret)
    expect(stringAt(JSON.parse(json), ['c'])).toBe('d@e.example')
    expect(withoutSecrets(text)).toContain('host')
  })

  it.each([
    'oci://ghcr.io/a/b:v1@sha256:abc',
    'oci://ghcr.io/a/b%3Av1%40sha256%3Aabc',
    'https://ghcr.io/v2/a/b/manifests/sha256%3Aabc',
    'pkg:oci/b@sha256%3Aabc?repository_url=ghcr.io%2Fa%2Fb&tag=v1',
    'https://registry.npmjs.org/%40scope%2fname',
    'https://example.com/?q=a%40c.example&ref=v1.2.3&monkey=1&signal=2&design=3',
    'https://example.com/?token=${TOKEN}&key={{ .key }}&auth=$AUTH',
    'docker://alpine:3.20\n      - uses: actions/checkout@v4',
    'https://example.com\nmail a@b.example',
    'https://esm.sh/npm:react@18.2.0/x',
    'a == b && token=1, 100%40, &#64; and \\u0040',
    'https://github.com/a/b/compare/v1...v2?expand=1&title=a%20b%3A%20c',
    'oci://localhost:5000/a@sha256:abc',
    'http://[::1]:5000/a@sha256:abc',
    'ssh://git@github.com/example/fleet',
    'oci://${HOST}:${PORT}/a@sha256:abc',
    'oci://registry:5000/a@sha256:abc',
    'oci://registry:5000/a@v1.2.3',
    'https://example.com/@scope/name',
    'https://example.com:8443/a and mail a@b.example',
    'https://u:${TOKEN}@host.example/x',
    'https://${{ secrets.TOKEN }}@host.example',
    'https://u:{{ .token }}@host.example',
    'git::git@github.com:example/fleet',
    '[see](mailto:a@b.example), ghcr.io/a/b:v1@v2.3.4/x',
    '"a":"oci://h:v1","b":"x@y.example"',
  ])('%s stays as it is', (text) => expect(withoutSecrets(text)).toBe(text))
})

describe('a token that stands alone', () => {
  const forty = 'a1B2'.repeat(10)
  it.each([
    `ghp_${forty}`,
    `ghs_${forty}`,
    `github_pat_11ABC_${forty}`,
    'glpat-abcdEFGH12345678',
    `dckr_pat_${forty}`,
    `npm_${forty}`,
    'xoxb-1234-5678-abcdef',
    'AKIAIOSFODNN7EXAMPLE',
    `AGE-SECRET-KEY-1${'Q'.repeat(58)}`,
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
    'glrt-abcdEFGH12345678.01.abcdef',
    'xoxz-1234-5678-abcdef',
    'xapp-1-A0123-abcdef',
    'sk-proj-a1B2c3D4e5F6g7H8_i9-j0',
    'sk-ant-api03-a1B2c3D4e5F6g7H8i9',
    'sk-a1B2c3D4e5F6g7H8i9',
    `AIza${'a1B2c'.repeat(7)}`,
    'hvs.CAESIa1B2c3D4e5F6g7H8',
    `hf_${'aB'.repeat(17)}`,
    `dop_v1_${'a1'.repeat(32)}`,
    `pypi-${'a1B2'.repeat(15)}`,
    `SG.${'a1B2'.repeat(5)}.${'a1B2'.repeat(10)}`,
    `ATATT3${'a1B2'.repeat(10)}`,
    `sk_live_${'a1B2'.repeat(6)}`,
  ])('%s is hidden by itself, in a path and encoded', (token) => {
    for (const text of [
      token,
      `https://host.example/${token}/x`,
      `"${token}"`,
      `a ${token}.`,
      encodeURIComponent(`/${token}/`),
    ])
      expect(withoutSecrets(text)).not.toContain(token)
    expect(withoutSecrets(`https://host.example/${token}/x`)).toBe('https://host.example/***/x')
  })

  it.each([
    'Authorization: Bearer abcd-1234',
    '"authorization": "Basic bWU6cDRzcw=="',
    'a bearer abcd-1234-5678-9abc of somebody',
    'X-Vault-Token: abcd1234',
    "-H 'PRIVATE-TOKEN: abcd1234'",
  ])('%s hides what proves it', (text) => expect(withoutSecrets(text)).not.toMatch(/abcd|bWU6/))

  it.each([
    'ghp_short',
    'npm_config_registry',
    'basic authentication',
    'authorization: see the page',
    'sk-a-branch-of-somebody',
    'sk-learn-0123456789',
    'bearer authentication and what it needs',
    'sha256:' + 'a'.repeat(64),
    'eyJ.a.b',
  ])('%s is none', (text) => expect(withoutSecrets(text)).toBe(text))
})

describe('what is known by what stands before it', () => {
  const lines = `MIIE${'a1B2'.repeat(10)}\n${'c3D/'.repeat(10)}\nshort=\n`
  const key = (end: string) => `-----BEGIN RSA PRIVATE KEY-----\n${lines}${end}`
  it.each([
    ['https://hooks.slack.com/services/T0/B0/hidden', '/services/***'],
    ['https://hooks.slack.com/workflows/T0/A0/hidden and more', '/workflows/*** and more'],
    ['https:\\/\\/hooks.slack.com\\/services\\/T0\\/B0\\/hidden', '***'],
    ['https%3A%2F%2Fhooks.slack.com%2Fservices%2FT0%2Fhidden', '***'],
    ['https://discord.com/api/v10/webhooks/1/hidden', 'webhooks/***'],
    ['https://a.webhook.office.com/webhookb2/1@2/IncomingWebhook/hidden', 'webhookb2/***'],
    ['AccountKey=hidden0123==', 'AccountKey=***'],
    ['Endpoint=https;AccountName=a;AccountKey=hidden/0123==;EndpointSuffix=b', 'AccountName=a;AccountKey=***'],
    ['SharedAccessKey=hidden01', 'SharedAccessKey=***'],
    ['{"token": "hidden"}', '{"token": "***"}'],
    ['{"access_token":"a\\"hidden","b":"c"}', '{"access_token":"***","b":"c"}'],
    ['{"a":"{\\"clientSecret\\":\\"hidden\\"}"}', '{"a":"{\\"clientSecret\\":\\"***\\"}"}'],
    ["{'db_password' : 'hidden'}", "{'db_password' : '***'}"],
    ['{"auths":{"ghcr.io":{"auth":"hidden=="}}}', '{"auths":{"ghcr.io":{"auth":"***"}}}'],
    ['{"privateKey":"hidden"}', '{"privateKey":"***"}'],
  ])('%s', (text, shown) => {
    expect(withoutSecrets(text)).not.toContain('hidden')
    expect(withoutSecrets(text)).toContain(shown)
  })

  it.each([key('-----END RSA PRIVATE KEY-----\nmore'), key(''), JSON.stringify(JSON.stringify([key('')]))])(
    '%j shows nothing of the key',
    (text) => expect(withoutSecrets(text)).not.toMatch(/MIIE|a1B2|c3D/),
  )

  it.each([
    '{"token": ""}',
    '{"token": "${{ secrets.TOKEN }}", "password":"{{ .password }}"}',
    '{"tokenizer":"abc","secretName":"x","key":"y","secretRef":{"name":"z"}}',
    '-----BEGIN CERTIFICATE-----\nMIIEa1B2c3D4e5F6g7H8',
    'a -----BEGIN PRIVATE KEY----- is refused here.',
    'https://hooks.slack.com/services',
  ])('%s stays as it is', (text) => expect(withoutSecrets(text)).toBe(text))
})
