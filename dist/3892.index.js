export const id = 3892;
export const ids = [3892,9695,5757];
export const modules = {

/***/ 97811:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/arguments/event.js
var arguments_event = __webpack_require__(42073);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/text/secrets.js + 1 modules
var secrets = __webpack_require__(44951);
;// CONCATENATED MODULE: ./lib/src/arguments/job.js


function readJob({ env, cwd }, { token, logins }, subject) {
    const own = required(env, 'GITHUB_REPOSITORY');
    const other = otherRepository(subject.repository, own);
    const [owner = '', repository = ''] = (other ?? own).split('/');
    const serverUrl = url(env, 'GITHUB_SERVER_URL', 'https://github.com');
    if (token === '')
        throw new failure/* LockstepError */.C('usage', 'The input "token" is empty; leave it out to use the token of the job, or name a secret.');
    return {
        owner,
        repository,
        apiUrl: url(env, 'GITHUB_API_URL', 'https://api.github.com'),
        graphqlUrl: url(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
        serverUrl,
        workspace: env['GITHUB_WORKSPACE'] ?? cwd,
        temporary: required(env, 'RUNNER_TEMP'),
        token,
        logins,
        event: other === null ? subject.event : { kind: 'other', name: 'repository' },
        sha: other === null && /^[0-9a-f]{40,64}$/.test(env['GITHUB_SHA'] ?? '') ? (env['GITHUB_SHA'] ?? null) : null,
        runUrl: `${serverUrl}/${own}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    };
}
function otherRepository(named, own) {
    if (named === '' || named.toLowerCase() === own.toLowerCase())
        return null;
    if (/^[\w.-]+\/[\w.-]+$/.test(named))
        return named;
    throw new failure/* LockstepError */.C('usage', `The input "repository" is ${JSON.stringify(named)}; write OWNER/NAME.`);
}
function required(env, name) {
    const value = env[name] ?? '';
    if (value === '')
        throw new failure/* LockstepError */.C('usage', `${name} is not set: an Action runs inside a workflow job.`);
    return value;
}
function url(env, name, fallback) {
    const value = env[name] ?? '';
    const text = (value === '' ? fallback : value).replace(/(?<!\/)\/+$/, '');
    if ((0,secrets/* bareAddress */.D)(text) !== null)
        return text;
    throw new failure/* LockstepError */.C('usage', `${name} is no http or https address without a user; correct it.`);
}

;// CONCATENATED MODULE: ./lib/src/arguments/logins.js

const line = /^(?<host>[A-Za-z0-9.-]+(?::\d{1,5})?|\[[0-9a-fA-F:]+\](?::\d{1,5})?)=(?<user>[^:]+):(?<password>.+)$/;
function readLogins(text) {
    return text.split(/\r?\n/).flatMap((raw, index) => {
        const written = raw.trim();
        if (written === '')
            return [];
        const { host, user, password } = line.exec(written)?.groups ?? {};
        if (host !== undefined && user !== undefined && password !== undefined)
            return [{ host: host.toLowerCase(), user: user.trim(), password }];
        throw new failure/* LockstepError */.C('usage', `Line ${index + 1} of the input registry-credentials is not HOST=USER:PASSWORD; write one host a line, without https://.`);
    });
}

// EXTERNAL MODULE: ./lib/src/commands/run/outcome.js
var run_outcome = __webpack_require__(65711);
// EXTERNAL MODULE: ./lib/src/progress.js
var src_progress = __webpack_require__(55747);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
// EXTERNAL MODULE: ./lib/src/report/all-findings.js
var all_findings = __webpack_require__(5397);
// EXTERNAL MODULE: ./lib/src/report/unread-places.js
var unread_places = __webpack_require__(20199);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(76782);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js




const perLevel = 10;
function annotationsOf(report) {
    const counts = new Map();
    const all = [
        ...report.sets.flatMap(annotations_failure),
        ...[...(0,all_findings/* allFindings */.c)(report), ...(0,unread_places/* unreadFindings */.yW)(report)].sort(finding/* compareFindings */.Eg).map(annotation),
    ];
    return all.filter(({ level }) => {
        const count = counts.get(level) ?? 0;
        counts.set(level, count + 1);
        return count < perLevel;
    });
}
function annotations_failure({ name, decision, detail }) {
    if (decision !== 'failed' || detail === null)
        return [];
    const [, file = null, line = null] = /^(?:At )?([^\s:]+):(\d+)[:,] /.exec(detail) ?? [];
    const message = (0,visible/* shortened */.vI)((0,visible/* visible */.RK)(detail), 1000);
    return [
        { level: 'error', file, line: line === null ? null : Number(line), title: `flux-lockstep: set ${name}`, message },
    ];
}
function annotation(finding) {
    const odd = finding.file !== null && !(0,visible/* isVisible */.zN)(finding.file) ? finding.file : null;
    const where = odd === null ? '' : `${(0,visible/* visible */.RK)(odd)}:${finding.line ?? 1}: `;
    return {
        level: finding.severity,
        file: odd === null ? finding.file : null,
        line: odd === null ? finding.line : null,
        title: `flux-lockstep: ${finding.code}${finding.introduced || finding.file === null ? '' : ' (there before)'}`,
        message: `${where}${(0,visible/* shortened */.vI)((0,visible/* visible */.RK)(finding.message), 1000)} ${(0,visible/* shortened */.vI)((0,visible/* visible */.RK)(finding.help), 1000)}`,
    };
}

// EXTERNAL MODULE: ./lib/src/report/json.js
var json = __webpack_require__(69695);
;// CONCATENATED MODULE: ./lib/src/report/outputs.js
function outputsOf(report) {
    const set = report.sets.find((each) => each.proposal !== null) ?? report.sets[0];
    return { ...singleOutputs(set), matrix: JSON.stringify({ include: report.sets.map(row) }) };
}
function singleOutputs(set) {
    const proposal = set?.proposal;
    return {
        decision: outputs_text(set?.decision),
        set: outputs_text(set?.name),
        'current-version': outputs_text(set?.current),
        'target-version': outputs_text(set?.target),
        'pull-request-number': outputs_text(proposal?.number),
        'pull-request-url': outputs_text(proposal?.url),
        'pull-request-operation': outputs_text(proposal?.operation),
        'commit-sha': outputs_text(proposal?.commit),
        verified: outputs_text(proposal?.verified),
    };
}
function row(set) {
    return {
        set: set.name,
        decision: outputs_text(set.decision),
        'current-version': outputs_text(set.current),
        'target-version': outputs_text(set.target),
        'pull-request-number': outputs_text(set.proposal?.number),
    };
}
function outputs_text(value) {
    return value === null || value === undefined ? '' : String(value);
}

// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: ./lib/src/report/check-comment.js
var check_comment = __webpack_require__(51021);
// EXTERNAL MODULE: ./lib/src/report/check-table.js
var check_table = __webpack_require__(39568);
// EXTERNAL MODULE: ./lib/src/report/findings-table.js
var findings_table = __webpack_require__(62390);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/report/mermaid.js
var mermaid = __webpack_require__(85874);
// EXTERNAL MODULE: ./lib/src/report/cluster-section.js
var cluster_section = __webpack_require__(88645);
// EXTERNAL MODULE: ./lib/src/report/pins-of-sets.js
var pins_of_sets = __webpack_require__(79786);
// EXTERNAL MODULE: ./lib/src/report/signatures.js
var report_signatures = __webpack_require__(29686);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/report/summary.js













const plainSummary = {
    follows: {},
    completions: [],
    check: null,
    patch: '',
    token: null,
    cluster: {},
    advice: null,
};
const defaultLimit = 900_000;
const budgets = [
    { rows: 1000, patch: 400_000 },
    { rows: 1000, patch: 200_000 },
    { rows: 300, patch: 50_000 },
    { rows: 50, patch: 10_000 },
    { rows: 10, patch: 0 },
];
function renderSummary(report, options = plainSummary, limit = defaultLimit) {
    const findings = (0,all_findings/* allFindings */.c)(report);
    for (const budget of budgets) {
        const text = `${withinBudget(report, findings, options, budget)}\n`;
        if (Buffer.byteLength(text) <= limit)
            return text;
    }
    return `${heading(report)}\n\nThis run has too much to show; the JSON report has it.\n`;
}
function withinBudget(report, findings, options, budget) {
    return (0,markdown/* blocks */.Bv)(heading(report), options.check === null ? setsTable(report.sets, budget.rows) : (0,check_table/* checkTable */.D)(report, options.check, budget.rows), (0,mermaid/* mermaidOf */.j)(report.sets, options.follows), ...options.completions.map(check_comment/* renderCompletion */.fm), (0,unread_places/* unreadSection */.f7)(report.unread, budget.rows), findingsPart(findings, budget), ...report.sets.slice(0, budget.rows).map((set) => (0,report_signatures/* signaturesTable */.SL)(set.signatures)), ...Object.values(options.cluster).map((changes) => (0,cluster_section/* clusterSection */.OM)(changes, { diff: budget.patch, rows: budget.rows })), patchPart(options.patch, budget), pinsPart(report.pins, budget, options.check === null ? '' : ' as they would be after the merge'), releasesPart(report, budget), leftOutPart(report, budget), tokenPart(options), options.advice === null ? '' : (0,markdown/* prose */.CS)(options.advice), footer(report));
}
function heading(report) {
    const stands = report.sets.some(({ decision }) => decision === 'blocked');
    const mark = report.conclusion === 'failure' ? '❌' : stands ? '⚠️' : '✅';
    return `### ${mark} flux-lockstep ${report.command}`;
}
function setsTable(sets, rows) {
    if (sets.length === 0)
        return 'No pin of a Flux Operator release was found.';
    const lines = sets
        .slice(0, rows)
        .map((set) => [
        (0,markdown/* code */.aY)(set.name),
        `**${(0,wording/* decisionName */.Mt)(set.decision)}**${(0,markdown/* prose */.CS)((0,wording/* doubtOf */.kv)(set.agreement))}`,
        whyCell(set),
        moveCell(set),
        (0,wording/* fluxArrow */.ld)(set.flux, 'short') || '–',
    ]);
    const rest = sets.length - lines.length;
    const more = rest > 0 ? `\n\n… and ${(0,markdown/* counted */.hS)(rest, 'more set')}.` : '';
    return (0,markdown/* table */.tp)(['set', 'decision', 'why', 'release', 'Flux'], lines) + more;
}
function moveCell({ current, target }) {
    const now = current === null ? '–' : (0,markdown/* code */.aY)(current);
    return target === null || target === current ? now : `${now} → ${(0,markdown/* code */.aY)(target)}`;
}
function whyCell(set) {
    const proposal = set.proposal?.url ?? null;
    const why = set.detail ?? (set.reason === null ? '' : `${wording/* reasonNames */.P4[set.reason]}.`);
    const signatures = (0,report_signatures/* signaturesText */.rJ)(set.signatures);
    const parts = [
        proposal === null
            ? ''
            : `${(0,markdown/* link */.nf)(`#${set.proposal?.number ?? ''}`, proposal)} ${set.proposal?.operation ?? ''}${signedText(set)}.`,
        (0,markdown/* prose */.CS)(why),
        set.until === null ? '' : `Until ${(0,wording/* readableTime */.GI)(set.until)}.`,
        set.via.length === 0 ? '' : `Later: ${set.via.map((version) => (0,markdown/* code */.aY)(version)).join(' → ')}.`,
        signatures === '' ? '' : `${signatures}.`,
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function signedText(set) {
    if ((set.proposal?.verified ?? null) === null)
        return '';
    return set.proposal?.verified === true ? ', commit verified' : ', commit not verified';
}
function findingsPart(findings, budget) {
    const introduced = findings.filter((finding) => finding.introduced);
    const inherited = findings.filter((finding) => !finding.introduced);
    const summary = `${(0,markdown/* counted */.hS)(inherited.length, 'finding')} that ${inherited.length === 1 ? 'was' : 'were'} there before`;
    return (0,markdown/* blocks */.Bv)(introduced.length === 0
        ? ''
        : `#### ${(0,markdown/* counted */.hS)(introduced.length, 'finding')}\n\n${(0,findings_table/* findingsTable */.f)(introduced, budget.rows)}`, inherited.length === 0 ? '' : (0,markdown/* details */.zH)(summary, (0,findings_table/* findingsTable */.f)(inherited, budget.rows)));
}
function patchPart(patch, budget) {
    if (patch === '')
        return '';
    if (patch.length > budget.patch)
        return 'The patch is too long to show here; the command line prints it.';
    return (0,markdown/* details */.zH)('The patch', (0,markdown/* fenced */.OF)('diff', (0,visible/* visibleLines */.gB)(patch)));
}
function pinsPart(pins, budget, when) {
    if (pins.length === 0)
        return '';
    const caption = `${(0,markdown/* counted */.hS)((0,pins_of_sets/* countPins */.o)(pins).pins, 'pin')}${when}`;
    const all = (0,pins_of_sets/* pinsOfSets */.f)(pins);
    const rows = all
        .slice(0, budget.rows)
        .map(({ pin, sets }) => [
        wording/* roleNames */.nc[pin.role],
        pin.value === '' ? `_${pin.selector}_` : (0,markdown/* code */.aY)(pin.value),
        pin.action === 'follow' ? 'follows' : (0,markdown/* prose */.CS)(pin.reason ?? pin.action),
        (0,markdown/* code */.aY)(`${pin.file}:${pin.line}`),
        sets.map((set) => (0,markdown/* code */.aY)(set)).join(', '),
    ]);
    const rest = all.length - rows.length;
    const more = rest > 0 ? `\n\n… and ${(0,markdown/* counted */.hS)(rest, 'more pin')}.` : '';
    return (0,markdown/* details */.zH)(caption, (0,markdown/* table */.tp)(['what', 'value', 'action', 'where', 'set'], rows) + more);
}
function releasesPart({ releases, sets }, budget) {
    const shown = releases.filter((release) => !release.reasons.includes('older')).slice(0, budget.rows);
    if (shown.length === 0)
        return '';
    const rows = shown.map((release) => [
        (0,markdown/* code */.aY)(release.version),
        standingOf(release, sets),
        release.missing.length === 0 ? '–' : [...new Set(release.missing)].map((role) => wording/* roleNames */.nc[role]).join(', '),
    ]);
    const held = shown.filter((release) => !release.eligible).length;
    const summary = `${(0,markdown/* counted */.hS)(shown.length, 'release')} from the current one on, ${held} held`;
    return (0,markdown/* details */.zH)(summary, (0,markdown/* table */.tp)(['release', '', 'missing'], rows));
}
function standingOf({ version, eligible, reasons }, sets) {
    const named = (word, found) => sets.length === 1 ? `**${word}**` : `**${word}** in ${found.map(({ name }) => (0,markdown/* code */.aY)(name)).join(', ')}`;
    const pinned = sets.filter(({ current }) => current === version);
    const moving = sets.filter(({ target, current, decision }) => target === version && current !== version && (decision === 'update' || decision === 'repair'));
    const said = [
        ...(pinned.length > 0 ? [named('pinned now', pinned)] : []),
        ...(moving.length > 0 ? [named('target', moving)] : []),
    ];
    if (said.length > 0)
        return said.join(', ');
    return eligible ? 'eligible' : `held: ${(0,markdown/* listed */.KE)(reasons.map((reason) => wording/* reasonNames */.P4[reason]))}`;
}
function leftOutPart(report, budget) {
    if (report.leftOut.length === 0)
        return '';
    const rows = report.leftOut
        .slice(0, budget.rows)
        .map((place) => [(0,markdown/* code */.aY)(`${place.file}:${place.line}`), String(place.places ?? 1), (0,markdown/* prose */.CS)(place.reason)]);
    const places = report.leftOut.reduce((sum, place) => sum + (place.places ?? 1), 0);
    return (0,markdown/* details */.zH)(`${(0,markdown/* counted */.hS)(places, 'place')} that ${places === 1 ? 'names' : 'name'} an artifact of a release and ${places === 1 ? 'is' : 'are'} left out`, (0,markdown/* table */.tp)(['file', 'places', 'why'], rows));
}
function tokenPart(options) {
    if (options.token !== 'actions')
        return '';
    const page = (0,markdown/* link */.nf)('How to change that', `${tool/* documentation */.TH}/docs/troubleshooting.md`);
    return (0,markdown/* alert */.xE)('NOTE', `Written with \`GITHUB_TOKEN\`: workflows on such pull requests wait for approval or do not start. ${page}.`);
}
function footer(report) {
    const { files, requests } = report;
    return `<sub>${(0,markdown/* counted */.hS)(files.listed, 'file')} listed, ${files.parsed} parsed; ${(0,markdown/* counted */.hS)(requests.registry, 'registry request')}, ${(0,markdown/* counted */.hS)(requests.github, 'GitHub request')}.</sub>`;
}

// EXTERNAL MODULE: ./lib/src/report/text.js + 1 modules
var report_text = __webpack_require__(43524);
// EXTERNAL MODULE: ./lib/src/report/workflow-log.js
var workflow_log = __webpack_require__(42603);
// EXTERNAL MODULE: ./lib/src/runner.js
var src_runner = __webpack_require__(87738);
// EXTERNAL MODULE: ./lib/src/settings/action-inputs.js
var action_inputs = __webpack_require__(93658);
// EXTERNAL MODULE: ./lib/src/settings/catalogue.js + 1 modules
var catalogue = __webpack_require__(17205);
// EXTERNAL MODULE: ./lib/src/commands/run/cluster-changes.js
var cluster_changes = __webpack_require__(99209);
// EXTERNAL MODULE: ./lib/src/report/cluster-html.js
var cluster_html = __webpack_require__(75757);
;// CONCATENATED MODULE: ./lib/src/action.js




















async function runAction(plain, machine) {
    const runner = (0,src_runner/* discreet */.C)(plain);
    try {
        const { name, payload, ref } = runner.event;
        const event = (0,arguments_event/* readEvent */.j)(name, payload, ref);
        const job = readJob(machine, readSecrets(runner), { event, repository: runner.inputs['repository'] ?? '' });
        const { runHosted } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3243), __webpack_require__.e(6344), __webpack_require__.e(7800), __webpack_require__.e(4781), __webpack_require__.e(7987), __webpack_require__.e(5312), __webpack_require__.e(7177), __webpack_require__.e(98), __webpack_require__.e(7091), __webpack_require__.e(1190), __webpack_require__.e(6798)]).then(__webpack_require__.bind(__webpack_require__, 16798));
        const progress = new src_progress/* Progress */.k({ write: (text) => runner.log((0,workflow_log/* workflowLog */.Q)(text.trimEnd())), isLive: false, isLog: true, width: 0 }, 'usual');
        const watched = { ...machine, watch: progress };
        const outcome = await runHosted(job, readInputs(runner), watched).finally(() => progress.close());
        await publish(outcome, runner, job.temporary);
        return (0,run_outcome/* exitCodeOf */.F)(outcome.report);
    }
    catch (error) {
        return (0,src_runner/* reportFailure */.xV)(runner, error);
    }
}
function readSecrets(runner) {
    const token = runner.inputs['token'] ?? '';
    const logins = readLogins(runner.inputs['registry-credentials'] ?? '');
    for (const secret of [token, ...logins.map(({ password }) => password)])
        if (secret !== '')
            runner.mask(secret);
    return { token, logins };
}
function readInputs({ inputs }) {
    const known = [...[...catalogue/* settingCatalogue */.m, catalogue/* setsSetting */.q].map(({ key }) => key), ...action_inputs/* extraInputs */.a.map(({ name }) => name)];
    return { ...Object.fromEntries(known.map((name) => [name, ''])), ...inputs };
}
async function publish(outcome, runner, temporary) {
    const { report, patch, check, advice = null, follows = {}, token = null } = outcome;
    const file = (0,external_node_path_.join)(temporary, 'flux-lockstep-report.json');
    await (0,promises_.writeFile)(file, (0,secrets/* withoutSecrets */.c)((0,json.renderJson)(report)));
    const text = (0,report_text.renderText)(report, { color: false, width: 120, patch, advice, check: check ?? null });
    runner.group(`flux-lockstep ${report.command}: ${report.conclusion}`, (0,workflow_log/* workflowLog */.Q)(text));
    for (const annotation of annotationsOf(report))
        runner.annotate(annotation);
    for (const [name, value] of Object.entries(outputsOf(report)))
        runner.output(name, value);
    runner.output('findings', JSON.stringify((0,all_findings/* allFindings */.c)(report)));
    runner.output('report', file);
    const cluster = await (0,cluster_changes/* clusterOf */.e)(outcome);
    runner.output('diff', await writeDiff(cluster, temporary));
    const options = check ? { check, completions: check.completions } : { patch, advice, follows, token };
    await runner.summary(renderSummary(report, { ...plainSummary, ...options, cluster }));
}
async function writeDiff(cluster, temporary) {
    if (Object.values(cluster).every(({ instances }) => instances.length === 0))
        return '';
    const file = (0,external_node_path_.join)(temporary, 'flux-lockstep-diff.html');
    await (0,promises_.writeFile)(file, (0,secrets/* withoutSecrets */.c)((0,cluster_html.renderClusterHtml)(cluster)));
    return file;
}


/***/ }),

/***/ 42073:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  V: () => (modeOf),
  j: () => (readEvent)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


const zeros = /^0+$/;
function readEvent(name, payload, ref) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return readPullRequest(payload, name === 'pull_request_target');
        case 'merge_group':
            return {
                kind: 'merge-group',
                base: required(payload, ['merge_group', 'base_sha'], name),
                head: required(payload, ['merge_group', 'head_sha'], name),
                pullRequest: queuedPullRequest((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(payload, ['merge_group', 'head_ref'])),
            };
        case 'push': {
            const before = required(payload, ['before'], name);
            const after = required(payload, ['after'], name);
            return {
                kind: 'push',
                branch: ref.replace(/^refs\/heads\//, ''),
                before: zeros.test(before) ? null : before,
                after: zeros.test(after) ? null : after,
                forced: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(payload, ['forced']) === true,
            };
        }
        default:
            return { kind: 'other', name };
    }
}
function readPullRequest(payload, privileged) {
    const number = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(payload, ['pull_request', 'number']);
    const comments = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(payload, ['pull_request', 'comments']);
    const headRepository = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(payload, ['pull_request', 'head', 'repo', 'full_name']);
    const repository = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(payload, ['pull_request', 'base', 'repo', 'full_name']);
    return {
        kind: 'pull-request',
        number: typeof number === 'number' ? number : 0,
        base: required(payload, ['pull_request', 'base', 'sha'], 'pull_request'),
        head: required(payload, ['pull_request', 'head', 'sha'], 'pull_request'),
        headBranch: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(payload, ['pull_request', 'head', 'ref']) ?? '',
        fork: headRepository === null || headRepository.toLowerCase() !== repository?.toLowerCase(),
        author: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(payload, ['pull_request', 'user', 'login']) ?? '',
        bot: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(payload, ['pull_request', 'user', 'type']) === 'Bot',
        merge: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(payload, ['pull_request', 'merge_commit_sha']),
        comments: typeof comments === 'number' ? comments : 0,
        privileged,
        labels: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(payload, ['pull_request', 'labels']).flatMap((label) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(label, ['name']) ?? []),
    };
}
function queuedPullRequest(ref) {
    const number = /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/.exec(ref ?? '')?.[1];
    return number === undefined ? null : Number(number);
}
function required(payload, path, event) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(payload, path);
    if (found === null || !/^[0-9a-f]{40,64}$/.test(found))
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('usage', `The payload of ${event} names no commit at ${path.join('.')}.`);
    return found;
}
function modeOf(event, baseBranch) {
    if (event.kind === 'pull-request' || event.kind === 'merge-group')
        return 'check';
    return event.kind === 'push' && event.branch !== baseBranch ? 'check' : 'update';
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

/***/ 65711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (exitCodeOf),
  v: () => (conclusionOf)
});
function exitCodeOf(report) {
    if (report.conclusion === 'success')
        return 0;
    const unread = report.sets.some((set) => set.decision === 'failed' && (set.reason === 'registry' || set.reason === 'forge'));
    return unread ? 3 : 1;
}
function conclusionOf(command, sets, findings, failOn) {
    if (sets.some((set) => set.decision === 'failed'))
        return 'failure';
    if (failOn === 'never' || (failOn === 'introduced' && command !== 'check'))
        return 'success';
    const errors = [...findings, ...sets.flatMap((set) => set.findings)].filter((found) => found.severity === 'error');
    const counts = (found) => found.introduced || found.code === 'out-of-lockstep' || failOn === 'any';
    if (errors.some(counts))
        return 'failure';
    return failOn === 'held' && sets.some((set) => set.decision === 'held') ? 'failure' : 'success';
}


/***/ }),

/***/ 55747:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  k: () => (Progress)
});
const realTime = {
    now: () => performance.now(),
    every: (milliseconds, tick) => {
        const timer = setInterval(tick, milliseconds);
        timer.unref();
        return () => clearInterval(timer);
    },
};
const patience = 1000;
const look = { live: 250, log: 1000 };
const silence = 8000;
class Progress {
    #place;
    #time;
    #loudness;
    #begun;
    #open = new Set();
    #stop;
    #answered = 0;
    #stage = 'reading the repository';
    #isDrawn = false;
    constructor(place, loudness, time = realTime) {
        this.#place = place;
        this.#time = time;
        this.#loudness = loudness;
        this.#begun = time.now();
        const every = place.isLive ? look.live : look.log;
        this.#stop = loudness === 'quiet' ? () => undefined : time.every(every, () => this.#tick());
    }
    stage(text) {
        this.#stage = text;
        if (this.#place.isLog && this.#loudness !== 'quiet')
            this.#say(text);
    }
    began(method, url) {
        const request = { host: url.host, since: this.#time.now(), isNamed: false };
        this.#open.add(request);
        return (outcome) => {
            this.#open.delete(request);
            this.#answered++;
            const took = Math.round(this.#time.now() - request.since);
            if (this.#loudness === 'verbose')
                this.#say(`${method} ${url.origin}${url.pathname}: ${outcome}, ${took} ms`);
        };
    }
    close() {
        this.#stop();
        this.#erase();
    }
    #tick() {
        const now = this.#time.now();
        const late = [...this.#open].filter((request) => now - request.since >= silence);
        const unnamed = late.filter(({ isNamed }) => !isNamed);
        for (const host of new Set(unnamed.map((request) => request.host)))
            this.#say(`${host} has not answered for ${seconds(now - earliest(unnamed, host))}; a request has a minute unless registry-timeout says otherwise`);
        for (const request of unnamed)
            request.isNamed = true;
        if (this.#place.isLive && now - this.#begun >= patience)
            this.#draw(now);
    }
    #draw(now) {
        const hosts = [...new Set([...this.#open].map(({ host }) => host))];
        const waits = hosts.length === 0 ? '' : `; waiting for ${hosts.join(', ')} (${this.#open.size})`;
        const text = `flux-lockstep: ${this.#stage}${waits}; ${this.#answered} answered, ${seconds(now - this.#begun)}`;
        this.#erase();
        this.#place.write(text.slice(0, this.#place.width));
        this.#isDrawn = true;
    }
    #say(text) {
        this.#erase();
        this.#place.write(`flux-lockstep: ${text}\n`);
    }
    #erase() {
        if (this.#isDrawn)
            this.#place.write('\r\u001b[K');
        this.#isDrawn = false;
    }
}
function earliest(requests, host) {
    return Math.min(...requests.filter((request) => request.host === host).map(({ since }) => since));
}
function seconds(milliseconds) {
    return `${Math.floor(milliseconds / 1000)} s`;
}


/***/ }),

/***/ 51021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  bZ: () => (checkCommentMark),
  fm: () => (renderCompletion),
  oh: () => (renderCheckComment)
});
var _findings_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62390);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6375);
var _patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82003);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76782);
var _unread_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20199);
var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18297);






const checkCommentMark = '<!-- flux-lockstep:check -->';
const patchLimit = 30_000;
const rowLimit = 50;
function renderCheckComment({ completions, findings, pushed, unread = [], doubts = [], }) {
    if (completions.length === 0 && findings.length === 0)
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(checkCommentMark, settledText(doubts), (0,_unread_places_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadSection */ .f7)(unread, 20));
    const helped = completions.map(renderCompletion);
    const parts = [
        '### ❌ flux-lockstep: this would merge half of a release',
        pushed ? 'The missing half was pushed to this branch; its own check tells when all is well.' : '',
        ...(pushed ? [] : helped),
        findings.length === 0 ? '' : `#### What was found\n\n${(0,_findings_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsTable */ .f)(findings, 20)}`,
        (0,_unread_places_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadSection */ .f7)(unread, 20),
    ];
    const text = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(checkCommentMark, ...parts);
    return text.length < 60_000 ? text : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(checkCommentMark, parts[0] ?? '', (helped[0] ?? '').slice(0, 50_000));
}
function settledText(doubts) {
    if (doubts.length === 0)
        return '✅ **flux-lockstep**: all is well now, every pin agrees on one release.';
    return `🟡 **flux-lockstep**: nothing is half moved any more: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(doubts.join('; '))}.`;
}
function renderCompletion(completion) {
    const { pins, set, target } = completion;
    const rows = pins
        .slice(0, rowLimit)
        .map((pin) => [_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .roleNames */ .nc[pin.role], `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pin.from)} → ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pin.to)}`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${pin.file}:${pin.line}`)]);
    const rest = pins.length - rows.length;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`#### What completes ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(target)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(pins.length, 'more pin')} of set ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(set)}`, 'A release of Flux Operator moves as a whole: merged like this, Flux can stall on the difference.', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['what', 'from → to', 'where'], rows), rest > 0 ? `… and ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest, 'more pin')}.` : '', howTo(completion));
}
function howTo(completion) {
    const command = `On this branch: \`npx flux-lockstep update --to ${completion.target}\`.`;
    const patch = (0,_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPatch */ .h)(completion.files);
    if (patch === '' || patch.length > patchLimit)
        return `To complete it: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(command)}`;
    if (!(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .isVisible */ .zN)(patch) || patch.includes('flux-lockstep:'))
        return `To complete it: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(command)}`;
    const script = `git apply <<'PATCH'\n${patch}PATCH`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)('To complete it, run this at the root of the repository on this branch:', (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)('sh', script));
}


/***/ }),

/***/ 82929:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Aj: () => (renderedWithout),
  D4: () => (chartsText),
  Px: () => (changedReleases)
});
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);

function changedReleases(charts) {
    if (charts.kind === 'by-values')
        return [];
    return charts.releases.filter(({ unbuilt, objects }) => unbuilt !== null || objects.length > 0);
}
function chartsText(charts) {
    if (charts.kind === 'rendered')
        return charts.releases.length === 0
            ? ''
            : ' Charts as helm renders them with the repository’s values, without hooks and without the cluster.';
    const why = charts.why === 'off' ? '`helm` is off' : 'no helm is on the PATH';
    return ` The charts themselves were compared by values and definitions alone, since ${why}.`;
}
function renderedWithout(without) {
    return `Rendered without ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(without)}, which cannot be read or applied here`;
}


/***/ }),

/***/ 75757:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  renderClusterHtml: () => (renderClusterHtml)
});
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44951);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76782);
var _cluster_charts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82929);
var _cluster_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88645);





function renderClusterHtml(sets) {
    const parts = Object.values(sets).flatMap(({ instances, charts }) => [
        ...instances.map(instancePart),
        ...(0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_3__/* .changedReleases */ .Px)(charts).map(chartPart),
    ]);
    const how = [...new Set(Object.values(sets).map(({ charts }) => (0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_3__/* .chartsText */ .D4)(charts)))].join('');
    const body = parts.length === 0 ? '<p>Nothing changes in a cluster.</p>' : parts.join('\n');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What changes in the cluster</title>
<style>${style}</style>
</head>
<body>
<h1>What changes in the cluster</h1>
${body}
<footer>Built as Flux Operator builds it, from the release’s own manifests and the patches of the repository; images by tag.${escape(how)}</footer>
</body>
</html>
`;
}
const style = `
:root{color-scheme:light dark;--ground:#fff;--text:#1f2328;--quiet:#59636e;--line:#d1d9e0;--box:#f6f8fa;--plus:#dafbe1;--minus:#ffebe9;--mark:#0550ae}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--text:#e6edf3;--quiet:#9198a1;--line:#3d444d;--box:#151b23;--plus:#12361f;--minus:#4a1c1c;--mark:#79c0ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:1rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}h2 span{display:block;font-size:.9rem;font-weight:400}
code,pre{font-family:ui-monospace,monospace;font-size:.85rem}
ul{padding-left:1.2rem}details ul{margin:0;padding:0 .8rem .6rem 2rem}
details{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;background:var(--box)}
summary{padding:.6rem .8rem;cursor:pointer}
pre{margin:0;padding:.5rem 0;overflow-x:auto;border-top:1px solid var(--line)}
pre span{display:block;padding:0 .8rem;white-space:pre;min-width:max-content}
.added{background:var(--plus)}.removed{background:var(--minus)}.hunk{color:var(--mark)}
.quiet,footer{color:var(--quiet)}footer{margin-top:2rem;font-size:.85rem}`;
function instancePart(one) {
    const { from, to } = one.flux;
    const flux = from === to ? `Flux ${to ?? 'unknown'} as before` : `Flux ${from ?? 'none'} → ${to ?? 'none'}`;
    return buildPart(one, headingOf(one, flux));
}
function chartPart(one) {
    const { from, to } = one.version;
    const version = from === to ? `${to ?? 'unknown'} as before` : `${from ?? 'none'} → ${to ?? 'none'}`;
    const without = one.without.length === 0 ? '' : `\n<p>${escape((0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_3__/* .renderedWithout */ .Aj)(one.without))}.</p>`;
    return buildPart(one, `${headingOf(one, `chart ${one.chart} ${version}`)}${without}`);
}
function headingOf({ name, file }, what) {
    return `<h2>${escape(name)} <span class="quiet">${escape(file)} · ${escape(what)}</span></h2>`;
}
function buildPart(one, head) {
    if (one.unbuilt !== null)
        return `${head}\n<p>Nothing could be compared: ${escape(one.unbuilt)}.</p>`;
    const lines = [
        ...one.controllers.map((each) => {
            const moved = (0,_cluster_section_js__WEBPACK_IMPORTED_MODULE_4__/* .movedImage */ .$B)(each.image)?.join(' → ') ?? 'image as before';
            const other = (0,_cluster_section_js__WEBPACK_IMPORTED_MODULE_4__/* .otherText */ .s8)(each);
            return `<code>${nameText(each.name)}</code>: ${escape(moved)}${other === '' ? '' : `; ${escape(other)}`}`;
        }),
        ...one.definitions.map((each) => `<code>${nameText(each.name)}</code>: ${escape((0,_cluster_section_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionWords */ .V6)(each))}`),
        ...one.permissions.flatMap(({ role, added, removed }) => [
            ...(added.length === 0 ? [] : [`<code>${escape(role)}</code> may also: ${escape(added.join('; '))}`]),
            ...(removed.length === 0 ? [] : [`<code>${escape(role)}</code> may no longer: ${escape(removed.join('; '))}`]),
        ]),
    ];
    const summary = lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
    return [
        head,
        summary,
        ...one.objects.filter(({ kind }) => kind !== 'label').map(objectPart),
        labelsPart(one.objects.filter(({ kind }) => kind === 'label')),
        ...(one.same === 0 ? [] : [`<p class="quiet">${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(one.same, 'object')} as before.</p>`]),
    ].join('\n');
}
function labelsPart(objects) {
    if (objects.length === 0)
        return '';
    const names = objects.map(({ name }) => `<li>${nameText(name)}</li>`).join('');
    return `<details><summary>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(objects.length, 'object')} with a new version label alone</summary><ul>${names}</ul></details>`;
}
function objectPart({ name, kind, diff }) {
    const word = kind === 'changed' ? '' : ` <span class="quiet">${kind}</span>`;
    const lines = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLines */ .gB)(diff).replace(/\n$/, '').split('\n').map(lineOf);
    return `<details><summary>${nameText(name)}${word}</summary><pre>${lines.join('')}</pre></details>`;
}
function lineOf(line) {
    const kind = line.startsWith('@@') ? 'hunk' : line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : '';
    return `<span${kind === '' ? '' : ` class="${kind}"`}>${line === '' ? ' ' : escapeMarks(line)}</span>`;
}
function nameText(name) {
    return escape((0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(name)).replace(/[./](?=\w)/g, '$&<wbr>');
}
function escape(text) {
    return escapeMarks((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).replaceAll('`', ''));
}
function escapeMarks(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}


/***/ }),

/***/ 88645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $B: () => (movedImage),
  OM: () => (clusterSection),
  V6: () => (definitionWords),
  s8: () => (otherText)
});
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
var _cluster_charts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82929);


function clusterSection({ instances, charts }, budget) {
    const releases = (0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .changedReleases */ .Px)(charts);
    if (instances.length + releases.length === 0)
        return '';
    const share = { ...budget, diff: Math.floor(budget.diff / (instances.length + releases.length)) };
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)('#### What changes in the cluster', ...instances.map((one) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(instances.length > 1 ? headOf(one) : '', buildPart(one, share))), ...releases
        .slice(0, budget.rows)
        .map((one) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(headOf(one, ` of the chart ${one.chart}`), withoutText(one), buildPart(one, share))), `${scope}${(0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .chartsText */ .D4)(charts)}`);
}
const scope = 'Built as the operator builds it, from the release’s own manifests and this repository’s patches; images by tag.';
function headOf({ name, file }, what = '') {
    return `**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(name)}**${what} in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}`;
}
function withoutText({ without }) {
    return without.length === 0 ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)((0,_cluster_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedWithout */ .Aj)(without))}.`;
}
function buildPart(one, budget) {
    if (one.unbuilt !== null)
        return `Nothing could be compared: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(one.unbuilt)}.`;
    if (one.objects.length === 0)
        return `None of its ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(one.same, 'object')} changes.`;
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(controllersTable(one.controllers, budget.rows), one.definitions
        .slice(0, budget.rows)
        .map((each) => `- ${definitionText(each)}`)
        .join('\n'), permissionsText(one, budget.rows), objectsPart(one, budget.diff));
}
function controllersTable(controllers, rows) {
    if (controllers.length === 0)
        return '';
    const lines = controllers.slice(0, rows).map((one) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one.name), imageText(one), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(otherText(one))]);
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['controller', 'image', 'flags, variables, limits'], lines);
}
function imageText({ image }) {
    const { from, to } = image;
    if (from === null)
        return `new: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(to ?? '')}`;
    if (to === null)
        return `goes: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(from)}`;
    const moved = movedImage(image);
    return moved === null ? 'as before' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(moved[0])} → ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(moved[1])}`;
}
function movedImage({ from, to }) {
    if (from === to)
        return null;
    const [old, now] = [from ?? 'new', to ?? 'gone'];
    const [oldAt, nowAt] = [old.lastIndexOf(':'), now.lastIndexOf(':')];
    return oldAt > 0 && old.slice(0, oldAt) === now.slice(0, nowAt)
        ? [old.slice(oldAt + 1), now.slice(nowAt + 1)]
        : [old, now];
}
function otherText({ image, arguments: flags, variables, resources }) {
    if (image.from === null || image.to === null)
        return '';
    const signed = (lists) => [
        ...lists.added.map((each) => `+ \`${each}\``),
        ...lists.removed.map((each) => `− \`${each}\``),
    ];
    return [...signed(flags), ...signed(variables), ...resources].join(', ');
}
function definitionText(one) {
    return `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one.name)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(definitionWords(one))}`;
}
function definitionWords({ comes, goes, storage, gone, required }) {
    const some = (names) => names.length > 6
        ? `${names
            .slice(0, 6)
            .map((name) => `\`${name}\``)
            .join(', ')} and ${names.length - 6} more`
        : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names.map((name) => `\`${name}\``));
    return [
        comes.length === 0 ? '' : versionsThat(comes, 'comes', 'come'),
        goes.length === 0 ? '' : versionsThat(goes, 'goes', 'go'),
        storage === null ? '' : `stored as ${storage.to}, no longer as ${storage.from}`,
        gone.length === 0 ? '' : `fields that go: ${some(gone)}`,
        required.length === 0 ? '' : `fields that become required: ${some(required)}`,
    ]
        .filter((words) => words !== '')
        .join('; ');
}
function versionsThat(versions, one, several) {
    return versions.length === 1 ? `version ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(versions)} ${one}` : `versions ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(versions)} ${several}`;
}
function permissionsText({ permissions }, rows) {
    return permissions
        .slice(0, rows)
        .flatMap(({ role, added, removed }) => [
        ...(added.length === 0 ? [] : [`- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(role)} may also: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(added.join('; '))}`]),
        ...(removed.length === 0 ? [] : [`- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(role)} may no longer: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(removed.join('; '))}`]),
    ])
        .join('\n');
}
function objectsPart({ objects, same }, limit) {
    const labels = objects.filter(({ kind }) => kind === 'label').length;
    const others = objects.filter(({ kind }) => kind !== 'label');
    const rest = [
        labels === 0 ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(labels, 'object')} with a new version label alone`,
        same === 0 ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(same, 'object')} as before`,
    ].filter((words) => words !== '');
    const line = rest.length === 0 ? '' : `${rest.join(', ')}.`;
    if (others.length === 0)
        return line;
    const { text, left } = boundedDiff(others, limit);
    const more = left === 0
        ? ''
        : `… and ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'more object')}; the job summary and the file of the output \`diff\` have all.`;
    const fold = text === '' ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`Diff of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(others.length, 'object')}`, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)('diff', text), more));
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(fold === '' ? more : fold, line);
}
function boundedDiff(objects, limit) {
    const parts = [];
    let room = limit;
    for (const { name, kind, diff } of objects) {
        const part = `# ${name}${kind === 'changed' ? '' : ` (${kind})`}\n${diff}`;
        if (part.length > room)
            break;
        parts.push(part);
        room -= part.length;
    }
    return { text: parts.join('\n'), left: objects.length - parts.length };
}


/***/ }),

/***/ 62390:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  f: () => (findingsTable)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _model_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48644);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6375);



const severityMarks = { error: '🔴', warning: '🟡', notice: '🔵' };
function findingsTable(findings, rows) {
    const sorted = [...findings].sort(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    const shown = sorted
        .slice(0, rows)
        .map((finding) => [
        severityMarks[finding.severity],
        `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.message)}<br>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(finding.help)}<br><sub>${place(finding)}${findingLink(finding)}</sub>`,
    ]);
    const rest = sorted.length - shown.length;
    const more = rest > 0 ? `\n\n… and ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest, 'more finding')}.` : '';
    return `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'finding'], shown)}${more}`;
}
function place(finding) {
    if (finding.file === null)
        return '';
    return `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.line === null ? finding.file : `${finding.file}:${finding.line}`)} · `;
}
function findingLink(finding) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(finding.code, `${_model_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .documentation */ .TH}/docs/findings.md#${finding.code}`);
}


/***/ }),

/***/ 69695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (renderJson)
});
var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76782);

function renderJson(report) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(report);
}


/***/ }),

/***/ 85874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  j: () => (mermaidOf)
});
var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18297);

const limit = 30;
function mermaidOf(sets, follows) {
    if (sets.length < 2 || sets.length > limit)
        return '';
    const ids = new Map(sets.map((set, index) => [set.name, `s${index}`]));
    const nodes = sets.map((set) => `  ${ids.get(set.name) ?? ''}["${label(set)}"]:::${tone(set)}`);
    const edges = sets.flatMap((set) => {
        const leader = ids.get(follows[set.name] ?? '');
        return leader === undefined ? [] : [`  ${leader} -->|then| ${ids.get(set.name) ?? ''}`];
    });
    return [
        '```mermaid',
        'flowchart LR',
        ...nodes,
        ...edges,
        '  classDef moves stroke:#1a7f37,stroke-width:2px',
        '  classDef waits stroke:#9a6700,stroke-width:2px',
        '  classDef stuck stroke:#cf222e,stroke-width:2px',
        '  classDef rests stroke:#848d97',
        '```',
    ].join('\n');
}
function label(set) {
    const move = set.target === null || set.target === set.current ? (set.current ?? '?') : `${set.current ?? '?'} → ${set.target}`;
    return [set.name, move, (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionName */ .Mt)(set.decision)].map(plain).join('<br>');
}
function plain(text) {
    return text.replace(/[^\p{L}\p{N} ._→?-]/gu, '_').slice(0, 40);
}
function tone(set) {
    switch (set.decision) {
        case 'update':
        case 'repair':
            return 'moves';
        case 'held':
            return 'waits';
        case 'blocked':
        case 'failed':
            return 'stuck';
        default:
            return 'rests';
    }
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

/***/ 87738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C: () => (discreet),
  Vc: () => (inputsOf),
  xV: () => (reportFailure)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _report_workflow_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42603);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44951);



function inputsOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([key, value = '']) => key.startsWith('INPUT_') ? [[key.slice('INPUT_'.length).toLowerCase(), value.trim()]] : []));
}
function discreet(runner) {
    return {
        event: runner.event,
        inputs: runner.inputs,
        mask: (secret) => runner.mask(secret),
        log: (text) => runner.log((0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(text)),
        group: (title, text) => runner.group(title, (0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(text)),
        annotate: (annotation) => runner.annotate({ ...annotation, message: (0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(annotation.message) }),
        output: (name, value) => runner.output(name, (0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(value)),
        summary: (markdown) => runner.summary((0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(markdown)),
    };
}
function reportFailure(runner, error) {
    const message = (0,_report_workflow_log_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowLog */ .Q)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));
    runner.annotate({ level: 'error', title: 'flux-lockstep', message, file: null, line: null });
    return error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C ? error.exitCode : 1;
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


/***/ }),

/***/ 94106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (wrap)
});
function wrap(text, width, indent = '') {
    const room = Math.max(20, width - indent.length);
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((one) => indent + one);
}


/***/ })

};
