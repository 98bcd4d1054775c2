import { kustomizationsIn, namedFor } from '../kustomize/kustomization.js'
import { isAddress } from '../kustomize/paths.js'
import { reachIn } from '../kustomize/reach.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import type { Tree } from '../model/layout.js'

/**
 * Findings for components and transformers that a change fetches from elsewhere into a kustomization that builds pins: unlike resources they
 * can change what is there, and nothing here shows what they say.
 */
export function judgeRemoteParts(before: Tree, after: Tree, files: readonly string[]): readonly Finding[] {
  const old = new Set(remoteParts(before).map(({ key }) => key))
  const reach = reachIn(after)
  return remoteParts(after).flatMap(({ key, kustomization, name }): readonly Finding[] => {
    const builds = reach.ofKustomization(kustomization)
    if (old.has(key) || !files.some((file) => builds(file))) return []
    const place = { file: kustomization.path, line: kustomization.object.position(name.at).line }
    return [
      introducedFinding('source-changed', place, {
        severity: 'error',
        message: `The kustomization that builds pins takes ${name.entry} from elsewhere, which can give them another source: whoever owns that place decides what the cluster runs.`,
        help: 'Bring it into this repository, where it is read.',
      }),
    ]
  })
}

function remoteParts({ files }: Tree) {
  return kustomizationsIn(files).flatMap((kustomization) =>
    namedFor(kustomization, 'component', 'transformer')
      .filter(({ entry }) => isAddress(entry))
      .map((name) => ({ kustomization, name, key: `${kustomization.path}\0${name.entry}` })),
  )
}
