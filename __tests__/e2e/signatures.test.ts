import { cpSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { signingWorld, type SigningWorld } from '../../embedded/sigstore/signer.js'
import {
  bundleType,
  githubIssuer,
  payloadOf,
  publishedDigest,
  pushReferrer,
  pushSimple,
  signRelease,
  signSimply,
  signWithBundle,
  simpleSigningType,
  statementOf,
  upstreamSigner,
  type SignatureOf,
  type SignedRole,
} from '../../embedded/sigstore/signatures.js'
import { publishReleases, releases } from '../../embedded/upstream/index.js'

const newest = '0.58.1'
const older = '0.58.0'
const operatorFile = 'kubernetes/main/apps/flux-system/flux-operator/app/ocirepository.yaml'

/** What is pinned, and the two newest: all that a decision looks at here. */
const published = releases.filter(({ version }) => ['0.37.1', older, newest].includes(version))

let world: SigningWorld
let foreign: SigningWorld
let registry: EmbeddedRegistry
let tree: string
beforeAll(async () => {
  world = await signingWorld()
  foreign = await signingWorld()
})
beforeEach(async () => {
  registry = await startRegistry()
  publishReleases(registry, published)
  tree = await mkdtemp(join(tmpdir(), 'lockstep-signed-'))
  cpSync('examples/home-kubernetes', tree, { recursive: true })
  await writeFile(join(tree, 'trusted_root.json'), JSON.stringify(TrustedRoot.toJSON(world.root)))
})
afterEach(async () => {
  await registry.close()
  await rm(tree, { recursive: true, force: true })
})

interface SetReport {
  readonly decision: string
  readonly target: string | null
  readonly reason: string | null
  readonly detail: string | null
  readonly changes: readonly object[]
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly message: string }[]
  readonly signatures?: {
    readonly root: string | null
    readonly artifacts: readonly { readonly role: string; readonly verdict: string; readonly format: string | null }[]
  }
}

function isReport(value: unknown): value is { sets: SetReport[]; requests: { registry: number } } {
  return typeof value === 'object' && value !== null && 'sets' in value
}

async function run(
  command: 'update' | 'check',
  verify: 'required' | 'warn' | 'off',
  ...more: string[]
): Promise<SetReport & { exitCode: number | null; requests: number }> {
  const args = [command, tree, '--format', 'json', '--registry-mirror', `ghcr.io=${registry.url}`]
  const trusted = ['--set', 'sigstore-trusted-root=trusted_root.json']
  // What else a release is judged by has its own tests.
  const settings = ['--set', `verify=${verify}`, '--set', 'validate=off', ...trusted]
  const { exitCode, stdout, stderr } = await runCommandLine([
    ...args,
    ...settings,
    ...(command === 'update' ? ['--dry-run'] : []),
    ...more,
  ])
  if (stdout === '') throw new Error(stderr)
  const report: unknown = JSON.parse(stdout)
  const [set] = isReport(report) ? report.sets : []
  if (!isReport(report) || !set) throw new Error(stdout)
  return { ...set, exitCode, requests: report.requests.registry }
}

const at = (role: SignedRole, version = newest): SignatureOf => publishedDigest(registry, role, version)
const codes = ({ findings }: SetReport): string[] =>
  findings.map(({ code }) => code).filter((code) => code.startsWith('signature'))

describe('good signatures', () => {
  it('accepts both formats as upstream uses them, and says whose and by which root', async () => {
    await signRelease(registry, world, newest)
    const set = await run('update', 'required')
    expect(set).toMatchObject({ decision: 'update', target: newest, signatures: { root: 'file' } })
    const verdicts = set.signatures?.artifacts.map(({ role, verdict, format }) => [role, verdict, format])
    expect(verdicts).toEqual([
      ['operator-chart', 'verified', 'v2'],
      ['instance-chart', 'verified', 'v2'],
      ['manifests', 'verified', 'v3'],
    ])
    expect(codes(set)).toEqual([])
  })

  it('finds bundles through the referrers API, too', async () => {
    await registry.close()
    registry = await startRegistry({ habits: { referrersApi: true } })
    publishReleases(registry, published)
    await signRelease(registry, world, newest)
    expect(await run('update', 'required')).toMatchObject({ decision: 'update', target: newest })
  })

  it('says in the text and to a reader which root it was', async () => {
    await signRelease(registry, world, newest)
    const args = ['update', tree, '--dry-run', '--registry-mirror', `ghcr.io=${registry.url}`]
    const { stdout } = await runCommandLine([...args, '--set', 'sigstore-trusted-root=trusted_root.json'])
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      '3 of 3 signatures verified; the trusted root is the file that sigstore-trusted-root names.',
    )
  })
})

/** Each replaces the good signature of one role by an attack. */
const attacks: readonly { name: string; role: SignedRole; attack: () => Promise<void>; unsigned?: true }[] = [
  { name: 'unsigned', role: 'operator-chart', attack: () => Promise.resolve(), unsigned: true },
  {
    name: 'payload of another digest',
    role: 'operator-chart',
    attack: async () => {
      const bytes = payloadOf(at('operator-chart', older).digest)
      await simple(bytes, await world.simpleSigning(bytes, at('operator-chart').signer))
    },
  },
  {
    name: 'another organisation',
    role: 'operator-chart',
    attack: () => {
      const { signer } = at('operator-chart')
      const subject = signer.subject.replace('github.com/', 'github.com/evil/')
      return signSimply(registry, world, { ...at('operator-chart'), signer: { ...signer, subject } })
    },
  },
  {
    name: 'another issuer',
    role: 'operator-chart',
    attack: () => {
      const signer = { ...at('operator-chart').signer, issuer: 'https://accounts.example.org' }
      return signSimply(registry, world, { ...at('operator-chart'), signer })
    },
  },
  {
    name: 'tampered payload',
    role: 'operator-chart',
    attack: async () => {
      const bytes = payloadOf(at('operator-chart').digest)
      const annotations = await world.simpleSigning(bytes, at('operator-chart').signer)
      await simple(Buffer.from(bytes.toString().replace('ghcr.io/x', 'ghcr.io/y')), annotations)
    },
  },
  {
    name: 'log promise over another time',
    role: 'operator-chart',
    attack: () =>
      changed('dev.sigstore.cosign/bundle', (text) => text.replace(/"integratedTime":(\d+)/, '"integratedTime":1$1')),
  },
  { name: 'no log entry', role: 'operator-chart', attack: () => changed('dev.sigstore.cosign/bundle', () => '') },
  {
    name: 'log entry of another signature',
    role: 'operator-chart',
    attack: async () => {
      const other = await world.simpleSigning(
        payloadOf(at('operator-chart', older).digest),
        at('operator-chart').signer,
      )
      await changed('dev.sigstore.cosign/bundle', () => other['dev.sigstore.cosign/bundle'] ?? '')
    },
  },
  {
    name: 'bundle of another subject',
    role: 'manifests',
    attack: async () => {
      const bytes = await world.bundle(statementOf(at('manifests', older).digest), at('manifests').signer)
      pushReferrer(registry, at('manifests').repository, at('manifests').digest, { mediaType: bundleType, bytes })
    },
  },
  {
    name: 'provenance in place of a signature',
    role: 'manifests',
    unsigned: true,
    attack: async () => {
      const statement = statementOf(at('manifests').digest, 'https://slsa.dev/provenance/v1')
      const bytes = await world.bundle(statement, at('manifests').signer)
      pushReferrer(registry, at('manifests').repository, at('manifests').digest, { mediaType: bundleType, bytes })
    },
  },
  {
    name: 'signer under an untrusted authority',
    role: 'manifests',
    attack: () => signWithBundle(registry, foreign, at('manifests')),
  },
]

async function simple(bytes: Buffer, annotations: Record<string, string>): Promise<void> {
  const { repository, digest } = at('operator-chart')
  pushSimple(registry, repository, digest, { mediaType: simpleSigningType, bytes, annotations })
  await Promise.resolve()
}

async function changed(name: string, change: (text: string) => string): Promise<void> {
  const bytes = payloadOf(at('operator-chart').digest)
  const annotations = await world.simpleSigning(bytes, at('operator-chart').signer)
  await simple(bytes, { ...annotations, [name]: change(annotations[name] ?? '') })
}

async function signOthers(role: SignedRole): Promise<void> {
  for (const other of ['operator-chart', 'instance-chart'] as const)
    if (other !== role) await signSimply(registry, world, at(other))
  if (role !== 'manifests') await signWithBundle(registry, world, at('manifests'))
}

describe('attacks', () => {
  it.each(attacks)('never proposes: $name', async ({ role, attack, unsigned }) => {
    await signOthers(role)
    await attack()
    const warned = await run('update', 'warn')
    if (unsigned) {
      const required = await run('update', 'required')
      expect(required).toMatchObject({ decision: 'held', reason: 'unsigned', target: newest })
      expect(warned).toMatchObject({ decision: 'update', target: newest })
      expect(codes(warned)).toEqual(['signature-missing'])
      return
    }
    expect(warned).toMatchObject({ decision: 'blocked', reason: 'signature', target: newest, changes: [] })
    expect(codes(warned)).toEqual(['signature-invalid'])
  })
})

describe('the setting', () => {
  it('required: takes the newest release that is signed, and says why no newer one', async () => {
    await signRelease(registry, world, older)
    const set = await run('update', 'required')
    expect(set).toMatchObject({ decision: 'update', target: older })
  })

  it('warn: names each artifact that is not signed, and opens no trusted root', async () => {
    const set = await run('update', 'warn')
    expect(set).toMatchObject({ decision: 'update', target: newest, signatures: { root: null } })
    expect(codes(set)).toEqual(['signature-missing', 'signature-missing', 'signature-missing'])
  })

  it('off: looks at nothing', async () => {
    const set = await run('update', 'off')
    expect(set).toMatchObject({ decision: 'update', target: newest })
    expect(set.signatures).toBeUndefined()
    expect(registry.ledger.filter(({ path }) => /sha256-|referrers/.test(path))).toEqual([])
  })

  it('follows the setting where a signature cannot be read', async () => {
    await signRelease(registry, world, newest)
    registry.fault({ path: /manifests\/sha256-[0-9a-f]+\.sig$/, fault: { kind: 'answer', status: 500 } })
    const warned = await run('update', 'warn')
    expect(warned).toMatchObject({ decision: 'update', target: newest })
    expect(codes(warned)).toContain('signature-unreachable')
    const required = await run('update', 'required')
    expect(required).toMatchObject({ decision: 'held', reason: 'unsigned', target: newest, changes: [] })
    expect(required.detail).toContain('could not be read')
  })

  it('verifies nothing where nothing moves', async () => {
    await signRelease(registry, world, newest)
    const args = ['update', tree, '--registry-mirror', `ghcr.io=${registry.url}`]
    await runCommandLine([...args, '--set', 'sigstore-trusted-root=trusted_root.json'])
    registry.reset()
    const again = await run('update', 'required')
    expect(again).toMatchObject({ decision: 'up-to-date' })
    expect(again.requests).toBeLessThanOrEqual(9)
    expect(registry.ledger.filter(({ path }) => /sha256-|referrers/.test(path))).toEqual([])
  })

  it('uses the bundled root where TUF is out of reach, within its time limit', async () => {
    await signRelease(registry, world, newest)
    // A proxy that takes connections and never answers; loopback is asked past it.
    const silent = createServer(() => {})
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    const address = silent.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const mirror = ['--registry-mirror', `ghcr.io=${registry.url}`]
    const args = ['update', tree, '--dry-run', '--format', 'json', '--set', 'validate=off', ...mirror]
    const env = { HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: '127.0.0.1' }
    const { stdout } = await runCommandLine(args, { env })
    const report: unknown = JSON.parse(stdout)
    silent.close()
    // Our own signatures are none of the public authority's.
    expect(isReport(report) && report.sets[0]).toMatchObject({
      decision: 'blocked',
      reason: 'signature',
      signatures: { root: 'bundled' },
    })
  })
})

describe('the verify of a source', () => {
  const official =
    '^https://github\\.com/controlplaneio-fluxcd/charts/\\.github/workflows/release\\.yml@refs/tags/v\\d+\\.\\d+\\.\\d+$'
  const keyless = (subject: string): string =>
    `  verify:\n    provider: cosign\n    matchOIDCIdentity:\n      - issuer: '^${githubIssuer}$'\n        subject: '${subject}'\n`

  async function give(verify: string): Promise<void> {
    const file = join(tree, operatorFile)
    await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()}\n${verify}`)
  }

  it('takes what it accepts', async () => {
    await signRelease(registry, world, newest)
    await give(keyless(official))
    expect(await run('update', 'warn')).toMatchObject({ decision: 'update', target: newest })
  })

  it('blocks what it would refuse, and names its line', async () => {
    await signRelease(registry, world, newest)
    await give(keyless('^https://github\\.com/example/.*$'))
    const set = await run('update', 'warn')
    expect(set).toMatchObject({ decision: 'blocked', reason: 'signature', changes: [] })
    expect(set.findings[0]).toMatchObject({ code: 'signature-invalid', file: operatorFile })
  })

  it('holds an unsigned release even where the setting only warns', async () => {
    await give(keyless(official))
    expect(await run('update', 'warn')).toMatchObject({ decision: 'held', reason: 'unsigned' })
  })

  it('blocks a bundle that the Flux that pulls it cannot read', async () => {
    await signRelease(registry, world, newest)
    const { repository, digest } = at('operator-chart')
    registry.retag(repository, `${digest.replace(':', '-')}.sig`, null)
    await signWithBundle(registry, world, at('operator-chart'))
    await give(keyless(official))
    const set = await run('update', 'warn')
    expect(set).toMatchObject({ decision: 'blocked', reason: 'signature' })
    expect(set.detail).toContain('cannot read')
  })

  it('says that a key was not looked at', async () => {
    await signRelease(registry, world, newest)
    await give('  verify:\n    provider: cosign\n    secretRef:\n      name: cosign-pub\n')
    const set = await run('update', 'required')
    expect(set).toMatchObject({ decision: 'update', target: newest })
    expect(set.findings.filter(({ code }) => code === 'not-evaluated').map(({ message }) => message)).toEqual([
      expect.stringContaining('keys of a Secret'),
    ])
  })
})

describe('a check', () => {
  it.each([
    ['required', 1, 'error'],
    ['warn', 0, 'warning'],
  ] as const)('%s: an unsigned pin is exit code %i', async (verify, exitCode, severity) => {
    const set = await run('check', verify)
    expect(set.exitCode).toBe(exitCode)
    expect(new Set(codes(set))).toEqual(new Set(['signature-missing']))
    expect(set.findings.find(({ code }) => code === 'signature-missing')?.severity).toBe(severity)
  })

  it('fails on a wrong signature at its pin', async () => {
    const pinned = publishedDigest(registry, 'operator-chart', '0.37.1')
    const signer = { ...upstreamSigner('operator-chart', '0.37.1'), issuer: 'https://accounts.example.org' }
    await signSimply(registry, world, { ...pinned, signer })
    const set = await run('check', 'warn')
    expect(set.exitCode).toBe(1)
    expect(set.findings.find(({ code }) => code === 'signature-invalid')).toMatchObject({ file: operatorFile })
  })
})
