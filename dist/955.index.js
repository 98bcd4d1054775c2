export const id = 955;
export const ids = [955,7987];
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

/***/ 90955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSkew: () => (/* binding */ checkSkew)
/* harmony export */ });
/* harmony import */ var _model_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58005);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78796);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7465);
/* harmony import */ var _flux_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17987);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39494);





/** Checks for pins that can drift apart: manifests ahead of their operator, two owners of one version. The scan says what floats. */
function checkSkew(state, select) {
    const manifests = state.pins.filter((pin) => pin.role === 'manifests');
    return [...manifests.flatMap((pin) => manifestsAhead(pin, state, select)), ...duplicateOwners(state.pins)];
}
/** The operator that builds from a manifests pin: the newest exact pin of its cluster, reconciled ones before bootstrap. */
function operatorOf(pin, pins) {
    const operators = pins.filter((other) => (other.role === 'operator-chart' || other.role === 'operator-image') && sameCluster(other, pin));
    const reconciled = operators.filter((other) => other.scope === 'gitops');
    const versions = (reconciled.length > 0 ? reconciled : operators).flatMap(({ version }) => version ?? []);
    return versions.toSorted(_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy).at(-1) ?? null;
}
function sameCluster(a, b) {
    return a.cluster === b.cluster || a.cluster === '' || b.cluster === '';
}
/**
 * Which version of the notification definitions an operator patches by index, and the newest Flux minor whose definitions have that many
 * (upstream.md 6, skew matrix). From 0.54.0 on the operator runs only what it embeds, so it does not come that far.
 */
const patchedVersions = [
    { from: '0.13.0', below: '0.30.0', index: 2, newest: '2.6' },
    { from: '0.30.0', below: '0.53.0', index: 1, newest: '2.8' },
];
const guarded = '0.54.0';
const patchedPath = 'schema/openAPIV3Schema/properties/spec/properties/eventSources/items/properties/kind/enum';
function manifestsAhead(pin, state, select) {
    const operator = operatorOf(pin, state.pins);
    if (operator === null || pin.version === null || (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(pin.version, operator) <= 0)
        return [];
    const instance = instanceOf(pin, state.instances);
    const flux = instance ? chosenFlux(pin.version, instance, state, select) : null;
    const failure = flux === null ? null : brokenPatch(operator, flux, instance, state);
    if (flux !== null && failure !== null)
        return [broken(pin, operator, flux, failure)];
    const effect = (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(operator, guarded) >= 0
        ? 'the operator then silently stays on the Flux minors that it embeds'
        : 'the operator may not be able to build the Flux in them';
    return [
        at(pin, {
            code: 'manifests-ahead',
            severity: 'warning',
            message: `The manifests ${pin.version} are newer than the operator ${operator}: ${effect}.`,
            help: `Move both to one version, the operator first; \`flux-lockstep update\` does.`,
            detail: `manifests-ahead ${pin.cluster}`,
        }),
    ];
}
function broken(pin, operator, flux, path) {
    return at(pin, {
        code: 'manifests-ahead',
        severity: 'error',
        message: `The manifests ${String(pin.version)} bring Flux ${flux}, which the operator ${operator} cannot build: its patch of the Alert definition at ${path} finds no such path, and the instance stalls with BuildFailed.`,
        help: `Move the operator to ${String(pin.version)} in the same commit; \`flux-lockstep update\` moves both.`,
        detail: `manifests-ahead ${pin.cluster}`,
    });
}
function instanceOf(pin, instances) {
    return instances.find(({ object }) => object.file.path === pin.file) ?? instances[0] ?? null;
}
function chosenFlux(manifests, instance, state, select) {
    const { contents } = state;
    if (!contents?.manifests || contents.version !== manifests)
        return null;
    const selection = select(instance.fluxVersion ?? '2.x', (0,_flux_version_js__WEBPACK_IMPORTED_MODULE_1__/* .fluxVersionsIn */ .e4)(contents.manifests));
    return selection.kind === 'selected' ? selection.version : null;
}
/** The path that the operator's own patch does not find in the definitions of a Flux version; null where the patch applies. */
function brokenPatch(operator, flux, instance, state) {
    if (instance && instance.components.length > 0 && !instance.components.includes('notification-controller'))
        return null;
    const patch = patchedVersions.find(({ from, below }) => (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(operator, from) >= 0 && (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(operator, below) < 0);
    if (!patch)
        return null;
    const alert = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionsOf */ .m)(flux, [state.contents]).flux?.find('notification.toolkit.fluxcd.io', 'Alert');
    const missing = alert ? alert.versions.length <= patch.index : (0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareMinors */ .I2)((0,_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .minorOf */ .Hs)(flux), patch.newest) > 0;
    return missing ? `/spec/versions/${patch.index}/${patchedPath}` : null;
}
function duplicateOwners(pins) {
    const bootstrap = pins.filter((pin) => pin.scope === 'bootstrap' && pin.version !== null && isOwned(pin));
    return bootstrap.flatMap((pin) => {
        const owner = pins.find((other) => other.scope === 'gitops' && other.role === pin.role && sameCluster(other, pin));
        if (!owner || (owner.version === null && owner.selector !== 'range'))
            return [];
        const differs = owner.version !== null && owner.version !== pin.version;
        const other = `${owner.file}:${owner.line}`;
        return [
            at(pin, {
                code: 'duplicate-owner',
                severity: differs ? 'warning' : 'notice',
                message: `The version of the ${pin.role} has two owners: ${String(pin.version)} here for bootstrap, ${owner.value} in ${other}${differs ? ', so the next bootstrap installs another version than Flux does' : ''}.`,
                help: 'Keep both at one version, or let the bootstrap read it from the other file.',
                detail: `owner ${pin.role} ${pin.repository ? (0,_model_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRepository */ .Sh)(pin.repository) : ''}`,
            }),
        ];
    });
}
function isOwned(pin) {
    return pin.role === 'operator-chart' || pin.role === 'instance-chart';
}
function at(pin, remark) {
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .problemOf */ .Zw)(remark, pin.file, pin.line);
}


/***/ })

};
