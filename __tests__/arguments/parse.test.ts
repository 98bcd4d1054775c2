import { describe, expect, it } from 'vitest'
import { helpText } from '../../src/arguments/help.js'
import { commandNames, options } from '../../src/arguments/options.js'
import { optionsOf, parseArguments } from '../../src/arguments/parse.js'
import { LockstepError } from '../../src/model/failure.js'

const failure = (args: readonly string[]): LockstepError => {
  try {
    parseArguments(args)
  } catch (error) {
    if (error instanceof LockstepError) return error
    throw error
  }
  throw new Error(`${args.join(' ')} was accepted`)
}

describe('parseArguments', () => {
  it('reads a command, its path and its options', () => {
    const call = parseArguments([
      ...['update', 'clusters', '--dry-run', '--format=json', '--to', '0.58.1', '--now', '2026-06-30T17:10:00Z'],
      ...['--registry-mirror', 'ghcr.io=http://127.0.0.1:5000', '--registry-mirror', 'quay.io=http://127.0.0.1:5001'],
      ...['--set', 'commit-message=a=b'],
    ])
    expect(call).toMatchObject({
      kind: 'command',
      command: 'update',
      path: 'clusters',
      options: {
        format: 'json',
        dryRun: true,
        to: '0.58.1',
        now: new Date('2026-06-30T17:10:00Z'),
        registryMirror: ['ghcr.io=http://127.0.0.1:5000', 'quay.io=http://127.0.0.1:5001'],
        set: [{ key: 'commit-message', value: 'a=b' }],
      },
    })
  })

  it('defaults to the current folder and text', () => {
    expect(parseArguments(['scan'])).toMatchObject({
      path: '.',
      options: { format: 'text', dryRun: false, base: null },
    })
  })

  it('takes what follows -- for a path, even where it begins with a dash', () => {
    expect(parseArguments(['scan', '--', '-odd'])).toMatchObject({ path: '-odd' })
  })

  it('answers --help and --version before everything else', () => {
    expect(parseArguments(['--version', 'nonsense'])).toEqual({ kind: 'version' })
    expect(parseArguments(['check', '--help'])).toEqual({ kind: 'help', command: 'check' })
    expect(parseArguments(['check', '-h'])).toEqual({ kind: 'help', command: 'check' })
    expect(parseArguments(['-v'])).toEqual({ kind: 'version' })
    expect(parseArguments(['help'])).toEqual({ kind: 'help', command: null })
    expect(parseArguments(['help', 'update'])).toEqual({ kind: 'help', command: 'update' })
    expect(parseArguments(['help', 'completion'])).toEqual({ kind: 'help', command: null })
    expect(parseArguments(['scan', '--', '-h'])).toMatchObject({ path: '-h' })
  })

  it.each([
    ['half-bumped', { kind: 'finding', code: 'half-bumped' }],
    ['no-safe-hop', { kind: 'reason', reason: 'no-safe-hop' }],
    ['v0.58.1', { kind: 'release', version: '0.58.1' }],
    ['0.59.0-rc.1', { kind: 'release', version: '0.59.0-rc.1' }],
    ['a/b.yaml:13', { kind: 'place', path: 'a/b.yaml', line: 13 }],
    ['a/b.yaml:13:4', { kind: 'place', path: 'a/b.yaml', line: 13 }],
    ['a/b.yaml#L13', { kind: 'place', path: 'a/b.yaml', line: 13 }],
    ['Dockerfile:1', { kind: 'place', path: 'Dockerfile', line: 1 }],
    ['a/b.yaml', { kind: 'place', path: 'a/b.yaml', line: null }],
  ])('reads what is to be explained: %s', (text, subject) => {
    expect(parseArguments(['explain', text])).toMatchObject({ kind: 'explain', subject, path: '.' })
  })

  it('takes three options several times, and no other', () => {
    const repeated = options.filter(({ repeatable }) => repeatable).map(({ name }) => name)
    expect(repeated).toEqual(['set', 'registry-mirror', 'allow-insecure-registry'])
  })

  it.each([
    [[], 'no command is given'],
    [['updat'], "'updat' is no command, did you mean update? See"],
    [['scan', 'a', 'b'], "scan takes one PATH, and 'b' is a second one"],
    [['scan', '--fromat', 'json'], "'--fromat' is no option, did you mean --format? See"],
    [['scan', '-f'], "'-f' is no option"],
    [['scan', '--format'], '--format needs FORMAT'],
    [['scan', '--format', 'xml'], '--format xml is not known to scan: use text or json'],
    [['scan', '--format', 'sarif'], '--format sarif is not known to scan: use text or json'],
    [['scan', '--dry-run'], '--dry-run belongs to update, migrate and init, not to scan'],
    [['update', '--dry-run=yes'], '--dry-run takes no value'],
    [['update', '--to', '1', '--to', '2'], '--to is given twice'],
    [['check', '--base', 'main', '--staged'], '--base and --staged exclude each other'],
    [['completion'], 'completion takes bash, zsh, fish'],
    [['completion', 'csh'], "completion takes bash, zsh, fish, not 'csh'"],
    [['help', 'updaet'], "'updaet' is no command, did you mean update?"],
    [['scan', '--registry-mirror', 'ghcr.io'], '--registry-mirror takes HOST=URL, such as ghcr.io=https://'],
    [['update', '--set', 'labels'], "--set takes KEY=VALUE, not 'labels'"],
    [['update', '--now', 'yesterday'], '--now takes a time such as 2026-06-30T17:10:00Z'],
    [['update', '--now', '2026-13-01'], "not '2026-13-01'"],
    [['update', '--now', '30 June 2026'], "not '30 June 2026'"],
    [['scan', '--FORMAT', 'json'], "'--FORMAT' is no option, did you mean --format?"],
    [['SCAN'], "'SCAN' is no command, did you mean scan?"],
    [['nothing-like-it'], "'nothing-like-it' is no command. See"],
    [['scan', '--json'], "'--json' is no option, did you mean --format json?"],
    [['check', '--format', 'html'], '--format html is not known to check: use text or json or sarif'],
    [['diff', '--format', 'sarif'], '--format sarif is not known to diff: use text or json or html'],
    [['scan', '--quiet', '--verbose'], '--quiet and --verbose exclude each other'],
    [['diff', '--base', 'main', '--to', '0.58.1'], '--base and --to exclude each other'],
    [['update', '--set', '=x'], "--set takes KEY=VALUE, not '=x'"],
    [['update', '--set', ''], '--set needs KEY=VALUE'],
    [['scan', '--registry-mirror', '=https://x'], 'such as ghcr.io=https://mirror.example.com'],
    [['scan', '--registry-mirror', 'quay.io='], 'such as quay.io=https://mirror.example.com'],
    [['explain'], 'explain takes CODE|VERSION|FILE[:LINE], such as'],
    [['explain', ''], 'explain takes CODE|VERSION|FILE[:LINE], such as'],
    [['explain', 'half-bumped', '.', 'x'], "explain takes one subject and one PATH, and 'x' is more"],
    [['explain', 'half-bumped', '--dry-run'], '--dry-run belongs to update, migrate and init, not to explain'],
    [
      ['explain', 'half-bumpd'],
      "'half-bumpd' is no code of a finding, no version and no PATH:LINE, did you mean half-bumped?",
    ],
    [['explain', 'zzzzzzzz'], 'no PATH:LINE. See flux-lockstep help explain.'],
    [['init', 'a', 'b'], "init takes one PATH, and 'b' is a second one"],
    [['check', '--yes'], '--yes belongs to init, not to check'],
  ])('refuses %j: %s', (args, sentence) => {
    const error = failure(args)
    expect(error.message).toContain(sentence)
    expect(error.exitCode).toBe(2)
  })
})

describe('options', () => {
  const optionsFor = (...args: readonly string[]) => {
    const call = parseArguments(args)
    return 'options' in call ? call.options : null
  }
  it.each<[readonly string[], object]>([
    [['check', '--format', 'sarif'], { format: 'sarif' }],
    [['diff', '--format', 'html'], { format: 'html' }],
    [['check', '--base', 'main'], { base: 'main', staged: false }],
    [['check', '--staged'], { base: null, staged: true }],
    [['migrate', '--remove-bootstrap'], { removeBootstrap: true }],
    [['init', '--yes'], { yes: true }],
    [['scan', '--quiet'], { loudness: 'quiet' }],
    [['scan', '--verbose'], { loudness: 'verbose' }],
    [
      ['scan', '--config', 'a.yaml', '--registry-layout', 'b'],
      { config: 'a.yaml', registryLayout: 'b', loudness: 'usual' },
    ],
    [
      ['scan', '--allow-insecure-registry', 'a', '--allow-insecure-registry', 'b'],
      { allowInsecureRegistry: ['a', 'b'] },
    ],
    [
      ['scan'],
      {
        allowInsecureRegistry: [],
        set: [],
        registryMirror: [],
        now: null,
        to: null,
        yes: false,
        removeBootstrap: false,
      },
    ],
    [
      ['scan', '--set', 'a=', '--set', 'b==c'],
      {
        set: [
          { key: 'a', value: '' },
          { key: 'b', value: '=c' },
        ],
      },
    ],
  ])('%j', (args, expected) => expect(optionsFor(...args)).toMatchObject(expected))

  it('may stand before the command and behind the path, until --', () => {
    expect(parseArguments(['--format', 'json', 'scan', 'x'])).toMatchObject({
      command: 'scan',
      path: 'x',
      options: { format: 'json' },
    })
    expect(parseArguments(['--', 'scan', '-h'])).toMatchObject({ command: 'scan', path: '-h' })
    expect(parseArguments(['explain', 'half-bumped', 'x'])).toMatchObject({ kind: 'explain', path: 'x' })
    expect(parseArguments(['--help', 'nonsense'])).toEqual({ kind: 'help', command: null })
  })

  it('are those of the command, or all', () => {
    const names = (command: Parameters<typeof optionsOf>[0]) => optionsOf(command).map(({ name }) => name)
    expect(names(null)).toEqual(options.map(({ name }) => name))
    expect(names('scan')).toContain('format')
    expect(names('scan')).not.toContain('dry-run')
    expect(names('update')).toContain('dry-run')
  })
})

describe('helpText', () => {
  it('names the formats of its command alone', () => {
    expect(helpText('scan')).toContain('text (default) or json\n')
    expect(helpText('check')).toContain('text (default), json or sarif\n')
    expect(helpText('diff')).not.toContain('sarif')
  })

  it.each([null, ...commandNames])('fits the terminal: %s', (command) => {
    for (const columns of [40, 60, 80, 100, 200])
      for (const line of helpText(command, columns).split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
  })

  it('shows the call of a command with what stands before its path', () => {
    expect(helpText('explain')).toContain('flux-lockstep explain CODE|VERSION|FILE[:LINE]')
    expect(helpText('scan')).toMatch(/flux-lockstep scan (?!CODE)/)
    expect(helpText('scan')).not.toContain('--dry-run')
    expect(helpText('update')).toContain('--dry-run')
    for (const name of commandNames) expect(helpText(null)).toMatch(new RegExp(`^ +${name} `, 'm'))
  })

  it('names every option', () => {
    for (const option of options) expect(helpText(null)).toContain(`--${option.name}`)
  })
})
