export const id = 189;
export const ids = [189];
export const modules = {

/***/ 59189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/src/edit/apply.js
var apply = __webpack_require__(20779);
// EXTERNAL MODULE: ./lib/src/report/patch.js + 1 modules
var patch = __webpack_require__(36250);
// EXTERNAL MODULE: ./lib/src/commands/assemble.js
var assemble = __webpack_require__(60649);
// EXTERNAL MODULE: ./lib/src/edit/plan.js
var plan = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/src/model/version.js
var version = __webpack_require__(78796);
;// CONCATENATED MODULE: ./lib/src/judge/lockstep.js

/** The exact pins of a set that name a release; the Flux version is another number. */
function releasePins(set) {
    return set.pins.filter((pin) => pin.version !== null && pin.role !== 'flux-version' && pin.action === 'follow');
}
/**
 * Findings for a set that holds two releases. The change introduces the skew where the set was in lockstep before, and enlarges it where
 * the pins lie further apart than before; everything else is inherited and only a warning, unless lockstep is strict.
 */
function judgeLockstep(before, after, strict) {
    const pins = releasePins(after);
    const newestPin = (0,version/* newest */.BP)(pins.map((pin) => pin.version));
    if (newestPin === null || pins.every((pin) => pin.version === newestPin))
        return [];
    const introduced = before === null || before.lockstep || isWider(before, after);
    const moved = before === null ? new Set() : movedPins(before, after);
    return pins
        .filter((pin) => pin.version !== newestPin)
        .map((pin) => {
        const half = introduced && moved.size > 0;
        return {
            code: half ? 'half-bumped' : 'out-of-lockstep',
            severity: introduced || strict ? 'error' : 'warning',
            introduced,
            file: pin.file,
            line: pin.line,
            message: half
                ? `The ${pin.role} is at ${pin.version} while the change takes others of set "${after.name}" to ${newestPin}; Flux can stall on the difference.`
                : `The ${pin.role} is at ${pin.version} while set "${after.name}" also holds ${newestPin}.`,
            help: `Move it to ${newestPin} in the same change, or take the others back.`,
        };
    });
}
function isWider(before, after) {
    const old = spread(before);
    const now = spread(after);
    if (old === null || now === null)
        return now !== null;
    return (now.versions > old.versions ||
        (0,version/* compareVersions */.Zy)(now.newest, old.newest) > 0 ||
        (0,version/* compareVersions */.Zy)(now.oldest, old.oldest) < 0);
}
function spread(set) {
    const versions = new Set(releasePins(set).map((pin) => pin.version));
    const low = (0,version/* oldest */.os)(versions);
    const high = (0,version/* newest */.BP)(versions);
    return low === null || high === null ? null : { versions: versions.size, oldest: low, newest: high };
}
/** Identities of the pins whose value differs from before, or that were not there. */
function movedPins(before, after) {
    const known = new Set(releasePins(before).map((pin) => `${pin.file}\0${pin.role}\0${pin.value}`));
    const moved = releasePins(after).filter((pin) => !known.has(`${pin.file}\0${pin.role}\0${pin.value}`));
    return new Set(moved.map((pin) => `${pin.file}\0${pin.role}`));
}

;// CONCATENATED MODULE: ./lib/src/judge/direction.js


/** The direction of a change by the release that defines the set (design, rule 5). */
function directionOf(before, after) {
    const from = before?.current ?? null;
    const to = after.current;
    if (from === null || to === null || from === to)
        return { kind: 'same' };
    return { kind: (0,version/* compareVersions */.Zy)(to, from) > 0 ? 'forward' : 'backward', from, to };
}
/**
 * Findings for a change that takes a set back. A return of the whole set to a release that it held before is allowed, so that a revert
 * never waits for a registry; a falling Flux minor is refused by the operator (upstream.md, section 6), whatever the history says.
 */
function judgeWayBack(after, direction, way) {
    const [pin] = releasePins(after);
    const place = { file: pin?.file ?? null, line: pin?.line ?? null, introduced: true };
    const { from, to } = way.flux;
    const move = `from ${direction.from} back to ${direction.to}`;
    const falls = from !== null && to !== null && (0,version/* compareMinors */.I2)((0,version/* minorOf */.Hs)(to), (0,version/* minorOf */.Hs)(from)) < 0;
    const findings = [];
    if (falls)
        findings.push({
            ...place,
            code: 'flux-downgrade',
            severity: 'error',
            message: `Set "${after.name}" goes ${move}, which takes Flux from ${from} back to ${to}: the operator refuses a lower Flux minor and stalls.`,
            help: 'Stay, or go forward to a release that fixes the reason. Going back over a Flux minor needs a reinstallation of Flux.',
        });
    else if (way.heldBefore && after.lockstep)
        findings.push({
            ...place,
            code: 'way-back',
            severity: 'notice',
            message: `Set "${after.name}" goes ${move}, a release that it held before.`,
            help: 'Nothing to do. The next update proposes a newer release again; hold the set to stay here.',
        });
    else
        findings.push({
            ...place,
            code: 'downgrade',
            severity: 'error',
            message: `Set "${after.name}" goes ${move}, which it never held in lockstep on the base branch.`,
            help: 'Take all pins of the set back to one release that the base branch held before, or write the rollback with update --to.',
        });
    return findings;
}

// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/src/model/role.js
var role = __webpack_require__(28858);
;// CONCATENATED MODULE: ./lib/src/judge/publication.js


/** A finding for a pin that names what its registry does not hold; null where it does. */
function judgePublication(pin, publication, introduced) {
    if (publication.kind === 'published' || pin.repository === null)
        return null;
    const repository = (0,reference/* formatRepository */.Sh)(pin.repository);
    const place = { file: pin.file, line: pin.line, introduced, code: 'not-published', severity: 'error' };
    if (publication.kind === 'digest-differs')
        return {
            ...place,
            message: `The digest ${pin.digest ?? ''} beside ${pin.value} is not that of ${repository}:${pin.value}; Flux would run the digest and ignore the tag.`,
            help: `Write ${publication.digest}, or move tag and digest together.`,
        };
    return {
        ...place,
        message: `${repository} has no tag ${pin.value}; Flux could not fetch it.`,
        help: misspelt(pin) ?? 'Pin a version that the registry holds: flux-lockstep releases lists them.',
    };
}
/** The commonest reasons for a tag that does not exist (pins.md, traps). */
function misspelt(pin) {
    if (pin.value.includes('@'))
        return 'Write the digest in its own field, not behind the tag.';
    const bare = /^v?(\d+\.\d+\.\d+)$/.exec(pin.value)?.[1];
    if (bare === undefined)
        return null;
    if ((0,role/* isChart */.VZ)(pin.role) && pin.value.startsWith('v'))
        return `Tags of charts have no v: write ${bare}.`;
    if (!(0,role/* isChart */.VZ)(pin.role) && !pin.value.startsWith('v'))
        return `Tags of ${pin.role} begin with v: write v${bare}.`;
    return null;
}

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
;// CONCATENATED MODULE: ./lib/src/model/pin.js
/** Stable identity of a pin within one tree, for re-reading after an edit. */
function pinKey(pin) {
    return [pin.file, pin.shape, pin.role, pin.repository ? `${pin.repository.host}/${pin.repository.path}` : ''].join('\0');
}

// EXTERNAL MODULE: ./lib/src/resolve/distribution.js
var distribution = __webpack_require__(47115);
// EXTERNAL MODULE: ./lib/src/resolve/findings.js
var findings = __webpack_require__(20443);
// EXTERNAL MODULE: ./lib/src/resolve/flux-spec.js
var flux_spec = __webpack_require__(20492);
// EXTERNAL MODULE: ./lib/src/resolve/moves.js
var resolve_moves = __webpack_require__(36751);
// EXTERNAL MODULE: ./lib/src/resolve/pull.js
var pull = __webpack_require__(10854);
// EXTERNAL MODULE: ./lib/src/resolve/reachability.js
var reachability = __webpack_require__(36946);
// EXTERNAL MODULE: ./lib/src/resolve/releases.js
var releases = __webpack_require__(48483);
;// CONCATENATED MODULE: ./lib/src/resolve/pinned.js







/** Reads what the pins of a set select. Throws what the registry throws. */
async function pinnedState(set, registry, waits) {
    if (set.current === null)
        return { contents: null, operator: null, starts: [], findings: [] };
    const requirements = (0,releases/* requirementsOf */.CG)(set);
    const store = (0,pull/* manifestsStore */.cm)(registry, requirements);
    const specs = (0,flux_spec/* fluxSpecs */.c)(set, waits);
    const starts = await (0,resolve_moves/* startsOf */.jb)(specs, store);
    const own = specs[0]?.operator ?? set.current;
    const chosen = specs[0]?.manifests.kind === 'exact' ? specs[0].manifests.version : own;
    const pinned = await (0,pull/* contentsOf */.KD)(registry, requirements, store, set.current);
    const contents = { ...pinned, manifests: await store.load(chosen) };
    const operator = own === set.current ? pinned : await (0,pull/* contentsOf */.KD)(registry, requirements, store, own);
    return { contents, operator, starts, findings: (0,findings/* startFindings */.Hv)(starts) };
}
/**
 * What a change moves between two trees: the Flux move, and the findings that it brings (a crossed minor, a hop that is refused, a race with the
 * old operator). Instances are matched by file and order, and one that is new has no move.
 */
function moveBetween(before, after) {
    const left = [...before.starts];
    const moves = after.starts.flatMap((start) => {
        const index = left.findIndex(({ spec }) => spec.file === start.spec.file);
        const [old] = index < 0 ? [] : left.splice(index, 1);
        return old ? [moveOf(old, start)] : [];
    });
    const target = after.operator?.version ?? after.contents?.version;
    if (target === undefined || moves.length === 0)
        return { flux: null, findings: [] };
    const files = after.contents?.manifests;
    const available = files ? (0,distribution/* fluxVersionsIn */.e4)(files) : [];
    const seen = { target, moves, available };
    return { flux: (0,resolve_moves/* fluxMoveOf */.E0)(seen), findings: (0,findings/* moveFindings */.q7)(seen).filter(({ introduced }) => introduced) };
}
function moveOf(old, start) {
    const { from, earlier, spec } = old;
    const to = start.from;
    const components = spec.components;
    const problems = from && to ? (0,reachability/* hopProblems */.o1)({ from, to, components, earlier }) : [];
    const state = problemsOfState(old, start);
    return { start: old, running: start.running, to, exact: null, problems: [...state, ...problems] };
}
/** What was wrong before is no finding of the change. */
function problemsOfState(old, { running, spec }) {
    if (running?.kind === old.running?.kind)
        return [];
    if (running?.kind === 'unmatched')
        return [{ kind: 'unmatched', constraint: running.constraint }];
    if (running?.kind !== 'stalled')
        return [];
    return [{ kind: 'not-buildable', selected: running.selected, operator: spec.operator }];
}

// EXTERNAL MODULE: ./lib/src/resolve/operators.js
var operators = __webpack_require__(14444);
// EXTERNAL MODULE: ./lib/src/validate/source.js
var source = __webpack_require__(84840);
// EXTERNAL MODULE: ./lib/src/commands/distinct-findings.js
var distinct_findings = __webpack_require__(79128);
// EXTERNAL MODULE: ./lib/src/commands/failed.js
var failed = __webpack_require__(6680);
// EXTERNAL MODULE: ./lib/src/commands/signatures.js
var commands_signatures = __webpack_require__(57858);
// EXTERNAL MODULE: ./lib/src/commands/validate-move.js
var validate_move = __webpack_require__(14821);
;// CONCATENATED MODULE: ./lib/src/commands/check-set.js














/** Judges one set. What the tree alone shows is said even where the registry cannot be read. */
async function judgeSet(question) {
    const { set, before, settings } = question;
    const [broken] = set.broken;
    if (broken)
        return check_set_failure(new failure/* LockstepError */.C(broken.code, `At ${broken.file}:${broken.line}, ${broken.message}`), []);
    const old = before?.sets.find((found) => found.name === set.name) ?? null;
    const lockstep = judgeLockstep(old, set, settings.strictLockstep);
    const completion = lockstep.some((finding) => finding.introduced) ? completing(set) : [];
    const direction = directionOf(old, set);
    const back = direction.kind === 'backward' ? await wayBack(question, direction) : [];
    // A way back is open without a registry, so that an outage never blocks a revert.
    if (back.some((finding) => finding.code === 'way-back'))
        return verdict([...lockstep, ...back], completion);
    try {
        const { findings, signatures } = await askRegistry(question, old);
        return { ...verdict([...lockstep, ...back, ...findings], completion), signatures };
    }
    catch (error) {
        if (error instanceof failure/* LockstepError */.C && error.exitCode === 3)
            return check_set_failure(error, [...lockstep, ...back]);
        throw error;
    }
}
async function wayBack({ set, change }, direction) {
    const [from, to] = [(0,operators/* knownFluxMinor */.k7)(direction.from), (0,operators/* knownFluxMinor */.k7)(direction.to)];
    const flux = { from: from && `${from}.0`, to: to && `${to}.0` };
    return judgeWayBack(set, direction, { heldBefore: await change.heldBefore(set.name, direction.to), flux });
}
async function askRegistry(question, old) {
    const { set, world } = question;
    const moved = changedPins(old, set);
    if (old && moved.length === 0 && question.change.changed?.length === 0)
        return { findings: [] };
    const registry = await world.registry.open();
    const { findings: published, found } = await publications(moved, old, registry);
    // What is not published cannot be pulled, so nothing more can be proved.
    if (published.some((finding) => finding.severity === 'error'))
        return { findings: published };
    const proved = await prove(question, old, { registry, found });
    return { ...proved, findings: [...published, ...proved.findings] };
}
/** What the artifacts that are pinned say of the tree: signatures, the Flux that they bring, and everything built on it. */
async function prove(question, old, { registry, found }) {
    const { set, before, after } = question;
    const waits = waitsIn(after);
    const now = await pinnedState(set, registry, waits);
    const then = old && (await pinnedState(old, registry, waits));
    const move = then ? moveBetween(then, now) : { flux: null, findings: now.findings };
    const flux = move.flux ?? runningFlux(now);
    const asked = { registry, trust: question.trust, running: flux?.from ?? null };
    const { findings: signed, signatures } = await (0,commands_signatures/* judgeNewPins */.c8)(set, after.tree, found, asked);
    if (set.policy.validate === 'off')
        return { findings: [...signed, ...move.findings], signatures };
    const { validate } = await __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 38494));
    const proved = await validate({
        before: before && then && (0,validate_move/* stateOf */.L4)(before, set.name, then.contents, then.operator),
        after: (0,validate_move/* stateOf */.L4)(after, set.name, now.contents, now.operator),
        changed: question.change.changed ?? [],
        flux,
        selectVersion: validate_move/* selectVersion */.fe,
    });
    return { findings: [...signed, ...(0,distinct_findings/* distinctFindings */.H)(move.findings, proved)], signatures };
}
/** Says of an instance whether it is applied only after its operator. */
function waitsIn({ tree }) {
    const early = (0,source.unorderedInstances)(tree).map((problem) => problem.file);
    return (instance) => !early.includes(instance.object.file.path);
}
/** The Flux that a tree runs where nothing moves. */
function runningFlux({ starts }) {
    const version = starts[0]?.from?.version ?? null;
    return version === null ? null : { from: version, to: version, crosses: [] };
}
/** Exact pins whose value or repository is not as it was; all of them where there is nothing to compare with. */
function changedPins(old, set) {
    const known = new Set(old?.pins.map((pin) => `${pinKey(pin)}\0${pin.value}\0${pin.digest ?? ''}`));
    return set.pins.filter((pin) => pin.role !== 'flux-version' &&
        pin.selector === 'exact' &&
        pin.action !== 'ignore' &&
        !known.has(`${pinKey(pin)}\0${pin.value}\0${pin.digest ?? ''}`));
}
/** Asks only registries that the base names: a change must not make the job contact a place of its own choice. */
async function publications(pins, old, registry) {
    const hosts = new Set(old?.pins.map((pin) => pin.repository?.host));
    const asked = pins.filter((pin) => pin.repository !== null && (old === null || hosts.has(pin.repository.host)));
    const answers = await Promise.all(asked.map(async (pin) => ({ pin, found: await publicationOf(pin, registry) })));
    return {
        findings: answers.flatMap(({ pin, found }) => judgePublication(pin, found, true) ?? []),
        found: await published(answers, registry),
    };
}
async function published(answers, registry) {
    const pins = answers.flatMap(({ pin, found }) => (found.kind === 'published' && pin.repository ? [pin] : []));
    const read = pins.map(async (pin) => ({
        pin,
        digest: pin.repository && (await registry.head(pin.repository, pin.value))?.digest,
    }));
    return (await Promise.all(read)).flatMap(({ pin, digest }) => (digest ? [{ pin, digest }] : []));
}
async function publicationOf(pin, registry) {
    if (pin.repository === null || /[^\w.-]/.test(pin.value))
        return { kind: 'missing' };
    const found = await registry.head(pin.repository, pin.value);
    if (!found)
        return { kind: 'missing' };
    return pin.digest === null || pin.digest === found.digest
        ? { kind: 'published' }
        : { kind: 'digest-differs', digest: found.digest };
}
/** The edits that take every pin of the set to the newest release among them. */
function completing(set) {
    const target = (0,version/* newest */.BP)(releasePins(set).map((pin) => pin.version));
    return target === null ? [] : (0,plan/* planEdits */.r)(set, target, { digests: null, fluxVersions: new Map() });
}
function verdict(findings, completion) {
    return { decision: null, findings, completion };
}
function check_set_failure(error, findings) {
    return { decision: (0,failed/* failedDecision */.O)(error), findings, completion: [] };
}

// EXTERNAL MODULE: ./lib/src/commands/outcome.js
var outcome = __webpack_require__(82137);
// EXTERNAL MODULE: ./lib/src/commands/survey.js + 33 modules
var survey = __webpack_require__(29535);
;// CONCATENATED MODULE: ./lib/src/commands/check.js







/** Judges a tree or a change to it; writes nothing. The outcome's patch completes a half-bumped release. */
async function check(world, settings, change) {
    if (!(await touchesFlux(world.workspace, change, settings)))
        return untouched(world);
    const after = await (0,survey/* surveyTree */.H)(world.workspace, settings, 'flux');
    const before = change.before ? await (0,survey/* surveyTree */.H)(change.before, settings, 'flux') : null;
    // A change must not bring the root that it is judged by.
    const trust = (0,commands_signatures/* runTrust */.Uh)(settings, change.before ?? world.workspace, world.env);
    const sets = [];
    const edits = [];
    for (const set of after.sets) {
        const judged = await judgeSet({ set, before, after, world, settings, change, trust });
        sets.push((0,assemble/* setReport */.jL)(set, judged.decision, {
            changes: [],
            findings: judged.findings,
            proposal: null,
            signatures: judged.signatures,
        }));
        edits.push(...judged.completion);
    }
    const findings = ofTree(after, before);
    const conclusion = (0,outcome/* conclude */.E)('check', sets, findings, settings.failOn);
    const files = (0,apply/* applyEdits */.c)(after.tree.files.map((file) => file.file), edits);
    const report = (0,assemble/* reportOf */.EI)('check', after, world, { sets, releases: [], conclusion });
    return { report: { ...report, findings }, files: [], patch: (0,patch/* renderPatch */.h)(files) };
}
/** Findings that belong to no set; with a base, those that stood there before are not introduced. */
function ofTree(after, before) {
    const known = new Set(before?.findings.map((finding) => `${finding.code}\0${finding.file ?? ''}\0${finding.message}`));
    return after.findings.map((finding) => {
        const introduced = before === null || !known.has(`${finding.code}\0${finding.file ?? ''}\0${finding.message}`);
        return { ...finding, introduced };
    });
}
/** A change none of whose files speaks of Flux before or after cannot change a verdict. */
async function touchesFlux(after, change, settings) {
    const { before, changed } = change;
    if (before === null || changed === null)
        return true;
    for (const path of changed)
        for (const tree of [before, after]) {
            const bytes = await tree.read(path);
            if (bytes !== null && (0,survey/* speaksOfFlux */.O4)(bytes, path, settings))
                return true;
        }
    return false;
}
function untouched(world) {
    const report = {
        schemaVersion: 1,
        command: 'check',
        conclusion: 'success',
        files: { listed: 0, parsed: 0 },
        pins: [],
        leftOut: [],
        sets: [],
        findings: [],
        releases: [],
        requests: { registry: world.registry.requests, github: 0 },
    };
    return { report, files: [], patch: '' };
}


/***/ })

};
