export const id = 9320;
export const ids = [9320];
export const modules = {

/***/ 9320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  easedWhereUnbuilt: () => (easedWhereUnbuilt)
});
var _kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23923);
var _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52827);
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11442);
var _kustomize_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83521);
var _model_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89382);
var _model_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50184);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89445);
var _applied_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78405);
var _tree_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66932);










function easedWhereUnbuilt(problems, tree) {
    if (!problems.some(({ file, severity }) => file !== null && severity !== 'notice'))
        return problems;
    const builds = buildsOf(tree);
    if (!builds)
        return problems;
    return problems.map((problem) => {
        const { file, severity, message } = problem;
        if (file === null || severity === 'notice' || builds(file))
            return problem;
        return { ...problem, severity: 'notice', message: `${message} Nothing in the repository builds this file.` };
    });
}
function buildsOf(tree) {
    const starts = startsUnder((0,_tree_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .treePaths */ .L)(tree))((0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedObjects */ .y)(tree));
    return builtFrom(starts, (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .kustomizationsIn */ .oX)(tree.files))((0,_kustomize_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .reachIn */ .hT)(tree));
}
const startsUnder = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .Pu)((paths) => (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_6__/* .gatheredFrom */ .P)((object) => {
    if (elsewhere.test(object.kind))
        return ['unknown'];
    const isFlux = (0,_kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .isFluxKustomization */ .Hw)(object);
    const folder = isFlux ? ((0,_kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxKustomizationOf */ .ir)(object)?.path ?? null) : syncFolder(object);
    if (folder === undefined)
        return [];
    if (folder === null || paths.kindOf(folder) === 'missing')
        return ['unknown'];
    const components = (0,_kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxKustomizationOf */ .ir)(object)?.components ?? [];
    return [start(object, folder, components), start(object, (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .y)(object.file.path), [])];
}, (a, b) => a === b || (a !== 'unknown' && b !== 'unknown' && isSameStart(a, b))));
function isSameStart(a, b) {
    return a.path === b.path && a.components.join('\0') === b.components.join('\0');
}
const builtFrom = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerPair */ .Vt)((starts, kustomizations) => (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .Pu)((reach) => {
    const known = starts.filter((each) => each !== 'unknown');
    return known.length === 0 || known.length < starts.length ? null : buildsFrom(known, kustomizations, reach);
}));
function buildsFrom(starts, kustomizations, reach) {
    const all = starts.map((each) => reach.ofFlux(each));
    const folders = new Set(starts.flatMap((each) => [...reach.appliedBy(each).folders]));
    const own = new Set(kustomizations.map(({ folder }) => folder));
    const named = new Set(kustomizations
        .filter(({ folder }) => folders.has(folder))
        .flatMap(({ names }) => names.flatMap(({ path }) => path ?? [])));
    const isBuilt = (path) => folders.has((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .y)(path)) || named.has(path) || all.some((builds) => builds(path));
    const answers = new Map();
    return (path) => {
        const found = answers.get(path) ?? (isBuilt(path) || !(0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .foldersAbove */ .Zv)(path).some((folder) => own.has(folder)));
        answers.set(path, found);
        return found;
    };
}
const elsewhere = /^(?:Application|ApplicationSet|ArtifactGenerator|GitRepositoryTemplate|ResourceSetInputProvider)$/;
const syncPaths = [
    ['spec', 'sync', 'path'],
    ['spec', 'values', 'instance', 'sync', 'path'],
];
function syncFolder({ value }) {
    const [text] = syncPaths.flatMap((path) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_9__/* .stringAt */ .bX)(value, path) ?? []);
    return text === undefined ? undefined : (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .appliedFolder */ .MG)(text);
}
function start(object, path, components) {
    return {
        object,
        file: object.file.path,
        path,
        source: 'GitRepository/flux-system',
        targetNamespace: null,
        components,
        isRemote: false,
    };
}


/***/ })

};
