import type { ArtifactRole } from '../model/role.js'
import type { Settings } from '../model/settings.js'

/** What a name stands for. */
type MentionKind =
  /** The address of a chart, or its name where a chart is named. */
  | 'operator-chart'
  | 'instance-chart'
  | 'mcp-chart'
  /** The address that charts are taken from, without the name of one. */
  | 'charts'
  /** The same, with a placeholder where the name of the chart is. */
  | 'filled-chart'
  | 'manifests'
  /** The operator's image, or the project that it is built from: the words are the same. */
  | 'operator'
  | 'cli'
  /** The official module of Terraform, which has versions of its own. */
  | 'module'
  /** The kind of an object. */
  | 'instance'
  /** A package of OLM. */
  | 'package'
  /** The same, in a set of images that a mirror copies. */
  | 'mirror'

/** A place in a text that names an artifact of a release. */
export interface Mention {
  readonly kind: MentionKind
  /** Character offset of the name. */
  readonly offset: number
  readonly name: string
}

/** Every name begins with one of these words, so that a text without them is done after two searches. */
const words = /flux[-_]?operator|flux[-_]?instance|controlplaneio-fluxcd|fluxoperatordev/i

const owners = '(?:controlplaneio-fluxcd|fluxoperatordev)'
const chartKeys = String.raw`(?<![\w-])(?:helm_?)?(?:chart|package)(?:_?name|_?ref)?["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}["']?(?:[\w.-]{1,60}\/)?`
const names = [
  String.raw`flux-operator-manifests`,
  String.raw`charts\/flux-(?:operator-mcp|operator|instance)(?![\w-])`,
  String.raw`flux-operator-bootstrap\/kubernetes`,
  String.raw`${owners}\/flux-operator(?:-[\w-]{1,40})?`,
  String.raw`${owners}\/charts(?![\/\w-])`,
  String.raw`${owners}\/charts\/(?=["'\`]?\s{0,4}[$+]|\{|<<|%[sv(]|#\{)`,
  String.raw`${chartKeys}flux-(?:operator-mcp|operator|instance)(?=["'\s,}]|$)`,
  String.raw`(?<![\w-])kind["']?[ \t]{0,4}[:=][ \t]{0,4}["']?FluxInstance\b`,
  String.raw`(?<![\w-])flux-operator\.v\d`,
]

/** Every place of a text that names an artifact of ours, in the order of the text; one linear pass. */
export function mentionsIn(text: string, settings: Settings): readonly Mention[] {
  const own = Object.entries(settings.repositories)
  if (own.length === 0 && !words.test(text)) return []
  const listed = own.map(([name]) => name.replace(/[^\w]/g, String.raw`\$&`))
  const pattern = new RegExp([...listed.map((name) => `${name}(?![\\w-])`), ...names].join('|'), 'gi')
  const found = [...text.matchAll(pattern)].flatMap(({ 0: name, index }): readonly Mention[] => {
    const kind = settings.repositories[name] ?? kindOf(name.toLowerCase())
    if (kind === null || isFolder(text, index, name)) return []
    return [{ kind: kindOfRole(kind), offset: index, name }]
  })
  const subscribed = text.includes('operators.coreos.com') ? subscriptions(text) : []
  const mirrored = text.includes('ImageSetConfiguration') ? mirroredPackages(text) : []
  return subscribed.length + mirrored.length === 0 ? found : [...found, ...subscribed, ...mirrored]
}

/** A set of images that oc-mirror copies names packages of a catalog as it names anything else. */
function mirroredPackages(text: string): readonly Mention[] {
  return [...text.matchAll(/(?<![\w-])name["']?:[ \t]{0,4}["']?flux-operator(?![\w./-])/g)].map(
    ({ 0: name, index }) => ({
      kind: 'mirror',
      offset: index,
      name,
    }),
  )
}

/** A Subscription of OLM names its package in words that any object may have; beside it stand its own. */
function subscriptions(text: string): readonly Mention[] {
  const own = String.raw`(?:channel|source|sourceNamespace|installPlanApproval|startingCSV)[ \t]{0,4}:[^\n]{0,200}`
  const name = String.raw`name:[ \t]{0,4}["']?flux-operator["']?[ \t]{0,80}\r?`
  const pattern = new RegExp(
    `^[ \\t]{1,80}(?:${own}\\n[ \\t]{1,80}(?=${name}$)|(?=${name}\\n[ \\t]{1,80}${own}))`,
    'gm',
  )
  return [...text.matchAll(pattern)].map(({ 0: before, index }) => ({
    kind: 'package',
    offset: index + before.length,
    name: 'name: flux-operator',
  }))
}

function kindOfRole(kind: MentionKind | ArtifactRole): MentionKind {
  switch (kind) {
    case 'operator-image':
    case 'mcp-image':
      return 'operator'
    case 'cli-image':
      return 'cli'
    default:
      return kind
  }
}

/** Null for other products of the same owner: `flux-operator-preview`, `flux-operator-local-dev`. */
function kindOf(name: string): MentionKind | null {
  if (name.endsWith('fluxinstance')) return 'instance'
  if (/\.v\d$/.test(name)) return 'package'
  if (/flux-operator-bootstrap(?:\/kubernetes)?$/.test(name)) return 'module'
  if (/package/.test(name)) return name.endsWith('flux-operator') ? 'package' : null
  if (name.includes('chart')) return chartKindOf(name)
  if (name.endsWith('-manifests')) return 'manifests'
  if (name.endsWith('-cli')) return 'cli'
  return name.endsWith('flux-operator') || name.endsWith('-mcp') ? 'operator' : null
}

function chartKindOf(name: string): MentionKind {
  if (name.endsWith('/charts')) return 'charts'
  if (name.endsWith('/charts/')) return 'filled-chart'
  if (name.endsWith('-mcp')) return 'mcp-chart'
  return name.endsWith('flux-instance') ? 'instance-chart' : 'operator-chart'
}

/** A path in the repository itself, such as `./charts/flux-operator`: it names a folder, and no artifact of ours. */
function isFolder(text: string, index: number, name: string): boolean {
  if (!name.toLowerCase().startsWith('charts/')) return false
  let start = index
  while (start > 0 && index - start < 200 && /[\w./:${}<>@-]/.test(text.charAt(start - 1))) start--
  const before = text.slice(start, index)
  return !/:\/\/|\$|\{|[\w-]\.[\w-]|:\d|controlplaneio|fluxoperatordev/.test(before)
}
