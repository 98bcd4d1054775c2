import { describe, expect, it } from 'vitest'
import { chartBootstraps } from '../../src/migrate/charts.js'
import { migrationTitle, renderMigrationBody } from '../../src/migrate/body.js'
import { bootstrapSteps } from '../../src/migrate/migrate.js'
import { applied, changesOf, fixture, release, said, treeOf, untuned, type FixtureFiles } from './fixture.js'

const start = fixture('chart-release')
const flux = 'clusters/home/flux-system/flux.yaml'

async function steps(files: FixtureFiles) {
  const first = bootstrapSteps(await treeOf(files), untuned, release)
  const added = applied(files, changesOf(first))
  const second = bootstrapSteps(await treeOf(added), untuned, release)
  return { first, added, second }
}

const edited = (from: string, to: string): FixtureFiles => {
  const before = start[flux] ?? ''
  if (!before.includes(from)) throw new Error(`${flux} does not hold ${from}`)
  return { ...start, [flux]: before.replace(from, to) }
}

const other = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: app
  namespace: flux-system
spec:
  dependsOn:
    - name: flux2
  chart:
    spec:
      chart: app
      sourceRef: {kind: HelmRepository, name: other}
`

describe('the chart flux2 by a HelmRelease', () => {
  it('each step says what it means for Helm', async () => {
    const { first, second } = await steps(start)
    const texts = [first, second].flatMap(({ bootstraps }) =>
      bootstraps.flatMap((one) =>
        one.kind === 'planned' ? [`# ${migrationTitle(one.plan)}\n\n${renderMigrationBody(one.plan)}`] : [],
      ),
    )
    await expect(texts.join('\n')).toMatchFileSnapshot('snapshots/body-chart.md')
  })

  it.each<readonly [string, FixtureFiles, string]>([
    [
      'a range of versions',
      edited('version: 2.17.2', 'version: ">=2.0.0"'),
      `${flux}:20: the version of the chart flux2 is no exact one (>=2.0.0)`,
    ],
    ['no version', edited('      version: 2.17.2\n', ''), 'none is written'],
    [
      'a release that is not known',
      edited('version: 2.17.2', 'version: 3.1.0'),
      'which Flux the chart flux2 3.1.0 installs is not known',
    ],
    [
      'a Flux that is too old',
      edited('version: 2.17.2', 'version: 2.12.4'),
      'Flux 2.2.3 cannot deploy a chart from an OCIRepository',
    ],
    [
      'values from elsewhere',
      edited(
        '  values:\n    clusterDomain',
        '  valuesFrom:\n    - kind: ConfigMap\n      name: flux-values\n  values:\n    clusterDomain',
      ),
      'values of the chart flux2 come from ConfigMap flux-values',
    ],
    [
      'two registries',
      edited('    sourceController:\n', '    sourceController:\n      image: example.com/source-controller\n'),
      'more than one registry',
    ],
    [
      'two pull secrets',
      edited('      - name: mirror\n', '      - name: mirror\n      - name: second\n'),
      'one image pull secret',
    ],
    [
      'more Kustomizations',
      edited('    kustomization:\n', '    kustomizationlist:\n      - spec: {path: ./b}\n    kustomization:\n'),
      '`kustomizationlist` makes more Kustomizations',
    ],
    [
      'controllers without cluster-admin',
      edited('    logLevel: debug\n', '    multitenancy: {enabled: true, privileged: false}\n'),
      'takes cluster-admin from the controllers',
    ],
    [
      'a patch of the HelmRelease',
      {
        ...start,
        'clusters/home/kustomization.yaml': 'resources:\n  - flux-system/flux.yaml\npatches:\n  - path: patch.yaml\n',
        'clusters/home/patch.yaml':
          'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: flux2\nspec:\n  values:\n    logLevel: error\n',
      },
      'clusters/home/patch.yaml:1: this patches HelmRelease flux2',
    ],
  ])('%s blocks the first step', async (_name, files, says) => {
    const { first } = await steps(files)
    expect(said(first).join('\n')).toContain(says)
    expect(changesOf(first)).toEqual([])
  })

  it('is never deleted while it is not suspended', async () => {
    const { added } = await steps(start)
    const resumed = { ...added, [flux]: (added[flux] ?? '').replace('  suspend: true\n', '') }
    const second = bootstrapSteps(await treeOf(resumed), untuned, release)
    expect(said(second).join('\n')).toContain('HelmRelease flux2 is not suspended')
    expect(changesOf(second)).toEqual([])
  })

  it('a HelmRelease that depends on it keeps it', async () => {
    const { first, second } = await steps({ ...start, 'clusters/home/app.yaml': other })
    expect(said(first).join('\n')).toContain('chart: add')
    expect(said(second).join('\n')).toContain('clusters/home/app.yaml:8: HelmRelease app depends on one that goes')
  })

  const using = other.replace('  dependsOn:\n    - name: flux2\n', '').replace('other}', 'fluxcd-community}')
  const helmChartOf = (name: string): string => `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmChart
metadata: {name: app, namespace: flux-system}
spec: {chart: app, sourceRef: {kind: HelmRepository, name: ${name}}}
`
  const resourceSet = `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: {name: apps, namespace: flux-system}
spec:
  resources:
${using.replace(/^/gm, '      ').replace('      apiVersion', '    - apiVersion')}
`
  it.each<readonly [of: string, text: string, stays: boolean]>([
    ['that a HelmRelease uses', using, true],
    ['that a HelmChart uses', helmChartOf('fluxcd-community'), true],
    ['that a ResourceSet uses', resourceSet, true],
    ['beside others', helmChartOf('other'), false],
  ])('a repository of charts %s: stays %s', async (_of, text, stays) => {
    const { added, second } = await steps({ ...start, 'clusters/home/app.yaml': text })
    const done = Object.entries(applied(added, changesOf(second))).filter(([path]) => path !== 'clusters/home/app.yaml')
    const left = done.map(([, written]) => written).join('\n')
    expect(/kind: HelmRepository\n[\s\S]*?name: fluxcd-community/.test(left)).toBe(stays)
    expect(left).not.toMatch(/kind: HelmRelease\nmetadata:\n {2}name: flux2\n/)
  })

  it('takes tenants, OpenShift and namespaces over', async () => {
    const values =
      '    multitenancy: {enabled: true, defaultServiceAccount: tenant}\n    distro: {openshift: true}\n    watchAllNamespaces: false\n'
    const { added } = await steps(edited('    logLevel: debug\n', values))
    const instance = added['clusters/home/flux-system/flux-instance.yaml']
    for (const text of [
      'type: openshift',
      'multitenant: true',
      'tenantDefaultServiceAccount: tenant',
      '--watch-all-namespaces=false',
      '  serviceAccountName: helm-controller',
    ])
      expect(instance).toContain(text)
  })

  it('lists the new files where a kustomization above names the file', async () => {
    const above = 'clusters/home/kustomization.yaml'
    const { added, second } = await steps({
      ...start,
      [above]: 'resources:\n  - apps.yaml\n  - flux-system/flux.yaml\n',
    })
    expect(added[above]).toBe(
      'resources:\n  - apps.yaml\n  - flux-system/flux.yaml\n  - flux-system/flux-operator.yaml\n  - flux-system/flux-instance.yaml\n',
    )
    expect(applied(added, changesOf(second))[above]).not.toContain('flux.yaml')
  })
})

const sync = `    values:
      - gitRepository:
          spec: {url: "https://github.com/example/fleet", ref: {branch: main}}
        kustomization:
          spec: {path: ./clusters/home}
`
const apps = { 'clusters/home/apps.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: apps\n' }
const helmfile = `releases:
  - name: flux2
    namespace: flux-system
    chart: fluxcd-community/flux2
    version: 2.18.3
    values:
      - values.yaml
      - policies: {create: false}
  - name: flux2-sync
    namespace: flux-system
    chart: fluxcd-community/flux2-sync
${sync}`
const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: flux2
spec:
  destination: {namespace: flux-system}
  source:
    repoURL: https://fluxcd-community.github.io/helm-charts
    chart: flux2
    targetRevision: 2.16.4
    helm:
      valuesObject:
        imageAutomationController: {create: false}
`
const helmChart = `apiVersion: helm.cattle.io/v1
kind: HelmChart
metadata:
  name: flux2
  namespace: kube-system
spec:
  chart: flux2
  repo: https://fluxcd-community.github.io/helm-charts
  version: 2.15.0
  targetNamespace: flux-system
  valuesContent: |-
    kustomizeController:
      nodeSelector:
        kubernetes.io/arch: arm64
`
const chart = `apiVersion: v2
name: platform
version: 1.0.0
dependencies:
  - name: flux2
    version: 2.18.3
    repository: https://fluxcd-community.github.io/helm-charts
`
const objects = fixture('one-cluster')['clusters/home/flux-system/gotk-sync.yaml'] ?? ''

describe('the chart flux2 by something else: the first step adds, the second waits for its owner', () => {
  it.each<readonly [string, FixtureFiles, readonly string[], string]>([
    [
      'helmfile',
      { ...apps, 'bootstrap/helmfile.yaml': helmfile, 'bootstrap/values.yaml': 'logLevel: error\n' },
      ['version: "2.8.x"', 'networkPolicy: false', '--log-level=error', 'path: ./clusters/home'],
      'bootstrap/helmfile.yaml:4: the chart flux2 is installed here, and helmfile owns it',
    ],
    [
      'an Application of Argo CD',
      { ...apps, 'argo/flux.yaml': application, 'clusters/home/sync.yaml': objects },
      ['version: "2.6.x"', '- image-reflector-controller'],
      'argo/flux.yaml:9: the chart flux2 is installed here, and Argo CD owns it',
    ],
    [
      'a HelmChart of k3s',
      { ...apps, 'k3s/flux.yaml': helmChart, 'clusters/home/sync.yaml': objects },
      ['version: "2.5.x"', 'kubernetes.io/arch: arm64'],
      'k3s/flux.yaml:7: the chart flux2 is installed here, and k3s owns it',
    ],
  ])('%s', async (_name, files, writes, says) => {
    const { first, added, second } = await steps(files)
    expect(said(first).join('\n')).toContain('chart: add, fleet')
    const instance = Object.entries(added).find(([path]) => path.endsWith('flux-instance.yaml'))
    expect(instance?.[0]).toMatch(/^clusters\/home\//)
    for (const text of writes) expect(instance?.[1]).toContain(text)
    expect(said(second).join('\n')).toContain('blocked')
    expect(said(second).join('\n')).toContain(says)
  })

  it('the sync that stands nearest counts, and none where two are as near', async () => {
    const release = (name: string, chart: string, values: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: ${name}}
spec:
  chart: {spec: {chart: ${chart}, version: 2.18.3, sourceRef: {kind: HelmRepository, name: x}}}
  values: ${values}
`
    const syncOf = (path: string): string =>
      release(
        'flux-system',
        'flux2-sync',
        `{gitRepository: {spec: {url: u}}, kustomization: {spec: {path: ./${path}}}}`,
      )
    const [main, near] = [release('flux2', 'flux2', '{}'), 'clusters/home/flux/sync.yaml']
    const pathOf = async (files: FixtureFiles) => {
      const { sync: found } = chartBootstraps(await treeOf({ ...apps, ...files }))[0] ?? {}
      return found?.kind === 'expressed' ? found.path : found?.kind
    }
    const beside = { 'clusters/home/flux/a.yaml': main, 'clusters/home/z.yaml': syncOf('z') }
    expect(await pathOf(beside)).toBe('./z')
    expect(await pathOf({ ...beside, [near]: syncOf('b') })).toBe('./b')
    const same = { 'clusters/home/flux/a.yaml': `${main}---\n${syncOf('a')}` }
    expect(await pathOf({ ...beside, ...same, [near]: syncOf('b') })).toBe('./a')
    expect(await pathOf({ ...beside, 'clusters/home/y.yaml': syncOf('y') })).toBe('none')
  })

  it.each<readonly [of: string, files: FixtureFiles, namespace: string]>([
    ['of its kustomization', { 'c/kustomization.yaml': 'namespace: there\nresources: [flux.yaml]\n' }, 'there'],
    ['of upstream', {}, 'flux-system'],
  ])('a HelmRelease without a namespace is in the one %s', async (_of, files, namespace) => {
    const text = (start[flux] ?? '').replaceAll('  namespace: flux-system\n', '')
    expect(chartBootstraps(await treeOf({ 'c/flux.yaml': text, ...files }))).toMatchObject([{ namespace }])
  })

  it('an umbrella chart says that its values are not all to be seen', async () => {
    const { first } = await steps({ ...apps, 'charts/platform/Chart.yaml': chart, 'clusters/home/sync.yaml': objects })
    expect(said(first).join('\n')).toContain(
      'charts/platform/Chart.yaml:5: values of the chart flux2 come from whoever installs this chart',
    )
    expect(changesOf(first)).toEqual([])
  })
})
