export const id = 6087;
export const ids = [6087];
export const modules = {

/***/ 66087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPatches: () => (/* binding */ checkPatches)
});

// EXTERNAL MODULE: ./lib/src/model/json.js
var json = __webpack_require__(50184);
// EXTERNAL MODULE: ./lib/src/model/problem.js
var model_problem = __webpack_require__(61275);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build.js + 8 modules
var operator_build_build = __webpack_require__(62191);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/build-plan.js
var build_plan = __webpack_require__(29512);
// EXTERNAL MODULE: ./lib/src/upstream/operator-build/manifests.js
var manifests = __webpack_require__(95192);
// EXTERNAL MODULE: ./lib/src/upstream/operators.js
var operators = __webpack_require__(9959);
// EXTERNAL MODULE: ./lib/src/kustomize/engine/kustomize.js + 6 modules
var kustomize = __webpack_require__(57052);
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
        const onRaw = (0,kustomize/* applyPatch */.X6)(raw, patch);
        const onModelled = (0,kustomize/* applyPatch */.X6)(modelled, patch);
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

// EXTERNAL MODULE: ./lib/src/kustomize/failure-text.js
var failure_text = __webpack_require__(77702);
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
    return (0,model_problem/* problemOf */.Z)('patch-fails', instance.place(['kustomize', 'patches', verdict.index]), {
        severity: both ? 'error' : 'warning',
        detail: subject,
        message: `${patchName(verdict)} fails${(0,failure_text/* failedAt */.J)(failure)}: ${(0,failure_text/* printable */.g)(failure.reason)}${doubt}.`,
        help: failureHelp(failure),
    });
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
    return (0,model_problem/* problemOf */.Z)('patch-matches-nothing', instance.place(['kustomize', 'patches', verdict.index]), {
        detail: subject,
        message: `${patchName(verdict)} matches no object of the build${target ? ` (${targetText(target)})` : ''}, so that it does nothing.`,
        help: unmatchedHelp(target),
    });
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
        return value ? [`${field} ${(0,failure_text/* printable */.g)(value)}`] : [];
    })
        .join(', ');
}
/** What a patch does silently and its author cannot have meant. */
function damageProblems({ verdict, instance, subject }) {
    const place = instance.place(['kustomize', 'patches', verdict.index]);
    return verdict.damages.map((damage) => (0,model_problem/* problemOf */.Z)('patch-damages', place, {
        detail: `${subject} ${damage.path} ${damage.reason}`,
        message: `${patchName(verdict)} does harm${damage.path === '' ? '' : ` at ${(0,failure_text/* printable */.g)(damage.path)}`}: ${(0,failure_text/* printable */.g)(damage.reason)}.`,
        help: 'Write the keys that identify the element (name, or containerPort and protocol), and no directive but $patch.',
    }));
}
/** Why the operator refuses the settings of an instance, whatever the manifests hold. */
function refusalProblem(refusal, { instance, operatorVersion, fluxVersion }) {
    return (0,model_problem/* problemOf */.Z)('rule-violated', instance.place(['cluster']), {
        detail: refusal,
        message: `Flux Operator ${operatorVersion} refuses to build Flux ${fluxVersion}: ${refusal}.`,
        help: 'Change the settings under cluster, or choose another Flux version.',
    });
}
function patchName({ index }) {
    return `Patch ${index + 1} of the FluxInstance`;
}

;// CONCATENATED MODULE: ./lib/src/validate/patches/check.js







/**
 * The problems of a FluxInstance's patches, judged on the objects of its release, as released and as its operator hands them on: an error where
 * a patch fails on both, a warning where it fails on one. `subject` is the same text in two trees for the same problem.
 */
function findPatchProblems(state) {
    const { instance, fluxVersion, operatorVersion } = state;
    const patches = userPatches(instance.spec);
    if (!(0,manifests/* holdsFlux */.cy)(state.manifests, fluxVersion))
        return patches.length === 0 ? [] : [missingFlux(state)];
    const operator = (0,operators/* nearestModelled */.hL)(operatorVersion);
    const plan = (0,build_plan/* buildPlan */.G)(instance.spec, { flux: fluxVersion, operator }, instance.namespace);
    const build = (0,operator_build_build/* buildObjects */.z)(plan, state.manifests);
    const problems = [];
    if ((0,operators/* isModelled */.Vx)(operatorVersion) && build.refusal !== null)
        problems.push(refusalProblem(build.refusal, state));
    if (!(0,operators/* isModelled */.Vx)(operatorVersion) && patches.length > 0)
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
function missingFlux({ instance, fluxVersion }) {
    return (0,model_problem/* problemOf */.Z)('not-evaluated', instance.place(['kustomize', 'patches']), {
        severity: 'notice',
        detail: 'patches without manifests',
        message: `The patches of the FluxInstance were not evaluated, because the manifests hold no Flux ${fluxVersion}.`,
        help: 'Choose a Flux version that the pinned manifests hold.',
    });
}
function unknownOperator({ instance, operatorVersion }, nearest) {
    return (0,model_problem/* problemOf */.Z)('not-evaluated', instance.place(['kustomize', 'patches']), {
        severity: 'notice',
        detail: `operator ${operatorVersion}`,
        message: `What Flux Operator ${operatorVersion} itself changes before the patches is not known here; they were judged as with ${nearest}.`,
        help: 'Update flux-lockstep, or build the instance with the flux-operator command line of that release.',
    });
}

// EXTERNAL MODULE: ./lib/src/text/placeholder.js
var placeholder = __webpack_require__(17473);
;// CONCATENATED MODULE: ./lib/src/validate/patch-findings.js




/** Judges the patches of each instance of a tree on the Flux version that it gets. Nothing is said where that is not known. */
function checkPatches({ instances, tree }) {
    return instances.flatMap(({ instance, flux, manifests, operator }) => {
        if (manifests === null || flux === null || operator === null)
            return [];
        const problems = findPatchProblems({
            instance: {
                spec: instance.spec,
                namespace: tree.layout.namespaceOf(instance.object) ?? 'flux-system',
                place: (path) => placeOf(instance, path),
            },
            fluxVersion: flux,
            manifests,
            operatorVersion: operator,
        });
        const open = openLines(instance);
        return problems.map((problem) => (problem.line !== null && open.has(problem.line) ? notJudged(problem) : problem));
    });
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
    return (0,model_problem/* problemOf */.Z)('not-evaluated', problem, {
        severity: 'notice',
        message: 'This patch was not judged: it holds a value that is only known later.',
        help: 'Judge by hand that it applies.',
        detail: problem.subject,
    });
}


/***/ })

};
