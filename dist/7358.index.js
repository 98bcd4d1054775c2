export const id = 7358;
export const ids = [7358];
export const modules = {

/***/ 56692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (agreementOf),
  h: () => (notUnderstood)
});
var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);

function agreementOf(set) {
    const { current, lockstep, unread } = set;
    const open = unread.length === 0 ? '' : `; ${notUnderstood(unread.length)}`;
    if (!lockstep)
        return { kind: 'out', text: `out of lockstep${open}` };
    const loose = looseRoles(set);
    if (current === null)
        return { kind: 'none', text: `${unpinnedText(set, loose)}${open}` };
    if (loose.length > 0)
        return { kind: 'floating', text: `${fixedText(set)} at ${current}, ${loose.join(', ')}${open}` };
    if (open !== '')
        return { kind: 'partly', text: `in lockstep as far as it is read${open}` };
    return { kind: 'lockstep', text: 'in lockstep' };
}
function unpinnedText({ pins }, loose) {
    const isCopy = ({ role, selector, action }) => selector === 'exact' && action === 'follow' && telling.includes(role);
    if (loose.length === 0 || !pins.some(isCopy))
        return 'no pin that an update moves';
    return `only copies name a release, ${loose.join(', ')}`;
}
function notUnderstood(count) {
    return count === 1 ? '1 place is not understood' : `${count} places are not understood`;
}
const telling = ['operator-chart', 'operator-image', 'instance-chart', 'manifests'];
function looseRoles({ pins }) {
    return telling.flatMap((role) => {
        const all = pins.filter((pin) => pin.role === role && pin.action !== 'ignore');
        const reconciled = all.filter(({ scope }) => scope === 'gitops');
        const own = reconciled.length > 0 ? reconciled : all;
        const loose = own.find(({ selector, variable }) => verbs[selector] !== null && !variable?.filledFrom.length);
        const verb = loose && verbs[loose.selector];
        return verb ? [clause(role, verb)] : [];
    });
}
function clause(role, [one, many]) {
    return role === 'manifests' ? `manifests ${many}` : `the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[role]} ${one}`;
}
const verbs = {
    exact: null,
    'misplaced-digest': null,
    embedded: null,
    floating: ['floats', 'float'],
    implicit: ['floats', 'float'],
    range: ['follows a range', 'follow a range'],
    variable: ['is filled in from elsewhere', 'are filled in from elsewhere'],
    digest: ['is a digest alone', 'are a digest alone'],
};
function fixedText({ pins }) {
    const roles = new Set(pins
        .filter(({ selector, role }) => (selector === 'exact' || selector === 'misplaced-digest') && telling.includes(role))
        .map(({ role }) => role));
    const [only] = roles;
    if (roles.size === 1 && only !== undefined && only !== 'manifests')
        return _role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[only];
    if (roles.size === 1)
        return 'manifests';
    return [...roles].every(_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ) ? 'charts' : 'pins';
}


/***/ }),

/***/ 36275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  I: () => (annotationsOf),
  c: () => (allFindings)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32278);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76782);



const perLevel = 10;
function annotationsOf(report) {
    const counts = new Map();
    const all = [
        ...report.sets.flatMap(failure),
        ...[...allFindings(report), ...(0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadFindings */ .yW)(report)].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg).map(annotation),
    ];
    return all.filter(({ level }) => {
        const count = counts.get(level) ?? 0;
        counts.set(level, count + 1);
        return count < perLevel;
    });
}
function failure({ name, decision, detail }) {
    if (decision !== 'failed' || detail === null)
        return [];
    const [, file = null, line = null] = /^(?:At )?([^\s:]+):(\d+)[:,] /.exec(detail) ?? [];
    const message = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(detail), 1000);
    return [
        { level: 'error', file, line: line === null ? null : Number(line), title: `flux-lockstep: set ${name}`, message },
    ];
}
function allFindings(report) {
    return [...report.findings, ...report.sets.flatMap((set) => set.findings)].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
}
function annotation(finding) {
    const odd = finding.file !== null && !(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .isVisible */ .zN)(finding.file) ? finding.file : null;
    const where = odd === null ? '' : `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(odd)}:${finding.line ?? 1}: `;
    return {
        level: finding.severity,
        file: odd === null ? finding.file : null,
        line: odd === null ? finding.line : null,
        title: `flux-lockstep: ${finding.code}${finding.introduced || finding.file === null ? '' : ' (there before)'}`,
        message: `${where}${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(finding.message), 1000)} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(finding.help), 1000)}`,
    };
}


/***/ }),

/***/ 39568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (untouchedText),
  D: () => (checkTable)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6375);
var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18297);



function untouchedText({ settings }) {
    if (settings === undefined)
        return 'This change touches nothing that belongs to Flux, so there was nothing to judge.';
    return `${settings} Nothing else of this change belongs to Flux, so there was nothing to judge.`;
}
function checkTable(report, change, rows) {
    if (!change.touched)
        return untouchedText(change);
    if (report.pins.length === 0)
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)('No pin of a Flux Operator release was found.', change.settings ?? '');
    const lines = report.sets
        .slice(0, rows)
        .map((set) => [
        (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(set.name),
        verdictOf(set),
        moveOf(set, report, change.before),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .fluxArrow */ .ld)(set.flux, 'short') || '–',
    ]);
    const rest = report.sets.length - lines.length;
    const more = rest > 0 ? `\n\n… and ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest, 'more set')}.` : '';
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['set', 'verdict', 'release', 'Flux'], lines) + more, change.settings ?? '');
}
function moveOf(set, report, before) {
    const old = Object.hasOwn(before, set.name) ? (before[set.name] ?? null) : null;
    const now = releasesOf(set, report);
    const shown = now.length === 0 ? '–' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(now.map((version) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(version)));
    return old === null || (now.length === 1 && now[0] === old) ? shown : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(old)} → ${shown}`;
}
function releasesOf(set, { pins }) {
    if (set.lockstep)
        return set.current === null ? [] : [set.current];
    const own = pins.filter((pin) => pin.set === set.name && pin.role !== 'flux-version' && pin.action === 'follow');
    return [...new Set(own.flatMap((pin) => pin.version ?? []))].sort(_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy);
}
function verdictOf(set) {
    if (set.decision === 'failed')
        return `could not be judged: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(set.detail ?? '')}`;
    const errors = set.findings.filter(({ severity, introduced }) => severity === 'error' && introduced).length;
    if (errors > 0)
        return `❌ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errors, 'error')}`;
    const { kind, text } = set.agreement;
    if (kind === 'out')
        return `🟡 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text)}, as before`;
    return `${kind === 'lockstep' ? '✅' : '🟡'} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(text)}`;
}


/***/ }),

/***/ 29686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  SL: () => (signaturesTable),
  k6: () => (countsOthers),
  rJ: () => (signaturesText)
});
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);

const roots = {
    refreshed: 'the trusted root was refreshed over TUF',
    bundled: 'the trusted root is the one that ships with this program, since a newer one was out of reach',
    file: 'the trusted root is the file that sigstore-trusted-root names',
};
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
function signaturesTable(signatures) {
    if (!signatures || signatures.artifacts.length === 0)
        return '';
    const rows = signatures.artifacts.map(({ reference, digest, verdict, format, identity }) => [
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(reference)}<br><sub>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest)}</sub>`,
        identity === null ? verdicts[verdict] : `${verdicts[verdict]} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(identity)}`,
        format === null ? '–' : formats[format],
    ]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Who signed what', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['artifact', 'signer', 'format'], rows));
}


/***/ }),

/***/ 20790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C2: () => (painter),
  W2: () => (severityStyles),
  ed: () => (textTable),
  ky: () => (wrapped)
});
var _text_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94106);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44951);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76782);



const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
function painter(color) {
    return (style, text) => (color && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
const severityStyles = { error: 'red', warning: 'yellow', notice: 'cyan' };
function textTable(columns, rows, width, paint) {
    const cells = rows.map((row) => row.map((cell) => (0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(cell))));
    const natural = columns.map((column, index) => Math.min(column.max, Math.max(column.head.length, ...cells.map((row) => (row[index] ?? '').length))));
    const widths = fitted(natural, width - 2 * (columns.length - 1));
    const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
    const row = (texts, style) => {
        const [first = '', ...more] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(texts[columns.length - 1] ?? '', widths.at(-1) ?? 0);
        const left = columns.slice(0, -1).map((column, index) => {
            const room = widths[index] ?? 8;
            const cell = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(texts[index] ?? '', room);
            return painted(cell, style ?? column.style, paint) + ' '.repeat(room - cell.length);
        });
        const own = style ?? columns.at(-1)?.style;
        const lines = [
            [...left, painted(first, own, paint)].join('  '),
            ...more.map((line) => ' '.repeat(before) + painted(line, own, paint)),
        ];
        return lines.map((line) => line.trimEnd()).join('\n');
    };
    return [
        row(columns.map(({ head }) => head), 'dim'),
        ...cells.map((texts) => row(texts, null)),
    ];
}
function painted(text, style, paint) {
    return style === undefined ? text : paint(style, text);
}
const lastAtLeast = 20;
function fitted(natural, width) {
    const widths = [...natural];
    const leastOf = (index) => (index === widths.length - 1 ? lastAtLeast : 8);
    let excess = widths.reduce((sum, one) => sum + one, 0) - width;
    while (excess > 0) {
        const shrinkable = widths.map((one, index) => (one > leastOf(index) ? one : 0));
        const widest = shrinkable.indexOf(Math.max(...shrinkable));
        const room = shrinkable[widest] ?? 0;
        if (room === 0)
            break;
        widths[widest] = room - 1;
        excess--;
    }
    return widths;
}
function wrapped(text, width, indent) {
    return (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), width, indent).join('\n');
}


/***/ }),

/***/ 87358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  renderText: () => (renderText)
});
var _model_agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56692);
var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78796);
var _annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36275);
var _check_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39568);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6375);
var _signatures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29686);
var _text_style_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20790);
var _unread_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32278);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76782);
var _wording_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18297);











const leftOutLimit = 20;
const releaseLimit = 40;
function renderText(report, options) {
    const width = Math.max(60, options.width);
    const { check = null } = options;
    if (check?.touched === false)
        return `${(0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)((0,_check_table_js__WEBPACK_IMPORTED_MODULE_4__/* .untouchedText */ .B)(check), width, '')}\n`;
    const paint = (0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .painter */ .C2)(options.color);
    const parts = [
        listsPins(report) ? pinsText(report, width, paint) : '',
        (0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)(check?.settings ?? '', width, ''),
        report.command === 'scan' ? leftOutText(report, paint) : '',
        unreadText(report, paint),
        report.command === 'releases' ? releasesText(report, width, paint) : '',
        ...report.sets.map((set) => setText(set, options.titles?.[set.name] ?? '', report, width, paint)),
        patchText(options.patch ?? '', report, paint),
        (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLines */ .gB)(options.guide ?? '').trimEnd(),
        findingsText((0,_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .allFindings */ .c)(report), changes(report), width, paint),
        options.advice ? (0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(options.advice), width, '') : '',
        footer(report, paint),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function listsPins({ command, pins }) {
    return command === 'scan' || command === 'check' || (command === 'migrate' && pins.length > 0);
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
    const rows = report.pins.map((pin) => [String(pin.line), _wording_js__WEBPACK_IMPORTED_MODULE_10__/* .roleNames */ .nc[pin.role], valueOf(pin), pin.set, actionOf(pin)]);
    const [head = '', ...lines] = (0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)(columns, rows, width - 2, paint).map((row) => row.replaceAll('\n', '\n  '));
    const grouped = report.pins.flatMap((pin, index) => {
        const repeats = report.pins[index - 1]?.file === pin.file;
        return [...(repeats ? [] : [paint('bold', (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(pin.file))]), `  ${lines[index] ?? ''}`];
    });
    return [`  ${head}`, ...grouped].join('\n');
}
function actionOf(pin) {
    if (pin.action !== 'follow')
        return pin.reason ?? pin.action;
    return pin.scope === 'bootstrap' ? 'follows (bootstrap)' : 'follows';
}
function valueOf(pin) {
    const digest = pin.digest === null ? '' : `@${pin.digest.slice(0, 14)}`;
    return pin.value === '' ? `(${pin.selector})` : `${pin.value}${digest}`;
}
function leftOutText(report, paint) {
    if (report.leftOut.length === 0)
        return '';
    const lines = report.leftOut.slice(0, leftOutLimit).map(({ file, line, reason, places = 1 }) => {
        const more = places > 1 ? ` (${places} places)` : '';
        return `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(file)}:${line}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(reason)}${more}`;
    });
    const rest = report.leftOut.length - lines.length;
    const more = rest > 0 ? [`… and ${rest} more (--format json lists all)`] : [];
    return [paint('bold', 'Names an artifact of a release, and is left out'), ...lines, ...more].join('\n');
}
function unreadText({ unread }, paint) {
    if (unread.length === 0)
        return '';
    const head = paint('yellow', `${(0,_model_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .h)(unread.length)}, so that nothing says whether a release is pinned there`);
    return [head, ...(0,_unread_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadLines */ .Zu)(unread, leftOutLimit), `  → ${_unread_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadRemedy */ .gu}`].join('\n');
}
function releasesText({ releases, sets }, width, paint) {
    if (releases.length === 0)
        return 'The registry holds no release.';
    const current = sets.find((set) => set.current !== null)?.current ?? null;
    const isOlder = ({ version }) => current !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, current) < 0;
    const columns = [
        { head: 'RELEASE', max: 20 },
        { head: 'COMPLETE', max: 9 },
        { head: 'FLUX', max: 10 },
        { head: 'PUBLISHED', max: 20 },
        { head: 'ELIGIBLE', max: 200 },
    ];
    const rows = releases
        .filter((release) => !isOlder(release))
        .slice(0, releaseLimit)
        .map((release) => [
        release.version,
        release.complete ? 'yes' : 'no',
        (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(release.flux) ?? '',
        publishedText(release),
        release.version === current ? 'pinned now' : release.eligible ? 'yes' : whyNot(release),
    ]);
    const rest = releases.length - rows.length;
    return ((0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .textTable */ .ed)(columns, rows, width, paint).join('\n') +
        (rest > 0 ? `\n… and ${rest} older (--format json lists all)` : ''));
}
function publishedText(release) {
    const times = _model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseRoles */ .zE.map((role) => release.published[role]).filter((time) => time !== undefined);
    const youngest = times.sort().at(-1);
    return youngest === undefined ? '' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .readableTime */ .GI)(youngest);
}
function whyNot(release) {
    const missing = release.missing.map((role) => _wording_js__WEBPACK_IMPORTED_MODULE_10__/* .roleNames */ .nc[role]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(release.reasons.map((reason) => reason === 'incomplete' && missing.length > 0 ? `without ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)([...new Set(missing)])}` : _wording_js__WEBPACK_IMPORTED_MODULE_10__/* .reasonNames */ .P4[reason]));
}
function setText(set, title, report, width, paint) {
    const proposal = set.proposal?.url ?? null;
    const signatures = (0,_signatures_js__WEBPACK_IMPORTED_MODULE_6__/* .signaturesText */ .rJ)(set.signatures);
    const lines = [
        setHead(set, report, paint),
        title === '' ? '' : (0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(title), width, '  ').trimEnd(),
        (0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)(whyText(set), width, '  ').trimEnd(),
        set.via.length === 0 ? '' : `  Later: ${set.via.map(_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK).join(' → ')}.`,
        signatures === '' ? '' : (0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)(`${signatures}.`, width, '  ').trimEnd(),
        proposal === null ? '' : `  Pull request ${set.proposal?.operation ?? ''}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(proposal)}`,
    ];
    return lines.filter((line) => line !== '').join('\n');
}
function setHead(set, report, paint) {
    const decides = report.command === 'update' || report.command === 'migrate' || set.decision === 'failed';
    const unpinned = report.command === 'migrate' ? '' : 'no exact pin';
    const current = set.current === null ? unpinned : (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(set.current);
    const move = set.target === null || set.target === set.current ? current : `${current} → ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(set.target)}`.trimStart();
    const flux = (0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .fluxArrow */ .ld)(set.flux, 'full');
    const doubtful = set.agreement.kind === 'floating' || set.agreement.kind === 'partly';
    const head = [
        paint('bold', (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(set.name)),
        decides ? paint(decisionStyle(set), (0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .decisionName */ .Mt)(set.decision)) : '',
        decides ? move : standing(set, paint),
        decides && doubtful ? paint('yellow', `(${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(set.agreement.text)})`) : '',
        flux === '' ? '' : `Flux ${flux}`,
    ];
    return head.filter((part) => part !== '').join('  ');
}
function standing({ current, agreement }, paint) {
    const { kind, text } = agreement;
    if (kind === 'none' || kind === 'floating')
        return paint('yellow', (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(text));
    const at = `  at ${current === null ? 'no exact pin' : (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(current)}`;
    if (kind === 'lockstep')
        return `${text}${at}`;
    return `${paint(kind === 'out' ? 'red' : 'yellow', (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(text))}${at}`;
}
function decisionStyle(set) {
    if (set.decision === 'failed' || set.decision === 'blocked')
        return 'red';
    return set.decision === 'update' || set.decision === 'up-to-date' ? 'green' : 'yellow';
}
function whyText(set) {
    const said = set.detail ?? (set.reason === null ? '' : `${_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .reasonNames */ .P4[set.reason]}.`);
    const names = set.until !== null && said.includes(set.until);
    const until = set.until === null || names ? '' : ` Until ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .readableTime */ .GI)(set.until)}.`;
    const why = names ? said.replaceAll(set.until, (0,_wording_js__WEBPACK_IMPORTED_MODULE_10__/* .readableTime */ .GI)(set.until)) : said;
    const begun = why.replace(/^[a-z]+(?=[ ,])/, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    return `${begun}${until}`.trim();
}
function patchText(patch, report, paint) {
    if (patch === '')
        return '';
    const head = report.command === 'check' ? `${paint('bold', 'What completes the release (git apply takes it)')}\n` : '';
    const text = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleLines */ .gB)(patch.replaceAll('\r\n', '\n'))
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
function changes({ command, sets }) {
    return command === 'check' || sets.some((set) => set.changes.length > 0);
}
function findingsText(findings, changed, width, paint) {
    return findings
        .map((finding) => {
        const place = finding.file === null ? '' : `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(finding.file)}${finding.line === null ? '' : `:${finding.line}`}: `;
        const mark = paint(_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .severityStyles */ .W2[finding.severity], finding.severity);
        const before = !changed || finding.introduced || finding.file === null ? '' : ' (there before)';
        return [
            `${place}${mark} ${paint('dim', `[${finding.code}]`)}${before}`,
            (0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)(finding.message, width, '  '),
            (0,_text_style_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapped */ .ky)(finding.help, width, '  → ').replaceAll('\n  → ', '\n    '),
        ].join('\n');
    })
        .join('\n');
}
function footer(report, paint) {
    const { files, requests, pins } = report;
    const asked = requests.registry + requests.github === 0 ? '' : `, ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(requests.registry, 'registry request')}`;
    const github = requests.github === 0 ? '' : `, ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(requests.github, 'GitHub request')}`;
    return paint('dim', `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(pins.length, 'pin')} in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(files.listed, 'file')} (${files.parsed} parsed)${asked}${github}`);
}


/***/ }),

/***/ 32278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Zu: () => (unreadLines),
  f7: () => (unreadSection),
  gu: () => (unreadRemedy),
  yW: () => (unreadFindings)
});
var _model_agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56692);
var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82673);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6375);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76782);




const unreadRemedy = 'Pin it in a form that is listed in docs/pins.md, or settle the place for good with # flux-lockstep: ignore on its line or the setting ignore.';
function unreadFindings({ unread }) {
    return unread.map((place) => {
        const shown = place.text === '' ? '' : ` (${place.text})`;
        const message = `A place that names an artifact of a release is not understood: ${place.reason}${shown}.`;
        return place.introduced
            ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .introducedFinding */ .tx)('not-understood', place, { severity: 'warning', message, help: unreadRemedy })
            : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('not-understood', place, { severity: 'notice', message, help: unreadRemedy });
    });
}
function unreadLines(unread, limit) {
    const lines = unread.slice(0, limit).flatMap(({ file, line, text, reason, introduced }) => {
        const place = `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file)}:${line}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(reason)}${introduced ? ' (new)' : ''}`;
        return text === '' ? [place] : [place, `    ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}`];
    });
    const rest = unread.length - limit;
    return rest > 0 ? [...lines, `… and ${rest} more (--format json lists all)`] : lines;
}
function unreadSection(unread, rows) {
    if (unread.length === 0)
        return '';
    const shown = unread
        .slice(0, rows)
        .map(({ file, line, text, reason }) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${file}:${line}`), text === '' ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(text), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)]);
    const rest = unread.length - shown.length;
    const more = rest > 0 ? `… and ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, 'more place')}.` : '';
    const why = `They name an artifact of a release, and what they select is not known. ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(unreadRemedy)}`;
    const list = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(why, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['place', 'text', 'why'], shown), more);
    const title = (0,_model_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .h)(unread.length);
    return unread.length > 10 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, list) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(`#### ${title}`, list);
}


/***/ }),

/***/ 18297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  GI: () => (readableTime),
  Mt: () => (decisionName),
  P4: () => (reasonNames),
  kv: () => (doubtOf),
  ld: () => (fluxArrow),
  nc: () => (/* reexport safe */ _model_role_js__WEBPACK_IMPORTED_MODULE_1__.nc)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);


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
    'operator-unseen': 'the operator that runs is not seen',
    'hop-delay': 'the last hop is too recent',
    soak: 'the followed set has not had it long enough',
    follow: 'the followed set does not have it yet',
    approved: 'the open pull request is approved',
    edited: 'somebody else committed to the branch',
    queued: 'the pull request is in the merge queue',
    declined: 'the pull request for it was closed',
    reverted: 'it was merged and taken back',
    covered: 'another pull request makes the same changes',
    'foreign-pull-request': 'an open pull request of its branch is not ours',
    'base-rewritten': 'the history of the base branch was written anew',
    'no-releases': 'the registry has no complete release',
    'no-safe-hop': 'no release can be reached in one hop',
    invalid: 'the update introduces errors',
    variable: 'a pin takes its version from a variable that nothing in the repository gives a value',
    'not-understood': 'what is there could not be understood, and nothing is guessed',
    'first-step': 'the first step of the migration has to be on the cluster, and the second to be asked for',
    'foreign-branch': 'the branch belongs to somebody else',
    'unknown-version': 'a version is beyond what this program knows',
    'unparseable-file': 'a file with a pin does not parse',
    'invalid-pin': 'a pin is invalid',
    'edit-refused': 'a pin could not be edited safely',
    registry: 'the registry could not be read',
    forge: 'the forge could not be read',
    signature: 'a signature is wrong',
};
function fluxArrow(move, detail, arrow = '→') {
    if (move === null || move.to === null || move.from === move.to)
        return '';
    const show = (version) => (detail === 'short' && move.crosses.length > 0 ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(version) : version);
    return move.from === null ? show(move.to) : `${show(move.from)} ${arrow} ${show(move.to)}`;
}
function readableTime(time) {
    const parsed = Date.parse(time);
    if (Number.isNaN(parsed))
        return time;
    return `${new Date(parsed).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function doubtOf({ kind, text }) {
    return kind === 'lockstep' || kind === 'none' ? '' : ` (${text})`;
}
function decisionName(decision) {
    return decision === null ? 'not decided' : decisionNames[decision];
}


/***/ })

};
