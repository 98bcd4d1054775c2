import type { Pin } from '../../model/pin.js'
import { isOperatorVersion, roleOfPlace } from '../constant-name.js'
import type { ArtifactRole } from '../../model/role.js'
import { keptSpelling, type ShapeContext } from '../draft.js'
import type { Attribute } from '../../text/hcl/tree.js'
import type { Evaluator } from './evaluate.js'
import type { Mapping } from './mappings.js'
import { pinsOf } from './pins.js'

/** Versions whose name tells what they are of: variables and their defaults, locals, inputs, globals. */
export function namedPins(mappings: readonly Mapping[], evaluator: Evaluator, context: ShapeContext): readonly Pin[] {
  return mappings.flatMap((mapping) =>
    mapping.attributes.flatMap((attribute) => {
      const role = roleOf(mapping, attribute)
      return role === null ? [] : pinsAt(mapping, attribute, role, evaluator, context)
    }),
  )
}

function roleOf({ block, within }: Mapping, { name }: Attribute): ArtifactRole | null {
  if (block?.type === 'variable') return name === 'default' ? roleOfPlace(block.labels[0] ?? '', []) : null
  // the version of a module, and of what a resource or an output makes, is its own
  if (block !== null && name === 'version') return null
  const owner = block === null ? within : block.type === 'module' ? moduleNames(within, block) : []
  for (const each of owner.length === 0 ? [[]] : owner.map((one) => [one])) {
    const role = roleOfPlace(name, each)
    if (role !== null) return role
  }
  return null
}

/** Names of a module: its label, and the last part of its source that speaks of us. */
function moduleNames(within: readonly string[], { body }: NonNullable<Mapping['block']>): readonly string[] {
  const source = body.attributes.find(({ name }) => name === 'source')?.value
  const named = source?.kind === 'text' ? /flux-(?:operator|instance)(?![\w-])/.exec(source.text) : null
  return [...within.slice(0, 1), ...(named ? [named[0]] : [])]
}

function pinsAt(
  { file, block }: Mapping,
  { value, start, end }: Attribute,
  role: ArtifactRole,
  evaluator: Evaluator,
  context: ShapeContext,
): readonly Pin[] {
  const selected = { role, repository: null, field: 'constraint' } as const
  const pins = pinsOf({ file, value, start, end }, [], selected, evaluator, context)
  const versions = pins.filter((pin) => isOperatorVersion(pin.value)).map(keptSpelling)
  if (block?.type !== 'variable') return versions
  if (evaluator.isOverridden(file.folder, block.labels[0] ?? '')) return versions.map(overridden)
  return evaluator.isCalled(file.folder) ? versions : versions.map((pin): Pin => ({ ...pin, isAssumed: true }))
}

/** A default that every caller replaces: it says nothing of what runs, and nobody asked to have it moved. */
function overridden(pin: Pin): Pin {
  return { ...pin, action: 'ignore', reason: 'every caller of the module gives another value', isAssumed: true }
}
