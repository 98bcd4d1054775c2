export const id = 8809;
export const ids = [8809];
export const modules = {

/***/ 47708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLocal: () => (/* binding */ runLocal)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/world/history/command.js
var history_command = __webpack_require__(42099);
// EXTERNAL MODULE: ./lib/src/world/history/git.js + 4 modules
var history_git = __webpack_require__(3598);
// EXTERNAL MODULE: ./lib/src/world/history/working-tree.js + 1 modules
var working_tree = __webpack_require__(63976);
// EXTERNAL MODULE: ./lib/src/settings/parse.js
var parse = __webpack_require__(89009);
// EXTERNAL MODULE: ./lib/src/settings/settings-file.js
var settings_file = __webpack_require__(42060);
;// CONCATENATED MODULE: ./lib/src/commands/closing.js
/** The last lines of a command that may write: what it wrote, or that it wrote nothing, and what is next; empty for all others. */
function closingText({ command }, { files, report }, dryRun) {
    if (command !== 'update' && command !== 'migrate')
        return '';
    const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
    if (files.length === 0)
        return 'Nothing was written.\n';
    if (dryRun)
        return `Dry run: nothing was written. Without --dry-run ${count} would be.\n`;
    if (command === 'update')
        return `${count} written. Next: git diff, then commit.\n`;
    const removes = report.sets.some(({ name, decision }) => name.startsWith('migrate-remove') && decision === 'update');
    const next = removes
        ? 'Next: git diff, commit and push; that was the second step.'
        : 'Next: git diff, commit and push, let the cluster apply it and check it; then "flux-lockstep migrate . --remove-bootstrap".';
    return `${count} written. ${next}\n`;
}

// EXTERNAL MODULE: ./lib/src/commands/run/outcome.js
var run_outcome = __webpack_require__(65711);
// EXTERNAL MODULE: ./lib/src/world/open-registry.js
var open_registry = __webpack_require__(86825);
;// CONCATENATED MODULE: ./lib/src/commands/local.js









/** Runs one command on a folder of this machine; without `--dry-run` the changes are written to its working tree. */
async function runLocal(call, machine) {
    const dir = (0,external_node_path_.resolve)(machine.cwd, call.path);
    const command = (0,history_command/* gitCommand */.Q)({ ...machine.env }, machine.cwd);
    const git = await (0,history_git/* openGit */.z)(dir, command);
    try {
        const workspace = await (git?.workingTree() ?? (0,working_tree/* workingTree */.c)(dir, command));
        const asked = await questionOf(call, git);
        const settings = await readSettings(asked.kind === 'tree' ? workspace : asked.settings, call);
        const world = await localWorld(workspace, git, settings, call.options, machine);
        const outcome = await runCommand(call, world, settings, git, asked);
        if (writes(call, settings))
            await workspace.write(outcome.files);
        return {
            outcome,
            exitCode: (0,run_outcome/* exitCodeOf */.F)(outcome.report),
            closing: closingText(call, outcome, !writes(call, settings)),
        };
    }
    finally {
        git?.close();
    }
}
async function questionOf(call, git) {
    if (call.command !== 'check')
        return { kind: 'tree' };
    return (await Promise.all(/* import() */[__webpack_require__.e(3506), __webpack_require__.e(2923), __webpack_require__.e(7987), __webpack_require__.e(8255), __webpack_require__.e(8268), __webpack_require__.e(3517)]).then(__webpack_require__.bind(__webpack_require__, 80225))).localQuestion(git, call.options);
}
async function runCommand(call, world, settings, git, asked) {
    switch (call.command) {
        case 'scan':
            return (await Promise.all(/* import() */[__webpack_require__.e(3506), __webpack_require__.e(2923), __webpack_require__.e(7987), __webpack_require__.e(7945)]).then(__webpack_require__.bind(__webpack_require__, 39274))).scan(world, settings);
        case 'releases':
            return (await Promise.all(/* import() */[__webpack_require__.e(3506), __webpack_require__.e(2923), __webpack_require__.e(7987), __webpack_require__.e(7915)]).then(__webpack_require__.bind(__webpack_require__, 68524))).releases(world, settings);
        case 'update':
            return (await Promise.all(/* import() */[__webpack_require__.e(3506), __webpack_require__.e(2923), __webpack_require__.e(7987), __webpack_require__.e(8255), __webpack_require__.e(5999), __webpack_require__.e(3469)]).then(__webpack_require__.bind(__webpack_require__, 39236))).updateLocal(world, settings);
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(3506), __webpack_require__.e(2923), __webpack_require__.e(7987), __webpack_require__.e(8255), __webpack_require__.e(8268), __webpack_require__.e(3517)]).then(__webpack_require__.bind(__webpack_require__, 80225))).checkLocal(world, settings, git, asked);
        case 'migrate':
            return (await Promise.all(/* import() */[__webpack_require__.e(3506), __webpack_require__.e(2923), __webpack_require__.e(7987), __webpack_require__.e(8255), __webpack_require__.e(7469), __webpack_require__.e(8268), __webpack_require__.e(9953)]).then(__webpack_require__.bind(__webpack_require__, 55090))).migrate(world, settings);
    }
}
function writes(call, settings) {
    return (call.command === 'update' || call.command === 'migrate') && !settings.dryRun;
}
async function readSettings(workspace, call) {
    const { options } = call;
    const file = await (0,settings_file/* findSettingsFile */.D)(workspace, options.config);
    return (0,parse/* parseSettings */.P)({ file, inputs: {}, options: settingOptions(options) }).settings;
}
/** Options that are settings of another name; `--set` comes last and therefore wins. */
function settingOptions(options) {
    return [
        ...options.registryMirror.map((value) => ({ key: 'registry-mirrors', value })),
        ...options.allowInsecureRegistry.map((value) => ({ key: 'allow-insecure-registry', value })),
        ...(options.registryLayout === null ? [] : [{ key: 'registry-layout', value: options.registryLayout }]),
        ...(options.to === null ? [] : [{ key: 'to', value: options.to }]),
        ...(options.removeBootstrap ? [{ key: 'remove-bootstrap', value: 'true' }] : []),
        ...(options.dryRun ? [{ key: 'dry-run', value: 'true' }] : []),
        ...options.set,
    ];
}
async function localWorld(workspace, git, settings, options, machine) {
    const { now } = options;
    const clock = { now: () => now ?? machine.clock.now() };
    const head = (await git?.resolve('HEAD')) ?? null;
    const registry = (0,open_registry/* lazyRegistry */.U)(settings.registry, { machine, githubToken: null, logins: [] });
    const place = { branch: null, head: head?.id ?? null, statuses: () => Promise.resolve([]) };
    return { workspace, history: git, ...place, registry, clock, machine };
}


/***/ }),

/***/ 65711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/**
 * The exit code of a report (design, "Command line"): 3 where a set failed because a registry or the forge could not be read, 1 where the
 * conclusion is failure for another reason.
 */
function exitCodeOf(report) {
    if (report.conclusion === 'success')
        return 0;
    const unread = report.sets.some((set) => set.decision === 'failed' && (set.reason === 'registry' || set.reason === 'forge'));
    return unread ? 3 : 1;
}
/** The conclusion of a report under `fail-on`; a set that could not be judged always fails. */
function conclude(command, sets, findings, failOn) {
    if (sets.some((set) => set.decision === 'failed'))
        return 'failure';
    // An update succeeds by deciding; only `fail-on` beyond its default makes a decision a failure.
    if (failOn === 'never' || (failOn === 'introduced' && command !== 'check'))
        return 'success';
    const errors = [...findings, ...sets.flatMap((set) => set.findings)].filter((found) => found.severity === 'error');
    // broken lockstep fails a check whoever broke it (design, exit codes); it is an error only where `strict-lockstep` asks for it
    const counts = (found) => found.introduced || found.code === 'out-of-lockstep' || failOn === 'any';
    if (errors.some(counts))
        return 'failure';
    return failOn === 'held' && sets.some((set) => set.decision === 'held') ? 'failure' : 'success';
}


/***/ }),

/***/ 20416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks),
/* harmony export */   c: () => (/* binding */ findingTable)
/* harmony export */ });
/** The checks of a pull request, in their order: what holds where it passes, and whether the setting `validate` turns it off. */
const checks = [
    { check: 'lockstep', holds: 'All pins of the set agree on one release', validates: false },
    { check: 'published', holds: 'Every artifact of the release is published', validates: false },
    { check: 'hop', holds: 'Flux can be upgraded in one step', validates: false },
    { check: 'objects', holds: 'Objects fit the definitions of the new Flux', validates: true },
    { check: 'values', holds: 'Chart values fit the new charts', validates: true },
    { check: 'patches', holds: 'Patches apply to the new manifests', validates: true },
    { check: 'references', holds: 'References resolve, and sources are unchanged', validates: true },
    { check: 'signatures', holds: 'Artifacts are signed by upstream', validates: false },
];
/** The gravest first. A code that can stand in the tree before a change is an error where the change brings it. */
const brought = { error: 'where the change brings it', warning: 'where it was there before' };
/** Of a change that hides a pin or takes it elsewhere. */
const accepted = { error: 'until somebody with write access accepts it', warning: 'once it is accepted' };
const rejected = { error: 'the API server rejects the object' };
/**
 * Every finding code of the project, in the order of docs/findings.md, whose frame is generated from it, like the rules of SARIF and the
 * checks of a pull request.
 */
const findingTable = {
    // scan
    'unparseable-file': { severity: brought, check: 'objects' },
    'invalid-pin': { severity: brought, check: 'lockstep' },
    'out-of-lockstep': {
        severity: {
            error: 'where the change brings it, and under `strict-lockstep`',
            warning: 'where it was there before',
            notice: 'of the MCP server and the command line, which run beside Flux',
        },
        check: 'lockstep',
    },
    'floating-artifact': {
        severity: {
            warning: 'where the pinned operator is older than 0.54.0, which stalls on a Flux that it cannot build',
            notice: 'elsewhere',
        },
        check: 'lockstep',
    },
    'range-pin': { severity: { notice: 'a range can be meant' }, check: 'lockstep' },
    'variable-pin': { severity: { notice: 'it is shown and not edited' }, check: 'lockstep' },
    'clusters-differ': { severity: { notice: 'that can be a policy' }, check: 'lockstep' },
    'duplicate-owner': {
        severity: {
            warning: 'where the two differ: the next bootstrap installs the older one',
            notice: 'where they agree',
        },
        check: 'lockstep',
    },
    'not-understood': {
        severity: { warning: 'where the change brings it', notice: 'where it was there before' },
        check: 'lockstep',
    },
    // releases
    'not-published': { severity: { error: 'Flux cannot fetch it' }, check: 'published' },
    'tag-moved': { severity: { warning: 'the pull request stays, and its body says it' }, check: 'published' },
    'beyond-tables': { severity: { notice: 'such an update is never merged automatically' }, check: 'hop' },
    'hold-expired': { severity: { warning: 'it holds nothing any more' }, check: null },
    // flux version
    'flux-minor-crossed': { severity: { notice: 'the other checks say what it breaks' }, check: 'hop' },
    'flux-version-unmatched': { severity: { error: 'the operator reports BuildFailed' }, check: 'hop' },
    'flux-downgrade': { severity: { error: 'the operator refuses it and the instance stalls' }, check: 'hop' },
    'flux-behind': { severity: { warning: 'it still runs' }, check: 'hop' },
    'unreachable-hop': {
        severity: {
            error: 'where the change makes the hop',
            notice: 'where the update goes to an earlier release first',
        },
        check: 'hop',
    },
    'operator-unseen': { severity: { warning: 'an update waits, and goes on by `force` alone' }, check: 'hop' },
    'operator-race': { severity: { warning: 'the stall ends once the new operator runs' }, check: 'hop' },
    'manifests-ahead': {
        severity: {
            error: 'where the operator is known not to build their Flux: the message names its patch and the path that the patch does not find (as on 2026-06-30, operator 0.52.0 with manifests 0.53.0)',
            warning: 'elsewhere',
        },
        check: 'lockstep',
    },
    // validate
    'api-version-removed': { severity: { error: 'applying it fails' }, check: 'objects' },
    'api-version-deprecated': { severity: { warning: 'it is still served' }, check: 'objects' },
    'schema-invalid': { severity: rejected, check: 'objects' },
    'unknown-field': {
        severity: { error: 'Flux applies server-side, and an unknown field is rejected' },
        check: 'objects',
    },
    'rule-violated': { severity: rejected, check: 'objects' },
    'values-invalid': { severity: { error: 'Helm or the API server refuses it' }, check: 'values' },
    'values-unknown-key': { severity: { warning: 'nothing reads it' }, check: 'values' },
    'component-missing': { severity: { error: 'the operator reports BuildFailed' }, check: 'hop' },
    'variant-missing': { severity: { warning: 'the images run, without digests' }, check: 'hop' },
    'patch-fails': {
        severity: {
            error: 'where it fails on the manifests as released and as the operator builds them',
            warning: 'where it fails on one of the two',
        },
        check: 'patches',
    },
    'patch-matches-nothing': { severity: { warning: 'the build succeeds without it' }, check: 'patches' },
    'patch-damages': { severity: { warning: 'the build succeeds with it' }, check: 'patches' },
    'reference-missing': { severity: { error: 'what names it cannot be applied' }, check: 'references' },
    'dependency-missing': { severity: { error: 'the object waits for ever' }, check: 'references' },
    'source-changed': {
        severity: {
            error: 'where the base branch names another place for it, or no place on that registry',
            warning: 'once it is accepted',
        },
        check: 'references',
    },
    'instance-not-ordered': { severity: { warning: 'the stall ends once the new operator runs' }, check: 'references' },
    // the pull request counts these apart: nothing of them passed or failed
    'not-evaluated': {
        severity: {
            warning: 'where a registry did not answer, or a part of a bootstrap keeps its migration back',
            notice: 'elsewhere; it never counts as fine and never as an error',
        },
        check: null,
    },
    // pull request
    'proposal-incomplete': { severity: { warning: 'the release is proposed all the same' }, check: null },
    // check
    'half-bumped': { severity: { error: 'Flux can stall on halves of two releases' }, check: 'lockstep' },
    downgrade: { severity: { error: 'unless the base branch held exactly these pins before' }, check: 'lockstep' },
    'way-back': { severity: { notice: 'going back is allowed' }, check: 'lockstep' },
    'pin-lost': { severity: accepted, check: 'lockstep' },
    'verification-weakened': { severity: accepted, check: 'references' },
    // signatures
    'signature-invalid': {
        severity: { error: 'nothing is proposed with it, whatever `verify` says (`off` looks at names alone)' },
        check: 'signatures',
    },
    'signature-missing': {
        severity: {
            error: "under `verify: required` and where an OCIRepository's own `verify` asks for one: the release is held as `unsigned` until it is signed",
            warning: 'elsewhere',
        },
        check: 'signatures',
    },
    'signature-unreachable': {
        severity: {
            error: "under `verify: required` and where an OCIRepository's own `verify` asks for one",
            warning: 'under `warn`',
        },
        check: 'signatures',
    },
    // neighbours
    'setting-unused': {
        severity: {
            warning: 'for a name that the repository does not have',
            notice: 'for a setting that waits for another',
        },
        check: null,
    },
};


/***/ }),

/***/ 82673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   Yj: () => (/* binding */ findingCodes),
/* harmony export */   am: () => (/* binding */ gravestOf),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   tx: () => (/* binding */ introducedFinding)
/* harmony export */ });
/* unused harmony export severitiesOf */
/* harmony import */ var _finding_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20416);

/** Of a finding that belongs to no file. */
const nowhere = { file: null, line: null };
function finding(code, place, words) {
    return written(code, place, words, false);
}
function introducedFinding(code, place, words) {
    return written(code, place, words, true);
}
function written(code, { file, line }, words, introduced) {
    const { severity = gravestOf(code), message, help } = words;
    return { code, severity, introduced, file, line, message, help };
}
const severities = ['error', 'warning', 'notice'];
/** The severities that a code can have, the gravest first, each with the reason. */
function severitiesOf(code) {
    const reasons = _finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTable */ .c[code].severity;
    return severities.flatMap((severity) => {
        const why = reasons[severity];
        return why === undefined ? [] : [{ severity, why }];
    });
}
/** The gravest severity of a code: its only one, for most. */
function gravestOf(code) {
    return severitiesOf(code)[0]?.severity ?? 'notice';
}
/** Every code, in the order of docs/findings.md. */
const findingCodes = Object.keys(_finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTable */ .c).filter(isFindingCode);
function isFindingCode(text) {
    return Object.hasOwn(_finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTable */ .c, text);
}
/** Order of a report: introduced first, then by severity, file and line. */
function compareFindings(a, b) {
    return (Number(b.introduced) - Number(a.introduced) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        a.code.localeCompare(b.code, 'en'));
}


/***/ }),

/***/ 28858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   JA: () => (/* binding */ canonicalRepository),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   SE: () => (/* binding */ roleOfRepository),
/* harmony export */   VZ: () => (/* binding */ isChart),
/* harmony export */   ZY: () => (/* binding */ isCanonical),
/* harmony export */   Zo: () => (/* binding */ isOperator),
/* harmony export */   bv: () => (/* binding */ isCompanion),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   iS: () => (/* binding */ definesRelease),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   nc: () => (/* binding */ roleNames),
/* harmony export */   vw: () => (/* binding */ isArtifact),
/* harmony export */   wu: () => (/* binding */ isImage),
/* harmony export */   zE: () => (/* binding */ releaseRoles)
/* harmony export */ });
/* unused harmony export canonical */
/** What an artifact is in a release; `operator-package` is the operator as the Operator Lifecycle Manager installs it; `flux-version` is the Flux distribution that an instance selects out of the manifests. */
const roles = [
    'operator-chart',
    'instance-chart',
    'manifests',
    'mcp-chart',
    'operator-image',
    'cli-image',
    'mcp-image',
    'operator-package',
    'flux-version',
];
/** The three roles that upstream publishes with every release, and that a complete release therefore has (design, rule 2). */
const releaseRoles = ['operator-chart', 'instance-chart', 'manifests'];
/** Where upstream publishes: registry and owner. */
const canonical = { host: 'ghcr.io', path: 'controlplaneio-fluxcd' };
/** Last path segments by which a repository shows its role, on any registry and below any prefix. */
const segments = {
    'operator-chart': 'charts/flux-operator',
    'instance-chart': 'charts/flux-instance',
    'mcp-chart': 'charts/flux-operator-mcp',
    manifests: 'flux-operator-manifests',
    'operator-image': 'flux-operator',
    'cli-image': 'flux-operator-cli',
    'mcp-image': 'flux-operator-mcp',
};
/** The role of a repository by its last segments, or null: `charts/dex` and `flux-operator-preview` have none. */
function roleOfRepository(repository) {
    const parts = repository.path.split('/');
    const chart = parts.slice(-2).join('/');
    const image = parts.at(-1);
    for (const role of ['operator-chart', 'instance-chart', 'mcp-chart'])
        if (segments[role] === chart)
            return role;
    if (parts.at(-2) === 'charts')
        return null;
    for (const role of ['manifests', 'operator-image', 'cli-image', 'mcp-image'])
        if (segments[role] === image)
            return role;
    return null;
}
/** The name that upstream gives an artifact, wherever it is copied to: `flux-operator` of a chart and of an image alike. */
function artifactName(role) {
    return segments[role].replace('charts/', '');
}
/** Upstream's own repository for a role. */
function canonicalRepository(role) {
    return { host: canonical.host, path: `${canonical.path}/${segments[role]}` };
}
/** True where the repository belongs to upstream's own registry and owner. */
function isCanonical(repository) {
    return repository.host === canonical.host && repository.path.startsWith(`${canonical.path}/`);
}
/** True for charts, whose tags have no `v` (upstream.md 1.1). */
function isChart(role) {
    return role === 'operator-chart' || role === 'instance-chart' || role === 'mcp-chart';
}
/** True for roles whose pins say at which release a set is; what merely follows one does not. */
function definesRelease(role) {
    return role !== 'flux-version' && !isCompanion(role);
}
/** True for images, which mirrors and forks carry under the same name. */
function isImage(role) {
    return role === 'operator-image' || role === 'cli-image' || role === 'mcp-image';
}
/** True for what selects the operator that runs. */
function isOperator(role) {
    return role === 'operator-chart' || role === 'operator-image' || role === 'operator-package';
}
/** True for roles that a registry holds an artifact for. */
function isArtifact(role) {
    return role !== 'flux-version' && role !== 'operator-package';
}
/** True for what follows a release and neither runs nor builds Flux: the command line and the MCP server. */
function isCompanion(role) {
    return role === 'mcp-chart' || role === 'mcp-image' || role === 'cli-image';
}
/** The tag of a version: `X.Y.Z` on charts, `vX.Y.Z` on everything else. */
function tagOf(role, version) {
    return isChart(role) ? version : `v${version}`;
}
/** The version that a tag names exactly as upstream writes it, or null (`v0.37.1` on a chart, `latest`, `v0.37.1-1755600000`). */
function versionOfTag(role, tag) {
    const bare = isChart(role) ? tag : tag.startsWith('v') ? tag.slice(1) : '';
    return /^\d+\.\d+\.\d+(?:-(?!\d+$)[0-9A-Za-z.-]+)?$/.test(bare) ? bare : null;
}
/** A role as people call it. */
const roleNames = {
    'operator-chart': 'flux-operator chart',
    'instance-chart': 'flux-instance chart',
    manifests: 'Flux manifests',
    'mcp-chart': 'flux-operator-mcp chart',
    'operator-image': 'operator image',
    'cli-image': 'CLI image',
    'mcp-image': 'flux-operator-mcp image',
    'operator-package': 'operator that OLM installs',
    'flux-version': 'Flux version',
};


/***/ })

};
