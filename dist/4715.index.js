export const id = 4715;
export const ids = [4715,9719];
export const modules = {

/***/ 4715:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  chartsCompared: () => (chartsCompared)
});
var _diff_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97301);
var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50184);
var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17473);
var _upstream_operator_build_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95192);
var _validate_chart_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14804);
var _validate_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59719);






async function chartsCompared(states, lazyHelm) {
    if (lazyHelm === 'off')
        return { kind: 'by-values', why: 'off' };
    const pairs = releasePairs(states);
    if (pairs.length === 0)
        return { kind: 'rendered', releases: [] };
    const helm = await lazyHelm();
    if (helm === null)
        return { kind: 'by-values', why: 'no-helm' };
    const told = states.isTold ? definitionNames(states) : new Set();
    const releases = [];
    for (const pair of pairs)
        releases.push(...(await releaseChanges(pair, helm, told)));
    return { kind: 'rendered', releases };
}
function releasePairs({ before, after }) {
    const keyed = (state) => new Map(sidesOf(state).map((side) => [`${side.release.object.file.path}\0${side.release.label}`, side]));
    const [olds, news] = [keyed(before), keyed(after)];
    return [...new Set([...news.keys(), ...olds.keys()])].map((key) => ({
        before: olds.get(key) ?? null,
        after: news.get(key) ?? null,
    }));
}
function sidesOf(state) {
    const releases = (0,_validate_chart_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .chartReleases */ .rt)(state.tree);
    const instances = state.instances.map(({ instance }) => instance);
    return [...releases, ...(0,_validate_chart_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesFiles */ .oK)(instances, releases)]
        .filter((release) => isOfSet(release, state))
        .map((release) => {
        const { version, files } = chartOf(release, state);
        const cluster = state.tree.layout.clusterOf(release.object.file.path);
        return { release, cluster, version, request: files && requestOf(release, files, state) };
    });
}
function isOfSet({ role, object }, { pins, tree }) {
    const cluster = tree.layout.clusterOf(object.file.path);
    return pins.some((pin) => {
        const own = tree.layout.clusterOf(pin.file);
        return pin.role === role && (own === cluster || own === '' || cluster === '');
    });
}
function chartOf({ role }, { contents, operator }) {
    const field = role === 'operator-chart' ? 'operatorChart' : 'instanceChart';
    const order = role === 'operator-chart' ? [operator, contents] : [contents, operator];
    const holder = order.find((one) => one !== null && one[field] !== null) ?? null;
    return { version: holder?.version ?? null, files: holder?.[field] ?? null };
}
function requestOf(release, chart, { tree }) {
    const { object } = release;
    const isFlux = object.kind === 'HelmRelease';
    const text = (...path) => {
        const found = isFlux ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(object.value, path) : null;
        return found === null || (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownInResourceSet */ .aH)(found) ? null : found;
    };
    const target = text('spec', 'targetNamespace');
    const name = text('metadata', 'name') ?? chartName(release);
    const upgrade = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(object.value, ['spec', 'upgrade', 'crds']);
    return {
        chart,
        release: text('spec', 'releaseName') ?? (target === null ? name : `${target}-${name}`),
        namespace: target ?? (isFlux ? tree.layout.namespaceOf(object) : null) ?? 'flux-system',
        values: (0,_validate_values_js__WEBPACK_IMPORTED_MODULE_3__/* .givenValues */ .y)(release),
        definitions: upgrade === 'Create' || upgrade === 'CreateReplace',
    };
}
function chartName({ role }) {
    return role === 'operator-chart' ? 'flux-operator' : 'flux-instance';
}
async function releaseChanges(pair, helm, told) {
    const { before, after } = pair;
    const shown = after ?? before;
    if (shown === null || isSamePair(pair))
        return [];
    const { release, cluster } = shown;
    const head = {
        name: release.label,
        file: release.object.file.path,
        cluster,
        chart: chartName(release),
        version: { from: before?.version ?? null, to: after?.version ?? null },
        without: leftOut(release),
    };
    const [was, is] = [await renderedOf(before, helm), await renderedOf(after, helm)];
    const namespace = shown.request?.namespace ?? '';
    return [{ ...head, ...(0,_diff_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .renderedChanges */ .B)(was, is, { chart: head.chart, namespace, told }) }];
}
function isSamePair({ before, after }) {
    const [old, now] = [before?.request ?? null, after?.request ?? null];
    return old !== null && now !== null && isSame(old, now);
}
async function renderedOf(side, helm) {
    if (side === null)
        return null;
    return side.request === null
        ? { kind: 'fails', reason: 'the chart could not be read out of the release' }
        : await helm.render(side.request);
}
function leftOut({ unread, object }) {
    const renderers = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(object.value, ['spec', 'postRenderers']);
    return [...unread, ...(Array.isArray(renderers) && renderers.length > 0 ? ['its post-renderers'] : [])];
}
function isSame(before, after) {
    const { chart: old, ...was } = before;
    const { chart, ...is } = after;
    const plain = (value) => JSON.stringify(value, (_, entry) => (typeof entry === 'bigint' ? String(entry) : entry));
    if (plain(was) !== plain(is))
        return false;
    return (old === chart || (old.size === chart.size && [...old].every(([path, bytes]) => isEqual(bytes, chart.get(path)))));
}
function isEqual(bytes, other) {
    return other !== undefined && Buffer.compare(bytes, other) === 0;
}
function definitionNames({ before, after }) {
    const [old, now] = [before, after].map(({ operator }) => (0,_upstream_operator_build_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorDefinitions */ .PF)(operator?.manifests ?? new Map()));
    if (!old || !now || old.length === 0 || now.length === 0)
        return new Set();
    return new Set([...old, ...now].map(({ current }) => current.name));
}


/***/ }),

/***/ 59601:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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

// EXTERNAL MODULE: ./lib/src/model/sorted.js
var sorted = __webpack_require__(60519);
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
    return [...pairs.values()].sort((a, b) => order(a) - order(b) || (0,sorted/* compareTexts */.q)(a.name, b.name));
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

/***/ 45447:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (isAside)
});
const aside = /(?:^|\/)(?:docs?|documentation|\.?_?archived?|\.?attic|vendor|node_modules|testdata|fixtures|__tests__|[._]templates?|skills|prompts|\.agents|\.claude|\.cursor)\/|<[A-Z][\w-]*>/i;
function isAside(path) {
    return aside.test(path);
}


/***/ }),

/***/ 57845:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Ht: () => (withTree),
  JS: () => (resourceTitle),
  KU: () => (resourceOf),
  NU: () => (effectiveNamespace),
  TH: () => (currentName),
  Z6: () => (isClusterScoped),
  cJ: () => (treeOfResource),
  cu: () => (identityOf)
});
var _model_api_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48037);
var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82713);


function treeOfResource(resource) {
    return resource.tree ?? resource.load();
}
function currentName(resource) {
    return resource.current;
}
function resourceOf(tree) {
    const identity = identityOf(tree);
    return { original: identity, current: identity, load: () => tree, tree: null };
}
function withTree(resource, tree) {
    return { ...resource, tree, current: identityOf(tree) };
}
function identityOf(tree) {
    return {
        ...(0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiVersion */ .c)((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(tree, ['apiVersion'])),
        kind: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(tree, ['kind']),
        name: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(tree, ['metadata', 'name']),
        namespace: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(tree, ['metadata', 'namespace']),
    };
}
const clusterScoped = new Set([
    'Namespace',
    'CustomResourceDefinition',
    'ClusterRole',
    'ClusterRoleBinding',
    'PersistentVolume',
    'StorageClass',
    'PriorityClass',
    'APIService',
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
]);
function isClusterScoped(identity) {
    return clusterScoped.has(identity.kind);
}
function effectiveNamespace(identity) {
    if (isClusterScoped(identity))
        return '_non_namespaceable_';
    return identity.namespace === '' ? 'default' : identity.namespace;
}
function resourceTitle(resource) {
    return `${resource.current.kind} ${resource.current.name}`;
}


/***/ }),

/***/ 82713:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $6: () => (textAt),
  LD: () => (treeMap),
  at: () => (at),
  g7: () => (treeOf),
  jI: () => (plainMap),
  jh: () => (isMap),
  n4: () => (isEqual),
  oi: () => (plainOf),
  pI: () => (childMap),
  r7: () => (copyOfMap),
  ws: () => (scalarText),
  zP: () => (copyOf)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

function treeOf(value) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .expandedSize */ .FA)(value) > _model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mostValues */ .Yz)
        throw new Error('its aliases multiply to too many values');
    return grow(value);
}
function grow(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
        return value;
    if (typeof value === 'boolean')
        return value;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(grow);
    if (value instanceof Date)
        return value.toISOString();
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return new Map(Object.entries(value).map(([key, child]) => [key, grow(child)]));
    return null;
}
function plainOf(value) {
    if (Array.isArray(value))
        return value.map(plainOf);
    return isMap(value) ? plainMap(value) : value;
}
function plainMap(value) {
    return Object.fromEntries([...value].map(([key, child]) => [key, plainOf(child)]));
}
function treeMap(value) {
    return new Map(Object.entries(value).map(([key, child]) => [key, treeOf(child)]));
}
function isMap(value) {
    return value instanceof Map;
}
function copyOf(value) {
    if (Array.isArray(value))
        return value.map(copyOf);
    return isMap(value) ? copyOfMap(value) : value;
}
function copyOfMap(value) {
    return new Map([...value].map(([key, child]) => [key, copyOf(child)]));
}
function isEqual(a, b) {
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((child, index) => isEqual(child, b[index] ?? null));
    }
    if (!isMap(a))
        return a === b;
    if (!isMap(b) || a.size !== b.size)
        return false;
    return [...a].every(([key, child]) => {
        const other = b.get(key);
        return other !== undefined && isEqual(child, other);
    });
}
function at(value, path) {
    let current = value;
    for (const key of path) {
        if (typeof key === 'number' && Array.isArray(current))
            current = current[key];
        else if (typeof key === 'string' && isMap(current))
            current = current.get(key);
        else
            return undefined;
    }
    return current;
}
function textAt(value, path) {
    const found = at(value, path);
    return typeof found === 'string' ? found : '';
}
function childMap(parent, key) {
    const found = parent.get(key);
    if (isMap(found))
        return found;
    const made = new Map();
    parent.set(key, made);
    return made;
}
function scalarText(value) {
    return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}


/***/ }),

/***/ 52827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Up: () => (pluginsIn),
  ZM: () => (namedFor),
  az: () => (isContent),
  hp: () => (gatherersOf),
  oX: () => (kustomizationsIn),
  zu: () => (kustomizationAt)
});
var _model_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89382);
var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50184);
var _model_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88342);
var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11442);
var _plugins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30742);








const foundIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((files) => {
    const own = ownIn(files);
    const plugging = pluggingIn(own);
    if (plugging.length === 0)
        return { own, plugins: plugging, all: own };
    const byPath = (0,_model_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .filesByPath */ .G)(files);
    const plugins = plugging.flatMap((kustomization) => pluginsOf(kustomization, byPath));
    return { own, plugins, all: [...own, ...plugins] };
});
const pluggingIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((own) => own.filter(({ object }) => pluginKeys.some((key) => object.value[key] !== undefined)));
const pluginKeys = ['transformers', 'generators'];
function kustomizationsIn(files) {
    return foundIn(files).all;
}
function pluginsIn(files) {
    return foundIn(files).plugins;
}
function kustomizationAt(files, folder) {
    const here = foundIn(files).own.filter((kustomization) => kustomization.folder === folder);
    for (const path of (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .kustomizationPaths */ .U)(folder)) {
        const found = here.find((kustomization) => kustomization.path === path);
        if (found)
            return found;
    }
    return null;
}
function gatherersOf(files, path) {
    return foundIn(files).own.filter((one) => namedFor(one, 'resource', 'component').some((name) => name.path === path));
}
const kustomizationsOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)(({ file, documents }) => {
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isKustomizationFile */ .y)(file.path))
        return [];
    return documents.flatMap((document) => {
        if (document.kind === 'plain')
            return [kustomizationOf(document.object, (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(file.path))];
        const found = document.kind === 'objects' ? document.objects[0] : undefined;
        return found && !found.apiVersion.includes('fluxcd.io') ? [kustomizationOf(found, (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(file.path))] : [];
    });
});
const ownIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_5__/* .gatheredFrom */ .P)(kustomizationsOf);
function pluginsOf(kustomization, files) {
    const { object, folder } = kustomization;
    const named = namedFor(kustomization, 'transformer', 'generator').flatMap(({ path }) => {
        if (path === null)
            return [];
        const inside = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .kustomizationPaths */ .U)(path).flatMap((place) => {
            const read = files.get(place);
            return read ? kustomizationsOf(read) : [];
        });
        const resources = inside.flatMap((one) => namedFor(one, 'resource').flatMap((name) => name.path ?? []));
        return [path, ...resources].flatMap((place) => files.get(place)?.documents ?? []);
    });
    const written = pluginKeys.flatMap((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(object.value, [key]).flatMap((_, index) => object.documentsAt([key, index])));
    return [...named, ...written]
        .flatMap((document) => (document.kind === 'objects' ? document.objects : []))
        .flatMap((plugin) => {
        const same = (0,_plugins_js__WEBPACK_IMPORTED_MODULE_1__/* .pluginAsKustomization */ .L)(plugin);
        return same ? [kustomizationOf(same, folder)] : [];
    });
}
function namedFor(kustomization, ...uses) {
    return kustomization.names.filter(({ use }) => uses.includes(use));
}
function kustomizationOf(object, folder) {
    const { path } = object.file;
    const namespace = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(object.value, ['namespace']);
    const names = [...listed(object), ...entered(object), ...generated(object), ...valuesOfCharts(object)].map((name) => ({
        ...name,
        path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvePath */ .o1)(folder, name.entry),
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
function listed({ value }) {
    return [...lists, ['patches', 'patch']].flatMap(([key, use]) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(value, [key]).flatMap((entry, index) => writtenAt(entry, use, [key, index])));
}
function entered({ value }) {
    const keys = [
        ['patches', 'patch'],
        ['patchesJson6902', 'patch'],
        ['replacements', 'replacement'],
    ];
    return [
        ...keys.flatMap(([key, use]) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(value, [key]).flatMap((entry, index) => writtenAt((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(entry) ? entry['path'] : undefined, use, [key, index, 'path']))),
        ...writtenAt((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(value, ['openapi', 'path']), 'configuration', ['openapi', 'path']),
    ];
}
function generated({ value }) {
    return ['configMapGenerator', 'secretGenerator'].flatMap((list) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(value, [list]).flatMap((generator, index) => {
        const into = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(generator, ['name']) ?? '';
        const files = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(generator, ['files']).flatMap((entry, at) => typeof entry === 'string' ? contentOf(entry, [list, index, 'files', at], into) : []);
        const lines = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(generator, ['envs']).flatMap((entry, at) => writtenAt(entry, 'environment', [list, index, 'envs', at], into));
        return [...files, ...lines, ...writtenAt((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(generator, ['env']), 'environment', [list, index, 'env'], into)];
    }));
}
function contentOf(text, at, into) {
    const equals = text.indexOf('=');
    const entry = text.slice(equals + 1);
    const key = equals < 0 ? entry.slice(entry.lastIndexOf('/') + 1) : text.slice(0, equals);
    return writtenAt(entry, 'content', at, into).map((written) => ({ ...written, key }));
}
function valuesOfCharts({ value }) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(value, ['helmCharts']).flatMap((chart, index) => {
        const into = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(chart, ['name']) ?? '';
        const more = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(chart, ['additionalValuesFiles']).flatMap((entry, at) => writtenAt(entry, 'values', ['helmCharts', index, 'additionalValuesFiles', at], into));
        return [...writtenAt((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(chart, ['valuesFile']), 'values', ['helmCharts', index, 'valuesFile'], into), ...more];
    });
}
function writtenAt(entry, use, at, into = null) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(entry))
        return entry.flatMap((each, index) => writtenAt(each, use, [...at, index], into));
    return typeof entry === 'string' && entry !== '' && !isContent(entry) ? [{ use, entry, at, into, key: null }] : [];
}
function isContent(text) {
    return text.includes('\n') || /^\s*[{[]/.test(text);
}


/***/ }),

/***/ 88342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (kustomizationPaths),
  y: () => (isKustomizationFile)
});
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
function isKustomizationFile(path) {
    return kustomizationNames.some((name) => path.endsWith(name) && isName(path, path.length - name.length));
}
function isName(path, start) {
    return start === 0 || path.charAt(start - 1) === '/';
}
function kustomizationPaths(folder) {
    return kustomizationNames.map((name) => (folder === '' ? name : `${folder}/${name}`));
}


/***/ }),

/***/ 11442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  MG: () => (appliedFolder),
  PW: () => (isAddress),
  Yw: () => (isBelow),
  Zv: () => (foldersAbove),
  o1: () => (resolvePath),
  oR: () => (joined)
});
var _model_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89382);
var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17473);


function foldersAbove(path) {
    const found = [];
    for (let folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path);; folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(folder)) {
        found.push(folder);
        if (folder === '')
            return found;
    }
}
function joined(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function resolvePath(folder, entry) {
    if (entry === '' || entry.startsWith('/') || entry.includes('://') || (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownInDocument */ .pj)(entry))
        return null;
    return below(folder, entry);
}
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
function isAddress(entry) {
    if (entry.includes('://'))
        return true;
    const relative = entry.startsWith('./') || entry.startsWith('../');
    return !relative && address.test(entry) && !/\.ya?ml$/.test(entry);
}
function isBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 30742:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (pluginAsKustomization),
  l: () => (isExternalPlugin)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

function isExternalPlugin({ apiVersion, kind, value }) {
    const isTool = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(value, ['metadata', 'annotations'])?.['config.kubernetes.io/function'] !== undefined;
    const isKustomization = apiVersion.startsWith('kustomize.config.k8s.io/') || kind === 'Kustomization';
    return kind !== '' && (isTool || (apiVersion !== 'builtin' && apiVersion !== '' && !isKustomization));
}
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
        const { value: whole } = entry('images', (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(value, ['imageTag']) ?? {});
        return { value: whole, written: (path) => ['imageTag', ...path.slice(2)] };
    },
    ConfigMapGenerator: (value) => generator('configMapGenerator', value),
    SecretGenerator: (value) => generator('secretGenerator', value),
    HelmChartInflationGenerator: (value) => entry('helmCharts', value),
    PrefixTransformer: (value) => field('namePrefix', 'prefix', value),
    SuffixTransformer: (value) => field('nameSuffix', 'suffix', value),
    NamespaceTransformer: (value) => ({
        value: { namespace: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, ['metadata', 'namespace']) ?? '' },
        written: (path) => ['metadata', ...path],
    }),
    AnnotationsTransformer: (value) => field('commonAnnotations', 'annotations', value),
    LabelTransformer: (value) => field('commonLabels', 'labels', value),
};
function field(key, name, value) {
    return { value: { [key]: value[name] ?? '' }, written: ([, ...rest]) => [name, ...rest] };
}
function entry(key, value) {
    return { value: { [key]: [value] }, written: (path) => path.slice(2) };
}
function list(key, value) {
    return { value: { [key]: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(value, [key]) }, written: (path) => path };
}
function strategicMerges(value) {
    const paths = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(value, ['paths']);
    const text = typeof value['patches'] === 'string' ? [value['patches']] : [];
    return {
        value: { patchesStrategicMerge: [...paths, ...text] },
        written: ([, index, ...rest]) => index === paths.length ? ['patches', ...rest] : ['paths', ...(index === undefined ? [] : [index]), ...rest],
    };
}
function generator(key, value) {
    const { value: whole, written } = entry(key, { ...value, name: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, ['metadata', 'name']) ?? '' });
    return { value: whole, written };
}


/***/ }),

/***/ 24307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
const stages = ['alpha', 'beta', undefined];
const lowest = [-1, 0, 0];
function priority(version) {
    const match = kubeVersion.exec(version);
    if (!match)
        return lowest;
    const [, major = '0', stage, minor = '0'] = match;
    return [stages.indexOf(stage), Number(major), Number(minor)];
}


/***/ }),

/***/ 63923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  V: () => (nameOf)
});
function nameOf(object) {
    if (object.kind === '')
        return object.file.path;
    return object.name === null ? object.kind : `${object.kind} ${object.name}`;
}


/***/ }),

/***/ 89382:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (fileNameOf),
  y: () => (folderOf)
});
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 93464:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (gatheredFrom)
});
var _once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89445);

const mostDiffering = 64;
const mostLists = 6;
function gatheredFrom(of, same = Object.is) {
    const each = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)(of);
    let lists = [];
    return (0,_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((keys) => {
        for (const known of lists) {
            const differing = differingIn(known.keys, keys);
            if (differing === null)
                continue;
            lists = [known, ...lists.filter((other) => other !== known)];
            const fresh = edited(known, keys, differing, each);
            const isOld = differing.every((index) => isSame(fresh[index] ?? [], known.yields[index] ?? [], same));
            return isOld ? known.all : joined(fresh);
        }
        const yields = keys.map(each);
        const all = joined(yields);
        lists = [{ keys, yields, all }, ...lists].slice(0, mostLists);
        return all;
    });
}
function differingIn(before, after) {
    if (before.length !== after.length)
        return null;
    const found = [];
    for (let index = 0; index < after.length; index++) {
        if (before[index] === after[index])
            continue;
        if (found.push(index) > Math.min(mostDiffering, after.length / 2))
            return null;
    }
    return found;
}
function edited({ yields }, keys, differing, each) {
    const fresh = yields.slice();
    for (const index of differing) {
        const key = keys[index];
        if (key)
            fresh[index] = each(key);
    }
    return fresh;
}
function joined(yields) {
    const all = [];
    for (const some of yields)
        for (const one of some)
            all.push(one);
    return all;
}
function isSame(a, b, same) {
    return (a.length === b.length &&
        a.every((one, index) => {
            const other = b[index];
            return other === undefined ? one === undefined : same(one, other);
        }));
}


/***/ }),

/***/ 12094:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 50620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (filesByPath),
  W: () => (objectsInFile)
});
var _once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89445);

const objectsInFile = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)(({ documents }) => documents.flatMap((document) => (document.kind === 'objects' ? document.objects : [])));
const filesByPath = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((files) => new Map(files.map((read) => [read.file.path, read])));


/***/ }),

/***/ 61275:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  W: () => (findingsOf),
  Z: () => (problemOf)
});
var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12094);
var _once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);



function problemOf(code, place, words) {
    return { ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, place, words), subject: words.detail ?? words.message };
}
function findingsOf(after, before, words = 'after') {
    const [all, kept] = [new Set(before), new Set(after)];
    const gone = (before ?? []).filter((problem) => !kept.has(problem));
    const pool = new Map([...(0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(gone, keyOf)].map(([key, found]) => [key, [...found]]));
    const isKept = (problem) => all.has(problem);
    const olds = new Map();
    const match = (problem, fits) => {
        const old = olds.has(problem) || isKept(problem) ? null : take(pool, problem, fits);
        if (old)
            olds.set(problem, old);
    };
    for (const problem of after)
        match(problem, (old) => old.file === problem.file);
    for (const problem of after)
        match(problem, () => true);
    return after.map((problem) => {
        if (isKept(problem))
            return standing(problem);
        const old = olds.get(problem);
        const { message, help } = words === 'before' && old?.severity === problem.severity ? old : problem;
        return { ...withoutSubject(problem), introduced: old === undefined, message, help };
    });
}
const standing = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((problem) => ({ ...withoutSubject(problem), introduced: false }));
function withoutSubject({ subject, ...made }) {
    return made;
}
function take(pool, problem, fits) {
    const olds = pool.get(keyOf(problem)) ?? [];
    const index = olds.findIndex((old) => fits(old) && isAsGrave(old, problem));
    return index < 0 ? null : (olds.splice(index, 1)[0] ?? null);
}
function isAsGrave(old, problem) {
    return _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(old.severity) <= _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(problem.severity);
}
function keyOf(problem) {
    return `${problem.code}\0${problem.subject}`;
}


/***/ }),

/***/ 89166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (artifactDocuments),
  z: () => (artifactJson)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70972);
var _yaml_plain_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69237);



function artifactDocuments(text, file) {
    try {
        return (0,_yaml_plain_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .plainDocuments */ .HC)(text, { json: true });
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 17473:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  aH: () => (unknownInResourceSet),
  bn: () => (isTemplateFile),
  pj: () => (unknownInDocument)
});
const substitution = /\$\{[A-Za-z_]|\$\([A-Za-z_]/;
const template = /\{\{|\{%|#\{|<%/;
const inputs = /<<|>>/;
const toFillIn = /(?<!<)<[A-Z][A-Z0-9_-]*>(?!>)/;
const encrypted = /^ENC\[[A-Z0-9_]+,/;
const unknownInDocument = (text) => substitution.test(text) || template.test(text) || encrypted.test(text) || toFillIn.test(text);
const unknownInResourceSet = (text) => unknownInDocument(text) || inputs.test(text);
function isTemplateFile(path) {
    return /\.(?:j2|jinja2?|tpl|tmpl|gotmpl|tftpl|mustache|erb)(?:\.ya?ml)?$/i.test(path);
}


/***/ }),

/***/ 69237:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  HC: () => (plainDocuments),
  Vk: () => (mayHoldMoreThan),
  ru: () => (innerDocuments)
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
function innerDocuments(text) {
    try {
        return text === null ? [] : plainDocuments(text).filter((each) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(each) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(each));
    }
    catch {
        return [];
    }
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


/***/ }),

/***/ 95192:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F3: () => (resourcesOf),
  PF: () => (operatorDefinitions),
  Yp: () => (fluxFile),
  cy: () => (holdsFlux)
});
var _model_api_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48037);
var _text_artifact_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89166);
var _kustomize_engine_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57845);
var _kustomize_engine_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82713);




const operatorFile = 'flux-operator/install.yaml';
const readFiles = new WeakMap();
function fluxFile(files, version, name) {
    return objectsOfFile(files, `flux/v${version}/${name}.yaml`);
}
function operatorDefinitions(files) {
    return objectsOfFile(files, operatorFile).filter(({ original }) => original.kind === 'CustomResourceDefinition');
}
function objectsOfFile(files, path) {
    const bytes = files.get(path);
    if (!bytes)
        return [];
    const known = readFiles.get(bytes);
    if (known)
        return known;
    const read = resourcesOf(new TextDecoder().decode(bytes), path);
    readFiles.set(bytes, read);
    return read;
}
function holdsFlux(files, version) {
    return files.has(`flux/v${version}/rbac.yaml`) || files.has(`flux/v${version}/source-controller.yaml`);
}
function resourcesOf(text, file) {
    return text
        .split(/^---(?:[ \t].*)?$/m)
        .filter((document) => /^[^\s#]/m.test(document))
        .map((document) => lazyResource(document, file));
}
function lazyResource(text, file) {
    let parsed = null;
    const read = () => (parsed ??= parseDocument(text, file));
    const identity = headerIdentity(text) ?? (0,_kustomize_engine_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(read());
    return { original: identity, current: identity, load: read, tree: null };
}
function parseDocument(text, file) {
    const tree = (0,_kustomize_engine_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)((0,_text_artifact_text_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactDocuments */ .F)(text, file)[0]);
    return (0,_kustomize_engine_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(tree) ? tree : new Map();
}
function headerIdentity(text) {
    const apiVersion = plainValue(/^apiVersion: (\S+)$/m.exec(text));
    const kind = plainValue(/^kind: (\S+)$/m.exec(text));
    const metadata = /^metadata:\n((?: .*\n?)+)/m.exec(text)?.[1];
    const name = plainValue(/^ {2}name: (\S+)$/m.exec(metadata ?? ''));
    if (apiVersion === null || kind === null || metadata === undefined || name === null)
        return null;
    if (/^ {2}namespace:/m.test(metadata))
        return null;
    return { ...(0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApiVersion */ .c)(apiVersion), kind, name, namespace: '' };
}
function plainValue(match) {
    const value = match?.[1] ?? '';
    return /^[A-Za-z][A-Za-z0-9./-]*$/.test(value) ? value : null;
}


/***/ }),

/***/ 78405:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H: () => (appliedFiles),
  y: () => (appliedObjects)
});
var _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52827);
var _kustomize_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88342);
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11442);
var _model_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50184);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _documents_aside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45447);
var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38069);








function appliedObjects(tree) {
    return appliedAmong(appliedFiles(tree))((0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeObjects */ .y)(tree));
}
const appliedAmong = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((isApplied) => (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_3__/* .gatheredFrom */ .P)((object) => (isApplied(object.file.path) ? [object] : [])));
function appliedFiles(tree) {
    return filesAppliedBy((0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizationsIn */ .oX)(tree.files), sourceRoots((0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeObjects */ .y)(tree)));
}
const filesAppliedBy = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPair */ .Vt)((kustomizations, applied) => {
    const roots = new Set(applied);
    const folders = new Set(kustomizations.map(({ folder }) => folder));
    const listed = new Set(kustomizations
        .flatMap((one) => (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFor */ .ZM)(one, 'resource', 'component', 'definition', 'transformer', 'generator'))
        .flatMap(({ path }) => path ?? []));
    return (path) => {
        if ((0,_documents_aside_js__WEBPACK_IMPORTED_MODULE_4__/* .isAside */ .Z)(path))
            return false;
        if (listed.has(path) || (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isKustomizationFile */ .y)(path))
            return true;
        for (const folder of (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .foldersAbove */ .Zv)(path)) {
            if (folders.has(folder))
                return false;
            if (roots.has(folder) || listed.has(folder))
                return true;
        }
        return true;
    };
});
const syncPaths = [
    ['spec', 'path'],
    ['spec', 'sync', 'path'],
    ['spec', 'values', 'instance', 'sync', 'path'],
];
const sourceRoots = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_3__/* .gatheredFrom */ .P)(({ value }) => syncPaths.flatMap((path) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_7__/* .stringAt */ .bX)(value, path) ?? []).flatMap((text) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .appliedFolder */ .MG)(text) || []));


/***/ }),

/***/ 14804:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D3: () => (mergeValues),
  Yc: () => (coalesce),
  iP: () => (isHelmRelease),
  oK: () => (valuesFiles),
  rt: () => (chartReleases),
  ue: () => (chartRoles)
});
var _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52827);
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11442);
var _model_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63923);
var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50184);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93464);
var _model_grouped_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12094);
var _model_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50620);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89445);
var _model_reference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58005);
var _model_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28858);
var _model_api_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48037);
var _applied_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78405);
var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38069);
var _prepare_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52046);














const lists = new WeakMap();
function chartReleases(tree) {
    const known = lists.get(tree);
    if (known)
        return known;
    const releases = chartRoles(tree).map((own) => ofItself(own) ?? { ...own, ...valuesOf(own.object, tree) });
    lists.set(tree, releases);
    return releases;
}
function chartRoles(tree) {
    return releasesFrom(chartSources(sourcesIn((0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeObjects */ .y)(tree))))((0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedObjects */ .y)(tree));
}
const ofItself = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .Pu)((own) => {
    const { value } = own.object;
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(value, ['spec', 'valuesFrom']).length > 0)
        return null;
    return { ...own, sources: inlineValues(own.object), complete: true, unread: [] };
});
const releasesFrom = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .Pu)((sources) => (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_7__/* .gatheredFrom */ .P)((object) => {
    const role = isHelmRelease(object) ? roleOf(object, sources) : null;
    return role === null ? [] : [{ role, object, label: (0,_model_document_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .V)(object) }];
}));
const sourcesIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_7__/* .gatheredFrom */ .P)(({ kind, name, value }) => kind === 'OCIRepository' || kind === 'HelmRepository'
    ? [{ kind, name, url: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(value, ['spec', 'url']) }]
    : [], (a, b) => a.kind === b.kind && a.name === b.name && a.url === b.url);
const chartSources = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .Pu)((sources) => {
    const artifacts = new Map();
    const repositories = new Map();
    for (const { kind, name, url } of sources) {
        if (kind === 'HelmRepository' && !repositories.has(name))
            repositories.set(name, url);
        if (kind === 'OCIRepository' && url !== null && !artifacts.has(name))
            artifacts.set(name, url);
    }
    return { artifacts, repositories };
});
function valuesFiles(instances, releases) {
    const taken = new Set(releases.flatMap(({ sources }) => sources.map(({ object }) => object.file.path)));
    return instances
        .filter(({ source, object }) => source === 'values-file' && !taken.has(object.file.path))
        .map(({ object, root }) => {
        const above = root.slice(0, -1);
        const values = above.length === 0 ? object.value : ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(object.value, above) ?? {});
        const sources = [{ object, root: above, values }];
        return { role: 'instance-chart', object, label: object.file.path, sources, complete: false, unread: [] };
    });
}
function isHelmRelease(object) {
    return object.kind === 'HelmRelease' && (0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_9__/* .parseApiVersion */ .c)(object.apiVersion).group === 'helm.toolkit.fluxcd.io';
}
function roleOf(release, { artifacts, repositories }) {
    const reference = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(release.value, ['spec', 'chartRef']);
    if (reference) {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(reference, ['name']);
        const url = artifacts.get(name);
        return url === undefined ? roleOfName(name) : roleOfUrl(url);
    }
    const chart = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(release.value, ['spec', 'chart', 'spec', 'chart']);
    const source = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(release.value, ['spec', 'chart', 'spec', 'sourceRef', 'name']);
    const url = repositories.get(source);
    return typeof url === 'string' ? roleOfUrl(`${url.replace(/\/$/, '')}/${chart ?? ''}`) : roleOfName(chart);
}
function roleOfUrl(url) {
    const repository = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_10__/* .parseRepository */ .SU)(url);
    const role = repository && (0,_model_role_js__WEBPACK_IMPORTED_MODULE_2__/* .roleOfRepository */ .SE)(repository);
    return role === 'operator-chart' || role === 'instance-chart' ? role : null;
}
function roleOfName(name) {
    if (name === 'flux-operator')
        return 'operator-chart';
    return name === 'flux-instance' ? 'instance-chart' : null;
}
function valuesOf(release, tree) {
    const references = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(release.value, ['spec', 'valuesFrom']).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv);
    const generated = references.map((reference) => generatedValues(release, reference, tree));
    const sources = [...generated.filter((source) => source !== null), ...inlineValues(release)];
    const unread = references.filter((_, index) => generated[index] === null).map(referenceName);
    return { sources, complete: unread.length === 0, unread };
}
function inlineValues(release) {
    const values = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(release.value, ['spec', 'values']);
    return values ? [{ object: release, root: ['spec', 'values'], values }] : [];
}
function referenceName(reference) {
    return `${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(reference, ['kind']) ?? 'ConfigMap'} ${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(reference, ['name']) ?? 'without a name'}`;
}
function generatedValues(release, reference, tree) {
    if (reference['kind'] !== 'ConfigMap' || reference['targetPath'] !== undefined)
        return null;
    const wanted = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(reference, ['valuesKey']) ?? 'values.yaml';
    const near = byFolder((0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizationsIn */ .oX)(tree.files));
    const paths = (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .foldersAbove */ .Zv)(release.file.path)
        .flatMap((folder) => near.get(folder) ?? [])
        .sort((a, b) => a.index - b.index)
        .flatMap(({ kustomization }) => (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFor */ .ZM)(kustomization, 'content'))
        .filter(({ into, key, at }) => at[0] === 'configMapGenerator' && into === reference['name'] && key === wanted);
    for (const { path } of paths) {
        const object = path === null ? null : plainDocument(tree, path);
        if (object)
            return { object, root: [], values: object.value };
    }
    return null;
}
const byFolder = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .Pu)((kustomizations) => (0,_model_grouped_js__WEBPACK_IMPORTED_MODULE_12__/* .grouped */ .z)(kustomizations.map((kustomization, index) => ({ kustomization, index })), ({ kustomization }) => kustomization.folder));
function plainDocument({ files }, path) {
    const read = (0,_model_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .filesByPath */ .G)(files).get(path);
    for (const document of read?.documents ?? [])
        if (document.kind === 'plain')
            return document.object;
    return null;
}
function mergeValues(base, over) {
    const result = {};
    for (const [key, value] of Object.entries(base))
        if (value !== undefined)
            (0,_prepare_js__WEBPACK_IMPORTED_MODULE_13__/* .put */ .y)(result, key, value);
    for (const [key, value] of Object.entries(over)) {
        if (value === undefined)
            continue;
        const old = Object.hasOwn(result, key) ? result[key] : undefined;
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_13__/* .put */ .y)(result, key, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(old) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value) ? mergeValues(old, value) : value);
    }
    return result;
}
function coalesce(defaults, values) {
    const result = {};
    for (const [key, value] of Object.entries(values)) {
        const known = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
        if (value === undefined || (value === null && known !== undefined))
            continue;
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_13__/* .put */ .y)(result, key, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(known) ? coalesce(known, value) : value);
    }
    for (const [key, value] of Object.entries(defaults))
        if (value !== undefined && !Object.hasOwn(values, key))
            (0,_prepare_js__WEBPACK_IMPORTED_MODULE_13__/* .put */ .y)(result, key, value);
    return result;
}


/***/ }),

/***/ 38069:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  V: () => (holdsManifests),
  y: () => (wholeObjects)
});
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11442);
var _model_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89382);
var _model_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89445);
var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17473);






function wholeObjects(tree) {
    return wholeAmong(holdsManifests(tree))(tree.files);
}
const wholeAmong = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((holds) => (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_2__/* .gatheredFrom */ .P)((read) => (holds(read.file.path) ? wholeInFile(read) : [])));
const wholeInFile = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((read) => (0,_model_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsInFile */ .W)(read).filter((object) => object.origin !== 'patch' && object.origin !== 'template' && !isToFillIn(object)));
function isToFillIn({ name, origin }) {
    return name !== null && origin !== 'resource-set' && /<[A-Za-z][\w -]*>/.test(name);
}
function holdsManifests({ entries, layout }) {
    return holdingIn(templatesIn(entries), layout.patches);
}
const holdingIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerPair */ .Vt)((charts, patches) => {
    const inChart = (path) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersAbove */ .Zv)(path).some((folder) => charts.has(folder));
    return (path) => !patches.has(path) && !(0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemplateFile */ .bn)(path) && !inChart(path);
});
const templatesIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((entries) => new Set(entries.flatMap(({ path }) => (/(?:^|\/)Chart\.ya?ml$/.test(path) ? [(0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .y)(path), 'templates')] : []))));


/***/ }),

/***/ 88102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  j: () => (formatPath)
});
function formatPath(path) {
    let text = '';
    for (const step of path) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else if (/^[A-Za-z_][\w-]*$/.test(step))
            text += text === '' ? step : `.${step}`;
        else
            text += `[${JSON.stringify(step)}]`;
    }
    return text;
}


/***/ }),

/***/ 52046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  i: () => (prepare),
  y: () => (put)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

function prepare(value, node) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
        const items = node.items;
        return items === null ? value : value.map((entry) => prepare(entry, items));
    }
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? prepareObject(value, node) : value;
}
function prepareObject(value, node) {
    const result = {};
    for (const [key, entry] of Object.entries(value)) {
        if (entry === undefined)
            continue;
        const child = childOf(node, key);
        if (child === null)
            put(result, key, entry);
        else if (entry !== null || child.nullable)
            put(result, key, prepare(entry, child));
    }
    for (const key of node.propertyNames) {
        if (Object.hasOwn(result, key))
            continue;
        const child = node.property(key);
        const value = child?.defaultValue;
        if (child && value !== undefined)
            put(result, key, prepare(value, child));
    }
    return result;
}
function childOf(node, key) {
    const named = node.property(key);
    if (named)
        return named;
    const additional = node.additional;
    return additional === true ? null : additional;
}
function put(target, key, value) {
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}


/***/ }),

/***/ 39494:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  e: () => (subjectOf),
  l: () => (problemAt)
});
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61275);
var _model_api_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48037);
var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88102);




function problemAt(object, path, code, words) {
    const place = { file: object.file.path, line: object.position(path).line };
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)(code, place, {
        ...words,
        detail: [subjectOf(object), (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .j)(path), words.detail ?? ''].join('\0'),
    });
}
const subjectOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)(({ apiVersion, kind, namespace, name }) => [(0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApiVersion */ .c)(apiVersion).group, kind, namespace ?? '', name ?? ''].join('/'));


/***/ }),

/***/ 59719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkValues: () => (checkValues),
  y: () => (givenValues)
});

// EXTERNAL MODULE: ./lib/src/text/artifact-text.js
var artifact_text = __webpack_require__(89166);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/validate/chart-releases.js
var chart_releases = __webpack_require__(14804);
// EXTERNAL MODULE: ./lib/src/validate/manifest.js + 3 modules
var manifest = __webpack_require__(13791);
;// CONCATENATED MODULE: ./lib/src/kustomize/scalars.js

function asKustomizeReads(value, scalar, path = []) {
    if ((0,json/* isList */.Lv)(value))
        return value.map((entry, index) => asKustomizeReads(entry, scalar, [...path, index]));
    if ((0,json/* isObject */.Gv)(value))
        return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asKustomizeReads(entry ?? null, scalar, [...path, key])]));
    if (typeof value === 'boolean' || value === null || !isSuspect(value))
        return value;
    const found = scalar(path);
    return found?.style === 'plain' ? (yaml11Number(found.raw) ?? value) : value;
}
function isSuspect(value) {
    return typeof value !== 'string' || /^[-+]?\d/.test(value);
}
function yaml11Number(raw) {
    const bare = raw.replaceAll('_', '');
    if (/^[-+]?0[0-7]+$/.test(bare))
        return Number.parseInt(bare, 8);
    if (/^[-+]?0b[01]+$/.test(bare))
        return Number.parseInt(bare.replace('0b', ''), 2);
    return raw.includes('_') && /^[-+]?[1-9]\d*$/.test(bare) ? Number(bare) : null;
}

// EXTERNAL MODULE: ./lib/src/validate/path.js
var validate_path = __webpack_require__(88102);
// EXTERNAL MODULE: ./lib/src/text/placeholder.js
var placeholder = __webpack_require__(17473);
// EXTERNAL MODULE: ./lib/src/validate/problem.js
var problem = __webpack_require__(39494);
;// CONCATENATED MODULE: ./lib/src/upstream/instance-chart.js

function renderInstance(values, releaseName) {
    const instance = (0,json/* objectAt */.lJ)(values, ['instance']) ?? {};
    const distribution = (0,json/* objectAt */.lJ)(instance, ['distribution']) ?? {};
    const sharding = pick(instance['sharding'], ['key', 'shards']);
    const sync = pick(instance['sync'], ['interval', 'kind', 'url', 'ref', 'path', 'pullSecret', 'name', 'provider']);
    const storage = pick(instance['storage'], ['class', 'size']);
    const spec = filled({
        distribution: {
            ...pick(distribution, ['artifact', 'artifactPullSecret', 'imagePullSecret', 'variant']),
            ...present(distribution, ['version', 'registry']),
        },
        components: instance['components'],
        cluster: (0,json/* isObject */.Gv)(instance['cluster']) ? filled(instance['cluster']) : undefined,
        commonMetadata: pick(instance['commonMetadata'], ['labels', 'annotations']),
        storage: storage['class'] === undefined ? undefined : storage,
        sharding: sharding['shards'] === undefined ? undefined : sharding,
        sync: sync['url'] === undefined ? undefined : sync,
        kustomize: pick(instance['kustomize'], ['patches']),
    });
    return {
        apiVersion: 'fluxcd.controlplane.io/v1',
        kind: 'FluxInstance',
        metadata: { name: instanceName(values, releaseName) },
        spec,
    };
}
function valuesPath(path) {
    if (path[0] === 'spec')
        return ['instance', ...path.slice(1)];
    return path[0] === 'metadata' ? ['fullnameOverride'] : [];
}
function instanceName(values, releaseName) {
    const full = (0,json/* stringAt */.bX)(values, ['fullnameOverride']) ?? '';
    if (full !== '')
        return full;
    const name = (0,json/* stringAt */.bX)(values, ['nameOverride']) ?? '';
    const chart = name === '' ? 'flux-instance' : name;
    return releaseName.includes(chart) ? releaseName : `${releaseName}-${chart}`;
}
function pick(value, keys) {
    return (0,json/* isObject */.Gv)(value) ? filled(present(value, keys)) : {};
}
function present(value, keys) {
    return Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]));
}
function filled(value) {
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry)));
}
function isEmpty(value) {
    if (value === undefined || value === null || value === '')
        return true;
    return (0,json/* isList */.Lv)(value) ? value.length === 0 : (0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0;
}

// EXTERNAL MODULE: ./lib/src/kustomize/pointer.js
var pointer = __webpack_require__(24307);
// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js + 6 modules
var esm_validator = __webpack_require__(60207);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/validate/scalar-rules.js + 1 modules
var scalar_rules = __webpack_require__(77558);
// EXTERNAL MODULE: ./lib/src/validate/time-limit.js
var time_limit = __webpack_require__(64542);
;// CONCATENATED MODULE: ./lib/src/validate/values-schema.js






function validateValues(values, schema, time) {
    if (!(0,json/* isObject */.Gv)(schema))
        return { kind: 'not-evaluated', why: 'the schema is no mapping' };
    try {
        const obstacle = obstacleIn(schema);
        if (obstacle !== null)
            return { kind: 'not-evaluated', why: obstacle };
        const judge = judges.get(schema) ?? judgeBy(schema);
        judges.set(schema, judge);
        return {
            kind: 'judged',
            problems: judge(plainText(values), time)
                .slice(0, mostProblems)
                .map((unit) => problemOfUnit(unit, values)),
        };
    }
    catch (error) {
        return { kind: 'not-evaluated', why: reasonOf(error) };
    }
}
const judges = new WeakMap();
function judgeBy(schema) {
    const validator = new esm_validator/* Validator */.D(asMapping(plainText(schema)), draftOf(schema), false);
    const known = new Map();
    let failed = null;
    return (values, time) => {
        const before = known.get(values);
        if (before)
            return before;
        if (failed)
            throw failed;
        try {
            const units = (0,time_limit/* withinTime */.dn)(longest, time, () => leaves(validator.validate(asMapping(values)).errors));
            known.set(values, units);
            return units;
        }
        catch (error) {
            if (error instanceof Error && !(error instanceof time_limit/* TimeSpent */.ik))
                failed = error;
            throw error;
        }
    };
}
const longest = 1000;
const mostProblems = 100;
function reasonOf(error) {
    if (error instanceof RangeError)
        return 'the schema nests or refers to itself too deeply';
    return error instanceof TypeError ? 'the schema is not what its draft allows' : (0,failure/* messageOf */.b)(error);
}
function draftOf(schema) {
    const named = (0,json/* stringAt */.bX)(schema, ['$schema']) ?? '';
    if (named.includes('draft-04'))
        return '4';
    if (named.includes('draft-06') || named.includes('draft-07'))
        return '7';
    return named.includes('2020-12') ? '2020-12' : '2019-09';
}
function obstacleIn(schema) {
    if ((0,json/* isList */.Lv)(schema))
        return firstOf(schema, obstacleIn);
    if (!(0,json/* isObject */.Gv)(schema))
        return null;
    const reference = schema['$ref'];
    if (typeof reference === 'string' && !reference.startsWith('#'))
        return `the schema refers to ${reference}`;
    if (typeof schema['pattern'] === 'string' || (0,json/* isObject */.Gv)(schema['patternProperties']))
        return 'the schema has regular expressions';
    const { properties } = schema;
    if (properties !== undefined && !(0,json/* isObject */.Gv)(properties))
        return 'the schema has properties that are no mapping';
    return firstOf(Object.values(schema), (value) => (value === undefined ? null : obstacleIn(value)));
}
function firstOf(entries, find) {
    for (const entry of entries) {
        const found = find(entry);
        if (found !== null)
            return found;
    }
    return null;
}
function plainText(value) {
    return JSON.stringify(value, (_key, entry) => (typeof entry === 'bigint' ? Number(entry) : entry));
}
function asMapping(text) {
    const copy = JSON.parse(text);
    return (0,json/* isObject */.Gv)(copy) ? copy : {};
}
function leaves(errors) {
    const parents = new Set(errors.flatMap(({ keywordLocation }) => pathsAbove(keywordLocation)));
    return errors.filter(({ keywordLocation }) => !parents.has(keywordLocation));
}
function pathsAbove(location) {
    const steps = location.split('/');
    return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}
function problemOfUnit(unit, values) {
    const path = unit.instanceLocation
        .split('/')
        .slice(1)
        .map((step) => (0,pointer/* unescapedStep */.XV)(decodeURIComponent(step)));
    const steps = typed(values, path);
    const name = unit.keyword === 'required' ? /"([^"]+)"/.exec(unit.error)?.[1] : undefined;
    if (name !== undefined)
        return { path: [...steps, name], keyword: unit.keyword, message: 'is missing' };
    const value = (0,json/* valueAt */.fK)(values, steps);
    return { path: steps, keyword: unit.keyword, message: messageFor(unit, value) };
}
function messageFor(unit, value) {
    const shown = value === undefined ? 'nothing' : (0,scalar_rules/* show */.WU)(value);
    const expected = unit.error
        .replace(/^.*?\bExpected\b/, '')
        .replace(/[."]/g, '')
        .trim();
    if (unit.keyword === 'type')
        return `is ${shown}, but the chart expects a value of type ${expected}`;
    if (unit.keyword === 'enum')
        return `is ${shown}, which is none of ${listIn(unit.error) ?? 'the values that the chart knows'}`;
    return `is not what the chart expects: ${unit.error.replace(/\.$/, '')}`;
}
function listIn(message) {
    const [start, end] = [message.indexOf('['), message.lastIndexOf(']')];
    return start >= 0 && end > start ? message.slice(start, end + 1) : null;
}
function typed(value, steps) {
    const path = [];
    let current = value;
    for (const step of steps) {
        const key = (0,json/* isList */.Lv)(current) ? Number(step) : step;
        path.push(key);
        current = (0,json/* valueAt */.fK)(current, [key]);
    }
    return path;
}

// EXTERNAL MODULE: ./lib/src/validate/nearest-name.js
var nearest_name = __webpack_require__(20859);
;// CONCATENATED MODULE: ./lib/src/validate/values-keys.js


const values_keys_open = /^(?:global|instance\.cluster|.*(?:[lL]abels|[aA]nnotations|resources|[sS]ecurityContext|[pP]robe|affinity|nodeSelector|config))$/;
function unknownKeys(values, defaults, schema, path = []) {
    const properties = (0,json/* objectAt */.lJ)(schema, ['properties']) ?? {};
    const names = new Set([...Object.keys(defaults), ...Object.keys(properties)]);
    if (names.size === 0)
        return [];
    return Object.entries(values).flatMap(([key, value]) => {
        const here = [...path, key];
        if (values_keys_open.test(here.join('.')))
            return [];
        if (!names.has(key))
            return [{ path: here, near: (0,nearest_name/* nearestName */.q)(key, names) }];
        const below = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
        const shape = Object.hasOwn(properties, key) ? properties[key] : undefined;
        return (0,json/* isObject */.Gv)(value) ? unknownKeys(value, (0,json/* isObject */.Gv)(below) ? below : {}, shape ?? null, here) : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/validate/values.js











function checkValues(tree, contents, operator, operatorKinds, time, instances = []) {
    const chartOf = {
        'instance-chart': readChart('flux-instance', contents.instanceChart ?? operator.instanceChart),
        'operator-chart': readChart('flux-operator', operator.operatorChart ?? contents.operatorChart),
    };
    const releases = (0,chart_releases/* chartReleases */.rt)(tree);
    const schema = instanceSchema(operatorKinds);
    return [...releases, ...(0,chart_releases/* valuesFiles */.oK)(instances, releases)].flatMap((release) => {
        const chart = chartOf[release.role];
        return chart === null ? [notRead(release)] : releaseProblems(release, { chart, schema, time });
    });
}
function instanceSchema(kinds) {
    const definition = kinds?.find('fluxcd.controlplane.io', 'FluxInstance');
    return definition?.versions.find((version) => version.name === 'v1' && version.served)?.schema ?? null;
}
const verdicts = new WeakMap();
function releaseProblems(release, measure) {
    const { chart, schema } = measure;
    const byObject = verdicts.get(chart) ?? new WeakMap();
    verdicts.set(chart, byObject);
    const known = byObject.get(release.object) ?? [];
    const before = known.find((verdict) => verdict.schema === schema && isSameRelease(verdict.release, release));
    if (before)
        return before.problems;
    const problems = judgedRelease(release, measure);
    byObject.set(release.object, [...known, { release, schema, problems }]);
    return problems;
}
function isSameRelease(a, b) {
    if (a === b)
        return true;
    return (a.role === b.role &&
        a.label === b.label &&
        a.complete === b.complete &&
        a.sources.length === b.sources.length &&
        a.sources.every(({ object, root }, index) => {
            const other = b.sources[index];
            return object === other?.object && root.join('\0') === other.root.join('\0');
        }));
}
function judgedRelease(release, measure) {
    const { chart, schema, time } = measure;
    const values = givenValues(release);
    const merged = (0,chart_releases/* coalesce */.Yc)(chart.defaults, values);
    const problems = schemaProblems(release, measure, merged);
    const rendered = release.role === 'instance-chart' && schema ? instanceProblems(release, merged, { schema, time }) : [];
    const said = new Set(problems.map(placeOf));
    return [
        ...problems,
        ...keyProblems(release, chart, values),
        ...rendered.filter((problem) => !said.has(placeOf(problem))),
    ];
}
function placeOf(problem) {
    return problem.subject.split('\0').slice(0, 2).join('\0');
}
const charts = new WeakMap();
function readChart(name, files) {
    if (files === null)
        return null;
    const known = charts.get(files) ?? new Map();
    charts.set(files, known);
    const chart = known.get(name) ?? chartIn(name, files);
    known.set(name, chart);
    return chart;
}
function chartIn(name, files) {
    const [defaultsFile, schemaFile] = [`${name}/values.yaml`, `${name}/values.schema.json`];
    const defaults = textOf(files.get(defaultsFile));
    if (defaults === null)
        return null;
    const schema = textOf(files.get(schemaFile));
    const [values] = (0,artifact_text/* artifactDocuments */.F)(defaults, defaultsFile);
    const parsed = schema === null ? undefined : (0,artifact_text/* artifactJson */.z)(schema, schemaFile);
    return {
        name,
        defaults: (0,json/* isObject */.Gv)(values) ? values : {},
        schema: (0,json/* isObject */.Gv)(parsed) ? parsed : undefined,
    };
}
function textOf(bytes) {
    return bytes === undefined ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
function givenValues({ sources }) {
    return sources.map(readValues).reduce(chart_releases/* mergeValues */.D3, {});
}
function readValues(source) {
    const read = asKustomizeReads(source.values, (path) => source.object.scalar([...source.root, ...path]));
    return (0,json/* isObject */.Gv)(read) ? read : source.values;
}
function schemaProblems(release, { chart, time }, merged) {
    if (chart.schema === undefined)
        return [];
    const verdict = validateValues(merged, chart.schema, time);
    if (verdict.kind === 'not-evaluated')
        return [
            problemIn(release, [], 'not-evaluated', {
                severity: 'notice',
                message: `The values of ${release.label} were not judged by the schema of the chart ${chart.name}: ${verdict.why}.`,
                help: 'Run `helm lint` on the chart with these values.',
            }),
        ];
    return verdict.problems
        .filter((problem) => !isOpen(merged, problem.path) && (release.complete || problem.keyword !== 'required'))
        .map((problem) => problemIn(release, problem.path, 'values-invalid', {
        message: `${release.label}: value ${(0,validate_path/* formatPath */.j)(problem.path)} ${problem.message}.`,
        help: `Correct the value: Helm refuses to render the chart ${chart.name} otherwise.`,
        detail: problem.keyword,
    }));
}
function keyProblems(release, chart, values) {
    return unknownKeys(values, chart.defaults, chart.schema ?? null)
        .filter(({ path }) => !path.some((step) => (0,placeholder/* unknownInDocument */.pj)(step)))
        .map(({ path, near }) => problemIn(release, path, 'values-unknown-key', {
        message: `${release.label}: the chart ${chart.name} does not know the value ${(0,validate_path/* formatPath */.j)(path)} and ignores it.`,
        help: near === null
            ? 'Remove the key, or look up its name in the values of the chart.'
            : `Correct the key: did you mean ${near}?`,
    }));
}
function instanceProblems(release, merged, { schema, time }) {
    const value = renderInstance(merged, release.object.name ?? 'flux-instance');
    const wrong = (0,manifest/* validateManifest */.y)({ value, old: null, schema, unknown: placeholder/* unknownInDocument */.pj, time });
    return wrong
        .filter(({ code, keyword }) => release.complete || (code === 'schema-invalid' && keyword !== 'required'))
        .map((problem) => {
        const path = valuesPath(problem.path);
        const words = {
            message: `${release.label}: in the FluxInstance that these values produce, ${(0,validate_path/* formatPath */.j)(problem.path) || 'the object'} ${problem.message}.`,
            help: `Correct the value ${(0,validate_path/* formatPath */.j)(path)}${problem.hint === null ? '' : ` (${problem.hint})`}: the API server rejects the FluxInstance otherwise.`,
            detail: `rendered ${problem.keyword}`,
        };
        return problem.code === 'not-evaluated'
            ? problemIn(release, path, 'not-evaluated', { ...words, severity: 'notice' })
            : problemIn(release, path, 'values-invalid', words);
    })
        .filter((problem, index, all) => all.findIndex((other) => other.subject === problem.subject) === index);
}
function problemIn(release, path, code, words) {
    const depths = release.sources.map(({ values }) => depthOf(values, path));
    const source = release.sources[depths.lastIndexOf(Math.max(...depths))];
    if (!source)
        return (0,problem/* problemAt */.l)(release.object, ['spec'], code, { ...words, detail: `${(0,validate_path/* formatPath */.j)(path)} ${words.detail ?? ''}` });
    return (0,problem/* problemAt */.l)(source.object, [...source.root, ...path], code, words);
}
function depthOf(values, path) {
    const missing = path.findIndex((_, index) => (0,json/* valueAt */.fK)(values, path.slice(0, index + 1)) === undefined);
    return missing < 0 ? path.length : missing;
}
function isOpen(values, path) {
    let current = values;
    for (const step of path) {
        if ((0,json/* isList */.Lv)(current) && typeof step === 'number')
            current = current[step];
        else if ((0,json/* isObject */.Gv)(current) && typeof step === 'string')
            current = current[step];
        else
            return false;
        if (typeof current === 'string' && (0,placeholder/* unknownInDocument */.pj)(current))
            return true;
    }
    return false;
}
function notRead(release) {
    return (0,problem/* problemAt */.l)(release.object, ['spec'], 'not-evaluated', {
        severity: 'notice',
        message: `The values of ${release.label} were not judged: the chart that they are for could not be read out of a release.`,
        help: 'Check that the release holds the chart where the pin looks, or judge the values by hand.',
    });
}


/***/ })

};
