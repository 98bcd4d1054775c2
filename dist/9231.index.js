export const id = 9231;
export const ids = [9231];
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


/***/ }),

/***/ 59231:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  renderClusterJson: () => (renderClusterJson),
  renderClusterText: () => (renderClusterText)
});
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76782);
var _cluster_charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82929);
var _cluster_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88645);




function renderClusterText(sets) {
    const parts = Object.values(sets).flatMap(({ instances, charts }) => [
        ...instances.map(instanceText),
        ...(0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .changedReleases */ .Px)(charts).map(chartText),
    ]);
    if (parts.length === 0)
        return 'Nothing changes in a cluster.\n';
    const how = new Set(Object.values(sets).map(({ charts }) => (0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .chartsText */ .D4)(charts).trim().replaceAll('`', '')));
    return [...parts, ...[...how].filter((line) => line !== '').map((line) => `${line}\n`)].join('\n');
}
function instanceText(one) {
    const flux = one.flux.from === one.flux.to
        ? `Flux ${one.flux.to ?? 'unknown'} as before`
        : `Flux ${one.flux.from ?? 'none'} → ${one.flux.to ?? 'none'}`;
    return buildText(one, [`${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(one.name)} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(one.file)}): ${flux}`]);
}
function chartText(one) {
    const { from, to } = one.version;
    const version = from === to ? `${to ?? 'unknown'} as before` : `${from ?? 'none'} → ${to ?? 'none'}`;
    return buildText(one, [
        `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(one.name)} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(one.file)}): chart ${one.chart} ${version}`,
        ...(one.without.length === 0 ? [] : [`  ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .renderedWithout */ .Aj)(one.without))}.`]),
    ]);
}
function buildText(one, head) {
    if (one.unbuilt !== null)
        return `${head.join('\n')}\n  Nothing could be compared: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(one.unbuilt)}.\n`;
    const summary = [
        ...one.controllers.map((each) => {
            const { from, to } = each.image;
            const image = from === to ? 'image as before' : `${from ?? 'new'} → ${to ?? 'gone'}`;
            const other = (0,_cluster_section_js__WEBPACK_IMPORTED_MODULE_3__/* .otherText */ .s8)(each);
            return `  ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(each.name)}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(image)}${other === '' ? '' : `; ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(other)}`}`;
        }),
        ...one.definitions.map((each) => `  ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(each.name)}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_cluster_section_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionWords */ .V6)(each))}`),
        ...one.permissions.flatMap(({ role, added, removed }) => [
            ...(added.length === 0 ? [] : [`  ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(role)} may also: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(added.join('; '))}`]),
            ...(removed.length === 0 ? [] : [`  ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(role)} may no longer: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(removed.join('; '))}`]),
        ]),
        ...(one.same === 0 ? [] : [`  ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(one.same, 'object')} as before.`]),
    ];
    const diffs = one.objects.map(({ name, kind, diff }) => {
        if (kind === 'label')
            return `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name)}: the version label alone\n`;
        const [before, after] = [kind === 'added' ? '/dev/null' : name, kind === 'removed' ? '/dev/null' : name];
        return `--- ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(before)}\n+++ ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(after)}\n${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)(diff)}`;
    });
    return `${[...head, ...summary].join('\n')}\n${diffs.length === 0 ? '' : `\n${diffs.join('')}`}`;
}
function renderClusterJson(sets) {
    const listed = Object.entries(sets).map(([set, { instances, charts }]) => ({ set, instances, charts }));
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)({ schemaVersion: 1, command: 'diff', sets: listed });
}


/***/ })

};
