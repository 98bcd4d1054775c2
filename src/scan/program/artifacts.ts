import { formatRepository, type Repository } from '../../model/reference.js'
import { isChart, isImage, type ArtifactRole } from '../../model/role.js'
import type { Settings } from '../../model/settings.js'
import { looseReference, type LooseReference } from '../loose-reference.js'
import { isUpstreamImage } from '../upstream-image.js'

/** Characters of a reference that is looked at. */
const longest = 512

/** An artifact as a text names it. */
export interface ArtifactInText {
  readonly role: ArtifactRole
  readonly repository: Repository | null
}

/** True for a text in which an artifact of ours may be named. */
export function mayName(text: string, settings: Settings): boolean {
  if (text.includes('flux-') || text.includes('fluxcd')) return true
  return Object.keys(settings.repositories).some((name) => text.includes(name.slice(name.lastIndexOf('/') + 1)))
}

/** The reference that a text is; null for any other text, and for the image of a fork. */
export function referenceIn(text: string, settings: Settings): LooseReference | null {
  if (text.length > longest || !text.includes('/') || isSentence(text)) return null
  const found = looseReference(text, settings)
  return found && isOurs(found, text, settings) ? found : null
}

/** The same for an image of another owner under the name of the operator's; null for any other text. */
export function forkIn(text: string, settings: Settings): LooseReference | null {
  if (text.length > longest || !text.includes('/flux-operator') || isSentence(text)) return null
  const found = looseReference(text, settings)
  return found && isImage(found.role) && !isOurs(found, text, settings) ? found : null
}

/** Words with blanks between them are no reference; those inside a placeholder are. */
function isSentence(text: string): boolean {
  return /\S\s+\S/.test(text) && /\S\s+\S/.test(text.replace(/\{[^{}]{0,200}\}/g, '{}'))
}

/** A fork keeps the image's name and changes its owner; the settings may name it. */
function isOurs({ role, repository }: ArtifactInText, text: string, settings: Settings): boolean {
  if (!isImage(role) || isUpstreamImage(text)) return true
  return repository !== null && Object.hasOwn(settings.repositories, formatRepository(repository))
}

/** The chart that a text is the address of, without a version; null for any other text. */
export function chartIn(text: string, settings: Settings): ArtifactInText | null {
  const found = mayName(text, settings) ? referenceIn(text, settings) : null
  if (!found || !isChart(found.role) || found.tag !== null || found.digest !== null) return null
  return { role: found.role, repository: found.repository }
}

/** A chart by its name and the address that it is taken from, which may name it already. */
export function chartAt(base: string, chart: string, settings: Settings): ArtifactInText | null {
  const address = base.replace(/\/$/, '')
  return chartIn(address.endsWith(`/${chart}`) ? address : `${address}/${chart}`, settings)
}
