import { nameOf, type ManifestObject } from '../model/document.js'
import { gatheredFrom } from '../model/gathered.js'
import type { Tree } from '../model/layout.js'
import { oncePer, oncePerPair } from '../model/once-per.js'
import type { Problem } from '../model/problem.js'
import { parseApiVersion } from '../model/api-version.js'
import type { RuleTime } from '../model/rule-time.js'
import type { Catalog } from '../upstream/crd.js'
import { validateManifest } from './manifest.js'
import { appliedObjects } from './applied-objects.js'
import { wholeObjects } from './objects.js'
import { formatPath } from './path.js'
import { unknownInDocument, unknownInResourceSet } from '../text/placeholder.js'
import { problemAt, subjectOf } from './problem.js'
import type { SchemaNode } from '../upstream/schema-node.js'
import { touches, treePatches, type TreePatch } from './tree-patches.js'
import type { ValueProblem } from './value-problem.js'
import { allWithinTime } from './time-limit.js'

/** Milliseconds for the objects of one watch; they take a few. */
const longestBatch = 1000

/** Validates every Flux and Flux Operator object of a tree against the definitions that its cluster serves. */
export function checkManifests(tree: Tree, catalog: Catalog, before: Tree | null, time: RuleTime): readonly Problem[] {
  const left = new Map<ManifestObject, TreePatch>()
  const judged = subjectsUnder(catalog, before === null ? nothingBefore : counterpartIn(before))(appliedObjects(tree))
  // what trees share was judged with the first of them, and needs no watch
  const fresh = judged.filter(({ problems }) => problems === null)
  const judge = (subject: Subject): readonly ValueProblem[] =>
    (subject.problems ??= valueProblemsOf(subject.object, subject.schema, time, subject.old))
  allWithinTime(
    longestBatch,
    time,
    fresh.map((subject) => () => judge(subject)),
  )
  const problems = judged.flatMap((subject) =>
    judge(subject).flatMap((problem) => {
      const { object } = subject
      const patch = patchBehind(object, problem, tree)
      if (patch === null) return [problemOf(object, problem)]
      left.set(object, patch)
      return []
    }),
  )
  return [...problems, ...leftToPatches(left)]
}

/** An object that is judged, its schema and what it was before. */
interface Subject {
  readonly object: ManifestObject
  readonly schema: SchemaNode
  readonly old: ManifestObject['value'] | null
  /** Null until it was judged. */
  problems: readonly ValueProblem[] | null
}

type Counterpart = (object: ManifestObject) => ManifestObject | null

const nothingBefore: Counterpart = () => null

const subjectsUnder = oncePerPair((catalog: Catalog, counterpart: Counterpart) =>
  gatheredFrom((object: ManifestObject): readonly Subject[] => {
    const schema = servedSchema(object, catalog)
    if (schema === null) return []
    const old = counterpart(object)?.value ?? null
    return [{ object, schema, old, problems: knownProblems(object, schema, old) }]
  }),
)

/** The same object in the tree before: in the same file, or wherever it is alone in having its name. */
const counterpartIn = oncePer((before: Tree): Counterpart => {
  const [places, subjects] = [new Map<string, ManifestObject>(), new Map<string, ManifestObject | null>()]
  for (const object of wholeObjects(before)) {
    places.set(placeOf(object), object)
    subjects.set(subjectOf(object), subjects.has(subjectOf(object)) ? null : object)
  }
  return (object) => places.get(placeOf(object)) ?? subjects.get(subjectOf(object)) ?? null
})

/** A patch of the tree that may set right what is wrong here: objects are applied as they are after it. */
export function patchBehind(object: ManifestObject, { path, reads }: ValueProblem, tree: Tree): TreePatch | null {
  const places = reads.length === 0 ? [path] : reads.map((name) => [...path, name])
  const found = treePatches(tree).find(
    (patch) => patch.selects(object) && places.some((place) => touches(patch, place)),
  )
  return found ?? null
}

/** One sentence for all fields that patches decide: they are neither right nor wrong as they stand. */
function leftToPatches(left: ReadonlyMap<ManifestObject, TreePatch>): readonly Problem[] {
  const [first] = left
  if (!first) return []
  const [object, patch] = first
  const others = left.size === 1 ? '' : ` and ${left.size - 1} more`
  return [
    problemAt(object, [], 'not-evaluated', {
      severity: 'notice',
      message: `${nameOf(object)}${others}: fields that a patch of the repository sets (${patch.file}:${patch.line}) were not judged.`,
      help: 'Judge by hand what the patch writes, or build the folder with kustomize and look.',
      detail: 'patched fields',
    }),
  ]
}

/** What an object violates under a schema; its own `apiVersion` is not looked at. */
export function valueProblemsOf(
  object: ManifestObject,
  schema: SchemaNode,
  time: RuleTime,
  old: ManifestObject['value'] | null = null,
): readonly ValueProblem[] {
  const before = knownProblems(object, schema, old)
  if (before) return before
  const unknown = object.origin === 'resource-set' ? unknownInResourceSet : unknownInDocument
  const problems = validateManifest({ value: object.value, old, schema, unknown, time })
  const verdicts = known.get(schema) ?? new WeakMap<ManifestObject, readonly Verdict[]>()
  known.set(schema, verdicts)
  verdicts.set(object, [...(verdicts.get(object) ?? []), { old, problems }])
  return problems
}

interface Verdict {
  readonly old: ManifestObject['value'] | null
  readonly problems: readonly ValueProblem[]
}

/** Trees share the objects of all files that no edit touches, and sets on one release its schemas. */
const known = new WeakMap<SchemaNode, WeakMap<ManifestObject, readonly Verdict[]>>()

function knownProblems(
  object: ManifestObject,
  schema: SchemaNode,
  old: ManifestObject['value'] | null,
): readonly ValueProblem[] | null {
  return (
    known
      .get(schema)
      ?.get(object)
      ?.find((verdict) => verdict.old === old)?.problems ?? null
  )
}

/** The schema of the version that an object names, where the catalog serves it. */
function servedSchema(object: ManifestObject, catalog: Catalog): SchemaNode | null {
  const { group, version } = parseApiVersion(object.apiVersion)
  const served = catalog.find(group, object.kind)?.versions.find((entry) => entry.name === version && entry.served)
  return served?.schema ?? null
}

function placeOf(object: ManifestObject): string {
  return `${object.file.path}\0${subjectOf(object)}`
}

function problemOf(object: ManifestObject, problem: ValueProblem): Problem {
  const { code, path, hint } = problem
  const place = path.length === 0 ? nameOf(object) : `${nameOf(object)}: ${formatPath(path)}`
  const words = {
    message: `${place} ${problem.message}.`,
    help: hint === null ? remedies[code] : `${remedies[code]} (${hint})`,
    detail: problem.keyword,
  }
  if (code === 'not-evaluated') return problemAt(object, path, code, { ...words, severity: 'notice' })
  return problemAt(object, path, code, words)
}

const remedies = {
  'schema-invalid': 'Correct the value: the API server rejects the object otherwise.',
  'unknown-field': 'Remove the field or correct its name: a server-side apply rejects it.',
  'rule-violated': 'Change the fields that the rule names: the API server rejects the object otherwise.',
  'not-evaluated': 'Read the rule and judge it by hand.',
} as const
