export const id = 1783;
export const ids = [1783];
export const modules = {

/***/ 55562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ bootstrapAdvice)
/* harmony export */ });
/* harmony import */ var _documents_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23571);
/* harmony import */ var _migrate_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31829);
/* harmony import */ var _migrate_wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75633);
/* harmony import */ var _scan_boundaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35294);




/** One line for a repository without a pin in which Flux is installed all the same; null for any other. */
async function bootstrapAdvice(workspace, entries, pins, settings) {
    if (pins > 0)
        return null;
    const isWithin = (path) => (0,_scan_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .boundary */ .p)(path, settings) === null;
    const bootstrap = entries.find(({ path }) => /(?:^|\/)gotk-(?:components|sync)\.ya?ml$/.test(path) && isWithin(path));
    if (bootstrap)
        return `Flux runs here by \`flux bootstrap\` (${bootstrap.path}): "flux-lockstep migrate . --dry-run" shows the way to Flux Operator.`;
    const tree = await (0,_documents_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Z)(workspace, _migrate_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .bootstrapReading */ .t);
    const owner = (0,_migrate_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersIn */ .q)(tree).find(({ weight, file }) => weight === 'blocks-removal' && isWithin(file));
    return owner
        ? `Something other than Flux Operator installs Flux here (${owner.file}:${owner.line}): "flux-lockstep migrate . --dry-run" says what it is and what to do.`
        : null;
}


/***/ }),

/***/ 62404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ heldBefore),
  e: () => (/* binding */ heldSince)
});

;// CONCATENATED MODULE: ./lib/src/model/lockstep-set.js
/** Every file that tells of the pins of a set, each once. */
function filesOf({ pins, beside }) {
    return [...new Set([...pins.map(({ file }) => file), ...beside])];
}

// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/src/commands/run/overlay.js
var overlay = __webpack_require__(24899);
// EXTERNAL MODULE: ./lib/src/commands/run/survey.js + 97 modules
var run_survey = __webpack_require__(24289);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
;// CONCATENATED MODULE: ./lib/src/commands/update/synced.js

/**
 * What each FluxInstance of a set names in `sync`, each source once; the base branch where none names anything (pull-requests.md, gates).
 * Empty outside of a repository.
 */
async function syncedBy(set, world) {
    const { head } = world;
    if (!world.history || head === null)
        return [];
    const found = new Map();
    for (const { spec } of set.instances) {
        const kind = (0,json/* stringAt */.bX)(spec, ['sync', 'kind']) ?? 'GitRepository';
        const url = (0,json/* stringAt */.bX)(spec, ['sync', 'url']) ?? '';
        const ref = (0,json/* stringAt */.bX)(spec, ['sync', 'ref']) ?? '';
        if (url === '')
            continue;
        const synced = kind === 'GitRepository' ? await commitAt(ref, head, world) : unreadable(`the ${kind} ${url}`, ref);
        found.set(synced.kind === 'commit' ? synced.commit : synced.source, synced);
    }
    return found.size === 0 ? [{ kind: 'commit', ref: null, commit: head }] : [...found.values()];
}
async function commitAt(written, head, { history, branch }) {
    const ref = written.replace(/^refs\/heads\//, '');
    // substituted when Flux applies it: nothing here says by what
    if (ref === '' || ref === branch || /[${}]/.test(ref))
        return { kind: 'commit', ref: null, commit: head };
    const names = written.startsWith('refs/tags/') ? [written] : [`refs/remotes/origin/${ref}`, `refs/heads/${ref}`];
    for (const name of names) {
        const commit = await history?.resolve(name);
        if (commit)
            return { kind: 'commit', ref, commit: commit.id };
    }
    return unreadable('the ref', ref);
}
function unreadable(source, ref) {
    return { kind: 'unreadable', source: ref === '' ? source : `${source} (${ref})` };
}

;// CONCATENATED MODULE: ./lib/src/commands/run/held-since.js





/** Commits that are looked back through; an older one was long enough ago for every gate. */
const depth = 50;
/**
 * Since when the clusters of a set can have applied a version of it, by what their FluxInstances sync: the first-parent commits that touched the
 * set's files, read newest first for as long as they hold the version. A commit at least as old as `longEnough` ends the search. Of several
 * sources the one that keeps waiting longest counts. Null where there is no history, or no place holds the version.
 */
async function heldSince(set, version, longEnough, world, settings) {
    const answers = [];
    for (const synced of await syncedBy(set, world)) {
        if (synced.kind === 'unreadable') {
            const previous = (await heldAt(set, version, null, world.head, world, settings))?.previous ?? null;
            answers.push({ kind: 'unreadable', source: synced.source, previous, failed: null });
            continue;
        }
        const { ref, commit } = synced;
        const found = await heldAt(set, version, longEnough, commit, world, settings);
        if (found)
            answers.push({ ...found, failed: await failedStatus(commit, found.commit, world) });
        else if (ref !== null)
            answers.push({ kind: 'absent', ref });
    }
    return strictest(answers);
}
/** Of several places the one that keeps a set waiting longest; one that cannot be read and had no earlier release keeps nobody. */
function strictest(answers) {
    const told = answers.filter((one) => one.kind === 'held');
    const latest = [...told].sort((a, b) => b.since.getTime() - a.since.getTime());
    return (answers.find((one) => one.kind === 'absent') ??
        told.find((one) => one.failed !== null) ??
        answers.find((one) => one.kind === 'unreadable' && one.previous !== null) ??
        latest[0] ??
        answers[0] ??
        null);
}
async function heldAt(set, version, longEnough, head, { history, head: base, reader }, settings) {
    if (!history || head === null)
        return null;
    const tip = head === base && set.current === version ? await history.resolve(head) : null;
    if (tip && isBefore(tip, longEnough))
        return { kind: 'held', since: new Date(tip.committed), previous: null, commit: tip.id };
    const paths = [...new Set(set.pins.map((pin) => pin.file))];
    const read = new Set(filesOf(set));
    let found = null;
    for (const commit of await history.log(head, { paths, limit: depth })) {
        const survey = await (0,run_survey/* surveyTree */.H)((0,overlay/* overlay */.L)(history.at(commit.id), read, []), settings, reader ? { reader } : {});
        const then = survey.sets.find((one) => one.name === set.name)?.current ?? null;
        if (then !== version)
            return found && { ...found, previous: then };
        found = { kind: 'held', since: new Date(commit.committed), previous: null, commit: commit.id };
        if (isBefore(commit, longEnough))
            return found;
    }
    return found;
}
function isBefore({ committed }, moment) {
    return moment !== null && new Date(committed) <= moment;
}
/** Flux's notification-controller tells what became of each Kustomization; the newest commit that it spoke of counts. */
async function failedStatus(head, brought, { statuses }) {
    for (const commit of new Set([head, brought])) {
        const told = (await statuses(commit)).filter(({ context }) => context.startsWith('kustomization/'));
        const failed = told.find(({ state }) => state === 'failure' || state === 'error');
        if (failed)
            return `${failed.context} is "${failed.state}" at ${commit.slice(0, 7)}`;
        if (told.length > 0)
            return null;
    }
    return null;
}
/**
 * True where the base branch held a set exactly so, in lockstep, at its head or before, as far back as is looked: every release pin of the
 * set with its repository, value and digest.
 */
async function heldBefore(set, world, settings) {
    const { history, head } = world;
    if (!history || head === null || set.current === null)
        return false;
    const paths = [...new Set(set.pins.map((pin) => pin.file))];
    const read = new Set(filesOf(set));
    const wanted = [...new Set(set.pins.filter(isRelease).map(selection))];
    for (const commit of await history.log(head, { paths, limit: depth })) {
        const survey = await (0,run_survey/* surveyTree */.H)((0,overlay/* overlay */.L)(history.at(commit.id), read, []), settings);
        const pins = survey.sets.flatMap((found) => found.pins).filter(isRelease);
        const agree = new Set(pins.map((pin) => pin.version)).size === 1;
        const held = new Set(pins.map(selection));
        if (agree && wanted.every((one) => held.has(one)))
            return true;
    }
    return false;
}
function isRelease(pin) {
    return pin.version !== null && pin.role !== 'flux-version' && pin.action === 'follow';
}
/** What a pin selects, wherever it is written. */
function selection({ role, repository, value, digest }) {
    return [role, repository ? (0,reference/* formatRepository */.Sh)(repository) : '', value, digest ?? ''].join('\0');
}


/***/ }),

/***/ 24700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ planSet)
});

// EXTERNAL MODULE: ./lib/src/edit/apply.js
var apply = __webpack_require__(20779);
// EXTERNAL MODULE: ./lib/src/edit/chart-lock.js
var chart_lock = __webpack_require__(13047);
// EXTERNAL MODULE: ./lib/src/edit/plan.js
var plan = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
;// CONCATENATED MODULE: ./lib/src/edit/verify.js


/**
 * Proves edits by a second reading: the edited files hold exactly the same pins, each as it was or as its move says: a new version, a
 * digest that came, moved or went, a float that is now pinned or embedded; what follows its set still does. Throws `edit-refused` otherwise, so that nothing is written.
 */
function verifyMoves(before, after, moves) {
    const files = new Set(moves.flatMap((move) => move.edits.map((edit) => edit.file)));
    const planned = new Map(moves.map((move) => [token(move.pin), move.expected]));
    const now = byPlace(after.filter((pin) => files.has(pin.file)));
    for (const [place, pins] of byPlace(before.filter((pin) => files.has(pin.file)))) {
        const found = now.get(place) ?? [];
        for (const [index, pin] of pins.entries()) {
            const again = found[index];
            if (!again || !isAsExpected(again, pin, planned.get(token(pin)) ?? pin))
                throw refused(pin);
        }
        const extra = found[pins.length];
        if (extra)
            throw refused(extra);
        now.delete(place);
    }
    const [[extra] = []] = now.values();
    if (extra)
        throw refused(extra);
}
/** One token in two readings of the same tree; pins that share it through an anchor move together. */
function token({ file, role, line, column }) {
    return [file, role, line, column].join('\0');
}
function isAsExpected(again, pin, expected) {
    return (again.selector === expected.selector &&
        again.value === expected.value &&
        again.digest === expected.digest &&
        again.scope === pin.scope &&
        (pin.action !== 'follow' || expected.selector === 'embedded' || again.action === 'follow') &&
        (expected.selector === 'embedded' || repositoryOf(again) === repositoryOf(pin)));
}
function repositoryOf({ repository }) {
    return repository === null ? '' : (0,reference/* formatRepository */.Sh)(repository);
}
/** Pins of one shape and role in one file keep their order, whatever lines come between them. */
function byPlace(pins) {
    const groups = new Map();
    for (const pin of pins) {
        const place = [pin.file, pin.shape, pin.role].join('\0');
        const known = groups.get(place);
        if (known)
            known.push(pin);
        else
            groups.set(place, [pin]);
    }
    return groups;
}
function refused({ file, line }) {
    return new failure/* LockstepError */.C('edit-refused', `${file}:${line}: a second reading of the edited file does not find the same pins; nothing is written. Please report this file.`);
}

// EXTERNAL MODULE: ./lib/src/judge/publication.js
var publication = __webpack_require__(49044);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
// EXTERNAL MODULE: ./lib/src/model/role.js
var model_role = __webpack_require__(28858);
// EXTERNAL MODULE: ./lib/src/model/version.js
var model_version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/resolve/ahead.js
var ahead = __webpack_require__(72872);
// EXTERNAL MODULE: ./lib/src/resolve/decided-target.js
var decided_target = __webpack_require__(51783);
// EXTERNAL MODULE: ./lib/src/resolve/findings.js
var resolve_findings = __webpack_require__(20443);
// EXTERNAL MODULE: ./lib/src/upstream/flux-spec.js
var flux_spec = __webpack_require__(77971);
// EXTERNAL MODULE: ./lib/src/resolve/releases.js
var resolve_releases = __webpack_require__(48483);
// EXTERNAL MODULE: ./lib/src/model/agreement.js
var agreement = __webpack_require__(56692);
// EXTERNAL MODULE: ./lib/src/model/pin-form.js
var pin_form = __webpack_require__(32730);
// EXTERNAL MODULE: ./lib/src/resolve/explain.js
var explain = __webpack_require__(20686);
// EXTERNAL MODULE: ./lib/src/resolve/position.js
var position = __webpack_require__(32610);
;// CONCATENATED MODULE: ./lib/src/resolve/no-change.js








/**
 * A decision that no registry is needed for, or null: a file that cannot be read, no pins, none that names a release, or one whose
 * variable nothing gives a value.
 */
function withoutRegistry(set) {
    const [broken] = set.broken;
    if (broken)
        return restingDecision('blocked', null, broken.code, locate(broken));
    const pins = (0,position/* takingPart */.U)(set);
    if (pins.length === 0)
        return restingDecision('no-pins', null, null, `The set "${set.name}" has no pin of a Flux Operator release${openPlaces(set)}.`);
    return set.current !== null || pins.some((pin) => acts(pin, set)) ? unfilled(pins) : floating(set);
}
function openPlaces({ unread }) {
    return unread.length === 0 ? '' : `; ${(0,agreement/* notUnderstood */.h)(unread.length)}`;
}
/** Copies beside a range move within it, and floats are written where the settings ask for that. */
function acts(pin, { policy }) {
    return pin.action === 'follow' && (pin.version !== null || ((0,pin_form/* isFloat */.dk)(pin) && policy.floating !== 'report'));
}
function floating(set) {
    const [pin] = (0,position/* takingPart */.U)(set);
    const place = pin ? ` (${pin.file}:${pin.line})` : '';
    return restingDecision('floating', null, null, `No pin of the set "${set.name}" names a release${place}; what runs moves by itself${openPlaces(set)}.`);
}
/**
 * A pin that nobody can move keeps its set: the others would be half of a release. Where an installation began and a template that is filled
 * in once keep nothing while another pin of the set selects the same artifact: that one runs.
 */
function unfilled(pins) {
    const pin = pins.find((each) => isOpen(each) && (isApplied(each) || isDoubtful(each) || !isCovered(each, pins)));
    if (!pin)
        return null;
    if (pin.variable?.name.startsWith('the ') === true)
        return restingDecision('held', null, 'variable', `${pin.file}:${pin.line} takes values from ${pin.variable.name}, which is not in the repository and may name another release of the ${model_role/* roleNames */.nc[pin.role]}, so that the set would move by half; write ${pin.role === 'manifests' ? 'instance.distribution.artifact' : 'image.tag'} in the release, bring the values here, or keep the line out with "# flux-lockstep: ignore".`);
    const taken = `${pin.file}:${pin.line} takes the ${model_role/* roleNames */.nc[pin.role]} from ${pin.variable?.name ?? pin.value}`;
    const [unknown, remedy] = unknownIn(pin);
    const detail = `${taken}, ${unknown}, so that the set would move by half; ${remedy}, or keep the line out with "# flux-lockstep: ignore".`;
    return restingDecision('held', null, 'variable', detail);
}
/** What is not known of a placeholder, and what to do about it. */
function unknownIn({ scope, variable }) {
    const doubt = variable?.doubt;
    if (doubt?.startsWith('the ') === true)
        return [`and ${doubt}`, 'bring it here'];
    if (doubt !== undefined)
        return [`which ${doubt}`, 'let one value count'];
    const define = 'define it in the repository';
    return scope === 'gitops'
        ? ['which nothing that applies this file gives a version that can move', define]
        : ['whose version was not found', define];
}
/** True for a pin whose placeholder nothing fills in. */
function isOpen({ selector, variable }) {
    return selector === 'variable' && (variable?.filledFrom ?? []).length === 0;
}
/** True where the cluster gets what a placeholder stands for each time that the file is applied; so it is with a template of Argo CD. */
function isApplied({ scope, shape, variable, value }) {
    const isExpression = variable?.text.includes('{{') === true;
    return shape === 'argocd' || (scope === 'gitops' && ((variable !== null && !isExpression) || /\$[{(]|<</.test(value)));
}
/** Entries and environments of the repository contradict each other, and no pin beside them tells which one is meant; a script runs but once. */
function isDoubtful({ role, shape, variable }) {
    return variable?.doubt !== undefined && !ofPrograms.includes(shape) && !(0,model_role/* isCompanion */.bv)(role);
}
const ofPrograms = ['version-constant', 'release-url', 'terraform'];
/** True where another pin of the cluster selects the same artifact; the command line and the MCP server are half of no release. */
function isCovered({ role, cluster }, pins) {
    if ((0,model_role/* isCompanion */.bv)(role))
        return true;
    const like = (0,model_role/* isOperator */.Zo)(role) ? model_role/* isOperator */.Zo : (other) => other === role;
    return pins.some((other) => like(other.role) &&
        other.selector !== 'variable' &&
        (cluster === '' || other.cluster === '' || other.cluster === cluster));
}
/** A sentence that names its file once. */
function locate({ file, line, message }) {
    return message.includes(file) ? message : `${file}:${line}: ${message}`;
}
/** The registries answer and list no release at all. */
function noReleases(set) {
    const places = (0,resolve_releases/* requirementsOf */.CG)(set).map(({ repository }) => (0,reference/* formatRepository */.Sh)(repository));
    return restingDecision('blocked', null, 'no-releases', `No release is listed at ${places.join(', ')}; check the repositories that the pins name.`);
}
/** Nothing is eligible: the set is up to date, ahead of the registries, or held; each with its sentence. */
function resting({ set, world, standing, survey }) {
    const { current, highest, isInPlace } = standing;
    if (current === null || highest === null)
        return floating(set);
    const verdicts = survey.verdicts();
    const context = survey.context();
    if (world.to !== null) {
        const asked = verdicts.find(({ release }) => release.version === world.to);
        return asked && !asked.eligible ? held(asked, explain/* explain */.W) : upToDate(set, current, isInPlace && set.current !== null);
    }
    const isCurrentComplete = verdicts.some(({ release }) => release.version === highest && release.complete);
    const isNewer = (version) => (0,model_version/* compareVersions */.Zy)(version, highest) > (set.lockstep ? 0 : -1);
    const waiting = verdicts.filter(({ release, reasons }) => isNewer(release.version) && !reasons.includes('pre-release'));
    const waitsFor = waiting.find(({ release }) => release.complete) ?? (isCurrentComplete || !set.lockstep ? waiting[0] : undefined);
    if (waitsFor)
        return held(waitsFor, explain/* explain */.W);
    return isCurrentComplete ? upToDate(set, current, set.current !== null) : no_change_ahead(highest, verdicts);
    function held(verdict, sentence) {
        const reason = verdict.reasons[0] ?? 'incomplete';
        const decision = restingDecision('held', verdict.release.version, reason, sentence(reason, verdict, context));
        return { ...decision, until: verdict.until };
    }
}
/** What is exact is in place; what floats beside it, or was not understood, is said. */
function upToDate(set, current, isInPlace) {
    const { kind, text } = (0,agreement/* agreementOf */.g)(set);
    const plain = isInPlace ? `All pins are at ${current}.` : `Nothing is to be changed at ${current}.`;
    const read = `What was read is at ${current}; ${(0,agreement/* notUnderstood */.h)(set.unread.length)}.`;
    const detail = kind === 'floating' ? `${capital(text)}.` : set.unread.length > 0 ? read : plain;
    return restingDecision('up-to-date', current, null, detail);
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function no_change_ahead(highest, verdicts) {
    const complete = verdicts.find(({ release }) => release.complete)?.release.version;
    const newest = complete === undefined ? 'no complete release is listed' : `the newest complete release is ${complete}`;
    return restingDecision('ahead', null, 'unknown-version', `The pins name ${highest}, but ${newest}; nothing is downgraded by itself.`);
}
/** A decision without a change. */
function restingDecision(kind, target, reason, detail) {
    return { kind, target, reason, detail, until: null, via: [], flux: null };
}

// EXTERNAL MODULE: ./lib/src/resolve/details.js
var details = __webpack_require__(62579);
// EXTERNAL MODULE: ./lib/src/resolve/survey.js
var resolve_survey = __webpack_require__(74991);
// EXTERNAL MODULE: ./lib/src/model/problem.js
var problem = __webpack_require__(61275);
// EXTERNAL MODULE: ./lib/src/resolve/companions.js
var resolve_companions = __webpack_require__(1786);
// EXTERNAL MODULE: ./lib/src/upstream/distribution.js
var distribution = __webpack_require__(36478);
// EXTERNAL MODULE: ./lib/src/resolve/instance-problems.js
var instance_problems = __webpack_require__(84983);
// EXTERNAL MODULE: ./lib/src/text/constraint.js
var text_constraint = __webpack_require__(81105);
;// CONCATENATED MODULE: ./lib/src/resolve/schedule.js
const minute = 60_000;
const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Long enough for a window on the 29th of February. */
const searchHours = 24 * 366 * 5;
/**
 * Whether a proposal may be made now. A schedule is open in every minute that one of its cron expressions (minute hour day month weekday)
 * matches in its time zone.
 */
function schedule_isOpen(schedule, now) {
    const clock = zoneClock(schedule.timezone);
    return schedule.crons.some((cron) => matchesMinute(cron, clock(now)));
}
/** The start of the next minute in which the schedule is open, or null where none comes within five years. */
function nextOpening(schedule, now) {
    const clock = zoneClock(schedule.timezone);
    let time = Math.floor(now.getTime() / minute) * minute + minute;
    for (let step = 0; step < searchHours; step++) {
        const local = clock(new Date(time));
        const hour = schedule.crons.filter((cron) => matchesHour(cron, local));
        for (let ahead = 0; hour.length > 0 && local.minute + ahead < 60; ahead++)
            if (hour.some(({ minutes }) => minutes.has(local.minute + ahead)))
                return new Date(time + ahead * minute);
        time += (60 - local.minute) * minute;
    }
    return null;
}
function matchesMinute(cron, local) {
    return matchesHour(cron, local) && cron.minutes.has(local.minute);
}
function matchesHour(cron, local) {
    const day = cron.days.has(local.day);
    const weekday = cron.weekdays.has(local.weekday);
    return (cron.hours.has(local.hour) && cron.months.has(local.month) && (cron.eitherDay ? day || weekday : day && weekday));
}
function zoneClock(timezone) {
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone: timezone,
        hourCycle: 'h23',
        minute: 'numeric',
        hour: 'numeric',
        day: 'numeric',
        month: 'numeric',
        weekday: 'short',
    });
    return (time) => {
        const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
        const number = (type) => Number(parts.get(type));
        const weekday = weekdayNames.indexOf((parts.get('weekday') ?? '').toLowerCase());
        return { minute: number('minute'), hour: number('hour'), day: number('day'), month: number('month'), weekday };
    };
}

;// CONCATENATED MODULE: ./lib/src/resolve/gates.js



/** The first gate that is shut, or null: a later hop too soon, a followed set too fresh, a closed schedule. */
async function shutGate(question) {
    return (await hopDelay(question)) ?? (await soak(question)) ?? schedule(question);
}
/** The operator migrates stored objects after a Flux minor, so that the next one waits (design, rule 4). */
async function hopDelay(question) {
    const { set, policy, now, current, crossesFluxMinor, heldSince } = question;
    if (current === null || !crossesFluxMinor || policy.hopDelay <= 0)
        return null;
    const held = await heldSince(set, current, before(now, policy.hopDelay));
    if (!held || (held.kind !== 'absent' && held.failed === null && held.previous === null))
        return null;
    const waits = `The next Flux minor waits for hop-delay ${(0,explain/* formatDuration */.a)(policy.hopDelay)} with ${current}`;
    return waiting('hop-delay', waits, held, policy.hopDelay, question);
}
async function soak(question) {
    const { policy, now, target, heldSince } = question;
    if (policy.follow === null || policy.soak <= 0)
        return null;
    const held = await heldSince(policy.follow, target, before(now, policy.soak));
    const waits = `${target} has to run in the set "${policy.follow}" for soak ${(0,explain/* formatDuration */.a)(policy.soak)} first`;
    return waiting('soak', waits, held, policy.soak, question);
}
/** A gate that ends by itself names its end; one that only a person can judge is opened by that person. */
function waiting(reason, waits, held, delay, { now, lifted }) {
    const why = doubt(held);
    if (why !== null) {
        const help = 'Once that is in order, tick its box in the dashboard, or run once with `force` (`--set force=true`).';
        return lifted ? null : { reason, detail: `${waits}, and ${why}. ${help}`, until: null };
    }
    const until = held?.kind === 'held' ? new Date(held.since.getTime() + delay) : now;
    if (now >= until)
        return null;
    return { reason, detail: `${waits}, until ${(0,details/* formatTime */.fU)(until)}.`, until: (0,details/* formatTime */.fU)(until) };
}
/** Why time alone does not open a gate, or null. */
function doubt(held) {
    if (held === null)
        return 'nothing says since when it does';
    if (held.kind === 'absent')
        return `${held.ref}, which the clusters apply, does not have it yet`;
    if (held.kind === 'unreadable')
        return `nothing here tells since when, as the clusters apply ${held.source}`;
    return held.failed;
}
function before(now, milliseconds) {
    return new Date(now.getTime() - milliseconds);
}
function schedule({ policy, now, target }) {
    if (policy.schedule === null || schedule_isOpen(policy.schedule, now))
        return null;
    const opening = nextOpening(policy.schedule, now);
    const until = opening ? (0,details/* formatTime */.fU)(opening) : null;
    const when = until === null ? 'which never opens; change it' : `until ${until}`;
    return { reason: 'schedule', detail: `${target} waits for the schedule, ${when}.`, until };
}

// EXTERNAL MODULE: ./lib/src/resolve/hop-wording.js
var hop_wording = __webpack_require__(50527);
;// CONCATENATED MODULE: ./lib/src/resolve/hops.js
/**
 * The newest candidate that is reachable: the newest itself, or else the last of a bisection, which holds since what one release can reach an
 * older one mostly can too. Looks into at most 1 + log2 n candidates (given newest first), each once.
 */
async function newestReachable(candidates, isReachable) {
    const examined = new Map();
    const ask = async (candidate) => {
        const verdict = await isReachable(candidate);
        examined.set(candidate, verdict);
        return verdict;
    };
    const [first, ...rest] = candidates;
    if (first === undefined)
        return { target: null, examined };
    if (await ask(first))
        return { target: first, examined };
    let target = null;
    let low = 0;
    let high = rest.length - 1;
    while (low <= high) {
        const middle = Math.floor((low + high) / 2);
        const candidate = rest[middle];
        if (candidate === undefined)
            break;
        if (await ask(candidate)) {
            target = candidate;
            high = middle - 1;
        }
        else
            low = middle + 1;
    }
    return { target, examined };
}

// EXTERNAL MODULE: ./lib/src/resolve/moves.js + 1 modules
var resolve_moves = __webpack_require__(10484);
// EXTERNAL MODULE: ./lib/src/resolve/pull.js
var resolve_pull = __webpack_require__(10854);
;// CONCATENATED MODULE: ./lib/src/resolve/unsigned.js


/** A registry that keeps no signatures at all would be asked for every release otherwise. */
const mostUnsigned = 3;
/**
 * What becomes of it: a wrong signature blocks the set, one that could not be read holds it, and an unsigned release is left out as an
 * incomplete one is, so that `again` may choose the next older (design, rules 3 and 11).
 */
async function notSigned(question, { eligible, decision, signed, releases }, again) {
    const { detail, findings, signatures } = signed;
    if (signed.kind === 'wrong')
        return {
            ...(0,decided_target/* unchanged */.C)({ ...decision, kind: 'blocked', reason: 'signature', detail }, releases, findings),
            signatures,
        };
    if (signed.kind === 'unread')
        return { ...(0,decided_target/* unchanged */.C)({ ...decision, kind: 'held', reason: 'unsigned', detail }, releases, findings), signatures };
    const { survey } = question;
    const target = decision.target ?? '';
    survey.leaveOutUnsigned(target, detail);
    const older = eligible.filter((version) => version !== target);
    const seen = survey.verdicts().filter(({ reasons }) => reasons.includes('unsigned')).length;
    const next = older.length > 0 && seen < mostUnsigned ? await again(question, older) : null;
    if (next && moves(next.decision))
        return next;
    return { ...(0,decided_target/* unchanged */.C)(resting(question), survey.verdicts(), []), signatures };
}
/** The set is blocked where an artifact of one of these releases is not what it is called; null where all are. */
async function blockedByMisnamed({ world, survey }, versions) {
    for (const version of world.names ? new Set(versions) : []) {
        const verdict = await survey.look(version);
        const found = verdict && (await world.names?.(verdict.release));
        if (!found)
            continue;
        const { detail, findings, signatures } = found;
        return {
            ...(0,decided_target/* unchanged */.C)(restingDecision('blocked', version, 'signature', detail), survey.verdicts(), findings),
            signatures,
        };
    }
    return null;
}
/** An older release that is proposed, or that a wrong signature blocks, is said; that nothing older helps is not. */
function moves({ kind, reason }) {
    return kind === 'update' || kind === 'repair' || reason === 'signature';
}

// EXTERNAL MODULE: ./lib/src/resolve/unseen-operator.js
var unseen_operator = __webpack_require__(87390);
;// CONCATENATED MODULE: ./lib/src/resolve/target.js




















/** Chooses the newest reachable of the eligible releases, given newest first, and says what stands against it or comes with it. */
async function reach(question, eligible) {
    return (await blockedByMisnamed(question, eligible.slice(0, 1))) ?? (await reachNamed(question, eligible));
}
/** The same, where the newest is what it is called. The release that is left is read out of its artifacts too, so it must be as well. */
async function reachNamed(question, eligible) {
    const store = (0,resolve_pull/* manifestsStore */.cm)(question.world.registry, question.requirements);
    const starts = await (0,resolve_moves/* startsOf */.jb)((0,flux_spec/* fluxSpecs */.cU)(question.set, question.world.unordered), store);
    const search = { question, store, starts, seen: new Map() };
    const chosen = await choose(search, eligible);
    const problems = (0,instance_problems/* instanceProblems */.K)(starts);
    const before = (0,problem/* findingsOf */.W)(problems, problems);
    if (!chosen)
        return blocked(search, eligible, before);
    const { survey, standing, set, world } = question;
    const strange = await blockedByMisnamed(question, [standing.current ?? chosen.target, chosen.target]);
    if (strange)
        return strange;
    const companions = await (0,resolve_companions/* companionsAt */.x9)(set, chosen.target, world.registry);
    const behind = (0,resolve_companions/* leftBehind */.aU)(companions, chosen.target);
    if (changesNothing(search, chosen, companions))
        return (0,decided_target/* unchanged */.C)(resting(question), verdictsOf(search), [...before, ...behind]);
    const decision = await gated(search, chosen, eligible);
    const states = await (0,resolve_moves/* statesAt */.i5)(chosen, store);
    const brought = [...behind, ...introducedBy(states, problems)];
    const findings = [...before, ...brought, ...(0,resolve_findings/* moveFindings */.q7)(chosen), ...unreached(search, chosen, eligible)];
    const release = survey.verdicts().find((verdict) => verdict.release.version === chosen.target)?.release;
    if (decision.kind === 'held' || !release)
        return (0,decided_target/* unchanged */.C)(decision, verdictsOf(search), findings);
    return await signed(search, eligible, { chosen, decision, findings, release, companions });
}
/** A release that stands in every other way: its signatures are looked at last, since only a proposal needs them. */
async function signed(search, eligible, { chosen, decision, findings, release, companions }) {
    const { question } = search;
    const releases = verdictsOf(search);
    const judged = await question.world.signatures?.(release, decision.flux?.from ?? null);
    if (judged && judged.kind !== 'accepted')
        return await notSigned(question, { eligible, decision, signed: judged, releases }, reach);
    return {
        decision,
        releases,
        findings: [...findings, ...(judged?.findings ?? [])],
        ...(judged ? { signatures: judged.signatures } : {}),
        contents: await pullContents(search, chosen.target),
        unpublished: [],
        digests: new Map([...companions.digests, ...digestsOf(release)]),
        behind: companions.behind,
        fluxVersions: fluxVersionsOf(chosen),
    };
}
/** Bisects; a release that its details make ineligible after all is left out, and the search goes on among what was looked into. */
async function choose(search, eligible) {
    let candidates = eligible;
    while (candidates.length > 0) {
        const { target } = await newestReachable(candidates, async (version) => (0,resolve_moves/* isReachable */.kj)(await look(search, eligible, version)));
        if (target === null)
            return null;
        const verdict = await search.question.survey.look(target);
        if (verdict?.eligible)
            return search.seen.get(target) ?? null;
        candidates = candidates.filter((version) => version !== target);
    }
    return null;
}
async function look({ question, store, starts, seen }, eligible, version) {
    const known = seen.get(version);
    if (known)
        return known;
    const moves = await (0,resolve_moves/* movesTo */.QR)(version, starts, question.set.policy.fluxVersion, store);
    seen.set(version, moves);
    const best = [...seen.values()].filter(resolve_moves/* isReachable */.kj).map(({ target }) => target);
    store.keep([...startVersions(starts), ...eligible.slice(0, 1), ...best.sort(model_version/* compareVersions */.Zy).slice(-1)]);
    return moves;
}
function startVersions(starts) {
    return starts.flatMap(({ spec }) => [
        spec.operator,
        ...(spec.manifests.kind === 'exact' ? [spec.manifests.version] : []),
    ]);
}
/** Nothing is reachable in one hop: the sentence names the range that makes a hop safe. */
async function blocked(search, eligible, before) {
    const moves = eligible.flatMap((version) => search.seen.get(version) ?? [])[0];
    if (!moves)
        return (0,decided_target/* unchanged */.C)(restingDecision('blocked', null, 'no-safe-hop', 'No release is left to try.'), verdictsOf(search), before);
    const from = search.question.standing.current ?? 'nothing exact';
    const told = (0,unseen_operator/* tooOld */.Yo)(search.question.set, moves);
    if (told)
        return (0,decided_target/* unchanged */.C)({ ...restingDecision('held', null, 'operator-unseen', told), flux: (0,resolve_moves/* fluxMoveOf */.E0)(moves) }, verdictsOf(search), before);
    const advice = await adviceOn(search, moves);
    const detail = `No release is reachable in one hop from ${from}: to ${moves.target}, ${(0,hop_wording/* firstProblem */.AX)(moves)}.${advice}`;
    const decision = { ...restingDecision('blocked', null, 'no-safe-hop', detail), flux: (0,resolve_moves/* fluxMoveOf */.E0)(moves) };
    const brought = introducedBy((0,resolve_moves/* startsAfter */.Ym)(moves), (0,instance_problems/* instanceProblems */.K)(search.starts));
    const found = [...brought, ...(0,resolve_findings/* moveFindings */.q7)(moves)].filter(({ severity }) => severity === 'error');
    return (0,decided_target/* unchanged */.C)(decision, verdictsOf(search), [...before, ...found]);
}
async function adviceOn({ store }, { target, moves, available }) {
    const stuck = moves.find(({ problems }) => problems.length > 0);
    const files = stuck && (await store.load(target));
    const range = files ? (0,hop_wording/* rangeToWriteFirst */.oR)(stuck, available, (flux) => (0,distribution/* crdsOf */.AX)(files, flux)) : null;
    if (range === null)
        return '';
    const { file, line } = stuck?.start.spec.version ?? finding/* nowhere */.jx;
    return ` Write distribution.version "${range}"${file === null ? '' : ` in ${file}:${line ?? 1}`} first.`;
}
/** What is wrong with the instances after a move and was not before. */
function introducedBy(states, before) {
    return (0,problem/* findingsOf */.W)((0,instance_problems/* instanceProblems */.K)(states), before).filter(({ introduced }) => introduced);
}
/** The survey's verdicts, with what the hops add to them. */
function verdictsOf({ question, seen }) {
    return question.survey.verdicts().map((verdict) => {
        const moves = seen.get(verdict.release.version);
        if (!moves || (0,resolve_moves/* isReachable */.kj)(moves))
            return verdict;
        return { ...verdict, eligible: false, reasons: [...verdict.reasons, 'unreachable'], until: null };
    });
}
/** The target is where the set stands already, and no Flux version is written anew. */
function changesNothing({ question }, chosen, { behind }) {
    const { set, standing, stale } = question;
    if (chosen.target !== standing.current || !set.lockstep || stale.length > 0)
        return false;
    const moves = set.pins.filter(({ action, version }) => action === 'follow' && version !== null && version !== chosen.target);
    if (moves.some((pin) => pin.role !== 'flux-version' && !behind.includes(pin)))
        return false;
    return !set.pins.some((pin) => (0,pin_form/* isUnsettled */.P4)(pin, set.policy)) && fluxVersionsOf(chosen).size === 0;
}
async function gated(search, chosen, eligible) {
    const { set, world, now, standing, stale } = search.question;
    const flux = (0,resolve_moves/* fluxMoveOf */.E0)(chosen);
    const kind = set.lockstep && stale.length === 0 ? 'update' : 'repair';
    const via = laterHops(search, chosen, eligible);
    const detail = stale.length === 0 ? null : staleSentence(stale);
    const decision = { ...restingDecision(kind, chosen.target, null, ''), detail, via, flux };
    const unseen = world.lifted ? null : (0,unseen_operator/* unseenOperator */.RS)(set, chosen);
    if (unseen)
        return { ...decision, ...unseen, kind: 'held' };
    const gate = world.to === null &&
        (await shutGate({
            set: set.name,
            policy: set.policy,
            now,
            current: standing.current,
            target: chosen.target,
            crossesFluxMinor: (flux?.crosses.length ?? 0) > 0,
            lifted: world.lifted,
            heldSince: world.heldSince,
        }));
    return gate ? { ...decision, ...gate, kind: 'held' } : decision;
}
function staleSentence(stale) {
    const places = stale.map(({ file, line, value }) => `${value} at ${file}:${line}`);
    return `The digest beside ${places.join(' and ')} is that of something else: Flux runs the digest and ignores the tag.`;
}
/** From the chosen release on, the newest that was looked into and is safe from there, and so on; pulls nothing more. */
function laterHops({ seen }, chosen, eligible) {
    const hops = [];
    let at = chosen;
    for (;;) {
        const starts = (0,resolve_moves/* startsAfter */.Ym)(at);
        const from = at.target;
        const next = eligible
            .filter((version) => (0,model_version/* compareVersions */.Zy)(version, from) > 0)
            .flatMap((version) => seen.get(version) ?? [])
            .map((target) => (0,resolve_moves/* moveAgain */.mk)(target, starts))
            .find(resolve_moves/* isReachable */.kj);
        if (!next)
            return hops;
        hops.push(next.target);
        at = next;
    }
}
function unreached({ seen }, chosen, eligible) {
    const newest = eligible[0] === undefined ? undefined : seen.get(eligible[0]);
    return newest && newest.target !== chosen.target && !(0,resolve_moves/* isReachable */.kj)(newest) ? [(0,resolve_findings/* unreachable */.HB)(newest)] : [];
}
function digestsOf({ artifacts }) {
    return new Map(artifacts.map(({ repository, digest }) => [(0,reference/* formatRepository */.Sh)(repository), digest]));
}
/** Exact Flux versions that the setting moves, by the text that is written today. */
function fluxVersionsOf({ moves }) {
    return new Map(moves.flatMap(({ start, exact }) => {
        const constraint = (0,text_constraint/* parseConstraint */.FJ)(start.spec.constraint);
        const written = constraint && (0,text_constraint/* exactVersion */.y)(constraint);
        return exact === null || exact === written ? [] : [[start.spec.constraint, exact]];
    }));
}
async function pullContents({ question, store, starts }, target) {
    const { world, requirements, set } = question;
    // where ranges choose what runs, no release of Git's choice can be judged
    if (set.policy.validate === 'off' || set.current === null)
        return null;
    const pull = (version) => (0,resolve_pull/* contentsOf */.KD)(world.registry, requirements, store, version);
    const spec = starts[0]?.spec;
    const current = set.current;
    const operatorVersion = spec?.operator ?? current;
    const manifestsVersion = spec?.manifests.kind === 'exact' ? spec.manifests.version : operatorVersion;
    const [before, after] = await Promise.all([pull(current), pull(target)]);
    const operator = operatorVersion === current ? before : await pull(operatorVersion);
    const manifests = await store.load(manifestsVersion);
    return { before: { ...before, manifests }, after, operator };
}

;// CONCATENATED MODULE: ./lib/src/resolve/decide.js












/**
 * Chooses the target of a set, or a named reason to stay (design, rules 3 to 12). Where every pin is at the newest complete release only tags are
 * read. Throws what the registry throws, `settings` for a setting that cannot be read, and `usage` where `to` does not exist.
 */
async function decideTarget(set, world) {
    const early = withoutRegistry(set);
    if (early)
        return (0,decided_target/* unchanged */.C)(early, [], []);
    const now = world.clock.now();
    const requirements = (0,resolve_releases/* requirementsOf */.CG)(set);
    const releases = await (0,resolve_releases/* listReleases */.tH)(world.registry, requirements);
    const findings = (0,resolve_findings/* expiredHold */.XO)(set, now);
    const unpublished = (0,resolve_findings/* unpublishedPins */.G2)(set, releases);
    if (releases.length === 0)
        return { ...(0,decided_target/* unchanged */.C)(noReleases(set), [], findings), unpublished };
    const standing = (0,position/* standingOf */.Y)(set);
    const survey = (0,resolve_survey/* surveyOf */.y)(world.registry, requirements, releases, {
        now,
        policy: set.policy,
        highest: standing.highest,
        to: world.to,
        ranges: standing.ranges,
        leader: set.policy.follow === null ? null : (world.leader ?? '0.0.0'),
    });
    const asked = { set, world, now, requirements, standing, survey, stale: [] };
    const found = candidates(asked);
    const [newest] = found;
    if (newest !== undefined)
        (0,ahead/* askForCandidate */.CX)(asked, newest);
    const reached = await reachNewest(asked, found);
    if (reached)
        return { ...reached, findings: [...findings, ...reached.findings], unpublished };
    const question = { ...asked, stale: world.to === null ? await (0,details/* staleDigests */.rU)(set, world.registry) : [] };
    const repaired = question.stale.length > 0 ? await reachNewest(question, currentOnly(standing)) : null;
    if (repaired)
        return { ...repaired, findings: [...findings, ...repaired.findings], unpublished };
    const behind = (0,resolve_findings/* behindByTable */.KW)((0,flux_spec/* fluxSpecs */.cU)(set, world.unordered));
    return { ...(0,decided_target/* unchanged */.C)(resting(question), survey.verdicts(), [...findings, ...behind]), unpublished };
}
async function reachNewest(question, versions) {
    const eligible = await (0,resolve_survey/* eligibleReleases */.w)(question.survey, versions);
    const [newest] = eligible;
    if (newest === undefined)
        return null;
    (0,ahead/* askForContents */.DO)(question, newest);
    return await reach(question, eligible);
}
function currentOnly({ current }) {
    return current === null ? [] : [current];
}
/** A set whose registry or forge could not be read: it changes nothing, and says so (design, rule 11). */
function failed(error) {
    const reason = error.code.startsWith('forge-') ? 'forge' : error.code === 'signature' ? 'signature' : 'registry';
    const decision = {
        kind: 'failed',
        target: null,
        reason,
        detail: error.message,
        until: null,
        via: [],
        flux: null,
    };
    return unchanged(decision, [], []);
}
/** Releases that the listing alone leaves eligible and that would change something, newest first. */
function candidates({ world, standing, survey }) {
    const verdicts = survey.verdicts();
    if (world.to === null)
        return verdicts
            .filter(({ eligible }) => eligible)
            .map(({ release }) => release.version)
            .filter((version) => !standing.isInPlace || (0,model_version/* compareVersions */.Zy)(version, standing.current ?? version) > 0);
    const asked = verdicts.find(({ release }) => release.version === world.to);
    if (!asked)
        throw new failure/* LockstepError */.C('usage', `release ${world.to} does not exist in the registries that the pins name; see "flux-lockstep releases"`);
    const stays = standing.isInPlace && world.to === standing.current;
    return asked.eligible && !stays ? [world.to] : [];
}

// EXTERNAL MODULE: ./lib/src/validate/instance-order.js
var instance_order = __webpack_require__(42371);
// EXTERNAL MODULE: ./lib/src/commands/run/failed.js
var run_failed = __webpack_require__(48090);
// EXTERNAL MODULE: ./lib/src/commands/run/held-since.js + 2 modules
var held_since = __webpack_require__(62404);
// EXTERNAL MODULE: ./lib/src/scan/boundaries.js
var boundaries = __webpack_require__(35294);
// EXTERNAL MODULE: ./lib/src/commands/run/validate-move.js
var validate_move = __webpack_require__(47859);
;// CONCATENATED MODULE: ./lib/src/commands/update/migrate-versions.js


/**
 * The edits that `migrate-api-versions` adds to an update. With several sets, only files of the set's own clusters move: what sets share
 * also runs on the Flux of the others.
 */
async function migrationEdits(set, { decision, contents }, survey, settings) {
    if (!set.policy.migrateApiVersions || !contents)
        return [];
    const { migrateApiVersions } = await __webpack_require__.e(/* import() */ 938).then(__webpack_require__.bind(__webpack_require__, 20938));
    const move = { before: survey, after: survey, set, contents, flux: decision.flux, files: [] };
    const found = await migrateApiVersions((0,validate_move/* validationOf */.D2)(move));
    const edits = found.filter(({ file }) => (0,boundaries/* boundary */.p)(file, settings) === null);
    if (survey.sets.length === 1)
        return edits;
    const own = new Set(set.pins.map((pin) => pin.cluster));
    return edits.filter(({ file }) => {
        const cluster = survey.tree.layout.clusterOf(file);
        return cluster !== '' && own.has(cluster);
    });
}

// EXTERNAL MODULE: ./lib/src/commands/run/signatures.js
var run_signatures = __webpack_require__(78452);
// EXTERNAL MODULE: ./lib/src/commands/run/survey.js + 97 modules
var survey = __webpack_require__(24289);
// EXTERNAL MODULE: ./lib/src/commands/run/cluster-changes.js
var cluster_changes = __webpack_require__(99209);
;// CONCATENATED MODULE: ./lib/src/commands/update/plan-set.js



















/** pins → releases → target → changes → findings, for one set. A failure is a decision of its own and leaves the other sets alone. */
async function planSet(set, context) {
    const reason = (0,run_failed/* brokenSet */.m_)(set);
    if (reason)
        return plan_set_failure(set, reason);
    try {
        const decided = await decide(set, context);
        const { decision } = decided;
        if (decision.target === null || (decision.kind !== 'update' && decision.kind !== 'repair'))
            return { set, decided, decision, findings: standing(decided), edits: [], migrated: [], files: [], cluster: null };
        return await planChanges(set, decided, context);
    }
    catch (error) {
        if (error instanceof failure/* LockstepError */.C && error.exitCode !== 2)
            return plan_set_failure(set, error);
        throw error;
    }
}
async function decide(set, context) {
    const { world, settings, survey } = context;
    world.machine.watch?.stage(`${set.name}: looking which releases are complete`);
    const named = (name) => survey.sets.find((found) => found.name === name);
    const registry = await world.registry.open();
    const signatures = (0,run_signatures/* releaseJudge */.Vg)(set, survey.tree, registry, { trust: context.trust, now: world.clock.now() });
    const askSignatures = (0,run_signatures/* signatureAsker */.p0)(set, registry);
    return await decideTarget(set, {
        registry,
        names: (0,run_signatures/* nameJudge */.$r)(registry),
        ...(signatures ? { signatures } : {}),
        ...(askSignatures ? { askSignatures } : {}),
        clock: world.clock,
        to: settings.to,
        lifted: settings.force || context.retried.has(set.name),
        heldSince: async (name, version, longEnough) => {
            const found = named(name);
            return found ? await (0,held_since/* heldSince */.e)(found, version, longEnough, { ...world, reader: survey.reader }, settings) : null;
        },
        leader: set.policy.follow === null ? null : (named(set.policy.follow)?.current ?? null),
        unordered: (0,instance_order/* unorderedFiles */.E)(survey.tree),
    });
}
async function planChanges(set, decided, context) {
    const { world, settings } = context;
    const { decision, contents } = decided;
    const before = await context.wide();
    const migrated = await migrationEdits(set, decided, before, settings);
    const stuck = decided.behind.find(({ role }) => (0,model_role/* isOperator */.Zo)(role));
    if (stuck)
        throw operatorStays(stuck, decision.target ?? '');
    const moves = (0,plan/* planMoves */.Y)((0,resolve_companions/* withoutBehind */.fK)(set, decided.behind), decision.target ?? '', decided);
    const moved = moves.flatMap((move) => move.edits);
    const edits = [...moved, ...(0,chart_lock/* lockEdits */.b)(before.tree, moved), ...migrated];
    const files = (0,apply/* applyEdits */.c)(before.tree.files.map((file) => file.file), edits);
    world.machine.watch?.stage(`${set.name}: proving ${decision.target ?? ''}`);
    const after = await (0,survey/* surveyAfter */.jw)(before, world.workspace, settings, { set, changes: files });
    verifyMoves(before.scan.pins, after.scanned, moves);
    const move = contents && { before, after, set, contents, flux: decision.flux, files };
    const found = move ? await (0,validate_move/* validateMove */.KJ)(move) : [];
    const findings = [...standing(decided), ...found, ...notEvaluated(set, contents !== null)];
    return {
        set,
        decided,
        decision: judged(decision, findings, set),
        findings,
        edits,
        migrated,
        files,
        cluster: move && (0,cluster_changes/* onceChanges */.D)((0,validate_move/* validationOf */.D2)(move), world, settings),
    };
}
/** The others would move past the operator that runs. */
function operatorStays({ file, line, value, repository }, target) {
    const where = repository ? (0,reference/* formatRepository */.Sh)(repository) : 'its repository';
    return new failure/* LockstepError */.C('edit-refused', `${file}:${line}: the operator's image cannot follow from ${value}, because ${where} names no image of ${target}, or no digest of it; nothing was changed, run again later.`);
}
/** What is to be said before anything is validated. */
function standing({ findings, unpublished: pins }) {
    return [...(0,publication/* unpublished */.O)(pins), ...findings];
}
/** What nobody looked at is said, never counted as fine. */
function notEvaluated({ policy, current }, validated) {
    if (validated || policy.validate === 'off' || current === null)
        return [];
    return [
        (0,finding/* finding */.gk)('not-evaluated', finding/* nowhere */.jx, {
            severity: 'notice',
            message: 'Objects, values and patches were not judged: the artifacts of the release could not be read.',
            help: 'Review the change by hand.',
        }),
    ];
}
/** An update that introduces errors is blocked, unless validation only warns (pull-requests.md, row 12). */
function judged(decision, findings, set) {
    if (set.policy.validate !== 'strict')
        return decision;
    const errors = findings.filter((finding) => finding.severity === 'error' && finding.introduced);
    const [first] = errors;
    if (!first)
        return decision;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    return { ...decision, kind: 'blocked', reason: 'invalid', detail: `${first.message}${more}` };
}
function plan_set_failure(set, error) {
    const decided = (0,run_failed/* failedTarget */.lI)(error);
    return { set, decided, decision: decided.decision, findings: [], edits: [], migrated: [], files: [], cluster: null };
}


/***/ }),

/***/ 11783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planContext),
  planUpdate: () => (/* binding */ planUpdate),
  I: () => (/* binding */ unproposed),
  update: () => (/* binding */ update),
  updateReport: () => (/* binding */ updateReport)
});

// EXTERNAL MODULE: ./lib/src/edit/apply.js
var apply = __webpack_require__(20779);
// EXTERNAL MODULE: ./lib/src/neighbours/other-bots.js
var other_bots = __webpack_require__(94068);
// EXTERNAL MODULE: ./lib/src/report/patch.js
var patch = __webpack_require__(82003);
// EXTERNAL MODULE: ./lib/src/model/file.js
var file = __webpack_require__(89616);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/commands/run/assemble.js
var assemble = __webpack_require__(87987);
// EXTERNAL MODULE: ./lib/src/commands/run/bootstrap-advice.js
var bootstrap_advice = __webpack_require__(55562);
// EXTERNAL MODULE: ./lib/src/commands/run/outcome.js
var outcome = __webpack_require__(65711);
// EXTERNAL MODULE: ./lib/src/commands/update/plan-set.js + 9 modules
var plan_set = __webpack_require__(24700);
;// CONCATENATED MODULE: ./lib/src/commands/run/remembered.js
/** Bytes that are remembered in all: ten thousand manifests, and a part of the memory that reading them takes. */
const most = 24 * 1024 * 1024;
/** A tree that is listed once, and whose files are read once, where a run looks at all of them twice; those that find no room are read again. */
function remembered(workspace) {
    const known = new Map();
    let left = most;
    let listed = null;
    return {
        list: () => (listed ??= workspace.list()),
        link: (path) => workspace.link(path),
        read: async (path, limit) => {
            const before = known.get(path);
            if (before)
                return limit !== undefined && before.byteLength > limit ? null : before;
            const bytes = await workspace.read(path, limit);
            if (bytes !== null && bytes.byteLength <= left) {
                known.set(path, bytes);
                left -= bytes.byteLength;
            }
            return bytes;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/commands/run/signatures.js
var signatures = __webpack_require__(78452);
// EXTERNAL MODULE: ./lib/src/commands/run/survey.js + 97 modules
var run_survey = __webpack_require__(24289);
;// CONCATENATED MODULE: ./lib/src/commands/update/update.js













/** Moves every set to its target, or says why it stays. Writes nothing itself. */
async function update(world, settings) {
    return await unproposed(await planUpdate(world, settings), world, settings);
}
/** The outcome of an update that proposes nothing. */
async function unproposed({ survey, plans }, world, settings) {
    const sets = plans.map((plan) => (0,assemble/* setReport */.jL)(plan.set, plan.decision, {
        changes: plan.edits,
        findings: plan.findings,
        proposal: null,
        signatures: plan.decided.signatures,
    }));
    return await updateReport(world, settings, survey, plans, sets);
}
/** The outcome of an update, with what is said of each set. */
async function updateReport(world, settings, survey, plans, sets) {
    const files = filesOf(survey, plans);
    const report = (0,assemble/* reportOf */.EI)('update', survey, world, {
        sets,
        releases: (0,assemble/* releaseReports */.TN)(plans.map((plan) => plan.decided)),
        conclusion: (0,outcome/* conclusionOf */.v)('update', sets, survey.findings, settings.failOn),
    });
    const pins = plans.some(({ set }) => set.pins.length > 0);
    const advice = pins
        ? await (0,other_bots/* adviceOnOtherBots */.wP)(world.workspace)
        : await (0,bootstrap_advice/* bootstrapAdvice */.Z)(world.workspace, survey.tree.entries, report.pins.length, settings);
    const cluster = Object.fromEntries(plans.flatMap((plan) => (plan.cluster ? [[plan.set.name, plan.cluster]] : [])));
    return { report, files, patch: (0,patch/* renderPatch */.h)(files), advice, cluster };
}
/** files → documents → pins → sets, and for each set → releases → target → changes → findings. */
async function planUpdate(world, settings, retried = new Set()) {
    const workspace = remembered(world.workspace);
    const survey = await (0,run_survey/* surveyTree */.H)(workspace, settings);
    const context = planContext({ ...world, workspace }, settings, survey, retried);
    const plans = [];
    world.machine.watch?.stage(surveyed(survey));
    // One after the other: sets share registries, and a release that one has looked into is known to the next.
    for (const set of survey.sets)
        plans.push(await (0,plan_set/* planSet */.e)(set, context));
    return { survey, plans };
}
/** What a survey found, for those who wait. */
function surveyed({ tree, scan, sets }) {
    return `${(0,markdown/* counted */.hS)(tree.entries.length, 'file')}, ${(0,markdown/* counted */.hS)(scan.pins.length, 'pin')} in ${(0,markdown/* counted */.hS)(sets.length, 'set')}`;
}
/** What is known before the sets are looked at one by one. Throws `settings` where a set follows one that there is not. */
function planContext(world, settings, survey, retried = new Set()) {
    requireFollowed(survey.sets);
    let wide = null;
    return {
        world,
        settings,
        survey,
        wide: () => (wide ??= (0,run_survey/* surveyTree */.H)(world.workspace, settings, { breadth: 'flux', reader: survey.reader })),
        trust: (0,signatures/* runTrust */.Uh)(settings, world.workspace, world.machine),
        retried,
    };
}
/** A followed set exists: those of `sets` are known when the settings are read, those of clusters only here. Throws `settings`. */
function requireFollowed(sets) {
    const names = sets.map(({ name }) => name);
    for (const { name, policy } of sets)
        if (policy.follow !== null && policy.follow !== name && !names.includes(policy.follow))
            throw new failure/* LockstepError */.C('settings', `"follow" names the set "${policy.follow}", and there is none: the sets here are ${(0,markdown/* listed */.KE)(names)}. Correct it, or declare that set under "sets".`);
}
/** The files after the edits of all sets; those of a blocked set are shown in the report, and never written. */
function filesOf(survey, plans) {
    const written = plans.filter((plan) => plan.decision.kind !== 'blocked');
    const known = new Map(survey.tree.files.map(({ file }) => [file.path, file]));
    // a file without a pin is edited where an `apiVersion` in it moves
    for (const { path, mode, before } of written.flatMap((plan) => plan.files))
        if (before && !known.has(path))
            known.set(path, (0,file/* sourceFile */.sm)({ path, mode }, before));
    return (0,apply/* applyEdits */.c)([...known.values()], written.flatMap((plan) => plan.edits));
}


/***/ }),

/***/ 94068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ dependabotNames),
/* harmony export */   b5: () => (/* binding */ botsBeside),
/* harmony export */   m3: () => (/* binding */ renovatePreset),
/* harmony export */   wP: () => (/* binding */ adviceOnOtherBots)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70972);


/** Where Renovate reads its configuration, in its order (https://docs.renovatebot.com/configuration-options/). */
const renovateFiles = [
    ...['renovate.json', '.github/renovate.json', '.gitlab/renovate.json'].flatMap(spellings),
    '.renovaterc',
    ...spellings('.renovaterc.json'),
];
/** Read last, and only where it has a key for Renovate. */
const packageFile = 'package.json';
function spellings(path) {
    return [path, `${path}c`, `${path}5`];
}
const dependabotFiles = ['.github/dependabot.yml', '.github/dependabot.yaml'];
/** The line that leaves Flux Operator's artifacts to this project. */
const renovatePreset = 'github>flux-lockstep/flux-lockstep//presets/renovate.json5';
/** The names under which Dependabot knows images of operator and command line, and the charts as dependencies of a `Chart.yaml`. */
const dependabotNames = ['*flux-operator', '*flux-operator-cli', '*flux-instance', 'flux-operator-mcp'];
/** What Dependabot has to be told, below each docker and helm entry. */
const dependabotIgnore = `ignore: [${dependabotNames.map((name) => `{ dependency-name: '${name}' }`).join(', ')}]`;
const limit = 1024 * 1024;
/**
 * The bots that are not told to leave Flux Operator's artifacts alone, since two bots would open pull requests against each other. It is
 * advice, never a finding: only the owner of the other bot knows what else it is told. Files are looked at as text: their comments and
 * presets need no interpretation for that.
 */
async function botsBeside(workspace) {
    const renovate = (await firstOf(workspace, renovateFiles)) ?? (await inPackage(workspace));
    const dependabot = await firstOf(workspace, dependabotFiles);
    const found = [];
    if (renovate && !renovate.text.includes('flux-lockstep'))
        found.push({ name: 'Renovate', ...renovate, advice: `add \`"${renovatePreset}"\` to \`extends\`.` });
    if (dependabot && watchesContainers(dependabot.text) && !/flux-(?:operator|instance|lockstep)/.test(dependabot.text))
        found.push({
            name: 'Dependabot',
            ...dependabot,
            advice: `add to the docker and helm entries: \`${dependabotIgnore}\`.`,
        });
    return found;
}
/** The text to add to the configuration of each of these bots; null where there is nothing to add. */
async function adviceOnOtherBots(workspace) {
    const bots = await botsBeside(workspace);
    if (bots.length === 0)
        return null;
    const advice = bots.map(({ name, path, advice: text }) => `${name} (${path}): ${text}`);
    return `Another bot may move some of the same pins; leave them to one of the two. ${advice.join(' ')}`;
}
function watchesContainers(text) {
    return /^[^#\n\r\u2028\u2029]*package-ecosystem:\s*["']?(?:docker|docker-compose|helm)["']?\s*(?:#|$)/m.test(text);
}
async function inPackage(workspace) {
    const found = await firstOf(workspace, [packageFile]);
    const configured = found && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(parsed(found.text), ['renovate']);
    return configured ? { path: packageFile, text: JSON.stringify(configured) } : null;
}
function parsed(text) {
    try {
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    }
    catch {
        // Renovate could not read it either.
        return null;
    }
}
async function firstOf(workspace, paths) {
    for (const path of paths) {
        const bytes = await workspace.read(path, limit);
        if (bytes !== null)
            return { path, text: Buffer.from(bytes).toString('utf8') };
    }
    return null;
}


/***/ }),

/***/ 20686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58005);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6375);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62579);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25343);






/** One sentence on a reason against a release: which setting or which time holds it. Empty for reasons that no release is judged by. */
function explain(reason, verdict, context) {
    const { release } = verdict;
    if (reason === 'unsigned')
        return context.unsigned?.get(release.version) ?? '';
    const sentence = policySentence(reason, release.version, context) ?? ageSentence(reason, release, context);
    if (sentence !== null)
        return verdict.until === null ? `${sentence}.` : `${sentence}, until ${verdict.until}.`;
    return reason === 'incomplete' ? incompleteSentence(release, context) : '';
}
/** A duration in milliseconds as settings write it: `48h`, `7d`, `90m`. */
function formatDuration(milliseconds) {
    const minutes = Math.round(milliseconds / 60_000);
    if (minutes >= 72 * 60 && minutes % (24 * 60) === 0)
        return `${minutes / (24 * 60)}d`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
/** Only of the newest release can the rest still be on its way. */
function incompleteSentence({ version, missing }, { releases }) {
    const places = missing.map(({ role, repository }) => `${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(repository)}:${(0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(role, version)}`);
    const verb = places.length === 1 ? 'does' : 'do';
    const overtaken = releases.some((later) => later.complete && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(later.version, version) > 0);
    const when = overtaken ? ', and newer releases are complete: name one of them' : ' yet';
    return `${version} is not fully published: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(places)} ${verb} not exist${when}.`;
}
const policySentences = {
    'pre-release': (version) => `${version} is a pre-release, and pre-releases is off`,
    older: (version, { highest }) => `${version} is older than ${highest ?? 'what is pinned'}; name it with --to to go back`,
    'allowed-versions': (version, { policy }) => `${version} is outside of allowed-versions "${policy.allowedVersions?.text ?? ''}"`,
    'ignored-version': (version) => `${version} is listed in ignore-versions`,
    'update-type': (version, { highest, policy }) => {
        const step = highest === null ? null : (0,_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .updateType */ .G)(highest, version);
        return `${version} is a ${step ?? ''} update, and update-types allows ${policy.updateTypes.join(', ') || 'none'}`;
    },
    range: (version, { ranges }) => {
        const places = ranges.map(({ constraint, file, line }) => `"${constraint.text}" in ${file}:${line}`);
        return `${version} is outside of the range ${places.join(', ')}; widen the range to move on`;
    },
    follow: (version, { policy, leader }) => `${version} has to reach the set "${policy.follow ?? ''}" first, which ${leader === null || leader === '0.0.0' ? 'pins no release' : `is at ${leader}`}`,
    hold: (_, { policy }) => `The set is held at ${policy.hold?.at ?? ''}: ${policy.hold?.reason ?? ''}`,
};
function policySentence(reason, version, context) {
    return policySentences[reason]?.(version, context) ?? null;
}
function ageSentence(reason, release, { policy, releases }) {
    const age = formatDuration(policy.minimumReleaseAge);
    const { version } = release;
    switch (reason) {
        case 'age': {
            const published = (0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedAt */ .of)(release);
            return `${version} was published at ${published ? (0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTime */ .fU)(published) : 'an unknown time'} and is held by minimum-release-age ${age}`;
        }
        case 'age-unknown':
            return `${version} does not say when it was published, and unknown-age is "hold"; set it to "allow" to go on`;
        case 'newer-patch': {
            const newer = releases.find((other) => other.complete && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(other.version) === (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .minorOf */ .Hs)(version));
            return `${version} waits for its newer patch ${newer?.version ?? ''}, which is younger than minimum-release-age ${age}`;
        }
        default:
            return null;
    }
}


/***/ }),

/***/ 32610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ takingPart),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
/* harmony import */ var _model_pin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49195);
/* harmony import */ var _model_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28858);
/* harmony import */ var _model_pin_form_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32730);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78796);
/* harmony import */ var _text_constraint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81105);






/** The pins that select a release of the operator's artifacts and take part in the set. */
function takingPart(set) {
    return set.pins.filter(({ role, action }) => role !== 'flux-version' && action !== 'ignore');
}
/** Where a set stands. Throws `invalid-pin` where a range pin is no range. */
function standingOf(set) {
    const pins = takingPart(set);
    const followed = pins.filter(({ action }) => action === 'follow');
    const versions = followed.filter(_model_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .namesRelease */ .gH).flatMap(({ version }) => version ?? []);
    // what may be in use moves too where nothing else says where the set stands
    const assumed = followed.flatMap(({ role, version }) => ((0,_model_role_js__WEBPACK_IMPORTED_MODULE_2__/* .definesRelease */ .iS)(role) ? (version ?? []) : []));
    const current = set.current ?? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .oldest */ .os)(versions) ?? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .oldest */ .os)(assumed);
    const highest = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .newest */ .BP)(current === null ? versions : [current, ...versions]);
    const moves = set.policy.fluxVersion !== 'keep' && set.pins.some(isExactFlux);
    const isAligned = set.lockstep && followed.every(({ version }) => version === null || version === current);
    const isSettled = !followed.some((pin) => (0,_model_pin_form_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnsettled */ .P4)(pin, set.policy));
    const isInPlace = isAligned && isSettled && !moves && current !== null;
    return { current, highest, isInPlace, isAligned, ranges: pins.flatMap(rangeOf) };
}
function isExactFlux({ role, action, selector }) {
    return role === 'flux-version' && action === 'follow' && selector === 'exact';
}
function rangeOf({ role, selector, value, file, line }) {
    if (selector !== 'range' || (0,_model_role_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompanion */ .bv)(role))
        return [];
    const constraint = (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConstraint */ .FJ)(value);
    if (constraint)
        return [{ constraint, file, line }];
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('invalid-pin', `${file}:${line}: "${value}" is no version range; write one such as ">=0.58.0 <0.59.0"`);
}


/***/ })

};
