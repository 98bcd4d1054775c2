import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import { applyEdits } from '../../src/edit/apply.js'
import { planMoves } from '../../src/edit/plan.js'
import { verifyMoves } from '../../src/edit/verify.js'
import { canHoldPin } from '../../src/scan/candidates.js'
import { scanPins } from '../../src/scan/scan.js'
import { groupSets } from '../../src/scan/sets.js'
import { parseSettings } from '../../src/settings/parse.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'

const { settings } = parseSettings({ file: null, inputs: {}, options: [] })
const none = { digests: null, fluxVersions: new Map<string, string>() }

async function scan(files: Files, using = settings) {
  const tree = await readTree(memoryWorkspace(files), { wanted: (bytes, path) => canHoldPin(bytes, path, using) })
  const result = scanPins(tree, using)
  return { tree, ...result, ...groupSets(result, using, tree) }
}

const oci = (name: string, ref: string): string => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: ${name}, namespace: flux-system }
spec:
  url: oci://ghcr.io/controlplaneio-fluxcd/charts/${name}
${ref}
`
const values = (distribution: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: flux-instance }
spec:
  chartRef: { kind: OCIRepository, name: flux-instance }
  values:
    instance:
      distribution:
${distribution}
`
const digest = `sha256:${'0a'.repeat(32)}`

describe('scanPins', () => {
  it.each<[string, string, object]>([
    [
      'plain tag',
      oci('flux-operator', '  ref:\n    tag: 0.37.1 # keep'),
      { value: '0.37.1', role: 'operator-chart', selector: 'exact' },
    ],
    [
      'quoted tag before url',
      oci('flux-instance', "  ref: { tag: '0.37.1' }"),
      { value: '0.37.1', role: 'instance-chart' },
    ],
    [
      'digest beside a tag',
      oci('flux-operator', `  ref:\n    tag: 0.37.1\n    digest: ${digest}`),
      { digest, selector: 'exact' },
    ],
    ['range', oci('flux-operator', "  ref:\n    semver: '>=0.43.0 <1.0.0'"), { selector: 'range', action: 'report' }],
    [
      'exact version under semver',
      oci('flux-operator', '  ref:\n    semver: 0.37.1'),
      { selector: 'exact', action: 'follow' },
    ],
    ['digest alone', oci('flux-operator', `  ref:\n    digest: ${digest}`), { selector: 'digest', action: 'report' }],
    ['no ref', oci('flux-operator', ''), { selector: 'floating', action: 'report' }],
    ['variable', oci('flux-operator', '  ref:\n    tag: ${VERSION}'), { selector: 'variable', action: 'report' }],
    [
      'default of a variable',
      oci('flux-operator', '  ref:\n    tag: ${VERSION:=0.37.1}'),
      { value: '0.37.1', action: 'follow' },
    ],
    ['chart tag with v', oci('flux-operator', '  ref:\n    tag: v0.37.1'), { value: 'v0.37.1', version: '0.37.1' }],
    [
      'tag and digest in one',
      oci('flux-operator', `  ref:\n    tag: 0.37.1@${digest}`),
      { action: 'report', version: null },
    ],
    [
      'values',
      values('        artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1'),
      { value: 'v0.37.1', role: 'manifests' },
    ],
    [
      'values with digest',
      values(`        artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1@${digest}`),
      { value: 'v0.37.1', digest },
    ],
    [
      'values that float',
      values('        artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:latest'),
      { selector: 'floating' },
    ],
    ['values without artifact', values('        registry: ghcr.io/fluxcd'), { selector: 'implicit' }],
    ['values with empty artifact', values('        artifact: ""'), { selector: 'embedded' }],
  ])('%s', async (_name, text, expected) => {
    const { pins } = await scan({ 'a.yaml': text })
    expect(pins.filter((pin) => pin.role !== 'flux-version')).toMatchObject([expected])
  })

  it.each([
    [
      'a distribution',
      '  distribution:\n    version: 2.7.5\n',
      [
        ['flux-version', '2.7.5', 'exact'],
        ['manifests', '', 'implicit'],
      ],
    ],
    ['no distribution', '  cluster:\n    networkPolicy: false\n', [['manifests', '', 'implicit']]],
  ])('a values file that never speaks of Flux and has %s', async (_name, text, expected) => {
    const { pins } = await scan({
      'apps/flux/release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: flux-instance }
spec:
  chartRef: { kind: OCIRepository, name: flux-instance }
  valuesFrom: [{ kind: ConfigMap, name: values }]
`,
      'apps/flux/kustomization.yaml':
        'resources: [release.yaml]\nconfigMapGenerator:\n  - { name: values, files: [values.yaml=./values.yaml] }\n',
      'apps/flux/values.yaml': `# the cluster\ninstance:\n${text}`,
      'apps/other/values.yaml': 'instance:\n  cluster: other\n',
    })
    const found = pins.map(({ file, role, value, selector }) => [file, role, value, selector])
    expect(found.sort()).toEqual(expected.map((pin) => ['apps/flux/values.yaml', ...pin]))
  })

  it.each([
    ['clusters/test/flux.yaml', 'exact'],
    ['clusters/main/test/flux.yaml', null],
    ['test/clusters/main/flux.yaml', null],
  ])('%s is a pin of a cluster, or a fixture', async (path, selector) => {
    const { pins } = await scan({
      [path]: values('        artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1'),
    })
    expect(pins.find((pin) => pin.role === 'manifests')?.selector ?? null).toBe(selector)
  })

  it('finds the repository of a chart in another file', async () => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: flux-operator }
spec: { chart: { spec: { chart: flux-operator, version: 0.37.1, sourceRef: { kind: HelmRepository, name: cp } } } }
`
    const repository = `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: { name: cp }
spec: { type: oci, url: oci://ghcr.io/controlplaneio-fluxcd/charts }
`
    const { pins } = await scan({ 'apps/a.yaml': release, 'repos/b.yaml': repository })
    expect(pins).toMatchObject([{ shape: 'helm-repository-chart', role: 'operator-chart', version: '0.37.1' }])
  })

  it('reads helmfile aliases, and never lets bootstrap define what is current', async () => {
    const helmfile = `repositories:
  - { name: cp, url: ghcr.io/controlplaneio-fluxcd/charts, oci: true }
releases:
  - { name: flux-operator, chart: cp/flux-operator, version: 0.30.0 }
`
    const { pins, sets } = await scan({
      'helmfile.yaml': helmfile,
      'a.yaml': oci('flux-operator', '  ref: { tag: 0.37.1 }'),
    })
    expect(pins).toMatchObject([{ version: '0.37.1' }, { shape: 'helmfile', scope: 'bootstrap', version: '0.30.0' }])
    expect(sets).toMatchObject([{ name: 'default', current: '0.37.1', lockstep: false }])
  })

  it.each(['archive/a.yaml', 'docs/a.yaml', 'tests/a.yaml', 'vendor/x/a.yaml'])('leaves %s alone', async (path) => {
    expect((await scan({ [path]: oci('flux-operator', '  ref: { tag: 0.37.1 }') })).pins).toEqual([])
  })

  it.each(['charts/dex', 'flux-operator-preview'])('is no pin: %s', async (name) => {
    const text = oci('flux-operator', '  ref: { tag: 0.37.1 }').replace('charts/flux-operator', name)
    expect((await scan({ 'a.yaml': text })).pins).toEqual([])
  })

  it('keeps a pin that a comment marks, and ignores commented-out pins', async () => {
    const { pins } = await scan({
      'a.yaml': oci('flux-operator', '  # flux-lockstep: ignore\n  ref: { tag: 0.37.1 }\n  # tag: 0.30.0'),
    })
    expect(pins).toMatchObject([{ action: 'ignore', value: '0.37.1' }])
  })

  it('names the file and line of YAML that does not parse, and of a number in place of a tag', async () => {
    const { broken } = await scan({
      'bad.yaml': `${oci('flux-operator', '  ref:\n    tag: 0.37.1')}: : [`,
      'float.yaml': oci('flux-instance', '  ref:\n    tag: 0.57'),
    })
    expect(broken).toMatchObject([
      { file: 'bad.yaml', code: 'unparseable-file' },
      { file: 'float.yaml', line: 7, code: 'invalid-pin' },
    ])
  })
})

describe('groupSets', () => {
  const cluster = (name: string, version: string): Files => ({
    [`clusters/${name}/operator.yaml`]: oci('flux-operator', `  ref: { tag: ${version} }`),
    [`clusters/${name}/instance.yaml`]: oci('flux-instance', `  ref: { tag: ${version} }`),
  })

  it('makes clusters that differ and agree within themselves sets of their own', async () => {
    const { sets, findings } = await scan({ ...cluster('staging', '0.38.1'), ...cluster('production', '0.37.1') })
    expect(sets.map((set) => [set.name, set.current])).toEqual([
      ['production', '0.37.1'],
      ['staging', '0.38.1'],
    ])
    expect(findings).toMatchObject([{ code: 'clusters-differ' }])
  })

  it('refuses a split through the pins of one cluster', async () => {
    const file = { path: 's.yaml', text: 'sets: [{ name: a, paths: ["clusters/x/operator.yaml"] }]' }
    const { settings: split } = parseSettings({ file, inputs: {}, options: [] })
    const files = { ...cluster('x', '0.38.1'), ...cluster('y', '0.38.1') }
    await expect(scan(files, split)).rejects.toThrow('clusters/x/')
  })
})

describe('edits', () => {
  const edited = async (files: Files): Promise<Record<string, string>> => {
    const { tree, sets, pins } = await scan(files)
    const sources = tree.files.map((file) => file.file)
    const moves = sets.flatMap((set) => planMoves(set, '0.58.1', none))
    const edits = moves.flatMap((move) => move.edits)
    const changed = applyEdits(sources, edits)
    const after = await scan({ ...files, ...Object.fromEntries(changed.map((file) => [file.path, file.after ?? ''])) })
    verifyMoves(pins, after.pins, moves)
    return Object.fromEntries(changed.map((file) => [file.path, Buffer.from(file.after ?? '').toString()]))
  }

  it.each([
    ['CRLF', oci('flux-operator', '  ref:\n    tag: "0.37.1" # ü').replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${oci('flux-operator', '  ref:\n    tag: 0.37.1')}`],
    ['no newline at the end', oci('flux-operator', "  ref: {tag: '0.37.1'}").trimEnd()],
    ['an anchor', oci('flux-operator', '  ref: { tag: &v 0.37.1 }').replace('spec:', 'spec:\n  # ä 0.37.1')],
  ])('touches the token alone: %s', async (_name, text) => {
    const at = text.lastIndexOf('0.37.1')
    const expected = `${text.slice(0, at)}0.58.1${text.slice(at + 6)}`
    expect(await edited({ 'a.yaml': text })).toEqual({ 'a.yaml': expected })
  })

  it('leaves a tag whose digest cannot move', async () => {
    expect(await edited({ 'a.yaml': oci('flux-operator', `  ref:\n    tag: 0.37.1\n    digest: ${digest}`) })).toEqual(
      {},
    )
  })

  it('refuses bytes that are not those it replaces', async () => {
    const { tree } = await scan({ 'a.yaml': oci('flux-operator', '  ref: { tag: 0.37.1 }') })
    const edit = { kind: 'edit', file: 'a.yaml', line: 1, start: 0, end: 3, old: 'xyz', new: '1' } as const
    expect(() =>
      applyEdits(
        tree.files.map((file) => file.file),
        [edit],
      ),
    ).toThrow('is not what stands at bytes 0 to 3')
  })
})

it('never throws, whatever the bytes', async () => {
  const needle = fc.constantFrom(
    'flux-operator',
    'kind: FluxInstance\n',
    'apiVersion: v1\n',
    '{{',
    '&a',
    '*a',
    ': ',
    '\r\n',
    '- ',
  )
  const part = fc.oneof(
    needle,
    fc.string(),
    fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 20 }), async (parts) => {
      const result = await scan({ 'a.yaml': `flux-operator\n${parts.join('')}` })
      expect(Array.isArray(result.pins)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
