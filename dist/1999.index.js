export const id = 1999;
export const ids = [1999];
export const modules = {

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

/***/ 91999:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (held),
  proposeSet: () => (proposeSet),
  $: () => (warning)
});

// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: ./lib/src/propose/propose.js + 8 modules
var propose = __webpack_require__(45685);
// EXTERNAL MODULE: ./lib/src/propose/stop.js
var stop = __webpack_require__(84575);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/report/body-sections.js + 3 modules
var body_sections = __webpack_require__(95169);
// EXTERNAL MODULE: ./lib/src/report/cluster-section.js
var cluster_section = __webpack_require__(88645);
// EXTERNAL MODULE: ./lib/src/report/unread-places.js
var unread_places = __webpack_require__(20199);
;// CONCATENATED MODULE: ./lib/src/report/body.js





const defaultLimit = 60_000;
const steps = [
    { notes: 24_000, rows: 200, introduced: 100, inherited: 100, diff: 20_000 },
    { notes: 12_000, rows: 200, introduced: 100, inherited: 50, diff: 12_000 },
    { notes: 4000, rows: 100, introduced: 100, inherited: 20, diff: 6000 },
    { notes: 0, rows: 100, introduced: 50, inherited: 10, diff: 2000 },
    { notes: 0, rows: 50, introduced: 25, inherited: 0, diff: 0 },
    { notes: 0, rows: 10, introduced: 10, inherited: 0, diff: 0 },
];
function renderBody(view, limit = defaultLimit) {
    const sorted = { ...view, findings: [...view.findings].sort(finding/* compareFindings */.Eg) };
    for (const budget of steps) {
        const body = bodyWithin(sorted, budget);
        if (body.length < limit)
            return body;
    }
    return (0,markdown/* blocks */.Bv)((0,body_sections/* headline */.Pl)(view), (0,body_sections/* wayBackSection */.Qw)(view), (0,body_sections/* optionsSection */.eO)(view)).slice(0, limit - 1);
}
function bodyWithin(view, budget) {
    return (0,markdown/* blocks */.Bv)((0,body_sections/* headline */.Pl)(view), (0,unread_places/* unreadSection */.f7)(view.unread ?? [], budget.rows), (0,body_sections/* findingsSection */.WT)(view, budget), (0,body_sections/* filesSection */.bE)(view, budget), view.cluster ? (0,cluster_section/* clusterSection */.OM)(view.cluster, { diff: budget.diff, rows: budget.rows }) : '', (0,body_sections/* checksSection */.N$)(view), (0,body_sections/* decisionSection */.Ms)(view, budget), (0,body_sections/* nextSection */.tV)(view), (0,body_sections/* wayBackSection */.Qw)(view), (0,body_sections/* notesSection */.dY)(view, budget), (0,body_sections/* optionsSection */.eO)(view));
}

// EXTERNAL MODULE: ./lib/src/report/release-notes.js
var release_notes = __webpack_require__(62776);
// EXTERNAL MODULE: ./lib/src/report/signatures.js
var signatures = __webpack_require__(29686);
// EXTERNAL MODULE: ./lib/src/report/title.js
var report_title = __webpack_require__(99719);
// EXTERNAL MODULE: ./lib/src/commands/run/assemble.js
var assemble = __webpack_require__(87987);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/src/resolve/details.js
var details = __webpack_require__(62579);
// EXTERNAL MODULE: ./lib/src/resolve/releases.js
var releases = __webpack_require__(48483);
// EXTERNAL MODULE: ./lib/src/resolve/findings.js
var findings = __webpack_require__(20443);
;// CONCATENATED MODULE: ./lib/src/commands/update/moved-tags.js




function digestsOf({ artifacts }) {
    return Object.fromEntries(artifacts.map(({ repository, tag, digest }) => [(0,reference/* formatReference */.FH)({ ...repository, tag, digest: null }), digest]));
}
async function movedTags(registry, set, digests) {
    const own = new Set((0,releases/* requirementsOf */.CG)(set).map(({ repository }) => (0,reference/* formatRepository */.Sh)(repository)));
    const remembered = Object.entries(digests).flatMap(([text, digest]) => {
        const { host, path, tag = null } = (0,reference/* parseReference */.F2)(text) ?? {};
        if (host === undefined || path === undefined || tag === null)
            return [];
        return !own.has((0,reference/* formatRepository */.Sh)({ host, path })) ? [] : [{ repository: { host, path }, tag, digest }];
    });
    if (remembered.length === 0)
        return [];
    return (0,findings/* tagsMoved */.dD)(await (0,details/* movedSince */.yz)(await registry.open(), remembered));
}

// EXTERNAL MODULE: ./lib/src/commands/update/proposal-view.js
var proposal_view = __webpack_require__(59879);
;// CONCATENATED MODULE: ./lib/src/commands/update/propose-sets.js












async function proposeSet(plan, place) {
    const { set, decision, edits } = plan;
    const acts = ['update', 'repair', 'blocked', 'up-to-date', 'no-pins'].includes(decision.kind);
    const writes = plan.files.length > 0 && (decision.kind !== 'blocked' || set.policy.onInvalid === 'draft');
    const { base } = place.facts;
    const branch = `${place.settings.branchPrefix}${set.name}`;
    if (!base)
        return reported(plan, decision, plan.findings);
    const state = await (0,propose/* proposalState */.s)(place.forge, branch);
    const moved = await movedSince(set, (0,stop/* rememberedBy */.qV)(state, base.branch), place);
    const findings = [...plan.findings, ...moved];
    if (!acts || (decision.kind === 'blocked' && !writes))
        return await stopped({ ...plan, findings }, { ...place, base: base.branch, branch });
    const outcome = await (0,propose/* propose */.B)(place.forge, {
        set: set.name,
        branch,
        base,
        plan: writes && decision.target !== null ? proposed({ ...plan, findings }, place, decision.target) : null,
        settings: set.policy.pullRequest,
        force: place.settings.force || place.retried.has(set.name),
        state,
        isOutdated: moved.length > 0 || isOutdated((0,stop/* openOwn */.$U)(state, base.branch)?.body ?? '', plan),
    });
    return (0,assemble/* setReport */.jL)(set, held(decision, outcome), {
        changes: edits,
        findings: [...findings, ...outcome.warnings.map(warning)],
        proposal: outcome.report,
        signatures: plan.decided.signatures,
    });
}
async function stopped(plan, place) {
    const { decision, findings } = plan;
    const { branch, base: baseBranch } = place;
    const { target, reason, detail } = decision;
    const note = (0,markdown/* alert */.xE)('CAUTION', `${(0,markdown/* prose */.CS)(detail ?? '')} Do not merge this before upstream has said what happened.`);
    const was = reason === 'signature' && target !== null ? await (0,stop/* stop */.ds)(place.forge, { branch, baseBranch, target }, note) : null;
    const more = (was?.warnings ?? []).map(warning);
    return { ...reported(plan, decision, [...findings, ...more]), proposal: was?.report ?? null };
}
async function movedSince(set, remembered, { registry }) {
    return remembered ? await movedTags(registry, set, remembered.digests) : [];
}
function isOutdated(body, { decided }) {
    return (0,stop/* isStopped */.id)(body) || (0,signatures/* countsOthers */.k6)(body, decided.signatures);
}
function reported({ set, edits, decided }, decision, findings) {
    return (0,assemble/* setReport */.jL)(set, decision, { changes: edits, findings, proposal: null, signatures: decided.signatures });
}
function proposed(plan, place, target) {
    const { decision, set } = plan;
    const release = plan.decided.releases.find((verdict) => verdict.release.version === target)?.release;
    let notes = null;
    return {
        target,
        files: plan.files,
        draft: (0,proposal_view/* isDraft */.Qx)(set, decision),
        blocked: decision.kind === 'blocked',
        crosses: decision.flux?.crosses ?? [],
        repairs: decision.kind === 'repair',
        digests: digestsOf(release ?? { artifacts: [] }),
        byHand: (0,proposal_view/* byHand */.XL)(plan, target),
        render: async () => {
            const view = (0,proposal_view/* viewOf */.du)(plan, target, placeOf(place));
            const { releaseNotes } = set.policy.pullRequest;
            notes ??= releaseNotes === 'text' ? notesOf(view, place.fetch) : Promise.resolve([]);
            const cluster = plan.cluster ? await plan.cluster() : null;
            return textsOf({ ...view, notes: await notes, cluster }, set.policy.pullRequest, place);
        },
    };
}
function placeOf({ settings, severalSets, facts }) {
    return { asked: settings.to !== null, severalSets, token: facts.viewer.kind };
}
function textsOf(view, settings, { facts }) {
    const title = (0,report_title/* renderTitle */.zF)(view, { template: settings.title, lastMessages: facts.recentMessages });
    const { commitMessage: template, commitTrailers } = settings;
    const commitMessage = (0,report_title/* renderCommitMessage */.jq)(view, { title, template, trailers: commitTrailers });
    return { title, body: renderBody(view), commitMessage };
}
function notesOf({ current, target, flux }, fetch) {
    const wanted = [{ product: 'Flux Operator', repository: release_notes/* operatorRepository */.xy, after: current, upTo: target }];
    const to = flux?.to ?? null;
    if (to !== null && to !== flux?.from)
        wanted.push({ product: 'Flux', repository: release_notes/* fluxRepository */.cU, after: flux?.from ?? null, upTo: to });
    return (0,release_notes/* fetchReleaseNotes */.n3)(wanted, fetch);
}
function held(decision, { hold }) {
    if (!hold)
        return decision;
    const kind = hold.reason === 'foreign-branch' ? 'blocked' : hold.reason === 'forge' ? 'failed' : 'held';
    return { ...decision, kind, reason: hold.reason, detail: hold.detail };
}
function warning(message) {
    const help = `${tool/* documentation */.TH}/docs/troubleshooting.md says what the token and the repository need.`;
    return (0,finding/* introducedFinding */.tx)('proposal-incomplete', finding/* nowhere */.jx, { message, help });
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

/***/ 55271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  jx: () => (changeOpen),
  n: () => (readAgain),
  sT: () => (asItIs)
});
async function changeOpen(forge, { number, title, body }, change) {
    const state = await forge.updatePullRequest(number, change);
    if (state === 'open')
        return true;
    await forge.updatePullRequest(number, {
        ...(change.title === undefined ? {} : { title }),
        ...(change.body === undefined ? {} : { body }),
    });
    return false;
}
async function readAgain(forge, branch, old) {
    const state = (await forge.proposals([branch])).get(branch);
    const now = state?.open.find(({ number }) => number === old.number);
    if (!now || now.headCommit !== old.headCommit || now.baseBranch !== old.baseBranch)
        return null;
    return now.queued || now.approved !== old.approved || (now.autoMerge && !old.autoMerge) ? null : now;
}
async function asItIs(forge, old) {
    const state = (await forge.proposals([old.headBranch])).get(old.headBranch);
    return [...(state?.open ?? []), ...(state?.closed ?? [])].find(({ number }) => number === old.number) ?? old;
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

/***/ 28178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B: () => (openProposal),
  l: () => (isProposal)
});
var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71365);

function openProposal({ open }, baseBranch) {
    const here = open.filter((one) => one.baseBranch === baseBranch);
    const own = here.find(isProposal);
    if (own)
        return { kind: 'own', pullRequest: own };
    const [other] = [...here, ...open];
    return other ? { kind: 'other', pullRequest: other } : { kind: 'none' };
}
function isProposal({ ours, body }) {
    return ours || (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(body) !== null;
}


/***/ }),

/***/ 45685:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (proposalState),
  B: () => (propose)
});

// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/propose/plan.js

function planHash(files) {
    return planRowsHash(files.map(({ path, mode, before, after }) => [path, mode, blobId(before), blobId(after)]));
}
function planRowsHash(rows) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([...rows].sort()))
        .digest('hex');
}
function blobId(bytes) {
    if (bytes === null)
        return '';
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function trailers(set, target, plan) {
    return `Flux-Lockstep-Set: ${set}\nFlux-Lockstep-Target: ${target}\nFlux-Lockstep-Plan: ${plan}`;
}
function trailerOf(message, name) {
    const found = message.split('\n').filter((line) => line.startsWith(`Flux-Lockstep-${name}: `));
    return found.at(-1)?.slice(`Flux-Lockstep-${name}: `.length).trim() ?? null;
}

;// CONCATENATED MODULE: ./lib/src/propose/ownership.js

async function ownershipOf(forge, branch, { set, base, hash, tree }) {
    if (branch.head === base.commit)
        return 'merged';
    const [parent, merged] = branch.parents;
    if (parent === undefined || branch.parents.length > 2)
        return 'foreign';
    if (merged === undefined) {
        if (trailerOf(branch.message, 'Plan') === null)
            return (await isOnBase(forge, branch, base)) ? 'merged' : 'foreign';
        const own = await isOwnCommit(forge, branch, set, base.commit);
        if (own !== 'own')
            return own;
        return parent === base.commit && trailerOf(branch.message, 'Plan') === hash ? 'expected' : 'ours';
    }
    const first = await forge.commit(parent);
    if (!first || (await isOwnCommit(forge, { ...first, head: first.id }, set, base.commit)) !== 'own')
        return 'foreign';
    return (await isCleanMerge(forge, branch, parent, merged, { base, tree })) ? 'ours' : 'foreign';
}
async function isOwnCommit(forge, { head, parents, message }, set, base) {
    const plan = trailerOf(message, 'Plan');
    const [parent] = parents;
    if (plan === null || trailerOf(message, 'Set') !== set || parent === undefined || parents.length !== 1)
        return 'foreign';
    const onBase = await forge.compare(base, head);
    if (onBase.mergeBase === head)
        return 'own';
    const isBased = onBase.mergeBase === parent;
    const { paths } = isBased ? onBase : await forge.compare(parent, head);
    if (paths === null || paths.length === 0 || !(await isPlanned(forge, { parent, head, plan }, paths)))
        return 'foreign';
    return isBased ? 'own' : 'unrelated';
}
async function isPlanned(forge, { parent, head, plan }, paths) {
    const [before = [], after = []] = await forge.blobsAt([parent, head], paths);
    const rows = paths.map((path, i) => ({ path, before: before[i] ?? null, after: after[i] ?? null }));
    return (planRowsHash(rows.map(({ path, ...blobs }) => [path, modeOf(blobs), idOf(blobs.before), idOf(blobs.after)])) ===
        plan);
}
async function isOnBase(forge, { head }, base) {
    return (await forge.compare(base.commit, head)).mergeBase === head;
}
async function isCleanMerge(forge, branch, ours, merged, { base, tree }) {
    if (merged === base.commit && branch.tree === (await tree()))
        return true;
    const onBase = await forge.compare(base.commit, merged);
    if (onBase.mergeBase !== merged)
        return false;
    const { paths } = await forge.compare(merged, branch.head);
    const own = await forge.compare(merged, ours);
    if (paths === null || own.mergeBase === null || own.paths === null || !sameTexts(paths, own.paths))
        return false;
    const [before = [], mine = [], after = []] = await forge.blobsAt([own.mergeBase, ours, branch.head], paths);
    const [theirs = []] = await forge.blobsAt([merged], paths);
    return paths.every((_, i) => idOf(before[i]) === idOf(theirs[i]) && idOf(mine[i]) === idOf(after[i]) && mine[i]?.mode === after[i]?.mode);
}
function modeOf({ before, after }) {
    return after?.mode ?? before?.mode ?? '';
}
function idOf(blob) {
    return blob?.blob ?? '';
}
function sameTexts(a, b) {
    const left = [...new Set(a)].sort();
    const right = [...new Set(b)].sort();
    return left.length === right.length && left.every((text, i) => text === right[i]);
}

;// CONCATENATED MODULE: ./lib/src/propose/covering-pull-request.js


async function coveringPullRequest(forge, base, branch, files) {
    const paths = files.map((file) => file.path);
    const wanted = files.map((file) => blobId(file.after));
    const candidates = (await forge.openPullRequests(base)).filter((one) => !one.ours && one.headBranch !== branch && one.paths !== null && sameTexts(one.paths, paths));
    if (candidates.length === 0)
        return null;
    const blobs = await forge.blobsAt(candidates.map((one) => one.headCommit), paths);
    return candidates.find((_, i) => paths.every((__, j) => (blobs[i]?.[j]?.blob ?? '') === wanted[j])) ?? null;
}

// EXTERNAL MODULE: ./lib/src/propose/change.js
var propose_change = __webpack_require__(55271);
// EXTERNAL MODULE: ./lib/src/propose/marker.js
var propose_marker = __webpack_require__(71365);
;// CONCATENATED MODULE: ./lib/src/propose/proposal.js
const overtaken = 'overtaken';
const empty = { number: null, url: null, operation: 'none', commit: null, verified: null };
function proposalReport({ number, url }, operation, commit, verified) {
    return { number, url, operation, commit, verified };
}
function done(report) {
    return { report, hold: null, warnings: [] };
}

;// CONCATENATED MODULE: ./lib/src/propose/companions.js



function hasCompanions({ labels, assignees, reviewers, teamReviewers, milestone, }) {
    return labels.length + assignees.length + reviewers.length + teamReviewers.length > 0 || milestone !== null;
}
async function completed(forge, pullRequest, settings) {
    const { number, body } = pullRequest;
    const marker = (0,propose_marker/* parseMarker */.gY)(body);
    if (marker?.pending !== true)
        return [];
    const answers = [
        settings.labels.length > 0 ? await forge.addLabels(number, settings.labels, settings.createLabels) : null,
        settings.assignees.length > 0 ? await forge.addAssignees(number, settings.assignees) : null,
        settings.reviewers.length + settings.teamReviewers.length > 0
            ? await forge.requestReviewers(number, settings.reviewers, settings.teamReviewers)
            : null,
        settings.milestone === null ? null : await forge.setMilestone(number, settings.milestone),
    ];
    const now = await (0,propose_change/* asItIs */.sT)(forge, pullRequest);
    const settled = (0,propose_marker/* withOwnPart */.ap)(now.body, (0,propose_marker/* withMarker */.Pe)(now.body, { ...marker, pending: false }));
    if (!(await (0,propose_change/* changeOpen */.jx)(forge, now, { body: settled })))
        return overtaken;
    return answers.filter((answer) => answer !== null);
}

;// CONCATENATED MODULE: ./lib/src/propose/rest.js

const details = {
    queued: 'the pull request is in the merge queue',
    edited: 'somebody else pushed to the branch; tick the box in the body, or set force, to have it written anew',
    declined: 'a pull request for this release was closed without a merge; set force to propose it again',
    reverted: 'this release was merged and taken back; a newer one is proposed when it is complete, or set force',
    approved: 'the pull request is approved, so it stays as it is; tick the box in its body to move on',
    'foreign-pull-request': 'an open pull request of this branch is not ours; close it, or choose another branch-prefix, and the release is proposed',
    'base-rewritten': 'the history of the base branch was written anew below our commit; tick the box in the body, or set force, to have it written on the new one',
    'foreign-branch': 'the branch exists and is not ours; delete it, or choose another branch-prefix',
};
function restingProposal(reason, place) {
    const { branch, coveredBy } = place;
    const why = coveredBy === null ? (details[reason] ?? reason) : `#${coveredBy} makes exactly these changes already`;
    const mark = '<!-- flux-lockstep:edited -->';
    const comment = `${mark}\nSomebody else committed to this branch, so it is left alone from now on. Tick the box at the end of the description to have it written again on the newest base; those commits are dropped then.`;
    return { detail: `${branch}: ${why}.`, mark, comment };
}
const waitingMark = '<!-- flux-lockstep:waiting -->';
function waitingBody(body, target) {
    const marker = (0,propose_marker/* parseMarker */.gY)(body);
    if (!marker)
        return null;
    const kept = (0,propose_marker/* ownPart */.cg)(body)
        .split('\n')
        .filter((line) => !line.includes(waitingMark) && !line.includes('<!-- flux-lockstep:{'));
    const note = `${waitingMark}**${target}** is out. This pull request is approved, so it stays as it is; tick the box above to move on.`;
    return (0,propose_marker/* withOwnPart */.ap)(body, (0,propose_marker/* withMarker */.Pe)(`${kept.join('\n').trimEnd()}\n\n${note}`, marker));
}

// EXTERNAL MODULE: ./lib/src/propose/open-proposal.js
var open_proposal = __webpack_require__(28178);
;// CONCATENATED MODULE: ./lib/src/propose/step.js



const rebaseBox = /^- \[x\] <!-- flux-lockstep:rebase -->/im;
function decideStep(question) {
    const { state, base, plan, head, force } = question;
    const proposal = (0,open_proposal/* openProposal */.B)(state, base.branch);
    if (proposal.kind === 'other')
        return plan === null
            ? { kind: 'nothing', row: 6 }
            : { kind: 'rest', row: 4, reason: 'foreign-pull-request', pullRequest: null };
    if (proposal.kind === 'none')
        return plan === null ? leftover(question) : unopenedStep(question, plan);
    const open = proposal.pullRequest;
    if (open.queued)
        return { kind: 'rest', row: 3, reason: 'queued', pullRequest: open };
    const asked = force || rebaseBox.test(open.body);
    if (head === 'foreign' && !asked)
        return { kind: 'rest', row: 4, reason: 'edited', pullRequest: open };
    if (head === 'unrelated' && !asked)
        return { kind: 'rest', row: 4, reason: 'base-rewritten', pullRequest: open };
    if (plan === null)
        return { kind: 'close', row: 6, pullRequest: open };
    return openStep(question, plan, open, asked);
}
function leftover({ state }) {
    const { branch, closed } = state;
    const obsolete = closed.some((one) => (0,open_proposal/* isProposal */.l)(one) &&
        one.headCommit === branch?.head &&
        isUnedited(one) &&
        (0,propose_marker/* parseMarker */.gY)(one.body)?.closed === 'obsolete');
    return branch && obsolete ? { kind: 'delete', row: 6, head: branch.head } : { kind: 'nothing', row: 6 };
}
function unopenedStep(question, plan) {
    const { state, head, coveredBy, force } = question;
    const rest = { kind: 'rest', pullRequest: null };
    if (!force && isDeclined(question, plan))
        return { ...rest, row: 7, reason: 'declined' };
    if (!force && isReverted(question, plan))
        return { ...rest, row: 8, reason: 'reverted' };
    if (coveredBy !== null && !force)
        return { ...rest, row: 9, reason: 'covered' };
    const { branch } = state;
    if (!branch)
        return { kind: 'create', row: 17 };
    if (head === 'expected')
        return { kind: 'open', row: 15, head: branch.head };
    if (head === 'ours' ||
        head === 'merged' ||
        force ||
        state.closed.some((one) => (0,open_proposal/* isProposal */.l)(one) && one.headCommit === branch.head && isUnedited(one)))
        return { kind: 'renew', row: 15, from: branch.head };
    return { ...rest, row: 16, reason: head === 'unrelated' ? 'base-rewritten' : 'foreign-branch' };
}
function openStep(question, plan, open, asked) {
    const { branch } = question.state;
    if (!branch)
        return { kind: 'create', row: 17 };
    const update = { kind: 'update', row: 14, pullRequest: open, from: branch.head };
    if (asked)
        return update;
    if ((0,propose_marker/* parseMarker */.gY)(open.body)?.target === plan.target)
        return isStale(question, plan, open, branch) ? update : { kind: 'unchanged', row: 13, pullRequest: open };
    const holds = question.settings.onApproved === 'hold' && (open.approved || open.autoMerge);
    return holds ? { kind: 'rest', row: 11, reason: 'approved', pullRequest: open } : update;
}
function isStale({ settings, base, tool }, plan, open, branch) {
    const marker = (0,propose_marker/* parseMarker */.gY)(open.body);
    const written = trailerOf(branch.message, 'Plan');
    const isPlanned = written === plan.hash && marker?.plan === plan.hash && marker.tool === tool;
    switch (settings.rebase) {
        case 'never':
            return false;
        case 'conflict':
            return open.mergeable === false;
        case 'behind':
            return branch.parents[0] !== base.commit || !isPlanned;
        case 'auto':
            return !isPlanned || open.mergeable === false;
    }
}
function isUnedited(pullRequest) {
    return (0,propose_marker/* parseMarker */.gY)(pullRequest.body)?.head === pullRequest.headCommit;
}
function isDeclined({ state, set }, { target }) {
    return state.closed.some((one) => {
        const marker = (0,open_proposal/* isProposal */.l)(one) && one.state === 'closed' ? (0,propose_marker/* parseMarker */.gY)(one.body) : null;
        return marker?.set === set && marker.target === target && marker.closed === null;
    });
}
function isReverted({ state, set }, { target, crosses, repairs }) {
    if (repairs)
        return false;
    return state.closed.some((one) => {
        const marker = (0,open_proposal/* isProposal */.l)(one) && one.state === 'merged' ? (0,propose_marker/* parseMarker */.gY)(one.body) : null;
        return marker?.set === set && (marker.target === target || marker.crosses.some((minor) => crosses.includes(minor)));
    });
}

// EXTERNAL MODULE: ./lib/src/propose/stop.js
var stop = __webpack_require__(84575);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/propose/auto-merge.js
var auto_merge = __webpack_require__(24289);
;// CONCATENATED MODULE: ./lib/src/propose/write.js









async function write(forge, input, written, step) {
    const { plan, hash, tree } = written;
    if (step.kind === 'open')
        return await opened(forge, input, { plan, hash, commit: { id: step.head, verified: false }, from: step.head }, 'recovered');
    const from = step.kind === 'create' ? null : step.from;
    if (step.kind === 'update')
        await (0,auto_merge/* disarmed */.yN)(forge, plan, step.pullRequest);
    const commit = await writtenCommit(forge, input, plan, { tree: await tree(), hash });
    const open = step.kind === 'update' ? await (0,propose_change/* readAgain */.n)(forge, input.branch, step.pullRequest) : null;
    if (step.kind === 'update' && open === null)
        return overtaken;
    const warnings = await moved(forge, input.branch, from, commit);
    if (warnings === overtaken)
        return overtaken;
    try {
        const here = { plan, hash, commit, from };
        const outcome = open === null ? await opened(forge, input, here, 'created') : await update(forge, input, here, open);
        return outcome === overtaken ? overtaken : { ...outcome, warnings: [...warnings, ...outcome.warnings] };
    }
    catch (error) {
        throw await takenBack(forge, input.branch, { from, commit }, error);
    }
}
async function takenBack(forge, branch, { from, commit }, error) {
    if (!(error instanceof failure/* LockstepError */.C) || error.code !== 'forge-denied')
        return error;
    const back = await forge.moveBranch(branch, commit.id, from);
    if (back.kind === 'moved')
        return error;
    return new failure/* LockstepError */.C(error.code, `${error.message}; the branch ${branch} stays where it was moved to`, {
        cause: error.cause,
    });
}
async function writtenCommit(forge, { set, base }, plan, written) {
    const { commitMessage } = await plan.render();
    const message = `${commitMessage.trimEnd()}\n\n${trailers(set, plan.target, written.hash)}\n`;
    return await forge.writeCommit({ message, tree: written.tree, parents: [base.commit] });
}
async function moved(forge, branch, from, commit) {
    const move = await forge.moveBranch(branch, from, commit.id);
    if (move.kind === 'stale')
        return overtaken;
    if (move.kind === 'refused')
        throw new failure/* LockstepError */.C('forge-answer', `The branch ${branch} was not moved: ${move.message}.`);
    return move.unguarded
        ? [
            `this server cannot compare and swap a branch (updateRefs): a commit that somebody pushes to ${branch} in the very moment of a move would be lost`,
        ]
        : [];
}
async function opened(forge, input, { plan, hash, commit, from }, operation) {
    const { title, body } = await plan.render();
    const { branch, base, settings } = input;
    const opening = await forge.openPullRequest({
        head: branch,
        base: base.branch,
        title,
        body: (0,propose_marker/* withMarker */.Pe)(body, markerOf(input, { plan, hash, head: commit.id, title, pending: hasCompanions(settings) })),
        draft: plan.draft ? 'must' : settings.draft ? 'wish' : 'no',
    });
    if (opening.kind === 'no-drafts')
        return await withoutDraft(forge, branch, { from, commit });
    if (opening.kind === 'not-permitted') {
        const detail = `GitHub Actions may not open pull requests here: allow it under Settings → Actions → General → Workflow permissions, or open ${opening.compareUrl} by hand.`;
        const report = { ...empty, operation: 'pushed', commit: commit.id, verified: commit.verified };
        return { report, hold: { reason: 'forge', detail }, warnings: [] };
    }
    const { pullRequest } = opening;
    if (pullRequest.state !== 'open')
        return overtaken;
    const added = await completed(forge, pullRequest, settings);
    if (added === overtaken)
        return overtaken;
    const ready = opening.kind === 'opened' && opening.draftRefused;
    const warnings = [
        ...(ready ? ['this repository has no drafts, so that `draft` was passed over and the pull request is ready'] : []),
        ...added,
        ...(await (0,auto_merge/* armed */.mK)(forge, plan, settings, { pullRequest, head: commit.id })),
    ];
    return { ...done(proposalReport(pullRequest, operation, commit.id, commit.verified)), warnings };
}
async function withoutDraft(forge, branch, { from, commit }) {
    await forge.moveBranch(branch, commit.id, from === commit.id ? null : from);
    const refusal = 'this repository has no drafts, so that nothing is proposed that a person has to finish first; apply the patch of the report by hand';
    return { report: null, hold: null, warnings: [refusal] };
}
async function update(forge, input, { plan, hash, commit, from }, pullRequest) {
    const { title, body } = await plan.render();
    const old = (0,propose_marker/* parseMarker */.gY)(pullRequest.body);
    const kept = old !== null && old.title !== null && old.title !== (0,propose_marker/* titleHash */.V4)(pullRequest.title);
    const pending = old?.pending ?? false;
    const marker = markerOf(input, { plan, hash, head: commit.id, title: kept ? '' : title, pending });
    const whole = (0,propose_marker/* withOwnPart */.ap)(pullRequest.body, (0,propose_marker/* withMarker */.Pe)(body, marker));
    const change = kept ? { body: whole } : { title, body: whole };
    if (!(await (0,propose_change/* changeOpen */.jx)(forge, pullRequest, change))) {
        await forge.moveBranch(input.branch, commit.id, from);
        return overtaken;
    }
    const added = await completed(forge, { ...pullRequest, ...change }, input.settings);
    if (added === overtaken)
        return overtaken;
    const warnings = plan.blocked === true
        ? await (0,stop/* backToDraft */.s_)(forge, pullRequest)
        : await (0,auto_merge/* armed */.mK)(forge, plan, input.settings, { pullRequest, head: commit.id });
    return {
        ...done(proposalReport(pullRequest, 'updated', commit.id, commit.verified)),
        warnings: [...added, ...warnings],
    };
}
function markerOf({ set, base }, { plan, hash, head, title, pending }) {
    const { target, digests = {}, crosses = [] } = plan;
    const written = { set, target, head, base: base.commit, plan: hash, tool: tool/* toolVersion */.fX, digests, crosses };
    return { ...written, closed: null, title: (0,propose_marker/* titleHash */.V4)(title), pending };
}

;// CONCATENATED MODULE: ./lib/src/propose/propose.js












const attempts = 3;
async function propose(forge, input) {
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const known = attempt === 1 ? input.state : undefined;
        const outcome = await proposeOnce(forge, input, known ?? (await proposalState(forge, input.branch)));
        if (outcome !== overtaken)
            return outcome;
    }
    const detail = `${input.branch}: somebody acted on it at the same time; the next run takes it up.`;
    return { report: null, hold: { reason: 'edited', detail }, warnings: [] };
}
async function proposeOnce(forge, input, state) {
    const plan = withFirstDigests(input, state);
    const written = plan && { plan, hash: planHash(plan.files), tree: treeOnce(forge, input, plan) };
    const question = await coveredQuestion(forge, input, await questionOf(forge, input, state, written));
    const step = decideStep(question);
    switch (step.kind) {
        case 'nothing':
            return { report: null, hold: null, warnings: [] };
        case 'rest':
            return await stay(forge, input, step, question);
        case 'close':
            return await propose_close(forge, input, step.pullRequest);
        case 'unchanged': {
            const told = input.isOutdated ? await retold(forge, plan, step.pullRequest) : step.pullRequest;
            return told ? await unchanged(forge, input, told) : overtaken;
        }
        case 'delete':
            await forge.moveBranch(input.branch, step.head, null);
            return { report: null, hold: null, warnings: [] };
        case 'open':
        case 'create':
        case 'renew':
        case 'update':
            return written ? await write(forge, input, written, step) : { report: null, hold: null, warnings: [] };
    }
}
async function proposalState(forge, branch) {
    return (await forge.proposals([branch])).get(branch) ?? { branch: null, open: [], closed: [] };
}
function withFirstDigests({ plan, base }, state) {
    const marker = (0,stop/* rememberedBy */.qV)(state, base.branch);
    return plan && marker?.target === plan.target ? { ...plan, digests: marker.digests } : plan;
}
async function retold(forge, plan, pullRequest) {
    const { body } = pullRequest;
    const marker = (0,propose_marker/* parseMarker */.gY)(body);
    const told = plan && marker ? (0,propose_marker/* withOwnPart */.ap)(body, (0,propose_marker/* withMarker */.Pe)((await plan.render()).body, marker)) : body;
    if (told === body)
        return pullRequest;
    return (await (0,propose_change/* changeOpen */.jx)(forge, pullRequest, { body: told })) ? { ...pullRequest, body: told } : null;
}
function treeOnce(forge, { base }, plan) {
    let tree = null;
    return () => (tree ??= forge.writeTree(base.tree, treeChanges(plan.files)));
}
async function questionOf(forge, { set, base, plan, settings, force }, state, written) {
    const asked = { set, base, hash: written?.hash ?? null, tree: () => written?.tree() ?? Promise.resolve(null) };
    const head = state.branch && (await ownershipOf(forge, state.branch, asked));
    const { crosses = [], repairs = false } = plan ?? {};
    const planned = written && { target: written.plan.target, hash: written.hash, crosses, repairs };
    return { state, head, coveredBy: null, set, base, plan: planned, settings, tool: tool/* toolVersion */.fX, force };
}
async function coveredQuestion(forge, { base, branch, plan }, question) {
    const { kind } = decideStep(question);
    if (!plan || (kind !== 'create' && kind !== 'open' && kind !== 'renew'))
        return question;
    const covering = await coveringPullRequest(forge, base.branch, branch, plan.files);
    return { ...question, coveredBy: covering?.number ?? null };
}
async function stay(forge, { branch, plan }, step, { coveredBy }) {
    const { reason, pullRequest } = step;
    const outcome = restingProposal(reason, { branch, coveredBy });
    if (pullRequest && reason === 'edited')
        await forge.keepComment(pullRequest.number, outcome.mark, outcome.comment);
    const body = pullRequest && reason === 'approved' && plan ? waitingBody(pullRequest.body, plan.target) : null;
    if (pullRequest && body !== null && body !== pullRequest.body && !(await (0,propose_change/* changeOpen */.jx)(forge, pullRequest, { body })))
        return overtaken;
    const report = pullRequest && proposalReport(pullRequest, 'none', null, null);
    return { report, hold: { reason, detail: outcome.detail }, warnings: [] };
}
async function unchanged(forge, { plan, settings }, pullRequest) {
    const outcome = done(proposalReport(pullRequest, 'unchanged', pullRequest.headCommit, null));
    const warnings = plan?.blocked === true ? await (0,stop/* backToDraft */.s_)(forge, pullRequest) : [];
    const added = await completed(forge, pullRequest, settings);
    return added === overtaken ? overtaken : { ...outcome, warnings: [...warnings, ...added] };
}
async function propose_close(forge, { branch }, pullRequest) {
    const { body, number, headCommit } = pullRequest;
    const marker = (0,propose_marker/* parseMarker */.gY)(body);
    const marked = marker && (0,propose_marker/* withOwnPart */.ap)(body, (0,propose_marker/* withMarker */.Pe)(body, { ...marker, closed: 'obsolete' }));
    if (marked !== null && !(await (0,propose_change/* changeOpen */.jx)(forge, pullRequest, { body: marked })))
        return overtaken;
    await forge.updatePullRequest(number, { state: 'closed' });
    await forge.moveBranch(branch, headCommit, null);
    return done(proposalReport(pullRequest, 'closed', null, null));
}
function treeChanges(files) {
    return files.map(({ path, mode, after }) => ({ path, mode, bytes: after }));
}


/***/ }),

/***/ 84575:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $U: () => (openOwn),
  ds: () => (stop),
  id: () => (isStopped),
  qV: () => (rememberedBy),
  s_: () => (backToDraft)
});
var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55271);
var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71365);
var _open_proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28178);



const begin = '<!-- flux-lockstep:stopped -->';
const end = '<!-- /flux-lockstep:stopped -->';
function openOwn(state, baseBranch) {
    const proposal = (0,_open_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .openProposal */ .B)(state, baseBranch);
    return proposal.kind === 'own' ? proposal.pullRequest : null;
}
function rememberedBy(state, baseBranch) {
    const own = openOwn(state, baseBranch);
    return own ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(own.body) : null;
}
function isStopped(body) {
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPart */ .cg)(body).startsWith(begin);
}
function stoppedBody(body, note) {
    const own = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPart */ .cg)(body);
    const at = isStopped(body) ? own.indexOf(end) : -1;
    return `${begin}\n${note}\n${end}\n\n${(at < 0 ? own : own.slice(at + end.length)).trimStart()}`;
}
async function backToDraft(forge, { number, draft, autoMerge }) {
    const answers = [
        autoMerge ? await forge.setAutoMerge(number, null) : null,
        draft ? null : await forge.setDraft(number, true),
    ];
    return answers.filter((answer) => answer !== null);
}
async function stop(forge, place, note) {
    const state = (await forge.proposals([place.branch])).get(place.branch);
    const own = state && openOwn(state, place.baseBranch);
    const marker = own ? (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(own.body) : null;
    if (!own || marker?.target !== place.target)
        return null;
    const body = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .withOwnPart */ .ap)(own.body, (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .withMarker */ .Pe)(stoppedBody(own.body, note), marker));
    const isNew = body !== own.body;
    if (isNew && !(await (0,_change_js__WEBPACK_IMPORTED_MODULE_2__/* .changeOpen */ .jx)(forge, own, { body })))
        return null;
    const { number, url } = own;
    const operation = isNew ? 'updated' : 'unchanged';
    const report = { number, url, operation, commit: null, verified: null };
    return { report, warnings: await backToDraft(forge, own) };
}


/***/ }),

/***/ 95169:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N$: () => (checksSection),
  Ms: () => (decisionSection),
  bE: () => (filesSection),
  WT: () => (findingsSection),
  Pl: () => (headline),
  tV: () => (nextSection),
  dY: () => (notesSection),
  eO: () => (optionsSection),
  Um: () => (rebaseBox),
  nq: () => (tokenBox),
  Qw: () => (wayBackSection)
});

// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: ./lib/src/model/finding-table.js
var finding_table = __webpack_require__(20416);
// EXTERNAL MODULE: ./lib/src/report/signatures.js
var signatures = __webpack_require__(29686);
;// CONCATENATED MODULE: ./lib/src/report/checks.js


function checkResults(view) {
    const results = finding_table/* checks */.A.map(({ check, holds, validates }) => {
        const found = view.findings.filter((finding) => finding_table/* findingTable */.c[finding.code].check === check && finding.introduced);
        const off = check === 'signatures' ? view.verify === 'off' || !view.signatures : validates && view.validate === 'off';
        const note = check === 'signatures' ? (0,signatures/* signaturesText */.rJ)(view.signatures) : '';
        const name = note === '' ? holds : `${holds} (${note})`;
        const outcome = off ? 'not-run' : outcomeOf(found);
        if (check === 'lockstep' && view.doubt)
            return doubted(view.doubt, outcome, found.length);
        return { name, outcome, introduced: found.length };
    });
    const open = view.findings.filter((finding) => finding.code === 'not-evaluated').length;
    return open === 0
        ? results
        : [...results, { name: 'Parts that no check could judge', outcome: 'not-evaluated', introduced: open }];
}
function doubted(doubt, outcome, introduced) {
    const name = `Exact pins that were read agree on one release (${doubt})`;
    return { name, outcome: outcome === 'passed' ? 'not-evaluated' : outcome, introduced };
}
function outcomeOf(findings) {
    if (findings.some((finding) => finding.severity === 'error'))
        return 'errors';
    return findings.some((finding) => finding.severity === 'warning') ? 'warnings' : 'passed';
}

// EXTERNAL MODULE: ./lib/src/report/findings-table.js
var findings_table = __webpack_require__(62390);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var text_markdown = __webpack_require__(6375);
;// CONCATENATED MODULE: ./lib/src/report/proposal-view.js
function crossesFluxMinor(flux) {
    return flux !== null && flux.crosses.length > 0;
}

// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(76782);
;// CONCATENATED MODULE: ./lib/src/report/release-notes-text.js


const inputLimit = 200_000;
const lineLimit = 4000;
function cleanReleaseNotes(markdown, limit) {
    const text = (0,visible/* withoutUnseen */.zG)(markdown.slice(0, inputLimit).replace(/\r\n?/g, '\n'));
    const lines = [];
    let fence = null;
    for (const line of (0,text_markdown/* unmarked */.u7)(withoutComments(text)).split('\n')) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
        if (fence === null && mark !== null) {
            fence = mark;
            lines.push(mark + line.replace(/[^\w-]/g, ''));
        }
        else if (fence !== null) {
            const closes = mark !== null && mark.startsWith(fence) && line.trim() === mark;
            lines.push(closes ? fence : line);
            if (closes)
                fence = null;
        }
        else
            lines.push(noUnderline(cleanLine(line)));
    }
    return cut(lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim(), limit);
}
function cut(text, limit) {
    const whole = release_notes_text_closed(text);
    if (whole.length <= limit)
        return whole;
    const budget = limit - 12;
    if (budget <= 0)
        return '';
    const end = text.lastIndexOf('\n', budget);
    return `${release_notes_text_closed(text.slice(0, Math.max(0, end)).trimEnd())}\n\n…`.trimStart();
}
function release_notes_text_closed(text) {
    let fence = null;
    for (const line of text.split('\n')) {
        const mark = /^(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
        if (mark === null)
            continue;
        if (fence === null)
            fence = mark;
        else if (line === fence)
            fence = null;
    }
    return fence === null ? text : `${text}\n${fence}`;
}
function withoutComments(text) {
    let kept = '';
    let from = 0;
    for (;;) {
        const start = text.indexOf('<!--', from);
        if (start < 0)
            return kept + text.slice(from);
        const end = text.indexOf('-->', start + 4);
        kept += text.slice(from, start);
        if (end < 0)
            return kept;
        from = end + 3;
    }
}
function cleanLine(whole) {
    const line = whole.slice(0, lineLimit);
    const depth = /^ {0,3}(#{1,6})[ \t]/.exec(line);
    if (depth) {
        const heading = line
            .slice(depth[0].length)
            .trim()
            .replace(/(?<![^\s])#+$/, '');
        return `${'#'.repeat(Math.max(4, depth[1]?.length ?? 4))} ${cleanInline(heading.trim())}`;
    }
    if (/^ {0,3}\[[^\]]{1,200}\]:/.test(line))
        return '';
    return cleanInline(line.replace(/^(\s*(?:[-*+]|\d{1,9}[.)])\s+)\[[ xX]\]\s/, '$1'));
}
function noUnderline(line) {
    if (/^\s*-{3,}\s*$/.test(line))
        return '***';
    return /^\s*(?:=+|-{1,2}|[*+])\s*$/.test(line) ? '' : line;
}
function cleanInline(line) {
    let cleaned = '';
    let from = 0;
    for (const span of codeSpans(line)) {
        cleaned += cleanText(line.slice(from, span.start)) + line.slice(span.start, span.end);
        from = span.end;
    }
    return cleaned + cleanText(line.slice(from));
}
function codeSpans(line) {
    const runs = Array.from(line.matchAll(/`+/g), (run) => ({ start: run.index, end: run.index + run[0].length }));
    const spans = [];
    const nextOfLength = new Map();
    for (const run of runs.toReversed()) {
        const known = nextOfLength.get(run.end - run.start);
        if (known)
            known.push(run.end);
        else
            nextOfLength.set(run.end - run.start, [run.end]);
    }
    let after = 0;
    for (const run of runs) {
        if (run.start < after)
            continue;
        const candidates = nextOfLength.get(run.end - run.start) ?? [];
        while ((candidates.at(-1) ?? Infinity) <= run.end)
            candidates.pop();
        const end = candidates.at(-1);
        if (end === undefined)
            continue;
        spans.push({ start: run.start, end });
        after = end;
    }
    return spans;
}
const release_notes_text_image = /!\[([^\]]{0,300})\](?:\([^()\s]{0,2000}(?:\s+"[^"]{0,300}")?\)|\[[^\]]{0,300}\])?/g;
const token = /\[([^\][]{1,500})\]\((https?:\/\/[^()\s]{1,2000})(?:\s+"[^"]{0,300}")?\)|https?:\/\/[^\s<>)\]]{1,2000}|@[A-Za-z0-9][\w-]*(?:\/[\w.-]+)?|(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d+|\bGH-\d+/g;
function cleanText(text) {
    const bare = text.replace(/<\/?[A-Za-z!?][^<>]{0,2000}>/g, '').replace(release_notes_text_image, '$1');
    let cleaned = '';
    let from = 0;
    for (const match of bare.matchAll(token)) {
        cleaned += inert(bare.slice(from, match.index)) + defused(match[0], match[1], match[2]);
        from = match.index + match[0].length;
    }
    return cleaned + inert(bare.slice(from));
}
function defused(whole, label, url) {
    if (label !== undefined && url !== undefined)
        return `[${cleanLabel(label)}](${redirected(url)})`;
    if (/^https?:/.test(whole))
        return threadLink(whole) ?? whole;
    return (0,text_markdown/* code */.aY)(whole);
}
function cleanLabel(label) {
    return inert(label).replace(/[@#]\w[\w-]*/g, (word) => (0,text_markdown/* code */.aY)(word));
}
function threadLink(url) {
    const thread = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)\/(?:issues|pull|discussions)\/(\d+)/.exec(url);
    if (thread)
        return `[${(0,text_markdown/* code */.aY)(`${thread[1] ?? ''}#${thread[2] ?? ''}`)}](${redirected(url)})`;
    return /^https?:\/\/(?:www\.)?github\.com\//.test(url) ? `<${redirected(url)}>` : null;
}
function redirected(url) {
    return url.replace(/^https?:\/\/(?:www\.)?github\.com\//i, 'https://redirect.github.com/');
}
function inert(text) {
    return text.replaceAll('<', '&lt;').replace(/\]\(/g, '] (').replace(/\]\[/g, '] [');
}

// EXTERNAL MODULE: ./lib/src/report/release-notes.js
var release_notes = __webpack_require__(62776);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/report/body-sections.js









function headline(view) {
    const from = view.current === null ? '' : `${view.current} → `;
    const verbs = {
        update: '',
        repair: view.doubt ? 'Together again as far as they are read: ' : 'Back in lockstep: ',
        rollback: 'Rollback: ',
    };
    const flux = (0,wording/* fluxArrow */.ld)(view.flux, 'full');
    const unmoved = (view.flux?.to ?? null) === null ? '' : ` · Flux ${view.flux?.to ?? ''} as before`;
    const crossed = view.flux !== null && crossesFluxMinor(view.flux) ? `, entering ${(0,text_markdown/* listed */.KE)(view.flux.crosses)}` : '';
    const title = `### ${verbs[view.kind]}Flux Operator ${from}${view.target}`;
    const line = flux === '' ? unmoved : ` · **Flux ${flux}**${crossed}`;
    const where = `Set ${(0,text_markdown/* code */.aY)(view.set)} · ${(0,text_markdown/* counted */.hS)(view.pins.length, 'pin')}${line}`;
    return (0,text_markdown/* blocks */.Bv)(title, where, draftBox(view));
}
function draftBox(view) {
    if (!view.draft)
        return '';
    const errors = view.findings.some(({ introduced, severity }) => introduced && severity === 'error');
    const why = [
        view.kind === 'repair'
            ? 'The pins of this set named different releases. Look at what the cluster runs before you merge.'
            : '',
        errors
            ? 'This update introduces errors. They are listed below; the pull request stays a draft until they are gone.'
            : '',
        doubtSentence(view),
    ];
    return (0,text_markdown/* alert */.xE)('CAUTION', why.filter((sentence) => sentence !== '').join(' '));
}
function doubtSentence({ doubt = null, flux }) {
    if (doubt === null || !crossesFluxMinor(flux))
        return '';
    return `It enters another Flux minor, and ${(0,text_markdown/* prose */.CS)(doubt)}: what is not exact and read may stay behind or run ahead. Look there before you merge.`;
}
function findingsSection(view, budget) {
    const introduced = view.findings.filter((finding) => finding.introduced);
    const inherited = view.findings.filter((finding) => !finding.introduced);
    const open = introduced.length === 0 ? '' : `#### What this update brings\n\n${(0,findings_table/* findingsTable */.f)(introduced, budget.introduced)}`;
    const summary = `${(0,text_markdown/* counted */.hS)(inherited.length, 'finding')} that ${inherited.length === 1 ? 'was' : 'were'} there before and never ${inherited.length === 1 ? 'blocks' : 'block'}`;
    const folded = inherited.length === 0 ? '' : (0,text_markdown/* details */.zH)(summary, (0,findings_table/* findingsTable */.f)(inherited, budget.inherited));
    return (0,text_markdown/* blocks */.Bv)(open, folded);
}
function filesSection(view, budget) {
    const rows = view.pins
        .slice(0, budget.rows)
        .map((pin) => [wording/* roleNames */.nc[pin.role], `${(0,text_markdown/* code */.aY)(pin.from)} → ${(0,text_markdown/* code */.aY)(pin.to)}`, (0,text_markdown/* code */.aY)(`${pin.file}:${pin.line}`)]);
    const rest = view.pins.length - rows.length;
    const others = view.otherChanges.slice(0, budget.rows).map((change) => `- ${otherChange(change)}`);
    const unshown = view.otherChanges.length - others.length;
    const stays = view.staying
        .slice(0, budget.rows)
        .map((pin) => `- ${(0,text_markdown/* code */.aY)(`${pin.file}:${pin.line}`)}: ${(0,text_markdown/* prose */.CS)(pin.reason)}`);
    return (0,text_markdown/* blocks */.Bv)('#### What changes', rows.length === 0 ? '' : (0,text_markdown/* table */.tp)(['what', 'from → to', 'where'], rows), rest > 0 ? `… and ${(0,text_markdown/* counted */.hS)(rest, 'more pin')}.` : '', others.join('\n'), unshown > 0 ? `… and ${(0,text_markdown/* counted */.hS)(unshown, 'more change')}.` : '', stays.length === 0
        ? ''
        : (0,text_markdown/* details */.zH)(`${(0,text_markdown/* counted */.hS)(view.staying.length, 'pin')} left as ${view.staying.length === 1 ? 'it is' : 'they are'}`, stays.join('\n')));
}
function otherChange(change) {
    if (change.kind === 'create')
        return `${(0,text_markdown/* code */.aY)(change.file)} is new`;
    if (change.kind === 'delete')
        return `${(0,text_markdown/* code */.aY)(change.file)} goes`;
    if (change.old === '')
        return `${(0,text_markdown/* code */.aY)(`${change.file}:${change.line}`)}: ${(0,text_markdown/* code */.aY)(change.new)} is added`;
    return `${(0,text_markdown/* code */.aY)(`${change.file}:${change.line}`)}: ${(0,text_markdown/* code */.aY)(change.old)} → ${(0,text_markdown/* code */.aY)(change.new)}`;
}
const outcomes = {
    passed: '✅',
    warnings: '🟡',
    errors: '🔴',
    'not-evaluated': '⚪',
    'not-run': '⚪',
};
function checksSection(view) {
    const lines = checkResults(view).map((check) => {
        const notes = {
            passed: '',
            warnings: `: ${(0,text_markdown/* counted */.hS)(check.introduced, 'finding')}`,
            errors: `: ${(0,text_markdown/* counted */.hS)(check.introduced, 'finding')}`,
            'not-evaluated': `: ${check.introduced}, listed among the findings`,
            'not-run': ': not checked',
        };
        return `- ${outcomes[check.outcome]} ${check.name}${notes[check.outcome]}`;
    });
    const scope = 'Judged on the release’s own artifacts, before and after. What the cluster holds beyond this repository is not seen.';
    return (0,text_markdown/* blocks */.Bv)('#### What was checked', lines.join('\n'), scope, (0,signatures/* signaturesTable */.SL)(view.signatures));
}
function decisionSection(view, budget) {
    const published = view.published === null ? '' : `, published ${(0,wording/* readableTime */.GI)(view.published)},`;
    const found = view.asked
        ? `${view.target}${published} was asked for with \`to\`.`
        : `${view.target}${published} is the newest release that is complete, old enough, allowed by the settings, and reachable in one hop.`;
    const newer = view.newer.slice(0, budget.rows).map((release) => `- ${release.version}: ${whyNot(release)}`);
    const rest = view.newer.length - newer.length;
    return (0,text_markdown/* blocks */.Bv)(`#### Why ${view.target}`, found, newer.length === 0 ? '' : `Not the target:\n\n${newer.join('\n')}`, rest > 0 ? `… and ${(0,text_markdown/* counted */.hS)(rest, 'more release')}.` : '');
}
function whyNot(release) {
    const reasons = release.reasons.map((reason) => reason === 'incomplete' && release.missing.length > 0
        ? `${wording/* reasonNames */.P4[reason]} (${(0,text_markdown/* listed */.KE)([...new Set(release.missing)].map((role) => wording/* roleNames */.nc[role]))} missing)`
        : wording/* reasonNames */.P4[reason]);
    const until = release.until === null ? '' : `, until ${(0,wording/* readableTime */.GI)(release.until)}`;
    return `${(0,text_markdown/* listed */.KE)(reasons)}${until}`;
}
function nextSection(view) {
    if (view.via.length === 0)
        return '';
    const steps = [`**${view.target}** (this pull request)`, ...view.via].join(' → ');
    const why = 'Flux stores its objects in versions that a later release no longer knows, so the newest release is not reachable in one step. The next pull request opens once this one is merged and the cluster has had time to migrate them.';
    return (0,text_markdown/* blocks */.Bv)('#### Next', steps, why);
}
function wayBackSection(view) {
    if (view.flux !== null && crossesFluxMinor(view.flux)) {
        const move = (0,wording/* fluxArrow */.ld)(view.flux, 'short');
        const text = `Flux ${move} cannot be taken back by a revert: the operator refuses to lower Flux by a minor and stalls. Going back means installing Flux anew.`;
        return (0,text_markdown/* blocks */.Bv)('#### Way back', (0,text_markdown/* alert */.xE)('WARNING', text));
    }
    return (0,text_markdown/* blocks */.Bv)('#### Way back', 'Revert this pull request as a whole. Flux stays on its minor, so the operator accepts the way back.');
}
function notesSection(view, budget) {
    if (view.releaseNotes === 'off')
        return '';
    const operator = (0,text_markdown/* link */.nf)(`Flux Operator ${view.target}`, (0,release_notes/* releaseUrl */.XA)(release_notes/* operatorRepository */.xy, view.target));
    const to = view.flux?.to ?? null;
    const flux = to === null || to === view.flux?.from ? '' : ` · ${(0,text_markdown/* link */.nf)(`Flux ${to}`, (0,release_notes/* releaseUrl */.XA)(release_notes/* fluxRepository */.cU, to))}`;
    const products = [...new Set(view.notes.map((note) => note.product))];
    const folds = view.releaseNotes === 'link' || budget.notes === 0
        ? []
        : products.map((product) => productFold(product, view.notes.filter((note) => note.product === product), budget.notes));
    return (0,text_markdown/* blocks */.Bv)('#### Release notes', `${operator}${flux}`, ...folds);
}
function productFold(product, notes, limit) {
    const parts = [];
    let left = limit;
    for (const note of notes) {
        const text = cleanReleaseNotes(note.text, Math.min(left, 6000));
        if (left < 200) {
            parts.push(`… and ${(0,text_markdown/* counted */.hS)(notes.length - parts.length, 'earlier release')}.`);
            break;
        }
        const part = `#### ${(0,text_markdown/* link */.nf)(`${product} ${note.version}`, note.url)}\n\n${text === '' ? '_No notes._' : text}`;
        parts.push(part);
        left -= part.length;
    }
    return (0,text_markdown/* details */.zH)(`${product}: ${(0,text_markdown/* counted */.hS)(notes.length, 'release')}`, parts.join('\n\n'));
}
function optionsSection(view) {
    const lines = [
        '- **Decline**: close this pull request. This release is not proposed again; a newer one is.',
        '- **Retry**: reopen it, or dispatch the workflow with `force: true`.',
        '- **Edit**: push to the branch. From then on it is left alone until the box below is ticked.',
        `- **Hold** a release on purpose: ${(0,text_markdown/* link */.nf)('`hold`', `${tool/* documentation */.TH}/docs/settings.md#hold`)} in the settings.`,
    ];
    return (0,text_markdown/* blocks */.Bv)('---', (0,text_markdown/* details */.zH)('How to decline, retry or edit', lines.join('\n')), byHandBox(view), tokenBox(view), rebaseBox);
}
function byHandBox({ mergedByHand = null }) {
    if (mergedByHand === null)
        return '';
    const page = (0,text_markdown/* link */.nf)('The rules', `${tool/* documentation */.TH}/docs/settings.md#auto-merge`);
    return (0,text_markdown/* alert */.xE)('NOTE', `Auto-merge is not armed: ${mergedByHand}. Read this, and merge by hand. ${page}.`);
}
const rebaseBox = '- [ ] <!-- flux-lockstep:rebase -->Write this branch again on the newest base (drops commits of others)';
function tokenBox(view) {
    if (view.token !== 'actions')
        return '';
    const text = `Opened with \`GITHUB_TOKEN\`: workflows on this pull request do not start by themselves or wait for approval. ${(0,text_markdown/* link */.nf)('How to change that', `${tool/* documentation */.TH}/docs/troubleshooting.md`)}.`;
    return (0,text_markdown/* alert */.xE)('NOTE', text);
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

/***/ 62776:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  XA: () => (releaseUrl),
  cU: () => (fluxRepository),
  n3: () => (fetchReleaseNotes),
  xy: () => (operatorRepository)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50184);
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70972);



const operatorRepository = 'controlplaneio-fluxcd/flux-operator';
const fluxRepository = 'fluxcd/flux2';
const answerLimit = 4 * 1024 * 1024;
const timeout = 10_000;
async function fetchReleaseNotes(wanted, fetch) {
    const found = await Promise.all(wanted.map((one) => notesOf(one, fetch).catch(() => [])));
    return found.flat();
}
async function notesOf(wanted, fetch) {
    const response = await fetch(`https://api.github.com/repos/${wanted.repository}/releases?per_page=100`, {
        headers: { accept: 'application/vnd.github+json', 'user-agent': 'flux-lockstep' },
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok)
        return [];
    const releases = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(await limitedText(response));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(releases))
        return [];
    return releases
        .map((release) => noteOf(release, wanted))
        .filter((note) => note !== null)
        .sort((a, b) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b.version, a.version));
}
function noteOf(release, wanted) {
    const tag = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(release, ['tag_name']);
    const version = tag === null ? null : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutV */ .rA)(tag);
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(release) || release['draft'] === true || release['prerelease'] === true || version === null)
        return null;
    const newer = wanted.after === null ? version === wanted.upTo : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, wanted.after) > 0;
    if (!newer || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, wanted.upTo) > 0)
        return null;
    return {
        product: wanted.product,
        version,
        url: releaseUrl(wanted.repository, version),
        text: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(release, ['body']) ?? '',
    };
}
function releaseUrl(repository, version) {
    return `https://github.com/${repository}/releases/tag/v${version}`;
}
async function limitedText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        if (size > answerLimit)
            throw new Error('the release notes are larger than 4 MiB');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
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


/***/ })

};
