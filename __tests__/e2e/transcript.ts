import type { EmbeddedGitHub } from '../../embedded/github/index.js'
import type { EmbeddedRegistry } from '../../embedded/registry/index.js'
import { isObject } from '../../src/model/json.js'

/** What one run asked, and how it ended. */
export interface RecordedRequests {
  readonly registry: EmbeddedRegistry['ledger']
  readonly github: EmbeddedGitHub['ledger']
  readonly exitCode: number | null
}

/**
 * Every request of a run as text, the same on every machine: commits, digests, times and addresses stand under names, in their order. What is
 * asked of the registry side by side comes by its path.
 */
export function transcriptOf({ registry, github, exitCode }: RecordedRequests): string {
  const asked = registry.map(({ method, path, status }) => `${method} ${unsigned(path)} → ${status}`).toSorted()
  const parts = github.map(({ method, path, body, status, answer }) =>
    [`${method} ${path} → ${String(status)}`, ...said('>', body), ...said('<', answer)].join('\n'),
  )
  const text = ['# registry', ...asked, '', '# GitHub', parts.join('\n\n'), '', `exit ${String(exitCode)}`, ''].join(
    '\n',
  )
  return withNames(text)
}

/** Digests hang on the compression of Node, and signatures on digests. */
function unsigned(path: string): string {
  return path.replace(/sha256:[0-9a-f]{64}/g, '<digest>').replace(/\bsig=\w+/, 'sig=<signature>')
}

/** The fields of a body, a line each. */
function said(mark: string, body: unknown): readonly string[] {
  if (body === null || body === undefined) return []
  if (isObject(body) && typeof body['query'] === 'string') {
    return [`${mark} ${oneLine(body['query'])}`, ...said(mark, body['variables'])]
  }
  if (!isObject(body)) return [`${mark} ${oneLine(JSON.stringify(body))}`]
  return Object.entries(body)
    .filter(([key, value]) => value !== null && !/_?url$|^node_id$|^_links$/.test(key))
    .map(([key, value]) => `${mark}   ${key}: ${oneLine(JSON.stringify(value))}`)
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 300)} …` : line
}

/** Commits, digests, times and ports under names by their first appearance. */
function withNames(text: string): string {
  const names = new Map<string, string>()
  const named = (kind: string) => (found: string) => {
    const known =
      names.get(found) ?? `<${kind} ${[...names.values()].filter((name) => name.startsWith(`<${kind} `)).length + 1}>`
    names.set(found, known)
    return known
  }
  return text
    .replace(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g, named('digest'))
    .replace(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/g, named('object'))
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<time>')
    .replace(/127\.0\.0\.1:\d+/g, '<host>')
}
