export const id = 1015;
export const ids = [1015];
export const modules = {

/***/ 18984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/whole.js






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

/***/ 16273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (parseLabelSelector)
});
var _text_outside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15919);

const key = /^(?:[A-Za-z0-9.-]{1,253}\/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const value = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
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

/***/ 72045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Dk: () => (literally),
  FV: () => (targetPatterns),
  Tx: () => (wholeMatch)
});
var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


function wholeMatch(pattern) {
    if (pattern === '')
        return () => true;
    if (/^[\w-]+$/.test(pattern))
        return (text) => text === pattern;
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

/***/ 1230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
