export const id = 717;
export const ids = [717,7987];
export const modules = {

/***/ 17987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFluxVersions: () => (/* binding */ checkFluxVersions),
  crossedMinors: () => (/* binding */ crossedMinors),
  DO: () => (/* binding */ fluxVersionOf),
  e4: () => (/* binding */ fluxVersionsIn),
  oF: () => (/* binding */ manifestsOf)
});

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/version.js
var model_version = __webpack_require__(78796);
;// CONCATENATED MODULE: ./lib/src/validate/flux-minors.js
/** Known minors, oldest first. Measured on the released definitions and read from the release notes; as of 2026-09. */
const fluxMinors = [
    { minor: '2.3', released: '2024-05', removes: [], changes: ['HelmRelease v2 and HelmRepository v1 begin'] },
    { minor: '2.4', released: '2024-09', removes: [], changes: ['Bucket v1 begins'] },
    { minor: '2.5', released: '2025-02', removes: [], changes: [] },
    { minor: '2.6', released: '2025-05', removes: [], changes: ['OCIRepository v1 begins'] },
    {
        minor: '2.7',
        released: '2025-09',
        removes: [
            'source.toolkit.fluxcd.io/v1beta1',
            'kustomize.toolkit.fluxcd.io/v1beta1',
            'helm.toolkit.fluxcd.io/v2beta1',
            'image.toolkit.fluxcd.io/v1beta1',
            'notification.toolkit.fluxcd.io/v1beta1',
        ],
        changes: [
            'the image APIs v1 begin',
            'controllers lose the variable GOMAXPROCS, so patches that count variables by index shift',
        ],
    },
    {
        minor: '2.8',
        released: '2026-02',
        removes: [
            'source.toolkit.fluxcd.io/v1beta2',
            'kustomize.toolkit.fluxcd.io/v1beta2',
            'helm.toolkit.fluxcd.io/v2beta2',
        ],
        changes: ['helm-controller applies server-side, so fields that a chart does not declare are rejected'],
    },
    {
        minor: '2.9',
        released: '2026-06',
        removes: ['image.toolkit.fluxcd.io/v1beta2', 'notification.toolkit.fluxcd.io/v1beta2'],
        changes: [
            'Helm post-renderers see hooks too',
            'variable substitution fails on variables that are not set',
            'JSON patches that count versions of the notification definitions by index no longer apply',
        ],
    },
];
/** What is known of a minor; null beyond this table. */
function fluxMinor(minor) {
    return fluxMinors.find((entry) => entry.minor === minor) ?? null;
}

// EXTERNAL MODULE: ./lib/src/validate/placeholder.js
var placeholder = __webpack_require__(65776);
// EXTERNAL MODULE: ./lib/src/validate/problem.js
var problem = __webpack_require__(39494);
;// CONCATENATED MODULE: ./lib/src/validate/flux-version.js





/** Operators from here on run only the Flux versions that they embed; from `minors` on, any patch of an embedded minor (upstream.md 6). */
const guard = { exact: '0.54.0', minors: '0.54.1' };
/** Checks of each instance that its Flux version, components and variant are in the manifests and that its operator runs them. */
function checkFluxVersions(state, select) {
    return state.instances.flatMap((instance) => checkInstance(instance, state, select));
}
/** The Flux versions in a manifests artifact. */
function fluxVersionsIn(manifests) {
    const versions = new Set();
    for (const path of manifests.keys()) {
        const version = /^flux\/v([^/]+)\//.exec(path)?.[1];
        if (version !== undefined && (0,model_version/* isVersion */.lF)(version))
            versions.add(version);
    }
    return Array.from(versions).toSorted(model_version/* compareVersions */.Zy);
}
/**
 * The Flux version that an instance gets: the newest that its constraint selects among those that the manifests have and the operator runs.
 * Null where the manifests were not read or the constraint is only known later.
 */
function fluxVersionOf(instance, state, select) {
    const manifests = manifestsOf(instance, state);
    const range = instance.fluxVersion ?? '2.x';
    if (manifests === null || (0,placeholder/* unknownInDocument */.pj)(range))
        return null;
    return select(range, runnable(fluxVersionsIn(manifests), state.operator));
}
/** The manifests that an instance builds Flux from; null where they were not read. */
function manifestsOf(instance, state) {
    const release = instance.artifact.kind === 'embedded' ? (state.operator ?? state.contents) : state.contents;
    return release?.manifests ?? null;
}
function runnable(versions, operator) {
    if (!operator?.manifests || (0,model_version/* compareVersions */.Zy)(operator.version, guard.exact) < 0)
        return versions;
    const embedded = fluxVersionsIn(operator.manifests);
    if ((0,model_version/* compareVersions */.Zy)(operator.version, guard.minors) < 0)
        return versions.filter((version) => embedded.includes(version));
    const minors = new Set(embedded.map(model_version/* minorOf */.Hs));
    return versions.filter((version) => minors.has((0,model_version/* minorOf */.Hs)(version)));
}
function checkInstance(instance, state, select) {
    const manifests = manifestsOf(instance, state);
    const selection = fluxVersionOf(instance, state, select);
    if (manifests === null || selection === null)
        return [notJudged(instance, manifests === null)];
    if (selection.kind === 'refused')
        return [refused(instance)];
    if (selection.kind === 'none')
        return [unmatched(instance, fluxVersionsIn(manifests), state.operator)];
    const { version } = selection;
    return [...missingComponents(instance, manifests, version), ...missingVariant(instance, manifests, version)];
}
function unmatched(instance, versions, operator) {
    const range = instance.fluxVersion ?? '2.x';
    const best = (0,model_version/* newest */.BP)(runnable(versions, operator)) ?? 'none';
    return (0,problem/* problemAt */.l4)(instance.object, [...instance.root, 'distribution', 'version'], {
        code: 'flux-version-unmatched',
        severity: 'error',
        message: `${(0,problem/* nameOf */.Vb)(instance.object)} asks for Flux ${range}, and no Flux version that the manifests have and the operator runs matches it.`,
        help: `Write a version or range that matches one; the newest there is ${best}.`,
    });
}
function refused(instance) {
    return (0,problem/* problemAt */.l4)(instance.object, [...instance.root, 'distribution', 'version'], {
        code: 'flux-version-unmatched',
        severity: 'error',
        message: `${(0,problem/* nameOf */.Vb)(instance.object)} asks for Flux ${JSON.stringify(instance.fluxVersion ?? '')}, which is no version constraint.`,
        help: 'Write a constraint such as "2.x" or "2.8.x", or an exact version.',
    });
}
function missingComponents(instance, manifests, version) {
    return instance.components.flatMap((component, index) => {
        if ((0,placeholder/* unknownInDocument */.pj)(component) || manifests.has(`flux/v${version}/${component}.yaml`))
            return [];
        return [
            (0,problem/* problemAt */.l4)(instance.object, [...instance.root, 'components', index], {
                code: 'component-missing',
                severity: 'error',
                message: `${(0,problem/* nameOf */.Vb)(instance.object)} asks for the component ${component}, which Flux ${version} does not have.`,
                help: 'Remove the component, correct its name, or run a Flux version that has it.',
                detail: component,
            }),
        ];
    });
}
/** Variants by the registries that the operator knows. */
const variants = {
    'ghcr.io/fluxcd': 'upstream-alpine',
    'ghcr.io/controlplaneio-fluxcd/alpine': 'enterprise-alpine',
    'ghcr.io/controlplaneio-fluxcd/distroless': 'enterprise-distroless',
    'ghcr.io/controlplaneio-fluxcd/distroless-fips': 'enterprise-distroless-fips',
};
function missingVariant(instance, manifests, version) {
    const registry = (0,json/* stringAt */.bX)(instance.spec, ['distribution', 'registry']) ?? 'ghcr.io/fluxcd';
    const written = (0,json/* stringAt */.bX)(instance.spec, ['distribution', 'variant']) ?? '';
    const variant = written === '' ? variants[registry] : written;
    const listed = Array.from(manifests.keys()).some((path) => path.startsWith('flux-images/'));
    if (variant === undefined || (0,placeholder/* unknownInDocument */.pj)(variant) || !listed)
        return [];
    if (manifests.has(`flux-images/v${version}/${variant}.yaml`))
        return [];
    return [
        (0,problem/* problemAt */.l4)(instance.object, [...instance.root, 'distribution', written === '' ? 'registry' : 'variant'], {
            code: 'variant-missing',
            severity: 'warning',
            message: `${(0,problem/* nameOf */.Vb)(instance.object)} uses the variant ${variant}, for which the manifests list no images of Flux ${version}; the operator then falls back to tags without digests.`,
            help: 'Choose a variant that the release lists, or another Flux version.',
            detail: variant,
        }),
    ];
}
function notJudged(instance, unread) {
    const why = unread
        ? 'the manifests could not be read'
        : `its version ${instance.fluxVersion ?? ''} is only known later`;
    return (0,problem/* problemAt */.l4)(instance.object, [...instance.root, 'distribution'], {
        code: 'not-evaluated',
        severity: 'notice',
        message: `The Flux version of ${(0,problem/* nameOf */.Vb)(instance.object)} was not judged: ${why}.`,
        help: unread ? 'Run again when the registry answers.' : 'Judge by hand that the version is in the manifests.',
        detail: 'flux-version',
    });
}
/** One notice for each Flux minor that is entered, with what it removes. */
function crossedMinors(move, instances) {
    const [instance] = instances;
    if (!instance)
        return [];
    return move.crosses.map((minor) => {
        const known = fluxMinor(minor);
        const removes = known && known.removes.length > 0 ? ` It no longer serves ${known.removes.join(', ')}.` : '';
        const changes = known && known.changes.length > 0 ? ` Also: ${known.changes.join('; ')}.` : '';
        const beyond = known ? '' : ' This version of flux-lockstep does not know it yet.';
        return (0,problem/* problemAt */.l4)(instance.object, [...instance.root, 'distribution', 'version'], {
            code: 'flux-minor-crossed',
            severity: 'notice',
            message: `The update brings Flux ${minor}${known ? ` (${known.released})` : ''}.${removes}${changes}${beyond}`,
            help: 'Read the release notes of that minor; going back over it is refused by the operator.',
            detail: minor,
        });
    });
}


/***/ }),

/***/ 90717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPatches: () => (/* binding */ patch_findings_checkPatches),
  withoutRepeats: () => (/* binding */ withoutRepeats)
});

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/validate/flux-version.js + 1 modules
var flux_version = __webpack_require__(17987);
// EXTERNAL MODULE: ./lib/src/model/artifact-text.js
var artifact_text = __webpack_require__(53146);
;// CONCATENATED MODULE: ./lib/src/validate/patches/tree.js

/** Builds a tree from parsed YAML or JSON; a date becomes its text. Throws where aliases blow the document up. */
function treeOf(value) {
    if ((0,json/* expandedSize */.FA)(value) > json/* mostValues */.Yz)
        throw new Error('its aliases multiply to too many values');
    return grow(value);
}
function grow(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
        return value;
    if (typeof value === 'boolean')
        return value;
    if ((0,json/* isList */.Lv)(value))
        return value.map(grow);
    if (value instanceof Date)
        return value.toISOString();
    if ((0,json/* isObject */.Gv)(value))
        return new Map(Object.entries(value).map(([key, child]) => [key, grow(child)]));
    return null;
}
/** A mapping from keys and values, for what a build adds. */
function treeMap(value) {
    return new Map(Object.entries(value).map(([key, child]) => [key, treeOf(child)]));
}
function isMap(value) {
    return value instanceof Map;
}
/** A copy that shares nothing with its source. */
function copyOf(value) {
    if (Array.isArray(value))
        return value.map(copyOf);
    return isMap(value) ? copyOfMap(value) : value;
}
/** A copy of a mapping that shares nothing with its source. */
function copyOfMap(value) {
    return new Map([...value].map(([key, child]) => [key, copyOf(child)]));
}
/** Equality as JSON has it: the order of keys does not count. */
function isEqual(a, b) {
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((child, index) => isEqual(child, b[index] ?? null));
    }
    if (!isMap(a))
        return a === b;
    if (!isMap(b) || a.size !== b.size)
        return false;
    return [...a].every(([key, child]) => {
        const other = b.get(key);
        return other !== undefined && isEqual(child, other);
    });
}
/** The value below a path of keys and indexes, or undefined. */
function at(value, path) {
    let current = value;
    for (const key of path) {
        if (typeof key === 'number' && Array.isArray(current))
            current = current[key];
        else if (typeof key === 'string' && isMap(current))
            current = current.get(key);
        else
            return undefined;
    }
    return current;
}
/** The text below a path, or an empty one. */
function textAt(value, path) {
    const found = at(value, path);
    return typeof found === 'string' ? found : '';
}
/** The mapping under a key, made where it is missing or something else. */
function childMap(parent, key) {
    const found = parent.get(key);
    if (isMap(found))
        return found;
    const made = new Map();
    parent.set(key, made);
    return made;
}
/** A scalar's text, as YAML would spell it; empty for null, lists and mappings. */
function scalarText(value) {
    return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/resource.js

/** The object as it is now. It is shared: copy before a change. */
function treeOfResource(resource) {
    return resource.tree ?? resource.load();
}
function currentOf(resource) {
    return resource.current;
}
/** A resource from an object that is there already. */
function resourceOf(tree) {
    const identity = identityOf(tree);
    return { original: identity, current: identity, load: () => tree, tree: null };
}
/** The resource with another object in it; it keeps its original name. */
function withTree(resource, tree) {
    return { ...resource, tree, current: identityOf(tree) };
}
/** What an object is called, from its own text. */
function identityOf(tree) {
    return {
        ...groupVersion(textAt(tree, ['apiVersion'])),
        kind: textAt(tree, ['kind']),
        name: textAt(tree, ['metadata', 'name']),
        namespace: textAt(tree, ['metadata', 'namespace']),
    };
}
/** Splits `group/version`; the core group is empty. */
function groupVersion(apiVersion) {
    const slash = apiVersion.lastIndexOf('/');
    return { group: apiVersion.slice(0, Math.max(slash, 0)), version: apiVersion.slice(slash + 1) };
}
const clusterScoped = new Set([
    'Namespace',
    'CustomResourceDefinition',
    'ClusterRole',
    'ClusterRoleBinding',
    'PersistentVolume',
    'StorageClass',
    'PriorityClass',
    'APIService',
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
]);
function isClusterScoped(identity) {
    return clusterScoped.has(identity.kind);
}
/** The namespace that a selector sees. */
function effectiveNamespace(identity) {
    if (isClusterScoped(identity))
        return '_non_namespaceable_';
    return identity.namespace === '' ? 'default' : identity.namespace;
}
/** `Deployment helm-controller`, for sentences. */
function nameOf(resource) {
    return `${resource.current.kind} ${resource.current.name}`;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/manifests.js



const readFiles = new WeakMap();
/** The objects of one file of a Flux release; empty where the artifact has no such file. Documents are parsed when they are needed. */
function fluxFile(files, version, name) {
    const path = `flux/v${version}/${name}.yaml`;
    const bytes = files.get(path);
    if (!bytes)
        return [];
    const known = readFiles.get(bytes);
    if (known)
        return known;
    const read = resourcesOf(new TextDecoder().decode(bytes), path);
    readFiles.set(bytes, read);
    return read;
}
/** The objects of a text with one or more documents; messages name its file. */
function resourcesOf(text, file) {
    return text
        .split(/^---(?:[ \t].*)?$/m)
        .filter((document) => /^[^\s#]/m.test(document))
        .map((document) => lazyResource(document, file));
}
function lazyResource(text, file) {
    let parsed = null;
    const read = () => (parsed ??= parseDocument(text, file));
    const identity = headerIdentity(text) ?? identityOf(read());
    return { original: identity, current: identity, load: read, tree: null };
}
function parseDocument(text, file) {
    const tree = treeOf((0,artifact_text/* artifactDocuments */.F)(text, file)[0]);
    return isMap(tree) ? tree : new Map();
}
/** Reads type and name off a block-style document, so that large definitions stay unparsed; null where it is written otherwise. */
function headerIdentity(text) {
    const apiVersion = plainValue(/^apiVersion: (\S+)$/m.exec(text));
    const kind = plainValue(/^kind: (\S+)$/m.exec(text));
    const metadata = /^metadata:\n((?: .*\n?)+)/m.exec(text)?.[1];
    const name = plainValue(/^ {2}name: (\S+)$/m.exec(metadata ?? ''));
    if (apiVersion === null || kind === null || metadata === undefined || name === null)
        return null;
    if (/^ {2}namespace:/m.test(metadata))
        return null;
    return { ...groupVersion(apiVersion), kind, name, namespace: '' };
}
function plainValue(match) {
    const value = match?.[1] ?? '';
    return /^[A-Za-z][A-Za-z0-9./-]*$/.test(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/operator-step.js


const podSpec = '/spec/template/spec';
const firstContainer = `${podSpec}/containers/0`;
const roleAnnotation = 'sharding.fluxcd.io/role';
function operations(selects, list) {
    return { selects, change: { kind: 'operations', operations: list } };
}
function merge(selects, document) {
    return { selects, change: { kind: 'merge', document: treeMap(document) } };
}
function operation(op, path, value) {
    return { op, path, from: null, value: treeOf(value) };
}
/** Adds an argument to the controller of a Deployment. */
function argument(text) {
    return operation('add', `${firstContainer}/args/-`, text);
}
/** Objects of a kind, by their original or current name; all of them where no name is given. */
function named(kind, ...names) {
    return (resource) => currentOf(resource).kind === kind &&
        (names.length === 0 || names.includes(resource.original.name) || names.includes(currentOf(resource).name));
}
/** The same, without the copies that serve a shard. */
function unsharded(selects) {
    return (resource) => selects(resource) && at(treeOfResource(resource), ['metadata', 'annotations', roleAnnotation]) === undefined;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/shards.js




const annotation = 'sharding.fluxcd.io/role';
/** The controllers of which each shard has its own copy. */
function shardable(plan) {
    const appliers = ['source-controller', 'kustomize-controller', 'helm-controller'];
    if (!plan.operator.knowsFlux29)
        return appliers;
    const images = ['image-reflector-controller', 'image-automation-controller'];
    return [...appliers, ...images, ...(plan.fluxMinor >= 9 ? ['source-watcher'] : [])];
}
/** Deployments and Services of every shard. They keep the name of their main controller as the original one, so that patches reach them too. */
function shardObjects(plan, files) {
    const names = shardable(plan);
    return plan.sharding.shards.flatMap((shard) => plan.components
        .filter((name) => names.includes(name))
        .flatMap((name) => fluxFile(files, plan.fluxVersion, name))
        .filter(({ original }) => original.kind === 'Deployment' || original.kind === 'Service')
        .map((resource) => shardObject(resource, shard, plan))
        .concat(plan.storage && plan.sharding.persistent ? [shardClaim(plan.storage, shard, plan)] : []));
}
/** The main controllers leave what carries the sharding label to the shards. */
function shardSteps(plan) {
    if (plan.sharding.shards.length === 0)
        return [];
    const main = unsharded(named('Deployment', ...shardable(plan)));
    return [operations(main, [argument(`--watch-label-selector=!${plan.sharding.key}`)])];
}
function shardObject(resource, shard, plan) {
    const tree = copyOfMap(treeOfResource(resource));
    const name = `${resource.original.name}-${shard}`;
    const metadata = childMap(tree, 'metadata');
    metadata.set('name', name);
    metadata.set('namespace', plan.namespace);
    childMap(metadata, 'annotations').set(annotation, 'shard');
    if (resource.original.kind === 'Service')
        setApp(at(tree, ['spec', 'selector']), name);
    else
        shardDeployment(tree, name, shard, plan);
    return withTree(resource, tree);
}
function shardDeployment(tree, name, shard, plan) {
    setApp(at(tree, ['spec', 'selector', 'matchLabels']), name);
    setApp(at(tree, ['spec', 'template', 'metadata', 'labels']), name);
    const template = at(tree, ['spec', 'template', 'metadata']);
    if (isMap(template))
        childMap(template, 'annotations').set(annotation, 'shard');
    const pod = at(tree, ['spec', 'template', 'spec']);
    const serves = name.startsWith('source-controller') || name.startsWith('source-watcher');
    const args = at(pod, ['containers', 0, 'args']);
    if (Array.isArray(args)) {
        if (serves)
            args.push(`--storage-adv-addr=${name}.$(RUNTIME_NAMESPACE).svc.${plan.domain}.`);
        args.push(`--watch-label-selector=${plan.sharding.key}=${shard}`);
    }
    if (name.startsWith('source-controller') && plan.storage && plan.sharding.persistent)
        mountClaim(pod, name, shard);
}
function mountClaim(pod, name, shard) {
    const volumes = at(pod, ['volumes']);
    const mounts = at(pod, ['containers', 0, 'volumeMounts']);
    const volume = `persistent-data-${shard}`;
    if (Array.isArray(volumes))
        volumes[0] = treeMap({ name: volume, persistentVolumeClaim: { claimName: name } });
    if (Array.isArray(mounts))
        mounts[0] = treeMap({ name: volume, mountPath: '/data' });
}
function setApp(labels, name) {
    if (isMap(labels) && labels.has('app'))
        labels.set('app', name);
}
function shardClaim(storage, shard, plan) {
    const claim = (name, namespace) => treeMap({
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name, ...namespace, annotations: { [annotation]: 'shard' } },
        spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: storage.class,
            resources: { requests: { storage: storage.size } },
        },
    });
    const main = resourceOf(claim('source-controller', {}));
    return withTree(main, claim(`source-controller-${shard}`, { namespace: plan.namespace }));
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/sync-objects.js



/** The source and the Kustomization that an instance with `sync` brings; users patch both. */
function syncObjects(plan) {
    const { sync } = plan;
    if (!sync)
        return [];
    const text = (field) => (0,json/* stringAt */.bX)(sync, [field]) ?? '';
    const name = text('name') || plan.namespace;
    const kind = text('kind') || 'GitRepository';
    const metadata = { name, namespace: plan.namespace };
    const source = {
        apiVersion: `source.toolkit.fluxcd.io/${kind === 'GitRepository' || plan.fluxMinor >= 6 ? 'v1' : 'v1beta2'}`,
        kind,
        metadata,
        spec: sourceSpec(sync, kind),
    };
    const applier = {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata,
        spec: { interval: '10m0s', path: text('path'), prune: true, sourceRef: { kind, name } },
    };
    return [resourceOf(treeMap(source)), resourceOf(treeMap(applier))];
}
function sourceSpec(sync, kind) {
    const text = (field) => (0,json/* stringAt */.bX)(sync, [field]) ?? '';
    const spec = { interval: text('interval') || '1m0s' };
    if (kind === 'GitRepository')
        spec['ref'] = { name: text('ref') };
    else if (kind === 'OCIRepository')
        spec['ref'] = { tag: text('ref') };
    else
        spec['bucketName'] = text('ref');
    if (text('pullSecret'))
        spec['secretRef'] = { name: text('pullSecret') };
    if (text('provider'))
        spec['provider'] = text('provider');
    spec[kind === 'Bucket' ? 'endpoint' : 'url'] = text('url');
    return spec;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/base-objects.js





/** The namespace that the released manifests are written for. */
const releasedNamespace = 'flux-system';
/** The objects that an instance is built from, before any patch: namespace, policies, roles, components, shards, storage, sync. */
function baseObjects(plan, files) {
    const components = plan.components.flatMap((name) => fluxFile(files, plan.fluxVersion, name));
    return [
        namespaceObject(plan),
        ...(plan.networkPolicy ? fluxFile(files, plan.fluxVersion, 'policies') : []),
        ...fluxFile(files, plan.fluxVersion, 'rbac').map((resource) => roleObject(resource, plan)),
        ...components,
        ...shardObjects(plan, files),
        ...storageObjects(plan),
        ...syncObjects(plan),
    ];
}
function namespaceObject(plan) {
    return resourceOf(treeMap({
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
            name: plan.namespace,
            labels: {
                'pod-security.kubernetes.io/warn': 'restricted',
                'pod-security.kubernetes.io/warn-version': 'latest',
            },
            annotations: { 'fluxcd.controlplane.io/prune': 'disabled' },
        },
    }));
}
/** Roles are cluster-wide, so that the operator ends their names with the namespace. */
function roleObject(resource, plan) {
    const tree = copyOfMap(treeOfResource(resource));
    if (plan.namespace !== releasedNamespace)
        renameNamespace(tree, plan.namespace);
    const metadata = childMap(tree, 'metadata');
    metadata.set('name', `${resource.original.name}-${plan.namespace}`);
    if (!isClusterScoped(resource.original))
        metadata.set('namespace', plan.namespace);
    const role = at(tree, ['roleRef']);
    if (isMap(role) && role.get('name') === 'crd-controller')
        role.set('name', `crd-controller-${plan.namespace}`);
    return withTree(resource, tree);
}
function renameNamespace(tree, namespace) {
    const subjects = tree.get('subjects');
    if (!Array.isArray(subjects))
        return;
    for (const subject of subjects) {
        if (isMap(subject) && subject.get('namespace') === releasedNamespace)
            subject.set('namespace', namespace);
    }
}
function storageObjects(plan) {
    return plan.storage ? [volumeClaim(plan.storage, 'source-controller')] : [];
}
function volumeClaim(storage, name) {
    return resourceOf(treeMap({
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name },
        spec: {
            accessModes: ['ReadWriteOnce'],
            storageClassName: storage.class,
            resources: { requests: { storage: storage.size } },
        },
    }));
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/controller-steps.js

/** Where the Deployments run and with which secret they pull. */
function placementSteps(plan) {
    const secrets = plan.imagePullSecret === '' ? {} : { imagePullSecrets: [{ name: plan.imagePullSecret }] };
    const spec = { nodeSelector: { 'kubernetes.io/os': 'linux' }, ...secrets };
    return [merge(named('Deployment'), { spec: { template: { spec } } })];
}
/** The first arguments of every controller, which the released manifests set for another place, and the storage of source-controller. */
function argumentSteps(plan) {
    return plan.components.flatMap((name) => {
        const replaced = operations(named('Deployment', name), argumentsOf(name, plan));
        return name === 'source-controller' && plan.storage ? [replaced, storageStep()] : [replaced];
    });
}
function argumentsOf(name, plan) {
    const serves = name === 'source-controller' || (name === 'source-watcher' && plan.operator.knowsFlux27);
    const common = ['--watch-all-namespaces=true', '--log-level=info'];
    const replaced = name === 'notification-controller' ? common : [`--events-addr=${eventsAddress(plan)}`, ...common];
    const list = replaced.map((value, index) => operation('replace', `${firstContainer}/args/${index}`, value));
    if (!serves)
        return list;
    const address = `--storage-adv-addr=${name}.$(RUNTIME_NAMESPACE).svc.${plan.domain}.`;
    return [...list, operation('replace', `${firstContainer}/args/6`, address)];
}
function eventsAddress(plan) {
    if (!plan.components.includes('notification-controller'))
        return '';
    return `http://notification-controller.${plan.namespace}.svc.${plan.domain}./`;
}
function storageStep() {
    const volume = { name: 'persistent-data', persistentVolumeClaim: { claimName: 'source-controller' } };
    return operations(unsharded(named('Deployment', 'source-controller')), [
        operation('add', `${podSpec}/volumes/-`, volume),
        operation('replace', `${firstContainer}/volumeMounts/0`, { name: 'persistent-data', mountPath: '/data' }),
    ]);
}
/** Takes the permission to make service account tokens away; its place in the list of rules moved with Flux 2.7. */
function tokenSteps(plan) {
    const index = plan.operator.knowsFlux27 && plan.fluxMinor >= 7 ? 11 : 10;
    const role = named('ClusterRole', 'crd-controller');
    return [operations(role, [operation('remove', `/rules/${index}`)])];
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/json-patch.js

class Refusal extends Error {
}
/**
 * Applies the operations in order to `root`, in place; a failure leaves it half changed, so hand in a copy. The semantics are those of the
 * engine inside Kustomize (evanphx/json-patch, version 4), which forgives more than RFC 6902: a missing key can be replaced, added
 * without a value or copied (it becomes null), indexes may be negative, and the text before a path's first slash is dropped.
 */
function applyOperations(root, operations) {
    for (const [index, operation] of operations.entries()) {
        try {
            applyOperation(root, operation);
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            return { index, op: operation.op, path: operation.path ?? '', reason: error.message };
        }
    }
    return null;
}
function applyOperation(root, operation) {
    switch (operation.op) {
        case 'add': {
            add(slotOf(root, operation.path, 'path'), copyOf(operation.value));
            return;
        }
        case 'remove': {
            remove(slotOf(root, operation.path, 'path'));
            return;
        }
        case 'replace': {
            replace(root, operation);
            return;
        }
        case 'move': {
            move(root, operation);
            return;
        }
        case 'copy': {
            const value = get(slotOf(root, operation.from, 'from'));
            add(slotOf(root, operation.path, 'path'), copyOf(value ?? null));
            return;
        }
        case 'test': {
            test(root, operation);
            return;
        }
        default:
            throw new Refusal(`there is no operation "${operation.op}"`);
    }
}
function replace(root, operation) {
    if (operation.path === '') {
        replaceRoot(root, operation.value);
        return;
    }
    const slot = slotOf(root, operation.path, 'path');
    get(slot);
    const value = copyOf(operation.value);
    if (isMap(slot.container))
        slot.container.set(slot.key, value);
    else
        slot.container[indexOf(slot.key, slot.container.length)] = value;
}
function replaceRoot(root, value) {
    if (!isMap(value))
        throw new Refusal('an object can be replaced by a mapping only');
    root.clear();
    for (const [key, child] of value)
        root.set(key, copyOf(child));
}
function move(root, operation) {
    const source = slotOf(root, operation.from, 'from');
    const value = get(source);
    remove(source);
    add(slotOf(root, operation.path, 'path'), value ?? null);
}
function test(root, operation) {
    const actual = operation.path === '' ? root : (get(slotOf(root, operation.path, 'path')) ?? null);
    if (!isEqual(actual, operation.value))
        throw new Refusal('the value there is another one');
}
/** Finds the mapping or list that holds a path's last segment. */
function slotOf(root, path, field) {
    if (path === null)
        throw new Refusal(`the operation has no "${field}"`);
    const segments = path.split('/').slice(1).map(unescaped);
    const key = segments.pop();
    if (key === undefined)
        throw new Refusal(`"${path}" is no JSON pointer: it has no slash`);
    let container = root;
    for (const [depth, segment] of segments.entries()) {
        const next = child(container, segment);
        if (!isMap(next) && !Array.isArray(next)) {
            throw new Refusal(`there is no mapping or list at /${segments.slice(0, depth + 1).join('/')}`);
        }
        container = next;
    }
    return { container, key };
}
function child(container, segment) {
    if (isMap(container))
        return container.get(segment);
    const index = parsedIndex(segment);
    if (index === null)
        return undefined;
    return container.at(index);
}
/** The value in a slot; a missing key is undefined, a missing index is refused. */
function get(slot) {
    if (isMap(slot.container))
        return slot.container.get(slot.key);
    return slot.container[indexOf(slot.key, slot.container.length)];
}
function add(slot, value) {
    if (isMap(slot.container))
        slot.container.set(slot.key, value);
    else if (slot.key === '-')
        slot.container.push(value);
    else
        slot.container.splice(indexOf(slot.key, slot.container.length + 1), 0, value);
}
function remove(slot) {
    if (!isMap(slot.container)) {
        slot.container.splice(indexOf(slot.key, slot.container.length), 1);
    }
    else if (!slot.container.delete(slot.key)) {
        throw new Refusal(`there is no key "${slot.key}" to take away`);
    }
}
/** An index in a list of `length` places; a negative one counts from the end. */
function indexOf(key, length) {
    const index = parsedIndex(key);
    if (index === null)
        throw new Refusal(`"${key}" is no index of a list`);
    if (index >= length || index < -length)
        throw new Refusal(`the list ends before index ${key}`);
    return index < 0 ? index + length : index;
}
function parsedIndex(key) {
    return /^[+-]?\d{1,15}$/.test(key) ? Number(key) : null;
}
/** One pass from left to right, `~1` before `~0` (https://www.rfc-editor.org/rfc/rfc6901#section-4). */
function unescaped(segment) {
    return segment.replace(/~[01]/g, (escape) => (escape === '~1' ? '/' : '~'));
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/merge-keys.js
// The keys are those that the Kubernetes API publishes in its OpenAPI document (x-kubernetes-patch-merge-key, x-kubernetes-list-map-keys).
const byName = { keys: ['name'] };
const container = {
    fields: {
        env: byName,
        ports: { keys: ['containerPort', 'protocol'] },
        volumeMounts: { keys: ['mountPath'] },
        volumeDevices: { keys: ['devicePath'] },
    },
};
const containers = { keys: ['name'], element: container };
const merge_keys_podSpec = {
    fields: {
        containers,
        initContainers: containers,
        ephemeralContainers: containers,
        volumes: byName,
        imagePullSecrets: byName,
        hostAliases: { keys: ['ip'] },
        topologySpreadConstraints: { keys: ['topologyKey', 'whenUnsatisfiable'] },
        schedulingGates: byName,
        resourceClaims: byName,
    },
};
const metadata = { fields: { ownerReferences: { keys: ['uid'] }, finalizers: { keys: [] } } };
const pod = { fields: { metadata, spec: merge_keys_podSpec } };
const conditions = { fields: { conditions: { keys: ['type'] } } };
const withTemplate = {
    fields: { metadata, spec: { fields: { template: pod } }, status: conditions },
};
const specs = {
    'apps/Deployment': withTemplate,
    'apps/StatefulSet': withTemplate,
    'apps/DaemonSet': withTemplate,
    'apps/ReplicaSet': withTemplate,
    'batch/Job': withTemplate,
    '/Pod': pod,
    '/Service': { fields: { metadata, spec: { fields: { ports: { keys: ['port', 'protocol'] } } } } },
    '/ServiceAccount': { fields: { metadata, secrets: byName } },
};
const plain = { fields: { metadata } };
const unknown = {};
/** Groups whose kinds Kustomize knows; for all others nothing is known, not even metadata. */
const builtInGroups = new Set([
    '',
    'apps',
    'batch',
    'autoscaling',
    'policy',
    'networking.k8s.io',
    'rbac.authorization.k8s.io',
    'apiextensions.k8s.io',
    'storage.k8s.io',
    'scheduling.k8s.io',
    'admissionregistration.k8s.io',
]);
/** The shape of a kind; custom kinds have none, so that all their lists are replaced. */
function mergeShape(group, kind) {
    return specs[`${group}/${kind}`] ?? (builtInGroups.has(group) ? plain : unknown);
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/name-references.js

const containerReferences = [
    ['env', 'valueFrom', 'configMapKeyRef', 'name'],
    ['env', 'valueFrom', 'secretKeyRef', 'name'],
    ['envFrom', 'configMapRef', 'name'],
    ['envFrom', 'secretRef', 'name'],
];
/** Where Kustomize follows names in a pod: every step but the last must be a mapping or a list of them. */
const podReferences = [
    ['volumes', 'configMap', 'name'],
    ['volumes', 'secret', 'secretName'],
    ['volumes', 'persistentVolumeClaim', 'claimName'],
    ['volumes', 'projected', 'sources', 'configMap', 'name'],
    ['imagePullSecrets', 'name'],
    ...['containers', 'initContainers'].flatMap((list) => containerReferences.map((path) => [list, ...path])),
];
/** The path of the first scalar in the way of a name reference, which fails the build after all patches; null where there is none. */
function brokenReference(object) {
    const pod = at(object, ['spec', 'template', 'spec']);
    if (!isMap(pod))
        return null;
    for (const path of podReferences) {
        const broken = follow(pod, path);
        if (broken !== null)
            return `/spec/template/spec${broken}`;
    }
    return null;
}
function follow(value, path) {
    const [key, ...rest] = path;
    if (key === undefined || value === undefined || value === null)
        return null;
    if (isMap(value))
        return below(`/${key}`, follow(value.get(key), rest));
    if (!Array.isArray(value))
        return '';
    for (const [index, element] of value.entries()) {
        const broken = below(`/${index}`, follow(element, path));
        if (broken !== null)
            return broken;
    }
    return null;
}
function below(step, broken) {
    return broken === null ? null : `${step}${broken}`;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
;// CONCATENATED MODULE: ./lib/src/validate/patches/patch-text.js



/** Patches longer than this are not parsed; the largest object that etcd takes is smaller. */
const longest = 2_000_000;
const mergeYaml = js_yaml/* CORE_SCHEMA */.OU.withTags(js_yaml/* mergeTag */.LJ);
// Values of JSON patches pass through a YAML 1.1 reader: `yes` is true there. Strategic merge documents do not.
const operationYaml = js_yaml/* YAML11_SCHEMA */.Wj;
/** Reads the text of a patch: a list of JSON 6902 operations, or one or more strategic merge documents. */
function parsePatchText(text) {
    const trimmed = text.trim();
    if (trimmed === '')
        return { kind: 'invalid', reason: 'the patch is empty' };
    if (trimmed.length > longest)
        return { kind: 'invalid', reason: 'the patch is too long to be read' };
    try {
        if (trimmed.startsWith('['))
            return operationsOf(treeOf(JSON.parse(trimmed)), false);
        const documents = (0,js_yaml/* loadAll */.gh)(trimmed, { schema: mergeYaml, json: true }).map(treeOf);
        if (Array.isArray(documents[0])) {
            const first = (0,js_yaml/* loadAll */.gh)(trimmed, { schema: operationYaml, json: true }).map(treeOf)[0] ?? null;
            return operationsOf(first, documents.length > 1);
        }
        return documentsOf(documents);
    }
    catch (error) {
        const brief = (0,failure/* messageOf */.b)(error).split('\n')[0] ?? '';
        return { kind: 'invalid', reason: `the patch is neither YAML nor JSON (${brief})` };
    }
}
function operationsOf(list, restIgnored) {
    if (!Array.isArray(list) || !list.every((element) => element === null || isMap(element))) {
        return { kind: 'invalid', reason: 'the patch is a list, but not one of operations' };
    }
    return { kind: 'operations', operations: list.map(operationOf), restIgnored };
}
function operationOf(element) {
    const fields = isMap(element) ? element : new Map();
    const text = (key) => {
        const value = fields.get(key);
        return typeof value === 'string' ? value : null;
    };
    return { op: text('op') ?? 'unknown', path: text('path'), from: text('from'), value: fields.get('value') ?? null };
}
function documentsOf(parsed) {
    const documents = [];
    for (const document of parsed.flatMap(listElements)) {
        if (document === null || (isMap(document) && document.size === 0))
            continue;
        if (!isMap(document))
            return { kind: 'invalid', reason: 'the patch is neither a list of operations nor an object' };
        const missing = scalarText(document.get('kind')) === ''
            ? 'kind'
            : textAt(document, ['metadata', 'name']) === ''
                ? 'metadata.name'
                : null;
        if (missing)
            return {
                kind: 'invalid',
                reason: `the patch has no ${missing}, which a strategic merge patch needs even with a target`,
            };
        documents.push(document);
    }
    return documents.length === 0 ? { kind: 'empty' } : { kind: 'documents', documents };
}
/** Kustomize takes a `kind: …List` apart. */
function listElements(document) {
    if (!isMap(document) || !scalarText(document.get('kind')).endsWith('List'))
        return [document];
    const elements = document.get('items');
    if (elements === undefined)
        return [document];
    return Array.isArray(elements) ? elements : [];
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/strategic-merge.js

class strategic_merge_Refusal extends Error {
    path;
    constructor(path, reason) {
        super(reason);
        this.path = path;
    }
}
const directiveKey = '$patch';
/**
 * Merges a strategic merge patch into an object, both untouched, as Kustomize does: lists with keys are merged with the patched and the new
 * elements in front, all other lists are replaced, null takes a key away. Kustomize knows `$patch` alone of the directives.
 */
function mergePatch(target, patch, shape) {
    const damages = [];
    try {
        const value = strategic_merge_merge(target, patch, { shape, path: '', damages });
        return isMap(value) && value.size > 0 ? { kind: 'merged', value, damages } : { kind: 'deleted', damages };
    }
    catch (error) {
        if (!(error instanceof strategic_merge_Refusal))
            throw error;
        return { kind: 'refused', path: error.path || '/', reason: error.message };
    }
}
/** Undefined where the key goes. */
function strategic_merge_merge(target, patch, walk) {
    if (patch === null)
        return undefined;
    const wanted = target === undefined || target === null ? patch : target;
    if (nodeKind(wanted) !== nodeKind(patch)) {
        throw new strategic_merge_Refusal(walk.path, `a ${nodeKind(patch)} cannot be merged into a ${nodeKind(wanted)}`);
    }
    if (isMap(patch))
        return mergeMaps(isMap(target) ? target : undefined, patch, walk);
    if (Array.isArray(patch))
        return mergeLists(Array.isArray(target) ? target : undefined, patch, walk);
    return patch;
}
function mergeMaps(target, patch, walk) {
    const directive = directiveOf(patch.get(directiveKey), walk);
    if (directive === 'delete')
        return undefined;
    const merged = new Map(directive === 'replace' ? [] : target);
    for (const [key, value] of patch) {
        if (key === directiveKey)
            continue;
        if (key.startsWith('$'))
            noteDirective(key, walk);
        const child = strategic_merge_merge(merged.get(key), value, {
            shape: fieldShape(walk.shape, key),
            path: `${walk.path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
            damages: walk.damages,
        });
        if (child === undefined)
            merged.delete(key);
        else
            merged.set(key, child);
    }
    return merged;
}
function fieldShape(shape, key) {
    return shape.fields && Object.hasOwn(shape.fields, key) ? (shape.fields[key] ?? {}) : {};
}
function mergeLists(target, patch, walk) {
    const { keys } = walk.shape;
    if (!keys)
        return copyList(patch);
    const own = patch.find((element) => isMap(element) && element.has(directiveKey));
    const directive = isMap(own) && own.size === 1 ? directiveOf(own.get(directiveKey), walk) : 'merge';
    if (directive === 'delete')
        return undefined;
    const elements = patch
        .map((element, index) => ({ element, index }))
        .filter(({ element }) => element !== own || (isMap(own) && own.size > 1));
    const kept = directive === 'replace' ? [] : (target ?? []);
    if (keys.length === 0)
        return mergeSets(kept, elements.map(({ element }) => element));
    return mergeElements(kept, elements, keys, walk);
}
/** Elements of lists with one key come out in front, in the patch's order; with several keys those that were there keep their place. */
function mergeElements(target, patch, keys, walk) {
    const front = [];
    let rest = [...target];
    for (const { element, index } of patch) {
        const place = { shape: walk.shape.element ?? {}, path: `${walk.path}/${index}`, damages: walk.damages };
        if (!isMap(element) || keys.every((key) => scalarText(element.get(key)) === '')) {
            rest = rest.filter((candidate) => !isMap(candidate) || !keys.every((key) => candidate.has(key)));
            note(place, `an element without "${keys.join('" and "')}" takes all other elements out of the list`);
            continue;
        }
        if (isShadowed(element, target, keys)) {
            note(place, `the element is ignored, because it lacks one of the keys "${keys.join('", "')}" that is there already`);
            continue;
        }
        const existing = rest.find((candidate) => isSame(candidate, element, keys));
        const merged = mergeElement(existing, element, place);
        if (keys.length > 1 && existing !== undefined && merged !== undefined) {
            rest = rest.map((candidate) => (candidate === existing ? merged : candidate));
            continue;
        }
        rest = rest.filter((candidate) => candidate !== existing);
        if (merged !== undefined)
            placeElement(front, merged, element, keys);
    }
    return [...front, ...rest];
}
/** Undefined where nothing of the element is left. */
function mergeElement(existing, element, place) {
    if (existing !== undefined && isReplacement(element))
        return keepExisting(existing, place);
    const merged = strategic_merge_merge(existing, element, place);
    return isMap(merged) && merged.size === 0 ? undefined : merged;
}
function placeElement(front, merged, element, keys) {
    const again = front.findIndex((candidate) => isSame(candidate, element, keys));
    if (again >= 0)
        front[again] = merged;
    else
        front.push(merged);
}
function note(place, reason) {
    place.damages.push({ path: place.path, reason });
}
/** Kustomize puts the element that was there back in the place of one that says `$patch: replace`. */
function keepExisting(existing, place) {
    place.damages.push({ path: place.path, reason: '"$patch: replace" inside a list element has no effect in Kustomize' });
    return existing;
}
function isReplacement(element) {
    return element.get(directiveKey) === 'replace';
}
function isSame(candidate, element, keys) {
    if (!isMap(candidate))
        return false;
    return keys.every((key) => scalarText(element.get(key)) === '' || scalarText(candidate.get(key)) === scalarText(element.get(key)));
}
/** True where a key is missing in the element, an existing element has it, and the other keys agree: Kustomize then finds no such patch. */
function isShadowed(element, target, keys) {
    const missing = keys.filter((key) => scalarText(element.get(key)) === '');
    if (missing.length === 0)
        return false;
    return target.some((candidate) => isMap(candidate) &&
        isSame(candidate, element, keys) &&
        missing.some((key) => scalarText(candidate.get(key)) !== ''));
}
function mergeSets(target, patch) {
    return [...new Set([...patch, ...target])];
}
function copyList(list) {
    return list.map(copyOf);
}
function directiveOf(value, walk) {
    if (value === undefined || value === null)
        return 'merge';
    if (value === 'merge' || value === 'replace' || value === 'delete')
        return value;
    throw new strategic_merge_Refusal(walk.path, `there is no directive "$patch: ${scalarText(value)}"`);
}
function noteDirective(key, walk) {
    const name = key.split('/')[0] ?? key;
    if (!['$setElementOrder', '$retainKeys', '$deleteFromPrimitiveList'].includes(name))
        return;
    walk.damages.push({
        path: `${walk.path}/${key}`,
        reason: `Kustomize does not know the directive "${name}" and leaves it in the object`,
    });
}
function nodeKind(value) {
    if (isMap(value))
        return 'mapping';
    return Array.isArray(value) ? 'list' : 'scalar';
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/src/validate/patches/label-selector.js
const key = /^(?:[A-Za-z0-9.-]{1,253}\/)?[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;
const value = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
/** Parses a selector (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api); throws a sentence where it is none. */
function parseLabelSelector(text) {
    if (text.trim() === '')
        return [];
    return text.split(/,(?![^(]*\))/).map((part) => requirement(part.trim()));
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

;// CONCATENATED MODULE: ./lib/src/validate/patches/target.js






/**
 * Compiles the `target` of a patch. Group, version, kind, name and namespace are RE2 expressions that must match the whole text; name
 * and namespace match an object's original or current value; an object without a namespace counts as in `default`.
 */
function compileTarget(target) {
    try {
        return selector(target);
    }
    catch (error) {
        return { kind: 'invalid', reason: `the target cannot be read: ${(0,failure/* messageOf */.b)(error)}` };
    }
}
function selector(target) {
    const [group, version, kind] = [
        expression(target, 'group'),
        expression(target, 'version'),
        expression(target, 'kind'),
    ];
    const [name, namespace] = [expression(target, 'name'), expression(target, 'namespace')];
    const labels = parseLabelSelector((0,json/* stringAt */.bX)(target, ['labelSelector']) ?? '');
    const annotations = parseLabelSelector((0,json/* stringAt */.bX)(target, ['annotationSelector']) ?? '');
    return {
        kind: 'selector',
        matches(resource) {
            const { original } = resource;
            const current = currentOf(resource);
            return (group(current.group) &&
                version(current.version) &&
                kind(current.kind) &&
                (name(original.name) || name(current.name)) &&
                (namespace(effectiveNamespace(original)) || namespace(effectiveNamespace(current))) &&
                selects(labels, resource, 'labels') &&
                selects(annotations, resource, 'annotations'));
        },
    };
}
function expression(target, field) {
    const pattern = (0,json/* stringAt */.bX)(target, [field]) ?? '';
    if (pattern === '')
        return () => true;
    const compiled = build/* RE2JS */.L3.compile(`^(?:${pattern})$`);
    return (text) => compiled.test(text);
}
function selects(wanted, resource, field) {
    if (wanted.length === 0)
        return true;
    const found = at(treeOfResource(resource), ['metadata', field]);
    const labels = new Map(isMap(found) ? [...found].map(([key, value]) => [key, scalarText(value)]) : []);
    return wanted.every((requirement) => requirement(labels));
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/kustomize.js








/** Applies one patch to the objects that it selects, with the semantics of Kustomize 5 (kubectl 1.35). */
function applyPatch(resources, patch) {
    const body = parsePatchText(patch.text);
    switch (body.kind) {
        case 'invalid':
            return failed(resources, body.reason);
        case 'empty':
            return { resources, matched: [], failure: null, damages: [] };
        case 'operations': {
            const outcome = patchWithOperations(resources, body.operations, patch.target);
            const ignored = { path: '', reason: 'Kustomize reads the list of operations and ignores the documents after it' };
            return body.restIgnored ? { ...outcome, damages: [...outcome.damages, ignored] } : outcome;
        }
        case 'documents':
            return patch.target
                ? mergeIntoTarget(resources, body.documents, patch.target)
                : mergeByIdentity(resources, body.documents);
    }
}
function failed(resources, reason) {
    return { resources, matched: [], failure: { object: '', operation: '', path: '', reason }, damages: [] };
}
function patchWithOperations(resources, operations, target) {
    if (!target)
        return failed(resources, 'a JSON patch needs a target');
    const selector = compileTarget(target);
    if (selector.kind === 'invalid')
        return failed(resources, selector.reason);
    const matched = resources.filter((resource) => selector.matches(resource));
    return operateOn(resources, matched, operations);
}
/** Applies operations to chosen objects. Kustomize keeps its own annotations on each, so that `/metadata/annotations` is always there. */
function operateOn(resources, chosen, operations) {
    const matched = chosen.map(nameOf);
    const changed = new Map();
    for (const resource of chosen) {
        const tree = copyOfMap(treeOfResource(resource));
        const hadAnnotations = childOf(tree, 'metadata')?.has('annotations') === true;
        childMap(childMap(tree, 'metadata'), 'annotations');
        const refused = applyOperations(tree, operations);
        if (refused) {
            const operation = `operation ${refused.index + 1} (${refused.op})`;
            const failure = { object: nameOf(resource), operation, path: refused.path, reason: refused.reason };
            return { resources, matched, failure, damages: [] };
        }
        if (!hadAnnotations)
            dropEmptyAnnotations(tree);
        const broken = brokenReference(tree);
        if (broken !== null) {
            const reason = 'the patch leaves text where Kustomize looks for a mapping when it follows names';
            return {
                resources,
                matched,
                failure: { object: nameOf(resource), operation: '', path: broken, reason },
                damages: [],
            };
        }
        changed.set(resource, withTree(resource, tree));
    }
    return {
        resources: resources.map((resource) => changed.get(resource) ?? resource),
        matched,
        failure: null,
        damages: [],
    };
}
function childOf(tree, key) {
    const found = tree.get(key);
    return isMap(found) ? found : null;
}
function dropEmptyAnnotations(tree) {
    const metadata = childOf(tree, 'metadata');
    if (metadata && childOf(metadata, 'annotations')?.size === 0)
        metadata.delete('annotations');
}
function mergeIntoTarget(resources, documents, target) {
    const [document, ...others] = documents;
    if (!document || others.length > 0)
        return failed(resources, 'a patch with a target can hold one document only');
    const selector = compileTarget(target);
    if (selector.kind === 'invalid')
        return failed(resources, selector.reason);
    const chosen = resources.filter((resource) => selector.matches(resource));
    const { merged, damages } = withTextLabels(document);
    const applied = mergeInto(resources, chosen, merged);
    const outcome = { ...applied, damages: [...applied.damages, ...damages] };
    const twice = outcome.failure ? null : firstTwice(outcome.resources);
    if (twice === null)
        return outcome;
    return {
        ...outcome,
        resources,
        failure: { object: twice, operation: '', path: '', reason: 'there are two objects of this name' },
    };
}
/** With a target, Kustomize turns the labels and annotations of the document into texts first, so that null takes nothing away. */
function withTextLabels(document) {
    const merged = copyOfMap(document);
    const damages = [];
    const metadata = childOf(merged, 'metadata');
    for (const field of ['labels', 'annotations']) {
        const labels = metadata?.get(field);
        if (labels === null) {
            metadata?.delete(field);
            damages.push({ path: `/metadata/${field}`, reason: 'null has no effect there in a patch with a target' });
        }
        if (!isMap(labels))
            continue;
        for (const [key, value] of labels) {
            if (value !== null)
                continue;
            labels.set(key, 'null');
            const path = `/metadata/${field}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
            damages.push({ path, reason: 'null becomes the text "null" in a patch with a target' });
        }
    }
    return { merged, damages };
}
function mergeByIdentity(resources, documents) {
    let outcome = { resources, matched: [], failure: null, damages: [] };
    for (const document of documents) {
        const wanted = kustomize_key(identityOf(document));
        const chosen = outcome.resources.filter((resource) => kustomize_key(resource.original) === wanted || kustomize_key(resource.current) === wanted);
        if (chosen.length !== 1) {
            const found = chosen.length === 0 ? 'no object' : `${chosen.length} objects`;
            return failed(resources, `without a target it must name exactly one object, and ${found} matches ${wanted}`);
        }
        const next = mergeInto(outcome.resources, chosen, document);
        if (next.failure)
            return { ...next, resources };
        outcome = {
            ...next,
            matched: [...outcome.matched, ...next.matched],
            damages: [...outcome.damages, ...next.damages],
        };
    }
    return outcome;
}
/** Merges one document into chosen objects; kind, name and namespace stay theirs. */
function mergeInto(resources, chosen, document) {
    const matched = chosen.map(nameOf);
    const damages = new Map();
    const changed = new Map();
    for (const resource of chosen) {
        const { current } = resource;
        const patch = documentFor(resource, document);
        const outcome = mergePatch(treeOfResource(resource), patch, mergeShape(current.group, current.kind));
        if (outcome.kind === 'refused') {
            const failure = { object: nameOf(resource), operation: '', path: outcome.path, reason: outcome.reason };
            return { resources, matched, failure, damages: [] };
        }
        for (const damage of outcome.damages)
            damages.set(`${damage.path} ${damage.reason}`, damage);
        changed.set(resource, outcome.kind === 'deleted' ? null : withTree(resource, outcome.value));
    }
    const kept = resources.flatMap((resource) => {
        const next = changed.get(resource);
        return next === undefined ? [resource] : next === null ? [] : [next];
    });
    return { resources: kept, matched, failure: null, damages: [...damages.values()] };
}
/** The document with the object's own type and name, which a merge never changes. */
function documentFor(resource, document) {
    const { current } = resource;
    const patch = new Map(document);
    patch.set('apiVersion', current.group === '' ? current.version : `${current.group}/${current.version}`);
    patch.set('kind', current.kind);
    const metadata = patch.get('metadata');
    if (!isMap(metadata))
        return patch;
    const own = new Map(metadata);
    own.set('name', current.name);
    if (current.namespace === '')
        own.delete('namespace');
    else
        own.set('namespace', current.namespace);
    patch.set('metadata', own);
    return patch;
}
function firstTwice(resources) {
    const seen = new Set();
    for (const resource of resources) {
        const id = kustomize_key(resource.current);
        if (seen.has(id))
            return nameOf(resource);
        seen.add(id);
    }
    return null;
}
function kustomize_key(identity) {
    const { group, version, kind, name } = identity;
    return `${group === '' ? version : `${group}/${version}`} ${kind} ${name} in ${effectiveNamespace(identity)}`;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/notification.js

const operatorKinds = ['FluxInstance', 'ResourceSet', 'ResourceSetInputProvider'];
/** Lets alerts and receivers name the operator's own kinds, and their controller read them. */
function notificationSteps(plan) {
    if (!plan.components.includes('notification-controller'))
        return [];
    return [
        definition(plan, 'alerts', 'eventSources'),
        definition(plan, 'receivers', 'resources'),
        operations(named('ClusterRole', `crd-controller-${plan.namespace}`), [
            operation('add', '/rules/-', { apiGroups: ['fluxcd.controlplane.io'], resources: ['*'], verbs: ['*'] }),
        ]),
    ];
}
/**
 * Each kind is added to the list of every API version that this operator believes the definition to have: it counts them by the Flux
 * minor. An operator older than a Flux that dropped a version still reaches for it, and its whole build fails (fluxcd/flux2#5965).
 */
function definition(plan, plural, field) {
    const versions = believedVersions(plan);
    const paths = Array.from({ length: versions }, (_, index) => `/spec/versions/${index}/schema/openAPIV3Schema/properties/spec/properties/${field}/items/properties/kind/enum/-`);
    return operations(named('CustomResourceDefinition', `${plural}.notification.toolkit.fluxcd.io`), operatorKinds.flatMap((kind) => paths.map((path) => operation('add', path, kind))));
}
function believedVersions({ fluxMinor, operator }) {
    if (fluxMinor <= 6 || !operator.knowsFlux27)
        return 3;
    return fluxMinor <= 8 || !operator.knowsFlux29 ? 2 : 1;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/profiles.js

const appliers = ['kustomize-controller', 'helm-controller'];
const tenants = [...appliers, 'notification-controller', 'image-reflector-controller', 'image-automation-controller'];
const sizes = {
    small: {
        memoryRequest: '64Mi',
        cpu: '1000m',
        memory: '512Mi',
        sourceCpu: '1000m',
        sourceMemory: '512Mi',
        concurrent: 5,
        requeue: '10s',
        helmCache: 10,
        sourceConcurrent: null,
    },
    medium: {
        memoryRequest: '128Mi',
        cpu: '2000m',
        memory: '1Gi',
        sourceCpu: '2000m',
        sourceMemory: '1Gi',
        concurrent: 10,
        requeue: '5s',
        helmCache: 50,
        sourceConcurrent: 5,
    },
    large: {
        memoryRequest: '256Mi',
        cpu: '3000m',
        memory: '3Gi',
        sourceCpu: '2000m',
        sourceMemory: '2Gi',
        concurrent: 20,
        requeue: '5s',
        helmCache: 100,
        sourceConcurrent: 10,
    },
};
/** OpenShift sets its own security contexts, so that the ones of Flux go. */
function clusterTypeSteps(plan) {
    if (plan.clusterType !== 'openshift')
        return [];
    return [
        operations(named('Deployment'), [
            operation('remove', `${podSpec}/securityContext`),
            operation('remove', `${firstContainer}/securityContext/seccompProfile`),
            operation('remove', `${firstContainer}/securityContext/runAsNonRoot`),
        ]),
        operations(named('Namespace'), [
            operation('remove', '/metadata/labels/pod-security.kubernetes.io~1warn'),
            operation('remove', '/metadata/labels/pod-security.kubernetes.io~1warn-version'),
        ]),
    ];
}
/** Pod labels and annotations always; resources and arguments where a size is set. */
function clusterSizeSteps(plan) {
    const size = Object.hasOwn(sizes, plan.clusterSize) ? sizes[plan.clusterSize] : undefined;
    const profile = { metadata: { annotations: { 'fluxcd.controlplane.io/profile': plan.clusterSize } } };
    const pod = merge(named('Deployment'), {
        ...(size ? profile : {}),
        spec: {
            template: {
                metadata: {
                    labels: { 'app.kubernetes.io/part-of': 'flux' },
                    annotations: { 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'true' },
                },
            },
        },
    });
    return size ? [pod, ...resourceSteps(plan.clusterSize, size), ...concurrencySteps(size)] : [pod];
}
function resourceSteps(name, size) {
    const resources = (cpu, memory) => operation('replace', `${firstContainer}/resources`, {
        requests: { cpu: '100m', memory: size.memoryRequest },
        limits: { cpu, memory },
    });
    if (name === 'small')
        return [operations(named('Deployment'), [resources(size.cpu, size.memory)])];
    return [
        operations(named('Deployment', ...appliers), [resources(size.cpu, size.memory)]),
        operations(named('Deployment', 'source-controller'), [resources(size.sourceCpu, size.sourceMemory)]),
    ];
}
function concurrencySteps(size) {
    const cache = [
        argument(`--helm-cache-max-size=${size.helmCache}`),
        argument('--helm-cache-ttl=720m'),
        argument('--helm-cache-purge-interval=60m'),
    ];
    const concurrent = size.sourceConcurrent === null ? [] : [argument(`--concurrent=${size.sourceConcurrent}`)];
    return [
        operations(named('Deployment', ...appliers), [
            argument(`--concurrent=${size.concurrent}`),
            argument(`--requeue-dependency=${size.requeue}`),
        ]),
        operations(named('Deployment', 'source-controller'), [...cache, ...concurrent]),
    ];
}
/** Locks tenants into their namespaces. */
function multitenantSteps(plan) {
    if (!plan.tenancy.multitenant)
        return [];
    const locked = plan.operator.knowsFlux27 ? [...tenants, 'source-watcher'] : tenants;
    return [
        operations(named('Deployment', ...locked), [argument('--no-cross-namespace-refs=true')]),
        operations(named('Deployment', 'kustomize-controller'), [argument('--no-remote-bases=true')]),
        operations(named('Deployment', ...appliers), [argument(`--default-service-account=${plan.tenancy.account}`)]),
        operations(named('Kustomization'), [operation('add', '/spec/serviceAccountName', 'kustomize-controller')]),
    ];
}
/** source-watcher makes artifacts that the appliers read only behind a feature gate. */
function artifactSteps(plan) {
    if (!plan.operator.knowsFlux27 || !plan.components.includes('source-watcher'))
        return [];
    return [operations(named('Deployment', ...appliers), [argument('--feature-gates=ExternalArtifact=true')])];
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/workload-identity.js

/** The controllers that could use the identity of an object first; helm-controller followed with Flux 2.7. */
const first = [
    'source-controller',
    'kustomize-controller',
    'notification-controller',
    'image-reflector-controller',
    'image-automation-controller',
];
/** What the workload identity settings of an instance mean for its Flux version. */
function identityPlan(plan) {
    const { objectLevelIdentity, multitenantIdentity } = plan.tenancy;
    if (plan.fluxMinor < 6) {
        const refusal = objectLevelIdentity || multitenantIdentity ? 'workload identity of objects needs Flux 2.6 or newer' : null;
        return { steps: [], withoutTokens: false, refusal };
    }
    if (plan.fluxMinor < 7) {
        const refusal = multitenantIdentity ? 'multi-tenant workload identity needs Flux 2.7 or newer' : null;
        return { steps: objectLevelIdentity ? [gate(first, true)] : [], withoutTokens: !objectLevelIdentity, refusal };
    }
    const refusal = multitenantIdentity && !objectLevelIdentity
        ? 'multi-tenant workload identity needs objectLevelWorkloadIdentity'
        : null;
    const steps = [gate([...first, 'helm-controller'], objectLevelIdentity)];
    if (objectLevelIdentity && multitenantIdentity)
        steps.push(...tenantSteps(plan));
    return { steps, withoutTokens: !objectLevelIdentity, refusal };
}
function gate(controllers, enabled) {
    const value = `--feature-gates=ObjectLevelWorkloadIdentity=${String(enabled)}`;
    return operations(named('Deployment', ...controllers), [argument(value)]);
}
function tenantSteps({ tenancy }) {
    const others = first.filter((name) => name !== 'kustomize-controller');
    const decryption = argument(`--default-decryption-service-account=${tenancy.decryptionAccount}`);
    const kubeConfig = argument(`--default-kubeconfig-service-account=${tenancy.kubeConfigAccount}`);
    return [
        operations(named('Deployment', ...others), [argument(`--default-service-account=${tenancy.account}`)]),
        operations(named('Deployment', 'kustomize-controller'), [decryption]),
        operations(named('Deployment', 'kustomize-controller', 'helm-controller'), [kubeConfig]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/build.js







/**
 * Models what the operator does to `flux/vX/` before the patches of the user, in its order. A change that fails is noted and left out, so
 * that the patches after it can still be judged.
 */
function buildObjects(plan, files) {
    const raw = baseObjects(plan, files);
    const identity = identityPlan(plan);
    const steps = [
        ...(identity.withoutTokens ? tokenSteps(plan) : []),
        ...placementSteps(plan),
        ...argumentSteps(plan),
        ...shardSteps(plan),
        ...clusterTypeSteps(plan),
        ...clusterSizeSteps(plan),
        ...multitenantSteps(plan),
        ...artifactSteps(plan),
        ...notificationSteps(plan),
        ...identity.steps,
    ];
    const failures = [];
    let modelled = raw;
    for (const step of steps) {
        const outcome = applyStep(modelled, step);
        if (outcome.failure)
            failures.push(outcome.failure);
        modelled = outcome.resources;
    }
    return { raw, modelled, failures, refusal: identity.refusal };
}
function applyStep(resources, step) {
    const chosen = resources.filter((resource) => step.selects(resource));
    return step.change.kind === 'operations'
        ? operateOn(resources, chosen, step.change.operations)
        : mergeInto(resources, chosen, step.change.document);
}

// EXTERNAL MODULE: ./lib/src/model/version.js
var version = __webpack_require__(78796);
;// CONCATENATED MODULE: ./lib/src/validate/patches/build-plan.js


/** The oldest and the newest operator whose builds are modelled here. */
const modelledFrom = '0.29.0';
const modelledUpTo = '0.58.1';
const defaultComponents = ['source-controller', 'kustomize-controller', 'helm-controller', 'notification-controller'];
/** Reads the plan off the spec of a FluxInstance; the defaults are those of its definition. */
function buildPlan(spec, versions, namespace) {
    const components = (0,json/* listAt */.gT)(spec, ['components']).filter((name) => typeof name === 'string');
    return {
        fluxVersion: versions.flux,
        fluxMinor: (0,version/* parseVersion */.ot)(versions.flux)?.minor ?? 0,
        namespace,
        components: components.length > 0 ? components : defaultComponents,
        domain: filledString(spec, ['cluster', 'domain'], 'cluster.local'),
        clusterType: filledString(spec, ['cluster', 'type'], 'kubernetes'),
        clusterSize: filledString(spec, ['cluster', 'size'], ''),
        networkPolicy: (0,json/* valueAt */.fK)(spec, ['cluster', 'networkPolicy']) !== false,
        tenancy: tenancyOf(spec),
        imagePullSecret: filledString(spec, ['distribution', 'imagePullSecret'], ''),
        sharding: {
            key: filledString(spec, ['sharding', 'key'], 'sharding.fluxcd.io/key'),
            shards: (0,json/* listAt */.gT)(spec, ['sharding', 'shards']).filter((name) => typeof name === 'string'),
            persistent: (0,json/* stringAt */.bX)(spec, ['sharding', 'storage']) === 'persistent',
        },
        storage: storageOf(spec),
        sync: (0,json/* stringAt */.bX)(spec, ['sync', 'url']) ? (0,json/* objectAt */.lJ)(spec, ['sync']) : null,
        operator: {
            knowsFlux27: (0,version/* compareVersions */.Zy)(versions.operator, '0.30.0') >= 0,
            knowsFlux29: (0,version/* compareVersions */.Zy)(versions.operator, '0.53.0') >= 0,
        },
    };
}
function tenancyOf(spec) {
    const account = (field) => filledString(spec, ['cluster', field], 'default');
    return {
        multitenant: (0,json/* valueAt */.fK)(spec, ['cluster', 'multitenant']) === true,
        objectLevelIdentity: (0,json/* valueAt */.fK)(spec, ['cluster', 'objectLevelWorkloadIdentity']) === true,
        multitenantIdentity: (0,json/* valueAt */.fK)(spec, ['cluster', 'multitenantWorkloadIdentity']) === true,
        account: account('tenantDefaultServiceAccount'),
        decryptionAccount: account('tenantDefaultDecryptionServiceAccount'),
        kubeConfigAccount: account('tenantDefaultKubeConfigServiceAccount'),
    };
}
function storageOf(spec) {
    const size = filledString(spec, ['storage', 'size'], '');
    return size === '' ? null : { class: filledString(spec, ['storage', 'class'], ''), size };
}
function filledString(spec, path, fallback) {
    const found = (0,json/* stringAt */.bX)(spec, path);
    return found === null || found === '' ? fallback : found;
}
/** True where the build of an operator is known here; beyond that nothing is claimed about its own changes. */
function isModelled(operator) {
    return (0,version/* compareVersions */.Zy)(operator, modelledFrom) >= 0 && (0,version/* compareVersions */.Zy)(operator, modelledUpTo) <= 0;
}
/** The operator itself, or the nearest one that is modelled. */
function nearestModelled(operator) {
    if (isModelled(operator))
        return operator;
    return (0,version/* compareVersions */.Zy)(operator, modelledFrom) < 0 ? modelledFrom : modelledUpTo;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/judge.js


/** The patches of a FluxInstance spec, in their order. */
function userPatches(spec) {
    return (0,json/* listAt */.gT)(spec, ['kustomize', 'patches'])
        .filter(json/* isObject */.Gv)
        .map((entry) => ({ text: (0,json/* stringAt */.bX)(entry, ['patch']) ?? '', target: targetOf(entry) }));
}
function targetOf(entry) {
    const target = entry['target'];
    return (0,json/* isObject */.Gv)(target) ? target : null;
}
/** Applies the patches one after the other to both sets of objects; one that fails is left out for those after it. */
function judgePatches(build, patches) {
    const verdicts = [];
    let raw = build.raw;
    let modelled = build.modelled;
    for (const [index, patch] of patches.entries()) {
        const onRaw = applyPatch(raw, patch);
        const onModelled = applyPatch(modelled, patch);
        raw = onRaw.resources;
        modelled = onModelled.resources;
        verdicts.push({
            index,
            patch,
            matched: onModelled.matched,
            raw: onRaw.failure,
            modelled: onModelled.failure,
            damages: onModelled.damages,
        });
    }
    return verdicts;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/sentences.js

/** A text for each patch that stays the same where it moves in the list; equal patches are counted. */
function patchSubjects(patches) {
    const seen = new Map();
    return patches.map(({ text, target }) => {
        const written = JSON.stringify([text.trim(), target]);
        const count = (seen.get(written) ?? 0) + 1;
        seen.set(written, count);
        return `${written} ${count}`;
    });
}
/** An error where the patch fails on both sets of objects, a warning where it fails on one. */
function failureProblem({ verdict, instance, subject }) {
    const failure = verdict.modelled ?? verdict.raw;
    if (!failure)
        return null;
    const both = verdict.modelled !== null && verdict.raw !== null;
    const doubt = both
        ? ''
        : verdict.raw === null
            ? ', but only after the changes that the operator is expected to make'
            : ', but only on the manifests as released';
    return {
        code: 'patch-fails',
        severity: both ? 'error' : 'warning',
        ...instance.place(['kustomize', 'patches', verdict.index]),
        subject,
        message: `${patchName(verdict)} fails${where(failure)}: ${printable(failure.reason)}${doubt}.`,
        help: failureHelp(failure),
    };
}
function where({ object, operation, path }) {
    const at = path === '' ? '' : ` at ${printable(path)}`;
    const on = object === '' ? '' : ` on ${printable(object)}`;
    return operation === '' ? `${at}${on}` : ` in ${printable(operation)}${at}${on}`;
}
function failureHelp({ operation, path }) {
    if (operation === '' && path === '')
        return 'Correct the patch; Kustomize refuses the whole build otherwise.';
    if (/\/\d+(?:\/|$)/.test(path)) {
        return 'Patch by name with a strategic merge patch instead of by index, or adapt the index to the target release.';
    }
    return 'Adapt the path to the target release, or remove the patch; the whole build fails otherwise.';
}
/** A patch that does nothing, which Kustomize never says. */
function unmatchedProblem({ verdict, instance, subject }) {
    const { target } = verdict.patch;
    return {
        code: 'patch-matches-nothing',
        severity: 'warning',
        ...instance.place(['kustomize', 'patches', verdict.index]),
        subject,
        message: `${patchName(verdict)} matches no object of the build${target ? ` (${targetText(target)})` : ''}, so that it does nothing.`,
        help: unmatchedHelp(target),
    };
}
function unmatchedHelp(target) {
    if (target && (0,json/* stringAt */.bX)(target, ['namespace'])) {
        return 'Remove target.namespace: the objects have no namespace yet when the patches are applied.';
    }
    if (target && (0,json/* stringAt */.bX)(target, ['name'])) {
        return 'Write the full name: it is an expression that must match from the first to the last character.';
    }
    return 'Correct the target, or remove the patch.';
}
function targetText(target) {
    return ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector']
        .flatMap((field) => {
        const value = (0,json/* stringAt */.bX)(target, [field]);
        return value ? [`${field} ${printable(value)}`] : [];
    })
        .join(', ');
}
/** What a patch does silently and its author cannot have meant. */
function damageProblems({ verdict, instance, subject }) {
    return verdict.damages.map((damage) => ({
        code: 'patch-damages',
        severity: 'warning',
        ...instance.place(['kustomize', 'patches', verdict.index]),
        subject: `${subject} ${damage.path} ${damage.reason}`,
        message: `${patchName(verdict)} does harm${damage.path === '' ? '' : ` at ${printable(damage.path)}`}: ${printable(damage.reason)}.`,
        help: 'Write the keys that identify the element (name, or containerPort and protocol), and no directive but $patch.',
    }));
}
/** The operator's own changes that the manifests no longer take: every build fails, as on 2026-06-30 (fluxcd/flux2#5965). */
function operatorProblems(build, state) {
    const { instance, operatorVersion, fluxVersion } = state;
    const place = instance.place(['distribution', 'artifact']);
    const failures = build.failures.map((failure) => ({
        code: 'manifests-ahead',
        severity: 'error',
        ...place,
        subject: `${failure.object} ${failure.path}`,
        message: `Flux Operator ${operatorVersion} cannot build Flux ${fluxVersion}: its own patch fails${where(failure)}, because ${failure.reason}.`,
        help: 'Move the operator and the manifests to the same release.',
    }));
    if (build.refusal === null)
        return failures;
    const refusal = {
        code: 'rule-violated',
        severity: 'error',
        ...instance.place(['cluster']),
        subject: build.refusal,
        message: `Flux Operator ${operatorVersion} refuses to build Flux ${fluxVersion}: ${build.refusal}.`,
        help: 'Change the settings under cluster, or choose another Flux version.',
    };
    return [...failures, refusal];
}
function patchName({ index }) {
    return `Patch ${index + 1} of the FluxInstance`;
}
/** Text of a repository, without control characters and not too long. */
function printable(text) {
    const short = text.length > 240 ? `${text.slice(0, 237)}...` : text;
    return short.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/check.js




/**
 * Judges the patches of a FluxInstance on the objects of its release, as released and as its operator hands them on: an error where a patch
 * fails on both, a warning where it fails on one. `introduced` where the tree before has no such finding.
 */
function checkPatches(input) {
    const before = input.before === null ? [] : findPatchProblems(input.before);
    const known = new Set(before.map(check_identityOf));
    return findPatchProblems(input.after).map(({ subject, ...problem }) => {
        const introduced = !known.has(check_identityOf({ subject, ...problem }));
        return { ...problem, message: introduced ? withOrigin(problem, input) : problem.message, introduced };
    });
}
/** The problems of one tree; `subject` is the same text in both trees for the same problem. */
function findPatchProblems(state) {
    const { instance, fluxVersion, operatorVersion } = state;
    const patches = userPatches(instance.spec);
    if (!hasFlux(state))
        return patches.length === 0 ? [] : [missingFlux(state)];
    const operator = nearestModelled(operatorVersion);
    const plan = buildPlan(instance.spec, { flux: fluxVersion, operator }, instance.namespace);
    const build = buildObjects(plan, state.manifests);
    const problems = [];
    if (isModelled(operatorVersion))
        problems.push(...operatorProblems(build, state));
    else if (patches.length > 0)
        problems.push(unknownOperator(state, operator));
    const subjects = patchSubjects(patches);
    for (const verdict of judgePatches(build, patches)) {
        const context = { verdict, instance, subject: subjects[verdict.index] ?? '' };
        const failure = failureProblem(context);
        if (failure)
            problems.push(failure);
        else if (verdict.matched.length === 0)
            problems.push(unmatchedProblem(context));
        problems.push(...damageProblems(context));
    }
    return problems;
}
function check_identityOf(problem) {
    return `${problem.code} ${problem.severity} ${problem.subject}`;
}
/** Says that a patch worked until now. */
function withOrigin(problem, { before, after }) {
    if (before === null || before.fluxVersion === after.fluxVersion)
        return problem.message;
    if (problem.code !== 'patch-fails' && problem.code !== 'patch-matches-nothing')
        return problem.message;
    const verb = problem.code === 'patch-fails' ? 'applies' : 'matches';
    return `${problem.message.slice(0, -1)}; on Flux ${before.fluxVersion} it ${verb}.`;
}
function hasFlux({ manifests, fluxVersion }) {
    return manifests.has(`flux/v${fluxVersion}/rbac.yaml`) || manifests.has(`flux/v${fluxVersion}/source-controller.yaml`);
}
function missingFlux({ instance, fluxVersion }) {
    return {
        code: 'not-evaluated',
        severity: 'notice',
        ...instance.place(['kustomize', 'patches']),
        subject: 'patches without manifests',
        message: `The patches of the FluxInstance were not evaluated, because the manifests hold no Flux ${fluxVersion}.`,
        help: 'Choose a Flux version that the pinned manifests hold.',
    };
}
function unknownOperator({ instance, operatorVersion }, nearest) {
    return {
        code: 'not-evaluated',
        severity: 'notice',
        ...instance.place(['kustomize', 'patches']),
        subject: `operator ${operatorVersion}`,
        message: `What Flux Operator ${operatorVersion} itself changes before the patches is not known here; they were judged as with ${nearest}.`,
        help: 'Update flux-lockstep, or build the instance with the flux-operator command line of that release.',
    };
}

// EXTERNAL MODULE: ./lib/src/validate/placeholder.js
var placeholder = __webpack_require__(65776);
;// CONCATENATED MODULE: ./lib/src/validate/patch-findings.js




/**
 * Judges the patches of each instance of a tree on the Flux version that it gets. Instances whose version is not known are left to the check
 * of Flux versions, which says why.
 */
function patch_findings_checkPatches(state, select) {
    return state.instances.flatMap((instance) => {
        const manifests = (0,flux_version/* manifestsOf */.oF)(instance, state);
        const selection = (0,flux_version/* fluxVersionOf */.DO)(instance, state, select);
        const operatorVersion = state.operator?.version ?? state.contents?.version;
        if (!manifests || selection?.kind !== 'selected' || operatorVersion === undefined)
            return [];
        const problems = findPatchProblems({
            instance: {
                spec: instance.spec,
                namespace: state.tree.layout.namespaceOf(instance.object) ?? 'flux-system',
                place: (path) => placeOf(instance, path),
            },
            fluxVersion: selection.version,
            manifests,
            operatorVersion,
        });
        const open = openLines(instance);
        const seen = problems.findIndex(({ code }) => code === 'manifests-ahead');
        return problems
            .filter(({ code }, index) => code !== 'manifests-ahead' || index === seen)
            .map((problem) => (problem.line !== null && open.has(problem.line) ? notJudged(problem) : problem));
    });
}
/** One sentence on manifests that are ahead is enough: the build knows more than the versions. */
function withoutRepeats(patches, skew) {
    const said = new Set(patches.filter(({ code }) => code === 'manifests-ahead').map(({ file }) => file));
    return skew.filter(({ code, file }) => code !== 'manifests-ahead' || !said.has(file));
}
function placeOf({ object, root }, path) {
    return { file: object.file.path, line: object.position([...root, ...path]).line };
}
/** Lines of the patches with a placeholder: what such a patch does is known only with its value. */
function openLines(instance) {
    const lines = (0,json/* listAt */.gT)(instance.spec, ['kustomize', 'patches']).flatMap((patch, index) => holdsPlaceholder(patch) ? [placeOf(instance, ['kustomize', 'patches', index]).line] : []);
    return new Set(lines);
}
function holdsPlaceholder(patch) {
    return (0,placeholder/* unknownInDocument */.pj)(JSON.stringify(patch));
}
function notJudged(problem) {
    if (!problem.code.startsWith('patch-'))
        return problem;
    return {
        ...problem,
        code: 'not-evaluated',
        severity: 'notice',
        message: 'This patch was not judged: it holds a value that is only known later.',
        help: 'Judge by hand that it applies.',
    };
}


/***/ })

};
