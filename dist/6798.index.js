export const id = 6798;
export const ids = [6798];
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

/***/ 16798:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runHosted: () => (runHosted)
});
var _documents_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96575);
var _arguments_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42073);
var _world_forge_github_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81190);
var _world_forge_github_history_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(50097);
var _world_forge_github_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81809);
var _world_history_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26488);
var _world_history_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3598);
var _model_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69410);
var _model_rule_time_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9648);
var _model_tool_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(48644);
var _settings_changed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15002);
var _settings_parse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89009);
var _settings_named_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34045);
var _settings_settings_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42060);
var _check_change_under_judgement_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35385);
var _check_check_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10098);
var _run_commit_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(10091);
var _world_open_registry_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(86825);
var _world_gate_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8790);
var _world_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(78077);
var _world_helm_helm_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(43813);





















async function runHosted(job, inputs, machine) {
    machine.begins?.();
    const { env, second } = machine;
    (0,_world_forge_github_github_js__WEBPACK_IMPORTED_MODULE_2__/* .expectGitHub */ .Z)(env);
    const { apiUrl, graphqlUrl, token } = job;
    const repository = `${job.owner}/${job.repository}`;
    const userAgent = `flux-lockstep/${_model_tool_js__WEBPACK_IMPORTED_MODULE_18__/* .toolVersion */ .fX}`;
    const fetch = (0,_world_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_16__/* .proxiedFetch */ .i)(machine, (0,_world_gate_js__WEBPACK_IMPORTED_MODULE_15__/* .jobGate */ .vk)([apiUrl, graphqlUrl]));
    const forge = (0,_world_forge_github_github_js__WEBPACK_IMPORTED_MODULE_2__/* .openForge */ .y)({ repository, token, apiUrl, graphqlUrl, userAgent, fetch, second });
    const git = await (0,_world_history_git_js__WEBPACK_IMPORTED_MODULE_5__/* .openGit */ .z)(job.workspace, (0,_world_history_command_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCommand */ .Q)({ ...env }, job.workspace, machine.git));
    try {
        const hosted = { job, forge, git, machine };
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
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .LockstepError */ .C('usage', `The base branch ${named} does not exist; correct the input base-branch.`);
    const workspace = await treeAt(hosted, base.commit);
    const settings = await readSettings(workspace, inputs);
    const world = await worldOf(hosted, workspace, base, settings);
    switch (settings.mode ?? (0,_arguments_event_js__WEBPACK_IMPORTED_MODULE_1__/* .modeOf */ .V)(event, base.branch)) {
        case 'scan':
            return await (await __webpack_require__.e(/* import() */ 9274).then(__webpack_require__.bind(__webpack_require__, 39274))).scan(world, settings);
        case 'releases':
            return await (await Promise.all(/* import() */[__webpack_require__.e(2608), __webpack_require__.e(5971), __webpack_require__.e(8524)]).then(__webpack_require__.bind(__webpack_require__, 68524))).releases(world, settings);
        case 'check':
            return event.kind === 'other' ? await (0,_check_check_js__WEBPACK_IMPORTED_MODULE_12__/* .check */ .z)(world, settings, _check_change_under_judgement_js__WEBPACK_IMPORTED_MODULE_11__/* .asItIs */ .s) : await judge(hosted, inputs, base);
        case 'migrate':
            return await migrateBase(hosted, world, settings, facts);
        case 'update':
            return await updateBase(hosted, world, settings, facts);
    }
}
function isJudgedByEvent({ kind }, inputs) {
    return (kind === 'pull-request' || kind === 'merge-group') && ['', 'check'].includes(inputs['mode'] ?? '');
}
async function updateBase({ forge }, world, settings, facts) {
    const { planUpdate, update, updateReport } = await Promise.all(/* import() */[__webpack_require__.e(2608), __webpack_require__.e(5971)]).then(__webpack_require__.bind(__webpack_require__, 35971));
    if (settings.dryRun)
        return await update(world, settings);
    (0,_world_forge_github_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .expectWritable */ .K6)(facts);
    const { proposeSet } = await __webpack_require__.e(/* import() */ 1999).then(__webpack_require__.bind(__webpack_require__, 91999));
    const { noDashboard, readDashboard } = await Promise.all(/* import() */[__webpack_require__.e(1999), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 30541));
    const dashboard = settings.dashboard ? await readDashboard(forge) : noDashboard;
    const { retried } = dashboard;
    const { survey, plans } = await planUpdate(world, settings, retried);
    const sets = [];
    const place = {
        forge,
        facts,
        settings,
        severalSets: plans.length > 1,
        retried,
        registry: world.registry,
        fetch: (0,_world_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_16__/* .proxiedFetch */ .i)(world.machine, (0,_world_gate_js__WEBPACK_IMPORTED_MODULE_15__/* .publicGate */ .Vb)(['api.github.com'], 'forge-denied')),
    };
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
async function migrateBase({ forge }, world, settings, facts) {
    const { migrate, migrationOutcome } = await Promise.all(/* import() */[__webpack_require__.e(2608), __webpack_require__.e(3260), __webpack_require__.e(5090)]).then(__webpack_require__.bind(__webpack_require__, 55090));
    if (settings.dryRun)
        return await migrate(world, settings);
    (0,_world_forge_github_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .expectWritable */ .K6)(facts);
    const { planMigration } = await Promise.all(/* import() */[__webpack_require__.e(2608), __webpack_require__.e(3260)]).then(__webpack_require__.bind(__webpack_require__, 43260));
    const { proposeMigration } = await Promise.all(/* import() */[__webpack_require__.e(2608), __webpack_require__.e(3260), __webpack_require__.e(1999), __webpack_require__.e(8439)]).then(__webpack_require__.bind(__webpack_require__, 28439));
    const migration = await planMigration(world, settings);
    const sets = await proposeMigration(migration, { forge, facts, settings });
    return migrationOutcome(migration, sets, world, settings);
}
async function judge(hosted, inputs, base) {
    const { checkHosted } = await __webpack_require__.e(/* import() */ 8434).then(__webpack_require__.bind(__webpack_require__, 88434));
    return await checkHosted({
        ...hosted,
        settingsOf: (tree) => readSettings(tree, inputs),
        touchSettings: (paths) => (0,_settings_settings_file_js__WEBPACK_IMPORTED_MODULE_10__/* .holdSettings */ .tA)(paths, configOf(inputs)),
        changedSettings: async (...trees) => {
            const [before = null, after = null] = await Promise.all(trees.map((tree) => (0,_settings_settings_file_js__WEBPACK_IMPORTED_MODULE_10__/* .findSettingsFile */ .Db)(tree, configOf(inputs))));
            return (0,_settings_changed_js__WEBPACK_IMPORTED_MODULE_7__/* .changedSettings */ .S)(before, after);
        },
        registryOf: (settings) => registryOf(hosted, settings),
    }, base);
}
async function treeAt({ git, forge }, commit) {
    return git && (await git.resolve(commit)) ? git.at(commit) : (0,_world_forge_github_history_js__WEBPACK_IMPORTED_MODULE_19__.forgeTree)(forge, commit, '');
}
async function readSettings(workspace, inputs) {
    const { settings } = (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSettings */ .P)({ file: await (0,_settings_settings_file_js__WEBPACK_IMPORTED_MODULE_10__/* .findSettingsFile */ .Db)(workspace, configOf(inputs)), inputs, options: [] });
    return await (0,_settings_named_files_js__WEBPACK_IMPORTED_MODULE_9__/* .withNamedFiles */ .b)(settings, workspace);
}
function configOf(inputs) {
    const path = inputs['config'] ?? '';
    return path === '' ? null : path;
}
async function worldOf(hosted, workspace, base, settings) {
    const { forge, machine, job } = hosted;
    return {
        workspace,
        history: await (0,_run_commit_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .historyOf */ .om)(hosted, base.commit),
        branch: base.branch,
        head: () => Promise.resolve(base.commit),
        statuses: (commit) => statusesOf(forge, commit),
        registry: registryOf(hosted, settings),
        helm: (0,_world_helm_helm_js__WEBPACK_IMPORTED_MODULE_17__/* .lazyHelm */ .n)(machine, job.workspace),
        reader: machine.reader ?? (0,_documents_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .documentReader */ .vS)(),
        ruleTime: new _model_rule_time_js__WEBPACK_IMPORTED_MODULE_20__/* .RuleTime */ .w(),
        clock: machine.clock,
        machine,
    };
}
async function statusesOf(forge, commit) {
    try {
        return await forge.statuses(commit);
    }
    catch (error) {
        if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .LockstepError */ .C && error.code === 'forge-denied')
            return [];
        throw error;
    }
}
function registryOf({ machine, job }, settings) {
    const github = settings.registry.auth === 'github' && job.serverUrl === 'https://github.com';
    const githubToken = github ? job.token : null;
    return (0,_world_open_registry_js__WEBPACK_IMPORTED_MODULE_14__/* .lazyRegistry */ .U)(settings.registry, { machine, githubToken, logins: job.logins });
}


/***/ }),

/***/ 10091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D3: () => (commitOf),
  SC: () => (commitTree),
  nM: () => (mergeBaseOf),
  om: () => (historyOf),
  vl: () => (changedPaths)
});
var _world_history_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31234);
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_sorted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60519);



function commitTree(from, commit) {
    let listed = null;
    const files = () => (listed ??= listFiles(from, commit));
    let byPath = null;
    const index = () => (byPath ??= files().then((all) => new Map(all.map((file) => [file.path, file]))));
    return {
        files,
        list: files,
        holding: async (needles) => (await from.git?.holding(commit, needles)) ?? null,
        async read(path, limit = Number.MAX_SAFE_INTEGER) {
            const file = (await index()).get(path);
            return file && (0,_world_history_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(file.mode) ? await contentOf(from, file, limit) : null;
        },
        async link(path) {
            const file = (await index()).get(path);
            const bytes = file?.mode === '120000' ? await contentOf(from, file, _world_history_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .longestLink */ .Ng) : null;
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
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-answer', `The object of ${file.path} is neither in the clone nor on the server; run again.`);
    return bytes.length <= limit ? bytes : null;
}
async function listFiles({ git, forge }, commit) {
    const own = (await git?.filesOf(commit)) ?? null;
    if (own)
        return own;
    const files = await forge.tree(commit);
    return files
        .map(({ path, mode, blob }) => ({ path, mode, object: blob }))
        .sort((a, b) => (0,_model_sorted_js__WEBPACK_IMPORTED_MODULE_2__/* .compareTexts */ .q)(a.path, b.path));
}
async function changedPaths(before, after) {
    const left = new Map((await before.files()).map((file) => [file.path, `${file.mode} ${file.object}`]));
    const right = new Map((await after.files()).map((file) => [file.path, `${file.mode} ${file.object}`]));
    return [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path)).sort();
}
async function commitOf({ git, forge }, id) {
    return (await git?.resolve(id)) ?? (await forge.commit(id));
}
async function historyOf({ git, forge }, head) {
    const whole = git && !git.shallow && (await git.resolve(head)) ? git : null;
    let loaded = null;
    const far = () => (loaded ??= Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 50097)).then(({ forgeHistory }) => forgeHistory(forge, '')));
    return {
        at: (commit) => commitTree({ git, forge }, commit),
        resolve: async (revision) => (await git?.resolve(revision)) ?? (await (await far()).resolve(revision)),
        async log(from, options) {
            const near = whole && (await whole.resolve(from)) ? whole : await far();
            return near.log(from, options);
        },
        mergeBase: async (a, b) => (whole ?? (await far())).mergeBase(a, b),
    };
}
async function mergeBaseOf({ git, forge }, base, head) {
    const own = git && !git.shallow ? await git.mergeBase(base, head) : null;
    return own ?? (await forge.compare(base, head)).mergeBase;
}


/***/ }),

/***/ 15002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (changedSettings)
});
var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89009);

function changedSettings(before, after) {
    const [old, now] = [(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .fileLayer */ .m)(before), (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .fileLayer */ .m)(after)];
    const differs = (key) => JSON.stringify(old.get(key), withoutPlace) !== JSON.stringify(now.get(key), withoutPlace);
    return [...new Set([...now.keys(), ...old.keys()])].filter(differs);
}
function withoutPlace(key, value) {
    return key === 'where' ? undefined : value;
}


/***/ }),

/***/ 50097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  forgeHistory: () => (forgeHistory),
  forgeTree: () => (forgeTree)
});
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
    const head = await forge.branchHead(revision.replace(/^(?:refs\/heads|refs\/remotes\/origin|origin)\//, ''));
    return head === null ? null : forge.commit(head);
}
async function logOfPaths(forge, from, paths, limit) {
    const found = new Map();
    for (const path of paths)
        for (const commit of await forge.log(from, { path, limit }))
            found.set(commit.id, commit);
    return [...found.values()].sort((a, b) => Date.parse(b.committed) - Date.parse(a.committed)).slice(0, limit);
}


/***/ })

};
