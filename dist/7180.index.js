export const id = 7180;
export const ids = [7180];
export const modules = {

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

/***/ 59034:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  instancesChanged: () => (instancesChanged)
});

// EXTERNAL MODULE: ./lib/src/model/grouped.js
var grouped = __webpack_require__(12094);
// EXTERNAL MODULE: ./lib/src/model/document.js
var model_document = __webpack_require__(63923);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build-plan.js
var build_plan = __webpack_require__(29512);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/manifests.js
var operator_build_manifests = __webpack_require__(95192);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/kustomize.js + 3 modules
var kustomize = __webpack_require__(69936);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/resource.js
var engine_resource = __webpack_require__(57845);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/tree.js
var engine_tree = __webpack_require__(82713);
// EXTERNAL MODULE: ./lib/src/upstream/components.js
var components = __webpack_require__(44956);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build.js + 7 modules
var build = __webpack_require__(12282);
;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/whole-build.js






function wholeBuild(plan, instance, patches, files) {
    const { modelled, failures, refusal } = (0,build/* buildObjects */.z)(plan, files);
    if (refusal !== null)
        return { kind: 'fails', reason: refusal };
    const lacks = plan.components.find((component) => !files.has(`flux/v${plan.fluxVersion}/${component}.yaml`));
    if (lacks !== undefined)
        return { kind: 'fails', reason: `Flux ${plan.fluxVersion} has no ${lacks}` };
    const [failure] = failures;
    if (failure)
        return { kind: 'fails', reason: `a patch of the operator itself fails: ${failure.reason}` };
    let objects = modelled;
    for (const [index, patch] of patches.entries()) {
        const outcome = (0,kustomize/* applyPatch */.X6)(objects, patch);
        if (outcome.failure)
            return { kind: 'fails', reason: `patch ${index + 1} fails: ${outcome.failure.reason}` };
        objects = outcome.resources;
    }
    const finish = finisher(plan, instance);
    return { kind: 'built', objects: objects.map(finish) };
}
function finisher(plan, { name, spec }) {
    const registry = (0,json/* stringAt */.bX)(spec, ['distribution', 'registry']) ?? components/* upstreamRegistry */.pj;
    const labels = {
        'app.kubernetes.io/managed-by': 'flux-operator',
        'app.kubernetes.io/instance': plan.namespace,
        'app.kubernetes.io/version': `v${plan.fluxVersion}`,
        'app.kubernetes.io/part-of': 'flux',
        ...textsAt(spec, ['commonMetadata', 'labels']),
        'fluxcd.controlplane.io/name': name,
        'fluxcd.controlplane.io/namespace': plan.namespace,
    };
    const annotations = {
        'kustomize.toolkit.fluxcd.io/ssa': 'Ignore',
        'kustomize.toolkit.fluxcd.io/prune': 'Disabled',
        ...textsAt(spec, ['commonMetadata', 'annotations']),
    };
    return (resource) => {
        const tree = (0,engine_tree/* copyOfMap */.r7)((0,engine_resource/* treeOfResource */.cJ)(resource));
        const metadata = (0,engine_tree/* childMap */.pI)(tree, 'metadata');
        if (!(0,engine_resource/* isClusterScoped */.Z6)(resource.current))
            metadata.set('namespace', plan.namespace);
        setAll((0,engine_tree/* childMap */.pI)(metadata, 'annotations'), annotations);
        setAll((0,engine_tree/* childMap */.pI)(metadata, 'labels'), labels);
        if (plan.components.some((component) => resource.original.name === component))
            setImages(tree, registry, plan);
        return (0,engine_resource/* withTree */.Ht)(resource, tree);
    };
}
function textsAt(spec, path) {
    const found = Object.entries((0,json/* objectAt */.lJ)(spec, path) ?? {});
    return Object.fromEntries(found.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}
function setAll(map, values) {
    for (const [key, value] of Object.entries(values))
        map.set(key, value);
}
function setImages(tree, registry, plan) {
    for (const list of ['containers', 'initContainers']) {
        const containers = (0,engine_tree.at)(tree, ['spec', 'template', 'spec', list]);
        if (!Array.isArray(containers))
            continue;
        for (const container of containers) {
            const image = (0,engine_tree/* textAt */.$6)(container, ['image']);
            const name = /^fluxcd\/([a-z-]+)(?=[:@]|$)/.exec(image)?.[1];
            if (!(0,engine_tree/* isMap */.jh)(container) || name === undefined || !plan.components.includes(name))
                continue;
            container.set('image', `${registry}/${image.slice('fluxcd/'.length)}`);
        }
    }
}

// EXTERNAL MODULE: ./lib/src/upstream/operators.js
var operators = __webpack_require__(9959);
// EXTERNAL MODULE: ./lib/src/diff/build-changes.js + 3 modules
var build_changes = __webpack_require__(59601);
// EXTERNAL MODULE: ./lib/src/diff/charts.js + 1 modules
var charts = __webpack_require__(97301);
// EXTERNAL MODULE: ./lib/src/diff/objects.js + 1 modules
var objects = __webpack_require__(56622);
;// CONCATENATED MODULE: ./lib/src/diff/cluster.js










function instancesChanged(before, after) {
    const olds = (0,grouped/* grouped */.z)(before.instances, keyOf);
    const news = (0,grouped/* grouped */.z)(after.instances, keyOf);
    const own = ownDefinitions(before, after);
    const keys = [...new Set([...news.keys(), ...olds.keys()])];
    return keys.flatMap((key) => {
        const [was = [], is = []] = [olds.get(key), news.get(key)];
        return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => instanceChanges({ running: was[index] ?? null, tree: before.tree }, { running: is[index] ?? null, tree: after.tree }, own)).filter((changes) => changes !== null);
    });
}
function keyOf({ instance }) {
    return `${instance.object.file.path}\0${(0,model_document/* nameOf */.V)(instance.object)}`;
}
function ownDefinitions(before, after) {
    const [old, now] = [before, after].map(({ operator }) => (0,operator_build_manifests/* operatorDefinitions */.PF)(operator?.manifests ?? new Map()));
    return old === undefined || now === undefined || old.length === 0 || now.length === 0 ? [[], []] : [old, now];
}
function instanceChanges(before, after, [was, is]) {
    const shown = after.running ?? before.running;
    if (!shown)
        return null;
    const { instance } = shown;
    const head = {
        name: (0,model_document/* nameOf */.V)(instance.object),
        file: instance.object.file.path,
        cluster: instance.cluster,
        flux: { from: before.running?.flux ?? null, to: after.running?.flux ?? null },
    };
    const [old, now] = [built(before), built(after)];
    if (old.kind === 'fails' || now.kind === 'fails') {
        const why = now.kind === 'fails' ? `after the change, ${now.reason}` : old.kind === 'fails' ? `before it, ${old.reason}` : '';
        return { ...head, ...(0,charts/* unbuilt */.M)(why) };
    }
    return { ...head, unbuilt: null, ...(0,build_changes/* buildChanges */.s)((0,objects/* pairsOf */.f)([...old.objects, ...was], [...now.objects, ...is])) };
}
function built({ running, tree }) {
    if (running === null)
        return { kind: 'built', objects: [] };
    const { instance, flux, manifests, operator } = running;
    if (manifests === null || flux === null || operator === null)
        return { kind: 'fails', reason: 'it is not known which Flux runs' };
    if (!(0,operator_build_manifests/* holdsFlux */.cy)(manifests, flux))
        return { kind: 'fails', reason: `the manifests hold no Flux ${flux}` };
    const namespace = tree.layout.namespaceOf(instance.object) ?? 'flux-system';
    const plan = (0,build_plan/* buildPlan */.G)(instance.spec, { flux, operator: (0,operators/* nearestModelled */.hL)(operator) }, namespace);
    const patches = (0,json/* listAt */.gT)(instance.spec, ['kustomize', 'patches'])
        .filter(json/* isObject */.Gv)
        .map((entry) => ({
        text: (0,json/* stringAt */.bX)(entry, ['patch']) ?? '',
        target: (0,json/* isObject */.Gv)(entry['target']) ? entry['target'] : null,
    }));
    const name = instance.source === 'flux-instance' ? (instance.object.name ?? 'flux') : 'flux';
    return wholeBuild(plan, { name, spec: instance.spec }, patches, manifests);
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

/***/ 16273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  l: () => (parseLabelSelector)
});
var _text_commas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36878);

const key = /^(?:[A-Za-z0-9.-]{1,253}\/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const value = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
function parseLabelSelector(text) {
    if (text.trim() === '')
        return [];
    return (0,_text_commas_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtCommas */ .E)(text, '(', ')').map((part) => requirement(part.trim()));
}
function requirement(text) {
    const set = /^(\S+)\s+(in|notin)\s+\(([^()]*)\)$/.exec(text) ?? /^(\S+)\s+(in|notin)\(([^()]*)\)$/.exec(text);
    if (set)
        return setRequirement(valid(set[1] ?? ''), set[2] === 'in', set[3] ?? '');
    const equality = /^([^=!<>\s]+)\s*(==|!=|=)\s*(\S*)$/.exec(text);
    if (equality)
        return equalityRequirement(valid(equality[1] ?? ''), equality[2] !== '!=', validValue(equality[3] ?? ''));
    const order = /^([^=!<>\s]+)\s*([<>])\s*(-?\d{1,15})$/.exec(text);
    if (order)
        return orderRequirement(valid(order[1] ?? ''), order[2] === '<', Number(order[3]));
    if (text.startsWith('!')) {
        const absent = valid(text.slice(1).trim());
        return (labels) => !labels.has(absent);
    }
    const present = valid(text);
    return (labels) => labels.has(present);
}
function setRequirement(name, inside, list) {
    const values = new Set(list.split(',').map((element) => validValue(element.trim())));
    return (labels) => {
        const found = labels.get(name);
        return found === undefined ? !inside : values.has(found) === inside;
    };
}
function equalityRequirement(name, equal, wanted) {
    return (labels) => (labels.get(name) === wanted) === equal;
}
function orderRequirement(name, below, limit) {
    return (labels) => {
        const found = labels.get(name) ?? '';
        if (!/^-?\d{1,15}$/.test(found))
            return false;
        return below ? Number(found) < limit : Number(found) > limit;
    };
}
function valid(name) {
    if (!key.test(name))
        throw new Error(`"${name}" is no label key`);
    return name;
}
function validValue(text) {
    if (!value.test(text))
        throw new Error(`"${text}" is no label value`);
    return text;
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

/***/ 72045:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Dk: () => (literally),
  Eo: () => (isName),
  FV: () => (targetPatterns),
  Tx: () => (wholeMatch)
});
var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


function isName(pattern) {
    return /^[\w-]+$/.test(pattern);
}
const choice = /^(?:\(([\w|-]+)\)|([\w|-]+))$/;
function choiceOf(pattern) {
    const [, inBrackets, bare] = choice.exec(pattern) ?? [];
    const names = inBrackets ?? bare;
    return names === undefined ? null : new Set(names.split('|'));
}
function wholeMatch(pattern) {
    if (pattern === '')
        return () => true;
    const names = choiceOf(pattern);
    if (names)
        return (text) => names.has(text);
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(`^(?:${pattern})$`);
    return (text) => compiled.test(text);
}
function targetPatterns(target) {
    const field = (name) => wholeMatch((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(target, [name]) ?? '');
    return {
        group: field('group'),
        version: field('version'),
        kind: field('kind'),
        name: field('name'),
        namespace: field('namespace'),
    };
}
function literally(text) {
    return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.quote(text);
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

/***/ 1230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (newestFluxMinor),
  bx: () => (endOfApi),
  dn: () => (fluxMinor),
  jI: () => (hasFeature),
  k7: () => (knownFluxMinor),
  ux: () => (minorWith),
  vi: () => (nearestFluxMinor)
});
/* unused harmony export fluxMinors */
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);

const fluxMinors = [
    {
        minor: '2.3',
        released: '2024-05',
        kubernetes: '1.28',
        operator: '0.1.0',
        removes: [],
        brings: ['chart-sources'],
        changes: ['HelmRelease v2 and HelmRepository v1 begin'],
        alertVersions: 3,
        tokenRule: 10,
    },
    {
        minor: '2.4',
        released: '2024-09',
        kubernetes: '1.28',
        operator: '0.10.0',
        removes: [],
        brings: [],
        changes: ['Bucket v1 begins'],
        alertVersions: 3,
        tokenRule: 10,
    },
    {
        minor: '2.5',
        released: '2025-02',
        kubernetes: '1.30',
        operator: '0.15.0',
        removes: [],
        brings: [],
        changes: [],
        alertVersions: 3,
        tokenRule: 10,
    },
    {
        minor: '2.6',
        released: '2025-05',
        kubernetes: '1.31',
        operator: '0.21.0',
        removes: [],
        brings: ['oci-repository-v1', 'object-identity'],
        changes: ['OCIRepository v1 begins'],
        alertVersions: 3,
        tokenRule: 10,
    },
    {
        minor: '2.7',
        released: '2025-09',
        kubernetes: '1.32',
        operator: '0.30.0',
        removes: [
            'source.toolkit.fluxcd.io/v1beta1',
            'kustomize.toolkit.fluxcd.io/v1beta1',
            'helm.toolkit.fluxcd.io/v2beta1',
            'image.toolkit.fluxcd.io/v1beta1',
            'notification.toolkit.fluxcd.io/v1beta1',
        ],
        brings: ['source-watcher', 'tenant-identity'],
        changes: [
            'the image APIs v1 begin',
            'controllers lose the variable GOMAXPROCS, so patches that count variables by index shift',
        ],
        alertVersions: 2,
        tokenRule: 11,
    },
    {
        minor: '2.8',
        released: '2026-02',
        kubernetes: '1.33',
        operator: '0.42.0',
        removes: [
            'source.toolkit.fluxcd.io/v1beta2',
            'kustomize.toolkit.fluxcd.io/v1beta2',
            'helm.toolkit.fluxcd.io/v2beta2',
        ],
        brings: ['signature-bundles'],
        changes: ['helm-controller applies server-side, so fields that a chart does not declare are rejected'],
        alertVersions: 2,
        tokenRule: 11,
    },
    {
        minor: '2.9',
        released: '2026-06',
        kubernetes: '1.33',
        operator: '0.53.0',
        removes: ['image.toolkit.fluxcd.io/v1beta2', 'notification.toolkit.fluxcd.io/v1beta2'],
        brings: ['sharded-watcher', 'strict-substitution'],
        changes: [
            'Helm post-renderers see hooks too',
            'variable substitution fails on variables that are not set',
            'JSON patches that count versions of the notification definitions by index no longer apply',
        ],
        alertVersions: 1,
        tokenRule: 11,
    },
];
function fluxMinor(minor) {
    return fluxMinors.find((entry) => entry.minor === minor) ?? null;
}
function newestFluxMinor() {
    return fluxMinors.at(-1)?.minor ?? '';
}
function nearestFluxMinor(minor) {
    const known = fluxMinors.findLast((entry) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(entry.minor, minor) <= 0) ?? fluxMinors[0];
    if (!known)
        throw new Error('the table of Flux minors is empty');
    return known;
}
function minorWith(feature) {
    return fluxMinors.find(({ brings }) => brings.includes(feature))?.minor ?? newestFluxMinor();
}
function hasFeature(flux, feature) {
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux), minorWith(feature)) >= 0;
}
function endOfApi(apiVersion) {
    return fluxMinors.find(({ removes }) => removes.includes(apiVersion))?.minor ?? null;
}
function knownFluxMinor(operator) {
    return fluxMinors.findLast((entry) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, entry.operator) >= 0)?.minor ?? null;
}


/***/ }),

/***/ 9959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BJ: () => (isWrittenFor),
  D3: () => (buildRule),
  H0: () => (stallsOnNewerFlux),
  TE: () => (isBeyondTables),
  Vx: () => (isModelled),
  ZJ: () => (firstSignedChart),
  eO: () => (releaseWorkflowEnding),
  ge: () => (assumedMinor),
  hL: () => (nearestModelled),
  jh: () => (measured)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _flux_minors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1230);


const eras = [
    { since: '0.54.1', rule: { kind: 'embedded-minors' }, writtenFor: '2.9' },
    { since: '0.54.0', rule: { kind: 'embedded-versions' }, writtenFor: '2.9' },
    { since: '0.53.0', rule: { kind: 'up-to', minor: '2.9' }, writtenFor: '2.9' },
    { since: '0.30.0', rule: { kind: 'up-to', minor: '2.8' }, writtenFor: '2.8' },
    { since: '0.13.0', rule: { kind: 'up-to', minor: '2.6' }, writtenFor: '2.6' },
    { since: '0.0.0', rule: { kind: 'up-to', minor: (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFluxMinor */ .$t)() }, writtenFor: null },
];
const measured = { from: '0.29.0', upTo: '0.58.1' };
const firstSignedChart = '0.13.0';
function eraOf(operator) {
    return eras.find(({ since }) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, since) >= 0) ?? null;
}
function buildRule(operator) {
    return eraOf(operator)?.rule ?? { kind: 'up-to', minor: (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFluxMinor */ .$t)() };
}
function stallsOnNewerFlux(operator) {
    return buildRule(operator).kind === 'up-to';
}
function isWrittenFor(operator, feature) {
    const known = eraOf(operator)?.writtenFor ?? null;
    return known !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(known, (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .minorWith */ .ux)(feature)) >= 0;
}
function assumedMinor(operator, flux) {
    const known = eraOf(operator)?.writtenFor ?? null;
    return known !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(known, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux)) < 0 ? known : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux);
}
function isBeyondTables(operator, flux) {
    return ((operator !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, measured.upTo) > 0) ||
        (flux !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux), (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFluxMinor */ .$t)()) > 0));
}
function isModelled(operator) {
    return nearestModelled(operator) === operator;
}
function nearestModelled(operator) {
    if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, measured.from) < 0)
        return measured.from;
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, measured.upTo) > 0 ? measured.upTo : operator;
}
function releaseWorkflowEnding(operator) {
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, '0.31.0') < 0 ? 'yml' : 'yaml';
}


/***/ })

};
