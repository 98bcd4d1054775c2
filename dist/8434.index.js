export const id = 8434;
export const ids = [8434,9758];
export const modules = {

/***/ 88434:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkHosted: () => (checkHosted)
});

// EXTERNAL MODULE: ./lib/src/documents/reader.js + 8 modules
var reader = __webpack_require__(96575);
// EXTERNAL MODULE: ./lib/src/judge/acceptance.js
var acceptance = __webpack_require__(84407);
// EXTERNAL MODULE: ./lib/src/model/rule-time.js
var rule_time = __webpack_require__(9648);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/report/all-findings.js
var all_findings = __webpack_require__(5397);
// EXTERNAL MODULE: ./lib/src/report/check-comment.js
var check_comment = __webpack_require__(51021);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(76782);
;// CONCATENATED MODULE: ./lib/src/report/suggestion.js


const suggestionMark = '<!-- flux-lockstep:suggestion -->';
const limit = 10;
function suggestionsOf(files, diff) {
    const found = files.flatMap((file) => {
        const shown = shownLines(diff.find(({ path }) => path === file.path)?.patch ?? '');
        return editedLines(file).flatMap(({ line, old, now }) => shown.get(line) === old && (0,visible/* isVisible */.zN)(now) ? [{ path: file.path, line, body: bodyOf(now) }] : []);
    });
    return found.slice(0, limit);
}
function bodyOf(now) {
    return (0,markdown/* blocks */.Bv)(suggestionMark, 'This pin belongs to the same release:', (0,markdown/* fenced */.OF)('suggestion', now));
}
function editedLines({ before, after }) {
    const [olds, news] = [linesOf(before), linesOf(after)];
    if (olds.length !== news.length)
        return [];
    return olds.flatMap((old, index) => {
        const now = news[index] ?? '';
        return old === now ? [] : [{ line: index + 1, old, now }];
    });
}
function linesOf(bytes) {
    return bytes === null ? [] : Buffer.from(bytes).toString('utf8').split('\n');
}
function shownLines(patch) {
    const shown = new Map();
    let line = 0;
    for (const text of patch.split('\n')) {
        const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1];
        if (start !== undefined)
            line = Number(start);
        else if (text.startsWith('+') || text.startsWith(' '))
            shown.set(line++, text.slice(1));
    }
    return shown;
}

// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
// EXTERNAL MODULE: ./lib/src/report/convention.js
var report_convention = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/src/commands/run/commit-tree.js
var commit_tree = __webpack_require__(10091);
;// CONCATENATED MODULE: ./lib/src/commands/check/fix.js




const nothing = { pushed: false, findings: [] };
const botBranch = /^(?:renovate|dependabot|updatecli|pre-commit-ci)(?:[/_-]|$)/i;
const trailer = 'Flux-Lockstep-Fix:';
async function pushFix(pull, completions) {
    if (!pull.settings.fix || completions.length === 0)
        return nothing;
    try {
        const why = await refusalOf(pull, completions);
        if (why !== null)
            return { pushed: false, findings: [note(why)] };
        const stale = await push(pull, completions);
        return stale === null ? { pushed: true, findings: [] } : { pushed: false, findings: [note(stale)] };
    }
    catch (error) {
        if (!(error instanceof failure/* LockstepError */.C) || !error.code.startsWith('forge-'))
            throw error;
        return { pushed: false, findings: [note(error.message)] };
    }
}
async function refusalOf(pull, completions) {
    const { event, settings, forge, from } = pull;
    if (event.fork || event.privileged)
        return 'the branch belongs to a fork, and forks are never pushed to.';
    if (event.bot || botBranch.test(event.headBranch) || event.headBranch.startsWith(settings.branchPrefix))
        return `the branch ${event.headBranch} belongs to a bot, which would overwrite the commit or stop.`;
    const { viewer, defaultBranch } = await forge.repository(null);
    if (viewer.kind === 'actions')
        return 'commits of GITHUB_TOKEN start no workflows, so that the pull request would wait for a check for ever; give the input "token" a token of a GitHub App or a personal one.';
    if (event.headBranch === defaultBranch)
        return 'the branch is the default branch.';
    const head = await (0,commit_tree/* commitOf */.D3)(from, event.head);
    if (head?.message.includes(trailer) === true)
        return 'the last commit of the branch is such a fix already.';
    return await differing(pull, completions.flatMap(({ files }) => files));
}
async function differing({ event, from }, files) {
    const head = (0,commit_tree/* commitTree */.SC)(from, event.head);
    for (const { path, before } of files) {
        const there = await head.read(path);
        if (there === null || before === null || Buffer.compare(there, before) !== 0)
            return `${path} is not the same on the branch as on its base; update the branch, and the next run completes it.`;
    }
    return null;
}
async function push({ forge, event, from }, completions) {
    const head = await (0,commit_tree/* commitOf */.D3)(from, event.head);
    if (!head)
        return `the commit ${event.head} cannot be read.`;
    const files = completions.flatMap((completion) => completion.files);
    const tree = await forge.writeTree(head.tree, files.map(({ path, mode, after }) => ({ path, mode, bytes: after })));
    const { recentMessages } = await forge.repository(null);
    const commit = await forge.writeCommit({ message: messageOf(completions, recentMessages), tree, parents: [head.id] });
    const move = await forge.moveBranch(event.headBranch, head.id, commit.id);
    if (move.kind === 'moved')
        return null;
    return move.kind === 'stale' ? 'the branch moved meanwhile; its new commit has a check of its own.' : move.message;
}
function messageOf(completions, recent) {
    const convention = (0,report_convention/* detectConvention */.F)(recent, 'minor');
    const targets = [...new Set(completions.map(({ target }) => target))].join(', ');
    const text = `complete the update of Flux Operator to ${targets}`;
    const subject = convention.kind === 'conventional' ? `${convention.prefix}: ${text}` : `C${text.slice(1)}`;
    const sets = completions.map(({ set, target }) => `${trailer} ${set} ${target}`).join('\n');
    return `${subject}\n\nThe pins of a release move together.\n\n${sets}\n`;
}
function note(why) {
    return (0,finding/* finding */.gk)('proposal-incomplete', finding/* nowhere */.jx, {
        message: `fix: the missing half was not pushed: ${why}`,
        help: 'Apply the patch in the summary by hand.',
    });
}

;// CONCATENATED MODULE: ./lib/src/commands/check/advice.js





async function advise(pull, outcome) {
    const halves = (0,all_findings/* allFindings */.c)(outcome.report).filter(isHalf);
    const completions = outcome.check?.completions ?? [];
    const fixed = await pushFix(pull, completions);
    await whereAllowed(() => comment(pull, outcome, halves.length > 0 || completions.length > 0, fixed.pushed));
    await whereAllowed(() => suggest(pull, outcome, fixed.pushed));
    return { ...outcome, report: { ...outcome.report, findings: [...outcome.report.findings, ...fixed.findings] } };
}
function isHalf({ code, introduced }) {
    return introduced && code === 'half-bumped';
}
async function comment({ forge, event }, outcome, half, pushed) {
    if (!half && event.comments === 0)
        return;
    const completions = outcome.check?.completions ?? [];
    const wrong = (0,all_findings/* allFindings */.c)(outcome.report).filter(({ introduced, severity }) => introduced && severity === 'error');
    const { unread, sets } = outcome.report;
    const doubts = sets.flatMap(({ agreement: { kind, text } }) => (kind === 'lockstep' || kind === 'none' ? [] : [text]));
    if (half)
        await forge.keepComment(event.number, check_comment/* checkCommentMark */.bZ, (0,check_comment/* renderCheckComment */.oh)({ completions, findings: wrong, pushed, unread }));
    else
        await forge.reviseComment(event.number, check_comment/* checkCommentMark */.bZ, (0,check_comment/* renderCheckComment */.oh)({ completions: [], findings: wrong, pushed: false, unread, doubts }));
}
async function suggest({ forge, event }, outcome, pushed) {
    const completions = outcome.check?.completions ?? [];
    if (completions.length === 0 || pushed)
        return;
    const files = completions.flatMap((completion) => completion.files);
    const suggestions = suggestionsOf(files, await forge.pullRequestFiles(event.number));
    if (suggestions.length === 0)
        return;
    const there = await forge.lineComments(event.number);
    for (const suggestion of suggestions) {
        const known = there.some(({ path, line, body }) => {
            return path === suggestion.path && line === suggestion.line && body.trim() === suggestion.body;
        });
        if (!known)
            await forge.addLineComment(event.number, event.head, suggestion);
    }
}
async function whereAllowed(write) {
    try {
        await write();
    }
    catch (error) {
        if (!(error instanceof failure/* LockstepError */.C) || !error.code.startsWith('forge-'))
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/commands/check/check.js + 55 modules
var check = __webpack_require__(10098);
// EXTERNAL MODULE: ./lib/src/commands/run/held-since.js + 2 modules
var held_since = __webpack_require__(82746);
;// CONCATENATED MODULE: ./lib/src/commands/check/judged-change.js


async function pullRequestChange(event, sha, from) {
    const checkedOut = await from.git?.resolve('HEAD');
    if (event.privileged && checkedOut && [checkedOut.id, ...checkedOut.parents.slice(1)].includes(event.head))
        throw new failure/* LockstepError */.C('usage', 'pull_request_target with the head checked out would read a stranger’s files beside a token that may write; use the event pull_request, or check out nothing but the base.');
    for (const id of [checkedOut?.id, sha, event.merge]) {
        const commit = id ? await (0,commit_tree/* commitOf */.D3)(from, id) : null;
        const [first, second] = commit?.parents ?? [];
        if (commit && first !== undefined && second === event.head)
            return { before: first, after: commit.id, base: first };
    }
    const left = await (0,commit_tree/* mergeBaseOf */.nM)(from, event.base, event.head);
    return { before: left ?? event.base, after: event.head, base: event.base };
}
async function pushChange(event, base, from) {
    const { after, before } = event;
    if (after === null)
        return null;
    const own = event.branch === base.branch;
    const known = before !== null && !event.forced ? await (0,commit_tree/* commitOf */.D3)(from, before) : null;
    if (known)
        return { before: known.id, after, base: own ? known.id : base.commit };
    const left = own ? before : await (0,commit_tree/* mergeBaseOf */.nM)(from, base.commit, after);
    return { before: left ?? base.commit, after, base: own ? (left ?? base.commit) : base.commit };
}

// EXTERNAL MODULE: ./lib/src/commands/check/settings-change.js
var settings_change = __webpack_require__(49758);
// EXTERNAL MODULE: ./lib/src/world/helm/helm.js + 3 modules
var helm = __webpack_require__(43813);
;// CONCATENATED MODULE: ./lib/src/commands/check/hosted.js










async function checkHosted(hosted, base) {
    const from = { git: hosted.git?.whole === true ? hosted.git : null, forge: hosted.forge };
    const { event, sha } = hosted.job;
    switch (event.kind) {
        case 'pull-request': {
            const judged = await pullRequestChange(event, sha, from);
            const { outcome, settings } = await judge(hosted, from, judged, labelFor(event.head, event.labels));
            const after = (0,commit_tree/* commitTree */.SC)(from, judged.after);
            return await advise({ forge: hosted.forge, event, settings, from, after }, outcome);
        }
        case 'merge-group':
            return (await judge(hosted, from, groupChange(event), await labelOfGroup(event, hosted.forge))).outcome;
        case 'push': {
            const judged = base && (await pushChange(event, base, from));
            return judged ? (await judge(hosted, from, judged)).outcome : (0,check/* unjudged */.b)(0);
        }
        case 'other':
            return (0,check/* unjudged */.b)(0);
    }
}
async function judge({ machine, job, settingsOf, touchSettings, changedSettings, registryOf }, from, judged, label = null) {
    const before = (0,commit_tree/* commitTree */.SC)(from, judged.before);
    const after = (0,commit_tree/* commitTree */.SC)(from, judged.after);
    const base = judged.base === judged.before ? before : (0,commit_tree/* commitTree */.SC)(from, judged.base);
    const settings = await settingsOf(base);
    const changed = await (0,commit_tree/* changedPaths */.vl)(before, after);
    const world = {
        workspace: after,
        history: null,
        branch: null,
        head: () => Promise.resolve(judged.before),
        statuses: () => Promise.resolve([]),
        registry: registryOf(settings),
        helm: (0,helm/* lazyHelm */.n)(machine, job.workspace),
        reader: machine.reader ?? (0,reader/* documentReader */.vS)(),
        ruleTime: new rule_time/* RuleTime */.w(),
        clock: machine.clock,
        machine,
    };
    const change = {
        before,
        label,
        changed,
        heldBefore: async (set) => (0,held_since/* heldBefore */.V)(set, { ...world, history: await (0,commit_tree/* historyOf */.om)(from, judged.before) }, settings),
    };
    const outcome = await (0,check/* check */.z)(world, settings, change);
    if (outcome.report.conclusion !== 'success' || !touchSettings(changed))
        return { outcome, settings };
    const own = await settingsOf(after);
    const keys = await changedSettings(before, after);
    return { outcome: await (0,settings_change.withSettingsChange)(outcome, { keys, base: settings, own, after }), settings };
}
function groupChange({ base, head }) {
    return { before: base, after: head, base };
}
function labelFor(head, labels) {
    const name = (0,acceptance/* acceptanceLabel */.U)(head);
    return { name, given: labels.includes(name) };
}
async function labelOfGroup({ pullRequest }, forge) {
    const found = pullRequest === null ? null : await forge.labelled(pullRequest);
    return found && labelFor(found.head, found.labels);
}


/***/ }),

/***/ 49758:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  withSettingsChange: () => (withSettingsChange)
});
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
var _run_survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27800);


async function withSettingsChange(outcome, change) {
    if (!outcome.check)
        return outcome;
    return { ...outcome, check: { ...outcome.check, settings: await sentence(change) } };
}
async function sentence({ keys, base, own, after }) {
    if (keys.length === 0)
        return 'The file of settings changes, and no setting does.';
    const [now, then] = [await (0,_run_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyTree */ .H)(after, base), await (0,_run_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyTree */ .H)(after, own)];
    const what = `The settings of flux-lockstep change: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(keys.map((key) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key)))}.`;
    return `${what} They count from the base until this is merged; with them ${[pinsText(now, then), setsText(now, then)].filter((part) => part !== '').join(', and ')}.`;
}
function pinsText(now, then) {
    const [old, next] = [keptPins(now), keptPins(then)];
    const [left, more] = [without(old, next), without(next, old)];
    if (left + more === 0)
        return `the same ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(old.size, 'pin')} would be kept in lockstep`;
    const parts = [
        left === 0 ? '' : `${left} of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(old.size, 'pin')} would be left out`,
        more === 0 ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more pin')} would be kept in lockstep`,
    ];
    return parts.filter((part) => part !== '').join(' and ');
}
function keptPins({ sets }) {
    const pins = sets.flatMap((set) => set.pins).filter(({ action }) => action === 'follow');
    return new Set(pins.map(({ file, line, column, role }) => `${file}:${line}:${column}:${role}`));
}
function without(all, others) {
    return [...all].filter((one) => !others.has(one)).length;
}
function setsText(now, then) {
    const [old, next] = [now, then].map(({ sets }) => sets.map(({ name }) => name).sort());
    if (!next || next.length === 0 || old?.join('\n') === next.join('\n'))
        return '';
    return next.length === 1
        ? `the set would be ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(next[0] ?? '')}`
        : `the sets would be ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(next.map((name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)))}`;
}


/***/ }),

/***/ 13314:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (differingFile)
});
async function differingFile(tree, other, files) {
    for (const file of files) {
        const [here, there] = [await tree.read(file), await other.read(file)];
        if (here === null || there === null || Buffer.compare(here, there) !== 0)
            return file;
    }
    return null;
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

/***/ 2114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (detectConvention)
});
const conventional = /^([a-z]{2,12})(?:\(([\w./-]{1,40})\))?(!)?: (\S.*)$/;
const arrows = ['➔', '➜', '→', '->'];
function detectConvention(messages, step) {
    const subjects = messages
        .slice(0, 100)
        .map((message) => message.slice(0, 300).split('\n')[0]?.trim() ?? '')
        .filter((subject) => subject !== '' && !/^(?:Merge |Revert |Initial commit)/i.test(subject));
    const parsed = subjects.map(parseSubject).filter((subject) => subject !== null);
    const updates = subjects.filter(isUpdate);
    const arrow = arrows.find((sign) => updates.some((subject) => subject.includes(sign))) ?? '→';
    if (subjects.length === 0 || parsed.length * 2 < subjects.length)
        return { kind: 'plain', capital: capitalised(subjects), arrow };
    const candidates = parsed.filter(({ text }) => begins.test(text) && isUpdate(text));
    const sameStep = candidates.filter((subject) => stepOf(subject.text) === step);
    return { kind: 'conventional', prefix: mostCommon(sameStep) ?? mostCommon(candidates) ?? 'chore(deps)', arrow };
}
const begins = /^[^A-Za-z]{0,20}(?:update|bump|upgrade)/i;
function parseSubject(subject) {
    const match = conventional.exec(subject);
    return match ? { type: match[1] ?? '', scope: match[2] ?? null, text: match[4] ?? '' } : null;
}
function isUpdate(subject) {
    return /\b(?:update|bump|upgrade)\b/i.test(subject) && /\d\.\d|\bgroup\b|\bdependenc|\bto v?\d/i.test(subject);
}
function stepOf(subject) {
    const [from, to] = Array.from(subject.matchAll(/\bv?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?/g));
    if (!from || !to)
        return null;
    if (from[1] !== to[1])
        return 'major';
    return from[2] === to[2] ? 'patch' : 'minor';
}
function mostCommon(subjects) {
    const counts = new Map();
    for (const { type, scope } of subjects) {
        const prefix = scope === null ? type : `${type}(${scope})`;
        counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
    let best = null;
    for (const [prefix, count] of counts)
        if (best === null || count > (counts.get(best) ?? 0))
            best = prefix;
    return best;
}
function capitalised(subjects) {
    const lower = subjects.filter((subject) => /^[a-z]/.test(subject)).length;
    return lower * 2 <= subjects.length;
}


/***/ })

};
