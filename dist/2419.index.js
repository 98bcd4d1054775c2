export const id = 2419;
export const ids = [2419,3983];
export const modules = {

/***/ 73983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releases: () => (/* binding */ releases)
/* harmony export */ });
/* harmony import */ var _resolve_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70916);
/* harmony import */ var _resolve_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48483);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60649);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82137);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85366);





/** Releases that are looked into for their times and Flux versions; older ones are only listed. */
const looked = { details: 20, flux: 5 };
/** Lists what the registries hold, as the first set's policy judges it. A tree without pins is judged by upstream's own repositories. */
async function releases(world, settings) {
    const survey = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyTree */ .H)(world.workspace, settings);
    const set = survey.sets.find((found) => found.pins.length > 0);
    const policy = set?.policy ?? settings.policy;
    const context = {
        now: world.clock.now(),
        policy,
        highest: set?.current ?? null,
        to: settings.to,
        ranges: [],
        leader: null,
    };
    const requirements = set ? (0,_resolve_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementsOf */ .CG)(set) : (0,_resolve_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .upstreamRequirements */ .CA)();
    const listed = await (0,_resolve_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .s)(await world.registry.open(), requirements, context, looked);
    const sets = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .listedSets */ .v9)(survey.sets);
    const conclusion = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .conclude */ .E)('releases', sets, [], settings.failOn);
    const report = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .reportOf */ .EI)('releases', survey, world, { sets, releases: listed, conclusion });
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
