import type { ManifestObject } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { isList, isObject, listAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { ReadFile, Tree } from '../model/layout.js'
import { formatRepository } from '../model/reference.js'
import { canonicalRepository } from '../model/role.js'
import type { KnownSources } from './sources.js'

/** What an entry for one of our charts says beside its pin. */
interface Said {
  readonly file: string
  readonly kind: 'image' | 'off' | 'home' | 'sources'
  readonly text: string
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
  const old = new Set(saidIn(before, files).map(keyOf))
  return saidIn(after, files)
    .filter((said) => !old.has(keyOf(said)) && !(said.kind === 'image' && allowed.has(said.text)))
    .map(findingOf)
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
  return files.flatMap((read) => {
    if (wanted.has(read.file.path)) return saidInFile(read)
    return isNamed(read.file.path) ? saidInValues(read) : []
  })
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
  const said = roots.flatMap((object) => [...ofRoot(object.value), ...entriesIn(object.value)])
  const lines = file.text.split('\n').filter((line) => line.includes('image.repository'))
  return [
    ...said.map((one) => ({ ...one, file: file.path })),
    ...lines.map((line) => ({ file: file.path, kind: 'image' as const, text: line.trim() })),
  ]
}

type Found = Omit<Said, 'file'>

/** `helmGlobals.chartHome` of kustomize, and the `sources` that Argo CD takes instead of a `source`. */
function ofRoot(value: JsonObject): readonly Found[] {
  const home = stringAt(value, ['helmGlobals', 'chartHome'])
  const sources = listAt(value, ['spec', 'sources'])
  return [
    ...(home === null ? [] : [{ kind: 'home' as const, text: home }]),
    ...(sources.length > 0 && valueAt(value, ['spec', 'source']) !== undefined
      ? [{ kind: 'sources' as const, text: JSON.stringify(sources) }]
      : []),
  ]
}

/** Levels of a document that are looked at. */
const deepest = 40

/** What the mappings say that name one of our charts. */
function entriesIn(value: Json | undefined, depth = 0): readonly Found[] {
  if (depth > deepest) return []
  if (isList(value)) return value.flatMap((each) => entriesIn(each, depth + 1))
  if (!isObject(value)) return []
  if (!namesChart(value)) return Object.values(value).flatMap((each) => entriesIn(each, depth + 1))
  const off = value['installed'] === false ? [{ kind: 'off' as const, text: 'installed: false' }] : []
  return [...off, ...imagesIn(value, depth)]
}

function namesChart(entry: JsonObject): boolean {
  return ['chart', 'name'].some((key) => /(?:^|\/)flux-(?:operator|instance)$/.test(stringAt(entry, [key]) ?? ''))
}

function imagesIn(value: Json | undefined, depth: number): readonly Found[] {
  if (depth > deepest) return []
  if (isList(value)) return value.flatMap((each) => imagesIn(each, depth + 1))
  if (!isObject(value)) return []
  const repository = stringAt(value, ['image', 'repository'])
  const own = repository === null ? [] : [{ kind: 'image' as const, text: repository }]
  return [...own, ...Object.values(value).flatMap((each) => imagesIn(each, depth + 1))]
}

const sentences: Readonly<Record<Said['kind'], (text: string) => string>> = {
  image: (text) => `takes the image of the operator from another place (${text.slice(0, 200)})`,
  off: () => 'switches the release off',
  home: (text) => `takes charts from the folder ${text}`,
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
