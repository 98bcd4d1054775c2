import type { Edit } from '../model/change.js'
import type { ReleaseContents } from '../model/contents.js'
import { nowhere, type Finding } from '../model/finding.js'
import type { Tree } from '../model/layout.js'
import { problemOf, type Problem } from '../model/problem.js'
import type { TreeState, ValidateInput } from '../model/validation.js'
import type { Version } from '../model/version.js'
import { parseApiVersion } from '../model/api-version.js'
import type { ManifestObject } from '../model/document.js'
import { definitionsOf, type Definitions } from '../upstream/definitions.js'
import { findingsOf } from '../model/problem.js'
import { wholeObjects } from './objects.js'

/**
 * Proves that a tree works on the releases that it pins: runs every check on the tree after, those that find something on the tree before too,
 * and marks as introduced what only the first shows. What could not be evaluated is said as `not-evaluated`.
 */
export async function validate(input: ValidateInput): Promise<readonly Finding[]> {
  const { before, after } = input
  const { target, running } = fluxOf(input)
  const { definitions, old } = await bothDefinitions(input)
  const check = { input, state: after, own: ownTree(after), other: before, definitions, running: old, target }
  const problems = await found(check, looks)
  if (!before) return findingsOf(await told(check, problems), null)
  const past = { ...check, state: before, own: ownTree(before), other: null, definitions: old, target: running }
  // problems are told apart within their kind: where none of a kind is left, none of it can be old
  const olds = await found(
    past,
    looks.filter((_, index) => (problems[index] ?? []).length > 0),
  )
  return findingsOf(await told(check, problems), await told(past, olds), input.isProposed === true ? 'before' : 'after')
}

/**
 * The edits of `migrate-api-versions`: the `apiVersion` of objects that the target no longer serves, where the change is safe in one step.
 * `after` is the tree with the update's other edits, `before` what runs; none where the definitions of either could not be read.
 */
export async function migrateApiVersions(input: ValidateInput): Promise<readonly Edit[]> {
  const { definitions, old } = await bothDefinitions(input)
  if (!definitions.flux || !old.flux) return []
  const { apiVersionEdits } = await import('./api-versions.js')
  return apiVersionEdits(input.after.tree, definitions.all, old.all, input.time)
}

function fluxOf({ before, flux }: ValidateInput): {
  readonly target: Version | null
  readonly running: Version | null
} {
  const target = flux?.to ?? flux?.from ?? null
  return { target, running: before ? (flux?.from ?? target) : target }
}

interface BothDefinitions {
  readonly definitions: Definitions
  readonly old: Definitions
}

/** Manifests are cumulative, so the newer artifact can stand in for an older one that could not be read. */
async function bothDefinitions(input: ValidateInput): Promise<BothDefinitions> {
  const { before, after } = input
  const { target, running } = fluxOf(input)
  const { definitionsPatchedIn } = await import('./patch-findings.js')
  const definitions = definitionsOf(target, [...releasesOf(after), ...releasesOf(before)], definitionsPatchedIn(after))
  const old = before
    ? definitionsOf(running, [...releasesOf(before), ...releasesOf(after)], definitionsPatchedIn(before))
    : definitions
  return { definitions, old }
}

interface Check {
  readonly input: ValidateInput
  readonly state: TreeState
  /** The tree of the state, less what other clusters run. */
  readonly own: Tree
  readonly other: TreeState | null
  readonly definitions: Definitions
  readonly running: Definitions
  readonly target: Version | null
}

/** What looks for problems of one kind; each loads its libraries when it runs. */
type Look = (check: Check) => readonly Problem[] | Promise<readonly Problem[]>

const looks: readonly Look[] = [
  unread,
  async ({ state }) => (await import('./unparseable-files.js')).unparseableFiles(state.tree),
  objectChecks,
  valuesChecks,
  async ({ state, target }) => (await import('./substitution/check.js')).checkSubstitution(state, target),
  async (check) =>
    nothingPinned(check) ? [] : (await import('./instance-parts.js')).checkParts(check.state.instances),
  kubernetesChecks,
  async ({ state, other }) => (await import('./patch-findings.js')).checkPatches(state, other),
  async ({ state }) => (await import('./references.js')).checkReferences(state.tree),
  async ({ state }) => (await import('./duplicate-owners.js')).duplicateOwners(state.pins),
  async ({ state }) => (await import('./instance-order.js')).unorderedInstances(state.tree),
]

async function found(check: Check, by: readonly Look[]): Promise<readonly (readonly Problem[])[]> {
  const problems: (readonly Problem[])[] = []
  for (const look of by) problems.push(await look(check))
  return problems
}

async function told({ state }: Check, problems: readonly (readonly Problem[])[]): Promise<readonly Problem[]> {
  const { easedWhereUnbuilt } = await import('./unbuilt-folders.js')
  return easedWhereUnbuilt(problems.flat().filter(inClustersOf(state)), state.tree)
}

/** Kubernetes is looked up where Flux enters another minor, and where a tree is judged as it is. */
async function kubernetesChecks({ input, state }: Check): Promise<readonly Problem[]> {
  if (input.before !== null && (input.flux?.crosses.length ?? 0) === 0) return []
  const { checkKubernetes } = await import('./kubernetes/check.js')
  return checkKubernetes(state)
}

/**
 * A set that covers some clusters of a repository says nothing of the others: their objects run on the releases of their own set. Files that
 * no cluster owns are shared and count everywhere.
 */
function inClustersOf({ tree, pins }: TreeState): (place: { readonly file: string | null }) => boolean {
  const clusters = new Set(pins.map((pin) => pin.cluster))
  if (clusters.size === 0 || clusters.has('')) return () => true
  return ({ file }) => {
    const cluster = file === null ? '' : tree.layout.clusterOf(file)
    return cluster === '' || clusters.has(cluster)
  }
}

/** The tree without the files of other clusters: what is judged object by object need not be judged for each of them. */
function ownTree(state: TreeState): Tree {
  const { tree } = state
  const isOwn = inClustersOf(state)
  const files = tree.files.filter(({ file }) => isOwn({ file: file.path }))
  return files.length === tree.files.length ? tree : { ...tree, files }
}

async function objectChecks({ input: { time }, own, other, definitions, running }: Check): Promise<readonly Problem[]> {
  if (!definitions.flux && !definitions.operator) return []
  const { checkManifests } = await import('./manifests.js')
  const { checkApiVersions } = await import('./api-versions.js')
  return [
    ...checkApiVersions(own, definitions.all, running.all, time),
    ...checkManifests(own, definitions.all, other?.tree ?? null, time),
  ]
}

async function valuesChecks({ input, state, own, definitions }: Check): Promise<readonly Problem[]> {
  const contents = state.contents ?? state.operator
  if (!contents) return []
  const { checkValues } = await import('./values.js')
  return checkValues(
    own,
    contents,
    state.operator ?? contents,
    definitions.operator,
    input.time,
    state.instances.map(({ instance }) => instance),
  )
}

function releasesOf(state: TreeState | null): readonly (ReleaseContents | null)[] {
  return state ? [state.operator, state.contents] : []
}

/** Says which definitions were not there to judge by. */
function unread(check: Check): readonly Problem[] {
  const { definitions, target, state } = check
  if (nothingPinned(check)) return [unpinned()]
  const isJudged = target !== null || wholeObjects(state.tree).some(isOfFlux)
  const missing = [...(definitions.flux || !isJudged ? [] : ['flux']), ...(definitions.operator ? [] : ['operator'])]
  return missing.map((detail) => {
    return problemOf('not-evaluated', nowhere, { ...notRead(detail, target), severity: 'notice', detail })
  })
}

function isOfFlux({ apiVersion }: ManifestObject): boolean {
  return parseApiVersion(apiVersion).group.endsWith('.toolkit.fluxcd.io')
}

function nothingPinned({ state, definitions }: Check): boolean {
  if (definitions.flux || definitions.operator || state.contents || state.operator) return false
  return !state.pins.some(({ version, role }) => version !== null && role !== 'flux-version')
}

function notRead(which: string, target: Version | null): Pick<Problem, 'message' | 'help'> {
  if (which === 'flux' && target === null)
    return {
      message: 'It is not known which Flux runs, so objects of Flux were not judged.',
      help: 'Give the FluxInstance a version of Flux that the pinned manifests have, or judge them in the repository that holds it.',
    }
  const what = which === 'flux' ? `Flux ${String(target)}` : 'the operator'
  return {
    message: `The definitions of ${what} could not be read, so objects of these kinds were not judged.`,
    help: 'Check that the release holds them where the pins look, or judge these objects by hand.',
  }
}

function unpinned(): Problem {
  return problemOf('not-evaluated', nowhere, {
    severity: 'notice',
    message:
      'No exact pin says which release runs here, so objects, values, Flux versions and patches were not judged; references were.',
    help: 'Judge them in the repository that pins the release, or pin an exact version here.',
    detail: 'no pins',
  })
}
