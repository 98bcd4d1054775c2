export const id = 1665;
export const ids = [1665];
export const modules = {

/***/ 11665:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  checkParts: () => (checkParts)
});
var _model_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63923);
var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50184);
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _upstream_components_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44956);
var _text_placeholder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17473);
var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39494);






function checkParts(instances) {
    return instances.flatMap(({ instance, flux, manifests }) => {
        if (manifests === null)
            return [notRead(instance)];
        if (flux === null)
            return [];
        return [...missingComponents(instance, manifests, flux), ...missingVariant(instance, manifests, flux)];
    });
}
function missingComponents(instance, manifests, version) {
    return instance.components.flatMap((component, index) => {
        if ((0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownInDocument */ .pj)(component) || manifests.has(`flux/v${version}/${component}.yaml`))
            return [];
        return [
            (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAt */ .l)(instance.object, [...instance.root, 'components', index], 'component-missing', {
                message: `${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(instance.object)} asks for the component ${component}, which Flux ${version} does not have.`,
                help: 'Remove the component, correct its name, or run a Flux version that has it.',
                detail: component,
            }),
        ];
    });
}
function missingVariant(instance, manifests, version) {
    const registry = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(instance.spec, ['distribution', 'registry']) ?? _upstream_components_js__WEBPACK_IMPORTED_MODULE_1__/* .upstreamRegistry */ .pj;
    const written = (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .stringAt */ .bX)(instance.spec, ['distribution', 'variant']) ?? '';
    const variant = written === '' ? (0,_upstream_components_js__WEBPACK_IMPORTED_MODULE_1__/* .variantOf */ .Bp)(registry) : written;
    const listed = Array.from(manifests.keys()).some((path) => path.startsWith('flux-images/'));
    if (variant === null || (0,_text_placeholder_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownInDocument */ .pj)(variant) || !listed)
        return [];
    if (manifests.has(`flux-images/v${version}/${variant}.yaml`))
        return [];
    return [
        (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAt */ .l)(instance.object, [...instance.root, 'distribution', written === '' ? 'registry' : 'variant'], 'variant-missing', {
            message: `${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(instance.object)} uses the variant ${variant}, for which the manifests list no images of Flux ${version}; the operator then falls back to tags without digests.`,
            help: variantHelp(manifests, version, variant),
            detail: variant,
        }),
    ];
}
function variantHelp(manifests, version, variant) {
    const images = Array.from(manifests.keys()).flatMap((path) => {
        const [, flux = '', name = ''] = /^flux-images\/v([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? [];
        return (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(flux) ? [{ flux, name }] : [];
    });
    const variants = images.filter(({ flux }) => flux === version).map(({ name }) => name);
    const versions = images.filter(({ name }) => name === variant).map(({ flux }) => flux);
    const newest = versions.toSorted((a, b) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b, a)).slice(0, 3);
    const ways = [
        variants.length === 0 ? '' : `a variant that is listed for it (${variants.toSorted().join(', ')})`,
        newest.length === 0 ? '' : `a Flux version for which this one is (${newest.join(', ')})`,
    ].filter((way) => way !== '');
    return ways.length === 0
        ? 'Leave the variant out, or update to a release that lists it.'
        : `Choose ${ways.join(', or ')}.`;
}
function notRead(instance) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemAt */ .l)(instance.object, [...instance.root, 'distribution'], 'not-evaluated', {
        severity: 'notice',
        message: `The Flux version of ${(0,_model_document_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(instance.object)} was not judged: its manifests could not be read out of a release.`,
        help: 'Check that the release holds them where the pin looks; what floats can be judged once it is pinned.',
        detail: 'flux-version',
    });
}


/***/ })

};
