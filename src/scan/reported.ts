import type { Finding } from '../model/finding.js'
import type { Pin } from '../model/pin.js'
import { compareVersions, oldest } from '../model/version.js'

/** Operators before this one stop at manifests that they cannot build; later ones keep to the Flux minors that they embed (upstream.md 6). */
const guarded = '0.54.0'

/** Findings for pins that select by themselves (design, rule 7): a warning where the pinned operator can stall, a notice elsewhere. */
export function reported(pins: readonly Pin[]): readonly Finding[] {
  const operator = oldest(
    pins.flatMap((pin) => (pin.role === 'operator-chart' && pin.version !== null ? [pin.version] : [])),
  )
  const stalls = operator !== null && compareVersions(operator, guarded) < 0
  return pins.flatMap((pin): readonly Finding[] => {
    if (pin.role === 'flux-version' || pin.action === 'ignore') return []
    const place = { introduced: false, file: pin.file, line: pin.line } as const
    switch (pin.selector) {
      case 'floating':
      case 'implicit':
        return pin.role === 'manifests' ? [floating(pin, stalls)] : []
      case 'range': {
        const message = `The ${pin.role} is selected by the range ${pin.value}, which moves by itself and bounds the target.`
        return [
          { ...place, code: 'range-pin', severity: 'notice', message, help: 'Pin one version to keep it in lockstep.' },
        ]
      }
      case 'variable': {
        const message = `The ${pin.role} is filled in from a placeholder, so that its release is not known here.`
        const help = 'Give the placeholder a default, or pin the version where it is defined.'
        return [{ ...place, code: 'variable-pin', severity: 'notice', message, help }]
      }
      case 'exact':
      case 'embedded':
      case 'digest':
        return []
    }
  })
}

function floating(pin: Pin, stalls: boolean): Finding {
  const written = pin.selector === 'implicit' ? 'are not written, so that the chart takes latest' : 'float'
  const outage = stalls
    ? ' An operator before 0.54 stalls on manifests that it cannot build: on 2026-06-30 that stopped every such cluster.'
    : ''
  return {
    code: 'floating-artifact',
    severity: stalls ? 'warning' : 'notice',
    introduced: false,
    file: pin.file,
    line: pin.line,
    message: `The manifests ${written}, while the charts are pinned.${outage}`,
    help: 'Write artifact: "" to use the copy in the operator, or pin the version of the charts.',
  }
}
