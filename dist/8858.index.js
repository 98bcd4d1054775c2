export const id = 8858;
export const ids = [8858];
export const modules = {

/***/ 28858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   JA: () => (/* binding */ canonicalRepository),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   SE: () => (/* binding */ roleOfRepository),
/* harmony export */   VZ: () => (/* binding */ isChart),
/* harmony export */   ZY: () => (/* binding */ isCanonical),
/* harmony export */   Zo: () => (/* binding */ isOperator),
/* harmony export */   bv: () => (/* binding */ isCompanion),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   iS: () => (/* binding */ definesRelease),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   nc: () => (/* binding */ roleNames),
/* harmony export */   vw: () => (/* binding */ isArtifact),
/* harmony export */   wu: () => (/* binding */ isImage),
/* harmony export */   zE: () => (/* binding */ releaseRoles)
/* harmony export */ });
/* unused harmony export canonical */
/** What an artifact is in a release; `operator-package` is the operator as the Operator Lifecycle Manager installs it; `flux-version` is the Flux distribution that an instance selects out of the manifests. */
const roles = [
    'operator-chart',
    'instance-chart',
    'manifests',
    'mcp-chart',
    'operator-image',
    'cli-image',
    'mcp-image',
    'operator-package',
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
    'mcp-image': 'flux-operator-mcp',
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
    for (const role of ['manifests', 'operator-image', 'cli-image', 'mcp-image'])
        if (segments[role] === image)
            return role;
    return null;
}
/** The name that upstream gives an artifact, wherever it is copied to: `flux-operator` of a chart and of an image alike. */
function artifactName(role) {
    return segments[role].replace('charts/', '');
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
/** True for roles whose pins say at which release a set is; what merely follows one does not. */
function definesRelease(role) {
    return role !== 'flux-version' && !isCompanion(role);
}
/** True for images, which mirrors and forks carry under the same name. */
function isImage(role) {
    return role === 'operator-image' || role === 'cli-image' || role === 'mcp-image';
}
/** True for what selects the operator that runs. */
function isOperator(role) {
    return role === 'operator-chart' || role === 'operator-image' || role === 'operator-package';
}
/** True for roles that a registry holds an artifact for. */
function isArtifact(role) {
    return role !== 'flux-version' && role !== 'operator-package';
}
/** True for what follows a release and neither runs nor builds Flux: the command line and the MCP server. */
function isCompanion(role) {
    return role === 'mcp-chart' || role === 'mcp-image' || role === 'cli-image';
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
    'mcp-image': 'flux-operator-mcp image',
    'operator-package': 'operator that OLM installs',
    'flux-version': 'Flux version',
};


/***/ })

};
