// Compiles src/ and bundles it into dist/, byte for byte the same on every machine: dist/ is emptied first (chunk names change), and
// a bundle that ncc could not resolve, which it reports only at run time, fails here.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync } from 'node:fs'

const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })

rmSync('lib', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'lib/src/main.js',
  '-o',
  'dist',
  '--license',
  'licenses.txt',
  '--quiet',
)

for (const name of readdirSync('dist').filter((file) => file.endsWith('.js')))
  if (readFileSync(`dist/${name}`, 'utf8').includes('webpackMissingModule'))
    throw new Error(`dist/${name} misses a module`)
run('dist/index.js', '--version')
