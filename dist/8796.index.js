export const id = 8796;
export const ids = [8796];
export const modules = {

/***/ 78796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   I2: () => (/* binding */ compareMinors),
/* harmony export */   Ty: () => (/* binding */ isPreRelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   iK: () => (/* binding */ isMajorStep),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   os: () => (/* binding */ oldest),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   rA: () => (/* binding */ withoutV)
/* harmony export */ });
const released = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
/** Splits `X.Y.Z[-pre]`; null for everything else (a `v`, build metadata, two numbers, leading zeros). */
function parseVersion(text) {
    const match = released.exec(text);
    if (!match)
        return null;
    const [, major = '', minor = '', patch = '', pre = ''] = match;
    return { major: Number(major), minor: Number(minor), patch: Number(patch), pre };
}
/** True for `X.Y.Z` and `X.Y.Z-pre`, false with a leading `v`. */
function isVersion(text) {
    return released.test(text);
}
/** True where the version is a pre-release; false too where it is no version at all. */
function isPreRelease(version) {
    return (parseVersion(version)?.pre ?? '') !== '';
}
/** The version in `X.Y.Z` or `vX.Y.Z`, or null. */
function withoutV(text) {
    const bare = text.startsWith('v') ? text.slice(1) : text;
    return isVersion(bare) ? bare : null;
}
/** Order by semver precedence (https://semver.org/#spec-item-11), oldest first. Anything unparseable sorts before all versions. */
function compareVersions(a, b) {
    return compareParts(parseVersion(a), parseVersion(b));
}
function compareParts(left, right) {
    if (!left || !right)
        return Number(left !== null) - Number(right !== null);
    return (left.major - right.major || left.minor - right.minor || left.patch - right.patch || comparePre(left.pre, right.pre));
}
/** True where two versions differ in their major number, or one of them is none. */
function isMajorStep(from, to) {
    const [left, right] = [parseVersion(from), parseVersion(to)];
    return left === null || left.major !== right?.major;
}
function comparePre(a, b) {
    if (a === '' || b === '')
        return Number(a === '') - Number(b === '');
    const left = a.split('.');
    const right = b.split('.');
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const order = compareIdentifiers(left[i], right[i]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareIdentifiers(a, b) {
    if (a === undefined || b === undefined)
        return Number(a !== undefined) - Number(b !== undefined);
    const numeric = /^\d+$/;
    if (numeric.test(a) && numeric.test(b))
        return Number(a) - Number(b);
    if (numeric.test(a) !== numeric.test(b))
        return numeric.test(a) ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `X.Y` of a version: what Flux calls a minor. The text itself where it is no version. */
function minorOf(version) {
    const parts = parseVersion(version);
    return parts ? `${parts.major}.${parts.minor}` : version;
}
/** Order of two `X.Y` minors, oldest first. */
function compareMinors(a, b) {
    return compareVersions(`${a}.0`, `${b}.0`);
}
/** The versions in falling order; each is parsed once, since a registry may list 100,000. */
function newestFirst(versions) {
    const read = versions.map((version) => ({ version, parts: parseVersion(version) }));
    return read.sort((a, b) => compareParts(b.parts, a.parts)).map(({ version }) => version);
}
/** The newest of the versions, or null for none. */
function newest(versions) {
    let best = null;
    for (const version of versions)
        if (best === null || compareVersions(version, best) > 0)
            best = version;
    return best;
}
/** The oldest of the versions, or null for none. */
function oldest(versions) {
    let best = null;
    for (const version of versions)
        if (best === null || compareVersions(version, best) < 0)
            best = version;
    return best;
}


/***/ })

};
