export const id = 6600;
export const ids = [6600];
export const modules = {

/***/ 70972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   r: () => (/* binding */ JsonBudgetExceeded)
/* harmony export */ });
/** What a JSON text may hold: many times what any answer of a registry or file of a release does. */
const jsonBudget = { values: 500_000, levels: 500 };
/** A JSON text that holds more than its budget. */
class JsonBudgetExceeded extends Error {
    constructor(message) {
        super(message);
        this.name = 'JsonBudgetExceeded';
    }
}
/** Parses JSON whose values and levels are counted first, in one pass that builds nothing. Throws
 * `JsonBudgetExceeded`, or `SyntaxError` where it is none. */
function parseJson(text, budget = jsonBudget) {
    const over = overJsonBudget(text, budget);
    if (over !== null)
        throw new JsonBudgetExceeded(over);
    return JSON.parse(text);
}
/** Why a JSON text holds more than a budget, or null. */
function overJsonBudget(text, budget) {
    let [values, levels] = [1, 0];
    for (let at = 0; at < text.length; at++) {
        const mark = text.charCodeAt(at);
        if (mark === quote)
            at = endOfString(text, at);
        else if (mark === comma || mark === colon)
            values++;
        else if (mark === list || mark === mapping) {
            values++;
            levels++;
        }
        else if (mark === listEnd || mark === mappingEnd)
            levels--;
        if (values > budget.values)
            return `it holds more than ${budget.values} values`;
        if (levels > budget.levels)
            return `it nests more than ${budget.levels} levels`;
    }
    return null;
}
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [list, listEnd, mapping, mappingEnd] = [0x5b, 0x5d, 0x7b, 0x7d];
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text.charCodeAt(at) !== quote)
        at += text.charCodeAt(at) === backslash ? 2 : 1;
    return at;
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ plainDocuments),
/* harmony export */   M: () => (/* binding */ marksIn)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


/**
 * The documents of a text as plain data, without places. Throws where it is no YAML, or holds or repeats more values than `mostValues`: what
 * could become a value is counted before anything is parsed. Depth and merge keys are bounded by the parser.
 */
function plainDocuments(text, options = {}) {
    if (marksIn(text) > _model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz)
        throw new Error(`it holds more than ${_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz} values`);
    const documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU, ...options });
    if (documents.reduce((sum, document) => sum + (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .expandedSize */ .FA)(document), 0) > _model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz)
        throw new Error(`its aliases stand for more than ${_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mostValues */ .Yz} values`);
    return documents;
}
/** As many marks as values at least: every value follows one of them. */
function marksIn(text) {
    let marks = 0;
    if (typeof text === 'string')
        for (let at = 0; at < text.length; at++)
            marks += isMark(text.charCodeAt(at)) ? 1 : 0;
    else
        for (const byte of text)
            marks += isMark(byte) ? 1 : 0;
    return marks;
}
/** Line feed, carriage return, `,`, `-`, `:`, `?`, `[`, `{`. */
function isMark(code) {
    if (code > 0x3f)
        return code === 0x5b || code === 0x7b;
    return code === 0x0a || code === 0x0d || code === 0x2c || code === 0x2d || code === 0x3a || code === 0x3f;
}


/***/ }),

/***/ 46600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLayout: () => (/* reexport */ openLayout),
  openRegistry: () => (/* reexport */ openRegistry),
  registryGate: () => (/* reexport */ registryGate)
});

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/world/address-kind.js
var address_kind = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/src/world/gate.js
var gate = __webpack_require__(8790);
;// CONCATENATED MODULE: ./lib/src/world/registry/addresses.js




/**
 * Throws `registry-denied` where a request must not go: link-local and metadata addresses, plain http to others than loopback or
 * `insecure` hosts, and, where a registry named the address (`led`), private and loopback ones that are neither listed nor its own host.
 */
function assertAllowed(url, settings, led) {
    const kind = (0,address_kind/* addressKind */.Z)(url.hostname);
    const refuse = (why) => new failure/* LockstepError */.C('registry-denied', `${url.origin}: ${why}`);
    const why = (0,gate/* addressRefusal */.V4)(url);
    if (why !== null)
        throw refuse(why);
    if (url.protocol === 'http:' && kind !== 'loopback' && !settings.insecure.includes(url.host))
        throw refuse(`plain http goes to loopback only; allow it with --allow-insecure-registry ${url.host}`);
    if (led !== null && kind !== 'public' && !isTrusted(url, settings, led.by))
        throw refuse(`${led.by.host} leads to a private address; list it under private registries if that is right`);
}
function isTrusted(url, settings, by) {
    if (url.hostname === by.hostname)
        return true;
    const bothLoopback = (0,address_kind/* addressKind */.Z)(url.hostname) === 'loopback' && (0,address_kind/* addressKind */.Z)(by.hostname) === 'loopback';
    return bothLoopback || isListed(url.hostname, url.host, settings.private);
}
function isListed(hostname, host, list) {
    return list.includes(host) || list.includes(hostname);
}
/**
 * The gate of the registries: whatever is asked is admitted as written and once more as resolved, so that a public name cannot lead inside.
 * Hosts that a mirror or the lists of the settings name may lie on private addresses.
 */
function registryGate(settings) {
    const mirrors = [...Object.values(settings.mirrors), ...Object.values(settings.overrides)];
    const named = mirrors.flatMap((text) => (URL.canParse(text) ? new URL(text).hostname : []));
    return {
        admit: (url) => assertAllowed(url, settings, null),
        admitAddress(host, port, address) {
            const listed = () => named.includes(host) || isListed(host, `${host}:${port}`, [...settings.private, ...settings.insecure]);
            const why = (0,gate/* strayingOf */.J5)(host, address, listed);
            if (why !== null)
                throw new failure/* LockstepError */.C('registry-denied', `${host}: ${why}; list it under allow-private-registry if that is right`);
        },
    };
}

// EXTERNAL MODULE: ./lib/src/model/reference.js
var model_reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/text/json.js
var text_json = __webpack_require__(70972);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/src/world/within-time.js
var within_time = __webpack_require__(53910);
;// CONCATENATED MODULE: ./lib/src/world/registry/retry.js
/** How often one request is sent before its failure counts. */
const attempts = 4;
/** No server makes a run wait longer than this between two attempts. */
const longestWait = 60_000;
const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, µs: 0.001, us: 0.001, ns: 0 };
/** The wait that a server asks for in milliseconds: `Retry-After` (RFC 9110, 10.2.3) or the delay in GHCR's message; null for none. */
function askedWait(header, body, now) {
    if (header !== null) {
        if (/^\d{1,9}$/.test(header.trim()))
            return Number(header) * 1000;
        const date = Date.parse(header);
        return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
    }
    const match = /retry-after:\s*(\d{1,9}(?:\.\d{1,9})?)(ms|µs|us|ns|s|m|h)\b/.exec(body.slice(0, 4096));
    return match ? Math.ceil(Number(match[1]) * (units[match[2] ?? ''] ?? 0)) : null;
}
/** Doubling waits with jitter over their upper half, so that parallel jobs do not come back together. */
function backoff(attempt, random) {
    return 500 * 2 ** attempt * (0.5 + random / 2);
}

;// CONCATENATED MODULE: ./lib/src/world/registry/slots.js
/** Lets so many tasks run at a time; the others wait in the order in which they came. */
class Slots {
    #free;
    #waiting = [];
    constructor(count) {
        this.#free = count;
    }
    async use(task) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            // handed on directly: a slot that were free for a moment could be taken by a newcomer as well
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#free++;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/world/registry/exchange.js






/** As many as `releases` asks at once; each is small, and a registry serves thousands. */
const parallel = 32;
/** Milliseconds that a run spends on registries at most. */
const runTime = 300_000;
/** A server that took all of its time once is given one more. */
const lateAttempts = 2;
const redirects = new Set([301, 302, 303, 307, 308]);
/** Sends requests: some at a time, each within its time, again after failures that pass, redirects by hand. */
class Exchange {
    requests = 0;
    #world;
    #settings;
    #slots = new Slots(parallel);
    #run = null;
    constructor(world, settings) {
        this.#world = world;
        this.#settings = settings;
    }
    /** Throws `registry-unreachable` when every attempt failed, `registry-limit` for a body over the limit. */
    async send(ask) {
        for (let attempt = 0;; attempt++) {
            const outcome = await this.#once(ask).catch((error) => {
                if (error instanceof failure/* LockstepError */.C)
                    throw error;
                return error;
            });
            const most = isLate(outcome) ? lateAttempts : attempts;
            const last = attempt + 1 >= most || this.#run?.aborted === true;
            if (!isAnswer(outcome)) {
                if (last)
                    throw unreachable(ask.url, reason(outcome), outcome);
                await this.#world.sleep(backoff(attempt, this.#world.random()));
                continue;
            }
            if (outcome.status !== 429 && outcome.status < 500)
                return outcome;
            const text = Buffer.from(outcome.body).toString('utf8');
            const asked = askedWait(outcome.headers.get('retry-after'), text, this.#world.clock.now());
            const wait = Math.max(asked ?? 0, backoff(attempt, this.#world.random()));
            if (last || wait > longestWait)
                throw unreachable(ask.url, refusal(outcome.status, asked), null);
            await this.#world.sleep(wait);
        }
    }
    async #once(ask) {
        return this.#slots.use(async () => {
            const { request, run } = this.#world.timeouts ?? { request: this.#settings.timeout * 1000, run: runTime };
            this.#run ??= sharedSignal(run);
            const deadline = (0,within_time/* signalWithin */.i)(this.#run, request);
            try {
                const response = await this.#follow(ask, deadline.signal);
                const body = await readBody(response, ask);
                return { status: response.status, headers: response.headers, body };
            }
            finally {
                deadline.over();
            }
        });
    }
    async #follow(ask, signal) {
        let url = ask.url;
        assertAllowed(url, this.#settings, ask.led ?? null);
        // Content-Encoding would hide how much comes in.
        let headers = { 'accept-encoding': 'identity', ...ask.headers };
        for (let hop = 0; hop <= 5; hop++) {
            this.requests++;
            const body = ask.body === undefined ? {} : { body: ask.body };
            const response = await this.#world.fetch(url.href, {
                method: ask.method,
                headers,
                redirect: 'manual',
                signal,
                ...body,
            });
            const location = redirects.has(response.status) ? response.headers.get('location') : null;
            if (location === null)
                return response;
            await discard(response);
            if (ask.method === 'POST' || !URL.canParse(location, url.href))
                throw new failure/* LockstepError */.C('registry-answer', `${shownAddress(ask.url)}: the registry redirects to no usable address`);
            const next = new URL(location, url);
            assertAllowed(next, this.#settings, { by: ask.url });
            if (next.origin !== url.origin)
                headers = { accept: headers['accept'] ?? '*/*', 'accept-encoding': 'identity' };
            url = next;
        }
        throw new failure/* LockstepError */.C('registry-answer', `${shownAddress(ask.url)}: the registry redirects in circles`);
    }
}
/** The end of a run, which every request of it listens to. */
function sharedSignal(milliseconds) {
    const { signal } = (0,within_time/* signalWithin */.i)(null, milliseconds);
    (0,external_node_events_.setMaxListeners)(0, signal);
    return signal;
}
/** Origin and path: what a message may show of an address. Queries can hold signatures. */
function shownAddress(url) {
    return `${url.origin}${url.pathname}`;
}
async function discard(response) {
    if (response.body)
        await response.body[Symbol.asyncIterator]().return?.();
}
async function readBody(response, ask) {
    if (ask.method === 'HEAD')
        return new Uint8Array();
    if (ask.stream && response.status === 200) {
        await ask.stream(bounded(response, ask.limit, ask.url));
        return new Uint8Array();
    }
    const chunks = [];
    // A small limit is meant for the content, not for the sentence of a refusal.
    const limit = response.status === 200 ? ask.limit : Math.max(ask.limit, 2 ** 20);
    for await (const chunk of bounded(response, limit, ask.url))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function* bounded({ body }, limit, url) {
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > limit)
            throw new failure/* LockstepError */.C('registry-limit', `${shownAddress(url)}: the answer is larger than ${limit} bytes`);
        yield chunk;
    }
}
function isAnswer(value) {
    return typeof value === 'object' && value !== null && 'status' in value && 'body' in value;
}
function refusal(status, wait) {
    const asked = wait !== null && wait > longestWait;
    return `it answered ${status}${asked ? ` and asks to wait ${Math.ceil(wait / 1000)} s` : ''}`;
}
function isLate(error) {
    return error instanceof Error && error.name === 'TimeoutError';
}
function reason(error) {
    if (isLate(error))
        return 'it did not answer in time';
    const text = error instanceof Error && error.cause !== undefined ? (0,failure/* messageOf */.b)(error.cause) : (0,failure/* messageOf */.b)(error);
    // OpenSSL says where in its own source it gave up
    if (/wrong version number|packet length too long|record layer/.test(text))
        return 'it speaks no TLS: is its address one of http://?';
    if (/certificate/.test(text))
        return `${text}; NODE_EXTRA_CA_CERTS names a private authority`;
    return text;
}
function unreachable(url, why, cause) {
    return new failure/* LockstepError */.C('registry-unreachable', `${shownAddress(url)}: the registry could not be read (${why}); nothing was changed, run again later`, { cause });
}

;// CONCATENATED MODULE: ./lib/src/world/registry/answers.js




/** More than any manifest, index, token or refusal holds. */
const answerBudget = { values: 50_000, levels: 50 };
/** The JSON of an answer; `registry-answer` where it is a web page, cut off, or holds more than its budget. */
function readJson(answer, url, budget = answerBudget) {
    const text = Buffer.from(answer.body).toString('utf8');
    try {
        return (0,text_json/* parseJson */.q)(text, budget);
    }
    catch (cause) {
        if (cause instanceof text_json/* JsonBudgetExceeded */.r)
            throw new failure/* LockstepError */.C('registry-limit', `${shownAddress(url)}: the registry's answer is not read: ${cause.message}`);
        const html = /^\s*</.test(text) || (answer.headers.get('content-type') ?? '').includes('html');
        const what = html
            ? 'a web page instead of JSON; is a proxy or a login page in between?'
            : 'no valid JSON; it may be cut off, run again later';
        throw new failure/* LockstepError */.C('registry-answer', `${shownAddress(url)}: the registry answered ${answer.status} with ${what}`, {
            cause,
        });
    }
}
/** True where the registry itself says that it does not have it; any other 404 is no registry's. */
function isMissing(answer, url) {
    if (answer.status !== 404)
        return false;
    if (answer.body.byteLength === 0)
        return true;
    const [first] = (0,json/* listAt */.gT)(readJson(answer, url), ['errors']);
    if ((0,json/* stringAt */.bX)(first, ['code']) === null)
        throw new failure/* LockstepError */.C('registry-answer', `${shownAddress(url)}: nothing that speaks the OCI distribution API answers here`);
    return true;
}
/** Throws `registry-answer` unless the status is 200. */
function assertOk(answer, url) {
    if (answer.status !== 200)
        throw new failure/* LockstepError */.C('registry-answer', `${shownAddress(url)}: the registry answered ${answer.status}, which the client does not know`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/src/text/yaml/plain.js
var plain = __webpack_require__(1770);
;// CONCATENATED MODULE: ./lib/src/world/registry/tar.js


const mebibyte = 2 ** 20;
/**
 * Limits of one layer: bytes packed and unpacked, entries, bytes of wanted files, and marks of one of them, each of which may become a value. Layers up to `remembered` bytes stay packed in memory, so
 * that they are asked for once; upstream's have about 1 MiB.
 */
const layerLimits = {
    packed: 64 * mebibyte,
    unpacked: 256 * mebibyte,
    entries: 20_000,
    kept: 48 * mebibyte,
    remembered: 8 * mebibyte,
    /** Upstream's largest file has some 11,000. */
    marks: 250_000,
};
const block = 512;
/**
 * Reads the wanted files of a ustar, GNU or pax archive, by path. Everything but files and folders, and every path that
 * leaves the archive, is `registry-answer`; what is too large or too much is `registry-limit`.
 */
async function untar(chunks, wanted, limits = layerLimits) {
    const source = new ByteSource(chunks, limits.unpacked);
    const files = new Map();
    let entries = 0;
    let kept = 0;
    let longPath = null;
    for (;;) {
        const raw = await source.take(block);
        if (raw === null || raw.every((byte) => byte === 0))
            break;
        if (++entries > limits.entries)
            throw limit(`holds more than ${limits.entries} entries`);
        const header = readHeader(raw);
        const padding = (block - (header.size % block)) % block;
        if (extensions.has(header.type)) {
            longPath = onePath(longPath, extendedPath(header.type, await source.extension(header.size, padding)));
            continue;
        }
        const path = safePath(longPath ?? header.path);
        longPath = null;
        if (header.type === '5' || !wanted(path)) {
            await source.discard(header.size + padding);
            continue;
        }
        // readers do not agree which of two counts
        if (files.has(path))
            throw malformed(`holds ${JSON.stringify(path.slice(0, 200))} twice`);
        kept += header.size;
        if (kept > limits.kept)
            throw limit('has more wanted content than fits');
        files.set(path, counted(path, await source.whole(header.size, padding), limits.marks));
    }
    await source.drain();
    return files;
}
function counted(path, bytes, marks) {
    if ((0,plain/* marksIn */.M)(bytes) > marks)
        throw limit(`holds more values in ${JSON.stringify(path.slice(0, 200))} than any release does`);
    return bytes;
}
/** Entries that say something about the next one: GNU's long name, pax for one file and for all. */
const extensions = new Set(['L', 'x', 'g']);
/** Readers do not agree which of two paths counts. */
function onePath(known, said) {
    if (said !== null && known !== null)
        throw malformed('names one entry twice');
    return said ?? known;
}
function extendedPath(type, bytes) {
    if (type === 'L')
        return untilNul(bytes.toString('utf8'));
    const path = paxPath(bytes);
    if (type === 'g' && path !== null)
        throw malformed('has a pax header that names all of its entries');
    return path;
}
function untilNul(text) {
    const end = text.indexOf('\0');
    return end < 0 ? text : text.slice(0, end);
}
function readHeader(raw) {
    const field = (start, length) => untilNul(raw.toString('utf8', start, start + length));
    const octal = (start, length) => {
        const digits = field(start, length).trim();
        if (!/^[0-7]{0,11}$/.test(digits))
            throw malformed('has a header that is no tar header');
        return parseInt(digits || '0', 8);
    };
    const sum = raw.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (sum !== octal(148, 8))
        throw malformed('has a header with a wrong checksum');
    const type = field(156, 1) || '0';
    if (!['0', '5', 'L', 'x', 'g'].includes(type))
        throw malformed(`holds a link or device (type ${JSON.stringify(type)})`);
    const prefix = field(257, 5) === 'ustar' && raw[263] === 48 ? field(345, 155) : '';
    return { path: prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`, size: octal(124, 12), type };
}
/** Keys that would make another entry of the one that follows. */
const overriding = /^(?:size|linkpath|hdrcharset|GNU\.sparse\..*|SCHILY\.(?:realsize|filetype))$/;
/** The path in a pax header, all of its records read: `<length> <key>=<value>` and a line feed, the length its own digits included. */
function paxPath(bytes) {
    let path = null;
    for (let start = 0; start < bytes.length;) {
        const length = /^(\d{1,6}) /.exec(bytes.toString('latin1', start, start + 8));
        const end = start + Number(length?.[1] ?? 0);
        const record = bytes.toString('utf8', start + (length?.[0].length ?? 0), end - 1);
        const equals = record.indexOf('=');
        if (!length || end > bytes.length || bytes[end - 1] !== 0x0a || equals < 1)
            throw malformed('has a pax header that is none');
        const key = record.slice(0, equals);
        if (overriding.test(key))
            throw malformed('has a pax header that overrides size or link');
        if (key === 'path' && path !== null)
            throw malformed('names one entry twice');
        if (key === 'path')
            path = record.slice(equals + 1);
        start = end;
    }
    return path;
}
function safePath(path) {
    // Helm and Flux clean paths before they compare them
    const bare = path
        .split('/')
        .filter((step) => step !== '' && step !== '.')
        .join('/');
    const outside = path.startsWith('/') || bare.includes('\\') || bare.includes('\0') || bare.split('/').includes('..');
    if (outside)
        throw malformed(`holds a path outside of it (${JSON.stringify(path.slice(0, 200))})`);
    return bare;
}
function malformed(what) {
    return new failure/* LockstepError */.C('registry-answer', `the layer ${what}; nothing of it is used`);
}
function limit(what) {
    return new failure/* LockstepError */.C('registry-limit', `the layer ${what}; nothing of it is used`);
}
/** Exact reads from a stream of chunks. */
class ByteSource {
    #iterator;
    #limit;
    #rest = Buffer.alloc(0);
    #seen = 0;
    constructor(chunks, most) {
        this.#iterator = chunks[Symbol.asyncIterator]();
        this.#limit = most;
    }
    async #more() {
        const next = await this.#iterator.next();
        if (next.done)
            return false;
        this.#seen += next.value.byteLength;
        if (this.#seen > this.#limit)
            throw limit(`unpacks to more than ${Math.floor(this.#limit / mebibyte)} MiB`);
        this.#rest = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
        return true;
    }
    /** Exactly `size` bytes, or null at the end. */
    async take(size) {
        const parts = [];
        let missing = size;
        while (missing > 0) {
            if (this.#rest.length === 0 && !(await this.#more())) {
                if (missing === size)
                    return null;
                throw malformed('ends in the middle of an entry');
            }
            const part = this.#rest.subarray(0, missing);
            parts.push(part);
            this.#rest = this.#rest.subarray(part.length);
            missing -= part.length;
        }
        return Buffer.concat(parts);
    }
    async whole(size, padding) {
        const bytes = await this.take(size);
        if (bytes === null && size > 0)
            throw malformed('ends in the middle of an entry');
        await this.discard(padding);
        return bytes ?? new Uint8Array();
    }
    async extension(size, padding) {
        if (size > 2 ** 16)
            throw limit('has an overlong path');
        return Buffer.from(await this.whole(size, padding));
    }
    async discard(size) {
        let missing = size;
        while (missing > 0) {
            if (this.#rest.length === 0 && !(await this.#more()))
                throw malformed('ends in the middle of an entry');
            const gone = Math.min(missing, this.#rest.length);
            this.#rest = this.#rest.subarray(gone);
            missing -= gone;
        }
    }
    /** Reads to the end, so that what lies behind the archive counts too. */
    async drain() {
        while (await this.#more())
            ;
    }
}

;// CONCATENATED MODULE: ./lib/src/world/registry/layers.js





/** The wanted files of a gzipped archive in memory. Throws `registry-answer` for what is none, `registry-limit` over the limits. */
async function extract(packed, wanted, where) {
    return unpack([packed], wanted, where);
}
/**
 * The wanted files of a gzipped archive as it comes in; nothing but them is kept. Throws `registry-answer` also where the bytes are not
 * those of the descriptor, and lets through what breaks the stream itself.
 */
async function extractVerified(body, descriptor, wanted, where) {
    const source = new VerifiedBytes(body, descriptor, where);
    const files = await unpack(source, wanted, where);
    // an archive may end before its blob does
    if (!source.isComplete)
        throw wrongBytes(where);
    return files;
}
async function unpack(packed, wanted, where) {
    let files = new Map();
    try {
        await (0,promises_.pipeline)(packed, (0,external_node_zlib_.createGunzip)(), async (unpacked) => {
            files = await untar(unpacked, wanted);
        });
    }
    catch (cause) {
        if (cause instanceof failure/* LockstepError */.C)
            throw new failure/* LockstepError */.C(cause.code, located(cause.message, where), { cause });
        if (!isZlibError(cause))
            throw cause;
        const message = `${where}: the layer is no complete gzip archive; nothing of it is used`;
        throw new failure/* LockstepError */.C('registry-answer', message, { cause });
    }
    return files;
}
function located(message, where) {
    return message.startsWith(where) ? message : `${where}: ${message}`;
}
function isZlibError(cause) {
    return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && cause.code.startsWith('Z_');
}
/** Passes bytes on, and throws before the end unless they have the descriptor's digest and size. */
class VerifiedBytes {
    isComplete = false;
    #body;
    #descriptor;
    #where;
    constructor(body, descriptor, where) {
        this.#body = body;
        this.#descriptor = descriptor;
        this.#where = where;
    }
    async *[Symbol.asyncIterator]() {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        for await (const chunk of this.#body) {
            hash.update(chunk);
            size += chunk.byteLength;
            yield chunk;
        }
        const { digest, size: expected } = this.#descriptor;
        if (size !== expected || `sha256:${hash.digest('hex')}` !== digest)
            throw wrongBytes(this.#where);
        this.isComplete = true;
    }
}
/** The bytes of a blob are not the ones that its descriptor names. */
function wrongBytes(where) {
    return new failure/* LockstepError */.C('registry-answer', `${where}: the blob's bytes do not have that digest and size; nothing of it is used`);
}

;// CONCATENATED MODULE: ./lib/src/world/registry/manifests.js




const manifests_images = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'];
const indexes = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'];
/** Every media type that is understood; docker-registry hides manifests whose type is not named. */
const accept = [...manifests_images, ...indexes].join(', ');
/** `sha256:` and the hex digest. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** Reads a manifest or index of which the digest is known to be right. Throws `registry-answer`. */
function parseManifest(value, contentType, bytes, where) {
    const mediaType = (0,json/* stringAt */.bX)(value, ['mediaType']) ?? contentType.split(';')[0]?.trim() ?? '';
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
    const annotations = textsAt(value, 'annotations');
    if (indexes.includes(mediaType))
        return { kind: 'index', descriptor, annotations, manifests: descriptorsAt(value, 'manifests', where) };
    const config = readDescriptor((0,json/* valueAt */.fK)(value, ['config']));
    if (!manifests_images.includes(mediaType) || config === null)
        throw new failure/* LockstepError */.C('registry-answer', `${where}: what the registry holds there is neither an image manifest nor an index`);
    const layers = descriptorsAt(value, 'layers', where);
    return { kind: 'image', descriptor, artifactType: (0,json/* stringAt */.bX)(value, ['artifactType']), config, layers, annotations };
}
/** The descriptors of a list. Throws `registry-answer` where one is none. */
function descriptorsAt(value, key, where) {
    const list = (0,json/* valueAt */.fK)(value, [key]);
    if (!(0,json/* isList */.Lv)(list))
        throw new failure/* LockstepError */.C('registry-answer', `${where}: the manifest has no list of ${key}`);
    return list.map((entry) => {
        const found = readDescriptor(entry);
        if (!found)
            throw new failure/* LockstepError */.C('registry-answer', `${where}: the manifest lists something that is no descriptor`);
        return found;
    });
}
function readDescriptor(value) {
    const mediaType = (0,json/* stringAt */.bX)(value, ['mediaType']);
    const digest = (0,json/* stringAt */.bX)(value, ['digest']);
    const size = (0,json/* valueAt */.fK)(value, ['size']);
    if (mediaType === null || digest === null || !(0,model_reference/* isDigest */.Bc)(digest) || !Number.isSafeInteger(size))
        return null;
    if (typeof size !== 'number' || size < 0)
        return null;
    const annotated = (0,json/* isObject */.Gv)(value) && value['annotations'] !== undefined;
    return { mediaType, digest, size, ...(annotated ? { annotations: textsAt(value, 'annotations') } : {}) };
}
function textsAt(value, key) {
    const entries = Object.entries((0,json/* objectAt */.lJ)(value, [key]) ?? {}).flatMap(([name, text]) => typeof text === 'string' ? [[name, text]] : []);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/src/world/registry/mirrors.js



/** Applies the override or mirror of the repository itself, of a prefix, or of its host, the longest first. */
function targetOf(repository, settings) {
    const name = (0,model_reference/* formatRepository */.Sh)(repository);
    const mirrors = { ...settings.mirrors, ...settings.overrides };
    const key = Object.keys(mirrors)
        .filter((prefix) => name === prefix || name.startsWith(`${prefix}/`))
        .sort((a, b) => b.length - a.length)[0];
    const base = key === undefined ? baseOf(repository.host, settings) : mirrorUrl(key, mirrors[key] ?? '');
    assertAllowed(base, settings, null);
    const prefix = base.pathname.replace(/^\/(?:v2(?=\/|$))?/, '').replace(/^\/|(?<!\/)\/+$/g, '');
    // A mirror of one repository names that repository whole; a mirror of a host or prefix replaces just that.
    const rest = key === undefined ? repository.path : key.includes('/') ? name.slice(key.length + 1) : repository.path;
    const path = [prefix, rest].filter((part) => part !== '').join('/');
    return { name, base: new URL(base.origin), address: `${base.origin}/${path}`, path };
}
function baseOf(host, settings) {
    const contacted = host === 'docker.io' ? 'registry-1.docker.io' : host;
    const hostname = new URL(`https://${contacted}`).hostname;
    const plain = (0,address_kind/* addressKind */.Z)(hostname) === 'loopback' || settings.insecure.includes(contacted);
    return new URL(`${plain ? 'http' : 'https'}://${contacted}`);
}
function mirrorUrl(key, text) {
    if (!URL.canParse(text))
        throw new failure/* LockstepError */.C('settings', `registry-mirrors: the mirror of ${key} is no URL`);
    return new URL(text);
}

;// CONCATENATED MODULE: ./lib/src/world/registry/challenge.js
/** Reads the challenges of a header; what is no challenge is left out. Linear in the header's length. */
function parseChallenges(header) {
    const found = [];
    const token = /\s*(?:,\s*)?(?:([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([\w-]+))/y;
    const text = header.slice(0, 8192);
    while (token.lastIndex < text.length) {
        const match = token.exec(text);
        if (!match)
            break;
        const [, name, quoted, bare, scheme] = match;
        if (scheme !== undefined)
            found.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
        else if (name !== undefined)
            found.at(-1)?.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/world/registry/credentials.js


/**
 * Credentials for the host that is really contacted: those given as an input, the job's token where it is asked for, then Docker's configuration.
 * Null where nobody has any. Throws `registry-denied` where a configuration or a credential program cannot be read.
 */
async function credentialsFor(host, settings, world) {
    const given = world.logins.find((login) => login.host === host);
    if (given)
        return { kind: 'password', user: given.user, password: given.password };
    const server = world.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const github = settings.auth === 'github' && host === 'ghcr.io' && server === 'https://github.com';
    if (github && world.githubToken)
        return { kind: 'password', user: world.env['GITHUB_ACTOR'] ?? 'x-access-token', password: world.githubToken };
    return dockerCredentials(host, world);
}
/** Docker Hub goes by several names (https://docs.docker.com/reference/cli/docker/login/). */
const hubNames = ['index.docker.io', 'docker.io', 'registry-1.docker.io'];
const hubKey = 'https://index.docker.io/v1/';
/** The order of Docker: the program of the host, the program for all hosts, then what the file holds itself. */
async function dockerCredentials(host, world) {
    const path = configPath(world.env);
    const text = await world.readFile(path);
    if (text === null)
        return null;
    const config = configOf(text, path);
    const auths = (0,json/* objectAt */.lJ)(config, ['auths']) ?? {};
    const key = keyOf(auths, host);
    const program = programOf(config, host);
    const name = key ?? (hubNames.includes(host) ? hubKey : host);
    const stored = program === null ? null : await askProgram(program, name, path, world);
    return stored ?? inlineCredentials(key === null ? null : (0,json/* objectAt */.lJ)(auths, [key]));
}
function configPath(env) {
    const home = env['HOME'] ?? env['USERPROFILE'] ?? '';
    return `${env['DOCKER_CONFIG'] ?? `${home}/.docker`}/config.json`;
}
function programOf(config, host) {
    const programs = (0,json/* objectAt */.lJ)(config, ['credHelpers']) ?? {};
    const own = keyOf(programs, host);
    const named = (own === null ? null : (0,json/* stringAt */.bX)(programs, [own])) ?? (0,json/* stringAt */.bX)(config, ['credsStore']);
    return named === '' ? null : named;
}
/** The key of a host: Docker has written `host`, `https://host` and `https://host/v1/` over the years. */
function keyOf(entries, host) {
    const names = hubNames.includes(host) ? hubNames : [host];
    const hostOf = (key) => key.replace(/^https?:\/\//, '').replace(/\/.*/s, '');
    return Object.keys(entries).find((key) => names.includes(hostOf(key))) ?? null;
}
/** The protocol of https://github.com/docker/docker-credential-helpers: the host on stdin, JSON on stdout. */
async function askProgram(program, host, path, world) {
    const failed = (why) => new failure/* LockstepError */.C('registry-denied', `${host} needs credentials, and ${path} takes them from docker-credential-${program}, which ${why}; install it, or remove the entry`);
    // a path or an option in the name would run something that is no credential program
    if (!/^[A-Za-z0-9][\w.-]*$/.test(program))
        throw failed('is no name of a program');
    const answer = await world.run(`docker-credential-${program}`, ['get'], host);
    // every program says that it knows no such host by this sentence and an exit code
    if (answer.kind === 'failed' && answer.output.includes('credentials not found'))
        return null;
    // what it printed beside that may hold a secret
    if (answer.kind === 'failed')
        throw failed(answer.reason);
    const value = parsed(answer.output);
    const user = (0,json/* stringAt */.bX)(value, ['Username']);
    const secret = (0,json/* stringAt */.bX)(value, ['Secret']);
    if (user === null || secret === null)
        throw failed('gave no user name and secret');
    return user === '<token>' ? { kind: 'identity', token: secret } : { kind: 'password', user, password: secret };
}
function inlineCredentials(entry) {
    const identity = (0,json/* stringAt */.bX)(entry, ['identitytoken']);
    if (identity)
        return { kind: 'identity', token: identity };
    const [user = '', ...rest] = Buffer.from((0,json/* stringAt */.bX)(entry, ['auth']) ?? '', 'base64')
        .toString()
        .split(':');
    const given = {
        user: user || (0,json/* stringAt */.bX)(entry, ['username']),
        password: rest.join(':') || (0,json/* stringAt */.bX)(entry, ['password']),
    };
    return given.user && given.password ? { kind: 'password', user: given.user, password: given.password } : null;
}
function configOf(text, path) {
    const value = parsed(text);
    if (value === null)
        throw new failure/* LockstepError */.C('registry-denied', `${path} is no JSON object, so no credentials are known`);
    return value;
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return (0,json/* isObject */.Gv)(value) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/world/registry/related-host.js
/** Domains below which each name belongs to somebody else. */
const shared = new Set('azurecr.io azurewebsites.net azureedge.net github.io gitlab.io jfrog.io ocir.io pkg.dev appspot.com run.app web.app pages.dev workers.dev vercel.app netlify.app herokuapp.com onrender.com fly.dev ngrok.io ngrok.app ngrok-free.app trycloudflare.com cloudfront.net amazonaws.com googleapis.com duckdns.org dyndns.org sslip.io nip.io ts.net'.split(' '));
/** Credentials go to token addresses of the registry's own domain only: auth.docker.io for registry-1.docker.io. */
function isRelated(realm, base) {
    if (realm.hostname === base.hostname)
        return realm.protocol === base.protocol || realm.protocol === 'https:';
    if (realm.protocol !== 'https:' || base.protocol !== 'https:')
        return false;
    const [a, b] = [realm.hostname, base.hostname];
    if (a.endsWith(`.${b}`) || b.endsWith(`.${a}`))
        return a.includes('.') && b.includes('.');
    // one domain, many owners
    if (shared.has(a.slice(a.indexOf('.') + 1)))
        return false;
    const parent = a.slice(a.indexOf('.') + 1);
    return parent === b.slice(b.indexOf('.') + 1) && /(?<![a-z0-9-])[a-z0-9-]{4,}\.[a-z]{2,}$/.test(parent);
}

;// CONCATENATED MODULE: ./lib/src/world/registry/session.js







/** One repository's way in: anonymous first, credentials only after a refusal, one token for all its requests. */
class Session {
    #exchange;
    #target;
    #settings;
    #world;
    #step = 'none';
    #authorization = null;
    #expires = Infinity;
    #challenge = null;
    #worked = false;
    #loggedIn = false;
    #queue = Promise.resolve();
    constructor(exchange, target, settings, world) {
        this.#exchange = exchange;
        this.#target = target;
        this.#settings = settings;
        this.#world = world;
    }
    /**
     * Sends with this repository's token, to its own server and to no other. Until one request came through, the others wait, so that no token
     * is asked for twice.
     */
    async send(asked) {
        const ask = { ...asked, url: new URL(asked.url, this.#target.base) };
        if (ask.url.origin !== this.#target.base.origin)
            throw this.#elsewhere(ask.url);
        if (this.#worked && this.#world.clock.now().getTime() < this.#expires) {
            const answer = await this.#exchange.send({ ...ask, headers: this.#headers(ask.headers) });
            if (answer.status !== 401)
                return this.#checked(answer);
        }
        const turn = this.#queue.then(() => this.#enter(ask));
        this.#queue = turn.catch(() => null);
        return turn;
    }
    async #enter(ask) {
        if (this.#challenge && this.#world.clock.now().getTime() >= this.#expires)
            await this.#advance(null);
        for (let tries = 0; tries < 4; tries++) {
            const answer = await this.#exchange.send({ ...ask, headers: this.#headers(ask.headers) });
            if (answer.status !== 401 && answer.status !== 403) {
                this.#worked = true;
                return answer;
            }
            if (!(await this.#advance(answer)))
                break;
        }
        throw this.#denied();
    }
    #checked(answer) {
        if (answer.status === 403)
            throw this.#denied();
        return answer;
    }
    #headers(headers) {
        return this.#authorization === null ? { ...headers } : { ...headers, authorization: this.#authorization };
    }
    /** Takes the next step after a refusal, or the same again where it worked before; false where none is left. */
    async #advance(refused) {
        this.#challenge = challengeOf(refused) ?? this.#challenge;
        const again = this.#worked;
        this.#worked = false;
        const bearer = this.#challenge?.scheme === 'bearer' ? this.#challenge : null;
        if (bearer && (this.#step === 'none' || (this.#step === 'anonymous' && again))) {
            this.#step = 'anonymous';
            if (await this.#fetchToken(bearer, null))
                return true;
        }
        if (this.#step === 'credentials' && !again)
            return false;
        this.#step = 'credentials';
        return this.#logIn(bearer);
    }
    async #logIn(bearer) {
        const credentials = await credentialsFor(this.#target.base.host, this.#settings, this.#world);
        if (credentials === null)
            return false;
        this.#loggedIn = true;
        if (bearer)
            return this.#fetchToken(bearer, credentials);
        if (credentials.kind !== 'password')
            return false;
        this.#authorization = basic(credentials);
        return true;
    }
    async #fetchToken(challenge, credentials) {
        const realm = challenge.parameters.get('realm') ?? '';
        if (!URL.canParse(realm))
            throw new failure/* LockstepError */.C('registry-answer', `${this.#target.name}: the registry names no token address`);
        const url = new URL(realm);
        if (credentials && !isRelated(url, this.#target.base))
            throw this.#unrelated(url);
        const service = challenge.parameters.get('service') ?? '';
        const scope = challenge.parameters.get('scope') ?? `repository:${this.#target.path}:pull`;
        const led = { by: this.#target.base };
        const answer = await this.#exchange.send({ ...tokenRequest(url, service, scope, credentials), led });
        if (answer.status === 401 || answer.status === 403)
            return false;
        const value = readJson(answer, url);
        const token = (0,json/* stringAt */.bX)(value, ['token']) ?? (0,json/* stringAt */.bX)(value, ['access_token']);
        if (answer.status !== 200 || token === null || !/^[\x21-\x7e]+$/.test(token))
            throw new failure/* LockstepError */.C('registry-answer', `${url.origin}${url.pathname}: the token address gave no token`);
        this.#authorization = `Bearer ${token}`;
        this.#expires = expiry((0,json/* valueAt */.fK)(value, ['expires_in']), this.#world.clock.now());
        return true;
    }
    #denied() {
        const { name, base } = this.#target;
        const why = this.#loggedIn
            ? `the registry denies access with the credentials for ${base.host} too, so they are wrong, may not read it, or it does not exist`
            : `the registry denies access, so the repository is private or does not exist; check its name, or give credentials: registry-credentials as an input, "docker login ${base.host}" on a machine (on ghcr.io in a workflow: registry-auth: github with packages: read)`;
        return new failure/* LockstepError */.C('registry-denied', `${name}: ${why}`);
    }
    #elsewhere(url) {
        return new failure/* LockstepError */.C('registry-answer', `${this.#target.name}: ${this.#target.base.host} leads to ${url.origin}, which is not asked`);
    }
    #unrelated(realm) {
        return new failure/* LockstepError */.C('registry-denied', `${this.#target.name}: ${this.#target.base.host} takes credentials at ${realm.origin}, which is another domain; they are not sent there`);
    }
}
function challengeOf(refused) {
    const challenges = parseChallenges(refused?.headers.get('www-authenticate') ?? '');
    return challenges.find(({ scheme }) => scheme === 'bearer') ?? challenges[0] ?? null;
}
function tokenRequest(url, service, scope, credentials) {
    const limit = 2 ** 20;
    if (credentials?.kind === 'identity') {
        const form = {
            grant_type: 'refresh_token',
            refresh_token: credentials.token,
            service,
            scope,
            client_id: 'flux-lockstep',
        };
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', url, headers, limit, body: new URLSearchParams(form).toString() };
    }
    const asked = new URL(url);
    if (service !== '')
        asked.searchParams.set('service', service);
    asked.searchParams.set('scope', scope);
    return { method: 'GET', url: asked, headers: credentials ? { authorization: basic(credentials) } : {}, limit };
}
function basic(credentials) {
    return `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
}
/** A token of a minute is the least that the specification promises; ten seconds are kept for the way. */
function expiry(seconds, now) {
    if (typeof seconds !== 'number' || seconds <= 0)
        return Infinity;
    return now.getTime() + Math.max(seconds - 10, 1) * 1000;
}

;// CONCATENATED MODULE: ./lib/src/world/registry/tags.js





const pageSize = 1000;
const mostPages = 200;
const pageLimit = 8 * 2 ** 20;
/** More tags than any repository has; without a bound, pages could fill the memory. */
const mostTags = 250_000;
/** Bytes of a whole list: a quarter of a million tags of twice the usual length. */
const listLimit = 16 * 2 ** 20;
const pageBudget = { values: mostTags + 100, levels: 8 };
/**
 * All tags in the registry's order; null where the repository does not exist. Throws `registry-answer` where a page leads back, or to one that
 * brings nothing new: such a list has no end.
 */
async function listTags(session, target) {
    const tags = new Set();
    const list = new URL(`/v2/${target.path}/tags/list`, target.base);
    const asked = new Set();
    let left = listLimit;
    let next = new URL(`?n=${pageSize}`, list);
    while (next !== null) {
        const url = next;
        if (asked.size >= mostPages)
            throw new failure/* LockstepError */.C('registry-limit', `${target.name}: the registry lists tags on more than ${mostPages} pages`);
        asked.add(url.href);
        const answer = await session.send({
            method: 'GET',
            url,
            headers: { accept: 'application/json' },
            limit: Math.min(pageLimit, left),
        });
        if (isMissing(answer, url))
            return null;
        assertOk(answer, url);
        left -= answer.body.byteLength;
        const page = tagsOf(answer, url);
        const before = tags.size;
        for (const tag of page)
            tags.add(tag);
        if (tags.size > mostTags)
            throw new failure/* LockstepError */.C('registry-limit', `${target.name}: the registry lists more than ${mostTags} tags`);
        const grew = tags.size > before;
        const following = nextPage(answer, url, page, list);
        // a registry that knows no pages gives its first one again
        next = following.named || grew ? following.url : null;
        if (next !== null && (asked.has(next.href) || !grew))
            throw new failure/* LockstepError */.C('registry-answer', `${shownAddress(url)}: the list of tags goes on without end; nothing of it is used`);
    }
    return [...tags];
}
function tagsOf(answer, url) {
    const value = readJson(answer, url, pageBudget);
    if (typeof value !== 'object' || value === null || !('tags' in value))
        throw new failure/* LockstepError */.C('registry-answer', `${shownAddress(url)}: the registry's answer holds no list of tags`);
    const { tags } = value;
    // a repository without tags has none
    if (tags === null)
        return [];
    if (!(0,json/* isList */.Lv)(tags) || !tags.every((tag) => typeof tag === 'string'))
        throw new failure/* LockstepError */.C('registry-answer', `${shownAddress(url)}: the registry's list of tags holds something that is no tag; nothing of it is used`);
    return tags.filter(model_reference/* isTag */.dz);
}
/**
 * What `Link` names, resolved once and on the same origin; without it a full page goes on behind its last tag (harness.md 2). What is given is
 * asked as it is: reading its path again would read `//host` as another server.
 */
function nextPage(answer, url, page, list) {
    const link = /<([^<>]{0,2000})>\s*;[^,<]*\brel="?next\b/i.exec(answer.headers.get('link') ?? '')?.[1];
    if (link === undefined)
        return { named: false, url: page.length === pageSize ? behind(page, list) : null };
    const next = URL.canParse(link, url.href) ? new URL(link, url) : null;
    if (next?.origin !== url.origin)
        throw new failure/* LockstepError */.C('registry-answer', `${shownAddress(url)}: the next page of tags lies on another host, which is not asked`);
    return { named: true, url: next };
}
function behind(page, list) {
    return new URL(`?n=${pageSize}&last=${encodeURIComponent(page.at(-1) ?? '')}`, list);
}

;// CONCATENATED MODULE: ./lib/src/world/registry/client.js










const manifestLimit = 4 * 2 ** 20;
/** Registries over the OCI distribution API, asked once for everything in a run. */
function openRegistry(settings, world) {
    return new Client(settings, world);
}
class Client {
    #settings;
    #world;
    #exchange;
    #sessions = new Map();
    #lists = new Once();
    #heads = new Once();
    #asked = new Once();
    #blobs = new Once();
    #referrers = new Once();
    #unpacked = new LayersInUse();
    #manifests = new Map();
    constructor(settings, world) {
        this.#settings = settings;
        this.#world = world;
        this.#exchange = new Exchange(world, settings);
    }
    get requests() {
        return this.#exchange.requests;
    }
    async tags(repository) {
        const { session, target } = this.#open(repository);
        return this.#lists.get(target.address, () => listTags(session, target));
    }
    async head(repository, reference) {
        const { session, target } = this.#open(repository);
        const key = `${target.address} ${reference}`;
        const known = this.#manifests.get(key);
        if (known)
            return known.descriptor;
        return this.#heads.get(key, async () => {
            const path = `/v2/${target.path}/manifests/${reference}`;
            const answer = await session.send({ method: 'HEAD', url: path, headers: { accept: accept }, limit: 0 });
            if (answer.status === 404)
                return null;
            const url = new URL(path, target.base);
            assertOk(answer, url);
            const found = describe(answer, reference);
            return found ?? (await this.manifest(repository, reference))?.descriptor ?? null;
        });
    }
    async manifest(repository, reference) {
        const { session, target } = this.#open(repository);
        const key = `${target.address} ${reference}`;
        const known = this.#manifests.get(key);
        if (known)
            return known;
        return this.#asked.get(key, async () => {
            const path = `/v2/${target.path}/manifests/${reference}`;
            const url = new URL(path, target.base);
            const answer = await session.send({ method: 'GET', url: path, headers: { accept: accept }, limit: manifestLimit });
            if (isMissing(answer, url))
                return null;
            assertOk(answer, url);
            const where = `${target.name}${(0,model_reference/* isDigest */.Bc)(reference) ? '@' : ':'}${reference}`;
            assertDigest(answer, reference, where);
            const manifest = parseManifest(readJson(answer, url), answer.headers.get('content-type') ?? '', answer.body, where);
            this.#manifests.set(key, manifest);
            this.#manifests.set(`${target.address} ${manifest.descriptor.digest}`, manifest);
            return manifest;
        });
    }
    async blob(repository, descriptor, limit = manifestLimit) {
        const { target } = this.#open(repository);
        const where = `${target.name}@${descriptor.digest}`;
        if (descriptor.size > limit)
            throw tooLarge(where, descriptor, limit);
        return this.#blobs.get(`${target.address}@${descriptor.digest}`, async () => {
            const { body } = await this.#fetchBlob(repository, descriptor);
            if (body.byteLength !== descriptor.size || digestOf(body) !== descriptor.digest)
                throw wrongBytes(where);
            return body;
        });
    }
    async layer(repository, descriptor, wanted) {
        return await this.#unpacked.get(wanted, `${this.#open(repository).target.address}@${descriptor.digest}`, () => this.#unpack(repository, descriptor, wanted));
    }
    async #unpack(repository, descriptor, wanted) {
        const where = `${this.#open(repository).target.name}@${descriptor.digest}`;
        if (descriptor.size <= layerLimits.remembered) {
            const bytes = await this.blob(repository, descriptor, layerLimits.remembered);
            const unpack = () => extract(bytes, wanted, where);
            return await (this.#world.layers?.get(wanted, descriptor.digest, unpack) ?? unpack());
        }
        if (descriptor.size > layerLimits.packed)
            throw tooLarge(where, descriptor, layerLimits.packed);
        let files = new Map();
        await this.#fetchBlob(repository, descriptor, async (body) => {
            files = await extractVerified(body, descriptor, wanted, where);
        });
        return files;
    }
    async #fetchBlob(repository, { digest, size }, stream) {
        const { session, target } = this.#open(repository);
        const path = `/v2/${target.path}/blobs/${digest}`;
        const ask = { method: 'GET', url: path, headers: { accept: '*/*' }, limit: size };
        const answer = await session.send(stream ? { ...ask, stream } : ask);
        if (answer.status === 404)
            throw new failure/* LockstepError */.C('registry-answer', `${target.name}@${digest}: the registry lost a blob that a manifest lists`);
        assertOk(answer, new URL(path, target.base));
        return answer;
    }
    async referrers(repository, digest) {
        const { session, target } = this.#open(repository);
        return this.#referrers.get(`${target.address} ${digest}`, async () => {
            const path = `/v2/${target.path}/referrers/${digest}`;
            const answer = await session.send({ method: 'GET', url: path, headers: { accept: accept }, limit: manifestLimit });
            if (answer.status === 200)
                return descriptorsAt(readJson(answer, new URL(path, target.base)), 'manifests', target.name);
            const fallback = await this.manifest(repository, digest.replace(':', '-'));
            return fallback?.kind === 'index' ? fallback.manifests : [];
        });
    }
    #open(repository) {
        const target = targetOf(repository, this.#settings);
        const known = this.#sessions.get(target.address);
        if (known)
            return known;
        const opened = { target, session: new Session(this.#exchange, target, this.#settings, this.#world) };
        this.#sessions.set(target.address, opened);
        return opened;
    }
}
/** Asks once for each key; failures are kept too, so that a broken registry is not asked again. */
class Once {
    #answers = new Map();
    get(key, ask) {
        const known = this.#answers.get(key);
        if (known)
            return known;
        const asked = ask();
        this.#answers.set(key, asked);
        return asked;
    }
}
/**
 * Layers as long as somebody uses them, so that sets on one release share its files and what was read from them: each unpacks to some
 * 20 MB, too much to keep for the whole run.
 */
class LayersInUse {
    #known = new WeakMap();
    async get(wanted, key, unpack) {
        const known = this.#known.get(wanted) ?? new Map();
        this.#known.set(wanted, known);
        const found = known.get(key)?.deref();
        if (found)
            return found;
        const files = await unpack();
        known.set(key, new WeakRef(files));
        return files;
    }
}
function tooLarge(where, { size }, limit) {
    return new failure/* LockstepError */.C('registry-limit', `${where}: the blob has ${size} bytes, more than ${limit}`);
}
function describe(answer, reference) {
    const digest = answer.headers.get('docker-content-digest') ?? '';
    const length = answer.headers.get('content-length') ?? '';
    if (!(0,model_reference/* isDigest */.Bc)(digest) || !/^\d{1,10}$/.test(length) || ((0,model_reference/* isDigest */.Bc)(reference) && digest !== reference))
        return null;
    return { mediaType: answer.headers.get('content-type')?.split(';')[0]?.trim() ?? '', digest, size: Number(length) };
}
function assertDigest(answer, reference, where) {
    const found = digestOf(answer.body);
    const said = answer.headers.get('docker-content-digest');
    const agreed = (said === null || said === found) && (!(0,model_reference/* isDigest */.Bc)(reference) || reference === found);
    if (!agreed)
        throw new failure/* LockstepError */.C('registry-answer', `${where}: the manifest's bytes do not have its digest; nothing of it is used`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/src/world/registry/layout.js








const refName = 'org.opencontainers.image.ref.name';
const indexLimit = 8 * 2 ** 20;
const layout_manifestLimit = 4 * 2 ** 20;
/**
 * An OCI image layout on disk as the registry (https://github.com/opencontainers/image-spec/blob/main/image-layout.md): one
 * `index.json` whose `org.opencontainers.image.ref.name` annotations are whole references, `host/path:tag`, as
 * `skopeo copy docker://REF oci:DIR:REF` writes them. Entries without such a name are reachable by digest only.
 */
function openLayout(directory) {
    const named = cached(() => readIndex(directory));
    const manifest = async (repository, reference) => {
        const found = (await named()).find((entry) => entry.repository === (0,model_reference/* formatRepository */.Sh)(repository) && entry.tag === reference);
        const digest = (0,model_reference/* isDigest */.Bc)(reference) ? reference : found?.descriptor.digest;
        const bytes = digest === undefined ? null : await readBlob(directory, digest, layout_manifestLimit);
        if (bytes === null || digest === undefined)
            return null;
        return parseManifest(parse(bytes, (0,external_node_path_.join)(directory, digest)), found?.descriptor.mediaType ?? '', bytes, `${(0,model_reference/* formatRepository */.Sh)(repository)}@${digest}`);
    };
    const blob = async (repository, descriptor, limit = layout_manifestLimit) => {
        const bytes = await readBlob(directory, descriptor.digest, limit);
        if (bytes?.byteLength !== descriptor.size)
            throw new failure/* LockstepError */.C('registry-answer', `${directory}: blob ${descriptor.digest} of ${(0,model_reference/* formatRepository */.Sh)(repository)} is missing or has another size`);
        return bytes;
    };
    return {
        requests: 0,
        manifest,
        blob,
        tags: async (repository) => {
            const own = (await named()).filter((entry) => entry.repository === (0,model_reference/* formatRepository */.Sh)(repository));
            return own.length === 0 ? null : own.map(({ tag }) => tag);
        },
        head: async (repository, reference) => (await manifest(repository, reference))?.descriptor ?? null,
        layer: async (repository, descriptor, wanted) => extract(await blob(repository, descriptor, layerLimits.packed), wanted, `${directory}: ${descriptor.digest}`),
        referrers: async (repository, digest) => {
            const fallback = await manifest(repository, digest.replace(':', '-'));
            return fallback?.kind === 'index' ? fallback.manifests : [];
        },
    };
}
async function readIndex(directory) {
    const path = (0,external_node_path_.join)(directory, 'index.json');
    const bytes = await readBounded(path, indexLimit);
    if (bytes === null)
        throw new failure/* LockstepError */.C('registry-unreachable', `${path}: there is no OCI image layout; --registry-layout wants a folder with index.json`);
    return descriptorsAt(parse(bytes, path), 'manifests', path).flatMap((descriptor) => {
        const reference = (0,model_reference/* parseReference */.F2)(descriptor.annotations?.[refName] ?? '');
        if (!reference || reference.tag === null)
            return [];
        return [{ repository: (0,model_reference/* formatRepository */.Sh)(reference), tag: reference.tag, descriptor }];
    });
}
async function readBlob(directory, digest, limit) {
    if (!(0,model_reference/* isDigest */.Bc)(digest))
        return null;
    const bytes = await readBounded((0,external_node_path_.join)(directory, 'blobs', 'sha256', digest.slice('sha256:'.length)), limit);
    if (bytes !== null && digestOf(bytes) !== digest)
        throw new failure/* LockstepError */.C('registry-answer', `${directory}: blob ${digest} does not have that digest; nothing of it is used`);
    return bytes;
}
async function readBounded(path, limit) {
    const found = await (0,external_node_fs_promises_.stat)(path).catch(() => null);
    if (!found?.isFile())
        return null;
    if (found.size > limit)
        throw new failure/* LockstepError */.C('registry-limit', `${path}: the file is larger than ${limit} bytes`);
    return (0,external_node_fs_promises_.readFile)(path);
}
function parse(bytes, path) {
    try {
        return (0,text_json/* parseJson */.q)(Buffer.from(bytes).toString('utf8'));
    }
    catch (cause) {
        throw new failure/* LockstepError */.C('registry-answer', `${path}: the file is no valid JSON`, { cause });
    }
}
function cached(read) {
    let known = null;
    return () => (known ??= read());
}

;// CONCATENATED MODULE: ./lib/src/world/registry/index.js





/***/ })

};
