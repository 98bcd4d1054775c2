export const id = 5312;
export const ids = [5312];
export const modules = {

/***/ 78452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $r: () => (nameJudge),
  Uh: () => (runTrust),
  Vg: () => (releaseJudge),
  c8: () => (judgeNewPins),
  p0: () => (signatureAsker),
  uz: () => (judgeNewNames)
});
var _model_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58005);
var _model_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);
var _world_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78077);



function runTrust(settings, workspace, machine) {
    let opening = null;
    let opened = null;
    const load = async () => {
        const { loadTrust, tufGate, tufTimeout } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(8637), __webpack_require__.e(8545)]).then(__webpack_require__.bind(__webpack_require__, 69378));
        const path = settings.trustedRoot;
        if (path !== null)
            return await loadTrust({ kind: 'file', path, bytes: await workspace.read(path, 2 ** 22) });
        const timeout = (tufTimeout / 1000) * machine.second;
        return await loadTrust({ kind: 'tuf', timeout, fetch: (0,_world_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_1__/* .proxiedFetch */ .i)(machine, tufGate) });
    };
    return {
        open: async () => (opened = await (opening ??= load())),
        get opened() {
            return opened;
        },
    };
}
function releaseJudge(set, tree, registry, { trust, now }) {
    const { verify } = set.policy;
    if (verify === 'off')
        return undefined;
    return async ({ artifacts, version }, running) => {
        const { concludeSignatures, judgeArtifacts, sourceRules } = await __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 10591));
        const judged = await judgeArtifacts({
            registry,
            trust: trust.open,
            artifacts: artifacts.map((artifact) => ({ artifact, version })),
            rules: sourceRules(tree, set.pins),
            running,
            now,
        });
        return concludeSignatures(judged, verify, trust.opened?.root ?? null);
    };
}
function signatureAsker({ policy }, registry) {
    if (policy.verify === 'off')
        return undefined;
    return async (repository, digest, where) => {
        const { askForSignatures } = await __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 10591));
        await askForSignatures(registry, repository, digest, where);
    };
}
function nameJudge(registry) {
    return async ({ artifacts, version }) => {
        const { misnamed, strangeArtifacts } = await __webpack_require__.e(/* import() */ 8253).then(__webpack_require__.bind(__webpack_require__, 28253));
        return misnamed(await strangeArtifacts(registry, artifacts.map((artifact) => ({ artifact, version }))));
    };
}
async function judgeNewNames(pins, registry) {
    const named = pins.flatMap((one) => namedBy(one).map((artifact) => ({ ...artifact, pin: one.pin })));
    if (named.length === 0)
        return [];
    const { misnamedFinding, strangeArtifacts } = await __webpack_require__.e(/* import() */ 8253).then(__webpack_require__.bind(__webpack_require__, 28253));
    return (await strangeArtifacts(registry, named)).map((one) => misnamedFinding(one, one.named.pin));
}
async function judgeNewPins(set, tree, pins, { registry, trust, running }) {
    const { verify } = set.policy;
    const named = pins.flatMap(artifactOf);
    if (verify === 'off' || named.length === 0)
        return { findings: [] };
    const { concludeSignatures, signatureFindings, judgeArtifacts, sourceRules } = await __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 10591));
    const rules = sourceRules(tree, set.pins);
    const byName = new Map(named.map((one) => [nameOf(one.released), one.released]));
    const artifacts = [...byName.values()];
    const judged = await judgeArtifacts({ registry, trust: trust.open, artifacts, rules, running, now: null });
    const found = new Map(judged.map((one) => [nameOf(one), one]));
    const findings = named.flatMap(({ pin, released }) => {
        const one = found.get(nameOf(released));
        return one ? signatureFindings(one, verify, pin) : [];
    });
    return { findings, signatures: concludeSignatures(judged, verify, trust.opened?.root ?? null).signatures };
}
function nameOf({ artifact: { repository, tag, digest } }) {
    return `${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository)}:${tag}@${digest}`;
}
function artifactOf(pin) {
    return namedBy(pin).flatMap(({ artifact, version }) => version === null ? [] : [{ pin: pin.pin, released: { artifact, version } }]);
}
function namedBy({ pin, digest }) {
    const role = (0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isArtifact */ .vw)(pin.role) ? pin.role : null;
    if (role === null || pin.repository === null)
        return [];
    const artifact = { role, repository: pin.repository, tag: pin.value, digest, created: null };
    return [{ artifact, version: pin.version }];
}


/***/ }),

/***/ 47859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D2: () => (validationOf),
  KJ: () => (validateMove),
  L4: () => (stateOf)
});
var _resolve_running_instances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35951);

async function validateMove(move) {
    const { validate } = await __webpack_require__.e(/* import() */ 938).then(__webpack_require__.bind(__webpack_require__, 20938));
    return await validate(validationOf(move));
}
function validationOf({ before, after, set, contents, flux, files, time }) {
    return {
        before: stateOf(before, set.name, contents.before, contents.operator),
        after: stateOf(after, set.name, contents.after, contents.after),
        changed: files.map((file) => file.path),
        flux,
        isProposed: true,
        time,
    };
}
function stateOf({ workspace, tree, sets }, set, contents, operator) {
    const own = sets.find((found) => found.name === set);
    const instances = (0,_resolve_running_instances_js__WEBPACK_IMPORTED_MODULE_0__/* .runningInstances */ .c)(own?.instances ?? [], contents, operator);
    return { tree, workspace, pins: own?.pins ?? [], instances, contents, operator };
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

/***/ 20779:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  c: () => (applyEdits)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12094);


function applyEdits(files, edits) {
    return [...(0,_model_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(edits, ({ file }) => file)].map(([path, own]) => {
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
function unique(edits) {
    return [...new Map(edits.map((edit) => [`${edit.start}-${edit.end}-${edit.new}`, edit])).values()];
}


/***/ }),

/***/ 13047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (lockEdits)
});
var _model_chart_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81038);
var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50184);
var _model_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71435);



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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (planMoves),
  r: () => (planEdits)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58005);
var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
var _model_pin_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32730);




function planEdits(set, target, choices) {
    return planMoves(set, target, choices).flatMap((move) => move.edits);
}
function planMoves(set, target, choices) {
    return set.pins
        .filter((pin) => pin.action === 'follow')
        .flatMap((pin) => moveOf(pin, set.policy, target, choices) ?? [])
        .filter((move) => move.edits.length > 0);
}
function moveOf(pin, policy, target, choices) {
    if (pin.role === 'flux-version')
        return fluxVersionMove(pin, choices);
    if ((0,_model_pin_form_js__WEBPACK_IMPORTED_MODULE_2__/* .isFloat */ .dk)(pin) && policy.floating === 'embed')
        return embeddingMove(pin);
    const { place, spelling, prefix } = pin.writing;
    if (place === null)
        return null;
    const value = spelling === 'kept' ? `${prefix}${target}` : (0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isChart */ .VZ)(pin.role) ? target : `v${target}`;
    const digest = digestMove(pin, policy.digests, choices.digests);
    if (digest === null)
        return null;
    const written = digest.inline ? `${value}@${digest.value}` : value;
    const edits = [...edit(pin, place, pin.value, written), ...digest.edits];
    return { pin, edits, expected: { selector: 'exact', value, digest: digest.value } };
}
function fluxVersionMove(pin, { fluxVersions }) {
    const next = fluxVersions.get(pin.value);
    const { place, prefix } = pin.writing;
    if (next === undefined || place === null)
        return null;
    const value = `${prefix}${next}`;
    return {
        pin,
        edits: edit(pin, place, pin.value, value),
        expected: { selector: 'exact', value, digest: pin.digest },
    };
}
function embeddingMove(pin) {
    const { embedding } = pin.writing;
    if (!embedding?.place)
        return null;
    return {
        pin,
        edits: edit(pin, embedding.place, pin.value, embedding.written),
        expected: { selector: 'embedded', value: '', digest: null },
    };
}
const unmoved = { edits: [], value: null };
function digestMove(pin, setting, digests) {
    const { digest } = pin;
    if ((0,_model_pin_form_js__WEBPACK_IMPORTED_MODULE_2__/* .removesDigest */ ._3)(pin, setting))
        return { edits: removal(pin), value: null };
    const next = (pin.repository && digests?.get((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(pin.repository))) ?? null;
    if (digest === null)
        return setting === 'pin' ? addition(pin, next) : unmoved;
    if (digests === null)
        return null;
    const room = pin.writing.digest;
    if (next !== null && room.kind === 'apart')
        return { edits: edit(pin, room.place, digest, next), value: next };
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('edit-refused', `${pin.file}:${pin.line}: the digest beside ${pin.value} cannot follow, because ${reasonFor(pin)}; write its host and path out, or remove the digest.`);
}
function addition(pin, next) {
    const room = pin.writing.digest;
    if (next === null || room.kind === 'none')
        return unmoved;
    if (room.kind === 'inline')
        return { edits: [], value: next, inline: true };
    return { edits: edit(pin, room.place, '', next), value: next };
}
function reasonFor({ repository }) {
    return repository === null
        ? 'its repository is a placeholder'
        : `${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)} names no digest for the target`;
}
function removal(pin) {
    const room = pin.writing.digest;
    return room.kind === 'apart' && room.removal !== null ? edit(pin, room.removal, pin.digest ?? '', '') : [];
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  O: () => (unpublished),
  w: () => (judgePublication)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _model_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58005);
var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
var _model_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71052);




function judgePublication(pin, publication) {
    const found = wordsOn(pin, publication);
    return found && (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('not-published', pin, found);
}
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
    if (spelling && ((0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isCanonical */ .ZY)(pin.repository) || pin.value.includes('@')))
        return null;
    if (pin.selector === 'digest')
        return words(`${repository} holds nothing with the digest ${pin.value}; Flux could not fetch it.`, 'Write a digest that the registry holds, with its tag beside it.');
    return words(`${repository} has no tag ${(0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .askedTag */ .z)(pin)}; Flux could not fetch it.`, spelling?.help ?? 'Pin a version that the registry holds: flux-lockstep releases lists them.');
}
function words(message, help) {
    return { message, help };
}


/***/ }),

/***/ 77702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J: () => (failedAt),
  g: () => (printable)
});
function failedAt({ object, operation, path }) {
    const at = path === '' ? '' : ` at ${printable(path)}`;
    const on = object === '' ? '' : ` on ${printable(object)}`;
    return operation === '' ? `${at}${on}` : ` in ${printable(operation)}${at}${on}`;
}
function printable(text) {
    const short = text.length > 240 ? `${text.slice(0, 237)}...` : text;
    return short.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
}


/***/ }),

/***/ 8501:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (syncKind)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

function syncKind(spec) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(spec, ['sync', 'kind']) ?? 'GitRepository';
}


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

/***/ 20443:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G2: () => (unpublishedPins),
  HB: () => (unreachable),
  KW: () => (behindByTable),
  XO: () => (expiredHold),
  dD: () => (tagsMoved),
  q7: () => (moveFindings),
  x: () => (fluxDowngrade)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _model_reference_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58005);
var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78796);
var _text_constraint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81105);
var _upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71574);
var _hop_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50527);
var _moves_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10484);
var _unseen_operator_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87390);
var _upstream_flux_minors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1230);
var _upstream_operators_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9959);











function unpublishedPins(set, releases) {
    return set.pins.filter(({ role, version, repository, action }) => {
        if (!(0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isArtifact */ .vw)(role) || version === null || repository === null || action !== 'follow')
            return false;
        const release = releases.find((other) => other.version === version);
        const place = (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_10__/* .formatRepository */ .Sh)(repository);
        return (!release ||
            release.missing.some((missing) => missing.role === role && (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_10__/* .formatRepository */ .Sh)(missing.repository) === place));
    });
}
function tagsMoved(moved) {
    return moved.map(({ artifact, digest }) => {
        const reference = `${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_10__/* .formatRepository */ .Sh)(artifact.repository)}:${artifact.tag}`;
        const what = digest === null ? 'vanished' : `moved from ${artifact.digest} to ${digest}`;
        const message = `${reference} ${what} since it was proposed.`;
        const help = 'Do not merge before you know who published there and why.';
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('tag-moved', _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, { message, help });
    });
}
function expiredHold({ name, policy: { hold } }, now) {
    if (!hold?.until || now < hold.until.time)
        return [];
    const message = `The hold of the set "${name}" at ${hold.at} ended at ${hold.until.written}: ${hold.reason}`;
    const help = 'Remove the hold from the settings, or give it a later end.';
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('hold-expired', _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, { message, help })];
}
function behindByTable(specs) {
    return specs.flatMap((spec) => behind(spec, spec.constraint, `${(0,_upstream_flux_minors_js__WEBPACK_IMPORTED_MODULE_8__/* .newestFluxMinor */ .$t)()}.0`));
}
function moveFindings(target) {
    return [
        ...crossings(target),
        ...target.moves.flatMap((move) => instanceFindings(move, target)),
        ...beyondTables(target),
    ];
}
function unreachable(target) {
    const spec = target.moves.find(({ problems }) => problems.length > 0)?.start.spec;
    const message = `${target.target} is not reachable in one hop: ${(0,_hop_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .firstProblem */ .AX)(target)}.`;
    const help = 'Merge the earlier hop first; the next one is proposed after hop-delay.';
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('unreachable-hop', spec?.version ?? _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, { severity: 'notice', message, help });
}
function instanceFindings(move, target) {
    const { spec } = move.start;
    return [
        ...race(move, target.target),
        ...(0,_unseen_operator_js__WEBPACK_IMPORTED_MODULE_7__/* .unseenFindings */ .PK)(move, target),
        ...hopFindings(move),
        ...behind(spec, move.exact ?? spec.constraint, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(target.available)),
    ];
}
function crossings(target) {
    const place = target.moves[0]?.start.spec.version ?? _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx;
    return ((0,_moves_js__WEBPACK_IMPORTED_MODULE_6__/* .fluxMoveOf */ .E0)(target)?.crosses ?? []).map((minor) => {
        const known = (0,_upstream_flux_minors_js__WEBPACK_IMPORTED_MODULE_8__/* .fluxMinor */ .dn)(minor);
        const removes = known && known.removes.length > 0 ? ` It no longer serves ${known.removes.join(', ')}.` : '';
        const changes = known && known.changes.length > 0 ? ` Also: ${known.changes.join('; ')}.` : '';
        const beyond = known ? '' : ' This version of flux-lockstep does not know it yet.';
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('flux-minor-crossed', place, {
            message: `The update brings Flux ${minor}${known ? ` (${known.released})` : ''}.${removes}${changes}${beyond}`,
            help: 'Read the release notes of that minor; going back over it is refused by the operator.',
        });
    });
}
function race({ start, to }, target) {
    const { spec } = start;
    const meets = spec.manifests.kind !== 'embedded' && spec.operatorFollows && !spec.waits;
    if (!to || !meets || (0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_4__/* .canBuild */ .hJ)(spec.operator, to.version))
        return [];
    const message = `Operator ${spec.operator} cannot build Flux ${to.version} of release ${target}, and the instance does not wait for the new operator.`;
    const help = 'Let the instance depend on the operator (dependsOn, and wait on the operator); the stall ends once the new operator has started.';
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('operator-race', spec.version, { message, help })];
}
function hopFindings({ start, problems }) {
    const byKind = new Map(problems.map((problem) => [problem.kind, problem]));
    return [...byKind.values()].flatMap((problem) => {
        if (problem.kind === 'unmatched' || problem.kind === 'not-buildable')
            return [];
        if (problem.kind === 'downgrade')
            return [fluxDowngrade(start.spec.version, problem, null)];
        const message = `${capital((0,_hop_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .describeProblem */ .BJ)(problem))}.`;
        const help = 'Go through an earlier Flux minor first, so that the operator can migrate what is stored.';
        return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('unreachable-hop', start.spec.version, { severity: 'error', message, help })];
    });
}
function fluxDowngrade(place, { from, to }, how) {
    const what = how === null ? 'Flux would fall' : `${how}, which takes Flux`;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('flux-downgrade', place, {
        message: `${what} from ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(from)} back to ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(to)}: the operator refuses a lower Flux minor, and the instance stalls.`,
        help: 'Stay, or go forward to a release that mends what is wrong. Going back over a Flux minor means to install Flux anew.',
    });
}
function capital(clause) {
    return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}`;
}
function behind(spec, constraint, newestFlux) {
    const parsed = (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConstraint */ .FJ)(constraint);
    const exact = parsed && (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_3__/* .exactVersion */ .y)(parsed);
    if (!exact || newestFlux === null || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(exact, newestFlux) >= 0)
        return [];
    if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorsApart */ .jy)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(exact), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(newestFlux)) < 3)
        return [];
    const message = `distribution.version ${exact} is three minors or more behind Flux ${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(newestFlux)}.`;
    const help = 'Move it to a supported minor, or set flux-version to patch or newest.';
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('flux-behind', spec.version, { message, help })];
}
function beyondTables({ target, moves }) {
    const flux = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(moves.flatMap(({ to }) => to?.version ?? []));
    if (!(0,_upstream_operators_js__WEBPACK_IMPORTED_MODULE_9__/* .isBeyondTables */ .TE)(target, flux))
        return [];
    const message = `Release ${target}${flux === null ? '' : ` with Flux ${flux}`} is newer than what this version was measured on (operator ${_upstream_operators_js__WEBPACK_IMPORTED_MODULE_9__/* .measured */ .jh.upTo}, Flux ${(0,_upstream_flux_minors_js__WEBPACK_IMPORTED_MODULE_8__/* .newestFluxMinor */ .$t)()}).`;
    const help = 'Look at the release notes before merging; it is never merged automatically.';
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('beyond-tables', _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, { message, help })];
}


/***/ }),

/***/ 50527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  AX: () => (firstProblem),
  BJ: () => (describeProblem),
  oR: () => (rangeToWriteFirst)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _reachability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36946);


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
function firstProblem(target) {
    const problem = target.moves.flatMap(({ problems }) => problems)[0];
    return problem ? describeProblem(problem) : 'nothing stands against it';
}
function rangeToWriteFirst(move, available, crdsAt) {
    const { from, earlier, spec } = move.start;
    if (!from)
        return null;
    const step = available.findLast((version) => {
        const to = { version, crds: crdsAt(version) };
        return (0,_reachability_js__WEBPACK_IMPORTED_MODULE_1__/* .hopProblems */ .o1)({ from, to, components: spec.components, earlier }).length === 0;
    });
    return `${(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(step ?? from.version)}.x`;
}


/***/ }),

/***/ 84983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K: () => (instanceProblems)
});
var _kustomize_failure_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77702);
var _model_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63923);
var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61275);
var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17473);
var _upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71574);
var _upstream_operators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9959);







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
    if (!(0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownInDocument */ .pj)(constraint))
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
function manifestsAhead({ running, spec, failure }) {
    const { operator } = spec;
    const flux = (0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_2__/* .selectedFlux */ .ng)(running);
    const detail = subjectOf(spec);
    const help = 'Move the operator and the manifests to one release; `flux-lockstep update` does.';
    if (failure !== null && flux !== null) {
        const message = `Flux Operator ${operator} cannot build Flux ${flux}: its own patch fails${(0,_kustomize_failure_text_js__WEBPACK_IMPORTED_MODULE_5__/* .failedAt */ .J)(failure)}, because ${failure.reason}.`;
        return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('manifests-ahead', spec.artifact, { severity: 'error', message, help, detail })];
    }
    if (running?.kind === 'stalled') {
        const message = `Operator ${operator} cannot build Flux ${running.selected}, which the pinned manifests bring, so the instance stalls.`;
        return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('manifests-ahead', spec.artifact, { severity: 'error', message, help, detail })];
    }
    const { manifests } = spec;
    if (manifests.kind !== 'exact' || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(manifests.version, operator) <= 0)
        return [];
    const effect = (0,_upstream_operators_js__WEBPACK_IMPORTED_MODULE_3__/* .stallsOnNewerFlux */ .H0)(operator)
        ? 'the operator may not be able to build the Flux in them'
        : 'the operator then silently stays on the Flux minors that it embeds';
    const message = `The manifests ${manifests.version} are newer than the operator ${operator}: ${effect}.`;
    return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('manifests-ahead', spec.artifact, { severity: 'warning', message, help, detail })];
}
function labelOf({ instance }) {
    return instance ? (0,_model_document_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(instance.object) : 'The instance';
}
function subjectOf({ instance }) {
    return instance ? `${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(instance.object)} ${instance.object.namespace ?? ''}` : '';
}


/***/ }),

/***/ 10484:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E0: () => (fluxMoveOf),
  kj: () => (isReachable),
  mk: () => (moveAgain),
  QR: () => (movesTo),
  Ym: () => (startsAfter),
  jb: () => (startsOf),
  i5: () => (statesAt)
});

// EXTERNAL MODULE: ./lib/src/model/version.js
var version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/upstream/distribution.js
var distribution = __webpack_require__(36478);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build.js + 7 modules
var build = __webpack_require__(12282);
// EXTERNAL MODULE: ./lib/src/upstream/operators.js
var operators = __webpack_require__(9959);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build-plan.js
var build_plan = __webpack_require__(29512);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/manifests.js
var operator_build_manifests = __webpack_require__(95192);
;// CONCATENATED MODULE: ./lib/src/upstream/operator-build/failure.js




function buildFailure(instance, versions, manifests) {
    if (!(0,operators/* isModelled */.Vx)(versions.operator) || !(0,operator_build_manifests/* holdsFlux */.cy)(manifests, versions.flux))
        return null;
    const plan = (0,build_plan/* buildPlan */.G)(instance.spec, versions, instance.object.namespace ?? 'flux-system');
    const failures = known.get(manifests) ?? new Map();
    known.set(manifests, failures);
    const key = JSON.stringify(plan, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
    const before = failures.get(key);
    if (before !== undefined)
        return before;
    const failure = (0,build/* buildObjects */.z)(plan, manifests).failures[0] ?? null;
    failures.set(key, failure);
    return failure;
}
const known = new WeakMap();

// EXTERNAL MODULE: ./lib/src/upstream/flux-version.js
var flux_version = __webpack_require__(71574);
// EXTERNAL MODULE: ./lib/src/upstream/flux-minors.js
var flux_minors = __webpack_require__(1230);
// EXTERNAL MODULE: ./lib/src/text/constraint.js
var text_constraint = __webpack_require__(81105);
// EXTERNAL MODULE: ./lib/src/resolve/reachability.js
var reachability = __webpack_require__(36946);
;// CONCATENATED MODULE: ./lib/src/resolve/moves.js







async function startsOf(specs, store) {
    return Promise.all(specs.map((spec) => startOf(spec, store)));
}
async function movesTo(target, starts, setting, store) {
    const files = await store.load(target);
    const moves = await Promise.all(starts.map((start) => moveTo(target, start, setting, store)));
    return { target, moves, available: files ? (0,distribution/* fluxVersionsIn */.e)(files) : [] };
}
function isReachable({ moves }) {
    return moves.every(({ problems }) => problems.length === 0);
}
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
function moveAgain({ target, moves, available }, starts) {
    const again = moves.map((move, index) => {
        const start = starts[index] ?? move.start;
        const standing = move.problems.filter(({ kind }) => kind === 'unmatched' || kind === 'not-buildable');
        return { ...move, start, problems: [...standing, ...hopOf(start, move.to)] };
    });
    return { target, moves: again, available };
}
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
    const built = running?.kind === 'stalled' && own ? (0,flux_version/* runningFlux */.Zz)(spec.constraint, sourceOf(spec.operator, own, own)) : running;
    const files = built === running ? manifests : own;
    const from = files ? crdsAt(files, built) : null;
    const earlier = files && from && !spec.migrateResources ? earlierCrds(files, from.version) : [];
    return { ...builtState(spec, running, manifests), from, earlier };
}
function builtState(spec, running, manifests) {
    const { instance, operator } = spec;
    const flux = (0,flux_version/* selectedFlux */.ng)(running);
    const failure = instance && flux && manifests ? buildFailure(instance, { flux, operator }, manifests) : null;
    return { spec, running, manifests, failure };
}
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
    const exact = (0,flux_version/* nextExactVersion */.PT)(spec.constraint, setting, (0,distribution/* fluxVersionsIn */.e)(files));
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
    const isNew = running.kind === 'unmatched' && start.running?.kind !== 'unmatched';
    return isNew ? [{ kind: 'unmatched', constraint: running.constraint }] : [];
}
function hopOf({ from, earlier, spec, running }, to) {
    if (!to)
        return [];
    if (from)
        return (0,reachability/* hopProblems */.o1)({ from, to, components: spec.components, earlier });
    return running === null ? hopFromUnread(spec, (0,version/* minorOf */.Hs)(to.version)) : [];
}
function hopFromUnread({ manifests, operator, constraint }, to) {
    const from = (0,flux_minors/* knownFluxMinor */.k7)(manifests.kind === 'exact' ? manifests.version : operator);
    const range = (0,text_constraint/* parseConstraint */.FJ)(constraint);
    const isHeldLower = from !== null && range !== null && !(0,text_constraint/* matches */.cK)(range, `${from}.0`) && (0,version/* minorsApart */.jy)(from, to) < 0;
    return isHeldLower ? [] : tooFar(from, to);
}
function problemsByTable(operator, target) {
    return tooFar((0,flux_minors/* knownFluxMinor */.k7)(operator), (0,flux_minors/* knownFluxMinor */.k7)(target));
}
function tooFar(from, to) {
    if (from === null || to === null)
        return [];
    const apart = (0,version/* minorsApart */.jy)(from, to);
    return apart > 2 || apart < 0 ? [{ kind: 'too-far', from, to }] : [];
}
function sourceOf(operator, files, own) {
    return { operator, available: (0,distribution/* fluxVersionsIn */.e)(files), embedded: own && (0,distribution/* fluxVersionsIn */.e)(own) };
}
function crdsAt(files, running) {
    if (running?.kind !== 'runs')
        return null;
    return { version: running.version, crds: (0,distribution/* crdsOf */.A)(files, running.version) };
}
function earlierCrds(files, than) {
    return (0,reachability/* earlierMinors */.RI)((0,distribution/* fluxVersionsIn */.e)(files), than).map((version) => ({ version, crds: (0,distribution/* crdsOf */.A)(files, version) }));
}


/***/ }),

/***/ 36946:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  RI: () => (earlierMinors),
  fH: () => (fallsByMinor),
  o1: () => (hopProblems)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _upstream_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44956);


function hopProblems({ from, to, components, earlier }) {
    if (fallsByMinor(from.version, to.version))
        return [{ kind: 'downgrade', from: from.version, to: to.version }];
    const installed = new Set(components.length > 0 ? components : _upstream_components_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultControllers */ .bw);
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
function fallsByMinor(from, to) {
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(to), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(from)) < 0;
}
function earlierMinors(versions, than) {
    const newestOf = new Map();
    for (const version of [...versions].sort(_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy))
        if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(version), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(than)) < 0)
            newestOf.set((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(version), version);
    return [...newestOf.values()];
}


/***/ }),

/***/ 35951:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  c: () => (runningInstances)
});
var _upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71574);
var _upstream_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36478);


function runningInstances(instances, contents, operator) {
    return instances.map((instance) => {
        const release = instance.artifact.kind === 'embedded' ? (operator ?? contents) : contents;
        const manifests = release?.manifests ?? null;
        const version = (operator ?? contents)?.version ?? null;
        if (manifests === null || version === null)
            return { instance, operator: version, flux: null, manifests };
        const embedded = operator?.manifests ? (0,_upstream_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .fluxVersionsIn */ .e)(operator.manifests) : null;
        const source = { operator: version, available: (0,_upstream_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .fluxVersionsIn */ .e)(manifests), embedded };
        return { instance, operator: version, flux: (0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_0__/* .selectedFlux */ .ng)((0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_0__/* .runningFlux */ .Zz)((0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxConstraint */ .dO)(instance), source)), manifests };
    });
}


/***/ }),

/***/ 87390:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  PK: () => (unseenFindings),
  RS: () => (unseenOperator),
  Yo: () => (tooOld)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
var _upstream_flux_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77971);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6375);
var _upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71574);





function unseenOperator(set, target) {
    for (const move of target.moves) {
        const minors = minorsOf(move, target);
        const sight = (0,_upstream_flux_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .operatorSight */ .wc)(set, move.start.spec.cluster);
        if (minors.length === 0 || sight.kind !== 'unseen' || isReached((0,_upstream_flux_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .installedFrom */ .jd)(sight), target))
            continue;
        const { file } = move.start.spec.artifact;
        const where = file === null ? 'a file of the set' : file;
        const detail = `${target.target} brings Flux ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(minors)}, and ${whyUnseen(sight.pin)}; an operator that is too old cannot build it. Say which one runs: write "# flux-lockstep: operator X.Y.Z" into ${where}, set "operator: {version: X.Y.Z}" for the set "${set.name}", or run with force.`;
        return { reason: 'operator-unseen', detail, until: null };
    }
    return null;
}
function tooOld(set, target) {
    for (const { problems, start } of target.moves) {
        const sight = (0,_upstream_flux_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .operatorSight */ .wc)(set, start.spec.cluster);
        const stuck = problems.find(({ kind }) => kind === 'not-buildable');
        if (sight.kind !== 'told' || stuck?.kind !== 'not-buildable')
            continue;
        const { version, by } = sight.operator;
        return `${target.target} brings Flux ${stuck.selected}, which the operator ${version} cannot build (${by} says that it runs). Update the operator first, and then say so there.`;
    }
    return null;
}
function unseenFindings(move, target) {
    const { spec } = move.start;
    const to = move.to?.version;
    if (spec.operatorSeen ||
        isReached(spec.operatorFrom, target) ||
        to === undefined ||
        minorsOf(move, target).length === 0)
        return [];
    const message = `Release ${target.target} brings Flux ${to}, and nothing here says which operator has to build it.`;
    const help = 'Make sure that the operator that runs is at that release, and say so: # flux-lockstep: operator X.Y.Z, or the setting operator.';
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .introducedFinding */ .tx)('operator-unseen', spec.artifact, { message, help })];
}
function isReached(from, { target }) {
    return from !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(from, target) >= 0;
}
function minorsOf({ start, to }, { available }) {
    const from = start.from?.version;
    return from === undefined || !to ? [] : (0,_upstream_flux_version_js__WEBPACK_IMPORTED_MODULE_4__/* .crossedMinors */ .Sg)(from, to.version, available);
}
function whyUnseen(pin) {
    if (pin === null)
        return 'no pin of the set installs the operator';
    const version = pin.version === null ? '' : ` ${pin.version}`;
    return `the operator${version} at ${pin.file}:${pin.line} does not move with the set`;
}


/***/ }),

/***/ 77971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  cU: () => (fluxSpecs),
  jd: () => (installedFrom),
  wc: () => (operatorSight)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _model_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58005);
var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78796);
var _flux_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71574);





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
                ...seen(operatorSight(set, instance.cluster)),
                constraint: (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_3__/* .fluxConstraint */ .dO)(instance),
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
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .oldest */ .os)(pins.flatMap((pin) => pin.version ?? []));
    if (!operator || version === null)
        return [];
    const manifests = { kind: 'exact', version, follows: true };
    const [constraint = _flux_version_js__WEBPACK_IMPORTED_MODULE_3__/* .chartDefault */ .AF, ...others] = new Set(set.pins.filter(({ role }) => role === 'flux-version').map(({ value }) => value));
    const assumed = {
        instance: null,
        constraint: others.length === 0 ? constraint : _flux_version_js__WEBPACK_IMPORTED_MODULE_3__/* .chartDefault */ .AF,
        components: [],
        migrateResources: true,
        waits: true,
        cluster: '',
    };
    const artifact = pins.find((pin) => pin.version === version) ?? _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx;
    return [{ ...assumed, ...operator, ...seen(operatorSight(set, '')), manifests, version: _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, artifact }];
}
function operatorOf(set, cluster) {
    const sight = operatorSight(set, cluster);
    if (sight.kind === 'told')
        return { operator: sight.operator.version, operatorFollows: false };
    const near = operatorsNear(set, cluster).filter(({ scope, role }) => scope === 'gitops' && role !== 'operator-package');
    const version = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .oldest */ .os)(near.flatMap((pin) => pin.version ?? [])) ?? set.current;
    if (version === null)
        return null;
    return { operator: version, operatorFollows: near.length === 0 || near.some(({ action }) => action !== 'ignore') };
}
function operatorSight(set, cluster) {
    const all = operatorsNear(set, cluster);
    const applied = all.filter(({ scope }) => scope === 'gitops');
    const near = applied.length > 0 ? applied : all;
    if (near.some(isKnown))
        return { kind: 'pinned' };
    if (set.toldOperator)
        return { kind: 'told', operator: set.toldOperator };
    return { kind: 'unseen', pin: near[0] ?? null };
}
function seen(sight) {
    return { operatorSeen: sight.kind !== 'unseen', operatorFrom: installedFrom(sight) };
}
function installedFrom(sight) {
    return sight.kind === 'unseen' && sight.pin?.role === 'operator-package' ? sight.pin.version : null;
}
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
    const version = tag?.startsWith('v') ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutV */ .rA)(tag) : null;
    if (version === null)
        return { kind: 'floating' };
    return { kind: 'exact', version, follows: exactPins(set, 'manifests').some((pin) => pin.version === version) };
}
function exactPins(set, role) {
    return set.pins.filter((pin) => pin.role === role && pin.selector === 'exact' && pin.action === 'follow');
}


/***/ }),

/***/ 71574:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  AF: () => (chartDefault),
  PT: () => (nextExactVersion),
  Sg: () => (crossedMinors),
  Zz: () => (runningFlux),
  dO: () => (fluxConstraint),
  hJ: () => (canBuild),
  ng: () => (selectedFlux)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _text_constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81105);
var _operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9959);



const chartDefault = '2.x';
function fluxConstraint(instance) {
    return instance.fluxVersion ?? chartDefault;
}
function runningFlux(constraintText, source) {
    const constraint = (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConstraint */ .FJ)(constraintText);
    if (!constraint)
        return { kind: 'unreadable', constraint: constraintText };
    const choices = runnableVersions(source);
    const version = (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .newestMatch */ .sd)(constraint, choices);
    if (version === null)
        return { kind: 'unmatched', constraint: constraintText, newest: (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(choices) };
    return canBuild(source.operator, version) ? { kind: 'runs', version } : { kind: 'stalled', selected: version };
}
function selectedFlux(running) {
    if (running?.kind === 'runs')
        return running.version;
    return running?.kind === 'stalled' ? running.selected : null;
}
function canBuild(operator, flux) {
    const rule = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .buildRule */ .D3)(operator);
    return rule.kind !== 'up-to' || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux), rule.minor) <= 0;
}
function nextExactVersion(constraintText, setting, available) {
    const constraint = (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConstraint */ .FJ)(constraintText);
    const exact = constraint && (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .exactVersion */ .y)(constraint);
    if (!exact)
        return null;
    if (setting === 'keep')
        return exact;
    const choices = setting === 'newest' ? available : available.filter((version) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(version) === (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(exact));
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(choices) ?? exact;
}
function runnableVersions({ available, operator, embedded }) {
    const rule = (0,_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .buildRule */ .D3)(operator);
    if (rule.kind === 'up-to' || embedded === null)
        return available;
    if (rule.kind === 'embedded-versions')
        return available.filter((version) => embedded.includes(version));
    const minors = new Set(embedded.map(_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs));
    return available.filter((version) => minors.has((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(version)));
}
function crossedMinors(from, to, known) {
    const minors = new Set([...known.map(_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(to)]);
    return [...minors]
        .filter((minor) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(minor, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(from)) > 0 && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(minor, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(to)) <= 0)
        .sort(_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2);
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

/***/ 42371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  unorderedFiles: () => (unorderedFiles),
  unorderedInstances: () => (unorderedInstances)
});
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11442);
var _model_document_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63923);
var _model_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50184);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89445);
var _applied_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78405);
var _model_api_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48037);
var _chart_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14804);
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);
var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39494);
var _source_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42457);











const unorderedInstances = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .Pu)((tree) => {
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeObjects */ .y)(tree);
    const roles = (0,_chart_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .chartRoles */ .ue)(tree);
    const operators = operatorsIn(roles);
    if (operators.length === 0)
        return [];
    const instances = [...releasesIn(roles), ...instancesIn(objects)];
    return unorderedAmong(operators, (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .appliedPaths */ .I)(objects))((0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .appliedFiles */ .H)(tree), tree.layout)(instances);
});
const operatorsIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_6__/* .gatheredFrom */ .P)(({ role, object }) => (role === 'operator-chart' ? [object] : []), (a, b) => a.name === b.name && a.file.path === b.file.path);
const releasesIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_6__/* .gatheredFrom */ .P)(({ role, object }) => (role === 'instance-chart' ? [object] : []));
const instancesIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_6__/* .gatheredFrom */ .P)((object) => object.kind === 'FluxInstance' && object.origin === 'document' ? [object] : []);
const unorderedAmong = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerPair */ .Vt)((operators, applied) => {
    const byFolder = new Map(applied.flatMap(({ path, object }) => (path === '' ? [] : [[path, object]])));
    const owners = { applied, ownerOf: (object) => owner(object, byFolder) };
    return (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerPair */ .Vt)((isApplied, layout) => {
        const nearTo = operatorsNear(operators, layout);
        return (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_6__/* .gatheredFrom */ .P)((instance) => {
            if (!isApplied(instance.file.path))
                return [];
            const near = nearTo(instance);
            if (near.length === 0 || near.some((operator) => isOrdered(instance, operator, owners) !== false))
                return [];
            return [unordered(instance, near[0])];
        });
    });
});
function unorderedFiles(tree) {
    return new Set(unorderedInstances(tree).flatMap(({ file }) => file ?? []));
}
function operatorsNear(operators, layout) {
    const clusters = operators.map(({ file }) => layout.clusterOf(file.path));
    const known = new Map([['', operators]]);
    return ({ file }) => {
        const cluster = layout.clusterOf(file.path);
        const near = known.get(cluster) ?? operators.filter((_, index) => ['', cluster].includes(clusters[index] ?? ''));
        known.set(cluster, near);
        return near;
    };
}
function isOrdered(instance, operator, { applied, ownerOf }) {
    const release = instance.kind === 'HelmRelease' ? instance : null;
    if (release && operator.name !== null && dependencies(release).includes(operator.name))
        return true;
    const [ofInstance, ofOperator] = [ownerOf(instance), ownerOf(operator)];
    if (!ofInstance || !ofOperator)
        return null;
    return ofInstance !== ofOperator && dependsOn(ofInstance, ofOperator, applied);
}
function owner({ file }, byFolder) {
    return (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .foldersAbove */ .Zv)(file.path).flatMap((folder) => byFolder.get(folder) ?? [])[0] ?? null;
}
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
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .listAt */ .gT)(object.value, ['spec', 'dependsOn'])
        .filter(_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)
        .flatMap((entry) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_8__/* .stringAt */ .bX)(entry, ['name']) ?? []);
}
function unordered(instance, operator) {
    const name = operator?.name ?? 'flux-operator';
    const isRelease = (0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_9__/* .parseApiVersion */ .c)(instance.apiVersion).group === 'helm.toolkit.fluxcd.io';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l)(instance, ['spec', 'dependsOn'], 'instance-not-ordered', {
        message: `${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .V)(instance)} does not wait for its operator: in one commit the old operator may be asked to build the new Flux.`,
        help: isRelease
            ? `Add \`dependsOn: [{name: ${name}}]\` to the HelmRelease, or let its Flux Kustomization depend on the operator's, which waits.`
            : "Let the Flux Kustomization that applies it depend on the operator's, with `wait: true` there.",
    });
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

/***/ 42457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  I: () => (appliedPaths),
  K: () => (sourcePaths)
});
var _kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23923);
var _model_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63923);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89445);
var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17473);
var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39494);
var _tree_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66932);







function sourcePaths(tree, objects) {
    return missingFolders((0,_tree_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .treePaths */ .L)(tree))(appliedPaths(objects), declaredIn(objects));
}
const missingFolders = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((paths) => {
    const isHere = (path) => paths.kindOf(path) !== 'missing';
    const missing = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)(({ object, path }) => missingFolder(object, path, paths.otherCase(path)));
    return (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePerPair */ .Vt)((applied, declared) => {
        const own = new Set(applied.filter(({ path }) => path !== '' && isHere(path)).map(({ source }) => source));
        if (!declared.includes('flux-system'))
            own.add('GitRepository/flux-system');
        return applied.filter(({ source, path }) => own.has(source) && !isHere(path)).map(missing);
    });
});
function missingFolder(object, path, other) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l)(object, ['spec', 'path'], 'reference-missing', {
        message: `${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(object)} applies the folder ${path}, which is not in the repository.`,
        help: other === null ? 'Add the folder, or correct the path.' : `Correct the letters' case: the path is ${other}.`,
    });
}
const declaredIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_5__/* .gatheredFrom */ .P)(({ kind, name }) => (kind === 'GitRepository' ? [name] : []));
const appliedPaths = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_5__/* .gatheredFrom */ .P)((object) => {
    const applied = (0,_kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxKustomizationOf */ .ir)(object);
    return applied && !(0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownInResourceSet */ .aH)(applied.source) ? [applied] : [];
});


/***/ }),

/***/ 66932:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (treePaths)
});
var _kustomize_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88342);
var _model_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29008);
var _model_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89382);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89445);




const templateEnds = ['.j2', '.jinja', '.jinja2', '.tmpl', '.tpl', '.gotmpl'];
function treePaths({ entries }) {
    return pathsOf(entries);
}
const pathsOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((entries) => {
    const files = new Set();
    const folders = new Set(['']);
    const opaque = new Set((0,_model_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .otherEntries */ .hZ)(entries).flatMap((entry) => ((0,_model_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegular */ .$W)(entry) ? [] : [entry.path])));
    const lower = new Map();
    for (const { path } of entries) {
        files.add(path);
        lower.set(path.toLowerCase(), path);
        for (let folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path); folder !== '' && !folders.has(folder); folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(folder)) {
            folders.add(folder);
            lower.set(folder.toLowerCase(), folder);
        }
    }
    const isFile = (path) => files.has(path) || templateEnds.some((end) => files.has(path + end));
    return {
        kindOf(path) {
            for (let at = path; at !== ''; at = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(at))
                if (opaque.has(at))
                    return 'unknown';
            if (isFile(path))
                return 'file';
            return folders.has(path) ? 'folder' : 'missing';
        },
        hasKustomization: (folder) => (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_3__/* .kustomizationPaths */ .U)(folder).some(isFile),
        otherCase: (path) => lower.get(path.toLowerCase()) ?? null,
    };
});


/***/ })

};
