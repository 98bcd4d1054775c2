export const id = 747;
export const ids = [747,115];
export const modules = {

/***/ 33747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiVersionEdits: () => (/* binding */ apiVersionEdits),
/* harmony export */   checkApiVersions: () => (/* binding */ checkApiVersions)
/* harmony export */ });
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73596);
/* harmony import */ var _crd_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66321);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99115);
/* harmony import */ var _applied_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78405);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88102);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65776);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39494);







/** Objects whose `apiVersion` the definitions no longer serve, or serve as deprecated. `running` is what the cluster serves before the update. */
function checkApiVersions(tree, target, running) {
    return (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .appliedObjects */ .y)(tree).flatMap((object) => {
        const { group, version } = (0,_api_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApiVersion */ .c)(object.apiVersion);
        if (!target.hasGroup(group) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownInResourceSet */ .aH)(version))
            return [];
        const definition = target.find(group, object.kind);
        if (definition === null)
            return [missingKind(object)];
        const found = definition.versions.find((entry) => entry.name === version);
        if (!found?.served)
            return [removed(object, definition, running)];
        return found.deprecated ? [deprecated(object, definition)] : [];
    });
}
/**
 * The edits that move objects to the version that the target serves: the `apiVersion` scalar alone, and only where the running Flux already
 * serves the new version and the object is valid under it, before and after (so that the order of the two applies does not matter).
 */
function apiVersionEdits(tree, target, running) {
    const edits = new Map();
    for (const object of (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .appliedObjects */ .y)(tree)) {
        const { group, version } = (0,_api_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApiVersion */ .c)(object.apiVersion);
        const definition = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownInResourceSet */ .aH)(version) ? null : target.find(group, object.kind);
        if (!definition || definition.versions.some((entry) => entry.name === version && entry.served))
            continue;
        const next = (0,_crd_js__WEBPACK_IMPORTED_MODULE_0__/* .preferredVersion */ .Y2)(definition);
        const scalar = object.scalar(['apiVersion']);
        if (next === null || scalar?.raw !== object.apiVersion || obstacleTo(object, next, definition, running))
            continue;
        const { start, end } = scalar.range;
        edits.set(`${object.file.path}:${start}`, {
            kind: 'edit',
            file: object.file.path,
            line: scalar.position.line,
            start,
            end,
            old: scalar.raw,
            new: `${group}/${next}`,
        });
    }
    return Array.from(edits.values());
}
/** Why an object cannot move to a version in one step; null where it can. */
function obstacleTo(object, next, target, running) {
    const now = running?.find(target.group, target.kind)?.versions.find((entry) => entry.name === next && entry.served);
    if (running && !now)
        return { kind: 'not-served' };
    const schemas = [target.versions.find((entry) => entry.name === next)?.schema, now?.schema];
    const fields = schemas
        .filter((schema) => schema !== null && schema !== undefined)
        .flatMap((schema) => (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .violationsOf */ .S)(object, schema))
        .filter((violation) => violation.code !== 'not-evaluated')
        .map((violation) => (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPath */ .j)(violation.path));
    return fields.length === 0 ? null : { kind: 'invalid', fields: Array.from(new Set(fields)) };
}
function removed(object, definition, running) {
    const next = (0,_crd_js__WEBPACK_IMPORTED_MODULE_0__/* .preferredVersion */ .Y2)(definition);
    const served = definition.versions.filter((version) => version.served).map((version) => version.name);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problemAt */ .l4)(object, ['apiVersion'], {
        code: 'api-version-removed',
        severity: 'error',
        message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(object)} is written for ${object.apiVersion}, which the release does not serve (it serves ${served.join(', ')}).`,
        help: next === null ? 'Remove the object: the kind is gone.' : remedy(object, next, definition, running),
        detail: (0,_api_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApiVersion */ .c)(object.apiVersion).version,
    });
}
function remedy(object, next, definition, running) {
    const goal = `${definition.group}/${next}`;
    const obstacle = obstacleTo(object, next, definition, running);
    if (obstacle === null)
        return `Change apiVersion to ${goal}; \`migrate-api-versions: true\` makes that edit part of the update.`;
    if (obstacle.kind === 'invalid')
        return `Change apiVersion to ${goal} by hand, and with it ${obstacle.fields.join(', ')}, which ${goal} does not accept.`;
    return `Take two steps: the running Flux does not serve ${goal} yet, so update to a Flux that serves both, change apiVersion to ${goal}, then update on.`;
}
function deprecated(object, definition) {
    const next = (0,_crd_js__WEBPACK_IMPORTED_MODULE_0__/* .preferredVersion */ .Y2)(definition);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problemAt */ .l4)(object, ['apiVersion'], {
        code: 'api-version-deprecated',
        severity: 'warning',
        message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(object)} is written for ${object.apiVersion}, which is deprecated and goes with a later Flux minor.`,
        help: next === null ? 'Plan to replace the object.' : `Change apiVersion to ${definition.group}/${next}.`,
        detail: (0,_api_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApiVersion */ .c)(object.apiVersion).version,
    });
}
function missingKind(object) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problemAt */ .l4)(object, ['kind'], {
        code: 'api-version-removed',
        severity: 'error',
        message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(object)}: the release serves no kind ${object.kind} in ${object.apiVersion}.`,
        help: 'Correct the kind, or update to a release that defines it.',
        detail: object.kind,
    });
}


/***/ }),

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
