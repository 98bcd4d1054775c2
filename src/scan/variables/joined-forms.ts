import { grouped } from '../../model/grouped.js'
import { reportedPin, writesVersion, type Pin } from '../../model/pin.js'

/**
 * What the forms of an object come to together. A use that each form fills in from another place is one pin, which names all of them; where these
 * places differ although they are of one artifact, it stays.
 */
export function joinedForms(forms: readonly (readonly Pin[])[]): readonly Pin[] {
  const [only, ...others] = forms
  if (only && others.length === 0) return only
  const all = forms.flat()
  const given = grouped(all, lineOf)
  const uses = grouped(all, (pin) => `${lineOf(pin)}\0${pin.column}`)
  const joined = [...uses.values()].flatMap((same) => joinedUse(same, given) ?? [])
  const doubts = new Map(joined.flatMap(({ doubted, reason }) => doubted.map((pin) => [lineOf(pin), reason])))
  return joined.map(({ pin }): Pin => {
    const reason = pin.variable === null ? doubts.get(lineOf(pin)) : undefined
    return reason === undefined ? pin : { ...reportedPin(pin, reason), isAssumed: true }
  })
}

interface JoinedUse {
  readonly pin: Pin
  /** The places that contradict each other, with what is said of them. */
  readonly doubted: readonly Pin[]
  readonly reason: string
}

/** One use as all forms have it; a pin that uses nothing stands for itself. */
function joinedUse(same: readonly Pin[], byLine: ReadonlyMap<string, readonly Pin[]>): JoinedUse | null {
  const open = same.find(({ variable }) => variable !== null && variable.filledFrom.length === 0)
  const pin = open ?? same[0]
  if (!pin) return null
  const { variable, role } = pin
  if (!variable || variable.filledFrom.length === 0) return { pin, doubted: [], reason: '' }
  const filledFrom = [...new Set(same.flatMap((each) => each.variable?.filledFrom ?? []))]
  const given = filledFrom.flatMap((place) => byLine.get(`${place}\0${role}`) ?? []).filter(writesVersion)
  if (new Set(given.map(({ version }) => version)).size <= 1) {
    const reason = `${variable.name} is filled in from ${filledFrom.join(' and ')}`
    return { pin: { ...pin, reason, variable: { ...variable, filledFrom } }, doubted: [], reason }
  }
  const places = new Set(given.map((each) => `${each.value} at ${placeOf(each)}`))
  const doubt = `has values that differ (${[...places].join(', ')})`
  const reason = `${variable.name} ${doubt}`
  return {
    pin: { ...reportedPin(pin, reason), variable: { ...variable, filledFrom: [], doubt } },
    doubted: given,
    reason,
  }
}

function lineOf(pin: Pin): string {
  return `${placeOf(pin)}\0${pin.role}`
}

function placeOf({ file, line }: Pin): string {
  return `${file}:${line}`
}
