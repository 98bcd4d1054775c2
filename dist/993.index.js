export const id = 993;
export const ids = [993];
export const modules = {

/***/ 90993:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  duplicateOwners: () => (duplicateOwners)
});
var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61275);
var _model_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58005);


function duplicateOwners(pins) {
    const bootstrap = pins.filter((pin) => pin.scope === 'bootstrap' && pin.version !== null && isOwned(pin));
    return bootstrap.flatMap((pin) => {
        const owner = pins.find((other) => other.scope === 'gitops' && other.role === pin.role && sameCluster(other, pin));
        if (!owner || (owner.version === null && owner.selector !== 'range'))
            return [];
        const differs = owner.version !== null && owner.version !== pin.version;
        if (!differs && owner.action === 'follow' && pin.action === 'follow')
            return [];
        const other = `${owner.file}:${owner.line}`;
        return [
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('duplicate-owner', pin, {
                severity: differs ? 'warning' : 'notice',
                message: `The version of the ${pin.role} has two owners: ${String(pin.version)} here for bootstrap, ${owner.value} in ${other}${differs ? ', so the next bootstrap installs another version than Flux does' : ''}.`,
                help: 'Keep both at one version, or let the bootstrap read it from the other file.',
                detail: `owner ${pin.role} ${pin.repository ? (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRepository */ .Sh)(pin.repository) : ''}`,
            }),
        ];
    });
}
function isOwned(pin) {
    return pin.role === 'operator-chart' || pin.role === 'instance-chart';
}
function sameCluster(a, b) {
    return a.cluster === b.cluster || a.cluster === '' || b.cluster === '';
}


/***/ })

};
