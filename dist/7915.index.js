export const id = 7915;
export const ids = [7915];
export const modules = {

/***/ 68524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  releases: () => (releases)
});
var _resolve_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70916);
var _resolve_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48483);
var _run_focus_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99531);
var _run_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87987);
var _run_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65711);
var _run_survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11652);






const looked = { details: 20, flux: 5 };
async function releases(world, settings) {
    const survey = await (0,_run_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyTree */ .H)(world.workspace, settings);
    const set = survey.sets.find(({ pins }) => pins.some(({ file }) => (0,_run_focus_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .U)(world.focus ?? '', file)));
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
    const listed = await (0,_resolve_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseCatalogue */ .p)(await world.registry.open(), requirements, context, looked);
    const sets = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .listedSets */ .v9)(survey.sets);
    const conclusion = (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .conclusionOf */ .v)('releases', sets, [], settings.failOn);
    const report = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .reportOf */ .EI)('releases', survey, world, { sets, releases: listed, conclusion });
    return { report, files: [], patch: '' };
}


/***/ }),

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


/***/ })

};
