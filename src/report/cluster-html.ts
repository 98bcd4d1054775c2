import type {
  BuildChanges,
  ChartChanges,
  ClusterChanges,
  InstanceChanges,
  ObjectChange,
} from '../model/cluster-change.js'
import { counted } from '../text/markdown.js'
import { withoutSecrets } from '../text/secrets.js'
import { visible, visibleLines } from '../text/visible.js'
import { changedReleases, chartsText, renderedWithout } from './cluster-charts.js'
import { definitionWords, movedImage, otherText } from './cluster-section.js'

/** What changes in the clusters as one page: no script, no network, light and dark, readable on a phone. */
export function renderClusterHtml(sets: Readonly<Record<string, ClusterChanges>>): string {
  const parts = Object.values(sets).flatMap(({ instances, charts }) => [
    ...instances.map(instancePart),
    ...changedReleases(charts).map(chartPart),
  ])
  const how = [...new Set(Object.values(sets).map(({ charts }) => chartsText(charts)))].join('')
  const body = parts.length === 0 ? '<p>Nothing changes in a cluster.</p>' : parts.join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What changes in the cluster</title>
<style>${style}</style>
</head>
<body>
<h1>What changes in the cluster</h1>
${body}
<footer>Built as Flux Operator builds it, from the release’s own manifests and the patches of the repository; images by tag.${escape(how)}</footer>
</body>
</html>
`
}

const style = `
:root{color-scheme:light dark;--ground:#fff;--text:#1f2328;--quiet:#59636e;--line:#d1d9e0;--box:#f6f8fa;--plus:#dafbe1;--minus:#ffebe9;--mark:#0550ae}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--text:#e6edf3;--quiet:#9198a1;--line:#3d444d;--box:#151b23;--plus:#12361f;--minus:#4a1c1c;--mark:#79c0ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:1rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}h2 span{display:block;font-size:.9rem;font-weight:400}
code,pre{font-family:ui-monospace,monospace;font-size:.85rem}
ul{padding-left:1.2rem}details ul{margin:0;padding:0 .8rem .6rem 2rem}
details{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;background:var(--box)}
summary{padding:.6rem .8rem;cursor:pointer}
pre{margin:0;padding:.5rem 0;overflow-x:auto;border-top:1px solid var(--line)}
pre span{display:block;padding:0 .8rem;white-space:pre;min-width:max-content}
.added{background:var(--plus)}.removed{background:var(--minus)}.hunk{color:var(--mark)}
.quiet,footer{color:var(--quiet)}footer{margin-top:2rem;font-size:.85rem}`

function instancePart(one: InstanceChanges): string {
  const { from, to } = one.flux
  const flux = from === to ? `Flux ${to ?? 'unknown'} as before` : `Flux ${from ?? 'none'} → ${to ?? 'none'}`
  return buildPart(one, headingOf(one, flux))
}

function chartPart(one: ChartChanges): string {
  const { from, to } = one.version
  const version = from === to ? `${to ?? 'unknown'} as before` : `${from ?? 'none'} → ${to ?? 'none'}`
  const without = one.without.length === 0 ? '' : `\n<p>${escape(renderedWithout(one.without))}.</p>`
  return buildPart(one, `${headingOf(one, `chart ${one.chart} ${version}`)}${without}`)
}

function headingOf({ name, file }: Pick<InstanceChanges, 'name' | 'file'>, what: string): string {
  return `<h2>${escape(name)} <span class="quiet">${escape(file)} · ${escape(what)}</span></h2>`
}

function buildPart(one: BuildChanges, head: string): string {
  if (one.unbuilt !== null) return `${head}\n<p>Nothing could be compared: ${escape(one.unbuilt)}.</p>`
  const lines = [
    ...one.controllers.map((each) => {
      const moved = movedImage(each.image)?.join(' → ') ?? 'image as before'
      const other = otherText(each)
      return `<code>${nameText(each.name)}</code>: ${escape(moved)}${other === '' ? '' : `; ${escape(other)}`}`
    }),
    ...one.definitions.map((each) => `<code>${nameText(each.name)}</code>: ${escape(definitionWords(each))}`),
    ...one.permissions.flatMap(({ role, added, removed }) => [
      ...(added.length === 0 ? [] : [`<code>${escape(role)}</code> may also: ${escape(added.join('; '))}`]),
      ...(removed.length === 0 ? [] : [`<code>${escape(role)}</code> may no longer: ${escape(removed.join('; '))}`]),
    ]),
  ]
  const summary = lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
  return [
    head,
    summary,
    ...one.objects.filter(({ kind }) => kind !== 'label').map(objectPart),
    labelsPart(one.objects.filter(({ kind }) => kind === 'label')),
    ...(one.same === 0 ? [] : [`<p class="quiet">${counted(one.same, 'object')} as before.</p>`]),
  ].join('\n')
}

function labelsPart(objects: readonly ObjectChange[]): string {
  if (objects.length === 0) return ''
  const names = objects.map(({ name }) => `<li>${nameText(name)}</li>`).join('')
  return `<details><summary>${counted(objects.length, 'object')} with a new version label alone</summary><ul>${names}</ul></details>`
}

function objectPart({ name, kind, diff }: ObjectChange): string {
  const word = kind === 'changed' ? '' : ` <span class="quiet">${kind}</span>`
  const lines = visibleLines(diff).replace(/\n$/, '').split('\n').map(lineOf)
  return `<details><summary>${nameText(name)}${word}</summary><pre>${lines.join('')}</pre></details>`
}

function lineOf(line: string): string {
  const kind = line.startsWith('@@') ? 'hunk' : line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : ''
  return `<span${kind === '' ? '' : ` class="${kind}"`}>${line === '' ? ' ' : escapeMarks(line)}</span>`
}

/** The name of an object, which a narrow page breaks behind a dot or a slash and not inside of a word. */
function nameText(name: string): string {
  return escape(withoutSecrets(name)).replace(/[./](?=\w)/g, '$&<wbr>')
}

function escape(text: string): string {
  return escapeMarks(visible(text).replaceAll('`', ''))
}

function escapeMarks(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
