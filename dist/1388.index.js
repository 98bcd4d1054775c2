export const id = 1388;
export const ids = [1388];
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


/***/ })

};
