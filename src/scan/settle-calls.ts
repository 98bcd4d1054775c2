import type { TextLine } from '../text/line-tree.js'
import type { MentionPlace } from './mention-place.js'
import { releasesOn } from './read-pins.js'
import type { Settled } from './settlement.js'

/** Lines above a name among which the function is looked for that it stands in. */
const longestFunction = 60
const functionHeader =
  /^\s*(?:function\s+([\w-]{1,80})|define\s+([\w-]{1,80})|([A-Za-z_][\w-]{0,80})\s*\(\)\s*(?:\{\s*)?$)/

/** A function that is told the chart is settled where it is called for one of ours. */
export function settleByCalls(place: MentionPlace): Settled | null {
  const { line, lines } = place
  for (let number = line.number; number > 0 && line.number - number < longestFunction; number--) {
    const found = functionHeader.exec(lines.get(number)?.text.slice(0, 200) ?? '')
    const name = found?.[1] ?? found?.[2] ?? found?.[3]
    if (name === undefined) continue
    const calls = place.uses(name).filter((use) => /flux-(?:operator|instance)/.test(use.text) && use.number !== number)
    return calls.length > 0 && calls.every((use) => releasesOn(use, place) || takesNamed(use, place))
      ? { kind: 'pin' }
      : null
  }
  return null
}

/** True for a line with a variable that bears a pin. */
function takesNamed({ text }: TextLine, { names, file }: MentionPlace): boolean {
  return [...text.slice(0, 500).matchAll(/\$[({]?([A-Za-z_]\w{0,60})/g)].some(([, name = '']) =>
    names.has(name, file.path),
  )
}
