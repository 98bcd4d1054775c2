import { introducedFinding, type Finding } from '../model/finding.js'
import { folderOf } from '../model/folder.js'
import type { Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'

const vendored =
  /^charts\/(?:flux-(?:operator|instance)(?:-[\w.]{1,40})?\/|flux-(?:operator|instance)-\d[\w.]{0,40}\.tgz$)/

/** Findings for copies of a chart of ours that a change lays beside a pin of it: kustomize and helm use the copy and do not look at the pin. */
export function judgeVendoredCharts(before: Tree, after: Tree, pins: readonly Pin[]): readonly Finding[] {
  const folders = new Map(
    pins
      .filter(({ shape }) => shape === 'kustomize-helm-chart' || shape === 'chart-dependency')
      .map((pin) => [folderOf(pin.file), pin]),
  )
  if (folders.size === 0) return []
  const old = new Set(before.entries.map(({ path }) => path))
  return [...folders].flatMap(([folder, pin]): readonly Finding[] => {
    const start = folder === '' ? 0 : folder.length + 1
    const fresh = after.entries.find(
      ({ path }) =>
        !old.has(path) && (folder === '' || path.startsWith(`${folder}/`)) && vendored.test(path.slice(start)),
    )
    if (!fresh) return []
    return [
      introducedFinding(
        'source-changed',
        { file: fresh.path, line: null },
        {
          severity: 'error',
          message: `A copy of a chart lies beside the pin at ${pin.file}:${pin.line}, and is used in its place, whatever the pin says.`,
          help: 'Leave the copy out.',
        },
      ),
    ]
  })
}
