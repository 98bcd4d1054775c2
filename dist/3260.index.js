export const id = 3260;
export const ids = [3260];
export const modules = {

/***/ 43260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planMigration: () => (planMigration),
  q: () => (stepSetName)
});

// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/src/documents/tree.js + 1 modules
var documents_tree = __webpack_require__(36528);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/edit/apply.js
var apply = __webpack_require__(20779);
;// CONCATENATED MODULE: ./lib/src/edit/changed-files.js


function changedFiles(files, changes) {
    const edited = (0,apply/* applyEdits */.c)(files, changes.filter((change) => change.kind === 'edit'));
    const others = changes.flatMap((change) => {
        if (change.kind === 'edit')
            return [];
        const file = files.find((candidate) => candidate.path === change.file);
        if (change.kind === 'create') {
            if (file)
                throw new failure/* LockstepError */.C('edit-refused', `${change.file} exists already and is not overwritten.`);
            return [{ path: change.file, mode: '100644', before: null, after: Buffer.from(change.content) }];
        }
        if (!file)
            throw new failure/* LockstepError */.C('edit-refused', `${change.file} was not read, so that it is not deleted.`);
        return [{ path: change.file, mode: file.mode, before: file.bytes, after: null }];
    });
    return [...edited, ...others];
}

// EXTERNAL MODULE: ./lib/src/migrate/bootstrap.js
var migrate_bootstrap = __webpack_require__(81114);
// EXTERNAL MODULE: ./lib/src/model/version.js
var model_version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/migrate/apis.js
var apis = __webpack_require__(13955);
// EXTERNAL MODULE: ./lib/src/kustomize/flux-kustomization.js
var flux_kustomization = __webpack_require__(23923);
// EXTERNAL MODULE: ./lib/src/kustomize/kustomization.js
var kustomize_kustomization = __webpack_require__(52827);
// EXTERNAL MODULE: ./lib/src/kustomize/paths.js
var kustomize_paths = __webpack_require__(11442);
// EXTERNAL MODULE: ./lib/src/kustomize/patches.js
var patches = __webpack_require__(35288);
// EXTERNAL MODULE: ./lib/src/kustomize/target.js
var target = __webpack_require__(72045);
// EXTERNAL MODULE: ./lib/src/model/folder.js
var model_folder = __webpack_require__(89382);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/text/yaml/parse.js
var parse = __webpack_require__(75349);
// EXTERNAL MODULE: ./lib/src/migrate/objects.js
var migrate_objects = __webpack_require__(78320);
;// CONCATENATED MODULE: ./lib/src/migrate/patches.js







const selectorKeys = ['group', 'version', 'kind', 'name', 'labelSelector', 'annotationSelector'];
function kustomizationPatches(tree, kustomization, gathered) {
    return listed(tree, kustomization, gathered, (reach) => reach.flux || !reach.staying);
}
function reachingPatches(tree, above, gathered) {
    return listed(tree, above, gathered, (reach) => reach.flux);
}
function listed(tree, { object, folder }, gathered, counts) {
    const reading = new Reading(tree);
    for (const entry of (0,patches/* patchEntries */.lB)(object, folder))
        reading.read(entry, (target) => {
            const staying = gathered.staying.some((one) => targetMatches(target, one));
            const flux = gathered.flux.some((one) => targetMatches(target, one));
            return counts({ flux, staying }) ? { key: entry.list, index: entry.index, goes: !staying } : null;
        });
    return reading;
}
function appliedPatches(tree, applied) {
    const reading = new Reading(tree);
    for (const entry of (0,patches/* patchEntries */.lB)(applied, (0,model_folder/* folderOf */.y)(applied.file.path), ['spec']))
        reading.read(entry, () => ({ key: entry.list, index: entry.index, goes: true }));
    return reading;
}
class Reading {
    patches = [];
    problems = [];
    #tree;
    constructor(tree) {
        this.#tree = tree;
    }
    read(entry, entryFor) {
        const { holder, at, target: written } = entry;
        const place = { file: holder.file.path, line: holder.position(at).line };
        const { file, line } = place;
        const block = (message) => this.problems.push({ weight: 'blocks', ...place, message });
        const source = this.#textOf(entry, block);
        if (source === null)
            return;
        const target = written && selectorOf(written);
        if (written && (0,json/* stringAt */.bX)(written, ['namespace']) !== null)
            this.problems.push({
                weight: 'note',
                ...place,
                message: 'the namespace of the patch target is left out: a FluxInstance is patched before it gets a namespace',
            });
        if ((0,json/* valueAt */.fK)(holder.value, [...at, 'options']) !== undefined)
            block('a patch with options cannot be carried over to a FluxInstance');
        const found = piecesOf(source.text, block).flatMap((piece) => {
            const own = target ?? piece.target;
            if (own === null)
                block('the patch has no target and names no object of its own');
            return own === null ? [] : [{ text: piece.text, target: own, place: entryFor(own) }];
        });
        if (new Set(found.map(({ place }) => place?.goes === true)).size > 1) {
            block('one patch text is for objects of Flux and for others: write two');
            return;
        }
        for (const { text, target: own, place } of found)
            if (place !== null)
                this.patches.push({ file, line, text, target: own, ownFile: source.file, entry: place });
    }
    #textOf({ source }, block) {
        switch (source.kind) {
            case 'inline':
                return { text: source.text, file: null };
            case 'none':
                block('the patch has neither a text nor a path');
                return null;
            case 'file': {
                const read = source.path === null ? null : (0,migrate_objects/* fileAt */.Wd)(this.#tree, source.path);
                if (read === null)
                    block(`the patch file ${source.entry} is not in the repository`);
                return read && { text: read.file.text, file: read.file.path };
            }
        }
    }
}
function selectorOf(written) {
    const found = {};
    for (const key of selectorKeys) {
        const value = (0,json/* stringAt */.bX)(written, [key]);
        if (value !== null && value !== '')
            found[key] = value;
    }
    return found;
}
function piecesOf(text, block) {
    try {
        const documents = (0,parse/* parseWithin */.nM)(text);
        const [error] = documents.flatMap((document) => document.errors);
        if (error)
            throw error;
        const full = documents.filter((document) => document.contents !== null && document.toJS() !== null);
        return full.map((document) => ({
            text: full.length === 1 ? withoutMarkers(text) : withoutMarkers(text.slice(document.range[0], document.range[1])),
            target: namedBy(document.toJS({ maxAliasCount: 100 })),
        }));
    }
    catch (error) {
        block(`the patch is not YAML: ${(0,failure/* messageOf */.b)(error)}`);
        return [];
    }
}
function withoutMarkers(text) {
    const body = text
        .replace(/^\uFEFF/, '')
        .replace(/^---[ \t]*(?:#[^\r\n\u2028\u2029]*)?\r?\n/gm, '')
        .replace(/^(?:[ \t]*\r?\n)+/, '');
    return `${body.trimEnd()}\n`;
}
function namedBy(value) {
    const kind = (0,json/* stringAt */.bX)(value, ['kind']);
    const name = (0,json/* stringAt */.bX)(value, ['metadata', 'name']);
    return kind === null || name === null ? null : { kind, name: literalPattern(name) };
}
function literalPattern(name) {
    return name.replace(/[\\^$*+?()[\]{}|]/g, '\\$&');
}
function targetMatches(target, object) {
    return fits(target.kind, object.kind) && fits(target.name, object.name ?? '');
}
function fits(pattern, value) {
    if (pattern === undefined)
        return true;
    try {
        return (0,target/* wholeMatch */.Tx)(pattern)(value);
    }
    catch {
        return pattern === value;
    }
}

;// CONCATENATED MODULE: ./lib/src/migrate/acting-account.js

function actingAccount(controller, { flux, patches }) {
    const locked = patches.some(({ text, target }) => /--default-service-account(?:=|\s+)["']?[\w.$]/.test(text) &&
        targetMatches(target, { kind: 'Deployment', name: controller }));
    return locked || flux.tenants !== null ? controller : null;
}

// EXTERNAL MODULE: ./lib/src/upstream/components.js
var upstream_components = __webpack_require__(44956);
// EXTERNAL MODULE: ./lib/src/upstream/flux-minors.js
var flux_minors = __webpack_require__(1230);
// EXTERNAL MODULE: ./lib/src/model/role.js
var model_role = __webpack_require__(28858);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/migrate/yaml-text.js

function yamlText(value) {
    return (0,dist/* stringify */.As)(value, { lineWidth: 0, aliasDuplicateObjects: false, blockQuote: 'literal', indentSeq: true });
}
function yamlScalar(value) {
    return yamlText(value).includes('\n', 0) && /[\n\r]/.test(value) ? JSON.stringify(value) : yamlText(value).trimEnd();
}
function indented(text, width) {
    return text.replace(/^(?=[^\n])/gm, ' '.repeat(width));
}
function literalBlock(text, width) {
    const body = text.replace(/\r\n?/g, '\n');
    const hint = /^\n* /.test(body) ? '2' : '';
    const kept = body.endsWith('\n\n') ? '+' : body.endsWith('\n') ? '' : '-';
    const lines = indented(body.endsWith('\n') ? body : `${body}\n`, width + 2);
    return `|${hint}${kept}\n${lines}`;
}

;// CONCATENATED MODULE: ./lib/src/migrate/manifests.js







const chartLayer = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
function chartSource(chart, writing) {
    const role = chart === 'flux-operator' ? 'operator-chart' : 'instance-chart';
    const version = (0,flux_minors/* hasFeature */.jI)(writing.flux, 'oci-repository-v1') ? 'v1' : 'v1beta2';
    return lines([
        `apiVersion: source.toolkit.fluxcd.io/${version}`,
        'kind: OCIRepository',
        ...metadata(chart, writing),
        'spec:',
        '  interval: 1h',
        '  layerSelector:',
        `    mediaType: ${chartLayer}`,
        '    operation: copy',
        `  url: oci://${(0,reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)(role))}`,
        '  ref:',
        `    tag: ${(0,model_role/* tagOf */.cO)(role, writing.release)}`,
    ]);
}
function operatorRelease(writing) {
    const values = writing.settings.serviceMonitor ? ['  values:', '    serviceMonitor:', '      create: true'] : [];
    return lines([...releaseHead('flux-operator', writing), ...values]);
}
function instanceRelease(writing) {
    const head = lines([...releaseHead('flux-instance', writing), '  values:', '    instance:']);
    return head + indented(instanceValues(writing), 6);
}
function instanceValues(writing) {
    const { flux } = writing.bootstrap;
    const pull = flux.imagePullSecret === null ? [] : [`  imagePullSecret: ${yamlScalar(flux.imagePullSecret)}`];
    return (lines([
        'distribution:',
        '  # the newest patch of the minor that runs today',
        `  version: "${(0,model_version/* minorOf */.Hs)(writing.flux)}.x"`,
        `  registry: ${yamlScalar(flux.registry)}`,
        ...pull,
        '  # moves together with the two charts',
        `  artifact: oci://${(0,reference/* formatRepository */.Sh)((0,model_role/* canonicalRepository */.JA)('manifests'))}:${(0,model_role/* tagOf */.cO)('manifests', writing.release)}`,
        'components:',
        ...flux.components.map((name) => `  - ${name}`),
        'cluster:',
        ...(flux.clusterDomain === upstream_components/* defaultDomain */.aH ? [] : [`  domain: ${yamlScalar(flux.clusterDomain)}`]),
        `  networkPolicy: ${String(flux.networkPolicy)}`,
        ...(flux.openshift ? ['  type: openshift'] : []),
        ...(flux.tenants === null
            ? []
            : ['  multitenant: true', `  tenantDefaultServiceAccount: ${yamlScalar(flux.tenants)}`]),
    ]) +
        commonMetadata(writing.bootstrap) +
        shardingValues(writing.bootstrap) +
        syncValues(writing.bootstrap) +
        patchValues(writing));
}
function commonMetadata({ common }) {
    const found = {};
    if (Object.keys(common.labels).length > 0)
        found['labels'] = common.labels;
    if (Object.keys(common.annotations).length > 0)
        found['annotations'] = common.annotations;
    return Object.keys(found).length === 0 ? '' : yamlText({ commonMetadata: found });
}
function shardingValues({ sharding }) {
    if (sharding === null)
        return '';
    const { key, shards } = sharding;
    return lines([
        'sharding:',
        `  key: ${yamlScalar(key)}`,
        '  shards:',
        ...shards.map((shard) => `    - ${yamlScalar(shard)}`),
    ]);
}
function syncValues({ sync, namespace }) {
    if (sync.kind !== 'expressed')
        return '';
    const fields = [
        ['kind', sync.source],
        ['name', sync.name === namespace ? null : sync.name],
        ['url', sync.url],
        ['ref', sync.ref],
        ['path', sync.path],
        ['interval', sync.interval],
        ['pullSecret', sync.pullSecret],
        ['provider', sync.provider],
    ];
    return lines([
        'sync:',
        ...fields.flatMap(([key, value]) => (value === null ? [] : [`  ${key}: ${yamlScalar(value)}`])),
    ]);
}
function patchValues({ bootstrap, tunings }) {
    const extras = bootstrap.sync.kind === 'expressed' ? bootstrap.sync.extras : [];
    const entries = [
        ...bootstrap.patches.map((patch) => patchEntry(origin(patch, bootstrap), patch.text, patch.target)),
        ...extras.map((patch) => patchEntry(`said by ${patch.target.kind ?? ''} ${patch.target.name ?? ''} of the bootstrap`, patch.text, patch.target)),
        ...tunings.map((tuning) => patchEntry(tuning.comment, tuning.text, tuning.target)),
    ];
    return entries.length === 0 ? '' : `${lines(['kustomize:', '  patches:'])}${indented(entries.join(''), 4)}`;
}
function origin(patch, { kind }) {
    if (kind === 'chart')
        return 'from the values of the chart flux2';
    return patch.entry === null ? 'set when Flux was bootstrapped' : `from ${patch.ownFile ?? patch.file}`;
}
function patchEntry(comment, text, target) {
    const fields = Object.entries(target).map(([key, value]) => `    ${key}: ${yamlScalar(value)}`);
    return `# ${comment}\n- patch: ${literalBlock(text, 2)}${lines(['  target:', ...fields])}`;
}
function releaseHead(chart, writing) {
    const dependsOn = chart === 'flux-instance' ? writing.dependsOn : [];
    const account = actingAccount('helm-controller', writing.bootstrap);
    return [
        'apiVersion: helm.toolkit.fluxcd.io/v2',
        'kind: HelmRelease',
        ...metadata(chart, writing, chart === 'flux-instance'),
        'spec:',
        '  interval: 1h',
        '  chartRef:',
        '    kind: OCIRepository',
        `    name: ${chart}`,
        ...(dependsOn.length === 0 ? [] : ['  dependsOn:', ...dependsOn.flatMap(dependency)]),
        ...(account === null ? [] : [`  serviceAccountName: ${account}`]),
    ];
}
function dependency({ name, namespace }) {
    return [`    - name: ${name}`, ...(namespace === undefined ? [] : [`      namespace: ${namespace}`])];
}
function metadata(name, { namespace }, kept = false) {
    return [
        'metadata:',
        `  name: ${name}`,
        ...(namespace === null ? [] : [`  namespace: ${namespace}`]),
        ...(kept
            ? [
                '  annotations:',
                '    # without the instance there is no Flux',
                '    kustomize.toolkit.fluxcd.io/prune: disabled',
            ]
            : []),
    ];
}
function lines(all) {
    return all.map((line) => `${line}\n`).join('');
}

// EXTERNAL MODULE: ./lib/src/kustomize/keys.js
var keys = __webpack_require__(80348);
// EXTERNAL MODULE: ./lib/src/model/file.js
var model_file = __webpack_require__(89616);
;// CONCATENATED MODULE: ./lib/src/migrate/splice.js




function editLists(file, edits) {
    const [document, ...rest] = (0,parse/* parseWithin */.nM)(file.text);
    if (!document || rest.length > 0 || document.errors.length > 0 || !(0,dist/* isMap */.jh)(document.contents))
        return null;
    const stretches = [];
    for (const key of new Set(edits.remove.map((entry) => entry.key))) {
        const indexes = edits.remove.filter((entry) => entry.key === key).map((entry) => entry.index);
        const removed = removal(file.text, document, key, indexes, key === 'resources' && edits.add.length > 0);
        if (removed === null)
            return null;
        stretches.push(...removed);
    }
    if (edits.add.length > 0) {
        const added = addition(file.text, document, edits.add);
        if (added === null)
            return null;
        stretches.push(added);
    }
    return stretches.map((stretch) => editOf(file, stretch));
}
function removeDocuments(file, objects) {
    const gone = new Set(objects.map((object) => object.document));
    const documents = (0,parse/* parseWithin */.nM)(file.text);
    const starts = documents.map((document) => markerBefore(file.text, rangeOf(document.contents)?.[0] ?? document.range[0]));
    return starts.flatMap((start, index) => {
        if (!gone.has(index))
            return [];
        return [editOf(file, { start: index === 0 ? 0 : start, end: starts[index + 1] ?? file.text.length, text: '' })];
    });
}
function markerBefore(text, offset) {
    return text.lastIndexOf('\n---', offset) + 1;
}
function pairOf(document, key) {
    if (!(0,dist/* isMap */.jh)(document.contents))
        return null;
    return (document.contents.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && (0,keys/* kustomizationField */.iP)(String(pair.key.value)) === key) ??
        null);
}
function addition(text, document, names) {
    const pair = pairOf(document, 'resources');
    if (pair === null)
        return newList(text, names);
    if (!(0,dist/* isSeq */.oP)(pair.value))
        return null;
    const last = pair.value.items.at(-1);
    if (pair.value.flow === true) {
        const end = rangeOf(last)?.[1] ?? startOf(pair.value) + 1;
        return { start: end, end, text: `${last === undefined ? '' : ', '}${names.join(', ')}` };
    }
    return newEntries(text, names, pair.value);
}
function newList(text, names) {
    const newline = newlineOf(text);
    const gap = text.endsWith('\n') ? '' : newline;
    const entries = names.map((name) => `  - ${name}${newline}`).join('');
    return { start: text.length, end: text.length, text: `${gap}resources:${newline}${entries}` };
}
function newEntries(text, names, { items }) {
    const newline = newlineOf(text);
    const start = startOf(items.at(-1));
    const indent = /(?<![ \t])[ \t]*-[ \t]+$/.exec(text.slice(lineStart(text, start), start))?.[0] ?? '  - ';
    const at = lineAfter(text, endOfLast(text, items));
    const isOpen = text.charAt(at - 1) !== '\n';
    const entries = names.map((name) => (isOpen ? newline + indent + name : indent + name + newline));
    return { start: at, end: at, text: entries.join('') };
}
function newlineOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
function removal(text, document, key, indexes, keepKey) {
    const pair = pairOf(document, key);
    if (pair === null || !(0,dist/* isSeq */.oP)(pair.value) || pair.value.flow === true)
        return null;
    const items = pair.value.items;
    if (indexes.length >= items.length && !keepKey) {
        const start = lineStart(text, startOf(pair.key));
        return [{ start, end: lineAfter(text, endOfLast(text, items)), text: '' }];
    }
    return indexes.map((index) => {
        const start = ownComments(text, lineStart(text, startOf(items[index])));
        const next = rangeOf(items[index + 1]);
        const end = next
            ? keepComments(text, rangeOf(items[index])?.[1] ?? start, lineStart(text, next[0]))
            : lineAfter(text, endOfLast(text, items));
        return { start, end, text: '' };
    });
}
function ownComments(text, start) {
    let at = start;
    while (/^[ \t]+#/.test(text.slice(lineStart(text, at - 1), at)))
        at = lineStart(text, at - 1);
    return at;
}
function keepComments(text, start, end) {
    const below = lineAbove(text, start, end, /^[ \t]*\r?$/);
    const at = lineAbove(text, start, below, /^[ \t]*#/);
    return at < below ? at : end;
}
function lineAbove(text, start, end, kind) {
    let at = end;
    for (;;) {
        const begin = lineStart(text, at - 1);
        if (begin < start || !kind.test(text.slice(begin, at - 1)))
            return at;
        at = begin;
    }
}
function endOfLast(text, items) {
    const [start, end] = rangeOf(items.at(-1)) ?? [0, 0];
    return start + text.slice(start, end).trimEnd().length;
}
function rangeOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range ?? null) : null;
}
function startOf(node) {
    return rangeOf(node)?.[0] ?? 0;
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
function lineAfter(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
function editOf(file, { start, end, text }) {
    return {
        kind: 'edit',
        file: file.path,
        line: (0,model_file/* positionIn */.Nu)(file, start).line,
        start: (0,model_file/* byteOffset */.s$)(file, start),
        end: (0,model_file/* byteOffset */.s$)(file, end),
        old: file.text.slice(start, end),
        new: text,
    };
}

;// CONCATENATED MODULE: ./lib/src/migrate/patch-text.js

function jsonPatchText(operations) {
    return yamlText(operations);
}
function mergePatchText(object, content) {
    const { apiVersion, kind, name, metadata = {} } = object;
    return yamlText({ apiVersion, kind, metadata: { name, ...metadata }, ...content });
}

;// CONCATENATED MODULE: ./lib/src/migrate/sync-metadata.js

const ownedKeys = /^(?:app\.kubernetes\.io\/(?:component|instance|managed-by|part-of|version)$|helm\.sh\/chart$|meta\.helm\.sh\/|kubectl\.kubernetes\.io\/|(?:kustomize|helm|source|image|notification)\.toolkit\.fluxcd\.io\/|reconcile\.fluxcd\.io\/|fluxcd\.controlplane\.io\/)/;
function carriedMetadata(object) {
    const kept = ['labels', 'annotations'].flatMap((key) => {
        const own = Object.entries(textsAt(object, key)).filter(([name]) => !ownedKeys.test(name));
        return own.length === 0 ? [] : [[key, Object.fromEntries(own)]];
    });
    return Object.fromEntries(kept);
}
function metadataProblems({ source, kustomization }) {
    return [source, kustomization].flatMap((object) => Object.keys(textsAt(object, 'annotations'))
        .filter((name) => /^(?:kustomize|helm|image)\.toolkit\.fluxcd\.io\//.test(name))
        .map((name) => ({
        weight: 'note',
        file: object.file.path,
        line: object.position(['metadata', 'annotations', name]).line,
        message: `the annotation ${name} of ${object.kind} ${object.name ?? '?'} is left out: the operator sets its own on the objects that it makes`,
    })));
}
function textsAt(object, key) {
    const found = (0,json/* valueAt */.fK)(object.value, ['metadata', key]);
    return Object.fromEntries(((0,json/* isObject */.Gv)(found) ? Object.keys(found) : []).flatMap((name) => {
        const text = (0,json/* stringAt */.bX)(found, [name]);
        return text === null ? [] : [[name, text]];
    }));
}

;// CONCATENATED MODULE: ./lib/src/migrate/sync.js








const sourceKinds = ['GitRepository', 'OCIRepository', 'Bucket'];
function appliedPath(kustomization) {
    return (0,kustomize_paths/* appliedFolder */.MG)((0,json/* stringAt */.bX)(kustomization.value, ['spec', 'path']) ?? '');
}
function findSync(objects, folder, namespace) {
    const pairs = pairsOf(objects);
    const fitting = pairs
        .filter(({ path }) => (0,kustomize_paths/* isBelow */.Yw)(folder, path))
        .filter((pair) => pair.path !== '' || isOwn(pair, pairs, objects, namespace))
        .map((pair) => ({ ...pair, nearness: nearness(pair.kustomization.file.path, folder) }))
        .sort((a, b) => b.nearness - a.nearness || b.path.length - a.path.length);
    const [best, next] = fitting;
    if (!best)
        return { kind: 'none' };
    const tied = next?.nearness === best.nearness && next.path.length === best.path.length;
    if (tied && next.source !== best.source)
        return { kind: 'none' };
    return syncOf({ source: best.source, kustomization: best.kustomization, made: false }, namespace);
}
function rootSync(objects, files, namespace) {
    const roots = pairsOf(objects).filter(({ source, kustomization, path }) => source.name === kustomization.name && files.some((file) => (0,kustomize_paths/* isBelow */.Yw)(file, path)));
    const [only] = roots;
    return only === undefined || roots.length > 1 ? { kind: 'none' } : syncOf(only, namespace);
}
function syncOf(objects, namespace) {
    const reason = whyKept(objects, namespace);
    return reason === null ? expressed(objects, namespace) : { kind: 'kept', objects, reason };
}
function pairsOf(objects) {
    return objects.filter(flux_kustomization/* isFluxKustomization */.Hw).flatMap((kustomization) => {
        const source = sourceOf(objects, kustomization);
        const path = appliedPath(kustomization);
        return source === null || path === null ? [] : [{ source, kustomization, path, made: false }];
    });
}
function isOwn({ source }, pairs, objects, namespace) {
    if (source.name === namespace)
        return true;
    return pairs.some((other) => other.source === source && other.path !== '' && objects.some(({ file }) => (0,kustomize_paths/* isBelow */.Yw)(file.path, other.path)));
}
function sourceOf(objects, kustomization) {
    const kind = (0,json/* stringAt */.bX)(kustomization.value, ['spec', 'sourceRef', 'kind']);
    const name = (0,json/* stringAt */.bX)(kustomization.value, ['spec', 'sourceRef', 'name']);
    const found = objects.filter((object) => object.kind === kind && object.name === name && isSource(object));
    return (found.find((object) => object.file.path === kustomization.file.path) ??
        found.find((object) => (0,model_folder/* folderOf */.y)(object.file.path) === (0,model_folder/* folderOf */.y)(kustomization.file.path)) ??
        null);
}
function isSource(object) {
    return (object.apiVersion.startsWith('source.toolkit.fluxcd.io/') &&
        sourceKinds.some((kind) => kind === object.kind) &&
        !isFluxManifests(object));
}
function isFluxManifests(object) {
    const url = object.kind === 'OCIRepository' ? (0,json/* stringAt */.bX)(object.value, ['spec', 'url']) : null;
    return (0,reference/* parseReference */.F2)(url ?? '')?.path.endsWith('fluxcd/flux-manifests') ?? false;
}
function nearness(path, folder) {
    const left = (0,model_folder/* folderOf */.y)(path).split('/');
    const right = folder.split('/');
    let shared = 0;
    while (shared < left.length && left[shared] === right[shared])
        shared++;
    return shared * 2 + Number((0,model_folder/* folderOf */.y)(path) === folder);
}
function whyKept({ source, kustomization }, namespace) {
    if (source.name !== kustomization.name)
        return `the source is named ${source.name ?? '?'} and the Kustomization ${kustomization.name ?? '?'}: a FluxInstance gives both one name`;
    for (const object of [source, kustomization])
        if (object.namespace !== null && object.namespace !== namespace)
            return `${object.kind} ${object.name ?? '?'} is in namespace ${object.namespace}, Flux in ${namespace}`;
    const prune = (0,json/* valueAt */.fK)(kustomization.value, ['spec', 'prune']);
    if (prune !== true)
        return 'the Kustomization does not prune: a FluxInstance always does';
    return refOf(source) === null
        ? 'a FluxInstance cannot name the ref of the source (a commit, a range or a digest)'
        : null;
}
function refOf(source) {
    if (source.kind === 'Bucket')
        return (0,json/* stringAt */.bX)(source.value, ['spec', 'bucketName']);
    const ref = (0,json/* objectAt */.lJ)(source.value, ['spec', 'ref']) ?? {};
    const keys = Object.keys(ref);
    const [key] = keys;
    const value = (0,json/* stringAt */.bX)(ref, [key ?? '']);
    if (source.kind === 'OCIRepository') {
        if (keys.length === 0)
            return 'latest';
        return keys.length === 1 && key === 'tag' ? value : null;
    }
    if (keys.length === 0)
        return 'refs/heads/master';
    if (keys.length !== 1 || value === null)
        return null;
    if (key === 'branch')
        return `refs/heads/${value}`;
    if (key === 'tag')
        return `refs/tags/${value}`;
    return key === 'name' ? value : null;
}
const sourceKeys = ['interval', 'url', 'endpoint', 'bucketName', 'ref', 'secretRef', 'provider'];
const kustomizationKeys = ['interval', 'path', 'prune', 'sourceRef'];
function expressed(objects, namespace) {
    const { source, kustomization } = objects;
    const [kind = 'GitRepository'] = sourceKinds.filter((known) => known === source.kind);
    const name = source.name ?? namespace;
    const interval = (0,json/* stringAt */.bX)(kustomization.value, ['spec', 'interval']);
    const beyond = rest(kustomization, kustomizationKeys);
    const own = interval === null || interval === '10m0s' || interval === '10m' ? beyond : { interval, ...beyond };
    return {
        kind: 'expressed',
        objects,
        source: kind,
        name,
        url: (0,json/* stringAt */.bX)(source.value, ['spec', kind === 'Bucket' ? 'endpoint' : 'url']) ?? '',
        ref: refOf(source) ?? '',
        path: (0,json/* stringAt */.bX)(kustomization.value, ['spec', 'path']) ?? './',
        interval: (0,json/* stringAt */.bX)(source.value, ['spec', 'interval']) ?? '1m',
        pullSecret: (0,json/* stringAt */.bX)(source.value, ['spec', 'secretRef', 'name']),
        provider: (0,json/* stringAt */.bX)(source.value, ['spec', 'provider']),
        extras: [...extraPatch(source, rest(source, sourceKeys)), ...extraPatch(kustomization, own)],
    };
}
function rest(object, known) {
    const spec = (0,json/* objectAt */.lJ)(object.value, ['spec']) ?? {};
    return Object.fromEntries(Object.entries(spec).filter(([key, value]) => !known.includes(key) && value !== undefined && key !== 'gitImplementation' && !isDefault(key, value)));
}
function isDefault(key, value) {
    return ((key === 'timeout' && value === '60s') ||
        (key === 'suspend' && value === false) ||
        (key === 'force' && value === false));
}
function extraPatch(object, spec) {
    const metadata = carriedMetadata(object);
    const content = Object.keys(spec).length === 0 ? {} : { spec };
    if (Object.keys(metadata).length + Object.keys(content).length === 0)
        return [];
    const { apiVersion, kind } = object;
    const name = object.name ?? '';
    return [
        {
            file: object.file.path,
            line: (0,migrate_objects/* lineOf */.cA)(object),
            text: mergePatchText({ apiVersion, kind, name, metadata }, content),
            target: { kind, name },
            ownFile: null,
            entry: null,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/src/migrate/add.js








function add_addition(tree, place, sharing) {
    const { present } = sharing.bootstrap;
    const files = place.kind === 'fleet' ? fleetFiles(place.folder, sharing) : homeOpsFiles(tree, place.folder, sharing);
    const wanted = files.filter((file) => file.chart !== 'flux-operator' || present.operator === null);
    const known = new Set(tree.entries.map((entry) => entry.path));
    const kustomization = (0,kustomize_kustomization/* kustomizationAt */.zu)(tree.files, place.folder);
    const entries = [...new Set(wanted.flatMap((file) => file.entry ?? []))];
    const creates = wanted.map(({ path, content }) => ({ kind: 'create', file: path, content }));
    if (kustomization === null && place.kind === 'home-ops')
        creates.push({
            kind: 'create',
            file: (0,kustomize_paths/* joined */.oR)(place.folder, 'kustomization.yaml'),
            content: kustomizationText(null, entries.map((entry) => `./${entry}`)),
        });
    return {
        creates,
        list: kustomization
            ? { kustomization: kustomization.path, entries: styled(kustomization, entries) }
            : fromAbove(tree, place, sharing.bootstrap, entries),
        taken: creates.map((change) => change.file).filter((path) => known.has(path)),
    };
}
function fromAbove(tree, place, { file }, entries) {
    if (place.kind !== 'fleet')
        return null;
    const above = (0,kustomize_kustomization/* gatherersOf */.hp)(tree.files, file).find(({ folder }) => (0,kustomize_paths/* isBelow */.Yw)(place.folder, folder));
    if (above === undefined)
        return null;
    const prefix = above.folder === '' ? place.folder : place.folder.slice(above.folder.length + 1);
    return {
        kustomization: above.path,
        entries: styled(above, entries.map((entry) => (0,kustomize_paths/* joined */.oR)(prefix, entry))),
    };
}
function listAbove(tree, place) {
    if (place.kind === 'fleet' || (0,kustomize_kustomization/* kustomizationAt */.zu)(tree.files, place.folder) !== null)
        return [];
    const above = (0,kustomize_kustomization/* kustomizationAt */.zu)(tree.files, place.apps);
    if (above === null)
        return [];
    const [entry = ''] = styled(above, [place.folder.slice(place.apps.length + 1)]);
    return editLists(above.object.file, { add: [entry], remove: [] }) ?? [];
}
function fleetFiles(folder, sharing) {
    const { bootstrap } = sharing;
    const operator = bootstrap.present.operator;
    const writing = {
        ...sharing,
        namespace: bootstrap.namespace,
        dependsOn: operator === null ? [{ name: 'flux-operator' }] : dependencyOn(operator, bootstrap.namespace),
    };
    const file = (chart, release) => ({
        chart,
        path: (0,kustomize_paths/* joined */.oR)(folder, `${chart}.yaml`),
        content: `---\n${chartSource(chart, writing)}---\n${release}`,
        entry: `${chart}.yaml`,
    });
    return [file('flux-operator', operatorRelease(writing)), file('flux-instance', instanceRelease(writing))];
}
function dependencyOn({ helmRelease }, namespace) {
    if (helmRelease === null)
        return [];
    const { name, namespace: own } = helmRelease;
    return [own === null || own === namespace ? { name } : { name, namespace: own }];
}
function homeOpsFiles(tree, folder, sharing) {
    const { bootstrap } = sharing;
    const writing = { ...sharing, namespace: null, dependsOn: [] };
    const operator = bootstrap.present.operator;
    const before = operator === null ? 'flux-operator' : appOf(tree, operator.file);
    const app = (chart, release, dependsOn) => {
        const home = (0,kustomize_paths/* joined */.oR)(folder, chart);
        const part = (name, content) => ({
            chart,
            path: `${home}/${name}`,
            content: `---\n${content}`,
            entry: null,
        });
        return [
            part('app/helmrelease.yaml', release),
            {
                chart,
                path: `${home}/app/kustomization.yaml`,
                content: kustomizationText(bootstrap.namespace, ['./ocirepository.yaml', './helmrelease.yaml']),
                entry: null,
            },
            part('app/ocirepository.yaml', chartSource(chart, writing)),
            {
                ...part('ks.yaml', fluxKustomization(chart, `./${home}/app`, bootstrap, dependsOn)),
                entry: `${chart}/ks.yaml`,
            },
        ];
    };
    return [
        ...app('flux-operator', operatorRelease(writing), null),
        ...app('flux-instance', instanceRelease(writing), before),
    ];
}
function appOf(tree, file) {
    const applying = (0,migrate_objects/* standaloneObjects */.Mq)(tree).flatMap((object) => {
        const path = (0,flux_kustomization/* isFluxKustomization */.Hw)(object) ? appliedPath(object) : null;
        return path !== null && path !== '' && (0,kustomize_paths/* isBelow */.Yw)(file, path) ? [{ name: object.name, length: path.length }] : [];
    });
    return applying.sort((a, b) => b.length - a.length)[0]?.name ?? null;
}
function kustomizationText(namespace, resources) {
    return lines([
        '---',
        'apiVersion: kustomize.config.k8s.io/v1beta1',
        'kind: Kustomization',
        ...(namespace === null ? [] : [`namespace: ${namespace}`]),
        'resources:',
        ...resources.map((entry) => `  - ${entry}`),
    ]);
}
function fluxKustomization(name, path, bootstrap, dependsOn) {
    const { sync, namespace } = bootstrap;
    const source = sync.kind === 'none' ? null : sync.objects.source;
    const account = actingAccount('kustomize-controller', bootstrap);
    const elsewhere = source?.namespace !== undefined && source.namespace !== null && source.namespace !== namespace;
    return lines([
        'apiVersion: kustomize.toolkit.fluxcd.io/v1',
        'kind: Kustomization',
        'metadata:',
        `  name: ${name}`,
        `  namespace: ${namespace}`,
        'spec:',
        ...(dependsOn === null ? [] : ['  dependsOn:', `    - name: ${dependsOn}`]),
        '  interval: 1h',
        `  path: ${path}`,
        ...(name === 'flux-instance' ? ['  # without the instance there is no Flux', '  prune: false'] : ['  prune: true']),
        ...(account === null ? [] : [`  serviceAccountName: ${account}`]),
        '  sourceRef:',
        `    kind: ${source?.kind ?? 'GitRepository'}`,
        `    name: ${source?.name ?? namespace}`,
        ...(elsewhere ? [`    namespace: ${source.namespace}`] : []),
        '  timeout: 5m',
        '  wait: true',
    ]);
}
function styled(kustomization, entries) {
    const own = (0,kustomize_kustomization/* namedFor */.ZM)(kustomization, 'resource', 'component').map(({ entry }) => entry);
    const dotted = own.length === 0 ? false : own.some((entry) => entry.startsWith('./'));
    const known = new Set(own.map((entry) => entry.replace(/^\.\//, '')));
    return entries.filter((entry) => !known.has(entry)).map((entry) => (dotted ? `./${entry}` : entry));
}

;// CONCATENATED MODULE: ./lib/src/migrate/compare.js


function compareInstance(bootstrap) {
    const { instance } = bootstrap.present;
    if (instance === null)
        return { syncs: true, problems: [] };
    const { spec } = instance;
    if (spec === null)
        return {
            syncs: false,
            problems: [
                problemOf(instance, 'note', 'the values of the instance are not to be seen: the sync of the bootstrap stays, compare by hand'),
            ],
        };
    const sync = (0,json/* objectAt */.lJ)(spec, ['sync']);
    const syncs = sync !== null && ((0,json/* stringAt */.bX)(sync, ['url']) ?? '') !== '';
    return {
        syncs,
        problems: [
            ...missingComponents(bootstrap, instance, spec),
            ...missingShards(bootstrap, instance, spec),
            ...olderMinor(bootstrap, instance, spec),
            ...(syncs ? otherSync(bootstrap, instance, sync) : []),
        ],
    };
}
function problemOf({ file, line }, weight, message) {
    return { weight, file, line, message };
}
function missingComponents({ flux }, instance, spec) {
    const components = (0,json/* listAt */.gT)(spec, ['components']);
    const missing = components.length === 0 ? [] : flux.components.filter((name) => !components.includes(name));
    if (missing.length === 0)
        return [];
    return [problemOf(instance, 'note', `the instance leaves out ${missing.join(', ')}, which the bootstrap installs`)];
}
function missingShards({ sharding }, instance, spec) {
    const there = (0,json/* listAt */.gT)(spec, ['sharding', 'shards']);
    const missing = (sharding?.shards ?? []).filter((shard) => !there.includes(shard));
    if (missing.length === 0)
        return [];
    const message = `the instance has no shard ${missing.join(', ')}, which the bootstrap runs: what carries its label would stand still`;
    return [problemOf(instance, 'blocks', message)];
}
function olderMinor({ flux }, instance, spec) {
    const asked = /^v?(\d+\.\d+)(?:\.|$)/.exec((0,json/* stringAt */.bX)(spec, ['distribution', 'version']) ?? '')?.[1];
    const installed = flux.version === null ? null : (0,model_version/* minorOf */.Hs)(flux.version);
    if (asked === undefined || installed === null || (0,model_version/* compareMinors */.I2)(asked, installed) >= 0)
        return [];
    const message = `the instance asks for Flux ${asked}, the bootstrap installs ${installed}: a minor cannot be taken back`;
    return [problemOf(instance, 'blocks', message)];
}
function otherSync({ sync: expected }, instance, sync) {
    if (expected.kind !== 'expressed')
        return [];
    return ['url', 'path', 'ref'].flatMap((key) => {
        const found = (0,json/* stringAt */.bX)(sync, [key]);
        if (normal(found) === normal(expected[key]))
            return [];
        const message = `the sync of the instance has ${key} ${found ?? '(none)'}, the bootstrap has ${expected[key]}`;
        return [problemOf(instance, 'blocks', message)];
    });
}
function normal(text) {
    return (text ?? '').replace(/^\.?\/+(?=.)/, '').replace(/(?:\.git)?\/?$/, '');
}

;// CONCATENATED MODULE: ./lib/src/migrate/place.js


function choosePlace(tree, bootstrap, layout) {
    const fleet = { kind: 'fleet', folder: bootstrap.folder };
    if (layout === 'fleet')
        return fleet;
    const folders = appsFolders(tree, bootstrap);
    const [apps] = folders;
    if (apps === undefined)
        return layout === 'auto' ? fleet : 'no folder of apps with a ks.yaml each is to be found for the layout home-ops';
    if (folders.length > 1)
        return layout === 'auto' ? fleet : `more than one folder of apps fits the layout home-ops: ${folders.join(', ')}`;
    return { kind: 'home-ops', apps, folder: `${apps}/${bootstrap.namespace}` };
}
function appsFolders(tree, bootstrap) {
    const all = new Set(tree.entries.flatMap(({ path }) => /^((?:.*\/)?apps)\/[^/]+\/[^/]+\/ks\.ya?ml$/.exec(path)?.[1] ?? []));
    const own = [...all].filter((apps) => tree.layout.clusterOf(`${apps}/x/y/ks.yaml`) === bootstrap.cluster);
    const { sync } = bootstrap;
    const synced = sync.kind === 'none' ? null : appliedPath(sync.objects.kustomization);
    const below = own.filter((apps) => synced !== null && (0,kustomize_paths/* isBelow */.Yw)(apps, synced));
    return below.length > 0 ? below : own;
}

// EXTERNAL MODULE: ./lib/src/model/layout.js
var layout = __webpack_require__(50620);
;// CONCATENATED MODULE: ./lib/src/migrate/remove.js







const generating = ['configMapGenerator', 'secretGenerator', 'generators', 'components', 'helmCharts', 'bases'];
function remove_removal(tree, bootstrap, options) {
    const gone = goneObjects(bootstrap, options.sync);
    const files = new Set([
        ...gone.map((object) => object.file.path),
        ...(bootstrap.kind === 'components' ? bootstrap.componentFiles : []),
    ]);
    const deleted = new Set();
    const changes = [];
    for (const path of files) {
        const read = (0,migrate_objects/* fileAt */.Wd)(tree, path);
        const whole = bootstrap.kind === 'components' && bootstrap.componentFiles.includes(path);
        if (read === null)
            continue;
        if (whole || isEmptied(read, gone))
            deleted.add(path);
        else
            changes.push(...removeDocuments(read.file, gone.filter((object) => object.file.path === path)));
    }
    for (const path of [...movedFiles(bootstrap), ...shardFiles(bootstrap)])
        deleted.add(path);
    const lists = withoutEntries(tree, bootstrap, deleted, options.add);
    const outer = outerEntries(tree, bootstrap);
    const elsewhere = unlistedElsewhere(tree, bootstrap, deleted);
    return {
        changes: [
            ...changes,
            ...lists.changes,
            ...outer.changes,
            ...elsewhere.changes,
            ...[...deleted].map((file) => ({ kind: 'delete', file })),
        ],
        refused: [...lists.refused, ...outer.refused, ...elsewhere.refused],
    };
}
function goneObjects(bootstrap, sync) {
    const own = ownObjects(bootstrap);
    if (!sync || bootstrap.sync.kind !== 'expressed' || bootstrap.sync.objects.made)
        return own;
    return [...own, bootstrap.sync.objects.source, bootstrap.sync.objects.kustomization];
}
function ownObjects(bootstrap) {
    if (bootstrap.kind === 'oci')
        return [bootstrap.source, bootstrap.applied];
    return bootstrap.kind === 'chart' ? [...bootstrap.releases, ...bootstrap.sources] : [];
}
function isEmptied(read, gone) {
    return ((0,layout/* objectsInFile */.W)(read).every((object) => gone.includes(object)) &&
        read.documents.every((document) => document.kind === 'objects' || document.kind === 'empty'));
}
function movedPatches({ patches, spared }) {
    return [...patches, ...spared];
}
function movedFiles(bootstrap) {
    const moved = movedPatches(bootstrap);
    return [...new Set(moved.flatMap((patch) => patch.ownFile ?? []))].filter((path) => moved.every((patch) => patch.ownFile !== path || (patch.entry?.goes === true && (0,kustomize_paths/* isBelow */.Yw)(path, (0,model_folder/* folderOf */.y)(patch.file)))));
}
function shardFiles(bootstrap) {
    if (bootstrap.kind !== 'components')
        return [];
    return bootstrap.shardKustomizations.flatMap((one) => [
        one.path,
        ...(0,kustomize_kustomization/* namedFor */.ZM)(one, 'patch').flatMap(({ path }) => (path !== null && (0,kustomize_paths/* isBelow */.Yw)(path, one.folder) ? [path] : [])),
    ]);
}
function shardFolders(bootstrap) {
    return bootstrap.kind === 'components' ? bootstrap.shardKustomizations.map(({ folder }) => folder) : [];
}
function withoutEntries(tree, bootstrap, deleted, add) {
    const kustomization = (0,kustomize_kustomization/* kustomizationAt */.zu)(tree.files, bootstrap.folder);
    const beside = add !== null && add.kustomization !== kustomization?.path ? addOnly(tree, add) : [];
    if (kustomization === null)
        return { changes: beside, refused: [] };
    const { path, folder, object } = kustomization;
    const entries = (0,json/* listAt */.gT)(object.value, ['resources']);
    const resources = resourcesOf(kustomization, (name) => goes(name, deleted, bootstrap));
    const patches = patchEntries(bootstrap, path);
    const added = add?.kustomization === path ? add.entries : [];
    const bare = resources.length === entries.length && added.length === 0;
    if (bare && generating.every((key) => (0,json/* listAt */.gT)(object.value, [key]).length === 0)) {
        deleted.add(path);
        return unlisted(tree, folder, beside);
    }
    const edits = editLists(object.file, { add: added, remove: distinct([...resources, ...patches]) });
    return { changes: [...beside, ...(edits ?? [])], refused: edits === null ? [path] : [] };
}
function patchEntries(bootstrap, path) {
    if (bootstrap.kind === 'oci')
        return [];
    return distinct(movedPatches(bootstrap).flatMap(({ file, entry }) => file === path && entry?.goes === true ? [{ key: entry.key, index: entry.index }] : []));
}
function outerEntries(tree, bootstrap) {
    const own = (0,kustomize_kustomization/* kustomizationAt */.zu)(tree.files, bootstrap.folder)?.path;
    const paths = new Set(movedPatches(bootstrap).flatMap(({ file, entry }) => (entry !== null && file !== own ? [file] : [])));
    const changes = [];
    const refused = [];
    for (const path of paths) {
        const remove = patchEntries(bootstrap, path);
        const read = (0,migrate_objects/* fileAt */.Wd)(tree, path);
        const edits = remove.length === 0 || read === null ? [] : editLists(read.file, { add: [], remove });
        if (edits === null)
            refused.push(path);
        else
            changes.push(...edits);
    }
    return { changes, refused };
}
function unlistedElsewhere(tree, bootstrap, deleted) {
    const gone = new Set([...deleted, ...shardFolders(bootstrap)]);
    const own = (0,kustomize_kustomization/* kustomizationAt */.zu)(tree.files, bootstrap.folder)?.path;
    const above = new Set([...gone].flatMap((path) => (0,kustomize_kustomization/* gatherersOf */.hp)(tree.files, path)));
    const changes = [];
    const refused = [];
    for (const one of above) {
        if (one.path === own || deleted.has(one.path))
            continue;
        const remove = resourcesOf(one, ({ path }) => path !== null && gone.has(path));
        const edits = editLists(one.object.file, { add: [], remove });
        if (edits === null)
            refused.push(one.path);
        else
            changes.push(...edits);
    }
    return { changes, refused };
}
function resourcesOf(kustomization, wanted) {
    return (0,kustomize_kustomization/* namedFor */.ZM)(kustomization, 'resource').flatMap((name) => {
        const [key, index] = name.at;
        return key === 'resources' && typeof index === 'number' && wanted(name) ? [{ key, index }] : [];
    });
}
function goes({ entry, path }, deleted, bootstrap) {
    if (bootstrap.kind === 'remote' && entry === bootstrap.url)
        return true;
    return path !== null && (deleted.has(path) || shardFolders(bootstrap).includes(path));
}
function addOnly(tree, add) {
    const read = (0,migrate_objects/* fileAt */.Wd)(tree, add.kustomization);
    return read === null ? [] : (editLists(read.file, { add: add.entries, remove: [] }) ?? []);
}
function unlisted(tree, folder, beside) {
    const changes = [...beside];
    const refused = [];
    for (const above of (0,kustomize_kustomization/* gatherersOf */.hp)(tree.files, folder)) {
        const remove = resourcesOf(above, ({ path }) => path === folder);
        const edits = editLists(above.object.file, { add: [], remove });
        if (edits === null)
            refused.push(above.path);
        else
            changes.push(...edits);
    }
    return { changes, refused };
}
function distinct(entries) {
    return entries.filter((entry, at) => entries.findIndex((other) => other.key === entry.key && other.index === entry.index) === at);
}

;// CONCATENATED MODULE: ./lib/src/migrate/suspend.js


const path = ['spec', 'suspend'];
function running(bootstrap) {
    return bootstrap.kind === 'chart' ? bootstrap.releases.filter((release) => (0,json/* valueAt */.fK)(release.value, path) !== true) : [];
}
function suspensions(bootstrap) {
    const edits = running(bootstrap).map(suspension);
    return edits.includes(null) ? null : edits.filter((edit) => edit !== null);
}
function suspension(release) {
    const { file } = release;
    const there = release.scalar(path);
    if (there !== null) {
        const { range, raw, position } = there;
        return { kind: 'edit', file: file.path, line: position.line, ...range, old: raw, new: 'true' };
    }
    const place = release.absentKey(path);
    if (place === null)
        return null;
    const { start, end, before, after } = place;
    const { line } = release.position(['spec']);
    return { kind: 'edit', file: file.path, line, start, end, old: '', new: `${before}true${after}` };
}
function suspendProblems(bootstrap) {
    return running(bootstrap).map((release) => ({
        weight: 'blocks',
        file: release.file.path,
        line: (0,migrate_objects/* lineOf */.cA)(release),
        message: `HelmRelease ${release.name ?? '?'} is not suspended: deleting it would uninstall Flux with its definitions and every object of Flux; set \`suspend: true\` and let the cluster apply it first`,
    }));
}

;// CONCATENATED MODULE: ./lib/src/migrate/tunings.js


const busy = ['kustomize-controller', 'helm-controller', 'source-controller'];
function tuningsFor(settings, components, carried) {
    const writer = new Writer(components, carried);
    if (settings.concurrency !== null)
        writer.concurrency(settings.concurrency);
    if (settings.memoryLimit !== null)
        writer.memory(settings.memoryLimit);
    if (settings.inMemoryBuilds)
        writer.inMemoryBuilds();
    if (settings.helmCache)
        writer.flags('source-controller', 'Keep the indexes of Helm repositories in memory', [
            '--helm-cache-max-size=10',
            '--helm-cache-ttl=60m',
            '--helm-cache-purge-interval=5m',
        ]);
    if (settings.oomWatch)
        writer.flags('helm-controller', 'Stop Helm releases in good order before the memory runs out', [
            '--feature-gates=OOMWatch=true',
            '--oom-watch-memory-threshold=95',
            '--oom-watch-interval=500ms',
        ]);
    return writer;
}
class Writer {
    tunings = [];
    notes = [];
    #components;
    #carried;
    constructor(components, carried) {
        this.#components = components;
        this.#carried = carried;
    }
    concurrency(count) {
        const open = this.#present(busy).filter((name) => !this.#says(name, '--concurrent='));
        this.#noteLess(open, this.#present(busy), '`--concurrent`');
        if (open.length === 0)
            return;
        const waiting = open.some((name) => this.#says(name, '--requeue-dependency=')) ? [] : ['--requeue-dependency=5s'];
        this.#add('More reconciliations at a time', open, argumentsText([`--concurrent=${count}`, ...waiting]));
    }
    memory(limit) {
        const container = { name: 'manager', resources: { limits: { memory: limit } } };
        const content = { spec: { template: { spec: { containers: [container] } } } };
        const object = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'all' };
        this.#add('More memory', this.#present(busy), mergePatchText(object, content));
    }
    inMemoryBuilds() {
        const volume = { name: 'temp', emptyDir: { medium: 'Memory' } };
        const content = { spec: { template: { spec: { volumes: [volume] } } } };
        const object = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'kustomize-controller' };
        this.#add('Build kustomizations in memory', this.#present(['kustomize-controller']), mergePatchText(object, content));
    }
    flags(name, comment, flags) {
        const known = flags.some((flag) => this.#says(name, flag.includes('OOMWatch') ? 'OOMWatch=' : beforeValue(flag)));
        if (known)
            this.notes.push(`${comment}: left out, the bootstrap's patches of ${name} set it already.`);
        else
            this.#add(comment, this.#present([name]), argumentsText(flags));
    }
    #present(names) {
        return names.filter((name) => this.#components.includes(name));
    }
    #says(name, flag) {
        return this.#carried.some((patch) => patch.text.includes(flag) && targetMatches(patch.target, { kind: 'Deployment', name }));
    }
    #noteLess(open, all, flag) {
        const left = all.filter((name) => !open.includes(name));
        if (left.length > 0)
            this.notes.push(`${flag} stays as the bootstrap's patches set it on ${left.join(', ')}.`);
    }
    #add(comment, names, text) {
        const [only] = names;
        if (only === undefined)
            return;
        this.tunings.push({
            comment,
            text,
            target: { kind: 'Deployment', name: names.length === 1 ? only : `(${names.join('|')})` },
        });
    }
}
function beforeValue(flag) {
    return flag.slice(0, flag.indexOf('=') + 1);
}
function argumentsText(flags) {
    return jsonPatchText(flags.map((value) => ({ op: 'add', path: '/spec/template/spec/containers/0/args/-', value })));
}

// EXTERNAL MODULE: ./lib/src/model/sorted.js
var sorted = __webpack_require__(60519);
;// CONCATENATED MODULE: ./lib/src/migrate/plan.js














function planStep(tree, bootstrap, choices) {
    const { step, settings } = choices;
    const compared = compareInstance(bootstrap);
    const refuse = (message) => ({
        weight: 'blocks',
        file: bootstrap.file,
        line: bootstrap.line,
        message,
    });
    const problems = problemsOf(bootstrap, step, compared);
    const blocking = problems.filter(({ weight }) => weight === 'blocks' || (weight === 'blocks-removal' && step !== 'add'));
    const flux = bootstrap.flux.version;
    const known = problems.filter(({ weight }) => weight !== 'note');
    const failure = (...messages) => ({
        kind: 'failure',
        reasons: [...messages.map(refuse), ...known],
    });
    if (flux === null || blocking.length > 0)
        return failure();
    const place = choosePlace(tree, bootstrap, settings.layout);
    const pinned = choices.release?.version ?? null;
    const unfit = step === 'remove' ? null : unfitFlux(flux, choices.release);
    if (unfit !== null)
        return failure(unfit);
    if (typeof place === 'string')
        return failure(place);
    const tunings = tuningsFor(settings, bootstrap.flux.components, bootstrap.patches);
    const found = changesOf(tree, place, bootstrap, { step, settings, pinned, flux, tunings, syncs: compared.syncs });
    if (found.refused.length > 0)
        return failure(...found.refused);
    const added = step === 'remove' ? [] : [...tunings.notes, ...operatorNotes(bootstrap), ...variableNotes(bootstrap)];
    return {
        kind: 'plan',
        step,
        bootstrap,
        layout: place.kind,
        release: pinned ?? bootstrap.present.operator?.version ?? null,
        flux: { from: flux, to: broughtFlux(flux, choices) },
        changes: ordered(found.changes),
        settings,
        notes: [...problems.map(noteOf), ...added],
        apis: (0,apis/* endingApis */.X)(tree, bootstrap.cluster),
    };
}
function problemsOf(bootstrap, step, compared) {
    if (step === 'add')
        return bootstrap.problems;
    const suspended = step === 'remove' ? suspendProblems(bootstrap) : [];
    return [...bootstrap.problems, ...compared.problems, ...suspended];
}
function broughtFlux(running, { step, release }) {
    return (step === 'remove' ? null : newestOf((0,model_version/* minorOf */.Hs)(running), release)) ?? running;
}
function newestOf(minor, release) {
    return (0,model_version/* newest */.BP)(release?.flux.filter((version) => (0,model_version/* minorOf */.Hs)(version) === minor) ?? []);
}
function unfitFlux(flux, release) {
    const minor = (0,model_version/* minorOf */.Hs)(flux);
    if (release === null)
        return 'no release may be taken yet';
    if (!(0,flux_minors/* hasFeature */.jI)(flux, 'chart-sources'))
        return `Flux ${flux} cannot deploy a chart from an OCIRepository: bring the bootstrap to Flux ${(0,flux_minors/* minorWith */.ux)('chart-sources')} or newer first`;
    if (newestOf(minor, release) !== null)
        return null;
    return `Flux Operator ${release.version} has no Flux ${minor}: choose a release that has`;
}
function changesOf(tree, place, bootstrap, told) {
    const { step, pinned, flux, settings, tunings } = told;
    if (step === 'remove' || pinned === null)
        return removed(tree, bootstrap, told.syncs, null);
    const added = add_addition(tree, place, { bootstrap, release: pinned, flux, settings, tunings: tunings.tunings });
    const refused = added.taken.map((path) => `${path} is there already and is not the operator's: it is in the way`);
    const base = [...added.creates, ...listAbove(tree, place)];
    if (step === 'both') {
        const gone = removed(tree, bootstrap, true, added);
        return { changes: [...base, ...gone.changes], refused: [...refused, ...gone.refused] };
    }
    const suspended = suspensions(bootstrap);
    if (suspended === null)
        refused.push('a HelmRelease has no place for `suspend: true`: write it first');
    base.push(...(suspended ?? []));
    if (added.list === null)
        return { changes: base, refused };
    const read = (0,migrate_objects/* fileAt */.Wd)(tree, added.list.kustomization);
    const edits = read && editLists(read.file, { add: added.list.entries, remove: [] });
    if (edits === null)
        refused.push(`the list of ${added.list.kustomization} cannot be extended`);
    return { changes: [...base, ...(edits ?? [])], refused };
}
function removed(tree, bootstrap, sync, added) {
    const gone = remove_removal(tree, bootstrap, { sync, add: added?.list ?? null });
    const refused = gone.refused.map((path) => `the lists of ${path} cannot be shortened by a splice`);
    return {
        changes: gone.changes,
        refused: [...refused, ...emptied(tree, bootstrap, [...gone.changes, ...(added?.creates ?? [])])],
    };
}
function emptied(tree, bootstrap, changes) {
    const { sync } = bootstrap;
    const path = sync.kind === 'none' ? null : appliedPath(sync.objects.kustomization);
    if (path === null || path === '')
        return [];
    const deleted = new Set(changes.filter((change) => change.kind === 'delete').map((change) => change.file));
    const left = [
        ...tree.entries.map((entry) => entry.path),
        ...changes.filter((change) => change.kind === 'create').map((change) => change.file),
    ];
    return left.some((file) => (0,kustomize_paths/* isBelow */.Yw)(file, path) && !deleted.has(file))
        ? []
        : [`nothing would be left below ${path}, which the cluster is reconciled from`];
}
function operatorNotes({ present: { operator } }) {
    if (operator === null)
        return [];
    const place = `${operator.file}:${operator.line}`;
    return operator.version === null
        ? [`${place}: the operator is not pinned to one release. The instance is, so pin both to the same.`]
        : [`${place}: the operator is there already; the instance takes its release ${operator.version}.`];
}
function variableNotes(bootstrap) {
    return bootstrap.patches
        .filter((patch) => patch.text.includes('${'))
        .map(({ file, line }) => `The patch at ${file}:${line} holds \`\${…}\`: Flux replaces it where the Kustomization around the HelmRelease has \`postBuild\`.`);
}
function noteOf({ file, line, message }) {
    return `${file}:${line}: ${message}.`;
}
function ordered(changes) {
    const rank = { create: 0, edit: 1, delete: 2 };
    const start = (change) => (change.kind === 'edit' ? change.start : 0);
    return [...changes].sort((a, b) => rank[a.kind] - rank[b.kind] || (0,sorted/* compareTexts */.q)(a.file, b.file) || start(a) - start(b));
}

// EXTERNAL MODULE: ./lib/src/documents/aside.js
var aside = __webpack_require__(45447);
;// CONCATENATED MODULE: ./lib/src/migrate/installed.js





function isController(object) {
    return object.kind === 'Deployment' && upstream_components/* controllers */.UM.some((name) => name === object.name) && container(object) !== null;
}
function isOfFlux(object) {
    return (0,json/* stringAt */.bX)(object.value, ['metadata', 'labels', 'app.kubernetes.io/part-of']) === 'flux';
}
function readInstalled(header, objects) {
    const deployments = objects.filter(isController);
    const [first] = deployments;
    const file = first?.file.path ?? '';
    const problems = [];
    const version = versionOf(header, objects, (message) => problems.push({ weight: 'blocks', file, line: 1, message }));
    const components = upstream_components/* controllers */.UM.filter((name) => deployments.some((object) => object.name === name));
    const listed = headerList(header);
    if (listed && [...listed].sort().join() !== [...components].sort().join())
        problems.push({
            weight: 'note',
            file,
            line: 1,
            message: `the header lists ${listed.join(', ')}, the Deployments are ${components.join(', ')}: the Deployments count`,
        });
    const registry = single(deployments.map(registryOf), upstream_components/* upstreamRegistry */.pj);
    if (registry === null)
        problems.push({ weight: 'blocks', file, line: 1, message: 'the controllers come from more than one registry' });
    const flux = {
        version,
        components,
        registry: registry ?? upstream_components/* upstreamRegistry */.pj,
        networkPolicy: objects.some((object) => object.kind === 'NetworkPolicy' && isOfFlux(object)),
        clusterDomain: single(deployments.flatMap(domainOf), upstream_components/* defaultDomain */.aH) ?? upstream_components/* defaultDomain */.aH,
        imagePullSecret: single(deployments.flatMap(pullSecretOf), null),
        tenants: null,
        openshift: false,
        apis: objects.flatMap(apiOf),
    };
    return { flux, patches: deployments.flatMap((object) => settingsOf(object)), problems };
}
function wholeFlux(version) {
    return {
        version,
        components: (0,upstream_components/* controllersOf */.Jl)(version),
        registry: upstream_components/* upstreamRegistry */.pj,
        networkPolicy: true,
        clusterDomain: upstream_components/* defaultDomain */.aH,
        imagePullSecret: null,
        tenants: null,
        openshift: false,
        apis: [],
    };
}
function versionOf(header, objects, block) {
    const written = /^# Flux [Vv]ersion: *(\S+)/m.exec(header)?.[1] ?? null;
    const labels = new Set(objects
        .filter(isOfFlux)
        .map((object) => (0,json/* stringAt */.bX)(object.value, ['metadata', 'labels', 'app.kubernetes.io/version']))
        .filter((label) => label !== null));
    const [label] = labels;
    if (labels.size > 1)
        block(`the objects carry more than one Flux version: ${[...labels].join(', ')}`);
    else if (written !== null && label !== undefined && written !== label)
        block(`the header says Flux ${written}, the objects say ${label}`);
    const version = (0,model_version/* withoutV */.rA)(written ?? label ?? '');
    if (version === null)
        block('no Flux version is written in the header or on the objects');
    return version;
}
function headerList(header) {
    const list = /^# Components: *(\S+)/m.exec(header)?.[1];
    return list === undefined ? null : list.split(',');
}
function container(object) {
    const found = (0,json/* listAt */.gT)(object.value, ['spec', 'template', 'spec', 'containers']).find((entry) => (0,json/* stringAt */.bX)(entry, ['name']) === 'manager');
    return (0,json/* isObject */.Gv)(found) ? found : null;
}
function registryOf(object) {
    const image = (0,json/* stringAt */.bX)(container(object), ['image']) ?? '';
    return /^(.+)\/[^/]*$/.exec(image)?.[1] ?? 'docker.io/library';
}
function pullSecretOf(object) {
    return (0,json/* listAt */.gT)(object.value, ['spec', 'template', 'spec', 'imagePullSecrets']).flatMap((entry) => (0,json/* stringAt */.bX)(entry, ['name']) ?? []);
}
function domainOf(object) {
    return argumentsOf(object).flatMap((text) => {
        const [, ...behind] = text.split('.svc.');
        return /^([\w.-]+?)\.?\/?$/.exec(behind.at(-1) ?? '')?.[1] ?? [];
    });
}
function argumentsOf(object) {
    return (0,json/* listAt */.gT)(container(object), ['args']).filter((entry) => typeof entry === 'string');
}
function single(found, otherwise) {
    const distinct = new Set(found);
    const [only] = distinct;
    return distinct.size > 1 ? null : (only ?? otherwise);
}
const ownArguments = [
    /^--events-addr=/,
    /^--storage-path=\/data$/,
    /^--storage-adv-addr=/,
    /^--watch-all-namespaces(?:=true)?$/,
    /^--log-level=info$/,
    /^--log-encoding=json$/,
    /^--enable-leader-election(?:=true)?$/,
];
function settingsOf(object) {
    const name = object.name ?? '';
    const given = argumentsOf(object).filter((text) => !ownArguments.some((own) => own.test(text)));
    const texts = [];
    if (given.length > 0)
        texts.push(jsonPatchText(given.map((value) => ({ op: 'add', path: '/spec/template/spec/containers/0/args/-', value }))));
    const pod = (0,json/* objectAt */.lJ)(object.value, ['spec', 'template', 'spec']);
    const tolerations = (0,json/* valueAt */.fK)(pod, ['tolerations']);
    const selector = Object.entries((0,json/* objectAt */.lJ)(pod, ['nodeSelector']) ?? {}).filter(([key, value]) => key !== 'kubernetes.io/os' || value !== 'linux');
    const spec = {};
    if (Array.isArray(tolerations) && tolerations.length > 0)
        spec['tolerations'] = tolerations;
    if (selector.length > 0)
        spec['nodeSelector'] = Object.fromEntries(selector);
    if (Object.keys(spec).length > 0)
        texts.push(mergePatchText({ apiVersion: 'apps/v1', kind: 'Deployment', name }, { spec: { template: { spec } } }));
    return texts.map((text) => ({
        file: object.file.path,
        line: (0,migrate_objects/* lineOf */.cA)(object),
        text,
        target: { kind: 'Deployment', name },
        ownFile: null,
        entry: null,
    }));
}
function apiOf(object) {
    const group = (0,json/* stringAt */.bX)(object.value, ['spec', 'group']);
    const kind = (0,json/* stringAt */.bX)(object.value, ['spec', 'names', 'kind']);
    if (object.kind !== 'CustomResourceDefinition' || group === null || kind === null)
        return [];
    const versions = (0,json/* listAt */.gT)(object.value, ['spec', 'versions']);
    const names = (key) => versions.flatMap((entry) => ((0,json/* valueAt */.fK)(entry, [key]) === true ? ((0,json/* stringAt */.bX)(entry, ['name']) ?? []) : []));
    return [{ group, kind, served: names('served'), stored: names('storage')[0] ?? null }];
}

;// CONCATENATED MODULE: ./lib/src/migrate/overlay.js





const unspeakable = [
    'namePrefix',
    'nameSuffix',
    'images',
    'replicas',
    'replacements',
    'transformers',
    'components',
    'vars',
];
const noCommonMetadata = { labels: {}, annotations: {} };
function readOverlay(tree, kustomization, flux, fluxFiles) {
    const gathered = { flux, staying: stayingObjects(tree, kustomization, fluxFiles) };
    const read = kustomizationPatches(tree, kustomization, gathered);
    const above = outerPatches(tree, kustomization, flux);
    const common = commonOf(kustomization.object);
    const problems = [
        ...read.problems,
        ...common.problems,
        ...fieldProblems(kustomization.object),
        ...above.flatMap((one) => one.problems),
    ];
    return { patches: [...read.patches, ...above.flatMap((one) => one.patches)], problems, common };
}
function stayingObjects(tree, kustomization, fluxFiles) {
    const paths = (0,kustomize_kustomization/* namedFor */.ZM)(kustomization, 'resource', 'component').flatMap(({ path }) => path ?? []);
    return tree.files
        .filter(({ file }) => !fluxFiles.includes(file.path) && paths.some((path) => (0,kustomize_paths/* isBelow */.Yw)(file.path, path)))
        .flatMap(layout/* objectsInFile */.W);
}
function problemAt(object, key, weight, message) {
    return { weight, file: object.file.path, line: object.position([key]).line, message };
}
function fieldProblems(kustomization) {
    return unspeakable.flatMap((key) => {
        const value = (0,json/* valueAt */.fK)(kustomization.value, [key]);
        if (value === undefined || value === null || ((0,json/* isList */.Lv)(value) && value.length === 0))
            return [];
        return [problemAt(kustomization, key, 'blocks', `a FluxInstance cannot take over \`${key}\` of the kustomization`)];
    });
}
function commonOf(kustomization) {
    const problems = [];
    const labels = {};
    const selectors = 'the labels also went into selectors, which a FluxInstance leaves alone: compare the Deployments';
    for (const entry of (0,json/* listAt */.gT)(kustomization.value, ['labels'])) {
        Object.assign(labels, overlay_textsAt(entry, 'pairs'));
        if ((0,json/* valueAt */.fK)(entry, ['includeSelectors']) === true)
            problems.push(problemAt(kustomization, 'labels', 'note', selectors));
    }
    const older = overlay_textsAt(kustomization.value, 'commonLabels');
    if (Object.keys(older).length > 0)
        problems.push(problemAt(kustomization, 'commonLabels', 'note', selectors));
    return {
        labels: { ...labels, ...older },
        annotations: overlay_textsAt(kustomization.value, 'commonAnnotations'),
        problems,
    };
}
function overlay_textsAt(value, key) {
    const found = (0,json/* valueAt */.fK)(value, [key]);
    const texts = {};
    for (const name of (0,json/* isObject */.Gv)(found) ? Object.keys(found) : []) {
        const text = (0,json/* stringAt */.bX)(found, [name]);
        if (text !== null)
            texts[name] = text;
    }
    return texts;
}
function outerPatches(tree, { folder }, flux) {
    return (0,kustomize_kustomization/* gatherersOf */.hp)(tree.files, folder).map((above) => {
        const own = tree.files.map(({ file }) => file.path).filter((path) => (0,kustomize_paths/* isBelow */.Yw)(path, folder));
        return reachingPatches(tree, above, { flux, staying: stayingObjects(tree, above, own) });
    });
}

;// CONCATENATED MODULE: ./lib/src/migrate/shards.js









const advice = 'write the shards as `sharding` of the FluxInstance (`key` and `shards`) and take this out';
const plainFields = new Set([
    'apiVersion',
    'kind',
    'metadata',
    'namespace',
    'resources',
    'nameSuffix',
    'commonAnnotations',
    ...patches/* patchLists */.Y_,
]);
function handMadeShards(tree, bootstrap) {
    const kustomizations = appliedElsewhere(tree, bootstrap);
    const read = kustomizations.map((one) => readShard(tree, one, bootstrap.components));
    const found = read.flatMap(({ shard }) => shard ?? []);
    const problems = [...read.flatMap((one) => one.problems), ...writtenOut(tree, bootstrap), ...keyProblems(found)];
    const [first] = found;
    if (first === undefined || problems.some(({ weight }) => weight === 'blocks'))
        return { sharding: null, kustomizations: [], problems };
    const shards = [...new Set(found.map(({ name }) => name))].sort();
    return { sharding: { key: first.key, shards }, kustomizations, problems };
}
function appliedElsewhere(tree, { folder, files }) {
    return (0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files).filter((one) => one.folder !== folder &&
        (0,kustomize_kustomization/* namedFor */.ZM)(one, 'resource').some(({ path }) => path !== null && (files.includes(path) || (path === folder && suffixOf(one) !== ''))));
}
function suffixOf({ object }) {
    return ((0,json/* stringAt */.bX)(object.value, ['nameSuffix']) ?? '').replace(/^-/, '');
}
function readShard(tree, one, components) {
    const { object, path } = one;
    const name = suffixOf(one);
    const block = (line, message) => ({ weight: 'blocks', file: path, line, message });
    if (name === '')
        return {
            shard: null,
            problems: [
                block((0,migrate_objects/* lineOf */.cA)(object), 'this kustomization applies the manifests of the bootstrap from another folder, so that its patches are not to be told from those of the bootstrap: move the manifests beside it, or take them out of its resources'),
            ],
        };
    const problems = Object.keys(object.value)
        .filter((key) => !plainFields.has(key))
        .map((key) => block(object.position([key]).line, `\`${key}\` of shard ${name} has no word in a FluxInstance: ${advice}`));
    const reading = readPatches(tree, one, name);
    const { key } = reading;
    if (key === null && reading.problems.length === 0)
        problems.push(block((0,migrate_objects/* lineOf */.cA)(object), `no --watch-label-selector of shard ${name} is to be seen: ${advice}`));
    const notes = otherControllers(one, name, components, reading.deleted);
    const place = { file: path, line: (0,migrate_objects/* lineOf */.cA)(object) };
    return {
        shard: key === null ? null : { key, name, ...place },
        problems: [...problems, ...reading.problems, ...ownApplier(tree, one, name), ...notes],
    };
}
function readPatches(tree, one, name) {
    const files = (0,layout/* filesByPath */.G)(tree.files);
    const deleted = [];
    const problems = [];
    let key = null;
    for (const entry of (0,patches/* patchEntries */.lB)(one.object, one.folder)) {
        const place = { file: one.path, line: entry.holder.position(entry.at).line };
        const block = (message) => void problems.push({ weight: 'blocks', ...place, message });
        for (const body of (0,patches/* patchBodies */.dQ)(entry, files) ?? [null]) {
            const said = body === null ? null : meaningOf(body, entry, name);
            if (said === null)
                block(`this patch of shard ${name} says more than a FluxInstance gives a shard: ${advice}`);
            else if (said.kind === 'deletes')
                deleted.push(...said.targets);
            else if (said.label !== null && said.label.value !== name)
                block(`shard ${name} watches ${said.label.key}=${said.label.value}: a FluxInstance gives suffix and label one name; ${advice}`);
            else
                key = said.label?.key ?? key;
        }
    }
    return { key, deleted, problems };
}
function meaningOf({ value }, { target }, name) {
    if (!(0,json/* isList */.Lv)(value)) {
        const kind = (0,json/* stringAt */.bX)(target ?? value, ['kind']);
        const named = target === null ? (0,json/* stringAt */.bX)(value, ['metadata', 'name']) : (0,json/* stringAt */.bX)(target, ['name']);
        return (0,json/* stringAt */.bX)(value, ['$patch']) === 'delete' && kind !== null
            ? { kind: 'deletes', targets: [{ kind, name: named }] }
            : null;
    }
    const labels = value.map((operation) => labelOf(operation, name));
    if (labels.includes(null))
        return null;
    const [label] = labels.flatMap((found) => (found === null || found === 'none' ? [] : [found]));
    return { kind: 'renames', label: label ?? null };
}
function labelOf(operation, name) {
    const path = (0,json/* stringAt */.bX)(operation, ['path']) ?? '';
    const value = (0,json/* stringAt */.bX)(operation, ['value']) ?? '';
    if (/\/(?:selector|matchLabels|labels)\/app$/.test(path))
        return value.endsWith(`-${name}`) ? 'none' : null;
    if (!/\/args\/(?:-|\d+)$/.test(path))
        return null;
    if (value.startsWith('--storage-adv-addr='))
        return value.includes(`-${name}.`) ? 'none' : null;
    const label = /^--watch-label-selector=([^=!,\s]+)=([^=!,\s]+)$/.exec(value);
    return label ? { key: label[1] ?? '', value: label[2] ?? '' } : null;
}
function otherControllers({ object, path }, name, components, deleted) {
    const isDeleted = (controller) => deleted.some((target) => targetMatches({ kind: target.kind, ...(target.name === null ? {} : { name: target.name }) }, { kind: 'Deployment', name: controller }));
    const shardable = components.filter((controller) => controller !== 'notification-controller');
    const missing = shardable.filter(isDeleted);
    const note = (message) => ({ weight: 'note', file: path, line: (0,migrate_objects/* lineOf */.cA)(object), message });
    return [
        ...(missing.length === 0
            ? []
            : [
                note(`shard ${name} leaves out ${missing.join(', ')}: a FluxInstance runs every controller that can be sharded in each shard`),
            ]),
        ...(components.includes('notification-controller') && !isDeleted('notification-controller')
            ? [note(`shard ${name} runs notification-controller too: a FluxInstance has one for all`)]
            : []),
    ];
}
function ownApplier(tree, { folder, path, object }, name) {
    const applier = (0,migrate_objects/* standaloneObjects */.Mq)(tree).find((other) => (0,flux_kustomization/* isFluxKustomization */.Hw)(other) && appliedPath(other) === folder);
    if (applier === undefined)
        return [];
    const message = `shard ${name} is applied by the Kustomization ${applier.name ?? '?'} (${applier.file.path}:${(0,migrate_objects/* lineOf */.cA)(applier)}), which would be left without its path: ${advice}, with that Kustomization`;
    return [{ weight: 'blocks', file: path, line: (0,migrate_objects/* lineOf */.cA)(object), message }];
}
function keyProblems(shards) {
    const [first, ...rest] = shards;
    return rest
        .filter(({ key }) => key !== first?.key)
        .map(({ key, name, file, line }) => ({
        weight: 'blocks',
        file,
        line,
        message: `shard ${name} watches the label ${key}, shard ${first?.name ?? ''} ${first?.key ?? ''}: a FluxInstance has one key for all`,
    }));
}
function writtenOut(tree, { folder }) {
    const cluster = tree.layout.clusterOf(`${folder}/x.yaml`);
    return (0,migrate_objects/* standaloneObjects */.Mq)(tree).flatMap((object) => {
        const own = tree.layout.clusterOf(object.file.path);
        const name = object.kind === 'Deployment' && (own === cluster || own === '') ? (object.name ?? '') : '';
        const controller = upstream_components/* controllers */.UM.find((known) => name.startsWith(`${known}-`));
        if (controller === undefined || !runs(object, controller))
            return [];
        const message = `${name} is a shard of ${controller} that is written out: ${advice}`;
        return [{ weight: 'blocks', file: object.file.path, line: (0,migrate_objects/* lineOf */.cA)(object), message }];
    });
}
function runs(object, controller) {
    return (0,json/* listAt */.gT)(object.value, ['spec', 'template', 'spec', 'containers']).some((container) => {
        const image = ((0,json/* stringAt */.bX)(container, ['image']) ?? '').replace(/@.*$/, '');
        return image.slice(image.lastIndexOf('/') + 1).replace(/:.*$/, '') === controller;
    });
}

// EXTERNAL MODULE: ./lib/src/text/yaml/plain-documents.js
var plain_documents = __webpack_require__(69237);
;// CONCATENATED MODULE: ./lib/src/migrate/unsharded.js


function unsharded(patches, { key }, meetShards) {
    const kept = [];
    const spared = [];
    const problems = [];
    for (const patch of patches) {
        const { file, line } = patch;
        const says = selectors(patch.text, key);
        if (says === 'all') {
            spared.push(patch);
            problems.push({
                weight: 'note',
                file,
                line,
                message: `the patch that keeps the controllers off the label ${key} is left out: the FluxInstance says it by its shards`,
            });
        }
        else if (says === 'some')
            problems.push({
                weight: 'blocks',
                file,
                line,
                message: `this patch sets --watch-label-selector and more: put that argument into a patch of its own, which the shards of the FluxInstance replace`,
            });
        else
            kept.push(meetShards ? patch : offShards(patch));
    }
    return { patches: kept, spared, problems };
}
function selectors(text, key) {
    if (!text.includes('--watch-label-selector'))
        return 'none';
    const operations = listsIn(text);
    const selects = (operation) => (0,json/* stringAt */.bX)(operation, ['op']) === 'add' && (0,json/* stringAt */.bX)(operation, ['value']) === `--watch-label-selector=!${key}`;
    return operations.length > 0 && operations.every(selects) ? 'all' : 'some';
}
function listsIn(text) {
    try {
        return (0,plain_documents/* plainDocuments */.HC)(text).flatMap((value) => ((0,json/* isList */.Lv)(value) ? value : [value]));
    }
    catch {
        return [];
    }
}
function offShards(patch) {
    const { target } = patch;
    if ((target.kind !== undefined && target.kind !== 'Deployment') || target.annotationSelector !== undefined)
        return patch;
    return { ...patch, target: { ...target, annotationSelector: '!sharding.fluxcd.io/role' } };
}

;// CONCATENATED MODULE: ./lib/src/migrate/components.js











const emptyPresent = { operator: null, instance: null };
function componentsBootstraps(tree) {
    const byFolder = new Map();
    for (const read of tree.files) {
        if (!(0,layout/* objectsInFile */.W)(read).some((object) => object.origin === 'document' && isController(object)))
            continue;
        const folder = (0,model_folder/* folderOf */.y)(read.file.path);
        const known = byFolder.get(folder);
        if (known)
            known.push(read);
        else
            byFolder.set(folder, [read]);
    }
    return [...byFolder]
        .map(([folder, files]) => bootstrapOf(tree, folder, files))
        .filter(({ file, sync }) => sync.kind !== 'none' || !(0,aside/* isAside */.Z)(file));
}
function placeholders(tree) {
    return tree.entries.flatMap(({ path }) => {
        if (!/(?:^|\/)gotk-components\.ya?ml$/.test(path))
            return [];
        const read = tree.files.find((one) => one.file.path === path);
        const broken = read?.documents.find((document) => document.kind === 'unparseable');
        if (broken?.kind === 'unparseable')
            return [{ weight: 'blocks', file: path, line: broken.position.line, message: broken.message }];
        if (read && (0,layout/* objectsInFile */.W)(read).some(isController))
            return [];
        const message = read
            ? 'the file holds no Flux controller: it is a placeholder, or the bootstrap was never committed'
            : 'the file was not read: it is empty or too large';
        return [{ weight: 'blocks', file: path, line: 1, message }];
    });
}
function bootstrapOf(tree, folder, files) {
    const objects = files.flatMap(layout/* objectsInFile */.W);
    const [first] = files;
    const file = first?.file.path ?? folder;
    const header = files.map(headOf).join('\n');
    const kustomization = (0,kustomize_kustomization/* kustomizationAt */.zu)(tree.files, folder);
    const installed = readInstalled(header, objects);
    const namespace = namespaceOf(objects, kustomization);
    const sync = findSync((0,migrate_objects/* standaloneObjects */.Mq)(tree), folder, namespace);
    const syncFiles = sync.kind === 'none' ? [] : [...new Set(pair(sync).map((object) => object.file.path))];
    const componentFiles = files.map((read) => read.file.path);
    const named = [...objects, ...(sync.kind === 'none' ? [] : pair(sync))];
    const overlay = kustomization && readOverlay(tree, kustomization, named, [...componentFiles, ...syncFiles]);
    const extras = [...extraComponents(objects, namespace), ...extraSync(tree, sync)];
    const made = handMadeShards(tree, { folder, files: componentFiles, components: installed.flux.components });
    const carried = patchesOf(overlay?.patches ?? [], made, kustomization);
    return {
        kind: 'components',
        cluster: tree.layout.clusterOf(file),
        namespace,
        folder,
        file,
        line: lineOfVersion(first),
        flux: installed.flux,
        sync,
        patches: [...installed.patches, ...carried.patches],
        spared: carried.spared,
        common: overlay?.common ?? noCommonMetadata,
        extras,
        present: emptyPresent,
        sharding: made.sharding,
        problems: [
            ...installed.problems,
            ...(overlay?.problems ?? []),
            ...carried.problems,
            ...made.problems,
            ...extras.flatMap(extraProblem),
            ...syncProblems(sync, file),
        ],
        componentFiles,
        kustomization: kustomization?.path ?? null,
        shardKustomizations: made.kustomizations,
    };
}
function patchesOf(patches, { sharding, kustomizations }, kustomization) {
    if (sharding === null)
        return { patches, spared: [], problems: [] };
    const gathered = kustomization === null ? [] : (0,kustomize_kustomization/* namedFor */.ZM)(kustomization, 'resource').map(({ path }) => path);
    const meet = kustomizations.every(({ folder, path }) => gathered.includes(folder) || gathered.includes(path));
    return unsharded(patches, sharding, meet);
}
function pair(sync) {
    return [sync.objects.source, sync.objects.kustomization];
}
function namespaceOf(objects, kustomization) {
    return (kustomization?.namespace ??
        objects.find((object) => object.kind === 'Namespace')?.name ??
        objects.find(isController)?.namespace ??
        'flux-system');
}
function headOf({ file }) {
    return file.text.slice(0, 2000);
}
function lineOfVersion(read) {
    const lines = read ? headOf(read).split('\n') : [];
    const at = lines.findIndex((line) => /^# Flux version:/i.test(line));
    return Math.max(at, 0) + 1;
}
function extraComponents(objects, namespace) {
    return objects
        .filter((object) => !isOfFlux(object) && !(object.kind === 'Namespace' && object.name === namespace))
        .map((object) => ({ object, among: 'components' }));
}
function extraSync(tree, sync) {
    if (sync.kind !== 'expressed')
        return [];
    const own = pair(sync);
    const files = new Set(own.map((object) => object.file.path));
    return tree.files
        .filter(({ file }) => files.has(file.path))
        .flatMap(layout/* objectsInFile */.W)
        .filter((object) => object.origin === 'document' && !own.includes(object))
        .map((object) => ({ object, among: 'sync' }));
}
function extraProblem({ object, among }) {
    const what = `${object.kind} ${object.name ?? '?'} is no part of Flux`;
    const place = { file: object.file.path, line: (0,migrate_objects/* lineOf */.cA)(object) };
    return [
        among === 'sync'
            ? { weight: 'note', ...place, message: `${what}: it stays where it is when the sync goes` }
            : { weight: 'blocks', ...place, message: `${what}: move it to a file of its own first` },
    ];
}
function syncProblems(sync, file) {
    if (sync.kind === 'none')
        return [
            {
                weight: 'blocks',
                file,
                line: 1,
                message: 'no source and Kustomization in the repository apply this folder: how the cluster is reconciled is not to be seen',
            },
        ];
    if (sync.kind === 'kept') {
        const { kustomization } = sync.objects;
        const message = `the sync stays in the repository: ${sync.reason}`;
        return [{ weight: 'note', file: kustomization.file.path, line: (0,migrate_objects/* lineOf */.cA)(kustomization), message }];
    }
    return metadataProblems(sync.objects);
}

// EXTERNAL MODULE: ./lib/src/upstream/community-chart.js
var community_chart = __webpack_require__(64318);
;// CONCATENATED MODULE: ./lib/src/migrate/chart-installs.js





function chartInstalls(tree) {
    const objects = (0,migrate_objects/* standaloneObjects */.Mq)(tree);
    const plain = tree.files.flatMap(({ documents }) => documents.flatMap((document) => (document.kind === 'plain' ? [document.object] : [])));
    return [
        ...objects.flatMap((object) => [
            ...ofHelmRelease(object, objects),
            ...ofApplication(object),
            ...ofHelmChart(object),
            ...ofDependencies(tree, object),
        ]),
        ...plain.flatMap((object) => [...ofHelmfile(tree, object), ...ofDependencies(tree, object)]),
    ];
}
function chartNamed(text) {
    const name = (text ?? '').replace(/:[^/]*$/, '').replace(/\/$/, '');
    const last = name.slice(name.lastIndexOf('/') + 1);
    return last === 'flux2' || last === 'flux2-sync' ? last : null;
}
function ofHelmRelease(object, objects) {
    if (object.kind !== 'HelmRelease' || !object.apiVersion.startsWith('helm.toolkit.fluxcd.io/'))
        return [];
    const text = (...path) => (0,json/* stringAt */.bX)(object.value, ['spec', ...path]);
    const reference = text('chartRef', 'name');
    const source = objects.find(({ kind, name }) => kind === 'OCIRepository' && name === reference && name !== null);
    const chart = chartNamed(reference === null ? text('chart', 'spec', 'chart') : (0,json/* stringAt */.bX)(source?.value, ['spec', 'url']));
    if (chart === null)
        return [];
    const target = text('targetNamespace');
    return [
        {
            chart,
            by: 'HelmRelease',
            object,
            at: reference === null ? ['spec', 'chart', 'spec', 'chart'] : ['spec', 'chartRef'],
            release: text('releaseName') ?? (target === null ? object.name : `${target}-${object.name ?? ''}`),
            namespace: target ?? object.namespace,
            version: reference === null ? text('chart', 'spec', 'version') : (0,json/* stringAt */.bX)(source?.value, ['spec', 'ref', 'tag']),
            values: (0,json/* objectAt */.lJ)(object.value, ['spec', 'values']) ?? {},
            valuesAt: { object, path: ['spec', 'values'] },
            unseen: (0,json/* listAt */.gT)(object.value, ['spec', 'valuesFrom']).map((from, index) => ({
                at: ['spec', 'valuesFrom', index],
                what: `${(0,json/* stringAt */.bX)(from, ['kind']) ?? 'something'} ${(0,json/* stringAt */.bX)(from, ['name']) ?? '?'}`,
            })),
        },
    ];
}
function ofApplication(object) {
    if (object.kind !== 'Application' || !object.apiVersion.startsWith('argoproj.io/'))
        return [];
    const sources = [
        ['spec', 'source'],
        ...(0,json/* listAt */.gT)(object.value, ['spec', 'sources']).map((_, index) => ['spec', 'sources', index]),
    ];
    return sources.flatMap((path) => {
        const source = (0,json/* objectAt */.lJ)(object.value, path);
        const chart = chartNamed((0,json/* stringAt */.bX)(source, ['chart']));
        if (chart === null)
            return [];
        const whole = (0,json/* objectAt */.lJ)(source, ['helm', 'valuesObject']);
        return [
            {
                chart,
                by: 'Application',
                object,
                at: [...path, 'chart'],
                release: (0,json/* stringAt */.bX)(source, ['helm', 'releaseName']) ?? object.name,
                namespace: (0,json/* stringAt */.bX)(object.value, ['spec', 'destination', 'namespace']),
                version: (0,json/* stringAt */.bX)(source, ['targetRevision']),
                values: whole ?? valuesIn((0,json/* stringAt */.bX)(source, ['helm', 'values'])),
                valuesAt: { object, path: [...path, 'helm', whole === null ? 'values' : 'valuesObject'] },
                unseen: ['parameters', 'fileParameters', 'valueFiles']
                    .filter((key) => (0,json/* listAt */.gT)(source, ['helm', key]).length > 0)
                    .map((key) => ({ at: [...path, 'helm', key], what: `\`helm.${key}\`` })),
            },
        ];
    });
}
function ofHelmChart(object) {
    if (object.kind !== 'HelmChart' || !object.apiVersion.startsWith('helm.cattle.io/'))
        return [];
    const text = (key) => (0,json/* stringAt */.bX)(object.value, ['spec', key]);
    const chart = chartNamed(text('chart'));
    if (chart === null)
        return [];
    return [
        {
            chart,
            by: 'HelmChart',
            object,
            at: ['spec', 'chart'],
            release: object.name,
            namespace: text('targetNamespace') ?? object.namespace,
            version: text('version'),
            values: valuesIn(text('valuesContent')),
            valuesAt: { object, path: ['spec', 'valuesContent'] },
            unseen: (0,json/* objectAt */.lJ)(object.value, ['spec', 'set']) === null ? [] : [{ at: ['spec', 'set'], what: '`spec.set`' }],
        },
    ];
}
function ofHelmfile(tree, object) {
    return (0,json/* listAt */.gT)(object.value, ['releases']).flatMap((release, index) => {
        const chart = chartNamed((0,json/* stringAt */.bX)(release, ['chart']));
        if (chart === null)
            return [];
        const at = ['releases', index];
        const given = (0,json/* listAt */.gT)(release, ['values']).map((entry) => valuesOfEntry(tree, object, entry));
        const set = (0,json/* valueAt */.fK)(release, ['set']) === undefined ? [] : [{ at: [...at, 'set'], what: '`set`' }];
        return [
            {
                chart,
                by: 'helmfile',
                object,
                at: [...at, 'chart'],
                release: (0,json/* stringAt */.bX)(release, ['name']),
                namespace: (0,json/* stringAt */.bX)(release, ['namespace']),
                version: (0,json/* stringAt */.bX)(release, ['version']),
                values: given.reduce((all, one) => coalesced(all, one ?? {}), {}),
                valuesAt: { object, path: [...at, 'values', 0] },
                unseen: [
                    ...given.flatMap((one, entry) => one === null
                        ? [{ at: [...at, 'values', entry], what: (0,json/* stringAt */.bX)(release, ['values', entry]) ?? 'an entry' }]
                        : []),
                    ...set,
                ],
            },
        ];
    });
}
function valuesOfEntry(tree, { file }, entry) {
    if ((0,json/* isObject */.Gv)(entry))
        return entry;
    const path = typeof entry === 'string' ? (0,kustomize_paths/* joined */.oR)((0,model_folder/* folderOf */.y)(file.path), entry.replace(/^\.\//, '')) : '';
    const read = tree.files.find((one) => one.file.path === path);
    const [document] = read?.documents ?? [];
    return document?.kind === 'plain' && document.object.origin === 'document' ? document.object.value : null;
}
function ofDependencies(tree, object) {
    if (!/(?:^|\/)Chart\.ya?ml$/.test(object.file.path))
        return [];
    const beside = (0,kustomize_paths/* joined */.oR)((0,model_folder/* folderOf */.y)(object.file.path), 'values.yaml');
    const read = tree.files.find(({ file }) => file.path === beside);
    const [document] = read?.documents ?? [];
    const values = document?.kind === 'plain' ? document.object : null;
    return (0,json/* listAt */.gT)(object.value, ['dependencies']).flatMap((entry, index) => {
        const chart = chartNamed((0,json/* stringAt */.bX)(entry, ['name']));
        if (chart === null)
            return [];
        const key = (0,json/* stringAt */.bX)(entry, ['alias']) ?? chart;
        const at = ['dependencies', index];
        return [
            {
                chart,
                by: 'Chart.yaml',
                object,
                at: [...at, 'name'],
                release: null,
                namespace: null,
                version: (0,json/* stringAt */.bX)(entry, ['version']),
                values: (0,json/* objectAt */.lJ)(values?.value, [key]) ?? {},
                valuesAt: values === null ? { object, path: at } : { object: values, path: [key] },
                unseen: [{ at, what: 'whoever installs this chart, and its values there' }],
            },
        ];
    });
}
function valuesIn(text) {
    try {
        const [value] = (0,plain_documents/* plainDocuments */.HC)(text ?? '');
        return (0,json/* isObject */.Gv)(value) ? value : {};
    }
    catch {
        return {};
    }
}
function coalesced(under, over) {
    const all = { ...under };
    for (const [key, value] of Object.entries(over)) {
        const below = all[key];
        if ((0,json/* isObject */.Gv)(below) && (0,json/* isObject */.Gv)(value))
            all[key] = coalesced(below, value);
        else if (value === null)
            Reflect.deleteProperty(all, key);
        else
            all[key] = value;
    }
    return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

;// CONCATENATED MODULE: ./lib/src/migrate/chart-controllers.js


const podFields = {
    nodeSelector: 'nodeSelector',
    tolerations: 'tolerations',
    affinity: 'affinity',
    priorityClassName: 'priorityClassName',
    initContainers: 'initContainers',
    volumes: 'volumes',
    podSecurityContext: 'securityContext',
};
const containerFields = {
    resources: 'resources',
    extraEnv: 'env',
    imagePullPolicy: 'imagePullPolicy',
    securityContext: 'securityContext',
    volumeMounts: 'volumeMounts',
};
const readKeys = new Set([
    'create',
    'image',
    'labels',
    'annotations',
    'container',
    'replicas',
    'serviceAccount',
    'envFrom',
    'extraSecretMounts',
    'service',
]);
function controllerPatches(values, key, controller, place) {
    const own = (0,json/* objectAt */.lJ)(values, [key]) ?? {};
    const patch = (kind, name, text) => ({
        ...place,
        text,
        target: { kind, name },
        ownFile: null,
        entry: null,
    });
    const deployment = deploymentOf(own);
    const given = (0,json/* listAt */.gT)(own, ['container', 'additionalArgs']).filter((entry) => typeof entry === 'string');
    return [
        ...(Object.keys(deployment).length === 0
            ? []
            : [
                patch('Deployment', controller, mergePatchText({ apiVersion: 'apps/v1', kind: 'Deployment', name: controller }, deployment)),
            ]),
        ...(given.length === 0
            ? []
            : [
                patch('Deployment', controller, jsonPatchText(given.map((value) => ({ op: 'add', path: '/spec/template/spec/containers/0/args/-', value })))),
            ]),
        ...metadataPatch('ServiceAccount', controller, (0,json/* objectAt */.lJ)(own, ['serviceAccount']), patch),
        ...metadataPatch('Service', controller, (0,json/* objectAt */.lJ)(own, ['service']), patch),
        ...metadataPatch('Service', 'webhook-receiver', (0,json/* objectAt */.lJ)(own, ['webhookReceiver', 'service']), patch),
    ];
}
function deploymentOf(own) {
    const container = filled({
        ...fieldsOf(own, containerFields),
        envFrom: envFrom(own),
        volumeMounts: [...(0,json/* listAt */.gT)(own, ['volumeMounts']), ...secretMounts(own)],
    });
    const pod = filled({
        ...fieldsOf(own, podFields),
        volumes: [...(0,json/* listAt */.gT)(own, ['volumes']), ...secretVolumes(own)],
        containers: Object.keys(container).length === 0 ? undefined : [{ name: 'manager', ...container }],
    });
    const labels = (0,json/* objectAt */.lJ)(own, ['labels']) ?? {};
    const template = filled({ metadata: filled({ labels, annotations: own['annotations'] }), spec: pod });
    const spec = filled({ replicas: own['replicas'], template: filled(template) });
    return filled({ spec });
}
function fieldsOf(own, fields) {
    return Object.fromEntries(Object.entries(fields).map(([key, field]) => [field, own[key]]));
}
function envFrom(own) {
    const map = (0,json/* stringAt */.bX)(own, ['envFrom', 'map', 'name']) ?? '';
    const secret = (0,json/* stringAt */.bX)(own, ['envFrom', 'secret', 'name']) ?? '';
    return [
        ...(map === '' ? [] : [{ configMapRef: { name: map } }]),
        ...(secret === '' ? [] : [{ secretRef: { name: secret } }]),
    ];
}
function secretMounts(own) {
    return (0,json/* listAt */.gT)(own, ['extraSecretMounts']).map((mount) => (0,json/* isObject */.Gv)(mount)
        ? filled({
            name: mount['name'],
            mountPath: mount['mountPath'],
            subPath: mount['subPath'],
            readOnly: mount['readOnly'],
        })
        : mount);
}
function secretVolumes(own) {
    return (0,json/* listAt */.gT)(own, ['extraSecretMounts']).map((mount) => ({
        name: (0,json/* stringAt */.bX)(mount, ['name']) ?? '',
        secret: { secretName: (0,json/* stringAt */.bX)(mount, ['secretName']) ?? '' },
    }));
}
function metadataPatch(kind, name, said, patch) {
    const metadata = filled({ labels: said?.['labels'], annotations: said?.['annotations'] });
    return Object.keys(metadata).length === 0
        ? []
        : [patch(kind, name, mergePatchText({ apiVersion: 'v1', kind, name, metadata }, {}))];
}
function filled(value) {
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry)));
}
function isEmpty(value) {
    if (value === undefined || value === null || value === '')
        return true;
    return (0,json/* isList */.Lv)(value) ? value.length === 0 : (0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0;
}
function readControllerKeys(own, key, placeOf) {
    const note = (path, why) => ({
        weight: 'note',
        ...placeOf([key, ...path]),
        message: `\`${[key, ...path].join('.')}\` has no word in a FluxInstance (${why})`,
    });
    return Object.keys(own).flatMap((name) => {
        if (name === 'tag')
            return [note(['tag'], 'it runs the controller of its own Flux version')];
        if (name === 'serviceAccount') {
            const made = (0,json/* valueAt */.fK)(own, ['serviceAccount', 'create']) === false;
            return made ? [note(['serviceAccount', 'create'], 'it makes the ServiceAccount itself')] : [];
        }
        if (name === 'secret')
            return (0,json/* valueAt */.fK)(own, ['secret', 'create']) === true
                ? [note(['secret'], 'the Secret stays in the cluster and nobody manages it any more')]
                : [];
        if (name === 'webhookReceiver')
            return (0,json/* valueAt */.fK)(own, ['webhookReceiver', 'ingress', 'create']) === true
                ? [
                    note(['webhookReceiver', 'ingress'], 'the Ingress stays in the cluster and nobody manages it any more; write it as a file'),
                ]
                : [];
        if (name === 'service' && (0,json/* listAt */.gT)(own, ['service', 'ports']).length > 0)
            return [note(['service', 'ports'], 'say it as a patch of the Service')];
        const known = readKeys.has(name) || Object.hasOwn(podFields, name) || Object.hasOwn(containerFields, name);
        return known || isEmpty(own[name]) ? [] : [note([name], 'it is no value of the chart that this program knows')];
    });
}

;// CONCATENATED MODULE: ./lib/src/migrate/chart-values.js





const chart_values_readKeys = new Set([
    ...community_chart/* chartControllers */.MD.map(({ key }) => key),
    'policies',
    'clusterDomain',
    'imagePullSecrets',
    'multitenancy',
    'logLevel',
    'watchAllNamespaces',
    'distro',
    'crds',
    'cli',
]);
const chart_values_unspeakable = {
    extraObjects: 'objects of your own: nobody manages them any more; write them as files',
    prometheus: 'the PodMonitor of the chart: nobody manages it any more; write it as a file',
    rbac: 'roles and bindings as the chart makes them: the FluxInstance makes those of Flux',
    installCRDs: 'definitions that somebody else installs: the FluxInstance brings them itself',
};
function readChartValues(install, version) {
    const { values } = install;
    const placeOf = (path) => placeIn(install, path);
    const created = community_chart/* chartControllers */.MD.filter(({ key, created }) => (0,json/* valueAt */.fK)(values, [key, 'create']) ?? created);
    const problems = [];
    const registries = new Set(created.map(({ key, controller }) => chart_values_registryOf((0,json/* stringAt */.bX)(values, [key, 'image']), controller)));
    if (registries.size > 1 || registries.has(null))
        problems.push({
            weight: 'blocks',
            ...placeOf([]),
            message: 'the images of the controllers come from more than one registry, or under other names',
        });
    const secrets = (0,json/* listAt */.gT)(values, ['imagePullSecrets']).flatMap((entry) => (0,json/* stringAt */.bX)(entry, ['name']) ?? []);
    if (secrets.length > 1)
        problems.push({
            weight: 'blocks',
            ...placeOf(['imagePullSecrets']),
            message: 'a FluxInstance has one image pull secret for all controllers, the chart several',
        });
    const patches = created.flatMap(({ key, controller }) => controllerPatches(values, key, controller, placeOf([key])));
    const flux = {
        version,
        components: created.map(({ controller }) => controller),
        registry: [...registries][0] ?? upstream_components/* upstreamRegistry */.pj,
        networkPolicy: (0,json/* valueAt */.fK)(values, ['policies', 'create']) !== false,
        clusterDomain: (0,json/* stringAt */.bX)(values, ['clusterDomain']) ?? upstream_components/* defaultDomain */.aH,
        imagePullSecret: secrets[0] ?? null,
        apis: [],
        ...clusterOf(values),
    };
    return {
        flux,
        patches: [...patches, ...everywhere(values, placeOf)],
        problems: [
            ...problems,
            ...unseenProblems(install),
            ...created.flatMap(({ key }) => readControllerKeys((0,json/* objectAt */.lJ)(values, [key]) ?? {}, key, placeOf)),
            ...wordless(values, placeOf),
            limits(placeOf([])),
        ],
    };
}
function placeIn({ valuesAt, object, at }, path) {
    const whole = path.length === 0;
    const holder = whole ? object : valuesAt.object;
    return { file: holder.file.path, line: holder.position(whole ? at : [...valuesAt.path, ...path]).line };
}
function chart_values_registryOf(image, controller) {
    if (image === null)
        return upstream_components/* upstreamRegistry */.pj;
    return image.endsWith(`/${controller}`) ? image.slice(0, -controller.length - 1) : null;
}
function clusterOf(values) {
    const tenants = (0,json/* valueAt */.fK)(values, ['multitenancy', 'enabled']) === true;
    return {
        tenants: tenants ? ((0,json/* stringAt */.bX)(values, ['multitenancy', 'defaultServiceAccount']) ?? 'default') : null,
        openshift: (0,json/* valueAt */.fK)(values, ['distro', 'openshift']) === true,
    };
}
function everywhere(values, placeOf) {
    const level = (0,json/* stringAt */.bX)(values, ['logLevel']);
    const given = [
        ...(level === null || level === '' || level === 'info' ? [] : [{ key: 'logLevel', text: `--log-level=${level}` }]),
        ...((0,json/* valueAt */.fK)(values, ['watchAllNamespaces']) === false
            ? [{ key: 'watchAllNamespaces', text: '--watch-all-namespaces=false' }]
            : []),
    ];
    return given.map(({ key, text }) => ({
        ...placeOf([key]),
        text: jsonPatchText([{ op: 'add', path: '/spec/template/spec/containers/0/args/-', value: text }]),
        target: { kind: 'Deployment' },
        ownFile: null,
        entry: null,
    }));
}
function unseenProblems({ unseen, object }) {
    return unseen.map(({ at, what }) => ({
        weight: 'blocks',
        file: object.file.path,
        line: object.position(at).line,
        message: `values of the chart flux2 come from ${what}, which is not read: write them where the chart is named`,
    }));
}
function wordless(values, placeOf) {
    const privileged = (0,json/* valueAt */.fK)(values, ['multitenancy', 'privileged']) === false;
    return [
        ...(privileged
            ? [
                {
                    weight: 'blocks',
                    ...placeOf(['multitenancy', 'privileged']),
                    message: '`multitenancy.privileged: false` takes cluster-admin from the controllers, which a FluxInstance gives them: say it as a patch of its ClusterRoleBinding first',
                },
            ]
            : []),
        ...Object.entries(values).flatMap(([key, value]) => {
            if (chart_values_readKeys.has(key) || chart_values_isDefault(key, value))
                return [];
            const what = chart_values_unspeakable[key] ?? 'it is no value of the chart that this program knows';
            return [
                { weight: 'note', ...placeOf([key]), message: `\`${key}\` has no word in a FluxInstance (${what})` },
            ];
        }),
    ];
}
function chart_values_isDefault(key, value) {
    if (key === 'installCRDs')
        return value === true;
    if (key === 'extraObjects')
        return Array.isArray(value) && value.length === 0;
    if (key === 'prometheus')
        return (0,json/* valueAt */.fK)(value, ['podMonitor', 'create']) !== true;
    return (key === 'rbac' &&
        (0,json/* isObject */.Gv)(value) &&
        Object.keys(value).every((name) => name === 'create' || name === 'createAggregation') &&
        Object.values(value).every((entry) => entry === true));
}
function limits(place) {
    const message = 'the chart sets no limits of CPU and memory by itself, the manifests of the FluxInstance do (1 CPU, 1 GiB for each controller); what the values say moves along';
    return { weight: 'note', ...place, message };
}

;// CONCATENATED MODULE: ./lib/src/migrate/chart-sync.js



const defaults = {
    gitRepository: { spec: { interval: '5m', ref: { branch: 'master' } } },
    kustomization: { spec: { interval: '5m', prune: true } },
};
function chartSyncObjects(install, namespace) {
    const values = coalesced(defaults, install.values);
    const name = install.release ?? namespace;
    const own = (0,json/* valueAt */.fK)(values, ['secret', 'create']) === true ? { secretRef: { name } } : {};
    const source = { ...spec(values, 'gitRepository'), ...own };
    const applier = { ...spec(values, 'kustomization'), sourceRef: { kind: 'GitRepository', name } };
    const made = (apiVersion, kind, key, content) => madeObject(install, { apiVersion, kind, key, name, namespace, values, spec: content });
    return {
        source: made('source.toolkit.fluxcd.io/v1', 'GitRepository', 'gitRepository', source),
        kustomization: made('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'kustomization', applier),
        made: true,
    };
}
function chartSyncProblems(install) {
    const { values } = install;
    const list = values['kustomizationlist'];
    const more = (0,json/* isList */.Lv)(list) ? list.length > 0 : (0,json/* isObject */.Gv)(list) && Object.keys(list).length > 0;
    const secret = (0,json/* valueAt */.fK)(values, ['secret', 'create']) === true;
    return [
        ...install.unseen.map(({ at, what }) => ({
            weight: 'blocks',
            file: install.object.file.path,
            line: install.object.position(at).line,
            message: `values of the chart flux2-sync come from ${what}, which is not read: write them where the chart is named`,
        })),
        ...(more
            ? [
                {
                    weight: 'blocks',
                    ...placeIn(install, ['kustomizationlist']),
                    message: '`kustomizationlist` makes more Kustomizations than a FluxInstance has: write them as files first',
                },
            ]
            : []),
        ...(secret
            ? [
                {
                    weight: 'note',
                    ...placeIn(install, ['secret']),
                    message: 'the Secret of the source stays in the cluster and nobody manages it any more',
                },
            ]
            : []),
    ];
}
function spec(values, key) {
    const given = (0,json/* objectAt */.lJ)(values, [key, 'spec']) ?? {};
    return Object.fromEntries(Object.entries(given).filter(([name, value]) => name === 'prune' || !isNothing(value)));
}
function isNothing(value) {
    if (value === '' || value === false)
        return true;
    return (0,json/* isList */.Lv)(value) ? value.length === 0 : (0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0;
}
function madeObject({ valuesAt, object }, made) {
    const { apiVersion, kind, key, name, namespace, values } = made;
    const metadata = { name, namespace, ...texts(values, key, 'labels'), ...texts(values, key, 'annotations') };
    const value = { apiVersion, kind, metadata, spec: made.spec };
    const written = ([first, ...rest]) => [
        ...valuesAt.path,
        key,
        ...(first === 'metadata' ? rest : [first ?? '', ...rest]),
    ];
    return {
        ...valuesAt.object,
        root: [...valuesAt.path, key],
        apiVersion,
        kind,
        name,
        namespace,
        value,
        content: value,
        scalar: () => null,
        position: (path) => (path.length === 0 ? object.position([]) : valuesAt.object.position(written(path))),
        absentKey: () => null,
        wholeKey: () => null,
        documentsAt: () => [],
    };
}
function texts(values, key, field) {
    const found = (0,json/* objectAt */.lJ)(values, [key, field]);
    return found === null || Object.keys(found).length === 0 ? {} : { [field]: found };
}

;// CONCATENATED MODULE: ./lib/src/migrate/charts.js













const untouched = { operator: null, instance: null };
function chartBootstraps(tree) {
    const installs = chartInstalls(tree);
    return installs
        .filter(({ chart }) => chart === 'flux2')
        .map((install) => chartBootstrap(tree, install, syncInstall(tree, install, installs)));
}
function chartBootstrap(tree, install, synced) {
    const { object, by } = install;
    const file = object.file.path;
    const namespace = install.namespace ?? tree.layout.namespaceOf(object) ?? 'flux-system';
    const read = readChartValues(install, (0,community_chart/* fluxOfChart */.fZ)(install.version ?? ''));
    const sync = syncFor(tree, install, synced, namespace);
    const folder = folderFor(tree, (0,model_folder/* folderOf */.y)(file), sync);
    const releases = [install, ...(synced === null ? [] : [synced])].flatMap((one) => one.by === 'HelmRelease' ? [one.object] : []);
    const line = object.position(install.at).line;
    return {
        kind: 'chart',
        cluster: tree.layout.clusterOf(file),
        namespace,
        folder: folder ?? (0,model_folder/* folderOf */.y)(file),
        file,
        line,
        flux: read.flux,
        sync,
        patches: read.patches,
        spared: [],
        common: noCommonMetadata,
        extras: [],
        sharding: null,
        present: untouched,
        problems: [
            ...versionProblems(install, file, line),
            ...read.problems,
            ...(synced === null ? [] : chartSyncProblems(synced)),
            ...syncProblems(sync, file),
            ...placeProblems(sync, folder, { file, line }),
            ...patchedProblems(tree, releases),
            ...installerProblems(install, synced),
            ...dependentProblems(tree, releases),
        ],
        by,
        release: install.release ?? 'flux2',
        files: [file, ...(synced === null ? [] : [synced.object.file.path])],
        releases,
        sources: sourcesOf(tree, releases),
        kustomization: (0,kustomize_kustomization/* kustomizationAt */.zu)(tree.files, folder ?? (0,model_folder/* folderOf */.y)(file))?.path ?? null,
    };
}
function syncInstall(tree, install, installs) {
    const cluster = ({ object }) => tree.layout.clusterOf(object.file.path);
    const own = installs.filter((one) => one.chart === 'flux2-sync' && cluster(one) === cluster(install));
    const path = ({ object }) => object.file.path;
    return (own.find((one) => path(one) === path(install)) ??
        own.find((one) => (0,model_folder/* folderOf */.y)(path(one)) === (0,model_folder/* folderOf */.y)(path(install))) ??
        (own.length === 1 ? (own[0] ?? null) : null));
}
function syncFor(tree, install, synced, namespace) {
    if (synced !== null)
        return syncOf(chartSyncObjects(synced, synced.namespace ?? namespace), namespace);
    const objects = (0,migrate_objects/* standaloneObjects */.Mq)(tree);
    const near = findSync(objects, (0,model_folder/* folderOf */.y)(install.object.file.path), namespace);
    if (near.kind !== 'none')
        return near;
    return rootSync(objects, tree.entries.map(({ path }) => path), namespace);
}
function folderFor(tree, own, sync) {
    const path = sync.kind === 'none' ? null : appliedPath(sync.objects.kustomization);
    if (path === null || (0,kustomize_paths/* isBelow */.Yw)(own, path))
        return own;
    return tree.entries.some((entry) => (0,kustomize_paths/* isBelow */.Yw)(entry.path, path)) ? path : null;
}
function placeProblems(sync, folder, place) {
    if (folder !== null || sync.kind === 'none')
        return [];
    const path = appliedPath(sync.objects.kustomization) ?? '?';
    return [
        { weight: 'blocks', ...place, message: `the path that the cluster applies (${path}) is not in this repository` },
    ];
}
function versionProblems({ version }, file, line) {
    if ((0,community_chart/* fluxOfChart */.fZ)(version ?? '') !== null)
        return [];
    const message = version === null || version === '' || !/^[v~\s]*\d+\.\d+\.\d+$/.test(version)
        ? `the version of the chart flux2 is no exact one (${version ?? 'none is written'}): which Flux runs is not to be seen; pin it first`
        : `which Flux the chart flux2 ${version} installs is not known here`;
    return [{ weight: 'blocks', file, line, message }];
}
function patchedProblems(tree, releases) {
    return tree.files
        .flatMap(layout/* objectsInFile */.W)
        .filter((object) => object.origin === 'patch' &&
        object.kind === 'HelmRelease' &&
        releases.some(({ name }) => name !== null && name === object.name))
        .map((object) => ({
        weight: 'blocks',
        file: object.file.path,
        line: (0,migrate_objects/* lineOf */.cA)(object),
        message: `this patches HelmRelease ${object.name ?? '?'}: write what it says into the HelmRelease first`,
    }));
}
const installers = {
    helmfile: 'helmfile owns it: once step one is on the cluster, take this entry out without "helmfile destroy" (nothing is uninstalled by that) and delete Helm’s record of it',
    Application: 'Argo CD owns it: once step one is on the cluster, delete the Application without its objects (no cascade, no finalizer)',
    HelmChart: 'k3s owns it: once step one is on the cluster, let the controller go of it before this goes ("kubectl annotate helmchart … helmcharts.helm.cattle.io/unmanaged=true"), or deleting it uninstalls Flux',
    'Chart.yaml': 'another chart packs it: once step one is on the cluster, switch the dependency off only where its objects are kept ("helm.sh/resource-policy: keep"), or the upgrade removes Flux',
};
function installerProblems(...installs) {
    return installs.flatMap((install) => {
        if (install === null || install.by === 'HelmRelease')
            return [];
        return [
            {
                weight: 'blocks-removal',
                ...placeIn(install, []),
                message: `the chart ${install.chart} is installed here, and ${installers[install.by]}`,
            },
        ];
    });
}
function dependentProblems(tree, releases) {
    return (0,migrate_objects/* standaloneObjects */.Mq)(tree).flatMap((object) => {
        if (object.kind !== 'HelmRelease' || releases.includes(object))
            return [];
        const at = (0,json/* listAt */.gT)(object.value, ['spec', 'dependsOn']).findIndex((entry) => releases.some(({ name }) => name !== null && name === (0,json/* stringAt */.bX)(entry, ['name'])));
        if (at < 0)
            return [];
        return [
            {
                weight: 'blocks-removal',
                file: object.file.path,
                line: object.position(['spec', 'dependsOn', at]).line,
                message: `HelmRelease ${object.name ?? '?'} depends on one that goes: take that out first`,
            },
        ];
    });
}
function sourcesOf(tree, releases) {
    const sourceNames = ({ value }) => [
        (0,json/* stringAt */.bX)(value, ['spec', 'chart', 'spec', 'sourceRef', 'name']),
        (0,json/* stringAt */.bX)(value, ['spec', 'chartRef', 'name']),
        (0,json/* stringAt */.bX)(value, ['spec', 'sourceRef', 'name']),
    ];
    const others = tree.files.flatMap(layout/* objectsInFile */.W).filter((object) => !releases.includes(object));
    const going = new Set(releases.flatMap(sourceNames));
    const staying = new Set(others.flatMap(sourceNames));
    return (0,migrate_objects/* standaloneObjects */.Mq)(tree).filter(({ kind, name }) => (kind === 'HelmRepository' || kind === 'OCIRepository') && name !== null && going.has(name) && !staying.has(name));
}

;// CONCATENATED MODULE: ./lib/src/migrate/owner-objects.js



const argoMessage = 'an Application of Argo CD applies the folder of the bootstrap: it prunes the controllers when their files go. Delete it without its objects (no cascade), or take the folder out of it, once step one is on the cluster; then take the bootstrap out';
const catalogMessage = 'the Operator Lifecycle Manager installs Flux here: delete the Subscription and its ClusterServiceVersion once step one is on the cluster; then take the bootstrap out';
function catalogOwners(tree) {
    return (0,migrate_objects/* standaloneObjects */.Mq)(tree).flatMap((object) => {
        const { kind, apiVersion, value, file } = object;
        if (kind !== 'Subscription' || !apiVersion.startsWith('operators.coreos.com/'))
            return [];
        if ((0,json/* stringAt */.bX)(value, ['spec', 'name']) !== 'flux')
            return [];
        const { line } = object.position(['spec', 'name']);
        return [{ weight: 'blocks-removal', file: file.path, line, chart: false, message: catalogMessage }];
    });
}
function argoOwners(tree, { folder }) {
    return (0,migrate_objects/* standaloneObjects */.Mq)(tree).flatMap((object) => owner_objects_sourcesOf(object).flatMap((at) => {
        const path = plainPath((0,json/* stringAt */.bX)(object.value, [...at, 'path']) ?? '');
        if (path === '' || !applies(object, at, path, folder))
            return [];
        const { line } = object.position([...at, 'path']);
        return [{ weight: 'blocks-removal', file: object.file.path, line, message: argoMessage }];
    }));
}
function applies(object, at, path, folder) {
    if (path === folder)
        return true;
    return (0,kustomize_paths/* isBelow */.Yw)(folder, path) && (0,json/* valueAt */.fK)(object.value, [...at, 'directory', 'recurse']) === true;
}
function owner_objects_sourcesOf(object) {
    if (!object.apiVersion.startsWith('argoproj.io/'))
        return [];
    const spec = object.kind === 'ApplicationSet' ? ['spec', 'template', 'spec'] : ['spec'];
    const several = (0,json/* listAt */.gT)(object.value, [...spec, 'sources']).map((_source, index) => [...spec, 'sources', index]);
    return [[...spec, 'source'], ...several];
}
function plainPath(path) {
    return path.replace(/^(?:\.?\/)+/, '').replace(/(?<!\/)\/+$/, '');
}

// EXTERNAL MODULE: ./lib/src/migrate/owners.js + 1 modules
var migrate_owners = __webpack_require__(31829);
;// CONCATENATED MODULE: ./lib/src/migrate/other-bootstraps.js











const other_bootstraps_untouched = { operator: null, instance: null };
const remoteUrl = /github\.com\/fluxcd\/flux2\/{1,2}(?:manifests\/install|releases\/(?:download\/[^/]+|latest\/download)\/install\.yaml)/;
function ociBootstraps(tree) {
    const objects = (0,migrate_objects/* standaloneObjects */.Mq)(tree);
    return objects.flatMap((source) => {
        if (!isFluxManifests(source))
            return [];
        const applied = objects.find((object) => (0,flux_kustomization/* isFluxKustomization */.Hw)(object) &&
            (0,json/* stringAt */.bX)(object.value, ['spec', 'sourceRef', 'kind']) === 'OCIRepository' &&
            (0,json/* stringAt */.bX)(object.value, ['spec', 'sourceRef', 'name']) === source.name &&
            (0,model_folder/* folderOf */.y)(object.file.path) === (0,model_folder/* folderOf */.y)(source.file.path));
        return applied ? [ociBootstrap(tree, source, applied, objects)] : [];
    });
}
function remoteBootstraps(tree) {
    return (0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files).flatMap((kustomization) => (0,kustomize_kustomization/* namedFor */.ZM)(kustomization, 'resource').flatMap(({ entry, at }) => remoteUrl.test(entry) ? [remoteBootstrap(tree, kustomization, entry, at)] : []));
}
function ociBootstrap(tree, source, applied, objects) {
    const namespace = applied.namespace ?? source.namespace ?? 'flux-system';
    const folder = (0,model_folder/* folderOf */.y)(applied.file.path);
    const file = source.file.path;
    const tag = (0,json/* stringAt */.bX)(source.value, ['spec', 'ref', 'tag']);
    const read = appliedPatches(tree, applied);
    const whole = lessDeleted(wholeFlux((0,model_version/* withoutV */.rA)((tag ?? '').replace(/@.*/s, ''))), read.patches);
    const sync = findSync(objects.filter((object) => object !== applied), folder, namespace);
    return {
        kind: 'oci',
        cluster: tree.layout.clusterOf(file),
        namespace,
        folder,
        file,
        line: source.position(['spec', 'ref', 'tag']).line,
        flux: whole.flux,
        sync,
        patches: whole.patches,
        spared: whole.spared,
        common: noCommonMetadata,
        extras: [],
        sharding: null,
        present: other_bootstraps_untouched,
        problems: [
            ...read.problems,
            ...whole.problems,
            ...appliedProblems(applied),
            ...unversioned(whole.flux.version, source),
            ...syncProblems(sync, file),
        ],
        source,
        applied,
        kustomization: (0,kustomize_kustomization/* kustomizationAt */.zu)(tree.files, folder)?.path ?? null,
    };
}
function remoteBootstrap(tree, kustomization, url, at) {
    const { path: file, folder, object } = kustomization;
    const namespace = kustomization.namespace ?? 'flux-system';
    const written = /[?&]ref=([^&\s]+)/.exec(url)?.[1] ?? /\/download\/([^/]+)\/install/.exec(url)?.[1] ?? '';
    const flux = wholeFlux((0,model_version/* withoutV */.rA)(written));
    const sync = findSync((0,migrate_objects/* standaloneObjects */.Mq)(tree), folder, namespace);
    const named = [
        ...flux.components.map((name) => ({ kind: 'Deployment', name })),
        { kind: 'NetworkPolicy', name: 'allow-egress' },
        ...(sync.kind === 'none' ? [] : [sync.objects.source, sync.objects.kustomization]),
    ];
    const syncFiles = sync.kind === 'none' ? [] : [sync.objects.source.file.path, sync.objects.kustomization.file.path];
    const overlay = readOverlay(tree, kustomization, named, syncFiles);
    const whole = lessDeleted(flux, overlay.patches);
    return {
        kind: 'remote',
        cluster: tree.layout.clusterOf(file),
        namespace,
        folder,
        file,
        line: object.position(at).line,
        flux: whole.flux,
        sync,
        patches: whole.patches,
        spared: whole.spared,
        common: overlay.common,
        extras: [],
        sharding: null,
        present: other_bootstraps_untouched,
        problems: [
            ...overlay.problems,
            ...whole.problems,
            ...unversioned(whole.flux.version, object),
            ...syncProblems(sync, file),
        ],
        kustomization: file,
        url,
    };
}
function unversioned(version, object) {
    const message = 'the Flux version is no exact one (a range, a branch or the latest release)';
    return version === null ? [{ weight: 'blocks', file: object.file.path, line: (0,migrate_objects/* lineOf */.cA)(object), message }] : [];
}
function appliedProblems(applied) {
    return ['images', 'postBuild', 'components', 'targetNamespace', 'namePrefix', 'nameSuffix', 'commonMetadata'].flatMap((key) => (0,json/* valueAt */.fK)(applied.value, ['spec', key]) === undefined
        ? []
        : [
            {
                weight: key === 'postBuild' ? 'note' : 'blocks',
                file: applied.file.path,
                line: applied.position(['spec', key]).line,
                message: `a FluxInstance cannot take over \`spec.${key}\` of the Kustomization`,
            },
        ]);
}
function lessDeleted(flux, patches) {
    const deleting = patches.filter((patch) => /^\$patch: *delete\b/m.test(patch.text));
    const deployments = deleting.filter((patch) => patch.target.kind === 'Deployment' && patch.target.name !== undefined);
    const gone = flux.components.filter((name) => deployments.some((patch) => targetMatches(patch.target, { kind: 'Deployment', name })));
    const networks = deleting.filter((patch) => patch.target.kind === 'NetworkPolicy' && patch.target.name === undefined);
    return {
        flux: {
            ...flux,
            components: flux.components.filter((name) => !gone.includes(name)),
            networkPolicy: flux.networkPolicy && networks.length === 0,
        },
        patches: patches.filter((patch) => !deployments.includes(patch) && !networks.includes(patch)),
        spared: [...deployments, ...networks],
        problems: [...deployments, ...networks].map(({ file, line, target }) => ({
            weight: 'note',
            file,
            line,
            message: target.kind === 'Deployment'
                ? `the patch deletes ${target.name ?? ''}: the FluxInstance does not ask for it in the first place`
                : 'the patch deletes the network policies: the FluxInstance says `networkPolicy: false` instead',
        })),
    };
}

;// CONCATENATED MODULE: ./lib/src/migrate/deployed-operators.js







const operatorInstall = /\/flux-operator\/releases\/(?:download\/([^/]+)|latest\/download)\/install\.yaml/;
function deployedIn(tree) {
    const objects = tree.files
        .flatMap(layout/* objectsInFile */.W)
        .filter((object) => object.origin !== 'patch' && object.origin !== 'template');
    const charts = objects.flatMap((object) => chartOf(object, objects) ?? []);
    const operators = [
        ...charts.filter((chart) => chart.role === 'operator-chart').map((chart) => operatorOf(chart)),
        ...(0,kustomize_kustomization/* kustomizationsIn */.oX)(tree.files).flatMap(installedByUrl),
    ];
    const instances = [
        ...charts.filter((chart) => chart.role === 'instance-chart' && chart.object.kind === 'HelmRelease').map(instanceOf),
        ...objects.filter((object) => object.kind === 'FluxInstance').map(instanceObject),
    ];
    const clustered = (found) => ({
        ...found,
        cluster: tree.layout.clusterOf(found.file),
    });
    return { operators: operators.map(clustered), instances: instances.map(clustered) };
}
function presentFor(deployed, cluster, alone) {
    const own = (found) => found.find((one) => one.cluster === cluster) ??
        found.find((one) => one.cluster === '') ??
        (alone ? (found[0] ?? null) : null);
    return { operator: own(deployed.operators), instance: own(deployed.instances) };
}
function chartOf(object, objects) {
    if (object.kind !== 'HelmRelease')
        return null;
    const wanted = (kind, path) => {
        const name = (0,json/* stringAt */.bX)(object.value, path);
        const found = objects.filter((other) => other.kind === kind && other.name === name);
        return found.find((other) => nearby(other, object)) ?? found[0] ?? null;
    };
    const source = wanted('OCIRepository', ['spec', 'chartRef', 'name']);
    if (source && (0,json/* stringAt */.bX)(object.value, ['spec', 'chartRef', 'kind']) === 'OCIRepository')
        return found(object, (0,json/* stringAt */.bX)(source.value, ['spec', 'url']), (0,json/* stringAt */.bX)(source.value, ['spec', 'ref', 'tag']));
    const repository = wanted('HelmRepository', ['spec', 'chart', 'spec', 'sourceRef', 'name']);
    const chart = (0,json/* stringAt */.bX)(object.value, ['spec', 'chart', 'spec', 'chart']);
    const url = repository && (0,json/* stringAt */.bX)(repository.value, ['spec', 'url']);
    return chart === null || url === null
        ? null
        : found(object, `${url}/${chart}`, (0,json/* stringAt */.bX)(object.value, ['spec', 'chart', 'spec', 'version']));
}
function found(object, url, tag) {
    const repository = (0,reference/* parseRepository */.SU)(url ?? '');
    const role = repository && (0,model_role/* roleOfRepository */.SE)(repository);
    return role === null ? null : { object, role, tag };
}
function nearby(a, b) {
    const folder = (object) => object.file.path.split('/').slice(0, -1).join('/');
    return folder(a) === folder(b);
}
function operatorOf({ object, tag }) {
    const name = object.name ?? '';
    return {
        file: object.file.path,
        line: (0,migrate_objects/* lineOf */.cA)(object),
        version: tag === null ? null : (0,model_role/* versionOfTag */.mx)('operator-chart', tag),
        helmRelease: /^[a-z0-9][a-z0-9.-]*$/.test(name) ? { name, namespace: object.namespace } : null,
    };
}
function installedByUrl(kustomization) {
    return (0,kustomize_kustomization/* namedFor */.ZM)(kustomization, 'resource').flatMap(({ entry, at }) => {
        const url = operatorInstall.exec(entry);
        if (url === null)
            return [];
        const { line } = kustomization.object.position(at);
        return [{ file: kustomization.path, line, version: (0,model_version/* withoutV */.rA)(url[1] ?? ''), helmRelease: null }];
    });
}
function instanceOf({ object }) {
    return { file: object.file.path, line: (0,migrate_objects/* lineOf */.cA)(object), spec: deployed_operators_instanceValues(object) };
}
function deployed_operators_instanceValues(object) {
    return (0,json/* objectAt */.lJ)(object.value, ['spec', 'values', 'instance']);
}
function instanceObject(object) {
    return { file: object.file.path, line: (0,migrate_objects/* lineOf */.cA)(object), spec: (0,json/* objectAt */.lJ)(object.value, ['spec']) };
}

;// CONCATENATED MODULE: ./lib/src/migrate/understanding.js







function understand(tree) {
    const oci = ociBootstraps(tree);
    const remote = remoteBootstraps(tree);
    const deployed = deployedIn(tree);
    const files = [...componentsBootstraps(tree), ...oci, ...remote];
    const charts = chartBootstraps(tree).filter((chart) => !files.some((one) => isSameCluster(one, chart)));
    const owners = [...(0,migrate_owners/* ownersIn */.q)(tree), ...catalogOwners(tree)].filter((owner) => !isRead(owner, charts));
    const byHand = remote.filter((one) => isByHand(one, oci, deployed));
    const found = [
        ...files.filter(({ kind }) => kind === 'components'),
        ...oci.map((one) => ({
            ...one,
            problems: [...one.problems, ...byHand.filter((by) => by.cluster === one.cluster).map(handNote)],
        })),
        ...remote.filter((one) => !byHand.includes(one)),
        ...charts,
    ].map((one) => ({
        ...one,
        problems: understanding_distinct([...one.problems, ...ownersOf(one, owners, tree), ...argoOwners(tree, one)]),
    }));
    const open = found.map((one) => ({
        ...one,
        present: presentFor(deployed, one.cluster, found.length === 1 && one.cluster === ''),
    }));
    const migrated = migratedOf(deployed, open);
    const alone = open.length === 0 && migrated.length === 0 ? owners.filter(({ weight }) => weight !== 'note') : [];
    return { bootstraps: [...open, ...migrated], problems: [...placeholders(tree), ...alone] };
}
function isSameCluster(one, chart) {
    return one.cluster === chart.cluster || one.cluster === '' || chart.cluster === '';
}
function isRead({ chart, file }, charts) {
    return chart && charts.some(({ files }) => files.includes(file));
}
function ownersOf(one, owners, { layout }) {
    return owners.filter(({ file }) => {
        const cluster = layout.clusterOf(file);
        return cluster === '' || one.cluster === '' || cluster === one.cluster;
    });
}
function isByHand(one, oci, deployed) {
    if (one.sync.kind !== 'none')
        return false;
    return oci.some((other) => other.cluster === one.cluster) || presentFor(deployed, one.cluster, true).instance !== null;
}
function understanding_distinct(problems) {
    const key = ({ file, line, message }) => [file, line, message].join('\0');
    return problems.filter((problem, at) => problems.findIndex((other) => key(other) === key(problem)) === at);
}
function handNote({ file, line }) {
    const message = 'this installs Flux by hand on an empty cluster: install the operator and the instance chart there instead, or it brings the old controllers back';
    return { weight: 'note', file, line, message };
}
function migratedOf(deployed, open) {
    return deployed.instances
        .filter((instance) => !open.some((one) => one.present.instance?.file === instance.file))
        .filter((instance) => !open.some((one) => one.cluster === instance.cluster && (0,kustomize_paths/* isBelow */.Yw)(instance.file, one.folder)))
        .map((instance) => ({
        kind: 'migrated',
        cluster: instance.cluster,
        file: instance.file,
        line: instance.line,
        present: presentFor({ ...deployed, instances: [instance] }, instance.cluster, true),
    }));
}

;// CONCATENATED MODULE: ./lib/src/migrate/migrate.js



function bootstrapSteps(tree, settings, releases) {
    const { bootstraps, problems } = understand(tree);
    const outcomes = bootstraps.map((bootstrap) => outcomeOf(tree, bootstrap, settings, releases));
    return { bootstraps: withoutClashes(outcomes), problems };
}
function presentReleases(bootstraps) {
    const pinned = bootstraps.flatMap((one) => (one.kind === 'migrated' ? [] : (one.present.operator?.version ?? [])));
    return [...new Set(pinned)];
}
function needsRelease(bootstraps, settings) {
    return bootstraps.some((one) => {
        const step = one.kind === 'migrated' ? null : stepOf(one, settings);
        return step === 'add' || step === 'both';
    });
}
function outcomeOf(tree, bootstrap, settings, { first, present }) {
    if (bootstrap.kind === 'migrated') {
        return { kind: 'nothing', bootstrap, message: migratedText(bootstrap) };
    }
    const step = stepOf(bootstrap, settings);
    if (step === null)
        return { kind: 'blocked', bootstrap, reasons: [operatorMissing(bootstrap)] };
    const pinned = bootstrap.present.operator?.version ?? null;
    const release = pinned === null ? first : (present.get(pinned) ?? null);
    if (release === null && step !== 'remove')
        return { kind: 'waiting', bootstrap };
    const plan = planStep(tree, bootstrap, { step, release, settings });
    return plan.kind === 'plan'
        ? { kind: 'planned', bootstrap, plan }
        : { kind: 'blocked', bootstrap, reasons: plan.reasons };
}
function migratedText({ cluster, file, line, present: { operator } }) {
    const release = operator?.version === undefined || operator.version === null ? '' : ` ${operator.version}`;
    const places = operator === null ? `${file}:${line}` : `${operator.file}:${operator.line}, instance ${file}:${line}`;
    return `${(0,migrate_bootstrap/* clusterPhrase */.a)(cluster)} runs on Flux Operator${release} (${places}): there is nothing to migrate`;
}
function stepOf(bootstrap, settings) {
    const progress = (0,migrate_bootstrap/* progressOf */.j)(bootstrap);
    if (progress === 'added')
        return 'remove';
    if (progress === 'instance-only')
        return null;
    return settings.strategy === 'fresh' ? 'both' : 'add';
}
function operatorMissing({ present, file, line }) {
    return {
        weight: 'blocks',
        file: present.instance?.file ?? file,
        line: present.instance?.line ?? line,
        message: 'a FluxInstance is there and no operator: nothing here tells which one reconciles it',
    };
}
function withoutClashes(outcomes) {
    const files = counted(outcomes.flatMap(filesOf));
    const roots = counted(outcomes.flatMap((outcome) => rootOf(outcome) ?? []));
    return outcomes.map((outcome) => {
        const shared = filesOf(outcome).find((file) => (files.get(file) ?? 0) > 1);
        const root = rootOf(outcome);
        const { file, line } = outcome.bootstrap;
        const blocked = (message) => ({
            kind: 'blocked',
            bootstrap: outcome.bootstrap,
            reasons: [{ weight: 'blocks', file, line, message }],
        });
        if (root !== null && (roots.get(root) ?? 0) > 1)
            return blocked('another bootstrap is applied by the same Kustomization: which one runs the cluster is not to be seen');
        return shared === undefined
            ? outcome
            : blocked(`another cluster would write ${shared} too: choose the layout fleet`);
    });
}
function counted(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}
function rootOf({ kind, bootstrap }) {
    if (kind === 'nothing' || bootstrap.kind === 'migrated' || bootstrap.sync.kind === 'none')
        return null;
    const { kustomization } = bootstrap.sync.objects;
    return [kustomization.file.path, kustomization.document, ...kustomization.root].join('\0');
}
function filesOf(outcome) {
    return outcome.kind === 'planned' ? [...new Set(outcome.plan.changes.map((change) => change.file))] : [];
}

// EXTERNAL MODULE: ./lib/src/migrate/needed-files.js
var needed_files = __webpack_require__(51893);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
// EXTERNAL MODULE: ./lib/src/upstream/artifact-paths.js
var artifact_paths = __webpack_require__(39035);
// EXTERNAL MODULE: ./lib/src/upstream/distribution.js
var distribution = __webpack_require__(36478);
// EXTERNAL MODULE: ./lib/src/resolve/pull.js
var pull = __webpack_require__(10854);
// EXTERNAL MODULE: ./lib/src/resolve/releases.js
var releases = __webpack_require__(48483);
// EXTERNAL MODULE: ./lib/src/resolve/survey.js
var resolve_survey = __webpack_require__(74991);
;// CONCATENATED MODULE: ./lib/src/resolve/first-release.js






async function firstRelease(registry, policy, { now, to }) {
    const requirements = (0,releases/* upstreamRequirements */.CA)();
    const listed = await (0,releases/* listReleases */.tH)(registry, requirements);
    const survey = (0,resolve_survey/* surveyOf */.y)(registry, requirements, listed, { now, policy, highest: null, to, ranges: [], leader: null });
    const candidates = survey
        .verdicts()
        .filter(({ eligible, release }) => eligible && (to ?? release.version) === release.version);
    const [version] = await (0,resolve_survey/* eligibleReleases */.w)(survey, candidates.map(({ release }) => release.version));
    if (version !== undefined)
        return { kind: 'release', release: await fluxReleaseOf(registry, version) };
    if (to !== null)
        throw new failure/* LockstepError */.C('usage', `Release ${to} is not complete in the registry; see "flux-lockstep releases".`);
    const newest = survey.verdicts().find(({ release }) => release.complete);
    return { kind: 'none', reason: newest?.reasons[0] ?? 'no-releases', until: newest?.until ?? null };
}
async function fluxReleaseOf(registry, version) {
    const repository = (0,releases/* upstreamRequirements */.CA)().find(({ role }) => role === 'manifests')?.repository;
    const files = repository && (await (0,pull/* pullFiles */.B0)(registry, repository, 'manifests', version, artifact_paths/* isFluxMarkerPath */.xP));
    return { version, flux: files ? (0,distribution/* fluxVersionsIn */.e)(files) : [] };
}

// EXTERNAL MODULE: ./lib/src/commands/run/failed-sets.js
var failed_sets = __webpack_require__(79774);
// EXTERNAL MODULE: ./lib/src/commands/check/check.js + 55 modules
var check = __webpack_require__(10098);
// EXTERNAL MODULE: ./lib/src/commands/run/overlay.js
var overlay = __webpack_require__(24899);
;// CONCATENATED MODULE: ./lib/src/commands/migrate/prove.js



async function proveMigration(files, world, settings) {
    const paths = new Set((await world.workspace.list()).map((entry) => entry.path));
    const after = { ...world, workspace: (0,overlay/* overlay */.L)(world.workspace, paths, files) };
    const { report } = await (0,check/* check */.z)(after, settings, {
        before: world.workspace,
        changed: files.map((file) => file.path),
        heldBefore: () => Promise.resolve(false),
        label: null,
    });
    const failed = report.sets.find((set) => set.decision === 'failed');
    if (failed)
        throw new failure/* LockstepError */.C('registry-unreachable', failed.detail ?? 'The registry could not be read.');
    return [...report.findings, ...report.sets.flatMap((set) => set.findings)].filter((finding) => finding.introduced);
}

// EXTERNAL MODULE: ./lib/src/commands/run/differing-file.js
var differing_file = __webpack_require__(13314);
;// CONCATENATED MODULE: ./lib/src/commands/migrate/second-step.js

const remotes = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'];
async function secondStepWaits({ bootstrap }, { workspace, history, head, branch }, { migrate }) {
    if (branch !== null)
        return null;
    const { operator, instance } = bootstrap.present;
    const files = [operator, instance].flatMap((one) => one?.file ?? []);
    const next = 'then check the cluster and run "flux-lockstep migrate . --remove-bootstrap"';
    const committed = await head();
    if (history && committed !== null) {
        const loose = await (0,differing_file/* differingFile */.L)(history.at(committed), workspace, files);
        if (loose !== null)
            return `Step 1 is not committed (${loose}): commit and push it, let the cluster apply it; ${next}.`;
        const remote = await onServer(history);
        const behind = remote && (await (0,differing_file/* differingFile */.L)(history.at(remote), workspace, files));
        if (behind)
            return `Step 1 is not on the server's branch yet (${behind}): push it, let the cluster apply it; ${next}.`;
    }
    if (migrate.removeBootstrap)
        return null;
    return `Step 1 is in place. Check that the cluster runs by Flux Operator; ${next.replace('then check the cluster and ', '')}.`;
}
async function onServer(history) {
    for (const name of remotes) {
        const found = await history.resolve(name);
        if (found)
            return found.id;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/commands/migrate/plan.js













async function planMigration(world, settings) {
    const tree = await (0,documents_tree/* readTree */.Zc)(world.workspace, { ...needed_files/* bootstrapReading */.t, reader: world.reader });
    const { bootstraps } = understand(tree);
    const first = needsRelease(bootstraps, settings.migrate) ? await firstOf(world, settings) : null;
    const releases = {
        first: first?.kind === 'release' ? first.release : null,
        present: await releasesOf(presentReleases(bootstraps), world),
    };
    const { bootstraps: outcomes, problems } = bootstrapSteps(tree, settings.migrate, releases);
    const plans = [];
    for (const { cluster, outcome } of labelled(outcomes))
        plans.push(await planned(outcome, first, { tree, world, settings, cluster }));
    return { tree, plans, findings: problems.map(findingOf) };
}
async function firstOf(world, { policy, to }) {
    return await firstRelease(await world.registry.open(), policy, { now: world.clock.now(), to });
}
async function releasesOf(versions, world) {
    if (versions.length === 0)
        return new Map();
    const registry = await world.registry.open();
    const found = await Promise.all(versions.map((version) => fluxReleaseOf(registry, version)));
    return new Map(found.map((release) => [release.version, release]));
}
function labelled(outcomes) {
    const clusterOf = ({ bootstrap }) => bootstrap.cluster;
    const open = outcomes.filter(({ kind }) => kind !== 'nothing');
    const done = outcomes.filter((outcome, index) => outcome.kind === 'nothing' &&
        !open.some((other) => clusterOf(other) === clusterOf(outcome)) &&
        outcomes.findIndex((other) => clusterOf(other) === clusterOf(outcome)) === index);
    const shared = (cluster) => open.filter((outcome) => clusterOf(outcome) === cluster).length > 1;
    return [...open, ...done].map((outcome) => {
        const { cluster, file } = outcome.bootstrap;
        return { outcome, cluster: shared(cluster) ? `${cluster}/${(0,posix_.dirname)(file)}` : cluster };
    });
}
async function planned(outcome, first, { tree, world, settings, cluster }) {
    if (outcome.kind !== 'planned')
        return resting(outcome, first, cluster);
    const { plan } = outcome;
    const waits = plan.step === 'remove' ? await secondStepWaits(plan, world, settings) : null;
    if (waits !== null)
        return waiting(plan, waits, cluster);
    const set = stepSetName(cluster, plan.step);
    const files = changedFiles(tree.files.map((file) => file.file), plan.changes);
    try {
        const findings = settings.policy.validate === 'off' ? [] : await proveMigration(files, world, settings);
        return { set, cluster, decision: judged(plan, findings, settings), plan, files, findings };
    }
    catch (error) {
        if (error instanceof failure/* LockstepError */.C && error.exitCode === 3)
            return { set, cluster, decision: (0,failed_sets/* failedDecision */.Or)(error), plan: null, files: [], findings: [] };
        throw error;
    }
}
function waiting(plan, detail, cluster) {
    const { from, to } = plan.flux;
    const decision = {
        kind: 'held',
        target: plan.release,
        reason: 'first-step',
        detail,
        until: null,
        via: [],
        flux: { from, to, crosses: [] },
    };
    return { set: stepSetName(cluster, plan.step), cluster, decision, plan: null, files: [], findings: [] };
}
function judged(plan, findings, { policy }) {
    const { from, to } = plan.flux;
    const decision = {
        kind: 'update',
        target: plan.release,
        reason: null,
        detail: stepSentences[plan.step],
        until: null,
        via: [],
        flux: plan.step === 'remove' ? null : { from, to, crosses: [] },
    };
    const error = findings.find((finding) => finding.severity === 'error' && finding.introduced);
    if (!error || policy.validate !== 'strict')
        return decision;
    return { ...decision, kind: 'blocked', reason: 'invalid', detail: error.message };
}
const stepSentences = {
    add: 'Step 1 of 2: operator and instance are added, and the bootstrap stays.',
    remove: 'Step 2 of 2: operator and instance are there, and the bootstrap goes.',
    both: 'Operator and instance take the place of the bootstrap, for a cluster that does not run yet.',
};
function resting(outcome, first, cluster) {
    const rest = {
        kind: 'up-to-date',
        target: null,
        reason: null,
        detail: null,
        until: null,
        via: [],
        flux: null,
    };
    const whole = { set: stepSetName(cluster, null), cluster, plan: null, files: [] };
    switch (outcome.kind) {
        case 'nothing':
            return { ...whole, decision: { ...rest, detail: `${capital(outcome.message)}.` }, findings: [] };
        case 'blocked': {
            const decision = { ...rest, kind: 'blocked', reason: 'not-understood' };
            return { ...whole, decision, findings: outcome.reasons.map(findingOf) };
        }
        case 'waiting': {
            const held = first?.kind === 'none' ? first : { reason: 'no-releases', until: null };
            return { ...whole, decision: { ...rest, kind: 'held', reason: held.reason, until: held.until }, findings: [] };
        }
    }
}
function stepSetName(cluster, step) {
    return ['migrate', step ?? '', ...cluster.split(/[^\w.-]+/)].filter((part) => part !== '').join('-');
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function findingOf({ weight, message, ...place }) {
    const severity = weight === 'note' ? 'notice' : 'warning';
    const help = `Migrate this part by hand, or write it as flux bootstrap does and run again; ${tool/* documentation */.TH}/docs/migration.md says what is understood.`;
    return (0,finding/* finding */.gk)('not-evaluated', place, { severity, message: `${capital(message)}.`, help });
}


/***/ }),

/***/ 13955:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (isOver),
  X: () => (endingApis)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _upstream_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1230);
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78320);



function endingApis(tree, cluster) {
    return (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .standaloneObjects */ .Mq)(tree)
        .flatMap((object) => {
        const owner = tree.layout.clusterOf(object.file.path);
        const removedIn = (0,_upstream_flux_minors_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfApi */ .bx)(object.apiVersion);
        if (removedIn === null || (owner !== cluster && owner !== ''))
            return [];
        const { kind, apiVersion } = object;
        return [{ file: object.file.path, line: (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(object), kind, apiVersion, removedIn }];
    })
        .sort((a, b) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(a.removedIn, b.removedIn));
}
function isOver(api, flux) {
    return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMinors */ .I2)(api.removedIn, (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(flux)) <= 0;
}


/***/ }),

/***/ 81114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (clusterPhrase),
  j: () => (progressOf)
});
function progressOf(bootstrap) {
    if (bootstrap.kind === 'migrated')
        return 'migrated';
    const { operator, instance } = bootstrap.present;
    if (operator && instance)
        return 'added';
    if (operator)
        return 'operator-only';
    return instance ? 'instance-only' : 'untouched';
}
function clusterPhrase(cluster) {
    return cluster === '' ? 'the cluster' : `cluster ${cluster}`;
}


/***/ }),

/***/ 78320:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Mq: () => (standaloneObjects),
  Wd: () => (fileAt),
  cA: () => (lineOf)
});
var _model_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50620);

function standaloneObjects(tree) {
    return tree.files
        .flatMap(_model_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsInFile */ .W)
        .filter((object) => object.origin === 'document' || object.origin === 'list-item');
}
function fileAt(tree, path) {
    return tree.files.find((read) => read.file.path === path) ?? null;
}
function lineOf(object) {
    return object.position([]).line;
}


/***/ }),

/***/ 64318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  MD: () => (chartControllers),
  dK: () => (chartLeftovers),
  fZ: () => (fluxOfChart)
});
const fluxOfRelease = {
    '2.9': ['2.0.0', '2.0.0', '2.0.1'],
    '2.10': ['2.1.0', '2.1.1', '2.1.1', '2.1.1', '2.1.1', '2.1.2', '2.1.2'],
    '2.11': ['2.1.2', '2.1.2'],
    '2.12': ['2.2.0', '2.2.0', '2.2.2', '2.2.3', '2.2.3'],
    '2.13': ['2.3.0'],
    '2.14': ['2.4.0', '2.4.0'],
    '2.15': ['2.5.1'],
    '2.16': ['2.6.1', '2.6.2', '2.6.3', '2.6.4', '2.6.4'],
    '2.17': ['2.7.0', '2.7.2', '2.7.5'],
    '2.18': ['2.8.1', '2.8.2', '2.8.3', '2.8.5'],
};
function fluxOfChart(version) {
    const found = /^(~?)\s*v?(\d{1,4}\.\d{1,4})(?:\.(\d{1,4}|x|\*))?$/.exec(version.trim());
    const patches = fluxOfRelease[found?.[2] ?? ''] ?? [];
    const patch = found?.[1] === '' && /^\d+$/.test(found[3] ?? '') ? Number(found[3]) : patches.length - 1;
    return patches[Math.min(patch, patches.length - 1)] ?? null;
}
const chartControllers = [
    { key: 'sourceController', controller: 'source-controller', created: true },
    { key: 'kustomizeController', controller: 'kustomize-controller', created: true },
    { key: 'helmController', controller: 'helm-controller', created: true },
    { key: 'notificationController', controller: 'notification-controller', created: true },
    { key: 'imageReflectionController', controller: 'image-reflector-controller', created: true },
    { key: 'imageAutomationController', controller: 'image-automation-controller', created: true },
    { key: 'sourceWatcher', controller: 'source-watcher', created: false },
];
const chartLeftovers = [
    'clusterrolebinding/cluster-reconciler',
    'clusterrolebinding/crd-controller',
    'clusterrole/crd-controller',
];


/***/ })

};
