export const id = 8253;
export const ids = [8253];
export const modules = {

/***/ 28253:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  misnamed: () => (misnamed),
  misnamedFinding: () => (misnamedFinding),
  strangeArtifacts: () => (strangeArtifacts)
});

// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/text/artifact-text.js
var artifact_text = __webpack_require__(89166);
// EXTERNAL MODULE: ./lib/src/upstream/artifact-paths.js
var artifact_paths = __webpack_require__(39035);
// EXTERNAL MODULE: ./lib/src/model/role.js
var model_role = __webpack_require__(28858);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(70972);
// EXTERNAL MODULE: ./lib/src/text/yaml/plain-documents.js
var plain_documents = __webpack_require__(69237);
// EXTERNAL MODULE: ./lib/src/model/json.js
var model_json = __webpack_require__(50184);
;// CONCATENATED MODULE: ./lib/src/signatures/claims.js


const configTypes = {
    'application/vnd.cncf.helm.config.v1+json': model_role/* isChart */.VZ,
    'application/vnd.cncf.flux.config.v1+json': (role) => role === 'manifests',
};
function strangeConfig(mediaType, { role }) {
    const belongs = Object.hasOwn(configTypes, mediaType) ? configTypes[mediaType] : undefined;
    if (belongs === undefined)
        return (0,model_role/* isChart */.VZ)(role) || role === 'manifests' ? `its configuration is of the type ${shownType(mediaType)}` : null;
    if (belongs(role))
        return null;
    return `it is ${mediaType.includes('helm') ? 'a Helm chart' : 'an artifact of Flux manifests'}, and no ${model_role/* roleNames */.nc[role]}`;
}
const chartLayer = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
const manifestsLayer = 'application/vnd.cncf.flux.content.v1.tar+gzip';
function strangeLayers(mediaTypes, { role }) {
    const wanted = (0,model_role/* isChart */.VZ)(role) ? chartLayer : role === 'manifests' ? manifestsLayer : null;
    if (wanted === null)
        return null;
    const [mediaType, ...more] = mediaTypes;
    if (mediaType === wanted)
        return more.includes(wanted) ? 'it has several layers of its kind' : null;
    return mediaType === undefined ? 'it has no layer' : `its layer is of the type ${shownType(mediaType)}`;
}
function shownType(mediaType) {
    return JSON.stringify(mediaType.slice(0, 100));
}
function strangeChart(chart, where, { role, version }) {
    const name = (0,model_json/* stringAt */.bX)(chart, ['name']);
    const own = (0,model_json/* stringAt */.bX)(chart, ['version']);
    if (name === null || own === null)
        return `its ${where} names no chart and version`;
    if (name !== (0,model_role/* artifactName */.Cs)(role) || (version !== null && own !== version))
        return `its ${where} is that of ${name} ${own}`;
    const other = likeOneOf(chart, ['name', 'version', 'appVersion']);
    if (other !== null)
        return `its ${where} has the key ${JSON.stringify(other)} too`;
    const application = (0,model_json/* stringAt */.bX)(chart, ['appVersion']);
    return application === null || version === null || bare(application) === bare(version)
        ? null
        : `its ${where} has the appVersion ${application}`;
}
function likeOneOf(value, keys) {
    if (!(0,model_json/* isObject */.Gv)(value))
        return null;
    const folded = new Set(keys.map((key) => key.toLowerCase()));
    return (Object.keys(value).find((key) => !keys.includes(key) && folded.has(key.normalize('NFKC').toLowerCase())) ?? null);
}
function strangeLabels(labels, where, named) {
    return strangeTitle(labels, where, named) ?? strangeVersion(labels, where, named) ?? strangeRevision(labels, named);
}
const known = new Set(model_role/* roles */.Ot.flatMap((role) => ((0,model_role/* isArtifact */.vw)(role) ? (0,model_role/* artifactName */.Cs)(role) : [])));
function strangeTitle(labels, where, { role }) {
    const title = labels['org.opencontainers.image.title'];
    if (typeof title !== 'string' || title === (0,model_role/* artifactName */.Cs)(role))
        return null;
    return (0,model_role/* isChart */.VZ)(role) || known.has(title) ? `its ${where} call it ${title}` : null;
}
function strangeVersion(labels, where, { role, version }) {
    const own = labels['org.opencontainers.image.version'];
    if (typeof own !== 'string' || version === null)
        return null;
    const same = (0,model_role/* isChart */.VZ)(role) ? own === version : bare(own) === bare(version);
    return same || (!(0,model_role/* isChart */.VZ)(role) && !isVersion(own)) ? null : `its ${where} have the version ${own}`;
}
function strangeRevision(labels, { role, version, canonical }) {
    const revision = labels['org.opencontainers.image.revision'];
    if (role !== 'manifests' || typeof revision !== 'string' || version === null)
        return null;
    const from = revisionOf(revision);
    if (from === `v${version}` || from === version || (!isVersion(from) && !(canonical && revision.includes('@'))))
        return null;
    return `it was built from ${from}`;
}
function revisionOf(revision) {
    return revision.replace(/^refs\/(?:tags|heads)\//, '').split(/[@/]/, 1)[0] ?? '';
}
function unnamedManifests(annotations, operators, { version, canonical }) {
    if (version === null || !canonical)
        return null;
    const revision = annotations['org.opencontainers.image.revision'];
    const said = [typeof revision === 'string' ? revisionOf(revision) : '', ...operators.flatMap(operatorTags)];
    return said.some((text) => isVersion(text)) ? null : 'it says nowhere which release it is';
}
function strangeValues(values, { version }) {
    const tag = (0,model_json/* stringAt */.bX)(values, ['image', 'tag']);
    return tag === null || version === null || !isVersion(tag) || bare(tag) === bare(version)
        ? null
        : `its values.yaml has the image ${tag}`;
}
function operatorsIn(documents) {
    return documents
        .flatMap((document) => [document, ...(0,model_json/* listAt */.gT)(document, ['items'])])
        .filter((document) => (0,model_json/* stringAt */.bX)(document, ['kind']) === 'Deployment' && (0,model_json/* stringAt */.bX)(document, ['metadata', 'name']) === 'flux-operator');
}
function strangeInstall(operators, { version }) {
    if (version === null)
        return null;
    for (const operator of operators) {
        const tag = operatorTags(operator).find((each) => isVersion(each) && bare(each) !== bare(version));
        if (tag !== undefined)
            return `its install.yaml runs the operator ${tag}`;
        for (const labels of labelsOf(operator)) {
            const label = labels['app.kubernetes.io/version'];
            if (typeof label === 'string' && isVersion(label) && bare(label) !== bare(version))
                return `its install.yaml is labelled ${label}`;
        }
    }
    return null;
}
function labelsOf(operator) {
    const pod = ['spec', 'template'];
    return [[], pod].flatMap((place) => {
        const labels = (0,model_json/* objectAt */.lJ)(operator, [...place, 'metadata', 'labels']);
        return labels ? [labels] : [];
    });
}
function operatorTags(operator) {
    const pod = (0,model_json/* objectAt */.lJ)(operator, ['spec', 'template', 'spec']);
    const containers = [...(0,model_json/* listAt */.gT)(pod, ['containers']), ...(0,model_json/* listAt */.gT)(pod, ['initContainers'])];
    return containers.flatMap((one) => /\/flux-operator:([\w.-]+)(?:@|$)/.exec((0,model_json/* stringAt */.bX)(one, ['image']) ?? '')?.[1] ?? []);
}
function labelsOfConfig(config) {
    return (0,model_json/* isObject */.Gv)(config) ? ((0,model_json/* objectAt */.lJ)(config, ['config', 'Labels']) ?? {}) : {};
}
function isVersion(text) {
    return /^v?\d+\.\d+\.\d+(?:[-+]|$)/.test(text);
}
function bare(text) {
    return text
        .replace(/^v/, '')
        .replace(/\+[\w.-]*$/, '')
        .replace(/-ubi\d*$/, '');
}

;// CONCATENATED MODULE: ./lib/src/signatures/names.js








async function strangeName(registry, named) {
    const { artifact, version } = named;
    const verdicts = names_known.get(registry) ?? new Map();
    names_known.set(registry, verdicts);
    const key = [artifact.role, (0,reference/* formatRepository */.Sh)(artifact.repository), artifact.digest, version].join('\0');
    const verdict = verdicts.get(key) ?? nameVerdict(registry, named);
    verdicts.set(key, verdict);
    return await verdict;
}
const names_known = new WeakMap();
async function nameVerdict(registry, { artifact: { role, repository, digest }, version }) {
    const named = { role, version, canonical: (0,model_role/* isCanonical */.ZY)(repository) };
    const manifest = await registry.manifest(repository, digest);
    if (manifest === null)
        return null;
    const place = { registry, repository, named };
    if (manifest.kind === 'image')
        return await strangeImage(place, manifest);
    const labelled = strangeLabels(manifest.annotations, 'annotations', named);
    return labelled ?? (await strangeIndex(place, manifest.manifests));
}
const mostPlatforms = 16;
async function strangeIndex(place, manifests) {
    if (manifests.length > mostPlatforms)
        return `it is an index of more than ${mostPlatforms} artifacts`;
    let images = 0;
    for (const { digest } of manifests) {
        const manifest = await place.registry.manifest(place.repository, digest);
        if (manifest?.kind === 'index')
            return 'it is an index of an index';
        if (manifest === null)
            continue;
        images++;
        const strange = await strangeImage(place, manifest);
        if (strange !== null)
            return strange;
    }
    return images === 0 ? 'it is an index of nothing' : null;
}
async function strangeImage(place, image) {
    const { named } = place;
    const strange = strangeConfig(image.config.mediaType, named) ??
        strangeLayers(image.layers.map(({ mediaType }) => mediaType), named) ??
        strangeLabels(image.annotations, 'annotations', named);
    if (strange !== null)
        return strange;
    const config = await configOf(place, image.config);
    if ((0,model_role/* isChart */.VZ)(named.role))
        return ((config.isWrittenTwice ? writtenTwice('configuration') : null) ??
            strangeChart(config.value, 'configuration', named) ??
            (await strangeChartLayer(place, image)));
    const labelled = strangeLabels(labelsOfConfig(config.value), 'labels', named);
    return labelled ?? (named.role === 'manifests' ? await strangeManifestsLayer(place, image) : null);
}
function writtenTwice(where) {
    return `its ${where} writes a key twice`;
}
function repeatsKey(text) {
    try {
        (0,plain_documents/* plainDocuments */.HC)(text);
        return false;
    }
    catch (error) {
        return (0,failure/* messageOf */.b)(error).startsWith('duplicated mapping key');
    }
}
async function configOf({ registry, repository }, config) {
    const text = textOf(await registry.blob(repository, config));
    try {
        return { value: (0,json/* parseJson */.q)(text), isWrittenTwice: repeatsKey(text) };
    }
    catch (error) {
        if (error instanceof json/* JsonBudgetExceeded */.r)
            throw new failure/* LockstepError */.C('registry-limit', `${repository.host}/${repository.path}@${config.digest}: ${error.message}`);
        return { value: null, isWrittenTwice: false };
    }
}
async function strangeChartLayer(place, image) {
    const files = await firstLayer(place, image, artifact_paths/* isChartPath */.Ky);
    const [chart, ...more] = [...files].filter(([path]) => /^[^/]+\/Chart\.yaml$/.test(path));
    if (!chart || more.length > 0)
        return `its layer holds ${chart ? 'several charts' : 'no chart'}`;
    const [path, text] = [chart[0], textOf(chart[1])];
    if (repeatsKey(text))
        return writtenTwice('Chart.yaml');
    const [document, ...others] = (0,artifact_text/* artifactDocuments */.F)(text, path);
    if (others.length > 0)
        return 'its Chart.yaml has several documents';
    const strange = strangeChart(document, 'Chart.yaml', place.named);
    const values = files.get(path.replace(/Chart\.yaml$/, 'values.yaml'));
    if (strange !== null || !values || place.named.role !== 'operator-chart')
        return strange;
    return strangeValues((0,artifact_text/* artifactDocuments */.F)(textOf(values), 'values.yaml')[0], place.named);
}
async function strangeManifestsLayer(place, image) {
    const path = 'flux-operator/install.yaml';
    const install = (await firstLayer(place, image, artifact_paths/* isDistributionPath */.W2)).get(path);
    const operators = install ? operatorsIn(deploymentsIn(textOf(install), path)) : [];
    return strangeInstall(operators, place.named) ?? unnamedManifests(image.annotations, operators, place.named);
}
function deploymentsIn(text, path) {
    const documents = text
        .split(/^---.*$/m)
        .filter((document) => /\bkind["']?[ \t]{0,20}:.{0,40}\bDeployment\b/.test(document));
    return documents.flatMap((document) => (0,artifact_text/* artifactDocuments */.F)(document, path));
}
async function firstLayer({ registry, repository }, { layers }, wanted) {
    const [layer] = layers;
    return layer ? await registry.layer(repository, layer, wanted) : new Map();
}
function textOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/src/signatures/misnamed-artifacts.js



async function strangeArtifacts(registry, artifacts) {
    const found = await Promise.all(artifacts.map(async (named) => ({ named, why: await strangeName(registry, named) })));
    return found.flatMap(({ named, why }) => (why === null ? [] : [{ named, why }]));
}
function misnamedFinding({ named, why }, place) {
    return (0,finding/* introducedFinding */.tx)('signature-invalid', place, {
        message: `${referenceOf(named)} is not what its name says: ${why}.`,
        help: 'Do not use it before whoever published it has said what happened; no setting takes it unseen.',
    });
}
function misnamed(strange) {
    const findings = strange.map((one) => misnamedFinding(one, finding/* nowhere */.jx));
    const [first] = findings;
    if (!first)
        return null;
    return { detail: first.message, findings, signatures: { root: null, artifacts: strange.map(shown) } };
}
function referenceOf({ artifact: { repository, tag, digest } }) {
    return (0,reference/* formatReference */.FH)({
        ...repository,
        tag: tag.startsWith('sha256:') ? null : tag,
        digest: tag === digest ? digest : null,
    });
}
function shown({ named }) {
    const { role, digest } = named.artifact;
    return { role, reference: referenceOf(named), digest, verdict: 'invalid', format: null, identity: null };
}


/***/ })

};
