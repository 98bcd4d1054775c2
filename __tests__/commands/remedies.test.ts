import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EmbeddedRegistry } from '../../embedded/registry/index.js'
import { findingTable } from '../../src/model/finding-table.js'
import type { FindingCode } from '../../src/model/finding.js'
import { caseFiles, releaseRegistry, runCommand } from '../support/cases.js'
import { home, judged } from '../support/judged.js'
import { publishWorld, worldMissing } from '../validate/world.js'
import { startRegistry } from '../../embedded/registry/index.js'

// A remedy that we print does not fail our own check: each is taken from the finding itself, applied, and judged again.

const why = worldMissing()
if (why !== null) console.log(`in part skipped: ${why}`)

let embedded: EmbeddedRegistry
let world: EmbeddedRegistry
beforeAll(async () => {
  embedded = await releaseRegistry()
  world = await startRegistry()
  if (why === null) publishWorld(world, ['0.29.0', '0.52.0', '0.58.1'])
})
afterAll(async () => {
  await embedded.close()
  await world.close()
})

type Texts = Readonly<Record<string, string>>

interface State {
  readonly files: Texts
  /** The text of a settings file. */
  readonly settings?: string
}

/** One remedy of a finding. */
interface Remedy extends State {
  readonly code: FindingCode
  readonly remedy: string
  /** What the finding's help says of it. */
  readonly says: RegExp
  readonly apply: (state: Texts, words: readonly string[]) => State
  readonly command?: 'check' | 'update'
  /** Needs the released artifacts. */
  readonly released?: boolean
}

/** The files of one of the examples that are broken on purpose. */
function broken(code: FindingCode): Texts {
  const root = join('examples/broken', code)
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]))
}

/** The same files with a text of one of them written anew; throws where it is not there. */
function edit(files: Texts, path: string, from: string | RegExp, to: string): State {
  const text = files[path] ?? ''
  const edited = text.replace(from, () => to)
  if (edited === text) throw new Error(`${path} has no ${String(from)}`)
  return { files: { ...files, [path]: edited } }
}

const replaced = (path: string, from: string | RegExp, to: string) => (files: Texts) => edit(files, path, from, to)
const example = (code: FindingCode, remedy: string, says: RegExp, apply: Remedy['apply']): Remedy => ({
  code,
  remedy,
  says,
  files: broken(code),
  apply,
})
const updated = async ({ files, settings = '' }: State, registry: EmbeddedRegistry): Promise<Texts> => {
  const { files: changed } = await runCommand('update', files, registry, settings)
  return {
    ...files,
    ...Object.fromEntries(changed.flatMap(({ path, after }) => (after ? [[path, Buffer.from(after).toString()]] : []))),
  }
}

const operator = (version: string) => broken('out-of-lockstep')['source.yaml']?.replace('0.58.0', version) ?? ''
const instance = (version: string, more = '') =>
  `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  distribution: {version: 2.x, registry: ghcr.io/fluxcd, artifact: 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v${version}'}
${more}`
const patched = (version: string, target: string, patch: string) => ({
  'source.yaml': operator(version),
  'instance.yaml': instance(
    version,
    `  kustomize:\n    patches:\n      - target: ${target}\n        patch: |\n${patch.replace(/^/gm, '          ')}\n`,
  ),
})
const merge = (container: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\nspec: {template: {spec: {containers: [${container}]}}}`
const toHelm = '{kind: Deployment, name: helm-controller}'
const strict = caseFiles('03-strict-substitution')

const remedies: readonly Remedy[] = [
  example('unparseable-file', 'the syntax', /^Correct the syntax/, replaced('apps.yaml', '"./apps', '"./apps"')),
  {
    code: 'invalid-pin',
    remedy: 'the tag without v',
    files: { 'source.yaml': operator('v0.58.1') },
    says: /write (0\.58\.1)\.$/,
    apply: (files, [, tag = '']) => edit(files, 'source.yaml', 'v0.58.1', tag),
  },
  {
    code: 'invalid-pin',
    remedy: 'the digest in its own field',
    files: { 'source.yaml': operator(`0.58.1@sha256:${'a'.repeat(64)}`) },
    says: /refuses a digest behind it; write it in a field of its own/,
    apply: replaced('source.yaml', /@sha256:a+/, ''),
  },
  example('out-of-lockstep', 'the other release', /^Move it to (0\.58\.1);/, (files, [, version = '']) =>
    edit(files, 'source.yaml', '0.58.0', version),
  ),
  ...(['pinned', 'embedded'] as const).map((way) =>
    example(
      'floating-artifact',
      way,
      /^At instance\.yaml:11, write (artifact: \S+:v0\.52\.0), or remove the artifact/,
      (files, [, pinned = '']) =>
        edit(files, 'instance.yaml', /\n {4}artifact: .*/, way === 'pinned' ? `\n    ${pinned}` : ''),
    ),
  ),
  {
    code: 'floating-artifact',
    remedy: 'empty in values of the chart',
    files: {
      ...broken('values-invalid'),
      'release.yaml': (broken('values-invalid')['release.yaml'] ?? '')
        .replace(':v0.58.1', ':latest')
        .replace('k3s', 'aws'),
    },
    says: /(artifact: "")/,
    apply: (files, [, written = '']) => edit(files, 'release.yaml', /artifact: .*/, written),
  },
  example('range-pin', 'one version', /^Pin one version/, replaced('source.yaml', 'semver: 0.58.x', 'tag: 0.58.1')),
  example(
    'variable-pin',
    'a default',
    /^Give the placeholder a default/,
    replaced('source.yaml', '${OPERATOR_VERSION}', '${OPERATOR_VERSION:=0.58.1}'),
  ),
  example('clusters-differ', 'sets', /^Name the sets in the settings/, (files) => ({
    files,
    settings:
      'sets: [{name: staging, paths: [clusters/staging/**]}, {name: production, paths: [clusters/production/**]}]',
  })),
  example(
    'duplicate-owner',
    'one version',
    /^Keep both at one version/,
    replaced('bootstrap/helmfile.yaml', '0.52.0', '0.58.1'),
  ),
  example(
    'not-published',
    'one that is published',
    /^Pin a version that the registry holds/,
    replaced('source.yaml', '0.42.0', '0.42.1'),
  ),
  example('flux-version-unmatched', 'the newest', /the newest there is (\S+)\.$/, (files, [, version = '']) =>
    edit(files, 'instance.yaml', '2.8.4', version),
  ),
  {
    code: 'flux-version-unmatched',
    remedy: 'a constraint',
    files: { 'source.yaml': operator('0.58.1'), 'instance.yaml': instance('0.58.1').replace('2.x', '"two"') },
    says: /such as "(2\.x)" or/,
    apply: (files, [, range = '']) => edit(files, 'instance.yaml', '"two"', range),
  },
  {
    code: 'kubernetes-too-old',
    remedy: 'the Kubernetes that is asked for',
    files: {
      'source.yaml': operator('0.58.1'),
      'instance.yaml': instance('0.58.1'),
      'talos/talenv.yaml': 'talosVersion: v1.9.0\nkubernetesVersion: v1.30.1\n',
    },
    says: /^Upgrade Kubernetes to (1\.\d+) first/,
    apply: (files, [, minor = '']) => edit(files, 'talos/talenv.yaml', '1.30.1', `${minor}.0`),
    released: true,
  },
  example(
    'manifests-ahead',
    'one release',
    /^Move the operator and the manifests to one release/,
    replaced('source.yaml', '0.52.0', '0.53.0'),
  ),
  ...(['api-version-removed', 'api-version-deprecated'] as const).map((code) =>
    example(code, 'the version that is named', /^Change apiVersion to ([\w./]*\w)/, (files, [, version = '']) =>
      edit(files, 'source.yaml', 'source.toolkit.fluxcd.io/v1beta2', version),
    ),
  ),
  example('schema-invalid', 'a value that is allowed', /^Correct the value/, replaced('source.yaml', 'daily', '24h')),
  example('unknown-field', 'its name', /\(did you mean (\w+)\?\)$/, (files, [, name = '']) =>
    edit(files, 'source.yaml', 'tiemout', name),
  ),
  example('unknown-field', 'gone', /^Remove the field/, replaced('source.yaml', /\n.*tiemout.*/, '')),
  example(
    'rule-violated',
    'the fields of the rule',
    /^Change the fields/,
    replaced('release.yaml', /\n {2}chart:[\s\S]*/, '\n'),
  ),
  ...(
    [
      ['set in its postBuild', /^Set (\w+) in its postBuild/, 'ks'],
      ['escaped', /write `(\$\$\{\w+\})`/, 'text'],
      ['a default', /or `(\$\{\w+:=\})` for an empty value/, 'text'],
      ['exempt', /annotate the object with `(kustomize\.toolkit\.fluxcd\.io\/substitute: disabled)`/, 'annotation'],
    ] as const
  ).map(([remedy, says, place]): Remedy => ({
    code: 'variable-unset',
    remedy,
    files: strict,
    command: 'update',
    released: true,
    says,
    apply: (files, [, words = '']) => {
      const path = 'apps/media/script.yaml'
      const [ks = ''] = Object.keys(files).filter((name) => files[name]?.includes('postBuild:'))
      if (place === 'text') return edit(files, path, /\$\{\w+\}/g, words)
      if (place === 'annotation') return edit(files, path, /metadata:\n/, `metadata:\n  annotations:\n    ${words}\n`)
      return edit(files, ks, /substitute:\n( *)/, `substitute:\n      ${words}: x\n      `)
    },
  })),
  example(
    'values-invalid',
    'a value that is allowed',
    /^Correct the value/,
    replaced('release.yaml', 'k3s', 'kubernetes'),
  ),
  example('values-unknown-key', 'gone', /^Remove the key/, replaced('release.yaml', /\n.*migrateResources.*/, '')),
  {
    ...example('values-unknown-key', 'its name', /did you mean (\S+)\?$/, (files, [, key = '']) =>
      edit(files, 'release.yaml', 'componets', key.split('.').at(-1) ?? ''),
    ),
    files: {
      ...broken('values-unknown-key'),
      'release.yaml': (broken('values-unknown-key')['release.yaml'] ?? '').replace(
        'migrateResources: false',
        'componets: [source-controller]',
      ),
    },
  },
  example('component-missing', 'gone', /^Remove the component/, replaced('instance.yaml', /\n.*source-watcher/, '')),
  example(
    'component-missing',
    'another Flux',
    /or run a Flux version that has it/,
    replaced('instance.yaml', '2.6.x', '2.x'),
  ),
  {
    ...example(
      'variant-missing',
      'another Flux',
      /or a Flux version for which this one is \(([\d.]+)/,
      (files, [, version = '']) => edit(files, 'instance.yaml', '2.7.4', version),
    ),
    released: true,
  },

  example(
    'variant-missing',
    'another variant',
    /variant that is listed for it \([^)]*(upstream-alpine)/,
    (files, [, variant = '']) =>
      edit(
        files,
        'instance.yaml',
        'registry: ghcr.io/controlplaneio-fluxcd/distroless-fips',
        `registry: ghcr.io/fluxcd\n    variant: ${variant}`,
      ),
  ),
  example(
    'patch-fails',
    'by name',
    /^Patch by name with a strategic merge patch/,
    replaced(
      'instance.yaml',
      /patch: \|[\s\S]*/,
      `patch: |\n${merge('{name: manager, env: [{name: A, value: b}]}').replace(/^/gm, '          ')}\n`,
    ),
  ),
  {
    code: 'patch-fails',
    remedy: 'gone',
    files: patched('0.58.1', toHelm, '# nothing'),
    says: /^Remove the patch from the list/,
    apply: replaced('instance.yaml', / {2}kustomize:[\s\S]*/, ''),
  },
  example(
    'patch-matches-nothing',
    'the full name',
    /^Write the full name/,
    replaced('instance.yaml', 'name: helm\n', 'name: helm-controller\n'),
  ),
  {
    code: 'patch-matches-nothing',
    remedy: 'no namespace',
    files: patched(
      '0.58.1',
      '{kind: Deployment, namespace: flux-system}',
      '- {op: add, path: /metadata/labels/a, value: b}',
    ),
    says: /^Remove target\.namespace/,
    apply: replaced('instance.yaml', ', namespace: flux-system}\n        patch', '}\n        patch'),
  },
  example('patch-damages', 'the key', /^Write the keys that identify the element \((name),/, (files, [, key = '']) =>
    edit(files, 'instance.yaml', '- resources:', `- ${key}: manager\n                    resources:`),
  ),
  {
    code: 'patch-damages',
    remedy: 'the container that is there',
    files: patched('0.58.1', toHelm, merge('{name: controller, env: [{name: A, value: b}]}')),
    says: /^Write the name of the container that is there \((\w+)\)/,
    apply: (files, [, name = '']) => edit(files, 'instance.yaml', 'name: controller', `name: ${name}`),
  },
  {
    code: 'patch-damages',
    remedy: 'an image',
    files: patched('0.58.1', toHelm, merge('{name: side}')),
    says: /or give the new one an image\.$/,
    apply: replaced('instance.yaml', '{name: side}', '{name: side, image: example.com/side:1.0.0}'),
  },
  {
    code: 'patch-damages',
    remedy: 'arguments with a JSON patch',
    files: patched('0.58.1', toHelm, merge('{name: manager, args: [--concurrent=10]}')),
    says: /\(`(op: add)`, `(path: \S+)`\)/,
    apply: (files, [, op = '', path = '']) =>
      edit(
        files,
        'instance.yaml',
        /patch: \|[\s\S]*/,
        `patch: |\n          - {${op}, ${path}, value: --concurrent=10}\n`,
      ),
    released: true,
  },
  {
    code: 'patch-shifts',
    remedy: 'by name',
    files: patched('0.29.0', toHelm, '- {op: replace, path: /spec/template/spec/containers/0/env/1/value, value: x}'),
    command: 'update',
    says: /or patch by name with a strategic merge patch/,
    apply: replaced(
      'instance.yaml',
      /patch: \|[\s\S]*/,
      `patch: |\n${merge('{name: manager, env: [{name: RUNTIME_NAMESPACE, value: x, valueFrom: null}]}').replace(/^/gm, '          ')}\n`,
    ),
    released: true,
  },
  example('reference-missing', 'what is missing', /^Add the OCIRepository (\S+),/, (files, [, name = '']) => ({
    files: { ...files, 'source.yaml': operator('0.58.1').replaceAll('flux-operator', name) },
  })),
  example('dependency-missing', 'what is missing', /^Add the Kustomization (\w+),/, (files, [, name = '']) => ({
    files: {
      ...files,
      'more.yaml': (files['apps.yaml'] ?? '')
        .replace('name: apps', `name: ${name}`)
        .replace(/ {2}dependsOn[\s\S]*/, ''),
    },
  })),
  example('dependency-missing', 'gone', /remove the dependency/, replaced('apps.yaml', / {2}dependsOn[\s\S]*/, '')),
  example(
    'instance-not-ordered',
    'the release depends',
    /^Add `(dependsOn: \[\{name: flux-operator\}\])`/,
    (files, [, words = '']) => edit(files, 'instance/release.yaml', '  chartRef:', `  ${words}\n  chartRef:`),
  ),
  example(
    'instance-not-ordered',
    'its Kustomization depends',
    /let its Flux Kustomization depend on the operator's, which waits/,
    (files) => ({
      files: {
        ...edit(files, 'flux-instance.yaml', '  prune:', '  dependsOn: [{name: flux-operator}]\n  prune:').files,
        ...{
          'flux-operator.yaml':
            edit(files, 'flux-operator.yaml', '  prune:', '  wait: true\n  prune:').files['flux-operator.yaml'] ?? '',
        },
      },
    }),
  ),
  ...(['a marker', 'the setting'] as const).map((remedy): Remedy => ({
    code: 'operator-unseen',
    remedy,
    files: { 'instance.yaml': instance('0.52.0') },
    command: 'update',
    says: /# flux-lockstep: operator|operator:/,
    apply: (files) =>
      remedy === 'a marker'
        ? edit(files, 'instance.yaml', /^/, '# flux-lockstep: operator 0.58.1\n')
        : { files, settings: 'operator: {version: 0.58.1}\n' },
  })),
  {
    code: 'hold-expired',
    remedy: 'gone',
    files: { 'source.yaml': operator('0.58.1') },
    settings: "hold: {at: 0.58.1, reason: a, until: '2026-01-01'}\n",
    command: 'update',
    says: /^Remove the hold/,
    apply: (files) => ({ files }),
  },
  {
    code: 'setting-unused',
    remedy: 'gone',
    files: { 'source.yaml': operator('0.58.1') },
    settings: 'auto-merge-method: rebase\n',
    says: /^Set "([\w-]+)", or remove/,
    apply: (files, [, key = '']) => ({ files, settings: `auto-merge-method: rebase\n${key}: true\n` }),
  },
]

/** Found where a change is judged, whose remedy is to take it back or to complete it. */
const ofChanges: readonly [FindingCode, (files: Record<string, string>) => Record<string, string>][] = [
  ['half-bumped', (files) => inFile(files, 'flux-operator/app/ocirepository.yaml', '0.37.1', '0.38.1')],
  [
    'downgrade',
    (files) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('0.37.1', '0.30.0')])),
  ],
  ['pin-lost', (files) => inFile(files, 'flux-operator/app/ocirepository.yaml', /.*tag: .*\n/, '')],
  ['source-changed', (files) => inFile(files, 'flux-operator/app/ocirepository.yaml', 'ghcr.io', 'evil.example')],
]

function inFile(files: Record<string, string>, end: string, from: string | RegExp, to: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, path.endsWith(end) ? text.replace(from, to) : text]),
  )
}

/** Codes whose remedy is no edit of files that a test could make, and why. */
const without: Readonly<Partial<Record<FindingCode, string>>> = {
  'not-understood': 'its remedy is held by the tests of the account',
  'tag-moved': 'a person asks upstream',
  'beyond-tables': 'a newer version of the project',
  'flux-minor-crossed': 'a person reads release notes',
  'flux-downgrade': 'the change is taken back',
  'flux-behind': 'one hop at a time is what update does',
  'unreachable-hop': 'one hop at a time is what update does',
  'operator-race': 'the same edit as of instance-not-ordered',
  'not-evaluated': 'a person judges',
  'proposal-incomplete': 'the rights of a token',
  'verification-weakened': 'the change is taken back',
  'way-back': 'nothing is to be done',
  'signature-invalid': 'a person asks upstream',
  'signature-missing': 'upstream signs, or the setting verify',
  'signature-unreachable': 'running again',
}

it('every code has a remedy here, or a reason why not', () => {
  const known = [...remedies.map(({ code }) => code), ...ofChanges.map(([code]) => code), ...Object.keys(without)]
  expect([...new Set(known)].toSorted()).toEqual(Object.keys(findingTable).toSorted())
})

/** What is said, of findings and of a decision that holds for the same reason. */
interface Said {
  readonly code: string
  readonly severity: string
  readonly message: string
  readonly help: string
}

async function findingsOf({ files, settings = '' }: State, one: Remedy): Promise<readonly Said[]> {
  const registry = one.released === true ? world : embedded
  const { report } = await runCommand(one.command ?? 'check', files, registry, settings)
  const held = report.sets.map(({ reason, detail }) => ({
    code: reason ?? '',
    severity: '',
    message: '',
    help: detail ?? '',
  }))
  return [...report.findings, ...report.sets.flatMap(({ findings }) => findings), ...held]
}

describe('a remedy that is printed', () => {
  it.each(remedies.map((one) => [`${one.code}: ${one.remedy}`, one] as const))('%s', async (_, one) => {
    if (one.released === true && why !== null) return
    const before = await findingsOf(one, one)
    const said = before.filter(({ code }) => code === one.code)
    const words = said
      .map(({ help, message }) => one.says.exec(help) ?? one.says.exec(message))
      .find((match) => match !== null)
    expect(words, JSON.stringify(before, null, 1)).toBeTruthy()
    const after = await findingsOf(one.apply(one.files, words ?? []), one)
    expect(after.filter(({ code }) => code === one.code)).toEqual([])
    const errors = (all: readonly Said[]) =>
      new Set(all.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`))
    expect([...errors(after)].filter((text) => !errors(before).has(text))).toEqual([])
  })

  it.each(ofChanges)('%s: what update or taking it back leaves', async (code, change) => {
    const base = home()
    const changed = await judged(base, change(base))
    expect(changed.findings.map((found) => found.code)).toContain(code)
    const back = await judged(base, base)
    expect(back.introduced).toEqual([])
    if (code !== 'half-bumped') return
    const whole = Object.fromEntries(
      Object.entries(base).map(([path, text]) => [path, text.replaceAll('0.37.1', '0.38.1')]),
    )
    expect((await judged(base, whole)).findings.map((found) => found.code)).not.toContain(code)
  })
})

it('`flux-lockstep update` writes what out-of-lockstep and manifests-ahead name', async () => {
  for (const code of ['out-of-lockstep', 'manifests-ahead'] as const) {
    const after = await updated({ files: broken(code) }, embedded)
    const { report } = await runCommand('check', after, embedded)
    expect(report.sets.flatMap(({ findings }) => findings).filter((found) => found.code === code)).toEqual([])
  }
})

it.each(['pin', 'embed'] as const)('`floating: %s` does what floating-artifact names', async (floating) => {
  const files = broken('floating-artifact')
  const after = await updated({ files, settings: `floating: ${floating}\n` }, embedded)
  expect(after).not.toEqual(files)
  const { report } = await runCommand('check', after, embedded)
  const found = report.sets.flatMap(({ findings }) => findings)
  expect(found.filter(({ code, severity }) => code === 'floating-artifact' || severity === 'error')).toEqual([])
})
