export const id = 3061;
export const ids = [3061];
export const modules = {

/***/ 20859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  q: () => (nearestName)
});
var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1370);

function nearestName(wrong, names) {
    let best = null;
    let distance = wrong.length < 5 ? 1 : 2;
    for (const name of names) {
        if (name.toLowerCase() === wrong.toLowerCase())
            return name;
        if (Math.abs(name.length - wrong.length) > distance || wrong.length > 64)
            continue;
        const found = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wrong, name);
        if (found < distance || (found === distance && best === null)) {
            best = name;
            distance = found;
        }
    }
    return best;
}


/***/ }),

/***/ 23061:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPatches: () => (checkPatches),
  definitionsPatchedIn: () => (definitionsPatchedIn)
});

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/problem.js
var model_problem = __webpack_require__(61275);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/manifests.js
var operator_build_manifests = __webpack_require__(95192);
// EXTERNAL MODULE: ./lib/src/upstream/operators.js
var operators = __webpack_require__(9959);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/kustomize.js + 3 modules
var kustomize = __webpack_require__(69936);
// EXTERNAL MODULE: ./lib/src/kustomize/pointer.js
var pointer = __webpack_require__(24307);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/json-patch.js
var json_patch = __webpack_require__(84316);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/resource.js
var engine_resource = __webpack_require__(57845);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/tree.js
var engine_tree = __webpack_require__(82713);
;// CONCATENATED MODULE: ./lib/src/kustomize/engine/list-hits.js




const byIndex = /\/[+-]?\d+(?:\/|$)/;
function countsByIndex(operations) {
    return operations.some(({ path, from }) => byIndex.test(path ?? '') || byIndex.test(from ?? ''));
}
function listHits(resource, operations) {
    if (!countsByIndex(operations))
        return [];
    const root = (0,engine_tree/* copyOfMap */.r7)((0,engine_resource/* treeOfResource */.cJ)(resource));
    const hits = [];
    for (const [index, operation] of operations.entries()) {
        const { op, path, from } = operation;
        const context = { object: (0,engine_resource/* resourceTitle */.JS)(resource), kind: resource.current.kind, index, op };
        if (path !== null && byIndex.test(path))
            for (const hit of entriesOn(root, path, op === 'add' || op === 'copy' || op === 'move'))
                hits.push({ ...context, path, ...hit });
        if (from !== null && byIndex.test(from))
            for (const hit of entriesOn(root, from, false))
                hits.push({ ...context, path: from, ...hit });
        if ((0,json_patch/* applyOperations */.n)(root, [operation]))
            break;
    }
    return hits;
}
function entriesOn(root, path, inserts) {
    const steps = (0,pointer/* pointerSteps */.$L)(path);
    const found = [];
    let current = root;
    for (const [depth, step] of steps.entries()) {
        if (Array.isArray(current)) {
            const entry = /^[+-]?\d{1,15}$/.test(step) ? current.at(Number(step)) : undefined;
            if (entry === undefined)
                return found;
            if (!inserts || depth < steps.length - 1) {
                found.push({ place: `/${steps.slice(0, depth + 1).join('/')}`, entry: (0,engine_tree/* copyOf */.zP)(entry) });
            }
            current = entry;
        }
        else
            current = (0,engine_tree/* isMap */.jh)(current) ? current.get(step) : undefined;
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/kustomize/engine/patch-text.js
var patch_text = __webpack_require__(89207);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/target.js
var engine_target = __webpack_require__(76960);
;// CONCATENATED MODULE: ./lib/src/validate/patches/entries.js

function labelOf(entry) {
    if (typeof entry === 'string')
        return entry.startsWith('-') ? flagOf(entry) : null;
    const name = (0,engine_tree.at)(entry, ['name']);
    if (typeof name === 'string')
        return name;
    const [groups, resources, urls] = ['apiGroups', 'resources', 'nonResourceURLs'].map((key) => textsOf((0,engine_tree.at)(entry, [key])));
    if (resources)
        return `${resources.join(', ')} of ${(groups ?? []).map((group) => group || 'the core group').join(', ')}`;
    return urls ? urls.join(', ') : null;
}
function flagOf(argument) {
    return argument.split('=', 1)[0] ?? argument;
}
function isSameEntry(a, b) {
    const [left, right] = [labelOf(a), labelOf(b)];
    return left !== null && right !== null ? left === right : (0,engine_tree/* isEqual */.n4)(a, b);
}
function entryText(entry) {
    return (labelOf(entry) ??
        JSON.stringify((0,engine_tree/* plainOf */.oi)(entry), (_, value) => (typeof value === 'bigint' ? String(value) : value)));
}
function textsOf(list) {
    return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : null;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/quantities.js
const quantity = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/;
const factors = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
function amountOf(text) {
    const [, digits, suffix = ''] = quantity.exec(text.slice(0, 64)) ?? [];
    if (digits === undefined)
        return null;
    return Number(digits) * (suffix === '' ? 1 : (factors[suffix] ?? Number(`1${suffix}`)));
}

// EXTERNAL MODULE: ./lib/src/validate/nearest-name.js
var nearest_name = __webpack_require__(20859);
;// CONCATENATED MODULE: ./lib/src/validate/patches/workload-fields.js


const fields = {
    deployment: words('replicas selector template strategy minReadySeconds revisionHistoryLimit paused progressDeadlineSeconds'),
    pod: words(`activeDeadlineSeconds affinity automountServiceAccountToken containers dnsConfig dnsPolicy enableServiceLinks ephemeralContainers
    hostAliases hostIPC hostNetwork hostPID hostUsers hostname hostnameOverride imagePullSecrets initContainers nodeName nodeSelector os
    overhead preemptionPolicy priority priorityClassName readinessGates resourceClaims resources restartPolicy runtimeClassName
    schedulerName schedulingGates securityContext serviceAccount serviceAccountName setHostnameAsFQDN shareProcessNamespace subdomain
    terminationGracePeriodSeconds tolerations topologySpreadConstraints volumes workloadRef`),
    container: words(`args command env envFrom image imagePullPolicy lifecycle livenessProbe name ports readinessProbe resizePolicy resources
    restartPolicy restartPolicyRules securityContext startupProbe stdin stdinOnce terminationMessagePath terminationMessagePolicy tty
    volumeDevices volumeMounts workingDir`),
};
function words(text) {
    return new Set(text.split(/\s+/));
}
function misspeltFields(tree, owner) {
    const names = fields[owner];
    if (!(0,engine_tree/* isMap */.jh)(tree))
        return [];
    return [...keysWithValue(tree)].flatMap((key) => {
        if (names.has(key))
            return [];
        const meant = (0,nearest_name/* nearestName */.q)(key, names);
        return meant === null ? [] : [`the field ${key} (spelt ${meant})`];
    });
}
function keysWithValue(tree) {
    return [...tree].flatMap(([key, value]) => (value === null ? [] : [key]));
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/refusals.js




const podSpec = ['spec', 'template', 'spec'];
function refusalsOf(resource) {
    if (resource.current.kind !== 'Deployment')
        return [];
    const tree = (0,engine_resource/* treeOfResource */.cJ)(resource);
    const spec = (0,engine_tree.at)(tree, podSpec);
    const containers = [...maps(spec, 'containers'), ...maps(spec, 'initContainers')];
    return [
        ...wrongReplicas(tree),
        ...misspeltFields((0,engine_tree.at)(tree, ['spec']), 'deployment'),
        ...misspeltFields(spec, 'pod'),
        ...unselected(tree),
        ...twice(containers, ['name'], 'the container'),
        ...twice(maps(spec, 'volumes'), ['name'], 'the volume'),
        ...maps(spec, 'volumes').flatMap(severalSources),
        ...containers.flatMap(ofContainer),
        ...wrongTexts((0,engine_tree.at)(tree, ['metadata', 'labels']), 'the label'),
        ...wrongTexts((0,engine_tree.at)(tree, ['metadata', 'annotations']), 'the annotation'),
        ...wrongTexts((0,engine_tree.at)(tree, ['spec', 'template', 'metadata', 'labels']), 'the label of its pods'),
        ...wrongTexts((0,engine_tree.at)(tree, ['spec', 'template', 'metadata', 'annotations']), 'the annotation of its pods'),
    ];
}
function newRefusals(before, after) {
    const known = new Set(refusalsOf(before));
    return refusalsOf(after)
        .filter((reason) => !known.has(reason))
        .map((reason) => ({ object: (0,engine_resource/* resourceTitle */.JS)(after), reason }));
}
function maps(tree, key) {
    const list = (0,engine_tree.at)(tree, [key]);
    return Array.isArray(list) ? list.filter(engine_tree/* isMap */.jh) : [];
}
function ofContainer(container) {
    const name = (0,engine_tree/* textAt */.$6)(container, ['name']);
    const inside = (reasons) => reasons.map((reason) => `${reason} in its container ${name}`);
    return inside([
        ...twice(maps(container, 'env'), ['name'], 'the variable'),
        ...twice(maps(container, 'ports'), ['containerPort', 'protocol'], 'the port'),
        ...twice(maps(container, 'ports').filter((port) => port.has('name')), ['name'], 'a port of the name'),
        ...twice(maps(container, 'volumeMounts'), ['mountPath'], 'a mount at'),
        ...maps(container, 'env').flatMap(ofVariable),
        ...['limits', 'requests'].flatMap((field) => wrongAmounts((0,engine_tree.at)(container, ['resources', field]), field)),
        ...aboveLimits(container),
        ...misspeltFields(container, 'container'),
        ...['args', 'command'].flatMap((field) => wrongEntries((0,engine_tree.at)(container, [field]), field)),
    ]);
}
function ofVariable(variable) {
    const name = (0,engine_tree/* textAt */.$6)(variable, ['name']);
    const value = variable.get('value') ?? '';
    if (typeof value !== 'string')
        return [`the variable ${name} with a value that is no text (quote ${said(value)})`];
    const source = variable.get('valueFrom');
    return value !== '' && (0,engine_tree/* isMap */.jh)(source) ? [`the variable ${name} with both value and valueFrom`] : [];
}
function wrongAmounts(tree, field) {
    if (!(0,engine_tree/* isMap */.jh)(tree))
        return [];
    const wrong = [...tree].filter(([, value]) => value !== null && amountOf((0,engine_tree/* scalarText */.ws)(value)) === null);
    return wrong.map(([key, value]) => `${field} of ${key} that are no amount (${said(value)})`);
}
function aboveLimits(container) {
    const requests = (0,engine_tree.at)(container, ['resources', 'requests']);
    if (!(0,engine_tree/* isMap */.jh)(requests))
        return [];
    return [...requests].flatMap(([key, value]) => {
        const limit = (0,engine_tree.at)(container, ['resources', 'limits', key]);
        const [wanted, most] = [amountOf((0,engine_tree/* scalarText */.ws)(value)), amountOf((0,engine_tree/* scalarText */.ws)(limit))];
        if (wanted === null || most === null || wanted <= most)
            return [];
        return [`a request of ${key} above its limit (${said(value)} and ${said(limit ?? null)})`];
    });
}
function wrongEntries(list, field) {
    if (!Array.isArray(list))
        return [];
    const wrong = list.filter((entry) => typeof entry !== 'string');
    return wrong.map((entry) => `an entry of ${field} that is no text (quote ${said(entry)})`);
}
function said(value) {
    return (0,engine_tree/* scalarText */.ws)(value) || 'it';
}
function wrongTexts(tree, what) {
    if (!(0,engine_tree/* isMap */.jh)(tree))
        return [];
    const wrong = [...tree].filter(([, value]) => value !== null && typeof value !== 'string');
    return wrong.map(([key, value]) => `${what} ${key} that is no text (quote ${said(value)})`);
}
function twice(entries, keys, what) {
    const names = entries.map((entry) => keys.map((key) => (0,engine_tree/* scalarText */.ws)(entry.get(key))).filter((text) => text !== ''));
    const texts = names.map((parts) => parts.filter((part) => part !== 'TCP').join('/'));
    const again = texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index);
    return [...new Set(again)].map((text) => `${what} ${text} twice`);
}
function severalSources(volume) {
    const sources = [...volume].flatMap(([key, value]) => (key === 'name' || value === null ? [] : [key]));
    return sources.length < 2 ? [] : [`the volume ${(0,engine_tree/* textAt */.$6)(volume, ['name'])} with ${sources.sort().join(' and ')}`];
}
function wrongReplicas(tree) {
    const replicas = (0,engine_tree.at)(tree, ['spec', 'replicas']) ?? 1;
    const isNumber = typeof replicas === 'bigint' || (typeof replicas === 'number' && Number.isInteger(replicas));
    return isNumber ? [] : [`replicas that are no number (${said(replicas)})`];
}
function unselected(tree) {
    const wanted = (0,engine_tree.at)(tree, ['spec', 'selector', 'matchLabels']);
    if (!(0,engine_tree/* isMap */.jh)(wanted))
        return [];
    const missing = [...wanted].filter(([key, value]) => (0,engine_tree.at)(tree, ['spec', 'template', 'metadata', 'labels', key]) !== value);
    return missing.map(([key, value]) => `a selector for ${key}: ${said(value)}, which its pods do not carry`);
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/controller-problems.js




const controller_problems_podSpec = ['spec', 'template', 'spec'];
const whole = /^\/spec(?:\/template(?:\/spec(?:\/containers(?:\/[^/]+(?:\/(?:args|env))?)?)?)?)?$/;
function controllerProblemsOf(before, after, body) {
    const olds = new Map(before.map((resource) => [(0,engine_resource/* resourceTitle */.JS)(resource), resource]));
    return [...removed(before, after), ...after.flatMap(problemsIn)];
    function problemsIn(resource) {
        const old = olds.get((0,engine_resource/* resourceTitle */.JS)(resource));
        if (!old || old === resource)
            return [];
        const [was, is] = [containersOf(old, 'containers'), containersOf(resource, 'containers')];
        const context = { object: (0,engine_resource/* resourceTitle */.JS)(resource), was, is };
        return [
            ...(replacesLists(body) ? lost(context) : []),
            ...lostRules(old, resource, body),
            ...withoutContainer(context),
            ...withoutVolume(context, old, resource),
            ...withoutImage(context),
            ...withoutImage({
                ...context,
                was: containersOf(old, 'initContainers'),
                is: containersOf(resource, 'initContainers'),
            }),
            ...newRefusals(old, resource).map((refusal) => ({ kind: 'refused', container: '', ...refusal })),
        ];
    }
}
const needed = new Set([
    'Deployment',
    'ServiceAccount',
    'ClusterRole',
    'ClusterRoleBinding',
    'Role',
    'RoleBinding',
    'CustomResourceDefinition',
]);
function removed(before, after) {
    if (after.length >= before.length)
        return [];
    const left = new Set(after.map(engine_resource/* resourceTitle */.JS));
    const gone = before.filter((resource) => needed.has(resource.current.kind) && !left.has((0,engine_resource/* resourceTitle */.JS)(resource)));
    return gone.map((resource) => ({
        kind: 'removed',
        container: '',
        object: (0,engine_resource/* resourceTitle */.JS)(resource),
        objectKind: resource.current.kind,
    }));
}
function stillStands(problem, result) {
    if (problem.kind === 'lost' || problem.kind === 'lost-rules' || problem.kind === 'removed')
        return true;
    const resource = result.find((one) => (0,engine_resource/* resourceTitle */.JS)(one) === problem.object);
    if (!resource)
        return false;
    if (problem.kind === 'refused')
        return refusalsOf(resource).includes(problem.reason);
    const all = [...containersOf(resource, 'containers'), ...containersOf(resource, 'initContainers')];
    const found = all.find((container) => (0,engine_tree/* textAt */.$6)(container, ['name']) === problem.container);
    switch (problem.kind) {
        case 'no-image':
            return found !== undefined && (0,engine_tree/* textAt */.$6)(found, ['image']) === '';
        case 'no-container':
            return found === undefined;
        case 'no-volume':
            return found !== undefined && unmounted(found, resource).length > 0;
    }
}
function containersOf(resource, list) {
    const found = (0,engine_tree.at)((0,engine_resource/* treeOfResource */.cJ)(resource), [...controller_problems_podSpec, list]);
    return Array.isArray(found) ? found.filter(engine_tree/* isMap */.jh) : [];
}
function replacesLists(body) {
    if (body.kind === 'documents')
        return true;
    return (body.kind === 'operations' &&
        body.operations.some(({ op, path }) => op !== 'test' && whole.test(path ?? '')));
}
function lost({ object, was, is }) {
    return was.flatMap((container) => {
        const name = (0,engine_tree/* textAt */.$6)(container, ['name']);
        const now = is.find((other) => (0,engine_tree/* textAt */.$6)(other, ['name']) === name);
        if (!now)
            return [];
        return ['args', 'env'].flatMap((field) => {
            const kept = new Set(namesIn(now, field));
            const names = namesIn(container, field).filter((one) => !kept.has(one));
            return names.length === 0 ? [] : [{ kind: 'lost', field, object, container: name, names }];
        });
    });
}
function namesIn(container, field) {
    const list = container.get(field);
    if (!Array.isArray(list))
        return [];
    return list.flatMap((entry) => {
        if (field === 'env')
            return (0,engine_tree/* textAt */.$6)(entry, ['name']) || [];
        return typeof entry === 'string' ? [flagOf(entry)] : [];
    });
}
function withoutImage({ object, was, is }) {
    const known = was.map((container) => (0,engine_tree/* textAt */.$6)(container, ['name']));
    return is.flatMap((container) => {
        const name = (0,engine_tree/* textAt */.$6)(container, ['name']);
        if (name === '' || (0,engine_tree/* textAt */.$6)(container, ['image']) !== '')
            return [];
        const old = was.find((other) => (0,engine_tree/* textAt */.$6)(other, ['name']) === name);
        return old && (0,engine_tree/* textAt */.$6)(old, ['image']) === '' ? [] : [{ kind: 'no-image', object, container: name, known }];
    });
}
function withoutContainer({ object, was, is }) {
    const left = is.map((container) => (0,engine_tree/* textAt */.$6)(container, ['name']));
    return was.flatMap((container) => {
        const name = (0,engine_tree/* textAt */.$6)(container, ['name']);
        return name === controller && !left.includes(name) ? [{ kind: 'no-container', object, container: name, left }] : [];
    });
}
const controller = 'manager';
function withoutVolume({ object, was, is }, old, now) {
    return is.flatMap((container) => {
        const name = (0,engine_tree/* textAt */.$6)(container, ['name']);
        const before = was.find((other) => (0,engine_tree/* textAt */.$6)(other, ['name']) === name);
        const known = before ? unmounted(before, old) : [];
        const names = unmounted(container, now).filter((volume) => !known.includes(volume));
        return names.length === 0 ? [] : [{ kind: 'no-volume', object, container: name, names }];
    });
}
function unmounted(container, resource) {
    const volumes = namesAt((0,engine_resource/* treeOfResource */.cJ)(resource), [...controller_problems_podSpec, 'volumes']);
    return namesAt(container, ['volumeMounts']).filter((name) => !volumes.includes(name));
}
function namesAt(tree, path) {
    const list = (0,engine_tree.at)(tree, path);
    return Array.isArray(list) ? list.flatMap((entry) => (0,engine_tree/* textAt */.$6)(entry, ['name']) || []) : [];
}
function lostRules(old, now, body) {
    const isWhole = body.kind === 'documents' ||
        (body.kind === 'operations' &&
            body.operations.some(({ op, path }) => op !== 'test' && (path === '/rules' || path === '')));
    if (!isWhole || !['ClusterRole', 'Role'].includes(now.current.kind))
        return [];
    const [was, is] = [old, now].map((resource) => (0,engine_tree.at)((0,engine_resource/* treeOfResource */.cJ)(resource), ['rules']));
    if (!Array.isArray(was))
        return [];
    const kept = Array.isArray(is) ? is : [];
    const names = was.filter((rule) => !kept.some((other) => (0,engine_tree/* isEqual */.n4)(other, rule))).map(entryText);
    return names.length === 0 ? [] : [{ kind: 'lost-rules', object: (0,engine_resource/* resourceTitle */.JS)(now), container: '', names }];
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/judge.js






function userPatches(spec) {
    return (0,json/* listAt */.gT)(spec, ['kustomize', 'patches'])
        .filter(json/* isObject */.Gv)
        .map((entry) => ({ text: (0,json/* stringAt */.bX)(entry, ['patch']) ?? '', target: targetOf(entry) }));
}
function targetOf(entry) {
    const target = entry['target'];
    return (0,json/* isObject */.Gv)(target) ? target : null;
}
function judgePatches(build, patches) {
    const verdicts = [];
    let raw = build.raw;
    let modelled = build.modelled;
    for (const [index, patch] of patches.entries()) {
        const onRaw = (0,kustomize/* applyPatch */.X6)(raw, patch);
        const onModelled = (0,kustomize/* applyPatch */.X6)(modelled, patch);
        const body = (0,patch_text/* parsePatchText */.n)(patch.text);
        verdicts.push({
            index,
            patch,
            matched: onModelled.matched,
            raw: onRaw.failure,
            modelled: onModelled.failure,
            mergeProblems: onModelled.mergeProblems,
            controllerProblems: toldOnce(controllerProblemsOf(modelled, onModelled.resources, body), onModelled.mergeProblems),
            hits: hitsOf(modelled, body, patch),
            isEmpty: body.kind === 'empty' || (body.kind === 'operations' && body.operations.length === 0),
        });
        raw = onRaw.resources;
        modelled = onModelled.resources;
    }
    return verdicts.map((verdict) => ({
        ...verdict,
        controllerProblems: verdict.controllerProblems.filter((problem) => stillStands(problem, modelled)),
    }));
}
function toldOnce(controllerProblems, mergeProblems) {
    return mergeProblems.length === 0
        ? controllerProblems
        : controllerProblems.filter(({ kind }) => kind !== 'no-container');
}
function hitsOf(resources, body, { target }) {
    if (body.kind !== 'operations' || !target || !countsByIndex(body.operations))
        return [];
    const selector = (0,engine_target/* compileTarget */.b)(target);
    if (selector.kind === 'invalid')
        return [];
    return resources.filter((one) => selector.matches(one)).flatMap((one) => listHits(one, body.operations));
}

// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build.js + 7 modules
var operator_build_build = __webpack_require__(12282);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build-plan.js
var build_plan = __webpack_require__(29512);
;// CONCATENATED MODULE: ./lib/src/validate/patches/judged-build.js




const known = new WeakMap();
function judgedBuild({ instance, fluxVersion, operatorVersion, manifests }) {
    const patches = userPatches(instance.spec);
    const versions = { flux: fluxVersion, operator: (0,operators/* nearestModelled */.hL)(operatorVersion) };
    const plan = (0,build_plan/* buildPlan */.G)(instance.spec, versions, instance.namespace);
    const builds = known.get(manifests) ?? new Map();
    known.set(manifests, builds);
    const key = JSON.stringify([plan, patches], (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
    const before = builds.get(key);
    if (before)
        return before;
    const build = (0,operator_build_build/* buildObjects */.z)(plan, manifests);
    const judged = { refusal: build.refusal, verdicts: judgePatches(build, patches) };
    builds.set(key, judged);
    return judged;
}

// EXTERNAL MODULE: ./lib/src/kustomize/failure-text.js
var failure_text = __webpack_require__(77702);
;// CONCATENATED MODULE: ./lib/src/validate/patches/sentences.js



function patchSubjects(patches) {
    const seen = new Map();
    return patches.map(({ text, target }) => {
        const written = JSON.stringify([text.trim(), target]);
        const count = (seen.get(written) ?? 0) + 1;
        seen.set(written, count);
        return `${written} ${count}`;
    });
}
function failureProblem({ verdict, instance, subject }) {
    const failure = verdict.modelled ?? verdict.raw;
    if (!failure)
        return null;
    const both = verdict.modelled !== null && verdict.raw !== null;
    const doubt = both
        ? ''
        : verdict.raw === null
            ? ', but only after the changes that the operator is expected to make'
            : ', but only on the manifests as released';
    return (0,model_problem/* problemOf */.Z)('patch-fails', instance.place(['kustomize', 'patches', verdict.index]), {
        severity: both ? 'error' : 'warning',
        detail: subject,
        message: `${patchName(verdict)} fails${(0,failure_text/* failedAt */.J)(failure)}: ${(0,failure_text/* printable */.g)(failure.reason)}${doubt}.`,
        help: failureHelp(failure),
    });
}
function failureHelp({ operation, path }) {
    if (operation === '' && path === '')
        return 'Correct the patch; Kustomize refuses the whole build otherwise.';
    if (/\/\d+(?:\/|$)/.test(path)) {
        return 'Patch by name with a strategic merge patch instead of by index, or adapt the index to the target release.';
    }
    return 'Adapt the path to the target release, or remove the patch; the whole build fails otherwise.';
}
function unmatchedProblem({ verdict, instance, subject }) {
    const { target } = verdict.patch;
    return (0,model_problem/* problemOf */.Z)('patch-matches-nothing', instance.place(['kustomize', 'patches', verdict.index]), {
        detail: subject,
        message: `${patchName(verdict)} matches no object of the build${target ? ` (${targetText(target)})` : ''}, so that it does nothing.`,
        help: unmatchedHelp(target),
    });
}
function unmatchedHelp(target) {
    if (target && (0,json/* stringAt */.bX)(target, ['namespace'])) {
        return 'Remove target.namespace: the objects have no namespace yet when the patches are applied.';
    }
    if (target && (0,json/* stringAt */.bX)(target, ['name'])) {
        return 'Write the full name: it is an expression that must match from the first to the last character.';
    }
    return 'Correct the target, or remove the patch.';
}
function targetText(target) {
    return ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector']
        .flatMap((field) => {
        const value = (0,json/* stringAt */.bX)(target, [field]);
        return value ? [`${field} ${(0,failure_text/* printable */.g)(value)}`] : [];
    })
        .join(', ');
}
function mergeSentences({ verdict, instance, subject }) {
    const place = instance.place(['kustomize', 'patches', verdict.index]);
    return verdict.mergeProblems.map((problem) => (0,model_problem/* problemOf */.Z)('patch-damages', place, {
        severity: 'warning',
        detail: `${subject} ${problem.path} ${problem.reason}`,
        message: `${patchName(verdict)} does harm${problem.path === '' ? '' : ` at ${(0,failure_text/* printable */.g)(problem.path)}`}: ${(0,failure_text/* printable */.g)(problem.reason)}.`,
        help: 'Write the keys that identify the element (name, or containerPort and protocol), and no directive but $patch.',
    }));
}
function emptyProblem({ verdict, instance, subject }) {
    return (0,model_problem/* problemOf */.Z)('patch-fails', instance.place(['kustomize', 'patches', verdict.index]), {
        severity: 'warning',
        detail: `${subject} empty`,
        message: `${patchName(verdict)} holds neither an operation nor an object: Kustomize 5.5 refuses the whole build for such a text (unable to parse SM or JSON patch), 5.8 ignores it.`,
        help: 'Remove the patch from the list; what is commented out can stand as comments of the file.',
    });
}
function refusalProblem(refusal, { instance, operatorVersion, fluxVersion }) {
    return (0,model_problem/* problemOf */.Z)('rule-violated', instance.place(['cluster']), {
        detail: refusal,
        message: `Flux Operator ${operatorVersion} refuses to build Flux ${fluxVersion}: ${refusal}.`,
        help: 'Change the settings under cluster, or choose another Flux version.',
    });
}
function patchName({ index }) {
    return `Patch ${index + 1} of the FluxInstance`;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/controller-sentences.js



function controllerSentences({ verdict, instance, subject }) {
    const place = instance.place(['kustomize', 'patches', verdict.index]);
    return verdict.controllerProblems.map((problem) => {
        const { detail, ...words } = controllerWords(problem);
        return (0,model_problem/* problemOf */.Z)('patch-damages', place, {
            ...words,
            message: `${patchName(verdict)} ${words.message}`,
            detail: `${subject} ${problem.kind} ${problem.object} ${problem.container}${detail}`,
        });
    });
}
function controllerWords(problem) {
    const object = (0,failure_text/* printable */.g)(problem.object);
    const on = `container ${(0,failure_text/* printable */.g)(problem.container)} of ${object}`;
    switch (problem.kind) {
        case 'lost':
            return {
                severity: 'warning',
                message: `writes the ${problem.field} of ${on} anew, so that those of the controller are gone: ${someOf(problem.names)}.`,
                help: problem.field === 'args'
                    ? 'Lists of arguments are replaced, not merged: add yours with a JSON patch (`op: add`, `path: /spec/template/spec/containers/0/args/-`).'
                    : 'Write the variables of the controller too, or merge yours by name without replacing the list.',
                detail: ` ${problem.field} ${problem.names.join(' ')}`,
            };
        case 'lost-rules':
            return {
                severity: 'warning',
                message: `writes the rules of ${object} anew, so that permissions of the controllers are gone: ${someOf(problem.names)}.`,
                help: 'Lists of rules are replaced, not merged: add yours with a JSON patch (`op: add`, `path: /rules/-`).',
                detail: problem.names.join(' '),
            };
        case 'refused':
            return refusedWords(object, problem.reason);
        case 'removed':
            return removedWords(object, problem.objectKind);
        case 'no-image':
            return {
                severity: 'error',
                message: problem.known.includes(problem.container)
                    ? `takes the image away from the ${on}, so that the API server refuses the object.`
                    : `adds the ${on}, which has no image, so that the API server refuses the object.`,
                help: problem.known.includes(problem.container)
                    ? 'Leave the image out of the patch, or write the one that is meant.'
                    : `Write the name of the container that is there (${someOf(problem.known)}), or give the new one an image.`,
                detail: '',
            };
        case 'no-container':
            return {
                severity: problem.left.length === 0 ? 'error' : 'warning',
                message: problem.left.length === 0
                    ? `takes the ${on} away, and a pod without containers is refused by the API server.`
                    : `takes the ${on} away, so that the controller does not run (left: ${someOf(problem.left)}).`,
                help: 'Merge into the container by its name, and leave the directive out; to run without a component, leave it out of `components`.',
                detail: '',
            };
        case 'no-volume':
            return {
                severity: 'error',
                message: `leaves the ${on} with mounts of volumes that the pod does not have (${someOf(problem.names)}), so that the API server refuses the object.`,
                help: 'Add the volumes under spec.template.spec.volumes in the same patch, or take the mounts away too.',
                detail: ` ${problem.names.join(' ')}`,
            };
    }
}
function refusedWords(object, reason) {
    return {
        severity: 'error',
        message: `leaves ${object} with ${(0,failure_text/* printable */.g)(reason)}, which the API server refuses.`,
        help: 'Correct the patch: a JSON patch adds beside what is there, and a strategic merge keeps every field that it does not name.',
        detail: reason,
    };
}
function removedWords(object, kind) {
    return {
        severity: 'warning',
        message: `takes ${object} away${whatFollows(kind)}.`,
        help: 'Leave the object in the build, or leave the component out of `components`; if it is meant, nothing has to be done.',
        detail: '',
    };
}
function whatFollows(kind) {
    switch (kind) {
        case 'Deployment':
            return ', so that the controller does not run';
        case 'ServiceAccount':
            return ', so that pods which use it do not start';
        case 'CustomResourceDefinition':
            return ', and with it all objects of its kind';
        default:
            return ', and with it permissions of the controllers';
    }
}
function someOf(names) {
    const shown = names.slice(0, 4).map(failure_text/* printable */.g).join(', ');
    return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/shifts.js




function shiftProblems({ verdict, instance, subject }, before, states) {
    const olds = new Map(before.hits.map((hit) => [keyOf(hit), hit]));
    const [seen, shifted] = [new Set(), new Set()];
    return verdict.hits.flatMap((hit) => {
        const old = olds.get(keyOf(hit));
        const way = [hit.object, hit.index, hit.path].join('\0');
        if (!old || isSameEntry(old.entry, hit.entry) || shifted.has(way))
            return [];
        shifted.add(way);
        const key = `${hit.index} ${hit.place} ${entryText(old.entry)} ${entryText(hit.entry)}`;
        if (seen.has(key))
            return [];
        seen.add(key);
        const versions = [states.before.fluxVersion, states.after.fluxVersion];
        return [
            (0,model_problem/* problemOf */.Z)('patch-shifts', instance.place(['kustomize', 'patches', verdict.index]), {
                severity: takesAway(hit) ? 'error' : 'warning',
                detail: `${subject} ${key}`,
                message: `${patchName(verdict)}, operation ${hit.index + 1} (${hit.op}) finds another entry at ${(0,failure_text/* printable */.g)(hit.place)} of ${hit.object}: ${(0,failure_text/* printable */.g)(entryText(old.entry))} in Flux ${versions[0]}, ${(0,failure_text/* printable */.g)(entryText(hit.entry))} in Flux ${versions[1]}.`,
                help: 'Adapt the index to the new release, or patch by name with a strategic merge patch; a `test` operation before it makes such a shift fail.',
            }),
        ];
    });
}
function keyOf({ object, index, path, place }) {
    return [object, index, path, place].join('\0');
}
function takesAway({ kind, op, path, place }) {
    if (op !== 'remove' && op !== 'replace' && op !== 'move')
        return false;
    if (kind === 'ClusterRole' || kind === 'Role')
        return /^\/rules\//.test(path);
    return place === path && /\/(?:containers|initContainers)\/[^/]+$/.test(path);
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/check.js








function findPatchProblems(state) {
    const { instance, fluxVersion, operatorVersion } = state;
    const patches = userPatches(instance.spec);
    if (!(0,operator_build_manifests/* holdsFlux */.cy)(state.manifests, fluxVersion))
        return patches.length === 0 ? [] : [missingFlux(state)];
    const operator = (0,operators/* nearestModelled */.hL)(operatorVersion);
    const { refusal, verdicts } = judgedBuild(state);
    const problems = [];
    if ((0,operators/* isModelled */.Vx)(operatorVersion) && refusal !== null)
        problems.push(refusalProblem(refusal, state));
    if (!(0,operators/* isModelled */.Vx)(operatorVersion) && patches.length > 0)
        problems.push(unknownOperator(state, operator));
    const subjects = patchSubjects(patches);
    for (const verdict of verdicts) {
        const context = { verdict, instance, subject: subjects[verdict.index] ?? '' };
        const failure = failureProblem(context);
        if (failure)
            problems.push(failure);
        else if (verdict.isEmpty)
            problems.push(emptyProblem(context));
        else if (verdict.matched.length === 0)
            problems.push(unmatchedProblem(context));
        problems.push(...mergeSentences(context), ...controllerSentences(context));
    }
    return problems;
}
function findPatchShifts(before, after) {
    const [old, now] = [before, after].map((state) => judgedHits(state));
    if (!old || !now)
        return [];
    return now.flatMap(({ subject, verdict }) => {
        const counterpart = old.find((one) => one.subject === subject);
        return counterpart
            ? shiftProblems({ verdict, instance: after.instance, subject }, counterpart.verdict, { before, after })
            : [];
    });
}
function judgedHits(state) {
    const patches = userPatches(state.instance.spec);
    if (!patches.some(({ text }) => /\/[+-]?\d/.test(text)) || !(0,operator_build_manifests/* holdsFlux */.cy)(state.manifests, state.fluxVersion))
        return [];
    const subjects = patchSubjects(patches);
    return judgedBuild(state).verdicts.map((verdict) => ({
        verdict,
        subject: subjects[verdict.index] ?? '',
    }));
}
function missingFlux({ instance, fluxVersion }) {
    return (0,model_problem/* problemOf */.Z)('not-evaluated', instance.place(['kustomize', 'patches']), {
        severity: 'notice',
        detail: 'patches without manifests',
        message: `The patches of the FluxInstance were not evaluated, because the manifests hold no Flux ${fluxVersion}.`,
        help: 'Choose a Flux version that the pinned manifests hold.',
    });
}
function unknownOperator({ instance, operatorVersion }, nearest) {
    return (0,model_problem/* problemOf */.Z)('not-evaluated', instance.place(['kustomize', 'patches']), {
        severity: 'notice',
        detail: `operator ${operatorVersion}`,
        message: `What Flux Operator ${operatorVersion} itself changes before the patches is not known here; they were judged as with ${nearest}.`,
        help: 'Update flux-lockstep, or build the instance with the flux-operator command line of that release.',
    });
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/definitions.js









const definition = 'CustomResourceDefinition';
function patchedDefinitions(state) {
    const { instance, fluxVersion, operatorVersion, manifests } = state;
    const patches = userPatches(instance.spec);
    const speaks = patches.some(({ text, target }) => text.includes(definition) || (target !== null && /Custom|[^A-Za-z]/.test((0,json/* stringAt */.bX)(target, ['kind']) ?? '.')));
    if (!speaks || !(0,operator_build_manifests/* holdsFlux */.cy)(manifests, fluxVersion))
        return [];
    const plan = (0,build_plan/* buildPlan */.G)(instance.spec, { flux: fluxVersion, operator: (0,operators/* nearestModelled */.hL)(operatorVersion) }, instance.namespace);
    let resources = (0,operator_build_build/* buildObjects */.z)(plan, manifests).modelled.filter(({ current }) => current.kind === definition);
    const before = new Set(resources);
    for (const patch of patches)
        resources = (0,kustomize/* applyPatch */.X6)(resources, patch).resources.filter(({ current }) => current.kind === definition);
    return resources.filter((one) => !before.has(one)).map((one) => (0,engine_tree/* plainMap */.jI)((0,engine_resource/* treeOfResource */.cJ)(one)));
}

// EXTERNAL MODULE: ./lib/src/text/placeholder.js
var placeholder = __webpack_require__(17473);
;// CONCATENATED MODULE: ./lib/src/validate/patch-findings.js





function checkPatches(after, before) {
    return after.instances.flatMap((running) => {
        const { instance } = running;
        const state = patchState(running, after.tree);
        if (!state)
            return [];
        const old = before && counterpart(running, before);
        const problems = [...findPatchProblems(state), ...(old ? findPatchShifts(old, state) : [])];
        const open = openLines(instance);
        return problems.map((problem) => (problem.line !== null && open.has(problem.line) ? notJudged(problem) : problem));
    });
}
function definitionsPatchedIn({ instances, tree }) {
    return instances.flatMap((running) => {
        const state = patchState(running, tree);
        return state ? patchedDefinitions(state) : [];
    });
}
function patchState({ instance, flux, manifests, operator }, { layout }) {
    if (manifests === null || flux === null || operator === null)
        return null;
    return {
        instance: {
            spec: instance.spec,
            namespace: layout.namespaceOf(instance.object) ?? 'flux-system',
            place: (path) => placeOf(instance, path),
        },
        fluxVersion: flux,
        manifests,
        operatorVersion: operator,
    };
}
function counterpart({ instance }, { instances, tree }) {
    const near = instances.filter((other) => other.instance.cluster === instance.cluster);
    const same = near.filter(({ instance: { object } }) => object.file.path === instance.object.file.path);
    const [only, ...others] = same.length > 0 ? same : near;
    return only && others.length === 0 ? patchState(only, tree) : null;
}
function placeOf({ object, root }, path) {
    return { file: object.file.path, line: object.position([...root, ...path]).line };
}
function openLines(instance) {
    const lines = (0,json/* listAt */.gT)(instance.spec, ['kustomize', 'patches']).flatMap((patch, index) => holdsPlaceholder(patch) ? [placeOf(instance, ['kustomize', 'patches', index]).line] : []);
    return new Set(lines);
}
function holdsPlaceholder(patch) {
    return (0,placeholder/* unknownInDocument */.pj)(JSON.stringify(patch));
}
function notJudged(problem) {
    if (!problem.code.startsWith('patch-'))
        return problem;
    return (0,model_problem/* problemOf */.Z)('not-evaluated', problem, {
        severity: 'notice',
        message: 'This patch was not judged: it holds a value that is only known later.',
        help: 'Judge by hand that it applies.',
        detail: problem.subject,
    });
}


/***/ })

};
