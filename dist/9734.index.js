export const id = 9734;
export const ids = [9734,1388];
export const modules = {

/***/ 51388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60649);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82137);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85366);



/** Lists every pin, what looks like one, and how the pins group. Asks no registry and decides nothing. */
async function scan(world, settings) {
    const survey = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyTree */ .H)(world.workspace, settings);
    const sets = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .listedSets */ .v9)(survey.sets);
    const conclusion = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .E)('scan', sets, [], settings.failOn);
    const report = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)('scan', survey, world, { sets, releases: [], conclusion });
    return { report, files: [], patch: '' };
}


/***/ }),

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


/***/ })

};
