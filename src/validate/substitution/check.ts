import type { FluxKustomization } from '../../kustomize/flux-kustomization.js'
import { appliedFolder, isBelow } from '../../kustomize/paths.js'
import { reachIn, type Reach } from '../../kustomize/reach.js'
import { nameOf, type ManifestObject } from '../../model/document.js'
import { gatheredFrom } from '../../model/gathered.js'
import { oncePerPair } from '../../model/once-per.js'
import { grouped } from '../../model/grouped.js'
import type { ReadFile } from '../../model/layout.js'
import { listAt, stringAt } from '../../model/json.js'
import { problemOf, type Problem } from '../../model/problem.js'
import type { TreeState } from '../../model/validation.js'
import { minorOf, type Version } from '../../model/version.js'
import { hasFeature } from '../../upstream/flux-minors.js'
import { appliedObjects } from '../applied-objects.js'
import { problemAt } from '../problem.js'
import { askedBy, type AskedVariable } from './variable-references.js'
import { changersIn } from './mutating-objects.js'
import { fluxAmong, sourceNames, substituting, type SourceReference, type Substituting } from './kustomizations.js'
import { readTexts } from './texts.js'
import { variableSources, type VariableSource } from './sources.js'

/** What one Flux Kustomization does not set, and what may set it all the same. */
interface Unset {
  readonly one: Substituting
  readonly asked: AskedVariable
  /** Sources that are not in the repository. */
  readonly absent: readonly SourceReference[]
  /** True where a source of the repository sets more than is to be seen. */
  readonly open: boolean
  /** What may set it in the cluster itself, or null. */
  readonly changer: ManifestObject | null
}

/**
 * Variables that nothing sets, where the Flux fails on them: from 2.9 on, a Kustomization with a `postBuild` asks for every `${VAR}`
 * without a fallback. Where a source lies outside the repository, that is said instead, unless it may be absent.
 */
export async function checkSubstitution(state: TreeState, flux: Version | null): Promise<readonly Problem[]> {
  if (!state.workspace || flux === null || !hasFeature(flux, 'strict-substitution')) return []
  // a patch may bring the only one, in a kustomization that names neither its kind nor its version
  if (building(state.tree.files).length === 0) return []
  const objects = appliedObjects(state.tree)
  const texts = await readTexts(state, sourceNames(state.tree))
  const reach = reachIn(texts.tree)
  const known = { given: givenBy(variableSources(texts.tree)), applies: appliedPaths(state, objects, reach) }
  const lenient = lenientClusters(state)
  const changers = changersIn(objects, state.tree)
  const all = substituting(texts.tree, objects)
  const isSubstituted = builtByAny(reach, substitutingFlux(all))
  const unset = all.flatMap((one) => {
    const { flux: applier } = one
    const cluster = state.tree.layout.clusterOf(applier.file)
    if (lenient.has(cluster)) return []
    const wanted = askedBy(applier, reach.appliedBy(applier), { ...texts, isSubstituted })
    if (wanted.length === 0) return []
    const changer = changers.get(cluster) ?? changers.get('') ?? null
    const { variables, absent, open } = given(one, known, state)
    if (variables.size === 0 && absent.length === 0 && !open && !one.always && changer === null) return []
    return wanted.filter(({ name }) => !variables.has(name)).map((asked) => ({ one, asked, absent, open, changer }))
  })
  const certain = unset.filter(isCertain)
  return [...byVariable(certain, flux), ...notJudged(unset.filter((each) => !isCertain(each)))]
}

const substitutingFlux = gatheredFrom(({ flux }: Substituting) => [flux])

/** Tells the files that one of some Flux Kustomizations builds. */
const builtByAny = oncePerPair((reach: Reach, flux: readonly FluxKustomization[]): ((path: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (path) => {
    const found = known.get(path) ?? flux.some((one) => reach.appliedBy(one).builds(path))
    known.set(path, found)
    return found
  }
})

/** The files that speak of a `postBuild`. */
const building = gatheredFrom(({ file }: ReadFile) => (file.text.includes('postBuild') ? [file.path] : []))

function isCertain({ absent, open, changer }: Unset): boolean {
  return changer === null && !open && absent.every(({ optional }) => optional)
}

interface KnownSources {
  /** What a reference gives in a cluster; null where the repository does not show it. */
  readonly given: (reference: SourceReference, cluster: string) => Given | null
  /** Tells the files that something of the tree applies. */
  readonly applies: (path: string) => boolean
}

/** What the sources of one name give together. */
interface Given {
  readonly variables: ReadonlySet<string>
  readonly isComplete: boolean
  readonly openSecrets: readonly VariableSource[]
}

function givenBy(all: readonly VariableSource[]): KnownSources['given'] {
  const groups = grouped(all, ({ kind, name }) => `${kind}\0${name}`)
  const known = new Map<string, Given>()
  return ({ kind, name }, cluster) => {
    const group = `${kind}\0${name}`
    const sources = groups.get(group)
    if (!sources) return null
    const found = known.get(`${group}\0${cluster}`) ?? together(nearest(sources, cluster))
    known.set(`${group}\0${cluster}`, found)
    return found
  }
}

function together(sources: readonly VariableSource[]): Given {
  return {
    variables: new Set(sources.flatMap(({ variables }) => variables)),
    isComplete: sources.every(({ complete }) => complete),
    openSecrets: sources.filter(({ isOpenSecret }) => isOpenSecret),
  }
}

function appliedPaths(
  { instances }: TreeState,
  objects: readonly ManifestObject[],
  reach: Reach,
): (path: string) => boolean {
  const isBuilt = builtByAny(reach, fluxAmong(objects))
  const synced = instances.flatMap(
    ({ instance }) => appliedFolder(stringAt(instance.spec, ['sync', 'path']) ?? '') || [],
  )
  return (path) => isBuilt(path) || synced.some((folder) => isBelow(path, folder))
}

/**
 * What a Flux Kustomization is given. A Secret that anyone can read and nothing applies, where something applies the Kustomization, stands in
 * for that of the cluster in tests, which may hold more.
 */
function given({ flux, variables, sources }: Substituting, known: KnownSources, { tree }: TreeState) {
  const set = new Set(variables)
  const absent: SourceReference[] = []
  let open = false
  for (const reference of sources) {
    const found = known.given(reference, tree.layout.clusterOf(flux.file))
    if (!found) absent.push(reference)
    for (const name of found?.variables ?? []) set.add(name)
    const mayHoldMore = ({ file }: VariableSource): boolean => known.applies(flux.file) && !known.applies(file)
    open ||= found !== null && (!found.isComplete || found.openSecrets.some(mayHoldMore))
  }
  return { variables: set, absent, open }
}

function nearest(sources: readonly VariableSource[], cluster: string): readonly VariableSource[] {
  const own = sources.filter((source) => source.cluster === cluster)
  return own.length > 0 ? own : sources
}

/** Clusters whose instance turns the strictness off again. */
function lenientClusters({ instances }: TreeState): ReadonlySet<string> {
  const gate = /StrictPostBuildSubstitutions=false/
  const lenient = instances.filter(({ instance }) =>
    gate.test(JSON.stringify(listAt(instance.spec, ['kustomize', 'patches']))),
  )
  return new Set(lenient.map(({ instance }) => instance.cluster))
}

/** One problem for each variable of a file, at its first line. */
function byVariable(unset: readonly Unset[], flux: Version): readonly Problem[] {
  const groups = grouped(unset, ({ asked }) => `${asked.file}\0${asked.name}`)
  return [...groups.values()].flatMap(([first, ...more]) => (first ? [problem(first, more, flux)] : []))
}

function problem({ one, asked, absent }: Unset, more: readonly Unset[], flux: Version): Problem {
  const { name, file, line } = asked
  const users = new Set([one, ...more.map((each) => each.one)].map(({ flux: { object } }) => nameOf(object)))
  const lines =
    new Set(more.map((each) => each.asked.line)).size - (more.some((each) => each.asked.line === line) ? 1 : 0)
  const others = users.size > 1 ? ` and ${users.size - 1} more` : ''
  const also = lines > 0 ? ` (and on ${lines} more line${lines === 1 ? '' : 's'})` : ''
  const maybe = absent[0]
  const doubt = maybe ? ` unless ${maybe.kind} ${maybe.name}, which is not in the repository, is there` : ''
  return problemOf(
    'variable-unset',
    { file, line },
    {
      severity: maybe ? 'warning' : 'error',
      message: `\${${name}}${also} is set by nothing that ${nameOf(one.flux.object)}${others} substitutes from, and Flux ${minorOf(flux)} applies nothing of it then${doubt}.`,
      help: `Set ${name} in its postBuild, write \`$\${${name}}\` where the text is meant as it is or \`\${${name}:=}\` for an empty value, or annotate the object with \`kustomize.toolkit.fluxcd.io/substitute: disabled\`.`,
      detail: `${name} in ${file}`,
    },
  )
}

/** One sentence for each source that the repository does not show. */
function notJudged(unset: readonly Unset[]): readonly Problem[] {
  return [...grouped(unset, sourceText).entries()].flatMap(([source, [first, ...more]]) => {
    if (!first) return []
    const names = [...new Set([first, ...more].map(({ asked }) => asked.name))]
    const rest = names.length > 3 ? ` and ${names.length - 3} more` : ''
    const users = new Set([first, ...more].map(({ one }) => one)).size
    const others = users > 1 ? ` and ${users - 1} more` : ''
    return [
      problemAt(first.one.flux.object, ['spec', 'postBuild'], 'not-evaluated', {
        severity: 'notice',
        message: `${nameOf(first.one.flux.object)}${others} may take variables from ${source}, so that it was not judged whether all are set (${names.slice(0, 3).join(', ')}${rest}).`,
        help: 'Look whether it sets them: from Flux 2.9 on, one that is missing fails the Kustomization.',
        detail: `variables from ${source}`,
      }),
    ]
  })
}

function sourceText({ one, absent, changer }: Unset): string {
  if (changer) return `${nameOf(changer)}, which changes Kustomizations in the cluster`
  const source = absent.find(({ optional }) => !optional)
  if (source) return `the ${source.kind} ${source.name}, which the repository does not hold`
  const [first] = one.sources
  return first ? `the ${first.kind} ${first.name}, of which the repository does not show all` : 'elsewhere'
}
