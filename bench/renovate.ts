import { readFileSync, writeFileSync, mkdtempSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startRegistry, type EmbeddedRegistry } from '../embedded/registry/index.js'
import { publishReleases } from '../embedded/upstream/index.js'
import { isList, isObject, listAt, stringAt, type Json } from '../src/model/json.js'
import { installRenovate, renovateVersion, type Renovate } from './renovate/install.js'
import { measure, type Cost } from './measure.js'
import { benchTree, userConfig } from './renovate/tree.js'

/**
 * Renovate and this project on one tree and one registry: `npm run bench:renovate`. First Renovate's own validator judges our preset, and a
 * look-up shows what the preset leaves to us. Fails where either is not so.
 */
const files = Number(process.env['FILES'] ?? '5000')
const preset = resolve('presets/renovate.json5')

interface Found {
  readonly name: string
  readonly skipped: string
  readonly updates: readonly string[]
}

async function bench(): Promise<number> {
  const renovate = installRenovate()
  const validated = await validator(renovate, preset)
  console.log(`renovate-config-validator ${renovateVersion} on presets/renovate.json5: exit code ${validated.exitCode}`)
  if (validated.exitCode !== 0) console.log(validated.stdout + validated.stderr)
  const registry = await startRegistry()
  publishReleases(registry)
  for (const tag of ['1.0.0', '1.1.0']) registry.push('example/other', [tag], other(tag))
  try {
    const left = await leftAlone(renovate, registry)
    if (validated.exitCode !== 0 || !left) return 1
    if (process.argv.includes('--preset-only')) return 0
    await compare(renovate, registry)
    return 0
  } finally {
    await registry.close()
  }
}

/** With the preset nothing of ours is looked up, everything else still is; without it both are. */
async function leftAlone(renovate: Renovate, registry: EmbeddedRegistry): Promise<boolean> {
  const tree = benchTree(registry.host, 0)
  const without = await lookUp(renovate, registry, tree, null)
  const withPreset = await lookUp(renovate, registry, tree, preset)
  show('without the preset', without.found)
  show('with the preset', withPreset.found)
  const ours = ({ name }: Found): boolean => name.includes('controlplaneio-fluxcd')
  const kept = withPreset.found.filter((found) => ours(found) && found.skipped !== 'disabled')
  const others = withPreset.found.filter((found) => !ours(found) && found.updates.length > 0)
  const before = without.found.filter((found) => ours(found) && found.updates.length > 0)
  const holds = kept.length === 0 && others.length > 0 && before.length > 0
  console.log(holds ? 'The preset leaves exactly our packages to us.' : 'The preset does NOT do what it says.')
  return holds
}

function show(title: string, found: readonly Found[]): void {
  console.log(`\n${title}:`)
  for (const { name, skipped, updates } of found)
    console.log(`  ${name}: ${skipped === '' ? updates.join(', ') || 'no update' : `skipped (${skipped})`}`)
}

async function compare(renovate: Renovate, registry: EmbeddedRegistry): Promise<void> {
  console.log('\n| tree | program | requests | CPU s | peak MB | wall s | pins moved |')
  console.log('| --- | --- | --- | --- | --- | --- | --- |')
  for (const more of [0, files]) {
    const tree = benchTree(registry.host, more)
    const label = more === 0 ? 'quick start' : `${more} more files`
    const beside = async (where: string, ours: readonly (readonly [name: string, options: readonly string[]])[]) => {
      const theirs = await lookUp(renovate, registry, tree, null)
      row(where, `Renovate ${renovateVersion}`, theirs.cost, theirs.requests, moved(theirs.found))
      for (const [name, options] of ours) {
        registry.reset()
        const cost = await update(tree, ['--dry-run', ...options])
        row(where, name, cost, registry.ledger.length, changesIn(cost))
      }
    }
    await beside(label, [
      ['flux-lockstep, choosing only', ['--set', 'validate=off']],
      ['flux-lockstep, with its proof', []],
    ])
    await update(tree, [])
    await beside(`${label}, nothing to do`, [['flux-lockstep', []]])
  }
}

function update(tree: string, options: readonly string[]): Promise<Cost> {
  const args = [resolve('dist/index.js'), 'update', tree, '--format', 'json', '--set', 'verify=off', ...options]
  return measure(process.execPath, args, { cwd: tree, env: { HOME: tmpdir() } })
}

function changesIn({ stdout }: Cost): number {
  const report: unknown = JSON.parse(stdout)
  return listAt(report, ['sets', 0, 'changes']).length
}

function moved(found: readonly Found[]): number {
  return found.filter(({ name, updates }) => name.includes('controlplaneio-fluxcd') && updates.length > 0).length
}

function row(tree: string, program: string, { cpu, memory, wall }: Cost, requests: number, pins: number): void {
  const numbers = [requests, cpu.toFixed(2), Math.round(memory), wall.toFixed(1), pins]
  console.log(`| ${tree} | ${program} | ${numbers.join(' | ')} |`)
}

async function lookUp(
  renovate: Renovate,
  registry: EmbeddedRegistry,
  tree: string,
  extended: string | null,
): Promise<{ readonly found: readonly Found[]; readonly cost: Cost; readonly requests: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'renovate-run-'))
  const report = join(folder, 'report.json')
  const config = join(folder, 'config.json')
  const rules = extended === null ? {} : await packageRules(renovate, extended)
  const hosts = [{ matchHost: registry.host, hostType: 'docker', insecureRegistry: true, allowInternal: true }]
  writeFileSync(config, JSON.stringify({ ...userConfig, ...rules, hostRules: hosts }))
  registry.reset()
  const env = {
    HOME: folder,
    RENOVATE_CONFIG_FILE: config,
    RENOVATE_BASE_DIR: join(folder, 'base'),
    RENOVATE_CACHE_DIR: join(folder, 'cache'),
    LOG_LEVEL: 'warn',
    // Without a token Renovate skips GitHub releases before it asks whether they are disabled. None is used: they are.
    ...(extended === null ? {} : { RENOVATE_GITHUB_COM_TOKEN: 'none' }),
  }
  const args = ['--platform=local', '--dry-run=lookup', '--report-type=file', `--report-path=${report}`]
  const program = join(renovate.folder, 'node_modules/renovate/dist/renovate.js')
  const cost = await measure(renovate.node, [program, ...args], { cwd: tree, env })
  if (!existsSync(report)) throw new Error(`Renovate wrote no report: ${cost.stdout}${cost.stderr}`)
  return { found: dependencies(JSON.parse(readFileSync(report, 'utf8'))), cost, requests: registry.ledger.length }
}

/** The preset as Renovate itself reads JSON5; a local run cannot resolve presets of a repository. */
async function packageRules(renovate: Renovate, file: string): Promise<object> {
  const script = `process.stdout.write(JSON.stringify(require('json5').parse(require('node:fs').readFileSync(${JSON.stringify(file)},'utf8'))))`
  const { stdout } = await measure(renovate.node, ['-e', script], { cwd: renovate.folder, env: {} })
  const parsed: unknown = JSON.parse(stdout)
  return isObject(parsed) ? { packageRules: parsed['packageRules'] } : {}
}

function validator({ node, folder }: Renovate, file: string): Promise<Cost> {
  const program = join(folder, 'node_modules/renovate/dist/config-validator.js')
  return measure(node, [program, '--strict', '--no-global', file], { cwd: folder, env: { HOME: folder } })
}

function dependencies(report: unknown): readonly Found[] {
  const found: Found[] = []
  const visit = (value: Json | undefined): void => {
    if (isList(value)) {
      value.forEach(visit)
      return
    }
    if (!isObject(value)) return
    for (const dependency of listAt(value, ['deps'])) {
      const updates = listAt(dependency, ['updates']).flatMap((update) => stringAt(update, ['newValue']) ?? [])
      const name = stringAt(dependency, ['depName']) ?? ''
      found.push({ name, skipped: stringAt(dependency, ['skipReason']) ?? '', updates })
    }
    Object.values(value).forEach(visit)
  }
  visit(isObject(report) ? report : undefined)
  return found
}

function other(tag: string) {
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', bytes: Buffer.from(`{"tag":"${tag}"}`) }
  return { config, layers: [] }
}

process.exitCode = await bench()
