import { describe, expect, it } from 'vitest'
import { matching } from '../support/containing.js'
import { moved } from '../support/edited.js'

type Files = Readonly<Record<string, string>>

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const instance = {
  'i.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  distribution: {version: 2.9.x, registry: ghcr.io/fluxcd, artifact: "${manifests}:v0.57.0"}
`,
}
const source = (spec: string) => ({
  'op.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: flux-operator, namespace: flux-system}
spec:
  interval: 1h
${spec}`,
})

/** What a move writes beside the instance, all of it read. */
async function places(files: Files): Promise<readonly string[]> {
  const { edits, unread } = await moved({ ...instance, ...files })
  expect(unread).toEqual([])
  const written = edits.map((edit) => edit.split(' ')[0] ?? '').sort()
  if ('i.yaml' in files) return written
  expect(written).toContain('i.yaml:5')
  return written.filter((place) => place !== 'i.yaml:5')
}

/** A program whose version of the operator's chart is an expression. */
const program = (before: string, version: string) => `${before}f(chart="${charts}/flux-operator", version=${version})\n`
const command = (version: string) => `helm upgrade -i o ${charts}/flux-operator --version ${version}`

describe('the same in other words moves', () => {
  it.each<[string, Files, readonly string[]]>([
    [
      'texts that are folded',
      source(`  url: >-\n    ${charts}/flux-operator\n  ref:\n    tag: >-\n      0.57.0\n`),
      ['op.yaml:10'],
    ],
    [
      'an artifact that is folded',
      {
        ...source(`  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`),
        'i.yaml': `apiVersion: fluxcd.controlplane.io/v1\r\nkind: FluxInstance\r\nmetadata: {name: flux, namespace: flux-system}\r\nspec:\r\n  distribution:\r\n    version: |\r\n      2.9.x\r\n    registry: ghcr.io/fluxcd\r\n    artifact: >-\r\n      ${manifests}:v0.57.0\r\n`,
      },
      ['i.yaml:10', 'op.yaml:7'],
    ],
    [
      'a HelmChart of a HelmRepository',
      {
        'op.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: {name: cp, namespace: flux-system}
spec: {type: oci, interval: 1h, url: "${charts}"}
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmChart
metadata: {name: fo, namespace: flux-system}
spec: {chart: flux-operator, version: 0.57.0, interval: 1h, sourceRef: {kind: HelmRepository, name: cp}}
`,
      },
      ['op.yaml:9'],
    ],
    [
      'what Fleet says for some clusters',
      {
        'fleet.yaml': `helm:\n  chart: ${charts}/flux-operator\n  version: 0.57.0\ntargetCustomizations:\n  - name: prod\n    helm:\n      version: 0.56.0\n`,
      },
      ['fleet.yaml:3', 'fleet.yaml:7'],
    ],
    [
      'a template of helmfile that a release inherits',
      {
        'helmfile.yaml': `templates:\n  fo:\n    chart: ${charts}/flux-operator\n    version: 0.57.0\nreleases:\n  - name: a\n    inherit: [{template: fo}]\n    version: 0.56.0\n`,
      },
      ['helmfile.yaml:4', 'helmfile.yaml:8'],
    ],
    [
      'inputs below the name of their ResourceSet, as Permute has them',
      {
        'rs.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: {name: Flux-operator.set, namespace: flux-system}
spec:
  inputStrategy: {name: Permute}
  inputs:
    - version: 0.57.0
  resources:
    - apiVersion: source.toolkit.fluxcd.io/v1
      kind: OCIRepository
      metadata: {name: x, namespace: flux-system}
      spec: {interval: 1h, url: "${charts}/flux-operator", ref: {tag: "<< inputs.flux_operator_set.version >>"}}
`,
      },
      ['rs.yaml:7'],
    ],
    [
      'an entry of a dictionary',
      { 'a.py': program('V = {"op": "0.57.0", "cilium": "0.30.0"}\n', 'V["op"]') },
      ['a.py:1'],
    ],
    [
      'an entry of a map of Go',
      { 'a.go': program('var v = map[string]string{"operator": "0.57.0", "cilium": "0.30.0"}\n', 'v["operator"]') },
      ['a.go:1'],
    ],
    [
      'words of a list, one of which is the flag',
      { 'job.yaml': `args:\n  - upgrade\n  - o\n  - ${charts}/flux-operator\n  - --version\n  - 0.57.0\n` },
      ['job.yaml:6'],
    ],
    [
      'the environment of a workflow',
      {
        '.github/workflows/a.yaml': `env:\n  V: 0.57.0\njobs:\n  a:\n    steps:\n      - run: ${command('${{ env.V }}')}\n`,
      },
      ['.github/workflows/a.yaml:2'],
    ],
    [
      'a parameter of a pipeline',
      {
        'azure.yml': `parameters:\n- name: foVersion\n  default: 0.57.0\nsteps:\n- script: ${command('${{ parameters.foVersion }}')}\n`,
      },
      ['azure.yml:3'],
    ],
    [
      'where a command copies to, which nobody asks for the release',
      {
        ...source(`  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`),
        'mirror.sh': `crane copy ${manifests.slice('oci://'.length)}:v0.57.0 registry.local/flux-operator-manifests:v0.57.0\n`,
      },
      ['mirror.sh:1', 'mirror.sh:1', 'op.yaml:7'],
    ],
    [
      'a list of images, and no other text',
      {
        ...source(`  url: ${charts}/flux-operator\n  ref: {tag: 0.57.0}\n`),
        'mirror/images.txt': `ghcr.io/fluxcd/source-controller:v1.7.0\nghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.57.0\n`,
        'notes.txt': 'ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.30.0\n',
      },
      ['mirror/images.txt:2', 'op.yaml:7'],
    ],
    [
      'the keys of an action, with hyphens',
      {
        '.github/workflows/a.yaml': `jobs:\n  a:\n    steps:\n      - uses: acme/helm@v1\n        with:\n          chart-ref: ${charts}/flux-operator\n          chart-version: 0.57.0\n`,
      },
      ['.github/workflows/a.yaml:7'],
    ],
    [
      'a table of TOML, whose neighbour is another chart',
      {
        'a.toml': `[[charts]]\nrepo = "${charts}"\nname = "flux-operator"\nversion = "0.57.0"\n[[charts]]\nrepo = "oci://example.com/charts"\nname = "cilium"\nversion = "1.16.0"\n`,
      },
      ['a.toml:4'],
    ],
    [
      'a field of CUE, in a text and with a default',
      {
        'a.cue': `_v: "0.57.0"\nop: {\n\tchart: "${charts}/flux-operator"\n\tversion: *"0.57.0" | string\n}\ni: spec: distribution: artifact: "${manifests}:v\\(_v)"\n`,
      },
      ['a.cue:1', 'a.cue:4'],
    ],
    [
      'a parameter of Bicep',
      {
        'a.bicep': `param foVersion string = '0.57.0'\nresource h 'x' = {\n  chart: '${charts}/flux-operator'\n  version: foVersion\n}\n`,
      },
      ['a.bicep:1'],
    ],
    [
      'a range whose filter any release fits',
      source(`  url: ${charts}/flux-operator\n  ref: {semver: ">=0.50.0", semverFilter: '^\\d+\\.\\d+\\.\\d+$'}\n`),
      [],
    ],
  ])('%s', async (_, files, written) => {
    expect(await places(files)).toEqual(written)
  })
})

/** What is selected where the file is used, as `file:line from NAME: why`. */
async function filled(files: Files): Promise<readonly string[]> {
  return (await moved({ ...instance, ...files })).open
}

describe('what is filled in where the file is used is no float', () => {
  it.each<[string, string, string, string]>([
    ['a format of Python', 'a.py', `run(f"${command("{cfg['v']}")}")\n`, "{cfg['v']}"],
    ['an empty place of a format', 'a.rs', `let c = format!("${command('{}')}", v);\n`, '{}'],
    ['a template of C#', 'a.cs', `Run($"${command('{v}')}");\n`, '{v}'],
    ['an expression of Ruby', 'a.rb', `sh "${command("#{node['a']['b']}")}"\n`, "#{node['a']['b']}"],
    ['a command in backticks', 'a.sh', `${command('`cat VERSION`')}\n`, '`cat VERSION`'],
    ['what a reader replaces', 'a.sh', `${command('<version>')}\n`, '<version>'],
    [
      'a parameter of CircleCI',
      '.circleci/config.yml',
      `- run: ${command('<< pipeline.parameters.v >>')}\n`,
      '<< pipeline.parameters.v >>',
    ],
  ])('%s', async (_, path, text, name) => {
    expect(await filled({ [path]: text })).toEqual([`${path}:1 from ${name}: not found`])
  })

  it.each<[string, string, string]>([
    [
      'a value of ytt',
      source(`  url: ${charts}/flux-operator\n  ref:\n    tag: #@ data.values.flux\n`)['op.yaml'],
      '#@ data.values.flux',
    ],
    ['a reference of CloudFormation', `Chart: ${charts}/flux-operator\nVersion: !Ref Flux\n`, '!Ref Flux'],
  ])('%s', async (_, text, name) => {
    expect(await filled({ 'op.yaml': text })).toEqual([matching(new RegExp(`^op.yaml:\\d from ${name}: not found$`))])
  })

  it('a range of which a pattern takes a part', async () => {
    const files = source(`  url: ${charts}/flux-operator\n  ref: {semver: ">=0.50.0", semverFilter: '^0\\.57\\.'}\n`)
    expect(await filled(files)).toEqual(['op.yaml:7 from >=0.50.0: selects only tags that its semverFilter matches'])
  })

  it('tags that a provider takes by a pattern', async () => {
    const files = {
      'rs.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSetInputProvider
metadata: {name: tags, namespace: flux-system}
spec: {type: OCIArtifactTag, url: ${charts}/flux-operator, filter: {semver: ">=0.50.0", includeTag: "^0\\\\.57"}}
---
apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: {name: o, namespace: flux-system}
spec:
  inputsFrom: [{kind: ResourceSetInputProvider, name: tags}]
  resources:
    - apiVersion: source.toolkit.fluxcd.io/v1
      kind: OCIRepository
      metadata: {name: x, namespace: flux-system}
      spec: {interval: 1h, url: "${charts}/flux-operator", ref: {tag: "<< inputs.tag >>"}}
`,
    }
    expect(await filled(files)).toEqual(['rs.yaml:15 from << inputs.tag >>: not found'])
  })
})

describe('what writes over a pin is said', () => {
  it.each<[string, string, string, number, string]>([
    [
      'a profile of Skaffold',
      'skaffold.yaml',
      `deploy:\n  helm:\n    releases:\n      - remoteChart: ${charts}/flux-operator\n        version: 0.57.0\nprofiles:\n  - patches:\n      - path: /deploy/helm/releases/0/version\n        value: 0.56.0\n`,
      9,
      'a version that a patch writes over a pin, which was not read',
    ],
    [
      'an overlay of ytt',
      'overlay.yml',
      '#@ load("@ytt:overlay", "overlay")\n#@overlay/match by=overlay.subset({"metadata": {"name": "flux-operator"}})\n---\nspec:\n  ref:\n    tag: 0.56.0\n---\nspec:\n  ref:\n    tag: 0.30.0\n',
      6,
      'an overlay of ytt writes over a pin, which was not read',
    ],
    [
      'a setter of kpt',
      'op.yaml',
      source(`  url: ${charts}/flux-operator\n  ref:\n    tag: 0.57.0 # kpt-set: \${flux-operator}\n`)['op.yaml'],
      8,
      'a setter of kpt writes over it',
    ],
    [
      'a patch of Crossplane',
      'a.yaml',
      `base:\n  chart: {name: flux-operator, repository: "${charts}", version: "0.57.0"}\npatches:\n  - fromFieldPath: spec.version\n    toFieldPath: spec.forProvider.chart.version\n`,
      5,
      'a patch writes over a pin, and what it takes was not read',
    ],
    [
      'a release beside an address, by a name that says nothing',
      'a.properties',
      `fo.chart=${charts}/flux-operator\nfo.rel=0.57.0\ncilium=0.30.0\n`,
      2,
      'its version was not read',
    ],
  ])('%s', async (_, file, text, line, reason) => {
    const { unread } = await moved({ ...instance, [file]: text })
    expect(unread).toMatchObject([{ file, line, reason }])
  })
})
