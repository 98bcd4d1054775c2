import type { HintedVersion } from './hinted-versions.js'
import type { Surroundings } from './mention-place.js'
import { versionsIn } from './reach.js'

const ours = /flux-(?:operator|instance)|FluxInstance/
const field = /\btoFieldPath["']?:[ \t]*["']?[\w.[\]-]{0,200}(?:version|tag|artifact|digest|semver)["']?[ \t]*$/i

/**
 * What writes over a pin where the file is used, so that its text is not what runs: setters of kpt, overlays of ytt, patches of a Composition of
 * Crossplane.
 */
export function writtenOver(around: Surroundings): readonly HintedVersion[] {
  const { file, lines, pins } = around
  if (!/kpt-set:|#@overlay|toFieldPath/.test(file.text)) return []
  const raw = file.text.split('\n')
  let isOverlay = false
  return raw.flatMap((text, index): readonly HintedVersion[] => {
    if (text.includes('#@overlay/match')) isOverlay ||= ours.test(text.slice(0, 1000))
    else if (text.startsWith('---') && !(raw[index - 1] ?? '').startsWith('#@')) isOverlay = false
    const line = lines.get(index + 1)
    if (!line) return []
    const found = (reason: string): readonly HintedVersion[] => [{ line, named: line, reason, selects: null }]
    if (pins.has(line.number)) return text.includes('kpt-set:') ? found('a setter of kpt writes over it') : []
    if (isOverlay && versionsIn([line]).length > 0)
      return found('an overlay of ytt writes over a pin, which was not read')
    return pins.size > 0 && field.test(line.text)
      ? found('a patch writes over a pin, and what it takes was not read')
      : []
  })
}
