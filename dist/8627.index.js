export const id = 8627;
export const ids = [8627];
export const modules = {

/***/ 59601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (buildChanges)
});

// EXTERNAL MODULE: ./lib/src/kustomize/engine/tree.js
var engine_tree = __webpack_require__(82713);
;// CONCATENATED MODULE: ./lib/src/diff/controllers.js

function controllerChange({ name, kind, before, after }) {
    if (kind !== 'Deployment')
        return null;
    const [old, now] = [containerOf(before), containerOf(after)];
    const change = {
        name: name.slice(name.lastIndexOf('/') + 1),
        image: { from: old && (0,engine_tree/* textAt */.$6)(old, ['image']), to: now && (0,engine_tree/* textAt */.$6)(now, ['image']) },
        arguments: between(textsIn(old, 'args'), textsIn(now, 'args')),
        variables: between(variablesIn(old), variablesIn(now)),
        resources: resourcesBetween(old, now),
    };
    const lists = [change.arguments.added, change.arguments.removed, change.variables.added, change.variables.removed];
    const same = change.image.from === change.image.to && change.resources.length === 0;
    return same && lists.every((list) => list.length === 0) ? null : change;
}
function containerOf(tree) {
    const containers = (0,engine_tree.at)(tree, ['spec', 'template', 'spec', 'containers']);
    if (!Array.isArray(containers))
        return null;
    const all = containers.filter(engine_tree/* isMap */.jh);
    return all.find((container) => (0,engine_tree/* textAt */.$6)(container, ['name']) === 'manager') ?? all[0] ?? null;
}
function textsIn(container, field) {
    const list = (0,engine_tree.at)(container, [field]);
    return Array.isArray(list) ? list.map((entry) => (0,engine_tree/* scalarText */.ws)(entry)) : [];
}
function variablesIn(container) {
    const list = (0,engine_tree.at)(container, ['env']);
    if (!Array.isArray(list))
        return [];
    return list.map((entry) => {
        const value = (0,engine_tree.at)(entry, ['value']);
        return value === undefined ? (0,engine_tree/* textAt */.$6)(entry, ['name']) : `${(0,engine_tree/* textAt */.$6)(entry, ['name'])}=${(0,engine_tree/* scalarText */.ws)(value)}`;
    });
}
function between(before, after) {
    return {
        added: after.filter((one) => !before.includes(one)),
        removed: before.filter((one) => !after.includes(one)),
    };
}
function resourcesBetween(before, after) {
    if (!before || !after)
        return [];
    return ['requests', 'limits'].flatMap((list) => ['cpu', 'memory'].flatMap((resource) => {
        const [old, now] = [before, after].map((side) => quantity((0,engine_tree.at)(side, ['resources', list, resource])));
        return old === now ? [] : [`${resource} ${list === 'limits' ? 'limit' : 'request'} ${old ?? ''} → ${now ?? ''}`];
    }));
}
function quantity(value) {
    return (0,engine_tree/* scalarText */.ws)(value) || 'none';
}

;// CONCATENATED MODULE: ./lib/src/diff/definitions.js

function definitionChange({ name, kind, before, after }) {
    if (kind !== 'CustomResourceDefinition')
        return null;
    const [old, now] = [versionsOf(before), versionsOf(after)];
    const [from, to] = [storedIn(old), storedIn(now)];
    const both = [...old.keys()].filter((version) => now.has(version));
    const changes = both.map((version) => ({ version, ...fieldChanges(schemaOf(old, version), schemaOf(now, version)) }));
    const change = {
        name: name.slice(name.indexOf(' ') + 1),
        comes: served(now).filter((version) => !served(old).includes(version)),
        goes: served(old).filter((version) => !served(now).includes(version)),
        storage: before === null || after === null || from === to ? null : { from, to },
        gone: changes.flatMap(({ version, gone }) => gone.map((field) => `${version} ${field}`)),
        required: changes.flatMap(({ version, required }) => required.map((field) => `${version} ${field}`)),
    };
    const lists = [change.comes, change.goes, change.gone, change.required];
    return change.storage === null && lists.every((list) => list.length === 0) ? null : change;
}
function versionsOf(tree) {
    const versions = (0,engine_tree.at)(tree, ['spec', 'versions']);
    return new Map(Array.isArray(versions) ? versions.filter(engine_tree/* isMap */.jh).map((one) => [(0,engine_tree/* textAt */.$6)(one, ['name']), one]) : []);
}
function served(versions) {
    return [...versions].flatMap(([name, version]) => (version.get('served') === true ? [name] : []));
}
function storedIn(versions) {
    return [...versions].find(([, version]) => version.get('storage') === true)?.[0] ?? '';
}
function schemaOf(versions, name) {
    return (0,engine_tree.at)(versions.get(name), ['schema', 'openAPIV3Schema']);
}
function fieldChanges(before, after, path = '') {
    if (!(0,engine_tree/* isMap */.jh)(before) || !(0,engine_tree/* isMap */.jh)(after))
        return { gone: [], required: [] };
    const [old, now] = [propertiesOf(before), propertiesOf(after)];
    if (path === '')
        for (const fields of [old, now])
            fields.delete('status');
    const [wasRequired, isRequired] = [requiredOf(before), requiredOf(after)];
    const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => joined(path, name));
    const required = isRequired.filter((name) => !wasRequired.includes(name)).map((name) => joined(path, name));
    const below = [
        ...[...old].flatMap(([name, child]) => now.has(name) ? [fieldChanges(child, now.get(name), joined(path, name))] : []),
        fieldChanges(before.get('items'), after.get('items'), `${path}[]`),
    ];
    return {
        gone: [...gone, ...below.flatMap((each) => each.gone)],
        required: [...required, ...below.flatMap((each) => each.required)],
    };
}
function propertiesOf(schema) {
    const found = schema.get('properties');
    return new Map((0,engine_tree/* isMap */.jh)(found) ? found : []);
}
function requiredOf(schema) {
    const found = schema.get('required');
    return Array.isArray(found) ? found.filter((name) => typeof name === 'string') : [];
}
function joined(path, name) {
    return path === '' ? name : `${path}.${name}`;
}

// EXTERNAL MODULE: ./lib/src/diff/objects.js + 1 modules
var diff_objects = __webpack_require__(56622);
;// CONCATENATED MODULE: ./lib/src/diff/permissions.js

function permissionChange({ name, kind, before, after }) {
    if (kind !== 'ClusterRole' && kind !== 'Role')
        return null;
    const [old, now] = [grantsOf(before), grantsOf(after)];
    const added = missingIn(now, old);
    const removed = missingIn(old, now);
    return added.length === 0 && removed.length === 0 ? null : { role: name, added, removed };
}
function grantsOf(tree) {
    const rules = (0,engine_tree.at)(tree, ['rules']);
    const grants = new Map();
    for (const rule of Array.isArray(rules) ? rules : []) {
        const groups = permissions_textsIn(rule, 'apiGroups');
        const names = permissions_textsIn(rule, 'resourceNames');
        const only = names.length === 0 ? '' : ` named ${names.join(', ')}`;
        const resources = groups.flatMap((group) => permissions_textsIn(rule, 'resources').map((resource) => `${resource}${group === '' ? '' : `.${group}`}${only}`));
        for (const target of [...resources, ...permissions_textsIn(rule, 'nonResourceURLs')]) {
            const verbs = grants.get(target) ?? new Set();
            for (const verb of permissions_textsIn(rule, 'verbs'))
                verbs.add(verb);
            grants.set(target, verbs);
        }
    }
    return grants;
}
function permissions_textsIn(rule, key) {
    const list = (0,engine_tree.at)(rule, [key]);
    return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}
function missingIn(first, second) {
    return [...first].flatMap(([target, verbs]) => {
        const known = second.get(target);
        if (known?.has('*') === true)
            return [];
        const missing = [...verbs].filter((verb) => known?.has(verb) !== true);
        return missing.length === 0 ? [] : [`${missing.join(', ')} on ${target}`];
    });
}

;// CONCATENATED MODULE: ./lib/src/diff/build-changes.js




function buildChanges(pairs) {
    const objects = pairs.flatMap((pair) => (0,diff_objects/* changeOf */.C)(pair) ?? []);
    return {
        controllers: pairs.flatMap((pair) => controllerChange(pair) ?? []),
        definitions: pairs.flatMap((pair) => definitionChange(pair) ?? []),
        permissions: pairs.flatMap((pair) => permissionChange(pair) ?? []),
        objects,
        same: pairs.length - objects.length,
    };
}


/***/ }),

/***/ 97301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (renderedChanges),
  M: () => (unbuilt)
});

// EXTERNAL MODULE: ./lib/src/kustomize/engine/resource.js
var engine_resource = __webpack_require__(57845);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/manifests.js
var manifests = __webpack_require__(95192);
// EXTERNAL MODULE: ./lib/src/diff/build-changes.js + 3 modules
var build_changes = __webpack_require__(59601);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/tree.js
var engine_tree = __webpack_require__(82713);
;// CONCATENATED MODULE: ./lib/src/diff/secrets.js

function withoutSecrets(pair) {
    if (pair.kind !== 'Secret')
        return pair;
    const { before, after } = pair;
    return { ...pair, before: secrets_hidden(before, after, 'hidden'), after: secrets_hidden(after, before, 'hidden, changed') };
}
function secrets_hidden(tree, other, differs) {
    if (tree === null)
        return null;
    const copy = (0,engine_tree/* copyOfMap */.r7)(tree);
    for (const field of ['data', 'stringData']) {
        const values = (0,engine_tree.at)(copy, [field]);
        if (!(0,engine_tree/* isMap */.jh)(values))
            continue;
        for (const [key, value] of values) {
            const known = (0,engine_tree.at)(other, [field, key]);
            const isSame = known === undefined || (0,engine_tree/* scalarText */.ws)(known) === (0,engine_tree/* scalarText */.ws)(value);
            values.set(key, isSame ? '(hidden)' : `(${differs})`);
        }
    }
    return copy;
}

// EXTERNAL MODULE: ./lib/src/diff/objects.js + 1 modules
var objects = __webpack_require__(56622);
;// CONCATENATED MODULE: ./lib/src/diff/charts.js






function renderedChanges(before, after, { chart, namespace, told }) {
    const [old, now] = [before, after].map((side) => objectsOf(side, chart, namespace));
    if (typeof now === 'string')
        return unbuilt(`after the change, ${now}`);
    if (typeof old === 'string')
        return unbuilt(`before it, ${old}`);
    const pairs = (0,objects/* pairsOf */.f)(old ?? [], now ?? []).filter(({ kind, name }) => kind !== 'CustomResourceDefinition' || !told.has(name.slice(kind.length + 1)));
    return { unbuilt: null, ...(0,build_changes/* buildChanges */.s)(pairs.map(withoutSecrets)) };
}
function unbuilt(why) {
    return { unbuilt: why, controllers: [], definitions: [], permissions: [], objects: [], same: 0 };
}
function objectsOf(rendered, chart, namespace) {
    if (rendered === null)
        return [];
    if (rendered.kind === 'fails')
        return rendered.reason;
    try {
        const objects = (0,manifests/* resourcesOf */.F3)(rendered.text, `What helm renders of the chart ${chart}`);
        for (const object of objects)
            object.load();
        return objects.map((object) => within(object, namespace));
    }
    catch (error) {
        return (0,failure/* messageOf */.b)(error);
    }
}
function within(resource, namespace) {
    const { current } = resource;
    return current.namespace !== '' || (0,engine_resource/* isClusterScoped */.Z6)(current)
        ? resource
        : { ...resource, current: { ...current, namespace } };
}


/***/ }),

/***/ 56622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (changeOf),
  f: () => (pairsOf)
});

// EXTERNAL MODULE: ./lib/src/kustomize/engine/resource.js
var engine_resource = __webpack_require__(57845);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/tree.js
var engine_tree = __webpack_require__(82713);
// EXTERNAL MODULE: ./lib/src/text/unified-diff.js
var unified_diff = __webpack_require__(85096);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./lib/src/diff/yaml-lines.js


function yamlLines(tree) {
    const text = (0,js_yaml/* dump */.Bh)(withTexts((0,engine_tree/* plainMap */.jI)(tree)), { sortKeys: true, lineWidth: -1, noRefs: true });
    return text.trimEnd().split('\n');
}
function withTexts(value) {
    return JSON.parse(JSON.stringify(value, (_, child) => (typeof child === 'bigint' ? Number(child) : child)));
}

;// CONCATENATED MODULE: ./lib/src/diff/objects.js




function pairsOf(before, after) {
    const pairs = new Map();
    for (const [side, resources] of [
        ['before', before],
        ['after', after],
    ]) {
        for (const resource of resources) {
            const { group, kind, name } = resource.current;
            const key = [group, kind, (0,engine_resource/* effectiveNamespace */.NU)(resource.current), name].join('\0');
            const called = (0,engine_resource/* isClusterScoped */.Z6)(resource.current) ? name : `${(0,engine_resource/* effectiveNamespace */.NU)(resource.current)}/${name}`;
            const known = pairs.get(key) ?? { name: `${kind} ${called}`, kind, before: null, after: null };
            pairs.set(key, { ...known, [side]: (0,engine_resource/* treeOfResource */.cJ)(resource) });
        }
    }
    return [...pairs.values()].sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'en'));
}
const kinds = [
    'Deployment',
    'ClusterRole',
    'ClusterRoleBinding',
    'Role',
    'RoleBinding',
    'NetworkPolicy',
    'Service',
    'ServiceAccount',
];
function order({ kind }) {
    if (kind === 'CustomResourceDefinition')
        return 100;
    const index = kinds.indexOf(kind);
    return index < 0 ? 50 : index;
}
function changeOf({ name, before, after }) {
    if (before === null)
        return { name, kind: 'added', diff: diffOf(null, after) };
    if (after === null)
        return { name, kind: 'removed', diff: diffOf(before, null) };
    if ((0,engine_tree/* isEqual */.n4)(before, after))
        return null;
    if ((0,engine_tree/* isEqual */.n4)(unlabelled(before), unlabelled(after)))
        return { name, kind: 'label', diff: '' };
    return { name, kind: 'changed', diff: diffOf(before, after) };
}
function diffOf(before, after) {
    return (0,unified_diff/* unifiedDiff */.W)(before ? yamlLines(before) : [], after ? yamlLines(after) : []);
}
const versionLabels = ['app.kubernetes.io/version', 'helm.sh/chart'];
function unlabelled(tree) {
    const copy = (0,engine_tree/* copyOfMap */.r7)(tree);
    for (const path of [
        ['metadata', 'labels'],
        ['spec', 'template', 'metadata', 'labels'],
    ]) {
        const labels = (0,engine_tree.at)(copy, path);
        if ((0,engine_tree/* isMap */.jh)(labels))
            for (const label of versionLabels)
                labels.delete(label);
    }
    return copy;
}


/***/ }),

/***/ 24307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $L: () => (pointerSteps),
  XV: () => (unescapedStep),
  lW: () => (pathIn),
  mG: () => (escapedStep),
  uN: () => (pathsAt),
  ul: () => (fieldSteps)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

function pointerSteps(pointer) {
    return pointer.split('/').slice(1).map(unescapedStep);
}
function unescapedStep(step) {
    return step.replace(/~[01]/g, (escape) => (escape === '~1' ? '/' : '~'));
}
function escapedStep(step) {
    return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
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
const mostPaths = 200;
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

__webpack_require__.d(__webpack_exports__, {
  $: () => (compareApiVersions),
  c: () => (parseApiVersion)
});
function parseApiVersion(text) {
    const slash = text.indexOf('/');
    return slash < 0 ? { group: '', version: text } : { group: text.slice(0, slash), version: text.slice(slash + 1) };
}
const kubeVersion = /^v(\d{1,6})(?:(alpha|beta)(\d{1,6}))?$/;
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

__webpack_require__.d(__webpack_exports__, {
  z: () => (grouped)
});
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

/***/ 89166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (artifactDocuments),
  z: () => (artifactJson)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70972);
var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1770);



function artifactDocuments(text, file) {
    try {
        return (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainDocuments */ .H)(text, { json: true });
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
function artifactJson(text, file) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
function unreadable(file, error) {
    const [brief = ''] = (0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error).split('\n');
    const message = `${file} of the release cannot be read (${brief}); set another release with "to", or wait until upstream mends it`;
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('registry-answer', message, { cause: error });
}


/***/ }),

/***/ 70972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (parseJson),
  r: () => (JsonBudgetExceeded)
});
const jsonBudget = { values: 500_000, levels: 500 };
class JsonBudgetExceeded extends Error {
    constructor(message) {
        super(message);
        this.name = 'JsonBudgetExceeded';
    }
}
function parseJson(text, budget = jsonBudget) {
    const over = overJsonBudget(text, budget);
    if (over !== null)
        throw new JsonBudgetExceeded(over);
    return JSON.parse(text);
}
function overJsonBudget(text, budget) {
    let [values, levels] = [1, 0];
    for (let at = 0; at < text.length; at++) {
        const mark = text.charCodeAt(at);
        if (mark === quote)
            at = endOfString(text, at);
        else if (mark === comma || mark === colon)
            values++;
        else if (mark === list || mark === mapping) {
            values++;
            levels++;
        }
        else if (mark === listEnd || mark === mappingEnd)
            levels--;
        if (values > budget.values)
            return `it holds more than ${budget.values} values`;
        if (levels > budget.levels)
            return `it nests more than ${budget.levels} levels`;
    }
    return null;
}
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [list, listEnd, mapping, mappingEnd] = [0x5b, 0x5d, 0x7b, 0x7d];
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text.charCodeAt(at) !== quote)
        at += text.charCodeAt(at) === backslash ? 2 : 1;
    return at;
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  H: () => (plainDocuments),
  V: () => (mayHoldMoreThan)
});
var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


function plainDocuments(text, options = {}) {
    if (mayHoldMoreThan(_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz, text))
        throw new Error(`it holds more than ${_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz} values`);
    const documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU, ...options });
    if (documents.reduce((sum, document) => sum + (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .expandedSize */ .FA)(document), 0) > _model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz)
        throw new Error(`its aliases stand for more than ${_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz} values`);
    return documents;
}
function mayHoldMoreThan(most, text) {
    if (text.length <= most)
        return false;
    let marks = 0;
    for (let at = 0; at < text.length && marks <= most; at++)
        marks += isMark(typeof text === 'string' ? text.charCodeAt(at) : (text[at] ?? 0)) ? 1 : 0;
    return marks > most;
}
function isMark(code) {
    if (code > 0x3f)
        return code === 0x5b || code === 0x7b;
    return code === 0x0a || code === 0x0d || code === 0x2c || code === 0x2d || code === 0x3a || code === 0x3f;
}


/***/ })

};
