import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Renovate's managers as a user of Flux Operator sets them up: the flux manager for every file, and a regular expression for the artifact. */
export const userConfig = {
  enabledManagers: ['flux', 'custom.regex'],
  flux: { managerFilePatterns: ['/\\.yaml$/'] },
  customManagers: [
    {
      customType: 'regex',
      managerFilePatterns: ['/\\.yaml$/'],
      matchStrings: ['artifact: oci://(?<depName>[^\\s:]+(?::\\d+)?[^\\s:]*):(?<currentValue>\\S+)'],
      datasourceTemplate: 'docker',
    },
    {
      customType: 'regex',
      managerFilePatterns: ['/\\.sh$/'],
      matchStrings: [
        '# renovate: datasource=(?<datasource>\\S+) depName=(?<depName>\\S+)\\n\\S+=(?<currentValue>\\S+)',
      ],
    },
  ],
}

/**
 * The layout of the quick start in a git repository, its pins at a registry on this machine, with one more image that is none of ours, and a
 * script that names a release on GitHub. `more` adds so many manifests without any pin.
 */
export function benchTree(host: string, more: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tree-'))
  cpSync('examples/home-kubernetes', folder, { recursive: true })
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path)
    if (statSync(file).isFile()) writeFileSync(file, readFileSync(file, 'utf8').replaceAll('ghcr.io/', `${host}/`))
  }
  writeFileSync(join(folder, 'other.yaml'), otherSource(host))
  writeFileSync(
    join(folder, 'install.sh'),
    '# renovate: datasource=github-releases depName=controlplaneio-fluxcd/flux-operator\nVERSION=v0.37.1\n',
  )
  for (let i = 0; i < more; i++) {
    const below = join(folder, 'apps', String(i % 100))
    mkdirSync(below, { recursive: true })
    writeFileSync(join(below, `${i}.yaml`), filler(i))
  }
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', 'feat: bench')
  return folder
}

function otherSource(host: string): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata:
  name: other
  namespace: default
spec:
  interval: 1h
  url: oci://${host}/example/other
  ref:
    tag: 1.0.0
`
}

function filler(i: number): string {
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-${i}
  namespace: default
data:
  a: "${i}"
  b: some text that says nothing of Flux
`
}
