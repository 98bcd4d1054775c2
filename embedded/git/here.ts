import { EventEmitter, once } from 'node:events'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { PassThrough } from 'node:stream'
import type { GitProcess, StartGit } from '../../src/world/history/process.js'
import { readObject } from './objects.js'
import { objectOf } from './revisions.js'
import { entriesBelow, typeOfEntry } from './trees.js'

/**
 * Answers what git is asked most often, where a folder is, what a commit holds and what an object is, in this process, and has git started for all
 * else. Only of a repository whose configuration says nothing, and with an environment that says nothing of git.
 */
export function gitHereOr(start: StartGit): StartGit {
  return (args, dir, env) => {
    const top = saysNothing(env) ? plainTop(dir) : null
    if (top === null) return start(args, dir, env)
    const repository = join(top, '.git')
    if (args.join(' ') === 'cat-file --batch') return new ObjectsHere(repository, () => start(args, dir, env))
    const answer = args[0] === 'rev-parse' ? placeOf(args, dir, top) : filesOf(args, dir === top ? repository : null)
    return answer === null ? start(args, dir, env) : new AnsweredHere(answer)
  }
}

/** Variables of git by which it finds, reads and runs nothing else than without them. */
const harmless =
  /^GIT_(?:ALLOW_PROTOCOL|LITERAL_PATHSPECS|NO_LAZY_FETCH|NO_REPLACE_OBJECTS|OPTIONAL_LOCKS|TERMINAL_PROMPT|ALLOC_LIMIT|CONFIG_(?:COUNT|(?:KEY|VALUE)_\d))$/

/** False where another repository, its objects or configuration may be meant; on another PATH it is another git, or none. */
function saysNothing(env: NodeJS.ProcessEnv): boolean {
  const names = Object.keys(env).filter((name) => /^GIT_/i.test(name))
  return (
    env['PATH'] === process.env['PATH'] &&
    env['GIT_NO_REPLACE_OBJECTS'] === '1' &&
    names.every((name) => harmless.test(name))
  )
}

const plainNames = new Set(
  'HEAD ORIG_HEAD FETCH_HEAD COMMIT_EDITMSG branches config description hooks index info logs objects packed-refs refs shallow'.split(
    ' ',
  ),
)
const plainConfig =
  /^\[core\]\n(?:\t(?:repositoryformatversion = 0|filemode = true|bare = false|logallrefupdates = true)\n)*(?:\[(?:remote|branch) "\w+"\]\n(?:\t(?:url|fetch|remote|merge) = \S+\n)*)*$/

/** The folder with the repository that a folder belongs to; null where it is no such plain one. */
function plainTop(dir: string): string | null {
  if (realpathSync(dir) !== dir || dir.split(sep).includes('.git')) return null
  let top = dir
  while (!existsSync(join(top, '.git')) && dirname(top) !== top) top = dirname(top)
  return isPlain(join(top, '.git')) ? top : null
}

function isPlain(repository: string): boolean {
  try {
    const names = readdirSync(repository)
    const isWhole = ['HEAD', 'config', 'objects', 'refs'].every((name) => names.includes(name))
    if (!isWhole || !names.every((name) => plainNames.has(name))) return false
    if (existsSync(join(repository, 'objects/info/alternates'))) return false
    return plainConfig.test(readFileSync(join(repository, 'config'), 'utf8'))
  } catch {
    return false
  }
}

function placeOf(args: readonly string[], dir: string, top: string): string | null {
  if (args.join(' ') !== 'rev-parse --is-inside-work-tree --is-shallow-repository --show-cdup') return null
  const up = relative(top, dir) === '' ? '' : relative(top, dir).replaceAll(/[^/]+/g, '..') + '/'
  return `true\n${existsSync(join(top, '.git/shallow'))}\n${up}\n`
}

function filesOf(args: readonly string[], repository: string | null): string | null {
  const [, tree = ''] = /^ls-tree -r -z --end-of-options ([0-9a-f]{40}\^\{tree\})$/.exec(args.join(' ')) ?? []
  if (tree === '' || repository === null) return null
  const entries = entriesBelow(repository, objectOf(repository, tree) ?? '') ?? null
  if (!entries || entries.some(({ path }) => path.includes('\uFFFD'))) return null
  return entries
    .filter((entry) => typeOfEntry(entry) !== 'tree')
    .map((entry) => `${entry.mode} ${typeOfEntry(entry)} ${entry.sha}\t${entry.path}\0`)
    .join('')
}

/** What a git that runs is seen by. */
class GitSeen extends EventEmitter implements GitProcess {
  readonly stdin = new PassThrough()
  readonly stdout = new PassThrough()
  readonly stderr = new PassThrough()

  /** As of a child process, the end comes after all that it wrote. */
  protected async end(code: number | null): Promise<void> {
    const ended = [this.stdout, this.stderr].map((stream) => once(stream, 'end'))
    for (const stream of [this.stdout, this.stderr]) stream.end()
    await Promise.all(ended)
    this.emit('close', code)
  }
}

class AnsweredHere extends GitSeen {
  constructor(answer: string) {
    super()
    this.stdin.resume()
    this.stdout.write(answer)
    void this.end(0)
  }
}

/** `git cat-file --batch`: objects by their ids, commits and HEAD; git itself goes on from any other name, and from what cannot be read. */
class ObjectsHere extends GitSeen {
  readonly #repository: string
  readonly #start: () => GitProcess
  #started: GitProcess | null = null
  #line = ''

  constructor(repository: string, start: () => GitProcess) {
    super()
    this.#repository = repository
    this.#start = start
    this.stdin.setEncoding('utf8').on('data', (text: string) => this.#take(text))
    this.stdin.on('end', () => (this.#started === null ? void this.end(0) : this.#started.stdin.end()))
  }

  #take(text: string): void {
    const lines = (this.#line + text).split('\n')
    this.#line = lines.pop() ?? ''
    for (const name of lines) {
      const answer = this.#started === null ? this.#answer(name) : null
      if (answer === null) this.#git().stdin.write(`${name}\n`)
      else this.stdout.write(answer)
    }
  }

  #answer(name: string): Buffer | null {
    if (!/^(?:[0-9a-f]{40}|HEAD)(?:\^\{commit\})?$/.test(name)) return null
    try {
      const id = objectOf(this.#repository, name)
      const found = id === null ? null : readObject(this.#repository, id)
      if (id === null || found === null) return Buffer.from(`${name} missing\n`)
      return Buffer.concat([Buffer.from(`${id} ${found.kind} ${found.body.length}\n`), found.body, Buffer.from('\n')])
    } catch {
      return null
    }
  }

  #git(): GitProcess {
    if (this.#started !== null) return this.#started
    const started = this.#start()
    this.#started = started
    started.stdout.on('data', (bytes: Buffer) => this.stdout.write(bytes))
    started.stderr.on('data', (bytes: Buffer) => this.stderr.write(bytes))
    started.on('error', (error) => this.emit('error', error))
    started.on('close', (code) => void this.end(code))
    return started
  }
}
