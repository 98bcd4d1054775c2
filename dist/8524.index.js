export const id = 8524;
export const ids = [8524];
export const modules = {

/***/ 68524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  releases: () => (releases)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _resolve_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70916);
var _resolve_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32610);
var _resolve_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48483);
var _update_plan_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10807);
var _update_update_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35971);
var _run_focus_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99531);
var _run_assemble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87987);
var _run_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65711);
var _run_survey_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27800);










const looked = { details: 9, flux: 5 };
async function releases(world, settings) {
    const survey = await (0,_run_survey_js__WEBPACK_IMPORTED_MODULE_7__/* .surveyTree */ .H)(world.workspace, settings, { reader: world.reader });
    const set = survey.sets.find(({ pins }) => pins.some(({ file }) => (0,_run_focus_js__WEBPACK_IMPORTED_MODULE_8__/* .isWithin */ .U)(world.focus ?? '', file)));
    const policy = set?.policy ?? settings.policy;
    const context = {
        now: world.clock.now(),
        policy,
        highest: set?.current ?? null,
        to: settings.to,
        ranges: set ? (0,_resolve_position_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .Y)(set).ranges : [],
        leader: policy.follow === null ? null : (survey.sets.find(({ name }) => name === policy.follow)?.current ?? '0.0.0'),
    };
    const requirements = set ? (0,_resolve_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .requirementsOf */ .CG)(set) : (0,_resolve_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .upstreamRequirements */ .CA)();
    const registry = await world.registry.open();
    const [{ target, failure }, listed] = await Promise.all([
        set && set.broken.length === 0 ? targetOf(set, survey, world, settings) : none,
        (0,_resolve_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseCatalogue */ .p)(registry, requirements, context, looked),
    ]);
    const sets = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_6__/* .listedSets */ .v9)(survey.sets);
    const conclusion = (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .conclusionOf */ .v)('releases', sets, [], settings.failOn);
    const judged = sets.map((one) => (one.name === set?.name ? { ...one, target } : one));
    const report = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOf */ .EI)('releases', survey, world, { sets: judged, releases: listed, conclusion });
    return { report, files: [], patch: '', ...(set ? { judge: { set: set.name, failure } } : {}) };
}
const none = { target: null, failure: null };
async function targetOf(set, survey, world, settings) {
    try {
        const { decision } = await (0,_update_plan_set_js__WEBPACK_IMPORTED_MODULE_4__/* .decideSet */ .N)(set, (0,_update_update_js__WEBPACK_IMPORTED_MODULE_5__/* .planContext */ .n)(world, settings, survey));
        const isTaken = ['update', 'repair', 'up-to-date'].includes(decision.kind);
        return { target: isTaken ? decision.target : null, failure: null };
    }
    catch (error) {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C && error.exitCode !== 2)
            return { target: null, failure: error.message };
        throw error;
    }
}


/***/ }),

/***/ 99531:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (isWithin),
  f: () => (narrowed)
});
var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65711);

function isWithin(focus, path) {
    return focus === '' || path === focus || path.startsWith(`${focus}/`);
}
function narrowed(outcome, focus, settings) {
    if (focus === '')
        return outcome;
    const { report } = outcome;
    const inside = ({ file }) => file === null || isWithin(focus, file);
    const findingsIn = (findings) => findings.filter(inside);
    const pins = report.pins.filter(inside);
    const unread = report.unread.filter(inside);
    const named = new Set([...pins, ...unread].map(({ set }) => set));
    const speaksOf = ({ findings }) => findings.some(({ file }) => file !== null && isWithin(focus, file));
    const sets = report.sets
        .filter((set) => report.command === 'migrate' || named.has(set.name) || speaksOf(set))
        .map((set) => ({ ...set, findings: findingsIn(set.findings) }));
    const findings = findingsIn(report.findings);
    const conclusion = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .v)(report.command, sets, findings, settings.failOn);
    const leftOut = report.leftOut.filter(inside);
    return { ...outcome, report: { ...report, conclusion, pins, unread, leftOut, sets, findings } };
}


/***/ })

};
