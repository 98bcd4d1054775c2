export const id = 1190;
export const ids = [1190];
export const modules = {

/***/ 67239:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (openClient),
  o: () => (sentOnce)
});

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(24629);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION = "6.0.0";


;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/index.js

function requestLog(octokit) {
  octokit.hook.wrap("request", (request, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION;


// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var dist_bundle = __webpack_require__(93779);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js + 3 modules
var plugin_rest_endpoint_methods_dist_src = __webpack_require__(49210);
;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/version.js
const version_VERSION = "22.0.1";


;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/index.js





const Octokit = dist_src/* Octokit */.E.plugin(requestLog, plugin_rest_endpoint_methods_dist_src/* legacyRestEndpointMethods */.T, dist_bundle/* paginateRest */.ud).defaults(
  {
    userAgent: `octokit-rest.js/${version_VERSION}`
  }
);


// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/world/forge/github/attempts.js


const machineTime = { now: () => Date.now(), sleep: (milliseconds) => (0,promises_.setTimeout)(milliseconds) };
const waits = 5;
const unnamedWait = 60;
const attempts_final = new Set([400, 401, 403, 404, 405, 410, 422, 451]);
function persistent({ retries, second, patience }, time) {
    let left = patience;
    return async (send, again = retries) => {
        for (let failures = 0, limits = 0;;) {
            const outcome = await attempted(send);
            const limit = limitOf(outcome.answer, time.now());
            if (limit !== null) {
                if (limit * 1000 > left || ++limits >= waits)
                    return outcome.give();
                left -= limit * 1000;
                await time.sleep(limit * second);
            }
            else {
                if (!isPassing(outcome) || failures >= again)
                    return outcome.give();
                failures++;
                await time.sleep(failures ** 2 * second);
            }
        }
    };
}
async function attempted(send) {
    try {
        const answer = await send();
        return { kind: 'answered', answer, give: () => answer };
    }
    catch (error) {
        const status = (0,json/* valueAt */.fK)(error, ['status']);
        const give = () => {
            throw error;
        };
        return {
            kind: 'failed',
            answer: (0,json/* valueAt */.fK)(error, ['response']),
            status: typeof status === 'number' ? status : null,
            give,
        };
    }
}
function isPassing(outcome) {
    if (outcome.kind === 'failed')
        return outcome.status !== null && outcome.status >= 400 && !attempts_final.has(outcome.status);
    return (0,json/* listAt */.gT)(outcome.answer, ['data', 'errors']).some((error) => ((0,json/* stringAt */.bX)(error, ['message']) ?? '').startsWith('Something went wrong while executing your query'));
}
function limitOf(answer, now) {
    const header = (name) => (0,json/* stringAt */.bX)(answer, ['headers', name]);
    const status = (0,json/* valueAt */.fK)(answer, ['status']);
    const limited = (0,json/* listAt */.gT)(answer, ['data', 'errors']).some((error) => (0,json/* stringAt */.bX)(error, ['type']) === 'RATE_LIMITED');
    if (!limited && status !== 403 && status !== 429)
        return null;
    const after = Number(header('retry-after') ?? Number.NaN);
    if (after > 0)
        return after;
    if (/\bsecondary rate\b/i.test(((0,json/* stringAt */.bX)(answer, ['data', 'message']) ?? '').slice(0, 4096)))
        return unnamedWait;
    if (!limited && header('x-ratelimit-remaining') !== '0')
        return null;
    const reset = Number(header('x-ratelimit-reset') ?? Number.NaN);
    return Number.isNaN(reset) ? unnamedWait : Math.max(1, Math.ceil(reset - now / 1000) + 1);
}

// EXTERNAL MODULE: ./lib/src/world/forge/github/expected-answer.js
var expected_answer = __webpack_require__(12964);
// EXTERNAL MODULE: ./lib/src/world/forge/github/failure.js
var github_failure = __webpack_require__(28923);
;// CONCATENATED MODULE: ./lib/src/world/forge/github/client.js






const sentOnce = { retries: 0 };
const defaults = { pace: 1000, retries: 2, patience: 120_000, timeout: 60_000 };
function openClient(options) {
    const server = new URL(options.apiUrl).host;
    const time = options.time ?? machineTime;
    const pace = options.pace ?? (isLoopback(options.apiUrl) ? 0 : defaults.pace);
    let [owner = '', name = ''] = options.repository.split('/');
    let requests = 0;
    const octokit = createOctokit(options, pace, time, () => requests++);
    const send = async (purpose, run) => {
        try {
            return await run(octokit);
        }
        catch (error) {
            throw (0,github_failure/* failureOf */.g5)(error, purpose, server);
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
        async create(purpose, run, look) {
            for (let attempt = 1;; attempt++) {
                try {
                    return dataOf(await run(octokit, sentOnce), purpose, server);
                }
                catch (error) {
                    const status = (0,github_failure/* githubRefusal */.eD)(error instanceof failure/* LockstepError */.C ? error.cause : error)?.status ?? 500;
                    if (status < 500)
                        throw (0,github_failure/* failureOf */.g5)(error, purpose, server);
                    await time.sleep(pace * attempt);
                    const found = await look();
                    if (found !== null)
                        return found;
                    if (attempt > (options.retries ?? defaults.retries))
                        throw (0,github_failure/* failureOf */.g5)(error, purpose, server);
                }
            }
        },
        async find(purpose, run) {
            try {
                return dataOf(await run(octokit), purpose, server);
            }
            catch (error) {
                if ((0,github_failure/* githubRefusal */.eD)(error)?.status === 404)
                    return null;
                throw (0,github_failure/* failureOf */.g5)(error, purpose, server);
            }
        },
        async graphql(purpose, query, variables) {
            const answer = await send(purpose, (client) => postQuery(client, options.graphqlUrl, { query, variables }));
            return readAnswer(answer, purpose, server);
        },
        async settle(attempt) {
            await time.sleep(pace * attempt);
        },
    };
}
function dataOf({ status, data }, purpose, server) {
    if (typeof data === 'string' && status !== 204 && status !== 205)
        throw (0,github_failure/* unreadableAnswer */.Cw)(data, purpose, server);
    if (purpose.gives && !(0,expected_answer/* holds */.v)(data, purpose.gives))
        throw (0,github_failure/* unreadableAnswer */.Cw)(JSON.stringify(data ?? null).slice(0, 100), purpose, server);
    return data;
}
function isLoopback(url) {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);
}
async function postQuery(octokit, url, body) {
    try {
        const answer = await octokit.request({ method: 'POST', url, ...body });
        return answer.data;
    }
    catch (error) {
        const refusal = (0,github_failure/* githubRefusal */.eD)(error);
        if (refusal?.status === 404 || refusal?.status === 405)
            throw (0,github_failure/* unsupported */.qO)(new URL(url).host);
        throw error;
    }
}
function readAnswer(answer, purpose, server) {
    if (!(0,json/* isObject */.Gv)(answer))
        throw (0,github_failure/* unreadableAnswer */.Cw)(typeof answer === 'string' ? answer : JSON.stringify(answer ?? ''), purpose, server);
    const errors = (0,json/* listAt */.gT)(answer, ['errors']).map((error) => ({
        type: (0,json/* stringAt */.bX)(error, ['type']) ?? (0,json/* stringAt */.bX)(error, ['extensions', 'code']) ?? 'UNKNOWN',
        message: (0,github_failure/* serverLine */.ec)((0,json/* stringAt */.bX)(error, ['message']) ?? 'no message'),
        field: (0,json/* stringAt */.bX)(error, ['extensions', 'fieldName']),
    }));
    const refused = errors.find((error) => error.type === 'FORBIDDEN' || error.type === 'INSUFFICIENT_SCOPES');
    if (refused)
        throw (0,github_failure/* denied */.wk)(purpose, refused.message);
    const limited = errors.find((error) => error.type === 'RATE_LIMITED' || error.type === 'RATE_LIMIT');
    if (limited)
        throw new failure/* LockstepError */.C('forge-unreachable', `${server} limits the rate of requests (${limited.message}); run again later`);
    return { data: (0,json/* objectAt */.lJ)(answer, ['data']) ?? {}, errors };
}
function createOctokit(options, pace, time, count) {
    const octokit = new Octokit({
        auth: options.token,
        baseUrl: options.apiUrl.replace(/\/$/, ''),
        userAgent: options.userAgent,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: { fetch: paced(options.fetch ?? fetch, pace, time, count) },
    });
    const persistence = {
        retries: options.retries ?? defaults.retries,
        second: options.second ?? 1000,
        patience: options.patience ?? defaults.patience,
    };
    const send = persistent(persistence, time);
    octokit.hook.wrap('request', (request, asked) => {
        const again = asked.request['retries'];
        return send(async () => request(asked), typeof again === 'number' ? again : undefined);
    });
    return octokit;
}
const silent = () => undefined;
function paced(send, pace, time, count) {
    const write = spaced(pace, time);
    const search = spaced(2 * pace, time);
    return async (url, init) => {
        if (isWrite(init))
            await write();
        else if (isSearch(url))
            await search();
        count();
        return send(url, { ...init, signal: AbortSignal.timeout(defaults.timeout) });
    };
}
function spaced(apart, time) {
    let next = 0;
    return async () => {
        if (apart === 0)
            return;
        const now = time.now();
        const at = Math.max(now, next);
        next = at + apart;
        if (at > now)
            await time.sleep(at - now);
    };
}
function isSearch(url) {
    return new URL(url).pathname.includes('/search/');
}
function isWrite(init) {
    if (init?.method === 'POST' && typeof init.body === 'string' && init.body.startsWith('{"query":"query'))
        return false;
    return init?.method !== undefined && init.method !== 'GET';
}


/***/ }),

/***/ 12964:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  c: () => (listOf),
  v: () => (holds)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

function holds(answer, { ids = [], texts = [], numbers = [], lists = [] }) {
    return (ids.every((path) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(answer, path) ?? '')) &&
        texts.every((path) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(answer, path) !== null) &&
        numbers.every((path) => typeof (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(answer, path) === 'number') &&
        lists.every(({ at, of }) => isListOf((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(answer, at), of)));
}
function listOf(...texts) {
    return { lists: [{ at: [], of: { texts } }] };
}
function isListOf(value, of) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) && value.every((each) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(each) && holds(each, of));
}


/***/ }),

/***/ 28923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Cw: () => (unreadableAnswer),
  eD: () => (githubRefusal),
  ec: () => (serverLine),
  g5: () => (failureOf),
  qO: () => (unsupported),
  wk: () => (denied)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


function githubRefusal(error) {
    const status = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(error, ['status']);
    if (typeof status !== 'number' || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(error, ['response']) === undefined)
        return null;
    const page = /^\s*</.test((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(error, ['response', 'data']) ?? '') ? 'a page in place of an answer' : null;
    const said = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(error, ['response', 'data', 'message']) ?? page ?? (0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
    return { status, message: serverLine(said), headers: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(error, ['response', 'headers']) };
}
function failureOf(error, purpose, server) {
    if (error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C)
        return error;
    const refusal = githubRefusal(error);
    if (!refusal)
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-unreachable', `${server} could not be reached to ${purpose.what}: ${serverLine(causes(error))}; run again later`, { cause: error });
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C(codeOf(refusal), sentenceOf(refusal, purpose, server), { cause: error });
}
function denied(purpose, said) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-denied', permissionSentence(purpose, said));
}
function unreadableAnswer(said, { what }, server) {
    const begins = serverLine(said).slice(0, 60);
    const shown = begins === '' ? 'it is empty' : `it begins "${begins}"`;
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-answer', `${server} did not give the answer of GitHub when asked to ${what} (${shown}); check proxies, and run again`);
}
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
function isRateLimit(refusal) {
    return (refusal.status === 403 &&
        ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(refusal.headers, ['x-ratelimit-remaining']) === '0' ||
            (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(refusal.headers, ['retry-after']) !== null));
}
function causes(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error ? `${(0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)} (${(0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause)})` : (0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error);
}
function serverLine(text) {
    const flat = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
    return flat.length > 300 ? `${flat.slice(0, 300)}…` : flat;
}


/***/ }),

/***/ 81190:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (expectGitHub),
  y: () => (openForge)
});

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/world/forge/github/failure.js
var github_failure = __webpack_require__(28923);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/world/forge/github/queries.js
var queries = __webpack_require__(41037);
// EXTERNAL MODULE: ./lib/src/world/forge/github/repository.js
var github_repository = __webpack_require__(81809);
;// CONCATENATED MODULE: ./lib/src/world/forge/github/objects.js





const reading = { what: 'read the repository', needs: 'contents: read' };
const writing = { what: 'write the commit', needs: 'contents: write' };
const [parents, commits] = [
    { at: ['parents'], of: { ids: [['sha']] } },
    { ids: [['sha'], ['commit', 'tree', 'sha']], texts: [['commit', 'message']] },
];
const listed = { ...commits, lists: [parents] };
const written = { ...writing, gives: { ids: [['sha']] } };
const treeWidth = 100;
const queryWidth = 100;
const comparedFiles = 300;
const oneCommit = {
    ...reading,
    gives: { ids: [['sha'], ['tree', 'sha']], texts: [['message'], ['committer', 'date']], lists: [parents] },
};
const comparison = {
    ids: [['merge_base_commit', 'sha']],
    numbers: [['behind_by']],
    lists: [{ at: ['commits'], of: listed }],
};
async function readCommit(client, id) {
    const commit = await client.find(oneCommit, (octokit) => octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        ...repositoryParameters(client),
        commit_sha: id,
    }));
    return (commit && {
        id: commit.sha,
        parents: commit.parents.map((parent) => parent.sha),
        tree: commit.tree.sha,
        message: commit.message,
        committed: commit.committer.date,
    });
}
async function readLog(client, from, options) {
    const commits = await client.rest({ ...reading, gives: { lists: [{ at: [], of: listed }] } }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/commits', {
        ...repositoryParameters(client),
        sha: from,
        per_page: Math.min(options.limit, 100),
        ...(options.path === undefined ? {} : { path: options.path }),
    }));
    return commits.map(commitOf);
}
async function compareCommits(client, base, head) {
    const compared = await client.find({ ...reading, gives: comparison }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        ...repositoryParameters(client),
        basehead: `${base}...${head}`,
        per_page: 100,
    }));
    if (compared === null)
        return { mergeBase: null, behind: 0, ahead: [], paths: null };
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
        const answer = await (0,github_repository/* queryTolerant */.qn)(client, reading, (0,queries/* blobsQuery */.tm)(commits.length, some.length), variables);
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
    const mode = typeof number === 'number' ? fileMode(number.toString(8)) : null;
    return blob === null || mode === null ? null : { mode, blob };
}
function fileMode(text) {
    return text === '100644' || text === '100755' || text === '120000' || text === '160000' ? text : null;
}
async function treeObject(client, id) {
    const tree = await client.rest({ ...reading, gives: { lists: [{ at: ['tree'], of: { texts: [['path']], ids: [['sha']] } }] } }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...repositoryParameters(client),
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
const remembered = { bytes: 64 * 1024, count: 512 };
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
    const blob = await client.find({ ...reading, gives: { texts: [['content']] } }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
        ...repositoryParameters(client),
        file_sha: id,
    }));
    return blob && Buffer.from(blob.content, blob.encoding === 'utf-8' ? 'utf8' : 'base64');
}
async function writeTree(client, base, changes) {
    let tree = base;
    for (let start = 0; start < changes.length; start += treeWidth) {
        const entries = [];
        for (const change of changes.slice(start, start + treeWidth))
            entries.push(await treeEntry(client, change));
        const parent = tree;
        const made = await client.rest(written, (octokit) => octokit.request('POST /repos/{owner}/{repo}/git/trees', {
            ...repositoryParameters(client),
            base_tree: parent,
            tree: entries,
        }));
        tree = made.sha;
    }
    return tree;
}
const inlineText = 100_000;
async function treeEntry(client, { path, mode, bytes }) {
    const entry = { path, mode, type: 'blob' };
    if (bytes === null)
        return { ...entry, sha: null };
    const text = Buffer.from(bytes);
    if (bytes.length <= inlineText && (0,external_node_buffer_.isUtf8)(bytes) && !text.includes(0))
        return { ...entry, content: text.toString('utf8') };
    const blob = await client.rest(written, (octokit) => octokit.request('POST /repos/{owner}/{repo}/git/blobs', {
        ...repositoryParameters(client),
        content: text.toString('base64'),
        encoding: 'base64',
    }));
    return { ...entry, sha: blob.sha };
}
async function writeCommit(client, commit) {
    const made = await client.rest(written, (octokit) => octokit.request('POST /repos/{owner}/{repo}/git/commits', {
        ...repositoryParameters(client),
        ...commit,
        parents: [...commit.parents],
    }));
    return { id: made.sha, verified: (0,json/* valueAt */.fK)(made, ['verification', 'verified']) === true };
}
function numbered(letter, values) {
    return Object.fromEntries(values.map((value, i) => [`${letter}${i}`, value]));
}
function repositoryParameters(client) {
    return { owner: client.owner, repo: client.name };
}

;// CONCATENATED MODULE: ./lib/src/world/forge/github/branch.js




const branch_reading = { what: 'read the branch', needs: 'contents: read', gives: { ids: [['object', 'sha']] } };
const zeros = '0'.repeat(40);
async function readHead(client, branch) {
    const ref = await client.find(branch_reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        ...repositoryParameters(client),
        ref: `heads/${branch}`,
    }));
    return ref?.object.sha ?? null;
}
async function moveBranch(client, repositoryId, branch, from, to) {
    const purpose = { what: `move the branch ${branch}`, needs: 'contents: write' };
    const update = { name: `refs/heads/${branch}`, beforeOid: from ?? zeros, afterOid: to ?? zeros, force: true };
    const answer = await client.graphql(purpose, queries/* moveRefMutation */.O3, { input: { repositoryId, refUpdates: [update] } });
    const [error] = answer.errors;
    if (!error)
        return { kind: 'moved', unguarded: false };
    const now = await readHead(client, branch);
    if (now === to)
        return { kind: 'moved', unguarded: false };
    if (now !== from)
        return { kind: 'stale', head: now };
    if (error.type !== 'undefinedField')
        return { kind: 'refused', message: error.message };
    const refusal = await moveByRest(client, purpose, branch, from, to);
    if (refusal !== null)
        return { kind: 'refused', message: refusal };
    const after = await readHead(client, branch);
    return after === to ? { kind: 'moved', unguarded: true } : { kind: 'stale', head: after };
}
async function moveByRest(client, purpose, branch, from, to) {
    const ref = `heads/${branch}`;
    try {
        await client.rest(purpose, async (octokit) => {
            if (to === null)
                return octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ...repositoryParameters(client), ref });
            if (from === null)
                return octokit.request('POST /repos/{owner}/{repo}/git/refs', {
                    ...repositoryParameters(client),
                    ref: `refs/${ref}`,
                    sha: to,
                });
            return octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                ...repositoryParameters(client),
                ref,
                sha: to,
                force: true,
            });
        });
        return null;
    }
    catch (error) {
        const refusal = error instanceof failure/* LockstepError */.C ? (0,github_failure/* githubRefusal */.eD)(error.cause) : null;
        if (refusal?.status === 422 || refusal?.status === 409)
            return refusal.message;
        throw (0,github_failure/* failureOf */.g5)(error, purpose, client.server);
    }
}

// EXTERNAL MODULE: ./lib/src/world/forge/github/client.js + 5 modules
var github_client = __webpack_require__(67239);
;// CONCATENATED MODULE: ./lib/src/world/forge/github/companions.js






const companions_writing = { what: 'write to the pull request', needs: 'pull-requests: write' };
const commentPages = 5;
async function addLabels(client, number, labels, create) {
    const wanted = create ? labels : await existingLabels(client, labels);
    const missing = labels.filter((label) => !wanted.includes(label));
    const refusal = wanted.length === 0
        ? null
        : await bestEffort(client, () => client.rest(companions_writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
            ...repositoryParameters(client),
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
    const answer = await (0,github_repository/* queryTolerant */.qn)(client, companions_writing, (0,queries/* labelsQuery */.ef)(labels.length), variables);
    return labels.filter((_, i) => (0,json/* stringAt */.bX)(answer.data, ['repository', `l${i}`, 'name']) !== null);
}
async function addAssignees(client, number, logins) {
    const refusal = await bestEffort(client, () => client.rest(companions_writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        ...repositoryParameters(client),
        issue_number: number,
        assignees: [...logins],
    })));
    return refusal === null ? null : `${logins.join(', ')} could not be assigned: ${refusal}`;
}
async function requestReviewers(client, number, logins, teams) {
    const refusal = await bestEffort(client, () => client.rest(companions_writing, (octokit) => octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
        ...repositoryParameters(client),
        pull_number: number,
        reviewers: [...logins],
        team_reviewers: teams.map((team) => team.replace(/^.*\//, '')),
    })));
    return refusal === null ? null : `a review by ${[...logins, ...teams].join(', ')} could not be requested: ${refusal}`;
}
async function setMilestone(client, number, title) {
    const answer = await (0,github_repository/* queryTolerant */.qn)(client, companions_writing, queries/* milestonesQuery */.IO, {
        owner: client.owner,
        name: client.name,
        title,
    });
    const found = (0,github_repository/* nodesAt */.Pw)(answer.data, ['repository', 'milestones']).find((node) => (0,json/* stringAt */.bX)(node, ['title']) === title);
    const milestone = (0,json/* valueAt */.fK)(found, ['number']) ?? (/^[1-9]\d{0,8}$/.test(title) ? Number(title) : null);
    if (typeof milestone !== 'number')
        return `the repository has no open milestone ${title}`;
    const refusal = await bestEffort(client, () => client.rest(companions_writing, (octokit) => octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...repositoryParameters(client),
        issue_number: number,
        milestone,
    })));
    return refusal === null ? null : `the milestone ${title} could not be set: ${refusal}`;
}
async function bestEffort(client, run) {
    for (let attempt = 1;; attempt++) {
        try {
            await run();
            return null;
        }
        catch (error) {
            const refusal = error instanceof failure/* LockstepError */.C ? (0,github_failure/* githubRefusal */.eD)(error.cause) : null;
            if (!refusal || refusal.status >= 500 || refusal.status === 429)
                throw error;
            if (refusal.status !== 422 || attempt > 1)
                return `${refusal.message} (${refusal.status})`;
            await client.settle(attempt);
        }
    }
}
async function keepComment(client, number, marker, body, viewer) {
    if (await reviseComment(client, number, marker, body, viewer))
        return;
    await client.create(companions_writing, (octokit, request) => octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repositoryParameters(client),
        issue_number: number,
        body,
        request,
    }), () => findComment(client, number, marker, viewer));
}
async function reviseComment(client, number, marker, body, viewer) {
    const found = await findComment(client, number, marker, viewer);
    if (!found)
        return false;
    if (found.body === body)
        return true;
    await client.rest(companions_writing, (octokit) => octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...repositoryParameters(client),
        comment_id: found.id,
        body,
    }));
    return true;
}
async function findComment(client, number, marker, viewer) {
    for (let page = 1; page <= commentPages; page++) {
        const comments = await client.rest({
            what: 'read the comments of the pull request',
            needs: 'pull-requests: read',
            gives: { lists: [{ at: [], of: { numbers: [['id']] } }] },
        }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...repositoryParameters(client),
            issue_number: number,
            per_page: 100,
            page,
        }));
        const marked = comments.filter((one) => one.body?.includes(marker) === true);
        const login = marked.length === 0 ? '' : await viewer();
        const ours = marked.find((one) => (0,github_repository/* sameLogin */.Up)(one.user?.login ?? '', login));
        if (ours || comments.length < 100)
            return ours ?? null;
    }
    return null;
}
async function readStatuses(client, commit) {
    const combined = await client.rest({
        what: 'read the statuses of the commit',
        needs: 'statuses: read',
        gives: { lists: [{ at: ['statuses'], of: { texts: [['context'], ['state']] } }] },
    }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/status', {
        ...repositoryParameters(client),
        ref: commit,
        per_page: 100,
    }));
    return combined.statuses.map(({ context, state, description }) => ({
        context,
        state: state === 'success' || state === 'pending' || state === 'failure' ? state : 'error',
        description: description ?? '',
    }));
}

// EXTERNAL MODULE: ./lib/src/world/forge/github/expected-answer.js
var expected_answer = __webpack_require__(12964);
;// CONCATENATED MODULE: ./lib/src/world/forge/github/issues.js


const issues_reading = { what: 'read the issues', needs: 'issues: write', gives: (0,expected_answer/* listOf */.c)(['html_url'], ['title']) };
const issues_writing = { what: 'write the issue', needs: 'issues: write' };
const pages = 3;
async function findIssue(client, marker, creator) {
    for (let page = 1; page <= pages; page++) {
        const issues = await client.rest(issues_reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/issues', {
            ...repositoryParameters(client),
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
async function createIssue(client, title, body, creator) {
    const created = await client.create({ ...issues_writing, gives: { numbers: [['number']], texts: [['html_url'], ['title'], ['state']] } }, (octokit, request) => octokit.request('POST /repos/{owner}/{repo}/issues', { ...repositoryParameters(client), title, body, request }), () => newestIssue(client, body, creator));
    return issueOf(created);
}
async function newestIssue(client, body, creator) {
    const issues = await client.rest(issues_reading, (octokit) => octokit.request('GET /repos/{owner}/{repo}/issues', {
        ...repositoryParameters(client),
        creator,
        state: 'open',
        per_page: 30,
    }));
    return issues.find((issue) => issue.pull_request === undefined && issue.body === body) ?? null;
}
async function updateIssue(client, number, change) {
    await client.rest(issues_writing, (octokit) => octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...repositoryParameters(client),
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

;// CONCATENATED MODULE: ./lib/src/world/forge/github/proposals.js





const purpose = { what: 'read the pull requests', needs: 'pull-requests: read' };
const width = 10;
const furtherPages = 3;
async function readProposals(client, branches, seen) {
    const states = new Map();
    for (let start = 0; start < branches.length; start += width) {
        const some = branches.slice(start, start + width);
        const refs = some.map((branch) => `refs/heads/${branch}`);
        const names = { ...numbered('r', refs), ...numbered('b', some) };
        const variables = { owner: client.owner, name: client.name, ...names };
        const answer = await (0,github_repository/* queryTolerant */.qn)(client, purpose, (0,queries/* proposalsQuery */.q)(some.length), variables);
        const repository = (0,json/* valueAt */.fK)(answer.data, ['repository']);
        if (!(0,json/* isObject */.Gv)(repository))
            throw (0,github_failure/* unreadableAnswer */.Cw)(JSON.stringify(repository ?? null), purpose, client.server);
        for (const [i, branch] of some.entries()) {
            const state = await stateOf(client, repository, i, branch, seen);
            states.set(branch, state);
        }
    }
    return states;
}
async function stateOf(client, repository, i, branch, seen) {
    const keep = (connection) => {
        const read = (0,github_repository/* nodesAt */.Pw)(connection, []).map(readPullRequest);
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
        const answer = await (0,github_repository/* queryTolerant */.qn)(client, purpose, queries/* closedPageQuery */.Ik, variables);
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
        parents: (0,github_repository/* nodesAt */.Pw)(ref, ['target', 'parents']).flatMap((node) => (0,json/* stringAt */.bX)(node, ['oid']) ?? []),
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
        labels: (0,github_repository/* nodesAt */.Pw)(node, ['labels']).flatMap((label) => (0,json/* stringAt */.bX)(label, ['name']) ?? []),
        mergeCommit: (0,json/* stringAt */.bX)(node, ['mergeCommit', 'oid']),
        createdAt: (0,json/* stringAt */.bX)(node, ['createdAt']) ?? '',
        closedAt: (0,json/* stringAt */.bX)(node, ['closedAt']),
    };
    return { id, pullRequest };
}
function stateWord(state) {
    return state === 'OPEN' ? 'open' : state === 'MERGED' ? 'merged' : 'closed';
}
async function readOpenPullRequests(client, base) {
    const variables = { owner: client.owner, name: client.name, base };
    const answer = await (0,github_repository/* queryTolerant */.qn)(client, purpose, queries/* openPullRequestsQuery */.QT, variables);
    return (0,github_repository/* nodesAt */.Pw)(answer.data, ['repository', 'pullRequests']).flatMap((node) => {
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
            paths: cut ? null : (0,github_repository/* nodesAt */.Pw)(node, ['files']).flatMap((file) => (0,json/* stringAt */.bX)(file, ['path']) ?? []),
        };
    });
}

;// CONCATENATED MODULE: ./lib/src/world/forge/github/refused-opening.js



async function refusedOpening(client, error) {
    const status = (0,github_failure/* githubRefusal */.eD)(error.cause)?.status ?? 0;
    if (![403, 404, 410, 422].includes(status))
        return error;
    const repository = await client.rest({ what: 'read the repository', needs: 'contents: read' }, (octokit) => octokit.request('GET /repos/{owner}/{repo}', repositoryParameters(client)));
    if (!('has_pull_requests' in repository) || repository.has_pull_requests)
        return error;
    return new failure/* LockstepError */.C('forge-denied', `${client.owner}/${client.name} has pull requests switched off; switch them on under Settings → General → Features, or run "flux-lockstep update" on the command line and push the change yourself`, { cause: error.cause });
}

;// CONCATENATED MODULE: ./lib/src/world/forge/github/pull-requests.js






const pull_requests_reading = { what: 'read the pull request', needs: 'pull-requests: read' };
const pull_requests_writing = { what: 'write the pull request', needs: 'pull-requests: write' };
const opening = {
    ...pull_requests_writing,
    gives: {
        numbers: [['number']],
        ids: [['head', 'sha']],
        texts: [['node_id'], ['html_url'], ['title'], ['head', 'ref'], ['base', 'ref'], ['user', 'login'], ['created_at']],
    },
};
async function openPullRequest(client, wanted, { open: existing, made }, seen) {
    const first = await openSurely(client, wanted, made, seen);
    if (!(first instanceof failure/* LockstepError */.C))
        return first;
    for (let attempt = 0; attempt < 3; attempt++) {
        if (attempt > 0)
            await client.settle(attempt);
        const found = await existing();
        if (found)
            return { kind: 'exists', pullRequest: found };
        if (attempt === 0 && wanted.draft === 'must' && isDraftRefusal(first))
            return { kind: 'no-drafts' };
        if (attempt === 0 && wanted.draft === 'wish') {
            const second = await tryOpen(client, { ...wanted, draft: 'no' }, seen);
            if (second instanceof failure/* LockstepError */.C)
                continue;
            return second.kind === 'opened' ? { ...second, draftRefused: true } : second;
        }
    }
    throw await refusedOpening(client, first);
}
const openings = 3;
async function openSurely(client, wanted, made, seen) {
    for (let attempt = 1;; attempt++) {
        try {
            return await tryOpen(client, wanted, seen);
        }
        catch (error) {
            const status = error instanceof failure/* LockstepError */.C ? ((0,github_failure/* githubRefusal */.eD)(error.cause)?.status ?? 500) : 0;
            if (status < 500)
                throw error;
            await client.settle(attempt);
            const found = await made();
            if (found)
                return { kind: 'exists', pullRequest: found };
            if (attempt === openings)
                throw error;
        }
    }
}
function isDraftRefusal(error) {
    return /draft/i.test((0,github_failure/* githubRefusal */.eD)(error.cause)?.message ?? '');
}
async function tryOpen(client, { url, ...wanted }, seen) {
    try {
        const opened = await client.rest(opening, (octokit) => octokit.request('POST /repos/{owner}/{repo}/pulls', {
            ...repositoryParameters(client),
            ...wanted,
            draft: wanted.draft !== 'no',
            request: github_client/* sentOnce */.o,
        }));
        const pullRequest = readOpened(opened);
        seen({ id: opened.node_id, pullRequest });
        return { kind: 'opened', pullRequest, draftRefused: false };
    }
    catch (error) {
        const refusal = error instanceof failure/* LockstepError */.C ? (0,github_failure/* githubRefusal */.eD)(error.cause) : null;
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
    const changed = await client.rest({ ...pull_requests_writing, gives: { texts: [['state']] } }, (octokit) => octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repositoryParameters(client),
        pull_number: number,
        ...change,
    }));
    return changed.merged ? 'merged' : changed.state === 'open' ? 'open' : 'closed';
}
async function nodeId(client, number, known) {
    const id = known.get(number);
    if (id !== undefined)
        return id;
    const read = await client.rest({ ...pull_requests_reading, gives: { texts: [['node_id']] } }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repositoryParameters(client),
        pull_number: number,
    }));
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
async function readLabels(client, number) {
    const purpose = {
        what: 'read the labels of the pull request',
        needs: 'pull-requests: read',
        gives: { ids: [['head', 'sha']], lists: [{ at: ['labels'], of: { texts: [['name']] } }] },
    };
    try {
        const found = await client.rest(purpose, (octokit) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...repositoryParameters(client),
            pull_number: number,
        }));
        return { head: found.head.sha, labels: found.labels.map(({ name }) => name) };
    }
    catch (error) {
        if (error instanceof failure/* LockstepError */.C && (error.code === 'forge-denied' || error.code === 'forge-answer'))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/world/forge/github/reviews.js


const reviews_reading = { what: 'read the pull request', needs: 'pull-requests: read' };
const reviews_writing = { what: 'comment on a line of the pull request', needs: 'pull-requests: write' };
const reviews_pages = 3;
async function readFiles(client, number) {
    const found = [];
    for (let page = 1; page <= reviews_pages; page++) {
        const files = await client.rest({ ...reviews_reading, gives: (0,expected_answer/* listOf */.c)(['filename']) }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
            ...repositoryParameters(client),
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
async function readLineComments(client, number) {
    const found = [];
    for (let page = 1; page <= reviews_pages; page++) {
        const comments = await client.rest({ ...reviews_reading, gives: (0,expected_answer/* listOf */.c)(['path'], ['body']) }, (octokit) => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
            ...repositoryParameters(client),
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
async function addLineComment(client, number, commit, comment) {
    await client.create(reviews_writing, (octokit, request) => octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...repositoryParameters(client),
        pull_number: number,
        commit_id: commit,
        path: comment.path,
        line: comment.line,
        side: 'RIGHT',
        body: comment.body,
        request,
    }), async () => {
        const there = await readLineComments(client, number);
        return there.find(({ path, body }) => path === comment.path && body === comment.body) ?? null;
    });
}

;// CONCATENATED MODULE: ./lib/src/world/forge/github/github.js











function openForge(options) {
    const client = (0,github_client/* openClient */.M)(options);
    const repositories = new Map();
    const ids = new Map();
    const seen = ({ id, pullRequest }) => void ids.set(pullRequest.number, id);
    const repository = (base) => {
        const asked = repositories.get(base) ?? (0,github_repository/* readRepository */.Nu)(client, base);
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
            const looks = { open: () => openOne(client, wanted, seen), made: () => madeOne(client, wanted, seen) };
            return openPullRequest(client, { ...wanted, url }, looks, seen);
        },
        updatePullRequest: (number, change) => updatePullRequest(client, number, change),
        labelled: (number) => readLabels(client, number),
        setDraft: async (number, draft) => setDraft(client, await nodeId(client, number, ids), draft),
        setAutoMerge: async (number, arming) => setAutoMerge(client, await nodeId(client, number, ids), arming),
        get requests() {
            return client.requests;
        },
    };
}
async function openOne(client, wanted, seen) {
    const states = await readProposals(client, [wanted.head], seen);
    return states.get(wanted.head)?.open.find((one) => one.baseBranch === wanted.base) ?? null;
}
async function madeOne(client, wanted, seen) {
    const state = (await readProposals(client, [wanted.head], seen)).get(wanted.head);
    const words = (text) => text.replaceAll('\r\n', '\n').trim();
    const against = (one) => one.baseBranch === wanted.base;
    return (state?.open.find(against) ??
        state?.closed.find((one) => against(one) && words(one.body) === words(wanted.body)) ??
        null);
}
function github_reading(client) {
    return {
        compare: (base, head) => compareCommits(client, base, head),
        blobsAt: (commits, paths) => readBlobsAt(client, commits, paths),
        openPullRequests: (base) => readOpenPullRequests(client, base),
        commit: (id) => readCommit(client, id),
        log: (from, options) => readLog(client, from, options),
        tree: (id) => treeObject(client, id),
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
        findIssue: async (marker) => findIssue(client, marker, creatorOf(await facts())),
        createIssue: async (title, body) => createIssue(client, title, body, creatorOf(await facts())),
        updateIssue: (number, change) => updateIssue(client, number, change),
    };
}
function creatorOf({ viewer }) {
    return viewer.kind === 'user' ? viewer.login : `${viewer.login}[bot]`;
}
function expectGitHub(env) {
    const foreign = ['FORGEJO_ACTIONS', 'GITEA_ACTIONS', 'FORGEJO_TOKEN', 'GITEA_TOKEN'].some((name) => (env[name] ?? '') !== '');
    const api = env['GITHUB_API_URL'] ?? '';
    if (foreign || /\/api\/v[14]\/?$/.test(api))
        throw (0,github_failure/* unsupported */.qO)(env['GITHUB_SERVER_URL'] ?? 'this server');
    if (api !== '' && !URL.canParse(api))
        throw new failure/* LockstepError */.C('usage', 'GITHUB_API_URL is no URL; give https://HOST/api/v3 or leave it unset');
}


/***/ }),

/***/ 41037:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B9: () => (repositoryQuery),
  C_: () => (optionalFields),
  Hr: () => (withoutField),
  IM: () => (armMutation),
  IO: () => (milestonesQuery),
  Ik: () => (closedPageQuery),
  Ip: () => (disarmMutation),
  O3: () => (moveRefMutation),
  QT: () => (openPullRequestsQuery),
  XO: () => (readyMutation),
  ef: () => (labelsQuery),
  q: () => (proposalsQuery),
  rK: () => (draftMutation),
  tm: () => (blobsQuery)
});
const optionalFields = ['mergeQueue', 'isInMergeQueue'];
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

/***/ 81809:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K6: () => (expectWritable),
  Nu: () => (readRepository),
  Pw: () => (nodesAt),
  Up: () => (sameLogin),
  qn: () => (queryTolerant)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50184);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28923);
var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41037);




const purpose = { what: 'read the repository', needs: 'contents: read' };
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
    if (!found && answer.errors.length > 0)
        throw missing(client, answer);
    if (!found || id === null || fullName === null)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableAnswer */ .Cw)(JSON.stringify(answer.data['repository'] ?? null), purpose, client.server);
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
function expectWritable({ archived, fullName }) {
    if (!archived)
        return;
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('forge-denied', `${fullName} is archived, so nothing can be written to it; take it out of the archive, remove the workflow, or set dry-run`);
}
function identityOf(login) {
    const bare = login.replace(/\[bot\]$/, '');
    if (bare === 'github-actions')
        return { login: bare, kind: 'actions' };
    return { login: bare, kind: bare === login ? 'user' : 'app' };
}
function sameLogin(a, b) {
    return identityOf(a).login.toLowerCase() === identityOf(b).login.toLowerCase();
}
async function queryTolerant(client, why, query, variables) {
    const answer = await client.graphql(why, query, variables);
    if (Object.keys(answer.data).length > 0)
        return answer;
    const unknown = _queries_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalFields */ .C_.filter((field) => answer.errors.some((error) => error.field === field));
    if (unknown.length > 0)
        return client.graphql(why, unknown.reduce(_queries_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutField */ .Hr, query), variables);
    const first = answer.errors[0];
    if (!first)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadableAnswer */ .Cw)('', why, client.server);
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
function nodesAt(value, path) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(value, path), ['nodes']);
}


/***/ })

};
