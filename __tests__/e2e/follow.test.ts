import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'
import { commitFolder } from '../../embedded/git/commit-folder.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { listAt, stringAt } from '../../src/model/json.js'

/** A release climbs from cluster to cluster: production takes what staging has had for three days, by the dates of the commits. */
const settings = `verify: off
validate: off
sets:
  - name: staging
    paths: [clusters/staging/**]
  - name: production
    paths: [clusters/production/**]
    follow: staging
    soak: 3d
`
let registry: EmbeddedRegistry
let folder: string
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
  folder = await mkdtemp(join(tmpdir(), 'follow-'))
  await write('.github/flux-lockstep.yaml', settings)
  for (const cluster of ['staging', 'production']) await pin(cluster, '0.54.1')
  commit('2026-07-10T12:00:00Z')
  await pin('staging', '0.55.0')
  commit('2026-08-01T12:00:00Z')
})
afterAll(async () => {
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

async function pin(cluster: string, version: string): Promise<void> {
  for (const chart of ['flux-operator', 'flux-instance'])
    await write(
      `clusters/${cluster}/${chart}.yaml`,
      `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata:
  name: ${chart}
  namespace: flux-system
spec:
  interval: 1h
  url: oci://ghcr.io/controlplaneio-fluxcd/charts/${chart}
  ref:
    tag: ${version}
`,
    )
  await write(
    `clusters/${cluster}/flux.yaml`,
    `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata:
  name: flux
  namespace: flux-system
spec:
  distribution:
    version: 2.x
    registry: ghcr.io/fluxcd
    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v${version}
`,
  )
}

function commit(date: string): void {
  commitFolder(folder, 'pins', date)
}

it.each([
  ['a day after staging', '2026-08-02T12:00:00Z', 'held', '0.55.0', '2026-08-04T12:00:00Z'],
  ['three days after it', '2026-08-04T12:00:00Z', 'update', '0.55.0', null],
  ['weeks after it, with newer releases out', '2026-08-25T12:00:00Z', 'update', '0.55.0', null],
])('%s', async (_, now, decision, target, until) => {
  const mirror = ['--registry-mirror', `ghcr.io=${registry.url}`]
  const { stdout } = await runCommandLine(['update', folder, '--dry-run', '--format', 'json', '--now', now, ...mirror])
  const production = listAt(JSON.parse(stdout), ['sets']).find((set) => stringAt(set, ['name']) === 'production')
  expect(production).toMatchObject({ decision, target, until })
})
