import { artifactDocuments, artifactJson } from '../text/artifact-text.js'
import type { ArtifactFiles, ReleaseContents } from '../model/contents.js'
import type { FindingCode } from '../model/finding.js'
import type { ManifestObject, Path } from '../model/document.js'
import type { Instance } from '../model/instance.js'
import { isList, isObject, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Problem, ProblemWords } from '../model/problem.js'
import type { RuleTime } from '../model/rule-time.js'
import {
  chartReleases,
  coalesce,
  mergeValues,
  valuesFiles,
  type ChartRelease,
  type ChartRole,
  type ValuesSource,
} from './chart-releases.js'
import type { Catalog } from '../upstream/crd.js'
import type { SchemaNode } from '../upstream/schema-node.js'
import { validateManifest } from './manifest.js'
import { asKustomizeReads } from '../kustomize/scalars.js'
import { formatPath } from './path.js'
import { unknownInDocument } from '../text/placeholder.js'
import { problemAt } from './problem.js'
import { renderInstance, valuesPath } from '../upstream/instance-chart.js'
import { validateValues } from './values-schema.js'
import { unknownKeys } from './values-keys.js'

/** Defaults and schema of a chart; the schema is undefined where the chart has none. */
interface Chart {
  readonly name: string
  readonly defaults: JsonObject
  readonly schema: Json | undefined
}

/** Checks the values of both charts: their schema, the FluxInstance that they produce, and keys that the chart does not know. */
export function checkValues(
  tree: Tree,
  contents: ReleaseContents,
  operator: ReleaseContents,
  operatorKinds: Catalog | null,
  time: RuleTime,
  instances: readonly Instance[] = [],
): readonly Problem[] {
  const chartOf: Readonly<Record<ChartRole, Chart | null>> = {
    'instance-chart': readChart('flux-instance', contents.instanceChart ?? operator.instanceChart),
    'operator-chart': readChart('flux-operator', operator.operatorChart ?? contents.operatorChart),
  }
  const releases = chartReleases(tree)
  const schema = instanceSchema(operatorKinds)
  return [...releases, ...valuesFiles(instances, releases)].flatMap((release) => {
    const chart = chartOf[release.role]
    return chart === null ? [notRead(release)] : releaseProblems(release, { chart, schema, time })
  })
}

function instanceSchema(kinds: Catalog | null): SchemaNode | null {
  const definition = kinds?.find('fluxcd.controlplane.io', 'FluxInstance')
  return definition?.versions.find((version) => version.name === 'v1' && version.served)?.schema ?? null
}

interface Verdict {
  readonly release: ChartRelease
  readonly schema: SchemaNode | null
  readonly problems: readonly Problem[]
}

/** Trees share the releases of all files that no edit touches, and sets on one release its charts. */
const verdicts = new WeakMap<Chart, WeakMap<ManifestObject, readonly Verdict[]>>()

/** What the values of a release are judged by. */
interface Measure {
  readonly chart: Chart
  /** Of a FluxInstance; null where the definitions could not be read. */
  readonly schema: SchemaNode | null
  readonly time: RuleTime
}

function releaseProblems(release: ChartRelease, measure: Measure): readonly Problem[] {
  const { chart, schema } = measure
  const byObject = verdicts.get(chart) ?? new WeakMap<ManifestObject, readonly Verdict[]>()
  verdicts.set(chart, byObject)
  const known = byObject.get(release.object) ?? []
  const before = known.find((verdict) => verdict.schema === schema && isSameRelease(verdict.release, release))
  if (before) return before.problems
  const problems = judgedRelease(release, measure)
  byObject.set(release.object, [...known, { release, schema, problems }])
  return problems
}

function isSameRelease(a: ChartRelease, b: ChartRelease): boolean {
  if (a === b) return true
  return (
    a.role === b.role &&
    a.label === b.label &&
    a.complete === b.complete &&
    a.sources.length === b.sources.length &&
    a.sources.every(({ object, root }, index) => {
      const other = b.sources[index]
      return object === other?.object && root.join('\0') === other.root.join('\0')
    })
  )
}

function judgedRelease(release: ChartRelease, measure: Measure): readonly Problem[] {
  const { chart, schema, time } = measure
  const values = givenValues(release)
  const merged = coalesce(chart.defaults, values)
  const problems = schemaProblems(release, measure, merged)
  const rendered =
    release.role === 'instance-chart' && schema ? instanceProblems(release, merged, { schema, time }) : []
  const said = new Set(problems.map(placeOf))
  return [
    ...problems,
    ...keyProblems(release, chart, values),
    ...rendered.filter((problem) => !said.has(placeOf(problem))),
  ]
}

/** The schema and the definition may object to one value; one of them is enough. */
function placeOf(problem: Problem): string {
  return problem.subject.split('\0').slice(0, 2).join('\0')
}

/** Sets on one release share its files. */
const charts = new WeakMap<ArtifactFiles, Map<string, Chart | null>>()

function readChart(name: string, files: ArtifactFiles | null): Chart | null {
  if (files === null) return null
  const known = charts.get(files) ?? new Map<string, Chart | null>()
  charts.set(files, known)
  const chart = known.get(name) ?? chartIn(name, files)
  known.set(name, chart)
  return chart
}

function chartIn(name: string, files: ArtifactFiles): Chart | null {
  const [defaultsFile, schemaFile] = [`${name}/values.yaml`, `${name}/values.schema.json`]
  const defaults = textOf(files.get(defaultsFile))
  if (defaults === null) return null
  const schema = textOf(files.get(schemaFile))
  const [values] = artifactDocuments(defaults, defaultsFile)
  const parsed = schema === null ? undefined : artifactJson(schema, schemaFile)
  return {
    name,
    defaults: isObject(values) ? values : {},
    schema: isObject(parsed) ? parsed : undefined,
  }
}

function textOf(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** The values that a release is given, as far as the repository shows them: later sources win. */
export function givenValues({ sources }: ChartRelease): JsonObject {
  return sources.map(readValues).reduce(mergeValues, {})
}

/** Values written in a HelmRelease pass through kustomize, which reads some scalars as YAML 1.1 does. */
function readValues(source: ValuesSource): JsonObject {
  const read = asKustomizeReads(source.values, (path) => source.object.scalar([...source.root, ...path]))
  return isObject(read) ? read : source.values
}

function schemaProblems(release: ChartRelease, { chart, time }: Measure, merged: JsonObject): readonly Problem[] {
  if (chart.schema === undefined) return []
  const verdict = validateValues(merged, chart.schema, time)
  if (verdict.kind === 'not-evaluated')
    return [
      problemIn(release, [], 'not-evaluated', {
        severity: 'notice',
        message: `The values of ${release.label} were not judged by the schema of the chart ${chart.name}: ${verdict.why}.`,
        help: 'Run `helm lint` on the chart with these values.',
      }),
    ]
  return verdict.problems
    .filter((problem) => !isOpen(merged, problem.path) && (release.complete || problem.keyword !== 'required'))
    .map((problem) =>
      problemIn(release, problem.path, 'values-invalid', {
        message: `${release.label}: value ${formatPath(problem.path)} ${problem.message}.`,
        help: `Correct the value: Helm refuses to render the chart ${chart.name} otherwise.`,
        detail: problem.keyword,
      }),
    )
}

function keyProblems(release: ChartRelease, chart: Chart, values: JsonObject): readonly Problem[] {
  return unknownKeys(values, chart.defaults, chart.schema ?? null)
    .filter(({ path }) => !path.some((step) => unknownInDocument(step)))
    .map(({ path, near }) =>
      problemIn(release, path, 'values-unknown-key', {
        message: `${release.label}: the chart ${chart.name} does not know the value ${formatPath(path)} and ignores it.`,
        help:
          near === null
            ? 'Remove the key, or look up its name in the values of the chart.'
            : `Correct the key: did you mean ${near}?`,
      }),
    )
}

function instanceProblems(
  release: ChartRelease,
  merged: JsonObject,
  { schema, time }: { readonly schema: SchemaNode; readonly time: RuleTime },
): readonly Problem[] {
  const value = renderInstance(merged, release.object.name ?? 'flux-instance')
  const wrong = validateManifest({ value, old: null, schema, unknown: unknownInDocument, time })
  return wrong
    .filter(({ code, keyword }) => release.complete || (code === 'schema-invalid' && keyword !== 'required'))
    .map((problem) => {
      const path = valuesPath(problem.path)
      const words = {
        message: `${release.label}: in the FluxInstance that these values produce, ${formatPath(problem.path) || 'the object'} ${problem.message}.`,
        help: `Correct the value ${formatPath(path)}${problem.hint === null ? '' : ` (${problem.hint})`}: the API server rejects the FluxInstance otherwise.`,
        detail: `rendered ${problem.keyword}`,
      }
      return problem.code === 'not-evaluated'
        ? problemIn(release, path, 'not-evaluated', { ...words, severity: 'notice' })
        : problemIn(release, path, 'values-invalid', words)
    })
    .filter((problem, index, all) => all.findIndex((other) => other.subject === problem.subject) === index)
}

/** A problem at the place where a value is written: in the last source that has it, else in the release. */
function problemIn<C extends FindingCode>(release: ChartRelease, path: Path, code: C, words: ProblemWords<C>): Problem {
  const depths = release.sources.map(({ values }) => depthOf(values, path))
  const source = release.sources[depths.lastIndexOf(Math.max(...depths))]
  if (!source)
    return problemAt(release.object, ['spec'], code, { ...words, detail: `${formatPath(path)} ${words.detail ?? ''}` })
  return problemAt(source.object, [...source.root, ...path], code, words)
}

/** How many steps of a path are there. */
function depthOf(values: JsonObject, path: Path): number {
  const missing = path.findIndex((_, index) => valueAt(values, path.slice(0, index + 1)) === undefined)
  return missing < 0 ? path.length : missing
}

/** True where the value, or any on the way to it, is only known later. */
function isOpen(values: JsonObject, path: Path): boolean {
  let current: Json | undefined = values
  for (const step of path) {
    if (isList(current) && typeof step === 'number') current = current[step]
    else if (isObject(current) && typeof step === 'string') current = current[step]
    else return false
    if (typeof current === 'string' && unknownInDocument(current)) return true
  }
  return false
}

function notRead(release: ChartRelease): Problem {
  return problemAt(release.object, ['spec'], 'not-evaluated', {
    severity: 'notice',
    message: `The values of ${release.label} were not judged: the chart that they are for could not be read out of a release.`,
    help: 'Check that the release holds the chart where the pin looks, or judge the values by hand.',
  })
}
