export const id = 7945;
export const ids = [7945,9274];
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


/***/ }),

/***/ 56692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ agreementOf),
/* harmony export */   h: () => (/* binding */ notUnderstood)
/* harmony export */ });
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);

/** How far a set is in lockstep, in a word and in words. */
function agreementOf(set) {
    const { current, lockstep, unread } = set;
    const open = unread.length === 0 ? '' : `; ${notUnderstood(unread.length)}`;
    if (!lockstep)
        return { kind: 'out', text: `out of lockstep${open}` };
    if (current === null)
        return { kind: 'none', text: `no pin that an update moves${open}` };
    const loose = looseRoles(set);
    if (loose.length > 0)
        return { kind: 'floating', text: `${fixedText(set)} at ${current}, ${loose.join(', ')}${open}` };
    if (open !== '')
        return { kind: 'partly', text: `in lockstep as far as it is read${open}` };
    return { kind: 'lockstep', text: 'in lockstep' };
}
/** `1 place is not understood`. */
function notUnderstood(count) {
    return count === 1 ? '1 place is not understood' : `${count} places are not understood`;
}
/** Roles without which a cluster is in no lockstep; the MCP server and the command line only follow. */
const telling = ['operator-chart', 'operator-image', 'instance-chart', 'manifests'];
/** What a role does that no exact version selects, one clause for each. */
function looseRoles({ pins }) {
    return telling.flatMap((role) => {
        const all = pins.filter((pin) => pin.role === role && pin.action !== 'ignore');
        const reconciled = all.filter(({ scope }) => scope === 'gitops');
        const own = reconciled.length > 0 ? reconciled : all;
        // a variable whose value was found is told by its own pin
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
    embedded: null,
    floating: ['floats', 'float'],
    implicit: ['floats', 'float'],
    range: ['follows a range', 'follow a range'],
    variable: ['is filled in from elsewhere', 'are filled in from elsewhere'],
    digest: ['is a digest alone', 'are a digest alone'],
};
function fixedText({ pins }) {
    const roles = new Set(pins.filter(({ selector, role }) => selector === 'exact' && telling.includes(role)).map(({ role }) => role));
    const [only] = roles;
    if (roles.size === 1 && only !== undefined && only !== 'manifests')
        return _role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[only];
    if (roles.size === 1)
        return 'manifests';
    return [...roles].every(_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ) ? 'charts' : 'pins';
}


/***/ })

};
