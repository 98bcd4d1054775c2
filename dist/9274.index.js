export const id = 9274;
export const ids = [9274];
export const modules = {

/***/ 55562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ bootstrapAdvice)
/* harmony export */ });
/* harmony import */ var _scan_boundaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35294);

/** One line for a repository that has a bootstrap and no pin; null for any other. */
function bootstrapAdvice(entries, pins, settings) {
    const isBootstrap = ({ path }) => /(?:^|\/)gotk-(?:components|sync)\.ya?ml$/.test(path) && (0,_scan_boundaries_js__WEBPACK_IMPORTED_MODULE_0__/* .boundary */ .p)(path, settings) === null;
    const file = pins > 0 ? undefined : entries.find(isBootstrap);
    return file
        ? `Flux runs here by \`flux bootstrap\` (${file.path}): "flux-lockstep migrate . --dry-run" shows the way to Flux Operator.`
        : null;
}


/***/ }),

/***/ 39274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _run_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87987);
/* harmony import */ var _run_bootstrap_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55562);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65711);
/* harmony import */ var _run_survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5595);




/** Lists every pin, what looks like one, and how the pins group. Asks no registry and decides nothing. */
async function scan(world, settings) {
    const survey = await (0,_run_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyTree */ .H)(world.workspace, settings);
    const sets = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .listedSets */ .v9)(survey.sets);
    const conclusion = (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .E)('scan', sets, [], settings.failOn);
    const report = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)('scan', survey, world, { sets, releases: [], conclusion });
    const advice = (0,_run_bootstrap_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .bootstrapAdvice */ .Z)(survey.tree.entries, report.pins.length, settings);
    return { report, files: [], patch: '', advice };
}


/***/ })

};
