import { describe, expect, test } from 'vitest'
import { instancesChanged } from '../../src/diff/cluster.js'
import type { InstanceChanges } from '../../src/model/cluster-change.js'
import type { Version } from '../../src/model/version.js'
import { renderClusterHtml } from '../../src/report/cluster-html.js'
import { clusterSection } from '../../src/report/cluster-section.js'
import { renderClusterJson, renderClusterText } from '../../src/report/cluster-text.js'
import { stateOf } from '../validate/state.js'
import { worldMissing, worldRelease } from '../validate/world.js'

const why = worldMissing()
if (why !== null) console.log(`skipped: ${why}`)

const instance = (flux: Version, spec = '') => `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  distribution: {version: ${flux}, registry: ghcr.io/fluxcd, artifact: 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.58.1'}
${spec}`

const release = why === null ? worldRelease('0.58.1') : null

async function changes(before: string, after: string): Promise<InstanceChanges> {
  const [old, now] = [await stateOf({ 'a.yaml': before }, release), await stateOf({ 'a.yaml': after }, release)]
  const [one, ...more] = instancesChanged(old, now)
  expect(more).toEqual([])
  if (!one) throw new Error('there is no instance')
  return one
}

const byValues = { kind: 'by-values', why: 'no-helm' } as const

const patch = (text: string, target: string) =>
  `  kustomize:\n    patches:\n      - target: ${target}\n        patch: |\n${text.replace(/^/gm, '          ')}\n`

describe('what nobody can tell', () => {
  const told = async (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
    instancesChanged(await stateOf(before, null), await stateOf(after, null)).map(({ name, flux, unbuilt }) => ({
      name,
      flux,
      unbuilt,
    }))
  const one = { 'a.yaml': instance('2.8.8') }
  const unknown = { name: 'FluxInstance flux', flux: { from: null, to: null } }

  test.each([
    ['of an instance that stays', one, one, 'after the change, it is not known which Flux runs'],
    ['of one that comes', {}, one, 'after the change, it is not known which Flux runs'],
    ['of one that goes', one, {}, 'before it, it is not known which Flux runs'],
  ])('%s is said', async (_, before, after, unbuilt) => {
    expect(await told(before, after)).toEqual([{ ...unknown, unbuilt }])
  })

  test('of each of two in one file, and of none where there is none', async () => {
    const two = { 'a.yaml': `${instance('2.8.8')}---\n${instance('2.8.8')}` }
    expect(await told(one, two)).toHaveLength(2)
    expect(await told({}, {})).toEqual([])
  })
})

describe.skipIf(why !== null)('what changes in the cluster', () => {
  test('a Flux minor: images, versions that go, and everything else by its version label alone', async () => {
    const found = await changes(instance('2.8.8'), instance('2.9.4'))
    expect(found.flux).toEqual({ from: '2.8.8', to: '2.9.4' })
    expect(found.controllers.map(({ name, image }) => [name, image.from, image.to])).toContainEqual([
      'source-controller',
      'ghcr.io/fluxcd/source-controller:v1.8.5',
      'ghcr.io/fluxcd/source-controller:v1.9.4',
    ])
    expect(found.definitions).toContainEqual({
      name: 'alerts.notification.toolkit.fluxcd.io',
      comes: [],
      goes: ['v1beta2'],
      storage: null,
      gone: [],
      required: [],
    })
    expect(found.objects.find(({ name }) => name === 'Namespace flux-system')).toEqual({
      name: 'Namespace flux-system',
      kind: 'label',
      diff: '',
    })
    expect(found.objects.map(({ name }) => name)).toEqual([...new Set(found.objects.map(({ name }) => name))])
  })

  test('the definitions of the operator itself, where both of its releases were read', async () => {
    const old = worldRelease('0.37.1')
    const text = { 'a.yaml': instance('2.7.5') }
    const then = await stateOf(text, old)
    const now = await stateOf(text, old, { operator: worldRelease('0.58.1') })
    const [found] = instancesChanged(then, now)
    const names = found?.objects.map(({ name }) => name) ?? []
    expect(names).toContain('CustomResourceDefinition fluxinstances.fluxcd.controlplane.io')
    const [unread] = instancesChanged(then, { ...now, operator: null })
    expect(unread?.objects.filter(({ name }) => name.includes('controlplane'))).toEqual([])
  })

  test('the same tree changes nothing', async () => {
    const found = await changes(instance('2.9.4'), instance('2.9.4'))
    expect(found).toMatchObject({ controllers: [], definitions: [], permissions: [], objects: [] })
    expect(found.same).toBeGreaterThan(20)
  })

  test('flags, limits and permissions that a patch of the instance changes', async () => {
    const limits = patch(
      '- {op: add, path: /spec/template/spec/containers/0/args/-, value: --concurrent=20}\n- {op: replace, path: /spec/template/spec/containers/0/resources/limits/memory, value: 2Gi}',
      '{kind: Deployment, name: helm-controller}',
    )
    const { controllers, objects } = await changes(instance('2.9.4'), instance('2.9.4', limits))
    expect(controllers).toMatchObject([
      {
        name: 'helm-controller',
        arguments: { added: ['--concurrent=20'], removed: [] },
        resources: ['memory limit 1Gi → 2Gi'],
      },
    ])
    expect(objects).toHaveLength(1)
    expect(objects[0]?.diff).toContain('+            - --concurrent=20\n')
    const role = patch(
      '- {op: add, path: /rules/-, value: {apiGroups: [""], resources: [nodes], verbs: [get]}}',
      '{kind: ClusterRole, name: crd-controller}',
    )
    const { permissions } = await changes(instance('2.9.4'), instance('2.9.4', role))
    expect(permissions).toEqual([
      { role: 'ClusterRole crd-controller-flux-system', added: ['get on nodes'], removed: [] },
    ])
  })

  test('components, storage, metadata and a shard that come', async () => {
    const more = `  components: [source-controller, kustomize-controller, helm-controller, notification-controller, source-watcher]
  commonMetadata: {labels: {team: a}}
  storage: {class: fast, size: 1Gi}
  sharding: {shards: [one]}
`
    const { objects } = await changes(instance('2.9.4'), instance('2.9.4', more))
    const added = objects.flatMap(({ name, kind }) => (kind === 'added' ? [name] : []))
    expect(added).toContain('Deployment flux-system/source-controller-one')
    expect(added).toContain('PersistentVolumeClaim flux-system/source-controller')
    expect(added).toContain('Deployment flux-system/source-watcher')
    expect(objects.find(({ name }) => name === 'Namespace flux-system')?.diff).toContain('+    team: a\n')
  })

  test('a build that fails has no objects to compare', async () => {
    const bad = patch('- {op: remove, path: /spec/nothing}', '{kind: Deployment}')
    const found = await changes(instance('2.9.4'), instance('2.9.4', bad))
    expect(found.unbuilt).toContain('patch 1 fails')
    expect(clusterSection({ instances: [found], charts: byValues }, { diff: 1000, rows: 10 })).toContain(
      'Nothing could be compared',
    )
  })

  test('a component that the Flux does not have fails its build', async () => {
    const watched = instance('2.6.4', '  components: [source-controller, source-watcher]\n')
    const found = await changes(watched, watched.replace('2.6.4', '2.9.4'))
    expect(found.unbuilt).toBe('before it, Flux 2.6.4 has no source-watcher')
  })

  test('as Markdown within bounds, as text, as JSON and as one page without a network', async () => {
    const found = { instances: [await changes(instance('2.8.8'), instance('2.9.4'))], charts: byValues }
    const short = clusterSection(found, { diff: 1500, rows: 10 })
    expect(short).toContain('#### What changes in the cluster')
    expect(short).toContain('`v1.8.5` → `v1.9.4`')
    expect(short).toMatch(/… and \d+ more objects; the job summary/)
    expect(short.length).toBeLessThan(5000)
    expect(renderClusterText({ default: found })).toContain('--- Deployment flux-system/source-controller\n')
    const parsed: unknown = JSON.parse(renderClusterJson({ default: found }))
    expect(parsed).toMatchObject({
      schemaVersion: 1,
      command: 'diff',
      sets: [{ set: 'default', instances: [{ file: 'a.yaml' }] }],
    })
    const page = renderClusterHtml({ default: found })
    expect(page).toContain('<meta name="viewport"')
    expect(page).toContain('prefers-color-scheme:dark')
    expect(page).toMatch(/\d objects with a new version label alone<\/summary>/)
    expect(page).toMatch(/\w\.<wbr>toolkit\.<wbr>fluxcd/)
    expect(page.match(/<script|<link|<a |<img|src="|url\(/g)).toBeNull()
  })

  test('hostile text stays text', async () => {
    const name = '<img src=x onerror=alert(1)>'
    const labels = `  commonMetadata: {labels: {a: "${name}"}}\n`
    const found = { instances: [await changes(instance('2.9.4'), instance('2.9.4', labels))], charts: byValues }
    expect(renderClusterHtml({ default: found })).not.toContain('<img')
  })
})
