import { filledTemplate } from '../model/template.js'
import { parseVersion, type Version } from '../model/version.js'
import { detectConvention, type Convention, type Step } from './convention.js'
import { visible } from '../text/visible.js'
import type { MoveView } from './proposal-view.js'
import { fluxArrow } from './wording.js'

/** GitHub's limit is 256; longer titles are cut in every list. */
const titleLimit = 200

/**
 * The title of a proposal: a template's text, or a sentence in the convention of the last commit messages (newest first). It names the
 * Flux move, because that is what the cluster will notice.
 */
export function renderTitle(
  view: MoveView,
  options: { readonly template: string | null; readonly lastMessages: readonly string[] },
): string {
  if (options.template !== null) return titleLine(fill(options.template, view))
  const convention = detectConvention(options.lastMessages, stepBetween(view.current, view.target))
  const flux = fluxArrow(view.flux, 'short', convention.arrow)
  const asked = view.asked ? ', asked for with `to`' : ''
  const move = `${sentence(view, convention.arrow)}${asked}${flux === '' ? '' : ` (Flux ${flux})`}`
  return titleLine(worded(move, convention, view))
}

/** The commit message: the title or the template's text, and the trailers (`Key: value`) in a block of their own. */
export function renderCommitMessage(
  view: MoveView,
  options: { readonly title: string; readonly template: string | null; readonly trailers: readonly string[] },
): string {
  const text = options.template === null ? options.title : fill(options.template, view).trim()
  const trailers = options.trailers.map(titleLine).filter((trailer) => trailer !== '')
  return `${[text, trailers.join('\n')].filter((part) => part !== '').join('\n\n')}\n`
}

function sentence(view: MoveView, arrow: string): string {
  const where = view.severalSets ? ` in ${view.set}` : ''
  const move =
    view.current === null || view.current === view.target ? view.target : `${view.current} ${arrow} ${view.target}`
  switch (view.kind) {
    case 'update':
      // nothing but what floats is written anew
      return view.current === view.target
        ? `keep every artifact of Flux Operator${where} at ${view.target}`
        : `update Flux Operator${where} ${move}`
    case 'rollback':
      return `roll Flux Operator${where} back ${move}`
    case 'repair':
      return view.doubt
        ? `bring the pins of Flux Operator${where} together at ${view.target}`
        : `bring Flux Operator${where} back in lockstep at ${view.target}`
  }
}

function worded(text: string, convention: Convention, view: MoveView): string {
  if (convention.kind === 'plain') return convention.capital ? text.charAt(0).toUpperCase() + text.slice(1) : text
  const prefix = view.kind === 'repair' ? convention.prefix.replace(/^[a-z]+/, 'fix') : convention.prefix
  return `${prefix}: ${text}`
}

/** Which number of the version moves first. */
function stepBetween(from: Version | null, to: Version): Step {
  const before = parseVersion(from ?? to)
  const after = parseVersion(to)
  if (before?.major !== after?.major) return 'major'
  return before?.minor === after?.minor ? 'patch' : 'minor'
}

function fill(template: string, view: MoveView): string {
  return filledTemplate(template, {
    set: view.set,
    from: view.current ?? '',
    to: view.target,
    'flux-from': view.flux?.from ?? '',
    'flux-to': view.flux?.to ?? '',
  })
}

/** Any text as one visible line of a title's length. */
export function titleLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim()).slice(0, titleLimit)
}
