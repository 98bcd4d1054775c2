import { documentation } from '../../model/tool.js'
import { LockstepError } from '../../model/failure.js'
import type { Pin, UnreadPlace } from '../../model/pin.js'
import { formatRepository } from '../../model/reference.js'
import { roleNames } from '../../model/role.js'
import type { Settings } from '../../model/settings.js'
import type { Explanation } from '../../report/explanation.js'
import { unreadRemedy } from '../../report/unread-places.js'
import { settledIn } from '../../scan/account.js'
import { boundary } from '../../scan/boundaries.js'
import { listed } from '../../text/markdown.js'
import { pinReport } from '../run/assemble.js'
import { surveyTree, type Survey } from '../run/survey.js'
import type { World } from '../run/world.js'

/** A file of the repository and a line of it; null for every line. */
export interface AskedPlace {
  readonly path: string
  readonly line: number | null
}

/** Why a place is a pin or is none. Throws `usage` where there is no such file or line. */
export async function explainPlace(
  { path, line }: AskedPlace,
  world: World,
  settings: Settings,
): Promise<readonly Explanation[]> {
  const survey = await surveyTree(world.workspace, settings, { reader: world.reader })
  await requireLine({ path, line }, survey, world)
  const pins = pinsIn(path, survey).filter((found) => line === null || found.pin.line === line)
  const unread = survey.unread.filter((place) => place.file === path && (line === null || place.line === line))
  const told = distinct([...pins.map((found) => ofPin(found, survey)), ...unread.map(ofUnread)])
  const all = [
    ...told,
    ...(line === null ? leftOutOf(path, survey) : ofMentions({ path, line }, survey, settings, told.length > 0)),
  ]
  return all.length > 0 ? all : [ofNothing({ path, line }, survey, settings)]
}

async function requireLine({ path, line }: AskedPlace, { tree }: Survey, { workspace }: World): Promise<void> {
  if (!tree.entries.some((entry) => entry.path === path)) {
    const isFolder = path === '' || tree.entries.some((entry) => entry.path.startsWith(`${path}/`))
    throw new LockstepError(
      'usage',
      isFolder
        ? `${path === '' ? '.' : path} is a folder; "flux-lockstep scan" lists its pins`
        : `${path} is no file of the repository: it does not exist, or git ignores it`,
    )
  }
  const bytes = line === null ? null : await workspace.read(path)
  if (line === null || bytes === null) return
  const lines = Buffer.from(bytes).toString('utf8').replace(/\n$/, '').split('\n').length
  if (line < 1 || line > lines) throw new LockstepError('usage', `${path} has ${lines} lines, and no line ${line}`)
}

interface PinOfSet {
  readonly pin: Pin
  readonly set: Survey['sets'][number]
}

function pinsIn(path: string, { sets }: Survey): readonly PinOfSet[] {
  return sets.flatMap((set) => set.pins.filter(({ file }) => file === path).map((pin) => ({ pin, set })))
}

/** What several sets hold alike is explained once. */
function distinct(told: readonly Explanation[]): readonly Explanation[] {
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()]
}

function ofPin({ pin, set }: PinOfSet, { sets }: Survey): Explanation {
  const { action, reason } = pinReport(pin, set)
  const from =
    pin.repository === null || ['embedded', 'variable'].includes(pin.selector)
      ? ''
      : ` from ${formatRepository(pin.repository)}`
  const scope =
    pin.scope === 'bootstrap'
      ? ['It is used before Flux is there: it follows its set and never says where that is.']
      : []
  const others = set.pins.length - 1
  const company = others === 0 ? 'its only pin' : others === 1 ? 'with one other pin' : `with ${others} other pins`
  const where = sets.length > 1 || set.name !== 'default' ? `the set "${set.name}"` : 'the set'
  const moves = {
    follow: `An update moves it: it belongs to ${where}, ${company}${set.current === null ? '' : `, which is at ${set.current}`}.`,
    report: isFilledByMoving(pin, sets)
      ? 'An update moves what fills it in, and leaves the placeholder.'
      : `An update shows it and does not move it: ${reason ?? 'it is only reported'}.`,
    ignore: `An update leaves it alone: ${reason ?? 'it is ignored'}.`,
  }[action]
  return {
    about: `${pin.file}:${pin.line} is a pin of the ${roleNames[pin.role]}`,
    sentences: [`It selects ${selected(pin)}${from} (read as ${pin.shape}).`, ...scope, moves],
    remedy: null,
  }
}

/** True for a placeholder that pins which move fill in, wherever they stand. */
function isFilledByMoving({ variable }: Pin, sets: Survey['sets']): boolean {
  const places = variable?.filledFrom ?? []
  const moving = new Set(
    sets.flatMap(({ pins }) =>
      pins.filter(({ action }) => action === 'follow').map(({ file, line }) => `${file}:${line}`),
    ),
  )
  return places.length > 0 && variable?.doubt === undefined && places.every((place) => moving.has(place))
}

function selected(pin: Pin): string {
  const { selector, value } = pin
  switch (selector) {
    case 'exact':
      return pin.digest === null ? `exactly ${value}` : `exactly ${value}, and the digest ${pin.digest}`
    case 'range':
      if (pin.role === 'flux-version') return `the newest Flux in the range "${value}" that the manifests hold`
      return `the newest release in the range "${value}", so that the cluster follows the registry and not the repository`
    case 'floating':
      return `what moves by itself: "${value === '' ? 'no tag' : value}"`
    case 'implicit':
      return 'what moves by itself: nothing is written, and the chart takes its default'
    case 'embedded':
      return "the operator's own copy, which goes with the operator"
    case 'variable':
      return filled(pin)
    case 'digest':
      return `the digest ${pin.digest ?? value} alone`
    case 'misplaced-digest':
      return `nothing: "${value}" is no tag`
  }
}

function filled({ variable, value }: Pin): string {
  const places = variable?.filledFrom ?? []
  const from = places.length === 0 ? 'which nothing here fills in' : `which is filled in from ${listed(places)}`
  return `what ${variable?.name ?? value} gives, ${from}`
}

function ofUnread({ file, line, reason, text }: UnreadPlace): Explanation {
  const shown = text === '' ? '' : `: ${text}`
  return {
    about: `${file}:${line} was not understood${shown}`,
    sentences: [
      `It names an artifact of a release, and ${reason}. Until it is settled, nothing is called in lockstep without saying so.`,
    ],
    remedy: unreadRemedy,
  }
}

function leftOutOf(path: string, { leftOut }: Survey): readonly Explanation[] {
  return leftOut
    .filter(({ file }) => file === path)
    .map(({ line, reason, places = 1 }) => ({
      about: `${path}:${line} is no pin`,
      sentences: [
        `It names an artifact of a release${places > 1 ? ` (as ${places - 1} more of this file)` : ''}, and is left out: ${reason}.`,
      ],
      remedy: null,
    }))
}

/** What is named on one line; `isTold` where the line is a pin or was not understood, and that is said. */
function ofMentions(
  { path, line }: { readonly path: string; readonly line: number },
  survey: Survey,
  settings: Settings,
  isTold: boolean,
): readonly Explanation[] {
  return settledIn(path, survey.tree, [...survey.scan.pins, ...survey.scan.overwritten], settings)
    .filter((mention) => mention.line === line)
    .flatMap(({ name, settled }): readonly Explanation[] => {
      const named = `${path}:${line} names ${name}`
      if (settled.kind === 'left-out') {
        const why = `is left out: ${settled.reason}.`
        return [
          isTold
            ? { about: `${path}:${line} also names ${name}`, sentences: [`That ${why}`], remedy: null }
            : { about: `${path}:${line} is no pin`, sentences: [`It names ${name}, and ${why}`], remedy: null },
        ]
      }
      if (isTold) return []
      if (settled.kind === 'unread')
        return [
          {
            about: named,
            sentences: [
              `What selects its release, line ${settled.line.number}, was not understood: ${settled.reason}.`,
            ],
            remedy: null,
          },
        ]
      return [
        {
          about: named,
          sentences: [`The pin that selects its release stands ${nearestPin(path, line, survey)}.`],
          remedy: null,
        },
      ]
    })
}

function nearestPin(path: string, line: number, survey: Survey): string {
  const pins = pinsIn(path, survey).map(({ pin }) => pin)
  const near = [...pins].sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line))[0]
  return near
    ? `in line ${near.line} of the same file (${near.value === '' ? near.selector : `"${near.value}"`})`
    : 'where its version is defined'
}

function ofNothing({ path, line }: AskedPlace, survey: Survey, settings: Settings): Explanation {
  const place = line === null ? path : `${path}:${line}`
  const reason = boundary(path, settings)
  if (reason !== null)
    return {
      about: `${place} holds no pin`,
      sentences: [`The file is left out: ${reason}.`],
      remedy: null,
    }
  const skipped = survey.tree.skipped.find(({ file }) => file === path)
  if (skipped)
    return {
      about: `Nothing is known of ${place}`,
      sentences: [`The file was not read: ${skipped.reason}.`],
      remedy: null,
    }
  const others = pinsIn(path, survey).map(({ pin }) => pin.line)
  const elsewhere =
    others.length === 0 ? [] : [`Pins of this file stand in line ${listed([...new Set(others)].map(String))}.`]
  return {
    about: `${place} is no pin`,
    sentences: [
      'No artifact of a Flux Operator release is named there: no chart, image, manifests, package or FluxInstance.',
      ...elsewhere,
    ],
    remedy:
      others.length > 0
        ? null
        : `Where it selects a release all the same, write "# flux-lockstep: operator-chart" (or another role) above it: ${documentation}/docs/pins.md.`,
  }
}
