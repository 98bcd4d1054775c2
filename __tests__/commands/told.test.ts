import { describe, expect, it } from 'vitest'
import { sampleSet, updateReport } from '../../scripts/samples.js'
import { parseArguments } from '../../src/arguments/parse.js'
import { withSettingsChange } from '../../src/commands/check/settings-change.js'
import { closingText, focusText } from '../../src/commands/closing.js'
import { explainPlace } from '../../src/commands/explain/place.js'
import type { Sight } from '../../src/commands/init/surroundings.js'
import { nextSteps, sightText } from '../../src/commands/init/words.js'
import { heldBefore, heldSince } from '../../src/commands/run/held-since.js'
import type { Outcome } from '../../src/commands/run/outcome.js'
import { surveyTree } from '../../src/commands/run/survey.js'
import type { World } from '../../src/commands/run/world.js'
import { chartSource, fluxInstance, type Texts } from '../support/change.js'
import { settingsOf } from '../support/edited.js'
import { memoryHistory, memoryWorld, now } from '../support/memory-world.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'

/** A world of files in memory; `commits` are the newest first, each a day older than the one before. */
function worldOf(files: Files, commits: readonly Files[] = [], statuses?: World['statuses']): World {
  const past =
    commits.length === 0 ? {} : { history: memoryHistory(commits), head: () => Promise.resolve('0'.repeat(40)) }
  return memoryWorld(files, { ...past, ...(statuses ? { statuses } : {}) })
}

const at = (tag: string, more: Files = {}): Files => ({ 'a.yaml': chartSource({ ref: { tag } }), ...more })
const settings = settingsOf('')

async function setOf(files: Files) {
  const [set] = (await surveyTree(memoryWorkspace(files), settings)).sets
  if (!set) throw new Error('there is no set')
  return set
}

describe('since when a set is at a release', () => {
  const asked = async (
    commits: readonly Files[],
    version: string,
    statuses?: World['statuses'],
    longEnough = new Date(0),
  ) => {
    const files = commits[0] ?? at('0.58.1')
    const held = await heldSince(await setOf(files), version, longEnough, worldOf(files, commits, statuses), settings)
    if (held === null) return null
    if (held.kind === 'absent') return `absent ${held.ref}`
    if (held.kind === 'unreadable') return `unreadable ${held.source}, before ${held.previous ?? 'none'}`
    return `since ${held.since.toISOString().slice(0, 10)}, before ${held.previous ?? 'none'}${held.failed === null ? '' : `, ${held.failed}`}`
  }
  type State = Awaited<ReturnType<World['statuses']>>[number]['state']
  const told = (state: State, context = 'kustomization/apps'): World['statuses'] => {
    return () => Promise.resolve([{ context, state, description: '' }])
  }
  it('is the oldest commit that has it, and what was there before', async () => {
    const commits = [at('0.58.1'), at('0.58.1', { 'x.md': '' }), at('0.57.0'), at('0.58.1')]
    expect(await asked(commits, '0.58.1')).toBe('since 2026-08-19, before 0.57.0')
    expect(await asked(commits.slice(0, 2), '0.58.1')).toBe('since 2026-08-19, before none')
    expect(await asked(commits, '0.58.1', undefined, new Date(now.getTime()))).toBe('since 2026-08-20, before none')
  })
  it('is not known without a past, or of a release that is not there', async () => {
    expect(await asked([], '0.58.1')).toBeNull()
    expect(await asked([at('0.57.0')], '0.58.1')).toBeNull()
  })
  it('is told with what failed on it', async () => {
    expect(await asked([at('0.58.1')], '0.58.1', told('failure'))).toBe(
      'since 2026-08-20, before none, kustomization/apps is "failure" at 0000000',
    )
    expect(await asked([at('0.58.1')], '0.58.1', told('error'))).toContain('is "error"')
    expect(await asked([at('0.58.1')], '0.58.1', told('success'))).toBe('since 2026-08-20, before none')
    expect(await asked([at('0.58.1')], '0.58.1', told('failure', 'test/apps'))).toBe('since 2026-08-20, before none')
  })
  const synced = (...syncs: readonly object[]): Files =>
    Object.fromEntries(
      syncs.map((sync, index) => [`i${index}.yaml`, fluxInstance(sync).replace('"flux"', `"flux${index}"`)]),
    )
  const branch = { kind: 'GitRepository', url: 'https://github.com/a/b', ref: 'refs/heads/main' }
  const bucket = { kind: 'Bucket', url: 'https://s3.example', ref: 'x' }
  it('is asked of what its instances apply', async () => {
    const unread = 'unreadable the Bucket https://s3.example (x), before 0.57.0'
    const with0 = (tag: string, ...syncs: readonly object[]) => at(tag, synced(...syncs))
    expect(await asked([with0('0.58.1', branch), with0('0.57.0', branch)], '0.58.1')).toBe(
      'since 2026-08-20, before 0.57.0',
    )
    expect(await asked([with0('0.58.1', bucket), with0('0.57.0', bucket)], '0.58.1')).toBe(unread)
    expect(await asked([with0('0.58.1', branch, bucket), with0('0.57.0', branch, bucket)], '0.58.1')).toBe(unread)
    expect(await asked([with0('0.58.1', branch, bucket)], '0.58.1')).toBe('since 2026-08-20, before none')
    const other = { ...branch, ref: 'gone' }
    expect(await asked([with0('0.58.1', branch, other), with0('0.57.0', branch, other)], '0.58.1')).toContain(
      'unreadable the ref',
    )
  })
  it('is asked of the source that keeps it waiting longest', async () => {
    const of = (ref: string) => synced(branch, { ...branch, ref: `refs/heads/${ref}` })
    const past = (ref: string) => [at('0.58.1', of(ref)), at('0.57.0', of(ref)), at('0.58.1', of(ref))]
    expect(await asked(past('2'), '0.58.1')).toBe('since 2026-08-20, before 0.57.0')
    expect(await asked(past('1'), '0.58.1')).toBe('absent 1')
    const tagged = synced({ ...branch, ref: 'refs/tags/1' })
    expect(await asked([at('0.58.1', tagged), at('0.57.0', tagged)], '0.58.1')).toBe('absent refs/tags/1')
    expect(await asked(past('2').slice(0, 1), '0.58.1')).toContain('since 2026-08-20')
  })
  it('ends with the first commit that is old enough', async () => {
    const commits = ['1', '2', '3'].map((text) => at('0.58.1', { 'x.md': text }))
    const since = (day: string) => asked([...commits, at('0.57.0')], '0.58.1', undefined, new Date(day))
    expect(await since('2026-08-19T12:00:00Z')).toBe('since 2026-08-19, before none')
    expect(await since('2026-08-18T00:00:00Z')).toBe('since 2026-08-18, before none')
    expect(await since('2026-08-17T23:00:00Z')).toBe('since 2026-08-18, before 0.57.0')
  })
  it('looks back as far as every gate needs, along the files of its pins', async () => {
    const asks: unknown[] = []
    const files = at('0.58.1', { 'z.yaml': 'a: b\n' })
    const world = worldOf(files, [files])
    const history = world.history && {
      ...world.history,
      log: (_from: string, options: object) => (asks.push(options), Promise.resolve([])),
    }
    const set = await setOf(files)
    await heldSince(set, '0.58.1', new Date(0), { ...world, history }, settings)
    await heldBefore(set, { ...world, history }, settings)
    expect(asks).toEqual([
      { paths: ['a.yaml'], limit: 50 },
      { paths: ['a.yaml'], limit: 50 },
    ])
  })
  it('is asked of the release that is looked for, whatever is there now', async () => {
    const commits = [at('0.57.0'), at('0.58.1')]
    expect(await asked(commits, '0.58.1', undefined, now)).toBeNull()
    const set = await setOf(at('0.58.1'))
    const world = worldOf(at('0.58.1'), [at('0.58.1')])
    expect(await heldSince(set, '0.58.1', now, { ...world, head: () => Promise.resolve(null) }, settings)).toBeNull()
    expect(await heldSince(set, '0.58.1', now, { ...world, history: null }, settings)).toBeNull()
    expect(await heldBefore(set, { ...world, head: () => Promise.resolve(null) }, settings)).toBe(false)
    expect(await heldBefore(set, { ...world, history: null }, settings)).toBe(false)
  })
  it('is asked of the files of a set that is drawn along clusters, whatever sets they made before', async () => {
    const clusters = (...tags: readonly (readonly [name: string, tag: string])[]): Files =>
      Object.fromEntries(tags.map(([name, tag]) => [`clusters/${name}/a.yaml`, chartSource({ ref: { tag } })]))
    const commits = [
      clusters(['a', '0.58.1'], ['b', '0.57.0']),
      clusters(['a', '0.57.0'], ['b', '0.57.0']),
      clusters(['a', '0.56.0'], ['b', '0.57.0']),
    ]
    const { sets } = await surveyTree(memoryWorkspace(commits[0] ?? {}), settings)
    const since = (name: string, version: string) => {
      const set = sets.find((one) => one.name === name)
      return set && heldSince(set, version, new Date(0), worldOf(commits[0] ?? {}, commits), settings)
    }
    expect(sets.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(await since('a', '0.58.1')).toMatchObject({ since: new Date('2026-08-20T00:00:00Z'), previous: '0.57.0' })
    expect(await since('b', '0.57.0')).toMatchObject({ since: new Date('2026-08-18T00:00:00Z'), previous: null })
  })
  it('is told with what failed on the commit that brought it, where nothing is known of the newest', async () => {
    const commits = [at('0.58.1', { 'x.md': '' }), at('0.58.1'), at('0.57.0')]
    const statuses = (newest: State | null) => async (commit: string) =>
      commit.startsWith('0') ? (newest === null ? [] : await told(newest)('')) : await told('failure')('')
    expect(await asked(commits, '0.58.1', statuses(null))).toContain('kustomization/apps is "failure" at 1111111')
    expect(await asked(commits, '0.58.1', statuses('success'))).toBe('since 2026-08-19, before 0.57.0')
  })
  it('counts from the younger of two sources that it reached', async () => {
    const of = synced({ ...branch, ref: 'refs/heads/1' }, { ...branch, ref: 'refs/heads/0' })
    const commits = [at('0.58.1', of), at('0.57.0', of), at('0.58.1', of), at('0.56.0', of)]
    const later = synced({ ...branch, ref: 'refs/heads/2' }, branch)
    expect(await asked([at('0.58.1', later), ...commits.slice(1)], '0.58.1')).toBe('since 2026-08-20, before 0.57.0')
  })
  it('was held before with all of its pins, wherever they were written', async () => {
    const pair = (one: string, two: string, digest = ''): Files => ({
      'a.yaml': chartSource({ ref: { tag: one, ...(digest === '' ? {} : { digest }) } }),
      'b.yaml': chartSource(
        { url: 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-instance', ref: { tag: two } },
        'b',
      ),
    })
    const digest = (letter: string) => `sha256:${letter.repeat(64)}`
    const before = async (files: Files, past: Files) => heldBefore(await setOf(files), worldOf(files, [past]), settings)
    const { 'a.yaml': a = '', 'b.yaml': b = '' } = pair('0.58.1', '0.58.1')
    const flux = fluxInstance(null, { distribution: { version: '2.7.5', registry: 'ghcr.io/fluxcd' } })
    const elsewhere = { 'a.yaml': chartSource({ url: 'oci://r.example/charts/flux-operator', ref: { tag: '0.58.1' } }) }
    expect([
      await before(pair('0.58.1', '0.58.1'), { 'a.yaml': b, 'b.yaml': a }),
      await before(pair('0.58.1', '0.58.1'), pair('0.58.1', '0.57.0')),
      await before(pair('0.58.1', '0.58.1'), at('0.58.1')),
      await before(pair('0.58.1', '0.58.1', digest('a')), pair('0.58.1', '0.58.1', digest('b'))),
      await before(pair('0.58.1', '0.58.1', digest('a')), pair('0.58.1', '0.58.1', digest('a'))),
      await before(at('0.58.1', { 'f.yaml': flux }), at('0.58.1', { 'f.yaml': flux.replace('2.7.5', '2.6.4') })),
      await before(at('0.58.1', { 'f.yaml': flux }), at('0.58.1')),
      await before(elsewhere, at('0.58.1')),
    ]).toEqual([true, false, false, false, true, true, true, false])
  })
  it('was held before, exactly so, or was not', async () => {
    const commits = [at('0.57.0'), at('0.58.1'), at('0.56.0')]
    const before = async (tag: string, past = commits) =>
      heldBefore(await setOf(at(tag)), worldOf(at(tag), past), settings)
    expect([
      await before('0.58.1'),
      await before('0.56.0'),
      await before('0.55.0'),
      await before('0.58.1', []),
    ]).toEqual([true, true, false, false])
  })
})

describe('why a place is a pin', () => {
  const told = async (path: string, line: number | null, files: Texts) => {
    const present = Object.fromEntries(
      Object.entries(files).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
    )
    const found = await explainPlace({ path, line }, worldOf(present), settings)
    return found.map(({ about, sentences }) => [about, ...sentences].join(' | '))
  }
  const moved = 'An update moves it: it belongs to the set, its only pin, which is at 0.57.0.'
  const from = 'from ghcr.io/controlplaneio-fluxcd/charts/flux-operator (read as oci-repository).'
  const source = (ref: object) => ({ 'a.yaml': chartSource({ ref }) })
  const about = 'a.yaml:1 is a pin of the flux-operator chart'
  it.each<readonly [ref: object, says: string]>([
    [{ tag: '0.57.0' }, `${about} | It selects exactly 0.57.0 ${from} | ${moved}`],
    [
      { tag: '0.57.0', digest: `sha256:${'a'.repeat(64)}` },
      `${about} | It selects exactly 0.57.0, and the digest sha256:${'a'.repeat(64)} ${from} | ${moved}`,
    ],
    [
      { semver: '0.57.x' },
      'It selects the newest release in the range "0.57.x", so that the cluster follows the registry and not the repository',
    ],
    [{ tag: 'latest' }, 'It selects what moves by itself: "latest" from'],
    [{ digest: `sha256:${'a'.repeat(64)}` }, `It selects the digest sha256:${'a'.repeat(64)} alone`],
    [{ tag: '${V}' }, 'It selects what ${V} gives, which nothing here fills in (read as oci-repository).'],
    [{ tag: `0.57.0@sha256:${'a'.repeat(64)}` }, 'is no tag'],
  ])('with %j', async (ref, says) => {
    const found = await told('a.yaml', 1, source(ref))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(says)
  })
  it('that is run by hand, in company, or left alone', async () => {
    const script = 'helm install a oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator --version 0.57.0\n'
    expect((await told('a.sh', null, { 'a.sh': script }))[0]).toContain(
      'It is used before Flux is there: it follows its set and never says where that is.',
    )
    const two = { ...source({ tag: '0.57.0' }), 'b.yaml': chartSource({}, 'b') }
    expect((await told('a.yaml', 1, two))[0]).toContain('with one other pin, which')
    expect((await told('a.yaml', 1, { ...two, 'c.yaml': chartSource({}, 'c') }))[0]).toContain(
      'with 2 other pins, which',
    )
    const kept = { 'a.yaml': chartSource().replace('\n', ' # flux-lockstep: ignore\n') }
    expect((await told('a.yaml', 1, kept))[0]).toContain('An update leaves it alone: a comment keeps it.')
  })
  it.each([
    ['gone.yaml', 1, 'gone.yaml is no file of the repository: it does not exist, or git ignores it'],
    ['d', 1, 'd is a folder; "flux-lockstep scan" lists its pins'],
    ['', null, '. is a folder; "flux-lockstep scan" lists its pins'],
    ['a.yaml', 0, 'a.yaml has 1 lines, and no line 0'],
    ['a.yaml', 2, 'a.yaml has 1 lines, and no line 2'],
  ])('%s:%s is none', async (path, line, why) => {
    await expect(told(path, line, { ...source({ tag: '0.57.0' }), 'd/x.yaml': 'a: b\n' })).rejects.toThrow(why)
  })
})

describe('what init saw', () => {
  const sight: Sight = {
    home: { kind: 'github' },
    branch: 'main',
    workflow: null,
    settings: null,
    clusters: [],
    sets: [],
    float: null,
    bots: [],
  }
  const said = async (changes: Partial<Sight>, files: Files = at('0.57.0')) =>
    sightText({ ...sight, ...changes }, await surveyTree(memoryWorkspace(files), settings))
  const cluster = (name: string) => ({ name, folder: `clusters/${name}` })
  it.each<readonly [changes: Partial<Sight>, says: string]>([
    [{}, 'Seen: 1 pin at 0.57.0; GitHub; default branch main.'],
    [
      { home: { kind: 'enterprise', host: 'ghe.example' } },
      'Seen: 1 pin at 0.57.0; ghe.example, taken for a GitHub Enterprise Server; default branch main.',
    ],
    [{ home: { kind: 'foreign', name: 'GitLab' } }, 'Seen: 1 pin at 0.57.0; GitLab; default branch main.'],
    [{ clusters: [cluster('a')] }, 'Seen: 1 pin at 0.57.0; GitHub; default branch main.'],
    [
      { clusters: [cluster('a'), cluster('b')] },
      'Seen: 1 pin at 0.57.0; clusters a and b; GitHub; default branch main.',
    ],
    [{ float: 'a.yaml:1' }, 'Seen: 1 pin at 0.57.0; GitHub; default branch main; manifests float at a.yaml:1.'],
    [{ workflow: 'w.yaml' }, 'Seen: 1 pin at 0.57.0; GitHub; default branch main; w.yaml runs flux-lockstep already.'],
    [{ settings: 's.yaml' }, 'Seen: 1 pin at 0.57.0; GitHub; default branch main; settings in s.yaml.'],
  ])('%j', async (changes, says) => expect(await said(changes)).toBe(says))
  it('of several pins, and of none that is exact', async () => {
    expect(await said({}, { ...at('0.57.0'), 'b.yaml': chartSource({ ref: { tag: '0.57.0' } }, 'b') })).toContain(
      'Seen: 2 pins at 0.57.0;',
    )
    expect(await said({}, at('latest'))).toContain('Seen: 1 pin; ')
  })
  it.each<readonly [changes: Partial<Sight>, says: RegExp]>([
    [{}, /^Next: git add a\.yaml 'b c', commit and push; allow GitHub Actions .* with dry-run ticked\.$/],
    [{ home: { kind: 'foreign', name: 'GitLab' } }, /^Next: git add a\.yaml 'b c', then commit\.$/],
    [{ workflow: 'w.yaml' }, /^Next: git add a\.yaml 'b c', then commit\.$/],
    [
      { home: { kind: 'enterprise', host: 'ghe.example' } },
      /with dry-run ticked\. The Action has to be on ghe\.example: .* says how\.$/,
    ],
  ])('is followed by %j', (changes, says) =>
    expect(nextSteps({ ...sight, ...changes }, ['a.yaml', 'b c'])).toMatch(says),
  )
})

describe('the last lines of a command', () => {
  const report = { ...updateReport, sets: [] }
  const file = { path: 'a.yaml', mode: '100644', before: null, after: Buffer.from('') } as const
  const closing = (args: readonly string[], files: number, isDry = false, name = 'default') => {
    const call = parseArguments(args)
    if (call.kind !== 'command') throw new Error(`it is ${call.kind}`)
    const sets = [sampleSet({ name, decision: 'update' })]
    return closingText(
      call,
      { report: { ...report, sets }, files: Array.from({ length: files }, () => file), patch: '' },
      isDry,
    )
  }
  it.each<readonly [args: readonly string[], files: number, isDry: boolean, says: RegExp]>([
    [['scan'], 1, false, /^$/],
    [['update'], 0, false, /^Nothing was written\.\n$/],
    [['update'], 1, false, /^1 file written\. Next: git diff, then commit\.\n$/],
    [['update'], 2, false, /^2 files written\./],
    [['update'], 1, true, /^Dry run: nothing was written\. Without --dry-run 1 file would be\.\n$/],
    [['migrate'], 1, false, /^1 file written\. Next: .*--remove-bootstrap"\.\n$/],
  ])('%j with %i files, dry: %s', (args, files, isDry, says) => expect(closing(args, files, isDry)).toMatch(says))
  it('tell which step of a migration it was', () => {
    expect(closing(['migrate'], 1, false, 'migrate-remove')).toContain('that was the second step.')
    expect(closing(['migrate'], 1, false, 'migrate-remove-a')).toContain('that was the second step.')
    expect(closing(['migrate'], 1, false, 'migrate-add')).toContain('--remove-bootstrap')
  })
  it('tell what was not shown', () => {
    expect(focusText({ root: '/r', focus: '' })).toBe('')
    expect(focusText({ root: '/r', focus: 'a' })).toBe('Only what lies in a is shown; the repository begins at /r.\n')
  })
})

describe('what a change does to the settings', () => {
  const outcome: Outcome = {
    report: updateReport,
    files: [],
    patch: '',
    check: { touched: true, completions: [], before: {} },
  }
  const after = memoryWorkspace({ ...at('0.57.0'), 'b.yaml': chartSource({ ref: { tag: '0.57.0' } }, 'b') })
  const said = async (keys: readonly string[], own: string) => {
    const change = { keys, base: settings, own: settingsOf(own), after }
    return (await withSettingsChange(outcome, change)).check?.settings ?? ''
  }
  it.each<readonly [keys: readonly string[], own: string, says: string]>([
    [[], '', 'The file of settings changes, and no setting does.'],
    [
      ['title'],
      '',
      'change: `title`. They count from the base until this is merged; with them the same 2 pins would be kept in lockstep.',
    ],
    [['ignore'], 'ignore: [b.yaml]\n', 'with them 1 of 2 pins would be left out.'],
    [
      ['a', 'b'],
      'ignore: [a.yaml, b.yaml]\n',
      'change: `a` and `b`. They count from the base until this is merged; with them 2 of 2 pins would be left out',
    ],
    [
      ['sets'],
      'sets: [{name: one, paths: ["**"]}]\n',
      'the same 2 pins would be kept in lockstep, and the set would be `one`.',
    ],
  ])('%j', async (keys, own, says) => expect(await said(keys, own)).toContain(says))
  it('is nothing to what is no check', async () => {
    const update: Outcome = { report: updateReport, files: [], patch: '' }
    expect(await withSettingsChange(update, { keys: ['x'], base: settings, own: settings, after })).toBe(update)
  })
})
