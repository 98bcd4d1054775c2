export const id = 2608;
export const ids = [2608];
export const modules = {

/***/ 13314:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (differingFile)
});
async function differingFile(tree, other, files) {
    for (const file of files) {
        const [here, there] = [await tree.read(file), await other.read(file)];
        if (here === null || there === null || Buffer.compare(here, there) !== 0)
            return file;
    }
    return null;
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

/***/ 74991:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (eligibleReleases),
  y: () => (surveyOf)
});
var _details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62579);
var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25343);


function surveyOf(registry, requirements, listed, base) {
    const known = new Map(listed.map((release) => [release.version, release]));
    const unsigned = new Map();
    const context = () => ({ ...base, releases: [...known.values()], unsigned });
    let judged = null;
    return {
        context,
        verdicts() {
            if (judged)
                return judged;
            const now = context();
            judged = now.releases.map((release) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(release, now));
            return judged;
        },
        async look(version) {
            const release = known.get(version);
            if (!release)
                return null;
            if (release.complete && release.artifacts.length === 0) {
                known.set(version, await (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .inspect */ .Nn)(registry, requirements, release));
                judged = null;
            }
            const now = context();
            return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(known.get(version) ?? release, now);
        },
        leaveOutUnsigned(version, sentence) {
            unsigned.set(version, sentence);
            judged = null;
        },
    };
}
const mostLooks = 20;
async function eligibleReleases(survey, candidates) {
    for (const [index, version] of candidates.slice(0, mostLooks).entries()) {
        const verdict = await survey.look(version);
        if (verdict?.eligible)
            return candidates.slice(index);
    }
    return [];
}


/***/ })

};
