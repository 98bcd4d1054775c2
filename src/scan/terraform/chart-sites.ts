import { isVersionName } from '../constant-name.js'
import type { Settings } from '../../model/settings.js'
import type { Attribute } from '../../text/hcl/tree.js'
import { chartAt, chartIn, type ArtifactInText } from '../program/artifacts.js'
import type { Evaluator } from './evaluate.js'
import type { Mapping } from './mappings.js'

/** A mapping that names a chart of ours: a release, or an object that is handed to a module. */
export interface ChartSite {
  readonly mapping: Mapping
  readonly chart: ArtifactInText
  /** Where the chart is named. */
  readonly named: Attribute
  /** What selects its version; null where nothing does. */
  readonly version: Attribute | null
  /** True for a release, of which no version means the newest. */
  readonly isRelease: boolean
}

const placeName = /repo|registry|url|oci/i
const chartNames = ['chart', 'chart_name', 'name']
const known = /^flux-(?:operator|instance|operator-mcp)$/

/** The charts that mappings name, by a whole address or by a name beside a repository. */
export function chartSites(
  mappings: readonly Mapping[],
  evaluator: Evaluator,
  settings: Settings,
): readonly ChartSite[] {
  return mappings.flatMap((mapping): readonly ChartSite[] => {
    const found = chartOf(mapping, evaluator, settings)
    if (!found) return []
    const isRelease = mapping.block?.type === 'resource' || mapping.block?.type === 'data'
    return [{ mapping, ...found, version: versionOf(mapping), isRelease }]
  })
}

type Found = Pick<ChartSite, 'chart' | 'named'>

type TextOf = (attribute: Attribute) => string

function chartOf(mapping: Mapping, evaluator: Evaluator, settings: Settings): Found | null {
  const { file, attributes, block } = mapping
  if (block?.type === 'variable' || block?.type === 'locals') return null
  const text: TextOf = ({ value }) => evaluator.text({ file, value }) ?? ''
  for (const named of attributes) {
    const chart = mayBeAddress(named) ? chartIn(text(named), settings) : null
    if (chart) return { chart, named }
  }
  return chartByName(mapping, text, settings)
}

/** A chart by its name, or by the name of the object that it is, beside a repository. */
function chartByName(mapping: Mapping, text: TextOf, settings: Settings): Found | null {
  const { attributes, within } = mapping
  const place = attributes.find(({ name, value }) => placeName.test(name) && value.kind !== 'object')
  for (const named of attributes.filter(({ name }) => chartNames.includes(name))) {
    const chart = known.test(text(named)) ? baseOf(mapping, place, text, text(named), settings) : null
    if (chart) return { chart, named }
  }
  const [owner = ''] = within
  const chart = place && known.test(owner) ? chartAt(text(place), owner, settings) : null
  return chart && place ? { chart, named: place } : null
}

/** A repository that is written in another variable is still one of charts; so is that of a release that names none. */
function baseOf(
  { block }: Mapping,
  place: Attribute | undefined,
  text: TextOf,
  chart: string,
  settings: Settings,
): ArtifactInText | null {
  const isRelease = block?.labels[0]?.startsWith('helm_') === true
  if (!place) return isRelease ? chartAt('${repository}/charts', chart, settings) : null
  const written = text(place)
  const isKnown = written !== '' && !written.includes('${')
  return chartAt(written, chart, settings) ?? (isKnown ? null : chartAt('${repository}/charts', chart, settings))
}

function mayBeAddress({ name, value }: Attribute): boolean {
  if (value.kind === 'text') return value.text.includes('/')
  return (value.kind === 'path' || value.kind === 'call') && /chart|repo|url|oci/i.test(name)
}

/** The version of a module is its own, not that of a chart. */
function versionOf({ attributes, block }: Mapping): Attribute | null {
  const versions = attributes.filter(
    ({ name }) => isVersionName(name) && !(name === 'version' && block?.type === 'module'),
  )
  return versions.find(({ name }) => name === 'version') ?? (versions.length === 1 ? (versions[0] ?? null) : null)
}
