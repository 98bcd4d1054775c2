import type { ArtifactRole } from '../model/role.js'
import type { TextLine } from '../text/line-tree.js'
import { isMessage } from './excuses.js'
import { beside, versionsIn } from './reach.js'
import type { Surroundings } from './mention-place.js'
import type { NamesOnPins } from './names-on-pins.js'

/** A version of the operator's numbers that only the words around it ascribe to us, and that no pin was read from. */
export interface HintedVersion {
  readonly line: TextLine
  readonly named: TextLine
  readonly reason: string
  readonly selects: ArtifactRole | null
}

const ours = /flux[-_. ]?(?:operator|instance)(?!-(?:preview|local|bootstrap))/i
const identifier =
  /flux[-_]?(?:operator|instance)(?!-(?:preview|local|bootstrap))|flux\.(?:operator|instance)[\w.]{0,60}(?:version|tag|revision)/i
const versionKey = /^\s*(?:-\s+)?["']?(?:\w*(?:version|tag|revision|semver)\w*|default|value)["']?\s*(?::=|=>|[:=])/i
const exactName =
  /^\s*(?:-\s+)?["']?(?:name|chart|release|app|repo)\w*["']?\s*[:=]\s*["']?(?:[\w.-]+\/)?flux[-_ ]?(?:operator(?:-mcp)?|instance)["']?,?\s*$/i
/** An address of a mirror that has another path than upstream's: `oci://registry.example.com/flux-operator`. */
const address =
  /^\s*(?:-\s+)?["']?url["']?\s*[:=]\s*["']?oci:\/\/[^\s"']{1,200}(?<!\/charts)\/flux-(?:operator|instance)["']?,?\s*$/
const refKey = /^\s*(?:-\s+)?["']?(?:ref|tag|semver)["']?\s*[:=]/
/** True for a text that has one of our names in any spelling. */
export function hints(text: string): boolean {
  return ours.test(text)
}

/** Labels of objects that a chart once made, and words for a reader. */
const words =
  /helm\.sh\/chart|app\.kubernetes\.io\/version|^\s*(?:-\s+)?["']?(?:description|summary|help|message|note|title|title)s?["']?\s*[:=]/i
/** True for what speaks to a reader. */
function isWords(text: string): boolean {
  return words.test(text) || isMessage(text)
}

/** Characters between our name and a version that belongs to it. */
const apart = 120

/** Versions that stand on a line with our name, below a key of our name, or beside it, and were not read. */
export function hintedVersions({ file, lines, pins, names }: Surroundings): readonly HintedVersion[] {
  if (!hints(file.text) || /(?:^|\/)go\.(?:mod|sum)$|\.lock$/.test(file.path)) return []
  return [...lines.all()].flatMap((line): readonly HintedVersion[] => {
    const [version] = versionsIn([line])
    // what stands at the top of a chart is the chart's own
    if (/(?:^|\/)Chart\.ya?ml$/.test(file.path) && line.group.owner === null) return []
    if (!version || pins.has(line.number) || isWords(line.text)) return []
    const named = namedBy(line, version.text)
    if (named)
      return [{ line, named, reason: 'a version beside our name, which was not read', selects: selectedBy(named) }]
    if (pins.size > 0 && versionKey.test(line.text) && isInTemplatePatch(line))
      return [
        {
          line,
          named: line,
          reason: 'a version in a patch of the template that holds a pin, which was not read',
          selects: null,
        },
      ]
    if (pins.size > 0 && isPatched(line))
      return [
        { line, named: line, reason: 'a version that a patch writes over a pin, which was not read', selects: null },
      ]
    if (isRepeated(line, version.text, pins))
      return [
        { line, named: line, reason: 'the release of a pin beside it once more, which was not read', selects: null },
      ]
    return isTagOf(line, version.text, names)
      ? [
          {
            line,
            named: line,
            reason: 'the tag of an image at the release of a pin, which was not read',
            selects: null,
          },
        ]
      : []
  })
}

function selectedBy({ text }: TextLine): ArtifactRole | null {
  // the command line is half of no release
  if (/\bbrew\b|\/tap\//.test(text)) return null
  return /flux[-_ ]?operator/i.test(text) ? 'operator-chart' : 'instance-chart'
}

/** Levels above a version at which its owner may be named. */
const levels = 3

function namedBy(line: TextLine, version: string): TextLine | null {
  const at = line.text.indexOf(version)
  if (identifier.test(line.text.slice(Math.max(0, at - apart), at))) return line
  const besideName = (): TextLine | null => beside(line).find(({ text }) => exactName.test(text)) ?? null
  const addressed = addressBeside(line)
  if (addressed) return addressed
  if (!versionKey.test(line.text)) return onlyVersion.test(line.text) ? besideName() : null
  let { owner, apart: isEntry } = line.group
  for (let level = 0; owner && !isEntry && level < levels; level++) {
    if (identifier.test(keyOf(owner))) return owner
    if (!inner.test(keyOf(owner))) break
    ;({ owner, apart: isEntry } = owner.group)
  }
  return besideName()
}

/** The address that a tag belongs to: beside it, or beside the `ref` that it stands below. */
function addressBeside(line: TextLine): TextLine | null {
  if (!refKey.test(line.text)) return null
  const { owner } = line.group
  const around = [...beside(line), ...(owner && refKey.test(owner.text) ? beside(owner) : [])]
  return around.find(({ text }) => address.test(text)) ?? null
}

/** Levels of a patch that are looked at. */
const patchLevels = 12

/** The `templatePatch` of an ApplicationSet: what it writes takes the place of what the template says. */
function isInTemplatePatch(line: TextLine): boolean {
  let { owner } = line.group
  for (let level = 0; owner && level < patchLevels; level++) {
    if (keyOf(owner) === 'templatePatch') return true
    owner = owner.group.owner
  }
  return false
}

/** What a profile of Skaffold or DevSpace writes over the version of a chart: `path: /deploy/helm/releases/0/version` with a value beside it. */
function isPatched(line: TextLine): boolean {
  const path = /^[\s-]*["']?path["']?:[ \t]*["']?[^\s"']{0,200}(?:helm|chart)[^\s"']{0,200}(?:version|tag)/i
  return /^[\s-]*["']?value["']?:/.test(line.text) && beside(line).some(({ text }) => path.test(text))
}

/** Keys that say only what a version below them is of, so that the key above them says whose. */
const inner = /^(?:.*image|chart|source|ref|helm|spec|values)$/i

/** A line that gives a name nothing but a version. */
const onlyVersion =
  /^[\s-]*["']?(?:ver|v|rel|release|number|chart_?ver|tag_?name)["']?\s*[:=]\s*["']?v?[01]\.\d+\.\d+["']?,?\s*$/i

/** The tag of an image at the release of a pin beside it, unless its repository is named: what no shape reads may be the operator's. */
function isTagOf(line: TextLine, version: string, names: NamesOnPins): boolean {
  if (!/(?:^|[\s{"'.-])tag["']?\s*[:=]\s*["']?v/.test(line.text) || !names.moves(version.replace(/^v/, '')))
    return false
  return ![line, ...beside(line)].some(({ text }) => /\b(?:repository|name|newName)["']?\s*[:=]/.test(text))
}

/** What a field says around a version, or the version of what a chart installs; a version alone may be of something else. */
const told = /^\s*(?:-\s+)?["']?(?:app_?version["']?\s*:|[\w.-]+["']?\s*:\s*(?!["']?v?\d[\w.-]*["']?,?\s*(?:#|$)))/i

/** The release of a pin of the same mapping in another of its fields, as what a check expects to find. */
function isRepeated(line: TextLine, version: string, pins: Surroundings['pins']): boolean {
  const bare = version.replace(/^v/, '')
  return (
    told.test(line.text) && beside(line).some(({ number }) => pins.get(number)?.some((pin) => pin.version === bare))
  )
}

function keyOf({ text }: TextLine): string {
  return /^\s*["']?([\w.-]+)["']?\s*[:=]/.exec(text)?.[1] ?? ''
}
