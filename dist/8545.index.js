export const id = 8545;
export const ids = [8545];
export const modules = {

/***/ 85584:
/***/ (function (module) {

/* global module */


/** Every request of flux-lockstep passes its own gate (`src/world/gate.ts`). */
module.exports = () => {
  throw new Error('tuf-js was given no fetcher of flux-lockstep')
}


/***/ }),

/***/ 69378:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTrust: () => (loadTrust),
  tufGate: () => (tufGate),
  tufTimeout: () => (tufTimeout)
});

// UNUSED EXPORTS: verifierOf

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/seeds.json
var seeds = __webpack_require__(8032);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/world/gate.js
var gate = __webpack_require__(8790);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/index.js
var tuf_js_dist = __webpack_require__(84706);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/error.js
var error = __webpack_require__(86376);
;// CONCATENATED MODULE: ./lib/src/signatures/tuf.js






const publicGood = 'https://tuf-repo-cdn.sigstore.dev';
class Fetcher extends tuf_js_dist/* BaseFetcher */.xv {
    #download;
    #signal;
    constructor(download, signal) {
        super();
        this.#download = download;
        this.#signal = signal;
    }
    async fetch(url) {
        const request = { method: 'GET', headers: {}, redirect: 'manual', signal: this.#signal };
        const { status, body } = await this.#download(url, request);
        if (status !== 200 || !body)
            throw new error.DownloadHTTPError(`${url} answered ${status}`, status);
        return external_node_stream_.Readable.from(body);
    }
}
async function refreshedTarget(name, firstRoot, { timeout, fetch }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'flux-lockstep-tuf-'));
    try {
        const targets = (0,external_node_path_.join)(folder, 'targets');
        await (0,promises_.mkdir)(targets);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), firstRoot);
        const updater = new tuf_js_dist/* Updater */.Sx({
            metadataBaseUrl: publicGood,
            metadataDir: folder,
            targetBaseUrl: `${publicGood}/targets`,
            targetDir: targets,
            fetcher: new Fetcher(fetch, AbortSignal.timeout(timeout)),
        });
        const target = await updater.getTargetInfo(name);
        return target ? await (0,promises_.readFile)(await updater.downloadTarget(target)) : null;
    }
    catch {
        return null;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/src/signatures/trust.js






const tufGate = (0,gate/* publicGate */.Vb)([new URL(publicGood).host], 'signature');
const tufTimeout = 5000;
async function loadTrust(source) {
    if (source.kind === 'file')
        return { verifier: verifierOfFile(source), root: 'file' };
    const { root: firstRoot, targets } = shipped();
    const refreshed = await refreshedTarget('trusted_root.json', firstRoot, source);
    const root = parseRoot(refreshed ?? targets['trusted_root.json']);
    return { verifier: verifierOf(root), root: refreshed === null ? 'bundled' : 'refreshed' };
}
function verifierOf(root) {
    return new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(root), { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 });
}
function verifierOfFile({ path, bytes }) {
    const refused = (what, cause) => new failure/* LockstepError */.C('settings', `sigstore-trusted-root: ${path} ${what}`, { cause });
    if (bytes === null)
        throw refused('is not in the repository; correct the path.');
    const read = (from) => {
        try {
            return from();
        }
        catch (cause) {
            throw refused(`cannot be read: ${(0,failure/* messageOf */.b)(cause)}`, cause);
        }
    };
    const root = read(() => parseRoot(bytes));
    if (root.certificateAuthorities.length === 0)
        throw refused('names no certificate authority; it has to be a trusted_root.json.');
    const log = withoutStart(root);
    if (log !== null)
        throw refused(`does not say since when the log ${log} counts; give its publicKey a validFor with a start.`);
    return read(() => verifierOf(root));
}
function withoutStart({ tlogs, ctlogs }) {
    return [...tlogs, ...ctlogs].find(({ publicKey }) => publicKey?.validFor?.start === undefined)?.baseUrl ?? null;
}
function shipped() {
    const seed = seeds[publicGood];
    const decode = (text) => Buffer.from(text, 'base64');
    return {
        root: decode(seed['root.json']),
        targets: { 'trusted_root.json': decode(seed.targets['trusted_root.json']) },
    };
}
function parseRoot(bytes) {
    return dist.TrustedRoot.fromJSON(JSON.parse(Buffer.from(bytes).toString('utf8')));
}


/***/ })

};
