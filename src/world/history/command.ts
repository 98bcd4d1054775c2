import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { resolve } from 'node:path'
import { LockstepError, messageOf } from '../../model/failure.js'

/** What a git command answered. */
export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** The git command line, started in a folder. */
export interface GitCommand {
  /** Runs to the end; null where git is not installed. */
  run(dir: string, args: readonly string[]): Promise<GitAnswer | null>
  /** Starts and leaves open. */
  open(dir: string, args: readonly string[]): ChildProcessWithoutNullStreams
}

/**
 * Settings under which nothing that a repository or its configuration names is ever run or fetched: no file system monitor, no hooks, no
 * lazy fetch of a partial clone over any transport, no bare repository hidden in a folder. With those closed, a checkout that belongs to
 * another user (a container job) may be read, hence `safe.directory`.
 */
const settings: readonly (readonly [string, string])[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.untrackedCache', 'false'],
  ['protocol.allow', 'never'],
  ['safe.bareRepository', 'explicit'],
  ['safe.directory', '*'],
]

/** Variables that name another repository than the folder's own; a hook sets them, and a folder given by path must win. */
const foreign = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_EXTERNAL_DIFF',
  'GIT_CONFIG_PARAMETERS',
]

/** The git command line with an environment of its own; `cwd` is where relative `GIT_INDEX_FILE` of a hook starts. */
export function gitCommand(env: NodeJS.ProcessEnv, cwd: string): GitCommand {
  const own = environment(env, cwd)
  return {
    run: (dir, args) => run(own, dir, args),
    open: (dir, args) => spawn('git', [...args], { cwd: dir, env: own, stdio: 'pipe', windowsHide: true }),
  }
}

function environment(env: NodeJS.ProcessEnv, cwd: string): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = {
    ...env,
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(settings.length),
  }
  for (const name of foreign) Reflect.deleteProperty(own, name)
  const index = env['GIT_INDEX_FILE']
  if (index !== undefined) own['GIT_INDEX_FILE'] = resolve(cwd, index)
  for (const [position, [key, value]] of settings.entries()) {
    own[`GIT_CONFIG_KEY_${position}`] = key
    own[`GIT_CONFIG_VALUE_${position}`] = value
  }
  return own
}

function run(env: NodeJS.ProcessEnv, dir: string, args: readonly string[]): Promise<GitAnswer | null> {
  return new Promise((done, fail) => {
    const child = spawn('git', [...args], { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') done(null)
      else
        fail(
          new LockstepError('workspace', `git could not be started in ${dir}: ${messageOf(error)}`, { cause: error }),
        )
    })
    child.on('close', (code) => {
      done({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') })
    })
  })
}
