// Compiles src/ and bundles it into dist/, byte for byte the same on every machine: dist/ is emptied first (chunk names change), and
// a bundle that ncc could not resolve, which it reports only at run time, fails here. Its remarks on modules go: they are 70 KB.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'

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

/** What the bundler writes beside each import and export for those who debug it. */
const marks = /\/\* (?:harmony export|harmony import|binding) \*\/ /g

/** The wrapper of a module, whose parameters the bundler names. */
const wrapper = /^(\/\*{3}\/ (?:"[^"\n]+"|\d+):\n\/\*{3}\/ )\(\(([\w, ]*)\) => \{$/gm

for (const name of readdirSync('dist').filter((file) => file.endsWith('.js'))) {
  const text = readFileSync(`dist/${name}`, 'utf8')
  if (text.includes('webpackMissingModule')) throw new Error(`dist/${name} misses a module`)
  // engines read a function in brackets once, where they read an arrow twice: once to skip it, and again when it is called
  writeFileSync(`dist/${name}`, text.replaceAll(marks, '').replaceAll(wrapper, '$1(function ($2) {'))
}
run('dist/index.js', '--version')
