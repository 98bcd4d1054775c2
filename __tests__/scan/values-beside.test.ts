import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import { canHoldPin } from '../../src/scan/candidates.js'
import { scanPins } from '../../src/scan/scan.js'
import { parseSettings } from '../../src/settings/parse.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'

const { settings } = parseSettings({ file: null, inputs: {}, options: [] })
const artifact = 'artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.52.0'
const version = 'version: 2.8.x'
const distribution = (line: string): string => `instance:\n  distribution:\n    ${line}\n`

async function scan(files: Files) {
  const tree = await readTree(memoryWorkspace(files), { wanted: (bytes, path) => canHoldPin(bytes, path, settings) })
  const { pins, instances } = scanPins(tree, settings)
  return {
    selectors: pins.filter(({ role }) => role === 'manifests').map(({ file, selector }) => [file, selector]),
    instances: instances.map(({ fluxVersion, artifact: { kind } }) => [fluxVersion, kind]),
  }
}

/** A release whose values a kustomization makes of files, beside its own. */
const release = (line: string, files: Files): Files => ({
  'release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: flux-instance}
spec:
  chartRef: {kind: OCIRepository, name: flux-instance}
  valuesFrom:
${Object.keys(files)
  .map((name) => `  - {kind: ConfigMap, name: ${name.replace('.yaml', '')}}\n`)
  .join('')}
  values: {instance: {distribution: {${line}}}}
`,
  'kustomization.yaml': `kind: Kustomization
resources: [release.yaml]
configMapGenerator:
${Object.keys(files)
  .map((name) => `- {name: ${name.replace('.yaml', '')}, files: [values.yaml=${name}]}\n`)
  .join('')}`,
  ...files,
})

const generator = 'kind: Kustomization\nresources: [..]\nconfigMapGenerator: [{name: v, files: [values.yaml=v.yaml]}]\n'
const address = 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-instance'
const installers: Files = {
  'helmfile.yaml': `releases:
- chart: ${address}
  version: 0.52.0
  values: [v.yaml, {instance: {distribution: {${artifact}}}}]
`,
  'install.sh': `helm install flux-instance ${address} --version 0.52.0 -f v.yaml --set instance.distribution.artifact=oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.52.0\n`,
  'main.tf': `resource "helm_release" "flux_instance" {
  chart = "${address}"
  version = "0.52.0"
  values = [file("v.yaml")]
  set {
    name = "instance.distribution.artifact"
    value = "oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.52.0"
  }
}
`,
}

describe('values beside each other', () => {
  it.each<[string, Files, readonly (readonly string[])[]]>([
    [
      'a file beside a release that pins',
      release(artifact, { 'v.yaml': distribution(version) }),
      [['release.yaml', 'exact']],
    ],
    [
      'a release beside a file that pins',
      release(version, { 'v.yaml': distribution(artifact) }),
      [['v.yaml', 'exact']],
    ],
    [
      'a file beside a file that pins',
      release('', { 'v.yaml': distribution(version), 'w.yaml': distribution(artifact) }),
      [['w.yaml', 'exact']],
    ],
    [
      'a file beside a release that embeds',
      release('artifact: ""', { 'v.yaml': distribution(version) }),
      [['release.yaml', 'embedded']],
    ],
    [
      'a release and a file that say nothing',
      release('registry: ghcr.io/fluxcd', { 'v.yaml': distribution(version) }),
      [
        ['release.yaml', 'implicit'],
        ['v.yaml', 'implicit'],
      ],
    ],
    [
      'a file of one cluster beside a file of another',
      {
        ...release('', { 'v.yaml': '' }),
        'kustomization.yaml': 'resources: [release.yaml]\n',
        'v.yaml': '',
        'a/kustomization.yaml': generator,
        'a/v.yaml': distribution(artifact),
        'b/kustomization.yaml': generator,
        'b/v.yaml': distribution(version),
      },
      [
        ['a/v.yaml', 'exact'],
        ['b/v.yaml', 'implicit'],
        ['release.yaml', 'implicit'],
      ],
    ],
    ...Object.entries(installers).map(([file, text]): [string, Files, readonly (readonly string[])[]] => [
      `a file beside ${file}, which pins`,
      { [file]: text, 'v.yaml': distribution(version) },
      [[file, 'exact']],
    ]),
    [
      'a file that one of two installers takes as it is',
      {
        'helmfile.yaml': installers['helmfile.yaml'] ?? '',
        'install.sh': `helm install flux-instance ${address} --version 0.52.0 -f v.yaml\n`,
        'v.yaml': distribution(version),
      },
      [
        ['helmfile.yaml', 'exact'],
        ['v.yaml', 'implicit'],
      ],
    ],
  ])('%s', async (_, files, selectors) => expect((await scan(files)).selectors).toEqual(selectors))

  it('tell an instance together which Flux it runs, and from which manifests', async () => {
    const both = [['2.8.x', 'reference']]
    const { instances } = await scan(release(artifact, { 'v.yaml': distribution(version) }))
    expect(instances).toEqual([...both, ...both])
    expect((await scan(release(version, { 'v.yaml': distribution(artifact) }))).instances).toEqual([...both, ...both])
  })
})
