export const id = 6798;
export const ids = [6798];
export const modules = {

/***/ 16798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runHosted: () => (/* binding */ runHosted)
/* harmony export */ });
/* harmony import */ var _arguments_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42073);
/* harmony import */ var _forge_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92395);
/* harmony import */ var _forge_history_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19674);
/* harmony import */ var _forge_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);
/* harmony import */ var _history_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14580);
/* harmony import */ var _history_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93258);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69410);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48644);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89009);
/* harmony import */ var _settings_settings_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42060);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92848);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21337);
/* harmony import */ var _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81869);













/** Runs the command that a workflow's event or its `mode` asks for. The working tree is never written. */
async function runHosted(job, inputs, env) {
    (0,_forge_github_js__WEBPACK_IMPORTED_MODULE_1__/* .expectGitHub */ .Z)(env);
    const { apiUrl, graphqlUrl, token } = job;
    const repository = `${job.owner}/${job.repository}`;
    const userAgent = `flux-lockstep/${_model_tool_js__WEBPACK_IMPORTED_MODULE_11__/* .toolVersion */ .f}`;
    const forge = (0,_forge_github_js__WEBPACK_IMPORTED_MODULE_1__/* .openForge */ .y)({ repository, token, apiUrl, graphqlUrl, userAgent, fetch: (0,_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_10__/* .proxiedFetch */ .i)(env) });
    const git = await (0,_history_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .z)(job.workspace, (0,_history_command_js__WEBPACK_IMPORTED_MODULE_3__/* .gitCommand */ .Q)({ ...env }, job.workspace));
    try {
        const hosted = { job, forge, git, env };
        const outcome = await run(hosted, inputs);
        return {
            ...outcome,
            report: { ...outcome.report, requests: { ...outcome.report.requests, github: forge.requests } },
        };
    }
    finally {
        git?.close();
    }
}
async function run(hosted, inputs) {
    const { event } = hosted.job;
    if (isJudgedByEvent(event, inputs))
        return await judge(hosted, inputs, null);
    const named = inputs['base-branch'] ?? '';
    const facts = await hosted.forge.repository(named === '' ? null : named);
    const { base } = facts;
    if (!base)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .LockstepError */ .C('usage', `The base branch ${named} does not exist; correct the input base-branch.`);
    const workspace = await treeAt(hosted, base.commit);
    const settings = await readSettings(workspace, inputs);
    const world = await worldOf(hosted, workspace, base.commit, settings);
    switch (settings.mode ?? (0,_arguments_event_js__WEBPACK_IMPORTED_MODULE_0__/* .modeOf */ .V)(event, base.branch)) {
        case 'scan':
            return await (await __webpack_require__.e(/* import() */ 1388).then(__webpack_require__.bind(__webpack_require__, 51388))).scan(world, settings);
        case 'releases':
            return await (await __webpack_require__.e(/* import() */ 3983).then(__webpack_require__.bind(__webpack_require__, 73983))).releases(world, settings);
        case 'check':
            return event.kind === 'other' ? await (0,_check_js__WEBPACK_IMPORTED_MODULE_8__/* .check */ .z)(world, settings, _check_js__WEBPACK_IMPORTED_MODULE_8__/* .asItIs */ .s) : await judge(hosted, inputs, base);
        case 'migrate':
            return await migrateBase(hosted, world, settings, facts);
        case 'update':
            return await updateBase(hosted, world, settings, facts);
    }
}
/** Pull requests and merge groups are judged without a look at the base branch, unless an input asks for something else. */
function isJudgedByEvent({ kind }, inputs) {
    return (kind === 'pull-request' || kind === 'merge-group') && ['', 'check'].includes(inputs['mode'] ?? '');
}
/** The update command with its proposals; a dry run decides and reports alone. */
async function updateBase({ forge }, world, settings, facts) {
    const { planUpdate, update, updateReport } = await __webpack_require__.e(/* import() */ 2401).then(__webpack_require__.bind(__webpack_require__, 2401));
    if (settings.dryRun)
        return await update(world, settings);
    (0,_forge_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .expectWritable */ .K6)(facts);
    const { proposeSet } = await __webpack_require__.e(/* import() */ 2911).then(__webpack_require__.bind(__webpack_require__, 62911));
    const { survey, plans } = await planUpdate(world, settings);
    const { noDashboard, readDashboard } = await Promise.all(/* import() */[__webpack_require__.e(2911), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 50376));
    const dashboard = settings.dashboard ? await readDashboard(forge) : noDashboard;
    const sets = [];
    const { retried } = dashboard;
    const place = { forge, facts, settings, severalSets: plans.length > 1, retried, registry: world.registry };
    for (const plan of plans)
        sets.push(await proposeSet(plan, place));
    const follows = followsOf(plans);
    const remarks = await dashboard.keep(sets, { follows, now: world.clock.now() });
    const said = { ...survey, findings: [...survey.findings, ...remarks] };
    const outcome = await updateReport(world, settings, said, plans, sets);
    return { ...outcome, follows, token: sets.some(({ proposal }) => proposal?.commit) ? facts.viewer.kind : null };
}
function followsOf(plans) {
    return Object.fromEntries(plans.flatMap(({ set: { name, policy } }) => (policy.follow === null ? [] : [[name, policy.follow]])));
}
/** The migrate command with a pull request for each step; a dry run plans and reports alone. */
async function migrateBase({ forge }, world, settings, facts) {
    const { migrate, migrationOutcome } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(5832), __webpack_require__.e(5248)]).then(__webpack_require__.bind(__webpack_require__, 65248));
    if (settings.dryRun)
        return await migrate(world, settings);
    (0,_forge_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .expectWritable */ .K6)(facts);
    const { planMigration } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(5832)]).then(__webpack_require__.bind(__webpack_require__, 95832));
    const { proposeMigration } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(5832), __webpack_require__.e(2911), __webpack_require__.e(2486)]).then(__webpack_require__.bind(__webpack_require__, 32486));
    const migration = await planMigration(world, settings);
    const sets = await proposeMigration(migration, { forge, facts, settings });
    return migrationOutcome(migration, sets, world, settings);
}
/** Judges a change. Its code is loaded for that alone. */
async function judge(hosted, inputs, base) {
    const { checkHosted } = await __webpack_require__.e(/* import() */ 3798).then(__webpack_require__.bind(__webpack_require__, 3798));
    return await checkHosted({
        ...hosted,
        settingsOf: (tree) => readSettings(tree, inputs),
        registryOf: (settings) => registryOf(hosted, settings),
    }, base);
}
/** A commit's tree: from the checkout where it has the commit, else through the API. */
async function treeAt({ git, forge }, commit) {
    return git && (await git.resolve(commit)) ? git.at(commit) : (0,_forge_history_js__WEBPACK_IMPORTED_MODULE_12__/* .forgeTree */ .W)(forge, commit, '');
}
async function readSettings(workspace, inputs) {
    const path = inputs['config'] ?? '';
    return (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSettings */ .P)({ file: await (0,_settings_settings_file_js__WEBPACK_IMPORTED_MODULE_7__/* .findSettingsFile */ .D)(workspace, path === '' ? null : path), inputs, options: [] })
        .settings;
}
/** History is the checkout's where it knows the commit: the base may have moved since the checkout was made. */
async function worldOf(hosted, workspace, head, settings) {
    const { git, env } = hosted;
    const history = git && (await git.resolve(head)) ? git : null;
    return { workspace, history, head, registry: registryOf(hosted, settings), clock: { now: () => new Date() }, env };
}
function registryOf({ env, job }, settings) {
    const github = settings.registry.auth === 'github' && job.serverUrl === 'https://github.com';
    const githubToken = github ? job.token : null;
    return (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .lazyRegistry */ .U)(settings.registry, { env, githubToken, logins: job.logins });
}


/***/ }),

/***/ 19674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ forgeTree),
/* harmony export */   forgeHistory: () => (/* binding */ forgeHistory)
/* harmony export */ });
/**
 * The repository's history through the forge, where the clone is shallow or there is none. Paths are relative to `prefix` (with a slash at
 * its end, or empty), as they are in the clone.
 */
function forgeHistory(forge, prefix) {
    return {
        resolve: (revision) => resolve(forge, revision),
        at: (commit) => forgeTree(forge, commit, prefix),
        log: (from, { paths = [], limit }) => paths.length === 0
            ? forge.log(from, { limit })
            : logOfPaths(forge, from, paths.map((path) => prefix + path), limit),
        async mergeBase(a, b) {
            const [left, right] = await Promise.all([resolve(forge, a), resolve(forge, b)]);
            return left && right ? (await forge.compare(left.id, right.id)).mergeBase : null;
        },
    };
}
/** The files of one commit; the listing costs one request, each file another. */
function forgeTree(forge, commit, prefix) {
    let listed = null;
    const list = () => (listed ??= listTree(forge, commit, prefix));
    return {
        list: async () => (await list()).map(({ path, mode }) => ({ path, mode })),
        async read(path, limit = Number.MAX_SAFE_INTEGER) {
            const file = (await list()).find((one) => one.path === path);
            if (!file || (file.mode !== '100644' && file.mode !== '100755'))
                return null;
            const bytes = await forge.blob(file.blob);
            return bytes && bytes.length <= limit ? bytes : null;
        },
        async link(path) {
            const file = (await list()).find((one) => one.path === path);
            const bytes = file?.mode === '120000' ? await forge.blob(file.blob) : null;
            return bytes && Buffer.from(bytes).toString('utf8');
        },
    };
}
async function listTree(forge, commit, prefix) {
    const files = await forge.tree(commit);
    return files
        .filter((file) => file.path.startsWith(prefix))
        .map((file) => ({ ...file, path: file.path.slice(prefix.length) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function resolve(forge, revision) {
    if (/^[0-9a-f]{40,64}$/.test(revision))
        return forge.commit(revision);
    const head = await forge.branchHead(revision.replace(/^(?:refs\/heads|origin)\//, ''));
    return head === null ? null : forge.commit(head);
}
/** The API takes one path; the logs of several are merged by time. */
async function logOfPaths(forge, from, paths, limit) {
    const found = new Map();
    for (const path of paths)
        for (const commit of await forge.log(from, { path, limit }))
            found.set(commit.id, commit);
    return [...found.values()].sort((a, b) => (a.committed < b.committed ? 1 : -1)).slice(0, limit);
}


/***/ })

};
