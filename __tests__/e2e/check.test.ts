import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { earlierReleases, publishReleases, releases } from '../../embedded/upstream/index.js'
import { all, files, bumped, stage, type Edits, type Stage } from './replay.js'

let registry: EmbeddedRegistry
let open: Stage[] = []
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry, [...earlierReleases, ...releases])
})
afterAll(() => registry.close())
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()))
  open = []
  registry.reset()
})

async function start(release?: string, more?: Edits): Promise<Stage> {
  const one = await stage(registry.url, release, more)
  open.push(one)
  return one
}

const replaced = (name: keyof typeof files, from: string, to: string): Edits => ({
  [files[name]]: (text) => text.replace(from, to),
})
const digest = `sha256:${'a'.repeat(64)}`
const withDigest = {
  [files.operator]: (text: string) => text.replace('tag: 0.37.1', `tag: 0.37.1\n    digest: ${digest}`),
}
const renamed = 'kubernetes/main/apps/flux-system/flux-operator/app/source.yaml'
const kustomization = 'kubernetes/main/apps/flux-system/flux-operator/app/kustomization.yaml'
const operatorSource = (version: string): string => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata:
  name: flux-operator
spec:
  interval: 1h
  url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator
  ref:
    tag: ${version}
`
const betaObject = `apiVersion: source.toolkit.fluxcd.io/v1beta2
kind: GitRepository
metadata:
  name: demo
  namespace: flux-system
spec:
  interval: 1h
  url: https://github.com/example/demo
`

interface Case {
  readonly name: string
  /** The release on the base branch; 0.37.1 where none is given. */
  readonly base?: string
  /** What is there before, beside the example. */
  readonly there?: Edits
  readonly change: Edits
  readonly fails: boolean
  /** What the change introduces, as `level code file:line`. */
  readonly annotations: readonly string[]
  /** Parts of what the author reads. */
  readonly says?: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'Renovate bumps the operator chart alone',
    change: bumped('operator', '0.37.1', '0.38.1'),
    fails: true,
    annotations: ['error half-bumped values:15', 'error half-bumped instance:14'],
    says: ['| `0.37.1` → `0.37.1` and `0.38.1` |', "git apply <<'PATCH'"],
  },
  {
    name: 'Renovate bumps the manifests alone',
    change: bumped('values', 'v0.37.1', 'v0.38.1'),
    fails: true,
    annotations: [
      'error half-bumped instance:14',
      'error half-bumped operator:14',
      'warning manifests-ahead values:15',
    ],
    says: ['+    tag: 0.38.1'],
  },
  {
    name: 'all three move together',
    change: all('0.37.1', '0.38.1'),
    fails: false,
    annotations: [],
    says: ['| `0.37.1` → `0.38.1` |', '✅ in lockstep'],
  },
  {
    name: 'a downgrade to a release that was never held',
    base: '0.38.1',
    change: all('0.38.1', '0.37.1'),
    fails: true,
    annotations: ['error downgrade values:15'],
    says: ['never held'],
  },
  {
    name: 'one pin goes back without the others',
    base: '0.38.1',
    change: bumped('values', 'v0.38.1', 'v0.37.1'),
    fails: true,
    annotations: ['error downgrade values:15'],
    says: ['without the rest of set'],
  },
  {
    name: 'a falling Flux minor',
    base: '0.45.1',
    change: all('0.45.1', '0.38.1'),
    fails: true,
    annotations: ['error flux-downgrade values:15'],
    says: ['from 2.8 back to 2.7: the operator refuses a lower Flux minor'],
  },
  {
    name: 'a chart tag with v',
    change: { ...all('0.37.1', '0.38.1'), [files.operator]: (text) => text.replace('0.37.1', 'v0.38.1') },
    fails: true,
    annotations: ['error invalid-pin operator:14'],
    says: ['Tags of charts have no v: write 0.38.1.', '+    tag: 0.38.1'],
  },
  {
    name: 'manifests without v',
    change: { ...all('0.37.1', '0.38.1'), [files.values]: (text) => text.replace('v0.37.1', '0.38.1') },
    fails: true,
    annotations: ['error invalid-pin values:15'],
    says: ['begin with v: write v0.38.1.'],
  },
  {
    name: 'a digest behind the tag',
    change: {
      ...all('0.37.1', '0.38.1'),
      [files.operator]: (text) => text.replace('0.37.1', `0.38.1@${digest}`),
    },
    fails: true,
    annotations: ['error invalid-pin operator:14'],
    says: ['is no tag, and Flux refuses a digest behind it', 'write it in a field of its own'],
  },
  {
    name: 'a tag that moves without its digest',
    there: withDigest,
    change: all('0.37.1', '0.38.1'),
    fails: true,
    annotations: ['error not-published operator:14'],
    says: ['Flux runs the digest and ignores the tag'],
  },
  {
    name: '0.38.0, which never got its charts',
    change: all('0.37.1', '0.38.0'),
    fails: true,
    annotations: ['error not-published instance:14', 'error not-published operator:14'],
    says: ['charts/flux-operator has no tag 0.38.0'],
  },
  {
    name: 'the manifests of 0.38.0 alone',
    change: bumped('values', 'v0.37.1', 'v0.38.0'),
    fails: true,
    annotations: [
      'error half-bumped instance:14',
      'error half-bumped operator:14',
      'warning manifests-ahead values:15',
    ],
    says: [
      'Release 0.38.0 was never published in full (no flux-instance chart, no flux-operator chart)',
      '0.38.1, the next complete release',
    ],
  },
  {
    name: 'Flux 2.5 to 2.8 with objects of v1beta2',
    base: '0.20.0',
    there: { 'kubernetes/main/apps/demo/source.yaml': betaObject },
    change: all('0.20.0', '0.45.1'),
    fails: true,
    annotations: [
      'error api-version-removed kubernetes/main/apps/demo/source.yaml:1',
      'error unreachable-hop values:16',
      ...Array.from({ length: 3 }, () => 'notice flux-minor-crossed values:16'),
    ],
    says: ['2.5 → 2.8'],
  },
  {
    name: 'another registry host',
    change: replaced('operator', 'ghcr.io', 'registry.evil.example'),
    fails: true,
    annotations: ['error source-changed operator:14'],
    says: ['registry.evil.example/controlplaneio-fluxcd/charts/flux-operator instead of'],
  },
  {
    name: 'another repository on the same host',
    change: replaced('values', 'controlplaneio-fluxcd', 'somebody'),
    fails: true,
    annotations: ['error source-changed values:15'],
  },
  {
    name: 'a repository that plays no known role',
    change: replaced('operator', 'ghcr.io/controlplaneio-fluxcd/charts/flux-operator', 'registry.evil.example/x/y'),
    fails: true,
    annotations: ['error source-changed operator:12'],
  },
  {
    name: 'a renamed file',
    change: {
      [files.operator]: null,
      [renamed]: operatorSource('0.37.1'),
      [kustomization]: (text) => text.replace('ocirepository.yaml', 'source.yaml'),
    },
    fails: false,
    annotations: [],
  },
  {
    name: 'a deleted file that others name',
    change: { [files.operator]: null },
    fails: true,
    annotations: [
      'error reference-missing kubernetes/main/apps/flux-system/flux-operator/app/helmrelease.yaml:9',
      'error reference-missing kubernetes/main/apps/flux-system/flux-operator/app/kustomization.yaml:6',
      'error pin-lost operator:',
    ],
  },
  {
    name: 'a file that no longer parses',
    change: replaced('operator', 'tag: 0.37.1', 'tag: [0.37.1'),
    fails: true,
    annotations: ['error unparseable-file operator:15', 'warning not-understood operator:12'],
  },
  {
    name: 'a change to an app beside a skew that was there before',
    there: bumped('operator', '0.37.1', '0.38.1'),
    change: { 'kubernetes/main/apps/demo/source.yaml': betaObject.replace('v1beta2', 'v1') },
    fails: false,
    annotations: [],
  },
]

describe('pull requests replayed through the bundle', () => {
  it.each(cases)('$name', async ({ base, there, change, fails, annotations, says = [] }) => {
    const { pull, judge } = await start(base, there)
    const verdict = await judge(pull(change))
    expect(verdict.annotations.filter((one) => !one.includes('(there before)'))).toEqual(annotations)
    expect(verdict.exitCode).toBe(fails ? 1 : 0)
    const read = verdict.summary.replaceAll('\\', '') + verdict.stdout
    for (const text of says) expect(read).toContain(text)
    expect(registry.ledger.some(({ headers }) => headers['host']?.includes('evil') === true)).toBe(false)
  })
})
