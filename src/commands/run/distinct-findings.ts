import type { Finding } from '../../model/finding.js'

/** Each fact once: where a validation speaks of the same, it knows more than the decision before it. */
export function distinctFindings(decided: readonly Finding[], proved: readonly Finding[]): readonly Finding[] {
  const said = new Set(proved.map(factOf))
  return [...decided.filter((finding) => !said.has(factOf(finding))), ...proved]
}

/** A crossed minor is one fact for all instances; what was not judged is another at each line. */
function factOf({ code, file, line }: Finding): string {
  if (code === 'flux-minor-crossed') return code
  return [code, file ?? '', code === 'not-evaluated' ? (line ?? '') : ''].join('\0')
}
