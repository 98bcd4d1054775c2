export const id = 1465;
export const ids = [1465];
export const modules = {

/***/ 28858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ canonicalRepository),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   SE: () => (/* binding */ roleOfRepository),
/* harmony export */   VZ: () => (/* binding */ isChart),
/* harmony export */   ZY: () => (/* binding */ isCanonical),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   nc: () => (/* binding */ roleNames),
/* harmony export */   zE: () => (/* binding */ releaseRoles)
/* harmony export */ });
/* unused harmony export canonical */
/** What an artifact is in a release; `flux-version` is the Flux distribution that an instance selects out of the manifests. */
const roles = [
    'operator-chart',
    'instance-chart',
    'manifests',
    'mcp-chart',
    'operator-image',
    'cli-image',
    'flux-version',
];
/** The three roles that upstream publishes with every release, and that a complete release therefore has (design, rule 2). */
const releaseRoles = ['operator-chart', 'instance-chart', 'manifests'];
/** Where upstream publishes: registry and owner. */
const canonical = { host: 'ghcr.io', path: 'controlplaneio-fluxcd' };
/** Last path segments by which a repository shows its role, on any registry and below any prefix. */
const segments = {
    'operator-chart': 'charts/flux-operator',
    'instance-chart': 'charts/flux-instance',
    'mcp-chart': 'charts/flux-operator-mcp',
    manifests: 'flux-operator-manifests',
    'operator-image': 'flux-operator',
    'cli-image': 'flux-operator-cli',
};
/** The role of a repository by its last segments, or null: `charts/dex` and `flux-operator-preview` have none. */
function roleOfRepository(repository) {
    const parts = repository.path.split('/');
    const chart = parts.slice(-2).join('/');
    const image = parts.at(-1);
    for (const role of ['operator-chart', 'instance-chart', 'mcp-chart'])
        if (segments[role] === chart)
            return role;
    if (parts.at(-2) === 'charts')
        return null;
    for (const role of ['manifests', 'operator-image', 'cli-image'])
        if (segments[role] === image)
            return role;
    return null;
}
/** Upstream's own repository for a role. */
function canonicalRepository(role) {
    return { host: canonical.host, path: `${canonical.path}/${segments[role]}` };
}
/** True where the repository belongs to upstream's own registry and owner. */
function isCanonical(repository) {
    return repository.host === canonical.host && repository.path.startsWith(`${canonical.path}/`);
}
/** True for charts, whose tags have no `v` (upstream.md 1.1). */
function isChart(role) {
    return role === 'operator-chart' || role === 'instance-chart' || role === 'mcp-chart';
}
/** The tag of a version: `X.Y.Z` on charts, `vX.Y.Z` on everything else. */
function tagOf(role, version) {
    return isChart(role) ? version : `v${version}`;
}
/** The version that a tag names exactly as upstream writes it, or null (`v0.37.1` on a chart, `latest`, `v0.37.1-1755600000`). */
function versionOfTag(role, tag) {
    const bare = isChart(role) ? tag : tag.startsWith('v') ? tag.slice(1) : '';
    return /^\d+\.\d+\.\d+(?:-(?!\d+$)[0-9A-Za-z.-]+)?$/.test(bare) ? bare : null;
}
/** A role as people call it. */
const roleNames = {
    'operator-chart': 'flux-operator chart',
    'instance-chart': 'flux-instance chart',
    manifests: 'Flux manifests',
    'mcp-chart': 'flux-operator-mcp chart',
    'operator-image': 'operator image',
    'cli-image': 'CLI image',
    'flux-version': 'Flux version',
};


/***/ }),

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
