import { describe, expect, it } from 'vitest'
import { chartInstalls } from '../../src/migrate/chart-installs.js'
import { object, sideOf, type Texts } from '../support/change.js'

const file = (value: object): Texts => ({ 'a.yaml': JSON.stringify(value) })
const release = (spec: object): string => object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'flux', { spec })
const source = (name: string, url: string, kind = 'OCIRepository'): string =>
  object('source.toolkit.fluxcd.io/v1', kind, name, { spec: { url, ref: { tag: '2.15.0' } } })
const application = (spec: object, apiVersion = 'argoproj.io/v1alpha1'): Texts => ({
  'a.yaml': object(apiVersion, 'Application', 'flux', { spec: { destination: { namespace: 'there' }, ...spec } }),
})
const k3s = (spec: object, apiVersion = 'helm.cattle.io/v1'): Texts => ({
  'a.yaml': object(apiVersion, 'HelmChart', 'flux', { spec }),
})
const pinned = { chart: 'flux2', targetRevision: '2.15.0' }
const url = 'oci://ghcr.io/fluxcd-community/charts/flux2'

describe('what installs the community chart', () => {
  it.each<readonly [by: string, texts: Texts, says: readonly string[]]>([
    [
      'a release',
      { 'a.yaml': release({ chart: { spec: { chart: 'flux2', version: '2.15.0' } } }) },
      ['HelmRelease flux2 flux 2.15.0 {} []'],
    ],
    [
      'a release of another name',
      { 'a.yaml': release({ releaseName: 'other', chart: { spec: { chart: 'flux2' } } }) },
      ['HelmRelease flux2 other - {} []'],
    ],
    [
      'a release elsewhere',
      { 'a.yaml': release({ targetNamespace: 'there', chart: { spec: { chart: 'flux2-sync' } } }) },
      ['HelmRelease flux2-sync there-flux@there - {} []'],
    ],
    ['a release of another chart', { 'a.yaml': release({ chart: { spec: { chart: 'flux' } } }) }, []],
    [
      'a release of a source',
      { 'a.yaml': release({ chartRef: { kind: 'OCIRepository', name: 's' } }), 'b.yaml': source('s', url) },
      ['HelmRelease flux2 flux 2.15.0 {} []'],
    ],
    [
      'a release of one of two sources',
      {
        'a.yaml': release({ chartRef: { name: 's' } }),
        '0.yaml': source('o', 'oci://ghcr.io/x/y'),
        'b.yaml': source('s', url),
      },
      ['HelmRelease flux2 flux 2.15.0 {} []'],
    ],
    [
      'a release of a source that is not here',
      { 'a.yaml': release({ chartRef: { name: 's' } }), 'b.yaml': source('o', url) },
      [],
    ],
    [
      'a release of a source of another kind',
      { 'a.yaml': release({ chartRef: { name: 's' } }), 'b.yaml': source('s', url, 'GitRepository') },
      [],
    ],
    [
      'a release with values',
      {
        'a.yaml': release({
          values: { a: 1 },
          valuesFrom: [{ kind: 'Secret', name: 's' }, {}],
          chart: { spec: { chart: 'flux2' } },
        }),
      },
      ['HelmRelease flux2 flux - {"a":1} [Secret s,something ?]'],
    ],
    ['an Application', application({ source: pinned }), ['Application flux2 flux@there 2.15.0 {} []']],
    [
      'an Application of several sources',
      application({ sources: [{ chart: 'other' }, pinned] }),
      ['Application flux2 flux@there 2.15.0 {} []'],
    ],
    ['an Application of another group', application({ source: pinned }, 'app.k8s.io/v1'), []],
    [
      'an Application with an object of values',
      application({ source: { ...pinned, helm: { releaseName: 'r', values: 'a: 1\n', valuesObject: { b: 2 } } } }),
      ['Application flux2 r@there 2.15.0 {"b":2} []'],
    ],
    [
      'an Application with a text of values',
      application({ source: { ...pinned, helm: { values: 'a: 1\n', parameters: [{}], valueFiles: [] } } }),
      ['Application flux2 flux@there 2.15.0 {"a":1} [`helm.parameters`]'],
    ],
    [
      'an Application with values that are none',
      application({ source: { ...pinned, helm: { values: 'a: [' } } }),
      ['Application flux2 flux@there 2.15.0 {} []'],
    ],
    [
      'a HelmChart',
      k3s({ chart: url, version: '2.15.0', targetNamespace: 'there', valuesContent: 'a: 1\n' }),
      ['HelmChart flux2 flux@there 2.15.0 {"a":1} []'],
    ],
    [
      'a HelmChart with what it sets',
      k3s({ chart: 'fluxcd-community/flux2', set: { a: 1 } }),
      ['HelmChart flux2 flux - {} [`spec.set`]'],
    ],
    ['a HelmChart of another group', k3s({ chart: url }, 'source.toolkit.fluxcd.io/v1'), []],
    [
      'a helmfile',
      {
        'helmfile.yaml': JSON.stringify({
          releases: [
            {
              name: 'r',
              namespace: 'n',
              chart: 'c/flux2',
              version: '2.15.0',
              values: [{ a: { b: 1, c: 2 } }, './v.yaml', 'none.yaml'],
              set: [],
            },
            { name: 'o', chart: 'c/o' },
          ],
        }),
        'v.yaml': 'a:\n  b: null\n  d: 3\n',
      },
      ['helmfile flux2 r@n 2.15.0 {"a":{"c":2,"d":3}} [none.yaml,`set`]'],
    ],
    [
      'a chart',
      {
        'c/Chart.yaml': JSON.stringify({
          name: 'c',
          version: '1.0.0',
          dependencies: [
            { name: 'flux2', version: '2.15.0' },
            { name: 'flux2-sync', alias: 's' },
          ],
        }),
        'c/values.yaml': 'flux2:\n  a: 1\ns:\n  b: 2\n',
      },
      [
        'Chart.yaml flux2 - 2.15.0 {"a":1} [whoever installs this chart, and its values there]',
        'Chart.yaml flux2-sync - - {"b":2} [whoever installs this chart, and its values there]',
      ],
    ],
    ['dependencies of what is no chart', file({ dependencies: [{ name: 'flux2', version: '2.15.0' }] }), []],
  ])('%s', async (_by, texts, says) =>
    expect(
      chartInstalls((await sideOf(texts)).tree).map(
        ({ by, chart, release, namespace, version, values, unseen }) =>
          `${by} ${chart} ${release ?? '-'}${namespace === null ? '' : `@${namespace}`} ${version ?? '-'} ${JSON.stringify(values)} [${unseen.map(({ what }) => what).join(',')}]`,
      ),
    ).toEqual(says),
  )
})
