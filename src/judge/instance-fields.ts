import { introducedFinding, type Finding } from '../model/finding.js'
import type { Instance } from '../model/instance.js'
import { stringAt, valueAt } from '../model/json.js'
import type { ManifestObject } from '../model/document.js'
import type { Tree } from '../model/layout.js'
import { formatRepository } from '../model/reference.js'
import { changedField } from './deciding-fields.js'
import type { KnownSources } from './sources.js'

/**
 * Findings for instances in values files, charts and templates whose registry or images a change takes elsewhere; whole objects are judged by
 * their fields.
 */
export function judgeInstanceFields(
  before: readonly Instance[],
  after: { readonly instances: readonly Instance[]; readonly tree: Tree },
  known: KnownSources,
): readonly Finding[] {
  const allowed = new Set([
    ...known.pins.flatMap(({ repository }) => (repository ? formatRepository(repository) : [])),
    ...known.named,
  ])
  return after.instances.filter(isInValues).flatMap((now): readonly Finding[] => {
    const old =
      before.find((one) => one.object.file.path === now.object.file.path) ??
      before.find((one) => one.cluster === now.cluster)
    const field = old && changedField(asInstance(old), asInstance(now), after.tree, allowed)
    if (!field) return []
    const { line } = now.object.position([...now.root, ...field.slice(1)])
    const value = stringAt(valueAt(now.spec, field.slice(1)), []) ?? field.at(-1) ?? ''
    return [
      introducedFinding(
        'source-changed',
        { file: now.object.file.path, line },
        {
          severity: 'error',
          message: `The instance has another ${field.slice(1).join('.')} (${value}) than on the base branch: it decides what the cluster runs, whatever the pins say.`,
          help: 'Take it back.',
        },
      ),
    ]
  })
}

function isInValues({ source }: Instance): boolean {
  return source === 'values-file' || source === 'embedded'
}

/** The instance as the object that its chart makes of it. */
function asInstance({ object, spec }: Instance): ManifestObject {
  return { ...object, kind: 'FluxInstance', value: { spec } }
}
