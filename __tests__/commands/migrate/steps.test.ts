import { beforeEach, describe, expect, it } from 'vitest'
import { bootstrapReport, migrate } from '../../../src/commands/migrate/migrate.js'
import { planMigration, stepSetName, type BootstrapPlan, type Migration } from '../../../src/commands/migrate/plan.js'
import { proposeMigration } from '../../../src/commands/migrate/propose.js'
import type { World } from '../../../src/commands/run/world.js'
import { formatRepository } from '../../../src/model/reference.js'
import { canonicalRepository, releaseRoles, tagOf } from '../../../src/model/role.js'
import { bootstrapSteps } from '../../../src/migrate/migrate.js'
import { applied, changesOf, fixture, release, treeOf, untuned, type FixtureFiles } from '../../migrate/fixture.js'
import { settingsOf } from '../../support/edited.js'
import { chartSource } from '../../support/change.js'
import { MemoryForge } from '../../support/memory-forge.js'
import { MemoryRegistry } from '../../support/memory-registry.js'
import { memoryWorld } from '../../support/memory-world.js'

/** A registry with whole releases and the Flux versions in their manifests. */
function registryOf(versions: readonly string[], created = '2026-01-01T00:00:00Z'): MemoryRegistry {
  const registry = new MemoryRegistry()
  const flux = (release.first?.flux ?? []).map(
    (version) => [`flux/v${version}/source-controller.yaml`, 'a: b\n'] as const,
  )
  for (const version of versions)
    for (const role of releaseRoles)
      registry.publish(canonicalRepository(role), tagOf(role, version), { created, files: new Map(flux) })
  return registry
}

const one = fixture('one-cluster')
const six = fixture('six-clusters')
const added = async (files: FixtureFiles): Promise<FixtureFiles> =>
  applied(files, changesOf(bootstrapSteps(await treeOf(files), untuned, release)))
const doneOf = async (files: FixtureFiles): Promise<FixtureFiles> => {
  const first = await added(files)
  return applied(first, changesOf(bootstrapSteps(await treeOf(first), untuned, release)))
}
const off = 'validate: off\n'
const worldOf = (files: FixtureFiles, registry = registryOf(['0.57.0', '0.58.1']), changes: Partial<World> = {}) =>
  memoryWorld(files, { branch: null, ...changes }, registry)
const plansOf = async (files: FixtureFiles, settings = off, registry?: MemoryRegistry, changes: Partial<World> = {}) =>
  (await planMigration(worldOf(files, registry, changes), settingsOf(settings))).plans

describe('a migration', () => {
  it('begins with the newest release that may be taken', async () => {
    const [plan] = await plansOf(one)
    expect(plan).toMatchObject({
      set: 'migrate-add',
      cluster: '',
      decision: {
        kind: 'update',
        target: '0.58.1',
        detail: 'Step 1 of 2: operator and instance are added, and the bootstrap stays.',
        flux: { crosses: [] },
      },
      findings: [],
    })
    expect(plan?.files.map(({ path }) => path)).toContain('clusters/home/flux-system/flux-operator.yaml')
    expect((await plansOf(one, `${off}to: 0.57.0\n`))[0]?.decision.target).toBe('0.57.0')
  })

  it('waits for a release', async () => {
    const held = async (registry: MemoryRegistry) => {
      const [plan] = await plansOf(one, off, registry)
      return [plan?.set, plan?.decision.kind, plan?.decision.reason, plan?.decision.until]
    }
    expect(await held(registryOf([]))).toEqual(['migrate', 'held', 'no-releases', null])
    expect(await held(registryOf(['0.58.1'], '2026-08-19T12:00:00Z'))).toEqual([
      'migrate',
      'held',
      'age',
      '2026-08-21T12:00:00Z',
    ])
  })

  it('ends with the removal, on the branch of a job or where a person asks', async () => {
    const files = await added(one)
    const decided = async (settings: string, branch: string | null) => {
      const [plan] = await plansOf(files, settings, undefined, { branch })
      return [
        plan?.set,
        plan?.decision.kind,
        plan?.decision.reason,
        plan?.files.length === 0,
        plan?.decision.flux === null,
      ]
    }
    expect(await decided(off, null)).toEqual(['migrate-remove', 'held', 'first-step', true, false])
    expect(await decided(`${off}remove-bootstrap: true\n`, null)).toEqual([
      'migrate-remove',
      'update',
      null,
      false,
      true,
    ])
    expect(await decided(off, 'main')).toEqual(['migrate-remove', 'update', null, false, true])
  })

  it('asks no registry for what writes no pins', async () => {
    const registry = registryOf([])
    await plansOf({ 'a.yaml': 'a: b\n' }, off, registry)
    expect(registry.log).toEqual([])
  })

  it('takes both steps at once for a cluster that does not run', async () => {
    const [plan] = await plansOf(one, `${off}migrate-strategy: fresh\n`)
    expect([plan?.set, plan?.decision.detail]).toEqual([
      'migrate-both',
      'Operator and instance take the place of the bootstrap, for a cluster that does not run yet.',
    ])
  })

  it('is blocked by what is not understood, and says why', async () => {
    const { plans, findings } = await planMigration(worldOf(fixture('not-understood')), settingsOf(off))
    const all = [...plans.flatMap((plan) => plan.findings), ...findings]
    expect(plans.map(({ decision }) => decision.reason)).toContain('not-understood')
    for (const { code, message, help } of all) {
      expect(code).toBe('not-evaluated')
      expect(message).toMatch(/^[^a-z].*\.$/)
      expect(help).toContain('/docs/migration.md says what is understood.')
    }
    expect(new Set(all.map(({ severity }) => severity))).toEqual(new Set(['warning']))
  })

  it('fails where the releases cannot be read', async () => {
    const registry = registryOf(['0.58.1'])
    let asked = 0
    const open = () => {
      // what proves a step asks after what plans it
      if (++asked > 1) for (const role of releaseRoles) registry.down.add(formatRepository(canonicalRepository(role)))
      return Promise.resolve(registry)
    }
    const world = { ...worldOf(one, registry), registry: { requests: 0, open } }
    const [plan] = (await planMigration(world, settingsOf(''))).plans
    expect([plan?.decision.kind, plan?.decision.reason, plan?.plan, plan?.files]).toEqual([
      'failed',
      'registry',
      null,
      [],
    ])
  })

  it('has a name of its own for every bootstrap', async () => {
    const sets = (await plansOf(six)).map(({ set }) => set)
    expect(sets.length).toBeGreaterThan(1)
    expect(new Set(sets).size).toBe(sets.length)
    for (const set of sets) expect(set).toMatch(/^migrate(?:-add)?-\w/)
    const done = await doneOf(six)
    const below = (files: FixtureFiles, from: string, to: string) =>
      Object.fromEntries(
        Object.entries(files).flatMap(([path, text]) =>
          path.startsWith(`clusters/${from}/`)
            ? [[path.replace(`clusters/${from}`, `clusters/${to}`), text] as const]
            : [],
        ),
      )
    const mixed = {
      ...done,
      ...below(done, 'asia', 'asia/copy'),
      ...below(six, 'west', 'west/one'),
      ...below(six, 'lab', 'lab/one'),
      ...below(six, 'test', 'lab/two'),
    }
    expect((await plansOf(mixed)).map(({ set, decision }) => `${set} ${decision.kind}`)).toEqual([
      'migrate-lab-clusters-lab-one-flux-system blocked',
      'migrate-lab-clusters-lab-two-flux-system blocked',
      'migrate-remove-west held',
      'migrate-asia up-to-date',
      'migrate-europe up-to-date',
      'migrate-staging up-to-date',
      'migrate-test up-to-date',
    ])
    expect([stepSetName('a/b c', 'add'), stepSetName('', null), stepSetName('a', null)]).toEqual([
      'migrate-add-a-b-c',
      'migrate',
      'migrate-a',
    ])
  })
})

describe('what is told of a migration', () => {
  const told = async (files: FixtureFiles, changes: Partial<World> = {}) => {
    const { report, advice, guide, files: written } = await migrate(worldOf(files, undefined, changes), settingsOf(off))
    return {
      sets: report.sets.map(({ name }) => name),
      pins: report.pins.length,
      advice,
      guide,
      written: written.length,
    }
  }
  it('is the guide of its step', async () => {
    const { sets, pins, advice, guide, written } = await told(one)
    expect([sets, pins, advice, written > 0]).toEqual([['migrate-add'], 0, undefined, true])
    expect(guide).toContain('Flux Operator')
  })
  it('is what a repository pins that has none', async () => {
    expect(await told({ 'a.yaml': chartSource() })).toMatchObject({
      sets: [],
      pins: 1,
      advice: 'Flux Operator is pinned here and no bootstrap is to be seen: there is nothing to migrate.',
      guide: '',
    })
    expect((await told({ 'a.yaml': 'a: b\n' })).advice).toBe(
      'Neither a bootstrap of Flux nor a Flux Operator was found here: there is nothing to migrate.',
    )
  })
  it('is what it did where it is done', async () => {
    const { sets, pins, advice } = await told(await doneOf(one))
    expect([sets, advice]).toEqual([['migrate'], null])
    expect(pins).toBeGreaterThan(0)
  })
  it('is what lies in the part that is asked for', async () => {
    expect((await told(one, { focus: 'clusters/home' })).sets).toEqual(['migrate-add'])
    expect((await told(one, { focus: 'apps' })).sets).toEqual([])
  })
})

describe('a step is proposed', () => {
  let forge: MemoryForge
  let migration: Migration
  const branch = 'flux-lockstep/migrate-add'
  beforeEach(async () => {
    forge = new MemoryForge(one)
    migration = await planMigration(worldOf(one), settingsOf(off))
  })
  const propose = async (changes: Partial<BootstrapPlan> = {}, settings = off) =>
    await proposeMigration(
      { ...migration, plans: migration.plans.map((plan) => ({ ...plan, ...changes })) },
      { forge, facts: await forge.repository(), settings: settingsOf(settings) },
    )
  const decided = (kind: 'update' | 'blocked' | 'up-to-date'): Partial<BootstrapPlan> => {
    const [plan] = migration.plans
    if (!plan) throw new Error('there is no plan')
    return { decision: { ...plan.decision, kind } }
  }
  const opened = () => forge.changes.filter((change) => change.startsWith('open'))

  it('on a branch of its own', async () => {
    const [report] = await propose()
    expect([report?.proposal?.operation, report?.decision, opened()]).toEqual(['created', 'update', ['open ready']])
    expect(forge.branches.has(branch)).toBe(true)
    expect(forge.pull().body).toContain('0.58.1')
  })
  it.each<readonly [name: string, kind: 'blocked' | 'up-to-date', settings: string, changes: readonly string[]]>([
    ['as a draft with errors', 'blocked', off, ['open must']],
    ['not with errors where nobody wants them', 'blocked', `${off}on-invalid: none\n`, []],
    ['not where nothing is to be done', 'up-to-date', off, []],
  ])('%s', async (_, kind, settings, changes) => {
    const [report] = await propose(decided(kind), settings)
    expect([report?.proposal === null, opened()]).toEqual([changes.length === 0, changes])
  })
  it('not without a plan or a base', async () => {
    await propose({ plan: null })
    const facts = { ...(await forge.repository()), base: null }
    const [report] = await proposeMigration(migration, { forge, facts, settings: settingsOf(off) })
    expect([report?.proposal, report?.decision, forge.changes]).toEqual([null, 'update', []])
  })
  it('as a draft where it removes, never merged by a machine', async () => {
    migration = await planMigration(worldOf(await added(one), undefined, { branch: 'main' }), settingsOf(off))
    await propose({}, `${off}auto-merge: true\n`)
    expect([forge.pull().draft, forge.pull().autoMerge, opened()]).toEqual([true, false, ['open must']])
  })
  it('and that of a step which the tree has outgrown is closed', async () => {
    await propose()
    const [report] = await propose({ set: 'migrate-remove', ...decided('up-to-date') })
    expect([forge.pull().state, forge.branches.has(branch), report?.proposal]).toEqual(['closed', false, null])
  })
  it.each<readonly [name: string, changes: () => Partial<BootstrapPlan>]>([
    ['blocked', () => ({ set: 'migrate-remove', plan: null, ...decided('blocked') })],
    ['its own', () => decided('up-to-date')],
  ])('and stays where the step is %s', async (_, changes) => {
    await propose()
    forge.changes.length = 0
    await propose(changes(), `${off}on-invalid: none\n`)
    expect([forge.pull().state, forge.changes]).toEqual(['open', []])
  })
  it('with what the forge refused or holds', async () => {
    forge.refusals.efforts.set('labels', 'no labels')
    const [first] = await propose({}, `${off}labels: [a]\n`)
    expect(first?.findings.map(({ message }) => message)).toEqual(['no labels'])
    forge.edit(1, { state: 'closed', closedAt: '2026-11-02T00:00:00Z' })
    forge.branches.delete(branch)
    const [report] = await propose()
    expect([report?.decision, report?.reason]).toEqual(['held', 'declined'])
    expect((await propose({}, `${off}force: true\n`))[0]?.decision).toBe('update')
  })
  it('as a set of its own', () => {
    const [plan] = migration.plans
    expect(plan && bootstrapReport(plan, null)).toMatchObject({
      name: 'migrate-add',
      lockstep: true,
      agreement: { kind: 'none', text: 'no pin yet' },
      current: null,
      target: '0.58.1',
      proposal: null,
      changes: plan?.plan?.changes,
    })
  })
})
