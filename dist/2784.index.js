export const id = 2784;
export const ids = [2784];
export const modules = {

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

/***/ 23895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11267);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69410);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50184);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73156);







const defaults = { pace: 1000, retries: 2, patience: 120_000, timeout: 60_000 };
function openClient(options) {
    const server = new URL(options.apiUrl).host;
    const pace = options.pace ?? (isLoopback(options.apiUrl) ? 0 : defaults.pace);
    let [owner = '', name = ''] = options.repository.split('/');
    let requests = 0;
    const octokit = createOctokit(options, pace, () => requests++);
    const send = async (purpose, run) => {
        try {
            return await run(octokit);
        }
        catch (error) {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error, purpose, server);
        }
    };
    return {
        get owner() {
            return owner;
        },
        get name() {
            return name;
        },
        rename(fullName) {
            ;
            [owner = owner, name = name] = fullName.split('/');
        },
        server,
        get requests() {
            return requests;
        },
        rest: (purpose, run) => send(purpose, run).then((answer) => dataOf(answer, purpose, server)),
        async find(purpose, run) {
            try {
                return dataOf(await run(octokit), purpose, server);
            }
            catch (error) {
                if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error)?.status === 404)
                    return null;
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error, purpose, server);
            }
        },
        async graphql(purpose, query, variables) {
            const answer = await send(purpose, (client) => postQuery(client, options.graphqlUrl, { query, variables }));
            return readAnswer(answer, purpose, server);
        },
        settle: (attempt) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pace * attempt),
    };
}
/** Octokit gives the text of an answer that does not parse: a page of a proxy, or half an answer. */
function dataOf({ status, data }, { what }, server) {
    if (typeof data !== 'string' || status === 204 || status === 205)
        return data;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C('forge-answer', `${server} answered with something that is no JSON when asked to ${what} (it begins "${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(data).slice(0, 60)}"); check proxies, and run again`);
}
/** Servers on loopback have no other users to be polite to. */
function isLoopback(url) {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}
async function postQuery(octokit, url, body) {
    try {
        const answer = await octokit.request({ method: 'POST', url, ...body });
        return answer.data;
    }
    catch (error) {
        const refusal = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(error);
        if (refusal?.status === 404 || refusal?.status === 405)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(new URL(url).host);
        throw error;
    }
}
function readAnswer(answer, purpose, server) {
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(answer))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(server);
    const errors = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(answer, ['errors']).map((error) => ({
        type: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(error, ['type']) ?? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(error, ['extensions', 'code']) ?? 'UNKNOWN',
        message: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(error, ['message']) ?? 'no message'),
        field: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(error, ['extensions', 'fieldName']),
    }));
    const refused = errors.find((error) => error.type === 'FORBIDDEN' || error.type === 'INSUFFICIENT_SCOPES');
    if (refused)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(purpose, refused.message);
    const limited = errors.find((error) => error.type === 'RATE_LIMITED' || error.type === 'RATE_LIMIT');
    if (limited)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C('forge-unreachable', `${server} limits the rate of requests (${limited.message}); run again later`);
    return { data: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(answer, ['data']) ?? {}, errors };
}
const PoliteOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_4__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_5__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_6__/* .throttling */ .A);
function createOctokit(options, pace, count) {
    let patience = options.patience ?? defaults.patience;
    const wait = (seconds, _options, _octokit, attempt) => {
        const affordable = seconds * 1000 <= patience && attempt < 5;
        if (affordable)
            patience -= seconds * 1000;
        return affordable;
    };
    const throttle = { onRateLimit: wait, onSecondaryRateLimit: wait, id: options.apiUrl };
    // The plugin would hold back GraphQL reads for a second each, as if they were writes; `paced` below holds back the writes alone.
    // Searches are left to it, two seconds apart, except where there is nobody to be polite to.
    const unheld = ['write', 'notifications', ...(pace === 0 ? ['search'] : [])];
    for (const group of unheld)
        Reflect.set(throttle, group, { key: () => ({ schedule: runNow }) });
    return new PoliteOctokit({
        auth: options.token,
        baseUrl: options.apiUrl.replace(/\/$/, ''),
        userAgent: options.userAgent,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        retry: { retries: options.retries ?? defaults.retries },
        throttle,
        request: { fetch: paced(options.fetch ?? fetch, pace, count) },
    });
}
const silent = () => undefined;
const runNow = (_options, task) => Promise.resolve(task());
/** Counts requests, keeps `pace` milliseconds between two writes, and gives up on a server that does not answer. */
function paced(send, pace, count) {
    let nextWrite = 0;
    return async (url, init) => {
        if (pace > 0 && isWrite(init)) {
            const now = Date.now();
            const at = Math.max(now, nextWrite);
            nextWrite = at + pace;
            if (at > now)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(at - now);
        }
        count();
        return send(url, { ...init, signal: AbortSignal.timeout(defaults.timeout) });
    };
}
function isWrite(init) {
    if (init?.method === 'POST' && typeof init.body === 'string' && init.body.startsWith('{"query":"query'))
        return false;
    return init?.method !== undefined && init.method !== 'GET' && init.method !== 'HEAD';
}


/***/ }),

/***/ 73156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   wk: () => (/* binding */ denied)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


/** Reads octokit's error; null where the request got no answer. */
function refusalOf(error) {
    const status = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(error, ['status']);
    if (typeof status !== 'number' || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(error, ['response']) === undefined)
        return null;
    const page = /^\s*</.test((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(error, ['response', 'data']) ?? '') ? 'a page in place of an answer' : null;
    const said = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(error, ['response', 'data', 'message']) ?? page ?? (0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    return { status, message: oneLine(said), headers: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(error, ['response', 'headers']) };
}
/** The project's error for anything that a request threw. */
function failureOf(error, purpose, server) {
    if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C)
        return error;
    const refusal = refusalOf(error);
    if (!refusal)
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-unreachable', `${server} could not be reached to ${purpose.what}: ${oneLine(causes(error))}; run again later`, { cause: error });
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C(codeOf(refusal), sentenceOf(refusal, purpose, server), { cause: error });
}
/** The error for a token that may not do something: it names the permission and the line to add. */
function denied(purpose, said) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-denied', permissionSentence(purpose, said));
}
/** The error for a server that speaks no GitHub API. */
function unsupported(server) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-unsupported', `${server} is no GitHub server; run "flux-lockstep update" on the command line there and push the change yourself`);
}
function codeOf(refusal) {
    if (refusal.status === 429 || refusal.status >= 500 || isRateLimit(refusal))
        return 'forge-unreachable';
    return refusal.status === 401 || refusal.status === 403 || refusal.status === 404 ? 'forge-denied' : 'forge-answer';
}
function sentenceOf(refusal, purpose, server) {
    const said = `${refusal.status}: ${refusal.message}`;
    if (refusal.status === 429 || isRateLimit(refusal))
        return `${server} limits the rate of requests (${said}) and the wait was longer than this run may take; run again later`;
    if (refusal.status >= 500)
        return `${server} failed to ${purpose.what} (${said}); run again later`;
    if (refusal.status === 401)
        return `${server} does not accept the token (${said}); pass a valid one as "token"`;
    if (refusal.status === 403 || refusal.status === 404)
        return permissionSentence(purpose, said);
    return `${server} did not ${purpose.what} (${said})`;
}
function permissionSentence(purpose, said) {
    const also = purpose.needs.startsWith('contents') ? '' : ' beside "contents: write"';
    return `GitHub refused to ${purpose.what} (${said}); the token lacks the permission: add "${purpose.needs}"${also} under "permissions:" of the job, or grant it to the token that you pass`;
}
/** GitHub answers 403 for its limits too: the primary one by a header, the secondary one by `retry-after`. */
function isRateLimit(refusal) {
    return (refusal.status === 403 &&
        ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(refusal.headers, ['x-ratelimit-remaining']) === '0' ||
            (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(refusal.headers, ['retry-after']) !== null));
}
/** Messages of an error and of what caused it: fetch hides "ECONNREFUSED" in the cause. */
function causes(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error ? `${(0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)} (${(0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)})` : (0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
}
/** A text of the server in one line, without control characters, cut short. */
function oneLine(text) {
    const flat = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
    return flat.length > 300 ? `${flat.slice(0, 300)}…` : flat;
}


/***/ }),

/***/ 92395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ expectGitHub),
  y: () => (/* binding */ openForge)
});

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/forge/failure.js
var forge_failure = __webpack_require__(73156);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/forge/queries.js
var queries = __webpack_require__(22122);
// EXTERNAL MODULE: ./lib/src/forge/repository.js
var forge_repository = __webpack_require__(1184);
;// CONCATENATED MODULE: ./lib/src/forge/objects.js





const reading = { what: 'read the repository', needs: 'contents: read' };
const writing = { what: 'write the commit', needs: 'contents: write' };
/** Entries of one tree request; GitHub answers 502 to several hundred. */
const treeWidth = 100;
/** Paths of one blobs query. */
const queryWidth = 100;
/** Files that GitHub lists in a comparison; a full list may be cut. */
const comparedFiles = 300;
async function readCommit(client, id) {
    const commit = await client.find(reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...place(client), commit_sha: id }));
    return (commit && {
        id: commit.sha,
        parents: commit.parents.map((parent) => parent.sha),
        tree: commit.tree.sha,
        message: commit.message,
        committed: commit.committer.date,
    });
}
async function readLog(client, from, options) {
    const commits = await client.rest(reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/commits', {
        ...place(client),
        sha: from,
        per_page: Math.min(options.limit, 100),
        ...(options.path === undefined ? {} : { path: options.path }),
    }));
    return commits.map(commitOf);
}
async function compareCommits(client, base, head) {
    const compared = await client.rest(reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        ...place(client),
        basehead: `${base}...${head}`,
        per_page: 100,
    }));
    const files = compared.files ?? [];
    const paths = files.flatMap((file) => [
        file.filename,
        ...(file.previous_filename === undefined ? [] : [file.previous_filename]),
    ]);
    return {
        mergeBase: compared.merge_base_commit.sha,
        behind: compared.behind_by,
        ahead: compared.commits.map(commitOf),
        paths: files.length >= comparedFiles ? null : paths,
    };
}
function commitOf(commit) {
    return {
        id: commit.sha,
        parents: commit.parents.map((parent) => parent.sha),
        tree: commit.commit.tree.sha,
        message: commit.commit.message,
        committed: commit.commit.committer?.date ?? '',
    };
}
async function readBlobsAt(client, commits, paths) {
    const found = commits.map(() => []);
    for (let start = 0; start < paths.length; start += queryWidth) {
        const some = paths.slice(start, start + queryWidth);
        const variables = {
            owner: client.owner,
            name: client.name,
            ...numbered('c', commits),
            ...numbered('p', some),
        };
        const answer = await (0,forge_repository/* queryTolerant */.qn)(client, reading, (0,queries/* blobsQuery */.tm)(commits.length, some.length), variables);
        for (const [i, list] of found.entries()) {
            const commit = (0,json/* valueAt */.fK)(answer.data, ['repository', `c${i}`]);
            list.push(...some.map((_, j) => storedBlob((0,json/* valueAt */.fK)(commit, [`p${j}`]))));
        }
    }
    return found;
}
function storedBlob(entry) {
    const blob = (0,json/* stringAt */.bX)(entry, ['oid']);
    const number = (0,json/* valueAt */.fK)(entry, ['mode']);
    // GraphQL gives the mode as the number that git's octal digits spell.
    const mode = typeof number === 'number' ? fileMode(number.toString(8)) : null;
    return blob === null || mode === null ? null : { mode, blob };
}
function fileMode(text) {
    return text === '100644' || text === '100755' || text === '120000' || text === '160000' ? text : null;
}
async function readTree(client, id) {
    const tree = await client.rest(reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...place(client),
        tree_sha: id,
        recursive: '1',
    }));
    if (tree.truncated)
        throw new failure/* LockstepError */.C('forge-answer', `GitHub cuts the listing of ${client.owner}/${client.name} short because it is too large; check out the repository before this step`);
    return tree.tree.flatMap((entry) => {
        const mode = fileMode(entry.mode);
        return mode === null ? [] : [{ path: entry.path, mode, blob: entry.sha }];
    });
}
/** A remembered blob is at most so large, and so many are remembered: 32 MB in all. */
const remembered = { bytes: 64 * 1024, count: 512 };
/** Reads blobs, each small one once: before and after a change most files are the same, and an id says all that a blob holds. */
function blobReader(client) {
    const known = new Map();
    const asked = new Map();
    const ask = async (id) => {
        try {
            const bytes = await readBlob(client, id);
            if (bytes && bytes.length <= remembered.bytes && known.size < remembered.count)
                known.set(id, bytes);
            return bytes;
        }
        finally {
            asked.delete(id);
        }
    };
    return async (id) => {
        const bytes = known.get(id);
        if (bytes)
            return bytes;
        const pending = asked.get(id) ?? ask(id);
        asked.set(id, pending);
        return await pending;
    };
}
async function readBlob(client, id) {
    const blob = await client.find(reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...place(client), file_sha: id }));
    return blob && Buffer.from(blob.content, blob.encoding === 'utf-8' ? 'utf8' : 'base64');
}
/** Text goes along with its tree, so that a small update costs one request; everything else is a blob of its own first. */
async function writeTree(client, base, changes) {
    let tree = base;
    for (let start = 0; start < changes.length; start += treeWidth) {
        const entries = [];
        for (const change of changes.slice(start, start + treeWidth))
            entries.push(await treeEntry(client, change));
        const parent = tree;
        const written = await client.rest(writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/git/trees', { ...place(client), base_tree: parent, tree: entries }));
        tree = written.sha;
    }
    return tree;
}
/** Largest text that travels inside a tree request, in bytes. */
const inlineText = 100_000;
async function treeEntry(client, { path, mode, bytes }) {
    const entry = { path, mode, type: 'blob' };
    if (bytes === null)
        return { ...entry, sha: null };
    const text = Buffer.from(bytes);
    if (bytes.length <= inlineText && (0,external_node_buffer_.isUtf8)(bytes) && !text.includes(0))
        return { ...entry, content: text.toString('utf8') };
    const blob = await client.rest(writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/git/blobs', {
        ...place(client),
        content: text.toString('base64'),
        encoding: 'base64',
    }));
    return { ...entry, sha: blob.sha };
}
async function writeCommit(client, commit) {
    const written = await client.rest(writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/git/commits', {
        ...place(client),
        ...commit,
        parents: [...commit.parents],
    }));
    return { id: written.sha, verified: written.verification.verified };
}
/** Variables `c0`, `c1`, … of a query. */
function numbered(letter, values) {
    return Object.fromEntries(values.map((value, i) => [`${letter}${i}`, value]));
}
/** The parameters that every route has. */
function place(client) {
    return { owner: client.owner, repo: client.name };
}

;// CONCATENATED MODULE: ./lib/src/forge/branch.js




const branch_reading = { what: 'read the branch', needs: 'contents: read' };
const zeros = '0'.repeat(40);
/** The commit that a branch is at, or null. */
async function readHead(client, branch) {
    const ref = await client.find(branch_reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...place(client), ref: `heads/${branch}` }));
    return ref?.object.sha ?? null;
}
/**
 * Compare-and-swap of a branch by GraphQL `updateRefs`. What counts after an error is where the branch is: at its new commit it has moved
 * (an answer was lost), anywhere else but at the old one it is stale. A server without `updateRefs` gets the REST calls between two reads.
 */
async function moveBranch(client, repositoryId, branch, from, to) {
    const purpose = { what: `move the branch ${branch}`, needs: 'contents: write' };
    const update = { name: `refs/heads/${branch}`, beforeOid: from ?? zeros, afterOid: to ?? zeros, force: true };
    const answer = await client.graphql(purpose, queries/* moveRefMutation */.O3, { input: { repositoryId, refUpdates: [update] } });
    const [error] = answer.errors;
    if (!error)
        return { kind: 'moved' };
    const now = await readHead(client, branch);
    if (now === to)
        return { kind: 'moved' };
    if (now !== from)
        return { kind: 'stale', head: now };
    if (error.type !== 'undefinedField')
        return { kind: 'refused', message: error.message };
    const refusal = await moveByRest(client, purpose, branch, from, to);
    if (refusal !== null)
        return { kind: 'refused', message: refusal };
    const after = await readHead(client, branch);
    return after === to ? { kind: 'moved' } : { kind: 'stale', head: after };
}
/** Null where it was done, else what the server said. */
async function moveByRest(client, purpose, branch, from, to) {
    const ref = `heads/${branch}`;
    try {
        await client.rest(purpose, async (octokit) => {
            if (to === null)
                return octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ...place(client), ref });
            if (from === null)
                return octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...place(client), ref: `refs/${ref}`, sha: to });
            return octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                ...place(client),
                ref,
                sha: to,
                force: true,
            });
        });
        return null;
    }
    catch (error) {
        const refusal = error instanceof failure/* LockstepError */.C ? (0,forge_failure/* refusalOf */.Of)(error.cause) : null;
        if (refusal?.status === 422 || refusal?.status === 409)
            return refusal.message;
        throw (0,forge_failure/* failureOf */.g5)(error, purpose, client.server);
    }
}

// EXTERNAL MODULE: ./lib/src/forge/client.js
var forge_client = __webpack_require__(23895);
;// CONCATENATED MODULE: ./lib/src/forge/companions.js






/** Labels, people, milestone, comment and statuses: what lies around a pull request. */
const companions_writing = { what: 'write to the pull request', needs: 'pull-requests: write' };
const commentPages = 5;
/** Adds labels. The API would make those that do not exist, so they are looked up first unless they may be made. */
async function addLabels(client, number, labels, create) {
    const wanted = create ? labels : await existingLabels(client, labels);
    const missing = labels.filter((label) => !wanted.includes(label));
    const refusal = wanted.length === 0
        ? null
        : await bestEffort(client, () => client.rest(companions_writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
            ...place(client),
            issue_number: number,
            labels: [...wanted],
        })));
    if (refusal !== null)
        return `the labels could not be added: ${refusal}`;
    return missing.length === 0
        ? null
        : `the repository has no label ${missing.join(', ')}; set create-labels to have it made`;
}
async function existingLabels(client, labels) {
    if (labels.length === 0)
        return [];
    const names = Object.fromEntries(labels.map((label, i) => [`l${i}`, label]));
    const variables = { owner: client.owner, name: client.name, ...names };
    const answer = await (0,forge_repository/* queryTolerant */.qn)(client, companions_writing, (0,queries/* labelsQuery */.ef)(labels.length), variables);
    return labels.filter((_, i) => (0,json/* stringAt */.bX)(answer.data, ['repository', `l${i}`, 'name']) !== null);
}
async function addAssignees(client, number, logins) {
    const refusal = await bestEffort(client, () => client.rest(companions_writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        ...place(client),
        issue_number: number,
        assignees: [...logins],
    })));
    return refusal === null ? null : `${logins.join(', ')} could not be assigned: ${refusal}`;
}
async function requestReviewers(client, number, logins, teams) {
    const refusal = await bestEffort(client, () => client.rest(companions_writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
        ...place(client),
        pull_number: number,
        reviewers: [...logins],
        team_reviewers: teams.map((team) => team.replace(/^.*\//, '')),
    })));
    return refusal === null ? null : `a review by ${[...logins, ...teams].join(', ')} could not be requested: ${refusal}`;
}
async function setMilestone(client, number, title) {
    const answer = await (0,forge_repository/* queryTolerant */.qn)(client, companions_writing, queries/* milestonesQuery */.IO, {
        owner: client.owner,
        name: client.name,
        title,
    });
    const found = (0,forge_repository/* nodesAt */.Pw)(answer.data, ['repository', 'milestones']).find((node) => (0,json/* stringAt */.bX)(node, ['title']) === title);
    // a title may be a number too, so that it goes first
    const milestone = (0,json/* valueAt */.fK)(found, ['number']) ?? (/^[1-9]\d{0,8}$/.test(title) ? Number(title) : null);
    if (typeof milestone !== 'number')
        return `the repository has no open milestone ${title}`;
    const refusal = await bestEffort(client, () => client.rest(companions_writing, (octokit) => octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...place(client),
        issue_number: number,
        milestone,
    })));
    return refusal === null ? null : `the milestone ${title} could not be set: ${refusal}`;
}
/**
 * Runs something that may be refused. A pull request that was opened a moment ago may not be known everywhere yet, for which GitHub says
 * 422: one further try after a pause.
 */
async function bestEffort(client, run) {
    for (let attempt = 1;; attempt++) {
        try {
            await run();
            return null;
        }
        catch (error) {
            const refusal = error instanceof failure/* LockstepError */.C ? (0,forge_failure/* refusalOf */.Of)(error.cause) : null;
            if (!refusal || refusal.status >= 500 || refusal.status === 429)
                throw error;
            if (refusal.status !== 422 || attempt > 1)
                return `${refusal.message} (${refusal.status})`;
            await client.settle(attempt);
        }
    }
}
/** Writes or edits the one comment of ours that carries the marker. */
async function keepComment(client, number, marker, body, viewer) {
    if (await reviseComment(client, number, marker, body, viewer))
        return;
    await client.rest(companions_writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...place(client),
        issue_number: number,
        body,
    }));
}
/** Edits the comment of ours that carries the marker where it differs; false where there is none. */
async function reviseComment(client, number, marker, body, viewer) {
    const found = await findComment(client, number, marker, viewer);
    if (!found)
        return false;
    if (found.body === body)
        return true;
    await client.rest(companions_writing, (octokit) => octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...place(client),
        comment_id: found.id,
        body,
    }));
    return true;
}
async function findComment(client, number, marker, viewer) {
    for (let page = 1; page <= commentPages; page++) {
        const comments = await client.rest({ what: 'read the comments of the pull request', needs: 'pull-requests: read' }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...place(client),
            issue_number: number,
            per_page: 100,
            page,
        }));
        const marked = comments.filter((one) => one.body?.includes(marker) === true);
        const login = marked.length === 0 ? '' : await viewer();
        const ours = marked.find((one) => (0,forge_repository/* sameLogin */.Up)(one.user?.login ?? '', login));
        if (ours || comments.length < 100)
            return ours ?? null;
    }
    return null;
}
/** The newest status of each context of a commit. */
async function readStatuses(client, commit) {
    const combined = await client.rest({ what: 'read the statuses of the commit', needs: 'statuses: read' }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/status', { ...place(client), ref: commit, per_page: 100 }));
    return combined.statuses.map(({ context, state, description }) => ({
        context,
        state: state === 'success' || state === 'pending' || state === 'failure' ? state : 'error',
        description: description ?? '',
    }));
}

;// CONCATENATED MODULE: ./lib/src/forge/issues.js

const issues_reading = { what: 'read the issues', needs: 'issues: write' };
const issues_writing = { what: 'write the issue', needs: 'issues: write' };
const pages = 3;
/** The newest issue of a creator (as its login is written in the REST API) whose body carries the marker. */
async function findIssue(client, marker, creator) {
    for (let page = 1; page <= pages; page++) {
        const issues = await client.rest(issues_reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/issues', {
            ...place(client),
            creator,
            state: 'all',
            per_page: 100,
            page,
        }));
        const found = issues.find((issue) => issue.pull_request === undefined && issue.body?.includes(marker) === true);
        if (found)
            return issueOf(found);
        if (issues.length < 100)
            return null;
    }
    return null;
}
async function createIssue(client, title, body) {
    const created = await client.rest(issues_writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/issues', { ...place(client), title, body }));
    return issueOf(created);
}
async function updateIssue(client, number, change) {
    await client.rest(issues_writing, (octokit) => octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...place(client),
        issue_number: number,
        ...change,
    }));
}
function issueOf(issue) {
    return {
        number: issue.number,
        url: issue.html_url,
        title: issue.title,
        body: issue.body ?? '',
        state: issue.state === 'open' ? 'open' : 'closed',
    };
}

;// CONCATENATED MODULE: ./lib/src/forge/proposals.js





const purpose = { what: 'read the pull requests', needs: 'pull-requests: read' };
/** Proposals asked for in one request. */
const width = 10;
/** Further pages of closed pull requests, for a branch name that forks use too. */
const furtherPages = 3;
/** Reads branch and pull requests of several proposals; `seen` learns the ids of the pull requests. */
async function readProposals(client, branches, seen) {
    const states = new Map();
    for (let start = 0; start < branches.length; start += width) {
        const some = branches.slice(start, start + width);
        const refs = some.map((branch) => `refs/heads/${branch}`);
        const names = { ...numbered('r', refs), ...numbered('b', some) };
        const variables = { owner: client.owner, name: client.name, ...names };
        const answer = await (0,forge_repository/* queryTolerant */.qn)(client, purpose, (0,queries/* proposalsQuery */.q)(some.length), variables);
        const repository = (0,json/* valueAt */.fK)(answer.data, ['repository']);
        if (!(0,json/* isObject */.Gv)(repository))
            throw (0,forge_failure/* unsupported */.qO)(client.server);
        for (const [i, branch] of some.entries()) {
            const state = await stateOf(client, repository, i, branch, seen);
            states.set(branch, state);
        }
    }
    return states;
}
async function stateOf(client, repository, i, branch, seen) {
    const keep = (connection) => {
        const read = (0,forge_repository/* nodesAt */.Pw)(connection, []).map(readPullRequest);
        const own = read
            .filter((one) => one !== null)
            .filter(({ pullRequest: { sameRepository, headBranch } }) => {
            return sameRepository && headBranch === branch;
        });
        own.forEach(seen);
        return own.map((one) => one.pullRequest);
    };
    let page = (0,json/* valueAt */.fK)(repository, [`closed${i}`]);
    const closed = keep(page);
    for (let pages = 0; pages < furtherPages && closed.length < 10; pages++) {
        const after = (0,json/* stringAt */.bX)(page, ['pageInfo', 'endCursor']);
        if (after === null || (0,json/* valueAt */.fK)(page, ['pageInfo', 'hasNextPage']) !== true)
            break;
        const variables = { owner: client.owner, name: client.name, branch, after };
        const answer = await (0,forge_repository/* queryTolerant */.qn)(client, purpose, queries/* closedPageQuery */.Ik, variables);
        page = (0,json/* valueAt */.fK)(answer.data, ['repository', 'pullRequests']);
        closed.push(...keep(page));
    }
    return { branch: branchOf(branch, repository[`ref${i}`]), open: keep((0,json/* valueAt */.fK)(repository, [`open${i}`])), closed };
}
function branchOf(name, ref) {
    const head = (0,json/* stringAt */.bX)(ref, ['target', 'oid']);
    if (head === null)
        return null;
    return {
        name,
        head,
        tree: (0,json/* stringAt */.bX)(ref, ['target', 'tree', 'oid']) ?? '',
        parents: (0,forge_repository/* nodesAt */.Pw)(ref, ['target', 'parents']).flatMap((node) => (0,json/* stringAt */.bX)(node, ['oid']) ?? []),
        message: (0,json/* stringAt */.bX)(ref, ['target', 'message']) ?? '',
    };
}
function readPullRequest(node) {
    const id = (0,json/* stringAt */.bX)(node, ['id']);
    const number = (0,json/* valueAt */.fK)(node, ['number']);
    if (id === null || typeof number !== 'number')
        return null;
    const mergeable = (0,json/* stringAt */.bX)(node, ['mergeable']);
    const pullRequest = {
        number,
        url: (0,json/* stringAt */.bX)(node, ['url']) ?? '',
        title: (0,json/* stringAt */.bX)(node, ['title']) ?? '',
        body: (0,json/* stringAt */.bX)(node, ['body']) ?? '',
        state: stateWord((0,json/* stringAt */.bX)(node, ['state'])),
        draft: (0,json/* valueAt */.fK)(node, ['isDraft']) === true,
        headBranch: (0,json/* stringAt */.bX)(node, ['headRefName']) ?? '',
        headCommit: (0,json/* stringAt */.bX)(node, ['headRefOid']) ?? '',
        baseBranch: (0,json/* stringAt */.bX)(node, ['baseRefName']) ?? '',
        sameRepository: (0,json/* valueAt */.fK)(node, ['isCrossRepository']) === false,
        ours: (0,json/* valueAt */.fK)(node, ['viewerDidAuthor']) === true,
        author: (0,json/* stringAt */.bX)(node, ['author', 'login']) ?? '',
        queued: (0,json/* valueAt */.fK)(node, ['isInMergeQueue']) === true,
        autoMerge: (0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(node, ['autoMergeRequest'])),
        approved: (0,json/* stringAt */.bX)(node, ['reviewDecision']) === 'APPROVED',
        mergeable: mergeable === 'MERGEABLE' ? true : mergeable === 'CONFLICTING' ? false : null,
        labels: (0,forge_repository/* nodesAt */.Pw)(node, ['labels']).flatMap((label) => (0,json/* stringAt */.bX)(label, ['name']) ?? []),
        mergeCommit: (0,json/* stringAt */.bX)(node, ['mergeCommit', 'oid']),
        createdAt: (0,json/* stringAt */.bX)(node, ['createdAt']) ?? '',
        closedAt: (0,json/* stringAt */.bX)(node, ['closedAt']),
    };
    return { id, pullRequest };
}
function stateWord(state) {
    return state === 'OPEN' ? 'open' : state === 'MERGED' ? 'merged' : 'closed';
}
/** Open pull requests of anybody against a branch, the newest fifty. */
async function readOpenPullRequests(client, base) {
    const variables = { owner: client.owner, name: client.name, base };
    const answer = await (0,forge_repository/* queryTolerant */.qn)(client, purpose, queries/* openPullRequestsQuery */.QT, variables);
    return (0,forge_repository/* nodesAt */.Pw)(answer.data, ['repository', 'pullRequests']).flatMap((node) => {
        const number = (0,json/* valueAt */.fK)(node, ['number']);
        if (typeof number !== 'number')
            return [];
        const cut = (0,json/* valueAt */.fK)(node, ['files', 'pageInfo', 'hasNextPage']) !== false;
        return {
            number,
            url: (0,json/* stringAt */.bX)(node, ['url']) ?? '',
            ours: (0,json/* valueAt */.fK)(node, ['viewerDidAuthor']) === true,
            author: (0,json/* stringAt */.bX)(node, ['author', 'login']) ?? '',
            headBranch: (0,json/* stringAt */.bX)(node, ['headRefName']) ?? '',
            headCommit: (0,json/* stringAt */.bX)(node, ['headRefOid']) ?? '',
            sameRepository: (0,json/* valueAt */.fK)(node, ['isCrossRepository']) === false,
            paths: cut ? null : (0,forge_repository/* nodesAt */.Pw)(node, ['files']).flatMap((file) => (0,json/* stringAt */.bX)(file, ['path']) ?? []),
        };
    });
}

;// CONCATENATED MODULE: ./lib/src/forge/refused-opening.js



/**
 * The error of a pull request that was not opened: where the repository has pull requests switched off, which GitHub does not say in its
 * refusal, a sentence about that. Asked for after a refusal alone.
 */
async function refusedOpening(client, error) {
    const status = (0,forge_failure/* refusalOf */.Of)(error.cause)?.status ?? 0;
    if (![403, 404, 410, 422].includes(status))
        return error;
    const repository = await client.rest({ what: 'read the repository', needs: 'contents: read' }, (octokit) => octokit.request('GET /repos/{owner}/{repo}', place(client)));
    if (!('has_pull_requests' in repository) || repository.has_pull_requests)
        return error;
    return new failure/* LockstepError */.C('forge-denied', `${client.owner}/${client.name} has pull requests switched off; switch them on under Settings → General → Features, or run "flux-lockstep update" on the command line and push the change yourself`, { cause: error.cause });
}

;// CONCATENATED MODULE: ./lib/src/forge/pull-requests.js





const pull_requests_writing = { what: 'write the pull request', needs: 'pull-requests: write' };
/**
 * Opens a pull request. GitHub says 422 for one that exists already, for a draft on a plan without drafts, and for other reasons, in words
 * only; so the pull requests are read again, and then it is tried without `draft`, before its words are reported.
 */
async function openPullRequest(client, wanted, existing, seen) {
    const first = await tryOpen(client, wanted, seen);
    if (!(first instanceof failure/* LockstepError */.C))
        return first;
    for (let attempt = 0; attempt < 3; attempt++) {
        if (attempt > 0)
            await client.settle(attempt);
        const found = await existing();
        if (found)
            return { kind: 'exists', pullRequest: found };
        if (attempt === 0 && wanted.draft) {
            const second = await tryOpen(client, { ...wanted, draft: false }, seen);
            if (second instanceof failure/* LockstepError */.C)
                continue;
            return second.kind === 'opened' ? { ...second, draftRefused: true } : second;
        }
    }
    throw await refusedOpening(client, first);
}
/** The opening, or the error of a 422. */
async function tryOpen(client, { url, ...wanted }, seen) {
    try {
        const opened = await client.rest(pull_requests_writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/pulls', { ...place(client), ...wanted }));
        const pullRequest = readOpened(opened);
        seen({ id: opened.node_id, pullRequest });
        return { kind: 'opened', pullRequest, draftRefused: false };
    }
    catch (error) {
        const refusal = error instanceof failure/* LockstepError */.C ? (0,forge_failure/* refusalOf */.Of)(error.cause) : null;
        if (refusal?.status === 403 && /not permitted to create or approve pull requests/i.test(refusal.message))
            return {
                kind: 'not-permitted',
                message: refusal.message,
                compareUrl: `${url}/compare/${wanted.base}...${wanted.head}?expand=1`,
            };
        if (error instanceof failure/* LockstepError */.C && refusal?.status === 422)
            return error;
        throw error instanceof failure/* LockstepError */.C ? await refusedOpening(client, error) : error;
    }
}
function readOpened(opened) {
    return {
        number: opened.number,
        url: opened.html_url,
        title: opened.title,
        body: opened.body ?? '',
        state: 'open',
        draft: opened.draft === true,
        headBranch: opened.head.ref,
        headCommit: opened.head.sha,
        baseBranch: opened.base.ref,
        sameRepository: true,
        ours: true,
        author: opened.user.login,
        queued: false,
        autoMerge: false,
        approved: false,
        mergeable: null,
        labels: [],
        mergeCommit: null,
        createdAt: opened.created_at,
        closedAt: null,
    };
}
async function updatePullRequest(client, number, change) {
    await client.rest(pull_requests_writing, (octokit) => octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...place(client),
        pull_number: number,
        ...change,
    }));
}
/** The id that mutations want, asked for where no reading has shown it yet. */
async function nodeId(client, number, known) {
    const id = known.get(number);
    if (id !== undefined)
        return id;
    const read = await client.rest({ what: 'read the pull request', needs: 'pull-requests: read' }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...place(client), pull_number: number }));
    return read.node_id;
}
function setDraft(client, id, draft) {
    return mutate(client, draft ? queries/* draftMutation */.rK : queries/* readyMutation */.XO, { id });
}
function setAutoMerge(client, id, arming) {
    return arming === null
        ? mutate(client, queries/* disarmMutation */.Ip, { id })
        : mutate(client, queries/* armMutation */.IM, { id, method: arming.method.toUpperCase(), head: arming.head });
}
async function mutate(client, mutation, variables) {
    const answer = await client.graphql(pull_requests_writing, mutation, variables);
    return answer.errors[0]?.message ?? null;
}

;// CONCATENATED MODULE: ./lib/src/forge/reviews.js

/** The files of a pull request, and comments on their lines. */
const reviews_reading = { what: 'read the pull request', needs: 'pull-requests: read' };
const reviews_writing = { what: 'comment on a line of the pull request', needs: 'pull-requests: write' };
/** GitHub lists at most 3000 files of a pull request, and this project asks for fewer. */
const reviews_pages = 3;
/** The files that a pull request changes, with their hunks; the first 300. */
async function readFiles(client, number) {
    const found = [];
    for (let page = 1; page <= reviews_pages; page++) {
        const files = await client.rest(reviews_reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
            ...place(client),
            pull_number: number,
            per_page: 100,
            page,
        }));
        found.push(...files.map((file) => ({ path: file.filename, patch: file.patch ?? '' })));
        if (files.length < 100)
            break;
    }
    return found;
}
/** The comments on lines of a pull request; an outdated one has no line. The first 300. */
async function readLineComments(client, number) {
    const found = [];
    for (let page = 1; page <= reviews_pages; page++) {
        const comments = await client.rest(reviews_reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
            ...place(client),
            pull_number: number,
            per_page: 100,
            page,
        }));
        found.push(...comments.map(({ path, line, body }) => ({ path, line: line ?? null, body })));
        if (comments.length < 100)
            break;
    }
    return found;
}
/** Writes a comment on a line of the head's side. */
async function addLineComment(client, number, commit, comment) {
    await client.rest(reviews_writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...place(client),
        pull_number: number,
        commit_id: commit,
        path: comment.path,
        line: comment.line,
        side: 'RIGHT',
        body: comment.body,
    }));
}

;// CONCATENATED MODULE: ./lib/src/forge/github.js











/** GitHub.com or an Enterprise Server through its API. Nothing is sent before the first method is called. */
function openForge(options) {
    const client = (0,forge_client/* openClient */.M)(options);
    const repositories = new Map();
    const ids = new Map();
    const seen = ({ id, pullRequest }) => void ids.set(pullRequest.number, id);
    const repository = (base) => {
        const asked = repositories.get(base) ?? (0,forge_repository/* readRepository */.Nu)(client, base);
        repositories.set(base, asked);
        return asked;
    };
    const any = () => repositories.values().next().value ?? repository(null);
    return {
        ...github_reading(client),
        ...companions(client, async () => (await any()).facts),
        repository: async (base) => (await repository(base)).facts,
        proposals: (branches) => readProposals(client, branches, seen),
        moveBranch: async (branch, from, to) => moveBranch(client, (await any()).id, branch, from, to),
        async openPullRequest(wanted) {
            const { url } = (await any()).facts;
            return openPullRequest(client, { ...wanted, url }, () => openOne(client, wanted, seen), seen);
        },
        updatePullRequest: (number, change) => updatePullRequest(client, number, change),
        setDraft: async (number, draft) => setDraft(client, await nodeId(client, number, ids), draft),
        setAutoMerge: async (number, arming) => setAutoMerge(client, await nodeId(client, number, ids), arming),
        get requests() {
            return client.requests;
        },
    };
}
/** The open pull request with this head and base; the head alone may match one against another base. */
async function openOne(client, wanted, seen) {
    const states = await readProposals(client, [wanted.head], seen);
    return states.get(wanted.head)?.open.find((one) => one.baseBranch === wanted.base) ?? null;
}
function github_reading(client) {
    return {
        compare: (base, head) => compareCommits(client, base, head),
        blobsAt: (commits, paths) => readBlobsAt(client, commits, paths),
        openPullRequests: (base) => readOpenPullRequests(client, base),
        commit: (id) => readCommit(client, id),
        log: (from, options) => readLog(client, from, options),
        tree: (id) => readTree(client, id),
        blob: blobReader(client),
        writeTree: (base, changes) => writeTree(client, base, changes),
        writeCommit: (commit) => writeCommit(client, commit),
        branchHead: (branch) => readHead(client, branch),
    };
}
function companions(client, facts) {
    return {
        keepComment: (number, marker, body) => keepComment(client, number, marker, body, async () => (await facts()).viewer.login),
        reviseComment: async (number, marker, body) => {
            await reviseComment(client, number, marker, body, async () => (await facts()).viewer.login);
        },
        pullRequestFiles: (number) => readFiles(client, number),
        lineComments: (number) => readLineComments(client, number),
        addLineComment: (number, commit, comment) => addLineComment(client, number, commit, comment),
        addLabels: (number, labels, create) => addLabels(client, number, labels, create),
        addAssignees: (number, logins) => addAssignees(client, number, logins),
        requestReviewers: (number, logins, teams) => requestReviewers(client, number, logins, teams),
        setMilestone: (number, title) => setMilestone(client, number, title),
        statuses: (commit) => readStatuses(client, commit),
        async findIssue(marker) {
            const { viewer } = await facts();
            return findIssue(client, marker, viewer.kind === 'user' ? viewer.login : `${viewer.login}[bot]`);
        },
        createIssue: (title, body) => createIssue(client, title, body),
        updateIssue: (number, change) => updateIssue(client, number, change),
    };
}
/**
 * Stops where the workflow runs on a forge that sets the same variables as GitHub but speaks another API: Forgejo, Gitea and GitLab.
 * Throws `forge-unsupported`.
 */
function expectGitHub(env) {
    const foreign = ['FORGEJO_ACTIONS', 'GITEA_ACTIONS', 'FORGEJO_TOKEN', 'GITEA_TOKEN'].some((name) => (env[name] ?? '') !== '');
    const api = env['GITHUB_API_URL'] ?? '';
    if (foreign || /\/api\/v[14]\/?$/.test(api))
        throw (0,forge_failure/* unsupported */.qO)(env['GITHUB_SERVER_URL'] ?? 'this server');
    if (api !== '' && !URL.canParse(api))
        throw new failure/* LockstepError */.C('usage', `GITHUB_API_URL is no URL: ${api}; give https://HOST/api/v3 or leave it unset`);
}


/***/ }),

/***/ 22122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ repositoryQuery),
/* harmony export */   C_: () => (/* binding */ optionalFields),
/* harmony export */   Hr: () => (/* binding */ withoutField),
/* harmony export */   IM: () => (/* binding */ armMutation),
/* harmony export */   IO: () => (/* binding */ milestonesQuery),
/* harmony export */   Ik: () => (/* binding */ closedPageQuery),
/* harmony export */   Ip: () => (/* binding */ disarmMutation),
/* harmony export */   O3: () => (/* binding */ moveRefMutation),
/* harmony export */   QT: () => (/* binding */ openPullRequestsQuery),
/* harmony export */   XO: () => (/* binding */ readyMutation),
/* harmony export */   ef: () => (/* binding */ labelsQuery),
/* harmony export */   q: () => (/* binding */ proposalsQuery),
/* harmony export */   rK: () => (/* binding */ draftMutation),
/* harmony export */   tm: () => (/* binding */ blobsQuery)
/* harmony export */ });
/** The GraphQL documents that are sent; a test validates each against GitHub's schema. */
/** Fields that older Enterprise Servers do not have; left out where the server says so. */
const optionalFields = ['mergeQueue', 'isInMergeQueue'];
/** A document that does not ask for a field, nor for what it would have asked of it. */
function withoutField(query, field) {
    return query.replace(new RegExp(`\\b${field}\\b(?: \\{[^}]*\\})?`), '');
}
const head = `fragment Head on GitObject { oid ... on Commit { tree { oid } history(first: 20) { nodes { message } } } }`;
const repositoryQuery = `query Repository($owner: String!, $name: String!, $base: String!, $named: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id nameWithOwner url isPrivate isFork isArchived autoMergeAllowed
    mergeQueue { id }
    defaultBranchRef { name target { ...Head } }
    ref(qualifiedName: $base) @include(if: $named) { name target { ...Head } }
  }
}
${head}`;
const pullRequest = `fragment Pull on PullRequest {
  id number url title body state isDraft headRefName headRefOid baseRefName isCrossRepository viewerDidAuthor
  author { login } reviewDecision mergeable isInMergeQueue autoMergeRequest { enabledAt } mergeCommit { oid }
  labels(first: 50) { nodes { name } } createdAt closedAt
}`;
/** Branch, open and closed pull requests of as many proposals as there are variables `r0`, `b0`, `r1`, `b1`, … */
function proposalsQuery(count) {
    const numbers = Array.from({ length: count }, (_, i) => i);
    const variables = numbers.map((i) => `, $r${i}: String!, $b${i}: String!`).join('');
    const fields = numbers.map((i) => `    ref${i}: ref(qualifiedName: $r${i}) { target { oid ... on Commit { message tree { oid } parents(first: 3) { nodes { oid } } } } }
    open${i}: pullRequests(headRefName: $b${i}, states: [OPEN], first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...Pull } }
    closed${i}: pullRequests(headRefName: $b${i}, states: [CLOSED, MERGED], first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...Pull } pageInfo { hasNextPage endCursor } }`);
    return `query Proposals($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
${fields.join('\n')}
  }
}
${pullRequest}`;
}
const closedPageQuery = `query ClosedPage($owner: String!, $name: String!, $branch: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, states: [CLOSED, MERGED], first: 50, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...Pull } pageInfo { hasNextPage endCursor } }
  }
}
${pullRequest}`;
const openPullRequestsQuery = `query OpenPullRequests($owner: String!, $name: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(baseRefName: $base, states: [OPEN], first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number url headRefName headRefOid isCrossRepository viewerDidAuthor author { login }
        files(first: 60) { nodes { path } pageInfo { hasNextPage } }
      }
    }
  }
}`;
/** The blobs at paths `p0`, `p1`, … of commits `c0`, `c1`, … */
function blobsQuery(commits, paths) {
    const names = (letter, count) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
    const variables = [
        ...names('c', commits).map((name) => `$${name}: GitObjectID!`),
        ...names('p', paths).map((name) => `$${name}: String!`),
    ].join(', ');
    const files = names('p', paths)
        .map((name) => `${name}: file(path: $${name}) { oid mode type }`)
        .join(' ');
    const objects = names('c', commits).map((name) => `    ${name}: object(oid: $${name}) { ... on Commit { ${files} } }`);
    return `query Blobs($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
${objects.join('\n')}
  }
}`;
}
/** Which of the labels `l0`, `l1`, … exist. */
function labelsQuery(count) {
    const numbers = Array.from({ length: count }, (_, i) => i);
    return `query Labels($owner: String!, $name: String!${numbers.map((i) => `, $l${i}: String!`).join('')}) {
  repository(owner: $owner, name: $name) { ${numbers.map((i) => `l${i}: label(name: $l${i}) { name }`).join(' ')} }
}`;
}
const milestonesQuery = `query Milestones($owner: String!, $name: String!, $title: String!) {
  repository(owner: $owner, name: $name) { milestones(query: $title, states: [OPEN], first: 50) { nodes { number title } } }
}`;
const moveRefMutation = `mutation MoveRef($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
const draftMutation = `mutation ToDraft($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`;
const readyMutation = `mutation ToReady($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`;
const armMutation = `mutation Arm($id: ID!, $method: PullRequestMergeMethod!, $head: GitObjectID!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $method, expectedHeadOid: $head }) { pullRequest { number } }
}`;
const disarmMutation = `mutation Disarm($id: ID!) { disablePullRequestAutoMerge(input: { pullRequestId: $id }) { pullRequest { number } } }`;


/***/ }),

/***/ 1184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ expectWritable),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   Pw: () => (/* binding */ nodesAt),
/* harmony export */   Up: () => (/* binding */ sameLogin),
/* harmony export */   qn: () => (/* binding */ queryTolerant)
/* harmony export */ });
/* unused harmony export identityOf */
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50184);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73156);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22122);




const purpose = { what: 'read the repository', needs: 'contents: read' };
/** Reads the repository, the identity of the token and the head of a branch. */
async function readRepository(client, base) {
    const answer = await queryTolerant(client, purpose, _queries_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryQuery */ .B9, {
        owner: client.owner,
        name: client.name,
        base: `refs/heads/${base ?? ''}`,
        named: base !== null,
    });
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(answer.data, ['repository']);
    const id = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(found, ['id']);
    const fullName = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(found, ['nameWithOwner']);
    if (!found || id === null || fullName === null)
        throw missing(client, answer);
    client.rename(fullName);
    const defaultBranch = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(found, ['defaultBranchRef', 'name']) ?? '';
    const ref = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(found, [base === null ? 'defaultBranchRef' : 'ref']);
    return {
        id,
        facts: {
            fullName,
            url: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(found, ['url']) ?? '',
            defaultBranch,
            private: found['isPrivate'] === true,
            fork: found['isFork'] === true,
            archived: found['isArchived'] === true,
            autoMergeAllowed: found['autoMergeAllowed'] === true,
            mergeQueue: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(found, ['mergeQueue']) !== null,
            viewer: identityOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(answer.data, ['viewer', 'login']) ?? ''),
            base: baseOf(ref, base ?? defaultBranch),
            recentMessages: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(ref, ['target', 'history', 'nodes']).map((node) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(node, ['message']) ?? ''),
        },
    };
}
/** Throws `forge-denied` where nothing can be written, whatever the token may do. */
function expectWritable({ archived, fullName }) {
    if (!archived)
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-denied', `${fullName} is archived, so nothing can be written to it; take it out of the archive, remove the workflow, or set dry-run`);
}
/** Who a login is; `[bot]` marks an App, and the App of `GITHUB_TOKEN` has a name of its own. */
function identityOf(login) {
    const bare = login.replace(/\[bot\]$/, '');
    if (bare === 'github-actions')
        return { login: bare, kind: 'actions' };
    return { login: bare, kind: bare === login ? 'user' : 'app' };
}
/** True where two logins name one account, with or without `[bot]`; GitHub's logins know no case. */
function sameLogin(a, b) {
    return identityOf(a).login.toLowerCase() === identityOf(b).login.toLowerCase();
}
/** Asks; where the server does not know an optional field, asks again without it. Other errors without data are failures. */
async function queryTolerant(client, why, query, variables) {
    const answer = await client.graphql(why, query, variables);
    if (Object.keys(answer.data).length > 0)
        return answer;
    const unknown = _queries_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalFields */ .C_.filter((field) => answer.errors.some((error) => error.field === field));
    if (unknown.length > 0)
        return client.graphql(why, unknown.reduce(_queries_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutField */ .Hr, query), variables);
    const first = answer.errors[0];
    if (!first)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(client.server);
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-answer', `${client.server} did not ${why.what} (${first.type}: ${first.message})`);
}
function missing(client, answer) {
    const said = answer.errors[0]?.message ?? 'not found';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)({ what: `read ${client.owner}/${client.name}`, needs: 'contents: read' }, said);
}
function baseOf(ref, branch) {
    const commit = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(ref, ['target', 'oid']);
    const tree = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(ref, ['target', 'tree', 'oid']);
    return commit === null || tree === null ? null : { branch, commit, tree };
}
/** The nodes of a GraphQL connection. */
function nodesAt(value, path) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(value, path), ['nodes']);
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
