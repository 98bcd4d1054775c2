export const id = 8570;
export const ids = [8570];
export const modules = {

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

/***/ 18984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  instancesChanged: () => (/* binding */ instancesChanged)
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
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build.js + 8 modules
var build = __webpack_require__(62191);
;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/whole.js






/**
 * The objects that an operator applies for an instance: its own changes, the patches of the user, then namespace, images, annotations and labels
 * (upstream.md, section 7). Images are those of the release's tags; the operator adds the digests of its variant.
 */
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
/** Images of the components, `fluxcd/NAME:TAG` in the released manifests, come from the registry of the instance. */
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










/** What changes of every FluxInstance between two trees: its objects, built as its operator does. */
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
/** An instance keeps its file or its name. */
function keyOf({ instance }) {
    return `${instance.object.file.path}\0${(0,model_document/* nameOf */.V)(instance.object)}`;
}
/** What the operator serves of its own, where both of its releases were read: one alone would look as if all of it came or went. */
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

/***/ 16273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseLabelSelector)
/* harmony export */ });
/* harmony import */ var _text_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15919);

const key = /^(?:[A-Za-z0-9.-]{1,253}\/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const value = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
/** Parses a selector (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api); throws a sentence where it is none. */
function parseLabelSelector(text) {
    if (text.trim() === '')
        return [];
    return (0,_text_outside_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtCommas */ .E)(text, '(', ')').map((part) => requirement(part.trim()));
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

/***/ 72045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ literally),
/* harmony export */   FV: () => (/* binding */ targetPatterns),
/* harmony export */   Tx: () => (/* binding */ wholeMatch)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


/** Compiles an RE2 expression that must match the whole text, as kustomize does; an empty one takes anything. Throws where it is none. */
function wholeMatch(pattern) {
    if (pattern === '')
        return () => true;
    // a name means itself, and most patterns are names
    if (/^[\w-]+$/.test(pattern))
        return (text) => text === pattern;
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(`^(?:${pattern})$`);
    return (text) => compiled.test(text);
}
/** Compiles the fields of a selector; throws where one is no RE2 expression. */
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
/** The text as an expression that means nothing else. */
function literally(text) {
    return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.quote(text);
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


/***/ }),

/***/ 1230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ newestFluxMinor),
/* harmony export */   bx: () => (/* binding */ endOfApi),
/* harmony export */   dn: () => (/* binding */ fluxMinor),
/* harmony export */   jI: () => (/* binding */ hasFeature),
/* harmony export */   k7: () => (/* binding */ knownFluxMinor),
/* harmony export */   ux: () => (/* binding */ minorWith),
/* harmony export */   vi: () => (/* binding */ nearestFluxMinor)
/* harmony export */ });
/* unused harmony export fluxMinors */
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);

/**
 * Known minors, oldest first: the one table of them. Measured on the released definitions and manifests, and read from the release notes; as
 * of 2026-09.
 */
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
/** What is known of a minor; null beyond this table. */
function fluxMinor(minor) {
    return fluxMinors.find((entry) => entry.minor === minor) ?? null;
}
/** The newest minor of the table. */
function newestFluxMinor() {
    return fluxMinors.at(-1)?.minor ?? '';
}
/** What is known of the minor, or of the nearest one in the table: the newest before it, or else the first of all. */
function nearestFluxMinor(minor) {
    const known = fluxMinors.findLast((entry) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(entry.minor, minor) <= 0) ?? fluxMinors[0];
    if (!known)
        throw new Error('the table of Flux minors is empty');
    return known;
}
/** The minor that brings a feature. */
function minorWith(feature) {
    return fluxMinors.find(({ brings }) => brings.includes(feature))?.minor ?? newestFluxMinor();
}
/** True where a Flux version has a feature. */
function hasFeature(flux, feature) {
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux), minorWith(feature)) >= 0;
}
/** The first minor that does not serve an API version (`helm.toolkit.fluxcd.io/v2beta2`); null for those that are still served. */
function endOfApi(apiVersion) {
    return fluxMinors.find(({ removes }) => removes.includes(apiVersion))?.minor ?? null;
}
/** The newest minor that an operator release carries; null before the first. */
function knownFluxMinor(operator) {
    return fluxMinors.findLast((entry) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, entry.operator) >= 0)?.minor ?? null;
}


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ isWrittenFor),
/* harmony export */   D3: () => (/* binding */ buildRule),
/* harmony export */   H0: () => (/* binding */ stallsOnNewerFlux),
/* harmony export */   TE: () => (/* binding */ isBeyondTables),
/* harmony export */   Vx: () => (/* binding */ isModelled),
/* harmony export */   ZJ: () => (/* binding */ firstSignedChart),
/* harmony export */   eO: () => (/* binding */ releaseWorkflowEnding),
/* harmony export */   ge: () => (/* binding */ assumedMinor),
/* harmony export */   hL: () => (/* binding */ nearestModelled),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
/* harmony import */ var _flux_minors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1230);


/**
 * Eras of the operator, newest first, as of 2026-08-19. Measured by replaying each release's CRD patches on every Flux release; what an operator embeds is
 * read from its own manifests artifact, so only the kind of rule is kept here. Sources: fluxcd/flux2#5965 and
 * controlplaneio-fluxcd/flux-operator#459 (a Flux minor that an older operator cannot build), #937 and #948 (embedded versions, then minors).
 */
const eras = [
    { since: '0.54.1', rule: { kind: 'embedded-minors' }, writtenFor: '2.9' },
    { since: '0.54.0', rule: { kind: 'embedded-versions' }, writtenFor: '2.9' },
    { since: '0.53.0', rule: { kind: 'up-to', minor: '2.9' }, writtenFor: '2.9' },
    { since: '0.30.0', rule: { kind: 'up-to', minor: '2.8' }, writtenFor: '2.8' },
    { since: '0.13.0', rule: { kind: 'up-to', minor: '2.6' }, writtenFor: '2.6' },
    { since: '0.0.0', rule: { kind: 'up-to', minor: (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFluxMinor */ .$t)() }, writtenFor: null },
];
/** The operators that these tables were measured on, and whose builds are modelled. */
const measured = { from: '0.29.0', upTo: '0.58.1' };
/** The first release whose charts upstream signed (upstream.md 1.5). */
const firstSignedChart = '0.13.0';
function eraOf(operator) {
    return eras.find(({ since }) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, since) >= 0) ?? null;
}
/** The rule by which an operator chooses and builds Flux. */
function buildRule(operator) {
    return eraOf(operator)?.rule ?? { kind: 'up-to', minor: (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFluxMinor */ .$t)() };
}
/** True for an operator that stops at manifests that it cannot build; later ones keep to the Flux that they embed (upstream.md 6). */
function stallsOnNewerFlux(operator) {
    return buildRule(operator).kind === 'up-to';
}
/** True for an operator whose own changes were written for a Flux with a feature. */
function isWrittenFor(operator, feature) {
    const known = eraOf(operator)?.writtenFor ?? null;
    return known !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(known, (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .minorWith */ .ux)(feature)) >= 0;
}
/** The Flux minor that an operator takes a Flux for when it changes its manifests: it knows none newer than it was written for. */
function assumedMinor(operator, flux) {
    const known = eraOf(operator)?.writtenFor ?? null;
    return known !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(known, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux)) < 0 ? known : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux);
}
/** True where a release or a Flux version lies beyond what the tables were measured on (design, rule 12). */
function isBeyondTables(operator, flux) {
    return ((operator !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, measured.upTo) > 0) ||
        (flux !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux), (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFluxMinor */ .$t)()) > 0));
}
/** True where the build of an operator is modelled; beyond that nothing is claimed about its own changes. */
function isModelled(operator) {
    return nearestModelled(operator) === operator;
}
/** The operator itself, or the nearest one that is modelled. */
function nearestModelled(operator) {
    if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, measured.from) < 0)
        return measured.from;
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, measured.upTo) > 0 ? measured.upTo : operator;
}
/** The ending of the workflow that signs a release: its file was renamed in 0.31.0 (upstream.md 1.5). */
function releaseWorkflowEnding(operator) {
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, '0.31.0') < 0 ? 'yml' : 'yaml';
}


/***/ })

};
