export const id = 4034;
export const ids = [4034];
export const modules = {

/***/ 4034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLocal: () => (/* binding */ runLocal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _history_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14580);
/* harmony import */ var _history_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93258);
/* harmony import */ var _history_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68054);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89009);
/* harmony import */ var _settings_settings_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42060);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82137);
/* harmony import */ var _open_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21337);








/** Runs one command on a folder of this machine; without `--dry-run` the changes are written to its working tree. */
async function runLocal(call, env) {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(call.path);
    const git = await (0,_history_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openGit */ .z)(dir, (0,_history_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitCommand */ .Q)({ ...env }, process.cwd()));
    try {
        const workspace = await (git?.workingTree() ?? (0,_history_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .workingTree */ .c)(dir, (0,_history_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitCommand */ .Q)({ ...env }, process.cwd())));
        const asked = await questionOf(call, git);
        const settings = await readSettings(asked.kind === 'tree' ? workspace : asked.settings, call);
        const world = await localWorld(workspace, git, settings, call.options, env);
        const outcome = await runCommand(call, world, settings, git, asked);
        if (writes(call, settings))
            await workspace.write(outcome.files);
        return { outcome, exitCode: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodeOf */ .F)(outcome.report) };
    }
    finally {
        git?.close();
    }
}
async function questionOf(call, git) {
    if (call.command !== 'check')
        return { kind: 'tree' };
    return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3015), __webpack_require__.e(7777), __webpack_require__.e(2848), __webpack_require__.e(7704)]).then(__webpack_require__.bind(__webpack_require__, 20495))).localQuestion(git, call.options);
}
async function runCommand(call, world, settings, git, asked) {
    switch (call.command) {
        case 'scan':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3015), __webpack_require__.e(9734)]).then(__webpack_require__.bind(__webpack_require__, 51388))).scan(world, settings);
        case 'releases':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3015), __webpack_require__.e(2419)]).then(__webpack_require__.bind(__webpack_require__, 73983))).releases(world, settings);
        case 'update':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3015), __webpack_require__.e(7777), __webpack_require__.e(7345)]).then(__webpack_require__.bind(__webpack_require__, 2401))).update(world, settings);
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(3015), __webpack_require__.e(7777), __webpack_require__.e(2848), __webpack_require__.e(7704)]).then(__webpack_require__.bind(__webpack_require__, 20495))).checkLocal(world, settings, git, asked);
        case 'migrate':
            return (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3243), __webpack_require__.e(3015), __webpack_require__.e(5832), __webpack_require__.e(7777), __webpack_require__.e(2848), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 65248))).migrate(world, settings);
    }
}
function writes(call, settings) {
    return (call.command === 'update' || call.command === 'migrate') && !settings.dryRun;
}
async function readSettings(workspace, call) {
    const { options } = call;
    const file = await (0,_settings_settings_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findSettingsFile */ .D)(workspace, options.config);
    return (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSettings */ .P)({ file, inputs: {}, options: settingOptions(options) }).settings;
}
/** Options that are settings of another name; `--set` comes last and therefore wins. */
function settingOptions(options) {
    return [
        ...options.registryMirror.map((value) => ({ key: 'registry-mirrors', value })),
        ...options.allowInsecureRegistry.map((value) => ({ key: 'allow-insecure-registry', value })),
        ...(options.registryLayout === null ? [] : [{ key: 'registry-layout', value: options.registryLayout }]),
        ...(options.to === null ? [] : [{ key: 'to', value: options.to }]),
        ...(options.dryRun ? [{ key: 'dry-run', value: 'true' }] : []),
        ...options.set,
    ];
}
async function localWorld(workspace, git, settings, options, env) {
    const { now } = options;
    const clock = { now: () => now ?? new Date() };
    const head = (await git?.resolve('HEAD')) ?? null;
    const registry = (0,_open_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .lazyRegistry */ .U)(settings.registry, { env, githubToken: null, logins: [] });
    return { workspace, history: git, head: head?.id ?? null, registry, clock, env };
}


/***/ })

};
