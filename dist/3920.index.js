export const id = 3920;
export const ids = [3920];
export const modules = {

/***/ 48057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (filesBeside)
});
var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89616);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);



const width = 64;
async function filesBeside(entries, { tree: { files }, workspace }, { limit, net }) {
    if (!workspace)
        return [];
    const near = (net && (await workspace.holding?.(net.needles))) ?? null;
    const isNear = ({ path }) => near === null || near.has(path) || net?.named(path) === true;
    const found = [];
    const queue = entriesBeside(entries, pathsIn(files)).filter(isNear).values();
    const lane = async () => {
        for (const entry of queue) {
            const bytes = await workspace.read(entry.path, limit);
            const file = bytes && fileOf(entry, bytes);
            if (file)
                found.push(file);
        }
    };
    await Promise.all(Array.from({ length: width }, lane));
    return found;
}
const pathsIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .gatheredFrom */ .P)(({ file }) => [file.path]);
const entriesBeside = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPair */ .Vt)((entries, read) => {
    const known = new Set(read);
    return entries.filter(({ path }) => !known.has(path));
});
const fileOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPair */ .Vt)((entry, bytes) => (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isBinary */ .Go)(bytes) ? null : (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFile */ .sm)(entry, bytes));


/***/ }),

/***/ 53920:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkKubernetes: () => (checkKubernetes)
});

// EXTERNAL MODULE: ./lib/src/model/entries.js
var entries = __webpack_require__(29008);
// EXTERNAL MODULE: ./lib/src/model/folder.js
var folder = __webpack_require__(89382);
// EXTERNAL MODULE: ./lib/src/model/gathered.js
var gathered = __webpack_require__(93464);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/problem.js
var problem = __webpack_require__(61275);
// EXTERNAL MODULE: ./lib/src/text/artifact-text.js
var artifact_text = __webpack_require__(89166);
// EXTERNAL MODULE: ./lib/src/model/version.js
var version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/upstream/flux-minors.js
var flux_minors = __webpack_require__(1230);
// EXTERNAL MODULE: ./lib/src/documents/aside.js
var aside = __webpack_require__(45447);
// EXTERNAL MODULE: ./lib/src/validate/files-beside.js
var files_beside = __webpack_require__(48057);
;// CONCATENATED MODULE: ./lib/src/validate/kubernetes/mentions.js
const mentions_version = String.raw `["']?v?(1\.(\d{1,3})(?:\.\d{1,3})?)\b`;
const terraformName = '(?:(?:\\w{1,40}_)?(?:kubernetes|k8s|orchestrator|aks|eks|gke|k3s|rke2)_version|cluster_version|min_master_version|(?:\\w{1,40}_)?(?:kubernetes|k8s)_cluster_version)';
function isTerraform({ path }) {
    return /\.(?:tf|tfvars|hcl)$/.test(path);
}
const anywhere = [
    new RegExp(String.raw `\b(?:siderolabs\/kubelet|kindest\/node|rancher\/k3s|hyperkube|kube-apiserver):${mentions_version}`),
    /\bv?(1\.(\d{1,3})\.\d{1,3})(?:\+|-|%2B)(?:k3s\d|rke2r\d|k0s\.\d)/,
];
const keyed = [
    {
        knows: ({ path, text }) => /(?:^|\/)(?:talenv|talconfig)[^/]*$/i.test(path) || /kubeadm\.k8s\.io|\btalosVersion\b|kubespray/.test(text),
        line: new RegExp(String.raw `^\s*(?:kubernetesVersion|kubernetes_version|KUBERNETES_VERSION)\s*[:=]\s*${mentions_version}`),
    },
    {
        knows: ({ path }) => /\.(?:ya?ml|ini|env|sh|cfg)$|(?:^|\/)(?:hosts|\.env)$/.test(path),
        line: new RegExp(String.raw `^\s*(?:export\s+)?(?:k3s_version|rke2_version|k3s_release_version|kube_version|k8s_version|INSTALL_K3S_VERSION|INSTALL_RKE2_VERSION|KUBERNETES_VERSION)\s*[:=]\s*${mentions_version}`),
    },
    {
        knows: isTerraform,
        line: new RegExp(String.raw `(?:^\s*|[{,]\s{0,9})"?${terraformName}"?\s*[=:]\s*${mentions_version}`),
    },
    {
        knows: ({ path, text }) => path.endsWith('.bicep') ||
            /Microsoft\.ContainerService|containerservice\.azure\.(?:com|upbound\.io)|azure-native:containerservice/.test(text),
        line: new RegExp(String.raw `^\s*(?:param\s+|var\s+)?["']?(?:kubernetesVersion|orchestratorVersion|aksVersion|k8sVersion)["']?(?:\s+string)?\s*[:=]\s*${mentions_version}`),
    },
    {
        knows: ({ text }) => /\baz\s+aks\s/.test(text),
        line: new RegExp(String.raw `(?:^|\s)(?:--kubernetes-version|-k)[ =]${mentions_version}`),
    },
];
const versioned = /^kind:\s*["']?(?:KubernetesUpgrade|KubeadmControlPlane|RKE2ControlPlane|KThreesControlPlane|K3sControlPlane|TalosControlPlane|MachineDeployment|MachinePool|AWSManagedControlPlane|AzureManagedControlPlane|GCPManagedControlPlane|Cluster|ClusterConfig|Plan)\b/m;
const versionKey = new RegExp(String.raw `(?:^\s*|[{,]\s{0,9})version:\s*${mentions_version}`);
const assignedVersion = new RegExp(String.raw `^\s*\w{1,80}\s*=\s*${mentions_version}`);
const words = [
    ...['kubelet', 'kindest/node', 'hyperkube', 'kube-apiserver', 'k3s', 'K3S', 'rke2', 'RKE2', 'k0s'],
    ...['kubernetesVersion', 'kubernetes_version', 'KUBERNETES_VERSION', 'kube_version', 'k8s_version', 'k8sVersion'],
    ...['orchestratorVersion', 'aks', 'cluster.x-k8s.io', 'KubernetesUpgrade', 'eksctl.io', 'upgrade.cattle.io'],
];
const kubernetesNet = { needles: words, named: (path) => isTerraform({ path }) };
function kubernetesNames(file) {
    if (!isTerraform(file))
        return [];
    const taken = /^[ \t]*(?:kubernetes_version|orchestrator_version|cluster_version|min_master_version)[ \t]*=[ \t]*(?:var|local)\.(\w{1,80})[ \t]*\r?$/gm;
    return [...file.text.matchAll(taken)].flatMap(([, name]) => name ?? []);
}
function kubernetesMentions(file, names) {
    if (!/1\.\d/.test(file.text))
        return [];
    if (!kubernetesNet.named(file.path) && !words.some((word) => file.text.includes(word)))
        return [];
    const keys = keyed.filter(({ knows }) => knows(file)).map(({ line }) => line);
    const lines = file.text.split('\n');
    const inTerraform = isTerraform(file);
    const objects = inTerraform ? terraformLines(lines, names) : objectLines(file.text);
    return lines.flatMap((text, index) => {
        if (/^\s*(?:#|\/\/)/.test(text) || text.length > 1000)
            return [];
        const own = objects.has(index) ? [inTerraform ? terraformVersion : versionKey] : [];
        if (inTerraform && names.has(/^\s*(\w{1,80})\s*=/.exec(text)?.[1] ?? ''))
            own.push(assignedVersion);
        for (const expression of [...anywhere, ...keys, ...own]) {
            const found = expression.exec(text);
            if (found)
                return [{ file: file.path, line: index + 1, version: found[1] ?? '', minor: Number(found[2]) }];
        }
        return [];
    });
}
function objectLines(text) {
    const found = new Set();
    let line = 0;
    for (const document of text.split(/^---.*$/m)) {
        const count = document.split('\n').length - 1;
        if (versioned.test(document) && speaksOfKubernetes(document)) {
            for (let index = 0; index <= count; index++)
                found.add(line + index);
        }
        line += count;
    }
    return found;
}
function speaksOfKubernetes(document) {
    if (/^kind:\s*["']?Plan\b/m.test(document)) {
        return /upgrade\.cattle\.io/.test(document) && /k3s|rke2|kubelet|^ {2}name:\s*["']?[\w-]*kubernetes/m.test(document);
    }
    return /cluster\.x-k8s\.io|^kind:\s*["']?KubernetesUpgrade|eksctl\.io/m.test(document);
}
const versionVariable = new RegExp(String.raw `^${terraformName}$`);
function isVersionVariable(line, names) {
    const name = /^\s*variable\s+"(\w+)"/.exec(line)?.[1];
    return name !== undefined && (names.has(name) || versionVariable.test(name));
}
const terraformVersion = new RegExp(String.raw `(?:^\s*|\{\s{0,9})(?:version|default)\s*=\s*${mentions_version}`);
function terraformLines(lines, names) {
    const found = new Set();
    let depth = 0;
    let counts = false;
    for (const [index, line] of lines.entries()) {
        if (depth === 0) {
            counts =
                /^\s*resource\s+"(?:aws_eks_cluster|aws_eks_node_group|scaleway_k8s_cluster|digitalocean_kubernetes_cluster|linode_lke_cluster)"/.test(line) || isVersionVariable(line, names);
        }
        if (counts)
            found.add(index);
        depth = Math.max(0, depth + (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0));
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/model/sorted.js
var sorted = __webpack_require__(60519);
;// CONCATENATED MODULE: ./lib/src/validate/kubernetes/check.js













const largest = 256 * 1024;
const readable = /\.(?:ya?ml|json|tf|tfvars|hcl|bicep|ini|env|sh|cfg|toml|j2)$|(?:^|\/)(?:hosts|\.env)$/;
const elsewhere = /(?:^|\/)(?:\.github|tests?|e2e|hack|examples?|node_modules)\//i;
async function checkKubernetes(state) {
    const needs = state.instances.flatMap(({ instance, flux }) => {
        const wanted = flux === null ? null : (0,flux_minors/* fluxMinor */.dn)((0,version/* minorOf */.Hs)(flux));
        const place = instance.object.position([...instance.root, 'distribution']);
        return wanted ? [{ instance, wanted, place: `${instance.object.file.path}:${place.line}` }] : [];
    });
    const charts = [chartNeed(state.operator, 'operatorChart'), chartNeed(state.contents, 'instanceChart')].flatMap((need) => need ?? []);
    if (needs.length === 0 && charts.length === 0)
        return [];
    const mentions = await mentionsIn(state);
    const clusterOf = ({ file }) => clusterOfPath(file, state);
    return needs.flatMap(({ instance, wanted, place }) => {
        const near = mentions.filter((mention) => instance.cluster === '' || [instance.cluster, ''].includes(clusterOf(mention)));
        const own = near.filter((mention) => clusterOf(mention) === instance.cluster);
        return running(own.length > 0 ? own : near).flatMap((mention) => {
            const flux = { what: `Flux ${wanted.minor}`, minor: minorNumber(wanted.kubernetes), place };
            return [flux, ...charts.map((chart) => ({ ...chart, place }))].flatMap((need) => mention.minor < need.minor ? [tooOld(mention, need)] : []);
        });
    });
}
function tooOld({ file, line, version, minor }, need) {
    return (0,problem/* problemOf */.Z)('kubernetes-too-old', { file, line }, {
        message: `Kubernetes ${version} is written here, and ${need.what}, which the instance at ${need.place} gets, asks for 1.${need.minor} or newer.`,
        help: `Upgrade Kubernetes to 1.${need.minor} first, or stay on a Flux that supports 1.${minor}.`,
        detail: `${need.what} ${file}`,
    });
}
function minorNumber(text) {
    return Number(text.split('.')[1] ?? 0);
}
function chartNeed(release, chart) {
    const name = chart === 'operatorChart' ? 'flux-operator' : 'flux-instance';
    const bytes = release?.[chart]?.get(`${name}/Chart.yaml`);
    if (!bytes)
        return null;
    const wanted = (0,json/* stringAt */.bX)((0,artifact_text/* artifactDocuments */.F)(new TextDecoder().decode(bytes), 'Chart.yaml')[0], ['kubeVersion']);
    const minor = /^\s*>=\s*v?1\.(\d{1,3})/.exec(wanted ?? '')?.[1];
    return minor === undefined ? null : { what: `the chart ${name}`, minor: Number(minor) };
}
function clusterOfPath(file, { tree, instances }) {
    const found = tree.layout.clusterOf(file);
    if (found !== '')
        return found;
    const folders = file.split('/').slice(0, -1);
    return instances.map(({ instance }) => instance.cluster).find((name) => name !== '' && folders.includes(name)) ?? '';
}
function running(mentions) {
    const newest = newestOf(mentions);
    if (!newest)
        return [];
    const named = mentions.filter(({ file }) => (0,folder/* fileNameOf */.b)(file) === (0,folder/* fileNameOf */.b)(newest.file));
    const folders = [...new Set(named.map(({ file }) => file))];
    if (folders.length < 2)
        return [newest];
    return folders.flatMap((file) => newestOf(named.filter((mention) => mention.file === file)) ?? []);
}
function newestOf(mentions) {
    return mentions.toSorted((a, b) => b.minor - a.minor)[0] ?? null;
}
async function mentionsIn(state) {
    const { tree } = state;
    const beside = await (0,files_beside/* filesBeside */.G)(readableIn(tree.entries), state, { limit: largest, net: kubernetesNet });
    const naming = [...namingIn(tree.files), ...beside.filter(isTerraform)];
    const names = new Set(naming.flatMap(kubernetesNames));
    const found = [
        ...mentionsAmong(tree.files),
        ...beside.filter((file) => !isTerraform(file)).flatMap(mentionsOf),
        ...naming.flatMap((file) => kubernetesMentions(file, names)),
    ];
    return found.toSorted((a, b) => (0,sorted/* compareTexts */.q)(a.file, b.file) || a.line - b.line);
}
const readableIn = (0,once_per/* oncePer */.Pu)((entries) => entries.filter(isReadable));
function isReadable(entry) {
    const { path } = entry;
    return readable.test(path) && (0,entries/* isRegular */.$W)(entry) && !elsewhere.test(path) && !(0,aside/* isAside */.Z)(path);
}
const namingIn = (0,gathered/* gatheredFrom */.P)(({ file }) => (isReadable(file) && isTerraform(file) ? [file] : []));
const mentionsAmong = (0,gathered/* gatheredFrom */.P)(({ file }) => isReadable(file) && !isTerraform(file) ? mentionsOf(file) : []);
const noNames = new Set();
const mentionsOf = (0,once_per/* oncePer */.Pu)((file) => kubernetesMentions(file, noNames));


/***/ })

};
