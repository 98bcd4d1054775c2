export const id = 9274;
export const ids = [9274];
export const modules = {

/***/ 55562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ bootstrapAdvice)
/* harmony export */ });
/* harmony import */ var _documents_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23571);
/* harmony import */ var _migrate_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22550);
/* harmony import */ var _migrate_wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75633);
/* harmony import */ var _scan_boundaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35294);




/** One line for a repository without a pin in which Flux is installed all the same; null for any other. */
async function bootstrapAdvice(workspace, entries, pins, settings) {
    if (pins > 0)
        return null;
    const isWithin = (path) => (0,_scan_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .boundary */ .p)(path, settings) === null;
    const bootstrap = entries.find(({ path }) => /(?:^|\/)gotk-(?:components|sync)\.ya?ml$/.test(path) && isWithin(path));
    if (bootstrap)
        return `Flux runs here by \`flux bootstrap\` (${bootstrap.path}): "flux-lockstep migrate . --dry-run" shows the way to Flux Operator.`;
    const tree = await (0,_documents_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Z)(workspace, _migrate_wanted_js__WEBPACK_IMPORTED_MODULE_2__/* .bootstrapReading */ .t);
    const owner = (0,_migrate_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersIn */ .q)(tree).find(({ weight, file }) => weight === 'blocks-removal' && isWithin(file));
    return owner
        ? `Something other than Flux Operator installs Flux here (${owner.file}:${owner.line}): "flux-lockstep migrate . --dry-run" says what it is and what to do.`
        : null;
}


/***/ }),

/***/ 39274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _run_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87987);
/* harmony import */ var _run_bootstrap_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55562);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65711);
/* harmony import */ var _run_survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);




/** Lists every pin, what looks like one, and how the pins group. Asks no registry and decides nothing. */
async function scan(world, settings) {
    const survey = await (0,_run_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyTree */ .H)(world.workspace, settings);
    const sets = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .listedSets */ .v9)(survey.sets);
    const conclusion = (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .conclusionOf */ .v)('scan', sets, [], settings.failOn);
    const report = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)('scan', survey, world, { sets, releases: [], conclusion });
    const advice = await (0,_run_bootstrap_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrapAdvice */ .Z)(world.workspace, survey.tree.entries, report.pins.length, settings);
    return { report, files: [], patch: '', advice };
}


/***/ }),

/***/ 22550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ownerNeedles),
/* harmony export */   q: () => (/* binding */ ownersIn)
/* harmony export */ });
const programs = /\.(?:[cm]?[jt]sx?|go|py|cs|java|kt)$/;
const scripts = /\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|just|nu|nix|ya?ml)$|(?:^|\/)(?:Makefile|makefile|GNUmakefile|justfile|Taskfile[^/]*|Dockerfile[^/]*|mise\.toml|\.envrc)$/;
const manifests = /\.(?:ya?ml|json)$/;
const hcl = /\.(?:tf|tofu|hcl)$/;
/** Every tool that installs Flux or writes its manifests, so that taking the bootstrap out would uninstall Flux or have the files come back. */
const ownerKinds = [
    {
        files: /\.(?:tf|tofu|hcl|tf\.json)$/,
        line: /resource\s+"(flux_bootstrap_git|flux_install)"\s+"([\w-]+)"/,
        weight: 'blocks-removal',
        message: 'Terraform owns Flux by $1: it writes the bootstrap again, and destroying it uninstalls Flux. Once step one is on the cluster, run "terraform state rm $1.$2" and delete the resource; then take the bootstrap out',
    },
    {
        files: hcl,
        line: /^\s*source\s*=\s*"([^"]*flux[^"]*(?:bootstrap|install)[^"]*)"/,
        weight: 'blocks-removal',
        message: 'a Terraform module installs Flux here ($1): look what it owns, take that out of the state ("terraform state rm") once step one is on the cluster, and delete the call; then take the bootstrap out',
    },
    {
        files: /\.tf\.json$/,
        line: /"(flux_bootstrap_git|flux_install)"\s*:/,
        weight: 'blocks-removal',
        message: 'Terraform owns Flux by $1: it writes the bootstrap again, and destroying it uninstalls Flux. Once step one is on the cluster, run "terraform state rm" for it and delete the resource; then take the bootstrap out',
    },
    {
        files: hcl,
        line: /^\s*chart\s*=\s*"(?:[^"]*\/)?(flux2(?:-sync)?)"/,
        weight: 'blocks-removal',
        message: 'Terraform installs the community chart $1: destroying its helm_release uninstalls Flux with every object of Flux. Write operator and instance first; once the instance runs, run "terraform state rm" for it and delete the resource',
    },
    {
        files: programs,
        line: /\b(?:chart|chartName|Chart):?\s*[=:(]?\s*(?:pulumi\.String\()?["'`](?:[^"'`]*\/)?(flux2(?:-sync)?)["'`]/,
        weight: 'blocks-removal',
        message: 'a program installs the community chart $1: destroying it uninstalls Flux with every object of Flux. Write operator and instance first; once the instance runs, take it out of the state without destroying it',
    },
    {
        files: scripts,
        line: /\bhelm\s+(?:install|upgrade)\b.*?(?:\s|\/)(flux2(?:-sync)?)(?:\s|$)/,
        weight: 'blocks-removal',
        message: 'a script installs the community chart $1: replace it by an installation of the operator and the instance, and never run "helm uninstall" for it (that deletes every object of Flux)',
    },
    {
        files: scripts,
        line: /\bkubectl\s+(?:apply|create|replace)\b.*?(github\.com\/fluxcd\/flux2\b|gotk-components\.ya?ml|gotk-install\S*)/,
        weight: 'blocks-removal',
        message: '$1 is applied by a script: it brings the controllers of the bootstrap back. Replace it by an installation of the operator and the instance; then take the bootstrap out',
    },
    {
        files: programs,
        line: /\b(FluxBootstrapGit|FluxInstall|flux_bootstrap_git|fluxBootstrapGit)\b/,
        weight: 'blocks-removal',
        message: 'a program owns Flux by $1: once step one is on the cluster, take it out of the state ("pulumi state delete") and delete it here; then take the bootstrap out',
    },
    {
        files: scripts,
        line: /\b(flux (?:bootstrap|install)\b)/,
        weight: 'blocks-removal',
        message: '"$1" runs here: it installs the controllers or writes gotk-components.yaml again. Replace it by an installation of the operator and the instance first; then take the bootstrap out',
    },
    {
        files: scripts,
        line: />\s{0,20}\S{0,200}?(gotk-components\.ya?ml)/,
        weight: 'blocks-removal',
        message: '$1 is written here: the file would come back. Delete this step first; then take the bootstrap out',
    },
    {
        files: manifests,
        line: /\buses:\s*["']?((?:controlplaneio-)?fluxcd\/(?:flux2\/action|distribution)[^\s"']*)/,
        weight: 'note',
        message: 'a workflow brings the flux command line ($1): see whether it writes the manifests of the bootstrap',
    },
    {
        files: manifests,
        chart: true,
        line: /^\s*(?:-\s*name|(?:-\s*)?chart(?:_?(?:ref|name|Ref|Name))?):\s*["']?(?:[\w-]+\/)?(flux2(?:-sync)?)["']?\s*$/,
        weight: 'blocks-removal',
        message: 'the community chart $1 installs Flux here too, so that two owners write its controllers: suspend its HelmRelease, or keep its objects ("helm.sh/resource-policy: keep"), before it is removed, or all objects of Flux go with it',
    },
    {
        files: manifests,
        chart: true,
        line: /fluxcd-community\.github\.io\/helm-charts|ghcr\.io\/fluxcd-community\/charts\/(flux2[\w-]*)/,
        weight: 'note',
        message: 'the repository of the community chart flux2 is named here',
    },
    {
        files: manifests,
        beside: ['extraManifests:'],
        line: /^\s*(?:-\s*)?["']?(https:\/\/\S*fluxcd\/flux2\/\S*)/,
        weight: 'blocks-removal',
        message: 'the machine configuration of Talos applies $1 (extraManifests), again with every upgrade: take it out of the configuration of every node once step one is on the cluster; then take the bootstrap out',
    },
    {
        files: manifests,
        beside: ['inlineManifests:'],
        line: /^\s*["']?app\.kubernetes\.io\/part-of["']?:\s*["']?(flux)["']?\s*$/,
        once: true,
        weight: 'blocks-removal',
        message: 'the machine configuration of Talos applies manifests of Flux (inlineManifests), again with every upgrade: take them out of the configuration of every node once step one is on the cluster; then take the bootstrap out',
    },
    {
        files: manifests,
        beside: ['operators.coreos.com/', 'kind: Subscription'],
        line: /^\s+name:\s*["']?(flux)["']?\s*$/,
        once: true,
        weight: 'blocks-removal',
        message: 'the Operator Lifecycle Manager installs Flux here: delete the Subscription and its ClusterServiceVersion once step one is on the cluster; then take the bootstrap out',
    },
    {
        files: manifests,
        line: /^\s*(?:-\s*)?["']?(https:\/\/github\.com\/fluxcd\/flux2\/releases\/\S*install\.yaml)/,
        weight: 'note',
        message: '$1 is applied here: whoever installs it brings the controllers of the bootstrap back',
    },
    {
        files: manifests,
        line: /^\s*(?:repoURL|path):\s*["']?(?:https:\/\/github\.com\/)?(fluxcd\/flux2)\S*/,
        weight: 'blocks-removal',
        message: 'an Application of Argo CD installs $1: delete it without its objects (no cascade) once step one is on the cluster; then take the bootstrap out',
    },
    {
        files: /(?:^|\/)(?:\.?renovate[^/]*\.json5?|\.renovaterc[^/]*|dependabot\.ya?ml)$/,
        line: /(gotk-components|gotk_components)/,
        weight: 'note',
        message: 'a rule of another bot updates $1: delete it with the bootstrap',
    },
    {
        files: manifests,
        line: /^\s*(startingCSV:\s*["']?flux\.v\S+)/,
        weight: 'blocks-removal',
        message: 'the Operator Lifecycle Manager installs Flux here ($1): delete the Subscription and its ClusterServiceVersion once step one is on the cluster; then take the bootstrap out',
    },
];
const documentation = /(?:^|\/)(?:docs?|examples?|node_modules|vendor|\.terraform)\/|\.(?:md|mdx|txt|adoc|rst)$/i;
/** Lines beyond this length are data, not something that a person wrote. */
const longestLine = 400;
const perFile = 20;
/** Texts that one of the owners has; files without any are not read for them. */
const ownerNeedles = [
    'flux_bootstrap_git',
    'flux_install',
    'flux-bootstrap',
    'flux-install',
    'FluxBootstrapGit',
    'FluxInstall',
    'fluxBootstrapGit',
    'flux bootstrap',
    'flux install',
    'gotk-components',
    'gotk_components',
    'flux2',
    'fluxcd/distribution',
    'startingCSV',
    'part-of: flux',
    'operators.coreos.com',
];
/** What else installs Flux in a tree, each with its place and what to do. Comments and documentation are passed over. */
function ownersIn(tree) {
    return tree.files.flatMap(({ file: { path, text } }) => {
        if (documentation.test(path) || !ownerNeedles.some((needle) => text.includes(needle)))
            return [];
        const kinds = ownerKinds.filter(({ files, beside = [] }) => files.test(path) && beside.every((needle) => text.includes(needle)));
        if (kinds.length === 0)
            return [];
        const lines = text.split('\n').map(writtenPart);
        return kinds
            .flatMap((kind) => ownersOfKind(kind, path, lines))
            .sort((a, b) => a.line - b.line)
            .slice(0, perFile);
    });
}
/** A line without its comment; empty where it is one, or data. */
function writtenPart(line) {
    return line.length > longestLine || /^\s*(?:#|\/\/|<!--)/.test(line) ? '' : line.replace(/\s#.*/s, '');
}
function ownersOfKind(kind, file, lines) {
    const { line: pattern, weight, message, chart = false, once = false } = kind;
    const found = lines.flatMap((text, index) => {
        const match = text === '' ? null : pattern.exec(text);
        return match ? [{ weight, file, line: index + 1, chart, message: filled(message, match) }] : [];
    });
    return once ? found.slice(0, 1) : found;
}
function filled(message, found) {
    return message.replaceAll('$1', () => found[1] ?? '').replaceAll('$2', () => found[2] ?? '');
}


/***/ }),

/***/ 75633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ bootstrapReading)
/* harmony export */ });
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22550);
/* harmony import */ var _kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88342);
/* harmony import */ var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11442);
/* harmony import */ var _model_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89382);




const markers = [
    'toolkit.fluxcd.io',
    'kustomize.config.k8s.io',
    'fluxcd.controlplane.io',
    'controlplaneio-fluxcd',
    'fluxcd/flux2',
    '-controller',
    'containers/0/args',
];
const names = /(?:^|\/)gotk-[^/]*\.ya?ml$|(?:^|\/)flux-system\//;
/** Bytes up to which a file is read for a migration: the manifests of all controllers are about one megabyte. */
const bootstrapFileLimit = 4 * 1024 * 1024;
/** Whether a file can matter to a migration, by a look at its bytes: manifests of Flux, kustomizations, patches of controllers, and whatever else installs Flux. */
function mayConcernBootstrap(bytes, path) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerNeedles */ .S.some((needle) => view.includes(needle)))
        return true;
    if (!/\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path))
        return false;
    return names.test(path) || (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationFile */ .y)(path) || markers.some((marker) => view.includes(marker));
}
/** Values files of the chart flux2, which need not speak of Flux: those that a helmfile names, and the one beside a chart that packs it. */
function chartValuesSought(files) {
    const named = new Set(files.filter(({ text }) => text.includes('flux2')).flatMap(valuesNamedIn));
    return named.size === 0 ? null : (_bytes, path) => named.has(path);
}
function valuesNamedIn({ path, text }) {
    const folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);
    if (/(?:^|\/)Chart\.ya?ml$/.test(path))
        return [(0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(folder, 'values.yaml')];
    if (!text.includes('releases:'))
        return [];
    return [...text.matchAll(/[\w./-]{1,200}\.ya?ml\b/g)].map(([name]) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(folder, name.replace(/^\.\//, '')));
}
/** What of a tree is read for a migration. */
const bootstrapReading = {
    wanted: mayConcernBootstrap,
    limit: bootstrapFileLimit,
    more: chartValuesSought,
};


/***/ })

};
