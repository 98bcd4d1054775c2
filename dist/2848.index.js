export const id = 2848;
export const ids = [2848];
export const modules = {

/***/ 92848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ asItIs),
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/src/report/patch.js + 1 modules
var patch = __webpack_require__(36250);
// EXTERNAL MODULE: ./lib/src/commands/assemble.js
var assemble = __webpack_require__(60649);
// EXTERNAL MODULE: ./lib/src/model/role.js
var model_role = __webpack_require__(28858);
// EXTERNAL MODULE: ./lib/src/model/version.js
var model_version = __webpack_require__(78796);
;// CONCATENATED MODULE: ./lib/src/judge/lockstep.js


/** The exact pins of a set that name a release; the Flux version is another number. */
function releasePins(set) {
    return set.pins.filter((pin) => pin.version !== null && pin.role !== 'flux-version' && pin.action === 'follow');
}
/**
 * Findings for a set that holds two releases, one for each pin that is not at the newest. The change introduces the skew where the set was
 * in lockstep before, and enlarges it where the pins lie further apart than before; everything else is inherited and only a warning, unless
 * lockstep is strict. Pins that the change takes back are left to `judgeWayBack`.
 */
function judgeLockstep(before, after, strict) {
    const pins = releasePins(after);
    const newestPin = (0,model_version/* newest */.BP)(pins.map((pin) => pin.version));
    if (newestPin === null || pins.every((pin) => pin.version === newestPin))
        return [];
    const introduced = before === null || before.lockstep || isWider(before, after);
    const moves = before === null ? [] : movedPins(before, after);
    const back = new Set(moves.filter(isBackward).map(({ pin }) => pin));
    return pins
        .filter((pin) => pin.version !== newestPin && !(introduced && back.has(pin)))
        .map((pin) => {
        const moved = moves.some((move) => move.pin === pin);
        return {
            code: introduced && moves.length > 0 ? 'half-bumped' : 'out-of-lockstep',
            severity: introduced || strict ? 'error' : 'warning',
            introduced,
            file: pin.file,
            line: pin.line,
            message: messageOf(pin, newestPin, introduced && before !== null, moved, after),
            help: introduced && before !== null
                ? `Move it to ${newestPin} in the same change, or take the others back.`
                : `Move it to ${newestPin}; flux-lockstep update repairs the whole set.`,
        };
    });
}
function messageOf(pin, newestPin, brought, moved, set) {
    const role = model_role/* roleNames */.nc[pin.role];
    if (!brought)
        return `The pin of the ${role} in set "${set.name}" is at ${pin.version} beside others at ${newestPin}.`;
    const verb = moved ? 'goes to' : 'stays at';
    const others = releasePins(set).flatMap((one) => {
        if (one.version !== newestPin)
            return [];
        return one.role === pin.role ? 'another pin of it' : `the ${model_role/* roleNames */.nc[one.role]}`;
    });
    return `The pin of the ${role} ${verb} ${pin.version}, and ${[...new Set(others)].join(' and ')} would be at ${newestPin}: Flux can stall on halves of two releases.`;
}
/** The pins whose value differs from before, or that were not there; a renamed file moves nothing. */
function movedPins(before, after) {
    const olds = [...releasePins(before)];
    const take = (fits) => {
        const index = olds.findIndex(fits);
        return index < 0 ? null : (olds.splice(index, 1)[0] ?? null);
    };
    const pins = releasePins(after);
    const still = new Set(pins.filter((pin) => take((old) => old.file === pin.file && old.role === pin.role && old.value === pin.value)));
    const changed = pins.filter((pin) => !still.has(pin));
    const placed = changed.map((pin) => ({ pin, old: take((old) => old.file === pin.file && old.role === pin.role) }));
    const named = placed.map(({ pin, old }) => ({ pin, old: old ?? take((one) => one.role === pin.role) }));
    return named
        .filter(({ pin, old }) => old?.value !== pin.value)
        .map(({ pin, old }) => ({ pin, from: old?.version ?? null }));
}
/** True where the change takes the pin to an older release. */
function isBackward({ pin, from }) {
    return from !== null && (0,model_version/* compareVersions */.Zy)(pin.version, from) < 0;
}
function isWider(before, after) {
    const old = spread(before);
    const now = spread(after);
    if (old === null || now === null)
        return now !== null;
    return (now.versions > old.versions ||
        (0,model_version/* compareVersions */.Zy)(now.newest, old.newest) > 0 ||
        (0,model_version/* compareVersions */.Zy)(now.oldest, old.oldest) < 0);
}
function spread(set) {
    const versions = new Set(releasePins(set).map((pin) => pin.version));
    const low = (0,model_version/* oldest */.os)(versions);
    const high = (0,model_version/* newest */.BP)(versions);
    return low === null || high === null ? null : { versions: versions.size, oldest: low, newest: high };
}

;// CONCATENATED MODULE: ./lib/src/judge/direction.js



/** The direction of a change by the release that defines the set (design, rule 5). */
function directionOf(before, after) {
    const from = before?.current ?? null;
    const to = after.current;
    if (from === null || to === null || from === to)
        return { kind: 'same' };
    return { kind: (0,model_version/* compareVersions */.Zy)(to, from) > 0 ? 'forward' : 'backward', from, to };
}
/**
 * Findings for a change that takes a set back. A return of the whole set to a release that it held before is allowed, so that a revert
 * never waits for a registry; a falling Flux minor is refused by the operator (upstream.md, section 6), whatever the history says.
 */
function judgeWayBack(before, after, direction, way) {
    const { from, to } = way.flux;
    if (!after.lockstep)
        return partsBack(before, after);
    const move = `from ${direction.from} back to ${direction.to}`;
    if (from !== null && to !== null && (0,model_version/* compareMinors */.I2)((0,model_version/* minorOf */.Hs)(to), (0,model_version/* minorOf */.Hs)(from)) < 0)
        return [
            {
                ...firstPlace(after),
                code: 'flux-downgrade',
                severity: 'error',
                message: `Set "${after.name}" goes ${move}, which takes Flux from ${(0,model_version/* minorOf */.Hs)(from)} back to ${(0,model_version/* minorOf */.Hs)(to)}: the operator refuses a lower Flux minor, and the instance stalls.`,
                help: 'Stay, or go forward to a release that mends what is wrong. Going back over a Flux minor means to install Flux anew.',
            },
        ];
    if (way.heldBefore)
        return [
            {
                ...firstPlace(after),
                code: 'way-back',
                severity: 'notice',
                message: `Set "${after.name}" goes ${move}, a release that the base branch held before.`,
                help: 'Nothing is to be done for this. To stay there, add `hold` to the settings; otherwise the next update proposes a newer release again.',
            },
        ];
    return [
        {
            ...firstPlace(after),
            code: 'downgrade',
            severity: 'error',
            message: `Set "${after.name}" goes ${move}, which the base branch never held with exactly these pins.`,
            help: 'Take all pins back to one release that the base branch held before (git revert does), or go forward.',
        },
    ];
}
/** A part of the set goes back and leaves the rest where it is. */
function partsBack(before, after) {
    return movedPins(before, after)
        .filter(isBackward)
        .map(({ pin, from }) => ({
        code: 'downgrade',
        severity: 'error',
        introduced: true,
        file: pin.file,
        line: pin.line,
        message: `The pin of the ${model_role/* roleNames */.nc[pin.role]} goes back from ${from ?? ''} to ${pin.version} without the rest of set "${after.name}".`,
        help: 'Leave it where it is, or take all pins of the set back together (git revert of the update does).',
    }));
}
function firstPlace(set) {
    const [pin] = releasePins(set);
    return { file: pin?.file ?? null, line: pin?.line ?? null, introduced: true };
}

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
;// CONCATENATED MODULE: ./lib/src/judge/sources.js



/**
 * True for a place that may be asked: one on a host that the base branch names, or upstream's own repository. A change must not make the
 * job contact a host of its own choice.
 */
function mayAsk(repository, known) {
    const hosts = new Set([
        ...known.pins.flatMap((pin) => pin.repository?.host ?? []),
        ...known.named.flatMap((name) => (0,reference/* parseRepository */.SU)(name)?.host ?? []),
    ]);
    return hosts.has(repository.host) || upstream.has((0,reference/* formatRepository */.Sh)(repository));
}
const roles = ['operator-chart', 'instance-chart', 'manifests', 'mcp-chart', 'operator-image', 'cli-image'];
const upstream = new Set(roles.map((role) => (0,reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)(role))));
/**
 * Findings for pins that take their artifact from a place that the base branch does not name: an error where it names another for the
 * same role, or the host is new to it; a notice where it names none at all and so could not have been asked.
 */
function judgeSources(pins, known) {
    const repositories = new Set([
        ...known.pins.flatMap((pin) => (pin.repository ? (0,reference/* formatRepository */.Sh)(pin.repository) : [])),
        ...known.named,
    ]);
    const fresh = known.pins.every((pin) => pin.repository === null) && known.named.length === 0;
    return pins.flatMap((pin) => {
        if (pin.repository === null || pin.role === 'flux-version' || pin.action === 'ignore')
            return [];
        const now = (0,reference/* formatRepository */.Sh)(pin.repository);
        if (repositories.has(now))
            return [];
        const before = formerOf(pin, known.pins);
        if (before === null && (now === (0,reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)(pin.role)) || onKnownHost(pin, known)))
            return [];
        return [fresh ? notAsked(pin, now) : changed(pin, pin.role, now, before)];
    });
}
/** Where the base branch takes the same artifact from: in the same file, or anywhere. */
function formerOf(pin, pins) {
    const same = pins.filter((old) => old.role === pin.role && old.repository !== null);
    const old = same.find(({ file }) => file === pin.file) ?? same[0];
    return old?.repository ? (0,reference/* formatRepository */.Sh)(old.repository) : null;
}
function onKnownHost({ repository }, known) {
    return known.pins.some((pin) => pin.repository !== null && pin.repository.host === repository?.host);
}
function changed(place, role, now, before) {
    return {
        code: 'source-changed',
        severity: 'error',
        introduced: true,
        file: place.file,
        line: place.line,
        message: before === null
            ? `The pin of the ${model_role/* roleNames */.nc[role]} names ${now}, on a registry that the base branch does not name; it was not contacted.`
            : `The pin of the ${model_role/* roleNames */.nc[role]} names ${now} instead of ${before}: whoever owns that place decides what the cluster runs.`,
        help: 'Take it back. If the move is meant, name the new repository under `repositories` in the settings on the base branch first, in a change of its own.',
    };
}
function notAsked({ file, line, role }, now) {
    return {
        code: 'not-evaluated',
        severity: 'notice',
        introduced: true,
        file,
        line,
        message: `The pin of the ${model_role/* roleNames */.nc[role]} names ${now}; the base branch names no registry yet, so that it was not asked.`,
        help: `Judge it before the merge with "flux-lockstep check ." on the branch.`,
    };
}
/**
 * Findings for OCIRepositories that held a pin before and now name a repository that plays no known role: the pin is gone from sight, and
 * the cluster would run what lies there.
 */
function judgeLostSources(before, after, pins, known) {
    const now = ociRepositories(after);
    return known.flatMap((old) => {
        if (old.shape !== 'oci-repository' || old.repository === null || old.role === 'flux-version')
            return [];
        const place = (0,reference/* formatRepository */.Sh)(old.repository);
        const source = ociRepositories(before).find((object) => object.file.path === old.file && urlOf(object) === place);
        const same = now.find((object) => object.file.path === old.file && object.name === source?.name);
        if (!source || !same || urlOf(same) === place || pins.some((pin) => isAt(pin, same)))
            return [];
        const line = same.position(['spec', 'url']).line;
        return [changed({ file: old.file, line }, old.role, urlOf(same), place)];
    });
}
function ociRepositories(tree) {
    return tree.files.flatMap(({ documents }) => documents.flatMap((document) => document.kind === 'objects' ? document.objects.filter((object) => object.kind === 'OCIRepository') : []));
}
function urlOf(object) {
    return ((0,json/* stringAt */.bX)(object.value, ['spec', 'url']) ?? '').replace(/^oci:\/\//, '').replace(/\/$/, '');
}
function isAt(pin, object) {
    return pin.file === object.file.path && pin.repository !== null && (0,reference/* formatRepository */.Sh)(pin.repository) === urlOf(object);
}

;// CONCATENATED MODULE: ./lib/src/judge/unread.js
/** Findings for files and pins that cannot be read: errors where the change brings them, warnings where they stood so before. */
function judgeUnread(before, after) {
    const known = new Set(before?.broken.map(keyOf));
    return after.broken.map((broken) => {
        const introduced = !known.has(keyOf(broken));
        return {
            code: broken.code,
            severity: introduced ? 'error' : 'warning',
            introduced,
            file: broken.file,
            line: broken.line,
            message: `Set "${after.name}" cannot be read in full: ${broken.message}.`,
            help: 'Until then nothing tells whether the pins of this set agree.',
        };
    });
}
function keyOf({ file, code }) {
    return `${code}\0${file}`;
}

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/resolve/flux-version.js
var flux_version = __webpack_require__(4559);
// EXTERNAL MODULE: ./lib/src/resolve/operators.js
var operators = __webpack_require__(14444);
;// CONCATENATED MODULE: ./lib/src/resolve/known-flux.js



/**
 * The Flux minors of a set in two trees without asking a registry. Of several instances the one that falls counts, so that a revert which
 * no operator would follow is never let through; instances are matched by file.
 */
function knownFluxMove(before, after) {
    const moves = after.instances.flatMap((instance) => {
        const old = before.instances.find((one) => one.object.file.path === instance.object.file.path);
        return old ? [{ from: knownFlux(old, before), to: knownFlux(instance, after) }] : [];
    });
    const byRelease = { from: ofRelease(before.current), to: ofRelease(after.current) };
    return moves.find(falls) ?? moves[0] ?? byRelease;
}
function falls({ from, to }) {
    return from !== null && to !== null && (0,model_version/* compareMinors */.I2)((0,model_version/* minorOf */.Hs)(to), (0,model_version/* minorOf */.Hs)(from)) < 0;
}
/** A constraint that names a minor selects it; any other takes the newest that the release of the manifests brings. */
function knownFlux(instance, set) {
    const named = /^[v=~^\s]*(\d+)\.(\d+)(?:\.(?:\d+|x|\*))?$/i.exec((0,flux_version/* fluxConstraint */.dO)(instance));
    if (named)
        return `${named[1] ?? ''}.${named[2] ?? ''}.0`;
    const manifests = set.pins.filter((pin) => pin.role === 'manifests' && pin.file === instance.object.file.path);
    return ofRelease((0,model_version/* oldest */.os)(manifests.flatMap((pin) => pin.version ?? [])) ?? set.current);
}
function ofRelease(version) {
    const minor = version === null ? null : (0,operators/* knownFluxMinor */.k7)(version);
    return minor === null ? null : `${minor}.0`;
}

;// CONCATENATED MODULE: ./lib/src/commands/allowed-registry.js


/** A registry that refuses every repository that `allowed` does not accept, before anything is sent. Throws `registry-denied`. */
function allowedOnly(registry, allowed) {
    const guarded = (ask) => async (repository, ...rest) => {
        if (!allowed(repository))
            throw new failure/* LockstepError */.C('registry-denied', `${(0,reference/* formatRepository */.Sh)(repository)} is not named on the base branch, so that it is not contacted.`);
        return await ask(repository, ...rest);
    };
    return {
        tags: guarded((repository) => registry.tags(repository)),
        head: guarded((repository, reference) => registry.head(repository, reference)),
        manifest: guarded((repository, reference) => registry.manifest(repository, reference)),
        blob: guarded((repository, ...rest) => registry.blob(repository, ...rest)),
        layer: guarded((repository, ...rest) => registry.layer(repository, ...rest)),
        referrers: guarded((repository, digest) => registry.referrers(repository, digest)),
        get requests() {
            return registry.requests;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/commands/counterpart.js


/**
 * A set as it was before the change. Where the change alters how clusters are grouped, no set has the same name: then the pins of the same
 * clusters count. Null where nothing of it was there.
 */
function counterpart(before, set) {
    const named = before.sets.find((found) => found.name === set.name);
    if (named)
        return named;
    const clusters = new Set(set.pins.map((pin) => pin.cluster));
    const of = (cluster) => clusters.has('') || cluster === '' || clusters.has(cluster);
    const all = before.sets.flatMap((found) => found.pins);
    const pins = all.filter((pin) => of(pin.cluster));
    if (pins.length === 0)
        return null;
    const instances = before.sets.flatMap((found) => found.instances).filter(({ cluster }) => of(cluster));
    const broken = before.sets.flatMap((found) => found.broken);
    const drawn = { ...set, pins, instances, broken, current: null, lockstep: true };
    const exact = releasePins(drawn);
    const gitops = exact.filter((pin) => pin.scope === 'gitops');
    return {
        ...drawn,
        current: (0,model_version/* oldest */.os)(gitops.map((pin) => pin.version)),
        lockstep: new Set(exact.map((pin) => pin.version)).size <= 1,
    };
}

// EXTERNAL MODULE: ./lib/src/edit/apply.js
var apply = __webpack_require__(20779);
// EXTERNAL MODULE: ./lib/src/edit/chart-lock.js
var chart_lock = __webpack_require__(13047);
// EXTERNAL MODULE: ./lib/src/edit/plan.js
var plan = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/src/resolve/releases.js
var resolve_releases = __webpack_require__(48483);
;// CONCATENATED MODULE: ./lib/src/commands/check-completion.js









const mendable = ['half-bumped', 'not-published', 'out-of-lockstep', 'downgrade'];
/** The patch that mends what the change left half done; only a release that is published in full is completed. */
async function wayForward(set, survey, findings, registry) {
    const target = (0,model_version/* newest */.BP)(releasePins(set).map((pin) => pin.version));
    const broken = findings.some(({ code, introduced }) => introduced && mendable.includes(code));
    if (target === null || !broken)
        return { kind: 'none' };
    const { digests, missing } = await tagsOf(set, target, registry);
    if (missing.length > 0)
        return { kind: 'incomplete', missing, target, next: await nextComplete(set, target, registry) };
    const completing = completingEdits(set, target, digests);
    const edits = [...completing, ...(0,chart_lock/* lockEdits */.b)(survey.tree, completing)];
    return edits.length === 0
        ? { kind: 'none' }
        : { kind: 'complete', completion: completionOf(set, survey, target, edits) };
}
/**
 * Only what the release needs: floats, and digests that the settings want added or removed, are the update's business. None where a digest
 * cannot follow its tag.
 */
function completingEdits(set, target, digests) {
    const exact = { ...set, pins: releasePins(set), policy: { ...set.policy, digests: 'keep' } };
    try {
        return (0,plan/* planEdits */.r)(exact, target, { digests, fluxVersions: new Map() });
    }
    catch (error) {
        if (error instanceof failure/* LockstepError */.C && error.code === 'edit-refused')
            return [];
        throw error;
    }
}
async function tagsOf(set, target, registry) {
    const digests = new Map();
    const missing = new Set();
    for (const pin of releasePins(set)) {
        if (pin.repository === null || pin.role === 'flux-version')
            continue;
        const found = await registry.head(pin.repository, (0,model_role/* tagOf */.cO)(pin.role, target));
        if (found)
            digests.set((0,reference/* formatRepository */.Sh)(pin.repository), found.digest);
        else
            missing.add(model_role/* roleNames */.nc[pin.role]);
    }
    return { digests, missing: [...missing] };
}
async function nextComplete(set, target, registry) {
    const releases = await (0,resolve_releases/* listReleases */.tH)(registry, (0,resolve_releases/* requirementsOf */.CG)(set));
    return (0,model_version/* oldest */.os)(releases
        .filter(({ complete, version }) => complete && !(0,model_version/* isPreRelease */.Ty)(version) && (0,model_version/* compareVersions */.Zy)(version, target) > 0)
        .map(({ version }) => version));
}
function completionOf(set, survey, target, edits) {
    const pins = set.pins.flatMap((pin) => {
        const edit = edits.find((one) => one.file === pin.file && one.start === pin.place?.start);
        return edit ? [{ file: pin.file, line: pin.line, role: pin.role, from: edit.old, to: edit.new }] : [];
    });
    const files = (0,apply/* applyEdits */.c)(survey.tree.files.map((file) => file.file), edits);
    return { set: set.name, target, pins, files };
}
/** Findings that say what the author of the change can do, now that it is known what the registry holds. */
function withRemedy(findings, way) {
    if (way.kind === 'none')
        return findings;
    return findings.map((finding) => {
        if (!finding.introduced || finding.code !== 'half-bumped')
            return finding;
        if (way.kind === 'complete')
            return {
                ...finding,
                help: `Move it to ${way.completion.target} in the same change; the patch that this check shows does.`,
            };
        const next = way.next === null ? '' : `move the whole set to ${way.next}, the next complete release, or `;
        return {
            ...finding,
            help: `Release ${way.target} was never published in full (no ${way.missing.join(', no ')}): ${next}take the others back.`,
        };
    });
}

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
            message: `The digest ${pin.digest ?? ''} beside ${pin.value} is not that of ${repository}:${pin.value}: Flux runs the digest and ignores the tag, so that the ${model_role/* roleNames */.nc[pin.role]} would not be ${pin.value}.`,
            help: `Write ${publication.digest}, or move tag and digest together.`,
        };
    const spelling = misspelt(pin);
    if (spelling !== null && pin.value.includes('@'))
        return { ...place, message: `${pin.value} is no tag: Flux refuses a digest behind it.`, help: spelling };
    if (pin.selector === 'digest')
        return {
            ...place,
            message: `${repository} holds nothing with the digest ${pin.value}; Flux could not fetch it.`,
            help: 'Write a digest that the registry holds, with its tag beside it.',
        };
    return {
        ...place,
        message: `${repository} has no tag ${pin.value}; Flux could not fetch it.`,
        help: spelling ?? 'Pin a version that the registry holds: flux-lockstep releases lists them.',
    };
}
/** The commonest reasons for a tag that does not exist (pins.md, traps). */
function misspelt(pin) {
    if (pin.value.includes('@'))
        return 'Write the digest in its own field, not behind the tag.';
    const bare = /^v?(\d+\.\d+\.\d+)$/.exec(pin.value)?.[1];
    if (bare === undefined)
        return null;
    if ((0,model_role/* isChart */.VZ)(pin.role) && pin.value.startsWith('v'))
        return `Tags of charts have no v: write ${bare}.`;
    if (!(0,model_role/* isChart */.VZ)(pin.role) && !pin.value.startsWith('v'))
        return `Tags of the ${model_role/* roleNames */.nc[pin.role]} begin with v: write v${bare}.`;
    return null;
}

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
;// CONCATENATED MODULE: ./lib/src/resolve/pinned.js







/** Reads what the pins of a set select. Throws what the registry throws. */
async function pinnedState(set, registry, waits) {
    if (set.current === null)
        return { contents: null, operator: null, starts: [], findings: [] };
    const requirements = (0,resolve_releases/* requirementsOf */.CG)(set);
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

// EXTERNAL MODULE: ./lib/src/validate/source.js
var source = __webpack_require__(84840);
// EXTERNAL MODULE: ./lib/src/commands/signatures.js
var commands_signatures = __webpack_require__(57858);
// EXTERNAL MODULE: ./lib/src/commands/distinct-findings.js
var distinct_findings = __webpack_require__(79128);
// EXTERNAL MODULE: ./lib/src/commands/validate-move.js
var validate_move = __webpack_require__(14821);
;// CONCATENATED MODULE: ./lib/src/commands/check-registry.js








/** Asks what a change brings: whether it is published, signed, reachable, and valid on the artifacts of the releases themselves. */
async function askRegistry(question, old, registry, known) {
    const { set } = question;
    const { findings: published, found } = await publications(changedPins(old, set), registry, known);
    // What is not published, or may not be asked, cannot be pulled, so nothing more can be proved.
    const closed = known !== null && set.pins.some((pin) => pin.repository !== null && !mayAsk(pin.repository, known));
    if (closed || published.some(({ severity }) => severity === 'error'))
        return { findings: published, flux: null };
    const proved = await prove(question, old, { registry, found });
    return { ...proved, findings: [...published, ...proved.findings] };
}
/** What the artifacts that are pinned say of the tree: signatures, the Flux that they bring, and everything built on it. */
async function prove(question, old, { registry, found }) {
    const { set, before, after, trust } = question;
    const early = (0,source.unorderedInstances)(after.tree).map((problem) => problem.file);
    const waits = (instance) => !early.includes(instance.object.file.path);
    const now = await pinnedState(set, registry, waits);
    const then = old && (await pinnedState(old, registry, waits));
    const move = then ? moveBetween(then, now) : { flux: null, findings: now.findings };
    const flux = move.flux ?? runningFlux(now);
    const asked = { registry, trust, running: flux?.from ?? null };
    const { findings: signed, signatures } = await (0,commands_signatures/* judgeNewPins */.c8)(set, after.tree, found, asked);
    if (set.policy.validate === 'off')
        return { findings: [...signed, ...move.findings], flux, signatures };
    const { validate } = await __webpack_require__.e(/* import() */ 8494).then(__webpack_require__.bind(__webpack_require__, 38494));
    const proved = await validate({
        before: before && old && then && stateBefore(before, old, then),
        after: (0,validate_move/* stateOf */.L4)(after, set.name, now.contents, now.operator),
        changed: question.change.changed ?? [],
        flux,
        selectVersion: validate_move/* selectVersion */.fe,
    });
    // Sources are judged before anything is asked, and by a stricter rule.
    const sourceless = proved.filter(({ code }) => code !== 'source-changed');
    return { findings: [...signed, ...(0,distinct_findings/* distinctFindings */.H)(move.findings, sourceless)], flux, signatures };
}
function stateBefore(before, { name, pins, instances }, then) {
    return { ...(0,validate_move/* stateOf */.L4)(before, name, then.contents, then.operator), pins, instances };
}
/** Exact pins whose value or repository is not as it was; all of them where there is nothing to compare with. */
function changedPins(old, set) {
    const known = new Set(old?.pins.map((pin) => `${pinKey(pin)}\0${pin.value}\0${pin.digest ?? ''}`));
    return set.pins.filter((pin) => pin.role !== 'flux-version' &&
        (pin.selector === 'exact' || pin.selector === 'digest') &&
        pin.action !== 'ignore' &&
        !known.has(`${pinKey(pin)}\0${pin.value}\0${pin.digest ?? ''}`));
}
async function publications(pins, registry, known) {
    const asked = pins.filter((pin) => pin.repository !== null && (known === null || mayAsk(pin.repository, known)));
    const answers = await Promise.all(asked.map(async (pin) => ({ pin, found: await publicationOf(pin, registry) })));
    return {
        findings: answers.flatMap(({ pin, found }) => judgePublication(pin, found, true) ?? []),
        found: answers.flatMap(({ pin, found }) => (found.kind === 'published' ? [{ pin, digest: found.digest }] : [])),
    };
}
async function publicationOf(pin, registry) {
    const isDigest = pin.selector === 'digest' && /^sha256:[0-9a-f]{64}$/.test(pin.value);
    if (pin.repository === null || (!isDigest && /[^\w.-]/.test(pin.value)))
        return { kind: 'missing' };
    const found = await registry.head(pin.repository, pin.value);
    if (!found)
        return { kind: 'missing' };
    return pin.digest === null || isDigest || pin.digest === found.digest
        ? { kind: 'published', digest: found.digest }
        : { kind: 'digest-differs', digest: found.digest };
}
/** The Flux that a tree runs where nothing moves. */
function runningFlux({ starts }) {
    const version = starts[0]?.from?.version ?? null;
    return version === null ? null : { from: version, to: version, crosses: [] };
}

// EXTERNAL MODULE: ./lib/src/commands/failed.js
var failed = __webpack_require__(6680);
;// CONCATENATED MODULE: ./lib/src/commands/check-set.js











/** Judges one set. What the tree alone shows is said even where the registry cannot be read. */
async function judgeSet(question) {
    const { set, before, after, settings } = question;
    const old = before && counterpart(before, set);
    const known = before && knownSources(before, settings);
    const unread = judgeUnread(old, set);
    const lockstep = judgeLockstep(old, set, settings.strictLockstep);
    const direction = directionOf(old, set);
    const back = old && direction.kind === 'backward' ? await wayBack(question, old, direction) : [];
    const seen = { old, flux: null, findings: [...unread, ...lockstep, ...back] };
    // A way back is open without a registry, so that an outage never blocks a revert.
    if (back.some(({ code }) => code === 'way-back'))
        return verdict(set, seen, { kind: 'none' });
    const sources = known ? sourcesOf(set, before, after, known) : [];
    const found = [...seen.findings, ...sources];
    if (unread.some(({ introduced }) => introduced))
        return verdict(set, { ...seen, findings: found }, { kind: 'none' });
    try {
        const registry = await openFor(question, known);
        const asked = await askRegistry(question, old, registry, known);
        const falling = found.some(({ code }) => code === 'flux-downgrade');
        const more = asked.findings.filter(({ code }) => code !== 'flux-downgrade' || !falling);
        const findings = [...found, ...more];
        const way = await wayForwardOf(question, findings, registry, known);
        return { ...verdict(set, { old, flux: asked.flux, findings }, way), signatures: asked.signatures };
    }
    catch (error) {
        if (!(error instanceof failure/* LockstepError */.C) || error.exitCode !== 3)
            throw error;
        return unanswered(question, { ...seen, findings: found }, error);
    }
}
async function wayBack({ set, change }, old, direction) {
    const heldBefore = set.lockstep && (await change.heldBefore(set));
    return judgeWayBack(old, set, direction, { heldBefore, flux: knownFluxMove(old, set) });
}
/** Every pin of the base counts, of whatever set. */
function knownSources(before, settings) {
    return { pins: before.sets.flatMap((found) => found.pins), named: Object.keys(settings.repositories) };
}
function sourcesOf(set, before, after, known) {
    const all = after.sets.flatMap((found) => found.pins);
    const first = after.sets[0]?.name === set.name;
    const lost = first ? judgeLostSources(before.tree, after.tree, all, known.pins) : [];
    return [...judgeSources(set.pins, known), ...lost];
}
async function openFor({ world }, known) {
    const registry = await world.registry.open();
    return known === null ? registry : allowedOnly(registry, (repository) => mayAsk(repository, known));
}
async function wayForwardOf({ set, after }, findings, registry, known) {
    const closed = known !== null && set.pins.some((pin) => pin.repository !== null && !mayAsk(pin.repository, known));
    return closed ? { kind: 'none' } : await wayForward(set, after, findings, registry);
}
/**
 * The registry could not be read: nothing is known of a change that moves pins, unless the tree alone shows that it is wrong; one that moves
 * none is judged by what the tree shows.
 */
function unanswered({ set }, seen, error) {
    const moves = seen.old === null || changedPins(seen.old, set).length > 0;
    const wrong = seen.findings.some(({ severity, introduced }) => introduced && severity === 'error');
    if (moves && !wrong)
        return { ...verdict(set, seen, { kind: 'none' }), decision: (0,failed/* failedDecision */.Or)(error) };
    const note = {
        code: 'not-evaluated',
        severity: 'warning',
        introduced: false,
        file: null,
        line: null,
        message: `${moves ? 'The registry was not asked in full' : 'No pin moves, and objects and values were not judged'}: ${error.message}`,
        help: 'Run the check again when the registry answers, if the change alters objects of Flux.',
    };
    return verdict(set, { ...seen, findings: [...seen.findings, note] }, { kind: 'none' });
}
function verdict(set, { old, flux, findings }, way) {
    const [pin] = releasePins(set);
    const placed = findings.map((finding) => finding.file === null && pin ? { ...finding, file: pin.file, line: pin.line } : finding);
    return {
        decision: null,
        from: old?.current ?? null,
        flux,
        findings: withRemedy(placed, way),
        completion: way.kind === 'complete' ? way.completion : null,
    };
}

// EXTERNAL MODULE: ./lib/src/commands/outcome.js
var outcome = __webpack_require__(82137);
// EXTERNAL MODULE: ./lib/src/commands/survey.js + 35 modules
var survey = __webpack_require__(85366);
;// CONCATENATED MODULE: ./lib/src/commands/check.js






/** A tree that is judged by itself: every finding counts. */
const asItIs = { before: null, changed: null, heldBefore: () => Promise.resolve(false) };
/** Judges a tree or a change to it; writes nothing. The outcome's patch completes a half-bumped release. */
async function check(world, settings, change) {
    if (!(await touchesFlux(world.workspace, change, settings)))
        return untouched(world);
    const after = await (0,survey/* surveyTree */.H)(world.workspace, settings, 'flux');
    const before = change.before ? await (0,survey/* surveyTree */.H)(change.before, settings, 'flux') : null;
    // A change must not bring the root that it is judged by.
    const trust = (0,commands_signatures/* runTrust */.Uh)(settings, change.before ?? world.workspace, world.env);
    const sets = [];
    const completions = [];
    const releases = {};
    for (const set of after.sets) {
        const judged = await judgeSet({ set, before, after, world, settings, change, trust });
        const { decision, findings, signatures, flux } = judged;
        sets.push({ ...(0,assemble/* setReport */.jL)(set, decision, { changes: [], findings, proposal: null, signatures }), flux });
        if (judged.completion)
            completions.push(judged.completion);
        releases[set.name] = judged.from;
    }
    const findings = ofTree(after, before);
    const conclusion = (0,outcome/* conclude */.E)('check', sets, findings, settings.failOn);
    const report = (0,assemble/* reportOf */.EI)('check', after, world, { sets, releases: [], conclusion });
    return {
        report: { ...report, findings },
        files: [],
        patch: (0,patch/* renderPatch */.h)(completions.flatMap((completion) => completion.files)),
        check: { touched: true, completions, before: releases },
    };
}
/** Findings that belong to no set; with a base, those that stood there before are not introduced. */
function ofTree(after, before) {
    const known = new Set(before?.findings.map((finding) => `${finding.code}\0${finding.message}`));
    return after.findings.map((finding) => {
        const introduced = before === null || !known.has(`${finding.code}\0${finding.message}`);
        return { ...finding, introduced };
    });
}
/** Files that are looked at in one go: through an API, each is a request. */
const width = 16;
/** A change none of whose files speaks of Flux before or after cannot change a verdict. */
async function touchesFlux(after, change, settings) {
    const { before, changed } = change;
    if (before === null || changed === null)
        return true;
    const speaks = async (tree, path) => {
        const bytes = await tree.read(path);
        return bytes !== null && (0,survey/* speaksOfFlux */.O4)(bytes, path, settings);
    };
    for (let start = 0; start < changed.length; start += width) {
        const some = changed.slice(start, start + width);
        if ((await Promise.all(some.map((path) => speaks(after, path)))).includes(true))
            return true;
        if ((await Promise.all(some.map((path) => speaks(before, path)))).includes(true))
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
    return { report, files: [], patch: '', check: { touched: false, completions: [], before: {} } };
}


/***/ })

};
