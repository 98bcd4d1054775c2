import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import type { Pin } from '../../src/model/pin.js'
import { accountOf, type Account } from '../../src/scan/account.js'
import { candidate, canHoldPin } from '../../src/scan/candidates.js'
import { parseSettings } from '../../src/settings/parse.js'
import { times } from '../support/effort.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'
import { pin } from '../support/sets.js'

const { settings } = parseSettings({
  file: null,
  inputs: { repositories: 'registry.example.com/vendor/fo-chart: operator-chart' },
  options: [],
})
const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'

/** The account of some files of which only the given lines were read as pins: `file:line` to the value. */
async function account(files: Files, read: Readonly<Record<string, string>> = {}): Promise<Account> {
  const tree = await readTree(memoryWorkspace(files), { wanted: (bytes, path) => canHoldPin(bytes, path, settings) })
  const pins = Object.entries(read).map(([place, value]): Pin => {
    const [file = '', line = ''] = place.split(':')
    return { ...pin('operator-chart', '0.52.0'), file, line: Number(line), value }
  })
  return accountOf(tree, pins, settings)
}

/** Lines that were not understood in one file that no shape reads. */
async function open(
  path: string,
  text: string,
  read: Readonly<Record<number, string>> = {},
): Promise<readonly number[]> {
  const pins = Object.fromEntries(Object.entries(read).map(([line, value]) => [`${path}:${line}`, value]))
  return (await account({ [path]: text }, pins)).unread.map(({ line }) => line).sort((a, b) => a - b)
}

describe('a name that says little', () => {
  const given = {
    'apps/release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  chart:\n    spec:\n      version: 0.52.0\n      chart: flux-operator\n`,
    'install.sh': '# flux-operator\nversion=0.52.0\nappVersion="$version"\n',
    'versions.env': '# flux-operator\nversion=0.52.0\n',
    'flux-operator.env': '# flux-operator\nversion=0.52.0\n',
  }
  const read = {
    'apps/release.yaml:6': '0.52.0',
    'install.sh:2': '0.52.0',
    'versions.env:2': '0.52.0',
    'flux-operator.env:2': '0.52.0',
  }
  const chart = `${charts}/flux-operator`
  it.each<[string, string, string, readonly number[]]>([
    ['of a container', 'Dockerfile', `FROM x\nRUN helm pull ${chart} --version \${version}\n`, [2]],
    ['of XML', 'a.xml', `<a>${chart}:\${version}</a>\n`, [1]],
    ['of a format', 'a.lua', `x = "${chart}:%s" % version\n`, [1]],
    ['of Scala', 'a.scala', `val image = s"${chart}:$version"\n`, [1]],
    ['of Rust', 'a.rs', `image = format!("${chart}:{}", version);\n`, [1]],
    ['of a template', 'a.erb', `<%= "${chart}:#{version}" %>\n`, [1]],
    ['behind a comment', 'a.scala', `// from flux-operator\nval image = s"${chart}:$version"\n`, [2]],
    ['by another name', 'a.scala', `val image = s"${chart}:$appVersion"\n`, [1]],
    ['of objects', 'a.scala', `import release\nval image = s"${chart}:$version"\n`, [2]],
    ['of a file that is spoken of', 'a.scala', `// see versions\nval image = s"${chart}:$version"\n`, [2]],
    ['of a file that is taken in', 'a.scala', `import versions\nval image = s"${chart}:$version"\n`, []],
  ])('%s is what a file gives that is taken in, and no other', async (_, path, text, lines) => {
    const { unread } = await account({ ...given, [path]: text }, read)
    expect(unread.filter(({ file }) => file === path).map(({ line }) => line)).toEqual(lines)
  })
})

describe('a name of a version', () => {
  const named = (name: string) => ({
    'install.sh': `# flux-operator\n${name}=0.52.0\n`,
    'a.scala': `val image = s"${charts}/flux-operator:$${name}"\n`,
  })
  it.each<[string, string, readonly number[]]>([
    ['that many tools have', 'chartVersion', [1]],
    ['of the operator', 'fluxOperatorVersion', []],
  ])('%s is given by a file that nobody takes in only where it says of what it is', async (_, name, lines) => {
    const { unread } = await account(named(name), { 'install.sh:2': '0.52.0' })
    expect(unread.map(({ line }) => line)).toEqual(lines)
  })
})

describe('a version within reach of a name', () => {
  it.each<[string, string, string, number]>([
    ['in the reference', 'a.yaml', `x:\n  thing: ${manifests}:v0.52.0\n`, 2],
    ['of a mirror', 'a.yaml', 'x:\n  thing: registry.example.com/a/flux-operator-manifests:v0.52.0\n', 2],
    ['of a listed repository', 'a.yaml', 'chart: oci://registry.example.com/vendor/fo-chart\nversion: 0.52.0\n', 2],
    ['beside it', 'a.yaml', `a:\n  chart_ref: ${charts}/flux-operator\n  chart_version: "0.52.0"\n`, 3],
    ['before it', 'a.yaml', `a:\n  - version: 0.52.0\n    chart: ${charts}/flux-operator\n`, 2],
    [
      'over two keys',
      'a.yaml',
      `a:\n  repoURL: ghcr.io/controlplaneio-fluxcd/charts\n  chart: flux-operator\n  rev:\n    x: 1\n  targetRevision: 0.52.0\n`,
      6,
    ],
    ['in a mapping below', 'a.yaml', `a:\n  url: ${charts}/flux-operator\n  ref:\n    tag: 0.52.0\n`, 4],
    ['in a flow mapping', 'a.yaml', `a: {url: "${charts}/flux-operator", ref: {tag: 0.52.0}}\n`, 1],
    ['above it', 'a.yaml', `a:\n  version: 0.52.0\n  source:\n    url: ${charts}/flux-operator\n`, 2],
    ['of an image', 'a.yaml', 'image:\n  repository: ghcr.io/controlplaneio-fluxcd/flux-operator\n  tag: v0.52.0\n', 3],
    ['that is a range', 'a.yaml', `a:\n  url: ${charts}/flux-operator\n  version: "0.52.x"\n`, 3],
    ['that moves', 'a.yaml', `a:\n  thing: ${manifests}:latest\n`, 2],
    ['that is a secret', 'a.yaml', `a:\n  url: ${charts}/flux-operator\n  version: ENC[AES256_GCM,data:x]\n`, 3],
    [
      'in an object of a program',
      'a.ts',
      `new Release('x', {\n  chart: '${charts}/flux-operator',\n  version: '0.52.0',\n})\n`,
      3,
    ],
    ['in a call of a program', 'a.py', `Release(\n    chart="${charts}/flux-operator",\n    version="0.52.0",\n)\n`, 3],
    ['in a list', 'a.nix', `{\n  flux-operator = {helm = ["${charts}" "0.52.0"];};\n}\n`, 2],
    ['in a call', 'a.sh', `helm install x ${charts}/flux-operator \\\n  --wait \\\n  --version 0.52.0\n`, 3],
    ['by a variable', 'a.sh', `helm install x ${charts}/flux-operator --version "$V"\n`, 1],
    [
      'by an expression without quotes',
      'a.yaml',
      `a: {name: x, url: "${charts}/flux-operator", version: {{ $V }}}\n`,
      1,
    ],
    [
      'by a variable in a list of words',
      'a.kts',
      `x("helm", "install", "${charts}/flux-operator", "--version", own$V)\n`,
      1,
    ],
    [
      'in an address of an expression with spaces',
      'a.sh',
      'curl https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/{{ $V }}/install.yaml\n',
      1,
    ],
    [
      'that is written to a file',
      'a.sh',
      'echo "image: ghcr.io/controlplaneio-fluxcd/flux-operator:v0.52.0" >> values.yaml\n',
      1,
    ],
    [
      'in a list below it',
      'a.yaml',
      'ghcr.io:\n  images:\n    controlplaneio-fluxcd/flux-operator:\n    - v0.52.0\n',
      4,
    ],
    [
      'in a list of tags beside it',
      'a.yaml',
      "a:\n  - from: controlplaneio-fluxcd/flux-operator\n    tags: ['v0.52.0']\n",
      3,
    ],
    ['of a property', 'a.properties', 'flux.operator.version=0.52.0\n', 1],
    ['in a list of versions', 'versions.txt', 'cilium 1.17.0\nflux-operator 0.52.0\n', 2],
    [
      'where the address is used',
      'a.sh',
      `CHART=${charts}/flux-operator\nhelm install x "$CHART" --version 0.52.0\n`,
      2,
    ],
    [
      'in a release address',
      'a.sh',
      'curl https://github.com/controlplaneio-fluxcd/flux-operator/archive/refs/tags/v0.52.0.tar.gz\n',
      1,
    ],
    [
      'of a package',
      'a.yaml',
      'apiVersion: operators.coreos.com/v1alpha1\nkind: Subscription\nspec:\n  name: flux-operator\n  source: x\n  startingCSV: flux-operator.v0.52.0\n',
      6,
    ],
    [
      'of the module',
      'a.tf',
      'module "x" {\n  source  = "controlplaneio-fluxcd/flux-operator-bootstrap/kubernetes"\n  version = "0.8.0"\n  gitops_resources = {\n    operator_chart = {\n      version = "0.52.0"\n    }\n  }\n}\n',
      6,
    ],
    [
      'below an annotation',
      'a.txt.tmpl',
      `# renovate: depName=ghcr.io/controlplaneio-fluxcd/charts/flux-operator\n# note\nX 0.52.0\n`,
      3,
    ],
    ['by a key of our name', 'a.yaml', 'flux_operator:\n  enabled: true\n  version: 0.52.0\n', 3],
    ['by a name beside it', 'a.yaml', 'addons:\n  - name: flux-operator\n    version: 0.52.0\n', 3],
    ['by a title beside it', 'a.yaml', 'stack: # flux-operator\n  - name: Flux Operator\n    version: "0.52.0"\n', 3],
    [
      'of a package that oc-mirror copies',
      'a.yaml',
      'kind: ImageSetConfiguration\nmirror:\n  operators:\n  - packages:\n    - name: flux-operator\n      channels:\n      - name: stable\n        maxVersion: 0.52.0\n    - name: other\n      channels:\n      - minVersion: 0.9.0\n',
      8,
    ],
    [
      'of such a package, whose name stands below',
      'a.yaml',
      "kind: ImageSetConfiguration\nmirror:\n  operators:\n  - packages:\n    - channels:\n      - minVersion: '0.52.0'\n      name: 'flux-operator' # x\n",
      6,
    ],
    [
      'in lines that are printed one by one',
      'a.sh',
      `{\n  echo "  url: ${charts}/flux-operator"\n  echo "  ref:"\n  echo "    tag: 0.52.0"\n} > x.yaml\n`,
      4,
    ],
    ['of a manifest that is printed', 'a.go', `fmt.Printf("url: ${charts}/flux-operator\\ntag: %s", "0.52.0")\n`, 1],
    ['in words of a list without quotes', 'a.yaml', `c: [helm, "${charts}/flux-operator", --version, "$V"]\n`, 1],
    [
      'of a mirror with another path',
      'a.yaml',
      'spec:\n  url: oci://registry.example.com/flux-operator\n  ref: {tag: 0.52.0}\n',
      3,
    ],
    [
      'of such a mirror, below its key',
      'a.yaml',
      'spec:\n  ref:\n    tag: 0.52.0\n  url: oci://registry.example.com/a/flux-instance\n',
      3,
    ],
    ['by a default below our name', 'a.yaml', 'fluxOperatorVersion:\n  type: string\n  default: 0.52.0\n', 3],
    ['by a variable of our name', 'a.env', 'FLUX_INSTANCE_TAG="0.52.0"\n', 1],
  ])('%s is not understood where no pin was read', async (_, path, text, line) => {
    expect(await open(path, text)).toEqual([line])
    expect(await open(path, text, { [line]: /v?0\.52\.[\dx]|latest|ENC\[|\$V/.exec(text)?.[0] ?? '' })).toEqual([])
  })

  it.each<[string, string, string, readonly number[]]>([
    [
      'of another chart on the line above',
      'a.rs',
      `let a = Chart { name: "${charts}/flux-operator", version: "0.52.0" };\nlet b = Chart { name: "${charts}/flux-instance", ..base };\n`,
      [2],
    ],
    [
      'of another chart in a command',
      'a.sh',
      `helm pull ${charts}/flux-operator --version 0.52.0\nhelm pull ${charts}/flux-instance\n`,
      [2],
    ],
    [
      'of another chart below a key of the same name',
      'a.yaml',
      `- helm:\n    chart_ref: ${charts}/flux-operator\n    chart_version: 0.52.0\n- helm:\n    chart_ref: ${charts}/flux-instance\n`,
      [5],
    ],
    [
      'of another chart by its scheme',
      'a.tmpl',
      `${charts}/flux-operator 0.52.0\n${charts}/flux-instance {{ .X }}\n`,
      [2],
    ],
    [
      'of both charts',
      'a.yaml',
      `a:\n  operator: ${charts}/flux-operator\n  instance: ${charts}/flux-instance\n  version: 0.52.0\n`,
      [],
    ],
    [
      'where a lower name is used',
      'a.lua',
      `chart_ref = "${charts}/flux-operator"\nhelm(chart_ref, "--version", "0.52.0")\n`,
      [],
    ],
  ])('%s settles what it is of', async (_, path, text, lines) => {
    const [row = 0] = text.split('\n').flatMap((line, index) => (line.includes('0.52.0') ? [index + 1] : []))
    expect(await open(path, text, { [row]: '0.52.0' })).toEqual(lines)
  })

  it.each<[string, string, number]>([
    ['a name beside the pin of another mapping is open', `{"a":{"chart":"O","version":"0.52.0"},"b":{"chart":"I"}}`, 1],
    ['before that too', `[{"chart_ref":"I"},{"chart":"O","version":"0.52.0"}]`, 1],
    [
      'a pin inside of its own settles it',
      `{"a":{"chart":"O","ref":{"tag":"0.52.0"}},"b":{"chart":"I","version":""}}`,
      0,
    ],
    ['a pin around both', `{"version":"0.52.0","a":{"chart":"O"},"b":{"chart":"I"}}`, 0],
    ['a pin beside what it stands in', `{"a":{"source":{"chart":"O"},"version":"0.52.0"}}`, 0],
    ['a pin of each', `{"a":{"chart":"O","version":"0.52.0"},"b":{"chart":"I","version":"0.52.0"}}`, 0],
  ])('on a line of mappings: %s', async (_, form, count) => {
    const text = form.replace('"O"', `"${charts}/flux-operator"`).replace('"I"', `"${charts}/flux-instance"`)
    const tree = await readTree(memoryWorkspace({ 'a.json': text }), { wanted: () => true })
    const own = [...text.matchAll(/0\.52\.0/g)].map(({ index }) => ({
      ...pin('operator-chart', '0.52.0'),
      file: 'a.json',
      line: 1,
      column: index + 1,
    }))
    expect(accountOf(tree, own, settings).unread).toHaveLength(count)
  })

  it('is settled where the variable of a version bears a pin', async () => {
    const files = {
      'main.tf': `resource "helm_release" "x" {\n  chart = "${charts}/flux-operator"\n  version = var.operator_chart\n}\n`,
    }
    expect((await account(files)).unread).toHaveLength(1)
    const defined = {
      ...files,
      'variables.tf': 'variable "operator_chart" {\n  default = "0.52.0" # flux-operator\n}\n',
    }
    expect((await account(defined, { 'variables.tf:2': '0.52.0' })).unread).toEqual([])
  })

  it('is settled where the reference itself is filled in by a pin, whatever stands around it', async () => {
    const text = `ARG TAG=v0.52.0\nFROM ghcr.io/controlplaneio-fluxcd/flux-operator:\${TAG}\nLABEL version=0.9.1\n`
    expect(await open('Dockerfile', text, { 1: 'v0.52.0' })).toEqual([])
  })

  it('is settled where kustomize writes the tag of an image', async () => {
    const files = {
      'kustomization.yaml': 'images:\n- name: ghcr.io/controlplaneio-fluxcd/flux-operator\n  newTag: v0.52.0\n',
      'deployment.yaml': 'image: ghcr.io/controlplaneio-fluxcd/flux-operator\n',
    }
    const tree = await readTree(memoryWorkspace(files), { wanted: () => true })
    const tag = { ...pin('operator-image', '0.52.0'), file: 'kustomization.yaml', line: 3 }
    expect(accountOf(tree, [tag], settings).unread).toEqual([])
    expect(
      accountOf(tree, [], settings)
        .unread.map(({ file }) => file)
        .sort(),
    ).toEqual(Object.keys(files).sort())
  })

  it('stops at the entries of a list, at other products and at Flux’ own versions', async () => {
    const text = `a:\n  - chart: ${charts}/flux-operator\n    ciliumVersion: 1.17.0\n    apiVersion: v1\n  - chart: other\n    version: 0.9.1\n`
    expect(await open('a.yaml', text)).toEqual([2])
    expect(await open('a.yaml', text, { 2: '' })).toEqual([])
  })

  it.each<[string, string, readonly number[]]>([
    ['in a text that is expected', 'expect: "version: 0.52.0"', [3]],
    ['as the version of what the chart installs', 'appVersion: v0.52.0', [3]],
    ['in words', 'description: installs 0.52.0', []],
    ['at another release', 'expect: "version: 0.51.0"', []],
  ])('that a field of the same mapping says again %s', async (_, field, expected) => {
    const text = `a:\n  - run: helm show chart ${charts}/flux-operator --version 0.52.0\n    ${field}\n`
    expect(await open('a.yaml', text, { 2: '0.52.0' })).toEqual(expected)
  })

  it('names a version without what ends the text around it', async () => {
    const text = `echo "url: ${charts}/flux-operator\n  tag: 0.52.0" > x.yaml\n`
    expect((await account({ 'a.sh': text })).unread).toMatchObject([{ line: 2, reason: 'its version was not read' }])
  })

  const download = 'https://github.com/controlplaneio-fluxcd/flux-operator/releases/download'
  it.each<[string, string, string]>([
    ['an exact one', `a: ${manifests}:v0.52.0\n`, '1 its version was not read'],
    ['one that moves', `a: ${manifests}:latest\n`, '1 what latest selects was not read'],
    ['a digest', `a: ${manifests}@sha256:aa\n`, '1 what sha256:aa selects was not read'],
    ['a range', `a:\n  url: ${charts}/flux-operator\n  version: 0.52.x\n`, '3 what 0.52.x selects was not read'],
    ['a name', `a: ${manifests}:dev\n`, '1 its version comes from dev, which was not found'],
    ['a placeholder of an address', `a: ${download}/v\${V}/x\n`, '1 its version comes from v${V}, which was not found'],
    [
      'a placeholder with a slash in it',
      `a: ${download}/\${V:-a/b}/x\n`,
      '1 its version comes from ${V:-a/b}, which was not found',
    ],
    [
      'a list below lines that end as Windows ends them',
      'a:\r\n  controlplaneio-fluxcd/flux-operator: \r\n  - v0.52.0\r\n',
      '3 its version was not read',
    ],
    [
      'none, where the version above it is none of ours',
      `a:\n  version: 10.1.0\n  source:\n    url: ${charts}/flux-operator\n`,
      '4 no version is read beside it',
    ],
    [
      'none, where a range stands above it',
      `a:\n  version: ">=0.52.0"\n  source:\n    url: ${charts}/flux-operator\n`,
      '4 no version is read beside it',
    ],
    [
      'what is used with its name',
      `FLUX_CHART=${charts}/flux-operator\nf() {\n  use "$FLUX_CHART" --version "$NO"\n}\n`,
      '3 its version comes from $NO, which was not found',
    ],
    [
      'what stands before it on a long line',
      `a: ${'x '.repeat(500)}version: 0.52.0 ${charts}/flux-operator\n`,
      '1 its version was not read',
    ],
    [
      'itself, where a pattern stands further away',
      `a: .*${'x'.repeat(38)}/flux-operator-manifests:v0.52.0 ${'x'.repeat(30)}.*\n`,
      '1 its version was not read',
    ],
  ])('is told as %s', async (_, text, expected) => {
    const { unread } = await account({ 'a.yaml': text })
    expect(unread.map(({ line, reason }) => `${line} ${reason}`)).toEqual([expected])
  })

  it('is settled where an input of a list is used, and nowhere else', async () => {
    const text = (name: string): string =>
      `inputs:\n  - url: ${manifests}\n    interval: 1h\nresources:\n  - spec:\n      ref:\n        tag: v0.52.0\n      url: << inputs.${name} | quote >>\n`
    expect(await open('a.yaml', text('url'), { 7: 'v0.52.0' })).toEqual([])
    expect(await open('a.yaml', text('url'))).toEqual([7])
    expect(await open('a.yaml', text('other'), { 7: 'v0.52.0' })).toEqual([2])
  })

  it('counts in an instance of any place', async () => {
    const text =
      'x: |\n  kind: FluxInstance\n  metadata:\n    name: flux\n  spec:\n    distribution:\n      artifact: any\n'
    expect(await open('a.yaml', text)).toEqual([2])
    expect(await open('a.yaml', text, { 7: 'any' })).toEqual([])
    expect(await open('a.yaml', text.replace('artifact: any', 'version: 2.x'))).toEqual([])
    // the name of the manifests stands for itself
    expect(await open('a.yaml', text.replace('any', `${manifests}:v0.52.0`))).toEqual([7])
  })
})

describe('a mention that is left out', () => {
  it.each<[string, string, string, RegExp]>([
    ['a comment', 'a.yaml', `# ${manifests}:v0.52.0\nx: 1 # see ${charts}/flux-operator 0.52.0\n`, /comment/],
    ['a comment of a program', 'a.ts', `// chart: ${charts}/flux-operator version: 0.52.0\n`, /comment/],
    ['documentation', 'docs/a.yaml', `a: ${manifests}:v0.52.0\n`, /documentation/],
    ['an archive', 'archive/a.yaml', `a: ${manifests}:v0.52.0\n`, /archive/],
    ['a marker', 'a.yaml', `# flux-lockstep: ignore\na: ${manifests}:v0.52.0\n`, /comment keeps/],
    ['a library', 'go.mod', 'require github.com/controlplaneio-fluxcd/flux-operator v0.52.0\n', /library/],
    [
      'an import',
      'a.go',
      'import (\n\tv1 "github.com/controlplaneio-fluxcd/flux-operator/api/v1"\n)\n',
      /address of the project/,
    ],
    ['a reference to an instance', 'a.yaml', 'healthChecks:\n  - kind: FluxInstance\n    name: flux\n', /refers/],
    [
      'a source of charts',
      'a.yaml',
      'apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nspec:\n  type: oci\n  url: oci://ghcr.io/controlplaneio-fluxcd/charts\n',
      /HelmRepository/,
    ],
    [
      'a policy',
      'a.yaml',
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec:\n  images:\n    - ghcr.io/controlplaneio-fluxcd/flux-operator:*\n',
      /Policy/,
    ],
    [
      'a pattern',
      'a.go',
      'var x = `FROM\\s+ghcr\\.io/controlplaneio-fluxcd/charts/flux-operator:([^\\s@]+)`\n',
      /pattern/,
    ],
    ['a pattern at the beginning of its line', 'a.conf', '.*/flux-operator-manifests:v0.52.0\n', /pattern/],
    [
      'a policy of many fields before its kind',
      'a.yaml',
      `${Array.from({ length: 100 }, (_, at) => `x${at}: 1\n`).join('')}apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec: ghcr.io/controlplaneio-fluxcd/flux-operator:*\n`,
      /Policy/,
    ],
    [
      'the project in a description of a package',
      'a.nuspec',
      '<?xml version="1.0"?>\n<url>https://github.com/controlplaneio-fluxcd/flux-operator</url>\n',
      /address of the project/,
    ],
    [
      'a package that a mirror copies the newest of',
      'a.yaml',
      'kind: ImageSetConfiguration\nmirror:\n  operators:\n  - packages:\n    - name: flux-operator\n',
      /newest/,
    ],
    ['a message', 'a.sh', `echo "installs ${charts}/flux-operator 0.52.0"\n`, /message/],
    [
      'a module without a version of ours',
      'a.tf',
      'module "x" {\n  source  = "controlplaneio-fluxcd/flux-operator-bootstrap/kubernetes"\n  version = "0.8.0"\n}\n',
      /module/,
    ],
  ])('%s', async (_, path, text, reason) => {
    const { unread, leftOut } = await account({ [path]: text })
    const found = candidate(Buffer.from(text), path, settings)
    const reasons = found !== null && found !== 'pins' ? [found] : leftOut
    expect(unread).toEqual([])
    expect(reasons.map((each) => each.reason)).toEqual([expect.stringMatching(reason)])
  })

  it.each<[string, string, string]>([
    ['a folder of the repository', 'a.yaml', 'path: ./infrastructure/charts/flux-operator\nversion: 0.9.0\n'],
    [
      'a label, a namespace and what waits for it',
      'a.yaml',
      'metadata:\n  name: flux-operator\n  labels: {app.kubernetes.io/name: flux-operator}\nspec:\n  dependsOn:\n    - name: flux-operator\n  chartRef:\n    name: flux-operator\n',
    ],
    [
      'another product of the owner',
      'a.yaml',
      `a:\n  url: ${charts}/dex\n  tag: 0.9.1\nb: ghcr.io/controlplaneio-fluxcd/flux-operator-preview:0.9.1\n`,
    ],
    ['a schema', 'a.yaml', 'a: https://raw.githubusercontent.com/controlplaneio-fluxcd/schema-catalog/main/x.json\n'],
    [
      'an action of a workflow, at a commit, with a comment',
      'a.yaml',
      'steps:\n  - uses: controlplaneio-fluxcd/flux-operator-preview@aaaa # v0.52.0\n',
    ],
    [
      'a version behind another property',
      'a.sh',
      'helm upgrade x ./y --set flux.operator.replicas=1 --version 1.2.3\n',
    ],
    ['a version that a marker keeps', 'a.yaml', '# flux-lockstep: ignore\nflux_operator_version: 0.52.0\n'],
    ['labels of a rendered chart', 'a.yaml', 'labels:\n  helm.sh/chart: flux-operator-0.52.0\n'],
    ['a message with a version', 'a.sh', 'log_info "flux-operator 0.52.0 is installed"\ninfo "flux-operator 0.52.0"\n'],
  ])('%s names no artifact', async (_, path, text) => {
    const { mentions, unread } = await account({ [path]: text })
    expect({ mentions, unread }).toEqual({ mentions: 0, unread: [] })
  })
})

describe('a file that is not read', () => {
  it('is not understood where it is too large or UTF-16, and left out where it is binary', async () => {
    const text = `a: ${manifests}:v0.52.0\n`
    const { unread, leftOut } = await account({
      'large.yaml': `${text}#${' '.repeat(1024 * 1024)}\n`,
      'wide.ps1': Buffer.concat([Buffer.from([255, 254]), Buffer.from(text, 'utf16le')]),
      'image.bin': Buffer.concat([Buffer.from(text), Buffer.from([0, 1])]),
    })
    expect(unread.map(({ file }) => file)).toEqual(['large.yaml', 'wide.ps1'])
    expect(leftOut).toEqual([{ file: 'image.bin', line: 1, reason: 'the file is binary' }])
  })
})

it('comes back from many mentions in one file, in one line, at one depth, and from a name that is used everywhere', async () => {
  const many = times(1000, 4000)
  const found = await account({
    'a.yaml': `- a: ${charts}/flux-operator\n`.repeat(many),
    'b.sh': `${manifests}:v0.52.0 `.repeat(many),
    'c.sh': `CHART=${charts}/flux-operator\n${'x $CHART\n'.repeat(5 * many)}`,
    'd.sh': `CHART_A=${charts}/flux-operator\n`.repeat(many),
  })
  expect(found.mentions).toBe(3 * many + 1)
})

describe('a variable of a script at which a pin stands', () => {
  it.each<[string, readonly number[]]>([
    ['read -r v < version', [3]],
    ['while IFS=, read -r name v; do', [3]],
    ['for v in 0.51.0; do', [3]],
    ['printf -v v "%s" "$X"', [3]],
    ['v=$(curl x)', [3]],
    ['if x; then v=$X; fi', [3]],
    ['[ x ] && v=latest', [3]],
    ['v=${v#v}', []],
    ['v=$X ./b.sh', []],
    ['local v=$X', []],
    ['read -rp "v" other', []],
    ['echo "read v"', []],
  ])('takes another value with %s, for those who use it further down', async (line, expected) => {
    const first = `v=0.52.0\nhelm install a ${charts}/flux-operator --version $v\n${line}\n`
    const last = `helm install b ${charts}/flux-instance \\\n  --version "$v"\n`
    expect(await open('a.sh', `${first}${last}`, { 1: '0.52.0' })).toEqual(expected)
    expect(await open('a.sh', first, { 1: '0.52.0' })).toEqual([])
  })
})
