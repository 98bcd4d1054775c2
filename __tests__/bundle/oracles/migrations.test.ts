import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { describe, expect, test } from 'vitest'
import { bootstrapSteps } from '../../../src/migrate/migrate.js'
import { isObject } from '../../../src/model/json.js'
import { kubectlPath, oracleMissing } from '../../support/oracle.js'
import type { FixtureFiles } from '../../migrate/fixture.js'
import { applied, changesOf, fixture, release, treeOf, untuned } from '../../migrate/fixture.js'

const shapes = [
  'one-cluster',
  'six-clusters',
  'with-patches',
  'gitlab-ssh',
  'oci-source',
  'half-migrated',
  'extra-objects',
  'remote-base',
  'home-ops-gotk',
  'outer-patches',
]
const tuned = {
  ...untuned,
  concurrency: 10,
  memoryLimit: '1Gi',
  inMemoryBuilds: true,
  helmCache: true,
  oomWatch: true,
  serviceMonitor: true,
}

const missing = oracleMissing()
if (missing !== null) console.warn(`kustomize build is not compared: ${missing}`)

describe.skipIf(missing !== null)('kustomize builds every kustomization of', () => {
  test.each(shapes)('%s, before, between and after', async (name) => {
    const start = fixture(name)
    const added = applied(start, changesOf(bootstrapSteps(await treeOf(start), tuned, release)))
    const done = applied(added, changesOf(bootstrapSteps(await treeOf(added), tuned, release)))
    for (const files of [start, added, done]) buildAll(files)
  })
})

/** Builds every folder with a kustomization; a base at a URL is replaced by an object, for there is no network. */
function buildAll(files: FixtureFiles): void {
  const root = mkdtempSync(join(tmpdir(), 'migrate-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text.replace(/^.*github\.com\/fluxcd\/flux2.*$/m, '  - ../../../stand-in.yaml'))
    }
    writeFileSync(
      join(root, 'stand-in.yaml'),
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: source-controller\n',
    )
    for (const path of Object.keys(files)) {
      if (!path.endsWith('/kustomization.yaml')) continue
      const folder = join(root, dirname(path))
      const args = ['kustomize', '--load-restrictor', 'LoadRestrictionsNone', folder]
      const built = execFileSync(kubectlPath(), args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
      for (const document of parseAllDocuments(built)) expect(isObject(document.toJS())).toBe(true)
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
