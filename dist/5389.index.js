export const id = 5389;
export const ids = [5389];
export const modules = {

/***/ 4034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLocal: () => (/* binding */ runLocal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _history_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14580);
/* harmony import */ var _history_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93258);
/* harmony import */ var _history_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63258);
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
    return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5366), __webpack_require__.e(649), __webpack_require__.e(1082), __webpack_require__.e(2848), __webpack_require__.e(7704)]).then(__webpack_require__.bind(__webpack_require__, 20495))).localQuestion(git, call.options);
}
async function runCommand(call, world, settings, git, asked) {
    switch (call.command) {
        case 'scan':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5366), __webpack_require__.e(649), __webpack_require__.e(9734)]).then(__webpack_require__.bind(__webpack_require__, 51388))).scan(world, settings);
        case 'releases':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5366), __webpack_require__.e(649), __webpack_require__.e(2419)]).then(__webpack_require__.bind(__webpack_require__, 73983))).releases(world, settings);
        case 'update':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5366), __webpack_require__.e(649), __webpack_require__.e(1082), __webpack_require__.e(2401), __webpack_require__.e(6250)]).then(__webpack_require__.bind(__webpack_require__, 2401))).update(world, settings);
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5366), __webpack_require__.e(649), __webpack_require__.e(1082), __webpack_require__.e(2848), __webpack_require__.e(7704)]).then(__webpack_require__.bind(__webpack_require__, 20495))).checkLocal(world, settings, git, asked);
        case 'migrate':
            return (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3243), __webpack_require__.e(5366), __webpack_require__.e(649), __webpack_require__.e(5832), __webpack_require__.e(1082), __webpack_require__.e(2848), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 65248))).migrate(world, settings);
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
    const place = { branch: null, head: head?.id ?? null, statuses: () => Promise.resolve([]) };
    return { workspace, history: git, ...place, registry, clock, env };
}


/***/ }),

/***/ 82137:
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

/***/ 81869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/* unused harmony export proxyFor */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69410);


/**
 * The proxy for an address by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (either case), or null; loopback is never proxied. As elsewhere, a
 * proxy may be written without `http://`, and `NO_PROXY` holds names (with their subdomains), `host:port`, addresses, CIDR blocks or `*`. Throws
 * `usage` for what is no http or https address.
 */
function proxyFor(url, env) {
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const proxy = valueOf(name, env);
    if (proxy === '' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
        return null;
    const excluded = valueOf('NO_PROXY', env)
        .split(/[,\s]+/)
        .some((entry) => matches(url, entry.toLowerCase()));
    return excluded ? null : addressOf(proxy, name);
}
function valueOf(name, env) {
    return (env[name.toLowerCase()] ?? env[name] ?? '').trim();
}
/** The text may hold a password, so that no message repeats it. */
function addressOf(text, name) {
    const whole = text.includes('://') ? text : `http://${text}`;
    if (URL.canParse(whole) && /^https?:$/.test(new URL(whole).protocol))
        return whole;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C('usage', `${name} is no address of a proxy; write http://host:port`);
}
function matches(url, entry) {
    if (entry === '')
        return false;
    if (entry === '*')
        return true;
    const bare = entry.replace(/^\*?\./, '');
    return url.host === bare || url.hostname === bare || url.hostname.endsWith(`.${bare}`) || isInBlock(url, entry);
}
function isInBlock({ hostname }, entry) {
    const host = hostname.replace(/^\[|\]$/g, '');
    const [, network = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(entry) ?? [];
    const kind = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    if (kind === 0 || kind !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) || Number(bits) > (kind === 4 ? 32 : 128))
        return false;
    const family = kind === 4 ? 'ipv4' : 'ipv6';
    const block = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    block.addSubnet(network, Number(bits), family);
    return block.check(host, family);
}
/**
 * The global fetch, through the proxy where one is set for an address; Node 20 does not look at these variables itself. undici is loaded only
 * then. Throws `usage` at once where a proxy is no address.
 */
function proxiedFetch(env) {
    for (const protocol of ['https', 'http'])
        proxyFor(new URL(`${protocol}://example.com`), env);
    const agents = new Map();
    return async (address, init) => {
        const url = new URL(address);
        const proxy = proxyFor(url, env);
        if (proxy === null)
            return fetch(url, init);
        const opening = agents.get(proxy) ?? openAgent(proxy);
        agents.set(proxy, opening);
        const { undici, dispatcher } = await opening;
        try {
            return await undici.fetch(url, { ...init, dispatcher });
        }
        catch (error) {
            // a tunnel that was asked for stays open when its request is given up, and would keep the program running
            if (init?.signal?.aborted === true) {
                agents.delete(proxy);
                await dispatcher.destroy();
            }
            throw error;
        }
    };
}
async function openAgent(uri) {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    return { undici, dispatcher: new undici.ProxyAgent(uri) };
}


/***/ }),

/***/ 89382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a path with forward slashes; empty for the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/** Alternatives of one glob that are looked at, so that a hostile one costs little. */
const mostAlternatives = 256;
/**
 * True where a path matches a glob: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` takes either, a trailing slash takes
 * all below.
 */
function matchesGlob(path, glob) {
    const whole = (glob.endsWith('/') ? `${glob}**` : glob).replace(/^\.?\//, '');
    return alternatives(whole).some((one) => segmentsMatch(path.split('/'), one.split('/')));
}
/** A glob without braces for each combination of their choices; a brace without a partner or a comma is a plain character. */
function alternatives(glob) {
    let open = [''];
    let rest = glob;
    for (let found = braces.exec(rest); found; found = braces.exec(rest)) {
        const before = rest.slice(0, found.index);
        const choices = (found[1] ?? '').split(',');
        if (open.length * choices.length > mostAlternatives)
            break;
        open = open.flatMap((start) => choices.map((choice) => `${start}${before}${choice}`));
        rest = rest.slice(found.index + found[0].length);
    }
    return open.map((start) => `${start}${rest}`);
}
const braces = /\{([^{}]*,[^{}]*)\}/;
/** Segment by segment, so that a hostile glob costs no more than its length times the path's. */
function segmentsMatch(path, glob) {
    let reachable = new Set([0]);
    for (const pattern of glob) {
        const next = new Set();
        for (const at of reachable) {
            const segment = path[at];
            if (pattern === '**')
                for (let i = at; i <= path.length; i++)
                    next.add(i);
            else if (segment !== undefined && segmentMatches(segment, pattern))
                next.add(at + 1);
        }
        reachable = next;
    }
    return reachable.has(path.length);
}
/** Wildcards of one segment, by the two-pointer walk: linear in practice, never exponential. */
function segmentMatches(text, pattern) {
    let t = 0;
    let p = 0;
    let star = -1;
    let mark = 0;
    while (t < text.length) {
        if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t]) && pattern[p] !== '*') {
            t++;
            p++;
        }
        else if (pattern[p] === '*') {
            star = p++;
            mark = t;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}


/***/ }),

/***/ 89009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSettings)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93658);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17205);
/* harmony import */ var _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45579);
/* harmony import */ var _pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70555);
/* harmony import */ var _run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14395);
/* harmony import */ var _unused_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63074);
/* harmony import */ var _value_type_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86788);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81689);









/**
 * Defaults < file < inputs < options. A set's own settings stand above all of them for that set.
 * Throws `settings` for the first thing that is wrong, with its place, its key, what was expected and, for unknown names, the nearest one.
 */
function parseSettings(sources) {
    const layers = [optionLayer(sources.options), inputLayer(sources.inputs), fileLayer(sources.file)];
    for (const layer of layers)
        checkLayer(layer);
    const look = lookup(layers);
    const sets = look(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .setsSetting */ .qE).map((written) => ({ written, settings: readSet(written, layers) }));
    checkFollowing(sets);
    const policy = readPolicy(look);
    const policies = sets.length > 0 ? sets.map((set) => set.settings.policy) : [policy];
    const ofSets = sets.flatMap((set) => (0,_unused_js__WEBPACK_IMPORTED_MODULE_6__/* .unused */ .x)([set.written.own], [set.settings.policy]));
    const findings = [...(0,_unused_js__WEBPACK_IMPORTED_MODULE_6__/* .unused */ .x)(layers, policies), ...ofSets];
    return { settings: { ...readRun(look), policy, sets: sets.map((set) => set.settings), findings } };
}
function fileLayer(file) {
    if (file === null)
        return new Map();
    const root = (0,_written_js__WEBPACK_IMPORTED_MODULE_8__/* .readWritten */ .I)(file.text, (line) => `${file.path}:${line}`);
    if (root.kind === 'null')
        return new Map();
    if (root.kind !== 'map')
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('settings', `${root.where}: the settings must be a mapping of setting names to values.`);
    const entries = root.entries.filter((entry) => entry.key !== '$schema');
    for (const entry of entries)
        known(entry.key, entry.where);
    return new Map(entries.map((entry) => [entry.key, entry.value]));
}
function inputLayer(inputs) {
    const layer = new Map();
    const extra = _action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .extraInputs */ .a.map((input) => input.name);
    for (const [name, text] of Object.entries(inputs)) {
        if (extra.includes(name) || text.trim() === '')
            continue;
        const setting = known(name, `input ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(name)}`, extra);
        layer.set(name, setting.type.fromText(text, `input "${name}"`));
    }
    return layer;
}
function optionLayer(options) {
    const layer = new Map();
    for (const { key, value } of options) {
        const where = `option "${known(key, `option ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(key)}`).key}"`;
        const written = value.trim() === '' ? { kind: 'null', where } : known(key, where).type.fromText(value, where);
        layer.set(key, grown(layer.get(key), written));
    }
    return layer;
}
function grown(before, written) {
    if (before?.kind === 'list' && written.kind === 'list')
        return { ...written, entries: [...before.entries, ...written.entries] };
    if (before?.kind === 'map' && written.kind === 'map') {
        const replaced = (entry) => !written.entries.some((later) => later.key === entry.key);
        return { ...written, entries: [...before.entries.filter(replaced), ...written.entries] };
    }
    return written;
}
function known(key, where, alsoKnown = []) {
    const found = _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogue */ .sW.find((setting) => setting.key === key);
    const names = [..._catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogue */ .sW.map((setting) => setting.key), ...alsoKnown];
    return found ?? (0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseName */ .uT)(where, 'the setting', key, names);
}
/** A value that a later source replaces must be right all the same. */
function checkLayer(layer) {
    for (const setting of _catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogue */ .sW) {
        const written = layer.get(setting.key);
        if (written !== undefined && written.kind !== 'null')
            setting.type.read(written, setting.key);
    }
}
/** The value of the first layer that has one; an empty value is the default. */
function lookup(layers) {
    return (setting) => {
        const written = layers.map((layer) => layer.get(setting.key)).find((found) => found !== undefined);
        return written === undefined || written.kind === 'null' ? setting.fallback : setting.type.read(written, setting.key);
    };
}
function readSet(written, layers) {
    const policy = readPolicy(lookup([written.own, ...layers]));
    const inherited = !written.own.has(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.follow.key);
    const follow = inherited && policy.follow === written.name ? null : policy.follow;
    return { name: written.name, paths: written.paths, policy: { ...policy, follow } };
}
/** A set follows another set that exists, and no chain comes back to where it began. */
function checkFollowing(sets) {
    const byName = new Map(sets.map((set) => [set.settings.name, set.settings.policy.follow]));
    for (const { written, settings } of sets) {
        const place = written.own.get(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.follow.key) ?? { kind: 'null', where: written.where };
        const seen = new Set([settings.name]);
        for (let next = settings.policy.follow; next !== null; next = byName.get(next) ?? null) {
            if (!byName.has(next))
                (0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseName */ .uT)(place.where, 'the followed set', next, [...byName.keys()]);
            if (seen.has(next))
                (0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)(place, 'follow', `a set that does not follow ${(0,_value_type_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(settings.name)} in turn`);
            seen.add(next);
        }
    }
}
function readRun(look) {
    return {
        mode: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.mode),
        dryRun: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.dryRun),
        to: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.to),
        failOn: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.failOn),
        paths: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.paths),
        ignore: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.ignore),
        repositories: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.repositories),
        strictLockstep: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.strictLockstep),
        fix: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.fix),
        trustedRoot: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.trustedRoot),
        baseBranch: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.baseBranch),
        branchPrefix: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.branchPrefix),
        force: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.force),
        editWorkflows: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.editWorkflows),
        dashboard: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .runCatalogue */ .Vx.dashboard),
        registry: {
            mirrors: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.mirrors),
            overrides: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.overrides),
            insecure: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.insecure),
            private: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.private),
            auth: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.auth),
            layout: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .registryCatalogue */ .BB.layout),
        },
        migrate: {
            layout: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.layout),
            strategy: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.strategy),
            concurrency: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.concurrency),
            memoryLimit: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.memoryLimit),
            inMemoryBuilds: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.inMemoryBuilds),
            helmCache: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.helmCache),
            oomWatch: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.oomWatch),
            serviceMonitor: look(_run_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .migrateCatalogue */ .bQ.serviceMonitor),
        },
    };
}
function readPolicy(look) {
    return {
        allowedVersions: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.allowedVersions),
        ignoreVersions: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.ignoreVersions),
        preReleases: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.preReleases),
        minimumReleaseAge: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.minimumReleaseAge),
        unknownAge: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.unknownAge),
        schedule: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.schedule),
        updateTypes: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.updateTypes),
        hopDelay: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.hopDelay),
        hold: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.hold),
        follow: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.follow),
        soak: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.soak),
        floating: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.floating),
        fluxVersion: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.fluxVersion),
        digests: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.digests),
        validate: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.validate),
        onInvalid: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.onInvalid),
        migrateApiVersions: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.migrateApiVersions),
        verify: look(_policy_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .policyCatalogue */ .o.verify),
        pullRequest: readPullRequest(look),
    };
}
function readPullRequest(look) {
    return {
        title: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.title),
        commitMessage: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.commitMessage),
        commitTrailers: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.commitTrailers),
        labels: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.labels),
        createLabels: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.createLabels),
        assignees: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.assignees),
        reviewers: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.reviewers),
        teamReviewers: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.teamReviewers),
        milestone: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.milestone),
        draft: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.draft),
        autoMerge: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.autoMerge),
        autoMergeMethod: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.autoMergeMethod),
        autoMergeFluxMinor: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.autoMergeFluxMinor),
        onApproved: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.onApproved),
        rebase: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.rebase),
        releaseNotes: look(_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestCatalogue */ .W.releaseNotes),
    };
}


/***/ }),

/***/ 63074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unmatchedGlobs),
/* harmony export */   x: () => (/* binding */ unused)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(416);
/* harmony import */ var _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45579);
/* harmony import */ var _pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70555);



const dependents = [
    { setting: _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .policyCatalogue */ .o.soak, needs: _policy_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .policyCatalogue */ .o.follow, used: (policy) => policy.follow !== null },
    ...[_pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestCatalogue */ .W.autoMergeMethod, _pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestCatalogue */ .W.autoMergeFluxMinor].map((setting) => ({
        setting,
        needs: _pull_request_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestCatalogue */ .W.autoMerge,
        used: (policy) => policy.pullRequest.autoMerge,
    })),
];
/** A notice for each setting that is written in one of the layers and that none of the policies uses. */
function unused(layers, policies) {
    return dependents.flatMap(({ setting, needs, used }) => {
        const written = layers.map((layer) => layer.get(setting.key)).find((found) => found !== undefined);
        if (written === undefined || written.kind === 'null' || policies.some(used))
            return [];
        const { where, ...place } = placeOf(written.where);
        return [
            {
                code: 'setting-unused',
                severity: 'notice',
                introduced: false,
                ...place,
                message: `${where}"${setting.key}" changes nothing, because "${needs.key}" is not set.`,
                help: `Set "${needs.key}", or remove "${setting.key}".`,
            },
        ];
    });
}
/** `file:line` as a place of its own; what is no file stays in the sentence. */
function placeOf(where) {
    const [, file, line] = /^(.+\.(?:ya?ml|json)):(\d+)$/.exec(where) ?? [];
    return file === undefined ? { where: `${where}: `, file: null, line: null } : { where: '', file, line: Number(line) };
}
/** A warning for each glob that takes no file of the tree: what it was written for is not as its author thinks. */
function unmatchedGlobs(entries, settings) {
    if (entries.length === 0)
        return [];
    const named = [
        { key: 'paths', globs: settings.paths },
        { key: 'ignore', globs: settings.ignore },
        ...settings.sets.map(({ name, paths }) => ({ key: `paths" of the set "${name}`, globs: paths })),
    ];
    return named.flatMap(({ key, globs }) => globs
        .filter((glob) => !entries.some(({ path }) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .k)(path, glob)))
        .map((glob) => unmatched(key, glob, entries)));
}
function unmatched(key, glob, entries) {
    const folder = glob.replace(/\/+$/, '');
    const isFolder = entries.some(({ path }) => path.startsWith(`${folder}/`));
    return {
        code: 'setting-unused',
        severity: 'warning',
        introduced: false,
        file: null,
        line: null,
        message: `In the settings, "${key}" holds the glob "${glob}", which no file matches.`,
        help: isFolder ? `Write "${folder}/**" for all that lies below the folder.` : 'Correct the glob, or remove it.',
    };
}


/***/ })

};
