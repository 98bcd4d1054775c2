import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The Renovate that the numbers in docs/other-bots.md are of. */
export const renovateVersion = '44.121.2'

/** Renovate on this machine, and a Node that it runs on. */
export interface Renovate {
  readonly node: string
  readonly folder: string
}

/**
 * Renovate from npm in a temporary folder, with a Node of its major where this one is too old; or the one in the folder that
 * `FLUX_LOCKSTEP_RENOVATE` names. It takes some minutes and 450 MB.
 */
export function installRenovate(): Renovate {
  const given = process.env['FLUX_LOCKSTEP_RENOVATE']
  const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'renovate-')) : resolve(given)
  mkdirSync(folder, { recursive: true })
  const node = suitableNode(folder)
  const path = `${join(node, '..')}:${process.env['PATH'] ?? ''}`
  if (!existsSync(join(folder, 'node_modules/renovate'))) {
    console.log(`installing renovate@${renovateVersion} in ${folder}`)
    install(folder, `renovate@${renovateVersion}`, { ...process.env, PATH: path })
  }
  return { node, folder }
}

function suitableNode(folder: string): string {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const name = `node-${process.platform}-${process.arch}`
  const binary = join(folder, 'node', 'node_modules', name, 'bin', 'node')
  if (!existsSync(binary)) {
    mkdirSync(join(folder, 'node'), { recursive: true })
    install(join(folder, 'node'), `${name}@24`, process.env)
  }
  return binary
}

/** No script of a package runs: none is needed for a look-up. */
function install(folder: string, what: string, env: NodeJS.ProcessEnv): void {
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}')
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', what]
  execFileSync('npm', args, { cwd: folder, env, stdio: 'inherit' })
}
