import type { ManifestObject } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { folderOf } from '../model/folder.js'
import { isObject, listAt, objectAt, stringAt, valueAt, type Json } from '../model/json.js'
import type { ReadFile, Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import { isPaused } from './delivery.js'
import type { Switch } from './switch.js'
import { terraformSwitches } from './terraform-switches.js'

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
  const objects = own.flatMap((read) =>
    objectsOf(read).flatMap((object) =>
      [...inHelmfile(object), ...inArgo(object), ...inResourceSet(object), ...inDependencies(object, tree)].map(
        (text): Switch => ({ file: read.file.path, text }),
      ),
    ),
  )
  return [...objects, ...terraformSwitches(tree, pinned)]
}

function objectsOf({ documents }: ReadFile): readonly ManifestObject[] {
  return documents.flatMap((document): readonly ManifestObject[] =>
    document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : [],
  )
}

/** Conditions of releases of ours, and releases of other charts under their names. */
function inHelmfile({ value }: ManifestObject): readonly string[] {
  const releases = listAt(value, ['releases'])
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
  ]
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
    `its application goes to ${JSON.stringify(valueAt(spec, ['destination']) ?? null)}`,
    ...(isAutomated ? [] : ['its application is not synchronised by itself']),
    ...(ignored.length > 0
      ? [`its application passes over differences (${JSON.stringify(ignored).slice(0, 200)})`]
      : []),
  ]
}

function inResourceSet({ kind, value }: ManifestObject): readonly string[] {
  return kind === 'ResourceSet' && isPaused(value) ? ['its ResourceSet is not reconciled'] : []
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
