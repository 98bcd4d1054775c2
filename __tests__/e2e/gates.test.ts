import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ActionRun } from '../../embedded/action.js'
import { personalToken } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { all, files, stage, type Judging, type Stage } from './replay.js'

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())

let home: Stage
afterEach(() => home.close())

/** The FluxInstance's values with another source in `sync`. */
function syncing(kind: string, ref: string): (text: string) => string {
  return (text) => text.replace(/( {8}kind: )GitRepository(\n.*\n {8}ref: ).*/, `$1${kind}$2${ref}`)
}

function run(inputs: Judging['inputs'] = {}, options: Judging = {}): Promise<ActionRun> {
  return home.schedule({ inputs: { token: 'ghp_maintainer', 'release-notes': 'link', ...inputs }, ...options })
}

/** Begins at 0.35.0, so that 0.37.1 is the version of a first hop. */
async function begin(sync: ((text: string) => string) | null): Promise<void> {
  home = await stage(registry.url, '0.35.0')
  home.github.grant('ghp_maintainer', personalToken('keeper'))
  if (sync) home.commit('main', { [files.values]: sync })
}

/** Merges the first hop to main. */
const firstHop = (): string => home.commit('main', all('0.35.0', '0.37.1'))

/** What a run without a gate would do. */
const open = { decision: 'update', 'target-version': '0.58.1' }

/** The decision, and the summary that gives its reason, on one line. */
async function reason(done: Promise<ActionRun>): Promise<string> {
  const { outputs, summary } = await done
  return `${outputs['decision'] ?? ''}: ${summary.replaceAll('\n', ' ')}`
}

describe('a later hop, on the branch that the clusters apply', () => {
  it('waits an hour after the first, whether the checkout is shallow, whole or missing', async () => {
    await begin(null)
    firstHop()
    for (const depth of [1, 0, null])
      expect(await reason(run({}, { depth }))).toMatch(/^held: .*waits for hop-delay 1h with 0\.37\.1, until \d{4}-/)
    expect((await run({ 'hop-delay': '0s' }, { depth: 1 })).outputs).toMatchObject(open)
  })

  it('waits for a branch that has not got the first one yet, and for an hour there', async () => {
    await begin(syncing('GitRepository', 'refs/heads/production'))
    home.commit('production', { 'README.md': '# production' })
    const hop = firstHop()
    for (const depth of [0, null])
      expect(await reason(run({}, { depth }))).toMatch(
        /^held: .*production, which the clusters apply, does not have it yet/,
      )
    home.github.git('update-ref', 'refs/heads/production', hop)
    expect(await reason(run({}, { depth: 0 }))).toMatch(/^held: .*hop-delay 1h with 0\.37\.1, until/)
  })

  it('is vetoed by what Flux reported of the commit', async () => {
    await begin(null)
    const hop = firstHop()
    const later = (): Promise<ActionRun> =>
      run({ 'hop-delay': '1s' }, { machine: { clock: { now: () => new Date(Date.now() + 2000) } } })
    home.github.people.status(hop, 'kustomization/flux-system/1a2b3c4d', 'failure')
    home.github.people.status(hop, 'ci/lint', 'failure')
    expect(await reason(later())).toMatch(
      /^held: .*with 0\.37\.1, and kustomization\/flux-system\/1a2b3c4d is "failure" at [0-9a-f]{7}/,
    )
    home.github.people.status(hop, 'kustomization/flux-system/1a2b3c4d', 'success')
    expect((await later()).outputs).toMatchObject(open)
  })

  it('from an OCI artifact waits for a box, which lets it go on', async () => {
    await begin(syncing('OCIRepository', 'latest'))
    firstHop()
    const inputs = { dashboard: 'true' }
    expect(await reason(run(inputs))).toMatch(/^held: .*the clusters apply the OCIRepository \S+ \\?\(latest\\?\)/)
    const issue = home.github.repository.issues[0] ?? { body: '' }
    expect(issue.body).toContain('- [ ] <!-- flux-lockstep:retry=default -->')
    Object.assign(issue, { body: issue.body?.replace('- [ ]', '- [x]') })
    expect((await run(inputs)).outputs).toMatchObject(open)
    expect((await run({ force: 'true' })).outputs).toMatchObject(open)
  })
})
