export const id = 7356;
export const ids = [7356,6966];
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

/***/ 89445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Au: () => (atFirst),
  Pu: () => (oncePer),
  Vt: () => (oncePerPair)
});
function oncePer(of) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before)
            return before.found;
        const found = of(key);
        known.set(key, { found });
        return found;
    };
}
function oncePerPair(of) {
    const known = oncePer((a) => oncePer((b) => of(a, b)));
    return (a, b) => known(a)(b);
}
function atFirst(of) {
    let known = null;
    return () => (known ??= { found: of() }).found;
}


/***/ }),

/***/ 28858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Cs: () => (artifactName),
  JA: () => (canonicalRepository),
  Ot: () => (roles),
  SE: () => (roleOfRepository),
  VZ: () => (isChart),
  ZY: () => (isCanonical),
  Zo: () => (isOperator),
  bv: () => (isCompanion),
  cO: () => (tagOf),
  iS: () => (definesRelease),
  mx: () => (versionOfTag),
  nc: () => (roleNames),
  vw: () => (isArtifact),
  wu: () => (isImage),
  yc: () => (artifactRoles),
  zE: () => (releaseRoles)
});
/* unused harmony export canonical */
const artifactRoles = [
    'operator-chart',
    'instance-chart',
    'manifests',
    'mcp-chart',
    'operator-image',
    'cli-image',
    'mcp-image',
];
const roles = [...artifactRoles, 'operator-package', 'flux-version'];
const releaseRoles = ['operator-chart', 'instance-chart', 'manifests'];
const canonical = { host: 'ghcr.io', path: 'controlplaneio-fluxcd' };
const segments = {
    'operator-chart': 'charts/flux-operator',
    'instance-chart': 'charts/flux-instance',
    'mcp-chart': 'charts/flux-operator-mcp',
    manifests: 'flux-operator-manifests',
    'operator-image': 'flux-operator',
    'cli-image': 'flux-operator-cli',
    'mcp-image': 'flux-operator-mcp',
};
function roleOfRepository(repository) {
    const parts = repository.path.split('/');
    const chart = parts.slice(-2).join('/');
    const image = parts.at(-1);
    for (const role of ['operator-chart', 'instance-chart', 'mcp-chart'])
        if (segments[role] === chart)
            return role;
    if (parts.at(-2) === 'charts')
        return null;
    for (const role of ['manifests', 'operator-image', 'cli-image', 'mcp-image'])
        if (segments[role] === image)
            return role;
    return null;
}
function artifactName(role) {
    return segments[role].replace('charts/', '');
}
function canonicalRepository(role) {
    return { host: canonical.host, path: `${canonical.path}/${segments[role]}` };
}
function isCanonical(repository) {
    return repository.host === canonical.host && repository.path.startsWith(`${canonical.path}/`);
}
function isChart(role) {
    return role === 'operator-chart' || role === 'instance-chart' || role === 'mcp-chart';
}
function definesRelease(role) {
    return role !== 'flux-version' && !isCompanion(role);
}
function isImage(role) {
    return role === 'operator-image' || role === 'cli-image' || role === 'mcp-image';
}
function isOperator(role) {
    return role === 'operator-chart' || role === 'operator-image' || role === 'operator-package';
}
function isArtifact(role) {
    return role !== 'flux-version' && role !== 'operator-package';
}
function isCompanion(role) {
    return role === 'mcp-chart' || role === 'mcp-image' || role === 'cli-image';
}
function tagOf(role, version) {
    return isChart(role) ? version : `v${version}`;
}
function versionOfTag(role, tag) {
    const bare = isChart(role) ? tag : tag.startsWith('v') ? tag.slice(1) : '';
    return /^\d+\.\d+\.\d+(?:-(?!\d+$)[0-9A-Za-z.-]+)?$/.test(bare) ? bare : null;
}
const roleNames = {
    'operator-chart': 'flux-operator chart',
    'instance-chart': 'flux-instance chart',
    manifests: 'Flux manifests',
    'mcp-chart': 'flux-operator-mcp chart',
    'operator-image': 'operator image',
    'cli-image': 'CLI image',
    'mcp-image': 'flux-operator-mcp image',
    'operator-package': 'operator that OLM installs',
    'flux-version': 'Flux version',
};


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

/***/ 87356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (renderSarif)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _model_finding_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20416);
var _model_tool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48644);
var _all_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5397);
var _unread_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20199);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76782);






const levels = { error: 'error', warning: 'warning', notice: 'note' };
const resultLimit = 5000;
function renderSarif(report) {
    const findings = [...(0,_all_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .allFindings */ .c)(report), ...(0,_unread_places_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadFindings */ .yW)(report)].slice(0, resultLimit);
    const codes = _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingCodes */ .Yj.filter((code) => findings.some((finding) => finding.code === code));
    const fallback = report.pins[0]?.file ?? null;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'flux-lockstep',
                        semanticVersion: _model_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .toolVersion */ .fX,
                        informationUri: `${_model_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .documentation */ .TH}/README.md`,
                        rules: codes.map(rule),
                    },
                },
                columnKind: 'unicodeCodePoints',
                results: findings.map((finding) => result(finding, codes, fallback)),
            },
        ],
    };
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleJson */ .$m)(log);
}
function rule(code) {
    const { check } = _model_finding_table_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTable */ .c[code];
    return {
        id: code,
        name: code.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}.` },
        helpUri: `${_model_tool_js__WEBPACK_IMPORTED_MODULE_5__/* .documentation */ .TH}/docs/findings.md#${code}`,
        defaultConfiguration: { level: levels[(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .gravestOf */ .am)(code)] },
        properties: { tags: ['flux', 'gitops', ...(check === null ? [] : [check])] },
    };
}
function result(finding, codes, fallback) {
    const file = finding.file ?? fallback;
    return {
        ruleId: finding.code,
        ruleIndex: codes.indexOf(finding.code),
        level: levels[finding.severity],
        message: { text: `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .vI)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(finding.message), 2000)} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .vI)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(finding.help), 2000)}` },
        baselineState: finding.introduced ? 'new' : 'unchanged',
        locations: file === null ? [] : [location(file, finding.file === null ? 1 : (finding.line ?? 1))],
    };
}
function location(file, line) {
    const uri = file.split('/').map(encodeSegment).join('/');
    return {
        physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: Math.max(1, line) } },
    };
}
function encodeSegment(segment) {
    return encodeURIComponent(Buffer.from(segment).toString('utf8'));
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


/***/ })

};
