export const id = 6600;
export const ids = [6600];
export const modules = {

/***/ 70972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  q: () => (parseJson),
  r: () => (JsonBudgetExceeded)
});
const jsonBudget = { values: 500_000, levels: 500 };
class JsonBudgetExceeded extends Error {
    constructor(message) {
        super(message);
        this.name = 'JsonBudgetExceeded';
    }
}
function parseJson(text, budget = jsonBudget) {
    const over = overJsonBudget(text, budget);
    if (over !== null)
        throw new JsonBudgetExceeded(over);
    return JSON.parse(text);
}
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

/***/ 46600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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




function assertAllowed(url, settings, led) {
    const kind = (0,address_kind/* addressKind */.Z)(url.hostname);
    const refuse = (why) => new failure/* LockstepError */.C('registry-denied', `${url.origin}: ${why}`);
    const why = (0,gate/* addressRefusal */.V4)(url);
    if (why !== null)
        throw refuse(why);
    if (url.protocol === 'http:' && kind !== 'loopback' && !settings.insecure.includes(url.host))
        throw refuse(`plain http goes to loopback only; allow it with --allow-insecure-registry ${url.host}`);
    if (led !== null && kind !== 'public' && !isTrusted(url, settings, led.by))
        throw refuse(`${led.by.host} leads to a private address; list it under allow-private-registry if that is right`);
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
// EXTERNAL MODULE: ./lib/src/world/answer.js
var answer = __webpack_require__(36355);
// EXTERNAL MODULE: ./lib/src/world/request-time.js
var request_time = __webpack_require__(26716);
;// CONCATENATED MODULE: ./lib/src/world/registry/retry.js
const attempts = 4;
const longestWait = 60_000;
const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, µs: 0.001, us: 0.001, ns: 0 };
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
function backoff(attempt, random) {
    return 500 * 2 ** attempt * (0.5 + random / 2);
}

;// CONCATENATED MODULE: ./lib/src/world/registry/slots.js
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
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#free++;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/world/registry/exchange.js







const parallel = 32;
const runTime = 300_000;
const lateAttempts = 2;
const redirects = new Set([301, 302, 303, 307, 308]);
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
            const deadline = (0,request_time/* signalWithin */.i)(this.#run, request);
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
            await (0,answer/* discardBody */.LL)(response);
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
function sharedSignal(milliseconds) {
    const { signal } = (0,request_time/* signalWithin */.i)(null, milliseconds);
    (0,external_node_events_.setMaxListeners)(0, signal);
    return signal;
}
function shownAddress(url) {
    return `${url.origin}${url.pathname}`;
}
async function readBody(response, ask) {
    if (ask.method === 'HEAD')
        return new Uint8Array();
    if (ask.stream && response.status === 200) {
        await ask.stream(bounded(response, ask.limit, ask.url));
        return new Uint8Array();
    }
    const chunks = [];
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




const answerBudget = { values: 50_000, levels: 50 };
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
// EXTERNAL MODULE: ./lib/src/text/yaml/plain-documents.js
var plain_documents = __webpack_require__(69237);
;// CONCATENATED MODULE: ./lib/src/world/registry/tar.js


const mebibyte = 2 ** 20;
const layerLimits = {
    packed: 64 * mebibyte,
    unpacked: 256 * mebibyte,
    entries: 20_000,
    kept: 48 * mebibyte,
    remembered: 8 * mebibyte,
    marks: 250_000,
};
const block = 512;
const end = Buffer.alloc(block);
async function untar(chunks, wanted, limits = layerLimits) {
    const source = new ByteSource(chunks, limits.unpacked);
    const files = new Map();
    let entries = 0;
    let kept = 0;
    let named = unnamed;
    for (;;) {
        const raw = await source.take(block);
        if (raw === null || raw.equals(end))
            break;
        if (++entries > limits.entries)
            throw limit(`holds more than ${limits.entries} entries`);
        const header = readHeader(raw);
        const padding = (block - (header.size % block)) % block;
        if (extensions.has(header.type)) {
            named = extended(named, header.type, await source.extension(header.size, padding));
            continue;
        }
        const path = safePath(named.path ?? header.path, header.type);
        named = unnamed;
        if (header.type === '5' || !wanted(path)) {
            await source.discard(header.size + padding);
            continue;
        }
        if (files.has(path))
            throw malformed(`holds ${JSON.stringify(path.slice(0, 200))} twice`);
        kept += header.size;
        if (kept > limits.kept)
            throw limit('has more wanted content than fits');
        files.set(path, counted(path, await source.whole(header.size, padding), limits.marks));
    }
    await source.zeros();
    return files;
}
function counted(path, bytes, marks) {
    if ((0,plain_documents/* mayHoldMoreThan */.Vk)(marks, bytes))
        throw limit(`holds more values in ${JSON.stringify(path.slice(0, 200))} than any release does`);
    return bytes;
}
const extensions = new Set(['L', 'x', 'g']);
const unnamed = { types: '', path: null };
function extended(known, type, bytes) {
    const path = type === 'L' ? untilNul(bytes.toString('utf8')) : paxPath(bytes);
    if (type === 'g' && path !== null)
        throw malformed('has a pax header that names all of its entries');
    if (path === '')
        throw malformed('names an entry with nothing');
    if (known.types.includes(type) && type !== 'g')
        throw malformed('has two headers of one kind for one entry');
    if (type === 'g' && known.types !== '')
        throw malformed('has a pax header between another and its entry');
    if (path !== null && known.path !== null)
        throw malformed('names one entry twice');
    return type === 'g' ? known : { types: known.types + type, path: path ?? known.path };
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
    const size = octal(124, 12);
    if (type === '5' && size > 0)
        throw malformed('holds a folder with content');
    assertKind(octal(100, 8), type);
    const prefix = prefixOf(raw);
    return { path: prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`, size, type };
}
const kindBits = 0o170_000;
const [folderBits, fileBits] = [0o040_000, 0o100_000];
function assertKind(mode, type) {
    const kind = mode & kindBits;
    if (kind !== 0 && !(type === '5' && kind === folderBits) && !(type === '0' && kind === fileBits))
        throw malformed('holds something whose mode and type are not of one kind');
}
function prefixOf(raw) {
    const magic = raw.toString('latin1', 257, 265);
    const isUstar = magic.startsWith('ustar\0');
    if (isUstar && raw.toString('latin1', 508, 512) === 'tar\0')
        throw malformed('has a header of the form of star');
    if (isUstar)
        return untilNul(raw.toString('utf8', 345, 500));
    if (magic === 'ustar  \0' && raw.subarray(345, 500).some((byte) => byte !== 0))
        throw malformed('has a GNU header with more than a name');
    return '';
}
const overriding = /^(?:size|linkpath|hdrcharset|GNU\.sparse\..*|SCHILY\.(?:realsize|filetype))$/;
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
function safePath(path, type) {
    const bare = path
        .split('/')
        .filter((step) => step !== '' && step !== '.')
        .join('/');
    const outside = path.startsWith('/') || bare.includes('\\') || bare.includes('\0') || bare.split('/').includes('..');
    if (outside)
        throw malformed(`holds a path outside of it (${JSON.stringify(path.slice(0, 200))})`);
    if (type === '0' && path.endsWith('/'))
        throw malformed('holds a file that is named as a folder');
    return bare;
}
function malformed(what) {
    return new failure/* LockstepError */.C('registry-answer', `the layer ${what}; nothing of it is used`);
}
function limit(what) {
    return new failure/* LockstepError */.C('registry-limit', `the layer ${what}; nothing of it is used`);
}
const zeroBytes = Buffer.alloc(2 ** 16);
function isZero(bytes) {
    for (let from = 0; from < bytes.length; from += zeroBytes.length) {
        const part = bytes.subarray(from, from + zeroBytes.length);
        if (!part.equals(zeroBytes.subarray(0, part.length)))
            return false;
    }
    return true;
}
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
        if (bytes === null)
            throw malformed('ends in the middle of an entry');
        await this.discard(padding);
        return bytes;
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
    async zeros() {
        do {
            if (!isZero(this.#rest))
                throw malformed('goes on behind its end');
        } while (await this.#more());
    }
}

;// CONCATENATED MODULE: ./lib/src/world/registry/layers.js





async function extract(packed, wanted, where) {
    return unpack([packed], wanted, where);
}
async function extractVerified(body, descriptor, wanted, where) {
    const source = new VerifiedBytes(body, descriptor, where);
    const files = await unpack(source, wanted, where);
    if (!source.isComplete)
        throw wrongBytes(where);
    return files;
}
const chunkSize = 256 * 1024;
async function unpack(packed, wanted, where) {
    let files = new Map();
    try {
        await (0,promises_.pipeline)(packed, (0,external_node_zlib_.createGunzip)({ chunkSize }), async (unpacked) => {
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
function wrongBytes(where) {
    return new failure/* LockstepError */.C('registry-answer', `${where}: the blob's bytes do not have that digest and size; nothing of it is used`);
}

;// CONCATENATED MODULE: ./lib/src/world/registry/manifests.js




const manifests_images = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'];
const indexes = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json'];
const accept = [...manifests_images, ...indexes].join(', ');
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
function parseManifest(value, contentType, bytes, where) {
    const mediaType = (0,json/* stringAt */.bX)(value, ['mediaType']) ?? contentType.split(';')[0]?.trim() ?? '';
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
    const annotations = textsAt(value, 'annotations');
    if (hasTwoReadings(value, mediaType, contentType))
        throw new failure/* LockstepError */.C('registry-answer', `${where}: what the registry holds there is an image to some clients and an index to others; nothing of it is used`);
    if (indexes.includes(mediaType))
        return { kind: 'index', descriptor, annotations, manifests: descriptorsAt(value, 'manifests', where) };
    const config = readDescriptor((0,json/* valueAt */.fK)(value, ['config']));
    if (!manifests_images.includes(mediaType) || config === null)
        throw new failure/* LockstepError */.C('registry-answer', `${where}: what the registry holds there is neither an image manifest nor an index`);
    const layers = descriptorsAt(value, 'layers', where);
    return { kind: 'image', descriptor, artifactType: (0,json/* stringAt */.bX)(value, ['artifactType']), config, layers, annotations };
}
function hasTwoReadings(value, mediaType, contentType) {
    const told = contentType.split(';')[0]?.trim() ?? '';
    const [isIndex, isImage] = [indexes.includes(mediaType), manifests_images.includes(mediaType)];
    const has = (key) => (0,json/* valueAt */.fK)(value, [key]) !== undefined;
    return ((isIndex && (has('layers') || has('config') || manifests_images.includes(told))) ||
        (isImage && (has('manifests') || indexes.includes(told))));
}
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



function targetOf(repository, settings) {
    const name = (0,model_reference/* formatRepository */.Sh)(repository);
    const mirrors = { ...settings.mirrors, ...settings.overrides };
    const key = Object.keys(mirrors)
        .filter((prefix) => name === prefix || name.startsWith(`${prefix}/`))
        .sort((a, b) => b.length - a.length)[0];
    const base = key === undefined ? baseOf(repository.host, settings) : mirrorUrl(key, mirrors[key] ?? '');
    assertAllowed(base, settings, null);
    const prefix = base.pathname.replace(/^\/(?:v2(?=\/|$))?/, '').replace(/^\/|(?<!\/)\/+$/g, '');
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
const hubNames = ['index.docker.io', 'docker.io', 'registry-1.docker.io'];
const hubKey = 'https://index.docker.io/v1/';
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
function keyOf(entries, host) {
    const names = hubNames.includes(host) ? hubNames : [host];
    const hostOf = (key) => key.replace(/^https?:\/\//, '').replace(/\/.*/s, '');
    return Object.keys(entries).find((key) => names.includes(hostOf(key))) ?? null;
}
async function askProgram(program, host, path, world) {
    const failed = (why) => new failure/* LockstepError */.C('registry-denied', `${host} needs credentials, and ${path} takes them from docker-credential-${program}, which ${why}; install it, or remove the entry`);
    if (!/^[A-Za-z0-9][\w.-]*$/.test(program))
        throw failed('is no name of a program');
    const answer = await world.run(`docker-credential-${program}`, ['get'], host);
    if (answer.kind === 'failed' && answer.output.includes('credentials not found'))
        return null;
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
const shared = new Set('azurecr.io azurewebsites.net azureedge.net github.io gitlab.io jfrog.io ocir.io pkg.dev appspot.com run.app web.app pages.dev workers.dev vercel.app netlify.app herokuapp.com onrender.com fly.dev ngrok.io ngrok.app ngrok-free.app trycloudflare.com cloudfront.net amazonaws.com googleapis.com duckdns.org dyndns.org sslip.io nip.io ts.net'.split(' '));
function isRelated(realm, base) {
    if (realm.hostname === base.hostname)
        return realm.protocol === base.protocol || realm.protocol === 'https:';
    if (realm.protocol !== 'https:' || base.protocol !== 'https:')
        return false;
    const [a, b] = [realm.hostname, base.hostname];
    if (a.endsWith(`.${b}`) || b.endsWith(`.${a}`))
        return a.includes('.') && b.includes('.');
    if (shared.has(a.slice(a.indexOf('.') + 1)))
        return false;
    const parent = a.slice(a.indexOf('.') + 1);
    return parent === b.slice(b.indexOf('.') + 1) && /(?<![a-z0-9-])[a-z0-9-]{4,}\.[a-z]{2,}$/.test(parent);
}

;// CONCATENATED MODULE: ./lib/src/world/registry/session.js







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
function expiry(seconds, now) {
    if (typeof seconds !== 'number' || seconds <= 0)
        return Infinity;
    return now.getTime() + Math.max(seconds - 10, 1) * 1000;
}

;// CONCATENATED MODULE: ./lib/src/world/registry/tags.js





const pageSize = 1000;
const mostPages = 200;
const pageLimit = 8 * 2 ** 20;
const mostTags = 250_000;
const listLimit = 16 * 2 ** 20;
const pageBudget = { values: mostTags + 100, levels: 8 };
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
    if (tags === null)
        return [];
    if (!(0,json/* isList */.Lv)(tags) || !tags.every((tag) => typeof tag === 'string'))
        throw new failure/* LockstepError */.C('registry-answer', `${shownAddress(url)}: the registry's list of tags holds something that is no tag; nothing of it is used`);
    return tags.filter(model_reference/* isTag */.dz);
}
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
