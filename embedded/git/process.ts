import { gitNow } from './start-now.js'

/**
 * The environment of a git that knows nothing of the machine's configuration, nor of a git that started this program (hooks set `GIT_DIR`),
 * and makes repositories in the one format that is read here.
 */
export function gitEnvironment(
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string | undefined>> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || name === 'GIT_EXEC_PATH')
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_DEFAULT_HASH: 'sha1',
    GIT_DEFAULT_REF_FORMAT: 'files',
    LC_ALL: 'C',
    ...more,
  }
}

/** Runs git in a repository and gives its output; throws where it fails. */
export function runGit(
  bare: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Buffer {
  return gitNow({ args: ['-C', bare, ...args], input, env: gitEnvironment(env) })
}

/** The same as text without the newline at its end; null where git fails. */
export function askGit(bare: string, args: readonly string[]): string | null {
  try {
    return runGit(bare, args).toString('utf8').replace(/\n$/, '')
  } catch {
    return null
  }
}
