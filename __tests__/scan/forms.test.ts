import { describe, expect, test } from 'vitest'
import type { PinChanges } from '../support/sets.js'
import { differingGroups } from '../../src/scan/cluster-groups.js'
import { isOperatorRange, isOperatorVersion, isVersionName, roleOfPlace } from '../../src/scan/constant-name.js'
import { actingPin } from '../../src/scan/floating-pins.js'
import { currentRelease, ownedPins } from '../../src/scan/owners.js'
import { looseReference } from '../../src/scan/loose-reference.js'
import { selectedText } from '../../src/scan/selector.js'
import { readTree } from '../../src/documents/tree.js'
import { settingsOf } from '../support/edited.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { pin, policy } from '../support/sets.js'

describe('names of constants', () => {
  test.each<readonly [string, readonly string[], string | null]>([
    ['FLUX_OPERATOR_VERSION', [], 'operator-chart'],
    ['fluxOperatorChartVersion', [], 'operator-chart'],
    ['flux-operator.helm-chart', [], 'operator-chart'],
    ['my_flux_operator_version', [], 'operator-chart'],
    ['myflux_operator_version', [], null],
    ['FLUX_INSTANCE_HELM_CHART_VERSION', [], 'instance-chart'],
    ['flux_operator_mcp_version', [], 'mcp-chart'],
    ['flux_operator_manifests_tag', [], 'manifests'],
    ['flux_operator_manifest_version', [], 'manifests'],
    ['flux_operator_cli_tag', [], 'cli-image'],
    ['flux_version', [], null],
    ['flux_operator_version_old', [], null],
    ['flux_operator', [], null],
    ['fluxOperator', ['versions'], 'operator-chart'],
    ['fluxOperator', ['chart_versions'], 'operator-chart'],
    ['fluxOperator', ['other'], null],
    ['version', ['fluxInstance'], 'instance-chart'],
    ['version', ['other', 'fluxInstance'], null],
    [`${'x'.repeat(79)}_flux_operator_version`, [], null],
  ])('%s in %j', (name, within, role) => expect(roleOfPlace(name, within)).toBe(role))
  test.each([
    ['version', true],
    ['targetRevision', true],
    ['chart-version', true],
    ['image.tag', true],
    ['fluxOperatorVersion', true],
    ['ciliumVersion', false],
    ['versions', false],
    ['chart', false],
  ])('a version stands under %s: %s', (name, is) => expect(isVersionName(name)).toBe(is))
  test.each([
    ['0.58.1', true, false],
    ['v1.0.0', true, false],
    ['0.58.1-rc.1', true, false],
    ['2.7.5', false, false],
    ['0.58', false, false],
    ['0.58.x', false, true],
    ['~0.58.0', false, true],
    ['>=0.57.0 <0.59.0', false, true],
    ['>=0.57.0, <0.59.0', false, true],
    ['^2.7.0', false, false],
    ['latest', false, false],
  ])('%s is a version of the operator: %s, or a range: %s', (text, version, range) =>
    expect([isOperatorVersion(text), isOperatorRange(text)]).toEqual([version, range]),
  )
})

describe('a text selects a release', () => {
  const filled = 'a placeholder is filled in elsewhere'
  const unknown = 'what it stands for is not known here'
  const moves = 'the tag moves'
  const ranges = 'a range selects by itself'
  const digest = `0.57.0@sha256:${'a'.repeat(64)}`
  test.each<readonly [text: string, tag: string, constraint: string]>([
    ['0.57.0', 'exact 0.57.0 at 0-6', 'exact 0.57.0 at 0-6'],
    ['v0.57.0', 'exact v 0.57.0 at 0-7', 'exact v 0.57.0 at 0-7'],
    ['0.57.0-rc.1', 'exact 0.57.0-rc.1 at 0-11', 'exact 0.57.0-rc.1 at 0-11'],
    ['0.57.0-1754300000', `floating: ${moves}`, `floating: ${moves}`],
    ['0.57.0-17543000', 'exact 0.57.0-17543000 at 0-15', 'exact 0.57.0-17543000 at 0-15'],
    ['latest', `floating: ${moves}`, `floating: ${moves}`],
    ['0.57', `floating: ${moves}`, `range: ${ranges}`],
    ['v1', `floating: ${moves}`, `range: ${ranges}`],
    ['0.57.x', `floating: ${moves}`, `range: ${ranges}`],
    ['x.57', `floating: ${moves}`, `range: ${ranges}`],
    ['0.57.xy', `floating: ${moves}`, `floating: ${moves}`],
    ['>=0.57.0', `variable: ${unknown}`, `range: ${ranges}`],
    ['0.57.0 || 0.58.0', `variable: ${unknown}`, `range: ${ranges}`],
    ['a b', `variable: ${unknown}`, `range: ${ranges}`],
    ['a/b', `variable: ${unknown}`, `variable: ${unknown}`],
    ['${V}', `variable: ${filled}`, `variable: ${filled}`],
    ['${V:=0.57.0}', 'exact 0.57.0 at 5-11', 'exact 0.57.0 at 5-11'],
    ['${V:-0.57.0}', 'exact 0.57.0 at 5-11', 'exact 0.57.0 at 5-11'],
    ['${V-v0.57.0}', 'exact v 0.57.0 at 4-11', 'exact v 0.57.0 at 4-11'],
    [' v${V:-0.57.0} ', 'exact 0.57.0 at 7-13', 'exact 0.57.0 at 7-13'],
    ['${V:=latest}', `variable: ${filled}`, `variable: ${filled}`],
    ['${V:=0.57.0}-x', `variable: ${filled}`, `variable: ${filled}`],
    ['{{ v }}', `variable: ${filled}`, `variable: ${filled}`],
    ['$(V)', `variable: ${filled}`, `variable: ${filled}`],
    ['$V', `variable: ${filled}`, `variable: ${filled}`],
    ['a$V', `variable: ${unknown}`, `variable: ${unknown}`],
    ['var.v', `variable: ${filled}`, `variable: ${filled}`],
    ['a.var.v', `floating: ${moves}`, `floating: ${moves}`],
    ['__V__', `variable: ${filled}`, `variable: ${filled}`],
    ['v@V@', `variable: ${filled}`, `variable: ${filled}`],
    ['REPLACE_ME', `variable: ${filled}`, `variable: ${filled}`],
    ['ABC', `floating: ${moves}`, `floating: ${moves}`],
    ['Version', `floating: ${moves}`, `floating: ${moves}`],
    [
      digest,
      'misplaced-digest: a digest belongs in a field of its own',
      'misplaced-digest: a digest belongs in a field of its own',
    ],
    ['', 'floating: no version is written', 'floating: no version is written'],
  ])('%j as a tag %s, and where a range may stand %s', (text, tag, constraint) => {
    const shown = (field: 'tag' | 'constraint'): string => {
      const { selector, version, prefix, start, end, reason } = selectedText(text, field)
      if (version !== null)
        return [selector, ...(prefix === '' ? [] : [prefix]), version, 'at', `${start}-${end}`].join(' ')
      expect([prefix, start, end]).toEqual(['', 0, text.length])
      return `${selector}: ${reason ?? ''}`
    }
    expect([shown('tag'), shown('constraint')]).toEqual([tag, constraint])
  })
})

describe('a reference as people write it', () => {
  const home = 'ghcr.io/controlplaneio-fluxcd'
  const read = (text: string, settings = '') => {
    const found = looseReference(text, settingsOf(settings))
    return found && [found.role, found.repository !== null, found.tag?.text ?? null, found.digest?.text ?? null]
  }
  const digest = `sha256:${'a'.repeat(64)}`
  test.each([
    [`oci://${home}/charts/flux-operator`, ['operator-chart', true, null, null]],
    [`oci:///${home}//charts/flux-operator/`, ['operator-chart', true, null, null]],
    [`${home}/flux-operator-manifests:v0.58.1`, ['manifests', true, 'v0.58.1', null]],
    [`docker://${home}/flux-operator-manifests:v0.58.1@${digest}`, ['manifests', true, 'v0.58.1', digest]],
    [`${home}/flux-operator-manifests@${digest}`, ['manifests', true, null, digest]],
    ['${HOST:-ghcr.io}/controlplaneio-fluxcd/flux-operator-manifests:v1', ['manifests', false, 'v1', null]],
    ['localhost:5000/controlplaneio-fluxcd/charts/flux-instance:1', ['instance-chart', true, '1', null]],
    ['ghcr.io/other/thing:1', null],
    ['flux-operator', null],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
  test('plays the role that the settings give its repository', () => {
    expect(read('example.com/own:1', 'repositories: { example.com/own: operator-chart }\n')).toEqual([
      'operator-chart',
      true,
      '1',
      null,
    ])
  })
  test('says where its tag stands', () => {
    const text = `oci://${home}/flux-operator-manifests:v0.58.1@${digest}`
    const found = looseReference(text, settingsOf(''))
    expect([found?.tag?.start, found?.digest?.start]).toEqual([text.indexOf('v0.58.1'), text.indexOf('sha256')])
  })
})

describe('a pin that floats', () => {
  const place = { start: 1, end: 1, before: '', after: '' }
  const writing = { place: null, spelling: 'of-role', prefix: 'v', digest: { kind: 'none' }, embedding: null } as const
  const acts = (floating: 'report' | 'pin' | 'embed', changes: PinChanges) => {
    const { action, reason } = actingPin(
      pin('manifests', null, { action: 'report', writing, ...changes }),
      policy({ floating }),
    )
    return reason?.includes('nothing can be written') === true ? `${action}, no room` : action
  }
  const pinnable = { ...writing, place }
  const embeddable = { ...writing, embedding: { place, written: '""' } } as const
  test.each<readonly [string, 'report' | 'pin' | 'embed', PinChanges, string]>([
    ['is reported', 'report', { writing: pinnable }, 'report'],
    ['is pinned where there is room', 'pin', { writing: pinnable }, 'follow'],
    ['is not pinned where there is none', 'pin', { writing: embeddable }, 'report, no room'],
    ['is embedded where there is room', 'embed', { writing: embeddable }, 'follow'],
    ['is not embedded where there is none', 'embed', { writing: pinnable }, 'report, no room'],
    ['stays, where it is a build', 'pin', { writing: pinnable, value: 'v0.58.1-1760000000' }, 'report'],
    ['stays ignored', 'pin', { writing: pinnable, action: 'ignore' }, 'ignore'],
    ['moves, where it is none', 'pin', { writing: pinnable, selector: 'range' }, 'report'],
  ])('%s', (_, floating, changes, action) => expect(acts(floating, changes)).toBe(action))
})

describe('groups of clusters', () => {
  const of = async (...pins: readonly (readonly [cluster: string, version: string])[]) => {
    const { layout } = await readTree(memoryWorkspace({}), { wanted: () => true })
    return differingGroups(
      pins.map(([cluster, version]) => pin('operator-chart', version, { cluster })),
      layout,
    )
  }
  test('differ where each agrees within itself', async () => {
    expect(await of(['b', '0.37.1'], ['a', '0.38.1'], ['a', '0.38.1'])).toEqual([['a'], ['b']])
    expect(await of(['a', '0.37.1'], ['b', '0.38.1'], ['', '0.39.0'])).toEqual([['a'], ['b']])
    expect(await of(['a', '0.37.1'], ['b', '0.38.1'], ['c', '0.37.1'])).toEqual([['a'], ['b'], ['c']])
  })
  test('are none where they agree, where one disagrees with itself, and of one cluster', async () => {
    expect(await of(['a', '0.37.1'], ['b', '0.37.1'])).toEqual([])
    expect(await of(['a', '0.37.1'], ['b', '0.38.1'], ['b', '0.39.0'])).toEqual([])
    expect(await of(['a', '0.37.1'])).toEqual([])
    expect(await of()).toEqual([])
  })
})

describe('the release that a set is at', () => {
  const manual = { scope: 'bootstrap' } as const
  test.each<readonly [of: string, pins: readonly ReturnType<typeof pin>[], is: string | null]>([
    ['nothing', [], null],
    ['its lowest pin', [pin('operator-chart', '0.57.0'), pin('manifests', '0.56.0')], '0.56.0'],
    ['no companion', [pin('operator-chart', '0.57.0'), pin('mcp-chart', '0.1.0')], '0.57.0'],
    ['no Flux', [pin('operator-chart', '0.57.0'), pin('flux-version', '2.7.5')], '0.57.0'],
    ['no copy that is run by hand', [pin('operator-chart', '0.57.0'), pin('manifests', '0.1.0', manual)], '0.57.0'],
    ['copies alone', [pin('operator-chart', '0.57.0', manual), pin('manifests', '0.56.0', manual)], '0.56.0'],
    ['copies beside manifests that float', [pin('manifests', null), pin('operator-chart', '0.57.0', manual)], '0.57.0'],
    ['no copy beside a chart that floats', [pin('operator-chart', null), pin('manifests', '0.57.0', manual)], null],
    [
      'copies beside a chart that is left out',
      [pin('operator-chart', '0.1.0', { action: 'ignore' }), pin('manifests', '0.57.0', manual)],
      '0.57.0',
    ],
    [
      'no pin that is reported',
      [pin('operator-chart', '0.1.0', { action: 'report' }), pin('manifests', '0.57.0')],
      '0.57.0',
    ],
    [
      'no pin that may not be in use',
      [pin('operator-chart', '0.1.0', { isAssumed: true }), pin('manifests', '0.57.0')],
      '0.57.0',
    ],
  ])('is that of %s', (_of, pins, is) => expect(currentRelease(pins)).toBe(is))
  test('templates beside what they were rendered to are copies', () => {
    const scopes = (...pins: readonly ReturnType<typeof pin>[]) => ownedPins(pins).map(({ scope }) => scope)
    const rendered = pin('operator-chart', '0.57.0', { file: 'a.yaml' })
    const template = pin('operator-chart', '0.57.0', { file: 'a.yaml.j2' })
    expect(scopes(rendered, template)).toEqual(['gitops', 'bootstrap'])
    expect(scopes(template)).toEqual(['gitops'])
    expect(scopes({ ...rendered, scope: 'bootstrap' }, template)).toEqual(['bootstrap', 'gitops'])
    expect(scopes({ ...rendered, action: 'ignore' }, template)).toEqual(['gitops', 'gitops'])
  })
})
