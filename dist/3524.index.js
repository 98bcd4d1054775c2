export const id = 3524;
export const ids = [3524];
export const modules = {

/***/ 56692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $h: () => (doubtOfMove),
  ge: () => (agreementOf),
  hf: () => (notUnderstood)
});
var _loose_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30399);
var _role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);


function agreementOf(set) {
    const { current, lockstep, pins } = set;
    const unknown = unknownClauses(set);
    const other = current === null ? (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .differingClauses */ .VT)(pins) : [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .stayingClauses */ .AA)(pins, current), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .assumedClauses */ .$Z)(pins, current)];
    const rest = [...unknown, ...other];
    const said = rest.map((clause) => `; ${clause}`).join('');
    if (!lockstep)
        return { kind: 'out', text: `out of lockstep${said}` };
    if (current === null)
        return { kind: 'none', text: `${unpinnedText(pins)}${said}` };
    const loose = [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseCopies */ .IZ)(pins)];
    if (loose.length > 0)
        return { kind: 'floating', text: `${(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedText */ .GT)(pins)} at ${current}, ${loose.join(', ')}${said}` };
    if (rest.length === 0)
        return { kind: 'lockstep', text: 'in lockstep' };
    return { kind: 'partly', text: `in lockstep as far as it is ${unknown.length > 0 ? 'read' : 'moved'}${said}` };
}
function doubtOfMove(set, target) {
    const { current, lockstep, pins } = set;
    const loose = [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseCopies */ .IZ)(pins)].join(', ');
    const floats = loose !== '' && lockstep && current !== null ? `${(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedText */ .GT)(pins)} at ${current}, ${loose}` : loose;
    const clauses = [floats, ...unknownClauses(set), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .stayingClauses */ .AA)(pins, target)].filter((clause) => clause !== '');
    return clauses.length === 0 ? null : clauses.join('; ');
}
function unknownClauses({ pins, unread }) {
    return [...(unread.length === 0 ? [] : [notUnderstood(unread.length)]), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidClauses */ .av)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .openCopies */ .Ku)(pins)];
}
function unpinnedText(pins) {
    const loose = (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins);
    const isCopy = ({ role, selector, action }) => selector === 'exact' && action === 'follow' && (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .isTelling */ .c0)(role);
    const isTool = ({ role, selector, action }) => selector === 'exact' && action === 'follow' && (0,_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompanion */ .bv)(role);
    if (loose.length === 0 || !pins.some(isCopy))
        return pins.some(isTool) ? 'only the command line or the MCP server is pinned' : 'no pin that an update moves';
    return `only copies name a release, ${loose.join(', ')}`;
}
function notUnderstood(count) {
    return count === 1 ? '1 place is not understood' : `${count} places are not understood`;
}


/***/ }),

/***/ 30399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $Z: () => (assumedClauses),
  AA: () => (stayingClauses),
  GT: () => (fixedText),
  IZ: () => (looseCopies),
  Ku: () => (openCopies),
  VT: () => (differingClauses),
  av: () => (invalidClauses),
  c0: () => (isTelling),
  wm: () => (looseRoles)
});
var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);

const telling = ['operator-chart', 'operator-image', 'instance-chart', 'manifests'];
const installing = ['operator-package', ...telling];
function isTelling(role) {
    return telling.includes(role);
}
function looseRoles(pins) {
    return installing.flatMap((role) => {
        const own = defining(role, pins);
        const loose = own.find(isLoose);
        const isOneOfMany = own.some((pin) => pin.selector === 'exact');
        return loose ? clause(loose, isOneOfMany ? ` at ${placeOf(loose)}` : '') : [];
    });
}
function looseCopies(pins) {
    return telling.flatMap((role) => {
        const [loose] = copies(role, pins).filter((pin) => isLoose(pin) && pin.selector !== 'variable');
        return loose ? clause(loose, ` at ${placeOf(loose)}`) : [];
    });
}
function openCopies(pins) {
    const open = telling.flatMap((role) => copies(role, pins).filter((pin) => isLoose(pin) && pin.selector === 'variable'));
    return counted(open, (pin) => {
        const from = pin.variable?.name ?? pin.value;
        return `${placeOf(pin)} takes the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[pin.role]} from ${from === '' ? 'elsewhere' : from}`;
    });
}
function invalidClauses(pins) {
    const invalid = pins.filter(({ role, action, selector }) => isTelling(role) && action === 'report' && selector === 'misplaced-digest');
    return counted(invalid, (pin) => `${placeOf(pin)} is no tag`);
}
function stayingClauses(pins, release) {
    const staying = pins.filter(({ role, action, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'report' && !isAssumed && version !== null && version !== release);
    return counted(staying, (pin) => `${placeOf(pin)} is moved by hand and names ${pin.value}`);
}
function differingClauses(pins) {
    const [first, ...others] = pins.filter(({ role, action, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'report' && !isAssumed && version !== null);
    if (!first || first.version === null)
        return [];
    const differing = stayingClauses(others, first.version);
    return differing.length === 0 ? [] : [`${placeOf(first)} names ${first.value}`, ...differing];
}
function assumedClauses(pins, release) {
    const assumed = pins.filter(({ role, action, selector, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'follow' && selector === 'exact' && isAssumed && version !== release);
    return counted(assumed, (pin) => `${placeOf(pin)} may be in use and names ${pin.value}`);
}
function fixedText(pins) {
    const fixed = pins.filter(({ selector, role }) => (selector === 'exact' || selector === 'misplaced-digest') && isTelling(role));
    const roles = new Set(fixed.map(({ role }) => role));
    const [only] = roles;
    if (roles.size === 1 && only !== undefined && only !== 'manifests')
        return _role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[only];
    if (roles.size === 1)
        return 'manifests';
    return [...roles].every(_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ) ? 'charts' : 'pins';
}
function counted(pins, said) {
    const [first] = pins;
    if (!first)
        return [];
    const more = pins.length - 1;
    const rest = more === 0 ? '' : more === 1 ? ', and 1 more place does so' : `, and ${more} more places do so`;
    return [`${said(first)}${rest}`];
}
function ofRole(role, pins) {
    return pins.filter((pin) => pin.role === role && pin.action !== 'ignore');
}
function defining(role, pins) {
    const all = ofRole(role, pins);
    const reconciled = all.filter(({ scope }) => scope === 'gitops');
    return reconciled.length > 0 ? reconciled : all;
}
function copies(role, pins) {
    const own = defining(role, pins);
    return ofRole(role, pins).filter((pin) => !own.includes(pin));
}
function isLoose({ selector, variable }) {
    return verbs[selector] !== null && !variable?.filledFrom.length;
}
function clause({ role, selector }, at) {
    const verb = verbs[selector];
    if (!verb)
        return [];
    const [one, many] = verb;
    return [role === 'manifests' ? `manifests${at} ${many}` : `the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[role]}${at} ${one}`];
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
function placeOf({ file, line }) {
    return `${file}:${line}`;
}


/***/ }),

/***/ 5397:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  c: () => (allFindings)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6375);



function allFindings({ findings, sets }) {
    const told = new Map(findings.map((finding) => [keyOf(finding), { finding, sets: new Set() }]));
    for (const { name, findings: own } of sets)
        for (const finding of own) {
            const names = told.get(keyOf(finding))?.sets ?? new Set();
            told.set(keyOf(finding), { finding, sets: names.add(name) });
        }
    return [...told.values()]
        .map((each) => (sets.length > 1 ? withSets(each, sets.length) : each.finding))
        .sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
}
function withSets({ finding, sets }, all) {
    if (sets.size === 0 || (sets.size === 1 && finding.file !== null))
        return finding;
    const which = sets.size === all ? 'In every set' : `In the ${sets.size === 1 ? 'set' : 'sets'} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...sets])}`;
    return { ...finding, message: `${finding.message} ${which}.` };
}
const keyOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)(({ code, severity, introduced, file, line, message, help }) => JSON.stringify([code, severity, introduced, file, line, message, help]));


/***/ }),

/***/ 39568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 79786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  f: () => (pinsOfSets),
  o: () => (countPins)
});
function pinsOfSets(pins) {
    const found = new Map();
    for (const pin of pins) {
        const { set, ...rest } = pin;
        const key = JSON.stringify(rest);
        found.set(key, { pin, sets: [...(found.get(key)?.sets ?? []), set] });
    }
    return [...found.values()];
}
function countPins(pins) {
    const places = new Set(pins.map(({ file, line, column, role }) => JSON.stringify([file, line, column, role])));
    return { pins: places.size, files: new Set(pins.map(({ file }) => file)).size };
}


/***/ }),

/***/ 29686:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 43524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (renderText)
});

// EXTERNAL MODULE: ./lib/src/model/agreement.js
var agreement = __webpack_require__(56692);
// EXTERNAL MODULE: ./lib/src/report/all-findings.js
var all_findings = __webpack_require__(5397);
// EXTERNAL MODULE: ./lib/src/report/check-table.js
var check_table = __webpack_require__(39568);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/report/signatures.js
var report_signatures = __webpack_require__(29686);
// EXTERNAL MODULE: ./lib/src/report/pins-of-sets.js
var pins_of_sets = __webpack_require__(79786);
// EXTERNAL MODULE: ./lib/src/model/role.js
var role = __webpack_require__(28858);
// EXTERNAL MODULE: ./lib/src/model/version.js
var model_version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(76782);
// EXTERNAL MODULE: ./lib/src/report/text-style.js
var text_style = __webpack_require__(20790);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/report/releases-text.js






const releaseLimit = 40;
const unread = '-';
function releasesText(report, judge, width, paint) {
    const { releases, sets } = report;
    if (releases.length === 0)
        return 'The registry holds no release.';
    const set = sets.find(({ name }) => name === judge?.set) ?? sets.find(({ current }) => current !== null);
    const current = set?.current ?? null;
    const isOlder = ({ version }) => current !== null && (0,model_version/* compareVersions */.Zy)(version, current) < 0;
    const columns = [
        { head: 'RELEASE', max: 20 },
        { head: 'COMPLETE', max: 9 },
        { head: 'FLUX', max: 10 },
        { head: 'PUBLISHED', max: 20 },
        { head: 'ELIGIBLE', max: 200 },
    ];
    const shown = releases.filter((release) => !isOlder(release)).slice(0, releaseLimit);
    const rows = shown.map((release) => [
        release.version,
        release.complete ? 'yes' : 'no',
        (0,model_version/* newest */.BP)(release.flux) ?? unread,
        publishedText(release),
        eligibleText(release, current, set?.target ?? null),
    ]);
    const rest = releases.length - rows.length;
    const notes = [
        rest > 0 ? `… and ${rest} older (--format json lists all)` : '',
        rows.some((row) => row.includes(unread)) ? `${unread}: not read; only the newest releases are looked into.` : '',
        judge?.failure ? `Which of them an update takes could not be found out: ${(0,visible/* visible */.RK)(judge.failure)}` : '',
        set && sets.length > 1
            ? `Judged for the set "${(0,visible/* visible */.RK)(set.name)}"; with a PATH where only another has pins, for that one.`
            : '',
    ];
    return [
        (0,text_style/* textTable */.ed)(columns, rows, width, paint).join('\n'),
        ...notes.filter((note) => note !== '').map((note) => (0,text_style/* wrapped */.ky)(note, width, '')),
    ].join('\n');
}
function eligibleText(release, current, target) {
    const isTarget = release.version === target;
    if (release.version === current)
        return isTarget ? 'pinned now, the target' : 'pinned now';
    if (isTarget)
        return 'yes, the target';
    return release.eligible ? 'yes' : whyNot(release);
}
function publishedText(release) {
    const times = role/* releaseRoles */.zE.map((role) => release.published[role]).filter((time) => time !== undefined);
    const youngest = times.sort().at(-1);
    return youngest === undefined ? unread : (0,wording/* readableTime */.GI)(youngest);
}
function whyNot(release) {
    const missing = release.missing.map((role) => wording/* roleNames */.nc[role]);
    return (0,markdown/* listed */.KE)(release.reasons.map((reason) => reason === 'incomplete' && missing.length > 0 ? `without ${(0,markdown/* listed */.KE)([...new Set(missing)])}` : wording/* reasonNames */.P4[reason]));
}

// EXTERNAL MODULE: ./lib/src/report/unread-places.js
var unread_places = __webpack_require__(20199);
;// CONCATENATED MODULE: ./lib/src/report/text.js











const leftOutLimit = 20;
function renderText(report, options) {
    const width = Math.max(60, options.width);
    const { check = null } = options;
    if (check?.touched === false)
        return `${(0,text_style/* wrapped */.ky)((0,check_table/* untouchedText */.B)(check), width, '')}\n`;
    const paint = (0,text_style/* painter */.C2)(options.color);
    const parts = [
        listsPins(report) ? pinsText(report, width, paint) : '',
        lookedForText(report, width),
        (0,text_style/* wrapped */.ky)(check?.settings ?? '', width, ''),
        report.command === 'scan' ? leftOutText(report, paint) : '',
        unreadText(report, width, paint),
        report.command === 'releases' ? releasesText(report, options.judge ?? null, width, paint) : '',
        ...report.sets.map((set) => setText(set, options.titles?.[set.name] ?? '', report, width, paint)),
        patchText(options.patch ?? '', report, paint),
        (0,visible/* visibleLines */.gB)(options.guide ?? '').trimEnd(),
        findingsText((0,all_findings/* allFindings */.c)(report), changes(report), width, paint),
        options.advice ? (0,text_style/* wrapped */.ky)((0,visible/* visible */.RK)(options.advice), width, '') : '',
        footer(report, width, paint),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function listsPins({ command, pins }) {
    return command === 'scan' || command === 'check' || (command === 'migrate' && pins.length > 0);
}
function lookedForText({ command, pins }, width) {
    if (pins.length > 0 || (command !== 'scan' && command !== 'update'))
        return '';
    return (0,text_style/* wrapped */.ky)(lookedFor, width, '');
}
const lookedFor = 'Looked for: the charts flux-operator and flux-instance, the artifact flux-operator-manifests and the images of the operator, under any registry and prefix. ' +
    '"paths" and "ignore" decide which files are read, and "repositories" names copies that have another name.';
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
    const pins = (0,pins_of_sets/* pinsOfSets */.f)(report.pins);
    const rows = pins.map(({ pin, sets }) => [
        String(pin.line),
        wording/* roleNames */.nc[pin.role],
        text_valueOf(pin),
        sets.join(', '),
        actionOf(pin),
    ]);
    const [head = '', ...lines] = (0,text_style/* textTable */.ed)(columns, rows, width - 2, paint).map((row) => row.replaceAll('\n', '\n  '));
    const grouped = pins.flatMap(({ pin }, index) => {
        const repeats = pins[index - 1]?.pin.file === pin.file;
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
    const lines = report.leftOut.slice(0, leftOutLimit).map(({ file, line, reason, places = 1 }) => {
        const more = places > 1 ? ` (${places} places)` : '';
        return `${(0,visible/* visible */.RK)(file)}:${line}: ${(0,visible/* visible */.RK)(reason)}${more}`;
    });
    const rest = report.leftOut.length - lines.length;
    const more = rest > 0 ? [`… and ${rest} more (--format json lists all)`] : [];
    return [paint('bold', 'Names an artifact of a release, and is left out'), ...lines, ...more].join('\n');
}
function unreadText({ unread }, width, paint) {
    if (unread.length === 0)
        return '';
    const head = paint('yellow', `${(0,agreement/* notUnderstood */.hf)(unread.length)}, so that nothing says whether a release is pinned there`);
    return [head, ...(0,unread_places/* unreadLines */.Zu)(unread, leftOutLimit), remedyText(unread_places/* unreadRemedy */.gu, width)].join('\n');
}
function setText(set, title, report, width, paint) {
    const proposal = set.proposal?.url ?? null;
    const signatures = (0,report_signatures/* signaturesText */.rJ)(set.signatures);
    const lines = [
        setHead(set, report, paint),
        title === '' ? '' : (0,text_style/* wrapped */.ky)((0,visible/* visible */.RK)(title), width, '  ').trimEnd(),
        (0,text_style/* wrapped */.ky)(whyText(set), width, '  ').trimEnd(),
        set.via.length === 0 ? '' : `  Later: ${set.via.map(visible/* visible */.RK).join(' → ')}.`,
        signatures === '' ? '' : (0,text_style/* wrapped */.ky)(`${signatures}.`, width, '  ').trimEnd(),
        proposal === null ? '' : `  Pull request ${set.proposal?.operation ?? ''}: ${(0,visible/* visible */.RK)(proposal)}`,
    ];
    return lines.filter((line) => line !== '').join('\n');
}
function setHead(set, report, paint) {
    const decides = report.command === 'update' || report.command === 'migrate' || set.decision === 'failed';
    const unpinned = report.command === 'migrate' ? '' : 'no exact pin';
    const current = set.current === null ? unpinned : (0,visible/* visible */.RK)(set.current);
    const move = set.target === null || set.target === set.current ? current : `${current} → ${(0,visible/* visible */.RK)(set.target)}`.trimStart();
    const flux = (0,wording/* fluxArrow */.ld)(set.flux, 'full');
    const doubtful = set.agreement.kind === 'floating' || set.agreement.kind === 'partly';
    const head = [
        paint('bold', (0,visible/* visible */.RK)(set.name)),
        decides ? paint(decisionStyle(set), (0,wording/* decisionName */.Mt)(set.decision)) : '',
        decides ? move : standing(set, paint),
        decides && doubtful ? paint('yellow', `(${(0,visible/* visible */.RK)(set.agreement.text)})`) : '',
        flux === '' ? '' : `Flux ${flux}`,
    ];
    return head.filter((part) => part !== '').join('  ');
}
function standing({ current, agreement }, paint) {
    const { kind, text } = agreement;
    if (kind === 'none' || kind === 'floating')
        return paint('yellow', (0,visible/* visible */.RK)(text));
    const at = `  at ${current === null ? 'no exact pin' : (0,visible/* visible */.RK)(current)}`;
    if (kind === 'lockstep')
        return `${text}${at}`;
    return `${paint(kind === 'out' ? 'red' : 'yellow', (0,visible/* visible */.RK)(text))}${at}`;
}
function decisionStyle(set) {
    if (set.decision === 'failed' || set.decision === 'blocked')
        return 'red';
    return set.decision === 'update' || set.decision === 'up-to-date' ? 'green' : 'yellow';
}
function whyText(set) {
    const said = set.detail ?? (set.reason === null ? '' : `${wording/* reasonNames */.P4[set.reason]}.`);
    const names = set.until !== null && said.includes(set.until);
    const until = set.until === null || names ? '' : ` Until ${(0,wording/* readableTime */.GI)(set.until)}.`;
    const why = names ? said.replaceAll(set.until, (0,wording/* readableTime */.GI)(set.until)) : said;
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
function changes({ command, sets }) {
    return command === 'check' || sets.some((set) => set.changes.length > 0);
}
function findingsText(findings, changed, width, paint) {
    return findings
        .map((finding) => {
        const place = finding.file === null ? '' : `${(0,visible/* visible */.RK)(finding.file)}${finding.line === null ? '' : `:${finding.line}`}: `;
        const mark = paint(text_style/* severityStyles */.W2[finding.severity], finding.severity);
        const before = !changed || finding.introduced || finding.file === null ? '' : ' (there before)';
        return [
            `${place}${mark} ${paint('dim', `[${finding.code}]`)}${before}`,
            (0,text_style/* wrapped */.ky)(finding.message, width, '  '),
            remedyText(finding.help, width),
        ].join('\n');
    })
        .join('\n');
}
function remedyText(help, width) {
    return (0,text_style/* wrapped */.ky)(help, width, '  → ').trimEnd().replaceAll('\n  → ', '\n    ');
}
function footer(report, width, paint) {
    const { files, requests } = report;
    const found = (0,pins_of_sets/* countPins */.o)(report.pins);
    const where = found.files === 0 ? '' : ` in ${(0,markdown/* counted */.hS)(found.files, 'file')}`;
    const asked = requests.registry + requests.github === 0 ? '' : `, ${(0,markdown/* counted */.hS)(requests.registry, 'registry request')}`;
    const github = requests.github === 0 ? '' : `, ${(0,markdown/* counted */.hS)(requests.github, 'GitHub request')}`;
    const text = `${(0,markdown/* counted */.hS)(found.pins, 'pin')}${where}, ${(0,markdown/* counted */.hS)(files.listed, 'file')} looked at (${files.parsed} parsed)${asked}${github}`;
    return paint('dim', (0,text_style/* wrapped */.ky)(text, width, '').trimEnd());
}


/***/ }),

/***/ 20199:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Zu: () => (unreadLines),
  f7: () => (unreadSection),
  gu: () => (unreadRemedy),
  yW: () => (unreadFindings)
});
var _model_agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56692);
var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82673);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6375);
var _model_tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48644);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76782);





const page = `${_model_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .documentation */ .TH}/docs/pins.md`;
const pinIt = 'Pin it in a form that is listed in';
const settleIt = ', or settle the place for good with # flux-lockstep: ignore on its line or the setting ignore.';
const unreadRemedy = `${pinIt} ${page}${settleIt}`;
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
    const remedy = `${pinIt} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)('docs/pins.md', page)}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(settleIt)}`;
    const why = `They name an artifact of a release, and what they select is not known. ${remedy}`;
    const list = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(why, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['place', 'text', 'why'], shown), more);
    const title = (0,_model_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(unread.length);
    return unread.length > 10 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, list) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(`#### ${title}`, list);
}


/***/ }),

/***/ 18297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
