export const id = 8777;
export const ids = [8777];
export const modules = {

/***/ 17153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hp: () => (/* binding */ gatherersOf),
  az: () => (/* binding */ isContent),
  zu: () => (/* binding */ kustomizationAt),
  oX: () => (/* binding */ kustomizationsIn),
  ZM: () => (/* binding */ namedFor),
  Up: () => (/* binding */ pluginsIn)
});

// EXTERNAL MODULE: ./lib/src/model/folder.js
var folder = __webpack_require__(89382);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/src/kustomize/names.js
var names = __webpack_require__(88342);
// EXTERNAL MODULE: ./lib/src/kustomize/paths.js
var paths = __webpack_require__(11442);
;// CONCATENATED MODULE: ./lib/src/kustomize/plugins.js

/**
 * A transformer or generator of kustomize's own, as the kustomization that says the same: `kind: PatchTransformer` is one entry of
 * `patches`. Places stay where they are written. Null for all other objects.
 */
function pluginAsKustomization(object) {
    const reading = readings[object.kind]?.(object.value);
    if (!reading || !(object.apiVersion === 'builtin' || object.apiVersion === ''))
        return null;
    const { value, written } = reading;
    return {
        ...object,
        value,
        kind: 'Kustomization',
        apiVersion: '',
        scalar: (path) => object.scalar(written(path)),
        position: (path) => object.position(written(path)),
        absentKey: (path) => object.absentKey(written(path)),
        wholeKey: (path) => object.wholeKey(written(path)),
        documentsAt: (path) => object.documentsAt(written(path)),
    };
}
const readings = {
    PatchTransformer: (value) => entry('patches', value),
    PatchJson6902Transformer: (value) => {
        const { value: whole } = entry('patchesJson6902', { ...value, patch: value['jsonOp'] });
        return { value: whole, written: (path) => path.slice(2).map((step) => (step === 'patch' ? 'jsonOp' : step)) };
    },
    PatchStrategicMergeTransformer: strategicMerges,
    ReplacementTransformer: (value) => list('replacements', value),
    ImageTagTransformer: (value) => {
        const { value: whole } = entry('images', (0,json/* objectAt */.lJ)(value, ['imageTag']) ?? {});
        return { value: whole, written: (path) => ['imageTag', ...path.slice(2)] };
    },
    ConfigMapGenerator: (value) => generator('configMapGenerator', value),
    SecretGenerator: (value) => generator('secretGenerator', value),
    HelmChartInflationGenerator: (value) => entry('helmCharts', value),
};
/** The object itself is the only entry of a list. */
function entry(key, value) {
    return { value: { [key]: [value] }, written: (path) => path.slice(2) };
}
/** The list is spelled as in a kustomization. */
function list(key, value) {
    return { value: { [key]: (0,json/* listAt */.gT)(value, [key]) }, written: (path) => path };
}
/** `paths` and a text of patches. */
function strategicMerges(value) {
    const paths = (0,json/* listAt */.gT)(value, ['paths']);
    const text = typeof value['patches'] === 'string' ? [value['patches']] : [];
    return {
        value: { patchesStrategicMerge: [...paths, ...text] },
        written: ([, index, ...rest]) => index === paths.length ? ['patches', ...rest] : ['paths', ...(index === undefined ? [] : [index]), ...rest],
    };
}
function generator(key, value) {
    const { value: whole, written } = entry(key, { ...value, name: (0,json/* stringAt */.bX)(value, ['metadata', 'name']) ?? '' });
    return { value: whole, written };
}

;// CONCATENATED MODULE: ./lib/src/kustomize/kustomization.js






const known = new WeakMap();
function foundIn(files) {
    const found = known.get(files);
    if (found)
        return found;
    const own = files.flatMap(kustomizationsOf);
    const byPath = new Map(files.map((read) => [read.file.path, read]));
    const all = { own, plugins: own.flatMap((kustomization) => pluginsOf(kustomization, byPath)) };
    known.set(files, all);
    return all;
}
/**
 * The kustomizations among the files that were read, and the transformers and generators of kustomize's own that they name, each as the
 * kustomization that says the same. `kind` and `apiVersion` may be left out of a kustomization.
 */
function kustomizationsIn(files) {
    const { own, plugins } = foundIn(files);
    return plugins.length === 0 ? own : [...own, ...plugins];
}
/** The transformers and generators of kustomize's own that the kustomizations of a tree name, each as a kustomization. */
function pluginsIn(files) {
    return foundIn(files).plugins;
}
/** The kustomization of a folder, by the first of the three names that is there; null where there is none that can be read. */
function kustomizationAt(files, folder) {
    const here = foundIn(files).own.filter((kustomization) => kustomization.folder === folder);
    for (const path of (0,names/* kustomizationPaths */.U)(folder)) {
        const found = here.find((kustomization) => kustomization.path === path);
        if (found)
            return found;
    }
    return null;
}
/** The kustomizations that gather a file or folder among their resources or components. */
function gatherersOf(files, path) {
    return foundIn(files).own.filter((one) => namedFor(one, 'resource', 'component').some((name) => name.path === path));
}
/** The kustomizations of one file: one at most in any that kustomize can read. Trees before and after a change share most files. */
const kustomizationsOf = (0,once_per/* oncePer */.P)(({ file, documents }) => {
    if (!(0,names/* isKustomizationFile */.y)(file.path))
        return [];
    return documents.flatMap((document) => {
        if (document.kind === 'plain')
            return [kustomizationOf(document.object, (0,folder/* folderOf */.y)(file.path))];
        const found = document.kind === 'objects' ? document.objects[0] : undefined;
        return found && !found.apiVersion.includes('fluxcd.io') ? [kustomizationOf(found, (0,folder/* folderOf */.y)(file.path))] : [];
    });
});
/** Plugins in files, in the resources of a folder, and written out in place; their paths count from the kustomization. */
function pluginsOf(kustomization, files) {
    const { object, folder } = kustomization;
    const named = namedFor(kustomization, 'transformer', 'generator').flatMap(({ path }) => {
        if (path === null)
            return [];
        const inside = (0,names/* kustomizationPaths */.U)(path).flatMap((place) => {
            const read = files.get(place);
            return read ? kustomizationsOf(read) : [];
        });
        const resources = inside.flatMap((one) => namedFor(one, 'resource').flatMap((name) => name.path ?? []));
        return [path, ...resources].flatMap((place) => files.get(place)?.documents ?? []);
    });
    const written = ['transformers', 'generators'].flatMap((key) => (0,json/* listAt */.gT)(object.value, [key]).flatMap((_, index) => object.documentsAt([key, index])));
    return [...named, ...written]
        .flatMap((document) => (document.kind === 'objects' ? document.objects : []))
        .flatMap((plugin) => {
        const same = pluginAsKustomization(plugin);
        return same ? [kustomizationOf(same, folder)] : [];
    });
}
/** The paths that a kustomization names for one of some uses. */
function namedFor(kustomization, ...uses) {
    return kustomization.names.filter(({ use }) => uses.includes(use));
}
function kustomizationOf(object, folder) {
    const { path } = object.file;
    const namespace = (0,json/* stringAt */.bX)(object.value, ['namespace']);
    const names = [...listed(object), ...entered(object), ...generated(object), ...valuesOfCharts(object)].map((name) => ({
        ...name,
        path: (0,paths/* resolvePath */.o1)(folder, name.entry),
    }));
    return { path, folder, object, namespace: namespace === '' ? null : namespace, names };
}
const lists = [
    ['resources', 'resource'],
    ['bases', 'resource'],
    ['components', 'component'],
    ['crds', 'definition'],
    ['configurations', 'configuration'],
    ['transformers', 'transformer'],
    ['generators', 'generator'],
    ['validators', 'validator'],
    ['patchesStrategicMerge', 'patch'],
];
/** Lists of paths; `patches` was one too, in old kustomizations. Resources and patches may also be written out in place. */
function listed({ value }) {
    return [...lists, ['patches', 'patch']].flatMap(([key, use]) => (0,json/* listAt */.gT)(value, [key]).flatMap((entry, index) => writtenAt(entry, use, [key, index])));
}
/** Entries that name a file by `path`. */
function entered({ value }) {
    const keys = [
        ['patches', 'patch'],
        ['patchesJson6902', 'patch'],
        ['replacements', 'replacement'],
    ];
    return [
        ...keys.flatMap(([key, use]) => (0,json/* listAt */.gT)(value, [key]).flatMap((entry, index) => writtenAt((0,json/* isObject */.Gv)(entry) ? entry['path'] : undefined, use, [key, index, 'path']))),
        ...writtenAt((0,json/* valueAt */.fK)(value, ['openapi', 'path']), 'configuration', ['openapi', 'path']),
    ];
}
/** `files` of generators, written `path` or `key=path`, and their `envs`. */
function generated({ value }) {
    return ['configMapGenerator', 'secretGenerator'].flatMap((list) => (0,json/* listAt */.gT)(value, [list]).flatMap((generator, index) => {
        const into = (0,json/* stringAt */.bX)(generator, ['name']) ?? '';
        const files = (0,json/* listAt */.gT)(generator, ['files']).flatMap((entry, at) => typeof entry === 'string' ? contentOf(entry, [list, index, 'files', at], into) : []);
        const lines = (0,json/* listAt */.gT)(generator, ['envs']).flatMap((entry, at) => writtenAt(entry, 'environment', [list, index, 'envs', at], into));
        return [...files, ...lines, ...writtenAt((0,json/* valueAt */.fK)(generator, ['env']), 'environment', [list, index, 'env'], into)];
    }));
}
function contentOf(text, at, into) {
    const equals = text.indexOf('=');
    const entry = text.slice(equals + 1);
    const key = equals < 0 ? entry.slice(entry.lastIndexOf('/') + 1) : text.slice(0, equals);
    return writtenAt(entry, 'content', at, into).map((written) => ({ ...written, key }));
}
function valuesOfCharts({ value }) {
    return (0,json/* listAt */.gT)(value, ['helmCharts']).flatMap((chart, index) => {
        const into = (0,json/* stringAt */.bX)(chart, ['name']) ?? '';
        const more = (0,json/* listAt */.gT)(chart, ['additionalValuesFiles']).flatMap((entry, at) => writtenAt(entry, 'values', ['helmCharts', index, 'additionalValuesFiles', at], into));
        return [...writtenAt((0,json/* valueAt */.fK)(chart, ['valuesFile']), 'values', ['helmCharts', index, 'valuesFile'], into), ...more];
    });
}
/** The paths of an entry: of a text without lines, which is a path and no content, and of each text of a list. */
function writtenAt(entry, use, at, into = null) {
    if ((0,json/* isList */.Lv)(entry))
        return entry.flatMap((each, index) => writtenAt(each, use, [...at, index], into));
    return typeof entry === 'string' && entry !== '' && !isContent(entry) ? [{ use, entry, at, into, key: null }] : [];
}
/** True for a text that is a document itself and no path to one. */
function isContent(text) {
    return text.includes('\n') || /^\s*[{[]/.test(text);
}


/***/ }),

/***/ 88342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ kustomizationPaths),
/* harmony export */   y: () => (/* binding */ isKustomizationFile)
/* harmony export */ });
/** The names under which kustomize looks for a kustomization, in its order. */
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const names = new Set(kustomizationNames);
/** True for a file that kustomize takes as the kustomization of its folder. */
function isKustomizationFile(path) {
    return names.has(path.slice(path.lastIndexOf('/') + 1));
}
/** The paths at which the kustomization of a folder may lie, in kustomize's order. */
function kustomizationPaths(folder) {
    return kustomizationNames.map((name) => (folder === '' ? name : `${folder}/${name}`));
}


/***/ }),

/***/ 11442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MG: () => (/* binding */ appliedFolder),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89382);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17473);


/** The folder of a path and every folder above it, nearest first, the root (empty) last. */
function foldersAbove(path) {
    const found = [];
    for (let folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path);; folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(folder)) {
        found.push(folder);
        if (folder === '')
            return found;
    }
}
/** Folder and name as one path. */
function joined(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/**
 * The path from the root of the repository that an entry of a kustomization means, `.` and `..` resolved. Null where it names nothing of
 * the repository: a URL, a path from the root of the file system (kustomize refuses it), one that leads out, or one with a placeholder.
 */
function resolvePath(folder, entry) {
    if (entry === '' || entry.startsWith('/') || entry.includes('://') || (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownInDocument */ .pj)(entry))
        return null;
    return below(folder, entry);
}
/** The folder that Flux applies for a `path`, which begins at the root with or without a slash; null for what is only known later. */
function appliedFolder(path) {
    return path.includes('://') || (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownInDocument */ .pj)(path) ? null : below('', path);
}
function below(folder, entry) {
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of entry.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined)
            return null;
    }
    return steps.join('/');
}
const address = /^[a-z][a-z0-9+.-]*:|^git@|^[a-z0-9-]+\.[a-z]+[/:]|\?ref=|\/\//i;
/** True for an entry that reads as an address of another place: kustomize fetches it where there is no such file or folder. */
function isAddress(entry) {
    if (entry.includes('://'))
        return true;
    const relative = entry.startsWith('./') || entry.startsWith('../');
    return !relative && address.test(entry) && !/\.ya?ml$/.test(entry);
}
/** True where the path is the folder or lies below it; everything lies below the root. */
function isBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 24307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ pointerSteps),
/* harmony export */   XV: () => (/* binding */ unescapedStep),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   mG: () => (/* binding */ escapedStep),
/* harmony export */   uN: () => (/* binding */ pathsAt),
/* harmony export */   ul: () => (/* binding */ fieldSteps)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

/** The steps of a JSON pointer; what stands before the first slash is dropped, as the engine of kustomize does. */
function pointerSteps(pointer) {
    return pointer.split('/').slice(1).map(unescapedStep);
}
/** One step as it is meant: one pass from left to right, `~1` before `~0` (https://www.rfc-editor.org/rfc/rfc6901#section-4). */
function unescapedStep(step) {
    return step.replace(/~[01]/g, (escape) => (escape === '~1' ? '/' : '~'));
}
/** One step as a pointer spells it. */
function escapedStep(step) {
    return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The path in an object that the steps of a pointer mean: indexes where there are lists, `-` behind the last element. */
function pathIn(value, steps) {
    let current = value;
    return steps.map((step) => {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(current)) {
            const index = step === '-' ? current.length : Number(step);
            current = current[index];
            return Number.isInteger(index) && index >= 0 ? index : step;
        }
        current = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(current) && Object.hasOwn(current, step) ? current[step] : undefined;
        return step;
    });
}
/**
 * The steps of a field path of `replacements`: `spec.ref.tag`, `metadata.annotations.[a.b/c]`, `spec.containers.[name=x].image`,
 * `data.a\.yaml`. A step in brackets with `=` selects elements of a list and keeps its brackets.
 */
function fieldSteps(field) {
    const steps = [];
    let step = '';
    let bracketed = false;
    for (let at = 0; at < field.length; at++) {
        const character = field.charAt(at);
        if (character === '\\' && field.charAt(at + 1) === '.')
            step += field.charAt(++at);
        else if (character === '.' && !bracketed) {
            if (step !== '')
                steps.push(step);
            step = '';
        }
        else {
            if (character === '[')
                bracketed = true;
            if (character === ']')
                bracketed = false;
            step += character;
        }
    }
    if (step !== '')
        steps.push(step);
    return steps.map((each) => (/^\[[^=]*\]$/.test(each) ? each.slice(1, -1) : each));
}
/** Field paths of hostile documents multiply no further than this. */
const mostPaths = 200;
/** The paths in an object that a field path means: `*` is every element, `[key=value]` those that have it, a number an index. */
function pathsAt(value, steps, create = false) {
    let found = [{ path: [], value }];
    for (const step of steps)
        found = found.flatMap((each) => stepInto(each, step, create)).slice(0, mostPaths);
    return found.map(({ path }) => path);
}
function stepInto({ path, value }, step, create) {
    const wanted = /^\[([^=\]]*)=(.*)\]$/.exec(step);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.flatMap((element, index) => {
            const [, key = '', text = ''] = wanted ?? [];
            const chosen = wanted ? hasValue(element, key, text) : step === '*' || step === String(index);
            return chosen ? [{ path: [...path, index], value: element }] : [];
        });
    if (wanted)
        return [];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && step === '*')
        return Object.entries(value).map(([key, child]) => ({ path: [...path, key], value: child }));
    const child = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    return child === undefined && !create ? [] : [{ path: [...path, step], value: child }];
}
function hasValue(element, key, text) {
    const found = key === '' ? element : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(element) && Object.hasOwn(element, key) ? element[key] : undefined;
    return found !== undefined && !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(found) && !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(found) && String(found) === text;
}


/***/ }),

/***/ 48037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compareApiVersions),
/* harmony export */   c: () => (/* binding */ parseApiVersion)
/* harmony export */ });
/** Splits `group/version`. */
function parseApiVersion(text) {
    const slash = text.indexOf('/');
    return slash < 0 ? { group: '', version: text } : { group: text.slice(0, slash), version: text.slice(slash + 1) };
}
const kubeVersion = /^v(\d{1,6})(?:(alpha|beta)(\d{1,6}))?$/;
/** Order of API versions by Kubernetes' priority, lowest first: `v1alpha1`, `v1beta1`, `v1beta2`, `v1`, `v2`. */
function compareApiVersions(a, b) {
    const left = priority(a);
    const right = priority(b);
    for (let i = 0; i < left.length; i++) {
        const order = (left[i] ?? 0) - (right[i] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
function priority(version) {
    const match = kubeVersion.exec(version);
    if (!match)
        return [-1, 0, 0];
    const [, major = '0', stage, minor = '0'] = match;
    return [stage === undefined ? 2 : stage === 'beta' ? 1 : 0, Number(major), Number(minor)];
}


/***/ }),

/***/ 12094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Values by their key, in the order of the values. */
function grouped(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const known = groups.get(key);
        if (known)
            known.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}


/***/ }),

/***/ 89445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** A function of an object that is worked out once for each, and remembered as long as somebody uses the object. */
function oncePer(of) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before)
            return before.found;
        const found = of(key);
        known.set(key, { found });
        return found;
    };
}


/***/ }),

/***/ 17473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ unknownInResourceSet),
/* harmony export */   bn: () => (/* binding */ isTemplateFile),
/* harmony export */   pj: () => (/* binding */ unknownInDocument)
/* harmony export */ });
const substitution = /\$\{[A-Za-z_]|\$\([A-Za-z_]/;
const template = /\{\{|\{%|#\{|<%/;
const inputs = /<<|>>/;
/** `<APP>` of a text that somebody copies and fills in. */
const toFillIn = /(?<!<)<[A-Z][A-Z0-9_-]*>(?!>)/;
const encrypted = /^ENC\[[A-Z0-9_]+,/;
/** What a document of a repository can leave open: `${VAR}` of a postBuild substitution, template marks, `<APP>`, values that SOPS encrypted. */
const unknownInDocument = (text) => substitution.test(text) || template.test(text) || encrypted.test(text) || toFillIn.test(text);
/** The same for objects inside a ResourceSet, whose templates are `<< inputs.x >>`. */
const unknownInResourceSet = (text) => unknownInDocument(text) || inputs.test(text);
/** True for the file of a template engine: its text is no manifest before it is rendered. */
function isTemplateFile(path) {
    return /\.(?:j2|jinja2?|tpl|tmpl|gotmpl|tftpl|mustache|erb)(?:\.ya?ml)?$/i.test(path);
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ plainDocuments),
/* harmony export */   M: () => (/* binding */ marksIn)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


/**
 * The documents of a text as plain data, without places. Throws where it is no YAML, or holds or repeats more values than `mostValues`: what
 * could become a value is counted before anything is parsed. Depth and merge keys are bounded by the parser.
 */
function plainDocuments(text, options = {}) {
    if (marksIn(text) > _model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz)
        throw new Error(`it holds more than ${_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz} values`);
    const documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU, ...options });
    if (documents.reduce((sum, document) => sum + (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .expandedSize */ .FA)(document), 0) > _model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz)
        throw new Error(`its aliases stand for more than ${_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz} values`);
    return documents;
}
/** As many marks as values at least: every value follows one of them. */
function marksIn(text) {
    let marks = 0;
    if (typeof text === 'string')
        for (let at = 0; at < text.length; at++)
            marks += isMark(text.charCodeAt(at)) ? 1 : 0;
    else
        for (const byte of text)
            marks += isMark(byte) ? 1 : 0;
    return marks;
}
/** Line feed, carriage return, `,`, `-`, `:`, `?`, `[`, `{`. */
function isMark(code) {
    if (code > 0x3f)
        return code === 0x5b || code === 0x7b;
    return code === 0x0a || code === 0x0d || code === 0x2c || code === 0x2d || code === 0x3a || code === 0x3f;
}


/***/ })

};
