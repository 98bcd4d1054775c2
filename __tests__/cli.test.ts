import { expect, it } from 'vitest'
import { runCommandLine } from '../src/cli.js'
import { thisMachine } from '../src/world/machine.js'

it('an error is coloured and broken at spaces where somebody looks, and one line where nobody does', async () => {
  const saidOn = async (errorColour: boolean, errorWidth: number | null): Promise<string> => {
    const told: string[] = []
    const terminal = { out: () => undefined, colour: false, width: 100, errorColour, errorWidth, ask: null }
    const error = (text: string) => void told.push(text)
    expect(await runCommandLine(['scan', '/not/there'], thisMachine(), { ...terminal, error })).toBe(2)
    return told.join('')
  }
  expect(await saidOn(true, 40)).toBe(
    '\u001b[31mflux-lockstep:\u001b[0m /not/there does not\n  exist; give a folder of a checkout, or a\n  file in it\n',
  )
  expect(await saidOn(false, null)).toBe(
    'flux-lockstep: /not/there does not exist; give a folder of a checkout, or a file in it\n',
  )
})
