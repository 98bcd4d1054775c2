import { describe, expect, it } from 'vitest'
import { patchedImages } from '../../src/judge/instance-images.js'
import { objectsOf } from '../../src/judge/objects.js'
import { releaseNames, withoutNamespace } from '../../src/judge/release-names.js'
import { chartRelease, fluxInstance, fluxKustomization, object, sideOf, type Texts } from '../support/change.js'

async function objectIn(texts: Texts, kind: string) {
  const { tree } = await sideOf(texts)
  const [first] = objectsOf(tree, kind)
  if (!first) throw new Error(`there is no ${kind}`)
  return { tree, object: first }
}

describe('a release of Helm', () => {
  const said = async (spec: object, metadata: object = {}) => {
    const { tree, object: release } = await objectIn({ 'r.yaml': chartRelease(spec, metadata) }, 'HelmRelease')
    return releaseNames(release, tree).map(({ aspect, text }) => `${aspect ?? ''}: ${text}`)
  }
  const called = (name: string) => `releaseName: its release is called ${name}`
  const goes = (place: string) => `targetNamespace: its release goes to the namespace ${place}`
  const kept = (place: string) => `storageNamespace: the record of its release is kept in the namespace ${place}`
  it.each<{
    readonly with: string
    readonly spec: object
    readonly metadata?: object
    readonly says: readonly string[]
  }>([
    { with: 'nothing', spec: {}, says: [called('operator')] },
    { with: 'a namespace', spec: {}, metadata: { namespace: 'a' }, says: [called('operator'), goes('a'), kept('a')] },
    {
      with: 'a target',
      spec: { targetNamespace: 'b' },
      metadata: { namespace: 'a' },
      says: [called('b-operator'), goes('b'), kept('a')],
    },
    {
      with: 'a name and a place for its record',
      spec: { targetNamespace: 'b', releaseName: 'x', storageNamespace: 'c' },
      says: [called('x'), goes('b'), kept('c')],
    },
    { with: 'a name that is filled in', spec: { releaseName: '<< inputs.x >>' }, says: [] },
  ])('has a name and places with $with', async ({ spec, metadata, says }) => {
    expect(await said(spec, metadata)).toEqual(says)
  })
  it('is none of another kind', async () => {
    const { tree, object: other } = await objectIn({ 'c.yaml': object('v1', 'ConfigMap', 'c') }, 'ConfigMap')
    expect(releaseNames(other, tree)).toEqual([])
  })
})

describe('an object without a namespace', () => {
  const lacks = async (texts: Texts, kind = 'HelmRelease') => {
    const { tree, object: of } = await objectIn(texts, kind)
    return withoutNamespace(of, tree).length > 0
  }
  const release = { 'apps/r.yaml': chartRelease() }
  const list = (text: string): Texts => ({ ...release, 'apps/kustomization.yaml': `resources: [r.yaml]\n${text}` })
  it.each<{ readonly is: string; readonly texts: Texts; readonly kind?: string; readonly lacking: boolean }>([
    { is: 'alone', texts: release, lacking: true },
    { is: 'in one', texts: { 'apps/r.yaml': chartRelease({}, { namespace: 'a' }) }, lacking: false },
    { is: 'put into one by its list', texts: list('namespace: a\n'), lacking: false },
    { is: 'in a list without one', texts: list(''), lacking: true },
    {
      is: 'put into one by Flux',
      texts: { ...release, 'f.yaml': fluxKustomization({ targetNamespace: 'a' }) },
      lacking: false,
    },
    { is: 'applied by Flux without one', texts: { ...release, 'f.yaml': fluxKustomization() }, lacking: true },
    { is: 'of the cluster', texts: { 'c.yaml': object('v1', 'Namespace', 'c') }, kind: 'Namespace', lacking: false },
  ])('is refused where it is $is: $lacking', async ({ texts, kind, lacking }) => {
    expect(await lacks(texts, kind)).toBe(lacking)
  })
})

describe('patches of an instance write images', () => {
  const written = async (...patches: readonly unknown[]) => {
    const texts = patches.map((patch) => ({ patch: typeof patch === 'string' ? patch : JSON.stringify(patch) }))
    const { object: of } = await objectIn(
      { 'i.yaml': fluxInstance(null, { kustomize: { patches: texts } }) },
      'FluxInstance',
    )
    return [...patchedImages(of, ['spec'])]
  }
  it.each<{ readonly by: string; readonly patch: unknown; readonly images: readonly string[] }>([
    { by: 'a field', patch: { spec: { containers: [{ image: 'a' }, { image: 'b' }] } }, images: ['a', 'b'] },
    { by: 'an operation', patch: [{ op: 'replace', path: '/spec/containers/0/image', value: 'a' }], images: ['a'] },
    { by: 'an operation without a value', patch: [{ op: 'remove', path: '/spec/containers/0/image' }], images: [''] },
    { by: 'a value of an operation', patch: [{ op: 'add', path: '/spec', value: { image: 'a' } }], images: ['a'] },
    { by: 'another field', patch: { spec: { imagePullPolicy: 'a', image: { tag: 'b' } } }, images: [] },
    { by: 'two documents', patch: 'image: a\n---\nimage: b\n', images: ['a', 'b'] },
  ])('by $by', async ({ patch, images }) => expect(await written(patch)).toEqual(images))
})
