export const id = 3798;
export const ids = [3798];
export const modules = {

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkHosted: () => (/* binding */ checkHosted)
});

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/report/annotations.js
var annotations = __webpack_require__(36275);
// EXTERNAL MODULE: ./lib/src/report/check-comment.js
var check_comment = __webpack_require__(51021);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/visible.js
var visible = __webpack_require__(36231);
;// CONCATENATED MODULE: ./lib/src/report/suggestion.js


/** By this hidden first line a suggestion is found again. */
const suggestionMark = '<!-- flux-lockstep:suggestion -->';
/** Lines are one click each; more are better taken from the patch. */
const limit = 10;
/**
 * Suggestions for the lines that a completion edits, as far as they lie in the diff, which is the only place where GitHub takes them. A line
 * counts only where the diff shows the very text that the edit replaces; lines that would not be what they look like are left to the patch.
 */
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
/** Edits of pins never add or remove a line. */
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
/** The lines of the new side that a unified diff shows, by their number. */
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

// EXTERNAL MODULE: ./lib/src/report/convention.js
var report_convention = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/src/history/listing.js
var listing = __webpack_require__(34577);
;// CONCATENATED MODULE: ./lib/src/commands/commit-tree.js


/** The tree of a commit; what the clone lacks costs one request for the listing and one for each file that is read. */
function commitTree(from, commit) {
    let listed = null;
    const files = () => (listed ??= listFiles(from, commit));
    let byPath = null;
    const index = () => (byPath ??= files().then((all) => new Map(all.map((file) => [file.path, file]))));
    return {
        files,
        list: files,
        async read(path, limit = Number.MAX_SAFE_INTEGER) {
            const file = (await index()).get(path);
            return file && (0,listing/* isRegular */.$W)(file.mode) ? await contentOf(from, file, limit) : null;
        },
        async link(path) {
            const file = (await index()).get(path);
            const bytes = file?.mode === '120000' ? await contentOf(from, file, listing/* longestLink */.Ng) : null;
            return bytes && Buffer.from(bytes).toString('utf8');
        },
    };
}
async function contentOf({ git, forge }, file, limit) {
    const own = (await git?.blob(file.object, limit)) ?? (git ? null : 'missing');
    if (own !== 'missing')
        return own;
    const bytes = await forge.blob(file.object);
    if (bytes === null)
        throw new failure/* LockstepError */.C('forge-answer', `The object of ${file.path} is neither in the clone nor on the server; run again.`);
    return bytes.length <= limit ? bytes : null;
}
async function listFiles({ git, forge }, commit) {
    const own = (await git?.filesOf(commit)) ?? null;
    if (own)
        return own;
    const files = await forge.tree(commit);
    return files
        .map(({ path, mode, blob }) => ({ path, mode, object: blob }))
        .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** Paths that differ between two trees; a rename counts as two. */
async function changedPaths(before, after) {
    const left = new Map((await before.files()).map((file) => [file.path, `${file.mode} ${file.object}`]));
    const right = new Map((await after.files()).map((file) => [file.path, `${file.mode} ${file.object}`]));
    return [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path)).sort();
}
/** A commit, from the clone or else through the API; null where neither knows it. */
async function commitOf({ git, forge }, id) {
    return (await git?.resolve(id)) ?? (await forge.commit(id));
}
/** The history before a commit: of the clone where that is complete, else of the API. */
async function historyOf({ git, forge }, head) {
    const at = (commit) => commitTree({ git, forge }, commit);
    if (git && !git.shallow && (await git.resolve(head)))
        return { ...git, at };
    const { forgeHistory } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 19674));
    return { ...forgeHistory(forge, ''), at };
}
/** The newest commit that two commits share; null where they share none. */
async function mergeBaseOf({ git, forge }, base, head) {
    const own = git && !git.shallow ? await git.mergeBase(base, head) : null;
    return own ?? (await forge.compare(base, head)).mergeBase;
}

;// CONCATENATED MODULE: ./lib/src/commands/fix.js



const nothing = { pushed: false, findings: [] };
/** Branches that update bots write anew; what others push there is lost, or stops the bot. */
const botBranch = /^(?:renovate|dependabot|updatecli|pre-commit-ci)(?:[/_-]|$)/i;
const trailer = 'Flux-Lockstep-Fix:';
/** Pushes what completes a half-bumped release to the branch of a person in this repository, in one commit and by compare-and-swap. */
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
/** Why nothing is pushed, as a sentence; null where it may be. */
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
    const head = await commitOf(from, event.head);
    if (head?.message.includes(trailer) === true)
        return 'the last commit of the branch is such a fix already.';
    return await differing(pull, completions.flatMap(({ files }) => files));
}
/** The patch is made for what would be merged; it fits the branch only where the files are the same there. */
async function differing({ event, from }, files) {
    const head = commitTree(from, event.head);
    for (const { path, before } of files) {
        const there = await head.read(path);
        if (there === null || before === null || Buffer.compare(there, before) !== 0)
            return `${path} is not the same on the branch as on its base; update the branch, and the next run completes it.`;
    }
    return null;
}
/** Null where the branch was moved. */
async function push({ forge, event, from }, completions) {
    const head = await commitOf(from, event.head);
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
    return {
        code: 'setting-unused',
        severity: 'warning',
        introduced: false,
        file: null,
        line: null,
        message: `fix: the missing half was not pushed: ${why}`,
        help: 'Apply the patch in the summary by hand.',
    };
}

;// CONCATENATED MODULE: ./lib/src/commands/advise.js





/**
 * Tells a pull request what completes a half-bumped release: one comment that is kept up to date, a suggestion where the line lies in the
 * diff, and with `fix` the commit itself. The verdict stands before and never depends on it; a token that may not write writes nothing.
 */
async function advise(pull, outcome) {
    const halves = (0,annotations/* allFindings */.c)(outcome.report).filter(isHalf);
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
    // Nothing to say, and nothing of ours that could be out of date.
    if (!half && event.comments === 0)
        return;
    const completions = outcome.check?.completions ?? [];
    const wrong = (0,annotations/* allFindings */.c)(outcome.report).filter(({ introduced, severity }) => introduced && severity === 'error');
    if (half)
        await forge.keepComment(event.number, check_comment/* checkCommentMark */.bZ, (0,check_comment/* renderCheckComment */.oh)({ completions, findings: wrong, pushed }));
    else
        await forge.reviseComment(event.number, check_comment/* checkCommentMark */.bZ, (0,check_comment/* renderCheckComment */.oh)({ completions: [], findings: wrong, pushed: false }));
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
    const ours = there.filter(({ body }) => body.startsWith(suggestionMark));
    for (const suggestion of suggestions) {
        const known = ours.some(({ path, line, body }) => {
            return path === suggestion.path && line === suggestion.line && body.trim() === suggestion.body.trim();
        });
        if (!known)
            await forge.addLineComment(event.number, event.head, suggestion);
    }
}
/** Help that cannot be given, because the token may not write or the forge did not answer, never changes a verdict. */
async function whereAllowed(write) {
    try {
        await write();
    }
    catch (error) {
        if (!(error instanceof failure/* LockstepError */.C) || !error.code.startsWith('forge-'))
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/commands/check.js + 13 modules
var check = __webpack_require__(92848);
// EXTERNAL MODULE: ./lib/src/commands/held-since.js
var held_since = __webpack_require__(61945);
;// CONCATENATED MODULE: ./lib/src/commands/judged-change.js


/**
 * What a pull request would merge: its merge commit against that commit's first parent, which is the base as it is now and not as it was
 * when the branch was cut. Where GitHub has no merge commit of this head, the head against the commit where it left the base.
 */
async function pullRequestChange(event, sha, from) {
    const checkedOut = await from.git?.resolve('HEAD');
    if (event.privileged && checkedOut && [checkedOut.id, ...checkedOut.parents.slice(1)].includes(event.head))
        throw new failure/* LockstepError */.C('usage', 'pull_request_target with the head checked out would read a stranger’s files beside a token that may write; use the event pull_request, or check out nothing but the base.');
    for (const id of [checkedOut?.id, sha, event.merge]) {
        const commit = id ? await commitOf(from, id) : null;
        const [first, second] = commit?.parents ?? [];
        if (commit && first !== undefined && second === event.head)
            return { before: first, after: commit.id, base: first };
    }
    const left = await mergeBaseOf(from, event.base, event.head);
    return { before: left ?? event.base, after: event.head, base: event.base };
}
/**
 * What a push brings: what stood there before against what stands there now. A new branch, and one that was written anew, are measured
 * from where they left the base branch, because what stood there before says nothing of them. Null where the branch is gone.
 */
async function pushChange(event, base, from) {
    const { after, before } = event;
    if (after === null)
        return null;
    const own = event.branch === base.branch;
    const known = before !== null && !event.forced ? await commitOf(from, before) : null;
    if (known)
        return { before: known.id, after, base: own ? known.id : base.commit };
    const left = own ? before : await mergeBaseOf(from, base.commit, after);
    return { before: left ?? base.commit, after, base: own ? (left ?? base.commit) : base.commit };
}

;// CONCATENATED MODULE: ./lib/src/commands/check-hosted.js





/**
 * Judges the change of a pull request, a merge group or a push. Settings, allowed registries and history come from the base; nothing of the
 * change is executed. `base` is only needed for pushes.
 */
async function checkHosted(hosted, base) {
    const from = { git: hosted.git?.prefix === '' ? hosted.git : null, forge: hosted.forge };
    const { event, sha } = hosted.job;
    switch (event.kind) {
        case 'pull-request': {
            const judged = await pullRequestChange(event, sha, from);
            const { outcome, settings } = await judge(hosted, from, judged);
            const after = commitTree(from, judged.after);
            return await advise({ forge: hosted.forge, event, settings, from, after }, outcome);
        }
        case 'merge-group':
            return (await judge(hosted, from, { before: event.base, after: event.head, base: event.base })).outcome;
        case 'push': {
            const judged = base && (await pushChange(event, base, from));
            return judged ? (await judge(hosted, from, judged)).outcome : gone();
        }
        case 'other':
            return gone();
    }
}
async function judge({ env, settingsOf, registryOf }, from, judged) {
    const before = commitTree(from, judged.before);
    const after = commitTree(from, judged.after);
    const settings = await settingsOf(judged.base === judged.before ? before : commitTree(from, judged.base));
    const clock = { now: () => new Date() };
    const world = {
        workspace: after,
        history: null,
        head: judged.before,
        registry: registryOf(settings),
        clock,
        env,
    };
    const change = {
        before,
        changed: await changedPaths(before, after),
        heldBefore: async (set) => (0,held_since/* heldBefore */.V)(set, { ...world, history: await historyOf(from, judged.before) }, settings),
    };
    return { outcome: await (0,check/* check */.z)(world, settings, change), settings };
}
/** A branch that was deleted has nothing to be judged. */
function gone() {
    return {
        report: {
            schemaVersion: 1,
            command: 'check',
            conclusion: 'success',
            files: { listed: 0, parsed: 0 },
            pins: [],
            leftOut: [],
            sets: [],
            findings: [],
            releases: [],
            requests: { registry: 0, github: 0 },
        },
        files: [],
        patch: '',
        check: { touched: false, completions: [], before: {} },
    };
}


/***/ }),

/***/ 61945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ heldBefore),
/* harmony export */   e: () => (/* binding */ heldSince)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58005);
/* harmony import */ var _overlay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86029);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81241);



/** Commits that are looked back through; an older one was long enough ago for every gate. */
const depth = 50;
/**
 * Since when the base branch has had a version of a set: the first-parent commits that touched the set's files, read newest first for as
 * long as they hold the version. Null where there is no history, or it does not hold the version now.
 */
async function heldSince(set, version, world, settings) {
    const { history, head } = world;
    if (!history || head === null)
        return null;
    const paths = [...new Set(set.pins.map((pin) => pin.file))];
    const commits = await history.log(head, { paths, limit: depth });
    let since = null;
    for (const commit of commits) {
        const survey = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyTree */ .H)((0,_overlay_js__WEBPACK_IMPORTED_MODULE_1__/* .overlay */ .L)(history.at(commit.id), new Set(paths), []), settings);
        const then = survey.sets.find((found) => found.name === set.name)?.current ?? null;
        if (then !== version)
            return since && { since, previous: then };
        since = new Date(commit.committed);
    }
    return since && { since, previous: null };
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
    const wanted = [...new Set(set.pins.filter(isRelease).map(selection))];
    for (const commit of await history.log(head, { paths, limit: depth })) {
        const survey = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyTree */ .H)((0,_overlay_js__WEBPACK_IMPORTED_MODULE_1__/* .overlay */ .L)(history.at(commit.id), new Set(paths), []), settings);
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
    return [role, repository ? (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(repository) : '', value, digest ?? ''].join('\0');
}


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ detectConvention)
/* harmony export */ });
const conventional = /^([a-z]{2,12})(?:\(([\w./-]{1,40})\))?(!)?: (\S.*)$/;
const arrows = ['➔', '➜', '→', '->'];
/**
 * Reads the convention off the last commit messages, newest first. Conventional commits where at least half follow them; the type and
 * scope are those of the most common dependency update of the same step, else of any dependency update, else `chore(deps)`.
 */
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
    const candidates = parsed.filter((subject) => isUpdate(subject.text));
    const sameStep = candidates.filter((subject) => stepOf(subject.text) === step);
    return { kind: 'conventional', prefix: mostCommon(sameStep) ?? mostCommon(candidates) ?? 'chore(deps)', arrow };
}
function parseSubject(subject) {
    const match = conventional.exec(subject);
    return match ? { type: match[1] ?? '', scope: match[2] ?? null, text: match[4] ?? '' } : null;
}
function isUpdate(subject) {
    return /\b(?:update|bump|upgrade)\b/i.test(subject) && /\d+\.\d+|\bgroup\b|\bdependenc|\bto v?\d/i.test(subject);
}
/** The step between the first two versions of a subject. */
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
