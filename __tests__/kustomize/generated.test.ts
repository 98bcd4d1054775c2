import { expect, it } from 'vitest'
import { generatedEntries, partOf } from '../../src/kustomize/generated.js'
import type { Scalar } from '../../src/model/document.js'
import { readTree } from '../../src/documents/tree.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const block = (raw: string): Scalar => ({
  value: raw,
  raw,
  range: { start: 100, end: 100 + Buffer.byteLength(raw) },
  style: 'block',
  position: { line: 5, column: 7 },
})

it('knows where a part of a scalar stands, in whatever order parts are asked for', () => {
  const scalar = block('é=1\nbb=22\n\nc=3')
  const place = (text: string) => {
    const { range, position } = partOf(scalar, scalar.raw.indexOf(text), text)
    return [range.start, range.end, position.line, position.column]
  }
  expect(['1', '22', '3', '22', '1'].map(place)).toEqual([
    [103, 104, 5, 9],
    [108, 110, 6, 4],
    [114, 115, 8, 3],
    [108, 110, 6, 4],
    [103, 104, 5, 9],
  ])
})

it('reads what ConfigMaps and Secrets are made of, and passes over what assigns nothing', async () => {
  const tree = await readTree(
    memoryWorkspace({
      'kustomization.yaml':
        'configMapGenerator:\n  - name: a\n    literals: [V=1, nothing]\n    envs: [a.env]\nsecretGenerator:\n  - literals: [W=2]\n',
      'a.env': '# no\n\nX=3\nnothing\n',
    }),
    { wanted: () => true },
  )
  expect(
    generatedEntries(tree.files).map(({ kind, name, key, object, scalar }) => [
      kind,
      name,
      key,
      scalar.value,
      `${object.file.path}:${scalar.position.line}:${scalar.position.column}`,
    ]),
  ).toEqual([
    ['ConfigMap', 'a', 'V', '1', 'kustomization.yaml:3:18'],
    ['Secret', '', 'W', '2', 'kustomization.yaml:6:18'],
    ['ConfigMap', 'a', 'X', '3', 'a.env:3:3'],
  ])
})
