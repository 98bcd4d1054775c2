import type { SourceFile } from '../../model/file.js'
import { folderOf } from '../../model/folder.js'
import type { Pin } from '../../model/pin.js'
import type { Repository } from '../../model/reference.js'
import type { ArtifactRole } from '../../model/role.js'
import { isOperatorVersion, roleOfName } from '../constant-name.js'
import { referencePin, scalarPin, type ShapeContext } from '../draft.js'
import { hclBlocks, literal, objectIn, type HclBlock } from '../../text/hcl.js'
import { looseReference } from '../loose-reference.js'
import { textScalar, withoutComments, fileReader, type TextReader } from '../text-reader.js'

const hclName = /\.(?:tf|tofu|hcl|tfvars)$/
const fallback = /(?<![\w.-])"?(\w+)"?[ \t]*[=:][ \t]*(?:try|coalesce|lookup)\([^\n]*"([^"\n]+)"[ \t]*\)/dg
const artifact = /"((?:oci:\/\/)?[^"\s]*flux-operator-manifests(?::[^"\s]*)?)"/dg

interface Release {
  readonly role: ArtifactRole
  readonly repository: Repository | null
  readonly block: HclBlock
}

/** Terraform and Terragrunt: `helm_release`, the variables, locals and inputs that give its version, and references of the manifests. */
export const terraform: TextReader = fileReader('terraform', (file, context) => {
  if (!hclName.test(file.path)) return []
  const text = withoutComments(file)
  const releases = releasesOf(text, context)
  return [
    ...releases.flatMap((release) => literalVersion(file, release, context)),
    ...constants(file, text, context),
    ...artifacts(file, text, context),
    ...fluxVersions(file, text, context),
  ]
})

function releasesOf(text: string, { settings }: ShapeContext): readonly Release[] {
  return hclBlocks(text, /\bresource\s+"helm_release"\s+"[^"]*"\s*\{/g).flatMap((block) => {
    const chart = literal(block, 'chart')?.text ?? ''
    const repository = literal(block, 'repository')?.text
    const found = looseReference(chartUrl(chart, repository), settings)
    return found && /chart/.test(found.role) ? [{ role: found.role, repository: found.repository, block }] : []
  })
}

/** A repository that is written in another variable is still one of charts; one may name its chart already. */
function chartUrl(chart: string, repository = '${repository}/charts'): string {
  const base = repository.replace(/\/$/, '')
  return chart.includes('/') ? chart : base.endsWith(`/${chart}`) ? base : `${base}/${chart}`
}

function literalVersion(
  file: SourceFile,
  { role, repository, block }: Release,
  { tree }: ShapeContext,
): readonly Pin[] {
  const version = literal(block, 'version')
  const object = { file, origin: 'document' } as const
  const holder = { object, tree, shape: 'terraform', role, repository, scope: 'bootstrap' } as const
  if (version)
    return [scalarPin(holder, textScalar(file, version.start, version.start + version.text.length), 'constraint')]
  const chart = literal(block, 'chart')
  if (!chart || block.attributes.has('version')) return []
  const pin = scalarPin(holder, textScalar(file, chart.start, chart.start + chart.text.length), 'constraint')
  const reason = 'no version is written, which means the newest'
  return [{ ...pin, value: '', version: null, selector: 'floating', action: 'report', reason, place: null }]
}

/** Names that a release of the same folder uses for its version: `name`, or `name.member` of an object. */
function linked(file: SourceFile, context: ShapeContext): ReadonlyMap<string, Release> {
  const folder = folderOf(file.path)
  const names = new Map<string, Release>()
  for (const { file: other } of context.tree.files) {
    if (!hclName.test(other.path) || folderOf(other.path) !== folder) continue
    for (const release of releasesOf(withoutComments(other), context)) {
      const name = /^"?(?:\$\{)?\s*(?:var|local)\.(\w+(?:\.\w+)?)/.exec(
        release.block.attributes.get('version')?.text ?? '',
      )?.[1]
      if (name !== undefined && !names.has(name)) names.set(name, release)
    }
  }
  return names
}

function constants(file: SourceFile, text: string, context: ShapeContext): readonly Pin[] {
  const links = linked(file, context)
  const pin = (name: string, start: number, version: string): readonly Pin[] => {
    const link = links.get(name)
    const role = link?.role ?? roleOfName(name)
    if (role === null || !isOperatorVersion(version)) return []
    const object = { file, origin: 'document' } as const
    const repository = link?.repository ?? null
    const holder = { object, tree: context.tree, shape: 'terraform', role, repository, scope: 'bootstrap' } as const
    return [{ ...scalarPin(holder, textScalar(file, start, start + version.length), 'constraint'), verbatim: true }]
  }
  const members = (name: string, object: HclBlock | null): readonly Pin[] =>
    [...links.keys()].flatMap((link) => {
      const value = object && link.startsWith(`${name}.`) ? literal(object, link.slice(name.length + 1)) : null
      return value ? pin(link, value.start, value.text) : []
    })
  const variables = hclBlocks(text, /\bvariable\s+"(\w+)"\s*\{/g).flatMap((block) => {
    const value = literal(block, 'default')
    return value ? pin(block.label, value.start, value.text) : members(block.label, objectIn(text, block, 'default'))
  })
  const objects = hclBlocks(text, /(?<![\w.-])(\w+)\s*=\s*\{/g).flatMap((object) => members(object.label, object))
  const assigned = [...text.matchAll(/(?<![\w.-])"?(\w+)"?[ \t]*[=:][ \t]*"([^"\n]+)"[ \t]*,?[ \t]*\r?$/dgm)].flatMap(
    (found) => {
      const range = found.indices?.[2]
      return range ? pin(found[1] ?? '', range[0], found[2] ?? '') : []
    },
  )
  const fallbacks = [...text.matchAll(fallback)].flatMap((found) => {
    const range = found.indices?.[2]
    const reason = 'a fallback inside an expression is not the value in use'
    const pins = range ? pin(found[1] ?? '', range[0], found[2] ?? '') : []
    return pins.map((each): Pin => ({ ...each, action: 'report', reason, place: null }))
  })
  return [...variables, ...objects, ...assigned, ...fallbacks]
}

function artifacts(file: SourceFile, text: string, { tree, settings }: ShapeContext): readonly Pin[] {
  return [...text.matchAll(artifact)].flatMap((found) => {
    const range = found.indices?.[1]
    const reference = looseReference(found[1] ?? '', settings)
    if (!range || reference?.role !== 'manifests') return []
    const holder = { object: { file, origin: 'document' }, tree, shape: 'terraform', scope: 'bootstrap' } as const
    return [referencePin(holder, textScalar(file, ...range), reference)]
  })
}

/** `distribution = { version = … }` of an instance that Terraform writes, and the same as a value that is set on the chart. */
function fluxVersions(file: SourceFile, text: string, { tree }: ShapeContext): readonly Pin[] {
  const patterns = [
    /\bdistribution\s*=\s*\{[^{}]*?\bversion\s*=\s*"([^"\n]+)"/dg,
    /\bname\s*=\s*"instance\.distribution\.version"\s*,?\s*value\s*=\s*"([^"\n]+)"/dg,
  ]
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const range = found.indices?.[1]
      const object = { file, origin: 'document' } as const
      const holder = {
        object,
        tree,
        shape: 'flux-version',
        role: 'flux-version',
        repository: null,
        scope: 'bootstrap',
      } as const
      return range ? [scalarPin(holder, textScalar(file, ...range), 'constraint')] : []
    }),
  )
}
