import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join } from 'node:path'
import type { ArtifactFiles } from '../../model/contents.js'
import type { Environment } from '../machine.js'

/** A folder that nobody else may read, for as long as it is used. */
export async function withPrivateFolder<T>(env: Environment, use: (folder: string) => Promise<T>): Promise<T> {
  const above = [env['RUNNER_TEMP'], env['TMPDIR']].find((path) => path !== undefined && isAbsolute(path)) ?? tmpdir()
  // mkdtemp gives 0700
  const folder = await mkdtemp(join(above, 'flux-lockstep-helm-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Beyond these a chart is not written: upstream's have some 30 files and 0.5 MB. */
const most = { files: 1000, bytes: 16 * 2 ** 20 }

/**
 * Writes a chart below a folder and gives where it lies; null where it is larger than any release is, or has no one folder. Its paths were
 * held inside of the archive when it was read. Schemas stay away: helm would fetch what they refer to, and values were judged by them already.
 */
export async function writeChart(chart: ArtifactFiles, folder: string): Promise<string | null> {
  const [first = ''] = chart.keys()
  const name = first.slice(0, first.indexOf('/'))
  const files = [...chart].filter(([path]) => !path.endsWith('values.schema.json'))
  const bytes = files.reduce((sum, [, content]) => sum + content.byteLength, 0)
  const isOne = /^\w[\w.-]*$/.test(name) && files.every(([path]) => path.startsWith(`${name}/`))
  if (!isOne || files.length > most.files || bytes > most.bytes) return null
  for (const [path, content] of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    await writeFile(target, content, { flag: 'wx', mode: 0o600 })
  }
  return join(folder, name)
}
