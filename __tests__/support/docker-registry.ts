import { execFile, spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { isObject } from '../../src/model/json.js'

const world = process.env['FLUX_LOCKSTEP_WORLD'] ?? fileURLToPath(new URL('../../../shared/world', import.meta.url))
const push = join(world, 'push.mjs')

/** What is missing for a real registry with the released artifacts, as a sentence; empty where nothing is. */
const missing = [
  ...(existsSync(push) ? [] : ['the released artifacts are not here']),
  ...(spawnSync('docker-registry', ['--version']).error ? ['docker-registry is not installed'] : []),
].join(', ')

/** The suffix of a suite's name that says why it is skipped. */
export const skipped = missing === '' ? '' : ` (skipped: ${missing})`

/** Debian's docker-registry on loopback. */
export interface DockerRegistry {
  readonly url: string
  /** Publishes released artifacts (`--at TIME --only VERSIONS --noise`). */
  publish(...args: readonly string[]): Promise<void>
  close(): void
}

/** Starts one with an empty folder of its own. */
export async function startDockerRegistry(): Promise<DockerRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'docker-registry-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const storage = `storage: {filesystem: {rootdirectory: ${folder}/blobs}}`
  const log = 'log: {level: info, accesslog: {disabled: true}}'
  const config = join(folder, 'config.yml')
  writeFileSync(config, `version: 0.1\n${log}\n${storage}\nhttp: {addr: "127.0.0.1:${port}"}\n`)
  const server = spawn('docker-registry', ['serve', config], { stdio: ['ignore', 'ignore', 'pipe'] })
  await listening(server)
  return {
    url,
    async publish(...args) {
      await promisify(execFile)(process.execPath, [push, '--registry', url, ...args])
    },
    close() {
      server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Until it says that it listens; throws with what it says where it ends before. */
function listening(server: ChildProcessByStdio<null, null, Readable>): Promise<void> {
  return new Promise((done, fail) => {
    let said = ''
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('listening on')) done()
    })
    server.on('error', fail).on('close', () => {
      fail(new Error(`docker-registry ended: ${said}`))
    })
  })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return isObject(address) && typeof address['port'] === 'number' ? address['port'] : 0
}
