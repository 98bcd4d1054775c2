#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 26848:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 58317:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var _model_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48644);
var _world_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19187);
var _world_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26228);



const args = process.argv.slice(2);
if (args.length === 1 && args[0] === '--version')
    process.stdout.write(`${_model_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .toolVersion */ .fX}\n`);
else {
    const machine = { ...(0,_world_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .thisMachine */ .g)(), begins: _world_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .expectShortRun */ .L };
    const isJob = machine.env['GITHUB_ACTIONS'] === 'true';
    if (isJob && (args.length === 0 || (args.length === 1 && args[0] === 'organisation'))) {
        const { workflowRunner, refuseJob } = await Promise.all(/* import() */[__nccwpck_require__.e(6752), __nccwpck_require__.e(6421), __nccwpck_require__.e(9176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19176));
        const run = args.length === 0
            ? (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1013), __nccwpck_require__.e(9132), __nccwpck_require__.e(3580), __nccwpck_require__.e(3524), __nccwpck_require__.e(3892)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97811))).runAction
            : (await Promise.all(/* import() */[__nccwpck_require__.e(2856), __nccwpck_require__.e(3243), __nccwpck_require__.e(8815), __nccwpck_require__.e(6344), __nccwpck_require__.e(1013), __nccwpck_require__.e(7800), __nccwpck_require__.e(9132), __nccwpck_require__.e(7177), __nccwpck_require__.e(3580), __nccwpck_require__.e(1190), __nccwpck_require__.e(8252)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98252))).runOrganisationAction;
        process.exitCode = await workflowRunner(machine.env).then((runner) => run(runner, machine), refuseJob);
    }
    else {
        const { runCommandLine, standardTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(1013), __nccwpck_require__.e(3580), __nccwpck_require__.e(8057)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8057));
        process.exitCode = await runCommandLine(args, machine, standardTerminal(machine.env));
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 48644:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (schemaAddress),
  TH: () => (documentation),
  fX: () => (toolVersion)
});
const toolVersion = '0.1.0';
const documentation = 'https://github.com/flux-lockstep/flux-lockstep/blob/main';
function schemaAddress(name) {
    return `https://raw.githubusercontent.com/flux-lockstep/flux-lockstep/v${toolVersion}/docs/schemas/${name}.schema.json`;
}


/***/ }),

/***/ 36355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.d(__webpack_exports__, {
  Ey: () => (answerLimit),
  LL: () => (discardBody),
  ic: () => (boundedAnswer),
  ut: () => (answerOf)
});
const answerLimit = 32 * 2 ** 20;
function answerOf(head, body) {
    const { ok, status, statusText, url, headers } = head;
    const arrayBuffer = async () => {
        const chunks = [];
        for await (const chunk of body ?? [])
            chunks.push(chunk);
        return new Uint8Array(Buffer.concat(chunks)).buffer;
    };
    const text = async () => new TextDecoder().decode(await arrayBuffer());
    const json = async () => JSON.parse(await text());
    return { ok, status, statusText, url, headers, body, text, json, arrayBuffer };
}
function boundedAnswer(answer, most) {
    return answer.body === null ? answer : answerOf(answer, boundedBody(answer.body, most));
}
async function* boundedBody(body, most) {
    let seen = 0;
    for await (const chunk of body) {
        seen += chunk.byteLength;
        if (seen > most)
            throw new Error(`the answer is larger than ${most} bytes`);
        yield chunk;
    }
}
const mostDiscarded = 65_536;
async function discardBody({ body }) {
    let seen = 0;
    for await (const chunk of body ?? []) {
        seen += chunk.byteLength;
        if (seen > mostDiscarded)
            return;
    }
}


/***/ }),

/***/ 19187:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (expectShortRun)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./lib/src/world/engine.js

const patience = new Map([
    ['11', ['--interrupt-budget=600000']],
    ['12', ['--invocation-count-for-turbofan=20000']],
    ['13', []],
]);
const [staysSmall, grows] = ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2'];
const muchInUse = 64 * 1024 * 1024;
const milliseconds = 100;
function expectShortRun(version = process.versions.v8) {
    const flags = patience.get(version.split('.')[0] ?? '');
    if (!flags)
        return;
    for (const flag of [...flags, staysSmall])
        (0,external_node_v8_namespaceObject.setFlagsFromString)(flag);
    const watch = setInterval(() => {
        if ((0,external_node_v8_namespaceObject.getHeapStatistics)().used_heap_size < muchInUse)
            return;
        (0,external_node_v8_namespaceObject.setFlagsFromString)(grows);
        clearInterval(watch);
    }, milliseconds);
    watch.unref();
}


/***/ }),

/***/ 26228:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (thisMachine)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __nccwpck_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./lib/src/world/answer.js
var answer = __nccwpck_require__(36355);
;// CONCATENATED MODULE: ./lib/src/world/connection.js





const idleTime = 4000;
function openConnections() {
    const options = { keepAlive: true, timeout: idleTime };
    return { plain: new external_node_http_.Agent(options), secure: new external_node_https_namespaceObject.Agent(options) };
}
async function sendOver({ plain, secure }, url, asked, lookup) {
    const { method = 'GET', headers = {}, body, signal = null } = asked;
    signal?.throwIfAborted();
    const options = { method, headers: { ...defaults, ...headers }, lookup };
    const sent = url.protocol === 'https:'
        ? (0,external_node_https_namespaceObject.request)(url, { ...options, agent: secure })
        : (0,external_node_http_.request)(url, { ...options, agent: plain });
    const message = await answered(sent, body, signal);
    const { statusCode: status = 0, statusMessage: statusText = '' } = message;
    const ok = status >= 200 && status < 300;
    return (0,answer/* answerOf */.ut)({ ok, status, statusText, url: url.href, headers: headersOf(message) }, bodyOf(message, method));
}
const defaults = { accept: '*/*', 'accept-encoding': 'gzip, deflate' };
function answered(sent, body, signal) {
    return new Promise((done, fail) => {
        let message = null;
        const abort = () => (message ?? sent).destroy(reasonOf(signal));
        signal?.addEventListener('abort', abort, { once: true });
        sent.once('close', () => {
            signal?.removeEventListener('abort', abort);
            fail(failed(new Error('the connection was closed without an answer')));
        });
        sent.on('error', (error) => fail(signal?.aborted === true ? reasonOf(signal) : failed(error)));
        sent.once('response', (begun) => {
            message = begun;
            begun.on('error', () => undefined);
            done(begun);
        });
        sent.end(body);
    });
}
function reasonOf(signal) {
    const reason = signal?.reason;
    return reason instanceof Error ? reason : new Error('the request was given up');
}
function failed(error) {
    return new TypeError('fetch failed', { cause: named(error) });
}
function named(error) {
    return ['aborted', 'socket hang up'].includes(error.message)
        ? new Error('the other side closed the connection')
        : error;
}
function headersOf({ headers }) {
    const values = new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]));
    return { get: (name) => values.get(name.toLowerCase()) ?? null, [Symbol.iterator]: () => values.entries() };
}
function bodyOf(message, method) {
    const { socket } = message;
    if (method === 'HEAD' || message.statusCode === 204 || message.statusCode === 304) {
        message.resume();
        return null;
    }
    const unpack = unpackers.get(message.headers['content-encoding']?.trim().toLowerCase() ?? '');
    const stream = unpack === undefined ? message : (0,external_node_stream_.pipeline)(message, unpack(), () => undefined);
    socket.unref();
    return chunksOf(stream, socket);
}
async function* chunksOf(stream, socket) {
    socket.ref();
    try {
        yield* stream;
    }
    catch (error) {
        throw error instanceof Error ? named(error) : error;
    }
}
const unpackers = new Map([
    ['gzip', external_node_zlib_.createGunzip],
    ['x-gzip', external_node_zlib_.createGunzip],
    ['deflate', external_node_zlib_.createInflate],
    ['br', external_node_zlib_.createBrotliDecompress],
]);

;// CONCATENATED MODULE: ./lib/src/world/gated-fetch.js



const systemLookUp = (host, done) => {
    (0,external_node_dns_.lookup)(host, { all: true }, (error, addresses) => done(error, error ? [] : addresses));
};
function gatedFetch(resolve = systemLookUp) {
    const opened = new WeakMap();
    return async (address, request, gate) => {
        const connections = opened.get(gate) ?? openConnections();
        opened.set(gate, connections);
        const url = new URL(address);
        const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
        const admit = (dialled) => gate.admitAddress(url.hostname, port, dialled);
        const host = url.hostname.replace(/^\[|\]$/g, '');
        if ((0,external_node_net_.isIP)(host) !== 0)
            admit(host);
        return await sendOver(connections, url, request, admittedLookup(resolve, admit));
    };
}
function admittedLookup(resolve, admit) {
    return (host, options, done) => {
        resolve(host, (error, addresses) => {
            const refused = error ?? refusalAmong(addresses, admit);
            const [first] = addresses;
            if (refused || !first)
                done(refused ?? new Error(`${host} has no address`), '');
            else if (options.all === true)
                done(null, [...addresses]);
            else
                done(null, first.address, first.family);
        });
    };
}
function refusalAmong(addresses, admit) {
    try {
        for (const { address } of addresses)
            admit(address);
        return null;
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}

;// CONCATENATED MODULE: ./lib/src/world/machine.js

function thisMachine() {
    return {
        env: process.env,
        cwd: process.cwd(),
        clock: { now: () => new Date() },
        fetch: gatedFetch(),
        second: 1000,
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(58317);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
