export const id = 7356;
export const ids = [7356,8858];
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

/***/ 28858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
  zE: () => (releaseRoles)
});
/* unused harmony export canonical */
const roles = [
    'operator-chart',
    'instance-chart',
    'manifests',
    'mcp-chart',
    'operator-image',
    'cli-image',
    'mcp-image',
    'operator-package',
    'flux-version',
];
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (allFindings)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6375);


function allFindings({ findings, sets }) {
    const told = new Map(findings.map((finding) => [keyOf(finding), { finding, sets: [] }]));
    for (const { name, findings: own } of sets)
        for (const finding of own) {
            const known = told.get(keyOf(finding));
            const names = known?.sets ?? [];
            told.set(keyOf(finding), { finding, sets: names.includes(name) ? names : [...names, name] });
        }
    return [...told.values()]
        .map((each) => (sets.length > 1 ? withSets(each, sets.length) : each.finding))
        .sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
}
function withSets({ finding, sets }, all) {
    if (sets.length === 0 || (sets.length === 1 && finding.file !== null))
        return finding;
    const which = sets.length === all ? 'In every set' : `In the ${sets.length === 1 ? 'set' : 'sets'} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(sets)}`;
    return { ...finding, message: `${finding.message} ${which}.` };
}
function keyOf({ code, severity, introduced, file, line, message, help }) {
    return JSON.stringify([code, severity, introduced, file, line, message, help]);
}


/***/ }),

/***/ 87356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const title = (0,_model_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .h)(unread.length);
    return unread.length > 10 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, list) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(`#### ${title}`, list);
}


/***/ })

};
