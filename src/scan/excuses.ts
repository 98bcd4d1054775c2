import type { LineGroup } from '../text/line-tree.js'
import type { MentionPlace } from './mention-place.js'

/** Files in which a name is no place that installs anything, whatever stands beside it. */
const files: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/, 'a library that a program is built with'],
  [
    /(?:^|\/)(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|flake\.lock|Cargo\.lock|poetry\.lock|uv\.lock)$/,
    'a lock file',
  ],
  [/(?:^|\/)\.github\/dependabot\.ya?ml$/, 'the rules of another bot are left alone'],
]

/** Kinds of objects that speak of images and sources and install none. */
const rules =
  /^(?:.*Policy|.*PolicyException|PolicyReport|ImageRepository|HelmRepository|Alert|Receiver|PrometheusRule|.*Dashboard)$/

/** Why a mention selects no release although it may look so, or null. Every reason is one that a person accepts. */
export function excuseOf(place: MentionPlace): string | null {
  const file = files.find(([pattern]) => pattern.test(place.file.path))
  if (file) return file[1]
  return (
    projectAddress(place) ??
    otherBot(place) ??
    pattern(place) ??
    message(place) ??
    description(place) ??
    ownChart(place) ??
    rule(place)
  )
}

/** Left out unless what stands beside the address selects a release of the project. */
export const projectExcuse = 'the address of the project, without a release'

/** The address of the project itself, of its pages or of its Go packages, where no release is named. */
function projectAddress({ mention, file }: MentionPlace): string | null {
  if (mention.kind !== 'operator') return null
  const before = file.text.slice(Math.max(0, mention.offset - 80), mention.offset)
  const after = file.text.slice(mention.offset + mention.name.length, mention.offset + mention.name.length + 120)
  // owner and name without a registry are those of the project
  if (!/github\.com[/:]$|githubusercontent\.com\/$|schema-catalog|(?:^|[^\w./-])$/.test(before)) return null
  if (/uses:[ \t]*["']?$/.test(before)) return 'an action of a workflow'
  if (/^[^\s"'`]{0,60}\/download\/(?:crd-)?schemas?\b|^\/releases\/latest\/download\/crd-schemas/.test(after))
    return 'schemas for a validation of files'
  return /^[^\s"'`]{0,100}?(?:\d\.\d|\$|\{|%[sv]|latest|@)/.test(after) ? null : projectExcuse
}

function otherBot({ line, file }: MentionPlace): string | null {
  const isRule =
    /\b(?:depName|packageName|matchPackageNames|matchDepNames|matchPackagePatterns|groupName|lookupName)s?\b/
  return (isRule.test(line.text) || isRule.test(line.group.owner?.text ?? '')) && !/\.(?:ya?ml)$/.test(file.path)
    ? 'the rules of another bot are left alone'
    : null
}

/** A regular expression that looks for a name is none. */
function pattern({ line, mention }: MentionPlace): string | null {
  const around = line.text.slice(
    Math.max(0, mention.offset - line.start - 40),
    mention.offset - line.start + mention.name.length + 40,
  )
  return /\\\.io|\\\/flux|\(\[\^|\\s\+|\(\?:|\.\*/.test(around) ? 'a pattern that looks for the name' : null
}

function message({ line, pins }: MentionPlace): string | null {
  return isMessage(line.text) && !pins.has(line.number) ? 'a message to a reader' : null
}

const saying =
  /^\s*(?:-\s+)?@?(?:echo|printf|log(?:ger)?(?:\.\w+)?|(?:log|print|say|msg)_\w+|gum|info|warn(?:ing)?|die|print(?:ln)?|console\.\w+|fmt\.Print\w*|Write-(?:Host|Output))(?![\w:=-])/

/** True for a command or a call that tells a reader something, and writes it nowhere else. */
export function isMessage(text: string): boolean {
  return saying.test(text) && !writing.test(text) && !manifest.test(text)
}

/** What is written to a file, or handed to a command that applies it, is no message. */
const writing =
  /[ \t]>>?[ \t]{0,4}(?!&|["']?\/dev\/)["']?[\w$./~{}-]{1,200}["']?[ \t;)]{0,20}$|\|[ \t]{0,4}(?:sudo[ \t]+)?(?:kubectl|tee|helm|ba?sh)\b/

/** A line of a manifest, which a script may print to write it: a text that begins with one of its keys, or has one on a line of its own. */
const manifest =
  /(?:["'`]|\\n)[ \t]{0,40}(?:-[ \t]{1,4})?(?:apiVersion|kind|url|chart|image|repository|repoURL|artifact|tag|ref)["']?:[ \t]*(?!$)[^\n]/

/** A sentence of a schema or a help text. */
function description({ line }: MentionPlace): string | null {
  for (let at: typeof line | null = line, level = 0; at !== null && level < 3; at = at.group.owner, level++)
    if (/^\s*(?:-\s+)?["']?(?:description|summary|help)["']?\s*[:=]/.test(at.text)) return 'a description'
  return null
}

/** Sources and pages that the description of a chart names; its dependencies are read. */
function ownChart({ line, file }: MentionPlace): string | null {
  if (!/(?:^|\/)Chart\.ya?ml$/.test(file.path)) return null
  const key = line.group.owner ?? line
  return /^(?:sources|home|icon|keywords|maintainers|annotations|name):/.test(key.text)
    ? 'what a chart says of itself'
    : null
}

function rule(place: MentionPlace): string | null {
  const kind = objectKind(place)
  return kind !== null && rules.test(kind) ? `an object of kind ${kind} installs nothing` : null
}

/** The kind of the object that a line stands in. */
function objectKind({ line }: MentionPlace): string | null {
  let group: LineGroup | undefined = line.group
  for (let level = 0; group && level < 20; level++) {
    const kind = kinds.get(group) ?? kindOf(group)
    kinds.set(group, kind)
    if (kind !== '') return kind
    group = group.owner?.group
  }
  return null
}

/** Of a group the kind, or nothing where it is no object. */
const kinds = new WeakMap<LineGroup, string>()

function kindOf({ lines }: LineGroup): string {
  if (!lines.some(({ text }) => /^\s*(?:-\s+)?["']?apiVersion["']?:/.test(text))) return ''
  const [kind = ''] = lines.flatMap(({ text }) => /^\s*(?:-\s+)?["']?kind["']?:\s*["']?(\w+)/.exec(text)?.[1] ?? [])
  return kind
}
