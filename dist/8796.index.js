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
/* harmony export */   jy: () => (/* binding */ minorsApart),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   os: () => (/* binding */ oldest),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   rA: () => (/* binding */ withoutV)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);


/** Splits `X.Y.Z[-pre]`; null for everything else (a `v`, build metadata, two numbers, leading zeros). */
function parseVersion(text) {
    const read = semverOf(text);
    if (!read)
        return null;
    return { major: read.major, minor: read.minor, patch: read.patch, pre: read.prerelease.join('.') };
}
/** What the grammar of semver reads; it takes a `v`, blanks and build metadata too, which no tag of a release has. */
function semverOf(text) {
    if (!startsWithDigit.test(text))
        return null;
    const read = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
    return read?.version === text ? read : null;
}
/** Nearly all texts that are asked about are no version; this says so at once. */
const startsWithDigit = /^\d/;
/** True for `X.Y.Z` and `X.Y.Z-pre`, false with a leading `v`. */
function isVersion(text) {
    return semverOf(text) !== null;
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
    return ordered(semverOf(a), semverOf(b));
}
function ordered(left, right) {
    if (!left || !right)
        return Number(left !== null) - Number(right !== null);
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(left, right);
}
/** True where two versions differ in their major number, or one of them is none. */
function isMajorStep(from, to) {
    const [left, right] = [parseVersion(from), parseVersion(to)];
    return left === null || left.major !== right?.major;
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
/** Minors from one `X.Y` to another, negative backwards; those of another major lie further away than any. */
function minorsApart(from, to) {
    const [left, right] = [parseVersion(`${from}.0`), parseVersion(`${to}.0`)];
    if (!left || !right)
        return 0;
    return left.major === right.major ? right.minor - left.minor : (right.major - left.major) * Infinity;
}
/** The versions in falling order; each is parsed once, since a registry may list 100,000. */
function newestFirst(versions) {
    const read = versions.map((version) => ({ version, order: semverOf(version) }));
    return read.sort((a, b) => ordered(b.order, a.order)).map(({ version }) => version);
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
