import { cpSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { runCommandLine, type CommandLineCall, type Ended } from '../../embedded/action.js'
import type { SigningWorld } from '../../embedded/sigstore/signer.js'
import { isObject, listAt, stringAt, valueAt } from '../../src/model/json.js'

/** What the report says of its only set. */
export interface SaidOfSet extends Ended {
  readonly decision: string | null
  readonly reason: string | null
  readonly detail: string | null
  readonly target: string | null
  readonly changes: number
  /** `severity code: message`, of the set and of the tree. */
  readonly findings: readonly string[]
}

/** Runs a command line in this process, and reads its report. */
export async function saidOfSet(args: readonly string[], call: CommandLineCall = {}): Promise<SaidOfSet> {
  const result = await runCommandLine([...args, '--format', 'json'], call)
  const report: unknown = result.stdout === '' ? null : JSON.parse(result.stdout)
  const [set] = listAt(report, ['sets'])
  const findings = [...listAt(report, ['findings']), ...listAt(set, ['findings'])].filter(isObject)
  return {
    ...result,
    decision: stringAt(set, ['decision']),
    reason: stringAt(set, ['reason']),
    detail: stringAt(set, ['detail']),
    target: stringAt(set, ['target']),
    changes: listAt(set, ['changes']).length,
    findings: findings.map((one) => `${text(one, 'severity')} ${text(one, 'code')}: ${text(one, 'message')}`),
  }
}

function text(value: unknown, key: string): string {
  const found = valueAt(value, [key])
  return typeof found === 'string' ? found : ''
}

/** A copy of the example repository in a folder of its own, with the trusted root of a signing world. */
export async function exampleTree(world: SigningWorld | null = null): Promise<{
  readonly path: string
  readonly remove: () => Promise<void>
}> {
  const path = await mkdtemp(join(tmpdir(), 'attacked-'))
  cpSync('examples/home-kubernetes', path, { recursive: true })
  if (world) await writeFile(join(path, 'trusted_root.json'), JSON.stringify(TrustedRoot.toJSON(world.root)))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

/** Replaces a text in every file of a folder. */
export async function replaceInTree(path: string, from: string, to: string): Promise<void> {
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to))
  }
}
