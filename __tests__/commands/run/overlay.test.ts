import { describe, expect, it } from 'vitest'
import { overlay } from '../../../src/commands/run/overlay.js'
import type { ChangedFile } from '../../../src/model/change.js'
import { memoryWorkspace } from '../../support/memory-workspace.js'

const base = memoryWorkspace({ a: 'one', b: 'two', l: { mode: '120000', content: 'a' } })
const change = (path: string, before: string | null, after: string | null): ChangedFile => ({
  path,
  mode: '100755',
  before: before === null ? null : Buffer.from(before),
  after: after === null ? null : Buffer.from(after),
})
const only = (changes: readonly ChangedFile[], paths: readonly string[] | null = null) =>
  overlay(base, paths && new Set(paths), changes)
const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString()

describe('a tree with changes on top', () => {
  it.each<readonly [name: string, changes: readonly ChangedFile[], listed: readonly string[]]>([
    ['is listed as before where a file changes', [change('a', 'one', 'x')], ['a 100644', 'b 100644', 'l 120000']],
    ['with what is added, in order', [change('ab', null, 'x')], ['a 100644', 'ab 100755', 'b 100644', 'l 120000']],
    ['without what is gone', [change('a', 'one', null)], ['b 100644', 'l 120000']],
    [
      'with both, and what changes beside them',
      [change('0', null, 'x'), change('a', 'one', null), change('b', 'two', 'x')],
      ['0 100755', 'b 100755', 'l 120000'],
    ],
  ])('%s', async (_, changes, listed) =>
    expect((await only(changes).list()).map(({ path, mode }) => `${path} ${mode}`)).toEqual(listed),
  )

  it('is read as it is after them', async () => {
    const tree = only([change('a', 'one', 'other'), change('b', 'two', null)])
    expect([text(await tree.read('a')), await tree.read('b'), await tree.link('l')]).toEqual(['other', null, 'a'])
    expect([text(await tree.read('a', 5)), await tree.read('a', 4)]).toEqual(['other', null])
    expect(text(await only([]).read('a'))).toBe('one')
    expect([text(await only([]).read('a', 3)), await only([]).read('a', 2)]).toEqual(['one', null])
  })

  it('reads again what is given, and what changed', async () => {
    const tree = only([change('c', null, 'new')], ['a'])
    expect([text(await tree.read('a')), await tree.read('b'), text(await tree.read('c'))]).toEqual(['one', null, 'new'])
  })

  it('is searched as it is after them', async () => {
    const held = async (...args: Parameters<typeof only>) =>
      [...((await only(...args).holding?.(['two'])) ?? ['unknown'])].sort()
    expect(await held([change('a', 'one', 'x')])).toEqual(['a', 'b'])
    expect(await held([change('a', 'one', 'x')], ['l'])).toEqual(['a', 'l'])
    const unsearched = overlay({ ...base, holding: () => Promise.resolve(null) }, null, [change('a', 'one', 'x')])
    expect(await unsearched.holding?.(['two'])).toBeNull()
  })
})
