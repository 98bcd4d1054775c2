export const id = 8257;
export const ids = [8257];
export const modules = {

/***/ 48057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (filesBeside)
});
var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89616);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);



const width = 64;
async function filesBeside(entries, { tree: { files }, workspace }, { limit, net }) {
    if (!workspace)
        return [];
    const near = (net && (await workspace.holding?.(net.needles))) ?? null;
    const isNear = ({ path }) => near === null || near.has(path) || net?.named(path) === true;
    const found = [];
    const queue = entriesBeside(entries, pathsIn(files)).filter(isNear).values();
    const lane = async () => {
        for (const entry of queue) {
            const bytes = await workspace.read(entry.path, limit);
            const file = bytes && fileOf(entry, bytes);
            if (file)
                found.push(file);
        }
    };
    await Promise.all(Array.from({ length: width }, lane));
    return found;
}
const pathsIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .gatheredFrom */ .P)(({ file }) => [file.path]);
const entriesBeside = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPair */ .Vt)((entries, read) => {
    const known = new Set(read);
    return entries.filter(({ path }) => !known.has(path));
});
const fileOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPair */ .Vt)((entry, bytes) => (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinary */ .Go)(bytes) ? null : (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFile */ .sm)(entry, bytes));


/***/ }),

/***/ 68257:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSubstitution: () => (checkSubstitution)
});

// EXTERNAL MODULE: ./lib/src/kustomize/paths.js
var paths = __webpack_require__(11442);
// EXTERNAL MODULE: ./lib/src/kustomize/reach.js
var kustomize_reach = __webpack_require__(83521);
// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(63923);
// EXTERNAL MODULE: ./lib/src/model/gathered.js
var gathered = __webpack_require__(93464);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/src/model/grouped.js
var grouped = __webpack_require__(12094);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/problem.js
var problem = __webpack_require__(61275);
// EXTERNAL MODULE: ./lib/src/model/version.js
var version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/upstream/flux-minors.js
var flux_minors = __webpack_require__(1230);
// EXTERNAL MODULE: ./lib/src/validate/applied-objects.js
var applied_objects = __webpack_require__(78405);
// EXTERNAL MODULE: ./lib/src/validate/problem.js
var validate_problem = __webpack_require__(39494);
// EXTERNAL MODULE: ./lib/src/documents/reader.js + 8 modules
var reader = __webpack_require__(96575);
// EXTERNAL MODULE: ./lib/src/kustomize/kustomization.js
var kustomization = __webpack_require__(52827);
// EXTERNAL MODULE: ./lib/src/kustomize/names.js
var kustomize_names = __webpack_require__(88342);
// EXTERNAL MODULE: ./lib/src/kustomize/patches.js
var kustomize_patches = __webpack_require__(35288);
// EXTERNAL MODULE: ./lib/src/model/file.js
var model_file = __webpack_require__(89616);
;// CONCATENATED MODULE: ./lib/src/text/substitution.js
function variablesIn(text) {
    const found = [];
    let at = text.indexOf('$');
    while (at >= 0) {
        if (text.startsWith('${', at)) {
            const end = readOne(text, at, found, 0);
            if (end === null)
                return null;
            at = text.indexOf('$', end);
        }
        else
            at = text.indexOf('$', at + (text[at + 1] === '$' ? 2 : 1));
    }
    return found;
}
const deepest = 16;
const substitution_name = /[\p{L}\p{Nd}_]*/uy;
const fallback = /:[-=?+]|=/y;
const change = /[#%/,^:]/y;
function readOne(text, offset, found, depth) {
    if (depth > deepest)
        return null;
    const isLength = text[offset + 2] === '#';
    const start = offset + (isLength ? 3 : 2);
    const called = matchAt(substitution_name, text, start);
    if (called === '')
        return null;
    const behind = start + called.length;
    const variable = { name: called, offset };
    if (text[behind] === '}') {
        found.push(variable);
        return behind + 1;
    }
    if (isLength)
        return null;
    const operator = matchAt(fallback, text, behind);
    if (operator === '') {
        if (matchAt(change, text, behind) === '')
            return null;
        found.push(variable);
    }
    return readWords(text, behind + Math.max(1, operator.length), found, depth);
}
function readWords(text, from, found, depth) {
    let at = from;
    while (at < text.length) {
        if (text[at] === '}')
            return at + 1;
        if (text.startsWith('${', at)) {
            const end = readOne(text, at, found, depth + 1);
            if (end === null)
                return null;
            at = end;
        }
        else
            at++;
    }
    return null;
}
function matchAt(expression, text, index) {
    expression.lastIndex = index;
    return expression.exec(text)?.[0] ?? '';
}

// EXTERNAL MODULE: ./lib/src/kustomize/flux-kustomization.js
var flux_kustomization = __webpack_require__(23923);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/label-selector.js
var label_selector = __webpack_require__(16273);
// EXTERNAL MODULE: ./lib/src/kustomize/target.js
var kustomize_target = __webpack_require__(72045);
// EXTERNAL MODULE: ./lib/src/model/api-version.js
var api_version = __webpack_require__(48037);
// EXTERNAL MODULE: ./lib/src/model/layout.js
var model_layout = __webpack_require__(50620);
;// CONCATENATED MODULE: ./lib/src/validate/substitution/kustomizations.js











function substituting(tree, objects) {
    const files = (0,model_layout/* filesByPath */.G)(tree.files);
    const applied = fluxAmong(objects);
    const reaching = patchesReaching(applied, (0,kustomization/* kustomizationsIn */.oX)(tree.files))((0,kustomize_reach/* reachIn */.hT)(tree));
    return applied.flatMap((flux) => {
        const { object } = flux;
        if (object.value['spec'] === undefined)
            return [];
        const patched = reaching(flux.file).flatMap((entry) => postBuildsOf(entry, object, files));
        if (patched.length === 0)
            return ofItself(flux);
        const own = (0,json/* objectAt */.lJ)(object.value, ['spec', 'postBuild']);
        return [{ flux, ...given([...(own ? [own] : []), ...patched]) }];
    });
}
const fluxAmong = (0,gathered/* gatheredFrom */.P)((object) => {
    const flux = (0,flux_kustomization/* fluxKustomizationOf */.ir)(object);
    return flux ? [flux] : [];
});
const ofItself = (0,once_per/* oncePer */.Pu)((flux) => {
    const own = (0,json/* objectAt */.lJ)(flux.object.value, ['spec', 'postBuild']);
    return own ? [{ flux, ...given([own]) }] : [];
});
const patchesReaching = (0,once_per/* oncePerPair */.Vt)((applied, kustomizations) => (0,once_per/* oncePer */.Pu)((reach) => {
    const patches = [
        ...applied.flatMap((flux) => reachingOf((0,kustomize_patches/* patchEntries */.lB)(flux.object, '', ['spec']), reach.ofFlux(flux))),
        ...kustomizations.flatMap((one) => reachingOf((0,kustomize_patches/* patchEntries */.lB)(one.object, one.folder), reach.ofKustomization(one))),
    ];
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? patches.filter(({ builds }) => builds(path)).map(({ entry }) => entry);
        known.set(path, found);
        return found;
    };
}));
function reachingOf(entries, builds) {
    return entries.map((entry) => ({ entry, builds }));
}
function postBuildsOf(entry, object, files) {
    return ((0,kustomize_patches/* patchBodies */.dQ)(entry, files) ?? []).flatMap(({ value }) => {
        const documents = (0,json/* isObject */.Gv)(value) ? [value] : value.flatMap(operationAsDocument);
        return documents.flatMap((document) => {
            const postBuild = (0,json/* objectAt */.lJ)(document, ['spec', 'postBuild']);
            const target = entry.target ?? identity(document);
            return postBuild && target && isTarget(target, object) ? [postBuild] : [];
        });
    });
}
function operationAsDocument(operation) {
    const path = (0,json/* stringAt */.bX)(operation, ['path']) ?? '';
    const [, spec, postBuild, field, key] = path.split('/');
    if (!(0,json/* isObject */.Gv)(operation) || spec !== 'spec' || postBuild !== 'postBuild' || operation['op'] === 'remove')
        return [];
    const value = operation['value'] ?? null;
    if (field === undefined)
        return (0,json/* isObject */.Gv)(value) ? [{ spec: { postBuild: value } }] : [];
    if (key === undefined)
        return [{ spec: { postBuild: { [field]: value } } }];
    const inner = field === 'substitute' ? { [key]: value } : [value];
    return [{ spec: { postBuild: { [field]: inner } } }];
}
function identity(document) {
    const [kind, name] = [(0,json/* stringAt */.bX)(document, ['kind']), (0,json/* stringAt */.bX)(document, ['metadata', 'name'])];
    return kind === null || name === null ? null : { kind, name };
}
function isTarget(target, object) {
    try {
        const { group, version, kind, name } = (0,kustomize_target/* targetPatterns */.FV)(target);
        const own = (0,api_version/* parseApiVersion */.c)(object.apiVersion);
        if (!group(own.group) || !version(own.version) || !kind(object.kind) || !name(object.name ?? ''))
            return false;
        const labels = (0,json/* objectAt */.lJ)(object.value, ['metadata', 'labels']) ?? {};
        const wanted = (0,label_selector/* parseLabelSelector */.l)((0,json/* stringAt */.bX)(target, ['labelSelector']) ?? '');
        const known = new Map(Object.entries(labels).map(([key, value]) => [key, typeof value === 'string' ? value : '']));
        return wanted.every((requirement) => requirement(known));
    }
    catch {
        return false;
    }
}
function given(postBuilds) {
    return {
        variables: new Set(postBuilds.flatMap((one) => Object.keys((0,json/* objectAt */.lJ)(one, ['substitute']) ?? {}))),
        sources: postBuilds.flatMap((one) => (0,json/* listAt */.gT)(one, ['substituteFrom']).flatMap(referenceOf)),
        always: postBuilds.some((one) => one['substituteStrategy'] === 'Always'),
    };
}
function referenceOf(entry) {
    const name = (0,json/* stringAt */.bX)(entry, ['name']);
    if (name === null || !(0,json/* isObject */.Gv)(entry))
        return [];
    return [{ kind: (0,json/* stringAt */.bX)(entry, ['kind']) ?? 'ConfigMap', name, optional: entry['optional'] === true }];
}
const nearLines = 24;
function sourceNames({ files }) {
    return withoutRepeats(namesBehind(files));
}
const withoutRepeats = (0,once_per/* oncePer */.Pu)((names) => [...new Set(names)]);
const namesBehind = (0,gathered/* gatheredFrom */.P)(({ file }) => file.text
    .split('substituteFrom')
    .slice(1)
    .flatMap((part) => [
    ...part
        .split('\n', nearLines)
        .join('\n')
        .matchAll(/\bname["']?:[ \t]*["']?([^\s"'#,}]+)/g),
])
    .map(([, name = '']) => name));

;// CONCATENATED MODULE: ./lib/src/validate/substitution/variable-references.js









const exemption = 'kustomize.toolkit.fluxcd.io/substitute';
function askedBy(flux, applied, { tree, asking, paths, isSubstituted }) {
    const own = ownKustomizations(applied, (0,kustomization/* kustomizationsIn */.oX)(tree.files));
    if (own.some((one) => exemptsAll(one.object.value)))
        return [];
    const files = pathsNear(flux, applied)(own, paths).flatMap((path) => asking.get(path) ?? []);
    return askedIn(flux, applied)({ own, files, isSubstituted: isSubstituted(flux.file) });
}
const ownKustomizations = (0,once_per/* oncePerPair */.Vt)((applied, kustomizations) => kustomizations.filter(({ folder }) => applied.folders.has(folder)));
const pathsNear = (0,once_per/* oncePerPair */.Vt)((flux, { builds }) => (0,once_per/* oncePerPair */.Vt)((own, paths) => {
    const entries = (0,kustomize_patches/* patchEntries */.lB)(flux.object, '', ['spec']);
    const patches = entries.flatMap(({ source }) => (source.kind === 'file' ? (source.path ?? []) : []));
    return [...new Set([...paths.filter((path) => builds(path)), ...namedBy(own), ...patches])];
}));
const namedBy = (0,once_per/* oncePer */.Pu)((own) => own.flatMap((one) => [one.path, ...one.names.flatMap(({ path }) => path ?? [])]));
const askedIn = (0,once_per/* oncePerPair */.Vt)((flux, applied) => {
    let last = null;
    return (asking) => {
        const found = last && isSame(last.asking, asking) ? last : { asking, asked: askedOf(flux, applied, asking) };
        last = found;
        return found.asked;
    };
});
function isSame(a, b) {
    if (a.own !== b.own || a.isSubstituted !== b.isSubstituted || a.files.length !== b.files.length)
        return false;
    return a.files.every((file, index) => file === b.files[index]);
}
function askedOf(flux, { builds }, { own, files, isSubstituted }) {
    const asking = new Map(files.map((file) => [file.path, file]));
    const read = variable_references_reader(asking);
    const patches = new Set(own.flatMap((one) => (0,kustomization/* namedFor */.ZM)(one, 'patch').flatMap(({ path }) => path ?? [])));
    const objects = [...asking.keys()].filter((path) => builds(path) && !(0,kustomize_names/* isKustomizationFile */.y)(path)).flatMap(read);
    const fragments = [...patches].flatMap(read);
    const sparing = [
        ...own.flatMap((one) => (0,kustomize_patches/* patchEntries */.lB)(one.object, one.folder)),
        ...(0,kustomize_patches/* patchEntries */.lB)(flux.object, '', ['spec']),
    ].flatMap((entry) => sparedTargets(entry, asking));
    const isSpared = (object) => sparesItself(object) || sparing.some((target) => isTarget(target, object));
    const spared = new Set([...objects, ...fragments].filter(isSpared).map(subjectOf));
    return [
        ...[...objects, ...fragments]
            .filter((object) => !spared.has(subjectOf(object)))
            .flatMap((object) => variablesOf(object)),
        ...own.flatMap((one) => (asking.has(one.path) ? variablesOf(one.object, settingsOnly) : [])),
        ...own.flatMap((one) => contents(one, asking)),
        ...variablesOf(flux.object, changesOnly, isSubstituted ? escapedAlone : undefined),
    ];
}
function changesOnly([spec, list = '', index, field]) {
    if (spec !== 'spec')
        return false;
    return ((0,kustomize_patches/* isPatchText */.sY)(list, field) ||
        list === 'namePrefix' ||
        list === 'nameSuffix' ||
        (list === 'images' && index !== undefined));
}
function escapedAlone(text) {
    return text.replaceAll(/\$(\$?)\{/g, (_, escape) => (escape === '' ? '_{' : '${'));
}
function variable_references_reader(asking) {
    return (path) => {
        const file = asking.get(path);
        if (!file || variablesInFile(file)?.length === 0)
            return [];
        return parsedOnce(file);
    };
}
const variables = new WeakMap();
function variablesInFile(file) {
    const found = variables.has(file) ? variables.get(file) : variablesIn(file.text);
    variables.set(file, found ?? null);
    return found ?? null;
}
const known = new WeakMap();
function parsedOnce(file) {
    const found = known.get(file) ??
        (0,reader/* readFile */.TA)(file).documents.flatMap((read) => read.kind === 'objects'
            ? read.objects.filter(({ origin }) => origin === 'document' || origin === 'list-item')
            : read.kind === 'plain'
                ? [read.object]
                : []);
    known.set(file, found);
    return found;
}
function sparedTargets({ target, source }, asking) {
    const text = source.kind === 'inline' ? source.text : source.kind === 'file' ? asking.get(source.path ?? '')?.text : '';
    return target && text?.includes(exemption) ? [target] : [];
}
function sparesItself({ value }) {
    return isExempt((0,json/* objectAt */.lJ)(value, ['metadata']) ?? {}, 'annotations', 'labels');
}
function isExempt(value, ...fields) {
    return fields.some((field) => (0,json/* stringAt */.bX)(value, [field, exemption]) === 'disabled');
}
function exemptsAll(value) {
    const labels = (0,json/* listAt */.gT)(value, ['labels']).filter(json/* isObject */.Gv);
    return isExempt(value, 'commonAnnotations', 'commonLabels') || labels.some((entry) => isExempt(entry, 'pairs'));
}
function subjectOf({ kind, name, file, document }) {
    return name === null ? `${file.path}\0${document}` : `${kind}/${name}`;
}
function settingsOnly(path) {
    return (path[0] !== 'secretGenerator' && path[0] !== 'resources' && path[0] !== 'components' && !path.includes('target'));
}
function variablesOf(object, counts = () => true, seen = (text) => text) {
    const texts = textsOf(object, counts).map(({ text, line }) => ({ line, text, variables: variablesIn(seen(text)) }));
    if (texts.some(({ variables }) => variables === null))
        return [];
    return texts.flatMap(({ text, line, variables }) => (variables ?? []).map(({ name, offset }) => ({
        name,
        file: object.file.path,
        line: line + linesBefore(text, offset),
    })));
}
function textsOf(object, counts) {
    const found = [];
    walk(object.content, [], (path, text, isKey) => {
        if (!counts(path))
            return;
        const scalar = isKey ? null : object.scalar(path);
        found.push(scalar ? { text: scalar.raw, line: scalar.position.line } : { text, line: object.position(path).line });
    });
    return found;
}
function walk(value, path, found) {
    if (typeof value === 'string') {
        if (value.includes('$'))
            found(path, value, false);
    }
    else if ((0,json/* isList */.Lv)(value))
        for (const [index, entry] of value.entries())
            walk(entry, [...path, index], found);
    else if ((0,json/* isObject */.Gv)(value))
        for (const [key, entry] of Object.entries(value)) {
            if (key.includes('$'))
                found([...path, key], key, true);
            if (entry !== undefined)
                walk(entry, [...path, key], found);
        }
}
function linesBefore(text, offset) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}
function contents(one, asking) {
    const { value } = one.object;
    const options = (0,json/* objectAt */.lJ)(value, ['generatorOptions']);
    if (options && isExempt(options, 'annotations', 'labels'))
        return [];
    return (0,kustomization/* namedFor */.ZM)(one, 'content', 'environment').flatMap(({ use, path, at: [list, index] }) => {
        const file = path === null ? undefined : asking.get(path);
        if (!file || list !== 'configMapGenerator' || typeof index !== 'number')
            return [];
        const own = (0,json/* valueAt */.fK)(value, [list, index, 'options']);
        if ((0,json/* isObject */.Gv)(own) && isExempt(own, 'annotations', 'labels'))
            return [];
        const comments = use === 'environment' ? commentsIn(file.text) : new Set();
        return (variablesInFile(file) ?? [])
            .map(({ name, offset }) => ({ name, file: file.path, line: (0,model_file/* positionIn */.Nu)(file, offset).line }))
            .filter(({ line }) => !comments.has(line));
    });
}
function commentsIn(text) {
    return new Set(text.split('\n').flatMap((line, index) => (/^\s*#/.test(line) ? [index + 1] : [])));
}

;// CONCATENATED MODULE: ./lib/src/validate/substitution/mutating-objects.js

function changersIn(objects, { layout }) {
    const found = objects.filter(isChanger);
    return new Map(found.map((object) => [layout.clusterOf(object.file.path), object]));
}
const group = 'kustomize.toolkit.fluxcd.io';
function isChanger({ kind, value }) {
    switch (kind) {
        case 'OCIRepository':
            return /(?:^|\/)kustomize-mutating-webhook$/.test((0,json/* stringAt */.bX)(value, ['spec', 'url']) ?? '');
        case 'HelmRelease':
            return (0,json/* stringAt */.bX)(value, ['spec', 'chart', 'spec', 'chart']) === 'kustomize-mutating-webhook';
        case 'MutatingWebhookConfiguration':
        case 'MutatingAdmissionPolicy':
            return JSON.stringify(value).includes(group);
        case 'ClusterPolicy':
        case 'Policy':
        case 'MutatingPolicy': {
            const text = JSON.stringify(value);
            return text.includes(group) && /mutat/i.test(text) && text.includes('postBuild');
        }
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./lib/src/model/entries.js
var model_entries = __webpack_require__(29008);
// EXTERNAL MODULE: ./lib/src/validate/files-beside.js
var files_beside = __webpack_require__(48057);
;// CONCATENATED MODULE: ./lib/src/validate/substitution/texts.js








const largest = 1024 * 1024;
const yamlName = /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/;
async function readTexts(state, names) {
    const { tree, workspace } = state;
    if (!workspace)
        return { tree, asking: new Map(), paths: [] };
    const manifests = await (0,files_beside/* filesBeside */.G)(manifestsIn(tree.entries), state, { limit: largest, net: null });
    const parsed = telling(names)(manifests);
    const contents = contentPaths((0,kustomization/* kustomizationsIn */.oX)([...tree.files, ...parsed]));
    const named = namedEntries(tree.entries, contents);
    const more = await (0,files_beside/* filesBeside */.G)(named, state, { limit: largest, net: null });
    const read = (0,model_layout/* filesByPath */.G)(tree.files);
    const inTree = named.flatMap(({ path }) => read.get(path) ?? []);
    const asking = [...askingManifests(tree.files), ...askingAmong(manifests), ...askingIn(inTree), ...askingAmong(more)];
    return {
        tree: { ...tree, files: [...tree.files, ...parsed, ...more.map(texts_parsedOnce)] },
        asking: new Map(asking.map((file) => [file.path, file])),
        paths: pathsOf(asking),
    };
}
const pathsOf = (0,gathered/* gatheredFrom */.P)(({ path }) => [path]);
const manifestsIn = (0,once_per/* oncePer */.Pu)((entries) => entries.filter((entry) => (0,model_entries/* isRegular */.$W)(entry) && yamlName.test(entry.path)));
const namedEntries = (0,once_per/* oncePerPair */.Vt)((entries, contents) => entries.filter((entry) => (0,model_entries/* isRegular */.$W)(entry) && contents.has(entry.path) && !yamlName.test(entry.path)));
const asks = (0,once_per/* oncePer */.Pu)(({ text }) => text.includes('${') || text.includes('toolkit.fluxcd.io/substitute'));
const askingAmong = (0,gathered/* gatheredFrom */.P)((file) => (asks(file) ? [file] : []));
const askingIn = (0,gathered/* gatheredFrom */.P)(({ file }) => (asks(file) ? [file] : []));
const askingManifests = (0,gathered/* gatheredFrom */.P)(({ file }) => (yamlName.test(file.path) && asks(file) ? [file] : []));
const texts_parsedOnce = (0,once_per/* oncePer */.Pu)(reader/* readFile */.TA);
const telling = (0,once_per/* oncePer */.Pu)((names) => (0,gathered/* gatheredFrom */.P)((file) => (0,kustomize_names/* isKustomizationFile */.y)(file.path) || isSource(file, names) ? [texts_parsedOnce(file)] : []));
function isSource({ text }, names) {
    return /ConfigMap|Secret/.test(text) && names.some((name) => text.includes(name));
}
const contentPaths = (0,once_per/* oncePer */.Pu)((kustomizations) => new Set(kustomizations.flatMap((one) => (0,kustomization/* namedFor */.ZM)(one, 'content', 'environment', 'patch').flatMap(({ path }) => path ?? []))));

// EXTERNAL MODULE: ./lib/src/kustomize/generated.js
var generated = __webpack_require__(3843);
// EXTERNAL MODULE: ./lib/src/text/placeholder.js
var placeholder = __webpack_require__(17473);
;// CONCATENATED MODULE: ./lib/src/validate/substitution/sources.js







function variableSources({ files, layout }) {
    const written = writtenUnder(layout)(files);
    const lines = generatedUnder(layout)((0,generated/* generatedEntries */.i)(files));
    const contents = (0,kustomization/* kustomizationsIn */.oX)(files).flatMap((one) => (0,kustomization/* namedFor */.ZM)(one, 'content', 'environment').map(({ at, into, key, path }) => ({
        kind: at[0] === 'secretGenerator' ? 'Secret' : 'ConfigMap',
        name: into ?? '',
        file: one.path,
        cluster: layout.clusterOf(one.path),
        variables: key === null ? [] : [key],
        complete: key !== null || (path !== null && (0,model_layout/* filesByPath */.G)(files).has(path)),
        isOpenSecret: false,
    })));
    return [...written, ...lines, ...contents];
}
const generatedUnder = (0,once_per/* oncePer */.Pu)((layout) => (0,gathered/* gatheredFrom */.P)(({ kind, name, key, object }) => {
    const file = object.file.path;
    const cluster = layout.clusterOf(file);
    return [{ kind, name, file, cluster, variables: [key], complete: true, isOpenSecret: false }];
}));
const writtenUnder = (0,once_per/* oncePer */.Pu)((layout) => (0,gathered/* gatheredFrom */.P)((read) => (0,model_layout/* objectsInFile */.W)(read).flatMap((object) => sourceOf(object, layout.clusterOf(object.file.path)))));
function sourceOf(object, cluster) {
    const { kind, value } = object;
    const keys = (...path) => Object.keys((0,json/* objectAt */.lJ)(value, path) ?? {});
    const source = (of, name, variables, complete = true) => name === null
        ? []
        : [
            {
                kind: of,
                name,
                file: object.file.path,
                cluster,
                variables,
                complete: complete && !variables.some(placeholder/* unknownInResourceSet */.aH),
                isOpenSecret: kind === 'Secret' && value['sops'] === undefined,
            },
        ];
    switch (kind) {
        case 'ConfigMap':
            return source(kind, object.name, keys('data'));
        case 'Secret':
            return source(kind, object.name, [...keys('data'), ...keys('stringData')]);
        case 'SealedSecret': {
            const name = (0,json/* stringAt */.bX)(value, ['spec', 'template', 'metadata', 'name']) ?? object.name;
            return source('Secret', name, [...keys('spec', 'encryptedData'), ...keys('spec', 'template', 'data')]);
        }
        case 'ExternalSecret': {
            const name = (0,json/* stringAt */.bX)(value, ['spec', 'target', 'name']) ?? object.name;
            const template = (0,json/* objectAt */.lJ)(value, ['spec', 'target', 'template']);
            const known = (0,json/* listAt */.gT)(value, ['spec', 'data']).flatMap((entry) => (0,json/* stringAt */.bX)(entry, ['secretKey']) ?? []);
            const isOpen = (0,json/* listAt */.gT)(value, ['spec', 'dataFrom']).length > 0 || ((0,json/* isObject */.Gv)(template) && template['templateFrom'] !== undefined);
            return source('Secret', name, [...known, ...keys('spec', 'target', 'template', 'data')], !isOpen);
        }
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/validate/substitution/check.js

















async function checkSubstitution(state, flux) {
    if (!state.workspace || flux === null || !(0,flux_minors/* hasFeature */.jI)(flux, 'strict-substitution'))
        return [];
    if (building(state.tree.files).length === 0)
        return [];
    const objects = (0,applied_objects/* appliedObjects */.y)(state.tree);
    const texts = await readTexts(state, sourceNames(state.tree));
    const reach = (0,kustomize_reach/* reachIn */.hT)(texts.tree);
    const known = { given: givenBy(variableSources(texts.tree)), applies: appliedPaths(state, objects, reach) };
    const lenient = lenientClusters(state);
    const changers = changersIn(objects, state.tree);
    const all = substituting(texts.tree, objects);
    const isSubstituted = builtByAny(reach, substitutingFlux(all));
    const unset = all.flatMap((one) => {
        const { flux: applier } = one;
        const cluster = state.tree.layout.clusterOf(applier.file);
        if (lenient.has(cluster))
            return [];
        const wanted = askedBy(applier, reach.appliedBy(applier), { ...texts, isSubstituted });
        if (wanted.length === 0)
            return [];
        const changer = changers.get(cluster) ?? changers.get('') ?? null;
        const { variables, absent, open } = check_given(one, known, state);
        if (variables.size === 0 && absent.length === 0 && !open && !one.always && changer === null)
            return [];
        return wanted.filter(({ name }) => !variables.has(name)).map((asked) => ({ one, asked, absent, open, changer }));
    });
    const certain = unset.filter(isCertain);
    return [...byVariable(certain, flux), ...notJudged(unset.filter((each) => !isCertain(each)))];
}
const substitutingFlux = (0,gathered/* gatheredFrom */.P)(({ flux }) => [flux]);
const builtByAny = (0,once_per/* oncePerPair */.Vt)((reach, flux) => {
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? flux.some((one) => reach.appliedBy(one).builds(path));
        known.set(path, found);
        return found;
    };
});
const building = (0,gathered/* gatheredFrom */.P)(({ file }) => (file.text.includes('postBuild') ? [file.path] : []));
function isCertain({ absent, open, changer }) {
    return changer === null && !open && absent.every(({ optional }) => optional);
}
function givenBy(all) {
    const groups = (0,grouped/* grouped */.z)(all, ({ kind, name }) => `${kind}\0${name}`);
    const known = new Map();
    return ({ kind, name }, cluster) => {
        const group = `${kind}\0${name}`;
        const sources = groups.get(group);
        if (!sources)
            return null;
        const found = known.get(`${group}\0${cluster}`) ?? together(nearest(sources, cluster));
        known.set(`${group}\0${cluster}`, found);
        return found;
    };
}
function together(sources) {
    return {
        variables: new Set(sources.flatMap(({ variables }) => variables)),
        isComplete: sources.every(({ complete }) => complete),
        openSecrets: sources.filter(({ isOpenSecret }) => isOpenSecret),
    };
}
function appliedPaths({ instances }, objects, reach) {
    const isBuilt = builtByAny(reach, fluxAmong(objects));
    const synced = instances.flatMap(({ instance }) => (0,paths/* appliedFolder */.MG)((0,json/* stringAt */.bX)(instance.spec, ['sync', 'path']) ?? '') || []);
    return (path) => isBuilt(path) || synced.some((folder) => (0,paths/* isBelow */.Yw)(path, folder));
}
function check_given({ flux, variables, sources }, known, { tree }) {
    const set = new Set(variables);
    const absent = [];
    let open = false;
    for (const reference of sources) {
        const found = known.given(reference, tree.layout.clusterOf(flux.file));
        if (!found)
            absent.push(reference);
        for (const name of found?.variables ?? [])
            set.add(name);
        const mayHoldMore = ({ file }) => known.applies(flux.file) && !known.applies(file);
        open ||= found !== null && (!found.isComplete || found.openSecrets.some(mayHoldMore));
    }
    return { variables: set, absent, open };
}
function nearest(sources, cluster) {
    const own = sources.filter((source) => source.cluster === cluster);
    return own.length > 0 ? own : sources;
}
function lenientClusters({ instances }) {
    const gate = /StrictPostBuildSubstitutions=false/;
    const lenient = instances.filter(({ instance }) => gate.test(JSON.stringify((0,json/* listAt */.gT)(instance.spec, ['kustomize', 'patches']))));
    return new Set(lenient.map(({ instance }) => instance.cluster));
}
function byVariable(unset, flux) {
    const groups = (0,grouped/* grouped */.z)(unset, ({ asked }) => `${asked.file}\0${asked.name}`);
    return [...groups.values()].flatMap(([first, ...more]) => (first ? [check_problem(first, more, flux)] : []));
}
function check_problem({ one, asked, absent }, more, flux) {
    const { name, file, line } = asked;
    const users = new Set([one, ...more.map((each) => each.one)].map(({ flux: { object } }) => (0,model_document/* nameOf */.V)(object)));
    const lines = new Set(more.map((each) => each.asked.line)).size - (more.some((each) => each.asked.line === line) ? 1 : 0);
    const others = users.size > 1 ? ` and ${users.size - 1} more` : '';
    const also = lines > 0 ? ` (and on ${lines} more line${lines === 1 ? '' : 's'})` : '';
    const maybe = absent[0];
    const doubt = maybe ? ` unless ${maybe.kind} ${maybe.name}, which is not in the repository, is there` : '';
    return (0,problem/* problemOf */.Z)('variable-unset', { file, line }, {
        severity: maybe ? 'warning' : 'error',
        message: `\${${name}}${also} is set by nothing that ${(0,model_document/* nameOf */.V)(one.flux.object)}${others} substitutes from, and Flux ${(0,version/* minorOf */.Hs)(flux)} applies nothing of it then${doubt}.`,
        help: `Set ${name} in its postBuild, write \`$\${${name}}\` where the text is meant as it is or \`\${${name}:=}\` for an empty value, or annotate the object with \`kustomize.toolkit.fluxcd.io/substitute: disabled\`.`,
        detail: `${name} in ${file}`,
    });
}
function notJudged(unset) {
    return [...(0,grouped/* grouped */.z)(unset, sourceText).entries()].flatMap(([source, [first, ...more]]) => {
        if (!first)
            return [];
        const names = [...new Set([first, ...more].map(({ asked }) => asked.name))];
        const rest = names.length > 3 ? ` and ${names.length - 3} more` : '';
        const users = new Set([first, ...more].map(({ one }) => one)).size;
        const others = users > 1 ? ` and ${users - 1} more` : '';
        return [
            (0,validate_problem/* problemAt */.l)(first.one.flux.object, ['spec', 'postBuild'], 'not-evaluated', {
                severity: 'notice',
                message: `${(0,model_document/* nameOf */.V)(first.one.flux.object)}${others} may take variables from ${source}, so that it was not judged whether all are set (${names.slice(0, 3).join(', ')}${rest}).`,
                help: 'Look whether it sets them: from Flux 2.9 on, one that is missing fails the Kustomization.',
                detail: `variables from ${source}`,
            }),
        ];
    });
}
function sourceText({ one, absent, changer }) {
    if (changer)
        return `${(0,model_document/* nameOf */.V)(changer)}, which changes Kustomizations in the cluster`;
    const source = absent.find(({ optional }) => !optional);
    if (source)
        return `the ${source.kind} ${source.name}, which the repository does not hold`;
    const [first] = one.sources;
    return first ? `the ${first.kind} ${first.name}, of which the repository does not show all` : 'elsewhere';
}


/***/ })

};
