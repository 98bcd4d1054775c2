import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { aliasBomb, bendEverySpec, bendManifests, bendSpec, bendValues } from '../__tests__/support/bent-release.js'
import { startRegistry, tar, type EmbeddedRegistry } from '../embedded/registry/index.js'
import { manifestsArtifact, publishReleases, releases } from '../embedded/upstream/index.js'
import { measure } from './measure.js'

/**
 * What hostile input costs: `npm run bench:hostile` hands each to the bundle in a process of its own, which decides an update of the example,
 * and prints peak memory and CPU time; with words behind it, only those whose names hold one. Fails where one takes more than the limits.
 */
const limits = { memory: 250, cpu: 10 }
const megabyte = 2 ** 20
const manifests = 'controlplaneio-fluxcd/flux-operator-manifests'
const address = 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator'

interface Input {
  readonly name: string
  /** Files beside those of the example. */
  readonly files?: Readonly<Record<string, string>>
  readonly registry?: (registry: EmbeddedRegistry) => void
}

/** A file just below the size from which on none is read. */
function filled(path: string, piece: string, head = `# ${address}\n`): Readonly<Record<string, string>> {
  return { [path]: head + piece.repeat(Math.floor((megabyte - head.length) / Buffer.byteLength(piece))) }
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('')
}

const object = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n'

const texts: readonly Input[] = [
  { name: 'nothing', files: {} },
  { name: 'YAML: a megabyte of ---', files: filled('a.yaml', '---\n') },
  { name: 'YAML: a megabyte of dashes', files: filled('a.yaml', '-') },
  { name: 'YAML: a megabyte of entries', files: filled('a.yaml', '- a\n') },
  { name: 'YAML: as many entries as are read', files: { 'a.yaml': `# ${address}\n${'- a\n'.repeat(37_000)}` } },
  {
    name: 'YAML: as many keys as are read',
    files: { 'a.yaml': `# ${address}\n${lines(24_500, (i) => `k${i}: b\n`)}` },
  },
  { name: 'YAML: as many documents as are read', files: { 'a.yaml': `# ${address}\n${'a: 1\n---\n'.repeat(3200)}` } },
  { name: 'YAML: a megabyte of objects', files: filled('a.yaml', `${object}  a: ${'b'.repeat(2000)}\n---\n`) },
  { name: 'YAML: brackets', files: filled('a.yaml', '[') },
  { name: 'YAML: commas', files: filled('a.yaml', 'a,', `# ${address}\n[`) },
  { name: 'YAML: braces that close nothing', files: filled('a.yaml', '}\n') },
  { name: 'YAML: anchors', files: filled('a.yaml', '- &a b\n') },
  {
    name: 'YAML: 5,000 levels of merge keys',
    files: {
      'a.yaml': `# ${address}\nm0: &m0 {}\n${lines(5000, (i) => `m${i + 1}: &m${i + 1}\n  <<: *m${i}\n  k${i}: 1\n`)}`,
    },
  },
  { name: 'YAML: aliases of aliases', files: { 'a.yaml': aliasBomb(`# ${address}\n`) } },
  { name: 'YAML: references in a block', files: filled('a.yaml', `    ${address}:0.37.1\n`, `${object}  a: |\n`) },
  { name: 'YAML: references on one line', files: filled('a.yaml', `${address}:0.37.1 `, `${object}  a: |\n    `) },
  {
    name: 'YAML: as many references as are read',
    files: { 'a.yaml': `${object}  a: |\n${`    ${address}:0.37.1\n`.repeat(4900)}` },
  },
  { name: 'YAML: one word of names', files: filled('a.yaml', 'flux-operator', `${object}  a: `) },
  { name: 'YAML: placeholders', files: filled('a.yaml', '${A}', `# ${address}\nversion: `) },
  {
    name: 'YAML: placeholders of many names',
    files: {
      'a.yaml': `# ${address}\nversion: ${lines(90_000, (i) => `\${A${i}}`)}\n`,
      'b.yaml': lines(90_000, (i) => `B${i}: 1\n`),
    },
  },
  { name: 'YAML: tags of one line', files: filled('a.yaml', 'tag: 0.37.1\n', `${object}  a: |\n    flux-operator\n`) },
  { name: 'HCL: blocks that never end', files: filled('main.tf', 'resource "helm_release" "a" {\n') },
  { name: 'HCL: texts in texts', files: filled('main.tf', '"${') },
  { name: 'HCL: objects that never end', files: filled('main.tf', 'a = {\n') },
  {
    name: 'HCL: names that stand for names',
    files: { 'main.tf': `# ${address}\nlocals {\n${lines(20_000, (i) => `  a${i + 1} = local.a${i}\n`)}}\n` },
  },
  { name: 'shell: blanks in an assignment', files: filled('install.sh', ' ', `# ${address}\nFLUX_OPERATOR_VERSION`) },
  { name: 'shell: calls of helm', files: filled('install.sh', 'helm upgrade flux-operator ') },
  { name: 'shell: variables', files: filled('install.sh', 'A=$A\n') },
  { name: 'Nix: a string', files: filled('flake.nix', 'a', `# ${address}\n''`) },
  { name: 'Nix: addresses without a version', files: filled('flake.nix', '"charts') },
  { name: 'templates: braces that never end', files: filled('chart.yaml.j2', '{{ ') },
  { name: 'comments: dashes before a mark', files: filled('install.sh', '-', '# renovate: depName=a\n#') },
  { name: 'programs: objects', files: filled('main.ts', '{chart: "flux-operator", version: "0.37.1"},\n') },
  { name: 'programs: brackets', files: filled('main.ts', '({[') },
  {
    name: 'Puppet: keys of Hiera',
    files: {
      'a.pp': lines(
        3500,
        (i) => `$v${i} = lookup("k${i}")\nexec { "helm upgrade flux-operator ${address} --version $v${i}": }\n`,
      ),
      'data/a.yaml': lines(40_000, (i) => `k${i}: 0.37.1\n`),
    },
  },
  {
    name: 'shell: files that commands read',
    files: {
      'a.sh': lines(2000, (i) => `V${i}=$(cat V${i})\nhelm upgrade flux-operator ${address} --version $V${i}\n`),
    },
  },
  {
    name: 'Ansible: variables of calls',
    files: {
      'a.sh': lines(20_000, (i) => `ansible-playbook a.yml -e v${i}=0.37.1\n`),
      'play.yml': lines(
        2000,
        (i) => `- kubernetes.core.helm:\n    chart_ref: ${address}\n    chart_version: "{{ v${i} }}"\n`,
      ),
    },
  },
  {
    name: 'charts: values of a template',
    files: {
      'c/Chart.yaml': 'name: c\n',
      'c/values.yaml': lines(20_000, (i) => `v${i}: 0.37.1\n`),
      'c/templates/a.yaml': lines(4000, (i) => `x${i}: "${address}:{{ .Values.v${i} }}"\n`),
    },
  },
  {
    name: 'a patch of many documents',
    files: {
      ...filled('overlay/a.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: flux-operator}\n---\n'),
      'overlay/kustomization.yaml': 'resources: [../kubernetes]\npatches:\n  - path: a.yaml\n',
    },
  },
]

const newest = releases.find(({ version }) => version === '0.58.1')
if (!newest) throw new Error('the release is not there')
const layer = 'application/vnd.cncf.flux.content.v1.tar+gzip'

function answer(path: string, body: string | Buffer): (registry: EmbeddedRegistry) => void {
  return (registry) =>
    registry.fault({ path: new RegExp(`^/v2/${manifests}/${path}`), fault: { kind: 'answer', status: 200, body } })
}

function push(registry: EmbeddedRegistry, bytes: Buffer): void {
  if (newest)
    registry.push(manifests, ['v0.58.1'], { ...manifestsArtifact(newest), layers: [{ mediaType: layer, bytes }] })
}

const kinds = [
  ['OCIRepository', 'source'],
  ['GitRepository', 'source'],
  ['HelmRepository', 'source'],
  ['HelmChart', 'source'],
  ['Bucket', 'source'],
  ['Kustomization', 'kustomize'],
  ['HelmRelease', 'helm'],
  ['Alert', 'notification'],
  ['Provider', 'notification'],
  ['Receiver', 'notification'],
  ['ImagePolicy', 'image'],
  ['ImageRepository', 'image'],
  ['ImageUpdateAutomation', 'image'],
] as const

function objectOf(kind: string, group: string, index: number): string {
  return `apiVersion: ${group}.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: {name: a${index}, namespace: a}\nspec: {interval: 1h}\n---\n`
}

const answers: readonly Input[] = [
  {
    name: 'registry: nested lists of tags',
    registry: answer('tags/list', `{"tags":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`),
  },
  {
    name: 'registry: 600,000 tags',
    registry: answer('tags/list', JSON.stringify({ tags: Array.from({ length: 600_000 }, (_, i) => `1.${i}.0`) })),
  },
  { name: 'registry: a list of 50 MB', registry: answer('tags/list', Buffer.alloc(50 * megabyte, ' ')) },
  { name: 'registry: a manifest of 50 MB', registry: answer('manifests/', Buffer.alloc(50 * megabyte, ' ')) },
  { name: 'registry: a manifest that nests', registry: answer('manifests/', `{"a":${'['.repeat(2_000_000)}`) },
  {
    name: 'registry: a layer that unpacks to 600 MiB',
    registry: (registry) => {
      const grows = Array.from({ length: 6 }, () => gzipSync(Buffer.alloc(100 * megabyte)))
      push(registry, Buffer.concat([gzipSync(tar([{ path: 'x' }]).subarray(0, 512)), ...grows]))
    },
  },
  {
    name: 'registry: 40 MB of YAML in a layer',
    registry: (registry) =>
      bendManifests(
        registry,
        /v2\.9\.4\/helm-controller/,
        (text) => `${text}\n---\na:\n${'- a\n'.repeat(10 * megabyte)}`,
      ),
  },
  {
    name: 'registry: as much YAML as is read',
    registry: (registry) =>
      bendManifests(registry, /v2\.9\.4\/helm-controller/, (text) => `${text}\n---\na:\n${'- a\n'.repeat(60_000)}`),
  },
  {
    name: 'registry: aliases of aliases',
    registry: (registry) =>
      bendManifests(
        registry,
        /v2\.9\.4\/helm-controller/,
        (text) => `${aliasBomb('kind: ConfigMap\napiVersion: v1\nmetadata: {name: x}')}\n---\n${text}`,
      ),
  },
  {
    name: 'registry: a rule that costs a product of lists, and 500 objects',
    files: {
      'kubernetes/main/odd.yaml': lines(
        500,
        (i) =>
          `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: a${i}}\nspec: {interval: 1h, url: "oci://a/b", ref: {tag: v1}}\n---\n`,
      ),
    },
    registry: (registry) =>
      bendSpec(
        registry,
        (spec) =>
          (spec['x-kubernetes-validations'] = [
            { rule: `${'[1,2,3,4,5,6,7,8,9,10].all(x, '.repeat(9)}true${')'.repeat(9)}`, message: 'no' },
          ]),
      ),
  },
  {
    name: 'registry: dear rules in every definition, and objects of each',
    files: {
      'kubernetes/main/odd.yaml': kinds.map(([kind, group]) => lines(20, (i) => objectOf(kind, group, i))).join(''),
    },
    registry: (registry) =>
      bendEverySpec(registry, (spec, kind) => {
        spec['x-kubernetes-preserve-unknown-fields'] = true
        spec['x-kubernetes-validations'] = Array.from({ length: 5 }, (_, index) => ({
          rule: `${'[1,2,3,4,5,6,7,8,9,10].all(x, '.repeat(12)}'${kind}' != '${index}'${')'.repeat(12)}`,
        }))
      }),
  },
  {
    name: 'registry: rules that stay below their second, and objects of each',
    files: {
      'kubernetes/main/odd.yaml': kinds.map(([kind, group]) => lines(20, (i) => objectOf(kind, group, i))).join(''),
    },
    registry: (registry) =>
      bendEverySpec(registry, (spec, kind) => {
        spec['x-kubernetes-preserve-unknown-fields'] = true
        spec['x-kubernetes-validations'] = Array.from({ length: 5 }, (_, index) => ({
          rule: `${'[1,2,3,4,5,6,7,8,9,10].all(x, '.repeat(6)}'${kind}' != '${index}'${')'.repeat(6)}`,
        }))
      }),
  },
  {
    name: 'registry: ten thousand rules that all are broken, and 500 objects',
    files: { 'kubernetes/main/odd.yaml': lines(500, (i) => objectOf('OCIRepository', 'source', i)) },
    registry: (registry) =>
      bendSpec(registry, (spec) => {
        spec['x-kubernetes-validations'] = Array.from({ length: 10_000 }, () => ({ rule: 'false' }))
      }),
  },
  {
    name: 'registry: a schema of values that refers to itself, and 20 releases',
    files: {
      'kubernetes/main/odd.yaml': lines(
        20,
        (i) =>
          `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a${i}, namespace: a}\nspec:\n  interval: 1h\n  chartRef: {kind: OCIRepository, name: flux-instance, namespace: flux-system}\n  values: {instance: {cluster: {domain: a${i}}}}\n---\n`,
      ),
    },
    registry: (registry) =>
      bendValues(registry, (schema) => {
        const next = (name: string) => ({ allOf: [{ $ref: `#/$defs/${name}` }, { $ref: `#/$defs/${name}` }] })
        schema['$defs'] = Object.fromEntries([
          ...Array.from({ length: 24 }, (_, i) => [`a${i}`, next(`a${i + 1}`)]),
          ['a24', { type: 'string' }],
        ])
        schema['allOf'] = [{ $ref: '#/$defs/a0' }]
      }),
  },
  {
    name: 'registry: a rule that doubles a text',
    registry: (registry) =>
      bendSpec(
        registry,
        (spec) =>
          (spec['x-kubernetes-validations'] = [
            { rule: `[self.url]${'.map(x, x + x)'.repeat(40)}.all(x, x.size() > 0)`, message: 'no' },
          ]),
      ),
  },
]

const registry = await startRegistry()
const tree = mkdtempSync(join(tmpdir(), 'bench-hostile-'))
const over: string[] = []
try {
  console.log('| input | peak MB | CPU s | exit code |\n| --- | ---: | ---: | ---: |')
  const words = process.argv.slice(2)
  for (const input of [...texts, ...answers])
    if (words.length === 0 || words.some((word) => input.name.includes(word))) await cost(input)
} finally {
  await registry.close()
  rmSync(tree, { recursive: true, force: true })
}
if (over.length > 0) throw new Error(`more than ${limits.memory} MB or ${limits.cpu} s: ${over.join('; ')}`)

async function cost({ name, files = {}, registry: bend }: Input): Promise<void> {
  rmSync(tree, { recursive: true, force: true })
  cpSync('examples/home-kubernetes', tree, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
  registry.reset()
  publishReleases(
    registry,
    releases.filter(({ version }) => ['0.37.1', '0.58.1'].includes(version)),
  )
  bend?.(registry)
  const args = ['update', tree, '--dry-run', '--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off']
  const { memory, cpu, exitCode } = await measure(process.execPath, [resolve('dist/index.js'), ...args], {
    cwd: tree,
    env: { HOME: tmpdir() },
  })
  console.log(`| ${name} | ${Math.round(memory)} | ${cpu.toFixed(1)} | ${exitCode ?? 'none'} |`)
  if (memory > limits.memory || cpu > limits.cpu) over.push(name)
}
