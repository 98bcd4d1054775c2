import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import { changedFiles } from '../../src/edit/changed-files.js'
import { planMoves } from '../../src/edit/plan.js'
import { verifyMoves } from '../../src/edit/verify.js'
import { canHoldPin } from '../../src/scan/candidates.js'
import { scanPins } from '../../src/scan/scan.js'
import { groupSets } from '../../src/scan/sets.js'
import { parseSettings } from '../../src/settings/parse.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'

const { settings } = parseSettings({ file: null, inputs: {}, options: [] })
const choices = { digests: null, fluxVersions: new Map<string, string>() }

async function scan(files: Files) {
  const tree = await readTree(memoryWorkspace(files), { wanted: (bytes, path) => canHoldPin(bytes, path, settings) })
  const found = scanPins(tree, settings)
  return { tree, ...found, ...groupSets(found, settings, tree) }
}

/** The text of one file after every pin moved to 0.58.1, proven by a second reading. */
async function moved(path: string, text: string, beside: Files = {}): Promise<string> {
  const before = await scan({ ...beside, [path]: text })
  const moves = before.sets.flatMap((set) => planMoves(set, '0.58.1', choices))
  const files = changedFiles(
    before.tree.files.map(({ file }) => file),
    moves.flatMap((move) => move.edits),
  )
  const after = files.find((file) => file.path === path)?.after
  const result = after ? Buffer.from(after).toString() : text
  const again = await scan({ ...beside, [path]: result })
  verifyMoves(before.pins, again.pins, moves)
  return result
}

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const source = (name: string, tag: string): string =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata:\n  name: ${name}\nspec:\n  url: ${charts}/${name}\n  ref:\n    tag: ${tag}\n`
const block = (text: string): string => text.replace(/^/gm, '      ').trimEnd()

describe('moves the version and nothing else', () => {
  it.each<[name: string, path: string, text: string, beside?: Files]>([
    [
      'helm_release',
      'a.tf',
      `resource "helm_release" "x" {\n  # version = "0.30.0"\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "@"\n  set {\n    name  = "version"\n    value = "0.30.0"\n  }\n}\n`,
    ],
    [
      'variables of a role of Ansible',
      'roles/x/defaults/main.yml',
      'release: @ # flux-operator\n',
      {
        'roles/x/tasks/main.yml': `- get_url:\n    url: "https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v{{ release }}/install.yaml"\n`,
      },
    ],
    [
      'what a Makefile gives a script',
      'Makefile',
      'OPERATOR_RELEASE ?= @ # flux-operator\nboot:\n\tOPERATOR_RELEASE=$(OPERATOR_RELEASE) ./hack/boot.sh\n',
      { 'hack/boot.sh': `helm install x ${charts}/flux-operator --version "\${OPERATOR_RELEASE:?}"\n` },
    ],
    [
      'an argument of a Dockerfile',
      'Dockerfile',
      'ARG TAG=v@\nFROM ghcr.io/controlplaneio-fluxcd/flux-operator:${TAG}\nLABEL version=0.30.0\n',
    ],
    [
      'where a mirror copies to',
      'a.yaml',
      'images:\n- source: ghcr.io/controlplaneio-fluxcd/flux-operator:v@\n  destination: registry.example.com/mirror/flux-operator:v@\n- image: registry.example.com/fork/flux-operator:v0.30.0\n',
    ],
    [
      'a variable that a release uses',
      'v.tf',
      'variable "release" {\r\n  default = "@"\r\n}\r\nvariable "cilium" {\r\n  default = "0.30.0"\r\n}\r\n# flux-operator\r\n',
      {
        'm.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart = "flux-instance"\n  version = var.release\n}\n`,
      },
    ],
    [
      'members of objects that releases use',
      'v.tf',
      `variable "operator" {\n  type = object({ url = string, version = string })\n  default = {\n    url     = "${charts}"\n    version = "@"\n  }\n}\nlocals {\n  flux = {\n    chart = "@"\n    cilium = "0.30.0"\n  }\n}\nresource "helm_release" "o" {\n  repository = var.operator.url\n  chart = "flux-operator"\n  version = var.operator.version\n}\nresource "helm_release" "i" {\n  repository = "${charts}/flux-instance"\n  chart = "flux-instance"\n  version = local.flux.chart\n}\n`,
    ],
    ['a table of versions', 'versions.toml', '[charts]\nflux_operator_chart = "@"\ncilium_chart = "0.30.0"\n'],
    [
      'Terragrunt inputs',
      't/terragrunt.hcl',
      'inputs = {\n  flux_version          = "2.8.x"\n  flux_operator_version = "@" // flux\n  cilium_version        = "0.30.0"\n}\n',
    ],
    ['the manifests in HCL', 'b.tf', `locals {\n  a = "${manifests}:v@"\n  /* b = "${manifests}:v0.30.0" */\n}\n`],
    [
      'FROM',
      'Dockerfile',
      `# FROM ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.30.0\nFROM ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v@ AS m\nFROM ghcr.io/fork/flux-operator:v0.30.0\n`,
    ],
    [
      'a release address',
      'install.sh',
      '# releases/download/v0.30.0/\nkubectl apply -f https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v@/install.yaml\ncurl https://github.com/other/flux-operator/releases/download/v0.30.0/install.yaml\n',
    ],
    [
      'a file name that repeats it',
      'cli.sh',
      'curl -L https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v@/flux-operator_@_linux_amd64.tar.gz\n',
    ],
    [
      'a constant',
      'x.env',
      'FLUX_OPERATOR_VERSION=@\nFLUX_OPERATOR_MANIFESTS_VERSION="v@"\nFLUX_VERSION=2.7.5\nflux_instance_version=2.7.5\n',
    ],
    [
      'the default of a constant',
      'x.sh',
      'FLUX_OPERATOR_VERSION="${FLUX_OPERATOR_VERSION:-@}"\necho $FLUX_OPERATOR_VERSION\n',
    ],
    [
      'a variable that an address and a call of helm use',
      'up.sh',
      `FLUX_OPERATOR=@\nCHART=@\nCILIUM=0.30.0\nTOOL=0.30.0\nTOOL=0.31.0\ncurl -L https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v\${FLUX_OPERATOR}/install.yaml\nhelm install o ${charts}/flux-operator --version "$CHART"\nhelm install c ${charts}/dex --version $CILIUM\ncurl -L https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v$TOOL/x.tar.gz\n`,
    ],
    [
      'a call of helm',
      'Makefile',
      `up:\n\thelm upgrade -i flux-operator ${charts}/flux-operator \\\n\t  --version @\n\thelm upgrade -i dex ${charts}/dex --version 0.30.0\n`,
    ],
    [
      'an annotated line',
      'k.yaml',
      'a:\n  # renovate: datasource=docker depName=ghcr.io/controlplaneio-fluxcd/flux-operator-manifests\n  key: v@\n  # renovate: datasource=docker depName=ghcr.io/controlplaneio-fluxcd/charts/dex\n  dex: v0.30.0\n',
    ],
    ['an annotation of our own', 'k.toml', 'x = "@" # flux-lockstep: operator-chart\ny = "0.30.0"\n'],
    [
      'a gotmpl that is no YAML',
      'h.yaml.gotmpl',
      `releases:\n{{- range .x }}\n  - name: {{ . }}\n    chart: other/{{ . }}\n    version: 0.30.0\n{{- end }}\n  - name: flux-operator\n    chart: ${charts}/flux-operator\n    version: @ # keep\n`,
    ],
    [
      'an alias of a template with branches',
      'h.yaml.j2',
      `repositories:\n  - name: cp\n    url: ghcr.io/controlplaneio-fluxcd/charts\n    oci: true\nreleases:\n  - name: other\n    #% if a %#\n    needs: [a]\n    #% else %#\n    needs: [b]\n    #% endif %#\n  - name: o\n    chart: cp/flux-operator\n    version: @\n    values: ['{{ x }}']\n`,
    ],
    [
      'a template whose branches differ in an address of Git',
      'i.yaml.j2',
      `kind: FluxInstance\nspec:\n  distribution:\n    artifact: ${manifests}:v@\n  sync:\n    #% if private %#\n    url: "ssh://github.com/#{ x }#.git"\n    #% else %#\n    url: "https://github.com/#{ x }#.git"\n    #% endif %#\n`,
    ],
    [
      'releases of a template with two values of a key',
      'h.yaml.j2',
      `releases:\n  - name: c\n    #% if a %#\n    needs: [a]\n    #% else %#\n    needs: [b]\n    #% endif %#\n  - name: flux-operator\n    chart: ${charts}/flux-operator\n    version: @\n`,
    ],
    [
      'both branches of a source',
      's.yaml.j2',
      `kind: OCIRepository\nspec:\n  url: ${charts}/flux-operator\n  ref:\n{% if a %}\n    tag: @\n{% else %}\n    tag: @ # too\n{% endif %}\n# tag: 0.30.0\n`,
    ],
    [
      'values inside a helmfile',
      'helmfile.yaml',
      `releases:\n  - name: i\n    chart: ${charts}/flux-instance\n    version: @\n    values:\n      - ./v.yaml\n      - instance:\n          distribution:\n            artifact: ${manifests}:v@\n`,
    ],
    [
      'values inside a HelmChart of k3s',
      'k3s.yaml',
      `apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: { name: flux-instance }\nspec:\n  chart: ${charts}/flux-instance\n  version: "@"\n  valuesContent: |-\n    instance:\n      distribution:\n        artifact: ${manifests}:v@\n`,
    ],
    [
      'values of a ConfigMap',
      'c.yaml',
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  values.yaml: |\n    instance:\n      distribution:\n        artifact: ${manifests}:v@\n`,
    ],
    [
      'inputs of a ResourceSet that are quoted',
      'q.yaml',
      `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: { name: x }\nspec:\n  inputs:\n    - version: "@"\n  resources:\n    - apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: { name: a }\n      spec:\n        url: ${charts}/flux-operator\n        ref: { tag: "<< inputs.version | quote >>" }\n`,
    ],
    [
      'inputs of a ResourceSet',
      'r.yaml',
      `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: { name: x }\nspec:\n  inputs:\n    - version: "@"\n      dex: 0.30.0\n  resources:\n    - apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: { name: a }\n      spec:\n        url: ${charts}/flux-operator\n        ref: { tag: "<< inputs.version >>" }\n`,
    ],
    [
      'a strategic merge patch',
      'o/kustomization.yaml',
      `patches:\n  - patch: |\n${block(source('flux-operator', '@').replace(/ {2}url.*\n/, ''))}\n`,
      { 'b/s.yaml': source('flux-operator', '0.58.1') },
    ],
    [
      'a JSON6902 patch',
      'o/kustomization.yaml',
      `patches:\n  - target: { kind: OCIRepository, name: flux-operator }\n    patch: |\n      - op: replace\n        path: /spec/ref/tag\n        value: @\n      - op: remove\n        path: /spec/x\n  - target: { kind: OCIRepository, name: podinfo }\n    patch: |\n      - op: replace\n        path: /spec/ref/tag\n        value: 0.30.0\n`,
      { 'b/s.yaml': source('flux-operator', '0.58.1') },
    ],
    [
      'a chart dependency without a lock',
      'c/Chart.yaml',
      `apiVersion: v2\nname: x\nversion: 0.30.0\ndependencies:\n  - name: flux-operator\n    repository: ${charts}\n    version: @\n`,
    ],
  ])('%s', async (_name, path, text, beside = {}) => {
    expect(await moved(path, text.replaceAll('@', '0.37.1'), beside)).toBe(text.replaceAll('@', '0.58.1'))
  })
})

describe('reports and writes nothing', () => {
  it.each<[name: string, path: string, text: string, reason: RegExp, beside?: Files]>([
    [
      'a chart that Nix fetches',
      'flux.nix',
      `{ chart = "${charts}/flux-operator"; version = "0.37.1"; hash = "sha256-x"; }\n`,
      /content hash/,
    ],
    [
      'a dependency whose lock cannot be right',
      'c/Chart.yaml',
      `apiVersion: v2\nname: x\ndependencies:\n  - { name: flux-operator, repository: '${charts}', version: 0.37.1 }\n`,
      /lock/,
      { 'c/Chart.lock': 'digest: sha256:0\n' },
    ],
    [
      'an address beside its checksum',
      'tool.hcl',
      `sums = {\n  "https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.37.1/x.tar.gz": "${'0a'.repeat(32)}",\n}\n`,
      /content hash/,
    ],
    [
      'an address that Nix fetches',
      'x.nix',
      `fetchurl { url = "https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.37.1/install.yaml"; hash = h; }\n`,
      /content hash/,
    ],
    [
      'the address of the newest release',
      'up.sh',
      'kubectl apply -f https://github.com/controlplaneio-fluxcd/flux-operator/releases/latest/download/install.yaml\n',
      /newest/,
    ],
    [
      'a fallback',
      'u.hcl',
      `inputs = {\n  flux_operator_version = try(local.versions.flux, "0.37.1")\n}\n`,
      /fallback/,
    ],
    [
      'a release without a version',
      'a.tf',
      `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n}\n`,
      /no version/,
    ],
  ])('%s', async (_name, path, text, reason, beside = {}) => {
    const { pins } = await scan({ [path]: text, ...beside })
    expect(pins).toHaveLength(1)
    expect(pins[0]).toMatchObject({ action: 'report' })
    expect(pins[0]?.reason).toMatch(reason)
    expect(await moved(path, text, beside)).toBe(text)
  })
})

describe('is no pin', () => {
  it.each<[name: string, path: string, text: string]>([
    ['a key that names the project', 'a.toml', '"aqua:controlplaneio-fluxcd/flux-operator" = "0.37.1"\n'],
    ['the tag of a forked image', 'a.yaml', 'flux_operator_image_tag: 0.37.1\n'],
    [
      'the newest download',
      'a.sh',
      'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/latest/download/x.tar.gz\n',
    ],
    ['a line with two versions', 'a.yaml', '# flux-lockstep: manifests\nx: [0.37.1, 0.36.0]\n'],
    [
      'an annotated comment',
      'a.yaml',
      '# renovate: depName=ghcr.io/controlplaneio-fluxcd/charts/flux-operator\n# tag: 0.37.1\n',
    ],
    ['a pattern in code', 'a.go', 'x := `FROM ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:([^@]+)`\n'],
    ['a test of a tool', 'a_test.go', 'const FluxOperatorVersion = "0.37.1"\n'],
    ['an archived script', 'archive/a.sh', 'FLUX_OPERATOR_VERSION=0.37.1\n'],
  ])('%s', async (_name, path, text) => {
    const { pins } = await scan({ [path]: text })
    expect(pins.filter(({ action }) => action === 'follow')).toEqual([])
  })
})
