export const id = 822;
export const ids = [822,9274];
export const modules = {

/***/ 55562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (bootstrapAdvice)
});
var _documents_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36528);
var _migrate_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31829);
var _migrate_needed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51893);
var _scan_boundaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35294);




async function bootstrapAdvice(workspace, entries, pins, settings) {
    if (pins > 0)
        return null;
    const isWithin = (path) => (0,_scan_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .boundary */ .p)(path, settings) === null;
    const bootstrap = entries.find(({ path }) => /(?:^|\/)gotk-(?:components|sync)\.ya?ml$/.test(path) && isWithin(path));
    if (bootstrap)
        return `Flux runs here by \`flux bootstrap\` (${bootstrap.path}): "flux-lockstep migrate . --dry-run" shows the way to Flux Operator.`;
    const tree = await (0,_documents_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Zc)(workspace, _migrate_needed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .bootstrapReading */ .t);
    const owner = (0,_migrate_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersIn */ .q)(tree).find(({ weight, file }) => weight === 'blocks-removal' && isWithin(file));
    return owner
        ? `Something other than Flux Operator installs Flux here (${owner.file}:${owner.line}): "flux-lockstep migrate . --dry-run" says what it is and what to do.`
        : null;
}


/***/ }),

/***/ 39274:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  scan: () => (scan)
});
var _run_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87987);
var _run_bootstrap_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55562);
var _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65711);
var _run_survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27800);




async function scan(world, settings) {
    const survey = await (0,_run_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyTree */ .H)(world.workspace, settings, { reader: world.reader });
    const sets = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .listedSets */ .v9)(survey.sets);
    const conclusion = (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .conclusionOf */ .v)('scan', sets, [], settings.failOn);
    const report = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)('scan', survey, world, { sets, releases: [], conclusion });
    const advice = await (0,_run_bootstrap_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .bootstrapAdvice */ .Z)(world.workspace, survey.tree.entries, report.pins.length, settings);
    return { report, files: [], patch: '', advice };
}


/***/ }),

/***/ 51893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (bootstrapReading)
});
var _owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31829);
var _kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88342);
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11442);
var _model_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89382);




const markers = [
    'toolkit.fluxcd.io',
    'kustomize.config.k8s.io',
    'fluxcd.controlplane.io',
    'controlplaneio-fluxcd',
    'fluxcd/flux2',
    '-controller',
    'containers/0/args',
    'argoproj.io/',
];
const names = /(?:^|\/)gotk-[^/]*\.ya?ml$|(?:^|\/)flux-system\//;
const bootstrapFileLimit = 4 * 1024 * 1024;
function mayConcernBootstrap(bytes, path) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerNeedles */ .S.some((needle) => view.includes(needle)))
        return true;
    if (!/\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path))
        return false;
    return names.test(path) || (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationFile */ .y)(path) || markers.some((marker) => view.includes(marker));
}
function chartValuesSought(files) {
    const named = new Set(files.filter(({ text }) => text.includes('flux2')).flatMap(valuesNamedIn));
    if (named.size === 0)
        return null;
    const isNamed = (path) => named.has(path);
    return { wanted: (_, path) => isNamed(path), net: { needles: [], named: isNamed } };
}
function valuesNamedIn({ path, text }) {
    const folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);
    if (/(?:^|\/)Chart\.ya?ml$/.test(path))
        return [(0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(folder, 'values.yaml')];
    if (!text.includes('releases:'))
        return [];
    return [...text.matchAll(/[\w./-]{1,200}\.ya?ml\b/g)].map(([name]) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(folder, name.replace(/^\.\//, '')));
}
const bootstrapReading = {
    wanted: mayConcernBootstrap,
    net: {
        needles: [..._owners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerNeedles */ .S.map((needle) => needle.trimEnd()), ...markers],
        named: (path) => names.test(path) || (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationFile */ .y)(path),
    },
    limit: bootstrapFileLimit,
    more: chartValuesSought,
};


/***/ }),

/***/ 31829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (ownerNeedles),
  q: () => (ownersIn)
});

;// CONCATENATED MODULE: ./lib/src/migrate/owner-kinds.js
const families = [
    ['terraform', /\.(?:tf|tofu|hcl|tf\.json|tfvars|bicep)$/],
    ['program', /\.(?:[cm]?[jt]sx?|go|py|cs|fs|java|kt|rb|rs)$|(?:^|\/)Pulumi[^/]*\.ya?ml$/],
    [
        'script',
        /\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|just|nu|nix|toml|tmpl|gotmpl|tpl|j2|cue|service|ya?ml)$|(?:^|\/)(?:Makefile|makefile|GNUmakefile|[Jj]ustfile|Taskfile[^/]*|Dockerfile[^/]*|Earthfile|\.envrc)$|(?:^|\/)bin\/[^/.]+$/,
    ],
    ['manifest', /\.(?:ya?ml|json)(?:\.(?:tmpl|gotmpl|tpl|j2))?$|\.(?:jsonnet|libsonnet|cue)$/],
    ['nix', /\.nix$/],
    ['bot', /(?:^|\/)(?:\.?renovate[^/]*\.json5?|\.renovaterc[^/]*|dependabot\.ya?ml)$/],
];
function familiesOf(path) {
    return documentation.test(path) ? [] : families.flatMap(([family, files]) => (files.test(path) ? [family] : []));
}
const documentation = /(?:^|\/)(?:docs?|examples?|node_modules|vendor|\.terraform)\/|\.(?:md|mdx|txt|adoc|rst)$/i;
const provider = 'Terraform owns Flux by $1: it writes the bootstrap again, and destroying it uninstalls Flux. Once step one is on the cluster, run';
const commands = ['script', 'program', 'terraform', 'nix'];
const commandMessage = '"flux $1" runs here: it installs the controllers or writes gotk-components.yaml again. Replace it by an installation of the operator and the instance first; then take the bootstrap out';
const upstreamManifests = '(https?:\\/\\/\\S{0,200}?gotk-components\\.ya?ml|(?:https?:\\/\\/)?(?:www\\.)?github\\.com\\/fluxcd\\/flux2(?:\\.git)?\\/{1,2}(?:manifests\\/[\\w/-]*|releases\\/[\\w./-]*(?:install\\.ya?ml|manifests\\.tar\\.gz)))';
const communityChartMessage = 'the community chart $1 installs Flux here too, so that two owners write its controllers: suspend it where a HelmRelease does so; anywhere else keep its objects ("helm.sh/resource-policy: keep") before it is taken out, or all objects of Flux go with it';
const communityChart = '(flux2(?:-sync)?)(?:-\\d[\\w.+-]*\\.tgz)?(?=$|["\'`\\s,;:@)\\]}])';
const chartPlace = '[cC]hart(?:_?(?:[rR]ef|[nN]ame|[uU]rl))?["\'`]?\\s{0,8}(?:[:=(,]|:=)\\s{0,8}(?:pulumi\\.String\\()?';
function chartStatement(place) {
    return new RegExp(`(?:${place}["'\`]?(?:[^\\s"'\`]{0,200}\\/)?|fluxcd-community\\/(?:charts\\/)?|fluxcd-community\\/helm-charts\\/releases\\/download\\/[^/\\s]{1,80}\\/)${communityChart}`);
}
const ownerKinds = [
    {
        in: ['terraform'],
        statement: /resource\s+"(flux_bootstrap_git|flux_install)"\s+"([\w-]+)"/,
        weight: 'blocks-removal',
        message: `${provider} "terraform state rm $1.$2" and delete the resource; then take the bootstrap out`,
    },
    {
        in: ['terraform'],
        statement: /data\s+"(flux_install|flux_sync)"\s+"[\w-]+"/,
        weight: 'blocks-removal',
        message: `${provider} "terraform state rm" for the resources that apply its content and delete them; then take the bootstrap out`,
    },
    {
        in: ['terraform'],
        statement: /"(flux_bootstrap_git|flux_install|flux_sync)"\s*:/,
        weight: 'blocks-removal',
        message: `${provider} "terraform state rm" for it and delete the resource; then take the bootstrap out`,
    },
    {
        in: ['terraform'],
        statement: /^\s*source\s*=\s*"((?![^"]*flux-operator)[^"]*flux[^"]*(?:bootstrap|install)[^"]*)"/,
        weight: 'blocks-removal',
        message: 'a Terraform module installs Flux here ($1): look what it owns, take that out of the state ("terraform state rm") once step one is on the cluster, and delete the call; then take the bootstrap out',
    },
    {
        in: ['terraform', 'script', 'manifest', 'program'],
        statement: /["'\s=:](microsoft\.flux)(?:$|["'\s,])/i,
        weight: 'blocks-removal',
        message: 'Azure installs and upgrades Flux by its extension $1: delete the extension once operator and instance run, without its Flux configurations ("az k8s-configuration flux delete" prunes what they applied); then take the bootstrap out',
    },
    {
        in: ['terraform'],
        statement: chartStatement(chartPlace),
        weight: 'blocks-removal',
        message: 'Terraform installs the community chart $1: destroying its helm_release uninstalls Flux with every object of Flux. Write operator and instance first; once the instance runs, run "terraform state rm" for it and delete the resource',
    },
    {
        in: ['program', 'nix'],
        statement: chartStatement(chartPlace),
        weight: 'blocks-removal',
        message: 'a program installs the community chart $1: destroying it uninstalls Flux with every object of Flux. Write operator and instance first; once the instance runs, take it out of the state without destroying it',
    },
    {
        in: commands,
        statement: new RegExp(`\\bhelm\\b.*?\\s(?:install|upgrade|template)\\b.*?(?:\\s|\\/)["']?${communityChart}`),
        weight: 'blocks-removal',
        message: 'a script installs the community chart $1: replace it by an installation of the operator and the instance, and never run "helm uninstall" for it (that deletes every object of Flux)',
    },
    {
        in: ['program'],
        statement: /^(?!\s*(?:import|from|using)\b).*?(?:\b|_|New|:)(FluxBootstrapGit|FluxInstall|flux_bootstrap_git|fluxBootstrapGit|BootstrapGit)\b/,
        weight: 'blocks-removal',
        message: 'a program owns Flux by $1: once step one is on the cluster, take it out of the state ("pulumi state delete") and delete it here; then take the bootstrap out',
    },
    {
        in: commands,
        statement: /\bkubectl\s(?:.*?\s)?(?:apply|create|replace)\b.*?((?:github\.com\/fluxcd\/flux2\/{1,2}(?:manifests|releases)|gotk-components\.ya?ml|gotk-install)[^\s"']*)/,
        weight: 'blocks-removal',
        message: '$1 is applied by a script: it brings the controllers of the bootstrap back. Replace it by an installation of the operator and the instance; then take the bootstrap out',
    },
    {
        in: commands,
        statement: new RegExp(`\\b(?:curl|wget|kustomize|kubectl|http|oras|exec|run)\\b.*?${upstreamManifests}.*?\\|.*?\\bkubectl\\b`),
        weight: 'blocks-removal',
        message: '$1 is applied by a script: it brings the controllers of the bootstrap back. Replace it by an installation of the operator and the instance; then take the bootstrap out',
    },
    {
        in: ['program'],
        statement: /(?<![\w.-])flux(?:\s+-{1,2}[\w-]+(?:[=\s][^\s-]\S{0,200})?){0,6}\s+(?:(bootstrap)\s+(?:git|github|gitlab|gitea|bitbucket-server)\b|(install)(?=\s+--|[^"'`]{0,200}[|>]|["'`]\s{0,4}[,)]))/,
        weight: 'blocks-removal',
        message: commandMessage,
    },
    {
        in: ['script', 'terraform', 'nix'],
        statement: /^(?!\s*(?:-\s*)?["']?(?:name|desc|description|summary|title|help|msg|about)["']?\s*[:=])(?!\s*(?:@|-\s+)?(?:echo|printf|\w{0,20}(?:log|warn|error|info|die|fail)\w{0,20})\b[^|&;]*$).*?(?<![\w.-])flux(?:\.exe)?["']?(?:\s+-{1,2}[\w-]+(?:[=\s][^\s-]\S{0,200})?){0,6}\s+(bootstrap|install)(?=$|[\s"'`)\\;|&])/,
        weight: 'blocks-removal',
        message: commandMessage,
    },
    {
        in: commands,
        statement: /(?:\$[({]{0,2}|\{\{[-\s]{0,4})[\w.]{0,40}flux[\w.]{0,40}(?:[-\s]{0,4}\}\}|[})])?["']?\s+(?:-{1,2}\S{1,80}\s+){0,6}(bootstrap|install)\b/i,
        weight: 'blocks-removal',
        message: commandMessage,
    },
    {
        in: [...commands, 'manifest'],
        statement: /["'](?:[\w./-]{0,80}\/)?flux["'],?\s+(?:["']-[^"']{0,80}["'],?\s+){0,6}["'](bootstrap|install)["']/,
        weight: 'blocks-removal',
        message: commandMessage,
    },
    {
        in: commands,
        statement: /(?:>\s{0,20}|\btee\s(?:-\S+\s)?|\s-[a-zA-Z]{0,8}[oO]\s|--output[=\s]|\b(?:cp|mv|install)\s\S{1,200}\s)["']?\S{0,200}?(gotk-components\.ya?ml)/,
        weight: 'blocks-removal',
        message: '$1 is written here: the file would come back. Delete this step first; then take the bootstrap out',
    },
    {
        in: ['terraform', 'program'],
        statement: /["'`/](gotk-components\.ya?ml)/,
        weight: 'blocks-removal',
        message: '$1 is read or written here: whoever applies it brings the controllers of the bootstrap back. Take it out first, without destroying what it applied; then take the bootstrap out',
    },
    {
        in: ['terraform', 'nix'],
        statement: new RegExp(upstreamManifests),
        weight: 'blocks-removal',
        message: '$1 is applied here, again with every change: take it out once step one is on the cluster, without deleting what it applied; then take the bootstrap out',
    },
    {
        in: ['script', 'terraform', 'manifest'],
        statement: /\b((?:microk8s|eksctl)(?:\.\w+)?\s+enable\s+flux(?:cd)?)\b/,
        weight: 'blocks-removal',
        message: '"$1" runs here: it installs the controllers again. Replace it by an installation of the operator and the instance first; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        beside: ['eksctl.io/', 'gitops:'],
        statement: /^\s+["']?(gitProvider)["']?\s*:/,
        once: true,
        weight: 'blocks-removal',
        message: 'eksctl bootstraps Flux here (gitops.flux): it commits and applies the manifests again with "eksctl enable flux". Delete `gitops` from the configuration first; then take the bootstrap out',
    },
    {
        in: ['script', 'manifest', 'program'],
        statement: /oci:\/\/\S{1,200}\/(flux-aio)\b/,
        weight: 'blocks-removal',
        message: 'Timoni installs Flux by the module $1: take it out of the bundle without deleting what it applied, once operator and instance run; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        beside: ['extraManifests'],
        statement: new RegExp(upstreamManifests),
        weight: 'blocks-removal',
        message: 'the machine configuration of Talos applies $1 (extraManifests), again with every upgrade: take it out of the configuration of every node once step one is on the cluster; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        beside: ['inlineManifests'],
        statement: /^\s*["']?(?:app\.kubernetes\.io\/part-of["']?:\s*["']?(flux)["']?\s*$|(?:-\s*)?image["']?:\s*["']?\S{1,200}\/(?:source|kustomize|helm)-controller[:@])/,
        once: true,
        weight: 'blocks-removal',
        message: 'the machine configuration of Talos applies manifests of Flux (inlineManifests), again with every upgrade: take them out of the configuration of every node once step one is on the cluster; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        chart: true,
        statement: new RegExp(`${chartStatement(`^\\s*(?:-\\s*)?["']?chart(?:_?(?:ref|name|Ref|Name))?["']?:\\s*`).source}|^\\s*-\\s*name:\\s*["']?(?:fluxcd-community\\/)?(flux2(?:-sync)?)["']?\\s*$`),
        weight: 'blocks-removal',
        message: communityChartMessage,
    },
    {
        in: ['manifest'],
        chart: true,
        beside: ['fluxcd-community', 'helmCharts'],
        statement: /^\s*(?:-\s*)?["']?name["']?:\s*["']?(flux2(?:-sync)?)["']?,?\s*$/,
        weight: 'blocks-removal',
        message: communityChartMessage,
    },
    {
        in: ['manifest'],
        chart: true,
        beside: ['fluxcd-community', 'helm.crossplane.io/'],
        statement: /^\s*(?:-\s*)?["']?name["']?:\s*["']?(flux2(?:-sync)?)["']?,?\s*$/,
        weight: 'blocks-removal',
        message: communityChartMessage,
    },
    {
        in: ['manifest'],
        statement: /^\s*(?:-\s*)?["']?(?:repoURL|path)["']?\s*:\s*["']?(?:https:\/\/github\.com\/)?(fluxcd\/flux2)(?=$|[\s"'./])/,
        weight: 'blocks-removal',
        message: 'an Application of Argo CD installs $1: delete it without its objects (no cascade) once step one is on the cluster; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        statement: /^\s*["']?(startingCSV["']?:\s*["']?flux\.v[^\s"']+)/,
        weight: 'blocks-removal',
        message: 'the Operator Lifecycle Manager installs Flux here ($1): delete the Subscription and its ClusterServiceVersion once step one is on the cluster; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        statement: /\buses:\s*["']?((?:controlplaneio-)?fluxcd\/(?:flux2\/action|distribution)[^\s"']*)/,
        weight: 'note',
        message: 'a workflow brings the flux command line ($1): see whether it writes the manifests of the bootstrap',
    },
    {
        in: ['manifest'],
        chart: true,
        statement: /fluxcd-community\.github\.io\/helm-charts|ghcr\.io\/fluxcd-community\/charts\/(flux2[\w-]*)/,
        weight: 'note',
        message: 'the repository of the community chart flux2 is named here',
    },
    {
        in: ['manifest'],
        statement: /^\s*(?:-\s*)?["']?(https:\/\/github\.com\/fluxcd\/flux2\/releases\/\S*install\.yaml)/,
        weight: 'note',
        message: '$1 is applied here: whoever installs it brings the controllers of the bootstrap back',
    },
    {
        in: ['bot'],
        statement: /(gotk-components|gotk_components)/,
        weight: 'note',
        message: 'a rule of another bot updates $1: delete it with the bootstrap',
    },
];

;// CONCATENATED MODULE: ./lib/src/migrate/owners.js

const longestLine = 400;
const longestStatement = 2000;
const perFile = 20;
const ownerNeedles = [
    'flux_bootstrap_git',
    'flux_install',
    'flux_sync',
    'flux-bootstrap',
    'flux-install',
    'FluxBootstrapGit',
    'FluxInstall',
    'fluxBootstrapGit',
    'BootstrapGit',
    'flux bootstrap',
    'flux install',
    ' bootstrap git',
    ' bootstrap bitbucket',
    'FLUX',
    '"flux"',
    "'flux'",
    '- flux\n',
    'flux \\',
    'flux `',
    'flux\n',
    'flux --',
    'flux}',
    'flux_bin',
    'gotk-components',
    'gotk_components',
    'flux2',
    'fluxcd/distribution',
    'startingCSV',
    'part-of: flux',
    'operators.coreos.com',
    'microsoft.flux',
    'enable flux',
    'gitProvider',
    'flux-aio',
];
function ownersIn(tree) {
    return tree.files.flatMap(({ file: { path, text } }) => {
        const families = familiesOf(path);
        if (families.length === 0 || !ownerNeedles.some((needle) => text.includes(needle)))
            return [];
        const kinds = ownerKinds.filter(({ in: own, beside = [] }) => own.some((family) => families.includes(family)) && beside.every((needle) => text.includes(needle)));
        return ownersOfKinds(kinds, path, statementsOf(text)).slice(0, perFile);
    });
}
const continued = /(?:\\|`|\^)\s*$/;
const programAlone = /^\s*(?:-\s+)?["']?(?:[\w./-]{0,80}\/)?flux["']?,?\s*$/;
function statementsOf(text) {
    const statements = [];
    let open = false;
    for (const [index, written] of writtenLines(text).entries()) {
        const last = statements.at(-1);
        const own = written.replace(continued, ' ');
        if (open && last && last.text.length < longestStatement)
            last.text += ` ${own.replace(/^\s*(?:-\s+)?/, '')}`;
        else
            statements.push({ line: index + 1, text: own });
        open = own !== written || programAlone.test(written);
    }
    return statements;
}
function writtenLines(text) {
    let remark = false;
    return text.split('\n').map((line) => {
        if (line.length > longestLine)
            return '';
        if (remark) {
            remark = !line.includes('*/');
            return '';
        }
        if (/^\s*\/\*/.test(line)) {
            remark = !line.includes('*/');
            return '';
        }
        return /^\s*(?:#|\/\/|<!--)/.test(line) ? '' : line.replace(/\s#.*/s, '');
    });
}
function ownersOfKinds(kinds, file, statements) {
    const told = new Set();
    return statements.flatMap(({ line, text }) => {
        if (text === '')
            return [];
        for (const kind of kinds) {
            const match = kind.statement.exec(text);
            if (!match)
                continue;
            if (kind.once && told.has(kind))
                return [];
            told.add(kind);
            return [{ weight: kind.weight, file, line, chart: kind.chart ?? false, message: filled(kind.message, match) }];
        }
        return [];
    });
}
function filled(message, [, first, second]) {
    return message.replaceAll('$1', () => first ?? second ?? '').replaceAll('$2', () => second ?? '');
}


/***/ }),

/***/ 56692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $h: () => (doubtOfMove),
  ge: () => (agreementOf),
  hf: () => (notUnderstood)
});
var _loose_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30399);
var _role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);


function agreementOf(set) {
    const { current, lockstep, pins } = set;
    const unknown = unknownClauses(set);
    const other = current === null ? (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .differingClauses */ .VT)(pins) : [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .stayingClauses */ .AA)(pins, current), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .assumedClauses */ .$Z)(pins, current)];
    const rest = [...unknown, ...other];
    const said = rest.map((clause) => `; ${clause}`).join('');
    if (!lockstep)
        return { kind: 'out', text: `out of lockstep${said}` };
    if (current === null)
        return { kind: 'none', text: `${unpinnedText(pins)}${said}` };
    const loose = [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseCopies */ .IZ)(pins)];
    if (loose.length > 0)
        return { kind: 'floating', text: `${(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedText */ .GT)(pins)} at ${current}, ${loose.join(', ')}${said}` };
    if (rest.length === 0)
        return { kind: 'lockstep', text: 'in lockstep' };
    return { kind: 'partly', text: `in lockstep as far as it is ${unknown.length > 0 ? 'read' : 'moved'}${said}` };
}
function doubtOfMove(set, target) {
    const { current, lockstep, pins } = set;
    const loose = [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseCopies */ .IZ)(pins)].join(', ');
    const floats = loose !== '' && lockstep && current !== null ? `${(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedText */ .GT)(pins)} at ${current}, ${loose}` : loose;
    const clauses = [floats, ...unknownClauses(set), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .stayingClauses */ .AA)(pins, target)].filter((clause) => clause !== '');
    return clauses.length === 0 ? null : clauses.join('; ');
}
function unknownClauses({ pins, unread }) {
    return [...(unread.length === 0 ? [] : [notUnderstood(unread.length)]), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidClauses */ .av)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .openCopies */ .Ku)(pins)];
}
function unpinnedText(pins) {
    const loose = (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins);
    const isCopy = ({ role, selector, action }) => selector === 'exact' && action === 'follow' && (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .isTelling */ .c0)(role);
    const isTool = ({ role, selector, action }) => selector === 'exact' && action === 'follow' && (0,_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompanion */ .bv)(role);
    if (loose.length === 0 || !pins.some(isCopy))
        return pins.some(isTool) ? 'only the command line or the MCP server is pinned' : 'no pin that an update moves';
    return `only copies name a release, ${loose.join(', ')}`;
}
function notUnderstood(count) {
    return count === 1 ? '1 place is not understood' : `${count} places are not understood`;
}


/***/ }),

/***/ 30399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $Z: () => (assumedClauses),
  AA: () => (stayingClauses),
  GT: () => (fixedText),
  IZ: () => (looseCopies),
  Ku: () => (openCopies),
  VT: () => (differingClauses),
  av: () => (invalidClauses),
  c0: () => (isTelling),
  wm: () => (looseRoles)
});
var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);

const telling = ['operator-chart', 'operator-image', 'instance-chart', 'manifests'];
const installing = ['operator-package', ...telling];
function isTelling(role) {
    return telling.includes(role);
}
function looseRoles(pins) {
    return installing.flatMap((role) => {
        const own = defining(role, pins);
        const loose = own.find(isLoose);
        const isOneOfMany = own.some((pin) => pin.selector === 'exact');
        return loose ? clause(loose, isOneOfMany ? ` at ${placeOf(loose)}` : '') : [];
    });
}
function looseCopies(pins) {
    return telling.flatMap((role) => {
        const [loose] = copies(role, pins).filter((pin) => isLoose(pin) && pin.selector !== 'variable');
        return loose ? clause(loose, ` at ${placeOf(loose)}`) : [];
    });
}
function openCopies(pins) {
    const open = telling.flatMap((role) => copies(role, pins).filter((pin) => isLoose(pin) && pin.selector === 'variable'));
    return counted(open, (pin) => {
        const from = pin.variable?.name ?? pin.value;
        return `${placeOf(pin)} takes the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[pin.role]} from ${from === '' ? 'elsewhere' : from}`;
    });
}
function invalidClauses(pins) {
    const invalid = pins.filter(({ role, action, selector }) => isTelling(role) && action === 'report' && selector === 'misplaced-digest');
    return counted(invalid, (pin) => `${placeOf(pin)} is no tag`);
}
function stayingClauses(pins, release) {
    const staying = pins.filter(({ role, action, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'report' && !isAssumed && version !== null && version !== release);
    return counted(staying, (pin) => `${placeOf(pin)} is moved by hand and names ${pin.value}`);
}
function differingClauses(pins) {
    const [first, ...others] = pins.filter(({ role, action, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'report' && !isAssumed && version !== null);
    if (!first || first.version === null)
        return [];
    const differing = stayingClauses(others, first.version);
    return differing.length === 0 ? [] : [`${placeOf(first)} names ${first.value}`, ...differing];
}
function assumedClauses(pins, release) {
    const assumed = pins.filter(({ role, action, selector, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'follow' && selector === 'exact' && isAssumed && version !== release);
    return counted(assumed, (pin) => `${placeOf(pin)} may be in use and names ${pin.value}`);
}
function fixedText(pins) {
    const fixed = pins.filter(({ selector, role }) => (selector === 'exact' || selector === 'misplaced-digest') && isTelling(role));
    const roles = new Set(fixed.map(({ role }) => role));
    const [only] = roles;
    if (roles.size === 1 && only !== undefined && only !== 'manifests')
        return _role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[only];
    if (roles.size === 1)
        return 'manifests';
    return [...roles].every(_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ) ? 'charts' : 'pins';
}
function counted(pins, said) {
    const [first] = pins;
    if (!first)
        return [];
    const more = pins.length - 1;
    const rest = more === 0 ? '' : more === 1 ? ', and 1 more place does so' : `, and ${more} more places do so`;
    return [`${said(first)}${rest}`];
}
function ofRole(role, pins) {
    return pins.filter((pin) => pin.role === role && pin.action !== 'ignore');
}
function defining(role, pins) {
    const all = ofRole(role, pins);
    const reconciled = all.filter(({ scope }) => scope === 'gitops');
    return reconciled.length > 0 ? reconciled : all;
}
function copies(role, pins) {
    const own = defining(role, pins);
    return ofRole(role, pins).filter((pin) => !own.includes(pin));
}
function isLoose({ selector, variable }) {
    return verbs[selector] !== null && !variable?.filledFrom.length;
}
function clause({ role, selector }, at) {
    const verb = verbs[selector];
    if (!verb)
        return [];
    const [one, many] = verb;
    return [role === 'manifests' ? `manifests${at} ${many}` : `the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[role]}${at} ${one}`];
}
const verbs = {
    exact: null,
    'misplaced-digest': null,
    embedded: null,
    floating: ['floats', 'float'],
    implicit: ['floats', 'float'],
    range: ['follows a range', 'follow a range'],
    variable: ['is filled in from elsewhere', 'are filled in from elsewhere'],
    digest: ['is a digest alone', 'are a digest alone'],
};
function placeOf({ file, line }) {
    return `${file}:${line}`;
}


/***/ }),

/***/ 89166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (artifactDocuments),
  z: () => (artifactJson)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70972);
var _yaml_plain_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69237);



function artifactDocuments(text, file) {
    try {
        return (0,_yaml_plain_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .plainDocuments */ .HC)(text, { json: true });
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
function artifactJson(text, file) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    }
    catch (error) {
        throw unreadable(file, error);
    }
}
function unreadable(file, error) {
    const [brief = ''] = (0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error).split('\n');
    const message = `${file} of the release cannot be read (${brief}); set another release with "to", or wait until upstream mends it`;
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('registry-answer', message, { cause: error });
}


/***/ }),

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


/***/ })

};
