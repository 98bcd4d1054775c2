import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexOf } from './checkout.js'
import { pathsBelow } from './commit-folder.js'
import { writeCommit } from './commits.js'
import { Memory } from './memory.js'
import { runGit } from './process.js'
import { entriesBelow, typeOfEntry, type TreeEntry } from './trees.js'

/** A repository with one commit on `main`, kept in memory to be laid out again and again. */
interface Seed {
  readonly commit: string
  readonly files: readonly TreeEntry[]
  readonly config: string
  /** The pack and its index, by their paths in the repository. */
  readonly packs: readonly (readonly [path: string, bytes: Buffer])[]
}

const seeds = new Memory<Seed>(64)

/**
 * Makes a bare repository of a folder's files, as one commit on `main`, and the folder a checkout of it, as actions/checkout leaves it with
 * `fetch-depth: 0`; its files stay as they are.
 */
export function seedRepository(folder: string, bare: string): void {
  const seed = seeds.of(digestOf(folder), () => makeSeed(folder))
  layOut(seed, bare, seed.config)
  if (existsSync(join(folder, '.git'))) {
    runGit(folder, ['fetch', '--quiet', bare, 'main'])
    runGit(folder, ['reset', '--quiet', 'FETCH_HEAD'])
    return
  }
  const checkout = join(folder, '.git')
  layOut(seed, checkout, seed.config.replace('bare = true', 'bare = false\n\tlogallrefupdates = true'))
  writeFileSync(join(checkout, 'index'), indexOf(folder, seed.files))
}

function layOut({ commit, packs }: Seed, repository: string, config: string): void {
  for (const path of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(repository, path), { recursive: true })
  for (const [path, bytes] of packs) writeFileSync(join(repository, path), bytes)
  writeFileSync(join(repository, 'config'), config)
  writeFileSync(join(repository, 'refs/heads/main'), `${commit}\n`)
  writeFileSync(join(repository, 'HEAD'), 'ref: refs/heads/main\n')
}

/** What tells one folder from another: paths, modes and contents. */
function digestOf(folder: string): string {
  const hash = createHash('sha1')
  for (const path of pathsBelow(folder)) {
    const stat = lstatSync(join(folder, path))
    const bytes = stat.isSymbolicLink() ? readlinkSync(join(folder, path), 'buffer') : readFileSync(join(folder, path))
    hash.update(`${stat.mode} ${bytes.length} ${path}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** Git itself takes the files in, and packs them. */
function makeSeed(folder: string): Seed {
  const bare = mkdtempSync(join(tmpdir(), 'seed-'))
  try {
    runGit(bare, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main'])
    const env = { GIT_DIR: bare, GIT_WORK_TREE: folder, GIT_INDEX_FILE: join(bare, 'seed-index') }
    runGit(folder, ['add', '--all', '--force', '.'], '', env)
    const tree = runGit(folder, ['write-tree'], '', env).toString('utf8').trim()
    const who = { name: 'Someone', email: 'someone@example.org', date: '2026-01-01T00:00:00Z' }
    const message = 'feat(flux): run Flux through Flux Operator'
    const commit = writeCommit(bare, { tree, parents: [], author: who, committer: who, message })
    writeFileSync(join(bare, 'refs/heads/main'), `${commit}\n`)
    const files = (entriesBelow(bare, tree) ?? []).filter((entry) => typeOfEntry(entry) !== 'tree')
    rmSync(join(bare, 'seed-index'))
    runGit(bare, ['repack', '-a', '-d', '-q'])
    const paths = readdirSync(join(bare, 'objects/pack')).filter((name) => /\.(?:pack|idx)$/.test(name))
    const packs = paths.map((name): [string, Buffer] => {
      const path = `objects/pack/${name}`
      return [path, readFileSync(join(bare, path))]
    })
    return { commit, files, packs, config: readFileSync(join(bare, 'config'), 'utf8') }
  } finally {
    rmSync(bare, { recursive: true, force: true })
  }
}
