export const id = 9115;
export const ids = [9115];
export const modules = {

/***/ 99115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (patchBehind),
  P: () => (valueProblemsOf),
  checkManifests: () => (checkManifests)
});
var _model_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63923);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89445);
var _model_api_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48037);
var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13791);
var _applied_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78405);
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);
var _path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88102);
var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17473);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39494);
var _tree_patches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42742);
var _time_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64542);












const longestBatch = 1000;
function checkManifests(tree, catalog, before, time) {
    const left = new Map();
    const judged = subjectsUnder(catalog, before === null ? nothingBefore : counterpartIn(before))((0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedObjects */ .y)(tree));
    const fresh = judged.filter(({ problems }) => problems === null);
    const judge = (subject) => (subject.problems ??= valueProblemsOf(subject.object, subject.schema, time, subject.old));
    (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .allWithinTime */ .Mm)(longestBatch, time, fresh.map((subject) => () => judge(subject)));
    const problems = judged.flatMap((subject) => judge(subject).flatMap((problem) => {
        const { object } = subject;
        const patch = patchBehind(object, problem, tree);
        if (patch === null)
            return [problemOf(object, problem)];
        left.set(object, patch);
        return [];
    }));
    return [...problems, ...leftToPatches(left)];
}
const nothingBefore = () => null;
const subjectsUnder = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePerPair */ .Vt)((catalog, counterpart) => (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_7__/* .gatheredFrom */ .P)((object) => {
    const schema = servedSchema(object, catalog);
    if (schema === null)
        return [];
    const old = counterpart(object)?.value ?? null;
    return [{ object, schema, old, problems: knownProblems(object, schema, old) }];
}));
const counterpartIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePer */ .Pu)((before) => {
    const [places, subjects] = [new Map(), new Map()];
    for (const object of (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y)(before)) {
        places.set(placeOf(object), object);
        subjects.set((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(object), subjects.has((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(object)) ? null : object);
    }
    return (object) => places.get(placeOf(object)) ?? subjects.get((0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(object)) ?? null;
});
function patchBehind(object, { path, reads }, tree) {
    const places = reads.length === 0 ? [path] : reads.map((name) => [...path, name]);
    const found = (0,_tree_patches_js__WEBPACK_IMPORTED_MODULE_4__/* .treePatches */ .x)(tree).find((patch) => patch.selects(object) && places.some((place) => (0,_tree_patches_js__WEBPACK_IMPORTED_MODULE_4__/* .touches */ .y)(patch, place)));
    return found ?? null;
}
function leftToPatches(left) {
    const [first] = left;
    if (!first)
        return [];
    const [object, patch] = first;
    const others = left.size === 1 ? '' : ` and ${left.size - 1} more`;
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l)(object, [], 'not-evaluated', {
            severity: 'notice',
            message: `${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .V)(object)}${others}: fields that a patch of the repository sets (${patch.file}:${patch.line}) were not judged.`,
            help: 'Judge by hand what the patch writes, or build the folder with kustomize and look.',
            detail: 'patched fields',
        }),
    ];
}
function valueProblemsOf(object, schema, time, old = null) {
    const before = knownProblems(object, schema, old);
    if (before)
        return before;
    const unknown = object.origin === 'resource-set' ? _text_placeholder_js__WEBPACK_IMPORTED_MODULE_9__/* .unknownInResourceSet */ .aH : _text_placeholder_js__WEBPACK_IMPORTED_MODULE_9__/* .unknownInDocument */ .pj;
    const problems = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .validateManifest */ .y)({ value: object.value, old, schema, unknown, time });
    const verdicts = known.get(schema) ?? new WeakMap();
    known.set(schema, verdicts);
    verdicts.set(object, [...(verdicts.get(object) ?? []), { old, problems }]);
    return problems;
}
const known = new WeakMap();
function knownProblems(object, schema, old) {
    return (known
        .get(schema)
        ?.get(object)
        ?.find((verdict) => verdict.old === old)?.problems ?? null);
}
function servedSchema(object, catalog) {
    const { group, version } = (0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_10__/* .parseApiVersion */ .c)(object.apiVersion);
    const served = catalog.find(group, object.kind)?.versions.find((entry) => entry.name === version && entry.served);
    return served?.schema ?? null;
}
function placeOf(object) {
    return `${object.file.path}\0${(0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(object)}`;
}
function problemOf(object, problem) {
    const { code, path, hint } = problem;
    const place = path.length === 0 ? (0,_model_document_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .V)(object) : `${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .V)(object)}: ${(0,_path_js__WEBPACK_IMPORTED_MODULE_11__/* .formatPath */ .j)(path)}`;
    const words = {
        message: `${place} ${problem.message}.`,
        help: hint === null ? remedies[code] : `${remedies[code]} (${hint})`,
        detail: problem.keyword,
    };
    if (code === 'not-evaluated')
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l)(object, path, code, { ...words, severity: 'notice' });
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l)(object, path, code, words);
}
const remedies = {
    'schema-invalid': 'Correct the value: the API server rejects the object otherwise.',
    'unknown-field': 'Remove the field or correct its name: a server-side apply rejects it.',
    'rule-violated': 'Change the fields that the rule names: the API server rejects the object otherwise.',
    'not-evaluated': 'Read the rule and judge it by hand.',
};


/***/ }),

/***/ 42742:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  x: () => (treePatches),
  y: () => (touches)
});
var _kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23923);
var _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52827);
var _kustomize_patches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35288);
var _kustomize_pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24307);
var _kustomize_target_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72045);
var _model_api_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48037);
var _model_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50184);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93464);
var _model_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50620);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89445);
var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17473);
var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38069);












const lists = new WeakMap();
function treePatches(tree) {
    const known = lists.get(tree);
    if (known)
        return known;
    const files = (0,_model_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .filesByPath */ .G)(tree.files);
    const entries = [...entriesIn((0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .kustomizationsIn */ .oX)(tree.files)), ...fluxEntriesIn((0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeObjects */ .y)(tree))];
    const patches = entries.flatMap((entry) => patchesOf(entry, files));
    lists.set(tree, patches);
    return patches;
}
const entriesIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_5__/* .gatheredFrom */ .P)(({ object, folder }) => (0,_kustomize_patches_js__WEBPACK_IMPORTED_MODULE_2__/* .patchEntries */ .lB)(object, folder));
const fluxEntriesIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_5__/* .gatheredFrom */ .P)((object) => (0,_kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .isFluxKustomization */ .Hw)(object) ? (0,_kustomize_patches_js__WEBPACK_IMPORTED_MODULE_2__/* .patchEntries */ .lB)(object, '', ['spec']) : []);
function touches({ fields }, path) {
    return fields === null || fields.some((field) => isPrefix(field, path) || isPrefix(path, field));
}
function isPrefix(short, long) {
    return short.length <= long.length && short.every((step, index) => String(step) === String(long[index]));
}
function patchesOf(entry, files) {
    const { target } = entry;
    const bodies = (0,_kustomize_patches_js__WEBPACK_IMPORTED_MODULE_2__/* .patchBodies */ .dQ)(entry, files);
    if (bodies === null)
        return target ? [patch(entry, { target, fields: null, object: null })] : [];
    return bodies.flatMap((body) => [...patchesIn(entry, body), ...patchesInside(body, files)]);
}
function patchesInside({ object }, files) {
    const inner = object && (0,_kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .isFluxKustomization */ .Hw)(object) ? (0,_kustomize_patches_js__WEBPACK_IMPORTED_MODULE_2__/* .patchEntries */ .lB)(object, '', ['spec']) : [];
    return inner.flatMap((each) => patchesOf(each, files));
}
const patchesIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePerPair */ .Vt)((entry, { value, object }) => {
    const { target } = entry;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(value)) {
        const fields = value.flatMap((operation) => {
            const pointer = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(operation, ['path']);
            return pointer === null ? [] : [(0,_kustomize_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .pointerSteps */ .$L)(pointer)];
        });
        return target ? [patch(entry, { target, fields, object: null })] : [];
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value))
        return [];
    const document = object?.kind === '' ? null : object;
    const own = patch(entry, { target: target ?? identity(value), fields: leaves(value), object: document });
    return [{ ...own, apiVersion: target ? own.apiVersion : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(value, ['apiVersion']) }];
});
function patch({ holder, at }, { target, fields, object }) {
    const [group, version, kind, name] = [
        matcher(target, 'group'),
        matcher(target, 'version'),
        matcher(target, 'kind'),
        matcher(target, 'name'),
    ];
    const { file, line } = object
        ? { file: object.file.path, line: object.position([]).line }
        : { file: holder.file.path, line: holder.position(at).line };
    return {
        file,
        line,
        fields,
        document: object,
        apiVersion: null,
        selects: (candidate) => {
            const own = (0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_9__/* .parseApiVersion */ .c)(candidate.apiVersion);
            const called = candidate.name ?? '';
            if (!group(own.group) || !version(own.version) || !kind(candidate.kind))
                return false;
            return name(called) || (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownInResourceSet */ .aH)(called);
        },
    };
}
function identity(document) {
    const { group, version } = (0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_9__/* .parseApiVersion */ .c)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(document, ['apiVersion']) ?? '');
    const exact = (text) => (text === null ? '' : (0,_kustomize_target_js__WEBPACK_IMPORTED_MODULE_11__/* .literally */ .Dk)(text));
    return {
        group: exact(group),
        version: exact(version),
        kind: exact((0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(document, ['kind'])),
        name: exact((0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(document, ['metadata', 'name'])),
    };
}
function matcher(target, field) {
    const pattern = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(target, [field]) ?? '';
    if ((0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownInResourceSet */ .aH)(pattern))
        return () => true;
    try {
        return (0,_kustomize_target_js__WEBPACK_IMPORTED_MODULE_11__/* .wholeMatch */ .Tx)(pattern);
    }
    catch {
        return () => false;
    }
}
function leaves(value, path = []) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value) || Object.keys(value).length === 0)
        return [path];
    return Object.entries(value).flatMap(([key, entry]) => {
        const at = [...path, key];
        return names.has(at.join('.')) ? [] : leaves(entry ?? null, at);
    });
}
const names = new Set(['apiVersion', 'kind', 'metadata.name', 'metadata.namespace']);


/***/ })

};
