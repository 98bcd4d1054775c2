import { introducedFinding, type Finding } from '../model/finding.js'
import type { Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'

const project = 'controlplaneio-fluxcd/flux-operator'

/** What stands before the name of the project where GitHub itself is asked. */
const github =
  /^(?:(?:git\+|git::)?(?:https?|ssh|git):\/\/)?(?:git@)?(?:(?:www\.|api\.|codeload\.|raw\.)?github\.com|(?:raw|objects)\.githubusercontent\.com)[/:](?:repos\/)?$/i

/** What begins an address in any text: blanks, quotes and brackets end what stands before. */
const bound = /[\s"'`<>|\\,;()[\]=]/

/** Characters of an address that are looked at. */
const longest = 500

/**
 * Findings for addresses of a release whose version stays, and whose host does not: they have no repository, so that what stands before the
 * project's name is compared. An address of GitHub is one wherever it comes.
 */
export function judgeAddressHosts(
  before: { readonly tree: Tree; readonly pins: readonly Pin[] },
  after: { readonly tree: Tree; readonly pins: readonly Pin[] },
): readonly Finding[] {
  if (!before.pins.some(({ role }) => role === 'operator-image')) return []
  const known = new Set(addressesIn(before).map(({ place }) => place))
  return addressesIn(after)
    .filter(({ place }) => !known.has(place) && !github.test(place))
    .map(({ pin, place }) =>
      introducedFinding('source-changed', pin, {
        severity: 'error',
        message: `A release is fetched from ${place.slice(0, 200)}${project}, and the base branch fetches none from there: whoever owns that place decides what the cluster runs.`,
        help: 'Take it back.',
      }),
    )
}

/** The pins in addresses of the project, with what stands before its name. */
function addressesIn({
  tree,
  pins,
}: {
  readonly tree: Tree
  readonly pins: readonly Pin[]
}): readonly { readonly pin: Pin; readonly place: string }[] {
  const files = new Map(tree.files.map(({ file }) => [file.path, file]))
  return pins.flatMap((pin) => {
    const file = files.get(pin.file)
    const { place } = pin.writing
    if (!file || place === null || pin.repository !== null || pin.action === 'ignore') return []
    const start = Math.max(0, place.start - longest)
    const text = Buffer.from(file.bytes.buffer, file.bytes.byteOffset + start, place.start - start).toString('utf8')
    const named = text.lastIndexOf(project)
    if (named < 0 || bound.test(text.slice(named))) return []
    let from = named
    while (from > 0 && !bound.test(text.charAt(from - 1))) from--
    return [{ pin, place: text.slice(from, named) }]
  })
}
