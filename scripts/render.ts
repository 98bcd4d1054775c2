// npm run render: sample pull requests and summaries as HTML pages, light and dark, in a temporary folder whose path is printed. Look at
// them at desktop and phone width:
//   chromium --headless=new --no-sandbox --hide-scrollbars --window-size=1000,1800 --screenshot=body.png file:///…/update-light.html
//   chromium --headless=new --no-sandbox --hide-scrollbars --window-size=390,2600 --screenshot=phone.png file:///…/update-light.html
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { retryBox } from '../src/propose/dashboard.js'
import { renderBody } from '../src/report/body.js'
import { renderDashboard } from '../src/report/dashboard.js'
import { renderCheckComment } from '../src/report/check-comment.js'
import { plainSummary, renderSummary } from '../src/report/summary.js'
import { blockedView, removed, repairView, severalReport, updateReport, updateView } from './samples.js'

const completion = {
  set: 'default',
  target: '0.58.1',
  pins: updateView.pins.slice(2),
  files: [
    {
      path: 'kubernetes/main/apps/flux-system/flux-instance/app/helmrelease.yaml',
      mode: '100644' as const,
      before: Buffer.from(
        'distribution:\n  artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1\n',
      ),
      after: Buffer.from(
        'distribution:\n  artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.58.1\n',
      ),
    },
  ],
}

const pages: Readonly<Record<string, string>> = {
  update: renderBody(updateView),
  blocked: renderBody(blockedView),
  repair: renderBody(repairView),
  summary: renderSummary(severalReport, { ...plainSummary, follows: { production: 'staging' }, token: 'actions' }),
  dashboard: renderDashboard({
    sets: severalReport.sets,
    follows: { production: 'staging' },
    since: new Map([['production', '2026-08-21T09:00:00Z']]),
    boxes: [retryBox('edge', '`edge` at `0.58.1`: the pull request for it was closed')],
  }),
  'summary-one': renderSummary(updateReport),
  comment: renderCheckComment({ completions: [completion], findings: [removed], pushed: false }),
}

/** GitHub's alerts and task boxes, which the renderer does not know. */
function asGitHub(html: string): string {
  return html
    .replace(
      /<blockquote>\s*<p>\[!([A-Z]+)\]\n/g,
      (_, kind: string) =>
        `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind}</p><p>`,
    )
    .replaceAll('<li>[ ] ', '<li class="task-list-item"><input type="checkbox" disabled> ')
}

/** The sheet that follows the reader's scheme cannot be told which one, so each page gets its own. */
async function styleOf(scheme: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  return await readFile(resolve(`github-markdown-css/github-markdown-${scheme}.css`), 'utf8')
}

const folder = await mkdtemp(join(tmpdir(), 'flux-lockstep-render-'))
const markdown = new MarkdownIt({ html: true, linkify: true })
for (const [name, text] of Object.entries(pages))
  for (const scheme of ['light', 'dark']) {
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name}</title><style>${await styleOf(scheme)}
:root{color-scheme:${scheme}}body{margin:0 auto;max-width:900px;padding:16px}</style>
<body class="markdown-body" data-theme="${scheme}">${asGitHub(markdown.render(text))}</body></html>`
    await writeFile(join(folder, `${name}-${scheme}.html`), page)
  }
console.log(folder)
