import { describe, expect, it } from 'vitest'
import { judgeSwitches } from '../../src/judge/switches.js'
import { pin } from '../support/sets.js'
import { object, saidOf, sideOf, type Texts } from '../support/change.js'

/** What is said of a change of one file that holds a pin. */
async function said(path: string, before: Texts, after: Texts): Promise<readonly string[]> {
  const [old, now] = [await sideOf(before), await sideOf({ ...before, ...after })]
  const pins = [pin('operator-chart', '0.57.0', { file: path })]
  return saidOf(judgeSwitches(old.tree, now.tree, pins)).map((text) =>
    text.replace(/^error pin-lost (\S+): The pin in \S+ stays, and (.*): nothing tells .*$/, '$1 $2'),
  )
}

type Case = readonly [name: string, after: object, expected: readonly string[]]

describe('a helmfile', () => {
  const path = 'helmfile.yaml'
  const own = { name: 'flux-operator', chart: 'oci/flux-operator', version: '0.57.0' }
  const text = (...releases: readonly object[]) => ({ [path]: JSON.stringify({ releases }) })
  it.each<readonly [string, readonly object[], readonly string[]]>([
    ['stays', [own], []],
    [
      'gets a condition',
      [{ ...own, condition: 'flux.enabled' }],
      ['its release is installed by the condition flux.enabled'],
    ],
    [
      'gets a template',
      [{ ...own, installedTemplate: '{{ false }}' }],
      ['its release is installed by the installedTemplate {{ false }}'],
    ],
    ['gets another chart beside it', [own, { name: 'podinfo', chart: 'oci/podinfo' }], []],
    ['gets another condition beside it', [own, { name: 'podinfo', chart: 'oci/podinfo', condition: 'x' }], []],
    [
      'gets another chart of its name',
      [own, { name: 'flux-operator', chart: 'oci/other' }],
      ['the chart oci/other takes the name of its release'],
    ],
    ['gets a second release of its chart', [own, { ...own, name: 'second' }], []],
    ['gets a release without a chart', [own, { name: 'flux-operator' }], ['the chart  takes the name of its release']],
  ])('%s', async (_name, releases, expected) => {
    expect(await said(path, text(own), text(...releases))).toEqual(expected.map((each) => `${path} ${each}`))
  })

  it('that had its condition before says nothing', async () => {
    const old = text({ ...own, condition: 'flux.enabled' })
    expect(await said(path, old, { ...old, 'note.yaml': '{}' })).toEqual([])
  })
})

describe('an application of Argo CD', () => {
  const path = 'app.yaml'
  const source = { chart: 'flux-operator', repoURL: 'ghcr.io/controlplaneio-fluxcd/charts', targetRevision: '0.57.0' }
  const spec = { source, destination: { namespace: 'flux-system' }, syncPolicy: { automated: {} } }
  const app = (own: object, kind = 'Application') => ({
    [path]: object('argoproj.io/v1alpha1', kind, 'flux', { spec: own }),
  })
  const set = (own: object) => app({ template: { spec: own } }, 'ApplicationSet')
  const off = 'its application is not synchronised by itself'
  it.each<Case>([
    ['stays', spec, []],
    ['goes elsewhere', { ...spec, destination: { namespace: 'x' } }, ['its application goes to {"namespace":"x"}']],
    ['goes nowhere', { source, syncPolicy: spec.syncPolicy }, ['its application goes to null']],
    ['is synchronised by hand', { ...spec, syncPolicy: {} }, [off]],
    ['is synchronised by nothing', { ...spec, syncPolicy: { automated: null } }, [off]],
    ['is switched off', { ...spec, syncPolicy: { automated: { enabled: false } } }, [off]],
    ['is switched on', { ...spec, syncPolicy: { automated: { enabled: true } } }, []],
    [
      'passes over a difference',
      { ...spec, ignoreDifferences: [{ kind: 'X' }] },
      ['its application passes over differences ([{"kind":"X"}])'],
    ],
    ['passes over none', { ...spec, ignoreDifferences: [] }, []],
  ])('%s', async (_name, now, expected) => {
    for (const kind of [app, set])
      expect(await said(path, kind(spec), kind(now))).toEqual(expected.map((each) => `${path} ${each}`))
  })

  it('shows 200 characters of what it passes over', async () => {
    const [text = ''] = await said(path, app(spec), app({ ...spec, ignoreDifferences: [{ kind: 'x'.repeat(300) }] }))
    expect(text).toHaveLength(`${path} its application passes over differences ()`.length + 200)
  })

  it('is nothing of another kind', async () => {
    expect(await said(path, app(spec, 'Other'), app({ source }, 'Other'))).toEqual([])
  })
})

describe('a ResourceSet', () => {
  const path = 'set.yaml'
  const set = (metadata: object, kind = 'ResourceSet') => ({
    [path]: object('fluxcd.controlplane.io/v1', kind, 'flux', { spec: {} }, metadata),
  })
  const disabled = { annotations: { 'fluxcd.controlplane.io/reconcile': 'disabled' } }
  it('that is not reconciled keeps no pin', async () => {
    expect(await said(path, set({}), set(disabled))).toEqual([`${path} its ResourceSet is not reconciled`])
    expect(await said(path, set({}), set({ labels: { a: 'b' } }))).toEqual([])
    expect(await said(path, set({}, 'Other'), set(disabled, 'Other'))).toEqual([])
  })
})

describe('a dependency of a chart', () => {
  const path = 'umbrella/Chart.yaml'
  const own = { name: 'flux-operator', version: '0.57.0', repository: 'oci://ghcr.io/controlplaneio-fluxcd/charts' }
  const chart = (dependency: object) => ({
    [path]: JSON.stringify({ apiVersion: 'v2', name: 'umbrella', dependencies: [dependency] }),
  })
  const by = (condition: string) => `its dependency is installed by the condition ${condition}`
  it.each<Case>([
    ['stays', own, []],
    ['gets a condition', { ...own, condition: 'flux.enabled' }, [by('flux.enabled')]],
    ['gets two', { ...own, condition: 'a.b, c' }, [by('a.b'), by('c')]],
    ['gets an empty one', { ...own, condition: ' , ' }, []],
    ['gets tags', { ...own, tags: ['x'] }, ['its dependency is installed by the tags ["x"]']],
    ['gets no tags', { ...own, tags: [] }, []],
  ])('%s', async (_name, now, expected) => {
    expect(await said(path, chart(own), chart(now))).toEqual(expected.map((each) => `${path} ${each}`))
  })

  it.each<[string, string, string, boolean]>([
    ['beside it', 'umbrella/values.yaml', 'flux: { enabled: false }', true],
    ['in other values beside it', 'umbrella/values-prod.yml', 'flux: { enabled: false }', true],
    ['for a whole part', 'umbrella/values.yaml', 'flux: { enabled: { enabled: false } }', true],
    ['not on', 'umbrella/values.yaml', 'flux: { enabled: true }', false],
    ['elsewhere', 'other/values.yaml', 'flux: { enabled: false }', false],
    ['in no values', 'umbrella/notes.yaml', 'flux: { enabled: false }', false],
  ])('is switched off by values: %s', async (_name, file, text, expected) => {
    const with_ = chart({ ...own, condition: 'flux.enabled' })
    expect(await said(path, with_, { [file]: `${text}\n` })).toEqual(
      expected ? [`${path} its dependency is switched off by flux.enabled`] : [],
    )
  })

  it('on another chart, or in another file, is nothing', async () => {
    const other = { ...own, name: 'podinfo' }
    expect(await said(path, chart(other), chart({ ...other, condition: 'x' }))).toEqual([])
    const elsewhere = (dependency: object) => ({ 'a.yaml': JSON.stringify({ dependencies: [dependency] }) })
    expect(await said('a.yaml', elsewhere(own), elsewhere({ ...own, condition: 'x' }))).toEqual([])
  })
})

describe('a resource of Terraform', () => {
  const path = 'tf/main.tf'
  const release = (more: string, type = 'helm_release', chart = 'flux-operator') => ({
    [path]: `resource "${type}" "flux" {\n  chart = "${chart}"\n  version = "0.57.0"\n${more}\n}\n`,
  })
  it.each<[string, string, string | null]>([
    ['stays', '', null],
    ['is there once', '  count = 1', null],
    ['is there a thousand times', '  count = 9999', null],
    ['is there none', '  count = 0', 'count = 0'],
    ['is there by a condition', '  count = var.on ? 1 : 0', 'count = var.on ? 1 : 0'],
    ['is there for each of none', '  for_each = {}', 'for_each = {}'],
    ['is there for each of an empty set', '  for_each = toset([])', 'for_each = toset([])'],
    ['is there for each of some', '  for_each = toset(["a"])', null],
    ['is there for each that is given', '  for_each = data.x.y', 'for_each = data.x.y'],
    ['is passed over', '  lifecycle {\n    ignore_changes = [version]\n  }', 'ignore_changes = [version]'],
    ['is kept', '  lifecycle {\n    prevent_destroy = true\n  }', null],
    ['has another block', '  set {\n    ignore_changes = [version]\n  }', null],
  ])('%s', async (_name, more, expected) => {
    expect(await said(path, release(''), release(more))).toEqual(
      expected === null ? [] : [`${path} the resource helm_release.flux has ${expected}`],
    )
  })

  it('shows 100 characters of an expression', async () => {
    const [text = ''] = await said(path, release(''), release(`  count = ${'v'.repeat(120)}`))
    expect(text.endsWith(`count = ${'v'.repeat(100)}`)).toBe(true)
    const [passed = ''] = await said(
      path,
      release(''),
      release(`  lifecycle {\n    ignore_changes = [${'v'.repeat(120)}]\n  }`),
    )
    expect(passed.endsWith(`ignore_changes = [${'v'.repeat(99)}`)).toBe(true)
  })

  it('of another kind, another chart or another folder is nothing', async () => {
    expect(await said(path, release('', 'other'), release('  count = 0', 'other'))).toEqual([])
    expect(await said(path, release('', 'helm_release', 'x'), release('  count = 0', 'helm_release', 'x'))).toEqual([])
    expect(
      await said(path, release('', 'helm_release', 'x'), release('  count = 0', 'helm_release', 'var.x')),
    ).toHaveLength(1)
    const elsewhere = { 'other/main.tf': release('  count = 0')[path] }
    expect(await said(path, release(''), elsewhere)).toEqual([])
    expect(await said('a.yaml', release(''), release('  count = 0'))).toEqual([])
  })

  it.each<[string, string, boolean]>([
    ['by its folder', './tf', true],
    ['from another folder', '../../tf', true],
    ['below another', '../infra/tf', true],
    ['of another folder', './other', false],
    ['of no folder', '', false],
  ])('is installed by the call of its module %s', async (_name, source, expected) => {
    const call = (more: string) => ({ 'root/main.tf': `module "flux" {\n  source = "${source}"\n${more}\n}\n` })
    const found = await said(path, { ...release(''), ...call('') }, call('  count = 0'))
    expect(found).toEqual(expected ? ['root/main.tf the module flux has count = 0'] : [])
  })
})

describe('a helmfile beside its release', () => {
  const path = 'helmfile.yaml'
  const own = { name: 'flux-operator', chart: 'oci/flux-operator', version: '0.57.0' }
  const text = (release: object, more: object = {}) => ({
    [path]: JSON.stringify({ releases: [release, { name: 'cilium' }], ...more }),
  })
  const repositories = (...addresses: readonly string[]) => ({
    repositories: addresses.map((url) => ({ name: 'oci', url })),
  })
  it.each<{ readonly has: string; readonly after: Texts; readonly says: readonly string[] }>([
    {
      has: 'a need that is there',
      after: text({ ...own, needs: ['cilium', 'kube-system/cilium', 'ctx/kube-system/cilium'] }),
      says: [],
    },
    {
      has: 'a need that is not',
      after: text({ ...own, needs: ['x/gone'] }),
      says: ['its release needs gone, which is not there'],
    },
    { has: 'needs that nobody knows', after: text({ ...own, needs: ['{{ .x }}', 1] }), says: [] },
    { has: 'a repository twice', after: text(own, repositories('a', 'a')), says: [] },
    {
      has: 'a repository with two addresses',
      after: text(own, repositories('a', 'b')),
      says: ['the repository oci has two addresses'],
    },
  ])('may have $has', async ({ after, says }) => {
    expect(await said(path, text(own), after)).toEqual(says.map((each) => `${path} ${each}`))
  })
})

describe('a release in Terraform', () => {
  const path = 'm/main.tf'
  const release = (more = '', chart = '"flux-operator"') =>
    `resource "helm_release" "o" {\n  chart = ${chart}\n  ${more.replaceAll('\n', '\n  ')}\n}\n`
  const of = (text: string) => `the resource helm_release.o has ${text}`
  const module = (more: string, source = '"../m"') => ({
    'live/main.tf': `module "o" {\n  source = ${source}\n  ${more}\n}\n`,
  })
  it.each<{ readonly has: string; readonly after: Texts; readonly says: readonly string[] }>([
    { has: 'a provider', after: { [path]: release('provider = helm.x') }, says: [of('provider = helm.x')] },
    {
      has: 'a chart of a folder',
      after: { [path]: release('# flux-operator', '"./flux-operator"') },
      says: [of('chart = "./flux-operator"')],
    },
    {
      has: 'an image',
      after: { [path]: release('values = [yamlencode({ image = { repository = "evil.io/x" } })]') },
      says: [of('the image "evil.io/x')],
    },
    {
      has: 'the image of upstream',
      after: {
        [path]: release(
          'values = [yamlencode({ image = { repository = "ghcr.io/controlplaneio-fluxcd/flux-operator" } })]',
        ),
      },
      says: [],
    },
    {
      has: 'a program behind it',
      after: { [path]: release('postrender {\n  binary_path = "x"\n}') },
      says: [of('a postrender of its own')],
    },
    {
      has: 'a module that speaks of it',
      after: module('count = 0\n  name = "flux-operator"', '"acme/x"'),
      says: ['the module o has count = 0'],
    },
  ])('may have $has', async ({ after, says }) => {
    const found = await said(path, { [path]: release() }, after)
    expect(found.map((text) => text.replace(/^\S+ /, ''))).toEqual(says)
  })
})
