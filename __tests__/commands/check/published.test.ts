import { beforeEach, describe, expect, it } from 'vitest'
import { check } from '../../../src/commands/check/check.js'
import { changedPins } from '../../../src/commands/check/registry.js'
import { formatRepository, parseRepository, type Repository } from '../../../src/model/reference.js'
import { canonicalRepository, isChart, releaseRoles, tagOf, type Role } from '../../../src/model/role.js'
import { chartRelease, chartSource, object } from '../../support/change.js'
import { settingsOf } from '../../support/edited.js'
import { MemoryRegistry } from '../../support/memory-registry.js'
import { memoryWorld } from '../../support/memory-world.js'
import { memoryWorkspace, type Files } from '../../support/memory-workspace.js'
import { fluxPin, lockstepSet, pin, type PinChanges } from '../../support/sets.js'

let registry: MemoryRegistry
const digests = new Map<string, string>()
const publish = (repository: Repository, tag: string, name: string, version = tag) => {
  const chart = JSON.stringify({ name, version })
  const files = new Map([[`${name}/Chart.yaml`, chart]])
  const digest = registry.publish(repository, tag, { created: '2026-01-01T00:00:00Z', config: chart, files })
  digests.set(`${name} ${tag}`, digest)
}
const nameOf = (repository: Repository) => repository.path.split('/').at(-1) ?? ''
beforeEach(() => {
  registry = new MemoryRegistry()
  for (const version of ['0.56.0', '0.57.0', '0.58.0'])
    for (const role of releaseRoles) {
      const repository = canonicalRepository(role)
      if (isChart(role)) publish(repository, version, nameOf(repository))
      else registry.publish(repository, tagOf(role, version), { created: '2026-01-01T00:00:00Z' })
    }
})

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const source = (tag: string, more: object = {}, name = 'flux-operator'): string =>
  chartSource({ url: `${charts}/${name}`, ref: { tag, ...more } }, name)
const at = (tag: string, more: object = {}): Files => ({ 'a.yaml': source(tag, more) })

interface Given {
  readonly settings?: string
  readonly heldBefore?: boolean
}

/** What a check says of a change: the decision of its set where there is one, and findings as `severity code file:line`. */
async function checked(before: Files | null, after: Files, { settings = '', heldBefore = false }: Given = {}) {
  const files = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])]
  const { report } = await check(
    memoryWorld(after, {}, registry),
    settingsOf(`validate: off\nverify: off\n${settings}`),
    {
      before: before && memoryWorkspace(before),
      changed: before && files.filter((path) => JSON.stringify(before[path]) !== JSON.stringify(after[path])),
      heldBefore: () => Promise.resolve(heldBefore),
      label: null,
    },
  )
  const [set] = report.sets
  const findings = [...report.findings, ...report.sets.flatMap((one) => one.findings)]
  return {
    conclusion: report.conclusion,
    decision: set?.decision ?? null,
    reason: set?.reason ?? null,
    said: findings.map(({ severity, code, file, line }) => `${severity} ${code} ${file ?? ''}:${line ?? ''}`),
    findings,
  }
}
const asked = () => registry.log.filter((line) => line.startsWith('head')).length

describe('what a change pins is asked of the registry', () => {
  it.each<readonly [name: string, before: Files | null, after: Files, said: readonly string[]]>([
    ['a release that is published', at('0.57.0'), at('0.58.0'), []],
    ['a release that is not', at('0.57.0'), at('0.59.0'), ['error not-published a.yaml:1']],
    ['one that is not, without a base', null, at('0.59.0'), ['error not-published a.yaml:1']],
    [
      'a digest of something else',
      at('0.57.0'),
      at('0.58.0', { digest: `sha256:${'a'.repeat(64)}` }),
      ['error not-published a.yaml:1'],
    ],
  ])('%s', async (_, before, after, said) => expect((await checked(before, after)).said).toEqual(said))

  it('with its digest', async () => {
    const digest = digests.get('flux-operator 0.58.0') ?? ''
    expect((await checked(at('0.57.0'), at('0.58.0', { digest }))).said).toEqual([])
    const none = at('0.57.0', { digest: `sha256:${'b'.repeat(64)}` })
    const { findings } = await checked(at('0.57.0'), none)
    expect(findings.map(({ help }) => help)).toEqual([
      `Write ${digests.get('flux-operator 0.57.0') ?? ''}, or move tag and digest together.`,
    ])
  })

  it('and what lies there has the name that the pin gives it', async () => {
    publish(canonicalRepository('operator-chart'), '0.58.0', 'flux-instance')
    const { said } = await checked(at('0.57.0'), at('0.58.0'))
    expect(said).toEqual([expect.stringMatching(/^error \S+ a\.yaml:1$/)])
  })

  it('but not where it did not change', async () => {
    registry.remove(canonicalRepository('operator-chart'), '0.57.0')
    const { said } = await checked(at('0.57.0'), { ...at('0.57.0'), 'b.yaml': 'fluxcd: 1\n' })
    expect(said).toEqual([])
  })

  it('but not of a registry that the base does not name', async () => {
    const elsewhere = {
      'a.yaml': chartSource({ url: 'oci://evil.example/charts/flux-operator', ref: { tag: '0.58.0' } }),
    }
    const { said } = await checked(at('0.57.0'), elsewhere)
    expect(said.join()).toContain('a.yaml:1')
    expect(registry.log.filter((line) => line.includes('evil'))).toEqual([])
    publish(
      parseRepository('oci://evil.example/charts/flux-operator') ?? canonicalRepository('manifests'),
      '0.58.0',
      'flux-operator',
    )
    expect((await checked(null, elsewhere)).said).toEqual([])
  })
})

describe('what only follows a release', () => {
  const mcp = (tag: string): Files => ({ ...at('0.57.0'), 'm.yaml': source(tag, {}, 'flux-operator-mcp') })
  const repository = canonicalRepository('mcp-chart')
  it('holds no set where its repository is absent or closed', async () => {
    expect((await checked(mcp('0.56.0'), mcp('0.57.0'))).said).toEqual([])
    registry.down.add(formatRepository(repository))
    const { decision, said } = await checked(mcp('0.56.0'), mcp('0.57.0'))
    expect([decision, said]).toEqual([null, []])
  })
  it('is asked for where it is there', async () => {
    publish(repository, '0.56.0', 'flux-operator-mcp')
    expect((await checked(mcp('0.56.0'), mcp('0.57.0'))).said).toEqual(['error not-published m.yaml:1'])
    publish(repository, '0.57.0', 'flux-operator-mcp')
    expect((await checked(mcp('0.56.0'), mcp('0.57.0'))).said).toEqual([])
  })
})

describe('a half of a release', () => {
  const pair = (one: string, two: string): Files => ({
    'a.yaml': source(one),
    'b.yaml': source(two, {}, 'flux-instance'),
  })
  it('is told with what completes it', async () => {
    const { findings } = await checked(pair('0.57.0', '0.57.0'), pair('0.58.0', '0.57.0'))
    expect(findings.map(({ code, help }) => `${code}: ${help}`)).toEqual([
      'half-bumped: Move it to 0.58.0 in the same change; the patch that this check shows does.',
    ])
  })
  it('is told without where a registry may not be asked', async () => {
    const elsewhere = {
      'b.yaml': chartSource({ url: 'oci://evil.example/charts/flux-instance', ref: { tag: '0.57.0' } }, 'i'),
    }
    const { findings } = await checked(pair('0.57.0', '0.57.0'), { ...pair('0.58.0', '0.57.0'), ...elsewhere })
    expect(findings.map(({ help }) => help).join()).not.toContain('the patch that this check shows')
    expect(registry.log.filter((line) => line.includes('evil'))).toEqual([])
  })
})

it('a v before the version of a chart counts for nothing where a range may stand', async () => {
  const release = (version: string): Files => ({
    'h.yaml': `${object('source.toolkit.fluxcd.io/v1', 'HelmRepository', 'c', { spec: { type: 'oci', url: charts } })}---
${chartRelease({ chartRef: undefined, chart: { spec: { chart: 'flux-operator', version, sourceRef: { kind: 'HelmRepository', name: 'c' } } } })}`,
  })
  expect((await checked(release('v0.57.0'), release('v0.58.0'))).said).toEqual([])
  expect(registry.log).toContain('head ghcr.io/controlplaneio-fluxcd/charts/flux-operator:0.58.0')
})

describe('a registry that cannot be read', () => {
  const down = () => {
    for (const role of releaseRoles) registry.down.add(formatRepository(canonicalRepository(role)))
  }
  const pair = (one: string, two: string): Files => ({
    'a.yaml': source(one),
    'b.yaml': source(two, {}, 'flux-instance'),
  })

  it('fails a change that moves pins', async () => {
    down()
    const { decision, reason, conclusion, said } = await checked(at('0.57.0'), at('0.58.0'))
    expect([decision, reason, conclusion, said]).toEqual(['failed', 'registry', 'failure', []])
    expect((await checked(null, at('0.58.0'))).decision).toBe('failed')
  })

  it('is a warning where the tree alone shows what is wrong', async () => {
    down()
    const { decision, said, findings } = await checked(pair('0.57.0', '0.57.0'), pair('0.58.0', '0.57.0'))
    expect([decision, said]).toEqual([
      null,
      [expect.stringContaining('error half-bumped'), 'warning not-evaluated a.yaml:1'],
    ])
    expect(findings.at(-1)?.message).toMatch(/^The registry was not asked in full: /)
  })

  it('is a warning where no pin moves', async () => {
    down()
    const other = { ...at('0.57.0'), 'b.yaml': 'fluxcd: 1\n' }
    const { conclusion, decision } = await checked(at('0.57.0'), other)
    expect([conclusion, decision]).toEqual(['success', null])
  })

  it('leaves the way back open', async () => {
    down()
    const { decision, said } = await checked(at('0.58.0'), at('0.57.0'), { heldBefore: true })
    expect([decision, said]).toEqual([null, ['notice way-back a.yaml:1']])
    expect((await checked(at('0.58.0'), at('0.57.0'))).decision).toBeNull()
    expect(asked()).toBeGreaterThan(0)
  })

  it('is a fault of ours where it is none of its own', async () => {
    registry.head = () => Promise.reject(new Error('ours'))
    await expect(checked(at('0.57.0'), at('0.58.0'))).rejects.toThrow('ours')
  })
})

describe('pins that changed', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const changed = (before: PinChanges | null, after: PinChanges, role: Role = 'operator-chart') => {
    const old = before && lockstepSet('0.57.0', { pins: [pin(role, '0.57.0', before)] })
    return changedPins(old, lockstepSet('0.57.0', { pins: [pin(role, '0.57.0', after)] })).length === 1
  }
  it.each<readonly [name: string, before: PinChanges | null, after: PinChanges, is: boolean]>([
    ['are all without a base', null, {}, true],
    ['are not those that stay', {}, {}, false],
    ['are not those that stand elsewhere in their file', {}, { line: 20 }, false],
    ['are those with another value', {}, { value: '0.58.0' }, true],
    ['are those with another digest', {}, { digest }, true],
    ['are those from another repository', {}, { repository: { host: 'r.example', path: 'x' } }, true],
    ['are no floats', null, { selector: 'floating' }, false],
    ['are digests', null, { selector: 'digest', value: digest }, true],
    ['are none that is ignored', null, { action: 'ignore' }, false],
    ['are those that are only reported', null, { action: 'report' }, true],
  ])('%s', (_, before, after, is) => expect(changed(before, after)).toBe(is))
  it('are no versions of Flux', () => {
    expect(changedPins(null, lockstepSet('0.57.0', { pins: [fluxPin('2.7.5')] }))).toEqual([])
  })
})
