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
  const passed = blocks
    .filter(({ type }) => type === 'lifecycle')
    .flatMap(({ body }) => body.attributes)
    .filter(({ name }) => name === 'ignore_changes')
    .map(({ start, end }) => `ignore_changes = ${text.slice(start, end).trim().slice(0, 100)}`)
  const rendered = blocks.filter(({ type }) => type === 'postrender').map(() => 'a postrender of its own')
  return [...own, ...passed, ...rendered]
}
