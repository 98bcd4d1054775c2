import { fluxKustomizationOf } from '../kustomize/flux-kustomization.js'
import { kustomizationsIn, pluginsIn } from '../kustomize/kustomization.js'
import { isKustomizationFile } from '../kustomize/names.js'
import { isBelow } from '../kustomize/paths.js'
import { reachIn } from '../kustomize/reach.js'
import type { BuildFailure } from '../kustomize/build-refusals.js'
import { trialBuildsIn } from '../kustomize/trial-build.js'
import { folderOf } from '../model/folder.js'
import type { Tree } from '../model/layout.js'
import type { Deliverer } from './delivery.js'
import { deliveryProblem, type DeliveryProblem } from './delivery-problem.js'

/** What keeps all of a kustomization from the cluster, pins among it: kustomize refuses to build it. */
export function buildFailures(
  tree: Tree,
  files: readonly string[],
  deliverers: readonly Deliverer[],
): readonly DeliveryProblem[] {
  const reach = reachIn(tree)
  const trial = trialBuildsIn(tree)
  const plugins = pluginsIn(tree.files)
  const own = kustomizationsIn(tree.files).filter((one) => {
    const builds = reach.ofKustomization(one)
    return !plugins.includes(one) && files.some((file) => builds(file))
  })
  const failures = [
    ...own.map((one) => trial.ofKustomization(one)),
    ...deliverers.map(({ object, value }) => {
      const flux = fluxKustomizationOf({ ...object, value })
      return flux && trial.ofFlux(flux)
    }),
  ]
  const said = new Map(
    failures.flatMap((failure) =>
      failure === null
        ? []
        : [[[failure.object.file.path, failure.at.join('.'), failure.reason].join('\0'), failure] as const],
    ),
  )
  return [...[...said.values()].map(problemOf), ...unreadable(tree, files)]
}

function problemOf({ object, at, reason }: BuildFailure): DeliveryProblem {
  const { path } = object.file
  return { ...deliveryProblem(object, at, `kustomize cannot build what delivers them: ${reason}`), subject: path }
}

/** Kustomizations that do not parse, in a folder with a pin or above one. */
function unreadable({ files: read }: Tree, files: readonly string[]): readonly DeliveryProblem[] {
  return read.flatMap(({ file: { path }, documents }): readonly DeliveryProblem[] => {
    const broken = isKustomizationFile(path) ? documents.find(({ kind }) => kind === 'unparseable') : undefined
    if (broken?.kind !== 'unparseable' || !files.some((file) => isBelow(file, folderOf(path)))) return []
    const text = 'kustomize cannot build what delivers them: the file does not parse'
    const place = { file: path, line: broken.position.line, about: path, subject: path }
    return [{ code: 'pin-lost', ...place, text, group: text, isCommon: false }]
  })
}
