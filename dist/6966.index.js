export const id = 6966;
export const ids = [6966];
export const modules = {

/***/ 89445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Au: () => (atFirst),
  Pu: () => (oncePer),
  Vt: () => (oncePerPair)
});
function oncePer(of) {
    const known = new WeakMap();
    return (key) => {
        const before = known.get(key);
        if (before)
            return before.found;
        const found = of(key);
        known.set(key, { found });
        return found;
    };
}
function oncePerPair(of) {
    const known = oncePer((a) => oncePer((b) => of(a, b)));
    return (a, b) => known(a)(b);
}
function atFirst(of) {
    let known = null;
    return () => (known ??= { found: of() }).found;
}


/***/ }),

/***/ 28858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Cs: () => (artifactName),
  JA: () => (canonicalRepository),
  Ot: () => (roles),
  SE: () => (roleOfRepository),
  VZ: () => (isChart),
  ZY: () => (isCanonical),
  Zo: () => (isOperator),
  bv: () => (isCompanion),
  cO: () => (tagOf),
  iS: () => (definesRelease),
  mx: () => (versionOfTag),
  nc: () => (roleNames),
  vw: () => (isArtifact),
  wu: () => (isImage),
  yc: () => (artifactRoles),
  zE: () => (releaseRoles)
});
/* unused harmony export canonical */
const artifactRoles = [
    'operator-chart',
    'instance-chart',
    'manifests',
    'mcp-chart',
    'operator-image',
    'cli-image',
    'mcp-image',
];
const roles = [...artifactRoles, 'operator-package', 'flux-version'];
const releaseRoles = ['operator-chart', 'instance-chart', 'manifests'];
const canonical = { host: 'ghcr.io', path: 'controlplaneio-fluxcd' };
const segments = {
    'operator-chart': 'charts/flux-operator',
    'instance-chart': 'charts/flux-instance',
    'mcp-chart': 'charts/flux-operator-mcp',
    manifests: 'flux-operator-manifests',
    'operator-image': 'flux-operator',
    'cli-image': 'flux-operator-cli',
    'mcp-image': 'flux-operator-mcp',
};
function roleOfRepository(repository) {
    const parts = repository.path.split('/');
    const chart = parts.slice(-2).join('/');
    const image = parts.at(-1);
    for (const role of ['operator-chart', 'instance-chart', 'mcp-chart'])
        if (segments[role] === chart)
            return role;
    if (parts.at(-2) === 'charts')
        return null;
    for (const role of ['manifests', 'operator-image', 'cli-image', 'mcp-image'])
        if (segments[role] === image)
            return role;
    return null;
}
function artifactName(role) {
    return segments[role].replace('charts/', '');
}
function canonicalRepository(role) {
    return { host: canonical.host, path: `${canonical.path}/${segments[role]}` };
}
function isCanonical(repository) {
    return repository.host === canonical.host && repository.path.startsWith(`${canonical.path}/`);
}
function isChart(role) {
    return role === 'operator-chart' || role === 'instance-chart' || role === 'mcp-chart';
}
function definesRelease(role) {
    return role !== 'flux-version' && !isCompanion(role);
}
function isImage(role) {
    return role === 'operator-image' || role === 'cli-image' || role === 'mcp-image';
}
function isOperator(role) {
    return role === 'operator-chart' || role === 'operator-image' || role === 'operator-package';
}
function isArtifact(role) {
    return role !== 'flux-version' && role !== 'operator-package';
}
function isCompanion(role) {
    return role === 'mcp-chart' || role === 'mcp-image' || role === 'cli-image';
}
function tagOf(role, version) {
    return isChart(role) ? version : `v${version}`;
}
function versionOfTag(role, tag) {
    const bare = isChart(role) ? tag : tag.startsWith('v') ? tag.slice(1) : '';
    return /^\d+\.\d+\.\d+(?:-(?!\d+$)[0-9A-Za-z.-]+)?$/.test(bare) ? bare : null;
}
const roleNames = {
    'operator-chart': 'flux-operator chart',
    'instance-chart': 'flux-instance chart',
    manifests: 'Flux manifests',
    'mcp-chart': 'flux-operator-mcp chart',
    'operator-image': 'operator image',
    'cli-image': 'CLI image',
    'mcp-image': 'flux-operator-mcp image',
    'operator-package': 'operator that OLM installs',
    'flux-version': 'Flux version',
};


/***/ })

};
