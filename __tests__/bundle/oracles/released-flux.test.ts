import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bootstrapSteps } from '../../../src/migrate/migrate.js'
import { understand } from '../../../src/migrate/understanding.js'
import { listAt, objectAt, stringAt } from '../../../src/model/json.js'
import { newest, minorOf } from '../../../src/model/version.js'
import { kubectlPath, oracleMissing } from '../../support/oracle.js'
import { applied, changesOf, fixture, release, treeOf, untuned } from '../../migrate/fixture.js'

const world = process.env['FLUX_LOCKSTEP_WORLD'] ?? fileURLToPath(new URL('../../../../shared/world', import.meta.url))
const missing = oracleMissing() ?? (existsSync(world) ? null : `there are no released manifests at ${world}`)
if (missing !== null) console.warn(`patches are not applied to released manifests: ${missing}`)

const tuned = {
  ...untuned,
  concurrency: 10,
  memoryLimit: '1Gi',
  inMemoryBuilds: true,
  helmCache: true,
  oomWatch: true,
}

describe.skipIf(missing !== null)('the patches of the FluxInstance apply to the released Flux of', () => {
  test.each([
    'one-cluster',
    'with-patches',
    'oci-source',
    'remote-base',
    'outer-patches',
    'labelled-sync',
    'hand-made-shards',
  ])('%s', async (name) => {
    const start = fixture(name)
    const outcome = bootstrapSteps(await treeOf(start), tuned, release)
    const after = understand(await treeOf(applied(start, changesOf(outcome))))
    for (const bootstrap of after.bootstraps) {
      const spec = bootstrap.present.instance?.spec ?? {}
      const minor = bootstrap.kind === 'migrated' ? '' : minorOf(bootstrap.flux.version ?? '')
      const version = newest(
        readdirSync(join(world, 'flux'))
          .map((entry) => entry.slice(1))
          .filter((entry) => minorOf(entry) === minor),
      )
      const built = build(
        version ?? '',
        listAt(spec, ['components']).map(String),
        listAt(spec, ['kustomize', 'patches']),
        objectAt(spec, ['sync']),
      )
      expect(built).toContain('kind: Deployment')
      for (const deployment of built.split(/^---$/m).filter((text) => text.includes('kind: Deployment')))
        expect(deployment.match(/--concurrent=/g)?.length ?? 0).toBeLessThan(2)
      if (name === 'one-cluster') {
        expect(built).toContain('--helm-cache-ttl=60m')
        expect(built).toContain('medium: Memory')
      }
    }
  })
})

/** Builds released manifests with the patches, as the operator does after its own (its base and order: upstream.md, section 7). */
function build(version: string, components: readonly string[], patches: readonly unknown[], sync: unknown): string {
  const root = mkdtempSync(join(tmpdir(), 'world-'))
  try {
    for (const file of [...components, 'policies', 'rbac'])
      cpSync(join(world, 'flux', `v${version}`, `${file}.yaml`), join(root, `${file}.yaml`))
    const kind = stringAt(sync, ['kind']) ?? 'GitRepository'
    const name = stringAt(sync, ['name']) ?? 'flux-system'
    const source = {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind,
      metadata: { name },
      spec: { url: stringAt(sync, ['url']) },
    }
    const applying = {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name },
      spec: { prune: true },
    }
    writeFileSync(join(root, 'sync.yaml'), `${JSON.stringify(source)}\n---\n${JSON.stringify(applying)}\n`)
    const resources = [...components, 'policies', 'rbac', 'sync'].map((file) => `${file}.yaml`)
    writeFileSync(join(root, 'kustomization.yaml'), JSON.stringify({ resources, patches, namespace: 'flux-system' }))
    return execFileSync(kubectlPath(), ['kustomize', root], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
