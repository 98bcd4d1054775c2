import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listAt, stringAt } from '../../src/model/json.js'
import { parseRepository } from '../../src/model/reference.js'
import { roleOfRepository } from '../../src/model/role.js'
import { dependabotNames } from '../../src/neighbours/other-bots.js'

/** Repositories as pins name them: ours, those of the same owner that are not, and look-alikes. */
const repositories = [
  'ghcr.io/controlplaneio-fluxcd/charts/flux-operator',
  'ghcr.io/controlplaneio-fluxcd/charts/flux-instance',
  'ghcr.io/controlplaneio-fluxcd/charts/flux-operator-mcp',
  'ghcr.io/controlplaneio-fluxcd/flux-operator-manifests',
  'ghcr.io/controlplaneio-fluxcd/flux-operator',
  'ghcr.io/controlplaneio-fluxcd/flux-operator-cli',
  'registry.example.com:5000/mirror/ghcr/controlplaneio-fluxcd/charts/flux-operator',
  'registry.example.com/charts/flux-instance',
  'registry.example.com/vendor/flux-operator-manifests',
  'registry.example.com/vendor/flux-operator',
  'ghcr.io/controlplaneio-fluxcd/flux-operator-mcp',
  'ghcr.io/controlplaneio-fluxcd/alpine/source-controller',
  'ghcr.io/controlplaneio-fluxcd/charts/flux-operator-preview',
  'ghcr.io/fluxcd/source-controller',
  'ghcr.io/example/my-flux-operator',
  'ghcr.io/example/flux-instances',
]

describe('the preset for Renovate', () => {
  it('leaves to us exactly what plays a role here', async () => {
    const patterns = await matchedNames('docker')
    for (const name of repositories) {
      const repository = parseRepository(name)
      if (!repository) throw new Error(name)
      const disabled = patterns.some((pattern) => matches(pattern, name))
      expect(disabled, name).toBe(roleOfRepository(repository) !== null)
    }
  })

  it('leaves to us releases on GitHub of which we read the version, and no others', async () => {
    expect(await matchedNames('github-releases')).toEqual(['controlplaneio-fluxcd/flux-operator'])
  })
})

/** The package names that the preset disables in a datasource. */
async function matchedNames(datasource: string): Promise<readonly string[]> {
  const text = await readFile(new URL('../../presets/renovate.json5', import.meta.url), 'utf8')
  // Without its comments this JSON5 is a flow mapping of YAML, too.
  const preset: unknown = parse(text.replaceAll(/(?:^|(?<=,))\s*\/\/ .*$/gm, ''))
  const rules = listAt(preset, ['packageRules']).filter((rule) =>
    listAt(rule, ['matchDatasources']).includes(datasource),
  )
  expect(rules.length).toBeGreaterThan(0)
  return rules.flatMap((rule) =>
    listAt(rule, ['matchPackageNames']).map((_, at) => stringAt(rule, ['matchPackageNames', at]) ?? ''),
  )
}

/** As Renovate does: a regular expression between slashes, else the name itself. */
function matches(pattern: string, name: string): boolean {
  const [, expression] = /^\/(.+)\/$/.exec(pattern) ?? []
  return expression === undefined ? pattern === name : new RegExp(expression).test(name)
}

describe('the names for Dependabot', () => {
  // It names an image without its registry, and a chart by its name alone.
  it.each([
    ['controlplaneio-fluxcd/flux-operator', true],
    ['controlplaneio-fluxcd/flux-operator-cli', true],
    ['flux-operator', true],
    ['flux-instance', true],
    ['flux-operator-mcp', true],
    ['controlplaneio-fluxcd/flux-operator-mcp', false],
    ['controlplaneio-fluxcd/alpine/source-controller', false],
  ])('%s is ignored: %s', (name, ignored) => {
    const wildcards = dependabotNames.map((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`))
    expect(wildcards.some((wildcard) => wildcard.test(name))).toBe(ignored)
  })

  it('are those of the documentation', async () => {
    const page = await readFile(new URL('../../docs/other-bots.md', import.meta.url), 'utf8')
    expect([...page.matchAll(/- dependency-name: '(.+)'/g)].map(([, name]) => name)).toEqual(dependabotNames)
  })
})
