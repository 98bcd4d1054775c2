export const id = 9558;
export const ids = [9558];
export const modules = {

/***/ 55090:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  bootstrapReport: () => (bootstrapReport),
  migrate: () => (migrate),
  migrationOutcome: () => (migrationOutcome)
});
var _migrate_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89524);
var _report_patch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82003);
var _run_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87987);
var _run_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65711);
var _run_survey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27800);
var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43260);
var _run_focus_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99531);







async function migrate(world, settings) {
    const planned = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__.planMigration)(world, settings);
    const focus = world.focus ?? '';
    const touched = ({ plan }) => plan === null || plan.changes.some(({ file }) => (0,_run_focus_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .U)(focus, file));
    const migration = { ...planned, plans: planned.plans.filter(touched) };
    const outcome = migrationOutcome(migration, migration.plans.map((plan) => bootstrapReport(plan, null)), world, settings);
    return isOpen(migration) ? outcome : await withPins(outcome, migration, world, settings);
}
function isOpen({ plans, findings }) {
    return findings.length > 0 || plans.some(({ decision }) => decision.kind !== 'up-to-date');
}
async function withPins(outcome, { plans }, world, settings) {
    const { pins } = (0,_run_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .reportOf */ .EI)('migrate', await (0,_run_survey_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyTree */ .H)(world.workspace, settings, { reader: world.reader }), world, {
        sets: [],
        releases: [],
        conclusion: 'success',
    });
    const nothing = pins.length > 0
        ? 'Flux Operator is pinned here and no bootstrap is to be seen: there is nothing to migrate.'
        : 'Neither a bootstrap of Flux nor a Flux Operator was found here: there is nothing to migrate.';
    return { ...outcome, report: { ...outcome.report, pins }, advice: plans.length > 0 ? null : nothing };
}
function migrationOutcome({ tree, plans, findings }, sets, world, settings) {
    const written = plans.filter((plan) => plan.decision.kind === 'update');
    const files = written.flatMap((plan) => plan.files);
    const report = {
        schemaVersion: 1,
        command: 'migrate',
        conclusion: (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .conclusionOf */ .v)('migrate', sets, findings, settings.failOn),
        files: { listed: tree.entries.length, parsed: tree.files.length },
        pins: [],
        leftOut: tree.skipped.map(({ file, line, reason }) => ({ file, line, reason })),
        unread: [],
        sets,
        findings,
        releases: [],
        requests: { registry: world.registry.requests, github: 0 },
    };
    const guide = written.map(({ plan }) => (plan ? (0,_migrate_body_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMigrationBody */ .B)(plan) : '')).join('\n');
    return { report, files, patch: (0,_report_patch_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPatch */ .h)(files), guide };
}
function bootstrapReport(plan, proposal) {
    const { kind, target, reason, detail, until, flux } = plan.decision;
    return {
        name: plan.set,
        lockstep: true,
        agreement: { kind: 'none', text: 'no pin yet' },
        current: null,
        flux,
        decision: kind,
        target,
        reason,
        detail,
        until,
        via: [],
        changes: plan.plan?.changes ?? [],
        findings: plan.findings,
        proposal,
    };
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

/***/ 89524:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (migrationTitle),
  B: () => (renderMigrationBody)
});

// EXTERNAL MODULE: ./lib/src/model/version.js
var version = __webpack_require__(78796);
// EXTERNAL MODULE: ./lib/src/migrate/apis.js
var migrate_apis = __webpack_require__(13955);
// EXTERNAL MODULE: ./lib/src/upstream/community-chart.js
var community_chart = __webpack_require__(64318);
;// CONCATENATED MODULE: ./lib/src/migrate/body-chart.js

function installerPhrase({ kind }) {
    return kind === 'chart' ? 'the chart flux2' : 'the bootstrap';
}
function chartText(bootstrap, step, shell) {
    if (bootstrap.kind !== 'chart' || bootstrap.releases.length === 0)
        return '';
    const names = bootstrap.releases.map(({ name }) => shell(name ?? ''));
    const namespace = shell(bootstrap.namespace);
    if (step === 'add')
        return [
            `This step suspends ${names.join(' and ')}: Helm changes nothing any more, and when step 2 deletes them, nothing is uninstalled.`,
            'Pods may lose labels that the chart set; workloads are not touched.',
        ].join('\n');
    if (step === 'both')
        return '';
    return [
        'A HelmRelease that is deleted while it is suspended uninstalls nothing. Each of these has to say `true` before the merge:',
        '',
        '```sh',
        ...names.map((name) => `kubectl -n ${namespace} get helmrelease ${name} -o jsonpath='{.spec.suspend}{"\\n"}'`),
        '```',
        '',
        'After it, delete Helm’s records, and what the chart made under names of its own (never `helm uninstall`: that takes every object of Flux along):',
        '',
        '```sh',
        `kubectl -n ${namespace} delete secret -l 'owner=helm,name in (${[bootstrap.release, ...names.slice(1)].map((name) => name.replace(/[^\w.-]/g, '')).join(',')})'`,
        `kubectl delete ${community_chart/* chartLeftovers */.dK.join(' ')} --ignore-not-found`,
        '```',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/src/migrate/bootstrap.js
var migrate_bootstrap = __webpack_require__(81114);
;// CONCATENATED MODULE: ./lib/src/migrate/body.js




const listed = 10;
function migrationTitle({ step, bootstrap }) {
    const where = bootstrap.cluster === '' ? '' : ` on ${bootstrap.cluster}`;
    const installer = bootstrap.kind === 'chart' ? 'chart flux2' : 'Flux bootstrap';
    if (step === 'remove')
        return `Remove the ${installer}${where}`;
    return step === 'both' ? `Run Flux by Flux Operator${where}` : `Add Flux Operator beside the ${installer}${where}`;
}
function renderMigrationBody(plan) {
    const parts = [
        opening(plan),
        restarts(plan),
        notes(plan),
        chart(plan),
        before(plan),
        verification(plan),
        goingBack(plan),
        distributions(),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function opening(plan) {
    const { step, bootstrap, release, flux } = plan;
    const where = (0,migrate_bootstrap/* clusterPhrase */.a)(safe(bootstrap.cluster));
    if (step === 'remove')
        return [
            `**Step 2 of 2.** Takes ${installerPhrase(bootstrap)} of Flux ${flux.from} out of ${where}: Flux Operator runs it now.`,
            'Merge this only after the checks below, on the cluster, say so.',
        ].join('\n');
    const what = `Flux Operator${release === null ? '' : ` ${release}`} and a FluxInstance on Flux ${(0,version/* minorOf */.Hs)(flux.from)}.x`;
    if (step === 'both')
        return `Writes ${what} for ${where} in place of ${installerPhrase(bootstrap)}. This is for a cluster that does not run yet.`;
    return [
        `**Step 1 of 2.** Adds ${what} to ${where}; ${installerPhrase(bootstrap)} (Flux ${flux.from}) stays where it is.`,
        `Once this is merged and the cluster is checked, a second pull request takes ${installerPhrase(bootstrap)} out.`,
    ].join('\n');
}
function restarts({ step, bootstrap, settings }) {
    const { components } = bootstrap.flux;
    if (step === 'remove')
        return heading('What restarts', 'Nothing: the controllers belong to the FluxInstance, and Flux leaves what the operator owns alone.');
    const tuned = [settings.concurrency, settings.memoryLimit].some((value) => value !== null);
    return heading('What restarts', [
        `The operator takes over ${components.join(', ')} and rolls each of them out once; reconciliation pauses for that minute or two, workloads are not touched.`,
        ...(tuned || settings.inMemoryBuilds ? ['They come back with the settings that were asked for.'] : []),
        ...(settings.serviceMonitor ? ['The ServiceMonitor needs the CRDs of the Prometheus Operator.'] : []),
        ...handMade(bootstrap),
    ].join('\n'));
}
function handMade(bootstrap) {
    if (bootstrap.kind !== 'components')
        return [];
    const files = bootstrap.componentFiles.map((path) => `\`${safe(path)}\``).join(', ');
    return [
        `They come back as upstream has them: a memory limit, a variable or an annotation that somebody wrote into ${files} is not looked for. Write such changes as patches first.`,
    ];
}
function notes({ notes: all }) {
    return all.length === 0 ? '' : heading('To look at', all.map((note) => `- ${safe(note)}`).join('\n'));
}
function chart({ bootstrap, step }) {
    const text = chartText(bootstrap, step, shell);
    return text === '' ? '' : heading('The chart flux2', text);
}
function before({ step, apis, flux }) {
    if (step === 'remove')
        return '';
    const command = block(['# objects that the cluster still stores in an older version', 'flux migrate']);
    const over = apis.filter((api) => (0,migrate_apis/* isOver */.P)(api, flux.from));
    const rest = apis.filter((api) => !(0,migrate_apis/* isOver */.P)(api, flux.from));
    return heading('API versions', [
        ...(apis.length === 0 ? ['Every object in the repository names an API version that Flux keeps.'] : []),
        ...apiLines(`Flux ${flux.from} does not serve these any more. Change them first:`, over),
        ...apiLines('These end with a later Flux. `flux migrate -f .` rewrites them:', rest),
        'A bootstrap never migrated what is stored in the cluster. Run this once with a flux command line as new as the Flux on the cluster:',
        command,
    ].join('\n\n'));
}
function apiLines(lead, apis) {
    if (apis.length === 0)
        return [];
    const lines = apis
        .slice(0, listed)
        .map((api) => `- \`${safe(api.file)}:${api.line}\`: ${safe(api.kind)} \`${safe(api.apiVersion)}\`, until Flux ${api.removedIn}`);
    const more = apis.length > listed ? [`- and ${apis.length - listed} more`] : [];
    return [lead, [...lines, ...more].join('\n')];
}
function verification(plan) {
    const { bootstrap, step, settings } = plan;
    const ns = shell(bootstrap.namespace);
    const { sync } = bootstrap;
    const releases = releasesOf(plan);
    const root = sync.kind === 'none' ? null : sync.objects.kustomization.name;
    const owner = `kubectl -n ${ns} get deploy -l app.kubernetes.io/part-of=flux -o custom-columns='NAME:.metadata.name,OWNER:.metadata.labels.fluxcd\\.controlplane\\.io/name,PRUNE:.metadata.annotations.kustomize\\.toolkit\\.fluxcd\\.io/prune'`;
    const commands = [
        '# the operator and the instance are ready',
        ...(releases === '' ? [] : [`kubectl -n ${ns} wait${releases} --for=condition=Ready --timeout=10m`]),
        `kubectl -n ${ns} wait fluxinstance/flux --for=condition=Ready --timeout=10m`,
        '# the controllers run, and belong to the instance (owner flux, prune Disabled)',
        `kubectl -n ${ns} rollout status deploy -l app.kubernetes.io/part-of=flux`,
        owner,
        ...(root === null
            ? []
            : [
                '# the sync works, and Flux does not manage it any more',
                `flux -n ${ns} reconcile kustomization ${shell(root)} --with-source`,
                `flux -n ${ns} trace kustomization ${shell(root)}`,
            ]),
        '# everything reconciles',
        'flux get kustomizations -A --status-selector ready=false',
        'flux get helmreleases -A --status-selector ready=false',
        ...(settings.serviceMonitor
            ? ['# metrics are scraped: the target is up in Prometheus', `kubectl -n ${ns} get servicemonitor flux-operator`]
            : []),
    ];
    const lead = step === 'remove' ? 'Before the merge, each of these has to succeed:' : 'After the merge:';
    return heading('Check on the cluster', `${lead}\n\n${block(commands)}`);
}
function releasesOf({ bootstrap, step }) {
    const { operator } = bootstrap.present;
    const name = operator === null ? 'flux-operator' : (operator.helmRelease?.name ?? null);
    return `${name === null ? '' : ` helmrelease/${shell(name)}`}${step === 'remove' ? '' : ' helmrelease/flux-instance'}`;
}
function goingBack({ step, bootstrap }) {
    const ns = shell(bootstrap.namespace);
    const { sync } = bootstrap;
    const own = 'crd,clusterrole,clusterrolebinding,deployment,service,serviceaccount,networkpolicy,resourcequota';
    const marks = 'kustomize.toolkit.fluxcd.io/ssa- kustomize.toolkit.fluxcd.io/prune-';
    if (step === 'remove')
        return heading('Going back', 'Revert this pull request: the files come back, and Flux leaves them alone as long as the operator owns the controllers. To leave the operator altogether, go on with the description of step 1.');
    if (step === 'both')
        return heading('Going back', 'Revert this pull request before the cluster is made.');
    return heading('Going back', [
        'A FluxInstance that is deleted takes Flux, its CRDs and every Flux object along, **unless it is disabled first**, and only the running operator can let go of it. So, before the revert:',
        block([
            `flux -n ${ns} suspend kustomization --all`,
            `kubectl -n ${ns} annotate fluxinstance/flux fluxcd.controlplane.io/reconcile=disabled --overwrite`,
            '# the instance goes first, the controllers stay',
            `kubectl -n ${ns} delete helmrelease/flux-instance`,
            `kubectl -n ${ns} wait fluxinstance/flux --for=delete --timeout=5m`,
            ...(bootstrap.present.operator === null ? [`kubectl -n ${ns} delete helmrelease/flux-operator`] : []),
            '# let Flux manage its own objects again',
            `kubectl -n ${ns} annotate ${own} -l app.kubernetes.io/part-of=flux ${marks}`,
            ...(sync.kind === 'expressed'
                ? [
                    `kubectl -n ${ns} annotate ${sync.source.toLowerCase()}/${shell(sync.name)} kustomization/${shell(sync.name)} ${marks}`,
                ]
                : []),
        ]),
        `Then merge the revert of this pull request, and \`flux -n ${ns} resume kustomization --all\`.`,
        ...(bootstrap.kind === 'chart'
            ? []
            : [
                'Where Flux was bootstrapped from the command line, run `flux bootstrap` again with the options of the first time.',
            ]),
    ].join('\n\n'));
}
function distributions() {
    return heading('k3s, Talos and others', [
        'Any Kubernetes will do. Two look different before Flux is there:',
        '',
        '- **k3s**: a `HelmChart` in `/var/lib/rancher/k3s/server/manifests` that installs Flux or the operator is a second owner; remove it or keep its version beside these pins.',
        '- **Talos**: `inlineManifests` and `extraManifests` are applied again at every upgrade of the machine configuration; take Flux out of them, or they bring the old controllers back.',
    ].join('\n'));
}
function heading(title, text) {
    return `### ${title}\n\n${text}`;
}
function block(commands) {
    return ['```sh', ...commands, '```'].join('\n');
}
function safe(text) {
    return text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
        .replace(/</g, '&lt;')
        .replace(/@/g, '@\u200b')
        .replace(/`{3,}/g, "'");
}
function shell(text) {
    return /^[a-z0-9][a-z0-9.-]*$/.test(text) ? text : `'${text.replace(/[^\w.-]/g, '')}'`;
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
