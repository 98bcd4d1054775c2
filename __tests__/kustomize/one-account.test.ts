import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Words by which a file reads kustomizations by itself, and what has them in `src/kustomize`. */
const signs: readonly (readonly [sign: RegExp, owner: string])[] = [
  [/kustomization\\?\.(?:yml|ya\??ml)[/$|)]|'kustomization\.yml'/, 'names.ts'],
  [/patchesJson6902|patchesStrategicMerge/, 'patches.ts'],
  [/replaceAll\('~[01]'|~\[01\]/, 'pointer.ts'],
  [/parts\.pop\(\)|steps\.pop\(\)/, 'paths.ts'],
]

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .filter((path) => path.endsWith('.ts'))

test.each(signs)('%s stands in src/kustomize alone, in %s', (sign, owner) => {
  const files = sources.filter((path) => sign.test(readFileSync(path, 'utf8')))
  expect(files).toContain(`src/kustomize/${owner}`)
  expect(files.filter((path) => !path.startsWith('src/kustomize/'))).toEqual([])
})
