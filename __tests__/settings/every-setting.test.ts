import { describe, expect, test } from 'vitest'
import { valueAt } from '../../src/model/json.js'
import { LockstepError } from '../../src/model/failure.js'
import { settingCatalogue } from '../../src/settings/catalogue.js'
import { changedSettings } from '../../src/settings/changed.js'
import { parseSettings } from '../../src/settings/parse.js'
import { findSettingsFile, holdSettings } from '../../src/settings/settings-file.js'
import { unknownLeaders, unusedMirrors } from '../../src/settings/unused-settings.js'
import { policy } from '../support/sets.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const path = '.github/flux-lockstep.yaml'
const fromFile = (text: string) => parseSettings({ file: { path, text }, inputs: {}, options: [] }).settings
const fromInput = (key: string, value: string) =>
  parseSettings({ file: null, inputs: { [key]: value }, options: [] }).settings

function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof LockstepError && error.code === 'settings') return error.message
    throw error
  }
  return 'nothing was refused'
}

/** Every setting with a value that is not its default, and where the run finds it. */
const every: readonly (readonly [key: string, text: string, place: string, value: unknown])[] = [
  ['mode', 'check', 'mode', 'check'],
  ['dry-run', 'true', 'dryRun', true],
  ['to', 'v0.57.0', 'to', '0.57.0'],
  ['fail-on', 'any', 'failOn', 'any'],
  ['force', 'true', 'force', true],
  ['fix', 'true', 'fix', true],
  ['strict-lockstep', 'true', 'strictLockstep', true],
  ['accept', 'a/*', 'accept', ['a/*']],
  ['paths', 'b/*', 'paths', ['b/*']],
  ['ignore', 'c/*', 'ignore', ['c/*']],
  ['repositories', 'm.example.com/o=operator-chart', 'repositories', { 'm.example.com/o': 'operator-chart' }],
  ['edit-workflows', 'true', 'editWorkflows', true],
  ['sigstore-trusted-root', 'root.json', 'trustedRoot', 'root.json'],
  ['helm', 'off', 'helm', 'off'],
  ['base-branch', 'next', 'baseBranch', 'next'],
  ['branch-prefix', 'bot/', 'branchPrefix', 'bot/'],
  ['dashboard', 'true', 'dashboard', true],
  [
    'registry-mirrors',
    'ghcr.io=https://m.example.com/x/',
    'registry.mirrors',
    { 'ghcr.io': 'https://m.example.com/x' },
  ],
  [
    'registry-overrides',
    'ghcr.io/a/b=https://m.example.com/c',
    'registry.overrides',
    { 'ghcr.io/a/b': 'https://m.example.com/c' },
  ],
  ['allow-insecure-registry', 'i.example.com', 'registry.insecure', ['i.example.com']],
  ['allow-private-registry', 'p.example.com:5000', 'registry.private', ['p.example.com:5000']],
  ['registry-auth', 'github', 'registry.auth', 'github'],
  ['registry-timeout', '7', 'registry.timeout', 7],
  ['registry-layout', 'layout', 'registry.layout', 'layout'],
  ['migrate-layout', 'fleet', 'migrate.layout', 'fleet'],
  ['migrate-strategy', 'fresh', 'migrate.strategy', 'fresh'],
  ['migrate-concurrency', '9', 'migrate.concurrency', 9],
  ['migrate-memory-limit', '2Gi', 'migrate.memoryLimit', '2Gi'],
  ['migrate-in-memory-builds', 'true', 'migrate.inMemoryBuilds', true],
  ['migrate-helm-cache', 'true', 'migrate.helmCache', true],
  ['migrate-oom-watch', 'true', 'migrate.oomWatch', true],
  ['migrate-service-monitor', 'true', 'migrate.serviceMonitor', true],
  ['remove-bootstrap', 'true', 'migrate.removeBootstrap', true],
  ['allowed-versions', '<0.60.0', 'policy.allowedVersions.text', '<0.60.0'],
  ['ignore-versions', '0.55.0', 'policy.ignoreVersions.0.text', '0.55.0'],
  ['pre-releases', 'true', 'policy.preReleases', true],
  ['minimum-release-age', '1h', 'policy.minimumReleaseAge', 3_600_000],
  ['unknown-age', 'allow', 'policy.unknownAge', 'allow'],
  ['update-types', 'patch', 'policy.updateTypes', ['patch']],
  ['schedule', '0 5 * * *', 'policy.schedule.timezone', 'UTC'],
  ['hop-delay', '2h', 'policy.hopDelay', 7_200_000],
  ['hold', '{at: 0.50.0, reason: wait}', 'policy.hold', { at: '0.50.0', reason: 'wait', until: null }],
  ['operator', '{version: 0.50.0}', 'policy.operator', '0.50.0'],
  ['soak', '3h', 'policy.soak', 10_800_000],
  ['floating', 'pin', 'policy.floating', 'pin'],
  ['flux-version', 'newest', 'policy.fluxVersion', 'newest'],
  ['digests', 'off', 'policy.digests', 'off'],
  ['migrate-api-versions', 'true', 'policy.migrateApiVersions', true],
  ['validate', 'warn', 'policy.validate', 'warn'],
  ['on-invalid', 'none', 'policy.onInvalid', 'none'],
  ['verify', 'required', 'policy.verify', 'required'],
  ['pull-request-title', 'To {version}', 'policy.pullRequest.title', null],
  ['commit-message', 'one', 'policy.pullRequest.commitMessage', 'one'],
  ['commit-trailers', 'Signed-off-by: a', 'policy.pullRequest.commitTrailers', ['Signed-off-by: a']],
  ['labels', 'l', 'policy.pullRequest.labels', ['l']],
  ['create-labels', 'true', 'policy.pullRequest.createLabels', true],
  ['assignees', 'a', 'policy.pullRequest.assignees', ['a']],
  ['reviewers', 'r', 'policy.pullRequest.reviewers', ['r']],
  ['team-reviewers', 't', 'policy.pullRequest.teamReviewers', ['t']],
  ['milestone', 'm', 'policy.pullRequest.milestone', 'm'],
  ['draft', 'true', 'policy.pullRequest.draft', true],
  ['auto-merge', 'true', 'policy.pullRequest.autoMerge', true],
  ['auto-merge-method', 'rebase', 'policy.pullRequest.autoMergeMethod', 'rebase'],
  ['auto-merge-flux-minor', 'true', 'policy.pullRequest.autoMergeFluxMinor', true],
  ['on-approved', 'update', 'policy.pullRequest.onApproved', 'update'],
  ['rebase', 'never', 'policy.pullRequest.rebase', 'never'],
  ['release-notes', 'off', 'policy.pullRequest.releaseNotes', 'off'],
]
const steps = (place: string) => place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

describe('every setting reaches the place where the run reads it', () => {
  // what names sets is held where sets are
  test('and there is none beside these', () => {
    const ofSets = ['sets', 'follow']
    expect(every.map(([key]) => key).toSorted()).toEqual(
      settingCatalogue
        .map(({ key }) => key)
        .filter((key) => !ofSets.includes(key))
        .toSorted(),
    )
  })

  const none = parseSettings({ file: null, inputs: {}, options: [] }).settings
  test.each(every.filter(([key]) => key !== 'pull-request-title'))('%s', (key, text, place, value) => {
    expect(valueAt(none, steps(place))).not.toEqual(value)
    expect(valueAt(fromInput(key, text), steps(place))).toEqual(value)
    expect(
      valueAt(parseSettings({ file: null, inputs: {}, options: [{ key, value: text }] }).settings, steps(place)),
    ).toEqual(value)
  })

  test('those that a set may give for itself reach its own policy', () => {
    const own = settingCatalogue
      .filter(({ perSet, key }) => perSet && key !== 'follow' && key !== 'pull-request-title')
      .map(({ key }) => key)
    for (const [key, text, place, value] of every.filter(([each]) => own.includes(each))) {
      const written = text.startsWith('{') ? text : JSON.stringify(text)
      const settings = fromFile(`sets:\n  - name: a\n    paths: ["a/**"]\n    ${key}: ${written}\n`)
      expect([key, valueAt(settings, ['sets', 0, ...steps(place)])]).toEqual([key, value])
      expect([key, valueAt(settings, steps(place))]).not.toEqual([key, value])
    }
  })
})

describe('values at their limits', () => {
  const days = 3660
  test.each<[key: string, good: string, bad: string]>([
    ['minimum-release-age', `${days}d`, `${days * 24 + 1}h`],
    ['minimum-release-age', '0', '1'],
    ['minimum-release-age', '1w2d3h4m5s', '1.5h'],
    ['registry-timeout', '1', '0'],
    ['registry-timeout', '600', '601'],
    ['registry-timeout', '7', '7s'],
    ['migrate-concurrency', '1000', '1001'],
    ['migrate-memory-limit', '512M', '0Gi'],
    ['migrate-memory-limit', '1073741824', '1 Gi'],
    ['migrate-memory-limit', '1Ti', '1Pi'],
    ['milestone', 'x'.repeat(500), 'x'.repeat(501)],
    ['paths', `${'x'.repeat(499)}*`, `${'x'.repeat(500)}*`],
    ['paths', './a', '/a'],
    ['paths', 'a..b/*', 'a/../b'],
    ['paths', 'a/b', 'a\\b'],
    ['branch-prefix', 'x'.repeat(200), 'x'.repeat(201)],
    ['branch-prefix', 'a/b-', 'a//b'],
    ['base-branch', 'a.b', 'a..b'],
    ['base-branch', 'locked', 'a.lock'],
    ['base-branch', 'a.lock-b', 'a.lock/b'],
    ['base-branch', '_a', '-a'],
    ['allow-insecure-registry', '[::1]:5000', 'http://a'],
    ['allow-insecure-registry', 'a.example.com:65535', 'a.example.com/x'],
    ['registry-mirrors', 'ghcr.io=http://127.0.0.1:5000', 'ghcr.io=https://u:p@m.example.com'],
    ['registry-mirrors', 'ghcr.io=https://m.example.com', 'ghcr.io=https://m.example.com/?a=b'],
    ['registry-mirrors', 'ghcr.io=https://m.example.com', 'ghcr.io=https://m.example.com/#a'],
    ['registry-mirrors', 'ghcr.io=https://m.example.com', 'ghcr.io=ftp://m.example.com'],
    ['repositories', 'a.example.com/b=manifests', 'a.example.com/b=flux-version'],
    ['dry-run', 'TRUE', 'yes'],
    ['to', '0.57.0', '0.57'],
    ['hold', '{at: 0.50.0, reason: a, until: 2027-02-28}', '{at: 0.50.0, reason: a, until: 2027-02-30}'],
    [
      'hold',
      '{at: 0.50.0, reason: a, until: "2027-02-28T12:00Z"}',
      '{at: 0.50.0, reason: a, until: "2027-02-28T12:00"}',
    ],
    ['hold', '{at: 0.50.0, reason: a, until: null}', '{at: 0.50.0, reason: ""}'],
    ['schedule', '{cron: ["0 5 * * *"], timezone: Europe/Berlin}', '{cron: ["0 5 * * *"], timezone: Mars}'],
    ['schedule', '{cron: ["0 5 * * *"], timezone: null}', '{cron: []}'],
    ['schedule', '- 0 5 * * *', '{timezone: UTC}'],
    ['pull-request-title', 'plain', '{unknown}'],
    ['commit-message', 'x'.repeat(2000), 'x'.repeat(2001)],
  ])('%s takes %s and not %s', (key, good, bad) => {
    expect(() => fromInput(key, good)).not.toThrow()
    expect(refusal(() => fromInput(key, bad))).toMatch(new RegExp(`^input "${key}".*"${key}[^"]*" (?:must be|has no) `))
  })

  test('what may hold a password is not repeated', () => {
    expect(refusal(() => fromInput('registry-mirrors', 'ghcr.io=https://user:hunter2@m.example.com'))).not.toContain(
      'hunter2',
    )
    expect(refusal(() => fromInput('registry-mirrors', 'https://user:hunter2@m.example.com=x'))).not.toContain(
      'hunter2',
    )
  })

  test('a long text is shown cut', () => {
    expect(refusal(() => fromInput('mode', 'x'.repeat(61)))).toContain(`"${'x'.repeat(60)}…"`)
    expect(refusal(() => fromInput('mode', 'x'.repeat(60)))).toContain(`"${'x'.repeat(60)}".`)
  })
})

describe('lists and mappings in the text of an input', () => {
  test.each<[string, string, unknown]>([
    ['commas', 'a, b ,c', ['a', 'b', 'c']],
    ['lines', 'a\n\n  b\n', ['a', 'b']],
    ['YAML', '[a, b]', ['a', 'b']],
    ['a YAML list', '- a\n- b\n', ['a', 'b']],
    ['a comma at the end', 'a,', ['a']],
  ])('%s', (_, text, labels) => expect(fromInput('labels', text).policy.pullRequest.labels).toEqual(labels))

  test('commas inside of braces belong to a glob', () => {
    expect(fromInput('paths', '{a,b}/**, c').paths).toEqual(['{a,b}/**', 'c'])
  })

  test('a mapping takes one pair a line, or YAML', () => {
    const both = { 'a.example.com': 'https://x.example.com', 'b.example.com': 'https://y.example.com' }
    expect(
      fromInput('registry-mirrors', 'a.example.com=https://x.example.com \n\n b.example.com=https://y.example.com')
        .registry.mirrors,
    ).toEqual(both)
    expect(
      fromInput('registry-mirrors', '{a.example.com: "https://x.example.com", b.example.com: "https://y.example.com"}')
        .registry.mirrors,
    ).toEqual(both)
  })

  test('an option that is repeated replaces the pairs that it names again', () => {
    const options = [
      'a.example.com=https://x.example.com',
      'b.example.com=https://x.example.com',
      'a.example.com=https://z.example.com',
    ]
    const { settings } = parseSettings({
      file: null,
      inputs: {},
      options: options.map((value) => ({ key: 'registry-mirrors', value })),
    })
    expect(settings.registry.mirrors).toEqual({
      'a.example.com': 'https://z.example.com',
      'b.example.com': 'https://x.example.com',
    })
  })

  test('versions without a range are several, and a comma within a range is AND', () => {
    const texts = (text: string) => fromInput('ignore-versions', text).policy.ignoreVersions.map((one) => one.text)
    expect(texts('0.55.0, v0.56.0')).toEqual(['0.55.0', 'v0.56.0'])
    expect(texts('>=0.55.0, <0.56.0')).toEqual(['>=0.55.0, <0.56.0'])
    expect(texts('0.55.0\n>=0.57.0, <0.58.0')).toEqual(['0.55.0', '>=0.57.0, <0.58.0'])
    expect(texts('["0.55.0, 0.56.0", 0.57.x]')).toEqual(['0.55.0', '0.56.0', '0.57.x'])
  })
})

describe('names that do not exist', () => {
  test.each([
    ['minimum_release_age', 'did you mean "minimum-release-age"?'],
    ['Labels', 'did you mean "labels"?'],
    ['something-else-entirely', '; known are '],
  ])('%s', (key, hint) => {
    expect(refusal(() => fromFile(`${key}: x\n`))).toContain(hint)
    expect(refusal(() => fromInput(key, 'x'))).toContain(hint)
  })

  test('a few of many are told', () => {
    expect(refusal(() => fromFile('something-else-entirely: x\n'))).toMatch(/known are (?:[\w-]+, ){7}[\w-]+, …\.$/)
    expect(refusal(() => fromFile('hold: {at: 0.50.0, reason: a, zzzzzzzz: b}\n'))).toMatch(
      /known are at, reason, until\.$/,
    )
  })
})

describe('sets that follow each other', () => {
  const sets = (...each: readonly string[]) => `sets:\n${each.map((one) => `  - {${one}}\n`).join('')}`
  test.each<[string, string, string | null]>([
    [
      'one and the next',
      sets('name: a, paths: [a]', 'name: b, paths: [b], follow: a', 'name: c, paths: [c], follow: b'),
      null,
    ],
    [
      'itself',
      sets('name: a, paths: [a], follow: a'),
      `${path}:2: "follow" must be a set that does not follow "a" in turn`,
    ],
    [
      'in a circle',
      sets('name: a, paths: [a], follow: c', 'name: b, paths: [b], follow: a', 'name: c, paths: [c], follow: b'),
      '"follow" must be a set that does not follow "a" in turn',
    ],
    [
      'into a circle',
      sets('name: x, paths: [x], follow: a', 'name: a, paths: [a], follow: b', 'name: b, paths: [b], follow: a'),
      '"follow" must be a set that does not follow "a" in turn',
    ],
    ['one that is not there', sets('name: a, paths: [a], follow: staging'), 'the followed set "staging" is unknown'],
    ['by the run, all but the first', `follow: a\n${sets('name: a, paths: [a]', 'name: b, paths: [b]')}`, null],
    [
      'by the run, one that is not there',
      `follow: z\n${sets('name: a, paths: [a]')}`,
      `${path}:3: the followed set "z" is unknown`,
    ],
  ])('%s', (_, text, message) => {
    const found = refusal(() => fromFile(text))
    if (message === null) expect(found).toBe('nothing was refused')
    else expect(found).toContain(message)
  })

  test('the set that others follow follows nobody', () => {
    expect(
      fromFile(`follow: a\n${sets('name: a, paths: [a]', 'name: b, paths: [b]')}`).sets.map((set) => set.policy.follow),
    ).toEqual([null, 'a'])
  })

  test('a wrong value of a set is refused by its place', () => {
    expect(refusal(() => fromFile(sets('name: a, paths: [a], validate: maybe')))).toContain(
      `${path}:2: "sets[0].validate" must be one of`,
    )
    expect(refusal(() => fromFile(sets('name: a, paths: [a]', 'name: a, paths: [b]')))).toContain(
      `${path}:3: two sets are named "a"`,
    )
    expect(fromFile(sets('name: a, paths: [a], validate: null')).sets[0]?.policy.validate).toBe('strict')
  })

  test('where no set of that name is found, an update waits for ever: that is a warning', () => {
    const named = (name: string, follow: string | null) => ({ name, policy: policy({ follow }) })
    expect(unknownLeaders([named('a', null), named('b', 'a'), named('c', 'c')])).toEqual([])
    const [found, ...more] = unknownLeaders([named('a', null), named('b', 'z')])
    expect(more).toEqual([])
    expect(found?.severity).toBe('warning')
    expect(found?.message).toContain('"follow" names the set "z"')
  })
})

describe('settings that change nothing', () => {
  const codes = (text: string) =>
    fromFile(text).findings.map(
      ({ line, message }) => `${String(line)} ${/"([\w-]+)" changes/.exec(message)?.[1] ?? ''}`,
    )
  test.each<[string, string, readonly string[]]>([
    ['soak without follow', 'soak: 1h\n', ['1 soak']],
    ['a method without auto-merge', 'labels: [a]\nauto-merge-method: merge\n', ['2 auto-merge-method']],
    ['a method with it', 'auto-merge: true\nauto-merge-method: merge\n', []],
    ['an empty one', 'soak:\n', []],
    [
      'soak that one of two sets uses',
      'soak: 1h\nsets:\n  - {name: a, paths: [a]}\n  - {name: b, paths: [b], follow: a}\n',
      [],
    ],
    ['soak of a set that follows nobody', 'sets:\n  - {name: a, paths: [a], soak: 1h}\n', ['2 soak']],
  ])('%s', (_, text, expected) => expect(codes(text)).toEqual(expected))

  test('mirrors of hosts that no pin names', () => {
    const settings = fromInput(
      'registry-mirrors',
      'a.example.com=https://m.example.com\nb.example.com=https://m.example.com',
    )
    const at = (host: string | null, role = 'manifests') => ({ role, repository: host === null ? null : { host } })
    const named = (...pins: readonly ReturnType<typeof at>[]) =>
      unusedMirrors(pins, settings).map(({ message }) => /names (\S+), from/.exec(message)?.[1])
    expect(named(at('a.example.com'))).toEqual(['b.example.com'])
    expect(named(at('c.example.com'), at('b.example.com', 'flux-version'))).toEqual(['a.example.com', 'b.example.com'])
    expect(named(at('a.example.com'), at(null))).toEqual([])
    expect(named(at('a.example.com'), at(null, 'flux-version'))).toEqual(['b.example.com'])
    expect(named()).toEqual([])
    const [found] = unusedMirrors([at('z.example.com'), at('c.example.com')], settings)
    expect(found?.message).toContain('the pins name c.example.com and z.example.com')
  })
})

describe('the file of settings', () => {
  test('what two of them give another value is named', () => {
    const between = (before: string | null, after: string | null) => {
      const file = (text: string | null) => (text === null ? null : { path, text })
      return changedSettings(file(before), file(after))
    }
    expect(between('mode: check\nlabels: [a]\n', '# moved\nlabels: [a]\nmode: check\n')).toEqual([])
    expect(between('mode: check\nto: 0.50.0\n', 'mode: scan\nlabels: [a]\n')).toEqual(['mode', 'labels', 'to'])
    expect(between(null, 'mode: check\n')).toEqual(['mode'])
    expect(between('mode: check\n', null)).toEqual(['mode'])
    expect(between(null, null)).toEqual([])
  })

  test.each<[readonly string[], string | null, boolean]>([
    [['a.yaml', '.github/flux-lockstep.yml'], null, true],
    [['a.yaml'], null, false],
    [['.github/flux-lockstep.yml'], 'own.yaml', false],
    [['own.yaml'], './own.yaml', true],
  ])('%j hold it (config %s): %s', (paths, config, hold) => expect(holdSettings(paths, config)).toBe(hold))

  test('that is asked for is named from the root, and a link is refused', async () => {
    const files = { 'own.yaml': 'mode: check\n', 'link.yaml': { mode: '120000', content: 'own.yaml' } } as const
    expect(await findSettingsFile(memoryWorkspace(files), './own.yaml')).toEqual({
      path: './own.yaml',
      text: 'mode: check\n',
    })
    await expect(findSettingsFile(memoryWorkspace(files), 'link.yaml')).rejects.toThrow('link.yaml is a symbolic link')
    await expect(findSettingsFile(memoryWorkspace(files), 'gone.yaml')).rejects.toThrow('"gone.yaml" does not exist')
  })
})
