export const id = 7800;
export const ids = [7800];
export const modules = {

/***/ 24899:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (overlay)
});
var _model_sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60519);

function overlay(base, paths, changes) {
    const changed = new Map(changes.map((file) => [file.path, file]));
    return {
        list: async () => {
            const listed = await base.list();
            if (changes.every(({ before, after }) => before !== null && after !== null))
                return listed;
            const kept = listed.filter((entry) => !changed.has(entry.path));
            const added = changes.filter((file) => file.after !== null).map(({ path, mode }) => ({ path, mode }));
            return [...kept, ...added].sort((a, b) => (0,_model_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.path, b.path));
        },
        read: async (path, limit) => {
            const file = changed.get(path);
            if (file)
                return file.after !== null && file.after.length <= (limit ?? Infinity) ? file.after : null;
            return paths === null || paths.has(path) ? base.read(path, limit) : null;
        },
        link: (path) => base.link(path),
        holding: async (needles) => {
            const found = paths ?? (await base.holding?.(needles)) ?? null;
            return found && new Set([...found, ...changed.keys()]);
        },
    };
}


/***/ }),

/***/ 27800:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jM: () => (setsIn),
  O4: () => (speaksOfFlux),
  jw: () => (surveyAfter),
  H: () => (surveyTree)
});

// EXTERNAL MODULE: ./lib/src/kustomize/flux-kustomization.js
var flux_kustomization = __webpack_require__(23923);
// EXTERNAL MODULE: ./lib/src/kustomize/kustomization.js
var kustomization = __webpack_require__(52827);
// EXTERNAL MODULE: ./lib/src/model/file.js
var model_file = __webpack_require__(89616);
// EXTERNAL MODULE: ./lib/src/documents/hints.js
var hints = __webpack_require__(25193);
// EXTERNAL MODULE: ./lib/src/documents/layout.js
var documents_layout = __webpack_require__(10377);
// EXTERNAL MODULE: ./lib/src/documents/tree.js + 1 modules
var documents_tree = __webpack_require__(36528);
;// CONCATENATED MODULE: ./lib/src/documents/edited-tree.js






function editedTree(before, changes, parse) {
    const fresh = freshFiles(before, changes, parse);
    if (fresh === null)
        return null;
    const files = before.files.map((read) => fresh.get(read.file.path) ?? read);
    const layout = saysTheSame(before.files, files) ? before.layout : (0,documents_layout/* layoutOf */.a)(files, before.entries);
    const leads = isSame((0,hints/* namedManifests */.kJ)(files), (0,hints/* namedManifests */.kJ)(before.files)) && isSame(layout.patches, before.layout.patches);
    return leads ? { ...before, files, layout } : null;
}
function freshFiles({ files, layout }, changes, parse) {
    const manifests = (0,hints/* namedManifests */.kJ)(files);
    const fresh = new Map();
    for (const { path, mode, before, after } of changes) {
        if (before === null || after === null || after.byteLength > documents_tree/* defaultLimit */.Jg)
            return null;
        fresh.set(path, asNamed(parse((0,model_file/* sourceFile */.sm)({ path, mode }, after)), manifests, layout));
    }
    const known = files.filter(({ file }) => fresh.has(file.path));
    return known.length === fresh.size ? fresh : null;
}
function asNamed(read, manifests, { patches }) {
    return (0,documents_tree/* asPatch */.lm)((0,documents_tree/* parsedAs */.Qv)(read, manifests), patches);
}
function saysTheSame(before, after) {
    if ((0,kustomization/* kustomizationsIn */.oX)(before) !== (0,kustomization/* kustomizationsIn */.oX)(after))
        return false;
    const [old, own] = [(0,flux_kustomization/* fluxKustomizationsIn */.dH)(before), (0,flux_kustomization/* fluxKustomizationsIn */.dH)(after)];
    return old === own || (old.length === own.length && own.every((one, index) => appliesTheSame(one, old[index])));
}
function appliesTheSame(one, other) {
    return (one === other ||
        (one.file === other?.file && one.path === other.path && one.targetNamespace === other.targetNamespace));
}
function isSame(a, b) {
    return a === b || (a.size === b.size && [...a].every((one) => b.has(one)));
}

// EXTERNAL MODULE: ./lib/src/documents/reader.js + 8 modules
var documents_reader = __webpack_require__(96575);
// EXTERNAL MODULE: ./lib/src/model/entries.js
var entries = __webpack_require__(29008);
// EXTERNAL MODULE: ./lib/src/model/folder.js
var model_folder = __webpack_require__(89382);
;// CONCATENATED MODULE: ./lib/src/judge/secret-files.js

const naming = /(?:[sS]ecretRef["']?:[^\n]{0,20}\n?[ \t]{0,40}\{?[ \t]{0,10}["']?name["']?:|[pP]ullSecret["']?:)[ \t]{0,10}["']?([\w.-]{1,100})/g;
const values = (kind) => [
    new RegExp(String.raw `kind["']?:[ \t]{0,4}["']?${kind}["']?,?\s{1,40}["']?name["']?:[ \t]{0,4}["']?([\w.-]{1,100})`, 'g'),
    new RegExp(String.raw `name["']?:[ \t]{0,4}["']?([\w.-]{1,100})["']?,?\s{1,40}["']?kind["']?:[ \t]{0,4}["']?${kind}\b`, 'g'),
];
const secretValues = values('Secret');
const ourValues = [...secretValues, ...values('ConfigMap')];
const encrypted = 'ENC[AES256_GCM';
const makers = ['kind: Secret', 'kind: SealedSecret', 'kind: ExternalSecret', 'kind: Certificate', 'kind: ConfigMap'];
const ours = /flux-(?:operator|instance)/;
const most = 200;
const fewNames = 8;
function secretsSought(files) {
    const names = new Set();
    for (const { text } of files) {
        if (text.includes('valuesFrom'))
            for (const pattern of ours.test(text) ? ourValues : secretValues)
                for (const [, name = ''] of text.matchAll(pattern))
                    names.add(name);
        if (/[sS]ecret(?:Ref)?["']?:/.test(text))
            for (const [, name = ''] of text.matchAll(naming))
                names.add(name);
    }
    const wanted = [...names].slice(0, most);
    const folders = new Set(files.flatMap(({ path, text }) => (ours.test(text) ? [(0,model_folder/* folderOf */.y)(path)] : [])));
    if (wanted.length === 0 && folders.size === 0)
        return null;
    return {
        net: { needles: [encrypted, ...(wanted.length > fewNames ? makers : wanted)], named: () => false },
        wanted: (bytes, path) => {
            const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            if (view.includes(encrypted) && folders.has((0,model_folder/* folderOf */.y)(path)))
                return true;
            return makers.some((kind) => view.includes(kind)) && wanted.some((name) => view.includes(name));
        },
    };
}

// EXTERNAL MODULE: ./lib/src/scan/given/rewrites.js
var rewrites = __webpack_require__(90963);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
// EXTERNAL MODULE: ./lib/src/model/grouped.js
var grouped = __webpack_require__(12094);
// EXTERNAL MODULE: ./lib/src/model/glob.js
var model_glob = __webpack_require__(416);
// EXTERNAL MODULE: ./lib/src/model/pin.js
var model_pin = __webpack_require__(49195);
// EXTERNAL MODULE: ./lib/src/model/pin-form.js
var pin_form = __webpack_require__(32730);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/src/model/version.js
var model_version = __webpack_require__(78796);
;// CONCATENATED MODULE: ./lib/src/scan/floating-pins.js

function actingPin(pin, { floating }) {
    if (floating === 'report' || pin.action !== 'report' || !(0,pin_form/* isFloat */.dk)(pin) || isBuild(pin))
        return pin;
    const place = floating === 'pin' ? pin.writing.place : (pin.writing.embedding?.place ?? null);
    if (place === null) {
        const missing = `${pin.reason ?? 'it floats'}, and nothing can be written here by itself`;
        return floating === 'pin' || pin.role === 'manifests' ? { ...pin, reason: missing } : pin;
    }
    return { ...pin, action: 'follow', reason: null };
}
function isBuild({ value }) {
    return /-\d{9,}$/.test(value);
}

;// CONCATENATED MODULE: ./lib/src/scan/cluster-groups.js
function clustersOfPin(pin, layout) {
    return pin.cluster === '' ? layout.clustersOf(pin.file) : [pin.cluster];
}
function differingGroups(releases, layout) {
    const known = releases.map((pin) => ({ pin, clusters: clustersOfPin(pin, layout) }));
    const groups = boundTogether(known.map(({ clusters }) => clusters));
    const versions = groups.map((group) => new Set(known.flatMap(({ pin, clusters }) => (meets(group, clusters) ? [pin.version] : []))));
    const distinct = new Set(versions.flatMap((each) => [...each]));
    const agree = versions.every((each) => each.size === 1);
    return agree && groups.length > 1 && distinct.size > 1 ? groups : [];
}
function meets(group, clusters) {
    return clusters.some((cluster) => group.includes(cluster));
}
function boundTogether(lists) {
    let groups = [];
    for (const list of lists) {
        if (list.length === 0)
            continue;
        const touched = groups.filter((group) => meets(group, list));
        const joined = [...new Set([...touched.flat(), ...list])].sort();
        groups = [...groups.filter((group) => !touched.includes(group)), joined];
    }
    return groups.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

// EXTERNAL MODULE: ./lib/src/model/role.js
var model_role = __webpack_require__(28858);
;// CONCATENATED MODULE: ./lib/src/scan/owners.js



const template = /\.(?:j2|jinja2?|gotmpl|tpl|tmpl|tftpl)$/;
function ownedPins(pins) {
    if (!pins.some((pin) => pin.scope === 'gitops' && selects(pin) && !template.test(pin.file)))
        return pins;
    return pins.map((pin) => (template.test(pin.file) ? { ...pin, scope: 'bootstrap' } : pin));
}
function currentRelease(pins) {
    const own = pins.filter(({ scope, role, action }) => scope === 'gitops' && (0,model_role/* definesRelease */.iS)(role) && action !== 'ignore');
    const defining = own.filter(selects);
    if (defining.length > 0 || own.some(({ role }) => role !== 'manifests'))
        return versionOf(defining);
    return versionOf(pins.filter(selects));
}
function selects(pin) {
    return (0,model_pin/* namesRelease */.gH)(pin) && pin.selector === 'exact' && pin.action === 'follow';
}
function versionOf(pins) {
    return (0,model_version/* oldest */.os)(pins.flatMap(({ version }) => version ?? []));
}

// EXTERNAL MODULE: ./lib/src/model/reference.js
var model_reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/src/model/spelling.js
var model_spelling = __webpack_require__(71052);
// EXTERNAL MODULE: ./lib/src/upstream/operators.js
var operators = __webpack_require__(9959);
;// CONCATENATED MODULE: ./lib/src/scan/reported.js






const mostPlaces = 5;
function reported(pins) {
    const found = pins
        .filter((pin) => pin.role !== 'flux-version' && pin.action === 'report' && !pin.isAssumed)
        .flatMap((pin) => findingOf(pin, pins) ?? []);
    return [...pins.flatMap(misspelt), ...found.filter(({ severity }) => severity === 'warning'), ...folded(found)];
}
function misspelt(pin) {
    const spelling = pin.action === 'follow' && pin.role !== 'flux-version' ? (0,model_spelling/* misspelling */.w)(pin) : null;
    if (!spelling || (pin.repository !== null && !(0,model_role/* isCanonical */.ZY)(pin.repository)))
        return [];
    return [(0,finding/* finding */.gk)('invalid-pin', pin, { severity: 'error', ...spelling })];
}
function findingOf(pin, pins) {
    switch (pin.selector) {
        case 'floating':
        case 'implicit':
            return pin.role === 'manifests' ? floating(pin, operatorOf(pin, pins)) : null;
        case 'range': {
            const message = `The ${subject(pin)} selected by the range ${pin.value}, which moves by itself and bounds the target.`;
            return (0,finding/* finding */.gk)('range-pin', pin, { message, help: 'Pin one version to keep it in lockstep.' });
        }
        case 'variable':
            return filledIn(pin);
        case 'exact':
        case 'misplaced-digest':
        case 'embedded':
        case 'digest':
            return null;
    }
}
function filledIn(pin) {
    if ((pin.variable?.filledFrom.length ?? 0) > 0 || pin.value === '')
        return null;
    const doubt = pin.variable?.doubt;
    const isChosen = doubt?.startsWith('selects ') === true;
    const from = isChosen ? `selected by ${pin.value}, which ${doubt}` : 'filled in from a placeholder';
    const message = `The ${subject(pin)} ${from}, so that the release is not known here.`;
    const help = isChosen
        ? 'Pin one version to keep it in lockstep.'
        : 'Give the placeholder a default, or pin the version where it is defined.';
    return (0,finding/* finding */.gk)('variable-pin', pin, { message, help });
}
function subject({ role }) {
    return `${model_role/* roleNames */.nc[role]} ${role === 'manifests' ? 'are' : 'is'}`;
}
function operatorOf({ cluster }, pins) {
    const near = pins.filter((pin) => pin.role === 'operator-chart' && (pin.cluster === cluster || pin.cluster === '' || cluster === ''));
    const reconciled = near.filter((pin) => pin.scope === 'gitops');
    return (0,model_version/* oldest */.os)((reconciled.length > 0 ? reconciled : near).flatMap((pin) => pin.version ?? []));
}
function floating(pin, operator) {
    const stalls = operator !== null && (0,operators/* stallsOnNewerFlux */.H0)(operator);
    const written = pin.selector === 'implicit' ? 'are not written, so that the chart takes latest' : 'float';
    const outage = stalls
        ? ` The operator ${operator}, like any before 0.54, stalls on manifests that it cannot build: on 2026-06-30 the manifests of 0.53.0 brought Flux 2.9, and clusters whose manifests floated stopped reconciling within minutes.`
        : '';
    return (0,finding/* finding */.gk)('floating-artifact', pin, {
        severity: stalls ? 'warning' : 'notice',
        message: `The manifests ${written}${operator === null ? ', so that they change by themselves' : ', while the charts are pinned'}.${outage}`,
        help: remedy(pin, operator),
    });
}
function remedy({ file, line, writing, repository, selector }, operator) {
    const tag = `v${operator ?? 'X.Y.Z'}`;
    if (writing.embedding === null) {
        const byUpdate = writing.place === null ? '' : '; with floating: pin in .github/flux-lockstep.yaml the next update does it';
        return `At ${file}:${line}, give it the tag ${tag}${byUpdate}.`;
    }
    const reference = (0,model_reference/* formatRepository */.Sh)(repository ?? (0,model_role/* canonicalRepository */.JA)('manifests'));
    const pinned = `artifact: oci://${reference}:${tag}`;
    const embedded = writing.embedding.written === '' ? 'remove the artifact' : 'write artifact: ""';
    const where = selector === 'implicit' ? `Below distribution in ${file}` : `At ${file}:${line}`;
    return `${where}, write ${pinned}, or ${embedded} to use the copy in the operator; with floating: pin or floating: embed in .github/flux-lockstep.yaml the next update does it.`;
}
function folded(findings) {
    const notices = findings.filter(({ severity }) => severity === 'notice');
    return notices.flatMap((notice, index) => {
        if (notices.findIndex(({ code }) => code === notice.code) !== index)
            return [];
        const others = notices.filter((other) => other !== notice && other.code === notice.code);
        if (others.length === 0)
            return [notice];
        const places = others.slice(0, mostPlaces).map(({ file, line }) => `${file ?? ''}:${line ?? 1}`);
        const more = others.length > mostPlaces ? ` and ${others.length - mostPlaces} more places` : '';
        return [{ ...notice, message: `${notice.message} The same holds at ${places.join(', ')}${more}.` }];
    });
}

;// CONCATENATED MODULE: ./lib/src/scan/holders.js


function holdersOf({ pins, instances, broken }, { owner, taking, policyOf, rest }) {
    const byFile = (0,grouped/* grouped */.z)(pins, ({ file }) => file);
    const speaking = new Set([...instances.map(({ object }) => object.file.path), ...broken.map(({ file }) => file)]);
    const known = new Map();
    const of = (file) => {
        const [own, held] = [owner(file), byFile.get(file) ?? []];
        if (held.length === 0 && !speaking.has(file))
            return [own];
        const others = taking(file).filter((name) => name !== own);
        if (others.length === 0)
            return [own];
        const all = own === rest ? others : [own, ...others];
        return all.some((name) => held.some((pin) => moves(pin, policyOf(name)))) ? [own] : all;
    };
    return (file) => {
        const found = known.get(file) ?? of(file);
        known.set(file, found);
        return found;
    };
}
function moves(pin, policy) {
    const { action, role } = actingPin(pin, policy);
    return action === 'follow' && (role !== 'flux-version' || policy.fluxVersion !== 'keep');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
;// CONCATENATED MODULE: ./lib/src/scan/splits.js


function rejectSplits(sets, layout) {
    const seen = new Map();
    const patched = overwriting(sets, layout);
    const held = heldBySeveral(sets);
    for (const { name, pins } of sets)
        for (const pin of pins) {
            if (!binds(pin) || held.has(pin.file))
                continue;
            for (const cluster of clustersOfPin(pin, layout)) {
                if (pin.shape !== 'patch' && patched(pin, cluster))
                    continue;
                const other = seen.get(cluster);
                if (other && other.set !== name)
                    throw split(cluster, [other.pin, pin], layout);
                seen.set(cluster, other ?? { set: name, pin });
            }
        }
    rejectHalves(sets, layout);
}
function binds({ role, action, scope, cluster, selector }) {
    if (role === 'flux-version' || action === 'ignore' || selector === 'variable' || selector === 'embedded')
        return false;
    return scope === 'gitops' || cluster !== '';
}
function heldBySeveral(sets) {
    const [seen, several] = [new Set(), new Set()];
    for (const { pins } of sets)
        for (const file of new Set(pins.map((pin) => pin.file)))
            if (seen.has(file))
                several.add(file);
            else
                seen.add(file);
    return several;
}
function overwriting(sets, layout) {
    const patches = sets.flatMap(({ pins }) => pins.filter(({ shape }) => shape === 'patch'));
    const places = new Set(patches.flatMap((pin) => clustersOfPin(pin, layout).map((cluster) => `${cluster}\0${artifactOf(pin)}`)));
    return (pin, cluster) => places.has(`${cluster}\0${artifactOf(pin)}`);
}
function artifactOf({ role, repository }) {
    return `${role}\0${repository ? `${repository.host}/${repository.path}` : ''}`;
}
function split(cluster, pins, layout) {
    const [first, second] = pins;
    const shared = pins.find((pin) => layout.clustersOf(pin.file).length > 1);
    const advice = shared
        ? `${shared.file} is shared by ${layout.clustersOf(shared.file).join(' and ')}: put them into one set, or give each cluster a copy of its own`
        : 'put both into one set';
    return new failure/* LockstepError */.C('settings', `sets: ${first.file} and ${second.file} pin the same cluster "${cluster}" and belong to different sets; ${advice}.`);
}
function rejectHalves(sets, layout) {
    const unknown = sets.map(({ pins }) => pins.filter((pin) => binds(pin) && clustersOfPin(pin, layout).length === 0));
    const operator = unknown.find((pins) => pins.some(isOperator) && !pins.some(isInstance))?.find(isOperator);
    const instances = sets.filter(({ pins }) => !pins.some(isOperator)).flatMap(({ pins }) => pins);
    const instance = instances.find((pin) => isInstance(pin) && binds(pin) && clustersOfPin(pin, layout).length === 0);
    if (!operator || !instance)
        return;
    throw new failure/* LockstepError */.C('settings', `sets: ${operator.file} pins the operator and ${instance.file} an instance that no operator of its own set runs; put both into one set.`);
}
function isOperator({ role }) {
    return role === 'operator-chart';
}
function isInstance({ role }) {
    return role === 'instance-chart' || role === 'manifests';
}

;// CONCATENATED MODULE: ./lib/src/scan/shared-pins.js




function rejectShared(sets, layout, { names, taking }) {
    const byName = new Map(sets.map((set) => [set.name, set]));
    for (const set of sets)
        for (const pin of oneOfEach(set.pins.filter((each) => moves(each, set.policy)))) {
            const isShared = layout.clustersOf(pin.file).length > 1;
            const harmed = taking(pin.file).filter(({ set: name }) => {
                const other = name === set.name ? undefined : byName.get(name);
                return other && !overwrites(other, pin) && (isShared || loses(other, set));
            });
            if (harmed.length > 0)
                throw shared(pin, set.name, names.has(set.name), harmed);
        }
}
function oneOfEach(pins) {
    return new Map([...pins].reverse().map((pin) => [`${pin.file}\0${artifactOf(pin)}`, pin])).values();
}
function loses(taking, { policy }) {
    return (taking.pins.some(({ action }) => action === 'follow') ||
        !(0,external_node_util_.isDeepStrictEqual)(deciding(taking.policy), deciding(policy)));
}
function overwrites({ pins }, pin) {
    return pins.some((own) => own.shape === 'patch' && artifactOf(own) === artifactOf(pin));
}
function deciding({ pullRequest, ...policy }) {
    return policy;
}
function shared({ file, line }, own, isNamed, others) {
    const taken = others.map(({ set, by }) => `"${set}" (through ${by})`);
    const list = taken.length > 1
        ? `the sets ${taken.slice(0, -1).join(', ')} and ${taken.at(-1) ?? ''} take it`
        : `the set ${taken[0] ?? ''} takes it`;
    const [only, ...more] = others;
    const isOne = only !== undefined && more.length === 0;
    const pins = 'pins of its own (a file, a patch, or a placeholder that it fills in)';
    const advice = isOne && !isNamed
        ? `Add it to the "paths" of "${only.set}"`
        : isOne
            ? `Give "${only.set}" ${pins}, or make one set of both`
            : `Give each set ${pins}, or make one set of them`;
    const several = isOne ? 'one pull request would move both' : 'one pull request would move them all';
    const moves = isOne && !isNamed ? 'its pull request would move that set' : several;
    const belongs = isNamed ? `belongs to the set "${own}"` : 'belongs to no set that the settings name';
    return new failure/* LockstepError */.C('settings', `sets: ${file}:${line} ${belongs}, and ${list}: ${moves}, whatever "follow", "soak" and "hold" say. ${advice}.`);
}

// EXTERNAL MODULE: ./lib/src/kustomize/paths.js
var kustomize_paths = __webpack_require__(11442);
// EXTERNAL MODULE: ./lib/src/kustomize/names.js
var names = __webpack_require__(88342);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/layout.js
var model_layout = __webpack_require__(50620);
;// CONCATENATED MODULE: ./lib/src/kustomize/takers.js









const takersIn = (0,once_per/* oncePer */.Pu)((files) => {
    const kustomizations = (0,kustomization/* kustomizationsIn */.oX)(files);
    const own = new Set(kustomizations.map(({ folder }) => folder));
    const naming = (0,grouped/* grouped */.z)(kustomizations.flatMap(({ path: file, names }) => names.map(({ path }) => ({ path, taker: { file, isRemote: false } }))), ({ path }) => path);
    const applying = (0,grouped/* grouped */.z)(files.flatMap(model_layout/* objectsInFile */.W).flatMap(appliersIn), ({ folder }) => folder);
    return (path) => {
        const isRoot = (0,names/* isKustomizationFile */.y)(path);
        const named = isRoot ? [path, (0,model_folder/* folderOf */.y)(path)] : [path];
        return [
            ...named.flatMap((place) => naming.get(place) ?? []),
            ...sweptFrom(path, own).flatMap((folder) => applying.get(folder) ?? []),
        ]
            .map(({ taker }) => taker)
            .filter(({ file }) => file !== path);
    };
});
function sweptFrom(path, own) {
    const [first = '', ...above] = (0,kustomize_paths/* foldersAbove */.Zv)(path);
    if (own.has(first) && !(0,names/* isKustomizationFile */.y)(path))
        return [];
    const end = above.findIndex((folder) => own.has(folder));
    return [first, ...(end < 0 ? above : above.slice(0, end))];
}
function appliersIn(object) {
    const flux = (0,flux_kustomization/* fluxKustomizationOf */.ir)(object);
    const file = object.file.path;
    if (flux)
        return [flux.path, ...flux.components].map((folder) => ({ folder, taker: { file, isRemote: flux.isRemote } }));
    return namedFolders(object).flatMap((path) => {
        const folder = path === null ? null : (0,kustomize_paths/* appliedFolder */.MG)(path);
        return folder === null ? [] : [{ folder, taker: { file, isRemote: false } }];
    });
}
function namedFolders({ kind, value }) {
    if (kind === 'FluxInstance')
        return [(0,json/* stringAt */.bX)(value, ['spec', 'sync', 'path'])];
    if (kind === 'Terraform')
        return [(0,json/* stringAt */.bX)(value, ['spec', 'path'])];
    if (kind === 'Application')
        return [value, ...(0,json/* listAt */.gT)(value, ['spec', 'sources'])].map((each) => (0,json/* stringAt */.bX)(each, each === value ? ['spec', 'source', 'path'] : ['path']));
    if (kind !== 'HelmRelease')
        return [];
    const chart = (0,json/* stringAt */.bX)(value, ['spec', 'chart', 'spec', 'chart']);
    return [chart?.includes('/') === true ? chart : null, (0,json/* stringAt */.bX)(value, ['spec', 'values', 'instance', 'sync', 'path'])];
}

// EXTERNAL MODULE: ./lib/src/text/program/code.js
var program_code = __webpack_require__(53174);
;// CONCATENATED MODULE: ./lib/src/scan/takers.js







const takersOf = (0,once_per/* oncePer */.Pu)((files) => {
    const built = takersIn(files);
    const naming = (0,grouped/* grouped */.z)(files.flatMap(namedBy), ({ path }) => path);
    return (path) => {
        const folder = (0,model_folder/* folderOf */.y)(path);
        const named = [path, folder].flatMap((place) => naming.get(place) ?? []);
        const own = named.filter(({ file }) => file !== path && (folder === '' || !(0,kustomize_paths/* isBelow */.Yw)(file, folder)));
        return [...built(path), ...own.map(({ file }) => ({ file, isRemote: false }))];
    };
});
function namedBy(read) {
    const { file } = read;
    if (!isCode(read))
        return [];
    const paths = [...(0,program_code/* codeOf */.$N)(file).matchAll(/[\w./-]{1,300}/g)].flatMap(([token]) => {
        if (!token.includes('/'))
            return [];
        const name = token.replace(/^\/+/, '');
        const relative = (0,kustomize_paths/* resolvePath */.o1)((0,model_folder/* folderOf */.y)(file.path), name);
        const places = name.startsWith('.') ? [relative] : [relative, (0,kustomize_paths/* resolvePath */.o1)('', name)];
        return places.flatMap((place) => (place === null || place === '' ? [] : [place]));
    });
    return [...new Set(paths)].map((path) => ({ path, file: file.path }));
}
function isCode({ file, documents }) {
    if ((0,names/* isKustomizationFile */.y)(file.path) || /\.(?:md|adoc|rst|txt)$|(?:^|\/)CODEOWNERS$/.test(file.path))
        return false;
    return !documents.some(({ kind }) => kind === 'objects');
}
function chartTakersSought(files) {
    const charts = files.flatMap(({ path }) => (/(?:^|\/)[^/]+\/Chart\.yaml$/.test(path) ? [(0,model_folder/* folderOf */.y)(path)] : []));
    if (charts.length === 0)
        return null;
    const wanted = (bytes, path) => {
        if (!/\.ya?ml$/.test(path))
            return false;
        const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return ((view.includes('HelmRelease') || view.includes('Application')) && charts.some((chart) => view.includes(chart)));
    };
    return { wanted, net: { needles: charts, named: () => false } };
}

;// CONCATENATED MODULE: ./lib/src/scan/taking-sets.js

function takingSets(files, setOf) {
    const takers = takersOf(files);
    return (path) => {
        const [here, remote] = [new Map(), new Map()];
        const seen = new Set([path]);
        for (const place of seen)
            for (const { file, isRemote } of takers(place)) {
                const set = setOf(file);
                const known = isRemote ? remote : here;
                if (set !== null && !known.has(set))
                    known.set(set, { set, by: file });
                if (!isRemote)
                    seen.add(file);
            }
        return [...here.values(), ...(remote.size > 1 ? [...remote.values()].filter(({ set }) => !here.has(set)) : [])];
    };
}

;// CONCATENATED MODULE: ./lib/src/scan/sets.js















const rest = 'default';
function groupSets(scan, settings, tree) {
    const { sets, findings } = settings.sets.length > 0 ? named(scan, settings, tree) : drawn(scan, settings, tree.layout);
    return { sets, findings: [...sets.flatMap(({ pins }) => reported(pins)), ...findings] };
}
const namedOwner = (0,once_per/* oncePer */.Pu)(({ sets }) => once((file) => sets.find((set) => set.paths.some((glob) => (0,model_glob/* matchesGlob */.kt)(file, glob)))?.name ?? rest));
function named(scan, settings, tree) {
    const owner = namedOwner(settings);
    const names = new Set(settings.sets.map(({ name }) => name));
    const taking = takingSets(tree.files, (file) => (names.has(owner(file)) ? owner(file) : null));
    const holders = holdersOf(scan, {
        owner,
        taking: (file) => taking(file).map(({ set }) => set),
        policyOf: (name) => settings.sets.find((set) => set.name === name)?.policy ?? settings.policy,
        rest: names.has(rest) ? null : rest,
    });
    const scanOf = scansBySet(scan, holders);
    const sets = settings.sets.map(({ name, policy }) => setOf(name, scanOf(name), holders, policy));
    const all = [...sets, ...restOf(scan, holders, settings, sets)];
    rejectSplits(all, tree.layout);
    rejectShared(all, tree.layout, { names, taking });
    return { sets: withUnread(all, scan, holders), findings: [] };
}
function drawn(scan, settings, layout) {
    const releases = scan.pins.filter((pin) => isRelease(pin) && pin.scope === 'gitops');
    const groups = differingGroups(releases, layout);
    const whole = () => [rest];
    if (groups.length === 0)
        return { sets: withUnread([setOf(rest, scan, whole, settings.policy)], scan, whole), findings: [] };
    const taking = (file) => groups.filter((group) => meets(group, layout.clustersOf(file))).map((group) => group.join('-'));
    const owner = once((file) => {
        const [own, ...others] = taking(file);
        return own !== undefined && others.length === 0 ? own : rest;
    });
    const holders = holdersOf(scan, { owner, taking, policyOf: () => settings.policy, rest });
    const sets = groups.map((group) => setOf(group.join('-'), scan, holders, settings.policy));
    const all = [...sets, ...restOf(scan, holders, settings, sets)];
    return { sets: withUnread(all, scan, holders), findings: [clustersDiffer(sets)] };
}
function scansBySet(scan, holders) {
    const byHolder = (found, fileOf) => {
        const held = found.flatMap((one) => holders(fileOf(one)).map((name) => ({ name, one })));
        const groups = (0,grouped/* grouped */.z)(held, ({ name }) => name);
        return (name) => groups.get(name)?.map(({ one }) => one) ?? [];
    };
    const [pins, broken] = [byHolder(scan.pins, ({ file }) => file), byHolder(scan.broken, ({ file }) => file)];
    const instances = byHolder(scan.instances, ({ object }) => object.file.path);
    const toldOperators = byHolder(scan.toldOperators, ({ file }) => file);
    return (name) => ({
        ...scan,
        pins: pins(name),
        broken: broken(name),
        instances: instances(name),
        toldOperators: toldOperators(name),
    });
}
function once(ownerOf) {
    const known = new Map();
    return (file) => {
        const owner = known.get(file) ?? ownerOf(file);
        known.set(file, owner);
        return owner;
    };
}
function withUnread(sets, { account: { unread } }, holders) {
    const names = new Set(sets.map(({ name }) => name));
    return sets.map((set) => ({
        ...set,
        unread: unread.filter(({ file }) => holders(file).includes(set.name) || !holders(file).some((name) => names.has(name))),
    }));
}
function restOf(scan, holders, settings, sets) {
    const left = [...scan.pins, ...scan.broken].some(({ file }) => holders(file).includes(rest));
    return left && !sets.some(({ name }) => name === rest) ? [setOf(rest, scan, holders, settings.policy)] : [];
}
function heldBy({ name, policy }, { pins, instances }, holders) {
    const own = pins.filter((pin) => holders(pin.file).includes(name));
    const patches = own.filter(({ shape }) => shape === 'patch');
    const written = own.map((pin) => (holders(pin.file).length > 1 ? writtenOver(pin, patches) : pin));
    return {
        pins: ownedPins(written).map((pin) => actingPin(pin, policy)),
        instances: instances.filter((instance) => holders(instance.object.file.path).includes(name)),
    };
}
function writtenOver(pin, patches) {
    const by = (0,pin_form/* isFloat */.dk)(pin) ? patches.find((patch) => artifactOf(patch) === artifactOf(pin)) : undefined;
    return by ? { ...(0,model_pin/* reportedPin */.zx)(pin, `${by.file}:${by.line} writes over it`), action: 'ignore' } : pin;
}
function setOf(name, scan, holders, policy) {
    const { pins, instances } = heldBy({ name, policy }, scan, holders);
    const exact = pins.filter(isRelease);
    return {
        name,
        pins,
        instances,
        current: currentRelease(pins),
        lockstep: new Set(exact.map((pin) => pin.version)).size <= 1,
        policy,
        broken: scan.broken.filter((broken) => holders(broken.file).includes(name)),
        beside: pins.some(({ shape }) => shape === 'patch') ? scan.files : [],
        unread: [],
        toldOperator: toldOperator(name, scan, holders, policy),
    };
}
function toldOperator(name, { toldOperators }, holders, { operator }) {
    if (operator !== null)
        return { version: operator, by: 'the setting operator' };
    const own = toldOperators.filter(({ file }) => holders(file).includes(name));
    const lowest = (0,model_version/* oldest */.os)(own.map(({ version }) => version));
    const first = own.find(({ version }) => version === lowest);
    return first ? { version: first.version, by: first.by } : null;
}
function isRelease(pin) {
    return (0,model_pin/* namesRelease */.gH)(pin) && pin.selector === 'exact' && pin.action === 'follow';
}
function clustersDiffer(sets) {
    const [first] = sets[0]?.pins ?? [];
    const list = sets.map((set) => `${set.name} at ${set.current ?? 'no release'}`).join(', ');
    return (0,finding/* finding */.gk)('clusters-differ', first ?? finding/* nowhere */.jx, {
        message: `The clusters pin different releases and agree within themselves, so that each is a set of its own: ${list}.`,
        help: 'Name the sets in the settings to give them policies of their own, such as follow and soak.',
    });
}

// EXTERNAL MODULE: ./lib/src/scan/boundaries.js
var boundaries = __webpack_require__(35294);
// EXTERNAL MODULE: ./lib/src/scan/mentions.js
var mentions = __webpack_require__(47163);
;// CONCATENATED MODULE: ./lib/src/scan/candidates.js



const needles = [
    'flux-operator',
    'flux-instance',
    'FluxInstance',
    'ResourceSetInputProvider',
    'controlplaneio-fluxcd',
    'fluxoperatordev',
    'flux-lockstep',
    'flux.operator',
    'flux.instance',
    'flux_operator',
    'flux_instance',
    'FLUX_OPERATOR',
    'FLUX_INSTANCE',
    'fluxOperator',
    'FluxOperator',
    'fluxInstance',
];
const inEveryNeedle = ['lux', 'LUX'];
const instanceValues = 'instance:';
function pinNeedles(settings) {
    return [...inEveryNeedle, instanceValues, ...ownNames(settings)];
}
const looksLikePin = /flux-operator-manifests[:@]|charts\/flux-(?:operator|instance)\b|kind: *FluxInstance\b/;
function candidate(bytes, path, settings) {
    if (!holdsNeedle(settings)(bytes))
        return null;
    const reason = (0,boundaries/* boundary */.p)(path, settings);
    if (reason === null)
        return 'pins';
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const [first, ...more] = (0,mentions/* mentionsIn */.T)(text, settings);
    if (!first)
        return null;
    return { file: path, line: text.slice(0, first.offset).split('\n').length, reason, places: 1 + more.length };
}
const mostNames = 5000;
function tooManyNames(bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let names = 0;
    for (const name of ['flux-operator', 'flux-instance'])
        for (let at = view.indexOf(name); at >= 0; at = view.indexOf(name, at + name.length))
            if (++names > mostNames)
                return `the file names charts of ours in more than ${mostNames} places`;
    return null;
}
function canHoldPin(bytes, path, settings) {
    return candidate(bytes, path, settings) === 'pins';
}
const holdsNeedle = (0,once_per/* oncePer */.Pu)((settings) => {
    const own = ownNames(settings);
    return (0,once_per/* oncePer */.Pu)((bytes) => {
        const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const found = (needle) => view.includes(needle);
        return own.some(found) || (inEveryNeedle.some(found) && needles.some(found)) || beginsLine(view, instanceValues);
    });
});
function ownNames(settings) {
    return Object.keys(settings.repositories).flatMap((name) => name.split('/').slice(-1));
}
function beginsLine(view, text) {
    return view.includes(`\n${text}`) || view.subarray(0, text.length).equals(Buffer.from(text));
}
const candidates_values = /^(?:flux-(?:operator|instance)|instance):/m;
function pinLine(text, path = '') {
    const found = looksLikePin.exec(text) ?? (path.slice(path.lastIndexOf('/') + 1).includes('values') ? candidates_values.exec(text) : null);
    return found && text.slice(0, found.index).split('\n').length;
}

// EXTERNAL MODULE: ./lib/src/model/gathered.js
var gathered = __webpack_require__(93464);
// EXTERNAL MODULE: ./lib/src/scan/account.js + 18 modules
var scan_account = __webpack_require__(92459);
;// CONCATENATED MODULE: ./lib/src/scan/copies.js




const definitions = /^kind:[ \t]*["']?CustomResourceDefinition\b/m;
const copies_ours = /\bfluxcd\.controlplane\.io\b/;
const library = /^[ \t]*(?:require[ \t]+)?github\.com\/controlplaneio-fluxcd\/flux-operator[ \t]+v/m;
const copiesIn = foldersWhere(({ text }) => definitions.test(text) && copies_ours.test(text));
const modulesIn = foldersWhere(({ path, text }) => /(?:^|\/)go\.mod$/.test(path) && library.test(text));
const embeddingIn = foldersWhere(({ path, text }) => path.endsWith('.go') && /^\/\/go:embed /m.test(text));
function foldersWhere(fits) {
    return (0,gathered/* gatheredFrom */.P)(({ file }) => (fits(file) ? [(0,model_folder/* folderOf */.y)(file.path)] : []));
}
function heldByCopy(files) {
    const copies = new Set(copiesIn(files));
    const modules = new Set(modulesIn(files));
    const embedding = new Set(embeddingIn(files).filter((folder) => [...copies].some((copy) => (0,kustomize_paths/* isBelow */.Yw)(copy, folder))));
    return (pin) => {
        if (pin.action !== 'follow')
            return pin;
        const isCopy = pin.role === 'operator-image' && pin.shape === 'image' && copies.has((0,model_folder/* folderOf */.y)(pin.file));
        const isBuiltIn = pin.file.endsWith('.go') && embedding.has((0,model_folder/* folderOf */.y)(pin.file));
        if (isCopy || isBuiltIn)
            return (0,model_pin/* reportedPin */.zx)(pin, 'a copy of the release stands beside it and would stay behind; fetch the copy anew');
        const isGo = pin.file.endsWith('.go') && (0,kustomize_paths/* foldersAbove */.Zv)(pin.file).some((folder) => modules.has(folder));
        return isGo ? (0,model_pin/* reportedPin */.zx)(pin, 'go.mod requires the same release and would stay behind; go get moves it') : pin;
    };
}

;// CONCATENATED MODULE: ./lib/src/scan/content-hash.js

const contentHash = /\bsha(?:256|512)-[0-9A-Za-z+/]{43,}|(?<!@sha256:)\b[0-9a-f]{64}\b/;
const below = 3;
const known = new WeakMap();
function heldByHash(pin, file) {
    if (pin.action !== 'follow' || !file || !(pin.file.endsWith('.nix') || hashAround(pin, file)))
        return pin;
    return (0,model_pin/* reportedPin */.zx)(pin, 'its content hash would have to change with it');
}
function hashAround({ line }, file) {
    const hashes = known.get(file) ?? linesWithHash(file);
    known.set(file, hashes);
    for (let at = line - 1; at <= line + below; at++)
        if (hashes.has(at))
            return true;
    return false;
}
function linesWithHash({ text }) {
    const found = new Set();
    for (const [index, line] of text.split('\n').entries())
        if (contentHash.test(line))
            found.add(index + 1);
    return found;
}

// EXTERNAL MODULE: ./lib/src/scan/inner-objects.js
var inner_objects = __webpack_require__(88175);
;// CONCATENATED MODULE: ./lib/src/scan/loose-reference.js


function looseReference(text, settings) {
    const scheme = /^(?:oci:|docker:|https?:)?\/*/.exec(text)?.[0].length ?? 0;
    const at = text.indexOf('@', scheme);
    const named = at < 0 ? text.length : at;
    const slash = text.lastIndexOf('/', named);
    const colon = text.indexOf(':', Math.max(slash, scheme));
    const end = colon < 0 || colon > named ? named : colon;
    const repositoryText = text
        .slice(scheme, end)
        .replace(/\/{2,}/g, '/')
        .replace(/\/$/, '');
    const repository = (0,model_reference/* parseRepository */.SU)(repositoryText);
    const role = roleOf(repository, repositoryText, settings);
    if (role === null)
        return null;
    const tag = end < named ? { text: text.slice(end + 1, named), start: end + 1 } : null;
    return { role, repository, tag, digest: at < 0 ? null : { text: text.slice(at + 1), start: at + 1 } };
}
function roleOf(repository, text, settings) {
    if (repository) {
        const name = (0,model_reference/* formatRepository */.Sh)(repository);
        const listed = Object.hasOwn(settings.repositories, name) ? settings.repositories[name] : undefined;
        if (listed !== undefined)
            return listed;
        return (0,model_role/* roleOfRepository */.SE)(repository);
    }
    const role = text.includes('/') ? (0,model_role/* roleOfRepository */.SE)({ host: '', path: text.toLowerCase() }) : null;
    return role !== null && (0,model_role/* isImage */.wu)(role) && !text.includes('controlplaneio-fluxcd/') ? null : role;
}

// EXTERNAL MODULE: ./lib/src/scan/walk.js
var walk = __webpack_require__(10965);
;// CONCATENATED MODULE: ./lib/src/scan/chart-places.js




const nameKey = /^(?:chart[_-]?name|chart[_-]?ref|chart|chart[_-]?reference|name|release[_-]?chart)$/i;
const placeKey = /^(?:chart[_-]?)?(?:repo(?:sitory)?(?:[_-]?url)?|registry(?:[_-]?url)?|url|repoURL|source|repo[_-]?ref)$/i;
function chartPlaces(object, settings) {
    if (object.kind === 'CustomResourceDefinition')
        return [];
    const all = (0,walk/* ownMappings */.cT)(object);
    if (!all.some(({ value }) => namesChart(value)))
        return [];
    const aliases = aliasesIn(all.map(({ value }) => value));
    const places = all.flatMap(({ path, value }) => {
        const found = whole(value, settings) ?? joined(value, aliases, settings);
        return found ? [{ path, value, ...found }] : [];
    });
    return [...places, ...customized(object, places)];
}
function customized({ value }, places) {
    const chart = places.find(({ path: [first, second] }) => first === 'helm' && second === undefined);
    if (!chart)
        return [];
    return (0,json/* listAt */.gT)(value, ['targetCustomizations']).flatMap((entry, index) => {
        const helm = (0,json/* objectAt */.lJ)(entry, ['helm']);
        if (!helm || helm['chart'] !== undefined)
            return [];
        return [{ ...chart, path: ['targetCustomizations', index, 'helm'], value: helm }];
    });
}
function namesChart(value) {
    return Object.values(value).some((text) => typeof text === 'string' && /flux-(?:operator|instance)/.test(text));
}
function whole(value, settings) {
    for (const text of Object.values(value)) {
        if (typeof text !== 'string' || !isAddress(text))
            continue;
        const found = chartAt(text, settings);
        if (found)
            return found;
    }
    return null;
}
function isAddress(text) {
    const at = text.search(/charts\/flux-(?:operator|instance)/);
    return at > 0 && /:\/\/|[$<{]|[\w-]\.[\w-]|:\d|controlplaneio|fluxoperatordev/.test(text.slice(0, at));
}
function joined(value, aliases, settings) {
    const names = new Set(textsBy(value, nameKey).filter((text) => chartName.test(text)));
    if (names.size === 0)
        return null;
    const places = new Set(placesIn(value));
    const charts = new Set([...names].map(lastOf));
    for (const chart of charts) {
        const found = firstAt(places, chart, settings);
        if (found)
            return found;
    }
    for (const name of names) {
        const place = aliases.get(name.slice(0, Math.max(0, name.indexOf('/'))) || name);
        const found = place === undefined ? null : firstAt([place], lastOf(name), settings);
        if (found)
            return found;
    }
    return null;
}
const chartName = /(?:^|\/)flux-(?:operator|instance)(?:-mcp)?$/;
function firstAt(places, chart, settings) {
    for (const place of places) {
        const found = chartAt(`${place.replace(/\/$/, '')}/${chart}`, settings);
        if (found)
            return found;
    }
    return null;
}
function placesIn(value) {
    const inner = Object.values(value).filter(json/* isObject */.Gv);
    return [value, ...inner].flatMap(addressesBeside);
}
const longestAddress = 2000;
function addressesBeside(mapping) {
    return textsBy(mapping, placeKey).filter((text) => text.length <= longestAddress);
}
function textsBy(value, key) {
    return Object.entries(value).flatMap(([name, text]) => (key.test(name) && typeof text === 'string' ? [text] : []));
}
function lastOf(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
function aliasesIn(mappings) {
    const aliases = new Map();
    for (const value of mappings) {
        const [name, url] = [(0,json/* stringAt */.bX)(value, ['name']) ?? (0,json/* stringAt */.bX)(value, ['repositoryName']), addressesBeside(value)[0]];
        if (name !== null && url !== undefined)
            aliases.set(name, url);
    }
    return aliases;
}
function chartAt(text, settings) {
    if (/^https?:/.test(text))
        return null;
    const found = looseReference(text, settings);
    return found && (0,model_role/* isChart */.VZ)(found.role) && !found.tag ? { role: found.role, repository: found.repository } : null;
}
const versionKey = /^(?:(?:helm[_-]?)?(?:chart[_-]?)?version|target[_-]?revision)$/i;
function holdsChecksum(value) {
    return Object.values(value).some((text) => typeof text === 'string' && /^(?:sha256:)?[0-9a-f]{64}$/.test(text));
}

;// CONCATENATED MODULE: ./lib/src/scan/released-chart.js






const released_chart_names = {
    'flux-operator': 'operator-chart',
    'flux-instance': 'instance-chart',
};
function releasedChart(object, tree, settings) {
    if (object.kind !== 'HelmRelease')
        return null;
    const name = (0,json/* stringAt */.bX)(object.value, ['spec', 'chartRef', 'name']);
    if (name === null)
        return released_chart_names[(0,json/* stringAt */.bX)(object.value, ['spec', 'chart', 'spec', 'chart']) ?? ''] ?? null;
    const namespace = (0,json/* stringAt */.bX)(object.value, ['spec', 'chartRef', 'namespace']) ?? tree.layout.namespaceOf(object);
    const named = sourcesIn(tree.layout, settings)(tree.files).filter((source) => source.name === name);
    const own = named.filter((source) => namespace === null || source.namespace === null || source.namespace === namespace);
    const [role, ...others] = new Set(own.map((source) => source.role));
    return role === undefined ? (released_chart_names[name] ?? null) : others.length === 0 ? role : null;
}
const sourcesIn = (0,once_per/* oncePerPair */.Vt)((layout, settings) => (0,gathered/* gatheredFrom */.P)((read) => sourceObjects(read).flatMap((object) => sourceOf(object, layout, settings))));
const sourceObjects = (0,once_per/* oncePer */.Pu)((read) => (0,model_layout/* objectsInFile */.W)(read).filter(({ kind, value, origin }) => origin !== 'patch' && (kind === 'OCIRepository' || kind === 'HelmChart') && (0,json/* objectAt */.lJ)(value, ['spec']) !== null));
function sourceOf(object, layout, settings) {
    const { kind, name, value } = object;
    const namespace = layout.namespaceOf(object);
    if (kind === 'HelmChart') {
        const role = released_chart_names[(0,json/* stringAt */.bX)(value, ['spec', 'chart']) ?? ''] ?? null;
        return [{ name, namespace, role }];
    }
    const reference = looseReference((0,json/* stringAt */.bX)(value, ['spec', 'url']) ?? '', settings);
    return [{ name, namespace, role: reference && (0,model_role/* isChart */.VZ)(reference.role) ? reference.role : null }];
}

;// CONCATENATED MODULE: ./lib/src/scan/chart-values.js



function valuesBeside(object, role, tree, settings) {
    if (releasedChart(object, tree, settings) === role)
        return [{ object, path: ['spec', 'values'] }];
    return chartPlaces(object, settings)
        .filter((place) => place.role === role)
        .flatMap(({ path }) => placesBeside(path).flatMap((place) => valuesBelow(object, place)));
}
function placesBeside(path) {
    return /^(?:helm_?)?chart$/i.test(String(path.at(-1))) ? [path, path.slice(0, -1)] : [path];
}
function mappingAround(object, path) {
    return contentAt(object, placesBeside(path).at(-1) ?? path) ?? null;
}
function contentAt({ content }, path) {
    return (0,json/* valueAt */.fK)({ content }, ['content', ...path]);
}
function valuesBelow(object, path) {
    const mapping = contentAt(object, path);
    if (!(0,json/* isObject */.Gv)(mapping))
        return [];
    return Object.entries(mapping).flatMap(([key, value]) => {
        const at = [...path, key];
        if (key === 'helm')
            return valuesBelow(object, at);
        if ((0,json/* isObject */.Gv)(value))
            return [{ object, path: at }];
        if ((0,json/* isList */.Lv)(value))
            return value.flatMap((each, index) => ((0,json/* isObject */.Gv)(each) ? [{ object, path: [...at, index] }] : []));
        return typeof value === 'string' && value.includes('\n') ? valuesInBlock(object, at) : [];
    });
}
function valuesInBlock(object, path) {
    return object
        .documentsAt(path)
        .flatMap((document) => document.kind === 'plain' ? [{ object: { ...document.object, origin: 'embedded' }, path: [] }] : []);
}

;// CONCATENATED MODULE: ./lib/src/scan/distributions.js



const keys = ['artifact', 'version', 'registry'];
function distributionPlaces(object, settings) {
    if (object.kind === 'CustomResourceDefinition')
        return [];
    const usual = usualPlace(object);
    return (0,walk/* ownMappings */.cT)(object).flatMap(({ path, value }) => {
        const distribution = value['distribution'];
        if (!(0,json/* isObject */.Gv)(distribution) || path.join('\0') === usual)
            return [];
        const artifact = looseReference((0,json/* stringAt */.bX)(distribution, ['artifact']) ?? '', settings);
        const inValues = path.at(-1) === 'instance';
        const written = inValues && keys.some((key) => distribution[key] !== undefined);
        return written || artifact?.role === 'manifests' ? [{ path, value, inValues }] : [];
    });
}
function usualPlace({ kind, apiVersion }) {
    if (kind === 'FluxInstance')
        return 'spec';
    if (kind === 'HelmRelease')
        return ['spec', 'values', 'instance'].join('\0');
    return kind === '' && apiVersion === '' ? 'instance' : '-';
}

;// CONCATENATED MODULE: ./lib/src/scan/parameters.js


function parametersOf(object) {
    return (0,walk/* ownMappings */.cT)(object).flatMap(({ path, value }) => {
        const name = (0,json/* stringAt */.bX)(value, ['name']);
        const entry = name?.includes('.') === true && value['value'] !== undefined ? [{ name, path: [...path, 'value'] }] : [];
        const keys = Object.keys(value).filter((key) => /^[\w-]+(?:\.[\w-]+)+$/.test(key));
        return [...entry, ...keys.map((key) => ({ name: key, path: [...path, key] }))];
    });
}
function endsWith(name, parts) {
    return name === parts || name.endsWith(`.${parts}`);
}

// EXTERNAL MODULE: ./lib/src/scan/values-file-names.js
var values_file_names = __webpack_require__(7768);
;// CONCATENATED MODULE: ./lib/src/scan/values-beside.js









const writes = /flux-operator-manifests|\bdistribution\.artifact\b|\bartifact["']?[ \t]*[:=][ \t]*[^\s#]/;
function isWrittenBeside(object, tree, settings) {
    const own = installationsOf(object, tree, settings);
    return (own.length > 0 &&
        own.every(({ text, files }) => writes.test(text) || files.some(({ file }) => writes.test(file.text))));
}
function instancesBeside(object, tree, settings) {
    return installationsOf(object, tree, settings).flatMap((each) => {
        const release = each.object && !values_beside_isSame(each.object, object) ? [each.object] : [];
        const files = each.files.filter(({ file }) => file !== object.file).flatMap(({ documents }) => documents);
        return [
            ...release.map(({ value }) => (0,json/* objectAt */.lJ)(value, ['spec', 'values', 'instance'])),
            ...files.map((document) => (document.kind === 'plain' ? (0,json/* objectAt */.lJ)(document.object.value, ['instance']) : null)),
        ].filter((instance) => instance !== null);
    });
}
function installationsOf(object, tree, settings) {
    const isOwn = (each) => (each.object !== null && values_beside_isSame(each.object, object)) || each.files.some(({ file }) => file === object.file);
    return installationsIn(tree)(settings).filter(isOwn);
}
function values_beside_isSame(one, other) {
    return one.file === other.file && one.kind === other.kind && one.name === other.name;
}
const installationsIn = (0,once_per/* oncePer */.Pu)((tree) => (0,once_per/* oncePer */.Pu)((settings) => installations(tree, settings)));
function installations(tree, settings) {
    const objects = tree.files.flatMap(({ documents }) => documents.flatMap((document) => {
        if (document.kind === 'objects')
            return document.objects;
        return document.kind === 'plain' ? [document.object] : [];
    }));
    const [given, named] = [filesByGivenName(tree), filesByName(tree)];
    return [
        ...objects.flatMap((object) => release(object, given, tree, settings)),
        ...objects.flatMap((object) => installer(object, named, settings)),
        ...(0,values_file_names/* callsOf */.p9)('instance-chart', tree).flatMap(({ text, names }) => variantsOf(names.map(named)).map((files) => ({ object: null, text, files }))),
    ];
}
function filesByGivenName({ files, layout }) {
    const given = (0,grouped/* grouped */.z)(files.flatMap((read) => {
        const names = (0,model_layout/* objectsInFile */.W)(read).flatMap(({ kind, name }) => kind === 'ConfigMap' || kind === 'Secret' ? (name ?? []) : []);
        return [...new Set([...names, ...(layout.generated.get(read.file.path) ?? [])])].map((name) => ({ name, read }));
    }), ({ name }) => name);
    return (name) => (given.get(name) ?? []).map(({ read }) => read);
}
function filesByName({ files }) {
    const last = (path) => path.slice(path.lastIndexOf('/') + 1);
    const byLast = (0,grouped/* grouped */.z)(files, ({ file }) => last(file.path));
    return (name) => (byLast.get(last(name)) ?? []).filter(({ file }) => (0,values_file_names/* namesFile */.X7)(name, file.path));
}
function release(object, given, tree, settings) {
    if (object.origin === 'patch' || releasedChart(object, tree, settings) !== 'instance-chart')
        return [];
    const names = (0,json/* listAt */.gT)(object.value, ['spec', 'valuesFrom']).flatMap((from) => (0,json/* stringAt */.bX)(from, ['name']) ?? []);
    const text = JSON.stringify(object.value['spec'] ?? '');
    return variantsOf(names.map(given)).map((files) => ({ object, text, files }));
}
function installer(object, named, settings) {
    return chartPlaces(object, settings)
        .filter(({ role }) => role === 'instance-chart')
        .flatMap(({ path }) => {
        const value = mappingAround(object, path);
        const text = JSON.stringify(value);
        return variantsOf((0,values_file_names/* valuesFilesIn */.Rc)(value).map((name) => named((0,values_file_names/* bareName */.yZ)(name)))).map((files) => ({
            object: null,
            text,
            files,
        }));
    });
}
function variantsOf(sources) {
    const folder = ({ file }) => (0,model_folder/* folderOf */.y)(file.path);
    const isOpen = (files) => new Set(files.map(folder)).size > 1;
    const settled = sources.filter((files) => !isOpen(files)).flat();
    const open = (0,grouped/* grouped */.z)(sources.filter(isOpen).flat(), folder);
    return open.size === 0 ? [settled] : [...open.values()].map((files) => [...settled, ...files]);
}

;// CONCATENATED MODULE: ./lib/src/scan/instances.js






function instancesOf(object, tree, settings) {
    if (object.origin === 'patch' || object.origin === 'template')
        return [];
    const held = distributionPlaces(object, settings).map(({ path, value, inValues }) => inValues
        ? read((0,inner_objects/* below */.G)(object, path.slice(0, -1), { instance: value }), ['instance'], 'values-file', tree)
        : read((0,inner_objects/* below */.G)(object, path, value), [], 'embedded', tree));
    const own = ownInstance(object, tree).map((instance) => withBeside(instance, tree, settings));
    return [...own, ...held, ...setInstance(object, tree)];
}
function ownInstance(object, tree) {
    if (object.kind === 'FluxInstance')
        return [read(object, ['spec'], 'flux-instance', tree)];
    if (object.kind === 'HelmRelease' && (0,json/* objectAt */.lJ)(object.value, ['spec', 'values', 'instance']))
        return [read(object, ['spec', 'values', 'instance'], 'helm-release-values', tree)];
    if (object.kind === '' && (0,json/* objectAt */.lJ)(object.value, ['instance', 'distribution']))
        return [read(object, ['instance'], 'values-file', tree)];
    return [];
}
function withBeside(instance, tree, settings) {
    const { object, source, fluxVersion, artifact } = instance;
    const isWhole = fluxVersion !== null && artifact.kind !== 'chart-default';
    if (source === 'flux-instance' || isWhole)
        return instance;
    const beside = instancesBeside(object, tree, settings);
    const version = beside.map((spec) => (0,json/* stringAt */.bX)(spec, ['distribution', 'version'])).find((each) => each !== null);
    const artifacts = beside.map((spec) => instances_artifactOf(spec, source)).filter(({ kind }) => kind !== 'chart-default');
    return {
        ...instance,
        fluxVersion: fluxVersion ?? version ?? null,
        artifact: artifact.kind === 'chart-default' ? (artifacts[0] ?? artifact) : artifact,
    };
}
function setInstance(object, tree) {
    const keys = ['artifact', 'version'];
    const set = keys.flatMap((key) => {
        const found = parametersOf(object).find(({ name }) => endsWith(name, `instance.distribution.${key}`));
        const value = found && contentAt(object, found.path);
        return typeof value === 'string' ? [[key, value]] : [];
    });
    if (set.length === 0)
        return [];
    const spec = { distribution: Object.fromEntries(set) };
    return [read({ ...object, value: spec }, [], 'embedded', tree)];
}
function read(object, root, source, tree) {
    const spec = (0,json/* objectAt */.lJ)(object.value, root) ?? {};
    const components = (0,json/* listAt */.gT)(spec, ['components']).filter((name) => typeof name === 'string');
    return {
        object,
        root,
        source,
        spec,
        fluxVersion: (0,json/* stringAt */.bX)(spec, ['distribution', 'version']),
        artifact: instances_artifactOf(spec, source),
        components,
        migrateResources: (0,json/* valueAt */.fK)(spec, ['migrateResources']) !== false,
        cluster: tree.layout.clusterOf(object.file.path),
    };
}
function instances_artifactOf(spec, source) {
    const artifact = (0,json/* isObject */.Gv)(spec) ? (0,json/* valueAt */.fK)(spec, ['distribution', 'artifact']) : undefined;
    if (typeof artifact === 'string' && artifact !== '')
        return { kind: 'reference', reference: artifact };
    if (artifact === undefined && source !== 'flux-instance')
        return { kind: 'chart-default' };
    return { kind: 'embedded' };
}

// EXTERNAL MODULE: ./lib/src/scan/marker.js
var marker = __webpack_require__(88150);
;// CONCATENATED MODULE: ./lib/src/scan/operator-values.js






function operatorValuesSought(files) {
    const named = new Set(files.filter(({ text }) => text.includes('flux-operator')).flatMap(({ text }) => (0,values_file_names/* fileNamesIn */.Cx)(text).map(values_file_names/* bareName */.yZ)));
    const sources = new Set(files.flatMap(({ text }) => operator_values_sourcesIn(text)));
    const given = new Set(files.flatMap(({ text }) => configMapsIn(text, sources)));
    const umbrellas = files.filter(({ path, text }) => isChartFile.test(path) && text.includes('flux-operator'));
    const folders = new Set(umbrellas.map(({ path }) => (0,model_folder/* folderOf */.y)(path)));
    const keys = umbrellas.flatMap(({ text }) => [...text.matchAll(alias)].map(([, name = '']) => name));
    if (named.size === 0 && given.size === 0 && sources.size === 0 && folders.size === 0)
        return null;
    const isBeside = (path) => folders.has((0,model_folder/* folderOf */.y)(path)) && /(?:^|\/)values[^/]*$/.test(path);
    const wanted = (bytes, path) => {
        const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (!isYaml.test(path))
            return false;
        if (view.includes('chartRef') && [...sources].some((name) => view.includes(`name: ${name}`)))
            return true;
        if (view.includes('ConfigMap') && [...given].some((name) => view.includes(`name: ${name}`)))
            return true;
        if (!view.includes('image:'))
            return false;
        if (isBeside(path))
            return true;
        if (view.includes('kind: HelmRelease') && keys.some((key) => view.includes(`${key}:`)))
            return true;
        return (0,values_file_names/* namedIn */.$P)(named, path);
    };
    const needles = [...[...sources, ...given].map((name) => `name: ${name}`), ...keys.map((key) => `${key}:`)];
    return {
        wanted,
        net: { needles, named: (path) => isYaml.test(path) && (isBeside(path) || (0,values_file_names/* namedIn */.$P)(named, path)) },
    };
}
const isYaml = /\.ya?ml$/;
const isChartFile = /(?:^|\/)Chart\.ya?ml$/;
const alias = /\balias["']?:[ \t]{0,4}["']?([\w-]{1,60})/g;
function operator_values_sourcesIn(text) {
    if (!/charts\/flux-(?:operator|instance)/.test(text))
        return [];
    return text.split(/^---/m).flatMap((document) => {
        if (!/charts\/flux-(?:operator|instance)/.test(document) || !/^kind:[ \t]*["']?OCIRepository/m.test(document))
            return [];
        const name = /\bname:[ \t]*["']?([\w.-]{1,100})/.exec(document)?.[1];
        return name === undefined || /^flux-(?:operator|instance)/.test(name) ? [] : [name];
    });
}
function configMapsIn(text, sources) {
    if (!text.includes('valuesFrom:'))
        return [];
    if (!/flux-(?:operator|instance)/.test(text) && ![...sources].some((name) => text.includes(`name: ${name}`)))
        return [];
    const lists = text.split('valuesFrom:').slice(1, 1 + mostLists);
    return lists.flatMap((list) => [...list.slice(0, longest).matchAll(/\bname:[ \t]*["']?([\w.-]{1,100})/g)].map(([, name = '']) => name));
}
const longest = 300;
const mostLists = 20;
function feedsOperator({ file, kind, apiVersion, origin }, tree, settings) {
    if (kind !== '' || apiVersion !== '' || origin !== 'document')
        return false;
    const { paths, names } = givenIn(tree, settings)['operator-chart'];
    return (0,values_file_names/* namedIn */.$P)(paths, file.path) || (tree.layout.generated.get(file.path) ?? []).some((name) => names.has(name));
}
function isGivenConfigMap({ kind, name }, tree, settings) {
    return kind === 'ConfigMap' && name !== null && givenIn(tree, settings)['operator-chart'].names.has(name);
}
function isGivenFile(path, tree, settings) {
    return roles.some((role) => {
        const { paths, names } = givenIn(tree, settings)[role];
        return (0,values_file_names/* namedIn */.$P)(paths, path) || (tree.layout.generated.get(path) ?? []).some((name) => names.has(name));
    });
}
const roles = ['operator-chart', 'instance-chart'];
const operator_values_known = new WeakMap();
function givenIn(tree, settings) {
    const found = operator_values_known.get(tree) ?? given(tree, settings);
    operator_values_known.set(tree, found);
    return found;
}
function objectsOf({ files }) {
    return files.flatMap(({ documents }) => documents.flatMap((document) => document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : []));
}
function given(tree, settings) {
    const of = (role) => ({
        paths: new Set((0,values_file_names/* callsOf */.p9)(role, tree).flatMap((call) => call.names)),
        names: new Set(),
    });
    const found = { 'operator-chart': of('operator-chart'), 'instance-chart': of('instance-chart') };
    for (const object of objectsOf(tree)) {
        for (const { role, path } of chartPlaces(object, settings))
            if (role === 'operator-chart' || role === 'instance-chart')
                for (const text of (0,values_file_names/* valuesFilesIn */.Rc)(mappingAround(object, path)))
                    found[role].paths.add((0,values_file_names/* bareName */.yZ)(text));
        const released = releasedChart(object, tree, settings);
        if (released === 'operator-chart' || released === 'instance-chart')
            for (const from of (0,json/* listAt */.gT)(object.value, ['spec', 'valuesFrom']))
                found[released].names.add((0,json/* stringAt */.bX)(from, ['name']) ?? '');
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/scan/operator-marker.js

const words = 'flux-lockstep: operator';
const operator_marker_marker = /(?:#|\/\/|--|;|<!--|\/\*)\s*flux-lockstep: operator(?![\w-])[ \t]*(\S*)/;
function operatorMarkers(files) {
    const told = [];
    const broken = [];
    for (const { file } of files) {
        if (!file.text.includes(words))
            continue;
        for (const [index, text] of file.text.split('\n').entries()) {
            const written = text.includes(words) ? operator_marker_marker.exec(text)?.[1] : undefined;
            if (written === undefined)
                continue;
            const version = (0,model_version/* withoutV */.rA)(written);
            const line = index + 1;
            if (version !== null)
                told.push({ version, by: `${file.path}:${line}`, file: file.path });
            else
                broken.push({
                    file: file.path,
                    line,
                    code: 'invalid-pin',
                    message: 'the marker names no version of the operator; write it as "# flux-lockstep: operator 0.58.1"',
                });
        }
    }
    return { told, broken };
}

;// CONCATENATED MODULE: ./lib/src/scan/non-text-pins.js


function noTexts(object, settings) {
    if (object.origin === 'template')
        return [];
    return placesOf(object, settings).flatMap((path) => {
        const value = (0,json/* valueAt */.fK)(object.value, path);
        if (!(0,json/* isList */.Lv)(value) && !(0,json/* isObject */.Gv)(value))
            return [];
        const what = `${path.join('.')} of ${object.kind} ${object.name ?? ''}`.trim();
        const message = `${what} must be a text that selects a release, not a ${(0,json/* isList */.Lv)(value) ? 'list' : 'mapping'}; write it as one`;
        return [{ file: object.file.path, line: object.position(path).line, code: 'invalid-pin', message }];
    });
}
function placesOf(object, settings) {
    switch (object.kind) {
        case 'OCIRepository':
            return looseReference((0,json/* stringAt */.bX)(object.value, ['spec', 'url']) ?? '', settings)
                ? ['tag', 'semver', 'digest'].map((key) => ['spec', 'ref', key])
                : [];
        case 'FluxInstance':
            return distribution(['spec']);
        case 'HelmRelease':
            return distribution(['spec', 'values', 'instance']);
        default:
            return [];
    }
}
function distribution(root) {
    return ['artifact', 'version'].map((key) => [...root, 'distribution', key]);
}

// EXTERNAL MODULE: ./lib/src/kustomize/patched.js + 1 modules
var patched = __webpack_require__(50082);
// EXTERNAL MODULE: ./lib/src/kustomize/replacements.js
var replacements = __webpack_require__(74465);
;// CONCATENATED MODULE: ./lib/src/scan/patched.js







function objectsWithPatches(unpatched, tree) {
    return [...unpatched, ...(0,patched/* patchedObjects */.Y)(tree).map(withChart), ...(0,kustomization/* pluginsIn */.Up)(tree.files).map(({ object }) => object)];
}
const charts = {
    'flux-operator': 'operator-chart',
    'flux-instance': 'instance-chart',
};
const withChart = (0,once_per/* oncePer */.Pu)((object) => {
    const role = object.kind === 'OCIRepository' ? charts[object.name ?? ''] : undefined;
    if (!role || (0,json/* stringAt */.bX)(object.value, ['spec', 'url']) !== null)
        return object;
    const spec = object.value['spec'];
    const url = `oci://${(0,model_reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)(role))}`;
    return { ...object, value: { ...object.value, spec: { ...((0,json/* isObject */.Gv)(spec) ? spec : {}), url } } };
});
function replacedPins(tree, read) {
    const replaced = (0,replacements/* replacedObjects */.B)(tree);
    const pins = replaced.flatMap(({ object, source }) => read(object).map((pin) => takenFrom(pin, source)));
    const filled = new Set(replaced.flatMap(({ overwritten }) => (overwritten ? [placeOf(overwritten)] : [])));
    return { pins, fills: (pin) => filled.has(placeOf(pin)) && !isReleased(pin) };
}
function placeOf({ file, line }) {
    return `${file}\0${line}`;
}
function isReleased({ version }) {
    return version !== null && version !== '0.0.0';
}
function takenFrom(pin, source) {
    const bare = pin.writing.prefix === 'v' && pin.value.startsWith('v') ? 1 : 0;
    const written = pin.writing.place;
    const place = written && { ...written, start: written.start + bare };
    const whole = place !== null && place.start >= source.start && place.end <= source.end;
    const writing = {
        place: whole ? place : null,
        spelling: 'kept',
        prefix: '',
        digest: { kind: 'none' },
        embedding: null,
    };
    const taken = { ...pin, value: pin.value.slice(bare), tag: pin.tag ?? pin.value, writing };
    if (whole || pin.action !== 'follow')
        return taken;
    return { ...taken, action: 'report', reason: 'a replacement makes it of several texts' };
}

// EXTERNAL MODULE: ./lib/src/kustomize/generated.js
var generated = __webpack_require__(3843);
// EXTERNAL MODULE: ./lib/src/model/place.js
var model_place = __webpack_require__(71435);
;// CONCATENATED MODULE: ./lib/src/scan/selector.js


const placeholder = /\$\{|\{\{|<<|\{%|#\{|%\{|\$\(|^\$\w|^(?:var|local)\./;
const capitals = /^v?(?:__\w{1,60}__|@\w{1,60}@|[A-Z][A-Z_]{3,60})$/;
const withDefault = /^\s*v?\$\{\w+:?[-=]([^{}$]*)\}\s*$/;
const range = /[*<>=~^|,]|(?:^|\.)[xX](?:\.|$)|\s|^v?\d+(?:\.\d+)?$/;
function selectedText(text, field) {
    const found = withDefault.exec(text);
    if (found) {
        const [whole, inner = ''] = found;
        const start = whole.lastIndexOf('}') - inner.length;
        const selection = literal(inner, field);
        if (selection.selector === 'exact')
            return { ...selection, start, end: start + inner.length };
    }
    if (placeholder.test(text) || capitals.test(text))
        return none('variable', text, 'a placeholder is filled in elsewhere');
    return literal(text, field);
}
function literal(text, field) {
    const prefix = text.startsWith('v') ? 'v' : '';
    const bare = prefix === 'v' ? text.slice(1) : text;
    const release = (0,model_version/* isVersion */.lF)(bare) && !/-\d{9,}$/.test(bare);
    if (release) {
        return { selector: 'exact', version: bare, prefix, start: 0, end: text.length, reason: null };
    }
    if (text.includes('@'))
        return none('misplaced-digest', text, 'a digest belongs in a field of its own');
    if (field === 'constraint' && range.test(text))
        return none('range', text, 'a range selects by itself');
    if (text !== '' && !(0,model_reference/* isTag */.dz)(text))
        return none('variable', text, 'what it stands for is not known here');
    return none('floating', text, text === '' ? 'no version is written' : 'the tag moves');
}
function none(selector, text, reason) {
    return { selector, version: null, prefix: '', start: 0, end: text.length, reason };
}

// EXTERNAL MODULE: ./lib/src/scan/variables/placeholder.js
var variables_placeholder = __webpack_require__(50645);
;// CONCATENATED MODULE: ./lib/src/scan/draft.js





function scalarPin(holder, scalar, field, digest = null) {
    const own = onlyWord(scalar);
    const pin = textPin(holder, own, 0, own.raw, field, digest);
    const expression = expressionAt(holder.object.file, scalar);
    if (expression === null)
        return pin;
    const variable = { text: expression, name: expression, filledFrom: [] };
    return { ...(0,model_pin/* selectedBy */.B8)(pin, 'variable', 'an expression is filled in elsewhere'), value: expression, variable };
}
function isDigest(text) {
    return /^\w+:/.test(text);
}
function filledDigest(pin) {
    return { ...(0,model_pin/* selectedBy */.B8)(pin, 'variable', 'a digest that is filled in elsewhere'), variable: null };
}
function overruledTag(pin) {
    return { ...pin, action: 'ignore', reason: 'the digest beside it goes before it' };
}
const lines = new WeakMap();
function linesOf(file) {
    const found = lines.get(file) ?? (/[!#]/.test(file.text) ? file.text.split('\n') : []);
    lines.set(file, found);
    return found;
}
function expressionAt(file, { raw, position }) {
    const line = (linesOf(file)[position.line - 1] ?? '').slice(0, 1000);
    if (raw === '')
        return /:[ \t]*(#@ ?\S[^\r\n]{0,200})/.exec(line)?.[1]?.trimEnd() ?? null;
    const tag = /[:-][ \t]+(![A-Za-z][\w:.-]{0,40})[ \t]+["']?$/.exec(line.slice(0, position.column - 1))?.[1];
    return tag === undefined ? null : `${tag} ${raw}`;
}
function onlyWord(scalar) {
    const { style, raw, range } = scalar;
    const word = raw.trim();
    const isWritten = range.end > range.start && range.end - range.start === Buffer.byteLength(raw);
    if (style !== 'block' || word === '' || /\s/.test(word) || !isWritten)
        return scalar;
    return { ...(0,generated/* partOf */.B)(scalar, raw.indexOf(word), word), style: 'plain' };
}
function textPin({ object, tree, shape, role, repository, scope = 'gitops' }, scalar, start, text, field, digest) {
    const selected = selectedText(text, field);
    const bytes = (count) => Buffer.byteLength(scalar.raw.slice(0, start + count));
    const range = { start: scalar.range.start + bytes(selected.start), end: scalar.range.start + bytes(selected.end) };
    const isBlock = scalar.style === 'block';
    const isLed = selected.start > 0 && /^\s*v/.test(text);
    const value = text.slice(selected.start, selected.end);
    const editable = !isBlock && selected.selector === 'exact';
    const action = editable ? 'follow' : 'report';
    return {
        file: object.file.path,
        mode: object.file.mode,
        line: scalar.position.line,
        column: scalar.position.column,
        role,
        shape: writtenShape(object, shape),
        scope,
        repository,
        value,
        ...(isLed ? { tag: `v${value}` } : {}),
        field,
        digest: digest?.text ?? null,
        ...selectionOf(selected),
        action,
        reason: editable ? null : (selected.reason ?? 'a block of text is not edited'),
        writing: {
            place: isBlock ? null : (0,model_place/* tokenPlace */.T)(range),
            spelling: isLed ? 'kept' : 'of-role',
            prefix: selected.prefix,
            get digest() {
                return digestRoom(digest);
            },
            embedding: null,
        },
        variable: variableOf(text),
        isAssumed: false,
        cluster: tree.layout.clusterOf(object.file.path),
    };
}
function selectionOf(selected) {
    if (selected.selector === 'exact')
        return { selector: 'exact', version: selected.version };
    return { selector: selected.selector, version: null };
}
function digestRoom(digest) {
    if (!digest?.place)
        return { kind: 'none' };
    return { kind: 'apart', place: digest.place, removal: digest.removal ?? null };
}
function variableOf(text) {
    const [placeholder] = (0,variables_placeholder/* placeholdersIn */.Qf)(text);
    return placeholder ? { text, name: (0,variables_placeholder/* spelled */.uQ)(placeholder), filledFrom: [] } : null;
}
function keptSpelling(pin) {
    return { ...pin, writing: { ...pin.writing, spelling: 'kept' } };
}
function embeddable(pin, embedding) {
    return { ...pin, writing: { ...pin.writing, embedding } };
}
function writtenShape({ origin }, shape) {
    if (origin === 'document')
        return shape;
    if (origin === 'patch' || origin === 'template')
        return origin;
    if (shape === 'flux-version')
        return shape;
    return origin === 'list-item' ? 'list' : 'resource-set';
}
function absentPin({ object, tree, shape, role, repository, scope = 'gitops' }, parent, absence) {
    const position = object.position(parent);
    return {
        file: object.file.path,
        mode: object.file.mode,
        line: position.line,
        column: position.column,
        role,
        shape: writtenShape(object, shape),
        scope,
        repository,
        value: '',
        field: 'tag',
        version: null,
        digest: null,
        selector: absence.selector,
        action: 'report',
        reason: absence.reason,
        writing: {
            place: absence.place,
            spelling: 'of-role',
            prefix: 'v',
            digest: { kind: role === 'manifests' && absence.place !== null ? 'inline' : 'none' },
            embedding: absence.embedding ?? null,
        },
        variable: null,
        isAssumed: false,
        cluster: tree.layout.clusterOf(object.file.path),
    };
}
function referencePin(holder, written, reference) {
    const word = onlyWord(written);
    const isRead = reference.tag === null || word.raw.startsWith(reference.tag.text, reference.tag.start);
    const scalar = isRead ? word : written;
    const whole = { ...holder, role: reference.role, repository: reference.repository };
    const filled = reference.digest && !isDigest(reference.digest.text) ? `@${reference.digest.text}` : null;
    if (filled !== null) {
        const pin = textPin(whole, scalar, scalar.raw.length, '', 'tag', null);
        return { ...(0,model_pin/* selectedBy */.B8)(pin, 'variable', 'what it stands for is not known here'), value: filled };
    }
    const digest = digestPart(scalar, reference);
    if (reference.tag)
        return textPin(whole, scalar, reference.tag.start, reference.tag.text, 'tag', digest);
    const pin = textPin(whole, scalar, scalar.raw.length, '', 'tag', digest);
    const end = scalar.range.end;
    if (reference.digest)
        return (0,model_pin/* selectedBy */.B8)(pin, 'digest', 'a digest alone selects it');
    const place = { start: end, end, before: ':', after: '' };
    const floating = (0,model_pin/* selectedBy */.B8)(pin, 'floating', 'no tag is written, which means latest');
    return { ...floating, writing: { ...floating.writing, place, digest: { kind: 'inline' } } };
}
function digestPart(scalar, { tag, digest }) {
    if (digest) {
        const place = partPlace(scalar, digest.start, digest.text.length);
        const removal = place && { ...place, start: place.start - 1, old: `@${digest.text}` };
        return { text: digest.text, place, removal: tag ? removal : null };
    }
    const end = tag && partPlace(scalar, tag.start + tag.text.length, 0);
    return { text: null, place: end && { ...end, before: '@' } };
}
function partPlace(scalar, start, length) {
    if (scalar.style === 'block')
        return null;
    const bytes = (count) => Buffer.byteLength(scalar.raw.slice(0, count));
    return (0,model_place/* tokenPlace */.T)({ start: scalar.range.start + bytes(start), end: scalar.range.start + bytes(start + length) });
}
function wholeScalar({ raw, range, style }) {
    if (style === 'block')
        return null;
    if (style === 'plain')
        return { ...(0,model_place/* tokenPlace */.T)(range), old: raw };
    const quote = style === 'single' ? "'" : '"';
    return { ...(0,model_place/* tokenPlace */.T)({ start: range.start - 1, end: range.end + 1 }), old: `${quote}${raw}${quote}` };
}

;// CONCATENATED MODULE: ./lib/src/scan/holder-scope.js
const byHand = /^(?:k0sctl\.k0sproject\.io|helm\.cattle\.io|argoproj\.io|zarf\.dev|kind\.x-k8s\.io|k3d\.io)\//;
function holderScope({ apiVersion, kind, origin, file }, { layout }) {
    if (layout.generated.has(file.path))
        return 'gitops';
    const object = apiVersion !== '' && kind !== '';
    return (object || origin === 'patch') && !byHand.test(apiVersion) ? 'gitops' : 'bootstrap';
}

;// CONCATENATED MODULE: ./lib/src/scan/in-tree.js

function isInTree(tree, kind, name) {
    if (/[${<]/.test(name))
        return true;
    if ([...tree.layout.generated.values()].some((names) => names.includes(name)))
        return true;
    if ((0,generated/* generatedEntries */.i)(tree.files).some((entry) => entry.name === name))
        return true;
    return tree.files.some(({ documents }) => documents.some((document) => document.kind === 'objects' &&
        document.objects.some((object) => object.kind === kind && fits(object.name, name))));
}
function fits(pattern, name) {
    return pattern === name || (pattern !== null && /\$\{|<</.test(pattern));
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/absent-values.js









const absentValues = {
    shape: 'values-file',
    read: (object, context) => [...absentFiles(object, context), ...absentConfigMaps(object, context)],
};
function absentFiles(object, { tree, settings }) {
    const places = chartPlaces(object, settings).filter(({ role }) => role === 'instance-chart');
    return places.flatMap(({ path: place, value }) => {
        if (JSON.stringify(value).includes('flux-operator-manifests'))
            return [];
        return (0,walk/* ownTexts */.BS)(object).flatMap(({ path, value: text }) => {
            if (!isBelow(place, path) || !isValuesFile(path, text) || isThere(text, tree))
                return [];
            const scalar = object.scalar(path);
            return scalar ? [absent(object, scalar, { role: 'manifests', name: `the file ${text}` }, tree)] : [];
        });
    });
}
function isBelow(place, path) {
    return place.every((step, index) => path[index] === step);
}
function isValuesFile(path, text) {
    return (path.some((key) => /values?/i.test(String(key))) &&
        /\.ya?ml$/.test(text) &&
        text.length < 300 &&
        !/[{<*]/.test(text));
}
function isThere(text, { entries }) {
    const name = (0,values_file_names/* bareName */.yZ)(text);
    return entries.some(({ path }) => (0,values_file_names/* namesFile */.X7)(name, path));
}
function absentConfigMaps(object, { tree, settings }) {
    if (object.origin === 'patch' || releasedChart(object, tree, settings) !== 'operator-chart')
        return [];
    if ((0,json/* objectAt */.lJ)(object.value, ['spec', 'values', 'image']) !== null)
        return [];
    return (0,json/* listAt */.gT)(object.value, ['spec', 'valuesFrom']).flatMap((from, index) => {
        const [kind, name, target] = [(0,json/* stringAt */.bX)(from, ['kind']), (0,json/* stringAt */.bX)(from, ['name']), (0,json/* stringAt */.bX)(from, ['targetPath'])];
        const scalar = object.scalar(['spec', 'valuesFrom', index, 'name']);
        const mayName = target === null || 'image.tag'.startsWith(target);
        if (kind !== 'ConfigMap' || name === null || !scalar || !mayName || isInTree(tree, kind, name))
            return [];
        return [absent(object, scalar, { role: 'operator-image', name: `the ConfigMap ${name}` }, tree)];
    });
}
function absent(object, scalar, { role, name }, tree) {
    const scope = holderScope(object, tree);
    const pin = scalarPin({ object, tree, shape: 'values-file', role, repository: null, scope }, scalar, 'tag');
    const variable = { text: scalar.raw, name, filledFrom: [] };
    return {
        ...(0,model_pin/* selectedBy */.B8)(pin, 'variable', 'values that are not in the repository may name another release'),
        value: '',
        variable,
    };
}

// EXTERNAL MODULE: ./lib/src/scan/text-reader.js
var text_reader = __webpack_require__(25143);
;// CONCATENATED MODULE: ./lib/src/scan/shapes/annotated.js




const widest = 4000;
const farthest = 10;
const annotated = (0,text_reader/* fileReader */.q2)('annotated', (file, context) => {
    if (!markers.some((marker) => file.text.includes(marker)))
        return [];
    const lines = annotated_linesOf(file.text);
    return lines.flatMap((line, index) => {
        const start = annotationIn(line.text);
        const named = start === null ? null : annotated_namedBy(annotationFrom(lines, index, start), context);
        if (start === null || !named)
            return [];
        const before = {
            text: line.text.slice(Math.max(0, start - widest), start),
            start: line.start + Math.max(0, start - widest),
        };
        const target = before.text.trim() === '' ? lineBelow(lines, index) : before;
        return target ? versionsOn(file, target, named, context) : [];
    });
});
const markers = ['renovate:', 'flux-lockstep:'];
const opening = /(?:#|\/\/|--|;|<!--|\/\*|\{#|REM|::)[-\s]{0,20}$/;
function annotationIn(line) {
    for (const marker of markers) {
        const at = line.indexOf(marker);
        const begun = at < 0 ? null : opening.exec(line.slice(Math.max(0, at - 24), at));
        if (begun)
            return Math.max(0, at - 24) + begun.index;
    }
    return null;
}
function annotationFrom(lines, index, start) {
    const line = lines[index]?.text ?? '';
    const own = line.slice(start, start + widest);
    if (line.slice(0, start).trim() !== '' || /\b(?:depName|packageName|image|chart)=|flux-lockstep:/.test(own))
        return own;
    const below = lines.slice(index + 1, index + 1 + farthest);
    const end = below.findIndex(({ text }) => !comment.test(text.slice(0, 200)) || annotationIn(text) !== null);
    const more = (end < 0 ? below : below.slice(0, end)).map(({ text }) => text.slice(0, widest));
    return [own, ...more].join(' ');
}
const version = /(?<![\w.-])v?\d+\.\d+\.\d+/;
const comment = /^\s*(?:#|\/\/|--(?!\w)|;|\*|\/\*|<!--|\{#|REM\b|::)/;
function lineBelow(lines, index) {
    for (let at = index + 1; at < lines.length && at - index <= farthest; at++) {
        const line = lines[at];
        if (!line)
            return null;
        const start = line.text.slice(0, 200);
        if (start.trim() !== '' && !comment.test(start))
            return { ...line, text: line.text.slice(0, widest) };
        if (annotationIn(line.text) !== null || version.test(start))
            return null;
    }
    return null;
}
function annotated_linesOf(text) {
    let start = 0;
    return text.split('\n').map((line) => {
        const found = { text: line, start };
        start += line.length + 1;
        return found;
    });
}
function annotated_namedBy(comment, { settings }) {
    const own = /flux-lockstep:\s*([\w-]+)/.exec(comment)?.[1];
    const role = model_role/* roles */.Ot.find((each) => each === own);
    if (role !== undefined && (0,model_role/* isArtifact */.vw)(role))
        return { role, repository: null };
    const value = (key) => new RegExp(`\\b${key}=["']?([^\\s"']+)`).exec(comment)?.[1];
    const name = value('packageName') ?? value('depName') ?? value('image') ?? value('chart');
    if (name === undefined)
        return null;
    if (name === 'controlplaneio-fluxcd/flux-operator')
        return { role: 'operator-image', repository: null };
    const registry = value('registryUrl')?.replace(/\/$/, '');
    const found = looseReference(name, settings) ?? (registry === undefined ? null : looseReference(`${registry}/${name}`, settings));
    return found && isUpstream(found.role, name) ? { role: found.role, repository: found.repository } : null;
}
function isUpstream(role, name) {
    return !(0,model_role/* isImage */.wu)(role) || /controlplaneio-fluxcd|fluxoperatordev/.test(name);
}
function versionsOn(file, line, { role, repository }, { tree }) {
    const code = line.text.replace(/(?<=\s)#[^\n]*$/, (remark) => ' '.repeat(remark.length));
    const found = [...code.matchAll(/(?<![\w.-])v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?(?![\w.-])/g)];
    const [first] = found;
    if (!first || new Set(found.map(([text]) => text)).size > 1)
        return [];
    const digest = /@(sha256:[0-9a-f]{64})/.exec(code);
    if (digest)
        return [];
    return found.map((each) => {
        const start = line.start + each.index;
        const holder = { object: { file, origin: 'document' }, tree, shape: 'annotated', role, repository };
        const scalar = (0,text_reader/* textScalar */.eD)(file, start, start + each[0].length);
        return keptSpelling(textPin({ ...holder, scope: (0,text_reader/* scopeOf */.Od)(file.path) }, scalar, 0, scalar.raw, 'tag', null));
    });
}

// EXTERNAL MODULE: ./lib/src/model/chart-lock.js
var chart_lock = __webpack_require__(81038);
;// CONCATENATED MODULE: ./lib/src/scan/shapes/chart-version.js



function chartPin(object, context, place) {
    const reference = looseReference(place.url, context.settings);
    const version = object.scalar(place.version);
    if (!reference || !version || !/chart|mcp/.test(reference.role))
        return [];
    const { role, repository } = reference;
    const holder = { object, tree: context.tree, shape: place.shape, role, repository, scope: place.scope };
    return [scalarPin(holder, version, 'constraint')];
}
const helmRepositoryChart = {
    shape: 'helm-repository-chart',
    read(object, context) {
        const spec = chartSpec(object);
        const chart = spec && (0,json/* stringAt */.bX)(object.value, [...spec, 'chart']);
        if (!spec || chart === null)
            return [];
        const kind = (0,json/* stringAt */.bX)(object.value, [...spec, 'sourceRef', 'kind']);
        const source = (0,json/* stringAt */.bX)(object.value, [...spec, 'sourceRef', 'name']);
        const url = kind === 'GitRepository' || kind === 'Bucket' ? null : repositoryUrl(source, context);
        if (url === null)
            return [];
        const place = { shape: 'helm-repository-chart', scope: 'gitops', version: [...spec, 'version'] };
        return chartPin(object, context, { ...place, url: `${url.replace(/\/$/, '')}/${chart}` });
    },
};
function chartSpec({ kind, apiVersion }) {
    if (kind === 'HelmRelease')
        return ['spec', 'chart', 'spec'];
    return kind === 'HelmChart' && apiVersion.startsWith('source.toolkit.fluxcd.io/') ? ['spec'] : null;
}
function repositoryUrl(name, { tree }) {
    for (const { documents } of tree.files)
        for (const document of documents) {
            if (document.kind !== 'objects')
                continue;
            const found = document.objects.find((object) => object.kind === 'HelmRepository' && object.name === name);
            const url = found && (0,json/* stringAt */.bX)(found.value, ['spec', 'url']);
            if (url?.startsWith('oci://'))
                return url;
        }
    return null;
}
const kustomizeHelmChart = {
    shape: 'kustomize-helm-chart',
    read: (object, context) => (0,json/* listAt */.gT)(object.value, ['helmCharts']).flatMap((entry, index) => {
        const [name, repo] = [(0,json/* stringAt */.bX)(entry, ['name']), (0,json/* stringAt */.bX)(entry, ['repo'])];
        const place = {
            shape: 'kustomize-helm-chart',
            scope: 'gitops',
            version: ['helmCharts', index, 'version'],
        };
        return name === null || repo === null ? [] : chartPin(object, context, { ...place, url: `${repo}/${name}` });
    }),
};
const k3sHelmChart = {
    shape: 'k3s-helm-chart',
    read(object, context) {
        if (object.kind !== 'HelmChart' || !object.apiVersion.startsWith('helm.cattle.io/'))
            return [];
        const chart = (0,json/* stringAt */.bX)(object.value, ['spec', 'chart']) ?? '';
        const repo = (0,json/* stringAt */.bX)(object.value, ['spec', 'repo']);
        const url = chart.startsWith('oci://') || repo === null ? chart : `${repo}/${chart}`;
        return chartPin(object, context, { shape: 'k3s-helm-chart', scope: 'bootstrap', url, version: ['spec', 'version'] });
    },
};
const argocd = {
    shape: 'argocd',
    read(object, context) {
        if (object.kind !== 'Application' && object.kind !== 'ApplicationSet')
            return [];
        const spec = object.kind === 'Application' ? ['spec'] : ['spec', 'template', 'spec'];
        const many = (0,json/* listAt */.gT)(object.value, [...spec, 'sources']).map((_, index) => [...spec, 'sources', index]);
        return [[...spec, 'source'], ...many].flatMap((path) => {
            const chart = (0,json/* stringAt */.bX)(object.value, [...path, 'chart']);
            const url = `${(0,json/* stringAt */.bX)(object.value, [...path, 'repoURL']) ?? ''}/${chart ?? ''}`;
            const place = { shape: 'argocd', scope: 'bootstrap', version: [...path, 'targetRevision'] };
            return chart === null ? [] : chartPin(object, context, { ...place, url });
        });
    },
};
const helmfile = {
    shape: 'helmfile',
    read(object, context) {
        if (object.kind !== '' || object.apiVersion !== '')
            return [];
        return (0,json/* listAt */.gT)(object.value, ['releases']).flatMap((entry, index) => {
            const url = helmfileUrl(object, (0,json/* stringAt */.bX)(entry, ['chart']) ?? inheritedChart(object, entry));
            return chartPin(object, context, {
                shape: 'helmfile',
                scope: 'bootstrap',
                url,
                version: ['releases', index, 'version'],
            });
        });
    },
};
function inheritedChart({ value }, release) {
    const [first] = (0,json/* listAt */.gT)(release, ['inherit']);
    const name = (0,json/* stringAt */.bX)(first, ['template']);
    return (name === null ? null : (0,json/* stringAt */.bX)(value, ['templates', name, 'chart'])) ?? '';
}
function helmfileUrl(object, chart) {
    const [alias = '', ...rest] = chart.split('/');
    const repository = (0,json/* listAt */.gT)(object.value, ['repositories']).find((entry) => (0,json/* stringAt */.bX)(entry, ['name']) === alias);
    const url = repository && (0,json/* stringAt */.bX)(repository, ['url']);
    return typeof url === 'string' ? `${url.replace(/\/$/, '')}/${rest.join('/')}` : chart;
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/chart-dependency.js





const chartDependency = {
    shape: 'chart-dependency',
    read(object, context) {
        const { path } = object.file;
        if (!(0,chart_lock/* listsDependencies */.HS)(path))
            return [];
        return (0,json/* listAt */.gT)(object.value, ['dependencies']).flatMap((entry, index) => {
            const [name, repository] = [(0,json/* stringAt */.bX)(entry, ['name']), (0,json/* stringAt */.bX)(entry, ['repository'])];
            if (name === null || !repository?.startsWith('oci://'))
                return [];
            const url = `${repository.replace(/\/$/, '')}/${name}`;
            const version = ['dependencies', index, 'version'];
            const pins = chartPin(object, context, { shape: 'chart-dependency', scope: 'gitops', url, version });
            if (keptInChart(path, name, context))
                return pins.map((pin) => ({ ...pin, action: 'ignore', reason: marker/* markedReason */.RA }));
            const kept = vendored(path, name, context) ?? (lockFollows(path, context) ? null : doubtfulLock);
            return kept === null ? pins : pins.map((pin) => reportedOnly(pin, kept));
        });
    },
};
const doubtfulLock = 'the digest in its lock is not of these dependencies; run helm dependency update';
function lockFollows(path, { tree }) {
    if (!tree.entries.some((entry) => entry.path === (0,chart_lock/* lockPath */.HZ)(path)))
        return true;
    const pair = (0,chart_lock/* lockedChart */.Tp)(path, tree);
    return pair !== null && (0,chart_lock/* isLocked */.ln)(pair);
}
function keptInChart(path, name, { tree }) {
    const chart = (0,chart_lock/* lockedChart */.Tp)(path, tree)?.chart;
    const index = chart ? (0,chart_lock/* dependenciesOf */.hk)(chart).findIndex((entry) => (0,json/* stringAt */.bX)(entry, ['name']) === name) : -1;
    const version = chart?.scalar(['dependencies', index, 'version']);
    return chart && version ? (0,marker/* isMarked */.rZ)(chart.file, version.position.line) : false;
}
function vendored(path, name, { tree }) {
    const folder = `${path.slice(0, path.lastIndexOf('/') + 1)}charts/`;
    const copy = tree.entries.find((entry) => entry.path.startsWith(`${folder}${name}/`) || isArchive(entry.path, folder, name));
    return copy ? 'charts/ beside it holds a copy; run helm dependency update' : null;
}
function isArchive(path, folder, name) {
    return path.startsWith(`${folder}${name}-`) && /^\d[^/]*\.tgz$/.test(path.slice(folder.length + name.length + 1));
}
function reportedOnly(pin, reason) {
    return pin.action === 'follow' ? (0,model_pin/* reportedPin */.zx)(pin, reason) : pin;
}

;// CONCATENATED MODULE: ./lib/src/scan/absent-artifact.js


function artifactPlaces(object, path, selector) {
    const key = selector === 'implicit' ? object.absentKey(path) : null;
    if (key === null)
        return { place: null, embedding: { place: null, written: '""' } };
    const reference = `oci://${(0,model_reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)('manifests'))}:`;
    const place = { ...key, before: `${key.before}${key.quote}${reference}`, after: `${key.quote}${key.after}` };
    return { place, embedding: { place: key, written: '""' } };
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/distribution.js










function distributionPins(object, root, shape, { tree, settings }, absent) {
    const distribution = [...root, 'distribution'];
    if (!(0,json/* isObject */.Gv)(contentAt(object, distribution)))
        return [];
    const scope = shape === 'values-file' ? valuesScope(object, tree) : 'gitops';
    const pins = [];
    const artifact = object.scalar([...distribution, 'artifact']);
    const reference = artifact && artifactIn(artifact, settings);
    const holder = { object, tree, shape, scope };
    if (artifact && reference?.role === 'manifests')
        pins.push(embeddable(referencePin(holder, artifact, reference), embedding(object, [...distribution, 'artifact'], artifact)));
    else if (artifact && String(artifact.value ?? '') !== '') {
        const named = { ...holder, role: 'manifests', repository: null };
        pins.push((0,model_pin/* selectedBy */.B8)(scalarPin(named, artifact, 'tag'), 'variable', 'another artifact, or a placeholder'));
    }
    else {
        const repository = (0,model_role/* canonicalRepository */.JA)('manifests');
        const selector = artifact ? 'embedded' : absent;
        const reason = selector === 'embedded' ? "the operator's own copy counts, in lockstep by construction" : implicitReason;
        const places = artifactPlaces(object, [...distribution, 'artifact'], selector);
        pins.push(absentPin({ ...holder, role: 'manifests', repository }, distribution, { selector, reason, ...places }));
    }
    const version = object.scalar([...distribution, 'version']);
    if (version) {
        const versionHolder = {
            object,
            tree,
            shape: 'flux-version',
            role: 'flux-version',
            repository: null,
            scope,
        };
        pins.push(scalarPin(versionHolder, version, 'constraint'));
    }
    return pins;
}
function artifactIn({ raw, value }, settings) {
    const text = String(value ?? '').trimEnd();
    const read = looseReference(text, settings);
    return read && raw.length === text.length ? looseReference(raw, settings) : read;
}
function embedding(object, path, artifact) {
    if (object.kind !== 'FluxInstance')
        return { place: wholeScalar(artifact), written: '""' };
    return { place: object.origin === 'patch' ? null : object.wholeKey(path), written: '' };
}
function valuesScope({ file }, { layout }) {
    return layout.generated.has(file.path) ? 'gitops' : 'bootstrap';
}
const fluxInstance = {
    shape: 'flux-instance',
    read(object, context) {
        if (object.kind !== 'FluxInstance')
            return [];
        return distributionPins(object, ['spec'], 'flux-instance', context, 'embedded');
    },
};
const helmReleaseValues = {
    shape: 'helm-release-values',
    read(object, context) {
        if (object.kind !== 'HelmRelease')
            return [];
        const root = ['spec', 'values', 'instance'];
        const unseen = unseenValues(object, context);
        if (!(0,json/* objectAt */.lJ)(object.value, [...root, 'distribution']))
            return [...implicitInstance(object, context), ...unseen];
        const pins = distributionPins(object, root, 'helm-release-values', context, 'implicit');
        return unseen.length === 0 ? unlessBeside(pins, object, context) : [...pins.filter(isWritten), ...unseen];
    },
};
function implicitInstance(object, context) {
    if (!releasesInstance(object, context) || (0,json/* valueAt */.fK)(object.value, ['spec', 'valuesFrom']) !== undefined)
        return [];
    return implicitManifests(object, ['spec'], ['values', 'instance'], 'helm-release-values', context);
}
function unseenValues(object, context) {
    const { tree } = context;
    const written = (0,json/* stringAt */.bX)(object.value, ['spec', 'values', 'instance', 'distribution', 'artifact']);
    if (!releasesInstance(object, context) || written !== null)
        return [];
    const holder = { object, tree, shape: 'helm-release-values', role: 'manifests', repository: null };
    return (0,json/* listAt */.gT)(object.value, ['spec', 'valuesFrom']).flatMap((from, index) => {
        const [kind, name, target] = [(0,json/* stringAt */.bX)(from, ['kind']), (0,json/* stringAt */.bX)(from, ['name']), (0,json/* stringAt */.bX)(from, ['targetPath'])];
        const scalar = object.scalar(['spec', 'valuesFrom', index, 'name']);
        const mayName = target === null || 'instance.distribution.artifact'.startsWith(target);
        if (kind === null || name === null || !scalar || !mayName || isInTree(tree, kind, name))
            return [];
        const pin = scalarPin({ ...holder, scope: 'gitops' }, scalar, 'tag');
        const variable = { text: name, name: `the ${kind} ${name}`, filledFrom: [] };
        const reason = 'values that are not in the repository may name another release';
        return [{ ...(0,model_pin/* selectedBy */.B8)(pin, 'variable', reason), value: '', variable }];
    });
}
function releasesInstance(object, { tree, settings }) {
    return object.origin !== 'patch' && releasedChart(object, tree, settings) === 'instance-chart';
}
function implicitManifests(object, parent, instance, shape, { tree }) {
    const holder = { object, tree, shape, role: 'manifests', repository: (0,model_role/* canonicalRepository */.JA)('manifests') };
    const places = artifactPlaces(object, [...parent, ...instance, 'distribution', 'artifact'], 'implicit');
    return [absentPin(holder, parent, { selector: 'implicit', reason: implicitReason, ...places })];
}
const implicitReason = 'no artifact is written, and the default of the chart is latest';
const valuesFile = {
    shape: 'values-file',
    read(object, context) {
        if (object.kind !== '' || object.apiVersion !== '')
            return [];
        if ((0,json/* objectAt */.lJ)(object.value, ['instance', 'distribution']) || !feedsInstance(object, context)) {
            const pins = distributionPins(object, ['instance'], 'values-file', context, 'implicit');
            return object.origin === 'embedded' ? pins.filter(isWritten) : unlessBeside(pins, object, context);
        }
        return unlessBeside(implicitManifests(object, ['instance'], [], 'values-file', context), object, context);
    },
};
function unlessBeside(pins, object, { tree, settings }) {
    if (pins.every(isWritten) || !isWrittenBeside(object, tree, settings))
        return pins;
    return pins.filter(isWritten);
}
function isWritten({ selector }) {
    return selector !== 'implicit';
}
function feedsInstance({ file, value }, context) {
    const { tree } = context;
    const names = tree.layout.generated.get(file.path) ?? [];
    if (names.length === 0 || !(0,json/* objectAt */.lJ)(value, ['instance']))
        return false;
    return tree.files.some(({ documents }) => documents.some((document) => document.kind === 'objects' &&
        document.objects.some((object) => releasesInstance(object, context) && takesValues(object, names))));
}
function takesValues(release, names) {
    return (0,json/* listAt */.gT)(release.value, ['spec', 'valuesFrom']).some((from) => names.includes((0,json/* stringAt */.bX)(from, ['name']) ?? ''));
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/dockerfile.js



const dockerfileName = /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:dockerfile|containerfile)$/i;
const dockerfile = (0,text_reader/* fileReader */.q2)('dockerfile', (file, { tree, settings }) => {
    if (!dockerfileName.test(file.path))
        return [];
    const pattern = /^[ \t]*(?:FROM[ \t]+(?:--platform=\S+[ \t]+)?|COPY[ \t]+(?:--\S+[ \t]+)*?--from=)(\S+)/dgim;
    return [...(0,text_reader/* codeText */.ph)(file).matchAll(pattern)].flatMap((found) => {
        const image = (0,text_reader/* groupOf */.F8)(found, 1);
        const reference = image && looseReference(image.text, settings);
        if (!image || !reference || /^v?\$\{?\w+\}?$/.test(reference.tag?.text ?? ''))
            return [];
        const fork = /image/.test(reference.role) && !/controlplaneio-fluxcd\/|fluxoperatordev\//.test(image.text);
        if (fork)
            return [];
        const holder = { object: { file, origin: 'document' }, tree, shape: 'dockerfile', scope: 'bootstrap' };
        return [referencePin(holder, (0,text_reader/* textScalar */.eD)(file, image.start, image.start + image.text.length), reference)];
    });
});

;// CONCATENATED MODULE: ./lib/src/scan/shapes/inline-values.js


const inlineValues = {
    shape: 'values-file',
    read(object, context) {
        if (object.kind === '' && object.apiVersion === '')
            return inline_values_helmfile(object, context);
        const charts = (0,json/* listAt */.gT)(object.value, ['helmCharts']).map((_, index) => ['helmCharts', index, 'valuesInline']);
        switch (object.kind) {
            case 'Kustomization':
                return charts.flatMap((path) => written(object, path, 'kustomize-helm-chart', 'gitops', context));
            case 'HelmChart':
                return block(object, ['spec', 'valuesContent'], 'k3s-helm-chart', 'bootstrap', context);
            case 'Application':
                return [
                    ...block(object, ['spec', 'source', 'helm', 'values'], 'argocd', 'bootstrap', context),
                    ...written(object, ['spec', 'source', 'helm', 'valuesObject'], 'argocd', 'bootstrap', context),
                ];
            case 'ConfigMap':
                return Object.keys((0,json/* isObject */.Gv)(object.value['data']) ? object.value['data'] : {}).flatMap((key) => block(object, ['data', key], 'values-file', 'gitops', context));
            default:
                return [];
        }
    },
};
function inline_values_helmfile(object, context) {
    const inline = (0,json/* listAt */.gT)(object.value, ['releases']).flatMap((release, index) => (0,json/* listAt */.gT)(release, ['values']).map((_, each) => ['releases', index, 'values', each]));
    const charts = (0,json/* listAt */.gT)(object.value, ['helmCharts']).map((_, index) => ['helmCharts', index, 'valuesInline']);
    return [
        ...inline.flatMap((path) => written(object, path, 'helmfile', 'bootstrap', context)),
        ...charts.flatMap((path) => written(object, path, 'kustomize-helm-chart', 'gitops', context)),
    ];
}
function block(object, path, shape, scope, context) {
    return object.documentsAt(path).flatMap((document) => {
        if (document.kind !== 'plain')
            return [];
        return written({ ...document.object, origin: object.origin }, [], shape, scope, context);
    });
}
function written(object, path, shape, scope, context) {
    const pins = distributionPins(object, [...path, 'instance'], shape, context, 'implicit');
    return pins.filter(({ selector }) => selector !== 'implicit').map((pin) => ({ ...pin, scope }));
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/installer.js





const installer_installer = {
    shape: 'installer',
    read: (object, context) => chartPlaces(object, context.settings)
        .filter(({ path }) => path.length > 0 || !(0,chart_lock/* listsDependencies */.HS)(object.file.path))
        .flatMap((place) => versionsOf(object, place, context)),
};
function versionsOf(object, place, { tree }) {
    const { path, value, role, repository } = place;
    const scalars = Object.keys(value)
        .filter((key) => versionKey.test(key))
        .flatMap((key) => object.scalar([...path, key]) ?? []);
    if (new Set(scalars.map(({ raw }) => raw)).size !== 1)
        return [];
    const holder = { object, tree, shape: 'installer', role, repository, scope: holderScope(object, tree) };
    return scalars.map((scalar) => {
        const pin = scalarPin(holder, scalar, 'constraint');
        const reason = vendoredBy(object.file.path) ?? (holdsChecksum(value) ? 'its checksum would have to change with it' : null);
        return reason === null || pin.action !== 'follow' ? pin : (0,model_pin/* reportedPin */.zx)(pin, reason);
    });
}
function vendoredBy(path) {
    return /(?:^|\/)vendir\.ya?ml$/.test(path)
        ? 'its copy in the repository would have to change with it; run vendir sync'
        : null;
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/nix.js




const address = /"([^"\s]*)"/dg;
const nix_version = /\b(?:version|tag)\s{0,50}=\s{0,50}"([^"]{1,200})"/d;
const apart = 400;
const nix = (0,text_reader/* fileReader */.q2)('nix', (file, context) => {
    if (!file.path.endsWith('.nix'))
        return [];
    const code = (0,text_reader/* codeText */.ph)(file);
    return [...fetchedPins(file, code, context), ...listedPins(file, code, context), ...artifactPins(file, code, context)];
});
const listed = /(?<![\w-])(flux-(?:operator-mcp|operator|instance))(?:\.[\w-]{1,40}){0,2}\s{0,20}=\s{0,20}(?:\{[^{}"]{0,80})?\[\s{0,40}"([^"\s]{1,300}\/charts)\/?"\s{1,40}"(v?\d[\w.-]{0,60})"/dg;
function listedPins(file, code, { tree, settings }) {
    return [...code.matchAll(listed)].flatMap((found) => {
        const version = (0,text_reader/* groupOf */.F8)(found, 3);
        const reference = looseReference(`${found[2] ?? ''}/${found[1] ?? ''}`, settings);
        if (!reference || !version)
            return [];
        const { role, repository } = reference;
        const object = { file, origin: 'document' };
        const holder = { object, tree, shape: 'nix', role, repository, scope: 'bootstrap' };
        const scalar = (0,text_reader/* textScalar */.eD)(file, version.start, version.start + version.text.length);
        return [(0,model_pin/* reportedPin */.zx)(scalarPin(holder, scalar, 'constraint'), 'what takes it may need a content hash beside it')];
    });
}
function artifactPins(file, code, { tree, settings }) {
    return [...code.matchAll(/"([^"\s]{0,300}flux-operator-manifests:[^"\s]{1,120})"/dg)].flatMap((found) => {
        const text = (0,text_reader/* groupOf */.F8)(found, 1);
        const reference = text && looseReference(text.text, settings);
        if (!text || !reference?.tag)
            return [];
        const object = { file, origin: 'document' };
        const holder = { object, tree, shape: 'nix', scope: 'bootstrap' };
        const pin = referencePin(holder, (0,text_reader/* textScalar */.eD)(file, text.start, text.start + text.text.length), reference);
        return [pin.selector === 'exact' ? (0,model_pin/* reportedPin */.zx)(pin, 'objects that Nix writes are moved by hand') : pin];
    });
}
function fetchedPins(file, code, { tree, settings }) {
    return fetchedIn(code).flatMap(({ name, version, beside }) => {
        const url = /flux-(?:operator|instance)/.test(name) ? name : `${name}/${nix_chartName(beside)}`;
        const reference = looseReference(url, settings);
        if (!reference)
            return [];
        const { role, repository } = reference;
        const object = { file, origin: 'document' };
        const holder = { object, tree, shape: 'nix', role, repository, scope: 'bootstrap' };
        const scalar = (0,text_reader/* textScalar */.eD)(file, version.start, version.start + version.text.length);
        const reason = 'its content hash would have to change with it';
        return [(0,model_pin/* reportedPin */.zx)(scalarPin(holder, scalar, 'constraint'), reason)];
    });
}
function fetchedIn(code) {
    const found = [];
    address.lastIndex = 0;
    for (let at = address.exec(code); at; at = address.exec(code)) {
        const [whole, name = ''] = at;
        const end = at.index + whole.length;
        const behind = name.includes('charts') || name.includes('flux-operator-manifests') ? code.slice(end, end + 2 * apart) : '';
        const selects = nix_version.exec(behind);
        const written = selects && (0,text_reader/* groupOf */.F8)(selects, 1);
        address.lastIndex = end - 1;
        if (!selects || !written || selects.index > apart || /[{}]/.test(behind.slice(0, selects.index)))
            continue;
        found.push({
            name,
            version: { text: written.text, start: end + written.start },
            beside: behind.slice(0, selects.index),
        });
        address.lastIndex = end + selects.index + selects[0].length;
    }
    return found;
}
function nix_chartName(text) {
    return /\bchart(?:Name)?\s*=\s*"([^"]+)"/.exec(text)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/oci-repository.js






const ociRepository = {
    shape: 'oci-repository',
    read(object, { tree, settings }) {
        if (object.kind !== 'OCIRepository')
            return [];
        const reference = looseReference((0,json/* stringAt */.bX)(object.value, ['spec', 'url']) ?? '', settings);
        if (!reference || (0,model_role/* isImage */.wu)(reference.role))
            return [];
        const { role, repository } = reference;
        const holder = { object, tree, shape: 'oci-repository', role, repository };
        const digest = object.scalar(['spec', 'ref', 'digest']);
        const part = oci_repository_digestPart(object, digest);
        if (digest && !isDigest(digest.raw))
            return [filledDigest(scalarPin(holder, digest, 'tag')), ...reportedTag(holder, object)];
        const semver = object.scalar(['spec', 'ref', 'semver']);
        if (semver)
            return [filteredPin(scalarPin(holder, semver, 'constraint', part), object)];
        const tag = object.scalar(['spec', 'ref', 'tag']);
        if (tag)
            return [scalarPin(holder, tag, 'tag', part)];
        if (digest) {
            const alone = scalarPin(holder, digest, 'tag');
            return [(0,model_pin/* selectedBy */.B8)(alone, 'digest', 'a digest alone selects it')];
        }
        const reason = 'no ref is written, which means latest';
        return [absentPin(holder, ['spec', 'url'], { selector: 'floating', reason, place: null })];
    },
};
function oci_repository_digestPart(object, digest) {
    if (digest === null)
        return {
            text: null,
            get place() {
                return absentDigest(object);
            },
        };
    return {
        text: digest.raw,
        place: (0,model_place/* tokenPlace */.T)(digest.range),
        get removal() {
            return object.wholeKey(['spec', 'ref', 'digest']);
        },
    };
}
function reportedTag(holder, object) {
    const tag = object.scalar(['spec', 'ref', 'tag']);
    return tag ? [overruledTag(scalarPin(holder, tag, 'tag'))] : [];
}
function filteredPin(pin, object) {
    const filter = (0,json/* stringAt */.bX)(object.value, ['spec', 'ref', 'semverFilter']);
    if (filter === null || filter === '' || pin.selector !== 'range' || passesAny.test(filter))
        return pin;
    const doubt = 'selects only tags that its semverFilter matches';
    const variable = { text: pin.value, name: pin.value, filledFrom: [], doubt };
    return { ...(0,model_pin/* selectedBy */.B8)(pin, 'variable', `a range that ${doubt}`), variable };
}
const passesAny = /^\^?v?\??(?:\.\*|(?:(?:\\d|\[0-9\])\+\\?\.){2}(?:\\d|\[0-9\])\+)\$?$/;
function absentDigest(object) {
    const key = object.absentKey(['spec', 'ref', 'digest']);
    return key && { ...key, before: `${key.before}${key.quote}`, after: `${key.quote}${key.after}` };
}

// EXTERNAL MODULE: ./lib/src/model/api-version.js
var api_version = __webpack_require__(48037);
;// CONCATENATED MODULE: ./lib/src/scan/shapes/olm-subscription.js




const olm_subscription_named = /^flux-operator\.(v?\d+\.\d+\.\d+(?:-[\w.]+)?)$/;
const olmSubscription = {
    shape: 'olm-subscription',
    read(object, context) {
        const { group } = (0,api_version/* parseApiVersion */.c)(object.apiVersion);
        if (object.kind === 'Subscription' && group === 'operators.coreos.com')
            return subscribed(object, context);
        return object.kind === 'ClusterExtension' && group === 'olm.operatorframework.io' ? extended(object, context) : [];
    },
};
function holderOf(object, { tree }) {
    return { object, tree, shape: 'olm-subscription', role: 'operator-package', repository: null };
}
function subscribed(object, context) {
    if ((0,json/* stringAt */.bX)(object.value, ['spec', 'name']) !== 'flux-operator')
        return [];
    const holder = holderOf(object, context);
    const csv = object.scalar(['spec', 'startingCSV']);
    const found = csv && olm_subscription_named.exec(csv.raw);
    const byHand = (0,json/* stringAt */.bX)(object.value, ['spec', 'installPlanApproval']) === 'Manual';
    const channel = (0,json/* stringAt */.bX)(object.value, ['spec', 'channel']);
    const along = `OLM moves the operator along ${channel === null ? 'its default channel' : `the channel ${channel}`} by itself`;
    if (!csv || !found)
        return [absentPin(holder, ['spec', 'channel'], { selector: 'floating', reason: along, place: null })];
    const version = found[1] ?? '';
    const pin = textPin(holder, csv, csv.raw.length - version.length, version, 'tag', null);
    if (!byHand)
        return [{ ...(0,model_pin/* reportedPin */.zx)(pin, `${along}, from this release on`), isAssumed: true }];
    return [(0,model_pin/* reportedPin */.zx)(pin, 'OLM installs the operator, and another release of it is approved in the cluster')];
}
function extended(object, context) {
    const catalog = ['spec', 'source', 'catalog'];
    if ((0,json/* stringAt */.bX)(object.value, [...catalog, 'packageName']) !== 'flux-operator')
        return [];
    const holder = holderOf(object, context);
    const version = object.scalar([...catalog, 'version']);
    const reason = 'OLM installs the operator, from a catalog that may not hold another release yet';
    if (version && version.raw !== '') {
        const pin = scalarPin(holder, version, 'constraint');
        return [pin.selector === 'exact' ? (0,model_pin/* reportedPin */.zx)(pin, reason) : pin];
    }
    const along = 'OLM moves the operator to the newest release of its catalog by itself';
    return [absentPin(holder, [...catalog, 'packageName'], { selector: 'floating', reason: along, place: null })];
}

;// CONCATENATED MODULE: ./lib/src/scan/upstream-image.js
const forkedReason = 'an image of another owner than upstream is left alone';
function isUpstreamImage(address) {
    return /(?:^|\/)(?:controlplaneio-fluxcd|fluxoperatordev)\//.test(address);
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/operator-image.js















const operatorImage = {
    shape: 'image',
    read(object, context) {
        if (object.kind === 'CustomResourceDefinition')
            return [];
        const named = (0,walk/* ownMappings */.cT)(object).flatMap(({ path, value }) => [
            ...besideRepository(object, path, value, context),
            ...kustomizeImage(object, path, value, context),
        ]);
        const implied = valuesBeside(object, 'operator-chart', context.tree, context.settings).flatMap((values) => impliedTag(values, context));
        const below = [...dependencyValues(object, context), ...releaseValues(object, context)].flatMap((values) => impliedTag(values, context));
        const whole = fedValues(object, context).flatMap((values) => impliedTag(values, context));
        return [...named, ...implied, ...below, ...whole, ...setTags(object, context), ...setupActions(object, context)];
    },
};
function besideRepository(object, path, value, context) {
    const repository = (0,json/* stringAt */.bX)(value, ['repository']);
    if (repository === null || !repository.includes('/'))
        return [];
    const registry = (0,json/* stringAt */.bX)(value, ['registry']);
    return imagePin(object, [...path, 'tag'], registry === null ? repository : `${registry}/${repository}`, context);
}
function kustomizeImage(object, path, value, context) {
    const name = (0,json/* stringAt */.bX)(value, ['newName']) ?? (0,json/* stringAt */.bX)(value, ['name']);
    return name === null || !name.includes('/') ? [] : imagePin(object, [...path, 'newTag'], name, context);
}
function impliedTag({ object, path }, context) {
    const image = [...path, 'image'];
    if (contentAt(object, [...image, 'repository']) !== undefined)
        return [];
    const { host, path: repository } = (0,model_role/* canonicalRepository */.JA)('operator-image');
    return imagePin(object, [...image, 'tag'], `${host}/${repository}`, context);
}
function dependencyValues(object, { tree }) {
    if (object.kind !== '' || object.origin !== 'document' || !/(?:^|\/)values[^/]*\.ya?ml$/.test(object.file.path))
        return [];
    const chart = /^Chart\.ya?ml$/;
    const beside = tree.files.filter(({ file }) => (0,model_folder/* folderOf */.y)(file.path) === (0,model_folder/* folderOf */.y)(object.file.path) && chart.test((0,model_folder/* fileNameOf */.b)(file.path)));
    return beside.flatMap((read) => dependencyKeys(read)).map((key) => ({ object, path: [key] }));
}
function releaseValues(object, { tree }) {
    const chart = object.kind === 'HelmRelease' ? (0,json/* stringAt */.bX)(object.value, ['spec', 'chart', 'spec', 'chart']) : null;
    const folder = chart === null ? null : (0,kustomize_paths/* appliedFolder */.MG)(chart);
    if (folder === null || folder === '')
        return [];
    return tree.files
        .filter(({ file }) => file.path === `${folder}/Chart.yaml` || file.path === `${folder}/Chart.yml`)
        .flatMap((read) => dependencyKeys(read))
        .map((key) => ({ object, path: ['spec', 'values', key] }));
}
function dependencyKeys({ documents }) {
    const objects = documents.flatMap((document) => document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : []);
    return objects
        .flatMap(({ value }) => (0,json/* listAt */.gT)(value, ['dependencies']))
        .filter((entry) => (0,json/* stringAt */.bX)(entry, ['name']) === 'flux-operator')
        .map((entry) => (0,json/* stringAt */.bX)(entry, ['alias']) ?? 'flux-operator');
}
function setupActions(object, { tree }) {
    return (0,walk/* ownMappings */.cT)(object).flatMap(({ path, value }) => {
        const uses = (0,json/* stringAt */.bX)(value, ['uses']);
        if (uses === null || !/^controlplaneio-fluxcd\/flux-operator\/actions\/setup(?:@|$)/.test(uses))
            return [];
        const version = object.scalar([...path, 'with', 'version']);
        const holder = { object, tree, shape: 'image', role: 'cli-image', repository: null, scope: 'bootstrap' };
        return version ? [keptSpelling(scalarPin(holder, version, 'tag'))] : [];
    });
}
function fedValues(object, { tree, settings }) {
    if (feedsOperator(object, tree, settings))
        return [{ object, path: [] }];
    if (!isGivenConfigMap(object, tree, settings))
        return [];
    return Object.keys((0,json/* objectAt */.lJ)(object.value, ['data']) ?? {}).flatMap((key) => valuesInBlock(object, ['data', key]));
}
function setTags(object, context) {
    const places = chartPlaces(object, context.settings).filter(({ role }) => role === 'operator-chart');
    if (places.length === 0)
        return [];
    const parameters = parametersOf(object);
    return places.flatMap(({ path }) => {
        const place = placesBeside(path).at(-1) ?? path;
        const own = parameters.filter(({ path }) => place.every((step, index) => path[index] === step));
        const repository = own.find(({ name }) => name === 'image.repository');
        const written = repository ? contentAt(object, repository.path) : undefined;
        const address = typeof written === 'string' ? written : (0,model_reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)('operator-image'));
        return own
            .filter(({ name }) => name === 'image.tag')
            .flatMap(({ path }) => imagePin(object, path, address, context));
    });
}
function imagePin(object, path, address, { tree, settings }) {
    const reference = looseReference(address, settings);
    if (!reference || !(0,model_role/* isImage */.wu)(reference.role) || reference.tag)
        return [];
    const tag = object.scalar(path);
    if (!tag)
        return [];
    const { role, repository } = reference;
    const holder = { object, tree, shape: 'image', role, repository, scope: holderScope(object, tree) };
    const digest = object.scalar([...path.slice(0, -1), 'digest']);
    const isOurs = isUpstreamImage(address) || isNamed(address, settings);
    if (isOurs && digest && digest.raw !== '' && !isDigest(digest.raw))
        return [filledDigest(scalarPin(holder, digest, 'tag')), overruledTag(scalarPin(holder, tag, 'tag'))];
    const pin = scalarPin(holder, tag, 'tag', digestBeside(object, path));
    return isOurs ? [pin] : [{ ...pin, action: 'ignore', reason: forkedReason }];
}
function isNamed(address, { repositories }) {
    return Object.hasOwn(repositories, address);
}
function digestBeside(object, path) {
    const at = [...path.slice(0, -1), 'digest'];
    const digest = object.scalar(at);
    return digest && { text: digest.raw, place: (0,model_place/* tokenPlace */.T)(digest.range), removal: object.wholeKey(at) };
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/reference.js








const speaking = /^(?:description|message|summary|title|comment|notes?|help|text|body|examples?|default|pattern|regex|matchStrings?|readme)$|\.(?:md|txt)$/i;
const calling = /^(?:command|cmd|cmds|args|run|script|scripts|shell|exec|entrypoint|contents?|runcmd)$/i;
const word = /[\w.${}:/@-]+/g;
const reference_longest = 1000;
const reference_written = /^[\w.${}:/-]*flux-(?:operator|instance)[\w-]*:(?:\$\{\w+:[-=?+][\w.]*\}|[\w.${}-])+(?:@sha256:[0-9a-f]{64})?(?![\w.@/:])/;
const reference = {
    shape: 'reference',
    read(object, context) {
        if (object.kind === 'CustomResourceDefinition')
            return [];
        return (0,walk/* ownTexts */.BS)(object).flatMap(({ path, value }) => {
            if (!/flux-(?:operator|instance)/.test(value) || path.some((key) => speaking.test(String(key))))
                return [];
            const scalar = object.scalar(path);
            return scalar ? pinsIn(scalar, object, path, context) : [];
        });
    },
};
function pinsIn(scalar, object, path, context) {
    const counts = reference_placesIn(scalar, path);
    return [...scalar.raw.matchAll(word)].flatMap(({ 0: whole, index }) => {
        const [text] = whole.length > reference_longest ? [] : (reference_written.exec(whole) ?? []);
        if (text === undefined)
            return [];
        const end = index + text.length;
        if (!counts(index, end))
            return [];
        const part = { ...(0,generated/* partOf */.B)(scalar, index, text), style: 'plain' };
        const read = looseReference(part.raw, context.settings);
        if (!read?.tag)
            return [];
        return [isTarget(object, path) ? targetPin(read, part, object, context) : pinOf(read, part, object, context)];
    });
}
function reference_placesIn({ raw, style }, path) {
    if (style === 'block' || raw.includes('\\n')) {
        const remarks = [...raw.matchAll(/(?<!\S)(?:#|\/\/)[^\n]*/g)].map(({ 0: text, index }) => ({
            index,
            end: index + text.length,
        }));
        let next = 0;
        return (start) => {
            while ((remarks[next]?.end ?? Infinity) <= start)
                next++;
            return (remarks[next]?.index ?? Infinity) > start;
        };
    }
    if (path.some((key) => calling.test(String(key))))
        return () => true;
    return (start, end) => end === raw.length && (start === 0 || /^[\w.-]*=$/.test(raw.slice(0, start)));
}
const [targetKey, sourceKey] = [/^(?:target|dest(?:ination)?|to)$/i, /^(?:source|src|from)$/i];
function isTarget({ content }, path) {
    const mapping = targetKey.test(String(path.at(-1))) ? (0,json/* valueAt */.fK)({ content }, ['content', ...path.slice(0, -1)]) : null;
    return ((0,json/* isObject */.Gv)(mapping) &&
        Object.entries(mapping).some(([key, text]) => sourceKey.test(key) && typeof text === 'string' && reference_ours.test(text)));
}
const reference_ours = /flux-(?:operator|instance)/;
function targetPin(read, scalar, object, { tree }) {
    const holder = { object, tree, shape: 'reference', scope: holderScope(object, tree) };
    return referencePin(holder, scalar, { ...read, repository: null });
}
function pinOf(read, scalar, object, { tree }) {
    const image = (0,model_role/* isImage */.wu)(read.role);
    const holder = { object, tree, shape: image ? 'image' : 'reference', scope: holderScope(object, tree) };
    const pin = referencePin(holder, scalar, read);
    return image && !isUpstreamImage(scalar.raw) ? { ...pin, action: 'ignore', reason: forkedReason } : pin;
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/scattered-values.js





const scatteredValues = {
    shape: 'values-file',
    read(object, context) {
        const places = distributionPlaces(object, context.settings);
        const written = places.flatMap(({ path, inValues }) => distributionPins(object, path, 'values-file', context, 'implicit').map((pin) => (inValues ? pin : embeddable(pin, null))));
        const scope = holderScope(object, context.tree);
        const pins = written.filter(({ selector }) => selector !== 'implicit').map((pin) => ({ ...pin, scope }));
        return [...pins, ...versionParameters(object, context)];
    },
};
function versionParameters(object, { tree }) {
    const flux = { shape: 'flux-version', role: 'flux-version', repository: null };
    return parametersOf(object)
        .filter(({ name }) => endsWith(name, 'instance.distribution.version'))
        .flatMap(({ path }) => {
        const scalar = object.scalar(path);
        return scalar
            ? [scalarPin({ object, tree, ...flux, scope: holderScope(object, tree) }, scalar, 'constraint')]
            : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/template.js



const artifact = /^[ \t-]*artifact:[ \t]*["']?([^\s"']*flux-operator-manifests[^\s"']*)/dgm;
const url = /^[ \t-]*url:[ \t]*["']?([^\s"']+)/m;
const tag = /^[ \t-]*(?:tag|semver):[ \t]*["']?([^\s"'#]+)/dgm;
const templateLines = (0,text_reader/* fileReader */.q2)('template', (file, context, documents) => {
    if (!documents.some(({ kind }) => kind === 'unparseable') || !/\{\{|\{%|%\{/.test(file.text))
        return [];
    const text = (0,text_reader/* codeText */.ph)(file);
    const holder = { object: { file, origin: 'document' }, tree: context.tree, shape: 'template' };
    const artifacts = [...text.matchAll(artifact)].flatMap((found) => {
        const part = (0,text_reader/* groupOf */.F8)(found, 1);
        const reference = part && looseReference(part.text, context.settings);
        if (!part || reference?.role !== 'manifests')
            return [];
        return [referencePin(holder, (0,text_reader/* textScalar */.eD)(file, part.start, part.start + part.text.length), reference)];
    });
    return [...artifacts, ...sources(file, text, context)];
});
function sources(file, text, { tree, settings }) {
    let offset = 0;
    return text.split(/^(?=---)/m).flatMap((document) => {
        const start = offset;
        offset += document.length;
        const reference = looseReference(url.exec(document)?.[1] ?? '', settings);
        if (!/^kind:[ \t]*["']?OCIRepository\b/m.test(document) || !reference)
            return [];
        const { role, repository } = reference;
        const holder = { object: { file, origin: 'document' }, tree, shape: 'template', role, repository };
        return [...document.matchAll(tag)].flatMap((found) => {
            const part = (0,text_reader/* groupOf */.F8)(found, 1);
            if (!part)
                return [];
            const scalar = (0,text_reader/* textScalar */.eD)(file, start + part.start, start + part.start + part.text.length);
            return [scalarPin(holder, scalar, 'constraint')];
        });
    });
}

// EXTERNAL MODULE: ./lib/src/scan/constant-name.js
var constant_name = __webpack_require__(47962);
;// CONCATENATED MODULE: ./lib/src/scan/program/artifacts.js




const artifacts_longest = 512;
function mayName(text, settings) {
    if (text.includes('flux-') || text.includes('fluxcd'))
        return true;
    return Object.keys(settings.repositories).some((name) => text.includes(name.slice(name.lastIndexOf('/') + 1)));
}
function referenceIn(text, settings) {
    if (text.length > artifacts_longest || !text.includes('/') || isSentence(text))
        return null;
    const found = looseReference(text, settings);
    return found && isOurs(found, text, settings) ? found : null;
}
function forkIn(text, settings) {
    if (text.length > artifacts_longest || !text.includes('/flux-operator') || isSentence(text))
        return null;
    const found = looseReference(text, settings);
    return found && (0,model_role/* isImage */.wu)(found.role) && !isOurs(found, text, settings) ? found : null;
}
function isSentence(text) {
    return /\S\s+\S/.test(text) && /\S\s+\S/.test(text.replace(/\{[^{}]{0,200}\}/g, '{}'));
}
function isOurs({ role, repository }, text, settings) {
    if (!(0,model_role/* isImage */.wu)(role) || isUpstreamImage(text))
        return true;
    return repository !== null && Object.hasOwn(settings.repositories, (0,model_reference/* formatRepository */.Sh)(repository));
}
function chartIn(text, settings) {
    const found = mayName(text, settings) ? referenceIn(text, settings) : null;
    if (!found || !(0,model_role/* isChart */.VZ)(found.role) || found.tag !== null || found.digest !== null)
        return null;
    return { role: found.role, repository: found.repository };
}
function artifacts_chartAt(base, chart, settings) {
    const address = base.replace(/\/$/, '');
    return chartIn(address.endsWith(`/${chart}`) ? address : `${address}/${chart}`, settings);
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/chart-sites.js


const placeName = /repo|registry|url|oci/i;
const chartNames = ['chart', 'chart_name', 'name'];
const chart_sites_known = /^flux-(?:operator|instance|operator-mcp)$/;
function chartSites(mappings, evaluator, settings) {
    return mappings.flatMap((mapping) => {
        const found = chartOf(mapping, evaluator, settings);
        if (!found)
            return [];
        const isRelease = mapping.block?.type === 'resource' || mapping.block?.type === 'data';
        return [{ mapping, ...found, version: chart_sites_versionOf(mapping), isRelease }];
    });
}
function chartOf(mapping, evaluator, settings) {
    const { file, attributes, block } = mapping;
    if (block?.type === 'variable' || block?.type === 'locals')
        return null;
    const text = ({ value }) => evaluator.text({ file, value }) ?? '';
    for (const named of attributes) {
        const chart = mayBeAddress(named) ? chartIn(text(named), settings) : null;
        if (chart)
            return { chart, named };
    }
    return chartByName(mapping, text, settings);
}
function chartByName(mapping, text, settings) {
    const { attributes, within } = mapping;
    const place = attributes.find(({ name, value }) => placeName.test(name) && value.kind !== 'object');
    for (const named of attributes.filter(({ name }) => chartNames.includes(name))) {
        const chart = chart_sites_known.test(text(named)) ? baseOf(mapping, place, text, text(named), settings) : null;
        if (chart)
            return { chart, named };
    }
    const [owner = ''] = within;
    const chart = place && chart_sites_known.test(owner) ? artifacts_chartAt(text(place), owner, settings) : null;
    return chart && place ? { chart, named: place } : null;
}
function baseOf({ block }, place, text, chart, settings) {
    const isRelease = block?.labels[0]?.startsWith('helm_') === true;
    if (!place)
        return isRelease ? artifacts_chartAt('${repository}/charts', chart, settings) : null;
    const written = text(place);
    const isKnown = written !== '' && !written.includes('${');
    return artifacts_chartAt(written, chart, settings) ?? (isKnown ? null : artifacts_chartAt('${repository}/charts', chart, settings));
}
function mayBeAddress({ name, value }) {
    if (value.kind === 'text')
        return value.text.includes('/');
    return (value.kind === 'path' || value.kind === 'call') && /chart|repo|url|oci/i.test(name);
}
function chart_sites_versionOf({ attributes, block }) {
    const versions = attributes.filter(({ name }) => (0,constant_name/* isVersionName */.Cq)(name) && !(name === 'version' && block?.type === 'module'));
    return versions.find(({ name }) => name === 'version') ?? (versions.length === 1 ? (versions[0] ?? null) : null);
}

// EXTERNAL MODULE: ./lib/src/text/hcl/tree.js + 1 modules
var tree = __webpack_require__(99086);
;// CONCATENATED MODULE: ./lib/src/scan/terraform/assignments.js



const variablesJson = /\.tfvars\.json$/;
function assignedInJson({ file, documents }) {
    if (!variablesJson.test(file.path))
        return [];
    const own = bare(file);
    return documents.flatMap((document) => document.kind === 'plain'
        ? Object.entries(document.object.value).map(([name, value]) => [
            name,
            { file: own, value: expressionOf(document.object, value, [name]) },
        ])
        : []);
}
function placedIn(object, value, path) {
    return { file: bare(object.file), value: expressionOf(object, value, path) };
}
function expressionOf(object, value, path) {
    if ((0,json/* isList */.Lv)(value))
        return { kind: 'list', items: value.map((item, index) => expressionOf(object, item, [...path, index])) };
    if ((0,json/* isObject */.Gv)(value)) {
        const entries = Object.entries(value).map(([name, entry]) => {
            const inner = expressionOf(object, entry, [...path, name]);
            const [start, end] = inner.kind === 'text' ? [inner.start, inner.end] : [0, 0];
            return { name, value: inner, start, end };
        });
        return { kind: 'object', entries };
    }
    const scalar = typeof value === 'string' ? object.scalar(path) : null;
    return scalar ? { kind: 'text', ...textSpan(object.file, scalar) } : { kind: 'unknown' };
}
function textSpan(file, { raw, range }) {
    const start = characters(file, range.start);
    return { file: bare(file), text: raw, start, end: start + raw.length };
}
function characters(file, byte) {
    return (0,model_file/* byteOffset */.s$)(file, file.text.length) === file.text.length
        ? byte
        : Buffer.from(file.text).subarray(0, byte).toString('utf8').length;
}
const assignments_forms = [
    /\bTF_VAR_(\w{1,80})["']?[ \t]{0,8}[:=][ \t]{0,8}(?<quote>["']?)([^\s"'#]{1,100})\k<quote>/dg,
    /(?:terraform|tofu|terragrunt)[ \t][^\n]{0,400}?-var[= ](?<quote>["']?)(\w{1,80})=(?:\\?["'])?([^\s"'\\]{1,100})/dg,
];
function handedIn({ file }) {
    if (!file.text.includes('TF_VAR_') && !file.text.includes('-var'))
        return [];
    const own = bare(file);
    return assignments_forms.flatMap((form) => [...file.text.matchAll(form)].flatMap((found) => {
        const range = found.indices?.[3];
        const name = found[form === assignments_forms[0] ? 1 : 2] ?? '';
        const text = found[3] ?? '';
        if (!range || isComment(file.text, found.index))
            return [];
        const value = /[$%{]/.test(text)
            ? { kind: 'unknown' }
            : { kind: 'text', text, start: range[0], end: range[1] };
        return [[name, { file: own, value }]];
    }));
}
function isComment(text, offset) {
    return /^\s*#/.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset));
}
function bare(file) {
    return { file, folder: (0,model_folder/* folderOf */.y)(file.path), body: { attributes: [], blocks: [] }, locals: new Map() };
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/configuration.js





const hclName = /\.(?:tf|tofu|hcl|tfvars|tm)$/;
const moduleName = /\.(?:tf|tofu|pkr\.hcl)$/;
function configurationOf(read) {
    const files = read.filter(({ file }) => hclName.test(file.path)).map(({ file }) => hclFile(file));
    const byPath = new Map(files.map((file) => [file.file.path, file]));
    const byFolder = (0,grouped/* grouped */.z)(files, ({ folder }) => folder);
    const folders = new Set(byFolder.keys());
    const modules = new Map([...byFolder].map(([folder, own]) => [folder, moduleOf(folder, own, folders)]));
    const calls = [...modules.values()].flatMap((module) => [...module.calls.values()]);
    const units = files.flatMap((file) => unitOf(file, folders) ?? []);
    return {
        files,
        modules,
        callers: (0,grouped/* grouped */.z)([...calls, ...units].filter(({ target }) => target !== null), ({ target }) => target ?? ''),
        assigned: byName([
            ...files.filter(({ file }) => file.path.endsWith('.tfvars')).flatMap(assignedIn),
            ...read.flatMap(assignedInJson),
        ]),
        handed: byName(read.flatMap(handedIn)),
        declared: countsOf([...modules.values()].flatMap(({ variables }) => [...variables.keys()])),
        globals: byName(files.filter(({ file }) => /\.tm(?:\.hcl)?$/.test(file.path)).flatMap(globalsIn)),
        fileAt: (path) => byPath.get(path) ?? null,
        decoded: new Map(read.flatMap(plainOf)),
    };
}
function plainOf({ file, documents }) {
    const [first, ...others] = documents;
    if (first?.kind === 'plain')
        return [[file.path, first.object]];
    const [object, ...more] = first?.kind === 'objects' && others.length === 0 ? first.objects : [];
    return object && more.length === 0 && object.origin === 'document' ? [[file.path, object]] : [];
}
function hclFile(file) {
    const body = (0,tree/* bodyOfFile */.u)(file);
    return { file, folder: (0,model_folder/* folderOf */.y)(file.path), body, locals: localsOf(body) };
}
function moduleOf(folder, all, folders) {
    const files = all.filter(({ file }) => moduleName.test(file.path));
    const blocks = files.flatMap((file) => file.body.blocks.map((block) => ({ file, block })));
    const labelled = (type) => blocks.filter(({ block }) => block.type === type);
    const attribute = (type, name) => new Map(labelled(type).flatMap(({ file, block }) => {
        const found = block.body.attributes.find((each) => each.name === name);
        return [[block.labels[0] ?? '', found ? { file, value: found.value } : null]];
    }));
    const outputs = [...attribute('output', 'value')].flatMap(([name, value]) => value ? [[name, value]] : []);
    return {
        folder,
        variables: attribute('variable', 'default'),
        types: attribute('variable', 'type'),
        locals: new Map(files.flatMap((file) => [...file.locals].map(([name, value]) => [name, { file, value }]))),
        outputs: new Map(outputs),
        versions: new Map(labelled('resource').flatMap(({ file, block }) => configuration_versionOf(file, block))),
        calls: new Map(labelled('module').map(({ file, block }) => [block.labels[0] ?? '', callOf(file, block, folders)])),
    };
}
function configuration_versionOf(file, { labels, body }) {
    const version = body.attributes.find(({ name }) => name === 'version');
    return version ? [[labels.join('.'), { file, value: version.value }]] : [];
}
function localsOf({ blocks }) {
    const attributes = blocks.filter(({ type }) => type === 'locals').flatMap(({ body }) => body.attributes);
    return new Map(attributes.map(({ name, value }) => [name, value]));
}
function callOf(file, { body }, folders) {
    const inputs = new Map(body.attributes.map(({ name, value }) => [name, value]));
    return { file, target: targetOf(file, inputs.get('source'), folders), inputs };
}
function unitOf(file, folders) {
    const { attributes, blocks } = file.body;
    const value = attributes.find(({ name }) => name === 'inputs')?.value;
    const terraform = blocks.find(({ type }) => type === 'terraform');
    if (!value || !/\.hcl$/.test(file.file.path))
        return null;
    const source = terraform?.body.attributes.find(({ name }) => name === 'source')?.value;
    const objects = value.kind === 'call' ? value.arguments : [value];
    const entries = objects.flatMap((each) => (each.kind === 'object' ? each.entries : []));
    const inputs = new Map(entries.map((entry) => [entry.name, entry.value]));
    return { file, target: terraform ? targetOf(file, source, folders) : file.folder, inputs };
}
function targetOf({ folder }, source, folders) {
    if (source?.kind !== 'text')
        return null;
    const [address = ''] = source.text.split('?');
    const relative = /^\.{1,2}\//.test(address) ? (0,kustomize_paths/* resolvePath */.o1)(folder, address.replaceAll('//', '/')) : null;
    if (relative !== null)
        return folders.has(relative) ? relative : null;
    const path = innerPath(address);
    if (path === '' || folders.has(path))
        return path === '' ? null : path;
    const [only, ...others] = [...folders].filter((each) => each.endsWith(`/${path}`));
    return only !== undefined && others.length === 0 && address.includes('${') ? only : null;
}
function innerPath(address) {
    const bare = address.replace('://', ':');
    const path = /^.*\/\/(.*)$/s.exec(bare)?.[1] ?? /^.*\}(.*)$/s.exec(bare)?.[1] ?? '';
    return path
        .split('/')
        .filter((step) => step !== '' && step !== '.' && step !== '..')
        .join('/');
}
function byName(values) {
    return new Map([...(0,grouped/* grouped */.z)(values, ([name]) => name)].map(([name, own]) => [name, own.map(([, placed]) => placed)]));
}
function assignedIn(file) {
    return file.body.attributes.map(({ name, value }) => [name, { file, value }]);
}
function globalsIn(file) {
    return file.body.blocks
        .filter(({ type }) => type === 'globals')
        .flatMap(({ labels: [label], body: { attributes } }) => {
        if (label !== undefined)
            return [[label, { file, value: { kind: 'object', entries: attributes } }]];
        return attributes.map(({ name, value }) => [name, { file, value }]);
    });
}
function countsOf(names) {
    return new Map([...(0,grouped/* grouped */.z)(names, (name) => name)].map(([name, all]) => [name, all.length]));
}
function localOf(file, name) {
    const value = file.locals.get(name);
    return value ? { file, value } : null;
}
function isModuleFile({ file }) {
    return moduleName.test(file.path);
}
function fileAbove(configuration, from, name) {
    for (const folder of (0,kustomize_paths/* foldersAbove */.Zv)(from.file.path)) {
        const found = configuration.fileAt((0,kustomize_paths/* joined */.oR)(folder, name));
        if (found && found !== from)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/circle.js


const circle_whole = /^\$\{\s{0,20}((?:local|var)\.[\w.-]{1,200})\s{0,20}\}$/;
function circleOf(placed, configuration) {
    const trail = [];
    for (let at = placed; at; at = trail.at(-1)) {
        const next = writtenAt(at, configuration);
        if (!next)
            return null;
        const known = trail.findIndex(({ file, start }) => file.file === next.file.file && start === next.start);
        if (known >= 0)
            return trail.slice(known).map(({ file: { file }, start }) => `${file.path}:${(0,model_file/* positionIn */.Nu)(file, start).line}`);
        trail.push(next);
    }
    return null;
}
function writtenAt({ file, value }, { modules, files }) {
    const [head = '', name = ''] = segmentsOf(value);
    const module = isModuleFile(file) ? modules.get(file.folder) : undefined;
    const near = module ? files.filter((each) => each.folder === file.folder && isModuleFile(each)) : [file];
    for (const each of near)
        for (const { type, labels, body } of each.body.blocks) {
            const isNamed = head === 'local' ? type === 'locals' : head === 'var' && type === 'variable' && labels[0] === name;
            const found = isNamed
                ? body.attributes.find((attribute) => attribute.name === (head === 'local' ? name : 'default'))
                : undefined;
            if (found)
                return { ...found, file: each };
        }
    return null;
}
function segmentsOf(value) {
    if (value.kind === 'path')
        return value.segments;
    const found = value.kind === 'text' ? circle_whole.exec(value.text.slice(0, 300)) : null;
    return found?.[1]?.split('.') ?? [];
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/decoded-files.js




const root = /^\$\{(?:path\.(?:module|root|cwd)|get_terragrunt_dir\(\)|get_repo_root\(\)|get_parent_terragrunt_dir\(\)|find_in_parent_folders\(\))\}\/|^\.\//;
function decodedAnswer(configuration, file, call, path) {
    const object = path.length > 0 ? decodedFile(configuration, file, call) : null;
    const scalar = object?.scalar(path);
    if (!object || !scalar)
        return null;
    return { values: [{ ...textSpan(object.file, scalar), isUsed: true }], isWhole: true };
}
function decodedValue(configuration, file, call) {
    const object = decodedFile(configuration, file, call);
    const value = object ? (0,json/* valueAt */.fK)(object.value, call.path) : undefined;
    return object && value !== undefined ? placedIn(object, value, call.path) : null;
}
function decodedFile(configuration, file, call) {
    const { decoded } = configuration;
    const { folder } = file;
    const first = /^(?:yaml|json)decode$/.test(call.name) ? call.arguments[0] : undefined;
    const above = nameAbove(first);
    if (above !== null)
        return firstAbove(decoded, file, above);
    const written = fileNamed(first);
    if (written === null)
        return null;
    const name = withLocals(written, configuration, file);
    const bare = name.replace(root, '');
    const resolved = (0,kustomize_paths/* resolvePath */.o1)(folder, bare);
    return decoded.get(resolved ?? '') ?? onlyBelow(decoded, bare.replace(/^(?:\.\.\/)+/, '')) ?? null;
}
function withLocals(path, configuration, file) {
    let filled = path;
    for (let step = 0; step < deepest && filled.includes('${local.') && filled.length < decoded_files_longest; step++)
        filled = filled.replace(/\$\{local\.([\w-]{1,80})\}/g, (whole, name) => {
            const value = localOf(file, name) ?? configuration.modules.get(file.folder)?.locals.get(name);
            return value?.value.kind === 'text' ? value.value.text : whole;
        });
    return filled;
}
const [deepest, decoded_files_longest] = [3, 1000];
function fileNamed(value) {
    const [first] = value?.kind === 'call' && value.name === 'file' ? value.arguments : [];
    return first?.kind === 'text' ? first.text : null;
}
function nameAbove(value) {
    const [inner] = value?.kind === 'call' && value.name === 'file' ? value.arguments : [];
    const [name] = inner?.kind === 'call' && inner.name === 'find_in_parent_folders' ? inner.arguments : [];
    return name?.kind === 'text' ? name.text : null;
}
function firstAbove(decoded, { file }, name) {
    for (const folder of (0,kustomize_paths/* foldersAbove */.Zv)(file.path)) {
        const found = decoded.get((0,kustomize_paths/* joined */.oR)(folder, name));
        if (found)
            return found;
    }
    return null;
}
function onlyBelow(files, path) {
    const [only, ...others] = [...files].filter(([each]) => each === path || each.endsWith(`/${path}`));
    return others.length === 0 ? only?.[1] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/evaluation.js
const nothing = { values: [], isWhole: false };
function either(answers) {
    const all = answers.flatMap((answer) => answer.values.map((value) => ({ ...value, isUsed: false })));
    const written = all.filter(({ text }) => text !== '');
    const values = written.length > 0 ? written : all;
    return { values, isWhole: answers.every(({ isWhole }) => isWhole) };
}
function falls(main, rest) {
    if (main.isWhole && main.values.length > 0)
        return main;
    return { ...either([main, ...rest]), isWhole: false, ...(main.isRead ? { isRead: true } : {}) };
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/for-each.js


const for_each_deepest = 12;
const mostEntries = 100;
function eachEntry(placed, given, configuration) {
    const { file } = placed;
    const entries = entriesOf({ configuration, given }, placed, 0);
    if (entries === null || entries.length === 0 || entries.length > mostEntries)
        return null;
    return entries.map(({ key, value: own }, index) => {
        const id = `${own.file.file.path}\0${own.file.each?.id ?? ''}\0${index}\0${key.value.kind === 'text' ? `${key.value.text}\0${key.value.start}` : ''}`;
        return { ...file, each: { id, key, value: own } };
    });
}
function entriesOf(scope, placed, depth) {
    const { file, value } = placed;
    if (depth > for_each_deepest)
        return null;
    const all = (parts) => {
        const found = parts.map((part) => entriesOf(scope, part, depth + 1));
        return parts.length === 0 || found.includes(null) ? null : found.flatMap((entries) => entries ?? []);
    };
    switch (value.kind) {
        case 'object':
            return value.entries.map(({ name, value: own, start }) => ({
                key: { file, value: { kind: 'text', text: name, start, end: start } },
                value: { file, value: own },
            }));
        case 'list':
            return value.items.map((item) => ({ key: { file, value: item }, value: { file, value: item } }));
        case 'call': {
            const decoded = decodedValue(scope.configuration, file, value);
            if (decoded)
                return entriesOf(scope, decoded, depth + 1);
            return value.path.length === 0 && /^(?:toset|tomap|merge|setunion|concat)$/.test(value.name)
                ? all(value.arguments.map((argument) => ({ file, value: argument })))
                : null;
        }
        case 'path':
            return all(writtenAs(scope, file, value.segments));
        case 'text':
        case 'choice':
        case 'unknown':
            return null;
    }
}
function writtenAs(scope, file, [head = '', name = '', ...rest]) {
    const open = (placed, path) => {
        const decoded = placed?.value.kind === 'call' ? decodedValue(scope.configuration, placed.file, placed.value) : null;
        return for_each_below(decoded ?? placed, path);
    };
    const module = isModuleFile(file) ? scope.configuration.modules.get(file.folder) : undefined;
    if (head === 'local')
        return open(module ? module.locals.get(name) : localOf(file, name), rest);
    if (head !== 'var' || !module)
        return [];
    const given = scope.given(module.folder, name);
    const standard = module.variables.get(name);
    return given.length > 0 ? given.flatMap((placed) => open(placed ?? standard, rest)) : open(standard, rest);
}
function for_each_below(placed, [first, ...rest]) {
    if (!placed)
        return [];
    if (first === undefined)
        return [placed];
    const { file, value } = placed;
    const entry = value.kind === 'object' ? value.entries.find(({ name }) => name === first) : undefined;
    return entry ? for_each_below({ file, value: entry.value }, rest) : [];
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/callers.js


function isCalled({ callers }, folder) {
    return callers.size === 0 || callers.has(folder) || !/(?:^|\/)modules?\//.test(`${folder}/`);
}
function givenTo(configuration, folder, name) {
    const callers = configuration.callers.get(folder) ?? [];
    if (callers.length > 0)
        return callers.flatMap((caller) => inputsOf(configuration, caller, name));
    const assigned = configuration.assigned.get(name) ?? [];
    const files = assigned.filter(({ file }) => configuration.declared.get(name) === 1 || (0,kustomize_paths/* isBelow */.Yw)(file.folder, folder));
    const handed = configuration.handed.get(name) ?? [];
    return handed.length > 0 && files.length === 0 ? [...handed, null] : [...files, ...handed];
}
function inputsOf(configuration, { file, inputs }, name) {
    const value = inputs.get(name);
    if (!value)
        return [null];
    const each = inputs.get('for_each');
    const files = each ? eachOf(configuration, file, each) : null;
    return (files ?? [file]).map((as) => ({ file: as, value }));
}
function isOverridden(configuration, folder, name) {
    const given = givenTo(configuration, folder, name);
    return given.length > 0 && given.every((placed) => placed !== null);
}
function eachOf(configuration, file, value) {
    return eachEntry({ file, value }, (folder, name) => givenTo(configuration, folder, name), configuration);
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/type-defaults.js
const type_defaults_deepest = 8;
function defaultInType(type, path, depth = 0) {
    const [name, ...rest] = path;
    if (type.kind !== 'call' || depth > type_defaults_deepest)
        return null;
    const [first, second] = type.arguments;
    if (type.name === 'optional') {
        if (name === undefined)
            return second ?? null;
        return (second && inObject(second, path)) ?? (first ? defaultInType(first, path, depth + 1) : null);
    }
    if (type.name !== 'object' || first?.kind !== 'object')
        return null;
    const entry = first.entries.find((each) => each.name === name);
    return entry ? defaultInType(entry.value, rest, depth + 1) : null;
}
function inObject(value, path) {
    const [name, ...rest] = path;
    if (name === undefined)
        return value;
    const entry = value.kind === 'object' ? value.entries.find((each) => each.name === name) : undefined;
    return entry ? inObject(entry.value, rest) : null;
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/evaluate.js







const evaluate_deepest = 12;
function evaluatorOf(configuration) {
    const known = new Map();
    const scope = {
        configuration,
        once(key, answer) {
            const before = known.get(key);
            if (before !== undefined)
                return before === 'open' ? nothing : before;
            known.set(key, 'open');
            const found = answer();
            known.set(key, found);
            return found;
        },
    };
    return {
        of: (placed, path = []) => answerOf(scope, placed, path, 0),
        text: (placed) => textOf(scope, placed, 0),
        isOverridden: (folder, variable) => isOverridden(configuration, folder, variable),
        eachOf: (file, value) => eachOf(configuration, file, value),
        circle: (placed) => circleOf(placed, configuration),
        isCalled: (folder) => isCalled(configuration, folder),
    };
}
function answerOf(scope, { file, value }, path, depth) {
    if (depth > evaluate_deepest)
        return nothing;
    const next = (inner, below = path) => answerOf(scope, { file, value: inner }, below, depth + 1);
    switch (value.kind) {
        case 'text':
            return path.length > 0 ? nothing : textAnswer(scope, file, value, depth);
        case 'path':
            return evaluate_named(scope, file, [...value.segments, ...path], depth);
        case 'object': {
            const entry = value.entries.find(({ name }) => name === path[0]);
            return entry ? next(entry.value, path.slice(1)) : nothing;
        }
        case 'list': {
            const item = value.items[Number(path[0])];
            return item ? next(item, path.slice(1)) : nothing;
        }
        case 'choice':
            return either(value.of.map((each) => next(each)));
        case 'call':
            return callAnswer(scope, file, value, [...value.path, ...path], depth);
        case 'unknown':
            return nothing;
    }
}
const evaluate_whole = /^(v?)\$\{\s*([\w.[\]"-]+)\s*\}$/;
function textAnswer(scope, file, value, depth) {
    const { text, start, end } = value;
    if (!/[$%]\{/.test(text))
        return { values: [{ file, text, start, end, isUsed: true }], isWhole: true };
    const found = evaluate_whole.exec(text);
    return found ? evaluate_named(scope, file, segmentsIn(found[2] ?? ''), depth + 1) : nothing;
}
function segmentsIn(path) {
    return path.split(/[.[\]"]+/).filter((segment) => segment !== '');
}
const passing = /^(?:tostring|trimspace|trimprefix|trimsuffix|nonsensitive|sensitive|lower|one|chomp)$/;
const falling = /^(?:try|coalesce|can)$/;
const reading = /^(?:yamldecode|jsondecode|file|templatefile|csvdecode|sops_decrypt_file)$/;
function isFromOutside(value) {
    return value.kind === 'path' && /^(?:data|var|module|dependency)$/.test(value.segments[0] ?? '');
}
function callAnswer(scope, file, call, path, depth) {
    const [first, ...others] = call.arguments;
    if (!first)
        return nothing;
    const next = (value, below = path) => answerOf(scope, { file, value }, below, depth + 1);
    if (passing.test(call.name))
        return next(first);
    if (falling.test(call.name))
        return falls(next(first), others.map((each) => next(each)));
    if (reading.test(call.name))
        return decodedAnswer(scope.configuration, file, call, path) ?? { ...nothing, isRead: !isFromOutside(first) };
    switch (call.name) {
        case 'merge':
            return mergedAnswer(call.arguments, path, next);
        case 'lookup': {
            const [key, ...rest] = others;
            return falls(next(first, [key?.kind === 'text' ? key.text : '', ...path]), rest.map((each) => next(each)));
        }
        case 'read_terragrunt_config':
            return included(scope, file, first, path, depth);
        default:
            return nothing;
    }
}
function mergedAnswer(objects, path, next) {
    if (path.length === 0)
        return nothing;
    const answers = objects.map((each) => next(each)).filter(({ values }) => values.length > 0);
    return answers.at(-1) ?? nothing;
}
function evaluate_named(scope, file, segments, depth) {
    const place = isModuleFile(file) ? file.folder : file.file.path;
    const key = `${place}\0${segments[0] === 'each' ? (file.each?.id ?? '') : ''}\0${segments.join('.')}`;
    return scope.once(key, () => {
        const [head = '', name = '', ...rest] = segments;
        if (head === 'each')
            return repeatedFor(scope, file, [name, ...rest], depth);
        if (head === 'include')
            return includedFile(scope, file, name, rest, depth);
        if (head === 'global')
            return globalAnswer(scope, file, [name, ...rest], depth);
        if (head === 'local' && !isModuleFile(file))
            return follow(scope, localOf(file, name), rest, depth);
        if (segments.length === 1 && !isModuleFile(file))
            return follow(scope, argumentOf(file, head), [], depth);
        const module = isModuleFile(file) ? scope.configuration.modules.get(file.folder) : undefined;
        return module ? inModule(scope, module, [head, name, ...rest], depth) : nothing;
    });
}
function repeatedFor(scope, { each }, [name, ...path], depth) {
    return follow(scope, name === 'key' ? each?.key : each?.value, path, depth);
}
function inModule(scope, module, segments, depth) {
    const [head = '', name = '', ...rest] = segments;
    if (head === 'var')
        return variable(scope, module, name, rest, depth);
    if (head === 'local')
        return follow(scope, module.locals.get(name), rest, depth);
    const version = module.versions.get(`${head}.${name}`);
    if (version)
        return follow(scope, isVersion(rest) ? version : null, [], depth);
    const target = head === 'module' ? (module.calls.get(name)?.target ?? null) : null;
    const outputs = target === null ? undefined : scope.configuration.modules.get(target)?.outputs;
    return follow(scope, outputs?.get(rest[0] ?? ''), rest.slice(1), depth);
}
function isVersion(path) {
    return /^(?:metadata\.)?version$/.test(path.filter((step) => !/^\d+$/.test(step)).join('.'));
}
function follow(scope, placed, path, depth) {
    return placed ? answerOf(scope, placed, path, depth + 1) : nothing;
}
function argumentOf(file, name) {
    const block = file.body.blocks.find(({ type, labels }) => type === 'variable' && labels[0] === name);
    const value = block?.body.attributes.find((attribute) => attribute.name === 'default')?.value;
    return value ? { file, value } : null;
}
function variable(scope, module, name, path, depth) {
    const { configuration } = scope;
    const given = givenTo(configuration, module.folder, name);
    if (configuration.handed.get(name)?.some(({ value }) => value.kind === 'unknown') === true)
        return nothing;
    const answers = given.flatMap((placed) => (placed ? [answerOf(scope, placed, path, depth + 1)] : []));
    const own = module.variables.get(name);
    const isDefault = !isOverridden(configuration, module.folder, name);
    const written = isDefault && own ? answerOf(scope, own, path, depth + 1) : { values: [], isWhole: !isDefault };
    const isGiven = written.values.length > 0 || answers.some((answer) => answer.values.length > 0);
    const standard = isGiven || path.length === 0 ? written : typed(scope, module, name, path, depth);
    const isKnown = given.length > 0 || isCalled(configuration, module.folder);
    const values = standard.values.map((value) => ({ ...value, isUsed: value.isUsed && isKnown }));
    return {
        values: [...answers.flatMap((answer) => answer.values), ...values],
        isWhole: standard.isWhole && answers.every(({ isWhole }) => isWhole),
    };
}
function typed(scope, { types }, name, path, depth) {
    const type = types.get(name);
    const value = type ? defaultInType(type.value, path) : null;
    return type && value ? answerOf(scope, { file: type.file, value }, [], depth + 1) : nothing;
}
function includedFile(scope, file, name, path, depth) {
    const block = file.body.blocks.find(({ type, labels }) => type === 'include' && (labels[0] ?? name) === name);
    const from = block?.body.attributes.find((attribute) => attribute.name === 'path')?.value;
    return from ? included(scope, file, from, path, depth) : nothing;
}
function included(scope, file, from, path, depth) {
    const name = from.kind === 'call' && from.name === 'find_in_parent_folders' ? from.arguments[0] : from;
    const text = name === undefined ? 'terragrunt.hcl' : name.kind === 'text' ? (name.text.split('/').at(-1) ?? '') : '';
    const other = text === '' ? null : fileAbove(scope.configuration, file, text);
    if (!other)
        return nothing;
    const [section = '', key = '', ...rest] = path;
    if (section === 'locals') {
        const found = localOf(other, key);
        return found ? answerOf(scope, found, rest, depth + 1) : nothing;
    }
    const inputs = other.body.attributes.find((attribute) => attribute.name === section);
    return inputs ? answerOf(scope, { file: other, value: inputs.value }, [key, ...rest], depth + 1) : nothing;
}
function globalAnswer(scope, file, path, depth) {
    const found = (scope.configuration.globals.get(path[0] ?? '') ?? []).filter((each) => (0,kustomize_paths/* isBelow */.Yw)(file.folder, each.file.folder));
    const nearest = found.reduce((longest, each) => Math.max(longest, each.file.folder.length), 0);
    const answers = found
        .filter((each) => each.file.folder.length === nearest)
        .map((placed) => answerOf(scope, placed, path.slice(1), depth + 1));
    return answers.find(({ values }) => values.length > 0) ?? nothing;
}
const placeholders = /\$\{\s*([\w.[\]"-]{1,200})\s*\}/g;
function textOf(scope, placed, depth) {
    const { value, file } = placed;
    if (depth > evaluate_deepest)
        return null;
    if (value.kind === 'text')
        return value.text.length > 1000
            ? null
            : value.text.replace(placeholders, (written, path) => {
                const inner = { kind: 'path', segments: segmentsIn(path) };
                return textOf(scope, { file, value: inner }, depth + 1) ?? written;
            });
    const { values } = answerOf(scope, placed, [], depth);
    const [first, ...others] = new Set(values.map(({ text }) => text));
    return first !== undefined && others.length === 0 ? first : null;
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/mappings.js
const mappings_farthest = 3;
function mappingsIn(file, repeated) {
    const found = [];
    const body = (own, { attributes, blocks }, block, within) => {
        found.push({ file: own, attributes, block, within });
        for (const attribute of attributes)
            objects(own, attribute.value, [attribute.name, ...within]);
        for (const inner of blocks) {
            const each = own.each ? null : valueIn(inner.body, 'for_each');
            const files = (each && repeated(own, each.value)) ?? [own];
            for (const as of files)
                body(as, inner.body, inner, [inner.labels.at(-1) ?? inner.type, ...within].slice(0, mappings_farthest));
        }
    };
    const objects = (own, value, names) => {
        const within = names.slice(0, mappings_farthest);
        if (value.kind === 'object') {
            found.push({ file: own, attributes: value.entries, block: null, within });
            for (const entry of value.entries)
                objects(own, entry.value, [entry.name, ...within]);
        }
        else
            for (const inner of innerOf(value))
                objects(own, inner, within);
    };
    body(file, file.body, null, []);
    return found;
}
function textsIn(mappings) {
    const found = [];
    const texts = (value) => {
        if (value.kind === 'text')
            found.push(value);
        else
            for (const inner of innerOf(value))
                texts(inner);
    };
    for (const { attributes } of mappings)
        for (const { value } of attributes)
            texts(value);
    return found;
}
function innerOf(value) {
    if (value.kind === 'list')
        return value.items;
    if (value.kind === 'call')
        return value.arguments;
    return value.kind === 'choice' ? value.of : [];
}
function valueIn({ attributes }, name) {
    return attributes.find((attribute) => attribute.name === name) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/pins.js



function spanPin({ file, start, end }, { role, repository, field }, { tree }) {
    const shape = role === 'flux-version' ? 'flux-version' : 'terraform';
    const object = { file: file.file, origin: 'document' };
    const holder = { object, tree, shape, role, repository, scope: 'bootstrap' };
    const scalar = (0,text_reader/* textScalar */.eD)(file.file, start, end);
    return textPin(holder, scalar, 0, scalar.raw, field, null);
}
function pinsOf(placed, path, selected, evaluator, context) {
    const answer = evaluator.of(placed, path);
    if (answer.values.length > 0) {
        const written = answer.values.map((each) => writtenPin(each, answer, placed, selected, context));
        const doubt = differing(written.filter((_, index) => answer.values[index]?.isUsed === true));
        return doubt === null ? written : doubted(written, doubt, placed, selected, context);
    }
    if (answer.isRead === true)
        return [];
    const pin = spanPin(placed, selected, context);
    const circle = evaluator.circle(placed);
    const reason = circle ? 'its value goes in a circle' : 'its value is given elsewhere';
    const open = { ...(0,model_pin/* selectedBy */.B8)(pin, 'variable', reason), isAssumed: true };
    if (!circle)
        return [open];
    const doubt = `goes in a circle (${circle.join(', ')})`;
    return [{ ...open, variable: { text: pin.value, name: pin.value, filledFrom: [], doubt } }];
}
function differing(pins) {
    const exact = pins.filter(({ selector }) => selector === 'exact');
    if (new Set(exact.map(({ version }) => version)).size < 2)
        return null;
    const places = new Set(exact.map(({ file, line, value }) => `${value} at ${file}:${line}`));
    return `has values that differ (${[...places].join(', ')})`;
}
function doubted(written, doubt, place, selected, context) {
    const use = spanPin(place, selected, context);
    const reason = `${use.value} ${doubt}`;
    return [
        { ...(0,model_pin/* selectedBy */.B8)(use, 'variable', reason), variable: { text: use.value, name: use.value, filledFrom: [], doubt } },
        ...written.map((pin) => ({ ...(0,model_pin/* reportedPin */.zx)(pin, reason), isAssumed: true })),
    ];
}
function writtenPin(written, { isWhole }, { file, start, end }, selected, context) {
    const isOwn = written.file === file && written.start >= start && written.end <= end;
    const own = spanPin(written, selected, context);
    const pin = isOwn && isWhole ? own : keptSpelling(own);
    if (written.isUsed)
        return pin;
    if (!isWhole && isOwn && pin.action === 'follow')
        return fallback(pin, file.file.text.slice(start, end));
    return { ...pin, isAssumed: true };
}
function fallback(pin, expression) {
    const reason = 'a fallback inside an expression is not the value in use';
    const variable = { text: expression, name: expression, filledFrom: [] };
    return { ...(0,model_pin/* selectedBy */.B8)(pin, 'variable', reason), variable, isAssumed: true };
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/named-versions.js



function namedPins(mappings, evaluator, context) {
    return mappings.flatMap((mapping) => mapping.attributes.flatMap((attribute) => {
        const role = named_versions_roleOf(mapping, attribute);
        return role === null ? [] : pinsAt(mapping, attribute, role, evaluator, context);
    }));
}
function named_versions_roleOf({ block, within }, { name }) {
    if (block?.type === 'variable')
        return name === 'default' ? (0,constant_name/* roleOfPlace */.TC)(block.labels[0] ?? '', []) : null;
    if (block !== null && name === 'version')
        return null;
    const owner = block === null ? within : block.type === 'module' ? moduleNames(within, block) : [];
    for (const each of owner.length === 0 ? [[]] : owner.map((one) => [one])) {
        const role = (0,constant_name/* roleOfPlace */.TC)(name, each);
        if (role !== null)
            return role;
    }
    return null;
}
function moduleNames(within, { body }) {
    const source = body.attributes.find(({ name }) => name === 'source')?.value;
    const named = source?.kind === 'text' ? /flux-(?:operator|instance)(?![\w-])/.exec(source.text) : null;
    return [...within.slice(0, 1), ...(named ? [named[0]] : [])];
}
function pinsAt({ file, block }, { value, start, end }, role, evaluator, context) {
    const selected = { role, repository: null, field: 'constraint' };
    const pins = pinsOf({ file, value, start, end }, [], selected, evaluator, context);
    const versions = pins.filter((pin) => (0,constant_name/* isOperatorVersion */.Fn)(pin.value)).map(keptSpelling);
    if (block?.type !== 'variable')
        return versions;
    if (evaluator.isOverridden(file.folder, block.labels[0] ?? ''))
        return versions.map(overridden);
    return evaluator.isCalled(file.folder) ? versions : versions.map((pin) => ({ ...pin, isAssumed: true }));
}
function overridden(pin) {
    return { ...pin, action: 'ignore', reason: 'every caller of the module gives another value', isAssumed: true };
}

// EXTERNAL MODULE: ./lib/src/text/program/tokens.js
var program_tokens = __webpack_require__(56013);
;// CONCATENATED MODULE: ./lib/src/scan/program/addresses.js

const project = 'controlplaneio-fluxcd/flux-operator';
const addresses_longest = 2000;
const addresses_widest = 100;
function releaseAddresses(code) {
    const found = [];
    for (let at = code.indexOf(project); at >= 0;) {
        const from = at + project.length;
        const end = addressEnd(code, from);
        const address = addressIn(code.slice(from, end), from);
        if (address)
            found.push(address);
        at = code.indexOf(project, Math.max(end, from));
    }
    return found;
}
function addressEnd(code, from) {
    let at = from;
    while (at < code.length && at - from < addresses_longest) {
        const close = code.startsWith('{{', at) ? '}}' : code.startsWith('$(', at) ? ')' : null;
        const end = close === null ? -1 : code.slice(at, at + addresses_widest).indexOf(close);
        if (close !== null && end >= 0)
            at += end + close.length;
        else if (/[\s"'`<>|\\,;()[\]]/.test(code.charAt(at)))
            return at;
        else
            at++;
    }
    return at;
}
const addresses_placeholder = String.raw `\$\{\{[^{}]{1,60}\}\}|\{\{[^{}]{1,60}\}\}|\$\{[^{}]{1,60}\}|\$\(\w{1,60}\)|\$\w{1,60}|%\w{1,60}%|#?\{[\w.]{0,60}\}|%[sv]`;
const addresses_version = new RegExp(String.raw `(?<![0-9A-Za-z.-])v?(?:\d{1,4}\.\d{1,4}\.\d{1,4}(?:-(?:rc|alpha|beta)\.?\d{1,3})?(?![0-9A-Za-z]|\.\d)|(?:${addresses_placeholder}))`, 'g');
const addresses_forms = /^(?:\.git)?(?:\/(?:releases\/(?:download|tags)|archive(?:\/refs\/tags)?|(?:raw|tarball|zipball|tar\.gz|zip)(?:\/refs\/tags)?|refs\/tags)?\/?(?=v?[\d${%#{])|[^?@]{0,300}@|[^?]{0,300}\?(?:[^=]{0,60}=[^&]{0,60}&){0,5}ref=)/;
function addressIn(rest, offset) {
    const newest = /^\/releases\/(latest)\/download\/install\.yaml/d.exec(rest)?.indices?.[1];
    if (newest)
        return { role: 'operator-image', parts: [{ text: 'latest', start: offset + newest[0] }] };
    const form = addresses_forms.exec(rest);
    if (!form)
        return null;
    const after = rest.slice(form[0].length);
    const parts = [...after.matchAll(addresses_version)].flatMap(({ 0: text, index }) => {
        const isWritten = !/^v?\d/.test(text) || (0,constant_name/* isOperatorVersion */.Fn)(text);
        return isWritten ? [{ text, start: offset + form[0].length + index }] : [];
    });
    const [first] = parts;
    return first && after.indexOf(first.text) === 0 ? { role: addresses_roleOf(rest, after.slice(first.text.length)), parts } : null;
}
function addresses_roleOf(rest, file) {
    return /^\/flux-operator/.test(file) || /^\/(?:cmd|actions)\//.test(rest) ? 'cli-image' : 'operator-image';
}

// EXTERNAL MODULE: ./lib/src/scan/program/placeholder.js
var program_placeholder = __webpack_require__(40380);
// EXTERNAL MODULE: ./lib/src/text/program/dialect.js
var program_dialect = __webpack_require__(77109);
;// CONCATENATED MODULE: ./lib/src/text/program/nested-tokens.js



const nested_tokens_deepest = 2;
const script = (0,program_dialect/* dialectOf */.E)('');
function opened(code, tokens, opens, depth = 0) {
    if (!tokens.some((token) => isOpened(code, token, opens, depth)))
        return tokens;
    return tokens.flatMap((token) => {
        if (!isOpened(code, token, opens, depth))
            return [token];
        const text = (0,program_tokens/* textOf */.b6)(code, token);
        const inner = (0,program_tokens/* tokensOf */.k8)(text.includes('\n') ? (0,program_code/* withoutComments */.fx)(text, script) : text, script);
        return opened(code, inner.map((each) => moved(each, token.from)), opens, depth + 1);
    });
}
function isOpened(code, token, opens, depth) {
    return token.kind === 'text' && depth < nested_tokens_deepest && opens((0,program_tokens/* textOf */.b6)(code, token));
}
function moved({ kind, start, end, from, to }, by) {
    return { kind: kind === 'word' ? 'text' : kind, start: start + by, end: end + by, from: from + by, to: to + by };
}

// EXTERNAL MODULE: ./lib/src/text/program/outline.js
var program_outline = __webpack_require__(83265);
;// CONCATENATED MODULE: ./lib/src/text/program/values.js


const values_deepest = 3;
const furthest = 8;
function valuesOf(code, statement) {
    const values = [];
    for (let index = 0; index < statement.items.length; index++) {
        const item = statement.items[index];
        if (item === undefined)
            continue;
        if ((0,program_outline/* isGroup */.IZ)(item)) {
            const call = calleeAt(code, statement, index);
            const token = soleToken(code, item, call, 0);
            if (token)
                values.push({ token, text: (0,program_tokens/* textOf */.b6)(code, token), statement, index, call });
        }
        else if ((item.kind === 'word' || item.kind === 'text') && !isName(code, item, statement.items[index + 1]))
            values.push({ token: item, text: (0,program_tokens/* textOf */.b6)(code, item), statement, index, call: null });
    }
    return values;
}
function isName(code, item, next) {
    if ((0,program_outline/* isGroup */.IZ)(next))
        return next.start === item.end;
    return (0,program_tokens/* isMark */.qi)(code, next, '=') || (0,program_tokens/* isMark */.qi)(code, next, ':');
}
function calleeAt(code, { items }, index) {
    const before = items[index - 1];
    if (before === undefined || (0,program_outline/* isGroup */.IZ)(before) || before.kind !== 'word')
        return null;
    return (0,program_tokens/* textOf */.b6)(code, before).split('.').at(-1) ?? null;
}
const getters = /env|default|option|config|param|^(?:get|or|fetch)$/i;
function soleToken(code, group, callee, depth) {
    if (group.open === '{' || depth >= values_deepest)
        return null;
    const items = soleArgument(group, callee);
    if (items === null)
        return null;
    const [first, second, ...others] = withoutPrefix(items);
    if (first === undefined || others.length > 0)
        return null;
    if (second === undefined)
        return (0,program_outline/* isGroup */.IZ)(first) ? soleToken(code, first, null, depth + 1) : valueToken(first);
    if ((0,program_outline/* isGroup */.IZ)(first) || !(0,program_outline/* isGroup */.IZ)(second) || first.kind !== 'word')
        return null;
    return soleToken(code, second, (0,program_tokens/* textOf */.b6)(code, first).split('.').at(-1) ?? null, depth + 1);
}
function soleArgument(group, callee) {
    const [first, second, ...others] = group.statements.slice(0, 4).filter(({ items }) => items.length > 0);
    if (!first || others.length > 0)
        return null;
    const chosen = second ? (callee !== null && getters.test(callee) ? second : null) : first;
    return chosen && chosen.items.length <= 3 ? chosen.items : null;
}
function valueToken(token) {
    return token.kind === 'word' || token.kind === 'text' ? token : null;
}
function withoutPrefix(items) {
    const [first, second] = items;
    const isPrefix = first && second && !(0,program_outline/* isGroup */.IZ)(first) && !(0,program_outline/* isGroup */.IZ)(second) && second.kind === 'text' && first.end === second.start;
    return isPrefix ? items.slice(1) : items;
}
const setters = new Set(['set', 'setenv', 'setx', 'env', 'arg', 'set-variable', 'new-variable']);
function namesOf(code, value) {
    const { statement } = value;
    const own = value.call === null ? [] : [value.call];
    const first = value.call === null ? value.index : value.index - 1;
    const sign = signBefore(code, statement, first);
    if (sign === null)
        return [...own, ...spacedName(code, statement, first)];
    return [...own, ...namesBefore(code, statement, sign)];
}
function signOf(code, value) {
    const { statement } = value;
    const sign = signBefore(code, statement, value.call === null ? value.index : value.index - 1);
    return sign === null ? null : (0,program_tokens/* isMark */.qi)(code, tokenAt(statement.items, sign), ':') ? ':' : '=';
}
function namesOfGroup(code, { place }) {
    if (!place)
        return [];
    const { statement, index } = place;
    const sign = signBefore(code, statement, index);
    return sign === null ? wordsBefore(code, statement.items, index) : namesBefore(code, statement, sign);
}
function signBefore(code, { items, group }, index) {
    let passing = false;
    for (let at = index - 1; at >= 0 && index - at <= furthest; at--) {
        const item = items[at];
        if (item === undefined)
            return null;
        if ((0,program_outline/* isGroup */.IZ)(item)) {
            if (!passing)
                return null;
        }
        else if (isDefault(code, items, at))
            passing = true;
        else if ((0,program_tokens/* isMark */.qi)(code, item, '=') || (0,program_tokens/* isMark */.qi)(code, item, ':'))
            return isComparison(code, items, at, group) ? null : at;
        else if (!passing && !isPrefixOf(code, item, items[at + 1]))
            return null;
    }
    return null;
}
function isDefault(code, items, at) {
    const item = tokenAt(items, at);
    if (item?.kind === 'word')
        return (0,program_tokens/* textOf */.b6)(code, item) === 'or';
    return ['??', '||', '?:'].some((sign) => pairAt(code, items, at - 1) === sign || pairAt(code, items, at) === sign);
}
function isComparison(code, items, at, { open }) {
    const [before, after] = [pairAt(code, items, at - 1), pairAt(code, items, at)];
    if (['==', '!=', '>=', '<=', '=~'].some((sign) => sign === before || sign === after))
        return true;
    return (open === '[' &&
        (0,program_tokens/* isMark */.qi)(code, tokenAt(items, at), '=') &&
        (tokenAt(items, at - 1)?.end ?? 0) < (tokenAt(items, at)?.start ?? 0));
}
function pairAt(code, items, at) {
    const [first, second] = [tokenAt(items, at), tokenAt(items, at + 1)];
    const isPair = first?.kind === 'mark' && second?.kind === 'mark' && first.end === second.start;
    return isPair ? code.slice(first.start, second.end) : null;
}
function isPrefixOf(code, item, next) {
    if ((0,program_outline/* isGroup */.IZ)(item))
        return false;
    if (item.kind === 'mark')
        return ['>', '&', '*', '!', '~'].some((mark) => (0,program_tokens/* isMark */.qi)(code, item, mark));
    return item.kind === 'word' && next !== undefined && !(0,program_outline/* isGroup */.IZ)(next) && next.kind === 'text' && item.end === next.start;
}
function namesBefore(code, { items }, sign) {
    const names = [];
    const isEqual = (0,program_tokens/* isMark */.qi)(code, tokenAt(items, sign), '=');
    for (let at = sign - 1; at >= 0 && sign - at <= furthest; at--) {
        const item = items[at];
        if (item === undefined)
            break;
        if ((0,program_outline/* isGroup */.IZ)(item)) {
            const key = item.open === '[' ? soleToken(code, item, null, 0) : null;
            if (key)
                names.push((0,program_tokens/* textOf */.b6)(code, key));
        }
        else if (item.kind === 'word' || item.kind === 'text')
            names.push((0,program_tokens/* textOf */.b6)(code, item));
        else if ((0,program_tokens/* isMark */.qi)(code, item, '=') && sign - at > 1)
            break;
        else if ((0,program_tokens/* isMark */.qi)(code, item, ':') && sign - at > 1 && !isEqual)
            break;
    }
    return names;
}
function tokenAt(items, index) {
    const item = items[index];
    return (0,program_outline/* isGroup */.IZ)(item) ? undefined : item;
}
function wordsBefore(code, items, index) {
    const names = [];
    for (let at = index - 1; at >= 0 && index - at <= furthest; at--) {
        const item = items[at];
        const header = (0,program_outline/* isGroup */.IZ)(item) && item.open === '[' ? soleToken(code, item, null, 0) : item;
        if (!header || (0,program_outline/* isGroup */.IZ)(header) || header.kind === 'mark')
            break;
        names.push((0,program_tokens/* textOf */.b6)(code, header));
    }
    return names;
}
function spacedName(code, { items }, index) {
    const before = tokenAt(items, index - 1);
    if (before?.kind !== 'word' && before?.kind !== 'text')
        return [];
    const first = tokenAt(items, 0);
    const isSet = first !== undefined && setters.has((0,program_tokens/* textOf */.b6)(code, first).toLowerCase());
    return isSet || (index === 1 && items.length === 2) ? [(0,program_tokens/* textOf */.b6)(code, before)] : [];
}

;// CONCATENATED MODULE: ./lib/src/scan/program/scopes.js
function scopesOf(code) {
    const lines = scopes_linesOf(code);
    const [before, behind] = [nearestOutside(lines, 1), nearestOutside(lines, -1)];
    const at = (offset) => lineAt(lines, offset);
    const { starts, indents } = lines;
    const endOf = (index) => starts[index] ?? code.length;
    return {
        of(offset) {
            const index = at(offset);
            if ((indents[index] ?? 0) === 0)
                return null;
            return { start: endOf(before[index] ?? 0), end: endOf(behind[index] ?? starts.length) };
        },
        ofParameters({ start, end }) {
            const [first, last] = [at(start), at(end)];
            const indent = indents[first] ?? 0;
            let next = last + 1;
            while (next < starts.length && next - last < scopes_longest && (indents[next] ?? 0) > indent)
                next++;
            return { start: endOf(first), end: endOf(next) };
        },
    };
}
const scopes_longest = 500;
function scopes_linesOf(code) {
    const starts = [];
    const indents = [];
    for (let start = 0; start <= code.length;) {
        const feed = code.indexOf('\n', start);
        const end = feed < 0 ? code.length : feed;
        const indent = code.slice(start, end).search(/\S/);
        if (indent >= 0) {
            starts.push(start);
            indents.push(indent);
        }
        start = end + 1;
    }
    return { starts, indents };
}
function nearestOutside({ indents }, step) {
    const found = new Array(indents.length).fill(step === 1 ? 0 : indents.length);
    const open = [];
    for (let count = 0; count < indents.length; count++) {
        const index = step === 1 ? count : indents.length - 1 - count;
        const indent = indents[index] ?? 0;
        while (open.length > 0 && (indents[open.at(-1) ?? 0] ?? 0) >= indent)
            open.pop();
        const nearest = open.at(-1);
        if (nearest !== undefined)
            found[index] = nearest;
        open.push(index);
    }
    return found;
}
function lineAt({ starts }, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
const declared = /\b(?:function|def|func|fn|fun)\b[^(\n]{0,100}(\([^()]{0,400}\))/g;
const arrow = /(\([^()\n]{0,300}\))[ \t]{0,8}(?::[^=\n(){}]{0,60})?=>/g;
const method = /^[ \t]{0,40}(?!(?:if|for|while|switch|catch|return|else|with)\b)(?:[\w<>[\],.]{1,60}[ \t]{1,4}){0,5}\w{1,60}(\([^()\n]{0,300}\))[ \t]{0,4}(?::[ \t]{0,4}[\w<>[\]]{1,60}[ \t]{0,4})?(?:throws [\w., ]{1,80})?\{/gm;
function parametersIn(code, scopes) {
    return [declared, arrow, method].flatMap((form) => [...code.matchAll(form)].flatMap(({ 0: text, 1: list = '', index }) => {
        const start = index + text.indexOf(list);
        const scope = scopes.ofParameters({ start, end: start + list.length });
        const names = list.replace(/["'`][^"'`\n]{0,200}["'`]/g, '').match(/[A-Za-z_$][\w$]{0,60}/g) ?? [];
        return names.map((name) => ({ name, start, scope }));
    }));
}

;// CONCATENATED MODULE: ./lib/src/scan/program/pipelines.js
const holder = /^([ \t]*)(?:jobs|tasks):[ \t]*$/;
const key = /^([ \t]*)["']?([\w.-]{1,80})["']?:/;
const entry = /^([ \t]*)-[ \t]+(?:job|deployment):/;
const pipelines_script = /^[ \t]+["']?script["']?:/;
const handsOn = /^[ \t]+(?:-[ \t]+)?(?:uses|template|extends):/;
const variables = /^[ \t]*(?:-[ \t]+)?(?:env|environment|variables|vars|matrix|strategy):/;
const called = /^[ \t]*(?:-[ \t]+)?(?:\{[ \t]*)?task:/;
function jobsIn(code) {
    if (!/^[ \t]*(?:jobs|tasks|steps):[ \t]*$|^[ \t]+script:/m.test(code))
        return () => null;
    const lines = pipelines_linesOf(code);
    const owners = new Map();
    for (const job of [...heldJobs(lines), ...topJobs(lines), ...stepsIn(lines)])
        for (let at = job.first; at < job.end; at++)
            owners.set(at, job);
    return (offset) => {
        const index = pipelines_lineAt(lines, offset);
        const job = owners.get(index);
        if (!job || !isOwn(lines, job, index))
            return null;
        return { start: lines[job.first]?.start ?? 0, end: lines[job.end]?.start ?? code.length, isOpen: true };
    };
}
function pipelines_lineAt(lines, offset) {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function pipelines_linesOf(code) {
    const found = [];
    for (let start = 0; start <= code.length;) {
        const feed = code.indexOf('\n', start);
        const end = feed < 0 ? code.length : feed;
        const text = code.slice(start, Math.min(end, start + pipelines_longest)).replace(/\r$/, '');
        const indent = text.search(/\S/);
        if (indent >= 0)
            found.push({ text, start, indent });
        start = end + 1;
    }
    return found;
}
const pipelines_longest = 500;
function heldJobs(lines) {
    const found = [];
    let held = -1;
    let depth = -1;
    for (const [index, line] of lines.entries()) {
        const { text, indent } = line;
        if (indent < held || (indent === held && !isEntry(line)))
            held = -1;
        if (held < 0 && holder.test(text))
            [held, depth] = [indent, -1];
        else if (held >= 0) {
            if (depth < 0)
                depth = indent;
            if (indent === depth && (key.test(text) || entry.test(text)))
                found.push(jobAt(lines, index));
        }
    }
    return found.filter((job) => !callsAnother(lines, job));
}
function stepsIn(lines) {
    const found = [];
    const open = [];
    for (const [index, line] of lines.entries()) {
        let list = open.at(-1);
        while (list && (line.indent < list.depth || (line.indent <= list.indent && !isEntry(line)))) {
            open.pop();
            list = open.at(-1);
        }
        if (list && line.indent === list.depth && isEntry(line))
            found.push(jobAt(lines, index));
        else if (/^[ \t]*(?:-[ \t]+)?steps:[ \t]*$/.test(line.text))
            open.push({ indent: line.indent, depth: Math.max(line.indent, lines[index + 1]?.indent ?? 0) });
    }
    return found;
}
function isEntry({ text }) {
    return /^[ \t]*-[ \t]/.test(text);
}
function topJobs(lines) {
    const extended = extendedIn(lines);
    const found = lines.flatMap(({ text, indent }, index) => {
        const name = indent === 0 ? key.exec(text)?.[2] : undefined;
        if (name === undefined || name.startsWith('.') || text.includes('&') || extended.has(name))
            return [];
        return [jobAt(lines, index)];
    });
    return found.filter(({ first, end }) => {
        const depth = lines[first + 1]?.indent;
        return lines.slice(first + 1, end).some(({ text, indent }) => indent === depth && pipelines_script.test(text));
    });
}
function extendedIn(lines) {
    if (!lines.some(({ text }) => taking.test(text)))
        return new Set();
    const naming = lines.filter(({ text }) => taking.test(text) || /^[ \t]*-[ \t]+["']?[\w.-]+["']?[ \t]*$/.test(text));
    return new Set(naming.flatMap(({ text }) => text.match(/[\w.-]+/g) ?? []));
}
const taking = /extends:|!reference/;
function jobAt(lines, first) {
    const indent = lines[first]?.indent ?? 0;
    let end = first + 1;
    while (end < lines.length && (lines[end]?.indent ?? 0) > indent)
        end++;
    return { first, end };
}
function callsAnother(lines, { first, end }) {
    const depth = lines[first + 1]?.indent;
    return lines.slice(first + 1, end).some(({ text, indent }) => indent === depth && handsOn.test(text));
}
const pipelines_furthest = 30;
function isOwn(lines, { first }, index) {
    let depth = Infinity;
    let isVariable = false;
    for (let at = index; at >= first && index - at < pipelines_furthest; at--) {
        const { text, indent } = lines[at] ?? { text: '', indent: 0 };
        if (called.test(text) && indent <= depth)
            return false;
        if (indent >= depth)
            continue;
        depth = indent;
        isVariable ||= variables.test(text);
    }
    return isVariable;
}

;// CONCATENATED MODULE: ./lib/src/scan/program/nested-defaults.js
const pipelineFile = /\.ya?ml(?:\.\w+)?$/i;
const nested_defaults_named = /^([ \t]{0,40})["']?([A-Za-z_][\w-]{0,80})["']?:[ \t]{0,20}\r?$/;
const nested_defaults_given = /^(?:value|default):[ \t]{1,20}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([\w.-]{1,80}))[ \t]{0,20}\r?$/d;
const flow = /^[ \t]{0,40}["']?([A-Za-z_][\w-]{0,80})["']?:[ \t]{0,20}\{[^{}\n]{0,300}?\b(?:value|default):[ \t]{1,20}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([\w.-]{1,80}))[ \t]{0,20}[,}]/d;
const nested_defaults_called = /^[ \t]*(?:-[ \t]+)?workflow_call\b|[[,][ \t]*workflow_call\b|^[ \t]*using:[ \t]*["']?composite\b/m;
const schema = /openAPIV3Schema/;
const nested_defaults_longest = 500;
const nested_defaults_furthest = 12;
function nestedDefaults(code) {
    if (!/\b(?:value|default):/.test(code) || nested_defaults_called.test(code) || schema.test(code))
        return [];
    const found = [];
    const open = [];
    for (let start = 0; start < code.length;) {
        const feed = code.indexOf('\n', start);
        const end = feed < 0 ? code.length : feed;
        const line = code.slice(start, Math.min(end, start + nested_defaults_longest));
        const indent = line.search(/\S/);
        if (indent >= 0)
            found.push(...givenOn(line, indent, start, open));
        start = end + 1;
    }
    return found;
}
function givenOn(line, indent, start, open) {
    const owner = ownerOf(open, indent);
    const value = owner && nested_defaults_given.exec(line.slice(indent));
    if (value)
        return [definition(owner.name, value, 1, start + indent)];
    const whole = flow.exec(line);
    if (whole)
        return [definition(whole[1] ?? '', whole, 2, start)];
    const key = nested_defaults_named.exec(line);
    if (key)
        open.push({ name: key[2] ?? '', indent, depth: -1, left: nested_defaults_furthest });
    return [];
}
function ownerOf(open, indent) {
    while ((open.at(-1)?.indent ?? -1) >= indent)
        open.pop();
    const last = open.at(-1);
    if (!last)
        return null;
    if (last.depth < 0)
        last.depth = indent;
    return last.depth === indent && last.left-- > 0 ? last : null;
}
function definition(name, match, group, offset) {
    const [from, to] = match.indices?.[group] ?? match.indices?.[group + 1] ?? match.indices?.[group + 2] ?? [0, 0];
    const text = match[group] ?? match[group + 1] ?? match[group + 2] ?? '';
    return { names: [name], within: [], text, start: offset + from, end: offset + to, isEntry: false, scope: null };
}

// EXTERNAL MODULE: ./lib/src/scan/program/recipes.js
var recipes = __webpack_require__(77802);
// EXTERNAL MODULE: ./lib/src/scan/program/targets.js
var targets = __webpack_require__(27719);
// EXTERNAL MODULE: ./lib/src/scan/variables/expression.js
var expression = __webpack_require__(49200);
;// CONCATENATED MODULE: ./lib/src/scan/program/template-default.js

const template_default_longest = 200;
const workflow = /^\$\{\{\s{0,4}(?:vars|env)\.\w{1,80}\s{0,4}\|\|\s{0,4}'(v?\d[\w.-]{0,60})'\s{0,4}\}\}$/d;
function templateDefault(text) {
    if (text.length > template_default_longest || !text.endsWith('}}'))
        return null;
    const [from, to] = workflow.exec(text)?.indices?.[1] ?? [];
    if (from !== undefined)
        return { text: text.slice(from, to), start: from };
    if (!text.startsWith('{{'))
        return null;
    const inner = text
        .slice(2, -2)
        .replaceAll('`', '"')
        .replace(/\\"([^"\\]*)\\"/g, ' "$1" ');
    const { fallback = null } = (0,expression/* templateExpression */.D)(inner) ?? {};
    return fallback && /^v?\d/.test(fallback.text) ? { text: fallback.text, start: fallback.start + 2 } : null;
}

;// CONCATENATED MODULE: ./lib/src/scan/program/definitions.js










const definitions_farthest = 3;
const definitions_longest = 512;
function definitionsIn(code, outline, language) {
    const scopes = scopesOf(code);
    const jobOf = language.nested ? jobsIn(code) : language.targets ? (0,targets/* targetsIn */.A)(code) : () => null;
    const reading = { code, language, scopes, jobOf };
    const found = language.flowing ? [...shadows(code, scopes)] : [];
    if (language.recipes)
        found.push(...(0,recipes/* recipeParameters */.Z)(code));
    if (!language.flowing)
        for (const each of assignedDefaults(code))
            found.push(each);
    if (language.nested)
        for (const each of nestedDefaults(code))
            found.push({ ...each, scope: jobOf(each.start) });
    const open = [{ group: outline, within: [] }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { group, within } = next;
        for (const definition of definitionsOf(reading, group, within))
            found.push(definition);
        for (const { items } of group.statements)
            for (const item of items)
                if ((0,program_outline/* isGroup */.IZ)(item))
                    open.push({ group: item, within: withinOf(code, item, within) });
    }
    return found.sort((a, b) => a.start - b.start);
}
function withinOf(code, group, within) {
    return (0,program_outline/* isClosed */.Lx)(code, group) ? [...namesIn(code, group), ...within].slice(0, definitions_farthest) : within;
}
function namesIn(code, group) {
    return namesOfGroup(code, group)
        .slice(0, 1)
        .flatMap((name) => [...(0,program_placeholder/* segmentsOf */.OD)(name)].reverse());
}
const assigning = /\$\{([A-Za-z_]\w{0,80}):?=(v?\d[\w.-]{0,80})\}/g;
function assignedDefaults(code) {
    return [...code.matchAll(assigning)].map(({ 0: whole, 1: name = '', 2: text = '', index }) => {
        const end = index + whole.length - 1;
        return { names: [name], within: [], text, start: end - text.length, end, isEntry: false, scope: null };
    });
}
function shadows(code, scopes) {
    return parametersIn(code, scopes).map(({ name, start, scope }) => ({
        names: [name],
        within: [],
        text: '',
        start,
        end: start,
        isEntry: false,
        scope,
    }));
}
function definitionsOf(reading, group, within) {
    let entry = null;
    return group.statements.flatMap((statement, at) => {
        const own = definedBy(reading, statement, within);
        const first = own[0];
        if (first && /^(?:name|key)$/i.test(first.names[0] ?? ''))
            entry = { name: first.text, at };
        if (entry === null || at - entry.at > 2)
            return own;
        const { name } = entry;
        return own.map((each) => /^(?:value|default)$/i.test(each.names[0] ?? '') ? { ...each, names: [name, ...each.names] } : each);
    });
}
function definedBy(reading, statement, within) {
    const { code } = reading;
    return valuesOf(code, statement).flatMap((value) => {
        const names = namesOf(code, value).flatMap(withPath);
        const { from, to } = value.token;
        if (names.length === 0 || to - from > definitions_longest)
            return [];
        const written = templateDefault(value.text);
        const start = from + (written?.start ?? 0);
        const text = written?.text ?? value.text;
        return [{ names, within, text, start, end: written ? start + text.length : to, ...bound(reading, value) }];
    });
}
function bound(reading, value) {
    const { code, language, scopes, jobOf } = reading;
    const { group } = value.statement;
    if (!language.flowing)
        return { isEntry: false, scope: isLocal(code, value) ? group : jobOf(value.token.from) };
    if (language.fields)
        return { isEntry: false, scope: group.open === '{' ? group : null };
    const isParameter = group.open === '(' && (language.script || declaresFunction(code, group));
    if (isParameter && signOf(code, value) === '=')
        return { isEntry: false, scope: scopes.ofParameters(group) };
    const place = isConstants(code, group) ? group.start : value.token.from;
    return { isEntry: definitions_isEntry(code, value), scope: scopes.of(place) };
}
function isLocal(code, { statement: { group, items } }) {
    const first = items[0];
    if (group.open !== '{' || first === undefined || (0,program_outline/* isGroup */.IZ)(first))
        return false;
    return /^(?:local|declare|typeset)$/.test((0,program_tokens/* textOf */.b6)(code, first));
}
function definitions_isEntry(code, value) {
    const { group } = value.statement;
    switch (signOf(code, value)) {
        case ':':
            return true;
        case '=':
            return (group.open === '(' || group.open === '[') && !isConstants(code, group);
        case null:
            return value.call !== null;
    }
}
function declaresFunction(code, { place }) {
    const words = place?.statement.items.slice(0, place.index) ?? [];
    return words.some((word) => !(0,program_outline/* isGroup */.IZ)(word) && /^(?:def|function|func|fn|fun|constructor)$/.test((0,program_tokens/* textOf */.b6)(code, word)));
}
function isConstants(code, { place }) {
    const before = place?.statement.items[place.index - 1];
    return before !== undefined && !(0,program_outline/* isGroup */.IZ)(before) && /^(?:const|var)$/.test((0,program_tokens/* textOf */.b6)(code, before));
}
function withPath(name) {
    const segments = (0,program_placeholder/* segmentsOf */.OD)(name);
    return [...segments.slice(-1), ...(segments.length > 1 ? [segments.join('.')] : [])];
}
const definitions_most = 20;
const mostKnown = 100;
const telling = /flux|operator|instance|manifest/i;
function lexicon(definitions, { flowing }) {
    const byName = new Map();
    for (const definition of definitions)
        for (const name of new Set(definition.names)) {
            const known = byName.get(name);
            if (!known)
                byName.set(name, [definition]);
            else if (known.length <= mostKnown)
                known.push(definition);
        }
    const isParameter = (name, at) => at !== undefined && (byName.get(name) ?? []).some(({ text, scope }) => text === '' && isWithin(at, scope));
    const entriesOf = (known, owner, at) => {
        if (owner === undefined || isParameter(owner, at))
            return [];
        const found = known.filter(({ isEntry, within }) => isEntry && within.includes(owner));
        return found.length > definitions_most ? [] : found;
    };
    return {
        of(segments, at) {
            const name = segments.at(-1) ?? '';
            const known = (segments.length > 1 ? byName.get(segments.join('.')) : undefined) ?? byName.get(name) ?? [];
            if (known.length > mostKnown)
                return [];
            const seen = known.filter(({ scope }) => at === undefined || isWithin(at, scope));
            if (seen.length > definitions_most)
                return [];
            const owner = segments.at(-2);
            const owned = owner === undefined ? [] : seen.filter(({ within }) => within.includes(owner));
            if (owned.length > 0)
                return owned;
            const apart = entriesOf(known, owner, at);
            if (apart.length > 0)
                return apart;
            if (!flowing || telling.test(name))
                return at === undefined ? seen : innermost(seen);
            return owner === undefined ? innermost(seen.filter(({ isEntry }) => !isEntry)) : [];
        },
    };
}
function isWithin(at, scope) {
    return scope === null || (at >= scope.start && at < scope.end);
}
function innermost(found) {
    const sizes = found.map(({ scope }) => (scope === null || scope.isOpen ? Infinity : scope.end - scope.start));
    const least = Math.min(...sizes);
    return found.filter((_, index) => sizes[index] === least);
}

;// CONCATENATED MODULE: ./lib/src/scan/program/program.js












function programOf(file, settings) {
    const [code, dialect] = [(0,program_code/* codeOf */.$N)(file), (0,program_dialect/* dialectOf */.E)(file.path)];
    const tokens = speaksOf(code, settings) ? opened(code, (0,program_tokens/* tokensOf */.k8)(code, dialect), isPair) : [];
    const outline = (0,program_outline/* outlineOf */.W4)(code, tokens, dialect);
    const language = {
        flowing: dialect.flowing,
        script: dialect.backtick === 'template',
        recipes: recipes/* justfile */.R.test(file.path),
        targets: targets/* makefile */.v.test(file.path),
        nested: pipelineFile.test(file.path),
        fields: file.path.endsWith('.cue'),
    };
    const definitions = definitionsIn(code, outline, language);
    const words = lexicon(definitions, language);
    const filled = (text) => (0,program_placeholder/* filledProgramText */.SA)((0,program_placeholder/* filledProgramText */.SA)(text, onlyOf(words)), onlyOf(words));
    const nameIn = (token) => {
        const text = (0,program_tokens/* textOf */.b6)(code, token);
        const found = (0,program_placeholder/* placeholderIn */.P5)(text) ?? (dialect.flowing && token.kind === 'word' ? (0,program_placeholder/* identifierIn */.xc)(text) : null);
        return found && { ...found, at: token.from };
    };
    return {
        file,
        settings,
        dialect,
        code,
        opened: opened(code, tokens, (text) => holdsCommand(text, settings)),
        outline,
        definitions,
        lexicon: words,
        nameIn,
        chart: chartsOf(words, filled, settings, code, nameIn),
        filled,
    };
}
function speaksOf(code, settings) {
    return code.includes('lux') || code.includes('LUX') || mayName(code, settings) || /[01]\.\d{1,4}\.\d/.test(code);
}
function isPair(text) {
    return /^[\w.-]{1,100}=\S{1,400}$/.test(text);
}
function holdsCommand(text, settings) {
    return /[\s|=]/.test(text) && (text.includes('--version') || text.includes('--set') || mayName(text, settings));
}
function onlyOf(words) {
    return (segments) => {
        const [first, ...others] = new Set(words.of(segments).map(({ text }) => text));
        return first !== undefined && others.length === 0 ? first : null;
    };
}
function chartsOf(words, filled, settings, code, nameIn) {
    const known = new Map();
    const looped = loopsOf(code, settings);
    const named = (segments, at, depth) => {
        const found = words.of(segments, at);
        const key = `${segments.join('.')}\0${found[0]?.start ?? -1}`;
        const before = known.get(key);
        if (before !== undefined)
            return before;
        known.set(key, null);
        const charts = found.flatMap(({ text, start }) => {
            const next = depth > 0 ? ((0,program_placeholder/* placeholderIn */.P5)(text) ?? (0,program_placeholder/* identifierIn */.xc)(text)) : null;
            return chartIn(filled(text), settings) ?? (next ? (named(next.segments, start, depth - 1) ?? []) : []);
        });
        const [first] = charts;
        const chart = first && charts.every(({ role }) => role === first.role) ? first : null;
        known.set(key, chart);
        return chart;
    };
    return (token) => {
        const name = nameIn(token);
        if (name)
            return named(name.segments, name.at, 2);
        const text = (0,program_tokens/* textOf */.b6)(code, token);
        return chartIn(filled(text), settings) ?? looped(text);
    };
}
const loop = /\bfor[ \t]{1,8}(\w{1,40})[ \t]{1,8}in[ \t]{1,8}([^;\n]{1,300})/g;
const mostWords = 10;
function loopsOf(code, settings) {
    let known = null;
    return (text) => {
        const name = text.length > 300 ? undefined : /\/charts\/\$\{?(\w{1,40})\}?$/.exec(text)?.[1];
        if (name === undefined)
            return null;
        const words = (known ??= loopsIn(code)).get(name) ?? [];
        const charts = words.map((word) => chartIn(text.replace(/\$\{?\w{1,40}\}?$/, word), settings));
        if (charts.includes(null))
            return null;
        return charts.find((chart) => chart?.role === 'operator-chart') ?? charts[0] ?? null;
    };
}
function loopsIn(code) {
    const found = new Map();
    for (const [, name = '', list = ''] of code.matchAll(loop)) {
        const words = list.replace(/["']/g, '').trim().split(/\s+/);
        found.set(name, found.has(name) || words.length > mostWords ? [] : words);
    }
    return found;
}
function program_versionsOf(lexicon, { segments, at }, depth = 2) {
    const found = lexicon.of(segments, at).flatMap((definition) => {
        if ((0,constant_name/* isOperatorVersion */.Fn)(versionIn(definition.text)) || (0,constant_name/* isOperatorRange */.yz)(definition.text))
            return [definition];
        const next = depth > 0 ? ((0,program_placeholder/* placeholderIn */.P5)(definition.text) ?? (0,program_placeholder/* identifierIn */.xc)(definition.text)) : null;
        if (!next || next.segments.join('.') === segments.join('.'))
            return [];
        return program_versionsOf(lexicon, { segments: next.segments, at: definition.start }, depth - 1);
    });
    return new Set(found.map(({ text }) => ((0,constant_name/* isOperatorRange */.yz)(text) ? text : versionIn(text)))).size === 1 ? found : [];
}
function versionIn(text) {
    return /^(?:v?\d|\$\{\w{1,100}:?[-=]v?\d)/.test(text) ? (/v?\d{1,10}\.[\w.-]+/.exec(text)?.[0] ?? '') : '';
}

// EXTERNAL MODULE: ./lib/src/model/sorted.js
var sorted = __webpack_require__(60519);
;// CONCATENATED MODULE: ./lib/src/scan/program/address-sightings.js






function sightingsInAddresses(program) {
    return releaseAddresses(program.code).flatMap((address) => sightingsOf(program, address));
}
function sightingsOf(program, { role, parts }) {
    const named = parts.map((part) => {
        const found = nameOf(program, part);
        return { part, name: found && { ...found, at: part.start } };
    });
    const versions = new Set(named.map(({ part, name }) => address_sightings_versionOf(program, part, name)));
    const held = versions.size > 1 ? { held: 'the address names it more than once, and not all of it can follow' } : {};
    return named.map(({ part: { text, start }, name }) => {
        const place = { text, start, end: start + text.length, name, field: 'tag' };
        return { role, repository: null, ...place, isAddress: true, ...held };
    });
}
function address_sightings_versionOf({ lexicon }, { text }, name) {
    const own = versionIn(text);
    const known = name ? versionIn(program_versionsOf(lexicon, name)[0]?.text ?? own) : own;
    return (0,constant_name/* isOperatorVersion */.Fn)(known) ? known.replace(/^v/, '') : '';
}
function nameOf(program, { text, start }) {
    if (!/^v?(?:%[sv]|\{\d?\})$/.test(text))
        return (0,program_placeholder/* placeholderIn */.P5)(text);
    const word = program.dialect.flowing ? wordBehind(program.opened, start) : undefined;
    return word ? (0,program_placeholder/* identifierIn */.xc)((0,program_tokens/* textOf */.b6)(program.code, word)) : null;
}
function wordBehind(tokens, offset) {
    const low = (0,sorted/* countBefore */.t)(tokens, ({ end }) => end <= offset);
    return tokens.slice(low + 1, low + 4).find(({ kind }) => kind === 'word');
}

;// CONCATENATED MODULE: ./lib/src/text/program/commands.js

function commandsIn(code, tokens) {
    const commands = [];
    let current = [];
    let list = -1;
    const end = () => {
        if (current.length > 0)
            commands.push(current);
        current = [];
    };
    for (const [index, token] of tokens.entries()) {
        if (token.kind === 'line') {
            const entry = entryAt(code, tokens, index + 1);
            if (!(entry !== null && entry === list) && !goesOn(code, tokens, index))
                end();
            list = entry ?? -1;
        }
        else if ((0,program_tokens/* isMark */.qi)(code, token, ';') || (0,program_tokens/* isMark */.qi)(code, token, '|') || (0,program_tokens/* isMark */.qi)(code, token, '&')) {
            if (!isGlued(tokens, index))
                end();
        }
        else if (!isDash(code, token))
            current.push(token);
    }
    end();
    return commands;
}
function isDash(code, token) {
    return token?.kind === 'word' && (0,program_tokens/* textOf */.b6)(code, token) === '-';
}
function entryAt(code, tokens, index) {
    const [dash, first, second, third, fourth] = tokens.slice(index, index + 5);
    if (!dash || !isDash(code, dash) || first === undefined || first.kind === 'line')
        return null;
    const isOne = second === undefined || second.kind === 'line';
    const isPair = (0,program_tokens/* isMark */.qi)(code, second, '=') && third !== undefined && (fourth === undefined || fourth.kind === 'line');
    if (!isOne && !isPair)
        return null;
    const line = tokens[index - 1];
    return dash.start - (line?.end ?? 0);
}
function goesOn(code, tokens, index) {
    const [last, next] = [tokens[index - 1], tokens[index + 1]];
    if ((0,program_tokens/* isMark */.qi)(code, last, ','))
        return true;
    return next?.kind === 'word' && /^--?[A-Za-z]/.test(code.slice(next.start, next.start + 3));
}
function isGlued(tokens, index) {
    const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
    return (before?.end === token?.start && token?.end === after?.start && before?.kind !== 'mark' && after?.kind !== 'mark');
}

// EXTERNAL MODULE: ./lib/src/scan/program/file-contents.js
var file_contents = __webpack_require__(99414);
;// CONCATENATED MODULE: ./lib/src/scan/program/commands.js










function sightingsInCommands(program) {
    return commandsIn(program.code, program.opened).flatMap((words) => {
        const [first, last] = [words[0], words.at(-1)];
        if (!first || !last || !speaksOfCharts(program.code.slice(first.start, last.end)))
            return [];
        return callsIn(program, words).flatMap((call) => commands_sightingsOf(program, call));
    });
}
function speaksOfCharts(text) {
    return (text.includes('flux') ||
        text.includes('FLUX') ||
        text.includes('Flux') ||
        text.includes('--version') ||
        text.includes('helm'));
}
function callsIn(program, words) {
    const charts = words.flatMap((token, index) => {
        const chart = token.kind === 'mark' || isKey(program, words, index) ? null : program.chart(token);
        return chart ? [{ chart, token, index }] : [];
    });
    return charts.map(({ chart, token, index }, at) => {
        const from = at === 0 ? 0 : index;
        return { chart, token, words: words.slice(from, charts[at + 1]?.index ?? words.length) };
    });
}
function isKey({ code }, words, index) {
    return [':', '='].some((mark) => (0,program_tokens/* isMark */.qi)(code, words[index + 1], mark));
}
function commands_sightingsOf(program, call) {
    const { chart } = call;
    const set = setsOf(program, call);
    const version = flagged(program, call) ?? inArray(program, call) ?? inOwnArray(program, call) ?? beside(program, call);
    if (version)
        return [{ ...chart, ...version, field: 'constraint' }, ...set];
    const end = call.token.to;
    const absent = 'no version is written, which means the newest';
    return installs(program, call)
        ? [{ ...chart, text: '', start: end, end, name: null, field: 'constraint', absent }, ...set]
        : set;
}
function flagged(program, { words }) {
    const { code } = program;
    for (const [index, word] of words.entries()) {
        if (word.kind === 'mark')
            continue;
        const text = (0,program_tokens/* textOf */.b6)(code, word);
        if (text === '--version')
            return selectedBy(program, words, index + 1) ?? filledAt(program, word.to);
        if (text === '--version=')
            return filledAt(program, word.to);
        if (text.startsWith('--version='))
            return selectedIn(program, { ...word, from: word.from + '--version='.length });
    }
    return null;
}
function inArray(program, call) {
    const { code, opened } = program;
    for (const word of call.words) {
        const name = /^\$\{(\w{1,80})\[[@*]\]\}$/.exec((0,program_tokens/* textOf */.b6)(code, word))?.[1];
        const start = name === undefined ? -1 : arrayStart(code, name);
        const end = start < 0 ? -1 : code.indexOf(')', start);
        const words = end < 0 ? [] : opened.filter((token) => token.start >= start && token.end <= end);
        const found = flagged(program, { ...call, words });
        if (found)
            return found;
    }
    return null;
}
const [mostAdded, longestAdded] = [20, 2000];
function arrayAround({ code }, { token }) {
    const before = code.slice(Math.max(0, token.from - longestAdded), token.from);
    const open = before.lastIndexOf('(');
    if (open < 0 || before.includes(')', open))
        return null;
    return /(\w{1,80})[ \t]{0,4}\+?=[ \t]{0,4}@?$/.exec(before.slice(Math.max(0, open - 100), open))?.[1] ?? null;
}
const adding = /(?<!\w)(\w{1,80})[ \t]{0,4}\+=[ \t]{0,4}/g;
const additionsIn = (0,once_per/* oncePer */.Pu)(({ code }) => {
    const found = new Map();
    for (const { 0: sign, 1: name = '', index } of code.matchAll(adding)) {
        const known = found.get(name) ?? [];
        if (known.length === mostAdded)
            continue;
        const start = index + sign.length;
        const text = code.slice(start, start + longestAdded);
        const end = text.indexOf(/^@?\(/.test(text) ? ')' : '\n');
        known.push([start, start + (end < 0 ? text.length : end)]);
        found.set(name, known);
    }
    return found;
});
function inOwnArray(program, call) {
    const name = arrayAround(program, call);
    for (const [start, end] of name === null ? [] : (additionsIn(program).get(name) ?? [])) {
        const words = program.opened.filter((token) => token.start >= start && token.end <= end);
        const found = flagged(program, { ...call, words });
        if (found)
            return found;
    }
    return null;
}
function arrayStart(code, name) {
    for (const sign of ['=(', '+=(']) {
        const at = code.lastIndexOf(`${name}${sign}`);
        if (at >= 0 && !/\w/.test(code.charAt(at - 1)) && code.slice(at, code.indexOf(')', at)).includes('--version'))
            return at;
    }
    return -1;
}
function selectedBy(program, words, index) {
    const { code } = program;
    let at = index;
    while (['=', ',', '+', '(', '['].some((mark) => (0,program_tokens/* isMark */.qi)(code, words[at], mark)))
        at++;
    const found = words[at];
    return found && found.kind !== 'mark' && !(0,program_tokens/* textOf */.b6)(code, found).startsWith('--') ? selectedIn(program, found) : null;
}
const filled = /^[ \t]{0,200}=?["']?((?:\{[^{}\n]{0,100}\}|`[^`\n]{0,100}`|<[^<>\n]{0,60}>)(?:[^\s"'`){}<>,;]|\{[^{}\n]{0,100}\}){0,60})/;
function filledAt(program, at) {
    const found = filled.exec(program.code.slice(at));
    if (!found)
        return null;
    const [whole, text = ''] = found;
    const start = at + whole.length - text.length;
    const name = (0,program_placeholder/* placeholderIn */.P5)(text) ?? { segments: [text] };
    return { text, start, end: start + text.length, name: { ...name, at: start } };
}
function selectedIn(program, token) {
    const { code } = program;
    const content = (0,file_contents/* contentAt */.xv)(code, token.from);
    if (content)
        return {
            text: code.slice(token.from, content.end),
            start: token.from,
            end: content.end,
            name: { segments: [content.path], at: token.from, content: content.path },
        };
    const named = program.nameIn(token);
    const given = named && (0,file_contents/* contentsOfVariables */.r8)(program).get(named.segments.at(-1) ?? '');
    if (named && given)
        return { text: (0,program_tokens/* textOf */.b6)(code, token), start: token.from, end: token.to, name: { ...named, content: given.path } };
    return named ? selected(program, token, named) : defaultIn(program, token);
}
function selected({ code }, token, name) {
    return { text: (0,program_tokens/* textOf */.b6)(code, token), start: token.from, end: token.to, name };
}
function defaultIn(program, token) {
    const written = templateDefault((0,program_tokens/* textOf */.b6)(program.code, token));
    if (!written)
        return selected(program, token, null);
    const start = token.from + written.start;
    return { text: written.text, start, end: start + written.text.length, name: null };
}
function beside(program, { token, words }) {
    const { code, lexicon } = program;
    const at = words.indexOf(token);
    for (const step of [1, -1]) {
        let near = at + step;
        if ([',', '|', '='].some((mark) => (0,program_tokens/* isMark */.qi)(code, words[near], mark)))
            near += step;
        const found = words[near];
        if (!found || found.kind === 'mark' || isKey(program, words, near))
            continue;
        const selected = selectedIn(program, found);
        const { name } = selected;
        if (name ? program_versionsOf(lexicon, name).length > 0 : (0,constant_name/* isOperatorVersion */.Fn)(selected.text))
            return selected;
    }
    return null;
}
const verbs = new Set(['install', 'upgrade']);
const many = /\[[@*]\]|\$[@*]|args|flags|opts|options|version/i;
function installs(program, call) {
    const { code, dialect } = program;
    const { token, words } = call;
    const before = words.slice(0, words.indexOf(token));
    const calls = before.some((word) => verbs.has((0,program_tokens/* textOf */.b6)(code, word)) && (word.kind === 'text' || !dialect.flowing));
    const name = arrayAround(program, call);
    if (name !== null && (additionsIn(program).get(name) ?? []).length > 0)
        return false;
    return calls && !words.some((word) => /[$%{]/.test((0,program_tokens/* textOf */.b6)(code, word)) && many.test((0,program_tokens/* textOf */.b6)(code, word)));
}
function setsOf(program, { chart, words }) {
    const pairs = new Map(pairsIn(program, words));
    const [repository, tag] = [pairs.get('image.repository'), pairs.get('image.tag')];
    const flux = pairs.get('instance.distribution.version');
    const isFork = repository !== undefined && !isUpstreamImage(repository.text);
    const image = { role: 'operator-image', repository: (0,model_role/* canonicalRepository */.JA)('operator-image'), field: 'tag' };
    const version = { role: 'flux-version', repository: null, field: 'constraint' };
    return [
        ...(tag && chart.role === 'operator-chart' && !isFork ? [{ ...image, ...tag }] : []),
        ...(flux && chart.role === 'instance-chart' ? [{ ...version, ...flux }] : []),
    ];
}
function pairsIn(program, words) {
    const { code } = program;
    return words.flatMap((word, index) => {
        const value = words[index + 2];
        if (word.kind === 'mark' || !(0,program_tokens/* isMark */.qi)(code, words[index + 1], '=') || !value || value.kind === 'mark')
            return [];
        return [[(0,program_tokens/* textOf */.b6)(code, word), selectedIn(program, value)]];
    });
}

;// CONCATENATED MODULE: ./lib/src/scan/program/references.js




function sightingsInReferences(program) {
    return program.opened.flatMap((token, index) => {
        if (token.kind !== 'word' && token.kind !== 'text')
            return [];
        const found = sightingAt(program, token, index);
        return found ? [found] : [];
    });
}
function sightingAt(program, token, index) {
    const { code, settings, filled } = program;
    const text = (0,program_tokens/* textOf */.b6)(code, token);
    if (!text.includes(':') || !mayName(filled(text), settings))
        return null;
    const read = referenceIn(text, settings);
    const whole = read && references_isTarget(code, token.start) ? { ...read, repository: null } : read;
    const own = whole ?? referenceIn(filled(text), settings);
    const reference = own ?? forkIn(filled(text), settings);
    if (!reference?.tag)
        return null;
    const { role, repository } = reference;
    const tag = tagIn(text);
    const found = references_nameOf(program, tag.text, index);
    const name = found && { ...found, at: token.from };
    if (name === null && !references_isWritten(tag.text))
        return null;
    const start = token.from + tag.start;
    const place = { text: tag.text, start, end: start + tag.text.length, name, field: 'tag' };
    if (!own)
        return { role, repository, ...place, isForked: true };
    return {
        role,
        repository,
        ...place,
        ...(whole ? { whole: { reference: whole, from: token.from, to: token.to } } : {}),
    };
}
const copying = /\b(?:(?:g?crane|oras)[ \t]+(?:copy|cp)|skopeo[ \t]+copy|regctl[ \t]+image[ \t]+(?:copy|cp)|docker[ \t]+tag)\b[^;&|\n]{0,300}[\w-]+:v?\d[^\s;&|]{0,200}[ \t]{1,20}["']?$/;
function references_isTarget(code, start) {
    const line = code.slice(Math.max(code.lastIndexOf('\n', start - 1) + 1, start - 700), start);
    return copying.test(line);
}
function references_isWritten(tag) {
    return (0,model_reference/* isTag */.dz)(tag) || (/[${]/.test(tag) && !/[\\[*|^<>]/.test(tag));
}
function tagIn(text) {
    const at = text.indexOf('@', text.lastIndexOf('/'));
    const end = at < 0 ? text.length : at;
    const start = text.indexOf(':', text.lastIndexOf('/', end)) + 1;
    return { text: text.slice(start, end), start };
}
function references_nameOf(program, tag, index) {
    const { code, opened, dialect } = program;
    if (dialect.flowing && /^v?(?:%[sv]|\{\d?\})$/.test(tag))
        return identifierAt(program, nextWord(opened, index));
    if (tag !== '' && tag !== 'v')
        return (0,program_placeholder/* placeholderIn */.P5)(tag);
    const joins = ['+', '.', '&'].some((mark) => (0,program_tokens/* isMark */.qi)(code, opened[index + 1], mark));
    return joins ? identifierAt(program, opened[index + 2]) : null;
}
function nextWord(tokens, index) {
    return tokens.slice(index + 1, index + 4).find(({ kind }) => kind === 'word');
}
function identifierAt({ code }, token) {
    return token?.kind === 'word' ? (0,program_placeholder/* identifierIn */.xc)((0,program_tokens/* textOf */.b6)(code, token)) : null;
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/texts.js









function pinsInTexts(file, evaluator, context) {
    const program = programOf(file.file, context.settings);
    const sightings = [
        ...sightingsInReferences(program),
        ...sightingsInAddresses(program),
        ...sightingsInCommands(program),
    ];
    return sightings.flatMap((sighting) => texts_pinsAt(file, sighting, evaluator, context));
}
function texts_pinsAt(file, sighting, evaluator, context) {
    const { text, start, end, role, repository, field } = sighting;
    if (!/[$%]\{/.test(text))
        return [texts_writtenPin(file, sighting, context)];
    const value = { kind: 'text', text, start, end };
    const pins = pinsOf({ file, value, start, end }, [], { role, repository, field }, evaluator, context);
    return pins.filter((pin) => !(0,model_pin/* writesVersion */.VT)(pin) || (0,constant_name/* isOperatorVersion */.Fn)(pin.value));
}
function texts_writtenPin({ file }, sighting, { tree }) {
    const { role, repository, whole, start, end, text, field, absent, held, isAddress } = sighting;
    const object = { file, origin: 'document' };
    const shape = role === 'flux-version' ? 'flux-version' : isAddress ? 'release-url' : 'terraform';
    const holder = { object, tree, shape, scope: 'bootstrap' };
    if (whole)
        return referencePin(holder, (0,text_reader/* textScalar */.eD)(file, whole.from, whole.to), whole.reference);
    const pin = keptSpelling(textPin({ ...holder, role, repository }, (0,text_reader/* textScalar */.eD)(file, start, end), 0, text, field, null));
    const reason = absent ?? held ?? (isAddress && pin.selector === 'floating' ? 'the newest release is downloaded' : null);
    if (reason === null)
        return pin;
    return held === undefined ? (0,model_pin/* selectedBy */.B8)(pin, 'floating', reason) : (0,model_pin/* reportedPin */.zx)(pin, reason);
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/distribution-lines.js
function distributionVersions(text) {
    if (!text.includes('distribution:'))
        return [];
    const found = [];
    let column = -1;
    let offset = 0;
    for (const line of text.split('\n')) {
        const indent = line.length - line.trimStart().length;
        const isBlank = line.trim() === '' || line.trimStart().startsWith('#');
        if (!isBlank && column >= 0 && indent <= column)
            column = -1;
        if (line.trimStart().startsWith('distribution:'))
            column = indent;
        const version = column >= 0 && !isBlank ? /^\s{1,200}version:\s{1,20}["']?([^\s"'#]{1,100})/d.exec(line) : null;
        const range = version?.indices?.[1];
        if (range)
            found.push({ start: offset + range[0], end: offset + range[1] });
        offset += line.length + 1;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/scan/terraform/values.js





const fluxVersion = { role: 'flux-version', repository: null, field: 'constraint' };
const values_operatorImage = {
    role: 'operator-image',
    repository: (0,model_role/* canonicalRepository */.JA)('operator-image'),
    field: 'tag',
};
function valuePins(site, evaluator, context) {
    const { file } = site.mapping;
    const set = settingsOf(site, evaluator);
    const pins = (attribute, selected) => attribute ? pinsOf({ file, ...attribute }, [], selected, evaluator, context) : [];
    if (site.chart.role === 'instance-chart')
        return pins(set.get('instance.distribution.version'), fluxVersion);
    const repository = set.get('image.repository');
    const isFork = repository !== undefined && !isUpstreamImage(evaluator.text({ file, value: repository.value }) ?? '');
    return site.chart.role === 'operator-chart' && !isFork ? pins(set.get('image.tag'), values_operatorImage) : [];
}
function settingsOf({ mapping }, evaluator) {
    const { file, block } = mapping;
    const found = new Map();
    const add = (attributes) => {
        const [name, value] = [valueIn({ attributes }, 'name'), valueIn({ attributes }, 'value')];
        const key = name ? evaluator.text({ file, value: name.value }) : null;
        if (key !== null && value)
            found.set(key.replaceAll('\\.', '.'), value);
    };
    for (const { type, body } of block?.body.blocks ?? [])
        if (/^set(?:_string|_sensitive|_list)?$/.test(type))
            add(body.attributes);
    for (const { name, value } of mapping.attributes) {
        if (/^set(?:_string|_sensitive|_list)?$/.test(name) && value.kind === 'list')
            for (const entry of value.items)
                if (entry.kind === 'object')
                    add(entry.entries);
        if (name === 'values')
            for (const [path, attribute] of pathsIn(value))
                found.set(path, attribute);
    }
    return found;
}
const terraform_values_deepest = 12;
function* pathsIn(value, path = '', depth = 0) {
    if (depth > terraform_values_deepest)
        return;
    if (value.kind === 'list')
        for (const item of value.items)
            yield* pathsIn(item, path, depth + 1);
    else if (value.kind === 'call')
        for (const item of value.arguments)
            yield* pathsIn(item, path, depth + 1);
    else if (value.kind === 'object')
        for (const entry of value.entries) {
            const below = path === '' ? entry.name : `${path}.${entry.name}`;
            yield [below, entry];
            yield* pathsIn(entry.value, below, depth + 1);
        }
}
function terraformDistributionPins(file, mappings, evaluator, context) {
    const objects = mappings.flatMap((mapping) => {
        const version = mapping.block === null && mapping.within[0] === 'distribution' ? valueIn(mapping, 'version') : null;
        return version ? pinsOf({ file, ...version }, [], fluxVersion, evaluator, context) : [];
    });
    const lines = textsIn(mappings).flatMap(({ text, start }) => distributionVersions(text).map((found) => spanPin({ file, start: start + found.start, end: start + found.end }, fluxVersion, context)));
    return [...objects, ...lines];
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/terraform.js











const terraform = {
    shape: 'terraform',
    read(files, context) {
        if (namesOfHcl(files).length === 0)
            return [];
        const configuration = configurationOf(files);
        const evaluator = evaluatorOf(configuration);
        const read = configuration.files.map((file) => ({
            file,
            mappings: mappingsIn(file, (own, forEach) => evaluator.eachOf(own, forEach)),
        }));
        const used = read.flatMap(({ file, mappings }) => usedPins(file, mappings, evaluator, context));
        const named = read.flatMap(({ mappings }) => namedPins(mappings, evaluator, context));
        return operatorFirst(inUse([...used, ...named]));
    },
};
const namesOfHcl = (0,gathered/* gatheredFrom */.P)(({ file }) => (hclName.test(file.path) ? [file.path] : []));
function usedPins(file, mappings, evaluator, context) {
    const sites = chartSites(mappings, evaluator, context.settings);
    return [
        ...sites.flatMap((site) => [...versionPins(site, evaluator, context), ...valuePins(site, evaluator, context)]),
        ...mappings.flatMap((mapping) => officialModule(mapping, evaluator, context)),
        ...terraformDistributionPins(file, mappings, evaluator, context),
        ...pinsInTexts(file, evaluator, context),
    ];
}
function versionPins(site, evaluator, context) {
    const { mapping, version, named, isRelease } = site;
    const { file } = mapping;
    const selected = { ...site.chart, field: 'constraint' };
    if (version) {
        const pins = pinsOf({ file, ...version }, [], selected, evaluator, context);
        return [...pins, ...repeatedUse({ file, ...version }, pins, selected, context)];
    }
    return isRelease ? [newest(file, named.start, named.end, selected, context)] : [];
}
function repeatedUse(place, pins, selected, context) {
    const { value } = place;
    const isEach = value.kind === 'path' && value.segments[0] === 'each';
    const isDecoded = pins.length > 0 && pins.every(({ file }) => !hclName.test(file));
    if (!(isEach || isDecoded) || pins.some(({ selector }) => selector === 'variable'))
        return [];
    const name = value.kind === 'path' ? value.segments.join('.') : place.file.file.text.slice(place.start, place.end);
    const filledFrom = pins.map(({ file, line }) => `${file}:${line}`);
    const pin = (0,model_pin/* selectedBy */.B8)(spanPin(place, selected, context), 'variable', `${name} is filled in from ${filledFrom.join(' and ')}`);
    return [{ ...pin, variable: { text: name, name, filledFrom } }];
}
function newest(file, start, end, selected, context) {
    const reason = 'no version is written, which means the newest';
    const pin = spanPin({ file, start, end }, selected, context);
    return { ...(0,model_pin/* selectedBy */.B8)(pin, 'floating', reason), value: '' };
}
function officialModule(mapping, evaluator, context) {
    const { file, block } = mapping;
    const source = valueIn(mapping, 'source')?.value;
    const resources = valueIn(mapping, 'gitops_resources');
    const isOfficial = source?.kind === 'text' && /flux-operator-bootstrap/.test(source.text.slice(0, 500));
    if (block?.type !== 'module' || !isOfficial || !resources)
        return [];
    const selected = { role: 'operator-chart', repository: null, field: 'constraint' };
    const { at, path } = terraform_innermost(resources, ['operator_chart', 'version']);
    if (path.length > 0 && at.value.kind === 'object')
        return [newest(file, source.start, source.end, selected, context)];
    const pins = pinsOf({ file, ...at }, path, selected, evaluator, context);
    return path.length > 0 ? pins : [...pins, ...repeatedUse({ file, ...at }, pins, selected, context)];
}
function terraform_innermost(at, path) {
    const [first, ...rest] = path;
    const entry = at.value.kind === 'object' ? at.value.entries.find(({ name }) => name === first) : undefined;
    return first !== undefined && entry ? terraform_innermost(entry, rest) : { at, path };
}
function inUse(pins) {
    const used = new Set(pins.filter(({ isAssumed }) => !isAssumed).map(terraform_placeOf));
    return pins.filter((pin) => !pin.isAssumed || !used.has(terraform_placeOf(pin)));
}
function operatorFirst(pins) {
    return [...pins.filter(({ role }) => (0,model_role/* isOperator */.Zo)(role)), ...pins.filter(({ role }) => !(0,model_role/* isOperator */.Zo)(role))];
}
function terraform_placeOf({ file, line, column }) {
    return `${file}\0${line}\0${column}`;
}

;// CONCATENATED MODULE: ./lib/src/scan/program/contradictions.js




const contradictions_deepest = 8;
function contradictionOf(program, name) {
    const given = new Set();
    let circle = null;
    const open = [{ name, trail: [] }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { trail } = next;
        for (const definition of program.lexicon.of(next.name.segments, next.name.at)) {
            const inner = isOutside(definition) ? null : ((0,program_placeholder/* placeholderIn */.P5)(definition.text) ?? (0,program_placeholder/* identifierIn */.xc)(definition.text));
            if (trail.includes(definition))
                circle ??= trail.slice(trail.indexOf(definition));
            else if (contradictions_selects(definition))
                given.add(definition);
            else if (inner && trail.length < contradictions_deepest)
                open.push({ name: { segments: inner.segments, at: definition.start }, trail: [...trail, definition] });
        }
    }
    const place = ({ start }) => `${program.file.path}:${(0,model_file/* positionIn */.Nu)(program.file, start).line}`;
    const all = [...given].sort((a, b) => a.start - b.start);
    const differ = contradictions_differing(all.map((each) => ({ text: versionIn(each.text) || each.text, place: place(each) })));
    if (differ !== null || circle === null)
        return differ;
    const places = new Set([...circle].sort((a, b) => a.start - b.start).map(place));
    return `goes in a circle (${[...places].join(', ')})`;
}
function isOutside({ text }) {
    return /\$\{\{\s{0,8}(?!\s|env\.)/.test(text);
}
function contradictions_selects({ text }) {
    return (0,constant_name/* isOperatorVersion */.Fn)(versionIn(text)) || (0,constant_name/* isOperatorRange */.yz)(text);
}
function contradictions_differing(values) {
    if (new Set(values.map(({ text }) => text)).size < 2)
        return null;
    const places = new Set(values.map(({ text, place }) => `${text} at ${place}`));
    return `has values that differ (${[...places].join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/src/scan/program/hiera.js


const manifest = /\.pp$/;
const hiera_declared = /\b(?:class|define)[ \t]+([\w:]{1,200})/g;
function hieraVersions({ file }, { segments, at = file.text.length }, files) {
    const name = segments.at(-1) ?? '';
    if (!manifest.test(file.path) || !/^\w{1,80}$/.test(name))
        return [];
    const { owners, asked } = hiera_namesIn(file);
    const owner = lastBefore(owners, at);
    const looked = asked.get(name);
    const keys = [...(owner === null ? [] : [`${owner}::${name}`]), ...(looked === undefined ? [] : [looked])];
    const versions = versionsIn(files);
    return keys.flatMap((key) => versions.get(key) ?? []);
}
const looking = /\$(\w{1,80})[ \t]{0,20}=[ \t]{0,20}(?:lookup|hiera)\([ \t]{0,8}["']([\w:.-]{1,200})["']/g;
const hiera_namesIn = (0,once_per/* oncePer */.Pu)(({ text }) => {
    const asked = new Map();
    for (const [, name = '', key = ''] of text.matchAll(looking))
        if (!asked.has(name))
            asked.set(name, key);
    return { owners: [...text.matchAll(hiera_declared)].map(({ 1: name = '', index }) => ({ name, index })), asked };
});
function lastBefore(owners, at) {
    const low = (0,sorted/* countBefore */.t)(owners, ({ index }) => index < at);
    return owners[low - 1]?.name ?? null;
}
const keyed = /(?<![^\s"'{,])([\w.-]{1,200}(?:::?[\w.-]{1,200}){0,8})["']?:[ \t]{0,20}["']?(v?[01]\.\d{1,4}\.\d{1,4})(?![\w.])/g;
const versionsIn = (0,once_per/* oncePer */.Pu)((files) => {
    const found = new Map();
    for (const file of files) {
        if (!isData(file.file.path))
            continue;
        for (const { 0: whole, 1: key = '', 2: version = '', index } of file.file.text.matchAll(keyed)) {
            const end = index + whole.length;
            const start = end - version.length;
            const definition = { names: [key], within: [], text: version, start, end, isEntry: false, scope: null };
            const known = found.get(key);
            if (known)
                known.push({ file, definition });
            else
                found.set(key, [{ file, definition }]);
        }
    }
    return found;
});
function isData(path) {
    return /\.(?:ya?ml|json)$/.test(path);
}
function hieraSought(files) {
    const classes = files
        .filter(({ path, text }) => manifest.test(path) && /charts\/flux-(?:operator|instance)|flux-operator-manifests/.test(text))
        .flatMap(({ text }) => [
        ...[...text.matchAll(hiera_declared)].map(([, name = '']) => `${name}::`),
        ...[...text.matchAll(/(?:lookup|hiera)\([ \t]{0,8}["']([\w:.-]{1,200})/g)].map(([, key = '']) => key),
    ]);
    if (classes.length === 0)
        return null;
    const wanted = (bytes, path) => {
        if (!isData(path))
            return false;
        const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return classes.some((name) => view.includes(name));
    };
    return { wanted, net: { needles: classes, named: () => false } };
}

// EXTERNAL MODULE: ./lib/src/scan/program/taken-in.js
var taken_in = __webpack_require__(7036);
;// CONCATENATED MODULE: ./lib/src/scan/program/exports.js





const exports_most = 20;
function exportsOf(readings) {
    const files = readings.map((each) => each.file);
    let known = null;
    const byName = () => (known ??= definedIn(readings));
    const reached = new Map();
    const reachesOnce = ({ file }, { file: other }) => {
        const key = `${file.path}\0${other.path}`;
        const found = reached.get(key) ?? (0,taken_in/* reaches */.O6)(file, other);
        reached.set(key, found);
        return found;
    };
    const all = (file, { name, isLocal }) => {
        if (name?.content !== undefined)
            return (0,file_contents/* versionsOfContent */.oG)(name.content, file, files);
        if (name === null)
            return [];
        const hiera = hieraVersions(file, name, files);
        if (hiera.length > 0)
            return hiera;
        if (isLocal)
            return [];
        return (byName().get(name.segments.at(-1) ?? '') ?? []).filter((each) => isOffered(each, name.segments) &&
            ((0,taken_in/* isOwner */.u8)(name.segments.at(-2), each.file.file.path) || reachesOnce(file, each.file)));
    };
    const versions = (found) => new Set(found.map(({ definition }) => versionIn(definition.text))).size;
    const where = (fits) => (file, sighting) => {
        const found = all(file, sighting);
        return fits(versions(found)) ? found : [];
    };
    return { of: where((count) => count === 1), differing: where((count) => count > 1) };
}
function isOffered({ definition }, segments) {
    const { isEntry, scope, within } = definition;
    const owner = segments.at(-2);
    return ((!isEntry && scope === null) ||
        telling.test(segments.at(-1) ?? '') ||
        (owner !== undefined && within.includes(owner)));
}
function definedIn(readings) {
    const byName = new Map();
    for (const { file, definitions } of readings)
        for (const definition of definitions())
            for (const name of new Set(definition.names)) {
                const known = byName.get(name);
                if (!known)
                    byName.set(name, [{ file, definition }]);
                else if (known.length < exports_most)
                    known.push({ file, definition });
            }
    return byName;
}

;// CONCATENATED MODULE: ./lib/src/scan/program/functions.js



const [mostHeaders, mostFunctions, functions_longest, mostCalls] = [2000, 20, 4000, 100];
const shellHeader = /^([ \t]{0,40})(?:function[ \t]{1,8}([\w-]{1,80})[ \t]{0,8}(?:\(\))?|([A-Za-z_][\w-]{0,80})[ \t]{0,8}\(\))[ \t]{0,8}\r?\n?[ \t]{0,40}\{/gm;
const makeHeader = /^define[ \t]{1,8}([\w-]{1,80})[^\n]{0,40}\n/gm;
const filledChart = /\/charts\/["']?\$/;
const functions_address = /((?:oci:\/\/)?[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,8}\/charts\/)["']?\$[({]?(\w{1,60})/;
const functions_version = /--version(?:=|[ \t]{1,8})["']?\$[({]?(\w{1,60})/;
function sightingsInFunctions(program) {
    const { code, dialect } = program;
    if (dialect.flowing || !filledChart.test(code))
        return [];
    return functionsIn(program).flatMap((each) => [
        ...callsInShell(code, each.name).flatMap((words) => sightingOf(program, each, words)),
        ...callsInMake(code, each.name).flatMap((words) => sightingOf(program, each, words)),
    ]);
}
const functionsIn = (0,once_per/* oncePer */.Pu)(({ code }) => {
    const shell = [...code.matchAll(shellHeader)].slice(0, mostHeaders).map(({ 0: header, index, ...groups }) => ({
        name: groups[2] ?? groups[3] ?? '',
        body: bodyAt(code, index + header.length, `\n${groups[1] ?? ''}}`),
    }));
    const make = [...code.matchAll(makeHeader)].slice(0, mostHeaders).map(({ 0: header, 1: name = '', index }) => ({
        name,
        body: bodyAt(code, index + header.length, '\nendef'),
    }));
    const installing = [...shell, ...make].filter(({ body }) => filledChart.test(body));
    return installing.slice(0, mostFunctions).flatMap(functionOf);
});
function bodyAt(code, from, close) {
    const [body = ''] = code.slice(from, from + functions_longest).split(close, 1);
    return body;
}
function functionOf({ name, body }) {
    const [, base = '', chartName = ''] = functions_address.exec(body) ?? [];
    const [chart, selected] = [positionOf(chartName, body), positionOf(functions_version.exec(body)?.[1] ?? '', body)];
    return base === '' || chart === null || selected === null ? [] : [{ name, base, chart, version: selected }];
}
function positionOf(name, body) {
    if (name === '')
        return null;
    if (/^[1-9]$/.test(name))
        return Number(name);
    const found = new RegExp(`(?<![\\w$])${name}=["']?\\$\\{?([1-9])(?!\\d)`).exec(body)?.[1];
    return found === undefined ? null : Number(found);
}
function callsInShell(code, name) {
    const call = new RegExp(`^[ \\t]{0,40}${name}[ \\t]{1,8}(?=[^\\s(])([^\\n]{1,400})`, 'gm');
    return [...code.matchAll(call)].slice(0, mostCalls).map(({ 0: whole, 1: rest = '', index }) => {
        const from = index + whole.length - rest.length;
        return [...rest.matchAll(/"([^"\n]*)"|'([^'\n]*)'|[^\s;|&"']+/g)].map((word) => {
            const text = word[1] ?? word[2] ?? word[0];
            return { text, start: from + word.index + (text === word[0] ? 0 : 1) };
        });
    });
}
function callsInMake(code, name) {
    const call = new RegExp(`\\$[({]call[ \\t]{1,8}${name},((?:[^()\\n]|\\$\\([^()\\n]{0,80}\\)){1,400})[)}]`, 'g');
    return [...code.matchAll(call)].slice(0, mostCalls).map(({ 0: whole, 1: rest = '', index }) => {
        const from = index + whole.length - rest.length - 1;
        return [...rest.matchAll(/[^,]+/g)].map((word) => {
            const text = word[0].trim();
            return { text, start: from + word.index + word[0].indexOf(text) };
        });
    });
}
function sightingOf({ settings }, called, words) {
    const [chart, selected] = [words[called.chart - 1], words[called.version - 1]];
    const artifact = chart ? chartIn(`${called.base}${chart.text}`, settings) : null;
    if (!artifact || !selected)
        return [];
    const { text, start } = selected;
    const name = (0,program_placeholder/* placeholderIn */.P5)(text);
    const place = { text, start, end: start + text.length, name: name && { ...name, at: start } };
    return [{ ...artifact, ...place, field: 'constraint' }];
}

;// CONCATENATED MODULE: ./lib/src/scan/program/manifests.js


const kindLine = /^([ \t]{0,40})kind:[ \t]{1,8}["']?(OCIRepository|HelmRelease)["']?[ \t]{0,8}\r?$/gm;
const manifests_address = /^[ \t]{0,60}url:[ \t]{1,8}["']?([^\s"']{1,300})/m;
const manifests_tag = /^[ \t]{0,60}(?:tag|semver):[ \t]{1,8}["']?([^\s"'#]{1,120})/dgm;
const chart = /^([ \t]{0,60})chart:[ \t]{1,8}["']?(flux-(?:operator-mcp|operator|instance))["']?[ \t]{0,8}\r?$/m;
const base = /oci:\/\/[\w./-]{1,200}\/charts(?=\/?["'\s])/;
const [mostObjects, manifests_longest] = [200, 3000];
function sightingsInManifests(program) {
    const { code } = program;
    if (!code.includes('kind:'))
        return [];
    const found = [];
    let objects = 0;
    for (const { 0: line, 1: indent = '', 2: kind, index } of code.matchAll(kindLine)) {
        if (++objects > mostObjects)
            break;
        const [start, end] = objectAround(code, index, index + line.length, indent.length);
        const text = code.slice(start, end);
        if (/^[ \t]*digest:/m.test(text))
            continue;
        const written = kind === 'OCIRepository' ? sourceIn(program, text) : releaseIn(program, text);
        for (const each of written)
            found.push({ ...each, start: each.start + start, end: each.end + start });
    }
    return found;
}
function objectAround(code, from, to, indent) {
    let start = from;
    while (start > 0 && from - start < manifests_longest) {
        const before = code.lastIndexOf('\n', start - 2) + 1;
        if (manifests_isOutside(code.slice(before, start - 1), indent))
            break;
        start = before;
    }
    let end = Math.min(code.length, to + 1);
    while (end < code.length && end - to < manifests_longest) {
        const feed = code.indexOf('\n', end);
        const next = feed < 0 ? code.length : feed;
        if (manifests_isOutside(code.slice(end, next), indent))
            break;
        end = Math.min(code.length, next + 1);
    }
    return [start, end];
}
function manifests_isOutside(line, indent) {
    const depth = line.search(/\S/);
    if (depth < 0)
        return false;
    return depth < indent || /^[ \t]*(?:---|[A-Z_]{2,30}\)?["']?[ \t]*\r?$)|<<|["'`]{3}|^[ \t]*[`"'@)}]/.test(line);
}
function sourceIn({ filled, settings }, text) {
    const url = manifests_address.exec(text)?.[1];
    const artifact = url === undefined ? null : chartIn(filled(url), settings);
    if (!artifact)
        return [];
    return [...text.matchAll(manifests_tag)].flatMap((match) => manifests_selectedBy(artifact, match.indices?.[1], match[1]));
}
function releaseIn({ code, settings }, text) {
    const [, indent = '', name] = chart.exec(text) ?? [];
    const place = name === undefined ? undefined : base.exec(code)?.[0];
    const artifact = name === undefined || place === undefined ? null : artifacts_chartAt(place, name, settings);
    const version = new RegExp(`^${indent}version:[ \\t]{1,8}["']?([^\\s"'#]{1,120})`, 'dm').exec(text);
    return artifact && version ? manifests_selectedBy(artifact, version.indices?.[1], version[1]) : [];
}
function manifests_selectedBy(artifact, place, text = '') {
    if (!place)
        return [];
    const [start, end] = place;
    const name = (0,program_placeholder/* placeholderIn */.P5)(text);
    return [{ ...artifact, text, start, end, name: name && { ...name, at: start }, field: 'constraint' }];
}

;// CONCATENATED MODULE: ./lib/src/scan/program/objects.js










function sightingsInObjects(program) {
    const found = [];
    const open = [program.outline];
    for (let group = open.pop(); group; group = open.pop()) {
        for (const unit of unitsOf(program, group))
            for (const sighting of objects_sightingsOf(program, unit))
                found.push(sighting);
        for (const { items } of group.statements)
            for (const item of items)
                if ((0,program_outline/* isGroup */.IZ)(item))
                    open.push(item);
    }
    return found;
}
function unitsOf(program, group) {
    if (!isBlock(program, group))
        return [group.statements];
    const units = [];
    for (const statement of group.statements) {
        const last = units.at(-1);
        if (statement.goesOn && last)
            last.push(statement);
        else
            units.push([statement]);
    }
    return units;
}
const keywords = new Set('const let var val def fn fun func function return if for while switch try throw class import from export public private protected static async await echo set local readonly declare'.split(' '));
function isBlock({ code, dialect }, group) {
    const { open, place, statements } = group;
    if (open === '')
        return place === null;
    if (!(0,program_outline/* isClosed */.Lx)(code, group))
        return true;
    if (open !== '{')
        return false;
    if (isShell(dialect))
        return true;
    return statements.some(({ items: [first] }) => first !== undefined && !(0,program_outline/* isGroup */.IZ)(first) && keywords.has((0,program_tokens/* textOf */.b6)(code, first)));
}
function isShell({ flowing, sections, blocks, continues }) {
    return !flowing && !sections && blocks.length === 0 && continues === '\\';
}
function objects_sightingsOf(program, unit) {
    const { code } = program;
    const values = unit.flatMap((statement) => valuesOf(code, statement)).filter((value) => !isListed(value));
    if (values.length === 0)
        return [];
    const addressed = addressesIn(program, values);
    if (addressed.length === 0)
        return [];
    const named = (each) => each.flatMap((value) => {
        const name = nameOfEntry(code, value).find(constant_name/* isVersionName */.Cq);
        return name === undefined ? [] : [{ value, name }];
    });
    const own = named(values);
    const versions = own.length > 0 ? own : named(referencesIn(program, unit));
    const versionFor = versionsBy(versions, addressed.length);
    return addressed.flatMap(({ artifact, name }) => {
        const version = versionFor(name);
        const own = version ? [sighting(program, artifact, version)] : [];
        return [...own, ...(addressed.length === 1 ? objects_valuesBeside(program, artifact, unit) : [])];
    });
}
function referencesIn({ code }, unit) {
    return unit
        .flatMap(({ items }) => items.filter(program_outline/* isGroup */.IZ))
        .filter((group) => group.open === '{' && namesOfGroup(code, group)[0] === 'ref')
        .flatMap(({ statements }) => statements.flatMap((statement) => valuesOf(code, statement)));
}
function isListed(value) {
    return value.call === null && isIndex(value);
}
function isIndex({ statement, index }) {
    const item = statement.items[index];
    return (0,program_outline/* isGroup */.IZ)(item) && item.open === '[';
}
function nameOfEntry(code, value) {
    const { statement, text, token } = value;
    const isShort = statement.group.open === '{' && statement.items.length === 1 && token.kind === 'word';
    return isShort ? [text] : namesOf(code, value).slice(0, 2);
}
function sighting(program, { role, repository }, { value }) {
    const { from, to } = value.token;
    const field = role.endsWith('chart') ? 'constraint' : 'tag';
    const name = program.nameIn(value.token) ?? askedFor(value);
    return { role, repository, text: value.text, start: from, end: to, name, field };
}
function askedFor(value) {
    const { call, text, token } = value;
    if (call !== null && isIndex(value))
        return { segments: [call, ...(0,program_placeholder/* segmentsOf */.OD)(text)], at: token.from };
    return call === null || /^(?:v?\d|[~^<>=*]|latest$|main$|stable$|edge$)/.test(text)
        ? null
        : { segments: (0,program_placeholder/* segmentsOf */.OD)(text) };
}
function addressesIn(program, values) {
    const { code, settings, filled } = program;
    const whole = values.flatMap((value) => {
        const artifact = program.chart(value.token) ?? imageIn(filled(value.text), program);
        if (!artifact)
            return [];
        const [name] = namesOf(code, value);
        const isWord = name === undefined && value.statement.group.open === '';
        return isWord ? [] : [{ artifact, name: name ?? '' }];
    });
    if (whole.length > 0)
        return whole;
    const chart = values.find(({ text }) => /^flux-(?:operator|instance|operator-mcp)$/.test(text));
    if (!chart || !/chart|name/i.test(namesOf(code, chart)[0] ?? ''))
        return [];
    const base = values.find((value) => /repo|registry|url|source/i.test(namesOf(code, value)[0] ?? ''));
    if (!base)
        return [];
    const name = program.nameIn(base.token);
    const address = name
        ? (program.lexicon.of(name.segments, name.at)[0]?.text ?? `\${${name.segments.join('.')}}/charts`)
        : filled(base.text);
    const artifact = artifacts_chartAt(address, chart.text, settings);
    return artifact ? [{ artifact, name: namesOf(code, chart)[0] ?? '' }] : [];
}
function imageIn(text, { settings }) {
    const found = text.includes('flux-operator') ? referenceIn(text, settings) : null;
    if (!found || found.tag !== null || found.digest !== null || found.role.endsWith('chart'))
        return null;
    return /^(?:oci:|docker:|https?:)?\/*github\.com\//.test(text)
        ? null
        : { role: found.role, repository: found.repository };
}
function versionsBy(versions, addresses) {
    const [only, ...others] = versions;
    if (only && others.length === 0 && addresses === 1)
        return () => only;
    const alike = (0,grouped/* grouped */.z)(versions, ({ name }) => stem(name));
    const plain = versions.filter(({ name }) => /^(?:chart_?)?version$/i.test((0,constant_name/* plainName */.MH)(name)));
    return (address) => {
        const [first, ...more] = alike.get(stem(address)) ?? [];
        if (first && more.length === 0)
            return first;
        return addresses === 1 && plain.length === 1 ? (plain[0] ?? null) : null;
    };
}
function stem(name) {
    return (0,constant_name/* plainName */.MH)(name).replace(/_?(?:chart|helm|oci|url|ref|repo|repository|name|image|source|version|tag|revision|address)(?=_|$)/g, '');
}
function objects_valuesBeside(program, { role }, unit) {
    const find = finderIn(program, unit);
    if (role === 'instance-chart') {
        const flux = find('distribution', 'version');
        return flux ? [{ role: 'flux-version', repository: null, field: 'constraint', ...flux }] : [];
    }
    const [repository, tag] = [find('image', 'repository'), find('image', 'tag')];
    const isFork = repository !== null && !isUpstreamImage(repository.text);
    if (role !== 'operator-chart' || tag === null || isFork)
        return [];
    return [{ role: 'operator-image', repository: (0,model_role/* canonicalRepository */.JA)('operator-image'), field: 'tag', ...tag }];
}
function finderIn({ definitions }, unit) {
    const items = unit.flatMap((statement) => statement.items);
    const [start = 0, end = 0] = [items[0]?.start, items.at(-1)?.end];
    const within = definitions.slice(firstFrom(definitions, start), firstFrom(definitions, end));
    return (owner, name) => {
        const found = within.find(({ names, within: owners }) => {
            const path = `${owner}.${name}`;
            return `${owners[0] ?? ''}.${names[0] ?? ''}` === path || names.some((each) => each.endsWith(path));
        });
        return found ? { text: found.text, start: found.start, end: found.end, name: (0,program_placeholder/* placeholderIn */.P5)(found.text) } : null;
    };
}
function firstFrom(definitions, offset) {
    const low = (0,sorted/* countBefore */.t)(definitions, ({ start }) => start < offset);
    return low;
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/version-constant.js


















const version_constant_nix = /\.nix$/;
const version_constant_manifest = /\.ya?ml$/i;
const versionConstant = {
    shape: 'version-constant',
    read(files, context, isAsked) {
        const readings = readingsUnder(context.settings)(files);
        const exports = exportsOf(readings);
        return version_constant_telling(readings)
            .filter(({ file: { file }, sightings }) => isAsked(file.path) || sightings.some(({ name }) => name !== null))
            .flatMap((reading) => version_constant_pinsOf(reading, exports, context));
    },
};
const readingsUnder = (0,once_per/* oncePer */.Pu)((settings) => (0,gathered/* gatheredFrom */.P)((file) => (hclName.test(file.file.path) ? [] : [readingOf(file, settings)])));
const version_constant_telling = (0,gathered/* gatheredFrom */.P)((reading) => reading.constants.length > 0 || reading.sightings.length > 0 ? [reading] : []);
function readingOf(file, settings) {
    if (!maySelect(file.file.text, settings)) {
        const definitions = () => exported(programOf(file.file, settings));
        return { file, constants: [], sightings: [], definitions };
    }
    const program = programOf(file.file, settings);
    const definitions = exported(program);
    const all = sightingsIn(program, file);
    const used = all.flatMap((sighting) => {
        const { name } = sighting;
        const found = name && name.content === undefined ? program_versionsOf(program.lexicon, name) : [];
        return found.map((definition) => ({ file, definition, ...usedFor(sighting) }));
    });
    const left = all.filter(({ name }) => !name || name.content !== undefined || program_versionsOf(program.lexicon, name).length === 0);
    return {
        file,
        constants: [...used, ...namedIn(program, file)],
        sightings: left.map((each) => ({
            ...each,
            isLocal: each.name !== null && program.lexicon.of(each.name.segments, each.name.at).length > 0,
            doubt: each.name && contradictionOf(program, each.name),
        })),
        definitions: () => definitions,
    };
}
function usedFor({ role, repository, isForked }) {
    return isForked ? { role, repository, isForked } : { role, repository };
}
function exported({ definitions }) {
    return definitions.filter(({ text }) => (0,constant_name/* isOperatorVersion */.Fn)(versionIn(text)) || (0,constant_name/* isOperatorRange */.yz)(text));
}
function maySelect(text, { repositories }) {
    return Object.keys(repositories).length > 0 || (/flux/i.test(text) && /operator|instance/i.test(text));
}
function sightingsIn(program, file) {
    const addresses = sightingsInAddresses(program);
    if (version_constant_nix.test(file.file.path))
        return addresses;
    const objects = (0,text_reader/* isYaml */.uj)(file.documents) ? [] : sightingsInObjects(program);
    const manifests = (0,text_reader/* isYaml */.uj)(file.documents) || version_constant_manifest.test(file.file.path) ? [] : sightingsInManifests(program);
    const calls = [...sightingsInCommands(program), ...sightingsInFunctions(program)];
    return [...addresses, ...calls, ...objects, ...manifests, ...version_constant_referencesIn(program, file)];
}
function version_constant_referencesIn(program, { documents }) {
    const found = sightingsInReferences(program);
    return (0,text_reader/* isYaml */.uj)(documents) ? found.filter(({ start }) => isInCommand(program, start)) : found;
}
const version_constant_longest = 600;
function isInCommand({ code }, start) {
    let at = start - 1;
    while (at >= 0 && start - at < version_constant_longest && !/\s/.test(code.charAt(at)))
        at--;
    while (at >= 0 && start - at < version_constant_longest && /[ \t]/.test(code.charAt(at)))
        at--;
    return at >= 0 && !/[\s:[{,-]/.test(code.charAt(at));
}
function namedIn(program, file) {
    if (version_constant_nix.test(file.file.path))
        return [];
    return program.definitions.flatMap((definition) => {
        const isRead = (0,constant_name/* isOperatorVersion */.Fn)(versionIn(definition.text)) || (0,constant_name/* isOperatorRange */.yz)(definition.text);
        const role = isRead ? (version_constant_roleOf(definition) ?? toolRole(file.file.path, definition)) : null;
        return role === null ? [] : [{ file, definition, role, repository: null, isNamed: true }];
    });
}
const toolFile = /(?:^|\/)(?:\.?mise(?:\.[\w-]+)*\.toml|mise\/config(?:\.[\w-]+)*\.toml|\.tool-versions)$/;
const tool = /^(?:(?:[a-z]+:)?controlplaneio-fluxcd\/flux-operator|flux-operator)(?:\[.*\])?$/;
function toolRole(path, { names, within }) {
    if (!toolFile.test(path))
        return null;
    const [owner = ''] = within;
    const isTool = names.some((name) => tool.test(name)) || (names[0] === 'version' && tool.test(owner));
    return isTool ? 'cli-image' : null;
}
function version_constant_roleOf({ names, within }) {
    for (const name of names) {
        const role = (0,constant_name/* roleOfPlace */.TC)(name, within);
        if (role !== null)
            return role;
    }
    return null;
}
function version_constant_pinsOf(reading, exports, context) {
    const { file, constants, sightings } = reading;
    const imported = sightings.map((sighting) => ({ sighting, found: exports.of(file, sighting) }));
    const known = [
        ...constants,
        ...imported.flatMap(({ sighting, found }) => found.map((each) => ({ ...each, ...usedFor(sighting) }))),
    ];
    const written = imported
        .filter(({ found }) => found.length === 0)
        .map(({ sighting }) => sightingPin(file, sighting, sighting.doubt ?? doubtOf(exports.differing(file, sighting)), context));
    const takers = imported.flatMap(({ sighting, found }) => found.length > 0 && (sighting.name?.content !== undefined || file.file.path.endsWith('.pp'))
        ? [takerPin(file, sighting, found, context)]
        : []);
    return [...written, ...takers, ...chosen(known).map((constant) => constantPin(constant, context))];
}
function takerPin(file, sighting, found, context) {
    const places = [
        ...new Set(found.map((each) => `${each.file.file.path}:${(0,model_file/* positionIn */.Nu)(each.file.file, each.definition.start).line}`)),
    ];
    const pin = sightingPin(file, sighting, null, context);
    const { text } = sighting;
    const reason = `${text} is filled in from ${places.join(' and ')}`;
    return { ...(0,model_pin/* selectedBy */.B8)(pin, 'variable', reason), value: text, variable: { text, name: text, filledFrom: places } };
}
function doubtOf(found) {
    return contradictions_differing(found.map(({ file: { file }, definition: { start, text } }) => ({
        text: versionIn(text) || text,
        place: `${file.path}:${(0,model_file/* positionIn */.Nu)(file, start).line}`,
    })));
}
const order = [
    'operator-chart',
    'instance-chart',
    'manifests',
    'operator-image',
    'mcp-chart',
    'mcp-image',
    'cli-image',
    'flux-version',
];
function chosen(constants) {
    const byPlace = new Map();
    for (const constant of constants) {
        if (constant.isForked)
            continue;
        const place = version_constant_placeOf(constant);
        const known = byPlace.get(place);
        const named = version_constant_roleOf(constant.definition);
        const better = !known || rank(constant, named) < rank(known, named);
        if (better)
            byPlace.set(place, constant);
    }
    const used = constants.filter(({ role, isForked, isNamed }) => !isForked && !isNamed && isBuiltFrom(role));
    const ours = new Set(constants.filter(({ isForked, isNamed }) => !isForked && !isNamed).map(version_constant_placeOf));
    const forked = constants.flatMap((constant) => {
        const place = version_constant_placeOf(constant);
        return constant.isForked && !ours.has(place) ? [[place, constant]] : [];
    });
    const best = new Map([...byPlace, ...forked]);
    const others = used.filter((constant) => best.get(version_constant_placeOf(constant))?.role !== constant.role);
    return [...best.values(), ...new Map(others.map((other) => [`${version_constant_placeOf(other)}\0${other.role}`, other])).values()];
}
function isBuiltFrom(role) {
    return role === 'operator-chart' || role === 'instance-chart' || role === 'manifests';
}
function version_constant_placeOf({ file, definition }) {
    return `${file.file.path}\0${definition.start}`;
}
function rank({ role, repository }, named) {
    return (role === named ? 0 : 100) + order.indexOf(role) * 2 + (repository === null ? 1 : 0);
}
function constantPin({ file: { file }, definition, role, repository, isForked }, context) {
    const { tree } = context;
    const { start, end, text } = definition;
    const object = { file, origin: 'document' };
    const shape = role === 'flux-version' ? 'flux-version' : 'version-constant';
    const holder = { object, tree, shape, scope: (0,text_reader/* scopeOf */.Od)(file.path), role, repository };
    const field = (0,constant_name/* isOperatorRange */.yz)(text) ? 'constraint' : 'tag';
    const pin = keptSpelling(textPin(holder, (0,text_reader/* textScalar */.eD)(file, start, end), 0, text, field, null));
    return isForked ? { ...pin, action: 'ignore', reason: forkedReason } : pin;
}
function sightingPin({ file }, sighting, doubt, { tree }) {
    const { role, repository, whole, start, end, text, field } = sighting;
    const object = { file, origin: 'document' };
    const shape = sighting.isAddress ? 'release-url' : role === 'flux-version' ? 'flux-version' : 'version-constant';
    const holder = { object, tree, shape, scope: sighting.isAddress ? 'bootstrap' : (0,text_reader/* scopeOf */.Od)(file.path) };
    if (whole)
        return referencePin(holder, (0,text_reader/* textScalar */.eD)(file, whole.from, whole.to), whole.reference);
    const pin = textPin({ ...holder, role, repository }, (0,text_reader/* textScalar */.eD)(file, start, end), 0, text, field, null);
    const sighted = asSighted(keptSpelling(pin), sighting);
    if (doubt === null || sighted.selector !== 'variable')
        return sighted;
    return { ...sighted, variable: { text, name: text, filledFrom: [], doubt } };
}
function asSighted(pin, { name, held, absent, isAddress, isForked }) {
    if (isForked)
        return { ...pin, action: 'ignore', reason: forkedReason };
    if (absent !== undefined)
        return (0,model_pin/* selectedBy */.B8)(pin, 'floating', absent);
    if (isAddress && pin.selector === 'floating')
        return (0,model_pin/* reportedPin */.zx)(pin, 'the newest release is downloaded');
    if (held !== undefined)
        return (0,model_pin/* reportedPin */.zx)(pin, held);
    if (name === null || (0,model_pin/* writesVersion */.VT)(pin))
        return pin;
    return {
        ...pin,
        selector: 'variable',
        version: null,
        action: 'report',
        reason: 'a placeholder is filled in elsewhere',
    };
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes.js

















const objectShapes = [
    ociRepository,
    fluxInstance,
    helmReleaseValues,
    helmRepositoryChart,
    valuesFile,
    helmfile,
    kustomizeHelmChart,
    k3sHelmChart,
    argocd,
    chartDependency,
    inlineValues,
    olmSubscription,
    absentValues,
];
const looseShapes = [scatteredValues, operatorImage, installer_installer, reference];
const textShapes = [annotated, terraform, dockerfile, nix, versionConstant, templateLines];

// EXTERNAL MODULE: ./lib/src/scan/variables/ansible.js + 1 modules
var ansible = __webpack_require__(36667);
// EXTERNAL MODULE: ./lib/src/scan/variables/definition.js
var variables_definition = __webpack_require__(58407);
;// CONCATENATED MODULE: ./lib/src/scan/variables/application-set.js



const application_set_deepest = 3;
function parameterOf(name, object, tree) {
    const given = (0,json/* listAt */.gT)(object.value, generators).map((generator, index) => givenBy(generator, [...generators, index], { name, object, tree }));
    const isWhole = given.length > 0 && given.every((definitions) => definitions !== null && definitions.length > 0);
    return isWhole ? (0,variables_definition/* agreed */.bL)(given.flatMap((definitions) => definitions ?? [])) : { kind: 'none' };
}
function elementsOf(object) {
    return (0,json/* listAt */.gT)(object.value, generators).flatMap((generator, index) => listsIn(generator, [...generators, index]).map((path) => ({ object, path, prefix: '' })));
}
const generators = ['spec', 'generators'];
function givenBy(generator, path, asked, depth = 0) {
    const inner = application_set_innerOf(generator);
    if (inner !== null) {
        const all = (0,json/* listAt */.gT)(generator, [inner, 'generators']).map((each, index) => depth < application_set_deepest ? givenBy(each, [...path, inner, 'generators', index], asked, depth + 1) : null);
        const isGiven = all.some((definitions) => definitions !== null && definitions.length > 0);
        if (inner === 'merge' && isGiven)
            return partly(generator, path, asked);
        return all.includes(null) ? null : all.flatMap((definitions) => definitions ?? []);
    }
    return [
        ...(application_set_listed(generator, path, asked) ?? [null]),
        ...valued(generator, path, asked),
        ...filed(generator, asked),
    ].reduce((all, each) => (all === null || each === null ? null : [...all, each]), []);
}
function application_set_innerOf(generator) {
    if ((0,json/* objectAt */.lJ)(generator, ['matrix']))
        return 'matrix';
    return (0,json/* objectAt */.lJ)(generator, ['merge']) ? 'merge' : null;
}
function partly(generator, path, asked) {
    const children = (0,json/* listAt */.gT)(generator, ['merge', 'generators']);
    return children.flatMap((child, index) => {
        const at = [...path, 'merge', 'generators', index];
        const elements = listsIn(child, at).flatMap((element) => memberAt(asked.object, element, asked.name));
        return [...elements, ...valued(child, at, asked), ...filed(child, asked)];
    });
}
function application_set_listed(generator, path, { name, object }) {
    const found = listsIn(generator, path).map((element) => memberAt(object, element, name));
    const missing = found.filter((each) => each.length === 0).length;
    return missing > 0 && missing < found.length ? null : found.flat();
}
function valued(generator, path, { name, object }) {
    if (!name.startsWith('values.') || !(0,json/* isObject */.Gv)(generator))
        return [];
    return Object.keys(generator).flatMap((kind) => memberAt(object, [...path, kind, 'values'], name.slice('values.'.length)));
}
function filed(generator, { name, tree }) {
    const globs = (0,json/* listAt */.gT)(generator, ['git', 'files']).flatMap((entry) => (0,json/* stringAt */.bX)(entry, ['path']) ?? []);
    if (globs.length === 0)
        return [];
    return tree.files.flatMap(({ file, documents }) => globs.some((glob) => (0,model_glob/* matchesGlob */.kt)(file.path, glob))
        ? documents.flatMap((document) => (document.kind === 'plain' ? memberAt(document.object, [], name) : []))
        : []);
}
function listsIn(generator, path, depth = 0) {
    const inner = application_set_innerOf(generator);
    if (inner !== null && depth < application_set_deepest)
        return (0,json/* listAt */.gT)(generator, [inner, 'generators']).flatMap((each, index) => listsIn(each, [...path, inner, 'generators', index], depth + 1));
    return (0,json/* listAt */.gT)(generator, ['list', 'elements']).map((_, index) => [...path, 'list', 'elements', index]);
}
function memberAt(object, root, name) {
    const nested = (0,variables_definition/* definitionsAt */.UL)(object, [...root, ...name.split('.')]);
    return nested.length > 0 ? nested : (0,variables_definition/* definitionsAt */.UL)(object, [...root, name]);
}

// EXTERNAL MODULE: ./lib/src/scan/variables/entries.js
var variables_entries = __webpack_require__(93152);
;// CONCATENATED MODULE: ./lib/src/scan/variables/resolve.js







function resolvePin(pin, lookup, context, trail = []) {
    const placeholder = pin.variable && pin.action !== 'ignore' ? (0,variables_placeholder/* onlyPlaceholder */.a_)(pin.variable.text) : null;
    if (!placeholder)
        return [pin];
    const found = lookup(placeholder, pin.file);
    if (found.kind === 'outside')
        return [overridable(pin, placeholder, found)];
    if (found.kind === 'none' || found.kind === 'unset')
        return [withoutValue(pin, placeholder, found.kind)];
    const begun = trail.findIndex(({ name, file }) => name === placeholder.name && file === pin.file);
    if (begun >= 0) {
        const places = new Set([...trail.slice(begun + 1).map(({ place }) => place), `${pin.file}:${pin.line}`].sort());
        return [doubtfulPin(pin, placeholder, `goes in a circle (${[...places].join(', ')})`)];
    }
    if (found.kind === 'differ')
        return resolve_doubted(pin, placeholder, found.definitions, context);
    if (pin.digest !== null)
        return [pin];
    const step = { name: placeholder.name, file: pin.file, place: `${pin.file}:${pin.line}` };
    const defined = found.definitions.flatMap((definition) => resolvePin(definedPin(definition, pin, placeholder, context), lookup, context, [...trail, step]));
    const overridden = found.overridden.map((definition) => ({
        ...definedPin(definition, pin, placeholder, context),
        action: 'ignore',
        reason: `${found.definitions.map(variables_definition/* definitionPlace */.pp).join(' and ')} goes before it`,
    }));
    const doubt = defined.find(({ variable }) => variable?.doubt !== undefined)?.variable?.doubt;
    const use = doubt === undefined ? resolve_filledIn(pin, placeholder, defined, found.definitions) : doubtfulPin(pin, placeholder, doubt);
    return [use, ...defined, ...overridden];
}
function withoutValue(pin, placeholder, kind) {
    return (kind === 'unset' ? fallbackPin(pin, placeholder) : null) ?? pin;
}
function definedPin({ file, scalar, field }, use, placeholder, { tree, settings }) {
    const object = { file, origin: 'document' };
    const shape = placeholder.kind === 'input' ? 'resource-set' : 'variable';
    const holder = { object, tree, shape, scope: use.scope };
    const whole = scalar.raw.includes('/') ? looseReference(scalar.raw, settings) : null;
    if (whole?.role === use.role)
        return referencePin(holder, scalar, whole);
    const { role, repository } = use;
    const pin = keptSpelling(scalarPin({ ...holder, role, repository }, scalar, field ?? use.field));
    return { ...pin, ...filledTag(use, placeholder, pin.value) };
}
function filledTag(use, { written, kind }, value) {
    if (kind === 'expression' || /\s\|/.test(written))
        return {};
    const text = use.tag ?? use.variable?.text.trim() ?? '';
    return text.includes(written) ? { tag: text.replace(written, () => value) } : {};
}
function resolve_filledIn(pin, placeholder, defined, definitions) {
    const places = [...new Set(definitions.map(variables_definition/* definitionPlace */.pp))];
    const reason = `${(0,variables_placeholder/* spelled */.uQ)(placeholder)} is filled in from ${places.join(' and ')}`;
    const variable = { text: pin.variable?.text ?? '', name: (0,variables_placeholder/* spelled */.uQ)(placeholder), filledFrom: places };
    const own = pin.version === null ? fallbackPin(pin, placeholder) : pin;
    const moves = own !== null && defined.some(({ version }) => version === own.version);
    return moves ? { ...own, variable } : { ...(0,model_pin/* reportedPin */.zx)(pin, reason), variable };
}
function doubtfulPin(pin, placeholder, doubt) {
    const variable = { text: pin.variable?.text ?? '', name: (0,variables_placeholder/* spelled */.uQ)(placeholder), filledFrom: [], doubt };
    return { ...(0,model_pin/* reportedPin */.zx)(pin, `${(0,variables_placeholder/* spelled */.uQ)(placeholder)} ${doubt}`), variable };
}
function resolve_differing(definitions) {
    const places = definitions.map((definition) => `${definition.scalar.raw} at ${(0,variables_definition/* definitionPlace */.pp)(definition)}`);
    return `has values that differ (${[...new Set(places)].join(', ')})`;
}
function resolve_doubted(pin, placeholder, definitions, context) {
    const doubt = resolve_differing(definitions);
    const reason = `${(0,variables_placeholder/* spelled */.uQ)(placeholder)} ${doubt}`;
    const given = definitions.map((definition) => {
        const defined = definedPin(definition, pin, placeholder, context);
        return { ...(0,model_pin/* reportedPin */.zx)(defined, reason), isAssumed: true, variable: null };
    });
    return [doubtfulPin(pin, placeholder, doubt), ...given];
}
function overridable(pin, placeholder, { source, why }) {
    if (pin.version === null)
        return pin;
    const doubt = `${source} may give another value than its default, and ${why}`;
    const variable = { text: pin.variable?.text ?? '', name: (0,variables_placeholder/* spelled */.uQ)(placeholder), filledFrom: [], doubt };
    return { ...(0,model_pin/* selectedBy */.B8)(pin, 'variable', `${(0,variables_placeholder/* spelled */.uQ)(placeholder)}: ${doubt}`), variable };
}
function fallbackPin(pin, { fallback, fallbackAt }) {
    const { place } = pin.writing;
    const text = pin.variable?.text ?? '';
    const selected = fallback === null ? null : selectedText(fallback, pin.field);
    if (fallback === null || fallbackAt === null || place === null || selected?.selector !== 'exact')
        return null;
    const lead = text.length - text.trimStart().length;
    const start = place.start + Buffer.byteLength(text.slice(0, lead + fallbackAt));
    return keptSpelling({
        ...pin,
        selector: 'exact',
        version: selected.version,
        value: fallback,
        action: 'follow',
        reason: null,
        writing: {
            ...pin.writing,
            prefix: selected.prefix,
            place: (0,model_place/* tokenPlace */.T)({ start, end: start + Buffer.byteLength(fallback) }),
        },
    });
}
function filledText(text, path, lookup, trail = []) {
    const placeholders = (0,variables_placeholder/* placeholdersIn */.Qf)(text);
    if (placeholders.length === 0)
        return text;
    let at = 0;
    const parts = placeholders.map((placeholder) => {
        const before = text.slice(at, placeholder.start);
        at = placeholder.end;
        const step = `${placeholder.name}\0${path}`;
        const found = trail.includes(step) ? null : lookup(placeholder, path);
        const values = found?.kind === 'found' ? found.definitions.map((each) => resolve_valueOf(each, lookup, [...trail, step])) : [];
        const [only, ...others] = new Set(values);
        const own = only !== undefined && others.length === 0 ? only : placeholder.fallback;
        return before + (own ?? text.slice(placeholder.start, placeholder.end));
    });
    return parts.join('') + text.slice(at);
}
function resolve_valueOf({ file, scalar }, lookup, trail) {
    return filledText(String(scalar.value ?? ''), file.path, lookup, trail);
}

;// CONCATENATED MODULE: ./lib/src/scan/variables/forms.js




function formsUnder(lookupIn, repeatedIn) {
    const holdsPlaceholder = ({ file }) => mayFillIn(file);
    const known = new Map();
    const formsAnew = (object) => {
        const general = lookupIn(object);
        if (!holdsPlaceholder(object))
            return [{ as: object, lookup: general }];
        const [whole, parts] = repeatedIn(object);
        const own = whole.length > 0 ? [] : [{ as: filledBy(object, general), lookup: general }];
        return [...own, ...[...whole, ...parts].map((repeated) => formOf(repeated, general))];
    };
    return {
        holdsPlaceholder,
        formsOf(object) {
            const forms = known.get(object) ?? formsAnew(object);
            known.set(object, forms);
            return forms;
        },
        filledIn: (object) => (holdsPlaceholder(object) ? filledBy(object, lookupIn(object)) : object),
    };
}
const mayFillIn = (0,once_per/* oncePer */.Pu)(({ text }) => /\$[{(]|<<|\{\{/.test(text));
function formOf({ as, entry }, general) {
    const lookup = (placeholder, path) => {
        const own = placeholder.kind === 'variable' ? null : (0,variables_entries/* givenByEntry */.n)(placeholder, entry);
        return own?.kind === 'found' ? own : general(placeholder, path);
    };
    return { as: filledBy(as, lookup), lookup };
}
function filledBy(object, lookup) {
    const fill = (text) => filledText(text, object.file.path, lookup);
    const value = filledObject(object.value, fill);
    return { ...object, value, content: (0,json/* isObject */.Gv)(object.content) ? value : forms_filled(object.content, fill) };
}
function filledObject(value, fill) {
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, child === undefined ? undefined : forms_filled(child, fill)]));
}
function forms_filled(value, fill) {
    if (typeof value === 'string')
        return fill(value);
    if ((0,json/* isList */.Lv)(value))
        return value.map((element) => forms_filled(element, fill));
    return (0,json/* isObject */.Gv)(value) ? filledObject(value, fill) : value;
}

;// CONCATENATED MODULE: ./lib/src/scan/variables/helmfile.js





const helmfile_deepest = 4;
const helmfile_root = /^(?:Environment\.Values|StateValues|Values)\./;
function isHelmfile({ kind, apiVersion, value }) {
    return kind === '' && apiVersion === '' && helmfile_keys.some((key) => (0,json/* valueAt */.fK)(value, [key]) !== undefined);
}
const helmfile_keys = ['releases', 'environments', 'helmfiles', 'bases'];
function stateValueOf(name, path, object, tree) {
    if (name.startsWith('env.'))
        return { kind: helmfile_isNamed(name.slice('env.'.length), path, tree) ? 'none' : 'unset' };
    if (!helmfile_root.test(name))
        return readValueOf(name, object, tree);
    const steps = name.replace(helmfile_root, '').split('.');
    const answers = listsOf(object, tree).map((list) => helmfile_valueIn(list, steps, tree));
    if (answers.includes('unknown'))
        return { kind: 'none' };
    const known = answers.filter((answer) => answer !== 'unknown');
    const definitions = known.flatMap(({ counts }) => counts);
    if (definitions.length === 0)
        return { kind: 'unset' };
    const answer = (0,variables_definition/* agreed */.bL)(definitions);
    const overridden = known.flatMap((each) => each.overridden);
    return answer.kind === 'found' ? (0,variables_definition/* foundIn */.QR)(definitions, overridden) : answer;
}
const helmfile_reading = /\$(\w{1,60})[ \t]{0,8}:=[ \t]{0,8}(?:readFile[ \t]+"([^"\n]{1,300})"[ \t]*\|[ \t]*fromYaml|fromYaml[ \t]*\([ \t]*readFile[ \t]+"([^"\n]{1,300})")/g;
function readValueOf(name, object, tree) {
    const [variable, ...path] = name.split('.');
    if (path.length === 0)
        return { kind: 'none' };
    const files = [...object.file.text.matchAll(helmfile_reading)].flatMap(([, own, first, second]) => own === variable ? filesNamed(first ?? second ?? '', object, tree) : []);
    return (0,variables_definition/* agreed */.bL)(tree.files.flatMap(({ file, documents }) => files.includes(file.path)
        ? documents.flatMap((document) => plainIn(document).flatMap((values) => (0,variables_definition/* definitionsAt */.UL)(values, path)))
        : []));
}
function helmfile_isNamed(name, path, { files }) {
    return files.some(({ file }) => file.path !== path && file.text.includes(name));
}
function helmfileGiving({ file, kind, apiVersion }, tree) {
    if (kind !== '' || apiVersion !== '' || !file.path.endsWith('.gotmpl'))
        return null;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const naming = helmfilesIn(tree).filter(({ value, file: own }) => (0,json/* listAt */.gT)(value, ['releases']).length > 0 && own.text.includes(name));
    return naming.find((helmfile) => filesIn(helmfile, tree).has(file.path)) ?? null;
}
function filesIn(helmfile, tree) {
    const found = (0,json/* listAt */.gT)(helmfile.value, ['releases']).flatMap((release, index) => (0,json/* listAt */.gT)(release, ['values']).flatMap((_, at) => {
        const name = textAt(helmfile, ['releases', index, 'values', at]);
        return name === null ? [] : filesNamed(name, helmfile, tree);
    }));
    return new Set(found);
}
function listsOf({ file }, tree) {
    const own = withBases(file.path, tree);
    const written = own.flatMap((object) => [
        ...Object.keys((0,json/* objectAt */.lJ)(object.value, ['environments']) ?? {}).map((name) => ({
            object,
            path: ['environments', name, 'values'],
        })),
        { object, path: ['values'] },
    ]);
    const callers = helmfilesIn(tree).flatMap((object) => (0,json/* listAt */.gT)(object.value, ['helmfiles']).flatMap((_, index) => {
        const called = textAt(object, ['helmfiles', index, 'path']);
        const isOwn = called !== null && filesNamed(called, object, tree).includes(file.path);
        return isOwn ? [{ object, path: ['helmfiles', index, 'values'] }] : [];
    }));
    return [...written, ...callers];
}
function withBases(path, tree, depth = 0) {
    const own = helmfilesIn(tree).filter(({ file }) => file.path === path);
    if (depth > helmfile_deepest)
        return own;
    const bases = own.flatMap((object) => (0,json/* listAt */.gT)(object.value, ['bases']).flatMap((_, index) => {
        const name = textAt(object, ['bases', index]);
        return name === null ? [] : filesNamed(name, object, tree);
    }));
    return [...own, ...bases.flatMap((base) => withBases(base, tree, depth + 1))];
}
const helmfiles = new WeakMap();
function helmfilesIn(tree) {
    const whole = ({ documents }) => {
        const own = documents.flatMap(plainIn);
        return own.some(isHelmfile) ? own : [];
    };
    const known = helmfiles.get(tree) ?? tree.files.flatMap(whole);
    helmfiles.set(tree, known);
    return known;
}
function plainIn(document) {
    return document.kind === 'plain' ? [document.object] : [];
}
function helmfile_valueIn({ object, path: at }, path, tree) {
    let counts = [];
    const overridden = [];
    let isOpen = false;
    for (const [index, entry] of (0,json/* listAt */.gT)(object.value, at).entries()) {
        const found = helmfile_givenBy(entry, { object, path: [...at, index] }, path, tree);
        isOpen ||= found === 'unknown';
        if (found === 'unknown' || found.length === 0)
            continue;
        overridden.push(...counts);
        counts = found;
        isOpen = false;
    }
    return isOpen ? 'unknown' : { counts, overridden };
}
function helmfile_givenBy(entry, { object, path: at }, path, tree) {
    if ((0,json/* isObject */.Gv)(entry))
        return (0,variables_definition/* definitionsAt */.UL)(object, [...at, ...path]);
    const name = textAt(object, at);
    const files = name === null ? [] : filesNamed(name, object, tree);
    if (files.length === 0)
        return 'unknown';
    return tree.files.flatMap(({ file, documents }) => files.includes(file.path)
        ? documents.flatMap((document) => plainIn(document).flatMap((values) => (0,variables_definition/* definitionsAt */.UL)(values, path)))
        : []);
}
function textAt(object, path) {
    return object.scalar(path)?.raw ?? (0,json/* stringAt */.bX)(object.value, path);
}
function filesNamed(name, { file }, { entries }) {
    if (name.includes('://'))
        return [];
    const glob = name.replace(/\{\{[^{}]{0,200}\}\}/g, '*').replace(/^\.\//, '');
    const folder = (0,model_folder/* folderOf */.y)(file.path);
    const resolved = (0,kustomize_paths/* resolvePath */.o1)(folder, glob);
    return resolved === null ? [] : entries.flatMap(({ path }) => ((0,model_glob/* matchesGlob */.kt)(path, resolved) ? [path] : []));
}

;// CONCATENATED MODULE: ./lib/src/scan/variables/inputs.js


function inputOf(name, { resourceSet, others }) {
    const path = name.split('.');
    const patches = others.filter((object) => object.kind === 'ResourceSet' && object.name === resourceSet.name);
    const below = belowName(resourceSet, path);
    const own = [resourceSet, ...patches].flatMap((object) => (0,json/* listAt */.gT)(object.value, ['spec', 'inputs']).flatMap((_, index) => (0,variables_definition/* definitionsAt */.UL)(object, ['spec', 'inputs', index, ...below])));
    const providers = others.filter((object) => object.kind === 'ResourceSetInputProvider');
    const chosen = providers.filter((provider) => (0,json/* listAt */.gT)(resourceSet.value, ['spec', 'inputsFrom']).some((from) => inputs_selects(from, provider)));
    return (0,variables_definition/* agreed */.bL)([...own, ...chosen.flatMap((provider) => provided(provider, path))]);
}
function inputSets({ resourceSet, others }) {
    const patches = others.filter((object) => object.kind === 'ResourceSet' && object.name === resourceSet.name);
    const own = [resourceSet, ...patches].flatMap((object) => (0,json/* listAt */.gT)(object.value, ['spec', 'inputs']).map((_, index) => ({
        object,
        path: ['spec', 'inputs', index],
        prefix: '',
    })));
    const chosen = others.filter((object) => object.kind === 'ResourceSetInputProvider' &&
        (0,json/* listAt */.gT)(resourceSet.value, ['spec', 'inputsFrom']).some((from) => inputs_selects(from, object)));
    return [...own, ...chosen.map((object) => ({ object, path: ['spec', 'defaultValues'], prefix: '' }))];
}
function belowName({ name }, path) {
    const [first, ...rest] = path;
    const words = (name ?? '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return rest.length > 0 && first === words.join('_') ? rest : path;
}
function provided(provider, path) {
    const below = belowName(provider, path);
    const looked = /Tag$/.test((0,json/* stringAt */.bX)(provider.value, ['spec', 'type']) ?? '') && below.join('.') === 'tag';
    const isChosen = ['includeTag', 'excludeTag'].some((key) => (0,json/* stringAt */.bX)(provider.value, ['spec', 'filter', key]) !== null);
    if (looked && isChosen)
        return [];
    if (looked)
        return (0,variables_definition/* definitionsAt */.UL)(provider, ['spec', 'filter', 'semver']).map((definition) => ({
            ...definition,
            field: 'constraint',
        }));
    return (0,variables_definition/* definitionsAt */.UL)(provider, ['spec', 'defaultValues', ...below]);
}
function inputs_selects(from, { name, value }) {
    const wanted = (0,json/* stringAt */.bX)(from, ['name']);
    if (wanted !== null)
        return wanted === name;
    if (!(0,json/* objectAt */.lJ)(from, ['selector']))
        return false;
    const labels = (0,json/* objectAt */.lJ)(value, ['metadata', 'labels']) ?? {};
    const equal = Object.entries((0,json/* objectAt */.lJ)(from, ['selector', 'matchLabels']) ?? {}).every(([key, label]) => labels[key] === label);
    return equal && (0,json/* listAt */.gT)(from, ['selector', 'matchExpressions']).every((expression) => inputs_meets(expression, labels));
}
function inputs_meets(expression, labels) {
    const label = (0,json/* isObject */.Gv)(labels) ? (0,json/* valueAt */.fK)(labels, [(0,json/* stringAt */.bX)(expression, ['key']) ?? '']) : undefined;
    const values = (0,json/* listAt */.gT)(expression, ['values']);
    switch ((0,json/* stringAt */.bX)(expression, ['operator'])) {
        case 'In':
            return label !== undefined && values.includes(label);
        case 'NotIn':
            return label === undefined || !values.includes(label);
        case 'Exists':
            return label !== undefined;
        case 'DoesNotExist':
            return label === undefined;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/scan/variables/joined-forms.js


function joinedForms(forms) {
    const [only, ...others] = forms;
    if (only && others.length === 0)
        return only;
    const all = forms.flat();
    const given = (0,grouped/* grouped */.z)(all, lineOf);
    const uses = (0,grouped/* grouped */.z)(all, (pin) => `${lineOf(pin)}\0${pin.column}`);
    const joined = [...uses.values()].flatMap((same) => joinedUse(same, given) ?? []);
    const doubts = new Map(joined.flatMap(({ doubted, reason }) => doubted.map((pin) => [lineOf(pin), reason])));
    return joined.map(({ pin }) => {
        const reason = pin.variable === null ? doubts.get(lineOf(pin)) : undefined;
        return reason === undefined ? pin : { ...(0,model_pin/* reportedPin */.zx)(pin, reason), isAssumed: true };
    });
}
function joinedUse(same, byLine) {
    const open = same.find(({ variable }) => variable !== null && variable.filledFrom.length === 0);
    const pin = open ?? same[0];
    if (!pin)
        return null;
    const { variable, role } = pin;
    if (!variable || variable.filledFrom.length === 0)
        return { pin, doubted: [], reason: '' };
    const filledFrom = [...new Set(same.flatMap((each) => each.variable?.filledFrom ?? []))];
    const given = filledFrom.flatMap((place) => byLine.get(`${place}\0${role}`) ?? []).filter(model_pin/* writesVersion */.VT);
    if (new Set(given.map(({ version }) => version)).size <= 1) {
        const reason = `${variable.name} is filled in from ${filledFrom.join(' and ')}`;
        return { pin: { ...pin, reason, variable: { ...variable, filledFrom } }, doubted: [], reason };
    }
    const places = new Set(given.map((each) => `${each.value} at ${joined_forms_placeOf(each)}`));
    const doubt = `has values that differ (${[...places].join(', ')})`;
    const reason = `${variable.name} ${doubt}`;
    return {
        pin: { ...(0,model_pin/* reportedPin */.zx)(pin, reason), variable: { ...variable, filledFrom: [], doubt } },
        doubted: given,
        reason,
    };
}
function lineOf(pin) {
    return `${joined_forms_placeOf(pin)}\0${pin.role}`;
}
function joined_forms_placeOf({ file, line }) {
    return `${file}:${line}`;
}

;// CONCATENATED MODULE: ./lib/src/scan/variables/kro.js




const field = /^schema\.spec\.(.+)$/;
const kro_fallback = /\bdefault=\\?["']?([^\s"'\\|]{1,200})/;
function schemaValueOf(name, graph, tree) {
    const path = field.exec(name)?.[1]?.split('.');
    if (!path)
        return { kind: 'none' };
    const given = kro_instancesOf(graph, tree).map((instance) => (0,variables_definition/* definitionsAt */.UL)(instance, ['spec', ...path]));
    const written = given.flat();
    if (given.length > 0 && given.every(({ length }) => length > 0))
        return (0,variables_definition/* agreed */.bL)(written);
    const own = defaultAt(graph, ['spec', 'schema', 'spec', ...path]);
    return own === null ? { kind: 'none' } : (0,variables_definition/* agreed */.bL)([...written, own]);
}
function kro_instancesOf(graph, { files }) {
    const kind = (0,json/* stringAt */.bX)(graph.value, ['spec', 'schema', 'kind']);
    return files.flatMap(model_layout/* objectsInFile */.W).filter((object) => object.kind === kind);
}
function defaultAt(graph, path) {
    const scalar = graph.scalar(path);
    const found = scalar && kro_fallback.exec(scalar.raw);
    const text = found?.[1];
    if (!scalar || !found || text === undefined)
        return null;
    return { file: graph.file, scalar: (0,generated/* partOf */.B)(scalar, found.index + found[0].length - text.length, text) };
}

;// CONCATENATED MODULE: ./lib/src/scan/variables/tool-values.js






const tool_values_none = { kind: 'none' };
const toolExpression = (name, object, tree) => chartValue(name, object, tree) ??
    kluctlValue(name, object, tree) ??
    gardenValue(name, object, tree) ??
    pipelineValue(name, object);
const toolVariable = (name, object, tree) => devspaceValue(name, object) ?? pulumiValue(name, object, tree);
function tool_values_objectsOf({ documents }) {
    return documents.flatMap((document) => document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : []);
}
const tool_values_template = /^(?:(.*)\/)?templates\//;
const tool_values_valuesFile = /^values[^/]*\.ya?ml$/;
function chartValue(name, { file }, tree) {
    const found = tool_values_template.exec(file.path);
    if (!found || !name.startsWith('Values.'))
        return null;
    const chart = chartsIn(tree)(found[1] ?? '');
    if (!chart)
        return null;
    const steps = name.split('.').slice(1);
    const own = chart.values.flatMap((object) => (0,variables_definition/* definitionsAt */.UL)(object, steps));
    const given = chart.users.map(({ releases, keys }) => ({
        keys,
        found: releases.flatMap((object) => (0,variables_definition/* definitionsAt */.UL)(object, ['spec', 'values', ...steps])),
    }));
    const last = steps.at(-1) ?? '';
    if (given.some(({ keys, found }) => found.length === 0 && keys.has(last)))
        return tool_values_none;
    return (0,variables_definition/* agreed */.bL)([...own, ...given.flatMap(({ found }) => found)]);
}
const chartsIn = (0,once_per/* oncePer */.Pu)((tree) => {
    const folders = new Set(tree.entries.flatMap(({ path }) => ((0,model_folder/* fileNameOf */.b)(path) === 'Chart.yaml' ? [(0,model_folder/* folderOf */.y)(path)] : [])));
    const known = new Map();
    return (folder) => {
        const found = known.get(folder);
        if (found || !folders.has(folder))
            return found ?? null;
        const users = tree.files.filter(({ file: { path, text } }) => uses(text, folder) && (0,model_folder/* folderOf */.y)(path) !== folder);
        const chart = {
            values: tree.files
                .filter((read) => (0,model_folder/* folderOf */.y)(read.file.path) === folder && tool_values_valuesFile.test((0,model_folder/* fileNameOf */.b)(read.file.path)))
                .flatMap(tool_values_objectsOf),
            users: users.map((read) => ({
                releases: tool_values_objectsOf(read).filter(({ value }) => isFolder((0,json/* stringAt */.bX)(value, ['spec', 'chart', 'spec', 'chart']), folder)),
                keys: new Set([...read.file.text.matchAll(tool_values_key)].map(([, name = '']) => name)),
            })),
        };
        known.set(folder, chart);
        return chart;
    };
});
const tool_values_key = /(?<![\w-])([\w-]{1,200})["']?[ \t]{0,4}[:=]/g;
const tool_values_installs = /HelmRelease|kind:[ \t]{0,4}["']?Application|^releases:|helm[ \t]/m;
function uses(text, folder) {
    return folder !== '' && text.includes(folder) && tool_values_installs.test(text);
}
function isFolder(chart, folder) {
    return chart !== null && chart.startsWith('.') && (0,kustomize_paths/* resolvePath */.o1)('', chart) === folder;
}
function chartValuesOfTreeSought(files) {
    const folders = new Set(files.flatMap(({ path, text }) => text.includes('.Values.') && /flux-(?:operator|instance)|FluxInstance/.test(text) && tool_values_template.test(path)
        ? [tool_values_template.exec(path)?.[1] ?? '']
        : []));
    if (folders.size === 0)
        return null;
    const isOfChart = (path) => tool_values_valuesFile.test((0,model_folder/* fileNameOf */.b)(path)) && folders.has((0,model_folder/* folderOf */.y)(path));
    const wanted = (bytes, path) => {
        if (isOfChart(path))
            return true;
        if (!/\.(?:ya?ml|sh|gotmpl)$/.test(path) || tool_values_template.test(path))
            return false;
        const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return [...folders].some((folder) => folder !== '' && view.includes(folder) && uses(view.toString('latin1'), folder));
    };
    return { wanted, net: { needles: [...folders].filter((folder) => folder !== ''), named: isOfChart } };
}
function kluctlValue(name, { file }, tree) {
    const kluctl = kluctlIn(tree);
    if (!kluctl || !/\.ya?ml$/.test(file.path))
        return null;
    const steps = name.split('.');
    if (steps[0] === 'args')
        return (0,variables_definition/* agreed */.bL)(kluctl.projects.flatMap((object) => namedEntries(object, 'args', steps.slice(1).join('.'), 'default')));
    return givenAt(kluctl.given, steps);
}
const kluctlIn = (0,once_per/* oncePer */.Pu)((tree) => {
    if (!tree.entries.some(({ path }) => /^\.kluctl\.ya?ml$/.test((0,model_folder/* fileNameOf */.b)(path))))
        return null;
    const objects = tree.files.flatMap(tool_values_objectsOf);
    const byPath = (0,grouped/* grouped */.z)(objects, ({ file }) => file.path);
    const deployments = objects.filter((object) => /^deployment\.ya?ml$/.test((0,model_folder/* fileNameOf */.b)(object.file.path)));
    const given = deployments.flatMap((object) => (0,json/* listAt */.gT)(object.value, ['vars']).flatMap((entry, index) => {
        const path = (0,kustomize_paths/* resolvePath */.o1)((0,model_folder/* folderOf */.y)(object.file.path), (0,json/* stringAt */.bX)(entry, ['file']) ?? '');
        const named = path === null ? [] : (byPath.get(path) ?? []);
        const own = (0,json/* objectAt */.lJ)(entry, ['values']) ? [{ object, root: ['vars', index, 'values'] }] : [];
        return [...own, ...named.map((each) => ({ object: each, root: [] }))];
    }));
    return { projects: objects.filter((object) => /^\.kluctl\.ya?ml$/.test((0,model_folder/* fileNameOf */.b)(object.file.path))), given };
});
const tool_values_mostPlaces = 200;
function givenAt(places, steps) {
    if (places.length > tool_values_mostPlaces)
        return tool_values_none;
    return (0,variables_definition/* agreed */.bL)(places.flatMap(({ object, root }) => (0,variables_definition/* definitionsAt */.UL)(object, [...root, ...steps])));
}
function namedEntries(object, list, name, field) {
    const entries = (0,json/* listAt */.gT)(object.value, [list]);
    return (indexesIn(entries).get(name) ?? []).flatMap((index) => (0,variables_definition/* definitionsAt */.UL)(object, [list, index, field]));
}
const indexesIn = (0,once_per/* oncePer */.Pu)((entries) => {
    const found = new Map();
    for (const [index, entry] of entries.entries()) {
        const name = (0,json/* stringAt */.bX)(entry, ['name']);
        if (name === null)
            continue;
        const known = found.get(name);
        if (known)
            known.push(index);
        else
            found.set(name, [index]);
    }
    return found;
});
const gardenFile = /(?:^|[/.])garden\.ya?ml$/;
function gardenValue(name, { file }, tree) {
    const found = /^var(?:iables)?\.(.+)$/.exec(name);
    if (!found || !gardenFile.test(file.path))
        return null;
    const steps = (found[1] ?? '').split('.');
    return givenAt(gardenIn(tree), steps);
}
const gardenIn = (0,once_per/* oncePer */.Pu)((tree) => tree.files
    .filter((read) => gardenFile.test(read.file.path))
    .flatMap(tool_values_objectsOf)
    .flatMap((object) => [
    { object, root: ['variables'] },
    ...(0,json/* listAt */.gT)(object.value, ['environments']).map((_, index) => ({
        object,
        root: ['environments', index, 'variables'],
    })),
])
    .filter(({ object, root }) => (0,json/* objectAt */.lJ)(object.value, root) !== null));
function pipelineValue(name, { value, ...object }) {
    if (!['steps', 'stages', 'jobs'].some((key) => Array.isArray(value[key])) || value['variables'] === undefined)
        return null;
    const whole = { ...object, value };
    if (hasGroup((0,json/* listAt */.gT)(value, ['variables'])))
        return tool_values_none;
    return (0,variables_definition/* agreed */.bL)([...(0,variables_definition/* definitionsAt */.UL)(whole, ['variables', name]), ...namedEntries(whole, 'variables', name, 'value')]);
}
const hasGroup = (0,once_per/* oncePer */.Pu)((entries) => entries.some((entry) => (0,json/* isObject */.Gv)(entry) && entry['group'] !== undefined));
function devspaceValue(name, object) {
    if (!/^devspace\.ya?ml$/.test((0,model_folder/* fileNameOf */.b)(object.file.path)))
        return null;
    const written = (0,json/* objectAt */.lJ)(object.value, ['vars', name]);
    if (written && ['command', 'source', 'question'].some((key) => written[key] !== undefined))
        return tool_values_none;
    return (0,variables_definition/* agreed */.bL)([[], ['value'], ['default']].flatMap((path) => (0,variables_definition/* definitionsAt */.UL)(object, ['vars', name, ...path])));
}
function pulumiValue(name, object, tree) {
    if (!/^Pulumi\.ya?ml$/.test((0,model_folder/* fileNameOf */.b)(object.file.path)))
        return null;
    const folder = (0,model_folder/* folderOf */.y)(object.file.path);
    const read = new Map(tree.files.map((each) => [each.file.path, each]));
    const stacks = tree.entries.filter(({ path }) => (0,model_folder/* folderOf */.y)(path) === folder && /^Pulumi\.[\w-]+\.ya?ml$/.test((0,model_folder/* fileNameOf */.b)(path)));
    if ((0,json/* valueAt */.fK)(object.value, ['config', name]) !== undefined && stacks.some(({ path }) => !read.has(path)))
        return tool_values_none;
    const project = (0,json/* stringAt */.bX)(object.value, ['name']) ?? '';
    const ofStacks = stacks.flatMap(({ path }) => read.get(path) ?? []).flatMap(tool_values_objectsOf);
    const own = [
        ['variables', name],
        ['config', name],
        ['config', name, 'default'],
        ['config', name, 'value'],
    ].flatMap((path) => (0,variables_definition/* definitionsAt */.UL)(object, path));
    return (0,variables_definition/* agreed */.bL)([...own, ...ofStacks.flatMap((stack) => (0,variables_definition/* definitionsAt */.UL)(stack, ['config', `${project}:${name}`]))]);
}
function stacksSought(files) {
    const folders = new Set(files.flatMap(({ path }) => (/^Pulumi\.ya?ml$/.test((0,model_folder/* fileNameOf */.b)(path)) ? [(0,model_folder/* folderOf */.y)(path)] : [])));
    const isKluctl = files.some(({ text }) => text.includes('helmChart:') && text.includes('{{'));
    const isGarden = files.some(({ path, text }) => gardenFile.test(path) && text.includes('${var'));
    if (folders.size === 0 && !isKluctl && !isGarden)
        return null;
    const named = (path) => (folders.has((0,model_folder/* folderOf */.y)(path)) && /^Pulumi\.[\w-]+\.ya?ml$/.test((0,model_folder/* fileNameOf */.b)(path))) ||
        (isGarden && gardenFile.test(path)) ||
        (isKluctl && /^(?:\.kluctl|deployment|vars[\w-]*)\.ya?ml$/.test((0,model_folder/* fileNameOf */.b)(path)));
    return { wanted: (_, path) => named(path), net: { needles: [], named } };
}

// EXTERNAL MODULE: ./lib/src/kustomize/reach.js
var reach = __webpack_require__(83521);
;// CONCATENATED MODULE: ./lib/src/scan/variables/substitutions.js





function substitutionsOf(tree, objects) {
    const sources = [...objects.flatMap((object) => substitutions_sourceOf(object, tree)), ...substitutions_generated(tree)];
    const appliersOf = (0,reach/* appliersIn */.sM)(tree);
    const kustomizations = objects.filter(flux_kustomization/* isFluxKustomization */.Hw);
    const patches = kustomizations.filter(({ origin }) => origin === 'patch');
    const known = new Map();
    return (name, path) => {
        const key = `${name}\0${path}`;
        const found = known.get(key) ?? find(name, path);
        known.set(key, found);
        return found;
    };
    function find(name, path) {
        const appliers = appliersOf(path);
        if (appliers.length === 0)
            return anywhere(name, path);
        const ranked = appliers.map((applier) => ({
            applier,
            given: substitutions_given(name, applier, layersOn(applier), sources, tree),
        }));
        const winners = ranked.flatMap(({ applier, given: all }) => {
            const last = all.at(-1);
            return last ? [{ cluster: tree.layout.clusterOf(applier.file.path), definition: last }] : [];
        });
        const different = winners.find((one) => winners.some((other) => other.cluster === one.cluster && substitutions_textOf(other.definition) !== substitutions_textOf(one.definition)));
        const definitions = winners.map(({ definition }) => definition);
        if (different)
            return { kind: 'differ', definitions };
        if (definitions.length === 0) {
            const hidden = hiddenIn(name, appliers, layersOn, sources, tree);
            if (hidden !== undefined)
                return { kind: 'outside', source: hidden, why: 'cannot be read here' };
            const source = outsideOf(appliers, layersOn, sources, tree);
            if (source !== undefined)
                return { kind: 'outside', source, why: 'is not in the repository' };
        }
        return (0,variables_definition/* foundIn */.QR)(definitions, ranked.flatMap(({ given: all }) => all.slice(0, -1)));
    }
    function layersOn(applier) {
        return [applier, ...patches.filter(({ name }) => name === applier.name)];
    }
    function anywhere(name, path) {
        const cluster = tree.layout.clusterOf(path);
        const near = (other) => cluster === '' || other === '' || other === cluster;
        const all = [
            ...sources.flatMap((source) => (near(source.cluster) ? (source.define(name) ?? []) : [])),
            ...kustomizations.flatMap((object) => near(tree.layout.clusterOf(object.file.path)) ? (substituted(object, name) ?? []) : []),
        ];
        return new Set(all.map(substitutions_textOf)).size > 1 ? { kind: 'differ', definitions: all } : (0,variables_definition/* foundIn */.QR)(all);
    }
}
function hiddenIn(variable, appliers, layersOn, sources, tree) {
    const entries = appliers.flatMap((applier) => layersOn(applier).flatMap((layer) => (0,json/* listAt */.gT)(layer.value, [...postBuild, 'substituteFrom']).map((entry) => ({ applier, entry }))));
    const hidden = entries.flatMap(({ applier, entry }) => substitutions_named(entry, applier, sources, tree).flatMap((source) => {
        const scalar = source.hides(variable);
        return scalar ? [`the ${source.kind} ${source.name} at ${source.file.path}:${scalar.position.line}`] : [];
    }));
    return hidden[0];
}
function outsideOf(appliers, layersOn, sources, tree) {
    const listed = appliers.flatMap((applier) => layersOn(applier).map((layer) => ({ applier, layer })));
    const missing = listed.flatMap(({ applier, layer }) => (0,json/* listAt */.gT)(layer.value, [...postBuild, 'substituteFrom']).flatMap((entry, index) => {
        const name = (0,json/* stringAt */.bX)(entry, ['name']);
        if ((0,json/* stringAt */.bX)(entry, ['kind']) !== 'ConfigMap' || name === null)
            return [];
        const { line } = layer.position([...postBuild, 'substituteFrom', index]);
        const isHere = substitutions_named(entry, applier, sources, tree).length > 0;
        return isHere ? [] : [`the ConfigMap ${name} of ${layer.file.path}:${line}`];
    }));
    return missing[0];
}
function substitutions_textOf({ scalar }) {
    return scalar.raw;
}
function substitutions_given(name, applier, layers, sources, tree) {
    const from = layers.findLast((layer) => (0,json/* listAt */.gT)(layer.value, [...postBuild, 'substituteFrom']).length > 0);
    const listed = from ? (0,json/* listAt */.gT)(from.value, [...postBuild, 'substituteFrom']) : [];
    return [
        ...listed.flatMap((entry) => substitutions_named(entry, applier, sources, tree).flatMap((source) => source.define(name) ?? [])),
        ...layers.flatMap((layer) => substituted(layer, name) ?? []),
    ];
}
const postBuild = ['spec', 'postBuild'];
function substituted(object, name) {
    const scalar = object.scalar([...postBuild, 'substitute', name]);
    return scalar && { file: object.file, scalar };
}
function substitutions_named(entry, applier, sources, tree) {
    const [kind, name] = [(0,json/* stringAt */.bX)(entry, ['kind']) ?? 'ConfigMap', (0,json/* stringAt */.bX)(entry, ['name'])];
    const namespace = tree.layout.namespaceOf(applier);
    const fitting = sources.filter((source) => source.kind === kind &&
        source.name === name &&
        (namespace === null || source.namespace === null || source.namespace === namespace));
    const cluster = tree.layout.clusterOf(applier.file.path);
    const near = fitting.filter((source) => source.cluster === cluster);
    return near.length > 0 ? near : fitting.filter((source) => source.cluster === '' || cluster === '');
}
function substitutions_sourceOf(object, tree) {
    const { name, file } = object;
    const kind = object.kind === 'SealedSecret' ? 'Secret' : object.kind;
    if ((kind !== 'ConfigMap' && kind !== 'Secret') || name === null)
        return [];
    const key = kind === 'ConfigMap' ? 'data' : 'stringData';
    const define = (variable) => {
        const scalar = object.scalar([key, variable]);
        return scalar && !isEncrypted(scalar) ? { file, scalar } : null;
    };
    const hides = (variable) => define(variable)
        ? null
        : (object.scalar([key, variable]) ??
            object.scalar(['data', variable]) ??
            object.scalar(['spec', 'encryptedData', variable]));
    const namespace = tree.layout.namespaceOf(object);
    return [{ kind, name, namespace, cluster: tree.layout.clusterOf(file.path), file, define, hides }];
}
function isEncrypted({ raw }) {
    return raw.startsWith('ENC[');
}
function substitutions_generated({ files, layout }) {
    return (0,generated/* generatedEntries */.i)(files).map(({ kind, name, key, object, scalar }) => ({
        kind,
        name,
        namespace: (0,json/* stringAt */.bX)(object.value, ['namespace']),
        cluster: layout.clusterOf(object.file.path),
        file: object.file,
        define: (variable) => (variable === key ? { file: object.file, scalar: unquoted(scalar) } : null),
        hides: () => null,
    }));
}
function unquoted(scalar) {
    const found = /^(["'])(.*)\1$/.exec(scalar.raw);
    return found ? (0,generated/* partOf */.B)(scalar, 1, found[2] ?? '') : scalar;
}

;// CONCATENATED MODULE: ./lib/src/scan/variables/variables.js














function variablesOf(objects, context) {
    const { tree } = context;
    const substitution = (0,once_per/* atFirst */.Au)(() => substitutionsOf(tree, objects));
    const parents = parentsOf(objects);
    const holders = (0,once_per/* atFirst */.Au)(() => variables_holdersOf(objects));
    const givers = giversIn(objects);
    const lookupIn = (object) => {
        const resourceSet = parents.get(object);
        return (placeholder, path) => {
            const { kind, name } = placeholder;
            if (kind === 'variable')
                return toolVariable(name, object, tree) ?? substitution()(name, path);
            if (kind === 'expression')
                return variables_expressionOf(placeholder, path, holders().get(object) ?? object, tree);
            return resourceSet ? inputOf(name, { resourceSet, others: givers }) : { kind: 'none' };
        };
    };
    const forms = formsUnder(lookupIn, (object) => [
        variables_entriesOf(object, parents.get(object), givers).map((entry) => ({ as: object, entry })),
        (0,ansible/* repeatedTasks */.xh)(object, tree).map(({ task, entry }) => ({ as: task, entry })),
    ]);
    return {
        holdsPlaceholder: (object) => forms.holdsPlaceholder(object),
        filledIn: (object) => forms.filledIn(object),
        follow: (object, read) => joinedForms(forms.formsOf(object).map(({ as, lookup }) => read(as).flatMap((pin) => resolvePin(pin, lookup, context)))),
    };
}
const giversIn = (0,gathered/* gatheredFrom */.P)((object) => {
    const { kind, origin } = object;
    return kind === 'ResourceSetInputProvider' || (kind === 'ResourceSet' && origin === 'patch') ? [object] : [];
});
function variables_expressionOf(placeholder, path, object, tree) {
    if (object.kind === 'ApplicationSet')
        return parameterOf(placeholder.name, object, tree);
    if (object.kind === 'ResourceGraphDefinition')
        return schemaValueOf(placeholder.name, object, tree);
    const ofTool = toolExpression(placeholder.name, object, tree);
    if (ofTool)
        return ofTool;
    const helmfile = isHelmfile(object) ? object : helmfileGiving(object, tree);
    return helmfile ? stateValueOf(placeholder.name, path, helmfile, tree) : (0,ansible/* ansibleValueOf */.NA)(placeholder, object, tree);
}
function variables_holdersOf(objects) {
    return new Map(objects.flatMap((object) => object.origin === 'embedded' ? [] : (0,inner_objects/* embeddedObjects */.V)(object).map((inner) => [inner, object])));
}
function variables_entriesOf(object, resourceSet, givers) {
    if (object.kind === 'ApplicationSet')
        return (0,variables_entries/* tellingEntries */.S)(elementsOf(object));
    return resourceSet ? (0,variables_entries/* tellingEntries */.S)(inputSets({ resourceSet, others: givers })) : [];
}
function parentsOf(objects) {
    const parents = new Map();
    let last = null;
    for (const object of objects) {
        if (object.kind === 'ResourceSet' && object.origin !== 'patch')
            last = object;
        else if (object.origin === 'resource-set' && last?.file === object.file)
            parents.set(object, last);
    }
    return parents;
}

;// CONCATENATED MODULE: ./lib/src/scan/scan.js


















function scanPins(tree, settings, knownMarkers = null) {
    const reading = readPins(tree, settings, { knownMarkers, isAsked: () => true });
    const { within, pins, read, fills } = reading;
    const odd = within.files.flatMap(scan_objectsOf).flatMap((object) => noTexts(object, settings));
    const markers = operatorMarkers(within.files);
    const broken = [
        ...within.files.flatMap((file) => unparseable(file, () => isGivenFile(file.file.path, within, settings))),
        ...pins.flatMap(invalid),
        ...odd,
        ...markers.broken,
    ];
    const overwritten = read.filter(fills);
    const account = (0,scan_account/* accountOf */.X)(within, [...pins, ...overwritten], settings);
    const paths = filesWithin(settings)(tree.files).map(({ file }) => file.path);
    const { instances } = reading;
    return { pins, overwritten, broken, instances, files: paths, account, toldOperators: markers.told };
}
function scanFiles(tree, settings, isAsked) {
    const { pins, instances } = readPins(tree, settings, { knownMarkers: null, isAsked });
    return { pins: pins.filter(({ file }) => isAsked(file)), instances };
}
function readPins(tree, settings, { knownMarkers, isAsked }) {
    const files = filesWithin(settings)(tree.files).filter(({ file }) => tree.ofInterest.has(file.path));
    const within = { ...tree, files };
    const context = { tree: within, settings };
    const own = objectsWithPatches(unpatchedIn(files), within);
    const objects = [...own, ...embeddedIn(own)];
    const variables = variablesOf(objects, context);
    const asked = objects.filter((object) => isAsked(object.file.path) || variables.holdsPlaceholder(object));
    const read = [objectShapes, looseShapes].flatMap((readers) => asked.flatMap((object) => variables.follow(object, (as) => readShapes(as, readers, context))));
    const replaced = replacedPins(within, (object) => readShapes(object, objectShapes, context));
    const byPath = new Map(files.map((file) => [file.file.path, file]));
    const texts = textShapes.flatMap((shape) => shape.read(files, context, isAsked));
    const written = texts.map((pin) => heldByHash(pin, byPath.get(pin.file)?.file));
    const found = scan_once([...replaced.pins, ...read.filter((pin) => !replaced.fills(pin)), ...written]);
    const heldByCopied = heldByCopy(files);
    const marked = (0,marker/* markedPins */.Pt)(found, (pin) => byPath.get(pin.file)?.file, knownMarkers);
    const pins = found
        .map((pin) => (marked.has(pin) ? { ...pin, action: 'ignore', reason: marker/* markedReason */.RA } : heldByCopied(pin)))
        .sort(byPlace);
    const instances = asked
        .filter(({ file }) => isAsked(file.path))
        .flatMap((object) => instancesOf(variables.filledIn(object), tree, settings));
    return { within, pins, read, fills: (pin) => replaced.fills(pin), instances };
}
const filesWithin = (0,once_per/* oncePer */.Pu)((settings) => (0,gathered/* gatheredFrom */.P)((read) => ((0,boundaries/* boundary */.p)(read.file.path, settings) === null ? [read] : [])));
const unpatchedIn = (0,gathered/* gatheredFrom */.P)((read) => scan_objectsOf(read).filter(({ origin }) => origin !== 'patch'));
const embeddedIn = (0,gathered/* gatheredFrom */.P)(inner_objects/* embeddedObjects */.V);
function readShapes(object, readers, context) {
    return readers
        .flatMap((shape) => shape.read(object, context))
        .filter((pin) => object.origin !== 'patch' || pin.value !== '')
        .map((pin) => (object.kind === 'ImagesLock' && pin.action === 'follow' ? (0,model_pin/* reportedPin */.zx)(pin, lockedReason) : pin));
}
const lockedReason = 'the digest beside it would have to change with it; run kbld';
function scan_once(pins) {
    const known = new Map();
    return pins.filter((pin) => {
        const place = pin.value === '' ? null : `${pin.file}\0${pin.line}\0${pin.column}`;
        const texts = [
            place,
            pin.writing.place && pin.value !== '' ? `${pin.file}@${pin.writing.place.start}` : null,
        ].filter((text) => text !== null);
        const isKnown = texts.some((text) => known.get(text)?.some((before) => scan_isSame(before, pin)) ?? false);
        for (const text of texts)
            known.set(text, [...(known.get(text) ?? []), pin]);
        return !isKnown;
    });
}
function scan_isSame(before, pin) {
    const isShared = (fillsIn(before) && fillsIn(pin)) || (isConstant(pin) && before.shape === pin.shape);
    return !isShared || before.role === pin.role;
}
function fillsIn({ shape, variable }) {
    return (shape === 'variable' ||
        shape === 'resource-set' ||
        shape === 'patch' ||
        (variable !== null && variable.filledFrom.length > 0));
}
function isConstant({ shape }) {
    return shape === 'version-constant' || shape === 'terraform';
}
function scan_objectsOf(file) {
    return file.documents.flatMap((document) => {
        if (document.kind === 'objects')
            return document.objects;
        return document.kind === 'plain' ? [document.object] : [];
    });
}
function unparseable({ file, documents }, isGiven) {
    if (!/\.ya?ml$/.test(file.path) || /\{\{|\{%/.test(file.text))
        return [];
    const found = documents.find((document) => document.kind === 'unparseable');
    if (!found)
        return [];
    const line = pinLine(file.text, file.path);
    if (line === null && !isGiven())
        return [];
    const holds = line === null ? 'a chart of ours takes its values from it' : `a pin stands at line ${line}`;
    return [
        {
            file: file.path,
            line: found.position.line,
            code: 'unparseable-file',
            message: `the YAML cannot be read (${found.message}), and ${holds}; mend the file`,
        },
    ];
}
function invalid(pin) {
    const place = { file: pin.file, line: pin.line, code: 'invalid-pin' };
    if (pin.selector === 'misplaced-digest' && pin.action === 'report')
        return [
            {
                ...place,
                message: `${pin.value} is no tag, and Flux refuses a digest behind it; write it in a field of its own`,
            },
        ];
    if (pin.role === 'flux-version' || pin.selector !== 'floating' || !/^(?:\d+(?:\.\d+)?|true|false)$/i.test(pin.value))
        return [];
    const message = `${pin.value} is no version of the ${pin.role}; write all three numbers, such as ${pin.writing.prefix}0.58.1`;
    return [{ ...place, message }];
}
function byPlace(a, b) {
    return (0,sorted/* compareTexts */.q)(a.file, b.file) || a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./lib/src/scan/given/default.js
var given_default = __webpack_require__(34953);
// EXTERNAL MODULE: ./lib/src/scan/given/environment.js
var environment = __webpack_require__(31189);
// EXTERNAL MODULE: ./lib/src/scan/given/runs.js
var runs = __webpack_require__(27208);
;// CONCATENATED MODULE: ./lib/src/scan/given/needed-files.js




const asks = /charts\/flux-(?:operator|instance)|flux-operator-manifests|flux-(?:operator|instance)["'\s]/;
const largest = 200_000;
const mostLooked = 20;
const needed_files_deepest = 2;
function runsSought(files) {
    const names = needed_files_namesIn(files);
    if (names.files.size === 0 && names.tools.size === 0)
        return null;
    const isStanding = (path) => environment/* standingNames */.p1.includes((0,model_folder/* fileNameOf */.b)(path));
    const wanted = (bytes, path) => {
        if (bytes.length > largest || runs/* prose */.CS.test(path))
            return false;
        const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (view.includes('kind: CustomResourceDefinition'))
            return false;
        if (namesAny(view, names.files))
            return true;
        if (isStanding(path))
            return namesAny(view, names.variables);
        return [...names.tools].some(([tool, own]) => view.includes(tool) && namesAny(view, own) && calls.test(view.toString('latin1')));
    };
    return { wanted, net: { needles: [...names.files, ...names.tools.keys()], named: isStanding } };
}
const calls = /(?:^|[;&|({`"'@]|\brun:|=[^\s]{0,60}[ \t]|\b(?:env|sudo|exec|then|do|else|time)[ \t]|^[ \t]{0,40}-)[ \t]{0,20}(?:make|gmake|just|task|go-task)(?=[ \t"'\r\n])|\$[({]MAKE[)}]/m;
function needed_files_namesIn(files) {
    const own = new Set();
    const tools = new Map();
    const variables = new Set();
    for (const file of files) {
        const found = asks.test(file.text) ? (0,given_default/* namesWithDefaults */.D9)(file) : new Set();
        const runner = found.size === 0 ? null : (0,given_default/* runnerOf */.mv)(file.path, file.text);
        for (const name of found)
            variables.add(name);
        if (runner === 'itself')
            own.add((0,model_folder/* fileNameOf */.b)(file.path));
        else if (runner !== null)
            tools.set(runner, new Set([...(tools.get(runner) ?? []), ...found].map((name) => (/[.A-Z_]/.test(name) ? name : ''))));
    }
    if (own.size > 0)
        addRunners(files, own, tools);
    return { files: own, tools, variables };
}
function addRunners(files, own, tools) {
    let open = new Set(own);
    for (let depth = 0; depth < needed_files_deepest && open.size > 0; depth++) {
        const next = new Set();
        for (const { path, text } of files) {
            const runner = (0,given_default/* runnerOf */.mv)(path, text);
            if (runner === null || own.has((0,model_folder/* fileNameOf */.b)(path)) || !namesAny(Buffer.from(text), open))
                continue;
            if (runner === 'itself')
                next.add((0,model_folder/* fileNameOf */.b)(path));
            else if (!tools.has(runner))
                tools.set(runner, new Set(['']));
        }
        for (const name of next)
            own.add(name);
        open = next;
    }
}
function namesAny(view, names) {
    if (names.size <= mostLooked)
        return [...names].some((name) => hasName(view, name));
    return (view
        .toString('latin1')
        .match(/\/?[\w.-]{1,100}/g)
        ?.some((word) => names.has(word.replace('/', '')) && (/[.A-Z_]/.test(word) || word.startsWith('/'))) ?? false);
}
function hasName(view, name) {
    if (name === '' || /[.A-Z_]/.test(name))
        return view.includes(name);
    for (let at = view.indexOf(`/${name}`); at >= 0; at = view.indexOf(`/${name}`, at + 1))
        if (!/[\w./-]/.test(String.fromCharCode(view[at + name.length + 1] ?? 0)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/src/scan/program/needed-files.js
var needed_files = __webpack_require__(1102);
;// CONCATENATED MODULE: ./lib/src/scan/terraform/needed-files.js


const jsonName = /\.(?:tf|tofu|tfvars)\.json$/;
function configurationSought(files) {
    if (!files.some(({ path }) => hclName.test(path)))
        return null;
    const decoded = new Set(files.flatMap(({ path, text }) => (hclName.test(path) ? decodedIn(text) : [])));
    const named = (path) => hclName.test(path) || jsonName.test(path) || decoded.has((0,model_folder/* fileNameOf */.b)(path));
    const wanted = (bytes, path) => {
        if (named(path))
            return true;
        const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return view.includes('TF_VAR_') || (view.includes('-var') && (view.includes('terraform') || view.includes('tofu')));
    };
    return { wanted, net: { needles: ['TF_VAR_', '-var'], named } };
}
function decodedIn(text) {
    return [
        ...text.matchAll(/(?:yaml|json)decode\(\s{0,20}file\(\s{0,20}(?:find_in_parent_folders\(\s{0,20})?"[^"\n]{0,200}?([\w.-]{1,100})"/g),
    ].map(([, name = '']) => name);
}

;// CONCATENATED MODULE: ./lib/src/scan/variables/needed-files.js

const selecting = /(?:tag|semver|version|artifact|url|chart|image|revision|repo\w{0,40}|digest|distribution)["']?[ \t]*[:=]|flux-operator|flux-instance/i;
const file = /^[^.]*\.?env|\.(?:ya?ml|json|env|properties|conf)$/i;
function definesSought(read) {
    const files = read.filter((each) => !isOther(each));
    const names = soughtIn(files);
    if (names.size === 0)
        return null;
    const sources = new Set(files.flatMap(({ text }) => needed_files_sourcesIn(text)));
    const wanted = (bytes, path) => {
        if (!file.test(path.slice(path.lastIndexOf('/') + 1)))
            return false;
        const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (view.includes('kustomize.toolkit.fluxcd.io') && view.includes('postBuild'))
            return true;
        if (view.includes('onfigMap') && [...sources].some((name) => view.includes(`name: ${name}`)))
            return true;
        return definesOne(view.toString('latin1'), names);
    };
    const needles = [...names, ...[...sources].map((name) => `name: ${name}`), 'postBuild'];
    return { wanted, net: { needles, named: () => false } };
}
function isOther({ path, text }) {
    return (path.includes('.github/') || (0,given_default/* runnerOf */.mv)(path, text) !== null) && !needed_files_ours.test(text);
}
const needed_files_ours = /flux-(?:operator|instance)|controlplaneio-fluxcd|flux_?operator|flux_?instance|fluxinstance/i;
const [needed_files_mostLists, longestList] = [50, 600];
function needed_files_sourcesIn(text) {
    const lists = text.split('substituteFrom:').slice(1, 1 + needed_files_mostLists);
    return lists.flatMap((list) => [...list.slice(0, longestList).matchAll(/\bname:[ \t]*["']?([\w.-]{1,100})/g)].map(([, name = '']) => name));
}
function definesOne(text, names) {
    for (const [, name = ''] of text.matchAll(/(?:^|[\s{,"'-])(\w+)["']?[ \t]*[:=]/gm))
        if (names.has(name))
            return true;
    return false;
}
function soughtIn(files) {
    const lines = files.flatMap(({ text }) => text.includes('${') ? text.split('\n').filter((line) => line.includes('${')) : []);
    const names = new Set();
    const add = (line) => {
        for (const [, name = ''] of line.matchAll(/(?<!\$)\$\{(\w+)/g))
            names.add(name);
    };
    for (const line of lines)
        if (selecting.test(line))
            add(line);
    for (const line of lines)
        if (names.has(/^[\s{,"'-]*(\w+)["']?[ \t]*[:=]/.exec(line)?.[1] ?? ''))
            add(line);
    return names;
}

;// CONCATENATED MODULE: ./lib/src/scan/variables/needed-values.js



const fileName = /[^\s"'`,[\]]{1,200}\.(?:ya?ml|json)(?:\.gotmpl)?(?![\w.])/g;
const needed_values_asks = /\{\{-?[^{}]{0,60}(?:Values|StateValues)\b|ApplicationSet|^environments:|^bases:/m;
const readable = /\.(?:ya?ml|json)(?:\.gotmpl)?$/;
function valuesSought(files) {
    const asking = files.filter(({ path, text }) => /\{\{|^bases:/m.test(text) || /helmfile/.test(path));
    const globs = [
        ...new Set([...asking.filter(isAsking).flatMap(({ text }) => globsIn(text)), ...files.flatMap(needed_values_handedIn)]),
    ];
    const isHelmfile = asking.some(({ path, text }) => /helmfile/.test(path) || /^releases:/m.test(text));
    const isAnsible = files.some(isOfAnsible);
    const kinds = files.flatMap(graphKindsIn);
    if (globs.length === 0 && kinds.length === 0 && !isHelmfile && !isAnsible)
        return null;
    const isVariables = (path) => isAnsible && (0,ansible/* isVariableFile */.Pi)(path);
    const isNamed = (path) => globs.some((glob) => (0,model_glob/* matchesGlob */.kt)(path, `**/${glob}`));
    const isCalled = (path) => isHelmfile && /helmfile/.test(path);
    const tasks = isAnsible ? ['chart_ref:', 'ansible-playbook'] : [];
    const objects = kinds.map((kind) => `kind: ${kind}`);
    const wanted = (bytes, path) => {
        if (isVariables(path))
            return true;
        const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (tasks.some((word) => view.includes(word)))
            return true;
        if (!readable.test(path))
            return false;
        if (isNamed(path))
            return true;
        if (objects.some((kind) => view.includes(kind)))
            return true;
        return isCalled(path) && ['helmfiles:', 'environments:', 'bases:'].some((key) => view.includes(key));
    };
    const named = (path) => isVariables(path) || (readable.test(path) && (isCalled(path) || isNamed(path)));
    return { wanted, net: { needles: [...tasks, ...objects], named } };
}
function needed_values_handedIn({ text }) {
    if (!text.includes('ansible-playbook'))
        return [];
    return [...text.matchAll(/@["']?([\w./-]{1,200}\.(?:ya?ml|json))/g)].map(([, name = '']) => (0,values_file_names/* bareName */.yZ)(name));
}
function graphKindsIn({ text }) {
    if (!text.includes('ResourceGraphDefinition') || !text.includes('schema.spec'))
        return [];
    return [
        ...text.matchAll(/\bschema:[^\S\n]*\n(?:[ \t]+(?!spec:)[^\n]{0,200}\n){0,5}?[ \t]+kind:[ \t]*["']?(\w{1,80})/g),
    ].map(([, kind = '']) => kind);
}
function isOfAnsible({ path, text }) {
    if ((0,ansible/* isVariableFile */.Pi)(path))
        return true;
    return /\{\{-?\s*\w/.test(text) && (/\.j2$/.test(path) || /\bhelm:|_version:|\bhosts:/.test(text));
}
function isAsking({ path, text }) {
    return needed_values_asks.test(text) || /helmfile/.test(path);
}
function globsIn(text) {
    const masked = text.replace(/\{\{[^{}\n]{0,200}\}\}/g, '*');
    const read = [...text.matchAll(/readFile[ \t]+"([^"\n]{1,300})"/g)].map(([, name = '']) => name);
    return [...[...masked.matchAll(fileName)].map(([name]) => name), ...read].flatMap((name) => {
        const glob = (0,values_file_names/* bareName */.yZ)(name);
        return glob.includes('://') || /^[*/.]+(?:ya?ml|json)$/.test(glob) ? [] : [glob];
    });
}

;// CONCATENATED MODULE: ./lib/src/scan/needed-files.js










const seekers = [
    definesSought,
    needed_files/* includesSought */.c,
    runsSought,
    rewrites/* rewritesSought */.q$,
    hieraSought,
    valuesSought,
    chartValuesOfTreeSought,
    stacksSought,
    configurationSought,
    operatorValuesSought,
    chartTakersSought,
];
function sought(files) {
    const found = seekers.flatMap((seek) => seek(files) ?? []);
    if (found.length === 0)
        return null;
    const nets = found.flatMap(({ net }) => net ?? []);
    return {
        wanted: (bytes, path) => found.some(({ wanted }) => wanted(bytes, path)),
        net: nets.length === found.length ? eitherOf(nets) : null,
    };
}
const mostNeedles = 50;
function eitherOf(nets) {
    const [only, ...others] = nets;
    const needles = [...new Set(nets.flatMap((net) => net.needles))];
    if (needles.length > mostNeedles || !needles.every((needle) => /^[ -~]+$/.test(needle)))
        return null;
    if (only && others.length === 0)
        return only;
    return { needles, named: (path) => nets.some(({ named }) => named(path)) };
}

;// CONCATENATED MODULE: ./lib/src/scan/second-scan.js


function scanAgain(tree, settings, set, edited) {
    const { name } = set;
    if (settings.sets.length > 0) {
        const owner = namedOwner(settings);
        const own = new Set([...set.pins.map(({ file }) => file), ...set.instances.map(({ object }) => object.file.path)]);
        const isOwn = (path) => own.has(path) || (edited.has(path) && owner(path) === name);
        const scan = scanFiles(tree, settings, (path) => edited.has(path) || isOwn(path));
        return { name, ...heldBy(set, scan, (path) => (isOwn(path) ? [name] : [])), scanned: scan.pins };
    }
    const scan = scanFiles(tree, settings, () => true);
    const own = groupSets({ ...unasked, ...scan }, settings, tree).sets.find((found) => found.name === name);
    return { name, pins: own?.pins ?? [], instances: own?.instances ?? [], scanned: scan.pins };
}
const unasked = { broken: [], files: [], account: { unread: [] }, toldOperators: [] };

// EXTERNAL MODULE: ./lib/src/text/ignore-rules.js
var ignore_rules = __webpack_require__(81122);
// EXTERNAL MODULE: ./lib/src/settings/unused-settings.js
var unused_settings = __webpack_require__(61826);
// EXTERNAL MODULE: ./lib/src/commands/run/overlay.js
var overlay = __webpack_require__(24899);
;// CONCATENATED MODULE: ./lib/src/commands/run/survey.js














async function surveyTree(workspace, settings, { breadth = 'pins', base = null, reader = base?.reader ?? (0,documents_reader/* documentReader */.vS)() } = {}) {
    const { tree, skipped } = await readFor(breadth, workspace, settings, reader);
    const isThere = (path) => ((0,entries/* entriesByPath */.x0)(tree.entries).get(path)?.mode ?? '120000') !== '120000';
    const scan = scanPins(tree, settings, base && { kept: base.scan.pins, isThere });
    const grouped = groupSets(scan, settings, tree);
    const leftOut = [...skipped, ...scan.account.leftOut].sort((a, b) => (a.file < b.file ? -1 : 1));
    const findings = [
        ...settings.findings,
        ...(0,unused_settings/* unmatchedGlobs */.Zq)(tree.entries, settings),
        ...(0,unused_settings/* unusedMirrors */.B0)(scan.pins, settings),
        ...(0,unused_settings/* unknownLeaders */.Fw)(grouped.sets),
        ...grouped.findings,
    ];
    return { workspace, tree, scan, sets: grouped.sets, findings, leftOut, unread: scan.account.unread, reader };
}
async function setsIn(workspace, settings, reader) {
    const { tree } = await readFor('pins', workspace, settings, reader);
    return groupSets(scanPins(tree, settings), settings, tree).sets;
}
async function readFor(breadth, workspace, settings, reader) {
    const skipped = [];
    const pinned = new Set();
    const tree = await (0,documents_tree/* readTree */.Zc)(workspace, {
        wanted: (bytes, path) => {
            const found = candidate(bytes, path, settings);
            if (found === 'pins') {
                pinned.add(path);
                return true;
            }
            if (found !== null)
                skipped.push(found);
            if ((0,ignore_rules/* isSourceIgnore */.sA)(path))
                return true;
            return breadth === 'flux' && speaksOfFlux(bytes, path, settings);
        },
        net: { needles: pinNeedles(settings), named: ignore_rules/* isSourceIgnore */.sA },
        leads: (path) => pinned.has(path),
        more: (files) => survey_eitherOf(sought(files), breadth === 'flux' ? secretsSought(files) : null),
        mayAsk: rewrites/* isRunnable */.iU,
        tooMuch: (bytes, path) => (pinned.has(path) ? tooManyNames(bytes) : null),
        reader,
    });
    return { tree, skipped };
}
function survey_eitherOf(first, second) {
    if (!first || !second)
        return first ?? second;
    return {
        wanted: (bytes, path) => first.wanted(bytes, path) || second.wanted(bytes, path),
        net: first.net && second.net && survey_joined(first.net, second.net),
    };
}
function survey_joined(first, second) {
    return {
        needles: [...first.needles, ...second.needles],
        named: (path) => first.named(path) || second.named(path),
    };
}
async function surveyAfter(before, workspace, settings, { set, changes }) {
    const tree = editedTree(before.tree, changes, before.reader) ?? (await treeAgain(before, workspace, settings, changes));
    const again = scanAgain(tree, settings, set, new Set(changes.map(({ path }) => path)));
    return { workspace: (0,overlay/* overlay */.L)(workspace, null, changes), tree, sets: [again], scanned: again.scanned };
}
async function treeAgain({ tree: { files }, reader }, workspace, settings, changes) {
    const read = new Set(files.map(({ file }) => file.path));
    return (await readFor('flux', (0,overlay/* overlay */.L)(workspace, read, changes), settings, reader)).tree;
}
function speaksOfFlux(bytes, path, settings) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return view.includes('fluxcd') || canHoldPin(bytes, path, settings);
}


/***/ }),

/***/ 78096:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (clustersOf),
  X: () => (clusterNames)
});
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89445);
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11442);


const fleets = /^(?:kubernetes|k8s)\//;
const parts = new Set(['apps', 'bootstrap', 'flux', 'flux-system', 'infrastructure', 'infra']);
const shared = new Set([
    ...parts,
    'base',
    'common',
    'components',
    'shared',
    'global',
    'core',
    'config',
    'repositories',
    'templates',
]);
function clustersOf(entries, applied, gatherers) {
    const names = clusterNames(entries);
    if (names.size < 2)
        return { of: () => [] };
    const appliers = filesByFolder(applied);
    const known = new Map();
    const of = (path) => {
        const found = known.get(path) ?? [...usersOf(path, new Set(), { names, appliers, gatherers })].sort();
        known.set(path, found);
        return found;
    };
    return { of };
}
const clusterNames = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((entries) => new Set([...below(entries), ...fleet(entries)]));
function usersOf(path, seen, ways) {
    const own = bySegment(path, ways.names);
    if (own !== null)
        return new Set([own]);
    if (seen.has(path))
        return new Set();
    seen.add(path);
    const places = [path, ...(0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersAbove */ .Zv)(path)];
    const leading = places.flatMap((place) => [
        ...(ways.appliers.get(place) ?? []),
        ...(ways.gatherers.get(place) ?? []).map((kustomize) => kustomize.path),
    ]);
    return new Set(leading.flatMap((file) => [...usersOf(file, seen, ways)]));
}
function bySegment(path, names) {
    const segments = path.split('/').slice(0, -1);
    const at = segments.findIndex((segment) => segment === 'clusters' || segment === 'cluster');
    const direct = at < 0 ? undefined : segments[at + 1];
    if (direct !== undefined && names.has(direct))
        return direct;
    const [only, ...others] = new Set(segments.filter((segment) => names.has(segment)));
    return only !== undefined && others.length === 0 ? only : null;
}
function below(entries) {
    const names = new Set();
    for (const { path } of entries) {
        const name = path.includes('cluster') ? /(?:^|\/)clusters?\/([^/]+)\//.exec(path)?.[1] : undefined;
        if (name !== undefined && !shared.has(name))
            names.add(name);
    }
    return names;
}
function fleet(entries) {
    const held = new Map();
    for (const { path } of entries) {
        if (!fleets.test(path))
            continue;
        const [, name = '', part = '', deeper] = path.split('/');
        if (deeper === undefined || shared.has(name) || !parts.has(part))
            continue;
        const known = held.get(name);
        if (known)
            known.add(part);
        else
            held.set(name, new Set([part]));
    }
    const full = [...held].filter(([, found]) => found.size >= 2).map(([name]) => name);
    return new Set(full.length >= 2 ? full : []);
}
function filesByFolder(applied) {
    const files = new Map();
    for (const { file, path } of applied) {
        if (path === '' || (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(file, path))
            continue;
        const known = files.get(path);
        if (known)
            known.push(file);
        else
            files.set(path, [file]);
    }
    return files;
}


/***/ }),

/***/ 25193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $z: () => (hintOf),
  MS: () => (kustomizationsByFolder),
  Mk: () => (readNamed),
  SY: () => (leadingTo),
  kJ: () => (namedManifests),
  vS: () => (hintNeedle)
});
var _model_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89382);
var _model_grouped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12094);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89445);
var _kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23923);
var _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52827);
var _kustomize_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88342);
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11442);
var _kustomize_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83521);








const mostNamed = 2000;
const deepest = 16;
const hintNeedle = 'kustomize.toolkit.fluxcd.io';
function hintOf(entry, bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if ((0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isKustomizationFile */ .y)(entry.path)) {
        if (!view.includes('../'))
            return null;
        const folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(entry.path);
        return { entry, names: namesIn(view, outside).flatMap((name) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)(folder, name) ?? []) };
    }
    if (!view.includes(hintNeedle))
        return null;
    const names = namesIn(view, /\bpath["']?:[ \t]*["']?([^\s"'#,}]+)/g).flatMap((name) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .appliedFolder */ .MG)(name) ?? []);
    const changes = view.includes('patches') || view.includes('components');
    const components = view.includes('components')
        ? namesIn(view, outside)
            .slice(0, mostComponents)
            .flatMap((name) => names.slice(0, mostFolders).flatMap((folder) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)(folder, name) ?? []))
        : [];
    return { entry, names: [...names.filter((name) => name !== '' || changes), ...components] };
}
const outside = /\.\.\/[^\s"'#,\]}]*/g;
const [mostComponents, mostFolders] = [500, 50];
function namesIn(view, pattern) {
    return [...view.toString('latin1').matchAll(pattern)].map(([whole, name]) => name ?? whole);
}
function leadingTo(paths, entries, hints) {
    const byFolder = kustomizationsByFolder(entries);
    const byName = new Map();
    for (const { entry, names } of hints)
        for (const name of names)
            add(byName, name, entry);
    const leading = new Set();
    const onTheWay = new Set();
    const queue = [...paths];
    for (const path of queue)
        for (const place of [path, ...(0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersAbove */ .Zv)(path)]) {
            if (onTheWay.has(place))
                continue;
            onTheWay.add(place);
            for (const entry of [...(byFolder.get(place) ?? []), ...(byName.get(place) ?? [])]) {
                if (!leading.has(entry.path))
                    queue.push(entry.path);
                leading.add(entry.path);
            }
        }
    return leading;
}
const kustomizationsByFolder = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePer */ .Pu)((entries) => (0,_model_grouped_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .z)(entries.filter(({ path }) => (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isKustomizationFile */ .y)(path)), ({ path }) => (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(path)));
function add(entries, key, entry) {
    const found = entries.get(key);
    if (found)
        found.push(entry);
    else
        entries.set(key, [entry]);
}
async function readNamed(leading, files) {
    const found = [];
    const seen = new Set(leading.map(({ file }) => file.path));
    for (let round = 0; round < deepest; round++) {
        const wanted = namedIn([...leading, ...found]);
        const next = [...new Set(wanted)].filter((path) => !seen.has(path) && files.has(path));
        if (next.length === 0 || found.length >= mostNamed)
            break;
        for (const path of next)
            seen.add(path);
        found.push(...(await files.read(next.slice(0, mostNamed - found.length))));
    }
    return found;
}
function namedIn(files) {
    const all = (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .kustomizationsIn */ .oX)(files);
    const whole = all.flatMap((one) => [
        ...(0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFor */ .ZM)(one, 'patch', 'replacement', 'content', 'environment', 'values'),
        ...(0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFor */ .ZM)(one, 'configuration').filter(({ at }) => at[0] === 'configurations'),
    ]);
    const built = [
        ...all.flatMap((one) => (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFor */ .ZM)(one, 'component', 'transformer', 'generator', 'validator')),
        ...(0,_kustomize_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .replacedFrom */ .JA)(files).flatMap((one) => (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFor */ .ZM)(one, 'resource')),
    ].flatMap(({ path }) => path ?? []);
    const components = (0,_kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxKustomizationsIn */ .dH)(files).flatMap((flux) => flux.components);
    return [
        ...whole.flatMap(({ path }) => path ?? []),
        ...built,
        ...[...built, ...components].flatMap((path) => (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_3__/* .kustomizationPaths */ .U)(path)),
    ];
}
function namedManifests(files) {
    return manifestsNamedBy((0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .kustomizationsIn */ .oX)(files));
}
const manifestsNamedBy = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePer */ .Pu)((kustomizations) => {
    const named = kustomizations.flatMap((one) => [
        ...(0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFor */ .ZM)(one, 'resource', 'patch', 'replacement', 'transformer', 'generator', 'values'),
        ...(0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFor */ .ZM)(one, 'content').filter(({ key }) => key !== null && /\.(?:ya?ml|json)$/.test(key)),
    ]);
    return new Set(named.flatMap(({ path }) => path ?? []));
});


/***/ }),

/***/ 10377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (layoutOf)
});
var _model_grouped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12094);
var _model_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89382);
var _clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78096);
var _kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23923);
var _kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52827);
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11442);






const depthLimit = 64;
function layoutOf(files, entries) {
    const kustomizes = (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .kustomizationsIn */ .oX)(files);
    const applied = (0,_kustomize_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .fluxKustomizationsIn */ .dH)(files);
    const gatherers = gatherersByPath(kustomizes, gathers);
    const transformed = new Map((0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .pluginsIn */ .Up)(files).flatMap(({ folder, namespace }) => (namespace ? [[folder, namespace]] : [])));
    const targets = targetsByFolder(applied);
    const clusters = (0,_clusters_js__WEBPACK_IMPORTED_MODULE_0__/* .clustersOf */ .D)(entries, applied, gatherersByPath(kustomizes, takes));
    const known = new Map();
    const set = (path, depth) => {
        const found = known.get(path);
        if (found !== undefined || depth > depthLimit)
            return found ?? null;
        known.set(path, null);
        const outer = (gatherers.get(path) ?? []).map((kustomize) => set(kustomize.folder, depth + 1) ??
            targets.get(kustomize.folder) ??
            transformed.get(kustomize.folder) ??
            kustomize.namespace);
        const [only, ...others] = new Set(outer);
        const namespace = only !== undefined && others.length === 0 ? only : null;
        known.set(path, namespace);
        return namespace;
    };
    return {
        namespaceOf: (object) => set(object.file.path, 0) ?? targetOf(object.file.path, targets, kustomizes) ?? object.namespace,
        clusterOf: (path) => {
            const [only, ...others] = clusters.of(path);
            return only !== undefined && others.length === 0 ? only : '';
        },
        clustersOf: (path) => clusters.of(path),
        generated: namesByFile(kustomizes),
        patches: new Set(kustomizes.flatMap((kustomize) => fragments(kustomize).flatMap(({ path }) => path ?? []))),
    };
}
function gathers(kustomization) {
    return (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .namedFor */ .ZM)(kustomization, 'resource', 'component', 'content', 'values');
}
function takes(kustomization) {
    return [
        ...gathers(kustomization),
        ...fragments(kustomization),
        ...(0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .namedFor */ .ZM)(kustomization, 'environment', 'generator'),
    ];
}
function fragments(kustomization) {
    return (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .namedFor */ .ZM)(kustomization, 'patch', 'replacement', 'transformer', 'configuration');
}
function gatherersByPath(kustomizes, names) {
    const found = new Map();
    for (const kustomize of kustomizes)
        for (const path of new Set(names(kustomize).flatMap((name) => name.path ?? []))) {
            const known = found.get(path);
            if (known)
                known.push(kustomize);
            else
                found.set(path, [kustomize]);
        }
    return found;
}
function targetsByFolder(applied) {
    const all = new Map();
    for (const { path, targetNamespace } of applied)
        all.set(path, (all.get(path) ?? new Set()).add(targetNamespace));
    const clear = new Map();
    for (const [path, [only, ...others]] of all)
        if (typeof only === 'string' && others.length === 0)
            clear.set(path, only);
    return clear;
}
function namesByFile(kustomizes) {
    const named = kustomizes
        .flatMap((kustomize) => (0,_kustomize_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .namedFor */ .ZM)(kustomize, 'content', 'values'))
        .flatMap(({ path, into }) => (path === null ? [] : [{ path, into: into ?? '' }]));
    return new Map([...(0,_model_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)(named, ({ path }) => path)].map(([path, uses]) => [path, uses.map(({ into }) => into)]));
}
function targetOf(path, targets, kustomizes) {
    const own = new Set(kustomizes.map((kustomize) => kustomize.folder));
    for (const folder of (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersAbove */ .Zv)(path)) {
        if (own.has(folder) && folder !== (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .y)(path))
            return null;
        const target = targets.get(folder);
        if (target !== undefined && !own.has(folder))
            return target;
    }
    return null;
}


/***/ }),

/***/ 36528:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lm: () => (asPatch),
  Jg: () => (defaultLimit),
  Qv: () => (parsedAs),
  Zc: () => (readTree)
});

// EXTERNAL MODULE: ./lib/src/model/entries.js
var model_entries = __webpack_require__(29008);
// EXTERNAL MODULE: ./lib/src/model/file.js
var file = __webpack_require__(89616);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/src/kustomize/names.js
var names = __webpack_require__(88342);
// EXTERNAL MODULE: ./lib/src/documents/clusters.js
var clusters = __webpack_require__(78096);
// EXTERNAL MODULE: ./lib/src/documents/hints.js
var documents_hints = __webpack_require__(25193);
// EXTERNAL MODULE: ./lib/src/documents/layout.js
var documents_layout = __webpack_require__(10377);
// EXTERNAL MODULE: ./lib/src/documents/reader.js + 8 modules
var reader = __webpack_require__(96575);
// EXTERNAL MODULE: ./lib/src/model/folder.js
var folder = __webpack_require__(89382);
// EXTERNAL MODULE: ./lib/src/kustomize/paths.js
var paths = __webpack_require__(11442);
;// CONCATENATED MODULE: ./lib/src/documents/unread-places.js




const speaksOfPins = /flux-?(?:operator|instance)|controlplaneio-fluxcd/i;
async function unreadPlaces(workspace, entries) {
    const others = (0,model_entries/* otherEntries */.hZ)(entries);
    const links = others.filter(({ mode }) => mode === '120000');
    const submodules = others.filter(({ mode }) => mode === '160000');
    const found = others
        .filter(isMisnamed)
        .map(({ path }) => ({ file: path, line: 1, reason: misnamed, cause: 'name' }));
    for (const { path } of links) {
        const reason = await reasonOfLink(workspace, path, entries);
        if (reason !== null)
            found.push({ file: path, line: 1, reason, cause: 'link' });
    }
    const addresses = submodules.length > 0 ? await submoduleAddresses(workspace) : new Map();
    for (const { path } of submodules)
        if (speaksOfPins.test(`${path} ${addresses.get(path) ?? ''}`))
            found.push({
                file: path,
                line: 1,
                reason: 'a submodule is not read: its pins belong to its own repository',
                cause: 'submodule',
            });
    return found;
}
const misnamed = 'its name is no UTF-8, so that the file is neither read nor written: rename it';
function isMisnamed(entry) {
    return !(0,file/* hasTrueName */.yA)(entry) && (speaksOfPins.test(entry.path) || pinned.test(entry.path));
}
const pinned = /\.(?:ya?ml|json|tf|tfvars|hcl|nix|sh|bash|ps1|env|toml|cue|jsonnet|libsonnet|gotmpl|tpl|tmpl|tftpl|j2)$/i;
async function reasonOfLink(workspace, path, entries) {
    const target = await workspace.link(path);
    if (!speaksOfPins.test(`${path} ${target ?? ''}`))
        return null;
    const inside = target === null || target.startsWith('/') ? null : (0,paths/* resolvePath */.o1)((0,folder/* folderOf */.y)(path), target);
    if (inside === null)
        return 'a symbolic link out of the repository is not followed';
    const leads = entries.some((entry) => (0,paths/* isBelow */.Yw)(entry.path, inside) && entry.mode !== '120000');
    return leads ? null : 'a symbolic link leads to no file of the repository';
}
async function submoduleAddresses(workspace) {
    const bytes = await workspace.read('.gitmodules', 1024 * 1024);
    const sections = Buffer.from(bytes ?? [])
        .toString('utf8')
        .split(/^[ \t]*\[/m);
    return new Map(sections.flatMap((section) => {
        const path = settingIn(section, 'path');
        const url = settingIn(section, 'url');
        return path !== undefined && url !== undefined ? [[path, url]] : [];
    }));
}
function settingIn(section, key) {
    for (const line of section.split('\n')) {
        const at = line.indexOf('=');
        if (at >= 0 && line.slice(0, at).trim() === key)
            return line.slice(at + 1).trim() || undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/model/sorted.js
var sorted = __webpack_require__(60519);
;// CONCATENATED MODULE: ./lib/src/documents/tree.js










const defaultLimit = 1024 * 1024;
const lookLimit = 16 * 1024 * 1024;
const width = 64;
async function readTree(workspace, options) {
    const net = options.net ? withHints(options.net) : null;
    const [found, entries] = await Promise.all([search(workspace, net), listed(workspace, net, options)]);
    const survey = { wanted: [], hints: [], skipped: [...(await unreadPlaces(workspace, entries))] };
    await inParallel(caught(entries, net, found), (entry) => look(workspace, entry, options, survey));
    const { files, ofInterest } = await readAround(workspace, entries, survey, options);
    const manifests = (0,documents_hints/* namedManifests */.kJ)(files);
    const parsed = files.map((read) => parsedAs(read, manifests)).sort((a, b) => (0,sorted/* compareTexts */.q)(a.file.path, b.file.path));
    const layout = (0,documents_layout/* layoutOf */.a)(parsed, entries);
    const skipped = survey.skipped.sort((a, b) => (0,sorted/* compareTexts */.q)(a.file, b.file));
    return { entries, files: parsed.map((file) => asPatch(file, layout.patches)), ofInterest, layout, skipped };
}
async function listed(workspace, net, { mayAsk }) {
    const entries = await workspace.list();
    const regular = (0,model_entries/* regularFiles */.qp)(entries);
    (0,model_entries/* entriesByPath */.x0)(entries);
    (0,clusters/* clusterNames */.X)(entries);
    (0,documents_hints/* kustomizationsByFolder */.MS)(regular);
    if (net)
        namedFiles(regular)(net.named);
    if (mayAsk)
        namedFiles(regular)(mayAsk);
    return entries;
}
async function search(workspace, net) {
    if (net?.needles.length === 0)
        return new Set();
    return (net && (await workspace.holding?.(leastOf(net.needles)))) ?? null;
}
function caught(entries, net, found) {
    const regular = (0,model_entries/* regularFiles */.qp)(entries);
    if (!net || found === null)
        return regular;
    const named = namedFiles(regular)(net.named);
    if (found.size === 0)
        return named;
    const near = new Set([...[...found].flatMap((path) => fileAt(entries, path) ?? []), ...named]);
    return [...near].sort((a, b) => (0,sorted/* compareTexts */.q)(a.path, b.path));
}
const namedFiles = (0,once_per/* oncePer */.Pu)((regular) => (0,once_per/* oncePer */.Pu)((named) => regular.filter(({ path }) => named(path))));
function fileAt(entries, path) {
    const entry = (0,model_entries/* entriesByPath */.x0)(entries).get(path);
    return entry && (0,model_entries/* isRead */.H9)(entry) ? entry : null;
}
function leastOf(needles) {
    return [...new Set(needles)].filter((needle) => !needles.some((other) => other !== needle && needle.includes(other)));
}
function withHints({ needles, named }) {
    return { needles: [...needles, documents_hints/* hintNeedle */.vS], named: (path) => named(path) || (0,names/* isKustomizationFile */.y)(path) };
}
async function look(workspace, entry, options, survey) {
    const limit = options.limit ?? defaultLimit;
    const bytes = await workspace.read(entry.path, limit);
    if (bytes === null) {
        const large = await workspace.read(entry.path, lookLimit);
        if (large !== null && options.wanted(large, entry.path))
            if ((0,file/* isBinary */.Go)(large))
                skip(survey, entry, 'binary', 'the file is binary');
            else
                skip(survey, entry, 'size', `the file is larger than ${limit} bytes`);
        return;
    }
    if (options.wanted(bytes, entry.path)) {
        take(entry, bytes, options, survey);
        return;
    }
    const decoded = utf16(bytes);
    if (decoded && options.wanted(decoded, entry.path)) {
        skip(survey, entry, 'encoding', 'the file is UTF-16; save it as UTF-8 to have it read');
        return;
    }
    const hint = (0,documents_hints/* hintOf */.$z)(entry, bytes);
    if (hint !== null && hint.names.length > 0)
        survey.hints.push(hint);
}
function take(entry, bytes, { tooMuch }, survey) {
    const much = tooMuch?.(bytes, entry.path) ?? null;
    if ((0,file/* isBinary */.Go)(bytes))
        skip(survey, entry, 'binary', 'the file is binary');
    else if (much !== null)
        skip(survey, entry, 'size', much);
    else
        survey.wanted.push((0,file/* sourceFile */.sm)(entry, bytes));
}
function skip({ skipped }, { path }, cause, reason) {
    skipped.push({ file: path, line: 1, reason, cause });
}
function utf16(bytes) {
    const mark = bytes.length > 2 ? `${bytes[0] ?? 0},${bytes[1] ?? 0}` : '';
    if (mark !== '255,254' && mark !== '254,255')
        return null;
    return Buffer.from(new TextDecoder(mark === '255,254' ? 'utf-16le' : 'utf-16be').decode(bytes));
}
async function readAround(workspace, entries, { wanted, hints, skipped }, { leads = () => true, more = () => null, reader: parse = (0,reader/* documentReader */.vS)() }) {
    const regular = (0,model_entries/* regularFiles */.qp)(entries);
    const large = new Set(skipped.flatMap(({ file, cause }) => (cause === 'size' ? [file] : [])));
    const files = new Map(wanted.map((file) => [file.path, parse(file)]));
    const read = async (paths) => {
        const missing = paths.flatMap((path) => (files.has(path) || large.has(path) ? [] : (fileAt(entries, path) ?? [])));
        await inParallel(missing, async (entry) => {
            const bytes = await workspace.read(entry.path, defaultLimit);
            if (bytes !== null && !(0,file/* isBinary */.Go)(bytes))
                files.set(entry.path, parse((0,file/* sourceFile */.sm)(entry, bytes)));
        });
        return paths.flatMap((path) => files.get(path) ?? []);
    };
    const paths = wanted.map((file) => file.path);
    await read([...(0,documents_hints/* leadingTo */.SY)(paths, regular, hints)]);
    const interest = paths.filter(leads);
    const ofInterest = new Set();
    const readToo = (paths) => {
        for (const path of paths)
            ofInterest.add(path);
        return read(paths);
    };
    const leading = await readToo([...new Set([...interest, ...(0,documents_hints/* leadingTo */.SY)(interest, regular, hints)])]);
    await (0,documents_hints/* readNamed */.Mk)(leading, { has: (path) => fileAt(entries, path) !== null, read: readToo });
    await readMore(workspace, entries, { files, ofInterest, large, more, parse });
    return { files: [...files.values()], ofInterest };
}
const rounds = 3;
async function readMore(workspace, entries, { files, ofInterest, large, more, parse }) {
    for (let round = 0; round < rounds; round++) {
        const sought = more([...files.values()].map(({ file }) => file));
        const known = files.size;
        if (sought === null)
            return;
        for (const { file } of files.values())
            if (!ofInterest.has(file.path) && sought.wanted(file.bytes, file.path))
                ofInterest.add(file.path);
        const near = caught(entries, sought.net, await search(workspace, sought.net));
        await inParallel(near.filter(({ path }) => !files.has(path) && !large.has(path)), async (entry) => {
            const bytes = await workspace.read(entry.path, defaultLimit);
            if (bytes === null || !sought.wanted(bytes, entry.path) || (0,file/* isBinary */.Go)(bytes))
                return;
            files.set(entry.path, parse((0,file/* sourceFile */.sm)(entry, bytes)));
            ofInterest.add(entry.path);
        });
        if (files.size === known)
            return;
    }
}
function parsedAs(read, manifests) {
    return manifests.has(read.file.path) ? (0,reader/* readFragment */.Bk)(read) : read;
}
function asPatch(read, patches) {
    return patches.has(read.file.path) ? markedAsPatch(read) : read;
}
const markedAsPatch = (0,once_per/* oncePer */.Pu)(({ file, documents }) => ({
    file,
    documents: documents.map((document) => {
        if (document.kind !== 'objects')
            return document;
        return { ...document, objects: document.objects.map((object) => ({ ...object, origin: 'patch' })) };
    }),
}));
async function inParallel(values, work) {
    const queue = values.values();
    const lane = async () => {
        for (const value of queue)
            await work(value);
    };
    await Promise.all(Array.from({ length: width }, lane));
}


/***/ }),

/***/ 16273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  l: () => (parseLabelSelector)
});
var _text_commas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36878);

const key = /^(?:[A-Za-z0-9.-]{1,253}\/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const value = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
function parseLabelSelector(text) {
    if (text.trim() === '')
        return [];
    return (0,_text_commas_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAtCommas */ .E)(text, '(', ')').map((part) => requirement(part.trim()));
}
function requirement(text) {
    const set = /^(\S+)\s+(in|notin)\s+\(([^()]*)\)$/.exec(text) ?? /^(\S+)\s+(in|notin)\(([^()]*)\)$/.exec(text);
    if (set)
        return setRequirement(valid(set[1] ?? ''), set[2] === 'in', set[3] ?? '');
    const equality = /^([^=!<>\s]+)\s*(==|!=|=)\s*(\S*)$/.exec(text);
    if (equality)
        return equalityRequirement(valid(equality[1] ?? ''), equality[2] !== '!=', validValue(equality[3] ?? ''));
    const order = /^([^=!<>\s]+)\s*([<>])\s*(-?\d{1,15})$/.exec(text);
    if (order)
        return orderRequirement(valid(order[1] ?? ''), order[2] === '<', Number(order[3]));
    if (text.startsWith('!')) {
        const absent = valid(text.slice(1).trim());
        return (labels) => !labels.has(absent);
    }
    const present = valid(text);
    return (labels) => labels.has(present);
}
function setRequirement(name, inside, list) {
    const values = new Set(list.split(',').map((element) => validValue(element.trim())));
    return (labels) => {
        const found = labels.get(name);
        return found === undefined ? !inside : values.has(found) === inside;
    };
}
function equalityRequirement(name, equal, wanted) {
    return (labels) => (labels.get(name) === wanted) === equal;
}
function orderRequirement(name, below, limit) {
    return (labels) => {
        const found = labels.get(name) ?? '';
        if (!/^-?\d{1,15}$/.test(found))
            return false;
        return below ? Number(found) < limit : Number(found) > limit;
    };
}
function valid(name) {
    if (!key.test(name))
        throw new Error(`"${name}" is no label key`);
    return name;
}
function validValue(text) {
    if (!value.test(text))
        throw new Error(`"${text}" is no label value`);
    return text;
}


/***/ }),

/***/ 23923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Hw: () => (isFluxKustomization),
  dH: () => (fluxKustomizationsIn),
  ir: () => (fluxKustomizationOf)
});
var _model_api_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48037);
var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50184);
var _model_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89445);
var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17473);
var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11442);







function isFluxKustomization({ kind, apiVersion }) {
    return kind === 'Kustomization' && (0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseApiVersion */ .c)(apiVersion).group === 'kustomize.toolkit.fluxcd.io';
}
const fluxKustomizationsIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_2__/* .gatheredFrom */ .P)((read) => (0,_model_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsInFile */ .W)(read).flatMap((object) => fluxKustomizationOf(object) ?? []));
const fluxKustomizationOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((object) => {
    if (!isFluxKustomization(object))
        return null;
    const text = (...path) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(object.value, ['spec', ...path]) ?? '';
    const inputs = object.origin === 'resource-set' && (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownInResourceSet */ .aH)(text('path'));
    const path = inputs ? null : (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .appliedFolder */ .MG)(text('path'));
    if (path === null)
        return null;
    const target = text('targetNamespace');
    return {
        object,
        file: object.file.path,
        path,
        source: `${text('sourceRef', 'kind')}/${text('sourceRef', 'name')}`,
        targetNamespace: target !== '' && !target.includes('${') ? target : null,
        components: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(object.value, ['spec', 'components']).flatMap((entry) => typeof entry === 'string' ? ((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolvePath */ .o1)(path, entry) ?? []) : []),
        isRemote: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(object.value, ['spec', 'kubeConfig']) !== undefined,
    };
});


/***/ }),

/***/ 3843:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B: () => (partOf),
  i: () => (generatedEntries)
});
var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89616);
var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50184);
var _model_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50620);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89445);
var _kustomization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52827);





const generators = [
    ['configMapGenerator', 'ConfigMap'],
    ['secretGenerator', 'Secret'],
];
function generatedEntries(files) {
    const generating = generatingIn((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .kustomizationsIn */ .oX)(files));
    if (generating.length === 0)
        return [];
    const byPath = (0,_model_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .filesByPath */ .G)(files);
    return generating.flatMap((kustomization) => [...literals(kustomization), ...environments(kustomization, byPath)]);
}
const generatingIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((kustomizations) => kustomizations.filter(({ object }) => generators.some(([key]) => object.value[key] !== undefined)));
const literals = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)(({ object }) => generators.flatMap(([key, kind]) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(object.value, [key]).flatMap((generator, index) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(generator, ['literals']).flatMap((_, at) => {
    const scalar = object.scalar([key, index, 'literals', at]);
    const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(generator, ['name']) ?? '';
    const found = scalar && assigned(scalar);
    return found ? [{ kind, name, object, ...found }] : [];
}))));
function assigned(scalar) {
    const found = /^([^=]+)=(["']?)(.*)\2$/s.exec(scalar.raw);
    if (!found || scalar.style === 'block')
        return null;
    const [, key = '', quote = '', value = ''] = found;
    return { key, scalar: partOf(scalar, key.length + 1 + quote.length, value) };
}
function partOf(scalar, start, text) {
    const { bytes, lines, lineStart } = reached(scalar, start);
    const from = scalar.range.start + bytes;
    const { line, column } = scalar.position;
    const position = lines === 0 ? { line, column: column + start } : { line: line + lines, column: start - lineStart + 1 };
    return { ...scalar, value: text, raw: text, range: { start: from, end: from + Buffer.byteLength(text) }, position };
}
const farthest = new WeakMap();
function reached(scalar, at) {
    const known = farthest.get(scalar);
    const from = known && known.at <= at ? known : { at: 0, bytes: 0, lines: 0, lineStart: 0 };
    const between = scalar.raw.slice(from.at, at);
    const newline = between.lastIndexOf('\n');
    const found = {
        at,
        bytes: from.bytes + Buffer.byteLength(between),
        lines: from.lines + between.split('\n').length - 1,
        lineStart: newline < 0 ? from.lineStart : from.at + newline + 1,
    };
    farthest.set(scalar, found);
    return found;
}
function environments(kustomization, files) {
    return (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .namedFor */ .ZM)(kustomization, 'environment').flatMap(({ path, at, into }) => {
        const read = path === null ? undefined : files.get(path);
        const kind = at[0] === 'secretGenerator' ? 'Secret' : 'ConfigMap';
        if (!read)
            return [];
        const object = { ...kustomization.object, file: read.file };
        return linesOf(read).map(({ key, scalar }) => ({ kind, name: into ?? '', key, object, scalar }));
    });
}
function linesOf({ file }) {
    const found = [];
    for (const line of file.text.matchAll(/^([^=#\s][^=\r\n\u2028\u2029]*)=([^\r\n]*)/gm)) {
        const [, key = '', raw = ''] = line;
        const start = line.index + key.length + 1;
        const range = { start: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOffset */ .s$)(file, start), end: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOffset */ .s$)(file, start + raw.length) };
        const scalar = { value: raw, raw, range, style: 'plain', position: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .positionIn */ .Nu)(file, start) };
        found.push({ key, scalar });
    }
    return found;
}


/***/ }),

/***/ 52827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Up: () => (pluginsIn),
  ZM: () => (namedFor),
  az: () => (isContent),
  hp: () => (gatherersOf),
  oX: () => (kustomizationsIn),
  zu: () => (kustomizationAt)
});
var _model_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89382);
var _model_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50184);
var _model_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88342);
var _paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11442);
var _plugins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30742);








const foundIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((files) => {
    const own = ownIn(files);
    const plugging = pluggingIn(own);
    if (plugging.length === 0)
        return { own, plugins: plugging, all: own };
    const byPath = (0,_model_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .filesByPath */ .G)(files);
    const plugins = plugging.flatMap((kustomization) => pluginsOf(kustomization, byPath));
    return { own, plugins, all: [...own, ...plugins] };
});
const pluggingIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((own) => own.filter(({ object }) => pluginKeys.some((key) => object.value[key] !== undefined)));
const pluginKeys = ['transformers', 'generators'];
function kustomizationsIn(files) {
    return foundIn(files).all;
}
function pluginsIn(files) {
    return foundIn(files).plugins;
}
function kustomizationAt(files, folder) {
    const here = foundIn(files).own.filter((kustomization) => kustomization.folder === folder);
    for (const path of (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .kustomizationPaths */ .U)(folder)) {
        const found = here.find((kustomization) => kustomization.path === path);
        if (found)
            return found;
    }
    return null;
}
function gatherersOf(files, path) {
    return foundIn(files).own.filter((one) => namedFor(one, 'resource', 'component').some((name) => name.path === path));
}
const kustomizationsOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)(({ file, documents }) => {
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isKustomizationFile */ .y)(file.path))
        return [];
    return documents.flatMap((document) => {
        if (document.kind === 'plain')
            return [kustomizationOf(document.object, (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(file.path))];
        const found = document.kind === 'objects' ? document.objects[0] : undefined;
        return found && !found.apiVersion.includes('fluxcd.io') ? [kustomizationOf(found, (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(file.path))] : [];
    });
});
const ownIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_5__/* .gatheredFrom */ .P)(kustomizationsOf);
function pluginsOf(kustomization, files) {
    const { object, folder } = kustomization;
    const named = namedFor(kustomization, 'transformer', 'generator').flatMap(({ path }) => {
        if (path === null)
            return [];
        const inside = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .kustomizationPaths */ .U)(path).flatMap((place) => {
            const read = files.get(place);
            return read ? kustomizationsOf(read) : [];
        });
        const resources = inside.flatMap((one) => namedFor(one, 'resource').flatMap((name) => name.path ?? []));
        return [path, ...resources].flatMap((place) => files.get(place)?.documents ?? []);
    });
    const written = pluginKeys.flatMap((key) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(object.value, [key]).flatMap((_, index) => object.documentsAt([key, index])));
    return [...named, ...written]
        .flatMap((document) => (document.kind === 'objects' ? document.objects : []))
        .flatMap((plugin) => {
        const same = (0,_plugins_js__WEBPACK_IMPORTED_MODULE_1__/* .pluginAsKustomization */ .L)(plugin);
        return same ? [kustomizationOf(same, folder)] : [];
    });
}
function namedFor(kustomization, ...uses) {
    return kustomization.names.filter(({ use }) => uses.includes(use));
}
function kustomizationOf(object, folder) {
    const { path } = object.file;
    const namespace = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(object.value, ['namespace']);
    const names = [...listed(object), ...entered(object), ...generated(object), ...valuesOfCharts(object)].map((name) => ({
        ...name,
        path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvePath */ .o1)(folder, name.entry),
    }));
    return { path, folder, object, namespace: namespace === '' ? null : namespace, names };
}
const lists = [
    ['resources', 'resource'],
    ['bases', 'resource'],
    ['components', 'component'],
    ['crds', 'definition'],
    ['configurations', 'configuration'],
    ['transformers', 'transformer'],
    ['generators', 'generator'],
    ['validators', 'validator'],
    ['patchesStrategicMerge', 'patch'],
];
function listed({ value }) {
    return [...lists, ['patches', 'patch']].flatMap(([key, use]) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(value, [key]).flatMap((entry, index) => writtenAt(entry, use, [key, index])));
}
function entered({ value }) {
    const keys = [
        ['patches', 'patch'],
        ['patchesJson6902', 'patch'],
        ['replacements', 'replacement'],
    ];
    return [
        ...keys.flatMap(([key, use]) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(value, [key]).flatMap((entry, index) => writtenAt((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(entry) ? entry['path'] : undefined, use, [key, index, 'path']))),
        ...writtenAt((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(value, ['openapi', 'path']), 'configuration', ['openapi', 'path']),
    ];
}
function generated({ value }) {
    return ['configMapGenerator', 'secretGenerator'].flatMap((list) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(value, [list]).flatMap((generator, index) => {
        const into = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(generator, ['name']) ?? '';
        const files = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(generator, ['files']).flatMap((entry, at) => typeof entry === 'string' ? contentOf(entry, [list, index, 'files', at], into) : []);
        const lines = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(generator, ['envs']).flatMap((entry, at) => writtenAt(entry, 'environment', [list, index, 'envs', at], into));
        return [...files, ...lines, ...writtenAt((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(generator, ['env']), 'environment', [list, index, 'env'], into)];
    }));
}
function contentOf(text, at, into) {
    const equals = text.indexOf('=');
    const entry = text.slice(equals + 1);
    const key = equals < 0 ? entry.slice(entry.lastIndexOf('/') + 1) : text.slice(0, equals);
    return writtenAt(entry, 'content', at, into).map((written) => ({ ...written, key }));
}
function valuesOfCharts({ value }) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(value, ['helmCharts']).flatMap((chart, index) => {
        const into = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .stringAt */ .bX)(chart, ['name']) ?? '';
        const more = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .listAt */ .gT)(chart, ['additionalValuesFiles']).flatMap((entry, at) => writtenAt(entry, 'values', ['helmCharts', index, 'additionalValuesFiles', at], into));
        return [...writtenAt((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .valueAt */ .fK)(chart, ['valuesFile']), 'values', ['helmCharts', index, 'valuesFile'], into), ...more];
    });
}
function writtenAt(entry, use, at, into = null) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(entry))
        return entry.flatMap((each, index) => writtenAt(each, use, [...at, index], into));
    return typeof entry === 'string' && entry !== '' && !isContent(entry) ? [{ use, entry, at, into, key: null }] : [];
}
function isContent(text) {
    return text.includes('\n') || /^\s*[{[]/.test(text);
}


/***/ }),

/***/ 50082:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (patchedObjects)
});

// EXTERNAL MODULE: ./lib/src/model/api-version.js
var api_version = __webpack_require__(48037);
// EXTERNAL MODULE: ./lib/src/model/gathered.js
var gathered = __webpack_require__(93464);
// EXTERNAL MODULE: ./lib/src/model/grouped.js
var grouped = __webpack_require__(12094);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/layout.js
var layout = __webpack_require__(50620);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/label-selector.js
var label_selector = __webpack_require__(16273);
// EXTERNAL MODULE: ./lib/src/kustomize/flux-kustomization.js
var flux_kustomization = __webpack_require__(23923);
// EXTERNAL MODULE: ./lib/src/kustomize/kustomization.js
var kustomization = __webpack_require__(52827);
// EXTERNAL MODULE: ./lib/src/kustomize/patches.js
var patches = __webpack_require__(35288);
// EXTERNAL MODULE: ./lib/src/kustomize/reach.js
var kustomize_reach = __webpack_require__(83521);
// EXTERNAL MODULE: ./lib/src/kustomize/target.js
var kustomize_target = __webpack_require__(72045);
// EXTERNAL MODULE: ./lib/src/kustomize/pointer.js
var kustomize_pointer = __webpack_require__(24307);
// EXTERNAL MODULE: ./lib/src/kustomize/values-at-paths.js
var values_at_paths = __webpack_require__(38659);
;// CONCATENATED MODULE: ./lib/src/kustomize/operated.js



function operated(patch, content, base) {
    let value = base.value ?? {};
    const written = [];
    const tested = [];
    for (const [index, operation] of content.entries()) {
        const [op, pointer] = [(0,json/* stringAt */.bX)(operation, ['op']), (0,json/* stringAt */.bX)(operation, ['path'])];
        if (pointer === null)
            continue;
        const path = (0,kustomize_pointer/* pathIn */.lW)(value, (0,kustomize_pointer/* pointerSteps */.$L)(pointer));
        const from = fromOf(operation, value);
        if (from)
            value = (0,values_at_paths/* withValue */.c)(op === 'move' ? (0,values_at_paths/* withoutValue */.C)(value, from.path) : value, path, from.value);
        if (op === 'remove')
            value = (0,values_at_paths/* withoutValue */.C)(value, path);
        const next = (0,json/* isObject */.Gv)(operation) ? operation['value'] : undefined;
        if (next === undefined)
            continue;
        if (op === 'test')
            tested.push(asObject(patch, base, (0,values_at_paths/* withValue */.c)(value, path, next), [{ index, path, value: next }]));
        if (op !== 'add' && op !== 'replace')
            continue;
        value = (0,values_at_paths/* withValue */.c)(value, path, next);
        written.push({ index, path, value: next });
    }
    return [asObject(patch, base, value, written), ...tested];
}
function fromOf(operation, value) {
    const [op, pointer] = [(0,json/* stringAt */.bX)(operation, ['op']), (0,json/* stringAt */.bX)(operation, ['from'])];
    if ((op !== 'copy' && op !== 'move') || pointer === null)
        return null;
    const path = (0,kustomize_pointer/* pathIn */.lW)(value, (0,kustomize_pointer/* pointerSteps */.$L)(pointer));
    const found = (0,json/* valueAt */.fK)(value, path);
    return found === undefined ? null : { path, value: found };
}
function asObject(patch, { apiVersion = '', kind, name, namespace = null }, value, written) {
    return {
        ...patch,
        origin: 'patch',
        apiVersion,
        kind,
        name,
        namespace,
        value,
        content: written.reduce((own, each) => (0,values_at_paths/* withValue */.c)(own, each.path, each.value), {}),
        scalar(path) {
            const found = written.findLast((each) => each.path.every((step, depth) => String(step) === String(path[depth])));
            return found ? patch.scalar([found.index, 'value', ...path.slice(found.path.length)]) : null;
        },
        absentKey: () => null,
        wholeKey: () => null,
        documentsAt: () => [],
    };
}

;// CONCATENATED MODULE: ./lib/src/kustomize/patched.js














const mostPatched = 20_000;
const mostCompared = 1_000_000;
function patchedObjects(tree) {
    const [held, marked] = [heldPatches(tree), markedIn(tree.files)];
    if (held.length === 0 && marked.length === 0)
        return [];
    const files = (0,layout/* filesByPath */.G)(tree.files);
    const bases = basesOf(tree.files);
    const patched = [];
    for (const one of held) {
        if (patched.length > mostPatched)
            break;
        for (const body of (0,patches/* patchBodies */.dQ)(one.entry, files) ?? [])
            patched.push(...patchedBy(placed(one.entry, body), one, bases));
    }
    const named = new Set(held.flatMap(({ entry }) => (entry.source.kind === 'file' ? (entry.source.path ?? []) : [])));
    const others = marked.filter(({ file }) => !named.has(file.path));
    return [...patched, ...others.flatMap((object) => merges(object, bases.named))];
}
const markedIn = (0,gathered/* gatheredFrom */.P)((read) => (0,layout/* objectsInFile */.W)(read).filter(({ origin }) => origin === 'patch'));
function heldPatches(tree) {
    const reach = (0,kustomize_reach/* reachIn */.hT)(tree);
    return [
        ...entriesIn((0,kustomization/* kustomizationsIn */.oX)(tree.files)).map((own) => heldIn(reach, own)),
        ...fluxEntriesIn(tree.files).map((own) => heldIn(reach, own)),
    ];
}
const entriesIn = (0,once_per/* oncePer */.Pu)((kustomizations) => kustomizations.flatMap((kustomization) => (0,patches/* patchEntries */.lB)(kustomization.object, kustomization.folder).map((entry) => ({ kustomization, entry }))));
const fluxEntriesIn = (0,gathered/* gatheredFrom */.P)((read) => (0,layout/* objectsInFile */.W)(read)
    .filter(flux_kustomization/* isFluxKustomization */.Hw)
    .flatMap((object) => (0,patches/* patchEntries */.lB)(object, '', ['spec']).map((entry) => ({ kustomization: null, entry }))));
const heldIn = (0,once_per/* oncePerPair */.Vt)((reach, { entry, kustomization }) => {
    const { holder } = entry;
    const applied = kustomization || holder.origin === 'patch' ? null : (0,flux_kustomization/* fluxKustomizationOf */.ir)(holder);
    const builds = (path) => kustomization ? reach.ofKustomization(kustomization)(path) : applied !== null && reach.ofFlux(applied)(path);
    return { entry, selection: entry.target && selectionOf(entry.target, builds) };
});
function selectionOf(target, builds) {
    try {
        const { group, version, kind, name } = (0,kustomize_target/* targetPatterns */.FV)(target);
        const labels = (0,label_selector/* parseLabelSelector */.l)((0,json/* stringAt */.bX)(target, ['labelSelector']) ?? '');
        const only = (0,json/* stringAt */.bX)(target, ['name']) ?? '';
        const isSelected = (object) => {
            const own = (0,api_version/* parseApiVersion */.c)(object.apiVersion);
            if (!name(object.name ?? '') || !group(own.group) || !version(own.version))
                return false;
            return builds(object.file.path) && labels.every((requirement) => requirement(labelsOf(object)));
        };
        return {
            kind,
            name: (0,kustomize_target/* isName */.Eo)(only) ? only : null,
            among: (0,gathered/* gatheredFrom */.P)((object) => (isSelected(object) ? [object] : [])),
        };
    }
    catch {
        return null;
    }
}
function basesOf(files) {
    const byKind = (0,grouped/* grouped */.z)(basesIn(files), ({ kind }) => kind);
    const none = [];
    return {
        byKind,
        budget: { compared: mostCompared },
        named: (kind, name) => byName(byKind.get(kind) ?? none).get(name) ?? none,
    };
}
const basesIn = (0,gathered/* gatheredFrom */.P)((read) => (0,layout/* objectsInFile */.W)(read).filter(({ origin }) => origin !== 'patch'));
const byName = (0,once_per/* oncePer */.Pu)((objects) => (0,grouped/* grouped */.z)(objects, ({ name }) => name));
const placed = (0,once_per/* oncePerPair */.Vt)((entry, body) => {
    const object = body.object ?? unplaced(body.value, entry);
    return { entry, value: body.value, object, patch: { ...object, origin: 'patch' } };
});
const operatedOn = (0,once_per/* oncePerPair */.Vt)(({ value, object }, base) => (0,json/* isList */.Lv)(value) ? operated(object, value, base) : []);
const operatedAlone = (0,once_per/* oncePer */.Pu)(({ value, object, entry: { target } }) => {
    const kind = (0,json/* stringAt */.bX)(target, ['kind']);
    return kind === null || !(0,json/* isList */.Lv)(value) ? [] : operated(object, value, { kind, name: (0,json/* stringAt */.bX)(target, ['name']) });
});
const mergedInto = (0,once_per/* oncePerPair */.Vt)(({ patch, entry }, base) => merge(patch, base, (0,patches/* ownPaths */.Vw)(entry)));
const mergedByName = (0,once_per/* oncePerPair */.Vt)((patch, base) => merge(patch, base, []));
function patchedBy(one, held, bases) {
    const { value, object, patch } = one;
    const { target } = one.entry;
    if ((0,json/* isList */.Lv)(value) ? !target : object.kind === '' && !target)
        return [];
    const chosen = target ? selected(target, held, bases) : [];
    if ((0,json/* isList */.Lv)(value))
        return chosen.length > 0 ? chosen.flatMap((base) => operatedOn(one, base)) : operatedAlone(one);
    return chosen.length > 0 ? chosen.map((base) => mergedInto(one, base)) : merges(patch, bases.named);
}
function unplaced(value, { holder, at }) {
    const content = (0,json/* isList */.Lv)(value) ? {} : value;
    const position = holder.position(at);
    return {
        ...holder,
        apiVersion: (0,json/* stringAt */.bX)(content, ['apiVersion']) ?? '',
        kind: (0,json/* stringAt */.bX)(content, ['kind']) ?? '',
        name: (0,json/* stringAt */.bX)(content, ['metadata', 'name']),
        namespace: null,
        value: content,
        scalar(path) {
            const found = (0,json/* valueAt */.fK)(value, path);
            if (found === undefined || (0,json/* isList */.Lv)(found) || (0,json/* isObject */.Gv)(found))
                return null;
            return { value: found, raw: String(found), range: { start: 0, end: 0 }, style: 'block', position };
        },
        position: () => position,
        absentKey: () => null,
        wholeKey: () => null,
        documentsAt: () => [],
    };
}
function selected(target, { selection }, { byKind, budget, named }) {
    if (selection !== null) {
        const { name, among } = selection;
        const lists = kindsOf(target, selection, byKind).map((kind) => name === null ? (byKind.get(kind) ?? []) : named(kind, name));
        const [only = [], ...others] = lists;
        const candidates = others.length === 0 ? only : lists.flat();
        budget.compared -= candidates.length;
        const found = budget.compared < 0 ? [] : among(candidates);
        if (found.length > 0)
            return found;
    }
    return named((0,json/* stringAt */.bX)(target, ['kind']) ?? '', (0,json/* stringAt */.bX)(target, ['name'])).slice(0, 1);
}
function kindsOf(target, { kind }, byKind) {
    const written = (0,json/* stringAt */.bX)(target, ['kind']) ?? '';
    return (0,kustomize_target/* isName */.Eo)(written) ? [written] : [...byKind.keys()].filter(kind);
}
function labelsOf({ value }) {
    const metadata = (0,json/* isObject */.Gv)(value['metadata']) ? value['metadata']['labels'] : null;
    return new Map((0,json/* isObject */.Gv)(metadata)
        ? Object.entries(metadata).map(([key, text]) => [key, typeof text === 'string' ? text : ''])
        : []);
}
function merges(patch, named) {
    const [base] = named(patch.kind, patch.name);
    return [base ? mergedByName(patch, base) : patch];
}
function merge(patch, base, own) {
    const { apiVersion, kind, name, namespace } = base;
    const value = own.reduce((result, path) => {
        const written = (0,json/* valueAt */.fK)(base.value, path);
        return written === undefined ? (0,values_at_paths/* withoutValue */.C)(result, path) : (0,values_at_paths/* withValue */.c)(result, path, written);
    }, merged(base.value, patch.value));
    return { ...patch, apiVersion, kind, name, namespace, value };
}
function merged(base, patch) {
    const entries = Object.entries(patch).map(([key, value]) => {
        const old = Object.hasOwn(base, key) ? base[key] : undefined;
        return [key, (0,json/* isObject */.Gv)(value) && (0,json/* isObject */.Gv)(old) ? merged(old, value) : value];
    });
    return { ...base, ...Object.fromEntries(entries) };
}


/***/ }),

/***/ 35288:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Vw: () => (ownPaths),
  Y_: () => (patchLists),
  dQ: () => (patchBodies),
  lB: () => (patchEntries),
  sY: () => (isPatchText)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50184);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52827);
var _text_yaml_plain_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69237);
var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11442);





const patchLists = ['patchesStrategicMerge', 'patches', 'patchesJson6902'];
function isPatchText(list, field) {
    if (list === 'patchesStrategicMerge')
        return true;
    return (list === 'patches' || list === 'patchesJson6902') && field === 'patch';
}
function patchEntries(holder, folder, root = []) {
    return entriesOf(holder)(folder, root);
}
const entriesOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((holder) => {
    const known = new Map();
    return (folder, root) => {
        const key = [folder, ...root].join('\0');
        const entries = known.get(key) ?? entriesIn(holder, folder, root);
        known.set(key, entries);
        return entries;
    };
});
function entriesIn(holder, folder, root) {
    return patchLists.flatMap((list) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(holder.value, [...root, list]).map((entry, index) => {
        const at = [...root, list, index];
        const target = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(entry) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(entry, ['target']) : null;
        return { holder, list, index, at, target, source: sourceOf(entry, at, folder) };
    }));
}
function ownPaths({ holder, at }) {
    const options = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(holder.value, [...at, 'options']);
    return [
        ...(options?.['allowKindChange'] === true ? [] : [['kind']]),
        ...(options?.['allowNameChange'] === true
            ? []
            : [
                ['metadata', 'name'],
                ['metadata', 'namespace'],
            ]),
    ];
}
function sourceOf(entry, at, folder) {
    const inline = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(entry) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(entry, ['patch']) : null;
    if (inline !== null && inline !== '')
        return { kind: 'inline', at: [...at, 'patch'], text: inline };
    const text = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(entry) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(entry, ['path']) : typeof entry === 'string' ? entry : null;
    if (text === null || text === '')
        return { kind: 'none' };
    return (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .isContent */ .az)(text) ? { kind: 'inline', at, text } : { kind: 'file', entry: text, path: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o1)(folder, text) };
}
function patchBodies({ holder, source }, files) {
    switch (source.kind) {
        case 'none':
            return [];
        case 'file': {
            const read = source.path === null ? undefined : files.get(source.path);
            return read ? bodiesInFile(read) : null;
        }
        case 'inline':
            return bodiesInHolder(holder)(source.at);
    }
}
const bodiesInFile = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)(({ documents }) => documents.flatMap(bodiesIn));
const bodiesInHolder = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((holder) => {
    const known = new Map();
    return (at) => {
        const key = at.join('\0');
        const before = known.get(key);
        if (before !== undefined)
            return before;
        const documents = holder.documentsAt(at);
        const found = documents.length > 0 ? documents.flatMap(bodiesIn) : parsed((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(holder.value, at));
        known.set(key, found);
        return found;
    };
});
function bodiesIn(read) {
    if (read.kind === 'objects')
        return read.objects.map((object) => ({ value: object.value, object }));
    if (read.kind !== 'plain')
        return [];
    const { content, object } = read;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(content) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(content) ? [{ value: content, object }] : [];
}
function parsed(text) {
    if (typeof text !== 'string')
        return [];
    try {
        return (0,_text_yaml_plain_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .plainDocuments */ .HC)(text).flatMap((value) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? [{ value, object: null }] : []));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 11442:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  MG: () => (appliedFolder),
  PW: () => (isAddress),
  Yw: () => (isBelow),
  Zv: () => (foldersAbove),
  o1: () => (resolvePath),
  oR: () => (joined)
});
var _model_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89382);
var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17473);


function foldersAbove(path) {
    const found = [];
    for (let folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path);; folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(folder)) {
        found.push(folder);
        if (folder === '')
            return found;
    }
}
function joined(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function resolvePath(folder, entry) {
    if (entry === '' || entry.startsWith('/') || entry.includes('://') || (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownInDocument */ .pj)(entry))
        return null;
    return below(folder, entry);
}
function appliedFolder(path) {
    return path.includes('://') || (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownInDocument */ .pj)(path) ? null : below('', path);
}
function below(folder, entry) {
    const steps = folder === '' ? [] : folder.split('/');
    for (const step of entry.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined)
            return null;
    }
    return steps.join('/');
}
const address = /^[a-z][a-z0-9+.-]*:|^git@|^[a-z0-9-]+\.[a-z]+[/:]|\?ref=|\/\//i;
function isAddress(entry) {
    if (entry.includes('://'))
        return true;
    const relative = entry.startsWith('./') || entry.startsWith('../');
    return !relative && address.test(entry) && !/\.ya?ml$/.test(entry);
}
function isBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 30742:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (pluginAsKustomization),
  l: () => (isExternalPlugin)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

function isExternalPlugin({ apiVersion, kind, value }) {
    const isTool = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(value, ['metadata', 'annotations'])?.['config.kubernetes.io/function'] !== undefined;
    const isKustomization = apiVersion.startsWith('kustomize.config.k8s.io/') || kind === 'Kustomization';
    return kind !== '' && (isTool || (apiVersion !== 'builtin' && apiVersion !== '' && !isKustomization));
}
function pluginAsKustomization(object) {
    const reading = readings[object.kind]?.(object.value);
    if (!reading || !(object.apiVersion === 'builtin' || object.apiVersion === ''))
        return null;
    const { value, written } = reading;
    return {
        ...object,
        value,
        kind: 'Kustomization',
        apiVersion: '',
        scalar: (path) => object.scalar(written(path)),
        position: (path) => object.position(written(path)),
        absentKey: (path) => object.absentKey(written(path)),
        wholeKey: (path) => object.wholeKey(written(path)),
        documentsAt: (path) => object.documentsAt(written(path)),
    };
}
const readings = {
    PatchTransformer: (value) => entry('patches', value),
    PatchJson6902Transformer: (value) => {
        const { value: whole } = entry('patchesJson6902', { ...value, patch: value['jsonOp'] });
        return { value: whole, written: (path) => path.slice(2).map((step) => (step === 'patch' ? 'jsonOp' : step)) };
    },
    PatchStrategicMergeTransformer: strategicMerges,
    ReplacementTransformer: (value) => list('replacements', value),
    ImageTagTransformer: (value) => {
        const { value: whole } = entry('images', (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(value, ['imageTag']) ?? {});
        return { value: whole, written: (path) => ['imageTag', ...path.slice(2)] };
    },
    ConfigMapGenerator: (value) => generator('configMapGenerator', value),
    SecretGenerator: (value) => generator('secretGenerator', value),
    HelmChartInflationGenerator: (value) => entry('helmCharts', value),
    PrefixTransformer: (value) => field('namePrefix', 'prefix', value),
    SuffixTransformer: (value) => field('nameSuffix', 'suffix', value),
    NamespaceTransformer: (value) => ({
        value: { namespace: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, ['metadata', 'namespace']) ?? '' },
        written: (path) => ['metadata', ...path],
    }),
    AnnotationsTransformer: (value) => field('commonAnnotations', 'annotations', value),
    LabelTransformer: (value) => field('commonLabels', 'labels', value),
};
function field(key, name, value) {
    return { value: { [key]: value[name] ?? '' }, written: ([, ...rest]) => [name, ...rest] };
}
function entry(key, value) {
    return { value: { [key]: [value] }, written: (path) => path.slice(2) };
}
function list(key, value) {
    return { value: { [key]: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(value, [key]) }, written: (path) => path };
}
function strategicMerges(value) {
    const paths = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(value, ['paths']);
    const text = typeof value['patches'] === 'string' ? [value['patches']] : [];
    return {
        value: { patchesStrategicMerge: [...paths, ...text] },
        written: ([, index, ...rest]) => index === paths.length ? ['patches', ...rest] : ['paths', ...(index === undefined ? [] : [index]), ...rest],
    };
}
function generator(key, value) {
    const { value: whole, written } = entry(key, { ...value, name: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, ['metadata', 'name']) ?? '' });
    return { value: whole, written };
}


/***/ }),

/***/ 24307:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $L: () => (pointerSteps),
  XV: () => (unescapedStep),
  lW: () => (pathIn),
  mG: () => (escapedStep),
  uN: () => (pathsAt),
  ul: () => (fieldSteps)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

function pointerSteps(pointer) {
    return pointer.split('/').slice(1).map(unescapedStep);
}
function unescapedStep(step) {
    return step.replace(/~[01]/g, (escape) => (escape === '~1' ? '/' : '~'));
}
function escapedStep(step) {
    return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
function pathIn(value, steps) {
    let current = value;
    return steps.map((step) => {
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(current)) {
            const index = step === '-' ? current.length : Number(step);
            current = current[index];
            return Number.isInteger(index) && index >= 0 ? index : step;
        }
        current = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(current) && Object.hasOwn(current, step) ? current[step] : undefined;
        return step;
    });
}
function fieldSteps(field) {
    const steps = [];
    let step = '';
    let bracketed = false;
    for (let at = 0; at < field.length; at++) {
        const character = field.charAt(at);
        if (character === '\\' && field.charAt(at + 1) === '.')
            step += field.charAt(++at);
        else if (character === '.' && !bracketed) {
            if (step !== '')
                steps.push(step);
            step = '';
        }
        else {
            if (character === '[')
                bracketed = true;
            if (character === ']')
                bracketed = false;
            step += character;
        }
    }
    if (step !== '')
        steps.push(step);
    return steps.map((each) => (/^\[[^=]*\]$/.test(each) ? each.slice(1, -1) : each));
}
const mostPaths = 200;
function pathsAt(value, steps, create = false) {
    let found = [{ path: [], value }];
    for (const step of steps)
        found = found.flatMap((each) => stepInto(each, step, create)).slice(0, mostPaths);
    return found.map(({ path }) => path);
}
function stepInto({ path, value }, step, create) {
    const wanted = /^\[([^=\]]*)=(.*)\]$/.exec(step);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.flatMap((element, index) => {
            const [, key = '', text = ''] = wanted ?? [];
            const chosen = wanted ? hasValue(element, key, text) : step === '*' || step === String(index);
            return chosen ? [{ path: [...path, index], value: element }] : [];
        });
    if (wanted)
        return [];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && step === '*')
        return Object.entries(value).map(([key, child]) => ({ path: [...path, key], value: child }));
    const child = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    return child === undefined && !create ? [] : [{ path: [...path, step], value: child }];
}
function hasValue(element, key, text) {
    const found = key === '' ? element : (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(element) && Object.hasOwn(element, key) ? element[key] : undefined;
    return found !== undefined && !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(found) && !(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(found) && String(found) === text;
}


/***/ }),

/***/ 83521:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  JA: () => (replacedFrom),
  hT: () => (reachIn),
  sM: () => (appliersIn)
});
var _model_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89382);
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23923);
var _kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52827);
var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11442);






const mostFollowed = 1_000_000;
function waysIn(files) {
    return waysOf((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .kustomizationsIn */ .oX)(files), (0,_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxKustomizationsIn */ .dH)(files));
}
const waysOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPair */ .Vt)((kustomizations, flux) => {
    const byFolder = new Map();
    const users = new Map();
    for (const one of kustomizations) {
        listIn(byFolder, one.folder).push(one);
        for (const { path } of (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFor */ .ZM)(one, 'component'))
            if (path !== null)
                listIn(users, path).push(one.folder);
    }
    for (const { path, components } of flux)
        for (const component of components)
            listIn(users, component).push(path);
    return { byFolder, users };
});
function reachIn({ files }) {
    return reachOf(waysIn(files), ownSources((0,_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxKustomizationsIn */ .dH)(files), foldersIn(files)));
}
const reachOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPair */ .Vt)((ways, own) => {
    const known = new Map();
    const budget = { names: mostFollowed };
    const ofFolders = (folder, components = []) => {
        const key = [folder, ...components].join('\0');
        const applied = known.get(key) ?? gathered([...withUsers([folder], ways), ...components], ways, budget);
        known.set(key, applied);
        return applied;
    };
    const appliedBy = ({ path, source, components }) => path === '' && !own.has(source) ? nothing : ofFolders(path, components);
    return {
        ofKustomization: ({ folder }) => ofFolders(folder).builds,
        gatheredBy: ({ folder }) => ofFolders(folder),
        ofFlux: (flux) => appliedBy(flux).builds,
        appliedBy,
    };
});
const nothing = { builds: () => false, folders: new Set() };
function replacedFrom(files) {
    const replacing = (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .kustomizationsIn */ .oX)(files).filter(({ object }) => object.value['replacements'] !== undefined);
    if (replacing.length === 0)
        return [];
    const ways = waysIn(files);
    const start = withUsers(replacing.map(({ folder }) => folder), ways);
    return [...followed(start, ways).folders].flatMap((folder) => ways.byFolder.get(folder) ?? []);
}
function listIn(lists, key) {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
}
function withUsers(folders, { users }) {
    const found = new Set(folders);
    for (const each of found)
        for (const user of users.get(each) ?? [])
            found.add(user);
    return [...found];
}
function gathered(start, ways, budget) {
    const { folders, files, whole } = followed(start, ways, budget);
    return { builds: (path) => files.has(path) || whole.some((folder) => isSwept(path, folder, ways.byFolder)), folders };
}
function followed(start, { byFolder }, budget = { names: mostFollowed }) {
    const files = new Set();
    const whole = [];
    const folders = new Set(start);
    for (const folder of folders) {
        const own = byFolder.get(folder);
        if (!own) {
            whole.push(folder);
            for (const other of byFolder.keys())
                if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(other, folder) && nearestOwn((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(other), byFolder, folder) === null)
                    folders.add(other);
        }
        for (const { path } of (own ?? []).flatMap((one) => (0,_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFor */ .ZM)(one, 'resource', 'component'))) {
            if (path === null || budget.names-- <= 0)
                continue;
            if (byFolder.has(path))
                folders.add(path);
            else
                files.add(path);
        }
    }
    return { folders, files, whole };
}
function isSwept(path, folder, byFolder) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(path, folder) && nearestOwn((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(path), byFolder, folder) === null;
}
function nearestOwn(from, byFolder, to) {
    for (const folder of (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersAbove */ .Zv)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(from, 'x'))) {
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(folder, to))
            return null;
        if (byFolder.has(folder))
            return folder;
    }
    return null;
}
function appliersIn(tree) {
    const reach = reachIn(tree);
    const all = (0,_flux_kustomization_js__WEBPACK_IMPORTED_MODULE_0__/* .fluxKustomizationsIn */ .dH)(tree.files).map((flux) => ({ object: flux.object, builds: reach.ofFlux(flux) }));
    return (path) => all.filter(({ builds }) => builds(path)).map(({ object }) => object);
}
const ownSources = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerPair */ .Vt)((applied, near) => {
    const folders = new Set();
    for (const each of near)
        for (let folder = each; folder !== '' && !folders.has(folder); folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(folder))
            folders.add(folder);
    const found = applied.filter(({ path }) => path !== '' && folders.has(path)).map(({ source }) => source);
    return new Set([...found, 'GitRepository/flux-system', 'OCIRepository/flux-system']);
});
const foldersIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_5__/* .gatheredFrom */ .P)(({ file }) => [(0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(file.path)]);


/***/ }),

/***/ 74465:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B: () => (replacedObjects)
});
var _model_api_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48037);
var _model_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50184);
var _model_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89445);
var _generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3843);
var _kustomization_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52827);
var _pointer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24307);
var _reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83521);
var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11442);
var _target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72045);
var _values_at_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38659);











const mostReplaced = 2000;
const mostLooked = 1_000_000;
function replacedObjects(tree) {
    const holders = replacingIn((0,_kustomization_js__WEBPACK_IMPORTED_MODULE_2__/* .kustomizationsIn */ .oX)(tree.files));
    if (holders.length === 0)
        return [];
    const objects = tree.files.flatMap(_model_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsInFile */ .W);
    const bases = {
        objects: objects.filter(({ origin }) => origin !== 'patch'),
        generated: (0,_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .generatedEntries */ .i)(tree.files),
    };
    const reach = (0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .reachIn */ .hT)(tree);
    const files = (0,_model_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .filesByPath */ .G)(tree.files);
    const replaced = [];
    let looked = 0;
    for (const kustomization of holders) {
        const builds = reach.ofKustomization(kustomization);
        for (const replacement of replacementsOf(kustomization, files)) {
            looked += bases.objects.length * (1 + (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(replacement.value, ['targets']).length);
            if (replaced.length >= mostReplaced || looked > mostLooked)
                return replaced;
            replaced.push(...replacedBy(replacement, builds, bases));
        }
    }
    return replaced;
}
const replacingIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePer */ .Pu)((kustomizations) => kustomizations.filter(({ object }) => (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(object.value, ['replacements']).length > 0));
function replacementsOf({ object, folder }, files) {
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(object.value, ['replacements']).flatMap((entry, index) => {
        const name = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(entry, ['path']);
        if (name === null)
            return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) ? [{ value: entry, object, at: ['replacements', index] }] : [];
        const documents = files.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .resolvePath */ .o1)(folder, name) ?? '')?.documents ?? [];
        return documents.flatMap((document) => (document.kind === 'plain' ? inFile(document.object, document.content) : []));
    });
}
function inFile(object, content) {
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(content))
        return [{ value: content, object, at: [] }];
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(content))
        return [];
    return content.flatMap((value, index) => ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? [{ value, object, at: [index] }] : []));
}
function replacedBy(replacement, builds, bases) {
    const source = sourceOf(replacement, builds, bases);
    if (!source)
        return [];
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(replacement.value, ['targets']).flatMap((target) => {
        const selects = selector((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(target, ['select']) ?? {});
        const rejects = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(target, ['reject']).filter(_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv).map(selector);
        return bases.objects
            .filter((object) => selects(object) && builds(object.file.path))
            .filter((object) => !rejects.some((rejected) => rejected(object)))
            .flatMap((object) => fieldsOf(target, object).flatMap((path) => filled(object, path, target, source) ?? []));
    });
}
function sourceOf({ value, object, at }, builds, bases) {
    const source = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(value, ['source']);
    const found = source ? sourceField(source, builds, bases) : { object, scalar: object.scalar([...at, 'sourceValue']) };
    const part = found?.scalar ? partAt(found.scalar, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(source, ['options'])) : null;
    return found && part ? { object: found.object, scalar: part } : null;
}
function sourceField(source, builds, { objects, generated }) {
    const steps = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldSteps */ .ul)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(source, ['fieldPath']) ?? 'metadata.name');
    const [kind, name] = [(0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(source, ['kind']), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(source, ['name'])];
    const is = (each) => (kind === null || each.kind === kind) && (name === null || each.name === name);
    for (const object of objects) {
        if (!is(object) || !builds(object.file.path))
            continue;
        const [path] = (0,_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .pathsAt */ .uN)(object.value, steps);
        if (path)
            return { object, scalar: object.scalar(path) };
    }
    const key = steps[0] === 'data' ? steps.slice(1).join('.') : null;
    return generated.find((entry) => is(entry) && entry.key === key) ?? null;
}
function partAt(scalar, options) {
    if (scalar.style === 'block' || scalar.raw !== String(scalar.value))
        return null;
    const delimiter = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(options, ['delimiter']) ?? '';
    if (delimiter === '')
        return scalar;
    const parts = scalar.raw.split(delimiter);
    const index = indexOf(options);
    const text = parts[index];
    const start = parts.slice(0, index).reduce((sum, part) => sum + part.length + delimiter.length, 0);
    return text === undefined ? null : (0,_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .B)(scalar, start, text);
}
function indexOf(options) {
    const index = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(options, ['index']);
    return typeof index === 'number' ? index : 0;
}
function selector(wanted) {
    try {
        const { group, version, kind, name } = (0,_target_js__WEBPACK_IMPORTED_MODULE_8__/* .targetPatterns */ .FV)(wanted);
        return (object) => {
            const own = (0,_model_api_version_js__WEBPACK_IMPORTED_MODULE_9__/* .parseApiVersion */ .c)(object.apiVersion);
            return kind(object.kind) && name(object.name ?? '') && group(own.group) && version(own.version);
        };
    }
    catch {
        return () => false;
    }
}
function fieldsOf(target, { value }) {
    const create = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(target, ['options', 'create']) === true;
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(target, ['fieldPaths']).flatMap((field) => typeof field === 'string' ? (0,_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .pathsAt */ .uN)(value, (0,_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldSteps */ .ul)(field), create) : []);
}
function filled(base, path, target, source) {
    const old = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(base.value, path);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(old) || (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(old))
        return null;
    const { before, text, after } = filledText(String(old ?? ''), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(target, ['options']), source.scalar.raw);
    const whole = before + text + after;
    const { range, position } = source.scalar;
    const start = range.start - Buffer.byteLength(before);
    const scalar = {
        value: whole,
        raw: whole,
        range: { start, end: start + Buffer.byteLength(whole) },
        style: 'plain',
        position: { line: position.line, column: position.column },
    };
    const written = base.scalar(path);
    return {
        object: {
            ...base,
            file: source.object.file,
            origin: 'patch',
            value: (0,_values_at_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .withValue */ .c)(base.value, path, whole),
            scalar: (wanted) => (wanted.join('\0') === path.join('\0') ? scalar : null),
            position: () => position,
            absentKey: () => null,
            wholeKey: () => null,
            documentsAt: () => [],
        },
        source: range,
        overwritten: written && { file: base.file.path, line: written.position.line },
    };
}
function filledText(old, options, text) {
    const delimiter = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_4__/* .stringAt */ .bX)(options, ['delimiter']) ?? '';
    if (delimiter === '')
        return { before: '', text, after: '' };
    const parts = old.split(delimiter);
    const index = indexOf(options);
    if (index < 0)
        return { before: '', text, after: delimiter + old };
    if (index >= parts.length)
        return { before: old + delimiter, text, after: '' };
    const [before, after] = [parts.slice(0, index), parts.slice(index + 1)];
    return {
        before: before.map((part) => part + delimiter).join(''),
        text,
        after: after.map((part) => delimiter + part).join(''),
    };
}


/***/ }),

/***/ 72045:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Dk: () => (literally),
  Eo: () => (isName),
  FV: () => (targetPatterns),
  Tx: () => (wholeMatch)
});
var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


function isName(pattern) {
    return /^[\w-]+$/.test(pattern);
}
const choice = /^(?:\(([\w|-]+)\)|([\w|-]+))$/;
function choiceOf(pattern) {
    const [, inBrackets, bare] = choice.exec(pattern) ?? [];
    const names = inBrackets ?? bare;
    return names === undefined ? null : new Set(names.split('|'));
}
function wholeMatch(pattern) {
    if (pattern === '')
        return () => true;
    const names = choiceOf(pattern);
    if (names)
        return (text) => names.has(text);
    const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(`^(?:${pattern})$`);
    return (text) => compiled.test(text);
}
function targetPatterns(target) {
    const field = (name) => wholeMatch((0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(target, [name]) ?? '');
    return {
        group: field('group'),
        version: field('version'),
        kind: field('kind'),
        name: field('name'),
        namespace: field('namespace'),
    };
}
function literally(text) {
    return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.quote(text);
}


/***/ }),

/***/ 38659:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C: () => (withoutValue),
  c: () => (withValue)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

function withoutValue(value, path) {
    const parent = path.slice(0, -1);
    const last = path.at(-1);
    const holder = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(value, parent);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(holder))
        return withValue(value, parent, holder.filter((_, index) => index !== last));
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(holder))
        return value;
    const rest = Object.fromEntries(Object.entries(holder).filter(([key]) => key !== String(last)));
    return parent.length === 0 ? rest : withValue(value, parent, rest);
}
const deepest = 200;
function withValue(value, path, next) {
    const set = (current, [step, ...rest]) => {
        if (step === undefined)
            return next;
        if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(current))
            return current
                .map((element, index) => (index === step ? set(element, rest) : element))
                .concat(step === current.length ? [set(undefined, rest)] : []);
        const own = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(current) ? current : {};
        return { ...own, [String(step)]: set(Object.hasOwn(own, step) ? own[String(step)] : undefined, rest) };
    };
    const made = path.length > deepest ? value : set(value, path);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(made) ? made : value;
}


/***/ }),

/***/ 48037:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $: () => (compareApiVersions),
  c: () => (parseApiVersion)
});
function parseApiVersion(text) {
    const slash = text.indexOf('/');
    return slash < 0 ? { group: '', version: text } : { group: text.slice(0, slash), version: text.slice(slash + 1) };
}
const kubeVersion = /^v(\d{1,6})(?:(alpha|beta)(\d{1,6}))?$/;
function compareApiVersions(a, b) {
    const left = priority(a);
    const right = priority(b);
    for (let i = 0; i < left.length; i++) {
        const order = (left[i] ?? 0) - (right[i] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
const stages = ['alpha', 'beta', undefined];
const lowest = [-1, 0, 0];
function priority(version) {
    const match = kubeVersion.exec(version);
    if (!match)
        return lowest;
    const [, major = '0', stage, minor = '0'] = match;
    return [stages.indexOf(stage), Number(major), Number(minor)];
}


/***/ }),

/***/ 81038:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  HS: () => (listsDependencies),
  HZ: () => (lockPath),
  Tp: () => (lockedChart),
  hk: () => (dependenciesOf),
  ln: () => (isLocked),
  sU: () => (lockDigest)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50184);
var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50620);



const chartFile = /(?:^|\/)(?:Chart\.ya?ml|requirements\.yaml)$/;
const lockFile = /(?:^|\/)(?:Chart|requirements)\.lock$/;
function listsDependencies(path) {
    return chartFile.test(path) || lockFile.test(path);
}
function lockPath(path) {
    return path.replace(/\.ya?ml$/, '.lock');
}
function lockedChart(path, { files }) {
    const lists = ['.yaml', '.yml']
        .map((end) => lockPath(path).replace(/\.lock$/, end))
        .filter((one) => chartFile.test(one));
    const [lock = null] = firstObjects([lockPath(path)], files);
    const [chart = null] = firstObjects(lists, files);
    return lock && chart && { chart, lock };
}
function firstObjects(paths, files) {
    return paths.flatMap((path) => {
        const read = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .filesByPath */ .G)(files).get(path);
        if (!read)
            return [];
        const [document] = read.documents;
        if (document?.kind === 'plain')
            return [document.object];
        return [document?.kind === 'objects' ? (document.objects[0] ?? null) : null];
    });
}
function dependenciesOf(object) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(object.value, ['dependencies']);
}
function isLocked({ chart, lock }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(lock.value, ['digest']) === lockDigest(dependenciesOf(chart), dependenciesOf(lock));
}
function lockDigest(wanted, locked) {
    const lists = [wanted, locked].map((list) => list.map(dependencyJson));
    if (lists.some((list) => list.includes(null)))
        return null;
    const json = `[${lists.map((list) => `[${list.join(',')}]`).join(',')}]`;
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex')}`;
}
const fields = ['name', 'version', 'repository', 'condition', 'tags', 'enabled', 'import-values', 'alias'];
const always = ['name', 'repository'];
function dependencyJson(entry) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry))
        return null;
    const parts = [];
    for (const field of fields) {
        const value = entry[field] ?? (always.includes(field) ? '' : null);
        if (!isFieldOf(field, value))
            return null;
        if (!isEmpty(value) || always.includes(field))
            parts.push(`"${field}":${goJson(value)}`);
    }
    return `{${parts.join(',')}}`;
}
function isFieldOf(field, value) {
    if (value === null)
        return true;
    if (field === 'enabled')
        return typeof value === 'boolean';
    if (field === 'tags')
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) && value.every((tag) => typeof tag === 'string');
    return field === 'import-values' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) : typeof value === 'string';
}
function isEmpty(value) {
    return value === null || value === '' || value === false || ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) && value.length === 0);
}
function goJson(value) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return `[${value.map(goJson).join(',')}]`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value)) {
        const keys = Object.keys(value).sort();
        return `{${keys.map((key) => `${goJson(key)}:${goJson(value[key] ?? null)}`).join(',')}}`;
    }
    const text = typeof value === 'bigint' ? String(value) : JSON.stringify(value);
    return text.replace(/[<>&\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 29008:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $W: () => (isRegular),
  H9: () => (isRead),
  Rg: () => (namesOfFiles),
  hZ: () => (otherEntries),
  qp: () => (regularFiles),
  x0: () => (entriesByPath)
});
var _file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89616);
var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89382);
var _once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89445);



const entriesByPath = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((entries) => {
    const byPath = new Map();
    for (const entry of entries)
        byPath.set(entry.path, entry);
    return byPath;
});
const namesOfFiles = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((entries) => new Set(entries.map(({ path }) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameOf */ .b)(path))));
const regularFiles = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((entries) => entries.filter(isRead));
const otherEntries = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((entries) => regularFiles(entries).length === entries.length ? [] : entries.filter((entry) => !isRead(entry)));
function isRead(entry) {
    return isRegular(entry) && (0,_file_js__WEBPACK_IMPORTED_MODULE_0__/* .hasTrueName */ .yA)(entry);
}
function isRegular(entry) {
    return entry.isFile === true || entry.mode === '100644' || entry.mode === '100755';
}


/***/ }),

/***/ 93464:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (gatheredFrom)
});
var _once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89445);

const mostDiffering = 64;
const mostLists = 6;
function gatheredFrom(of, same = Object.is) {
    const each = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)(of);
    let lists = [];
    return (0,_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((keys) => {
        for (const known of lists) {
            const differing = differingIn(known.keys, keys);
            if (differing === null)
                continue;
            lists = [known, ...lists.filter((other) => other !== known)];
            const fresh = edited(known, keys, differing, each);
            const isOld = differing.every((index) => isSame(fresh[index] ?? [], known.yields[index] ?? [], same));
            return isOld ? known.all : joined(fresh);
        }
        const yields = keys.map(each);
        const all = joined(yields);
        lists = [{ keys, yields, all }, ...lists].slice(0, mostLists);
        return all;
    });
}
function differingIn(before, after) {
    if (before.length !== after.length)
        return null;
    const found = [];
    for (let index = 0; index < after.length; index++) {
        if (before[index] === after[index])
            continue;
        if (found.push(index) > Math.min(mostDiffering, after.length / 2))
            return null;
    }
    return found;
}
function edited({ yields }, keys, differing, each) {
    const fresh = yields.slice();
    for (const index of differing) {
        const key = keys[index];
        if (key)
            fresh[index] = each(key);
    }
    return fresh;
}
function joined(yields) {
    const all = [];
    for (const some of yields)
        for (const one of some)
            all.push(one);
    return all;
}
function isSame(a, b, same) {
    return (a.length === b.length &&
        a.every((one, index) => {
            const other = b[index];
            return other === undefined ? one === undefined : same(one, other);
        }));
}


/***/ }),

/***/ 50620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (filesByPath),
  W: () => (objectsInFile)
});
var _once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89445);

const objectsInFile = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)(({ documents }) => documents.flatMap((document) => (document.kind === 'objects' ? document.objects : [])));
const filesByPath = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((files) => new Map(files.map((read) => [read.file.path, read])));


/***/ }),

/***/ 32730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P4: () => (isUnsettled),
  _3: () => (removesDigest),
  dk: () => (isFloat)
});
function isUnsettled(pin, { digests }) {
    if (pin.action !== 'follow' || pin.role === 'flux-version')
        return false;
    if (isFloat(pin))
        return true;
    if (digests === 'off')
        return removesDigest(pin, digests);
    return digests === 'pin' && addsDigest(pin);
}
function isFloat({ selector }) {
    return selector === 'floating' || selector === 'implicit';
}
function removesDigest(pin, digests) {
    if (digests !== 'off' || pin.digest === null)
        return false;
    const room = pin.writing.digest;
    return room.kind === 'apart' && room.removal !== null;
}
function addsDigest(pin) {
    return pin.digest === null && pin.writing.digest.kind === 'apart' && pin.repository !== null && pin.version !== null;
}


/***/ }),

/***/ 49195:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B8: () => (selectedBy),
  D6: () => (pinKey),
  VT: () => (writesVersion),
  gH: () => (namesRelease),
  zx: () => (reportedPin)
});
/* unused harmony export shapes */
var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);

const shapes = (/* unused pure expression or super */ null && ([
    'oci-repository',
    'helm-release-values',
    'flux-instance',
    'flux-version',
    'helm-repository-chart',
    'values-file',
    'helmfile',
    'kustomize-helm-chart',
    'k3s-helm-chart',
    'argocd',
    'chart-dependency',
    'resource-set',
    'list',
    'patch',
    'terraform',
    'nix',
    'dockerfile',
    'release-url',
    'version-constant',
    'annotated',
    'template',
    'variable',
    'reference',
    'image',
    'installer',
    'olm-subscription',
]));
function namesRelease({ role, isAssumed }) {
    return (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && !isAssumed;
}
function writesVersion({ selector }) {
    return selector === 'exact' || selector === 'misplaced-digest';
}
function reportedPin(pin, reason) {
    return { ...pin, action: 'report', reason, writing: { ...pin.writing, place: null } };
}
function selectedBy(pin, selector, reason) {
    return { ...reportedPin(pin, reason), selector, version: null };
}
function pinKey(pin) {
    return [pin.file, pin.shape, pin.role, pin.repository ? `${pin.repository.host}/${pin.repository.path}` : ''].join('\0');
}


/***/ }),

/***/ 71435:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  T: () => (tokenPlace)
});
function tokenPlace(range) {
    return { start: range.start, end: range.end, before: '', after: '' };
}


/***/ }),

/***/ 71052:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (misspelling),
  z: () => (askedTag)
});
var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);

function askedTag({ role, value, tag, version, selector, field, writing }) {
    if (tag !== undefined)
        return tag;
    const isSpelled = writing.spelling === 'kept' && ((0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ)(role) || role === 'manifests');
    const isFree = isSpelled || (field === 'constraint' && (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ)(role));
    return isFree && (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isArtifact */ .vw)(role) && selector === 'exact' ? (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .tagOf */ .cO)(role, version) : value;
}
function misspelling({ role, value, tag, selector, field, writing }) {
    if (selector === 'misplaced-digest')
        return {
            message: `${value} is no tag: Flux refuses a digest behind it.`,
            help: 'Write the digest in its own field, not behind the tag.',
        };
    const isFree = field === 'constraint' || (tag === undefined && writing.spelling === 'kept');
    if (selector !== 'exact' || isFree)
        return null;
    const written = tag ?? value;
    const bare = /^v*(\d+\.\d+\.\d+)$/.exec(written)?.[1];
    if (bare === undefined)
        return null;
    const right = (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ)(role) ? bare : `v${bare}`;
    if (written === right)
        return null;
    const [whose, rule] = (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ)(role)
        ? ['a chart', 'Tags of charts have no v']
        : [`the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[role]}`, `Tags of the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[role]} begin with v`];
    const remedy = tag === undefined ? `write ${right}` : `${value} has to make ${right} where it is filled in`;
    return { message: `${written} is no tag of ${whose}.`, help: `${rule}: ${remedy}.` };
}


/***/ }),

/***/ 92459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (accountOf),
  x: () => (settledIn)
});

// EXTERNAL MODULE: ./lib/src/model/grouped.js
var grouped = __webpack_require__(12094);
// EXTERNAL MODULE: ./lib/src/text/line-tree.js
var line_tree = __webpack_require__(29033);
// EXTERNAL MODULE: ./lib/src/scan/marker.js
var marker = __webpack_require__(88150);
// EXTERNAL MODULE: ./lib/src/scan/mentions.js
var scan_mentions = __webpack_require__(47163);
// EXTERNAL MODULE: ./lib/src/scan/program/recipes.js
var recipes = __webpack_require__(77802);
// EXTERNAL MODULE: ./lib/src/scan/program/taken-in.js
var taken_in = __webpack_require__(7036);
;// CONCATENATED MODULE: ./lib/src/scan/givers.js

const ourNames = /^flux-(?:operator|instance)/;
function giversOf(files, manifests) {
    const owners = new Set(files.flatMap(({ path }) => (0,taken_in/* ownerNames */.M5)(path)));
    const ways = new Map();
    for (const file of files)
        for (const way of (0,taken_in/* waysGiven */.Cj)(file))
            note(ways, way, file);
    const stems = new Set(files.flatMap(({ path }) => ourNames.test((0,taken_in/* stemOf */.Vc)(path)) || manifests.has(path) ? [] : (0,taken_in/* stemOf */.Vc)(path).replace(/^\./, '')));
    return {
        paths: new Set(files.map(({ path }) => path)),
        isOwner: (owner) => owner !== undefined && owners.has(owner),
        reach: (file) => {
            const asked = (0,taken_in/* waysAsked */.VF)(file);
            const isOther = (way) => asked.has(way) && ways.has(way) && ways.get(way) !== file.path;
            return (asked.size < ways.size ? [...asked] : [...ways.keys()]).some(isOther);
        },
        isTakenBy: (file) => [...(0,taken_in/* wordsOf */.Z9)(file)].some((word) => stems.has(word)),
    };
}
function note(ways, way, { path }) {
    ways.set(way, ways.has(way) && ways.get(way) !== path ? null : path);
}

;// CONCATENATED MODULE: ./lib/src/scan/names-on-pins.js


const vague = new Set('version versions tag chart image inputs values value default spec ref flux operator instance manifests release'.split(' '));
const longest = 2000;
function namesOnPins(files, pins) {
    const givers = new Map();
    const handed = new Set();
    const near = new Map();
    const byPath = new Map(files.map(({ file }) => [file.path, file]));
    const manifests = new Set(files.filter(isManifest).map(({ file }) => file.path));
    const known = new Map();
    let isTagged = false;
    for (const { file } of files) {
        const own = pins.get(file.path);
        if (!own)
            continue;
        const lines = file.text.split('\n');
        isTagged ||= own.some((pin) => pin.role === 'operator-image' && lines[pin.line - 1]?.includes('newTag'));
        const words = namesIn(file, lines, own);
        for (const word of words) {
            const known = givers.get(word);
            if (known)
                known.push(file.path);
            else
                givers.set(word, [file.path]);
        }
        if (configuration.test(file.path))
            for (const word of words)
                handed.add(word);
    }
    const handedOn = namesHandedOn(files);
    for (const name of handed)
        for (const taking of handedOn.get(name) ?? [])
            handed.add(taking);
    const moving = new Set([...pins.values()].flat().flatMap(({ action, version }) => (action === 'follow' ? (version ?? []) : [])));
    return {
        isTagged,
        moves: (version) => moving.has(version),
        has: (name, file, owner) => (configuration.test(file) && handed.has(name)) || hasNear(name, file, owner),
    };
    function hasNear(name, file, owner) {
        const all = givers.get(name) ?? [];
        if (isOurs.test(name) || all.length === 0)
            return all.length > 0;
        const key = `${file}\0${owner ?? ''}.${name}`;
        const found = near.get(key) ?? isGiven(name, all, file, owner);
        near.set(key, found);
        return found;
    }
    function isGiven(name, all, file, owner) {
        const own = known.get(name) ??
            giversOf(all.flatMap((path) => byPath.get(path) ?? []), manifests);
        known.set(name, own);
        const taking = byPath.get(file);
        if (own.paths.has(file) || own.isOwner(owner))
            return true;
        return taking !== undefined && (saysLittle(name) ? own.isTakenBy(taking) : own.reach(taking));
    }
}
const isOurs = /flux_?-?(?:operator|instance)/i;
function isManifest({ documents }) {
    return documents.some((document) => document.kind === 'objects' && document.objects.length > 0);
}
function namesIn({ path, text }, lines, pins) {
    const read = new Set(pins.flatMap(({ line }) => [line - 1, line - 2]));
    const words = new Set([...read].flatMap((index) => namesGiven(lines[index])));
    for (const { line } of pins)
        for (const word of variableAround(lines, line - 1))
            words.add(word);
    if (recipes/* justfile */.R.test(path))
        for (const word of parametersOf(text, words))
            words.add(word);
    const aliases = configuration.test(path) ? noAliases : aliasesIn(text);
    for (const word of words)
        for (const alias of aliases.get(word) ?? [])
            if (!saysLittle(word) || saysLittle(alias))
                words.add(alias);
    return words;
}
function saysLittle(name) {
    return name.length === 1 || vague.has(name.toLowerCase());
}
const configuration = /\.(?:tf|tofu|hcl|tfvars)$/;
const noAliases = new Map();
const filled = /(?<![\w.-])([A-Za-z_][\w-]{0,80})["']?[ \t]{0,8}[:?]?[:=][ \t]{0,8}["']?(?:\$|\{\{)[{(]?[- \t.]{0,4}([A-Za-z_][\w.]{0,80})[- \t]{0,4}[)}]{0,2}["']?[ \t]*(?=[;,)}\]\r\n]|$)/g;
const same = /(?<![\w.-])([A-Za-z_]\w{0,80})[ \t]{0,8}:?=[ \t]{0,8}([A-Za-z_$][\w$.]{0,80})[ \t]*(?=[;,)}\]\r\n]|$)/g;
function aliasesIn(text) {
    const found = new Map();
    for (const form of [filled, same])
        for (const [, name = '', path = ''] of text.matchAll(form))
            add(found, path.slice(path.lastIndexOf('.') + 1), name);
    return found;
}
function add(found, of, name) {
    found.set(of, (found.get(of) ?? new Set()).add(name));
}
function parametersOf(text, names) {
    return [...text.matchAll(/[ \t][*+$]{0,2}([\w-]{1,80})=([A-Za-z_][\w-]{0,80})(?=[ \t:])/g)].flatMap(([, parameter = '', name = '']) => (names.has(name) ? [parameter] : []));
}
const handing = /(?<![\w.-])([\w-]{1,80})[ \t]{0,80}=[ \t]{0,8}(?:"\$\{)?[\w.]{0,200}\.([\w-]{1,80})(?:\}")?[ \t]*(?=[,}\r\n]|$)/g;
function namesHandedOn(files) {
    const found = new Map();
    for (const { file } of files) {
        if (!configuration.test(file.path))
            continue;
        for (const [, name = '', last = ''] of file.text.matchAll(handing))
            add(found, last, name);
    }
    return found;
}
const longestMapping = 12;
const longestBlock = 40;
function variableAround(lines, index) {
    if (/^\s*["']?(?:default|value)["']?\s*:/.test(lines[index] ?? ''))
        return lines
            .slice(Math.max(0, index - 3), index)
            .flatMap((line) => /^[\s-]*["']?name["']?\s*:\s*["']?([\w-]{1,80})["']?\s*$/.exec(line)?.[1] ?? [])
            .slice(-1)
            .concat(keyAbove(lines, index));
    if (!/^\s*default\s*=/.test(lines[index] ?? ''))
        return [];
    for (let at = index - 1; at >= 0 && index - at <= longestBlock; at--) {
        const name = /^\s*variable\s+"([\w-]{1,80})"/.exec(lines[at] ?? '')?.[1];
        if (name !== undefined)
            return [name];
    }
    return [];
}
function keyAbove(lines, index) {
    const indent = (lines[index] ?? '').search(/\S/);
    for (let at = index - 1; at >= 0 && index - at <= longestMapping; at--) {
        const line = lines[at] ?? '';
        const own = line.search(/\S/);
        if (own >= 0 && own < indent)
            return /^\s*["']?([\w-]{1,80})["']?:\s*(?:#.*)?$/.exec(line)?.slice(1, 2) ?? [];
    }
    return [];
}
const given = /(?:^|[\s{,(["'$]|\bvariable\s+")(?:\w{1,60}\.){0,4}([A-Za-z_][\w-]{0,80})["']?\]?\s*(?::=|\?=|=>|[:={])/g;
const paired = /\bname["']?:[ \t]{0,4}["']?([A-Za-z_][\w-]{0,80})["']?[ \t]{0,4},[ \t]{0,4}["']?value["']?:/g;
const declared = /\b(?:param|let|var|set(?:[ \t]+-\w{1,10}){0,3})[ \t]+([A-Za-z_]\w{0,80})(?=[ \t])/g;
function namesGiven(line) {
    const text = line?.slice(0, longest) ?? '';
    return [given, declared, paired].flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name.replace(/^TF_VAR_/, '')));
}

// EXTERNAL MODULE: ./lib/src/scan/text-reader.js
var text_reader = __webpack_require__(25143);
// EXTERNAL MODULE: ./lib/src/scan/reach.js
var reach = __webpack_require__(84097);
;// CONCATENATED MODULE: ./lib/src/scan/read-anew.js

const script = /\.(?:sh|bash|zsh)$/;
const readable = 2000;
const start = String.raw `(?:^|[;|&({]|\b(?:while|until|if|then|do|else)\s)\s{0,40}(?:IFS=\S{0,20}\s{1,8})?`;
const rebinding = new RegExp(String.raw `${start}(?:(?:read|mapfile|readarray)\s(?<read>[^;|&<>]{1,200})|for\s{1,8}(?<loop>\w{1,80})\s{1,8}in\s|printf\s{1,8}-v\s{1,8}(?<printed>\w{1,80}))`);
const assigning = /^\s*(?:(?:export|local|declare|typeset)\s+(?:-\w+\s+)?)?([A-Za-z_]\w{0,80})=/;
const read_anew_given = new RegExp(String.raw `${start}(?:(?:export|readonly)\s{1,8})?([A-Za-z_]\w{0,80})=("[^"]{0,300}"|'[^']{0,300}'|\$\([^()]{0,300}\)|[^\s;|&<>()]{0,300})(?=\s{0,20}(?:$|[;|&#)}]))`);
function readAnew({ file, lines, pins, named }) {
    if (!script.test(file.path) || pins.size === 0)
        return [];
    const names = new Map();
    const found = new Set();
    for (const line of lines.all()) {
        const text = line.text.slice(0, readable);
        const name = assigning.exec(text)?.[1];
        if (pins.has(line.number) && name !== undefined)
            names.set(name, null);
        else if (names.size > 0)
            for (const other of [...rebound(text), ...assignedTo(text, names)])
                if (names.has(other))
                    names.set(other, line);
        if (names.size > 0 && named.has(line.number))
            for (const last of usedIn((0,reach/* statementOf */.T8)(line, lines)).flatMap((used) => names.get(used) ?? []))
                found.add(last);
    }
    return [...found].map((line) => ({
        line,
        named: line,
        reason: 'it gives the variable of a pin another value, which was not read',
        selects: null,
    }));
}
function rebound(text) {
    const groups = rebinding.exec(text.replace(/"[^"]{0,200}"|'[^']{0,200}'/g, '""'))?.groups;
    const { read = '', loop = '', printed = '' } = groups ?? {};
    return [...(read.match(/(?<![\w-])[A-Za-z_]\w{0,80}/g) ?? []), loop, printed];
}
function assignedTo(text, names) {
    const [, name = '', value = ''] = read_anew_given.exec(text) ?? [];
    const bare = value.replace(/^["']|["']$/g, '');
    if (name === '' || bare === '' || /^v?[01]\.\d/.test(bare) || /\$\{?(?:\d|OPTARG\b)/.test(bare))
        return [];
    const used = [...bare.matchAll(/\$\{?(\w{1,80})/g)].map(([, each = '']) => each);
    return used.some((each) => each === name || names.has(each)) ? [] : [name];
}
function usedIn(statement) {
    return statement.flatMap(({ text }) => [...text.slice(0, readable).matchAll(/\$\{?(\w{1,80})/g)].map(([, name = '']) => name));
}

;// CONCATENATED MODULE: ./lib/src/scan/mention-place.js
const apart = new Set([
    'operator-chart',
    'instance-chart',
    'mcp-chart',
    'manifests',
    'operator',
    'cli',
]);
function isOfAnother({ number }, { mention: { kind }, named }) {
    const kinds = apart.has(kind) ? named.get(number) : undefined;
    return kinds !== undefined && !kinds.has(kind) && [...kinds].some((each) => apart.has(each));
}

// EXTERNAL MODULE: ./lib/src/scan/excuses.js
var excuses = __webpack_require__(38400);
// EXTERNAL MODULE: ./lib/src/model/sorted.js
var sorted = __webpack_require__(60519);
;// CONCATENATED MODULE: ./lib/src/scan/flow-mappings.js

const ours = /charts\/flux-(?:operator|instance)|flux-operator-manifests|controlplaneio-fluxcd\/flux-operator/g;
const isValue = /[,{]\s{0,20}["']?[\w-]{1,80}["']?\s{0,20}(?:=>|[:=])\s{0,20}["']?(?:[a-z]{1,10}:\/\/)?[\w./-]{0,200}$/;
const selects = /version|tag|rev\b|revision|digest|semver|(?<![a-z_-])ref\b/i;
const flow_mappings_longest = 1000;
const deepest = 50;
function isWithoutOwn({ line, lines, mention, pins }) {
    const own = pins.get(line.number);
    const whole = own && lines.get(line.number);
    if (!whole)
        return false;
    const flow = known.get(whole) ??
        flowOf(whole, own.map(({ column }) => column - 1));
    known.set(whole, flow);
    const at = mention.offset - whole.start;
    const braces = flow.around(at);
    if (!braces || braces.end - braces.start > flow_mappings_longest)
        return false;
    const text = whole.text.slice(braces.start, braces.end);
    if (selects.test(text) || !isValue.test(text.slice(0, at - braces.start)))
        return false;
    return !chainOf(braces).some((each) => flow.holders.has(each));
}
const known = new WeakMap();
function flowOf({ text }, pins) {
    const around = bracesIn(text);
    const named = new Set([...text.matchAll(ours)].flatMap(({ index }) => chainOf(around(index))));
    const holders = new Set(pins.map((pin) => chainOf(around(pin)).find((each) => named.has(each)) ?? null));
    return { around, holders };
}
function chainOf(braces) {
    const chain = [];
    for (let at = braces; at && chain.length < deepest; at = at.outer)
        chain.push(at);
    return [...chain, null];
}
function bracesIn(text) {
    const ends = endsOf(text);
    const changes = [];
    let inside = null;
    for (const { 0: mark, index } of text.matchAll(/[{}]/g)) {
        const end = ends.get(index);
        if (mark === '{' && end !== undefined)
            inside = { start: index, end, outer: inside };
        else if (inside?.end === index)
            inside = inside.outer;
        changes.push({ at: index, inside });
    }
    return (at) => {
        const low = (0,sorted/* countBefore */.t)(changes, (change) => change.at <= at);
        return changes[low - 1]?.inside ?? null;
    };
}
function endsOf(text) {
    const ends = new Map();
    const open = [];
    for (const { 0: mark, index } of text.matchAll(/[{}]/g)) {
        if (mark === '{') {
            open.push(index);
            continue;
        }
        const start = open.pop();
        if (start !== undefined)
            ends.set(start, index);
    }
    return ends;
}

;// CONCATENATED MODULE: ./lib/src/scan/referred-lines.js

const [mostNames, referred_lines_longest] = [5, 40];
function referredLines({ line, statement, code, lines }) {
    const near = [...statement, ...(0,reach/* beside */.vY)(line)].map(({ text }) => text).join('\n');
    const anchors = referred_lines_namesIn(near, /(?<![\w*])\*([\w.-]{1,80})/g).flatMap((name) => anchored(name, code, lines));
    const given = referred_lines_namesIn(near, /\$\{(\w{1,80})\[[@*]\]\}|(?<![\w"'])@(\w{1,80})\b|(?<!\w)\$?(\w{1,80})[ \t]{0,4}=[ \t]{0,4}@?\(/g);
    return [...anchors, ...given.flatMap((name) => assigned(name, code, lines))];
}
function referred_lines_namesIn(text, pattern) {
    const found = [...text.matchAll(pattern)].flatMap(([, ...groups]) => groups.find(Boolean) ?? []);
    return [...new Set(found)].slice(0, mostNames);
}
function anchored(name, code, lines) {
    return placesOf(`&${name}`, code).flatMap((at) => {
        const line = lines.get(numberAt(code, at));
        return line ? [line, ...line.below.flatMap((group) => group.lines.slice(0, referred_lines_longest))] : [];
    });
}
function assigned(name, code, lines) {
    return placesOf(name, code).flatMap((at) => {
        const sign = /^[ \t]{0,4}\+?=[ \t]{0,4}@?(\()?/.exec(code.slice(at + name.length, at + name.length + 20));
        if (!sign)
            return [];
        const end = sign[1] === undefined ? at : code.indexOf(')', at);
        const first = numberAt(code, at);
        const last = Math.min(numberAt(code, end < 0 ? at : end), first + referred_lines_longest);
        return Array.from({ length: last - first + 1 }, (_, index) => lines.get(first + index) ?? []).flat();
    });
}
function placesOf(word, code) {
    const found = [];
    for (let at = code.indexOf(word); at >= 0 && found.length < mostNames; at = code.indexOf(word, at + word.length))
        if (!/[\w-]/.test(code.charAt(at - 1)) && !/[\w.-]/.test(code.charAt(at + word.length)))
            found.push(at);
    return found;
}
function numberAt(code, offset) {
    let number = 1;
    for (let at = code.indexOf('\n'); at >= 0 && at < offset; at = code.indexOf('\n', at + 1))
        number++;
    return number;
}

;// CONCATENATED MODULE: ./lib/src/scan/read-pins.js

function isRead({ line, text, kind }, place) {
    const on = pinsOn(line, place);
    if (on.some(({ value }) => value === '' || text.includes(value) || value.includes(text)))
        return true;
    if (kind === 'range' && place.digests.has(text))
        return true;
    if (/^\*\w/.test(text))
        return referredLines({ ...place, line, statement: [line] }).some((each) => releasesOn(each, place));
    return kind === 'named' && isNamed(line, text, place);
}
function isNamed(line, text, place) {
    if (/\{\{[^}]*$/.test(text) && pinsOn(line, place).length > 0)
        return true;
    if (isFormat.test(text))
        return isArgument(line, text, place);
    const names = text.split('|')[0]?.match(/[A-Za-z_][\w-]*/g) ?? [];
    const given = /^v?\$\{(\w+):?[-=?+]/.exec(text)?.[1];
    const last = given ?? names.at(-1);
    return last !== undefined && place.names.has(last, place.file.path, given === undefined ? names.at(-2) : undefined);
}
const isFormat = /^v?(?:%[sdv]|\{\d?\})$/;
function isArgument({ text: whole }, text, { names, file }) {
    const from = whole.indexOf(text) + text.length;
    const argument = /^[^"'`]*["'`](?:\.format)?[^\w"'`]*([A-Za-z_]\w*)/.exec(whole.slice(from, from + 200))?.[1];
    return argument !== undefined && names.has(argument, file.path);
}
function releasesOn(line, around) {
    return pinsOn(line, around).some(({ role }) => role !== 'flux-version');
}
function pinsOn({ number }, { pins }) {
    return pins.get(number) ?? [];
}
function releasesNear(line, place) {
    const held = /^[\s-]*["']?ref["']?\s*:/.test(line.text) ? line.below.flatMap(({ lines }) => lines.slice(0, 10)) : [];
    return [line, ...held].some((each) => releasesOn(each, place));
}

;// CONCATENATED MODULE: ./lib/src/scan/settle-calls.js

const longestFunction = 60;
const functionHeader = /^\s*(?:function\s+([\w-]{1,80})|define\s+([\w-]{1,80})|([A-Za-z_][\w-]{0,80})\s*\(\)\s*(?:\{\s*)?$)/;
function settleByCalls(place) {
    const { line, lines } = place;
    for (let number = line.number; number > 0 && line.number - number < longestFunction; number--) {
        const found = functionHeader.exec(lines.get(number)?.text.slice(0, 200) ?? '');
        const name = found?.[1] ?? found?.[2] ?? found?.[3];
        if (name === undefined)
            continue;
        const calls = place.uses(name).filter((use) => /flux-(?:operator|instance)/.test(use.text) && use.number !== number);
        return calls.length > 0 && calls.every((use) => releasesOn(use, place) || takesNamed(use, place))
            ? { kind: 'pin' }
            : null;
    }
    return null;
}
function takesNamed({ text }, { names, file }) {
    return [...text.slice(0, 500).matchAll(/\$[({]?([A-Za-z_]\w{0,60})/g)].some(([, name = '']) => names.has(name, file.path));
}

;// CONCATENATED MODULE: ./lib/src/scan/settlement.js
function reasonOf({ kind, text }) {
    switch (kind) {
        case 'version':
            return 'its version was not read';
        case 'range':
            return `what ${text} selects was not read`;
        case 'named':
            return `its version comes from ${text}, which was not found`;
    }
}
function unread({ line: named, mention }, line, reason, selects = selectedBy(mention)) {
    return { kind: 'unread', line, named, reason, selects };
}
function selectedBy({ kind }) {
    switch (kind) {
        case 'operator-chart':
        case 'instance-chart':
        case 'manifests':
            return kind;
        case 'charts':
        case 'filled-chart':
        case 'operator':
            return 'operator-chart';
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/scan/settle-comment.js



function settleComment(place) {
    const { line, lines } = place;
    if (announces(place)) {
        const own = lines.get(line.number);
        const next = [1, 2, 3, 4].flatMap((step) => lines.get(line.number + step) ?? [])[0];
        const announced = own ? [own] : next ? [next] : [];
        if (announced.some((each) => releasesOn(each, place)))
            return { kind: 'pin' };
        const missed = (0,reach/* versionsIn */.bS)(announced)[0];
        if (missed)
            return unread(place, missed.line, 'a comment announces its version, which was not read');
    }
    return { kind: 'left-out', line, reason: 'a comment' };
}
const announcing = new WeakMap();
function announces({ line: { number, start }, file, starts }) {
    const known = announcing.get(starts) ?? new Map();
    announcing.set(starts, known);
    const end = (starts[number] ?? file.text.length + 1) - 1;
    const found = known.get(number) ?? /(?:renovate|flux-lockstep):/.test(file.text.slice(starts[number - 1] ?? start, end));
    known.set(number, found);
    return found;
}
function isComment({ code, file, mention, line }) {
    if (line.text === '')
        return true;
    const before = file.text.slice(line.start, mention.offset);
    return (code.charAt(mention.offset).trim() === '' ||
        /^\s*(?:\/\/|\/?\*|<!--|\{[#{]-? *[/#]|--\s|;)|\s(?:#|\/\/)\s/.test(before));
}

;// CONCATENATED MODULE: ./lib/src/scan/settle-instance.js


function settleInstance(place) {
    const { line } = place;
    const members = [line, ...(0,reach/* beside */.vY)(line)];
    const numbers = members.map(({ number }) => number);
    const range = { first: Math.min(...numbers), last: Math.max(...members.map(lastOf)) };
    if ([...place.pins.keys()].some((number) => number >= range.first && number <= range.last))
        return { kind: 'pin' };
    if (/^[\s-]*select:/.test(line.text) || (line.group.owner && /^[\s-]*select:/.test(line.group.owner.text)))
        return { kind: 'left-out', line, reason: 'a replacement fills a field of it, whose text is read where it stands' };
    const said = textBetween(place, range).replace(/distribution\/(?:variant|registry|\w{0,20}[pP]ullSecret)/g, '');
    const isEmbedded = /(?:^|\n)[ \t]*distribution:/.test(said) && !/artifact|\{\{|\n[ \t]*\$/.test(said);
    if (isEmbedded)
        return { kind: 'left-out', line, reason: "an instance that takes the operator's own copy" };
    if (said.includes('flux-operator-manifests'))
        return { kind: 'left-out', line, reason: 'an instance whose manifests are accounted for by their own name' };
    if (said.includes('distribution'))
        return unread(place, line, 'its distribution was not read');
    return { kind: 'left-out', line, reason: 'it refers to an instance and selects no release' };
}
const longestObject = 300;
function textBetween({ lines }, range) {
    const numbers = Array.from({ length: Math.min(range.last - range.first + 1, longestObject) }, (_, index) => range.first + index);
    return numbers.map((number) => lines.get(number)?.text ?? '').join('\n');
}
function lastOf(line) {
    let at = line;
    for (;;) {
        const deepest = at.below.at(-1);
        const next = deepest?.lines.at(-1);
        if (!next)
            return at.number;
        at = next;
    }
}

;// CONCATENATED MODULE: ./lib/src/scan/settle.js










function settle(mention, around) {
    const line = windowed(lineAt(around, mention.offset), mention);
    const place = { ...around, mention, line, statement: (0,reach/* statementOf */.T8)(line, around.lines) };
    if (isComment(place))
        return settleComment(place);
    const excuse = (0,excuses/* excuseOf */.nf)(place);
    if (excuse !== null)
        return (excuse === excuses/* projectExcuse */.ZT ? settleProject(place) : null) ?? { kind: 'left-out', line, reason: excuse };
    if (mention.kind === 'instance')
        return settleInstance(place);
    if (mention.kind === 'module')
        return settleModule(place);
    if (mention.kind === 'mirror')
        return settleMirror(place);
    if (/^(?:operator-chart|instance-chart|manifests)$/.test(mention.kind) && isWithoutOwn(place))
        return settleBare(place);
    const settled = settleName(place);
    if (settled.kind !== 'unread' || mention.kind !== 'filled-chart')
        return settled;
    return settleByCalls(place) ?? { ...settled, reason: filledReason };
}
const nearby = 200;
function windowed(line, { offset, name }) {
    if (line.text.length <= 4 * nearby)
        return line;
    const from = Math.max(0, offset - line.start - nearby);
    const text = line.text.slice(from, offset - line.start + name.length + nearby);
    return { ...line, text, start: line.start + from };
}
function lineAt({ lines, starts }, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return lines.get(low + 1) ?? { number: low + 1, text: '', start: starts[low] ?? 0, group: alone, below: [] };
}
const alone = { lines: [], owner: null, apart: true };
function settleName(place) {
    const { line, statement } = place;
    const own = settleStatement(place, statement) ?? settleNear(place);
    if (own)
        return own;
    const { owner } = line.group;
    if (owner !== null && line.group.lines.length === 1 && /[|>][-+]?\s*$/.test(owner.text.slice(-20)))
        return settleName({ ...place, line: owner, statement: [owner] });
    const listed = settleListed(place);
    if (listed)
        return listed;
    const around = [line, ...(0,reach/* beside */.vY)(line).filter((each) => !isOfAnother(each, place))];
    if (owner !== null && around.some((each) => releasesNear(each, place)))
        return { kind: 'pin' };
    if (referredLines(place).some((each) => releasesOn(each, place)))
        return { kind: 'pin' };
    return settleByUse(place) ?? settleMoving(place, around) ?? settleBare(place);
}
function settleNear(place) {
    const { line, statement, mention } = place;
    const behind = (0,reach/* selectingBehind */.LS)(line, mention.offset + mention.name.length);
    if (behind.length > 0 && behind.every((each) => isRead(each, place)))
        return { kind: 'pin' };
    const near = [...behind, ...nearOf(place, line, statement), ...(0,reach/* versionsListed */.lM)(line)];
    const open = near.find((each) => !isRead(each, place));
    if (open)
        return unread(place, open.line, reasonOf(open));
    return near.length > 0 ? { kind: 'pin' } : null;
}
function nearOf(place, line, statement) {
    return (0,reach/* selectingNear */.Bg)(line, statement, (each) => isOfAnother(each, place));
}
function settleProject(place) {
    const { line, statement } = place;
    const selecting = nearOf(place, line, statement).filter(settle_isOurs);
    const near = [...(0,reach/* versionsIn */.bS)(statement), ...selecting, ...(0,reach/* refsBeside */.bR)(line), ...(0,reach/* versionsListed */.lM)(line)];
    const open = near.find((each) => !isRead(each, place));
    if (open)
        return unread(place, open.line, reasonOf(open));
    return near.length > 0 ? { kind: 'pin' } : null;
}
function settle_isOurs({ kind, text }) {
    return kind !== 'named' && /^[~^<>=v\s]{0,4}[01]\.\d/.test(text);
}
function settleStatement(place, statement) {
    const missed = (0,reach/* versionsIn */.bS)(statement).find((version) => !isRead(version, place));
    if (missed)
        return unread(place, missed.line, reasonOf(missed));
    return statement.some((each) => releasesOn(each, place)) ? { kind: 'pin' } : null;
}
const longestList = 40;
function settleListed(place) {
    const { line, lines } = place;
    const indent = /^(\s*)- /.exec(line.text)?.[1];
    if (indent === undefined)
        return null;
    const isEntry = (each) => each?.text.startsWith(`${indent}- `) === true;
    let [first, last] = [line.number, line.number];
    while (line.number - first < longestList && isEntry(lines.get(first - 1)))
        first--;
    while (last - line.number < longestList && isEntry(lines.get(last + 1)))
        last++;
    const entries = Array.from({ length: last - first + 1 }, (_, index) => lines.get(first + index)).filter(isEntry);
    return entries.some(({ text }) => text.includes('--version')) ? settleStatement(place, entries) : null;
}
function settleByUse(place) {
    const { line, lines } = place;
    const name = settle_assigned(line.text);
    if (name === null)
        return null;
    const isUse = isVague.test(name) ? new RegExp(`[$%.]\\{?${name}\\b`) : null;
    for (const use of place.uses(name)) {
        if (use.number === line.number || isUse?.test(use.text) === false || !takes(use.text, name))
            continue;
        const statement = (0,reach/* statementOf */.T8)(use, lines);
        const own = settleStatement(place, statement);
        if (own)
            return own;
        const near = nearOf(place, use, statement);
        const open = near.find((each) => !isRead(each, place));
        if (open)
            return unread(place, open.line, reasonOf(open));
        if (near.length > 0)
            return { kind: 'pin' };
    }
    return null;
}
function takes(text, name) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        if (!/^["']?[ \t]{0,8}(?::=|\?=|[:=](?!=))/.test(text.slice(at + name.length, at + name.length + 12)))
            return true;
    return false;
}
function settle_assigned(text) {
    const name = /^\s*(?:- +)?(?:export\s+|readonly\s+|local\s+|const\s+|let\s+|var\s+|declare\s+(?:-\w+\s+)?)*\$?["']?([A-Za-z_][\w-]{2,60})["']?\s*(?::=|\?=|[:=](?!\/\/))/.exec(text)?.[1];
    return name !== undefined && (/^[A-Z_\d]+$|flux|operator|instance/i.test(name) || isVague.test(name)) ? name : null;
}
const isVague = /^(?:chart|url|image|name|version)$/i;
function settleModule(place) {
    const { line } = place;
    const below = (0,reach/* beside */.vY)(line).flatMap((each) => /operator_chart/.test(each.text)
        ? [each]
        : each.below.flatMap((group) => group.lines.filter(({ text }) => /operator_chart/.test(text))));
    const near = below.flatMap((chart) => (0,reach/* selectingBelow */.We)(chart));
    const open = near.find((each) => !isRead(each, place));
    if (open)
        return unread(place, open.line, reasonOf(open));
    if (near.length > 0)
        return { kind: 'pin' };
    return {
        kind: 'left-out',
        line,
        reason: 'a module with versions of its own, which is told no version of the operator',
    };
}
const mirrorLevels = 4;
function settleMirror(place) {
    const { line } = place;
    const copied = (0,reach/* versionsIn */.bS)([line, ...(0,reach/* beside */.vY)(line), ...linesBelow([line, ...(0,reach/* beside */.vY)(line)], mirrorLevels)]);
    const open = copied.filter((each) => !isRead(each, place));
    const last = open.find(({ line: { text } }) => text.includes('maxVersion')) ?? open[0];
    if (last)
        return unread(place, last.line, 'a mirror copies this release, and is moved by hand');
    if (copied.length > 0)
        return { kind: 'pin' };
    return { kind: 'left-out', line, reason: 'a mirror copies the newest release of a package, and installs nothing' };
}
function linesBelow(lines, depth) {
    if (depth === 0)
        return [];
    const groups = lines.flatMap(({ below }) => below.slice(0, 60));
    const below = groups.slice(0, 60).flatMap((group) => group.lines.slice(0, 60));
    return below.length === 0 ? [] : [...below, ...linesBelow(below, depth - 1)];
}
function settleMoving(place, near) {
    const moving = (0,reach/* versionsIn */.bS)(near).find(({ text }) => place.names.moves(text.replace(/^v/, '')));
    return moving && !isRead(moving, place) && /chart|manifests/.test(place.mention.kind)
        ? unread(place, moving.line, reasonOf(moving))
        : null;
}
function settleBare(place) {
    const { line, mention } = place;
    if (mention.kind === 'charts')
        return { kind: 'left-out', line, reason: 'an address of charts without the name of one' };
    if (mention.kind === 'filled-chart')
        return unread(place, line, filledReason);
    if (mention.kind === 'operator' && place.names.isTagged && /\bimage["']?\s*:/.test(line.text))
        return { kind: 'pin' };
    return unread(place, line, mention.kind === 'package' ? 'no version of the package is read' : 'no version is read beside it', mention.kind === 'operator-chart' ? 'operator-chart' : null);
}
const filledReason = 'which chart is taken is filled in from elsewhere, and with it its version';

// EXTERNAL MODULE: ./lib/src/model/entries.js
var model_entries = __webpack_require__(29008);
// EXTERNAL MODULE: ./lib/src/model/folder.js
var model_folder = __webpack_require__(89382);
// EXTERNAL MODULE: ./lib/src/scan/unread-place.js
var unread_place = __webpack_require__(43013);
// EXTERNAL MODULE: ./lib/src/scan/given/environment.js
var environment = __webpack_require__(31189);
// EXTERNAL MODULE: ./lib/src/scan/given/default.js
var given_default = __webpack_require__(34953);
// EXTERNAL MODULE: ./lib/src/scan/given/runs.js
var given_runs = __webpack_require__(27208);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/src/scan/program/file-contents.js
var file_contents = __webpack_require__(99414);
// EXTERNAL MODULE: ./lib/src/scan/program/placeholder.js
var placeholder = __webpack_require__(40380);
;// CONCATENATED MODULE: ./lib/src/scan/given/makefile.js


const header = /^([^\s:=#$][^:=#\n]{0,300}?)[ \t]*::?(?!=)[ \t]*([^=#\n;]{0,1000})(?:;|$)/;
const makefile_assigned = /^(?:export[ \t]+|override[ \t]+)?([\w.-]{1,80})[ \t]*(?:[?+!]|:{1,3})?=(.{0,1000})/;
const used = /\$[({]?([\w.-]{1,80})/g;
const makefile_ours = /flux/i;
const [makefile_readable, most, mostBeside] = [2000, 1000, 50];
class Reading {
    rules = new Map();
    takers = new Map();
    known = new Map();
    #named = new Set();
    first = null;
    #open = [];
    line(text) {
        if (text.startsWith('\t')) {
            for (const rule of this.#open)
                this.#recipe(rule, text);
            return;
        }
        const [, name, value = ''] = makefile_assigned.exec(text) ?? [];
        if (name !== undefined)
            this.#assignment(name, value);
        else
            this.#header(header.exec(text));
    }
    #recipe(rule, text) {
        rule.isOurs ||= makefile_ours.test(text);
        for (const [, name = ''] of text.matchAll(used)) {
            if (rule.takes.size < most)
                rule.takes.add(name);
            rule.isOurs ||= this.#named.has(name);
        }
    }
    #assignment(name, value) {
        if (makefile_ours.test(value))
            this.#named.add(name);
        for (const [, of = ''] of value.matchAll(used)) {
            const known = this.takers.get(of);
            if (!known)
                this.takers.set(of, [name]);
            else if (known.length < mostBeside)
                known.push(name);
        }
    }
    #header(found) {
        if (!found)
            return;
        const [targets, needs] = [wordsOf(found[1]), wordsOf(found[2])];
        this.first ??= targets.find((target) => !target.startsWith('.')) ?? null;
        this.#open = targets.map((target) => {
            const rule = this.rules.get(target) ?? { needs: [], takes: new Set(), isOurs: false };
            if (rule.needs.length < most)
                rule.needs.push(...needs);
            this.rules.set(target, rule);
            return rule;
        });
    }
}
function wordsOf(text = '') {
    return text
        .split(/[\s|]+/)
        .filter((word) => word !== '')
        .slice(0, mostBeside);
}
const makefileOf = (0,once_per/* oncePer */.Pu)((file) => {
    const reading = new Reading();
    for (const line of (0,text_reader/* codeText */.ph)(file).split('\n'))
        reading.line(line.slice(0, makefile_readable));
    return reading;
});
function takesMade(file, targets, name) {
    const makefile = makefileOf(file);
    const key = `${name}\0${targets.join(' ')}`;
    const found = makefile.known.get(key) ?? isTakenFor(makefile, targets, name);
    makefile.known.set(key, found);
    return found;
}
function isTakenFor({ rules, first, takers }, targets, name) {
    const names = reached([name], (each) => takers.get(each) ?? []);
    const asked = targets.length > 0 ? targets : first === null ? [] : [first];
    if (asked.some((target) => !rules.has(target)))
        return true;
    return [...reached(asked, (target) => rules.get(target)?.needs ?? [])].some((target) => {
        const rule = rules.get(target);
        return rule !== undefined && rule.isOurs && [...rule.takes].some((each) => names.has(each));
    });
}
function reached(from, next) {
    const found = new Set(from);
    for (const name of found) {
        if (found.size > most)
            break;
        for (const each of next(name))
            found.add(each);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/src/scan/given/words.js
var words = __webpack_require__(7989);
;// CONCATENATED MODULE: ./lib/src/scan/given/values.js









function givenBy(run, given, pinned) {
    if ((0,excuses/* isMessage */.K8)(run.line.text) || !isTaken(run, given))
        return [];
    return given.ways.flatMap((way) => {
        switch (way) {
            case 'argument':
                return argumentsIn(run, given).flatMap((word) => judged(run, run.line, word, pinned));
            case 'assignment':
                return assignedIn(run, given.name).flatMap((word) => judged(run, run.line, word, pinned));
            case 'environment':
                return fromEnvironment(run, given.name, pinned);
        }
    });
}
function standingIn(file, name, pinned) {
    return ((0,environment/* assignments */.TT)(file).get(name) ?? []).flatMap(({ line, text }) => judged({ file }, line, text, pinned).filter(({ kind }) => kind !== 'handed-on'));
}
function fromEnvironment(run, name, pinned) {
    const found = (0,environment/* environmentOf */.p7)(run, name);
    if (found.length === 0)
        return [{ kind: 'handed-on', line: run.line, name }];
    return found.flatMap(({ line, text }) => judged(run, line, text, pinned));
}
const commandOf = (0,once_per/* oncePer */.Pu)(({ behind }) => {
    const options = /(?:^|\s)(?:-[CfIjo]|--(?:directory|file|makefile|jobs)[= ])[ \t]{0,4}[^\s-][^\s]{0,200}/g;
    const targets = (0,words/* wordsBehind */.E_)(behind.replace(options, ' '))
        .filter((text) => !/[=$]|^-/.test(text))
        .map((text) => text.replace(/^["']|["']$/g, ''));
    return { words: (0,words/* wordsBehind */.E_)(behind), targets };
});
function isTaken(run, { file, runner, name, isHandedOn }) {
    if (isHandedOn || (runner !== 'make' && runner !== 'task'))
        return true;
    const { targets } = commandOf(run);
    if (runner === 'make')
        return takesMade(file, targets, name);
    return targets.length === 0 || targets.some((target) => file.text.includes(`${target.replace(/^.*:/, '')}:`));
}
function argumentsIn(run, { name, recipe, runner }) {
    const { words: all } = commandOf(run);
    const from = recipe === undefined || runner !== 'just'
        ? 0
        : all.findIndex((text) => text.replace(/^.*(?:::|\s)/, '') === recipe) + 1;
    if (recipe !== undefined && runner === 'just' && from === 0)
        return [];
    const given = all.slice(from);
    if (name !== '*')
        return given.slice(Number(name) - 1, Number(name));
    return given.map((text) => /^--?[\w-]{1,40}=(.*)$/.exec(text)?.[1] ?? text);
}
function assignedIn(run, name) {
    const { words: all } = commandOf(run);
    return all.flatMap((text, index) => {
        if (text.startsWith(`${name}=`))
            return [text.slice(name.length + 1)];
        return text === '--set' && all[index + 1] === name ? (all[index + 2] ?? []) : [];
    });
}
function judged(run, line, word, pinned) {
    const { file } = run;
    const text = word.replace(/^(["'])(.*)\1$/, '$2');
    if (text === '' || pinned(file.path).has(line.number))
        return [];
    if (isSelecting(line, text))
        return [{ kind: 'version', line, name: '' }];
    if (!/[$`]|\{\{/.test(text))
        return [];
    const argument = /^\$\{?([\d@*])/.exec(text)?.[1];
    if (argument !== undefined)
        return (0,given_default/* isShell */.H7)(file) ? [{ kind: 'handed-on', line, name: argument }] : [];
    const open = { kind: 'open', line, name: '' };
    const content = (0,file_contents/* contentAt */.xv)(text, 0);
    if (content !== null)
        return isPinned(content.path.split('#')[0] ?? '', pinned) ? [] : [open];
    const name = (0,placeholder/* placeholderIn */.P5)(text)?.segments.at(-1);
    if (name === undefined)
        return /\$\(|`|\$\{\{|\{\{/.test(text) ? [open] : [];
    return named(run, { line, text }, name, pinned);
}
function isPinned(path, pinned) {
    return pinned(path.replace(/^\.\//, '')).size > 0;
}
function named({ file }, { line, text }, name, pinned) {
    const own = ((0,environment/* assignments */.TT)(file).get(name) ?? []).filter((each) => each.line.number !== line.number);
    const missed = own.filter((each) => !pinned(file.path).has(each.line.number));
    const selecting = missed.find((each) => isSelecting(each.line, each.text));
    if (selecting)
        return [{ kind: 'version', line: selecting.line, name: '' }];
    if (own.length > missed.length)
        return [];
    const isOutside = /^(?:\$\{\{|\{\{)(?!\s{0,4}env\.)/.test(text);
    return [{ kind: isOutside || missed.length > 0 ? 'open' : 'handed-on', line, name }];
}
function isSelecting(line, text) {
    return /^(?:latest|main|master|stable|edge)$/.test(text) || (0,reach/* versionsIn */.bS)([{ ...line, text }]).length > 0;
}

;// CONCATENATED MODULE: ./lib/src/scan/given/given.js








const [given_deepest, given_most] = [3, 2000];
const mostRuns = 50_000;
function givenByRuns({ files, entries }, pins) {
    let open = files.flatMap(({ file }) => (0,given_default/* defaultsOf */.Gf)(file, pins.get(file.path) ?? []));
    const paths = (0,model_entries/* entriesByPath */.x0)(entries);
    const pinned = pinnedLines(pins);
    const known = new Set(open.map(given_default/* keyOf */.TN));
    const found = new Map();
    const standing = new Map(files.flatMap(({ file }) => (environment/* standingNames */.p1.includes((0,model_folder/* fileNameOf */.b)(file.path)) ? [[file.path, file]] : [])));
    let left = mostRuns;
    for (let depth = 0; depth < given_deepest && open.length > 0; depth++) {
        const runs = (0,given_runs/* runsOf */.ky)(files, paths, open);
        const next = [];
        for (const each of open)
            for (const file of standingAround(each, standing))
                for (const given of standingIn(file, each.name, pinned))
                    if (!(0,marker/* isMarked */.rZ)(file, given.line.number))
                        found.set(`${file.path}:${given.line.number}`, placeOf({ file }, given, each));
        for (const each of open) {
            const all = runs.of(each);
            left -= all.length;
            if (left < 0) {
                const place = tooMany(each);
                found.set(`${place.file}:${place.line}`, place);
                continue;
            }
            for (const run of all)
                for (const given of givenBy(run, each, pinned))
                    if (given.kind === 'handed-on')
                        next.push(...handedOn(run, given, each));
                    else if (!(0,marker/* isMarked */.rZ)(run.file, given.line.number))
                        found.set(`${run.file.path}:${given.line.number}`, placeOf(run, given, each));
        }
        open = next.filter((each) => !known.has((0,given_default/* keyOf */.TN)(each)) && known.size < given_most && known.add((0,given_default/* keyOf */.TN)(each)));
    }
    return [...found.values()];
}
function standingAround({ file, ways }, standing) {
    if (!ways.includes('environment') || standing.size === 0)
        return [];
    const found = [];
    for (let folder = (0,model_folder/* folderOf */.y)(file.path);; folder = (0,model_folder/* folderOf */.y)(folder)) {
        for (const name of environment/* standingNames */.p1) {
            const own = standing.get(folder === '' ? name : `${folder}/${name}`);
            if (own)
                found.push(own);
        }
        if (folder === '')
            return found;
    }
}
function tooMany({ place }) {
    const at = place.lastIndexOf(':');
    const reason = 'files that take a version are run in more places than are looked at';
    return { file: place.slice(0, at), line: Number(place.slice(at + 1)), text: '', reason };
}
function pinnedLines(pins) {
    const known = new Map();
    return (path) => {
        const lines = known.get(path) ?? new Set(pins.get(path)?.map(({ line }) => line));
        known.set(path, lines);
        return lines;
    };
}
function handedOn({ file }, { name }, given) {
    const runner = (0,given_default/* runnerOf */.mv)(file.path, file.text);
    if (runner === null)
        return [];
    const at = { file, runner, place: given.place, isHandedOn: true };
    const ways = runner === 'itself' ? ['environment'] : ['environment', 'assignment'];
    if (!/^[\d@*]/.test(name))
        return [{ ...at, name, ways }];
    const own = /^\d/.test(name) ? name : given.name;
    return (0,given_default/* isShell */.H7)(file) ? [{ ...at, name: own, ways: ['argument'] }] : [];
}
function placeOf({ file }, { kind, line }, { place }) {
    const reason = kind === 'version'
        ? `it takes the place of the version at ${place}, and was not read`
        : `it may take the place of the version at ${place}, and what it gives was not found`;
    return (0,unread_place/* unreadAt */.D)(file, line, reason);
}

// EXTERNAL MODULE: ./lib/src/scan/given/rewrites.js
var rewrites = __webpack_require__(90963);
;// CONCATENATED MODULE: ./lib/src/scan/given/taken-files.js









const taking = {
    itself: /(?:^|[\s;&|({])(?:\.|source)[ \t]{1,8}["']?([\w./${}-]{1,200})/g,
    make: /^[ \t]{0,20}[-s]?include[ \t]{1,8}([\w./${}()-]{1,200})/g,
};
const giving = /env|var|conf|setting|version|local|secret|\.mk$/i;
const constant = /^[ \t]{0,80}(?:(?:export|readonly|declare|typeset)[ \t]{1,8}(?:-\w{1,8}[ \t]{1,8})?)?(\w{1,80})[ \t]{0,8}(?::{0,3}=)[ \t]{0,8}["']?v?\d/;
const defaulted = /\$\{(\w{1,80}):?[-=]["']?v?\d|^[ \t]{0,40}(?:export[ \t]{1,8})?(\w{1,80})[ \t]{0,20}\?=/;
const [mostLines, taken_files_mostNames] = [50, 20];
function takenFilesOf({ files, entries }, pins) {
    const byName = new Map();
    for (const { file } of files) {
        const known = byName.get((0,model_folder/* fileNameOf */.b)(file.path));
        if (!known)
            byName.set((0,model_folder/* fileNameOf */.b)(file.path), [file]);
        else if (known.length < taken_files_mostNames)
            known.push(file);
    }
    return files.flatMap(({ file }) => {
        const names = pinnedNames(file, pins.get(file.path) ?? []);
        if (names.length === 0)
            return [];
        return takesIn(file).flatMap(({ line, written }) => {
            const own = names.filter((each) => (each.isDefault ? line.number < each.line : line.number > each.line));
            const [first] = own;
            const place = `${file.path}:${first?.line ?? 0}`;
            if (!first || (0,marker/* isMarked */.rZ)(file, line.number))
                return [];
            if (!(0,model_entries/* namesOfFiles */.Rg)(entries).has((0,model_folder/* fileNameOf */.b)(written)))
                return giving.test((0,model_folder/* fileNameOf */.b)(written))
                    ? [
                        (0,unread_place/* unreadAt */.D)(file, line, `it may give another value than the version at ${place}, and is not in the repository`),
                    ]
                    : [];
            const isMeant = (0,given_runs/* meaningOf */.Pr)({ file, line }, '', written, (0,model_entries/* entriesByPath */.x0)(entries));
            const meant = (byName.get((0,model_folder/* fileNameOf */.b)(written)) ?? []).filter((other) => other !== file && isMeant(other.path));
            return meant.flatMap((other) => own.flatMap((each) => givenIn(other, each, file, pins)));
        });
    });
}
function pinnedNames(file, pins) {
    if (pins.length === 0 || !((0,given_default/* isShell */.H7)(file) || (0,given_default/* runnerOf */.mv)(file.path, file.text) === 'make'))
        return [];
    const lines = file.text.split('\n');
    const found = pins.flatMap(({ line, version }) => {
        const text = lines[line - 1]?.slice(0, words/* readable */.HD) ?? '';
        if (version === null)
            return [];
        const [, shell, make] = defaulted.exec(text) ?? [];
        const given = shell ?? make;
        if (given !== undefined)
            return [{ name: given, line, isDefault: true }];
        const name = constant.exec(text)?.[1];
        return name === undefined ? [] : [{ name, line, isDefault: false }];
    });
    return found.slice(0, taken_files_mostNames);
}
const takesIn = (0,once_per/* oncePer */.Pu)((file) => {
    const form = (0,given_default/* isShell */.H7)(file) ? taking.itself : taking.make;
    const found = [];
    for (const line of (0,environment/* linesOf */.Dx)(file).all()) {
        if (found.length >= mostLines)
            break;
        for (const [, written = ''] of line.text.slice(0, words/* readable */.HD).matchAll(form))
            if (!/^(?:\/|~|\$\{?HOME\b)/.test(written) &&
                /\w/.test((0,model_folder/* fileNameOf */.b)(written)) &&
                !/[${}()]/.test((0,model_folder/* fileNameOf */.b)(written)))
                found.push({ line, written });
    }
    return found;
});
function givenIn(other, { name, line }, file, pins) {
    const pinned = pins.get(other.path) ?? [];
    const given = ((0,environment/* assignments */.TT)(other).get(name) ?? []).filter((each) => each.text !== '' &&
        !pinned.some((pin) => pin.line === each.line.number) &&
        !new RegExp(String.raw `\$\{?${name}\b`).test(each.text));
    return given
        .filter((each) => !(0,marker/* isMarked */.rZ)(other, each.line.number))
        .map((each) => (0,unread_place/* unreadAt */.D)(other, each.line, `it takes the place of the version at ${file.path}:${line}, and was not read`));
}

;// CONCATENATED MODULE: ./lib/src/scan/hinted-versions.js


const hinted_versions_ours = /flux[-_. ]?(?:operator|instance)(?!-(?:preview|local|bootstrap))/i;
const identifier = /flux[-_]?(?:operator|instance)(?!-(?:preview|local|bootstrap))|flux\.(?:operator|instance)[\w.]{0,60}(?:version|tag|revision)/i;
const versionKey = /^\s*(?:-\s+)?["']?(?:\w*(?:version|tag|revision|semver)\w*|default|value)["']?\s*(?::=|=>|[:=])/i;
const exactName = /^\s*(?:-\s+)?["']?(?:name|chart|release|app|repo)\w*["']?\s*[:=]\s*["']?(?:[\w.-]+\/)?flux[-_ ]?(?:operator(?:-mcp)?|instance)["']?,?\s*$/i;
const address = /^\s*(?:-\s+)?["']?url["']?\s*[:=]\s*["']?oci:\/\/[^\s"']{1,200}(?<!\/charts)\/flux-(?:operator|instance)["']?,?\s*$/;
const refKey = /^\s*(?:-\s+)?["']?(?:ref|tag|semver)["']?\s*[:=]/;
function hints(text) {
    return hinted_versions_ours.test(text);
}
const hinted_versions_words = /helm\.sh\/chart|app\.kubernetes\.io\/version|^\s*(?:-\s+)?["']?(?:description|summary|help|message|note|title|title)s?["']?\s*[:=]/i;
function isWords(text) {
    return hinted_versions_words.test(text) || (0,excuses/* isMessage */.K8)(text);
}
const hinted_versions_apart = 120;
function hintedVersions({ file, lines, pins, names }) {
    if (!hints(file.text) || /(?:^|\/)go\.(?:mod|sum)$|\.lock$/.test(file.path))
        return [];
    return [...lines.all()].flatMap((line) => {
        const [version] = (0,reach/* versionsIn */.bS)([line]);
        if (/(?:^|\/)Chart\.ya?ml$/.test(file.path) && line.group.owner === null)
            return [];
        if (!version || pins.has(line.number) || isWords(line.text))
            return [];
        const named = namedBy(line, version.text);
        if (named)
            return [{ line, named, reason: 'a version beside our name, which was not read', selects: hinted_versions_selectedBy(named) }];
        if (pins.size > 0 && versionKey.test(line.text) && isInTemplatePatch(line))
            return [
                {
                    line,
                    named: line,
                    reason: 'a version in a patch of the template that holds a pin, which was not read',
                    selects: null,
                },
            ];
        if (pins.size > 0 && isPatched(line))
            return [
                { line, named: line, reason: 'a version that a patch writes over a pin, which was not read', selects: null },
            ];
        if (isRepeated(line, version.text, pins))
            return [
                { line, named: line, reason: 'the release of a pin beside it once more, which was not read', selects: null },
            ];
        return isTagOf(line, version.text, names)
            ? [
                {
                    line,
                    named: line,
                    reason: 'the tag of an image at the release of a pin, which was not read',
                    selects: null,
                },
            ]
            : [];
    });
}
function hinted_versions_selectedBy({ text }) {
    if (/\bbrew\b|\/tap\//.test(text))
        return null;
    return /flux[-_ ]?operator/i.test(text) ? 'operator-chart' : 'instance-chart';
}
const levels = 3;
function namedBy(line, version) {
    const at = line.text.indexOf(version);
    if (identifier.test(line.text.slice(Math.max(0, at - hinted_versions_apart), at)))
        return line;
    const besideName = () => (0,reach/* beside */.vY)(line).find(({ text }) => exactName.test(text)) ?? null;
    const addressed = addressBeside(line);
    if (addressed)
        return addressed;
    if (!versionKey.test(line.text))
        return onlyVersion.test(line.text) ? besideName() : null;
    let { owner, apart: isEntry } = line.group;
    for (let level = 0; owner && !isEntry && level < levels; level++) {
        if (identifier.test(keyOf(owner)))
            return owner;
        if (!inner.test(keyOf(owner)))
            break;
        ({ owner, apart: isEntry } = owner.group);
    }
    return besideName();
}
function addressBeside(line) {
    if (!refKey.test(line.text))
        return null;
    const { owner } = line.group;
    const around = [...(0,reach/* beside */.vY)(line), ...(owner && refKey.test(owner.text) ? (0,reach/* beside */.vY)(owner) : [])];
    return around.find(({ text }) => address.test(text)) ?? null;
}
const patchLevels = 12;
function isInTemplatePatch(line) {
    let { owner } = line.group;
    for (let level = 0; owner && level < patchLevels; level++) {
        if (keyOf(owner) === 'templatePatch')
            return true;
        owner = owner.group.owner;
    }
    return false;
}
function isPatched(line) {
    const path = /^[\s-]*["']?path["']?:[ \t]*["']?[^\s"']{0,200}(?:helm|chart)[^\s"']{0,200}(?:version|tag)/i;
    return /^[\s-]*["']?value["']?:/.test(line.text) && (0,reach/* beside */.vY)(line).some(({ text }) => path.test(text));
}
const inner = /^(?:.*image|chart|source|ref|helm|spec|values)$/i;
const onlyVersion = /^[\s-]*["']?(?:ver|v|rel|release|number|chart_?ver|tag_?name)["']?\s*[:=]\s*["']?v?[01]\.\d+\.\d+["']?,?\s*$/i;
function isTagOf(line, version, names) {
    if (!/(?:^|[\s{"'.-])tag["']?\s*[:=]\s*["']?v/.test(line.text) || !names.moves(version.replace(/^v/, '')))
        return false;
    return ![line, ...(0,reach/* beside */.vY)(line)].some(({ text }) => /\b(?:repository|name|newName)["']?\s*[:=]/.test(text));
}
const told = /^\s*(?:-\s+)?["']?(?:app_?version["']?\s*:|[\w.-]+["']?\s*:\s*(?!["']?v?\d[\w.-]*["']?,?\s*(?:#|$)))/i;
function isRepeated(line, version, pins) {
    const bare = version.replace(/^v/, '');
    return (told.test(line.text) && (0,reach/* beside */.vY)(line).some(({ number }) => pins.get(number)?.some((pin) => pin.version === bare)));
}
function keyOf({ text }) {
    return /^\s*["']?([\w.-]+)["']?\s*[:=]/.exec(text)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./lib/src/scan/written-over.js

const written_over_ours = /flux-(?:operator|instance)|FluxInstance/;
const field = /\btoFieldPath["']?:[ \t]*["']?[\w.[\]-]{0,200}(?:version|tag|artifact|digest|semver)["']?[ \t]*$/i;
function writtenOver(around) {
    const { file, lines, pins } = around;
    if (!/kpt-set:|#@overlay|toFieldPath/.test(file.text))
        return [];
    const raw = file.text.split('\n');
    let isOverlay = false;
    return raw.flatMap((text, index) => {
        if (text.includes('#@overlay/match'))
            isOverlay ||= written_over_ours.test(text.slice(0, 1000));
        else if (text.startsWith('---') && !(raw[index - 1] ?? '').startsWith('#@'))
            isOverlay = false;
        const line = lines.get(index + 1);
        if (!line)
            return [];
        const found = (reason) => [{ line, named: line, reason, selects: null }];
        if (pins.has(line.number))
            return text.includes('kpt-set:') ? found('a setter of kpt writes over it') : [];
        if (isOverlay && (0,reach/* versionsIn */.bS)([line]).length > 0)
            return found('an overlay of ytt writes over a pin, which was not read');
        return pins.size > 0 && field.test(line.text)
            ? found('a patch writes over a pin, and what it takes was not read')
            : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/scan/account.js














function accountOf(tree, pins, settings) {
    const { files, skipped } = tree;
    const byFile = (0,grouped/* grouped */.z)(pins, ({ file }) => file);
    const names = namesOnPins(files, byFile);
    const accounts = files.map(({ file }) => accountOfFile(file, byFile.get(file.path) ?? [], names, settings));
    const unread = accounts.flatMap((each) => each.unread);
    const known = new Set(unread.map(({ file, line }) => `${file}:${line}`));
    const handed = [...givenByRuns(tree, byFile), ...(0,rewrites/* rewritesOf */.Jk)(tree, byFile), ...takenFilesOf(tree, byFile)].filter(({ file, line }) => !known.has(`${file}:${line}`));
    const mendable = skipped.filter(({ cause }) => cause === 'size' || cause === 'encoding' || cause === 'name');
    return {
        mentions: sum(accounts.map(({ mentions }) => mentions)) + handed.length + skipped.length,
        pins: sum(accounts.map(({ pins: counted }) => counted)),
        leftOut: [
            ...skipped.filter((each) => !mendable.includes(each)).map(({ file, line, reason }) => ({ file, line, reason })),
            ...accounts.flatMap(({ leftOut }) => leftOut),
        ],
        unread: [...mendable.map(({ file, line, reason }) => ({ file, line, text: '', reason })), ...unread, ...handed],
    };
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}
function settledIn(path, { files }, pins, settings) {
    const file = files.find((read) => read.file.path === path)?.file;
    if (!file)
        return [];
    const byFile = (0,grouped/* grouped */.z)(pins, (pin) => pin.file);
    const mentions = (0,scan_mentions/* mentionsIn */.T)(file.text, settings);
    const around = surroundingsOf(file, mentions, byFile.get(path) ?? [], namesOnPins(files, byFile));
    return mentions.map((mention) => ({
        line: file.text.slice(0, mention.offset).split('\n').length,
        name: mention.name,
        settled: settleAt(mention, around),
    }));
}
function accountOfFile(file, pins, names, settings) {
    const mentions = (0,scan_mentions/* mentionsIn */.T)(file.text, settings);
    if (mentions.length === 0 && !hints(file.text))
        return { mentions: 0, pins: 0, leftOut: [], unread: [] };
    const around = surroundingsOf(file, mentions, pins, names);
    const settled = mentions.map((mention) => settleAt(mention, around));
    const known = new Set(settled.flatMap((each) => (each.kind === 'pin' ? [] : [each.line.number])));
    const besideNames = hintedVersions(around).filter(({ line }) => !known.has(line.number));
    const hinted = [...besideNames, ...writtenOver(around), ...readAnew(around)].filter(({ line }) => !(0,marker/* isMarked */.rZ)(file, line.number));
    const unread = [
        ...settled.flatMap((each) => (each.kind === 'unread' ? [each] : [])),
        ...hinted.map((each) => ({ kind: 'unread', ...each })),
    ];
    const leftOut = settled.flatMap((each) => (each.kind === 'left-out' ? [each] : []));
    return {
        mentions: mentions.length + hinted.length,
        pins: settled.filter(({ kind }) => kind === 'pin').length,
        leftOut: byReason(file.path, leftOut),
        unread: byLine(file, unread),
    };
}
function surroundingsOf(file, mentions, pins, names) {
    const code = (0,text_reader/* codeText */.ph)(file);
    const lines = (0,line_tree/* lineTree */.p)(code);
    const starts = startsOf(file.text);
    return {
        file,
        code,
        lines,
        starts,
        pins: (0,grouped/* grouped */.z)(pins, ({ line }) => line),
        digests: new Set(pins.flatMap(({ digest }) => digest ?? [])),
        names,
        named: namedOn(starts, mentions, code),
        uses: usesIn(lines),
    };
}
function namedOn(starts, mentions, code) {
    const found = new Map();
    let number = 1;
    for (const { kind, offset } of [...mentions].sort((a, b) => a.offset - b.offset)) {
        while ((starts[number] ?? Infinity) <= offset)
            number++;
        if (code.charAt(offset).trim() !== '')
            found.set(number, (found.get(number) ?? new Set()).add(kind));
    }
    return found;
}
const account_mostNames = 50;
const mostUses = 5;
function usesIn(lines) {
    const known = new Map();
    return (name) => {
        const found = known.get(name) ?? (known.size < account_mostNames ? usesOf(name, lines) : []);
        known.set(name, found);
        return found;
    };
}
function usesOf(name, lines) {
    const found = [];
    for (const line of lines.all()) {
        if (!uses(line.text, name))
            continue;
        found.push(line);
        if (found.length > mostUses)
            break;
    }
    return found;
}
function uses(text, name) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        if (!/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + name.length)))
            return true;
    return false;
}
function settleAt(mention, around) {
    const settled = settle(mention, around);
    if (settled.kind !== 'unread')
        return settled;
    const marked = [settled.line, settled.named].some(({ number }) => (0,marker/* isMarked */.rZ)(around.file, number));
    return marked ? { kind: 'left-out', reason: marker/* markedReason */.RA, line: settled.named } : settled;
}
function byReason(file, places) {
    return [...(0,grouped/* grouped */.z)(places, ({ reason }) => reason)].map(([reason, all]) => ({
        file,
        line: all[0]?.line.number ?? 1,
        reason,
        places: all.length,
    }));
}
function byLine(file, places) {
    return [...(0,grouped/* grouped */.z)(places, ({ line }) => line.number)].flatMap(([, all]) => {
        const [first] = all;
        if (!first)
            return [];
        const selects = all.find((each) => each.selects !== null)?.selects ?? null;
        const place = (0,unread_place/* unreadAt */.D)(file, first.line, first.reason);
        return [selects === null ? place : { ...place, selects }];
    });
}
function startsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ }),

/***/ 47962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Cq: () => (isVersionName),
  Fn: () => (isOperatorVersion),
  MH: () => (plainName),
  TC: () => (roleOfPlace),
  yz: () => (isOperatorRange)
});
const helm = '(?:helm_)?(?:chart_)?';
const names = [
    [new RegExp(`(?:^|_)flux_operator_mcp_${helm}(?:version|tag)$`), 'mcp-chart'],
    [/(?:^|_)flux_operator_manifests?_(?:version|tag)$/, 'manifests'],
    [/(?:^|_)flux_operator_cli_(?:version|tag)$/, 'cli-image'],
    [new RegExp(`(?:^|_)flux_operator_(?:${helm}version|(?:helm_)?chart)$`), 'operator-chart'],
    [new RegExp(`(?:^|_)flux_instance_(?:${helm}version|(?:helm_)?chart)$`), 'instance-chart'],
];
const table = /(?:^|_)(?:versions?|charts|releases)$/;
function roleOfName(name) {
    const plain = plainName(name);
    return names.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
function roleOfPlace(name, within) {
    const [owner] = within;
    if (owner === undefined)
        return roleOfName(name);
    return roleOfName(name) ?? roleOfName(table.test(plainName(owner)) ? `${name}_version` : `${owner}_${name}`);
}
function isOperatorVersion(text) {
    return /^v?[01]\.\d+\.\d+(?:-[\w.]+)?$/.test(text);
}
function isOperatorRange(text) {
    return (/^(?=[^\d]*[01]\.)(?:[~^]|[<>]=?)?\s?v?\d{1,4}(?:\.(?:\d{1,4}|[xX*])){1,2}(?:[\s,]{1,3}[<>]=?\s?v?\d{1,4}(?:\.\d{1,4}){0,2}){0,2}$/.test(text) &&
        !isOperatorVersion(text) &&
        /[~^<>xX*]/.test(text));
}
const version = /(?:^|_)(?:version|revision|tag|ref)$/;
const ownWords = /^(?:v|chart|helm|release|flux|operator|instance|manifests?|mcp|cli|target|oci|artifact|package|image|default|version|revision|tag|ref)$/;
function isVersionName(name) {
    const plain = plainName(name);
    return version.test(plain) && plain.split('_').every((word) => word === '' || ownWords.test(word));
}
function plainName(name) {
    if (name.length > 100)
        return '';
    return name
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/[-.]/g, '_')
        .toLowerCase();
}


/***/ }),

/***/ 38400:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  K8: () => (isMessage),
  ZT: () => (projectExcuse),
  nf: () => (excuseOf)
});
const files = [
    [/(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/, 'a library that a program is built with'],
    [
        /(?:^|\/)(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|flake\.lock|Cargo\.lock|poetry\.lock|uv\.lock)$/,
        'a lock file',
    ],
    [/(?:^|\/)\.github\/dependabot\.ya?ml$/, 'the rules of another bot are left alone'],
];
const rules = /^(?:.*Policy|.*PolicyException|PolicyReport|ImageRepository|HelmRepository|Alert|Receiver|PrometheusRule|.*Dashboard)$/;
function excuseOf(place) {
    const file = files.find(([pattern]) => pattern.test(place.file.path));
    if (file)
        return file[1];
    return (projectAddress(place) ??
        otherBot(place) ??
        pattern(place) ??
        message(place) ??
        description(place) ??
        ownChart(place) ??
        rule(place));
}
const projectExcuse = 'the address of the project, without a release';
function projectAddress({ mention, file }) {
    if (mention.kind !== 'operator')
        return null;
    const before = file.text.slice(Math.max(0, mention.offset - 80), mention.offset);
    const after = file.text.slice(mention.offset + mention.name.length, mention.offset + mention.name.length + 120);
    if (!/github\.com[/:]$|githubusercontent\.com\/$|schema-catalog|(?:^|[^\w./-])$/.test(before))
        return null;
    if (/uses:[ \t]*["']?$/.test(before))
        return 'an action of a workflow';
    if (/^[^\s"'`]{0,60}\/download\/(?:crd-)?schemas?\b|^\/releases\/latest\/download\/crd-schemas/.test(after))
        return 'schemas for a validation of files';
    return /^[^\s"'`]{0,100}?(?:\d\.\d|\$|\{|%[sv]|latest|@)/.test(after) ? null : projectExcuse;
}
function otherBot({ line, file }) {
    const isRule = /\b(?:depName|packageName|matchPackageNames|matchDepNames|matchPackagePatterns|groupName|lookupName)s?\b/;
    return (isRule.test(line.text) || isRule.test(line.group.owner?.text ?? '')) && !/\.(?:ya?ml)$/.test(file.path)
        ? 'the rules of another bot are left alone'
        : null;
}
function pattern({ line, mention }) {
    const around = line.text.slice(Math.max(0, mention.offset - line.start - 40), mention.offset - line.start + mention.name.length + 40);
    return /\\\.io|\\\/flux|\(\[\^|\\s\+|\(\?:|\.\*/.test(around) ? 'a pattern that looks for the name' : null;
}
function message({ line, pins }) {
    return isMessage(line.text) && !pins.has(line.number) ? 'a message to a reader' : null;
}
const saying = /^\s*(?:-\s+)?@?(?:echo|printf|log(?:ger)?(?:\.\w+)?|(?:log|print|say|msg)_\w+|gum|info|warn(?:ing)?|die|print(?:ln)?|console\.\w+|fmt\.Print\w*|Write-(?:Host|Output))(?![\w:=-])/;
function isMessage(text) {
    return saying.test(text) && !writing.test(text) && !manifest.test(text);
}
const writing = /[ \t]>>?[ \t]{0,4}(?!&|["']?\/dev\/)["']?[\w$./~{}-]{1,200}["']?[ \t;)]{0,20}$|\|[ \t]{0,4}(?:sudo[ \t]+)?(?:kubectl|tee|helm|ba?sh)\b/;
const manifest = /(?:["'`]|\\n)[ \t]{0,40}(?:-[ \t]{1,4})?(?:apiVersion|kind|url|chart|image|repository|repoURL|artifact|tag|ref)["']?:[ \t]*(?!$)[^\n]/;
function description({ line }) {
    for (let at = line, level = 0; at !== null && level < 3; at = at.group.owner, level++)
        if (/^\s*(?:-\s+)?["']?(?:description|summary|help)["']?\s*[:=]/.test(at.text))
            return 'a description';
    return null;
}
function ownChart({ line, file }) {
    if (!/(?:^|\/)Chart\.ya?ml$/.test(file.path))
        return null;
    const key = line.group.owner ?? line;
    return /^(?:sources|home|icon|keywords|maintainers|annotations|name):/.test(key.text)
        ? 'what a chart says of itself'
        : null;
}
function rule(place) {
    const kind = objectKind(place);
    return kind !== null && rules.test(kind) ? `an object of kind ${kind} installs nothing` : null;
}
function objectKind({ line }) {
    let group = line.group;
    for (let level = 0; group && level < 20; level++) {
        const kind = kinds.get(group) ?? kindOf(group);
        kinds.set(group, kind);
        if (kind !== '')
            return kind;
        group = group.owner?.group;
    }
    return null;
}
const kinds = new WeakMap();
function kindOf({ lines }) {
    if (!lines.some(({ text }) => /^\s*(?:-\s+)?["']?apiVersion["']?:/.test(text)))
        return '';
    const [kind = ''] = lines.flatMap(({ text }) => /^\s*(?:-\s+)?["']?kind["']?:\s*["']?(\w+)/.exec(text)?.[1] ?? []);
    return kind;
}


/***/ }),

/***/ 34953:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D9: () => (namesWithDefaults),
  Gf: () => (defaultsOf),
  H7: () => (isShell),
  TN: () => (keyOf),
  mv: () => (runnerOf)
});
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _program_recipes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77802);
var _program_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27719);



const taskfile = /(?:^|\/)\.?taskfile[\w.-]{0,40}\.ya?ml$|(?:^|\/)\.?taskfiles?\//i;
const shell = /\.(?:sh|bash|zsh)$/;
const program = /\.(?:py|rb|[cm]?[jt]s|go)$/;
function runnerOf(path, text) {
    if (_program_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .makefile */ .v.test(path))
        return 'make';
    if (_program_recipes_js__WEBPACK_IMPORTED_MODULE_1__/* .justfile */ .R.test(path))
        return 'just';
    if (taskfile.test(path))
        return 'task';
    return shell.test(path) || program.test(path) || text.startsWith('#!') ? 'itself' : null;
}
function isShell({ path, text }) {
    return shell.test(path) || /^#![^\n]{0,60}\b(?:ba|z|da|k)?sh\b/.test(text);
}
const version = String.raw `v?([01]\.\d[\w.-]{0,60})`;
const forms = [
    {
        form: new RegExp(String.raw `\$\{(\w{1,80}):?[-=]["']?${version}`, 'g'),
        ways: ['environment'],
        of: (runner, path) => runner !== 'itself' || !program.test(path),
    },
    {
        form: new RegExp(String.raw `^[ \t]{0,40}(?:export[ \t]{1,8})?([\w.-]{1,80})[ \t]{0,20}\?=[ \t]{0,20}${version}`, 'g'),
        ways: ['environment', 'assignment'],
        of: (runner) => runner === 'make',
    },
    {
        form: new RegExp(String.raw `^[ \t]{0,40}(?:export[ \t]{1,8})?([\w.-]{1,80})[ \t]{0,20}:{0,3}=[ \t]{0,20}${version}`, 'g'),
        ways: ['assignment'],
        of: (runner) => runner === 'make',
    },
    {
        form: new RegExp(String.raw `^(?:export[ \t]{1,8})?([\w-]{1,80})[ \t]{0,20}:=[ \t]{0,20}["']${version}`, 'g'),
        ways: ['assignment'],
        of: (runner) => runner === 'just',
    },
    {
        form: new RegExp(String.raw `\.(\w{1,80})[ \t]{0,8}\|[ \t]{0,8}default[ \t]{0,8}\(?[ \t]{0,4}\\?["'${'`'}]{1,2}${version}`, 'g'),
        ways: ['environment', 'assignment'],
        of: (runner) => runner === 'task',
    },
    {
        form: new RegExp(String.raw `env\w{0,20}(?:\.(?:get|fetch))?\([ \t]{0,4}["'](\w{1,80})["'],[ \t]{0,4}["']${version}`, 'gi'),
        ways: ['environment'],
        of: () => true,
    },
    {
        form: new RegExp(String.raw `\benv(?:iron)?(?:\.(?:get\()?|\[)["']?(\w{1,80})["']?[\])]?[ \t]{0,4}(?:\?\?|\|\||\bor\b)[ \t]{0,4}["'${'`'}]${version}`, 'gi'),
        ways: ['environment'],
        of: () => true,
    },
];
const [readable, most] = [2000, 10];
function defaultsOf(file, pins) {
    const runner = pins.length === 0 ? null : runnerOf(file.path, file.text);
    if (runner === null)
        return [];
    const lines = file.text.split('\n');
    const found = new Map();
    for (const { line, version: pinned } of pins) {
        if (pinned === null || found.size >= most)
            continue;
        const text = lines[line - 1]?.slice(0, readable) ?? '';
        const at = { file, runner, place: `${file.path}:${line}` };
        for (const each of [
            ...written(at, text, pinned).map((one) => inFunction(one, lines, line)),
            ...ofRecipe(at, text, pinned),
            ...replaced(at, lines, line, pinned),
        ])
            if (!found.has(keyOf(each)))
                found.set(keyOf(each), each);
    }
    return [...found.values()].slice(0, most);
}
function keyOf({ file, name, ways, recipe = '' }) {
    return `${file.path}\0${name}\0${ways.join()}\0${recipe}`;
}
function namesWithDefaults(file) {
    const runner = runnerOf(file.path, file.text);
    if (runner === null || !numbers.test(file.text))
        return new Set();
    const own = forms.filter(({ of }) => of(runner, file.path));
    const given = runner === 'itself' && isShell(file) ? [...argumentsGiven(file).keys()] : [];
    const found = new Set(given.filter((name) => new RegExp(String.raw `(?<!\w)${name}=["']?v?[01]\.\d`).test(file.text)));
    for (const line of file.text.split('\n')) {
        const text = line.slice(0, readable);
        if (found.size >= mostNames || !numbers.test(text))
            continue;
        for (const { form } of own)
            for (const [, name = ''] of text.matchAll(form))
                found.add(name);
        const recipe = runner === 'just' ? /^@?([\w-]{1,80})[ \t][^=\n]{1,200}=[^:\n]{0,200}:/.exec(text)?.[1] : undefined;
        if (recipe !== undefined)
            found.add(recipe);
    }
    return found;
}
const numbers = /[01]\.\d/;
const mostNames = 100;
function written(at, text, pinned) {
    return forms
        .filter(({ of }) => of(at.runner, at.file.path))
        .flatMap(({ form, ways }) => [...text.matchAll(form)].flatMap(([, name = '', own]) => {
        if (own !== pinned)
            return [];
        const isArgument = /^\d+$/.test(name);
        return [{ ...at, name, ways: isArgument ? ['argument'] : ways }];
    }));
}
const functionHeader = /^([ \t]{0,40})(?:function[ \t]{1,8}([\w-]{1,80})|([A-Za-z_][\w-]{0,80})[ \t]{0,8}\(\))[ \t]{0,8}(?:\(\)[ \t]{0,8})?\{?[ \t]{0,8}\r?$/;
const longestFunction = 100;
function inFunction(given, lines, line) {
    if (!given.ways.includes('argument') || !isShell(given.file))
        return given;
    for (let at = line - 2; at >= 0 && line - at < longestFunction; at--) {
        const text = lines[at]?.slice(0, 200) ?? '';
        if (/^\}/.test(text))
            return given;
        const [, , word, name = word] = functionHeader.exec(text) ?? [];
        if (name !== undefined)
            return { ...given, runner: 'function', recipe: name };
    }
    return given;
}
const parameter = /[ \t][*+$]{0,2}([\w-]{1,80})(?:=["']?v?([\w.-]{0,60})["']?)?(?=[ \t:])/g;
function ofRecipe(at, text, pinned) {
    const recipe = at.runner === 'just' ? /^@?([\w-]{1,80})[ \t]/.exec(text)?.[1] : undefined;
    if (recipe === undefined)
        return [];
    return [...text.matchAll(parameter)].flatMap(([, , own], index) => own === pinned ? [{ ...at, name: String(index + 1), ways: ['argument'], recipe }] : []);
}
function replaced(at, lines, line, pinned) {
    if (at.runner !== 'itself' || !isShell(at.file))
        return [];
    const [, name, own] = new RegExp(String.raw `^[ \t]{0,40}(?:(?:export|declare|typeset)[ \t]{1,8}(?:-\w{1,8}[ \t]{1,8})?)?(\w{1,80})=["']?${version}`).exec(lines[line - 1]?.slice(0, readable) ?? '') ?? [];
    if (name === undefined || own !== pinned)
        return [];
    const numbers = argumentsGiven(at.file).get(name) ?? [];
    return [...new Set(numbers.flatMap((each) => (each.line > line ? [each.number] : [])))].map((number) => ({
        ...at,
        name: number,
        ways: ['argument'],
    }));
}
const taking = /(?<![\w$.-])(?<!\blocal[ \t]{1,4})(\w{1,80})=["']?\$\{?(\d{1,2}|OPTARG)(?!\d|:?[-=])/g;
const moving = /(?:^|[\s;&|({])(?:shift|getopts?)\b/;
const argumentsGiven = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((file) => {
    const found = new Map();
    const isMoving = moving.test(file.text);
    for (const [index, text] of file.text.split('\n').entries())
        for (const [, name = '', number = ''] of text.slice(0, readable).matchAll(taking)) {
            const given = { line: index + 1, number: isMoving || number === 'OPTARG' ? '*' : number };
            const all = found.get(name);
            if (!all)
                found.set(name, [given]);
            else if (all.length < most)
                all.push(given);
        }
    return found;
});


/***/ }),

/***/ 31189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Dx: () => (linesOf),
  TT: () => (assignments),
  p1: () => (standingNames),
  p7: () => (environmentOf)
});
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89445);
var _text_line_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29033);
var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84097);
var _text_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25143);
var _default_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34953);
var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7989);






const standingNames = ['.envrc', 'mise.toml', '.mise.toml'];
const linesOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((file) => (0,_text_line_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .lineTree */ .p)((0,_text_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .codeText */ .ph)(file)));
const most = 20;
const assigning = /^[ \t]{0,80}(?:-[ \t]{1,8})?(?:(export|declare -x|ENV|ARG|override)[ \t]{1,8}|(?:readonly|local|declare|set)[ \t]{1,8})?["']?([A-Za-z_][\w-]{0,80})["']?(?:[ \t]{0,8}(?:[:?+]{0,2}=|:(?=[ \t]))[ \t]{0,8})(.{0,300})/;
const assignments = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((file) => {
    const found = new Map();
    for (const line of linesOf(file).all()) {
        const [, word, name = '', rest = ''] = assigning.exec(line.text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_5__/* .readable */ .HD)) ?? [];
        const known = found.get(name) ?? [];
        if (name === '' || known.length >= most)
            continue;
        known.push({ line, text: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .firstWord */ .Nk)(rest), isExported: word !== undefined && word !== 'override' });
        found.set(name, known);
    }
    return found;
});
function environmentOf(run, name) {
    const before = valueBefore(run, name);
    if (before)
        return [before];
    const exported = exportedFor(run, name);
    return exported.length > 0 ? exported : aroundOf(run, name);
}
function valueBefore({ line, lines, before }, name) {
    const above = (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .statementOf */ .T8)(line, lines).filter(({ number }) => number < line.number);
    for (const each of [line, ...above.reverse()]) {
        const text = each === line ? before : each.text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_5__/* .readable */ .HD);
        const own = text.slice(Math.max(0, ...[...text.matchAll(/[;|({`]|&&|\b(?:then|do|else)\s/g)].map(({ 0: mark, index }) => index + mark.length)));
        const rest = new RegExp(String.raw `(?:^|[\s"'-])${name}=(.{0,300})`).exec(own)?.[1];
        if (rest !== undefined)
            return { line: each, text: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .firstWord */ .Nk)(rest) };
        if (own !== text)
            return null;
    }
    return null;
}
function exportedFor({ file, line, before }, name) {
    const isMake = (0,_default_js__WEBPACK_IMPORTED_MODULE_2__/* .runnerOf */ .mv)(file.path, file.text) === 'make';
    const isContainer = /(?:^|\/)(?:Docker|Container)file[\w.-]*$/.test(file.path);
    if (!isMake && !isContainer && !(0,_default_js__WEBPACK_IMPORTED_MODULE_2__/* .isShell */ .H7)(file))
        return [];
    const exporting = exportsIn(file);
    const isTakenIn = /(?:^|[\s;&|({])(?:\.|source)[ \t]{1,8}["']?$/.test(before);
    const isAll = (each) => isTakenIn || exporting.names.has(name) || (exporting.from !== null && (isMake || exporting.from < each.number));
    return (assignments(file).get(name) ?? []).filter((each) => (each.isExported || isAll(each.line)) && (isMake || each.line.number < line.number));
}
const exportsIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((file) => {
    const names = new Set();
    let from = null;
    for (const line of linesOf(file).all()) {
        const text = line.text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_5__/* .readable */ .HD);
        const list = /^\s*export((?:[ \t]{1,8}\w{1,80}){0,20})\s*$/.exec(text)?.[1];
        if (list !== undefined)
            for (const name of list.match(/\w+/g) ?? [])
                names.add(name);
        if (/^\s*(?:set\s+(?:-\w*a|-o\s+allexport)|export\s*$|\.EXPORT_ALL_VARIABLES)/.test(text))
            from ??= line.number;
    }
    return { names, from };
});
const [levels, longest] = [8, 50];
const holder = /(?:^[\s-]*|[{,]\s{0,8})["']?(?:env|environment|variables)["']?\s*[:=]/;
const given = /(?:^|[\s{,;"'-])([A-Za-z_]\w{0,80})["']?[ \t]{0,8}(?::=|\?=|[:=])[ \t]{0,8}/g;
const paired = /^[\s-]*name:[ \t]+["']?([A-Za-z_]\w{0,80})["']?[ \t]*$/;
const levelsAround = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)(({ line }) => {
    const found = [];
    let at = line;
    for (let level = 0; at && level < levels; level++) {
        const names = new Map();
        for (const each of [at, ...(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .vY)(at)]) {
            const text = each.text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_5__/* .readable */ .HD);
            if (/^\s*export\s/.test(text))
                addValues(each, names);
            else if (holder.test(text))
                for (const inner of [each, ...each.below.flatMap(({ lines }) => lines.slice(0, longest))])
                    addValues(inner, names);
        }
        if (names.size > 0)
            found.push(names);
        at = at.group.owner;
    }
    return found;
});
function addValues(line, names) {
    const text = line.text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_5__/* .readable */ .HD);
    const own = paired.exec(text)?.[1];
    const beside = own === undefined ? undefined : line.group.lines.slice(0, longest).find((each) => /^\s*value:/.test(each.text));
    if (own !== undefined && beside)
        add(names, own, beside, beside.text.replace(/^\s*value:\s*/, ''));
    for (const { 0: whole, 1: name = '', index } of text.matchAll(given))
        add(names, name, line, text.slice(index + whole.length));
}
function add(names, name, line, rest) {
    const value = { line, text: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .firstWord */ .Nk)(rest.slice(0, 300)) };
    const known = names.get(name);
    if (!known)
        names.set(name, [value]);
    else if (known.length < most)
        known.push(value);
}
function aroundOf(run, name) {
    const near = levelsAround(run)
        .find((names) => names.has(name))
        ?.get(name);
    return near ?? (writtenForSteps(run.file).get(name) ?? []).filter((each) => each.line.number < run.line.number);
}
const writtenForSteps = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((file) => {
    const found = new Map();
    if (!file.text.includes('GITHUB_ENV'))
        return found;
    for (const line of linesOf(file).all()) {
        const [, name = '', rest = ''] = /([A-Za-z_]\w{0,80})=(.{1,300}?)["']?\s{0,4}(?:>>|\|)[^\n]{0,40}GITHUB_ENV/.exec(line.text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_5__/* .readable */ .HD)) ??
            [];
        if (name !== '')
            found.set(name, [...(found.get(name) ?? []).slice(0, most), { line, text: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .firstWord */ .Nk)(rest) }]);
    }
    return found;
});


/***/ }),

/***/ 90963:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Jk: () => (rewritesOf),
  iU: () => (isRunnable),
  q$: () => (rewritesSought)
});
var _model_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29008);
var _model_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(416);
var _model_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(89382);
var _model_grouped_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12094);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(89445);
var _text_line_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29033);
var _excuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38400);
var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88150);
var _unread_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43013);
var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84097);
var _text_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25143);
var _runs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27208);
var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7989);













const command = /(?<![\w./-])(g?sed|yq|perl)(?=[ \t])/g;
const [mostLines, mostPins] = [200, 50];
function rewritesOf({ files, entries }, pins) {
    const pinned = files.flatMap(({ file }) => {
        const own = (pins.get(file.path) ?? []).filter(({ value }) => value !== '').slice(0, mostPins);
        return own.length === 0 ? [] : [{ file, pins: own }];
    });
    if (pinned.length === 0)
        return [];
    const all = new PinnedFiles(pinned, (0,_model_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesByPath */ .x0)(entries));
    return files.flatMap(({ file }) => rewritesIn(file).flatMap((rewrite) => {
        const { line } = rewrite;
        if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .isMarked */ .rZ)(file, line.number) || pins.get(file.path)?.some((pin) => pin.line === line.number))
            return [];
        const reason = all.over(rewrite);
        return reason === null ? [] : [(0,_unread_place_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadAt */ .D)(file, line, reason)];
    }));
}
const committing = /\bgit\s+(?:commit|push)\b|create-pull-request|git-auto-commit|\bgh\s+pr\s+create\b/;
const applying = /\b(?:kubectl|oc|k)\b[^\n|]{0,200}\b(?:apply|create|replace)\b|\bflux\s+push\b|\bhelm\b[^\n|]{0,200}\b(?:upgrade|install)\b/;
function rewritesIn(file) {
    if (_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS.test(file.path) || !/(?:sed|yq|perl)[ \t]/.test(file.text))
        return [];
    const lines = (0,_text_line_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .lineTree */ .p)((0,_text_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .codeText */ .ph)(file));
    const found = [];
    const isCommitted = committing.test(file.text) && !applying.test(file.text);
    for (const line of lines.all()) {
        if (found.length >= mostLines)
            break;
        const text = line.text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_9__/* .readable */ .HD);
        if (!/(?:sed|yq|perl)[ \t]/.test(text) || (0,_excuses_js__WEBPACK_IMPORTED_MODULE_2__/* .isMessage */ .K8)(text))
            continue;
        const all = statementBehind(line, lines);
        for (const { 0: tool, index } of text.matchAll(command)) {
            const rewrite = rewriteAt({ file, line }, all, index, tool);
            if (rewrite && !isCommitted)
                found.push(rewrite);
        }
    }
    return found;
}
function statementBehind(line, lines) {
    const behind = (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .statementOf */ .T8)(line, lines).filter(({ number }) => number >= line.number);
    return behind
        .map(({ text }) => text.replace(/[\\`^]\s{0,20}$/, ' '))
        .join('')
        .slice(0, _words_js__WEBPACK_IMPORTED_MODULE_9__/* .readable */ .HD);
}
function rewriteAt(at, text, index, tool) {
    const behind = text.slice(index + tool.length);
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .wordsBehind */ .E_)(behind).map((word) => word.replace(/^(["'])([^]*)\1$/, '$2'));
    const isInPlace = words.some((word) => /^-\w{0,4}i(?:[.P]|$)|^-i\S|^--in-?place/.test(word));
    if (!isInPlace &&
        !/\|[^;&]{0,300}\b(?:kubectl|oc|flux|helm)\b[^;&|]{0,200}\b(?:apply|create|replace|push|upgrade|install)\b/.test(behind))
        return null;
    const isQuery = tool === 'yq';
    const told = words.flatMap((word, each) => (/^(?:-\w{0,4}e|--expression)$/.test(words[each - 1] ?? '') ? [word] : []));
    const plain = words.filter((word, each) => !word.startsWith('-') &&
        word !== '' &&
        !told.includes(word) &&
        !/^(?:-\w{0,4}e|--expression)$/.test(words[each - 1] ?? '') &&
        !(isQuery && /^(?:e|ea|eval|eval-all)$/.test(word)));
    const [first = '', ...others] = plain;
    const before = text.slice(0, index);
    return told.length > 0
        ? { ...at, before, isQuery, scripts: told, targets: plain }
        : { ...at, before, isQuery, scripts: [first], targets: others };
}
class PinnedFiles {
    #byPath;
    #byName;
    #paths;
    #left = mostLooked;
    constructor(files, paths) {
        this.#byPath = new Map(files.map((each) => [each.file.path, each]));
        this.#byName = (0,_model_grouped_js__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .z)(files, ({ file }) => (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .fileNameOf */ .b)(file.path));
        this.#paths = paths;
    }
    over(rewrite) {
        const named = new Set(rewrite.targets.flatMap((each) => this.#meant(rewrite, each)));
        const isUnknown = rewrite.targets.length === 0 || rewrite.targets.some((each) => /[${]/.test((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .fileNameOf */ .b)(each)));
        for (const each of isUnknown ? this.#byPath.values() : named) {
            if (this.#left-- <= 0)
                return 'it may write over versions, in more files than are looked at';
            const over = each.pins.find((pin) => touches(rewrite, each.file, pin, named.has(each)));
            if (over)
                return `it writes over the version at ${each.file.path}:${over.line}, and what it writes was not read`;
        }
        return null;
    }
    #meant({ file, line, before }, written) {
        if (/[*?]/.test(written)) {
            const glob = written.replace(/^.*\}\/|^\$\w+\/|^(?:\.\/)+/, '');
            this.#left -= this.#byPath.size;
            return this.#left <= 0 ? [] : [...this.#byPath.values()].filter((each) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(each.file.path, glob));
        }
        const all = this.#byName.get((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .fileNameOf */ .b)(written)) ?? [];
        if (all.length === 0)
            return [];
        const isMeant = (0,_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .meaningOf */ .Pr)({ file, line }, before, written, this.#paths);
        this.#left -= all.length;
        return all.filter((each) => isMeant(each.file.path));
    }
}
const mostLooked = 20_000;
function touches({ isQuery, scripts }, file, pin, isNamed) {
    const lines = linesOf(file);
    const line = lines.get(pin.line);
    if (!line)
        return false;
    const text = line.text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_9__/* .readable */ .HD);
    if (isQuery)
        return isNamed && scripts.some((script) => setsKey(script, file, line));
    return scripts.some((script) => {
        if (/^\$\{?\w{1,80}\}?$/.test(script))
            return isNamed;
        return patternsOf(script, file.text).some((parts) => {
            if (parts.length === 0)
                return isNamed;
            const isOurs = parts.some((part) => part.includes(pin.value.replace(/^v/, '')) || /flux-(?:operator|instance)/.test(part));
            return (isNamed || isOurs) && parts.every((part) => text.includes(part));
        });
    });
}
const linesOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_12__/* .oncePer */ .Pu)((file) => (0,_text_line_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .lineTree */ .p)((0,_text_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .codeText */ .ph)(file)));
const substitution = /(?:^|[;{}\s,/\d$!'])s([|/#,@~!%:])((?:\\[^\n]|[^\\\n]){1,300}?)\1/g;
const mostParts = 20;
function patternsOf(script, text) {
    const address = /^\s{0,20}\/((?:\\[^\n]|[^\\/\n]){1,200})\//.exec(script)?.[1];
    if (address !== undefined && !wordsIn(address).every((part) => text.includes(part)))
        return [];
    const found = [...script.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_9__/* .readable */ .HD).matchAll(substitution)].slice(0, mostParts);
    return found.flatMap(([, mark = '', pattern = '']) => (mark === '|' ? [pattern] : pattern.split(/\\?\|/)).slice(0, mostParts).map(wordsIn));
}
function wordsIn(pattern) {
    const plain = pattern
        .replace(/\$\{[^{}]{0,80}\}|\$\([^()]{0,80}\)|\$\w{1,80}/g, '\0')
        .replace(/\\([./_-])/g, '$1')
        .replace(/\\\w|\[[^\]]{0,100}\][*+?]?|\\?[(){}|^$*+?]|\.[*+]/g, '\0');
    return plain.split('\0').flatMap((part) => (/\w/.test(part) ? [part.trim()] : []));
}
const levels = 12;
function setsKey(script, file, line) {
    const chosen = [...script.matchAll(/select\(([^()]{0,200})\)/g)].flatMap(([, own = '']) => [
        ...own.matchAll(/["']([^"']{1,100})["']/g),
    ]);
    if (chosen.some(([, name = '']) => !hasWord(file.text, name)))
        return false;
    return script
        .replace(/\\?"[^"\\]{0,300}\\?"/g, '""')
        .split(/\|(?!=)/)
        .some((part) => {
        const left = /^([^=]{0,300}?)[ \t]{0,8}(?:[|+*?]{0,3}=(?!=))|\bdel\(([^()]{0,300})\)/.exec(part);
        if (!left || /[!<>]$/.test(left[1] ?? ''))
            return false;
        const key = /\.\[?"?([\w-]{1,80})"?\]?(?:\[[^\]]{0,20}\])?[ \t)]{0,8}$/.exec(left[1] ?? left[2] ?? '')?.[1];
        return key === undefined || isBelow(key, line);
    });
}
function hasWord(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + word.length)))
            return true;
    return false;
}
function isBelow(key, line) {
    const form = new RegExp(String.raw `(?:^|[\s{,"'-])${key}["']?[ \t]{0,8}:`);
    let at = line;
    for (let level = 0; at && level < levels; level++) {
        if (form.test(at.text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_9__/* .readable */ .HD)))
            return true;
        at = at.group.owner;
    }
    return false;
}
const asks = /charts\/flux-(?:operator|instance)|flux-operator-manifests/;
const needles = ['sed -', "sed '", 'sed "', 'yq -', "yq '", 'yq "', 'yq e', 'perl -'];
const writing = /(?<![\w./-])(?:g?sed|yq|perl)[ \t](?:[^\n]{0,200}[ \t])?(?:-\w{0,4}i(?![\w-])|-i\.|--in-?place)|(?<![\w./-])(?:g?sed|yq)[ \t][^\n|]{0,300}\|/;
const wild = ['*.y', 'xargs', '-exec'];
const [largest, mostNames] = [200_000, 200];
const runnable = {
    folders: /(?:^|\/)(?:\.(?:github|gitea|forgejo|gitlab|circleci|buildkite|tekton|woodpecker)|ansible|playbooks?|roles|tasks|scripts?|hack|bin|ci)\//,
    endings: /\.(?:(?:ba|da|k|z)?sh|fish|nu|mk|make|just|py|rb|pl|[cm]?[jt]s|ps1|go|groovy|lua|nix|tf|toml|earth)$/,
    bare: /^\.?[\w-]+$/,
    words: /pipeline|gitlab-ci|cloudbuild|buildspec|drone|travis|appveyor|taskfile|skaffold|pre-commit|lefthook|dockerfile|containerfile/i,
};
function isRunnable(path) {
    const { folders, endings, bare, words } = runnable;
    const name = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .fileNameOf */ .b)(path);
    return endings.test(name) || bare.test(name) || folders.test(path) || (words.test(name) && /^[\w.-]+$/.test(name));
}
function rewritesSought(files) {
    const names = new Set(files.flatMap(({ path, text }) => (asks.test(text) ? [(0,_model_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .fileNameOf */ .b)(path)] : [])));
    const few = [...names].slice(0, mostNames);
    if (few.length === 0)
        return null;
    return {
        wanted: (bytes, path) => {
            if (bytes.length > largest || !isRunnable(path) || _runs_js__WEBPACK_IMPORTED_MODULE_6__/* .prose */ .CS.test(path) || path.endsWith('.json'))
                return false;
            const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            if (!needles.some((needle) => view.includes(needle)))
                return false;
            return [...few, ...wild].some((name) => view.includes(name)) && writing.test(view.toString('latin1'));
        },
        net: { needles: [], named: isRunnable },
    };
}


/***/ }),

/***/ 27208:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  CS: () => (prose),
  Pr: () => (meaningOf),
  ky: () => (runsOf)
});
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11442);
var _model_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89382);
var _text_line_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29033);
var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84097);
var _text_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25143);
var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7989);






const prose = /\.(?:md|adoc|rst|txt)$|(?:^|\/)CODEOWNERS$/;
const [most, mostOfTree] = [50, 1000];
function runsOf(files, paths, asked) {
    const named = namedIn(files, new Set(asked.map(wordOf)));
    return {
        of(given) {
            const { runner, file } = given;
            const all = named.get(wordOf(given)) ?? [];
            if (runner === 'function')
                return all.filter((each) => each.file === file);
            if (runner === 'task')
                return all;
            return all.filter((each) => isMeant(each, file.path, runner, paths));
        },
    };
}
function wordOf({ file, runner, recipe = '' }) {
    if (runner === 'function')
        return recipe;
    return runner === 'itself' ? (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameOf */ .b)(file.path) : runner;
}
const word = /[\w.-]{1,100}/g;
const tools = new Map([
    ['make', 'make'],
    ['gmake', 'make'],
    ['MAKE', 'make'],
    ['just', 'just'],
    ['task', 'task'],
    ['go-task', 'task'],
]);
function namedIn(files, names) {
    const found = new Map();
    const few = names.size > mostLooked ? null : [...names].map((name) => new RegExp(name === 'make' ? 'make|MAKE' : escaped(name)));
    for (const { file } of files) {
        if (prose.test(file.path) || (few && !few.some((each) => each.test(file.text))))
            continue;
        const lines = (0,_text_line_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .lineTree */ .p)((0,_text_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .codeText */ .ph)(file));
        const counts = new Map();
        for (const line of lines.all())
            for (const [name, each] of namedOn(line, lines, file, names)) {
                const [count, all] = [counts.get(name) ?? 0, found.get(name) ?? []];
                if (count >= most || all.length >= mostOfTree)
                    continue;
                counts.set(name, count + 1);
                all.push(each());
                found.set(name, all);
            }
    }
    return found;
}
const mostLooked = 10;
function escaped(name) {
    return name.replace(/[^\w]/g, String.raw `\$&`);
}
function namedOn(line, lines, file, names) {
    const found = new Map();
    const text = line.text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD);
    for (const { 0: written, index } of text.matchAll(word)) {
        const name = tools.get(written) ?? written;
        const end = index + written.length;
        if (!names.has(name) || found.has(name))
            continue;
        if (tools.has(written)) {
            if (isCommand(text, index, end, written))
                found.set(name, () => toolAt({ file, line, lines }, text, index, end));
        }
        else {
            const path = /[\w.{}$()/-]{0,200}$/.exec(text.slice(Math.max(0, end - 200), end))?.[0] ?? '';
            const isPath = name.includes('.') || path.includes('/');
            if (isPath || isCommand(text, index, end, name))
                found.set(name, () => ({ ...fileAt({ file, line, lines }, text, path, end), isPath }));
        }
    }
    return found;
}
function isCommand(text, start, end, written) {
    const before = text.slice(Math.max(0, start - 60), start);
    if (written === 'MAKE')
        return /\$[({]$/.test(before);
    return (/(?:^|[;&|({`"'[,:@-]|\b(?:then|do|else|exec|time|sudo|env|run|RUN)[ \t]|=\S{0,50}[ \t])[ \t]{0,20}$/.test(before) && /^(?:[\s"'`]|$)/.test(text.slice(end, end + 1)));
}
function fileAt(at, text, written, end) {
    const before = text.slice(0, end - written.length);
    return { ...at, before, behind: text.slice(end), ...pathsOf(at, before, written), told: null, isPath: true };
}
function toolAt(at, text, start, end) {
    const before = text.slice(0, start).replace(/\$[({]$/, '');
    const behind = text.slice(end).replace(/^[)}]/, '');
    const folder = /(?:^|\s)(?:-C[ \t]{0,4}|--directory[= ])["']?([\w./${}-]{1,200})/.exec(behind)?.[1] ?? '';
    const told = /(?:^|\s)(?:-f[ \t]{0,4}|--(?:make)?file[= ])["']?([\w./${}-]{1,200})/.exec(behind)?.[1] ?? null;
    return { ...at, before, behind, ...pathsOf(at, before, folder), told, isPath: true };
}
function pathsOf({ file, line }, before, written) {
    const folder = folderBefore(before, line);
    const whole = folder === '' ? written : `${folder}/${written}`;
    return {
        near: joined((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file.path), whole),
        rooted: joined('', whole),
        bare: whole.replace(/^.*[})]\/|^\$\w+\/|^(?:\.{0,2}\/)+/, ''),
        isFilled: /[$})]/.test(whole),
    };
}
const entering = /(?:^|[\s;&|({"'@])(?:cd|pushd)[ \t]{1,8}(?:--[ \t]{1,8})?["']?([\w./${}-]{1,200})/g;
const said = /^[\s-]*["']?(?:working-directory|workingDirectory|workdir|dir|cwd)["']?[ \t]*[:=][ \t]*["']?([\w./${}-]{1,200})/;
const levels = 3;
function folderBefore(before, line) {
    const own = enteredOn(before);
    if (own !== undefined)
        return own;
    let at = line;
    for (let level = 0; at && level < levels; level++) {
        const around = (0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .vY)(at).map(({ number, text }) => ({ number, text: text.slice(0, _words_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD) }));
        const entered = around.flatMap(({ number, text }) => (number < line.number ? (enteredOn(text) ?? []) : [])).at(-1);
        const folder = entered ?? around.flatMap(({ text }) => said.exec(text)?.[1] ?? [])[0];
        if (folder !== undefined)
            return folder;
        at = at.group.owner;
    }
    return '';
}
function enteredOn(text) {
    return [...text.matchAll(entering)].at(-1)?.[1];
}
function isMeant(named, path, runner, paths) {
    const { file, near, isPath } = named;
    if (runner === 'make')
        return isMakefileMeant(named, path, paths);
    if (runner === 'just')
        return file.path === path || path.endsWith('.just') || isNearest(path, near, paths);
    return isPath && file.path !== path && (isWritten(named, path, paths) ?? isByName(named, path, paths));
}
function meaningOf(place, before, written, paths) {
    const named = { ...place, ...pathsOf(place, before, written) };
    return (path) => isWritten(named, path, paths) ?? isByName(named, path, paths);
}
function isWritten({ near, rooted, isFilled }, path, paths) {
    if (isFilled)
        return null;
    if (near === path || paths.has(near))
        return near === path;
    return rooted === path || paths.has(rooted) ? rooted === path : null;
}
function isByName({ file, bare }, path, paths) {
    const folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);
    const isNear = bare.includes('/') || folder === '' || folder === (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file.path);
    if (!isNear || (path !== bare && !path.endsWith(`/${bare}`)))
        return false;
    const nearer = joined((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(file.path), bare);
    return nearer === path || !paths.has(nearer);
}
function isNearest(path, from, paths) {
    const name = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameOf */ .b)(path);
    for (let folder = from;; folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(folder)) {
        const each = folder === '' ? name : `${folder}/${name}`;
        if (each === path)
            return true;
        if (folder === '' || paths.has(each))
            return false;
    }
}
function isMakefileMeant({ file, near, rooted, bare, isFilled, told }, path, paths) {
    if (told !== null)
        return (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameOf */ .b)(told) === (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameOf */ .b)(path);
    const folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);
    if (path.endsWith('.mk'))
        return folder === near || folder === rooted || folder.startsWith(`${rooted}/`) || rooted === '';
    if (isFilled)
        return folder === bare || folder.endsWith(`/${bare}`) || bare === '';
    if (folder === near)
        return true;
    return (folder === rooted &&
        !paths.has(`${near === '' ? '' : `${near}/`}${(0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameOf */ .b)(path)}`) &&
        (file.path !== path || near === folder));
}
function joined(folder, path) {
    return (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o1)(folder, path === '' ? '.' : path) ?? path;
}


/***/ }),

/***/ 7989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  E_: () => (wordsBehind),
  HD: () => (readable),
  Nk: () => (firstWord)
});
const readable = 2000;
const words = /(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\$\{\{[^{}\n]{0,200}\}\}|\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{0,200}\}|\$\([^()\n]{0,300}\)|`[^`\n]{0,200}`|[^\s|;&<>"'`()])+|[|;&<>)]/g;
const mostWords = 60;
function wordsBehind(behind) {
    const found = [];
    for (const [text] of behind.replace(/^["']/, '').slice(0, readable).matchAll(words)) {
        if (/^[|;&<>)]$/.test(text) || found.length >= mostWords)
            break;
        found.push(text);
    }
    return found;
}
function firstWord(text) {
    const word = text.match(words)?.[0] ?? '';
    const bare = word.includes('{') ? word : word.replace(/[,}\]]{1,20}$/, '');
    return bare.replace(/^(["'])(.*)\1$/, '$2');
}


/***/ }),

/***/ 88175:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  G: () => (below),
  V: () => (embeddedObjects)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);
var _walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10965);


const needle = /flux-(?:operator|instance)|FluxInstance|ResourceSet|^[ \t]*instance:/m;
const mapping = /:(?=\s|$)|[{?]/;
function embeddedObjects(object) {
    const before = known.get(object);
    if (before)
        return before;
    const found = embeddedIn(object);
    known.set(object, found);
    return found;
}
const known = new WeakMap();
function embeddedIn(object) {
    if (object.kind === 'CustomResourceDefinition' || object.origin === 'patch')
        return [];
    const mappings = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .innerObjects */ .Pb)(object).filter(({ path }) => !spreadOut(object, path));
    const blocks = (0,_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTexts */ .BS)(object).filter(({ path, value }) => mapping.test(value) && needle.test(value) && !spreadOut(object, path));
    const found = [
        ...mappings.map(({ path, value }) => below(object, path, value)),
        ...blocks.flatMap(({ path }) => inBlock(object, path)),
    ];
    return found.flatMap((inner) => (inner.origin === 'embedded' ? [inner, ...embeddedObjects(inner)] : [inner]));
}
function spreadOut({ kind }, path) {
    if (path.some((key) => typeof key === 'string' && /^patch(?:es)?/i.test(key)))
        return true;
    const [first, second] = path;
    return kind === 'ResourceSet' && first === 'spec' && (second === 'resources' || second === 'resourcesTemplate');
}
function below(object, path, value) {
    return {
        ...object,
        root: [...object.root, ...path],
        origin: 'embedded',
        apiVersion: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(value, ['apiVersion']) ?? '',
        kind: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(value, ['kind']) ?? '',
        name: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(value, ['metadata', 'name']),
        namespace: (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(value, ['metadata', 'namespace']),
        value,
        content: value,
        scalar: (inner) => object.scalar([...path, ...inner]),
        position: (inner) => object.position([...path, ...inner]),
        absentKey: (inner) => object.absentKey([...path, ...inner]),
        wholeKey: (inner) => object.wholeKey([...path, ...inner]),
        documentsAt: (inner) => object.documentsAt([...path, ...inner]),
    };
}
function inBlock(object, path) {
    return object.documentsAt(path).flatMap((document) => {
        if (document.kind === 'plain')
            return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(document.content) ? [asEmbedded(document.object)] : [];
        if (document.kind !== 'objects')
            return [];
        return document.objects.map((inner, index) => (index === 0 ? asEmbedded(inner) : inner));
    });
}
function asEmbedded(object) {
    return { ...object, origin: 'embedded' };
}


/***/ }),

/***/ 88150:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Pt: () => (markedPins),
  RA: () => (markedReason),
  rZ: () => (isMarked)
});
var _model_pin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49195);

const markedReason = 'a comment keeps it';
const words = 'flux-lockstep: ignore';
const known = new WeakMap();
function isMarked(file, line) {
    const marked = known.get(file) ?? markedLines(file);
    known.set(file, marked);
    return marked.has(line) || marked.has(line - 1);
}
function markedLines({ text }) {
    const found = new Set();
    if (!text.includes(words))
        return found;
    for (const [index, line] of text.split('\n').entries())
        if (line.includes(words) && /(?:#|\/\/|--|;|<!--|\/\*)\s*flux-lockstep: ignore\b/.test(line))
            found.add(index + 1);
    return found;
}
function markedPins(pins, fileOf, known) {
    const marked = pins.filter((pin) => {
        const file = fileOf(pin);
        return file !== undefined && isMarked(file, pin.line);
    });
    if (known === null)
        return new Set(marked);
    const old = known.kept.filter(({ action, reason }) => action === 'ignore' && reason === markedReason);
    const left = new Set(old);
    const found = new Set();
    const ways = [
        (pin, before) => (0,_model_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .pinKey */ .D6)(pin) === (0,_model_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .pinKey */ .D6)(before) && pin.value === before.value,
        (pin, before) => (0,_model_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .pinKey */ .D6)(pin) === (0,_model_pin_js__WEBPACK_IMPORTED_MODULE_0__/* .pinKey */ .D6)(before),
        (pin, before) => pin.role === before.role && pin.value === before.value && !known.isThere(before.file),
    ];
    for (const same of ways)
        for (const pin of marked) {
            const before = found.has(pin) ? undefined : [...left].find((one) => same(pin, one));
            if (!before)
                continue;
            left.delete(before);
            found.add(pin);
        }
    return found;
}


/***/ }),

/***/ 47163:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  T: () => (mentionsIn)
});
const words = /flux[-_]?operator|flux[-_]?instance|controlplaneio-fluxcd|fluxoperatordev/i;
const owners = '(?:controlplaneio-fluxcd|fluxoperatordev)';
const chartKeys = String.raw `(?<![\w-])(?:helm_?)?(?:chart|package)(?:_?name|_?ref)?["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}["']?(?:[\w.-]{1,60}\/)?`;
const names = [
    String.raw `flux-operator-manifests`,
    String.raw `charts\/flux-(?:operator-mcp|operator|instance)(?![\w-])`,
    String.raw `flux-operator-bootstrap\/kubernetes`,
    String.raw `${owners}\/flux-operator(?:-[\w-]{1,40})?`,
    String.raw `${owners}\/charts(?![\/\w-])`,
    String.raw `${owners}\/charts\/(?=["'\`]?\s{0,4}[$+]|\{|<<|%[sv(]|#\{)`,
    String.raw `${chartKeys}flux-(?:operator-mcp|operator|instance)(?=["'\s,}]|$)`,
    String.raw `(?<![\w-])kind["']?[ \t]{0,4}[:=][ \t]{0,4}["']?FluxInstance\b`,
    String.raw `(?<![\w-])flux-operator\.v\d`,
];
function mentionsIn(text, settings) {
    const own = Object.entries(settings.repositories);
    if (own.length === 0 && !words.test(text))
        return [];
    const listed = own.map(([name]) => name.replace(/[^\w]/g, String.raw `\$&`));
    const pattern = new RegExp([...listed.map((name) => `${name}(?![\\w-])`), ...names].join('|'), 'gi');
    const found = [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
        const kind = settings.repositories[name] ?? kindOf(name.toLowerCase());
        if (kind === null || isFolder(text, index, name))
            return [];
        return [{ kind: kindOfRole(kind), offset: index, name }];
    });
    const subscribed = text.includes('operators.coreos.com') ? subscriptions(text) : [];
    const mirrored = text.includes('ImageSetConfiguration') ? mirroredPackages(text) : [];
    return subscribed.length + mirrored.length === 0 ? found : [...found, ...subscribed, ...mirrored];
}
function mirroredPackages(text) {
    return [...text.matchAll(/(?<![\w-])name["']?:[ \t]{0,4}["']?flux-operator(?![\w./-])/g)].map(({ 0: name, index }) => ({
        kind: 'mirror',
        offset: index,
        name,
    }));
}
function subscriptions(text) {
    const own = String.raw `(?:channel|source|sourceNamespace|installPlanApproval|startingCSV)[ \t]{0,4}:[^\n]{0,200}`;
    const name = String.raw `name:[ \t]{0,4}["']?flux-operator["']?[ \t]{0,80}\r?`;
    const pattern = new RegExp(`^[ \\t]{1,80}(?:${own}\\n[ \\t]{1,80}(?=${name}$)|(?=${name}\\n[ \\t]{1,80}${own}))`, 'gm');
    return [...text.matchAll(pattern)].map(({ 0: before, index }) => ({
        kind: 'package',
        offset: index + before.length,
        name: 'name: flux-operator',
    }));
}
function kindOfRole(kind) {
    switch (kind) {
        case 'operator-image':
        case 'mcp-image':
            return 'operator';
        case 'cli-image':
            return 'cli';
        default:
            return kind;
    }
}
function kindOf(name) {
    if (name.endsWith('fluxinstance'))
        return 'instance';
    if (/\.v\d$/.test(name))
        return 'package';
    if (/flux-operator-bootstrap(?:\/kubernetes)?$/.test(name))
        return 'module';
    if (/package/.test(name))
        return name.endsWith('flux-operator') ? 'package' : null;
    if (name.includes('chart'))
        return chartKindOf(name);
    if (name.endsWith('-manifests'))
        return 'manifests';
    if (name.endsWith('-cli'))
        return 'cli';
    return name.endsWith('flux-operator') || name.endsWith('-mcp') ? 'operator' : null;
}
function chartKindOf(name) {
    if (name.endsWith('/charts'))
        return 'charts';
    if (name.endsWith('/charts/'))
        return 'filled-chart';
    if (name.endsWith('-mcp'))
        return 'mcp-chart';
    return name.endsWith('flux-instance') ? 'instance-chart' : 'operator-chart';
}
function isFolder(text, index, name) {
    if (!name.toLowerCase().startsWith('charts/'))
        return false;
    let start = index;
    while (start > 0 && index - start < 200 && /[\w./:${}<>@-]/.test(text.charAt(start - 1)))
        start--;
    const before = text.slice(start, index);
    return !/:\/\/|\$|\{|[\w-]\.[\w-]|:\d|controlplaneio|fluxoperatordev/.test(before);
}


/***/ }),

/***/ 99414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  oG: () => (versionsOfContent),
  r8: () => (contentsOfVariables),
  xv: () => (contentAt)
});
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _constant_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47962);
var _values_file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7768);



const reading = /^["']?\$\((?:cat[ \t]{1,8}|<[ \t]{0,8})["']?([\w.~/${}-]{1,200})["']?[ \t]{0,8}\)/;
const querying = /^["']?\$\([ \t]{0,4}yq(?:[ \t]{1,4}(?:-{1,2}[\w-]{1,30}|e|ea|eval|eval-all)){0,4}[ \t]{1,4}["']?(\.[\w.-]{1,120})["']?[ \t]{1,4}["']?([\w.~/${}-]{1,200})["']?[ \t]{0,8}\)/;
function contentAt(code, at) {
    const text = code.slice(at, at + 500);
    const found = reading.exec(text);
    if (found)
        return { path: found[1] ?? '', end: at + found[0].length };
    const field = querying.exec(text);
    return field ? { path: `${field[2] ?? ''}#${field[1] ?? ''}`, end: at + field[0].length } : null;
}
const assignment = /(?<![\w$])(\w{1,80})=(?=["']?\$\((?:cat|<|[ \t]{0,4}yq))/g;
const contentsOfVariables = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)(({ code }) => {
    const found = new Map();
    for (const { 0: sign, 1: name = '', index } of code.matchAll(assignment)) {
        const content = found.has(name) ? null : contentAt(code, index + sign.length);
        if (content)
            found.set(name, content);
    }
    return found;
});
const alone = /^\uFEFF?\s{0,20}(v?\d{1,4}\.\d{1,4}\.\d{1,4})\s{0,20}$/;
function versionsOfContent(path, file, files) {
    const [named, field] = path.split('#');
    if (field !== undefined)
        return fieldsOf((0,_values_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .bareName */ .yZ)(named ?? ''), field.split('.').slice(1), files);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return writtenIn(file).get(path) ?? aloneIn(files).get(name) ?? [];
}
function fieldsOf(name, steps, files) {
    const [file, ...others] = files.filter((each) => (0,_values_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesFile */ .X7)(name, each.file.path));
    if (!file || others.length > 0)
        return [];
    const found = file.documents.flatMap((document) => {
        const objects = document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : [];
        return objects.flatMap((object) => {
            const scalar = object.origin === 'document' ? object.scalar(steps) : null;
            if (!scalar || !(0,_constant_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isOperatorVersion */ .Fn)(scalar.raw))
                return [];
            const start = Buffer.from(file.file.text).subarray(0, scalar.range.start).toString().length;
            return [versionAt(file, start, scalar.raw, name)];
        });
    });
    return found.length === 1 ? found : [];
}
const aloneIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((files) => {
    const found = new Map();
    for (const each of files) {
        const { path, text } = each.file;
        const version = text.length > longest ? undefined : alone.exec(text)?.[1];
        if (version === undefined || !(0,_constant_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isOperatorVersion */ .Fn)(version))
            continue;
        const name = path.slice(path.lastIndexOf('/') + 1);
        found.set(name, [...(found.get(name) ?? []), versionAt(each, text.indexOf(version), version, name)]);
    }
    return found;
});
const longest = 100;
const apart = 300;
const writing = /path["']?:[ \t]{0,4}["']?([^\s"',{}[\]]{1,200})/g;
const content = /content["']?:[ \t]{0,4}(?:\|[-+]?[ \t]{0,4}\r?\n[ \t]{1,40})?["']?(v?\d{1,4}\.\d{1,4}\.\d{1,4})(?![\w.])/;
const writtenIn = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)((file) => {
    const { text } = file.file;
    const found = new Map();
    for (const { 0: sign, 1: path = '', index } of text.matchAll(writing)) {
        const at = index + sign.length;
        const below = text.slice(at, at + apart);
        const match = content.exec(below);
        const next = below.indexOf('path:');
        const [whole = '', version = ''] = match ?? [];
        if (!match || (next >= 0 && next < match.index) || !(0,_constant_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isOperatorVersion */ .Fn)(version))
            continue;
        const place = versionAt(file, at + match.index + whole.length - version.length, version, path);
        const known = found.get(path);
        if (known)
            known.push(place);
        else
            found.set(path, [place]);
    }
    return found;
});
function versionAt(file, start, text, name) {
    const end = start + text.length;
    return { file, definition: { names: [name], within: [], text, start, end, isEntry: false, scope: null } };
}


/***/ }),

/***/ 1102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  _: () => (wordsTakenIn),
  c: () => (includesSought)
});
var _model_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89382);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89445);
var _text_program_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53174);



const asks = /charts\/flux-(?:operator|instance)|flux-operator-manifests/;
const takesIn = /(?:^|[\s;&(])(?:source|\.|include:?|-include|import|from|require(?:_relative)?|load|use|mod)(?:[ \t(]|(?<=:)\r?$)|import\(|(?:^|\s)(?:env_file|dotenv|env-file)\b|\$\((?:cat[ \t]|<|[ \t]?yq[ \t])/m;
const word = /[\w-]{3,80}/g;
const readable = /(?:^|\/)[^./]*\.?env$|\.(?:sh|bash|zsh|fish|nu|env|envrc|mk|make|inc|conf|properties|toml|just|ps1|psm1|py|rb|[cm]?[jt]s|go|rs|kts?|java|cs|groovy|lua|star|bzl|json|ya?ml|txt)$|(?:^|\/)\.?[\w-]{3,60}$/;
const version = /(?<![\w.])v?[01]\.\d{1,4}\.\d{1,4}(?![\w.])/;
function includesSought(files) {
    const words = new Set(files.filter(isAsking).flatMap((file) => (0,_text_program_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(file).match(word) ?? []));
    if (words.size === 0)
        return null;
    const named = (path) => {
        const stem = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .fileNameOf */ .b)(path)
            .replace(/^\./, '')
            .replace(/\.[\w.]{1,40}$/, '');
        return words.has(stem) && readable.test(path);
    };
    const wanted = (bytes, path) => {
        if (!named(path) || bytes.length > largest)
            return false;
        return version.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
    };
    return { wanted, net: { needles: [], named } };
}
const isAsking = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .Pu)(({ path, text }) => !/\.(?:md|tf|hcl)$/.test(path) && asks.test(text) && takesIn.test(text));
function wordsTakenIn(text) {
    return text.split('\n').flatMap((line) => (takesIn.test(line) ? (line.match(word) ?? []) : []));
}
const largest = 200_000;


/***/ }),

/***/ 40380:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  OD: () => (segmentsOf),
  P5: () => (placeholderIn),
  SA: () => (filledProgramText),
  xc: () => (identifierIn)
});
const longest = 200;
const forms = [
    /^\$\$?([A-Za-z_][\w.]*)$/,
    /^\$\$?\{([A-Za-z_][\w.]*)(?:\[["']?([\w-]+)["']?\])?(?::?[-=?+][^{}]*)?\}$/,
    /^\$\$?\(((?:params\.[\w-]+|[A-Za-z_][\w.]*))\)$/,
    /^\$\{\{ *([\w.-]+) *\}\}$/,
    /^\$\{?env:(\w+)\}?$/i,
    /^\{\{-? *\.?([\w.]+) *-?\}\}$/,
    /^<<-? *([\w.-]+?) *-?>>$/,
    /^[%!]([A-Za-z_]\w*)[%!]$/,
    /^#?\{([A-Za-z_][\w.]*)(?:\[["']?([\w-]+)["']?\])?\}$/,
    /^\\\(([\w.]+)\)$/,
];
function placeholderIn(text) {
    if (text.length > longest)
        return null;
    const bare = text.startsWith('v') ? text.slice(1) : text;
    for (const form of forms) {
        const found = form.exec(bare);
        if (found)
            return { segments: segmentsOf([found[1] ?? '', ...(found[2] === undefined ? [] : [found[2]])].join('.')) };
    }
    return null;
}
const identifier = /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*){0,5}!?$/;
function identifierIn(text) {
    if (text.length > longest || !identifier.test(text))
        return null;
    return { segments: segmentsOf(text) };
}
function segmentsOf(name) {
    return name
        .replace(/^\$(?:env:|script:|global:|env\.)?/i, '')
        .split(/[.?!]+/)
        .filter((segment) => segment !== '' && !/^(?:env|vars|values|inputs|var|self|this|process|Values)$/.test(segment));
}
function filledProgramText(text, valueOf) {
    if (text.length > longest || !/[$%{]/.test(text))
        return text;
    return text.replace(/\$\{[^{}]{1,60}\}|\$\(\w{1,60}\)|\{\{[^{}]{1,60}\}\}|\$\w{1,60}|%\w{1,60}%|\{[\w.]{1,60}\}/g, (written) => {
        const found = placeholderIn(written);
        return (found && valueOf(found.segments)) ?? written;
    });
}


/***/ }),

/***/ 77802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  R: () => (justfile),
  Z: () => (recipeParameters)
});
const justfile = /(?:^|\/)\.?justfile$|\.just$/i;
const header = /^@?[\w-]{1,80}((?:[ \t]{1,20}[*+$]{0,2}[\w-]{1,80}(?:=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w.-]{1,80}))?){1,20})[ \t]{0,20}:(?!=)/;
const parameter = /[*+$]{0,2}([\w-]{1,80})(?:=(?:"([^"\n]{0,200})"|'([^'\n]{0,200})'|([\w.-]{1,80})))?(?=[ \t]|$)/dg;
const longest = 1000;
function recipeParameters(code) {
    const found = [];
    for (let start = 0; start < code.length;) {
        const end = lineEnd(code, start);
        const list = header.exec(code.slice(start, Math.min(end, start + longest)));
        start = list ? parametersOf(code, start, list, found) : end + 1;
    }
    return found;
}
function parametersOf(code, start, list, found) {
    const end = bodyEnd(code, lineEnd(code, start) + 1);
    const from = start + list[0].indexOf(list[1] ?? '');
    for (const match of (list[1] ?? '').matchAll(parameter)) {
        const [at, to] = match.indices?.[2] ?? match.indices?.[3] ?? match.indices?.[4] ?? [match.index, match.index];
        found.push({
            names: [match[1] ?? ''],
            within: [],
            text: match[2] ?? match[3] ?? match[4] ?? '',
            start: from + at,
            end: from + to,
            isEntry: false,
            scope: { start, end },
        });
    }
    return end;
}
function bodyEnd(code, from) {
    let at = from;
    while (at < code.length && /[ \t\r\n]/.test(code.charAt(at)))
        at = lineEnd(code, at) + 1;
    return Math.min(at, code.length);
}
function lineEnd(code, at) {
    const end = code.indexOf('\n', at);
    return end < 0 ? code.length : end;
}


/***/ }),

/***/ 7036:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Cj: () => (waysGiven),
  M5: () => (ownerNames),
  O6: () => (reaches),
  VF: () => (waysAsked),
  Vc: () => (stemOf),
  Z9: () => (wordsOf),
  u8: () => (isOwner)
});
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89445);
var _model_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89382);
var _text_program_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53174);
var _variables_ansible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36667);
var _needed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1102);





const wordsOf = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((file) => new Set((0,_needed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsTakenIn */ ._)((0,_text_program_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(file))));
function stemOf(path) {
    return (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNameOf */ .b)(path).replace(/(?<=.)\..*$/, '');
}
const shortest = 3;
function ownerNames(path) {
    if (/\.(?:ya?ml|json)$/.test(path))
        return [];
    return path.endsWith('.go') ? [stemOf(path), (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNameOf */ .b)((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(path))] : [stemOf(path)];
}
function isOwner(owner, path) {
    return owner !== undefined && ownerNames(path).includes(owner);
}
function reaches(file, other) {
    const asked = waysAsked(file);
    return file.path !== other.path && waysGiven(other).some((way) => asked.has(way));
}
const role = /^(.*(?:^|\/)roles\/[^/]+\/)(?:tasks|handlers|templates|defaults|vars)\//;
const groups = /(?:^|\/)(?:group|host)_vars\//;
const environment = /^\.env(?:rc|\..*)?$|^\.?mise\.toml$|\.mk$/;
const runner = /(?:^|\/)(?:GNUm|M|m)akefile$|\.mk$|(?:^|\/)\.?justfile$/;
const script = /\.(?:sh|bash|zsh|fish|ps1|py|rb|nu)$/;
const waysGiven = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((file) => {
    const { path } = file;
    const [name, folder] = [(0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNameOf */ .b)(path), (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(path)];
    const stem = stemOf(path).replace(/^\./, '');
    const own = role.exec(path)?.[1];
    return [
        ...(stem.length >= shortest ? [`stem ${stem}`] : []),
        ...(name.length >= shortest && name.includes('.', 1) ? [`name ${name}`] : []),
        ...(path.endsWith('.go') ? [`package ${folder}`] : []),
        ...(environment.test(name) ? [`above ${folder}`] : []),
        ...(own !== undefined && (0,_variables_ansible_js__WEBPACK_IMPORTED_MODULE_1__/* .isVariableFile */ .Pi)(path) ? [`role ${own}`] : []),
        ...(groups.test(path) ? ['plays'] : []),
        ...(runner.test(path)
            ? [...new Set((0,_text_program_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(file).match(/\/[\w.-]{1,100}/g) ?? [])].map((each) => `run ${each.slice(1)}`)
            : []),
    ];
});
const waysAsked = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((file) => {
    const { path } = file;
    const [name, folder] = [(0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNameOf */ .b)(path), (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(path)];
    const own = role.exec(path)?.[1];
    const found = new Set([...wordsOf(file)].map((word) => `stem ${word}`));
    for (const each of fileNamesIn((0,_text_program_code_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(file)))
        found.add(`name ${each}`);
    if (path.endsWith('.go'))
        found.add(`package ${folder}`);
    for (let above = folder;; above = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(above)) {
        found.add(`above ${above}`);
        if (above === '')
            break;
    }
    if (own !== undefined)
        found.add(`role ${own}`);
    if (/\.(?:ya?ml|j2)$/.test(path))
        found.add('plays');
    if (script.test(name))
        found.add(`run ${name}`);
    return found;
});
const mostParts = 6;
function fileNamesIn(code) {
    const found = new Set();
    for (const [word] of code.matchAll(/[\w.-]{3,200}/g)) {
        if (!word.includes('.', 1))
            continue;
        found.add(word);
        const parts = word.split('.');
        if (parts.length > 2 && parts.length <= mostParts)
            for (let from = 0; from < parts.length; from++)
                for (let to = from + 2; to <= parts.length; to++)
                    found.add(parts.slice(from, to).join('.'));
    }
    return found;
}


/***/ }),

/***/ 27719:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A: () => (targetsIn),
  v: () => (makefile)
});
var _model_sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60519);

const makefile = /(?:^|\/)(?:GNUm|M|m)akefile$|\.mk$/;
const specific = /^([\w./-]{1,100})[ \t]{0,20}::?[ \t]{1,20}(?:(?:export|override|private)[ \t]{1,8})?[\w.-]{1,80}[ \t]{0,20}(?:[?+]|:{1,3})?=/;
const header = /^([\w./-]{1,100})[ \t]{0,20}::?(?!=)[ \t]{0,20}([^\n=#]{0,200})$/;
const longest = 1000;
function targetsIn(code) {
    const recipes = new Map();
    const given = [];
    let open = null;
    let start = 0;
    for (const whole of code.split('\n')) {
        const [line, end] = [whole.slice(0, longest).trimEnd(), start + whole.length];
        if (line.startsWith('\t'))
            extend(recipes, open, end);
        else {
            const target = specific.exec(line)?.[1];
            if (target !== undefined)
                given.push({ target, start, end });
            open = target === undefined ? begun(recipes, line, { start, end }) : null;
        }
        start = end + 1;
    }
    return (offset) => {
        const found = given[(0,_model_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .countBefore */ .t)(given, ({ start: begin }) => begin <= offset) - 1];
        return found && offset <= found.end ? (recipes.get(found.target) ?? null) : null;
    };
}
function begun(recipes, line, place) {
    const [, name, needs = ''] = header.exec(line) ?? [];
    if (name === undefined)
        return null;
    recipes.set(name, needs === '' && !recipes.has(name) ? place : null);
    return name;
}
function extend(recipes, target, end) {
    const own = target === null ? null : (recipes.get(target) ?? null);
    if (target !== null && own)
        recipes.set(target, { start: own.start, end });
}


/***/ }),

/***/ 84097:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Bg: () => (selectingNear),
  LS: () => (selectingBehind),
  T8: () => (statementOf),
  We: () => (selectingBelow),
  bR: () => (refsBeside),
  bS: () => (versionsIn),
  lM: () => (versionsListed),
  vY: () => (beside)
});
const width = 60;
const levels = 4;
const longestStatement = 40;
const operatorVersion = /(?<!\w)(?<!(?<!flux-operator)\.)v?[01]\.\d{1,4}\.\d{1,4}(?:-[\w.]{1,40})?(?![\w]|\.\d)/g;
const versionKey = /(?<![\w./])["']?(?<key>(?:[\w.-]{0,60}[_.-])?(?:version|tag|semver|revision|digest)|\w{0,60}(?:Version|Tag|Revision|Digest)|startingCSV)["']?[ \t]*(?::=|=>|[:=])[ \t]*(?:["'`](?<quoted>[^"'`\n]{1,200})["'`]|(?<plain>\{\{[^{}\n]{1,100}\}\}|[^\s"'`,;{}[\]][^,;}\]\n#]{0,200}))/g;
const shorthand = /[{,][ \t]*(?<plain>version|tag|chartVersion|targetRevision)[ \t]*(?=[,}])/g;
const option = /--?[vV]ersion(?:[ \t]+|[ \t]*=[ \t]*|["'`]?[ \t]*,[ \t]*|=["'][ \t]*\+[ \t]*)["']?(?<plain>(?:\$?\{\{[^{}\n]{1,100}\}\}|<<[^<>\n]{1,100}>>|[^\s"'`\\;|&)]){1,200})/g;
const foreignKey = /api_?-?version$|(?:kube|kubernetes|schema|resource|required|min|app|terraform|provider)_?-?version$/i;
const holder = /^[\s-]*["']?(?:ref|image|chart|source|spec|versions?|tag|with)["']?\s*[:=]/;
const readable = 2000;
function versionsIn(lines) {
    return lines.flatMap((line) => [...line.text.slice(0, readable).matchAll(operatorVersion)].map(([text]) => ({
        line,
        text,
        kind: 'version',
    })));
}
function statementOf(line, lines) {
    const goesOn = (each) => each !== undefined && /[\\`^]\s*$/.test(each.text.slice(-20));
    let first = line.number;
    while (line.number - first < longestStatement && goesOn(lines.get(first - 1)))
        first--;
    let last = line.number;
    while (last - line.number < longestStatement && goesOn(lines.get(last)))
        last++;
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return numbers.flatMap((number) => (number === line.number ? [line] : (lines.get(number) ?? [])));
}
function selectingNear(line, statement, isOfAnother) {
    const own = statement.flatMap((each) => keyed(each, true));
    if (own.length > 0)
        return own;
    let at = line;
    for (let level = 0; level < levels; level++) {
        const around = beside(at).filter((each) => !isOfAnother(each));
        const found = around.flatMap((each) => keyed(each, level === 0));
        const near = level === 0 ? [...found, ...deeper(at, around)] : found;
        if (near.length > 0)
            return near;
        const { owner, apart } = at.group;
        if (owner === null || apart)
            return [];
        at = owner;
    }
    return [];
}
function beside(line) {
    const { lines } = line.group;
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((lines[middle]?.number ?? 0) < line.number)
            low = middle + 1;
        else
            high = middle;
    }
    const before = lines.slice(Math.max(0, low - width), low);
    const behind = lines.slice(low, low + width).filter(({ number }) => number > line.number);
    const begun = before.findLastIndex(isSection);
    const ended = behind.findIndex(isSection);
    return [...before.slice(Math.max(0, begun)), ...behind.slice(0, ended < 0 ? behind.length : ended)];
}
function isSection({ text }) {
    return text.startsWith('[') && /^\[{1,2}[\w."' -]{1,100}\]{1,2}\s*$/.test(text);
}
function refsBeside(line) {
    const keys = beside(line).filter(({ text }) => /^[\s-]*["']?(?:ref|rev|branch|tags?)["']?\s*[:=]/.test(text));
    return [...versionsIn(keys), ...keys.flatMap(versionsListed)];
}
function deeper(line, around) {
    return [line, ...around.filter(({ text }) => holder.test(text))]
        .flatMap(({ below }) => below)
        .flatMap(({ lines }) => lines.slice(0, width))
        .flatMap((each) => keyed(each, true));
}
function selectingBelow(line) {
    return [line, ...line.below.flatMap(({ lines }) => lines.slice(0, width))].flatMap((each) => keyed(each, true));
}
function versionsListed({ text, below }) {
    if (!text.trimEnd().endsWith(':'))
        return [];
    const entries = below.flatMap(({ lines }) => lines.slice(0, width));
    return versionsIn(entries.filter((entry) => /^\s*- ["']?v?\d[\w.-]*["']?\s*$/.test(entry.text)));
}
function keyed(line, near) {
    const all = known.get(line) ?? keyedOn(line);
    known.set(line, all);
    return near ? all : all.filter(({ kind, text }) => kind === 'version' && versionsIn([{ ...line, text }]).length > 0);
}
const known = new WeakMap();
function keyedOn(line) {
    const text = line.text.slice(0, readable);
    if (/^\s*<\?xml\b/.test(text))
        return [];
    return [...text.matchAll(option), ...text.matchAll(versionKey), ...text.matchAll(shorthand)].flatMap(({ groups = {} }) => {
        const value = withoutRest((groups['quoted'] ?? groups['plain'] ?? '').trim());
        if (/^[|>][-+\d]{0,3}$/.test(value))
            return versionsIn(line.below.flatMap(({ lines }) => lines.slice(0, 1)));
        if (value === '' || isType(value) || isFlux(value) || isOfAnother(groups['key'] ?? 'version'))
            return [];
        return [{ line, text: value, kind: kindOf(value) }];
    });
}
function withoutRest(value) {
    return /^v?\d[\w.-]*(?=["'`])/.exec(value)?.[0] ?? value;
}
function isFlux(value) {
    return /^[~^<>=v\s]{0,4}[2-9]\.(?:\d|[x*])/.test(value);
}
function selectingBehind(line, end) {
    const text = /^(?::|@|\/(?:releases\/download|archive(?:\/refs\/tags)?)\/(?=[^/]{0,3}[${%]))((?:\{\{[^{}\n]{1,100}\}\}|\$\{[^{}\s"]{1,100}\}|[^\s"'`,)\]/]){1,200})/.exec(line.text.slice(end - line.start))?.[1];
    return text === undefined ? [] : [{ line, text, kind: kindOf(text) }];
}
function isType(value) {
    return /^(?:optional\(|(?:string|str|number|any)\b[^.]*$)/.test(value);
}
const ours = new Set('startingcsv starting csv version tag semver revision digest target new flux operator instance chart helm manifests manifest mcp cli image release default install source ref oci artifact distribution set current pinned'.split(' '));
function isOfAnother(key) {
    if (foreignKey.test(key))
        return true;
    const words = key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
    return words.split(/[_.-]+/).some((word) => !ours.has(word));
}
function kindOf(text) {
    if (/^v?\d+\.\d+\.\d+(?:-[\w.]+)?(?:@sha256:\w+)?$/.test(text))
        return 'version';
    if (/^(?=.*[\d*])[\dv*<>=~^|.xX\s-]+$/.test(text) || /^(?:latest|main|master|stable|edge|sha256:\w+)$/.test(text))
        return 'range';
    return 'named';
}


/***/ }),

/***/ 25143:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F8: () => (groupOf),
  Od: () => (scopeOf),
  eD: () => (textScalar),
  ph: () => (codeText),
  q2: () => (fileReader),
  uj: () => (isYaml)
});
var _model_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89616);
var _text_program_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53174);


function fileReader(shape, read) {
    return {
        shape,
        read: (files, context, isAsked) => files.filter(({ file }) => isAsked(file.path)).flatMap(({ file, documents }) => read(file, context, documents)),
    };
}
function textScalar(file, start, end) {
    const raw = file.text.slice(start, end);
    const range = { start: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOffset */ .s$)(file, start), end: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOffset */ .s$)(file, end) };
    return { value: raw, raw, range, style: 'plain', position: (0,_model_file_js__WEBPACK_IMPORTED_MODULE_0__/* .positionIn */ .Nu)(file, start) };
}
function codeText(file) {
    return (0,_text_program_code_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(file);
}
function isYaml(documents) {
    return documents.some(({ kind }) => kind === 'objects' || kind === 'plain');
}
function groupOf(found, group) {
    const [text, range] = [found[group], found.indices?.[group]];
    return text === undefined || range === undefined ? null : { text, start: range[0] };
}
function scopeOf(path) {
    return /\.ya?ml$/.test(path) && !/(?:^|\/)(?:\.github|\.gitlab|ansible|bootstrap)\/|taskfile/i.test(path)
        ? 'gitops'
        : 'bootstrap';
}


/***/ }),

/***/ 43013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (unreadAt)
});
const [readable, longest] = [2000, 160];
function unreadAt({ path }, line, reason) {
    const text = line.text.slice(0, readable).trim();
    return { file: path, line: line.number, text: text.length > longest ? `${text.slice(0, longest)} …` : text, reason };
}


/***/ }),

/***/ 7768:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $P: () => (namedIn),
  Cx: () => (fileNamesIn),
  Rc: () => (valuesFilesIn),
  X7: () => (namesFile),
  p9: () => (callsOf),
  yZ: () => (bareName)
});
var _model_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89382);
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89445);



const inWord = /[\w.$/{}-]/;
const suffix = /\.ya?ml(?![\w.])/g;
const longest = 300;
const charts = {
    'operator-chart': /charts\/flux-operator(?![\w-])|\bchart[ \t]*=[ \t]*"flux-operator"/,
    'instance-chart': /charts\/flux-instance(?![\w-])|\bchart[ \t]*=[ \t]*"flux-instance"/,
};
function callsOf(role, { files }) {
    const chart = charts[role];
    return files
        .filter(({ file }) => !/\.(?:ya?ml|json)$/.test(file.path) && chart.test(file.text))
        .flatMap(({ file: { path, text } }) => partsOf(path, text))
        .filter((part) => chart.test(part) && !/^[ \t]*#/.test(part))
        .map((text) => ({ text, names: fileNamesIn(text).map(bareName) }));
}
function fileNamesIn(text) {
    const names = [];
    let from = 0;
    for (const { 0: end, index } of text.matchAll(suffix)) {
        let start = index;
        while (start > from && index - start < longest && inWord.test(text.charAt(start - 1)))
            start--;
        from = index + end.length;
        names.push(text.slice(start, from));
    }
    return names;
}
function partsOf(path, text) {
    if (/\.(?:tf|tofu|hcl)$/.test(path))
        return text.split(/^(?=(?:resource|module|data)\b)/m);
    return text.replace(/[\\`]\r?\n/g, ' ').split('\n');
}
const deepest = 3;
function valuesFilesIn(value, depth = 0) {
    if (typeof value === 'string')
        return /\.ya?ml$/.test(value) && value.length < 300 ? [value] : [];
    if (depth > deepest)
        return [];
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.flatMap((each) => valuesFilesIn(each, depth + 1));
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)
        ? Object.values(value).flatMap((each) => (each === undefined ? [] : valuesFilesIn(each, depth + 1)))
        : [];
}
function bareName(path) {
    return path.replace(/^(?:\.{1,2}\/|\$[\w.{}]*\/|\/)+/, '');
}
function namesFile(name, path) {
    return path === name || path.endsWith(`/${name}`);
}
const lastParts = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)((names) => new Set([...names].map(_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameOf */ .b)));
function namedIn(names, path) {
    if (!lastParts(names).has((0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameOf */ .b)(path)))
        return false;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        if (names.has(path.slice(at + 1)))
            return true;
    return names.has(path);
}


/***/ }),

/***/ 36667:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NA: () => (ansibleValueOf),
  Pi: () => (isVariableFile),
  xh: () => (repeatedTasks)
});

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/src/scan/inner-objects.js
var inner_objects = __webpack_require__(88175);
// EXTERNAL MODULE: ./lib/src/scan/walk.js
var walk = __webpack_require__(10965);
// EXTERNAL MODULE: ./lib/src/scan/variables/definition.js
var definition = __webpack_require__(58407);
// EXTERNAL MODULE: ./lib/src/scan/variables/entries.js
var variables_entries = __webpack_require__(93152);
// EXTERNAL MODULE: ./lib/src/scan/text-reader.js
var text_reader = __webpack_require__(25143);
;// CONCATENATED MODULE: ./lib/src/scan/variables/extra-vars.js


const call = /ansible-playbook\b(?:[^\n\\]|\\\r?\n|\\.){0,1000}/g;
function extraVarsOf(name, { files }) {
    return files.flatMap(({ file }) => givenIn(file).get(name) ?? []);
}
const giving = /(?<![\w.])(\w{1,80})(?:=|\\?["']?[ \t]{0,4}:[ \t]{0,4})(?=\\?["']?([^\s"'\\,}]{1,100}))/dg;
const givenIn = (0,once_per/* oncePer */.Pu)((file) => {
    const given = new Map();
    for (const { text, start } of callsIn(file))
        for (const found of text.matchAll(giving)) {
            const [name, value] = [found[1] ?? '', (0,text_reader/* groupOf */.F8)(found, 2)];
            if (!value)
                continue;
            const at = start + value.start;
            const definition = { file, scalar: (0,text_reader/* textScalar */.eD)(file, at, at + value.text.length) };
            const known = given.get(name);
            if (known)
                known.push(definition);
            else
                given.set(name, [definition]);
        }
    return given;
});
function isHandedOver(path, { files }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return files.some(({ file }) => callsIn(file).some(({ text }) => text.includes('@') && text.includes(name)));
}
const known = new WeakMap();
function callsIn(file) {
    const found = known.get(file) ?? (file.text.includes('ansible-playbook') ? readCalls(file) : []);
    known.set(file, found);
    return found;
}
function readCalls(file) {
    return [...(0,text_reader/* codeText */.ph)(file).matchAll(call)].flatMap(({ 0: text, index }) => /\s(?:-e|--extra-vars)\b/.test(text) ? [{ text, start: index }] : []);
}

// EXTERNAL MODULE: ./lib/src/scan/variables/placeholder.js
var variables_placeholder = __webpack_require__(50645);
;// CONCATENATED MODULE: ./lib/src/scan/variables/ansible.js








const variableFile = /(?:^|\/)(?:group_vars|host_vars)\/|(?:^|\/)roles\/[^/]{1,100}\/(?:defaults|vars)\/|(?:^|\/)(?:defaults|vars)\/main\.ya?ml$/;
function isVariableFile(path) {
    return variableFile.test(path) && /\.(?:ya?ml|json)$|\/[\w-]{1,100}$/.test(path);
}
function ansibleValueOf({ name, written }, object, tree) {
    const isTemplate = /\.(?:j2|jinja2?)(?:\.ya?ml)?$/.test(object.file.path);
    const isPlay = object.kind === '' && object.apiVersion === '' && (0,json/* isList */.Lv)(object.content);
    if ((!isTemplate && !isPlay) || !/^\{\{-?\s*\w/.test(written))
        return { kind: 'none' };
    const path = name.split('.');
    const definitions = [
        ...extraVarsOf(name, tree),
        ...variablesFor(tree)(object).flatMap((variables) => (0,definition/* definitionsAt */.UL)(variables, path)),
        ...(factsIn(object).get(path[0] ?? '') ?? []).flatMap((root) => (0,definition/* definitionsAt */.UL)(object, [...root, ...path])),
    ];
    return definitions.length === 0 && isPlay ? { kind: 'unset' } : (0,definition/* agreed */.bL)(definitions);
}
const factKeys = ['vars', 'set_fact', 'ansible.builtin.set_fact'];
const factsIn = (0,once_per/* oncePer */.Pu)((object) => {
    const found = new Map();
    for (const mapping of (0,walk/* ownMappings */.cT)(object))
        for (const key of factKeys)
            for (const name of Object.keys((0,json/* objectAt */.lJ)(mapping.value, [key]) ?? {})) {
                const root = [...mapping.path, key];
                const known = found.get(name);
                if (known)
                    known.push(root);
                else
                    found.set(name, [root]);
            }
    return found;
});
const variablesFor = (0,once_per/* oncePer */.Pu)((tree) => {
    const isForAll = ({ file }) => isVariableFile(file.path) || isHandedOver(file.path, tree);
    const general = new Set(tree.files.filter(isForAll));
    const known = new Map();
    return (object) => {
        const { path } = object.file;
        const found = known.get(path) ??
            tree.files
                .filter((read) => general.has(read) || namesFile(object, read.file.path))
                .flatMap(({ documents }) => documents.flatMap((document) => (document.kind === 'plain' ? [document.object] : [])));
        known.set(path, found);
        return found;
    };
});
function namesFile({ file }, path) {
    return (/\.ya?ml$/.test(path) &&
        /vars_files|include_vars/.test(file.text) &&
        file.text.includes(path.slice(path.lastIndexOf('/') + 1)));
}
function repeatedTasks(object, tree) {
    if (object.kind !== '' || object.apiVersion !== '' || !(0,json/* isList */.Lv)(object.content))
        return [];
    return (0,walk/* ownMappings */.cT)(object).flatMap(({ path, value }) => {
        const key = loops.find((each) => (0,json/* valueAt */.fK)(value, [each]) !== undefined);
        if (key === undefined)
            return [];
        const prefix = `${(0,json/* stringAt */.bX)(value, ['loop_control', 'loop_var']) ?? 'item'}.`;
        const entries = entriesAt(object, [...path, key], tree).map((entry) => ({ ...entry, prefix }));
        return (0,variables_entries/* tellingEntries */.S)(entries).map((entry) => ({ task: (0,inner_objects/* below */.G)(object, path, value), entry }));
    });
}
const loops = ['loop', 'with_items', 'with_list'];
function entriesAt(object, path, tree) {
    const own = (0,json/* listAt */.gT)(object.content, path);
    if (own.length > 0)
        return own.map((_, index) => ({ object, path: [...path, index] }));
    const placeholder = (0,variables_placeholder/* onlyPlaceholder */.a_)((0,json/* stringAt */.bX)(object.content, path) ?? '');
    if (placeholder === null)
        return [];
    const name = placeholder.name.split('.');
    return tree.files.flatMap(({ file, documents }) => isVariableFile(file.path)
        ? documents.flatMap((document) => {
            const list = document.kind === 'plain' ? (0,json/* listAt */.gT)(document.object.value, name) : [];
            return document.kind === 'plain'
                ? list.map((_, index) => ({ object: document.object, path: [...name, index] }))
                : [];
        })
        : []);
}


/***/ }),

/***/ 58407:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  QR: () => (foundIn),
  UL: () => (definitionsAt),
  bL: () => (agreed),
  pp: () => (definitionPlace)
});
function definitionsAt(object, path) {
    const scalar = object.scalar(path);
    return scalar ? [{ file: object.file, scalar }] : [];
}
function agreed(definitions) {
    const texts = new Set(definitions.map(({ scalar }) => scalar.raw));
    return texts.size > 1 ? { kind: 'differ', definitions } : foundIn(definitions);
}
function foundIn(definitions, overridden = []) {
    return definitions.length === 0 ? { kind: 'none' } : { kind: 'found', definitions, overridden };
}
function definitionPlace({ file, scalar }) {
    return `${file.path}:${scalar.position.line}`;
}


/***/ }),

/***/ 93152:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  S: () => (tellingEntries),
  n: () => (givenByEntry)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);
var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58407);


const most = 100;
const ours = /flux-(?:operator|instance)/;
function tellingEntries(entries) {
    const tells = entries.length <= most && entries.some(({ object, path }) => speaks((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(object.content, path)));
    return tells ? entries : [];
}
function speaks(value) {
    if (typeof value === 'string')
        return ours.test(value);
    if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.some(speaks);
    return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.values(value).some(speaks);
}
function givenByEntry({ name }, { object, path, prefix }) {
    if (prefix !== '' && name === prefix.slice(0, -1))
        return (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .foundIn */ .QR)((0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionsAt */ .UL)(object, path));
    if (!name.startsWith(prefix))
        return { kind: 'none' };
    const own = name.slice(prefix.length);
    const nested = (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionsAt */ .UL)(object, [...path, ...own.split('.')]);
    return (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .foundIn */ .QR)(nested.length > 0 ? nested : (0,_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionsAt */ .UL)(object, [...path, own]));
}


/***/ }),

/***/ 49200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (templateExpression)
});
const path = String.raw `\$?\.?(?<path>[A-Za-z_]\w*(?:\.\w+|\[["'][\w-]+["']\])*)`;
const literal = String.raw `\(? ?(?:"(?<double>[^"{}\\]*)"|'(?<single>[^'{}\\]*)') ?(?:, ?(?:true|boolean=true) ?)?\)?`;
const plain = String.raw `(?: ?\| ?(?:quote|squote|toString|string|trim|trimPrefix "v"|regex_replace\('\^v', ?''\)))*`;
const forms = [
    new RegExp(`^${path}${plain}(?: ?\\| ?(?:default|d) ?${literal}${plain})?$`),
    new RegExp(`^${path} ?\\| ?(?:get|getOrNil) "(?<keys>[\\w.-]+)"(?: "(?<double>[^"{}\\\\]*)")?${plain}$`),
    new RegExp(`^index ${path}(?<keys>(?: "[\\w.-]+")+)${plain}$`),
    new RegExp(`^default "(?<double>[^"{}\\\\]*)" ${path}${plain}$`),
    new RegExp(`^(?:env|requiredEnv) "(?<environment>\\w+)"${plain}(?: ?\\| ?default ${literal}${plain})?$`),
];
const longest = 200;
function templateExpression(written) {
    if (written.length > longest)
        return null;
    const text = written.replace(/^-|-$/g, ' ').trim().replace(/\s+/g, ' ');
    for (const form of forms) {
        const groups = form.exec(text)?.groups;
        if (groups)
            return expression(groups, written);
    }
    return null;
}
function expression(groups, written) {
    const { path: own = '', keys = '', environment, double, single } = groups;
    const fallback = double ?? single;
    const steps = environment === undefined ? [own, ...(keys.match(/[\w.-]+/g) ?? [])] : ['env', environment];
    const start = fallback === undefined ? -1 : Math.max(written.indexOf(`"${fallback}"`), written.indexOf(`'${fallback}'`));
    return {
        name: steps.join('.').replace(/\[["']([\w-]+)["']\]/g, '.$1'),
        fallback: fallback === undefined || start < 0 ? null : { text: fallback, start: start + 1 },
    };
}


/***/ }),

/***/ 50645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Qf: () => (placeholdersIn),
  a_: () => (onlyPlaceholder),
  uQ: () => (spelled)
});
var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49200);

const substitution = /(?<!\$)\$\{(\w+)(?:(:?[-=])([^{}$]*))?\}/g;
const input = /<<-?\s*inputs\.(\w+(?:\.\w+)*)\s*(?:\|\s*(?:(?:quote|squote|toString|trim|trimPrefix "v")|(default) "([^"<>\\]*)")\s*)*-?>>/g;
const braces = /(?<!\$)\{\{([^{}]{1,200})\}\}/g;
const schema = /\$\{((?:schema\.spec|var|variables)(?:\.\w{1,60}){1,5})\}/g;
const pipeline = /(?<!\$)\$\((\w[\w.]{0,80})\)/g;
const most = 2000;
function placeholdersIn(text) {
    if (!text.includes('${') && !text.includes('$(') && !text.includes('<<') && !text.includes('{{'))
        return [];
    return [
        ...first(text.matchAll(substitution)).map((match) => found('variable', match)),
        ...first(text.matchAll(input)).map((match) => found('input', match)),
        ...first(text.matchAll(schema)).map((match) => found('expression', match)),
        ...first(text.matchAll(pipeline)).map((match) => found('expression', match)),
        ...first(text.matchAll(braces)).flatMap((match) => expressionIn(match) ?? []),
    ].sort((a, b) => a.start - b.start);
}
function first(matches) {
    const taken = [];
    for (const match of matches)
        if (taken.push(match) === most)
            break;
    return taken;
}
function found(kind, match) {
    const { 0: written, 1: name = '', 2: sign, 3: fallback = '', index } = match;
    return {
        kind,
        name,
        written,
        fallback: sign === undefined ? null : fallback,
        fallbackAt: null,
        start: index,
        end: index + written.length,
    };
}
function expressionIn(match) {
    const read = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .templateExpression */ .D)(match[1] ?? '');
    const { name = '', fallback = null } = read ?? {};
    const fallbackAt = fallback && match.index + '{{'.length + fallback.start;
    return read && { ...found('expression', match), name, fallback: fallback?.text ?? null, fallbackAt };
}
function onlyPlaceholder(text) {
    const trimmed = text.trim();
    const [only, ...others] = placeholdersIn(trimmed);
    if (!only || others.length > 0 || only.end !== trimmed.length)
        return null;
    return only.start === 0 || trimmed.slice(0, only.start) === 'v' ? only : null;
}
function spelled({ kind, name, written }) {
    if (kind === 'expression')
        return written;
    return kind === 'variable' ? `\${${name}}` : `<< inputs.${name} >>`;
}


/***/ }),

/***/ 10965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BS: () => (ownTexts),
  Pb: () => (innerObjects),
  cT: () => (ownMappings)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50184);

function ownMappings({ content }) {
    return walkOf(content).own;
}
function ownTexts({ content }) {
    return walkOf(content).texts;
}
function innerObjects({ content }) {
    return walkOf(content).inner;
}
const walks = new WeakMap();
function walkOf(content) {
    if (typeof content !== 'object' || content === null)
        return collected(content);
    const found = walks.get(content) ?? collected(content);
    walks.set(content, found);
    return found;
}
function collected(content) {
    const found = { own: [], inner: [], texts: [] };
    collect(content, [], found);
    return found;
}
function collect(value, path, found) {
    if (typeof value === 'string')
        found.texts.push({ path, value });
    else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        for (const [index, child] of value.entries())
            collect(child, [...path, index], found);
    else if ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        if (isInner(path, value))
            return void found.inner.push({ path, value });
        found.own.push({ path, value });
        for (const [key, child] of Object.entries(value))
            if (child !== undefined)
                collect(child, [...path, key], found);
    }
}
function isInner(path, value) {
    return path.length > 0 && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, ['apiVersion']) !== null && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(value, ['kind']) !== null;
}


/***/ }),

/***/ 99086:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (bodyOfFile)
});

// EXTERNAL MODULE: ./lib/src/text/program/code.js
var program_code = __webpack_require__(53174);
// EXTERNAL MODULE: ./lib/src/text/program/dialect.js
var program_dialect = __webpack_require__(77109);
// EXTERNAL MODULE: ./lib/src/text/program/outline.js
var outline = __webpack_require__(83265);
// EXTERNAL MODULE: ./lib/src/text/program/tokens.js
var tokens = __webpack_require__(56013);
;// CONCATENATED MODULE: ./lib/src/text/hcl/path.js


function pathOf(code, items) {
    const segments = [];
    for (const [index, item] of items.entries()) {
        if ((0,outline/* isGroup */.IZ)(item)) {
            const key = item.open === '[' ? indexOf(code, item.statements[0]?.items ?? []) : null;
            if (key === null)
                return null;
            segments.push(key);
        }
        else if (item.kind !== 'word' || (index > 0 && !(0,tokens/* textOf */.b6)(code, item).startsWith('.')))
            return null;
        else
            for (const segment of (0,tokens/* textOf */.b6)(code, item).split('.'))
                if (segment !== '')
                    segments.push(segment);
    }
    return segments;
}
function indexOf(code, items) {
    const [only, ...others] = items;
    if (only === undefined || (0,outline/* isGroup */.IZ)(only) || others.length > 0 || only.kind === 'mark')
        return null;
    return (0,tokens/* textOf */.b6)(code, only);
}

;// CONCATENATED MODULE: ./lib/src/text/hcl/tree.js





const unknown = { kind: 'unknown' };
function bodyOfFile(file) {
    const [code, dialect] = [(0,program_code/* codeOf */.$N)(file), (0,program_dialect/* dialectOf */.E)('a.tf')];
    return bodyOf(code, (0,outline/* outlineOf */.W4)(code, (0,tokens/* tokensOf */.k8)(code, dialect), dialect));
}
function bodyOf(code, { statements }) {
    const attributes = [];
    const blocks = [];
    for (const statement of statements) {
        const attribute = attributeOf(code, statement);
        if (attribute)
            attributes.push(attribute);
        else
            for (const block of blocksOf(code, statement))
                blocks.push(block);
    }
    return { attributes, blocks };
}
function attributeOf(code, { items }) {
    const [name, sign, ...value] = items;
    if (name === undefined || (0,outline/* isGroup */.IZ)(name) || (0,outline/* isGroup */.IZ)(sign) || value.length === 0)
        return null;
    if (!((0,tokens/* isMark */.qi)(code, sign, '=') || (0,tokens/* isMark */.qi)(code, sign, ':')) || name.kind === 'mark')
        return null;
    const [start, end] = [value[0]?.start ?? name.end, value.at(-1)?.end ?? name.end];
    return { name: (0,tokens/* textOf */.b6)(code, name), value: expressionOf(code, value), start, end };
}
function blocksOf(code, { items }) {
    const blocks = [];
    let words = [];
    for (const item of items) {
        if (!(0,outline/* isGroup */.IZ)(item))
            words.push(item);
        else {
            const block = item.open === '{' ? blockOf(code, words, item) : null;
            if (block)
                blocks.push(block);
            words = [];
        }
    }
    return blocks;
}
function blockOf(code, [type, ...labels], group) {
    if (type?.kind !== 'word')
        return null;
    return { type: (0,tokens/* textOf */.b6)(code, type), labels: labels.map((each) => (0,tokens/* textOf */.b6)(code, each)), body: bodyOf(code, group) };
}
function expressionOf(code, items) {
    const question = items.findIndex((item) => !(0,outline/* isGroup */.IZ)(item) && (0,tokens/* isMark */.qi)(code, item, '?'));
    if (question >= 0)
        return choiceOf(code, items.slice(question + 1));
    const [first, ...rest] = items;
    if (first === undefined)
        return unknown;
    if ((0,outline/* isGroup */.IZ)(first))
        return rest.length === 0 ? groupOf(code, first) : unknown;
    if (first.kind === 'text')
        return rest.length === 0 ? { kind: 'text', text: (0,tokens/* textOf */.b6)(code, first), start: first.from, end: first.to } : unknown;
    if (first.kind !== 'word')
        return unknown;
    const [called, ...below] = rest;
    if ((0,outline/* isGroup */.IZ)(called) && called.open === '(') {
        const path = pathOf(code, below);
        return path ? { kind: 'call', name: (0,tokens/* textOf */.b6)(code, first), arguments: valuesOf(code, called), path } : unknown;
    }
    const segments = pathOf(code, items);
    return segments ? { kind: 'path', segments } : unknown;
}
function choiceOf(code, items) {
    const of = [];
    let part = [];
    for (const item of items)
        if (!(0,outline/* isGroup */.IZ)(item) && (0,tokens/* isMark */.qi)(code, item, '?'))
            part = [];
        else if (!(0,outline/* isGroup */.IZ)(item) && (0,tokens/* isMark */.qi)(code, item, ':')) {
            of.push(expressionOf(code, part));
            part = [];
        }
        else
            part.push(item);
    return { kind: 'choice', of: [...of, expressionOf(code, part)] };
}
function groupOf(code, group) {
    if (group.open === '[')
        return { kind: 'list', items: valuesOf(code, group) };
    if (group.open === '{')
        return { kind: 'object', entries: group.statements.flatMap((each) => attributeOf(code, each) ?? []) };
    const [only, ...others] = group.statements;
    return only && others.length === 0 ? expressionOf(code, only.items) : unknown;
}
function valuesOf(code, { statements }) {
    return statements.filter(({ items }) => items.length > 0).map(({ items }) => expressionOf(code, items));
}


/***/ }),

/***/ 81122:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  ep: () => (ignoreRules),
  sA: () => (isSourceIgnore),
  tk: () => (mostRules),
  xc: () => (leftOutBy)
});
function isSourceIgnore(path) {
    return path === '.sourceignore' || path.endsWith('/.sourceignore');
}
const mostRules = 2000;
function ignoreRules(text, folder) {
    return text
        .split('\n', mostRules)
        .flatMap((written, index) => ruleOf(written.replace(/\r$/, ''), folder, index + 1) ?? []);
}
function ruleOf(written, folder, line) {
    if (written.startsWith('#') || written.trim() === '')
        return null;
    const isTaken = written.startsWith('!');
    const bare = withoutBlanks(isTaken ? written.slice(1) : written);
    const isFolder = bare.endsWith('/');
    const pattern = isFolder ? bare.slice(0, -1) : bare;
    const steps = pattern.split('/').filter((step, index, all) => step !== '**' || all[index - 1] !== '**');
    return { folder, line, isTaken, isFolder, steps };
}
function withoutBlanks(text) {
    let end = text.length;
    while (text[end - 1] === ' ' && text[end - 2] !== '\\')
        end--;
    return text.slice(0, end);
}
function leftOutBy(path, rules) {
    const found = rules.findLast((rule) => speaksOf(path, rule));
    return found && !found.isTaken ? found : null;
}
function speaksOf(path, { folder, steps, isFolder }) {
    if (folder !== '' && !path.startsWith(`${folder}/`))
        return false;
    const names = path.slice(folder === '' ? 0 : folder.length + 1).split('/');
    const [only = ''] = steps;
    if (steps.length > 1)
        return beginsWith(names, steps[0] === '' ? steps.slice(1) : steps, isFolder);
    return names.some((name, index) => nameFits(name, only) && !(isFolder && index === names.length - 1));
}
function beginsWith(names, steps, isFolder) {
    if (steps.filter((step) => step !== '**').length > names.length)
        return false;
    let reachable = new Set([0]);
    for (const step of steps) {
        const next = new Set();
        for (const at of reachable) {
            const name = names[at];
            if (step === '**')
                for (let index = at; index <= names.length; index++)
                    next.add(index);
            else if (name !== undefined && nameFits(name, step))
                next.add(at + 1);
        }
        reachable = next;
    }
    return isFolder ? [...reachable].some((end) => end < names.length) : reachable.size > 0;
}
function nameFits(name, pattern) {
    const tokens = tokensOf(pattern);
    let [at, token, star, mark] = [0, 0, -1, 0];
    while (at < name.length) {
        const current = tokens[token];
        if (current === 'star') {
            star = token++;
            mark = at;
        }
        else if (current?.(name[at] ?? '') === true) {
            at++;
            token++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++mark;
        }
        else
            return false;
    }
    while (tokens[token] === 'star')
        token++;
    return token === tokens.length;
}
const known = new Map();
function tokensOf(pattern) {
    const found = known.get(pattern) ?? tokenized(pattern.slice(0, 500));
    if (known.size < 10_000)
        known.set(pattern, found);
    return found;
}
function tokenized(pattern) {
    return Array.from(pattern.matchAll(/\\(.)|\[(\^?)([^\]]{1,200})\]|(.)/gs), ([, escaped, not, set, plain]) => {
        if (set !== undefined)
            return inSet(set, not === '^');
        if (escaped !== undefined)
            return (character) => character === escaped;
        if (plain === '*')
            return 'star';
        return plain === '?' ? () => true : (character) => character === plain;
    });
}
function inSet(set, isOutside) {
    const ranges = Array.from(set.matchAll(/(.)-(.)|(.)/gs), ([, from, to, one = '']) => [from ?? one, to ?? one]);
    return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isOutside;
}


/***/ }),

/***/ 29033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (lineTree)
});
const nothing = [];
class OpenLine {
    below = nothing;
    number;
    start;
    group;
    #whole;
    #end;
    constructor(whole, number, range, group) {
        this.number = number;
        this.start = range.start;
        this.group = group;
        this.#whole = whole;
        this.#end = range.end;
    }
    get text() {
        return this.#whole.slice(this.start, this.#end);
    }
}
const closing = /^[\s})\],;]*$/;
function lineTree(text) {
    const known = [];
    const open = [];
    let number = 0;
    for (let start = 0; start <= text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed < 0 ? text.length : feed;
        const line = text.slice(start, end);
        const indent = line.search(/\S/);
        number++;
        if (indent >= 0 && /^\s*---\s*(?:#|$)/.test(line)) {
            close(open, indent - 1);
            begin(open, indent, true);
        }
        else if (indent >= 0 && closing.test(line))
            close(open, indent);
        else if (indent >= 0)
            known[number] = place(open, line, indent, (group) => new OpenLine(text, number, { start, end }, group));
        start = end + 1;
    }
    return {
        get: (wanted) => known[wanted],
        *all() {
            for (const line of known)
                if (line)
                    yield line;
        },
    };
}
function place(open, text, indent, lineIn) {
    const dash = /^\s*-\s+(?=\S)/.exec(text)?.[0];
    close(open, indent);
    const depth = dash?.length ?? indent;
    const top = open.at(-1);
    const group = dash === undefined && top?.indent === depth ? top : begin(open, depth, dash !== undefined);
    const line = lineIn(group);
    if (group.lines.length === 0)
        group.lines = [line];
    else
        group.lines.push(line);
    return line;
}
function close(open, indent) {
    while ((open.at(-1)?.indent ?? -1) > indent)
        open.pop();
}
function begin(open, indent, apart) {
    const around = open.at(-1);
    const owner = around?.lines.at(-1) ?? around?.owner ?? null;
    const group = { lines: [], owner, apart, indent };
    if (owner?.below === nothing)
        owner.below = [group];
    else
        owner?.below.push(group);
    open.push(group);
    return group;
}


/***/ }),

/***/ 17473:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  aH: () => (unknownInResourceSet),
  bn: () => (isTemplateFile),
  pj: () => (unknownInDocument)
});
const substitution = /\$\{[A-Za-z_]|\$\([A-Za-z_]/;
const template = /\{\{|\{%|#\{|<%/;
const inputs = /<<|>>/;
const toFillIn = /(?<!<)<[A-Z][A-Z0-9_-]*>(?!>)/;
const encrypted = /^ENC\[[A-Z0-9_]+,/;
const unknownInDocument = (text) => substitution.test(text) || template.test(text) || encrypted.test(text) || toFillIn.test(text);
const unknownInResourceSet = (text) => unknownInDocument(text) || inputs.test(text);
function isTemplateFile(path) {
    return /\.(?:j2|jinja2?|tpl|tmpl|gotmpl|tftpl|mustache|erb)(?:\.ya?ml)?$/i.test(path);
}


/***/ }),

/***/ 53174:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $N: () => (codeOf),
  Cd: () => (heredocAt),
  fx: () => (withoutComments),
  m2: () => (closingQuote)
});
var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77109);

const known = new WeakMap();
function codeOf(file) {
    const code = known.get(file) ?? withoutComments(file.text, (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectOf */ .E)(file.path));
    known.set(file, code);
    return code;
}
const beginnings = /["'`#/;:<{@Rr|-]/g;
function withoutComments(text, dialect) {
    const kept = [];
    const dead = new Map();
    let done = 0;
    beginnings.lastIndex = 0;
    for (let begun = beginnings.exec(text); begun; begun = beginnings.exec(text)) {
        const { index } = begun;
        const found = stretchAt(text, index, dialect, dead);
        beginnings.lastIndex = found?.end ?? index + 1;
        if (found?.kind !== 'comment')
            continue;
        kept.push(text.slice(done, index), blanked(text.slice(index, found.end)));
        done = found.end;
    }
    return kept.length === 0 ? text : [...kept, text.slice(done)].join('');
}
function stretchAt(text, at, dialect, dead) {
    return commentAt(text, at, dialect, dead) ?? stringAt(text, at, dialect, dead);
}
function commentAt(text, at, dialect, dead) {
    for (const [open, close] of dialect.blocks)
        if (text.startsWith(open, at))
            return enclosed('comment', text, at + open.length, close, dead);
    if (dialect.slashes && text.startsWith('/*', at))
        return enclosed('comment', text, at + 2, '*/', dead);
    if (at > 0 && !/\s/.test(text.charAt(at - 1)))
        return null;
    const line = (dialect.hash && text.charAt(at) === '#') || (dialect.slashes && text.startsWith('//', at));
    if (line || (dialect.remarks.some((mark) => text.startsWith(mark, at)) && beginsLine(text, at)))
        return { kind: 'comment', end: lineEnd(text, at) };
    return null;
}
function beginsLine(text, at) {
    let before = at - 1;
    while (before >= 0 && at - before < widest && (text.charAt(before) === ' ' || text.charAt(before) === '\t'))
        before--;
    return before < 0 || text.charAt(before) === '\n';
}
const widest = 200;
function stringAt(text, at, dialect, dead) {
    if (dialect.heredocs && text.charAt(at) === '<') {
        const lines = heredocAt(text, at, dead);
        return lines && { kind: 'text', end: lines.end };
    }
    const quote = text.charAt(at);
    const long = dialect.long.find((each) => text.startsWith(each, at));
    if (long !== undefined)
        return enclosed('text', text, at + long.length, long, dead);
    if (quote === '`')
        return dialect.backtick === 'mark' ? null : enclosed('text', text, at + 1, '`', dead);
    if (quote !== '"' && (quote !== "'" || !dialect.apostrophe))
        return null;
    return lineString(text, at, dialect, dead);
}
function lineString(text, at, { flowing }, dead) {
    const quote = text.charAt(at);
    if (at < (dead.get(quote) ?? 0))
        return null;
    const end = closingQuote(text, at, quote === '"' || flowing);
    if (text.charAt(end) === quote)
        return { kind: 'text', end: end + 1 };
    dead.set(quote, end);
    return null;
}
function heredocAt(text, at, dead) {
    if (!text.startsWith('<<', at) || at < (dead.get('<<') ?? 0))
        return null;
    const opening = /^<<[-~]?([A-Za-z_]\w{0,60})[ \t]{0,20}\r?\n/.exec(text.slice(at, at + 100));
    if (!opening)
        return null;
    const from = at + opening[0].length;
    for (let line = from; line < text.length;) {
        const end = lineEnd(text, line);
        if (text.slice(line, Math.min(end, line + 300)).trim() === opening[1])
            return { from, to: line, end };
        line = end + 1;
    }
    dead.set('<<', text.length);
    return null;
}
function closingQuote(text, at, escapes) {
    const quote = text.charCodeAt(at);
    for (let end = at + 1; end < text.length; end++) {
        const unit = text.charCodeAt(end);
        if (unit === quote || unit === 0x0a)
            return end;
        if (unit === 0x5c && escapes && text.charCodeAt(end + 1) !== 0x0a)
            end++;
    }
    return text.length;
}
function enclosed(kind, text, from, close, dead) {
    if (from < (dead.get(close) ?? 0))
        return null;
    const end = text.indexOf(close, from);
    if (end >= 0)
        return { kind, end: end + close.length };
    dead.set(close, text.length);
    return null;
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function blanked(comment) {
    return comment.replace(/[^\r\n]/g, ' ');
}


/***/ }),

/***/ 77109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  E: () => (dialectOf)
});
const script = {
    hash: true,
    slashes: false,
    remarks: [],
    blocks: [],
    continues: '\\',
    backtick: 'mark',
    apostrophe: true,
    long: [],
    nested: false,
    placeholders: true,
    flowing: false,
    sections: false,
    heredocs: false,
};
const program = { ...script, hash: false, slashes: true, placeholders: false, flowing: true };
const template = {
    ...script,
    blocks: [
        ['{#', '#}'],
        ['{{/*', '*/}}'],
        ['{{- /*', '*/ -}}'],
    ],
};
const triple = ['"""', "'''"];
const dialects = [
    [/\.(?:tf|hcl|tfvars|tofu|tm)$/i, { ...program, hash: true, apostrophe: false, nested: true, heredocs: true }],
    [/\.nix$/i, { ...program, hash: true, apostrophe: false, long: ["''"] }],
    [/\.(?:[cm]?[jt]sx?|vue|svelte)$/i, { ...program, backtick: 'template' }],
    [/\.go$/i, { ...program, backtick: 'raw' }],
    [/\.(?:java|kts?|scala|cs|swift|dart|groovy|gradle|gsh)$/i, { ...program, long: triple }],
    [/\.(?:rs|c|h|cc|cpp|hpp|zig|proto|sol|cue|fs|bicep|json5?|jsonc)$/i, { ...program, long: ['"""'] }],
    [/\.(?:jsonnet|libsonnet)$/i, { ...program, hash: true, long: ['|||'] }],
    [/\.php$/i, { ...program, hash: true }],
    [
        /\.(?:py|pyi|bzl|star|k)$|(?:^|\/)(?:Tiltfile|BUILD|WORKSPACE)(?:\.\w+)?$/i,
        { ...script, placeholders: false, flowing: true, long: triple },
    ],
    [
        /\.(?:rb|rake|cr|ex|exs|jl|r|pl|pm)$|(?:^|\/)(?:Rakefile|Vagrantfile|Brewfile)$/i,
        { ...script, placeholders: false, flowing: true },
    ],
    [/\.(?:lua|sql|hs|elm|dhall)$/i, { ...program, slashes: false, remarks: ['--'] }],
    [/\.(?:ps1|psm1|psd1)$/i, { ...script, placeholders: false, continues: '`', blocks: [['<#', '#>']] }],
    [
        /\.(?:bat|cmd)$/i,
        { ...script, hash: false, apostrophe: false, continues: '^', remarks: ['::', 'REM ', 'rem ', '@REM ', '@rem '] },
    ],
    [/\.(?:toml)$|(?:^|\/)(?:\.?mise|Pipfile)$/i, { ...script, long: triple, sections: true }],
    [/\.(?:ini|cfg|conf|properties|editorconfig)$/i, { ...script, remarks: [';'], sections: true }],
    [/\.(?:xml|csproj|props|html?)$/i, { ...script, hash: false, blocks: [['<!--', '-->']] }],
    [/\.(?:gotmpl|tpl|tmpl|tftpl|j2|jinja2?)$/i, template],
    [/\.ya?ml$/i, template],
];
function dialectOf(path) {
    return dialects.find(([pattern]) => pattern.test(path))?.[1] ?? script;
}


/***/ }),

/***/ 83265:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  IZ: () => (isGroup),
  Lx: () => (isClosed),
  W4: () => (outlineOf)
});
var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56013);

function isGroup(item) {
    return item !== undefined && 'open' in item;
}
function isClosed(code, { open, end }) {
    return open === '' || /[)\]}]/.test(code.charAt(end - 1));
}
const deepest = 200;
function outlineOf(code, tokens, dialect) {
    const root = { open: '', place: null, statements: [], start: 0, end: code.length };
    const reading = { code, root, open: [], counts: { '(': 0, '[': 0, '{': 0 }, statement: begun(root) };
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (!token)
            break;
        if (token.kind !== 'line')
            reading.statement = taken(reading, token);
        else if (endsAt(code, reading.statement, tokens[index + 1], dialect)) {
            const isSection = dialect.sections && isHeader(reading.statement);
            reading.statement = isSection ? section(root, reading.statement) : next(reading.statement);
        }
    }
    return root;
}
function taken(reading, token) {
    const { statement, open } = reading;
    const mark = token.kind === 'mark' ? reading.code.charAt(token.start) : '';
    switch (mark) {
        case ',':
            return next(statement, true);
        case ';':
            return next(statement);
        case '(':
        case '[':
        case '{':
            if (open.length < deepest)
                return entered(reading, mark, token.start);
            break;
        case ')':
        case ']':
        case '}':
            return left(reading, openers[mark], token.end);
    }
    statement.items.push(token);
    return statement;
}
function entered({ code, open, counts, statement }, mark, start) {
    const place = { statement, index: statement.items.length };
    const group = { open: mark, place, statements: [], start, end: code.length };
    statement.items.push(group);
    open.push(statement);
    counts[mark]++;
    return begun(group);
}
const openers = { ')': '(', ']': '[', '}': '{' };
function left({ open, counts, statement }, opener, end) {
    let current = statement;
    for (let found = counts[opener] === 0; !found; current = open.pop() ?? current) {
        const { open: own } = current.group;
        if (own !== '')
            counts[own]--;
        current.group.end = end;
        found = own === opener;
    }
    return current;
}
function begun(group, goesOn = false) {
    const statement = { group, items: [], goesOn };
    if (group.statements.length === 0)
        group.statements = [statement];
    else
        group.statements.push(statement);
    return statement;
}
function isHeader({ group, items }) {
    const [only, ...others] = items;
    return group.open === '' && others.length === 0 && isGroup(only) && only.open === '[';
}
function section(root, { group: former, items }) {
    former.statements.pop();
    if (former !== root)
        former.end = items[0]?.start ?? root.end;
    const own = { group: root, items, goesOn: false };
    const place = { statement: own, index: own.items.length };
    const { end: start } = items.at(-1) ?? root;
    const group = { open: '', place, statements: [], start, end: root.end };
    root.statements.push(own);
    own.items.push(group);
    return begun(group);
}
function next(statement, goesOn = false) {
    if (statement.items.length === 0)
        return statement;
    statement.items = statement.items.slice();
    return begun(statement.group, goesOn);
}
function endsAt(code, { items }, following, { flowing }) {
    const last = items.at(-1);
    if (!flowing || last === undefined || following === undefined)
        return true;
    if (!isGroup(last) && ['=', ':', '+', '?', '|', '&', '>'].some((mark) => (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isMark */ .qi)(code, last, mark)))
        return false;
    if (following.kind === 'mark')
        return !['+', '?', '|', '&'].includes(code.charAt(following.start));
    return following.kind !== 'word' || code.charAt(following.start) !== '.';
}


/***/ }),

/***/ 56013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  b6: () => (textOf),
  k8: () => (tokensOf),
  qi: () => (isMark)
});
var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53174);

function textOf(code, { from, to }) {
    return code.slice(from, to);
}
function isMark(code, token, mark) {
    return token?.kind === 'mark' && code.charAt(token.start) === mark;
}
const most = 150_000;
function tokensOf(code, dialect) {
    const tokens = [];
    const dead = new Map();
    for (let at = 0; at < code.length && tokens.length < most;) {
        const unit = code.charCodeAt(at);
        if (unit === 0x0a)
            at = push(tokens, 'line', at, at + 1);
        else if (unit <= 0x20 || unit === 0xfeff)
            at++;
        else {
            const gap = continuation(code, at, dialect);
            const text = gap === 0 ? textAt(code, at, dialect, dead) : null;
            if (gap > 0)
                at += gap;
            else if (text) {
                tokens.push(text);
                at = text.end;
            }
            else {
                const end = wordEnd(code, at, dialect, dead);
                at = end > at ? push(tokens, 'word', at, end) : push(tokens, 'mark', at, at + 1);
            }
        }
    }
    return tokens;
}
function push(tokens, kind, start, end) {
    tokens.push({ kind, start, end, from: start, to: end });
    return end;
}
function continuation(code, at, { continues }) {
    if (code.charAt(at) !== continues)
        return 0;
    const next = code.charAt(at + 1) === '\r' ? at + 2 : at + 1;
    return code.charAt(next) === '\n' ? next + 1 - at : 0;
}
function textAt(code, at, dialect, dead) {
    const lines = dialect.heredocs ? (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .heredocAt */ .Cd)(code, at, dead) : null;
    if (lines)
        return { kind: 'text', start: at, ...lines };
    const long = longQuoteAt(code, at, dialect);
    if (long !== null)
        return longText(code, at, long, dead);
    const quote = code.charAt(at);
    if (!isQuote(quote, dialect) || at < (dead.get(quote) ?? 0))
        return null;
    const nested = quote === '`' || (quote === '"' && dialect.nested);
    const end = nested ? templateEnd(code, at, quote) : (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .closingQuote */ .m2)(code, at, quote === '"' || dialect.flowing);
    if (code.charAt(end) === quote)
        return { kind: 'text', start: at, end: end + 1, from: at + 1, to: end };
    dead.set(quote, end);
    return null;
}
function longQuoteAt(code, at, { long, backtick }) {
    if (backtick === 'raw' && code.charAt(at) === '`')
        return '`';
    return long.find((quote) => code.startsWith(quote, at)) ?? null;
}
function isQuote(mark, { apostrophe, backtick }) {
    return mark === '"' || (mark === "'" && apostrophe) || (mark === '`' && backtick === 'template');
}
function longText(code, at, quote, dead) {
    const from = at + quote.length;
    if (at < (dead.get(quote) ?? 0))
        return null;
    const to = code.indexOf(quote, from);
    if (to >= 0)
        return { kind: 'text', start: at, end: to + quote.length, from, to };
    dead.set(quote, code.length);
    return null;
}
function templateEnd(code, at, quote) {
    const open = [0];
    for (let end = at + 1; end < code.length; end++) {
        const character = code.charAt(end);
        const depth = open.at(-1) ?? 0;
        if (character === '\\')
            end++;
        else if (depth > 0)
            inExpression(open, character, quote);
        else if (character === quote) {
            open.pop();
            if (open.length === 0)
                return end;
        }
        else if (character === '\n' && quote === '"')
            return end;
        else if ((character === '$' || character === '%') && code.charAt(end + 1) === '{') {
            open[open.length - 1] = 1;
            end++;
        }
    }
    return code.length;
}
function inExpression(open, character, quote) {
    const depth = open.at(-1) ?? 0;
    if (character === '{')
        open[open.length - 1] = depth + 1;
    else if (character === '}')
        open[open.length - 1] = depth - 1;
    else if (character === quote)
        open.push(0);
}
const inWord = new Set(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.-/@%', (each) => each.charCodeAt(0)));
function isWordUnit(unit) {
    return inWord.has(unit) || unit >= 0x80;
}
function wordEnd(code, start, dialect, dead) {
    let slash = false;
    let at = start;
    for (; at < code.length;) {
        const unit = code.charCodeAt(at);
        if (opensPlaceholder(code, at, dialect)) {
            const end = placeholderEnd(code, at, dead) ?? (unit === 0x24 ? at + 1 : null);
            if (end === null)
                return at;
            at = end;
            continue;
        }
        if (unit === 0x3a ? !joins(code, start, at, slash || !dialect.flowing) : !isWordUnit(unit))
            return at;
        slash ||= unit === 0x2f;
        at++;
    }
    return at;
}
function opensPlaceholder(code, at, { placeholders }) {
    switch (code.charCodeAt(at)) {
        case 0x24:
            return true;
        case 0x23:
            return code.charCodeAt(at + 1) === 0x7b;
        case 0x3c:
        case 0x7b:
            return placeholders && code.charCodeAt(at + 1) === code.charCodeAt(at);
        default:
            return false;
    }
}
function anglesEnd(code, at) {
    const found = /^<<-? ?[A-Za-z_][\w.-]{0,100} ?-?>>/.exec(code.slice(at, at + 120));
    return found && at + found[0].length;
}
function joins(code, start, at, loose) {
    if (at === start)
        return false;
    const next = code.charCodeAt(at + 1);
    if (code.charCodeAt(start) === 0x24)
        return isWordUnit(next) && next !== 0x2f;
    return loose ? isWordUnit(next) || next === 0x7b : next === 0x2f && code.charCodeAt(at + 2) === 0x2f;
}
function placeholderEnd(code, at, dead) {
    if (code.startsWith('{{', at))
        return closed(code, at, '{{', '}}', dead);
    if (code.startsWith('<<', at))
        return anglesEnd(code, at);
    if (code.startsWith('#{', at))
        return closed(code, at, '#{', '}', dead);
    if (code.startsWith('${{', at))
        return closed(code, at, '${{', '}}', dead);
    if (code.charAt(at + 1) === '{')
        return closed(code, at, '${', '}', dead);
    if (code.charAt(at + 1) !== '(')
        return null;
    let end = at + 2;
    while (end - at < longest && (isWordUnit(code.charCodeAt(end)) || code.charCodeAt(end) === 0x3a))
        end++;
    return end > at + 2 && code.charAt(end) === ')' ? end + 1 : null;
}
const longest = 256;
function closed(code, at, open, close, dead) {
    if (at < (dead.get(open) ?? 0))
        return null;
    let depth = 0;
    let end = at;
    for (; end < code.length && end - at < longest && code.charAt(end) !== '\n';) {
        if (code.startsWith(open, end)) {
            depth++;
            end += open.length;
        }
        else if (code.startsWith(close, end)) {
            depth--;
            end += close.length;
            if (depth === 0)
                return end;
        }
        else
            end++;
    }
    dead.set(open, end);
    return null;
}


/***/ }),

/***/ 1230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $t: () => (newestFluxMinor),
  bx: () => (endOfApi),
  dn: () => (fluxMinor),
  jI: () => (hasFeature),
  k7: () => (knownFluxMinor),
  ux: () => (minorWith),
  vi: () => (nearestFluxMinor)
});
/* unused harmony export fluxMinors */
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);

const fluxMinors = [
    {
        minor: '2.3',
        released: '2024-05',
        kubernetes: '1.28',
        operator: '0.1.0',
        removes: [],
        brings: ['chart-sources'],
        changes: ['HelmRelease v2 and HelmRepository v1 begin'],
        alertVersions: 3,
        tokenRule: 10,
    },
    {
        minor: '2.4',
        released: '2024-09',
        kubernetes: '1.28',
        operator: '0.10.0',
        removes: [],
        brings: [],
        changes: ['Bucket v1 begins'],
        alertVersions: 3,
        tokenRule: 10,
    },
    {
        minor: '2.5',
        released: '2025-02',
        kubernetes: '1.30',
        operator: '0.15.0',
        removes: [],
        brings: [],
        changes: [],
        alertVersions: 3,
        tokenRule: 10,
    },
    {
        minor: '2.6',
        released: '2025-05',
        kubernetes: '1.31',
        operator: '0.21.0',
        removes: [],
        brings: ['oci-repository-v1', 'object-identity'],
        changes: ['OCIRepository v1 begins'],
        alertVersions: 3,
        tokenRule: 10,
    },
    {
        minor: '2.7',
        released: '2025-09',
        kubernetes: '1.32',
        operator: '0.30.0',
        removes: [
            'source.toolkit.fluxcd.io/v1beta1',
            'kustomize.toolkit.fluxcd.io/v1beta1',
            'helm.toolkit.fluxcd.io/v2beta1',
            'image.toolkit.fluxcd.io/v1beta1',
            'notification.toolkit.fluxcd.io/v1beta1',
        ],
        brings: ['source-watcher', 'tenant-identity'],
        changes: [
            'the image APIs v1 begin',
            'controllers lose the variable GOMAXPROCS, so patches that count variables by index shift',
        ],
        alertVersions: 2,
        tokenRule: 11,
    },
    {
        minor: '2.8',
        released: '2026-02',
        kubernetes: '1.33',
        operator: '0.42.0',
        removes: [
            'source.toolkit.fluxcd.io/v1beta2',
            'kustomize.toolkit.fluxcd.io/v1beta2',
            'helm.toolkit.fluxcd.io/v2beta2',
        ],
        brings: ['signature-bundles'],
        changes: ['helm-controller applies server-side, so fields that a chart does not declare are rejected'],
        alertVersions: 2,
        tokenRule: 11,
    },
    {
        minor: '2.9',
        released: '2026-06',
        kubernetes: '1.33',
        operator: '0.53.0',
        removes: ['image.toolkit.fluxcd.io/v1beta2', 'notification.toolkit.fluxcd.io/v1beta2'],
        brings: ['sharded-watcher', 'strict-substitution'],
        changes: [
            'Helm post-renderers see hooks too',
            'variable substitution fails on variables that are not set',
            'JSON patches that count versions of the notification definitions by index no longer apply',
        ],
        alertVersions: 1,
        tokenRule: 11,
    },
];
function fluxMinor(minor) {
    return fluxMinors.find((entry) => entry.minor === minor) ?? null;
}
function newestFluxMinor() {
    return fluxMinors.at(-1)?.minor ?? '';
}
function nearestFluxMinor(minor) {
    const known = fluxMinors.findLast((entry) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(entry.minor, minor) <= 0) ?? fluxMinors[0];
    if (!known)
        throw new Error('the table of Flux minors is empty');
    return known;
}
function minorWith(feature) {
    return fluxMinors.find(({ brings }) => brings.includes(feature))?.minor ?? newestFluxMinor();
}
function hasFeature(flux, feature) {
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux), minorWith(feature)) >= 0;
}
function endOfApi(apiVersion) {
    return fluxMinors.find(({ removes }) => removes.includes(apiVersion))?.minor ?? null;
}
function knownFluxMinor(operator) {
    return fluxMinors.findLast((entry) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, entry.operator) >= 0)?.minor ?? null;
}


/***/ }),

/***/ 9959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BJ: () => (isWrittenFor),
  D3: () => (buildRule),
  H0: () => (stallsOnNewerFlux),
  TE: () => (isBeyondTables),
  Vx: () => (isModelled),
  ZJ: () => (firstSignedChart),
  eO: () => (releaseWorkflowEnding),
  ge: () => (assumedMinor),
  hL: () => (nearestModelled),
  jh: () => (measured)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _flux_minors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1230);


const eras = [
    { since: '0.54.1', rule: { kind: 'embedded-minors' }, writtenFor: '2.9' },
    { since: '0.54.0', rule: { kind: 'embedded-versions' }, writtenFor: '2.9' },
    { since: '0.53.0', rule: { kind: 'up-to', minor: '2.9' }, writtenFor: '2.9' },
    { since: '0.30.0', rule: { kind: 'up-to', minor: '2.8' }, writtenFor: '2.8' },
    { since: '0.13.0', rule: { kind: 'up-to', minor: '2.6' }, writtenFor: '2.6' },
    { since: '0.0.0', rule: { kind: 'up-to', minor: (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFluxMinor */ .$t)() }, writtenFor: null },
];
const measured = { from: '0.29.0', upTo: '0.58.1' };
const firstSignedChart = '0.13.0';
function eraOf(operator) {
    return eras.find(({ since }) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, since) >= 0) ?? null;
}
function buildRule(operator) {
    return eraOf(operator)?.rule ?? { kind: 'up-to', minor: (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFluxMinor */ .$t)() };
}
function stallsOnNewerFlux(operator) {
    return buildRule(operator).kind === 'up-to';
}
function isWrittenFor(operator, feature) {
    const known = eraOf(operator)?.writtenFor ?? null;
    return known !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(known, (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .minorWith */ .ux)(feature)) >= 0;
}
function assumedMinor(operator, flux) {
    const known = eraOf(operator)?.writtenFor ?? null;
    return known !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(known, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux)) < 0 ? known : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux);
}
function isBeyondTables(operator, flux) {
    return ((operator !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, measured.upTo) > 0) ||
        (flux !== null && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux), (0,_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFluxMinor */ .$t)()) > 0));
}
function isModelled(operator) {
    return nearestModelled(operator) === operator;
}
function nearestModelled(operator) {
    if ((0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, measured.from) < 0)
        return measured.from;
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, measured.upTo) > 0 ? measured.upTo : operator;
}
function releaseWorkflowEnding(operator) {
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(operator, '0.31.0') < 0 ? 'yml' : 'yaml';
}


/***/ })

};
