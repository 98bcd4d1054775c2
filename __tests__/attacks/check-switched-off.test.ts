import { describe, expect, it } from 'vitest'
import { home, judged } from '../support/judged.js'
import {
  add,
  all,
  app,
  applied,
  edit,
  instance,
  list,
  move,
  operator,
  release,
  remove,
  replace,
  textOf,
  type Change,
} from './changes.js'

// attack: A pull request hides a pin, or makes it resolve to something else, so that its own check sees nothing.
// stops: What was a pin on the base and is none after the change is an error until a person accepts it.

/** The instance chart and the manifests go ahead; the operator is what stays behind. */
const halfBump = all(
  edit(instance, (text) => text.replaceAll('0.37.1', '0.38.1')),
  edit('kubernetes/main/apps/flux-system/flux-instance/app/ocirepository.yaml', (text) =>
    text.replaceAll('0.37.1', '0.38.1'),
  ),
)
const listed = (name: string): Change => replace(list, './ocirepository.yaml', name)
const evil = 'oci://registry.evil.example/charts/flux-operator'

const patched = (patch: string): Change => edit(list, (text) => `${text}patches:\n${patch}`)

const attacks: readonly (readonly [name: string, change: Change, code: string])[] = [
  [
    'a marker beside a half bump',
    all(halfBump, replace(operator, 'tag: 0.37.1', 'tag: 0.37.1 # flux-lockstep: ignore')),
    'half-bumped',
  ],
  [
    'a marker above a half bump',
    all(halfBump, replace(operator, '    tag:', '    # flux-lockstep: ignore\n    tag:')),
    'half-bumped',
  ],
  ...['docs', 'tests', 'vendor', 'archive', 'prompts'].map((folder): (typeof attacks)[number] => [
    `the file moved to ${folder}/`,
    all(halfBump, move(operator, `${app}/${folder}/op.yaml`), listed(`./${folder}/op.yaml`)),
    'pin-lost',
  ]),
  [
    'the folder of everything replaced by a submodule',
    (tree) => ({
      ...Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith('kubernetes/'))),
      kubernetes: { mode: '160000', content: '' },
    }),
    'pin-lost',
  ],
  [
    'the file replaced by a link to where nothing is read',
    all(halfBump, (tree) => ({
      ...add(`${app}/docs/op.yaml`, tree[operator] ?? '')(tree),
      [operator]: { mode: '120000', content: 'docs/op.yaml' },
    })),
    'pin-lost',
  ],
  [
    'the file padded above the limit',
    all(
      halfBump,
      edit(operator, (text) => `${text}${'# padding\n'.repeat(110_000)}`),
    ),
    'pin-lost',
  ],
  [
    'the file with a NUL in it',
    all(
      halfBump,
      edit(operator, (text) => `# \0\n${text}`),
    ),
    'pin-lost',
  ],
  [
    'the file under a suffix that is not read',
    all(halfBump, move(operator, `${app}/op.txt`), listed('./op.txt')),
    'pin-lost',
  ],
  ['the file under no suffix', all(halfBump, move(operator, `${app}/operator`), listed('./operator')), 'half-bumped'],
  [
    'the whole folder of Flux moved to where nothing is read, its instance with it',
    (tree) =>
      Object.fromEntries(
        Object.entries(tree).map(([path, text]) => [
          path.replace('/apps/flux-system/', '/archive/flux-system/'),
          typeof text === 'string' ? text.replaceAll('/apps/flux-system', '/archive/flux-system') : text,
        ]),
      ),
    'pin-lost',
  ],
  [
    'another file applied in its place',
    all(add(`${app}/archive/op.yaml`, '# nothing\n'), listed('./archive/op.yaml')),
    'pin-lost',
  ],
  [
    'a decoy that nothing applies',
    all(halfBump, move(operator, `${app}/docs/op.yaml`), listed('./docs/op.yaml'), (tree) =>
      add(`${app}/decoy.yaml`, String(home('0.38.1')[operator]))(tree),
    ),
    'pin-lost',
  ],
  [
    'a decoy line in a text',
    all(halfBump, remove(operator), add(`${app}/versions.env`, 'FLUX_OPERATOR_VERSION=0.38.1\n')),
    'pin-lost',
  ],
  [
    'the pin commented out, its object applied by name',
    all(
      halfBump,
      edit(operator, (text) => text.replace(/^/gm, '# ')),
    ),
    'pin-lost',
  ],
  ['the tag commented out', edit(operator, (text) => text.replace('    tag:', '    # tag:')), 'pin-lost'],
  ['the ref commented out', edit(operator, (text) => text.replace(/ {2}ref:\n.*\n/, '')), 'pin-lost'],
  ['a tag that moves', replace(operator, 'tag: 0.37.1', 'tag: latest'), 'pin-lost'],
  ['a tag that is a branch', replace(operator, 'tag: 0.37.1', 'tag: main'), 'pin-lost'],
  ['a digest alone', replace(operator, 'tag: 0.37.1', `digest: sha256:${'a'.repeat(64)}`), 'pin-lost'],
  ['a range over the tag', replace(operator, 'tag: 0.37.1', 'tag: 0.37.1\n    semver: 0.30.x'), 'pin-lost'],
  ['manifests without a tag', replace(instance, ':v0.37.1', ''), 'pin-lost'],
  ['no artifact at all', edit(instance, (text) => text.replace(/ +artifact:.*\n/, '')), 'pin-lost'],
  ['a variable without a value', replace(operator, 'tag: 0.37.1', 'tag: ${OPERATOR_TAG}'), 'pin-lost'],
  [
    'a chartRef to another source',
    all(
      replace(release, 'name: flux-operator\n  interval', 'name: other\n  interval'),
      add(
        `${app}/other.yaml`,
        String(home()[operator])
          .replace('name: flux-operator', 'name: other')
          .replace(/oci:.*/, evil),
      ),
      edit(list, (text) => `${text}  - ./other.yaml\n`),
    ),
    'source-changed',
  ],
  [
    'a chart from a git repository',
    all(
      edit(release, (text) =>
        text.replace(
          / {2}chartRef:\n.*\n.*\n/,
          '  chart:\n    spec:\n      chart: flux-operator\n      sourceRef: {kind: GitRepository, name: evil}\n',
        ),
      ),
      add(
        `${app}/git.yaml`,
        'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata:\n  name: evil\nspec:\n  url: https://evil.example/charts\n',
      ),
      edit(list, (text) => `${text}  - ./git.yaml\n`),
    ),
    'source-changed',
  ],
  ['another host', replace(operator, 'oci://ghcr.io', 'oci://registry.evil.example'), 'source-changed'],
]

const patches: readonly (readonly [name: string, change: Change])[] = [
  [
    'a JSON6902 patch of the address',
    patched(
      `  - target: {kind: OCIRepository, name: flux-operator}\n    patch: '[{"op":"replace","path":"/spec/url","value":"${evil}"}]'\n`,
    ),
  ],
  [
    'a JSON6902 patch without a kind',
    patched(
      `  - target: {name: flux-operator}\n    patch: |\n      - op: replace\n        path: /spec/url\n        value: ${evil}\n`,
    ),
  ],
  [
    'a JSON6902 patch by a regular expression',
    patched(
      `  - target: {kind: OCI.*, name: flux-.*}\n    patch: |\n      - op: replace\n        path: /spec/url\n        value: ${evil}\n`,
    ),
  ],
  [
    'a JSON6902 patch of all objects',
    patched(
      `  - target: {kind: OCIRepository}\n    patch: |\n      - op: replace\n        path: /spec/ref/tag\n        value: 0.30.0\n`,
    ),
  ],
  [
    'a strategic merge of the address',
    patched(
      `  - patch: |\n      apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: flux-operator}\n      spec: {url: "${evil}"}\n`,
    ),
  ],
  [
    'a patch that replaces the whole spec',
    patched(
      `  - target: {kind: OCIRepository}\n    patch: |\n      - op: replace\n        path: /spec\n        value: {interval: 1h, url: "${evil}", ref: {tag: 0.37.1}}\n`,
    ),
  ],
  [
    'a patch that takes the verification away',
    patched(`  - target: {kind: OCIRepository}\n    patch: |\n      - op: remove\n        path: /spec/verify\n`),
  ],
  [
    'a patch of the chart that a release takes',
    patched(
      `  - target: {kind: HelmRelease}\n    patch: |\n      - op: replace\n        path: /spec/chartRef/name\n        value: other\n`,
    ),
  ],
  [
    'a patch in a file without a word of Flux',
    all(
      patched('  - path: ../../tag.yaml\n    target: {kind: OCIRepository}\n'),
      add('kubernetes/main/apps/flux-system/tag.yaml', '- op: replace\n  path: /spec/ref/tag\n  value: 0.30.0\n'),
    ),
  ],
  [
    'a patch of a Flux Kustomization',
    edit(
      applied,
      (text) =>
        `${text}  patches:\n    - target: {kind: OCIRepository}\n      patch: |\n        - op: replace\n          path: /spec/url\n          value: ${evil}\n`,
    ),
  ],
  [
    'a replacement',
    all(
      add(`${app}/config.yaml`, `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\ndata:\n  url: ${evil}\n`),
      edit(
        list,
        (text) =>
          `${text}  - ./config.yaml\nreplacements:\n  - source: {kind: ConfigMap, name: x, fieldPath: data.url}\n    targets:\n      - select: {kind: OCIRepository}\n        fieldPaths: [spec.url]\n`,
      ),
    ),
  ],
  [
    'a patch of the registry of all images',
    patched(
      `  - target: {kind: HelmRelease}\n    patch: |\n      - op: add\n        path: /spec/values/image\n        value: {repository: evil.example/op}\n`,
    ),
  ],
  [
    'values that a patch adds',
    patched(
      `  - target: {kind: HelmRelease, name: flux-operator}\n    patch: |\n      - op: add\n        path: /spec/valuesFrom\n        value: [{kind: ConfigMap, name: evil}]\n`,
    ),
  ],
  [
    'a component with a patch',
    all(
      edit(list, (text) => `${text}components: [../../part]\n`),
      add(
        'kubernetes/main/apps/flux-system/part/kustomization.yaml',
        `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n  - target: {kind: OCIRepository}\n    patch: |\n      - op: replace\n        path: /spec/url\n        value: ${evil}\n`,
      ),
    ),
  ],
]

const harmless: readonly (readonly [name: string, change: Change])[] = [
  [
    'a set that goes with its instance',
    (tree) =>
      Object.fromEntries(
        Object.entries(tree).filter(([path]) => !path.includes('flux-operator') && !path.includes('flux-instance')),
      ),
  ],
  [
    'a pin that moves to another file that is applied',
    all(move(operator, `${app}/source.yaml`), listed('./source.yaml')),
  ],
  [
    'two objects in one file',
    all(
      (tree) => ({ ...tree, [release]: `${textOf(tree, release)}${textOf(tree, operator)}` }),
      remove(operator),
      listed(''),
    ),
  ],
  [
    'a release of the whole set',
    (tree) => Object.fromEntries(Object.keys(tree).map((path) => [path, home('0.38.1')[path] ?? ''])),
  ],
  [
    'the copy of the operator in place of the manifests',
    edit(instance, (text) => text.replace(/artifact:.*/, 'artifact: ""')),
  ],
  ['a note beside the pin', replace(operator, 'tag: 0.37.1', 'tag: 0.37.1 # the first pin')],
]

describe('a pull request cannot switch its own check off', () => {
  it.each(attacks)('%s', async (_name, change, code) => {
    const { conclusion, introduced } = await judged(home(), change(home()))
    expect(conclusion).toBe('failure')
    expect(introduced.join('\n')).toContain(`error ${code} `)
  })

  it.each(patches)('%s', async (_name, change) => {
    const base = edit(operator, (text) => text.replace('  ref:', '  verify: {provider: cosign}\n  ref:'))(home())
    const { conclusion } = await judged(base, change(base))
    expect(conclusion).toBe('failure')
  })

  it.each(harmless)('lets pass: %s', async (_name, change) => {
    const { introduced } = await judged(home(), change(home()))
    expect(introduced.filter((one) => one.startsWith('error'))).toEqual([])
  })
})

describe('who a signature is asked of', () => {
  const identity = (subject: string): string =>
    `  verify:\n    provider: cosign\n    matchOIDCIdentity:\n      - issuer: ^https://token.actions.githubusercontent.com$\n        subject: ${subject}\n`
  const base = edit(operator, (text) =>
    text.replace('  ref:', `${identity('^https://github.com/controlplaneio-fluxcd/.*$')}  ref:`),
  )(home())

  it.each<readonly [string, Change, boolean]>([
    ['is gone', edit(operator, (text) => text.replace(/ {2}verify:\n(?: {4}.*\n)+/, '')), true],
    ['is everybody', replace(operator, '^https://github.com/controlplaneio-fluxcd/.*$', '.*'), true],
    ['is another provider', replace(operator, 'provider: cosign', 'provider: notation'), true],
    [
      'is one more',
      edit(operator, (text) => text.replace('  ref:', '      - {issuer: .*, subject: .*}\n  ref:')),
      true,
    ],
    ['stays', replace(operator, 'interval: 1h', 'interval: 2h'), false],
  ])('%s', async (_name, change, fails) => {
    const { introduced } = await judged(base, change(base))
    expect(introduced.some((one) => one.startsWith('error verification-weakened'))).toBe(fails)
  })
})

describe('a person with write access', () => {
  const hidden = all(move(operator, `${app}/docs/op.yaml`), listed('./docs/op.yaml'))(home())

  it('accepts by the settings of the base', async () => {
    const { conclusion, introduced } = await judged(home(), hidden, { settings: `accept: ['${operator}']` })
    expect([conclusion, introduced[0]?.split(' ')[0]]).toEqual(['success', 'warning'])
  })

  it('accepts by a label of this commit', async () => {
    const { conclusion, findings } = await judged(home(), hidden, { labelled: true })
    expect(conclusion).toBe('success')
    expect(findings[0]?.message).toContain('Accepted by the label flux-lockstep/accept-aaaaaaaaaaaaaaaa.')
  })

  it('reads in the finding how to accept', async () => {
    const { findings } = await judged(home(), hidden)
    expect(findings[0]?.help).toContain('`flux-lockstep/accept-aaaaaaaaaaaaaaaa`')
    expect(findings[0]?.help).toContain('`accept`')
  })
})

describe('a variable behind a pin', () => {
  const base = replace(operator, 'tag: 0.37.1', 'tag: ${OPERATOR:=0.37.1}')(home())

  it.each<readonly [string, Change]>([
    [
      'is filled in by a Flux Kustomization',
      edit(applied, (text) => `${text}  postBuild:\n    substitute:\n      OPERATOR: 0.30.0\n`),
    ],
    [
      'is filled in by a ConfigMap',
      all(
        edit(applied, (text) => `${text}  postBuild:\n    substituteFrom: [{kind: ConfigMap, name: versions}]\n`),
        add(
          'kubernetes/main/flux/versions.yaml',
          'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: versions\n  namespace: flux-system\ndata:\n  OPERATOR: 0.30.0\n',
        ),
      ),
    ],
  ])('%s', async (_name, change) => {
    const { conclusion } = await judged(base, change(base))
    expect(conclusion).toBe('failure')
  })
})
