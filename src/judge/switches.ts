import type { ManifestObject } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { folderOf } from '../model/folder.js'
import { isObject, listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { ReadFile, Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import { isPaused } from './delivery.js'
import type { Switch } from './switch.js'
import { terraformSwitches, terraformTwins } from './terraform-switches.js'

const ours = /(?:^|\/)flux-(?:operator|instance)$/

/**
 * Findings for what a change lays beside a pin so that nothing installs it any more, or installs it in another cluster, though the pin stays: conditions,
 * entries without a number, a second release of one name, an application that is no longer synchronised.
 */
export function judgeSwitches(before: Tree, after: Tree, pins: readonly Pin[]): readonly Finding[] {
  const files = new Set(pins.map(({ file }) => file))
  const old = new Set(switchesIn(before, files).map(keyOf))
  return switchesIn(after, files)
    .filter((one) => !old.has(keyOf(one)))
    .map(({ file, text }) =>
      introducedFinding(
        'pin-lost',
        { file, line: null },
        {
          severity: 'error',
          message: `The pin in ${file} stays, and ${text}: nothing tells any more that the cluster runs what it says.`,
          help: 'Take it back.',
        },
      ),
    )
}

function keyOf({ file, text }: Switch): string {
  return `${file}\0${text}`
}

function switchesIn(tree: Tree, pinned: ReadonlySet<string>): readonly Switch[] {
  const own = tree.files.filter(({ file }) => pinned.has(file.path))
  const objects = own.flatMap((read) => {
    const all = objectsOf(read)
    const said = all.flatMap((object) => [...inArgo(object), ...unreconciled(object), ...inDependencies(object, tree)])
    return [...inHelmfile(all), ...said].map((text): Switch => ({ file: read.file.path, text }))
  })
  return [...objects, ...terraformSwitches(tree, pinned), ...terraformTwins(tree, pinned)]
}

function objectsOf({ documents }: ReadFile): readonly ManifestObject[] {
  return documents.flatMap((document): readonly ManifestObject[] =>
    document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : [],
  )
}

/** Conditions of releases of ours, releases of other charts under their names, and what they need that is not there. */
function inHelmfile(documents: readonly ManifestObject[]): readonly string[] {
  const releases = documents.flatMap(({ value }) => listAt(value, ['releases']))
  const own = releases.filter((each) => ours.test(stringAt(each, ['chart']) ?? ''))
  const names = new Set(own.map((each) => stringAt(each, ['name'])))
  const conditions = own.flatMap((each) =>
    ['condition', 'installedTemplate'].flatMap((key) => {
      const text = stringAt(each, [key])
      return text === null ? [] : [`its release is installed by the ${key} ${text}`]
    }),
  )
  const twins = releases.filter((each) => names.has(stringAt(each, ['name'])) && !own.includes(each))
  return [
    ...conditions,
    ...twins.map((each) => `the chart ${stringAt(each, ['chart']) ?? ''} takes the name of its release`),
    ...neededInVain(own, releases),
    ...twice(documents.flatMap(({ value }) => listAt(value, ['repositories']))).map(
      (name) => `the repository ${name} has two addresses`,
    ),
  ]
}

/** Releases that a release waits for, as `name`, `namespace/name` or with a context before; helmfile refuses one that is not there. */
function neededInVain(own: readonly Json[], releases: readonly Json[]): readonly string[] {
  const names = new Set(releases.map((each) => stringAt(each, ['name'])))
  return own.flatMap((each) =>
    listAt(each, ['needs']).flatMap((entry) => {
      const name = typeof entry === 'string' ? (entry.split('/').at(-1) ?? '') : ''
      return name === '' || name.includes('{{') || names.has(name)
        ? []
        : [`its release needs ${name}, which is not there`]
    }),
  )
}

/** Names of repositories that stand for more than one address. */
function twice(repositories: readonly Json[]): readonly string[] {
  const known = new Map<string, string>()
  return repositories.flatMap((entry) => {
    const [name, url] = [stringAt(entry, ['name']) ?? '', stringAt(entry, ['url']) ?? '']
    const before = known.get(name)
    known.set(name, url)
    return before === undefined || before === url ? [] : [name]
  })
}

/** Where an application of Argo CD goes to, and whether anything brings it there. */
function inArgo({ kind, value }: ManifestObject): readonly string[] {
  if (kind !== 'Application' && kind !== 'ApplicationSet') return []
  const spec = kind === 'Application' ? objectAt(value, ['spec']) : objectAt(value, ['spec', 'template', 'spec'])
  if (!spec) return []
  const automated = valueAt(spec, ['syncPolicy', 'automated'])
  const isAutomated = automated !== undefined && automated !== null && valueAt(automated, ['enabled']) !== false
  const ignored = listAt(spec, ['ignoreDifferences'])
  return [
    `its application belongs to the project ${stringAt(spec, ['project']) ?? 'default'}`,
    `its release is called ${releaseOf(value, spec) ?? ''}`,
    `its application goes to ${JSON.stringify(valueAt(spec, ['destination']) ?? null)}`,
    ...(isAutomated ? [] : ['its application is not synchronised by itself']),
    ...(ignored.length > 0
      ? [`its application passes over differences (${JSON.stringify(ignored).slice(0, 200)})`]
      : []),
  ]
}

/** What Helm calls the release of an application: what it says, or its own name. */
function releaseOf(application: JsonObject, spec: JsonObject): string | null {
  const sources = [objectAt(spec, ['source']) ?? {}, ...listAt(spec, ['sources'])]
  const said = sources.map((source) => stringAt(source, ['helm', 'releaseName'])).find((one) => one !== null)
  return (
    said ??
    stringAt(application, ['spec', 'template', 'metadata', 'name']) ??
    stringAt(application, ['metadata', 'name'])
  )
}

/** Objects that hold pins of their own and that their controllers are told to leave. */
function unreconciled({ kind, value }: ManifestObject): readonly string[] {
  const isHolder = ['ResourceSet', 'HelmChart', 'Application', 'ApplicationSet'].includes(kind)
  return isHolder && isPaused(value) ? [`its ${kind} is not reconciled`] : []
}

/** Conditions and tags of a dependency on a chart of ours, and what values say of the condition. */
function inDependencies(object: ManifestObject, tree: Tree): readonly string[] {
  if (!/(?:^|\/)Chart\.yaml$/.test(object.file.path)) return []
  return listAt(object.value, ['dependencies']).flatMap((entry) => {
    if (!ours.test(stringAt(entry, ['name']) ?? '')) return []
    const paths = (stringAt(entry, ['condition']) ?? '').split(',').flatMap((path) => path.trim() || [])
    const tags = listAt(entry, ['tags'])
    return [
      ...paths.map((path) => `its dependency is installed by the condition ${path}`),
      ...paths.filter((path) => isOff(path, object, tree)).map((path) => `its dependency is switched off by ${path}`),
      ...(tags.length > 0 ? [`its dependency is installed by the tags ${JSON.stringify(tags)}`] : []),
    ]
  })
}

function isOff(path: string, { file }: ManifestObject, { files }: Tree): boolean {
  const folder = folderOf(file.path)
  const values = files.filter(
    (read) => folderOf(read.file.path) === folder && /values[^/]*\.ya?ml$/.test(read.file.path),
  )
  return values.flatMap(objectsOf).some(({ value }) => isFalse(valueAt(value, path.split('.'))))
}

function isFalse(value: Json | undefined): boolean {
  return value === false || (isObject(value) && value['enabled'] === false)
}
