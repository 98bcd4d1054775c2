export const id = 591;
export const ids = [591];
export const modules = {

/***/ 10591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askForSignatures: () => (/* reexport */ askForSignatures),
  concludeSignatures: () => (/* reexport */ concludeSignatures),
  judgeArtifacts: () => (/* reexport */ judgeArtifacts),
  signatureFindings: () => (/* reexport */ signatureFindings),
  sourceRules: () => (/* reexport */ sourceRules)
});

// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/src/model/role.js
var model_role = __webpack_require__(28858);
// EXTERNAL MODULE: ./lib/src/model/version.js
var model_version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/upstream/operators.js
var operators = __webpack_require__(9959);
;// CONCATENATED MODULE: ./lib/src/signatures/conclusion.js






function concludeSignatures(judged, strictness, root) {
    const findings = judged.flatMap((one) => signatureFindings(one, strictness, finding/* nowhere */.jx));
    const signatures = { root, artifacts: eachOnce(judged.map(shown)) };
    const wrong = findings.find(({ code }) => code === 'signature-invalid');
    if (wrong)
        return { kind: 'wrong', detail: wrong.message, signatures, findings };
    const unread = firstMissing(judged, strictness, 'unreachable');
    if (unread)
        return { kind: 'unread', detail: unreachableText(unread), signatures, findings };
    const unsigned = firstMissing(judged, strictness, 'missing');
    if (unsigned)
        return { kind: 'unsigned', detail: `${missingText(unsigned)}.`, signatures, findings };
    return { kind: 'accepted', signatures, findings };
}
function signatureFindings(one, strictness, place) {
    const own = artifactFinding(one, strictness, place);
    const refused = one.sources.flatMap(({ rule, verdict }) => sourceFinding(one, rule, verdict));
    return own ? [own, ...refused] : refused;
}
function artifactFinding(one, strictness, place) {
    const { artifact, verdict } = one;
    const severity = strictness === 'required' || isWanted(one) ? 'error' : 'warning';
    switch (verdict.kind) {
        case 'verified':
            return null;
        case 'invalid':
            return (0,finding/* introducedFinding */.tx)('signature-invalid', place, {
                message: `The signature of ${nameOf(artifact)} is wrong: ${verdict.why}.`,
                help: 'Do not use this release before upstream has said what happened; `verify: off` would take it unseen.',
            });
        case 'missing':
            return (0,finding/* introducedFinding */.tx)('signature-missing', place, {
                severity,
                message: `${missingText(one)}.`,
                help: missingHelp(one),
            });
        case 'unreachable':
            return (0,finding/* introducedFinding */.tx)('signature-unreachable', place, {
                severity,
                message: unreachableText(one),
                help: 'Run again when the registry answers; nothing is known of this signature.',
            });
    }
}
function sourceFinding({ artifact }, rule, verdict) {
    switch (verdict.kind) {
        case 'accepted':
        case 'unsigned':
        case 'unreachable':
            return [];
        case 'refused':
            return [
                (0,finding/* introducedFinding */.tx)('signature-invalid', rule, {
                    message: `The verify of ${rule.name} would refuse ${nameOf(artifact)}: ${verdict.why}.`,
                    help: 'Correct its matchOIDCIdentity, or wait for a Flux that reads this signature; Flux would not pull the release.',
                }),
            ];
        case 'unknown':
            return [
                (0,finding/* finding */.gk)('not-evaluated', rule, {
                    severity: 'notice',
                    message: `Whether the verify of ${rule.name} takes ${nameOf(artifact)} was not looked at: ${verdict.why}.`,
                    help: 'Check it with cosign or Notation and the same keys before you merge.',
                }),
            ];
    }
}
function isWanted({ sources }) {
    return sources.some(({ verdict }) => verdict.kind === 'unsigned' || verdict.kind === 'unreachable');
}
function firstMissing(judged, strictness, kind) {
    const source = kind === 'missing' ? 'unsigned' : 'unreachable';
    return judged.find(({ verdict, sources }) => (verdict.kind === kind && strictness === 'required') || sources.some((each) => each.verdict.kind === source));
}
function missingText({ artifact, verdict, isYoung }) {
    const yet = isYoung === true ? ' yet' : '';
    const other = verdict.kind === 'missing' && verdict.other !== null ? `, only by ${verdict.other}` : yet;
    return `${nameOf(artifact)} is not signed by upstream${other}`;
}
function missingHelp({ artifact: { role, repository }, version, isYoung }) {
    if (!(0,model_role/* isCanonical */.ZY)(repository))
        return `Copy the signatures with the artifact, for example with \`cosign copy\`; ${tool/* documentation */.TH}/docs/registries.md names the tags.`;
    if ((0,model_role/* isChart */.VZ)(role) && (0,model_version/* compareVersions */.Zy)(version, operators/* firstSignedChart */.ZJ) < 0)
        return `Upstream signs charts from ${operators/* firstSignedChart */.ZJ} on: choose a newer release, or compare its digest with upstream’s by hand.`;
    if (isYoung === false)
        return 'Upstream signs within minutes of a release, so that no signature is to be waited for: choose another release, or compare its digest with upstream’s by hand.';
    return (0,model_role/* isChart */.VZ)(role)
        ? 'Charts appear some minutes before they are signed: the next run looks again.'
        : 'Wait for upstream to sign it, or compare its digest with upstream’s by hand.';
}
function unreachableText({ artifact, verdict }) {
    const why = verdict.kind === 'unreachable' ? `: ${verdict.why}` : '';
    return `The signature of ${nameOf(artifact)} could not be read${why}.`;
}
function eachOnce(artifacts) {
    const keyOf = ({ reference, digest }) => `${reference}@${digest}`;
    return [...new Map(artifacts.map((artifact) => [keyOf(artifact), artifact])).values()];
}
function nameOf({ repository, tag }) {
    return `${(0,reference/* formatRepository */.Sh)(repository)}:${tag}`;
}
function shown({ artifact, verdict }) {
    const verified = verdict.kind === 'verified' ? verdict : null;
    return {
        role: artifact.role,
        reference: nameOf(artifact),
        digest: artifact.digest,
        verdict: verdict.kind,
        format: verified?.format ?? null,
        identity: verified?.identity.subject ?? null,
    };
}

// EXTERNAL MODULE: ./lib/src/upstream/flux-minors.js
var flux_minors = __webpack_require__(1230);
;// CONCATENATED MODULE: ./lib/src/signatures/verdict.js
function judgeAttempts(attempts, { accepts, others }) {
    let why = null;
    let other = null;
    for (const attempt of attempts) {
        if (attempt.kind === 'signed' && accepts(attempt.identity))
            return { ...attempt, kind: 'verified' };
        if (attempt.kind === 'rejected')
            why ??= attempt.why;
        else
            other ??= attempt.kind === 'key' ? 'somebody with a key' : attempt.identity.subject;
    }
    if (why === null && other !== null && others === 'wrong')
        why = `it is signed by ${other}, not by upstream's release workflow`;
    return why === null ? { kind: 'missing', other } : { kind: 'invalid', why };
}

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
;// CONCATENATED MODULE: ./lib/src/signatures/identity.js


const githubIssuer = 'https://token.actions.githubusercontent.com';
const owner = 'https://github\\.com/controlplaneio-fluxcd';
function expectedIdentity(role, version) {
    const escaped = version.replaceAll('.', '\\.');
    const subject = (0,model_role/* isChart */.VZ)(role)
        ? `^${owner}/charts/\\.github/workflows/release\\.yml@refs/tags/v\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}$`
        : `^${owner}/flux-operator/\\.github/workflows/release\\.${(0,operators/* releaseWorkflowEnding */.eO)(version)}@refs/tags/v${escaped}$`;
    return { issuer: githubIssuer, subject: new RegExp(subject) };
}
function isExpected(identity, role, version) {
    const expected = expectedIdentity(role, version);
    return identity.issuer === expected.issuer && expected.subject.test(identity.subject);
}

// EXTERNAL MODULE: ./lib/src/signatures/simple-signing.js
var simple_signing = __webpack_require__(37826);
;// CONCATENATED MODULE: ./lib/src/signatures/verify.js





const bundlePrefix = 'application/vnd.dev.sigstore.bundle';
const mostSignatures = 20;
async function findSignatures(registry, verifier, artifact, enough) {
    try {
        const attempts = await simpleSigningAttempts(registry, verifier, artifact);
        if (enough(attempts))
            return { kind: 'read', attempts };
        return { kind: 'read', attempts: [...attempts, ...(await bundleAttempts(registry, verifier, artifact))] };
    }
    catch (error) {
        if (error instanceof failure/* LockstepError */.C)
            return { kind: 'unreachable', why: (0,failure/* messageOf */.b)(error) };
        throw error;
    }
}
function expectationFor({ role, repository }, version, also = () => false) {
    const canonical = (0,model_role/* isCanonical */.ZY)(repository);
    return {
        accepts: (identity) => isExpected(identity, role, version) || (!canonical && also(identity)),
        others: canonical ? 'wrong' : 'ignored',
    };
}
function judgeFound(found, expectation) {
    return found.kind === 'read' ? judgeAttempts(found.attempts, expectation) : found;
}
async function askForSignatures(registry, ...[repository, digest, where]) {
    const manifest = await registry.manifest(repository, (0,simple_signing/* signatureTag */.bG)(digest));
    if (where === 'tag')
        return;
    const layers = manifest?.kind === 'image' ? manifest.layers.filter(isSimpleSigning).slice(0, mostSignatures) : [];
    const newer = [() => registry.referrers(repository, digest), () => registry.manifest(repository, indexTag(digest))];
    const asked = layers.length > 0 ? layers.map((layer) => () => registry.blob(repository, layer)) : newer;
    await Promise.all(asked.map((ask) => ask()));
}
function indexTag(digest) {
    return digest.replace(':', '-');
}
function isSimpleSigning({ mediaType }) {
    return mediaType === simple_signing/* simpleSigning */.i3;
}
async function simpleSigningAttempts(registry, verifier, artifact) {
    const manifest = await registry.manifest(artifact.repository, (0,simple_signing/* signatureTag */.bG)(artifact.digest));
    if (manifest?.kind !== 'image')
        return [];
    const layers = manifest.layers.filter(isSimpleSigning).slice(0, mostSignatures);
    return await Promise.all(layers.map(async (layer) => {
        const payload = await registry.blob(artifact.repository, layer);
        const { verifySimpleSigning } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(8754)]).then(__webpack_require__.bind(__webpack_require__, 68754));
        return verifySimpleSigning(await verifier(), layer, payload, artifact.digest);
    }));
}
async function bundleAttempts(registry, verifier, artifact) {
    const referrers = (await registry.referrers(artifact.repository, artifact.digest)).slice(0, mostSignatures);
    const attempts = await Promise.all(referrers.map(async ({ digest }) => {
        const manifest = await registry.manifest(artifact.repository, digest);
        const [layer, ...rest] = manifest?.kind === 'image' ? manifest.layers : [];
        if (!layer?.mediaType.startsWith(bundlePrefix) || rest.length > 0)
            return null;
        const { verifyBundle } = await Promise.all(/* import() */[__webpack_require__.e(4187), __webpack_require__.e(8754)]).then(__webpack_require__.bind(__webpack_require__, 68754));
        return verifyBundle(await verifier(), await registry.blob(artifact.repository, layer), artifact.digest);
    }));
    return attempts.filter((found) => found !== null);
}

;// CONCATENATED MODULE: ./lib/src/signatures/judge.js




const signedWithin = 24 * 60 * 60 * 1000;
async function judgeArtifacts(question) {
    const judged = await Promise.all(question.artifacts.map((released) => judgeOne(released, question)));
    return judged.map((one) => (one.verdict.kind === 'missing' ? { ...one, verdict: elsewhere(one, judged) } : one));
}
async function judgeOne({ artifact, version }, { registry, trust, rules, running, now }) {
    const own = rules.filter(({ repository }) => repository === (0,reference/* formatRepository */.Sh)(artifact.repository));
    const expectation = expectationFor(artifact, version, (identity) => own.some((rule) => names(rule, identity)));
    const enough = (attempts) => judgeAttempts(attempts, expectation).kind === 'verified' &&
        own.every((rule) => sourceVerdict(rule, { kind: 'read', attempts }, running).kind !== 'refused');
    const found = await findSignatures(registry, async () => (await trust()).verifier, artifact, enough);
    const sources = own.map((rule) => ({ rule, verdict: sourceVerdict(rule, found, running) }));
    const isYoung = artifact.created === null || now === null ? null : now.getTime() - Date.parse(artifact.created) < signedWithin;
    return { artifact, version, verdict: judgeFound(found, expectation), sources, isYoung };
}
function names({ accepts }, identity) {
    return accepts.kind === 'identities' && accepts.named && accepts.matches(identity);
}
function reads(format, running) {
    return format === 'v2' || running === null || (0,flux_minors/* hasFeature */.jI)(running, 'signature-bundles');
}
function sourceVerdict({ accepts }, found, running) {
    if (accepts.kind === 'unknown')
        return accepts;
    if (found.kind === 'unreachable')
        return found;
    const signed = found.attempts.filter((attempt) => attempt.kind === 'signed');
    const accepted = signed.filter(({ identity }) => accepts.matches(identity));
    if (accepted.some(({ format }) => reads(format, running)))
        return { kind: 'accepted' };
    if (accepted.length > 0)
        return { kind: 'refused', why: `it is signed in a format that Flux ${running ?? ''}, which pulls it, cannot read` };
    const [other] = signed;
    return other
        ? { kind: 'refused', why: `it is signed by ${other.identity.subject}, whom this verify does not name` }
        : { kind: 'unsigned' };
}
function elsewhere({ artifact, verdict }, judged) {
    const same = judged.find((other) => other.artifact.role === artifact.role &&
        other.artifact.digest === artifact.digest &&
        other.verdict.kind === 'verified');
    return same?.verdict ?? verdict;
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/gathered.js
var gathered = __webpack_require__(93464);
// EXTERNAL MODULE: ./lib/src/model/layout.js
var layout = __webpack_require__(50620);
;// CONCATENATED MODULE: ./lib/src/signatures/source-rule.js





function sourceRules(tree, pins) {
    return verifyingIn(tree.files).flatMap(({ object, path, rule }) => {
        const { line } = object.position(path);
        const name = `${object.kind} ${object.name ?? ''}`.trim();
        return repositoriesOf(object, pins).map((repository) => ({
            file: object.file.path,
            line,
            name,
            repository,
            accepts: acceptance(rule),
        }));
    });
}
const verifyingIn = (0,gathered/* gatheredFrom */.P)((read) => (0,layout/* objectsInFile */.W)(read).flatMap((object) => {
    const path = verifyPath(object);
    const rule = path === null ? null : (0,json/* objectAt */.lJ)(object.value, path);
    return path === null || !rule ? [] : [{ object, path, rule }];
}));
function verifyPath({ kind }) {
    if (kind === 'OCIRepository')
        return ['spec', 'verify'];
    return kind === 'HelmRelease' ? ['spec', 'chart', 'spec', 'verify'] : null;
}
const selectors = [
    ['spec', 'ref', 'tag'],
    ['spec', 'ref', 'semver'],
    ['spec', 'ref', 'digest'],
    ['spec', 'url'],
    ['spec', 'chart', 'spec', 'version'],
];
function repositoriesOf(object, pins) {
    const places = selectors.flatMap((path) => object.scalar(path)?.position ?? []);
    const held = pins.filter(({ file, line, column }) => file === object.file.path && places.some((place) => place.line === line && place.column === column));
    return [...new Set(held.flatMap(({ repository }) => (repository ? (0,reference/* formatRepository */.Sh)(repository) : [])))];
}
function acceptance(rule) {
    if ((0,json/* stringAt */.bX)(rule, ['provider']) === 'notation')
        return { kind: 'unknown', why: 'it verifies with Notation, whose certificates only the cluster holds' };
    if ((0,json/* objectAt */.lJ)(rule, ['secretRef']))
        return { kind: 'unknown', why: 'it verifies with the keys of a Secret, which only the cluster holds' };
    const identities = (0,json/* listAt */.gT)(rule, ['matchOIDCIdentity']).filter(json/* isObject */.Gv);
    const patterns = identities.map((identity) => ({
        issuer: compiled((0,json/* stringAt */.bX)(identity, ['issuer']) ?? ''),
        subject: compiled((0,json/* stringAt */.bX)(identity, ['subject']) ?? ''),
    }));
    if (patterns.some(({ issuer, subject }) => issuer === null || subject === null))
        return { kind: 'unknown', why: 'one of its matchOIDCIdentity is no regular expression that Go compiles' };
    return {
        kind: 'identities',
        named: patterns.length > 0,
        matches: (identity) => patterns.length === 0 ||
            patterns.some(({ issuer, subject }) => finds(issuer, identity.issuer) === true && finds(subject, identity.subject) === true),
    };
}
function finds(pattern, text) {
    return pattern?.matcher(text).find();
}
function compiled(pattern) {
    try {
        return build/* RE2JS */.L3.compile(pattern);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/signatures/index.js






/***/ }),

/***/ 37826:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  E9: () => (isKeySigned),
  bG: () => (signatureTag),
  i3: () => (simpleSigning),
  nV: () => (bundleOfLayer),
  xL: () => (bindsDigest)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50184);
var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70972);



const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json';
function signatureTag(digest) {
    return `${digest.replace(':', '-')}.sig`;
}
function bindsDigest(payload, digest) {
    const parsed = parse(Buffer.from(payload).toString('utf8'));
    return ((0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(parsed, ['critical', 'type']) === 'cosign container image signature' &&
        (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(parsed, ['critical', 'image', 'docker-manifest-digest']) === digest);
}
function bundleOfLayer(layer, payload) {
    const annotations = layer.annotations ?? {};
    const signature = annotations['dev.cosignproject.cosign/signature'];
    const certificate = derOf(annotations['dev.sigstore.cosign/certificate'] ?? '');
    const rekor = parse(annotations['dev.sigstore.cosign/bundle'] ?? '');
    const entry = rekor && logEntry(rekor);
    if (signature === undefined || certificate === null || entry === null)
        return null;
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
        verificationMaterial: { x509CertificateChain: { certificates: [{ rawBytes: certificate }] }, tlogEntries: [entry] },
        messageSignature: {
            messageDigest: { algorithm: 'SHA2_256', digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest('base64') },
            signature,
        },
    };
}
function isKeySigned({ annotations = {} }) {
    const signature = annotations['dev.cosignproject.cosign/signature'] ?? '';
    return signature !== '' && annotations['dev.sigstore.cosign/certificate'] === undefined;
}
function logEntry(rekor) {
    const payload = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(rekor, ['Payload']);
    const body = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(payload, ['body']);
    const decoded = parse(Buffer.from(body ?? '', 'base64').toString('utf8'));
    const promise = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(rekor, ['SignedEntryTimestamp']);
    const kind = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(decoded, ['kind']);
    const version = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(decoded, ['apiVersion']);
    const logId = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(payload, ['logID']);
    const index = numberAt(payload, 'logIndex');
    const time = numberAt(payload, 'integratedTime');
    if (body === null || promise === null || kind === null || version === null || logId === null)
        return null;
    if (index === null || time === null)
        return null;
    return {
        logIndex: index,
        logId: { keyId: Buffer.from(logId, 'hex').toString('base64') },
        kindVersion: { kind, version },
        integratedTime: time,
        inclusionPromise: { signedEntryTimestamp: promise },
        canonicalizedBody: body,
    };
}
function numberAt(value, key) {
    const found = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, [key]);
    return typeof found === 'number' && Number.isSafeInteger(found) ? String(found) : null;
}
function derOf(pem) {
    const match = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{1,20000})-----END CERTIFICATE-----/.exec(pem);
    return match?.[1]?.replaceAll(/\s/g, '') ?? null;
}
function parse(text) {
    try {
        const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
        return (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
