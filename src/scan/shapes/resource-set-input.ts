import type { ManifestObject, Path } from '../../model/document.js'
import { listAt, stringAt, type Json } from '../../model/json.js'
import type { Pin } from '../../model/pin.js'
import type { Repository } from '../../model/reference.js'
import { isChart, type ArtifactRole } from '../../model/role.js'
import { scalarPin, type ShapeContext, type ShapeReader } from '../draft.js'
import { looseReference, type LooseReference } from '../loose-reference.js'

interface Use {
  readonly input: string
  readonly role: ArtifactRole
  readonly repository: Repository | null
  /** True where the template writes the `v` itself. */
  readonly bare: boolean
}

const whole = /^(v?)<<-?\s*inputs\.(\w+)\s*(?:\|\s*quote\s*)?-?>>$/

/** A version in `spec.inputs[]` of a ResourceSet that its objects use as `<< inputs.version >>`. */
export const resourceSetInput: ShapeReader = {
  shape: 'resource-set',
  read(object, context) {
    if (object.kind !== 'ResourceSet') return []
    const uses = [...listAt(object.value, ['spec', 'resources']), ...templated(object)].flatMap((each) =>
      usesOf(each, context),
    )
    const inputs = listAt(object.value, ['spec', 'inputs']).map((_, index): Path => ['spec', 'inputs', index])
    const seen = new Set<string>()
    return inputs.flatMap((path) =>
      uses.flatMap((use): readonly Pin[] => {
        const at = [...path, use.input]
        const scalar = object.scalar(at)
        if (!scalar || seen.has(at.join('/'))) return []
        seen.add(at.join('/'))
        const { role, repository } = use
        const holder = { object, tree: context.tree, shape: 'resource-set', role, repository } as const
        return [{ ...scalarPin(holder, scalar, 'tag'), verbatim: use.bare || isChart(role) }]
      }),
    )
  },
}

function templated(object: ManifestObject): readonly Json[] {
  return object
    .documentsAt(['spec', 'resourcesTemplate'])
    .flatMap((document) => (document.kind === 'objects' ? document.objects.map(({ value }) => value) : []))
}

function usesOf(resource: Json, context: ShapeContext): readonly Use[] {
  const artifacts = [['spec'], ['spec', 'values', 'instance']].map((root) => {
    const reference = looseReference(stringAt(resource, [...root, 'distribution', 'artifact']) ?? '', context.settings)
    return use(reference?.tag?.text ?? '', reference)
  })
  const tag = stringAt(resource, ['spec', 'ref', 'tag']) ?? stringAt(resource, ['spec', 'ref', 'semver'])
  const source = use(tag ?? '', looseReference(stringAt(resource, ['spec', 'url']) ?? '', context.settings))
  return [source, ...artifacts].filter((each) => each !== null)
}

function use(text: string, reference: LooseReference | null): Use | null {
  const found = whole.exec(text)
  if (!found || !reference) return null
  const { role, repository } = reference
  return { input: found[2] ?? '', role, repository, bare: found[1] === 'v' }
}
