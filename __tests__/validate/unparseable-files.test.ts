import { expect, test } from 'vitest'
import { unparseableFiles } from '../../src/validate/unparseable-files.js'
import { treeOf } from './state.js'

const flux = 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\n'
const broken = `${flux}metadata: {name: a\n`

const told = async (files: Readonly<Record<string, string>>) =>
  unparseableFiles(await treeOf(files)).map(
    ({ code, severity, file, line, message }) =>
      `${severity} ${code} ${String(file)}:${String(line)}${message.includes('more)') ? ` ${/\(and \d+ more\)/.exec(message)?.[0] ?? ''}` : ''}`,
  )

test.each<[string, Record<string, string>, string[]]>([
  ['an object of Flux that is no YAML', { 'a.yaml': broken }, ['error unparseable-file a.yaml:4']],
  [
    'one of the operator',
    { 'a.yml': broken.replace('helm.toolkit.fluxcd.io/v2', 'fluxcd.controlplane.io/v1') },
    ['error unparseable-file a.yml:4'],
  ],
  ['another object', { 'a.yaml': broken.replace('helm.toolkit.fluxcd.io/v2', 'apps/v1') }, []],
  ['a file of another kind', { 'a.txt': broken }, []],
  ['a good file', { 'a.yaml': `${flux}metadata: {name: a}\n` }, []],
  ['a template', { 'a.yaml': `${flux}metadata: {name: {{ name }}\n` }, ['notice not-evaluated a.yaml:4']],
  [
    'a template of another engine',
    { 'a.yaml': `${flux}metadata: {name: a, {% if x %}\n` },
    ['notice not-evaluated a.yaml:4'],
  ],
  [
    'several templates',
    { 'a.yaml': `${flux}a: {{ b }\n`, 'b.yaml': `${flux}a: {{ b }\n`, 'c.yaml': `${flux}a: {{ b }\n` },
    ['notice not-evaluated a.yaml:4 (and 2 more)'],
  ],
  ['an alias as a key', { 'a.yaml': `${flux}labels:\n  &app a: b\n  *app: c\n` }, ['notice not-evaluated a.yaml:5']],
  [
    'one of each',
    { 'a.yaml': broken, 'b.yaml': `${flux}a: {{ b }\n`, 'c.yaml': `${flux}x: {&a b: c}\n*a: d\n` },
    ['error unparseable-file a.yaml:4', 'notice not-evaluated b.yaml:4', 'notice not-evaluated c.yaml:4'],
  ],
  [
    'what nothing applies',
    { 'archive/a.yaml': broken, 'x/kustomization.yaml': 'resources: []\n', 'x/a.yaml': broken },
    [],
  ],
  ['a template of a chart', { 'chart/Chart.yaml': 'name: a\n', 'chart/templates/a.yaml': broken }, []],
])('%s', async (_, files, expected) => expect(await told(files)).toEqual(expected))
