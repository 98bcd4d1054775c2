import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { stringAt } from '../../src/model/json.js'
import type { Tree } from '../../src/model/layout.js'
import type { Pin } from '../../src/model/pin.js'
import { parseReference } from '../../src/model/reference.js'
import { roleOfRepository, versionOfTag } from '../../src/model/role.js'
import { wholeObjects } from '../../src/validate/objects.js'
import { validate } from '../../src/validate/validate.js'
import { pinOf, selectVersion, stateOf, treeOf } from './state.js'
import { worldMissing, worldRelease } from './world.js'

const root = fileURLToPath(new URL('../../examples/broken', import.meta.url))
const codes = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
/** Found by scanning pins in files of other tools. */
const elsewhere = ['duplicate-owner']
const why = worldMissing()

function filesOf(folder: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) files[relative(folder, path).split(sep).join('/')] = readFileSync(path, 'utf8')
  }
  return files
}

/** The pins of OCIRepositories and instances, read the simple way. */
function pinsOf(tree: Tree): readonly Pin[] {
  return wholeObjects(tree).flatMap((object) => {
    const artifact = stringAt(object.value, ['spec', 'distribution', 'artifact'])
    const url = stringAt(object.value, ['spec', 'url'])
    const tag = stringAt(object.value, ['spec', 'ref', 'tag'])
    const reference = parseReference(artifact ?? `${url ?? ''}:${tag ?? ''}`)
    const role = reference && roleOfRepository(reference)
    if (!reference || !role) return []
    const version = versionOfTag(role, reference.tag ?? '')
    return [
      pinOf({
        role,
        version,
        value: reference.tag ?? '',
        file: object.file.path,
        repository: reference,
        line: object.position(['spec']).line,
      }),
    ]
  })
}

if (why !== null) console.log(`skipped: ${why}`)

describe.skipIf(why !== null)('examples/broken', () => {
  test.each(codes.filter((code) => !elsewhere.includes(code)))('%s', async (code) => {
    const files = filesOf(join(root, code))
    const pins = pinsOf(await treeOf(files))
    const pinned = (role: string) => pins.find((pin) => pin.role === role)?.version
    const contents = worldRelease(pinned('manifests') ?? pinned('operator-chart') ?? '0.58.1')
    const operator = worldRelease(pinned('operator-chart') ?? contents.version)
    const after = await stateOf(files, contents, { pins, operator })
    const flux = contents.version === '0.53.0' ? '2.9.0' : contents.version === '0.52.0' ? '2.8.8' : '2.9.4'
    const findings = await validate({
      before: null,
      after,
      changed: [],
      flux: { from: flux, to: flux, crosses: [] },
      selectVersion,
    })
    expect(findings.map((finding) => finding.code)).toEqual([code])
    expect(findings[0]).toMatchObject({ introduced: true })
    expect(findings[0]?.line).toBeGreaterThan(1)
  })
})

test('each folder is named in the list of remedies', () => {
  const page = readFileSync(join(root, 'README.md'), 'utf8')
  expect(Array.from(page.matchAll(/^\| \[([a-z-]+)\]/gm), (match) => match[1]).toSorted()).toEqual(codes.toSorted())
})
