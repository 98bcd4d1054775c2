import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { moveFiles, settingsOf } from '../support/edited.js'
import type { Files } from '../support/memory-workspace.js'

const settings = settingsOf('')
const choices = { digests: null, fluxVersions: new Map<string, string>() }

/** The files of a folder among the fixtures. */
function caseFiles(name: string): Files {
  const root = fileURLToPath(new URL(`../fixtures/cases/${name}`, import.meta.url))
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path)]),
  )
}

/** Every edit as `file:line old → new`. */
async function edits(files: Files): Promise<readonly string[]> {
  const moved = await moveFiles(files, settings, '0.58.2', choices)
  return moved.edits.map(({ file, line, old, new: next }) => `${file}:${line} ${old} → ${next}`).sort()
}

describe('texts of public repositories', () => {
  it.each<[name: string, edits: readonly string[]]>([
    [
      '04-terraform-bootstrap-module',
      [
        'clusters/staging/flux-system/flux-instance.yaml:10 v0.52.0 → v0.58.2',
        'clusters/staging/flux-system/flux-operator.yaml:8 0.52.0 → 0.58.2',
        'terraform/main.tf:10 0.52.0 → 0.58.2',
      ],
    ],
    ['41-stale-terraform-default', ['live/terragrunt.hcl:3 0.41.1 → 0.58.2']],
    ['21-annotation-with-note', ['meta.yaml:4 0.52.0 → 0.58.2', 'meta.yaml:7 0.52.0 → 0.58.2']],
    [
      '22-powershell-and-declare',
      [
        'bootstrap.ps1:1 0.52.0 → 0.58.2',
        'bootstrap.sh:3 0.52.0 → 0.58.2',
        'declare.sh:2 0.52.0 → 0.58.2',
        'declare.sh:3 0.52.0 → 0.58.2',
      ],
    ],
    [
      '47-address-with-two-versions',
      [
        'b.sh:1 0.58.0 → 0.58.2',
        'b.sh:1 v0.58.0 → v0.58.2',
        'b.sh:2 0.58.0 → 0.58.2',
        'b.sh:2 v0.58.0 → v0.58.2',
        'b.sh:3 v0.58.0 → v0.58.2',
        'b.sh:4 v0.58.0 → v0.58.2',
        'b.sh:5 v0.58.0 → v0.58.2',
        'b.sh:6 v0.58.0 → v0.58.2',
        'b.sh:7 0.58.0 → 0.58.2',
        'b.sh:9 0.58.0 → 0.58.2',
        'install.sh:2 0.58.0 → 0.58.2',
        'install.sh:2 v0.58.0 → v0.58.2',
        'install.sh:3 0.58.0 → 0.58.2',
        'install.sh:3 v0.58.0 → v0.58.2',
        'op.yaml:7 0.58.0 → 0.58.2',
      ],
    ],
    ['50-pulumi-object', ['index.ts:3 0.58.1 → 0.58.2']],
  ])('%s', async (name, expected) => {
    expect(await edits(caseFiles(name))).toEqual(expected)
  })
})
