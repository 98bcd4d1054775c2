export const id = 9115;
export const ids = [9115];
export const modules = {

/***/ 99115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ patchBehind),
/* harmony export */   Sq: () => (/* binding */ violationsOf),
/* harmony export */   checkManifests: () => (/* binding */ checkManifests)
/* harmony export */ });
/* unused harmony export servedSchema */
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73596);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13791);
/* harmony import */ var _applied_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78405);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88102);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65776);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39494);
/* harmony import */ var _tree_patches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42742);








/** Validates every Flux and Flux Operator object of a tree against the definitions that its cluster serves. */
function checkManifests(tree, catalog, before) {
    const counterpart = counterpartIn(before);
    const left = new Map();
    const problems = (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedObjects */ .y)(tree).flatMap((object) => {
        const schema = servedSchema(object, catalog);
        if (schema === null)
            return [];
        return violationsOf(object, schema, counterpart(object)?.value ?? null).flatMap((violation) => {
            const patch = patchBehind(object, violation, tree);
            if (patch === null)
                return [problemOf(object, violation)];
            left.set(object, patch);
            return [];
        });
    });
    return [...problems, ...leftToPatches(left)];
}
/** The same object in the tree before: in the same file, or wherever it is alone in having its name. */
function counterpartIn(before) {
    const [places, subjects] = [new Map(), new Map()];
    for (const object of before ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y8)(before) : []) {
        places.set(placeOf(object), object);
        subjects.set((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(object), subjects.has((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(object)) ? null : object);
    }
    return (object) => places.get(placeOf(object)) ?? subjects.get((0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(object)) ?? null;
}
/** A patch of the tree that may set right what is wrong here: objects are applied as they are after it. */
function patchBehind(object, { path, reads }, tree) {
    const places = reads.length === 0 ? [path] : reads.map((name) => [...path, name]);
    const found = (0,_tree_patches_js__WEBPACK_IMPORTED_MODULE_3__/* .treePatches */ .x)(tree).find((patch) => patch.selects(object) && places.some((place) => (0,_tree_patches_js__WEBPACK_IMPORTED_MODULE_3__/* .touches */ .y)(patch, place)));
    return found ?? null;
}
/** One sentence for all fields that patches decide: they are neither right nor wrong as they stand. */
function leftToPatches(left) {
    const [first] = left;
    if (!first)
        return [];
    const [object, patch] = first;
    const others = left.size === 1 ? '' : ` and ${left.size - 1} more`;
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(object, [], {
            code: 'not-evaluated',
            severity: 'notice',
            message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(object)}${others}: fields that a patch of the repository sets (${patch.file}:${patch.line}) were not judged.`,
            help: 'Judge by hand what the patch writes, or build the folder with kustomize and look.',
            detail: 'patched fields',
        }),
    ];
}
/** What an object violates under a schema; its own `apiVersion` is not looked at. */
function violationsOf(object, schema, old = null) {
    const unknown = object.origin === 'resource-set' ? _placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownInResourceSet */ .aH : _placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownInDocument */ .pj;
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .validateManifest */ .y)({ value: object.value, old, schema, unknown });
}
/** The schema of the version that an object names, where the catalog serves it. */
function servedSchema(object, catalog) {
    const { group, version } = (0,_api_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseApiVersion */ .c)(object.apiVersion);
    const served = catalog.find(group, object.kind)?.versions.find((entry) => entry.name === version && entry.served);
    return served?.schema ?? null;
}
function placeOf(object) {
    return `${object.file.path}\0${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(object)}`;
}
function problemOf(object, violation) {
    const { code, path, hint } = violation;
    const place = path.length === 0 ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(object) : `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(object)}: ${(0,_path_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPath */ .j)(path)}`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemAt */ .l4)(object, path, {
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


/***/ }),

/***/ 42742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ treePatches),
/* harmony export */   y: () => (/* binding */ touches)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2856);
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89382);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50184);
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73596);
/* harmony import */ var _kustomization_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28118);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65776);








const lists = new WeakMap();
/**
 * The patches of a tree. Only group, kind, version and name of their targets are looked at: labels and namespaces may come from elsewhere,
 * and a patch that reaches one object too many makes nothing look wrong that is right.
 */
function treePatches(tree) {
    const known = lists.get(tree);
    if (known)
        return known;
    const files = new Map(tree.files.map((read) => [read.file.path, read.documents]));
    const flux = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y8)(tree).filter(isFluxKustomization);
    const patches = [
        ...(0,_kustomization_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kustomizations */ .r)(tree).flatMap((object) => patchesOf(object, [], files)),
        ...flux.flatMap((object) => patchesOf(object, ['spec'], files)),
    ];
    lists.set(tree, patches);
    return patches;
}
/** True where a patch may set or take away what stands at a path, or something above or below it. */
function touches({ fields }, path) {
    return fields === null || fields.some((field) => isPrefix(field, path) || isPrefix(path, field));
}
function isPrefix(short, long) {
    return short.length <= long.length && short.every((step, index) => String(step) === String(long[index]));
}
function isFluxKustomization({ kind, apiVersion }) {
    return kind === 'Kustomization' && (0,_api_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApiVersion */ .c)(apiVersion).group === 'kustomize.toolkit.fluxcd.io';
}
function patchesOf(holder, root, files) {
    const entries = ['patches', 'patchesJson6902', 'patchesStrategicMerge'].flatMap((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(holder.value, [...root, key]).map((entry, index) => ({ entry, path: [...root, key, index] })));
    return entries.flatMap(({ entry, path }) => {
        const target = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(entry, ['target']) : null;
        const bodies = bodiesOf(holder, entry, path, files);
        if (bodies === null)
            return target ? [patch(holder, path, { target, fields: null, object: null })] : [];
        return bodies.flatMap((body) => patchesIn(holder, path, target, body, files));
    });
}
function patchesIn(holder, path, target, { value, object }, files) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value)) {
        const fields = value.flatMap((operation) => pointer((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(operation, ['path'])));
        return target ? [patch(holder, path, { target, fields, object: null })] : [];
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))
        return [];
    const own = patch(object ?? holder, object ? [] : path, {
        target: target ?? identity(value),
        fields: leaves(value),
        object,
    });
    // defaults for all Kustomizations often bring patches for what those apply
    const inner = object && isFluxKustomization(object) ? patchesOf(object, ['spec'], files) : [];
    return [{ ...own, apiVersion: target ? own.apiVersion : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(value, ['apiVersion']) }, ...inner];
}
/** The documents of an entry; null where the file that it names was not read. */
function bodiesOf(holder, entry, path, files) {
    const named = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry)
        ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(entry, ['path'])
        : typeof entry === 'string' && !entry.includes('\n')
            ? entry
            : null;
    if (named !== null) {
        const file = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .y)(holder.file.path), named);
        const documents = file === null ? undefined : files.get(file);
        return documents ? documents.flatMap(bodiesIn) : null;
    }
    const at = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) ? [...path, 'patch'] : path;
    const documents = holder.documentsAt(at);
    if (documents.length > 0)
        return documents.flatMap(bodiesIn);
    const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(holder.value, at);
    return typeof text === 'string' ? parsed(text) : [];
}
function bodiesIn(read) {
    if (read.kind === 'objects')
        return read.objects.map((object) => ({ value: object.value, object }));
    return read.kind === 'plain' ? [{ value: read.content, object: null }] : [];
}
/** A text that is no literal block: its bytes are not those of the document. Null where it does not parse. */
function parsed(text) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU }).flatMap((value) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) ? [{ value, object: null }] : []);
    }
    catch {
        return null;
    }
}
function patch(holder, path, { target, fields, object }) {
    const [group, version, kind, name] = [
        matcher(target, 'group'),
        matcher(target, 'version'),
        matcher(target, 'kind'),
        matcher(target, 'name'),
    ];
    return {
        file: holder.file.path,
        line: holder.position(path).line,
        fields,
        document: object,
        apiVersion: null,
        selects: (candidate) => {
            const own = (0,_api_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApiVersion */ .c)(candidate.apiVersion);
            const called = candidate.name ?? '';
            if (!group(own.group) || !version(own.version) || !kind(candidate.kind))
                return false;
            return name(called) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownInResourceSet */ .aH)(called);
        },
    };
}
/** The target of a merge patch without one: the object that it names. */
function identity(document) {
    const { group, version } = (0,_api_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApiVersion */ .c)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(document, ['apiVersion']) ?? '');
    const exact = (text) => (text === null ? '' : re2js__WEBPACK_IMPORTED_MODULE_7__/* .RE2JS */ .L3.quote(text));
    return {
        group: exact(group),
        version: exact(version),
        kind: exact((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(document, ['kind'])),
        name: exact((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(document, ['metadata', 'name'])),
    };
}
/** Selectors match the whole text; one that does not compile fails the build there and selects nothing here. */
function matcher(target, field) {
    const pattern = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(target, [field]) ?? '';
    if (pattern === '' || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownInResourceSet */ .aH)(pattern))
        return () => true;
    try {
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_7__/* .RE2JS */ .L3.compile(`^(?:${pattern})$`);
        return (text) => compiled.test(text);
    }
    catch {
        return () => false;
    }
}
/** What a merge document sets beside the names that it is found by. */
function leaves(value, path = []) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) || Object.keys(value).length === 0)
        return [path];
    return Object.entries(value).flatMap(([key, entry]) => {
        const at = [...path, key];
        return names.has(at.join('.')) ? [] : leaves(entry ?? null, at);
    });
}
const names = new Set(['apiVersion', 'kind', 'metadata.name', 'metadata.namespace']);
function pointer(text) {
    if (text === null)
        return [];
    return [
        text
            .split('/')
            .slice(1)
            .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
    ];
}


/***/ })

};
