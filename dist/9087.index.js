export const id = 9087;
export const ids = [9087];
export const modules = {

/***/ 69087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkReferences: () => (/* binding */ checkReferences)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50184);
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73596);
/* harmony import */ var _chart_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14804);
/* harmony import */ var _applied_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78405);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65776);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39494);
/* harmony import */ var _kustomization_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28118);
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42457);









/**
 * Checks that what objects name is there. Names are compared without namespaces, since kustomizations set them; sources of Flux
 * Kustomizations are not looked for, since bootstrap and the operator make them (both measured on public repositories: no false alarm).
 */
function checkReferences(tree) {
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y8)(tree);
    const applied = (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedObjects */ .y)(tree);
    return [
        ...applied.filter(_chart_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .isHelmRelease */ .iP).flatMap((release) => chartProblems(release, objects)),
        ...applied.flatMap((object) => dependencyProblems(object, objects)),
        ...(0,_kustomization_files_js__WEBPACK_IMPORTED_MODULE_3__/* .kustomizationPaths */ .U)(tree),
        ...(0,_source_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sourcePaths */ .K)(tree, applied),
    ];
}
function chartProblems(release, objects) {
    const direct = reference(release, ['spec', 'chartRef']);
    if (direct)
        return isThere(direct, objects) ? [] : [missing(release, direct)];
    const indirect = reference(release, ['spec', 'chart', 'spec', 'sourceRef']);
    if (indirect?.kind !== 'HelmRepository' || isThere(indirect, objects))
        return [];
    return [missing(release, indirect)];
}
function reference(object, path) {
    const kind = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(object.value, [...path, 'kind']);
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(object.value, [...path, 'name']);
    return kind === null || name === null || isOpen(object, name) ? null : { kind, name, path: [...path, 'name'] };
}
function isOpen(object, text) {
    return object.origin === 'resource-set' ? (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownInResourceSet */ .aH)(text) : (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownInDocument */ .pj)(text);
}
/** A name with a placeholder stands for any name that fits around it. */
function isThere({ kind, name }, objects) {
    return objects.some((object) => object.kind === kind && object.name !== null && fits(object.name, name));
}
const placeholders = /\$\{[^}]*\}|<<.*?>>|\{\{.*?\}\}/;
function fits(pattern, name) {
    if (!placeholders.test(pattern))
        return pattern === name;
    const parts = pattern.split(placeholders);
    const [first = '', ...rest] = parts;
    const last = rest.at(-1) ?? '';
    return name.startsWith(first) && name.endsWith(last);
}
function missing(release, { kind, name, path }) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .problemAt */ .l4)(release, path, {
        code: 'reference-missing',
        severity: 'error',
        message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(release)} takes its chart from the ${kind} ${name}, which is nowhere in the repository.`,
        help: `Add the ${kind} ${name}, or correct the name.`,
    });
}
const dependents = {
    Kustomization: 'kustomize.toolkit.fluxcd.io',
    HelmRelease: 'helm.toolkit.fluxcd.io',
};
function dependencyProblems(object, objects) {
    if (dependents[object.kind] !== (0,_api_version_js__WEBPACK_IMPORTED_MODULE_8__/* .parseApiVersion */ .c)(object.apiVersion).group)
        return [];
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(object.value, ['spec', 'dependsOn']).flatMap((entry, index) => {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(entry) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .valueAt */ .fK)(entry, ['name']) : null;
        if (typeof name !== 'string' || isOpen(object, name))
            return [];
        const path = ['spec', 'dependsOn', index, 'name'];
        if (isThere({ kind: object.kind, name, path }, objects))
            return [];
        const other = object.kind === 'HelmRelease' ? 'Kustomization' : 'HelmRelease';
        const elsewhere = isThere({ kind: other, name, path }, objects);
        return [
            (0,_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .problemAt */ .l4)(object, path, {
                code: 'dependency-missing',
                severity: 'error',
                message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(object)} depends on ${name}, but the repository has no ${object.kind} of that name${elsewhere ? ` (there is a ${other})` : ''}, so it waits for ever.`,
                help: elsewhere
                    ? `A ${object.kind} can depend on another ${object.kind} only: name the one that applies the ${other} ${name}.`
                    : `Add the ${object.kind} ${name}, correct the name, or remove the dependency.`,
                detail: name,
            }),
        ];
    });
}


/***/ })

};
