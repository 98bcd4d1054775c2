import { describe, expect, it } from 'vitest'
import { acceptanceLabel, withAcceptance } from '../../src/judge/acceptance.js'
import { canMeet, objectsOf, sameObject } from '../../src/judge/objects.js'
import { isAllowed, successor } from '../../src/judge/own-objects.js'
import { judgeTerraformOverrides } from '../../src/judge/terraform-overrides.js'
import { judgeVendoredCharts } from '../../src/judge/vendored-charts.js'
import type { Finding } from '../../src/model/finding.js'
import type { ManifestObject } from '../../src/model/document.js'
import type { Tree } from '../../src/model/layout.js'
import { chartSource, fluxKustomization, gitRepository, saidOf, sideOf, type Texts } from '../support/change.js'
import { pin } from '../support/sets.js'

const flux: Texts = {
  'clusters/one/flux.yaml': fluxKustomization({ path: './one' }) + '---\n' + gitRepository(),
  'clusters/two/flux.yaml': fluxKustomization({ path: './two' }) + '---\n' + gitRepository(),
}

function sourceIn(tree: Tree, path: string): ManifestObject {
  const found = objectsOf(tree, 'OCIRepository').find(({ file }) => file.path === path)
  if (!found) throw new Error(`there is no source in ${path}`)
  return found
}

describe('the same object after a change', () => {
  const after = async (changes: Texts) => {
    const base = { ...flux, 'one/source.yaml': chartSource() }
    const [before, now] = [await sideOf(base), await sideOf({ ...base, ...changes })]
    const old = sourceIn(before.tree, 'one/source.yaml')
    return {
      same: sameObject(old, before.tree, now.tree)?.file.path ?? null,
      next: successor(old, before.tree, now.tree)?.name ?? null,
    }
  }
  const gone = { 'one/source.yaml': null }
  it.each<[string, Texts, string | null, string | null]>([
    ['is that of its name in its file', { 'one/a.yaml': chartSource() }, 'one/source.yaml', 'flux-operator'],
    [
      'is that of its name in its cluster',
      { ...gone, 'one/moved.yaml': chartSource() },
      'one/moved.yaml',
      'flux-operator',
    ],
    [
      'is none of another cluster',
      { ...gone, 'two/moved.yaml': chartSource({ url: 'oci://x.example/y' }) },
      null,
      null,
    ],
    ['is none of another name', { 'one/source.yaml': chartSource({ url: 'oci://x.example/y' }, 'other') }, null, null],
    ['is another name of its place', { 'one/source.yaml': chartSource({}, 'other') }, null, 'other'],
    ['is gone', gone, null, null],
  ])('%s', async (_name, changes, same, next) => {
    expect(await after(changes)).toEqual({ same, next })
  })

  it('can meet in one cluster, or where nothing tells of any', async () => {
    const { tree } = await sideOf({
      ...flux,
      'one/source.yaml': chartSource(),
      'one/more.yaml': chartSource({}, 'more'),
      'two/source.yaml': chartSource(),
      'attic.yaml': chartSource(),
    })
    const at = (path: string) => sourceIn(tree, path)
    expect(canMeet(at('one/source.yaml'), at('one/more.yaml'), tree)).toBe(true)
    expect(canMeet(at('one/source.yaml'), at('two/source.yaml'), tree)).toBe(false)
    expect(canMeet(at('attic.yaml'), at('two/source.yaml'), tree)).toBe(true)
    expect(canMeet(at('two/source.yaml'), at('attic.yaml'), tree)).toBe(true)
  })

  it('a Helm repository holds ours where ours lies below it', () => {
    const allowed = new Set(['ghcr.io/acme/charts/flux-operator'])
    expect(isAllowed('ghcr.io/acme/charts', 'HelmRepository', allowed)).toBe(true)
    expect(isAllowed('ghcr.io/acme/cha', 'HelmRepository', allowed)).toBe(false)
    expect(isAllowed('ghcr.io/acme/charts', 'OCIRepository', allowed)).toBe(false)
    expect(isAllowed('ghcr.io/acme/charts/flux-operator', 'OCIRepository', allowed)).toBe(true)
  })
})

describe('what a person accepts', () => {
  const finding: Finding = {
    code: 'source-changed',
    severity: 'error',
    introduced: true,
    file: 'apps/a.yaml',
    line: 1,
    message: 'It moved.',
    help: 'Take it back.',
  }
  const label = { name: acceptanceLabel('0123456789abcdef0123'), given: false }
  const said = (changes: Partial<Finding>, files: readonly string[], given: boolean | null) =>
    withAcceptance([{ ...finding, ...changes }], { files, label: given === null ? null : { ...label, given } }).map(
      ({ severity, message, help }) => `${severity} ${message} ${help}`,
    )[0]

  it('is named by the commit', () => expect(label.name).toBe('flux-lockstep/accept-0123456789abcdef'))

  it.each<[string, Partial<Finding>, readonly string[], boolean | null, string]>([
    ['by a label', {}, [], true, `warning It moved. Accepted by the label ${label.name}. Take it back.`],
    [
      'by the settings',
      {},
      ['apps/**'],
      false,
      'warning It moved. Accepted by `accept` in the settings. Take it back.',
    ],
    [
      'of another file not',
      {},
      ['other/**'],
      null,
      'error It moved. Take it back. To accept this change as it is, somebody with write access names apps/a.yaml under `accept` in the settings on the base branch.',
    ],
    [
      'of no file not',
      { file: null },
      ['**'],
      null,
      'error It moved. Take it back. To accept this change as it is, somebody with write access names the file under `accept` in the settings on the base branch.',
    ],
    [
      'by no label yet',
      {},
      [],
      false,
      `error It moved. Take it back. To accept this change as it is, somebody with write access names apps/a.yaml under \`accept\` in the settings on the base branch, or gives this pull request the label \`${label.name}\`.`,
    ],
    ['that was there before is left', { introduced: false }, ['**'], true, 'error It moved. Take it back.'],
    ['that is a warning is left', { severity: 'warning' }, ['**'], true, 'warning It moved. Take it back.'],
    ['of another kind is left', { code: 'half-bumped' }, ['**'], true, 'error It moved. Take it back.'],
  ])('%s', (_name, changes, files, given, expected) => {
    expect(said(changes, files, given)).toBe(expected)
  })
})

describe('what lies beside a pin and is used in its place', () => {
  const copies = async (folder: string, shape: 'chart-dependency' | 'oci-repository', before: Texts, after: Texts) => {
    const [old, now] = [await sideOf(before), await sideOf(after)]
    const own = pin('operator-chart', '0.57.0', { file: `${folder}Chart.yaml`, shape })
    return saidOf(judgeVendoredCharts(old.tree, now.tree, [own])).map((text) => text.split(' ')[2])
  }
  it.each<[string, string, string, boolean]>([
    ['a folder', 'umbrella/', 'umbrella/charts/flux-operator/Chart.yaml', true],
    ['a folder with a version', 'umbrella/', 'umbrella/charts/flux-instance-0.57.0/values.yaml', true],
    ['an archive', 'umbrella/', 'umbrella/charts/flux-operator-0.57.0.tgz', true],
    ['of another chart', 'umbrella/', 'umbrella/charts/podinfo/Chart.yaml', false],
    ['in another folder', 'umbrella/', 'other/charts/flux-operator/Chart.yaml', false],
    ['in a folder that begins so', 'umbrella/', 'umbrella-x/charts/flux-operator/Chart.yaml', false],
    ['at the root', '', 'charts/flux-operator/Chart.yaml', true],
    ['at the root, below', '', 'x/charts/flux-operator/Chart.yaml', false],
  ])('a copy: %s', async (_name, folder, path, expected) => {
    const after = { [path]: 'a: b\n' }
    expect(await copies(folder, 'chart-dependency', {}, after)).toEqual(expected ? [`${path}:`] : [])
    expect(await copies(folder, 'chart-dependency', after, after)).toEqual([])
    expect(await copies(folder, 'oci-repository', {}, after)).toEqual([])
  })

  const main = 'resource "helm_release" "flux" {\n  version = "0.57.0"\n}\nmodule "other" {\n  version = "0.57.0"\n}\n'
  const laid = async (path: string, text: string, line = 2, before: Texts = {}) => {
    const base = { 'tf/main.tf': main, ...before }
    const [old, now] = [await sideOf(base), await sideOf({ ...base, [path]: text })]
    const own = pin('operator-chart', '0.57.0', { file: 'tf/main.tf', line, shape: 'terraform' })
    return saidOf(judgeTerraformOverrides(old.tree, now.tree, [own])).map((each) =>
      each.split(' ').slice(0, 3).join(' '),
    )
  }
  const over = 'resource "helm_release" "flux" {\n  version = "0.1.0"\n}\n'
  it.each<[string, string, string, number, boolean]>([
    ['of the block', 'tf/override.tf', over, 2, true],
    ['by a longer name', 'tf/main_override.tf', over, 2, true],
    ['in JSON', 'tf/more.tf.json', '{"resource":{"helm_release":{"flux":{}}}}', 2, true],
    ['of values in JSON', 'tf/x.tfvars.json', '{"flux":1,"x":"flux"}', 2, true],
    ['of another block', 'tf/override.tf', over, 5, false],
    ['of a module', 'tf/override.tf', 'module "other" {}\n', 5, true],
    ['in another folder', 'other/override.tf', over, 2, false],
    ['by no such name', 'tf/more.tf', over, 2, false],
    ['above all blocks', 'tf/override.tf', over, 0, false],
  ])('a file of Terraform %s', async (_name, path, text, line, expected) => {
    expect(await laid(path, text, line)).toEqual(expected ? [`error pin-lost ${path}:`] : [])
    expect(await laid(path, text, line, { [path]: text })).toEqual([])
  })
})
