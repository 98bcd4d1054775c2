import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { startRegistry } from '../embedded/registry/index.js'
import { signRelease } from '../embedded/sigstore/signatures.js'
import { signingWorld } from '../embedded/sigstore/signer.js'
import { publishReleases, releases } from '../embedded/upstream/index.js'
import { listAt, stringAt } from '../src/model/json.js'
import { measure, type Cost } from './measure.js'

/**
 * What the verification of a release costs: `npm run bench:verify` decides one update with `verify: off` and with `verify: required`, on the
 * same tree and registry. Two charts in the older format, the manifests in the newer one. Fails where a signature does not verify.
 */
const rounds = 5
const newest = '0.58.1'

interface Decided extends Cost {
  readonly requests: number
}

const registry = await startRegistry()
const tree = mkdtempSync(join(tmpdir(), 'bench-verify-'))
try {
  const world = await signingWorld()
  const published = releases.filter(({ version }) => ['0.37.1', newest].includes(version))
  publishReleases(registry, published)
  await signRelease(registry, world, newest)
  cpSync('examples/home-kubernetes', tree, { recursive: true })
  writeFileSync(join(tree, 'trusted_root.json'), JSON.stringify(TrustedRoot.toJSON(world.root)))
  const [without, verified] = [await best('off'), await best('required')]
  show('verify: off', without)
  show('verify: required', verified)
  const [cpu, memory] = [verified.cpu - without.cpu, verified.memory - without.memory]
  console.log(
    `three signatures  ${Math.round(cpu * 1000)} ms CPU, ${Math.round(memory)} MB, ${verified.requests - without.requests} requests`,
  )
  console.log(`CPU with / without ${(verified.cpu / without.cpu).toFixed(2)}`)
} finally {
  await registry.close()
  rmSync(tree, { recursive: true, force: true })
}

async function best(verify: 'off' | 'required'): Promise<Decided> {
  let fastest: Decided | null = null
  for (let round = 0; round < rounds; round++) {
    const one = await decide(verify)
    if (fastest === null || one.cpu < fastest.cpu) fastest = one
  }
  if (fastest === null) throw new Error('no round was run')
  return fastest
}

async function decide(verify: 'off' | 'required'): Promise<Decided> {
  registry.reset()
  const settings = [`verify=${verify}`, 'validate=off', 'sigstore-trusted-root=trusted_root.json']
  const args = ['update', tree, '--dry-run', '--format', 'json', '--registry-mirror', `ghcr.io=${registry.url}`]
  const set = settings.flatMap((setting) => ['--set', setting])
  const cost = await measure(process.execPath, [resolve('dist/index.js'), ...args, ...set], {
    cwd: tree,
    env: { HOME: tmpdir() },
  })
  const report: unknown = JSON.parse(cost.stdout)
  const verdicts = listAt(report, ['sets', 0, 'signatures', 'artifacts']).map((one) => stringAt(one, ['verdict']))
  if (verify === 'required' && (verdicts.length !== 3 || verdicts.some((verdict) => verdict !== 'verified')))
    throw new Error(`the signatures do not verify: ${verdicts.join(', ')}`)
  return { ...cost, requests: registry.ledger.length }
}

function show(name: string, { cpu, memory, wall, requests }: Decided): void {
  const numbers = `${Math.round(cpu * 1000)} ms CPU, ${Math.round(wall * 1000)} ms, ${Math.round(memory)} MB, ${requests} requests`
  console.log(`${name.padEnd(17)} ${numbers}`)
}
