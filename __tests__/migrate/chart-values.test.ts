import { describe, expect, it } from 'vitest'
import { chartInstalls } from '../../src/migrate/chart-installs.js'
import { chartSyncObjects, chartSyncProblems } from '../../src/migrate/chart-sync.js'
import { readChartValues } from '../../src/migrate/chart-values.js'
import type { JsonObject } from '../../src/model/json.js'
import { chartControllers } from '../../src/upstream/community-chart.js'
import { object, sideOf } from '../support/change.js'

/** One HelmRelease of a chart, written as lines, so that each value has a line of its own: `values` begin at line 12. */
async function install(chart: string, values: JsonObject, name = 'flux') {
  const head = object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', name, {
    spec: { chart: { spec: { chart } }, values },
  })
  const { tree } = await sideOf({ 'a.yaml': JSON.stringify(JSON.parse(head), null, 2) })
  const [found] = chartInstalls(tree)
  if (!found) throw new Error('nothing is installed')
  return found
}

describe('the values of the chart flux2', () => {
  const read = async (values: JsonObject) => readChartValues(await install('flux2', values), '2.8.5')
  const all = [
    'source-controller',
    'kustomize-controller',
    'helm-controller',
    'notification-controller',
    'image-reflector-controller',
    'image-automation-controller',
  ]
  const flux = {
    version: '2.8.5',
    components: all,
    registry: 'ghcr.io/fluxcd',
    networkPolicy: true,
    clusterDomain: 'cluster.local',
    imagePullSecret: null,
    apis: [],
    tenants: null,
    openshift: false,
  }
  it.each<readonly [values: JsonObject, says: object]>([
    [{}, {}],
    [{ sourceController: { create: false } }, { components: all.slice(1) }],
    [{ sourceWatcher: { create: true } }, { components: [...all, 'source-watcher'] }],
    [{ policies: { create: false } }, { networkPolicy: false }],
    [{ policies: { create: true } }, {}],
    [{ clusterDomain: 'a.b' }, { clusterDomain: 'a.b' }],
    [{ imagePullSecrets: [{ name: 'a' }] }, { imagePullSecret: 'a' }],
    [{ multitenancy: { enabled: true } }, { tenants: 'default' }],
    [{ multitenancy: { enabled: true, defaultServiceAccount: 'x' } }, { tenants: 'x' }],
    [{ multitenancy: { enabled: false, defaultServiceAccount: 'x' } }, {}],
    [{ distro: { openshift: true } }, { openshift: true }],
  ])('%j are an instance', async (values, says) => expect((await read(values)).flux).toEqual({ ...flux, ...says }))

  it('name the registry of the images that run', async () => {
    const images = all.map((name) => `r.example:5000/a/${name}`)
    const [source, kustomize, helm, notification, reflector, automation] = images
    const values = {
      sourceController: { image: source ?? '' },
      kustomizeController: { image: kustomize ?? '' },
      helmController: { image: helm ?? '' },
      notificationController: { image: notification ?? '' },
      imageReflectionController: { image: reflector ?? '' },
      imageAutomationController: { image: automation ?? '' },
      sourceWatcher: { image: 'other/x' },
    }
    const { flux: found, problems } = await read(values)
    expect(found.registry).toBe('r.example:5000/a')
    expect(problems.filter(({ weight }) => weight === 'blocks')).toEqual([])
  })

  const problems = async (values: JsonObject) =>
    (await read(values)).problems.map(({ weight, file, line, message }) => `${weight} ${file}:${line} ${message}`)
  const limits: unknown = expect.stringMatching(/^note a\.yaml:10 the chart sets no limits of CPU and memory by itself/)
  const wordless = (key: string, what: string): string =>
    `note a.yaml:14 \`${key}\` has no word in a FluxInstance (${what})`
  const unknown = wordless('other', 'it is no value of the chart that this program knows')
  const definitions = wordless(
    'installCRDs',
    'definitions that somebody else installs: the FluxInstance brings them itself',
  )
  const objects = wordless('extraObjects', 'objects of your own: nobody manages them any more; write them as files')
  const monitor = wordless('prometheus', 'the PodMonitor of the chart: nobody manages it any more; write it as a file')
  const roles = wordless('rbac', 'roles and bindings as the chart makes them: the FluxInstance makes those of Flux')
  it.each<readonly [values: JsonObject, says: readonly unknown[]]>([
    [{}, []],
    [
      { sourceController: { image: 'r/source-controller' } },
      ['blocks a.yaml:10 the images of the controllers come from more than one registry, or under other names'],
    ],
    [
      { imagePullSecrets: [{ name: 'a' }, { name: 'b' }] },
      ['blocks a.yaml:14 a FluxInstance has one image pull secret for all controllers, the chart several'],
    ],
    [
      { multitenancy: { privileged: false } },
      [expect.stringMatching(/^blocks a\.yaml:15 `multitenancy\.privileged: false` takes cluster-admin/)],
    ],
    [{ multitenancy: { privileged: true } }, []],
    [{ imagePullSecrets: [{ name: 'a' }] }, []],
    [
      Object.fromEntries(
        chartControllers.map(({ key }) => [key, { create: key === 'helmController', image: 'r/other' }]),
      ),
      ['blocks a.yaml:10 the images of the controllers come from more than one registry, or under other names'],
    ],
    [{ crds: { annotations: {} }, cli: { image: 'x' }, logLevel: 'debug' }, []],
    [{ other: 1 }, [unknown]],
    [{ installCRDs: true }, []],
    [{ installCRDs: false }, [definitions]],
    [{ extraObjects: [] }, []],
    [{ extraObjects: [{}] }, [objects]],
    [{ prometheus: { podMonitor: { create: false } } }, []],
    [{ prometheus: { podMonitor: { create: true } } }, [monitor]],
    [{ rbac: { create: true } }, []],
    [{ rbac: { create: true, createAggregation: true } }, []],
    [{ rbac: { create: true, createAggregation: false } }, [roles]],
    [{ rbac: { create: true, annotations: true } }, [roles]],
    [{ rbac: true }, [roles]],
  ])('%j have their problems', async (values, says) => expect(await problems(values)).toEqual([...says, limits]))

  it('have the places of the file that they stand in', async () => {
    const chart = { name: 'c', version: '1.0.0', dependencies: [{ name: 'flux2', version: '2.15.0' }] }
    const texts = { 'c/Chart.yaml': JSON.stringify(chart, null, 2), 'c/values.yaml': 'a: 1\nflux2:\n  other: 1\n' }
    const [found] = chartInstalls((await sideOf(texts)).tree)
    const places = found ? readChartValues(found, null).problems.map(({ file, line }) => `${file}:${line}`) : []
    expect(places).toEqual(['c/Chart.yaml:5', 'c/values.yaml:3', 'c/Chart.yaml:6'])
  })

  const added = (value: string) => `- op: add\n  path: /spec/template/spec/containers/0/args/-\n  value: ${value}\n`
  it.each<readonly [values: JsonObject, patches: readonly string[]]>([
    [{ logLevel: 'info' }, []],
    [{ logLevel: '' }, []],
    [{ logLevel: 'debug', watchAllNamespaces: true }, [`a.yaml:14 ${added('--log-level=debug')}`]],
    [{ watchAllNamespaces: false }, [`a.yaml:14 ${added('--watch-all-namespaces=false')}`]],
  ])('%j are arguments of every controller', async (values, patches) => {
    const found = (await read(values)).patches
    expect(found.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual(patches)
    expect(found.every(({ target }) => target.kind === 'Deployment' && target.name === undefined)).toBe(true)
  })
})

describe('the values of the chart flux2-sync', () => {
  const made = async (values: JsonObject) => {
    const objects = chartSyncObjects(await install('flux2-sync', values, 'fleet'), 'flux-system')
    expect(objects.made).toBe(true)
    const { source, kustomization } = objects
    return { source: source.value, kustomization: kustomization.value }
  }
  const metadata = { name: 'fleet', namespace: 'flux-system' }
  const gitRepository = (spec: object = {}, more: object = {}) => ({
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { ...metadata, ...more },
    spec: { interval: '5m', ref: { branch: 'master' }, ...spec },
  })
  const kustomization = (spec: object = {}, more: object = {}) => ({
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { ...metadata, ...more },
    spec: { interval: '5m', prune: true, ...spec, sourceRef: { kind: 'GitRepository', name: 'fleet' } },
  })
  it.each<readonly [values: JsonObject, source: object, applier: object]>([
    [{}, gitRepository(), kustomization()],
    [{ gitRepository: { spec: { url: 'x' } } }, gitRepository({ url: 'x' }), kustomization()],
    [{ secret: { create: true } }, gitRepository({ secretRef: { name: 'fleet' } }), kustomization()],
    [{ secret: { create: false } }, gitRepository(), kustomization()],
    [{ kustomization: { spec: { prune: false } } }, gitRepository(), kustomization({ prune: false })],
    [
      {
        kustomization: {
          spec: {
            path: '',
            suspend: false,
            targetNamespace: null,
            patches: [],
            postBuild: {},
            dependsOn: [{ name: 'a' }],
          },
        },
      },
      gitRepository(),
      kustomization({ dependsOn: [{ name: 'a' }] }),
    ],
    [
      { gitRepository: { labels: { a: 'b' }, annotations: {} }, kustomization: { annotations: { c: 'd' } } },
      gitRepository({}, { labels: { a: 'b' } }),
      kustomization({}, { annotations: { c: 'd' } }),
    ],
  ])('%j are the objects of a sync', async (values, source, applier) =>
    expect(await made(values)).toEqual({ source, kustomization: applier }),
  )

  it('have the lines of what they are made from', async () => {
    const values = { gitRepository: { labels: { a: 'b' }, spec: { url: 'x' } }, kustomization: { spec: { path: 'x' } } }
    const { source, kustomization: applier } = chartSyncObjects(await install('flux2-sync', values), 'flux-system')
    expect(
      [source.position([]), source.position(['metadata', 'labels']), source.position(['spec', 'url'])].map(
        ({ line }) => line,
      ),
    ).toEqual([1, 15, 19])
    expect(applier.position(['spec', 'path']).line).toBe(24)
  })

  const problems = async (values: JsonObject) =>
    chartSyncProblems(await install('flux2-sync', values)).map(
      ({ weight, file, line, message }) => `${weight} ${file}:${line} ${message}`,
    )
  const several =
    'blocks a.yaml:14 `kustomizationlist` makes more Kustomizations than a FluxInstance has: write them as files first'
  it.each<readonly [values: JsonObject, says: readonly string[]]>([
    [{ kustomizationlist: [] }, []],
    [{ kustomizationlist: {} }, []],
    [{ kustomizationlist: 'x' }, []],
    [{ kustomizationlist: [{}] }, [several]],
    [{ kustomizationlist: { a: {} } }, [several]],
    [
      { secret: { create: true } },
      ['note a.yaml:14 the Secret of the source stays in the cluster and nobody manages it any more'],
    ],
    [{ secret: { create: false } }, []],
  ])('%j have their problems', async (values, says) => expect(await problems(values)).toEqual(says))

  it('that are not to be seen block', async () => {
    const head = object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'fleet', {
      spec: { chart: { spec: { chart: 'flux2-sync' } }, valuesFrom: [{ kind: 'Secret', name: 's' }] },
    })
    const { tree } = await sideOf({ 'a.yaml': head })
    expect(chartInstalls(tree).flatMap(chartSyncProblems)).toEqual([
      {
        weight: 'blocks',
        file: 'a.yaml',
        line: 1,
        message:
          'values of the chart flux2-sync come from Secret s, which is not read: write them where the chart is named',
      },
    ])
  })
})
