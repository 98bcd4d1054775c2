import type { Field, Selection } from '../model/pin.js'
import { isTag } from '../model/reference.js'
import { isVersion } from '../model/version.js'

/** How a text selects a release; offsets count characters of the text. */
export type SelectedText = Selection & {
  readonly prefix: '' | 'v'
  readonly start: number
  readonly end: number
  /** Why it does not follow; null where it does. */
  readonly reason: string | null
}

const placeholder = /\$\{|\{\{|<<|\{%|#\{|%\{|\$\(|^\$\w|^(?:var|local)\./
/** `__VERSION__`, `@VERSION@`, `REPLACE_ME`: what a script fills in; no registry has tags in capitals. */
const capitals = /^v?(?:__\w{1,60}__|@\w{1,60}@|[A-Z][A-Z_]{3,60})$/
/** All of a text but a `v`: what stands around it, or gives it a default in turn, may make another version of it. */
const withDefault = /^\s*v?\$\{\w+:?[-=]([^{}$]*)\}\s*$/
const range = /[*<>=~^|,]|(?:^|\.)[xX](?:\.|$)|\s|^v?\d+(?:\.\d+)?$/

/** Reads what selects the release of an artifact. */
export function selectedText(text: string, field: Field): SelectedText {
  const found = withDefault.exec(text)
  if (found) {
    const [whole, inner = ''] = found
    const start = whole.lastIndexOf('}') - inner.length
    const selection = literal(inner, field)
    if (selection.selector === 'exact') return { ...selection, start, end: start + inner.length }
  }
  if (placeholder.test(text) || capitals.test(text))
    return none('variable', text, 'a placeholder is filled in elsewhere')
  return literal(text, field)
}

function literal(text: string, field: Field): SelectedText {
  const prefix = text.startsWith('v') ? 'v' : ''
  const bare = prefix === 'v' ? text.slice(1) : text
  // a build of the manifests between releases: vX.Y.Z-<unix seconds> (upstream.md 1.1)
  const release = isVersion(bare) && !/-\d{9,}$/.test(bare)
  if (release) {
    return { selector: 'exact', version: bare, prefix, start: 0, end: text.length, reason: null }
  }
  if (text.includes('@')) return none('misplaced-digest', text, 'a digest belongs in a field of its own')
  if (field === 'constraint' && range.test(text)) return none('range', text, 'a range selects by itself')
  // no registry has such a tag: a secret, an expression, the name of a variable
  if (text !== '' && !isTag(text)) return none('variable', text, 'what it stands for is not known here')
  return none('floating', text, text === '' ? 'no version is written' : 'the tag moves')
}

function none(selector: Exclude<Selection['selector'], 'exact'>, text: string, reason: string): SelectedText {
  return { selector, version: null, prefix: '', start: 0, end: text.length, reason }
}
