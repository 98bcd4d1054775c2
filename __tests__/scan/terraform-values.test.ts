import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/file.js'
import { defaultInType } from '../../src/scan/terraform/type-defaults.js'
import { bodyOfFile, type Expression } from '../../src/text/hcl/tree.js'
import { moved } from '../support/edited.js'

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
/** A release of helm in five lines, whose version is an expression. */
const release = (version: string) =>
  `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = ${version}\n}\n`

/** The places that a move writes for a version, as `file:line`, with what stands behind the release and in other files. */
async function written(version: string, behind = '', files: Readonly<Record<string, string>> = {}) {
  const { edits } = await moved({ 'main.tf': release(version) + behind, ...files })
  return edits.map((edit) => edit.replace(' → 0.58.1', '').replace(' → v0.58.1', '')).sort()
}
/** Locals of a file; the first stands on line 7. */
const locals = (...lines: readonly string[]) => `locals {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`

describe('an expression stands for', () => {
  it.each<{
    readonly what: string
    readonly version: string
    readonly behind?: string
    readonly places: readonly string[]
  }>([
    { what: 'itself', version: '"0.57.0"', places: ['main.tf:4 0.57.0'] },
    { what: 'a name', version: 'local.v', behind: locals('v = "0.57.0"'), places: ['main.tf:7 0.57.0'] },
    { what: 'a name in a text', version: '"${local.v}"', behind: locals('v = "0.57.0"'), places: ['main.tf:7 0.57.0'] },
    {
      what: 'a name behind a v',
      version: '"v${local.v}"',
      behind: locals('v = "0.57.0"'),
      places: ['main.tf:7 0.57.0'],
    },
    { what: 'no text that is put together', version: '"0.${local.v}"', behind: locals('v = "57.0"'), places: [] },
    { what: 'nothing below a text', version: 'local.v.a', behind: locals('v = "0.57.0"'), places: [] },
    {
      what: 'an entry of a map',
      version: 'local.m["op"]',
      behind: locals('m = { x = "0.30.0", op = "0.57.0" }'),
      places: ['main.tf:7 0.57.0'],
    },
    {
      what: 'no entry that is not there',
      version: 'local.m["no"]',
      behind: locals('m = { op = "0.57.0" }'),
      places: [],
    },
    {
      what: 'an item of a list',
      version: 'local.l[1]',
      behind: locals('l = ["0.30.0", "0.57.0"]'),
      places: ['main.tf:7 0.57.0'],
    },
    {
      what: 'no item that is not there',
      version: 'local.l[2]',
      behind: locals('l = ["0.30.0", "0.57.0"]'),
      places: [],
    },
    {
      what: 'each side of a choice',
      version: 'var.new ? local.a : local.b',
      behind: locals('a = "0.57.0"', 'b = "0.57.0"'),
      places: ['main.tf:7 0.57.0', 'main.tf:8 0.57.0'],
    },
    ...['tostring', 'trimspace', 'nonsensitive', 'sensitive', 'lower', 'one', 'chomp', 'try', 'coalesce'].map(
      (name) => ({
        what: `the first argument of ${name}`,
        version: `${name}(local.v)`,
        behind: locals('v = "0.57.0"'),
        places: ['main.tf:7 0.57.0'],
      }),
    ),
    { what: 'nothing of an unknown function', version: 'other(local.v)', behind: locals('v = "0.57.0"'), places: [] },
    { what: 'nothing of no argument', version: 'tostring()', behind: locals('v = "0.57.0"'), places: [] },
    {
      what: 'an entry of what a function passes on',
      version: 'nonsensitive(local.m).op',
      behind: locals('m = { op = "0.57.0" }'),
      places: ['main.tf:7 0.57.0'],
    },
    {
      what: 'the last of maps that are merged',
      version: 'merge(local.a, local.b, local.c).op',
      behind: locals('a = { op = "0.30.0" }', 'b = { op = "0.57.0" }', 'c = { x = "0.31.0" }'),
      places: ['main.tf:8 0.57.0'],
    },
    {
      what: 'nothing of maps as a whole',
      version: 'merge(local.a)',
      behind: locals('a = { op = "0.57.0" }'),
      places: [],
    },
    {
      what: 'an entry that is looked up',
      version: 'lookup(local.m, "op", "0.57.0")',
      behind: locals('m = { op = "0.57.0" }'),
      places: ['main.tf:7 0.57.0'],
    },
    {
      what: 'an entry of a name in brackets',
      version: 'lookup(local.m, "op")',
      behind: locals('m = { "op" = "0.57.0" }'),
      places: ['main.tf:7 0.57.0'],
    },
    {
      what: 'names through some names',
      version: 'local.a0',
      behind: locals(...Array.from({ length: 5 }, (_, at) => `a${at} = local.a${at + 1}`), 'a5 = "0.57.0"'),
      places: ['main.tf:12 0.57.0'],
    },
    {
      what: 'nothing behind too many names',
      version: 'local.a0',
      behind: locals(...Array.from({ length: 14 }, (_, at) => `a${at} = local.a${at + 1}`), 'a14 = "0.57.0"'),
      places: [],
    },
    {
      what: 'an output of a module that is not here',
      version: 'module.x.v',
      behind: 'module "x" {\n  source = "acme/x"\n}\n',
      places: [],
    },
    { what: 'nothing that nobody has', version: 'data.x.y', places: [] },
  ])('$what: $version', async ({ version, behind, places }) => {
    expect(await written(version, behind)).toEqual(places)
  })
})

describe('a variable', () => {
  const variable = (text: string) => `variable "v" {\n  ${text}\n}\n`
  it.each<{
    readonly what: string
    readonly version?: string
    readonly behind: string
    readonly files?: Readonly<Record<string, string>>
    readonly places: readonly string[]
  }>([
    { what: 'has its default', behind: variable('default = "0.57.0"'), places: ['main.tf:7 0.57.0'] },
    {
      what: 'has what a file of variables gives',
      behind: variable('default = "0.30.0"'),
      files: { 'terraform.tfvars': 'v = "0.57.0"\n' },
      places: ['terraform.tfvars:1 0.57.0'],
    },
    {
      what: 'has what its type gives an attribute',
      version: 'var.v.op',
      behind: variable('type = object({ op = optional(string, "0.57.0") })\n  default = {}'),
      places: ['main.tf:7 0.57.0'],
    },
    {
      what: 'has its default before what its type gives',
      version: 'var.v.op',
      behind: variable('type = object({ op = optional(string, "0.30.0") })\n  default = { op = "0.57.0" }'),
      places: ['main.tf:8 0.57.0'],
    },
    {
      what: 'has what is given before what its type gives',
      version: 'var.v.op',
      behind: variable('type = object({ op = optional(string, "0.30.0") })'),
      files: { 'terraform.tfvars': 'v = { op = "0.57.0" }\n' },
      places: ['terraform.tfvars:1 0.57.0'],
    },
    { what: 'of another module is not known', version: 'var.w', behind: variable('default = "0.57.0"'), places: [] },
  ])('$what', async ({ version = 'var.v', behind, files, places }) => {
    expect(await written(version, behind, files)).toEqual(places)
  })
})

describe('what a type gives an attribute that nobody sets', () => {
  const typeOf = (text: string): Expression => {
    const body = bodyOfFile(sourceFile({ path: 'a.tf', mode: '100644' }, Buffer.from(`t = ${text}\n`)))
    const [only] = body.attributes
    if (!only) throw new Error(`"${text}" is no type`)
    return only.value
  }
  const given = (type: string, ...path: readonly string[]) => {
    const value = defaultInType(typeOf(type), path)
    return value?.kind === 'text' ? value.text : (value?.kind ?? null)
  }
  it.each([
    { type: 'object({ v = optional(string, "1") })', path: ['v'], is: '1' },
    { type: 'object({ w = string, v = optional(string, "1") })', path: ['v'], is: '1' },
    { type: 'object({ v = optional(string) })', path: ['v'], is: null },
    { type: 'object({ v = string })', path: ['v'], is: null },
    { type: 'object({ v = optional(string, "1") })', path: ['w'], is: null },
    { type: 'object({ v = optional(string, "1") })', path: [], is: null },
    { type: 'object({ v = optional(string, "1") })', path: ['v', 'w'], is: null },
    { type: 'object({ a = object({ v = optional(string, "1") }) })', path: ['a', 'v'], is: '1' },
    { type: 'object({ a = optional(object({ v = optional(string, "1") })) })', path: ['a', 'v'], is: '1' },
    { type: 'object({ a = optional(object({ v = optional(string, "1") }), {}) })', path: ['a', 'v'], is: '1' },
    { type: 'object({ a = optional(object({ v = optional(string, "1") }), { v = "2" }) })', path: ['a', 'v'], is: '2' },
    { type: 'object({ a = optional(map(string), { b = { v = "2" } }) })', path: ['a', 'b', 'v'], is: '2' },
    { type: 'object({ a = optional(map(string), { b = "2" }) })', path: ['a', 'b', 'v'], is: null },
    { type: 'object({ a = optional() })', path: ['a', 'v'], is: null },
    { type: 'map(string)', path: ['v'], is: null },
    { type: 'object(any)', path: ['v'], is: null },
    { type: 'string', path: ['v'], is: null },
  ])('$path of $type', ({ type, path, is }) => expect(given(type, ...path)).toBe(is))
  it('is followed nine objects deep', () => {
    const nested = (deep: number) => `${'object({ a = '.repeat(deep)}optional(string, "1")${' })'.repeat(deep)}`
    const path = (deep: number) => Array.from({ length: deep }, () => 'a')
    expect([given(nested(8), ...path(8)), given(nested(9), ...path(9))]).toEqual(['1', null])
  })
})

describe('a block that is repeated', () => {
  const repeated = (each: string, chart: string, version: string) =>
    `resource "helm_release" "x" {\n  for_each   = ${each}\n  repository = "${charts}"\n  chart      = ${chart}\n  version    = ${version}\n}\n`
  const places = async (
    each: string,
    behind = '',
    version = 'each.value',
    files: Readonly<Record<string, string>> = {},
  ) => {
    const { edits } = await moved({ 'main.tf': repeated(each, 'each.key', version) + behind, ...files })
    return edits.map((edit) => edit.split(' ')[0] ?? '').sort()
  }
  const both = '{ flux-operator = "0.57.0", other = "0.30.0" }'
  it.each<{
    readonly over: string
    readonly each: string
    readonly behind?: string
    readonly version?: string
    readonly at: readonly string[]
  }>([
    { over: 'a map', each: both, at: ['main.tf:2'] },
    { over: 'a map of a function', each: `tomap(${both})`, at: ['main.tf:2'] },
    { over: 'a map of a name', each: 'local.all', behind: locals(`all = ${both}`), at: ['main.tf:8'] },
    { over: 'a map below a name', each: 'local.all.a', behind: locals(`all = { a = ${both} }`), at: ['main.tf:8'] },
    { over: 'no map below a name that has none', each: 'local.all.b', behind: locals(`all = { a = ${both} }`), at: [] },
    {
      over: 'maps that are merged',
      each: 'merge(local.a, local.b)',
      behind: locals('a = { flux-operator = "0.57.0" }', 'b = { other = "0.30.0" }'),
      at: ['main.tf:8'],
    },
    {
      over: 'maps of which one is not known',
      each: 'merge(local.a, data.x.y)',
      behind: locals('a = { flux-operator = "0.57.0" }'),
      at: [],
    },
    { over: 'a set', each: 'toset(["flux-operator"])', version: '"0.57.0"', at: ['main.tf:5'] },
    { over: 'two sets', each: 'setunion(["other"], ["flux-operator"])', version: '"0.57.0"', at: ['main.tf:5'] },
    { over: 'what is computed', each: 'keys(local.a)', behind: locals('a = { flux-operator = "0.57.0" }'), at: [] },
    { over: 'a variable', each: 'var.all', behind: `variable "all" {\n  default = ${both}\n}\n`, at: ['main.tf:8'] },
    { over: 'nothing', each: '{}', at: [] },
    { over: 'a text', each: '"flux-operator"', at: [] },
  ])('is one for each of $over', async ({ each, behind, version, at }) => {
    expect(await places(each, behind, version)).toEqual(at)
  })
  it('is one for each of a hundred', async () => {
    const map = (count: number) =>
      `{ flux-operator = "0.57.0", ${Array.from({ length: count - 1 }, (_, at) => `o${at} = "0.30.0"`).join(', ')} }`
    expect([await places(map(100)), await places(map(101))]).toEqual([['main.tf:2'], []])
  })
  it('takes the map that a file of variables gives', async () => {
    const files = { 'terraform.tfvars': `all = ${both}\n` }
    expect(await places('var.all', 'variable "all" {\n  default = { x = "0.30.0" }\n}\n', 'each.value', files)).toEqual(
      ['terraform.tfvars:1'],
    )
  })
})

describe('a file above', () => {
  const root = `locals {\n  v = "0.57.0"\n  all = { op = "0.57.0" }\n}\ninputs = {\n  w = "0.57.0"\n}\n`
  const module = `${release('var.v')}variable "v" {}\n`
  const below = (v: string, more = 'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\n') =>
    `terraform {\n  source = "../../modules/op"\n}\n${more}inputs = {\n  v = ${v}\n}\n`
  const places = async (v: string, more?: string) => {
    const files = { 'root.hcl': root, 'live/a/terragrunt.hcl': below(v, more), 'modules/op/main.tf': module }
    return (await moved(files)).edits.map((edit) => edit.split(' ')[0])
  }
  it.each([
    { v: 'include.root.locals.v', at: ['root.hcl:2'] },
    { v: 'include.root.locals.all.op', at: ['root.hcl:3'] },
    { v: 'include.root.inputs.w', at: ['root.hcl:6'] },
    { v: 'include.root.locals.no', at: [] },
    { v: 'include.root.inputs.no', at: [] },
    { v: 'include.root.others.w', at: [] },
    { v: 'include.other.locals.v', at: [] },
    { v: 'read_terragrunt_config(find_in_parent_folders("root.hcl")).locals.v', at: ['root.hcl:2'] },
    { v: 'read_terragrunt_config("../../root.hcl").locals.v', at: ['root.hcl:2'] },
    { v: 'read_terragrunt_config(find_in_parent_folders("no.hcl")).locals.v', at: [] },
    { v: 'read_terragrunt_config(var.x).locals.v', at: [] },
  ])('gives $v', async ({ v, at }) => expect(await places(v)).toEqual(at))
})
