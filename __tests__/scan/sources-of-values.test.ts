import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/file.js'
import type { Pin } from '../../src/model/pin.js'
import { includesSought } from '../../src/scan/program/needed-files.js'
import { operatorValuesSought } from '../../src/scan/operator-values.js'
import { isMarked, markedPins, markedReason } from '../../src/scan/marker.js'
import { scanFiles, settingsOf } from '../support/edited.js'
import { pin, type PinChanges } from '../support/sets.js'

type Files = Readonly<Record<string, string>>
const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const file = (path: string, text: string) => sourceFile({ path, mode: '100644' }, Buffer.from(text))
const settings = settingsOf('')

/** Pins of one role as `file:line value selector`. */
async function pins(files: Files, role: string) {
  const { scan } = await scanFiles(files, settings)
  return scan.pins
    .filter((each) => each.role === role)
    .map(({ file: path, line, value, selector }) => [`${path}:${line}`, value, selector].filter(Boolean).join(' '))
}

describe('a file with a version is read', () => {
  const script = (words: string, chart = `${charts}/flux-operator`) =>
    file('up.sh', `${words}\nhelm install o ${chart} --version "$V"\n`)
  it.each<{
    readonly where: string
    readonly by?: string
    readonly path: string
    readonly text?: string
    readonly is: boolean
  }>([
    { where: 'a script takes it in', path: 'lib/versions.sh', is: true },
    { where: 'a script takes it in by a dot', by: '. ./versions', path: 'versions.env', is: true },
    { where: 'a script includes it', by: '  include versions.mk', path: 'versions.mk', is: true },
    { where: 'a command prints it', by: 'V=$(cat VERSION)', path: 'VERSION', is: true },
    { where: 'it is redirected', by: 'V=$(<.flux-version)', path: '.flux-version', is: true },
    { where: 'it has another name', path: 'lib/other.sh', is: false },
    { where: 'it is of a kind that no program reads', path: 'versions.png', is: false },
    { where: 'it has no version', path: 'versions.sh', text: 'V=2.57.0\n', is: false },
    { where: 'its version is part of another', path: 'versions.sh', text: 'V=1.0.57.0\n', is: false },
    { where: 'it is as large as one may be', path: 'versions.sh', text: 'V=0.57.0\n'.padEnd(200_000), is: true },
    { where: 'it is larger', path: 'versions.sh', text: 'V=0.57.0\n'.padEnd(200_001), is: false },
  ])('where $where: $is', ({ by = 'source lib/versions.sh', path, text = 'V=0.57.0\n', is }) => {
    expect(includesSought([script(by)])?.wanted(Buffer.from(text), path)).toBe(is)
  })
  it.each([
    { of: 'nothing', files: [] },
    { of: 'a script that takes in nothing', files: [script('echo up')] },
    { of: 'a script of another chart', files: [script('source versions.sh', 'oci://example.com/cilium')] },
    { of: 'a page', files: [file('README.md', `source versions.sh\n${charts}/flux-operator\n`)] },
    { of: 'Terraform', files: [file('a.tf', `source versions.sh\n${charts}/flux-operator\n`)] },
  ])('but not for $of', ({ files }) => expect(includesSought(files)).toBeNull())
})

describe('a values file is read', () => {
  const image = 'image:\n  tag: v0.57.0\n'
  const umbrella = file('u/Chart.yaml', 'dependencies:\n  - {name: flux-operator, alias: op}\n')
  const release = file('hr.yaml', 'chart: flux-operator\nvaluesFrom:\n  - {kind: ConfigMap, name: given}\n')
  const named = file('up.sh', 'helm install flux-operator -f ../values/op.yaml\n')
  const source = file('s.yaml', `kind: OCIRepository\nmetadata: {name: fo}\nspec: {url: ${charts}/flux-operator}\n`)
  const ofRelease = `kind: HelmRelease\nspec: {values: {op: {${image.replace('\n  ', ' {').trim()}}}}}\n`
  it.each([
    { where: 'a script names it', beside: [named], path: 'values/op.yaml', text: image, is: true },
    { where: 'nobody names it', beside: [named], path: 'values/other.yaml', text: image, is: false },
    { where: 'it has no image', beside: [named], path: 'values/op.yaml', text: 'tag: v0.57.0\n', is: false },
    { where: 'it is no YAML', beside: [named], path: 'values/op.json', text: image, is: false },
    {
      where: 'it stands beside a chart that packs ours',
      beside: [umbrella],
      path: 'u/values-a.yaml',
      text: image,
      is: true,
    },
    {
      where: 'it stands beside that with another name',
      beside: [umbrella],
      path: 'u/other.yaml',
      text: image,
      is: false,
    },
    { where: 'it stands beside another chart', beside: [umbrella], path: 'v/values.yaml', text: image, is: false },
    { where: 'a release gives the alias values', beside: [umbrella], path: 'a/hr.yaml', text: ofRelease, is: true },
    {
      where: 'a release gives no alias values',
      beside: [umbrella],
      path: 'a/hr.yaml',
      text: ofRelease.replace('op:', 'x:'),
      is: false,
    },
    {
      where: 'no release gives the alias values',
      beside: [umbrella],
      path: 'a/x.yaml',
      text: `op:\n  ${image}`,
      is: false,
    },
    {
      where: 'it is the ConfigMap of a release',
      beside: [release],
      path: 'cm.yaml',
      text: `kind: ConfigMap\nmetadata:\n  name: given\ndata: {}\n`,
      is: true,
    },
    {
      where: 'it is another ConfigMap',
      beside: [release],
      path: 'cm.yaml',
      text: `kind: ConfigMap\nmetadata:\n  name: x\ndata: {}\n`,
      is: false,
    },
    {
      where: 'it is a release of a source of ours',
      beside: [source],
      path: 'r.yaml',
      text: 'chartRef:\n  name: fo\n',
      is: true,
    },
    {
      where: 'it is a release of another source',
      beside: [source],
      path: 'r.yaml',
      text: 'chartRef:\n  name: cilium\n',
      is: false,
    },
  ])('where $where: $is', ({ beside, path, text, is }) => {
    expect(operatorValuesSought(beside)?.wanted(Buffer.from(text), path)).toBe(is)
  })
  it('but not where nothing is ours', () => {
    expect(operatorValuesSought([file('up.sh', 'helm install cilium -f values.yaml\n')])).toBeNull()
    expect(
      operatorValuesSought([
        file('s.yaml', `kind: OCIRepository\nmetadata: {name: flux-operator}\nspec: {url: ${charts}/flux-operator}\n`),
      ]),
    ).toBeNull()
  })
})

describe('a Subscription of OLM', () => {
  const subscription = (spec: string, more = '') =>
    `apiVersion: operators.coreos.com/v1alpha1\nkind: Subscription\nmetadata: {name: fo, namespace: flux-system}\nspec: {name: flux-operator${spec}}\n${more}`
  const read = async (text: string) => {
    const { scan } = await scanFiles({ 'olm.yaml': text }, settings)
    return scan.pins.map(({ value, version, selector, action, reason, isAssumed }) => ({
      ...{ value, version, selector, action, reason, isAssumed },
    }))
  }
  const along = 'OLM moves the operator along the channel stable by itself'
  it.each([
    {
      of: 'a release that is approved by hand',
      spec: ', channel: stable, startingCSV: flux-operator.v0.57.0, installPlanApproval: Manual',
      is: {
        ...{ value: 'v0.57.0', version: '0.57.0', selector: 'exact', action: 'report', isAssumed: false },
        reason: 'OLM installs the operator, and another release of it is approved in the cluster',
      },
    },
    {
      of: 'a release to begin with',
      spec: ', channel: stable, startingCSV: flux-operator.v0.57.0',
      is: {
        ...{ value: 'v0.57.0', version: '0.57.0', selector: 'exact', action: 'report', isAssumed: true },
        reason: `${along}, from this release on`,
      },
    },
    {
      of: 'a channel',
      spec: ', channel: stable',
      is: { value: '', version: null, selector: 'floating', action: 'report', reason: along, isAssumed: false },
    },
    {
      of: 'no channel',
      spec: '',
      is: {
        ...{ value: '', version: null, selector: 'floating', action: 'report', isAssumed: false },
        reason: 'OLM moves the operator along its default channel by itself',
      },
    },
    {
      of: 'a release of another package',
      spec: ', channel: stable, startingCSV: other.v0.57.0',
      is: { value: '', version: null, selector: 'floating', action: 'report', reason: along, isAssumed: false },
    },
  ])('is one of $of', async ({ spec, is }) => expect(await read(subscription(spec))).toEqual([is]))
  it('of another operator, or of another group, is none', async () => {
    expect(await read(subscription('').replace('flux-operator', 'other'))).toEqual([])
    expect(await read(subscription('').replace('operators.coreos.com', 'messaging.knative.dev'))).toEqual([])
  })
})

describe('a ClusterExtension of OLM', () => {
  const read = async (catalog: string) => {
    const text = `apiVersion: olm.operatorframework.io/v1\nkind: ClusterExtension\nmetadata: {name: fo}\nspec: {source: {catalog: {${catalog}}}}\n`
    const { scan } = await scanFiles({ 'olm.yaml': text }, settings)
    return scan.pins.map(({ role, value, selector, action }) => [role, value, selector, action].join(' '))
  }
  it.each([
    ['packageName: flux-operator, version: 0.57.0', ['operator-package 0.57.0 exact report']],
    ['packageName: flux-operator, version: "0.57.x"', ['operator-package 0.57.x range report']],
    ['packageName: flux-operator, channels: [stable]', ['operator-package  floating report']],
    ['packageName: other, version: 0.57.0', []],
  ])('with %s is %j', async (catalog, pins) => expect(await read(catalog)).toEqual(pins))
})

describe('a list or a mapping where a text selects', () => {
  const broken = async (text: string) => {
    const { scan } = await scanFiles({ 'a.yaml': text }, settings)
    return scan.broken.map(({ line, code, message }) => [line, code, message])
  }
  const source = (ref: string, chart = `${charts}/flux-operator`) =>
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: fo}\nspec:\n  url: ${chart}\n  ref:\n    ${ref}\n`
  it.each([
    {
      of: 'a tag',
      text: source('tag: [0.57.0]'),
      says: 'spec.ref.tag of OCIRepository fo must be a text that selects a release, not a list; write it as one',
    },
    {
      of: 'a digest',
      text: source('digest: {a: b}'),
      says: 'spec.ref.digest of OCIRepository fo must be a text that selects a release, not a mapping; write it as one',
    },
  ])('is told: $of', async ({ text, says }) => expect(await broken(text)).toEqual([[7, 'invalid-pin', says]]))
  it('is told of an instance and of its chart', async () => {
    const distribution = 'distribution: {version: [2.x], artifact: {a: b}}'
    const instance = `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux}\nspec: {${distribution}}\n`
    expect((await broken(instance)).map(([, code]) => code)).toEqual(['invalid-pin', 'invalid-pin'])
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: flux-instance}\nspec: {values: {instance: {${distribution}}}}\n`
    expect((await broken(release)).map(([, code]) => code)).toEqual(['invalid-pin', 'invalid-pin'])
  })
  it('is nothing of another chart', async () => {
    expect(await broken(source('tag: [0.57.0]', 'oci://example.com/cilium'))).toEqual([])
  })
})

describe('values that are not here', () => {
  const operator = (spec: string, name = 'flux-operator') =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: fo, namespace: flux-system}\nspec:\n  chartRef: {kind: OCIRepository, name: ${name}}\n  ${spec}\n`
  const source = `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system}\nspec: {url: ${charts}/flux-operator, ref: {tag: 0.57.0}}\n`
  const map =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: vals, namespace: flux-system}\ndata: {values.yaml: "x: y"}\n'
  const images = (spec: string, more: Files = {}, name?: string) =>
    pins({ 'op.yaml': source, 'hr.yaml': operator(spec, name), ...more }, 'operator-image')
  it.each<{
    readonly of: string
    readonly spec: string
    readonly more?: Files
    readonly name?: string
    readonly is: readonly string[]
  }>([
    { of: 'a ConfigMap', spec: 'valuesFrom: [{kind: ConfigMap, name: vals}]', is: ['hr.yaml:6 variable'] },
    {
      of: 'a ConfigMap that gives the tag',
      spec: 'valuesFrom: [{kind: ConfigMap, name: vals, targetPath: image.tag}]',
      is: ['hr.yaml:6 variable'],
    },
    {
      of: 'a ConfigMap that gives the image',
      spec: 'valuesFrom: [{kind: ConfigMap, name: vals, targetPath: image}]',
      is: ['hr.yaml:6 variable'],
    },
    {
      of: 'no ConfigMap that gives something else',
      spec: 'valuesFrom: [{kind: ConfigMap, name: vals, targetPath: replicas}]',
      is: [],
    },
    {
      of: 'no ConfigMap that is here',
      spec: 'valuesFrom: [{kind: ConfigMap, name: vals}]',
      more: { 'cm.yaml': map },
      is: [],
    },
    { of: 'no Secret', spec: 'valuesFrom: [{kind: Secret, name: vals}]', is: [] },
    { of: 'none without a name', spec: 'valuesFrom: [{kind: ConfigMap}]', is: [] },
    {
      of: 'none beside an image that is written',
      spec: 'valuesFrom: [{kind: ConfigMap, name: vals}]\n  values: {image: {tag: v0.57.0}}',
      is: ['hr.yaml:7 v0.57.0 exact'],
    },
    { of: 'none of another release', spec: 'valuesFrom: [{kind: ConfigMap, name: vals}]', name: 'cilium', is: [] },
  ])('may name another image: $of', async ({ spec, more, name, is }) => {
    expect(await images(spec, more, name)).toEqual(is)
  })
})

describe('a comment keeps', () => {
  const text = [
    '# flux-lockstep: ignore',
    'a',
    'b # flux-lockstep: ignore',
    'c',
    'd',
    'no comment flux-lockstep: ignore',
    'e',
    '# flux-lockstep: ignored',
    'f',
    ...['//', '--', ';', '<!--', '/*'].map((sign) => `g ${sign} flux-lockstep: ignore`),
  ].join('\n')
  it('its line and the one below', () => {
    const marked = Array.from({ length: 16 }, (_, at) => at + 1).filter((line) => isMarked(file('a', text), line))
    expect(marked).toEqual([1, 2, 3, 4, 10, 11, 12, 13, 14, 15])
    expect(isMarked(file('b', 'a\n'), 1)).toBe(false)
  })
  const at = (line: number, value: string, more: PinChanges = {}) =>
    pin('operator-chart', '0.57.0', { file: 'a', line, value, ...more })
  const kept = (line: number, value: string, more: PinChanges = {}) =>
    at(line, value, { action: 'ignore', reason: markedReason, ...more })
  const marks = (pins: readonly Pin[], before: readonly Pin[] | null, isThere = true) =>
    [...markedPins(pins, () => file('a', text), before && { kept: before, isThere: () => isThere })].map(
      ({ value }) => value,
    )
  it('pins, where nothing is known from before', () => {
    expect(marks([at(2, 'x'), at(5, 'y')], null)).toEqual(['x'])
    expect([...markedPins([at(2, 'x')], () => undefined, null)]).toEqual([])
  })
  it('what it kept before, and not what a change brings', () => {
    const [x, y] = [at(2, 'x'), at(4, 'y')]
    expect(marks([x, y], [kept(2, 'x')])).toEqual(['x'])
    expect(marks([x], [])).toEqual([])
    expect(marks([x], [kept(2, 'x', { reason: 'other' })])).toEqual([])
    expect(marks([x], [kept(2, 'x', { action: 'report' })])).toEqual([])
  })
  it('one pin for each that it kept', () => {
    expect(marks([at(2, 'x'), at(4, 'x')], [kept(2, 'x')])).toEqual(['x'])
  })
  it('a pin whose value was changed, or whose file was moved', () => {
    expect(marks([at(2, 'new')], [kept(2, 'old')])).toEqual(['new'])
    const moved = kept(2, 'x', { file: 'gone' })
    expect(marks([at(2, 'x')], [moved], false)).toEqual(['x'])
    expect(marks([at(2, 'x')], [moved], true)).toEqual([])
    expect(marks([at(2, 'x')], [kept(2, 'y', { file: 'gone' })], false)).toEqual([])
  })
})
