import { describe, expect, it } from 'vitest'
import { surveyTree } from '../../src/commands/run/survey.js'
import { settingsOf } from '../support/edited.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'

const source = (version: string, name = 'flux-operator'): string => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: ${name}, namespace: flux-system }
spec:
  url: oci://ghcr.io/controlplaneio-fluxcd/charts/${name}
  ref: { tag: ${version} }
`
const applied = (name: string, path: string, more = ''): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ./${path}
${more}`
const helmfile =
  'releases:\n  - { name: flux-operator, chart: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator, version: 0.37.1 }\n'
const base: Files = {
  'base/source.yaml': source('0.37.1'),
  'base/kustomization.yaml': 'resources: [source.yaml]\n',
}
const follows = `sets:
  - { name: dev, paths: ['clusters/dev/**', 'base/**', 'fleet/dev.yaml'] }
  - { name: prod, paths: ['clusters/prod/**', 'fleet/prod.yaml'], follow: dev, soak: 3d }
`

/** What the settings are refused with, or the sets by their names. */
async function refusal(files: Files, settings = follows): Promise<string> {
  return surveyTree(memoryWorkspace(files), settingsOf(settings)).then(
    ({ sets }) => sets.map(({ name, pins }) => `${name}:${pins.length}`).join(' '),
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )
}
const ways: readonly (readonly [way: string, files: (name: string) => Files, shared: Files])[] = [
  ['kustomizations', (name) => ({ [`clusters/${name}/kustomization.yaml`]: 'resources: [../../base]\n' }), base],
  [
    'a kustomization between',
    (name) => ({ [`clusters/${name}/kustomization.yaml`]: 'resources: [../../base/all]\n' }),
    {
      'base/flux/source.yaml': source('0.37.1'),
      'base/flux/kustomization.yaml': 'resources: [source.yaml]\n',
      'base/all/kustomization.yaml': 'resources: [../flux]\n',
    },
  ],
  [
    'components',
    (name) => ({ [`clusters/${name}/kustomization.yaml`]: 'components: [../../base]\n' }),
    { ...base, 'base/kustomization.yaml': 'kind: Component\nresources: [source.yaml]\n' },
  ],
  ['Flux Kustomizations', (name) => ({ [`clusters/${name}/infra.yaml`]: applied('infra', 'base') }), base],
  [
    'Flux Kustomizations on a folder without a kustomization',
    (name) => ({ [`clusters/${name}/infra.yaml`]: applied('infra', 'base') }),
    { 'base/flux/source.yaml': source('0.37.1') },
  ],
  [
    'components of Flux Kustomizations',
    (name) => ({
      [`clusters/${name}/infra.yaml`]: applied('infra', `clusters/${name}/apps`, '  components: [../../../base]\n'),
    }),
    { ...base, 'base/kustomization.yaml': 'kind: Component\nresources: [source.yaml]\n' },
  ],
  [
    'Flux Kustomizations to other clusters',
    (name) => ({
      [`clusters/${name}/infra.yaml`]: applied('infra', 'base', '  kubeConfig: { secretRef: { name: remote } }\n'),
    }),
    base,
  ],
  [
    'ResourceSets',
    (name) => ({ [`clusters/${name}/infra.yaml`]: applied('infra', 'base') }),
    {
      'base/set.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: { name: flux, namespace: flux-system }
spec:
  inputs: [{ version: 0.37.1 }]
  resources:
    - apiVersion: source.toolkit.fluxcd.io/v1
      kind: OCIRepository
      metadata: { name: flux-operator, namespace: flux-system }
      spec: { url: "oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator", ref: { tag: << inputs.version >> } }
`,
    },
  ],
  [
    'the sync of instances',
    (name) => ({
      [`clusters/${name}/flux.yaml`]: `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux, namespace: flux-system }
spec:
  distribution: { version: 2.x, registry: ghcr.io/fluxcd }
  sync: { kind: GitRepository, url: "https://example.com/fleet.git", ref: refs/heads/main, path: base }
`,
    }),
    { 'base/source.yaml': source('0.37.1') },
  ],
  [
    'a chart of the repository',
    (name) => ({
      [`clusters/${name}/release.yaml`]: `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: platform }
spec: { chart: { spec: { chart: ./base/platform, sourceRef: { kind: GitRepository, name: flux-system } } } }
`,
    }),
    {
      'base/platform/Chart.yaml':
        'apiVersion: v2\nname: platform\nversion: 1.0.0\ndependencies:\n  - { name: flux-operator, version: 0.37.1, repository: "oci://ghcr.io/controlplaneio-fluxcd/charts" }\n',
    },
  ],
  [
    'helmfiles',
    (name) => ({ [`clusters/${name}/helmfile.yaml`]: 'helmfiles:\n  - path: ../../base/helmfile.yaml\n' }),
    { 'base/helmfile.yaml': helmfile },
  ],
  [
    'bases of helmfiles',
    (name) => ({ [`clusters/${name}/helmfile.yaml`]: 'bases:\n  - ../../base/helmfile.yaml\n' }),
    { 'base/helmfile.yaml': helmfile },
  ],
  [
    'modules of Terraform',
    (name) => ({ [`clusters/${name}/main.tf`]: 'module "flux" {\n  source = "../../base/flux"\n}\n' }),
    {
      'base/flux/main.tf':
        'resource "helm_release" "flux_operator" {\n  name = "flux-operator"\n  repository = "oci://ghcr.io/controlplaneio-fluxcd/charts"\n  chart = "flux-operator"\n  version = "0.37.1"\n}\n',
    },
  ],
  [
    'units of Terragrunt',
    (name) => ({
      [`clusters/${name}/terragrunt.hcl`]:
        'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\nterraform {\n  source = "${get_repo_root()}//base/flux"\n}\n',
    }),
    {
      'base/flux/main.tf':
        'resource "helm_release" "flux_operator" {\n  name = "flux-operator"\n  repository = "oci://ghcr.io/controlplaneio-fluxcd/charts"\n  chart = "flux-operator"\n  version = "0.37.1"\n}\n',
    },
  ],
]

describe('a pin that two sets share', () => {
  it.each(ways)('is refused where they reach it by %s', async (_way, taking, shared) => {
    const said = await refusal({ ...shared, ...taking('dev'), ...taking('prod') })
    expect(said).toMatch(
      /^sets: base\/\S+:\d+ belongs to the set "dev", and the set "prod" \(through clusters\/prod\/\S+\) takes it/,
    )
  })

  it('is told with every set, and what to do', async () => {
    const files = { ...base, ...ways[0]?.[1]('dev'), ...ways[0]?.[1]('prod') }
    expect(await refusal(files)).toBe(
      'sets: base/source.yaml:6 belongs to the set "dev", and the set "prod" (through clusters/prod/kustomization.yaml) takes it: one pull request would move both, whatever "follow", "soak" and "hold" say. Give "prod" pins of its own (a file, a patch, or a placeholder that it fills in), or make one set of both.',
    )
    expect(await refusal(files, follows.replace(", 'base/**'", ''))).toBe(
      'sets: base/source.yaml:6 belongs to no set that the settings name, and the sets "dev" (through clusters/dev/kustomization.yaml) and "prod" (through clusters/prod/kustomization.yaml) take it: one pull request would move them all, whatever "follow", "soak" and "hold" say. Give each set pins of its own (a file, a patch, or a placeholder that it fills in), or make one set of them.',
    )
  })

  it('is refused of folders that no layout names as clusters', async () => {
    const files = { ...base, 'fleet/dev.yaml': applied('dev', 'base'), 'fleet/prod.yaml': applied('prod', 'base') }
    expect(await refusal(files)).toContain('(through fleet/prod.yaml)')
  })

  it('is refused where one set builds upon the folder of another', async () => {
    const files = {
      'clusters/dev/source.yaml': source('0.37.1'),
      'clusters/dev/kustomization.yaml': 'resources: [source.yaml]\n',
      'clusters/prod/kustomization.yaml': 'resources: [../dev]\n',
    }
    expect(await refusal(files)).toContain('clusters/dev/source.yaml:6 belongs to the set "dev"')
  })

  it('is no pin of the set alone that forgot to name its file', async () => {
    const files = {
      'infra/prod/source.yaml': source('0.37.1'),
      'clusters/prod/infra.yaml': applied('infra', 'infra/prod'),
    }
    expect(await refusal(files)).toContain('Add it to the "paths" of "prod".')
  })

  it('is refused for any policy that it would go past, and for none where nothing is lost', async () => {
    const files = { 'infra/source.yaml': source('0.37.1'), 'cluster/infra.yaml': applied('infra', 'infra') }
    const settings = (policy: string): string =>
      `sets: [{ name: infra, paths: ['infra/**'] }, { name: cluster, paths: ['cluster/**']${policy} }]`
    expect(await refusal(files, settings(''))).toBe('infra:1 cluster:0')
    expect(await refusal(files, settings(", labels: ['x']"))).toBe('infra:1 cluster:0')
    expect(await refusal(files, settings(", allowed-versions: '<0.40.0'"))).toContain('the set "cluster"')
    const pinned = { ...files, 'cluster/source.yaml': source('0.37.1', 'flux-instance') }
    expect(await refusal(pinned, settings(''))).toContain('sets: ')
  })
})

describe('what sets do not share', () => {
  const own = (name: string): Files => ({
    [`clusters/${name}/source.yaml`]: source('0.37.1'),
    [`clusters/${name}/kustomization.yaml`]: 'resources: [source.yaml, ../../apps]\n',
  })

  it('is theirs: bases that hold no pin, and prose that names another', async () => {
    const files = {
      ...own('dev'),
      ...own('prod'),
      'apps/kustomization.yaml': 'resources: [podinfo.yaml]\n',
      'clusters/prod/README.md': 'See ../dev/source.yaml for flux-operator.\n',
      'clusters/prod/values.yaml': 'instance: {} # as in ../dev/source.yaml\n',
    }
    expect(await refusal(files)).toBe('dev:1 prod:1')
  })

  it('is a neighbour in a folder whose kustomization does not take it', async () => {
    const files = {
      'base/kustomization.yaml': 'resources: [podinfo.yaml]\n',
      'base/dev/source.yaml': source('0.37.1'),
      'clusters/dev/infra.yaml': applied('infra', 'base/dev'),
      'clusters/prod/infra.yaml': applied('infra', 'base'),
    }
    expect(await refusal(files)).toBe('dev:1 prod:0')
  })

  it('is what a hub deploys to each of them', async () => {
    const kubeConfig = '  kubeConfig: { secretRef: { name: remote } }\n'
    const files = {
      ...own('dev'),
      ...own('prod'),
      'hub/dev.yaml': applied('dev', 'clusters/dev', kubeConfig),
      'hub/prod.yaml': applied('prod', 'clusters/prod', kubeConfig),
    }
    expect(
      await refusal(files, `${follows}  - { name: hub, paths: ['hub/**'], hold: { at: 0.37.1, reason: freeze } }\n`),
    ).toBe('dev:1 prod:1 hub:0')
  })

  it('is a float that nothing here moves', async () => {
    const files = { ...base, ...ways[0]?.[1]('dev'), ...ways[0]?.[1]('prod'), 'base/source.yaml': source('latest') }
    expect(await refusal(files)).toBe('dev:1 prod:1')
  })
})

describe('a base of which each cluster selects its own release', () => {
  const instance = `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux, namespace: flux-system }
spec: { distribution: { version: 2.x, registry: ghcr.io/fluxcd, artifact: "oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v\${release}" } }
`
  const substitute = (version: string): string => `  postBuild: { substitute: { release: "${version}" } }\n`
  const filled: Files = {
    'base/source.yaml': source('"${release}"'),
    'base/flux.yaml': instance,
    'clusters/dev/infra.yaml': applied('infra', 'base', substitute('0.38.1')),
    'clusters/prod/infra.yaml': applied('infra', 'base', substitute('0.37.1')),
  }
  const patched = (version: string): string => `resources: [../../base]
patches:
  - patch: |
      apiVersion: source.toolkit.fluxcd.io/v1
      kind: OCIRepository
      metadata: { name: flux-operator, namespace: flux-system }
      spec: { ref: { tag: ${version} } }
`
  const sets = async (files: Files, settings: string) =>
    (await surveyTree(memoryWorkspace(files), settingsOf(settings))).sets

  it.each([
    ['the settings name it', follows],
    ['the settings leave it out', follows.replace(", 'base/**'", '')],
    ['the clusters draw the sets', ''],
  ])('is held by each of them, its instance too, where %s', async (_where, settings) => {
    const found = await sets(filled, settings)
    expect(found.map(({ name, current, instances }) => [name, current, instances.length])).toEqual([
      ['dev', '0.38.1', 1],
      ['prod', '0.37.1', 1],
    ])
    expect(found.map(({ pins }) => pins.filter(({ action }) => action === 'follow').map(({ file }) => file))).toEqual([
      ['clusters/dev/infra.yaml', 'clusters/dev/infra.yaml'],
      ['clusters/prod/infra.yaml', 'clusters/prod/infra.yaml'],
    ])
  })

  it('floats in none of them that patches it', async () => {
    const base = {
      'base/source.yaml': source('0.37.1').replace(/ {2}ref.*\n/, ''),
      'base/kustomization.yaml': 'resources: [source.yaml]\n',
    }
    const overlays = {
      'clusters/dev/kustomization.yaml': patched('0.38.1'),
      'clusters/prod/kustomization.yaml': patched('0.37.1'),
    }
    const found = await sets({ ...base, ...overlays }, follows)
    expect(
      found.map(({ name, current, pins }) => [name, current, pins.map(({ action, reason }) => reason ?? action)]),
    ).toEqual([
      ['dev', '0.38.1', ['clusters/dev/kustomization.yaml:7 writes over it', 'follow']],
      ['prod', '0.37.1', ['clusters/prod/kustomization.yaml:7 writes over it', 'follow']],
    ])
    const exact = { ...base, 'base/source.yaml': source('0.30.0') }
    expect(await refusal({ ...exact, ...overlays }, follows)).toBe('dev:2 prod:1')
    expect(
      await refusal({ ...exact, ...overlays, 'clusters/prod/kustomization.yaml': 'resources: [../../base]\n' }),
    ).toContain('belongs to the set "dev"')
  })

  it('blocks each of them where it cannot be read', async () => {
    const found = await sets({ ...filled, 'base/source.yaml': source('[${release}') }, follows)
    expect(found.map(({ name, broken }) => [name, broken.map(({ file }) => file)])).toEqual([
      ['dev', ['base/source.yaml']],
      ['prod', ['base/source.yaml']],
    ])
  })

  it('floats in both where neither writes over it, and is nobody’s to move', async () => {
    const floats = { 'base/source.yaml': source('latest'), 'base/flux.yaml': instance }
    const files = { ...filled, ...floats }
    expect(
      (await sets(files, follows)).map(({ pins }) =>
        pins.map(({ selector }) => selector).filter((one) => one === 'floating'),
      ),
    ).toEqual([['floating'], ['floating']])
    expect(await refusal(files, `floating: pin\n${follows}`)).toContain('sets: ')
  })
})
