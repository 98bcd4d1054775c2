import { knownFiles } from '../../embedded/known-files.js'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { RuleTime } from '../../src/model/rule-time.js'
import { check } from '../../src/commands/check/check.js'
import { acceptanceLabel } from '../../src/judge/acceptance.js'
import type { Finding } from '../../src/model/finding.js'
import { canonicalRepository, isChart, releaseRoles, tagOf } from '../../src/model/role.js'
import { thisMachine } from '../../src/world/machine.js'
import { settingsOf } from './edited.js'
import { MemoryRegistry } from './memory-registry.js'
import { memoryWorkspace, type Files } from './memory-workspace.js'

const example = 'examples/home-kubernetes'

/** The files of the example at a release. */
export function home(release = '0.37.1'): Record<string, string> {
  const paths = readdirSync(example, { recursive: true, withFileTypes: true })
  const files = paths.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.map((path) => [relative(example, path), readFileSync(path, 'utf8').replaceAll('0.37.1', release)]),
  )
}

/** A registry that holds both charts and the manifests of some releases, with nothing inside of them but their names. */
export function smallRegistry(versions: readonly string[] = ['0.30.0', '0.37.1', '0.38.1']): MemoryRegistry {
  const registry = new MemoryRegistry()
  for (const version of versions)
    for (const role of releaseRoles) {
      const name = canonicalRepository(role).path.split('/').at(-1) ?? ''
      const chart = JSON.stringify({ name, version })
      registry.publish(canonicalRepository(role), tagOf(role, version), {
        created: '2026-01-01T00:00:00Z',
        config: chart,
        files: new Map(isChart(role) ? [[`${name}/Chart.yaml`, chart]] : []),
      })
    }
  return registry
}

export interface Judgement {
  readonly conclusion: 'success' | 'failure'
  /** `severity code file:line`, introduced ones alone. */
  readonly introduced: readonly string[]
  readonly findings: readonly Finding[]
}

/** Judges a change between two trees as a pull request's check does, by the settings of the base. */
export async function judged(
  before: Files,
  after: Files,
  { settings = '', labelled = false }: { readonly settings?: string; readonly labelled?: boolean } = {},
): Promise<Judgement> {
  const memory = smallRegistry()
  const clock = { now: () => new Date('2026-08-20T00:00:00Z') }
  const world = {
    workspace: memoryWorkspace(after),
    history: null,
    branch: null,
    head: () => Promise.resolve(null),
    statuses: () => Promise.resolve([]),
    registry: { open: () => Promise.resolve(memory), requests: 0 },
    helm: () => Promise.resolve(null),
    reader: knownFiles,
    ruleTime: new RuleTime(),
    clock,
    machine: { ...thisMachine(), env: {}, clock },
  }
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => JSON.stringify(before[path]) !== JSON.stringify(after[path]),
  )
  const { report } = await check(world, settingsOf(`validate: off\nverify: off\n${settings}`), {
    before: memoryWorkspace(before),
    changed,
    heldBefore: () => Promise.resolve(false),
    label: { name: acceptanceLabel('a'.repeat(40)), given: labelled },
  })
  const findings = [...report.findings, ...report.sets.flatMap((set) => set.findings)]
  return {
    conclusion: report.conclusion,
    introduced: findings
      .filter(({ introduced }) => introduced)
      .map(
        ({ severity, code, file, line }) =>
          `${severity} ${code} ${file?.split('/').slice(-3).join('/') ?? ''}:${line ?? ''}`,
      ),
    findings,
  }
}
