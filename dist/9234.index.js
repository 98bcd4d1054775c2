export const id = 9234;
export const ids = [9234];
export const modules = {

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

/***/ 39236:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  updateLocal: () => (updateLocal)
});
var _report_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99719);
var _run_focus_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99531);
var _proposal_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59879);
var _update_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35971);




async function updateLocal(world, settings) {
    const { survey, plans } = await (0,_update_js__WEBPACK_IMPORTED_MODULE_2__.planUpdate)(world, settings);
    const focus = world.focus ?? '';
    const planned = {
        survey,
        plans: plans.filter(({ set }) => focus === '' || set.pins.some(({ file }) => (0,_run_focus_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)(focus, file))),
    };
    return { ...(await (0,_update_js__WEBPACK_IMPORTED_MODULE_2__/* .unproposed */ .I)(planned, world, settings)), titles: await titlesOf(planned.plans, world, settings) };
}
const learntFrom = 50;
async function titlesOf(plans, { history, head }, { to }) {
    const moved = plans.filter(({ files, decision }) => files.length > 0 && decision.target !== null);
    if (moved.length === 0)
        return {};
    const from = await head();
    const commits = history && from !== null ? await history.log(from, { limit: learntFrom }) : [];
    const lastMessages = commits.map(({ message }) => message);
    const place = { severalSets: plans.length > 1, asked: to !== null };
    return Object.fromEntries(moved.map((plan) => {
        const view = (0,_proposal_view_js__WEBPACK_IMPORTED_MODULE_1__/* .moveView */ .PD)(plan, plan.decision.target ?? '', place);
        return [plan.set.name, (0,_report_title_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTitle */ .zF)(view, { template: plan.set.policy.pullRequest.title, lastMessages })];
    }));
}


/***/ }),

/***/ 59879:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  PD: () => (moveView),
  Qx: () => (isDraft),
  XL: () => (byHand),
  du: () => (viewOf)
});
var _model_agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56692);
var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
var _propose_auto_merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24289);
var _resolve_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62579);




function moveView({ set, decision }, target, { severalSets, asked }) {
    const { name, current } = set;
    const falls = current !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(target, current) < 0;
    const kind = decision.kind === 'repair' ? 'repair' : falls ? 'rollback' : 'update';
    return { set: name, severalSets, kind, asked, current, target, flux: decision.flux, doubt: (0,_model_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtOfMove */ .$h)(set, target) };
}
function viewOf(plan, target, place) {
    const { set, decision, decided, findings, edits, migrated } = plan;
    const { policy } = set;
    const pins = set.pins.flatMap((pin) => {
        const edit = edits.find((each) => each.file === pin.file && each.start === pin.writing.place?.start);
        return edit ? [{ file: pin.file, line: pin.line, role: pin.role, from: edit.old, to: edit.new }] : [];
    });
    return {
        ...moveView(plan, target, place),
        pins,
        otherChanges: migrated,
        staying: set.pins.flatMap(({ file, line, reason }) => (reason === null ? [] : [{ file, line, reason }])),
        findings,
        validate: policy.validate,
        verify: policy.verify,
        ...(decided.signatures ? { signatures: decided.signatures } : {}),
        published: publishedOf(decided, target),
        newer: place.asked ? [] : newerThan(target, decided),
        via: decision.via,
        draft: isDraft(set, decision),
        unread: set.unread,
        notes: [],
        releaseNotes: policy.pullRequest.releaseNotes,
        token: place.token,
        mergedByHand: policy.pullRequest.autoMerge ? byHand(plan, target) : null,
    };
}
function publishedOf({ releases }, target) {
    const release = releases.find((verdict) => verdict.release.version === target)?.release;
    const time = release ? (0,_resolve_details_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedAt */ .of)(release) : null;
    return time && (0,_resolve_details_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTime */ .fU)(time);
}
function newerThan(target, { releases }) {
    return releases
        .filter(({ release, eligible }) => !eligible && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(release.version, target) > 0)
        .slice(0, 5)
        .map(({ release, reasons, until }) => ({
        version: release.version,
        reasons,
        missing: release.missing.map(({ role }) => role),
        until,
    }));
}
function isDraft(set, { kind, flux, target }) {
    const crosses = (flux?.crosses.length ?? 0) > 0;
    return kind === 'repair' || kind === 'blocked' || (crosses && target !== null && (0,_model_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtOfMove */ .$h)(set, target) !== null);
}
function byHand({ set, decision, findings, migrated }, target) {
    const { current, policy } = set;
    const repairs = decision.kind === 'repair';
    const crosses = decision.flux?.crosses ?? [];
    const facts = {
        current,
        target,
        crosses,
        repairs,
        doubt: (0,_model_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtOfMove */ .$h)(set, target),
        migrates: migrated.length > 0,
        findings,
        validate: policy.validate,
    };
    return (0,_propose_auto_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .whyByHand */ .xE)(facts, policy.pullRequest);
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

/***/ 24289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  mK: () => (armed),
  xE: () => (whyByHand),
  yN: () => (disarmed)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6375);
var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71365);




function whyByHand(facts, { autoMergeFluxMinor }) {
    const { current, target, crosses, repairs, doubt, migrates, findings, validate } = facts;
    const introduced = findings.filter((finding) => finding.introduced);
    if (introduced.some((finding) => finding.severity === 'error'))
        return 'the update introduces errors';
    if (repairs)
        return 'it brings pins together that disagreed';
    if (doubt !== null)
        return doubt;
    if (migrates)
        return 'it moves objects to another API version';
    if (current === null || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isMajorStep */ .iK)(current, target))
        return 'it is a major step, or no pin says where it starts';
    if (validate === 'off')
        return 'nothing was validated';
    if (findings.some((finding) => finding.code === 'not-evaluated'))
        return 'a check could not be evaluated';
    if (crosses.length > 0 && !autoMergeFluxMinor)
        return `it enters Flux ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(crosses)}, which cannot be taken back`;
    return null;
}
async function armed(forge, plan, { autoMerge, autoMergeMethod: method }, { pullRequest, head }) {
    const isNew = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMarker */ .gY)(pullRequest.body)?.head === head || !isFor(plan, pullRequest);
    if (!autoMerge || !isNew || pullRequest.draft || pullRequest.autoMerge || isByHand(plan))
        return [];
    const refused = await forge.setAutoMerge(pullRequest.number, { method, head });
    return refused === null ? [] : [`auto-merge could not be armed: ${refused}`];
}
async function disarmed(forge, plan, pullRequest) {
    if (!pullRequest.autoMerge || isFor(plan, pullRequest) || !isByHand(plan))
        return;
    const refused = await forge.setAutoMerge(pullRequest.number, null);
    if (refused === null)
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-answer', `Auto-merge of pull request #${pullRequest.number} could not be taken off (${refused}), so the branch stays as it is; take it off by hand`);
}
function isByHand({ blocked, byHand }) {
    return blocked === true || byHand !== null;
}
function isFor({ target }, { body }) {
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMarker */ .gY)(body)?.target === target;
}


/***/ }),

/***/ 71365:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Pe: () => (withMarker),
  V4: () => (titleHash),
  ap: () => (withOwnPart),
  cg: () => (ownPart),
  gY: () => (parseMarker)
});
/* unused harmony export formatMarker */
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50184);
var _model_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58005);
var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70972);




const opening = '<!-- flux-lockstep:';
const ending = ' -->';
const longestMarker = 4100;
const beginning = '<!-- flux-lockstep:begin -->';
function formatMarker(marker) {
    return `<!-- flux-lockstep:${JSON.stringify({ v: 1, ...marker }).replaceAll('>', '\\u003e')} -->`;
}
function markersOf(body) {
    const found = [];
    let start = 0;
    for (const written of body.split('\n')) {
        const end = start + written.length;
        if (written.length <= longestMarker && written.startsWith(`${opening}{`)) {
            const text = written.trimEnd();
            if (text.endsWith(`}${ending}`))
                found.push({ start, end, held: text.slice(opening.length, -ending.length) });
        }
        start = end + 1;
    }
    return found;
}
function partsOf(body) {
    const marker = markersOf(body).at(-1);
    if (!marker)
        return { before: '', own: body, after: '' };
    const { end } = marker;
    const found = body.slice(0, end).indexOf(beginning);
    const start = found < 0 ? 0 : found;
    return { before: body.slice(0, start), own: body.slice(start, end), after: body.slice(end) };
}
function withOwnPart(body, own) {
    const { before, after } = partsOf(body);
    return `${before}${own}${after}`;
}
function ownPart(body) {
    const { own } = partsOf(body);
    return own.startsWith(beginning) ? own.slice(beginning.length).trimStart() : own;
}
function parseMarker(body) {
    const text = markersOf(body).at(-1)?.held;
    if (text === undefined)
        return null;
    const value = parse(text);
    const read = (key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(value, [key]) ?? '';
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || value['v'] !== 1 || read('set') === '' || read('target') === '')
        return null;
    const closed = value['closed'] === 'obsolete' ? 'obsolete' : null;
    return {
        set: read('set'),
        target: read('target'),
        head: read('head'),
        base: read('base'),
        plan: read('plan'),
        tool: read('tool'),
        digests: readDigests((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(value, ['digests']) ?? {}),
        crosses: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(value, ['crosses']).flatMap((minor) => (typeof minor === 'string' ? [minor] : [])),
        closed,
        title: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(value, ['title']),
        pending: value['pending'] === true,
    };
}
function withMarker(body, marker) {
    const text = withoutMarkers(ownPart(body)).trimEnd();
    return `${beginning}\n${text}\n\n${formatMarker(marker)}`;
}
function withoutMarkers(body) {
    let text = '';
    let read = 0;
    for (const { start, end } of markersOf(body)) {
        text += body.slice(read, start);
        read = end;
    }
    return text + body.slice(read);
}
function titleHash(title) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(title).digest('hex').slice(0, 16);
}
function readDigests(entries) {
    const read = Object.entries(entries).flatMap(([reference, digest]) => typeof digest === 'string' && (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(digest) ? [[reference, digest]] : []);
    return Object.fromEntries(read);
}
function parse(text) {
    try {
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    }
    catch {
        return null;
    }
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

/***/ 99719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Nl: () => (titleLine),
  jq: () => (renderCommitMessage),
  zF: () => (renderTitle)
});
var _model_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11088);
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _convention_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2114);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76782);
var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18297);





const titleLimit = 200;
function renderTitle(view, options) {
    if (options.template !== null)
        return titleLine(fill(options.template, view));
    const convention = (0,_convention_js__WEBPACK_IMPORTED_MODULE_3__/* .detectConvention */ .F)(options.lastMessages, stepBetween(view.current, view.target));
    const flux = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .fluxArrow */ .ld)(view.flux, 'short', convention.arrow);
    const asked = view.asked ? ', asked for with `to`' : '';
    const move = `${sentence(view, convention.arrow)}${asked}${flux === '' ? '' : ` (Flux ${flux})`}`;
    return titleLine(worded(move, convention, view));
}
function renderCommitMessage(view, options) {
    const text = options.template === null ? options.title : fill(options.template, view).trim();
    const trailers = options.trailers.map(titleLine).filter((trailer) => trailer !== '');
    return `${[text, trailers.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}
function sentence(view, arrow) {
    const where = view.severalSets ? ` in ${view.set}` : '';
    const move = view.current === null || view.current === view.target ? view.target : `${view.current} ${arrow} ${view.target}`;
    switch (view.kind) {
        case 'update':
            return view.current === view.target
                ? `keep every artifact of Flux Operator${where} at ${view.target}`
                : `update Flux Operator${where} ${move}`;
        case 'rollback':
            return `roll Flux Operator${where} back ${move}`;
        case 'repair':
            return view.doubt
                ? `bring the pins of Flux Operator${where} together at ${view.target}`
                : `bring Flux Operator${where} back in lockstep at ${view.target}`;
    }
}
function worded(text, convention, view) {
    if (convention.kind === 'plain')
        return convention.capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    const prefix = view.kind === 'repair' ? convention.prefix.replace(/^[a-z]+/, 'fix') : convention.prefix;
    return `${prefix}: ${text}`;
}
function stepBetween(from, to) {
    const before = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(from ?? to);
    const after = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(to);
    if (before?.major !== after?.major)
        return 'major';
    return before?.minor === after?.minor ? 'patch' : 'minor';
}
function fill(template, view) {
    return (0,_model_template_js__WEBPACK_IMPORTED_MODULE_4__/* .filledTemplate */ .F1)(template, {
        set: view.set,
        from: view.current ?? '',
        to: view.target,
        'flux-from': view.flux?.from ?? '',
        'flux-to': view.flux?.to ?? '',
    });
}
function titleLine(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text.replace(/\s+/g, ' ').trim()).slice(0, titleLimit);
}


/***/ }),

/***/ 18297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  GI: () => (readableTime),
  Mt: () => (decisionName),
  P4: () => (reasonNames),
  kv: () => (doubtOf),
  ld: () => (fluxArrow),
  nc: () => (/* reexport safe */ _model_role_js__WEBPACK_IMPORTED_MODULE_1__.nc)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);


const decisionNames = {
    update: 'update',
    repair: 'repair',
    'up-to-date': 'up to date',
    held: 'held',
    blocked: 'blocked',
    ahead: 'ahead of the registry',
    floating: 'floating',
    'no-pins': 'no pins',
    failed: 'failed',
};
const reasonNames = {
    incomplete: 'not all of its artifacts are published',
    age: 'it is younger than the minimum release age',
    'age-unknown': 'its age is unknown',
    'newer-patch': 'a newer patch of the same minor is about to be old enough',
    'allowed-versions': 'the allowed versions leave it out',
    'ignored-version': 'it is on the list of ignored versions',
    'pre-release': 'it is a pre-release',
    'update-type': 'updates of this kind are switched off',
    range: 'a pinned range does not reach it',
    unsigned: 'it is not signed yet',
    unreachable: 'it cannot be reached in one hop',
    older: 'it is older than the current one',
    schedule: 'outside the schedule',
    hold: 'held on purpose',
    'operator-unseen': 'the operator that runs is not seen',
    'hop-delay': 'the last hop is too recent',
    soak: 'the followed set has not had it long enough',
    follow: 'the followed set does not have it yet',
    approved: 'the open pull request is approved',
    edited: 'somebody else committed to the branch',
    queued: 'the pull request is in the merge queue',
    declined: 'the pull request for it was closed',
    reverted: 'it was merged and taken back',
    covered: 'another pull request makes the same changes',
    'foreign-pull-request': 'an open pull request of its branch is not ours',
    'base-rewritten': 'the history of the base branch was written anew',
    'no-releases': 'the registry has no complete release',
    'no-safe-hop': 'no release can be reached in one hop',
    invalid: 'the update introduces errors',
    variable: 'a pin takes its version from a variable that nothing in the repository gives a value',
    'not-understood': 'what is there could not be understood, and nothing is guessed',
    'first-step': 'the first step of the migration has to be on the cluster, and the second to be asked for',
    'foreign-branch': 'the branch belongs to somebody else',
    'unknown-version': 'a version is beyond what this program knows',
    'unparseable-file': 'a file with a pin does not parse',
    'invalid-pin': 'a pin is invalid',
    'edit-refused': 'a pin could not be edited safely',
    registry: 'the registry could not be read',
    forge: 'the forge could not be read',
    signature: 'a signature is wrong',
};
function fluxArrow(move, detail, arrow = '→') {
    if (move === null || move.to === null || move.from === move.to)
        return '';
    const show = (version) => (detail === 'short' && move.crosses.length > 0 ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(version) : version);
    return move.from === null ? show(move.to) : `${show(move.from)} ${arrow} ${show(move.to)}`;
}
function readableTime(time) {
    const parsed = Date.parse(time);
    if (Number.isNaN(parsed))
        return time;
    return `${new Date(parsed).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function doubtOf({ kind, text }) {
    return kind === 'lockstep' || kind === 'none' ? '' : ` (${text})`;
}
function decisionName(decision) {
    return decision === null ? 'not decided' : decisionNames[decision];
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
