export const id = 4781;
export const ids = [4781];
export const modules = {

/***/ 84316:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  n: () => (applyOperations)
});
var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24307);
var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82713);


class Refusal extends Error {
}
function applyOperations(root, operations) {
    for (const [index, operation] of operations.entries()) {
        try {
            applyOperation(root, operation);
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            return { index, op: operation.op, path: operation.path ?? '', reason: error.message };
        }
    }
    return null;
}
function applyOperation(root, operation) {
    switch (operation.op) {
        case 'add': {
            add(slotOf(root, operation.path, 'path'), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .zP)(operation.value));
            return;
        }
        case 'remove': {
            remove(slotOf(root, operation.path, 'path'));
            return;
        }
        case 'replace': {
            replace(root, operation);
            return;
        }
        case 'move': {
            move(root, operation);
            return;
        }
        case 'copy': {
            const value = get(slotOf(root, operation.from, 'from'));
            add(slotOf(root, operation.path, 'path'), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .zP)(value ?? null));
            return;
        }
        case 'test': {
            test(root, operation);
            return;
        }
        default:
            throw new Refusal(`there is no operation "${operation.op}"`);
    }
}
function replace(root, operation) {
    if (operation.path === '') {
        replaceRoot(root, operation.value);
        return;
    }
    const slot = slotOf(root, operation.path, 'path');
    get(slot);
    const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .zP)(operation.value);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(slot.container))
        slot.container.set(slot.key, value);
    else
        slot.container[indexOf(slot.key, slot.container.length)] = value;
}
function replaceRoot(root, value) {
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        throw new Refusal('an object can be replaced by a mapping only');
    root.clear();
    for (const [key, child] of value)
        root.set(key, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .zP)(child));
}
function move(root, operation) {
    const source = slotOf(root, operation.from, 'from');
    const value = get(source);
    remove(source);
    add(slotOf(root, operation.path, 'path'), value ?? null);
}
function test(root, operation) {
    const actual = operation.path === '' ? root : (get(slotOf(root, operation.path, 'path')) ?? null);
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isEqual */ .n4)(actual, operation.value))
        throw new Refusal('the value there is another one');
}
function slotOf(root, path, field) {
    if (path === null)
        throw new Refusal(`the operation has no "${field}"`);
    const segments = [...(0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerSteps */ .$L)(path)];
    const key = segments.pop();
    if (key === undefined)
        throw new Refusal(`"${path}" is no JSON pointer: it has no slash`);
    let container = root;
    for (const [depth, segment] of segments.entries()) {
        const next = child(container, segment);
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(next) && !Array.isArray(next)) {
            throw new Refusal(`there is no mapping or list at /${segments.slice(0, depth + 1).join('/')}`);
        }
        container = next;
    }
    return { container, key };
}
function child(container, segment) {
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(container))
        return container.get(segment);
    const index = parsedIndex(segment);
    if (index === null)
        return undefined;
    return container.at(index);
}
function get(slot) {
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(slot.container))
        return slot.container.get(slot.key);
    return slot.container[indexOf(slot.key, slot.container.length)];
}
function add(slot, value) {
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(slot.container))
        slot.container.set(slot.key, value);
    else if (slot.key === '-')
        slot.container.push(value);
    else
        slot.container.splice(indexOf(slot.key, slot.container.length + 1), 0, value);
}
function remove(slot) {
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(slot.container)) {
        slot.container.splice(indexOf(slot.key, slot.container.length), 1);
    }
    else if (!slot.container.delete(slot.key)) {
        throw new Refusal(`there is no key "${slot.key}" to take away`);
    }
}
function indexOf(key, length) {
    const index = parsedIndex(key);
    if (index === null)
        throw new Refusal(`"${key}" is no index of a list`);
    if (index >= length || index < -length)
        throw new Refusal(`the list ends before index ${key}`);
    return index < 0 ? index + length : index;
}
function parsedIndex(key) {
    return /^[+-]?\d{1,15}$/.test(key) ? Number(key) : null;
}


/***/ }),

/***/ 69936:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X6: () => (applyPatch),
  Pz: () => (mergeInto),
  c6: () => (operateOn)
});

// EXTERNAL MODULE: ./lib/src/kustomize/pointer.js
var pointer = __webpack_require__(24307);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/json-patch.js
var json_patch = __webpack_require__(84316);
;// CONCATENATED MODULE: ./lib/src/kustomize/engine/merge-keys.js
const byName = { keys: ['name'] };
const container = {
    fields: {
        env: byName,
        ports: { keys: ['containerPort', 'protocol'] },
        volumeMounts: { keys: ['mountPath'] },
        volumeDevices: { keys: ['devicePath'] },
    },
};
const containers = { keys: ['name'], element: container };
const podSpec = {
    fields: {
        containers,
        initContainers: containers,
        ephemeralContainers: containers,
        volumes: byName,
        imagePullSecrets: byName,
        hostAliases: { keys: ['ip'] },
        topologySpreadConstraints: { keys: ['topologyKey', 'whenUnsatisfiable'] },
        schedulingGates: byName,
        resourceClaims: byName,
    },
};
const metadata = { fields: { ownerReferences: { keys: ['uid'] }, finalizers: { keys: [] } } };
const pod = { fields: { metadata, spec: podSpec } };
const conditions = { fields: { conditions: { keys: ['type'] } } };
const withTemplate = {
    fields: { metadata, spec: { fields: { template: pod } }, status: conditions },
};
const specs = {
    'apps/Deployment': withTemplate,
    'apps/StatefulSet': withTemplate,
    'apps/DaemonSet': withTemplate,
    'apps/ReplicaSet': withTemplate,
    'batch/Job': withTemplate,
    '/Pod': pod,
    '/Service': { fields: { metadata, spec: { fields: { ports: { keys: ['port', 'protocol'] } } } } },
    '/ServiceAccount': { fields: { metadata, secrets: byName } },
};
const plain = { fields: { metadata } };
const unknown = {};
const builtInGroups = new Set([
    '',
    'apps',
    'batch',
    'autoscaling',
    'policy',
    'networking.k8s.io',
    'rbac.authorization.k8s.io',
    'apiextensions.k8s.io',
    'storage.k8s.io',
    'scheduling.k8s.io',
    'admissionregistration.k8s.io',
]);
function mergeShape(group, kind) {
    return specs[`${group}/${kind}`] ?? (builtInGroups.has(group) ? plain : unknown);
}

// EXTERNAL MODULE: ./lib/src/kustomize/engine/tree.js
var engine_tree = __webpack_require__(82713);
;// CONCATENATED MODULE: ./lib/src/kustomize/engine/name-references.js

const containerReferences = [
    ['env', 'valueFrom', 'configMapKeyRef', 'name'],
    ['env', 'valueFrom', 'secretKeyRef', 'name'],
    ['envFrom', 'configMapRef', 'name'],
    ['envFrom', 'secretRef', 'name'],
];
const podReferences = [
    ['volumes', 'configMap', 'name'],
    ['volumes', 'secret', 'secretName'],
    ['volumes', 'persistentVolumeClaim', 'claimName'],
    ['volumes', 'projected', 'sources', 'configMap', 'name'],
    ['imagePullSecrets', 'name'],
    ...['containers', 'initContainers'].flatMap((list) => containerReferences.map((path) => [list, ...path])),
];
function brokenReference(object) {
    const pod = (0,engine_tree.at)(object, ['spec', 'template', 'spec']);
    if (!(0,engine_tree/* isMap */.jh)(pod))
        return null;
    for (const path of podReferences) {
        const broken = follow(pod, path);
        if (broken !== null)
            return `/spec/template/spec${broken}`;
    }
    return null;
}
function follow(value, path) {
    const [key, ...rest] = path;
    if (key === undefined || value === undefined || value === null)
        return null;
    if ((0,engine_tree/* isMap */.jh)(value))
        return below(`/${key}`, follow(value.get(key), rest));
    if (!Array.isArray(value))
        return '';
    for (const [index, element] of value.entries()) {
        const broken = below(`/${index}`, follow(element, path));
        if (broken !== null)
            return broken;
    }
    return null;
}
function below(step, broken) {
    return broken === null ? null : `${step}${broken}`;
}

// EXTERNAL MODULE: ./lib/src/kustomize/engine/patch-text.js
var patch_text = __webpack_require__(89207);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/resource.js
var engine_resource = __webpack_require__(57845);
;// CONCATENATED MODULE: ./lib/src/kustomize/engine/strategic-merge.js


class Refusal extends Error {
    path;
    constructor(path, reason) {
        super(reason);
        this.path = path;
    }
}
const directiveKey = '$patch';
function mergePatch(target, patch, shape) {
    const mergeProblems = [];
    try {
        const value = merge(target, patch, { shape, path: '', mergeProblems });
        return (0,engine_tree/* isMap */.jh)(value) && value.size > 0
            ? { kind: 'merged', value, mergeProblems }
            : { kind: 'deleted', mergeProblems };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { kind: 'refused', path: error.path || '/', reason: error.message };
    }
}
function merge(target, patch, walk) {
    if (patch === null)
        return undefined;
    const wanted = target === undefined || target === null ? patch : target;
    if (nodeKind(wanted) !== nodeKind(patch)) {
        throw new Refusal(walk.path, `a ${nodeKind(patch)} cannot be merged into a ${nodeKind(wanted)}`);
    }
    if ((0,engine_tree/* isMap */.jh)(patch))
        return mergeMaps((0,engine_tree/* isMap */.jh)(target) ? target : undefined, patch, walk);
    if (Array.isArray(patch))
        return mergeLists(Array.isArray(target) ? target : undefined, patch, walk);
    return patch;
}
function mergeMaps(target, patch, walk) {
    const directive = directiveOf(patch.get(directiveKey), walk);
    if (directive === 'delete')
        return undefined;
    const merged = new Map(directive === 'replace' ? [] : target);
    for (const [key, value] of patch) {
        if (key === directiveKey)
            continue;
        if (key.startsWith('$'))
            noteDirective(key, walk);
        const child = merge(merged.get(key), value, {
            shape: fieldShape(walk.shape, key),
            path: `${walk.path}/${(0,pointer/* escapedStep */.mG)(key)}`,
            mergeProblems: walk.mergeProblems,
        });
        if (child === undefined)
            merged.delete(key);
        else
            merged.set(key, child);
    }
    return merged;
}
function fieldShape(shape, key) {
    return shape.fields && Object.hasOwn(shape.fields, key) ? (shape.fields[key] ?? {}) : {};
}
function mergeLists(target, patch, walk) {
    const { keys } = walk.shape;
    if (!keys)
        return copyList(patch);
    const own = patch.find((element) => (0,engine_tree/* isMap */.jh)(element) && element.has(directiveKey));
    const directive = (0,engine_tree/* isMap */.jh)(own) && own.size === 1 ? directiveOf(own.get(directiveKey), walk) : 'merge';
    if (directive === 'delete')
        return undefined;
    const elements = patch
        .map((element, index) => ({ element, index }))
        .filter(({ element }) => element !== own || ((0,engine_tree/* isMap */.jh)(own) && own.size > 1));
    const kept = directive === 'replace' ? [] : (target ?? []);
    if (keys.length === 0)
        return mergeSets(kept, elements.map(({ element }) => element));
    return mergeElements(kept, elements, keys, walk);
}
function mergeElements(target, patch, keys, walk) {
    const front = [];
    let rest = [...target];
    for (const { element, index } of patch) {
        const place = { shape: walk.shape.element ?? {}, path: `${walk.path}/${index}`, mergeProblems: walk.mergeProblems };
        if (!(0,engine_tree/* isMap */.jh)(element) || keys.every((key) => (0,engine_tree/* scalarText */.ws)(element.get(key)) === '')) {
            rest = rest.filter((candidate) => !(0,engine_tree/* isMap */.jh)(candidate) || !keys.every((key) => candidate.has(key)));
            note(place, `an element without "${keys.join('" and "')}" takes all other elements out of the list`);
            continue;
        }
        if (isShadowed(element, target, keys)) {
            note(place, `the element is ignored, because it lacks one of the keys "${keys.join('", "')}" that is there already`);
            continue;
        }
        const existing = rest.find((candidate) => isSame(candidate, element, keys));
        const merged = mergeElement(existing, element, place);
        if (keys.length > 1 && existing !== undefined && merged !== undefined) {
            rest = rest.map((candidate) => (candidate === existing ? merged : candidate));
            continue;
        }
        rest = rest.filter((candidate) => candidate !== existing);
        if (merged !== undefined)
            placeElement(front, merged, element, keys);
    }
    return [...front, ...rest];
}
function mergeElement(existing, element, place) {
    if (existing !== undefined && isReplacement(element))
        return keepExisting(existing, place);
    const merged = merge(existing, element, place);
    return (0,engine_tree/* isMap */.jh)(merged) && merged.size === 0 ? undefined : merged;
}
function placeElement(front, merged, element, keys) {
    const again = front.findIndex((candidate) => isSame(candidate, element, keys));
    if (again >= 0)
        front[again] = merged;
    else
        front.push(merged);
}
function note(place, reason) {
    place.mergeProblems.push({ path: place.path, reason });
}
function keepExisting(existing, place) {
    place.mergeProblems.push({
        path: place.path,
        reason: '"$patch: replace" inside a list element has no effect in Kustomize',
    });
    return existing;
}
function isReplacement(element) {
    return element.get(directiveKey) === 'replace';
}
function isSame(candidate, element, keys) {
    if (!(0,engine_tree/* isMap */.jh)(candidate))
        return false;
    return keys.every((key) => (0,engine_tree/* scalarText */.ws)(element.get(key)) === '' || (0,engine_tree/* scalarText */.ws)(candidate.get(key)) === (0,engine_tree/* scalarText */.ws)(element.get(key)));
}
function isShadowed(element, target, keys) {
    const missing = keys.filter((key) => (0,engine_tree/* scalarText */.ws)(element.get(key)) === '');
    if (missing.length === 0)
        return false;
    return target.some((candidate) => (0,engine_tree/* isMap */.jh)(candidate) &&
        isSame(candidate, element, keys) &&
        missing.some((key) => (0,engine_tree/* scalarText */.ws)(candidate.get(key)) !== ''));
}
function mergeSets(target, patch) {
    return [...new Set([...patch, ...target])];
}
function copyList(list) {
    return list.map(engine_tree/* copyOf */.zP);
}
function directiveOf(value, walk) {
    if (value === undefined || value === null)
        return 'merge';
    if (value === 'merge' || value === 'replace' || value === 'delete')
        return value;
    throw new Refusal(walk.path, `there is no directive "$patch: ${(0,engine_tree/* scalarText */.ws)(value)}"`);
}
function noteDirective(key, walk) {
    const name = key.split('/')[0] ?? key;
    if (!['$setElementOrder', '$retainKeys', '$deleteFromPrimitiveList'].includes(name))
        return;
    walk.mergeProblems.push({
        path: `${walk.path}/${key}`,
        reason: `Kustomize does not know the directive "${name}" and leaves it in the object`,
    });
}
function nodeKind(value) {
    if ((0,engine_tree/* isMap */.jh)(value))
        return 'mapping';
    return Array.isArray(value) ? 'list' : 'scalar';
}

// EXTERNAL MODULE: ./lib/src/kustomize/engine/target.js
var engine_target = __webpack_require__(76960);
;// CONCATENATED MODULE: ./lib/src/kustomize/engine/kustomize.js









function applyPatch(resources, patch) {
    const body = (0,patch_text/* parsePatchText */.n)(patch.text);
    switch (body.kind) {
        case 'invalid':
            return failed(resources, body.reason);
        case 'empty':
            return { resources, matched: [], failure: null, mergeProblems: [] };
        case 'operations': {
            const outcome = patchWithOperations(resources, body.operations, patch.target);
            const ignored = { path: '', reason: 'Kustomize reads the list of operations and ignores the documents after it' };
            return body.restIgnored ? { ...outcome, mergeProblems: [...outcome.mergeProblems, ignored] } : outcome;
        }
        case 'documents':
            return patch.target
                ? mergeIntoTarget(resources, body.documents, patch.target)
                : mergeByIdentity(resources, body.documents);
    }
}
function failed(resources, reason) {
    return { resources, matched: [], failure: { object: '', operation: '', path: '', reason }, mergeProblems: [] };
}
function patchWithOperations(resources, operations, target) {
    if (!target)
        return failed(resources, 'a JSON patch needs a target');
    const selector = (0,engine_target/* compileTarget */.b)(target);
    if (selector.kind === 'invalid')
        return failed(resources, selector.reason);
    const matched = resources.filter((resource) => selector.matches(resource));
    return operateOn(resources, matched, operations);
}
function operateOn(resources, chosen, operations) {
    const matched = chosen.map(engine_resource/* resourceTitle */.JS);
    const changed = new Map();
    for (const resource of chosen) {
        const tree = (0,engine_tree/* copyOfMap */.r7)((0,engine_resource/* treeOfResource */.cJ)(resource));
        const hadAnnotations = childOf(tree, 'metadata')?.has('annotations') === true;
        (0,engine_tree/* childMap */.pI)((0,engine_tree/* childMap */.pI)(tree, 'metadata'), 'annotations');
        const refused = (0,json_patch/* applyOperations */.n)(tree, operations);
        if (refused) {
            const operation = `operation ${refused.index + 1} (${refused.op})`;
            const failure = { object: (0,engine_resource/* resourceTitle */.JS)(resource), operation, path: refused.path, reason: refused.reason };
            return { resources, matched, failure, mergeProblems: [] };
        }
        if (!hadAnnotations)
            dropEmptyAnnotations(tree);
        const broken = brokenReference(tree);
        if (broken !== null) {
            const reason = 'the patch leaves text where Kustomize looks for a mapping when it follows names';
            return {
                resources,
                matched,
                failure: { object: (0,engine_resource/* resourceTitle */.JS)(resource), operation: '', path: broken, reason },
                mergeProblems: [],
            };
        }
        changed.set(resource, (0,engine_resource/* withTree */.Ht)(resource, tree));
    }
    return {
        resources: resources.map((resource) => changed.get(resource) ?? resource),
        matched,
        failure: null,
        mergeProblems: [],
    };
}
function childOf(tree, key) {
    const found = tree.get(key);
    return (0,engine_tree/* isMap */.jh)(found) ? found : null;
}
function dropEmptyAnnotations(tree) {
    const metadata = childOf(tree, 'metadata');
    if (metadata && childOf(metadata, 'annotations')?.size === 0)
        metadata.delete('annotations');
}
function mergeIntoTarget(resources, documents, target) {
    const [document, ...others] = documents;
    if (!document || others.length > 0)
        return failed(resources, 'a patch with a target can hold one document only');
    const selector = (0,engine_target/* compileTarget */.b)(target);
    if (selector.kind === 'invalid')
        return failed(resources, selector.reason);
    const chosen = resources.filter((resource) => selector.matches(resource));
    const { merged, mergeProblems } = withTextLabels(document);
    const applied = mergeInto(resources, chosen, merged);
    const outcome = { ...applied, mergeProblems: [...applied.mergeProblems, ...mergeProblems] };
    const twice = outcome.failure ? null : firstTwice(outcome.resources);
    if (twice === null)
        return outcome;
    return {
        ...outcome,
        resources,
        failure: { object: twice, operation: '', path: '', reason: 'there are two objects of this name' },
    };
}
function withTextLabels(document) {
    const merged = (0,engine_tree/* copyOfMap */.r7)(document);
    const mergeProblems = [];
    const metadata = childOf(merged, 'metadata');
    for (const field of ['labels', 'annotations']) {
        const labels = metadata?.get(field);
        if (labels === null) {
            metadata?.delete(field);
            mergeProblems.push({ path: `/metadata/${field}`, reason: 'null has no effect there in a patch with a target' });
        }
        if (!(0,engine_tree/* isMap */.jh)(labels))
            continue;
        for (const [key, value] of labels) {
            if (value !== null)
                continue;
            labels.set(key, 'null');
            const path = `/metadata/${field}/${(0,pointer/* escapedStep */.mG)(key)}`;
            mergeProblems.push({ path, reason: 'null becomes the text "null" in a patch with a target' });
        }
    }
    return { merged, mergeProblems };
}
function mergeByIdentity(resources, documents) {
    let outcome = { resources, matched: [], failure: null, mergeProblems: [] };
    for (const document of documents) {
        const wanted = key((0,engine_resource/* identityOf */.cu)(document));
        const chosen = outcome.resources.filter((resource) => key(resource.original) === wanted || key(resource.current) === wanted);
        if (chosen.length !== 1) {
            const found = chosen.length === 0 ? 'no object' : `${chosen.length} objects`;
            return failed(resources, `without a target it must name exactly one object, and ${found} matches ${wanted}`);
        }
        const next = mergeInto(outcome.resources, chosen, document);
        if (next.failure)
            return { ...next, resources };
        outcome = {
            ...next,
            matched: [...outcome.matched, ...next.matched],
            mergeProblems: [...outcome.mergeProblems, ...next.mergeProblems],
        };
    }
    return outcome;
}
function mergeInto(resources, chosen, document) {
    const matched = chosen.map(engine_resource/* resourceTitle */.JS);
    const mergeProblems = new Map();
    const changed = new Map();
    for (const resource of chosen) {
        const { current } = resource;
        const patch = documentFor(resource, document);
        const outcome = mergePatch((0,engine_resource/* treeOfResource */.cJ)(resource), patch, mergeShape(current.group, current.kind));
        if (outcome.kind === 'refused') {
            const failure = { object: (0,engine_resource/* resourceTitle */.JS)(resource), operation: '', path: outcome.path, reason: outcome.reason };
            return { resources, matched, failure, mergeProblems: [] };
        }
        for (const problem of outcome.mergeProblems)
            mergeProblems.set(`${problem.path} ${problem.reason}`, problem);
        changed.set(resource, outcome.kind === 'deleted' ? null : (0,engine_resource/* withTree */.Ht)(resource, outcome.value));
    }
    const kept = resources.flatMap((resource) => {
        const next = changed.get(resource);
        return next === undefined ? [resource] : next === null ? [] : [next];
    });
    return { resources: kept, matched, failure: null, mergeProblems: [...mergeProblems.values()] };
}
function documentFor(resource, document) {
    const { current } = resource;
    const patch = new Map(document);
    patch.set('apiVersion', current.group === '' ? current.version : `${current.group}/${current.version}`);
    patch.set('kind', current.kind);
    const metadata = patch.get('metadata');
    if (!(0,engine_tree/* isMap */.jh)(metadata))
        return patch;
    const own = new Map(metadata);
    own.set('name', current.name);
    if (current.namespace === '')
        own.delete('namespace');
    else
        own.set('namespace', current.namespace);
    patch.set('metadata', own);
    return patch;
}
function firstTwice(resources) {
    const seen = new Set();
    for (const resource of resources) {
        const id = key(resource.current);
        if (seen.has(id))
            return (0,engine_resource/* resourceTitle */.JS)(resource);
        seen.add(id);
    }
    return null;
}
function key(identity) {
    const { group, version, kind, name } = identity;
    return `${group === '' ? version : `${group}/${version}`} ${kind} ${name} in ${(0,engine_resource/* effectiveNamespace */.NU)(identity)}`;
}


/***/ }),

/***/ 89207:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  n: () => (parsePatchText)
});
var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69410);
var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70972);
var _text_yaml_plain_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69237);
var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82713);





const longest = 2_000_000;
const mergeYaml = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU.withTags(js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .mergeTag */ .LJ);
const operationYaml = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAML11_SCHEMA */ .Wj;
function parsePatchText(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return { kind: 'invalid', reason: 'the patch is empty' };
    if (trimmed.length > longest)
        return { kind: 'invalid', reason: 'the patch is too long to be read' };
    try {
        if (trimmed.startsWith('['))
            return operationsOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOf */ .g7)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(trimmed)), false);
        const documents = (0,_text_yaml_plain_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .plainDocuments */ .HC)(trimmed, { schema: mergeYaml, json: true }).map(_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOf */ .g7);
        if (Array.isArray(documents[0])) {
            const first = (0,_text_yaml_plain_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .plainDocuments */ .HC)(trimmed, { schema: operationYaml, json: true }).map(_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOf */ .g7)[0] ?? null;
            return operationsOf(first, documents.length > 1);
        }
        return documentsOf(documents);
    }
    catch (error) {
        const brief = (0,_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error).split('\n')[0] ?? '';
        return { kind: 'invalid', reason: `the patch is neither YAML nor JSON (${brief})` };
    }
}
function operationsOf(list, restIgnored) {
    if (!Array.isArray(list) || !list.every((element) => element === null || (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(element))) {
        return { kind: 'invalid', reason: 'the patch is a list, but not one of operations' };
    }
    return { kind: 'operations', operations: list.map(operationOf), restIgnored };
}
function operationOf(element) {
    const fields = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(element) ? element : new Map();
    const text = (key) => {
        const value = fields.get(key);
        return typeof value === 'string' ? value : null;
    };
    return { op: text('op') ?? 'unknown', path: text('path'), from: text('from'), value: fields.get('value') ?? null };
}
function documentsOf(parsed) {
    const documents = [];
    for (const document of parsed.flatMap(listElements)) {
        if (document === null || ((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(document) && document.size === 0))
            continue;
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(document))
            return { kind: 'invalid', reason: 'the patch is neither a list of operations nor an object' };
        const missing = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarText */ .ws)(document.get('kind')) === ''
            ? 'kind'
            : (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(document, ['metadata', 'name']) === ''
                ? 'metadata.name'
                : null;
        if (missing)
            return {
                kind: 'invalid',
                reason: `the patch has no ${missing}, which a strategic merge patch needs even with a target`,
            };
        documents.push(document);
    }
    return documents.length === 0 ? { kind: 'empty' } : { kind: 'documents', documents };
}
function listElements(document) {
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(document) || !(0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarText */ .ws)(document.get('kind')).endsWith('List'))
        return [document];
    const elements = document.get('items');
    if (elements === undefined)
        return [document];
    return Array.isArray(elements) ? elements : [];
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

/***/ 76960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (compileTarget)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50184);
var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72045);
var _label_selector_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16273);
var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82713);
var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57845);






function compileTarget(target) {
    try {
        return selector(target);
    }
    catch (error) {
        return { kind: 'invalid', reason: `the target cannot be read: ${(0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}` };
    }
}
function selector(target) {
    const { group, version, kind, name, namespace } = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetPatterns */ .FV)(target);
    const labels = (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLabelSelector */ .l)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(target, ['labelSelector']) ?? '');
    const annotations = (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLabelSelector */ .l)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(target, ['annotationSelector']) ?? '');
    return {
        kind: 'selector',
        matches(resource) {
            const { original } = resource;
            const current = (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .currentName */ .TH)(resource);
            return (group(current.group) &&
                version(current.version) &&
                kind(current.kind) &&
                (name(original.name) || name(current.name)) &&
                (namespace((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveNamespace */ .NU)(original)) || namespace((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveNamespace */ .NU)(current))) &&
                selects(labels, resource, 'labels') &&
                selects(annotations, resource, 'annotations'));
        },
    };
}
function selects(wanted, resource, field) {
    if (wanted.length === 0)
        return true;
    const found = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__.at)((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .treeOfResource */ .cJ)(resource), ['metadata', field]);
    const labels = new Map((0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isMap */ .jh)(found) ? [...found].map(([key, value]) => [key, (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .scalarText */ .ws)(value)]) : []);
    return wanted.every((requirement) => requirement(labels));
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

/***/ 44956:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Bp: () => (variantOf),
  Jl: () => (controllersOf),
  UM: () => (controllers),
  Ux: () => (operatorKinds),
  aH: () => (defaultDomain),
  bw: () => (defaultControllers),
  pj: () => (upstreamRegistry)
});
var _flux_minors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1230);

const controllers = [
    'source-controller',
    'kustomize-controller',
    'helm-controller',
    'notification-controller',
    'image-reflector-controller',
    'image-automation-controller',
    'source-watcher',
];
const defaultControllers = controllers.slice(0, 4);
const operatorKinds = ['FluxInstance', 'ResourceSet', 'ResourceSetInputProvider'];
const upstreamRegistry = 'ghcr.io/fluxcd';
const defaultDomain = 'cluster.local';
function controllersOf(flux) {
    const watches = flux !== null && (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFeature */ .jI)(flux, 'source-watcher');
    return controllers.filter((name) => watches || name !== 'source-watcher');
}
const variants = {
    [upstreamRegistry]: 'upstream-alpine',
    'ghcr.io/controlplaneio-fluxcd/alpine': 'enterprise-alpine',
    'ghcr.io/controlplaneio-fluxcd/distroless': 'enterprise-distroless',
    'ghcr.io/controlplaneio-fluxcd/distroless-fips': 'enterprise-distroless-fips',
};
function variantOf(registry) {
    return Object.hasOwn(variants, registry) ? (variants[registry] ?? null) : null;
}


/***/ }),

/***/ 29512:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (buildPlan)
});
var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44956);
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


function buildPlan(spec, versions, namespace) {
    const components = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(spec, ['components']).filter((name) => typeof name === 'string');
    return {
        fluxVersion: versions.flux,
        namespace,
        components: components.length > 0 ? components : _components_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultControllers */ .bw,
        domain: filledString(spec, ['cluster', 'domain'], _components_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultDomain */ .aH),
        clusterType: filledString(spec, ['cluster', 'type'], 'kubernetes'),
        clusterSize: filledString(spec, ['cluster', 'size'], ''),
        networkPolicy: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(spec, ['cluster', 'networkPolicy']) !== false,
        tenancy: tenancyOf(spec),
        imagePullSecret: filledString(spec, ['distribution', 'imagePullSecret'], ''),
        sharding: {
            key: filledString(spec, ['sharding', 'key'], 'sharding.fluxcd.io/key'),
            shards: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(spec, ['sharding', 'shards']).filter((name) => typeof name === 'string'),
            persistent: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(spec, ['sharding', 'storage']) === 'persistent',
        },
        storage: storageOf(spec),
        sync: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(spec, ['sync', 'url']) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, ['sync']) : null,
        operator: versions.operator,
    };
}
function tenancyOf(spec) {
    const account = (field) => filledString(spec, ['cluster', field], 'default');
    return {
        multitenant: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(spec, ['cluster', 'multitenant']) === true,
        objectLevelIdentity: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(spec, ['cluster', 'objectLevelWorkloadIdentity']) === true,
        multitenantIdentity: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(spec, ['cluster', 'multitenantWorkloadIdentity']) === true,
        account: account('tenantDefaultServiceAccount'),
        decryptionAccount: account('tenantDefaultDecryptionServiceAccount'),
        kubeConfigAccount: account('tenantDefaultKubeConfigServiceAccount'),
    };
}
function storageOf(spec) {
    const size = filledString(spec, ['storage', 'size'], '');
    return size === '' ? null : { class: filledString(spec, ['storage', 'class'], ''), size };
}
function filledString(spec, path, fallback) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(spec, path);
    return found === null || found === '' ? fallback : found;
}


/***/ }),

/***/ 12282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (buildObjects)
});

// EXTERNAL MODULE: ./lib/src/upstream/operator-build/manifests.js
var manifests = __webpack_require__(95192);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/resource.js
var engine_resource = __webpack_require__(57845);
// EXTERNAL MODULE: ./lib/src/upstream/flux-minors.js
var flux_minors = __webpack_require__(1230);
// EXTERNAL MODULE: ./lib/src/upstream/operators.js
var operators = __webpack_require__(9959);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/tree.js
var engine_tree = __webpack_require__(82713);
;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/operator-step.js


const podSpec = '/spec/template/spec';
const firstContainer = `${podSpec}/containers/0`;
const roleAnnotation = 'sharding.fluxcd.io/role';
function operations(selects, list) {
    return { selects, change: { kind: 'operations', operations: list } };
}
function merge(selects, document) {
    return { selects, change: { kind: 'merge', document: (0,engine_tree/* treeMap */.LD)(document) } };
}
function operation(op, path, value) {
    return { op, path, from: null, value: (0,engine_tree/* treeOf */.g7)(value) };
}
function argument(text) {
    return operation('add', `${firstContainer}/args/-`, text);
}
function named(kind, ...names) {
    return (resource) => (0,engine_resource/* currentName */.TH)(resource).kind === kind &&
        (names.length === 0 || names.includes(resource.original.name) || names.includes((0,engine_resource/* currentName */.TH)(resource).name));
}
function unsharded(selects) {
    return (resource) => selects(resource) && (0,engine_tree.at)((0,engine_resource/* treeOfResource */.cJ)(resource), ['metadata', 'annotations', roleAnnotation]) === undefined;
}

;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/shards.js






const annotation = 'sharding.fluxcd.io/role';
function shardable(plan) {
    const appliers = ['source-controller', 'kustomize-controller', 'helm-controller'];
    if (!(0,operators/* isWrittenFor */.BJ)(plan.operator, 'sharded-watcher'))
        return appliers;
    const images = ['image-reflector-controller', 'image-automation-controller'];
    return [...appliers, ...images, ...((0,flux_minors/* hasFeature */.jI)(plan.fluxVersion, 'sharded-watcher') ? ['source-watcher'] : [])];
}
function shardObjects(plan, files) {
    const names = shardable(plan);
    return plan.sharding.shards.flatMap((shard) => plan.components
        .filter((name) => names.includes(name))
        .flatMap((name) => (0,manifests/* fluxFile */.Yp)(files, plan.fluxVersion, name))
        .filter(({ original }) => original.kind === 'Deployment' || original.kind === 'Service')
        .map((resource) => shardObject(resource, shard, plan))
        .concat(plan.storage && plan.sharding.persistent ? [shardClaim(plan.storage, shard, plan)] : []));
}
function shardSteps(plan) {
    if (plan.sharding.shards.length === 0)
        return [];
    const main = unsharded(named('Deployment', ...shardable(plan)));
    return [operations(main, [argument(`--watch-label-selector=!${plan.sharding.key}`)])];
}
function shardObject(resource, shard, plan) {
    const tree = (0,engine_tree/* copyOfMap */.r7)((0,engine_resource/* treeOfResource */.cJ)(resource));
    const name = `${resource.original.name}-${shard}`;
    const metadata = (0,engine_tree/* childMap */.pI)(tree, 'metadata');
    metadata.set('name', name);
    metadata.set('namespace', plan.namespace);
    (0,engine_tree/* childMap */.pI)(metadata, 'annotations').set(annotation, 'shard');
    if (resource.original.kind === 'Service')
        setApp((0,engine_tree.at)(tree, ['spec', 'selector']), name);
    else
        shardDeployment(tree, name, shard, plan);
    return (0,engine_resource/* withTree */.Ht)(resource, tree);
}
function shardDeployment(tree, name, shard, plan) {
    setApp((0,engine_tree.at)(tree, ['spec', 'selector', 'matchLabels']), name);
    setApp((0,engine_tree.at)(tree, ['spec', 'template', 'metadata', 'labels']), name);
    const template = (0,engine_tree.at)(tree, ['spec', 'template', 'metadata']);
    if ((0,engine_tree/* isMap */.jh)(template))
        (0,engine_tree/* childMap */.pI)(template, 'annotations').set(annotation, 'shard');
    const pod = (0,engine_tree.at)(tree, ['spec', 'template', 'spec']);
    const serves = name.startsWith('source-controller') || name.startsWith('source-watcher');
    const args = (0,engine_tree.at)(pod, ['containers', 0, 'args']);
    if (Array.isArray(args)) {
        if (serves)
            args.push(`--storage-adv-addr=${name}.$(RUNTIME_NAMESPACE).svc.${plan.domain}.`);
        args.push(`--watch-label-selector=${plan.sharding.key}=${shard}`);
    }
    if (name.startsWith('source-controller') && plan.storage && plan.sharding.persistent)
        mountClaim(pod, name, shard);
}
function mountClaim(pod, name, shard) {
    const volumes = (0,engine_tree.at)(pod, ['volumes']);
    const mounts = (0,engine_tree.at)(pod, ['containers', 0, 'volumeMounts']);
    const volume = `persistent-data-${shard}`;
    if (Array.isArray(volumes))
        volumes[0] = (0,engine_tree/* treeMap */.LD)({ name: volume, persistentVolumeClaim: { claimName: name } });
    if (Array.isArray(mounts))
        mounts[0] = (0,engine_tree/* treeMap */.LD)({ name: volume, mountPath: '/data' });
}
function setApp(labels, name) {
    if ((0,engine_tree/* isMap */.jh)(labels) && labels.has('app'))
        labels.set('app', name);
}
function shardClaim(storage, shard, plan) {
    const claim = (name, namespace) => (0,engine_tree/* treeMap */.LD)({
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name, ...namespace, annotations: { [annotation]: 'shard' } },
        spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: storage.class,
            resources: { requests: { storage: storage.size } },
        },
    });
    const main = (0,engine_resource/* resourceOf */.KU)(claim('source-controller', {}));
    return (0,engine_resource/* withTree */.Ht)(main, claim(`source-controller-${shard}`, { namespace: plan.namespace }));
}

// EXTERNAL MODULE: ./lib/src/upstream/operator-build/sync-objects.js
var sync_objects = __webpack_require__(86526);
;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/base-objects.js





const releasedNamespace = 'flux-system';
function baseObjects(plan, files) {
    const components = plan.components.flatMap((name) => (0,manifests/* fluxFile */.Yp)(files, plan.fluxVersion, name));
    return [
        namespaceObject(plan),
        ...(plan.networkPolicy ? (0,manifests/* fluxFile */.Yp)(files, plan.fluxVersion, 'policies') : []),
        ...(0,manifests/* fluxFile */.Yp)(files, plan.fluxVersion, 'rbac').map((resource) => roleObject(resource, plan)),
        ...components,
        ...shardObjects(plan, files),
        ...storageObjects(plan),
        ...(0,sync_objects/* syncObjects */.g)(plan),
    ];
}
function namespaceObject(plan) {
    return (0,engine_resource/* resourceOf */.KU)((0,engine_tree/* treeMap */.LD)({
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
            name: plan.namespace,
            labels: {
                'pod-security.kubernetes.io/warn': 'restricted',
                'pod-security.kubernetes.io/warn-version': 'latest',
            },
            annotations: { 'fluxcd.controlplane.io/prune': 'disabled' },
        },
    }));
}
function roleObject(resource, plan) {
    const tree = (0,engine_tree/* copyOfMap */.r7)((0,engine_resource/* treeOfResource */.cJ)(resource));
    if (plan.namespace !== releasedNamespace)
        renameNamespace(tree, plan.namespace);
    const metadata = (0,engine_tree/* childMap */.pI)(tree, 'metadata');
    metadata.set('name', `${resource.original.name}-${plan.namespace}`);
    if (!(0,engine_resource/* isClusterScoped */.Z6)(resource.original))
        metadata.set('namespace', plan.namespace);
    const role = (0,engine_tree.at)(tree, ['roleRef']);
    if ((0,engine_tree/* isMap */.jh)(role) && role.get('name') === 'crd-controller')
        role.set('name', `crd-controller-${plan.namespace}`);
    return (0,engine_resource/* withTree */.Ht)(resource, tree);
}
function renameNamespace(tree, namespace) {
    const subjects = tree.get('subjects');
    if (!Array.isArray(subjects))
        return;
    for (const subject of subjects) {
        if ((0,engine_tree/* isMap */.jh)(subject) && subject.get('namespace') === releasedNamespace)
            subject.set('namespace', namespace);
    }
}
function storageObjects(plan) {
    return plan.storage ? [volumeClaim(plan.storage, 'source-controller')] : [];
}
function volumeClaim(storage, name) {
    return (0,engine_resource/* resourceOf */.KU)((0,engine_tree/* treeMap */.LD)({
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name },
        spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: storage.class,
            resources: { requests: { storage: storage.size } },
        },
    }));
}

;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/controller-steps.js



function placementSteps(plan) {
    const secrets = plan.imagePullSecret === '' ? {} : { imagePullSecrets: [{ name: plan.imagePullSecret }] };
    const spec = { nodeSelector: { 'kubernetes.io/os': 'linux' }, ...secrets };
    return [merge(named('Deployment'), { spec: { template: { spec } } })];
}
function argumentSteps(plan) {
    return plan.components.flatMap((name) => {
        const replaced = operations(named('Deployment', name), argumentsOf(name, plan));
        return name === 'source-controller' && plan.storage ? [replaced, storageStep()] : [replaced];
    });
}
function argumentsOf(name, plan) {
    const serves = name === 'source-controller' || (name === 'source-watcher' && (0,operators/* isWrittenFor */.BJ)(plan.operator, 'source-watcher'));
    const common = ['--watch-all-namespaces=true', '--log-level=info'];
    const replaced = name === 'notification-controller' ? common : [`--events-addr=${eventsAddress(plan)}`, ...common];
    const list = replaced.map((value, index) => operation('replace', `${firstContainer}/args/${index}`, value));
    if (!serves)
        return list;
    const address = `--storage-adv-addr=${name}.$(RUNTIME_NAMESPACE).svc.${plan.domain}.`;
    return [...list, operation('replace', `${firstContainer}/args/6`, address)];
}
function eventsAddress(plan) {
    if (!plan.components.includes('notification-controller'))
        return '';
    return `http://notification-controller.${plan.namespace}.svc.${plan.domain}./`;
}
function storageStep() {
    const volume = { name: 'persistent-data', persistentVolumeClaim: { claimName: 'source-controller' } };
    return operations(unsharded(named('Deployment', 'source-controller')), [
        operation('add', `${podSpec}/volumes/-`, volume),
        operation('replace', `${firstContainer}/volumeMounts/0`, { name: 'persistent-data', mountPath: '/data' }),
    ]);
}
function tokenSteps(plan) {
    const index = (0,flux_minors/* nearestFluxMinor */.vi)((0,operators/* assumedMinor */.ge)(plan.operator, plan.fluxVersion)).tokenRule;
    const role = named('ClusterRole', 'crd-controller');
    return [operations(role, [operation('remove', `/rules/${index}`)])];
}

// EXTERNAL MODULE: ./lib/src/kustomize/engine/kustomize.js + 3 modules
var kustomize = __webpack_require__(69936);
// EXTERNAL MODULE: ./lib/src/upstream/components.js
var components = __webpack_require__(44956);
;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/notification.js




function notificationSteps(plan) {
    if (!plan.components.includes('notification-controller'))
        return [];
    return [
        definition(plan, 'alerts', 'eventSources'),
        definition(plan, 'receivers', 'resources'),
        operations(named('ClusterRole', `crd-controller-${plan.namespace}`), [
            operation('add', '/rules/-', { apiGroups: ['fluxcd.controlplane.io'], resources: ['*'], verbs: ['*'] }),
        ]),
    ];
}
function definition(plan, plural, field) {
    const versions = (0,flux_minors/* nearestFluxMinor */.vi)((0,operators/* assumedMinor */.ge)(plan.operator, plan.fluxVersion)).alertVersions;
    const paths = Array.from({ length: versions }, (_, index) => `/spec/versions/${index}/schema/openAPIV3Schema/properties/spec/properties/${field}/items/properties/kind/enum/-`);
    return operations(named('CustomResourceDefinition', `${plural}.notification.toolkit.fluxcd.io`), components/* operatorKinds */.Ux.flatMap((kind) => paths.map((path) => operation('add', path, kind))));
}

;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/profiles.js


const appliers = ['kustomize-controller', 'helm-controller'];
const tenants = [...appliers, 'notification-controller', 'image-reflector-controller', 'image-automation-controller'];
const sizes = {
    small: {
        memoryRequest: '64Mi',
        cpu: '1000m',
        memory: '512Mi',
        sourceCpu: '1000m',
        sourceMemory: '512Mi',
        concurrent: 5,
        requeue: '10s',
        helmCache: 10,
        sourceConcurrent: null,
    },
    medium: {
        memoryRequest: '128Mi',
        cpu: '2000m',
        memory: '1Gi',
        sourceCpu: '2000m',
        sourceMemory: '1Gi',
        concurrent: 10,
        requeue: '5s',
        helmCache: 50,
        sourceConcurrent: 5,
    },
    large: {
        memoryRequest: '256Mi',
        cpu: '3000m',
        memory: '3Gi',
        sourceCpu: '2000m',
        sourceMemory: '2Gi',
        concurrent: 20,
        requeue: '5s',
        helmCache: 100,
        sourceConcurrent: 10,
    },
};
function clusterTypeSteps(plan) {
    if (plan.clusterType !== 'openshift')
        return [];
    return [
        operations(named('Deployment'), [
            operation('remove', `${podSpec}/securityContext`),
            operation('remove', `${firstContainer}/securityContext/seccompProfile`),
            operation('remove', `${firstContainer}/securityContext/runAsNonRoot`),
        ]),
        operations(named('Namespace'), [
            operation('remove', '/metadata/labels/pod-security.kubernetes.io~1warn'),
            operation('remove', '/metadata/labels/pod-security.kubernetes.io~1warn-version'),
        ]),
    ];
}
function clusterSizeSteps(plan) {
    const size = Object.hasOwn(sizes, plan.clusterSize) ? sizes[plan.clusterSize] : undefined;
    const profile = { metadata: { annotations: { 'fluxcd.controlplane.io/profile': plan.clusterSize } } };
    const pod = merge(named('Deployment'), {
        ...(size ? profile : {}),
        spec: {
            template: {
                metadata: {
                    labels: { 'app.kubernetes.io/part-of': 'flux' },
                    annotations: { 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'true' },
                },
            },
        },
    });
    return size ? [pod, ...resourceSteps(plan.clusterSize, size), ...concurrencySteps(size)] : [pod];
}
function resourceSteps(name, size) {
    const resources = (cpu, memory) => operation('replace', `${firstContainer}/resources`, {
        requests: { cpu: '100m', memory: size.memoryRequest },
        limits: { cpu, memory },
    });
    if (name === 'small')
        return [operations(named('Deployment'), [resources(size.cpu, size.memory)])];
    return [
        operations(named('Deployment', ...appliers), [resources(size.cpu, size.memory)]),
        operations(named('Deployment', 'source-controller'), [resources(size.sourceCpu, size.sourceMemory)]),
    ];
}
function concurrencySteps(size) {
    const cache = [
        argument(`--helm-cache-max-size=${size.helmCache}`),
        argument('--helm-cache-ttl=720m'),
        argument('--helm-cache-purge-interval=60m'),
    ];
    const concurrent = size.sourceConcurrent === null ? [] : [argument(`--concurrent=${size.sourceConcurrent}`)];
    return [
        operations(named('Deployment', ...appliers), [
            argument(`--concurrent=${size.concurrent}`),
            argument(`--requeue-dependency=${size.requeue}`),
        ]),
        operations(named('Deployment', 'source-controller'), [...cache, ...concurrent]),
    ];
}
function multitenantSteps(plan) {
    if (!plan.tenancy.multitenant)
        return [];
    const locked = (0,operators/* isWrittenFor */.BJ)(plan.operator, 'source-watcher') ? [...tenants, 'source-watcher'] : tenants;
    return [
        operations(named('Deployment', ...locked), [argument('--no-cross-namespace-refs=true')]),
        operations(named('Deployment', 'kustomize-controller'), [argument('--no-remote-bases=true')]),
        operations(named('Deployment', ...appliers), [argument(`--default-service-account=${plan.tenancy.account}`)]),
        operations(named('Kustomization'), [operation('add', '/spec/serviceAccountName', 'kustomize-controller')]),
    ];
}
function artifactSteps(plan) {
    if (!(0,operators/* isWrittenFor */.BJ)(plan.operator, 'source-watcher') || !plan.components.includes('source-watcher'))
        return [];
    return [operations(named('Deployment', ...appliers), [argument('--feature-gates=ExternalArtifact=true')])];
}

;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/workload-identity.js


const first = [
    'source-controller',
    'kustomize-controller',
    'notification-controller',
    'image-reflector-controller',
    'image-automation-controller',
];
function identityPlan(plan) {
    const { objectLevelIdentity, multitenantIdentity } = plan.tenancy;
    if (!(0,flux_minors/* hasFeature */.jI)(plan.fluxVersion, 'object-identity')) {
        const refusal = objectLevelIdentity || multitenantIdentity
            ? `workload identity of objects needs Flux ${(0,flux_minors/* minorWith */.ux)('object-identity')} or newer`
            : null;
        return { steps: [], withoutTokens: false, refusal };
    }
    if (!(0,flux_minors/* hasFeature */.jI)(plan.fluxVersion, 'tenant-identity')) {
        const refusal = multitenantIdentity
            ? `multi-tenant workload identity needs Flux ${(0,flux_minors/* minorWith */.ux)('tenant-identity')} or newer`
            : null;
        return { steps: objectLevelIdentity ? [gate(first, true)] : [], withoutTokens: !objectLevelIdentity, refusal };
    }
    const refusal = multitenantIdentity && !objectLevelIdentity
        ? 'multi-tenant workload identity needs objectLevelWorkloadIdentity'
        : null;
    const steps = [gate([...first, 'helm-controller'], objectLevelIdentity)];
    if (objectLevelIdentity && multitenantIdentity)
        steps.push(...tenantSteps(plan));
    return { steps, withoutTokens: !objectLevelIdentity, refusal };
}
function gate(controllers, enabled) {
    const value = `--feature-gates=ObjectLevelWorkloadIdentity=${String(enabled)}`;
    return operations(named('Deployment', ...controllers), [argument(value)]);
}
function tenantSteps({ tenancy }) {
    const others = first.filter((name) => name !== 'kustomize-controller');
    const decryption = argument(`--default-decryption-service-account=${tenancy.decryptionAccount}`);
    const kubeConfig = argument(`--default-kubeconfig-service-account=${tenancy.kubeConfigAccount}`);
    return [
        operations(named('Deployment', ...others), [argument(`--default-service-account=${tenancy.account}`)]),
        operations(named('Deployment', 'kustomize-controller'), [decryption]),
        operations(named('Deployment', 'kustomize-controller', 'helm-controller'), [kubeConfig]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/build.js







function buildObjects(plan, files) {
    const raw = baseObjects(plan, files);
    const identity = identityPlan(plan);
    const steps = [
        ...(identity.withoutTokens ? tokenSteps(plan) : []),
        ...placementSteps(plan),
        ...argumentSteps(plan),
        ...shardSteps(plan),
        ...clusterTypeSteps(plan),
        ...clusterSizeSteps(plan),
        ...multitenantSteps(plan),
        ...artifactSteps(plan),
        ...notificationSteps(plan),
        ...identity.steps,
    ];
    const failures = [];
    let modelled = raw;
    for (const step of steps) {
        const outcome = applyStep(modelled, step);
        if (outcome.failure)
            failures.push(outcome.failure);
        modelled = outcome.resources;
    }
    return { raw, modelled, failures, refusal: identity.refusal };
}
function applyStep(resources, step) {
    const chosen = resources.filter((resource) => step.selects(resource));
    return step.change.kind === 'operations'
        ? (0,kustomize/* operateOn */.c6)(resources, chosen, step.change.operations)
        : (0,kustomize/* mergeInto */.Pz)(resources, chosen, step.change.document);
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

/***/ 86526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  g: () => (syncObjects)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50184);
var _flux_minors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1230);
var _kustomize_engine_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57845);
var _kustomize_engine_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82713);




function syncObjects(plan) {
    const { sync } = plan;
    if (!sync)
        return [];
    const text = (field) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(sync, [field]) ?? '';
    const name = text('name') || plan.namespace;
    const kind = text('kind') || 'GitRepository';
    const metadata = { name, namespace: plan.namespace };
    const source = {
        apiVersion: `source.toolkit.fluxcd.io/${kind === 'GitRepository' || (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFeature */ .jI)(plan.fluxVersion, 'oci-repository-v1') ? 'v1' : 'v1beta2'}`,
        kind,
        metadata,
        spec: sourceSpec(sync, kind),
    };
    const applier = {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata,
        spec: { interval: '10m0s', path: text('path'), prune: true, sourceRef: { kind, name } },
    };
    return [(0,_kustomize_engine_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceOf */ .KU)((0,_kustomize_engine_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeMap */ .LD)(source)), (0,_kustomize_engine_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceOf */ .KU)((0,_kustomize_engine_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeMap */ .LD)(applier))];
}
function sourceSpec(sync, kind) {
    const text = (field) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(sync, [field]) ?? '';
    const spec = { interval: durationText(text('interval')) };
    if (kind === 'GitRepository')
        spec['ref'] = { name: text('ref') };
    else if (kind === 'OCIRepository')
        spec['ref'] = { tag: text('ref') };
    else
        spec['bucketName'] = text('ref');
    if (text('pullSecret'))
        spec['secretRef'] = { name: text('pullSecret') };
    if (text('provider'))
        spec['provider'] = text('provider');
    spec[kind === 'Bucket' ? 'endpoint' : 'url'] = text('url');
    return spec;
}
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
function durationText(text) {
    const parts = [...text.matchAll(/(?<!\d)(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
    if (parts.map(([part]) => part).join('') !== text || text === '')
        return text === '' ? '1m0s' : text;
    const all = Math.round(parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0));
    if (all < 1000)
        return all === 0 ? '0s' : `${all}ms`;
    const [hours, minutes] = [Math.floor(all / 3_600_000), Math.floor(all / 60_000) % 60];
    const seconds = `${(all % 60_000) / 1000}s`;
    return hours > 0 ? `${hours}h${minutes}m${seconds}` : minutes > 0 ? `${minutes}m${seconds}` : seconds;
}


/***/ })

};
