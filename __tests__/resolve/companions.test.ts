import { expect, test } from 'vitest'
import { LockstepError } from '../../src/model/failure.js'
import { formatRepository } from '../../src/model/reference.js'
import { canonicalRepository } from '../../src/model/role.js'
import { companionsAt, leftBehind, withoutBehind } from '../../src/resolve/companions.js'
import { MemoryRegistry } from '../support/memory-registry.js'
import { lockstepSet, pin } from '../support/sets.js'

const digest = `sha256:${'a'.repeat(64)}`
const repository = canonicalRepository('mcp-chart')

/** What becomes of a pin of the MCP server's chart at 0.37.1 when its set moves to 0.38.1. */
async function beside(own: { digest?: string }, published: readonly string[] | null) {
  const registry = new MemoryRegistry()
  const digests = published?.map((tag) => registry.publish(repository, tag, {}))
  const set = lockstepSet('0.37.1', { pins: [pin('operator-chart', '0.37.1'), pin('mcp-chart', '0.37.1', own)] })
  const found = await companionsAt(set, '0.38.1', registry)
  const moving = withoutBehind(set, found.behind).pins.map(({ role, action }) => `${role} ${action}`)
  return {
    moving,
    said: leftBehind(found, '0.38.1').map(({ code }) => code),
    found: [...found.digests.values()],
    digests,
  }
}

test.each([
  ['published', {}, ['0.38.1'], 'follow'],
  ['not published', {}, ['0.37.1'], 'report'],
  ['in a repository that nobody can list', {}, null, 'follow'],
  ['with a digest, not published', { digest }, ['0.37.1'], 'report'],
  ['with a digest that nobody can read', { digest }, null, 'report'],
] as const)('%s', async (_name, own, published, action) => {
  const { moving, said } = await beside(own, published)
  expect(moving).toEqual(['operator-chart follow', `mcp-chart ${action}`])
  expect(said).toEqual(action === 'follow' ? [] : ['out-of-lockstep'])
})

test('a digest beside it is asked for', async () => {
  const { found, digests } = await beside({ digest }, ['0.38.1'])
  expect(found).toEqual(digests)
})

test('a digest that is listed and gone keeps its pin, and a tag alone asks for none', async () => {
  const pins = [pin('mcp-chart', '0.37.1', { digest })]
  const gone = Object.assign(new MemoryRegistry(), { head: () => Promise.resolve(null) })
  gone.publish(repository, '0.38.1', {})
  expect(await companionsAt(lockstepSet('0.37.1', { pins }), '0.38.1', gone)).toEqual({
    digests: new Map(),
    behind: pins,
  })
  const set = lockstepSet('0.37.1', { pins: [pin('mcp-chart', '0.37.1')] })
  expect(await companionsAt(set, '0.38.1', gone)).toEqual({ digests: new Map(), behind: [] })
})

test('a registry that is down says nothing, and its pin follows; what is wrong otherwise is thrown', async () => {
  const registry = new MemoryRegistry()
  registry.publish(repository, '0.37.1', {})
  registry.down.add(formatRepository(repository))
  const set = lockstepSet('0.37.1', { pins: [pin('mcp-chart', '0.37.1')] })
  expect(await companionsAt(set, '0.38.1', registry)).toEqual({ digests: new Map(), behind: [] })
  const tags = () => Promise.reject(new LockstepError('settings', 'wrong'))
  await expect(companionsAt(set, '0.38.1', Object.assign(new MemoryRegistry(), { tags }))).rejects.toThrow('wrong')
})
