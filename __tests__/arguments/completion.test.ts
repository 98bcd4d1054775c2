import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { completionScript } from '../../src/arguments/completion.js'
import { commandNames, options, shells } from '../../src/arguments/options.js'

/** What bash would offer for these words. */
function offered(...words: readonly string[]): readonly string[] {
  const script = `${completionScript('bash')}
COMP_WORDS=(flux-lockstep ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_flux_lockstep; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim().split('\n')
}

describe('completions', () => {
  it('offer commands, then what each of them takes', () => {
    expect(offered('')).toEqual([...commandNames, 'completion', 'help'])
    expect(offered('up')).toEqual(['update'])
    expect(offered('update', '--dr')).toEqual(['--dry-run'])
    expect(offered('scan', '--dr')).toEqual([''])
    expect(offered('check', '--format', '')).toEqual(['text', 'json', 'sarif'])
    expect(offered('diff', '--format', '')).toEqual(['text', 'json', 'html'])
    expect(offered('scan', '--format', '')).toEqual(['text', 'json'])
    expect(offered('completion', '')).toEqual([...shells])
    expect(offered('explain', 'tag-')).toEqual(['tag-moved'])
  })

  it('of fish take files where an option names one', () => {
    const script = completionScript('fish')
    expect(script).toMatch(/ -l config -r -F -d /)
    expect(script).toMatch(/ -l registry-layout -r -F -d /)
    expect(script).toMatch(/ -l set -x -d /)
    expect(script).toMatch(/ -l staged -d /)
  })

  it.each(shells)('name every command and option: %s', (shell) => {
    const script = completionScript(shell)
    for (const word of [...commandNames, ...options.map(({ name }) => name)]) expect(script).toContain(word)
  })

  it.for(shells)('are a script that the shell takes: %s', (shell, context) => {
    const { error, status, stderr } = spawnSync(shell, ['-n'], { input: completionScript(shell), encoding: 'utf8' })
    context.skip(error !== undefined && 'code' in error && error.code === 'ENOENT', `${shell} is not here`)
    expect([error, status, stderr]).toEqual([undefined, 0, ''])
  })
})
