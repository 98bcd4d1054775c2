import { foldersAbove, joined, resolvePath } from '../../kustomize/paths.js'
import type { ManifestObject } from '../../model/document.js'
import type { SourceFile } from '../../model/file.js'
import { folderOf } from '../../model/folder.js'
import { grouped } from '../../model/grouped.js'
import type { ReadFile } from '../../model/layout.js'
import { bodyOfFile, type Block, type Body, type Expression } from '../../text/hcl/tree.js'
import { assignedInJson, handedIn } from './assignments.js'
import type { HclFile, Named, Placed } from './hcl-file.js'

/** What gives variables of a module their values. */
export interface Caller {
  readonly file: HclFile
  /** The folder of the module; null for one that is not of this tree. */
  readonly target: string | null
  readonly inputs: ReadonlyMap<string, Expression>
}

/** The files of one folder that Terraform reads as one. */
export interface Module {
  readonly folder: string
  /** Declared variables with their defaults; null for those without one. */
  readonly variables: ReadonlyMap<string, Placed | null>
  /** The types of variables, as far as they are written; an object's may hold defaults. */
  readonly types: ReadonlyMap<string, Placed | null>
  readonly locals: ReadonlyMap<string, Placed>
  readonly outputs: ReadonlyMap<string, Placed>
  readonly calls: ReadonlyMap<string, Caller>
  /** The versions of resources by `type.name`. */
  readonly versions: ReadonlyMap<string, Placed>
}

/** All that a tree holds of it. */
export interface Configuration {
  readonly files: readonly HclFile[]
  readonly modules: ReadonlyMap<string, Module>
  /** By the folder of what they call. */
  readonly callers: ReadonlyMap<string, readonly Caller[]>
  /** Values that files of variables assign, by name. */
  readonly assigned: ReadonlyMap<string, readonly Placed[]>
  /** Values that the environment and calls of Terraform assign, by name. */
  readonly handed: ReadonlyMap<string, readonly Placed[]>
  /** How many modules declare a variable of a name. */
  readonly declared: ReadonlyMap<string, number>
  /** Terramate's globals by name. */
  readonly globals: ReadonlyMap<string, readonly Placed[]>
  fileAt(path: string): HclFile | null
  /** Values that files of YAML and JSON hold, by the paths of the files; objects of a cluster are none. */
  readonly decoded: ReadonlyMap<string, ManifestObject>
}

/** Files in HCL. */
export const hclName = /\.(?:tf|tofu|hcl|tfvars|tm)$/
const moduleName = /\.(?:tf|tofu|pkr\.hcl)$/

/** Reads the configuration of a tree. Never throws, whatever the files hold. */
export function configurationOf(read: readonly ReadFile[]): Configuration {
  const files = read.filter(({ file }) => hclName.test(file.path)).map(({ file }) => hclFile(file))
  const byPath = new Map(files.map((file) => [file.file.path, file]))
  const byFolder = grouped(files, ({ folder }) => folder)
  const folders = new Set(byFolder.keys())
  const modules = new Map([...byFolder].map(([folder, own]) => [folder, moduleOf(folder, own, folders)]))
  const calls = [...modules.values()].flatMap((module) => [...module.calls.values()])
  const units = files.flatMap((file) => unitOf(file, folders) ?? [])
  return {
    files,
    modules,
    callers: grouped(
      [...calls, ...units].filter(({ target }) => target !== null),
      ({ target }) => target ?? '',
    ),
    assigned: byName([
      ...files.filter(({ file }) => file.path.endsWith('.tfvars')).flatMap(assignedIn),
      ...read.flatMap(assignedInJson),
    ]),
    handed: byName(read.flatMap(handedIn)),
    declared: countsOf([...modules.values()].flatMap(({ variables }) => [...variables.keys()])),
    globals: byName(files.filter(({ file }) => /\.tm(?:\.hcl)?$/.test(file.path)).flatMap(globalsIn)),
    fileAt: (path) => byPath.get(path) ?? null,
    decoded: new Map(read.flatMap(plainOf)),
  }
}

/** A file of values, or of one object of a cluster, which is decoded like any other. */
function plainOf({ file, documents }: ReadFile): readonly (readonly [string, ManifestObject])[] {
  const [first, ...others] = documents
  if (first?.kind === 'plain') return [[file.path, first.object]]
  const [object, ...more] = first?.kind === 'objects' && others.length === 0 ? first.objects : []
  return object && more.length === 0 && object.origin === 'document' ? [[file.path, object]] : []
}

function hclFile(file: SourceFile): HclFile {
  const body = bodyOfFile(file)
  return { file, folder: folderOf(file.path), body, locals: localsOf(body) }
}

function moduleOf(folder: string, all: readonly HclFile[], folders: ReadonlySet<string>): Module {
  const files = all.filter(({ file }) => moduleName.test(file.path))
  const blocks = files.flatMap((file) => file.body.blocks.map((block) => ({ file, block })))
  const labelled = (type: string) => blocks.filter(({ block }) => block.type === type)
  const attribute = (type: string, name: string) =>
    new Map(
      labelled(type).flatMap(({ file, block }): readonly [string, Placed | null][] => {
        const found = block.body.attributes.find((each) => each.name === name)
        return [[block.labels[0] ?? '', found ? { file, value: found.value } : null]]
      }),
    )
  const outputs = [...attribute('output', 'value')].flatMap(([name, value]): [string, Placed][] =>
    value ? [[name, value]] : [],
  )
  return {
    folder,
    variables: attribute('variable', 'default'),
    types: attribute('variable', 'type'),
    locals: new Map(files.flatMap((file) => [...file.locals].map(([name, value]): Named => [name, { file, value }]))),
    outputs: new Map(outputs),
    versions: new Map(labelled('resource').flatMap(({ file, block }) => versionOf(file, block))),
    calls: new Map(labelled('module').map(({ file, block }) => [block.labels[0] ?? '', callOf(file, block, folders)])),
  }
}

function versionOf(file: HclFile, { labels, body }: Block): readonly Named[] {
  const version = body.attributes.find(({ name }) => name === 'version')
  return version ? [[labels.join('.'), { file, value: version.value }]] : []
}

function localsOf({ blocks }: Body): ReadonlyMap<string, Expression> {
  const attributes = blocks.filter(({ type }) => type === 'locals').flatMap(({ body }) => body.attributes)
  return new Map(attributes.map(({ name, value }) => [name, value]))
}

function callOf(file: HclFile, { body }: Block, folders: ReadonlySet<string>): Caller {
  const inputs = new Map(body.attributes.map(({ name, value }) => [name, value]))
  return { file, target: targetOf(file, inputs.get('source'), folders), inputs }
}

/** A file of Terragrunt that runs a module with inputs. */
function unitOf(file: HclFile, folders: ReadonlySet<string>): Caller | null {
  const { attributes, blocks } = file.body
  const value = attributes.find(({ name }) => name === 'inputs')?.value
  const terraform = blocks.find(({ type }) => type === 'terraform')
  if (!value || !/\.hcl$/.test(file.file.path)) return null
  const source = terraform?.body.attributes.find(({ name }) => name === 'source')?.value
  const objects = value.kind === 'call' ? value.arguments : [value]
  const entries = objects.flatMap((each) => (each.kind === 'object' ? each.entries : []))
  const inputs = new Map(entries.map((entry) => [entry.name, entry.value]))
  // without a source the module is the folder itself
  return { file, target: terraform ? targetOf(file, source, folders) : file.folder, inputs }
}

/** The folder that a source means: by its path, or by the path inside this repository that an address or a placeholder stands before. */
function targetOf({ folder }: HclFile, source: Expression | undefined, folders: ReadonlySet<string>): string | null {
  if (source?.kind !== 'text') return null
  const [address = ''] = source.text.split('?')
  const relative = /^\.{1,2}\//.test(address) ? resolvePath(folder, address.replaceAll('//', '/')) : null
  if (relative !== null) return folders.has(relative) ? relative : null
  const path = innerPath(address)
  if (path === '' || folders.has(path)) return path === '' ? null : path
  const [only, ...others] = [...folders].filter((each) => each.endsWith(`/${path}`))
  return only !== undefined && others.length === 0 && address.includes('${') ? only : null
}

/** What follows `//` in an address of Git, or a placeholder: `modules/op`. */
function innerPath(address: string): string {
  const bare = address.replace('://', ':')
  const path = /^.*\/\/(.*)$/s.exec(bare)?.[1] ?? /^.*\}(.*)$/s.exec(bare)?.[1] ?? ''
  return path
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .join('/')
}

function byName(values: readonly Named[]): ReadonlyMap<string, readonly Placed[]> {
  return new Map([...grouped(values, ([name]) => name)].map(([name, own]) => [name, own.map(([, placed]) => placed)]))
}

function assignedIn(file: HclFile): readonly Named[] {
  return file.body.attributes.map(({ name, value }) => [name, { file, value }])
}

/** `globals { name = … }`, and `globals "name" { … }`, which is an object. */
function globalsIn(file: HclFile): readonly Named[] {
  return file.body.blocks
    .filter(({ type }) => type === 'globals')
    .flatMap(({ labels: [label], body: { attributes } }): readonly Named[] => {
      if (label !== undefined) return [[label, { file, value: { kind: 'object', entries: attributes } }]]
      return attributes.map(({ name, value }) => [name, { file, value }])
    })
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...grouped(names, (name) => name)].map(([name, all]) => [name, all.length]))
}

/** A local of a file that is no module. */
export function localOf(file: HclFile, name: string): Placed | null {
  const value = file.locals.get(name)
  return value ? { file, value } : null
}

/** True for a file that Terraform reads together with the others of its folder. */
export function isModuleFile({ file }: HclFile): boolean {
  return moduleName.test(file.path)
}

/** The nearest file of a name in a folder or above it. */
export function fileAbove(configuration: Configuration, from: HclFile, name: string): HclFile | null {
  for (const folder of foldersAbove(from.file.path)) {
    const found = configuration.fileAt(joined(folder, name))
    if (found && found !== from) return found
  }
  return null
}
