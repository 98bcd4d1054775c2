import { finding, type Finding } from '../model/finding.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import { canonicalRepository, isCanonical, roleNames } from '../model/role.js'
import { misspelling } from '../model/spelling.js'
import { oldest, type Version } from '../model/version.js'
import { stallsOnNewerFlux } from '../upstream/operators.js'

/** Places that a folded notice names. */
const mostPlaces = 5

/**
 * Findings for the pins of one set that select by themselves (design, rule 7): a warning each where the pinned operator can stall, else a
 * notice, told in full the first time and by its place from then on.
 */
export function reported(pins: readonly Pin[]): readonly Finding[] {
  const found = pins
    .filter((pin) => pin.role !== 'flux-version' && pin.action === 'report' && !pin.isAssumed)
    .flatMap((pin) => findingOf(pin, pins) ?? [])
  return [...pins.flatMap(misspelt), ...found.filter(({ severity }) => severity === 'warning'), ...folded(found)]
}

/** A pin that follows and cannot work as it is written: the update mends it. Mirrors may spell their tags otherwise. */
function misspelt(pin: Pin): readonly Finding[] {
  const spelling = pin.action === 'follow' && pin.role !== 'flux-version' ? misspelling(pin) : null
  if (!spelling || (pin.repository !== null && !isCanonical(pin.repository))) return []
  return [finding('invalid-pin', pin, { severity: 'error', ...spelling })]
}

function findingOf(pin: Pin, pins: readonly Pin[]): Finding | null {
  switch (pin.selector) {
    case 'floating':
    case 'implicit':
      return pin.role === 'manifests' ? floating(pin, operatorOf(pin, pins)) : null
    case 'range': {
      const message = `The ${subject(pin)} selected by the range ${pin.value}, which moves by itself and bounds the target.`
      return finding('range-pin', pin, { message, help: 'Pin one version to keep it in lockstep.' })
    }
    case 'variable':
      return filledIn(pin)
    case 'exact':
    case 'misplaced-digest':
    case 'embedded':
    case 'digest':
      return null
  }
}

function filledIn(pin: Pin): Finding | null {
  // of values that are not seen the decision speaks
  if ((pin.variable?.filledFrom.length ?? 0) > 0 || pin.value === '') return null
  const doubt = pin.variable?.doubt
  const isChosen = doubt?.startsWith('selects ') === true
  const from = isChosen ? `selected by ${pin.value}, which ${doubt}` : 'filled in from a placeholder'
  const message = `The ${subject(pin)} ${from}, so that the release is not known here.`
  const help = isChosen
    ? 'Pin one version to keep it in lockstep.'
    : 'Give the placeholder a default, or pin the version where it is defined.'
  return finding('variable-pin', pin, { message, help })
}

function subject({ role }: Pin): string {
  return `${roleNames[role]} ${role === 'manifests' ? 'are' : 'is'}`
}

/** The lowest operator of the pin's own cluster, reconciled ones before bootstrap. */
function operatorOf({ cluster }: Pin, pins: readonly Pin[]): Version | null {
  const near = pins.filter(
    (pin) => pin.role === 'operator-chart' && (pin.cluster === cluster || pin.cluster === '' || cluster === ''),
  )
  const reconciled = near.filter((pin) => pin.scope === 'gitops')
  return oldest((reconciled.length > 0 ? reconciled : near).flatMap((pin) => pin.version ?? []))
}

function floating(pin: Pin, operator: Version | null): Finding {
  const stalls = operator !== null && stallsOnNewerFlux(operator)
  const written = pin.selector === 'implicit' ? 'are not written, so that the chart takes latest' : 'float'
  const outage = stalls
    ? ` The operator ${operator}, like any before 0.54, stalls on manifests that it cannot build: on 2026-06-30 the manifests of 0.53.0 brought Flux 2.9, and clusters whose manifests floated stopped reconciling within minutes.`
    : ''
  return finding('floating-artifact', pin, {
    severity: stalls ? 'warning' : 'notice',
    message: `The manifests ${written}${operator === null ? ', so that they change by themselves' : ', while the charts are pinned'}.${outage}`,
    help: remedy(pin, operator),
  })
}

/** What to write in this very file; without an artifact a FluxInstance takes the operator's own copy, and the chart takes latest. */
function remedy({ file, line, writing, repository, selector }: Pin, operator: Version | null): string {
  const tag = `v${operator ?? 'X.Y.Z'}`
  // a source of the manifests has no copy to fall back on
  if (writing.embedding === null) {
    const byUpdate =
      writing.place === null ? '' : '; with floating: pin in .github/flux-lockstep.yaml the next update does it'
    return `At ${file}:${line}, give it the tag ${tag}${byUpdate}.`
  }
  const reference = formatRepository(repository ?? canonicalRepository('manifests'))
  const pinned = `artifact: oci://${reference}:${tag}`
  const embedded = writing.embedding.written === '' ? 'remove the artifact' : 'write artifact: ""'
  const where = selector === 'implicit' ? `Below distribution in ${file}` : `At ${file}:${line}`
  return `${where}, write ${pinned}, or ${embedded} to use the copy in the operator; with floating: pin or floating: embed in .github/flux-lockstep.yaml the next update does it.`
}

/** The first notice of each kind, with the places of the others. */
function folded(findings: readonly Finding[]): readonly Finding[] {
  const notices = findings.filter(({ severity }) => severity === 'notice')
  return notices.flatMap((notice, index) => {
    if (notices.findIndex(({ code }) => code === notice.code) !== index) return []
    const others = notices.filter((other) => other !== notice && other.code === notice.code)
    if (others.length === 0) return [notice]
    const places = others.slice(0, mostPlaces).map(({ file, line }) => `${file ?? ''}:${line ?? 1}`)
    const more = others.length > mostPlaces ? ` and ${others.length - mostPlaces} more places` : ''
    return [{ ...notice, message: `${notice.message} The same holds at ${places.join(', ')}${more}.` }]
  })
}
