import { describe, expect, it } from 'vitest'
import { moveFiles, scanFiles, settingsOf } from '../support/edited.js'
import type { Files } from '../support/memory-workspace.js'

const settings = settingsOf('')
const choices = { digests: null, fluxVersions: new Map<string, string>() }
const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const download = 'https://github.com/controlplaneio-fluxcd/flux-operator/releases/download'

/** The text of one file after a move to 0.58.1; `beside` moves too. */
async function moved(path: string, text: string, beside: Files = {}) {
  const { after } = await moveFiles({ ...beside, [path]: text }, settings, '0.58.1', choices)
  return Buffer.from(after[path] ?? text).toString()
}

describe('moves the version and nothing else', () => {
  it.each<[name: string, path: string, text: string, beside?: Files]>([
    // shells
    [
      'a readonly constant',
      'up.sh',
      `readonly OPERATOR="¤"\nhelm install o ${charts}/flux-operator --version "$OPERATOR"\n`,
    ],
    [
      'local',
      'up.sh',
      `f() {\n  local version=¤\n  helm install o ${charts}/flux-operator --version "\${version}"\n}\n`,
    ],
    [
      'an array of arguments',
      'up.sh',
      `args=(\n  upgrade --install flux-operator\n  ${charts}/flux-operator\n  --version ¤\n)\nhelm "\${args[@]}"\n`,
    ],
    [
      'a table of versions',
      'up.sh',
      `declare -A VERSIONS=([flux-operator]=¤ [cilium]=0.30.0)\nhelm upgrade -i o ${charts}/flux-operator --version "\${VERSIONS[flux-operator]}"\n`,
    ],
    [
      'the flag before the chart',
      'up.sh',
      `helm upgrade --install --version=¤ -n flux-system o ${charts}/flux-operator && helm upgrade --version 0.30.0 c oci://example.com/cilium\n`,
    ],
    [
      'an address put together',
      'up.sh',
      `REPO=${charts}\nVERSION=¤\nhelm install o "$REPO/flux-operator" --version "$VERSION"\n`,
    ],
    [
      'the parameters of recipes, each for itself',
      'justfile',
      `cilium version="0.30.0":\n  helm upgrade -i c oci://example.com/cilium --version {{ version }}\nup chart="x" version='¤' *rest:\n  helm upgrade -i o ${charts}/flux-operator --version {{version}}\n`,
    ],
    [
      'a variable that a parameter takes as its default',
      '.justfile',
      `fo := "¤"\nup $V=fo:\n  helm upgrade -i o ${charts}/flux-operator --version "$V"\n`,
    ],
    ['an address in a variable', 'up.sh', `CHART="${charts}/flux-operator"\nhelm install o $CHART --version ¤\n`],
    [
      'a function of the script',
      'up.sh',
      `install_chart flux-operator ${charts}/flux-operator ¤\ninstall_chart c oci://example.com/cilium 0.30.0\n`,
    ],
    ['an environment before the command', 'up.sh', `CHART=${charts}/flux-operator VERSION=¤ ./install.sh\n`],
    [
      "the operator's image and the Flux of the instance",
      'up.sh',
      `helm install o ${charts}/flux-operator --version ¤ --set image.tag=v¤,replicas=2 --set-string foo=0.30.0\n`,
    ],
    [
      'a value that names the manifests',
      'up.sh',
      `helm install i ${charts}/flux-instance --version ¤ --set instance.distribution.artifact=${manifests}:v¤ --set instance.distribution.version=2.8.x\n`,
    ],
    [
      'a value that names the manifests by a variable',
      'up.sh',
      `V=¤\nhelm install i ${charts}/flux-instance --version $V --set instance.distribution.artifact=${manifests}:v$V\n`,
    ],
    [
      'fish',
      'up.fish',
      `set -gx OPERATOR_VERSION ¤\nhelm install o ${charts}/flux-operator --version $OPERATOR_VERSION\n`,
    ],
    [
      'a batch file',
      'up.bat',
      `set "OPERATOR=¤"\r\nREM 0.30.0 ${charts}/flux-operator\r\nhelm install o ${charts}/flux-operator ^\r\n  --version %OPERATOR%\r\n`,
    ],
    [
      'PowerShell with splatting of words',
      'up.ps1',
      `$Version = "¤"\n$Chart = '${charts}/flux-operator'\n<# helm 0.30.0 #>\nhelm upgrade --install o $Chart \`\n  --version "$Version"\n`,
    ],
    [
      'PowerShell, a hashtable',
      'up.ps1',
      `$charts = @(\n  @{ Name = 'flux-operator'; Chart = '${charts}/flux-operator'; Version = '¤' }\n  @{ Name = 'cilium'; Chart = 'oci://example.com/cilium'; Version = '0.30.0' }\n)\n`,
    ],
    ['nushell', 'up.nu', `let version = "¤"\nhelm install o ${charts}/flux-operator --version $version\n`],
    [
      'a table in a string',
      'up.sh',
      `for row in "flux-operator|${charts}/flux-operator|¤" "c|oci://example.com/c|0.30.0"; do :; done\n`,
    ],
    ['a command in a string', 'up.sh', `bash -c "helm install o ${charts}/flux-operator --version ¤"\n`],
    // tasks
    [
      'a Makefile',
      'Makefile',
      `OPERATOR_VERSION ?= ¤\nCHART := ${charts}/flux-operator\nup:\n\thelm upgrade -i o $(CHART) --version $(OPERATOR_VERSION)\n`,
    ],
    [
      'a justfile',
      'justfile',
      `operator := "¤"\nup:\n  helm upgrade -i o ${charts}/flux-operator --version {{operator}}\n`,
    ],
    [
      'a Taskfile',
      'Taskfile.yaml',
      `version: "3"\nvars:\n  OPERATOR: "¤"\ntasks:\n  up:\n    cmds:\n      - helm upgrade -i o ${charts}/flux-operator --version {{.OPERATOR}}\n`,
    ],
    [
      'a default of a Taskfile, in the quotes of YAML or its own',
      'Taskfile.yml',
      `vars:\n  A: '{{.A | default "¤"}}'\n  B: "{{ default \`¤\` .B }}"\n  C: "{{ .C | default \\"¤\\" }}"\ntasks:\n  up:\n    cmds:\n      - helm upgrade -i o ${charts}/flux-operator --version {{.A}}\n      - helm upgrade -i i ${charts}/flux-instance --version {{ .B }}\n      - helm upgrade -i m ${charts}/flux-operator-mcp --version={{.C}}\n      - helm upgrade -i n ${charts}/flux-operator --version {{.D | default "¤"}}\n`,
    ],
    [
      'a variable of GitLab with its value below it',
      '.gitlab-ci.yml',
      `variables:\n  C: {value: "0.30.0"}\n  V:\n    description: |\n      value: 0.30.0\n    options: ["¤"]\n    value: "¤"\n  W: {description: x, value: ¤}\na:\n  script:\n    - helm upgrade -i o ${charts}/flux-operator --version $V\n    - helm upgrade -i i ${charts}/flux-instance --version $W\n`.replace(
        'options: ["¤"]',
        'options: [a]',
      ),
    ],
    [
      'variables in a file that GitLab includes',
      'ci/versions.yml',
      `variables:\n  OPV:\n    value: '¤'\n`,
      {
        '.gitlab-ci.yml': `include:\n  - local: ci/versions.yml\na:\n  script: helm upgrade -i o ${charts}/flux-operator --version $OPV\n`,
      },
    ],
    [
      'a parameter of CircleCI',
      '.circleci/config.yml',
      `parameters:\n  op-version:\n    type: string\n    default: ¤\njobs:\n  a:\n    steps:\n      - run: helm upgrade -i o ${charts}/flux-operator --version << pipeline.parameters.op-version >>\n`,
    ],
    [
      'an input of a workflow, and a variable that has another value if it is set',
      '.github/workflows/a.yaml',
      `on:\n  workflow_dispatch:\n    inputs:\n      version:\n        description: x\n        default: "¤"\nenv:\n  I: \${{ vars.I || '¤' }}\njobs:\n  a:\n    steps:\n      - run: helm upgrade -i o ${charts}/flux-operator --version \${{ inputs.version }}\n      - run: helm upgrade -i i ${charts}/flux-instance --version "$I"\n`,
    ],
    [
      'a parameter of Tekton',
      'task.yaml',
      `apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: x}\nspec:\n  params:\n    - name: op-version\n      default: "¤"\n  steps:\n    - script: helm upgrade -i o ${charts}/flux-operator --version $(params.op-version)\n`,
    ],
    [
      'a folded command',
      '.github/workflows/a.yaml',
      `jobs:\n  a:\n    steps:\n      - run: >-\n          helm upgrade --install o\n          ${charts}/flux-operator\n          --version ¤\n      - run: helm install c oci://example.com/c --version 0.30.0\n`,
    ],
    [
      "a workflow's environment",
      '.github/workflows/a.yaml',
      `env:\n  OPERATOR: "¤"\njobs:\n  a:\n    steps:\n      - run: helm upgrade -i o ${charts}/flux-operator --version \${{ env.OPERATOR }}\n`,
    ],
    [
      'arguments of a container',
      'job.yaml',
      `args:\n  - upgrade\n  - --install\n  - flux-operator\n  - ${charts}/flux-operator\n  - --version\n  - "¤"\n  - --set\n  - x=0.30.0\n`,
    ],
    [
      'arguments of a container in one line',
      'job.yaml',
      `command: ["helm", "install", "o", "${charts}/flux-operator", "--version=¤"]\n`,
    ],
    ['.env', '.env', 'FLUX_OPERATOR_VERSION=¤\nexport FLUX_INSTANCE_CHART_VERSION="¤"\nCILIUM_VERSION=0.30.0\n'],
    ['.envrc', '.envrc', 'export FLUX_OPERATOR_CHART_VERSION=¤\n'],
    [
      'mise',
      'mise.toml',
      '[env]\nFLUX_OPERATOR_VERSION = "¤"\nCILIUM = "0.30.0"\n[tools]\nhelm = "3.17.0"\n"aqua:controlplaneio-fluxcd/flux-operator" = "¤"\n',
    ],
    ['asdf', '.tool-versions', 'helm 3.17.0\naqua:controlplaneio-fluxcd/flux-operator ¤\n'],
    [
      'a definition in a file that a script takes in',
      'up.sh',
      `. ./versions.sh\nhelm install o ${charts}/flux-operator --version $OPERATOR\n`,
      { 'versions.sh': '# flux-operator\nOPERATOR=0.58.1\n' },
    ],
    [
      'build arguments',
      'Dockerfile',
      `ARG CLI=¤\nFROM ghcr.io/controlplaneio-fluxcd/flux-operator-cli:v\${CLI} AS cli\nENV FLUX_OPERATOR_VERSION ¤\nFROM alpine:3\n`,
    ],
    // programs
    [
      'an object of TypeScript',
      'a.ts',
      `new k8s.helm.v3.Release('o', {\n  chart: '${charts}/flux-operator',\n  version: '¤', // pinned\n  values: { image: { tag: 'v¤' }, other: '0.30.0' },\n})\n`,
    ],
    [
      'constants in an object',
      'a.ts',
      `const chart = "${charts}/flux-operator"\nconst version: string = "¤"\nconst other = "0.30.0"\nnew Release("o", { chart, version })\n`,
    ],
    [
      'an enum',
      'a.ts',
      `enum Versions {\n  Cilium = "0.30.0",\n  FluxOperator = "¤",\n}\nnew Chart(this, "o", { chart: "${charts}/flux-operator", version: Versions.FluxOperator })\n`,
    ],
    [
      'a chart by its name and repository',
      'a.ts',
      `cluster.addHelmChart('o', {\n  repository: '${charts}/flux-operator',\n  chart: 'flux-operator',\n  version: '¤',\n})\n`,
    ],
    [
      'a name and a base',
      'a.ts',
      `const repo = "${charts}"\ninstall({ repository: repo, chart: "flux-operator", version: "¤" })\ninstall({ repository: repo, chart: "dex", version: "0.30.0" })\n`,
    ],
    ['a default', 'a.ts', `const fluxOperatorVersion = process.env.FLUX_OPERATOR_VERSION ?? "¤"\n`],
    [
      'a template text',
      'a.ts',
      `const version = "¤"\nsh(\`helm install o ${charts}/flux-operator --version \${version}\`)\n`,
    ],
    [
      'a text put together',
      'a.ts',
      `const v = "¤"\nsh("helm install o ${charts}/flux-operator --version " + v)\nconst a = "${manifests}:v" + v\n`,
    ],
    [
      'two charts of one object',
      'a.ts',
      `deploy({ operatorChart: "${charts}/flux-operator", operatorVersion: "¤", instanceChart: "${charts}/flux-instance", instanceVersion: "¤", ciliumVersion: "0.30.0" })\n`,
    ],
    [
      'a struct of Go',
      'main.go',
      `package main\nconst operatorVersion = "¤"\nvar c = helm.ReleaseArgs{\n\tChart:   pulumi.String("${charts}/flux-operator"),\n\tVersion: pulumi.String(operatorVersion),\n}\n`,
    ],
    [
      'constants of Go',
      'main.go',
      `package main\n\nconst (\n\t// chart\n\tCilium = "0.30.0"\n\tOperator string = "¤"\n)\n\nfunc f() { install("${charts}/flux-operator", Operator) }\n`,
    ],
    [
      'a constant of another file of Go',
      'versions.go',
      `package x // flux-operator\n\nconst Operator = "¤"\n`,
      { 'main.go': `package x\n\nfunc f() string { return fmt.Sprintf("${manifests}:v%s", Operator) }\n` },
    ],
    [
      'format of an address in Go',
      'main.go',
      `package x\n\nvar v = "¤"\nvar u = fmt.Sprintf("${download}/v%s/install.yaml", v)\n`,
    ],
    [
      'Python',
      'a.py',
      `OPERATOR = "¤"\nrelease = Release(\n    "o",\n    chart="${charts}/flux-operator",\n    version=OPERATOR,\n    timeout="0.30.0",\n)\n`,
    ],
    [
      'a list of words in Python',
      'a.py',
      `subprocess.run([\n    "helm", "upgrade", "--install", "o",\n    "${charts}/flux-operator",\n    "--version", "¤",\n])\n`,
    ],
    [
      'an f-string',
      'a.py',
      `V = "¤"\nrun(f"helm install o ${charts}/flux-operator --version {V}")\nARTIFACT = f"${manifests}:v{V}"\n`,
    ],
    ['the environment in Python', 'a.py', `flux_operator_version = os.getenv("FLUX_OPERATOR_VERSION", "¤")\n`],
    ['a Tiltfile', 'Tiltfile', `helm_resource('o', '${charts}/flux-operator', flags=['--version=¤', '--wait'])\n`],
    [
      'Java',
      'A.java',
      `class A {\n  static final String OPERATOR = "¤";\n  void f() { Release.builder().chart("${charts}/flux-operator").version(OPERATOR).build(); }\n}\n`,
    ],
    ['a chain of calls', 'A.kt', `helm { chart("${charts}/flux-operator").version("¤").wait("0.30.0") }\n`],
    [
      'C#',
      'A.cs',
      `var release = new Release("o", new ReleaseArgs {\n  Chart = "${charts}/flux-operator",\n  Version = "¤",\n});\n`,
    ],
    ['Ruby', 'a.rb', `helm_release 'o', chart: '${charts}/flux-operator', version: '¤'\n`],
    [
      'Jsonnet',
      'a.jsonnet',
      `local versions = { operator: '¤', cilium: '0.30.0' };\n{ chart: '${charts}/flux-operator', version: versions.operator }\n`,
    ],
    [
      'CUE',
      'a.cue',
      `bundle: {\n\toperator: {\n\t\tmodule: url: "${charts}/flux-operator"\n\t\tversion: "¤"\n\t}\n\tcilium: version: "0.30.0"\n}\n`.replace(
        'module: url:',
        'chart:',
      ),
    ],
    ['Rust', 'main.rs', `const OPERATOR: &str = "¤";\nfn f() { helm("${charts}/flux-operator", OPERATOR) }\n`],
    [
      'a section of TOML',
      'charts.toml',
      `[charts.operator]\nchart = "${charts}/flux-operator"\nversion = "¤"\n\n[charts.cilium]\nchart = "oci://example.com/cilium"\nversion = "0.30.0"\n`,
    ],
    ['a catalogue of versions', 'libs.toml', '[versions]\nflux-operator = "¤"\ncilium = "0.30.0"\n'],
    [
      'JSON with comments',
      'a.jsonc',
      `{ "charts": [{ "repository": "${charts}", "chart": "flux-operator", "version": "¤" /* x */ }] }\n`,
    ],
    // images and addresses
    [
      'images in a script',
      'up.sh',
      `docker run --rm ghcr.io/controlplaneio-fluxcd/flux-operator-cli:v¤ version\nkubectl set image deploy/flux-operator manager=ghcr.io/controlplaneio-fluxcd/flux-operator:v¤\nkubectl set image deploy/flux-operator manager=ghcr.io/fork/flux-operator:v0.30.0\n`,
    ],
    [
      "an image of a workflow's command",
      '.github/workflows/a.yaml',
      `jobs:\n  a:\n    steps:\n      - run: docker run ghcr.io/controlplaneio-fluxcd/flux-operator-cli:v¤ version\n`,
    ],
    [
      'an archive',
      'up.sh',
      `V=¤\ncurl -L https://github.com/controlplaneio-fluxcd/flux-operator/archive/refs/tags/v$V.tar.gz\ncurl -L ${download}/v$V/flux-operator_\${V}_linux_amd64.tar.gz\n`,
    ],
    [
      'a remote base',
      'k/kustomization.yaml',
      `resources:\n  - https://github.com/controlplaneio-fluxcd/flux-operator//config/default?timeout=90s&ref=v¤\n  - https://github.com/other/flux-operator//config?ref=v0.30.0\n`,
    ],
    [
      'a module of Go that is installed',
      'up.sh',
      `go install github.com/controlplaneio-fluxcd/flux-operator/cmd/mcp@v¤\n`,
    ],
    [
      'a pulled chart',
      'up.sh',
      `crane export ghcr.io/controlplaneio-fluxcd/charts/flux-operator:¤ - | tar x\nhelm pull ${charts}/flux-instance --version ¤\n`,
    ],
  ])('%s', async (_name, path, text, beside = {}) => {
    expect(await moved(path, text.replaceAll('¤', '0.37.1'), beside)).toBe(text.replaceAll('¤', '0.58.1'))
  })
})

describe('an entry of a table over several lines', () => {
  const table = 'const versions = {\n  op: "0.37.1",\n}\n'
  const use = (chart: string) => `new Chart({\n  chart: "${charts}/${chart}",\n  version: versions.op,\n})\n`
  it.each<[string, string, readonly string[]]>([
    ['is what a use of its table takes', table + use('flux-operator'), ['exact']],
    [
      'is nothing where the table is a parameter',
      `${table}const f = (versions) => {\n${use('flux-operator').replace(/^/gm, '  ')}}\n`,
      ['variable'],
    ],
    [
      'is nothing where two tables have one name',
      `${table}function g() {\n  const versions = {\n    op: "0.36.0",\n  }\n}\n${use('flux-operator')}`,
      ['variable'],
    ],
  ])('%s', async (_name, text, selectors) => {
    const { scan } = await scanFiles({ 'a.ts': text }, settings)
    expect(scan.pins.map(({ selector }) => selector)).toEqual(selectors)
  })
})

describe('reports and writes nothing', () => {
  it.each<[name: string, path: string, text: string, selector: string, reason: RegExp]>([
    [
      'a call without a version',
      'up.sh',
      `helm upgrade --install o \\\n  ${charts}/flux-operator --wait\n`,
      'floating',
      /no version/,
    ],
    ['one in a Makefile', 'Makefile', `up:\n\thelm install o ${charts}/flux-operator\n`, 'floating', /no version/],
    [
      'one in a workflow',
      '.github/workflows/a.yaml',
      `jobs:\n  a:\n    steps:\n      - run: helm install o ${charts}/flux-operator\n`,
      'floating',
      /no version/,
    ],
    ['a range', 'up.sh', `helm install o ${charts}/flux-operator --version "0.37.x"\n`, 'range', /range/],
    [
      'a version that is handed in',
      'up.sh',
      `helm install o ${charts}/flux-operator --version "$1"\n`,
      'variable',
      /placeholder/,
    ],
    [
      'a name that has two values',
      'up.sh',
      `V=0.37.1\nV=0.36.0\nhelm install o ${charts}/flux-operator --version $V\n`,
      'variable',
      /placeholder/,
    ],
    [
      'a parameter of a program',
      'a.ts',
      `export const f = (version: string) => install({ chart: "${charts}/flux-operator", version })\n`,
      'variable',
      /placeholder/,
    ],
    [
      'an input that callers give another value',
      '.github/workflows/a.yaml',
      `on:\n  workflow_call:\n    inputs:\n      v: {default: "0.37.1"}\njobs:\n  a:\n    steps:\n      - run: helm upgrade -i o ${charts}/flux-operator --version \${{ inputs.v }}\n`,
      'variable',
      /placeholder/,
    ],
    [
      'a default and a value that differ',
      '.gitlab-ci.yml',
      `variables:\n  V: {value: 0.37.1}\na:\n  variables: {V: 0.36.0}\n  script: helm upgrade -i o ${charts}/flux-operator --version $V\n`,
      'variable',
      /placeholder/,
    ],
    [
      'an image that moves',
      'up.sh',
      `docker run ghcr.io/controlplaneio-fluxcd/flux-operator-cli:latest\n`,
      'floating',
      /moves/,
    ],
  ])('%s', async (_name, path, text, selector, reason) => {
    const { scan } = await scanFiles({ [path]: text }, settings)
    expect(scan.pins).toMatchObject([{ selector, action: 'report' }])
    expect(scan.pins[0]?.reason).toMatch(reason)
    expect(await moved(path, text)).toBe(text)
  })

  it('moves all of an address or nothing', async () => {
    const address = (version: string, file: string) =>
      `curl -LO ${download}/v${version}/flux-operator_${file}_linux_amd64.tar.gz\n`
    expect(await moved('up.sh', address('0.37.1', '0.36.0'))).toBe(address('0.37.1', '0.36.0'))
    expect(await moved('up.sh', address('0.37.1', '$OTHER'))).toBe(address('0.37.1', '$OTHER'))
  })
})

describe('the image of another owner', () => {
  it.each<[name: string, path: string, text: string, line: number]>([
    ['by its tag', 'Dockerfile', 'FROM registry.example.com/acme/flux-operator:v0.52.0-acme.1 AS base\n', 1],
    [
      'by an argument that bears our name',
      'Dockerfile',
      'ARG FLUX_OPERATOR_VERSION=v0.52.0\nFROM registry.example.com/acme/flux-operator:${FLUX_OPERATOR_VERSION}\n',
      1,
    ],
    [
      'by two arguments',
      'Dockerfile',
      'ARG IMAGE=registry.example.com/acme/flux-operator\nARG TAG=v0.52.0\nFROM ${IMAGE}:${TAG}\n',
      2,
    ],
    [
      'by a default',
      'compose.yaml',
      'services:\n  op:\n    image: registry.example.com/acme/flux-operator:${TAG:-v0.52.0}\n',
      3,
    ],
  ])('%s is left alone, and said', async (_name, path, text, line) => {
    const { scan } = await scanFiles({ [path]: text }, settings)
    const reason = 'an image of another owner than upstream is left alone'
    expect(scan.pins).toMatchObject([{ line, role: 'operator-image', action: 'ignore', reason }])
    expect(scan.account.unread).toEqual([])
    expect(await moved(path, text)).toBe(text)
  })
})

it('a version of an image that is built under another owner moves with the chart that takes it too', async () => {
  const text = (version: string) =>
    `V ?= ${version}\nup:\n\tdocker build -t registry.example.com/acme/flux-operator:v$(V) .\n\thelm upgrade -i o ${charts}/flux-operator --version $(V)\n`
  expect(await moved('Makefile', text('0.52.0'))).toBe(text('0.58.1'))
})

describe('is no pin', () => {
  it.each<[name: string, path: string, text: string]>([
    [
      'a package that has the operator among its words',
      'package.json5',
      `{ name: "flux-operator-tools", version: "0.37.1", keywords: ["${charts}/flux-operator"] }\n`,
    ],
    [
      'the version of another chart beside ours',
      'a.ts',
      `const charts = ["${charts}/flux-operator", { chart: "oci://example.com/cilium", version: "0.37.1" }]\n`,
    ],
    [
      'other versions of an object',
      'a.ts',
      `install({ chart: "${charts}/flux-operator", apiVersion: "0.37.1", kubeVersion: "0.37.1", ciliumVersion: "0.37.1" })\n`,
    ],
    ['a comparison', 'up.sh', `if [ "$FLUX_OPERATOR_VERSION" = "0.37.1" ]; then :; fi\n`],
    ['a comparison in a program', 'a.py', `if flux_operator_version == "0.37.1":\n    pass\n`],
    ['a comment', 'a.ts', `// const fluxOperatorVersion = "0.37.1"\n/* ${manifests}:v0.37.1 */\n`],
    ['a comment of Python', 'a.py', `# FLUX_OPERATOR_VERSION = "0.37.1"\n`],
    [
      'an address to read',
      'up.sh',
      `echo see https://github.com/controlplaneio-fluxcd/flux-operator/releases/tag/v0.37.1\n`,
    ],
    [
      'another project of the owner',
      'up.sh',
      `helm install d ${charts}/dex --version 0.37.1\ndocker run ghcr.io/controlplaneio-fluxcd/flux-operator-preview:v0.37.1\n`,
    ],
    [
      'a forked image',
      'up.sh',
      `docker run ghcr.io/fork/flux-operator-cli:v0.37.1\nhelm install o ${charts}/flux-operator --version "$1" --set image.repository=ghcr.io/fork/flux-operator,image.tag=v0.37.1\n`,
    ],
    ['Flux itself', 'a.ts', `const fluxInstanceVersion = "2.7.5"\n`],
    [
      'a flag of another command',
      'up.sh',
      `helm show chart ${charts}/flux-operator\ncilium install --version 0.37.1\n`,
    ],
  ])('%s', async (_name, path, text) => {
    const { scan } = await scanFiles({ [path]: text }, settings)
    expect(scan.pins.filter(({ action }) => action === 'follow')).toEqual([])
    expect(await moved(path, text)).toBe(text)
  })
})

describe('a name means what it is given where it is used', () => {
  const cilium = 'oci://example.com/cilium'
  it.each<[name: string, path: string, text: string]>([
    [
      'constants of two functions',
      'a.ts',
      `function flux() {\n  const version = '¤'\n  const chart = '${charts}/flux-operator'\n  new Release('o', { chart, version })\n}\nfunction other() {\n  const version = '0.30.0'\n  const chart = '${cilium}'\n  new Release('c', { chart, version })\n}\n`,
    ],
    [
      'variables of two functions of Python',
      'a.py',
      `def flux():\n    version = "¤"\n    return Release("o", chart="${charts}/flux-operator", version=version)\n\ndef cilium():\n    version = "0.30.0"\n    return Release("c", chart="${cilium}", version=version)\n`,
    ],
    [
      'variables of two functions of Go',
      'a.go',
      `package a\nfunc flux() {\n\tversion := "¤"\n\tinstall("${charts}/flux-operator", version)\n}\nfunc cilium() {\n\tversion := "0.30.0"\n\tinstall("${cilium}", version)\n}\n`,
    ],
    [
      'locals of two functions of a shell',
      'a.sh',
      `flux() {\n  local version=¤\n  helm upgrade -i o ${charts}/flux-operator --version "$version"\n}\nother() {\n  local version=0.30.0\n  helm upgrade -i c ${cilium} --version "$version"\n}\n`,
    ],
    [
      'fields of two classes',
      'a.ts',
      `class Flux {\n  private version = '¤'\n  run() {\n    helm({ chart: '${charts}/flux-operator', version: this.version })\n  }\n}\nclass Cilium {\n  private version = '0.30.0'\n}\n`,
    ],
  ])('%s', async (_name, path, text) => {
    expect(await moved(path, text.replaceAll('¤', '0.37.1'))).toBe(text.replaceAll('¤', '0.58.1'))
  })

  it.each<[name: string, path: string, text: string]>([
    [
      'an entry of another object',
      'a.ts',
      `const f = (version) => new Release('o', { chart: '${charts}/flux-operator', version })\nnew Release('c', { chart: '${cilium}', version: '0.30.0' })\n`,
    ],
    [
      'a chart that an entry of another object names',
      'a.ts',
      `use({ chart: '${charts}/flux-operator' })\nexport function c(chart: string) {\n  return new Release('c', { chart, version: '0.30.0' })\n}\n`,
    ],
    [
      'a constant that a parameter hides',
      'a.ts',
      `const version = '0.30.0'\nexport function f(version: string) {\n  return new Release('o', { chart: '${charts}/flux-operator', version })\n}\n`,
    ],
    [
      'a member of something else',
      'a.ts',
      `const f = (o) => new Release('o', { chart: '${charts}/flux-operator', version: o.version })\nconst c = { chart: '${cilium}', version: '0.30.0' }\n`,
    ],
    [
      'an argument of another call of Python',
      'a.py',
      `def f(version):\n    return Release("o", chart="${charts}/flux-operator", version=version)\nRelease("c", chart="${cilium}", version="0.30.0")\n`,
    ],
    [
      'a member of another struct of Go',
      'a.go',
      `package a\nfunc f(version string) { install(R{Chart: "${charts}/flux-operator", Version: version}) }\nvar c = R{Chart: "${cilium}", version: "0.30.0"}\n`,
    ],
    [
      'another chain of calls',
      'A.java',
      `class A { void f(String version) { R.of().chart("${charts}/flux-operator").version(version); }\n void g() { R.of().chart("${cilium}").version("0.30.0"); } }\n`,
    ],
    [
      'a local of another function of a shell',
      'a.sh',
      `f() { helm upgrade -i o ${charts}/flux-operator --version "$version"; }\ng() { local version=0.30.0; helm upgrade -i c ${cilium} --version "$version"; }\n`,
    ],
    [
      'a variable beside a call in one function of a shell',
      'a.sh',
      `f() {\n  VERSION=0.30.0\n  helm upgrade -i o ${charts}/flux-operator --version 0.58.1\n}\n`,
    ],
    [
      'a sentence that names a chart',
      'a.ts',
      `{ const text = 'the chart ${charts}/flux-operator'\nexport const version = '0.30.0'\n`,
    ],
  ])('but not %s', async (_name, path, text) => expect(await moved(path, text)).toBe(text))
})
