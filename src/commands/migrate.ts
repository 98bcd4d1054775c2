import { readTree } from '../documents/tree.js'
import { changedFiles } from '../edit/changed-files.js'
import { migrate as planMigrations, type BootstrapOutcome } from '../migrate/migrate.js'
import type { Doubt } from '../migrate/bootstrap.js'
import type { Change } from '../model/change.js'
import type { DecisionKind } from '../model/decision.js'
import { LockstepError } from '../model/failure.js'
import type { Finding } from '../model/finding.js'
import type { Tree } from '../model/layout.js'
import type { Registry } from '../model/registry.js'
import type { SetReport } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import { renderPatch } from '../report/patch.js'
import { fluxVersionsIn, isFluxMarkerPath } from '../resolve/distribution.js'
import { pullFiles } from '../resolve/pull.js'
import { listReleases, upstreamRequirements } from '../resolve/releases.js'
import { conclude, type Outcome } from './outcome.js'
import { speaksOfFlux } from './survey.js'
import type { World } from './world.js'

/** Plans the next step from `flux bootstrap` to Flux Operator for every bootstrap in the tree, or says why there is none. */
export async function migrate(world: World, settings: Settings): Promise<Outcome> {
  const tree = await readTree(world.workspace, { wanted: (bytes, path) => speaksOfFlux(bytes, path, settings) })
  const release = await chosenRelease(await world.registry.open(), settings.to)
  const outcome = planMigrations(tree, settings.migrate, release)
  const sets = outcome.bootstraps.map((each) => bootstrapReport(each, release.version))
  const files = changedFiles(
    filesOf(tree),
    sets.flatMap((set) => set.changes),
  )
  const findings = outcome.doubts.map(doubt)
  const report = {
    schemaVersion: 1,
    command: 'migrate',
    conclusion: conclude('migrate', sets, findings, settings.failOn),
    files: { listed: tree.entries.length, parsed: tree.files.length },
    pins: [],
    leftOut: tree.skipped,
    sets,
    findings,
    releases: [],
    requests: { registry: world.registry.requests, github: 0 },
  } as const
  return { report, files, patch: renderPatch(files) }
}

/** The newest complete release, or the one asked for; its manifests hold every earlier Flux release too, so it can run the present one. */
async function chosenRelease(
  registry: Registry,
  to: Version | null,
): Promise<{ readonly version: Version; readonly flux: readonly Version[] }> {
  const requirements = upstreamRequirements()
  const complete = (await listReleases(registry, requirements)).filter((release) => release.complete)
  const release = complete.find((candidate) => to === null || candidate.version === to)
  const repository = requirements.find((requirement) => requirement.role === 'manifests')?.repository
  if (!release || !repository)
    throw new LockstepError(
      'usage',
      `${to === null ? 'No release' : `Release ${to}`} is complete in the registry; see flux-lockstep releases.`,
    )
  const files = await pullFiles(registry, repository, 'manifests', release.version, isFluxMarkerPath)
  return { version: release.version, flux: files ? fluxVersionsIn(files) : [] }
}

function filesOf(tree: Tree): Parameters<typeof changedFiles>[0] {
  return tree.files.map((file) => file.file)
}

function bootstrapReport(outcome: BootstrapOutcome, release: Version): SetReport {
  const planned = outcome.kind === 'planned'
  const decision: DecisionKind = planned ? 'update' : outcome.kind === 'nothing' ? 'up-to-date' : 'blocked'
  const changes: readonly Change[] = planned ? outcome.plan.changes : []
  const notes = planned ? outcome.plan.notes.join(' ') : outcome.kind === 'nothing' ? outcome.message : null
  return {
    name: outcome.bootstrap.cluster === '' ? 'default' : outcome.bootstrap.cluster,
    lockstep: true,
    current: null,
    flux: null,
    decision,
    target: planned ? release : null,
    reason: decision === 'blocked' ? 'invalid' : null,
    detail: notes,
    until: null,
    via: [],
    changes,
    findings: outcome.kind === 'blocked' ? outcome.reasons.map(doubt) : [],
    proposal: null,
  }
}

function doubt({ weight, file, line, message }: Doubt): Finding {
  const severity = weight === 'blocks' ? 'warning' : 'notice'
  const help =
    'Migrate this part by hand, or write it as flux bootstrap does and run again; docs/migration.md says what is understood.'
  return { code: 'not-evaluated', severity, introduced: false, file, line, message, help }
}
