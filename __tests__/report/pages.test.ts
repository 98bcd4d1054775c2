import { describe, expect, test } from 'vitest'
import { removed, sampleSet, updateReport } from '../../scripts/samples.js'
import type { ChartChanges, ChartsCompared, ClusterChanges, InstanceChanges } from '../../src/model/cluster-change.js'
import type { FetchResponse } from '../../src/model/fetch.js'
import type { ReleaseReport, SetReport } from '../../src/model/report.js'
import type { ArtifactSignature, Signatures } from '../../src/model/signature.js'
import { renderCheckComment, renderCompletion, type Completion } from '../../src/report/check-comment.js'
import { renderClusterHtml } from '../../src/report/cluster-html.js'
import { clusterSection, definitionWords, movedImage, otherText } from '../../src/report/cluster-section.js'
import { renderClusterText } from '../../src/report/cluster-text.js'
import { boxText, renderDashboard, renderReminder } from '../../src/report/dashboard.js'
import { mermaidOf } from '../../src/report/mermaid.js'
import { fetchReleaseNotes } from '../../src/report/release-notes.js'
import { releasesText } from '../../src/report/releases-text.js'
import { countsOthers, signaturesTable, signaturesText } from '../../src/report/signatures.js'

const rowsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
const held: Partial<SetReport> = { decision: 'held', proposal: null, flux: null }

describe('the dashboard', () => {
  const view = { follows: {}, since: new Map<string, string>(), boxes: [] }
  const row = (set: Partial<SetReport>, since = new Map<string, string>()) =>
    rowsOf(renderDashboard({ ...view, since, sets: [sampleSet(set)] }))[1]
  test.each<readonly [string, Partial<SetReport>, string]>([
    [
      'is proposed',
      {},
      '| `default` | **update** | [#7](https://github.com/home/ops/pull/7) | `0.37.1` → `0.58.1` | 2.7 → 2.9 |  |',
    ],
    [
      'waits',
      { ...held, detail: 'It waits.', until: '2026-08-24T09:00:00Z' },
      '| `default` | **held** | It waits. Until 2026-08-24 09:00 UTC. | `0.37.1` → `0.58.1` | – |  |',
    ],
    [
      'waits for a reason that has no detail',
      { ...held, reason: 'age', target: '0.37.1' },
      '| `default` | **held** | it is younger than the minimum release age. | `0.37.1` | – |  |',
    ],
    [
      'was closed',
      { flux: null, proposal: { number: 7, url: 'https://x.io/7', operation: 'closed', commit: null, verified: null } },
      '| `default` | **update** |  | `0.37.1` → `0.58.1` | – |  |',
    ],
    [
      'names no release and is out of lockstep',
      { ...held, current: null, target: null, agreement: { kind: 'out', text: 'out of lockstep' } },
      '| `default` | **held** (out of lockstep) |  | – | – |  |',
    ],
  ])('a set that %s', (_, set, expected) => expect(row(set)?.replaceAll('\\', '')).toBe(expected))
  test('says since when, counts what it leaves out, and has boxes', () => {
    expect(row({}, new Map([['default', '2026-08-24T09:00:00Z']]))).toMatch(/\| 2026-08-24 \|$/)
    const many = (count: number) =>
      renderDashboard({ ...view, sets: Array.from({ length: count }, (_, at) => sampleSet({ name: `s${at}` })) })
    expect(many(100)).not.toContain('more set')
    expect(many(101)).toContain('… and 1 more set.')
    expect(many(0)).toContain('No pin of a Flux Operator release was found.')
    expect(many(1)).not.toContain('Propose all the same')
    const boxes = Array.from({ length: 101 }, () => '- [ ] a')
    expect(renderDashboard({ ...view, sets: [], boxes }).match(/- \[ \] a/g)).toHaveLength(100)
    expect(renderDashboard({ ...view, sets: [], boxes: ['- [ ] a', '- [ ] b'] })).toMatch(
      /takes it up\.\n\n- \[ \] a\n- \[ \] b$/,
    )
  })
  test('reminds of what is open, and of what waits', () => {
    expect(renderReminder(sampleSet({}), 9)).toBe(
      '[#7](https://github.com/home/ops/pull/7) for `0.58.1` (set `default`) has been open for 9 days. Merge it, or close it to decline the release.',
    )
    expect(renderReminder(sampleSet({ ...held, target: null, detail: 'Why.' }), 9)).toBe(
      'Set `default` has waited for 9 days. Why.',
    )
  })
  test.each([
    [{ target: null, reason: null }, '`default`'],
    [{ target: '0.58.1', reason: 'soak' }, '`default` at `0.58.1`: the followed set has not had it long enough'],
  ] as const)('a box for %j', (set, text) => expect(boxText(sampleSet(set))).toBe(text))
})

describe('the picture of sets', () => {
  const named = (...names: readonly string[]) => names.map((name) => sampleSet({ name }))
  test('shows who follows whom, for two sets to thirty', () => {
    expect(mermaidOf(named('toString', 'b'), {})).not.toContain('-->')
    const picture = mermaidOf(named('a', 'b'), { b: 'a', a: 'gone' })
    expect(picture).toContain('  s0["a<br>0.37.1 → 0.58.1<br>update"]:::moves\n  s1["b')
    expect(picture.match(/-->.*/g)).toEqual(['-->|then| s1'])
    expect(picture).toContain('  s0 -->|then| s1\n')
    expect(mermaidOf(named('a'), {})).toBe('')
    const many = (count: number) => mermaidOf(named(...Array.from({ length: count }, (_, at) => `n${at}`)), {})
    expect([many(30) === '', many(31) === '']).toEqual([false, true])
  })
  test.each([
    [{ decision: 'repair' }, 'moves'],
    [{ decision: 'held' }, 'waits'],
    [{ decision: 'blocked' }, 'stuck'],
    [{ decision: 'failed' }, 'stuck'],
    [{ decision: 'up-to-date' }, 'rests'],
  ] as const)('%j is drawn as one that %s', (set, tone) =>
    expect(mermaidOf([sampleSet(set), sampleSet(set)], {})).toContain(`]:::${tone}\n`),
  )
  test.each([
    [{ current: null, target: null }, '?'],
    [{ current: null }, '? → 0.58.1'],
    [{ target: '0.37.1' }, '0.37.1'],
  ])('%j is labelled %s', (set, label) =>
    expect(mermaidOf([sampleSet(set), sampleSet({ name: 'other' })], {})).toContain(`s0["default<br>${label}<br>`),
  )
  test('takes no syntax from a name', () => {
    expect(mermaidOf(named('a"]:::x<b>', 'y'.repeat(41)), {})).toMatch(/s0\["a_____x_b_<br>[^]*s1\["y{40}<br>/)
  })
})

describe('release notes', () => {
  const wanted = { product: 'Flux', repository: 'fluxcd/flux2', after: '2.7.0', upTo: '2.9.0' } as const
  const release = (tag: string, more: object = {}) => ({ tag_name: tag, body: `of ${tag}`, ...more })
  const response = (text: string, ok = true): FetchResponse => new Response(text, { status: ok ? 200 : 500 })
  const notes = async (text: string, after: string | null = wanted.after, ok = true) =>
    (await fetchReleaseNotes([{ ...wanted, after }], () => Promise.resolve(response(text, ok)))).map(
      ({ version, text: body }) => `${version} ${body}`,
    )
  const all = ['v2.9.1', 'v2.8.0', 'v2.9.0', 'v2.7.0', 'v2.7.1', 'nonsense']
  test('are those of the releases that are passed, newest first', async () => {
    const text = JSON.stringify(all.map((tag) => release(tag)))
    expect(await notes(text)).toEqual(['2.9.0 of v2.9.0', '2.8.0 of v2.8.0', '2.7.1 of v2.7.1'])
    expect(await notes(text, null)).toEqual(['2.9.0 of v2.9.0'])
  })
  test('are none of drafts and pre-releases, and may be empty', async () => {
    const text = JSON.stringify([
      release('v2.8.0', { draft: true }),
      release('v2.8.1', { prerelease: true }),
      release('v2.8.2', { body: null }),
      null,
    ])
    expect(await notes(text)).toEqual(['2.8.2 '])
  })
  test('are absent where they cannot be read', async () => {
    const whole = JSON.stringify([release('v2.8.0')])
    expect(await notes(whole, '2.7.0', false)).toEqual([])
    expect(await notes('{')).toEqual([])
    expect(await notes('{}')).toEqual([])
    const limit = 4 * 1024 * 1024
    expect(await notes(whole.padEnd(limit))).toHaveLength(1)
    expect(await notes(whole.padEnd(limit + 1))).toEqual([])
    expect(await fetchReleaseNotes([wanted], () => Promise.reject(new Error('no')))).toEqual([])
  })
})

describe('signatures', () => {
  const artifact = (changes: Partial<ArtifactSignature> = {}): ArtifactSignature => ({
    role: 'manifests',
    reference: 'ghcr.io/x:v1',
    digest: 'sha256:a',
    verdict: 'verified',
    format: 'v3',
    identity: 'who',
    ...changes,
  })
  const of = (root: Signatures['root'], ...artifacts: readonly ArtifactSignature[]): Signatures => ({ root, artifacts })
  const missing = artifact({ verdict: 'missing', format: null, identity: null })
  test.each<readonly [Signatures | undefined, RegExp]>([
    [undefined, /^$/],
    [of('refreshed'), /^$/],
    [of(null, artifact()), /^1 of 1 signature verified$/],
    [of('refreshed', artifact(), missing), /^1 of 2 signatures verified; the trusted root was refreshed over TUF$/],
    [of('bundled', artifact()), /; the trusted root is the one that ships/],
    [of('file', artifact()), /; the trusted root is the file that/],
  ])('%j are counted', (signatures, text) => expect(signaturesText(signatures)).toMatch(text))
  test('are told by artifact', () => {
    const rows = rowsOf(
      signaturesTable(of(null, artifact(), missing, artifact({ verdict: 'invalid', format: 'v2', identity: null }))),
    )
    expect(rows.slice(1)).toEqual([
      '| `ghcr.io/x:v1`<br><sub>`sha256:a`</sub> | ✅ `who` | Sigstore bundle |',
      '| `ghcr.io/x:v1`<br><sub>`sha256:a`</sub> | 🟡 not signed by upstream | – |',
      '| `ghcr.io/x:v1`<br><sub>`sha256:a`</sub> | 🔴 wrong | simple signing |',
    ])
    expect([signaturesTable(undefined), signaturesTable(of(null))]).toEqual(['', ''])
  })
  test.each([
    ['(1 of 1 signature verified)', of(null, artifact()), false],
    ['(0 of 1 signature verified)', of(null, artifact()), true],
    ['(1 of 2 signatures verified)', of(null, artifact()), true],
    ['nothing', of(null, artifact()), false],
    ['(0 of 1 signature verified)', undefined, false],
  ])('a body with %s counts others: %s', (body, signatures, is) => expect(countsOthers(body, signatures)).toBe(is))
})

describe('the releases', () => {
  const release = (version: string, changes: Partial<ReleaseReport> = {}): ReleaseReport => ({
    version,
    complete: true,
    missing: [],
    published: { manifests: '2026-08-19T08:52:00Z', 'operator-chart': '2026-08-19T09:52:00Z' },
    digests: {},
    flux: ['2.8.0', '2.9.4'],
    eligible: true,
    reasons: [],
    ...changes,
  })
  const shown = (releases: readonly ReleaseReport[], set: Partial<SetReport> = {}, sets = [sampleSet(set)]) =>
    releasesText({ ...updateReport, releases, sets }, null, 200, (_, text) => text).split('\n')
  const cells = (...args: Parameters<typeof shown>) =>
    shown(...args)[1]
      ?.trim()
      .split(/ {2,}/)
  test.each<readonly [string, ReleaseReport, readonly string[]]>([
    ['eligible', release('0.60.0'), ['0.60.0', 'yes', '2.9.4', '2026-08-19 09:52 UTC', 'yes']],
    ['the target', release('0.58.1'), ['0.58.1', 'yes', '2.9.4', '2026-08-19 09:52 UTC', 'yes, the target']],
    ['pinned', release('0.37.1'), ['0.37.1', 'yes', '2.9.4', '2026-08-19 09:52 UTC', 'pinned now']],
    [
      'incomplete',
      release('0.60.0', {
        complete: false,
        eligible: false,
        reasons: ['incomplete', 'age'],
        missing: ['operator-chart', 'manifests', 'manifests'],
        published: {},
        flux: [],
      }),
      [
        '0.60.0',
        'no',
        '-',
        '-',
        'without flux-operator chart and Flux manifests and it is younger than the minimum release age',
      ],
    ],
  ])('one that is %s', (_, one, expected) => {
    expect(cells([one])).toEqual(expected)
  })
  test('older than what is pinned, and beyond forty, are counted', () => {
    expect(cells([release('0.37.1')], { target: '0.37.1' })?.at(-1)).toBe('pinned now, the target')
    expect(shown([release('0.38.0'), release('0.37.0')]).at(-1)).toBe('… and 1 older (--format json lists all)')
    const many = Array.from({ length: 41 }, (_, at) => release(`0.${100 - at}.0`))
    expect(shown(many.slice(0, 40))).toHaveLength(41)
    expect(shown(many).at(-1)).toMatch(/^… and 1 older/)
    expect(shown([])).toEqual(['The registry holds no release.'])
  })
  test('say what a dash is, and for which of several sets they are judged', () => {
    expect(shown([release('0.60.0', { flux: [] })]).at(-1)).toMatch(/^-: not read/)
    const sets = [sampleSet({ name: 'none', current: null }), sampleSet({ name: 'own' })]
    expect(shown([release('0.60.0')], {}, sets).at(-1)).toMatch(/^Judged for the set "own"/)
    const text = releasesText({ ...updateReport, sets }, { set: 'none', failure: null }, 200, (_, each) => each)
    expect(text).toContain('Judged for the set "none"')
  })
  test('say why none of them is marked, where that could not be found out', () => {
    const judge = { set: 'default', failure: 'ghcr.io does not answer' }
    const text = releasesText({ ...updateReport, releases: [release('0.60.0')] }, judge, 200, (_, each) => each)
    expect(text.split('\n').at(-1)).toBe(
      'Which of them an update takes could not be found out: ghcr.io does not answer',
    )
  })
})

describe('the comment of a check', () => {
  const completion = (count = 1, before = 'tag: 1\n', after = 'tag: 2\n'): Completion => ({
    set: 's',
    target: '0.58.1',
    pins: Array.from({ length: count }, (_, at) => ({
      file: 'a.yaml',
      line: at + 1,
      role: 'manifests',
      from: '1',
      to: '2',
    })),
    files: [{ path: 'a.yaml', before: Buffer.from(before), after: Buffer.from(after), mode: '100644' }],
  })
  const view = { completions: [], findings: [], pushed: false }
  test('says that all is well, or what is not known', () => {
    expect(renderCheckComment(view)).toMatch(/^<!-- flux-lockstep:check -->\n\n✅/)
    expect(renderCheckComment({ ...view, doubts: ['one floats', 'b'] })).toContain(
      '🟡 **flux-lockstep**: nothing is half moved any more: one floats; b.',
    )
  })
  test('has what completes it, or says that it was pushed, and what was found', () => {
    const text = renderCheckComment({ ...view, completions: [completion()], findings: [removed] })
    expect(text).toContain('#### What completes `0.58.1`: 1 more pin of set `s`')
    expect(text).toContain('#### What was found')
    const pushed = renderCheckComment({ ...view, completions: [completion()], pushed: true })
    expect(pushed).toContain('was pushed to this branch')
    expect(pushed).not.toContain('What completes')
    expect(renderCheckComment({ ...view, completions: [completion()] })).not.toContain('What was found')
  })
  test('stays short', () => {
    const long = completion(1, 'a\n'.repeat(6000), 'b\n'.repeat(6000))
    const text = renderCheckComment({ ...view, completions: [long, long, long, long] })
    expect(text.length).toBeLessThan(60_000)
    expect(text).toContain('What completes')
  })
  test('shows fifty pins, and a patch that is what it looks like', () => {
    expect(renderCompletion(completion(50))).not.toContain('more pin.')
    expect(renderCompletion(completion(51))).toContain('… and 1 more pin.')
    expect(renderCompletion(completion())).toMatch(/```sh\ngit apply <<'PATCH'\n[^]*-tag: 1\n\+tag: 2\nPATCH\n```/)
    const command = 'On this branch: `npx flux-lockstep update --to 0.58.1`.'
    for (const odd of ['tag: 1\r\n', 'a: flux-lockstep: x\n', `${'x'.repeat(30_000)}\n`])
      expect(renderCompletion(completion(1, odd, `b${odd}`))).toContain(`To complete it: ${command}`)
    expect(renderCompletion({ ...completion(), files: [] })).toContain(command)
  })
})

describe('what changes in the cluster', () => {
  const none = { added: [], removed: [] }
  const controller = (from: string | null, to: string | null) => ({
    name: 'source-controller',
    image: { from, to },
    arguments: none,
    variables: none,
    resources: [],
  })
  const build = {
    file: 'a.yaml',
    cluster: '',
    unbuilt: null,
    controllers: [controller('i:1', 'i:2')],
    definitions: [],
    permissions: [{ role: 'ClusterRole a', added: ['get on x'], removed: ['list on y'] }],
    objects: [
      { name: 'Deployment a', kind: 'changed', diff: '@@ -1 +1 @@\n-a\n+b\n' },
      { name: 'Service b', kind: 'added', diff: '@@ -0,0 +1 @@\n+<c>\n' },
      { name: 'Role c', kind: 'label', diff: '' },
    ],
    same: 2,
  } as const
  const instance = (changes: Partial<InstanceChanges> = {}): InstanceChanges => ({
    ...build,
    name: 'FluxInstance flux',
    flux: { from: '2.8.0', to: '2.9.0' },
    ...changes,
  })
  const chart = (changes: Partial<ChartChanges> = {}): ChartChanges => ({
    ...build,
    name: 'HelmRelease r',
    chart: 'flux-operator',
    version: { from: '0.1.0', to: '0.2.0' },
    without: [],
    ...changes,
  })
  const charts = (...releases: readonly ChartChanges[]): ChartsCompared => ({ kind: 'rendered', releases })
  const budget = { diff: 1000, rows: 9 }
  const section = (changes: Partial<ClusterChanges>, by = budget) =>
    clusterSection({ instances: [], charts: charts(), ...changes }, by)

  test.each([
    ['i:1', 'i:2', ['1', '2']],
    ['i:1', 'j:1', ['i:1', 'j:1']],
    ['h:5/i:1', 'h:5/i:2', ['1', '2']],
    ['i', 'i:2', ['i', 'i:2']],
    ['i:1', 'i:1', null],
    [null, 'i:1', ['new', 'i:1']],
    ['i:1', null, ['i:1', 'gone']],
  ])('an image from %s to %s', (from, to, moved) => expect(movedImage({ from, to })).toEqual(moved))
  test('is told of flags, variables and limits, unless the controller comes or goes', () => {
    const all = {
      arguments: { added: ['a'], removed: ['b'] },
      variables: { added: ['c'], removed: [] },
      resources: ['cpu 1 → 2'],
    }
    expect(otherText({ ...controller('i', 'i'), ...all })).toBe('+ `a`, − `b`, + `c`, cpu 1 → 2')
    expect(otherText({ ...controller(null, 'i'), ...all })).toBe('')
    expect(otherText({ ...controller('i', null), ...all })).toBe('')
  })
  test.each([
    [{ comes: ['v2'] }, 'version v2 comes'],
    [{ comes: ['v2', 'v3'] }, 'versions v2 and v3 come'],
    [{ goes: ['v1'] }, 'version v1 goes'],
    [{ goes: ['v1', 'v0'] }, 'versions v1 and v0 go'],
    [{ storage: { from: 'v1', to: 'v2' } }, 'stored as v2, no longer as v1'],
    [{ gone: ['a'], required: ['b'] }, 'fields that go: `a`; fields that become required: `b`'],
    [{ gone: Array.from('abcdef') }, 'fields that go: `a`, `b`, `c`, `d`, `e` and `f`'],
    [{ gone: Array.from('abcdefg') }, 'fields that go: `a`, `b`, `c`, `d`, `e`, `f` and 1 more'],
  ])('a definition by %j', (changes, words) =>
    expect(definitionWords({ name: 'x', comes: [], goes: [], storage: null, gone: [], required: [], ...changes })).toBe(
      words,
    ),
  )
  test('in Markdown: controllers, permissions, and diffs as far as there is room', () => {
    const text = section({ instances: [instance()] })
    expect(rowsOf(text)[1]).toBe('| `source-controller` | `1` → `2` |  |')
    expect(text).toContain('- `ClusterRole a` may also: get on x\n- `ClusterRole a` may no longer: list on y')
    expect(text).toContain('Diff of 2 objects')
    expect(text).toContain('# Deployment a\n@@')
    expect(text).toContain('# Service b (added)\n@@')
    expect(text).toContain('1 object with a new version label alone, 2 objects as before.')
    expect(text).not.toContain('more object')
    expect(section({ instances: [instance()] }, { ...budget, diff: 40 })).toContain('… and 1 more object;')
    expect(section({ instances: [instance()] }, { ...budget, diff: 0 })).toMatch(/\n\n… and 2 more objects;/)
  })
  test.each([
    [null, 'i:1', 'new: `i:1`'],
    ['i:1', null, 'goes: `i:1`'],
    ['i:1', 'i:1', 'as before'],
  ])('an image from %s to %s in a table', (from, to, cell) => {
    const text = section({ instances: [instance({ controllers: [controller(from, to)] })] })
    expect(rowsOf(text)[1]).toBe(`| \`source-controller\` | ${cell} |  |`)
  })
  test('names each of several, and shares the room', () => {
    const one = section({ instances: [instance()] })
    expect(one).not.toContain('**FluxInstance flux** in')
    const two = section({ instances: [instance(), instance()] }, { ...budget, diff: 120 })
    expect(two.match(/\*\*FluxInstance flux\*\* in `a\.yaml`/g)).toHaveLength(2)
    expect(two.match(/… and 1 more object;/g)).toHaveLength(2)
  })
  test.each([
    [instance({ unbuilt: 'why' }), 'Nothing could be compared: why.'],
    [instance({ objects: [], same: 3 }), 'None of its 3 objects changes.'],
    [
      instance({ objects: [{ name: 'a', kind: 'label', diff: '' }], same: 0, permissions: [], controllers: [] }),
      '1 object with a new version label alone.',
    ],
  ])('one without a diff %#', (one, text) => expect(section({ instances: [one] })).toContain(text))
  test('of charts, where something of them does', () => {
    const text = section({
      charts: charts(chart({ without: ['Secret a'] }), chart({ objects: [], name: 'HelmRelease same' })),
    })
    expect(text).toContain('**HelmRelease r** of the chart flux-operator in `a.yaml`')
    expect(text).toContain('Rendered without Secret a, which cannot be read or applied here.')
    expect(text).not.toContain('HelmRelease same')
    expect(text).toMatch(/images by tag\. Charts as helm renders them/)
    expect(section({ charts: charts(chart({ objects: [] })) })).toBe('')
    expect(section({ instances: [instance()], charts: { kind: 'by-values', why: 'off' } })).toMatch(
      /since `helm` is off\.$/,
    )
    expect(section({ instances: [instance()], charts: { kind: 'by-values', why: 'no-helm' } })).toMatch(
      /no helm is on the PATH\.$/,
    )
  })
  test('in a terminal', () => {
    const text = renderClusterText({ s: { instances: [instance()], charts: charts(chart()) } })
    expect(text).toContain(
      'FluxInstance flux (a.yaml): Flux 2.8.0 → 2.9.0\n  source-controller: i:1 → i:2\n  ClusterRole a may also: get on x\n  ClusterRole a may no longer: list on y\n  2 objects as before.\n\n--- Deployment a\n+++ Deployment a\n@@ -1 +1 @@\n-a\n+b\n--- /dev/null\n+++ Service b\n',
    )
    expect(text).toContain('Role c: the version label alone\n')
    expect(text).toContain('HelmRelease r (a.yaml): chart flux-operator 0.1.0 → 0.2.0\n')
    expect(renderClusterText({ s: { instances: [], charts: charts() } })).toBe('Nothing changes in a cluster.\n')
    const same = {
      flux: { from: null, to: null },
      controllers: [controller('i', 'i')],
      permissions: [],
      objects: [],
      same: 0,
    }
    expect(renderClusterText({ s: { instances: [instance(same)], charts: charts() } })).toBe(
      'FluxInstance flux (a.yaml): Flux unknown as before\n  source-controller: image as before\n',
    )
    expect(renderClusterText({ s: { instances: [instance({ unbuilt: 'why' })], charts: charts() } })).toMatch(
      /\n {2}Nothing could be compared: why\.\n$/,
    )
  })
  test('as a page', () => {
    const page = renderClusterHtml({ s: { instances: [instance()], charts: charts(chart({ without: ['Secret a'] })) } })
    expect(page).toContain('<h2>FluxInstance flux <span class="quiet">a.yaml · Flux 2.8.0 → 2.9.0</span></h2>')
    expect(page).toContain('<li><code>source-controller</code>: 1 → 2</li>')
    expect(page).toContain(
      '<span class="hunk">@@ -1 +1 @@</span><span class="removed">-a</span><span class="added">+b</span></pre>',
    )
    expect(page).toContain('Service b <span class="quiet">added</span></summary>')
    expect(page).toContain('<span class="added">+&lt;c&gt;</span>')
    expect(page).toContain('<summary>1 object with a new version label alone</summary><ul><li>Role c</li></ul>')
    expect(page).toContain('<p class="quiet">2 objects as before.</p>')
    expect(page).toContain('chart flux-operator 0.1.0 → 0.2.0</span></h2>\n<p>Rendered without Secret a')
    expect(renderClusterHtml({ s: { instances: [], charts: charts() } })).toContain(
      '<p>Nothing changes in a cluster.</p>',
    )
  })
})
