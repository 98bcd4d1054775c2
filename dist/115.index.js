export const id = 115;
export const ids = [115];
export const modules = {

/***/ 99115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ violationsOf),
/* harmony export */   checkManifests: () => (/* binding */ checkManifests)
/* harmony export */ });
/* unused harmony export servedSchema */
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73596);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13791);
/* harmony import */ var _applied_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78405);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88102);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65776);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39494);







/** Validates every Flux and Flux Operator object of a tree against the definitions that its cluster serves. */
function checkManifests(tree, catalog, before) {
    const olds = new Map((before ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y8)(before) : []).map((object) => [placeOf(object), object]));
    return (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedObjects */ .y)(tree).flatMap((object) => {
        const schema = servedSchema(object, catalog);
        if (schema === null)
            return [];
        const old = olds.get(placeOf(object))?.value ?? null;
        return violationsOf(object, schema, old).map((violation) => problemOf(object, violation));
    });
}
/** What an object violates under a schema; its own `apiVersion` is not looked at. */
function violationsOf(object, schema, old = null) {
    const unknown = object.origin === 'resource-set' ? _placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownInResourceSet */ .aH : _placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownInDocument */ .pj;
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .validateManifest */ .y)({ value: object.value, old, schema, unknown });
}
/** The schema of the version that an object names, where the catalog serves it. */
function servedSchema(object, catalog) {
    const { group, version } = (0,_api_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseApiVersion */ .c)(object.apiVersion);
    const served = catalog.find(group, object.kind)?.versions.find((entry) => entry.name === version && entry.served);
    return served?.schema ?? null;
}
function placeOf(object) {
    return `${object.file.path}\0${(0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .et)(object)}`;
}
function problemOf(object, violation) {
    const { code, path, hint } = violation;
    const place = path.length === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(object) : `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(object)}: ${(0,_path_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPath */ .j)(path)}`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemAt */ .l4)(object, path, {
        code,
        severity: code === 'not-evaluated' ? 'notice' : 'error',
        message: `${place} ${violation.message}.`,
        help: hint === null ? remedies[code] : `${remedies[code]} (${hint})`,
        detail: violation.keyword,
    });
}
const remedies = {
    'schema-invalid': 'Correct the value: the API server rejects the object otherwise.',
    'unknown-field': 'Remove the field or correct its name: a server-side apply rejects it.',
    'rule-violated': 'Change the fields that the rule names: the API server rejects the object otherwise.',
    'not-evaluated': 'Read the rule and judge it by hand.',
};


/***/ })

};
