import { describe, expect, test } from 'vitest'
import { RuleTime } from '../../src/model/rule-time.js'
import type { Finding } from '../../src/model/finding.js'
import { validate } from '../../src/validate/validate.js'
import { stateOf } from './state.js'
import { worldMissing, worldRelease } from './world.js'

const why = worldMissing()
if (why !== null) console.log(`skipped: ${why}`)

const instance = (patches: string) => `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata:
  name: flux
  namespace: flux-system
spec:
  distribution:
    version: 2.x
    registry: ghcr.io/fluxcd
    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1
  kustomize:
    patches:
${patches}`

const remove = `      - target: {kind: Deployment, name: helm-controller}
        patch: |
          - op: remove
            path: /spec/template/spec/containers/0/env/2
`
const concurrency = `      - target: {kind: Deployment, name: (kustomize-controller|helm-controller)}
        patch: |
          - op: add
            path: /spec/template/spec/containers/0/args/-
            value: --concurrent=10
`

describe.skipIf(why !== null)('patches on the released manifests', () => {
  const judged = (findings: readonly Finding[]) =>
    findings.filter(({ code }) => code.startsWith('patch-') || code === 'not-evaluated')

  async function move(before: string, after: string): Promise<readonly Finding[]> {
    const old = worldRelease('0.29.0')
    const next = worldRelease('0.37.1')
    const findings = await validate({
      before: await stateOf({ 'a.yaml': before }, old),
      after: await stateOf({ 'a.yaml': after }, next),
      changed: [],
      flux: { from: '2.6.4', to: '2.7.5', crosses: ['2.7'] },
      time: new RuleTime(),
    })
    return judged(findings)
  }

  test('removing /env/2 of helm-controller is fine on Flux 2.6 and an introduced error when the update reaches 2.7', async () => {
    const [finding, ...more] = await move(instance(remove), instance(remove))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ code: 'patch-fails', severity: 'error', introduced: true, line: 13 })
    expect(finding?.message).toContain('env/2')
  })

  test('patches that apply to both say nothing', async () => {
    expect(await move(instance(concurrency), instance(concurrency))).toEqual([])
  })

  test('a patch that matches nothing is a warning, and an old one where it did before', async () => {
    const lost = concurrency.replace('(kustomize-controller|helm-controller)', 'kustomize')
    expect(await move(instance(lost), instance(concurrency + lost))).toMatchObject([
      { code: 'patch-matches-nothing', severity: 'warning', introduced: false },
    ])
    const spaced = concurrency.replace('{kind: Deployment', '{namespace: flux-system, kind: Deployment')
    const [finding] = await move(instance(spaced), instance(spaced))
    expect(finding?.code).toBe('patch-matches-nothing')
    expect(finding?.help).toContain('namespace')
  })

  test('a patch with a variable that would fail as it stands is not judged', async () => {
    const open = remove.replace('env/2', 'env/${INDEX}')
    expect(await move(instance(open), instance(open))).toMatchObject([{ code: 'not-evaluated', severity: 'notice' }])
  })
})
