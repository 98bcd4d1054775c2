export const id = 5971;
export const ids = [5971];
export const modules = {

/***/ 55562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (bootstrapAdvice)
});
var _documents_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36528);
var _migrate_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31829);
var _migrate_needed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51893);
var _scan_boundaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35294);




async function bootstrapAdvice(workspace, entries, pins, settings) {
    if (pins > 0)
        return null;
    const isWithin = (path) => (0,_scan_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .boundary */ .p)(path, settings) === null;
    const bootstrap = entries.find(({ path }) => /(?:^|\/)gotk-(?:components|sync)\.ya?ml$/.test(path) && isWithin(path));
    if (bootstrap)
        return `Flux runs here by \`flux bootstrap\` (${bootstrap.path}): "flux-lockstep migrate . --dry-run" shows the way to Flux Operator.`;
    const tree = await (0,_documents_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Zc)(workspace, _migrate_needed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .bootstrapReading */ .t);
    const owner = (0,_migrate_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersIn */ .q)(tree).find(({ weight, file }) => weight === 'blocks-removal' && isWithin(file));
    return owner
        ? `Something other than Flux Operator installs Flux here (${owner.file}:${owner.line}): "flux-lockstep migrate . --dry-run" says what it is and what to do.`
        : null;
}


/***/ }),

/***/ 82746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (heldBefore),
  e: () => (heldSince)
});

;// CONCATENATED MODULE: ./lib/src/model/lockstep-set.js
function filesOf({ pins, beside }) {
    return [...new Set([...pins.map(({ file }) => file), ...beside])];
}

// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/src/model/version.js
var version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/commands/run/differing-file.js
var differing_file = __webpack_require__(13314);
// EXTERNAL MODULE: ./lib/src/commands/run/overlay.js
var overlay = __webpack_require__(24899);
// EXTERNAL MODULE: ./lib/src/commands/run/survey.js + 105 modules
var survey = __webpack_require__(27800);
// EXTERNAL MODULE: ./lib/src/model/instance.js
var instance = __webpack_require__(8501);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
;// CONCATENATED MODULE: ./lib/src/commands/update/synced-sources.js


async function syncedBy(set, world) {
    const head = await world.head();
    if (!world.history || head === null)
        return [];
    const found = new Map();
    for (const { spec } of set.instances) {
        const kind = (0,instance/* syncKind */.a)(spec);
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







const depth = 50;
async function heldSince(set, version, longEnough, world, settings) {
    const answers = [];
    for (const synced of await syncedBy(set, world)) {
        if (synced.kind === 'unreadable') {
            const previous = (await heldAt(set, version, null, await world.head(), world, settings))?.previous ?? null;
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
async function heldAt(set, version, longEnough, head, { workspace, history, head: base, reader }, settings) {
    if (!history || head === null)
        return null;
    const tip = set.current === version && head === (await base()) ? await history.resolve(head) : null;
    if (tip && isBefore(tip, longEnough))
        return { kind: 'held', since: new Date(tip.committed), previous: null, commit: tip.id };
    const paths = [...new Set(set.pins.map((pin) => pin.file))];
    const read = new Set(filesOf(set));
    let found = null;
    for (const commit of await history.log(head, { paths, limit: depth })) {
        const tree = history.at(commit.id);
        const isAsNow = (await (0,differing_file/* differingFile */.L)(tree, workspace, read)) === null;
        const then = isAsNow ? set.current : releaseOf(await (0,survey/* setsIn */.jM)((0,overlay/* overlay */.L)(tree, read, []), settings, reader), set.name);
        if (then !== version)
            return found && { ...found, previous: then };
        found = { kind: 'held', since: new Date(commit.committed), previous: null, commit: commit.id };
        if (isBefore(commit, longEnough))
            return found;
    }
    return found;
}
function releaseOf(sets, name) {
    const own = sets.find((one) => one.name === name);
    return own ? own.current : (0,version/* oldest */.os)(sets.flatMap(({ current }) => current ?? []));
}
function isBefore({ committed }, moment) {
    return moment !== null && new Date(committed) <= moment;
}
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
async function heldBefore(set, world, settings) {
    const { history, reader } = world;
    const head = await world.head();
    if (!history || head === null || set.current === null)
        return false;
    const paths = [...new Set(set.pins.map((pin) => pin.file))];
    const read = new Set(filesOf(set));
    const wanted = [...new Set(set.pins.filter(isRelease).map(selection))];
    for (const commit of await history.log(head, { paths, limit: depth })) {
        const sets = await (0,survey/* setsIn */.jM)((0,overlay/* overlay */.L)(history.at(commit.id), read, []), settings, reader);
        const pins = sets.flatMap((found) => found.pins).filter(isRelease);
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
function selection({ role, repository, value, digest }) {
    return [role, repository ? (0,reference/* formatRepository */.Sh)(repository) : '', value, digest ?? ''].join('\0');
}


/***/ }),

/***/ 10807:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (decideSet),
  e: () => (planSet)
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
// EXTERNAL MODULE: ./lib/src/resolve/prefetch.js
var prefetch = __webpack_require__(40986);
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
// EXTERNAL MODULE: ./lib/src/model/loose-pins.js
var loose_pins = __webpack_require__(30399);
// EXTERNAL MODULE: ./lib/src/model/pin-form.js
var pin_form = __webpack_require__(32730);
// EXTERNAL MODULE: ./lib/src/resolve/explain.js
var explain = __webpack_require__(20686);
// EXTERNAL MODULE: ./lib/src/resolve/position.js
var position = __webpack_require__(32610);
;// CONCATENATED MODULE: ./lib/src/resolve/no-change.js









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
    return unread.length === 0 ? '' : `; ${(0,agreement/* notUnderstood */.hf)(unread.length)}`;
}
function acts(pin, { policy }) {
    return pin.action === 'follow' && (pin.version !== null || ((0,pin_form/* isFloat */.dk)(pin) && policy.floating !== 'report'));
}
function floating(set) {
    const fixed = (0,position/* takingPart */.U)(set).find(({ version, action }) => version !== null && action === 'report');
    if (fixed)
        return restingDecision('floating', null, null, `${movedByHand(fixed, set)}${openPlaces(set)}.`);
    const open = (0,position/* takingPart */.U)(set).every(({ selector }) => selector === 'variable');
    const [pin] = (0,position/* takingPart */.U)(set);
    if (open && pin)
        return restingDecision('floating', null, null, `${filledInAll(pin, set)}${openPlaces(set)}.`);
    const place = pin ? ` (${pin.file}:${pin.line})` : '';
    return restingDecision('floating', null, null, `No pin of the set "${set.name}" names a release${place}; what runs moves by itself${openPlaces(set)}.`);
}
function filledInAll(pin, { name }) {
    const [unknown, remedy] = unknownIn(pin);
    return `No pin of the set "${name}" names a release: ${pin.file}:${pin.line} takes the ${model_role/* roleNames */.nc[pin.role]} from ${pin.variable?.name ?? pin.value}, ${unknown}; ${remedy} to move it`;
}
function movedByHand({ file, line, value, version, reason }, { pins }) {
    const why = reason === null ? '' : `: ${reason}`;
    const differing = version === null ? [] : (0,loose_pins/* stayingClauses */.AA)(pins, version);
    return [`${file}:${line} names ${value} and is moved by hand${why}`, ...differing].join('; ');
}
function unfilled(pins) {
    const open = pins.filter((each) => isOpen(each) && (isApplied(each) || isDoubtful(each) || !isCovered(each, pins)));
    const pin = open.find(({ shape }) => shape !== 'variable') ?? open[0];
    if (!pin)
        return null;
    if (pin.variable?.name.startsWith('the ') === true)
        return restingDecision('held', null, 'variable', `${pin.file}:${pin.line} takes values from ${pin.variable.name}, which is not in the repository and may name another release of the ${model_role/* roleNames */.nc[pin.role]}, so that the set would move by half; write ${pin.role === 'manifests' ? 'instance.distribution.artifact' : 'image.tag'} in the release, bring the values here, or keep the line out with "# flux-lockstep: ignore".`);
    const taken = `${pin.file}:${pin.line} takes the ${model_role/* roleNames */.nc[pin.role]} from ${pin.variable?.name ?? pin.value}`;
    const [unknown, remedy] = unknownIn(pin);
    const detail = `${taken}, ${unknown}, so that the set would move by half; ${remedy}, or keep the line out with "# flux-lockstep: ignore".`;
    return restingDecision('held', null, 'variable', detail);
}
function unknownIn({ scope, variable }) {
    const doubt = variable?.doubt;
    if (doubt?.startsWith('the ') === true)
        return [`and ${doubt}`, 'bring it here'];
    if (doubt?.includes('semverFilter') === true)
        return [`which ${doubt}`, 'write what it leaves as the range'];
    if (doubt !== undefined)
        return [`which ${doubt}`, 'let one value count'];
    const define = 'define it in the repository';
    return scope === 'gitops'
        ? ['which nothing that applies this file gives a version that can move', define]
        : ['whose version was not found', define];
}
function isOpen({ selector, variable }) {
    return selector === 'variable' && (variable?.filledFrom ?? []).length === 0;
}
function isApplied({ scope, shape, variable, value }) {
    const isExpression = variable?.text.includes('{{') === true;
    return shape === 'argocd' || (scope === 'gitops' && ((variable !== null && !isExpression) || /\$[{(]|<</.test(value)));
}
function isDoubtful({ role, shape, variable }) {
    return variable?.doubt !== undefined && !ofPrograms.includes(shape) && !(0,model_role/* isCompanion */.bv)(role);
}
const ofPrograms = ['version-constant', 'release-url'];
function isCovered({ role, cluster }, pins) {
    if ((0,model_role/* isCompanion */.bv)(role))
        return true;
    const like = (0,model_role/* isOperator */.Zo)(role) ? model_role/* isOperator */.Zo : (other) => other === role;
    return pins.some((other) => like(other.role) &&
        other.selector !== 'variable' &&
        (cluster === '' || other.cluster === '' || other.cluster === cluster));
}
function locate({ file, line, message }) {
    return message.includes(file) ? message : `${file}:${line}: ${message}`;
}
function noReleases(set) {
    const places = (0,resolve_releases/* requirementsOf */.CG)(set).map(({ repository }) => (0,reference/* formatRepository */.Sh)(repository));
    return restingDecision('blocked', null, 'no-releases', `No release is listed at ${places.join(', ')}; check the repositories that the pins name.`);
}
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
    return isCurrentComplete ? upToDate(set, current, set.current !== null) : ahead(highest, verdicts);
    function held(verdict, sentence) {
        const reason = verdict.reasons[0] ?? 'incomplete';
        const decision = restingDecision('held', verdict.release.version, reason, sentence(reason, verdict, context));
        return { ...decision, until: verdict.until };
    }
}
function upToDate(set, current, isInPlace) {
    const plain = isInPlace ? `All pins are at ${current}.` : `Nothing is to be changed at ${current}.`;
    const doubt = (0,agreement/* doubtOfMove */.$h)(set, current);
    return restingDecision('up-to-date', current, null, doubt === null ? plain : doubted(doubt, set, current));
}
function doubted(doubt, set, current) {
    if ((0,agreement/* agreementOf */.ge)(set).kind === 'floating')
        return `${capital(doubt)}.`;
    return `${set.unread.length > 0 ? 'What was read' : 'What moves'} is at ${current}; ${doubt}.`;
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function ahead(highest, verdicts) {
    const complete = verdicts.find(({ release }) => release.complete)?.release.version;
    const newest = complete === undefined ? 'no complete release is listed' : `the newest complete release is ${complete}`;
    return restingDecision('ahead', null, 'unknown-version', `The pins name ${highest}, but ${newest}; nothing is downgraded by itself.`);
}
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
const searchHours = 24 * 366 * 5;
function schedule_isOpen(schedule, now) {
    const clock = zoneClock(schedule.timezone);
    return schedule.crons.some((cron) => matchesMinute(cron, clock(now)));
}
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



async function shutGate(question) {
    return (await hopDelay(question)) ?? (await soak(question)) ?? schedule(question);
}
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


const mostUnsigned = 3;
function stoppedBySignature(judgement, decision, releases) {
    const { kind, detail, findings, signatures } = judgement;
    if (kind === 'wrong')
        return {
            ...(0,decided_target/* unchanged */.C)({ ...decision, kind: 'blocked', reason: 'signature', detail }, releases, findings),
            signatures,
        };
    if (kind === 'unread')
        return { ...(0,decided_target/* unchanged */.C)({ ...decision, kind: 'held', reason: 'unsigned', detail }, releases, findings), signatures };
    return null;
}
function olderThanUnsigned({ survey }, target, detail, eligible) {
    survey.leaveOutUnsigned(target, detail);
    const seen = survey.verdicts().filter(({ reasons }) => reasons.includes('unsigned')).length;
    return seen < mostUnsigned ? eligible.filter((version) => version !== target) : [];
}
function isSaid({ kind, reason }) {
    return kind === 'update' || kind === 'repair' || reason === 'signature';
}
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

// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
;// CONCATENATED MODULE: ./lib/src/resolve/unread-half.js



function unreadHalf({ unread, pins, toldOperator }) {
    for (const { file, line, reason, selects } of unread) {
        if (selects === undefined || isCovered({ role: selects, cluster: '' }, pins))
            continue;
        if ((0,model_role/* isOperator */.Zo)(selects) && toldOperator !== null)
            continue;
        const detail = `${file}:${line} is not understood: ${reason}. Nothing else in the set selects the ${model_role/* roleNames */.nc[selects]}, so that the set would move by half; pin it in a form of ${tool/* documentation */.TH}/docs/pins.md, or keep the line out with "# flux-lockstep: ignore".`;
        return { reason: 'variable', detail, until: null };
    }
    return null;
}

// EXTERNAL MODULE: ./lib/src/resolve/unseen-operator.js
var unseen_operator = __webpack_require__(87390);
;// CONCATENATED MODULE: ./lib/src/resolve/target.js





















async function reach(question, eligible) {
    return (await blockedByMisnamed(question, eligible.slice(0, 1))) ?? (await reachNamed(question, eligible));
}
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
async function signed(search, eligible, { chosen, decision, findings, release, companions }) {
    const { question } = search;
    const releases = verdictsOf(search);
    const judged = await question.world.signatures?.(release, decision.flux?.from ?? null);
    if (judged && judged.kind !== 'accepted')
        return (stoppedBySignature(judged, decision, releases) ?? (await nextSigned(question, eligible, chosen.target, judged)));
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
async function nextSigned(question, eligible, target, { detail, signatures }) {
    const older = olderThanUnsigned(question, target, detail, eligible);
    const next = older.length > 0 ? await reach(question, older) : null;
    if (next && isSaid(next.decision))
        return next;
    return { ...(0,decided_target/* unchanged */.C)(resting(question), question.survey.verdicts(), []), signatures };
}
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
    const range = files ? (0,hop_wording/* rangeToWriteFirst */.oR)(stuck, available, (flux) => (0,distribution/* crdsOf */.A)(files, flux)) : null;
    if (range === null)
        return '';
    const { file, line } = stuck?.start.spec.version ?? finding/* nowhere */.jx;
    return ` Write distribution.version "${range}"${file === null ? '' : ` in ${file}:${line ?? 1}`} first.`;
}
function introducedBy(states, before) {
    return (0,problem/* findingsOf */.W)((0,instance_problems/* instanceProblems */.K)(states), before).filter(({ introduced }) => introduced);
}
function verdictsOf({ question, seen }) {
    return question.survey.verdicts().map((verdict) => {
        const moves = seen.get(verdict.release.version);
        if (!moves || (0,resolve_moves/* isReachable */.kj)(moves))
            return verdict;
        return { ...verdict, eligible: false, reasons: [...verdict.reasons, 'unreachable'], until: null };
    });
}
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
    const unseen = world.lifted ? null : (unreadHalf(set) ?? (0,unseen_operator/* unseenOperator */.RS)(set, chosen));
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
function fluxVersionsOf({ moves }) {
    return new Map(moves.flatMap(({ start, exact }) => {
        const constraint = (0,text_constraint/* parseConstraint */.FJ)(start.spec.constraint);
        const written = constraint && (0,text_constraint/* exactVersion */.y)(constraint);
        return exact === null || exact === written ? [] : [[start.spec.constraint, exact]];
    }));
}
async function pullContents({ question, store, starts }, target) {
    const { world, requirements, set } = question;
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
        (0,prefetch/* askForCandidate */.CX)(asked, newest);
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
    (0,prefetch/* askForContents */.DO)(question, newest);
    return await reach(question, eligible);
}
function currentOnly({ current }) {
    return current === null ? [] : [current];
}
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
// EXTERNAL MODULE: ./lib/src/commands/run/failed-sets.js
var failed_sets = __webpack_require__(79774);
// EXTERNAL MODULE: ./lib/src/commands/run/held-since.js + 2 modules
var held_since = __webpack_require__(82746);
// EXTERNAL MODULE: ./lib/src/scan/boundaries.js
var boundaries = __webpack_require__(35294);
// EXTERNAL MODULE: ./lib/src/commands/run/validate-move.js
var validate_move = __webpack_require__(47859);
;// CONCATENATED MODULE: ./lib/src/commands/update/migrate-versions.js


async function migrationEdits(set, { decision, contents }, survey, settings, time) {
    if (!set.policy.migrateApiVersions || !contents)
        return [];
    const { migrateApiVersions } = await __webpack_require__.e(/* import() */ 938).then(__webpack_require__.bind(__webpack_require__, 20938));
    const move = { before: survey, after: survey, set, contents, flux: decision.flux, files: [], time };
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
// EXTERNAL MODULE: ./lib/src/commands/run/survey.js + 105 modules
var survey = __webpack_require__(27800);
// EXTERNAL MODULE: ./lib/src/commands/run/cluster-changes.js
var cluster_changes = __webpack_require__(99209);
;// CONCATENATED MODULE: ./lib/src/commands/update/plan-set.js



















async function planSet(set, context) {
    const reason = (0,failed_sets/* brokenSet */.m_)(set);
    if (reason)
        return plan_set_failure(set, reason);
    try {
        const decided = await decideSet(set, context);
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
async function decideSet(set, context) {
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
            return found ? await (0,held_since/* heldSince */.e)(found, version, longEnough, world, settings) : null;
        },
        leader: set.policy.follow === null ? null : (named(set.policy.follow)?.current ?? null),
        unordered: (0,instance_order.unorderedFiles)(survey.tree),
    });
}
async function planChanges(set, decided, context) {
    const { world, settings } = context;
    const { decision, contents } = decided;
    const before = await context.wide();
    const migrated = await migrationEdits(set, decided, before, settings, world.ruleTime);
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
    const move = contents && { before, after, set, contents, flux: decision.flux, files, time: world.ruleTime };
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
function operatorStays({ file, line, value, repository }, target) {
    const where = repository ? (0,reference/* formatRepository */.Sh)(repository) : 'its repository';
    return new failure/* LockstepError */.C('edit-refused', `${file}:${line}: the operator's image cannot follow from ${value}, because ${where} names no image of ${target}, or no digest of it; nothing was changed, run again later.`);
}
function standing({ findings, unpublished: pins }) {
    return [...(0,publication/* unpublished */.O)(pins), ...findings];
}
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
    const decided = (0,failed_sets/* failedTarget */.lI)(error);
    return { set, decided, decision: decided.decision, findings: [], edits: [], migrated: [], files: [], cluster: null };
}


/***/ }),

/***/ 35971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (planContext),
  planUpdate: () => (planUpdate),
  I: () => (unproposed),
  update: () => (update),
  updateReport: () => (updateReport)
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
// EXTERNAL MODULE: ./lib/src/commands/update/plan-set.js + 10 modules
var plan_set = __webpack_require__(10807);
;// CONCATENATED MODULE: ./lib/src/commands/run/cached-workspace.js
const most = 24 * 1024 * 1024;
function remembered(workspace) {
    const known = new Map();
    let left = most;
    let listed = null;
    const found = new Map();
    const { holding } = workspace;
    return {
        list: () => (listed ??= workspace.list()),
        link: (path) => workspace.link(path),
        ...(holding && {
            holding: (needles) => {
                const key = needles.join('\n');
                const answer = found.get(key) ?? holding(needles);
                found.set(key, answer);
                return answer;
            },
        }),
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
// EXTERNAL MODULE: ./lib/src/commands/run/survey.js + 105 modules
var run_survey = __webpack_require__(27800);
;// CONCATENATED MODULE: ./lib/src/commands/update/update.js













async function update(world, settings) {
    return await unproposed(await planUpdate(world, settings), world, settings);
}
async function unproposed({ survey, plans }, world, settings) {
    const sets = plans.map((plan) => (0,assemble/* setReport */.jL)(plan.set, plan.decision, {
        changes: plan.edits,
        findings: plan.findings,
        proposal: null,
        signatures: plan.decided.signatures,
    }));
    return await updateReport(world, settings, survey, plans, sets);
}
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
async function planUpdate(world, settings, retried = new Set()) {
    const workspace = remembered(world.workspace);
    const survey = await (0,run_survey/* surveyTree */.H)(workspace, settings, { reader: world.reader });
    const context = planContext({ ...world, workspace }, settings, survey, retried);
    const plans = [];
    world.machine.watch?.stage(surveyed(survey));
    for (const set of survey.sets)
        plans.push(await (0,plan_set/* planSet */.e)(set, context));
    return { survey, plans };
}
function surveyed({ tree, scan, sets }) {
    return `${(0,markdown/* counted */.hS)(tree.entries.length, 'file')}, ${(0,markdown/* counted */.hS)(scan.pins.length, 'pin')} in ${(0,markdown/* counted */.hS)(sets.length, 'set')}`;
}
function planContext(world, settings, survey, retried = new Set()) {
    requireFollowed(survey.sets);
    let wide = null;
    return {
        world,
        settings,
        survey,
        wide: () => (wide ??= (0,run_survey/* surveyTree */.H)(world.workspace, settings, { breadth: 'flux', reader: world.reader })),
        trust: (0,signatures/* runTrust */.Uh)(settings, world.workspace, world.machine),
        retried,
    };
}
function requireFollowed(sets) {
    const names = sets.map(({ name }) => name);
    for (const { name, policy } of sets)
        if (policy.follow !== null && policy.follow !== name && !names.includes(policy.follow))
            throw new failure/* LockstepError */.C('settings', `"follow" names the set "${policy.follow}", and there is none: the sets here are ${(0,markdown/* listed */.KE)(names)}. Correct it, or declare that set under "sets".`);
}
function filesOf(survey, plans) {
    const written = plans.filter((plan) => plan.decision.kind !== 'blocked');
    const known = new Map(survey.tree.files.map(({ file }) => [file.path, file]));
    for (const { path, mode, before } of written.flatMap((plan) => plan.files))
        if (before && !known.has(path))
            known.set(path, (0,file/* sourceFile */.sm)({ path, mode }, before));
    return (0,apply/* applyEdits */.c)([...known.values()], written.flatMap((plan) => plan.edits));
}


/***/ }),

/***/ 94068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $F: () => (dependabotNames),
  b5: () => (botsBeside),
  m3: () => (renovatePreset),
  wP: () => (adviceOnOtherBots)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);
var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70972);


const renovateFiles = [
    ...['renovate.json', '.github/renovate.json', '.gitlab/renovate.json'].flatMap(spellings),
    '.renovaterc',
    ...spellings('.renovaterc.json'),
];
const packageFile = 'package.json';
function spellings(path) {
    return [path, `${path}c`, `${path}5`];
}
const dependabotFiles = ['.github/dependabot.yml', '.github/dependabot.yaml'];
const renovatePreset = 'github>flux-lockstep/flux-lockstep//presets/renovate.json5';
const dependabotNames = ['*flux-operator', '*flux-operator-cli', '*flux-instance', 'flux-operator-mcp'];
const dependabotIgnore = `ignore: [${dependabotNames.map((name) => `{ dependency-name: '${name}' }`).join(', ')}]`;
const limit = 1024 * 1024;
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  W: () => (explain),
  a: () => (formatDuration)
});
var _model_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58005);
var _model_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);
var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6375);
var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62579);
var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25343);






function explain(reason, verdict, context) {
    const { release } = verdict;
    if (reason === 'unsigned')
        return context.unsigned?.get(release.version) ?? '';
    const sentence = policySentence(reason, release.version, context) ?? ageSentence(reason, release, context);
    if (sentence !== null)
        return verdict.until === null ? `${sentence}.` : `${sentence}, until ${verdict.until}.`;
    return reason === 'incomplete' ? incompleteSentence(release, context) : '';
}
function formatDuration(milliseconds) {
    const minutes = Math.round(milliseconds / 60_000);
    if (minutes >= 72 * 60 && minutes % (24 * 60) === 0)
        return `${minutes / (24 * 60)}d`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (takingPart),
  Y: () => (standingOf)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_pin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49195);
var _model_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28858);
var _model_pin_form_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32730);
var _model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78796);
var _text_constraint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81105);






function takingPart(set) {
    return set.pins.filter(({ role, action }) => role !== 'flux-version' && action !== 'ignore');
}
function standingOf(set) {
    const pins = takingPart(set);
    const followed = pins.filter(({ action }) => action === 'follow');
    const versions = followed.filter(_model_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .namesRelease */ .gH).flatMap(({ version }) => version ?? []);
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
