import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EmbeddedRegistry } from '../../embedded/registry/index.js'
import { caseFiles, releaseRegistry, runCommand } from '../support/cases.js'

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await releaseRegistry()
})
afterAll(async () => {
  await registry.close()
})

const bundle = `# ${' '.repeat(1024 * 1024)}\nartifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.58.1\n`
const operator = `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: flux-operator, namespace: flux-system}
spec:
  url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator
  ref: {tag: 0.58.1}
`

const many = `artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.58.1\n---\n`.repeat(5001)

describe('words about a set', () => {
  it.each([
    ['scan', bundle, 'the file is larger than 1048576 bytes'],
    ['update', bundle, 'the file is larger than 1048576 bytes'],
    ['check', bundle, 'the file is larger than 1048576 bytes'],
    ['update', many, 'the file names charts of ours in more than 5000 places'],
  ] as const)('say in %s what was not understood: %#', async (command, text, reason) => {
    const { report } = await runCommand(command, { 'op.yaml': operator, 'bundle.yaml': text }, registry)
    expect(report.unread).toEqual([
      {
        file: 'bundle.yaml',
        line: 1,
        text: '',
        reason,
        set: 'default',
        introduced: command === 'check',
      },
    ])
    const [set] = report.sets
    expect(set?.agreement).toEqual({
      kind: 'partly',
      text: 'in lockstep as far as it is read; 1 place is not understood',
    })
    if (command === 'update') expect(set?.detail).toBe('What was read is at 0.58.1; 1 place is not understood.')
  })

  it.each(['scan', 'update', 'check'] as const)('name in %s a variable that was not found', async (command) => {
    const script =
      'helm install flux-operator oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator --version "$UNKNOWN"\n'
    const { report } = await runCommand(command, { 'op.yaml': operator, 'boot.sh': script }, registry)
    const clause = 'boot.sh:1 takes the flux-operator chart from $UNKNOWN'
    const [set] = report.sets
    expect(set?.agreement).toEqual({ kind: 'partly', text: `in lockstep as far as it is read; ${clause}` })
    if (command === 'update') expect(set?.detail).toBe(`What moves is at 0.58.1; ${clause}.`)
  })

  it('name what floats beside exact pins, with the remedy for its file', async () => {
    const { report } = await runCommand('update', caseFiles('36-floating-embed-on-a-fluxinstance'), registry)
    const [set] = report.sets
    expect(set?.agreement).toEqual({ kind: 'floating', text: 'flux-operator chart at 0.52.0, manifests float' })
    expect(report.findings.map(({ code, help }) => [code, help])).toContainEqual([
      'floating-artifact',
      'At i.yaml:16, write artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.52.0, or remove the artifact to use the copy in the operator; with floating: pin or floating: embed in .github/flux-lockstep.yaml the next update does it.',
    ])
  })
})
