export const id = 98;
export const ids = [98];
export const modules = {

/***/ 10098:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (check),
  b: () => (unjudged)
});

// EXTERNAL MODULE: ./lib/src/report/patch.js
var patch = __webpack_require__(82003);
// EXTERNAL MODULE: ./lib/src/judge/acceptance.js
var judge_acceptance = __webpack_require__(84407);
// EXTERNAL MODULE: ./lib/src/model/problem.js
var problem = __webpack_require__(61275);
// EXTERNAL MODULE: ./lib/src/commands/run/assemble.js
var assemble = __webpack_require__(87987);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
;// CONCATENATED MODULE: ./lib/src/judge/address-hosts.js

const project = 'controlplaneio-fluxcd/flux-operator';
const github = /^(?:(?:git\+|git::)?(?:https?|ssh|git):\/\/)?(?:git@)?(?:(?:www\.|api\.|codeload\.|raw\.)?github\.com|(?:raw|objects)\.githubusercontent\.com)[/:](?:repos\/)?$/i;
const bound = /[\s"'`<>|\\,;()[\]=]/;
const longest = 500;
function judgeAddressHosts(before, after) {
    if (!before.pins.some(({ role }) => role === 'operator-image'))
        return [];
    const known = new Set(addressesIn(before).map(({ place }) => place));
    return addressesIn(after)
        .filter(({ place }) => !known.has(place) && !github.test(place))
        .map(({ pin, place }) => (0,finding/* introducedFinding */.tx)('source-changed', pin, {
        severity: 'error',
        message: `A release is fetched from ${place.slice(0, 200)}${project}, and the base branch fetches none from there: whoever owns that place decides what the cluster runs.`,
        help: 'Take it back.',
    }));
}
function addressesIn({ tree, pins, }) {
    const files = new Map(tree.files.map(({ file }) => [file.path, file]));
    return pins.flatMap((pin) => {
        const file = files.get(pin.file);
        const { place } = pin.writing;
        if (!file || place === null || pin.repository !== null || pin.action === 'ignore')
            return [];
        const start = Math.max(0, place.start - longest);
        const text = Buffer.from(file.bytes.buffer, file.bytes.byteOffset + start, place.start - start).toString('utf8');
        const named = text.lastIndexOf(project);
        if (named < 0 || bound.test(text.slice(named)))
            return [];
        let from = named;
        while (from > 0 && !bound.test(text.charAt(from - 1)))
            from--;
        return [{ pin, place: text.slice(from, named) }];
    });
}

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/src/kustomize/flux-kustomization.js
var flux_kustomization = __webpack_require__(23923);
// EXTERNAL MODULE: ./lib/src/kustomize/kustomization.js
var kustomize_kustomization = __webpack_require__(52827);
// EXTERNAL MODULE: ./lib/src/kustomize/names.js
var kustomize_names = __webpack_require__(88342);
// EXTERNAL MODULE: ./lib/src/kustomize/patched.js + 1 modules
var kustomize_patched = __webpack_require__(50082);
// EXTERNAL MODULE: ./lib/src/kustomize/paths.js
var paths = __webpack_require__(11442);
// EXTERNAL MODULE: ./lib/src/kustomize/replacements.js
var replacements = __webpack_require__(74465);
// EXTERNAL MODULE: ./lib/src/kustomize/reach.js
var kustomize_reach = __webpack_require__(83521);
// EXTERNAL MODULE: ./lib/src/model/folder.js
var model_folder = __webpack_require__(89382);
// EXTERNAL MODULE: ./lib/src/model/instance.js
var instance = __webpack_require__(8501);
// EXTERNAL MODULE: ./lib/src/model/grouped.js
var grouped = __webpack_require__(12094);
// EXTERNAL MODULE: ./lib/src/model/layout.js
var layout = __webpack_require__(50620);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
;// CONCATENATED MODULE: ./lib/src/judge/objects.js



function objectsOf({ files }, kind) {
    return byKind(files).get(kind) ?? none;
}
function objectsNamed(tree, kind, name) {
    return byName(objectsOf(tree, kind)).get(name) ?? none;
}
const none = [];
const byKind = (0,once_per/* oncePer */.Pu)((files) => (0,grouped/* grouped */.z)(files.flatMap(layout/* objectsInFile */.W).filter(({ origin }) => origin !== 'patch'), ({ kind }) => kind));
const byName = (0,once_per/* oncePer */.Pu)((objects) => (0,grouped/* grouped */.z)(objects, ({ name }) => name));
function sameObject(old, before, after) {
    const candidates = objectsNamed(after, old.kind, old.name);
    const clusters = clustersOf(old, before);
    return (candidates.find(({ file }) => file.path === old.file.path) ??
        candidates.find((object) => meet(clusters, clustersOf(object, after))) ??
        null);
}
function canMeet(a, b, tree) {
    return meet(clustersOf(a, tree), clustersOf(b, tree));
}
function clustersOf({ file }, { layout }) {
    return layout.clustersOf(file.path);
}
function meet(a, b) {
    return a.length === 0 || b.length === 0 || a.some((cluster) => b.includes(cluster));
}

;// CONCATENATED MODULE: ./lib/src/judge/delivery.js











function deliveryIn({ tree, instances, isApplied }, base = null) {
    const deliverers = deliverersIn(tree, instances);
    const users = usersByName(tree);
    const reaches = ({ builds }, path) => builds(path) || (users.get(path) ?? []).some((user) => builds(user));
    const mayAct = ({ value, object: { file } }) => !isPaused(value) && (isApplied(file.path) || users.has(file.path));
    const above = aboveEach(deliverers, reaches);
    const unreached = deliverers.filter((one) => one.root.length === 0 && above(one).length === 0);
    const acting = new Set(deliverers.filter((one) => mayAct(one) &&
        (one.root.length > 0 ||
            (above(one).length === 0 && (base?.rootFolders.has((0,model_folder/* folderOf */.y)(one.object.file.path)) ?? true)))));
    const waiting = new Set(deliverers.filter((one) => !acting.has(one) && mayAct(one)));
    for (let before = -1; before !== acting.size;) {
        before = acting.size;
        for (const one of waiting)
            if (above(one).some((other) => acting.has(other)))
                acting.add(one);
        for (const one of acting)
            waiting.delete(one);
    }
    const known = new Map();
    const clustersTo = (path) => {
        const found = known.get(path) ??
            new Set([...acting].flatMap((one) => (reaches(one, path) ? [tree.layout.clusterOf(one.object.file.path)] : [])));
        known.set(path, found);
        return found;
    };
    return {
        isDelivered: (path) => clustersTo(path).size > 0,
        clustersTo,
        way: waysTo(deliverers, reaches),
        rootFolders: new Set(unreached.map(({ object }) => (0,model_folder/* folderOf */.y)(object.file.path))),
    };
}
const mostDeliverers = 3000;
function aboveEach(deliverers, reaches) {
    const byFile = new Map();
    return ({ object }) => {
        const { path } = object.file;
        const found = byFile.get(path) ?? deliverers.filter((other) => reaches(other, path));
        byFile.set(path, found);
        return found.filter((other) => other.object !== object);
    };
}
function waysTo(deliverers, reaches) {
    const known = new Map();
    return (path) => {
        const way = known.get(path) ?? wayTo(path, deliverers, reaches);
        known.set(path, way);
        return way;
    };
}
function wayTo(path, deliverers, reaches) {
    const found = new Set();
    const paths = new Set([path]);
    for (const each of paths)
        for (const one of deliverers)
            if (!found.has(one) && reaches(one, each)) {
                found.add(one);
                paths.add(one.object.file.path);
            }
    return [...found];
}
const disabled = [
    ['kustomize.toolkit.fluxcd.io/reconcile', ['disabled']],
    ['kustomize.toolkit.fluxcd.io/ssa', ['ignore', 'ifnotpresent']],
    ['fluxcd.controlplane.io/reconcile', ['disabled']],
    ['config.kubernetes.io/local-config', ['true']],
    ['helmcharts.helm.cattle.io/unmanaged', ['true']],
    ['argocd.argoproj.io/skip-reconcile', ['true']],
];
function isPaused(value) {
    return suspends((0,json/* valueAt */.fK)(value, ['spec', 'suspend'])) || pauses((0,json/* valueAt */.fK)(value, ['metadata', 'annotations']));
}
function suspends(value) {
    if (typeof value !== 'string')
        return value === true;
    return (/^\$\{\w+:?[-=](.*)\}$/.exec(value)?.[1] ?? value) !== 'false';
}
function pauses(annotations) {
    return disabled.some(([name, values]) => values.includes(((0,json/* stringAt */.bX)(annotations, [name]) ?? '').toLowerCase()));
}
function deliverersIn(tree, instances) {
    const reach = (0,kustomize_reach/* reachIn */.hT)(tree);
    const broken = foldersWithSeveral((0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files));
    const patches = [...(0,kustomize_patched/* patchedObjects */.Y)(tree), ...(0,replacements/* replacedObjects */.B)(tree).map(({ object }) => object)].filter(flux_kustomization/* isFluxKustomization */.Hw);
    const kustomizations = objectsOf(tree, 'Kustomization').filter(flux_kustomization/* isFluxKustomization */.Hw);
    if (kustomizations.length > mostDeliverers)
        return [];
    return [
        ...kustomizations.flatMap((object) => {
            const value = afterPatches(object, patches);
            const flux = (0,flux_kustomization/* fluxKustomizationOf */.ir)({ ...object, value });
            return flux ? [{ object, value, root: [], builds: builtBy(flux, reach, broken) }] : [];
        }),
        ...instances.flatMap((instance) => {
            const flux = syncOf(instance);
            const { object, root } = instance;
            return flux
                ? [{ object, value: instance.spec, root: [...root, 'sync'], builds: builtBy(flux, reach, broken) }]
                : [];
        }),
    ];
}
function syncOf({ object, spec }) {
    const sync = (0,json/* objectAt */.lJ)(spec, ['sync']);
    const path = sync && (0,paths/* appliedFolder */.MG)((0,json/* stringAt */.bX)(sync, ['path']) ?? '');
    if (!sync || path === null)
        return null;
    const source = `${(0,instance/* syncKind */.a)(spec)}/flux-system`;
    return { object, file: object.file.path, path, source, targetNamespace: null, components: [], isRemote: false };
}
const patchable = ['path', 'sourceRef', 'suspend', 'components', 'kubeConfig', 'postBuild'];
function afterPatches(object, patches) {
    const own = patches.filter(({ name }) => name === object.name);
    if (own.length === 0)
        return object.value;
    const spec = (0,json/* objectAt */.lJ)(object.value, ['spec']) ?? {};
    const changed = patchable.flatMap((field) => {
        const written = JSON.stringify(spec[field]);
        const patch = own.findLast(({ value }) => JSON.stringify((0,json/* valueAt */.fK)(value, ['spec', field])) !== written);
        return patch ? [[field, (0,json/* valueAt */.fK)(patch.value, ['spec', field])]] : [];
    });
    return { ...object.value, spec: { ...spec, ...Object.fromEntries(changed) } };
}
function foldersWithSeveral(kustomizations) {
    const paths = new Map();
    for (const { folder, path } of kustomizations)
        if ((0,kustomize_names/* isKustomizationFile */.y)(path))
            paths.set(folder, (paths.get(folder) ?? new Set()).add(path));
    return new Set([...paths].filter(([, found]) => found.size > 1).map(([folder]) => folder));
}
function builtBy(flux, reach, broken) {
    let fails = null;
    return (path) => {
        const { builds, folders } = reach.appliedBy(flux);
        fails ??= broken.size > 0 && [...folders].some((folder) => broken.has(folder));
        return !fails && (builds(path) || ((0,kustomize_names/* isKustomizationFile */.y)(path) && folders.has((0,model_folder/* folderOf */.y)(path))));
    };
}
function usersByName({ files }) {
    const found = new Map();
    for (const { path: user, names } of (0,kustomize_kustomization/* kustomizationsIn */.oX)(files))
        for (const { path } of names) {
            if (path === null)
                continue;
            const known = found.get(path);
            if (known)
                known.push(user);
            else
                found.set(path, [user]);
        }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/judge/chart-sources.js





function judgeChartSources(before, after, known) {
    const ours = new Set(known.pins.flatMap(({ repository }) => (repository ? (0,reference/* formatRepository */.Sh)(repository) : [])));
    const allowed = new Set([...ours, ...known.named]);
    const isInstalled = installedIn(after);
    return objectsOf(before.tree, 'HelmRelease').flatMap((release) => {
        const chart = chartAddressesOf(release, before.tree).find((address) => ours.has(address));
        if (chart === undefined)
            return [];
        const same = sameObject(release, before.tree, after.tree);
        const strange = same && strangeOf(release, same, { before: before.tree, after: after.tree }, allowed);
        const stands = after.pins.some(({ repository }) => repository !== null && (0,reference/* formatRepository */.Sh)(repository) === chart);
        if (same && strange === elsewhere && !stands && sourceName(same) === sourceName(release))
            return [];
        if (same && strange !== null)
            return [takenFrom(same, strange, chart)];
        if (same && isLive(same, after))
            return [];
        return stands && isLive(release, before) && !isInstalled(chart) ? [uninstalled(release, chart)] : [];
    });
}
function strangeOf(old, now, trees, allowed) {
    const addresses = chartAddressesOf(now, trees.after);
    if (addresses.length === 0)
        return elsewhere;
    const more = addresses.length > chartAddressesOf(old, trees.before).length;
    if (sourceName(now) === sourceName(old) && !more)
        return null;
    return addresses.find((address) => !allowed.has(address)) ?? null;
}
function isLive({ file, value }, { isApplied }) {
    return isApplied(file.path) && !isPaused(value);
}
function installedIn(side) {
    const charts = new Set(objectsOf(side.tree, 'HelmRelease')
        .filter((release) => isLive(release, side))
        .flatMap((release) => chartAddressesOf(release, side.tree)));
    return (chart) => charts.has(chart);
}
function takenFrom(release, strange, chart) {
    const place = { file: release.file.path, line: release.position(chartPath(release)).line };
    return (0,finding/* introducedFinding */.tx)('source-changed', place, {
        severity: 'error',
        message: `HelmRelease ${release.name ?? ''} takes its chart from ${strange} instead of ${chart}: whoever owns that place decides what the cluster runs.`,
        help: 'Take it back. If the move is meant, name the new repository under `repositories` in the settings on the base branch first, in a change of its own.',
    });
}
function uninstalled({ file, name }, chart) {
    const place = { file: file.path, line: null };
    return (0,finding/* introducedFinding */.tx)('pin-lost', place, {
        severity: 'error',
        message: `HelmRelease ${name ?? ''} installs ${chart} on the base branch, and nothing does after this change: its pin is still there and decides nothing.`,
        help: 'Leave the HelmRelease where it is applied, or remove the pins with it.',
    });
}
const elsewhere = 'a source that is not in this repository';
function sourceName({ value }) {
    return JSON.stringify([
        (0,json/* valueAt */.fK)(value, ['spec', 'chartRef']),
        (0,json/* valueAt */.fK)(value, ['spec', 'chart', 'spec', 'sourceRef']),
        (0,json/* stringAt */.bX)(value, ['spec', 'chart', 'spec', 'chart']),
    ]);
}
function chartPath({ value }) {
    return (0,json/* stringAt */.bX)(value, ['spec', 'chartRef', 'name']) === null ? ['spec', 'chart'] : ['spec', 'chartRef'];
}
function chartAddressesOf(release, tree) {
    if (release.kind === 'HelmChart')
        return chartAddresses(release, ['spec'], tree);
    const [kind, name] = [
        (0,json/* stringAt */.bX)(release.value, ['spec', 'chartRef', 'kind']),
        (0,json/* stringAt */.bX)(release.value, ['spec', 'chartRef', 'name']),
    ];
    const own = chartAddresses(release, ['spec', 'chart', 'spec'], tree);
    if (name === null)
        return own;
    const namespace = (0,json/* stringAt */.bX)(release.value, ['spec', 'chartRef', 'namespace']);
    const sources = named({ kind: kind ?? 'OCIRepository', name, namespace }, release, tree);
    if (kind === 'HelmChart')
        return [...sources.flatMap((chart) => chartAddresses(chart, ['spec'], tree)), ...own];
    return [...sources.map(urlOf), ...own];
}
function chartAddresses(object, spec, tree) {
    const chart = (0,json/* stringAt */.bX)(object.value, [...spec, 'chart']);
    const name = (0,json/* stringAt */.bX)(object.value, [...spec, 'sourceRef', 'name']);
    if (chart === null || name === null)
        return [];
    const kind = (0,json/* stringAt */.bX)(object.value, [...spec, 'sourceRef', 'kind']) ?? 'HelmRepository';
    const namespace = (0,json/* stringAt */.bX)(object.value, [...spec, 'sourceRef', 'namespace']);
    return named({ kind, name, namespace }, object, tree).map((source) => `${urlOf(source)}/${chart}`);
}
function named({ kind, name, namespace }, user, tree) {
    const wanted = namespace ?? tree.layout.namespaceOf(user);
    return objectsNamed(tree, kind, name).filter((source) => {
        const own = tree.layout.namespaceOf(source);
        return (wanted === null || own === null || own === wanted) && canMeet(user, source, tree);
    });
}
function urlOf(object) {
    const text = (0,json/* stringAt */.bX)(object.value, ['spec', 'url']) ?? (0,json/* stringAt */.bX)(object.value, ['spec', 'endpoint']) ?? '';
    return text.replace(/^oci:\/\//, '').replace(/(?<!\/)\/+$/, '');
}

// EXTERNAL MODULE: ./lib/src/model/role.js
var model_role = __webpack_require__(28858);
// EXTERNAL MODULE: ./lib/src/text/yaml/plain-documents.js
var plain_documents = __webpack_require__(69237);
;// CONCATENATED MODULE: ./lib/src/judge/instance-images.js


const deepest = 40;
function patchedImages({ value }, instance) {
    const patches = (0,json/* listAt */.gT)(value, [...instance, 'kustomize', 'patches']);
    return new Set(patches.flatMap((entry) => (0,plain_documents/* innerDocuments */.ru)((0,json/* stringAt */.bX)(entry, ['patch'])).flatMap((each) => imagesIn(each))));
}
function imagesIn(value, depth = 0) {
    if (depth > deepest)
        return [];
    if ((0,json/* isList */.Lv)(value))
        return value.flatMap((each) => imagesIn(each, depth + 1));
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    const operation = (0,json/* stringAt */.bX)(value, ['path'])?.endsWith('/image') === true ? [(0,json/* stringAt */.bX)(value, ['value']) ?? ''] : [];
    const below = Object.entries(value).flatMap(([key, each]) => key === 'image' && typeof each === 'string' ? [each] : imagesIn(each, depth + 1));
    return [...operation, ...below];
}

;// CONCATENATED MODULE: ./lib/src/judge/own-objects.js




const kinds = ['OCIRepository', 'HelmRepository', 'HelmChart', 'HelmRelease', 'FluxInstance'];
const instanceValues = ['spec', 'values', 'instance'];
function ownObjects(tree, allowed) {
    return kinds.flatMap((kind) => objectsOf(tree, kind).flatMap((object) => {
        const addresses = addressesOf(object, tree);
        const ours = kind === 'FluxInstance' || addresses.some((address) => isAllowed(address, kind, allowed));
        return ours ? [{ object, addresses }] : [];
    }));
}
function successor(old, before, after) {
    const same = sameObject(old, before, after);
    if (same)
        return same;
    const addresses = addressesOf(old, before).filter((address) => address !== '');
    const names = new Set(objectsOf(before, old.kind).map(({ name }) => name));
    const fresh = objectsOf(after, old.kind).filter(({ name }) => !names.has(name));
    return fresh.find((object) => addressesOf(object, after).some((address) => addresses.includes(address))) ?? null;
}
function isAllowed(address, kind, allowed) {
    return kind === 'HelmRepository' ? [...allowed].some((one) => one.startsWith(`${address}/`)) : allowed.has(address);
}
function addressesOf(object, tree) {
    switch (object.kind) {
        case 'HelmRelease':
        case 'HelmChart':
            return chartAddressesOf(object, tree);
        case 'FluxInstance':
            return artifactOf(object, ['spec']);
        default:
            return [((0,json/* stringAt */.bX)(object.value, ['spec', 'url']) ?? '').replace(/^oci:\/\//, '').replace(/(?<!\/)\/+$/, '')];
    }
}
function artifactOf({ value }, root) {
    const artifact = (0,json/* stringAt */.bX)(value, [...root, 'distribution', 'artifact']) ?? '';
    const repository = (0,reference/* parseRepository */.SU)(artifact
        .replace(/^oci:\/\//, '')
        .replace(/@.*/s, '')
        .replace(/:[^:/]*$/, ''));
    return repository ? [(0,reference/* formatRepository */.Sh)(repository)] : [];
}

;// CONCATENATED MODULE: ./lib/src/judge/deciding-fields.js






const other = (...defaults) => {
    return (value) => (typeof value === 'string' && defaults.includes(value) ? '' : JSON.stringify(value));
};
const set = (value) => JSON.stringify(value);
const flag = (value) => (value === false ? '' : JSON.stringify(value));
const fields = [
    { path: ['spec', 'insecure'], said: flag },
    { path: ['spec', 'passCredentials'], said: flag },
    { path: ['spec', 'provider'], said: other('generic') },
    { path: ['spec', 'certSecretRef'], said: set },
    { path: ['spec', 'proxySecretRef'], said: set },
    { path: ['spec', 'layerSelector'], said: (value) => (isChartLayer(value) ? '' : JSON.stringify(value)) },
    { path: ['spec', 'kubeConfig'], said: set },
    { path: ['spec', 'postRenderers'], said: set },
    { path: ['spec', 'values', 'image', 'repository'], said: imageOf('operator-image') },
    { path: ['spec', 'values', 'healthcheck', 'image', 'repository'], said: imageOf('cli-image') },
    { path: ['spec', 'values', 'instance', 'distribution', 'registry'], said: fluxRegistry },
    { path: ['spec', 'distribution', 'registry'], said: fluxRegistry },
];
function changedField(before, after, tree, allowed) {
    const context = { tree, allowed };
    const field = fields.find(({ path, said }) => {
        const [old, now] = [before, after].map(({ value }) => {
            const found = (0,json/* valueAt */.fK)(value, path);
            return found === undefined || found === null ? '' : said(found, context);
        });
        return old !== now && !(now === '' && (path.includes('certSecretRef') || path.includes('proxySecretRef')));
    });
    if (field)
        return field.path;
    const patched = instancePaths.find((path) => hasStrangeImage(before, after, path));
    if (patched)
        return [...patched, 'kustomize', 'patches'];
    return hasUnseenValues(before, after, tree) ? ['spec', 'valuesFrom'] : null;
}
function isChartLayer(value) {
    const type = (0,json/* stringAt */.bX)(value, ['mediaType']);
    return type === 'application/vnd.cncf.helm.chart.content.v1.tar+gzip' && (0,json/* stringAt */.bX)(value, ['operation']) === 'copy';
}
function imageOf(role) {
    const upstream = (0,reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)(role));
    return (value, { allowed }) => typeof value === 'string' && (value === upstream || allowed.has(value)) ? '' : JSON.stringify(value);
}
const registries = [
    'ghcr.io/fluxcd',
    'docker.io/fluxcd',
    'ghcr.io/controlplaneio-fluxcd/alpine',
    'ghcr.io/controlplaneio-fluxcd/distroless',
];
function fluxRegistry(value, { allowed }) {
    const known = typeof value === 'string' && (registries.includes(value) || allowed.has(value));
    return known ? '' : JSON.stringify(value);
}
const instancePaths = [instanceValues, ['spec']];
function hasStrangeImage(before, after, instance) {
    const now = patchedImages(after, instance);
    if (now.size === 0)
        return false;
    const old = patchedImages(before, instance);
    const own = (0,json/* stringAt */.bX)(after.value, [...instance, 'distribution', 'registry']);
    const known = own === null ? registries : [...registries, own];
    return [...now].some((image) => !old.has(image) && !known.some((registry) => image.startsWith(`${registry}/`)));
}
function hasUnseenValues(before, after, tree) {
    const path = ['spec', 'valuesFrom'];
    const old = new Set((0,json/* listAt */.gT)(before.value, path).map((entry) => JSON.stringify(entry)));
    return (0,json/* listAt */.gT)(after.value, path).some((entry) => {
        const name = (0,json/* stringAt */.bX)(entry, ['name']);
        return !old.has(JSON.stringify(entry)) && !(name !== null && isHeld((0,json/* stringAt */.bX)(entry, ['kind']) ?? '', name, tree));
    });
}
function isHeld(kind, name, tree) {
    const generated = [...tree.layout.generated.values()].some((names) => names.includes(name));
    const key = kind === 'Secret' ? 'stringData' : 'data';
    return (generated ||
        objectsOf(tree, kind).some((object) => object.name === name && (0,json/* isObject */.Gv)(object.value[key]) && !Object.hasOwn(object.value, 'sops')));
}

;// CONCATENATED MODULE: ./lib/src/judge/deliverers.js





function judgeDeliverers(before, after, files) {
    const old = new Set(files.flatMap((file) => before.delivery.way(file)));
    const now = [...new Set(files.flatMap((file) => after.delivery.way(file)))];
    const synced = [...old].filter(({ root }) => root.length > 0).map(syncPlace);
    const filled = new Set([...old].flatMap(filledFrom));
    return now.flatMap((one) => {
        const unseen = filledFrom(one).find((name) => !filled.has(name) && !isHeldAs(name, after.tree));
        if (unseen !== undefined && fillsPin(one, after))
            return [filledUnseen(one, unseen)];
        const same = [...old].find((other) => isSame(other, one, before, after));
        if (!same)
            return [];
        if (one.root.length > 0)
            return synced.includes(syncPlace(one)) ? [] : [moved(one, syncPlace(one), syncPlace(same))];
        const clusters = [same, one].map(({ value }) => JSON.stringify((0,json/* valueAt */.fK)(value, ['spec', 'kubeConfig']) ?? null));
        if (clusters[0] !== clusters[1])
            return [deliverers_elsewhere(one)];
        const [from, to] = [nameOfSource(same, before.tree), nameOfSource(one, after.tree)];
        if (from !== to)
            return [moved(one, to, from)];
        const known = [...placesOf(same, before.tree), ...synced];
        const strange = placesOf(one, after.tree).find((place) => !known.includes(place));
        return strange === undefined ? [] : [moved(one, strange, known[0] ?? from)];
    });
}
function isSame(old, now, before, after) {
    if (old.root.length === 0)
        return now.root.length === 0 && sameObject(old.object, before.tree, after.tree) === now.object;
    if (now.root.length === 0)
        return false;
    const [file, other] = [old.object.file.path, now.object.file.path];
    return file === other || before.tree.layout.clusterOf(file) === after.tree.layout.clusterOf(other);
}
function nameOfSource({ value, object }, { layout }) {
    const ref = (0,json/* objectAt */.lJ)(value, ['spec', 'sourceRef']);
    const namespace = (0,json/* stringAt */.bX)(ref, ['namespace']) ?? '';
    const own = namespace === '' || namespace === layout.namespaceOf(object);
    return `${(0,json/* stringAt */.bX)(ref, ['kind']) ?? ''} ${own ? '' : `${namespace}/`}${(0,json/* stringAt */.bX)(ref, ['name']) ?? ''}`;
}
function placesOf({ value, object }, tree) {
    const name = (0,json/* stringAt */.bX)(value, ['spec', 'sourceRef', 'name']);
    return objectsOf(tree, (0,json/* stringAt */.bX)(value, ['spec', 'sourceRef', 'kind']) ?? '')
        .filter((source) => source.name === name && canMeet(source, object, tree))
        .map(({ kind, value: source }) => {
        const url = (0,json/* stringAt */.bX)(source, ['spec', 'url']) ?? (0,json/* stringAt */.bX)(source, ['spec', 'endpoint']);
        return `${kind} ${placeOf(url)} (${refOf((0,json/* valueAt */.fK)(source, ['spec', 'ref']))})`;
    });
}
function syncPlace({ value }) {
    const sync = (0,json/* objectAt */.lJ)(value, ['sync']);
    return `${(0,instance/* syncKind */.a)(value)} ${placeOf((0,json/* stringAt */.bX)(sync, ['url']))} (${refOf((0,json/* valueAt */.fK)(sync, ['ref']))})`;
}
function filledFrom({ value }) {
    return (0,json/* listAt */.gT)(value, ['spec', 'postBuild', 'substituteFrom']).map((entry) => `${(0,json/* stringAt */.bX)(entry, ['kind']) ?? 'ConfigMap'}/${(0,json/* stringAt */.bX)(entry, ['name']) ?? ''}`);
}
function isHeldAs(name, tree) {
    const [kind = '', ...rest] = name.split('/');
    return isHeld(kind, rest.join('/'), tree);
}
function fillsPin({ value, builds }, { pins }) {
    const own = (0,json/* objectAt */.lJ)(value, ['spec', 'postBuild', 'substitute']);
    return pins.some(({ variable, file }) => {
        const name = variable === null ? null : /\w+/.exec(variable.name)?.[0];
        return name !== null && builds(file) && own?.[name ?? ''] === undefined;
    });
}
function filledUnseen({ object }, name) {
    const at = ['spec', 'postBuild', 'substituteFrom'];
    return (0,finding/* introducedFinding */.tx)('source-changed', { file: object.file.path, line: object.position(at).line }, {
        severity: 'error',
        message: `${object.kind} ${object.name ?? ''} fills a variable of a pin from ${name}, which no file of the repository holds in the clear: nothing tells what the cluster would run.`,
        help: 'Give the variable its value in this repository, or leave that source out.',
    });
}
function placeOf(url) {
    const text = (url ?? '').replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/^[^/@]*@/, '');
    const [host = '', ...path] = text
        .replace(':', '/')
        .split('/')
        .filter((step) => step !== '');
    return [host.toLowerCase(), ...path].join('/').replace(/\.git$/, '');
}
function refOf(ref) {
    const text = typeof ref === 'string' ? ref : ((0,json/* stringAt */.bX)(ref, ['name']) ?? (0,json/* stringAt */.bX)(ref, ['branch']));
    if (text === null)
        return ref === undefined || ref === null ? 'no ref' : JSON.stringify(ref);
    return text.replace(/^refs\/heads\//, '');
}
function deliverers_elsewhere({ object }) {
    return (0,finding/* introducedFinding */.tx)('source-changed', { file: object.file.path, line: object.position(['spec', 'kubeConfig']).line }, {
        severity: 'error',
        message: `${object.kind} ${object.name ?? ''} applies pins in another cluster than on the base branch (kubeConfig): the one that ran them gets none.`,
        help: 'Take it back, or make the move a change of its own.',
    });
}
function moved({ object, root }, to, from) {
    const at = root.length > 0 ? root : ['spec', 'sourceRef'];
    return (0,finding/* introducedFinding */.tx)('source-changed', { file: object.file.path, line: object.position(at).line }, {
        severity: 'error',
        message: `${object.kind} ${object.name ?? ''} applies pins from ${to} instead of ${from}: whoever owns that place decides what the cluster runs.`,
        help: 'Take it back, or make the move a change of its own.',
    });
}

// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/kustomize.js + 3 modules
var kustomize = __webpack_require__(69936);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/resource.js
var engine_resource = __webpack_require__(57845);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/tree.js
var engine_tree = __webpack_require__(82713);
// EXTERNAL MODULE: ./lib/src/upstream/flux-minors.js
var flux_minors = __webpack_require__(1230);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/sync-objects.js
var sync_objects = __webpack_require__(86526);
;// CONCATENATED MODULE: ./lib/src/judge/delivery-problem.js
function subjectOf({ kind, name }) {
    return `${kind} ${name ?? ''}`;
}
function deliveryProblem(object, path, text, isCommon = false) {
    const { line } = object.position(path);
    return {
        code: 'pin-lost',
        file: object.file.path,
        line,
        about: object.file.path,
        subject: subjectOf(object),
        text,
        group: text,
        isCommon,
    };
}
function deliveryFact(object, aspect) {
    return { ...deliveryProblem(object, [], ''), aspect };
}

;// CONCATENATED MODULE: ./lib/src/text/go-duration.js
const seconds = { ms: 0.001, s: 1, m: 60, h: 3600 };
function goDuration(text) {
    if (!/^(?:\d{1,12}(?:\.\d{1,12})?(?:ms|s|m|h)){1,8}$/.test(text))
        return null;
    const parts = [...text.matchAll(/(\d{1,12}(?:\.\d{1,12})?)(ms|s|m|h)/g)];
    return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (seconds[unit] ?? 0), 0);
}

// EXTERNAL MODULE: ./lib/src/text/placeholder.js
var placeholder = __webpack_require__(17473);
;// CONCATENATED MODULE: ./lib/src/judge/reconciliation.js






const reconciliation_longest = 7 * 24 * 3600;
const shortest = 5;
const shardLabel = 'sharding.fluxcd.io/key';
const accounts = ['kustomize-controller', 'helm-controller', 'source-controller', 'flux-operator', 'flux'];
function reconciliationProblems(object, tree) {
    const { value, kind } = object;
    return [
        ...intervals.flatMap((path) => seldom(object, path)),
        ...timeouts.flatMap((path) => hurried(object, path)),
        ...owned(object),
        ...ownChecks(object),
        ...sharded(object, ['metadata', 'labels'], tree),
        ...inCommon(object, tree),
        ...withoutAccount(object, tree),
        ...unfilled(object),
        ...(kind === 'Kustomization' ? [...renamed(object, ['spec']), ...otherImages(object)] : []),
        ...(0,json/* listAt */.gT)(value, ['spec', 'dependsOn']).flatMap((entry, index) => {
            const expression = (0,json/* stringAt */.bX)(entry, ['readyExpr']);
            const path = ['spec', 'dependsOn', index, 'readyExpr'];
            return expression === null ? [] : [deliveryProblem(object, path, `waits until ${reconciliation_short(expression)}`)];
        }),
    ];
}
function stalls(object, tree) {
    return [...timeouts.flatMap((path) => hurried(object, path)), ...sharded(object, ['metadata', 'labels'], tree)];
}
const intervals = [
    ['spec', 'interval'],
    ['spec', 'chart', 'spec', 'interval'],
    ['spec', 'sync', 'interval'],
    ['spec', 'values', 'instance', 'sync', 'interval'],
    ['spec', 'retryInterval'],
    ['metadata', 'annotations', 'fluxcd.controlplane.io/reconcileEvery'],
    ['metadata', 'annotations', 'fluxcd.controlplane.io/reconcileArtifactEvery'],
];
const timeouts = [
    ['spec', 'timeout'],
    ['metadata', 'annotations', 'fluxcd.controlplane.io/reconcileTimeout'],
];
function seldom(object, path) {
    const text = (0,json/* stringAt */.bX)(object.value, path);
    if (text === null || (0,placeholder/* unknownInResourceSet */.aH)(text))
        return [];
    const seconds = goDuration(text);
    if (seconds !== null && seconds <= reconciliation_longest)
        return [];
    const said = seconds === null ? `the interval ${reconciliation_short(text)}, which is no duration` : `an interval of ${text}`;
    return [deliveryProblem(object, path, `it has ${said}`)];
}
function hurried(object, path) {
    const text = (0,json/* stringAt */.bX)(object.value, path) ?? '';
    const seconds = goDuration(text);
    return seconds !== null && seconds < shortest ? [deliveryProblem(object, path, `it has a timeout of ${text}`)] : [];
}
function owned(object) {
    const path = ['metadata', 'ownerReferences'];
    const [owner] = (0,json/* listAt */.gT)(object.value, path);
    if (owner === undefined)
        return [];
    const said = `${(0,json/* stringAt */.bX)(owner, ['kind']) ?? ''} ${(0,json/* stringAt */.bX)(owner, ['name']) ?? ''}`;
    return [deliveryProblem(object, path, `it goes together with its owner ${reconciliation_short(said)}`)];
}
function ownChecks(object) {
    return (0,json/* listAt */.gT)(object.value, ['spec', 'healthCheckExprs']).flatMap((entry, index) => {
        const [current, ...others] = ['current', 'inProgress', 'failed'].map((key) => (0,json/* stringAt */.bX)(entry, [key]));
        const isOfFlux = ((0,json/* stringAt */.bX)(entry, ['apiVersion']) ?? '').includes('fluxcd');
        const asks = (current ?? '').includes('Ready') && others.every((each) => each?.includes('status') !== false);
        const text = `it asks of a ${reconciliation_short((0,json/* stringAt */.bX)(entry, ['kind']) ?? '')} something else than whether it is ready`;
        return isOfFlux && !asks ? [deliveryProblem(object, ['spec', 'healthCheckExprs', index], text)] : [];
    });
}
function sharded(object, path, tree) {
    const shard = (0,json/* stringAt */.bX)(object.value, [...path, shardLabel]);
    if (shard === null || shard === '' || shardsIn(tree).has(shard))
        return [];
    return [deliveryProblem(object, path, `it is left to the shard ${reconciliation_short(shard)}, which no instance here has`)];
}
function shardsIn(tree) {
    const specs = [
        ...objectsOf(tree, 'FluxInstance').map(({ value }) => (0,json/* valueAt */.fK)(value, ['spec'])),
        ...objectsOf(tree, 'HelmRelease').map(({ value }) => (0,json/* valueAt */.fK)(value, ['spec', 'values', 'instance'])),
    ];
    return new Set(specs.flatMap((spec) => (0,json/* listAt */.gT)(spec, ['sharding', 'shards'])));
}
function inCommon(object, tree) {
    const path = ['spec', 'commonMetadata'];
    if (object.kind !== 'Kustomization' && object.kind !== 'ResourceSet')
        return [];
    const paused = pauses((0,json/* valueAt */.fK)(object.value, [...path, 'annotations']));
    return [
        ...(paused ? [deliveryProblem(object, path, 'it tells Flux to leave all that it applies as it is')] : []),
        ...sharded(object, [...path, 'labels'], tree),
    ];
}
function withoutAccount(object, tree) {
    const path = ['spec', 'serviceAccountName'];
    const account = (0,json/* stringAt */.bX)(object.value, path);
    if (account === null || account === '' || (0,placeholder/* unknownInResourceSet */.aH)(account) || accounts.includes(account))
        return [];
    if (!['Kustomization', 'HelmRelease', 'OCIRepository', 'ResourceSet'].includes(object.kind))
        return [];
    if (objectsOf(tree, 'ServiceAccount').some(({ name }) => name === account))
        return [];
    return [
        deliveryProblem(object, path, `it acts as the ServiceAccount ${reconciliation_short(account)}, which is not in this repository`),
    ];
}
const unsubstituted = 'kustomize.toolkit.fluxcd.io/substitute';
function unfilled(object) {
    const isOff = ['annotations', 'labels'].some((key) => (0,json/* stringAt */.bX)(object.value, ['metadata', key, unsubstituted]) === 'disabled');
    const isOpen = isOff && JSON.stringify((0,json/* objectAt */.lJ)(object.value, ['spec']) ?? {}).includes('${');
    return isOpen ? [deliveryProblem(object, ['metadata'], 'its variables are filled in no more')] : [];
}
function renamed(object, root) {
    return ['namePrefix', 'nameSuffix'].flatMap((key) => {
        const text = (0,json/* stringAt */.bX)(object.value, [...root, key]) ?? '';
        return text === ''
            ? []
            : [deliveryProblem(object, [...root, key], `it applies all under another name (${key} ${reconciliation_short(text)})`)];
    });
}
function otherImages(object) {
    return (0,json/* listAt */.gT)(object.value, ['spec', 'images']).flatMap((entry, index) => {
        const [name, other] = [(0,json/* stringAt */.bX)(entry, ['name']) ?? '', (0,json/* stringAt */.bX)(entry, ['newName'])];
        if (!name.includes('flux') || other === null || other === name)
            return [];
        const said = deliveryProblem(object, ['spec', 'images', index], `it takes ${reconciliation_short(name)} from ${reconciliation_short(other)}`);
        return [{ ...said, code: 'source-changed' }];
    });
}
function reconciliation_short(text) {
    return text.slice(0, 100);
}

// EXTERNAL MODULE: ./lib/src/kustomize/pointer.js
var pointer = __webpack_require__(24307);
// EXTERNAL MODULE: ./lib/src/kustomize/target.js
var target = __webpack_require__(72045);
;// CONCATENATED MODULE: ./lib/src/judge/scheduling.js

function labelsKnown({ files }) {
    return (key, value) => files.some(({ file: { text } }) => namesPair(text, key, value));
}
function namesPair(text, key, value) {
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
        if (/[\w./-]/.test(text.charAt(at - 1)))
            continue;
        const rest = text.slice(at + key.length, at + key.length + value.length + 10);
        const written = /^["']?[ \t]{0,4}[:=][ \t]{0,4}["']?/.exec(rest)?.[0];
        if (written === undefined || !rest.startsWith(value, written.length))
            continue;
        if (!/[\w./-]/.test(rest.charAt(written.length + value.length)))
            return true;
    }
    return false;
}
const everywhere = [
    [/^(?:beta\.)?kubernetes\.io\/os$/, /^linux$/],
    [/^(?:beta\.)?kubernetes\.io\/arch$/, /^(?:amd64|arm64|arm)$/],
    [/^node-role\.kubernetes\.io\//, null],
    [/^(?:node|topology|failure-domain\.beta)\.kubernetes\.io\//, null],
    [/(?:^|\.)(?:k8s\.aws|amazonaws\.com|google\.com|azure\.com|karpenter\.sh|k8s\.io|x-k8s\.io)\//, null],
];
const classes = [null, '', 'system-cluster-critical', 'system-node-critical'];
function unschedulable(pod, isKnown) {
    const isThere = (key, value) => everywhere.some(([name, values]) => name.test(key) && (values === null || values.test(value))) ||
        isKnown(key, value);
    for (const key of Object.keys((0,json/* objectAt */.lJ)(pod, ['nodeSelector']) ?? {})) {
        const value = textAt(pod, ['nodeSelector', key]);
        if (!isThere(key, value))
            return `only on nodes with ${key}=${value}`;
    }
    const affinity = ['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'];
    const terms = (0,json/* listAt */.gT)(pod, affinity);
    const asked = terms.map((term) => strangeExpression(term, isThere));
    const [first] = asked;
    if (first !== null && first !== undefined && asked.every((each) => each !== null))
        return `only on nodes with ${first}`;
    for (const [key, text] of scheduling_named) {
        const value = (0,json/* stringAt */.bX)(pod, [key]);
        if (value !== null && !classes.includes(value) && !isKnown(key, value))
            return `${text} ${value}`;
    }
    return starving(pod);
}
function starving(pod) {
    const [cpu, asked, limit] = [
        ['requests', 'cpu'],
        ['requests', 'memory'],
        ['limits', 'memory'],
    ].map((path) => textAt(pod, ['resources', ...path]));
    if (/^(?:\d{4,}|[2-9]\d\d)(?:\.\d+)?$|^\d{7,}m$/.test(cpu ?? ''))
        return `with ${cpu ?? ''} CPUs`;
    if (/^\d+(?:\.\d+)?[TPE]i?$|^\d{4,}Gi?$/.test(asked ?? ''))
        return `with ${asked ?? ''} of memory`;
    return /^(?:\d|1\d)(?:Mi?)$|^\d{1,5}Ki?$|^\d{1,7}$/.test(limit ?? '') ? `with ${limit ?? ''} of memory` : null;
}
function textAt(value, path) {
    const found = (0,json/* valueAt */.fK)(value, path);
    return (0,json/* isObject */.Gv)(found) || (0,json/* isList */.Lv)(found) ? '' : String(found ?? '');
}
const scheduling_named = [
    ['priorityClassName', 'with the priority class'],
    ['schedulerName', 'by the scheduler'],
    ['nodeName', 'on the node'],
    ['runtimeClassName', 'with the runtime class'],
];
function strangeExpression(term, isThere) {
    for (const expression of [...(0,json/* listAt */.gT)(term, ['matchExpressions']), ...(0,json/* listAt */.gT)(term, ['matchFields'])]) {
        const key = (0,json/* stringAt */.bX)(expression, ['key']) ?? '';
        const operator = (0,json/* stringAt */.bX)(expression, ['operator']);
        const values = (0,json/* listAt */.gT)(expression, ['values']).map(String);
        if (operator === 'Exists' && !isThere(key, ''))
            return key;
        if (operator === 'In' && !values.some((value) => isThere(key, value)))
            return `${key}=${values.join('|')}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/judge/workload-patches.js




function writtenBy(document, target) {
    const wanted = (0,json/* stringAt */.bX)(target, ['kind']);
    if ((0,json/* isObject */.Gv)(document))
        return [{ value: document, kind: wanted ?? (0,json/* stringAt */.bX)(document, ['kind']) }];
    if (!(0,json/* isList */.Lv)(document))
        return [];
    return document.flatMap((operation) => {
        const [op, path] = [(0,json/* stringAt */.bX)(operation, ['op']), (0,json/* stringAt */.bX)(operation, ['path'])];
        if (op === 'test' || path === null)
            return [];
        const value = op === 'remove' ? null : ((0,json/* valueAt */.fK)(operation, ['value']) ?? (op === 'add' ? null : 'a copy'));
        const written = nested((0,pointer/* pointerSteps */.$L)(path), value);
        return (0,json/* isObject */.Gv)(written) ? [{ value: written, kind: wanted }] : [];
    });
}
function nested(steps, value) {
    return steps.slice(0, workload_patches_deepest).reduceRight((below, step) => ({ [step]: below }), value);
}
const workload_patches_deepest = 20;
const bearing = [
    ...['Deployment', 'Service', 'ServiceAccount', 'ClusterRoleBinding', 'CustomResourceDefinition'],
    ...['Kustomization', 'GitRepository', 'OCIRepository', 'Bucket'],
];
function stopsOf({ value, kind }, isKnown) {
    if ((0,json/* stringAt */.bX)(value, ['$patch']) === 'delete') {
        const deleted = bearing.find((each) => isOfKind(kind, each));
        return deleted === undefined ? [] : [`deletes the ${deleted} ${(0,json/* stringAt */.bX)(value, ['metadata', 'name']) ?? ''}`.trim()];
    }
    if (!isOfKind(kind, 'Deployment'))
        return [];
    const spec = (0,json/* objectAt */.lJ)(value, ['spec']);
    const [replicas, paused, selector] = ['replicas', 'paused', 'selector'].map((key) => spec?.[key]);
    const pod = (0,json/* objectAt */.lJ)(spec, ['template', 'spec']);
    const place = pod && unschedulable(pod, isKnown);
    return [
        ...holders.filter((path) => isTaken((0,json/* valueAt */.fK)(value, path))).map((path) => `takes its ${path.join('.')} away`),
        ...(replicas === undefined || (Number.isInteger(replicas) && Number(replicas) > 0)
            ? []
            : ['leaves it without a replica']),
        ...(paused === undefined || paused === false ? [] : ['pauses it']),
        ...(selector === undefined ? [] : ['gives it another selector']),
        ...(JSON.stringify(value).includes('--watch-label-selector=') ? ['has it look at some objects alone'] : []),
        ...(place ? [runs(place)] : []),
        ...ownContainers(value).flatMap((container) => {
            const [command, room] = [container['command'], unschedulable(container, isKnown)];
            return [
                ...(command === undefined ? [] : [`has it run another command (${workload_patches_short(JSON.stringify(command))})`]),
                ...(leavesArguments(container['args']) ? [] : ['takes the arguments away that it is published with']),
                ...(room === null ? [] : [runs(room)]),
            ];
        }),
    ];
}
const published = /^--(?:events-addr|watch-all-namespaces|enable-leader-election)\b/;
function leavesArguments(args) {
    if (args === undefined)
        return true;
    if ((0,json/* isObject */.Gv)(args))
        return (0,json/* stringAt */.bX)(args, ['$patch']) === null;
    return (0,json/* isList */.Lv)(args) && args.some((each) => typeof each === 'string' && published.test(each));
}
function runs(place) {
    return `has it run ${workload_patches_short(place)}, if there is such a thing`;
}
const containers = ['spec', 'template', 'spec', 'containers'];
const holders = [['spec'], ['spec', 'template'], ['spec', 'template', 'spec'], containers];
function isTaken(value) {
    return value === null || ['delete', 'replace'].includes((0,json/* stringAt */.bX)(value, ['$patch']) ?? '');
}
function ownContainers(value) {
    const found = (0,json/* valueAt */.fK)(value, containers);
    const all = (0,json/* isList */.Lv)(found) || (0,json/* isObject */.Gv)(found) ? Object.entries(found) : [];
    return all.flatMap(([key, container]) => {
        if (!(0,json/* isObject */.Gv)(container))
            return [];
        const name = (0,json/* stringAt */.bX)(container, ['name']);
        return name === 'manager' || (name === null && key === '0') ? [container] : [];
    });
}
function isOfKind(pattern, kind) {
    return pattern === null || mayMatch(pattern, kind);
}
function mayMatch(pattern, text) {
    try {
        return (0,target/* wholeMatch */.Tx)(pattern)(text);
    }
    catch {
        return true;
    }
}
function workload_patches_short(text) {
    return text.slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/src/judge/instance-objects.js











function broughtBy(instance) {
    const sync = (0,json/* objectAt */.lJ)(instance.spec, ['sync']);
    const patches = (0,json/* listAt */.gT)(instance.spec, ['kustomize', 'patches']);
    if (!sync || patches.length === 0)
        return [];
    const plain = (0,sync_objects/* syncObjects */.g)({ sync, namespace: 'flux-system', fluxVersion: `${(0,flux_minors/* newestFluxMinor */.$t)()}.0` });
    const patched = patches.reduce((resources, entry) => {
        const text = (0,json/* stringAt */.bX)(entry, ['patch']);
        return text === null ? resources : (0,kustomize/* applyPatch */.X6)(resources, { text, target: (0,json/* objectAt */.lJ)(entry, ['target']) }).resources;
    }, plain);
    return patched.flatMap((resource, index) => {
        const before = plain[index];
        if (resource.tree === null || before === undefined)
            return [];
        return [{ object: asObject(instance, (0,engine_tree/* plainMap */.jI)(resource.tree)), plain: (0,engine_tree/* plainMap */.jI)((0,engine_resource/* treeOfResource */.cJ)(before)) }];
    });
}
function asObject({ object, root }, value) {
    const position = object.position([...root, 'kustomize', 'patches']);
    return {
        ...object,
        apiVersion: (0,json/* stringAt */.bX)(value, ['apiVersion']) ?? '',
        kind: (0,json/* stringAt */.bX)(value, ['kind']) ?? '',
        name: (0,json/* stringAt */.bX)(value, ['metadata', 'name']),
        namespace: 'flux-system',
        value,
        content: value,
        scalar: () => null,
        position: () => position,
        absentKey: () => null,
        wholeKey: () => null,
        documentsAt: () => [],
    };
}
const leading = [
    ['spec', 'url'],
    ['spec', 'endpoint'],
    ['spec', 'bucketName'],
    ['spec', 'ref'],
    ['spec', 'path'],
    ['spec', 'sourceRef'],
    ['spec', 'kubeConfig'],
];
function patchedSync({ object, plain }) {
    const others = leading.filter((path) => JSON.stringify((0,json/* valueAt */.fK)(object.value, path)) !== JSON.stringify((0,json/* valueAt */.fK)(plain, path)));
    return [
        ...(isPaused(object.value) ? [deliveryProblem(object, ['spec'], 'a patch of the instance suspends it')] : []),
        ...others.map((path) => {
            const now = JSON.stringify((0,json/* valueAt */.fK)(object.value, path) ?? null).slice(0, 200);
            const text = `a patch of the instance gives it another ${path.slice(1).join('.')} (${now})`;
            return { ...deliveryProblem(object, path, text), code: 'source-changed' };
        }),
    ];
}
const needed = ['source-controller', 'kustomize-controller'];
function instanceProblems(instance, tree, isKnown) {
    const { object, root, spec } = instance;
    const components = (0,json/* listAt */.gT)(spec, ['components']);
    const releases = tree.files.some(({ documents }) => documents.some((document) => document.kind === 'objects' && document.objects.some(({ kind }) => kind === 'HelmRelease')));
    const wanted = [...needed, ...(releases ? ['helm-controller'] : [])];
    const missing = components.length === 0 ? [] : wanted.filter((each) => !components.includes(each));
    const tenants = (0,json/* valueAt */.fK)(spec, ['cluster', 'multitenant']) === true;
    return [
        ...missing.map((each) => deliveryProblem(object, [...root, 'components'], `the instance runs no ${each}`)),
        ...(tenants
            ? [
                deliveryProblem(object, [...root, 'cluster', 'multitenant'], 'the instance lets objects without a ServiceAccount apply nothing (multitenant)'),
            ]
            : []),
        ...stoppedControllers(instance, isKnown),
        ...sharded({ ...object, value: { metadata: (0,json/* objectAt */.lJ)(spec, ['commonMetadata']) ?? {} } }, ['metadata', 'labels'], tree),
        ...calledSync(instance),
    ].map((each) => ({ ...each, subject: 'FluxInstance', isCommon: true }));
}
function stoppedControllers({ object, root, spec }, isKnown) {
    return (0,json/* listAt */.gT)(spec, ['kustomize', 'patches']).flatMap((entry, index) => {
        const target = (0,json/* objectAt */.lJ)(entry, ['target']);
        const at = [...root, 'kustomize', 'patches', index];
        const name = (0,json/* stringAt */.bX)(target, ['name']);
        const of = name === null ? '' : ` (${name.slice(0, 100)})`;
        return (0,plain_documents/* innerDocuments */.ru)((0,json/* stringAt */.bX)(entry, ['patch']))
            .flatMap((document) => writtenBy(document, target))
            .flatMap((written) => stopsOf(written, isKnown))
            .map((stop) => deliveryProblem(object, at, `a patch of the instance ${stop}${of}`));
    });
}
function calledSync({ object, root, spec }) {
    if (!(0,json/* objectAt */.lJ)(spec, ['sync']))
        return [];
    const own = object.kind === 'FluxInstance' ? object.namespace : null;
    const name = (0,json/* stringAt */.bX)(spec, ['sync', 'name']) ?? own ?? 'flux-system';
    const text = `the sync is called ${name.slice(0, 100)}, and nothing renames a sync`;
    return [{ ...deliveryProblem(object, [...root, 'sync'], text), aspect: 'sync' }];
}

;// CONCATENATED MODULE: ./lib/src/judge/delivering-sources.js




const delivering_sources_kinds = ['GitRepository', 'OCIRepository', 'Bucket', 'ExternalArtifact'];
function sourcesOf(deliverers, tree) {
    const named = deliverers.flatMap(({ value, object, root }) => {
        if (root.length > 0) {
            return [{ kind: (0,instance/* syncKind */.a)(value), name: (0,json/* stringAt */.bX)(value, ['sync', 'name']) ?? 'flux-system', object }];
        }
        const kind = (0,json/* stringAt */.bX)(value, ['spec', 'sourceRef', 'kind']);
        const name = (0,json/* stringAt */.bX)(value, ['spec', 'sourceRef', 'name']);
        return kind === null || name === null ? [] : [{ kind, name, object }];
    });
    const found = named.flatMap(({ kind, name, object }) => delivering_sources_kinds.includes(kind)
        ? objectsOf(tree, kind).filter((each) => each.name === name && canMeet(each, object, tree))
        : []);
    return [...new Set(found)];
}
const delivering_sources_fields = [
    ['include', 'it lays other repositories over this one'],
    ['sparseCheckout', 'it takes some folders alone'],
    ['layerSelector', 'it takes another layer'],
    ['insecure', 'its connection is not checked'],
    ['proxySecretRef', 'it goes through a proxy'],
    ['certSecretRef', 'it trusts another certificate'],
    ['prefix', 'it takes a folder of the bucket alone'],
];
function otherContents(source) {
    const isVerified = (0,json/* valueAt */.fK)(source.value, ['spec', 'verify']) !== undefined;
    const found = delivering_sources_fields.flatMap(([field, text]) => {
        const value = (0,json/* valueAt */.fK)(source.value, ['spec', field]);
        if (isNone(value))
            return [];
        const said = `${text} (${JSON.stringify(value).slice(0, 200)})`;
        return [{ ...deliveryProblem(source, ['spec', field], said), code: 'source-changed' }];
    });
    if (isVerified)
        return found;
    const unsigned = deliveryProblem(source, ['spec', 'verify'], 'it asks for no signatures any more', true);
    return [...found, { ...unsigned, code: 'verification-weakened' }];
}
function isNone(value) {
    return (value === undefined || value === null || value === false || value === '' || ((0,json/* isList */.Lv)(value) && value.length === 0));
}
function ownRules(source) {
    return (0,json/* stringAt */.bX)(source.value, ['spec', 'ignore']) ?? '';
}

;// CONCATENATED MODULE: ./lib/src/judge/chart-switches.js




const values = ['spec', 'values'];
const off = [
    [['web', 'serverOnly'], true, 'its chart installs no operator (web.serverOnly)'],
    [['installCRDs'], false, 'its chart installs no definitions (installCRDs)'],
    [['rbac', 'create'], false, 'its chart lets the operator change nothing (rbac.create)'],
    [['serviceAccount', 'create'], false, 'its chart makes no account for the operator (serviceAccount.create)'],
    [['serviceAccount', 'automount'], false, 'its chart gives the operator no token (serviceAccount.automount)'],
    [['image', 'imagePullPolicy'], 'Never', 'its chart fetches no image (image.imagePullPolicy)'],
];
const manifests = /^\/(?:data(?:\/.*)?)?$/;
function switchedOff(object, isKnown) {
    if (object.kind !== 'HelmRelease')
        return [];
    const written = (0,json/* objectAt */.lJ)(object.value, values);
    if (!written)
        return [];
    const place = unschedulable(written, isKnown);
    const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'].filter((name) => (0,json/* valueAt */.fK)(written, [name, 'exec']) !== undefined);
    const paused = pauses((0,json/* valueAt */.fK)(written, ['commonAnnotations']));
    return [
        ...off.flatMap(([path, value, text]) => (0,json/* valueAt */.fK)(written, path) === value ? [deliveryProblem(object, [...values, ...path], text)] : []),
        ...probes.map((name) => deliveryProblem(object, [...values, name], `its ${name} runs a command, and its image has none`)),
        ...(0,json/* listAt */.gT)(written, ['extraVolumeMounts']).flatMap((mount, index) => {
            const path = (0,json/* stringAt */.bX)(mount, ['mountPath']) ?? '';
            const text = `it lays a volume over the manifests of the operator (${path.slice(0, 100)})`;
            const at = [...values, 'extraVolumeMounts', index];
            return manifests.test(path) ? [{ ...deliveryProblem(object, at, text), code: 'source-changed' }] : [];
        }),
        ...(0,json/* listAt */.gT)(written, ['extraArgs']).flatMap((argument, index) => {
            const text = typeof argument === 'string' ? argument.slice(0, 100) : '';
            const at = [...values, 'extraArgs', index];
            if (/^--?watch-/.test(text))
                return [deliveryProblem(object, at, `it looks at some objects alone (${text})`)];
            const said = deliveryProblem(object, at, `it takes its manifests from another folder (${text})`);
            return /^--?storage-path\b/.test(text) ? [{ ...said, code: 'source-changed' }] : [];
        }),
        ...(place === null
            ? []
            : [deliveryProblem(object, values, `its pods run ${place.slice(0, 200)}, if there is such a thing`)]),
        ...(paused
            ? [
                deliveryProblem(object, [...values, 'commonAnnotations'], 'its values tell Flux Operator to leave the instance as it is'),
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/judge/verification.js




const places = [
    ['OCIRepository', ['spec', 'verify']],
    ['HelmRelease', ['spec', 'chart', 'spec', 'verify']],
    ['HelmChart', ['spec', 'verify']],
];
function verifyPath(kind) {
    return places.find(([each]) => each === kind)?.[1] ?? null;
}
function judgeVerification(before, after, known) {
    const files = new Set(known.map(({ file }) => file));
    return places.flatMap(([kind, path]) => objectsOf(before, kind).flatMap((old) => {
        const verify = (0,json/* valueAt */.fK)(old.value, path);
        if (!(0,json/* isObject */.Gv)(verify) || !files.has(old.file.path))
            return [];
        const now = successor(old, before, after);
        return now && isWeaker(verify, (0,json/* valueAt */.fK)(now.value, path)) ? [weakened(now, path)] : [];
    }));
}
function isWeaker(old, now) {
    if (!(0,json/* isObject */.Gv)(now))
        return true;
    if ((0,json/* stringAt */.bX)(old, ['provider']) !== (0,json/* stringAt */.bX)(now, ['provider']))
        return true;
    if ((0,json/* stringAt */.bX)(old, ['secretRef', 'name']) !== (0,json/* stringAt */.bX)(now, ['secretRef', 'name']))
        return true;
    if ((0,json/* stringAt */.bX)(old, ['trustedRootSecretRef', 'name']) !== (0,json/* stringAt */.bX)(now, ['trustedRootSecretRef', 'name']))
        return true;
    const identities = (0,json/* listAt */.gT)(old, ['matchOIDCIdentity']).map(identityOf);
    const wanted = (0,json/* listAt */.gT)(now, ['matchOIDCIdentity']).map(identityOf);
    return identities.length > 0 && (wanted.length === 0 || !wanted.every((identity) => identities.includes(identity)));
}
function identityOf(identity) {
    return `${(0,json/* stringAt */.bX)(identity, ['issuer']) ?? ''}\0${(0,json/* stringAt */.bX)(identity, ['subject']) ?? ''}`;
}
function weakened(object, path) {
    const place = { file: object.file.path, line: object.position(path).line };
    return (0,finding/* introducedFinding */.tx)('verification-weakened', place, {
        severity: 'error',
        message: `${object.kind} ${object.name ?? ''} accepted fewer signatures on the base branch than it does after this change.`,
        help: 'Leave spec.verify as it is, or make it stricter.',
    });
}

;// CONCATENATED MODULE: ./lib/src/judge/patched-sources.js













function judgePatchedSources(before, after, known) {
    const allowed = new Set([
        ...known.pins.flatMap(({ repository }) => (repository ? (0,reference/* formatRepository */.Sh)(repository) : [])),
        ...known.named,
    ]);
    const own = ownObjects(before, allowed).flatMap((one) => {
        const now = successor(one.object, before, after);
        return now && now.name !== one.object.name ? [one, { ...one, object: { ...one.object, name: now.name } }] : [one];
    });
    const faults = (tree) => appliedOver(tree).flatMap((object) => {
        const same = own.find((one) => one.object.kind === object.kind && one.object.name === object.name);
        return same ? faultsOf(same, object, tree, allowed) : [];
    });
    const old = new Set(faults(before).map(({ key }) => key));
    const now = new Map(faults(after).map(({ key, finding }) => [key, finding]));
    return [...now].flatMap(([key, finding]) => (old.has(key) ? [] : [finding]));
}
const appliedOver = (0,once_per/* oncePer */.Pu)((tree) => {
    const patched = (0,kustomize_patched/* patchedObjects */.Y)(tree);
    const all = [...patched, ...(0,replacements/* replacedObjects */.B)(tree).map(({ object }) => object)];
    const given = patched.filter(flux_kustomization/* isFluxKustomization */.Hw).filter((object) => givesPatches(object, tree));
    if (given.length === 0)
        return all;
    const files = given.map((object) => {
        const { file, document } = object;
        return { file, documents: [{ kind: 'objects', document, objects: [{ ...object, origin: 'document' }] }] };
    });
    return [...all, ...(0,kustomize_patched/* patchedObjects */.Y)({ ...tree, files: [...tree.files, ...files] })];
});
function givesPatches(object, tree) {
    const written = objectsOf(tree, object.kind).filter((each) => (0,flux_kustomization/* isFluxKustomization */.Hw)(each) && each.name === object.name);
    const patches = ({ value }) => JSON.stringify((0,json/* valueAt */.fK)(value, ['spec', 'patches']) ?? []);
    return patches(object) !== '[]' && written.every((each) => patches(each) !== patches(object));
}
function faultsOf(own, object, tree, allowed) {
    const { kind } = object;
    const addresses = [
        ...addressesOf(object, tree),
        ...(kind === 'HelmRelease' ? artifactOf(object, instanceValues) : []),
    ];
    const gone = addresses.length === 0 && own.addresses.length > 0 && kind !== 'FluxInstance';
    const strange = gone ? elsewhere : addresses.find((address) => !isAllowed(address, kind, allowed));
    if (strange !== undefined)
        return [changedBy(object, `takes it from ${strange} instead of ${own.addresses[0] ?? 'upstream'}`)];
    const removed = removedWith(own.object, object);
    if (removed !== null)
        return [changedBy(object, removed)];
    const field = changedField(own.object, object, tree, allowed);
    if (field === null)
        return weaker(own, object);
    const value = JSON.stringify((0,json/* valueAt */.fK)(object.value, field));
    return [...weaker(own, object), changedBy(object, `gives it another ${field.slice(1).join('.')}`, value)];
}
const selecting = [
    ['spec', 'ref', 'tag'],
    ['spec', 'chart', 'spec', 'version'],
    ['spec', 'values', 'instance', 'distribution', 'artifact'],
];
const release = /(?:^|:)v?\d+\.\d+\.\d+(?:[-+][\w.-]+)?(?:@sha256:[0-9a-f]{64})?$|\$\{|<</;
function removedWith(old, object) {
    const { value, kind } = object;
    if (marks.some((path) => (0,json/* valueAt */.fK)(value, path) !== undefined))
        return 'deletes or replaces it';
    if (((0,json/* stringAt */.bX)(value, ['kind']) ?? kind) !== kind || (0,json/* stringAt */.bX)(value, ['metadata', 'name']) !== old.name)
        return 'makes another object of it';
    if (isPaused(value) && !isPaused(old.value))
        return 'tells Flux to leave it as it is';
    const lost = selecting.find((path) => {
        const written = (0,json/* valueAt */.fK)(old.value, path);
        if (written === undefined || written === (0,json/* valueAt */.fK)(value, path))
            return false;
        const now = object.scalar(path)?.value ?? null;
        return now === null || !release.test(String(now));
    });
    if (lost) {
        const now = (0,json/* stringAt */.bX)(value, lost);
        const field = lost.slice(1).join('.');
        return now === null
            ? `takes its ${field} away`
            : `writes ${now.slice(0, 100)} over its ${field}, which names no release`;
    }
    const ranged = (0,json/* valueAt */.fK)(old.value, ['spec', 'ref', 'semver']) === undefined && (0,json/* stringAt */.bX)(value, ['spec', 'ref', 'semver']);
    return ranged ? 'lays a range over its tag' : null;
}
const marks = [[], ['spec'], ['spec', 'ref'], ['spec', 'values'], ['spec', 'chart']].map((path) => [
    ...path,
    '$patch',
]);
function weaker({ object: old }, object) {
    const path = verifyPath(object.kind);
    const verify = path && (0,json/* valueAt */.fK)(old.value, path);
    const now = path && (0,json/* valueAt */.fK)(object.value, path);
    if (!path || !verify || !isWeaker(verify, now))
        return [];
    return [{ key: `${object.kind} ${object.name ?? ''} ${JSON.stringify(now)}`, finding: weakened(object, path) }];
}
function changedBy(object, what, value = '') {
    const { line } = object.position([]);
    const found = (0,finding/* introducedFinding */.tx)('source-changed', { file: object.file.path, line }, {
        severity: 'error',
        message: `A patch of ${object.kind} ${object.name ?? ''} ${what}: whoever owns that place decides what the cluster runs.`,
        help: 'Take the patch back.',
    });
    return { key: `${object.kind} ${object.name ?? ''} ${what} ${value}`, finding: found };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/judge/encrypted-values.js






function encryptedValues(object, tree) {
    if (object.kind !== 'HelmRelease')
        return [];
    return (0,json/* listAt */.gT)(object.value, ['spec', 'valuesFrom']).flatMap((entry, index) => {
        const name = (0,json/* stringAt */.bX)(entry, ['name']);
        if (name === null)
            return [];
        const content = [...inObjects(name, tree), ...inFiles(name, tree)].join('\n');
        if (content === '')
            return [];
        const aspect = `unseen values ${name}`;
        const text = `it takes other values than before from ${name.slice(0, 100)}, which nobody can read here (now ${encrypted_values_short(content)})`;
        return [{ ...deliveryProblem(object, ['spec', 'valuesFrom', index], text), code: 'source-changed', aspect }];
    });
}
function encrypted_values_short(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex').slice(0, 12);
}
function inObjects(name, tree) {
    const hidden = [
        ['Secret', ['data', 'stringData']],
        ['ConfigMap', ['data']],
        ['SealedSecret', ['spec']],
        ['ExternalSecret', ['spec']],
    ];
    return hidden.flatMap(([kind, keys]) => objectsOf(tree, kind).flatMap(({ value, name: own }) => {
        if (own !== name && (0,json/* stringAt */.bX)(value, ['spec', 'target', 'name']) !== name)
            return [];
        const content = JSON.stringify(keys.map((key) => (0,json/* valueAt */.fK)(value, [key]) ?? null));
        return kind.endsWith('edSecret') || kind === 'ExternalSecret' || content.includes('ENC[') ? [content] : [];
    }));
}
function inFiles(name, { files }) {
    const byPath = (0,layout/* filesByPath */.G)(files);
    return (0,kustomize_kustomization/* kustomizationsIn */.oX)(files).flatMap((one) => (0,kustomize_kustomization/* namedFor */.ZM)(one, 'content', 'environment').flatMap(({ path, into }) => {
        const read = into === name && path !== null ? byPath.get(path) : undefined;
        return read?.file.text.includes('ENC[') === true ? [withoutKeys(read)] : [];
    }));
}
function withoutKeys({ file, documents }) {
    const contents = documents.flatMap((document) => document.kind === 'plain'
        ? [document.content]
        : document.kind === 'objects'
            ? document.objects.map(({ value }) => value)
            : []);
    if (contents.length === 0)
        return file.text;
    return JSON.stringify(contents, (key, value) => (key === 'sops' ? undefined : value));
}

;// CONCATENATED MODULE: ./lib/src/judge/prerequisites.js








function prerequisiteProblems(object, tree) {
    return [
        ...secrets(object, tree),
        ...generatedValues(object, tree),
        ...encrypted(object, tree),
        ...encryptedValues(object, tree),
    ];
}
const prerequisites_places = [
    ['spec', 'secretRef', 'name'],
    ['spec', 'certSecretRef', 'name'],
    ['spec', 'proxySecretRef', 'name'],
    ['spec', 'verify', 'secretRef', 'name'],
    ['spec', 'decryption', 'secretRef', 'name'],
    ['spec', 'kubeConfig', 'secretRef', 'name'],
    ['spec', 'sync', 'pullSecret'],
    ['spec', 'distribution', 'imagePullSecret'],
    ['spec', 'distribution', 'artifactPullSecret'],
    ['spec', 'values', 'instance', 'sync', 'pullSecret'],
    ['spec', 'values', 'instance', 'distribution', 'imagePullSecret'],
    ['spec', 'values', 'instance', 'distribution', 'artifactPullSecret'],
];
function secrets(object, tree) {
    const named = prerequisites_places.flatMap((path) => {
        const name = (0,json/* stringAt */.bX)(object.value, path);
        return name === null || name === '' ? [] : [{ name, path }];
    });
    const listed = ['valuesFrom', 'imagePullSecrets'].flatMap((key) => (0,json/* listAt */.gT)(object.value, ['spec', key]).flatMap((entry, index) => {
        const name = (0,json/* stringAt */.bX)(entry, ['name']);
        const isSecret = key === 'imagePullSecrets' || (0,json/* stringAt */.bX)(entry, ['kind']) === 'Secret';
        return name !== null && isSecret && (0,json/* valueAt */.fK)(entry, ['optional']) !== true
            ? [{ name, path: ['spec', key, index] }]
            : [];
    }));
    return [...named, ...listed].map(({ name, path }) => {
        const aspect = `secret ${name}`;
        if (makesSecret(tree, name))
            return deliveryFact(object, aspect);
        const text = `it needs the Secret ${name.slice(0, 100)}, which is not in this repository any more`;
        return { ...deliveryProblem(object, path, text), aspect };
    });
}
const makers = ['Secret', 'SealedSecret', 'ExternalSecret', 'Certificate'];
function makesSecret(tree, name) {
    const isGenerated = [...tree.layout.generated.values()].some((names) => names.includes(name));
    return (isGenerated ||
        makers.some((kind) => objectsOf(tree, kind).some(({ value, name: own }) => [(0,json/* stringAt */.bX)(value, ['spec', 'target', 'name']), (0,json/* stringAt */.bX)(value, ['spec', 'secretName']), own].includes(name))) ||
        (0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files).some(({ object }) => (0,json/* listAt */.gT)(object.value, ['secretGenerator']).some((entry) => (0,json/* stringAt */.bX)(entry, ['name']) === name)));
}
function generatedValues(object, tree) {
    const names = (0,json/* listAt */.gT)(object.value, ['spec', 'valuesFrom']).flatMap((entry) => (0,json/* stringAt */.bX)(entry, ['name']) ?? []);
    if (object.kind !== 'HelmRelease' || names.length === 0)
        return [];
    const reach = (0,kustomize_reach/* reachIn */.hT)(tree);
    const all = (0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files).filter((one) => reach.ofKustomization(one)(object.file.path));
    const follows = all.some((one) => (0,kustomize_kustomization/* namedFor */.ZM)(one, 'configuration').some(({ path }) => writesNames(path, tree)));
    return all.flatMap(({ object: { value } }) => ['configMapGenerator', 'secretGenerator'].flatMap((key) => (0,json/* listAt */.gT)(value, [key]).flatMap((entry) => {
        const name = (0,json/* stringAt */.bX)(entry, ['name']);
        if (name === null || !names.includes(name))
            return [];
        const isPlain = [
            (0,json/* valueAt */.fK)(entry, ['options', 'disableNameSuffixHash']),
            (0,json/* valueAt */.fK)(value, ['generatorOptions', 'disableNameSuffixHash']),
        ].includes(true);
        const aspect = `values ${name}`;
        if (isPlain || follows)
            return [deliveryFact(object, aspect)];
        const text = `its values ${name.slice(0, 100)} are made under a name with a hash behind it, which it does not know`;
        return [{ ...deliveryProblem(object, ['spec', 'valuesFrom'], text), aspect }];
    })));
}
function writesNames(path, { files }) {
    const read = files.find(({ file }) => file.path === path);
    return !read || read.file.text.includes('HelmRelease');
}
const secretFile = /(?:sops|secret|enc(?:rypted)?)[^/]*\.(?:ya?ml|json|env)$/i;
function encrypted(object, tree) {
    const flux = (0,flux_kustomization/* fluxKustomizationOf */.ir)(object);
    if (!flux || object.origin === 'patch')
        return [];
    if (decrypts(object) || appliedOver(tree).some((each) => each.name === object.name && decrypts(each)))
        return [deliveryFact(object, 'decryption')];
    const builds = (0,kustomize_reach/* reachIn */.hT)(tree).ofFlux(flux);
    const texts = new Map(tree.files.map(({ file }) => [file.path, file.text]));
    const found = tree.entries.filter(({ path }) => builds(path));
    const isSeen = found.some(({ path }) => texts.get(path)?.includes('ENC[AES256_GCM') === true);
    if (!isSeen && !found.some(({ path }) => !texts.has(path) && secretFile.test(path)))
        return [];
    const said = deliveryProblem(object, ['spec'], 'it decrypts nothing, and what it applies is encrypted');
    return [isSeen ? said : { ...said, aspect: 'decryption' }];
}
function decrypts({ kind, value }) {
    return kind === 'Kustomization' && (0,json/* stringAt */.bX)(value, ['spec', 'decryption', 'provider']) !== null;
}

// EXTERNAL MODULE: ./lib/src/kustomize/failure-text.js
var failure_text = __webpack_require__(77702);
// EXTERNAL MODULE: ./lib/src/kustomize/keys.js
var keys = __webpack_require__(80348);
// EXTERNAL MODULE: ./lib/src/kustomize/plugins.js
var plugins = __webpack_require__(30742);
;// CONCATENATED MODULE: ./lib/src/kustomize/build-refusals.js




const versions = {
    Kustomization: 'kustomize.config.k8s.io/v1beta1',
    Component: 'kustomize.config.k8s.io/v1alpha1',
};
function refusal(kustomization, builder) {
    const { object, names } = kustomization;
    const [kind, version] = [(0,json/* stringAt */.bX)(object.value, ['kind']) ?? 'Kustomization', (0,json/* stringAt */.bX)(object.value, ['apiVersion'])];
    if (versions[kind] === undefined || (version !== null && version !== versions[kind]))
        return { object, at: ['apiVersion'], reason: `it is no ${(0,failure_text/* printable */.g)(kind)} of ${(0,failure_text/* printable */.g)(version ?? '')}` };
    const field = (0,keys/* unknownField */.dX)(object.value);
    if (field)
        return { object, at: field, reason: `it does not know the field ${(0,failure_text/* printable */.g)(field.join('.'))}` };
    for (const name of names) {
        const reason = strangeName(name, builder);
        if (reason !== null)
            return { object, at: name.at, reason: `${(0,failure_text/* printable */.g)(name.entry)} is ${reason}` };
    }
    return strangePlugin(kustomization, builder);
}
const looked = new Set(['content', 'environment', 'configuration', 'transformer', 'generator']);
function strangeName({ use, entry, path }, { paths, byFolder }) {
    if (path === null)
        return entry.startsWith('../') ? 'not there' : null;
    if (looked.has(use) && !paths.has(path))
        return 'not there';
    const folder = byFolder.get(path);
    if (!folder || (use !== 'resource' && use !== 'component'))
        return null;
    const isComponent = (0,json/* stringAt */.bX)(folder.object.value, ['kind']) === 'Component';
    return isComponent === (use === 'component') ? null : isComponent ? 'a component' : 'no component';
}
function strangePlugin({ object, names }, { files }) {
    for (const key of ['generators', 'transformers', 'validators'])
        for (const [index] of (0,json/* listAt */.gT)(object.value, [key]).entries()) {
            const at = [key, index];
            const path = names.find((name) => name.at.join('\0') === at.join('\0'))?.path ?? null;
            const documents = path === null ? object.documentsAt(at) : (files.get(path)?.documents ?? []);
            const plugin = documents
                .flatMap((document) => (document.kind === 'objects' ? document.objects : []))
                .find(plugins/* isExternalPlugin */.l);
            if (plugin)
                return { object, at, reason: `nothing runs the plugin ${(0,failure_text/* printable */.g)(plugin.kind)}` };
        }
    return null;
}
const generators = [
    ['configMapGenerator', 'ConfigMap'],
    ['secretGenerator', 'Secret'],
];
const scaled = new Set(['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController']);
function askedInVain(object, { resources, isWhole }) {
    if (!isWhole || (0,json/* listAt */.gT)(object.value, ['components']).length > 0)
        return null;
    const made = generators.flatMap(([key]) => (0,json/* listAt */.gT)(object.value, [key]).map((entry) => (0,json/* stringAt */.bX)(entry, ['name']) ?? ''));
    const asked = [
        ...generators.map(([key, kind]) => [key, (entry) => vainAddition(entry, kind, resources)]),
        ['replicas', (entry) => vainReplicas(entry, resources)],
        ['replacements', (entry) => vainSource(entry, resources, made)],
    ];
    for (const [key, vain] of asked)
        for (const [index, entry] of (0,json/* listAt */.gT)(object.value, [key]).entries()) {
            const reason = vain(entry);
            if (reason !== null)
                return { object, at: [key, index], reason: (0,failure_text/* printable */.g)(reason) };
        }
    return null;
}
function has(resources, kind, name) {
    return resources.some(({ current }) => (kind === null || current.kind === kind) && (name === null || current.name === name));
}
function vainAddition(entry, kind, resources) {
    const name = (0,json/* stringAt */.bX)(entry, ['name']) ?? '';
    const adds = ['merge', 'replace'].includes((0,json/* stringAt */.bX)(entry, ['behavior']) ?? '');
    return adds && !has(resources, kind, name) ? `${kind} ${name} is not there` : null;
}
function vainReplicas(entry, resources) {
    const name = (0,json/* stringAt */.bX)(entry, ['name']) ?? '';
    const isThere = resources.some(({ current }) => scaled.has(current.kind) && current.name === name);
    return isThere ? null : `nothing with replicas is called ${name}`;
}
function vainSource(entry, resources, made) {
    const [kind, name] = [(0,json/* stringAt */.bX)(entry, ['source', 'kind']), (0,json/* stringAt */.bX)(entry, ['source', 'name'])];
    if (!(0,json/* objectAt */.lJ)(entry, ['source']) || has(resources, kind, name) || (name !== null && made.includes(name)))
        return null;
    return `the source of a replacement (${kind ?? ''} ${name ?? ''}) is not there`;
}

// EXTERNAL MODULE: ./lib/src/kustomize/patches.js
var patches = __webpack_require__(35288);
;// CONCATENATED MODULE: ./lib/src/kustomize/trial-build.js












const nothing = { resources: [], isWhole: true, failure: null };
const trial_build_deepest = 16;
const mostResources = 2000;
const trialBuildsIn = (0,once_per/* oncePer */.Pu)((tree) => {
    const plugins = (0,kustomize_kustomization/* pluginsIn */.Up)(tree.files);
    const own = (0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files).filter((one) => !plugins.includes(one));
    const builder = {
        paths: new Set(tree.entries.flatMap(({ path }) => [path, ...(0,paths/* foldersAbove */.Zv)(path)])),
        files: (0,layout/* filesByPath */.G)(tree.files),
        byFolder: new Map(own.map((one) => [one.folder, one])),
        plugins,
        known: new Map(),
    };
    const reach = (0,kustomize_reach/* reachIn */.hT)(tree);
    return {
        ofKustomization: ({ folder }) => builtFolder(folder, builder, 0).failure,
        ofFlux: (flux) => {
            const charts = own.find((one) => reach.appliedBy(flux).folders.has(one.folder) && inflates(one));
            if (charts)
                return { object: charts.object, at: ['helmCharts'], reason: 'Flux inflates no charts (helmCharts)' };
            const builds = reach.ofFlux(flux);
            const swept = () => ({
                ...nothing,
                resources: tree.files.filter(({ file }) => builds(file.path)).flatMap(resourcesOf),
                isWhole: false,
            });
            const start = builder.byFolder.has(flux.path) ? builtFolder(flux.path, builder, 0) : swept();
            const whole = flux.components.reduce((built, component) => withComponent(built, component, builder, 0), start);
            return patched(whole, (0,patches/* patchEntries */.lB)(flux.object, '', ['spec']), builder).failure;
        },
    };
});
function builtFolder(folder, builder, depth) {
    const found = builder.known.get(folder);
    if (found)
        return found;
    builder.known.set(folder, { ...nothing, isWhole: false });
    const kustomization = builder.byFolder.get(folder);
    const built = kustomization && depth <= trial_build_deepest
        ? transformed(kustomization, nothing, builder, depth)
        : { ...nothing, isWhole: false };
    builder.known.set(folder, built);
    return built;
}
function withComponent(built, folder, builder, depth) {
    const component = builder.byFolder.get(folder);
    if (!component || depth > trial_build_deepest || built.failure)
        return { ...built, isWhole: false };
    return transformed(component, built, builder, depth + 1);
}
function transformed(kustomization, start, builder, depth) {
    const { object, folder } = kustomization;
    const refused = refusal(kustomization, builder);
    if (refused)
        return { ...start, failure: refused };
    const gathered = gatheredBy(kustomization, start, builder, depth);
    const entries = [
        object,
        ...builder.plugins.filter((plugin) => plugin.folder === folder).map((plugin) => plugin.object),
    ].flatMap((holder) => (0,patches/* patchEntries */.lB)(holder, folder));
    const built = patched(gathered, entries, builder);
    return built.failure
        ? built
        : { ...built, resources: built.resources.map((resource) => trial_build_named(resource, object.value)) };
}
function inflates({ object: { value } }) {
    return (0,json/* listAt */.gT)(value, ['helmCharts']).length > 0;
}
function gatheredBy(kustomization, start, builder, depth) {
    const { object } = kustomization;
    let built = start;
    for (const { path, at } of (0,kustomize_kustomization/* namedFor */.ZM)(kustomization, 'resource')) {
        const more = path === null ? { ...nothing, isWhole: false } : resourcesAt(path, builder, depth);
        if (more.failure)
            return more;
        const twice = firstTwice(built.resources, more.resources);
        if (twice !== null)
            return { ...built, failure: { object, at, reason: `${twice} is there twice` } };
        built = joined(built, more);
    }
    const open = ['generators', 'helmCharts', 'helmChartInflationGenerator'].some((key) => (0,json/* listAt */.gT)(object.value, [key]).length > 0);
    built = { ...built, isWhole: built.isWhole && !open };
    const asked = askedInVain(object, built);
    if (asked)
        return { ...built, failure: asked };
    const made = generated(object.value);
    const twice = firstTwice(built.resources, made);
    if (twice !== null)
        return { ...built, failure: { object, at: [], reason: `${twice} is there twice` } };
    built = { ...built, resources: [...built.resources, ...made] };
    for (const { path } of (0,kustomize_kustomization/* namedFor */.ZM)(kustomization, 'component'))
        built = path === null ? { ...built, isWhole: false } : withComponent(built, path, builder, depth);
    return built;
}
function joined(a, b) {
    const resources = [...a.resources, ...b.resources];
    const isWhole = a.isWhole && b.isWhole && resources.length <= mostResources;
    return { resources: resources.slice(0, mostResources), isWhole, failure: null };
}
function resourcesAt(path, builder, depth) {
    if (builder.byFolder.has(path))
        return builtFolder(path, builder, depth + 1);
    const read = builder.files.get(path);
    if (!read)
        return { ...nothing, isWhole: false };
    const isWhole = read.documents.every(({ kind }) => kind === 'objects' || kind === 'empty');
    return { resources: resourcesOf(read), isWhole, failure: null };
}
function resourcesOf({ documents }) {
    return documents.flatMap((document) => document.kind !== 'objects'
        ? []
        : document.objects.flatMap((object) => {
            const isItem = object.origin === 'list-item';
            return (isItem || (object.origin === 'document' && object.root.length === 0)) && !object.kind.endsWith('List')
                ? resource(object.value)
                : [];
        }));
}
function resource(value) {
    if ((0,json/* expandedSize */.FA)(value) > json/* mostValues */.Yz)
        return [];
    const tree = (0,engine_tree/* treeOf */.g7)(value);
    return (0,engine_tree/* isMap */.jh)(tree) ? [(0,engine_resource/* resourceOf */.KU)(tree)] : [];
}
function generated(value) {
    return generators.flatMap(([key, kind]) => (0,json/* listAt */.gT)(value, [key]).flatMap((entry) => {
        const name = (0,json/* stringAt */.bX)(entry, ['name']);
        if (name === null || !(0,json/* isObject */.Gv)(entry) || !['', 'create'].includes((0,json/* stringAt */.bX)(entry, ['behavior']) ?? ''))
            return [];
        const namespace = (0,json/* stringAt */.bX)(entry, ['namespace']);
        return resource({
            apiVersion: 'v1',
            kind,
            metadata: { name, ...(namespace === null ? {} : { namespace }) },
            data: {},
        });
    }));
}
function firstTwice(known, more) {
    const seen = new Set(known.map(idOf));
    for (const each of more) {
        const id = idOf(each);
        if (seen.has(id))
            return `${each.current.kind} ${(0,failure_text/* printable */.g)(each.current.name)}`;
        seen.add(id);
    }
    return null;
}
function idOf({ current: { group, version, kind, name, namespace } }) {
    return [group, version, kind, name, namespace].join('\0');
}
function patched(built, entries, { files }) {
    let { resources } = built;
    if (built.failure)
        return built;
    for (const entry of entries) {
        const text = textOf(entry, files);
        if (text === null)
            continue;
        const outcome = (0,kustomize/* applyPatch */.X6)(resources, { text, target: entry.target });
        if (outcome.failure && (built.isWhole || !outcome.failure.reason.includes('must name exactly one object'))) {
            const { holder: object, at } = entry;
            const reason = `a patch fails${(0,failure_text/* failedAt */.J)(outcome.failure)}: ${(0,failure_text/* printable */.g)(outcome.failure.reason)}`;
            return { ...built, failure: { object, at, reason } };
        }
        resources = outcome.resources;
    }
    return { ...built, resources };
}
function textOf({ source }, files) {
    switch (source.kind) {
        case 'inline':
            return source.text;
        case 'file':
            return source.path === null ? null : (files.get(source.path)?.file.text ?? null);
        case 'none':
            return null;
    }
}
function trial_build_named(each, value) {
    const [namespace, prefix, suffix] = ['namespace', 'namePrefix', 'nameSuffix'].map((key) => (0,json/* stringAt */.bX)(value, [key]) ?? '');
    const pairs = [
        ['labels', (0,json/* objectAt */.lJ)(value, ['commonLabels'])],
        ...(0,json/* listAt */.gT)(value, ['labels']).map((entry) => ['labels', (0,json/* objectAt */.lJ)(entry, ['pairs'])]),
        ['annotations', (0,json/* objectAt */.lJ)(value, ['commonAnnotations'])],
    ];
    const written = pairs.flatMap(([field, own]) => Object.keys(own ?? {}).map((key) => ({ field, key, text: (0,json/* stringAt */.bX)(own, [key]) ?? '' })));
    if (!namespace && !prefix && !suffix && written.length === 0)
        return each;
    const tree = (0,engine_tree/* copyOfMap */.r7)((0,engine_resource/* treeOfResource */.cJ)(each));
    const metadata = (0,engine_tree/* childMap */.pI)(tree, 'metadata');
    if (namespace && !(0,engine_resource/* isClusterScoped */.Z6)((0,engine_resource/* identityOf */.cu)(tree)))
        metadata.set('namespace', namespace);
    if (prefix || suffix)
        metadata.set('name', `${prefix ?? ''}${each.current.name}${suffix ?? ''}`);
    for (const { field, key, text } of written)
        (0,engine_tree/* childMap */.pI)(metadata, field).set(key, text);
    return (0,engine_resource/* withTree */.Ht)(each, tree);
}

;// CONCATENATED MODULE: ./lib/src/judge/build-failures.js








function buildFailures(tree, files, deliverers) {
    const reach = (0,kustomize_reach/* reachIn */.hT)(tree);
    const trial = trialBuildsIn(tree);
    const plugins = (0,kustomize_kustomization/* pluginsIn */.Up)(tree.files);
    const own = (0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files).filter((one) => {
        const builds = reach.ofKustomization(one);
        return !plugins.includes(one) && files.some((file) => builds(file));
    });
    const failures = [
        ...own.map((one) => trial.ofKustomization(one)),
        ...deliverers.map(({ object, value }) => {
            const flux = (0,flux_kustomization/* fluxKustomizationOf */.ir)({ ...object, value });
            return flux && trial.ofFlux(flux);
        }),
    ];
    const said = new Map(failures.flatMap((failure) => failure === null
        ? []
        : [[[failure.object.file.path, failure.at.join('.'), failure.reason].join('\0'), failure]]));
    return [...[...said.values()].map(problemOf), ...unreadable(tree, files)];
}
function problemOf({ object, at, reason }) {
    const { path } = object.file;
    return { ...deliveryProblem(object, at, `kustomize cannot build what delivers them: ${reason}`), subject: path };
}
function unreadable({ files: read }, files) {
    return read.flatMap(({ file: { path }, documents }) => {
        const broken = (0,kustomize_names/* isKustomizationFile */.y)(path) ? documents.find(({ kind }) => kind === 'unparseable') : undefined;
        if (broken?.kind !== 'unparseable' || !files.some((file) => (0,paths/* isBelow */.Yw)(file, (0,model_folder/* folderOf */.y)(path))))
            return [];
        const text = 'kustomize cannot build what delivers them: the file does not parse';
        const place = { file: path, line: broken.position.line, about: path, subject: path };
        return [{ code: 'pin-lost', ...place, text, group: text, isCommon: false }];
    });
}

// EXTERNAL MODULE: ./lib/src/kustomize/generated.js
var kustomize_generated = __webpack_require__(3843);
;// CONCATENATED MODULE: ./lib/src/judge/given-values.js






function withGivenValues(object, tree) {
    const entries = object.kind === 'HelmRelease' ? (0,json/* listAt */.gT)(object.value, ['spec', 'valuesFrom']) : [];
    if (entries.length === 0)
        return object;
    const given = entries.flatMap((entry) => givenBy(entry, tree));
    if (given.length === 0)
        return object;
    const spec = (0,json/* objectAt */.lJ)(object.value, ['spec']) ?? {};
    const values = [...given, (0,json/* objectAt */.lJ)(spec, ['values']) ?? {}].reduce((under, over) => laidOver(under, over, 0), {});
    return { ...object, value: { ...object.value, spec: { ...spec, values } } };
}
function givenBy(entry, tree) {
    const [kind, name] = [(0,json/* stringAt */.bX)(entry, ['kind']) ?? '', (0,json/* stringAt */.bX)(entry, ['name'])];
    const key = (0,json/* stringAt */.bX)(entry, ['valuesKey']) ?? 'values.yaml';
    const path = (0,json/* stringAt */.bX)(entry, ['targetPath']);
    if (name === null)
        return [];
    const { texts, budget } = givenIn(tree);
    return (texts.get([kind, name, key].join('\0')) ?? []).flatMap((given) => {
        budget.characters -= given.text.length;
        if (budget.characters < 0)
            return [];
        if (path !== null)
            return [given_values_nested(path.split('.'), given.text)];
        return (given.values ??= (0,plain_documents/* innerDocuments */.ru)(given.text).filter(json/* isObject */.Gv));
    });
}
const mostCharacters = 20_000_000;
const givenIn = (0,once_per/* oncePer */.Pu)((tree) => {
    const texts = new Map();
    for (const given of [...ofObjects(tree), ...ofGenerators(tree)]) {
        const known = texts.get(given.place);
        if (known)
            known.push(given);
        else
            texts.set(given.place, [given]);
    }
    return { texts, budget: { characters: mostCharacters } };
});
const given_values_holders = [
    ['ConfigMap', 'data'],
    ['Secret', 'stringData'],
];
function ofObjects(tree) {
    return given_values_holders.flatMap(([kind, field]) => objectsOf(tree, kind).flatMap(({ name, value }) => Object.keys((0,json/* objectAt */.lJ)(value, [field]) ?? {}).flatMap((key) => {
        const text = (0,json/* stringAt */.bX)(value, [field, key]);
        return text === null ? [] : [{ place: [kind, name, key].join('\0'), text }];
    })));
}
function ofGenerators({ files }) {
    const texts = new Map(files.map(({ file }) => [file.path, file.text]));
    const whole = (0,kustomize_kustomization/* kustomizationsIn */.oX)(files).flatMap((one) => (0,kustomize_kustomization/* namedFor */.ZM)(one, 'content').flatMap(({ path, into, key, at }) => {
        const text = path === null ? undefined : texts.get(path);
        const kind = at[0] === 'secretGenerator' ? 'Secret' : 'ConfigMap';
        return text === undefined ? [] : [{ place: [kind, into, key].join('\0'), text }];
    }));
    return [
        ...whole,
        ...(0,kustomize_generated/* generatedEntries */.i)(files).map(({ kind, name, key, scalar }) => ({
            place: [kind, name, key].join('\0'),
            text: scalar.raw,
        })),
    ];
}
function given_values_nested(path, value) {
    const [key = '', ...rest] = path;
    return { [key]: rest.length === 0 || path.length > given_values_deepest ? value : given_values_nested(rest, value) };
}
const given_values_deepest = 40;
function laidOver(under, over, depth) {
    const merged = Object.keys(over).map((key) => {
        const [old, now] = [(0,json/* valueAt */.fK)(under, [key]), over[key]];
        return [key, (0,json/* isObject */.Gv)(old) && (0,json/* isObject */.Gv)(now) && depth < given_values_deepest ? laidOver(old, now, depth + 1) : now];
    });
    return { ...under, ...Object.fromEntries(merged) };
}

// EXTERNAL MODULE: ./lib/src/model/entries.js
var model_entries = __webpack_require__(29008);
// EXTERNAL MODULE: ./lib/src/text/ignore-rules.js
var ignore_rules = __webpack_require__(81122);
;// CONCATENATED MODULE: ./lib/src/judge/left-out-files.js







function bringing(files, tree, delivery) {
    const reach = (0,kustomize_reach/* reachIn */.hT)(tree);
    const kustomizations = (0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files);
    const flux = files.flatMap((file) => delivery.way(file).map(({ object }) => object.file.path));
    const wanted = [...new Set([...files, ...flux])];
    const users = kustomizations.filter((one) => {
        const builds = reach.ofKustomization(one);
        return wanted.some((file) => builds(file));
    });
    const named = users.flatMap(({ path, names }) => [path, ...names.flatMap((name) => name.path ?? [])]);
    const there = new Set(tree.files.filter(({ documents }) => documents.length > 0).map(({ file }) => file.path));
    return [...new Set([...wanted, ...named])].filter((path) => there.has(path));
}
function leftOutFiles(paths, tree, sources) {
    const files = tree.files.filter(({ file }) => (0,ignore_rules/* isSourceIgnore */.sA)(file.path));
    const general = files
        .toSorted((a, b) => a.file.path.split('/').length - b.file.path.split('/').length)
        .map(({ file }) => {
        return { owner: file.path, file: file.path, line: null, rules: (0,ignore_rules/* ignoreRules */.ep)(file.text, (0,model_folder/* folderOf */.y)(file.path)) };
    });
    const own = sources.map((source) => {
        const { line } = source.position(['spec', 'ignore']);
        return { owner: subjectOf(source), file: source.file.path, line, rules: (0,ignore_rules/* ignoreRules */.ep)(ownRules(source), '') };
    });
    const all = own.length === 0 ? [general] : own.map((rules) => [...general, rules]);
    return [...unreadRules(tree), ...all.flatMap((list) => paths.flatMap((path) => leftOut(path, list)))];
}
function leftOut(path, list) {
    const rule = (0,ignore_rules/* leftOutBy */.xc)(path, list.flatMap(({ rules }) => rules));
    const holder = rule && list.find(({ rules }) => rules.includes(rule));
    if (!rule || !holder)
        return [];
    const { owner, file, line } = holder;
    const text = `the cluster does not get ${path} any more`;
    const group = `left out by line ${rule.line}`;
    return [
        { code: 'pin-lost', file, line: line ?? rule.line, about: path, subject: owner, text, group, isCommon: false },
    ];
}
function unreadRules({ entries, skipped, files }) {
    const links = (0,model_entries/* otherEntries */.hZ)(entries).flatMap(({ path, mode }) => (0,ignore_rules/* isSourceIgnore */.sA)(path) && mode === '120000' ? [path] : []);
    const large = skipped.filter(({ file }) => (0,ignore_rules/* isSourceIgnore */.sA)(file)).map(({ file }) => file);
    const long = files.flatMap(({ file: { path, text } }) => (0,ignore_rules/* isSourceIgnore */.sA)(path) && text.split('\n', ignore_rules/* mostRules */.tk + 1).length > ignore_rules/* mostRules */.tk ? [path] : []);
    return [...new Set([...links, ...large, ...long])].map((file) => ({
        code: 'pin-lost',
        file,
        line: null,
        about: '',
        subject: file,
        text: 'nothing tells what it leaves out, because it is not read',
        group: 'unread',
        isCommon: false,
    }));
}

;// CONCATENATED MODULE: ./lib/src/judge/operator-workloads.js













const operator_workloads_published = 'flux-operator';
const operator_workloads_image = (0,reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)('operator-image'));
function operatorWorkloads(tree, pins, { isKnown, allowed }) {
    const holding = new Set(pins.filter(holdsOperator).map(({ file }) => file));
    if (holding.size === 0)
        return [];
    const own = objectsOf(tree, 'Deployment').filter(({ file }) => holding.has(file.path));
    const context = { isKnown, allowed, names: new Set([operator_workloads_published, ...own.flatMap(({ name }) => name ?? [])]) };
    const files = (0,layout/* filesByPath */.G)(tree.files);
    return [
        ...own.flatMap((object) => writtenOnObject(object, context)),
        ...buildersOf(holding, tree).flatMap((builder) => [
            ...(0,patches/* patchEntries */.lB)(builder.object, builder.folder, builder.root).flatMap((entry) => operator_workloads_patched(entry, files, context)),
            ...replicas(builder, context),
            ...operator_workloads_images(builder, context),
        ]),
    ];
}
function holdsOperator({ role, action }) {
    return role === 'operator-image' && action !== 'ignore';
}
function buildersOf(holding, tree) {
    const reach = (0,kustomize_reach/* reachIn */.hT)(tree);
    const takes = ({ builds, folders }) => [...holding].some((file) => builds(file) || ((0,kustomize_names/* isKustomizationFile */.y)(file) && folders.has((0,model_folder/* folderOf */.y)(file))));
    return [
        ...(0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files)
            .filter((one) => takes(reach.gatheredBy(one)))
            .map(({ object, folder }) => ({ object, folder, root: [] })),
        ...(0,flux_kustomization/* fluxKustomizationsIn */.dH)(tree.files)
            .filter((one) => takes(reach.appliedBy(one)))
            .map(({ object }) => ({ object, folder: '', root: ['spec'] })),
    ];
}
function writtenOnObject(object, context) {
    const value = { ...object.value, spec: { ...(0,json/* objectAt */.lJ)(object.value, ['spec']), selector: undefined } };
    return problemsOf({ value, kind: object.kind }, object, [], context, 'its Deployment');
}
function operator_workloads_patched(entry, files, context) {
    return ((0,patches/* patchBodies */.dQ)(entry, files) ?? [])
        .filter(({ value }) => mayMean(entry, value, context))
        .flatMap(({ value }) => writtenBy(value, entry.target))
        .flatMap((written) => problemsOf(written, entry.holder, entry.at, context, 'a patch of its Deployment'));
}
function mayMean({ target }, document, { names }) {
    const pattern = target ? (0,json/* stringAt */.bX)(target, ['name']) : (0,json/* stringAt */.bX)(document, ['metadata', 'name']);
    if (pattern === null)
        return true;
    return target ? [...names].some((name) => mayMatch(pattern, name)) : names.has(pattern);
}
function problemsOf(written, object, at, context, who) {
    const other = ownContainers(written.value).flatMap((container) => {
        const text = (0,json/* stringAt */.bX)(container, ['image']);
        return text === null || isUpstream(text, context) ? [] : [text];
    });
    return [
        ...stopsOf(written, context.isKnown).map((stop) => deliveryProblem(object, at, `${who} ${stop}`)),
        ...other.map((text) => fromElsewhere(object, at, `${who} takes the image ${text.slice(0, 200)}`)),
    ];
}
function isUpstream(text, { allowed }) {
    const name = text.replace(/@.*$/s, '').replace(/:[^:/]*$/, '');
    return name === operator_workloads_image || allowed.has(name);
}
function fromElsewhere(object, at, text) {
    return { ...deliveryProblem(object, at, text), code: 'source-changed' };
}
function replicas({ object, root }, { names }) {
    return (0,json/* listAt */.gT)(object.value, [...root, 'replicas']).flatMap((entry, index) => {
        const count = (0,json/* valueAt */.fK)(entry, ['count']);
        if (!names.has((0,json/* stringAt */.bX)(entry, ['name']) ?? '') || Number(count) > 0)
            return [];
        return [deliveryProblem(object, [...root, 'replicas', index], 'its Deployment has no replica')];
    });
}
function operator_workloads_images({ object, root }, context) {
    return (0,json/* listAt */.gT)(object.value, [...root, 'images']).flatMap((entry, index) => {
        if (!mayMatch((0,json/* stringAt */.bX)(entry, ['name']) ?? '', operator_workloads_image))
            return [];
        const [name, digest, tag] = ['newName', 'digest', 'newTag'].map((key) => (0,json/* stringAt */.bX)(entry, [key]));
        const at = [...root, 'images', index];
        if (name && !isUpstream(name, context))
            return [fromElsewhere(object, at, `it takes the image ${name.slice(0, 200)} in place of ${operator_workloads_image}`)];
        if (digest && !tag)
            return [fromElsewhere(object, at, `a digest alone decides its image (${digest.slice(0, 100)})`)];
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/src/judge/resource-sets.js




function resourceSetProblems(object, tree) {
    if (object.kind !== 'ResourceSet')
        return [];
    return [
        ...(0,json/* listAt */.gT)(object.value, ['spec', 'dependsOn'])
            .slice(0, most)
            .flatMap((entry, index) => {
            const [kind, name] = [(0,json/* stringAt */.bX)(entry, ['kind']) ?? '', (0,json/* stringAt */.bX)(entry, ['name']) ?? ''];
            if (kind === 'CustomResourceDefinition' || (0,placeholder/* unknownInResourceSet */.aH)(name))
                return [];
            if (objectsOf(tree, kind).some((each) => each.name === name))
                return [];
            const text = `it waits for the ${kind} ${name}, which is not in this repository`.slice(0, 300);
            return [deliveryProblem(object, ['spec', 'dependsOn', index], text)];
        }),
        ...(0,json/* listAt */.gT)(object.value, ['spec', 'inputsFrom'])
            .slice(0, most)
            .flatMap((entry, index) => {
            if (objectsOf(tree, provider).some((each) => isStatic(each) && isMeant(entry, each)))
                return [];
            const text = `it takes inputs from a ${provider} that nothing here shows (${JSON.stringify(entry).slice(0, 200)})`;
            return [{ ...deliveryProblem(object, ['spec', 'inputsFrom', index], text), code: 'source-changed' }];
        }),
    ];
}
const most = 200;
const provider = 'ResourceSetInputProvider';
function isStatic({ value }) {
    return (0,json/* stringAt */.bX)(value, ['spec', 'type']) === 'Static';
}
function isMeant(entry, { name, value }) {
    const called = (0,json/* stringAt */.bX)(entry, ['name']);
    if (called !== null)
        return called === name;
    const labels = Object.entries((0,json/* objectAt */.lJ)(entry, ['selector', 'matchLabels']) ?? {});
    return labels.length > 0 && labels.every(([key, label]) => (0,json/* valueAt */.fK)(value, ['metadata', 'labels', key]) === label);
}

;// CONCATENATED MODULE: ./lib/src/judge/release-names.js






function releaseNames(release, tree) {
    if (release.kind !== 'HelmRelease')
        return [];
    const field = (name) => (0,json/* stringAt */.bX)(release.value, ['spec', name]);
    const own = release.origin === 'patch' ? release.namespace : tree.layout.namespaceOf(release);
    const target = field('targetNamespace');
    const name = field('releaseName') ?? [target, release.name].filter((part) => part !== null).join('-');
    const place = target ?? own;
    const kept = field('storageNamespace') ?? own;
    const said = [
        ['releaseName', 'its release is called', name],
        ['targetNamespace', 'its release goes to the namespace', place],
        ['storageNamespace', 'the record of its release is kept in the namespace', kept],
    ];
    return said.flatMap(([path, text, value]) => value === null || (0,placeholder/* unknownInResourceSet */.aH)(value)
        ? []
        : [{ ...deliveryProblem(release, ['spec', path], `${text} ${value}`, true), group: 'release', aspect: path }]);
}
const placed = ['HelmRelease', 'OCIRepository', 'HelmRepository', 'FluxInstance'];
function withoutNamespace(object, tree) {
    const { origin, kind, file } = object;
    if (!placed.includes(kind) || (origin !== 'document' && origin !== 'list-item'))
        return [];
    if (tree.layout.namespaceOf(object) !== null)
        return [];
    const reach = (0,kustomize_reach/* reachIn */.hT)(tree);
    const isPlaced = (0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files).some((one) => one.namespace !== null && reach.ofKustomization(one)(file.path)) ||
        (0,flux_kustomization/* fluxKustomizationsIn */.dH)(tree.files).some((flux) => (0,json/* stringAt */.bX)(flux.object.value, ['spec', 'targetNamespace']) && reach.ofFlux(flux)(file.path));
    if (isPlaced)
        return [];
    return [{ ...deliveryProblem(object, ['metadata'], 'it has no namespace', true), group: 'namespace' }];
}

;// CONCATENATED MODULE: ./lib/src/judge/readiness.js







function stuckBy(object, context, isJudged) {
    const { tree } = context;
    if (!isJudged && isPaused(object.value))
        return 'which is suspended';
    const source = isJudged ? null : strangeSource(object, context);
    if (source !== null)
        return `whose source ${source} nothing here makes or names`;
    const [stall] = isJudged ? [] : stalls(object, tree);
    if (stall)
        return `which is never ready: ${stall.text}`;
    const empty = isJudged ? null : emptyPath(object, context);
    if (empty !== null)
        return `whose path ${empty} is not there`;
    const nothing = vainCheck(object, tree);
    return nothing === null ? null : `whose health check asks for ${nothing}, which nothing here makes`;
}
function strangeSource({ kind, value, name }, { tree, base }) {
    const [source, called] = sourceOf(value);
    if (kind !== 'Kustomization' || source === null || called === null || (0,placeholder/* unknownInDocument */.pj)(called))
        return null;
    if (objectsOf(tree, source).some((each) => each.name === called) || called === 'flux-system')
        return null;
    const isNamed = objectsOf(base, kind).some((each) => each.name !== name && (0,json/* stringAt */.bX)(each.value, ['spec', 'sourceRef', 'name']) === called);
    return isNamed ? null : `${source} ${called}`.slice(0, 200);
}
function sourceOf(value) {
    return [(0,json/* stringAt */.bX)(value, ['spec', 'sourceRef', 'kind']), (0,json/* stringAt */.bX)(value, ['spec', 'sourceRef', 'name'])];
}
function emptyPath(object, { tree, ownSources }) {
    const flux = (0,flux_kustomization/* fluxKustomizationOf */.ir)(object);
    if (!flux || flux.path === '' || (0,placeholder/* unknownInDocument */.pj)(flux.path) || !ownSources.has(flux.source))
        return null;
    return tree.entries.some(({ path }) => path.startsWith(`${flux.path}/`)) ? null : flux.path.slice(0, 200);
}
const controllers = /^(?:source|kustomize|helm|notification|image-reflector|image-automation|source-watcher)-controller$|^flux/;
function vainCheck(object, tree) {
    const checks = (0,json/* listAt */.gT)(object.value, ['spec', 'healthChecks']);
    const flux = checks.length > 0 ? (0,flux_kustomization/* fluxKustomizationOf */.ir)(object) : null;
    if (!flux)
        return null;
    const builds = (0,kustomize_reach/* reachIn */.hT)(tree).ofFlux(flux);
    const read = new Set(tree.files.map(({ file }) => file.path));
    if (tree.entries.some(({ path }) => !read.has(path) && builds(path)))
        return null;
    const releases = objectsOf(tree, 'HelmRelease').flatMap(({ name, value }) => [
        name,
        (0,json/* stringAt */.bX)(value, ['spec', 'releaseName']),
    ]);
    for (const check of checks) {
        const [kind, name] = [(0,json/* stringAt */.bX)(check, ['kind']) ?? '', (0,json/* stringAt */.bX)(check, ['name']) ?? ''];
        if ((0,placeholder/* unknownInDocument */.pj)(name) || objectsOf(tree, kind).some((each) => each.name === name))
            continue;
        const isOfFlux = ((0,json/* stringAt */.bX)(check, ['apiVersion']) ?? '').includes('fluxcd.io');
        const isOfChart = releases.some((release) => release !== null && release !== '' && name.includes(release));
        if (!isOfFlux && (isOfChart || controllers.test(name)))
            continue;
        return `${kind} ${name}`.slice(0, 200);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/judge/dependencies.js







const mostFollowed = 20_000;
function dependencyProblemsIn(tree, deliverers, own, base) {
    const applying = deliverers.filter(({ root }) => root.length === 0);
    const ownSources = new Set(applying.flatMap(({ object }) => (0,flux_kustomization/* fluxKustomizationOf */.ir)(object)?.source ?? []));
    const dependencies = dependenciesIn(tree);
    const needs = needsOf(applying, own, dependencies);
    const budget = { followed: 0 };
    const judged = new Set([...own, ...deliverers.map(({ object }) => object)]);
    return (object) => {
        const waited = dependencies(object);
        if (waited.length === 0)
            return [];
        const lost = waited.filter(({ found }) => found.length === 0);
        const stuck = waited.flatMap(({ name, index, found }) => followedFrom(found, dependencies, judged).flatMap((each) => {
            const why = stuckBy(each, { tree, base, ownSources }, judged.has(each));
            const by = each.name === name ? '' : ` (by way of ${each.name ?? ''})`;
            const text = `it waits for the ${object.kind} ${name}${by}, ${why ?? ''}`;
            return why === null ? [] : [deliveryProblem(object, ['spec', 'dependsOn', index], text)];
        }));
        const isSame = (one) => one.kind === object.kind && one.name === object.name && canMeet(one, object, tree);
        const circle = isCircle(object, needs, budget, isSame);
        return [
            ...lost.map(({ name, index }) => {
                const text = `it waits for the ${object.kind} ${name}, which is not in this repository`;
                const at = ['spec', 'dependsOn', index, 'name'];
                return { ...deliveryProblem(object, at, text), same: 'dependency-missing' };
            }),
            ...stuck,
            ...(circle ? [deliveryProblem(object, ['spec', 'dependsOn'], 'it waits for what waits for it')] : []),
        ];
    };
}
function followedFrom(start, dependencies, judged) {
    const found = new Set(start);
    for (const each of found) {
        if (found.size > mostDependencies)
            break;
        if (judged.has(each))
            continue;
        for (const { found: next } of dependencies(each))
            for (const one of next)
                found.add(one);
    }
    return [...found];
}
const mostDependencies = 500;
const dependencies_kinds = ['Kustomization', 'HelmRelease'];
function dependenciesIn(tree) {
    const all = dependencies_kinds.flatMap((kind) => objectsOf(tree, kind)).filter(({ apiVersion }) => apiVersion.includes('fluxcd'));
    const byName = (0,grouped/* grouped */.z)(all, ({ kind, name }) => `${kind}\0${name ?? ''}`);
    const open = new Set(all.flatMap(({ kind, name }) => ((0,placeholder/* unknownInResourceSet */.aH)(name ?? '') ? [kind] : [])));
    return (object) => (0,json/* listAt */.gT)(object.value, ['spec', 'dependsOn']).flatMap((entry, index) => {
        const name = (0,json/* isObject */.Gv)(entry) ? (0,json/* stringAt */.bX)(entry, ['name']) : null;
        if (name === null || !dependencies_kinds.includes(object.kind) || open.has(object.kind) || (0,placeholder/* unknownInResourceSet */.aH)(name))
            return [];
        const named = byName.get(`${object.kind}\0${name}`) ?? [];
        return [{ name, index, found: named.filter((each) => canMeet(object, each, tree)) }];
    });
}
function needsOf(applied, own, dependencies) {
    const watched = [...own, ...applied.map(({ object }) => object)];
    const buildsOf = new Map(applied.map(({ object, builds }) => [object, builds]));
    const ready = (object) => ({ state: 'ready', object });
    return ({ state, object }) => {
        switch (state) {
            case 'there':
                return applied.flatMap((one) => one.object !== object && one.builds(object.file.path) ? [{ state: 'acting', object: one.object }] : []);
            case 'acting':
                return [{ state: 'there', object }, ...dependencies(object).flatMap(({ found }) => found.map(ready))];
            case 'ready': {
                const builds = (0,json/* valueAt */.fK)(object.value, ['spec', 'wait']) === true ? buildsOf.get(object) : undefined;
                const results = builds ? watched.filter((each) => each !== object && builds(each.file.path)) : [];
                return [{ state: 'acting', object }, ...results.map(ready)];
            }
        }
    };
}
function isCircle(object, needs, budget, isSame) {
    const seen = new Map();
    const queue = [...needs({ state: 'ready', object })];
    for (const node of queue) {
        if (node.state === 'ready' && isSame(node.object))
            return true;
        const states = seen.get(node.object) ?? new Set();
        if (states.has(node.state) || budget.followed++ > mostFollowed)
            continue;
        seen.set(node.object, states.add(node.state));
        queue.push(...needs(node));
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/judge/delivery-problems.js

























function judgeDeliveryProblems(before, after, known, said) {
    const allowed = new Set([
        ...known.pins.flatMap(({ repository }) => (repository ? (0,reference/* formatRepository */.Sh)(repository) : [])),
        ...known.named,
    ]);
    if (before.pins.length === 0)
        return [];
    const old = problemsOn(before, allowed, before);
    const now = problemsOn(after, allowed, before);
    const says = saidBy(old, before);
    const comes = comesWith(before, after);
    const clusterOf = ({ file }) => after.tree.layout.clusterOf(file);
    const aspects = new Set(old.said.map(aspectOf));
    const failing = said.filter(({ severity, introduced }) => severity === 'error' && introduced);
    const introduced = now.said.filter((one) => one.text !== '' &&
        !failing.some((each) => delivery_problems_isSame(each, one)) &&
        !says(one, clusterOf(one)) &&
        !comes(one) &&
        (!one.isCommon || old.subjects.has(one.subject)) &&
        (one.aspect === undefined || aspects.has(aspectOf(one))));
    const groups = (0,grouped/* grouped */.z)(introduced, (one) => `${clusterOf(one)}\0${one.subject}\0${one.group}`);
    return [...groups.values()].flatMap(([first, ...more]) => (first ? [findingOf(first, more.length)] : []));
}
function delivery_problems_isSame({ code, file, line }, problem) {
    return code === problem.same && file === problem.file && line === problem.line;
}
function aspectOf({ subject, aspect = '' }) {
    return `${subject}\0${aspect}`;
}
const shared = '';
function saidBy({ said }, { tree }) {
    const clusters = new Set(tree.files.map(({ file }) => tree.layout.clusterOf(file.path)));
    const keyOf = ({ subject, text }, ...more) => [subject, text, ...more].join('\0');
    const keys = new Set(said.flatMap((one) => [keyOf(one), keyOf(one, tree.layout.clusterOf(one.file))]));
    return (one, cluster) => keys.has(cluster !== shared && clusters.has(cluster) ? keyOf(one, cluster) : keyOf(one)) ||
        keys.has(keyOf(one, shared));
}
function comesWith(before, after) {
    const [old, now] = [before, after].map(({ tree }) => new Set(tree.entries.map(({ path }) => path)));
    const stays = before.pins.every(({ file }) => now?.has(file) === true);
    return ({ about }) => {
        const way = [about, ...after.delivery.way(about).map(({ object }) => object.file.path)];
        return stays && way.length > 1 && way.every((path) => old?.has(path) !== true);
    };
}
function problemsOn(side, allowed, base) {
    const { tree, delivery, instances } = side;
    const files = [...new Set([...base.pins, ...side.pins].map(({ file }) => file))];
    const ways = [...new Set(files.flatMap((file) => delivery.way(file)))];
    const own = ownObjects(tree, allowed).map(({ object }) => object);
    const sources = sourcesOf(ways, tree);
    const applying = ways.filter(({ root }) => root.length === 0).map(({ object }) => object);
    const templates = objectsOf(tree, 'ResourceSet').filter(({ file }) => files.includes(file.path));
    const objects = [...new Set([...own, ...applying, ...sources, ...templates])];
    const brought = instances.flatMap(broughtBy);
    const ruled = [...sources, ...brought.map(({ object }) => object).filter(({ kind }) => kind !== 'Kustomization')];
    const subjects = new Set([...objects.map(subjectOf), ...(instances.length > 0 ? ['FluxInstance'] : [])]);
    const patched = appliedOver(tree).filter((object) => subjects.has(subjectOf(object)));
    const waits = dependencyProblemsIn(tree, ways, own, base.tree);
    const delivering = new Set(sources.map(subjectOf));
    const isKnown = labelsKnown(base.tree);
    const said = [...objects, ...patched, ...brought.map(({ object }) => object)].flatMap((object) => [
        ...reconciliationProblems(object, tree),
        ...releaseNames(object, tree),
        ...withoutNamespace(object, tree),
        ...switchedOff(withGivenValues(object, tree), isKnown),
        ...prerequisiteProblems(object, tree),
        ...waits(object),
        ...resourceSetProblems(object, tree),
        ...(delivering.has(subjectOf(object)) ? otherContents(object) : []),
        ...(delivering.has(subjectOf(object)) || isPatchedApplier(object) ? suspended(object) : []),
    ]);
    const kept = files.filter((file) => isKept(file, side));
    return {
        said: [
            ...said,
            ...brought.flatMap(patchedSync),
            ...instances.flatMap((instance) => instanceProblems(instance, tree, isKnown)),
            ...operatorWorkloads(tree, side.pins, { isKnown, allowed }),
            ...ofKustomizations(tree, [...files, ...applying.map(({ file }) => file.path)]),
            ...buildFailures(tree, [...files, ...applying.map(({ file }) => file.path)], ways.filter(({ root }) => root.length === 0)),
            ...leftOutFiles(bringing(kept, tree, delivery), tree, ruled),
        ],
        subjects,
    };
}
function isKept(file, { tree, delivery }) {
    const read = tree.files.find((each) => each.file.path === file);
    return delivery.isDelivered(file) || (read?.documents.some(({ kind }) => kind === 'objects') ?? false);
}
function isPatchedApplier({ kind, origin }) {
    return kind === 'Kustomization' && origin === 'patch';
}
function suspended(object) {
    if ((0,json/* stringAt */.bX)(object.value, ['$patch']) === 'delete')
        return [deliveryProblem(object, [], 'a patch deletes it')];
    return isPaused(object.value) ? [deliveryProblem(object, ['spec', 'suspend'], 'it is suspended')] : [];
}
function ofKustomizations(tree, files) {
    const reach = (0,kustomize_reach/* reachIn */.hT)(tree);
    return (0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files).flatMap((kustomization) => {
        const { object, path } = kustomization;
        const said = [...renamed(object, []), ...labelled(object, tree)];
        if (said.length === 0)
            return [];
        const builds = reach.ofKustomization(kustomization);
        return files.some((file) => builds(file)) ? said.map((one) => ({ ...one, subject: path })) : [];
    });
}
function labelled(object, tree) {
    const pairs = [
        (0,json/* objectAt */.lJ)(object.value, ['commonLabels']),
        ...(0,json/* listAt */.gT)(object.value, ['labels']).map((entry) => (0,json/* objectAt */.lJ)(entry, ['pairs'])),
    ];
    const paused = pauses((0,json/* valueAt */.fK)(object.value, ['commonAnnotations']));
    return [
        ...(paused
            ? [deliveryProblem(object, ['commonAnnotations'], 'it tells Flux to leave all that it builds as it is')]
            : []),
        ...pairs.flatMap((labels) => (labels ? sharded(withLabels(object, labels), ['metadata', 'labels'], tree) : [])),
    ];
}
function withLabels(object, labels) {
    return { ...object, value: { metadata: { labels } } };
}
function findingOf({ code, file, line, subject, text }, more) {
    const who = subject === file ? file : `${subject} in ${file}`;
    const others = more === 0 ? '' : `, with ${(0,markdown/* counted */.hS)(more, 'other thing')} like it`;
    return (0,finding/* introducedFinding */.tx)(code, { file, line }, {
        severity: 'error',
        message: `The pins stay, and ${text} (${who}${others}): nothing tells any more that the cluster runs what they say.`,
        help: 'Take it back.',
    });
}

;// CONCATENATED MODULE: ./lib/src/judge/instance-fields.js




function judgeInstanceFields(before, after, known) {
    const allowed = new Set([
        ...known.pins.flatMap(({ repository }) => (repository ? (0,reference/* formatRepository */.Sh)(repository) : [])),
        ...known.named,
    ]);
    return after.instances.filter(isInValues).flatMap((now) => {
        const old = before.find((one) => one.object.file.path === now.object.file.path) ??
            before.find((one) => one.cluster === now.cluster);
        const field = old && changedField(asInstance(old), asInstance(now), after.tree, allowed);
        if (!field)
            return [];
        const { line } = now.object.position([...now.root, ...field.slice(1)]);
        const value = (0,json/* stringAt */.bX)((0,json/* valueAt */.fK)(now.spec, field.slice(1)), []) ?? field.at(-1) ?? '';
        return [
            (0,finding/* introducedFinding */.tx)('source-changed', { file: now.object.file.path, line }, {
                severity: 'error',
                message: `The instance has another ${field.slice(1).join('.')} (${value}) than on the base branch: it decides what the cluster runs, whatever the pins say.`,
                help: 'Take it back.',
            }),
        ];
    });
}
function isInValues({ source }) {
    return source === 'values-file' || source === 'embedded';
}
function asInstance({ object, spec }) {
    return { ...object, kind: 'FluxInstance', value: { spec } };
}

// EXTERNAL MODULE: ./lib/src/model/pin.js
var model_pin = __webpack_require__(49195);
;// CONCATENATED MODULE: ./lib/src/judge/lost-pins.js




function judgeLostPins(before, after, explained) {
    const heirs = heirsOf(before, after);
    return before.pins.flatMap((pin) => {
        if (!counts(pin))
            return [];
        const heir = heirs.get(pin) ?? null;
        if (heir !== null)
            return isReleased(pin, heir, after) ? [unpinned(pin, heir)] : isUnplaced(pin, heir) ? [unplaced(pin, heir)] : [];
        return explained(pin) || leavesWithInstance(pin, before, after) || isSplit(pin, before, after)
            ? []
            : [lost(pin, after)];
    });
}
function counts({ role, action, value, selector }) {
    return role !== 'flux-version' && action !== 'ignore' && (value !== '' || selector === 'embedded');
}
function heirsOf(before, after) {
    const heirs = new Map();
    const free = new Set(after.pins.filter(({ action, role }) => action !== 'ignore' && role !== 'flux-version'));
    for (const fits of nearness(before, after))
        for (const pin of before.pins) {
            if (!counts(pin) || heirs.has(pin))
                continue;
            const heir = [...free].find((candidate) => candidate.role === pin.role && fits(pin, candidate));
            if (!heir)
                continue;
            heirs.set(pin, heir);
            free.delete(heir);
        }
    return heirs;
}
function nearness(before, after) {
    const staysIn = (from, to) => [...before.clustersTo(from)].every((cluster) => after.clustersTo(to).has(cluster) || !after.instances.some((one) => one.cluster === cluster));
    const applied = (pin, { file }) => (!before.isApplied(pin.file) || after.isApplied(file)) &&
        (!before.isDelivered(pin.file) || (after.isDelivered(file) && staysIn(pin.file, file)));
    const sameFile = (pin, { file, scope }) => file === pin.file && scope === pin.scope;
    const sameKind = (pin, candidate) => candidate.scope === pin.scope && isText(candidate) === isText(pin);
    return [
        (pin, candidate) => (0,model_pin/* pinKey */.D6)(pin) === (0,model_pin/* pinKey */.D6)(candidate) && pin.value === candidate.value && applied(pin, candidate),
        (pin, candidate) => (0,model_pin/* pinKey */.D6)(pin) === (0,model_pin/* pinKey */.D6)(candidate) && applied(pin, candidate),
        (pin, candidate) => sameFile(pin, candidate) && sameKind(pin, candidate) && applied(pin, candidate),
        (pin, candidate) => candidate.file !== pin.file &&
            candidate.cluster === pin.cluster &&
            sameKind(pin, candidate) &&
            applied(pin, candidate),
    ];
}
function isText({ shape }) {
    return ['annotated', 'version-constant', 'release-url', 'dockerfile', 'nix'].includes(shape);
}
function isReleased(pin, heir, after) {
    return (pin.selector === 'exact' && !(0,model_pin/* writesVersion */.VT)(heir) && heir.selector !== 'embedded' && !isFilledWithOne(heir, after));
}
function isFilledWithOne({ role, variable }, { pins }) {
    const places = variable?.filledFrom ?? [];
    return (places.length > 0 &&
        places.every((place) => pins.some((pin) => pin.role === role && counts(pin) && (0,model_pin/* writesVersion */.VT)(pin) && `${pin.file}:${pin.line}` === place)));
}
function isUnplaced(pin, heir) {
    return pin.repository !== null && heir.repository === null && heir.value !== '' && !isText(heir);
}
function leavesWithInstance({ cluster, file }, before, after) {
    const within = (place) => cluster === '' || place.cluster === cluster;
    const known = new Set(before.leftOut.map(({ file }) => file));
    return (!after.isUnseen(file) &&
        before.instances.some(within) &&
        !after.instances.some(within) &&
        !after.pins.some((pin) => counts(pin) && within(pin)) &&
        after.leftOut.every(({ file }) => known.has(file)));
}
function isSplit(pin, before, after) {
    const clusters = before.clustersTo(pin.file);
    const heirs = after.pins.filter((each) => each.role === pin.role && counts(each) && each.shape === pin.shape && after.isDelivered(each.file));
    return (clusters.size > 1 && [...clusters].every((cluster) => heirs.some(({ file }) => after.clustersTo(file).has(cluster))));
}
function lost(pin, after) {
    const hidden = after.leftOut.find(({ file }) => file === pin.file);
    const marked = after.pins.some((other) => (0,model_pin/* pinKey */.D6)(other) === (0,model_pin/* pinKey */.D6)(pin) && other.action === 'ignore');
    const reason = hidden
        ? ` (${hidden.reason})`
        : marked
            ? ' (a comment hides it)'
            : after.pins.some((other) => (0,model_pin/* pinKey */.D6)(other) === (0,model_pin/* pinKey */.D6)(pin))
                ? ' (nothing applies its file any more)'
                : after.isUnseen(pin.file)
                    ? ' (a link or a submodule stands in its place)'
                    : '';
    return (0,finding/* introducedFinding */.tx)('pin-lost', { file: pin.file, line: null }, {
        severity: 'error',
        message: `The pin of the ${model_role/* roleNames */.nc[pin.role]} at ${written(pin)} is read on the base branch and not after this change${reason}, so that nothing tells what the cluster would run.`,
        help: 'Leave it where it is read, or move it together with the rest of its set.',
    });
}
function unpinned(pin, heir) {
    const now = heir.value === '' ? 'nothing is written' : heir.selector === 'digest' ? 'a digest alone' : `\`${heir.value}\``;
    return (0,finding/* introducedFinding */.tx)('pin-lost', heir, {
        severity: 'error',
        message: `The ${model_role/* roleNames */.nc[pin.role]} ${pin.role === 'manifests' ? 'were' : 'was'} pinned to ${written(pin)}, and now ${now}: no file would decide the release any more.`,
        help: 'Write one version.',
    });
}
function unplaced(pin, heir) {
    return (0,finding/* introducedFinding */.tx)('source-changed', heir, {
        severity: 'error',
        message: `The pin of the ${model_role/* roleNames */.nc[pin.role]} names no registry any more, and ${pin.repository === null ? '' : (0,reference/* formatRepository */.Sh)(pin.repository)} on the base branch: nothing tells where it would come from.`,
        help: 'Write the address as it was.',
    });
}
function written({ value, repository }) {
    const place = repository === null ? '' : ` of ${(0,reference/* formatRepository */.Sh)(repository)}`;
    return `${value === '' ? 'the operator’s own copy' : value}${place}`;
}

;// CONCATENATED MODULE: ./lib/src/judge/entry-fields.js


const entry_fields_deepest = 40;
const entry_fields_most = 100;
const deciding = [
    ...['postRenderer', 'postRendererArgs', 'strategicMergePatches', 'jsonPatches', 'transformers', 'dependencies'],
    ...['kubeContext', 'forceNamespace', 'plainHttp', 'plainHTTP', 'insecureSkipTLSVerify', 'skipTLSVerify'],
    ...['jobImage', 'chartContent', 'plugin', 'kustomize', 'directory'],
];
const entry_fields_places = ['namespace', 'targetNamespace', 'releaseName'];
function factsIn(value, depth = 0) {
    if (depth > entry_fields_deepest)
        return [];
    if ((0,json/* isList */.Lv)(value))
        return value.flatMap((each) => factsIn(each, depth + 1));
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    if (!namesChart(value))
        return Object.values(value).flatMap((each) => factsIn(each, depth + 1));
    return ofEntry(value, depth);
}
function factsAtTop(value) {
    const home = (0,json/* stringAt */.bX)(value, ['helmGlobals', 'chartHome']);
    const sources = (0,json/* listAt */.gT)(value, ['spec', 'sources']);
    const defaults = (0,json/* objectAt */.lJ)(value, ['helmDefaults']);
    return [
        ...(home === null ? [] : [{ kind: 'home', text: home }]),
        ...(sources.length > 0 && (0,json/* objectAt */.lJ)(value, ['spec', 'source'])
            ? [{ kind: 'sources', text: JSON.stringify(sources) }]
            : []),
        ...(/^helm\.cattle\.io\//.test((0,json/* stringAt */.bX)(value, ['apiVersion']) ?? '') ? repositoryOfK3s(value) : []),
        ...(defaults ? [...fieldsOf(defaults), ...(0,json/* listAt */.gT)(defaults, ['args']).flatMap(argument)] : []),
        ...(0,json/* listAt */.gT)(value, ['repositories']).flatMap((entry) => ((0,json/* isObject */.Gv)(entry) ? fieldsOf(entry) : [])),
        ...(0,json/* listAt */.gT)(value, ['releases'])
            .slice(0, entry_fields_most)
            .flatMap((entry) => inherited(entry, value)),
    ];
}
function repositoryOfK3s(value) {
    const repo = (0,json/* stringAt */.bX)(value, ['spec', 'repo']);
    return repo === null ? [] : [{ kind: 'field', text: `repo: ${repo}` }];
}
function inherited(entry, root) {
    const names = (0,json/* listAt */.gT)(entry, ['inherit'])
        .slice(0, entry_fields_most)
        .flatMap((each) => (0,json/* stringAt */.bX)(each, ['template']) ?? []);
    if (!(0,json/* isObject */.Gv)(entry) || names.length === 0)
        return [];
    const templates = names.map((name) => (0,json/* objectAt */.lJ)(root, ['templates', name]) ?? {});
    if (![entry, ...templates].some(namesChart))
        return [];
    return factsIn([Object.assign({}, ...templates, entry)]);
}
function argument(value) {
    const text = typeof value === 'string' ? value : '';
    return /post-render|^--?set|^--?values|kube-?con|plain-http|insecure/.test(text) ? [{ kind: 'field', text }] : [];
}
function namesChart(entry) {
    return ['chart', 'name'].some((key) => /(?:^|\/)flux-(?:operator|instance)$/.test((0,json/* stringAt */.bX)(entry, [key]) ?? ''));
}
function ofEntry(entry, depth) {
    const off = entry['installed'] === false ? [{ kind: 'off', text: 'installed: false' }] : [];
    const helm = (0,json/* objectAt */.lJ)(entry, ['helm']);
    const isChart = (0,json/* stringAt */.bX)(entry, ['chart']) !== null || (0,json/* stringAt */.bX)(entry, ['repo']) !== null;
    return [
        ...off,
        ...entry_fields_imagesIn(entry, depth),
        ...(isChart ? [...fieldsOf(entry), ...entry_fields_placesOf(entry), ...(helm ? entry_fields_placesOf(helm) : [])] : []),
    ];
}
function fieldsOf(entry) {
    return deciding.flatMap((key) => {
        const value = entry[key];
        const isEmpty = value === undefined || value === null || value === false || value === '';
        return isEmpty ? [] : [{ kind: 'field', text: `${key}: ${JSON.stringify(value)}` }];
    });
}
function entry_fields_placesOf(entry) {
    return entry_fields_places.flatMap((key) => {
        const value = (0,json/* stringAt */.bX)(entry, [key]);
        return value === null ? [] : [{ kind: 'place', text: `${key}: ${value}` }];
    });
}
function entry_fields_imagesIn(value, depth) {
    if (depth > entry_fields_deepest)
        return [];
    if (typeof value === 'string' && value.includes('repository'))
        return entry_fields_imagesIn((0,plain_documents/* innerDocuments */.ru)(value), depth + 1);
    if ((0,json/* isList */.Lv)(value))
        return value.flatMap((each) => entry_fields_imagesIn(each, depth + 1));
    if (!(0,json/* isObject */.Gv)(value))
        return [];
    const repository = (0,json/* stringAt */.bX)(value, ['image', 'repository']);
    const own = repository === null ? [] : [{ kind: 'image', text: repository }];
    return [...own, ...Object.values(value).flatMap((each) => entry_fields_imagesIn(each, depth + 1))];
}

;// CONCATENATED MODULE: ./lib/src/judge/release-entries.js





function judgeReleaseEntries(before, after, known) {
    const files = new Set(known.pins.filter(({ role }) => role === 'operator-chart' || role === 'instance-chart').map(({ file }) => file));
    const allowed = new Set([
        (0,reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)('operator-image')),
        ...known.pins.flatMap(({ repository }) => (repository ? (0,reference/* formatRepository */.Sh)(repository) : [])),
        ...known.named,
    ]);
    const base = saidIn(before, files);
    const old = new Set(base.map(keyOf));
    const placed = new Set(base.flatMap((said) => (said.kind === 'place' ? release_entries_placeOf(said) : [])));
    return saidIn(after, files)
        .filter((said) => !old.has(keyOf(said)))
        .filter((said) => !(said.kind === 'image' && allowed.has(said.text)))
        .filter((said) => said.kind !== 'place' || placed.has(release_entries_placeOf(said)))
        .map(release_entries_findingOf);
}
function release_entries_placeOf({ file, text }) {
    return `${file}\0${text.slice(0, text.indexOf(':'))}`;
}
function keyOf({ file, kind, text }) {
    return [file, kind, text].join('\0');
}
function saidIn(tree, wanted) {
    const { files, layout } = tree;
    const texts = files.filter(({ file }) => wanted.has(file.path)).map(({ file }) => file.text);
    const isNamed = (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        return layout.generated.has(path) || texts.some((text) => text.includes(name));
    };
    const charts = new Set(objectsOf(tree, 'HelmChart').flatMap(({ file, name }) => (wanted.has(file.path) ? (name ?? []) : [])));
    const configured = objectsOf(tree, 'HelmChartConfig').filter(({ name }) => charts.has(name ?? ''));
    return [
        ...files.flatMap((read) => {
            if (wanted.has(read.file.path))
                return saidInFile(read);
            return isNamed(read.file.path) ? saidInValues(read) : [];
        }),
        ...configured.flatMap(({ file, value }) => entry_fields_imagesIn(value, 0).map((fact) => ({ ...fact, file: file.path }))),
    ];
}
function saidInValues({ file, documents }) {
    return documents.flatMap((document) => document.kind === 'plain' && /\.ya?ml$/.test(file.path)
        ? entry_fields_imagesIn(document.object.value, 0)
            .filter(({ text }) => !text.includes('controlplaneio-fluxcd'))
            .map((said) => ({ ...said, file: file.path }))
        : []);
}
function saidInFile({ file, documents }) {
    const roots = documents.flatMap((document) => document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : []);
    const said = roots.flatMap(({ value }) => [...factsAtTop(value), ...factsIn(value)]);
    const lines = file.text.split('\n').filter((line) => line.includes('image.repository'));
    return [
        ...[...said, ...calledWith(file.text)].map((one) => ({ ...one, file: file.path })),
        ...lines.map((line) => ({ file: file.path, kind: 'image', text: line.trim() })),
    ];
}
const options = /\s--(?:post-renderer|kube-?context|kubeconfig|plain-http|insecure-skip-tls-verify|dry-run|values[= ]https?:)\b|\s-f[= ]https?:/;
function calledWith(text) {
    const calls = text
        .replace(/\\\r?\n/g, ' ')
        .split('\n')
        .filter((line) => /\bhelm\b/.test(line) && /flux-(?:operator|instance)/.test(line));
    return calls.flatMap((line) => {
        const decides = options.test(line) || line.split('--version').length > 2;
        return decides ? [{ kind: 'field', text: line.trim() }] : [];
    });
}
const sentences = {
    image: (text) => `takes the image of the operator from another place (${text.slice(0, 200)})`,
    off: () => 'switches the release off',
    home: (text) => `takes charts from the folder ${text}`,
    field: (text) => `says ${text.slice(0, 200)}`,
    place: (text) => `goes to another place (${text.slice(0, 200)})`,
    sources: () => 'lists `sources` beside the `source` that holds the pin, and Argo CD takes those instead',
};
function release_entries_findingOf({ file, kind, text }) {
    return (0,finding/* introducedFinding */.tx)('source-changed', { file, line: null }, {
        severity: 'error',
        message: `The entry of our chart ${sentences[kind](text)}: that decides what the cluster runs, whatever the pin says.`,
        help: 'Take it back.',
    });
}

// EXTERNAL MODULE: ./lib/src/text/hcl/tree.js + 1 modules
var tree = __webpack_require__(99086);
;// CONCATENATED MODULE: ./lib/src/judge/terraform-switches.js


const terraform_switches_none = /^(?:0|\{\s*\}|\[\s*\]|toset\(\s*\[\s*\]\s*\)|false|null)$|\?|^data\./;
function terraformSwitches({ files }, pinned) {
    const folders = new Set([...pinned].filter(isTerraform).map(model_folder/* folderOf */.y));
    if (folders.size === 0)
        return [];
    return files.flatMap(({ file }) => {
        if (!isTerraform(file.path))
            return [];
        const isNear = folders.has((0,model_folder/* folderOf */.y)(file.path));
        const blocks = (0,tree/* bodyOfFile */.u)(file).blocks.filter((block) => installs(block, file.text, isNear, folders));
        return blocks.flatMap((block) => switchedBy(block.body, file.text).map((text) => ({
            file: file.path,
            text: `the ${block.type} ${block.labels.join('.')} has ${text}`,
        })));
    });
}
function terraformTwins({ files }, pinned) {
    const folders = new Set([...pinned].filter(isTerraform).map(model_folder/* folderOf */.y));
    return [...folders].flatMap((folder) => {
        const placed = files
            .filter(({ file }) => isTerraform(file.path) && (0,model_folder/* folderOf */.y)(file.path) === folder)
            .flatMap(({ file }) => (0,tree/* bodyOfFile */.u)(file).blocks.map((block) => ({ block, path: file.path, text: file.text })));
        const own = placed.filter(isRelease);
        const [names, addresses] = [
            new Set(own.flatMap((one) => terraform_switches_valueOf(one, 'name') ?? [])),
            new Set(own.map(({ block }) => `helm_release.${block.labels[1] ?? ''}`)),
        ];
        return placed.flatMap((one) => {
            const { block, path } = one;
            const named = block.type === 'resource' && block.labels[0] === 'helm_release' && !isRelease(one);
            const name = named ? terraform_switches_valueOf(one, 'name') : null;
            if (name !== null && names.has(name))
                return [{ file: path, text: `the resource ${block.labels.join('.')} takes the name ${name} of its release` }];
            const from = block.type === 'removed' || block.type === 'moved' ? terraform_switches_valueOf(one, 'from') : null;
            return from !== null && addresses.has(from.replace(/\[.*$/, ''))
                ? [{ file: path, text: `a block \`${block.type}\` takes ${from} out of the state` }]
                : [];
        });
    });
}
function isRelease({ block: { type, labels, body }, text }) {
    return (type === 'resource' &&
        labels[0] === 'helm_release' &&
        body.attributes.some(({ name, start, end }) => name === 'chart' && /flux-(?:operator|instance)/.test(text.slice(start, end))));
}
function terraform_switches_valueOf({ block, text }, name) {
    const found = block.body.attributes.find((attribute) => attribute.name === name);
    return found ? text.slice(found.start, found.end).trim().slice(0, 200) : null;
}
function isTerraform(path) {
    return /\.(?:tf|tofu)$/.test(path);
}
function installs({ type, labels, body }, text, isNear, folders) {
    const said = body.attributes.map(({ start, end }) => text.slice(start, end)).join('\n');
    if (type === 'resource')
        return isNear && labels[0] === 'helm_release' && /flux-(?:operator|instance)|\b(?:each|var|local)\./.test(said);
    if (type !== 'module')
        return false;
    const source = body.attributes.find(({ name }) => name === 'source');
    const path = source
        ? text
            .slice(source.start, source.end)
            .replace(/["\s]|^(?:\.{1,2}\/)+/g, '')
            .replace(/^(?:\.{1,2}\/)+/, '')
        : '';
    const isCalled = path !== '' &&
        [...folders].some((folder) => folder === path || folder.endsWith(`/${path}`) || path.endsWith(`/${folder}`));
    return isCalled || /flux-(?:operator|instance)/.test(said);
}
const terraform_switches_deciding = ['provider', 'postrender', 'pass_credentials', 'repository_ca_file', 'repository_username'];
const ownChart = /^"(?:\.|\/|https?:|oci:)/;
const terraform_switches_image = /\bimage\b"?\s{0,20}[:=]\s{0,20}\{?\s{0,80}"?repository"?\s{0,20}[:=]\s{0,20}("?[^\s",}]{1,200})/g;
function switchedBy({ attributes, blocks }, text) {
    const own = attributes.flatMap(({ name, start, end }) => {
        const value = text.slice(start, end).trim();
        if (terraform_switches_deciding.includes(name) ||
            (name === 'chart' && ownChart.test(value) && !value.includes('controlplaneio-fluxcd')))
            return [`${name} = ${value.slice(0, 100)}`];
        if (name === 'values')
            return [...value.matchAll(terraform_switches_image)].flatMap(([, address = '']) => address.includes('controlplaneio-fluxcd') ? [] : [`the image ${address.slice(0, 100)}`]);
        const isOpen = name === 'count' ? !/^[1-9]\d{0,3}$/.test(value) : name === 'for_each' && terraform_switches_none.test(value);
        return isOpen ? [`${name} = ${value.slice(0, 100)}`] : [];
    });
    const lifecycles = blocks.filter(({ type }) => type === 'lifecycle').map(({ body }) => body);
    const passed = lifecycles
        .flatMap((body) => body.attributes)
        .filter(({ name }) => name === 'ignore_changes' || name === 'enabled')
        .map(({ name, start, end }) => `${name} = ${text.slice(start, end).trim().slice(0, 100)}`);
    const asked = lifecycles
        .flatMap((body) => body.blocks)
        .filter(({ type }) => /^(?:pre|post)condition$/.test(type))
        .map(({ type, body: { attributes: of } }) => {
        const [condition] = of.filter(({ name }) => name === 'condition');
        return `the ${type} ${condition ? text.slice(condition.start, condition.end).trim().slice(0, 100) : ''}`;
    });
    const rendered = blocks.filter(({ type }) => type === 'postrender').map(() => 'a postrender of its own');
    return [...own, ...passed, ...asked, ...rendered];
}

;// CONCATENATED MODULE: ./lib/src/judge/switches.js





const ours = /(?:^|\/)flux-(?:operator|instance)$/;
function judgeSwitches(before, after, pins) {
    const files = new Set(pins.map(({ file }) => file));
    const old = new Set(switchesIn(before, files).map(switches_keyOf));
    return switchesIn(after, files)
        .filter((one) => !old.has(switches_keyOf(one)))
        .map(({ file, text }) => (0,finding/* introducedFinding */.tx)('pin-lost', { file, line: null }, {
        severity: 'error',
        message: `The pin in ${file} stays, and ${text}: nothing tells any more that the cluster runs what it says.`,
        help: 'Take it back.',
    }));
}
function switches_keyOf({ file, text }) {
    return `${file}\0${text}`;
}
function switchesIn(tree, pinned) {
    const own = tree.files.filter(({ file }) => pinned.has(file.path));
    const objects = own.flatMap((read) => {
        const all = switches_objectsOf(read);
        const said = all.flatMap((object) => [...inArgo(object), ...unreconciled(object), ...inDependencies(object, tree)]);
        return [...inHelmfile(all), ...said].map((text) => ({ file: read.file.path, text }));
    });
    return [...objects, ...terraformSwitches(tree, pinned), ...terraformTwins(tree, pinned)];
}
function switches_objectsOf({ documents }) {
    return documents.flatMap((document) => document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : []);
}
function inHelmfile(documents) {
    const releases = documents.flatMap(({ value }) => (0,json/* listAt */.gT)(value, ['releases']));
    const own = releases.filter((each) => ours.test((0,json/* stringAt */.bX)(each, ['chart']) ?? ''));
    const names = new Set(own.map((each) => (0,json/* stringAt */.bX)(each, ['name'])));
    const conditions = own.flatMap((each) => ['condition', 'installedTemplate'].flatMap((key) => {
        const text = (0,json/* stringAt */.bX)(each, [key]);
        return text === null ? [] : [`its release is installed by the ${key} ${text}`];
    }));
    const twins = releases.filter((each) => names.has((0,json/* stringAt */.bX)(each, ['name'])) && !own.includes(each));
    return [
        ...conditions,
        ...twins.map((each) => `the chart ${(0,json/* stringAt */.bX)(each, ['chart']) ?? ''} takes the name of its release`),
        ...neededInVain(own, releases),
        ...twice(documents.flatMap(({ value }) => (0,json/* listAt */.gT)(value, ['repositories']))).map((name) => `the repository ${name} has two addresses`),
    ];
}
function neededInVain(own, releases) {
    const names = new Set(releases.map((each) => (0,json/* stringAt */.bX)(each, ['name'])));
    return own.flatMap((each) => (0,json/* listAt */.gT)(each, ['needs']).flatMap((entry) => {
        const name = typeof entry === 'string' ? (entry.split('/').at(-1) ?? '') : '';
        return name === '' || name.includes('{{') || names.has(name)
            ? []
            : [`its release needs ${name}, which is not there`];
    }));
}
function twice(repositories) {
    const known = new Map();
    return repositories.flatMap((entry) => {
        const [name, url] = [(0,json/* stringAt */.bX)(entry, ['name']) ?? '', (0,json/* stringAt */.bX)(entry, ['url']) ?? ''];
        const before = known.get(name);
        known.set(name, url);
        return before === undefined || before === url ? [] : [name];
    });
}
function inArgo({ kind, value }) {
    if (kind !== 'Application' && kind !== 'ApplicationSet')
        return [];
    const spec = kind === 'Application' ? (0,json/* objectAt */.lJ)(value, ['spec']) : (0,json/* objectAt */.lJ)(value, ['spec', 'template', 'spec']);
    if (!spec)
        return [];
    const automated = (0,json/* valueAt */.fK)(spec, ['syncPolicy', 'automated']);
    const isAutomated = automated !== undefined && automated !== null && (0,json/* valueAt */.fK)(automated, ['enabled']) !== false;
    const ignored = (0,json/* listAt */.gT)(spec, ['ignoreDifferences']);
    return [
        `its application belongs to the project ${(0,json/* stringAt */.bX)(spec, ['project']) ?? 'default'}`,
        `its release is called ${releaseOf(value, spec) ?? ''}`,
        `its application goes to ${JSON.stringify((0,json/* valueAt */.fK)(spec, ['destination']) ?? null)}`,
        ...(isAutomated ? [] : ['its application is not synchronised by itself']),
        ...(ignored.length > 0
            ? [`its application passes over differences (${JSON.stringify(ignored).slice(0, 200)})`]
            : []),
    ];
}
function releaseOf(application, spec) {
    const sources = [(0,json/* objectAt */.lJ)(spec, ['source']) ?? {}, ...(0,json/* listAt */.gT)(spec, ['sources'])];
    const said = sources.map((source) => (0,json/* stringAt */.bX)(source, ['helm', 'releaseName'])).find((one) => one !== null);
    return (said ??
        (0,json/* stringAt */.bX)(application, ['spec', 'template', 'metadata', 'name']) ??
        (0,json/* stringAt */.bX)(application, ['metadata', 'name']));
}
function unreconciled({ kind, value }) {
    const isHolder = ['ResourceSet', 'HelmChart', 'Application', 'ApplicationSet'].includes(kind);
    return isHolder && isPaused(value) ? [`its ${kind} is not reconciled`] : [];
}
function inDependencies(object, tree) {
    if (!/(?:^|\/)Chart\.yaml$/.test(object.file.path))
        return [];
    return (0,json/* listAt */.gT)(object.value, ['dependencies']).flatMap((entry) => {
        if (!ours.test((0,json/* stringAt */.bX)(entry, ['name']) ?? ''))
            return [];
        const paths = ((0,json/* stringAt */.bX)(entry, ['condition']) ?? '').split(',').flatMap((path) => path.trim() || []);
        const tags = (0,json/* listAt */.gT)(entry, ['tags']);
        return [
            ...paths.map((path) => `its dependency is installed by the condition ${path}`),
            ...paths.filter((path) => isOff(path, object, tree)).map((path) => `its dependency is switched off by ${path}`),
            ...(tags.length > 0 ? [`its dependency is installed by the tags ${JSON.stringify(tags)}`] : []),
        ];
    });
}
function isOff(path, { file }, { files }) {
    const folder = (0,model_folder/* folderOf */.y)(file.path);
    const values = files.filter((read) => (0,model_folder/* folderOf */.y)(read.file.path) === folder && /values[^/]*\.ya?ml$/.test(read.file.path));
    return values.flatMap(switches_objectsOf).some(({ value }) => isFalse((0,json/* valueAt */.fK)(value, path.split('.'))));
}
function isFalse(value) {
    return value === false || ((0,json/* isObject */.Gv)(value) && value['enabled'] === false);
}

;// CONCATENATED MODULE: ./lib/src/judge/template-conditions.js


function judgeTemplateConditions(before, after) {
    const [old, now] = [new Set(conditionsOf(before).map(template_conditions_keyOf)), conditionsOf(after)];
    if (now.length === 0)
        return [];
    const held = template_conditions_placesOf(before.pins);
    const kept = template_conditions_placesOf(after.pins);
    const left = new Set(before.pins.filter((pin) => !kept.has(template_conditions_placeOf(pin))).map(({ role }) => role));
    const known = new Set(conditionsOf(before).map(({ pin, text }) => `${pin.role}\0${text}`));
    return now
        .filter((one) => {
        if (!held.has(template_conditions_placeOf(one.pin)))
            return left.has(one.pin.role) && !known.has(`${one.pin.role}\0${one.text}`);
        return !old.has(template_conditions_keyOf(one));
    })
        .map(({ pin, text }) => (0,finding/* introducedFinding */.tx)('pin-lost', pin, {
        severity: 'error',
        message: `The pin of the ${model_role/* roleNames */.nc[pin.role]} stays, and it stands ${text}: nothing tells any more that it is rendered.`,
        help: 'Take it back.',
    }));
}
function template_conditions_keyOf({ pin, text }) {
    return `${template_conditions_placeOf(pin)}\0${text}`;
}
function template_conditions_placeOf({ file, role }) {
    return `${file}\0${role}`;
}
function template_conditions_placesOf(pins) {
    return new Set(pins.map(template_conditions_placeOf));
}
function conditionsOf({ tree, pins }) {
    const byFile = new Map();
    for (const pin of pins)
        if (pin.action !== 'ignore' && pin.role !== 'flux-version')
            byFile.set(pin.file, [...(byFile.get(pin.file) ?? []), pin]);
    return tree.files.flatMap(({ file }) => {
        const own = byFile.get(file.path) ?? [];
        if (own.length === 0 || !/\{\{|\{[%#]|%\{|<</.test(file.text))
            return [];
        const lines = linesUnder(file.text);
        return own.flatMap((pin) => (lines.get(pin.line) ?? []).map((text) => ({ pin, text })));
    });
}
const action = /(?:\{\{|\{%|%\{|<<)[-~+]?\s{0,20}(?<word>[#^]?(?:if|unless|range|with|for|each|define|block|macro|call|filter|set|raw|verbatim)|else\w{0,2}|elif|end\w{0,12}|\/\w{1,12})\b(?<rest>[^\n]{0,200})|(?<opens>\{\{[-~]?[ \t]{0,8}(?:!--|\/\*)|(?<!\$)\{#)|(?<closes>(?:\*\/|--)[ \t]{0,8}[-~]?\}\}|#\})/g;
function linesUnder(text) {
    const under = new Map();
    const marks = [...text.matchAll(action)];
    let open = [];
    let mark = 0;
    let offset = 0;
    for (const [index, line] of text.split('\n').entries()) {
        const end = offset + line.length;
        let most = open;
        for (let found = marks[mark]; found && found.index <= end; found = marks[++mark]) {
            open = afterAction(open, found.groups ?? {});
            if (open.length > most.length)
                most = open;
        }
        const told = most.filter((one) => one !== '');
        if (told.length > 0)
            under.set(index + 1, told.slice(0, mostLevels));
        offset = end + 1;
    }
    return under;
}
const mostLevels = 20;
function afterAction(open, { word = '', rest = '', opens, closes }) {
    if (opens !== undefined)
        return [...open, 'in a comment of the template'];
    if (closes !== undefined)
        return open.at(-1) === 'in a comment of the template' ? open.slice(0, -1) : open;
    if (/^(?:end|\/)/.test(word))
        return open.slice(0, -1);
    const said = `${word.replace(/^#/, '')}${rest.split(/[-~+]?(?:\}\}|%\}|>>|\})/, 1)[0] ?? ''}`.trim().slice(0, 100);
    if (/^el/.test(word))
        return [...open.slice(0, -1), `under the \`${said}\` of a condition`];
    if (word === 'set' && rest.includes('='))
        return open;
    if (open.length >= template_conditions_deepest)
        return open;
    return [...open, /^(?:raw|verbatim)$/.test(word) ? '' : `under \`${said}\``];
}
const template_conditions_deepest = 50;

;// CONCATENATED MODULE: ./lib/src/judge/terraform-overrides.js



const overrides = /(?:^|\/)(?:(?:\w[\w.-]*_)?override\.(?:tf|tofu)(?:\.json)?|[\w.-]+\.(?:tf|tofu|tfvars)\.json)$/;
function judgeTerraformOverrides(before, after, pins) {
    const texts = new Map(before.files.map(({ file }) => [file.path, file.text]));
    const fresh = after.files.filter(({ file }) => overrides.test(file.path) && texts.get(file.path) !== file.text);
    if (fresh.length === 0)
        return [];
    const byPath = (0,layout/* filesByPath */.G)(after.files);
    return fresh.flatMap(({ file }) => {
        const pin = pins.find((one) => one.shape === 'terraform' &&
            (0,model_folder/* folderOf */.y)(one.file) === (0,model_folder/* folderOf */.y)(file.path) &&
            namesOf(one, byPath.get(one.file)).some((name) => file.text.includes(`"${name}"`)));
        if (!pin)
            return [];
        return [
            (0,finding/* introducedFinding */.tx)('pin-lost', { file: file.path, line: null }, {
                severity: 'error',
                message: `Terraform lays ${file.path} over the pin at ${pin.file}:${pin.line}, so that nothing tells what it installs.`,
                help: 'Write the version where the pin is.',
            }),
        ];
    });
}
const header = /^\s*(?:resource|module|variable|data)\s+"([^"]{1,200})"(?:\s+"([^"]{1,200})")?/;
function namesOf({ line }, read) {
    const above = read?.file.text
        .split('\n')
        .slice(0, line)
        .findLast((text) => header.test(text));
    const found = above === undefined ? null : header.exec(above);
    const name = found?.[2] ?? found?.[1];
    return name === undefined ? [] : [name];
}

;// CONCATENATED MODULE: ./lib/src/judge/vendored-charts.js


const vendored = /^charts\/(?:flux-(?:operator|instance)(?:-[\w.]{1,40})?\/|flux-(?:operator|instance)-\d[\w.]{0,40}\.tgz$)/;
function judgeVendoredCharts(before, after, pins) {
    const folders = new Map(pins
        .filter(({ shape }) => shape === 'kustomize-helm-chart' || shape === 'chart-dependency')
        .map((pin) => [(0,model_folder/* folderOf */.y)(pin.file), pin]));
    if (folders.size === 0)
        return [];
    const old = new Set(before.entries.map(({ path }) => path));
    return [...folders].flatMap(([folder, pin]) => {
        const start = folder === '' ? 0 : folder.length + 1;
        const fresh = after.entries.find(({ path }) => !old.has(path) && (folder === '' || path.startsWith(`${folder}/`)) && vendored.test(path.slice(start)));
        if (!fresh)
            return [];
        return [
            (0,finding/* introducedFinding */.tx)('source-changed', { file: fresh.path, line: null }, {
                severity: 'error',
                message: `A copy of a chart lies beside the pin at ${pin.file}:${pin.line}, and is used in its place, whatever the pin says.`,
                help: 'Leave the copy out.',
            }),
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/judge/remote-parts.js




function judgeRemoteParts(before, after, files) {
    const old = new Set(remoteParts(before).map(({ key }) => key));
    const reach = (0,kustomize_reach/* reachIn */.hT)(after);
    return remoteParts(after).flatMap(({ key, kustomization, name }) => {
        const builds = reach.ofKustomization(kustomization);
        if (old.has(key) || !files.some((file) => builds(file)))
            return [];
        const place = { file: kustomization.path, line: kustomization.object.position(name.at).line };
        return [
            (0,finding/* introducedFinding */.tx)('source-changed', place, {
                severity: 'error',
                message: `The kustomization that builds pins takes ${name.entry} from elsewhere, which can give them another source: whoever owns that place decides what the cluster runs.`,
                help: 'Bring it into this repository, where it is read.',
            }),
        ];
    });
}
function remoteParts({ files }) {
    return (0,kustomize_kustomization/* kustomizationsIn */.oX)(files).flatMap((kustomization) => (0,kustomize_kustomization/* namedFor */.ZM)(kustomization, 'component', 'transformer')
        .filter(({ entry }) => (0,paths/* isAddress */.PW)(entry))
        .map((name) => ({ kustomization, name, key: `${kustomization.path}\0${name.entry}` })));
}

;// CONCATENATED MODULE: ./lib/src/judge/sources.js






function mayAsk(repository, known) {
    return hostsOf(known).has(repository.host) || upstream.has((0,reference/* formatRepository */.Sh)(repository));
}
const hostsOf = (0,once_per/* oncePer */.Pu)(({ pins, named }) => new Set([
    ...pins.flatMap((pin) => pin.repository?.host ?? []),
    ...named.flatMap((name) => (0,reference/* parseRepository */.SU)(name)?.host ?? []),
]));
const upstream = new Set(model_role/* artifactRoles */.yc.map((role) => (0,reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)(role))));
function judgeSources(pins, known) {
    const repositories = new Set([
        ...known.pins.flatMap((pin) => (pin.repository ? (0,reference/* formatRepository */.Sh)(pin.repository) : [])),
        ...known.named,
    ]);
    const fresh = known.pins.every((pin) => pin.repository === null) && known.named.length === 0;
    return pins.flatMap((pin) => {
        if (pin.repository === null || !(0,model_role/* isArtifact */.vw)(pin.role) || pin.action === 'ignore')
            return [];
        const now = (0,reference/* formatRepository */.Sh)(pin.repository);
        if (repositories.has(now))
            return [];
        const before = formerOf(pin, known.pins);
        if (before === null && (now === (0,reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)(pin.role)) || onKnownHost(pin, known)))
            return [];
        return [fresh ? notAsked(pin, now) : changed(pin, pin.role, now, before)];
    });
}
function formerOf(pin, pins) {
    const same = pins.filter((old) => old.role === pin.role && old.repository !== null);
    const old = same.find(({ file }) => file === pin.file) ?? same[0];
    return old?.repository ? (0,reference/* formatRepository */.Sh)(old.repository) : null;
}
function onKnownHost({ repository }, known) {
    return known.pins.some((pin) => pin.repository !== null && pin.repository.host === repository?.host);
}
function changed(place, role, now, before) {
    return (0,finding/* introducedFinding */.tx)('source-changed', place, {
        severity: 'error',
        message: before === null
            ? `The pin of the ${model_role/* roleNames */.nc[role]} names ${now}, on a registry that the base branch does not name; it was not contacted.`
            : `The pin of the ${model_role/* roleNames */.nc[role]} names ${now} instead of ${before}: whoever owns that place decides what the cluster runs.`,
        help: 'Take it back. If the move is meant, name the new repository under `repositories` in the settings on the base branch first, in a change of its own.',
    });
}
function notAsked(pin, now) {
    return (0,finding/* introducedFinding */.tx)('not-evaluated', pin, {
        severity: 'notice',
        message: `The pin of the ${model_role/* roleNames */.nc[pin.role]} names ${now}; the base branch names no registry yet, so that it was not asked.`,
        help: `Judge it before the merge with "flux-lockstep check ." on the branch.`,
    });
}
function lostSources(before, after, pins, known) {
    const now = ociRepositories(after);
    return known.flatMap((pin) => {
        if (pin.shape !== 'oci-repository' || pin.repository === null || !(0,model_role/* isArtifact */.vw)(pin.role))
            return [];
        const place = (0,reference/* formatRepository */.Sh)(pin.repository);
        const source = ociRepositories(before).find((object) => object.file.path === pin.file && sources_urlOf(object) === place);
        const object = now.find((found) => found.file.path === pin.file && found.name === source?.name);
        if (!source || !object || sources_urlOf(object) === place || pins.some((each) => isAt(each, object)))
            return [];
        return [{ pin, object }];
    });
}
function judgeLostSources(lost) {
    return lost.flatMap(({ pin: { role, repository, file }, object }) => {
        if (!(0,model_role/* isArtifact */.vw)(role) || repository === null)
            return [];
        const line = object.position(['spec', 'url']).line;
        return [changed({ file, line }, role, sources_urlOf(object), (0,reference/* formatRepository */.Sh)(repository))];
    });
}
function ociRepositories(tree) {
    return tree.files.flatMap(layout/* objectsInFile */.W).filter((object) => object.kind === 'OCIRepository');
}
function sources_urlOf(object) {
    return ((0,json/* stringAt */.bX)(object.value, ['spec', 'url']) ?? '').replace(/^oci:\/\//, '').replace(/\/$/, '');
}
function isAt(pin, object) {
    return pin.file === object.file.path && pin.repository !== null && (0,reference/* formatRepository */.Sh)(pin.repository) === sources_urlOf(object);
}

;// CONCATENATED MODULE: ./lib/src/judge/written-fields.js







function judgeWrittenFields(before, after, known) {
    const allowed = new Set([
        ...known.pins.flatMap(({ repository }) => (repository ? (0,reference/* formatRepository */.Sh)(repository) : [])),
        ...known.named,
    ]);
    return ownObjects(before, allowed).flatMap(({ object: old }) => {
        const now = successor(old, before, after);
        if (!now)
            return [];
        if (isPaused(now.value) && !isPaused(old.value))
            return [paused(now)];
        const left = withoutValues(old, now, after, known);
        if (left !== null)
            return [unused(now, left)];
        const field = changedField(withGivenValues(old, before), withGivenValues(now, after), after, allowed);
        return field ? [written_fields_changed(now, field)] : [];
    });
}
function withoutValues(old, now, { files, layout }, known) {
    const named = ({ value }) => (0,json/* listAt */.gT)(value, ['spec', 'valuesFrom']).flatMap((entry) => (0,json/* stringAt */.bX)(entry, ['name']) ?? []);
    const gone = named(old).filter((name) => !named(now).includes(name));
    if (gone.length === 0)
        return null;
    const pinned = new Set(known.pins.map(({ file }) => file));
    const held = files.filter(({ file }) => pinned.has(file.path));
    return (held.find(({ file, documents }) => {
        const names = documents.flatMap((document) => document.kind === 'objects'
            ? document.objects.flatMap(({ kind, name }) => (kind === 'ConfigMap' ? (name ?? []) : []))
            : []);
        return [...names, ...(layout.generated.get(file.path) ?? [])].some((name) => gone.includes(name));
    })?.file.path ?? null);
}
function unused(object, file) {
    const place = { file: object.file.path, line: object.position(['spec']).line };
    return (0,finding/* introducedFinding */.tx)('pin-lost', place, {
        severity: 'error',
        message: `${object.kind} ${object.name ?? ''} takes its values from ${file} on the base branch and not after this change: the pin there decides nothing any more.`,
        help: 'Leave `valuesFrom` as it is, or take the pin along.',
    });
}
function written_fields_changed(object, path) {
    const place = { file: object.file.path, line: object.position(path).line };
    return (0,finding/* introducedFinding */.tx)('source-changed', place, {
        severity: 'error',
        message: `${object.kind} ${object.name ?? ''} has another ${path.slice(1).join('.')} than on the base branch: it decides what the cluster runs, whatever the pins say.`,
        help: 'Take it back.',
    });
}
function paused(object) {
    const place = { file: object.file.path, line: object.position(['spec', 'suspend']).line };
    return (0,finding/* introducedFinding */.tx)('pin-lost', place, {
        severity: 'error',
        message: `Flux is told to leave ${object.kind} ${object.name ?? ''} as it is, so that no file decides any more what the cluster runs.`,
        help: 'Take it back; flux suspend on the cluster needs no commit.',
    });
}

// EXTERNAL MODULE: ./lib/src/validate/tree-paths.js
var tree_paths = __webpack_require__(66932);
// EXTERNAL MODULE: ./lib/src/validate/applied-objects.js
var applied_objects = __webpack_require__(78405);
;// CONCATENATED MODULE: ./lib/src/commands/check/base-pins.js



















function judgeBasePins(before, after, known, said) {
    const old = pinnedTree(before);
    const now = pinnedTree(after, old.delivery);
    const sources = lostSources(before.tree, after.tree, now.pins, known.pins);
    const files = [...new Set([...old.pins, ...now.pins].map(({ file }) => file))];
    const unreadable = new Set(after.scan.broken.map(({ file }) => file));
    const explained = (pin) => unreadable.has(pin.file) || sources.some((source) => source.pin === pin);
    return [
        ...judgeLostSources(sources),
        ...judgeLostPins(old, now, explained),
        ...judgeDeliverers(old, now, files),
        ...judgeRemoteParts(before.tree, after.tree, files),
        ...judgeChartSources(old, now, known),
        ...judgeWrittenFields(before.tree, after.tree, known),
        ...judgeInstanceFields(old.instances, now, known),
        ...judgeReleaseEntries(before.tree, after.tree, known),
        ...judgeTerraformOverrides(before.tree, after.tree, now.pins),
        ...judgeSwitches(before.tree, after.tree, old.pins),
        ...judgeTemplateConditions({ tree: before.tree, pins: old.pins }, { tree: after.tree, pins: now.pins }),
        ...judgeDeliveryProblems(old, now, known, said),
        ...judgeVendoredCharts(before.tree, after.tree, old.pins),
        ...judgePatchedSources(before.tree, after.tree, known),
        ...judgeAddressHosts(old, now),
        ...judgeVerification(before.tree, after.tree, known.pins),
    ];
}
function pinnedTree({ tree, sets, leftOut }, base = null) {
    const instances = sets.flatMap((set) => set.instances);
    const applies = (0,applied_objects/* appliedFiles */.H)(tree);
    const isApplied = (path) => applies(path) || tree.layout.generated.has(path);
    const delivery = deliveryIn({ tree, instances, isApplied }, base);
    return {
        tree,
        delivery,
        pins: sets.flatMap(({ pins }) => pins),
        instances,
        isApplied,
        isDelivered: (path) => delivery.isDelivered(path),
        clustersTo: (path) => delivery.clustersTo(path),
        isUnseen: (path) => (0,tree_paths/* treePaths */.L)(tree).kindOf(path) === 'unknown',
        leftOut,
    };
}

// EXTERNAL MODULE: ./lib/src/model/version.js
var model_version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/text/constraint.js
var text_constraint = __webpack_require__(81105);
;// CONCATENATED MODULE: ./lib/src/judge/lockstep.js





function releasePins(set) {
    return exactPins(set).filter(model_pin/* namesRelease */.gH);
}
function exactPins(set) {
    return set.pins.filter((pin) => pin.version !== null && pin.action === 'follow');
}
function judgeCompanions(set) {
    const release = (0,model_version/* newest */.BP)(releasePins(set).map(({ version }) => version));
    if (release === null)
        return [];
    return exactPins(set)
        .filter(({ role, version }) => (0,model_role/* isCompanion */.bv)(role) && version !== release)
        .map((pin) => {
        const message = `The pin of the ${model_role/* roleNames */.nc[pin.role]} in set "${set.name}" is at ${pin.version} beside others at ${release}.`;
        const help = 'Nothing breaks by it; flux-lockstep update takes it along.';
        return (0,finding/* finding */.gk)('out-of-lockstep', pin, { severity: 'notice', message, help });
    });
}
function judgeRanges(before, after) {
    const known = new Set(before ? outsideRanges(before).map(({ pin, range }) => `${pin.file} ${pin.version} ${range.value}`) : []);
    return outsideRanges(after).map(({ pin, range }) => {
        const message = `The pin of the ${model_role/* roleNames */.nc[pin.role]} in set "${after.name}" is at ${pin.version}, outside of the range ${range.value} at ${range.file}:${range.line}, which selects what runs.`;
        const help = 'Move it into the range, or widen the range first.';
        const brought = !known.has(`${pin.file} ${pin.version} ${range.value}`);
        const words = { severity: brought ? 'error' : 'warning', message, help };
        return brought ? (0,finding/* introducedFinding */.tx)('out-of-lockstep', pin, words) : (0,finding/* finding */.gk)('out-of-lockstep', pin, words);
    });
}
function outsideRanges(set) {
    const ranges = set.pins.filter((pin) => pin.selector === 'range' && (0,model_pin/* namesRelease */.gH)(pin) && pin.action !== 'ignore');
    return ranges.flatMap((range) => {
        const constraint = (0,text_constraint/* parseConstraint */.FJ)(range.value);
        const outside = constraint ? releasePins(set).filter(({ version }) => !(0,text_constraint/* matches */.cK)(constraint, version)) : [];
        return outside.map((pin) => ({ pin, range }));
    });
}
function judgeLockstep(before, after, strict) {
    const pins = releasePins(after);
    const newestPin = (0,model_version/* newest */.BP)(pins.map((pin) => pin.version));
    if (newestPin === null || pins.every((pin) => pin.version === newestPin))
        return [];
    const introduced = before === null || before.lockstep || isWider(before, after);
    const moves = before === null ? [] : movedPins(before, after);
    const back = new Set(!goesBack(before, after) ? [] : moves.filter(isBackward).map(({ pin }) => pin));
    return pins
        .filter((pin) => pin.version !== newestPin && !(introduced && back.has(pin)))
        .map((pin) => {
        const moved = moves.some((move) => move.pin === pin);
        const brought = introduced && before !== null;
        const message = messageOf(pin, newestPin, brought, moved, after);
        const help = brought
            ? `Move it to ${newestPin} in the same change, or take the others back.`
            : `Move it to ${newestPin}; flux-lockstep update repairs the whole set.`;
        if (introduced && moves.length > 0)
            return (0,finding/* introducedFinding */.tx)('half-bumped', pin, { message, help });
        const words = { severity: introduced || strict ? 'error' : 'warning', message, help };
        return introduced ? (0,finding/* introducedFinding */.tx)('out-of-lockstep', pin, words) : (0,finding/* finding */.gk)('out-of-lockstep', pin, words);
    });
}
function goesBack(before, { current }) {
    const from = before?.current ?? null;
    return from !== null && current !== null && (0,model_version/* compareVersions */.Zy)(current, from) < 0;
}
function messageOf(pin, newestPin, brought, moved, set) {
    const role = model_role/* roleNames */.nc[pin.role];
    if (!brought)
        return `The pin of the ${role} in set "${set.name}" is at ${pin.version} beside others at ${newestPin}.`;
    const verb = moved ? 'goes to' : 'stays at';
    const others = releasePins(set).flatMap((one) => {
        if (one.version !== newestPin)
            return [];
        return one.role === pin.role ? 'another pin of it' : `the ${model_role/* roleNames */.nc[one.role]}`;
    });
    return `The pin of the ${role} ${verb} ${pin.version}, and ${[...new Set(others)].join(' and ')} would be at ${newestPin}: Flux can stall on halves of two releases.`;
}
function movedPins(before, after) {
    const olds = [...releasePins(before)];
    const take = (fits) => {
        const index = olds.findIndex(fits);
        return index < 0 ? null : (olds.splice(index, 1)[0] ?? null);
    };
    const pins = releasePins(after);
    const still = new Set(pins.filter((pin) => take((old) => old.file === pin.file && old.role === pin.role && old.value === pin.value)));
    const changed = pins.filter((pin) => !still.has(pin));
    const placed = changed.map((pin) => ({ pin, old: take((old) => old.file === pin.file && old.role === pin.role) }));
    const named = placed.map(({ pin, old }) => ({ pin, old: old ?? take((one) => one.role === pin.role) }));
    return named
        .filter(({ pin, old }) => old?.value !== pin.value)
        .map(({ pin, old }) => ({ pin, from: old?.version ?? null }));
}
function isBackward({ pin, from }) {
    return from !== null && (0,model_version/* compareVersions */.Zy)(pin.version, from) < 0;
}
function isWider(before, after) {
    const old = spread(before);
    const now = spread(after);
    if (old === null || now === null)
        return now !== null;
    return (now.versions > old.versions ||
        (0,model_version/* compareVersions */.Zy)(now.newest, old.newest) > 0 ||
        (0,model_version/* compareVersions */.Zy)(now.oldest, old.oldest) < 0);
}
function spread(set) {
    const versions = new Set(releasePins(set).map((pin) => pin.version));
    const low = (0,model_version/* oldest */.os)(versions);
    const high = (0,model_version/* newest */.BP)(versions);
    return low === null || high === null ? null : { versions: versions.size, oldest: low, newest: high };
}

;// CONCATENATED MODULE: ./lib/src/judge/direction.js




function directionOf(before, after) {
    const from = before?.current ?? null;
    const to = after.current;
    if (from === null || to === null || from === to)
        return { kind: 'same' };
    return { kind: (0,model_version/* compareVersions */.Zy)(to, from) > 0 ? 'forward' : 'backward', from, to };
}
function judgeWayBack(before, after, direction, heldBefore) {
    if (!after.lockstep)
        return partsBack(before, after);
    const move = moveText(after, direction);
    if (heldBefore)
        return [
            (0,finding/* introducedFinding */.tx)('way-back', firstPlace(after), {
                message: `${move}, a release that the base branch held before.`,
                help: 'Nothing is to be done for this. To stay there, add `hold` to the settings; otherwise the next update proposes a newer release again.',
            }),
        ];
    return [
        (0,finding/* introducedFinding */.tx)('downgrade', firstPlace(after), {
            message: `${move}, which the base branch never held with exactly these pins.`,
            help: 'Take all pins back to one release that the base branch held before (git revert does), or go forward.',
        }),
    ];
}
function moveText({ name }, { from, to }) {
    return `Set "${name}" goes from ${from} back to ${to}`;
}
function partsBack(before, after) {
    return movedPins(before, after)
        .filter(isBackward)
        .map(({ pin, from }) => (0,finding/* introducedFinding */.tx)('downgrade', pin, {
        message: `The pin of the ${model_role/* roleNames */.nc[pin.role]} goes back from ${from ?? ''} to ${pin.version} without the rest of set "${after.name}".`,
        help: 'Leave it where it is, or take all pins of the set back together (git revert of the update does).',
    }));
}
function firstPlace(set) {
    return releasePins(set)[0] ?? finding/* nowhere */.jx;
}

;// CONCATENATED MODULE: ./lib/src/judge/unread-files.js

function judgeUnread(before, after) {
    const known = new Set(before?.broken.map(unread_files_keyOf));
    return after.broken.map((broken) => {
        const message = `Set "${after.name}" cannot be read in full: ${broken.message}.`;
        const help = 'Until then nothing tells whether the pins of this set agree.';
        return known.has(unread_files_keyOf(broken))
            ? (0,finding/* finding */.gk)(broken.code, broken, { severity: 'warning', message, help })
            : (0,finding/* introducedFinding */.tx)(broken.code, broken, { severity: 'error', message, help });
    });
}
function unread_files_keyOf({ file, code }) {
    return `${code}\0${file}`;
}

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/resolve/findings.js
var findings = __webpack_require__(20443);
// EXTERNAL MODULE: ./lib/src/resolve/reachability.js
var reachability = __webpack_require__(36946);
// EXTERNAL MODULE: ./lib/src/upstream/flux-version.js
var flux_version = __webpack_require__(71574);
;// CONCATENATED MODULE: ./lib/src/upstream/known-flux.js



function knownFluxMove(before, after) {
    const moves = after.instances.flatMap((instance) => {
        const old = before.instances.find((one) => one.object.file.path === instance.object.file.path);
        return old ? [{ from: knownFlux(old, before), to: knownFlux(instance, after) }] : [];
    });
    const byRelease = { from: ofRelease(before.current), to: ofRelease(after.current) };
    return moves.find(falls) ?? moves[0] ?? byRelease;
}
function falls({ from, to }) {
    return from !== null && to !== null && (0,model_version/* compareMinors */.I2)((0,model_version/* minorOf */.Hs)(to), (0,model_version/* minorOf */.Hs)(from)) < 0;
}
function knownFlux(instance, set) {
    const named = /^[v=~^\s]*(\d+)\.(\d+)(?:\.(?:\d+|x|\*))?$/i.exec((0,flux_version/* fluxConstraint */.dO)(instance));
    if (named)
        return `${named[1] ?? ''}.${named[2] ?? ''}.0`;
    const manifests = set.pins.filter((pin) => pin.role === 'manifests' && pin.file === instance.object.file.path);
    return ofRelease((0,model_version/* oldest */.os)(manifests.flatMap((pin) => pin.version ?? [])) ?? set.current);
}
function ofRelease(version) {
    const minor = version === null ? null : (0,flux_minors/* knownFluxMinor */.k7)(version);
    return minor === null ? null : `${minor}.0`;
}

;// CONCATENATED MODULE: ./lib/src/commands/check/allowed-registry.js


function allowedOnly(registry, allowed) {
    const guarded = (ask) => async (repository, ...rest) => {
        if (!allowed(repository))
            throw new failure/* LockstepError */.C('registry-denied', `${(0,reference/* formatRepository */.Sh)(repository)} is not named on the base branch, so that it is not contacted.`);
        return await ask(repository, ...rest);
    };
    return {
        tags: guarded((repository) => registry.tags(repository)),
        head: guarded((repository, reference) => registry.head(repository, reference)),
        manifest: guarded((repository, reference) => registry.manifest(repository, reference)),
        blob: guarded((repository, ...rest) => registry.blob(repository, ...rest)),
        layer: guarded((repository, ...rest) => registry.layer(repository, ...rest)),
        referrers: guarded((repository, digest) => registry.referrers(repository, digest)),
        get requests() {
            return registry.requests;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/commands/check/counterpart.js


function counterpart(before, after) {
    const [{ sets }, set] = [before.of, after.of];
    const named = sets.find((found) => found.name === set.name);
    if (named)
        return named;
    const own = set.pins.map((pin) => clustersAt(pin.cluster, pin.file, after, before));
    const clusters = own.some((names) => names.length === 0) ? null : new Set(own.flat());
    const isOf = (cluster, file) => {
        const names = clustersAt(cluster, file, before, after);
        return clusters === null || names.length === 0 || names.some((name) => clusters.has(name));
    };
    const all = sets.flatMap((found) => found.pins);
    const pins = all.filter((pin) => isOf(pin.cluster, pin.file));
    if (pins.length === 0)
        return null;
    const held = sets.flatMap((found) => found.instances);
    const instances = held.filter(({ cluster, object }) => isOf(cluster, object.file.path));
    const broken = sets.flatMap((found) => found.broken);
    const drawn = { ...set, pins, instances, broken, current: null, lockstep: true };
    const exact = releasePins(drawn);
    const gitops = exact.filter((pin) => pin.scope === 'gitops');
    return {
        ...drawn,
        current: (0,model_version/* oldest */.os)(gitops.map((pin) => pin.version)),
        lockstep: new Set(exact.map((pin) => pin.version)).size <= 1,
    };
}
function clustersAt(cluster, file, own, other) {
    if (cluster !== '')
        return [cluster];
    const names = own.layout.clustersOf(file);
    return names.length > 0 ? names : other.layout.clustersOf(file);
}

// EXTERNAL MODULE: ./lib/src/edit/apply.js
var apply = __webpack_require__(20779);
// EXTERNAL MODULE: ./lib/src/edit/chart-lock.js
var chart_lock = __webpack_require__(13047);
// EXTERNAL MODULE: ./lib/src/edit/plan.js
var plan = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/src/model/spelling.js
var spelling = __webpack_require__(71052);
// EXTERNAL MODULE: ./lib/src/resolve/companions.js
var resolve_companions = __webpack_require__(1786);
// EXTERNAL MODULE: ./lib/src/resolve/releases.js
var resolve_releases = __webpack_require__(48483);
;// CONCATENATED MODULE: ./lib/src/commands/check/completion.js











const mendable = ['half-bumped', 'not-published', 'out-of-lockstep', 'downgrade'];
async function wayForward(set, survey, findings, registry) {
    const target = (0,model_version/* newest */.BP)(releasePins(set).map((pin) => pin.version));
    const misspelt = set.pins.some((pin) => pin.action === 'follow' && (0,spelling/* misspelling */.w)(pin) !== null);
    const broken = misspelt || findings.some(({ code, introduced }) => introduced && mendable.includes(code));
    if (target === null || !broken)
        return { kind: 'none' };
    const { digests, missing } = await tagsOf(set, target, registry);
    if (missing.length > 0)
        return { kind: 'incomplete', missing, target, next: await nextComplete(set, target, registry) };
    const companions = await (0,resolve_companions/* companionsAt */.x9)(set, target, registry);
    const known = new Map([...companions.digests, ...digests]);
    const completing = completingEdits((0,resolve_companions/* withoutBehind */.fK)(set, companions.behind), target, known);
    const edits = [...completing, ...(0,chart_lock/* lockEdits */.b)(survey.tree, completing)];
    return edits.length === 0
        ? { kind: 'none' }
        : { kind: 'complete', completion: completionOf(set, survey, target, edits) };
}
function completingEdits(set, target, digests) {
    const pins = set.pins.filter(({ version, role, action }) => version !== null && role !== 'flux-version' && action === 'follow');
    const exact = { ...set, pins, policy: { ...set.policy, digests: 'keep' } };
    try {
        return (0,plan/* planEdits */.r)(exact, target, { digests, fluxVersions: new Map() });
    }
    catch (error) {
        if (error instanceof failure/* LockstepError */.C && error.code === 'edit-refused')
            return [];
        throw error;
    }
}
async function tagsOf(set, target, registry) {
    const digests = new Map();
    const missing = new Set();
    for (const pin of releasePins(set)) {
        if (pin.repository === null || !(0,model_role/* isArtifact */.vw)(pin.role) || !(0,resolve_releases/* isRequired */.gx)(pin.role, pin.repository))
            continue;
        const found = await registry.head(pin.repository, (0,model_role/* tagOf */.cO)(pin.role, target));
        if (found)
            digests.set((0,reference/* formatRepository */.Sh)(pin.repository), found.digest);
        else
            missing.add(model_role/* roleNames */.nc[pin.role]);
    }
    return { digests, missing: [...missing] };
}
async function nextComplete(set, target, registry) {
    const releases = await (0,resolve_releases/* listReleases */.tH)(registry, (0,resolve_releases/* requirementsOf */.CG)(set));
    return (0,model_version/* oldest */.os)(releases
        .filter(({ complete, version }) => complete && !(0,model_version/* isPreRelease */.Ty)(version) && (0,model_version/* compareVersions */.Zy)(version, target) > 0)
        .map(({ version }) => version));
}
function completionOf(set, survey, target, edits) {
    const pins = set.pins.flatMap((pin) => {
        const edit = edits.find((one) => one.file === pin.file && one.start === pin.writing.place?.start);
        return edit ? [{ file: pin.file, line: pin.line, role: pin.role, from: edit.old, to: edit.new }] : [];
    });
    const files = (0,apply/* applyEdits */.c)(survey.tree.files.map((file) => file.file), edits);
    return { set: set.name, target, pins, files };
}
function withRemedy(findings, way) {
    if (way.kind === 'none')
        return findings;
    return findings.map((finding) => {
        if (!finding.introduced || finding.code !== 'half-bumped')
            return finding;
        if (way.kind === 'complete')
            return {
                ...finding,
                help: `Move it to ${way.completion.target} in the same change; the patch that this check shows does.`,
            };
        const next = way.next === null ? '' : `move the whole set to ${way.next}, the next complete release, or `;
        return {
            ...finding,
            help: `Release ${way.target} was never published in full (no ${way.missing.join(', no ')}): ${next}take the others back.`,
        };
    });
}

// EXTERNAL MODULE: ./lib/src/judge/publication.js
var publication = __webpack_require__(49044);
// EXTERNAL MODULE: ./lib/src/upstream/distribution.js
var distribution = __webpack_require__(36478);
// EXTERNAL MODULE: ./lib/src/resolve/instance-problems.js
var instance_problems = __webpack_require__(84983);
// EXTERNAL MODULE: ./lib/src/upstream/flux-spec.js
var flux_spec = __webpack_require__(77971);
// EXTERNAL MODULE: ./lib/src/resolve/moves.js + 1 modules
var resolve_moves = __webpack_require__(10484);
// EXTERNAL MODULE: ./lib/src/resolve/pull.js
var pull = __webpack_require__(10854);
;// CONCATENATED MODULE: ./lib/src/resolve/pinned-state.js








async function pinnedState(set, registry, unordered) {
    if (set.current === null)
        return { contents: null, operator: null, starts: [], problems: [] };
    const requirements = (0,resolve_releases/* requirementsOf */.CG)(set);
    const store = (0,pull/* manifestsStore */.cm)(registry, requirements);
    const specs = (0,flux_spec/* fluxSpecs */.cU)(set, unordered);
    const starts = await (0,resolve_moves/* startsOf */.jb)(specs, store);
    const own = specs[0]?.operator ?? set.current;
    const chosen = specs[0]?.manifests.kind === 'exact' ? specs[0].manifests.version : own;
    const pinned = await (0,pull/* contentsOf */.KD)(registry, requirements, store, set.current);
    const contents = { ...pinned, manifests: await store.load(chosen) };
    const operator = own === set.current ? pinned : await (0,pull/* contentsOf */.KD)(registry, requirements, store, own);
    return { contents, operator, starts, problems: (0,instance_problems/* instanceProblems */.K)(starts) };
}
function moveBetween(before, after, falls) {
    const left = [...before.starts];
    const moves = after.starts.flatMap((start) => {
        const index = left.findIndex(({ spec }) => spec.version.file === start.spec.version.file);
        const [old] = index < 0 ? [] : left.splice(index, 1);
        return old ? [moveOf(old, start, falls)] : [];
    });
    const target = after.operator?.version ?? after.contents?.version;
    if (target === undefined || moves.length === 0)
        return { flux: null, findings: [] };
    const files = after.contents?.manifests;
    const available = files ? (0,distribution/* fluxVersionsIn */.e)(files) : [];
    const seen = { target, moves, available };
    return { flux: (0,resolve_moves/* fluxMoveOf */.E0)(seen), findings: (0,findings/* moveFindings */.q7)(seen).filter(({ introduced }) => introduced) };
}
function moveOf(old, start, falls) {
    const { from, earlier, spec } = old;
    const to = start.from;
    const problems = from && to && !falls ? (0,reachability/* hopProblems */.o1)({ from, to, components: spec.components, earlier }) : [];
    const { version, artifact } = start.spec;
    return { start: { ...old, spec: { ...spec, version, artifact } }, running: start.running, to, exact: null, problems };
}

// EXTERNAL MODULE: ./lib/src/resolve/running-instances.js
var running_instances = __webpack_require__(35951);
// EXTERNAL MODULE: ./lib/src/validate/instance-order.js
var instance_order = __webpack_require__(42371);
// EXTERNAL MODULE: ./lib/src/commands/run/signatures.js
var run_signatures = __webpack_require__(78452);
// EXTERNAL MODULE: ./lib/src/commands/run/cluster-changes.js
var cluster_changes = __webpack_require__(99209);
// EXTERNAL MODULE: ./lib/src/commands/run/validate-move.js
var validate_move = __webpack_require__(47859);
;// CONCATENATED MODULE: ./lib/src/commands/check/registry.js














async function askRegistry(question, old, registry, { known, falls }) {
    const { set } = question;
    const { findings: published, found } = await publications(changedPins(old, set), registry, known);
    const closed = known !== null && set.pins.some((pin) => pin.repository !== null && !mayAsk(pin.repository, known));
    if (closed || published.some(({ severity }) => severity === 'error'))
        return { findings: published, flux: null };
    const misnamed = await (0,run_signatures/* judgeNewNames */.uz)(found, registry);
    if (misnamed.length > 0)
        return { findings: [...published, ...misnamed], flux: null };
    const proved = await prove(question, old, { registry, found, falls });
    return { ...proved, findings: [...published, ...proved.findings] };
}
async function prove(question, old, { registry, found, falls, }) {
    const { set, before, after, trust } = question;
    const unordered = (0,instance_order.unorderedFiles)(after.tree);
    const now = await pinnedState(set, registry, unordered);
    const then = old && (await pinnedState(old, registry, unordered));
    const move = then ? moveBetween(then, now, falls) : { flux: null, findings: [] };
    const decided = [...(0,problem/* findingsOf */.W)(now.problems, then && then.problems), ...move.findings];
    const flux = move.flux ?? runningFlux(now);
    const asked = { registry, trust, running: flux?.from ?? null };
    const { findings: signed, signatures } = await (0,run_signatures/* judgeNewPins */.c8)(set, after.tree, found, asked);
    if (set.policy.validate === 'off')
        return { findings: [...signed, ...decided], flux, signatures };
    const { validate } = await __webpack_require__.e(/* import() */ 938).then(__webpack_require__.bind(__webpack_require__, 20938));
    const states = {
        before: before && old && then && stateBefore(before, old, then),
        after: (0,validate_move/* stateOf */.L4)(after, set.name, now.contents, now.operator),
    };
    const proved = await validate({
        ...states,
        changed: question.change.changed ?? [],
        flux,
        time: question.world.ruleTime,
    });
    return {
        findings: [...signed, ...decided, ...proved],
        flux,
        signatures,
        cluster: (0,cluster_changes/* onceChanges */.D)(states, question.world, question.settings),
    };
}
function stateBefore(before, { pins, instances }, then) {
    const { contents, operator } = then;
    const { tree, workspace } = before;
    return { tree, workspace, pins, instances: (0,running_instances/* runningInstances */.c)(instances, contents, operator), contents, operator };
}
function changedPins(old, set) {
    const known = new Set(old?.pins.map((pin) => `${(0,model_pin/* pinKey */.D6)(pin)}\0${pin.value}\0${pin.digest ?? ''}`));
    return set.pins.filter((pin) => pin.role !== 'flux-version' &&
        ((0,model_pin/* writesVersion */.VT)(pin) || pin.selector === 'digest') &&
        pin.action !== 'ignore' &&
        !known.has(`${(0,model_pin/* pinKey */.D6)(pin)}\0${pin.value}\0${pin.digest ?? ''}`));
}
async function publications(pins, registry, known) {
    const asked = pins.filter((pin) => pin.repository !== null && (known === null || mayAsk(pin.repository, known)));
    const all = asked.map(async (pin) => ({ pin, found: await publicationOf(pin, registry) }));
    const answers = (await Promise.all(all)).flatMap(({ pin, found }) => (found ? [{ pin, found }] : []));
    return {
        findings: answers.flatMap(({ pin, found }) => (0,publication/* judgePublication */.w)(pin, found) ?? []),
        found: answers.flatMap(({ pin, found }) => (found.kind === 'published' ? [{ pin, digest: found.digest }] : [])),
    };
}
async function publicationOf(pin, registry) {
    const { role, repository } = pin;
    if (repository === null || !(0,model_role/* isArtifact */.vw)(role) || (0,resolve_releases/* isRequired */.gx)(role, repository))
        return await tagOrDigest(pin, registry);
    try {
        return (await registry.tags(repository)) === null ? null : await tagOrDigest(pin, registry);
    }
    catch (error) {
        if (error instanceof failure/* LockstepError */.C && error.exitCode === 3)
            return null;
        throw error;
    }
}
async function tagOrDigest(pin, registry) {
    const isDigest = pin.selector === 'digest' && /^sha256:[0-9a-f]{64}$/.test(pin.value);
    if (pin.repository === null || (!isDigest && /[^\w.-]/.test(pin.value)))
        return { kind: 'missing' };
    const found = await registry.head(pin.repository, (0,spelling/* askedTag */.z)(pin));
    if (!found)
        return { kind: 'missing' };
    return pin.digest === null || isDigest || pin.digest === found.digest
        ? { kind: 'published', digest: found.digest }
        : { kind: 'digest-differs', digest: found.digest };
}
function runningFlux({ starts }) {
    const version = starts[0]?.from?.version ?? null;
    return version === null ? null : { from: version, to: version, crosses: [] };
}

// EXTERNAL MODULE: ./lib/src/commands/run/failed-sets.js
var failed_sets = __webpack_require__(79774);
;// CONCATENATED MODULE: ./lib/src/commands/check/set.js














async function judgeSet(question) {
    const { set, before, after, settings } = question;
    const old = before && counterpart({ of: before, layout: before.tree.layout }, { of: set, layout: after.tree.layout });
    const known = before && knownSources(before, settings);
    const unread = judgeUnread(old, set);
    const lockstep = [
        ...judgeLockstep(old, set, settings.strictLockstep),
        ...judgeRanges(old, set),
        ...judgeCompanions(set),
    ];
    const direction = directionOf(old, set);
    const { fall, back } = await backward(question, old, direction);
    const seen = { old, flux: null, findings: [...unread, ...lockstep, ...back] };
    if (back.some(({ code }) => code === 'way-back'))
        return verdict(set, seen, { kind: 'none' });
    const sources = known ? judgeSources(set.pins, known) : [];
    const found = [...seen.findings, ...sources];
    if (unread.some(({ introduced }) => introduced))
        return verdict(set, { ...seen, findings: found }, { kind: 'none' });
    try {
        const registry = await openFor(question, known);
        const asked = await askRegistry(question, old, registry, { known, falls: fall !== null });
        const findings = [...found, ...asked.findings];
        const way = await wayForwardOf(question, findings, registry, known);
        return {
            ...verdict(set, { old, flux: asked.flux, findings }, way),
            signatures: asked.signatures,
            cluster: asked.cluster ?? null,
        };
    }
    catch (error) {
        if (!(error instanceof failure/* LockstepError */.C) || error.exitCode !== 3)
            throw error;
        return unanswered(question, { ...seen, findings: found }, error);
    }
}
async function backward(question, old, direction) {
    if (old === null || direction.kind !== 'backward')
        return { fall: null, back: [] };
    const fall = question.set.lockstep ? tableFall(question.set, old, direction) : null;
    return { fall, back: fall ?? (await wayBack(question, old, direction)) };
}
async function wayBack({ set, change }, old, direction) {
    const heldBefore = set.lockstep && (await change.heldBefore(set));
    return judgeWayBack(old, set, direction, heldBefore);
}
function tableFall(set, old, direction) {
    const { from, to } = knownFluxMove(old, set);
    if (from === null || to === null || !(0,reachability/* fallsByMinor */.fH)(from, to))
        return null;
    return [(0,findings/* fluxDowngrade */.x)(firstPlace(set), { from, to }, moveText(set, direction))];
}
function knownSources(before, settings) {
    return { pins: before.sets.flatMap((found) => found.pins), named: Object.keys(settings.repositories) };
}
async function openFor({ world }, known) {
    const registry = await world.registry.open();
    return known === null ? registry : allowedOnly(registry, (repository) => mayAsk(repository, known));
}
async function wayForwardOf({ set, after }, findings, registry, known) {
    const closed = known !== null && set.pins.some((pin) => pin.repository !== null && !mayAsk(pin.repository, known));
    return closed ? { kind: 'none' } : await wayForward(set, after, findings, registry);
}
function unanswered({ set }, seen, error) {
    const moves = seen.old === null || changedPins(seen.old, set).length > 0;
    const wrong = seen.findings.some(({ severity, introduced }) => introduced && severity === 'error');
    if (moves && !wrong)
        return { ...verdict(set, seen, { kind: 'none' }), decision: (0,failed_sets/* failedDecision */.Or)(error) };
    const note = (0,finding/* finding */.gk)('not-evaluated', finding/* nowhere */.jx, {
        severity: 'warning',
        message: `${moves ? 'The registry was not asked in full' : 'No pin moves, and objects and values were not judged'}: ${error.message}`,
        help: 'Run the check again when the registry answers, if the change alters objects of Flux.',
    });
    return verdict(set, { ...seen, findings: [...seen.findings, note] }, { kind: 'none' });
}
function verdict(set, { old, flux, findings }, way) {
    const [pin] = releasePins(set);
    const placed = findings.map((finding) => finding.file === null && pin ? { ...finding, file: pin.file, line: pin.line } : finding);
    return {
        decision: null,
        from: old?.current ?? null,
        flux,
        findings: withRemedy(placed, way),
        completion: way.kind === 'complete' ? way.completion : null,
    };
}

// EXTERNAL MODULE: ./lib/src/commands/run/outcome.js
var outcome = __webpack_require__(65711);
// EXTERNAL MODULE: ./lib/src/commands/run/survey.js + 105 modules
var run_survey = __webpack_require__(27800);
;// CONCATENATED MODULE: ./lib/src/commands/check/relevance.js



const width = 16;
async function mayChangeVerdict({ workspace: after, reader }, change, settings) {
    const { before, changed } = change;
    if (before === null || changed === null || changed.some(ignore_rules/* isSourceIgnore */.sA))
        return true;
    for (const tree of [after, before])
        if (await some(changed, tree, (bytes, path) => (0,run_survey/* speaksOfFlux */.O4)(bytes, path, settings)))
            return true;
    for (const tree of [after, before])
        if (await readsAny(tree, changed, settings, reader))
            return true;
    return false;
}
async function some(paths, tree, holds) {
    for (let start = 0; start < paths.length; start += width) {
        const found = await Promise.all(paths.slice(start, start + width).map(async (path) => {
            const bytes = await tree.read(path);
            return bytes !== null && holds(bytes, path);
        }));
        if (found.includes(true))
            return true;
    }
    return false;
}
const manifestName = /\.(?:ya?ml|json|env|properties|tfvars|hcl|tf)$/i;
async function readsAny(tree, changed, settings, reader) {
    const kustomizations = (await tree.list()).map(({ path }) => path).filter(kustomize_names/* isKustomizationFile */.y);
    const names = changed.map((path) => path.slice(path.lastIndexOf('/') + 1));
    const speaks = (bytes) => {
        const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return names.some((name) => view.includes(name));
    };
    const manifests = changed.some((path) => manifestName.test(path) || (0,kustomize_names/* isKustomizationFile */.y)(path));
    if (!manifests && !(await some(kustomizations, tree, speaks)))
        return false;
    const survey = await (0,run_survey/* surveyTree */.H)(tree, settings, { breadth: 'flux', reader });
    const read = new Set(survey.tree.files.map(({ file }) => file.path));
    return changed.some((path) => read.has(path));
}

;// CONCATENATED MODULE: ./lib/src/commands/check/check.js










async function check(world, settings, change) {
    if (!(await mayChangeVerdict(world, change, settings)))
        return unjudged(world.registry.requests);
    const before = change.before
        ? await (0,run_survey/* surveyTree */.H)(change.before, settings, { breadth: 'flux', reader: world.reader })
        : null;
    const after = await (0,run_survey/* surveyTree */.H)(world.workspace, settings, { breadth: 'flux', base: before, reader: world.reader });
    const trust = (0,run_signatures/* runTrust */.Uh)(settings, change.before ?? world.workspace, world.machine);
    const acceptance = { files: settings.accept, label: change.label };
    const sets = [];
    const completions = [];
    const releases = {};
    const cluster = {};
    for (const set of after.sets) {
        world.machine.watch?.stage(`${set.name}: judging the change`);
        const judged = await judgeSet({ set, before, after, world, settings, change, trust });
        const { decision, signatures, flux } = judged;
        const findings = (0,judge_acceptance/* withAcceptance */.s)(judged.findings, acceptance);
        sets.push({ ...(0,assemble/* setReport */.jL)(set, decision, { changes: [], findings, proposal: null, signatures }), flux });
        if (judged.completion)
            completions.push(judged.completion);
        releases[set.name] = judged.from;
        if (judged.cluster)
            cluster[set.name] = judged.cluster;
    }
    const known = before && knownSources(before, settings);
    const said = sets.flatMap((set) => set.findings);
    const ofBase = before && known ? judgeBasePins(before, after, known, said) : [];
    const findings = (0,judge_acceptance/* withAcceptance */.s)([...ofTree(after, before), ...ofBase], acceptance);
    const conclusion = (0,outcome/* conclusionOf */.v)('check', sets, findings, settings.failOn);
    const report = (0,assemble/* reportOf */.EI)('check', after, world, { sets, releases: [], conclusion });
    return {
        report: { ...report, findings, unread: (0,assemble/* unreadReports */.bB)(after, before?.unread ?? null) },
        files: [],
        patch: (0,patch/* renderPatch */.h)(completions.flatMap((completion) => completion.files)),
        cluster,
        check: { touched: true, completions, before: releases },
    };
}
function ofTree(after, before) {
    const asProblems = (survey) => survey.findings.map((found) => ({ ...found, subject: found.file ?? found.message }));
    return (0,problem/* findingsOf */.W)(asProblems(after), before && asProblems(before));
}
function unjudged(requests) {
    const report = {
        schemaVersion: 1,
        command: 'check',
        conclusion: 'success',
        files: { listed: 0, parsed: 0 },
        pins: [],
        leftOut: [],
        unread: [],
        sets: [],
        findings: [],
        releases: [],
        requests: { registry: requests, github: 0 },
    };
    return { report, files: [], patch: '', check: { touched: false, completions: [], before: {} } };
}


/***/ }),

/***/ 84407:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (acceptanceLabel),
  s: () => (withAcceptance)
});
var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(416);

const acceptable = ['pin-lost', 'source-changed', 'verification-weakened'];
function acceptanceLabel(head) {
    return `flux-lockstep/accept-${head.slice(0, 16)}`;
}
function withAcceptance(findings, acceptance) {
    return findings.map((finding) => {
        if (!finding.introduced || finding.severity !== 'error' || !acceptable.includes(finding.code))
            return finding;
        const by = acceptedBy(finding, acceptance);
        if (by !== null)
            return { ...finding, severity: 'warning', message: `${finding.message} Accepted by ${by}.` };
        return { ...finding, help: `${finding.help} ${wayToAccept(finding, acceptance)}` };
    });
}
function acceptedBy({ file }, { files, label }) {
    if (label?.given === true)
        return `the label ${label.name}`;
    return file !== null && files.some((glob) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(file, glob)) ? '`accept` in the settings' : null;
}
function wayToAccept({ file }, { label }) {
    const setting = `names ${file ?? 'the file'} under \`accept\` in the settings on the base branch`;
    const labelled = label === null ? '' : `, or gives this pull request the label \`${label.name}\``;
    return `To accept this change as it is, somebody with write access ${setting}${labelled}.`;
}


/***/ })

};
