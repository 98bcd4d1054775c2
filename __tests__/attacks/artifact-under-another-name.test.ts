/**
 * @attack A signed chart 0.37.1 is tagged 0.58.1, or a signed chart is copied into the repository of the other.
 * @end Name and version inside of the artifact must be those of its role and tag: `signature-invalid` blocks the update and fails the check, under every setting of `verify` and `validate`.
 * @attack Annotations, configuration, Chart.yaml, labels or the install.yaml of an artifact speak of another release than its tag.
 * @end Each of them is read, at mirrors and renamed repositories too, and the first that disagrees is named.
 * @attack An artifact has two readings: an index of indexes, a second layer, a file or a key that only some clients take.
 * @end What two clients could read differently is refused.
 */
import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { tar, tarball } from '../../embedded/registry/tarball.js'
import { imageIndexType, type Artifact } from '../../embedded/registry/store.js'
import {
  publishedDigest,
  signRelease,
  signSimply,
  upstreamSigner,
  type SignedRole,
} from '../../embedded/sigstore/signatures.js'
import { remembering, signingWorld, type SigningWorld } from '../../embedded/sigstore/signer.js'
import { chartFiles } from '../../embedded/upstream/charts.js'
import { manifestFiles } from '../../embedded/upstream/manifests.js'
import { chartArtifact, manifestsArtifact, publishReleases, releases } from '../../embedded/upstream/index.js'
import type { UpstreamRelease } from '../../embedded/upstream/releases.js'
import { strangeName } from '../../src/signatures/names.js'
import { parseManifest } from '../../src/world/registry/manifests.js'
import { openMirrored } from '../support/registry-world.js'
import { exampleTree, replaceInTree, saidOfSet, type SaidOfSet } from './attacked.js'

const newest = '0.58.1'
const pinned = '0.37.1'
const owner = 'controlplaneio-fluxcd'
const charts = { 'operator-chart': `${owner}/charts/flux-operator`, 'instance-chart': `${owner}/charts/flux-instance` }
const manifests = `${owner}/flux-operator-manifests`
const settings = ['required', 'warn', 'off'].flatMap((verify) =>
  ['strict', 'warn', 'off'].map((validate) => ({ verify, validate })),
)
const strict = { verify: 'required', validate: 'strict' }
const lax = { verify: 'off', validate: 'off' }

let world: SigningWorld
let registry: EmbeddedRegistry
let tree: Awaited<ReturnType<typeof exampleTree>>
beforeAll(async () => void (world = remembering(await signingWorld())))
beforeEach(async () => {
  registry = await startRegistry()
  publishReleases(
    registry,
    releases.filter(({ version }) => [pinned, newest].includes(version)),
  )
  await signRelease(registry, world, newest)
  for (const role of ['operator-chart', 'instance-chart'] as const)
    await signSimply(registry, world, publishedDigest(registry, role, pinned))
  tree = await exampleTree(world)
})
afterEach(async () => {
  await registry.close()
  await tree.remove()
})

function run(
  command: 'update' | 'check',
  { verify, validate }: typeof strict,
  ...more: readonly string[]
): Promise<SaidOfSet> {
  const set = [`verify=${verify}`, `validate=${validate}`, 'sigstore-trusted-root=trusted_root.json']
  const options = set.flatMap((one) => ['--set', one])
  const mirror = more.includes('--registry-mirror') ? [] : ['--registry-mirror', `ghcr.io=${registry.url}`]
  const dry = command === 'update' ? ['--dry-run'] : []
  return saidOfSet([command, tree.path, ...mirror, ...dry, ...options, ...more])
}

/** What both commands do with an artifact that is not what it is called; that no setting changes this is seen once. */
async function expectRefused(
  why: RegExp,
  given: typeof settings | null = null,
  ...more: readonly string[]
): Promise<void> {
  for (const setting of given ?? [strict]) {
    const update = await run('update', setting, ...more)
    expect(update, JSON.stringify(setting)).toMatchObject({ decision: 'blocked', reason: 'signature', changes: 0 })
    expect(update.detail).toMatch(why)
    expect(update.findings).toContainEqual(expect.stringMatching(/^error signature-invalid: /))
  }
  await replaceInTree(tree.path, pinned, newest)
  for (const setting of given ?? [lax]) {
    const check = await run('check', setting, ...more)
    expect(check.exitCode, JSON.stringify(setting)).toBe(1)
    expect(check.findings.filter((one) => one.startsWith('error signature-invalid: '))).toContainEqual(
      expect.stringMatching(why),
    )
  }
}

const digestOf = (role: SignedRole, version: string): string => publishedDigest(registry, role, version).digest

describe('nothing is wrong', () => {
  it('with releases as upstream publishes them', async () => {
    expect(await run('update', strict)).toMatchObject({ decision: 'update', target: newest })
    await replaceInTree(tree.path, pinned, newest)
    expect(await run('check', strict)).toMatchObject({ exitCode: 0 })
  })
})

describe('a signed chart', () => {
  it('of an older release under the tag of the newest', async () => {
    registry.retag(charts['operator-chart'], newest, digestOf('operator-chart', pinned))
    await expectRefused(/flux-operator:0\.58\.1 is not what its name says: .* 0\.37\.1/, settings)
  })

  it('of the instance in the repository of the operator, with its signature', async () => {
    const release = chartArtifact('flux-instance', newest, '2026-08-19T08:52:00Z')
    const { manifest } = registry.push(charts['operator-chart'], [newest], release)
    const signer = upstreamSigner('instance-chart', newest)
    await signSimply(registry, world, { repository: charts['operator-chart'], digest: manifest.digest, signer })
    const signed = settings.filter(({ validate }) => validate === 'strict')
    await expectRefused(/charts\/flux-operator:0\.58\.1 is not what its name says: .*flux-instance/, signed)
  })

  it('in the repository of the manifests', async () => {
    const { manifest } = registry.push(
      manifests,
      [`v${newest}`],
      chartArtifact('flux-operator', newest, '2026-08-19T08:52:00Z'),
    )
    expect(manifest.digest).toMatch(/^sha256:/)
    await expectRefused(/flux-operator-manifests:v0\.58\.1 is not what its name says: .*chart/)
  })

  it('of the release that is pinned now, under its tag', async () => {
    registry.retag(charts['instance-chart'], pinned, digestOf('instance-chart', newest))
    const update = await run('update', strict)
    expect(update).toMatchObject({ decision: 'blocked', reason: 'signature', changes: 0 })
    expect(update.detail).toContain('flux-instance:0.37.1 is not what its name says')
  })
})

describe('an image', () => {
  const repository = { host: 'ghcr.io', path: `${owner}/flux-operator` }
  const platform = (labels: object) =>
    registry.push(repository.path, [], {
      config: {
        mediaType: 'application/vnd.oci.image.config.v1+json',
        bytes: Buffer.from(JSON.stringify({ config: { Labels: labels } })),
      },
      layers: [],
    }).manifest
  const judged = async (...platforms: readonly object[]) => {
    const index = { schemaVersion: 2, mediaType: imageIndexType, manifests: platforms.map(platform) }
    const bytes = Buffer.from(JSON.stringify(index))
    const { digest } = registry.pushManifest(repository.path, [`v${newest}`], imageIndexType, bytes)
    const artifact = { role: 'operator-image', repository, tag: `v${newest}`, digest, created: null } as const
    return await strangeName(openMirrored(registry.url), { artifact, version: newest })
  }
  const version = 'org.opencontainers.image.version'

  it('whose platform has the label of another version is refused', async () => {
    expect(await judged({ [version]: 'v0.58.1' }, { [version]: 'v0.37.1' })).toBe('its labels have the version v0.37.1')
  })

  it('of a variant, or with what its base image left, is not', async () => {
    expect(await judged({ [version]: 'v0.58.1-ubi' }, { [version]: '9.6', title: 'ubi' }, {})).toBeNull()
  })
})

describe('an artifact with two readings', () => {
  const repository = { host: 'ghcr.io', path: charts['operator-chart'] }
  const named = async (digest: string) => {
    const artifact = { role: 'operator-chart', repository, tag: newest, digest, created: null } as const
    return await strangeName(openMirrored(registry.url), { artifact, version: newest })
  }
  const index = (...digests: readonly string[]): string => {
    const manifests = digests.map((digest) => {
      const bytes = registry.store.repositories.get(repository.path)?.manifests.get(digest)?.bytes
      return { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: bytes?.length ?? 0 }
    })
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: imageIndexType, manifests }))
    return registry.pushManifest(repository.path, [], imageIndexType, bytes).digest
  }
  const chart = (bend: (artifact: Artifact) => Artifact = (artifact) => artifact): string =>
    registry.push(repository.path, [], bend(chartArtifact('flux-operator', newest, '2026-08-19T08:52:00Z'))).manifest
      .digest
  const old = () => digestOf('operator-chart', pinned)

  it.each<[string, () => string, RegExp | null]>([
    ['an index of the chart', () => index(chart()), null],
    ['an index with an older chart', () => index(chart(), old()), /0\.37\.1/],
    ['an index of an index', () => index(chart(), index(old())), /index of an index/],
    ['an index of nothing', () => index(), /index of nothing/],
    ['an index of many', () => index(...Array<string>(20).fill(chart())), /more than 16/],
    [
      'a second layer',
      () => chart((artifact) => ({ ...artifact, layers: [...artifact.layers, ...artifact.layers] })),
      /several layers/,
    ],
    [
      'a key in other case',
      () => chart(config({ name: 'flux-operator', version: newest, Version: pinned })),
      /"Version" too/,
    ],
    [
      'a key of other letters',
      () => chart(config({ name: 'flux-operator', version: newest, 'ver\u017fion': pinned })),
      /too$/,
    ],
  ])('%s', async (_name, attack, why) => {
    const strange = await named(attack())
    if (why === null) expect(strange).toBeNull()
    else expect(strange).toMatch(why)
  })

  it.each(['flux-operator/./Chart.yaml', 'flux-operator//Chart.yaml', 'flux-operator/Chart.yaml'])(
    'a second file at %s',
    async (path) => {
      const entry = (at: string, version: string) => ({
        path: at,
        bytes: Buffer.from(`name: flux-operator\nversion: ${version}\n`),
      })
      const bytes = gzipSync(tar([entry('flux-operator/Chart.yaml', newest), entry(path, pinned)]))
      const digest = chart((artifact) => ({
        ...artifact,
        layers: [{ mediaType: artifact.layers[0]?.mediaType ?? '', bytes }],
      }))
      await expect(named(digest)).rejects.toThrow(/twice/)
    },
  )
})

/** The chart of the newest release, with one place bent. */
function bentChart(bend: (artifact: Artifact) => Artifact): void {
  registry.push(
    charts['operator-chart'],
    [newest],
    bend(chartArtifact('flux-operator', newest, '2026-08-19T08:52:00Z')),
  )
}

function withChartYaml(change: (text: string) => string, ...more: readonly (readonly [string, string])[]): void {
  const files = new Map([
    ...[...chartFiles('flux-operator', newest)].map(
      ([path, text]) => [path, path.endsWith('/Chart.yaml') ? change(text) : text] as const,
    ),
    ...more,
  ])
  bentChart((artifact) => ({
    ...artifact,
    layers: [{ mediaType: artifact.layers[0]?.mediaType ?? '', bytes: tarball(files) }],
  }))
}

const config = (value: object) => (artifact: Artifact) => ({
  ...artifact,
  config: { mediaType: artifact.config.mediaType, bytes: Buffer.from(JSON.stringify(value)) },
})
const annotated = (annotations: Readonly<Record<string, string>>) => (artifact: Artifact) => ({
  ...artifact,
  annotations: { ...artifact.annotations, ...annotations },
})

describe('a chart of which one part speaks of another', () => {
  it.each<[string, () => void, RegExp]>([
    [
      'version in Chart.yaml',
      () => withChartYaml((text) => text.replace('version: 0.58.1', 'version: 0.37.1')),
      /Chart\.yaml is that of flux-operator 0\.37\.1/,
    ],
    [
      'name in Chart.yaml',
      () => withChartYaml((text) => text.replace('name: flux-operator', 'name: flux-instance')),
      /Chart\.yaml is that of flux-instance/,
    ],
    [
      'appVersion',
      () => withChartYaml((text) => text.replace('appVersion: v0.58.1', 'appVersion: v0.37.1')),
      /appVersion v0\.37\.1/,
    ],
    [
      'a v before the version',
      () => withChartYaml((text) => text.replace('version: 0.58.1', 'version: v0.58.1')),
      /flux-operator v0\.58\.1/,
    ],
    ['no name', () => withChartYaml((text) => text.replace('name: flux-operator\n', '')), /names no chart/],
    [
      'a second chart beside it',
      () => withChartYaml((text) => text, ['other/Chart.yaml', 'name: flux-operator\nversion: 0.37.1\n']),
      /several charts/,
    ],
    [
      'version in the configuration',
      () => bentChart(config({ name: 'flux-operator', version: pinned })),
      /configuration is that of flux-operator 0\.37\.1/,
    ],
    [
      'name in the configuration',
      () => bentChart(config({ name: 'flux-instance', version: newest })),
      /configuration is that of flux-instance/,
    ],
    ['an empty configuration', () => bentChart(config({})), /configuration names no chart/],
    [
      'a second document in Chart.yaml',
      () => withChartYaml((text) => `${text}---\nname: flux-operator\nversion: 0.37.1\n`),
      /Chart\.yaml has several documents/,
    ],
    [
      'a version that Chart.yaml writes twice',
      () => withChartYaml((text) => `version: 0.37.1\n${text}`),
      /Chart\.yaml writes a key twice/,
    ],
    [
      'a version that the configuration writes twice',
      () =>
        bentChart((artifact) => ({
          ...artifact,
          config: {
            mediaType: artifact.config.mediaType,
            bytes: Buffer.from('{"name":"flux-operator","version":"0.37.1","version":"0.58.1"}'),
          },
        })),
      /configuration writes a key twice/,
    ],
    [
      'the image that its values begin with',
      () =>
        bentChart((artifact) => ({
          ...artifact,
          layers: [
            {
              mediaType: artifact.layers[0]?.mediaType ?? '',
              bytes: tarball(
                new Map(
                  [...chartFiles('flux-operator', newest)].map(([path, text]) => [
                    path,
                    path.endsWith('/values.yaml')
                      ? `${text}\nimage: {repository: ghcr.io/controlplaneio-fluxcd/flux-operator, tag: v0.37.1}\n`
                      : text,
                  ]),
                ),
              ),
            },
          ],
        })),
      /values\.yaml has the image v0\.37\.1/,
    ],
    [
      'the annotation of the version',
      () => bentChart(annotated({ 'org.opencontainers.image.version': pinned })),
      /annotations have the version 0\.37\.1/,
    ],
    [
      'the annotation of the title',
      () => bentChart(annotated({ 'org.opencontainers.image.title': 'flux-instance' })),
      /annotations call it flux-instance/,
    ],
  ])('%s', async (_, attack, why) => {
    attack()
    await expectRefused(why)
  })
})

function release(version: string): UpstreamRelease {
  const found = releases.find((one) => one.version === version)
  if (!found) throw new Error(`no release ${version}`)
  return found
}

function bentManifests(bend: (artifact: Artifact) => Artifact): void {
  registry.push(manifests, [`v${newest}`], bend(manifestsArtifact(release(newest))))
}

function withInstall(change: (text: string) => string): void {
  const files = new Map(
    [...manifestFiles(release(newest))].map(([path, text]) => [
      path,
      path.endsWith('/install.yaml') ? change(text) : text,
    ]),
  )
  bentManifests((artifact) => ({
    ...artifact,
    layers: [{ mediaType: artifact.layers[0]?.mediaType ?? '', bytes: tarball(files) }],
  }))
}

function withoutInstall(artifact: Artifact): Artifact {
  const files = new Map([...manifestFiles(release(newest))].filter(([path]) => !path.endsWith('/install.yaml')))
  return { ...artifact, layers: [{ mediaType: artifact.layers[0]?.mediaType ?? '', bytes: tarball(files) }] }
}

const revision = (text: string) => annotated({ 'org.opencontainers.image.revision': text })

describe('manifests', () => {
  it.each<[string, () => void, RegExp]>([
    [
      'of an older release under its tag',
      () => registry.retag(manifests, `v${newest}`, digestOf('manifests', pinned)),
      /built from v0\.37\.1/,
    ],
    ['of an older release by their revision', () => bentManifests(revision('v0.37.1@sha1:aa')), /built from v0\.37\.1/],
    ['by a revision of the older form', () => bentManifests(revision('v0.37.1/aabbcc')), /built from v0\.37\.1/],
    ['by a revision that is a version alone', () => bentManifests(revision('0.37.1')), /built from 0\.37\.1/],
    [
      'that say nowhere which release they are',
      () => bentManifests((artifact) => ({ ...withoutInstall(artifact), annotations: {} })),
      /says nowhere/,
    ],
    ['of a commit between two releases', () => bentManifests(revision('main@sha1:aa')), /built from main/],
    [
      'of a branch that is called as its ref',
      () => bentManifests(revision('refs/heads/main@sha1:aa')),
      /built from main/,
    ],
    [
      'labelled as another version',
      () => bentManifests(annotated({ 'org.opencontainers.image.version': 'v0.37.1' })),
      /have the version v0\.37\.1/,
    ],
    [
      'with labels of another version in the configuration',
      () => bentManifests(config({ config: { Labels: { 'org.opencontainers.image.version': '0.37.1' } } })),
      /labels have the version 0\.37\.1/,
    ],
    [
      'that call themselves a chart',
      () => bentManifests(annotated({ 'org.opencontainers.image.title': 'flux-instance' })),
      /call it flux-instance/,
    ],
    [
      'that install another operator',
      () => withInstall((text) => text.replace('flux-operator:v0.58.1', 'flux-operator:v0.37.1')),
      /runs the operator v0\.37\.1/,
    ],
    [
      'that install another operator beside it',
      () =>
        withInstall((text) =>
          text.replace(
            '      containers:\n',
            '      initContainers:\n        - {name: a, image: "ghcr.io/controlplaneio-fluxcd/flux-operator:v0.37.1"}\n      containers:\n',
          ),
        ),
      /runs the operator v0\.37\.1/,
    ],
    [
      'that install another operator in a list on one line',
      () =>
        withInstall(
          () =>
            '{apiVersion: v1, kind: List, items: [{apiVersion: apps/v1, kind: Deployment, metadata: {name: flux-operator}, spec: {template: {spec: {containers: [{name: manager, image: "ghcr.io/controlplaneio-fluxcd/flux-operator:v0.37.1"}]}}}}]}\n',
        ),
      /runs the operator v0\.37\.1/,
    ],
    [
      'whose install.yaml is labelled as another version',
      () =>
        withInstall((text) =>
          text.replace(
            'metadata:\n  name: flux-operator\n',
            'metadata:\n  name: flux-operator\n  labels: {app.kubernetes.io/version: v0.37.1}\n',
          ),
        ),
      /labelled v0\.37\.1/,
    ],
  ])('%s', async (_, attack, why) => {
    attack()
    await expectRefused(why)
  })
})

describe('mirrors', () => {
  const copy = ['flux-operator', 'flux-instance'] as const
  const role = { 'flux-operator': 'operator-chart', 'flux-instance': 'instance-chart' } as const
  const place = (name: string) => `vendor/our-${name}`
  let named: readonly string[]

  beforeEach(async () => {
    const mapped = copy.map((name) => `mirror.example.com/${place(name)}: ${role[name]}`)
    named = [
      ...['--registry-mirror', `mirror.example.com=${registry.url}`, '--registry-mirror', `ghcr.io=${registry.url}`],
      ...['--set', `repositories={${mapped.join(', ')}}`],
    ]
    for (const version of [pinned, newest])
      for (const name of copy)
        registry.push(place(name), [version], chartArtifact(name, version, '2025-12-18T14:19:00Z'))
    for (const name of copy)
      await replaceInTree(
        tree.path,
        `ghcr.io/controlplaneio-fluxcd/charts/${name}`,
        `mirror.example.com/${place(name)}`,
      )
  })

  it('may call their repositories as they like: the name inside is that of the role', async () => {
    expect(await run('update', lax, ...named)).toMatchObject({ decision: 'update', target: newest })
  })

  it('may not swap two charts', async () => {
    registry.push(place('flux-operator'), [newest], chartArtifact('flux-instance', newest, '2025-12-18T14:19:00Z'))
    await expectRefused(
      /our-flux-operator:0\.58\.1 is not what its name says/,
      [{ ...lax, verify: 'warn' }, lax],
      ...named,
    )
  })

  it('may not serve an older chart under a newer tag', async () => {
    registry.push(place('flux-instance'), [newest], chartArtifact('flux-instance', pinned, '2025-12-18T14:19:00Z'))
    await expectRefused(/our-flux-instance:0\.58\.1 is not what its name says/, [lax], ...named)
  })
})

describe('a manifest that is an image to some and an index to others', () => {
  const [image, index] = ['application/vnd.oci.image.manifest.v1+json', imageIndexType]
  const part = { mediaType: 'x', digest: `sha256:${'0'.repeat(64)}`, size: 1 }
  const both = { config: part, layers: [part], manifests: [part] }
  it.each<[string, object, string]>([
    ['with the lists of both, called an index', { mediaType: index, ...both }, index],
    ['with the lists of both, called an image', { mediaType: image, ...both }, image],
    ['with the lists of both, called nothing', both, index],
    ['with a configuration beside its list', { mediaType: index, config: part, manifests: [part] }, index],
    ['sent as the other', { mediaType: index, manifests: [part] }, image],
    ['sent as the other way around', { mediaType: image, config: part, layers: [part] }, `${index}; charset=utf-8`],
  ])('%s is refused', (_name, value, type) => {
    expect(() => parseManifest(value, type, Buffer.from(JSON.stringify(value)), 'here')).toThrow(/to others/)
  })

  it.each([index, 'application/json', ''])('is none where it is sent as %j', (type) => {
    const value = { mediaType: index, manifests: [part] }
    expect(parseManifest(value, type, Buffer.from(JSON.stringify(value)), 'here').kind).toBe('index')
  })
})
