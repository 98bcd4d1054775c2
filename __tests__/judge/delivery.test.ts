import { describe, expect, it } from 'vitest'
import { isPaused } from '../../src/judge/delivery.js'
import type { JsonObject } from '../../src/model/json.js'
import { chartSource, fluxInstance, fluxKustomization, gitRepository, sideOf, type Texts } from '../support/change.js'

const pin = { 'apps/source.yaml': chartSource() }
const list = (value: object): string => JSON.stringify({ kind: 'Kustomization', ...value })

async function isDelivered(files: Texts, base: Texts | null = null, path = 'apps/source.yaml'): Promise<boolean> {
  const before = base && (await sideOf(base)).delivery
  return (await sideOf(files, before)).delivery.isDelivered(path)
}

describe('a file', () => {
  const paused = (spec: object, metadata: object = {}) => fluxKustomization(spec, 'apps', metadata)
  it.each<[string, Texts, boolean]>([
    ['is delivered by what applies its folder', { 'flux/apps.yaml': fluxKustomization() }, true],
    ['not by what applies another', { 'flux/apps.yaml': fluxKustomization({ path: './infra' }) }, false],
    ['not by nothing', { 'flux/source.yaml': gitRepository() }, false],
    ['not by what is suspended', { 'flux/apps.yaml': paused({ suspend: true }) }, false],
    ['by what is not', { 'flux/apps.yaml': paused({ suspend: false }) }, true],
    [
      'not by what Flux is told to leave',
      { 'flux/apps.yaml': paused({}, { annotations: { 'kustomize.toolkit.fluxcd.io/reconcile': 'Disabled' } }) },
      false,
    ],
    ['by the sync of an instance', { 'flux/i.yaml': fluxInstance({ kind: 'GitRepository', path: './apps' }) }, true],
    ['by the sync of all', { 'flux/i.yaml': fluxInstance({ kind: 'GitRepository', path: './' }) }, true],
    [
      'not by the sync of another folder',
      { 'flux/i.yaml': fluxInstance({ kind: 'GitRepository', path: 'infra' }) },
      false,
    ],
    ['not by an instance without one', { 'flux/i.yaml': fluxInstance(null) }, false],
    [
      'by what a delivered one delivers',
      { 'root/a.yaml': fluxKustomization({ path: './flux' }, 'root'), 'flux/b.yaml': fluxKustomization() },
      true,
    ],
    [
      'not by what a suspended one delivers',
      {
        'root/a.yaml': fluxKustomization({ path: './flux', suspend: true }, 'root'),
        'flux/b.yaml': fluxKustomization(),
      },
      false,
    ],
    [
      'by the third in a row',
      {
        'root/a.yaml': fluxKustomization({ path: './one' }, 'root'),
        'one/b.yaml': fluxKustomization({ path: './flux' }, 'one'),
        'flux/c.yaml': fluxKustomization(),
      },
      true,
    ],
    ['by one that delivers itself too', { 'apps/self.yaml': fluxKustomization() }, true],
    [
      'not by a folder that kustomize refuses',
      {
        'flux/apps.yaml': fluxKustomization(),
        'apps/kustomization.yaml': list({ resources: ['source.yaml'] }),
        'apps/kustomization.yml': list({ resources: ['source.yaml'] }),
      },
      false,
    ],
    [
      'by a folder that names it',
      { 'flux/apps.yaml': fluxKustomization(), 'apps/kustomization.yaml': list({ resources: ['source.yaml'] }) },
      true,
    ],
    [
      'not by a folder that does not',
      { 'flux/apps.yaml': fluxKustomization(), 'apps/kustomization.yaml': list({ resources: [] }) },
      false,
    ],
    [
      'by what a patch sends there',
      {
        'flux/apps.yaml': fluxKustomization({ path: './infra' }),
        'flux/kustomization.yaml': list({
          resources: ['apps.yaml'],
          patches: [
            { target: { kind: 'Kustomization' }, patch: '[{"op":"replace","path":"/spec/path","value":"./apps"}]' },
          ],
        }),
      },
      true,
    ],
    [
      'not by what a patch suspends',
      {
        'flux/apps.yaml': fluxKustomization(),
        'flux/kustomization.yaml': list({
          resources: ['apps.yaml'],
          patches: [{ target: { kind: 'Kustomization' }, patch: '[{"op":"add","path":"/spec/suspend","value":true}]' }],
        }),
      },
      false,
    ],
    [
      'by one whose namesake a patch suspends not',
      {
        'flux/apps.yaml': fluxKustomization() + '---\n' + fluxKustomization({ path: './infra' }, 'infra'),
        'flux/kustomization.yaml': list({
          resources: ['apps.yaml'],
          patches: [
            {
              target: { kind: 'Kustomization', name: 'infra' },
              patch: '[{"op":"add","path":"/spec/suspend","value":true}]',
            },
          ],
        }),
      },
      true,
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await isDelivered({ ...pin, ...files })).toBe(expected)
  })

  it('is delivered by what lies where the base has its roots, and by no new place', async () => {
    const base = { ...pin, 'flux/apps.yaml': fluxKustomization() }
    const moved = { ...pin, 'flux/renamed.yaml': fluxKustomization() }
    const hidden = { ...pin, 'other/apps.yaml': fluxKustomization() }
    expect(await isDelivered(moved, base)).toBe(true)
    expect(await isDelivered(hidden, base)).toBe(false)
    expect(await isDelivered(hidden)).toBe(true)
  })

  it('that patches or values are made of is delivered with what names it', async () => {
    const files = {
      ...pin,
      'flux/apps.yaml': fluxKustomization({ path: './overlay' }),
      'overlay/kustomization.yaml': list({ resources: ['../apps'], patches: [{ path: '../patches/p.yaml' }] }),
      'patches/p.yaml': '- { op: add, path: /metadata/labels, value: { a: b } }\n',
    }
    expect(await isDelivered(files, null, 'patches/p.yaml')).toBe(true)
    expect(await isDelivered(files, null, 'patches/q.yaml')).toBe(false)
  })

  it('goes its way through all that delivers it, the nearest first', async () => {
    const { delivery } = await sideOf({
      ...pin,
      'root/a.yaml': fluxKustomization({ path: './flux' }, 'root'),
      'flux/b.yaml': fluxKustomization(),
      'flux/c.yaml': fluxKustomization({ path: './infra' }, 'infra'),
    })
    const names = (path: string) => delivery.way(path).map(({ object }) => object.name)
    expect(names('apps/source.yaml')).toEqual(['apps', 'root'])
    expect(names('flux/b.yaml')).toEqual(['root'])
    expect(names('root/a.yaml')).toEqual([])
    expect([...delivery.rootFolders]).toEqual(['root'])
  })

  it('is delivered to the clusters of what delivers it', async () => {
    const { delivery } = await sideOf({
      ...pin,
      'clusters/one/apps.yaml': fluxKustomization(),
      'clusters/two/apps.yaml': fluxKustomization(),
      'clusters/three/apps.yaml': fluxKustomization({ suspend: true }),
    })
    expect([...delivery.clustersTo('apps/source.yaml')].sort()).toEqual(['one', 'two'])
    expect([...delivery.clustersTo('elsewhere.yaml')]).toEqual([])
  })
})

describe('an object that Flux is told to leave as it is', () => {
  const annotated = (name: string, value: string): JsonObject => ({ metadata: { annotations: { [name]: value } } })
  it.each<[JsonObject, boolean]>([
    [{ spec: { suspend: true } }, true],
    [{ spec: { suspend: 'true' } }, true],
    [{ spec: { suspend: '${SUSPENDED}' } }, true],
    [{ spec: { suspend: '${SUSPENDED:=true}' } }, true],
    [{ spec: { suspend: '${SUSPENDED:=false}' } }, false],
    [{ spec: {} }, false],
    [annotated('kustomize.toolkit.fluxcd.io/reconcile', 'disabled'), true],
    [annotated('kustomize.toolkit.fluxcd.io/reconcile', 'DISABLED'), true],
    [annotated('kustomize.toolkit.fluxcd.io/reconcile', 'enabled'), false],
    [annotated('kustomize.toolkit.fluxcd.io/ssa', 'Ignore'), true],
    [annotated('kustomize.toolkit.fluxcd.io/ssa', 'IfNotPresent'), true],
    [annotated('kustomize.toolkit.fluxcd.io/ssa', 'merge'), false],
    [annotated('fluxcd.controlplane.io/reconcile', 'disabled'), true],
    [annotated('config.kubernetes.io/local-config', 'true'), true],
    [annotated('config.kubernetes.io/local-config', 'false'), false],
  ])('%j: %s', (value, expected) => {
    expect(isPaused(value)).toBe(expected)
  })
})
