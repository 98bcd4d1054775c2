import { describe, expect, it } from 'vitest'
import { judgeDeliverers } from '../../src/judge/deliverers.js'
import {
  changeOf,
  chartSource,
  fluxInstance,
  fluxKustomization,
  gitRepository,
  object,
  saidOf,
  type Texts,
} from '../support/change.js'

const base: Texts = {
  'flux/apps.yaml': fluxKustomization(),
  'flux/source.yaml': gitRepository(),
  'apps/source.yaml': chartSource(),
}

async function said(changes: Texts, from: Texts = base): Promise<readonly string[]> {
  const { before, after, files } = await changeOf(from, changes)
  return saidOf(judgeDeliverers(before, after, files))
}

type Case = readonly [name: string, changes: Texts, expected: RegExp | null]

/** One finding that matches, or none. */
async function expectSaid(changes: Texts, expected: RegExp | null, from?: Texts): Promise<void> {
  const found = await said(changes, from)
  expect(found).toHaveLength(expected === null ? 0 : 1)
  if (expected) expect(found[0]).toMatch(expected)
}

describe('what applies a pin', () => {
  it.each<Case>([
    ['stays', {}, null],
    ['gets a label', { 'flux/apps.yaml': fluxKustomization({}, 'apps', { labels: { a: 'b' } }) }, null],
    [
      'takes it from another source',
      { 'flux/apps.yaml': fluxKustomization({ sourceRef: { kind: 'GitRepository', name: 'other' } }) },
      /^error source-changed flux\/apps\.yaml:1 Kustomization apps applies pins from GitRepository other instead of GitRepository flux-system:/,
    ],
    [
      'takes it from a bucket of that name',
      { 'flux/apps.yaml': fluxKustomization({ sourceRef: { kind: 'Bucket', name: 'flux-system' } }) },
      /from Bucket flux-system instead of GitRepository flux-system/,
    ],
    [
      'takes it from another namespace',
      {
        'flux/apps.yaml': fluxKustomization({
          sourceRef: { kind: 'GitRepository', name: 'flux-system', namespace: 'x' },
        }),
      },
      /from GitRepository x\/flux-system instead of GitRepository flux-system/,
    ],
    [
      'applies it elsewhere',
      { 'flux/apps.yaml': fluxKustomization({ kubeConfig: { secretRef: { name: 'x' } } }) },
      /applies pins in another cluster than on the base branch \(kubeConfig\)/,
    ],
    ['is beside a new one', { 'flux/more.yaml': fluxKustomization({}, 'more') }, null],
  ])('%s', async (_name, changes, expected) => {
    await expectSaid(changes, expected)
  })

  it('may write its own namespace', async () => {
    const from = { ...base, 'flux/apps.yaml': fluxKustomization({}, 'apps', { namespace: 'flux-system' }) }
    const sourceRef = { kind: 'GitRepository', name: 'flux-system', namespace: 'flux-system' }
    const changes = { 'flux/apps.yaml': fluxKustomization({ sourceRef }, 'apps', { namespace: 'flux-system' }) }
    await expectSaid(changes, null, from)
  })
})

describe('the source of what applies a pin', () => {
  const at = (spec: object): Texts => ({ 'flux/source.yaml': gitRepository(spec) })
  it.each<Case>([
    ['is written by https', at({ url: 'https://github.com/acme/fleet' }), null],
    ['is written with .git', at({ url: 'ssh://git@github.com/acme/fleet.git' }), null],
    ['is written short', at({ url: 'git@github.com:acme/fleet' }), null],
    ['is written with other letters of its host', at({ url: 'ssh://git@GitHub.com/acme/fleet' }), null],
    ['is written with a slash more', at({ url: 'ssh://git@github.com/acme//fleet/' }), null],
    [
      'has other letters',
      at({ url: 'ssh://git@github.com/Acme/fleet' }),
      /from GitRepository github\.com\/Acme\/fleet \(main\) instead of GitRepository github\.com\/acme\/fleet \(main\)/,
    ],
    [
      'is another host',
      at({ url: 'ssh://git@evil.example/acme/fleet' }),
      /from GitRepository evil\.example\/acme\/fleet \(main\) instead/,
    ],
    [
      'is another branch',
      at({ ref: { branch: 'dev' } }),
      /fleet \(dev\) instead of GitRepository github\.com\/acme\/fleet \(main\)/,
    ],
    ['is that branch by its reference', at({ ref: { name: 'refs/heads/main' } }), null],
    ['is a tag', at({ ref: { tag: 'v1' } }), /fleet \(\{"tag":"v1"\}\) instead/],
    ['names no branch', at({ ref: null }), /fleet \(no ref\) instead/],
    ['is another object of the same place', { 'flux/other.yaml': gitRepository({}, 'other') }, null],
    [
      'is a second object of its name',
      { 'flux/second.yaml': gitRepository({ url: 'https://evil.example/x' }) },
      /evil\.example\/x \(main\) instead/,
    ],
  ])('%s', async (_name, changes, expected) => {
    await expectSaid(changes, expected)
  })

  it('of a bucket is its endpoint', async () => {
    const bucket = (endpoint: string) =>
      object('source.toolkit.fluxcd.io/v1', 'Bucket', 'flux-system', { spec: { endpoint } })
    const from = {
      ...base,
      'flux/apps.yaml': fluxKustomization({ sourceRef: { kind: 'Bucket', name: 'flux-system' } }),
      'flux/source.yaml': bucket('minio.example'),
    }
    await expectSaid(
      { 'flux/source.yaml': bucket('evil.example') },
      /Bucket evil\.example \(no ref\) instead of Bucket minio\.example \(no ref\)/,
      from,
    )
  })
})

describe('the sync of an instance', () => {
  const sync = { kind: 'GitRepository', url: 'https://github.com/acme/fleet', ref: 'refs/heads/main', path: './apps' }
  const from: Texts = { 'flux/instance.yaml': fluxInstance(sync), 'apps/source.yaml': chartSource() }
  const at = (changes: object): Texts => ({ 'flux/instance.yaml': fluxInstance({ ...sync, ...changes }) })
  it.each<Case>([
    ['stays', at({}), null],
    ['is written in another way', at({ url: 'https://GitHub.com/acme/fleet.git', ref: 'main' }), null],
    [
      'goes to another place',
      at({ url: 'https://evil.example/x' }),
      /^error source-changed flux\/instance\.yaml:1 FluxInstance flux applies pins from GitRepository evil\.example\/x \(main\) instead of GitRepository github\.com\/acme\/fleet \(main\)/,
    ],
    ['leaves out the kind that the chart has anyway', at({ kind: undefined }), null],
    ['goes to another branch', at({ ref: 'refs/heads/dev' }), /fleet \(dev\) instead/],
    ['is another kind', at({ kind: 'OCIRepository' }), /from OCIRepository github\.com\/acme\/fleet/],
    [
      'goes with its file to another place',
      { 'flux/instance.yaml': null, 'flux/moved.yaml': fluxInstance({ ...sync, url: 'https://evil.example/x' }) },
      /^error source-changed flux\/moved\.yaml/,
    ],
  ])('%s', async (_name, changes, expected) => {
    await expectSaid(changes, expected, from)
  })

  it('is what a Flux Kustomization may take over', async () => {
    const changes = {
      ...at({ path: './flux' }),
      'flux/apps.yaml': fluxKustomization(),
      'flux/source.yaml': gitRepository(),
    }
    expect(await said(changes, from)).toEqual([])
  })
})

describe('what fills the variables of a pin', () => {
  const filled: Texts = {
    'flux/apps.yaml': fluxKustomization({ postBuild: { substitute: { V: '0.57.0' } } }),
    'flux/source.yaml': gitRepository(),
    'apps/source.yaml': chartSource({ ref: { tag: '${V}' } }),
  }
  const from = (entries: readonly object[], substitute?: object): Texts => ({
    'flux/apps.yaml': fluxKustomization({
      postBuild: { substituteFrom: entries, ...(substitute ? { substitute } : {}) },
    }),
  })
  const secret = { kind: 'Secret', name: 'x' }
  const config = object('v1', 'ConfigMap', 'x', { data: { V: '0.57.0' } })

  it('is seen, or the change says nothing of what runs', async () => {
    const held = { ...filled, ...from([{ kind: 'ConfigMap', name: 'x' }]), 'flux/x.yaml': config }
    await expectSaid(
      from([{ kind: 'ConfigMap', name: 'x' }, secret]),
      /^error source-changed flux\/apps\.yaml:1 Kustomization apps fills a variable of a pin from Secret\/x, which no file/,
      held,
    )
    await expectSaid(from([{ kind: 'ConfigMap', name: 'x' }]), null, held)
    await expectSaid(from([{ kind: 'ConfigMap', name: 'y' }]), /from ConfigMap\/y/, held)
    await expectSaid(from([{ name: 'y' }]), /from ConfigMap\/y/, held)
  })

  it('is the Flux Kustomization itself before all else', async () => {
    await expectSaid(from([secret], { V: '0.57.0' }), null, filled)
  })

  it('is no matter where no pin has a variable', async () => {
    await expectSaid(from([secret]), null)
  })
})
