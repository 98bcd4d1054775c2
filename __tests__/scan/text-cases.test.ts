import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { moveFiles, scanFiles, settingsOf } from '../support/edited.js'
import type { Files } from '../support/memory-workspace.js'

const settings = settingsOf('')
const choices = { digests: null, fluxVersions: new Map<string, string>() }

/** The files of a folder among the fixtures. */
function caseFiles(name: string): Readonly<Record<string, Uint8Array>> {
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
    [
      '17-variables-in-configmap',
      [
        'ks.yaml:11 0.52.0 → 0.58.2',
        'settings.yaml:5 0.52.0 → 0.58.2',
        'settings.yaml:6 0.52.0 → 0.58.2',
        'settings.yaml:7 v0.52.0 → v0.58.2',
        'settings.yaml:8 v0.52.0 → v0.58.2',
      ],
    ],
    [
      '15-other-installers',
      [
        'ansible/flux.yml:5 0.52.0 → 0.58.2',
        'ansible/flux.yml:12 0.52.0 → 0.58.2',
        'ansible/flux.yml:17 v0.52.0 → v0.58.2',
        'flux/instance.yaml:10 v0.52.0 → v0.58.2',
        'flux/operator.yaml:10 0.52.0 → 0.58.2',
        'k0s/k0sctl.yaml:14 0.52.0 → 0.58.2',
        'k0s/k0sctl.yaml:18 0.52.0 → 0.58.2',
        'k0s/k0sctl.yaml:23 v0.52.0 → v0.58.2',
        'kubevela/template.yaml:13 0.52.0 → 0.58.2',
        'pulumi/flux.ts:5 0.52.0 → 0.58.2',
      ],
    ],
    [
      '19-operator-image-tag',
      ['instance.yaml:10 v0.52.0 → v0.58.2', 'operator.yaml:10 0.52.0 → 0.58.2', 'operator.yaml:25 v0.52.0 → v0.58.2'],
    ],
    [
      '49-plain-deployment-image',
      ['flux-operator.yaml:11 v0.53.0 → v0.58.2', 'kustomization.yaml:6 v0.53.0 → v0.58.2'],
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
    expect(await edits(caseFiles(name))).toEqual([...expected].sort())
  })
})

it.each(['configMapGenerator', 'configMapgenerator', 'ConfigMapGenerator', 'configmapgenerator'])(
  '54-generator-in-other-case: the values that %s makes a ConfigMap of are read',
  async (key) => {
    const files = caseFiles('54-generator-in-other-case')
    const text = Buffer.from(files['kustomization.yaml'] ?? '').toString()
    const spelt = text.replace('configMapGenerator', key).replace('files:', 'Files:')
    const { scan } = await scanFiles({ ...files, 'kustomization.yaml': spelt }, settings)
    const values = scan.pins.filter(({ file }) => file === 'values.yaml')
    expect(values).toMatchObject([{ role: 'manifests', selector: 'implicit', line: 2 }])
  },
)
