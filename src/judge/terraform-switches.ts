import { folderOf } from '../model/folder.js'
import type { Tree } from '../model/layout.js'
import { bodyOfFile, type Block, type Body } from '../text/hcl/tree.js'
import type { Switch } from './switch.js'

/** Expressions of which there may be none. */
const none = /^(?:0|\{\s*\}|\[\s*\]|toset\(\s*\[\s*\]\s*\)|false|null)$|\?|^data\./

/**
 * What decides in Terraform how often a release of ours is there, in the files that hold its pins and in the calls of their modules, and what
 * Terraform is told to pass over.
 */
export function terraformSwitches({ files }: Tree, pinned: ReadonlySet<string>): readonly Switch[] {
  const folders = new Set([...pinned].filter(isTerraform).map(folderOf))
  if (folders.size === 0) return []
  return files.flatMap(({ file }): readonly Switch[] => {
    if (!isTerraform(file.path)) return []
    const isNear = folders.has(folderOf(file.path))
    const blocks = bodyOfFile(file).blocks.filter((block) => installs(block, file.text, isNear, folders))
    return blocks.flatMap((block) =>
      switchedBy(block.body, file.text).map((text) => ({
        file: file.path,
        text: `the ${block.type} ${block.labels.join('.')} has ${text}`,
      })),
    )
  })
}

/** A block of a folder that holds pins, with the file that it stands in. */
interface Placed {
  readonly block: Block
  readonly path: string
  readonly text: string
}

/** Releases of other charts that take the names of ours, and what takes a release of ours out of the state though it stays in the files. */
export function terraformTwins({ files }: Tree, pinned: ReadonlySet<string>): readonly Switch[] {
  const folders = new Set([...pinned].filter(isTerraform).map(folderOf))
  return [...folders].flatMap((folder): readonly Switch[] => {
    const placed = files
      .filter(({ file }) => isTerraform(file.path) && folderOf(file.path) === folder)
      .flatMap(({ file }) =>
        bodyOfFile(file).blocks.map((block): Placed => ({ block, path: file.path, text: file.text })),
      )
    const own = placed.filter(isRelease)
    const [names, addresses] = [
      new Set(own.flatMap((one) => valueOf(one, 'name') ?? [])),
      new Set(own.map(({ block }) => `helm_release.${block.labels[1] ?? ''}`)),
    ]
    return placed.flatMap((one): readonly Switch[] => {
      const { block, path } = one
      const named = block.type === 'resource' && block.labels[0] === 'helm_release' && !isRelease(one)
      const name = named ? valueOf(one, 'name') : null
      if (name !== null && names.has(name))
        return [{ file: path, text: `the resource ${block.labels.join('.')} takes the name ${name} of its release` }]
      const from = block.type === 'removed' || block.type === 'moved' ? valueOf(one, 'from') : null
      return from !== null && addresses.has(from.replace(/\[.*$/, ''))
        ? [{ file: path, text: `a block \`${block.type}\` takes ${from} out of the state` }]
        : []
    })
  })
}

/** A release that names a chart of ours in its own words. */
function isRelease({ block: { type, labels, body }, text }: Placed): boolean {
  return (
    type === 'resource' &&
    labels[0] === 'helm_release' &&
    body.attributes.some(
      ({ name, start, end }) => name === 'chart' && /flux-(?:operator|instance)/.test(text.slice(start, end)),
    )
  )
}

function valueOf({ block, text }: Placed, name: string): string | null {
  const found = block.body.attributes.find((attribute) => attribute.name === name)
  return found ? text.slice(found.start, found.end).trim().slice(0, 200) : null
}

function isTerraform(path: string): boolean {
  return /\.(?:tf|tofu)$/.test(path)
}

/** A release of a chart of ours, or a call of a module that holds one. */
function installs({ type, labels, body }: Block, text: string, isNear: boolean, folders: ReadonlySet<string>): boolean {
  const said = body.attributes.map(({ start, end }) => text.slice(start, end)).join('\n')
  if (type === 'resource')
    return isNear && labels[0] === 'helm_release' && /flux-(?:operator|instance)|\b(?:each|var|local)\./.test(said)
  if (type !== 'module') return false
  const source = body.attributes.find(({ name }) => name === 'source')
  const path = source
    ? text
        .slice(source.start, source.end)
        .replace(/["\s]|^(?:\.{1,2}\/)+/g, '')
        .replace(/^(?:\.{1,2}\/)+/, '')
    : ''
  const isCalled =
    path !== '' &&
    [...folders].some((folder) => folder === path || folder.endsWith(`/${path}`) || path.endsWith(`/${folder}`))
  return isCalled || /flux-(?:operator|instance)/.test(said)
}

/** Attributes that say who installs a release, and what is done to what its chart makes. */
const deciding = ['provider', 'postrender', 'pass_credentials', 'repository_ca_file', 'repository_username']
/** A folder or an address, which go before `repository` and `version`. */
const ownChart = /^"(?:\.|\/|https?:|oci:)/
const image = /\bimage\b"?\s{0,20}[:=]\s{0,20}\{?\s{0,80}"?repository"?\s{0,20}[:=]\s{0,20}("?[^\s",}]{1,200})/g

function switchedBy({ attributes, blocks }: Body, text: string): readonly string[] {
  const own = attributes.flatMap(({ name, start, end }) => {
    const value = text.slice(start, end).trim()
    if (
      deciding.includes(name) ||
      (name === 'chart' && ownChart.test(value) && !value.includes('controlplaneio-fluxcd'))
    )
      return [`${name} = ${value.slice(0, 100)}`]
    if (name === 'values')
      return [...value.matchAll(image)].flatMap(([, address = '']) =>
        address.includes('controlplaneio-fluxcd') ? [] : [`the image ${address.slice(0, 100)}`],
      )
    const isOpen = name === 'count' ? !/^[1-9]\d{0,3}$/.test(value) : name === 'for_each' && none.test(value)
    return isOpen ? [`${name} = ${value.slice(0, 100)}`] : []
  })
  const lifecycles = blocks.filter(({ type }) => type === 'lifecycle').map(({ body }) => body)
  const passed = lifecycles
    .flatMap((body) => body.attributes)
    .filter(({ name }) => name === 'ignore_changes' || name === 'enabled')
    .map(({ name, start, end }) => `${name} = ${text.slice(start, end).trim().slice(0, 100)}`)
  const asked = lifecycles
    .flatMap((body) => body.blocks)
    .filter(({ type }) => /^(?:pre|post)condition$/.test(type))
    .map(({ type, body: { attributes: of } }) => {
      const [condition] = of.filter(({ name }) => name === 'condition')
      return `the ${type} ${condition ? text.slice(condition.start, condition.end).trim().slice(0, 100) : ''}`
    })
  const rendered = blocks.filter(({ type }) => type === 'postrender').map(() => 'a postrender of its own')
  return [...own, ...passed, ...asked, ...rendered]
}
