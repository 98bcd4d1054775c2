export const id = 1082;
export const ids = [1082];
export const modules = {

/***/ 79128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ distinctFindings)
/* harmony export */ });
/** Each fact once: where a validation speaks of the same, it knows more than the decision before it. */
function distinctFindings(decided, proved) {
    const said = new Set(proved.map(factOf));
    return [...decided.filter((finding) => !said.has(factOf(finding))), ...proved];
}
/** A crossed minor is one fact for all instances; what was not judged is another at each line. */
function factOf({ code, file, line }) {
    if (code === 'flux-minor-crossed')
        return code;
    return [code, file ?? '', code === 'not-evaluated' ? (line ?? '') : ''].join('\0');
}


/***/ }),

/***/ 57858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ runTrust),
/* harmony export */   Vg: () => (/* binding */ releaseJudge),
/* harmony export */   c8: () => (/* binding */ judgeNewPins)
/* harmony export */ });
/* harmony import */ var _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81869);

/** A run's trusted root: the file of the repository that the settings name, else the public-good root. */
function runTrust(settings, workspace, env) {
    let opening = null;
    let opened = null;
    const load = async () => {
        const { loadTrust, tufTimeout } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(8637), __webpack_require__.e(9378)]).then(__webpack_require__.bind(__webpack_require__, 69378));
        const path = settings.trustedRoot;
        if (path !== null)
            return await loadTrust({ kind: 'file', path, bytes: await workspace.read(path, 2 ** 22) });
        return await loadTrust({ kind: 'tuf', timeout: tufTimeout, fetch: (0,_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .proxiedFetch */ .i)(env) });
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
        const { conclude, judgeArtifacts, sourceRules } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(4187), __webpack_require__.e(3519)]).then(__webpack_require__.bind(__webpack_require__, 43519));
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
/** What a check says of the signatures of newly pinned artifacts, each at its pin. */
async function judgeNewPins(set, tree, pins, { registry, trust, running }) {
    const { verify } = set.policy;
    const named = pins.flatMap(artifactOf);
    if (verify === 'off' || named.length === 0)
        return { findings: [] };
    const { conclude, findingsOf, judgeArtifacts, sourceRules } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(4187), __webpack_require__.e(3519)]).then(__webpack_require__.bind(__webpack_require__, 43519));
    const rules = sourceRules(tree, set.pins);
    const artifacts = named.map(({ released }) => released);
    const judged = await judgeArtifacts({ registry, trust: trust.open, artifacts, rules, running });
    const findings = judged.flatMap((one, index) => findingsOf(one, verify, named[index]?.pin ?? null));
    return { findings, signatures: conclude(judged, verify, trust.opened?.root ?? null).signatures };
}
function artifactOf({ pin, digest }) {
    const role = pin.role === 'flux-version' ? null : pin.role;
    if (role === null || pin.repository === null || pin.version === null)
        return [];
    const artifact = { role, repository: pin.repository, tag: pin.value, digest, created: null };
    return [{ pin, released: { artifact, version: pin.version } }];
}


/***/ }),

/***/ 14821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ validationOf),
/* harmony export */   KJ: () => (/* binding */ validateMove),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   fe: () => (/* binding */ selectVersion)
/* harmony export */ });
/* harmony import */ var _resolve_constraint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94430);

/** Proves one move: the findings of the tree after it, marked where it introduces them. */
async function validateMove(move) {
    const { validate } = await __webpack_require__.e(/* import() */ 8494).then(__webpack_require__.bind(__webpack_require__, 38494));
    return await validate(validationOf(move));
}
/** What a validation is given for one move. */
function validationOf({ before, after, set, contents, flux, files }) {
    return {
        before: stateOf(before, set.name, contents.before, contents.operator),
        after: stateOf(after, set.name, contents.after, contents.after),
        changed: files.map((file) => file.path),
        flux,
        selectVersion,
    };
}
/** One tree as a validation sees it, narrowed to the pins of one set. */
function stateOf(survey, set, contents, operator) {
    const own = survey.sets.find((found) => found.name === set);
    return { tree: survey.tree, pins: own?.pins ?? [], instances: own?.instances ?? [], contents, operator };
}
/** The version that the operator would select for a constraint. */
function selectVersion(constraint, versions) {
    const parsed = (0,_resolve_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConstraint */ .FJ)(constraint);
    if (!parsed)
        return { kind: 'refused' };
    const version = (0,_resolve_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(parsed, versions);
    return version === null ? { kind: 'none' } : { kind: 'selected', version };
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
    return { pin, edits: edit(pin, place, pin.value, '""'), expected: { selector: 'embedded', value: '', digest: null } };
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

/***/ 20443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Hv: () => (/* binding */ startFindings),
/* harmony export */   KW: () => (/* binding */ behindByTable),
/* harmony export */   W8: () => (/* binding */ notPublished),
/* harmony export */   XO: () => (/* binding */ expiredHold),
/* harmony export */   dD: () => (/* binding */ tagsMoved),
/* harmony export */   q7: () => (/* binding */ moveFindings)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58005);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78796);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94430);
/* harmony import */ var _flux_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4559);
/* harmony import */ var _hop_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50527);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14444);







/** Exact pins whose tag their own repository does not list. */
function notPublished(set, releases) {
    return set.pins.flatMap((pin) => {
        const { role, version, repository, file, line } = pin;
        if (role === 'flux-version' || version === null || repository === null || pin.action !== 'follow')
            return [];
        const release = releases.find((other) => other.version === version);
        const place = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(repository);
        const gone = release?.missing.some((missing) => missing.role === role && (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(missing.repository) === place);
        if (gone === false)
            return [];
        const message = `${place}:${(0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(role, version)} is pinned but not published.`;
        const help = 'Pin a release that is published, or wait until this one is.';
        return [{ code: 'not-published', severity: 'error', introduced: false, file, line, message, help }];
    });
}
/** Artifacts of a proposed release that vanished since, or whose tag moved. */
function tagsMoved(moved) {
    return moved.map(({ artifact, digest }) => {
        const reference = `${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(artifact.repository)}:${artifact.tag}`;
        const what = digest === null ? 'vanished' : `moved from ${artifact.digest} to ${digest}`;
        const message = `${reference} ${what} since it was proposed.`;
        const help = 'Do not merge before you know who published there and why.';
        return { code: 'tag-moved', severity: 'warning', introduced: false, file: null, line: null, message, help };
    });
}
/** A hold that has ended is a warning until it is removed (design, rule 10). */
function expiredHold({ name, policy: { hold } }, now) {
    if (hold?.until === undefined || hold.until === null || now.getTime() < Date.parse(hold.until))
        return [];
    const message = `The hold of the set "${name}" at ${hold.at} ended at ${hold.until}: ${hold.reason}`;
    const help = 'Remove the hold from the settings, or give it a later end.';
    return [{ code: 'hold-expired', severity: 'warning', introduced: false, file: null, line: null, message, help }];
}
/** Exact Flux versions three minors behind, as far as the table of releases tells without a pull (design, rule 8). */
function behindByTable(specs) {
    return specs.flatMap((spec) => behind(spec, spec.constraint, `${_operators_js__WEBPACK_IMPORTED_MODULE_3__/* .modelledUpTo */ .BX.fluxMinor}.0`));
}
/** What the move to a target brings with it. */
function moveFindings(target) {
    return [...target.moves.flatMap((move) => instanceFindings(move, target)), ...beyondTables(target)];
}
/** What is wrong with the instances as they stand. */
function startFindings(starts) {
    return starts.flatMap((start) => [...unmatchedBefore(start), ...manifestsAhead(start)]);
}
/** The newest release that cannot be reached in one hop, and why. */
function unreachable(target) {
    const spec = target.moves.find(({ problems }) => problems.length > 0)?.start.spec;
    const message = `${target.target} is not reachable in one hop: ${(0,_hop_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .firstProblem */ .AX)(target)}.`;
    const help = 'Merge the earlier hop first; the next one is proposed after hop-delay.';
    return { code: 'unreachable-hop', severity: 'notice', introduced: false, ...placeOf(spec), message, help };
}
function instanceFindings(move, target) {
    const { spec } = move.start;
    return [
        ...crossings(move, target),
        ...race(move, target.target),
        ...problemFindings(move),
        ...behind(spec, move.exact ?? spec.constraint, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_6__/* .newest */ .BP)(target.available)),
    ];
}
function crossings({ start, to }, { target, available }) {
    const from = start.from?.version;
    if (from === undefined || !to)
        return [];
    const minors = (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_2__/* .crossedMinors */ .Sg)(from, to.version, available);
    if (minors.length === 0)
        return [];
    const message = `Release ${target} moves Flux from ${from} to ${to.version}, into ${minors.join(' and ')}.`;
    const help = 'Read the release notes of that Flux minor; a Flux minor cannot be taken back by a revert.';
    return [{ code: 'flux-minor-crossed', severity: 'notice', introduced: true, ...placeOf(start.spec), message, help }];
}
/** Both move in one commit: an instance that is applied first meets the old operator. */
function race({ start, to }, target) {
    const { spec } = start;
    const meets = spec.manifests.kind !== 'embedded' && spec.operatorFollows && !spec.waits;
    if (!to || !meets || (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_2__/* .canBuild */ .hJ)(spec.operator, to.version))
        return [];
    const message = `Operator ${spec.operator} cannot build Flux ${to.version} of release ${target}, and the instance does not wait for the new operator.`;
    const help = 'Let the instance depend on the operator (dependsOn, and wait on the operator); the stall ends once the new operator has started.';
    return [{ code: 'operator-race', severity: 'warning', introduced: true, ...placeOf(spec), message, help }];
}
/** One finding a kind: that one CRD is refused says as much as that six are. */
function problemFindings({ start, problems }) {
    const place = placeOf(start.spec);
    const byKind = new Map(problems.map((problem) => [problem.kind, problem]));
    return [...byKind.values()].map((problem) => {
        const message = sentence((0,_hop_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .describeProblem */ .BJ)(problem));
        return {
            code: codeOf[problem.kind],
            severity: 'error',
            introduced: true,
            ...place,
            message,
            help: helpOn[problem.kind],
        };
    });
}
const codeOf = {
    downgrade: 'flux-downgrade',
    storage: 'unreachable-hop',
    'too-far': 'unreachable-hop',
    unmatched: 'flux-version-unmatched',
    'not-buildable': 'manifests-ahead',
};
const helpOn = {
    downgrade: 'Stay on this Flux minor; going back to an earlier one needs a reinstallation of Flux.',
    storage: 'Go through an earlier Flux minor first, so that the operator can migrate what is stored.',
    'too-far': 'Go through an earlier Flux minor first, so that the operator can migrate what is stored.',
    unmatched: 'Write a range such as 2.x, or a version that the manifests hold.',
    'not-buildable': 'Move the operator and the manifests to one release.',
};
function sentence(clause) {
    return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`;
}
function unmatchedBefore({ running, spec }) {
    if (running?.kind === 'unreadable') {
        const message = `distribution.version "${running.constraint}" is no range, so the Flux of this instance was not judged.`;
        const help = 'Write a version or a range; a placeholder cannot be judged from the repository.';
        return [{ code: 'not-evaluated', severity: 'notice', introduced: false, ...placeOf(spec), message, help }];
    }
    if (running?.kind !== 'unmatched')
        return [];
    const message = `No Flux version in the pinned manifests matches distribution.version "${running.constraint}".`;
    const help = 'Write a range such as 2.x, or a version that the manifests hold.';
    return [{ code: 'flux-version-unmatched', severity: 'error', introduced: false, ...placeOf(spec), message, help }];
}
function manifestsAhead({ running, spec }) {
    if (running?.kind !== 'stalled')
        return [];
    const message = `Operator ${spec.operator} cannot build Flux ${running.selected}, which the pinned manifests bring, so the instance stalls.`;
    const help = 'Move the operator and the manifests to one release.';
    return [{ code: 'manifests-ahead', severity: 'error', introduced: false, ...placeOf(spec), message, help }];
}
function behind(spec, constraint, newestFlux) {
    const parsed = (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConstraint */ .FJ)(constraint);
    const exact = parsed && (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .exactVersion */ .y)(parsed);
    if (!exact || newestFlux === null || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Zy)(exact, newestFlux) >= 0)
        return [];
    if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_6__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_6__/* .minorOf */ .Hs)(newestFlux), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_6__/* .minorOf */ .Hs)(exact)) < 3)
        return [];
    const message = `distribution.version ${exact} is three minors or more behind Flux ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_6__/* .minorOf */ .Hs)(newestFlux)}.`;
    const help = 'Move it to a supported minor, or set flux-version to patch or newest.';
    return [{ code: 'flux-behind', severity: 'warning', introduced: false, ...placeOf(spec), message, help }];
}
function beyondTables({ target, moves }) {
    const flux = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_6__/* .newest */ .BP)(moves.flatMap(({ to }) => to?.version ?? []));
    if (!(0,_operators_js__WEBPACK_IMPORTED_MODULE_3__/* .isBeyondTables */ .TE)(target, flux))
        return [];
    const message = `Release ${target}${flux === null ? '' : ` with Flux ${flux}`} is newer than what this version was measured on (operator ${_operators_js__WEBPACK_IMPORTED_MODULE_3__/* .modelledUpTo */ .BX.operator}, Flux ${_operators_js__WEBPACK_IMPORTED_MODULE_3__/* .modelledUpTo */ .BX.fluxMinor}).`;
    const help = 'Look at the release notes before merging; it is never merged automatically.';
    return [{ code: 'beyond-tables', severity: 'notice', introduced: true, file: null, line: null, message, help }];
}
function placeOf(spec) {
    return { file: spec?.file ?? null, line: spec?.line ?? null };
}


/***/ }),

/***/ 20492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fluxSpecs)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58005);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
/* harmony import */ var _flux_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4559);



/**
 * What decides the Flux of each instance. A set without an instance in sight counts as one with the chart's defaults. `waits` tells
 * whether an instance is applied after its operator (`dependsOn`, `wait`). Empty where nothing says which operator runs.
 */
function fluxSpecs(set, waits) {
    if (set.instances.length === 0)
        return assumedSpec(set);
    return set.instances.flatMap((instance) => {
        const operator = operatorOf(set, instance.cluster);
        if (!operator)
            return [];
        return [
            {
                ...operator,
                constraint: (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxConstraint */ .dO)(instance),
                components: instance.components,
                migrateResources: instance.migrateResources,
                manifests: manifestsOf(set, instance),
                waits: waits(instance),
                file: instance.object.file.path,
                line: instance.object.position([...instance.root, 'distribution', 'version']).line,
            },
        ];
    });
}
function assumedSpec(set) {
    const operator = operatorOf(set, '');
    if (!operator)
        return [];
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .oldest */ .os)(exactPins(set, 'manifests').flatMap((pin) => pin.version ?? []));
    const manifests = version === null ? { kind: 'embedded' } : { kind: 'exact', version, follows: true };
    const assumed = { constraint: '2.x', components: [], migrateResources: true, waits: true, file: null, line: null };
    return [{ ...assumed, ...operator, manifests }];
}
/** The lowest exact pin of the operator in the instance's cluster, or else the set's current version. */
function operatorOf(set, cluster) {
    const charts = set.pins.filter((pin) => pin.role === 'operator-chart' && pin.scope === 'gitops');
    const near = charts.filter((pin) => cluster === '' || pin.cluster === '' || pin.cluster === cluster);
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .oldest */ .os)(near.flatMap((pin) => pin.version ?? [])) ?? set.current;
    if (version === null)
        return null;
    return { operator: version, operatorFollows: near.length === 0 || near.some(({ action }) => action !== 'ignore') };
}
function manifestsOf(set, { artifact }) {
    if (artifact.kind === 'embedded')
        return artifact;
    const tag = artifact.kind === 'reference' ? (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(artifact.reference)?.tag : null;
    const version = tag?.startsWith('v') ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutV */ .rA)(tag) : null;
    if (version === null)
        return { kind: 'floating' };
    return { kind: 'exact', version, follows: exactPins(set, 'manifests').some((pin) => pin.version === version) };
}
function exactPins(set, role) {
    return set.pins.filter((pin) => pin.role === role && pin.selector === 'exact' && pin.action === 'follow');
}


/***/ }),

/***/ 4559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ nextExactVersion),
/* harmony export */   Sg: () => (/* binding */ crossedMinors),
/* harmony export */   Zz: () => (/* binding */ runningFlux),
/* harmony export */   dO: () => (/* binding */ fluxConstraint),
/* harmony export */   hJ: () => (/* binding */ canBuild)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78796);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94430);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14444);



/** The constraint that the flux-instance chart writes where the values name none. */
const chartDefault = '2.x';
/** The constraint of an instance as text. */
function fluxConstraint(instance) {
    return instance.fluxVersion ?? chartDefault;
}
/** The Flux version that an operator selects and builds for a constraint (upstream: newest match, since 0.54 of what it embeds). */
function runningFlux(constraintText, source) {
    const constraint = (0,_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConstraint */ .FJ)(constraintText);
    if (!constraint)
        return { kind: 'unreadable', constraint: constraintText };
    const version = (0,_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(constraint, selectable(source));
    if (version === null)
        return { kind: 'unmatched', constraint: constraintText };
    return canBuild(source.operator, version) ? { kind: 'runs', version } : { kind: 'stalled', selected: version };
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
    const constraint = (0,_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConstraint */ .FJ)(constraintText);
    const exact = constraint && (0,_constraint_js__WEBPACK_IMPORTED_MODULE_0__/* .exactVersion */ .y)(constraint);
    if (!exact)
        return null;
    if (setting === 'keep')
        return exact;
    const choices = setting === 'newest' ? available : available.filter((version) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(version) === (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(exact));
    const isThere = available.includes(exact);
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(isThere ? [exact, ...choices] : choices) ?? exact;
}
function selectable({ available, operator, embedded }) {
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

/***/ 50527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ firstProblem),
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   oR: () => (/* binding */ rangeToWriteFirst)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
/* harmony import */ var _reachability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36946);


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
    const ladder = [...available].reverse().filter((flux) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(from.version)) >= 0);
    const step = ladder.find((version) => {
        const to = { version, crds: crdsAt(version) };
        return (0,_reachability_js__WEBPACK_IMPORTED_MODULE_1__/* .hopProblems */ .o1)({ from, to, components: spec.components, earlier }).length === 0;
    });
    return `${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(step ?? from.version)}.x`;
}


/***/ }),

/***/ 36751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ fluxMoveOf),
/* harmony export */   QR: () => (/* binding */ movesTo),
/* harmony export */   Ym: () => (/* binding */ startsAfter),
/* harmony export */   jb: () => (/* binding */ startsOf),
/* harmony export */   kj: () => (/* binding */ isReachable),
/* harmony export */   mk: () => (/* binding */ moveAgain)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78796);
/* harmony import */ var _distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47115);
/* harmony import */ var _flux_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4559);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14444);
/* harmony import */ var _reachability_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36946);





/** What each instance runs now. Pulls the manifests that the pins and the pinned operators name. */
async function startsOf(specs, store) {
    return Promise.all(specs.map((spec) => startOf(spec, store)));
}
/** What each instance would run at a target, and what stands against it. Pulls the target's manifests. */
async function movesTo(target, starts, setting, store) {
    const files = await store.load(target);
    const moves = await Promise.all(starts.map((start) => moveTo(target, start, setting, store)));
    return { target, moves, available: files ? (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxVersionsIn */ .e4)(files) : [] };
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
        return { spec: next, running, from: to ?? start.from, earlier };
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
        return { from, to: after, crosses: from !== null && after !== null ? (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_1__/* .crossedMinors */ .Sg)(from, after, available) : [] };
    });
    const [first] = known.sort((a, b) => b.crosses.length - a.crosses.length || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(a.from ?? '', b.from ?? ''));
    return first ?? null;
}
async function startOf(spec, store) {
    const chosen = spec.manifests.kind === 'exact' ? spec.manifests.version : spec.operator;
    const [manifests, own] = await Promise.all([store.load(chosen), store.load(spec.operator)]);
    const running = manifests && (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_1__/* .runningFlux */ .Zz)(spec.constraint, sourceOf(spec.operator, manifests, own));
    // an operator that cannot build what it selects stays on what it built before: at best the newest of its own release
    const built = running?.kind === 'stalled' && own ? (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_1__/* .runningFlux */ .Zz)(spec.constraint, sourceOf(spec.operator, own, own)) : running;
    const files = built === running ? manifests : own;
    const from = files ? crdsAt(files, built) : null;
    const earlier = files && from && !spec.migrateResources ? earlierCrds(files, from.version) : [];
    return { spec, running, from, earlier };
}
async function moveTo(target, start, setting, store) {
    const { spec } = start;
    const operator = spec.operatorFollows ? target : spec.operator;
    const [files, own] = await Promise.all([store.load(manifestsAt(target, spec)), store.load(operator)]);
    if (!files)
        return { start, running: null, to: null, exact: null, problems: problemsByTable(spec.operator, target) };
    const exact = (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_1__/* .nextExactVersion */ .PT)(spec.constraint, setting, (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxVersionsIn */ .e4)(files));
    const running = (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_1__/* .runningFlux */ .Zz)(exact ?? spec.constraint, sourceOf(operator, files, own));
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
    return from && to ? (0,_reachability_js__WEBPACK_IMPORTED_MODULE_4__/* .hopProblems */ .o1)({ from, to, components: spec.components, earlier }) : [];
}
/** Without manifests only the table of operators is left: up to two Flux minors a hop lose no stored version in any release so far. */
function problemsByTable(operator, target) {
    const [from, to] = [(0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .knownFluxMinor */ .k7)(operator), (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .knownFluxMinor */ .k7)(target)];
    if (from === null || to === null)
        return [];
    const apart = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareMinors */ .I2)(to, from);
    return apart > 2 || apart < 0 ? [{ kind: 'too-far', from, to }] : [];
}
function sourceOf(operator, files, own) {
    return { operator, available: (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxVersionsIn */ .e4)(files), embedded: own && (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxVersionsIn */ .e4)(own) };
}
function crdsAt(files, running) {
    if (running?.kind !== 'runs')
        return null;
    return { version: running.version, crds: (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .crdsOf */ .AX)(files, running.version) };
}
function earlierCrds(files, than) {
    return (0,_reachability_js__WEBPACK_IMPORTED_MODULE_4__/* .earlierMinors */ .RI)((0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxVersionsIn */ .e4)(files), than).map((version) => ({ version, crds: (0,_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .crdsOf */ .AX)(files, version) }));
}


/***/ }),

/***/ 14444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ modelledUpTo),
/* harmony export */   D3: () => (/* binding */ buildRule),
/* harmony export */   TE: () => (/* binding */ isBeyondTables),
/* harmony export */   k7: () => (/* binding */ knownFluxMinor)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);

/**
 * Eras of the operator, newest first, as of 2026-08-19. Measured by replaying each release's CRD patches on every Flux release; what an operator embeds is
 * read from its own manifests artifact, so only the kind of rule is kept here. Sources: fluxcd/flux2#5965 and
 * controlplaneio-fluxcd/flux-operator#459 (a Flux minor that an older operator cannot build), #937 and #948 (embedded versions, then minors).
 */
const eras = [
    { since: '0.54.1', rule: { kind: 'embedded-minors' } },
    { since: '0.54.0', rule: { kind: 'embedded-versions' } },
    { since: '0.53.0', rule: { kind: 'up-to', minor: '2.9' } },
    { since: '0.30.0', rule: { kind: 'up-to', minor: '2.8' } },
    { since: '0.13.0', rule: { kind: 'up-to', minor: '2.6' } },
    { since: '0.0.0', rule: { kind: 'up-to', minor: '2.9' } },
];
/** The newest releases that the tables of this file were measured on. */
const modelledUpTo = {
    operator: '0.58.1',
    fluxMinor: '2.9',
};
/** First operator release that carries each Flux minor, newest first; used only where no manifests artifact can be read. */
const firstWithMinor = [
    ['0.53.0', '2.9'],
    ['0.42.0', '2.8'],
    ['0.30.0', '2.7'],
    ['0.21.0', '2.6'],
    ['0.15.0', '2.5'],
    ['0.10.0', '2.4'],
    ['0.1.0', '2.3'],
];
/** The rule by which an operator chooses and builds Flux. */
function buildRule(operator) {
    const era = eras.find(({ since }) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, since) >= 0);
    return era ? era.rule : { kind: 'up-to', minor: modelledUpTo.fluxMinor };
}
/** The newest Flux minor that an operator release carries, by the table; null before the first. */
function knownFluxMinor(operator) {
    return firstWithMinor.find(([since]) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, since) >= 0)?.[1] ?? null;
}
/** True where a release or a Flux version lies beyond what the tables were measured on (design, rule 12). */
function isBeyondTables(operator, flux) {
    return ((operator !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, modelledUpTo.operator) > 0) ||
        (flux !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux), modelledUpTo.fluxMinor) > 0));
}


/***/ }),

/***/ 36946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ earlierMinors),
/* harmony export */   o1: () => (/* binding */ hopProblems)
/* harmony export */ });
/* unused harmony export fallsByMinor */
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);

/** Controllers that the flux-instance chart and the operator install where nothing is written. */
const defaultComponents = ['source-controller', 'kustomize-controller', 'helm-controller', 'notification-controller'];
/**
 * Everything that makes a hop unsafe (design, rule 4): a falling Flux minor, which the operator refuses, and a stored version that the new
 * CRD no longer lists, which the API server refuses. Empty for a safe hop. What the cluster really stores is not seen from a repository.
 */
function hopProblems({ from, to, components, earlier }) {
    if (fallsByMinor(from.version, to.version))
        return [{ kind: 'downgrade', from: from.version, to: to.version }];
    const installed = new Set(components.length > 0 ? components : defaultComponents);
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
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(to), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(from)) < 0;
}
/** The newest version of every minor up to and without the one given, for instances whose stored objects are never migrated. */
function earlierMinors(versions, than) {
    const newestOf = new Map();
    for (const version of [...versions].sort(_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy))
        if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(than)) < 0)
            newestOf.set((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(version), version);
    return [...newestOf.values()];
}


/***/ }),

/***/ 73596:
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

/***/ 78405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ appliedFiles),
/* harmony export */   y: () => (/* binding */ appliedObjects)
/* harmony export */ });
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89382);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50184);
/* harmony import */ var _kustomization_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28118);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38069);




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
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeObjects */ .y8)(tree).filter(({ file }) => isApplied(file.path));
    lists.set(tree, objects);
    return objects;
}
/** Tells the files that something may apply, by what kustomizations and Flux Kustomizations name. */
function appliedFiles(tree) {
    const listed = new Set();
    const folders = new Set();
    for (const object of (0,_kustomization_files_js__WEBPACK_IMPORTED_MODULE_0__/* .kustomizations */ .r)(tree)) {
        const folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(object.file.path);
        folders.add(folder);
        for (const entry of ['resources', 'bases', 'components', 'crds', 'transformers', 'generators'].flatMap((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(object.value, [key]))) {
            const path = typeof entry === 'string' ? (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)(folder, entry) : null;
            if (path !== null)
                listed.add(path);
        }
    }
    const roots = sourceRoots(tree);
    return (path) => {
        if ((0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isAside */ .Zl)(path))
            return false;
        if (listed.has(path) || /(?:^|\/)[Kk]ustomization(?:\.ya?ml)?$/.test(path))
            return true;
        for (let folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);; folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(folder)) {
            if (folders.has(folder))
                return false;
            // a folder without a kustomization is applied as it is, with all below it
            if (folder === '' || roots.has(folder) || listed.has(folder))
                return true;
        }
    };
}
/** Folders that Flux Kustomizations and instances apply. */
function sourceRoots(tree) {
    const roots = new Set();
    for (const { value } of (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeObjects */ .y8)(tree)) {
        const written = [
            ['spec', 'path'],
            ['spec', 'sync', 'path'],
            ['spec', 'values', 'instance', 'sync', 'path'],
        ];
        for (const path of written) {
            const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(value, path) : null;
            const folder = text === null ? null : (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o1)('', text);
            if (folder !== null && folder !== '')
                roots.add(folder);
        }
    }
    return roots;
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
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89382);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50184);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58005);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73596);
/* harmony import */ var _applied_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78405);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52046);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39494);









/** The Helm releases of the operator's charts in a tree. */
function chartReleases(tree) {
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y8)(tree);
    return (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedObjects */ .y)(tree)
        .filter(isHelmRelease)
        .flatMap((object) => {
        const role = roleOf(object, objects);
        return role === null ? [] : [{ role, object, label: (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(object), ...valuesOf(object, tree) }];
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
        const values = above.length === 0 ? object.value : ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(object.value, above) ?? {});
        const sources = [{ object, root: above, values }];
        return { role: 'instance-chart', object, label: object.file.path, sources, complete: false };
    });
}
/** True for a HelmRelease of Flux. */
function isHelmRelease(object) {
    return object.kind === 'HelmRelease' && (0,_api_version_js__WEBPACK_IMPORTED_MODULE_5__/* .parseApiVersion */ .c)(object.apiVersion).group === 'helm.toolkit.fluxcd.io';
}
function roleOf(release, objects) {
    const reference = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(release.value, ['spec', 'chartRef']);
    if (reference) {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(reference, ['name']);
        const sources = objects.filter((object) => object.kind === 'OCIRepository' && object.name === name);
        const url = sources.map((object) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(object.value, ['spec', 'url'])).find((text) => text !== null);
        return url === undefined ? roleOfName(name) : roleOfUrl(url);
    }
    const chart = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(release.value, ['spec', 'chart', 'spec', 'chart']);
    const source = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(release.value, ['spec', 'chart', 'spec', 'sourceRef', 'name']);
    const repository = objects.find((object) => object.kind === 'HelmRepository' && object.name === source);
    const url = repository && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(repository.value, ['spec', 'url']);
    return typeof url === 'string' ? roleOfUrl(`${url.replace(/\/$/, '')}/${chart ?? ''}`) : roleOfName(chart);
}
function roleOfUrl(url) {
    const repository = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRepository */ .SU)(url);
    const role = repository && (0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOfRepository */ .SE)(repository);
    return role === 'operator-chart' || role === 'instance-chart' ? role : null;
}
/** Where the source is not in the repository, the chart's own name is what is left. */
function roleOfName(name) {
    if (name === 'flux-operator')
        return 'operator-chart';
    return name === 'flux-instance' ? 'instance-chart' : null;
}
function valuesOf(release, tree) {
    const references = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(release.value, ['spec', 'valuesFrom']).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv);
    const generated = references.map((reference) => generatedValues(release, reference, tree));
    const inline = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(release.value, ['spec', 'values']);
    const sources = generated.filter((source) => source !== null);
    if (inline)
        sources.push({ object: release, root: ['spec', 'values'], values: inline });
    return { sources, complete: !generated.includes(null) };
}
/** The values file behind a `valuesFrom` whose ConfigMap a kustomization of the same tree generates; null where it is not to be seen. */
function generatedValues(release, reference, tree) {
    if (reference['kind'] !== 'ConfigMap' || reference['targetPath'] !== undefined)
        return null;
    const key = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(reference, ['valuesKey']) ?? 'values.yaml';
    const folders = ancestors((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .y)(release.file.path));
    for (const { folder, generator } of generators(tree)) {
        const path = folders.includes(folder) && generator['name'] === reference['name'] ? keyedFile(generator['files'], key) : null;
        const target = path === null ? null : (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o1)(folder, path);
        const object = target === null ? null : plainDocument(tree, target);
        if (object)
            return { object, root: [], values: object.value };
    }
    return null;
}
/** The entries of every `configMapGenerator`, with the folder of their kustomization. */
function generators(tree) {
    return tree.files.flatMap(({ file, documents }) => {
        if (!/(?:^|\/)kustomization\.ya?ml$/i.test(file.path))
            return [];
        const values = documents.flatMap((read) => {
            if (read.kind === 'plain')
                return [read.object.value];
            return read.kind === 'objects' ? read.objects.map((object) => object.value) : [];
        });
        const entries = values.flatMap((value) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(value, ['configMapGenerator'])).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv);
        return entries.map((generator) => ({ folder: (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .y)(file.path), generator }));
    });
}
/** `values.yaml=./helm/values.yaml`, or a path whose last segment is the key. */
function keyedFile(files, key) {
    if (!Array.isArray(files))
        return null;
    for (const entry of files) {
        if (typeof entry !== 'string')
            continue;
        const equals = entry.indexOf('=');
        const path = entry.slice(equals + 1);
        const name = equals < 0 ? path.slice(path.lastIndexOf('/') + 1) : entry.slice(0, equals);
        if (name === key)
            return path;
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
function ancestors(folder) {
    const steps = folder === '' ? [] : folder.split('/');
    return [...steps.map((_, index) => steps.slice(0, steps.length - index).join('/')), ''];
}
/** Merges mappings the way Flux and Helm do: mappings key by key, anything else replaced; later sources win. */
function mergeValues(base, over) {
    const result = {};
    for (const [key, value] of Object.entries(base))
        if (value !== undefined)
            (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .put */ .y)(result, key, value);
    for (const [key, value] of Object.entries(over)) {
        if (value === undefined)
            continue;
        const old = Object.hasOwn(result, key) ? result[key] : undefined;
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .put */ .y)(result, key, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(old) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? mergeValues(old, value) : value);
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
        (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .put */ .y)(result, key, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(known) ? coalesce(known, value) : value);
    }
    for (const [key, value] of Object.entries(defaults))
        if (value !== undefined && !Object.hasOwn(values, key))
            (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .put */ .y)(result, key, value);
    return result;
}


/***/ }),

/***/ 28118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ kustomizationPaths),
/* harmony export */   r: () => (/* binding */ kustomizations)
/* harmony export */ });
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89382);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50184);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38069);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65776);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39494);
/* harmony import */ var _tree_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66932);






/** Checks that the files and folders that kustomizations name are there. Addresses of other places are not looked at. */
function kustomizationPaths(tree) {
    const paths = (0,_tree_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .treePaths */ .L)(tree);
    const built = kustomizations(tree).filter(({ file }) => !(0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isAside */ .Zl)(file.path));
    return built.flatMap((object) => [
        ...gathered(object, paths),
        ...['patches', 'patchesJson6902', 'replacements'].flatMap((key) => pathsOf(object, key, paths)),
        ...listedFiles(object, 'patchesStrategicMerge', paths),
    ]);
}
/** The kustomize files of a tree; `apiVersion` and `kind` may be left out of one. */
function kustomizations(tree) {
    return tree.files.flatMap(({ file, documents }) => {
        if (!/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(file.path))
            return [];
        return documents.flatMap((read) => {
            if (read.kind === 'plain')
                return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(read.object.value) ? [read.object] : [];
            const objects = read.kind === 'objects' ? read.objects : [];
            return objects.filter((object) => !object.apiVersion.includes('fluxcd.io'));
        });
    });
}
function gathered(object, paths) {
    return ['resources', 'bases', 'components'].flatMap((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(object.value, [key]).flatMap((entry, index) => {
        const target = localTarget(object, entry);
        if (target === null)
            return [];
        const kind = paths.kindOf(target.path);
        const place = [key, index];
        if (kind === 'missing')
            return [missing(object, place, target, paths)];
        return kind === 'folder' && !paths.hasKustomization(target.path) ? [bare(object, place, target.entry)] : [];
    }));
}
function pathsOf(object, key, paths) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(object.value, [key]).flatMap((entry, index) => {
        const path = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry) ? entry['path'] : undefined;
        const target = localTarget(object, path ?? null);
        if (target === null || paths.kindOf(target.path) !== 'missing')
            return [];
        return [missing(object, [key, index, 'path'], target, paths)];
    });
}
function listedFiles(object, key, paths) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(object.value, [key]).flatMap((entry, index) => {
        const target = typeof entry === 'string' && entry.includes('\n') ? null : localTarget(object, entry);
        if (target === null || paths.kindOf(target.path) !== 'missing')
            return [];
        return [missing(object, [key, index], target, paths)];
    });
}
const remote = /^[a-z][a-z0-9+.-]*:|^git@|^[a-z0-9-]+\.[a-z]+[/:]|\?ref=|\/\//i;
/** What an entry names; null for addresses, templates and what lies outside of the repository. */
function localTarget(object, entry) {
    if (typeof entry !== 'string' || entry === '' || entry.startsWith('/') || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownInDocument */ .pj)(entry))
        return null;
    const { path } = object.file;
    if ((0,_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplateFile */ .bn)(path))
        return null;
    const isRelative = entry.startsWith('./') || entry.startsWith('../');
    if ((!isRelative && remote.test(entry) && !/\.ya?ml$/.test(entry)) || entry.includes('://'))
        return null;
    const target = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(path), entry);
    return target === null ? null : { entry, path: target };
}
function missing(object, place, { entry, path }, paths) {
    const other = paths.otherCase(path);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemAt */ .l4)(object, place, {
        code: 'reference-missing',
        severity: 'error',
        message: `${object.file.path} names ${entry}, which is not there, so kustomize cannot build the folder.`,
        help: other === null ? 'Add the file, or remove the entry.' : `Correct the letters' case: the path is ${other}.`,
        detail: entry,
    });
}
function bare(object, place, entry) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemAt */ .l4)(object, place, {
        code: 'reference-missing',
        severity: 'error',
        message: `${object.file.path} names the folder ${entry}, which has no kustomization.yaml, so kustomize cannot build it.`,
        help: 'Add a kustomization.yaml there, or name its files.',
        detail: entry,
    });
}


/***/ }),

/***/ 38069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ holdsManifests),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   y8: () => (/* binding */ wholeObjects)
/* harmony export */ });
/* unused harmony export foldersAbove */
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89382);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65776);


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
    const charts = new Set(tree.entries.flatMap(({ path }) => (/(?:^|\/)Chart\.ya?ml$/.test(path) ? [join((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path), 'templates')] : [])));
    const inChart = (path) => foldersAbove(path).some((folder) => charts.has(folder));
    return (path) => !tree.layout.patches.has(path) && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isTemplateFile */ .bn)(path) && !inChart(path);
}
/** The folders that a file lies in, the innermost first; the root, which is empty, last. */
function foldersAbove(path) {
    const folders = [];
    for (let folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path);; folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(folder)) {
        folders.push(folder);
        if (folder === '')
            return folders;
    }
}
const aside = /(?:^|\/)(?:docs?|documentation|\.?_?archived?|\.?attic|vendor|node_modules|testdata|fixtures|__tests__)\//i;
/** True in folders whose manifests nobody applies: put away, brought along, examples of documentation, or there for tests of other tools. */
function isAside(path) {
    return aside.test(path);
}
/** A path below a folder with `.` and `..` resolved; null where it leaves the root. */
function resolvePath(folder, relative) {
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of relative.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined)
            return null;
    }
    return steps.join('/');
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
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

/***/ 65776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ unknownInResourceSet),
/* harmony export */   bn: () => (/* binding */ isTemplateFile),
/* harmony export */   pj: () => (/* binding */ unknownInDocument)
/* harmony export */ });
const substitution = /\$\{[A-Za-z_]|\$\([A-Za-z_]/;
const template = /\{\{|\{%|#\{|<%/;
const inputs = /<<|>>/;
const encrypted = /^ENC\[[A-Z0-9_]+,/;
/** What a document of a repository can leave open: `${VAR}` of a postBuild substitution, template marks, values that SOPS encrypted. */
const unknownInDocument = (text) => substitution.test(text) || template.test(text) || encrypted.test(text);
/** The same for objects inside a ResourceSet, whose templates are `<< inputs.x >>`. */
const unknownInResourceSet = (text) => unknownInDocument(text) || inputs.test(text);
/** True for the file of a template engine: its text is no manifest before it is rendered. */
function isTemplateFile(path) {
    return /\.(?:j2|jinja2?|tpl|tmpl|gotmpl|tftpl|mustache|erb)(?:\.ya?ml)?$/i.test(path);
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
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   l4: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73596);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88102);


/** A problem at a path of an object, with its line. */
function problemAt(object, path, remark) {
    return {
        code: remark.code,
        severity: remark.severity,
        file: object.file.path,
        line: object.position(path).line,
        message: remark.message,
        help: remark.help,
        subject: [subjectOf(object), (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .j)(path), remark.detail ?? ''].join('\0'),
    };
}
/** A problem of the run as a whole, or of a file that was not read as objects. */
function problemOf(remark, file = null, line = null) {
    const { code, severity, message, help } = remark;
    return { code, severity, file, line, message, help, subject: remark.detail ?? message };
}
/** `HelmRelease flux-instance`: how messages name an object; values, which are no object, are named by their file. */
function nameOf(object) {
    if (object.kind === '')
        return object.file.path;
    return object.name === null ? object.kind : `${object.kind} ${object.name}`;
}
/** What stays the same of an object when its lines or its API version move. */
function subjectOf(object) {
    return [(0,_api_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseApiVersion */ .c)(object.apiVersion).group, object.kind, object.namespace ?? '', object.name ?? ''].join('/');
}


/***/ }),

/***/ 42457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ appliedPaths),
/* harmony export */   K: () => (/* binding */ sourcePaths)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50184);
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73596);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38069);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65776);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39494);
/* harmony import */ var _tree_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66932);






/**
 * Checks that the folders that Flux Kustomizations apply are there. Only sources that are this repository count: those of which another
 * path is found here, and the source named flux-system that bootstrap and the operator make.
 */
function sourcePaths(tree, objects) {
    const paths = (0,_tree_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .treePaths */ .L)(tree);
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
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAt */ .l4)(object, ['spec', 'path'], {
            code: 'reference-missing',
            severity: 'error',
            message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(object)} applies the folder ${path}, which is not in the repository.`,
            help: other === null ? 'Add the folder, or correct the path.' : `Correct the letters' case: the path is ${other}.`,
        });
    });
}
/** The folders that the Flux Kustomizations of a tree apply, without those that are only known later. */
function appliedPaths(objects) {
    return objects.flatMap((object) => {
        if (object.kind !== 'Kustomization')
            return [];
        if ((0,_api_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseApiVersion */ .c)(object.apiVersion).group !== 'kustomize.toolkit.fluxcd.io')
            return [];
        const written = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(object.value, ['spec', 'path']) ?? '';
        const kind = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(object.value, ['spec', 'sourceRef', 'kind']) ?? '';
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(object.value, ['spec', 'sourceRef', 'name']) ?? '';
        const unknown = object.origin === 'resource-set' ? _placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownInResourceSet */ .aH : _placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownInDocument */ .pj;
        const path = unknown(written) || unknown(name) ? null : (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)('', written);
        return path === null ? [] : [{ object, source: `${kind}/${name}`, path }];
    });
}


/***/ }),

/***/ 84840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedSources: () => (/* binding */ changedSources),
/* harmony export */   unorderedInstances: () => (/* binding */ unorderedInstances)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50184);
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58005);
/* harmony import */ var _applied_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78405);
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73596);
/* harmony import */ var _chart_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14804);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39494);
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42457);








/** Pins that take their artifact from another registry or repository than before. */
function changedSources(before, after) {
    const olds = groupsOf(before);
    return Array.from(groupsOf(after)).flatMap(([key, pins]) => {
        const known = olds.get(key) ?? [];
        if (known.length !== pins.length)
            return [];
        return pins.flatMap((pin, index) => {
            const from = repositoryOf(known[index]);
            const to = repositoryOf(pin);
            return from === null || to === null || from === to ? [] : [changed(pin, from, to)];
        });
    });
}
function groupsOf(pins) {
    const groups = new Map();
    for (const pin of pins) {
        const key = [pin.file, pin.shape, pin.role].join('\0');
        groups.set(key, [...(groups.get(key) ?? []), pin]);
    }
    return groups;
}
function repositoryOf(pin) {
    return pin?.repository ? (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatRepository */ .Sh)(pin.repository) : null;
}
function changed(pin, from, to) {
    const remark = {
        code: 'source-changed',
        severity: 'warning',
        message: `The ${pin.role} now comes from ${to} instead of ${from}.`,
        help: 'Make sure that the new place is meant and trusted: whoever owns it decides what the cluster runs.',
    };
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOf */ .Zw)(remark, pin.file, pin.line);
}
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
    const [applied, isApplied] = [(0,_source_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedPaths */ .I)(objects), (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .appliedFiles */ .H)(tree)];
    return instances.flatMap((instance) => {
        if (!isApplied(instance.file.path))
            return [];
        const near = operators.filter((operator) => inOneCluster(tree, operator, instance));
        if (near.length === 0 || near.some((operator) => isOrdered(instance, operator, applied) !== false))
            return [];
        return [unordered(instance, near[0])];
    });
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
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(object.value, ['spec', 'dependsOn'])
        .filter(_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)
        .flatMap((entry) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(entry, ['name']) ?? []);
}
function unordered(instance, operator) {
    const name = operator?.name ?? 'flux-operator';
    const isRelease = (0,_api_version_js__WEBPACK_IMPORTED_MODULE_7__/* .parseApiVersion */ .c)(instance.apiVersion).group === 'helm.toolkit.fluxcd.io';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemAt */ .l4)(instance, ['spec', 'dependsOn'], {
        code: 'instance-not-ordered',
        severity: 'warning',
        message: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(instance)} does not wait for its operator: in one commit the old operator may be asked to build the new Flux.`,
        help: isRelease
            ? `Add \`dependsOn: [{name: ${name}}]\` to the HelmRelease, or let its Flux Kustomization depend on the operator's, which waits.`
            : "Let the Flux Kustomization that applies it depend on the operator's, with `wait: true` there.",
    });
}


/***/ }),

/***/ 66932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ treePaths)
/* harmony export */ });
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89382);

const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
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
        for (let folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path); folder !== '' && !folders.has(folder); folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(folder)) {
            folders.add(folder);
            lower.set(folder.toLowerCase(), folder);
        }
    }
    const isFile = (path) => files.has(path) || templateEnds.some((end) => files.has(path + end));
    return {
        kindOf(path) {
            for (let at = path; at !== ''; at = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(at))
                if (opaque.has(at))
                    return 'unknown';
            if (isFile(path))
                return 'file';
            return folders.has(path) ? 'folder' : 'missing';
        },
        hasKustomization: (folder) => names.some((name) => isFile(folder === '' ? name : `${folder}/${name}`)),
        otherCase: (path) => lower.get(path.toLowerCase()) ?? null,
    };
}


/***/ })

};
