import { describe, expect, it } from 'vitest'
import type { ArtifactRole } from '../../src/model/role.js'
import {
  labelsOfConfig,
  strangeChart,
  strangeConfig,
  operatorsIn,
  strangeInstall,
  strangeLabels,
  strangeLayers,
  unnamedManifests,
  type ClaimedArtifact,
} from '../../src/signatures/claims.js'

const called = (role: ArtifactRole, version: string | null = '0.58.1', canonical = true): ClaimedArtifact => ({
  role,
  version,
  canonical,
})
const helmConfig = 'application/vnd.cncf.helm.config.v1+json'
const fluxConfig = 'application/vnd.cncf.flux.config.v1+json'
const helmLayer = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip'
const fluxLayer = 'application/vnd.cncf.flux.content.v1.tar+gzip'
const imageConfig = 'application/vnd.oci.image.config.v1+json'

it.each<[ArtifactRole, string, string | null]>([
  ['operator-chart', helmConfig, null],
  ['mcp-chart', helmConfig, null],
  ['manifests', fluxConfig, null],
  ['operator-image', imageConfig, null],
  ['operator-chart', fluxConfig, 'it is an artifact of Flux manifests, and no '],
  ['manifests', helmConfig, 'it is a Helm chart, and no '],
  ['operator-image', helmConfig, 'it is a Helm chart, and no '],
  ['operator-chart', imageConfig, 'its configuration is of the type "application/vnd.oci'],
  ['manifests', 'toString', 'its configuration is of the type "toString"'],
])('the configuration of what is called %s: %s', (role, mediaType, expected) => {
  const said = strangeConfig(mediaType, called(role))
  if (expected === null) expect(said).toBeNull()
  else expect(said).toContain(expected)
})

it.each<[ArtifactRole, readonly string[], string | null]>([
  ['operator-chart', [helmLayer], null],
  ['operator-chart', [helmLayer, 'application/vnd.cncf.helm.chart.provenance.v1.prov'], null],
  ['operator-chart', [helmLayer, helmLayer], 'it has several layers of its kind'],
  ['operator-chart', ['text/plain', helmLayer], 'its layer is of the type "text/plain"'],
  ['operator-chart', [], 'it has no layer'],
  ['manifests', [fluxLayer], null],
  ['manifests', [helmLayer], `its layer is of the type "${helmLayer}"`],
  ['operator-image', ['a', 'a'], null],
  ['manifests', ['a'.repeat(101)], `its layer is of the type "${'a'.repeat(100)}"`],
])('the layers of what is called %s: %j', (role, mediaTypes, expected) => {
  expect(strangeLayers(mediaTypes, called(role))).toBe(expected)
})

it.each<[string, object, string | null, string | null]>([
  ['its name and version', { name: 'flux-operator', version: '0.58.1' }, '0.58.1', null],
  [
    'its application at the release',
    { name: 'flux-operator', version: '0.58.1', appVersion: 'v0.58.1' },
    '0.58.1',
    null,
  ],
  ['no version', { name: 'flux-operator' }, '0.58.1', 'its Chart.yaml names no chart and version'],
  ['no name', { version: '0.58.1' }, '0.58.1', 'its Chart.yaml names no chart and version'],
  ['another name', { name: 'other', version: '0.58.1' }, '0.58.1', 'its Chart.yaml is that of other 0.58.1'],
  ['another version', { name: 'flux-operator', version: '0.57.0' }, '0.58.1', 'is that of flux-operator 0.57.0'],
  [
    'any version, where a digest alone names it',
    { name: 'flux-operator', version: '0.57.0', appVersion: 'v1.0.0' },
    null,
    null,
  ],
  [
    'another application',
    { name: 'flux-operator', version: '0.58.1', appVersion: 'v0.57.0' },
    '0.58.1',
    'has the appVersion v0.57.0',
  ],
  [
    'a key that Go reads too',
    { name: 'flux-operator', version: '0.58.1', Version: '1' },
    '0.58.1',
    'has the key "Version" too',
  ],
  [
    'a key that folds to it',
    { name: 'flux-operator', version: '0.58.1', verſion: '1' },
    '0.58.1',
    'has the key "verſion" too',
  ],
  ['a key of its own', { name: 'flux-operator', version: '0.58.1', Home: 'x' }, '0.58.1', null],
])('a Chart.yaml with %s', (_name, chart, version, expected) => {
  const said = strangeChart(chart, 'Chart.yaml', called('operator-chart', version))
  if (expected === null) expect(said).toBeNull()
  else expect(said).toContain(expected)
})

describe('labels', () => {
  const label = (name: string, value: unknown) => ({ [`org.opencontainers.image.${name}`]: value })
  it.each<[string, object, ClaimedArtifact, string | null]>([
    ['none', {}, called('operator-chart'), null],
    ['its title', label('title', 'flux-operator'), called('operator-chart'), null],
    ['another title of a chart', label('title', 'x'), called('operator-chart'), 'its labels call it x'],
    [
      'the title of another artifact',
      label('title', 'flux-operator-manifests'),
      called('operator-image'),
      'its labels call it flux-operator-manifests',
    ],
    ['the title of a base image', label('title', 'distroless'), called('operator-image'), null],
    ['a title that is no text', label('title', 1), called('operator-chart'), null],
    ['its version', label('version', '0.58.1'), called('operator-chart'), null],
    [
      'its version with v, on a chart',
      label('version', 'v0.58.1'),
      called('operator-chart'),
      'have the version v0.58.1',
    ],
    ['its version with v', label('version', 'v0.58.1'), called('operator-image'), null],
    ['its version on another base', label('version', 'v0.58.1-ubi9'), called('operator-image'), null],
    ['its version of a build', label('version', '0.58.1+abc'), called('operator-image'), null],
    ['another version', label('version', 'v0.57.0'), called('operator-image'), 'its labels have the version v0.57.0'],
    ['the version of a base image', label('version', '9.4'), called('operator-image'), null],
    ['no version of a chart', label('version', '9.4'), called('operator-chart'), 'have the version 9.4'],
    ['any version, where a digest alone names it', label('version', 'v0.57.0'), called('operator-image', null), null],
    ['its tag', label('revision', 'v0.58.1@sha1:0'), called('manifests'), null],
    ['its tag without v', label('revision', '0.58.1@sha1:0'), called('manifests'), null],
    ['its tag as a reference', label('revision', 'refs/tags/v0.58.1@sha1:0'), called('manifests'), null],
    ['another tag', label('revision', 'v0.57.0@sha1:0'), called('manifests'), 'it was built from v0.57.0'],
    [
      'another tag at a mirror',
      label('revision', 'v0.57.0@sha1:0'),
      called('manifests', '0.58.1', false),
      'it was built from v0.57.0',
    ],
    ['a branch', label('revision', 'refs/heads/main@sha1:0'), called('manifests'), 'it was built from main'],
    [
      'a branch at a mirror, which may build itself',
      label('revision', 'main@sha1:0'),
      called('manifests', '0.58.1', false),
      null,
    ],
    ['a commit alone', label('revision', '0123456'), called('manifests'), null],
    ['a tag where a digest alone names it', label('revision', 'v0.57.0@sha1:0'), called('manifests', null), null],
    [
      'the tag of a chart, which is built elsewhere',
      label('revision', 'v0.57.0@sha1:0'),
      called('operator-chart'),
      null,
    ],
  ])('%s', (_name, labels, named, expected) => {
    const said = strangeLabels({ ...labels }, 'labels', named)
    if (expected === null) expect(said).toBeNull()
    else expect(said).toContain(expected)
  })

  it('are read from the configuration of an image', () => {
    expect(labelsOfConfig({ config: { Labels: { a: 'b' } } })).toEqual({ a: 'b' })
    expect([labelsOfConfig({ config: {} }), labelsOfConfig(null)]).toEqual([{}, {}])
  })
})

describe('the install.yaml of the manifests', () => {
  const version = (value: string) => ({ 'app.kubernetes.io/version': value })
  const deployment = (
    images: readonly string[],
    { own = {}, pod = {}, name = 'flux-operator', kind = 'Deployment' } = {},
  ) => ({
    kind,
    metadata: { name, labels: own },
    spec: { template: { metadata: { labels: pod }, spec: { containers: images.map((image) => ({ image })) } } },
  })
  const image = (tag: string): string => `ghcr.io/controlplaneio-fluxcd/flux-operator:${tag}`

  it.each<[string, readonly object[], string | null]>([
    ['its image', [deployment([image('v0.58.1')])], null],
    ['its image with a digest', [deployment([image('v0.58.1@sha256:0')])], null],
    ['its image on another base', [deployment([image('v0.58.1-ubi')])], null],
    ['another image', [deployment([image('v0.57.0')])], 'its install.yaml runs the operator v0.57.0'],
    ['another image with a digest', [deployment([image('v0.57.0@sha256:0')])], 'runs the operator v0.57.0'],
    [
      'another image behind a sidecar',
      [deployment(['ghcr.io/x/proxy:v1.0.0', image('v0.57.0')])],
      'runs the operator v0.57.0',
    ],
    ['a tag that is no version', [deployment([image('main')])], null],
    ['no containers', [{ kind: 'Deployment', metadata: { name: 'flux-operator' } }], null],
    ['another Deployment', [deployment([image('v0.57.0')], { name: 'other' })], null],
    ['another kind', [deployment([image('v0.57.0')], { kind: 'Job' })], null],
    ['its labels', [deployment([], { own: version('v0.58.1'), pod: version('0.58.1') })], null],
    ['another label', [deployment([image('v0.58.1')], { own: version('v0.57.0') })], 'is labelled v0.57.0'],
    [
      'another label of its pods',
      [deployment([], { own: version('v0.58.1'), pod: version('v0.57.0') })],
      'is labelled v0.57.0',
    ],
    ['a label that is no version', [deployment([], { own: version('latest') })], null],
    [
      'the second of two Deployments',
      [deployment([image('v0.58.1')]), deployment([image('v0.57.0')])],
      'runs the operator v0.57.0',
    ],
  ])('%s', (_name, documents, expected) => {
    const said = strangeInstall(operatorsIn(documents), called('manifests'))
    if (expected === null) expect(said).toBeNull()
    else expect(said).toContain(expected)
    expect(strangeInstall(operatorsIn(documents), called('manifests', null))).toBeNull()
  })
})

const running = (tag: string) => [
  { spec: { template: { spec: { containers: [{ image: `ghcr.io/x/flux-operator:${tag}` }] } } } },
]

it.each<[string, string | null, readonly unknown[], ClaimedArtifact, string | null]>([
  ['a revision', 'v0.58.1@sha1:a', [], called('manifests'), null],
  ['the operator in install.yaml', null, running('v0.58.1'), called('manifests'), null],
  ['neither', 'main@sha1:a', running('latest'), called('manifests'), 'it says nowhere which release it is'],
  ['nothing', null, [], called('manifests'), 'it says nowhere which release it is'],
  ['nothing, of no release', null, [], called('manifests', null), null],
  ['nothing, at a mirror', null, [], called('manifests', '0.58.1', false), null],
])('manifests that say their release by %s', (_name, revision, operators, named, expected) => {
  const annotations = revision === null ? {} : { 'org.opencontainers.image.revision': revision }
  expect(unnamedManifests(annotations, operators, named)).toBe(expected)
})
