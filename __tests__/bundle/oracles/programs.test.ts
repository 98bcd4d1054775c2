import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { helmPath, kubectlPath, oracleMissing } from '../../support/oracle.js'

const missing = oracleMissing()
if (missing !== null) console.warn(`skipped: ${missing}`)

describe.skipIf(missing !== null)('the oracle', () => {
  it('runs the real kubectl with its kustomize', () => {
    const answer = execFileSync(kubectlPath(), ['version', '--client'], { encoding: 'utf8' })
    expect(answer).toMatch(/Client Version: v1\.35\.[\s\S]*Kustomize Version: v5\.7\./)
  })

  it('runs the real helm', () => {
    expect(execFileSync(helmPath(), ['version', '--short'], { encoding: 'utf8' })).toMatch(/^v4\.1\./)
  })
})
