import { expect, test } from 'vitest'
import { scanAgain } from '../../src/scan/second-scan.js'
import { scanFiles, settingsOf } from '../support/edited.js'
import type { Files } from '../support/memory-workspace.js'

const source = (name: string, tag: string): string => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: ${name}, namespace: flux-system }
spec: { url: oci://ghcr.io/controlplaneio-fluxcd/charts/${name}, ref: { tag: '${tag}' } }
`
/** What the east writes is filled in from a file of the west. */
const files: Files = {
  'east/operator.yaml': source('flux-operator', '${FLUX_OPERATOR}'),
  'east/instance.yaml': source('flux-instance', '0.37.1'),
  'east/kustomization.yaml': 'resources: [operator.yaml, instance.yaml]\npatches: [{ path: patch.yaml }]\n',
  'east/apps.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  path: ./east
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild: { substituteFrom: [{ kind: ConfigMap, name: versions }] }
`,
  'west/versions.yaml': `apiVersion: v1
kind: ConfigMap
metadata: { name: versions, namespace: flux-system }
data: { FLUX_OPERATOR: 0.37.1 }
`,
  'east/patch.yaml': source('flux-instance', '0.38.1'),
  'west/operator.yaml': source('flux-operator', '0.38.1'),
}
const named = 'sets:\n  - { name: east, paths: ["east/**"] }\n  - { name: west, paths: ["west/**"] }\n'

test.each([
  ['sets that the settings name', named, ['east', 'west']],
  ['one set that the settings name', 'sets:\n  - { name: east, paths: ["**"] }\n', ['east']],
  ['the one set of a tree', '', ['default']],
])('%s hold what a scan of the whole tree gives them', async (_, text, names) => {
  const settings = settingsOf(text)
  const { tree, sets, scan } = await scanFiles(files, settings)
  expect(sets.map(({ name }) => name)).toEqual(names)
  for (const set of sets) {
    const again = scanAgain(tree, settings, set, new Set(['east/instance.yaml']))
    expect(again.pins).toEqual(set.pins)
    expect(again.instances).toEqual(set.instances)
    expect(again.scanned).toEqual(expect.arrayContaining(scan.pins.filter(({ file }) => file === 'east/instance.yaml')))
  }
  expect(scan.pins.filter(({ file }) => file === 'west/versions.yaml')).toHaveLength(1)
})
