export const id = 8255;
export const ids = [8255];
export const modules = {

/***/ 78452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ nameJudge),
/* harmony export */   Uh: () => (/* binding */ runTrust),
/* harmony export */   Vg: () => (/* binding */ releaseJudge),
/* harmony export */   c8: () => (/* binding */ judgeNewPins),
/* harmony export */   uz: () => (/* binding */ judgeNewNames)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
/* harmony import */ var _world_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78077);



/** A run's trusted root: the file of the repository that the settings name, else the public-good root. */
function runTrust(settings, workspace, machine) {
    let opening = null;
    let opened = null;
    const load = async () => {
        const { loadTrust, tufGate, tufTimeout } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(8637), __webpack_require__.e(9378)]).then(__webpack_require__.bind(__webpack_require__, 69378));
        const path = settings.trustedRoot;
        if (path !== null)
            return await loadTrust({ kind: 'file', path, bytes: await workspace.read(path, 2 ** 22) });
        const timeout = (tufTimeout / 1000) * machine.second;
        return await loadTrust({ kind: 'tuf', timeout, fetch: (0,_world_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .proxiedFetch */ .i)(machine, tufGate) });
    };
    return {
        open: async () => (opened = await (opening ??= load())),
        get opened() {
            return opened;
        },
    };
}
/** How an update judges the releases of one set; undefined where `verify` is off. */
function releaseJudge(set, tree, registry, trust) {
    const { verify } = set.policy;
    if (verify === 'off')
        return undefined;
    return async ({ artifacts, version }, running) => {
        const { conclude, judgeArtifacts, sourceRules } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 99434));
        const judged = await judgeArtifacts({
            registry,
            trust: trust.open,
            artifacts: artifacts.map((artifact) => ({ artifact, version })),
            rules: sourceRules(tree, set.pins),
            running,
        });
        return conclude(judged, verify, trust.opened?.root ?? null);
    };
}
/** How an update looks into the artifacts of a release, under every setting. */
function nameJudge(registry) {
    return async ({ artifacts, version }) => {
        const { misnamed, strangeArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 99434));
        return misnamed(await strangeArtifacts(registry, artifacts.map((artifact) => ({ artifact, version }))));
    };
}
/** What a check says of newly pinned artifacts that are not what the pin calls them, under every setting. */
async function judgeNewNames(pins, registry) {
    const named = pins.flatMap((one) => namedBy(one).map((artifact) => ({ ...artifact, pin: one.pin })));
    if (named.length === 0)
        return [];
    const { misnamedFinding, strangeArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 99434));
    return (await strangeArtifacts(registry, named)).map((one) => misnamedFinding(one, one.named.pin));
}
/** What a check says of the signatures of newly pinned artifacts, each at its pin. */
async function judgeNewPins(set, tree, pins, { registry, trust, running }) {
    const { verify } = set.policy;
    const named = pins.flatMap(artifactOf);
    if (verify === 'off' || named.length === 0)
        return { findings: [] };
    const { conclude, findingsOf, judgeArtifacts, sourceRules } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(9434)]).then(__webpack_require__.bind(__webpack_require__, 99434));
    const rules = sourceRules(tree, set.pins);
    const artifacts = named.map(({ released }) => released);
    const judged = await judgeArtifacts({ registry, trust: trust.open, artifacts, rules, running });
    const findings = judged.flatMap((one, index) => findingsOf(one, verify, named[index]?.pin ?? _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx));
    return { findings, signatures: conclude(judged, verify, trust.opened?.root ?? null).signatures };
}
function artifactOf(pin) {
    return namedBy(pin).flatMap(({ artifact, version }) => version === null ? [] : [{ pin: pin.pin, released: { artifact, version } }]);
}
function namedBy({ pin, digest }) {
    const role = (0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isArtifact */ .vw)(pin.role) ? pin.role : null;
    if (role === null || pin.repository === null)
        return [];
    const artifact = { role, repository: pin.repository, tag: pin.value, digest, created: null };
    return [{ artifact, version: pin.version }];
}


/***/ }),

/***/ 47859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ validationOf),
/* harmony export */   KJ: () => (/* binding */ validateMove),
/* harmony export */   L4: () => (/* binding */ stateOf)
/* harmony export */ });
/* harmony import */ var _resolve_running_instances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35951);

/** Proves one move: the findings of the tree after it, marked where it introduces them. */
async function validateMove(move) {
    const { validate } = await __webpack_require__.e(/* import() */ 938).then(__webpack_require__.bind(__webpack_require__, 20938));
    return await validate(validationOf(move));
}
/** What a validation is given for one move. */
function validationOf({ before, after, set, contents, flux, files }) {
    return {
        before: stateOf(before, set.name, contents.before, contents.operator),
        after: stateOf(after, set.name, contents.after, contents.after),
        changed: files.map((file) => file.path),
        flux,
    };
}
/** One tree as a validation sees it, narrowed to the pins of one set. */
function stateOf({ tree, sets }, set, contents, operator) {
    const own = sets.find((found) => found.name === set);
    const instances = (0,_resolve_running_instances_js__WEBPACK_IMPORTED_MODULE_0__/* .runningInstances */ .c)(own?.instances ?? [], contents, operator);
    return { tree, pins: own?.pins ?? [], instances, contents, operator };
}


/***/ }),

/***/ 20779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);

/**
 * Splices the edits into the bytes of their files; nothing else changes. Throws `edit-refused` where edits overlap, a file is not among
 * those given, or the bytes are not those that the edit replaces.
 */
function applyEdits(files, edits) {
    const byFile = new Map();
    for (const edit of edits)
        byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
    return [...byFile].map(([path, own]) => {
        const file = files.find((candidate) => candidate.path === path);
        if (!file)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('edit-refused', `${path} was not read, so that it is not edited.`);
        return { path, mode: file.mode, before: file.bytes, after: splice(file, own) };
    });
}
function splice(file, edits) {
    const sorted = unique(edits).sort((a, b) => a.start - b.start);
    const parts = [];
    let at = 0;
    for (const edit of sorted) {
        const old = Buffer.from(file.bytes.subarray(edit.start, edit.end)).toString('utf8');
        if (edit.start < at || old !== edit.old)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('edit-refused', `${file.path}:${edit.line}: "${edit.old}" is not what stands at bytes ${edit.start} to ${edit.end}; nothing is written.`);
        parts.push(file.bytes.subarray(at, edit.start), Buffer.from(edit.new));
        at = edit.end;
    }
    parts.push(file.bytes.subarray(at));
    return Buffer.concat(parts);
}
/** An anchor that two pins use is edited once. */
function unique(edits) {
    return [...new Map(edits.map((edit) => [`${edit.start}-${edit.end}-${edit.new}`, edit])).values()];
}


/***/ }),

/***/ 13047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lockEdits)
/* harmony export */ });
/* harmony import */ var _model_chart_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81038);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50184);
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71435);



/**
 * The digests that have to follow when versions of chart dependencies are edited: helm refuses a lock whose digest is not of its chart.
 * The scan lets only those dependencies move whose lock is in order before.
 */
function lockEdits(tree, edits) {
    const locks = new Set(edits.map(({ file }) => (0,_model_chart_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockPath */ .HZ)(file)));
    return [...locks].flatMap((path) => {
        const pair = (0,_model_chart_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockedChart */ .Tp)(path, tree);
        const digest = pair?.lock.scalar(['digest']);
        if (!pair || !digest)
            return [];
        const next = (0,_model_chart_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockDigest */ .sU)(dependenciesAfter(pair.chart, edits), dependenciesAfter(pair.lock, edits));
        if (next === null || next === digest.raw)
            return [];
        const { start, end } = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenPlace */ .T)(digest.range);
        return [{ kind: 'edit', file: path, line: digest.position.line, start, end, old: digest.raw, new: next }];
    });
}
/** The entries with the versions that the edits write. */
function dependenciesAfter(object, edits) {
    return (0,_model_chart_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .dependenciesOf */ .hk)(object).map((entry, index) => {
        const version = object.scalar(['dependencies', index, 'version']);
        const edit = edits.find(({ file, start, end }) => version && file === object.file.path && start >= version.range.start && end <= version.range.end);
        if (!version || !edit || !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry))
            return entry;
        const raw = Buffer.from(version.raw);
        const [before, after] = [edit.start - version.range.start, edit.end - version.range.start];
        return { ...entry, version: raw.toString('utf8', 0, before) + edit.new + raw.toString('utf8', after) };
    });
}


/***/ }),

/***/ 3800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ planMoves),
/* harmony export */   r: () => (/* binding */ planEdits)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58005);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
/* harmony import */ var _model_settled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88437);




/** The edits that take every following pin of a set to the target. */
function planEdits(set, target, choices) {
    return planMoves(set, target, choices).flatMap((move) => move.edits);
}
/**
 * What the target makes of every following pin: exact ones get its version, floats what `floating` says, and a digest moves with its tag,
 * both or neither (design, rules 7 to 9). Throws `edit-refused` for a digest that cannot follow: the digest goes before the tag, so that
 * the pin would only look new.
 */
function planMoves(set, target, choices) {
    return set.pins
        .filter((pin) => pin.action === 'follow')
        .flatMap((pin) => moveOf(pin, set.policy, target, choices) ?? [])
        .filter((move) => move.edits.length > 0);
}
function moveOf(pin, policy, target, choices) {
    if (pin.role === 'flux-version')
        return fluxVersionMove(pin, choices);
    if ((0,_model_settled_js__WEBPACK_IMPORTED_MODULE_2__/* .isFloat */ .dk)(pin) && policy.floating === 'embed')
        return embedding(pin);
    if (pin.place === null)
        return null;
    const value = pin.verbatim ? `${pin.prefix}${target}` : (0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isChart */ .VZ)(pin.role) ? target : `v${target}`;
    const digest = digestMove(pin, policy.digests, choices.digests);
    if (digest === null)
        return null;
    const written = digest.inline ? `${value}@${digest.value}` : value;
    const edits = [...edit(pin, pin.place, pin.value, written), ...digest.edits];
    return { pin, edits, expected: { selector: 'exact', value, digest: digest.value } };
}
function fluxVersionMove(pin, { fluxVersions }) {
    const next = fluxVersions.get(pin.value);
    if (next === undefined || pin.place === null)
        return null;
    const value = `${pin.prefix}${next}`;
    return {
        pin,
        edits: edit(pin, pin.place, pin.value, value),
        expected: { selector: 'exact', value, digest: pin.digest },
    };
}
/** Upstream's own remedy for manifests that float: the copy inside the operator's image. */
function embedding(pin) {
    const place = pin.embedPlace ?? null;
    if (place === null)
        return null;
    const written = pin.embedsByRemoval === true ? '' : '""';
    return {
        pin,
        edits: edit(pin, place, pin.value, written),
        expected: { selector: 'embedded', value: '', digest: null },
    };
}
const unmoved = { edits: [], value: null };
/** Null where the digest is not known because nobody asked for it. */
function digestMove(pin, setting, digests) {
    const { digest, digestPlace } = pin;
    if ((0,_model_settled_js__WEBPACK_IMPORTED_MODULE_2__/* .removesDigest */ ._3)(pin, setting))
        return { edits: removal(pin), value: null };
    const next = (pin.repository && digests?.get((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(pin.repository))) ?? null;
    if (digest === null)
        return setting === 'pin' ? addition(pin, next) : unmoved;
    if (digests === null)
        return null;
    if (next !== null && digestPlace !== null)
        return { edits: edit(pin, digestPlace, digest, next), value: next };
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('edit-refused', `${pin.file}:${pin.line}: the digest beside ${pin.value} cannot follow, because ${reasonFor(pin)}; write its host and path out, or remove the digest.`);
}
function addition(pin, next) {
    if (next === null)
        return unmoved;
    if (pin.digestPlace !== null)
        return { edits: edit(pin, pin.digestPlace, '', next), value: next };
    return pin.takesDigest === true ? { edits: [], value: next, inline: true } : unmoved;
}
function reasonFor({ repository }) {
    return repository === null
        ? 'its repository is a placeholder'
        : `${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)} names no digest for the target`;
}
function removal(pin) {
    const place = pin.digestRemoval ?? null;
    return place === null ? [] : edit(pin, place, pin.digest ?? '', '');
}
function edit(pin, place, old, next) {
    const replaced = place.start === place.end ? '' : (place.old ?? old);
    const written = `${place.before}${next}${place.after}`;
    if (replaced === written)
        return [];
    return [
        { kind: 'edit', file: pin.file, line: pin.line, start: place.start, end: place.end, old: replaced, new: written },
    ];
}


/***/ }),

/***/ 49044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unpublished),
/* harmony export */   w: () => (/* binding */ judgePublication)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58005);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
/* harmony import */ var _model_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71052);




/** A finding for a pin that the change brings and that names what its registry does not hold; null where it does. */
function judgePublication(pin, publication) {
    const found = wordsOn(pin, publication);
    return found && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('not-published', pin, found);
}
/** Findings for pins that stand in the tree and name what their registry does not list. */
function unpublished(pins) {
    return pins.flatMap((pin) => {
        const found = wordsOn(pin, { kind: 'missing' });
        return found ? [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('not-published', pin, found)] : [];
    });
}
function wordsOn(pin, publication) {
    if (publication.kind === 'published' || pin.repository === null)
        return null;
    const repository = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(pin.repository);
    if (publication.kind === 'digest-differs')
        return words(`The digest ${pin.digest ?? ''} beside ${pin.value} is not that of ${repository}:${pin.value}: Flux runs the digest and ignores the tag, so that the ${_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleNames */ .nc[pin.role]} would not be ${pin.value}.`, `Write ${publication.digest}, or move tag and digest together.`);
    const spelling = (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .misspelling */ .w)(pin);
    // the scan says so of upstream's own, whose tags are known
    if (spelling && ((0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isCanonical */ .ZY)(pin.repository) || pin.value.includes('@')))
        return null;
    if (pin.selector === 'digest')
        return words(`${repository} holds nothing with the digest ${pin.value}; Flux could not fetch it.`, 'Write a digest that the registry holds, with its tag beside it.');
    return words(`${repository} has no tag ${pin.value}; Flux could not fetch it.`, spelling?.help ?? 'Pin a version that the registry holds: flux-lockstep releases lists them.');
}
function words(message, help) {
    return { message, help };
}


/***/ }),

/***/ 57052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X6: () => (/* binding */ applyPatch),
  Pz: () => (/* binding */ mergeInto),
  c6: () => (/* binding */ operateOn)
});

// EXTERNAL MODULE: ./lib/src/kustomize/pointer.js
var pointer = __webpack_require__(24307);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/tree.js
var engine_tree = __webpack_require__(82713);
;// CONCATENATED MODULE: ./lib/src/kustomize/engine/json-patch.js


class Refusal extends Error {
}
/**
 * Applies the operations in order to `root`, in place; a failure leaves it half changed, so hand in a copy. The semantics are those of the
 * engine inside Kustomize (evanphx/json-patch, version 4), which forgives more than RFC 6902: a missing key can be replaced, added
 * without a value or copied (it becomes null), indexes may be negative, and the text before a path's first slash is dropped.
 */
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
            add(slotOf(root, operation.path, 'path'), (0,engine_tree/* copyOf */.zP)(operation.value));
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
            add(slotOf(root, operation.path, 'path'), (0,engine_tree/* copyOf */.zP)(value ?? null));
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
    const value = (0,engine_tree/* copyOf */.zP)(operation.value);
    if ((0,engine_tree/* isMap */.jh)(slot.container))
        slot.container.set(slot.key, value);
    else
        slot.container[indexOf(slot.key, slot.container.length)] = value;
}
function replaceRoot(root, value) {
    if (!(0,engine_tree/* isMap */.jh)(value))
        throw new Refusal('an object can be replaced by a mapping only');
    root.clear();
    for (const [key, child] of value)
        root.set(key, (0,engine_tree/* copyOf */.zP)(child));
}
function move(root, operation) {
    const source = slotOf(root, operation.from, 'from');
    const value = get(source);
    remove(source);
    add(slotOf(root, operation.path, 'path'), value ?? null);
}
function test(root, operation) {
    const actual = operation.path === '' ? root : (get(slotOf(root, operation.path, 'path')) ?? null);
    if (!(0,engine_tree/* isEqual */.n4)(actual, operation.value))
        throw new Refusal('the value there is another one');
}
/** Finds the mapping or list that holds a path's last segment. */
function slotOf(root, path, field) {
    if (path === null)
        throw new Refusal(`the operation has no "${field}"`);
    const segments = [...(0,pointer/* pointerSteps */.$L)(path)];
    const key = segments.pop();
    if (key === undefined)
        throw new Refusal(`"${path}" is no JSON pointer: it has no slash`);
    let container = root;
    for (const [depth, segment] of segments.entries()) {
        const next = child(container, segment);
        if (!(0,engine_tree/* isMap */.jh)(next) && !Array.isArray(next)) {
            throw new Refusal(`there is no mapping or list at /${segments.slice(0, depth + 1).join('/')}`);
        }
        container = next;
    }
    return { container, key };
}
function child(container, segment) {
    if ((0,engine_tree/* isMap */.jh)(container))
        return container.get(segment);
    const index = parsedIndex(segment);
    if (index === null)
        return undefined;
    return container.at(index);
}
/** The value in a slot; a missing key is undefined, a missing index is refused. */
function get(slot) {
    if ((0,engine_tree/* isMap */.jh)(slot.container))
        return slot.container.get(slot.key);
    return slot.container[indexOf(slot.key, slot.container.length)];
}
function add(slot, value) {
    if ((0,engine_tree/* isMap */.jh)(slot.container))
        slot.container.set(slot.key, value);
    else if (slot.key === '-')
        slot.container.push(value);
    else
        slot.container.splice(indexOf(slot.key, slot.container.length + 1), 0, value);
}
function remove(slot) {
    if (!(0,engine_tree/* isMap */.jh)(slot.container)) {
        slot.container.splice(indexOf(slot.key, slot.container.length), 1);
    }
    else if (!slot.container.delete(slot.key)) {
        throw new Refusal(`there is no key "${slot.key}" to take away`);
    }
}
/** An index in a list of `length` places; a negative one counts from the end. */
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

;// CONCATENATED MODULE: ./lib/src/kustomize/engine/merge-keys.js
// The keys are those that the Kubernetes API publishes in its OpenAPI document (x-kubernetes-patch-merge-key, x-kubernetes-list-map-keys).
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
/** Groups whose kinds Kustomize knows; for all others nothing is known, not even metadata. */
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
/** The shape of a kind; custom kinds have none, so that all their lists are replaced. */
function mergeShape(group, kind) {
    return specs[`${group}/${kind}`] ?? (builtInGroups.has(group) ? plain : unknown);
}

;// CONCATENATED MODULE: ./lib/src/kustomize/engine/name-references.js

const containerReferences = [
    ['env', 'valueFrom', 'configMapKeyRef', 'name'],
    ['env', 'valueFrom', 'secretKeyRef', 'name'],
    ['envFrom', 'configMapRef', 'name'],
    ['envFrom', 'secretRef', 'name'],
];
/** Where Kustomize follows names in a pod: every step but the last must be a mapping or a list of them. */
const podReferences = [
    ['volumes', 'configMap', 'name'],
    ['volumes', 'secret', 'secretName'],
    ['volumes', 'persistentVolumeClaim', 'claimName'],
    ['volumes', 'projected', 'sources', 'configMap', 'name'],
    ['imagePullSecrets', 'name'],
    ...['containers', 'initContainers'].flatMap((list) => containerReferences.map((path) => [list, ...path])),
];
/** The path of the first scalar in the way of a name reference, which fails the build after all patches; null where there is none. */
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

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
;// CONCATENATED MODULE: ./lib/src/kustomize/engine/patch-text.js



/** Patches longer than this are not parsed; the largest object that etcd takes is smaller. */
const longest = 2_000_000;
const mergeYaml = js_yaml/* CORE_SCHEMA */.OU.withTags(js_yaml/* mergeTag */.LJ);
// Values of JSON patches pass through a YAML 1.1 reader: `yes` is true there. Strategic merge documents do not.
const operationYaml = js_yaml/* YAML11_SCHEMA */.Wj;
/** Reads the text of a patch: a list of JSON 6902 operations, or one or more strategic merge documents. */
function parsePatchText(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return { kind: 'invalid', reason: 'the patch is empty' };
    if (trimmed.length > longest)
        return { kind: 'invalid', reason: 'the patch is too long to be read' };
    try {
        if (trimmed.startsWith('['))
            return operationsOf((0,engine_tree/* treeOf */.g7)(JSON.parse(trimmed)), false);
        const documents = (0,js_yaml/* loadAll */.gh)(trimmed, { schema: mergeYaml, json: true }).map(engine_tree/* treeOf */.g7);
        if (Array.isArray(documents[0])) {
            const first = (0,js_yaml/* loadAll */.gh)(trimmed, { schema: operationYaml, json: true }).map(engine_tree/* treeOf */.g7)[0] ?? null;
            return operationsOf(first, documents.length > 1);
        }
        return documentsOf(documents);
    }
    catch (error) {
        const brief = (0,failure/* messageOf */.b)(error).split('\n')[0] ?? '';
        return { kind: 'invalid', reason: `the patch is neither YAML nor JSON (${brief})` };
    }
}
function operationsOf(list, restIgnored) {
    if (!Array.isArray(list) || !list.every((element) => element === null || (0,engine_tree/* isMap */.jh)(element))) {
        return { kind: 'invalid', reason: 'the patch is a list, but not one of operations' };
    }
    return { kind: 'operations', operations: list.map(operationOf), restIgnored };
}
function operationOf(element) {
    const fields = (0,engine_tree/* isMap */.jh)(element) ? element : new Map();
    const text = (key) => {
        const value = fields.get(key);
        return typeof value === 'string' ? value : null;
    };
    return { op: text('op') ?? 'unknown', path: text('path'), from: text('from'), value: fields.get('value') ?? null };
}
function documentsOf(parsed) {
    const documents = [];
    for (const document of parsed.flatMap(listElements)) {
        if (document === null || ((0,engine_tree/* isMap */.jh)(document) && document.size === 0))
            continue;
        if (!(0,engine_tree/* isMap */.jh)(document))
            return { kind: 'invalid', reason: 'the patch is neither a list of operations nor an object' };
        const missing = (0,engine_tree/* scalarText */.ws)(document.get('kind')) === ''
            ? 'kind'
            : (0,engine_tree/* textAt */.$6)(document, ['metadata', 'name']) === ''
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
/** Kustomize takes a `kind: …List` apart. */
function listElements(document) {
    if (!(0,engine_tree/* isMap */.jh)(document) || !(0,engine_tree/* scalarText */.ws)(document.get('kind')).endsWith('List'))
        return [document];
    const elements = document.get('items');
    if (elements === undefined)
        return [document];
    return Array.isArray(elements) ? elements : [];
}

// EXTERNAL MODULE: ./lib/src/kustomize/engine/resource.js
var engine_resource = __webpack_require__(57845);
;// CONCATENATED MODULE: ./lib/src/kustomize/engine/strategic-merge.js


class strategic_merge_Refusal extends Error {
    path;
    constructor(path, reason) {
        super(reason);
        this.path = path;
    }
}
const directiveKey = '$patch';
/**
 * Merges a strategic merge patch into an object, both untouched, as Kustomize does: lists with keys are merged with the patched and the new
 * elements in front, all other lists are replaced, null takes a key away. Kustomize knows `$patch` alone of the directives.
 */
function mergePatch(target, patch, shape) {
    const damages = [];
    try {
        const value = merge(target, patch, { shape, path: '', damages });
        return (0,engine_tree/* isMap */.jh)(value) && value.size > 0 ? { kind: 'merged', value, damages } : { kind: 'deleted', damages };
    }
    catch (error) {
        if (!(error instanceof strategic_merge_Refusal))
            throw error;
        return { kind: 'refused', path: error.path || '/', reason: error.message };
    }
}
/** Undefined where the key goes. */
function merge(target, patch, walk) {
    if (patch === null)
        return undefined;
    const wanted = target === undefined || target === null ? patch : target;
    if (nodeKind(wanted) !== nodeKind(patch)) {
        throw new strategic_merge_Refusal(walk.path, `a ${nodeKind(patch)} cannot be merged into a ${nodeKind(wanted)}`);
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
            damages: walk.damages,
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
/** Elements of lists with one key come out in front, in the patch's order; with several keys those that were there keep their place. */
function mergeElements(target, patch, keys, walk) {
    const front = [];
    let rest = [...target];
    for (const { element, index } of patch) {
        const place = { shape: walk.shape.element ?? {}, path: `${walk.path}/${index}`, damages: walk.damages };
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
/** Undefined where nothing of the element is left. */
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
    place.damages.push({ path: place.path, reason });
}
/** Kustomize puts the element that was there back in the place of one that says `$patch: replace`. */
function keepExisting(existing, place) {
    place.damages.push({ path: place.path, reason: '"$patch: replace" inside a list element has no effect in Kustomize' });
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
/** True where a key is missing in the element, an existing element has it, and the other keys agree: Kustomize then finds no such patch. */
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
    throw new strategic_merge_Refusal(walk.path, `there is no directive "$patch: ${(0,engine_tree/* scalarText */.ws)(value)}"`);
}
function noteDirective(key, walk) {
    const name = key.split('/')[0] ?? key;
    if (!['$setElementOrder', '$retainKeys', '$deleteFromPrimitiveList'].includes(name))
        return;
    walk.damages.push({
        path: `${walk.path}/${key}`,
        reason: `Kustomize does not know the directive "${name}" and leaves it in the object`,
    });
}
function nodeKind(value) {
    if ((0,engine_tree/* isMap */.jh)(value))
        return 'mapping';
    return Array.isArray(value) ? 'list' : 'scalar';
}

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/kustomize/target.js
var kustomize_target = __webpack_require__(72045);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/label-selector.js
var label_selector = __webpack_require__(16273);
;// CONCATENATED MODULE: ./lib/src/kustomize/engine/target.js






/**
 * Compiles the `target` of a patch. Group, version, kind, name and namespace are RE2 expressions that must match the whole text; name
 * and namespace match an object's original or current value; an object without a namespace counts as in `default`.
 */
function compileTarget(target) {
    try {
        return selector(target);
    }
    catch (error) {
        return { kind: 'invalid', reason: `the target cannot be read: ${(0,failure/* messageOf */.b)(error)}` };
    }
}
function selector(target) {
    const { group, version, kind, name, namespace } = (0,kustomize_target/* targetPatterns */.FV)(target);
    const labels = (0,label_selector/* parseLabelSelector */.l)((0,json/* stringAt */.bX)(target, ['labelSelector']) ?? '');
    const annotations = (0,label_selector/* parseLabelSelector */.l)((0,json/* stringAt */.bX)(target, ['annotationSelector']) ?? '');
    return {
        kind: 'selector',
        matches(resource) {
            const { original } = resource;
            const current = (0,engine_resource/* currentOf */.$c)(resource);
            return (group(current.group) &&
                version(current.version) &&
                kind(current.kind) &&
                (name(original.name) || name(current.name)) &&
                (namespace((0,engine_resource/* effectiveNamespace */.NU)(original)) || namespace((0,engine_resource/* effectiveNamespace */.NU)(current))) &&
                selects(labels, resource, 'labels') &&
                selects(annotations, resource, 'annotations'));
        },
    };
}
function selects(wanted, resource, field) {
    if (wanted.length === 0)
        return true;
    const found = (0,engine_tree.at)((0,engine_resource/* treeOfResource */.cJ)(resource), ['metadata', field]);
    const labels = new Map((0,engine_tree/* isMap */.jh)(found) ? [...found].map(([key, value]) => [key, (0,engine_tree/* scalarText */.ws)(value)]) : []);
    return wanted.every((requirement) => requirement(labels));
}

;// CONCATENATED MODULE: ./lib/src/kustomize/engine/kustomize.js









/** Applies one patch to the objects that it selects, with the semantics of Kustomize 5 (kubectl 1.35). */
function applyPatch(resources, patch) {
    const body = parsePatchText(patch.text);
    switch (body.kind) {
        case 'invalid':
            return failed(resources, body.reason);
        case 'empty':
            return { resources, matched: [], failure: null, damages: [] };
        case 'operations': {
            const outcome = patchWithOperations(resources, body.operations, patch.target);
            const ignored = { path: '', reason: 'Kustomize reads the list of operations and ignores the documents after it' };
            return body.restIgnored ? { ...outcome, damages: [...outcome.damages, ignored] } : outcome;
        }
        case 'documents':
            return patch.target
                ? mergeIntoTarget(resources, body.documents, patch.target)
                : mergeByIdentity(resources, body.documents);
    }
}
function failed(resources, reason) {
    return { resources, matched: [], failure: { object: '', operation: '', path: '', reason }, damages: [] };
}
function patchWithOperations(resources, operations, target) {
    if (!target)
        return failed(resources, 'a JSON patch needs a target');
    const selector = compileTarget(target);
    if (selector.kind === 'invalid')
        return failed(resources, selector.reason);
    const matched = resources.filter((resource) => selector.matches(resource));
    return operateOn(resources, matched, operations);
}
/** Applies operations to chosen objects. Kustomize keeps its own annotations on each, so that `/metadata/annotations` is always there. */
function operateOn(resources, chosen, operations) {
    const matched = chosen.map(engine_resource/* nameOf */.Vb);
    const changed = new Map();
    for (const resource of chosen) {
        const tree = (0,engine_tree/* copyOfMap */.r7)((0,engine_resource/* treeOfResource */.cJ)(resource));
        const hadAnnotations = childOf(tree, 'metadata')?.has('annotations') === true;
        (0,engine_tree/* childMap */.pI)((0,engine_tree/* childMap */.pI)(tree, 'metadata'), 'annotations');
        const refused = applyOperations(tree, operations);
        if (refused) {
            const operation = `operation ${refused.index + 1} (${refused.op})`;
            const failure = { object: (0,engine_resource/* nameOf */.Vb)(resource), operation, path: refused.path, reason: refused.reason };
            return { resources, matched, failure, damages: [] };
        }
        if (!hadAnnotations)
            dropEmptyAnnotations(tree);
        const broken = brokenReference(tree);
        if (broken !== null) {
            const reason = 'the patch leaves text where Kustomize looks for a mapping when it follows names';
            return {
                resources,
                matched,
                failure: { object: (0,engine_resource/* nameOf */.Vb)(resource), operation: '', path: broken, reason },
                damages: [],
            };
        }
        changed.set(resource, (0,engine_resource/* withTree */.Ht)(resource, tree));
    }
    return {
        resources: resources.map((resource) => changed.get(resource) ?? resource),
        matched,
        failure: null,
        damages: [],
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
    const selector = compileTarget(target);
    if (selector.kind === 'invalid')
        return failed(resources, selector.reason);
    const chosen = resources.filter((resource) => selector.matches(resource));
    const { merged, damages } = withTextLabels(document);
    const applied = mergeInto(resources, chosen, merged);
    const outcome = { ...applied, damages: [...applied.damages, ...damages] };
    const twice = outcome.failure ? null : firstTwice(outcome.resources);
    if (twice === null)
        return outcome;
    return {
        ...outcome,
        resources,
        failure: { object: twice, operation: '', path: '', reason: 'there are two objects of this name' },
    };
}
/** With a target, Kustomize turns the labels and annotations of the document into texts first, so that null takes nothing away. */
function withTextLabels(document) {
    const merged = (0,engine_tree/* copyOfMap */.r7)(document);
    const damages = [];
    const metadata = childOf(merged, 'metadata');
    for (const field of ['labels', 'annotations']) {
        const labels = metadata?.get(field);
        if (labels === null) {
            metadata?.delete(field);
            damages.push({ path: `/metadata/${field}`, reason: 'null has no effect there in a patch with a target' });
        }
        if (!(0,engine_tree/* isMap */.jh)(labels))
            continue;
        for (const [key, value] of labels) {
            if (value !== null)
                continue;
            labels.set(key, 'null');
            const path = `/metadata/${field}/${(0,pointer/* escapedStep */.mG)(key)}`;
            damages.push({ path, reason: 'null becomes the text "null" in a patch with a target' });
        }
    }
    return { merged, damages };
}
function mergeByIdentity(resources, documents) {
    let outcome = { resources, matched: [], failure: null, damages: [] };
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
            damages: [...outcome.damages, ...next.damages],
        };
    }
    return outcome;
}
/** Merges one document into chosen objects; kind, name and namespace stay theirs. */
function mergeInto(resources, chosen, document) {
    const matched = chosen.map(engine_resource/* nameOf */.Vb);
    const damages = new Map();
    const changed = new Map();
    for (const resource of chosen) {
        const { current } = resource;
        const patch = documentFor(resource, document);
        const outcome = mergePatch((0,engine_resource/* treeOfResource */.cJ)(resource), patch, mergeShape(current.group, current.kind));
        if (outcome.kind === 'refused') {
            const failure = { object: (0,engine_resource/* nameOf */.Vb)(resource), operation: '', path: outcome.path, reason: outcome.reason };
            return { resources, matched, failure, damages: [] };
        }
        for (const damage of outcome.damages)
            damages.set(`${damage.path} ${damage.reason}`, damage);
        changed.set(resource, outcome.kind === 'deleted' ? null : (0,engine_resource/* withTree */.Ht)(resource, outcome.value));
    }
    const kept = resources.flatMap((resource) => {
        const next = changed.get(resource);
        return next === undefined ? [resource] : next === null ? [] : [next];
    });
    return { resources: kept, matched, failure: null, damages: [...damages.values()] };
}
/** The document with the object's own type and name, which a merge never changes. */
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
            return (0,engine_resource/* nameOf */.Vb)(resource);
        seen.add(id);
    }
    return null;
}
function key(identity) {
    const { group, version, kind, name } = identity;
    return `${group === '' ? version : `${group}/${version}`} ${kind} ${name} in ${(0,engine_resource/* effectiveNamespace */.NU)(identity)}`;
}


/***/ }),

/***/ 57845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ currentOf),
/* harmony export */   Ht: () => (/* binding */ withTree),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   NU: () => (/* binding */ effectiveNamespace),
/* harmony export */   Vb: () => (/* binding */ nameOf),
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
function currentOf(resource) {
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
function nameOf(resource) {
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
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   n4: () => (/* binding */ isEqual),
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

/***/ 77702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ failedAt),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** The clause that says where a patch fails: ` in operation 2 (remove) at /spec on Deployment a`. */
function failedAt({ object, operation, path }) {
    const at = path === '' ? '' : ` at ${printable(path)}`;
    const on = object === '' ? '' : ` on ${printable(object)}`;
    return operation === '' ? `${at}${on}` : ` in ${printable(operation)}${at}${on}`;
}
/** Text of a patch or a repository, without control characters and not too long. */
function printable(text) {
    const short = text.length > 240 ? `${text.slice(0, 237)}...` : text;
    return short.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
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

/***/ 61275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);

/** A problem of the run as a whole (`nowhere`), or at a place; its subject is the detail, or else the sentence. */
function problemOf(code, place, words) {
    return { ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(code, place, words), subject: words.detail ?? words.message };
}
/**
 * Marks what a change introduces: the problems of `after` that `before` does not have. Two problems are the same by code and subject, first
 * within one file, then across files, so that neither a moved line nor a renamed file makes an old problem new. A problem that was less
 * severe before counts as new. With no `before`, everything does.
 */
function findingsOf(after, before) {
    const pool = new Map();
    for (const problem of before ?? [])
        pool.set(keyOf(problem), [...(pool.get(keyOf(problem)) ?? []), problem]);
    const seen = new Set();
    for (const problem of after)
        if (take(pool, problem, (old) => old.file === problem.file))
            seen.add(problem);
    for (const problem of after)
        if (!seen.has(problem) && take(pool, problem, () => true))
            seen.add(problem);
    return after.map((problem) => {
        const { code, severity, file, line, message, help } = problem;
        // eslint-disable-next-line no-restricted-syntax -- a problem carries the severity that its check gave it
        return { code, severity, introduced: !seen.has(problem), file, line, message, help };
    });
}
function take(pool, problem, fits) {
    const olds = pool.get(keyOf(problem)) ?? [];
    const index = olds.findIndex((old) => fits(old) && severities[old.severity] >= severities[problem.severity]);
    if (index < 0)
        return false;
    olds.splice(index, 1);
    return true;
}
const severities = { notice: 0, warning: 1, error: 2 };
function keyOf(problem) {
    return `${problem.code}\0${problem.subject}`;
}


/***/ }),

/***/ 1786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aU: () => (/* binding */ leftBehind),
/* harmony export */   fK: () => (/* binding */ withoutBehind),
/* harmony export */   x9: () => (/* binding */ companionsAt)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82673);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58005);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28858);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48483);





/** Asks for the tags of the followers. A repository that nobody can list says nothing, and its pins follow like a constant. */
async function companionsAt(set, target, registry) {
    const digests = new Map();
    const behind = [];
    for (const pin of set.pins.filter(isFollower)) {
        const found = await publication(pin, target, registry);
        if (found.digest !== null)
            digests.set((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(pin.repository), found.digest);
        if (found.missing || (pin.digest !== null && found.digest === null))
            behind.push(pin);
    }
    return { digests, behind };
}
function isFollower(pin) {
    const { role, repository, action, version } = pin;
    return (action === 'follow' && version !== null && repository !== null && (0,_model_role_js__WEBPACK_IMPORTED_MODULE_2__/* .isArtifact */ .vw)(role) && !(0,_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .isRequired */ .gx)(role, repository));
}
/** Notices for the pins that stay. */
function leftBehind({ behind }, target) {
    return behind.map((pin) => {
        const message = `The pin of the ${_model_role_js__WEBPACK_IMPORTED_MODULE_2__/* .roleNames */ .nc[pin.role]} stays at ${pin.value}: ${pin.repository ? (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(pin.repository) : 'its repository'} has no ${target} yet.`;
        const help = 'Nothing is to be done: it runs beside Flux, and the next update takes it along.';
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('out-of-lockstep', pin, { severity: 'notice', message, help });
    });
}
/** The set as it moves: what stays is reported. */
function withoutBehind(set, behind) {
    if (behind.length === 0)
        return set;
    const pins = set.pins.map((pin) => (behind.includes(pin) ? { ...pin, action: 'report', place: null } : pin));
    return { ...set, pins };
}
async function publication({ role, repository, digest }, target, registry) {
    const unknown = { missing: false, digest: null };
    try {
        const tag = (0,_model_role_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(role, target);
        const tags = await registry.tags(repository);
        if (tags === null)
            return unknown;
        if (!tags.includes(tag))
            return { missing: true, digest: null };
        return { missing: false, digest: digest === null ? null : ((await registry.head(repository, tag))?.digest ?? null) };
    }
    catch (error) {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C && error.exitCode === 3)
            return unknown;
        throw error;
    }
}


/***/ }),

/***/ 20443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ unpublishedPins),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   KW: () => (/* binding */ behindByTable),
/* harmony export */   XO: () => (/* binding */ expiredHold),
/* harmony export */   dD: () => (/* binding */ tagsMoved),
/* harmony export */   q7: () => (/* binding */ moveFindings),
/* harmony export */   x: () => (/* binding */ fluxDowngrade)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58005);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78796);
/* harmony import */ var _text_constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81105);
/* harmony import */ var _upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71574);
/* harmony import */ var _hop_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50527);
/* harmony import */ var _moves_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10484);
/* harmony import */ var _unseen_operator_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87390);
/* harmony import */ var _upstream_flux_minors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1230);
/* harmony import */ var _upstream_operators_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9959);











/** Exact pins whose tag their own repository does not list. */
function unpublishedPins(set, releases) {
    return set.pins.filter(({ role, version, repository, action }) => {
        if (!(0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isArtifact */ .vw)(role) || version === null || repository === null || action !== 'follow')
            return false;
        const release = releases.find((other) => other.version === version);
        const place = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .formatRepository */ .Sh)(repository);
        return (!release ||
            release.missing.some((missing) => missing.role === role && (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .formatRepository */ .Sh)(missing.repository) === place));
    });
}
/** Artifacts of a proposed release that vanished since, or whose tag moved. */
function tagsMoved(moved) {
    return moved.map(({ artifact, digest }) => {
        const reference = `${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .formatRepository */ .Sh)(artifact.repository)}:${artifact.tag}`;
        const what = digest === null ? 'vanished' : `moved from ${artifact.digest} to ${digest}`;
        const message = `${reference} ${what} since it was proposed.`;
        const help = 'Do not merge before you know who published there and why.';
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('tag-moved', _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, { message, help });
    });
}
/** A hold that has ended is a warning until it is removed (design, rule 10). */
function expiredHold({ name, policy: { hold } }, now) {
    if (!hold?.until || now < hold.until.time)
        return [];
    const message = `The hold of the set "${name}" at ${hold.at} ended at ${hold.until.written}: ${hold.reason}`;
    const help = 'Remove the hold from the settings, or give it a later end.';
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('hold-expired', _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, { message, help })];
}
/** Exact Flux versions three minors behind, as far as the table of releases tells without a pull (design, rule 8). */
function behindByTable(specs) {
    return specs.flatMap((spec) => behind(spec, spec.constraint, `${(0,_upstream_flux_minors_js__WEBPACK_IMPORTED_MODULE_7__/* .newestFluxMinor */ .$t)()}.0`));
}
/** What the move to a target brings with it, apart from the state of the instances there. */
function moveFindings(target) {
    return [
        ...crossings(target),
        ...target.moves.flatMap((move) => instanceFindings(move, target)),
        ...beyondTables(target),
    ];
}
/** The newest release that cannot be reached in one hop, and why. */
function unreachable(target) {
    const spec = target.moves.find(({ problems }) => problems.length > 0)?.start.spec;
    const message = `${target.target} is not reachable in one hop: ${(0,_hop_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .firstProblem */ .AX)(target)}.`;
    const help = 'Merge the earlier hop first; the next one is proposed after hop-delay.';
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('unreachable-hop', spec?.version ?? _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, { severity: 'notice', message, help });
}
function instanceFindings(move, target) {
    const { spec } = move.start;
    return [
        ...race(move, target.target),
        ...(0,_unseen_operator_js__WEBPACK_IMPORTED_MODULE_6__/* .unseenFindings */ .PK)(move, target),
        ...hopFindings(move),
        ...behind(spec, move.exact ?? spec.constraint, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .newest */ .BP)(target.available)),
    ];
}
/** One notice for each Flux minor that is entered, with what it takes away; of several instances at the first. */
function crossings(target) {
    const place = target.moves[0]?.start.spec.version ?? _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx;
    return ((0,_moves_js__WEBPACK_IMPORTED_MODULE_5__/* .fluxMoveOf */ .E0)(target)?.crosses ?? []).map((minor) => {
        const known = (0,_upstream_flux_minors_js__WEBPACK_IMPORTED_MODULE_7__/* .fluxMinor */ .dn)(minor);
        const removes = known && known.removes.length > 0 ? ` It no longer serves ${known.removes.join(', ')}.` : '';
        const changes = known && known.changes.length > 0 ? ` Also: ${known.changes.join('; ')}.` : '';
        const beyond = known ? '' : ' This version of flux-lockstep does not know it yet.';
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('flux-minor-crossed', place, {
            message: `The update brings Flux ${minor}${known ? ` (${known.released})` : ''}.${removes}${changes}${beyond}`,
            help: 'Read the release notes of that minor; going back over it is refused by the operator.',
        });
    });
}
/** Both move in one commit: an instance that is applied first meets the old operator. */
function race({ start, to }, target) {
    const { spec } = start;
    const meets = spec.manifests.kind !== 'embedded' && spec.operatorFollows && !spec.waits;
    if (!to || !meets || (0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_3__/* .canBuild */ .hJ)(spec.operator, to.version))
        return [];
    const message = `Operator ${spec.operator} cannot build Flux ${to.version} of release ${target}, and the instance does not wait for the new operator.`;
    const help = 'Let the instance depend on the operator (dependsOn, and wait on the operator); the stall ends once the new operator has started.';
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('operator-race', spec.version, { message, help })];
}
/** One finding a kind: that one CRD is refused says as much as that six are. What the instance runs at the target is its state. */
function hopFindings({ start, problems }) {
    const byKind = new Map(problems.map((problem) => [problem.kind, problem]));
    return [...byKind.values()].flatMap((problem) => {
        if (problem.kind === 'unmatched' || problem.kind === 'not-buildable')
            return [];
        if (problem.kind === 'downgrade')
            return [fluxDowngrade(start.spec.version, problem, null)];
        const message = `${capital((0,_hop_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .describeProblem */ .BJ)(problem))}.`;
        const help = 'Go through an earlier Flux minor first, so that the operator can migrate what is stored.';
        return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('unreachable-hop', start.spec.version, { severity: 'error', message, help })];
    });
}
/** A Flux minor that falls; `how` says what takes it there, where that is known. */
function fluxDowngrade(place, { from, to }, how) {
    const what = how === null ? 'Flux would fall' : `${how}, which takes Flux`;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('flux-downgrade', place, {
        message: `${what} from ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .minorOf */ .Hs)(from)} back to ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .minorOf */ .Hs)(to)}: the operator refuses a lower Flux minor, and the instance stalls.`,
        help: 'Stay, or go forward to a release that mends what is wrong. Going back over a Flux minor means to install Flux anew.',
    });
}
function capital(clause) {
    return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}`;
}
function behind(spec, constraint, newestFlux) {
    const parsed = (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConstraint */ .FJ)(constraint);
    const exact = parsed && (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .exactVersion */ .y)(parsed);
    if (!exact || newestFlux === null || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .compareVersions */ .Zy)(exact, newestFlux) >= 0)
        return [];
    if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .minorOf */ .Hs)(newestFlux), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .minorOf */ .Hs)(exact)) < 3)
        return [];
    const message = `distribution.version ${exact} is three minors or more behind Flux ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .minorOf */ .Hs)(newestFlux)}.`;
    const help = 'Move it to a supported minor, or set flux-version to patch or newest.';
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('flux-behind', spec.version, { message, help })];
}
function beyondTables({ target, moves }) {
    const flux = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .newest */ .BP)(moves.flatMap(({ to }) => to?.version ?? []));
    if (!(0,_upstream_operators_js__WEBPACK_IMPORTED_MODULE_8__/* .isBeyondTables */ .TE)(target, flux))
        return [];
    const message = `Release ${target}${flux === null ? '' : ` with Flux ${flux}`} is newer than what this version was measured on (operator ${_upstream_operators_js__WEBPACK_IMPORTED_MODULE_8__/* .measured */ .jh.upTo}, Flux ${(0,_upstream_flux_minors_js__WEBPACK_IMPORTED_MODULE_7__/* .newestFluxMinor */ .$t)()}).`;
    const help = 'Look at the release notes before merging; it is never merged automatically.';
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('beyond-tables', _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, { message, help })];
}


/***/ }),

/***/ 50527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ firstProblem),
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   oR: () => (/* binding */ rangeToWriteFirst)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
/* harmony import */ var _reachability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36946);


/** One clause on what stands against a move. */
function describeProblem(problem) {
    switch (problem.kind) {
        case 'downgrade':
            return `Flux would fall from ${problem.from} to ${problem.to}, which the operator refuses`;
        case 'storage':
            return `the cluster may still store ${problem.resource} as ${problem.stored} (Flux ${problem.storedBy}), which the new CRD no longer lists, so the API server refuses it`;
        case 'unmatched':
            return `no Flux version in it matches distribution.version "${problem.constraint}"`;
        case 'not-buildable':
            return `operator ${problem.operator} cannot build Flux ${problem.selected}`;
        case 'too-far':
            return `by the table of releases Flux moves from ${problem.from} to ${problem.to}, and more than two minors in one hop, or any downwards, are not safe`;
    }
}
/** The first problem of a target, as a clause; several instances often share it. */
function firstProblem(target) {
    const problem = target.moves.flatMap(({ problems }) => problems)[0];
    return problem ? describeProblem(problem) : 'nothing stands against it';
}
/**
 * The range of `distribution.version` that makes a hop safe: the newest Flux minor in the target's manifests that the instance can reach, or its own
 * minor. Null where the instance's Flux is not known.
 */
function rangeToWriteFirst(move, available, crdsAt) {
    const { from, earlier, spec } = move.start;
    if (!from)
        return null;
    const ladder = [...available].reverse().filter((flux) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(flux), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(from.version)) >= 0);
    const step = ladder.find((version) => {
        const to = { version, crds: crdsAt(version) };
        return (0,_reachability_js__WEBPACK_IMPORTED_MODULE_0__/* .hopProblems */ .o1)({ from, to, components: spec.components, earlier }).length === 0;
    });
    return `${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(step ?? from.version)}.x`;
}


/***/ }),

/***/ 84983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ instanceProblems)
/* harmony export */ });
/* harmony import */ var _kustomize_failure_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77702);
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63923);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61275);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78796);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17473);
/* harmony import */ var _upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71574);
/* harmony import */ var _upstream_operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9959);







/** What is wrong with the Flux that the instances of one tree run: none is selected, or their operator cannot build it. */
function instanceProblems(states) {
    return states.flatMap((state) => [...versionProblems(state), ...manifestsAhead(state)]);
}
function versionProblems({ running, spec }) {
    const detail = subjectOf(spec);
    if (running?.kind === 'unmatched')
        return [
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('flux-version-unmatched', spec.version, {
                message: `${labelOf(spec)} asks for Flux ${running.constraint}, and no Flux version that the manifests have and the operator runs matches it.`,
                help: `Write a version or range that matches one; the newest there is ${running.newest ?? 'none'}.`,
                detail,
            }),
        ];
    if (running?.kind !== 'unreadable')
        return [];
    const { constraint } = running;
    if (!(0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownInDocument */ .pj)(constraint))
        return [
            (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('flux-version-unmatched', spec.version, {
                message: `${labelOf(spec)} asks for Flux ${JSON.stringify(constraint)}, which is no version constraint.`,
                help: 'Write a constraint such as "2.x" or "2.8.x", or an exact version.',
                detail,
            }),
        ];
    return [
        (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('not-evaluated', spec.version, {
            severity: 'notice',
            message: `The Flux version of ${labelOf(spec)} was not judged: its version ${constraint} is only known later.`,
            help: 'Judge by hand that the version is in the manifests.',
            detail,
        }),
    ];
}
/** The build that was tried knows most, then the table of operators, then the versions alone. */
function manifestsAhead({ running, spec, failure }) {
    const { operator } = spec;
    const flux = (0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_1__/* .selectedFlux */ .ng)(running);
    const detail = subjectOf(spec);
    const help = 'Move the operator and the manifests to one release; `flux-lockstep update` does.';
    if (failure !== null && flux !== null) {
        const message = `Flux Operator ${operator} cannot build Flux ${flux}: its own patch fails${(0,_kustomize_failure_text_js__WEBPACK_IMPORTED_MODULE_4__/* .failedAt */ .J)(failure)}, because ${failure.reason}.`;
        return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('manifests-ahead', spec.artifact, { severity: 'error', message, help, detail })];
    }
    if (running?.kind === 'stalled') {
        const message = `Operator ${operator} cannot build Flux ${running.selected}, which the pinned manifests bring, so the instance stalls.`;
        return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('manifests-ahead', spec.artifact, { severity: 'error', message, help, detail })];
    }
    const { manifests } = spec;
    if (manifests.kind !== 'exact' || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_5__/* .compareVersions */ .Zy)(manifests.version, operator) <= 0)
        return [];
    const effect = (0,_upstream_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .stallsOnNewerFlux */ .H0)(operator)
        ? 'the operator may not be able to build the Flux in them'
        : 'the operator then silently stays on the Flux minors that it embeds';
    const message = `The manifests ${manifests.version} are newer than the operator ${operator}: ${effect}.`;
    return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('manifests-ahead', spec.artifact, { severity: 'warning', message, help, detail })];
}
function labelOf({ instance }) {
    return instance ? (0,_model_document_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(instance.object) : 'The instance';
}
/** The same for an instance wherever its file and its lines move. */
function subjectOf({ instance }) {
    return instance ? `${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(instance.object)} ${instance.object.namespace ?? ''}` : '';
}


/***/ }),

/***/ 10484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E0: () => (/* binding */ fluxMoveOf),
  kj: () => (/* binding */ isReachable),
  mk: () => (/* binding */ moveAgain),
  QR: () => (/* binding */ movesTo),
  Ym: () => (/* binding */ startsAfter),
  jb: () => (/* binding */ startsOf),
  i5: () => (/* binding */ statesAt)
});

// EXTERNAL MODULE: ./lib/src/model/version.js
var version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/upstream/distribution.js
var distribution = __webpack_require__(36478);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build.js + 8 modules
var build = __webpack_require__(62191);
// EXTERNAL MODULE: ./lib/src/upstream/operators.js
var operators = __webpack_require__(9959);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build-plan.js
var build_plan = __webpack_require__(29512);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/manifests.js
var operator_build_manifests = __webpack_require__(95192);
;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/failure.js




/**
 * The first of an operator's own changes that a Flux does not take, so that every build of the instance fails, as on 2026-06-30
 * (fluxcd/flux2#5965). Null where all apply, and where the operator or the manifests are not known here.
 */
function buildFailure(instance, versions, manifests) {
    if (!(0,operators/* isModelled */.Vx)(versions.operator) || !(0,operator_build_manifests/* holdsFlux */.cy)(manifests, versions.flux))
        return null;
    const plan = (0,build_plan/* buildPlan */.G)(instance.spec, versions, instance.object.namespace ?? 'flux-system');
    return (0,build/* buildObjects */.z)(plan, manifests).failures[0] ?? null;
}

// EXTERNAL MODULE: ./lib/src/upstream/flux-version.js
var flux_version = __webpack_require__(71574);
// EXTERNAL MODULE: ./lib/src/upstream/flux-minors.js
var flux_minors = __webpack_require__(1230);
// EXTERNAL MODULE: ./lib/src/resolve/reachability.js
var reachability = __webpack_require__(36946);
;// CONCATENATED MODULE: ./lib/src/resolve/moves.js






/** What each instance runs now. Pulls the manifests that the pins and the pinned operators name. */
async function startsOf(specs, store) {
    return Promise.all(specs.map((spec) => startOf(spec, store)));
}
/** What each instance would run at a target, and what stands against it. Pulls the target's manifests. */
async function movesTo(target, starts, setting, store) {
    const files = await store.load(target);
    const moves = await Promise.all(starts.map((start) => moveTo(target, start, setting, store)));
    return { target, moves, available: files ? (0,distribution/* fluxVersionsIn */.e4)(files) : [] };
}
/** True where nothing stands against any instance's move. */
function isReachable({ moves }) {
    return moves.every(({ problems }) => problems.length === 0);
}
/** A later hop: the same instances, started from where an earlier hop leaves them. */
function startsAfter({ target, moves }) {
    return moves.map(({ start, running, to, exact }) => {
        const { spec } = start;
        const manifests = spec.manifests.kind === 'exact' && spec.manifests.follows
            ? { ...spec.manifests, version: target }
            : spec.manifests;
        const next = {
            ...spec,
            manifests,
            operator: spec.operatorFollows ? target : spec.operator,
            constraint: exact ?? spec.constraint,
        };
        const earlier = spec.migrateResources || start.from === null ? start.earlier : [...start.earlier, start.from];
        return { spec: next, running, manifests: null, failure: null, from: to ?? start.from, earlier };
    });
}
/** A target that was looked into before, as the same instances see it from a later start; pulls nothing. */
function moveAgain({ target, moves, available }, starts) {
    const again = moves.map((move, index) => {
        const start = starts[index] ?? move.start;
        const standing = move.problems.filter(({ kind }) => kind === 'unmatched' || kind === 'not-buildable');
        return { ...move, start, problems: [...standing, ...hopOf(start, move.to)] };
    });
    return { target, moves: again, available };
}
/** The move that a report shows: of several instances the one that crosses most minors, from the lowest version. */
function fluxMoveOf({ moves, available }) {
    const known = moves.map(({ start, to }) => {
        const [from, after] = [start.from?.version ?? null, to?.version ?? null];
        return { from, to: after, crosses: from !== null && after !== null ? (0,flux_version/* crossedMinors */.Sg)(from, after, available) : [] };
    });
    const [first] = known.sort((a, b) => b.crosses.length - a.crosses.length || (0,version/* compareVersions */.Zy)(a.from ?? '', b.from ?? ''));
    return first ?? null;
}
async function startOf(spec, store) {
    const chosen = spec.manifests.kind === 'exact' ? spec.manifests.version : spec.operator;
    const [manifests, own] = await Promise.all([store.load(chosen), store.load(spec.operator)]);
    const running = manifests && (0,flux_version/* runningFlux */.Zz)(spec.constraint, sourceOf(spec.operator, manifests, own));
    // an operator that cannot build what it selects stays on what it built before: at best the newest of its own release
    const built = running?.kind === 'stalled' && own ? (0,flux_version/* runningFlux */.Zz)(spec.constraint, sourceOf(spec.operator, own, own)) : running;
    const files = built === running ? manifests : own;
    const from = files ? crdsAt(files, built) : null;
    const earlier = files && from && !spec.migrateResources ? earlierCrds(files, from.version) : [];
    return { ...builtState(spec, running, manifests), from, earlier };
}
/** The state of an instance, with its build tried. */
function builtState(spec, running, manifests) {
    const { instance, operator } = spec;
    const flux = (0,flux_version/* selectedFlux */.ng)(running);
    const failure = instance && flux && manifests ? buildFailure(instance, { flux, operator }, manifests) : null;
    return { spec, running, manifests, failure };
}
/** Each instance as a target leaves it, with its build tried on the target's manifests. */
async function statesAt(moved, store) {
    return await Promise.all(startsAfter(moved).map(async ({ spec, running }, index) => {
        const before = moved.moves[index]?.start.spec ?? spec;
        return builtState(spec, running, await store.load(manifestsAt(moved.target, before)));
    }));
}
async function moveTo(target, start, setting, store) {
    const { spec } = start;
    const operator = spec.operatorFollows ? target : spec.operator;
    const [files, own] = await Promise.all([store.load(manifestsAt(target, spec)), store.load(operator)]);
    if (!files)
        return { start, running: null, to: null, exact: null, problems: problemsByTable(spec.operator, target) };
    const exact = (0,flux_version/* nextExactVersion */.PT)(spec.constraint, setting, (0,distribution/* fluxVersionsIn */.e4)(files));
    const running = (0,flux_version/* runningFlux */.Zz)(exact ?? spec.constraint, sourceOf(operator, files, own));
    const to = crdsAt(files, running);
    return { start, running, to, exact, problems: [...problemsOf(start, running, operator), ...hopOf(start, to)] };
}
function manifestsAt(target, { manifests, operator, operatorFollows }) {
    if (manifests.kind === 'exact')
        return manifests.follows ? target : manifests.version;
    return operatorFollows || manifests.kind === 'floating' ? target : operator;
}
function problemsOf(start, running, operator) {
    if (running.kind === 'stalled')
        return [{ kind: 'not-buildable', selected: running.selected, operator }];
    // what matched nothing before is no reason to stay there
    const isNew = running.kind === 'unmatched' && start.running?.kind !== 'unmatched';
    return isNew ? [{ kind: 'unmatched', constraint: running.constraint }] : [];
}
function hopOf({ from, earlier, spec }, to) {
    return from && to ? (0,reachability/* hopProblems */.o1)({ from, to, components: spec.components, earlier }) : [];
}
/** Without manifests only the table of operators is left: up to two Flux minors a hop lose no stored version in any release so far. */
function problemsByTable(operator, target) {
    const [from, to] = [(0,flux_minors/* knownFluxMinor */.k7)(operator), (0,flux_minors/* knownFluxMinor */.k7)(target)];
    if (from === null || to === null)
        return [];
    const apart = (0,version/* compareMinors */.I2)(to, from);
    return apart > 2 || apart < 0 ? [{ kind: 'too-far', from, to }] : [];
}
function sourceOf(operator, files, own) {
    return { operator, available: (0,distribution/* fluxVersionsIn */.e4)(files), embedded: own && (0,distribution/* fluxVersionsIn */.e4)(own) };
}
function crdsAt(files, running) {
    if (running?.kind !== 'runs')
        return null;
    return { version: running.version, crds: (0,distribution/* crdsOf */.AX)(files, running.version) };
}
function earlierCrds(files, than) {
    return (0,reachability/* earlierMinors */.RI)((0,distribution/* fluxVersionsIn */.e4)(files), than).map((version) => ({ version, crds: (0,distribution/* crdsOf */.AX)(files, version) }));
}


/***/ }),

/***/ 36946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ earlierMinors),
/* harmony export */   fH: () => (/* binding */ fallsByMinor),
/* harmony export */   o1: () => (/* binding */ hopProblems)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
/* harmony import */ var _upstream_components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44956);


/**
 * Everything that makes a hop unsafe (design, rule 4): a falling Flux minor, which the operator refuses, and a stored version that the new
 * CRD no longer lists, which the API server refuses. Empty for a safe hop. What the cluster really stores is not seen from a repository.
 */
function hopProblems({ from, to, components, earlier }) {
    if (fallsByMinor(from.version, to.version))
        return [{ kind: 'downgrade', from: from.version, to: to.version }];
    const installed = new Set(components.length > 0 ? components : _upstream_components_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultControllers */ .bw);
    const listed = new Map(to.crds.map((crd) => [crd.name, crd.listed]));
    const problems = [from, ...earlier].flatMap((source) => source.crds
        .filter(({ component, storage }) => installed.has(component) && storage !== null)
        .filter(({ name, storage }) => storage !== null && !(listed.get(name) ?? []).includes(storage))
        .map((crd) => {
        const { kind, storage } = crd;
        return { kind: 'storage', crd: crd.name, resource: kind, stored: storage ?? '', storedBy: source.version };
    }));
    return [...new Map(problems.map((problem) => [JSON.stringify({ ...problem, storedBy: null }), problem])).values()];
}
/** The operator compares major and minor one by one, as numbers; a falling patch is fine. */
function fallsByMinor(from, to) {
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(to), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(from)) < 0;
}
/** The newest version of every minor up to and without the one given, for instances whose stored objects are never migrated. */
function earlierMinors(versions, than) {
    const newestOf = new Map();
    for (const version of [...versions].sort(_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy))
        if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(than)) < 0)
            newestOf.set((0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(version), version);
    return [...newestOf.values()];
}


/***/ }),

/***/ 35951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runningInstances)
/* harmony export */ });
/* harmony import */ var _upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71574);
/* harmony import */ var _upstream_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36478);


/** The instances of a tree with the Flux that they run on what its pins select; `operator` is the release of the pinned operator. */
function runningInstances(instances, contents, operator) {
    return instances.map((instance) => {
        const release = instance.artifact.kind === 'embedded' ? (operator ?? contents) : contents;
        const manifests = release?.manifests ?? null;
        const version = (operator ?? contents)?.version ?? null;
        if (manifests === null || version === null)
            return { instance, operator: version, flux: null, manifests };
        const embedded = operator?.manifests ? (0,_upstream_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .fluxVersionsIn */ .e4)(operator.manifests) : null;
        const source = { operator: version, available: (0,_upstream_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .fluxVersionsIn */ .e4)(manifests), embedded };
        return { instance, operator: version, flux: (0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_0__/* .selectedFlux */ .ng)((0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_0__/* .runningFlux */ .Zz)((0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxConstraint */ .dO)(instance), source)), manifests };
    });
}


/***/ }),

/***/ 87390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ unseenFindings),
/* harmony export */   RS: () => (/* binding */ unseenOperator),
/* harmony export */   Yo: () => (/* binding */ tooOld)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
/* harmony import */ var _upstream_flux_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77971);
/* harmony import */ var _upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71574);



/**
 * Why manifests wait before a Flux minor: the operator that has to build it is not seen, and one that runs without the repository may be of
 * any age (design, rule 14). Null where the operator is seen or told, or no instance enters another minor.
 */
function unseenOperator(set, target) {
    for (const move of target.moves) {
        const minors = minorsOf(move, target);
        const sight = (0,_upstream_flux_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorSight */ .w)(set, move.start.spec.cluster);
        if (minors.length === 0 || sight.kind !== 'unseen')
            continue;
        const { file } = move.start.spec.artifact;
        const where = file === null ? 'a file of the set' : file;
        const detail = `${target.target} brings Flux ${minors.join(' and ')}, and ${whyUnseen(sight.pin)}; an operator that is too old cannot build it. Say which one runs: write "# flux-lockstep: operator X.Y.Z" into ${where}, set "operator: {version: X.Y.Z}" for the set "${set.name}", or run with force.`;
        return { reason: 'operator-unseen', detail, until: null };
    }
    return null;
}
/** Why a set waits for an operator that somebody says runs and that cannot build what the target brings; null where that is not what keeps it. */
function tooOld(set, target) {
    for (const { problems, start } of target.moves) {
        const sight = (0,_upstream_flux_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorSight */ .w)(set, start.spec.cluster);
        const stuck = problems.find(({ kind }) => kind === 'not-buildable');
        if (sight.kind !== 'told' || stuck?.kind !== 'not-buildable')
            continue;
        const { version, by } = sight.operator;
        return `${target.target} brings Flux ${stuck.selected}, which the operator ${version} cannot build (${by} says that it runs). Update the operator first, and then say so there.`;
    }
    return null;
}
/** The same of a change that is judged, and of an update that goes on by force. */
function unseenFindings(move, target) {
    const { spec } = move.start;
    const to = move.to?.version;
    if (spec.operatorSeen || to === undefined || minorsOf(move, target).length === 0)
        return [];
    const message = `Release ${target.target} brings Flux ${to}, and nothing here says which operator has to build it.`;
    const help = 'Make sure that the operator that runs is at that release, and say so: # flux-lockstep: operator X.Y.Z, or the setting operator.';
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('operator-unseen', spec.artifact, { message, help })];
}
function minorsOf({ start, to }, { available }) {
    const from = start.from?.version;
    return from === undefined || !to ? [] : (0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_2__/* .crossedMinors */ .Sg)(from, to.version, available);
}
function whyUnseen(pin) {
    if (pin === null)
        return 'no pin of the set installs the operator';
    const version = pin.version === null ? '' : ` ${pin.version}`;
    return `the operator${version} at ${pin.file}:${pin.line} does not move with the set`;
}


/***/ }),

/***/ 44956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ variantOf),
/* harmony export */   Jl: () => (/* binding */ controllersOf),
/* harmony export */   UM: () => (/* binding */ controllers),
/* harmony export */   Ux: () => (/* binding */ operatorKinds),
/* harmony export */   aH: () => (/* binding */ defaultDomain),
/* harmony export */   bw: () => (/* binding */ defaultControllers),
/* harmony export */   pj: () => (/* binding */ upstreamRegistry)
/* harmony export */ });
/* harmony import */ var _flux_minors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1230);

/** The controllers that a FluxInstance can be asked for, in the order in which Flux lists them (upstream.md, section 4). */
const controllers = [
    'source-controller',
    'kustomize-controller',
    'helm-controller',
    'notification-controller',
    'image-reflector-controller',
    'image-automation-controller',
    'source-watcher',
];
/** The controllers that chart and operator install where nothing is written. */
const defaultControllers = controllers.slice(0, 4);
/** Kinds of the operator that it lets Alerts and Receivers watch when it installs Flux. */
const operatorKinds = ['FluxInstance', 'ResourceSet', 'ResourceSetInputProvider'];
/** Registry and path of upstream's own images of the controllers. */
const upstreamRegistry = 'ghcr.io/fluxcd';
/** The domain of a cluster that says no other. */
const defaultDomain = 'cluster.local';
/** Every controller of a Flux release (upstream's `manifests/install`); without a version those that all releases have. */
function controllersOf(flux) {
    const watches = flux !== null && (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFeature */ .jI)(flux, 'source-watcher');
    return controllers.filter((name) => watches || name !== 'source-watcher');
}
/** Variants of the images by the registries that the operator knows. */
const variants = {
    [upstreamRegistry]: 'upstream-alpine',
    'ghcr.io/controlplaneio-fluxcd/alpine': 'enterprise-alpine',
    'ghcr.io/controlplaneio-fluxcd/distroless': 'enterprise-distroless',
    'ghcr.io/controlplaneio-fluxcd/distroless-fips': 'enterprise-distroless-fips',
};
/** The variant that the operator takes for a registry; null for one that it does not know. */
function variantOf(registry) {
    return Object.hasOwn(variants, registry) ? (variants[registry] ?? null) : null;
}


/***/ }),

/***/ 77971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fluxSpecs),
/* harmony export */   w: () => (/* binding */ operatorSight)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58005);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78796);
/* harmony import */ var _flux_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71574);





/**
 * What decides the Flux of each instance. Charts alone name no Flux; manifests without an instance in sight count as one with the chart's
 * defaults and the version that is pinned beside them. `unordered` are the files of instances that are applied before their operator is
 * ready. Empty where nothing says which operator runs.
 */
function fluxSpecs(set, unordered) {
    if (set.instances.length === 0)
        return assumedSpec(set);
    return set.instances.flatMap((instance) => {
        const operator = operatorOf(set, instance.cluster);
        if (!operator)
            return [];
        return [
            {
                ...operator,
                operatorSeen: operatorSight(set, instance.cluster).kind !== 'unseen',
                constraint: (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_2__/* .fluxConstraint */ .dO)(instance),
                components: instance.components,
                migrateResources: instance.migrateResources,
                manifests: manifestsOf(set, instance),
                waits: !unordered.has(instance.object.file.path),
                cluster: instance.cluster,
                instance,
                version: placeOf(instance, 'version'),
                artifact: placeOf(instance, 'artifact'),
            },
        ];
    });
}
function placeOf({ object, root }, key) {
    return { file: object.file.path, line: object.position([...root, 'distribution', key]).line };
}
function assumedSpec(set) {
    const operator = operatorOf(set, '');
    const pins = exactPins(set, 'manifests');
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .oldest */ .os)(pins.flatMap((pin) => pin.version ?? []));
    if (!operator || version === null)
        return [];
    const manifests = { kind: 'exact', version, follows: true };
    const [constraint = _flux_version_js__WEBPACK_IMPORTED_MODULE_2__/* .chartDefault */ .AF, ...others] = new Set(set.pins.filter(({ role }) => role === 'flux-version').map(({ value }) => value));
    const assumed = {
        instance: null,
        constraint: others.length === 0 ? constraint : _flux_version_js__WEBPACK_IMPORTED_MODULE_2__/* .chartDefault */ .AF,
        components: [],
        migrateResources: true,
        waits: true,
        cluster: '',
    };
    const artifact = pins.find((pin) => pin.version === version) ?? _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx;
    const operatorSeen = operatorSight(set, '').kind !== 'unseen';
    return [{ ...assumed, ...operator, operatorSeen, manifests, version: _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, artifact }];
}
/** The operator that somebody says runs, the lowest exact pin in the instance's cluster, or else the set's current version. */
function operatorOf(set, cluster) {
    const sight = operatorSight(set, cluster);
    if (sight.kind === 'told')
        return { operator: sight.operator.version, operatorFollows: false };
    const near = operatorsNear(set, cluster).filter(({ scope, role }) => scope === 'gitops' && role !== 'operator-package');
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .oldest */ .os)(near.flatMap((pin) => pin.version ?? [])) ?? set.current;
    if (version === null)
        return null;
    return { operator: version, operatorFollows: near.length === 0 || near.some(({ action }) => action !== 'ignore') };
}
/** What a set says of the operator of a cluster (design, rule 14): a pin that moves, a marker or a setting, or nothing that tells. */
function operatorSight(set, cluster) {
    const near = operatorsNear(set, cluster);
    if (near.some(isKnown))
        return { kind: 'pinned' };
    if (set.toldOperator)
        return { kind: 'told', operator: set.toldOperator };
    return { kind: 'unseen', pin: near[0] ?? null };
}
/** A range moves by itself within its bounds, and one that floats does so where Flux reconciles it; what OLM does is seen in the cluster alone. */
function isKnown({ role, action, selector, scope }) {
    if (role === 'operator-package')
        return false;
    if (action !== 'report')
        return true;
    return selector === 'range' || (selector === 'floating' && scope === 'gitops');
}
function operatorsNear({ pins }, cluster) {
    const operators = pins.filter(({ role }) => (0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isOperator */ .Zo)(role));
    return operators.filter((pin) => cluster === '' || pin.cluster === '' || pin.cluster === cluster);
}
function manifestsOf(set, { artifact }) {
    if (artifact.kind === 'embedded')
        return artifact;
    const tag = artifact.kind === 'reference' ? (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(artifact.reference)?.tag : null;
    const version = tag?.startsWith('v') ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutV */ .rA)(tag) : null;
    if (version === null)
        return { kind: 'floating' };
    return { kind: 'exact', version, follows: exactPins(set, 'manifests').some((pin) => pin.version === version) };
}
function exactPins(set, role) {
    return set.pins.filter((pin) => pin.role === role && pin.selector === 'exact' && pin.action === 'follow');
}


/***/ }),

/***/ 71574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ chartDefault),
/* harmony export */   PT: () => (/* binding */ nextExactVersion),
/* harmony export */   Sg: () => (/* binding */ crossedMinors),
/* harmony export */   Zz: () => (/* binding */ runningFlux),
/* harmony export */   dO: () => (/* binding */ fluxConstraint),
/* harmony export */   hJ: () => (/* binding */ canBuild),
/* harmony export */   ng: () => (/* binding */ selectedFlux)
/* harmony export */ });
/* unused harmony export runnableVersions */
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78796);
/* harmony import */ var _text_constraint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81105);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9959);



/** The constraint that the flux-instance chart writes where the values name none. */
const chartDefault = '2.x';
/** The constraint of an instance as text. */
function fluxConstraint(instance) {
    return instance.fluxVersion ?? chartDefault;
}
/** The Flux version that an operator selects and builds for a constraint (upstream: newest match, since 0.54 of what it embeds). */
function runningFlux(constraintText, source) {
    const constraint = (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConstraint */ .FJ)(constraintText);
    if (!constraint)
        return { kind: 'unreadable', constraint: constraintText };
    const choices = runnableVersions(source);
    const version = (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(constraint, choices);
    if (version === null)
        return { kind: 'unmatched', constraint: constraintText, newest: (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(choices) };
    return canBuild(source.operator, version) ? { kind: 'runs', version } : { kind: 'stalled', selected: version };
}
/** The Flux that an operator selects, whether it can build it or not; null where nothing tells. */
function selectedFlux(running) {
    if (running?.kind === 'runs')
        return running.version;
    return running?.kind === 'stalled' ? running.selected : null;
}
/** False where the operator fails on that Flux and stalls the instance; since 0.54 it never selects such a version. */
function canBuild(operator, flux) {
    const rule = (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRule */ .D3)(operator);
    return rule.kind !== 'up-to' || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(flux), rule.minor) <= 0;
}
/**
 * The exact `distribution.version` that the target gets (design, rule 8): kept, or the newest patch of its minor, or the newest; null where the
 * constraint is a range, which is never edited. A move never falls: where nothing newer is there, the version stays.
 */
function nextExactVersion(constraintText, setting, available) {
    const constraint = (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConstraint */ .FJ)(constraintText);
    const exact = constraint && (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .exactVersion */ .y)(constraint);
    if (!exact)
        return null;
    if (setting === 'keep')
        return exact;
    const choices = setting === 'newest' ? available : available.filter((version) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(version) === (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(exact));
    const isThere = available.includes(exact);
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(isThere ? [exact, ...choices] : choices) ?? exact;
}
/** The Flux versions that an operator takes into account: all that the manifests have, or since 0.54 those of its own image. */
function runnableVersions({ available, operator, embedded }) {
    const rule = (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRule */ .D3)(operator);
    if (rule.kind === 'up-to' || embedded === null)
        return available;
    if (rule.kind === 'embedded-versions')
        return available.filter((version) => embedded.includes(version));
    const minors = new Set(embedded.map(_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs));
    return available.filter((version) => minors.has((0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(version)));
}
/** The Flux minors entered on the way from one version to another, oldest first. */
function crossedMinors(from, to, known) {
    const minors = new Set([...known.map(_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(to)]);
    return [...minors]
        .filter((minor) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareMinors */ .I2)(minor, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(from)) > 0 && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareMinors */ .I2)(minor, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(to)) <= 0)
        .sort(_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareMinors */ .I2);
}


/***/ }),

/***/ 29512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ buildPlan)
/* harmony export */ });
/* harmony import */ var _components_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44956);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


/** Reads the plan off the spec of a FluxInstance; the defaults are those of its definition. */
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

/***/ 62191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ buildObjects)
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
/** Adds an argument to the controller of a Deployment. */
function argument(text) {
    return operation('add', `${firstContainer}/args/-`, text);
}
/** Objects of a kind, by their original or current name; all of them where no name is given. */
function named(kind, ...names) {
    return (resource) => (0,engine_resource/* currentOf */.$c)(resource).kind === kind &&
        (names.length === 0 || names.includes(resource.original.name) || names.includes((0,engine_resource/* currentOf */.$c)(resource).name));
}
/** The same, without the copies that serve a shard. */
function unsharded(selects) {
    return (resource) => selects(resource) && (0,engine_tree.at)((0,engine_resource/* treeOfResource */.cJ)(resource), ['metadata', 'annotations', roleAnnotation]) === undefined;
}

;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/shards.js






const annotation = 'sharding.fluxcd.io/role';
/** The controllers of which each shard has its own copy. */
function shardable(plan) {
    const appliers = ['source-controller', 'kustomize-controller', 'helm-controller'];
    if (!(0,operators/* isWrittenFor */.BJ)(plan.operator, 'sharded-watcher'))
        return appliers;
    const images = ['image-reflector-controller', 'image-automation-controller'];
    return [...appliers, ...images, ...((0,flux_minors/* hasFeature */.jI)(plan.fluxVersion, 'sharded-watcher') ? ['source-watcher'] : [])];
}
/** Deployments and Services of every shard. They keep the name of their main controller as the original one, so that patches reach them too. */
function shardObjects(plan, files) {
    const names = shardable(plan);
    return plan.sharding.shards.flatMap((shard) => plan.components
        .filter((name) => names.includes(name))
        .flatMap((name) => (0,manifests/* fluxFile */.Yp)(files, plan.fluxVersion, name))
        .filter(({ original }) => original.kind === 'Deployment' || original.kind === 'Service')
        .map((resource) => shardObject(resource, shard, plan))
        .concat(plan.storage && plan.sharding.persistent ? [shardClaim(plan.storage, shard, plan)] : []));
}
/** The main controllers leave what carries the sharding label to the shards. */
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

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/sync-objects.js




/** The source and the Kustomization that an instance with `sync` brings; users patch both. */
function syncObjects(plan) {
    const { sync } = plan;
    if (!sync)
        return [];
    const text = (field) => (0,json/* stringAt */.bX)(sync, [field]) ?? '';
    const name = text('name') || plan.namespace;
    const kind = text('kind') || 'GitRepository';
    const metadata = { name, namespace: plan.namespace };
    const source = {
        apiVersion: `source.toolkit.fluxcd.io/${kind === 'GitRepository' || (0,flux_minors/* hasFeature */.jI)(plan.fluxVersion, 'oci-repository-v1') ? 'v1' : 'v1beta2'}`,
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
    return [(0,engine_resource/* resourceOf */.KU)((0,engine_tree/* treeMap */.LD)(source)), (0,engine_resource/* resourceOf */.KU)((0,engine_tree/* treeMap */.LD)(applier))];
}
function sourceSpec(sync, kind) {
    const text = (field) => (0,json/* stringAt */.bX)(sync, [field]) ?? '';
    const spec = { interval: text('interval') || '1m0s' };
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

;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/base-objects.js





/** The namespace that the released manifests are written for. */
const releasedNamespace = 'flux-system';
/** The objects that an instance is built from, before any patch: namespace, policies, roles, components, shards, storage, sync. */
function baseObjects(plan, files) {
    const components = plan.components.flatMap((name) => (0,manifests/* fluxFile */.Yp)(files, plan.fluxVersion, name));
    return [
        namespaceObject(plan),
        ...(plan.networkPolicy ? (0,manifests/* fluxFile */.Yp)(files, plan.fluxVersion, 'policies') : []),
        ...(0,manifests/* fluxFile */.Yp)(files, plan.fluxVersion, 'rbac').map((resource) => roleObject(resource, plan)),
        ...components,
        ...shardObjects(plan, files),
        ...storageObjects(plan),
        ...syncObjects(plan),
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
/** Roles are cluster-wide, so that the operator ends their names with the namespace. */
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



/** Where the Deployments run and with which secret they pull. */
function placementSteps(plan) {
    const secrets = plan.imagePullSecret === '' ? {} : { imagePullSecrets: [{ name: plan.imagePullSecret }] };
    const spec = { nodeSelector: { 'kubernetes.io/os': 'linux' }, ...secrets };
    return [merge(named('Deployment'), { spec: { template: { spec } } })];
}
/** The first arguments of every controller, which the released manifests set for another place, and the storage of source-controller. */
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
/** Takes the permission to make service account tokens away; its place in the list of rules moves with Flux. */
function tokenSteps(plan) {
    const index = (0,flux_minors/* nearestFluxMinor */.vi)((0,operators/* assumedMinor */.ge)(plan.operator, plan.fluxVersion)).tokenRule;
    const role = named('ClusterRole', 'crd-controller');
    return [operations(role, [operation('remove', `/rules/${index}`)])];
}

// EXTERNAL MODULE: ./lib/src/kustomize/engine/kustomize.js + 6 modules
var kustomize = __webpack_require__(57052);
// EXTERNAL MODULE: ./lib/src/upstream/components.js
var components = __webpack_require__(44956);
;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/notification.js




/** Lets alerts and receivers name the operator's own kinds, and their controller read them. */
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
/**
 * Each kind is added to the list of every API version that this operator believes the definition to have: it counts them by the Flux
 * minor. An operator older than a Flux that dropped a version still reaches for it, and its whole build fails (fluxcd/flux2#5965).
 */
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
/** OpenShift sets its own security contexts, so that the ones of Flux go. */
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
/** Pod labels and annotations always; resources and arguments where a size is set. */
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
/** Locks tenants into their namespaces. */
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
/** source-watcher makes artifacts that the appliers read only behind a feature gate. */
function artifactSteps(plan) {
    if (!(0,operators/* isWrittenFor */.BJ)(plan.operator, 'source-watcher') || !plan.components.includes('source-watcher'))
        return [];
    return [operations(named('Deployment', ...appliers), [argument('--feature-gates=ExternalArtifact=true')])];
}

;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/workload-identity.js


/** The controllers that could use the identity of an object first; helm-controller followed a minor later. */
const first = [
    'source-controller',
    'kustomize-controller',
    'notification-controller',
    'image-reflector-controller',
    'image-automation-controller',
];
/** What the workload identity settings of an instance mean for its Flux version. */
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







/**
 * Models what the operator does to `flux/vX/` before the patches of the user, in its order. A change that fails is noted and left out, so
 * that the patches after it can still be judged.
 */
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yp: () => (/* binding */ fluxFile),
/* harmony export */   cy: () => (/* binding */ holdsFlux)
/* harmony export */ });
/* unused harmony export resourcesOf */
/* harmony import */ var _model_api_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48037);
/* harmony import */ var _model_artifact_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53146);
/* harmony import */ var _kustomize_engine_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57845);
/* harmony import */ var _kustomize_engine_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82713);




const readFiles = new WeakMap();
/** The objects of one file of a Flux release; empty where the artifact has no such file. Documents are parsed when they are needed. */
function fluxFile(files, version, name) {
    const path = `flux/v${version}/${name}.yaml`;
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
    const tree = (0,_kustomize_engine_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)((0,_model_artifact_text_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactDocuments */ .F)(text, file)[0]);
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
/* harmony import */ var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11442);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50184);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);





const lists = new WeakMap();
/**
 * The objects of a tree that something may apply. Left out are those in archives and test fixtures, and files that the nearest
 * kustomization above them does not list (nor any other): kustomize does not see them, and neither does the cluster.
 */
function appliedObjects(tree) {
    const known = lists.get(tree);
    if (known)
        return known;
    const isApplied = appliedFiles(tree);
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y8)(tree).filter(({ file }) => isApplied(file.path));
    lists.set(tree, objects);
    return objects;
}
/** Tells the files that something may apply, by what kustomizations and Flux Kustomizations name. */
function appliedFiles(tree) {
    const kustomizations = (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizationsIn */ .oX)(tree.files);
    const folders = new Set(kustomizations.map(({ folder }) => folder));
    const listed = new Set(kustomizations
        .flatMap((one) => (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFor */ .ZM)(one, 'resource', 'component', 'definition', 'transformer', 'generator'))
        .flatMap(({ path }) => path ?? []));
    const roots = sourceRoots(tree);
    return (path) => {
        if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isAside */ .Zl)(path))
            return false;
        if (listed.has(path) || (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationFile */ .yi)(path))
            return true;
        for (const folder of (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersAbove */ .Zv)(path)) {
            if (folders.has(folder))
                return false;
            // a folder without a kustomization is applied as it is, with all below it
            if (roots.has(folder) || listed.has(folder))
                return true;
        }
        return true;
    };
}
const syncPaths = [
    ['spec', 'path'],
    ['spec', 'sync', 'path'],
    ['spec', 'values', 'instance', 'sync', 'path'],
];
/** Folders that Flux Kustomizations and instances apply. */
function sourceRoots(tree) {
    const texts = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y8)(tree).flatMap(({ value }) => syncPaths.flatMap((path) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(value, path) ?? []));
    return new Set(texts.flatMap((text) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedFolder */ .MG)(text) || []));
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










/** The Helm releases of the operator's charts in a tree. */
function chartReleases(tree) {
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeObjects */ .y8)(tree);
    return (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .appliedObjects */ .y)(tree)
        .filter(isHelmRelease)
        .flatMap((object) => {
        const role = roleOf(object, objects);
        return role === null ? [] : [{ role, object, label: (0,_model_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(object), ...valuesOf(object, tree) }];
    });
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
        return { role: 'instance-chart', object, label: object.file.path, sources, complete: false };
    });
}
/** True for a HelmRelease of Flux. */
function isHelmRelease(object) {
    return object.kind === 'HelmRelease' && (0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseApiVersion */ .c)(object.apiVersion).group === 'helm.toolkit.fluxcd.io';
}
function roleOf(release, objects) {
    const reference = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(release.value, ['spec', 'chartRef']);
    if (reference) {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(reference, ['name']);
        const sources = objects.filter((object) => object.kind === 'OCIRepository' && object.name === name);
        const url = sources.map((object) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(object.value, ['spec', 'url'])).find((text) => text !== null);
        return url === undefined ? roleOfName(name) : roleOfUrl(url);
    }
    const chart = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(release.value, ['spec', 'chart', 'spec', 'chart']);
    const source = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(release.value, ['spec', 'chart', 'spec', 'sourceRef', 'name']);
    const repository = objects.find((object) => object.kind === 'HelmRepository' && object.name === source);
    const url = repository && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(repository.value, ['spec', 'url']);
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
    return { sources, complete: !generated.includes(null) };
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

/***/ 42371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unorderedFiles),
/* harmony export */   unorderedInstances: () => (/* binding */ unorderedInstances)
/* harmony export */ });
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63923);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50184);
/* harmony import */ var _applied_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78405);
/* harmony import */ var _model_api_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48037);
/* harmony import */ var _chart_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14804);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39494);
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42457);








/**
 * Instances that do not wait for their operator: neither the Helm release nor the Flux Kustomization that applies the instance depends on
 * the operator's. Nothing is said where the tree does not show who applies either of them, or where no kustomization lists the instance.
 */
function unorderedInstances(tree) {
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y8)(tree);
    const releases = (0,_chart_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .chartReleases */ .rt)(tree);
    const operators = releases.filter(({ role }) => role === 'operator-chart').map(({ object }) => object);
    const instances = [
        ...releases.filter(({ role }) => role === 'instance-chart').map(({ object }) => object),
        ...objects.filter((object) => object.kind === 'FluxInstance' && object.origin === 'document'),
    ];
    const [applied, isApplied] = [(0,_source_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .appliedPaths */ .I)(objects), (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .appliedFiles */ .H)(tree)];
    return instances.flatMap((instance) => {
        if (!isApplied(instance.file.path))
            return [];
        const near = operators.filter((operator) => inOneCluster(tree, operator, instance));
        if (near.length === 0 || near.some((operator) => isOrdered(instance, operator, applied) !== false))
            return [];
        return [unordered(instance, near[0])];
    });
}
/** Their files. */
function unorderedFiles(tree) {
    return new Set(unorderedInstances(tree).flatMap(({ file }) => file ?? []));
}
function inOneCluster(tree, a, b) {
    const [left, right] = [tree.layout.clusterOf(a.file.path), tree.layout.clusterOf(b.file.path)];
    return left === right || left === '' || right === '';
}
/** Null where the tree does not show who applies the two. */
function isOrdered(instance, operator, applied) {
    const release = instance.kind === 'HelmRelease' ? instance : null;
    if (release && operator.name !== null && dependencies(release).includes(operator.name))
        return true;
    const ofInstance = owner(instance, applied);
    const ofOperator = owner(operator, applied);
    if (!ofInstance || !ofOperator)
        return null;
    return ofInstance !== ofOperator && dependsOn(ofInstance, ofOperator, applied);
}
/** The Flux Kustomization with the longest path that holds the file of an object. */
function owner(object, applied) {
    const holders = applied.filter(({ path }) => path !== '' && object.file.path.startsWith(`${path}/`));
    return holders.toSorted((a, b) => a.path.length - b.path.length).at(-1)?.object ?? null;
}
/** Direct or through others, by name. */
function dependsOn(from, to, applied) {
    const seen = new Set();
    const open = [...dependencies(from)];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (name === to.name)
            return true;
        if (seen.has(name))
            continue;
        seen.add(name);
        const next = applied.find(({ object }) => object.name === name);
        if (next)
            open.push(...dependencies(next.object));
    }
    return false;
}
function dependencies(object) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(object.value, ['spec', 'dependsOn'])
        .filter(_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)
        .flatMap((entry) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(entry, ['name']) ?? []);
}
function unordered(instance, operator) {
    const name = operator?.name ?? 'flux-operator';
    const isRelease = (0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseApiVersion */ .c)(instance.apiVersion).group === 'helm.toolkit.fluxcd.io';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l)(instance, ['spec', 'dependsOn'], 'instance-not-ordered', {
        message: `${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .V)(instance)} does not wait for its operator: in one commit the old operator may be asked to build the new Flux.`,
        help: isRelease
            ? `Add \`dependsOn: [{name: ${name}}]\` to the HelmRelease, or let its Flux Kustomization depend on the operator's, which waits.`
            : "Let the Flux Kustomization that applies it depend on the operator's, with `wait: true` there.",
    });
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
        .filter((object) => object.origin !== 'patch' && object.origin !== 'template');
    lists.set(tree, objects);
    return objects;
}
/** Tells the files whose text is manifests: no fragment that a kustomization names, no template. */
function holdsManifests(tree) {
    const charts = new Set(tree.entries.flatMap(({ path }) => /(?:^|\/)Chart\.ya?ml$/.test(path) ? [(0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(path), 'templates')] : []));
    const inChart = (path) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAbove */ .Zv)(path).some((folder) => charts.has(folder));
    return (path) => !tree.layout.patches.has(path) && !(0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemplateFile */ .bn)(path) && !inChart(path);
}
const aside = /(?:^|\/)(?:docs?|documentation|\.?_?archived?|\.?attic|vendor|node_modules|testdata|fixtures|__tests__)\//i;
/** True in folders whose manifests nobody applies: put away, brought along, examples of documentation, or there for tests of other tools. */
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


/***/ }),

/***/ 42457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ appliedPaths),
/* harmony export */   K: () => (/* binding */ sourcePaths)
/* harmony export */ });
/* harmony import */ var _kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23923);
/* harmony import */ var _model_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63923);
/* harmony import */ var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17473);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39494);
/* harmony import */ var _tree_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66932);





/**
 * Checks that the folders that Flux Kustomizations apply are there. Only sources that are this repository count: those of which another
 * path is found here, and the source named flux-system that bootstrap and the operator make.
 */
function sourcePaths(tree, objects) {
    const paths = (0,_tree_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .treePaths */ .L)(tree);
    const applied = appliedPaths(objects);
    const isHere = (path) => paths.kindOf(path) !== 'missing';
    const declared = new Set(objects.filter((object) => object.kind === 'GitRepository').map((object) => object.name));
    const own = new Set(applied.filter(({ path }) => path !== '' && isHere(path)).map(({ source }) => source));
    if (!declared.has('flux-system'))
        own.add('GitRepository/flux-system');
    return applied
        .filter(({ source, path }) => own.has(source) && !isHere(path))
        .map(({ object, path }) => {
        const other = paths.otherCase(path);
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l)(object, ['spec', 'path'], 'reference-missing', {
            message: `${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)(object)} applies the folder ${path}, which is not in the repository.`,
            help: other === null ? 'Add the folder, or correct the path.' : `Correct the letters' case: the path is ${other}.`,
        });
    });
}
/** The folders that the Flux Kustomizations of a tree apply, without those that are only known later. */
function appliedPaths(objects) {
    return objects.flatMap((object) => {
        const applied = (0,_kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxKustomizationOf */ .ir)(object);
        return applied && !(0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownInResourceSet */ .aH)(applied.source) ? [applied] : [];
    });
}


/***/ }),

/***/ 66932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ treePaths)
/* harmony export */ });
/* harmony import */ var _kustomize_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88342);
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89382);


const templateEnds = ['.j2', '.jinja', '.jinja2', '.tmpl', '.tpl', '.gotmpl'];
/** Reads the paths of a tree once. */
function treePaths(tree) {
    const files = new Set();
    const folders = new Set(['']);
    const opaque = new Set();
    const lower = new Map();
    for (const { path, mode } of tree.entries) {
        if (mode === '120000' || mode === '160000')
            opaque.add(path);
        files.add(path);
        lower.set(path.toLowerCase(), path);
        for (let folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(path); folder !== '' && !folders.has(folder); folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(folder)) {
            folders.add(folder);
            lower.set(folder.toLowerCase(), folder);
        }
    }
    const isFile = (path) => files.has(path) || templateEnds.some((end) => files.has(path + end));
    return {
        kindOf(path) {
            for (let at = path; at !== ''; at = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .y)(at))
                if (opaque.has(at))
                    return 'unknown';
            if (isFile(path))
                return 'file';
            return folders.has(path) ? 'folder' : 'missing';
        },
        hasKustomization: (folder) => (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizationPaths */ .Ue)(folder).some(isFile),
        otherCase: (path) => lower.get(path.toLowerCase()) ?? null,
    };
}


/***/ })

};
