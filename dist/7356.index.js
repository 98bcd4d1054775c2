export const id = 7356;
export const ids = [7356];
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

/***/ 87356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82673);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48644);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36275);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36231);




const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** Code scanning takes at most 25,000 results a run; far fewer can be read. */
const resultLimit = 5000;
/** A SARIF 2.1.0 log of one run: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
function renderSarif(report) {
    const findings = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .allFindings */ .c)(report).slice(0, resultLimit);
    const codes = _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingCodes */ .Y.filter((code) => findings.some((finding) => finding.code === code));
    const fallback = report.pins[0]?.file ?? null;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'flux-lockstep',
                        semanticVersion: _model_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .toolVersion */ .f,
                        informationUri: `${_model_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .documentation */ .T}/README.md`,
                        rules: codes.map((code) => rule(code, findings)),
                    },
                },
                columnKind: 'unicodeCodePoints',
                results: findings.map((finding) => result(finding, codes, fallback)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function rule(code, findings) {
    const example = findings.find((finding) => finding.code === code);
    return {
        id: code,
        name: code.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}.` },
        helpUri: `${_model_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .documentation */ .T}/docs/findings.md#${code}`,
        defaultConfiguration: { level: levels[example?.severity ?? 'warning'] },
        properties: { tags: ['flux', 'gitops'] },
    };
}
function result(finding, codes, fallback) {
    const file = finding.file ?? fallback;
    return {
        ruleId: finding.code,
        ruleIndex: codes.indexOf(finding.code),
        level: levels[finding.severity],
        message: { text: `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.message), 2000)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.help), 2000)}` },
        baselineState: finding.introduced ? 'new' : 'unchanged',
        // Code scanning refuses results without a place, so what belongs to no file is shown at the first pin.
        locations: file === null ? [] : [location(file, finding.file === null ? 1 : (finding.line ?? 1))],
    };
}
function location(file, line) {
    const uri = file.split('/').map(encodeSegment).join('/');
    return {
        physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: Math.max(1, line) } },
    };
}
/** A lone surrogate, which no URI can carry, becomes the replacement character. */
function encodeSegment(segment) {
    return encodeURIComponent(Buffer.from(segment).toString('utf8'));
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


/***/ })

};
