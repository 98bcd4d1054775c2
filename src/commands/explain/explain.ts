import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import type { Invocation } from '../../arguments/parse.js'
import type { Explanation } from '../../report/explanation.js'
import { gitCommand, type GitCommand } from '../../world/history/command.js'
import type { Machine } from '../../world/machine.js'
import { alone, findPlace, openPlace, type LocalPlace } from '../local/place.js'
import { isLeftOut, localWorld, readSettings } from '../local/world.js'
import { explainFinding, explainReason } from './finding.js'
import { explainPlace } from './place.js'
import { explainRelease } from './release.js'

type Call = Extract<Invocation, { kind: 'explain' }>

/** Says what a finding means, why a release is not the target, or why a place is a pin or is none. Only a release asks a registry. */
export async function explainSubject(call: Call, machine: Machine): Promise<readonly Explanation[]> {
  const { subject } = call
  if (subject.kind === 'finding') return [explainFinding(subject.code)]
  if (subject.kind === 'reason') return [explainReason(subject.reason)]
  const command = gitCommand({ ...machine.env }, machine.cwd, machine.git)
  const place = await findPlace(machine.cwd, call.path, command)
  return (
    (await explainAt(place, call, machine, command)) ?? (await explainAt(alone(place), call, machine, command)) ?? []
  )
}

/** Null where the settings of the root leave out the folder that was asked about: then that is a repository of its own. */
async function explainAt(
  place: LocalPlace,
  call: Call,
  machine: Machine,
  command: GitCommand,
): Promise<readonly Explanation[] | null> {
  const { subject, options } = call
  const { git, workspace } = await openPlace(place, command)
  try {
    const settings = await readSettings(workspace, call, { machine, place })
    if (place.focus !== '' && isLeftOut(place.focus, settings)) return null
    const world = localWorld(workspace, git, settings, options, { machine, place })
    if (subject.kind === 'release') return await explainRelease(subject.version, world, settings)
    if (subject.kind !== 'place') return null
    const given = resolve(place.folder, subject.path)
    const path = relative(place.root, await realpath(given).catch(() => given))
      .split(sep)
      .join('/')
    return await explainPlace({ path, line: subject.line }, world, settings)
  } finally {
    git?.close()
  }
}
