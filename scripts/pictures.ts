// npm run pictures: the pictures of README.md in docs/pictures, light and dark, from the demo: what the command line prints on the example, and
// the pull request that the Action opens for it. Nothing in them is drawn by hand.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { runAction } from '../embedded/action.js'
import { startGitHub } from '../embedded/github/index.js'
import { loopback } from '../embedded/in-process.js'
import { startRegistry, type EmbeddedRegistry } from '../embedded/registry/index.js'
import { publishReleases } from '../embedded/upstream/index.js'
import { runCommandLine } from '../src/cli.js'

const now = '2026-08-25T09:00:00Z'
const width = 88
const colours = {
  light: {
    paper: '#ffffff',
    ink: '#1f2328',
    dim: '#59636e',
    line: '#d1d9e0',
    red: '#cf222e',
    green: '#1a7f37',
    yellow: '#9a6700',
    cyan: '#0969da',
  },
  dark: {
    paper: '#0d1117',
    ink: '#f0f6fc',
    dim: '#9198a1',
    line: '#3d444d',
    red: '#ff7b72',
    green: '#3fb950',
    yellow: '#d29922',
    cyan: '#58a6ff',
  },
}
type Scheme = keyof typeof colours

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What the command line prints on a terminal with colours. */
async function printed(folder: string, args: readonly string[]): Promise<string> {
  let text = ''
  const out = (more: string) => void (text += more)
  const nobody = { error: () => undefined, errorColour: false, errorWidth: null, ask: null }
  const terminal = { ...nobody, out, colour: true, width }
  await runCommandLine(args, { ...loopback(), env: {}, cwd: folder }, terminal)
  return text
}

async function terminalLines(registry: EmbeddedRegistry, folder: string): Promise<readonly string[]> {
  const mirror = ['--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off', '--now', now]
  const found = (await printed(folder, ['scan'])).trimEnd().split('\n')
  const update = (await printed(folder, ['update', '--dry-run', ...mirror])).trimEnd().split('\n')
  const second = update.findIndex((line, index) => index > 4 && line.includes('diff --git'))
  const patch = update.slice(0, second)
  return [
    '$ flux-lockstep scan',
    '',
    ...found,
    '',
    '$ flux-lockstep update --dry-run',
    '',
    ...patch,
    '…',
    ...update.slice(-3),
  ]
}

const styles: Readonly<Record<string, keyof (typeof colours)['light'] | 'bold'>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
  36: 'cyan',
}

function svgLine(line: string, index: number, scheme: Scheme): string {
  const parts = line.slice(0, 400).split(/\u001b\[(\d+)m/) // eslint-disable-line no-control-regex
  const spans = parts.flatMap((text, at) => {
    if (at % 2 === 1 || text === '') return []
    const style = at === 0 ? undefined : styles[parts[at - 1] ?? '0']
    const look =
      style === undefined ? '' : style === 'bold' ? ' font-weight="bold"' : ` fill="${colours[scheme][style]}"`
    return [`<tspan${look}>${escaped(text)}</tspan>`]
  })
  return `<text x="20" y="${44 + index * 19}" xml:space="preserve">${spans.join('')}</text>`
}

function terminalPicture(lines: readonly string[], scheme: Scheme): string {
  const { paper, ink, line } = colours[scheme]
  const height = 44 + lines.length * 19
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" width="760" height="${height}" role="img" aria-label="flux-lockstep scan and update on a terminal">
<clipPath id="c"><rect x="1" y="1" width="746" height="${height}"/></clipPath>
<rect x="0.5" y="0.5" width="759" height="${height - 1}" rx="8" fill="${paper}" stroke="${line}"/>
<g clip-path="url(#c)" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="13" fill="${ink}">
${lines.map((text, index) => svgLine(text, index, scheme)).join('\n')}
</g></svg>
`
}

async function pullRequest(registry: EmbeddedRegistry, folder: string): Promise<{ title: string; body: string }> {
  const bare = `${folder}.git`
  const github = await startGitHub(folder, bare)
  try {
    await runAction({
      repository: 'example/home-kubernetes',
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      serverUrl: 'https://github.com',
      event: { name: 'schedule', payload: {} },
      ref: 'refs/heads/main',
      sha: github.git('rev-parse', 'main'),
      workspace: folder,
      inputs: {
        token: 'ghs_demo',
        'registry-mirrors': `ghcr.io=${registry.url}`,
        verify: 'off',
        'release-notes': 'link',
      },
      machine: { clock: { now: () => new Date(now) } },
    })
    const [pull] = github.pulls
    if (!pull) throw new Error('the Action opened no pull request')
    return { title: `${pull.title} #${pull.number}`, body: pull.body ?? '' }
  } finally {
    await github.close()
    await rm(bare, { recursive: true, force: true })
  }
}

async function pullRequestPicture({ title, body }: { title: string; body: string }, scheme: Scheme): Promise<string> {
  const { paper, ink, line } = colours[scheme]
  const { resolve } = createRequire(import.meta.url)
  const sheet = await readFile(resolve(`github-markdown-css/github-markdown-${scheme}.css`), 'utf8')
  const shown = body
    .slice(0, body.indexOf('#### Why '))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/#### What changes in the cluster[\s\S]*?(?=#### What was checked)/, '')
  const html = new MarkdownIt({ html: true, xhtmlOut: true }).render(shown).replaceAll('<br>', '<br/>')
  const height = 1070
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 ${height}" width="900" height="${height}" role="img" aria-label="The pull request that flux-lockstep opens">
<style>${escaped(sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' '))}</style>
<rect x="0.5" y="0.5" width="899" height="${height - 1}" rx="8" fill="${paper}" stroke="${line}"/>
<foreignObject x="24" y="18" width="852" height="${height - 36}"><div xmlns="http://www.w3.org/1999/xhtml" class="markdown-body" style="font-size:14px">
<p style="font-size:22px;margin:0 0 12px;padding-bottom:12px;border-bottom:1px solid ${line};color:${ink}">${escaped(title)}</p>
${html}</div></foreignObject></svg>
`
}

/** Every picture, by its path from the root of the project. */
export async function pictures(): Promise<ReadonlyMap<string, string>> {
  const registry = await startRegistry()
  const root = await mkdtemp(join(tmpdir(), 'flux-lockstep-pictures-'))
  try {
    publishReleases(registry)
    const folder = join(root, 'home-kubernetes')
    await cp('examples/home-kubernetes', folder, { recursive: true })
    const lines = await terminalLines(registry, folder)
    const pull = await pullRequest(registry, folder)
    const made = new Map<string, string>()
    for (const scheme of ['light', 'dark'] as const) {
      made.set(`docs/pictures/terminal-${scheme}.svg`, terminalPicture(lines, scheme))
      made.set(`docs/pictures/pull-request-${scheme}.svg`, await pullRequestPicture(pull, scheme))
    }
    return made
  } finally {
    await registry.close()
    await rm(root, { recursive: true, force: true })
  }
}

if (process.argv[1]?.endsWith('pictures.js') === true) {
  await mkdir('docs/pictures', { recursive: true })
  for (const [path, picture] of await pictures()) {
    await writeFile(path, picture)
    console.log(path)
  }
}
