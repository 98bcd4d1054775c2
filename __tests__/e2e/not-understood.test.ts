import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { stage, type Stage } from './replay.js'

let registry: EmbeddedRegistry
let held: Stage
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())
afterEach(() => held.close())

/** More than is read of a file, with an artifact in it. */
const bundle = `artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1\n#${' '.repeat(1024 * 1024)}\n`

/** What an update opens at a release, beside a file that is too large to be read. */
async function proposed(version: string, inputs: Readonly<Record<string, string>> = {}) {
  held = await stage(registry.url, version)
  held.github.repository.autoMergeAllowed = true
  held.github.repository.requiredStatuses.add('ci')
  held.github.people.commit('main', { 'bundle.yaml': bundle })
  const sha = held.github.git('rev-parse', 'main')
  const { stdout, summary } = await held.run(
    { name: 'schedule', payload: {}, ref: 'refs/heads/main', sha },
    { inputs: { 'auto-merge': 'true', 'release-notes': 'link', ...inputs } },
  )
  const [pull] = held.github.pulls
  return { pull, stdout, summary }
}

describe('a place that is not understood', () => {
  it('makes a move over a Flux minor a draft that names it, and nobody merges it automatically', async () => {
    const { pull, summary } = await proposed('0.37.1', { 'auto-merge-flux-minor': 'true' })
    expect(pull).toMatchObject({ draft: true, autoMerge: null })
    expect(pull?.body).toContain('It enters another Flux minor, and 1 place is not understood')
    expect(pull?.body).toContain('`bundle.yaml:1`')
    expect(pull?.body).toContain('Exact pins that were read agree on one release (1 place is not understood)')
    expect(pull?.body).not.toContain('All pins of the set agree on one release')
    expect(summary).toContain('in lockstep as far as it is read; 1 place is not understood')
  })

  it('leaves a move within the minor ready, and is merged by a person', async () => {
    const { pull } = await proposed('0.58.0')
    expect(pull).toMatchObject({ draft: false, autoMerge: null })
    expect(pull?.body).toContain('Auto-merge is not armed: 1 place is not understood.')
  })

  it('is settled for good by a setting', async () => {
    const { pull } = await proposed('0.58.0', { ignore: 'bundle.yaml' })
    expect(pull?.autoMerge).not.toBeNull()
  })
})
