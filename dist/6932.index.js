export const id = 6932;
export const ids = [6932];
export const modules = {

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chartsCompared: () => (/* binding */ chartsCompared)
/* harmony export */ });
/* harmony import */ var _diff_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97301);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50184);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17473);
/* harmony import */ var _upstream_operator_build_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95192);
/* harmony import */ var _validate_chart_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14804);
/* harmony import */ var _validate_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59719);






/** What changes of the objects that the charts of a set make, rendered with the values of the repository before and after. */
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
/** A release keeps its file and its name. */
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
/** Other sets of the repository have releases of their own, in clusters of their own. */
function isOfSet({ role, object }, { pins, tree }) {
    const cluster = tree.layout.clusterOf(object.file.path);
    return pins.some((pin) => {
        const own = tree.layout.clusterOf(pin.file);
        return pin.role === role && (own === cluster || own === '' || cluster === '');
    });
}
/** The chart that a release is made from: that of its own artifact, else of the one that was read. */
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
        // as helm-controller names it
        release: text('spec', 'releaseName') ?? (target === null ? name : `${target}-${name}`),
        namespace: target ?? (isFlux ? tree.layout.namespaceOf(object) : null) ?? 'flux-system',
        values: (0,_validate_values_js__WEBPACK_IMPORTED_MODULE_3__/* .givenValues */ .y)(release),
        definitions: upgrade === 'Create' || upgrade === 'CreateReplace',
    };
}
function chartName({ role }) {
    return role === 'operator-chart' ? 'flux-operator' : 'flux-instance';
}
/** Nothing where both sides are rendered from the same. */
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
/** What Flux gives a release and the repository does not show, or does with what helm renders. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ buildChanges)
});

// EXTERNAL MODULE: ./lib/src/kustomize/engine/tree.js
var engine_tree = __webpack_require__(82713);
;// CONCATENATED MODULE: ./lib/src/diff/controllers.js

/** What changes of a Deployment that a reader looks for: image, arguments, variables, resources; null where none does. */
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

/** What changes of a definition: versions that are served, the one that is stored, and fields; null where none does. */
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
/** Fields that the second schema lacks, or asks for where the first did not; below a field that is gone nothing more is listed. */
function fieldChanges(before, after, path = '') {
    if (!(0,engine_tree/* isMap */.jh)(before) || !(0,engine_tree/* isMap */.jh)(after))
        return { gone: [], required: [] };
    const [old, now] = [propertiesOf(before), propertiesOf(after)];
    // nobody writes a status
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

/** The permissions that a role gains and loses, one for each verb on a resource; null where none changes. */
function permissionChange({ name, kind, before, after }) {
    if (kind !== 'ClusterRole' && kind !== 'Role')
        return null;
    const [old, now] = [grantsOf(before), grantsOf(after)];
    const added = missingIn(now, old);
    const removed = missingIn(old, now);
    return added.length === 0 && removed.length === 0 ? null : { role: name, added, removed };
}
/** Verbs by what they may be done to. */
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
/** `get, list on secrets`: what the first grants and the second does not, `*` counted for all verbs. */
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




/** What changes of the objects of two builds. */
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
  B: () => (/* binding */ renderedChanges),
  M: () => (/* binding */ unbuilt)
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

/** The pair with the values of a Secret hidden: a reader sees which keys change, and nothing of what they hold. */
function withoutSecrets(pair) {
    if (pair.kind !== 'Secret')
        return pair;
    const { before, after } = pair;
    return { ...pair, before: secrets_hidden(before, after, 'hidden'), after: secrets_hidden(after, before, 'hidden, changed') };
}
/** The values that the other side has too are called the same on both. */
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






/** What changes between two renderings of a chart into one namespace; null on a side where the release is not there. */
function renderedChanges(before, after, { chart, namespace, told }) {
    const [old, now] = [before, after].map((side) => objectsOf(side, chart, namespace));
    if (typeof now === 'string')
        return unbuilt(`after the change, ${now}`);
    if (typeof old === 'string')
        return unbuilt(`before it, ${old}`);
    const pairs = (0,objects/* pairsOf */.f)(old ?? [], now ?? []).filter(({ kind, name }) => kind !== 'CustomResourceDefinition' || !told.has(name.slice(kind.length + 1)));
    return { unbuilt: null, ...(0,build_changes/* buildChanges */.s)(pairs.map(withoutSecrets)) };
}
/** Changes that nobody can tell. */
function unbuilt(why) {
    return { unbuilt: why, controllers: [], definitions: [], permissions: [], objects: [], same: 0 };
}
/** The objects of a rendering, or why there are none. */
function objectsOf(rendered, chart, namespace) {
    if (rendered === null)
        return [];
    if (rendered.kind === 'fails')
        return rendered.reason;
    try {
        const objects = (0,manifests/* resourcesOf */.F3)(rendered.text, `What helm renders of the chart ${chart}`);
        // each is parsed here, so that what cannot be read is an answer too
        for (const object of objects)
            object.load();
        return objects.map((object) => within(object, namespace));
    }
    catch (error) {
        return (0,failure/* messageOf */.b)(error);
    }
}
/** Helm installs what names no namespace into that of the release. */
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
  C: () => (/* binding */ changeOf),
  f: () => (/* binding */ pairsOf)
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


/** An object as lines of YAML, its keys in order, so that only what differs differs. */
function yamlLines(tree) {
    const text = (0,js_yaml/* dump */.Bh)(withTexts((0,engine_tree/* plainMap */.jI)(tree)), { sortKeys: true, lineWidth: -1, noRefs: true });
    return text.trimEnd().split('\n');
}
/** Numbers beyond what JavaScript counts exactly stand as they are written. */
function withTexts(value) {
    return JSON.parse(JSON.stringify(value, (_, child) => (typeof child === 'bigint' ? Number(child) : child)));
}

;// CONCATENATED MODULE: ./lib/src/diff/objects.js




/** The objects of two builds side by side, in the order of kind and name. */
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
/** What a reader looks for first. */
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
/** What changes of an object; null where nothing does. */
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
/** The object without labels that carry a version, of itself and of its pods. */
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

/***/ 57845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ withTree),
/* harmony export */   JS: () => (/* binding */ resourceTitle),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   NU: () => (/* binding */ effectiveNamespace),
/* harmony export */   TH: () => (/* binding */ currentName),
/* harmony export */   Z6: () => (/* binding */ isClusterScoped),
/* harmony export */   cJ: () => (/* binding */ treeOfResource),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _model_api_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48037);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82713);


/** The object as it is now. It is shared: copy before a change. */
function treeOfResource(resource) {
    return resource.tree ?? resource.load();
}
function currentName(resource) {
    return resource.current;
}
/** A resource from an object that is there already. */
function resourceOf(tree) {
    const identity = identityOf(tree);
    return { original: identity, current: identity, load: () => tree, tree: null };
}
/** The resource with another object in it; it keeps its original name. */
function withTree(resource, tree) {
    return { ...resource, tree, current: identityOf(tree) };
}
/** What an object is called, from its own text. */
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
/** The namespace that a selector sees. */
function effectiveNamespace(identity) {
    if (isClusterScoped(identity))
        return '_non_namespaceable_';
    return identity.namespace === '' ? 'default' : identity.namespace;
}
/** `Deployment helm-controller`, for sentences. */
function resourceTitle(resource) {
    return `${resource.current.kind} ${resource.current.name}`;
}


/***/ }),

/***/ 82713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   LD: () => (/* binding */ treeMap),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   jI: () => (/* binding */ plainMap),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   n4: () => (/* binding */ isEqual),
/* harmony export */   oi: () => (/* binding */ plainOf),
/* harmony export */   pI: () => (/* binding */ childMap),
/* harmony export */   r7: () => (/* binding */ copyOfMap),
/* harmony export */   ws: () => (/* binding */ scalarText),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

/** Builds a tree from parsed YAML or JSON; a date becomes its text. Throws where aliases blow the document up. */
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
/** The same as plain data. */
function plainOf(value) {
    if (Array.isArray(value))
        return value.map(plainOf);
    return isMap(value) ? plainMap(value) : value;
}
/** A mapping as plain data; a key like `__proto__` is one like any other. */
function plainMap(value) {
    return Object.fromEntries([...value].map(([key, child]) => [key, plainOf(child)]));
}
/** A mapping from keys and values, for what a build adds. */
function treeMap(value) {
    return new Map(Object.entries(value).map(([key, child]) => [key, treeOf(child)]));
}
function isMap(value) {
    return value instanceof Map;
}
/** A copy that shares nothing with its source. */
function copyOf(value) {
    if (Array.isArray(value))
        return value.map(copyOf);
    return isMap(value) ? copyOfMap(value) : value;
}
/** A copy of a mapping that shares nothing with its source. */
function copyOfMap(value) {
    return new Map([...value].map(([key, child]) => [key, copyOf(child)]));
}
/** Equality as JSON has it: the order of keys does not count. */
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
/** The value below a path of keys and indexes, or undefined. */
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
/** The text below a path, or an empty one. */
function textAt(value, path) {
    const found = at(value, path);
    return typeof found === 'string' ? found : '';
}
/** The mapping under a key, made where it is missing or something else. */
function childMap(parent, key) {
    const found = parent.get(key);
    if (isMap(found))
        return found;
    const made = new Map();
    parent.set(key, made);
    return made;
}
/** A scalar's text, as YAML would spell it; empty for null, lists and mappings. */
function scalarText(value) {
    return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}


/***/ }),

/***/ 63923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** `HelmRelease flux-instance`: how messages name an object; values, which are no object, are named by their file. */
function nameOf(object) {
    if (object.kind === '')
        return object.file.path;
    return object.name === null ? object.kind : `${object.kind} ${object.name}`;
}


/***/ }),

/***/ 89382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a path with forward slashes; empty for the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 61275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12094);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);


/** A problem of the run as a whole (`nowhere`), or at a place; its subject is the detail, or else the sentence. */
function problemOf(code, place, words) {
    return { ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, place, words), subject: words.detail ?? words.message };
}
/**
 * Marks what a change introduces: the problems of `after` that `before` does not have. Two problems are the same by code and subject, first
 * within one file, then across files, so that neither a moved line nor a renamed file makes an old problem new. A problem that was less
 * severe before counts as new. With no `before`, everything does. `words` says whose sentence an old problem keeps: of a tree that is only
 * proposed nobody has read the values yet.
 */
function findingsOf(after, before, words = 'after') {
    const pool = new Map([...(0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(before ?? [], keyOf)].map(([key, olds]) => [key, [...olds]]));
    const olds = new Map();
    const match = (problem, fits) => {
        const old = olds.has(problem) ? null : take(pool, problem, fits);
        if (old)
            olds.set(problem, old);
    };
    for (const problem of after)
        match(problem, (old) => old.file === problem.file);
    for (const problem of after)
        match(problem, () => true);
    return after.map((problem) => {
        const old = olds.get(problem);
        const { message, help } = words === 'before' && old?.severity === problem.severity ? old : problem;
        return { ...withoutSubject(problem), introduced: old === undefined, message, help };
    });
}
/** A problem as the finding that it was made of. */
function withoutSubject({ subject, ...made }) {
    return made;
}
function take(pool, problem, fits) {
    const olds = pool.get(keyOf(problem)) ?? [];
    const index = olds.findIndex((old) => fits(old) && severities[old.severity] >= severities[problem.severity]);
    return index < 0 ? null : (olds.splice(index, 1)[0] ?? null);
}
const severities = { notice: 0, warning: 1, error: 2 };
function keyOf(problem) {
    return `${problem.code}\0${problem.subject}`;
}


/***/ }),

/***/ 89166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ artifactDocuments),
/* harmony export */   z: () => (/* binding */ artifactJson)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70972);
/* harmony import */ var _yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1770);



/**
 * The documents of a file of a release, as plain data. Throws `registry-answer`, which names the file, where the text is no YAML, or
 * holds more values than any release has, its aliases counted: whoever walked them would not come back.
 */
function artifactDocuments(text, file) {
    try {
        return (0,_yaml_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainDocuments */ .H)(text, { json: true });
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
/** A JSON file of a release, by the same rules. */
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   r: () => (/* binding */ JsonBudgetExceeded)
/* harmony export */ });
/** What a JSON text may hold: many times what any answer of a registry or file of a release does. */
const jsonBudget = { values: 500_000, levels: 500 };
/** A JSON text that holds more than its budget. */
class JsonBudgetExceeded extends Error {
    constructor(message) {
        super(message);
        this.name = 'JsonBudgetExceeded';
    }
}
/** Parses JSON whose values and levels are counted first, in one pass that builds nothing. Throws
 * `JsonBudgetExceeded`, or `SyntaxError` where it is none. */
function parseJson(text, budget = jsonBudget) {
    const over = overJsonBudget(text, budget);
    if (over !== null)
        throw new JsonBudgetExceeded(over);
    return JSON.parse(text);
}
/** Why a JSON text holds more than a budget, or null. */
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

/***/ 95192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   PF: () => (/* binding */ operatorDefinitions),
/* harmony export */   Yp: () => (/* binding */ fluxFile),
/* harmony export */   cy: () => (/* binding */ holdsFlux)
/* harmony export */ });
/* harmony import */ var _model_api_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48037);
/* harmony import */ var _text_artifact_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89166);
/* harmony import */ var _kustomize_engine_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57845);
/* harmony import */ var _kustomize_engine_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82713);




const operatorFile = 'flux-operator/install.yaml';
const readFiles = new WeakMap();
/** The objects of one file of a Flux release; empty where the artifact has no such file. Documents are parsed when they are needed. */
function fluxFile(files, version, name) {
    return objectsOfFile(files, `flux/v${version}/${name}.yaml`);
}
/** The definitions of the operator itself in the manifests artifact of its release: the chart brings the same. */
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
/** True where a manifests artifact has the objects of a Flux release. */
function holdsFlux(files, version) {
    return files.has(`flux/v${version}/rbac.yaml`) || files.has(`flux/v${version}/source-controller.yaml`);
}
/** The objects of a text with one or more documents; messages name its file. */
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
/** Reads type and name off a block-style document, so that large definitions stay unparsed; null where it is written otherwise. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ appliedFiles),
/* harmony export */   y: () => (/* binding */ appliedObjects)
/* harmony export */ });
/* harmony import */ var _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17153);
/* harmony import */ var _kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88342);
/* harmony import */ var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11442);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50184);
/* harmony import */ var _model_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89445);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);






/**
 * The objects of a tree that something may apply. Left out are those in archives and test fixtures, and files that the nearest
 * kustomization above them does not list (nor any other): kustomize does not see them, and neither does the cluster.
 */
const appliedObjects = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((tree) => {
    const isApplied = appliedFiles(tree);
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y8)(tree).filter(({ file }) => isApplied(file.path));
});
/** Tells the files that something may apply, by what kustomizations and Flux Kustomizations name. */
const appliedFiles = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .P)((tree) => {
    const kustomizations = (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizationsIn */ .oX)(tree.files);
    const folders = new Set(kustomizations.map(({ folder }) => folder));
    const listed = new Set(kustomizations
        .flatMap((one) => (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFor */ .ZM)(one, 'resource', 'component', 'definition', 'transformer', 'generator'))
        .flatMap(({ path }) => path ?? []));
    const roots = sourceRoots(tree);
    return (path) => {
        if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isAside */ .Zl)(path))
            return false;
        if (listed.has(path) || (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationFile */ .y)(path))
            return true;
        for (const folder of (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersAbove */ .Zv)(path)) {
            if (folders.has(folder))
                return false;
            // a folder without a kustomization is applied as it is, with all below it
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
/** Folders that Flux Kustomizations and instances apply. */
function sourceRoots(tree) {
    const texts = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y8)(tree).flatMap(({ value }) => syncPaths.flatMap((path) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, path) ?? []));
    return new Set(texts.flatMap((text) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .appliedFolder */ .MG)(text) || []));
}


/***/ }),

/***/ 14804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ mergeValues),
/* harmony export */   Yc: () => (/* binding */ coalesce),
/* harmony export */   iP: () => (/* binding */ isHelmRelease),
/* harmony export */   oK: () => (/* binding */ valuesFiles),
/* harmony export */   rt: () => (/* binding */ chartReleases)
/* harmony export */ });
/* harmony import */ var _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17153);
/* harmony import */ var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11442);
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63923);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50184);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58005);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
/* harmony import */ var _model_api_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48037);
/* harmony import */ var _applied_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78405);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38069);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52046);










const lists = new WeakMap();
/** The Helm releases of the operator's charts in a tree. */
function chartReleases(tree) {
    const known = lists.get(tree);
    if (known)
        return known;
    const sources = chartSources(tree);
    const releases = (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .appliedObjects */ .y)(tree)
        .filter(isHelmRelease)
        .flatMap((object) => {
        const role = roleOf(object, sources);
        return role === null ? [] : [{ role, object, label: (0,_model_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(object), ...valuesOf(object, tree) }];
    });
    lists.set(tree, releases);
    return releases;
}
function chartSources(tree) {
    const artifacts = new Map();
    const repositories = new Map();
    for (const { kind, name, value } of (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeObjects */ .y8)(tree)) {
        if (kind !== 'OCIRepository' && kind !== 'HelmRepository')
            continue;
        const url = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(value, ['spec', 'url']);
        if (kind === 'HelmRepository' && !repositories.has(name))
            repositories.set(name, url);
        // one without an address says nothing
        if (kind === 'OCIRepository' && url !== null && !artifacts.has(name))
            artifacts.set(name, url);
    }
    return { artifacts, repositories };
}
/**
 * Values files of the instance chart that no HelmRelease of the tree takes: helmfile and Terraform read them, and may add values of their
 * own, so only what is written can be judged.
 */
function valuesFiles(instances, releases) {
    const taken = new Set(releases.flatMap(({ sources }) => sources.map(({ object }) => object.file.path)));
    return instances
        .filter(({ source, object }) => source === 'values-file' && !taken.has(object.file.path))
        .map(({ object, root }) => {
        const above = root.slice(0, -1);
        const values = above.length === 0 ? object.value : ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(object.value, above) ?? {});
        const sources = [{ object, root: above, values }];
        return { role: 'instance-chart', object, label: object.file.path, sources, complete: false, unread: [] };
    });
}
/** True for a HelmRelease of Flux. */
function isHelmRelease(object) {
    return object.kind === 'HelmRelease' && (0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseApiVersion */ .c)(object.apiVersion).group === 'helm.toolkit.fluxcd.io';
}
function roleOf(release, { artifacts, repositories }) {
    const reference = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(release.value, ['spec', 'chartRef']);
    if (reference) {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(reference, ['name']);
        const url = artifacts.get(name);
        return url === undefined ? roleOfName(name) : roleOfUrl(url);
    }
    const chart = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(release.value, ['spec', 'chart', 'spec', 'chart']);
    const source = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(release.value, ['spec', 'chart', 'spec', 'sourceRef', 'name']);
    const url = repositories.get(source);
    return typeof url === 'string' ? roleOfUrl(`${url.replace(/\/$/, '')}/${chart ?? ''}`) : roleOfName(chart);
}
function roleOfUrl(url) {
    const repository = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRepository */ .SU)(url);
    const role = repository && (0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOfRepository */ .SE)(repository);
    return role === 'operator-chart' || role === 'instance-chart' ? role : null;
}
/** Where the source is not in the repository, the chart's own name is what is left. */
function roleOfName(name) {
    if (name === 'flux-operator')
        return 'operator-chart';
    return name === 'flux-instance' ? 'instance-chart' : null;
}
function valuesOf(release, tree) {
    const references = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(release.value, ['spec', 'valuesFrom']).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv);
    const generated = references.map((reference) => generatedValues(release, reference, tree));
    const inline = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(release.value, ['spec', 'values']);
    const sources = generated.filter((source) => source !== null);
    if (inline)
        sources.push({ object: release, root: ['spec', 'values'], values: inline });
    const unread = references.filter((_, index) => generated[index] === null).map(referenceName);
    return { sources, complete: unread.length === 0, unread };
}
function referenceName(reference) {
    return `${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(reference, ['kind']) ?? 'ConfigMap'} ${(0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(reference, ['name']) ?? 'without a name'}`;
}
/** The values file behind a `valuesFrom` whose ConfigMap a kustomization of the same tree generates; null where it is not to be seen. */
function generatedValues(release, reference, tree) {
    if (reference['kind'] !== 'ConfigMap' || reference['targetPath'] !== undefined)
        return null;
    const wanted = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(reference, ['valuesKey']) ?? 'values.yaml';
    const folders = (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .foldersAbove */ .Zv)(release.file.path);
    const paths = (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizationsIn */ .oX)(tree.files)
        .filter(({ folder }) => folders.includes(folder))
        .flatMap((kustomization) => (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFor */ .ZM)(kustomization, 'content'))
        .filter(({ into, key, at }) => at[0] === 'configMapGenerator' && into === reference['name'] && key === wanted);
    for (const { path } of paths) {
        const object = path === null ? null : plainDocument(tree, path);
        if (object)
            return { object, root: [], values: object.value };
    }
    return null;
}
function plainDocument(tree, path) {
    const read = tree.files.find(({ file }) => file.path === path);
    for (const document of read?.documents ?? [])
        if (document.kind === 'plain')
            return document.object;
    return null;
}
/** Merges mappings the way Flux and Helm do: mappings key by key, anything else replaced; later sources win. */
function mergeValues(base, over) {
    const result = {};
    for (const [key, value] of Object.entries(base))
        if (value !== undefined)
            (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .put */ .y)(result, key, value);
    for (const [key, value] of Object.entries(over)) {
        if (value === undefined)
            continue;
        const old = Object.hasOwn(result, key) ? result[key] : undefined;
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .put */ .y)(result, key, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(old) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) ? mergeValues(old, value) : value);
    }
    return result;
}
/**
 * Puts values over a chart's defaults as Helm does before it validates: a null takes the default away; the defaults fill what is absent.
 */
function coalesce(defaults, values) {
    const result = {};
    for (const [key, value] of Object.entries(values)) {
        const known = Object.hasOwn(defaults, key) ? defaults[key] : undefined;
        if (value === undefined || (value === null && known !== undefined))
            continue;
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .put */ .y)(result, key, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(known) ? coalesce(known, value) : value);
    }
    for (const [key, value] of Object.entries(defaults))
        if (value !== undefined && !Object.hasOwn(values, key))
            (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .put */ .y)(result, key, value);
    return result;
}


/***/ }),

/***/ 38069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ holdsManifests),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   y8: () => (/* binding */ wholeObjects)
/* harmony export */ });
/* harmony import */ var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11442);
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89382);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17473);



const lists = new WeakMap();
/**
 * The objects of a tree that are whole: no patches and other fragments, no text of a template engine, no templates of a Helm chart.
 * Objects inside a ResourceSet are among them; their values may be templates.
 */
function wholeObjects(tree) {
    const known = lists.get(tree);
    if (known)
        return known;
    const holds = holdsManifests(tree);
    const objects = tree.files
        .filter(({ file }) => holds(file.path))
        .flatMap(({ documents }) => documents.flatMap((read) => (read.kind === 'objects' ? read.objects : [])))
        .filter((object) => object.origin !== 'patch' && object.origin !== 'template' && !isToFillIn(object));
    lists.set(tree, objects);
    return objects;
}
/** No object has such a name: somebody copies the text and fills it in. */
function isToFillIn({ name, origin }) {
    return name !== null && origin !== 'resource-set' && /<[A-Za-z][\w -]*>/.test(name);
}
/** Tells the files whose text is manifests: no fragment that a kustomization names, no template. */
function holdsManifests(tree) {
    const charts = new Set(tree.entries.flatMap(({ path }) => /(?:^|\/)Chart\.ya?ml$/.test(path) ? [(0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(path), 'templates')] : []));
    const inChart = (path) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAbove */ .Zv)(path).some((folder) => charts.has(folder));
    return (path) => !tree.layout.patches.has(path) && !(0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemplateFile */ .bn)(path) && !inChart(path);
}
const aside = /(?:^|\/)(?:docs?|documentation|\.?_?archived?|\.?attic|vendor|node_modules|testdata|fixtures|__tests__|[._]templates?|skills|prompts|\.agents|\.claude|\.cursor)\/|<[A-Z][\w-]*>/i;
/**
 * True in folders whose manifests nobody applies: put away, brought along, examples of documentation, there for tests of other tools, or
 * to be copied and filled in (`_template/`, `apps/<APP>/`).
 */
function isAside(path) {
    return aside.test(path);
}


/***/ }),

/***/ 88102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ formatPath)
/* harmony export */ });
/** `spec.ref.tag`, `spec.patches[2].target`, `metadata.labels["a/b"]`. */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ prepare),
/* harmony export */   y: () => (/* binding */ put)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

/**
 * A value as the API server sees it before it validates: null in a field that is not nullable is dropped, or replaced by the default, and
 * absent fields take their defaults (Kubernetes documentation, "Defaulting and Nullable"). The value given stays as it is.
 */
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
/** Sets an own property whatever its name: `__proto__` is a key like any other. */
function put(target, key, value) {
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}


/***/ }),

/***/ 39494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   l: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61275);
/* harmony import */ var _model_api_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48037);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88102);



/** A problem at a path of an object, with its line. */
function problemAt(object, path, code, words) {
    const place = { file: object.file.path, line: object.position(path).line };
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)(code, place, {
        ...words,
        detail: [subjectOf(object), (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPath */ .j)(path), words.detail ?? ''].join('\0'),
    });
}
/** What stays the same of an object when its lines or its API version move. */
function subjectOf(object) {
    return [(0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseApiVersion */ .c)(object.apiVersion).group, object.kind, object.namespace ?? '', object.name ?? ''].join('/');
}


/***/ })

};
