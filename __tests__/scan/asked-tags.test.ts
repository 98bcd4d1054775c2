import { expect, it } from 'vitest'
import { askedTag, misspelling } from '../../src/model/spelling.js'
import { fluxKustomization } from '../support/change.js'
import { moved } from '../support/edited.js'
import type { Files } from '../support/memory-workspace.js'

const artifact = (tag: string) => `oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:${tag}`
const instance = (tag: string) =>
  `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: { name: flux }\nspec: { distribution: { version: 2.x, artifact: "${artifact(tag)}" } }\n`
const filled = (tag: string, substitute: object): Files => ({
  'app/flux.yaml': instance(tag),
  'ks.yaml': fluxKustomization({ path: './app', postBuild: { substitute } }),
})
const inputs = (tag: string, version: string): Files => ({
  'rs.yaml': JSON.stringify({
    apiVersion: 'fluxcd.controlplane.io/v1',
    kind: 'ResourceSet',
    metadata: { name: 'flux' },
    spec: {
      inputs: [{ version }],
      resources: [
        JSON.parse(
          JSON.stringify({
            kind: 'FluxInstance',
            apiVersion: 'fluxcd.controlplane.io/v1',
            metadata: { name: 'flux' },
            spec: { distribution: { version: '2.x', artifact: artifact(tag) } },
          }),
        ),
      ],
    },
  }),
})
const replaced = (version: string): Files => ({
  'kustomization.yaml':
    'resources: [flux.yaml, versions.yaml]\nreplacements:\n  - source: { kind: ConfigMap, name: versions, fieldPath: data.flux }\n    targets:\n      - select: { kind: FluxInstance }\n        fieldPaths: [spec.distribution.artifact]\n        options: { delimiter: ":", index: 2 }\n',
  'flux.yaml': instance('v0.0.0'),
  'versions.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: versions }\ndata: { flux: ${version} }\n`,
})
const annotated = (name: string, value: string): Files => ({
  'versions.env': `# renovate: datasource=docker depName=ghcr.io/controlplaneio-fluxcd/${name}\nVERSION=${value}\n`,
})

// what a registry is asked for is what Flux fetches, wherever the version stands
it.each<[name: string, files: Files, tags: readonly string[], edits: readonly string[]]>([
  ['a tag', { 'flux.yaml': instance('v0.57.0') }, ['v0.57.0'], ['v0.57.0 → v0.58.1']],
  ['a version behind a v', filled('v${V}', { V: '0.57.0' }), ['v0.57.0'], ['0.57.0 → 0.58.1']],
  ['a version with its v', filled('${V}', { V: 'v0.57.0' }), ['v0.57.0'], ['v0.57.0 → v0.58.1']],
  ['a version without a v', filled('${V}', { V: '0.57.0' }), ['0.57.0'], ['0.57.0 → 0.58.1']],
  ['a v too many', filled('v${V}', { V: 'v0.57.0' }), ['vv0.57.0'], ['v0.57.0 → v0.58.1']],
  ['a variable of a variable', filled('v${V}', { V: '${W}', W: '0.57.0' }), ['v0.57.0'], ['0.57.0 → 0.58.1']],
  ['a default behind a v', filled('v${V:=0.57.0}', {}), ['v0.57.0'], ['0.57.0 → 0.58.1']],
  ['a default with its v', filled('${V:=v0.57.0}', {}), ['v0.57.0'], ['v0.57.0 → v0.58.1']],
  ['a default without a v', filled('${V:=0.57.0}', {}), ['0.57.0'], ['0.57.0 → v0.58.1']],
  ['an input behind a v', inputs('v<< inputs.version >>', '0.57.0'), ['v0.57.0'], ['0.57.0 → 0.58.1']],
  [
    'an input whose v is trimmed',
    inputs('v<< inputs.version | trimPrefix "v" >>', 'v0.57.0'),
    ['v0.57.0'],
    ['v0.57.0 → v0.58.1'],
  ],
  ['a replacement', replaced('v0.57.0'), ['v0.57.0'], ['0.57.0 → 0.58.1']],
  ['a replacement without a v', replaced('0.57.0'), ['0.57.0'], ['0.57.0 → 0.58.1']],
  ['a note on the manifests', annotated('flux-operator-manifests', '0.57.0'), ['v0.57.0'], ['0.57.0 → 0.58.1']],
  ['a note on a chart', annotated('charts/flux-operator', 'v0.57.0'), ['0.57.0'], ['v0.57.0 → v0.58.1']],
])('%s', async (_name, files, tags, edits) => {
  const found = await moved(files)
  const pins = found.pins.filter(({ action, role }) => action === 'follow' && role !== 'flux-version')
  expect(pins.map(askedTag)).toEqual(tags)
  expect(found.edits.map((edit) => edit.replace(/^\S+ /, ''))).toEqual(edits)
})

// where no tag is right, the place that gives the version is named
it.each<[name: string, files: Files, said: string | null]>([
  ['a version behind a v', filled('v${V}', { V: '0.57.0' }), null],
  ['a version with its v', filled('${V}', { V: 'v0.57.0' }), null],
  ['a version without a v', filled('${V}', { V: '0.57.0' }), '0.57.0 is no tag of the Flux manifests.'],
  ['a v too many', filled('v${V}', { V: 'v0.57.0' }), 'vv0.57.0 is no tag of the Flux manifests.'],
  ['a variable of a variable', filled('v${V}', { V: '${W}', W: '0.57.0' }), null],
  ['an input without a v', inputs('<< inputs.version >>', '0.57.0'), '0.57.0 is no tag of the Flux manifests.'],
  ['a replacement without a v', replaced('0.57.0'), '0.57.0 is no tag of the Flux manifests.'],
  ['a note on the manifests', annotated('flux-operator-manifests', '0.57.0'), null],
])('says of %s whether there can be such a tag', async (_name, files, said) => {
  const { pins } = await moved(files)
  const found = pins.filter(({ action, role }) => action === 'follow' && role !== 'flux-version').map(misspelling)
  expect(found.map((each) => each?.message ?? null)).toEqual([said])
})
