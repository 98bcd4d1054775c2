import { applyEdits } from '../edit/apply.js'
import { renderPatch } from '../report/patch.js'
import type { Edit } from '../model/change.js'
import type { Finding } from '../model/finding.js'
import type { SetReport } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import type { Workspace } from '../model/workspace.js'
import { reportOf, setReport } from './assemble.js'
import { judgeSet } from './check-set.js'
import { conclude, type Outcome } from './outcome.js'
import { runTrust } from './signatures.js'
import { speaksOfFlux, surveyTree, type Survey } from './survey.js'
import type { World } from './world.js'

/** What is judged: `world.workspace` is the tree as it would be after the change. */
export interface ChangeUnderJudgement {
  /** The tree that is measured against; null judges the tree as it is. */
  readonly before: Workspace | null
  /** Paths that differ; null where they are not known, and everything is looked at. */
  readonly changed: readonly string[] | null
  /** True where the base branch held this version of a set, in lockstep, before. */
  readonly heldBefore: (set: string, version: Version) => Promise<boolean>
}

/** Judges a tree or a change to it; writes nothing. The outcome's patch completes a half-bumped release. */
export async function check(world: World, settings: Settings, change: ChangeUnderJudgement): Promise<Outcome> {
  if (!(await touchesFlux(world.workspace, change, settings))) return untouched(world)
  const after = await surveyTree(world.workspace, settings, 'flux')
  const before = change.before ? await surveyTree(change.before, settings, 'flux') : null
  // A change must not bring the root that it is judged by.
  const trust = runTrust(settings, change.before ?? world.workspace, world.env)
  const sets: SetReport[] = []
  const edits: Edit[] = []
  for (const set of after.sets) {
    const judged = await judgeSet({ set, before, after, world, settings, change, trust })
    sets.push(
      setReport(set, judged.decision, {
        changes: [],
        findings: judged.findings,
        proposal: null,
        signatures: judged.signatures,
      }),
    )
    edits.push(...judged.completion)
  }
  const findings = ofTree(after, before)
  const conclusion = conclude('check', sets, findings, settings.failOn)
  const files = applyEdits(
    after.tree.files.map((file) => file.file),
    edits,
  )
  const report = reportOf('check', after, world, { sets, releases: [], conclusion })
  return { report: { ...report, findings }, files: [], patch: renderPatch(files) }
}

/** Findings that belong to no set; with a base, those that stood there before are not introduced. */
function ofTree(after: Survey, before: Survey | null): readonly Finding[] {
  const known = new Set(before?.findings.map((finding) => `${finding.code}\0${finding.file ?? ''}\0${finding.message}`))
  return after.findings.map((finding) => {
    const introduced = before === null || !known.has(`${finding.code}\0${finding.file ?? ''}\0${finding.message}`)
    return { ...finding, introduced }
  })
}

/** A change none of whose files speaks of Flux before or after cannot change a verdict. */
async function touchesFlux(after: Workspace, change: ChangeUnderJudgement, settings: Settings): Promise<boolean> {
  const { before, changed } = change
  if (before === null || changed === null) return true
  for (const path of changed)
    for (const tree of [before, after]) {
      const bytes = await tree.read(path)
      if (bytes !== null && speaksOfFlux(bytes, path, settings)) return true
    }
  return false
}

function untouched(world: World): Outcome {
  const report = {
    schemaVersion: 1,
    command: 'check',
    conclusion: 'success',
    files: { listed: 0, parsed: 0 },
    pins: [],
    leftOut: [],
    sets: [],
    findings: [],
    releases: [],
    requests: { registry: world.registry.requests, github: 0 },
  } as const
  return { report, files: [], patch: '' }
}
