import type { ManifestObject } from '../../model/document.js'
import { gatheredFrom } from '../../model/gathered.js'
import type { Tree } from '../../model/layout.js'
import { atFirst } from '../../model/once-per.js'
import type { Pin } from '../../model/pin.js'
import type { ShapeContext } from '../draft.js'
import { embeddedObjects } from '../inner-objects.js'
import { ansibleValueOf, repeatedTasks } from './ansible.js'
import { elementsOf, parameterOf } from './application-set.js'
import type { VariableAnswer } from './definition.js'
import { tellingEntries, type Entry } from './entries.js'
import { formsUnder } from './forms.js'
import { helmfileGiving, isHelmfile, stateValueOf } from './helmfile.js'
import { inputOf, inputSets } from './inputs.js'
import type { VariablePlaceholder } from './placeholder.js'
import { joinedForms } from './joined-forms.js'
import { schemaValueOf } from './kro.js'
import { resolvePin, type Lookup } from './resolve.js'
import { toolExpression, toolVariable } from './tool-values.js'
import { substitutionsOf } from './substitutions.js'

/** The placeholders of a tree. */
export interface Variables {
  /** True for an object that may hold any. */
  holdsPlaceholder(object: ManifestObject): boolean
  /** The object as it is applied, as far as the tree tells; its scalars stay as they are written. */
  filledIn(object: ManifestObject): ManifestObject
  /** What is read from an object, and from it as each entry of its list has it, with the places that fill it in. */
  follow(object: ManifestObject, read: (as: ManifestObject) => readonly Pin[]): readonly Pin[]
}

/** Reads what defines placeholders. `objects` are those of the tree in their order, with patched ones behind. */
export function variablesOf(objects: readonly ManifestObject[], context: ShapeContext): Variables {
  const { tree } = context
  const substitution = atFirst(() => substitutionsOf(tree, objects))
  const parents = parentsOf(objects)
  const holders = atFirst(() => holdersOf(objects))
  const givers = giversIn(objects)
  const lookupIn = (object: ManifestObject): Lookup => {
    const resourceSet = parents.get(object)
    return (placeholder, path) => {
      const { kind, name } = placeholder
      if (kind === 'variable') return toolVariable(name, object, tree) ?? substitution()(name, path)
      if (kind === 'expression') return expressionOf(placeholder, path, holders().get(object) ?? object, tree)
      return resourceSet ? inputOf(name, { resourceSet, others: givers }) : { kind: 'none' }
    }
  }
  const forms = formsUnder(lookupIn, (object) => [
    entriesOf(object, parents.get(object), givers).map((entry) => ({ as: object, entry })),
    repeatedTasks(object, tree).map(({ task, entry }) => ({ as: task, entry })),
  ])
  return {
    holdsPlaceholder: (object) => forms.holdsPlaceholder(object),
    filledIn: (object) => forms.filledIn(object),
    follow: (object, read) =>
      joinedForms(
        forms.formsOf(object).map(({ as, lookup }) => read(as).flatMap((pin) => resolvePin(pin, lookup, context))),
      ),
  }
}

const giversIn = gatheredFrom((object: ManifestObject) => {
  const { kind, origin } = object
  return kind === 'ResourceSetInputProvider' || (kind === 'ResourceSet' && origin === 'patch') ? [object] : []
})

/** What is known of an expression of a template, by what the template is of. */
function expressionOf(
  placeholder: VariablePlaceholder,
  path: string,
  object: ManifestObject,
  tree: Tree,
): VariableAnswer {
  if (object.kind === 'ApplicationSet') return parameterOf(placeholder.name, object, tree)
  if (object.kind === 'ResourceGraphDefinition') return schemaValueOf(placeholder.name, object, tree)
  const ofTool = toolExpression(placeholder.name, object, tree)
  if (ofTool) return ofTool
  const helmfile = isHelmfile(object) ? object : helmfileGiving(object, tree)
  return helmfile ? stateValueOf(placeholder.name, path, helmfile, tree) : ansibleValueOf(placeholder, object, tree)
}

/** What each object stands in that stands inside of another one. */
function holdersOf(objects: readonly ManifestObject[]): ReadonlyMap<ManifestObject, ManifestObject> {
  return new Map(
    objects.flatMap((object): readonly [ManifestObject, ManifestObject][] =>
      object.origin === 'embedded' ? [] : embeddedObjects(object).map((inner) => [inner, object]),
    ),
  )
}

/** The entries of the list for each of which an object is made, where they tell what it is of. */
function entriesOf(
  object: ManifestObject,
  resourceSet: ManifestObject | undefined,
  givers: readonly ManifestObject[],
): readonly Entry[] {
  if (object.kind === 'ApplicationSet') return tellingEntries(elementsOf(object))
  return resourceSet ? tellingEntries(inputSets({ resourceSet, others: givers })) : []
}

/** The ResourceSet that each of its objects follows. */
function parentsOf(objects: readonly ManifestObject[]): ReadonlyMap<ManifestObject, ManifestObject> {
  const parents = new Map<ManifestObject, ManifestObject>()
  let last: ManifestObject | null = null
  for (const object of objects) {
    if (object.kind === 'ResourceSet' && object.origin !== 'patch') last = object
    else if (object.origin === 'resource-set' && last?.file === object.file) parents.set(object, last)
  }
  return parents
}
