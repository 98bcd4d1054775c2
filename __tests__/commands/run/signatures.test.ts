import { beforeEach, describe, expect, it } from 'vitest'
import {
  judgeNewNames,
  judgeNewPins,
  nameJudge,
  releaseJudge,
  runTrust,
  signatureAsker,
  type NewPin,
  type RunTrust,
} from '../../../src/commands/run/signatures.js'
import { surveyTree } from '../../../src/commands/run/survey.js'
import { canonicalRepository } from '../../../src/model/role.js'
import { thisMachine } from '../../../src/world/machine.js'
import { settingsOf } from '../../support/edited.js'
import { smallRegistry } from '../../support/judged.js'
import type { MemoryRegistry } from '../../support/memory-registry.js'
import { now } from '../../support/memory-world.js'
import { memoryWorkspace } from '../../support/memory-workspace.js'
import { fluxPin, lockstepSet, pin, type PinChanges } from '../../support/sets.js'

const unopened: RunTrust = { open: () => Promise.reject(new Error('the root is opened')), opened: null }
const chart = canonicalRepository('operator-chart')
let registry: MemoryRegistry
let digest: string
beforeEach(async () => {
  registry = smallRegistry(['0.57.0', '0.58.0'])
  digest = (await registry.head(chart, '0.58.0'))?.digest ?? ''
  registry.log.length = 0
})

const tree = async () => (await surveyTree(memoryWorkspace({}), settingsOf(''))).tree
const setOf = (verify: 'required' | 'warn' | 'off') => lockstepSet('0.57.0', { policy: { verify } })
const newPin = (changes: PinChanges = {}): NewPin => ({ pin: pin('operator-chart', '0.58.0', changes), digest })
const asked = (kind: string) => registry.log.filter((line) => line.startsWith(kind)).length

describe('the signatures of newly pinned artifacts', () => {
  const judged = async (pins: readonly NewPin[], verify: 'required' | 'warn' | 'off' = 'warn') => {
    const found = await judgeNewPins(setOf(verify), await tree(), pins, { registry, trust: unopened, running: null })
    return {
      said: found.findings.map(({ severity, file, line }) => `${severity} ${file ?? ''}:${line ?? ''}`),
      signatures: found.signatures,
    }
  }
  it('are said at each pin, and looked at once for each artifact', async () => {
    const { said, signatures } = await judged([newPin(), newPin({ file: 'b.yaml', line: 3 })])
    expect(said).toEqual(['warning kubernetes/operator-chart.yaml:13', 'warning b.yaml:3'])
    expect(signatures?.artifacts).toHaveLength(1)
    expect((await judged([newPin()], 'required')).said).toEqual(['error kubernetes/operator-chart.yaml:13'])
  })
  it.each<readonly [name: string, pins: () => readonly NewPin[], verify: 'warn' | 'off']>([
    ['where nobody asks', () => [newPin()], 'off'],
    ['where nothing is new', () => [], 'warn'],
    ['of what is no version', () => [newPin({ selector: 'floating', version: null })], 'warn'],
    ['of what has no repository', () => [newPin({ repository: null })], 'warn'],
    ['of a Flux version', () => [{ pin: fluxPin('2.7.5'), digest }], 'warn'],
  ])('are not looked at %s', async (_, pins, verify) => {
    expect(await judged(pins(), verify)).toEqual({ said: [], signatures: undefined })
    expect(registry.log).toEqual([])
  })
  it('are those of the digest that is published', async () => {
    const other = { ...newPin(), digest: `sha256:${'a'.repeat(64)}` }
    const { signatures } = await judged([newPin(), other])
    expect(signatures?.artifacts).toHaveLength(2)
  })
})

describe('the names of newly pinned artifacts', () => {
  it('are judged under every setting', async () => {
    expect(await judgeNewNames([newPin()], registry)).toEqual([])
    const config = JSON.stringify({ name: 'flux-instance', version: '0.58.0' })
    const strange = registry.publish(chart, '0.58.0', {
      config,
      files: new Map([['flux-instance/Chart.yaml', config]]),
    })
    const [found, ...more] = await judgeNewNames([{ ...newPin(), digest: strange }], registry)
    expect([found?.severity, found?.file, more]).toEqual(['error', 'kubernetes/operator-chart.yaml', []])
    const names = nameJudge(registry)
    const artifact = {
      role: 'operator-chart',
      repository: chart,
      tag: '0.58.0',
      digest: strange,
      created: null,
    } as const
    const release = { version: '0.58.0', complete: true, missing: [], artifacts: [artifact] }
    expect(await names(release)).not.toBeNull()
  })
  it('are not asked for where nothing is new', async () => {
    expect(await judgeNewNames([], registry)).toEqual([])
    expect(await judgeNewNames([newPin({ repository: null })], registry)).toEqual([])
    expect(registry.log).toEqual([])
  })
})

describe('an update judges signatures', () => {
  it('where they are asked for', async () => {
    const given = { trust: unopened, now }
    const judge = async (verify: 'warn' | 'off') => releaseJudge(setOf(verify), await tree(), registry, given)
    expect([typeof (await judge('warn')), typeof (await judge('off'))]).toEqual(['function', 'undefined'])
    expect([typeof signatureAsker(setOf('warn'), registry), typeof signatureAsker(setOf('off'), registry)]).toEqual([
      'function',
      'undefined',
    ])
  })
  it('of every artifact of a release', async () => {
    const artifacts = [{ role: 'operator-chart', repository: chart, tag: '0.58.0', digest, created: null }] as const
    const judge = releaseJudge(setOf('required'), await tree(), registry, { trust: unopened, now })
    const found = await judge?.({ version: '0.58.0', complete: true, missing: [], artifacts }, null)
    expect(found?.signatures.artifacts).toHaveLength(1)
    await signatureAsker(setOf('warn'), registry)?.(chart, digest, 'everywhere')
    expect(asked('referrers')).toBeGreaterThan(0)
  })
})

it('the root of the repository is read once, at the first question', async () => {
  const reads: string[] = []
  const workspace = {
    ...memoryWorkspace({ 'root.json': '{}' }),
    read: (path: string) => (reads.push(path), Promise.resolve(null)),
  }
  const trust = runTrust({ ...settingsOf(''), trustedRoot: 'root.json' }, workspace, { ...thisMachine(), env: {} })
  expect([reads, trust.opened]).toEqual([[], null])
  await expect(trust.open()).rejects.toThrow('root.json')
  await expect(trust.open()).rejects.toThrow('root.json')
  expect([reads, trust.opened]).toEqual([['root.json'], null])
})
