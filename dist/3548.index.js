export const id = 3548;
export const ids = [3548];
export const modules = {

/***/ 3548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLocal: () => (runLocal)
});

// EXTERNAL MODULE: ./lib/src/world/history/command.js + 1 modules
var history_command = __webpack_require__(26488);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(76782);
;// CONCATENATED MODULE: ./lib/src/commands/closing.js

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
function focusText({ root, focus }) {
    return focus === ''
        ? ''
        : `Only what lies in ${(0,visible/* visible */.RK)(focus)} is shown; the repository begins at ${(0,visible/* visible */.RK)(root)}.\n`;
}

// EXTERNAL MODULE: ./lib/src/commands/run/focus.js
var run_focus = __webpack_require__(99531);
// EXTERNAL MODULE: ./lib/src/commands/local/place.js
var local_place = __webpack_require__(54870);
// EXTERNAL MODULE: ./lib/src/commands/run/outcome.js
var run_outcome = __webpack_require__(65711);
// EXTERNAL MODULE: ./lib/src/commands/local/world.js
var local_world = __webpack_require__(56273);
// EXTERNAL MODULE: ./lib/src/settings/changed.js
var changed = __webpack_require__(15002);
// EXTERNAL MODULE: ./lib/src/settings/settings-file.js
var settings_file = __webpack_require__(42060);
;// CONCATENATED MODULE: ./lib/src/commands/local/local.js









async function runLocal(call, machine) {
    machine.begins?.();
    const command = (0,history_command/* gitCommand */.Q)({ ...machine.env }, machine.cwd, machine.git);
    const place = await (0,local_place/* findPlace */.Pj)(machine.cwd, call.path, command);
    return ((await runAt(place, call, machine, command)) ?? (await runAt((0,local_place/* alone */.QR)(place), call, machine, command)) ?? nowhere());
}
async function runAt(place, call, machine, command) {
    const { root, focus } = place;
    const { git, workspace } = await (0,local_place/* openPlace */.QL)(place, command);
    try {
        const asked = await questionOf(call, git, async () => (await command.run(root, ['--version'])) !== null);
        const settings = await (0,local_world/* readSettings */.sb)(asked.kind === 'tree' ? workspace : asked.settings, call, { machine, place });
        if (focus !== '' && (0,local_world/* isLeftOut */.WY)(focus, settings))
            return null;
        const world = { ...(0,local_world/* localWorld */.W_)(workspace, git, settings, call.options, { machine, place }), focus };
        const judged = (0,run_focus/* narrowed */.f)(await runCommand(call, world, settings, git, asked), focus, settings);
        const exitCode = (0,run_outcome/* exitCodeOf */.F)(judged.report);
        const outcome = exitCode === 0 ? await withOwnSettings(judged, call, { asked, settings, workspace, machine, place }) : judged;
        if (writes(call, settings))
            await workspace.write(outcome.files);
        return {
            outcome,
            exitCode,
            closing: `${focusText(place)}${closingText(call, outcome, !writes(call, settings))}`,
        };
    }
    finally {
        git?.close();
    }
}
async function withOwnSettings(outcome, call, judged) {
    const { asked, settings: base, workspace: after } = judged;
    if (asked.kind !== 'since' || !(0,settings_file/* holdSettings */.tA)(asked.changed, call.options.config))
        return outcome;
    const own = await (0,local_world/* readSettings */.sb)(after, call, judged);
    const before = await (0,local_world/* settingsFile */._r)(asked.settings, call, judged);
    const now = await (0,local_world/* settingsFile */._r)(after, call, judged);
    const { withSettingsChange } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7800), __webpack_require__.e(9758)]).then(__webpack_require__.bind(__webpack_require__, 49758));
    return await withSettingsChange(outcome, { keys: (0,changed/* changedSettings */.S)(before, now), base, own, after });
}
function nowhere() {
    throw new failure/* LockstepError */.C('usage', 'The settings leave out the folder that was asked for; give another.');
}
async function questionOf(call, git, hasGit) {
    if (call.command !== 'check' && call.command !== 'diff')
        return { kind: 'tree' };
    return (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7800), __webpack_require__.e(4781), __webpack_require__.e(7987), __webpack_require__.e(5312), __webpack_require__.e(98), __webpack_require__.e(7122)]).then(__webpack_require__.bind(__webpack_require__, 80225))).localQuestion(git, call.options, hasGit);
}
async function runCommand(call, world, settings, git, asked) {
    switch (call.command) {
        case 'scan':
            return (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7800), __webpack_require__.e(7987), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 39274))).scan(world, settings);
        case 'releases':
            return (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7800), __webpack_require__.e(2608), __webpack_require__.e(4781), __webpack_require__.e(7987), __webpack_require__.e(5312), __webpack_require__.e(5971), __webpack_require__.e(6813)]).then(__webpack_require__.bind(__webpack_require__, 68524))).releases(world, settings);
        case 'update':
            return (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7800), __webpack_require__.e(2608), __webpack_require__.e(4781), __webpack_require__.e(7987), __webpack_require__.e(5312), __webpack_require__.e(5971), __webpack_require__.e(9234)]).then(__webpack_require__.bind(__webpack_require__, 39236))).updateLocal(world, settings);
        case 'diff':
            return (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7800), __webpack_require__.e(2608), __webpack_require__.e(4781), __webpack_require__.e(7987), __webpack_require__.e(5312), __webpack_require__.e(5971), __webpack_require__.e(98), __webpack_require__.e(8243)]).then(__webpack_require__.bind(__webpack_require__, 69506))).diff(world, settings, git, asked);
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7800), __webpack_require__.e(4781), __webpack_require__.e(7987), __webpack_require__.e(5312), __webpack_require__.e(98), __webpack_require__.e(7122)]).then(__webpack_require__.bind(__webpack_require__, 80225))).checkLocal(world, settings, git, asked);
        case 'migrate':
            return (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(7800), __webpack_require__.e(2608), __webpack_require__.e(4781), __webpack_require__.e(7987), __webpack_require__.e(5312), __webpack_require__.e(98), __webpack_require__.e(3260), __webpack_require__.e(9558)]).then(__webpack_require__.bind(__webpack_require__, 55090))).migrate(world, settings);
    }
}
function writes(call, settings) {
    return (call.command === 'update' || call.command === 'migrate') && !settings.dryRun;
}


/***/ }),

/***/ 54870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Pj: () => (findPlace),
  QL: () => (openPlace),
  QR: () => (alone)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69410);
var _world_history_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26795);
var _world_history_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3598);
var _world_history_working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63976);






async function findPlace(cwd, path, git) {
    const given = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(given).catch(() => null);
    if (found === null && /^(?:[a-z+]{2,10}:\/\/|git@)/.test(path))
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LockstepError */ .C('usage', `${path} is an address; clone it, and give the folder of the clone`);
    if (found === null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LockstepError */ .C('usage', `${given} does not exist; give a folder of a checkout, or a file in it`);
    if (!found.isDirectory() && !found.isFile())
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LockstepError */ .C('usage', `${given} is neither a folder nor a file; give a folder of a checkout`);
    const whole = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(given);
    const folder = found.isDirectory() ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
    const clone = await (0,_world_history_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .cloneAround */ .n)(folder, git);
    const root = clone?.top ?? (0,_world_history_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .markedFolder */ .$)(folder) ?? folder;
    return { root, focus: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, whole).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), folder, repository: root, clone };
}
function alone({ folder, repository, clone }) {
    return { root: folder, focus: '', folder, repository, clone };
}
async function openPlace({ root, clone }, command) {
    const git = clone && (0,_world_history_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .u)(root, clone, command);
    return { git, workspace: await (git?.workingTree() ?? (0,_world_history_working_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .workingTree */ .c)(root, command)) };
}


/***/ }),

/***/ 56273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  WY: () => (isLeftOut),
  W_: () => (localWorld),
  _r: () => (settingsFile),
  sb: () => (readSettings)
});
var _documents_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96575);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _model_rule_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9648);
var _scan_boundaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35294);
var _settings_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89009);
var _settings_named_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34045);
var _settings_settings_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42060);
var _world_helm_helm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43813);
var _world_open_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86825);









async function readSettings(workspace, call, where) {
    const file = await settingsFile(workspace, call, where);
    const { settings } = (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettings */ .P)({ file, inputs: {}, options: settingOptions(call.options) });
    return await (0,_settings_named_files_js__WEBPACK_IMPORTED_MODULE_4__/* .withNamedFiles */ .b)(settings, workspace);
}
async function settingsFile(workspace, { options }, where) {
    return await (0,_settings_settings_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findSettingsFile */ .Db)(workspace, options.config === null ? null : await settingsPath(options.config, workspace, where));
}
async function settingsPath(given, workspace, { machine, place }) {
    if ((await workspace.read(given.replace(/^\.\//, ''))) !== null)
        return given;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(machine.cwd, given)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return !below.startsWith('..') && (await workspace.read(below)) !== null ? below : given;
}
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
function localWorld(workspace, git, settings, options, { machine, place: { repository } }) {
    const { now } = options;
    const clock = { now: () => now ?? machine.clock.now() };
    const registry = (0,_world_open_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .lazyRegistry */ .U)(settings.registry, { machine, githubToken: null, logins: [] });
    let resolved;
    const head = async () => (await (resolved ??= git?.resolve('HEAD')))?.id ?? null;
    return {
        workspace,
        history: git,
        branch: null,
        head,
        statuses: () => Promise.resolve([]),
        registry,
        helm: (0,_world_helm_helm_js__WEBPACK_IMPORTED_MODULE_6__/* .lazyHelm */ .n)(machine, repository),
        reader: machine.reader ?? (0,_documents_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .documentReader */ .vS)(),
        ruleTime: new _model_rule_time_js__WEBPACK_IMPORTED_MODULE_8__/* .RuleTime */ .w(),
        clock,
        machine,
    };
}
function isLeftOut(focus, { ignore, ...settings }) {
    const whole = { ...settings, ignore, paths: [] };
    return (0,_scan_boundaries_js__WEBPACK_IMPORTED_MODULE_2__/* .boundary */ .p)(`${focus}/any.yaml`, whole) !== null && (0,_scan_boundaries_js__WEBPACK_IMPORTED_MODULE_2__/* .boundary */ .p)(focus, whole) !== 'our own settings are no pins';
}


/***/ }),

/***/ 99531:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (isWithin),
  f: () => (narrowed)
});
var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65711);

function isWithin(focus, path) {
    return focus === '' || path === focus || path.startsWith(`${focus}/`);
}
function narrowed(outcome, focus, settings) {
    if (focus === '')
        return outcome;
    const { report } = outcome;
    const inside = ({ file }) => file === null || isWithin(focus, file);
    const findingsIn = (findings) => findings.filter(inside);
    const pins = report.pins.filter(inside);
    const unread = report.unread.filter(inside);
    const named = new Set([...pins, ...unread].map(({ set }) => set));
    const speaksOf = ({ findings }) => findings.some(({ file }) => file !== null && isWithin(focus, file));
    const sets = report.sets
        .filter((set) => report.command === 'migrate' || named.has(set.name) || speaksOf(set))
        .map((set) => ({ ...set, findings: findingsIn(set.findings) }));
    const findings = findingsIn(report.findings);
    const conclusion = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .v)(report.command, sets, findings, settings.failOn);
    const leftOut = report.leftOut.filter(inside);
    return { ...outcome, report: { ...report, conclusion, pins, unread, leftOut, sets, findings } };
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


/***/ })

};
