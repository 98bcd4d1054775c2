import type { Constraint } from '../../src/model/constraint.js'
import { conflictText } from '../../src/text/conflict.js'
import { matches } from '../../src/text/constraint.js'
import { parseCron } from '../../src/text/cron.js'
import { describe, expect, test } from 'vitest'
import { LockstepError } from '../../src/model/failure.js'
import { parseSettings, type SettingsSources } from '../../src/settings/parse.js'
import { unmatchedGlobs } from '../../src/settings/unused-settings.js'

const path = '.github/flux-lockstep.yaml'
const none: SettingsSources = { file: null, inputs: {}, options: [] }
const fromFile = (text: string) => parseSettings({ ...none, file: { path, text } })
const fromInputs = (inputs: Record<string, string>) => parseSettings({ ...none, inputs })
const fromOptions = (...options: [string, string][]) =>
  parseSettings({ ...none, options: options.map(([key, value]) => ({ key, value })) })

function messageOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof LockstepError && error.code === 'settings') return error.message
    throw error
  }
  return 'nothing was refused'
}

describe('defaults', () => {
  const { settings } = parseSettings(none)

  test('an empty run has the documented defaults', () => {
    expect(settings.findings).toEqual([])
    expect(settings).toMatchObject({ mode: null, dryRun: false, failOn: 'introduced', branchPrefix: 'flux-lockstep/' })
    expect(settings.policy).toMatchObject({ minimumReleaseAge: 172_800_000, validate: 'strict', hold: null })
    expect(settings.policy.pullRequest).toMatchObject({ autoMerge: false, labels: [], releaseNotes: 'text' })
  })

  test.each(['', '# nothing but a comment\n', 'hold:\nmode: null\n'])(
    'a file without values changes nothing: %j',
    (text) => {
      expect(fromFile(text).settings).toEqual(settings)
    },
  )
})

describe('precedence', () => {
  const file = { path, text: 'mode: check\nfail-on: held\nlabels: [a]\nto: 0.57.0\n' }

  test('file < inputs < options, and an empty input is unset', () => {
    const { settings } = parseSettings({
      file,
      inputs: { mode: 'update', 'fail-on': '', labels: 'b, c' },
      options: [{ key: 'mode', value: 'scan' }],
    })
    expect(settings).toMatchObject({ mode: 'scan', failOn: 'held', to: '0.57.0' })
    expect(settings.policy.pullRequest.labels).toEqual(['b', 'c'])
  })

  test('an empty option is the default again', () => {
    expect(parseSettings({ file, inputs: {}, options: [{ key: 'to', value: '' }] }).settings.to).toBeNull()
  })

  test('a value that a later source replaces must be right all the same', () => {
    const sources = { file: { path, text: 'mode: upgrade' }, inputs: { mode: 'check' }, options: [] }
    expect(messageOf(() => parseSettings(sources))).toContain(`${path}:1: "mode" must be one of`)
  })

  test('inputs of the Action that are no settings are passed over', () => {
    expect(fromInputs({ token: 'secret', config: 'x.yaml' }).settings).toEqual(parseSettings(none).settings)
  })
})

/** Of three versions, those that a constraint admits. */
function admitted(constraint: Constraint | null): readonly string[] {
  return ['0.40.0', '0.55.0', '0.60.1'].filter((version) => constraint && matches(constraint, version))
}

describe('values', () => {
  test.each([
    ['30m', 1_800_000],
    ['48h', 172_800_000],
    ['3d', 259_200_000],
    ['1d12h', 129_600_000],
    ['1w', 604_800_000],
    ['0', 0],
  ])('minimum-release-age: %s', (written, milliseconds) => {
    expect(fromFile(`minimum-release-age: ${written}`).settings.policy.minimumReleaseAge).toBe(milliseconds)
    expect(fromInputs({ 'minimum-release-age': written }).settings.policy.minimumReleaseAge).toBe(milliseconds)
  })

  test.each([
    ['to: v0.58.1', (text: string) => fromFile(text).settings.to, '0.58.1'],
    ['allowed-versions: 0.60', (text: string) => fromFile(text).settings.policy.allowedVersions?.text, '0.60'],
    [
      'allowed-versions: ">=0.40.0, <0.60.0"',
      (text: string) => admitted(fromFile(text).settings.policy.allowedVersions),
      ['0.40.0', '0.55.0'],
    ],
    [
      'allowed-versions: "!=0.55.0"',
      (text: string) => admitted(fromFile(text).settings.policy.allowedVersions),
      ['0.40.0', '0.60.1'],
    ],
    [
      'allowed-versions: 0.5.x || 0.60.x',
      (text: string) => admitted(fromFile(text).settings.policy.allowedVersions),
      ['0.60.1'],
    ],
    ['paths: clusters/**', (text: string) => fromFile(text).settings.paths, ['clusters/**']],
    ['dry-run: false', (text: string) => fromFile(text).settings.dryRun, false],
    ['dry-run: true', (text: string) => fromFile(text).settings.dryRun, true],
    ['milestone: 3', (text: string) => fromFile(text).settings.policy.pullRequest.milestone, '3'],
    ['schedule: "0-59 6-18 * * mon-fri"', (text: string) => fromFile(text).settings.policy.schedule?.timezone, 'UTC'],
    ['{"$schema": "x", "labels": ["a"]}', (text: string) => fromFile(text).settings.policy.pullRequest.labels, ['a']],
  ])('%s', (text, read, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['0.55.0, 0.56.0', ['0.55.0', '0.56.0']],
    ['>=0.40.0, <0.60.0', ['>=0.40.0, <0.60.0']],
    ['0.55.0\n>=0.40.0, <0.42.0', ['0.55.0', '>=0.40.0, <0.42.0']],
    ['[0.55.0, "!=0.40.0"]', ['0.55.0', '!=0.40.0']],
    ['0.55.x || 0.56.x', ['0.55.x || 0.56.x']],
  ])('ignore-versions %j', (written, texts) => {
    const ranges = fromInputs({ 'ignore-versions': written }).settings.policy.ignoreVersions
    expect(ranges.map(({ text }) => text)).toEqual(texts)
    const file = written.startsWith('[') ? written : JSON.stringify(written).replaceAll('\\n', '", "')
    const listed = fromFile(`ignore-versions: ${file.includes('", "') ? `[${file}]` : file}`)
    expect(listed.settings.policy.ignoreVersions.map(({ text }) => text)).toEqual(texts)
  })

  test('lines of nothing between ranges are passed over', () => {
    const { ignoreVersions } = fromInputs({ 'ignore-versions': '0.55.0\n\n>=0.40.0, <0.42.0\n' }).settings.policy
    expect(ignoreVersions.map(({ text }) => text)).toEqual(['0.55.0', '>=0.40.0, <0.42.0'])
  })

  test('structured settings take YAML text in an input', () => {
    const { policy } = fromInputs({
      hold: 'at: 0.57.0\nreason: waiting for a fix\nuntil: 2027-01-31',
      schedule: 'cron: ["* 6-18 * * 1-5"]\ntimezone: Europe/Berlin',
    }).settings
    expect(policy.hold).toEqual({
      at: '0.57.0',
      reason: 'waiting for a fix',
      until: { written: '2027-01-31', time: new Date('2027-01-31T00:00:00Z') },
    })
    expect(policy.schedule).toEqual({ crons: [parseCron('* 6-18 * * 1-5')], timezone: 'Europe/Berlin' })
  })

  test('mappings take one KEY=VALUE a line, or YAML', () => {
    const lines = 'ghcr.io=http://127.0.0.1:5000/\nquay.io=https://mirror.example.com/quay'
    const expected = { 'ghcr.io': 'http://127.0.0.1:5000', 'quay.io': 'https://mirror.example.com/quay' }
    expect(fromInputs({ 'registry-mirrors': lines }).settings.registry.mirrors).toEqual(expected)
    const yaml = 'ghcr.io: http://127.0.0.1:5000\nquay.io: https://mirror.example.com/quay\n'
    expect(fromInputs({ 'registry-mirrors': yaml }).settings.registry.mirrors).toEqual(expected)
  })

  test('repeated options of a mapping or list grow, others count the last time', () => {
    const { settings } = fromOptions(
      ['registry-mirrors', 'ghcr.io=http://127.0.0.1:1'],
      ['registry-mirrors', 'quay.io=http://127.0.0.1:2'],
      ['registry-mirrors', 'ghcr.io=http://127.0.0.1:3'],
      ['ignore', 'a/**'],
      ['ignore', 'b/{c,d}/**,e/**'],
      ['to', '0.1.0'],
      ['to', '0.2.0'],
    )
    expect(settings.registry.mirrors).toEqual({ 'ghcr.io': 'http://127.0.0.1:3', 'quay.io': 'http://127.0.0.1:2' })
    expect(settings.ignore).toEqual(['a/**', 'b/{c,d}/**', 'e/**'])
    expect(settings.to).toBe('0.2.0')
  })

  test('repositories name roles, overrides name URLs', () => {
    const { settings } = fromFile(
      'repositories:\n  registry.example.com/vendor/fo-chart: operator-chart\nregistry-overrides:\n  ghcr.io/controlplaneio-fluxcd/flux-operator-manifests: https://registry.example.com/fo/manifests\n',
    )
    expect(settings.repositories).toEqual({ 'registry.example.com/vendor/fo-chart': 'operator-chart' })
    expect(settings.registry.overrides).toEqual({
      'ghcr.io/controlplaneio-fluxcd/flux-operator-manifests': 'https://registry.example.com/fo/manifests',
    })
  })
})

describe('sets', () => {
  const text = `
minimum-release-age: 24h
follow: staging
sets:
  - name: staging
    paths: [clusters/staging/**]
    minimum-release-age: 0
  - name: production
    paths: clusters/production/**
    soak: 3d
    hold: { at: 0.57.0, reason: freeze }
    labels: [careful]
`

  test('a set has the policy of the run with its own on top', () => {
    const [staging, production] = parseSettings({ ...none, file: { path, text }, inputs: { labels: 'all' } }).settings
      .sets
    expect(staging?.policy).toMatchObject({ minimumReleaseAge: 0, follow: null, hold: null })
    expect(production?.paths).toEqual(['clusters/production/**'])
    expect(production?.policy).toMatchObject({ minimumReleaseAge: 86_400_000, follow: 'staging', soak: 259_200_000 })
    expect(staging?.policy.pullRequest.labels).toEqual(['all'])
    expect(production?.policy.pullRequest.labels).toEqual(['careful'])
  })

  test('an empty value of a set is the default, whatever the run says', () => {
    const own = 'hold: {at: 0.57.0, reason: freeze}\nsets:\n  - {name: a, paths: [a/**], hold: null}\n'
    expect(fromFile(own).settings.sets[0]?.policy.hold).toBeNull()
  })

  test('a setting without effect is a notice at its line', () => {
    const place = { code: 'setting-unused', severity: 'notice', file: path, line: 2 }
    expect(fromFile('mode: scan\nsoak: 3d').settings.findings).toMatchObject([place])
    expect(fromInputs({ soak: '3d' }).settings.findings).toMatchObject([
      { file: null, message: 'input "soak": "soak" changes nothing, because "follow" is not set.' },
    ])
    expect(fromFile(text).settings.findings).toEqual([])
  })
})

describe('globs that take no file are warnings', () => {
  const entries = ['clusters/staging/a.yaml', 'README.md'].map((file) => ({ path: file, mode: '100644' as const }))
  const warned = (text: string) => unmatchedGlobs(entries, fromFile(text).settings)

  test.each([
    `paths: ['clusters/{staging,production}/**']`,
    'ignore: ["*.md"]',
    'sets: [{name: a, paths: [clusters/]}]',
  ])('not %s', (text) => {
    expect(warned(text)).toEqual([])
  })

  test('with what to write instead', () => {
    expect(warned('paths: [clusters]\nsets: [{name: a, paths: [clusers/**]}]')).toMatchObject([
      {
        severity: 'warning',
        message: 'In the settings, "paths" holds the glob "clusters", which no file matches.',
        help: 'Write "clusters/**" for all that lies below the folder.',
      },
      { message: 'In the settings, "paths" of the set "a" holds the glob "clusers/**", which no file matches.' },
    ])
  })
})

describe('bad input names the place, the key, and what was expected', () => {
  test.each([
    [
      'minimum-releas-age: 2d',
      `${path}:1: the setting "minimum-releas-age" is unknown; did you mean "minimum-release-age"?`,
    ],
    [
      'mode: check\nminimum-release-age: 2 days',
      `${path}:2: "minimum-release-age" must be a duration such as 30m, 48h or 3d`,
    ],
    ['mode: upgrade', 'must be one of scan, releases, update, check, migrate, not "upgrade"'],
    ['dry-run: yes', '"dry-run" must be true or false, not "yes"'],
    ['to: latest', '"to" must be a version such as 0.58.1, not "latest"'],
    ['allowed-versions: newest', 'must be a version range as a HelmRelease writes it'],
    ['mode: check\nallowed-versions: "<0.60.0 ||"', `${path}:2: "allowed-versions" must be a version range`],
    ['allowed-versions: 0.5x', 'not "0.5x"'],
    ['ignore-versions: [0.55.0, "<one"]', '"ignore-versions[1]" must be a version range'],
    ['labels: {a: b}', '"labels" must be a list, not a mapping'],
    ['paths: [../x]', '"paths" must be a glob relative to the root'],
    ['paths: [a, /etc]', '"paths[1]" must be a glob relative to the root'],
    ['hold: {at: 0.57.0}', `${path}:1: "hold" has no "reason"; write one.`],
    ['hold: {at: 0.57.0, reason: x, untl: y}', 'in "hold", the field "untl" is unknown; did you mean "until"?'],
    ['hold: {at: 0.57.0, reason: x, until: 2027-02-30}', '"hold.until" must be a date or time'],
    ['schedule: "* * *"', '"schedule" must be a cron expression of five fields'],
    ['schedule: "* 25 * * *"', 'must be a cron expression'],
    ['schedule: {cron: "* * * * *", timezone: Berlin}', '"schedule.timezone" must be a time zone'],
    [
      'registry-mirrors: {ghcr.io: "https://u:p@x"}',
      '"registry-mirrors.ghcr.io" must be an http or https URL without user',
    ],
    ['registry-mirrors: {"a b": "https://x"}', 'must be a registry host'],
    ['repositories: {ghcr.io/a/b: chart}', '"repositories.ghcr.io/a/b" must be one of operator-chart'],
    ['branch-prefix: "a..b"', '"branch-prefix" must be a name'],
    ['- a', 'must be a mapping of setting names'],
    ['a: [', `${path}:`],
    ['mode: a\nmode: b', `${path}:2: the settings do not parse`],
    [
      'mode: check\n<<<<<<< HEAD\nto: 0.1.0\n=======\nto: 0.2.0\n>>>>>>> other\n',
      `${path}:2: the settings do not parse: ${conflictText}.`,
    ],
    [`mode: check\nlabels: ${'['.repeat(400)}\nto: 0.1.0\n`, `${path}:2: the settings are nested too deep`],
    ['commit-message: "  "', '"commit-message" must be text of at most'],
    ['commit-message: "{versio}"', '"commit-message" must be text of at most'],
    ['sets: [{name: a}]', '"sets[0]" has no "paths"; write one.'],
    ['sets: [{paths: [a]}]', '"sets[0]" has no "name"; write one.'],
    ['sets: [{name: A, paths: [a]}]', '"sets[0].name" must be a name of at most 60'],
    ['sets:\n - {name: a, paths: [a]}\n - {name: a, paths: [b]}', `${path}:3: two sets are named "a"`],
    ['sets: [{name: a, paths: [a], dry-run: true}]', '"dry-run" is unknown'],
    ['sets: [{name: a, paths: [a], follow: stagin}, {name: staging, paths: [b]}]', 'did you mean "staging"?'],
    ['sets: [{name: a, paths: [a], follow: a}]', 'must be a set that does not follow "a" in turn'],
    ['sets: [{name: a, paths: [a], follow: b}, {name: b, paths: [b], follow: a}]', 'a set that does not follow'],
    ['migrate-concurrency: 0', 'a whole number from 1 to 1000'],
    ['migrate-memory-limit: lots', 'an amount of memory'],
  ])('%s', (text, expected) => {
    expect(messageOf(() => fromFile(text))).toContain(expected)
  })

  test('what may hold a password is not repeated where no mapping stands', () => {
    const message = messageOf(() => fromFile('registry-mirrors: ["ghcr.io=https://u:p@x"]'))
    expect(message).toMatch(/"registry-mirrors" must be a mapping\.?$/)
    expect(messageOf(() => fromFile('repositories: [a]'))).toMatch(/must be a mapping, not a list/)
  })

  test('an input and an option are named as such', () => {
    expect(messageOf(() => fromInputs({ 'dry-run': 'maybe' }))).toContain('input "dry-run": "dry-run" must be')
    expect(messageOf(() => fromInputs({ dryrun: 'true' }))).toContain('did you mean "dry-run"?')
    expect(messageOf(() => fromInputs({ hold: 'at: 1\nreason: x' }))).toContain(
      'input "hold": "hold.at" must be a version',
    )
    expect(messageOf(() => fromInputs({ sets: '- name: a\n  paths: [a]\n  labls: [b]' }))).toContain(
      'input "sets", line 3',
    )
    expect(messageOf(() => fromOptions(['tokn', 'x']))).toContain('option "tokn": the setting "tokn" is unknown')
    expect(messageOf(() => fromOptions(['to', 'x']))).toContain('option "to": "to" must be a version')
  })
})

describe('hostile files', () => {
  test.each([
    ['a prototype key', '__proto__: {mode: check}'],
    ['control characters', 'mode: "\\u001b[31m\\n::error::x"'],
    [
      'a billion laughs',
      'a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\nlabels: [*d,*d,*d,*d,*d,*d,*d,*d]\n',
    ],
    ['an alias of itself', 'labels: &a [*a]'],
    ['megabytes', `mode: ${'x'.repeat(600 * 1024)}`],
    ['deep nesting', `mode: ${'['.repeat(400)}${']'.repeat(400)}`],
  ])('%s is refused with one clean line', (_, text) => {
    const message = messageOf(() => fromFile(text))
    expect(message).toContain(path)
    expect(message.length).toBeLessThan(400)
    expect(message).not.toMatch(/\p{Cc}/u)
  })

  test('a mapping with a prototype key stays plain data', () => {
    expect(messageOf(() => fromFile('registry-mirrors: {__proto__: https://x}'))).toContain('must be a registry host')
  })
})
