import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loopback } from '../../embedded/in-process.js'
import type { EmbeddedRegistry } from '../../embedded/registry/index.js'
import { parseArguments } from '../../src/arguments/parse.js'
import { runLocal } from '../../src/commands/local/local.js'
import { releaseRegistry } from '../support/cases.js'

const pin = `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: flux-operator, namespace: flux-system}
spec: {interval: 1h, url: "oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator", ref: {tag: 0.57.0}}
`
let registry: EmbeddedRegistry
let folder: string
beforeAll(async () => {
  registry = await releaseRegistry()
  folder = await mkdtemp(join(tmpdir(), 'local-'))
  await mkdir(join(folder, '.github'))
})
afterAll(async () => {
  await registry.close()
  await rm(folder, { recursive: true })
})

it.each([
  { args: ['update'], settings: '', isWritten: true },
  { args: ['update', '--dry-run'], settings: '', isWritten: false },
  { args: ['update'], settings: 'dry-run: true\n', isWritten: false },
])('$args with "$settings" writes: $isWritten', async ({ args, settings, isWritten }) => {
  await writeFile(join(folder, 'op.yaml'), pin)
  await writeFile(join(folder, '.github/flux-lockstep.yaml'), settings)
  const call = parseArguments([
    ...args,
    '--now',
    '2026-08-25T12:00:00Z',
    '--registry-mirror',
    `ghcr.io=${registry.url}`,
  ])
  if (call.kind !== 'command') throw new Error(`it is ${call.kind}`)
  const { outcome, closing } = await runLocal(call, { ...loopback(), env: { PATH: '' }, cwd: folder })
  expect(outcome.files).toHaveLength(1)
  expect(await readFile(join(folder, 'op.yaml'), 'utf8')).toBe(isWritten ? pin.replace('0.57.0', '0.58.1') : pin)
  expect(closing).toMatch(isWritten ? /^1 file written/ : /^Dry run: nothing was written/)
})
