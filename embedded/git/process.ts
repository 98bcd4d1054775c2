import { execFileSync } from 'node:child_process'

/** Runs git in a repository and gives its output; throws where it fails. Nothing of the machine's configuration counts. */
export function runGit(
  bare: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Buffer {
  return execFileSync('git', ['-C', bare, ...args], {
    input,
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
}

/** The same as text without the newline at its end; null where git fails. */
export function askGit(bare: string, args: readonly string[]): string | null {
  try {
    return runGit(bare, args).toString('utf8').replace(/\n$/, '')
  } catch {
    return null
  }
}
