import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EmbeddedRegistry } from '../../embedded/registry/index.js'
import { bootstrapAdvice } from '../../src/commands/run/bootstrap-advice.js'
import { settingsOf } from '../support/edited.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { caseFiles, releaseRegistry, runCommand } from '../support/cases.js'

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await releaseRegistry()
})
afterAll(() => registry.close())

const manifest = (name: string) => ({ [name]: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n' })

it.each<[string, Readonly<Record<string, string>>, string | null]>([
  [
    'a bootstrap',
    caseFiles('05-migrate-terraform-provider'),
    'flux bootstrap` (clusters/home/flux-system/gotk-components.yaml)',
  ],
  [
    'the chart flux2',
    caseFiles('08-migrate-flux2-chart'),
    'installs Flux here (clusters/home/flux-system/flux.yaml:19)',
  ],
  ['a script', { 'up.sh': 'set -e\nflux bootstrap github --owner=x\n' }, 'installs Flux here (up.sh:2)'],
  ['nothing of Flux', manifest('app.yaml'), null],
  ['a bootstrap that is documentation', manifest('docs/gotk-sync.yaml'), null],
])('scan and update say of %s without a pin that migrate exists', async (_name, files, says) => {
  for (const command of ['scan', 'update'] as const) {
    const { advice } = await runCommand(command, files, registry)
    if (says === null) expect(advice).toBeNull()
    else expect(advice).toContain(says)
    if (says !== null) expect(advice).toContain('flux-lockstep migrate')
  }
})

it('with a pin, nothing is said of it', async () => {
  const workspace = memoryWorkspace(manifest('gotk-sync.yaml'))
  const advice = async (pins: number) => bootstrapAdvice(workspace, await workspace.list(), pins, settingsOf(''))
  expect([await advice(1), (await advice(0)) === null]).toEqual([null, false])
})
