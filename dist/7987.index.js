export const id = 7987;
export const ids = [7987];
export const modules = {

/***/ 87987:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  EI: () => (reportOf),
  O$: () => (pinReport),
  TN: () => (releaseReports),
  bB: () => (unreadReports),
  jL: () => (setReport),
  v9: () => (listedSets)
});
var _model_agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56692);
var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82673);
var _model_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58005);
var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78796);
var _upstream_distribution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36478);
var _resolve_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70916);
var _failed_sets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79774);







function pinReport(pin, { name: set, policy }) {
    const stays = pin.role === 'flux-version' && pin.action === 'follow' && policy.fluxVersion === 'keep';
    return {
        file: pin.file,
        line: pin.line,
        column: pin.column,
        role: pin.role,
        shape: pin.shape,
        scope: pin.scope,
        reference: pin.repository && (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .formatRepository */ .Sh)(pin.repository),
        value: pin.value,
        version: pin.version,
        digest: pin.digest,
        selector: pin.selector === 'misplaced-digest' ? 'exact' : pin.selector,
        set,
        ...(stays
            ? { action: 'report', reason: 'stays: flux-version is keep' }
            : { action: pin.action, reason: pin.reason }),
    };
}
const undecided = {
    flux: null,
    decision: null,
    target: null,
    reason: null,
    detail: null,
    until: null,
    via: [],
};
function setReport(set, decision, rest) {
    const moves = decision !== null && ['update', 'repair', 'blocked'].includes(decision.kind);
    return {
        name: set.name,
        lockstep: set.lockstep,
        agreement: (0,_model_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agreementOf */ .ge)(set),
        current: set.current,
        ...(decision === null ? undecided : decided(decision)),
        changes: moves ? distinct(rest.changes) : [],
        findings: [...rest.findings].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg),
        proposal: rest.proposal,
        ...(rest.signatures ? { signatures: rest.signatures } : {}),
    };
}
function distinct(changes) {
    const seen = new Set();
    return changes.filter((change) => {
        const key = change.kind === 'edit' ? `${change.file}\0${change.start}\0${change.end}` : `${change.kind}\0${change.file}`;
        return !seen.has(key) && seen.add(key);
    });
}
function decided({ kind, flux, target, reason, detail, until, via }) {
    return { flux, decision: kind, target, reason, detail, until, via };
}
function listedSets(sets) {
    return sets.map((set) => {
        const reason = (0,_failed_sets_js__WEBPACK_IMPORTED_MODULE_5__/* .brokenSet */ .m_)(set);
        return setReport(set, reason && (0,_failed_sets_js__WEBPACK_IMPORTED_MODULE_5__/* .failedDecision */ .Or)(reason), { changes: [], findings: [], proposal: null });
    });
}
function releaseReports(decided) {
    const reports = new Map();
    for (const { releases, contents } of decided)
        for (const verdict of releases) {
            const known = [contents?.before, contents?.after, contents?.operator];
            const manifests = known.find((content) => content?.version === verdict.release.version)?.manifests;
            reports.set(verdict.release.version, (0,_resolve_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseReport */ .A)(verdict, manifests ? (0,_upstream_distribution_js__WEBPACK_IMPORTED_MODULE_3__/* .fluxVersionsIn */ .e)(manifests) : []));
        }
    return [...reports.values()].sort((a, b) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(b.version, a.version));
}
function unreadReports({ unread, sets }, known = unread) {
    const keyOf = ({ file, text }) => `${file}\0${text}`;
    const before = new Set(known?.map(keyOf));
    return unread.map((place) => {
        const own = sets.filter((set) => set.unread.includes(place));
        const set = own.length === 1 ? (own[0]?.name ?? null) : null;
        const { file, line, text, reason } = place;
        return { file, line, text, reason, set, introduced: !before.has(keyOf(place)) };
    });
}
function reportOf(command, survey, world, rest) {
    return {
        schemaVersion: 1,
        command,
        conclusion: rest.conclusion,
        files: { listed: survey.tree.entries.length, parsed: survey.tree.files.length },
        pins: survey.sets.flatMap((set) => set.pins.map((pin) => pinReport(pin, set))),
        leftOut: survey.leftOut,
        unread: unreadReports(survey),
        sets: rest.sets,
        findings: [...survey.findings].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg),
        releases: rest.releases,
        requests: { registry: world.registry.requests, github: rest.github ?? 0 },
    };
}


/***/ }),

/***/ 79774:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Or: () => (failedDecision),
  lI: () => (failedTarget),
  m_: () => (brokenSet)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _resolve_decided_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51783);


function failedTarget(error) {
    return (0,_resolve_decided_target_js__WEBPACK_IMPORTED_MODULE_1__/* .unchanged */ .C)(failedDecision(error), [], []);
}
function brokenSet({ broken: [first] }) {
    return first ? new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C(first.code, `At ${first.file}:${first.line}, ${first.message}`) : null;
}
function failedDecision(error) {
    const rest = { target: null, until: null, via: [], flux: null };
    return { kind: 'failed', reason: reasonOf(error.code), detail: error.message, ...rest };
}
function reasonOf(code) {
    if (code.startsWith('registry-'))
        return 'registry';
    if (code.startsWith('forge-'))
        return 'forge';
    if (code === 'unparseable-file' || code === 'invalid-pin' || code === 'signature')
        return code;
    return 'edit-refused';
}


/***/ }),

/***/ 70916:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A: () => (releaseReport),
  p: () => (releaseCatalogue)
});
var _prefetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40986);
var _details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62579);
var _upstream_artifact_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39035);
var _upstream_distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36478);
var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25343);
var _pull_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10854);
var _releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48483);







async function releaseCatalogue(registry, requirements, policy, options) {
    const listed = await (0,_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .listReleases */ .tH)(registry, requirements);
    const manifests = requirements.find(({ role }) => role === 'manifests');
    const newest = listed.slice(0, Math.min(options.flux, options.details)).map(({ version }) => version);
    if (manifests)
        (0,_prefetch_js__WEBPACK_IMPORTED_MODULE_0__/* .askForFiles */ .gD)(registry, manifests, newest);
    const looked = await Promise.all(listed.slice(0, options.details).map((release) => detailed(registry, requirements, release)));
    const releases = [...looked, ...listed.slice(options.details)];
    const context = { ...policy, releases };
    const reports = [];
    for (const [index, release] of releases.entries()) {
        const flux = index < options.flux ? await fluxOf(registry, manifests, release.version) : [];
        reports.push(releaseReport((0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(release, context), flux));
    }
    return reports;
}
function releaseReport({ release, eligible, reasons }, flux) {
    const published = {};
    const digests = {};
    for (const { role, created, digest } of [...release.artifacts].reverse()) {
        if (created !== null)
            published[role] = created;
        digests[role] = digest;
    }
    const missing = [...new Set(release.missing.map(({ role }) => role))];
    return { version: release.version, complete: release.complete, missing, published, digests, flux, eligible, reasons };
}
async function detailed(registry, requirements, release) {
    const has = requirements.filter((requirement) => !release.missing.includes(requirement));
    const found = await (0,_details_js__WEBPACK_IMPORTED_MODULE_1__/* .inspect */ .Nn)(registry, has, release);
    const missing = [...release.missing, ...found.missing];
    return { ...found, missing, complete: missing.length === 0 };
}
async function fluxOf(registry, manifests, version) {
    const files = manifests && (await (0,_pull_js__WEBPACK_IMPORTED_MODULE_4__/* .pullFiles */ .B0)(registry, manifests.repository, 'manifests', version, _upstream_artifact_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isFluxMarkerPath */ .xP));
    return files ? (0,_upstream_distribution_js__WEBPACK_IMPORTED_MODULE_2__/* .fluxVersionsIn */ .e)(files) : [];
}


/***/ }),

/***/ 1786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  aU: () => (leftBehind),
  fK: () => (withoutBehind),
  n$: () => (followersOf),
  x9: () => (companionsAt)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82673);
var _model_pin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49195);
var _model_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58005);
var _model_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28858);
var _releases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48483);






async function companionsAt(set, target, registry) {
    const digests = new Map();
    const behind = [];
    for (const pin of followersOf(set)) {
        const found = await publication(pin, target, registry);
        if (found.digest !== null)
            digests.set((0,_model_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(pin.repository), found.digest);
        if (found.missing || (pin.digest !== null && found.digest === null))
            behind.push(pin);
    }
    return { digests, behind };
}
function followersOf({ pins }) {
    return pins.filter(isFollower);
}
function isFollower(pin) {
    const { role, repository, action, version } = pin;
    return (action === 'follow' && version !== null && repository !== null && (0,_model_role_js__WEBPACK_IMPORTED_MODULE_3__/* .isArtifact */ .vw)(role) && !(0,_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .isRequired */ .gx)(role, repository));
}
function leftBehind({ behind }, target) {
    return behind.map((pin) => {
        const message = `The pin of the ${_model_role_js__WEBPACK_IMPORTED_MODULE_3__/* .roleNames */ .nc[pin.role]} stays at ${pin.value}: ${pin.repository ? (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatRepository */ .Sh)(pin.repository) : 'its repository'} has no ${target} yet.`;
        const help = 'Nothing is to be done: it runs beside Flux, and the next update takes it along.';
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('out-of-lockstep', pin, { severity: 'notice', message, help });
    });
}
function withoutBehind(set, behind) {
    if (behind.length === 0)
        return set;
    const pins = set.pins.map((pin) => (behind.includes(pin) ? (0,_model_pin_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedPin */ .zx)(pin, pin.reason) : pin));
    return { ...set, pins };
}
async function publication({ role, repository, digest }, target, registry) {
    const unknown = { missing: false, digest: null };
    try {
        const tag = (0,_model_role_js__WEBPACK_IMPORTED_MODULE_3__/* .tagOf */ .cO)(role, target);
        const tags = await registry.tags(repository);
        if (tags === null)
            return unknown;
        if (!tags.includes(tag))
            return { missing: true, digest: null };
        return { missing: false, digest: digest === null ? null : ((await registry.head(repository, tag))?.digest ?? null) };
    }
    catch (error) {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C && error.exitCode === 3)
            return unknown;
        throw error;
    }
}


/***/ }),

/***/ 51783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C: () => (unchanged)
});
function unchanged(decision, releases, findings) {
    const nothing = { unpublished: [], contents: null, digests: new Map(), behind: [], fluxVersions: new Map() };
    return { decision, releases, findings, ...nothing };
}


/***/ }),

/***/ 62579:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Nn: () => (inspect),
  fU: () => (formatTime),
  of: () => (publishedAt),
  rU: () => (staleDigests),
  yz: () => (movedSince)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50184);
var _model_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);
var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70972);
var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48483);




const createdAnnotation = 'org.opencontainers.image.created';
const configLimit = 1024 * 1024;
async function inspect(registry, requirements, release) {
    const found = await Promise.all(requirements.map(async (requirement) => ({ requirement, artifact: await read(registry, requirement, release) })));
    const artifacts = found.flatMap(({ artifact }) => artifact ?? []);
    const missing = found.flatMap(({ requirement, artifact }) => artifact ? [] : requirement);
    return { version: release.version, complete: missing.length === 0, missing, artifacts };
}
async function movedSince(registry, artifacts) {
    const answers = await Promise.all(artifacts.map(async (artifact) => ({
        artifact,
        digest: (await registry.head(artifact.repository, artifact.tag))?.digest ?? null,
    })));
    return answers.filter(({ artifact, digest }) => digest !== artifact.digest);
}
async function staleDigests(set, registry) {
    const answers = await Promise.all(set.pins.map(async (pin) => {
        const { role, repository, version, digest, action } = pin;
        if (action !== 'follow' || version === null || digest === null || repository === null)
            return [];
        if (!(0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isArtifact */ .vw)(role) || !(0,_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequired */ .gx)(role, repository))
            return [];
        const found = await registry.head(repository, (0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(role, version));
        return found && found.digest !== digest ? [pin] : [];
    }));
    return answers.flat();
}
function publishedAt(release) {
    const times = release.artifacts.flatMap(({ created }) => (created === null ? [] : Date.parse(created)));
    return times.length === 0 ? null : new Date(Math.max(...times));
}
async function read(registry, { role, repository }, release) {
    const tag = (0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(role, release.version);
    const manifest = await registry.manifest(repository, tag);
    if (!manifest)
        return null;
    const created = await createdOf(registry, { role, repository }, manifest);
    return { role, repository, tag, digest: manifest.descriptor.digest, created };
}
async function createdOf(registry, requirement, manifest) {
    const annotated = timeIn(manifest.annotations[createdAnnotation]);
    if (annotated !== null)
        return annotated;
    const image = manifest.kind === 'image' ? manifest : await firstImage(registry, requirement, manifest);
    if (image?.kind !== 'image' || image.config.size > configLimit)
        return null;
    return (timeIn(image.annotations[createdAnnotation]) ??
        configTime(await registry.blob(requirement.repository, image.config, configLimit)));
}
async function firstImage(registry, { repository }, index) {
    const [first] = index.manifests;
    return first ? registry.manifest(repository, first.digest) : null;
}
function configTime(bytes) {
    try {
        const config = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(Buffer.from(bytes).toString('utf8'));
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(config) ? timeIn(config['created']) : null;
    }
    catch {
        return null;
    }
}
function timeIn(value) {
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d[Tt ]/.test(value))
        return null;
    const time = Date.parse(value);
    return Number.isFinite(time) && time > 0 ? formatTime(new Date(time)) : null;
}
function formatTime(time) {
    return time.toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ }),

/***/ 25343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (updateType),
  S: () => (judge)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _text_constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81105);
var _details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62579);



function judge(release, context) {
    const objections = objectionsTo(release, context);
    return {
        release,
        eligible: objections.length === 0,
        reasons: objections.map(({ reason }) => reason),
        until: lastEnd(objections),
    };
}
function updateType(from, to) {
    const [a, b] = [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(from), (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(to)];
    if (!a || !b || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(from, to) === 0)
        return null;
    if (a.major !== b.major)
        return 'major';
    return a.minor === b.minor ? 'patch' : 'minor';
}
function isHolding({ hold }, now) {
    return hold !== null && (hold.until === null || now < hold.until.time);
}
function objectionsTo(release, context) {
    const always = [...incompleteness(release), ...rangeBounds(release, context), ...unsigned(release, context)];
    if (release.version === context.to)
        return always;
    const standing = [...always, ...policyObjections(release, context)];
    return [...standing, ...ageObjections(release, context, standing.length === 0)];
}
function incompleteness(release) {
    return release.complete ? [] : [{ reason: 'incomplete', until: null }];
}
function rangeBounds({ version }, { ranges }) {
    return ranges.every(({ constraint }) => (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(constraint, version)) ? [] : [{ reason: 'range', until: null }];
}
function unsigned({ version }, context) {
    return context.unsigned?.has(version) ? [{ reason: 'unsigned', until: null }] : [];
}
function policyObjections({ version }, context) {
    const { policy, highest, leader, now } = context;
    const allowed = policy.allowedVersions;
    const step = highest === null ? null : updateType(highest, version);
    const checks = [
        [(0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreRelease */ .Ty)(version) && !policy.preReleases, 'pre-release'],
        [highest !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, highest) < 0, 'older'],
        [allowed !== null && !matchesAny(allowed, version, policy), 'allowed-versions'],
        [policy.ignoreVersions.some((ignored) => (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(ignored, version)), 'ignored-version'],
        [step !== null && !policy.updateTypes.includes(step), 'update-type'],
        [leader !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, leader) > 0, 'follow'],
    ];
    const found = checks.flatMap(([holds, reason]) => (holds ? [{ reason, until: null }] : []));
    if (policy.hold && isHolding(policy, now) && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, policy.hold.at) > 0)
        found.push({ reason: 'hold', until: policy.hold.until?.time ?? null });
    return found;
}
function matchesAny(constraint, version, policy) {
    const release = version.split('-')[0] ?? version;
    return (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(constraint, version) || (policy.preReleases && (0,_text_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(constraint, release));
}
function ageObjections(release, context, otherwiseEligible) {
    const age = context.policy.minimumReleaseAge;
    const isAccepted = release.version === context.highest;
    if (age <= 0 || isAccepted || !release.complete || release.artifacts.length === 0)
        return [];
    const published = (0,_details_js__WEBPACK_IMPORTED_MODULE_2__/* .publishedAt */ .of)(release);
    const unknown = release.artifacts.some(({ created }) => created === null);
    if (unknown && context.policy.unknownAge === 'hold')
        return [{ reason: 'age-unknown', until: null }];
    const ready = published === null ? null : new Date(published.getTime() + age);
    if (ready !== null && ready > context.now)
        return [{ reason: 'age', until: ready }];
    return otherwiseEligible && published !== null ? newerPatch(release, published, context) : [];
}
function newerPatch(release, published, context) {
    const patience = new Date(published.getTime() + 2 * context.policy.minimumReleaseAge);
    if (context.now >= patience)
        return [];
    const waiting = context.releases
        .filter((other) => isNewerPatch(other, release))
        .map((other) => judge(other, context))
        .filter(({ reasons }) => reasons.length > 0 && reasons.every((reason) => reason === 'age' || reason === 'age-unknown'));
    if (waiting.length === 0)
        return [];
    const ends = waiting.flatMap(({ until }) => (until === null ? [] : Date.parse(until)));
    return [{ reason: 'newer-patch', until: new Date(Math.min(patience.getTime(), ...ends)) }];
}
function isNewerPatch(other, release) {
    return (other.complete &&
        (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(other.version) === (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(release.version) &&
        (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other.version, release.version) > 0);
}
function lastEnd(objections) {
    const ends = objections.flatMap(({ until }) => (until ? until.getTime() : []));
    return objections.length > 0 && ends.length === objections.length ? (0,_details_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTime */ .fU)(new Date(Math.max(...ends))) : null;
}


/***/ }),

/***/ 40986:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  CX: () => (askForCandidate),
  DO: () => (askForContents),
  gD: () => (askForFiles)
});
var _model_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);
var _companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1786);


function ahead(work) {
    work().catch(() => null);
}
function askForCandidate(question, newest) {
    const { set, world, requirements, standing } = question;
    const { registry } = world;
    for (const requirement of requirements) {
        ahead(() => askForSignature(question, requirement, newest, 'tag'));
        if (standing.current !== null && standing.current !== newest)
            ahead(() => askForConfig(registry, requirement, standing.current ?? newest));
    }
    for (const { repository } of (0,_companions_js__WEBPACK_IMPORTED_MODULE_1__/* .followersOf */ .n$)(set))
        ahead(() => registry.tags(repository));
}
function askForContents(question, newest) {
    const { world, requirements, standing } = question;
    for (const requirement of requirements) {
        ahead(() => askForSignature(question, requirement, newest, 'everywhere'));
        for (const version of new Set([newest, standing.current ?? newest]))
            ahead(() => askForLayer(world.registry, requirement, version));
    }
}
async function askForSignature({ world }, requirement, version, where) {
    const manifest = await manifestAt(world.registry, requirement, version);
    if (manifest)
        await world.askSignatures?.(requirement.repository, manifest.descriptor.digest, where);
}
function askForFiles(registry, manifests, versions) {
    for (const version of versions)
        ahead(() => askForLayer(registry, manifests, version));
}
async function askForLayer(registry, requirement, version) {
    const manifest = await manifestAt(registry, requirement, version);
    const layer = manifest?.kind === 'image' ? manifest.layers[0] : undefined;
    if (layer)
        await registry.blob(requirement.repository, layer);
}
async function askForConfig(registry, requirement, version) {
    const manifest = await manifestAt(registry, requirement, version);
    if (manifest?.kind === 'image')
        await registry.blob(requirement.repository, manifest.config);
}
function manifestAt(registry, { role, repository }, version) {
    return registry.manifest(repository, (0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(role, version));
}


/***/ }),

/***/ 10854:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B0: () => (pullFiles),
  KD: () => (contentsOf),
  cm: () => (manifestsStore)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58005);
var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);
var _upstream_artifact_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39035);




function manifestsStore(registry, requirements) {
    const repository = repositoryOf(requirements, 'manifests');
    const loaded = new Map();
    return {
        load(version) {
            const known = loaded.get(version);
            if (known)
                return known;
            const files = repository
                ? pullFiles(registry, repository, 'manifests', version, _upstream_artifact_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isDistributionPath */ .W2)
                : Promise.resolve(null);
            loaded.set(version, files);
            return files;
        },
        keep(versions) {
            for (const version of loaded.keys())
                if (!versions.includes(version))
                    loaded.delete(version);
        },
    };
}
async function contentsOf(registry, requirements, store, version) {
    const chart = async (role) => {
        const repository = repositoryOf(requirements, role);
        return repository ? pullFiles(registry, repository, role, version, _upstream_artifact_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isChartPath */ .Ky) : null;
    };
    const [manifests, operatorChart, instanceChart] = await Promise.all([
        store.load(version),
        chart('operator-chart'),
        chart('instance-chart'),
    ]);
    return { version, manifests, operatorChart, instanceChart };
}
async function pullFiles(registry, repository, role, version, wanted) {
    const manifest = await registry.manifest(repository, (0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(role, version));
    if (!manifest)
        return null;
    const layer = manifest.kind === 'image' ? manifest.layers[0] : undefined;
    if (layer)
        return registry.layer(repository, layer, wanted);
    const reference = `${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(repository)}:${(0,_model_role_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(role, version)}`;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('registry-answer', `${reference} is no artifact with a layer; check what was pushed there`);
}
function repositoryOf(requirements, role) {
    return requirements.find((requirement) => requirement.role === role)?.repository ?? null;
}


/***/ }),

/***/ 48483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  CA: () => (upstreamRequirements),
  CG: () => (requirementsOf),
  gx: () => (isRequired),
  tH: () => (listReleases)
});
var _model_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58005);
var _model_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);
var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);



function requirementsOf(set) {
    const named = set.pins.flatMap((pin) => {
        const { role, repository } = pin;
        if (!(0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isArtifact */ .vw)(role) || pin.action === 'ignore' || pin.selector === 'embedded')
            return [];
        return repository && isRequired(role, repository) ? [{ role, repository }] : [];
    });
    const upstream = named.length === 0 || named.some(({ repository }) => (0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isCanonical */ .ZY)(repository));
    return unique([...(upstream ? upstreamRequirements() : []), ...named]);
}
function isRequired(role, repository) {
    return !(0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isCompanion */ .bv)(role) && !(role === 'operator-image' && (0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isCanonical */ .ZY)(repository));
}
function upstreamRequirements() {
    return _model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseRoles */ .zE.map((role) => ({ role, repository: (0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalRepository */ .JA)(role) }));
}
function unique(requirements) {
    const byKey = new Map(requirements.map((requirement) => [`${requirement.role} ${(0,_model_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRepository */ .Sh)(requirement.repository)}`, requirement]));
    return [...byKey.values()];
}
async function listReleases(registry, requirements) {
    const listed = await Promise.all(requirements.map(async (requirement) => ({
        requirement,
        versions: versionsIn(requirement.role, (await registry.tags(requirement.repository)) ?? []),
    })));
    const complete = [];
    const incomplete = newestOf(mostIncomplete);
    for (const [index, { requirement, versions }] of listed.entries())
        for (const version of versions) {
            const isKnown = listed.slice(0, index).some((other) => other.versions.has(version));
            if (isKnown || !namesRelease(requirement.role, version))
                continue;
            if (listed.every((other) => other.versions.has(version)))
                complete.push(version);
            else
                incomplete.add(version);
        }
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)([...complete, ...incomplete.all()]).map((version) => releaseOf(version, missingOf(version, listed)));
}
const mostIncomplete = 1000;
function newestOf(limit) {
    let kept = [];
    let waiting = [];
    const settle = () => {
        kept = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)([...kept, ...waiting]).slice(0, limit);
        waiting = [];
        return kept;
    };
    return {
        all: settle,
        add(version) {
            waiting.push(version);
            if (waiting.length >= limit)
                settle();
        },
    };
}
function namesRelease(role, version) {
    return !(0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreRelease */ .Ty)(version) || !(0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isImage */ .wu)(role);
}
function versionsIn(role, tags) {
    const versions = new Set();
    for (const tag of tags) {
        const version = (0,_model_role_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOfTag */ .mx)(role, tag);
        if (version !== null)
            versions.add(version);
    }
    return versions;
}
function missingOf(version, listed) {
    return listed.filter(({ versions }) => !versions.has(version)).map(({ requirement }) => requirement);
}
function releaseOf(version, missing) {
    return { version, complete: missing.length === 0, missing, artifacts: [] };
}


/***/ }),

/***/ 39035:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Ky: () => (isChartPath),
  W2: () => (isDistributionPath),
  xP: () => (isFluxMarkerPath)
});
function isDistributionPath(path) {
    return /^(?:flux|flux-images|flux-operator)\//.test(path);
}
function isFluxMarkerPath(path) {
    return /^flux\/v[^/]+\/source-controller\.yaml$/.test(path);
}
function isChartPath(path) {
    return /^[^/]+\/(?:Chart\.yaml|values\.yaml|values\.schema\.json|\.helmignore|(?:templates|crds|charts|files)\/.+)$/.test(path);
}


/***/ }),

/***/ 36478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A: () => (crdsOf),
  e: () => (fluxVersionsIn)
});
var _text_artifact_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89166);
var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50184);
var _model_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78796);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);




const fluxVersionsIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((files) => {
    const versions = new Set();
    for (const path of files.keys()) {
        const folder = /^flux\/(v[^/]{1,64})\//.exec(path)?.[1];
        const version = folder === undefined ? null : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutV */ .rA)(folder);
        if (version !== null)
            versions.add(version);
    }
    return [...versions].sort(_model_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy);
});
const parsed = new WeakMap();
function crdsOf(files, flux) {
    const known = parsed.get(files) ?? new Map();
    parsed.set(files, known);
    const crds = known.get(flux) ?? readCrds(files, flux);
    known.set(flux, crds);
    return crds;
}
function readCrds(files, flux) {
    const folder = `flux/v${flux}/`;
    return [...files]
        .filter(([path]) => path.startsWith(folder) && path.endsWith('.yaml'))
        .flatMap(([path, bytes]) => crdsInFile(path, Buffer.from(bytes).toString('utf8'), path.slice(folder.length, -5)));
}
function crdsInFile(path, text, component) {
    const documents = text.split(/^---.*$/m).filter((document) => /^kind: CustomResourceDefinition\s*$/m.test(document));
    return documents.flatMap((document) => crdOf((0,_text_artifact_text_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactDocuments */ .F)(withoutSchemas(document), path)[0], component));
}
function withoutSchemas(document) {
    let depth = Infinity;
    const kept = document.split('\n').filter((line) => {
        const indent = line.length - line.trimStart().length;
        if (line.trim() !== '' && indent <= depth)
            depth = /^ *schema: *$/.test(line) ? indent : Infinity;
        return indent <= depth || depth === Infinity;
    });
    return kept.join('\n');
}
function crdOf(crd, component) {
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(crd, ['metadata', 'name']);
    const kind = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(crd, ['spec', 'names', 'kind']);
    if (name === null || kind === null)
        return [];
    const versions = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(crd, ['spec', 'versions']).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv);
    const names = (wanted) => wanted.flatMap((version) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(version, ['name']) ?? []);
    return [
        {
            name,
            kind,
            component,
            served: names(versions.filter((version) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(version, ['served']) === true)),
            listed: names(versions),
            storage: names(versions.filter((version) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(version, ['storage']) === true))[0] ?? null,
        },
    ];
}


/***/ })

};
