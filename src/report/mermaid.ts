import type { SetReport } from '../model/report.js'
import { decisionName } from './wording.js'

/** More sets than this make no picture. */
const limit = 30

/**
 * A flowchart of the sets: each with its release and what becomes of it, and who follows whom. Empty for one set or too many.
 * `follows` maps a set to the one whose release it takes.
 */
export function mermaidOf(sets: readonly SetReport[], follows: Readonly<Record<string, string>>): string {
  if (sets.length < 2 || sets.length > limit) return ''
  const ids = new Map(sets.map((set, index) => [set.name, `s${index}`]))
  const nodes = sets.map((set) => `  ${ids.get(set.name) ?? ''}["${label(set)}"]:::${tone(set)}`)
  const edges = sets.flatMap((set) => {
    const leader = ids.get(follows[set.name] ?? '')
    return leader === undefined ? [] : [`  ${leader} -->|then| ${ids.get(set.name) ?? ''}`]
  })
  return [
    '```mermaid',
    'flowchart LR',
    ...nodes,
    ...edges,
    '  classDef moves stroke:#1a7f37,stroke-width:2px',
    '  classDef waits stroke:#9a6700,stroke-width:2px',
    '  classDef stuck stroke:#cf222e,stroke-width:2px',
    '  classDef rests stroke:#848d97',
    '```',
  ].join('\n')
}

function label(set: SetReport): string {
  const move =
    set.target === null || set.target === set.current ? (set.current ?? '?') : `${set.current ?? '?'} → ${set.target}`
  return [set.name, move, decisionName(set.decision)].map(plain).join('<br>')
}

/** Only what no flowchart syntax can be made of. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N} ._→?-]/gu, '_').slice(0, 40)
}

function tone(set: SetReport): 'moves' | 'waits' | 'stuck' | 'rests' {
  switch (set.decision) {
    case 'update':
    case 'repair':
      return 'moves'
    case 'held':
      return 'waits'
    case 'blocked':
    case 'failed':
      return 'stuck'
    default:
      return 'rests'
  }
}
