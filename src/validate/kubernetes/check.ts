import { isRegular } from '../../model/entries.js'
import type { FileEntry, SourceFile } from '../../model/file.js'
import { fileNameOf } from '../../model/folder.js'
import { gatheredFrom } from '../../model/gathered.js'
import type { ReadFile } from '../../model/layout.js'
import { oncePer } from '../../model/once-per.js'
import { stringAt } from '../../model/json.js'
import { problemOf, type Problem } from '../../model/problem.js'
import type { ReleaseContents } from '../../model/contents.js'
import { artifactDocuments } from '../../text/artifact-text.js'
import type { TreeState } from '../../model/validation.js'
import { minorOf } from '../../model/version.js'
import { fluxMinor } from '../../upstream/flux-minors.js'
import { isAside } from '../../documents/aside.js'
import { filesBeside } from '../files-beside.js'
import { isTerraform, kubernetesMentions, kubernetesNames, kubernetesNet, type KubernetesMention } from './mentions.js'
import { compareTexts } from '../../model/sorted.js'

const largest = 256 * 1024
const readable = /\.(?:ya?ml|json|tf|tfvars|hcl|bicep|ini|env|sh|cfg|toml|j2)$|(?:^|\/)(?:hosts|\.env)$/
/** Clusters of tests run other versions than those of people. */
const elsewhere = /(?:^|\/)(?:\.github|tests?|e2e|hack|examples?|node_modules)\//i

/**
 * Clusters whose Kubernetes, as the repository writes it down, is older than the Flux of their instance or one of the charts asks for. Where
 * several files of one cluster differ, the newest counts: the others are behind it.
 */
export async function checkKubernetes(state: TreeState): Promise<readonly Problem[]> {
  const needs = state.instances.flatMap(({ instance, flux }) => {
    const wanted = flux === null ? null : fluxMinor(minorOf(flux))
    const place = instance.object.position([...instance.root, 'distribution'])
    return wanted ? [{ instance, wanted, place: `${instance.object.file.path}:${place.line}` }] : []
  })
  const charts = [chartNeed(state.operator, 'operatorChart'), chartNeed(state.contents, 'instanceChart')].flatMap(
    (need) => need ?? [],
  )
  if (needs.length === 0 && charts.length === 0) return []
  const mentions = await mentionsIn(state)
  const clusterOf = ({ file }: KubernetesMention) => clusterOfPath(file, state)
  return needs.flatMap(({ instance, wanted, place }) => {
    const near = mentions.filter(
      (mention) => instance.cluster === '' || [instance.cluster, ''].includes(clusterOf(mention)),
    )
    const own = near.filter((mention) => clusterOf(mention) === instance.cluster)
    return running(own.length > 0 ? own : near).flatMap((mention) => {
      const flux = { what: `Flux ${wanted.minor}`, minor: minorNumber(wanted.kubernetes), place }
      return [flux, ...charts.map((chart) => ({ ...chart, place }))].flatMap((need) =>
        mention.minor < need.minor ? [tooOld(mention, need)] : [],
      )
    })
  })
}

interface Need {
  readonly what: string
  readonly minor: number
  readonly place: string
}

function tooOld({ file, line, version, minor }: KubernetesMention, need: Need): Problem {
  return problemOf(
    'kubernetes-too-old',
    { file, line },
    {
      message: `Kubernetes ${version} is written here, and ${need.what}, which the instance at ${need.place} gets, asks for 1.${need.minor} or newer.`,
      help: `Upgrade Kubernetes to 1.${need.minor} first, or stay on a Flux that supports 1.${minor}.`,
      detail: `${need.what} ${file}`,
    },
  )
}

function minorNumber(text: string): number {
  return Number(text.split('.')[1] ?? 0)
}

/** The Kubernetes that a chart asks for, of a constraint like `>=1.22.0-0`. */
function chartNeed(
  release: ReleaseContents | null,
  chart: 'operatorChart' | 'instanceChart',
): Omit<Need, 'place'> | null {
  const name = chart === 'operatorChart' ? 'flux-operator' : 'flux-instance'
  const bytes = release?.[chart]?.get(`${name}/Chart.yaml`)
  if (!bytes) return null
  const wanted = stringAt(artifactDocuments(new TextDecoder().decode(bytes), 'Chart.yaml')[0], ['kubeVersion'])
  const minor = /^\s*>=\s*v?1\.(\d{1,3})/.exec(wanted ?? '')?.[1]
  return minor === undefined ? null : { what: `the chart ${name}`, minor: Number(minor) }
}

/** The cluster that a path belongs to: by the layout, or by a folder that is called like one that has an instance. */
function clusterOfPath(file: string, { tree, instances }: TreeState): string {
  const found = tree.layout.clusterOf(file)
  if (found !== '') return found
  const folders = file.split('/').slice(0, -1)
  return instances.map(({ instance }) => instance.cluster).find((name) => name !== '' && folders.includes(name)) ?? ''
}

/** What runs: of files with one name in several folders each stands for a cluster of its own, of all others the newest counts. */
function running(mentions: readonly KubernetesMention[]): readonly KubernetesMention[] {
  const newest = newestOf(mentions)
  if (!newest) return []
  const named = mentions.filter(({ file }) => fileNameOf(file) === fileNameOf(newest.file))
  const folders = [...new Set(named.map(({ file }) => file))]
  if (folders.length < 2) return [newest]
  return folders.flatMap((file) => newestOf(named.filter((mention) => mention.file === file)) ?? [])
}

function newestOf(mentions: readonly KubernetesMention[]): KubernetesMention | null {
  return mentions.toSorted((a, b) => b.minor - a.minor)[0] ?? null
}

async function mentionsIn(state: TreeState): Promise<readonly KubernetesMention[]> {
  const { tree } = state
  const beside = await filesBeside(readableIn(tree.entries), state, { limit: largest, net: kubernetesNet })
  // one file of a module may take from a variable what another gives it
  const naming = [...namingIn(tree.files), ...beside.filter(isTerraform)]
  const names = new Set(naming.flatMap(kubernetesNames))
  const found = [
    ...mentionsAmong(tree.files),
    ...beside.filter((file) => !isTerraform(file)).flatMap(mentionsOf),
    ...naming.flatMap((file) => kubernetesMentions(file, names)),
  ]
  return found.toSorted((a, b) => compareTexts(a.file, b.file) || a.line - b.line)
}

const readableIn = oncePer((entries: readonly FileEntry[]) => entries.filter(isReadable))

function isReadable(entry: FileEntry): boolean {
  const { path } = entry
  return readable.test(path) && isRegular(entry) && !elsewhere.test(path) && !isAside(path)
}

const namingIn = gatheredFrom(({ file }: ReadFile) => (isReadable(file) && isTerraform(file) ? [file] : []))

const mentionsAmong = gatheredFrom(({ file }: ReadFile) =>
  isReadable(file) && !isTerraform(file) ? mentionsOf(file) : [],
)

const noNames: ReadonlySet<string> = new Set()
const mentionsOf = oncePer((file: SourceFile) => kubernetesMentions(file, noNames))
