export const id = 8252;
export const ids = [8252];
export const modules = {

/***/ 98252:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOrganisationAction: () => (runOrganisationAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/world/forge/github/client.js + 5 modules
var github_client = __webpack_require__(67239);
;// CONCATENATED MODULE: ./lib/src/world/forge/github/organisation.js


const pageSize = 100;
const mostPages = 1000;
const repositories = { lists: [{ at: ['repositories'], of: { texts: [['name'], ['owner', 'login']] } }] };
const searched = {
    numbers: [['total_count']],
    lists: [{ at: ['items'], of: { texts: [['path'], ['repository', 'name']] } }],
};
function openOrganisation(owner, options) {
    const client = (0,github_client/* openClient */.M)({ ...options, repository: `${owner}/-` });
    return {
        async repositories() {
            const listed = [];
            for (let page = 1; page <= mostPages; page++) {
                const { repositories: found } = await client.rest({ what: 'list the repositories that the App is installed on', needs: 'contents: read', gives: repositories }, (octokit) => octokit.apps.listReposAccessibleToInstallation({ per_page: pageSize, page }));
                for (const { owner: account, name, archived, fork } of found)
                    if (account.login.toLowerCase() === owner.toLowerCase())
                        listed.push({ name, archived, fork });
                if (found.length < pageSize)
                    return listed;
            }
            throw new failure/* LockstepError */.C('forge-answer', `${client.server} lists more than ${mostPages * pageSize} repositories; run again`);
        },
        async search(query, page) {
            const found = await client.rest({ what: 'search the code', needs: 'contents: read', gives: searched }, (octokit) => octokit.search.code({ q: query, per_page: pageSize, page }));
            const hits = found.items.map(({ repository, path }) => ({ repository: repository.name, path }));
            return { total: found.total_count, incomplete: found.incomplete_results, hits };
        },
        async file(repository, path) {
            const file = await client.find({ what: `read ${path} of ${owner}/${repository}`, needs: 'contents: read' }, (octokit) => octokit.repos.getContent({ owner, repo: repository, path }));
            if (file === null || Array.isArray(file) || file.type !== 'file' || file.encoding !== 'base64')
                return null;
            return Buffer.from(file.content, 'base64');
        },
        get requests() {
            return client.requests;
        },
    };
}

// EXTERNAL MODULE: ./lib/src/world/forge/github/github.js + 8 modules
var github = __webpack_require__(81190);
// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
;// CONCATENATED MODULE: ./lib/src/organisation/queries.js
const terms = ['"flux-operator"', '"flux-instance"'];
const longestQuery = 256;
const searchLimit = 1000;
function ownerQueries(owner) {
    return terms.map((term) => `${term} user:${owner}`);
}
function repositoryQueries(owner, names) {
    return terms.flatMap((term) => {
        const queries = [];
        let query = term;
        for (const name of names) {
            const next = `${query} repo:${owner}/${name}`;
            if (next.length <= longestQuery)
                query = next;
            else {
                queries.push(query);
                query = `${term} repo:${owner}/${name}`;
            }
        }
        return query === term ? queries : [...queries, query];
    });
}

;// CONCATENATED MODULE: ./lib/src/organisation/find.js

const filesRead = 20;
const atATime = 6;
async function findRepositories(owner, forge, holdsPin) {
    const listed = await forge.repositories();
    const names = listed.filter(({ archived, fork }) => !archived && !fork).map(({ name }) => name);
    const { paths, incomplete } = await searchAll(owner, names, forge);
    const candidates = names.filter((name) => paths.has(name)).sort();
    const confirmed = new Set();
    for (let from = 0; from < candidates.length; from += atATime)
        await Promise.all(candidates.slice(from, from + atATime).map(async (name) => {
            const files = await readFiles(forge, name, [...(paths.get(name) ?? [])].sort().slice(0, filesRead));
            if (await holdsPin(files))
                confirmed.add(name);
        }));
    return {
        listed: listed.length,
        repositories: candidates.filter((name) => confirmed.has(name)),
        unconfirmed: candidates.filter((name) => !confirmed.has(name)),
        incomplete,
    };
}
async function searchAll(owner, names, forge) {
    const paths = new Map();
    if (names.length === 0)
        return { paths, incomplete: false };
    let incomplete = false;
    const ask = async (query) => {
        for (let page = 1, seen = 0;; page++) {
            const { total, incomplete: cut, hits } = await forge.search(query, page);
            incomplete ||= cut;
            for (const { repository, path } of hits)
                paths.set(repository, (paths.get(repository) ?? new Set()).add(path));
            seen += hits.length;
            if (total > searchLimit && page === 1)
                return false;
            if (hits.length === 0 || seen >= Math.min(total, searchLimit))
                return true;
        }
    };
    let whole = true;
    for (const query of ownerQueries(owner))
        whole = (await ask(query)) && whole;
    if (!whole)
        for (const query of repositoryQueries(owner, names))
            await ask(query);
    return { paths, incomplete };
}
async function readFiles(forge, repository, paths) {
    const files = new Map();
    for (const path of paths) {
        const bytes = await forge.file(repository, path);
        if (bytes)
            files.set(path, bytes);
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/src/organisation/shards.js
const largestMatrix = 256;
function shardsOf(names) {
    const count = Math.ceil(names.length / largestMatrix);
    const size = count === 0 ? 0 : Math.ceil(names.length / count);
    return Array.from({ length: count }, (_, index) => ({
        number: index + 1,
        repositories: names.slice(index * size, (index + 1) * size),
    }));
}

// EXTERNAL MODULE: ./lib/src/settings/parse.js
var parse = __webpack_require__(89009);
// EXTERNAL MODULE: ./lib/src/world/gate.js
var gate = __webpack_require__(8790);
// EXTERNAL MODULE: ./lib/src/world/proxied-fetch.js
var proxied_fetch = __webpack_require__(78077);
// EXTERNAL MODULE: ./lib/src/commands/run/survey.js + 105 modules
var survey = __webpack_require__(27800);
;// CONCATENATED MODULE: ./lib/src/commands/organisation/organisation.js









const patience = 30 * 60_000;
async function searchOrganisation(question, machine) {
    const { env, second } = machine;
    (0,github/* expectGitHub */.Z)(env);
    const { owner, token, apiUrl } = question;
    const userAgent = `flux-lockstep/${tool/* toolVersion */.fX}`;
    const graphqlUrl = env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`;
    const answers = { fetch: (0,proxied_fetch/* proxiedFetch */.i)(machine, (0,gate/* jobGate */.vk)([apiUrl, graphqlUrl])), second, patience };
    const forge = openOrganisation(owner, { token, apiUrl, graphqlUrl, userAgent, ...answers });
    const found = await findRepositories(owner, forge, holdsPin());
    return { ...found, shards: shardsOf(found.repositories), requests: forge.requests };
}
function holdsPin() {
    const { settings } = (0,parse/* parseSettings */.P)({ file: null, inputs: {}, options: [] });
    return async (files) => {
        const { scan } = await (0,survey/* surveyTree */.H)(filesAlone(files), settings);
        return scan.pins.length > 0 || scan.broken.length > 0;
    };
}
function filesAlone(files) {
    return {
        list: () => Promise.resolve([...files.keys()].sort().map((path) => ({ path, mode: '100644' }))),
        read: (path, limit = Number.MAX_SAFE_INTEGER) => {
            const bytes = files.get(path);
            return Promise.resolve(bytes && bytes.length <= limit ? bytes : null);
        },
        link: () => Promise.resolve(null),
    };
}

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
;// CONCATENATED MODULE: ./lib/src/report/organisation.js


const order = [
    'no report',
    'failed',
    'blocked',
    'repair',
    'update',
    'held',
    'ahead',
    'floating',
    'no-pins',
    'up-to-date',
];
const resting = new Set(['up-to-date']);
const rowLimit = 1500;
function organisationSummary(reports) {
    const rows = reports.flatMap(rowsOf).sort((a, b) => rank(a) - rank(b) || (a.repository < b.repository ? -1 : 1));
    const counts = order.flatMap((decision) => {
        const count = rows.filter((row) => row.decision === decision).length;
        return count === 0 ? [] : [[decision, String(count)]];
    });
    const shown = rows.filter((row) => !resting.has(row.decision));
    const cut = shown.length - Math.min(shown.length, rowLimit);
    const title = `## flux-lockstep in ${reports.length} ${reports.length === 1 ? 'repository' : 'repositories'}`;
    const parts = [title, (0,markdown/* table */.tp)(['decision', 'sets'], counts)];
    if (shown.length > 0)
        parts.push((0,markdown/* table */.tp)(head, shown.slice(0, rowLimit).map(cells)));
    if (cut > 0)
        parts.push(`And ${cut} more.`);
    return `${parts.join('\n\n')}\n`;
}
const head = ['repository', 'set', 'decision', 'from', 'to', 'pull request', 'why'];
function cells({ repository, set, decision, from, to, detail, url }) {
    const number = url === null ? '' : (0,markdown/* link */.nf)(`#${url.split('/').at(-1) ?? ''}`, url);
    const optional = (text) => (text === '' ? '' : (0,markdown/* code */.aY)(text));
    return [(0,markdown/* code */.aY)(repository), optional(set), decision, optional(from), optional(to), number, optional(detail)];
}
function rowsOf({ repository, report }) {
    const blank = { repository, set: '', from: '', to: '', detail: '', url: null };
    if (!(0,json/* isObject */.Gv)(report))
        return [{ ...blank, decision: 'no report', detail: 'its job ended before it had one' }];
    const sets = (0,json/* listAt */.gT)(report, ['sets']);
    if (sets.length === 0)
        return [{ ...blank, decision: 'no-pins' }];
    return sets.map((set) => {
        const text = (key) => (0,json/* stringAt */.bX)(set, [key]) ?? '';
        const decision = order.includes(text('decision')) ? text('decision') : 'failed';
        const url = (0,json/* stringAt */.bX)(set, ['proposal', 'url']);
        return {
            repository,
            set: text('name'),
            decision,
            from: text('current'),
            to: text('target'),
            detail: text('detail'),
            url,
        };
    });
}
function rank({ decision }) {
    return order.indexOf(decision);
}

// EXTERNAL MODULE: ./lib/src/report/workflow-log.js
var workflow_log = __webpack_require__(42603);
// EXTERNAL MODULE: ./lib/src/runner.js
var src_runner = __webpack_require__(87738);
;// CONCATENATED MODULE: ./lib/src/organisation-action.js








async function runOrganisationAction(plain, machine) {
    const runner = (0,src_runner/* discreet */.C)(plain);
    try {
        const { organisation: owner = '', reports: folder = '' } = runner.inputs;
        if (!/^[\w.-]+$/.test(owner))
            throw new failure/* LockstepError */.C('usage', `The input "organisation" is no name of an owner: ${JSON.stringify(owner)}.`);
        if (folder === '')
            await find(owner, runner, machine);
        else
            await gather(owner, (0,external_node_path_.resolve)(machine.cwd, folder), runner);
        return 0;
    }
    catch (error) {
        return (0,src_runner/* reportFailure */.xV)(runner, error);
    }
}
async function find(owner, runner, machine) {
    const { token = '' } = runner.inputs;
    if (token === '')
        throw new failure/* LockstepError */.C('usage', 'The input "token" is empty; give it the token of a GitHub App.');
    runner.mask(token);
    const apiUrl = (machine.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/(?<!\/)\/+$/, '');
    const found = await searchOrganisation({ owner, token, apiUrl }, machine);
    runner.log((0,workflow_log/* workflowLog */.Q)(sentences(owner, found).join('\n')));
    if (found.incomplete) {
        const message = 'GitHub did not search everything; run again to find what is missing.';
        runner.annotate({ level: 'warning', title: 'flux-lockstep', message, file: null, line: null });
    }
    runner.output('count', String(found.repositories.length));
    runner.output('shards', JSON.stringify(found.shards));
}
function sentences(owner, found) {
    const { listed, repositories, unconfirmed, shards, requests } = found;
    return [
        `${repositories.length} of the ${listed} repositories of ${owner} that the App is installed on pin a release (${requests} requests, ${shards.length} shards).`,
        ...repositories.map((name) => `  ${name}`),
        ...unconfirmed.map((name) => `  not ${name}: the search names it, but no file there pins a release now`),
    ];
}
async function gather(owner, folder, runner) {
    const names = readShards(runner.inputs['shards'] ?? '');
    const reports = [];
    for (const name of names) {
        const path = (0,external_node_path_.join)(folder, `flux-lockstep-report-${name}`, 'flux-lockstep-report.json');
        reports.push({ repository: `${owner}/${name}`, report: await readReport(path) });
    }
    await runner.summary(organisationSummary(reports));
    const missing = reports.filter(({ report }) => report === null).length;
    runner.log(`${reports.length - missing} of ${reports.length} reports gathered`);
}
function readShards(text) {
    const shards = organisation_action_parse(text);
    if (!(0,json/* isList */.Lv)(shards))
        throw new failure/* LockstepError */.C('usage', 'The input "shards" is not the output of that name.');
    return shards.flatMap((shard) => (0,json/* listAt */.gT)(shard, ['repositories']).map((name) => {
        const safe = (0,json/* stringAt */.bX)({ name }, ['name']);
        if (safe === null || !/^(?!\.{1,2}$)[\w.-]+$/.test(safe))
            throw new failure/* LockstepError */.C('usage', `The input "shards" holds what is no name of a repository: ${JSON.stringify(name)}.`);
        return safe;
    }));
}
async function readReport(path) {
    try {
        return organisation_action_parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return null;
        throw error;
    }
}
function organisation_action_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
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


/***/ })

};
