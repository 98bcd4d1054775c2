export const id = 2880;
export const ids = [2880];
export const modules = {

/***/ 38112:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainSubject: () => (explainSubject)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/world/history/command.js + 1 modules
var history_command = __webpack_require__(26488);
// EXTERNAL MODULE: ./lib/src/commands/local/place.js
var local_place = __webpack_require__(54870);
// EXTERNAL MODULE: ./lib/src/commands/local/world.js
var local_world = __webpack_require__(56273);
// EXTERNAL MODULE: ./lib/src/model/finding-table.js
var finding_table = __webpack_require__(20416);
// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
;// CONCATENATED MODULE: ./lib/src/report/severity-text.js

const articles = { error: 'an error', warning: 'a warning', notice: 'a notice' };
function severityText(code) {
    const [first, ...others] = (0,finding/* severitiesOf */.Xe)(code);
    if (!first)
        return '';
    if (others.length === 0)
        return `Always ${articles[first.severity]}: ${first.why}`;
    const text = [first, ...others].map(({ severity, why }) => `${articles[severity]} ${why}`).join('; ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/commands/explain/finding-prose.js
const findingProse = {
    'unparseable-file': {
        meaning: 'A file that holds a candidate for a pin, or a Flux object, is no valid YAML (or another format that it claims to be).',
        remedy: 'Correct the syntax at the line given.',
    },
    'invalid-pin': {
        meaning: "A pin is written in a form that cannot work: a tag that is a number to YAML (`tag: 0.57`), `v` before a chart's version, a tag with `@sha256:` in an OCIRepository, a variable that makes a tag without its `v`.",
        remedy: 'Write it the way upstream publishes it: `0.58.1` for charts, `v0.58.1` for the manifests, in quotes where YAML would read a number.',
    },
    'out-of-lockstep': {
        meaning: 'Pins of one set name different releases.',
        remedy: 'Move all pins to one release: `flux-lockstep update` writes the edits.',
    },
    'floating-artifact': {
        meaning: "The instance takes moving manifests: `:latest`, no tag, or the chart's default.",
        remedy: 'Pin the manifests to the operator\'s version, or set the artifact to `""` to use what the operator embeds.',
    },
    'range-pin': {
        meaning: 'A pin is a range: the cluster follows the registry, not the repository.',
        remedy: 'Pin an exact version to have every move in a commit; or keep it on purpose.',
    },
    'variable-pin': {
        meaning: 'A pin is a variable whose value is not in the file.',
        remedy: 'Move the version into the repository, or update the variable by hand.',
    },
    'clusters-differ': {
        meaning: 'Clusters run different releases, each in lockstep within itself.',
        remedy: 'Name the clusters as `sets`, or bring them to one release.',
    },
    'duplicate-owner': {
        meaning: 'One version is written for bootstrap (helmfile, Terraform) and for Flux.',
        remedy: 'Keep both at one version, or let the bootstrap read it from the other file.',
    },
    'not-understood': {
        meaning: 'A place names an artifact of a release, and what it selects was neither read as a pin nor left out for a reason (the account). The report lists these places as `unread`; annotations and SARIF show them under this code. While one is left, nothing is called in lockstep without saying so, a move over a Flux minor is a draft, and auto-merge is not armed.',
        remedy: 'Write it in a form that docs/pins.md lists, or settle the place for good with `# flux-lockstep: ignore` or the setting `ignore`.',
    },
    'not-published': {
        meaning: 'A pin names a release that its registry does not have.',
        remedy: 'Name a published version; `flux-lockstep releases` lists them.',
    },
    'tag-moved': {
        meaning: "An artifact of an open pull request's release is gone, or its tag points to another digest than on the day of the proposal.",
        remedy: 'Find out who moved the tag before you merge. With `digests: pin` a merge brings what was proposed, whatever the tag says by then.',
    },
    'beyond-tables': {
        meaning: 'A release or a Flux minor is newer than what this version knows.',
        remedy: 'Update flux-lockstep, or read the release notes.',
    },
    'hold-expired': {
        meaning: 'A hold in the settings has passed its `until`.',
        remedy: 'Remove the hold or extend it with a reason.',
    },
    'flux-minor-crossed': {
        meaning: 'The update brings another Flux minor; the message says what it no longer serves.',
        remedy: 'Read the release notes of that minor: the operator refuses to go back over it.',
    },
    'flux-version-unmatched': {
        meaning: '`distribution.version` matches no Flux version that the manifests have and the operator runs, or is no constraint at all.',
        remedy: 'Write a version or range that matches.',
    },
    'flux-downgrade': {
        meaning: 'The change would bring an older Flux minor.',
        remedy: 'Stay on the minor, or reinstall Flux.',
    },
    'flux-behind': {
        meaning: 'The Flux version is three minors or more behind the newest.',
        remedy: 'Raise `distribution.version`, one hop at a time.',
    },
    'kubernetes-too-old': {
        meaning: 'The repository writes down a Kubernetes that is older than the Flux which the instance gets, or one of the charts, asks for (2.3, 2.4: 1.28; 2.5: 1.30; 2.6: 1.31; 2.7: 1.32; 2.8, 2.9: 1.33). Read are Talos (`talenv.yaml`, `talconfig.yaml`, machine configurations), images of the kubelet, `KubernetesUpgrade` objects, `Plan` objects of system-upgrade-controller, releases of k3s, RKE2 and k0s in inventories and images, kubeadm, Cluster API, eksctl, EKS, GKE and AKS in Terraform, kind and k3d; each cluster by its own files. Files of tests and workflows are not looked at.',
        remedy: 'Upgrade Kubernetes first, or stay on a Flux that supports it.',
    },
    'unreachable-hop': {
        meaning: 'The target cannot be reached in one step: its definitions no longer list the version that objects are stored in.',
        remedy: 'Go over the Flux minor that the message names.',
    },
    'operator-unseen': {
        meaning: 'Manifests bring another Flux minor, and no pin, marker or setting tells which operator has to build it: a FluxInstance alone, an operator from OLM, from another repository or installed by hand.',
        remedy: 'Write `# flux-lockstep: operator 0.58.1` with the version that runs into a file of the set, or set `operator: {version: 0.58.1}`.',
    },
    'operator-race': {
        meaning: 'The old operator cannot build the new Flux, and the instance does not wait for the new one.',
        remedy: 'Let the instance depend on the operator, which waits.',
    },
    'manifests-ahead': {
        meaning: 'The manifests are newer than the operator that builds from them.',
        remedy: 'Move both to one version in one commit.',
    },
    'api-version-removed': {
        meaning: 'An object is written for an API version, or a kind, that the release does not serve.',
        remedy: 'Change `apiVersion` to the version named. `migrate-api-versions: true` does so where the running Flux already serves it and the object is valid under it; otherwise the message names the two steps or the fields to change.',
    },
    'api-version-deprecated': {
        meaning: 'An object is written for an API version that a later Flux minor stops serving.',
        remedy: 'Change `apiVersion` to the version named.',
    },
    'schema-invalid': {
        meaning: 'A field has a value that its definition does not allow: type, enum, pattern, bounds, a required field, a duplicate key of a list, metadata.',
        remedy: 'Correct the value at the line given.',
    },
    'unknown-field': {
        meaning: 'An object has a field that its definition does not know.',
        remedy: 'Remove the field or correct its name.',
    },
    'rule-violated': {
        meaning: 'An object breaks a validation rule (CEL) of its definition.',
        remedy: 'Change the fields that the rule names.',
    },
    'variable-unset': {
        meaning: 'A file asks for a variable (`${VAR}`) that nothing sets: neither the `postBuild.substitute` of the Flux Kustomization that applies it nor a ConfigMap or Secret that `substituteFrom` names. Before Flux 2.9 it became an empty text; from 2.9 on, nothing of the Kustomization is applied. Looked at are the objects, patches and generated ConfigMaps of its folder and components; postBuilds that patches add count too, and SOPS leaves the keys of a Secret readable. Where a source is not in the repository, or something changes Kustomizations in the cluster itself (a webhook that gives each of them the variables of the cluster, an admission policy), that is said as `not-evaluated`.',
        remedy: 'Set the variable; write `$${VAR}` where the text is meant as it is (scripts, dashboards), `${VAR:=}` where it may be empty, or exempt the object with the annotation `kustomize.toolkit.fluxcd.io/substitute: disabled` (for generated ConfigMaps in `options.annotations`).',
    },
    'values-invalid': {
        meaning: "Values of a HelmRelease do not fit the chart's schema, or the FluxInstance that they produce does not fit its definition.",
        remedy: 'Correct the value at the line given.',
    },
    'values-unknown-key': {
        meaning: 'A chart does not know a key of the values; its schema lets it pass, and nothing reads it.',
        remedy: 'Remove the key or correct its name.',
    },
    'component-missing': {
        meaning: 'An instance asks for a component that its Flux version does not have.',
        remedy: 'Remove the component, or run a Flux version that has it.',
    },
    'variant-missing': {
        meaning: 'The manifests list no images of the Flux version for the variant, so the operator falls back to tags without digests.',
        remedy: 'Choose one of the variants, or of the Flux versions, that the sentence names.',
    },
    'patch-fails': {
        meaning: "A patch of `kustomize.patches` no longer applies to the target's manifests.",
        remedy: 'Change the operation and path that the message names, or remove the patch.',
    },
    'patch-matches-nothing': {
        meaning: 'The target of a patch selects no object, so the patch is ignored without a word.',
        remedy: 'Correct the target: names are whole regular expressions, and there is no namespace at that point.',
    },
    'patch-damages': {
        meaning: "A patch applies but takes away more than it says, such as a container entry without its name; it writes the arguments or variables of a controller anew and drops the controller's own, or the rules of a role; it takes away the controller's container, its image or a volume that it mounts; or it adds a container without an image, mostly because the controller's container is called `manager`. It deletes a Deployment, an account, a role, a binding or a definition as a whole; or it leaves a Deployment with what the API server refuses: names or ports twice, a variable with `value` and `valueFrom`, a volume with two sources, a number or `true` where a text belongs, a request above its limit, a misspelt field, labels of the pods that the selector does not find.",
        remedy: 'Write the key that identifies the entry. Add arguments with a JSON patch (`op: add`, `path: /spec/template/spec/containers/0/args/-`), since lists of texts are replaced and not merged.',
    },
    'patch-shifts': {
        meaning: 'A JSON patch counts by index, and in the new release another entry stands there: another permission, variable, argument or version of a definition. The message names both.',
        remedy: 'Adapt the index, or patch by name with a strategic merge patch. A `test` operation before the change makes a later shift fail instead of passing unseen.',
    },
    'reference-missing': {
        meaning: 'Something named is not in the repository: a chart source of a HelmRelease, a file or folder of a kustomization, the folder of a Flux Kustomization.',
        remedy: 'Add what is missing, or correct the name.',
    },
    'dependency-missing': {
        meaning: '`dependsOn` names an object that the repository does not have.',
        remedy: 'Correct the name. A Kustomization can depend on Kustomizations only, a HelmRelease on HelmReleases only.',
    },
    'source-changed': {
        meaning: 'A change takes an artifact from a repository, or a registry, that the base branch does not name for it; or it changes a field beside the pin that decides what runs: an insecure connection, a proxy or a certificate, the image of the operator, the registry of Flux, values from a Secret that no file holds, a patch of any of them; or what applies the pins is taken from another repository or branch.',
        remedy: 'Take it back. Where it is meant and the new place is trusted, accept it.',
    },
    'instance-not-ordered': {
        meaning: 'The instance does not wait for its operator, so one commit may ask the old operator to build the new Flux.',
        remedy: "Let the instance's HelmRelease or its Flux Kustomization depend on the operator's.",
    },
    'not-evaluated': {
        meaning: 'Something could not be judged: a release that was not read, a value that is only known later, a rule with a function that is not implemented.',
        remedy: 'The sentence says what was missing: judge it by hand, or bring what is missing to where it is looked for. Only a warning that a registry did not answer is settled by running again.',
    },
    'proposal-incomplete': {
        meaning: 'Something beside the pull request itself could not be done: a label, a reviewer, auto-merge, the dashboard, or the commit of `fix: true`. The release is proposed, and the change is judged, all the same.',
        remedy: 'Grant what the sentence names, or take the setting back.',
    },
    'half-bumped': {
        meaning: 'A change moves some pins of a set and leaves others.',
        remedy: 'Move the others too: `flux-lockstep update` shows the missing edits.',
    },
    downgrade: {
        meaning: 'A change moves a pin, or the whole set, to an older release that the base branch never held with exactly these pins.',
        remedy: 'Take all pins back to a release that the base branch held (`git revert` does), or go forward.',
    },
    'way-back': {
        meaning: 'A change takes the whole set back to a release that the base branch held before, and no Flux minor lies between.',
        remedy: 'None. To stay there, add `hold` to the settings; the next update proposes a newer release otherwise.',
    },
    'pin-lost': {
        meaning: 'What was a pin on the base branch is none after the change: it is gone, it stands where nothing reads or applies it, a comment hides it, or it names a tag that moves instead of one version. The same holds where the pin stands as it did and nothing delivers it any more: its Flux Kustomization, or one above it, is deleted, suspended or told to apply another folder; the object is suspended or left by an annotation; the HelmRelease that installs it is gone; a file of Terraform, or another release of one name, goes before it; a condition of a template leaves it out; a link or a submodule takes its folder; `.sourceignore` or the `ignore` of a source leaves out what brings it to the cluster; what brings it has an interval of more than a week, a label of a shard that no instance has, a ServiceAccount that is not there, or waits for what is not there or waits for it; names, namespaces or the release itself become others. A half-bumped release could hide there. A set that goes with its FluxInstance, and a pin that moves to where it is still read and applied, are no such change.',
        remedy: 'Leave it where it is read. Where it is meant, accept it.',
    },
    'verification-weakened': {
        meaning: '`spec.verify` of a source is gone after the change, or accepts signatures that it did not accept before.',
        remedy: 'Leave `spec.verify` as it is, or make it stricter. Where it is meant, accept it.',
    },
    'signature-invalid': {
        meaning: "An artifact has a signature, and it is not upstream's or not of this digest; or the `verify` of the OCIRepository that pulls it would refuse it; or the artifact is not what its name says: the name and version in its Chart.yaml, its configuration, its annotations and labels, or the operator in its install.yaml are not those of its role and its tag. A signature is of a digest, and says nothing of the tag and the repository that the digest stands under.",
        remedy: 'Do not use the artifact before it is explained; correct `matchOIDCIdentity` where the file and line of a `verify` are named.',
    },
    'signature-missing': {
        meaning: 'An artifact has no signature where upstream signs. Charts appear some minutes before they are signed.',
        remedy: 'Wait until upstream has signed, or copy the signatures to the mirror.',
    },
    'signature-unreachable': {
        meaning: 'A signature could not be looked up.',
        remedy: 'Run again when the registry answers.',
    },
    'setting-unused': {
        meaning: 'A setting names something that the repository does not have, such as a glob that no file matches, or says more about something that is not asked for, such as `soak` without `follow`.',
        remedy: 'Correct the name, set what the setting needs, or remove it.',
    },
};

;// CONCATENATED MODULE: ./lib/src/commands/explain/finding.js





function explainFinding(code) {
    const { meaning, remedy } = findingProse[code];
    const check = finding_table/* checks */.A.find((one) => one.check === finding_table/* findingTable */.c[code].check);
    return {
        about: code,
        sentences: [
            withAddresses(meaning),
            `Severity: ${severityText(code)}.`,
            ...(check ? [`It fails the check "${check.holds}".`] : []),
            `More: ${tool/* documentation */.TH}/docs/findings.md#${code}`,
        ],
        remedy: withAddresses(remedy),
    };
}
function withAddresses(text) {
    return text.replace(/(?<![\w/])docs\/[a-z-]{1,40}\.md/g, (page) => `${tool/* documentation */.TH}/${page}`);
}
function explainReason(reason) {
    return {
        about: reason,
        sentences: [`A release is not the target, or a set waits: ${wording/* reasonNames */.P4[reason]}.`],
        remedy: 'The sentence beside it in a report says which release, place or setting it is.',
    };
}

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/model/reference.js
var reference = __webpack_require__(58005);
// EXTERNAL MODULE: ./lib/src/model/role.js
var role = __webpack_require__(28858);
// EXTERNAL MODULE: ./lib/src/report/unread-places.js
var unread_places = __webpack_require__(20199);
// EXTERNAL MODULE: ./lib/src/scan/account.js + 18 modules
var account = __webpack_require__(92459);
// EXTERNAL MODULE: ./lib/src/scan/boundaries.js
var boundaries = __webpack_require__(35294);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/commands/run/assemble.js
var assemble = __webpack_require__(87987);
// EXTERNAL MODULE: ./lib/src/commands/run/survey.js + 105 modules
var run_survey = __webpack_require__(27800);
;// CONCATENATED MODULE: ./lib/src/commands/explain/place.js










async function explainPlace({ path, line }, world, settings) {
    const survey = await (0,run_survey/* surveyTree */.H)(world.workspace, settings, { reader: world.reader });
    await requireLine({ path, line }, survey, world);
    const pins = pinsIn(path, survey).filter((found) => line === null || found.pin.line === line);
    const unread = survey.unread.filter((place) => place.file === path && (line === null || place.line === line));
    const told = distinct([...pins.map((found) => ofPin(found, survey)), ...unread.map(ofUnread)]);
    const all = [
        ...told,
        ...(line === null ? leftOutOf(path, survey) : ofMentions({ path, line }, survey, settings, told.length > 0)),
    ];
    return all.length > 0 ? all : [ofNothing({ path, line }, survey, settings)];
}
async function requireLine({ path, line }, { tree }, { workspace }) {
    if (!tree.entries.some((entry) => entry.path === path)) {
        const isFolder = path === '' || tree.entries.some((entry) => entry.path.startsWith(`${path}/`));
        throw new failure/* LockstepError */.C('usage', isFolder
            ? `${path === '' ? '.' : path} is a folder; "flux-lockstep scan" lists its pins`
            : `${path} is no file of the repository: it does not exist, or git ignores it`);
    }
    const bytes = line === null ? null : await workspace.read(path);
    if (line === null || bytes === null)
        return;
    const lines = Buffer.from(bytes).toString('utf8').replace(/\n$/, '').split('\n').length;
    if (line < 1 || line > lines)
        throw new failure/* LockstepError */.C('usage', `${path} has ${lines} lines, and no line ${line}`);
}
function pinsIn(path, { sets }) {
    return sets.flatMap((set) => set.pins.filter(({ file }) => file === path).map((pin) => ({ pin, set })));
}
function distinct(told) {
    return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}
function ofPin({ pin, set }, { sets }) {
    const { action, reason } = (0,assemble/* pinReport */.O$)(pin, set);
    const from = pin.repository === null || ['embedded', 'variable'].includes(pin.selector)
        ? ''
        : ` from ${(0,reference/* formatRepository */.Sh)(pin.repository)}`;
    const scope = pin.scope === 'bootstrap'
        ? ['It is used before Flux is there: it follows its set and never says where that is.']
        : [];
    const others = set.pins.length - 1;
    const company = others === 0 ? 'its only pin' : others === 1 ? 'with one other pin' : `with ${others} other pins`;
    const where = sets.length > 1 || set.name !== 'default' ? `the set "${set.name}"` : 'the set';
    const moves = {
        follow: `An update moves it: it belongs to ${where}, ${company}${set.current === null ? '' : `, which is at ${set.current}`}.`,
        report: isFilledByMoving(pin, sets)
            ? 'An update moves what fills it in, and leaves the placeholder.'
            : `An update shows it and does not move it: ${reason ?? 'it is only reported'}.`,
        ignore: `An update leaves it alone: ${reason ?? 'it is ignored'}.`,
    }[action];
    return {
        about: `${pin.file}:${pin.line} is a pin of the ${role/* roleNames */.nc[pin.role]}`,
        sentences: [`It selects ${selected(pin)}${from} (read as ${pin.shape}).`, ...scope, moves],
        remedy: null,
    };
}
function isFilledByMoving({ variable }, sets) {
    const places = variable?.filledFrom ?? [];
    const moving = new Set(sets.flatMap(({ pins }) => pins.filter(({ action }) => action === 'follow').map(({ file, line }) => `${file}:${line}`)));
    return places.length > 0 && variable?.doubt === undefined && places.every((place) => moving.has(place));
}
function selected(pin) {
    const { selector, value } = pin;
    switch (selector) {
        case 'exact':
            return pin.digest === null ? `exactly ${value}` : `exactly ${value}, and the digest ${pin.digest}`;
        case 'range':
            if (pin.role === 'flux-version')
                return `the newest Flux in the range "${value}" that the manifests hold`;
            return `the newest release in the range "${value}", so that the cluster follows the registry and not the repository`;
        case 'floating':
            return `what moves by itself: "${value === '' ? 'no tag' : value}"`;
        case 'implicit':
            return 'what moves by itself: nothing is written, and the chart takes its default';
        case 'embedded':
            return "the operator's own copy, which goes with the operator";
        case 'variable':
            return filled(pin);
        case 'digest':
            return `the digest ${pin.digest ?? value} alone`;
        case 'misplaced-digest':
            return `nothing: "${value}" is no tag`;
    }
}
function filled({ variable, value }) {
    const places = variable?.filledFrom ?? [];
    const from = places.length === 0 ? 'which nothing here fills in' : `which is filled in from ${(0,markdown/* listed */.KE)(places)}`;
    return `what ${variable?.name ?? value} gives, ${from}`;
}
function ofUnread({ file, line, reason, text }) {
    const shown = text === '' ? '' : `: ${text}`;
    return {
        about: `${file}:${line} was not understood${shown}`,
        sentences: [
            `It names an artifact of a release, and ${reason}. Until it is settled, nothing is called in lockstep without saying so.`,
        ],
        remedy: unread_places/* unreadRemedy */.gu,
    };
}
function leftOutOf(path, { leftOut }) {
    return leftOut
        .filter(({ file }) => file === path)
        .map(({ line, reason, places = 1 }) => ({
        about: `${path}:${line} is no pin`,
        sentences: [
            `It names an artifact of a release${places > 1 ? ` (as ${places - 1} more of this file)` : ''}, and is left out: ${reason}.`,
        ],
        remedy: null,
    }));
}
function ofMentions({ path, line }, survey, settings, isTold) {
    return (0,account/* settledIn */.x)(path, survey.tree, [...survey.scan.pins, ...survey.scan.overwritten], settings)
        .filter((mention) => mention.line === line)
        .flatMap(({ name, settled }) => {
        const named = `${path}:${line} names ${name}`;
        if (settled.kind === 'left-out') {
            const why = `is left out: ${settled.reason}.`;
            return [
                isTold
                    ? { about: `${path}:${line} also names ${name}`, sentences: [`That ${why}`], remedy: null }
                    : { about: `${path}:${line} is no pin`, sentences: [`It names ${name}, and ${why}`], remedy: null },
            ];
        }
        if (isTold)
            return [];
        if (settled.kind === 'unread')
            return [
                {
                    about: named,
                    sentences: [
                        `What selects its release, line ${settled.line.number}, was not understood: ${settled.reason}.`,
                    ],
                    remedy: null,
                },
            ];
        return [
            {
                about: named,
                sentences: [`The pin that selects its release stands ${nearestPin(path, line, survey)}.`],
                remedy: null,
            },
        ];
    });
}
function nearestPin(path, line, survey) {
    const pins = pinsIn(path, survey).map(({ pin }) => pin);
    const near = [...pins].sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line))[0];
    return near
        ? `in line ${near.line} of the same file (${near.value === '' ? near.selector : `"${near.value}"`})`
        : 'where its version is defined';
}
function ofNothing({ path, line }, survey, settings) {
    const place = line === null ? path : `${path}:${line}`;
    const reason = (0,boundaries/* boundary */.p)(path, settings);
    if (reason !== null)
        return {
            about: `${place} holds no pin`,
            sentences: [`The file is left out: ${reason}.`],
            remedy: null,
        };
    const skipped = survey.tree.skipped.find(({ file }) => file === path);
    if (skipped)
        return {
            about: `Nothing is known of ${place}`,
            sentences: [`The file was not read: ${skipped.reason}.`],
            remedy: null,
        };
    const others = pinsIn(path, survey).map(({ pin }) => pin.line);
    const elsewhere = others.length === 0 ? [] : [`Pins of this file stand in line ${(0,markdown/* listed */.KE)([...new Set(others)].map(String))}.`];
    return {
        about: `${place} is no pin`,
        sentences: [
            'No artifact of a Flux Operator release is named there: no chart, image, manifests, package or FluxInstance.',
            ...elsewhere,
        ],
        remedy: others.length > 0
            ? null
            : `Where it selects a release all the same, write "# flux-lockstep: operator-chart" (or another role) above it: ${tool/* documentation */.TH}/docs/pins.md.`,
    };
}

// EXTERNAL MODULE: ./lib/src/model/version.js
var model_version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/resolve/position.js
var position = __webpack_require__(32610);
// EXTERNAL MODULE: ./lib/src/commands/update/plan-set.js + 10 modules
var plan_set = __webpack_require__(10807);
// EXTERNAL MODULE: ./lib/src/commands/update/update.js + 1 modules
var update = __webpack_require__(35971);
// EXTERNAL MODULE: ./lib/src/kustomize/paths.js
var kustomize_paths = __webpack_require__(11442);
// EXTERNAL MODULE: ./lib/src/resolve/explain.js
var explain = __webpack_require__(20686);
// EXTERNAL MODULE: ./lib/src/text/shell.js
var shell = __webpack_require__(25486);
;// CONCATENATED MODULE: ./lib/src/commands/explain/release-words.js





function targetOf(decision) {
    const { kind, target } = decision;
    if (target === null || kind === 'held')
        return `What is decided: ${(0,wording/* decisionName */.Mt)(kind)}. ${said(decision).join(' ')}`.trim();
    return kind === 'up-to-date' ? `Nothing moves: ${said(decision).join(' ')}` : `The target is ${target}.`;
}
function said({ detail, until }) {
    if (detail === null)
        return ['All of it is published, old enough, reachable in one hop, and the repository works on it.'];
    return [capital(until === null ? detail : detail.replaceAll(until, (0,wording/* readableTime */.GI)(until)))];
}
function reasonsOf(verdict, { kind, target }, asked) {
    const { version } = verdict.release;
    if (verdict.eligible) {
        if (kind === 'held' || kind === 'blocked' || kind === 'failed')
            return [`Nothing of ${version} itself is against it.`];
        const newer = target !== null && (0,model_version/* compareVersions */.Zy)(target, version) > 0;
        return [newer ? `It could be taken, and ${target} is newer and can be taken too.` : 'It could be taken.'];
    }
    return verdict.reasons.map((reason) => {
        const sentence = (0,explain/* explain */.W)(reason, verdict, asked);
        const { until } = verdict;
        return (capital(until === null ? sentence : sentence.replaceAll(until, (0,wording/* readableTime */.GI)(until))) ||
            `${capital(wording/* reasonNames */.P4[reason])}.`);
    });
}
function byNameText(version, decision, { set, sets, held, }) {
    const moves = decision.kind === 'update' || decision.kind === 'repair';
    const detail = decision.detail === null ? '' : ` ${capital(decision.detail)}`;
    if (!moves && held.includes(said(decision)[0] ?? ''))
        return `The same holds with --to ${version}.`;
    if (!moves)
        return `With --to ${version}: ${(0,wording/* decisionName */.Mt)(decision.kind)}.${detail}`;
    const command = (path) => `"flux-lockstep update ${path}--to ${version}"`;
    if (sets.length === 1)
        return `${command('')} moves the pins there all the same.`;
    const path = pathOf(set, sets);
    return path === null
        ? `${command('')} moves the pins there all the same, and those of every other set.`
        : `${command(`${(0,shell/* inShell */.w)(path)} `)} moves the pins of this set there all the same; without the path, those of every set.`;
}
function pathOf({ name, pins }, sets) {
    const others = sets.filter((set) => set.name !== name).flatMap((set) => set.pins.map(({ file }) => file));
    const own = pins.filter(({ action }) => action === 'follow').map(({ file }) => file);
    const paths = own.flatMap((file) => [
        ...(0,kustomize_paths/* foldersAbove */.Zv)(file)
            .filter((folder) => folder !== '')
            .reverse(),
        file,
    ]);
    return paths.find((path) => !others.some((file) => (0,kustomize_paths/* isBelow */.Yw)(file, path))) ?? null;
}
function capital(text) {
    return text.replace(/^[a-z]+(?=[ ,])/, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
}

;// CONCATENATED MODULE: ./lib/src/commands/explain/release.js







async function explainRelease(version, world, settings) {
    const survey = await (0,run_survey/* surveyTree */.H)(world.workspace, settings, { reader: world.reader });
    const context = (0,update/* planContext */.n)(world, { ...settings, to: null }, survey);
    const told = [];
    for (const set of survey.sets)
        told.push(await ofSet(version, set, context));
    return told;
}
async function ofSet(version, set, context) {
    const { decided, decision } = await (0,plan_set/* planSet */.e)(set, context);
    const of = context.survey.sets.length > 1 ? ` for the set "${set.name}"` : '';
    const verdict = decided.releases.find(({ release }) => release.version === version);
    if (decided.releases.length === 0)
        return {
            about: `${version}${of}: no release was looked at`,
            sentences: [decision.detail === null ? (0,wording/* decisionName */.Mt)(decision.kind) : capital(decision.detail)],
            remedy: null,
            isUnanswered: decision.reason === 'registry',
        };
    if (!verdict)
        return unlisted(version, of, decided);
    if (version === set.current && decision.target !== version)
        return { about: `${version} is what is pinned now${of}`, sentences: [targetOf(decision)], remedy: null };
    if (version === decision.target && ['update', 'repair', 'up-to-date', 'blocked'].includes(decision.kind))
        return { about: `${version} is the target${of}`, sentences: said(decision), remedy: null };
    const held = said(decision);
    const remedy = await askedByName(verdict, set, context, held);
    if (decision.kind === 'held' && decision.target === version)
        return { about: `${version} is the next release${of}, and is held`, sentences: held, remedy };
    const reasons = reasonsOf(verdict, decision, policyOf(set, decided, context)).filter((one) => !held.includes(one));
    return { about: `${version} is not the target${of}`, sentences: [...reasons, targetOf(decision)], remedy };
}
function unlisted(version, of, { releases }) {
    const known = (0,model_version/* newest */.BP)(releases.map(({ release }) => release.version)) ?? '';
    return {
        about: `${version} is no release${of}`,
        sentences: [`The registries that the pins name do not list it; the newest that they list is ${known}.`],
        remedy: 'flux-lockstep releases lists them all.',
    };
}
function policyOf(set, decided, { world, survey }) {
    const standing = (0,position/* standingOf */.Y)(set);
    const named = survey.sets.find(({ name }) => name === set.policy.follow);
    return {
        now: world.clock.now(),
        policy: set.policy,
        highest: standing.highest,
        to: null,
        ranges: standing.ranges,
        leader: set.policy.follow === null ? null : (named?.current ?? '0.0.0'),
        releases: decided.releases.map(({ release }) => release),
    };
}
async function askedByName({ release }, set, context, held) {
    if (!release.complete)
        return null;
    const { version } = release;
    const { decision } = await (0,plan_set/* planSet */.e)(set, { ...context, settings: { ...context.settings, to: version } });
    return byNameText(version, decision, { set, sets: context.survey.sets, held });
}

;// CONCATENATED MODULE: ./lib/src/commands/explain/explain.js








async function explainSubject(call, machine) {
    const { subject } = call;
    if (subject.kind === 'finding')
        return [explainFinding(subject.code)];
    if (subject.kind === 'reason')
        return [explainReason(subject.reason)];
    const command = (0,history_command/* gitCommand */.Q)({ ...machine.env }, machine.cwd, machine.git);
    const place = await (0,local_place/* findPlace */.Pj)(machine.cwd, call.path, command);
    return ((await explainAt(place, call, machine, command)) ?? (await explainAt((0,local_place/* alone */.QR)(place), call, machine, command)) ?? []);
}
async function explainAt(place, call, machine, command) {
    const { subject, options } = call;
    const { git, workspace } = await (0,local_place/* openPlace */.QL)(place, command);
    try {
        const settings = await (0,local_world/* readSettings */.sb)(workspace, call, { machine, place });
        if (place.focus !== '' && (0,local_world/* isLeftOut */.WY)(place.focus, settings))
            return null;
        const world = (0,local_world/* localWorld */.W_)(workspace, git, settings, options, { machine, place });
        if (subject.kind === 'release')
            return await explainRelease(subject.version, world, settings);
        if (subject.kind !== 'place')
            return null;
        const given = (0,external_node_path_.resolve)(place.folder, subject.path);
        const path = (0,external_node_path_.relative)(place.root, await (0,promises_.realpath)(given).catch(() => given))
            .split(external_node_path_.sep)
            .join('/');
        return await explainPlace({ path, line: subject.line }, world, settings);
    }
    finally {
        git?.close();
    }
}


/***/ }),

/***/ 54870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Pj: () => (findPlace),
  QL: () => (openPlace),
  QR: () => (alone)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69410);
var _world_history_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26795);
var _world_history_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3598);
var _world_history_working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63976);






async function findPlace(cwd, path, git) {
    const given = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(given).catch(() => null);
    if (found === null && /^(?:[a-z+]{2,10}:\/\/|git@)/.test(path))
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LockstepError */ .C('usage', `${path} is an address; clone it, and give the folder of the clone`);
    if (found === null)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LockstepError */ .C('usage', `${given} does not exist; give a folder of a checkout, or a file in it`);
    if (!found.isDirectory() && !found.isFile())
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LockstepError */ .C('usage', `${given} is neither a folder nor a file; give a folder of a checkout`);
    const whole = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(given);
    const folder = found.isDirectory() ? whole : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);
    const clone = await (0,_world_history_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .cloneAround */ .n)(folder, git);
    const root = clone?.top ?? (0,_world_history_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .markedFolder */ .$)(folder) ?? folder;
    return { root, focus: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, whole).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), folder, repository: root, clone };
}
function alone({ folder, repository, clone }) {
    return { root: folder, focus: '', folder, repository, clone };
}
async function openPlace({ root, clone }, command) {
    const git = clone && (0,_world_history_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .u)(root, clone, command);
    return { git, workspace: await (git?.workingTree() ?? (0,_world_history_working_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .workingTree */ .c)(root, command)) };
}


/***/ }),

/***/ 56273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  WY: () => (isLeftOut),
  W_: () => (localWorld),
  _r: () => (settingsFile),
  sb: () => (readSettings)
});
var _documents_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96575);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _model_rule_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9648);
var _scan_boundaries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35294);
var _settings_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89009);
var _settings_named_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34045);
var _settings_settings_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42060);
var _world_helm_helm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43813);
var _world_open_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86825);









async function readSettings(workspace, call, where) {
    const file = await settingsFile(workspace, call, where);
    const { settings } = (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettings */ .P)({ file, inputs: {}, options: settingOptions(call.options) });
    return await (0,_settings_named_files_js__WEBPACK_IMPORTED_MODULE_4__/* .withNamedFiles */ .b)(settings, workspace);
}
async function settingsFile(workspace, { options }, where) {
    return await (0,_settings_settings_file_js__WEBPACK_IMPORTED_MODULE_5__/* .findSettingsFile */ .Db)(workspace, options.config === null ? null : await settingsPath(options.config, workspace, where));
}
async function settingsPath(given, workspace, { machine, place }) {
    if ((await workspace.read(given.replace(/^\.\//, ''))) !== null)
        return given;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(machine.cwd, given)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return !below.startsWith('..') && (await workspace.read(below)) !== null ? below : given;
}
function settingOptions(options) {
    return [
        ...options.registryMirror.map((value) => ({ key: 'registry-mirrors', value })),
        ...options.allowInsecureRegistry.map((value) => ({ key: 'allow-insecure-registry', value })),
        ...(options.registryLayout === null ? [] : [{ key: 'registry-layout', value: options.registryLayout }]),
        ...(options.to === null ? [] : [{ key: 'to', value: options.to }]),
        ...(options.removeBootstrap ? [{ key: 'remove-bootstrap', value: 'true' }] : []),
        ...(options.dryRun ? [{ key: 'dry-run', value: 'true' }] : []),
        ...options.set,
    ];
}
function localWorld(workspace, git, settings, options, { machine, place: { repository } }) {
    const { now } = options;
    const clock = { now: () => now ?? machine.clock.now() };
    const registry = (0,_world_open_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .lazyRegistry */ .U)(settings.registry, { machine, githubToken: null, logins: [] });
    let resolved;
    const head = async () => (await (resolved ??= git?.resolve('HEAD')))?.id ?? null;
    return {
        workspace,
        history: git,
        branch: null,
        head,
        statuses: () => Promise.resolve([]),
        registry,
        helm: (0,_world_helm_helm_js__WEBPACK_IMPORTED_MODULE_6__/* .lazyHelm */ .n)(machine, repository),
        reader: machine.reader ?? (0,_documents_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .documentReader */ .vS)(),
        ruleTime: new _model_rule_time_js__WEBPACK_IMPORTED_MODULE_8__/* .RuleTime */ .w(),
        clock,
        machine,
    };
}
function isLeftOut(focus, { ignore, ...settings }) {
    const whole = { ...settings, ignore, paths: [] };
    return (0,_scan_boundaries_js__WEBPACK_IMPORTED_MODULE_2__/* .boundary */ .p)(`${focus}/any.yaml`, whole) !== null && (0,_scan_boundaries_js__WEBPACK_IMPORTED_MODULE_2__/* .boundary */ .p)(focus, whole) !== 'our own settings are no pins';
}


/***/ }),

/***/ 99209:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  D: () => (onceChanges),
  e: () => (clusterOf)
});
function onceChanges({ before, after }, world, settings) {
    if (before === null)
        return null;
    let known = null;
    return () => (known ??= built(before, after, world, settings));
}
async function built(before, after, { helm }, settings) {
    const { instancesChanged } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3243), __webpack_require__.e(4781), __webpack_require__.e(7180)]).then(__webpack_require__.bind(__webpack_require__, 59034));
    const { chartsCompared } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3243), __webpack_require__.e(7337), __webpack_require__.e(207), __webpack_require__.e(3791), __webpack_require__.e(4715)]).then(__webpack_require__.bind(__webpack_require__, 4715));
    const instances = instancesChanged(before, after);
    const isTold = instances.some(({ unbuilt }) => unbuilt === null);
    return { instances, charts: await chartsCompared({ before, after, isTold }, settings.helm === 'off' ? 'off' : helm) };
}
async function clusterOf({ cluster = {}, }) {
    const found = Object.entries(cluster).map(async ([set, changes]) => [set, await changes()]);
    return Object.fromEntries(await Promise.all(found));
}


/***/ }),

/***/ 65711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (exitCodeOf),
  v: () => (conclusionOf)
});
function exitCodeOf(report) {
    if (report.conclusion === 'success')
        return 0;
    const unread = report.sets.some((set) => set.decision === 'failed' && (set.reason === 'registry' || set.reason === 'forge'));
    return unread ? 3 : 1;
}
function conclusionOf(command, sets, findings, failOn) {
    if (sets.some((set) => set.decision === 'failed'))
        return 'failure';
    if (failOn === 'never' || (failOn === 'introduced' && command !== 'check'))
        return 'success';
    const errors = [...findings, ...sets.flatMap((set) => set.findings)].filter((found) => found.severity === 'error');
    const counts = (found) => found.introduced || found.code === 'out-of-lockstep' || failOn === 'any';
    if (errors.some(counts))
        return 'failure';
    return failOn === 'held' && sets.some((set) => set.decision === 'held') ? 'failure' : 'success';
}


/***/ }),

/***/ 56692:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $h: () => (doubtOfMove),
  ge: () => (agreementOf),
  hf: () => (notUnderstood)
});
var _loose_pins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30399);
var _role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);


function agreementOf(set) {
    const { current, lockstep, pins } = set;
    const unknown = unknownClauses(set);
    const other = current === null ? (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .differingClauses */ .VT)(pins) : [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .stayingClauses */ .AA)(pins, current), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .assumedClauses */ .$Z)(pins, current)];
    const rest = [...unknown, ...other];
    const said = rest.map((clause) => `; ${clause}`).join('');
    if (!lockstep)
        return { kind: 'out', text: `out of lockstep${said}` };
    if (current === null)
        return { kind: 'none', text: `${unpinnedText(pins)}${said}` };
    const loose = [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseCopies */ .IZ)(pins)];
    if (loose.length > 0)
        return { kind: 'floating', text: `${(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedText */ .GT)(pins)} at ${current}, ${loose.join(', ')}${said}` };
    if (rest.length === 0)
        return { kind: 'lockstep', text: 'in lockstep' };
    return { kind: 'partly', text: `in lockstep as far as it is ${unknown.length > 0 ? 'read' : 'moved'}${said}` };
}
function doubtOfMove(set, target) {
    const { current, lockstep, pins } = set;
    const loose = [...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseCopies */ .IZ)(pins)].join(', ');
    const floats = loose !== '' && lockstep && current !== null ? `${(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedText */ .GT)(pins)} at ${current}, ${loose}` : loose;
    const clauses = [floats, ...unknownClauses(set), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .stayingClauses */ .AA)(pins, target)].filter((clause) => clause !== '');
    return clauses.length === 0 ? null : clauses.join('; ');
}
function unknownClauses({ pins, unread }) {
    return [...(unread.length === 0 ? [] : [notUnderstood(unread.length)]), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidClauses */ .av)(pins), ...(0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .openCopies */ .Ku)(pins)];
}
function unpinnedText(pins) {
    const loose = (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .looseRoles */ .wm)(pins);
    const isCopy = ({ role, selector, action }) => selector === 'exact' && action === 'follow' && (0,_loose_pins_js__WEBPACK_IMPORTED_MODULE_0__/* .isTelling */ .c0)(role);
    const isTool = ({ role, selector, action }) => selector === 'exact' && action === 'follow' && (0,_role_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompanion */ .bv)(role);
    if (loose.length === 0 || !pins.some(isCopy))
        return pins.some(isTool) ? 'only the command line or the MCP server is pinned' : 'no pin that an update moves';
    return `only copies name a release, ${loose.join(', ')}`;
}
function notUnderstood(count) {
    return count === 1 ? '1 place is not understood' : `${count} places are not understood`;
}


/***/ }),

/***/ 30399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $Z: () => (assumedClauses),
  AA: () => (stayingClauses),
  GT: () => (fixedText),
  IZ: () => (looseCopies),
  Ku: () => (openCopies),
  VT: () => (differingClauses),
  av: () => (invalidClauses),
  c0: () => (isTelling),
  wm: () => (looseRoles)
});
var _role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28858);

const telling = ['operator-chart', 'operator-image', 'instance-chart', 'manifests'];
const installing = ['operator-package', ...telling];
function isTelling(role) {
    return telling.includes(role);
}
function looseRoles(pins) {
    return installing.flatMap((role) => {
        const own = defining(role, pins);
        const loose = own.find(isLoose);
        const isOneOfMany = own.some((pin) => pin.selector === 'exact');
        return loose ? clause(loose, isOneOfMany ? ` at ${placeOf(loose)}` : '') : [];
    });
}
function looseCopies(pins) {
    return telling.flatMap((role) => {
        const [loose] = copies(role, pins).filter((pin) => isLoose(pin) && pin.selector !== 'variable');
        return loose ? clause(loose, ` at ${placeOf(loose)}`) : [];
    });
}
function openCopies(pins) {
    const open = telling.flatMap((role) => copies(role, pins).filter((pin) => isLoose(pin) && pin.selector === 'variable'));
    return counted(open, (pin) => {
        const from = pin.variable?.name ?? pin.value;
        return `${placeOf(pin)} takes the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[pin.role]} from ${from === '' ? 'elsewhere' : from}`;
    });
}
function invalidClauses(pins) {
    const invalid = pins.filter(({ role, action, selector }) => isTelling(role) && action === 'report' && selector === 'misplaced-digest');
    return counted(invalid, (pin) => `${placeOf(pin)} is no tag`);
}
function stayingClauses(pins, release) {
    const staying = pins.filter(({ role, action, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'report' && !isAssumed && version !== null && version !== release);
    return counted(staying, (pin) => `${placeOf(pin)} is moved by hand and names ${pin.value}`);
}
function differingClauses(pins) {
    const [first, ...others] = pins.filter(({ role, action, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'report' && !isAssumed && version !== null);
    if (!first || first.version === null)
        return [];
    const differing = stayingClauses(others, first.version);
    return differing.length === 0 ? [] : [`${placeOf(first)} names ${first.value}`, ...differing];
}
function assumedClauses(pins, release) {
    const assumed = pins.filter(({ role, action, selector, version, isAssumed }) => (0,_role_js__WEBPACK_IMPORTED_MODULE_0__/* .definesRelease */ .iS)(role) && action === 'follow' && selector === 'exact' && isAssumed && version !== release);
    return counted(assumed, (pin) => `${placeOf(pin)} may be in use and names ${pin.value}`);
}
function fixedText(pins) {
    const fixed = pins.filter(({ selector, role }) => (selector === 'exact' || selector === 'misplaced-digest') && isTelling(role));
    const roles = new Set(fixed.map(({ role }) => role));
    const [only] = roles;
    if (roles.size === 1 && only !== undefined && only !== 'manifests')
        return _role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[only];
    if (roles.size === 1)
        return 'manifests';
    return [...roles].every(_role_js__WEBPACK_IMPORTED_MODULE_0__/* .isChart */ .VZ) ? 'charts' : 'pins';
}
function counted(pins, said) {
    const [first] = pins;
    if (!first)
        return [];
    const more = pins.length - 1;
    const rest = more === 0 ? '' : more === 1 ? ', and 1 more place does so' : `, and ${more} more places do so`;
    return [`${said(first)}${rest}`];
}
function ofRole(role, pins) {
    return pins.filter((pin) => pin.role === role && pin.action !== 'ignore');
}
function defining(role, pins) {
    const all = ofRole(role, pins);
    const reconciled = all.filter(({ scope }) => scope === 'gitops');
    return reconciled.length > 0 ? reconciled : all;
}
function copies(role, pins) {
    const own = defining(role, pins);
    return ofRole(role, pins).filter((pin) => !own.includes(pin));
}
function isLoose({ selector, variable }) {
    return verbs[selector] !== null && !variable?.filledFrom.length;
}
function clause({ role, selector }, at) {
    const verb = verbs[selector];
    if (!verb)
        return [];
    const [one, many] = verb;
    return [role === 'manifests' ? `manifests${at} ${many}` : `the ${_role_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc[role]}${at} ${one}`];
}
const verbs = {
    exact: null,
    'misplaced-digest': null,
    embedded: null,
    floating: ['floats', 'float'],
    implicit: ['floats', 'float'],
    range: ['follows a range', 'follow a range'],
    variable: ['is filled in from elsewhere', 'are filled in from elsewhere'],
    digest: ['is a digest alone', 'are a digest alone'],
};
function placeOf({ file, line }) {
    return `${file}:${line}`;
}


/***/ }),

/***/ 82003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  h: () => (renderPatch)
});
var _text_line_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71938);
var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85096);


function renderPatch(files) {
    return files.map(filePatch).join('');
}
function filePatch(file) {
    if (file.before !== null && file.after !== null && Buffer.compare(file.before, file.after) === 0)
        return '';
    const before = linesOf(file.before);
    const after = linesOf(file.after);
    const [from, to] = [quotedPath(`a/${file.path}`), quotedPath(`b/${file.path}`)];
    const head = [`diff --git ${from} ${to}`];
    if (file.before === null)
        head.push(`new file mode ${file.mode}`);
    if (file.after === null)
        head.push(`deleted file mode ${file.mode}`);
    const hunks = (0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .hunksOf */ .H)((0,_text_line_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .P)(before, after));
    if (hunks.length > 0)
        head.push(`--- ${file.before === null ? '/dev/null' : from}`, `+++ ${file.after === null ? '/dev/null' : to}`);
    return `${head.join('\n')}\n${hunks.join('')}`;
}
function linesOf(bytes) {
    if (bytes === null || bytes.length === 0)
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text.split(/(?<=\n)/);
}
function quotedPath(path) {
    if (/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/.test(path))
        return path;
    const bytes = Array.from(Buffer.from(path), (byte) => {
        if (byte === 0x22 || byte === 0x5c)
            return `\\${String.fromCharCode(byte)}`;
        return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${bytes.join('')}"`;
}


/***/ }),

/***/ 20199:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Zu: () => (unreadLines),
  f7: () => (unreadSection),
  gu: () => (unreadRemedy),
  yW: () => (unreadFindings)
});
var _model_agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56692);
var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82673);
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6375);
var _model_tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48644);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76782);





const page = `${_model_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .documentation */ .TH}/docs/pins.md`;
const pinIt = 'Pin it in a form that is listed in';
const settleIt = ', or settle the place for good with # flux-lockstep: ignore on its line or the setting ignore.';
const unreadRemedy = `${pinIt} ${page}${settleIt}`;
function unreadFindings({ unread }) {
    return unread.map((place) => {
        const shown = place.text === '' ? '' : ` (${place.text})`;
        const message = `A place that names an artifact of a release is not understood: ${place.reason}${shown}.`;
        return place.introduced
            ? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .introducedFinding */ .tx)('not-understood', place, { severity: 'warning', message, help: unreadRemedy })
            : (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('not-understood', place, { severity: 'notice', message, help: unreadRemedy });
    });
}
function unreadLines(unread, limit) {
    const lines = unread.slice(0, limit).flatMap(({ file, line, text, reason, introduced }) => {
        const place = `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file)}:${line}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(reason)}${introduced ? ' (new)' : ''}`;
        return text === '' ? [place] : [place, `    ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}`];
    });
    const rest = unread.length - limit;
    return rest > 0 ? [...lines, `… and ${rest} more (--format json lists all)`] : lines;
}
function unreadSection(unread, rows) {
    if (unread.length === 0)
        return '';
    const shown = unread
        .slice(0, rows)
        .map(({ file, line, text, reason }) => [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${file}:${line}`), text === '' ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(text), (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)]);
    const rest = unread.length - shown.length;
    const more = rest > 0 ? `… and ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, 'more place')}.` : '';
    const remedy = `${pinIt} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)('docs/pins.md', page)}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(settleIt)}`;
    const why = `They name an artifact of a release, and what they select is not known. ${remedy}`;
    const list = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(why, (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['place', 'text', 'why'], shown), more);
    const title = (0,_model_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .notUnderstood */ .hf)(unread.length);
    return unread.length > 10 ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title, list) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(`#### ${title}`, list);
}


/***/ }),

/***/ 18297:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  GI: () => (readableTime),
  Mt: () => (decisionName),
  P4: () => (reasonNames),
  kv: () => (doubtOf),
  ld: () => (fluxArrow),
  nc: () => (/* reexport safe */ _model_role_js__WEBPACK_IMPORTED_MODULE_1__.nc)
});
var _model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78796);
var _model_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28858);


const decisionNames = {
    update: 'update',
    repair: 'repair',
    'up-to-date': 'up to date',
    held: 'held',
    blocked: 'blocked',
    ahead: 'ahead of the registry',
    floating: 'floating',
    'no-pins': 'no pins',
    failed: 'failed',
};
const reasonNames = {
    incomplete: 'not all of its artifacts are published',
    age: 'it is younger than the minimum release age',
    'age-unknown': 'its age is unknown',
    'newer-patch': 'a newer patch of the same minor is about to be old enough',
    'allowed-versions': 'the allowed versions leave it out',
    'ignored-version': 'it is on the list of ignored versions',
    'pre-release': 'it is a pre-release',
    'update-type': 'updates of this kind are switched off',
    range: 'a pinned range does not reach it',
    unsigned: 'it is not signed yet',
    unreachable: 'it cannot be reached in one hop',
    older: 'it is older than the current one',
    schedule: 'outside the schedule',
    hold: 'held on purpose',
    'operator-unseen': 'the operator that runs is not seen',
    'hop-delay': 'the last hop is too recent',
    soak: 'the followed set has not had it long enough',
    follow: 'the followed set does not have it yet',
    approved: 'the open pull request is approved',
    edited: 'somebody else committed to the branch',
    queued: 'the pull request is in the merge queue',
    declined: 'the pull request for it was closed',
    reverted: 'it was merged and taken back',
    covered: 'another pull request makes the same changes',
    'foreign-pull-request': 'an open pull request of its branch is not ours',
    'base-rewritten': 'the history of the base branch was written anew',
    'no-releases': 'the registry has no complete release',
    'no-safe-hop': 'no release can be reached in one hop',
    invalid: 'the update introduces errors',
    variable: 'a pin takes its version from a variable that nothing in the repository gives a value',
    'not-understood': 'what is there could not be understood, and nothing is guessed',
    'first-step': 'the first step of the migration has to be on the cluster, and the second to be asked for',
    'foreign-branch': 'the branch belongs to somebody else',
    'unknown-version': 'a version is beyond what this program knows',
    'unparseable-file': 'a file with a pin does not parse',
    'invalid-pin': 'a pin is invalid',
    'edit-refused': 'a pin could not be edited safely',
    registry: 'the registry could not be read',
    forge: 'the forge could not be read',
    signature: 'a signature is wrong',
};
function fluxArrow(move, detail, arrow = '→') {
    if (move === null || move.to === null || move.from === move.to)
        return '';
    const show = (version) => (detail === 'short' && move.crosses.length > 0 ? (0,_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .minorOf */ .Hs)(version) : version);
    return move.from === null ? show(move.to) : `${show(move.from)} ${arrow} ${show(move.to)}`;
}
function readableTime(time) {
    const parsed = Date.parse(time);
    if (Number.isNaN(parsed))
        return time;
    return `${new Date(parsed).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function doubtOf({ kind, text }) {
    return kind === 'lockstep' || kind === 'none' ? '' : ` (${text})`;
}
function decisionName(decision) {
    return decision === null ? 'not decided' : decisionNames[decision];
}


/***/ }),

/***/ 71938:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  P: () => (diffLines)
});
const tableLimit = 4_000_000;
function diffLines(before, after) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    const shorter = Math.min(before.length, after.length) - head;
    while (tail < shorter && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    return [
        ...before.slice(0, head).map(same),
        ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
        ...before.slice(before.length - tail).map(same),
    ];
}
function middle(before, after) {
    if (before.length === 0 || after.length === 0 || before.length * after.length > tableLimit)
        return [...before.map(removed), ...after.map(added)];
    const length = commonLengths(before, after);
    const steps = [];
    let row = 0;
    let column = 0;
    while (row < before.length && column < after.length) {
        const [old = '', now = ''] = [before[row], after[column]];
        if (old === now) {
            steps.push(same(old));
            row++;
            column++;
        }
        else if (length(row + 1, column) >= length(row, column + 1)) {
            steps.push(removed(old));
            row++;
        }
        else {
            steps.push(added(now));
            column++;
        }
    }
    return [...steps, ...before.slice(row).map(removed), ...after.slice(column).map(added)];
}
function commonLengths(before, after) {
    const columns = after.length + 1;
    const lengths = new Uint32Array((before.length + 1) * columns);
    const length = (row, column) => lengths[row * columns + column] ?? 0;
    for (let row = before.length - 1; row >= 0; row--)
        for (let column = after.length - 1; column >= 0; column--)
            lengths[row * columns + column] =
                before[row] === after[column]
                    ? length(row + 1, column + 1) + 1
                    : Math.max(length(row + 1, column), length(row, column + 1));
    return length;
}
function same(text) {
    return { kind: 'same', text };
}
function removed(text) {
    return { kind: 'removed', text };
}
function added(text) {
    return { kind: 'added', text };
}


/***/ }),

/***/ 25486:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  w: () => (inShell)
});
function inShell(path) {
    const own = path.startsWith('-') ? `./${path}` : path;
    return /^[\w./@+-]+$/.test(own) ? own : `'${own.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 85096:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  H: () => (hunksOf),
  W: () => (unifiedDiff)
});
var _line_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71938);

const context = 3;
function unifiedDiff(before, after) {
    return hunksOf((0,_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(before.map(ended), after.map(ended))).join('');
}
function ended(line) {
    return `${line}\n`;
}
function hunksOf(lines) {
    const ranges = [];
    for (const [index, line] of lines.entries()) {
        if (line.kind === 'same')
            continue;
        const start = Math.max(0, index - context);
        const end = Math.min(lines.length, index + context + 1);
        const last = ranges.at(-1);
        if (last !== undefined && start <= last.end)
            ranges[ranges.length - 1] = { start: last.start, end };
        else
            ranges.push({ start, end });
    }
    return ranges.map((range) => hunkText(lines, range));
}
const signs = { same: ' ', removed: '-', added: '+' };
function hunkText(lines, range) {
    const count = (from, to, other) => lines.slice(from, to).filter((line) => line.kind !== other).length;
    const oldLength = count(range.start, range.end, 'added');
    const newLength = count(range.start, range.end, 'removed');
    const oldStart = count(0, range.start, 'added') + (oldLength === 0 ? 0 : 1);
    const newStart = count(0, range.start, 'removed') + (newLength === 0 ? 0 : 1);
    const body = lines.slice(range.start, range.end).map((line) => {
        const missing = line.text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n';
        return `${signs[line.kind]}${line.text}${missing}`;
    });
    return `@@ -${span(oldStart, oldLength)} +${span(newStart, newLength)} @@\n${body.join('')}`;
}
function span(start, length) {
    return length === 1 ? String(start) : `${start},${length}`;
}


/***/ })

};
