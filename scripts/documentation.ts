import { readdir, readFile } from 'node:fs/promises'
import { isObject, isList } from '../src/model/json.js'
import { parseAllDocuments } from 'yaml'

/** A fenced block of a page. */
export interface FencedBlock {
  readonly page: string
  /** Of the fence, from 1. */
  readonly line: number
  readonly language: string
  readonly text: string
}

/** The pages that a reader follows, by path; `root` is the project's folder. */
export async function readPages(root: URL): Promise<ReadonlyMap<string, string>> {
  const docs = (await readdir(new URL('docs', root)))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
  const paths = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/README.md', ...docs.sort()]
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(new URL(path, root), 'utf8')] as const),
  )
  return new Map(texts)
}

/** Every block of every page. */
export function fencedBlocks(pages: ReadonlyMap<string, string>): readonly FencedBlock[] {
  return [...pages].flatMap(([page, content]) =>
    [...content.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
      page,
      line: content.slice(0, match.index).split('\n').length,
      language: match[1] ?? '',
      text: match[2] ?? '',
    })),
  )
}

/** The block as a whole workflow: as it is, or a list of steps inside the smallest job; null for any other block. */
export function workflowOf({ language, text }: FencedBlock): string | null {
  if (language !== 'yaml') return null
  const [document, ...more] = parseAllDocuments(text)
  const value: unknown = more.length === 0 ? document?.toJS() : null
  if (isObject(value) && 'jobs' in value) return text
  if (!isList(value) || !value.every((step) => isObject(step) && ('uses' in step || 'run' in step))) return null
  const job = 'permissions: {}\njobs:\n  documented:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 10\n    steps:\n'
  return `name: documented\non: workflow_dispatch\n${job}${text.replace(/^(?=.)/gm, '      ')}`
}
