import { isOperatorVersion } from '../constant-name.js'
import { textOf, type Token } from '../../text/program/tokens.js'
import { releaseAddresses, type AddressPart, type ReleaseAddress } from './addresses.js'
import { identifierIn, placeholderIn, type ProgramPlaceholder } from './placeholder.js'
import { versionIn, versionsOf, type Program } from './program.js'
import type { Sighting } from './sighting.js'
import { countBefore } from '../../model/sorted.js'

/** The parts of addresses that select a release; where they name several, none of them moves. */
export function sightingsInAddresses(program: Program): readonly Sighting[] {
  return releaseAddresses(program.code).flatMap((address) => sightingsOf(program, address))
}

function sightingsOf(program: Program, { role, parts }: ReleaseAddress): readonly Sighting[] {
  const named = parts.map((part) => {
    const found = nameOf(program, part)
    return { part, name: found && { ...found, at: part.start } }
  })
  const versions = new Set(named.map(({ part, name }) => versionOf(program, part, name)))
  const held = versions.size > 1 ? { held: 'the address names it more than once, and not all of it can follow' } : {}
  return named.map(({ part: { text, start }, name }) => {
    const place = { text, start, end: start + text.length, name, field: 'tag' } as const
    return { role, repository: null, ...place, isAddress: true, ...held }
  })
}

/** The version of a part without `v`; empty where it is not known here. */
function versionOf({ lexicon }: Program, { text }: AddressPart, name: ProgramPlaceholder | null): string {
  const own = versionIn(text)
  const known = name ? versionIn(versionsOf(lexicon, name)[0]?.text ?? own) : own
  return isOperatorVersion(known) ? known.replace(/^v/, '') : ''
}

function nameOf(program: Program, { text, start }: AddressPart): ProgramPlaceholder | null {
  if (!/^v?(?:%[sv]|\{\d?\})$/.test(text)) return placeholderIn(text)
  const word = program.dialect.flowing ? wordBehind(program.opened, start) : undefined
  return word ? identifierIn(textOf(program.code, word)) : null
}

/** The first argument behind the text that holds an offset. */
function wordBehind(tokens: readonly Token[], offset: number): Token | undefined {
  const low = countBefore(tokens, ({ end }) => end <= offset)
  return tokens.slice(low + 1, low + 4).find(({ kind }) => kind === 'word')
}
