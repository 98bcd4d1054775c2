export const id = 4019;
export const ids = [4019];
export const modules = {

/***/ 24019:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkReferences: () => (checkReferences)
});

// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(63923);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/gathered.js
var gathered = __webpack_require__(93464);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/src/model/api-version.js
var api_version = __webpack_require__(48037);
// EXTERNAL MODULE: ./lib/src/validate/chart-releases.js
var chart_releases = __webpack_require__(14804);
// EXTERNAL MODULE: ./lib/src/validate/applied-objects.js
var applied_objects = __webpack_require__(78405);
// EXTERNAL MODULE: ./lib/src/validate/objects.js
var validate_objects = __webpack_require__(38069);
// EXTERNAL MODULE: ./lib/src/text/placeholder.js
var placeholder = __webpack_require__(17473);
// EXTERNAL MODULE: ./lib/src/validate/problem.js
var problem = __webpack_require__(39494);
// EXTERNAL MODULE: ./lib/src/kustomize/paths.js
var kustomize_paths = __webpack_require__(11442);
// EXTERNAL MODULE: ./lib/src/kustomize/kustomization.js
var kustomization = __webpack_require__(52827);
// EXTERNAL MODULE: ./lib/src/documents/aside.js
var aside = __webpack_require__(45447);
// EXTERNAL MODULE: ./lib/src/validate/tree-paths.js
var tree_paths = __webpack_require__(66932);
;// CONCATENATED MODULE: ./lib/src/validate/kustomization-files.js







const looked = new Set(['resource', 'component', 'patch', 'replacement']);
function missingKustomizationPaths(tree) {
    return missingUnder((0,tree_paths/* treePaths */.L)(tree))((0,kustomization/* kustomizationsIn */.oX)(tree.files));
}
const missingUnder = (0,once_per/* oncePer */.Pu)((paths) => (0,gathered/* gatheredFrom */.P)((kustomization) => (0,aside/* isAside */.Z)(kustomization.path)
    ? []
    : kustomization.names
        .filter(({ use, entry }) => looked.has(use) && !(0,kustomize_paths/* isAddress */.PW)(entry))
        .flatMap((name) => pathProblems(kustomization, name, paths))));
function pathProblems({ object }, name, paths) {
    const { path, entry, use, at } = name;
    if (path === null)
        return [];
    const kind = paths.kindOf(path);
    if (kind === 'missing')
        return [missing(object, at, { entry, path }, paths)];
    const built = use === 'resource' || use === 'component';
    return built && kind === 'folder' && !paths.hasKustomization(path) ? [bare(object, at, entry)] : [];
}
function missing(object, place, { entry, path }, paths) {
    const other = paths.otherCase(path);
    return (0,problem/* problemAt */.l)(object, place, 'reference-missing', {
        message: `${object.file.path} names ${entry}, which is not there, so kustomize cannot build the folder.`,
        help: other === null ? 'Add the file, or remove the entry.' : `Correct the letters' case: the path is ${other}.`,
        detail: entry,
    });
}
function bare(object, place, entry) {
    return (0,problem/* problemAt */.l)(object, place, 'reference-missing', {
        message: `${object.file.path} names the folder ${entry}, which has no kustomization.yaml, so kustomize cannot build it.`,
        help: 'Add a kustomization.yaml there, or name its files.',
        detail: entry,
    });
}

// EXTERNAL MODULE: ./lib/src/validate/source-paths.js
var source_paths = __webpack_require__(42457);
;// CONCATENATED MODULE: ./lib/src/validate/references.js












const checkReferences = (0,once_per/* oncePer */.Pu)((tree) => {
    const objects = directoryIn((0,validate_objects/* wholeObjects */.y)(tree));
    const applied = (0,applied_objects/* appliedObjects */.y)(tree);
    return [
        ...missingCharts(objects)(applied),
        ...missingDependencies(objects)(applied),
        ...missingKustomizationPaths(tree),
        ...(0,source_paths/* sourcePaths */.K)(tree, applied),
    ];
});
const missingCharts = (0,once_per/* oncePer */.Pu)((objects) => (0,gathered/* gatheredFrom */.P)((object) => ((0,chart_releases/* isHelmRelease */.iP)(object) ? chartProblems(object, objects) : [])));
const missingDependencies = (0,once_per/* oncePer */.Pu)((objects) => (0,gathered/* gatheredFrom */.P)((object) => dependencyProblems(object, objects)));
function chartProblems(release, objects) {
    const direct = reference(release, ['spec', 'chartRef']);
    if (direct)
        return objects.has(direct) ? [] : [references_missing(release, direct)];
    const indirect = reference(release, ['spec', 'chart', 'spec', 'sourceRef']);
    if (indirect?.kind !== 'HelmRepository' || objects.has(indirect))
        return [];
    return [references_missing(release, indirect)];
}
function reference(object, path) {
    const kind = (0,json/* stringAt */.bX)(object.value, [...path, 'kind']);
    const name = (0,json/* stringAt */.bX)(object.value, [...path, 'name']);
    return kind === null || name === null || isOpen(object, name) ? null : { kind, name, path: [...path, 'name'] };
}
function isOpen(object, text) {
    return object.origin === 'resource-set' ? (0,placeholder/* unknownInResourceSet */.aH)(text) : (0,placeholder/* unknownInDocument */.pj)(text);
}
function directoryIn(objects) {
    return directoryOf(namedIn(objects), generatorsIn(objects));
}
const namedIn = (0,gathered/* gatheredFrom */.P)(({ kind, name }) => (name === null ? [] : [{ kind, name }]), (a, b) => a.kind === b.kind && a.name === b.name);
const generatorsIn = (0,gathered/* gatheredFrom */.P)((object) => (object.kind === 'ArtifactGenerator' ? [object] : []));
const directoryOf = (0,once_per/* oncePerPair */.Vt)((objects, generators) => {
    const holdsPlaceholder = ({ name }) => placeholdersIn(name).length > 0;
    const open = objects.filter(holdsPlaceholder);
    const exact = new Set(objects.filter((object) => !holdsPlaceholder(object)).map(({ kind, name }) => `${kind}\0${name}`));
    return {
        has: ({ kind, name }) => exact.has(`${kind}\0${name}`) ||
            open.some((object) => object.kind === kind && fits(object.name, name)) ||
            (kind === 'ExternalArtifact' && generators.some((generator) => generates(generator, name))),
    };
});
function generates({ value }, name) {
    return (0,json/* listAt */.gT)(value, ['spec', 'artifacts']).some((entry) => fits((0,json/* stringAt */.bX)(entry, ['name']) ?? '', name));
}
const placeholders = [
    ['${', '}'],
    ['<<', '>>'],
    ['{{', '}}'],
];
function fits(pattern, name) {
    const found = placeholdersIn(pattern);
    if (found.length === 0)
        return pattern === name;
    const first = pattern.slice(0, Math.min(...found.map(({ start }) => start)));
    const last = pattern.slice(Math.max(...found.map(({ end }) => end)));
    return name.startsWith(first) && name.endsWith(last);
}
function placeholdersIn(text) {
    return placeholders.flatMap(([open, close]) => {
        const [start, end] = [text.indexOf(open), text.lastIndexOf(close)];
        return start >= 0 && end > start ? [{ start, end: end + close.length }] : [];
    });
}
function references_missing(release, { kind, name, path }) {
    return (0,problem/* problemAt */.l)(release, path, 'reference-missing', {
        message: `${(0,model_document/* nameOf */.V)(release)} takes its chart from the ${kind} ${name}, which is nowhere in the repository.`,
        help: `Add the ${kind} ${name}, or correct the name.`,
    });
}
const dependents = {
    Kustomization: 'kustomize.toolkit.fluxcd.io',
    HelmRelease: 'helm.toolkit.fluxcd.io',
};
function dependencyProblems(object, objects) {
    if (dependents[object.kind] !== (0,api_version/* parseApiVersion */.c)(object.apiVersion).group)
        return [];
    return (0,json/* listAt */.gT)(object.value, ['spec', 'dependsOn']).flatMap((entry, index) => {
        const name = (0,json/* isObject */.Gv)(entry) ? (0,json/* valueAt */.fK)(entry, ['name']) : null;
        if (typeof name !== 'string' || isOpen(object, name))
            return [];
        const path = ['spec', 'dependsOn', index, 'name'];
        if (objects.has({ kind: object.kind, name, path }))
            return [];
        const other = object.kind === 'HelmRelease' ? 'Kustomization' : 'HelmRelease';
        const elsewhere = objects.has({ kind: other, name, path });
        return [
            (0,problem/* problemAt */.l)(object, path, 'dependency-missing', {
                message: `${(0,model_document/* nameOf */.V)(object)} depends on ${name}, but the repository has no ${object.kind} of that name${elsewhere ? ` (there is a ${other})` : ''}, so it waits for ever.`,
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
