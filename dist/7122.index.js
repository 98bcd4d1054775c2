export const id = 7122;
export const ids = [7122];
export const modules = {

/***/ 35385:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  s: () => (asItIs)
});
const asItIs = {
    before: null,
    changed: null,
    heldBefore: () => Promise.resolve(false),
    label: null,
};


/***/ }),

/***/ 80225:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  checkLocal: () => (checkLocal),
  localQuestion: () => (localQuestion)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _change_under_judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35385);
var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10098);
var _run_held_since_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82746);




async function localQuestion(git, options, hasGit) {
    if (options.base === null && !options.staged)
        return { kind: 'tree' };
    if (!git) {
        const lacks = (await hasGit()) ? 'this folder is in none' : 'no program git is in the PATH; install it';
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('usage', `check --base and --staged need a git repository, and ${lacks}.`);
    }
    const head = await git.resolve('HEAD');
    if (options.staged)
        return { kind: 'staged', head: head?.id ?? null, settings: git.indexTree() };
    const base = await git.resolve(options.base ?? '');
    if (!base)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('usage', `--base ${options.base ?? ''} is no commit of this clone; fetch it or name another.`);
    const from = head && (await git.mergeBase(base.id, head.id));
    const left = from ?? base.id;
    const changed = await git.changedSince(left);
    return { kind: 'since', base: base.id, from: left, changed, settings: git.at(base.id) };
}
async function checkLocal(world, settings, git, question) {
    if (!git || question.kind === 'tree')
        return await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)(world, settings, _change_under_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .asItIs */ .s);
    if (question.kind === 'since') {
        const change = changeSince(git, question.from, question.base, question.changed);
        return await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)(world, settings, change(world, settings));
    }
    const staged = { ...world, workspace: git.indexTree() };
    const { head } = question;
    if (head === null)
        return await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)(staged, settings, _change_under_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .asItIs */ .s);
    return await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)(staged, settings, changeSince(git, head, head, await git.changedInIndex(head))(world, settings));
}
function changeSince(git, from, base, changed) {
    return (world, settings) => ({
        before: git.at(from),
        changed,
        heldBefore: (set) => (0,_run_held_since_js__WEBPACK_IMPORTED_MODULE_3__/* .heldBefore */ .V)(set, { ...world, head: () => Promise.resolve(base), history: git }, settings),
        label: null,
    });
}


/***/ }),

/***/ 99209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (onceChanges),
  e: () => (clusterOf)
});
function onceChanges({ before, after }, world, settings) {
    if (before === null)
        return null;
    let known = null;
    return () => (known ??= built(before, after, world, settings));
}
async function built(before, after, { helm }, settings) {
    const { instancesChanged } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3243), __webpack_require__.e(4781), __webpack_require__.e(7180)]).then(__webpack_require__.bind(__webpack_require__, 59034));
    const { chartsCompared } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3243), __webpack_require__.e(7337), __webpack_require__.e(207), __webpack_require__.e(3791), __webpack_require__.e(4715)]).then(__webpack_require__.bind(__webpack_require__, 4715));
    const instances = instancesChanged(before, after);
    const isTold = instances.some(({ unbuilt }) => unbuilt === null);
    return { instances, charts: await chartsCompared({ before, after, isTold }, settings.helm === 'off' ? 'off' : helm) };
}
async function clusterOf({ cluster = {}, }) {
    const found = Object.entries(cluster).map(async ([set, changes]) => [set, await changes()]);
    return Object.fromEntries(await Promise.all(found));
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

/***/ 56692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $h: () => (doubtOfMove),
  ge: () => (agreementOf),
  hf: () => (notUnderstood)
});
var _loose_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30399);
var _role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);


function agreementOf(set) {
    const { current, lockstep, pins } = set;
    const unknown = unknownClauses(set);
    const other = current === null ? (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .differingClauses */ .VT)(pins) : [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .stayingClauses */ .AA)(pins, current), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .assumedClauses */ .$Z)(pins, current)];
    const rest = [...unknown, ...other];
    const said = rest.map((clause) => `; ${clause}`).join('');
    if (!lockstep)
        return { kind: 'out', text: `out of lockstep${said}` };
    if (current === null)
        return { kind: 'none', text: `${unpinnedText(pins)}${said}` };
    const loose = [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseCopies */ .IZ)(pins)];
    if (loose.length > 0)
        return { kind: 'floating', text: `${(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedText */ .GT)(pins)} at ${current}, ${loose.join(', ')}${said}` };
    if (rest.length === 0)
        return { kind: 'lockstep', text: 'in lockstep' };
    return { kind: 'partly', text: `in lockstep as far as it is ${unknown.length > 0 ? 'read' : 'moved'}${said}` };
}
function doubtOfMove(set, target) {
    const { current, lockstep, pins } = set;
    const loose = [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseCopies */ .IZ)(pins)].join(', ');
    const floats = loose !== '' && lockstep && current !== null ? `${(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedText */ .GT)(pins)} at ${current}, ${loose}` : loose;
    const clauses = [floats, ...unknownClauses(set), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .stayingClauses */ .AA)(pins, target)].filter((clause) => clause !== '');
    return clauses.length === 0 ? null : clauses.join('; ');
}
function unknownClauses({ pins, unread }) {
    return [...(unread.length === 0 ? [] : [notUnderstood(unread.length)]), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidClauses */ .av)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .openCopies */ .Ku)(pins)];
}
function unpinnedText(pins) {
    const loose = (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins);
    const isCopy = ({ role, selector, action }) => selector === 'exact' && action === 'follow' && (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .isTelling */ .c0)(role);
    const isTool = ({ role, selector, action }) => selector === 'exact' && action === 'follow' && (0,_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompanion */ .bv)(role);
    if (loose.length === 0 || !pins.some(isCopy))
        return pins.some(isTool) ? 'only the command line or the MCP server is pinned' : 'no pin that an update moves';
    return `only copies name a release, ${loose.join(', ')}`;
}
function notUnderstood(count) {
    return count === 1 ? '1 place is not understood' : `${count} places are not understood`;
}


/***/ }),

/***/ 30399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $Z: () => (assumedClauses),
  AA: () => (stayingClauses),
  GT: () => (fixedText),
  IZ: () => (looseCopies),
  Ku: () => (openCopies),
  VT: () => (differingClauses),
  av: () => (invalidClauses),
  c0: () => (isTelling),
  wm: () => (looseRoles)
});
var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);

const telling = ['operator-chart', 'operator-image', 'instance-chart', 'manifests'];
const installing = ['operator-package', ...telling];
function isTelling(role) {
    return telling.includes(role);
}
function looseRoles(pins) {
    return installing.flatMap((role) => {
        const own = defining(role, pins);
        const loose = own.find(isLoose);
        const isOneOfMany = own.some((pin) => pin.selector === 'exact');
        return loose ? clause(loose, isOneOfMany ? ` at ${placeOf(loose)}` : '') : [];
    });
}
function looseCopies(pins) {
    return telling.flatMap((role) => {
        const [loose] = copies(role, pins).filter((pin) => isLoose(pin) && pin.selector !== 'variable');
        return loose ? clause(loose, ` at ${placeOf(loose)}`) : [];
    });
}
function openCopies(pins) {
    const open = telling.flatMap((role) => copies(role, pins).filter((pin) => isLoose(pin) && pin.selector === 'variable'));
    return counted(open, (pin) => {
        const from = pin.variable?.name ?? pin.value;
        return `${placeOf(pin)} takes the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[pin.role]} from ${from === '' ? 'elsewhere' : from}`;
    });
}
function invalidClauses(pins) {
    const invalid = pins.filter(({ role, action, selector }) => isTelling(role) && action === 'report' && selector === 'misplaced-digest');
    return counted(invalid, (pin) => `${placeOf(pin)} is no tag`);
}
function stayingClauses(pins, release) {
    const staying = pins.filter(({ role, action, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'report' && !isAssumed && version !== null && version !== release);
    return counted(staying, (pin) => `${placeOf(pin)} is moved by hand and names ${pin.value}`);
}
function differingClauses(pins) {
    const [first, ...others] = pins.filter(({ role, action, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'report' && !isAssumed && version !== null);
    if (!first || first.version === null)
        return [];
    const differing = stayingClauses(others, first.version);
    return differing.length === 0 ? [] : [`${placeOf(first)} names ${first.value}`, ...differing];
}
function assumedClauses(pins, release) {
    const assumed = pins.filter(({ role, action, selector, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'follow' && selector === 'exact' && isAssumed && version !== release);
    return counted(assumed, (pin) => `${placeOf(pin)} may be in use and names ${pin.value}`);
}
function fixedText(pins) {
    const fixed = pins.filter(({ selector, role }) => (selector === 'exact' || selector === 'misplaced-digest') && isTelling(role));
    const roles = new Set(fixed.map(({ role }) => role));
    const [only] = roles;
    if (roles.size === 1 && only !== undefined && only !== 'manifests')
        return _role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[only];
    if (roles.size === 1)
        return 'manifests';
    return [...roles].every(_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ) ? 'charts' : 'pins';
}
function counted(pins, said) {
    const [first] = pins;
    if (!first)
        return [];
    const more = pins.length - 1;
    const rest = more === 0 ? '' : more === 1 ? ', and 1 more place does so' : `, and ${more} more places do so`;
    return [`${said(first)}${rest}`];
}
function ofRole(role, pins) {
    return pins.filter((pin) => pin.role === role && pin.action !== 'ignore');
}
function defining(role, pins) {
    const all = ofRole(role, pins);
    const reconciled = all.filter(({ scope }) => scope === 'gitops');
    return reconciled.length > 0 ? reconciled : all;
}
function copies(role, pins) {
    const own = defining(role, pins);
    return ofRole(role, pins).filter((pin) => !own.includes(pin));
}
function isLoose({ selector, variable }) {
    return verbs[selector] !== null && !variable?.filledFrom.length;
}
function clause({ role, selector }, at) {
    const verb = verbs[selector];
    if (!verb)
        return [];
    const [one, many] = verb;
    return [role === 'manifests' ? `manifests${at} ${many}` : `the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[role]}${at} ${one}`];
}
const verbs = {
    exact: null,
    'misplaced-digest': null,
    embedded: null,
    floating: ['floats', 'float'],
    implicit: ['floats', 'float'],
    range: ['follows a range', 'follow a range'],
    variable: ['is filled in from elsewhere', 'are filled in from elsewhere'],
    digest: ['is a digest alone', 'are a digest alone'],
};
function placeOf({ file, line }) {
    return `${file}:${line}`;
}


/***/ }),

/***/ 82003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (renderPatch)
});
var _text_line_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71938);
var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85096);


function renderPatch(files) {
    return files.map(filePatch).join('');
}
function filePatch(file) {
    if (file.before !== null && file.after !== null && Buffer.compare(file.before, file.after) === 0)
        return '';
    const before = linesOf(file.before);
    const after = linesOf(file.after);
    const [from, to] = [quotedPath(`a/${file.path}`), quotedPath(`b/${file.path}`)];
    const head = [`diff --git ${from} ${to}`];
    if (file.before === null)
        head.push(`new file mode ${file.mode}`);
    if (file.after === null)
        head.push(`deleted file mode ${file.mode}`);
    const hunks = (0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .hunksOf */ .H)((0,_text_line_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .P)(before, after));
    if (hunks.length > 0)
        head.push(`--- ${file.before === null ? '/dev/null' : from}`, `+++ ${file.after === null ? '/dev/null' : to}`);
    return `${head.join('\n')}\n${hunks.join('')}`;
}
function linesOf(bytes) {
    if (bytes === null || bytes.length === 0)
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text.split(/(?<=\n)/);
}
function quotedPath(path) {
    if (/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/.test(path))
        return path;
    const bytes = Array.from(Buffer.from(path), (byte) => {
        if (byte === 0x22 || byte === 0x5c)
            return `\\${String.fromCharCode(byte)}`;
        return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${bytes.join('')}"`;
}


/***/ }),

/***/ 71938:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (diffLines)
});
const tableLimit = 4_000_000;
function diffLines(before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    const shorter = Math.min(before.length, after.length) - head;
    while (tail < shorter && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    return [
        ...before.slice(0, head).map(same),
        ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
        ...before.slice(before.length - tail).map(same),
    ];
}
function middle(before, after) {
    if (before.length === 0 || after.length === 0 || before.length * after.length > tableLimit)
        return [...before.map(removed), ...after.map(added)];
    const length = commonLengths(before, after);
    const steps = [];
    let row = 0;
    let column = 0;
    while (row < before.length && column < after.length) {
        const [old = '', now = ''] = [before[row], after[column]];
        if (old === now) {
            steps.push(same(old));
            row++;
            column++;
        }
        else if (length(row + 1, column) >= length(row, column + 1)) {
            steps.push(removed(old));
            row++;
        }
        else {
            steps.push(added(now));
            column++;
        }
    }
    return [...steps, ...before.slice(row).map(removed), ...after.slice(column).map(added)];
}
function commonLengths(before, after) {
    const columns = after.length + 1;
    const lengths = new Uint32Array((before.length + 1) * columns);
    const length = (row, column) => lengths[row * columns + column] ?? 0;
    for (let row = before.length - 1; row >= 0; row--)
        for (let column = after.length - 1; column >= 0; column--)
            lengths[row * columns + column] =
                before[row] === after[column]
                    ? length(row + 1, column + 1) + 1
                    : Math.max(length(row + 1, column), length(row, column + 1));
    return length;
}
function same(text) {
    return { kind: 'same', text };
}
function removed(text) {
    return { kind: 'removed', text };
}
function added(text) {
    return { kind: 'added', text };
}


/***/ }),

/***/ 85096:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H: () => (hunksOf),
  W: () => (unifiedDiff)
});
var _line_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71938);

const context = 3;
function unifiedDiff(before, after) {
    return hunksOf((0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(before.map(ended), after.map(ended))).join('');
}
function ended(line) {
    return `${line}\n`;
}
function hunksOf(lines) {
    const ranges = [];
    for (const [index, line] of lines.entries()) {
        if (line.kind === 'same')
            continue;
        const start = Math.max(0, index - context);
        const end = Math.min(lines.length, index + context + 1);
        const last = ranges.at(-1);
        if (last !== undefined && start <= last.end)
            ranges[ranges.length - 1] = { start: last.start, end };
        else
            ranges.push({ start, end });
    }
    return ranges.map((range) => hunkText(lines, range));
}
const signs = { same: ' ', removed: '-', added: '+' };
function hunkText(lines, range) {
    const count = (from, to, other) => lines.slice(from, to).filter((line) => line.kind !== other).length;
    const oldLength = count(range.start, range.end, 'added');
    const newLength = count(range.start, range.end, 'removed');
    const oldStart = count(0, range.start, 'added') + (oldLength === 0 ? 0 : 1);
    const newStart = count(0, range.start, 'removed') + (newLength === 0 ? 0 : 1);
    const body = lines.slice(range.start, range.end).map((line) => {
        const missing = line.text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n';
        return `${signs[line.kind]}${line.text}${missing}`;
    });
    return `@@ -${span(oldStart, oldLength)} +${span(newStart, newLength)} @@\n${body.join('')}`;
}
function span(start, length) {
    return length === 1 ? String(start) : `${start},${length}`;
}


/***/ })

};
