import { cpSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'

const apps = 'kubernetes/main/apps/flux-system'
const operatorSource = `${apps}/flux-operator/app/ocirepository.yaml`
/** No pin is in it: only its `apiVersion` has to move. */
const podinfo = `${apps}/podinfo.yaml`
const podinfoText = `# a source of somebody's own
apiVersion: 'source.toolkit.fluxcd.io/v1beta2' # kept
kind: OCIRepository
metadata:
  name: podinfo
spec:
  interval: 1h
  url: oci://registry.example.com/podinfo
`

let registry: EmbeddedRegistry
let folder: string
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
  folder = await mkdtemp(join(tmpdir(), 'lockstep-'))
})
afterAll(async () => {
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})

/** Updates a copy of the example whose source of the operator, and one without a pin, are written for an API that Flux 2.8 ends. */
async function updated(name: string, ...args: string[]) {
  const target = join(folder, name)
  cpSync(resolve('examples/home-kubernetes'), target, { recursive: true })
  const source = join(target, operatorSource)
  const text = await readFile(source, 'utf8')
  await writeFile(source, text.replace('source.toolkit.fluxcd.io/v1\n', 'source.toolkit.fluxcd.io/v1beta2\n'))
  await writeFile(join(target, podinfo), podinfoText)
  const list = join(target, apps, 'kustomization.yaml')
  await writeFile(list, (await readFile(list, 'utf8')).replace('resources:\n', 'resources:\n  - podinfo.yaml\n'))
  const options = ['--set', 'verify=off', '--registry-mirror', `ghcr.io=${registry.url}`, ...args]
  const run = await runCommandLine(['update', target, ...options])
  return { ...run, file: (path: string) => readFile(join(target, path), 'utf8') }
}

it('leaves the versions alone by default, and says what the release does not serve', async () => {
  const { exitCode, stdout, file } = await updated('off')
  expect(stdout).toContain('error [api-version-removed]')
  expect(stdout).toContain('migrate-api-versions: true')
  expect(exitCode).toBe(0)
  expect(await file(podinfo)).toBe(podinfoText)
})

it('moves the versions with the pins, and no other byte', async () => {
  const { exitCode, stdout, file } = await updated('on', '--set', 'migrate-api-versions=true')
  expect(exitCode).toBe(0)
  expect(stdout).not.toContain('api-version-removed')
  expect(await file(podinfo)).toBe(podinfoText.replace('v1beta2', 'v1'))
  const source = await file(operatorSource)
  expect(source).toContain('apiVersion: source.toolkit.fluxcd.io/v1\n')
  expect(source).toContain('tag: 0.58.1')
})
