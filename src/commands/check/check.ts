import type { ChangeUnderJudgement } from './change-under-judgement.js'
import { renderPatch } from '../../report/patch.js'
import type { Completion } from '../../report/check-comment.js'
import { withAcceptance, type Acceptance } from '../../judge/acceptance.js'
import type { ClusterChanges } from '../../model/cluster-change.js'
import type { Finding } from '../../model/finding.js'
import { findingsOf, type Problem } from '../../model/problem.js'
import type { SetReport } from '../../model/report.js'
import type { Settings } from '../../model/settings.js'
import type { Version } from '../../model/version.js'
import { reportOf, setReport, unreadReports } from '../run/assemble.js'
import { judgeBasePins } from './base-pins.js'
import { judgeSet, knownSources } from './set.js'
import { conclusionOf, type Outcome } from '../run/outcome.js'
import { runTrust } from '../run/signatures.js'
import { surveyTree, type Survey } from '../run/survey.js'
import { mayChangeVerdict } from './relevance.js'
import type { World } from '../run/world.js'

/** Judges a tree or a change to it; writes nothing. The outcome's patch completes a half-bumped release. */
export async function check(world: World, settings: Settings, change: ChangeUnderJudgement): Promise<Outcome> {
  if (!(await mayChangeVerdict(world, change, settings))) return unjudged(world.registry.requests)
  const before = change.before
    ? await surveyTree(change.before, settings, { breadth: 'flux', reader: world.reader })
    : null
  const after = await surveyTree(world.workspace, settings, { breadth: 'flux', base: before, reader: world.reader })
  // A change must not bring the root that it is judged by.
  const trust = runTrust(settings, change.before ?? world.workspace, world.machine)
  const acceptance: Acceptance = { files: settings.accept, label: change.label }
  const sets: SetReport[] = []
  const completions: Completion[] = []
  const releases: Record<string, Version | null> = {}
  const cluster: Record<string, () => Promise<ClusterChanges>> = {}
  for (const set of after.sets) {
    world.machine.watch?.stage(`${set.name}: judging the change`)
    const judged = await judgeSet({ set, before, after, world, settings, change, trust })
    const { decision, signatures, flux } = judged
    const findings = withAcceptance(judged.findings, acceptance)
    sets.push({ ...setReport(set, decision, { changes: [], findings, proposal: null, signatures }), flux })
    if (judged.completion) completions.push(judged.completion)
    releases[set.name] = judged.from
    if (judged.cluster) cluster[set.name] = judged.cluster
  }
  const known = before && knownSources(before, settings)
  const said = sets.flatMap((set) => set.findings)
  const ofBase = before && known ? judgeBasePins(before, after, known, said) : []
  const findings = withAcceptance([...ofTree(after, before), ...ofBase], acceptance)
  const conclusion = conclusionOf('check', sets, findings, settings.failOn)
  const report = reportOf('check', after, world, { sets, releases: [], conclusion })
  return {
    report: { ...report, findings, unread: unreadReports(after, before?.unread ?? null) },
    files: [],
    patch: renderPatch(completions.flatMap((completion) => completion.files)),
    cluster,
    check: { touched: true, completions, before: releases },
  }
}

/** Findings that belong to no set; with a base, those that stood there before are not introduced. */
function ofTree(after: Survey, before: Survey | null): readonly Finding[] {
  const asProblems = (survey: Survey): readonly Problem[] =>
    survey.findings.map((found) => ({ ...found, subject: found.file ?? found.message }))
  return findingsOf(asProblems(after), before && asProblems(before))
}

/** A check that had nothing to judge, after so many requests to registries. */
export function unjudged(requests: number): Outcome {
  const report = {
    schemaVersion: 1,
    command: 'check',
    conclusion: 'success',
    files: { listed: 0, parsed: 0 },
    pins: [],
    leftOut: [],
    unread: [],
    sets: [],
    findings: [],
    releases: [],
    requests: { registry: requests, github: 0 },
  } as const
  return { report, files: [], patch: '', check: { touched: false, completions: [], before: {} } }
}
