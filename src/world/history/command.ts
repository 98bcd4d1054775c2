import { resolve } from 'node:path'
import { LockstepError, messageOf } from '../../model/failure.js'
import { withAbsolutePath } from '../program-path.js'
import { startGit, type GitProcess, type StartGit } from './process.js'

/** What a git command answered. */
export interface GitAnswer {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** What a git command is handed beside its arguments. */
interface GivenToGit {
  /** For its standard input. */
  readonly input: Uint8Array
  /** The most that it takes at a time, as git writes sizes (`64m`): it ends where a file is larger. */
  readonly allocation: string
}

/** The git command line, started in a folder. */
export interface GitCommand {
  /** Runs to the end; null where git is not installed. */
  run(dir: string, args: readonly string[], given?: GivenToGit): Promise<GitAnswer | null>
  /** Starts and leaves open. */
  open(dir: string, args: readonly string[]): GitProcess
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

/**
 * The only variables of git's own that are handed on: the index of a hook, where configuration of the machine lies, and where a repository
 * is looked for. All others name another repository than the folder's own, or programs (`GIT_EXTERNAL_DIFF`, `GIT_SSH_COMMAND`, `GIT_ASKPASS`).
 */
const handedOn = new Set([
  'GIT_INDEX_FILE',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
])

/** The git command line with an environment of its own; `cwd` is where relative `GIT_INDEX_FILE` of a hook starts. */
export function gitCommand(env: NodeJS.ProcessEnv, cwd: string, start: StartGit = startGit): GitCommand {
  const own = environment(env, cwd)
  return {
    run: (dir, args, given) => {
      const env = given ? { ...own, GIT_ALLOC_LIMIT: given.allocation } : own
      return answerOf(start(args, dir, env), dir, given?.input)
    },
    open: (dir, args) => start(args, dir, own),
  }
}

function environment(env: NodeJS.ProcessEnv, cwd: string): NodeJS.ProcessEnv {
  const given = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || handedOn.has(name))
  const own: NodeJS.ProcessEnv = {
    ...withAbsolutePath(Object.fromEntries(given)),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(settings.length),
  }
  const index = env['GIT_INDEX_FILE']
  if (index !== undefined) own['GIT_INDEX_FILE'] = resolve(cwd, index)
  for (const [position, [key, value]] of settings.entries()) {
    own[`GIT_CONFIG_KEY_${position}`] = key
    own[`GIT_CONFIG_VALUE_${position}`] = value
  }
  return own
}

/** As a shell says it; 1 is an answer of git's: nothing was found, or something differs. */
const endedBySignal = 128

function answerOf(child: GitProcess, dir: string, input?: Uint8Array): Promise<GitAnswer | null> {
  return new Promise((done, fail) => {
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') done(null)
      else
        fail(
          new LockstepError('workspace', `git could not be started in ${dir}: ${messageOf(error)}`, { cause: error }),
        )
    })
    child.on('close', (code) => {
      done({
        code: code ?? endedBySignal,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      })
    })
  })
}
