// npm run compile: each changed file of src, embedded, scripts, bench and of the support of the tests into lib/, its types removed and not looked at
// (`npm run typecheck` does). Programs that start other parts of the project share what lies there, and wait for nothing where nothing changed.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folders = ['src', 'embedded', 'scripts', 'bench', '__tests__/support']
const list = (folder, ending) => {
  try {
    return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending))
  } catch {
    return []
  }
}
const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

const sources = folders.flatMap((folder) => list(folder, '.ts').map((name) => join(folder, name)))
const outputOf = (source) => join('lib', source.replace(/\.ts$/, '.js'))
const wanted = new Set(sources.map(outputOf))
for (const folder of folders)
  for (const name of list(join('lib', folder), '.js'))
    if (!wanted.has(join('lib', folder, name))) rmSync(join('lib', folder, name))

// what another compiler wrote is written again
const compiler = Math.max(...['package-lock.json', 'scripts/compile.mjs'].map(timeOf))
const stale = sources.filter((source) => timeOf(outputOf(source)) <= Math.max(timeOf(source), compiler))
if (stale.length > 0) {
  const { transformSync } = await import('rolldown/utils')
  for (const source of stale) {
    const { code, errors } = transformSync(source, readFileSync(source, 'utf8'))
    if (errors.length > 0) throw new Error(`${source}: ${errors[0].message}`)
    mkdirSync(dirname(outputOf(source)), { recursive: true })
    writeFileSync(outputOf(source), code)
  }
}
