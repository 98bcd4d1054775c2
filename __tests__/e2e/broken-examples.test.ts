import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'

const root = resolve('examples/broken')
const codes = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(async () => {
  await registry.close()
})

describe('check on examples/broken', () => {
  it.each(codes)('%s', async (code) => {
    const folder = `examples/broken/${code}`
    const mirror = ['--set', 'verify=off', '--registry-mirror', `ghcr.io=${registry.url}`]
    const { exitCode, stdout, stderr } = await runCommandLine(['check', folder, ...mirror])
    expect(stderr).toBe('')
    expect(stdout).toContain(`[${code}]`)
    expect(exitCode).toBe(/: error \[/.test(stdout) ? 1 : 0)
    await expect(stdout).toMatchFileSnapshot(join(root, `${code}.txt`))
  })

  it('names each folder in the list of remedies', () => {
    const page = readFileSync(join(root, 'README.md'), 'utf8')
    const named = Array.from(page.matchAll(/^\| \[([a-z-]+)\]/gm), (match) => match[1])
    expect(named.toSorted()).toEqual(codes.toSorted())
  })
})
