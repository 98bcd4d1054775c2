export const id = 7806;
export const ids = [7806];
export const modules = {

/***/ 18456:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 37742:
/***/ (function (__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 47714:
/***/ (function (__unused_webpack_module, exports) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 61040:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.vw = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.Km = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(18456);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } });
var bundle_1 = __webpack_require__(37742);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
Object.defineProperty(exports, "Km", ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(47714);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.ValidationError; } });
var serialized_1 = __webpack_require__(23404);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __webpack_require__(9352);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 23404:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(47714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


/***/ }),

/***/ 57806:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askForSignatures: () => (/* reexport */ askForSignatures),
  concludeSignatures: () => (/* reexport */ concludeSignatures),
  judgeArtifacts: () => (/* reexport */ judgeArtifacts),
  misnamed: () => (/* reexport */ misnamed),
  misnamedFinding: () => (/* reexport */ misnamedFinding),
  signatureFindings: () => (/* reexport */ signatureFindings),
  sourceRules: () => (/* reexport */ sourceRules),
  strangeArtifacts: () => (/* reexport */ strangeArtifacts)
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
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/text/json.js
var text_json = __webpack_require__(70972);
;// CONCATENATED MODULE: ./lib/src/signatures/simple-signing.js



const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json';
function signatureTag(digest) {
    return `${digest.replace(':', '-')}.sig`;
}
function bindsDigest(payload, digest) {
    const parsed = parse(Buffer.from(payload).toString('utf8'));
    return ((0,json/* stringAt */.bX)(parsed, ['critical', 'type']) === 'cosign container image signature' &&
        (0,json/* stringAt */.bX)(parsed, ['critical', 'image', 'docker-manifest-digest']) === digest);
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
            messageDigest: { algorithm: 'SHA2_256', digest: (0,external_node_crypto_.createHash)('sha256').update(payload).digest('base64') },
            signature,
        },
    };
}
function isKeySigned({ annotations = {} }) {
    const signature = annotations['dev.cosignproject.cosign/signature'] ?? '';
    return signature !== '' && annotations['dev.sigstore.cosign/certificate'] === undefined;
}
function logEntry(rekor) {
    const payload = (0,json/* objectAt */.lJ)(rekor, ['Payload']);
    const body = (0,json/* stringAt */.bX)(payload, ['body']);
    const decoded = parse(Buffer.from(body ?? '', 'base64').toString('utf8'));
    const promise = (0,json/* stringAt */.bX)(rekor, ['SignedEntryTimestamp']);
    const kind = (0,json/* stringAt */.bX)(decoded, ['kind']);
    const version = (0,json/* stringAt */.bX)(decoded, ['apiVersion']);
    const logId = (0,json/* stringAt */.bX)(payload, ['logID']);
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
    const found = (0,json/* valueAt */.fK)(value, [key]);
    return typeof found === 'number' && Number.isSafeInteger(found) ? String(found) : null;
}
function derOf(pem) {
    const match = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{1,20000})-----END CERTIFICATE-----/.exec(pem);
    return match?.[1]?.replaceAll(/\s/g, '') ?? null;
}
function parse(text) {
    try {
        const value = (0,text_json/* parseJson */.q)(text);
        return (0,json/* isObject */.Gv)(value) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/signatures/bundle.js







const bundlePrefix = 'application/vnd.dev.sigstore.bundle';
const signPredicate = 'https://sigstore.dev/cosign/sign/v1';
function verifySimpleSigning(verifier, layer, payload, digest) {
    if (!bindsDigest(payload, digest))
        return rejected('its payload names another digest');
    if (isKeySigned(layer))
        return { kind: 'key' };
    const json = bundleOfLayer(layer, payload);
    if (!json)
        return rejected('its signature, certificate or transparency log entry is missing or malformed');
    return attempt('v2', () => ({ bundle: (0,dist/* bundleFromJSON */.vw)(json), payload: Buffer.from(payload) }), verifier);
}
function verifyBundle(verifier, bytes, digest) {
    let bundle;
    try {
        bundle = (0,dist/* bundleFromJSON */.vw)((0,text_json/* parseJson */.q)(Buffer.from(bytes).toString('utf8')));
    }
    catch (error) {
        return rejected(`its bundle cannot be read: ${(0,failure/* messageOf */.b)(error)}`);
    }
    if (!(0,dist/* isBundleWithDsseEnvelope */.Km)(bundle))
        return rejected('its bundle signs no statement');
    const envelope = bundle.content.dsseEnvelope;
    if (envelope.payloadType !== 'application/vnd.in-toto+json')
        return rejected('its bundle signs no in-toto statement');
    const statement = parseStatement(envelope.payload);
    if (statement === null)
        return rejected('its statement cannot be read');
    if (statement.predicateType !== signPredicate)
        return null;
    if (!statement.digests.includes(digest))
        return rejected('its statement names another digest');
    if (bundle.verificationMaterial.content.$case === 'publicKey')
        return { kind: 'key' };
    return attempt('v3', () => ({ bundle, payload: undefined }), verifier);
}
function attempt(format, read, verifier) {
    try {
        const { bundle, payload } = read();
        const signer = verifier.verify(loggedByHash(bundle, (0,verify_dist/* toSignedEntity */.DC)(bundle, payload)));
        return { kind: 'signed', format, identity: identityOf(signer.identity) };
    }
    catch (error) {
        return rejected((0,failure/* messageOf */.b)(error));
    }
}
function loggedByHash(bundle, entity) {
    const kinds = bundle.verificationMaterial.tlogEntries.map(({ kindVersion }) => kindVersion?.kind);
    if (!(0,dist/* isBundleWithDsseEnvelope */.Km)(bundle) || !kinds.includes('hashedrekord'))
        return entity;
    const { payloadType, payload } = bundle.content.dsseEnvelope;
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(head).update(payload).digest();
    const { signature } = entity;
    return {
        ...entity,
        signature: {
            signature: signature.signature,
            compareSignature: (logged) => signature.compareSignature(logged),
            compareDigest: (logged) => digest.equals(logged),
            verifySignature: (key) => signature.verifySignature(key),
        },
    };
}
function identityOf(identity) {
    return { subject: identity?.subjectAlternativeName ?? '', issuer: identity?.extensions?.issuer ?? '' };
}
function parseStatement(payload) {
    try {
        const value = (0,text_json/* parseJson */.q)(Buffer.from(payload).toString('utf8'));
        if (!(0,json/* isObject */.Gv)(value))
            return null;
        const digests = (0,json/* listAt */.gT)(value, ['subject']).map((subject) => `sha256:${(0,json/* stringAt */.bX)(subject, ['digest', 'sha256']) ?? ''}`);
        return { predicateType: (0,json/* stringAt */.bX)(value, ['predicateType']) ?? '', digests };
    }
    catch {
        return null;
    }
}
function rejected(why) {
    return { kind: 'rejected', why };
}

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

;// CONCATENATED MODULE: ./lib/src/signatures/verify.js






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
    const manifest = await registry.manifest(repository, signatureTag(digest));
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
    return mediaType === simpleSigning;
}
async function simpleSigningAttempts(registry, verifier, artifact) {
    const manifest = await registry.manifest(artifact.repository, signatureTag(artifact.digest));
    if (manifest?.kind !== 'image')
        return [];
    const layers = manifest.layers.filter(isSimpleSigning).slice(0, mostSignatures);
    return await Promise.all(layers.map(async (layer) => {
        const payload = await registry.blob(artifact.repository, layer);
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
// EXTERNAL MODULE: ./lib/src/model/layout.js
var layout = __webpack_require__(50620);
;// CONCATENATED MODULE: ./lib/src/signatures/source-rule.js




function sourceRules(tree, pins) {
    return tree.files.flatMap(layout/* objectsInFile */.W).flatMap((object) => {
        const path = verifyPath(object);
        const rule = path === null ? null : (0,json/* objectAt */.lJ)(object.value, path);
        if (path === null || !rule)
            return [];
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

// EXTERNAL MODULE: ./lib/src/text/artifact-text.js
var artifact_text = __webpack_require__(89166);
// EXTERNAL MODULE: ./lib/src/upstream/artifact-paths.js
var artifact_paths = __webpack_require__(39035);
// EXTERNAL MODULE: ./lib/src/text/yaml/plain-documents.js
var plain_documents = __webpack_require__(69237);
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
    const name = (0,json/* stringAt */.bX)(chart, ['name']);
    const own = (0,json/* stringAt */.bX)(chart, ['version']);
    if (name === null || own === null)
        return `its ${where} names no chart and version`;
    if (name !== (0,model_role/* artifactName */.Cs)(role) || (version !== null && own !== version))
        return `its ${where} is that of ${name} ${own}`;
    const other = likeOneOf(chart, ['name', 'version', 'appVersion']);
    if (other !== null)
        return `its ${where} has the key ${JSON.stringify(other)} too`;
    const application = (0,json/* stringAt */.bX)(chart, ['appVersion']);
    return application === null || version === null || bare(application) === bare(version)
        ? null
        : `its ${where} has the appVersion ${application}`;
}
function likeOneOf(value, keys) {
    if (!(0,json/* isObject */.Gv)(value))
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
    const tag = (0,json/* stringAt */.bX)(values, ['image', 'tag']);
    return tag === null || version === null || !isVersion(tag) || bare(tag) === bare(version)
        ? null
        : `its values.yaml has the image ${tag}`;
}
function operatorsIn(documents) {
    return documents
        .flatMap((document) => [document, ...(0,json/* listAt */.gT)(document, ['items'])])
        .filter((document) => (0,json/* stringAt */.bX)(document, ['kind']) === 'Deployment' && (0,json/* stringAt */.bX)(document, ['metadata', 'name']) === 'flux-operator');
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
        const labels = (0,json/* objectAt */.lJ)(operator, [...place, 'metadata', 'labels']);
        return labels ? [labels] : [];
    });
}
function operatorTags(operator) {
    const pod = (0,json/* objectAt */.lJ)(operator, ['spec', 'template', 'spec']);
    const containers = [...(0,json/* listAt */.gT)(pod, ['containers']), ...(0,json/* listAt */.gT)(pod, ['initContainers'])];
    return containers.flatMap((one) => /\/flux-operator:([\w.-]+)(?:@|$)/.exec((0,json/* stringAt */.bX)(one, ['image']) ?? '')?.[1] ?? []);
}
function labelsOfConfig(config) {
    return (0,json/* isObject */.Gv)(config) ? ((0,json/* objectAt */.lJ)(config, ['config', 'Labels']) ?? {}) : {};
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
        return { value: (0,text_json/* parseJson */.q)(text), isWrittenTwice: repeatsKey(text) };
    }
    catch (error) {
        if (error instanceof text_json/* JsonBudgetExceeded */.r)
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
    return { detail: first.message, findings, signatures: { root: null, artifacts: strange.map(misnamed_artifacts_shown) } };
}
function referenceOf({ artifact: { repository, tag, digest } }) {
    return (0,reference/* formatReference */.FH)({
        ...repository,
        tag: tag.startsWith('sha256:') ? null : tag,
        digest: tag === digest ? digest : null,
    });
}
function misnamed_artifacts_shown({ named }) {
    const { role, digest } = named.artifact;
    return { role, reference: referenceOf(named), digest, verdict: 'invalid', format: null, identity: null };
}

;// CONCATENATED MODULE: ./lib/src/signatures/index.js







/***/ })

};
