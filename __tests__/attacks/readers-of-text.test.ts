/**
 * @attack A text repeats what a reader may begin with and never ends: unclosed blocks of HCL, braces of templates, strings of Nix, marks before a comment, blanks in assignments, quotes, fences, placeholders.
 * @end Each reader goes over its text a bounded number of times: what four times a text takes is about four times of what it took, counted in the steps of regular expressions and in what built-in functions go over.
 * @attack Any word of a grammar, repeated, in HCL, shell, PowerShell, Make, Nix, templates, Dockerfiles, TypeScript, YAML, Markdown.
 * @end The same holds for each word, and for repetitions that a generator puts together from some of them.
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
import { ownerKinds } from '../../src/migrate/owner-kinds.js'
import { parseSettings } from '../../src/settings/parse.js'
import { prose } from '../../src/text/markdown.js'
import { withoutSecrets } from '../../src/text/secrets.js'
import type { Pin } from '../../src/model/pin.js'
import { namesOnPins } from '../../src/scan/names-on-pins.js'
import { pin } from '../support/sets.js'
import { times } from '../support/effort.js'
import { expressionsIn } from '../support/expressions.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { dearTrial, spelled } from '../support/steps/alone.js'
import { expressionsAsked, stepsOf, type Counting } from '../support/steps/counted.js'
import { address, grammars, inside, shared, sharedNames } from './words.js'

const { settings } = parseSettings({ file: null, inputs: {}, options: [] })
/** What makes a file be read; most readers of text look behind it. */
const head = `# ${address}\n`
const tail = `\nFLUX_OPERATOR_VERSION=0.37.1\n`

/** Reads texts, each on its own. */
type Reader = (texts: readonly string[]) => unknown

const surveyed = (files: Readonly<Record<string, string>>): unknown =>
  surveyTree(memoryWorkspace(files), settings, { breadth: 'flux' })

/** A file for each text, in a folder of its own. */
const filesOf = (path: string, texts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(texts.map((text, index) => [`${index}/${path}`, text]))

/** All that a survey of a repository reads of files. */
const survey =
  (path: string): Reader =>
  (texts) =>
    surveyed(
      filesOf(
        path,
        texts.map((text) => `${head}${text}${tail}`),
      ),
    )

/** Texts inside of objects, where what they hold is read again. */
const valued =
  (style: 'block' | 'text'): Reader =>
  (texts) => {
    const objects = texts.map((text, index) => {
      const value = style === 'text' ? JSON.stringify(text) : `|\n    ${text.replaceAll('\n', '\n    ')}`
      return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${index}}\ndata:\n  chart: ${address}:0.37.1\n  a: ${value}\n`
    })
    return surveyed(filesOf('map.yaml', objects))
  }

const each =
  (read: (text: string) => unknown): Reader =>
  (texts) =>
    texts.map(read)

const owners: Reader = async (texts) => {
  const files = filesOf(
    'install.sh',
    texts.map((text) => `# fluxcd gotk-components flux2\n${text}`),
  )
  return ownersIn(await readTree(memoryWorkspace(files), { wanted: () => true }))
}

/** Readers of texts that are no file of the tree. */
const others: readonly (readonly [name: string, read: Reader, words: readonly string[]])[] = [
  [
    'release notes',
    each((text) => cleanReleaseNotes(text, 60_000)),
    [
      '`',
      '`a``',
      '```\n',
      '![',
      '[a](',
      '<!--',
      '-->',
      '<a ',
      '@a',
      '#1 ',
      '> ',
      '# ',
      '=\n',
      '| ',
      'https://a ',
      '\r\n',
    ],
  ],
  ['prose', each((text) => prose(text, 60_000)), ['`', '@a', '[', '](', '<', 'https://', 'www.', '#1', 'a/', '_', '*']],
  [
    'the body of a dashboard',
    each(readDashboardBody),
    ['<!-- flux-lockstep-dashboard:{', '} -->', '- [x] <!-- flux-lockstep:retry=', '{', ' ', '\n'],
  ],
  [
    'the body of a pull request',
    each(parseMarker),
    ['<!-- flux-lockstep:{', '<!-- flux-lockstep:{\r', '} -->', '{', ' ', '\n', '\r'],
  ],
  [
    'label selectors',
    each((text) => attempt(() => parseLabelSelector(text))),
    [',', '(', ')', 'a in (', 'a=b,', '!', ' '],
  ],
  [
    'addresses in messages',
    each((text) => withoutSecrets(`https://${text}@a `)),
    ['://', '@', ':', 'a:b@', '/', ' ', '"', '//u:80/', '\\', "'", 'a.b', '{{', '\n'],
  ],
  [
    'encoded addresses and parameters in messages',
    each((text) => withoutSecrets(`https://${text}@a `)),
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
    each((text) => withoutSecrets(`https://${text}@a `)),
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
  ...grammars.map(([path, words], index) => ({
    name: path,
    read: survey(path),
    words: [...words, ...shared, ...sharedNames.filter((_, at) => at === index)],
  })),
  { name: 'a text in an object', read: valued('text'), words: inside },
  { name: 'a block in an object', read: valued('block'), words: inside },
  ...others.map(([name, read, words]) => ({ name, read, words })),
]

/** Characters of the shortest text. */
const shortest = times(60, 500)
/** Times that a piece stands in it at least. */
const fewest = 8
/** Characters beyond which no reader looks around a place: what still grows in a longer text grows without an end. */
const farthest = 20_000
/** Four times the text takes about four times what it took; a quadratic reader takes sixteen times as much. */
const mostGrowth = 6
/** What four times the text may take beyond four times what it took, as what looks around a place does in short texts. */
const cheap = 7000
/** All that a reader takes, beside its parts. */
const everything = 'all'
/** The texts are read as they are in the first tier: each expression is looked at on its own, in `expressions-alone.test.ts`. */
const counting: Counting = times(0, 1) === 0 ? 'rough' : 'exact'

const repeated = (piece: string, times: number): string =>
  piece.repeat(times * Math.max(fewest, Math.ceil(shortest / piece.length)))

/** What is taken where pieces are repeated, and where they are four times as often, beside what is taken without them. */
interface Taken {
  readonly name: string
  readonly small: number
  readonly large: number
}

async function takenOn(read: Reader, pieces: readonly string[], times: number): Promise<readonly Taken[]> {
  const sharesOf = async (rounds: number): Promise<ReadonlyMap<string, number>> => {
    const steps = await stepsOf(() => read(pieces.map((piece) => repeated(piece, rounds))), counting)
    return new Map([...steps.shares, [everything, steps.all]])
  }
  const fixed = await sharesOf(0)
  const small = await sharesOf(times)
  const large = await sharesOf(4 * times)
  return [...large].map(([name, steps]) => {
    const before = fixed.get(name) ?? 0
    return { name, small: (small.get(name) ?? 0) - before, large: steps - before }
  })
}

/** The pieces that seem to grow in short texts: as many are read at once as take no more than four times what they took. */
async function suspectsAmong(read: Reader, pieces: readonly string[]): Promise<readonly string[]> {
  const taken = await takenOn(read, pieces, 1)
  if (taken.every(({ name, small, large }) => name === everything || large - 4 * Math.max(0, small) < cheap)) return []
  if (pieces.length <= 1) return pieces
  const half = pieces.length >> 1
  return [...(await suspectsAmong(read, pieces.slice(0, half))), ...(await suspectsAmong(read, pieces.slice(half)))]
}

/** What grows without an end where one piece is repeated; longer texts are read only where the shorter ones grow. */
async function growingForever(read: Reader, piece: string, first: number): Promise<readonly string[]> {
  let suspects: readonly string[] = [everything]
  for (let times = first; times * shortest < farthest && suspects.length > 0; times *= 4) {
    const taken = await takenOn(read, [piece], times)
    const grown = taken
      .filter(({ small, large }) => large > Math.max(cheap, mostGrowth * small))
      .map(({ name }) => name)
    suspects = times === first ? grown : suspects.filter((name) => grown.includes(name))
  }
  return suspects.map((name) => `${JSON.stringify(piece)}: ${name}`)
}

/**
 * Around a name or a version of ours up to some hundred lines are looked at, and lists in lists are read to some depth, so that only in a long
 * text each part of what is taken grows no more than the text; how all of it grows shows in a shorter one.
 */
const isLookedAround = /flux-operator|FluxInstance|0\.37\.1|^- $/

/** What four times the text takes at most where all of it is looked around in. */
const mostAround = 7

async function growsAround(read: Reader, piece: string): Promise<boolean> {
  for (let times = 8; times * shortest < farthest; times *= 2) {
    const all = (await takenOn(read, [piece], times)).find(({ name }) => name === everything)
    if (all && all.large < mostAround * all.small) return false
  }
  return true
}

/** Pieces of two or three words that are drawn for each reader. */
const drawn = times(4, 60)

describe.each(all)('$name', ({ read, words }) => {
  it('is read in linear time, whichever of its words is repeated, and some of them together', async () => {
    const plain = words.filter((word) => !isLookedAround.test(word))
    const joined = fc.array(fc.constantFrom(...plain), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(''))
    const found: string[] = []
    for (const piece of await suspectsAmong(read, [...plain, ...fc.sample(joined, drawn)]))
      found.push(...(await growingForever(read, piece, 4)))
    for (const word of words) if (isLookedAround.test(word) && (await growsAround(read, word))) found.push(word)
    expect(found).toEqual([])
  })
})

/** A text, one of twice its length, and in the long tier one of twice that. */
const lengths = [1, 2, 4].slice(0, times(2, 3))

/** What each text takes is at most so many times what the one before it took, which is half as long. */
function expectDoubling(steps: readonly number[], most: number): void {
  for (const [index, taken] of steps.slice(1).entries()) expect(taken / (steps[index] ?? 0)).toBeLessThan(most)
}

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

/** As many files as a size asks for, each by its number and how many there are. */
const files = (size: number, file: (index: number, count: number) => readonly [path: string, text: string]) => {
  const count = Math.ceil(size / 40)
  return Object.fromEntries(Array.from({ length: count }, (_, index) => file(index, count)))
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
    'scripts with defaults that run each other',
    (size) =>
      files(size / 4, (i, count) => [`r${i}.sh`, `V=\${V:-0.37.1}\n${called}$V\nV=$W ./r${(i + 1) % count}.sh "$@"\n`]),
  ],
  [
    'scripts of one name that others run',
    (size) => files(size / 4, (i) => [`d${i}/r.sh`, `V=\${1:-0.37.1}\n${called}$V\ncd d${i + 1}\nV=$W ./r.sh $2\n`]),
  ],
  [
    'files that commands write over',
    (size) => ({
      ...files(size / 4, (i) => [`d${i}/op.yaml`, `kind: OCIRepository\nurl: ${address}\ntag: 0.37.1\n`]),
      ...files(size / 4, (i) => [
        `s${i}.sh`,
        'sed -i s/q/a/ op.yaml\nyq -i .a.b=1 "$X/d1/op.yaml"\nxargs sed -i s/q/a/\n',
      ]),
    }),
  ],
  [
    'calls of make',
    (size) => ({
      Makefile: asked((i) => `t${i}: t${i + 1}\n\t${called}$(V${i})\nV${i} ?= 0.37.1\nW${i} = $(V${i})\n`, size),
      'a.sh': asked((i) => `make t${i} V${i}=$X\nX=0.37.1\n`, size / 4),
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
  for (const size of lengths.map((share) => share * times(3_000, 16_000)))
    steps.push((await stepsOf(() => surveyed(files(size)), counting)).all)
  expectDoubling(steps, 2.6)
})

it('finds the files that give a name by what takes it, and compares no two of them', async () => {
  const steps: number[] = []
  for (const count of lengths.map((share) => share * 100)) {
    const tree = await readTree(
      memoryWorkspace({
        ...filesOf('lib.sh', Array<string>(count).fill('chart_version=0.37.1\n')),
        ...filesOf('x.scala', Array<string>(count).fill('val a = s"b:$chart_version"\n')),
      }),
      { wanted: () => true },
    )
    const pins = new Map(
      tree.files.flatMap(({ file: { path } }): readonly (readonly [string, readonly Pin[]])[] =>
        path.endsWith('.sh') ? [[path, [{ ...pin('operator-chart', '0.37.1'), line: 1 }]]] : [],
      ),
    )
    const asked = tree.files.flatMap(({ file: { path } }) => (path.endsWith('.scala') ? [path] : []))
    const ask = () => {
      const names = namesOnPins(tree.files, pins)
      expect(asked.some((path) => names.has('chart_version', path))).toBe(false)
    }
    steps.push((await stepsOf(ask, counting)).all)
  }
  expectDoubling(steps, 2.6)
})

it('says what stands behind the words that are read', async () => {
  const text = `${'a '.repeat(160_000)}\nFLUX_OPERATOR_VERSION=0.37.1\nhelm upgrade x ${address} --version 0.37.1\n`
  const { scan, unread } = await surveyTree(memoryWorkspace({ 'install.sh': text }), settings)
  expect(scan.pins).toEqual([])
  expect(unread.map(({ line }) => line)).toEqual([3, 2])
})

it('takes steps as the text grows with every expression that was put together for the readers, too', () => {
  const written = expressionsIn('src')
  // those for names that differ in a number are tried once
  // statements are some lines of at most 400 characters each
  const statements = new Set(ownerKinds.map(({ statement }) => String(statement)))
  const others = [...expressionsAsked].filter(([name]) => !written.has(name) && !statements.has(name))
  const apart = new Map(others.map(([name, expression]) => [name.replaceAll(/\b(f|v)\d+\b/gi, '$1'), expression]))
  expect(apart.size).toBeGreaterThan(20)
  const dear = [...apart.values()].flatMap((expression) => {
    const trial = dearTrial(expression)
    return trial ? spelled(String(expression), trial) : []
  })
  expect(dear).toEqual([])
})
