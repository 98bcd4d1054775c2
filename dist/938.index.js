export const id = 938;
export const ids = [938];
export const modules = {

/***/ 70800:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (catalogOf),
  bj: () => (catalogOfDefinitions),
  PP: () => (joinCatalogs),
  Y2: () => (preferredVersion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/text/artifact-text.js
var artifact_text = __webpack_require__(89166);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/api-version.js
var api_version = __webpack_require__(48037);
;// CONCATENATED MODULE: ./lib/src/upstream/schema-node.js

const known = new WeakMap();
function schemaNode(schema) {
    const found = known.get(schema);
    if (found)
        return found;
    const node = new LazyNode(schema);
    known.set(schema, node);
    return node;
}
class LazyNode {
    type;
    format;
    nullable;
    intOrString;
    preserveUnknown;
    embedded;
    enumeration;
    required;
    pattern;
    defaultValue;
    listType;
    listMapKeys;
    rules;
    propertyNames;
    #schema;
    #properties;
    constructor(schema) {
        this.#schema = schema;
        this.#properties = (0,json/* isObject */.Gv)(schema['properties']) ? schema['properties'] : {};
        this.type = textOf(schema['type']);
        this.format = textOf(schema['format']);
        this.nullable = schema['nullable'] === true;
        this.intOrString = schema['x-kubernetes-int-or-string'] === true;
        this.preserveUnknown = schema['x-kubernetes-preserve-unknown-fields'] === true;
        this.embedded = schema['x-kubernetes-embedded-resource'] === true;
        this.enumeration = (0,json/* isList */.Lv)(schema['enum']) ? schema['enum'] : null;
        this.required = textsOf(schema['required']);
        this.pattern = textOf(schema['pattern']);
        this.defaultValue = schema['default'];
        this.listType = listTypeOf(schema['x-kubernetes-list-type']);
        this.listMapKeys = textsOf(schema['x-kubernetes-list-map-keys']);
        this.rules = rulesOf(schema['x-kubernetes-validations']);
        this.propertyNames = Object.keys(this.#properties);
    }
    get items() {
        return nodeOf(this.#schema['items']);
    }
    get additional() {
        const additional = this.#schema['additionalProperties'];
        return additional === true ? true : nodeOf(additional);
    }
    get allOf() {
        return nodesOf(this.#schema['allOf']);
    }
    get anyOf() {
        return nodesOf(this.#schema['anyOf']);
    }
    get oneOf() {
        return nodesOf(this.#schema['oneOf']);
    }
    get not() {
        return nodeOf(this.#schema['not']);
    }
    property(name) {
        return Object.hasOwn(this.#properties, name) ? nodeOf(this.#properties[name]) : null;
    }
    bound(name) {
        const value = this.#schema[name];
        if (typeof value === 'bigint')
            return Number(value);
        return typeof value === 'number' ? value : null;
    }
    flag(name) {
        return this.#schema[name] === true;
    }
}
function nodeOf(value) {
    return (0,json/* isObject */.Gv)(value) ? schemaNode(value) : null;
}
function nodesOf(value) {
    return (0,json/* isList */.Lv)(value) ? value.filter(json/* isObject */.Gv).map(schemaNode) : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
function textsOf(value) {
    return (0,json/* isList */.Lv)(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
function listTypeOf(value) {
    return value === 'set' || value === 'map' ? value : 'atomic';
}
function rulesOf(value) {
    if (!(0,json/* isList */.Lv)(value))
        return [];
    return value.filter(json/* isObject */.Gv).flatMap((entry) => {
        const rule = textOf(entry['rule']);
        if (rule === null)
            return [];
        return [{ rule, message: textOf(entry['message']), optionalOldSelf: entry['optionalOldSelf'] === true }];
    });
}

;// CONCATENATED MODULE: ./lib/src/upstream/crd.js





function catalogOf(files) {
    const texts = new Map();
    const groups = new Set();
    const found = new Map();
    for (const [file, bytes] of files) {
        for (const text of definitionTexts(bytes)) {
            for (const { group, kind } of namesIn({ file, text })) {
                texts.set(`${group}/${kind}`, { file, text });
                groups.add(group);
            }
        }
    }
    return {
        hasGroup: (group) => groups.has(group),
        find(group, kind, adapt) {
            const key = `${group}/${kind}`;
            const known = found.get(key);
            if (known !== undefined)
                return known;
            const text = texts.get(key);
            const definition = text === undefined ? null : readDefinition(text, adapt);
            found.set(key, definition);
            return definition;
        },
    };
}
function catalogOfDefinitions(documents) {
    const kinds = new Map();
    const found = new Map();
    for (const document of documents) {
        const [group, kind] = [(0,json/* stringAt */.bX)(document, ['spec', 'group']), (0,json/* stringAt */.bX)(document, ['spec', 'names', 'kind'])];
        if (group !== null && kind !== null)
            kinds.set(`${group}/${kind}`, document);
    }
    return {
        hasGroup: () => false,
        find(group, kind, adapt) {
            const key = `${group}/${kind}`;
            const document = kinds.get(key);
            const definition = found.get(key) ?? (document ? definitionIn(document, adapt) : null);
            found.set(key, definition);
            return definition;
        },
    };
}
function joinCatalogs(catalogs) {
    return {
        hasGroup: (group) => catalogs.some((catalog) => catalog.hasGroup(group)),
        find(group, kind, adapt) {
            for (const catalog of catalogs) {
                const found = catalog.find(group, kind, adapt);
                if (found)
                    return found;
            }
            return null;
        },
    };
}
function preferredVersion(definition) {
    const served = definition.versions.filter((version) => version.served);
    const lasting = served.filter((version) => !version.deprecated);
    const names = (lasting.length > 0 ? lasting : served).map((version) => version.name);
    return names.toSorted(api_version/* compareApiVersions */.$).at(-1) ?? null;
}
function definitionTexts(file) {
    const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('utf8');
    return text.split(/^---[^\n]*$/m).filter((part) => /^kind: ["']?CustomResourceDefinition["']?\s*$/m.test(part));
}
function namesIn({ file, text }) {
    const group = /^ {2}group: ([a-z0-9.-]+)\s*$/m.exec(text)?.[1];
    const kind = /^ {4}kind: ([A-Za-z0-9]+)\s*$/m.exec(text)?.[1];
    if (group !== undefined && kind !== undefined)
        return [{ group, kind }];
    const definition = readDefinition({ file, text });
    return definition ? [definition] : [];
}
function readDefinition({ file, text }, adapt) {
    const read = () => definitionIn((0,artifact_text/* artifactDocuments */.F)(text, file)[0], adapt);
    return adapt ? read() : sharedDefinition(text, read);
}
const shared = new Map();
function sharedDefinition(text, read) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
    const found = shared.get(digest)?.deref();
    if (found)
        return found;
    const definition = read();
    if (definition)
        shared.set(digest, new WeakRef(definition));
    return definition;
}
function definitionIn(document, adapt) {
    const group = (0,json/* stringAt */.bX)(document, ['spec', 'group']);
    const kind = (0,json/* stringAt */.bX)(document, ['spec', 'names', 'kind']);
    if (group === null || kind === null)
        return null;
    return {
        group,
        kind,
        versions: (0,json/* listAt */.gT)(document, ['spec', 'versions'])
            .filter(json/* isObject */.Gv)
            .map((version) => readVersion(version, adapt)),
    };
}
function readVersion(version, adapt) {
    const schema = (0,json/* objectAt */.lJ)(version, ['schema', 'openAPIV3Schema']);
    return {
        name: (0,json/* stringAt */.bX)(version, ['name']) ?? '',
        served: version['served'] === true,
        storage: version['storage'] === true,
        deprecated: version['deprecated'] === true,
        schema: schema && schemaNode(adapt ? adapt(schema) : schema),
    };
}


/***/ }),

/***/ 20938:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrateApiVersions: () => (migrateApiVersions),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
// EXTERNAL MODULE: ./lib/src/model/problem.js
var problem = __webpack_require__(61275);
// EXTERNAL MODULE: ./lib/src/model/api-version.js
var api_version = __webpack_require__(48037);
// EXTERNAL MODULE: ./lib/src/model/once-per.js
var once_per = __webpack_require__(89445);
// EXTERNAL MODULE: ./lib/src/upstream/crd.js + 1 modules
var crd = __webpack_require__(70800);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/upstream/components.js
var components = __webpack_require__(44956);
;// CONCATENATED MODULE: ./lib/src/upstream/event-sources.js


const lists = { Alert: 'eventSources', Receiver: 'resources' };
function widenEventSources(catalog) {
    return {
        hasGroup: (group) => catalog.hasGroup(group),
        find: (group, kind) => {
            const field = group === 'notification.toolkit.fluxcd.io' ? lists[kind] : undefined;
            return field === undefined
                ? catalog.find(group, kind)
                : catalog.find(group, kind, (schema) => widen(schema, ['properties', 'spec', 'properties', field, 'items', 'properties', 'kind']));
        },
    };
}
function widen(schema, path) {
    const [key, ...rest] = path;
    if (key === undefined) {
        const choices = schema['enum'];
        return (0,json/* isList */.Lv)(choices)
            ? { ...schema, enum: [...choices, ...components/* operatorKinds */.Ux.filter((kind) => !choices.includes(kind))] }
            : schema;
    }
    const child = schema[key];
    return (0,json/* isObject */.Gv)(child) ? { ...schema, [key]: widen(child, rest) } : schema;
}

;// CONCATENATED MODULE: ./lib/src/upstream/definitions.js



const operatorFile = 'flux-operator/install.yaml';
function definitionsOf(flux, releases, patched = []) {
    const artifacts = releases.flatMap((release) => (release?.manifests ? [release.manifests] : []));
    const released = flux === null ? null : firstBelow(artifacts, `flux/v${flux}/`);
    const operator = firstBelow(artifacts, operatorFile);
    return patched.length === 0 && released && operator
        ? asReleased(released, operator)
        : joined(released, operator, patched);
}
const asReleased = (0,once_per/* oncePerPair */.Vt)((released, operator) => joined(released, operator, []));
function joined(released, operator, patched) {
    const flux = released && widenEventSources((0,crd/* joinCatalogs */.PP)([(0,crd/* catalogOfDefinitions */.bj)(patched), released]));
    return { flux, operator, all: (0,crd/* joinCatalogs */.PP)([flux, operator].filter((catalog) => catalog !== null)) };
}
function firstBelow(artifacts, prefix) {
    for (const files of artifacts) {
        const catalog = catalogBelow(files, prefix);
        if (catalog)
            return catalog;
    }
    return null;
}
const known = new WeakMap();
function catalogBelow(files, prefix) {
    const catalogs = known.get(files) ?? new Map();
    known.set(files, catalogs);
    const before = catalogs.get(prefix);
    if (before !== undefined)
        return before;
    const own = new Map([...files].filter(([path]) => path.startsWith(prefix)));
    const catalog = own.size === 0 ? null : (0,crd/* catalogOf */.Hh)(own);
    catalogs.set(prefix, catalog);
    return catalog;
}

// EXTERNAL MODULE: ./lib/src/validate/objects.js
var objects = __webpack_require__(38069);
;// CONCATENATED MODULE: ./lib/src/validate/validate.js






async function validate(input) {
    const { before, after } = input;
    const { target, running } = fluxOf(input);
    const { definitions, old } = await bothDefinitions(input);
    const check = { input, state: after, own: ownTree(after), other: before, definitions, running: old, target };
    const problems = await found(check, looks);
    if (!before)
        return (0,problem/* findingsOf */.W)(await told(check, problems), null);
    const past = { ...check, state: before, own: ownTree(before), other: null, definitions: old, target: running };
    const olds = await found(past, looks.filter((_, index) => (problems[index] ?? []).length > 0));
    return (0,problem/* findingsOf */.W)(await told(check, problems), await told(past, olds), input.isProposed === true ? 'before' : 'after');
}
async function migrateApiVersions(input) {
    const { definitions, old } = await bothDefinitions(input);
    if (!definitions.flux || !old.flux)
        return [];
    const { apiVersionEdits } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(3791), __webpack_require__.e(3747)]).then(__webpack_require__.bind(__webpack_require__, 33747));
    return apiVersionEdits(input.after.tree, definitions.all, old.all, input.time);
}
function fluxOf({ before, flux }) {
    const target = flux?.to ?? flux?.from ?? null;
    return { target, running: before ? (flux?.from ?? target) : target };
}
async function bothDefinitions(input) {
    const { before, after } = input;
    const { target, running } = fluxOf(input);
    const { definitionsPatchedIn } = await __webpack_require__.e(/* import() */ 3061).then(__webpack_require__.bind(__webpack_require__, 23061));
    const definitions = definitionsOf(target, [...releasesOf(after), ...releasesOf(before)], definitionsPatchedIn(after));
    const old = before
        ? definitionsOf(running, [...releasesOf(before), ...releasesOf(after)], definitionsPatchedIn(before))
        : definitions;
    return { definitions, old };
}
const looks = [
    unread,
    async ({ state }) => (await __webpack_require__.e(/* import() */ 53).then(__webpack_require__.bind(__webpack_require__, 10053))).unparseableFiles(state.tree),
    objectChecks,
    valuesChecks,
    async ({ state, target }) => (await __webpack_require__.e(/* import() */ 8257).then(__webpack_require__.bind(__webpack_require__, 68257))).checkSubstitution(state, target),
    async (check) => nothingPinned(check) ? [] : (await __webpack_require__.e(/* import() */ 1665).then(__webpack_require__.bind(__webpack_require__, 11665))).checkParts(check.state.instances),
    kubernetesChecks,
    async ({ state, other }) => (await __webpack_require__.e(/* import() */ 3061).then(__webpack_require__.bind(__webpack_require__, 23061))).checkPatches(state, other),
    async ({ state }) => (await __webpack_require__.e(/* import() */ 4019).then(__webpack_require__.bind(__webpack_require__, 24019))).checkReferences(state.tree),
    async ({ state }) => (await __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 90993))).duplicateOwners(state.pins),
    async ({ state }) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 42371))).unorderedInstances(state.tree),
];
async function found(check, by) {
    const problems = [];
    for (const look of by)
        problems.push(await look(check));
    return problems;
}
async function told({ state }, problems) {
    const { easedWhereUnbuilt } = await __webpack_require__.e(/* import() */ 9320).then(__webpack_require__.bind(__webpack_require__, 9320));
    return easedWhereUnbuilt(problems.flat().filter(inClustersOf(state)), state.tree);
}
async function kubernetesChecks({ input, state }) {
    if (input.before !== null && (input.flux?.crosses.length ?? 0) === 0)
        return [];
    const { checkKubernetes } = await __webpack_require__.e(/* import() */ 3920).then(__webpack_require__.bind(__webpack_require__, 53920));
    return checkKubernetes(state);
}
function inClustersOf({ tree, pins }) {
    const clusters = new Set(pins.map((pin) => pin.cluster));
    if (clusters.size === 0 || clusters.has(''))
        return () => true;
    return ({ file }) => {
        const cluster = file === null ? '' : tree.layout.clusterOf(file);
        return cluster === '' || clusters.has(cluster);
    };
}
function ownTree(state) {
    const { tree } = state;
    const isOwn = inClustersOf(state);
    const files = tree.files.filter(({ file }) => isOwn({ file: file.path }));
    return files.length === tree.files.length ? tree : { ...tree, files };
}
async function objectChecks({ input: { time }, own, other, definitions, running }) {
    if (!definitions.flux && !definitions.operator)
        return [];
    const { checkManifests } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(3791), __webpack_require__.e(9115)]).then(__webpack_require__.bind(__webpack_require__, 99115));
    const { checkApiVersions } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(3791), __webpack_require__.e(3747)]).then(__webpack_require__.bind(__webpack_require__, 33747));
    return [
        ...checkApiVersions(own, definitions.all, running.all, time),
        ...checkManifests(own, definitions.all, other?.tree ?? null, time),
    ];
}
async function valuesChecks({ input, state, own, definitions }) {
    const contents = state.contents ?? state.operator;
    if (!contents)
        return [];
    const { checkValues } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(207), __webpack_require__.e(3791), __webpack_require__.e(9719)]).then(__webpack_require__.bind(__webpack_require__, 59719));
    return checkValues(own, contents, state.operator ?? contents, definitions.operator, input.time, state.instances.map(({ instance }) => instance));
}
function releasesOf(state) {
    return state ? [state.operator, state.contents] : [];
}
function unread(check) {
    const { definitions, target, state } = check;
    if (nothingPinned(check))
        return [unpinned()];
    const isJudged = target !== null || (0,objects/* wholeObjects */.y)(state.tree).some(isOfFlux);
    const missing = [...(definitions.flux || !isJudged ? [] : ['flux']), ...(definitions.operator ? [] : ['operator'])];
    return missing.map((detail) => {
        return (0,problem/* problemOf */.Z)('not-evaluated', finding/* nowhere */.jx, { ...notRead(detail, target), severity: 'notice', detail });
    });
}
function isOfFlux({ apiVersion }) {
    return (0,api_version/* parseApiVersion */.c)(apiVersion).group.endsWith('.toolkit.fluxcd.io');
}
function nothingPinned({ state, definitions }) {
    if (definitions.flux || definitions.operator || state.contents || state.operator)
        return false;
    return !state.pins.some(({ version, role }) => version !== null && role !== 'flux-version');
}
function notRead(which, target) {
    if (which === 'flux' && target === null)
        return {
            message: 'It is not known which Flux runs, so objects of Flux were not judged.',
            help: 'Give the FluxInstance a version of Flux that the pinned manifests have, or judge them in the repository that holds it.',
        };
    const what = which === 'flux' ? `Flux ${String(target)}` : 'the operator';
    return {
        message: `The definitions of ${what} could not be read, so objects of these kinds were not judged.`,
        help: 'Check that the release holds them where the pins look, or judge these objects by hand.',
    };
}
function unpinned() {
    return (0,problem/* problemOf */.Z)('not-evaluated', finding/* nowhere */.jx, {
        severity: 'notice',
        message: 'No exact pin says which release runs here, so objects, values, Flux versions and patches were not judged; references were.',
        help: 'Judge them in the repository that pins the release, or pin an exact version here.',
        detail: 'no pins',
    });
}


/***/ })

};
