import { describe, expect, it } from 'vitest'
import { bootstrapSteps, needsRelease, presentReleases } from '../../src/migrate/migrate.js'
import { understand } from '../../src/migrate/understanding.js'
import { fixture, release, said, treeOf, untuned, type FixtureFiles } from './fixture.js'

const home = 'clusters/home'
const one = fixture('one-cluster')
const instance = (name = 'flux'): string => `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: ${name}, namespace: flux-system}
spec: {distribution: {version: 2.x, registry: ghcr.io/fluxcd}}
`
const remote = (version = 'v2.8.5'): string =>
  `resources:\n  - https://github.com/fluxcd/flux2/releases/download/${version}/install.yaml\n`

/** Every bootstrap as `kind file (present instance)`. */
const found = async (files: FixtureFiles) =>
  understand(await treeOf(files)).bootstraps.map(
    ({ kind, file, present }) => `${kind} ${file} (${present.instance?.file ?? ''})`,
  )
/** Without what says which cluster a folder is of: one cluster alone, at the root. */
const at = (folder: string, files: FixtureFiles, from = home): FixtureFiles =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace(from, folder),
      text.replaceAll(`./${from}`, `./${folder}`),
    ]),
  )

describe('what runs a cluster', () => {
  it('is its bootstrap, with the instance that stands beside it', async () => {
    const files = { ...one, [`${home}/flux-system/i.yaml`]: instance(), [`${home}/flux-system/j.yaml`]: instance('b') }
    expect(await found(files)).toEqual([
      `components ${home}/flux-system/gotk-components.yaml (${home}/flux-system/i.yaml)`,
    ])
  })

  it('is the instance of a cluster without a bootstrap', async () => {
    const other = at('clusters/b', { [`${home}/apps/i.yaml`]: instance() })
    const files = { ...one, ...other }
    expect(await found(files)).toEqual([
      `components ${home}/flux-system/gotk-components.yaml ()`,
      'migrated clusters/b/apps/i.yaml (clusters/b/apps/i.yaml)',
    ])
  })

  it('is not what a person applies by hand beside it, which is said there alone', async () => {
    const files = fixture('oci-source')
    const hand = { 'clusters/b/bootstrap/kustomization.yaml': remote() }
    const notes = async (more: FixtureFiles) =>
      understand(await treeOf(more)).bootstraps.map((bootstrap) =>
        bootstrap.kind === 'migrated'
          ? 'migrated'
          : `${bootstrap.kind} ${bootstrap.cluster} ${bootstrap.problems.filter(({ message }) => message.startsWith('this installs Flux by hand')).length}`,
      )
    expect(await notes(at('clusters/b', files, 'kubernetes'))).toEqual(['oci  0'])
    expect(await notes({ ...at('clusters/b', files, 'kubernetes'), ...hand })).toEqual(['oci  1'])
    expect(
      await notes({ ...at('clusters/a', files, 'kubernetes'), ...at('clusters/b', files, 'kubernetes'), ...hand }),
    ).toEqual(['oci a 0', 'oci b 1'])
  })
})

describe('bootstraps that stand in each other’s way are not planned', () => {
  const step = async (files: FixtureFiles) => bootstrapSteps(await treeOf(files), untuned, release)

  it('where one Kustomization applies both', async () => {
    const twin = Object.fromEntries(
      Object.entries(one).flatMap(([path, text]) =>
        path.endsWith('gotk-components.yaml') ? [[path.replace('flux-system/', 'flux-two/'), text]] : [],
      ),
    )
    const outcome = await step({ ...one, ...twin })
    expect(outcome.bootstraps.map(({ kind }) => kind)).toEqual(['blocked', 'blocked'])
    expect(said(outcome).join('\n')).toContain('another bootstrap is applied by the same Kustomization')
  })

  it('where both would write one file', async () => {
    const helmfile = (name: string): FixtureFiles => ({
      [`clusters/${name}/helmfile.yaml`]: `releases:
  - {name: flux2, namespace: flux-system, chart: fluxcd-community/flux2, version: 2.18.3}
  - name: flux2-sync
    namespace: flux-system
    chart: fluxcd-community/flux2-sync
    values: [{gitRepository: {spec: {url: u}}, kustomization: {spec: {path: ./fleet}}}]
`,
    })
    const files = { 'fleet/a.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n', ...helmfile('a') }
    expect((await step(files)).bootstraps.map(({ kind }) => kind)).toEqual(['planned'])
    const outcome = await step({ ...files, ...helmfile('b') })
    expect(outcome.bootstraps.map(({ kind }) => kind)).toEqual(['blocked', 'blocked'])
    expect(said(outcome).join('\n')).toContain('another cluster would write fleet/flux-instance.yaml too')
  })
})

describe('what a step needs', () => {
  const bootstraps = async (files: FixtureFiles) => understand(await treeOf(files)).bootstraps
  const half = fixture('half-migrated')
  const done = { [`${home}/i.yaml`]: instance() }
  it.each<readonly [of: string, files: FixtureFiles, pinned: readonly string[]]>([
    ['no operator', one, []],
    ['an operator', half, ['0.52.0']],
    ['a cluster that is done', done, []],
    ['two alike', { ...at('clusters/a', half), ...at('clusters/b', half) }, ['0.52.0']],
  ])('beside %s: the release of what is there', async (_of, files, pinned) =>
    expect(presentReleases(await bootstraps(files))).toEqual(pinned),
  )

  const added = { ...half, [`${home}/flux-system/i.yaml`]: instance() }
  it.each<readonly [of: string, files: FixtureFiles, strategy: 'in-place' | 'fresh', needs: boolean]>([
    ['an untouched cluster', one, 'in-place', true],
    ['an untouched cluster at once', one, 'fresh', true],
    ['a cluster that is done', done, 'in-place', false],
    ['a second step', added, 'in-place', false],
    ['an instance alone', { ...one, [`${home}/flux-system/i.yaml`]: instance() }, 'in-place', false],
    ['nothing', {}, 'in-place', false],
    ['one of two', { ...at('clusters/a', one), ...at('clusters/b', added) }, 'in-place', true],
  ])('of %s: a release (%s)', async (_of, files, strategy, needs) =>
    expect(needsRelease(await bootstraps(files), { ...untuned, strategy })).toBe(needs),
  )
})
