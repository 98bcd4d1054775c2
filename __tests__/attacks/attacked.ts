import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import type { SigningWorld } from '../../embedded/sigstore/signer.js'
import { runCommandLine } from '../../src/cli.js'
import { isObject, listAt, stringAt, valueAt } from '../../src/model/json.js'

/** What a command said and how it ended; the command runs in this process. */
export interface Said {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** What the report says of its only set. */
export interface SaidOfSet extends Said {
  readonly decision: string | null
  readonly reason: string | null
  readonly detail: string | null
  readonly target: string | null
  readonly changes: number
  /** `severity code: message`, of the set and of the tree. */
  readonly findings: readonly string[]
}

/** Runs a command line with an environment of its own. */
export async function said(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Said> {
  const parts = { out: '', error: '' }
  const exitCode = await runCommandLine(
    args,
    { PATH: process.env['PATH'], HOME: tmpdir(), ...env },
    {
      out: (text) => void (parts.out += text),
      error: (text) => void (parts.error += text),
      colour: false,
      width: 100,
    },
  )
  return { exitCode, stdout: parts.out, stderr: parts.error }
}

/** The same with `--format json`, read. */
export async function saidOfSet(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<SaidOfSet> {
  const result = await said([...args, '--format', 'json'], env)
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
  await cp('examples/home-kubernetes', path, { recursive: true })
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
