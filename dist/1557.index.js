export const id = 1557;
export const ids = [1557];
export const modules = {

/***/ 82673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   Y: () => (/* binding */ findingCodes)
/* harmony export */ });
/** Every finding code of the project; docs/findings.md has a heading for each (a test compares). */
const findingCodes = [
    // scan
    'unparseable-file',
    'invalid-pin',
    'out-of-lockstep',
    'floating-artifact',
    'range-pin',
    'variable-pin',
    'clusters-differ',
    'duplicate-owner',
    // releases
    'not-published',
    'tag-moved',
    'beyond-tables',
    'hold-expired',
    // flux version
    'flux-minor-crossed',
    'flux-version-unmatched',
    'flux-downgrade',
    'flux-behind',
    'unreachable-hop',
    'operator-race',
    'manifests-ahead',
    // validate
    'api-version-removed',
    'api-version-deprecated',
    'schema-invalid',
    'unknown-field',
    'rule-violated',
    'values-invalid',
    'values-unknown-key',
    'component-missing',
    'variant-missing',
    'patch-fails',
    'patch-matches-nothing',
    'patch-damages',
    'reference-missing',
    'dependency-missing',
    'source-changed',
    'instance-not-ordered',
    'not-evaluated',
    // pull request
    'proposal-incomplete',
    // check
    'half-bumped',
    'downgrade',
    'way-back',
    // signatures
    'signature-invalid',
    'signature-missing',
    'signature-unreachable',
    // neighbours
    'setting-unused',
    'workflow-pin',
];
/** Order of a report: introduced first, then by severity, file and line. */
function compareFindings(a, b) {
    const rank = { error: 0, warning: 1, notice: 2 };
    return (Number(b.introduced) - Number(a.introduced) ||
        rank[a.severity] - rank[b.severity] ||
        (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        a.code.localeCompare(b.code, 'en'));
}


/***/ }),

/***/ 36275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   c: () => (/* binding */ allFindings)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82673);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36231);


/** GitHub shows at most ten annotations of each level in a step. */
const perLevel = 10;
/**
 * The annotations of a report: sets that could not be judged, then introduced findings and graver ones first; at most ten of each level,
 * the summary has the rest.
 */
function annotationsOf(report) {
    const counts = new Map();
    const all = [...report.sets.flatMap(failure), ...allFindings(report).map(annotation)];
    return all.filter(({ level }) => {
        const count = counts.get(level) ?? 0;
        counts.set(level, count + 1);
        return count < perLevel;
    });
}
/** Why a set could not be judged, at the file and line that its sentence begins with, if any. */
function failure({ name, decision, detail }) {
    if (decision !== 'failed' || detail === null)
        return [];
    const [, file = null, line = null] = /^(?:At )?([^\s:]+):(\d+)[:,] /.exec(detail) ?? [];
    const message = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(detail), 1000);
    return [
        { level: 'error', file, line: line === null ? null : Number(line), title: `flux-lockstep: set ${name}`, message },
    ];
}
/** The findings of all sets and of none, in the order of a report. */
function allFindings(report) {
    return [...report.findings, ...report.sets.flatMap((set) => set.findings)].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .E);
}
function annotation(finding) {
    // a terminal would act on such a name, and no page shows it on a line
    const odd = finding.file !== null && !(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isVisible */ .zN)(finding.file) ? finding.file : null;
    const where = odd === null ? '' : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(odd)}:${finding.line ?? 1}: `;
    return {
        level: finding.severity,
        file: odd === null ? finding.file : null,
        line: odd === null ? finding.line : null,
        title: `flux-lockstep: ${finding.code}${finding.introduced || finding.file === null ? '' : ' (there before)'}`,
        message: `${where}${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(finding.message), 1000)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(finding.help), 1000)}`,
    };
}


/***/ }),

/***/ 39568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ untouchedText),
/* harmony export */   D: () => (/* binding */ checkTable)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78796);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18297);



/** What is said of a change that no verdict depends on. */
const untouchedText = 'This change touches nothing that belongs to Flux, so there was nothing to judge.';
/** One line per set: where the change takes it, and the verdict. */
function checkTable(report, change, rows) {
    if (!change.touched)
        return untouchedText;
    if (report.pins.length === 0)
        return 'No pin of a Flux Operator release was found.';
    const lines = report.sets
        .slice(0, rows)
        .map((set) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(set.name),
        moveOf(set, report, change.before),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .fluxArrow */ .ld)(set.flux, 'short') || '–',
        verdictOf(set),
    ]);
    const rest = report.sets.length - lines.length;
    const more = rest > 0 ? `\n\n… and ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rest, 'more set')}.` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['set', 'release', 'Flux', 'verdict'], lines) + more;
}
function moveOf(set, report, before) {
    const old = Object.hasOwn(before, set.name) ? (before[set.name] ?? null) : null;
    const now = releasesOf(set, report);
    const shown = now.length === 0 ? '–' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(now.map((version) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(version)));
    return old === null || (now.length === 1 && now[0] === old) ? shown : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(old)} → ${shown}`;
}
/** The releases that the pins of a set name, oldest first; one where it is in lockstep. */
function releasesOf(set, { pins }) {
    if (set.lockstep)
        return set.current === null ? [] : [set.current];
    const own = pins.filter((pin) => pin.set === set.name && pin.role !== 'flux-version' && pin.action === 'follow');
    return [...new Set(own.flatMap((pin) => pin.version ?? []))].sort(_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy);
}
function verdictOf(set) {
    if (set.decision === 'failed')
        return `could not be judged: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(set.detail ?? '')}`;
    const errors = set.findings.filter(({ severity, introduced }) => severity === 'error' && introduced).length;
    if (errors > 0)
        return `❌ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error')}`;
    return set.lockstep ? '✅ in lockstep' : '🟡 out of lockstep, as before';
}


/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   u7: () => (/* binding */ unmarked),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export isPlainUrl */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36231);

/** Longest value that a table or sentence shows. */
const valueLimit = 120;
/**
 * Any text as a code span: nothing in it is a mention, link, HTML or emphasis (https://spec.commonmark.org/0.31.2/#code-spans).
 * The result fits a table cell too.
 */
function code(text, limit = valueLimit) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(unmarked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)), limit);
    if (shown.trim() === '')
        return '_empty_';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') || /^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`.replaceAll('|', '\\|');
}
/**
 * A sentence that may carry hostile parts, for running text and table cells. Balanced backticks stay code; mentions, references to issues
 * and addresses become code, because no escape keeps GitHub from acting on them; everything else is escaped.
 */
function prose(text, limit = 1000) {
    const parts = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), limit).split('`');
    if (parts.length % 2 === 0)
        return escapeText(parts.join("'"));
    return parts.map((part, index) => (index % 2 === 1 ? code(part, limit) : escapeText(part))).join('');
}
const active = /@[A-Za-z0-9][\w-]*(?:\/[\w.-]+)?|(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d+|\bGH-\d+|\b(?:https?|ftp):\/\/[^\s|]*[^\s|.,;:!?]|\bwww\.[^\s|]*[^\s|.,;:!?]|\b[0-9a-f]{40}\b/gi;
function escapeText(text) {
    let escaped = '';
    let from = 0;
    for (const match of text.matchAll(active)) {
        escaped += escapePlain(text.slice(from, match.index)) + code(match[0]);
        from = match.index + match[0].length;
    }
    return escaped + escapePlain(text.slice(from));
}
function escapePlain(text) {
    return text
        .replace(/[\\`*_[\]{}()#~|!]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^(\s*\d*)([-+.])(?=\s)/, '$1\\$2');
}
/** A fenced block whose fence nothing inside can close. */
function fenced(language, text) {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${unmarked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text)).replace(/\n$/, '')}\n${fence}`;
}
/** Text that cannot be taken for one of our own hidden marks, not even by a reader that looks at the raw body. */
function unmarked(text) {
    return text.replace(/<!(-+\s*flux-lockstep)/gi, '<! $1');
}
/** A link of our own making; a text alone where the address is no plain https address. */
function link(text, url) {
    return isPlainUrl(url) ? `[${text}](${url})` : text;
}
/** True for http and https addresses that need no escaping inside Markdown. */
function isPlainUrl(url) {
    return /^https?:\/\/[\w.:-]+(?:\/[\w./~%?&=#+,;:@-]*)?$/.test(url);
}
/** A table; cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
/** A fold; `summary` is HTML already. */
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** GitHub's coloured box: https://docs.github.com/en/get-started/writing-on-github (alerts). */
function alert(kind, content) {
    return [`> [!${kind}]`, ...content.split('\n').map((line) => `> ${line}`)].join('\n');
}
/** Blocks with an empty line between them; empty ones are left out. */
function blocks(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** `1 finding`, `3 findings`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
function longestRun(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
}


/***/ }),

/***/ 29686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ signaturesTable),
/* harmony export */   k6: () => (/* binding */ countsOthers),
/* harmony export */   rJ: () => (/* binding */ signaturesText)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);

const roots = {
    refreshed: 'the trusted root was refreshed over TUF',
    bundled: 'the trusted root is the one that ships with this program, since a newer one was out of reach',
    file: 'the trusted root is the file that sigstore-trusted-root names',
};
/** `3 of 3 signatures verified; the trusted root was refreshed over TUF`; empty where none was looked at. */
function signaturesText(signatures) {
    if (!signatures || signatures.artifacts.length === 0)
        return '';
    const { artifacts, root } = signatures;
    const count = `${countOf(signatures)} ${artifacts.length === 1 ? 'signature' : 'signatures'} verified`;
    return root === null ? count : `${count}; ${roots[root]}`;
}
function countOf({ artifacts }) {
    return `${artifacts.filter(({ verdict }) => verdict === 'verified').length} of ${artifacts.length}`;
}
/** True where a body that was written before counts other signatures: charts are signed some minutes after they appear. */
function countsOthers(body, signatures) {
    const counted = /\((\d+ of \d+) signatures? verified/.exec(body)?.[1];
    return counted !== undefined && signatures !== undefined && counted !== countOf(signatures);
}
const formats = { v2: 'simple signing', v3: 'Sigstore bundle' };
const verdicts = {
    verified: '✅',
    invalid: '🔴 wrong',
    missing: '🟡 not signed by upstream',
    unreachable: '⚪ could not be read',
};
/** Which artifact, by its digest, was signed by whom, folded; empty where none was looked at. */
function signaturesTable(signatures) {
    if (!signatures || signatures.artifacts.length === 0)
        return '';
    const rows = signatures.artifacts.map(({ reference, digest, verdict, format, identity }) => [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(reference)}<br><sub>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest)}</sub>`,
        identity === null ? verdicts[verdict] : `${verdicts[verdict]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(identity)}`,
        format === null ? '–' : formats[format],
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Who signed what', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['artifact', 'signer', 'format'], rows));
}


/***/ }),

/***/ 71557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./lib/src/model/role.js
var role = __webpack_require__(28858);
// EXTERNAL MODULE: ./lib/src/model/version.js
var version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/report/annotations.js
var annotations = __webpack_require__(36275);
// EXTERNAL MODULE: ./lib/src/report/check-table.js
var check_table = __webpack_require__(39568);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/signatures.js
var report_signatures = __webpack_require__(29686);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
;// CONCATENATED MODULE: ./lib/src/report/text-style.js

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
/** Colours a text, or leaves it alone. */
function painter(color) {
    return (style, text) => (color && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
const severityStyles = { error: 'red', warning: 'yellow', notice: 'cyan' };
/**
 * Columns under their heads, no wider than `width` columns: the widest shrink first, down to eight. Cells are plain text from anywhere;
 * unseen characters in them are spelled out.
 */
function textTable(columns, rows, width, paint) {
    const cells = rows.map((row) => row.map((cell) => (0,visible/* visible */.RK)(cell)));
    const natural = columns.map((column, index) => Math.min(column.max, Math.max(column.head.length, ...cells.map((row) => (row[index] ?? '').length))));
    const widths = fitted(natural, width - 2 * (columns.length - 1));
    const line = (row, head) => columns
        .map((column, index) => {
        const room = widths[index] ?? 8;
        const cell = (0,visible/* shortened */.vI)(row[index] ?? '', room);
        const last = index === columns.length - 1;
        const style = head ? 'dim' : column.style;
        const painted = style === undefined ? cell : paint(style, cell);
        return painted + (last ? '' : ' '.repeat(room - cell.length));
    })
        .join('  ')
        .trimEnd();
    return [
        line(columns.map((column) => column.head), true),
        ...cells.map((row) => line(row, false)),
    ].join('\n');
}
function fitted(natural, width) {
    const widths = [...natural];
    let excess = widths.reduce((sum, one) => sum + one, 0) - width;
    while (excess > 0) {
        const widest = widths.indexOf(Math.max(...widths));
        const room = widths[widest] ?? 0;
        if (room <= 8)
            break;
        widths[widest] = room - 1;
        excess--;
    }
    return widths;
}
/** A paragraph broken at spaces; the lines after the first are indented like the first. */
function wrapped(text, width, indent) {
    const room = Math.max(20, width - indent.length);
    const lines = [];
    let line = '';
    for (const word of (0,visible/* visible */.RK)(text).split(' ')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((one) => indent + one).join('\n');
}

// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/report/text.js









/** How many pins that look like pins and are none, and how many old releases, a terminal shows. */
const leftOutLimit = 20;
const releaseLimit = 40;
/**
 * A report for a terminal: what was found, decided and changed. `patch` is shown under the sets. Unseen characters of files and
 * registries are spelled out, so that nothing acts on the terminal. `guide` is Markdown: what to do on the cluster.
 */
function renderText(report, options) {
    if (options.touched === false)
        return `${check_table/* untouchedText */.B}\n`;
    const paint = painter(options.color);
    const width = Math.max(60, options.width);
    const parts = [
        report.command === 'scan' || report.command === 'check' ? pinsText(report, width, paint) : '',
        report.command === 'scan' ? leftOutText(report, paint) : '',
        report.command === 'releases' ? releasesText(report.releases, width, paint) : '',
        ...report.sets.map((set) => setText(set, report, width, paint)),
        patchText(options.patch ?? '', report, paint),
        (0,visible/* visibleLines */.gB)(options.guide ?? '').trimEnd(),
        findingsText((0,annotations/* allFindings */.c)(report), width, paint),
        options.advice ? wrapped((0,visible/* visible */.RK)(options.advice), width, '') : '',
        footer(report, paint),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function pinsText(report, width, paint) {
    if (report.pins.length === 0)
        return 'No pin of a Flux Operator release was found.';
    const columns = [
        { head: 'LINE', max: 6 },
        { head: 'WHAT', max: 24 },
        { head: 'VALUE', max: 40 },
        { head: 'SET', max: 20 },
        { head: 'ACTION', max: 60 },
    ];
    const rows = report.pins.map((pin) => [String(pin.line), wording/* roleNames */.nc[pin.role], text_valueOf(pin), pin.set, actionOf(pin)]);
    const [head = '', ...lines] = textTable(columns, rows, width - 2, paint).split('\n');
    const grouped = report.pins.flatMap((pin, index) => {
        const repeats = report.pins[index - 1]?.file === pin.file;
        return [...(repeats ? [] : [paint('bold', (0,visible/* visible */.RK)(pin.file))]), `  ${lines[index] ?? ''}`];
    });
    return [`  ${head}`, ...grouped].join('\n');
}
function actionOf(pin) {
    if (pin.action !== 'follow')
        return pin.reason ?? pin.action;
    return pin.scope === 'bootstrap' ? 'follows (bootstrap)' : 'follows';
}
function text_valueOf(pin) {
    const digest = pin.digest === null ? '' : `@${pin.digest.slice(0, 14)}`;
    return pin.value === '' ? `(${pin.selector})` : `${pin.value}${digest}`;
}
function leftOutText(report, paint) {
    if (report.leftOut.length === 0)
        return '';
    const lines = report.leftOut
        .slice(0, leftOutLimit)
        .map((place) => `${(0,visible/* visible */.RK)(place.file)}:${place.line}: ${(0,visible/* visible */.RK)(place.reason)}`);
    const rest = report.leftOut.length - lines.length;
    const more = rest > 0 ? [`… and ${rest} more (--format json lists all)`] : [];
    return [paint('bold', 'Looks like a pin, and is left out'), ...lines, ...more].join('\n');
}
function releasesText(releases, width, paint) {
    if (releases.length === 0)
        return 'The registry holds no release.';
    const columns = [
        { head: 'RELEASE', max: 20 },
        { head: 'COMPLETE', max: 9 },
        { head: 'FLUX', max: 10 },
        { head: 'PUBLISHED', max: 20 },
        { head: 'ELIGIBLE', max: 200 },
    ];
    const rows = releases
        .slice(0, releaseLimit)
        .map((release) => [
        release.version,
        release.complete ? 'yes' : 'no',
        (0,version/* newest */.BP)(release.flux) ?? '',
        publishedText(release),
        release.eligible ? 'yes' : whyNot(release),
    ]);
    const rest = releases.length - rows.length;
    return textTable(columns, rows, width, paint) + (rest > 0 ? `\n… and ${rest} older (--format json lists all)` : '');
}
function publishedText(release) {
    const times = role/* releaseRoles */.zE.map((role) => release.published[role]).filter((time) => time !== undefined);
    const youngest = times.sort().at(-1);
    return youngest === undefined ? '' : (0,wording/* readableTime */.GI)(youngest);
}
function whyNot(release) {
    const missing = release.missing.map((role) => wording/* roleNames */.nc[role]);
    return (0,markdown/* listed */.KE)(release.reasons.map((reason) => reason === 'incomplete' && missing.length > 0 ? `without ${(0,markdown/* listed */.KE)([...new Set(missing)])}` : wording/* reasonNames */.P4[reason]));
}
function setText(set, report, width, paint) {
    const proposal = set.proposal?.url ?? null;
    const signatures = (0,report_signatures/* signaturesText */.rJ)(set.signatures);
    const lines = [
        setHead(set, report, paint),
        wrapped(whyText(set), width, '  ').trimEnd(),
        set.via.length === 0 ? '' : `  Later: ${set.via.map(visible/* visible */.RK).join(' → ')}.`,
        signatures === '' ? '' : wrapped(`${signatures}.`, width, '  ').trimEnd(),
        proposal === null ? '' : `  Pull request ${set.proposal?.operation ?? ''}: ${(0,visible/* visible */.RK)(proposal)}`,
    ];
    return lines.filter((line) => line !== '').join('\n');
}
function setHead(set, report, paint) {
    const decides = report.command === 'update' || report.command === 'migrate' || set.decision === 'failed';
    const current = set.current === null ? 'no exact pin' : (0,visible/* visible */.RK)(set.current);
    const move = set.target === null || set.target === set.current ? current : `${current} → ${(0,visible/* visible */.RK)(set.target)}`;
    const flux = (0,wording/* fluxArrow */.ld)(set.flux, 'full');
    const head = [
        paint('bold', (0,visible/* visible */.RK)(set.name)),
        decides ? paint(decisionStyle(set), (0,wording/* decisionName */.Mt)(set.decision)) : '',
        decides ? move : standing(set, paint),
        flux === '' ? '' : `Flux ${flux}`,
    ];
    return head.filter((part) => part !== '').join('  ');
}
/** How the pins of a set stand, where nothing is decided. */
function standing({ current, lockstep }, paint) {
    if (!lockstep)
        return `${paint('red', 'out of lockstep')}  at ${current === null ? 'no exact pin' : (0,visible/* visible */.RK)(current)}`;
    return current === null ? 'no pin that an update moves' : `in lockstep  at ${(0,visible/* visible */.RK)(current)}`;
}
function decisionStyle(set) {
    if (set.decision === 'failed' || set.decision === 'blocked')
        return 'red';
    return set.decision === 'update' || set.decision === 'up-to-date' ? 'green' : 'yellow';
}
function whyText(set) {
    const until = set.until === null ? '' : ` Until ${(0,wording/* readableTime */.GI)(set.until)}.`;
    const why = set.detail ?? (set.reason === null ? '' : `${wording/* reasonNames */.P4[set.reason]}.`);
    // a sentence that begins with the name of a repository or a file keeps it as it is
    const begun = why.replace(/^[a-z]+(?=[ ,])/, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    return `${begun}${until}`.trim();
}
function patchText(patch, report, paint) {
    if (patch === '')
        return '';
    const head = report.command === 'check' ? `${paint('bold', 'What completes the release (git apply takes it)')}\n` : '';
    const text = (0,visible/* visibleLines */.gB)(patch.replaceAll('\r\n', '\n'))
        .trimEnd()
        .split('\n')
        .map((line) => {
        if (/^(?:diff|---|\+\+\+|new file|deleted file)/.test(line))
            return paint('bold', line);
        if (line.startsWith('@@'))
            return paint('cyan', line);
        if (line.startsWith('+'))
            return paint('green', line);
        return line.startsWith('-') ? paint('red', line) : line;
    })
        .join('\n');
    return head + text;
}
function findingsText(findings, width, paint) {
    return findings
        .map((finding) => {
        const place = finding.file === null ? '' : `${(0,visible/* visible */.RK)(finding.file)}${finding.line === null ? '' : `:${finding.line}`}: `;
        const mark = paint(severityStyles[finding.severity], finding.severity);
        const before = finding.introduced || finding.file === null ? '' : ' (there before)';
        return [
            `${place}${mark} ${paint('dim', `[${finding.code}]`)}${before}`,
            wrapped(finding.message, width, '  '),
            wrapped(finding.help, width, '  → ').replaceAll('\n  → ', '\n    '),
        ].join('\n');
    })
        .join('\n');
}
function footer(report, paint) {
    const { files, requests, pins } = report;
    const asked = requests.registry + requests.github === 0 ? '' : `, ${(0,markdown/* counted */.hS)(requests.registry, 'registry request')}`;
    const github = requests.github === 0 ? '' : `, ${(0,markdown/* counted */.hS)(requests.github, 'GitHub request')}`;
    return paint('dim', `${(0,markdown/* counted */.hS)(pins.length, 'pin')} in ${(0,markdown/* counted */.hS)(files.listed, 'file')} (${files.parsed} parsed)${asked}${github}`);
}


/***/ }),

/***/ 36231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   zG: () => (/* binding */ withoutUnseen),
/* harmony export */   zN: () => (/* binding */ isVisible)
/* harmony export */ });
/**
 * Characters that change how other text looks, or that nobody sees: controls, bidirectional controls, zero-width and tag characters,
 * line separators, lone surrogates (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
const unseen = 
// eslint-disable-next-line no-control-regex, no-misleading-character-class
/[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
/** The same, without tab and line feed. */
const unseenInText = new RegExp(unseen.source.replace('\\u0000-\\u001f', '\\u0000-\\u0008\\u000b-\\u001f'), 'gu');
/** One line of text in which every unseen character is spelled out, `\u{202e}`, so that a reader sees that it is there. */
function visible(text) {
    return text.replace(unseen, spelled);
}
/** Several lines; tabs and line feeds stay. */
function visibleLines(text) {
    return text.replace(unseenInText, spelled);
}
/** Several lines without unseen characters. */
function withoutUnseen(text) {
    return text.replace(unseenInText, '');
}
/** True where nothing but tabs and line feeds is unseen. */
function isVisible(text) {
    return text.search(unseenInText) < 0;
}
/** Shortens in the middle, where paths and references differ least; counts UTF-16 units. */
function shortened(text, limit) {
    if (text.length <= limit)
        return text;
    const head = Math.ceil((limit - 1) / 2);
    return `${text.slice(0, head)}…${text.slice(text.length - (limit - 1 - head))}`;
}
function spelled(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 18297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ readableTime),
/* harmony export */   Mt: () => (/* binding */ decisionName),
/* harmony export */   P4: () => (/* binding */ reasonNames),
/* harmony export */   ld: () => (/* binding */ fluxArrow),
/* harmony export */   nc: () => (/* reexport safe */ _model_role_js__WEBPACK_IMPORTED_MODULE_0__.nc)
/* harmony export */ });
/* unused harmony export decisionNames */
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);


/** A decision in a word or two. */
const decisionNames = {
    update: 'update',
    repair: 'repair',
    'up-to-date': 'up to date',
    held: 'held',
    blocked: 'blocked',
    ahead: 'ahead of the registry',
    floating: 'floating',
    'no-pins': 'no pins',
    failed: 'failed',
};
/** Why a release or a set waits, as the end of "because …" or after a dash. */
const reasonNames = {
    incomplete: 'not all of its artifacts are published',
    age: 'it is younger than the minimum release age',
    'age-unknown': 'its age is unknown',
    'newer-patch': 'a newer patch of the same minor is about to be old enough',
    'allowed-versions': 'the allowed versions leave it out',
    'ignored-version': 'it is on the list of ignored versions',
    'pre-release': 'it is a pre-release',
    'update-type': 'updates of this kind are switched off',
    range: 'a pinned range does not reach it',
    unsigned: 'it is not signed yet',
    unreachable: 'it cannot be reached in one hop',
    older: 'it is older than the current one',
    schedule: 'outside the schedule',
    hold: 'held on purpose',
    'hop-delay': 'the last hop is too recent',
    soak: 'the followed set has not had it long enough',
    follow: 'the followed set does not have it yet',
    approved: 'the open pull request is approved',
    edited: 'somebody else committed to the branch',
    queued: 'the pull request is in the merge queue',
    declined: 'the pull request for it was closed',
    reverted: 'it was merged and taken back',
    covered: 'another pull request makes the same changes',
    'no-releases': 'the registry has no complete release',
    'no-safe-hop': 'no release can be reached in one hop',
    invalid: 'the update introduces errors',
    'not-understood': 'what is there could not be understood, and nothing is guessed',
    'foreign-branch': 'the branch belongs to somebody else',
    'unknown-version': 'a version is beyond what this program knows',
    'unparseable-file': 'a file with a pin does not parse',
    'invalid-pin': 'a pin is invalid',
    'edit-refused': 'a pin could not be edited safely',
    registry: 'the registry could not be read',
    forge: 'the forge could not be read',
    signature: 'a signature is wrong',
};
/** `2.7.5 → 2.9.4`, or by minor `2.7 → 2.9` where one is crossed; empty where Flux does not move or is unknown. */
function fluxArrow(move, detail, arrow = '→') {
    if (move === null || move.to === null || move.from === move.to)
        return '';
    const show = (version) => (detail === 'short' && move.crosses.length > 0 ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(version) : version);
    return move.from === null ? show(move.to) : `${show(move.from)} ${arrow} ${show(move.to)}`;
}
/** A time as people read it: `2026-08-21 08:52 UTC`; the text itself where it is none. */
function readableTime(time) {
    const parsed = Date.parse(time);
    if (Number.isNaN(parsed))
        return time;
    return `${new Date(parsed).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** The words for a decision; a command that decides nothing has none. */
function decisionName(decision) {
    return decision === null ? 'not decided' : decisionNames[decision];
}


/***/ })

};
