export const id = 8439;
export const ids = [8439,5090];
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

/***/ 28439:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeMigration: () => (proposeMigration)
});

// EXTERNAL MODULE: ./lib/src/migrate/body.js + 1 modules
var body = __webpack_require__(89524);
// EXTERNAL MODULE: ./lib/src/propose/propose.js + 8 modules
var propose = __webpack_require__(45685);
// EXTERNAL MODULE: ./lib/src/report/body-sections.js + 3 modules
var body_sections = __webpack_require__(95169);
// EXTERNAL MODULE: ./lib/src/report/convention.js
var convention = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/src/report/findings-table.js
var findings_table = __webpack_require__(62390);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/report/title.js
var report_title = __webpack_require__(99719);
;// CONCATENATED MODULE: ./lib/src/report/migration-proposal.js





function renderMigrationProposal(view) {
    const title = migrationTitle(view);
    const trailers = view.trailers.map(report_title/* titleLine */.Nl).filter((trailer) => trailer !== '');
    const commitMessage = [title, trailers.join('\n')].filter((part) => part !== '').join('\n\n');
    return { title, body: migrationBody(view), commitMessage: `${commitMessage}\n` };
}
const types = { add: 'feat', both: 'feat', remove: 'chore' };
function migrationTitle({ title, step, lastMessages }) {
    if ((0,convention/* detectConvention */.F)(lastMessages, 'minor').kind === 'plain')
        return (0,report_title/* titleLine */.Nl)(title);
    return (0,report_title/* titleLine */.Nl)(`${types[step]}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`);
}
const bodyLimit = 60_000;
function migrationBody(view) {
    for (const rows of [100, 20, 5]) {
        const body = (0,markdown/* blocks */.Bv)(headBox(view), view.guide.trim(), findingsSection(view, rows), filesSection(view, rows), checkedSection(view), optionsSection(view));
        if (body.length < bodyLimit)
            return body;
    }
    return (0,markdown/* blocks */.Bv)(headBox(view), filesSection(view, 5), checkedSection(view), optionsSection(view));
}
function headBox({ step, findings }) {
    if (findings.some((finding) => finding.severity === 'error'))
        return (0,markdown/* alert */.xE)('CAUTION', 'This step introduces errors. They are listed below; the pull request stays a draft until they are gone.');
    if (step !== 'remove')
        return '';
    return (0,markdown/* alert */.xE)('IMPORTANT', 'A draft on purpose: mark it ready once the commands below have succeeded on the cluster, and not before.');
}
function findingsSection({ findings }, rows) {
    return findings.length === 0 ? '' : (0,markdown/* blocks */.Bv)('## What this step brings', (0,findings_table/* findingsTable */.f)(findings, rows));
}
function filesSection({ changes }, rows) {
    const files = new Map();
    for (const change of changes)
        files.set(change.file, verbs[change.kind]);
    const lines = [...files].slice(0, rows).map(([file, verb]) => `- ${(0,markdown/* code */.aY)(file, 300)} ${verb}`);
    const rest = files.size - lines.length;
    return (0,markdown/* blocks */.Bv)('## Files', lines.join('\n'), rest > 0 ? `… and ${(0,markdown/* counted */.hS)(rest, 'more file')}.` : '');
}
const verbs = { create: 'is new', delete: 'goes', edit: 'changes in a line or a few, the rest stays as it is' };
function checkedSection({ validate, findings }) {
    const said = validate === 'off'
        ? 'Nothing: `validate` is off.'
        : `The tree with these files was judged as \`check\` judges every change: pins in lockstep and published, every Flux object, chart value and patch against the artifacts of the release. ${findings.length === 0 ? 'Nothing was found.' : `${(0,markdown/* counted */.hS)(findings.length, 'finding')}, listed above.`}`;
    return (0,markdown/* blocks */.Bv)('## What was checked', said, 'The cluster itself is not seen from here; that is what the commands above are for.');
}
function optionsSection(view) {
    const lines = [
        '- **Decline**: close this pull request. It is not opened again for this release.',
        '- **Retry**: reopen it, or dispatch the workflow with `force: true`.',
        '- **Edit**: push to the branch. From then on it is left alone until the box below is ticked.',
    ];
    return (0,markdown/* blocks */.Bv)('---', (0,markdown/* details */.zH)('How to decline, retry or edit', lines.join('\n')), (0,body_sections/* tokenBox */.nq)(view), body_sections/* rebaseBox */.Um);
}

// EXTERNAL MODULE: ./lib/src/commands/migrate/migrate.js
var migrate = __webpack_require__(55090);
// EXTERNAL MODULE: ./lib/src/commands/migrate/plan.js + 34 modules
var plan = __webpack_require__(43260);
// EXTERNAL MODULE: ./lib/src/commands/update/propose-sets.js + 2 modules
var propose_sets = __webpack_require__(91999);
;// CONCATENATED MODULE: ./lib/src/commands/migrate/propose.js






async function proposeMigration({ plans }, place) {
    await closeOutgrown(plans, place);
    const reports = [];
    for (const plan of plans)
        reports.push(await proposeStep(plan, place));
    return reports;
}
const steps = ['add', 'remove', 'both'];
async function closeOutgrown(plans, place) {
    const { base } = place.facts;
    if (!base)
        return;
    const settled = plans.filter(({ decision }) => decision.kind === 'update' || decision.kind === 'up-to-date');
    const outgrown = settled.flatMap(({ cluster, set }) => steps.map((step) => (0,plan/* stepSetName */.q)(cluster, step)).filter((name) => name !== set));
    const branches = outgrown.map((set) => branchOf(set, place));
    if (branches.length === 0)
        return;
    const states = await place.forge.proposals(branches);
    for (const set of outgrown) {
        const branch = branchOf(set, place);
        if ((states.get(branch)?.open.length ?? 0) > 0)
            await (0,propose/* propose */.B)(place.forge, input(set, null, place, base));
    }
}
async function proposeStep(bootstrap, place) {
    const { decision, plan } = bootstrap;
    const { base } = place.facts;
    if (!base || !plan || !isProposed(decision, place.settings))
        return (0,migrate.bootstrapReport)(bootstrap, null);
    const outcome = await (0,propose/* propose */.B)(place.forge, input(bootstrap.set, proposed(bootstrap, plan, place), place, base));
    const report = (0,migrate.bootstrapReport)({ ...bootstrap, decision: (0,propose_sets/* held */.y)(decision, outcome) }, outcome.report);
    return { ...report, findings: [...report.findings, ...outcome.warnings.map(propose_sets/* warning */.$)] };
}
function isProposed({ kind }, { policy }) {
    return kind === 'update' || (kind === 'blocked' && policy.onInvalid === 'draft');
}
function input(set, plan, place, base) {
    const { settings } = place;
    return {
        set,
        branch: branchOf(set, place),
        base,
        plan,
        settings: { ...settings.policy.pullRequest, autoMerge: false },
        force: settings.force,
    };
}
function proposed({ decision, files, findings }, plan, { facts, settings }) {
    const { policy } = settings;
    return {
        target: plan.release ?? plan.flux.to,
        files,
        draft: plan.step === 'remove' || decision.kind === 'blocked',
        render: () => Promise.resolve(renderMigrationProposal({
            title: (0,body/* migrationTitle */.J)(plan),
            step: plan.step,
            guide: (0,body/* renderMigrationBody */.B)(plan),
            changes: plan.changes,
            findings,
            validate: policy.validate,
            lastMessages: facts.recentMessages,
            trailers: policy.pullRequest.commitTrailers,
            token: facts.viewer.kind,
        })),
    };
}
function branchOf(set, { settings }) {
    return `${settings.branchPrefix}${set}`;
}


/***/ }),

/***/ 99531:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  U: () => (isWithin),
  f: () => (narrowed)
});
var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65711);

function isWithin(focus, path) {
    return focus === '' || path === focus || path.startsWith(`${focus}/`);
}
function narrowed(outcome, focus, settings) {
    if (focus === '')
        return outcome;
    const { report } = outcome;
    const inside = ({ file }) => file === null || isWithin(focus, file);
    const findingsIn = (findings) => findings.filter(inside);
    const pins = report.pins.filter(inside);
    const unread = report.unread.filter(inside);
    const named = new Set([...pins, ...unread].map(({ set }) => set));
    const speaksOf = ({ findings }) => findings.some(({ file }) => file !== null && isWithin(focus, file));
    const sets = report.sets
        .filter((set) => report.command === 'migrate' || named.has(set.name) || speaksOf(set))
        .map((set) => ({ ...set, findings: findingsIn(set.findings) }));
    const findings = findingsIn(report.findings);
    const conclusion = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .v)(report.command, sets, findings, settings.failOn);
    const leftOut = report.leftOut.filter(inside);
    return { ...outcome, report: { ...report, conclusion, pins, unread, leftOut, sets, findings } };
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


/***/ })

};
