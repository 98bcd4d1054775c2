export const id = 284;
export const ids = [284];
export const modules = {

/***/ 65284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxied: () => (/* binding */ proxied)
/* harmony export */ });
/* unused harmony export proxyFor */
/** The proxy for an address by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (either case), or null. Loopback is never proxied. */
function proxyFor(url, env) {
    const of = (name) => env[name.toLowerCase()] ?? env[name] ?? '';
    const proxy = of(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
    if (proxy === '' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
        return null;
    const excluded = of('NO_PROXY')
        .split(',')
        .some((entry) => matches(url, entry.trim().toLowerCase()));
    return excluded ? null : proxy;
}
function matches(url, entry) {
    if (entry === '')
        return false;
    if (entry === '*')
        return true;
    const bare = entry.replace(/^\*?\./, '');
    return url.host === bare || url.hostname === bare || url.hostname.endsWith(`.${bare}`);
}
/** Fetch that goes through the proxy where one is set; undici is loaded only then. */
function proxied(env, direct) {
    return async (url, request) => {
        const proxy = proxyFor(new URL(url), env);
        if (proxy === null)
            return direct(url, request);
        const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        const dispatcher = new undici.ProxyAgent(proxy);
        // Giving up a request leaves its tunnel open, and a proxy that never answers would keep the program from ending.
        request.signal.addEventListener('abort', () => void dispatcher.destroy().catch(() => null), { once: true });
        return undici.fetch(url, { ...request, dispatcher });
    };
}


/***/ })

};
