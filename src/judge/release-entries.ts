import type { ManifestObject } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import type { ReadFile, Tree } from '../model/layout.js'
import { formatRepository } from '../model/reference.js'
import { canonicalRepository } from '../model/role.js'
import { factsAtTop, factsIn, imagesIn, type EntryFact } from './entry-fields.js'
import { objectsOf } from './objects.js'
import type { KnownSources } from './sources.js'

/** What an entry for one of our charts says beside its pin. */
interface Said extends EntryFact {
  readonly file: string
}

/**
 * Findings for entries of our charts in helmfiles, Argo CD, kustomize and scripts that a change gives another image or another place for
 * charts, or switches off, though their pins stay as they are.
 */
export function judgeReleaseEntries(before: Tree, after: Tree, known: KnownSources): readonly Finding[] {
  const files = new Set(
    known.pins.filter(({ role }) => role === 'operator-chart' || role === 'instance-chart').map(({ file }) => file),
  )
  const allowed = new Set([
    formatRepository(canonicalRepository('operator-image')),
    ...known.pins.flatMap(({ repository }) => (repository ? formatRepository(repository) : [])),
    ...known.named,
  ])
  const base = saidIn(before, files)
  const old = new Set(base.map(keyOf))
  const placed = new Set(base.flatMap((said) => (said.kind === 'place' ? placeOf(said) : [])))
  return saidIn(after, files)
    .filter((said) => !old.has(keyOf(said)))
    .filter((said) => !(said.kind === 'image' && allowed.has(said.text)))
    .filter((said) => said.kind !== 'place' || placed.has(placeOf(said)))
    .map(findingOf)
}

/** A place counts only where the base says another: what is written for the first time may be what was meant before. */
function placeOf({ file, text }: Said): string {
  return `${file}\0${text.slice(0, text.indexOf(':'))}`
}

function keyOf({ file, kind, text }: Said): string {
  return [file, kind, text].join('\0')
}

function saidIn(tree: Tree, wanted: ReadonlySet<string>): readonly Said[] {
  const { files, layout } = tree
  const texts = files.filter(({ file }) => wanted.has(file.path)).map(({ file }) => file.text)
  const isNamed = (path: string): boolean => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return layout.generated.has(path) || texts.some((text) => text.includes(name))
  }
  const charts = new Set(
    objectsOf(tree, 'HelmChart').flatMap(({ file, name }) => (wanted.has(file.path) ? (name ?? []) : [])),
  )
  // k3s lays the values of a configuration of the same name over those of a chart
  const configured = objectsOf(tree, 'HelmChartConfig').filter(({ name }) => charts.has(name ?? ''))
  return [
    ...files.flatMap((read) => {
      if (wanted.has(read.file.path)) return saidInFile(read)
      return isNamed(read.file.path) ? saidInValues(read) : []
    }),
    ...configured.flatMap(({ file, value }) => imagesIn(value, 0).map((fact) => ({ ...fact, file: file.path }))),
  ]
}

/** The image of a values file that stands beside a pin, or that a kustomization makes a ConfigMap of. */
function saidInValues({ file, documents }: ReadFile): readonly Said[] {
  return documents.flatMap((document) =>
    document.kind === 'plain' && /\.ya?ml$/.test(file.path)
      ? imagesIn(document.object.value, 0)
          .filter(({ text }) => !text.includes('controlplaneio-fluxcd'))
          .map((said) => ({ ...said, file: file.path }))
      : [],
  )
}

function saidInFile({ file, documents }: ReadFile): readonly Said[] {
  const roots = documents.flatMap((document): readonly ManifestObject[] =>
    document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : [],
  )
  const said = roots.flatMap(({ value }) => [...factsAtTop(value), ...factsIn(value)])
  const lines = file.text.split('\n').filter((line) => line.includes('image.repository'))
  return [
    ...[...said, ...calledWith(file.text)].map((one) => ({ ...one, file: file.path })),
    ...lines.map((line) => ({ file: file.path, kind: 'image' as const, text: line.trim() })),
  ]
}

const options =
  /\s--(?:post-renderer|kube-?context|kubeconfig|plain-http|insecure-skip-tls-verify|dry-run|values[= ]https?:)\b|\s-f[= ]https?:/

/** Options of calls of helm with one of our charts by which it installs something else, or nothing, or elsewhere. */
function calledWith(text: string): readonly EntryFact[] {
  const calls = text
    .replace(/\\\r?\n/g, ' ')
    .split('\n')
    .filter((line) => /\bhelm\b/.test(line) && /flux-(?:operator|instance)/.test(line))
  return calls.flatMap((line): readonly EntryFact[] => {
    const decides = options.test(line) || line.split('--version').length > 2
    return decides ? [{ kind: 'field', text: line.trim() }] : []
  })
}

const sentences: Readonly<Record<Said['kind'], (text: string) => string>> = {
  image: (text) => `takes the image of the operator from another place (${text.slice(0, 200)})`,
  off: () => 'switches the release off',
  home: (text) => `takes charts from the folder ${text}`,
  field: (text) => `says ${text.slice(0, 200)}`,
  place: (text) => `goes to another place (${text.slice(0, 200)})`,
  sources: () => 'lists `sources` beside the `source` that holds the pin, and Argo CD takes those instead',
}

function findingOf({ file, kind, text }: Said): Finding {
  return introducedFinding(
    'source-changed',
    { file, line: null },
    {
      severity: 'error',
      message: `The entry of our chart ${sentences[kind](text)}: that decides what the cluster runs, whatever the pin says.`,
      help: 'Take it back.',
    },
  )
}
