/**
 * @attack A text repeats what a reader may begin with and never ends: unclosed blocks of HCL, braces of templates, strings of Nix, marks before a comment, blanks in assignments, quotes, fences, placeholders.
 * @end Each reader goes over its text a bounded number of times: what a megabyte takes is no more than double of what half of it takes, counted in the steps of regular expressions and in what built-in functions go over.
 * @attack Any word of a grammar, repeated, in HCL, shell, PowerShell, Make, Nix, templates, Dockerfiles, TypeScript, YAML, Markdown.
 * @end The same holds for repetitions that a generator puts together from the words of each grammar.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surveyTree } from '../../src/commands/run/survey.js'
import { readTree } from '../../src/documents/tree.js'
import { parseLabelSelector } from '../../src/kustomize/engine/label-selector.js'
import { ownersIn } from '../../src/migrate/owners.js'
import { readDashboardBody } from '../../src/propose/dashboard.js'
import { parseMarker } from '../../src/propose/marker.js'
import { cleanReleaseNotes } from '../../src/report/release-notes-text.js'
import { parseSettings } from '../../src/settings/parse.js'
import { prose } from '../../src/text/markdown.js'
import { withoutSecrets } from '../../src/text/secrets.js'
import { times } from '../support/effort.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { stepsOf, type Steps } from '../support/steps/counted.js'

const { settings } = parseSettings({ file: null, inputs: {}, options: [] })
const address = 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator'
/** What makes a file be read; most readers of text look behind it. */
const head = `# ${address}\n`
const tail = `\nFLUX_OPERATOR_VERSION=0.37.1\n`

const rounds = times(2, 60)
/** Characters of the shorter text. */
const length = times(700, 2000)

type Reader = (text: string) => unknown

/** All that a survey of a repository reads of one file. */
const survey =
  (path: string): Reader =>
  (text) =>
    surveyTree(memoryWorkspace({ [path]: `${head}${text}${tail}` }), settings, { breadth: 'flux' })

/** A text inside of an object, where what it holds is read again. */
const valued =
  (style: 'block' | 'text'): Reader =>
  (text) => {
    const value = style === 'text' ? JSON.stringify(text) : `|\n    ${text.replaceAll('\n', '\n    ')}`
    const object = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  chart: ${address}:0.37.1\n  a: ${value}\n`
    return surveyTree(memoryWorkspace({ 'map.yaml': object }), settings, { breadth: 'flux' })
  }

const owners: Reader = async (text) => {
  const files = { 'install.sh': `# fluxcd gotk-components flux2\n${text}` }
  return ownersIn(await readTree(memoryWorkspace(files), { wanted: () => true }))
}

const repeated = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length))
const sum = ({ tried, passed }: Steps): number => tried + passed

/** Files whose readers differ, and what each of their grammars is made of. */
const grammars: readonly (readonly [path: string, words: readonly string[]])[] = [
  [
    'main.tf',
    [
      ...[
        'resource "helm_release" "a" {\n',
        'module "a" {\n',
        'variable "a" {\n',
        'locals {\n',
        'a = ',
        'a = [\n',
        'a {\n',
        '}\n',
        '"${',
        '${',
        '%{',
        '"',
        '\\"',
      ],
      ...[
        '<<EOT\n',
        '<<-',
        '/*',
        '*/',
        '//',
        '#',
        'var.a ',
        'merge(',
        'for x in ',
        'a ? b : ',
        'version = "0.37.1"\n',
        'chart = "flux-operator"\n',
      ],
    ],
  ],
  [
    'install.sh',
    [
      'export ',
      'declare -r ',
      'A=',
      'A=$A\n',
      '"$(',
      '$(',
      '${A:-',
      '${',
      '"',
      "'",
      '`',
      '<<EOF\n',
      '\\\n',
      ' \\\n',
      'helm upgrade flux-operator ',
      '--version ',
      '--version $V ',
      '--set a=b ',
      '|',
      '&',
      ';',
      '# ',
      '(',
      ')',
    ],
  ],
  [
    'install.ps1',
    [
      '$Version = ',
      '$env:A',
      '"$(',
      '`\n',
      '<#',
      '#>',
      '@"\n',
      '"@\n',
      '{',
      '}',
      '$',
      "'",
      '"',
      '-Version ',
      'helm install ',
    ],
  ],
  [
    'Makefile',
    ['A := ', 'A ?= $(A)\n', '$(', '${', ')', 'a: b\n', '\t@', '\\\n', 'define a\n', '# ', '$(shell ', '.PHONY: '],
  ],
  [
    'flake.nix',
    [
      "''",
      "''${",
      '"',
      '${',
      '"oci://',
      '/charts',
      'flux-operator-manifests',
      '" version = "',
      'version = ',
      'chart = ',
      '{',
      '}',
      '[',
      'pkgs.fetchurl { ',
      'sha256-',
      '/*',
      '# ',
    ],
  ],
  [
    'chart.yaml.j2',
    [
      '{{',
      '}}',
      '{{-',
      '{%',
      '%}',
      '{#',
      '#}',
      '{{ .A }}',
      'tag: ',
      'artifact: ',
      'url: ',
      '<< ',
      '>>',
      '- ',
      '\n',
      '|',
      '"',
    ],
  ],
  [
    'Dockerfile',
    [
      'FROM ',
      'FROM ghcr.io/a/b:c AS d\n',
      'COPY --from=',
      '--platform=',
      'ARG A=',
      '$A',
      '\\\n',
      '# ',
      'flux-operator-manifests:v0.37.1 ',
      '@sha256:',
    ],
  ],
  [
    'main.ts',
    [
      'const a = {',
      'import { a } from "./b"\n',
      'export const a = ',
      '`${',
      '`',
      '"',
      "'",
      '/*',
      '//',
      '=> ',
      '({',
      '})',
      '[',
      ']',
      ', ',
      'a.b',
      'chart: "x", version: "0.37.1", ',
      '? ',
      ': ',
      '/',
    ],
  ],
  [
    'apps.yaml',
    [
      '---\n',
      '- ',
      '? ',
      ': ',
      'a: ',
      'a:\n  ',
      '|\n',
      '>\n',
      '"',
      "'",
      '{',
      '[',
      '}',
      ', ',
      '&a ',
      '*a ',
      '!a ',
      '<<: *a\n',
      '# renovate: depName=',
      '# flux-lockstep: ',
      '--',
      '{{',
      '${A}',
      '${A:=0.37.1}',
      'kind: ConfigMap\napiVersion: v1\n---\n',
      'tag: 0.37.1\n',
    ],
  ],
  ['mise.toml', ['[a]\n', '[[a]]\n', 'a = "', '"""', "'''", 'a.b = ', '# ', '{', '[', '"flux-operator" = "0.37.1"\n']],
  [
    'a.cue',
    [
      'a: ',
      'a: b: c: ',
      '"\\(',
      '"',
      '"""',
      '{',
      '}',
      '[',
      '#D: ',
      'version: "0.37.1"\n',
      'chart: ',
      '// ',
      '*"a" | ',
      '&',
      '\\(v)',
    ],
  ],
  [
    'a.pp',
    [
      'class a($v) {\n',
      'define a::b {\n',
      '$v = lookup("a")\n',
      '$v',
      '${v}',
      '"',
      "'",
      '}',
      '=> ',
      '# ',
      'exec { "',
      ' --version $v',
    ],
  ],
  [
    'garden.yml',
    [
      'variables:\n',
      '  v: 0.37.1\n',
      '${var.v}',
      '${variables.',
      'environments:\n',
      '  - name: a\n',
      '---\n',
      'kind: Project\n',
      '"',
      '{',
    ],
  ],
  [
    'devspace.yaml',
    ['vars:\n', '  V: 0.37.1\n', '${V}', '  V: {command: a}\n', 'deployments:\n', '---\n', '"', '{', '- '],
  ],
  [
    'Pulumi.yaml',
    [
      'name: p\n',
      'variables:\n',
      'config:\n',
      '  v: 0.37.1\n',
      '${v}',
      'resources:\n',
      '  a: {properties: {',
      '"',
      '{',
      '- ',
    ],
  ],
  [
    'deployment.yaml',
    ['vars:\n', '  - values: {a: 0.37.1}\n', '  - file: a.yaml\n', '{{ args.v }}', '{{ a.b ', 'args:\n', '"', '{'],
  ],
  [
    'azure-pipelines.yml',
    [
      'variables:\n',
      '  - name: v\n    value: 0.37.1\n',
      '$(v)',
      '$(',
      'steps:\n',
      '  - script: ',
      '${{ ',
      '}}',
      '|\n',
      'helm upgrade flux-operator ',
    ],
  ],
  [
    'Taskfile.yml',
    [
      'vars:\n',
      '  V: 0.37.1\n',
      '  V: {sh: cat V}\n',
      '{{.V}}',
      '{{',
      'tasks:\n',
      '  t: {cmds: ["',
      '"',
      '|\n',
      '--version ',
    ],
  ],
  [
    'justfile',
    [
      'v := "0.37.1"\n',
      'r v=a:\n',
      '    ',
      '{{v}}',
      '{{',
      '`cat V`',
      'export ',
      '"',
      "'''",
      '@',
      'set shell := [',
      '# ',
    ],
  ],
  [
    'user-data',
    [
      '#cloud-config\n',
      'write_files:\n',
      '  - path: /V\n',
      '    content: 0.37.1\n',
      'runcmd:\n',
      '$(cat /V)',
      '$(<',
      '|\n',
      '- [',
      '"',
      'helm upgrade flux-operator ',
    ],
  ],
  ['values.json', ['{"a":', '[', '{', ']', '}', ',', '"', '\\"', '"version": "0.37.1",', ' ']],
]

const shared = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  'a',
  '0.37.1 ',
  '1.',
  '.',
  '-',
  '=',
  '/',
  '@',
  `${address} `,
  `${address}:0.37.1\n`,
  'flux-operator',
  'flux-operator\n',
  'kind: FluxInstance\n',
  'renovate: ',
]

/** What stands in texts of objects. */
const inside = [
  ...shared,
  '${A}',
  '${A:=',
  '{{ ',
  '<< inputs.a >>',
  '<<',
  '---\n',
  '# ',
  'a: ',
  '- ',
  '|',
  '"',
  '{',
  ',',
  'charts/',
  '@sha256:',
  '$',
  ':',
]

/** Readers of texts that are no file of the tree. */
const others: readonly (readonly [name: string, read: Reader, words: readonly string[]])[] = [
  [
    'release notes',
    (text) => cleanReleaseNotes(text, 60_000),
    ['`', '```\n', '![', '[a](', '<!--', '-->', '<a ', '@a', '#1 ', '> ', '# ', '=\n', '| ', 'https://a ', '\r\n'],
  ],
  ['prose', (text) => prose(text, 60_000), ['`', '@a', '[', '](', '<', 'https://', 'www.', '#1', 'a/', '_', '*']],
  [
    'the body of a dashboard',
    readDashboardBody,
    ['<!-- flux-lockstep-dashboard:{', '} -->', '- [x] <!-- flux-lockstep:retry=', '{', ' ', '\n'],
  ],
  ['the body of a pull request', parseMarker, ['<!-- flux-lockstep:{', '} -->', '{', ' ', '\n', '\r']],
  ['label selectors', (text) => attempt(() => parseLabelSelector(text)), [',', '(', ')', 'a in (', 'a=b,', '!', ' ']],
  [
    'addresses in messages',
    withoutSecrets,
    ['://', '@', ':', 'a:b@', '/', ' ', '"', '//u:80/', '\\', "'", 'a.b', '{{', '\n'],
  ],
  [
    'encoded addresses and parameters in messages',
    withoutSecrets,
    [
      '://',
      '@',
      '%40',
      '%3A',
      '%25',
      '%2F',
      '?token=',
      '&',
      'key=',
      '\\',
      '\\u0040',
      '&#64;',
      'ghp_',
      'eyJ',
      '.eyJabcdefgh',
      'authorization: bearer ',
      '=',
      'a.b',
      '[',
      '#',
      '\n ',
    ],
  ],
  [
    'keys, webhooks and fields of JSON in messages',
    withoutSecrets,
    [
      '-----BEGIN PRIVATE KEY-----',
      '-----END ',
      '\\n',
      'A1',
      'hooks.slack.com/services/',
      '"token"',
      '\\"',
      ':',
      ' ',
      'sk-',
      'bearer ',
      'AccountKey=',
      '_secret',
      '.',
    ],
  ],
  [
    'what owns Flux',
    owners,
    ['flux install ', '>', '> a', 'gotk-components', 'uses: ', '- name: ', '"', '# ', 'resource "', ' ', '\n'],
  ],
]

function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    return error
  }
}

const all = [
  ...grammars.map(([path, words]) => ({ name: path, read: survey(path), words: [...words, ...shared] })),
  { name: 'a text in an object', read: valued('text'), words: inside },
  { name: 'a block in an object', read: valued('block'), words: inside },
  ...others.map(([name, read, words]) => ({ name, read, words })),
]

/** Times longer that a text is looked at again: what looks at up to 300 lines around a place reaches that bound only there. */
const beyond = 16

async function expectLinear(read: Reader, piece: string, size: number): Promise<void> {
  const near = await growth(read, piece, size)
  const { ratio, dearest } = near.ratio < mostGrowth ? near : await growth(read, piece, beyond * size)
  expect(ratio, [JSON.stringify(piece), ...dearest].join('\n')).toBeLessThan(mostGrowth)
}

/** Four times the text may take this often what it took; a quadratic reader takes sixteen times as much. */
const mostGrowth = 6

async function growth(
  read: Reader,
  piece: string,
  size: number,
): Promise<{ ratio: number; dearest: Steps['dearest'] }> {
  const small = await stepsOf(() => read(repeated(piece, size)))
  const large = await stepsOf(() => read(repeated(piece, 4 * size)))
  return { ratio: sum(large) / sum(small), dearest: large.dearest }
}

describe.each(all)('$name', ({ read, words }) => {
  it(`is read in linear time, whatever is repeated, ${rounds} times`, async () => {
    const pieces = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(pieces, (piece) => expectLinear(read, piece, Math.max(length, 75 * piece.length))),
      { numRuns: rounds, endOnFailure: true },
    )
  })
})

/** A megabyte takes its time where every step is counted; a hundredth of it shows the same. */
const kilobyte = times(8, 1024)
/** A text, one of twice its length, and in the long tier one of twice that. */
const lengths = [1, 2, 4].slice(0, times(2, 3))

/** What each text takes is at most so many times what the one before it took, which is half as long. */
function expectDoubling(steps: readonly number[], most: number): void {
  for (const [index, taken] of steps.slice(1).entries()) expect(taken / (steps[index] ?? 0)).toBeLessThan(most)
}

const shapes: readonly (readonly [name: string, read: Reader, piece: string])[] = [
  ['blocks of HCL that never end', survey('main.tf'), 'resource "helm_release" "a" {\n'],
  ['objects of HCL that never end', survey('main.tf'), 'a = {\n'],
  ['texts of HCL with texts inside', survey('main.tf'), '"${'],
  ['texts of lines that never end', survey('main.tf'), '<<EOT\n'],
  ['conditions of HCL', survey('main.tf'), 'a ? b : '],
  ['calls of HCL that never end', survey('main.tf'), 'f('],
  ['values of HCL that name each other', survey('main.tf'), 'locals { a = local.a }\n'],
  ['remarks in an image that never end', survey('Dockerfile'), '/*"'],
  ['quotes behind a backslash', survey('values.json'), '\\"'],
  ['dashes before a mark', survey('install.sh'), '-'],
  ['dashes and blanks before a mark', survey('apps.yaml'), '- '],
  ['blanks in an assignment', survey('install.sh'), ' '],
  ['tabs in an assignment', survey('terraform.tfvars'), '\t'],
  ['braces of a template that never end', survey('chart.yaml.j2'), '{{ '],
  ['remarks of a template that never end', survey('chart.yaml.j2'), '{#'],
  ['a string of Nix', survey('flake.nix'), 'a'],
  ['addresses of charts without a version', survey('flake.nix'), '"charts'],
  ['strings of Nix that never end', survey('flake.nix'), "''${"],
  ['one word of names', valued('text'), 'flux-operator'],
  ['names in a block', valued('block'), 'flux-operator '],
  ['separators in a block', valued('block'), '--- # a\r'],
  ['names on one line', survey('apps.yaml'), `${address} `],
  ['names in one remark', survey('main.ts'), `// ${address} `],
  ['placeholders of one text', survey('apps.yaml'), '${A}'],
  ['documents that hold nothing', survey('apps.yaml'), '---\n'],
  ['documents of objects', survey('apps.yaml'), 'apiVersion: v1\nkind: ConfigMap\n---\n'],
  ['separators with remarks', survey('apps.yaml'), '--- # a\r'],
  ['stages of an image', survey('Dockerfile'), 'COPY --from=a '],
  ['objects of a program', survey('main.ts'), '{chart: "x", '],
  ['marks of code in Markdown', (text) => cleanReleaseNotes(text, 60_000), '`a``'],
  ['addresses and tags in turns', survey('chart.yaml.j2'), `tag: ${address} tag: `],
  ['anchors on one line', survey('apps.yaml'), '&a '],
  ['returns behind a marker', parseMarker, '<!-- flux-lockstep:{\r'],
  ['commas in a selector', (text) => attempt(() => parseLabelSelector(text)), ','],
]

it.each(shapes)('%s take twice as much where there are twice as many', async (_name, read, piece) => {
  const steps: number[] = []
  for (const share of lengths)
    steps.push(sum(await stepsOf(() => read(repeated(piece, (share * 250_000 * kilobyte) / 1024)))))
  expectDoubling(steps, 2.4)
})

const called = `helm upgrade flux-operator ${address} --version `
const asked = (line: (index: number) => string, size: number): string => {
  const parts: string[] = []
  for (let total = 0; total < size; total += parts.at(-1)?.length ?? 1) parts.push(line(parts.length))
  return parts.join('')
}
type NamesOf = (size: number) => Readonly<Record<string, string>>
/** Two sections of one file, half of it each. */
const sections = (
  path: string,
  first: string,
  defines: (i: number) => string,
  second: string,
  uses: (i: number) => string,
): NamesOf => {
  return (size) => ({ [path]: `${first}${asked(defines, size / 2)}${second}${asked(uses, size / 2)}` })
}

/** Files in which each line asks for a name of its own, and files that define as many. */
const names: readonly (readonly [name: string, files: NamesOf])[] = [
  [
    'uses of a parameter of a Puppet class',
    (size) => ({
      'a.pp': `class a($v) {\n${asked(() => `  exec { "${called}$v": }\n`, size)}}\n`,
      'data/a.yaml': 'a::v: 0.37.1\n',
    }),
  ],
  [
    'keys of Hiera',
    (size) => ({
      'a.pp': asked((i) => `$v${i} = lookup("k${i}")\nexec { "${called}$v${i}": }\n`, size),
      'data/a.yaml': asked((i) => `k${i}: 0.37.1\n`, size / 4),
    }),
  ],
  ['files that commands read', (size) => ({ 'a.sh': asked((i) => `V${i}=$(cat V${i})\n${called}$V${i}\n`, size) })],
  [
    'files that cloud-init writes',
    sections(
      'user-data.yaml',
      '#cloud-config\nwrite_files:\n',
      (i) => `  - path: /V${i}\n    content: 0.37.1\n`,
      'runcmd:\n',
      (i) => `  - ${called}$(cat /V${i})\n`,
    ),
  ],
  [
    'fields of CUE',
    (size) => ({ 'a.cue': asked((i) => `v${i}: "0.37.1"\nx${i}: {chart: "${address}", version: v${i}}\n`, size) }),
  ],
  [
    'variables of Garden',
    (size) => ({
      'garden.yml': `kind: Project\nvariables:\n${asked((i) => `  v${i}: 0.37.1\n`, size / 2)}`,
      'a.garden.yml': asked((i) => `x${i}: "${address}:\${var.v${i}}"\n`, size / 2),
    }),
  ],
  [
    'variables of Kluctl',
    (size) => ({
      '.kluctl.yaml': `args:\n${asked((i) => `  - {name: v${i}, default: 0.37.1}\n`, size / 2)}`,
      'a/helm-chart.yaml': `helmChart:\n${asked((i) => `  x${i}: "${address}:{{ args.v${i} }}"\n`, size / 2)}`,
    }),
  ],
  [
    'variables of Pulumi',
    sections(
      'Pulumi.yaml',
      'name: p\nvariables:\n',
      (i) => `  v${i}: 0.37.1\n`,
      'resources:\n',
      (i) => `  x${i}: "${address}:\${v${i}}"\n`,
    ),
  ],
  [
    'variables of DevSpace',
    sections(
      'devspace.yaml',
      'vars:\n',
      (i) => `  v${i}: 0.37.1\n`,
      'deployments:\n',
      (i) => `  x${i}: "${address}:\${v${i}}"\n`,
    ),
  ],
  [
    'variables of Azure Pipelines',
    sections(
      'azure-pipelines.yml',
      'variables:\n',
      (i) => `  - {name: v${i}, value: 0.37.1}\n`,
      'steps:\n',
      (i) => `  - script: ${called}$(v${i})\n`,
    ),
  ],
  [
    'variables of a Taskfile',
    sections(
      'Taskfile.yml',
      'vars:\n',
      (i) => `  V${i}: 0.37.1\n`,
      'tasks:\n',
      (i) => `  t${i}: {cmds: ["${called}{{.V${i}}}"]}\n`,
    ),
  ],
  [
    'values of names in mappings of their own',
    sections(
      '.gitlab-ci.yml',
      'variables:\n',
      (i) => `  V${i}:\n    value: 0.37.1\n`,
      'a:\n  script:\n',
      (i) => `    - ${called}$V${i}\n`,
    ),
  ],
  [
    'calls of functions',
    sections(
      'a.sh',
      '',
      (i) => `f${i}() {\n  helm upgrade -i $1 ${address.replace('flux-operator', '$1')} --version $2\n}\n`,
      '',
      (i) => `f${i} flux-operator 0.37.1\n`,
    ),
  ],
  [
    'objects in a script',
    (size) => ({ 'a.sh': asked((i) => `kind: OCIRepository\nurl: ${address}\ntag: 0.37.${i}\n---\n`, size) }),
  ],
  [
    'loops over charts',
    (size) => ({
      'a.sh': asked(
        (i) => `for c${i} in flux-operator; do helm upgrade ${address.replace('flux-operator', `$c${i}`)}; done\n`,
        size,
      ),
    }),
  ],
  [
    'variables that calls of Ansible give',
    (size) => ({
      'run.sh': asked((i) => `ansible-playbook a.yml -e v${i}=0.37.1\n`, size / 2),
      'a.yml': `- hosts: all\n  tasks:\n${asked((i) => `    - kubernetes.core.helm: {chart_ref: "${address}", chart_version: "{{ v${i} }}"}\n`, size / 2)}`,
    }),
  ],
  [
    'values of a chart of the tree',
    (size) => ({
      'c/Chart.yaml': 'name: c\n',
      'c/values.yaml': asked((i) => `v${i}: 0.37.1\n`, size / 2),
      'c/templates/a.yaml': asked((i) => `x${i}: "${address}:{{ .Values.v${i} }}"\n`, size / 2),
    }),
  ],
]

it.each(names)('%s take twice as much where there are twice as many', async (_name, files) => {
  const steps: number[] = []
  for (const size of lengths.map((share) => share * times(5_000, 16_000)))
    steps.push(sum(await stepsOf(() => surveyTree(memoryWorkspace(files(size)), settings, { breadth: 'flux' }))))
  expectDoubling(steps, 2.6)
})

it('says what stands behind the words that are read', async () => {
  const text = `${'a '.repeat(160_000)}\nFLUX_OPERATOR_VERSION=0.37.1\nhelm upgrade x ${address} --version 0.37.1\n`
  const { scan, unread } = await surveyTree(memoryWorkspace({ 'install.sh': text }), settings)
  expect(scan.pins).toEqual([])
  expect(unread.map(({ line }) => line)).toEqual([3, 2])
})
