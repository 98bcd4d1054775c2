import { execFileSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { fencedBlocks, readPages, workflowOf, type FencedBlock } from '../../scripts/documentation.js'
import { isObject, listAt, objectAt, stringAt } from '../../src/model/json.js'
import { adviceOnOtherBots } from '../../src/neighbours/other-bots.js'
import { settingCatalogue } from '../../src/settings/catalogue.js'
import { parseSettings } from '../../src/settings/parse.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { git as gitIn } from '../support/git.js'

const root = new URL('../../', import.meta.url)
const pages = await readPages(root)
const blocks = fencedBlocks(pages)
const titled = (block: FencedBlock): string => `${block.page}:${block.line}`

/** What a block of a language is, so that none goes unlooked at. */
type Kind = 'workflow' | 'settings' | 'bot' | 'manifest' | 'commands' | 'hooks' | 'diagram' | 'program'

function kindOf(block: FencedBlock): Kind | null {
  if (block.language === '' || block.language === 'mermaid') return 'diagram'
  if (['ts', 'text'].includes(block.language)) return 'program'
  if (['console', 'sh'].includes(block.language)) return 'commands'
  if (/^\s*artifact: oci:/m.test(block.text)) return 'manifest'
  if (workflowOf(block) !== null) return 'workflow'
  if (block.language === 'json') return 'bot'
  if (block.language !== 'yaml') return null

  const value: unknown = parse(block.text)
  if (!isObject(value)) return null
  if ('repos' in value) return 'hooks'
  return 'updates' in value ? 'bot' : 'settings'
}

const ofKind = (kind: Kind): [string, FencedBlock][] =>
  blocks.filter((block) => kindOf(block) === kind).map((block) => [titled(block), block])

it('every block is of a kind that is looked at below', () => {
  expect(blocks.length).toBeGreaterThan(12)
  expect(blocks.filter((block) => kindOf(block) === null).map(titled)).toEqual([])
})

// that actionlint and zizmor accept them is a step of `.ci/run`
describe('workflows', () => {
  it.each(ofKind('workflow'))(
    '%s names inputs that there are, and pins every other action by its commit',
    async (_, block) => {
      for (const { uses, inputs } of calls(parse(workflowOf(block) ?? ''))) {
        // a page that is about the commit leaves it to the reader, and the mirror's owner too
        const ours = uses.replace(/^YOUR-ORGANISATION\//, 'flux-lockstep/').replace(/@COMMIT$/, '@v0')
        if (!ours.startsWith('flux-lockstep/')) {
          expect(uses).toMatch(/@[0-9a-f]{40}$/)
          continue
        }
        const path = ours.replace(/^flux-lockstep\/flux-lockstep\/?/, '').replace(/@v0$/, '')
        const file = path.endsWith('.yml') ? path : join(path, 'action.yml')
        const called: unknown = parse(await readFile(new URL(file, root), 'utf8'))
        const known = objectAt(called, ['inputs']) ?? objectAt(called, ['on', 'workflow_call', 'inputs']) ?? {}
        expect(Object.keys(known)).toEqual(expect.arrayContaining([...inputs]))
      }
    },
  )
})

/** Every `uses` of a workflow with the names of what it is given. */
function calls(workflow: unknown): readonly { readonly uses: string; readonly inputs: readonly string[] }[] {
  return Object.values(objectAt(workflow, ['jobs']) ?? {}).flatMap((job) =>
    [job, ...listAt(job, ['steps'])].flatMap((step) => {
      const uses = stringAt(step, ['uses'])
      return uses === null ? [] : [{ uses, inputs: Object.keys(objectAt(step, ['with']) ?? {}) }]
    }),
  )
}

describe('settings', () => {
  it.each(ofKind('settings'))('%s are settings', (title, { text }) => {
    expect(() => parseSettings({ file: { path: title, text }, inputs: {}, options: [] })).not.toThrow()
  })

  it('in running text exist, with values that they take', () => {
    const keys = new Set(settingCatalogue.map(({ key }) => key))
    const named = [...pages].flatMap(([page, text]) =>
      [...text.matchAll(/`([a-z][a-z-]*): ([^`{[]+)`/g)].map(([, key = '', value = '']) => ({ page, key, value })),
    )
    const settings = named.filter(({ key, value }) => keys.has(key) && !/^[A-Z…]/.test(value))
    expect(settings.length).toBeGreaterThan(15)
    for (const { page, key, value } of settings)
      expect(
        () => parseSettings({ file: { path: page, text: `${key}: ${value}` }, inputs: {}, options: [] }),
        `${page}: ${key}`,
      ).not.toThrow()
  })
})

describe('configuration of other bots', () => {
  it.each(ofKind('bot'))('%s leaves nothing to add', async (_, { language, text }) => {
    const path = language === 'json' ? 'renovate.json' : '.github/dependabot.yml'
    expect(await adviceOnOtherBots(memoryWorkspace({ [path]: text }))).toBeNull()
    const without = text.replace(/github>flux-lockstep.*json5|flux-(operator|instance)/g, 'other')
    expect(await adviceOnOtherBots(memoryWorkspace({ [path]: without }))).not.toBeNull()
  })
})

it.each(ofKind('hooks'))('%s names hooks that there are', async (_, { text }) => {
  const there: unknown = parse(await readFile(new URL('.pre-commit-hooks.yaml', root), 'utf8'))
  const ids = listAt(there, []).map((hook) => stringAt(hook, ['id']))
  for (const repo of listAt(parse(text), ['repos']))
    for (const hook of listAt(repo, ['hooks'])) expect(ids).toContain(stringAt(hook, ['id']))
})

it.each(ofKind('manifest'))('%s is YAML', (_, { text }) => {
  const documents = parseAllDocuments(text)
  expect(documents.flatMap(({ errors }) => errors)).toEqual([])
  expect(text.match(/0\.37\.1/g)).toHaveLength(documents.length)
})

describe('commands', () => {
  let registry: EmbeddedRegistry
  let work: string
  beforeAll(async () => {
    registry = await startRegistry()
    publishReleases(registry)
    work = await mkdtemp(join(tmpdir(), 'documented-'))
    cpSync(new URL('examples/home-kubernetes', root), work, { recursive: true })
    const git = (...args: readonly string[]) => gitIn(work, ...args)
    git('init', '--quiet', '--initial-branch=main')
    git('add', '.')
    git('commit', '--quiet', '-m', 'first')
  })
  afterAll(async () => {
    await registry.close()
    await rm(work, { recursive: true, force: true })
  })

  const lines = ofKind('commands').flatMap(([title, { text }]) =>
    text
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== '')
      .map((line): [string, string] => [title, line]),
  )
  const own = lines.flatMap(([title, line]): [string, string[]][] => {
    const [, rest] = /^(?:node (?:\.\.\/flux-lockstep\/)?dist\/index\.js|flux-lockstep) (.+)$/.exec(line) ?? []
    return rest === undefined ? [] : [[title, rest.split(' ')]]
  })

  it('are found', () => {
    expect(own.length).toBeGreaterThan(6)
  })

  it.each(own)('%s: flux-lockstep %s is carried out', async (_, args) => {
    // Copies of a registry that a reader makes first are not here: the layout is then named in the refusal.
    const layout = args.includes('--registry-layout')
    const mirror = layout ? [] : ['--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off']
    const { exitCode, stdout, stderr } = await runCommandLine([...args, ...mirror], { cwd: work })
    if (layout) expect(stdout + stderr).toMatch(/layout/)
    else expect([0, 1], `${args.join(' ')}\n${stdout}${stderr}`).toContain(exitCode)
    if (exitCode === 1) expect(args[0], stderr).toMatch(/^(check|migrate)$/)
  })

  it('of npm name scripts that there are', async () => {
    const manifest: unknown = JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
    const scripts = Object.keys(objectAt(manifest, ['scripts']) ?? {})
    const named = [...pages.values()].flatMap((text) =>
      [...text.matchAll(/npm run (?:--\w+ )?([\w:-]+)/g)].map(([, name]) => name),
    )
    expect(named.length).toBeGreaterThan(8)
    expect(scripts).toEqual(expect.arrayContaining(named))
  })

  it('are valid for a shell, the others', () => {
    for (const [title, { text }] of ofKind('commands'))
      expect(() => execFileSync('bash', ['-n'], { input: text }), title).not.toThrow()
  })
})

describe('links', () => {
  it('lead to files and headings that there are', async () => {
    const broken: string[] = []
    for (const [page, text] of pages)
      for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue
        const [path = '', anchor] = target.split('#')
        const file = path === '' ? page : normalize(join(dirname(page), path))
        if (!(await isThere(file))) broken.push(`${page}: ${target}`)
        else if (anchor !== undefined && !(await anchorsOf(file)).has(anchor)) broken.push(`${page}: ${target}`)
      }
    expect(broken).toEqual([])
  })
})

async function isThere(path: string): Promise<boolean> {
  const parent = await readdir(new URL(`${dirname(path)}/`, root))
  return parent.includes(path.split('/').at(-1) ?? '') || normalize(path) === './'
}

async function anchorsOf(path: string): Promise<ReadonlySet<string>> {
  const text = await readFile(new URL(path, root), 'utf8')
  const slug = (title: string): string =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s/g, '-')
  return new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title)))
}

it('what troubleshooting quotes is what is printed', async () => {
  // One section may answer several messages: ## "this", "that"
  const headings = (pages.get('docs/troubleshooting.md') ?? '').matchAll(/^## "(.+)"$/gm)
  const quoted = [...headings].flatMap(([, text = '']) => text.split('", "'))
  expect(quoted.length).toBeGreaterThan(5)
  const sources = await sourceText(new URL('src/', root))
  for (const text of quoted) expect(sources.includes(text), text).toBe(true)
})

async function sourceText(folder: URL): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'))
  return (await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))).join('\n')
}

it('the walks of extending.md import what the sources export', async () => {
  const walks = await readFile(new URL('docs/extending.md', root), 'utf8')
  const imports = [...walks.matchAll(/import (?:type )?\{(.*)\} from '(?:\.\.?\/)+(.*)\.js'/g)]
  expect(imports.length).toBeGreaterThan(5)
  for (const [, names = '', path = ''] of imports) {
    const file = ['src', 'src/scan', 'src/validate']
      .map((folder) => new URL(`${folder}/${path}.ts`, root))
      .find(existsSync)
    const source = file ? await readFile(file, 'utf8') : ''
    for (const name of names.split(',').map((one) => one.trim().replace(/^type /, '')))
      expect(source).toMatch(new RegExp(`^export (?:const|function|interface|type) ${name}\\b`, 'm'))
  }
})
