export const id = 5366;
export const ids = [5366];
export const modules = {

/***/ 86029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay)
/* harmony export */ });
/** A tree with changes on top, of which only `paths` and the changed files are read again; all others are listed and read as null. */
function overlay(base, paths, changes) {
    const changed = new Map(changes.map((file) => [file.path, file]));
    return {
        list: async () => {
            const kept = (await base.list()).filter((entry) => !changed.has(entry.path));
            const added = changes.filter((file) => file.after !== null).map(({ path, mode }) => ({ path, mode }));
            return [...kept, ...added].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        },
        read: async (path, limit) => {
            const file = changed.get(path);
            if (file)
                return file.after !== null && file.after.length <= (limit ?? Infinity) ? file.after : null;
            return paths.has(path) ? base.read(path, limit) : null;
        },
        link: (path) => base.link(path),
    };
}


/***/ }),

/***/ 85366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O4: () => (/* binding */ speaksOfFlux),
  jw: () => (/* binding */ surveyAfter),
  H: () => (/* binding */ surveyTree)
});

// EXTERNAL MODULE: ./lib/src/documents/tree.js + 10 modules
var documents_tree = __webpack_require__(21247);
// EXTERNAL MODULE: ./lib/src/model/glob.js
var model_glob = __webpack_require__(416);
// EXTERNAL MODULE: ./lib/src/model/settled.js
var settled = __webpack_require__(88437);
;// CONCATENATED MODULE: ./lib/src/scan/acting.js

/** Lets a pin that floats follow where the settings embed or pin it and there is room for that; any other pin stays as it is. */
function actingPin(pin, { floating }) {
    if (floating === 'report' || pin.action !== 'report' || !(0,settled/* isFloat */.dk)(pin) || isBuild(pin))
        return pin;
    const place = floating === 'pin' ? pin.place : (pin.embedPlace ?? null);
    if (place === null) {
        const missing = `${pin.reason ?? 'it floats'}, and nothing can be written here by itself`;
        return floating === 'pin' || pin.role === 'manifests' ? { ...pin, reason: missing } : pin;
    }
    return { ...pin, action: 'follow', reason: null };
}
/** A build of the manifests between releases, `vX.Y.Z-<unix seconds>`: chosen on purpose, for fixes of enterprise images. */
function isBuild({ value }) {
    return /-\d{9,}$/.test(value);
}

;// CONCATENATED MODULE: ./lib/src/scan/cluster-groups.js
/** The clusters that a pin counts for; empty where the repository is one cluster, or nothing says. */
function clustersOfPin(pin, layout) {
    return pin.cluster === '' ? layout.clustersOf(pin.file) : [pin.cluster];
}
/**
 * Groups of clusters that agree within themselves and differ from each other (design, rule 5); empty where they do not, or where one
 * shared base binds them all. A pin whose clusters nobody can tell has no say.
 */
function differingGroups(releases, layout) {
    const known = releases.map((pin) => ({ pin, clusters: clustersOfPin(pin, layout) }));
    const groups = boundTogether(known.map(({ clusters }) => clusters));
    const versions = groups.map((group) => new Set(known.flatMap(({ pin, clusters }) => (meets(group, clusters) ? [pin.version] : []))));
    const distinct = new Set(versions.flatMap((each) => [...each]));
    const agree = versions.every((each) => each.size === 1);
    return agree && groups.length > 1 && distinct.size > 1 ? groups : [];
}
/** True where a group holds one of the clusters. */
function meets(group, clusters) {
    return clusters.some((cluster) => group.includes(cluster));
}
/** Joins lists that share a member until none do. */
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

// EXTERNAL MODULE: ./lib/src/model/version.js
var version = __webpack_require__(78796);
;// CONCATENATED MODULE: ./lib/src/scan/owners.js

const template = /\.(?:j2|jinja2?|gotmpl|tpl|tmpl|tftpl)$/;
/**
 * The pins of one set with who owns them: templates beside files that Flux reconciles itself are what those were once rendered from, and
 * follow like any bootstrap copy; a stale one would else hold the whole set at the release of its day.
 */
function ownedPins(pins) {
    if (!pins.some((pin) => pin.scope === 'gitops' && selects(pin) && !template.test(pin.file)))
        return pins;
    return pins.map((pin) => (template.test(pin.file) ? { ...pin, scope: 'bootstrap' } : pin));
}
/**
 * The lowest exact pin that Flux reconciles (design, rule 5). Copies that are run by hand define it only where nothing else selects a
 * chart: then they are no copies.
 */
function currentOf(pins) {
    const own = pins.filter(({ scope, role, action }) => scope === 'gitops' && role !== 'flux-version' && action !== 'ignore');
    const defining = own.filter(selects);
    if (defining.length > 0 || own.some(({ role }) => role !== 'manifests'))
        return versionOf(defining);
    return versionOf(pins.filter(selects));
}
function selects({ role, selector, version, action }) {
    return role !== 'flux-version' && selector === 'exact' && version !== null && action === 'follow';
}
function versionOf(pins) {
    return (0,version/* oldest */.os)(pins.flatMap(({ version }) => version ?? []));
}

// EXTERNAL MODULE: ./lib/src/model/role.js
var model_role = __webpack_require__(28858);
;// CONCATENATED MODULE: ./lib/src/scan/reported.js


/** Operators before this one stop at manifests that they cannot build; later ones keep to the Flux minors that they embed (upstream.md 6). */
const guarded = '0.54.0';
/** Places that a folded notice names. */
const mostPlaces = 5;
/**
 * Findings for the pins of one set that select by themselves (design, rule 7): a warning each where the pinned operator can stall, else a
 * notice, told in full the first time and by its place from then on.
 */
function reported(pins) {
    const found = pins
        .filter((pin) => pin.role !== 'flux-version' && pin.action === 'report')
        .flatMap((pin) => findingOf(pin, pins) ?? []);
    return [...found.filter(({ severity }) => severity === 'warning'), ...folded(found)];
}
function findingOf(pin, pins) {
    const place = { introduced: false, file: pin.file, line: pin.line };
    switch (pin.selector) {
        case 'floating':
        case 'implicit':
            return pin.role === 'manifests' ? floating(pin, operatorOf(pin, pins)) : null;
        case 'range': {
            const message = `The ${subject(pin)} selected by the range ${pin.value}, which moves by itself and bounds the target.`;
            return {
                ...place,
                code: 'range-pin',
                severity: 'notice',
                message,
                help: 'Pin one version to keep it in lockstep.',
            };
        }
        case 'variable': {
            const message = `The ${subject(pin)} filled in from a placeholder, so that the release is not known here.`;
            const help = 'Give the placeholder a default, or pin the version where it is defined.';
            return { ...place, code: 'variable-pin', severity: 'notice', message, help };
        }
        case 'exact':
        case 'embedded':
        case 'digest':
            return null;
    }
}
function subject({ role }) {
    return `${model_role/* roleNames */.nc[role]} ${role === 'manifests' ? 'are' : 'is'}`;
}
/** The lowest operator of the pin's own cluster, reconciled ones before bootstrap. */
function operatorOf({ cluster }, pins) {
    const near = pins.filter((pin) => pin.role === 'operator-chart' && (pin.cluster === cluster || pin.cluster === '' || cluster === ''));
    const reconciled = near.filter((pin) => pin.scope === 'gitops');
    return (0,version/* oldest */.os)((reconciled.length > 0 ? reconciled : near).flatMap((pin) => pin.version ?? []));
}
function floating(pin, operator) {
    const stalls = operator !== null && (0,version/* compareVersions */.Zy)(operator, guarded) < 0;
    const written = pin.selector === 'implicit' ? 'are not written, so that the chart takes latest' : 'float';
    const outage = stalls
        ? ` The operator ${operator}, like any before 0.54, stalls on manifests that it cannot build: on 2026-06-30 the manifests of 0.53.0 brought Flux 2.9, and clusters whose manifests floated stopped reconciling within minutes.`
        : '';
    return {
        code: 'floating-artifact',
        severity: stalls ? 'warning' : 'notice',
        introduced: false,
        file: pin.file,
        line: pin.line,
        message: `The manifests ${written}${operator === null ? ', so that they change by themselves' : ', while the charts are pinned'}.${outage}`,
        help: 'Set floating: embed to have artifact: "" written, which uses the copy in the operator, or floating: pin.',
    };
}
/** The first notice of each kind, with the places of the others. */
function folded(findings) {
    const notices = findings.filter(({ severity }) => severity === 'notice');
    return notices.flatMap((finding, index) => {
        if (notices.findIndex(({ code }) => code === finding.code) !== index)
            return [];
        const others = notices.filter((other) => other !== finding && other.code === finding.code);
        if (others.length === 0)
            return [finding];
        const places = others.slice(0, mostPlaces).map(({ file, line }) => `${file ?? ''}:${line ?? 1}`);
        const more = others.length > mostPlaces ? ` and ${others.length - mostPlaces} more places` : '';
        return [{ ...finding, message: `${finding.message} The same holds at ${places.join(', ')}${more}.` }];
    });
}

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
;// CONCATENATED MODULE: ./lib/src/scan/splits.js


/** Throws `settings` where named sets split the pins of one cluster, its shared bases included (design, rule 6). */
function rejectSplits(sets, layout) {
    const seen = new Map();
    for (const { name, pins } of sets)
        for (const pin of pins) {
            if (!binds(pin))
                continue;
            for (const cluster of clustersOfPin(pin, layout)) {
                const other = seen.get(cluster);
                if (other && other.set !== name)
                    throw split(cluster, [other.pin, pin], layout);
                seen.set(cluster, other ?? { set: name, pin });
            }
        }
    rejectHalves(sets, layout);
}
function binds({ role, action, scope, cluster }) {
    return role !== 'flux-version' && action !== 'ignore' && (scope === 'gitops' || cluster !== '');
}
function split(cluster, pins, layout) {
    const [first, second] = pins;
    const shared = pins.find((pin) => layout.clustersOf(pin.file).length > 1);
    const advice = shared
        ? `${shared.file} is shared by ${layout.clustersOf(shared.file).join(' and ')}: put them into one set, or give each cluster a copy of its own`
        : 'put both into one set';
    return new failure/* LockstepError */.C('settings', `sets: ${first.file} and ${second.file} pin the same cluster "${cluster}" and belong to different sets; ${advice}.`);
}
/** Where no layout names clusters, an operator in one set and its instance in another are halves of one cluster. */
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

;// CONCATENATED MODULE: ./lib/src/scan/sets.js






/** Of the set that takes what no other takes. */
const rest = 'default';
/**
 * Groups pins into lockstep sets (design, rules 5, 6 and 10): those that the settings name; else one per group of clusters where they
 * differ and agree within; else one. Throws `settings` for a split through the pins of one cluster.
 */
function groupSets(scan, settings, layout) {
    const { sets, findings } = settings.sets.length > 0 ? named(scan, settings, layout) : drawn(scan, settings, layout);
    return { sets, findings: [...sets.flatMap(({ pins }) => reported(pins)), ...findings] };
}
function named(scan, settings, layout) {
    const owner = (file) => settings.sets.find((set) => set.paths.some((glob) => (0,model_glob/* matchesGlob */.k)(file, glob)))?.name ?? rest;
    const sets = settings.sets.map(({ name, policy }) => setOf(name, scan, owner, policy));
    const all = [...sets, ...restOf(scan, owner, settings, sets)];
    rejectSplits(all, layout);
    return { sets: all, findings: [] };
}
function drawn(scan, settings, layout) {
    const releases = scan.pins.filter((pin) => isRelease(pin) && pin.scope === 'gitops');
    const groups = differingGroups(releases, layout);
    if (groups.length === 0)
        return { sets: [setOf(rest, scan, () => rest, settings.policy)], findings: [] };
    const owner = (file) => {
        const [own, ...others] = groups.filter((group) => meets(group, layout.clustersOf(file)));
        return own && others.length === 0 ? own.join('-') : rest;
    };
    const sets = groups.map((group) => setOf(group.join('-'), scan, owner, settings.policy));
    return { sets: [...sets, ...restOf(scan, owner, settings, sets)], findings: [clustersDiffer(sets)] };
}
/** What no set takes must not vanish: it is a set of its own. */
function restOf(scan, owner, settings, sets) {
    const left = [...scan.pins, ...scan.broken].some(({ file }) => owner(file) === rest);
    return left && !sets.some(({ name }) => name === rest) ? [setOf(rest, scan, owner, settings.policy)] : [];
}
function setOf(name, scan, owner, policy) {
    const pins = ownedPins(scan.pins.filter((pin) => owner(pin.file) === name)).map((pin) => actingPin(pin, policy));
    const exact = pins.filter(isRelease);
    return {
        name,
        pins,
        instances: scan.instances.filter((instance) => owner(instance.object.file.path) === name),
        current: currentOf(pins),
        lockstep: new Set(exact.map((pin) => pin.version)).size <= 1,
        policy,
        broken: scan.broken.filter((broken) => owner(broken.file) === name),
    };
}
function isRelease(pin) {
    return pin.role !== 'flux-version' && pin.selector === 'exact' && pin.version !== null && pin.action === 'follow';
}
function clustersDiffer(sets) {
    const [first] = sets[0]?.pins ?? [];
    const list = sets.map((set) => `${set.name} at ${set.current ?? 'no release'}`).join(', ');
    return {
        code: 'clusters-differ',
        severity: 'notice',
        introduced: false,
        file: first?.file ?? null,
        line: first?.line ?? null,
        message: `The clusters pin different releases and agree within themselves, so that each is a set of its own: ${list}.`,
        help: 'Name the sets in the settings to give them policies of their own, such as follow and soak.',
    };
}

// EXTERNAL MODULE: ./lib/src/scan/boundaries.js
var boundaries = __webpack_require__(35294);
;// CONCATENATED MODULE: ./lib/src/scan/candidates.js

/** A file that holds none of these cannot hold a pin, and is never parsed. */
const needles = [
    'flux-operator',
    'flux-instance',
    'FluxInstance',
    'controlplaneio-fluxcd',
    'fluxoperatordev',
    'flux-lockstep',
    'flux_operator',
    'flux_instance',
    'FLUX_OPERATOR',
    'FLUX_INSTANCE',
    'fluxOperator',
    'fluxInstance',
];
/** Each needle holds one of these: most files of a tree are done after two searches instead of a dozen. */
const inEveryNeedle = ['lux', 'LUX'];
/** A values file of the flux-instance chart need not speak of Flux at all. */
const instanceValues = 'instance:';
/** Text that looks like a pin, for places that are left out and for files that do not parse. */
const looksLikePin = /flux-operator-manifests[:@]|charts\/flux-(?:operator|instance)\b|kind: *FluxInstance\b/;
/**
 * Whether a file can hold a pin, by a look at its bytes without parsing; what is said of one out of bounds that looks as if it did; null
 * for all others.
 */
function candidate(bytes, path, settings) {
    if (!holdsNeedle(bytes, settings))
        return null;
    const reason = (0,boundaries/* boundary */.p)(path, settings);
    if (reason === null)
        return 'pins';
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const found = looksLikePin.exec(text);
    return found && { file: path, line: text.slice(0, found.index).split('\n').length, reason };
}
/** True for a file that can hold a pin. */
function canHoldPin(bytes, path, settings) {
    return candidate(bytes, path, settings) === 'pins';
}
function holdsNeedle(bytes, settings) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const own = Object.keys(settings.repositories).flatMap((name) => name.split('/').slice(-1));
    const found = (needle) => view.includes(needle);
    return own.some(found) || (inEveryNeedle.some(found) && needles.some(found)) || beginsLine(view, instanceValues);
}
function beginsLine(view, text) {
    return view.includes(`\n${text}`) || view.subarray(0, text.length).equals(Buffer.from(text));
}
/** The line of the first text that looks like a pin, or null. */
function pinLine(text) {
    const found = looksLikePin.exec(text);
    return found && text.slice(0, found.index).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/src/scan/content-hash.js
/** A checksum, or a hash as https://www.w3.org/TR/SRI/ writes it; the digest of an image is part of its reference. */
const contentHash = /\bsha(?:256|512)-[0-9A-Za-z+/]{43,}|(?<!@sha256:)\b[0-9a-f]{64}\b/;
/** Lines below a version among which its checksum is looked for. */
const below = 3;
/** A version beside a checksum of what it names, or in Nix, is only reported: the checksum is not known before the download. */
function heldByHash(pin, file) {
    if (pin.action !== 'follow' || !(pin.file.endsWith('.nix') || hashAround(pin, file)))
        return pin;
    return { ...pin, action: 'report', reason: 'its content hash would have to change with it', place: null };
}
function hashAround({ line }, { text }) {
    return text
        .split('\n')
        .slice(Math.max(0, line - 2), line + below)
        .some((each) => contentHash.test(each));
}

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
;// CONCATENATED MODULE: ./lib/src/scan/instances.js

/** The FluxInstance that an object is, or that its values of the flux-instance chart produce; null for anything else. */
function instanceOf(object, tree) {
    if (object.origin === 'patch' || object.origin === 'template')
        return null;
    if (object.kind === 'FluxInstance')
        return read(object, ['spec'], 'flux-instance', tree);
    if (object.kind === 'HelmRelease' && (0,json/* objectAt */.lJ)(object.value, ['spec', 'values', 'instance']))
        return read(object, ['spec', 'values', 'instance'], 'helm-release-values', tree);
    if (object.kind === '' && (0,json/* objectAt */.lJ)(object.value, ['instance', 'distribution']))
        return read(object, ['instance'], 'values-file', tree);
    return null;
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
        artifact: artifactOf(spec, source),
        components,
        migrateResources: (0,json/* valueAt */.fK)(spec, ['migrateResources']) !== false,
        cluster: tree.layout.clusterOf(object.file.path),
    };
}
function artifactOf(spec, source) {
    const artifact = (0,json/* isObject */.Gv)(spec) ? (0,json/* valueAt */.fK)(spec, ['distribution', 'artifact']) : undefined;
    if (typeof artifact === 'string' && artifact !== '')
        return { kind: 'reference', reference: artifact };
    if (artifact === undefined && source !== 'flux-instance')
        return { kind: 'chart-default' };
    return { kind: 'embedded' };
}

;// CONCATENATED MODULE: ./lib/src/scan/marker.js
/** What the report says of a pin that a marker keeps. */
const markedReason = 'a comment keeps it';
/** True for a line with or under `# flux-lockstep: ignore`; lines count from 1. */
function isMarked({ text }, line) {
    if (!text.includes('flux-lockstep: ignore'))
        return false;
    const lines = text.split('\n');
    return [lines[line - 1], lines[line - 2]].some((each) => /#\s*flux-lockstep: ignore\b/.test(each ?? ''));
}

// EXTERNAL MODULE: ./lib/src/model/reference.js
var model_reference = __webpack_require__(58005);
;// CONCATENATED MODULE: ./lib/src/scan/loose-reference.js


/** Reads a reference; null where its repository plays no role. */
function looseReference(text, settings) {
    const scheme = /^(?:oci:|docker:|https?:)?\/*/.exec(text)?.[0].length ?? 0;
    const at = text.indexOf('@', scheme);
    const named = at < 0 ? text.length : at;
    const slash = text.lastIndexOf('/', named);
    // a variable may hold a colon of its own: ${HOST:-ghcr.io}/x
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
    // an operator image shows itself by its owner alone, so that a name like `apps/flux-operator` is none
    const role = text.includes('/') ? (0,model_role/* roleOfRepository */.SE)({ host: '', path: text.toLowerCase() }) : null;
    return role === 'operator-image' && !text.includes('controlplaneio-fluxcd/') ? null : role;
}

;// CONCATENATED MODULE: ./lib/src/scan/no-text.js


/**
 * Lists and mappings that stand where a pin is a text: no shape reads them, and the rest of the set must not move without them. A
 * template's values are unknown until it is rendered.
 */
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
/** Where an object of the three roles holds its pins. */
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

;// CONCATENATED MODULE: ./lib/src/scan/patched.js

/**
 * The objects as patches leave them: what a patch says on top of the object that it changes, with the bytes of the patch alone. Covers
 * patches inside a kustomization and in files of their own, strategic merge and JSON6902.
 */
function patchedObjects(tree) {
    const objects = tree.files.flatMap(({ documents }) => documents.flatMap((document) => {
        if (document.kind === 'objects')
            return document.objects;
        return document.kind === 'plain' && document.object.kind === '' ? [document.object] : [];
    }));
    const bases = objects.filter(({ origin, kind }) => origin !== 'patch' && kind !== '');
    const own = objects.filter(({ origin }) => origin === 'patch').map((object) => onBase(object, bases));
    return [...own, ...objects.flatMap((object) => patchesOf(object, bases, tree))];
}
function patchesOf(object, bases, tree) {
    const kustomization = object.kind === 'Kustomization' || /(?:^|\/)kustomization\.ya?ml$/i.test(object.file.path);
    if (!kustomization)
        return [];
    const lists = [['patches'], ['patchesJson6902'], ['patchesStrategicMerge'], ['spec', 'patches']];
    return lists.flatMap((list) => (0,json/* listAt */.gT)(object.value, list).flatMap((entry, index) => {
        const at = typeof entry === 'string' ? [...list, index] : [...list, index, 'patch'];
        const target = targetOf(entry);
        const inline = object.documentsAt(at).flatMap((document) => {
            if (document.kind === 'objects')
                return document.objects.map((patch) => onBase(asPatch(patch), bases));
            return document.kind === 'plain' && target && (0,json/* isList */.Lv)(document.content)
                ? [operated(document.object, document.content, target, bases)]
                : [];
        });
        return [...inline, ...fromFile(entry, object, target, bases, tree)];
    }));
}
function fromFile(entry, { file }, target, bases, tree) {
    const path = (0,json/* stringAt */.bX)(entry, ['path']);
    if (path === null || !target)
        return [];
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const found = tree.files.find((each) => each.file.path === folder + path.replace(/^\.\//, ''));
    return (found?.documents ?? []).flatMap((document) => document.kind === 'plain' && (0,json/* isList */.Lv)(document.content)
        ? [operated(document.object, document.content, target, bases)]
        : []);
}
function targetOf(entry) {
    const kind = (0,json/* stringAt */.bX)(entry, ['target', 'kind']);
    return kind === null ? null : { kind, name: (0,json/* stringAt */.bX)(entry, ['target', 'name']) };
}
function asPatch(object) {
    return { ...object, origin: 'patch' };
}
function baseOf({ kind, name }, bases) {
    return bases.find((base) => base.kind === kind && base.name === name) ?? null;
}
function onBase(patch, bases) {
    const base = baseOf(patch, bases);
    return base ? { ...patch, value: merged(base.value, patch.value) } : patch;
}
function merged(base, patch) {
    const entries = Object.entries(patch).map(([key, value]) => {
        const old = Object.hasOwn(base, key) ? base[key] : undefined;
        return [key, (0,json/* isObject */.Gv)(value) && (0,json/* isObject */.Gv)(old) ? merged(old, value) : value];
    });
    return { ...base, ...Object.fromEntries(entries) };
}
/** A JSON6902 patch as the object that it makes; a scalar is one that an operation writes. */
function operated(patch, content, target, bases) {
    const base = baseOf(target, bases);
    const operations = content.flatMap((operation, index) => {
        const path = (0,json/* stringAt */.bX)(operation, ['path']);
        const writes = ['add', 'replace'].includes((0,json/* stringAt */.bX)(operation, ['op']) ?? '');
        const value = (0,json/* isObject */.Gv)(operation) ? operation['value'] : undefined;
        return path !== null && writes && value !== undefined ? [{ index, path: pointer(path), value }] : [];
    });
    const value = operations.reduce((sum, { path, value: next }) => merged(sum, nested(path, next)), base?.value ?? {});
    return {
        ...patch,
        origin: 'patch',
        apiVersion: base?.apiVersion ?? '',
        kind: target.kind,
        name: target.name,
        value,
        scalar(path) {
            const found = operations.findLast((each) => each.path.every((key, depth) => key === String(path[depth])));
            return found ? patch.scalar([found.index, 'value', ...path.slice(found.path.length)]) : null;
        },
        absentKey: () => null,
        wholeKey: () => null,
        documentsAt: () => [],
    };
}
/** https://www.rfc-editor.org/rfc/rfc6901 */
function pointer(path) {
    return path
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function nested(path, value) {
    const [first = '', ...rest] = path;
    return { [first]: rest.length === 0 ? value : nested(rest, value) };
}

// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(71435);
;// CONCATENATED MODULE: ./lib/src/scan/selector.js

const placeholder = /\$\{|\{\{|<<|\{%|#\{|%\{|\$\(|^\$\w|^(?:var|local)\./;
const withDefault = /\$\{\w+:?[-=]([^{}$]*)\}/;
const range = /[*<>=~^|,]|(?:^|\.)[xX](?:\.|$)|\s|^v?\d+(?:\.\d+)?$/;
/** Reads what selects the release of an artifact. */
function selector_select(text, field) {
    const found = withDefault.exec(text);
    if (found) {
        const [whole, inner = ''] = found;
        const start = found.index + whole.length - 1 - inner.length;
        const selection = literal(inner, field);
        if (selection.selector === 'exact')
            return { ...selection, start, end: start + inner.length };
    }
    if (placeholder.test(text))
        return none('variable', text, 'a placeholder is filled in elsewhere');
    return literal(text, field);
}
function literal(text, field) {
    const prefix = text.startsWith('v') ? 'v' : '';
    const bare = prefix === 'v' ? text.slice(1) : text;
    // a build of the manifests between releases: vX.Y.Z-<unix seconds> (upstream.md 1.1)
    const release = (0,version/* isVersion */.lF)(bare) && !/-\d{9,}$/.test(bare);
    if (release) {
        return { selector: 'exact', version: bare, prefix, start: 0, end: text.length, reason: null };
    }
    if (text.includes('@'))
        return none('exact', text, 'a digest belongs in a field of its own');
    if (field === 'constraint' && range.test(text))
        return none('range', text, 'a range selects by itself');
    return none('floating', text, text === '' ? 'no version is written' : 'the tag moves');
}
function none(selector, text, reason) {
    return { selector, version: null, prefix: '', start: 0, end: text.length, reason };
}

;// CONCATENATED MODULE: ./lib/src/scan/draft.js


/** A scalar that holds nothing but the selecting text. */
function scalarPin(holder, scalar, field, digest = null) {
    return textPin(holder, scalar, 0, scalar.raw, field, digest);
}
/** A part of a scalar that selects a release; `start` counts characters from the scalar's first. */
function textPin({ object, tree, shape, role, repository, scope = 'gitops' }, scalar, start, text, field, digest) {
    const selection = selector_select(text, field);
    const bytes = (count) => Buffer.byteLength(scalar.raw.slice(0, start + count));
    const range = { start: scalar.range.start + bytes(selection.start), end: scalar.range.start + bytes(selection.end) };
    const editable = scalar.style !== 'block' && selection.selector === 'exact' && selection.version !== null;
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
        value: text.slice(selection.start, selection.end),
        version: selection.version,
        digest: digest?.text ?? null,
        selector: selection.selector,
        action,
        reason: editable ? null : (selection.reason ?? 'a block of text is not edited'),
        place: scalar.style === 'block' ? null : (0,place/* tokenPlace */.T)(range),
        digestPlace: digest?.place ?? null,
        digestRemoval: digest?.removal ?? null,
        prefix: selection.prefix,
        cluster: tree.layout.clusterOf(object.file.path),
    };
}
/** Where an object was found goes before what it is. */
function writtenShape({ origin }, shape) {
    if (origin === 'document')
        return shape;
    if (origin === 'patch' || origin === 'template')
        return origin;
    if (shape === 'flux-version')
        return shape;
    return origin === 'list-item' ? 'list' : 'resource-set';
}
/** A pin that is not written: where nothing stands, the parent's position counts. */
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
        version: null,
        digest: null,
        selector: absence.selector,
        action: 'report',
        reason: absence.reason,
        place: absence.place,
        digestPlace: null,
        takesDigest: role === 'manifests' && absence.place !== null,
        embedPlace: absence.embedPlace ?? null,
        prefix: 'v',
        cluster: tree.layout.clusterOf(object.file.path),
    };
}
/** The pin of a whole reference in one scalar: `oci://host/path:tag[@digest]`. */
function referencePin(holder, scalar, reference) {
    const whole = { ...holder, role: reference.role, repository: reference.repository };
    const digest = digestPart(scalar, reference);
    if (reference.tag)
        return textPin(whole, scalar, reference.tag.start, reference.tag.text, 'tag', digest);
    const pin = textPin(whole, scalar, scalar.raw.length, '', 'tag', digest);
    const end = scalar.range.end;
    return {
        ...pin,
        selector: reference.digest ? 'digest' : 'floating',
        reason: reference.digest ? 'a digest alone selects it' : 'no tag is written, which means latest',
        place: reference.digest ? null : { start: end, end, before: ':', after: '' },
        takesDigest: !reference.digest,
    };
}
/** The digest behind a tag, or where it would be. */
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
    return (0,place/* tokenPlace */.T)({ start: scalar.range.start + bytes(start), end: scalar.range.start + bytes(start + length) });
}
/** The place of a whole scalar, its quotes included. */
function wholeScalar({ raw, range, style }) {
    if (style === 'block')
        return null;
    if (style === 'plain')
        return { ...(0,place/* tokenPlace */.T)(range), old: raw };
    const quote = style === 'single' ? "'" : '"';
    return { ...(0,place/* tokenPlace */.T)({ start: range.start - 1, end: range.end + 1 }), old: `${quote}${raw}${quote}` };
}

// EXTERNAL MODULE: ./lib/src/model/file.js
var model_file = __webpack_require__(89616);
;// CONCATENATED MODULE: ./lib/src/scan/text-reader.js


/** Some characters of a file as a scalar. */
function textScalar(file, start, end) {
    const raw = file.text.slice(start, end);
    const range = { start: (0,model_file/* byteOffset */.s)(file, start), end: (0,model_file/* byteOffset */.s)(file, end) };
    return { value: raw, raw, range, style: 'plain', position: (0,place/* positionAt */.t)(file.text, start) };
}
const slashes = /\.(?:tf|hcl|tfvars|tofu|go|[cm]?[jt]s|jsonnet|json5?|jsonc)$/;
/**
 * The text with its comments blanked, so that every offset stays true. Comments begin with `#` at the start of a word, in languages that
 * have them with `//`, or stand between slash and star; strings are kept.
 */
function withoutComments({ path, text }) {
    const begins = slashes.test(path) ? /["#]|\/[/*]/g : /["'#]/g;
    const kept = [];
    let done = 0;
    // an end that was looked for in vain is not looked for again, so that hostile text costs one reading
    const open = new Map();
    for (let found = begins.exec(text); found; found = begins.exec(text)) {
        const [mark] = found;
        const { index } = found;
        const part = index < (open.get(mark) ?? 0) ? null : partAt(text, index, mark);
        if (part?.closed === false)
            open.set(mark, part.end);
        begins.lastIndex = part?.closed === true ? part.end : index + 1;
        if (part?.closed !== true || mark === '"' || mark === "'")
            continue;
        kept.push(text.slice(done, index), text.slice(index, part.end).replace(/[^\n]/g, ' '));
        done = part.end;
    }
    return [...kept, text.slice(done)].join('');
}
/** The string or comment that begins at a mark; one that is not closed ends where the search for its end did. Null where none begins. */
function partAt(text, index, mark) {
    if (mark === '/*') {
        const end = text.indexOf('*/', index + 2);
        return end < 0 ? { end: text.length, closed: false } : { end: end + 2, closed: true };
    }
    if (mark === '"' || mark === "'")
        return stringAt(text, index, mark);
    if (index > 0 && !/\s/.test(text.charAt(index - 1)))
        return null;
    const end = text.indexOf('\n', index);
    return { end: end < 0 ? text.length : end, closed: true };
}
/** A string on one line; backslashes escape in double quotes alone. */
function stringAt(text, index, quote) {
    for (let at = index + 1; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === quote)
            return { end: at + 1, closed: true };
        if (character === '\\' && quote === '"' && text.charAt(at + 1) !== '\n')
            at++;
        else if (character === '\n')
            return { end: at, closed: false };
    }
    return { end: text.length, closed: false };
}
/** The match of a group: its text and where it begins. The pattern needs the `d` flag. */
function groupOf(found, group) {
    const [text, range] = [found[group], found.indices?.[group]];
    return text === undefined || range === undefined ? null : { text, start: range[0] };
}
/** Reconciled where it is YAML of a cluster; run by hand in scripts, tasks and workflows. */
function scopeOf(path) {
    return /\.ya?ml$/.test(path) && !/(?:^|\/)(?:\.github|\.gitlab|ansible|bootstrap)\/|taskfile/i.test(path)
        ? 'gitops'
        : 'bootstrap';
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/annotated.js




/** A comment `# renovate: … depName=…` or `# flux-lockstep: <role>` on the line of a version, or above it; in any kind of file. */
const annotated = {
    shape: 'annotated',
    read(file, context) {
        if (!/renovate:|flux-lockstep:/.test(file.text))
            return [];
        const lines = linesOf(file.text);
        return lines.flatMap((line, index) => {
            const comment = /(?:#|\/\/|--|;|<!--|\/\*|\{#)[-\s]*(?:renovate|flux-lockstep):(.*)/.exec(line.text);
            const named = comment && namedBy(comment[0], context);
            if (!comment || !named)
                return [];
            const before = { text: line.text.slice(0, comment.index), start: line.start };
            const target = before.text.trim() === '' ? lines[index + 1] : before;
            return target ? versionsOn(file, target, named, context) : [];
        });
    },
};
function linesOf(text) {
    let start = 0;
    return text.split('\n').map((line) => {
        const found = { text: line, start };
        start += line.length + 1;
        return found;
    });
}
function namedBy(comment, { settings }) {
    const own = /flux-lockstep:\s*([\w-]+)/.exec(comment)?.[1];
    const role = model_role/* roles */.Ot.find((each) => each === own);
    if (role !== undefined && role !== 'flux-version')
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
/** A fork keeps the image's name and changes its owner. */
function isUpstream(role, name) {
    return (role !== 'operator-image' && role !== 'cli-image') || /controlplaneio-fluxcd|fluxoperatordev/.test(name);
}
/** The version on a line; none where the line names several, so that it is not clear which is meant. */
function versionsOn(file, line, { role, repository }, { tree }) {
    const code = line.text.replace(/(?<=\s)#.*$|^\s*(?:#|\/\/).*$/, (comment) => ' '.repeat(comment.length));
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
        const scalar = textScalar(file, start, start + each[0].length);
        return { ...textPin({ ...holder, scope: scopeOf(file.path) }, scalar, 0, scalar.raw, 'tag', null), verbatim: true };
    });
}

// EXTERNAL MODULE: ./lib/src/model/chart-lock.js
var chart_lock = __webpack_require__(81038);
;// CONCATENATED MODULE: ./lib/src/scan/shapes/chart-version.js



/** A chart's version beside the chart's name and, apart from it, the repository that it comes from. */
function chartPin(object, context, place) {
    const reference = looseReference(place.url, context.settings);
    const version = object.scalar(place.version);
    if (!reference || !version || !/chart|mcp/.test(reference.role))
        return [];
    const { role, repository } = reference;
    const holder = { object, tree: context.tree, shape: place.shape, role, repository, scope: place.scope };
    return [scalarPin(holder, version, 'constraint')];
}
/** `HelmRelease.spec.chart.spec.version` with an OCI HelmRepository, wherever in the tree that is. */
const helmRepositoryChart = {
    shape: 'helm-repository-chart',
    read(object, context) {
        const chart = (0,json/* stringAt */.bX)(object.value, ['spec', 'chart', 'spec', 'chart']);
        if (object.kind !== 'HelmRelease' || chart === null)
            return [];
        const source = (0,json/* stringAt */.bX)(object.value, ['spec', 'chart', 'spec', 'sourceRef', 'name']);
        const url = repositoryUrl(source, context);
        if (url === null)
            return [];
        const place = {
            shape: 'helm-repository-chart',
            scope: 'gitops',
            version: ['spec', 'chart', 'spec', 'version'],
        };
        return chartPin(object, context, { ...place, url: `${url.replace(/\/$/, '')}/${chart}` });
    },
};
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
/** `helmCharts[]` of a kustomization. */
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
/** `helm.cattle.io/v1 HelmChart`, which k3s applies. */
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
/** Sources of an Argo CD Application that name a chart. */
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
/** `releases[]` of a helmfile: an OCI chart by its URL, or by the alias of a repository with `oci: true`. */
const helmfile = {
    shape: 'helmfile',
    read(object, context) {
        if (object.kind !== '' || object.apiVersion !== '')
            return [];
        return (0,json/* listAt */.gT)(object.value, ['releases']).flatMap((entry, index) => {
            const url = helmfileUrl(object, (0,json/* stringAt */.bX)(entry, ['chart']) ?? '');
            return chartPin(object, context, {
                shape: 'helmfile',
                scope: 'bootstrap',
                url,
                version: ['releases', index, 'version'],
            });
        });
    },
};
function helmfileUrl(object, chart) {
    const [alias = '', ...rest] = chart.split('/');
    const repository = (0,json/* listAt */.gT)(object.value, ['repositories']).find((entry) => (0,json/* stringAt */.bX)(entry, ['name']) === alias);
    const url = repository && (0,json/* stringAt */.bX)(repository, ['url']);
    return typeof url === 'string' ? `${url.replace(/\/$/, '')}/${rest.join('/')}` : chart;
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/chart-dependency.js




/** `dependencies[]` of a `Chart.yaml` and of the `Chart.lock` beside it. */
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
                return pins.map((pin) => ({ ...pin, action: 'ignore', reason: markedReason }));
            const kept = vendored(path, name, context) ?? (lockFollows(path, context) ? null : doubtfulLock);
            return kept === null ? pins : pins.map((pin) => reportedOnly(pin, kept));
        });
    },
};
const doubtfulLock = 'the digest in its lock is not of these dependencies; run helm dependency update';
/** A lock holds a digest of all dependencies: it can follow where it is in order now, or helm would refuse the chart. */
function lockFollows(path, { tree }) {
    if (!tree.entries.some((entry) => entry.path === (0,chart_lock/* lockPath */.HZ)(path)))
        return true;
    const pair = (0,chart_lock/* lockedChart */.Tp)(path, tree);
    return pair !== null && (0,chart_lock/* isLocked */.ln)(pair);
}
/** A lock holds no comments of people: what a marker keeps in the chart is kept in its lock too. */
function keptInChart(path, name, { tree }) {
    const chart = (0,chart_lock/* lockedChart */.Tp)(path, tree)?.chart;
    const index = chart ? (0,chart_lock/* dependenciesOf */.hk)(chart).findIndex((entry) => (0,json/* stringAt */.bX)(entry, ['name']) === name) : -1;
    const version = chart?.scalar(['dependencies', index, 'version']);
    return chart && version ? isMarked(chart.file, version.position.line) : false;
}
/** Why a dependency whose archive is committed beside the chart does not move: the archive is what is used. */
function vendored(path, name, { tree }) {
    const folder = path.replace(/[^/]*$/, 'charts/');
    const copy = tree.entries.find((entry) => entry.path.startsWith(`${folder}${name}/`) || isArchive(entry.path, folder, name));
    return copy ? 'charts/ beside it holds a copy; run helm dependency update' : null;
}
function isArchive(path, folder, name) {
    return path.startsWith(`${folder}${name}-`) && /^\d[^/]*\.tgz$/.test(path.slice(folder.length + name.length + 1));
}
function reportedOnly(pin, reason) {
    return pin.action === 'follow' ? { ...pin, action: 'report', reason, place: null } : pin;
}

;// CONCATENATED MODULE: ./lib/src/scan/absent-artifact.js


/** Where an artifact that is not written can be pinned or embedded; nowhere for one that is embedded already. */
function artifactPlaces(object, path, selector) {
    const key = selector === 'implicit' ? object.absentKey(path) : null;
    if (key === null)
        return { place: null, embedPlace: null };
    const reference = `oci://${(0,model_reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)('manifests'))}:`;
    const place = { ...key, before: `${key.before}${key.quote}${reference}`, after: `${key.quote}${key.after}` };
    return { place, embedPlace: key };
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/distribution.js





/** Below `distribution`: the artifact that Flux is built from, and the version that is selected out of it. */
function distributionPins(object, root, shape, { tree, settings }, absent) {
    const distribution = [...root, 'distribution'];
    if (!(0,json/* objectAt */.lJ)(object.value, distribution))
        return [];
    const scope = shape === 'values-file' ? valuesScope(object, tree) : 'gitops';
    const pins = [];
    const artifact = object.scalar([...distribution, 'artifact']);
    const reference = looseReference(String(artifact?.value ?? ''), settings);
    const holder = { object, tree, shape, scope };
    if (artifact && reference?.role === 'manifests')
        pins.push({ ...referencePin(holder, artifact, reference), embedPlace: wholeScalar(artifact) });
    else if (artifact && String(artifact.value ?? '') !== '') {
        const named = { ...holder, role: 'manifests', repository: null };
        const pin = scalarPin(named, artifact, 'tag');
        pins.push({
            ...pin,
            selector: 'variable',
            action: 'report',
            version: null,
            reason: 'another artifact, or a placeholder',
            place: null,
        });
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
/** Values reach the cluster by a kustomization, or by whoever runs helmfile or Terraform. */
function valuesScope({ file }, { layout }) {
    return layout.generated.has(file.path) ? 'gitops' : 'bootstrap';
}
/** `FluxInstance.spec.distribution`: without an artifact the operator's embedded manifests count. */
const fluxInstance = {
    shape: 'flux-instance',
    read(object, context) {
        if (object.kind !== 'FluxInstance')
            return [];
        return distributionPins(object, ['spec'], 'flux-instance', context, 'embedded');
    },
};
/** `HelmRelease.spec.values.instance.distribution`: without an artifact the chart's default `:latest` counts. */
const helmReleaseValues = {
    shape: 'helm-release-values',
    read(object, context) {
        if (object.kind !== 'HelmRelease')
            return [];
        const root = ['spec', 'values', 'instance'];
        if (!(0,json/* objectAt */.lJ)(object.value, [...root, 'distribution']))
            return implicitInstance(object, context);
        return distributionPins(object, root, 'helm-release-values', context, 'implicit');
    },
};
/** A release of the flux-instance chart that says nothing of the distribution takes the chart's default. */
function implicitInstance(object, context) {
    if (!releasesInstance(object) || (0,json/* valueAt */.fK)(object.value, ['spec', 'valuesFrom']) !== undefined)
        return [];
    return implicitManifests(object, ['spec'], ['values', 'instance'], 'helm-release-values', context);
}
function releasesInstance(object) {
    const chart = (0,json/* stringAt */.bX)(object.value, ['spec', 'chartRef', 'name']) ?? (0,json/* stringAt */.bX)(object.value, chartName);
    return object.kind === 'HelmRelease' && object.origin !== 'patch' && chart === 'flux-instance';
}
const chartName = ['spec', 'chart', 'spec', 'chart'];
function implicitManifests(object, parent, instance, shape, { tree }) {
    const holder = { object, tree, shape, role: 'manifests', repository: (0,model_role/* canonicalRepository */.JA)('manifests') };
    const places = artifactPlaces(object, [...parent, ...instance, 'distribution', 'artifact'], 'implicit');
    return [absentPin(holder, parent, { selector: 'implicit', reason: implicitReason, ...places })];
}
const implicitReason = 'no artifact is written, and the default of the chart is latest';
/** A values file of the flux-instance chart: `instance.distribution` at its top, or the file that such a release takes its values from. */
const valuesFile = {
    shape: 'values-file',
    read(object, context) {
        if (object.kind !== '' || object.apiVersion !== '')
            return [];
        if ((0,json/* objectAt */.lJ)(object.value, ['instance', 'distribution']) || !feedsInstance(object, context))
            return distributionPins(object, ['instance'], 'values-file', context, 'implicit');
        return implicitManifests(object, ['instance'], [], 'values-file', context);
    },
};
/** True where a kustomization makes of the file what a release of the flux-instance chart takes its values from. */
function feedsInstance({ file, value }, { tree }) {
    const names = tree.layout.generated.get(file.path) ?? [];
    if (names.length === 0 || !(0,json/* objectAt */.lJ)(value, ['instance']))
        return false;
    return tree.files.some(({ documents }) => documents.some((document) => document.kind === 'objects' &&
        document.objects.some((object) => releasesInstance(object) && takesValues(object, names))));
}
function takesValues(release, names) {
    return (0,json/* listAt */.gT)(release.value, ['spec', 'valuesFrom']).some((from) => names.includes((0,json/* stringAt */.bX)(from, ['name']) ?? ''));
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/dockerfile.js



const dockerfileName = /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:dockerfile|containerfile)$/i;
/** `FROM` and `COPY --from=` of a Dockerfile. An image of another owner is a fork and no pin. */
const dockerfile = {
    shape: 'dockerfile',
    read(file, { tree, settings }) {
        if (!dockerfileName.test(file.path))
            return [];
        const pattern = /^[ \t]*(?:FROM[ \t]+(?:--platform=\S+[ \t]+)?|COPY[ \t]+(?:--\S+[ \t]+)*?--from=)(\S+)/dgim;
        return [...withoutComments(file).matchAll(pattern)].flatMap((found) => {
            const image = groupOf(found, 1);
            const reference = image && looseReference(image.text, settings);
            if (!image || !reference)
                return [];
            const fork = /image/.test(reference.role) && !/controlplaneio-fluxcd\/|fluxoperatordev\//.test(image.text);
            if (fork)
                return [];
            const holder = { object: { file, origin: 'document' }, tree, shape: 'dockerfile', scope: 'bootstrap' };
            return [referencePin(holder, textScalar(file, image.start, image.start + image.text.length), reference)];
        });
    },
};

;// CONCATENATED MODULE: ./lib/src/scan/shapes/inline-values.js


/** Values of the flux-instance chart that stand inside another object: what they do not write, a values file beside them may. */
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

;// CONCATENATED MODULE: ./lib/src/scan/shapes/nix.js



const fetched = /"((?:oci:\/\/)?[^"\s]*(?:charts|flux-operator-manifests)[^"\s]*)"[^{}]{0,400}?\b(?:version|tag)\s*=\s*"([^"]+)"/dg;
/** Charts that Nix fetches: the content hash beside the version is not known before the download, so that nothing is written. */
const nix = {
    shape: 'nix',
    read(file, { tree, settings }) {
        if (!file.path.endsWith('.nix'))
            return [];
        return [...withoutComments(file).matchAll(fetched)].flatMap((found) => {
            const [name, version] = [groupOf(found, 1), groupOf(found, 2)];
            const url = name && /flux-(?:operator|instance)/.test(name.text) ? name.text : `${name?.text ?? ''}/${nix_chartName(found[0])}`;
            const reference = looseReference(url, settings);
            if (!version || !reference)
                return [];
            const { role, repository } = reference;
            const object = { file, origin: 'document' };
            const holder = { object, tree, shape: 'nix', role, repository, scope: 'bootstrap' };
            const scalar = textScalar(file, version.start, version.start + version.text.length);
            const reason = 'its content hash would have to change with it';
            return [{ ...scalarPin(holder, scalar, 'constraint'), action: 'report', reason, place: null }];
        });
    },
};
function nix_chartName(text) {
    return /\bchart(?:Name)?\s*=\s*"([^"]+)"/.exec(text)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/oci-repository.js




/** `OCIRepository.spec.ref`: digest goes before semver, semver before tag (https://fluxcd.io/flux/components/source/ocirepositories/). */
const ociRepository = {
    shape: 'oci-repository',
    read(object, { tree, settings }) {
        if (object.kind !== 'OCIRepository')
            return [];
        const reference = looseReference((0,json/* stringAt */.bX)(object.value, ['spec', 'url']) ?? '', settings);
        if (!reference || reference.role === 'operator-image' || reference.role === 'cli-image')
            return [];
        const { role, repository } = reference;
        const holder = { object, tree, shape: 'oci-repository', role, repository };
        const digest = object.scalar(['spec', 'ref', 'digest']);
        const part = digest
            ? { text: digest.raw, place: (0,place/* tokenPlace */.T)(digest.range), removal: object.wholeKey(['spec', 'ref', 'digest']) }
            : { text: null, place: absentDigest(object) };
        const semver = object.scalar(['spec', 'ref', 'semver']);
        if (semver)
            return [scalarPin(holder, semver, 'constraint', part)];
        const tag = object.scalar(['spec', 'ref', 'tag']);
        if (tag)
            return [scalarPin(holder, tag, 'tag', part)];
        if (digest) {
            const alone = scalarPin(holder, digest, 'tag');
            return [{ ...alone, selector: 'digest', action: 'report', reason: 'a digest alone selects it', place: null }];
        }
        const reason = 'no ref is written, which means latest';
        return [absentPin(holder, ['spec', 'url'], { selector: 'floating', reason, place: null })];
    },
};
/** Beside the tag, as a key of its own: Flux takes no digest inside `ref.tag` (https://github.com/fluxcd/source-controller/issues/2019). */
function absentDigest(object) {
    const key = object.absentKey(['spec', 'ref', 'digest']);
    return key && { ...key, before: `${key.before}${key.quote}`, after: `${key.quote}${key.after}` };
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/release-url.js


const owner = String.raw `github\.com\/controlplaneio-fluxcd\/flux-operator\/`;
const download = new RegExp(String.raw `${owner}releases\/download\/([^\/\s"'\`]+)\/(?:(flux-operator(?:-\w+)?)(?:_(v?\d+\.\d+\.\d+))?)?`, 'dg');
const newest = new RegExp(String.raw `${owner}releases\/(latest)\/download\/install\.yaml`, 'dg');
const remoteBase = new RegExp(String.raw `${owner}[^\s"'\`?]*\?(?:[^\s"'\`]*&)?ref=([^\s"'\`&]+)`, 'dg');
/** Addresses of a release's files, and of its tree as a remote kustomize base. A file name may repeat the version. */
const releaseUrl = {
    shape: 'release-url',
    read(file, { tree }) {
        const text = withoutComments(file);
        if (!text.includes('controlplaneio-fluxcd/flux-operator/'))
            return [];
        const pin = (found, group) => {
            const part = groupOf(found, group);
            if (!part)
                return [];
            const role = (found[2] ?? '').startsWith('flux-operator') ? 'cli-image' : 'operator-image';
            const object = { file, origin: 'document' };
            const holder = { object, tree, shape: 'release-url', role, repository: null, scope: 'bootstrap' };
            const scalar = textScalar(file, part.start, part.start + part.text.length);
            return [{ ...textPin(holder, scalar, 0, part.text, 'tag', null), verbatim: true }];
        };
        const downloads = [...text.matchAll(download)].flatMap((found) => [...pin(found, 1), ...pin(found, 3)]);
        const bases = [...text.matchAll(remoteBase)].flatMap((found) => pin(found, 1));
        const reason = 'the newest release is downloaded';
        const floating = [...text.matchAll(newest)].flatMap((found) => pin(found, 1)).map((each) => ({ ...each, reason }));
        // the address of the newest release has another form, so that no version can take its place
        return [...downloads, ...bases, ...floating.map((each) => ({ ...each, place: null }))];
    },
};

;// CONCATENATED MODULE: ./lib/src/scan/shapes/resource-set-input.js




const whole = /^(v?)<<-?\s*inputs\.(\w+)\s*(?:\|\s*quote\s*)?-?>>$/;
/** A version in `spec.inputs[]` of a ResourceSet that its objects use as `<< inputs.version >>`. */
const resourceSetInput = {
    shape: 'resource-set',
    read(object, context) {
        if (object.kind !== 'ResourceSet')
            return [];
        const uses = [...(0,json/* listAt */.gT)(object.value, ['spec', 'resources']), ...templated(object)].flatMap((each) => usesOf(each, context));
        const inputs = (0,json/* listAt */.gT)(object.value, ['spec', 'inputs']).map((_, index) => ['spec', 'inputs', index]);
        const seen = new Set();
        return inputs.flatMap((path) => uses.flatMap((use) => {
            const at = [...path, use.input];
            const scalar = object.scalar(at);
            if (!scalar || seen.has(at.join('/')))
                return [];
            seen.add(at.join('/'));
            const { role, repository } = use;
            const holder = { object, tree: context.tree, shape: 'resource-set', role, repository };
            return [{ ...scalarPin(holder, scalar, 'tag'), verbatim: use.bare || (0,model_role/* isChart */.VZ)(role) }];
        }));
    },
};
function templated(object) {
    return object
        .documentsAt(['spec', 'resourcesTemplate'])
        .flatMap((document) => (document.kind === 'objects' ? document.objects.map(({ value }) => value) : []));
}
function usesOf(resource, context) {
    const artifacts = [['spec'], ['spec', 'values', 'instance']].map((root) => {
        const reference = looseReference((0,json/* stringAt */.bX)(resource, [...root, 'distribution', 'artifact']) ?? '', context.settings);
        return use(reference?.tag?.text ?? '', reference);
    });
    const tag = (0,json/* stringAt */.bX)(resource, ['spec', 'ref', 'tag']) ?? (0,json/* stringAt */.bX)(resource, ['spec', 'ref', 'semver']);
    const source = use(tag ?? '', looseReference((0,json/* stringAt */.bX)(resource, ['spec', 'url']) ?? '', context.settings));
    return [source, ...artifacts].filter((each) => each !== null);
}
function use(text, reference) {
    const found = whole.exec(text);
    if (!found || !reference)
        return null;
    const { role, repository } = reference;
    return { input: found[2] ?? '', role, repository, bare: found[1] === 'v' };
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/template.js



const artifact = /^[ \t-]*artifact:[ \t]*["']?([^\s"']*flux-operator-manifests[^\s"']*)/dgm;
const url = /^[ \t-]*url:[ \t]*["']?([^\s"']+)/m;
const tag = /^[ \t-]*(?:tag|semver):[ \t]*["']?([^\s"'#]+)/dgm;
/** A template that is no YAML even with its expressions blanked, such as one with both branches of a condition: line by line. */
const templateLines = {
    shape: 'template',
    read(file, context, documents) {
        if (!documents.some(({ kind }) => kind === 'unparseable') || !/\{\{|\{%|%\{/.test(file.text))
            return [];
        const text = withoutComments(file);
        const holder = { object: { file, origin: 'document' }, tree: context.tree, shape: 'template' };
        const artifacts = [...text.matchAll(artifact)].flatMap((found) => {
            const part = groupOf(found, 1);
            const reference = part && looseReference(part.text, context.settings);
            if (!part || reference?.role !== 'manifests')
                return [];
            return [referencePin(holder, textScalar(file, part.start, part.start + part.text.length), reference)];
        });
        return [...artifacts, ...sources(file, text, context)];
    },
};
/** The tags of each document that is one OCIRepository. */
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
            const part = groupOf(found, 1);
            if (!part)
                return [];
            const scalar = textScalar(file, start + part.start, start + part.start + part.text.length);
            return [scalarPin(holder, scalar, 'constraint')];
        });
    });
}

// EXTERNAL MODULE: ./lib/src/model/folder.js
var model_folder = __webpack_require__(89382);
;// CONCATENATED MODULE: ./lib/src/scan/constant-name.js
const names = [
    [/(?:^|_)flux_operator_mcp_(?:helm_)?(?:chart_)?(?:version|tag)$/, 'mcp-chart'],
    [/(?:^|_)flux_operator_manifests?_(?:version|tag)$/, 'manifests'],
    [/(?:^|_)flux_operator_cli_(?:version|tag)$/, 'cli-image'],
    [/(?:^|_)flux_operator_(?:(?:helm_)?(?:chart_)?version|(?:helm_)?chart)$/, 'operator-chart'],
    [/(?:^|_)flux_instance_(?:(?:helm_)?(?:chart_)?version|(?:helm_)?chart)$/, 'instance-chart'],
];
/** The role that a variable's name tells: `FLUX_OPERATOR_VERSION`, `fluxInstanceChartVersion`; null for any other name. */
function roleOfName(name) {
    const plain = name
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/[-.]/g, '_')
        .toLowerCase();
    return names.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
/** True for a version as upstream numbers the operator; `2.7.5` is one of Flux itself. */
function isOperatorVersion(text) {
    return /^v?[01]\.\d+\.\d+(?:-[\w.]+)?$/.test(text);
}

;// CONCATENATED MODULE: ./lib/src/scan/hcl.js
/** The blocks that a pattern opens; its match ends behind the brace, its first group is the label. Comments must be blanked before. */
function hclBlocks(text, opening) {
    return [...text.matchAll(opening)].map((found) => {
        const start = found.index + found[0].length;
        return { label: found[1] ?? '', attributes: attributesOf(text, start) };
    });
}
/** The attribute's text between quotes where it is a string without an expression; null for anything else. */
function hcl_literal(block, name) {
    const found = block.attributes.get(name);
    const text = found && /^"([^"$%]*)"\s*$/.exec(found.text)?.[1];
    return found && text !== undefined ? { text, start: found.start + 1 } : null;
}
/** The object that an attribute holds, where its value opens one: `default = {`. */
function objectIn(text, block, name) {
    const found = block.attributes.get(name);
    return found?.text === '{' ? { label: name, attributes: attributesOf(text, found.start + 1) } : null;
}
/** Lines `name = value` until the brace that closes the block; what stands in inner braces belongs to inner blocks. */
function attributesOf(text, start) {
    const attributes = new Map();
    let depth = 0;
    for (const line of text.slice(start).matchAll(/[^\n]*(?:\n|$)/g)) {
        const attribute = depth === 0 ? /^(\s*(\w+)[ \t]*=[ \t]*)([^\r\n]*?)\s*$/.exec(line[0].replace(/^[ \t]+\}/, '')) : null;
        const [, lead = '', name = '', value = ''] = attribute ?? [];
        if (attribute && value !== '')
            attributes.set(name, { text: value, start: start + line.index + lead.length });
        depth += balance(line[0]);
        if (depth < 0 || line[0] === '')
            return attributes;
    }
    return attributes;
}
function balance(line) {
    const code = line.replace(/"(?:[^"\\]|\\.)*"/g, '');
    return (code.match(/[{[(]/g) ?? []).length - (code.match(/[}\])]/g) ?? []).length;
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/terraform.js






const hclName = /\.(?:tf|tofu|hcl|tfvars)$/;
const fallback = /(?<![\w.-])"?(\w+)"?[ \t]*[=:][ \t]*(?:try|coalesce|lookup)\([^\n]*"([^"\n]+)"[ \t]*\)/dg;
const terraform_artifact = /"((?:oci:\/\/)?[^"\s]*flux-operator-manifests(?::[^"\s]*)?)"/dg;
/** Terraform and Terragrunt: `helm_release`, the variables, locals and inputs that give its version, and references of the manifests. */
const terraform = {
    shape: 'terraform',
    read(file, context) {
        if (!hclName.test(file.path))
            return [];
        const text = withoutComments(file);
        const releases = releasesOf(text, context);
        return [
            ...releases.flatMap((release) => literalVersion(file, release, context)),
            ...constants(file, text, context),
            ...artifacts(file, text, context),
            ...fluxVersions(file, text, context),
        ];
    },
};
function releasesOf(text, { settings }) {
    return hclBlocks(text, /\bresource\s+"helm_release"\s+"[^"]*"\s*\{/g).flatMap((block) => {
        const chart = hcl_literal(block, 'chart')?.text ?? '';
        const repository = hcl_literal(block, 'repository')?.text;
        const found = looseReference(chartUrl(chart, repository), settings);
        return found && /chart/.test(found.role) ? [{ role: found.role, repository: found.repository, block }] : [];
    });
}
/** A repository that is written in another variable is still one of charts; one may name its chart already. */
function chartUrl(chart, repository = '${repository}/charts') {
    const base = repository.replace(/\/$/, '');
    return chart.includes('/') ? chart : base.endsWith(`/${chart}`) ? base : `${base}/${chart}`;
}
function literalVersion(file, { role, repository, block }, { tree }) {
    const version = hcl_literal(block, 'version');
    const object = { file, origin: 'document' };
    const holder = { object, tree, shape: 'terraform', role, repository, scope: 'bootstrap' };
    if (version)
        return [scalarPin(holder, textScalar(file, version.start, version.start + version.text.length), 'constraint')];
    const chart = hcl_literal(block, 'chart');
    if (!chart || block.attributes.has('version'))
        return [];
    const pin = scalarPin(holder, textScalar(file, chart.start, chart.start + chart.text.length), 'constraint');
    const reason = 'no version is written, which means the newest';
    return [{ ...pin, value: '', version: null, selector: 'floating', action: 'report', reason, place: null }];
}
/** Names that a release of the same folder uses for its version: `name`, or `name.member` of an object. */
function linked(file, context) {
    const folder = (0,model_folder/* folderOf */.y)(file.path);
    const names = new Map();
    for (const { file: other } of context.tree.files) {
        if (!hclName.test(other.path) || (0,model_folder/* folderOf */.y)(other.path) !== folder)
            continue;
        for (const release of releasesOf(withoutComments(other), context)) {
            const name = /^"?(?:\$\{)?\s*(?:var|local)\.(\w+(?:\.\w+)?)/.exec(release.block.attributes.get('version')?.text ?? '')?.[1];
            if (name !== undefined && !names.has(name))
                names.set(name, release);
        }
    }
    return names;
}
function constants(file, text, context) {
    const links = linked(file, context);
    const pin = (name, start, version) => {
        const link = links.get(name);
        const role = link?.role ?? roleOfName(name);
        if (role === null || !isOperatorVersion(version))
            return [];
        const object = { file, origin: 'document' };
        const repository = link?.repository ?? null;
        const holder = { object, tree: context.tree, shape: 'terraform', role, repository, scope: 'bootstrap' };
        return [{ ...scalarPin(holder, textScalar(file, start, start + version.length), 'constraint'), verbatim: true }];
    };
    const members = (name, object) => [...links.keys()].flatMap((link) => {
        const value = object && link.startsWith(`${name}.`) ? hcl_literal(object, link.slice(name.length + 1)) : null;
        return value ? pin(link, value.start, value.text) : [];
    });
    const variables = hclBlocks(text, /\bvariable\s+"(\w+)"\s*\{/g).flatMap((block) => {
        const value = hcl_literal(block, 'default');
        return value ? pin(block.label, value.start, value.text) : members(block.label, objectIn(text, block, 'default'));
    });
    const objects = hclBlocks(text, /(?<![\w.-])(\w+)\s*=\s*\{/g).flatMap((object) => members(object.label, object));
    const assigned = [...text.matchAll(/(?<![\w.-])"?(\w+)"?[ \t]*[=:][ \t]*"([^"\n]+)"[ \t]*,?[ \t]*\r?$/dgm)].flatMap((found) => {
        const range = found.indices?.[2];
        return range ? pin(found[1] ?? '', range[0], found[2] ?? '') : [];
    });
    const fallbacks = [...text.matchAll(fallback)].flatMap((found) => {
        const range = found.indices?.[2];
        const reason = 'a fallback inside an expression is not the value in use';
        const pins = range ? pin(found[1] ?? '', range[0], found[2] ?? '') : [];
        return pins.map((each) => ({ ...each, action: 'report', reason, place: null }));
    });
    return [...variables, ...objects, ...assigned, ...fallbacks];
}
function artifacts(file, text, { tree, settings }) {
    return [...text.matchAll(terraform_artifact)].flatMap((found) => {
        const range = found.indices?.[1];
        const reference = looseReference(found[1] ?? '', settings);
        if (!range || reference?.role !== 'manifests')
            return [];
        const holder = { object: { file, origin: 'document' }, tree, shape: 'terraform', scope: 'bootstrap' };
        return [referencePin(holder, textScalar(file, ...range), reference)];
    });
}
/** `distribution = { version = … }` of an instance that Terraform writes, and the same as a value that is set on the chart. */
function fluxVersions(file, text, { tree }) {
    const patterns = [
        /\bdistribution\s*=\s*\{[^{}]*?\bversion\s*=\s*"([^"\n]+)"/dg,
        /\bname\s*=\s*"instance\.distribution\.version"\s*,?\s*value\s*=\s*"([^"\n]+)"/dg,
    ];
    return patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((found) => {
        const range = found.indices?.[1];
        const object = { file, origin: 'document' };
        const holder = {
            object,
            tree,
            shape: 'flux-version',
            role: 'flux-version',
            repository: null,
            scope: 'bootstrap',
        };
        return range ? [scalarPin(holder, textScalar(file, ...range), 'constraint')] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/src/scan/constant-uses.js

const variable = String.raw `v?(?:\$\{?(\w+)\}?|\{\{-?\s*\.?(\w+)\s*-?\}\})`;
const constant_uses_download = new RegExp(String.raw `github\.com\/controlplaneio-fluxcd\/flux-operator\/releases\/download\/${variable}\/(\w[\w-]*)?`, 'g');
// each begins where a word begins, or a very long word would be read once for each of its characters
const manifests = new RegExp(String.raw `(?<![\w.${'$'}{}:/-])([\w.${'$'}{}:/-]*flux-operator-manifests):${variable}`, 'g');
const helm = new RegExp(String.raw `(?<![^\s"'=])([^\s"'=]*charts\/flux-(?:operator-mcp|operator|instance))(?=["'\s])(?:[^\n;|&\\]|\\\r?\n){0,400}?--version[= \t]+["']?${variable}`, 'g');
/** Variables that a script puts into a release's address, a call of helm or a reference of the manifests, by their names. */
function constantUses(text, settings) {
    const uses = new Map();
    const add = (name, use) => {
        if (name !== undefined && use !== null && !uses.has(name))
            uses.set(name, use);
    };
    for (const [, plain, braced, artifact = ''] of text.matchAll(constant_uses_download)) {
        const role = artifact.startsWith('flux-operator') ? 'cli-image' : 'operator-image';
        add(plain ?? braced, { role, repository: null });
    }
    for (const pattern of [helm, manifests])
        for (const [, reference = '', plain, braced] of text.matchAll(pattern)) {
            const found = looseReference(reference, settings);
            add(plain ?? braced, found && { role: found.role, repository: found.repository });
        }
    return uses;
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes/version-constant.js





const structured = /\.(?:ya?ml|json5?|tf|tofu|hcl|tfvars|nix|gotmpl|tpl|tmpl|tftpl|j2|jinja2?)$|(?:^|\/)(?:Chart\.lock|Dockerfile[^/]*|Containerfile[^/]*)$/i;
const assignment = /(?:^|[\s;{,"'])(?:export[ \t]+|ARG[ \t]+|ENV[ \t]+)?([A-Za-z][\w-]*)["']?[ \t]*(?::=|\?=|[=:])[ \t]*["']?(v?\d+\.\d+\.\d+(?:-[\w.]+)?|\$\{\w+:?[-=]v?\d+\.\d+\.\d+(?:-[\w.]+)?\})(?=["'\s;,}]|$)/dgm;
// each begins where a word begins, or a very long word would be read once for each of its characters
const version_constant_helm = /(?<![^\s"'=])([^\s"'=]*charts\/flux-(?:operator-mcp|operator|instance))(?=["'\s])(?:[^\n;|&\\]|\\\r?\n){0,400}?--version[= \t]+["']?([^\s"'\\;|&)]+)/dg;
const version_constant_artifact = /(?<![\w.${}:/-])[\w.${}:/-]*flux-operator-manifests:[\w.${}:@-]+(?![\\([*+])/dg;
/** A constant whose name or use tells its role, the version in a call of helm, and the manifests' reference in a script. */
const versionConstant = {
    shape: 'version-constant',
    read(file, context) {
        if (file.path.endsWith('.nix'))
            return [];
        const text = withoutComments(file);
        const found = [...version_constant_constants(file, text, context), ...calls(file, text, context)];
        return structured.test(file.path) ? found : [...found, ...version_constant_artifacts(file, text, context)];
    },
};
function version_constant_constants(file, text, context) {
    const uses = constantUses(text, context.settings);
    const assigned = [...text.matchAll(assignment)];
    return assigned.flatMap((found) => {
        const name = found[1] ?? '';
        // a name that is assigned twice does not tell which of its values is used where
        const use = assigned.filter((other) => other[1] === name).length === 1 ? uses.get(name) : undefined;
        const role = roleOfName(name) ?? use?.role ?? null;
        const version = /v?\d+\.[\w.-]+/.exec(found[2] ?? '')?.[0] ?? '';
        if (role === null || !isOperatorVersion(version))
            return [];
        return secondGroup(file, found, { role, repository: use?.role === role ? use.repository : null }, context);
    });
}
function calls(file, text, context) {
    return [...text.matchAll(version_constant_helm)].flatMap((found) => {
        const reference = looseReference(found[1] ?? '', context.settings);
        return reference ? secondGroup(file, found, reference, context) : [];
    });
}
function version_constant_artifacts(file, text, { tree, settings }) {
    return [...text.matchAll(version_constant_artifact)].flatMap((found) => {
        const reference = looseReference(found[0], settings);
        const scalar = textScalar(file, found.index, found.index + found[0].length);
        const object = { file, origin: 'document' };
        const holder = { object, tree, shape: 'version-constant', scope: scopeOf(file.path) };
        return reference?.role === 'manifests' ? [referencePin(holder, scalar, reference)] : [];
    });
}
/** The pin of the version that the second group of a match holds. */
function secondGroup(file, found, { role, repository }, { tree }) {
    const part = groupOf(found, 2);
    if (!part)
        return [];
    const object = { file, origin: 'document' };
    const holder = { object, tree, shape: 'version-constant', scope: scopeOf(file.path), role, repository };
    const scalar = textScalar(file, part.start, part.start + part.text.length);
    return [{ ...textPin(holder, scalar, 0, part.text, 'tag', null), verbatim: true }];
}

;// CONCATENATED MODULE: ./lib/src/scan/shapes.js













/** Every shape that is read from parsed objects; adding one touches nothing else. */
const shapes = [
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
    resourceSetInput,
];
/** Every shape that is read from text; the first that reads a value has it. */
const textShapes = [
    annotated,
    terraform,
    dockerfile,
    nix,
    releaseUrl,
    versionConstant,
    templateLines,
];

;// CONCATENATED MODULE: ./lib/src/scan/scan.js








/** documents → pins: every shape on every object of every file within bounds. Never throws, whatever the files hold. */
function scanPins(tree, settings) {
    const files = tree.files.filter((file) => (0,boundaries/* boundary */.p)(file.file.path, settings) === null);
    const within = { ...tree, files };
    const context = { tree: within, settings };
    const whole = files.flatMap(objectsOf);
    const objects = [...whole.filter(({ origin }) => origin !== 'patch'), ...patchedObjects(within)];
    const read = objects.flatMap((object) => shapes
        .flatMap((shape) => shape.read(object, context))
        .filter((pin) => object.origin !== 'patch' || pin.value !== ''));
    const written = files.flatMap(({ file, documents }) => textShapes.flatMap((shape) => shape.read(file, context, documents)).map((pin) => heldByHash(pin, file)));
    const byPath = new Map(files.map((file) => [file.file.path, file]));
    const pins = once([...read, ...written])
        .map((pin) => keptByMarker(pin, byPath.get(pin.file)))
        .sort(byPlace);
    const instances = whole.flatMap((object) => instanceOf(object, tree) ?? []);
    const odd = whole.flatMap((object) => noTexts(object, settings));
    const broken = [...files.flatMap(unparseable), ...pins.flatMap(invalid), ...odd];
    return { pins, broken, instances };
}
/** A value that several shapes read is one pin: of an object before one of the text, of a shape before those registered after it. */
function once(pins) {
    const seen = new Set();
    return pins.filter((pin) => {
        const place = pin.value === '' ? null : `${pin.file}\0${pin.line}\0${pin.column}`;
        const texts = [place, pin.place && pin.value !== '' ? `${pin.file}@${pin.place.start}` : null].filter((text) => text !== null);
        const known = texts.some((text) => seen.has(text));
        for (const text of texts)
            seen.add(text);
        return !known;
    });
}
function objectsOf(file) {
    return file.documents.flatMap((document) => {
        if (document.kind === 'objects')
            return document.objects;
        return document.kind === 'plain' ? [document.object] : [];
    });
}
/** A file that does not parse and holds what looks like a pin; templates are no YAML until they are rendered. */
function unparseable({ file, documents }) {
    const line = /\.ya?ml$/.test(file.path) && !/\{\{|\{%/.test(file.text) ? pinLine(file.text) : null;
    if (line === null)
        return [];
    return documents
        .filter((document) => document.kind === 'unparseable')
        .slice(0, 1)
        .map(({ position, message }) => ({
        file: file.path,
        line: position.line,
        code: 'unparseable-file',
        message: `the YAML cannot be read (${message}), and a pin stands at line ${line}; mend the file`,
    }));
}
/** A number or a truth value is no tag: YAML reads `0.57` as a float, and upstream publishes no such tag. */
function invalid(pin) {
    if (pin.role === 'flux-version' || pin.selector !== 'floating' || !/^(?:\d+(?:\.\d+)?|true|false)$/i.test(pin.value))
        return [];
    const message = `${pin.value} is no version of the ${pin.role}; write all three numbers, such as ${pin.prefix}0.58.1`;
    return [{ file: pin.file, line: pin.line, code: 'invalid-pin', message }];
}
function keptByMarker(pin, read) {
    return read && isMarked(read.file, pin.line) ? { ...pin, action: 'ignore', reason: markedReason } : pin;
}
function byPlace(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./lib/src/settings/unused.js
var unused = __webpack_require__(63074);
// EXTERNAL MODULE: ./lib/src/commands/overlay.js
var overlay = __webpack_require__(86029);
;// CONCATENATED MODULE: ./lib/src/commands/survey.js






/** files → documents → pins → sets. */
async function surveyTree(workspace, settings, breadth = 'pins') {
    const skipped = [];
    const tree = await (0,documents_tree/* readTree */.Z)(workspace, {
        wanted: (bytes, path) => {
            const found = candidate(bytes, path, settings);
            if (found === 'pins')
                return true;
            if (found !== null)
                skipped.push(found);
            return breadth === 'flux' && speaksOfFlux(bytes, path, settings);
        },
    });
    const scan = scanPins(tree, settings);
    const grouped = groupSets(scan, settings, tree.layout);
    const unread = [...skipped, ...tree.skipped].sort((a, b) => (a.file < b.file ? -1 : 1));
    const findings = [...settings.findings, ...(0,unused/* unmatchedGlobs */.Z)(tree.entries, settings), ...grouped.findings];
    return { tree, scan, sets: grouped.sets, findings, leftOut: unread };
}
/** The survey of a tree with changes on top; files that were not parsed before are not read again. */
async function surveyAfter(before, workspace, settings, changes) {
    const read = new Set(before.tree.files.map((file) => file.file.path));
    return await surveyTree((0,overlay/* overlay */.L)(workspace, read, changes), settings, 'flux');
}
/** True for a file that can hold a pin or an object of Flux or Flux Operator: their groups, images and charts all hold `fluxcd`. */
function speaksOfFlux(bytes, path, settings) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return view.includes('fluxcd') || canHoldPin(bytes, path, settings);
}


/***/ }),

/***/ 21247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./lib/src/model/file.js
var model_file = __webpack_require__(89616);
// EXTERNAL MODULE: ./lib/src/model/folder.js
var model_folder = __webpack_require__(89382);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var model_failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/place.js
var place = __webpack_require__(71435);
;// CONCATENATED MODULE: ./lib/src/documents/key-place.js

const step = 2;
/**
 * Where an absent key and its absent parents can be written: at the end of a block mapping, inside a flow mapping, or in place of nothing.
 * Null where the key is there, or where an alias or anchor would carry the new key to other places.
 */
function absentKeySpan({ text, root }, path) {
    let node = root;
    for (const [depth, key] of path.entries()) {
        if ((0,dist/* isSeq */.oP)(node) && typeof key === 'number') {
            node = node.items[key];
            continue;
        }
        if (!(0,dist/* isMap */.jh)(node) || node.anchor !== undefined || typeof key !== 'string')
            return null;
        const pair = pairOf(node, key);
        if (!pair)
            return intoMapping(text, node, path.slice(depth));
        const rest = path.slice(depth + 1);
        if (rest.length > 0 && isNull(pair.value))
            return inPlaceOfNothing(text, pair, rest);
        node = pair.value;
    }
    return null;
}
/** The characters of a key with its value, and of the line or the comma that goes with them; null where other text shares them. */
function wholeKeySpan({ text, root }, path) {
    const parent = path.slice(0, -1).reduce((node, key) => childOf(node, key), root);
    const key = path.at(-1);
    if (!(0,dist/* isMap */.jh)(parent) || parent.anchor !== undefined || typeof key !== 'string')
        return null;
    const index = parent.items.findIndex((pair) => nameOf(pair) === key);
    const pair = parent.items[index];
    if (!pair || parent.items.length < 2)
        return null;
    const [start, end] = [startOf(pair.key), endOf(pair.value)];
    if (start === null || end === null || text.slice(start, end).includes('\n'))
        return null;
    return parent.flow === true ? inFlow(parent, index, start, end) : wholeLine(text, start, end);
}
function inFlow(map, index, start, end) {
    const previous = map.items[index - 1];
    const next = map.items[index + 1];
    const from = previous ? endOf(previous.value) : start;
    const to = previous ? end : next ? startOf(next.key) : null;
    return from === null || to === null ? null : { start: from, end: to };
}
function wholeLine(text, start, end) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', end);
    const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
    if (text.slice(lineStart, start).trim() !== '' || !/^[ \t\r]*(?:#.*)?$/.test(rest))
        return null;
    if (lineEnd >= 0)
        return { start: lineStart, end: lineEnd + 1 };
    const previous = text[lineStart - 2] === '\r' ? lineStart - 2 : lineStart - 1;
    return { start: Math.max(0, previous), end: text.length };
}
function intoMapping(text, map, keys) {
    return map.flow === true ? intoFlow(text, map, keys) : intoBlock(text, map, keys);
}
/** After the last line of the mapping, or before its first key where the last value is a block of text. */
function intoBlock(text, map, keys) {
    const first = startOf(map.items[0]?.key);
    if (first === null)
        return null;
    const lineStart = text.lastIndexOf('\n', first - 1) + 1;
    if (!/^ *(?:- +)*$/.test(text.slice(lineStart, first).replace('\uFEFF', '')))
        return null;
    const indent = text.slice(lineStart, first).replace('\uFEFF', '').length;
    const written = blockKeys(keys, indent, newlineAt(text, first));
    const last = lastLineOf(map);
    const end = last === null ? null : lineEndAfter(text, last);
    if (end !== null)
        return { start: end, end, before: `${newlineAt(text, end)}${' '.repeat(indent)}${written}`, after: '', quote: '' };
    const after = `${newlineAt(text, first)}${' '.repeat(indent)}`;
    return { start: first, end: first, before: written, after, quote: '' };
}
function blockKeys(keys, indent, newline) {
    return keys
        .map((key, depth) => `${depth === 0 ? '' : newline + ' '.repeat(indent + depth * step)}${String(key)}:`)
        .join('')
        .concat(' ');
}
/** After the last entry; a mapping over several lines gets a line more. */
function intoFlow(text, map, keys) {
    const last = map.items.at(-1);
    const [open] = map.range ?? [];
    if (!last)
        return open === undefined ? null : flow(open + 1, ' ', keys, ' ', '');
    const [start, end] = [startOf(last.key), endOf(last.value) ?? endOf(last.key)];
    if (start === null || end === null)
        return null;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const margin = text.slice(lineStart, start);
    const ownLine = lineStart > (open ?? 0) && margin.trim() === '';
    const gap = ownLine ? `${newlineAt(text, start - margin.length - 1)}${margin}` : ' ';
    return flow(end, `,${gap}`, keys, '', (0,dist/* isScalar */.jn)(last.key) && last.key.type === 'QUOTE_DOUBLE' ? '"' : '');
}
function flow(at, before, keys, after, quote) {
    const names = keys.map((key) => `${quote}${String(key)}${quote}: `).join('{ ');
    return { start: at, end: at, before: `${before}${names}`, after: `${' }'.repeat(keys.length - 1)}${after}`, quote };
}
/** `distribution:` with nothing behind it, or with a null. */
function inPlaceOfNothing(text, pair, keys) {
    const written = (0,dist/* isScalar */.jn)(pair.value) ? pair.value.range : null;
    const [from = 0, to = 0] = written ?? [];
    const quote = (0,dist/* isScalar */.jn)(pair.key) && pair.key.type === 'QUOTE_DOUBLE' ? '"' : '';
    const inner = flow(0, '{ ', keys, ' }', quote);
    if (to > from)
        return { ...inner, start: from, end: to };
    const key = endOf(pair.key);
    const colon = key === null ? null : /^[ \t]*:/.exec(text.slice(key));
    if (key === null || !colon)
        return null;
    const at = key + colon[0].length;
    return { ...inner, before: ` ${inner.before}`, start: at, end: at };
}
/** Where the last line of a value ends; null for a block of text, whose lines would swallow another. */
function lastLineOf(node) {
    if ((0,dist/* isMap */.jh)(node) && node.flow !== true) {
        const last = node.items.at(-1);
        if (!last)
            return null;
        return isNull(last.value) && endOf(last.value) === startOf(last.value) ? endOf(last.key) : lastLineOf(last.value);
    }
    if ((0,dist/* isSeq */.oP)(node) && node.flow !== true)
        return lastLineOf(node.items.at(-1));
    if ((0,dist/* isScalar */.jn)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'))
        return null;
    return endOf(node);
}
/** The end of the line, if nothing but a colon and a comment follows on it. */
function lineEndAfter(text, offset) {
    const found = text.indexOf('\n', offset);
    const end = found < 0 ? text.length : found > 0 && text[found - 1] === '\r' ? found - 1 : found;
    return /^[ \t]*:?[ \t]*(?:#.*)?$/.test(text.slice(offset, end)) ? end : null;
}
function newlineAt(text, offset) {
    const next = text.indexOf('\n', offset);
    const at = next < 0 ? text.lastIndexOf('\n') : next;
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
function childOf(node, key) {
    if ((0,dist/* isSeq */.oP)(node) && typeof key === 'number')
        return node.items[key];
    return (0,dist/* isMap */.jh)(node) && node.anchor === undefined && typeof key === 'string' ? pairOf(node, key)?.value : null;
}
function pairOf(map, key) {
    return map.items.find((pair) => nameOf(pair) === key);
}
function nameOf({ key }) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value) : null;
}
function isNull(value) {
    return value === null || ((0,dist/* isScalar */.jn)(value) && value.value === null);
}
function startOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? (node.range?.[0] ?? null) : null;
}
function endOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? (node.range?.[1] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/src/documents/node-tree.js


/** A document that YAML accepts and Kubernetes does not, or that would exhaust memory; `offset` counts characters. */
class RejectedDocument extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = 'RejectedDocument';
        this.offset = offset;
    }
}
/** Keys of which a template's branches hold one each, so that the first of them alone would not tell the truth. */
const telling = new Set([
    'apiVersion',
    'kind',
    'url',
    'chart',
    'repository',
    'ref',
    'tag',
    'semver',
    'digest',
    'version',
    'artifact',
]);
/**
 * Resolves aliases once and converts the document; throws `RejectedDocument`. In a template both branches of a condition may write a key:
 * the first counts, unless the key is one that a pin may depend on.
 */
function nodeTree(document, template = false) {
    const anchors = resolveAliases(document);
    const root = document.contents;
    const plain = root === null ? null : new Conversion(anchors, template).convert(root).value;
    return { root, plain, find: (path) => find(root, path, anchors) };
}
function resolveAliases(document) {
    const byName = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            if (!(0,dist/* isAlias */.Vj)(node)) {
                if (node.anchor !== undefined)
                    byName.set(node.anchor, node);
                return;
            }
            const target = byName.get(node.source);
            if (!target)
                throw new RejectedDocument(`the alias *${node.source} has no anchor`, offsetOf(node));
            targets.set(node, target);
        },
    });
    return targets;
}
/** One pass from nodes to plain data; each anchor is converted once and shared. */
class Conversion {
    #anchors;
    #template;
    #done = new Map();
    #open = new Set();
    constructor(anchors, template) {
        this.#anchors = anchors;
        this.#template = template;
    }
    convert(node) {
        const target = (0,dist/* isAlias */.Vj)(node) ? this.#anchors.get(node) : node;
        if (!target)
            throw new RejectedDocument('an alias has no anchor', offsetOf(node));
        const known = this.#done.get(target);
        if (known)
            return known;
        if (this.#open.has(target))
            throw new RejectedDocument('an anchor contains itself', offsetOf(node));
        this.#open.add(target);
        const converted = this.#expand(target);
        this.#open.delete(target);
        if (converted.size > json/* mostValues */.Yz)
            throw new RejectedDocument(`its aliases expand to more than ${json/* mostValues */.Yz} values`, offsetOf(node));
        this.#done.set(target, converted);
        return converted;
    }
    #expand(node) {
        if ((0,dist/* isScalar */.jn)(node))
            return { value: scalarValue(node), size: 1 };
        if ((0,dist/* isSeq */.oP)(node))
            return this.#list(node.items);
        if ((0,dist/* isMap */.jh)(node))
            return this.#mapping(node);
        return { value: null, size: 1 };
    }
    #list(children) {
        const values = [];
        let size = 1;
        for (const child of children) {
            const converted = isNode(child) ? this.convert(child) : { value: null, size: 1 };
            values.push(converted.value);
            size += converted.size;
        }
        return { value: values, size };
    }
    #mapping(node) {
        const own = new Map();
        const merged = new Map();
        let size = 1;
        for (const pair of node.items) {
            const key = keyOf(pair, node, this.#anchors);
            const converted = isNode(pair.value) ? this.convert(pair.value) : { value: null, size: 1 };
            size += converted.size;
            if (isMerge(pair))
                merge(merged, converted.value);
            else if (own.has(key) && this.#template && !isTelling(key, own.get(key), converted.value))
                continue;
            else if (own.has(key))
                throw new RejectedDocument(`the key "${key}" is written twice`, pairOffset(pair, node));
            else
                own.set(key, converted.value);
        }
        // fromEntries defines `__proto__` as an own key; an assignment would set the prototype
        return { value: Object.fromEntries([...merged, ...own]), size };
    }
}
/** The addresses of a Git repository select no release, so that branches may differ in them. */
function isTelling(key, ...branches) {
    if (!telling.has(key))
        return false;
    return (key !== 'url' || !branches.every((url) => typeof url === 'string' && /^(?:https?|ssh|git):\/\/|^git@/.test(url)));
}
/** https://yaml.org/type/merge.html: earlier mappings of a list win over later ones. */
function merge(into, value) {
    const sources = (0,json/* isList */.Lv)(value) ? value : [value];
    for (const source of sources)
        if ((0,json/* isObject */.Gv)(source))
            for (const [key, one] of Object.entries(source))
                if (!into.has(key))
                    into.set(key, one ?? null);
}
function find(root, path, anchors) {
    let current = root;
    for (const key of path) {
        const at = resolved(current, anchors);
        if (typeof key === 'number' && (0,dist/* isSeq */.oP)(at)) {
            const child = at.items[key];
            current = isNode(child) ? child : null;
        }
        else if (typeof key === 'string' && (0,dist/* isMap */.jh)(at))
            current = memberOf(at, key, anchors);
        else
            return null;
    }
    return resolved(current, anchors);
}
function memberOf(map, key, anchors) {
    for (const pair of map.items)
        if (!isMerge(pair) && keyOf(pair, map, anchors) === key)
            return isNode(pair.value) ? pair.value : null;
    for (const pair of map.items) {
        if (!isMerge(pair) || !isNode(pair.value))
            continue;
        const source = resolved(pair.value, anchors);
        const sources = (0,dist/* isSeq */.oP)(source) ? source.items.filter(isNode) : [source];
        for (const one of sources) {
            const target = resolved(one, anchors);
            const found = (0,dist/* isMap */.jh)(target) ? memberOf(target, key, anchors) : null;
            if (found)
                return found;
        }
    }
    return null;
}
function resolved(node, anchors) {
    return node !== null && (0,dist/* isAlias */.Vj)(node) ? (anchors.get(node) ?? null) : node;
}
/** A key may be written once and repeated as an alias: `name: &app web`, then `*app : …` below `controllers`. */
function keyOf(pair, map, anchors) {
    const key = isNode(pair.key) ? resolved(pair.key, anchors) : null;
    if ((0,dist/* isScalar */.jn)(key))
        return String(key.value);
    throw new RejectedDocument('a key is a mapping or a list', pairOffset(pair, map));
}
function isMerge(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === '<<' && (pair.key.type ?? 'PLAIN') === 'PLAIN';
}
function scalarValue(node) {
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
        return value;
    return typeof value === 'boolean' ? value : null;
}
function pairOffset(pair, map) {
    return isNode(pair.key) ? offsetOf(pair.key) : offsetOf(map);
}
/** Character offset at which a node begins. */
function offsetOf(node) {
    return node.range?.[0] ?? 0;
}
function isNode(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isAlias */.Vj)(value);
}

;// CONCATENATED MODULE: ./lib/src/documents/scalar.js



/** The scalar of a node with the bytes that spell it, or null. `base` is where the parsed text begins in the file. */
function scalarOf(file, node, base) {
    if (node === null || !(0,dist/* isScalar */.jn)(node))
        return null;
    const span = spanOf(node);
    if (span === null)
        return null;
    const start = base + span.start;
    const raw = file.text.slice(start, base + span.end);
    const first = (0,model_file/* byteOffset */.s)(file, start);
    return {
        value: scalar_valueOf(node),
        raw,
        range: { start: first, end: first + (file.encoding === 'latin1' ? raw.length : Buffer.byteLength(raw)) },
        style: styleOf(node),
        position: (0,place/* positionAt */.t)(file.text, start),
    };
}
/** Characters of the token without its quotes; of a block scalar, the lines below its header. */
function spanOf(node) {
    if (!node.range)
        return null;
    const [start, end] = node.range;
    if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
        return { start: start + 1, end: Math.max(start + 1, end - 1) };
    const token = node.srcToken;
    if (token?.type !== 'block-scalar')
        return { start, end };
    const last = token.props.at(-1);
    const body = last && 'source' in last ? last.offset + last.source.length : start;
    return { start: body, end: body + token.source.length };
}
function styleOf(node) {
    if (node.type === 'QUOTE_DOUBLE')
        return 'double';
    if (node.type === 'QUOTE_SINGLE')
        return 'single';
    return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block' : 'plain';
}
function scalar_valueOf(node) {
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
        return value;
    return typeof value === 'boolean' ? value : null;
}

;// CONCATENATED MODULE: ./lib/src/documents/template-mask.js
const expressions = /\{\{[^]*?\}\}|\{%[^]*?%\}|\{#[^]*?#\}|#%[^]*?%#|#\{[^]*?\}#|%\{[^}\n]*\}|<<-?\s[^<>\n]*>>/g;
/**
 * A template's text with every expression of the same length that YAML can read: a comment where the expression fills its lines, a word
 * elsewhere; null where there is none. Offsets stay true.
 */
function maskTemplate(text) {
    const masked = text.replace(expressions, (expression, offset) => {
        const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
        const end = offset + expression.length;
        const next = text.indexOf('\n', end);
        const after = text.slice(end, next < 0 ? text.length : next);
        if (before.trim() === '' && after.trim() === '')
            return expression.replace(/[^\r\n]/g, ' ').replace(' ', '#');
        return 'X'.repeat(expression.length);
    });
    return masked === text ? null : masked;
}

;// CONCATENATED MODULE: ./lib/src/documents/documents.js









/** Levels of YAML inside block scalars inside YAML that are read. */
const nestingLimit = 3;
/**
 * Reads the documents of a file; every document answers for itself, so that one that does not parse hides no other. Lists give their
 * items, ResourceSets the objects that they create beside themselves. Never throws, whatever the bytes.
 */
function readDocuments(file) {
    const stretch = { file, text: file.text, base: 0, origin: 'document', root: [] };
    const documents = readStretch(stretch, 0);
    const masked = documents.some(isUnparseable) ? maskTemplate(file.text) : null;
    if (masked === null)
        return documents;
    const rendered = readStretch({ ...stretch, text: masked, origin: 'template' }, 0);
    if (rendered.length !== documents.length)
        return rendered;
    return documents.map((document, index) => (isUnparseable(document) ? (rendered[index] ?? document) : document));
}
function isUnparseable({ kind }) {
    return kind === 'unparseable';
}
function readStretch(stretch, depth) {
    const unparseable = (document, message, offset) => ({
        kind: 'unparseable',
        document,
        position: (0,place/* positionAt */.t)(stretch.file.text, stretch.base + offset),
        message,
    });
    let parsed;
    try {
        const options = {
            keepSourceTokens: true,
            uniqueKeys: false,
            strict: false,
            logLevel: 'silent',
            prettyErrors: false,
        };
        parsed = [...(0,dist/* parseAllDocuments */.hR)(stretch.text, options)];
    }
    catch (error) {
        return [unparseable(0, (0,model_failure/* messageOf */.b)(error), 0)];
    }
    return parsed.map((document, index) => {
        const [error] = document.errors;
        if (error)
            return unparseable(index, error.message, error.pos[0]);
        try {
            return readDocument(stretch, document, index, depth);
        }
        catch (failure) {
            return unparseable(index, (0,model_failure/* messageOf */.b)(failure), failure instanceof RejectedDocument ? failure.offset : 0);
        }
    });
}
function readDocument(stretch, document, index, depth) {
    const tree = nodeTree(document, stretch.origin === 'template');
    const { plain } = tree;
    if (!(0,json/* isObject */.Gv)(plain) && !(0,json/* isList */.Lv)(plain))
        return { kind: 'empty', document: index };
    const source = { stretch, tree, document: index, depth };
    const object = objectAt(source, [], (0,json/* isObject */.Gv)(plain) ? plain : {}, stretch.origin);
    if (!isManifest(plain))
        return { kind: 'plain', document: index, object, content: plain };
    return { kind: 'objects', document: index, objects: [...expand(source, object, [])] };
}
/** A mapping with the two keys that make it a Kubernetes object. */
function isManifest(value) {
    return (0,json/* isObject */.Gv)(value) && (0,json/* stringAt */.bX)(value, ['apiVersion']) !== null && (0,json/* stringAt */.bX)(value, ['kind']) !== null;
}
/** The object itself, or the items of a list; a ResourceSet is followed by what it creates. */
function* expand(source, object, path) {
    const items = (0,json/* valueAt */.fK)(object.value, ['items']);
    if (object.kind.endsWith('List') && (0,json/* isList */.Lv)(items)) {
        yield* children(source, [...path, 'items'], items, 'list-item');
        return;
    }
    yield object;
    if (object.kind !== 'ResourceSet')
        return;
    const resources = (0,json/* valueAt */.fK)(object.value, ['spec', 'resources']);
    if ((0,json/* isList */.Lv)(resources))
        yield* children(source, [...path, 'spec', 'resources'], resources, 'resource-set');
    for (const nested of object.documentsAt(['spec', 'resourcesTemplate']))
        if (nested.kind === 'objects')
            yield* nested.objects;
}
function* children(source, path, values, origin) {
    for (const [index, value] of values.entries()) {
        const at = [...path, index];
        if (isManifest(value))
            yield* expand(source, objectAt(source, at, value, origin), at);
    }
}
function objectAt(source, path, value, origin) {
    const { stretch, tree } = source;
    const offset = (below) => {
        for (let length = below.length; length >= 0; length--) {
            const node = tree.find([...path, ...below.slice(0, length)]);
            if (node)
                return stretch.base + offsetOf(node);
        }
        return stretch.base;
    };
    return {
        file: stretch.file,
        document: source.document,
        root: [...stretch.root, ...path],
        origin,
        apiVersion: (0,json/* stringAt */.bX)(value, ['apiVersion']) ?? '',
        kind: (0,json/* stringAt */.bX)(value, ['kind']) ?? '',
        name: (0,json/* stringAt */.bX)(value, ['metadata', 'name']),
        namespace: (0,json/* stringAt */.bX)(value, ['metadata', 'namespace']),
        value,
        scalar: (below) => scalarOf(stretch.file, tree.find([...path, ...below]), stretch.base),
        position: (below) => (0,place/* positionAt */.t)(stretch.file.text, offset(below)),
        absentKey: (below) => absentKey(source, [...path, ...below]),
        wholeKey: (below) => wholeKey(source, [...path, ...below]),
        documentsAt: (below) => nestedDocuments(source, [...path, ...below], origin === 'document' && below.at(-1) !== 'resourcesTemplate'),
    };
}
function absentKey({ stretch, tree }, path) {
    const found = absentKeySpan({ text: stretch.text, root: tree.root }, path);
    return found && { ...found, ...bytesOf(stretch, found) };
}
function wholeKey({ stretch, tree }, path) {
    const found = wholeKeySpan({ text: stretch.text, root: tree.root }, path);
    return found && { ...bytesOf(stretch, found), before: '', after: '' };
}
/** Bytes and text of some characters of a stretch. */
function bytesOf({ file, base }, { start, end }) {
    const [from, to] = [(0,model_file/* byteOffset */.s)(file, base + start), (0,model_file/* byteOffset */.s)(file, base + end)];
    return { start: from, end: to, old: file.text.slice(base + start, base + end) };
}
/** Documents inside a literal block; its lines are all indented, so that `---` is found by hand. */
function nestedDocuments(source, path, patch) {
    const { stretch, tree, depth } = source;
    const node = tree.find(path);
    if (node === null || !(0,dist/* isScalar */.jn)(node) || node.type !== 'BLOCK_LITERAL' || depth >= nestingLimit)
        return [];
    const span = spanOf(node);
    if (span === null)
        return [];
    const found = [];
    const origin = patch ? 'patch' : 'resource-set';
    for (const piece of pieces(stretch.text.slice(span.start, span.end))) {
        const base = stretch.base + span.start + piece.offset;
        const nested = { file: stretch.file, text: piece.text, base, origin, root: [...stretch.root, ...path] };
        for (const document of readStretch(nested, depth + 1))
            found.push({ ...document, document: found.length });
    }
    return found;
}
function pieces(body) {
    const found = [];
    let offset = 0;
    for (const marker of body.matchAll(/^[ \t]*---[ \t]*(?:#[^\n]*)?\r?\n/gm)) {
        found.push({ text: body.slice(offset, marker.index), offset });
        offset = marker.index + marker[0].length;
    }
    found.push({ text: body.slice(offset), offset });
    return found.filter((piece) => piece.text.trim() !== '');
}

;// CONCATENATED MODULE: ./lib/src/documents/folders.js

/** The folder of a path and every folder above it, nearest first, the root (empty) last. */
function foldersAbove(path) {
    const found = [];
    for (let folder = (0,model_folder/* folderOf */.y)(path);; folder = (0,model_folder/* folderOf */.y)(folder)) {
        found.push(folder);
        if (folder === '')
            return found;
    }
}
/** Joins a relative path to a folder of the repository; null where it leaves the repository or is no path (a URL, a variable). */
function resolvePath(folder, relative) {
    if (relative.includes('://') || relative.includes('${') || relative.includes('{{'))
        return null;
    const parts = relative.startsWith('/') || folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** True where the path is the folder or lies below it. */
function isBelow(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/src/documents/kustomizations.js



const names = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);
/** True for the three names that kustomize reads. */
function isKustomizeName(path) {
    return names.has(path.slice(path.lastIndexOf('/') + 1));
}
/** The kustomize files among the files that were read. */
function kustomizeFiles(files) {
    return files.flatMap(({ file, documents }) => {
        if (!isKustomizeName(file.path))
            return [];
        // `kind` and `apiVersion` may be left out of a kustomization
        return documents.flatMap((document) => {
            if (document.kind === 'plain')
                return [kustomizeFile(document.object)];
            const found = document.kind === 'objects' ? document.objects[0] : undefined;
            return found && !found.apiVersion.includes('fluxcd.io') ? [kustomizeFile(found)] : [];
        });
    });
}
function kustomizeFile(object) {
    const { path } = object.file;
    const folder = (0,model_folder/* folderOf */.y)(path);
    const resolve = (relative) => {
        const found = typeof relative === 'string' && !relative.includes('\n') ? resolvePath(folder, relative) : null;
        return found === null ? [] : [found];
    };
    const namespace = (0,json/* stringAt */.bX)(object.value, ['namespace']);
    const lists = (keys) => keys.flatMap((key) => (0,json/* listAt */.gT)(object.value, [key]));
    return {
        path,
        folder,
        namespace: namespace === '' ? null : namespace,
        gathers: new Set(lists(['resources', 'bases', 'components']).flatMap(resolve)),
        generates: generatedFrom(lists).flatMap(({ file, into }) => resolve(file).map((path) => ({ file: path, into }))),
        fragments: lists([
            'patches',
            'patchesStrategicMerge',
            'patchesJson6902',
            'replacements',
            'transformers',
            'configurations',
        ])
            .map((entry) => ((0,json/* isObject */.Gv)(entry) ? entry['path'] : entry))
            .flatMap(resolve),
    };
}
/** `files` of generators, written `path` or `key=path`, and the values files of `helmCharts`. */
function generatedFrom(lists) {
    const named = (entry, files) => files.map((file) => ({ file, into: (0,json/* stringAt */.bX)(entry, ['name']) ?? '' }));
    const generators = lists(['configMapGenerator', 'secretGenerator']).flatMap((entry) => named(entry, (0,json/* listAt */.gT)(entry, ['files']).map((file) => (typeof file === 'string' ? file.replace(/^[^=]*=/, '') : null))));
    const charts = lists(['helmCharts'])
        .filter(json/* isObject */.Gv)
        .flatMap((chart) => named(chart, [chart['valuesFile'] ?? null, ...(0,json/* listAt */.gT)(chart, ['additionalValuesFiles'])]));
    return [...generators, ...charts];
}
/** The Flux Kustomizations among the files that were read, without those whose path is a variable. */
function fluxKustomizations(files) {
    const found = [];
    for (const { file, documents } of files)
        for (const document of documents)
            for (const object of document.kind === 'objects' ? document.objects : []) {
                if (object.kind !== 'Kustomization' || !object.apiVersion.startsWith('kustomize.toolkit.fluxcd.io/'))
                    continue;
                const path = resolvePath('', (0,json/* stringAt */.bX)(object.value, ['spec', 'path']) ?? '');
                const target = (0,json/* stringAt */.bX)(object.value, ['spec', 'targetNamespace']);
                const clear = target !== null && target !== '' && !target.includes('${');
                if (path !== null)
                    found.push({ file: file.path, path, targetNamespace: clear ? target : null });
            }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/documents/clusters.js

/** Folders that hold one cluster each, beside `clusters/<name>`, where several of them hold a full set. */
const fleets = new Set(['kubernetes', 'k8s']);
/** Folders of a cluster; below a fleet folder they are never clusters themselves. */
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
/** By the folders that a file lies in, or else by the Flux Kustomizations and kustomizations that lead to it. */
function clustersOf(entries, applied, gatherers) {
    const names = new Set([...below(entries), ...fleet(entries)]);
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
/** Goes back from a file to what applies it, until folders name a cluster; kustomizations may lead in circles. */
function usersOf(path, seen, ways) {
    const own = bySegment(path, ways.names);
    if (own !== null)
        return new Set([own]);
    if (seen.has(path))
        return new Set();
    seen.add(path);
    const places = [path, ...foldersAbove(path)];
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
/** Names under `clusters/`. */
function below(entries) {
    const names = new Set();
    for (const { path } of entries) {
        const name = /(?:^|\/)clusters?\/([^/]+)\//.exec(path)?.[1];
        if (name !== undefined && !shared.has(name))
            names.add(name);
    }
    return names;
}
/** Names under `kubernetes/` of which several hold at least two of the folders that make a cluster. */
function fleet(entries) {
    const held = new Map();
    for (const { path } of entries) {
        const [top = '', name = '', part = '', deeper] = path.split('/');
        if (deeper === undefined || !fleets.has(top) || shared.has(name) || !parts.has(part))
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
        // what applies its own folder says nothing of who applies it
        if (path === '' || isBelow(file, path))
            continue;
        const known = files.get(path);
        if (known)
            known.push(file);
        else
            files.set(path, [file]);
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/src/documents/layout.js




/** Kustomizations that gather each other in a circle end here. */
const depthLimit = 16;
/** What the kustomizations, Flux Kustomizations and folders say about the objects of a tree. */
function layoutOf(files, entries) {
    const kustomizes = kustomizeFiles(files);
    const applied = fluxKustomizations(files);
    const gatherers = gatherersByPath(kustomizes);
    const targets = targetsByFolder(applied);
    const clusters = clustersOf(entries, applied, gatherers);
    const set = (path, depth) => {
        if (depth > depthLimit)
            return null;
        const outer = (gatherers.get(path) ?? []).map((kustomize) => set(kustomize.folder, depth + 1) ?? targets.get(kustomize.folder) ?? kustomize.namespace);
        const [only, ...others] = new Set(outer);
        return only !== undefined && others.length === 0 ? only : null;
    };
    return {
        // kustomize puts its namespace over the object's own, the outermost kustomization last
        namespaceOf: (object) => set(object.file.path, 0) ?? targetOf(object.file.path, targets, kustomizes) ?? object.namespace,
        clusterOf: (path) => {
            const [only, ...others] = clusters.of(path);
            return only !== undefined && others.length === 0 ? only : '';
        },
        clustersOf: (path) => clusters.of(path),
        generated: namesByFile(kustomizes),
        patches: new Set(kustomizes.flatMap((kustomize) => kustomize.fragments)),
    };
}
function gatherersByPath(kustomizes) {
    const found = new Map();
    for (const kustomize of kustomizes)
        for (const path of [...kustomize.gathers, ...kustomize.generates.map(({ file }) => file)]) {
            const known = found.get(path);
            if (known)
                known.push(kustomize);
            else
                found.set(path, [kustomize]);
        }
    return found;
}
/** Target namespace by folder, where the Flux Kustomizations of a folder agree. */
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
    const names = new Map();
    for (const { file, into } of kustomizes.flatMap(({ generates }) => generates))
        names.set(file, [...(names.get(file) ?? []), into]);
    return names;
}
/** Flux generates a kustomization over a folder that has none, so that its target namespace reaches everything below. */
function targetOf(path, targets, kustomizes) {
    const own = new Set(kustomizes.map((kustomize) => kustomize.folder));
    for (const folder of foldersAbove(path)) {
        if (own.has(folder) && folder !== (0,model_folder/* folderOf */.y)(path))
            return null;
        const target = targets.get(folder);
        if (target !== undefined && !own.has(folder))
            return target;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/documents/unread.js


/** Names that people give to what installs the operator or an instance, and the repositories that hold it. */
const speaksOfPins = /flux-?(?:operator|instance)|controlplaneio-fluxcd/i;
/**
 * Links and submodules that speak of a pin, by their own name or by where they lead, with the reason why nothing behind them is read. A
 * link to a file of the tree is passed over: that file is read where it lies.
 */
async function unreadPlaces(workspace, entries) {
    const links = entries.filter(({ mode }) => mode === '120000');
    const submodules = entries.filter(({ mode }) => mode === '160000');
    const found = [];
    for (const { path } of links) {
        const reason = await reasonOfLink(workspace, path, entries);
        if (reason !== null)
            found.push({ file: path, line: 1, reason });
    }
    const addresses = submodules.length > 0 ? await submoduleAddresses(workspace) : new Map();
    for (const { path } of submodules)
        if (speaksOfPins.test(`${path} ${addresses.get(path) ?? ''}`))
            found.push({ file: path, line: 1, reason: 'a submodule is not read: its pins belong to its own repository' });
    return found;
}
async function reasonOfLink(workspace, path, entries) {
    const target = await workspace.link(path);
    if (!speaksOfPins.test(`${path} ${target ?? ''}`))
        return null;
    const inside = target === null || target.startsWith('/') ? null : resolvePath((0,model_folder/* folderOf */.y)(path), target);
    if (inside === null)
        return 'a symbolic link out of the repository is not followed';
    const leads = entries.some((entry) => entry.mode !== '120000' && isBelow(entry.path, inside));
    return leads ? null : 'a symbolic link leads to no file of the repository';
}
/** The path of each submodule with its address: https://git-scm.com/docs/gitmodules. */
async function submoduleAddresses(workspace) {
    const bytes = await workspace.read('.gitmodules', 1024 * 1024);
    const sections = Buffer.from(bytes ?? [])
        .toString('utf8')
        .split(/^\s*\[/m);
    return new Map(sections.flatMap((section) => {
        const path = /^\s*path\s*=\s*(.+?)\s*$/m.exec(section)?.[1];
        const url = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section)?.[1];
        return path !== undefined && url !== undefined ? [[path, url]] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/src/documents/tree.js







const defaultLimit = 1024 * 1024;
/** Files above the limit are looked at up to this size, to say in the report that they look like a pin. */
const lookLimit = 16 * 1024 * 1024;
/** Files that are read at a time. */
const width = 64;
const yamlName = /\.(?:ya?ml|json|gotmpl|tpl|tmpl|tftpl|j2|jinja2?)$|(?:^|\/)(?:Kustomization|Chart\.lock)$/i;
/** Lists a tree, reads each file once, and parses those that `wanted` accepts and the kustomizations that say something about them. */
async function readTree(workspace, options) {
    const entries = await workspace.list();
    const survey = { wanted: [], hints: [], skipped: [...(await unreadPlaces(workspace, entries))] };
    const regular = entries.filter((entry) => entry.mode === '100644' || entry.mode === '100755');
    await inParallel(regular, (entry) => look(workspace, entry, options, survey));
    const around = await readAround(workspace, regular, survey);
    const sources = [...survey.wanted, ...around].sort((a, b) => order(a.path, b.path));
    const files = sources.map((file) => ({ file, documents: parse(file) }));
    const layout = layoutOf(files, entries);
    const skipped = survey.skipped.sort((a, b) => order(a.file, b.file));
    return { entries, files: files.map((file) => asPatch(file, layout.patches)), layout, skipped };
}
async function look(workspace, entry, options, survey) {
    const limit = options.limit ?? defaultLimit;
    const bytes = await workspace.read(entry.path, limit);
    if (bytes === null) {
        const large = await workspace.read(entry.path, lookLimit);
        if (large !== null && options.wanted(large, entry.path))
            survey.skipped.push({ file: entry.path, line: 1, reason: `the file is larger than ${limit} bytes` });
        return;
    }
    if (options.wanted(bytes, entry.path)) {
        if (isBinary(bytes))
            survey.skipped.push({ file: entry.path, line: 1, reason: 'the file is binary' });
        else
            survey.wanted.push((0,model_file/* sourceFile */.$)(entry, bytes));
        return;
    }
    const names = namedBy(entry.path, bytes);
    if (names.length > 0)
        survey.hints.push({ entry, names });
}
/** Kustomizations above the wanted files, and those elsewhere that name a folder or file on the way to one. */
async function readAround(workspace, entries, survey) {
    const read = new Set(survey.wanted.map((file) => file.path));
    const onTheWay = new Set(survey.wanted.flatMap((file) => [file.path, ...foldersAbove(file.path)]));
    const chosen = new Map();
    for (const entry of entries)
        if (isKustomizeName(entry.path) && onTheWay.has((0,model_folder/* folderOf */.y)(entry.path)))
            chosen.set(entry.path, entry);
    for (const { entry, names } of survey.hints)
        if (names.some((name) => name !== '' && onTheWay.has(name)))
            chosen.set(entry.path, entry);
    const found = [];
    await inParallel([...chosen.values()].filter((entry) => !read.has(entry.path)), async (entry) => {
        const bytes = await workspace.read(entry.path, defaultLimit);
        if (bytes !== null && !isBinary(bytes))
            found.push((0,model_file/* sourceFile */.$)(entry, bytes));
    });
    return found;
}
/** Paths that a kustomization names, by a look at its text: parsing every one would cost more than reading the tree. */
function namedBy(path, bytes) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (isKustomizeName(path) && view.includes('../'))
        return namesIn(view, /^[ \t]*-[ \t]+(?:path:[ \t]*)?["']?(\.\.\/[^\s"'#]+)/gm, (0,model_folder/* folderOf */.y)(path));
    if (view.includes('kustomize.toolkit.fluxcd.io'))
        return namesIn(view, /^[ \t]*path:[ \t]*["']?([^\s"'#]+)/gm, '');
    return [];
}
function namesIn(view, pattern, folder) {
    return [...view.toString('latin1').matchAll(pattern)].flatMap(([, name = '']) => resolvePath(folder, name) ?? []);
}
function parse(file) {
    return yamlName.test(file.path) ? readDocuments(file) : [];
}
/** Marks the objects of a file that a kustomization names as a patch. */
function asPatch(read, patches) {
    if (!patches.has(read.file.path))
        return read;
    return {
        file: read.file,
        documents: read.documents.map((document) => {
            if (document.kind !== 'objects')
                return document;
            return { ...document, objects: document.objects.map((object) => ({ ...object, origin: 'patch' })) };
        }),
    };
}
/** As git decides it: a NUL among the first 8000 bytes. */
function isBinary(bytes) {
    return bytes.subarray(0, 8000).includes(0);
}
async function inParallel(values, work) {
    const queue = values.values();
    const lane = async () => {
        for (const value of queue)
            await work(value);
    };
    await Promise.all(Array.from({ length: width }, lane));
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 81038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ listsDependencies),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   Tp: () => (/* binding */ lockedChart),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   sU: () => (/* binding */ lockDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);


const chartFile = /(?:^|\/)(?:Chart\.ya?ml|requirements\.yaml)$/;
const lockFile = /(?:^|\/)(?:Chart|requirements)\.lock$/;
/** True for a file whose `dependencies` helm reads: a chart's list or its lock. */
function listsDependencies(path) {
    return chartFile.test(path) || lockFile.test(path);
}
/** Path of the lock of a chart's list, or of the lock itself. */
function lockPath(path) {
    return path.replace(/\.ya?ml$/, '.lock');
}
/** The chart and the lock that a file belongs to; null where either is not there or cannot be read. */
function lockedChart(path, { files }) {
    const first = (wanted) => {
        const [document] = files.find(({ file }) => wanted(file.path))?.documents ?? [];
        if (document?.kind === 'plain')
            return document.object;
        return document?.kind === 'objects' ? (document.objects[0] ?? null) : null;
    };
    const lock = first((candidate) => candidate === lockPath(path));
    const chart = first((candidate) => chartFile.test(candidate) && lockPath(candidate) === lockPath(path));
    return lock && chart && { chart, lock };
}
/** The entries under `dependencies`. */
function dependenciesOf(object) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(object.value, ['dependencies']);
}
/** True where the digest in the lock is the one that helm computes, so that `helm dependency build` accepts it. */
function isLocked({ chart, lock }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringAt */ .bX)(lock.value, ['digest']) === lockDigest(dependenciesOf(chart), dependenciesOf(lock));
}
/**
 * The digest of a lock, `sha256:…`: helm hashes the JSON of both lists, the wanted and the locked (helm 3 and 4,
 * `internal/resolver`, HashReq). Null where an entry holds what helm would convert first, so that the JSON is not certain.
 */
function lockDigest(wanted, locked) {
    const lists = [wanted, locked].map((list) => list.map(dependencyJson));
    if (lists.some((list) => list.includes(null)))
        return null;
    const json = `[${lists.map((list) => `[${list.join(',')}]`).join(',')}]`;
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(json).digest('hex')}`;
}
/** Fields in the order that helm writes them; `repository` is written even where it is empty. */
const fields = ['name', 'version', 'repository', 'condition', 'tags', 'enabled', 'import-values', 'alias'];
const always = ['name', 'repository'];
function dependencyJson(entry) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry))
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
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) && value.every((tag) => typeof tag === 'string');
    return field === 'import-values' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) : typeof value === 'string';
}
function isEmpty(value) {
    return value === null || value === '' || value === false || ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) && value.length === 0);
}
/** JSON as Go writes it: keys of mappings sorted, and the characters that HTML knows escaped. */
function goJson(value) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return `[${value.map(goJson).join(',')}]`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) {
        const keys = Object.keys(value).sort();
        return `{${keys.map((key) => `${goJson(key)}:${goJson(value[key] ?? null)}`).join(',')}}`;
    }
    const text = typeof value === 'bigint' ? String(value) : JSON.stringify(value);
    return text.replace(/[<>&\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 89616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceFile),
/* harmony export */   s: () => (/* binding */ byteOffset)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Decodes a file so that every character offset has a byte offset; a byte order mark stays in the text. */
function sourceFile(entry, bytes) {
    const encoding = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? 'utf8' : 'latin1';
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { path: entry.path, mode: entry.mode, bytes, text: view.toString(encoding), encoding };
}
/** The byte offset of a character offset in the file's text. */
function byteOffset(file, offset) {
    return file.encoding === 'latin1' ? offset : Buffer.byteLength(file.text.slice(0, offset));
}


/***/ }),

/***/ 71435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ tokenPlace),
/* harmony export */   t: () => (/* binding */ positionAt)
/* harmony export */ });
/** The place of a token that is there. */
function tokenPlace(range) {
    return { start: range.start, end: range.end, before: '', after: '' };
}
/** The position of a character offset in a text. */
function positionAt(text, offset) {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    let line = 1;
    for (let i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1))
        line++;
    return { line, column: Array.from(before.slice(lineStart)).length + 1 };
}


/***/ }),

/***/ 88437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ isUnsettled),
/* harmony export */   _3: () => (/* binding */ removesDigest),
/* harmony export */   dk: () => (/* binding */ isFloat)
/* harmony export */ });
/* unused harmony export addsDigest */
/** True for a pin that the settings want written differently at whatever release: a float to be fixed, a digest to be added or removed. */
function isUnsettled(pin, { digests }) {
    if (pin.action !== 'follow' || pin.role === 'flux-version')
        return false;
    if (isFloat(pin))
        return true;
    if (digests === 'off')
        return removesDigest(pin, digests);
    return digests === 'pin' && addsDigest(pin);
}
/** True where nothing exact is written, so that what runs moves by itself. */
function isFloat({ selector }) {
    return selector === 'floating' || selector === 'implicit';
}
/** True where `digests: off` can take the digest away. */
function removesDigest(pin, digests) {
    return digests === 'off' && pin.digest !== null && (pin.digestRemoval ?? null) !== null;
}
/** True where a digest is missing, its shape has room for one, and its repository can be asked. */
function addsDigest(pin) {
    return pin.digest === null && pin.digestPlace !== null && pin.repository !== null && pin.version !== null;
}


/***/ }),

/***/ 35294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ boundary)
/* harmony export */ });
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(416);

const folders = [
    [/(?:^|\/)_?archived?\//i, 'archived files are left alone'],
    [/(?:^|\/)(?:vendor|node_modules|third_party|\.terraform|\.terragrunt-cache)\//, 'vendored files are left alone'],
    [/(?:^|\/)(?:skills|prompts|\.agents|\.claude|\.cursor)\//, 'vendored skills and prompts are left alone'],
    // a cluster may be called test: clusters/test
    [
        /(?:^|\/)(?:(?<!(?:^|\/)(?:clusters?|environments?|envs?|stages?|overlays?)\/)tests?|testdata|fixtures|__tests__|__fixtures__)\//i,
        'test fixtures are left alone',
    ],
    [/_test\.(?:go|py)$|(?:^|\/)test_[^/]*\.py$|\.(?:test|spec)\.[cm]?[jt]sx?$/, 'test fixtures are left alone'],
    [/(?:^|\/)(?:docs?|documentation)\//i, 'documentation is left alone'],
    [/\.(?:md|mdx|markdown|txt|adoc|rst|html?)$/i, 'documentation is left alone'],
    [/\.(?:log|jsonl|ndjson|csv|tsv|svg|patch|diff|lock\.hcl)$/i, 'logs and tables are left alone'],
    [/(?:\.|\/|^)schemas?\.json$|(?:^|\/)schemas?\/|\.schema\.(?:json|ya?ml)$/i, 'schemas are left alone'],
    [
        /(?:^|\/)(?:\.?renovate[^/]*\.json5?|\.renovaterc[^/]*)$|(?:^|\/)\.renovate\//,
        'the rules of another bot are left alone',
    ],
    [/(?:^|\/)\.github\/flux-lockstep\.(?:ya?ml|json)$/, 'our own settings are no pins'],
];
/** Why the pins of a file are left out, or null where they count. */
function boundary(path, settings) {
    if (settings.paths.length > 0 && !settings.paths.some((glob) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(path, glob)))
        return 'the settings do not name this path';
    if (settings.ignore.some((glob) => (0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(path, glob)))
        return 'the settings ignore this path';
    return folders.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}


/***/ })

};
