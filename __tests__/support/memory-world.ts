import { knownFiles } from '../../embedded/known-files.js'
import type { World } from '../../src/commands/run/world.js'
import type { Registry } from '../../src/model/registry.js'
import { RuleTime } from '../../src/model/rule-time.js'
import type { Commit, History } from '../../src/model/workspace.js'
import { thisMachine } from '../../src/world/machine.js'
import { MemoryRegistry } from './memory-registry.js'
import { memoryWorkspace, type Files } from './memory-workspace.js'

/** When every run in memory takes place. */
export const now = new Date('2026-08-20T00:00:00Z')

/** The world of a run over files in memory, with nothing before them and nobody to ask, but for what a test gives. */
export function memoryWorld(files: Files, changes: Partial<World> = {}, registry: Registry = new MemoryRegistry()) {
  const clock = { now: () => now }
  const world: World = {
    workspace: memoryWorkspace(files),
    history: null,
    branch: 'main',
    head: () => Promise.resolve(null),
    statuses: () => Promise.resolve([]),
    registry: { open: () => Promise.resolve(registry), requests: 0 },
    helm: () => Promise.resolve(null),
    reader: knownFiles,
    ruleTime: new RuleTime(),
    clock,
    machine: { ...thisMachine(), env: {}, clock },
    ...changes,
  }
  return world
}

/** True for a commit by its id, or by the remote branch or the tag that has its first digit as its name. */
function names(revision: string, id: string): boolean {
  return [id, `refs/remotes/origin/${id.charAt(0)}`, `refs/tags/${id.charAt(0)}`].includes(revision)
}

/** A past of at most ten trees, the newest first, each a day older than the one before; the id of a commit is its number, forty times. */
export function memoryHistory(trees: readonly Files[]): History {
  const all = trees.map((tree, index) => {
    const committed = new Date(now.getTime() - index * 86_400_000).toISOString()
    const commit: Commit = { id: `${index}`.repeat(40), parents: [], tree: '', message: '', committed }
    return { tree, commit }
  })
  return {
    resolve: (revision) => Promise.resolve(all.find(({ commit }) => names(revision, commit.id))?.commit ?? null),
    at: (id) => memoryWorkspace(all.find(({ commit }) => commit.id === id)?.tree ?? {}),
    log: (from) =>
      Promise.resolve(all.slice(all.findIndex(({ commit }) => commit.id === from)).map(({ commit }) => commit)),
    mergeBase: () => Promise.resolve(null),
  }
}
