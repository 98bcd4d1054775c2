// Prints what the bundle is made of, in kilobytes: each package, our own code by folder, and each file of dist above 100 KB. Leaves dist as it is.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'bundle-parts-'))
const stats = join(folder, 'stats.json')
const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })

/** The package of a module, the folder of ours, or the bundler's own runtime. */
function partOf(name) {
  const packages = [...name.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)]
  if (packages.length > 0) return packages.at(-1)[1]
  return /^\.\/lib\/src\/(?:[^/]+(?=\/))?/.exec(name)?.[0].replace('./lib/', '').replace(/\/$/, '') ?? 'runtime'
}

const leaves = (modules) => modules.flatMap((module) => (module.modules ? leaves(module.modules) : [module]))
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} KB`.padStart(8)

try {
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
  run(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'lib/src/main.js',
    '-o',
    join(folder, 'out'),
    '--quiet',
    '--stats-out',
    stats,
  )
  const sizes = new Map()
  for (const { name, identifier, size } of leaves(JSON.parse(readFileSync(stats, 'utf8')).modules)) {
    const part = partOf(name ?? identifier)
    sizes.set(part, (sizes.get(part) ?? 0) + size)
  }
  for (const [part, size] of [...sizes].sort((a, b) => b[1] - a[1])) console.log(`${kilobytes(size)}  ${part}`)
  console.log('')
  const files = readdirSync('dist').map((name) => [name, statSync(join('dist', name)).size])
  for (const [name, size] of files.sort((a, b) => b[1] - a[1]))
    if (size >= 100_000) console.log(`${kilobytes(size)}  dist/${name}`)
  console.log(`${kilobytes(files.reduce((sum, [, size]) => sum + size, 0))}  dist`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
