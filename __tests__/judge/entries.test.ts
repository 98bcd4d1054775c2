import { describe, expect, it } from 'vitest'
import { judgeReleaseEntries } from '../../src/judge/release-entries.js'
import { pin } from '../support/sets.js'
import { saidOf, sideOf, type Texts } from '../support/change.js'

const path = 'helmfile.yaml'
const upstream = 'ghcr.io/controlplaneio-fluxcd/flux-operator'

/** What is said of entries of our charts in one file, shortened to what the change does. */
async function said(
  before: Texts,
  after: Texts,
  named: readonly string[] = [],
  role: 'operator-chart' | 'manifests' = 'operator-chart',
) {
  const [old, now] = [await sideOf(before), await sideOf({ ...before, ...after })]
  const known = { pins: [pin(role, '0.57.0', { file: path })], named }
  return saidOf(judgeReleaseEntries(old.tree, now.tree, known)).map((text) =>
    text.replace(/^error source-changed (\S+): The entry of our chart (.*): that decides .*$/, '$1 $2'),
  )
}

const own = { name: 'flux-operator', chart: 'oci/flux-operator', version: '0.57.0' }
const file = (release: object) => ({ [path]: JSON.stringify({ releases: [release] }) })
const image = (repository: string) => ({ ...own, values: [{ image: { repository } }] })

describe('an entry of our chart', () => {
  it.each<[string, object, readonly string[]]>([
    ['stays', own, []],
    ['takes upstream’s image', image(upstream), []],
    [
      'takes another image',
      image('evil.example/x'),
      ['takes the image of the operator from another place (evil.example/x)'],
    ],
    ['is switched off', { ...own, installed: false }, ['switches the release off']],
    ['is switched on', { ...own, installed: true }, []],
    [
      'is another chart',
      { name: 'podinfo', chart: 'oci/podinfo', installed: false, image: { repository: 'x.example/y' } },
      [],
    ],
    ['is named by its chart alone', { chart: 'flux-instance', installed: false }, ['switches the release off']],
    ['is named by its name alone', { name: 'flux-operator', installed: false }, ['switches the release off']],
    ['has a name that begins so', { name: 'flux-operator-x', installed: false }, []],
  ])('%s', async (_name, release, expected) => {
    expect(await said(file(own), file(release))).toEqual(expected.map((each) => `${path} ${each}`))
  })

  it('is nothing where the base says it, the settings name it, or no chart of ours is pinned there', async () => {
    const evil = file(image('evil.example/x'))
    expect(await said(evil, { 'note.yaml': '{}' })).toEqual([])
    expect(await said(file(own), evil, ['evil.example/x'])).toEqual([])
    expect(await said(file(own), evil, [], 'manifests')).toEqual([])
  })

  it('may say so in a line of text, as a script does', async () => {
    const line = `helm install flux-operator --set image.repository=evil.example/x`
    const found = await said(file(own), { [path]: `# ${line}\n${JSON.stringify({ releases: [own] })}\n` })
    expect(found).toEqual([`${path} takes the image of the operator from another place (# ${line})`])
  })

  it('shows 200 characters of a place', async () => {
    const [text = ''] = await said(file(own), file(image(`evil.example/${'x'.repeat(300)}`)))
    expect(text).toContain(`(evil.example/${'x'.repeat(187)})`)
  })

  it('has its image 40 levels deep at most', async () => {
    const images = (levels: number): object =>
      Array.from({ length: levels }).reduce<object>((value) => ({ a: value }), {
        image: { repository: 'evil.example/x' },
      })
    const below = async (levels: number) =>
      await said({ [path]: '{}' }, { [path]: JSON.stringify({ ...own, values: images(levels) }) })
    expect(await below(39)).toHaveLength(1)
    expect(await below(40)).toEqual([])
  })
})

describe('what stands around an entry', () => {
  it('a folder of charts goes before the place that is pinned', async () => {
    const home = (chartHome: string) => ({ [path]: JSON.stringify({ helmCharts: [own], helmGlobals: { chartHome } }) })
    expect(await said(file(own), home('./vendor'))).toEqual([`${path} takes charts from the folder ./vendor`])
    expect(await said(home('./vendor'), { 'note.yaml': '{}' })).toEqual([])
  })

  it('a list of sources goes before the source that is pinned', async () => {
    const app = (spec: object) => ({
      [path]: JSON.stringify({
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name: 'x' },
        spec,
      }),
    })
    const source = { chart: 'flux-operator', targetRevision: '0.57.0' }
    const before = app({ source })
    expect(await said(before, app({ source, sources: [{ chart: 'x' }] }))).toEqual([
      `${path} lists \`sources\` beside the \`source\` that holds the pin, and Argo CD takes those instead`,
    ])
    expect(await said(before, app({ sources: [source] }))).toEqual([])
    expect(await said(before, app({ source, sources: [] }))).toEqual([])
  })

  it.each<[string, string, string, readonly string[]]>([
    [
      'that it names',
      'values/flux.yaml',
      'image: { repository: evil.example/x }',
      ['values/flux.yaml takes the image of the operator from another place (evil.example/x)'],
    ],
    ['that it does not name', 'values/other.yaml', 'image: { repository: evil.example/x }', []],
    [
      'of upstream',
      'values/flux.yaml',
      `image: { repository: mirror.example/controlplaneio-fluxcd/flux-operator }`,
      [],
    ],
    ['that are no YAML', 'flux.json', '{"image":{"repository":"evil.example/x"}}', []],
    [
      'in a list',
      'values/flux.yaml',
      'more: [{ image: { repository: evil.example/x } }]',
      ['values/flux.yaml takes the image of the operator from another place (evil.example/x)'],
    ],
  ])('values %s', async (_name, values, text, expected) => {
    const before = file({ ...own, values: ['values/flux.yaml', 'flux.json'] })
    expect(await said(before, { [values]: `${text}\n` })).toEqual(expected)
  })
})
