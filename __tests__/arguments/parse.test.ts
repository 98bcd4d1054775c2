import { describe, expect, it } from 'vitest'
import { helpText } from '../../src/arguments/help.js'
import { commandNames, options } from '../../src/arguments/options.js'
import { parseArguments } from '../../src/arguments/parse.js'
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
  ])('refuses %j: %s', (args, sentence) => {
    const error = failure(args)
    expect(error.message).toContain(sentence)
    expect(error.exitCode).toBe(2)
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

  it('names every option', () => {
    for (const option of options) expect(helpText(null)).toContain(`--${option.name}`)
  })
})
