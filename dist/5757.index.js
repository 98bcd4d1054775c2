export const id = 5757;
export const ids = [5757];
export const modules = {

/***/ 82929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Aj: () => (renderedWithout),
  D4: () => (chartsText),
  Px: () => (changedReleases)
});
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);

function changedReleases(charts) {
    if (charts.kind === 'by-values')
        return [];
    return charts.releases.filter(({ unbuilt, objects }) => unbuilt !== null || objects.length > 0);
}
function chartsText(charts) {
    if (charts.kind === 'rendered')
        return charts.releases.length === 0
            ? ''
            : ' Charts as helm renders them with the repository’s values, without hooks and without the cluster.';
    const why = charts.why === 'off' ? '`helm` is off' : 'no helm is on the PATH';
    return ` The charts themselves were compared by values and definitions alone, since ${why}.`;
}
function renderedWithout(without) {
    return `Rendered without ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(without)}, which cannot be read or applied here`;
}


/***/ }),

/***/ 75757:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  renderClusterHtml: () => (renderClusterHtml)
});
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44951);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76782);
var _cluster_charts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82929);
var _cluster_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88645);





function renderClusterHtml(sets) {
    const parts = Object.values(sets).flatMap(({ instances, charts }) => [
        ...instances.map(instancePart),
        ...(0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_3__/* .changedReleases */ .Px)(charts).map(chartPart),
    ]);
    const how = [...new Set(Object.values(sets).map(({ charts }) => (0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_3__/* .chartsText */ .D4)(charts)))].join('');
    const body = parts.length === 0 ? '<p>Nothing changes in a cluster.</p>' : parts.join('\n');
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
`;
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
.quiet,footer{color:var(--quiet)}footer{margin-top:2rem;font-size:.85rem}`;
function instancePart(one) {
    const { from, to } = one.flux;
    const flux = from === to ? `Flux ${to ?? 'unknown'} as before` : `Flux ${from ?? 'none'} → ${to ?? 'none'}`;
    return buildPart(one, headingOf(one, flux));
}
function chartPart(one) {
    const { from, to } = one.version;
    const version = from === to ? `${to ?? 'unknown'} as before` : `${from ?? 'none'} → ${to ?? 'none'}`;
    const without = one.without.length === 0 ? '' : `\n<p>${escape((0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_3__/* .renderedWithout */ .Aj)(one.without))}.</p>`;
    return buildPart(one, `${headingOf(one, `chart ${one.chart} ${version}`)}${without}`);
}
function headingOf({ name, file }, what) {
    return `<h2>${escape(name)} <span class="quiet">${escape(file)} · ${escape(what)}</span></h2>`;
}
function buildPart(one, head) {
    if (one.unbuilt !== null)
        return `${head}\n<p>Nothing could be compared: ${escape(one.unbuilt)}.</p>`;
    const lines = [
        ...one.controllers.map((each) => {
            const moved = (0,_cluster_section_js__WEBPACK_IMPORTED_MODULE_4__/* .movedImage */ .$B)(each.image)?.join(' → ') ?? 'image as before';
            const other = (0,_cluster_section_js__WEBPACK_IMPORTED_MODULE_4__/* .otherText */ .s8)(each);
            return `<code>${nameText(each.name)}</code>: ${escape(moved)}${other === '' ? '' : `; ${escape(other)}`}`;
        }),
        ...one.definitions.map((each) => `<code>${nameText(each.name)}</code>: ${escape((0,_cluster_section_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionWords */ .V6)(each))}`),
        ...one.permissions.flatMap(({ role, added, removed }) => [
            ...(added.length === 0 ? [] : [`<code>${escape(role)}</code> may also: ${escape(added.join('; '))}`]),
            ...(removed.length === 0 ? [] : [`<code>${escape(role)}</code> may no longer: ${escape(removed.join('; '))}`]),
        ]),
    ];
    const summary = lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    return [
        head,
        summary,
        ...one.objects.filter(({ kind }) => kind !== 'label').map(objectPart),
        labelsPart(one.objects.filter(({ kind }) => kind === 'label')),
        ...(one.same === 0 ? [] : [`<p class="quiet">${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(one.same, 'object')} as before.</p>`]),
    ].join('\n');
}
function labelsPart(objects) {
    if (objects.length === 0)
        return '';
    const names = objects.map(({ name }) => `<li>${nameText(name)}</li>`).join('');
    return `<details><summary>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(objects.length, 'object')} with a new version label alone</summary><ul>${names}</ul></details>`;
}
function objectPart({ name, kind, diff }) {
    const word = kind === 'changed' ? '' : ` <span class="quiet">${kind}</span>`;
    const lines = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLines */ .gB)(diff).replace(/\n$/, '').split('\n').map(lineOf);
    return `<details><summary>${nameText(name)}${word}</summary><pre>${lines.join('')}</pre></details>`;
}
function lineOf(line) {
    const kind = line.startsWith('@@') ? 'hunk' : line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : '';
    return `<span${kind === '' ? '' : ` class="${kind}"`}>${line === '' ? ' ' : escapeMarks(line)}</span>`;
}
function nameText(name) {
    return escape((0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(name)).replace(/[./](?=\w)/g, '$&<wbr>');
}
function escape(text) {
    return escapeMarks((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).replaceAll('`', ''));
}
function escapeMarks(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}


/***/ }),

/***/ 88645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $B: () => (movedImage),
  OM: () => (clusterSection),
  V6: () => (definitionWords),
  s8: () => (otherText)
});
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
var _cluster_charts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82929);


function clusterSection({ instances, charts }, budget) {
    const releases = (0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .changedReleases */ .Px)(charts);
    if (instances.length + releases.length === 0)
        return '';
    const share = { ...budget, diff: Math.floor(budget.diff / (instances.length + releases.length)) };
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)('#### What changes in the cluster', ...instances.map((one) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(instances.length > 1 ? headOf(one) : '', buildPart(one, share))), ...releases
        .slice(0, budget.rows)
        .map((one) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(headOf(one, ` of the chart ${one.chart}`), withoutText(one), buildPart(one, share))), `${scope}${(0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .chartsText */ .D4)(charts)}`);
}
const scope = 'Built as the operator builds it, from the release’s own manifests and this repository’s patches; images by tag.';
function headOf({ name, file }, what = '') {
    return `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(name)}**${what} in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}`;
}
function withoutText({ without }) {
    return without.length === 0 ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedWithout */ .Aj)(without))}.`;
}
function buildPart(one, budget) {
    if (one.unbuilt !== null)
        return `Nothing could be compared: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(one.unbuilt)}.`;
    if (one.objects.length === 0)
        return `None of its ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(one.same, 'object')} changes.`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(controllersTable(one.controllers, budget.rows), one.definitions
        .slice(0, budget.rows)
        .map((each) => `- ${definitionText(each)}`)
        .join('\n'), permissionsText(one, budget.rows), objectsPart(one, budget.diff));
}
function controllersTable(controllers, rows) {
    if (controllers.length === 0)
        return '';
    const lines = controllers.slice(0, rows).map((one) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one.name), imageText(one), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(otherText(one))]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['controller', 'image', 'flags, variables, limits'], lines);
}
function imageText({ image }) {
    const { from, to } = image;
    if (from === null)
        return `new: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(to ?? '')}`;
    if (to === null)
        return `goes: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(from)}`;
    const moved = movedImage(image);
    return moved === null ? 'as before' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(moved[0])} → ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(moved[1])}`;
}
function movedImage({ from, to }) {
    if (from === to)
        return null;
    const [old, now] = [from ?? 'new', to ?? 'gone'];
    const [oldAt, nowAt] = [old.lastIndexOf(':'), now.lastIndexOf(':')];
    return oldAt > 0 && old.slice(0, oldAt) === now.slice(0, nowAt)
        ? [old.slice(oldAt + 1), now.slice(nowAt + 1)]
        : [old, now];
}
function otherText({ image, arguments: flags, variables, resources }) {
    if (image.from === null || image.to === null)
        return '';
    const signed = (lists) => [
        ...lists.added.map((each) => `+ \`${each}\``),
        ...lists.removed.map((each) => `− \`${each}\``),
    ];
    return [...signed(flags), ...signed(variables), ...resources].join(', ');
}
function definitionText(one) {
    return `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one.name)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(definitionWords(one))}`;
}
function definitionWords({ comes, goes, storage, gone, required }) {
    const some = (names) => names.length > 6
        ? `${names
            .slice(0, 6)
            .map((name) => `\`${name}\``)
            .join(', ')} and ${names.length - 6} more`
        : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names.map((name) => `\`${name}\``));
    return [
        comes.length === 0 ? '' : versionsThat(comes, 'comes', 'come'),
        goes.length === 0 ? '' : versionsThat(goes, 'goes', 'go'),
        storage === null ? '' : `stored as ${storage.to}, no longer as ${storage.from}`,
        gone.length === 0 ? '' : `fields that go: ${some(gone)}`,
        required.length === 0 ? '' : `fields that become required: ${some(required)}`,
    ]
        .filter((words) => words !== '')
        .join('; ');
}
function versionsThat(versions, one, several) {
    return versions.length === 1 ? `version ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(versions)} ${one}` : `versions ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(versions)} ${several}`;
}
function permissionsText({ permissions }, rows) {
    return permissions
        .slice(0, rows)
        .flatMap(({ role, added, removed }) => [
        ...(added.length === 0 ? [] : [`- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(role)} may also: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(added.join('; '))}`]),
        ...(removed.length === 0 ? [] : [`- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(role)} may no longer: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(removed.join('; '))}`]),
    ])
        .join('\n');
}
function objectsPart({ objects, same }, limit) {
    const labels = objects.filter(({ kind }) => kind === 'label').length;
    const others = objects.filter(({ kind }) => kind !== 'label');
    const rest = [
        labels === 0 ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(labels, 'object')} with a new version label alone`,
        same === 0 ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(same, 'object')} as before`,
    ].filter((words) => words !== '');
    const line = rest.length === 0 ? '' : `${rest.join(', ')}.`;
    if (others.length === 0)
        return line;
    const { text, left } = boundedDiff(others, limit);
    const more = left === 0
        ? ''
        : `… and ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'more object')}; the job summary and the file of the output \`diff\` have all.`;
    const fold = text === '' ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`Diff of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(others.length, 'object')}`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)('diff', text), more));
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(fold === '' ? more : fold, line);
}
function boundedDiff(objects, limit) {
    const parts = [];
    let room = limit;
    for (const { name, kind, diff } of objects) {
        const part = `# ${name}${kind === 'changed' ? '' : ` (${kind})`}\n${diff}`;
        if (part.length > room)
            break;
        parts.push(part);
        room -= part.length;
    }
    return { text: parts.join('\n'), left: objects.length - parts.length };
}


/***/ })

};
