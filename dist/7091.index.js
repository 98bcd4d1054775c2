export const id = 7091;
export const ids = [7091];
export const modules = {

/***/ 9648:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (RuleTime)
});
const mostOfARun = 6000;
class RuleTime {
    slow = new Set();
    #left;
    constructor(milliseconds = mostOfARun) {
        this.#left = milliseconds;
    }
    get left() {
        return this.#left;
    }
    get isSpent() {
        return this.#left <= 0;
    }
    spend(milliseconds) {
        this.#left -= milliseconds;
    }
}


/***/ }),

/***/ 34045:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b: () => (withNamedFiles)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);

const rootLimit = 2 ** 22;
async function withNamedFiles(settings, workspace) {
    const { trustedRoot: path } = settings;
    if (path === null)
        return settings;
    const bytes = await workspace.read(path, rootLimit);
    if (bytes === null)
        throw refused(path, 'is no file of the repository; correct the path, or commit the file');
    if (!isJson(bytes))
        throw refused(path, 'is no JSON; it has to be a trusted_root.json');
    return settings;
}
function refused(path, what) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('settings', `sigstore-trusted-root: ${path} ${what}.`);
}
function isJson(bytes) {
    try {
        JSON.parse(Buffer.from(bytes).toString('utf8'));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 42060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Db: () => (findSettingsFile),
  pb: () => (settingsFiles),
  tA: () => (holdSettings)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);

const settingsFiles = [
    '.github/flux-lockstep.yaml',
    '.github/flux-lockstep.yml',
    '.github/flux-lockstep.json',
];
async function findSettingsFile(workspace, path = null) {
    if (path !== null)
        return requiredFile(workspace, path);
    const found = [];
    for (const candidate of settingsFiles) {
        const bytes = await workspace.read(candidate);
        if (bytes !== null)
            found.push({ path: candidate, text: decode(bytes) });
        else if ((await workspace.link(candidate)) !== null)
            throw linked(candidate);
    }
    if (found.length > 1)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('settings', `${found.map((file) => file.path).join(' and ')} both hold settings; keep one of them.`);
    return found[0] ?? null;
}
function holdSettings(paths, config) {
    const names = config === null ? settingsFiles : [config.replace(/^\.\//, '')];
    return paths.some((path) => names.includes(path));
}
async function requiredFile(workspace, path) {
    const below = path.replace(/^\.\//, '');
    const bytes = await workspace.read(below);
    if (bytes !== null)
        return { path, text: decode(bytes) };
    if ((await workspace.link(below)) !== null)
        throw linked(path);
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('settings', `The settings file ${JSON.stringify(path)} does not exist or is not a file; give its path from the root of the repository.`);
}
function linked(path) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('settings', `${path} is a symbolic link, and the settings are read from no link; put the file itself there.`);
}
function decode(bytes) {
    return new TextDecoder('utf-8').decode(bytes);
}


/***/ }),

/***/ 43813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (lazyHelm)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
;// CONCATENATED MODULE: ./lib/src/world/helm/find.js


async function findHelm(env, checkout) {
    const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
    const own = await (0,promises_.realpath)(checkout).catch(() => checkout);
    const names = process.platform === 'win32' ? ['helm.exe'] : ['helm'];
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute))
        for (const name of names) {
            const found = await programAt((0,external_node_path_.join)(folder, name));
            if (found !== null && !isWithin(found, own) && !isWithin(folder, own) && !isWithin(folder, checkout))
                return found;
        }
    return null;
}
async function programAt(path) {
    try {
        const real = await (0,promises_.realpath)(path);
        await (0,promises_.access)(real, promises_.constants.X_OK);
        return (await (0,promises_.stat)(real)).isFile() ? real : null;
    }
    catch {
        return null;
    }
}
function isWithin(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || !(way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/world/helm/private-folder.js



async function withPrivateFolder(env, use) {
    const above = [env['RUNNER_TEMP'], env['TMPDIR']].find((path) => path !== undefined && (0,external_node_path_.isAbsolute)(path)) ?? (0,external_node_os_.tmpdir)();
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(above, 'flux-lockstep-helm-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const most = { files: 1000, bytes: 16 * 2 ** 20 };
async function writeChart(chart, folder) {
    const [first = ''] = chart.keys();
    const name = first.slice(0, first.indexOf('/'));
    const files = [...chart].filter(([path]) => !path.endsWith('values.schema.json'));
    const bytes = files.reduce((sum, [, content]) => sum + content.byteLength, 0);
    const isOne = /^\w[\w.-]*$/.test(name) && files.every(([path]) => path.startsWith(`${name}/`));
    if (!isOne || files.length > most.files || bytes > most.bytes)
        return null;
    for (const [path, content] of files) {
        const target = (0,external_node_path_.join)(folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(target, content, { flag: 'wx', mode: 0o600 });
    }
    return (0,external_node_path_.join)(folder, name);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/src/world/helm/program.js


function runBounded(program, call) {
    const [command, args] = withinMemory(program, call.args);
    return new Promise((done) => {
        const child = (0,external_node_child_process_.spawn)(command, args, { cwd: call.folder, env: call.env, stdio: 'pipe', windowsHide: true });
        const parts = { output: [], errors: [] };
        let size = 0;
        let reason = null;
        const stop = (why) => {
            reason ??= why;
            child.kill('SIGKILL');
        };
        const timer = setTimeout(() => stop(`gave no answer within ${call.milliseconds / 1000} s`), call.milliseconds);
        const keep = (list) => (chunk) => {
            size += chunk.byteLength;
            if (size > call.bytes)
                stop(`wrote more than ${Math.floor(call.bytes / 2 ** 20)} MiB`);
            else
                list.push(chunk);
        };
        child.stdout.on('data', keep(parts.output));
        child.stderr.on('data', keep(parts.errors));
        child.stdin.on('error', () => undefined).end(call.input);
        child.on('error', (error) => {
            clearTimeout(timer);
            done({ kind: 'stopped', reason: `could not be started: ${(0,failure/* messageOf */.b)(error)}` });
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            const [output, errors] = [parts.output, parts.errors].map((list) => Buffer.concat(list).toString('utf8'));
            if (reason !== null)
                done({ kind: 'stopped', reason });
            else if (signal !== null)
                done({ kind: 'stopped', reason: `was ended by ${signal}` });
            else
                done({ kind: 'ended', code: code ?? 1, output: output ?? '', errors: errors ?? '' });
        });
    });
}
const addressSpace = 2 * 2 ** 20;
function withinMemory(program, args) {
    if (process.platform !== 'linux')
        return [program, args];
    return ['/bin/sh', ['-c', `ulimit -v ${addressSpace} 2>/dev/null; exec "$0" "$@"`, program, ...args]];
}

;// CONCATENATED MODULE: ./lib/src/world/helm/helm.js






function lazyHelm(machine, checkout) {
    let opening = null;
    return () => (opening ??= helm_open(machine, checkout));
}
async function helm_open({ env, helm }, checkout) {
    const program = helm === undefined ? await findHelm(env, checkout) : helm;
    return program === null ? null : new OneAfterTheOther(program, env);
}
class OneAfterTheOther {
    #program;
    #env;
    #known = new WeakMap();
    #turn = null;
    #rest = mostCharts;
    #stopped = false;
    constructor(program, env) {
        this.#program = program;
        this.#env = env;
    }
    render(request) {
        const { chart, release, namespace, values, definitions } = request;
        const key = JSON.stringify([release, namespace, definitions, asJson(values)]);
        const ofChart = this.#known.get(chart) ?? new Map();
        this.#known.set(chart, ofChart);
        const known = ofChart.get(key);
        if (known)
            return known;
        const mine = this.#after(this.#turn, request);
        this.#turn = mine;
        ofChart.set(key, mine);
        return mine;
    }
    async #after(turn, request) {
        await turn;
        if (this.#stopped)
            return { kind: 'fails', reason: 'another chart went over the limits, and no more were rendered' };
        if (this.#rest-- <= 0)
            return { kind: 'fails', reason: `more than ${mostCharts} charts would have to be rendered` };
        const { rendered, stopped } = await render(this.#program, request, this.#env);
        this.#stopped = stopped;
        return rendered;
    }
}
const mostCharts = 60;
const limits = { milliseconds: 20_000, bytes: 16 * 2 ** 20 };
async function render(program, request, env) {
    const { release, namespace } = request;
    if (!isName(release) || !isName(namespace))
        return failed(`${JSON.stringify(release)} in ${JSON.stringify(namespace)} is no name of a release`);
    try {
        return await withPrivateFolder(env, (folder) => renderIn(folder, program, request, env));
    }
    catch (error) {
        return failed(`the chart could not be written for helm: ${(0,failure/* messageOf */.b)(error)}`);
    }
}
async function renderIn(folder, program, request, env) {
    const { release, namespace, values, definitions, chart } = request;
    const lies = await writeChart(chart, (0,external_node_path_.join)(folder, 'chart'));
    if (lies === null)
        return failed('the chart is larger than any release is, and was not rendered');
    const own = definitions ? ['--no-hooks', '--include-crds'] : ['--no-hooks'];
    const end = await runBounded(program, {
        args: ['template', ...own, '--namespace', namespace, '--values', '-', release, lies],
        folder,
        env: await privateEnvironment(folder, env),
        input: asJson(values),
        ...limits,
    });
    if (end.kind === 'stopped')
        return { ...failed(`helm ${end.reason}`), stopped: true };
    if (end.code === 0)
        return { rendered: { kind: 'rendered', text: end.output }, stopped: false };
    return failed(`helm refuses it: ${brief(end.errors, folder)}`);
}
function failed(reason) {
    return { rendered: { kind: 'fails', reason }, stopped: false };
}
function isName(text) {
    return text.length <= 53 && /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(text);
}
async function privateEnvironment(folder, env) {
    const home = (0,external_node_path_.join)(folder, 'home');
    await (0,promises_.mkdir)((0,external_node_path_.join)(home, 'plugins'), { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(home, 'kubeconfig'), '', { mode: 0o600 });
    const system = Object.entries(env).filter(([name]) => name.toUpperCase() === 'SYSTEMROOT');
    return {
        ...Object.fromEntries(system.map(([name, value]) => [name, value ?? ''])),
        PATH: '',
        HOME: home,
        USERPROFILE: home,
        TMPDIR: home,
        TEMP: home,
        XDG_CACHE_HOME: (0,external_node_path_.join)(home, 'cache'),
        XDG_CONFIG_HOME: (0,external_node_path_.join)(home, 'config'),
        XDG_DATA_HOME: (0,external_node_path_.join)(home, 'data'),
        XDG_CONFIG_DIRS: home,
        XDG_DATA_DIRS: home,
        HELM_CACHE_HOME: (0,external_node_path_.join)(home, 'cache'),
        HELM_CONFIG_HOME: (0,external_node_path_.join)(home, 'config'),
        HELM_DATA_HOME: (0,external_node_path_.join)(home, 'data'),
        HELM_PLUGINS: (0,external_node_path_.join)(home, 'plugins'),
        HELM_NO_PLUGINS: '1',
        KUBECONFIG: (0,external_node_path_.join)(home, 'kubeconfig'),
        HTTP_PROXY: 'http://127.0.0.1:9',
        HTTPS_PROXY: 'http://127.0.0.1:9',
        NO_PROXY: '',
        LC_ALL: 'C',
    };
}
function asJson(values) {
    return JSON.stringify(values, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
}
function brief(errors, folder) {
    const lines = errors.replaceAll(folder, '').split('\n');
    const start = lines.findIndex((line) => line.startsWith('Error:'));
    const said = lines
        .slice(Math.max(start, 0))
        .join(' ')
        .replace(/^Error:\s*/, '')
        .replace(/\s+/g, ' ')
        .trim();
    if (said === '')
        return 'it says no more';
    return said.length > 300 ? `${said.slice(0, 300)}…` : said;
}


/***/ }),

/***/ 26795:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $: () => (markedFolder),
  n: () => (cloneAround)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



async function cloneAround(dir, git) {
    if (markedFolder(dir) === null)
        return null;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(dir);
    const answer = await git.run(folder, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-cdup']);
    const [inside, shallow, up = ''] = answer?.code === 0 ? answer.stdout.toString('utf8').split('\n') : [];
    return inside === 'true' ? { top: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, up), shallow: shallow === 'true' } : null;
}
function markedFolder(dir) {
    for (let at = realFolder(dir);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return null;
    }
}
function realFolder(dir) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(dir);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(dir);
    }
}


/***/ }),

/***/ 26488:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (gitCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/world/program-path.js
var program_path = __webpack_require__(13249);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/src/world/history/process.js

const startGit = (args, dir, env) => (0,external_node_child_process_.spawn)('git', [...args], { cwd: dir, env, stdio: 'pipe', windowsHide: true });

;// CONCATENATED MODULE: ./lib/src/world/history/command.js




const settings = [
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.untrackedCache', 'false'],
    ['protocol.allow', 'never'],
    ['safe.bareRepository', 'explicit'],
    ['safe.directory', '*'],
];
const handedOn = new Set([
    'GIT_INDEX_FILE',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CEILING_DIRECTORIES',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
]);
function gitCommand(env, cwd, start = startGit) {
    const own = environment(env, cwd);
    return {
        run: (dir, args, given) => {
            const env = given ? { ...own, GIT_ALLOC_LIMIT: given.allocation } : own;
            return answerOf(start(args, dir, env), dir, given?.input);
        },
        open: (dir, args) => start(args, dir, own),
    };
}
function environment(env, cwd) {
    const given = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || handedOn.has(name));
    const own = {
        ...(0,program_path/* withAbsolutePath */.j)(Object.fromEntries(given)),
        LC_ALL: 'C',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_COUNT: String(settings.length),
    };
    const index = env['GIT_INDEX_FILE'];
    if (index !== undefined)
        own['GIT_INDEX_FILE'] = (0,external_node_path_.resolve)(cwd, index);
    for (const [position, [key, value]] of settings.entries()) {
        own[`GIT_CONFIG_KEY_${position}`] = key;
        own[`GIT_CONFIG_VALUE_${position}`] = value;
    }
    return own;
}
const endedBySignal = 128;
function answerOf(child, dir, input) {
    return new Promise((done, fail) => {
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
        child.on('error', (error) => {
            if ('code' in error && error.code === 'ENOENT')
                done(null);
            else
                fail(new failure/* LockstepError */.C('workspace', `git could not be started in ${dir}: ${(0,failure/* messageOf */.b)(error)}`, { cause: error }));
        });
        child.on('close', (code) => {
            done({
                code: code ?? endedBySignal,
                stdout: Buffer.concat(stdout),
                stderr: Buffer.concat(stderr).toString('utf8'),
            });
        });
    });
}


/***/ }),

/***/ 3598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (gitIn),
  z: () => (openGit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/world/history/clone.js
var history_clone = __webpack_require__(26795);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/world/history/place.js
var history_place = __webpack_require__(58273);
;// CONCATENATED MODULE: ./lib/src/world/history/changed-since.js



function changedSince(dir, stored, present) {
    const before = new Map(stored.map((file) => [file.path, file]));
    const now = new Map(present.map((file) => [file.path, file]));
    const place = (0,history_place/* placesBelow */._$)(dir);
    const differs = (path) => {
        const [old, file] = [before.get(path), now.get(path)];
        if (!old || file?.mode !== old.mode)
            return true;
        if (old.mode === '160000')
            return false;
        const absolute = place(path);
        const algorithm = old.object.length === 64 ? 'sha256' : 'sha1';
        return absolute === null || blobName(absolute, old.mode, algorithm) !== old.object;
    };
    return [...new Set([...before.keys(), ...now.keys()])].filter(differs).sort();
}
function blobName(absolute, mode, algorithm) {
    try {
        if (mode !== '120000')
            return nameOfFile(absolute, algorithm);
        const target = Buffer.from((0,external_node_fs_.readlinkSync)(absolute, 'buffer'));
        return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${target.length}\0`).update(target).digest('hex');
    }
    catch (error) {
        if ((0,history_place/* isAbsent */.W0)(error) || (error instanceof Error && 'code' in error && error.code === 'EINVAL'))
            return null;
        throw error;
    }
}
const readOnly = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
function nameOfFile(absolute, algorithm) {
    const file = (0,external_node_fs_.openSync)(absolute, readOnly);
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile())
            return null;
        const hash = (0,external_node_crypto_.createHash)(algorithm).update(`blob ${found.size}\0`);
        const chunk = Buffer.allocUnsafe(Math.min(found.size, 2 ** 20) + 1);
        for (let size = (0,external_node_fs_.readSync)(file, chunk); size > 0; size = (0,external_node_fs_.readSync)(file, chunk))
            hash.update(chunk.subarray(0, size));
        return hash.digest('hex');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/src/world/history/commit.js
function parseCommit(id, content) {
    const end = content.indexOf('\n\n');
    const headers = content
        .subarray(0, end < 0 ? content.length : end)
        .toString('utf8')
        .split('\n');
    const tree = commit_valueOf(headers, 'tree');
    const seconds = /> (\d{1,12}) [+-]\d{4}$/.exec(commit_valueOf(headers, 'committer') ?? '')?.[1];
    if (tree === null || seconds === undefined)
        return null;
    const encoding = /^(?:iso-?8859-1|latin-?1)$/i.test(commit_valueOf(headers, 'encoding') ?? '') ? 'latin1' : 'utf8';
    return {
        id,
        parents: headers.filter((line) => line.startsWith('parent ')).map((line) => line.slice('parent '.length)),
        tree,
        message: end < 0 ? '' : content.subarray(end + 2).toString(encoding),
        committed: new Date(Math.min(Number(seconds) * 1000, 8.64e15)).toISOString(),
    };
}
function commit_valueOf(headers, key) {
    const line = headers.find((candidate) => candidate.startsWith(`${key} `));
    return line === undefined ? null : line.slice(key.length + 1);
}

// EXTERNAL MODULE: ./lib/src/world/history/listing.js
var listing = __webpack_require__(31234);
;// CONCATENATED MODULE: ./lib/src/world/history/objects.js

const header = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/;
function openObjects(start) {
    let child = null;
    const waiting = [];
    const stop = (error) => {
        child = null;
        for (const request of waiting.splice(0))
            request.fail(error);
    };
    const answered = (object) => {
        waiting.shift()?.done(object);
        if (waiting.length === 0 && child)
            hold(child, false);
    };
    const open = () => {
        const started = start();
        const receive = receiver(() => waiting[0]?.limit ?? 0, answered);
        started.stdout.on('data', receive);
        started.stderr.resume();
        started.stdin.on('error', () => undefined);
        started.on('error', (error) => {
            stop(new failure/* LockstepError */.C('workspace', `git could not be started: ${(0,failure/* messageOf */.b)(error)}`, { cause: error }));
        });
        started.on('close', () => {
            stop(new failure/* LockstepError */.C('workspace', 'git cat-file ended early; run git fsck in this repository'));
        });
        return started;
    };
    return {
        read(name, limit = Number.MAX_SAFE_INTEGER) {
            if (/[\0\r\n]/.test(name) || name === '')
                return Promise.resolve(null);
            return new Promise((done, fail) => {
                child ??= open();
                if (waiting.length === 0)
                    hold(child, true);
                waiting.push({ limit, done, fail });
                child.stdin.write(`${name}\n`);
            });
        },
        close() {
            child?.stdin.end();
        },
    };
}
function receiver(limit, answered) {
    let line = [];
    let body = null;
    return (chunk) => {
        let at = 0;
        while (at < chunk.length) {
            if (body === null) {
                const end = chunk.indexOf(10, at);
                line.push(chunk.subarray(at, end < 0 ? chunk.length : end));
                if (end < 0)
                    return;
                at = end + 1;
                body = begin(Buffer.concat(line).toString('latin1'), limit());
                line = [];
                if (body === null)
                    answered(null);
            }
            else {
                const piece = chunk.subarray(at, at + body.left);
                at += piece.length;
                body.left -= piece.length;
                body.parts?.push(piece);
                if (body.left > 0)
                    return;
                const { id, type, size, parts } = body;
                body = null;
                answered({ id, type, size, content: parts && Buffer.concat(parts).subarray(0, size) });
            }
        }
    };
}
function begin(text, limit) {
    const [, id, type, digits] = header.exec(text) ?? [];
    if (id === undefined || type === undefined)
        return null;
    const size = Number(digits);
    return { id, type, size, parts: size <= limit ? [] : null, left: size + 1 };
}
function hold(child, alive) {
    for (const part of [child, child.stdin, child.stdout, child.stderr]) {
        const method = Reflect.get(part, alive ? 'ref' : 'unref');
        if (typeof method === 'function')
            Reflect.apply(method, part, []);
    }
}

// EXTERNAL MODULE: ./lib/src/world/history/search.js
var history_search = __webpack_require__(14852);
;// CONCATENATED MODULE: ./lib/src/world/history/stored-tree.js


function storedTree(objects, load, search) {
    let entries = null;
    let byPath = null;
    const list = () => (entries ??= load());
    const index = () => (byPath ??= list().then((files) => new Map(files.map((file) => [file.path, file]))));
    return {
        list: () => list(),
        holding: async (needles) => ((await list()).length < history_search/* worthASearch */.Y_ ? null : await search(needles)),
        async read(path, limit) {
            const file = (await index()).get(path);
            if (!file || !(0,listing/* isRegular */.$W)(file.mode))
                return null;
            const object = await objects.read(file.object, limit);
            return object?.type === 'blob' ? object.content : null;
        },
        async link(path) {
            const file = (await index()).get(path);
            const object = file?.mode === '120000' ? await objects.read(file.object, listing/* longestLink */.Ng) : null;
            return object?.content?.toString('utf8') ?? null;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/world/history/working-tree.js + 1 modules
var working_tree = __webpack_require__(63976);
;// CONCATENATED MODULE: ./lib/src/world/history/git.js










async function openGit(dir, git) {
    const clone = await (0,history_clone/* cloneAround */.n)(dir, git);
    return clone && gitIn(await (0,promises_.realpath)(dir), clone, git);
}
function gitIn(dir, { top, shallow }, git) {
    const objects = openObjects(() => git.open(dir, ['cat-file', '--batch']));
    const trees = storedTrees(dir, git);
    let opened = null;
    const tree = () => (opened ??= (0,working_tree/* workingTree */.c)(dir, git));
    return {
        ...git_history(dir, git, objects, trees),
        whole: dir === top,
        shallow,
        workingTree: tree,
        changedBetween: (from, to) => paths(git, dir, ['diff-tree', '-r', ...namesOnly, from, to, '--', '.']),
        changedInIndex: (commit) => paths(git, dir, ['diff-index', '--cached', ...namesOnly, commit, '--', '.']),
        async changedSince(commit) {
            return changedSince(dir, (await trees(commit)) ?? absent(commit), await (await tree()).list());
        },
        filesOf: trees,
        holding: async (commit, needles) => ((await trees(commit)) ?? []).length < history_search/* worthASearch */.Y_
            ? null
            : await (0,history_search/* searchedByGit */.FN)(git, dir, needles, { kind: 'commit', id: commit }),
        async blob(id, limit) {
            const object = await objects.read(id, limit);
            return object?.type === 'blob' ? object.content : 'missing';
        },
        indexTree: () => storedTree(objects, async () => (0,listing/* parseIndex */.A1)(await output(git, dir, ['ls-files', '-z', '--stage'])), (needles) => (0,history_search/* searchedByGit */.FN)(git, dir, needles, { kind: 'index' })),
        close: () => objects.close(),
    };
}
const namesOnly = [
    '-z',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--relative',
    '--end-of-options',
];
async function paths(git, dir, args) {
    return (0,listing/* parsePaths */.Iz)(await output(git, dir, args));
}
function storedTrees(dir, git) {
    const listed = new Map();
    const list = async (commit) => {
        const answer = await git.run(dir, ['ls-tree', '-r', '-z', '--end-of-options', `${commit}^{tree}`]);
        return answer?.code === 0 ? (0,listing/* parseTree */.cZ)(answer.stdout) : null;
    };
    return (commit) => {
        const files = listed.get(commit) ?? list(commit);
        listed.set(commit, files);
        return files;
    };
}
function absent(commit) {
    throw new failure/* LockstepError */.C('workspace', `this clone does not have the files of ${commit}; run git fsck in this repository`);
}
function git_history(dir, git, objects, trees) {
    const resolve = (revision) => readCommit(objects, `${revision}^{commit}`);
    return {
        resolve,
        at: (commit) => storedTree(objects, async () => {
            const id = await known(resolve, commit);
            return (await trees(id)) ?? absent(id);
        }, async (needles) => (0,history_search/* searchedByGit */.FN)(git, dir, needles, { kind: 'commit', id: await known(resolve, commit) })),
        async log(from, { paths = [], limit }) {
            const args = ['rev-list', '--first-parent', `--max-count=${limit}`, await known(resolve, from), '--', ...paths];
            const ids = (await output(git, dir, args)).toString('latin1').split('\n');
            const commits = await Promise.all(ids.filter((id) => id !== '').map((id) => readCommit(objects, id)));
            return commits.filter((commit) => commit !== null);
        },
        async mergeBase(a, b) {
            const [left, right] = await Promise.all([resolve(a), resolve(b)]);
            if (!left || !right)
                return null;
            const answer = await git.run(dir, ['merge-base', left.id, right.id]);
            return answer?.code === 0 ? answer.stdout.toString('latin1').trim() : null;
        },
    };
}
async function readCommit(objects, name) {
    const object = await objects.read(name);
    return object?.type === 'commit' && object.content ? parseCommit(object.id, object.content) : null;
}
async function known(resolve, revision) {
    const commit = await resolve(revision);
    if (!commit)
        throw new failure/* LockstepError */.C('workspace', `${revision} is no commit of this clone; fetch it (fetch-depth: 0) or name another`);
    return commit.id;
}
async function output(git, dir, args) {
    const answer = await git.run(dir, args);
    if (answer?.code === 0)
        return answer.stdout;
    const said = answer?.stderr.trim() ?? 'git is not installed';
    throw new failure/* LockstepError */.C('workspace', `git ${args[0] ?? ''} failed in ${dir}: ${said}`);
}


/***/ }),

/***/ 31234:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $W: () => (isRegular),
  A1: () => (parseIndex),
  Iz: () => (parsePaths),
  Ng: () => (longestLink),
  cD: () => (comparePaths),
  cZ: () => (parseTree),
  df: () => (parseKnown)
});
var _model_sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60519);

function parseTree(output) {
    return stored(output.toString('utf8').split('\0'), /^(\d{6}) \w+ ([0-9a-f]{40,64})\t/);
}
function parseIndex(output) {
    return stored(output.toString('utf8').split('\0'), /^(\d{6}) ([0-9a-f]{40,64}) [0-3]\t/);
}
function parseKnown(output) {
    const tracked = [];
    const [untracked, unlooked] = [[], []];
    const gone = new Set();
    const text = output.toString('utf8');
    for (let start = 0, end = text.indexOf('\0'); end >= 0; start = end + 1, end = text.indexOf('\0', start)) {
        const letter = text.charAt(start);
        if (letter === '?')
            untracked.push(text.slice(start + 2, end));
        else {
            const file = indexed(text, start, end);
            if (file === null)
                continue;
            if (letter === 'R' || letter === 'r')
                gone.add(file.path);
            else
                tracked.push(file);
            if (letter !== 'H' && letter !== 'R')
                unlooked.push(file.path);
        }
    }
    const there = gone.size === 0 ? tracked : tracked.filter(({ path }) => !gone.has(path));
    return { tracked: inOrder(there), untracked: files(untracked), unlooked };
}
function indexed(text, start, end) {
    const tab = text.indexOf('\t', start);
    const mode = fileMode(text.slice(start + 2, start + 8));
    return tab < 0 || tab >= end || mode === null ? null : { path: text.slice(tab + 1, end), mode };
}
function inOrder(entries) {
    if (isAscending(entries))
        return entries;
    return [...new Map(entries.map((entry) => [entry.path, entry])).values()].sort(comparePaths);
}
function isAscending(entries) {
    let before = '';
    for (const { path } of entries) {
        if (path <= before)
            return false;
        before = path;
    }
    return true;
}
function parsePaths(output) {
    return files(output.toString('utf8').split('\0'));
}
function files(paths) {
    return paths.filter((path) => path !== '' && !path.endsWith('/'));
}
function comparePaths(a, b) {
    return (0,_model_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.path, b.path);
}
function fileMode(mode) {
    switch (mode) {
        case '100644':
        case '100664':
            return '100644';
        case '100755':
        case '120000':
        case '160000':
            return mode;
        default:
            return null;
    }
}
const longestLink = 4096;
function isRegular(mode) {
    return mode === '100644' || mode === '100755';
}
function stored(records, start) {
    const found = new Map();
    for (const record of records) {
        const match = start.exec(record);
        const mode = fileMode(match?.[1] ?? '');
        const object = match?.[2];
        if (!match || mode === null || object === undefined)
            continue;
        const path = record.slice(match[0].length);
        found.set(path, { path, mode, object });
    }
    return [...found.values()].sort(comparePaths);
}


/***/ }),

/***/ 58273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  AR: () => (fileLocation),
  Tu: () => (readOnly),
  VX: () => (readRegular),
  W0: () => (isAbsent),
  _$: () => (placesBelow),
  cK: () => (staysBelow),
  lf: () => (openRegular)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _model_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89616);
var _model_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89382);





function isAbsent(error) {
    return error instanceof Error && 'code' in error && absent.has(String(error.code));
}
const absent = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO', 'EISDIR', 'EMLINK']);
function staysBelow(path) {
    return !astray.test(path) && (0,_model_file_js__WEBPACK_IMPORTED_MODULE_3__/* .hasTrueName */ .yA)({ path });
}
const astray = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)|\0/i;
function fileLocation(root, path) {
    return placesBelow(root)(path);
}
function placesBelow(root) {
    const base = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    const below = new Set();
    return (path) => {
        if (!staysBelow(path))
            return null;
        const folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(path);
        if (!below.has(folder)) {
            if (!isWithin(base, realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder))))
                return null;
            below.add(folder);
        }
        return `${root}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}${path}`;
    };
}
function realFolder(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    }
    catch (error) {
        if (isAbsent(error))
            return null;
        throw error;
    }
}
function isWithin(base, real) {
    return real !== null && (real === base || real.startsWith(base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? base : base + node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
}
async function openRegular(absolute) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(absolute, readOnly);
    }
    catch (error) {
        if (isAbsent(error))
            return null;
        throw error;
    }
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    return null;
}
function readRegular(absolute, limit) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, readOnly);
    }
    catch (error) {
        if (isAbsent(error))
            return null;
        throw error;
    }
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return found.isFile() && found.size <= limit ? readWhole(file, found.size) : null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readWhole(file, size) {
    const bytes = Buffer.allocUnsafe(size + 1);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, size + 1, 0) === size ? bytes.subarray(0, size) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
}
const readOnly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;


/***/ }),

/***/ 14852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  FN: () => (searchedByGit),
  Y_: () => (worthASearch),
  fU: () => (searchedByReading)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58273);



const worthASearch = 1000;
async function searchedByGit(git, dir, needles, place) {
    const [where, prefix] = placeOf(place);
    const answer = await git.run(dir, [...search, `--threads=${threadsFor(place)}`, ...where], {
        input: patternsOf(needles),
        allocation: largestOfGit,
    });
    if (answer === null || answer.code > 1 || answer.stderr !== '')
        return null;
    const paths = answer.stdout.toString('utf8').split('\0');
    if (paths.pop() !== '' || !paths.every((path) => path.startsWith(prefix)))
        return null;
    const found = paths.map((path) => path.slice(prefix.length));
    return found.some((path) => path.startsWith('"')) ? null : new Set(found);
}
const largestOfGit = '64m';
const search = [
    'grep',
    '--files-with-matches',
    '--null',
    '--text',
    '--fixed-strings',
    '--no-color',
    '--no-full-name',
    '--no-recurse-submodules',
    '-f',
    '-',
];
const mostThreads = 8;
function threadsFor({ kind }) {
    return kind === 'files' ? Math.min(mostThreads, Math.max(1, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() - 1)) : 1;
}
function placeOf(place) {
    switch (place.kind) {
        case 'files':
            return [[], ''];
        case 'index':
            return [['--cached'], ''];
        case 'commit':
            return [[place.id], `${place.id}:`];
    }
}
const marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
function patternsOf(needles) {
    const line = Buffer.from('\n');
    return Buffer.concat([...needles.map((needle) => Buffer.from(needle)), ...marks].flatMap((bytes) => [bytes, line]));
}
function searchedByReading(paths, absolute, needles) {
    const room = Buffer.allocUnsafe(roomOfFiles + largestInRoom + 2);
    const sought = needles.map((needle) => Buffer.from(needle));
    const found = new Set();
    let inside = [];
    let end = 0;
    const empty = () => {
        for (const path of holding(room.subarray(0, end), inside, sought))
            found.add(path);
        inside = [];
        end = 0;
    };
    for (const path of paths) {
        const place = absolute(path);
        const size = place === null ? 0 : readInto(place, room, end);
        if (size === null || size > largestInRoom)
            found.add(path);
        else if (size > 0) {
            inside.push({ path, start: end });
            end += size;
            room[end++] = lineEnd;
            if (end >= roomOfFiles)
                empty();
        }
    }
    empty();
    return found;
}
const lineEnd = 0x0a;
const [roomOfFiles, largestInRoom] = [1024 * 1024, 256 * 1024];
function readInto(absolute, room, at) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, _place_js__WEBPACK_IMPORTED_MODULE_2__/* .readOnly */ .Tu);
    }
    catch {
        return null;
    }
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room, at, largestInRoom + 1, 0);
    }
    catch {
        return null;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function holding(room, files, needles) {
    const found = new Set();
    for (const { path, start } of files)
        if (marks.some((mark) => room[start] === mark[0] && room[start + 1] === mark[1]))
            found.add(path);
    for (const needle of needles) {
        let index = 0;
        for (let at = room.indexOf(needle); at >= 0; at = room.indexOf(needle, files[index]?.start ?? room.length)) {
            while ((files[index + 1]?.start ?? room.length) <= at)
                index++;
            found.add(files[index]?.path ?? '');
            index++;
        }
    }
    return found;
}


/***/ }),

/***/ 63976:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (workingTree)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/model/file.js
var file = __webpack_require__(89616);
// EXTERNAL MODULE: ./lib/src/world/history/listing.js
var listing = __webpack_require__(31234);
// EXTERNAL MODULE: ./lib/src/world/history/clone.js
var clone = __webpack_require__(26795);
// EXTERNAL MODULE: ./lib/src/world/history/place.js
var history_place = __webpack_require__(58273);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/world/history/replace.js





async function replaceFiles(root, changes) {
    for (const change of changes)
        await expectUnchanged(root, change);
    const staged = [];
    const replaced = [];
    try {
        for (const change of changes)
            staged.push(await stage(root, change));
        for (const one of staged) {
            await expectUnchanged(root, one.change);
            await put(one.absolute, one.staged);
            replaced.push(one);
        }
    }
    catch (error) {
        for (const { staged: path } of staged)
            if (path !== null)
                await (0,promises_.rm)(path, { force: true });
        for (const one of replaced.reverse())
            await putBack(one);
        if (error instanceof failure/* LockstepError */.C)
            throw error;
        throw new failure/* LockstepError */.C('workspace', `the changes could not be written below ${root}: ${(0,failure/* messageOf */.b)(error)}`, {
            cause: error,
        });
    }
}
async function expectUnchanged(root, change) {
    const now = await bytesNow(root, change.path);
    const same = change.before === null ? now === null : now !== null && now.equals(change.before);
    if (!same)
        throw new failure/* LockstepError */.C('file-changed', `${change.path} changed while the update was planned; run the update again`);
}
async function bytesNow(root, path) {
    if (!(0,history_place/* staysBelow */.cK)(path))
        throw new failure/* LockstepError */.C('workspace', `${path} does not lie below ${root}; it is not written`);
    const absolute = (0,history_place/* fileLocation */.AR)(root, path);
    if (absolute === null) {
        if (await exists((0,external_node_path_.join)(root, path)))
            throw outside(root, path);
        return null;
    }
    const file = await (0,history_place/* openRegular */.lf)(absolute);
    if (!file) {
        if (await exists(absolute))
            throw outside(root, path);
        return null;
    }
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function outside(root, path) {
    return new failure/* LockstepError */.C('file-changed', `${path} is no regular file below ${root} any more; it is not written`);
}
async function exists(absolute) {
    try {
        await (0,promises_.lstat)(absolute);
        return true;
    }
    catch (error) {
        if ((0,history_place/* isAbsent */.W0)(error))
            return false;
        throw error;
    }
}
async function stage(root, change) {
    const absolute = (0,external_node_path_.join)(root, change.path);
    if (change.after === null)
        return { change, absolute, staged: null };
    if (change.before === null)
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(absolute), { recursive: true });
    if ((0,history_place/* fileLocation */.AR)(root, change.path) === null)
        throw outside(root, change.path);
    const staged = await writeBeside(absolute, change.after, change);
    return { change, absolute, staged };
}
async function writeBeside(absolute, bytes, change) {
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(absolute), `.${(0,external_node_path_.basename)(absolute).slice(0, 100)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    const file = await (0,promises_.open)(path, 'wx', change.mode === '100755' ? 0o777 : 0o666);
    try {
        await file.writeFile(bytes);
        if (change.before !== null)
            await file.chmod((await (0,promises_.lstat)(absolute)).mode & 0o7777);
        await file.sync();
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
    finally {
        await file.close();
    }
    return path;
}
async function put(absolute, staged) {
    if (staged === null)
        await (0,promises_.rm)(absolute);
    else
        await (0,promises_.rename)(staged, absolute);
}
async function putBack({ change, absolute }) {
    if (change.before === null)
        await (0,promises_.rm)(absolute, { force: true });
    else
        await (0,promises_.rename)(await writeBeside(absolute, change.before, { ...change, before: change.after }), absolute);
}

// EXTERNAL MODULE: ./lib/src/world/history/search.js
var history_search = __webpack_require__(14852);
;// CONCATENATED MODULE: ./lib/src/world/history/working-tree.js










async function workingTree(dir, git) {
    const found = await (0,promises_.stat)(dir).catch(() => null);
    if (found?.isDirectory() !== true)
        throw new failure/* LockstepError */.C('usage', `${dir} is no folder; give the folder of a checkout`);
    const place = (0,history_place/* placesBelow */._$)(dir);
    let listed = null;
    const listing = () => (listed ??= listKnown(dir, git).then((known) => known ?? listAll(dir)));
    const searches = new Map();
    const search = async (needles) => {
        const ask = () => (0,history_search/* searchedByGit */.FN)(git, dir, needles, { kind: 'files' });
        const early = hasLongIndex(dir) ? ask() : null;
        const { entries, beyondGit } = await listing();
        if (entries.length < history_search/* worthASearch */.Y_)
            return null;
        const byGit = beyondGit === null ? null : await (early ?? ask());
        const rest = byGit === null || beyondGit === null ? entries.map(({ path }) => path) : beyondGit;
        return new Set([...(byGit ?? []), ...(0,history_search/* searchedByReading */.fU)(rest, place, needles)]);
    };
    return {
        list: async () => (await listing()).entries,
        holding(needles) {
            const key = needles.join('\n');
            const found = searches.get(key) ?? search(needles);
            searches.set(key, found);
            return found;
        },
        read(path, limit = Number.MAX_SAFE_INTEGER) {
            const absolute = place(path);
            return Promise.resolve(absolute === null ? null : (0,history_place/* readRegular */.VX)(absolute, limit));
        },
        link: (path) => linkOf(place(path)),
        write(files) {
            listed = null;
            searches.clear();
            return replaceFiles(dir, files);
        },
    };
}
const longIndex = 100_000;
function hasLongIndex(dir) {
    const index = lookedAt(() => (0,external_node_fs_.statSync)((0,external_node_path_.join)(dir, '.git', 'index')));
    return index !== null && index.size >= longIndex;
}
async function linkOf(absolute) {
    return absolute !== null && modeOf(absolute) === '120000' ? await (0,promises_.readlink)(absolute) : null;
}
async function listKnown(dir, git) {
    if ((0,clone/* markedFolder */.$)(dir) === null)
        return null;
    const answer = await git.run(dir, ['ls-files', '-z', '-v', '--stage', '--others', '--deleted', '--exclude-standard']);
    if (answer === null)
        return null;
    if (answer.code !== 0)
        return (await (0,clone/* cloneAround */.n)(dir, git)) === null ? null : unlisted(dir, answer);
    const { tracked, untracked, unlooked } = (0,listing/* parseKnown */.df)(answer.stdout);
    const beside = untracked.flatMap((path) => {
        const mode = modeOf((0,external_node_path_.join)(dir, path));
        return mode === null ? [] : [{ path, mode }];
    });
    const entries = beside.length === 0 ? tracked : [...tracked, ...beside].sort(listing/* comparePaths */.cD);
    return { entries, beyondGit: [...unlooked, ...untracked] };
}
function unlisted(dir, { stderr }) {
    throw new failure/* LockstepError */.C('workspace', `git ls-files failed in ${dir}: ${stderr.trim()}`);
}
function listAll(dir) {
    const entries = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of readFolder((0,external_node_path_.join)(dir, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (entry.name !== '.git' && entry.name !== 'node_modules')
                    folders.push(path);
                continue;
            }
            const found = entryOf(dir, path, entry);
            if (found !== null)
                entries.push(found);
        }
    }
    return { entries: entries.sort(listing/* comparePaths */.cD), beyondGit: null };
}
function readFolder(absolute) {
    try {
        return (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true });
    }
    catch (error) {
        if ((0,history_place/* isAbsent */.W0)(error))
            return [];
        throw new failure/* LockstepError */.C('workspace', `${absolute} cannot be read: ${(0,failure/* messageOf */.b)(error)}`, { cause: error });
    }
}
function entryOf(dir, path, entry) {
    if (entry.isFile() && (0,file/* hasTrueName */.yA)({ path: entry.name }))
        return new FoundFile(path, dir);
    const mode = modeOf(`${dir}${external_node_path_.sep}${path}`);
    return mode === null ? null : { path, mode };
}
class FoundFile {
    path;
    isFile = true;
    #dir;
    constructor(path, dir) {
        this.path = path;
        this.#dir = dir;
    }
    get mode() {
        return modeOf(`${this.#dir}${external_node_path_.sep}${this.path}`) ?? '100644';
    }
}
function modeOf(absolute) {
    if (!(0,file/* hasTrueName */.yA)({ path: absolute }))
        return '100644';
    const found = lookedAt(() => (0,external_node_fs_.lstatSync)(absolute));
    if (found?.isSymbolicLink() === true)
        return '120000';
    if (found?.isFile() !== true)
        return null;
    return (found.mode & 0o100) === 0 ? '100644' : '100755';
}
function lookedAt(look) {
    try {
        return look();
    }
    catch (error) {
        if ((0,history_place/* isAbsent */.W0)(error))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 86825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (lazyRegistry)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
var _proxied_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78077);
var _program_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13249);






function lazyRegistry(settings, { machine, githubToken, logins }) {
    const { env, cwd, clock, second } = machine;
    let opening = null;
    let registry = null;
    const load = async () => {
        const { openLayout, openRegistry, registryGate } = await __webpack_require__.e(/* import() */ 6600).then(__webpack_require__.bind(__webpack_require__, 46600));
        registry =
            settings.layout === null
                ? openRegistry(settings, {
                    env,
                    githubToken,
                    logins,
                    clock,
                    fetch: (0,_proxied_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .proxiedFetch */ .i)(machine, registryGate(settings), null),
                    sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)((milliseconds / 1000) * second),
                    random: Math.random,
                    readFile: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), 'utf8').catch(() => null),
                    ...(machine.layers === undefined ? {} : { layers: machine.layers }),
                    run: (command, args, input) => runProgram(command, args, input, machine),
                })
                : openLayout((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, settings.layout));
        return registry;
    };
    return {
        open: () => (opening ??= load()),
        get requests() {
            return registry?.requests ?? 0;
        },
    };
}
const programTimeout = 10_000;
function runProgram(command, args, input, { env, cwd }) {
    const handedOn = Object.fromEntries(Object.entries((0,_program_path_js__WEBPACK_IMPORTED_MODULE_5__/* .withAbsolutePath */ .j)(env)).filter(([name]) => !name.startsWith('INPUT_')));
    return new Promise((done) => {
        const options = { timeout: programTimeout, maxBuffer: 2 ** 20, env: handedOn, cwd };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(command, [...args], options, (error, stdout) => done(error ? { kind: 'failed', reason: failureOf(error), output: stdout } : { kind: 'done', output: stdout }));
        child.stdin?.on('error', () => undefined).end(input);
    });
}
function failureOf(error) {
    if (error.code === 'ENOENT')
        return 'is not installed';
    if (error.killed === true)
        return `gave no answer within ${programTimeout / 1000} s`;
    return `failed (${error.code === undefined || error.code === null ? 'ended by a signal' : `code ${error.code}`})`;
}


/***/ }),

/***/ 13249:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  j: () => (withAbsolutePath)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function withAbsolutePath(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value = '']) => {
        if (name.toUpperCase() !== 'PATH')
            return [[name, value]];
        const folders = value.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute);
        return folders.length === 0 ? [] : [[name, folders.join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)]];
    }));
}


/***/ })

};
