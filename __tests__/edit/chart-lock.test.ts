import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import { lockEdits } from '../../src/edit/chart-lock.js'
import type { Edit } from '../../src/model/change.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

type Files = Readonly<Record<string, string>>

const repository = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const entry = (name: string, version: string): string =>
  `  - name: ${name}\n    version: "${version}"\n    repository: ${repository}\n`
const chart = `apiVersion: v2\nname: cluster\ndependencies:\n${entry('flux-operator', '0.37.1')}${entry('x', '0.37.1')}`
const lock = (digest: string): string =>
  `dependencies:\n${entry('flux-operator', '0.37.1')}${entry('x', '0.37.1')}digest: ${digest}\n`

/** What helm hashes of both lists. */
function digestOf(wanted: readonly [string, string], locked: readonly [string, string]): string {
  const list = ([operator, other]: readonly [string, string]): string =>
    `[{"name":"flux-operator","version":"${operator}","repository":"${repository}"},{"name":"x","version":"${other}","repository":"${repository}"}]`
  return `sha256:${createHash('sha256')
    .update(`[${list(wanted)},${list(locked)}]`)
    .digest('hex')}`
}

/** The edit of the version that is the nth of a file. */
function version(files: Files, file: string, nth: number, next = '0.58.1', old = '0.37.1'): Edit {
  const text =
    Object.entries(files)
      .find(([path]) => path === file)?.[1]
      .toString() ?? ''
  let start = -1
  for (let left = nth; left > 0; left -= 1) start = text.indexOf(old, start + 1)
  return { kind: 'edit', file, line: 1, start, end: start + old.length, old, new: next }
}

async function locked(files: Files, edits: readonly Edit[]): Promise<readonly Edit[]> {
  return lockEdits(await readTree(memoryWorkspace(files), { wanted: () => true, more: () => null }), edits)
}

const before = digestOf(['0.37.1', '0.37.1'], ['0.37.1', '0.37.1'])
const files = { 'c/Chart.yaml': chart, 'c/Chart.lock': lock(before) }

it('writes the digest of both lists as they will be, once', async () => {
  const edits = [version(files, 'c/Chart.yaml', 1), version(files, 'c/Chart.lock', 1)]
  const start = files['c/Chart.lock'].indexOf('sha256:')
  expect(await locked(files, edits)).toEqual([
    {
      kind: 'edit',
      file: 'c/Chart.lock',
      line: 8,
      start,
      end: start + before.length,
      old: before,
      new: digestOf(['0.58.1', '0.37.1'], ['0.58.1', '0.37.1']),
    },
  ])
})

it.each<[string, readonly [string, number][], string]>([
  ['the list alone', [['c/Chart.yaml', 2]], digestOf(['0.37.1', '0.58.1'], ['0.37.1', '0.37.1'])],
  ['the lock alone', [['c/Chart.lock', 1]], digestOf(['0.37.1', '0.37.1'], ['0.58.1', '0.37.1'])],
])('follows %s', async (_name, places, expected) => {
  const edits = places.map(([file, nth]) => version(files, file, nth))
  expect((await locked(files, edits)).map((edit) => edit.new)).toEqual([expected])
})

it('keeps what stands around the part of a version that is edited', async () => {
  const ranged = { ...files, 'c/Chart.yaml': chart.replace('"0.37.1"', '"~0.37.1 || 1"') }
  const [edit] = await locked(ranged, [version(ranged, 'c/Chart.yaml', 1)])
  expect(edit?.new).toBe(digestOf(['~0.58.1 || 1', '0.37.1'], ['0.37.1', '0.37.1']))
})

it('leaves a digest that is right, and one that cannot be known', async () => {
  const elsewhere: Edit = { ...version(files, 'c/Chart.yaml', 1), start: 20, end: 21 }
  expect(await locked(files, [elsewhere])).toEqual([])
  const converted = { ...files, 'c/Chart.yaml': chart.replace('"0.37.1"', '1') }
  expect(await locked(converted, [version(converted, 'c/Chart.yaml', 1)])).toEqual([])
})

it('asks for nothing where there is no lock, no list or no digest', async () => {
  const edits = [version(files, 'c/Chart.yaml', 1)]
  expect(await locked({ 'c/Chart.yaml': chart }, edits)).toEqual([])
  expect(await locked({ 'c/Chart.lock': lock(before) }, [version(files, 'c/Chart.lock', 1)])).toEqual([])
  expect(await locked({ ...files, 'c/Chart.lock': lock(before).replace(/digest: .*\n/, '') }, edits)).toEqual([])
  expect(
    await locked({ ...files, 'd/values.yaml': 'a: 0.37.1\n' }, [
      { ...version(files, 'c/Chart.yaml', 1), file: 'd/values.yaml' },
    ]),
  ).toEqual([])
})
