export const id = 3115;
export const ids = [3115];
export const modules = {

/***/ 83115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (init)
});

// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: ./lib/src/report/patch.js
var patch = __webpack_require__(82003);
// EXTERNAL MODULE: ./lib/src/text/wrap.js
var wrap = __webpack_require__(94106);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(76782);
// EXTERNAL MODULE: ./lib/src/world/gate.js
var gate = __webpack_require__(8790);
// EXTERNAL MODULE: ./lib/src/world/history/command.js + 1 modules
var history_command = __webpack_require__(26488);
// EXTERNAL MODULE: ./lib/src/world/proxied-fetch.js
var proxied_fetch = __webpack_require__(78077);
// EXTERNAL MODULE: ./lib/src/commands/local/place.js
var local_place = __webpack_require__(54870);
// EXTERNAL MODULE: ./lib/src/commands/local/world.js
var world = __webpack_require__(56273);
// EXTERNAL MODULE: ./lib/src/commands/run/bootstrap-advice.js
var bootstrap_advice = __webpack_require__(55562);
// EXTERNAL MODULE: ./lib/src/commands/run/survey.js + 105 modules
var run_survey = __webpack_require__(27800);
// EXTERNAL MODULE: ./lib/src/neighbours/other-bots.js
var other_bots = __webpack_require__(94068);
;// CONCATENATED MODULE: ./lib/src/neighbours/handover.js

function leftToUs({ name, path, text }) {
    if (path === 'package.json')
        return null;
    return name === 'Renovate' ? withPreset(text) : withIgnores(text);
}
function withPreset(text) {
    const found = /^([\s\S]*?["']?\bextends["']?\s*:\s*\[)([^[\]]*)\]/.exec(text);
    const [, before = '', list = ''] = found ?? [];
    if (!found || depthOf(before) !== 1 || /\/[/*]/.test(list))
        return null;
    const last = Math.max(list.lastIndexOf('"'), list.lastIndexOf("'"));
    const quote = list.charAt(last) === "'" ? "'" : '"';
    const added = `${quote}${other_bots/* renovatePreset */.m3}${quote}`;
    const start = before.length;
    if (last < 0)
        return list.trim() === '' ? `${text.slice(0, start)}${added}${text.slice(start + list.length)}` : null;
    const indent = /\r?\n[ \t]*(?=["'][^\n]*$)/.exec(list.slice(0, last))?.[0];
    const end = start + last + 1;
    return `${text.slice(0, end)},${indent ?? ' '}${added}${text.slice(end)}`;
}
function depthOf(text) {
    const code = text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, '');
    const closed = (code.match(/[}\]]/g) ?? []).length;
    return (code.match(/[{[]/g) ?? []).length - closed - (text.endsWith('[') ? 1 : 0);
}
const watched = /^( *)- +package-ecosystem: *["']?(?:docker|docker-compose|helm)["']? *(?:#.*)?\r?$/;
function withIgnores(text) {
    const lines = text.split('\n');
    const written = [];
    let changed = 0;
    for (let at = 0; at < lines.length;) {
        const dash = watched.exec(lines[at] ?? '')?.[1];
        if (dash === undefined) {
            written.push(lines[at++] ?? '');
            continue;
        }
        const end = endOf(lines, at, dash.length);
        const entry = lines.slice(at, end);
        const key = `${dash}  `;
        if (entry.some((line) => line.startsWith(`${key}ignore:`)))
            return null;
        const used = entry.findLastIndex((line) => line.trim() !== '') + 1;
        const feed = (entry[0] ?? '').endsWith('\r') ? '\r' : '';
        const ignore = [`${key}ignore:`, ...other_bots/* dependabotNames */.$F.map((name) => `${key}  - dependency-name: '${name}'`)];
        written.push(...entry.slice(0, used), ...ignore.map((line) => line + feed), ...entry.slice(used));
        changed++;
        at = end;
    }
    const all = lines.filter((line) => /^[^#]*package-ecosystem: *["']?(?:docker|docker-compose|helm)\b/.test(line));
    return changed > 0 && changed === all.length ? written.join('\n') : null;
}
function endOf(lines, start, dash) {
    for (let at = start + 1; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line.trim() !== '' && line.length - line.trimStart().length <= dash)
            return at;
    }
    return lines.length;
}

// EXTERNAL MODULE: ./lib/src/settings/settings-file.js
var settings_file = __webpack_require__(42060);
// EXTERNAL MODULE: ./lib/src/model/pin-form.js
var pin_form = __webpack_require__(32730);
// EXTERNAL MODULE: ./lib/src/model/sorted.js
var sorted = __webpack_require__(60519);
;// CONCATENATED MODULE: ./lib/src/commands/init/surroundings.js




async function lookAround(root, survey, git) {
    const { workspace, tree, sets } = survey;
    const paths = tree.entries.map(({ path }) => path);
    const float = sets
        .flatMap(({ pins }) => pins)
        .find((pin) => pin.role === 'manifests' && pin.action !== 'ignore' && (0,pin_form/* isFloat */.dk)(pin));
    return {
        home: homeOf(await addressOf(root, git), paths),
        branch: await defaultBranch(root, git),
        workflow: await ownWorkflow(paths, workspace),
        settings: await firstThere(settings_file/* settingsFiles */.pb, workspace),
        clusters: clustersIn(survey),
        sets: sets.map(({ name }) => name),
        float: float ? `${float.file}:${float.line}` : null,
        bots: await (0,other_bots/* botsBeside */.b5)(workspace),
    };
}
async function answer(root, git, args) {
    const given = await git.run(root, args);
    return given?.code === 0 ? given.stdout.toString('utf8').trim() : '';
}
async function addressOf(root, git) {
    return await answer(root, git, ['remote', 'get-url', 'origin']);
}
async function defaultBranch(root, git) {
    const known = await answer(root, git, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
    if (known.startsWith('origin/'))
        return known.slice('origin/'.length);
    return (await answer(root, git, ['branch', '--show-current'])) || 'main';
}
const foreign = [
    [/codeberg|forgejo/i, 'Forgejo'],
    [/gitea/i, 'Gitea'],
    [/gitlab/i, 'GitLab'],
    [/bitbucket/i, 'Bitbucket'],
    [/dev\.azure\.com|visualstudio\.com/i, 'Azure DevOps'],
];
function homeOf(address, paths) {
    const host = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([\w.-]+)[:/]/i.exec(address)?.[1] ?? '';
    const byHost = foreign.find(([pattern]) => pattern.test(host));
    if (byHost)
        return { kind: 'foreign', name: byHost[1] };
    if (/^(?:www\.|ssh\.)?github\.com$/i.test(host))
        return { kind: 'github' };
    const folder = paths
        .map((path) => /^\.(forgejo|gitea)\/workflows\//.exec(path)?.[1])
        .find((name) => name !== undefined);
    if (folder !== undefined)
        return { kind: 'foreign', name: folder === 'gitea' ? 'Gitea' : 'Forgejo' };
    return host.includes('.') ? { kind: 'enterprise', host } : { kind: 'github' };
}
async function ownWorkflow(paths, workspace) {
    for (const path of paths.filter((one) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(one))) {
        const bytes = await workspace.read(path, 1024 * 1024);
        if (bytes !== null && /uses:\s*["']?[\w.-]+\/flux-lockstep\b/.test(Buffer.from(bytes).toString('utf8')))
            return path;
    }
    return null;
}
async function firstThere(paths, workspace) {
    for (const path of paths)
        if ((await workspace.read(path)) !== null || (await workspace.link(path)) !== null)
            return path;
    return null;
}
function clustersIn({ sets, tree }) {
    const found = new Map();
    for (const { file } of sets.flatMap(({ pins }) => pins)) {
        const name = tree.layout.clusterOf(file);
        const segments = file.split('/');
        const at = segments.slice(0, -1).indexOf(name);
        if (name !== '' && at >= 0)
            found.set(name, segments.slice(0, at + 1).join('/'));
    }
    return [...found]
        .map(([name, folder]) => ({ name, folder }))
        .sort((a, b) => rankOf(a.name) - rankOf(b.name) || (0,sorted/* compareTexts */.q)(a.name, b.name));
}
function rankOf(name) {
    if (/^(?:dev|test|lab|sandbox|play|int)/i.test(name))
        return 0;
    if (/^(?:stag|stg|uat|pre|qa|acc)/i.test(name))
        return 1;
    return /^(?:prod|prd|live)/i.test(name) ? 3 : 2;
}

;// CONCATENATED MODULE: ./lib/src/commands/init/workflow-example.js
const workflowExample = "# .github/workflows/flux-lockstep.yaml: two jobs, so that the one that judges pull requests holds no write permission.\nname: flux-lockstep\n\non:\n  pull_request:\n    # labeled: somebody with write access can accept a change that the check refuses\n    types: [opened, synchronize, reopened, labeled]\n  merge_group:\n  push:\n    branches: [main]\n  schedule:\n    - cron: '17 */6 * * *'\n  workflow_dispatch:\n    inputs:\n      dry-run:\n        description: Decide and report, write nothing\n        type: boolean\n        default: false\n      to:\n        description: Release to move to (empty for the newest safe one)\n        type: string\n      force:\n        description: For this run, propose again what was declined, and pass gates that a person judges\n        type: boolean\n        default: false\n\npermissions: {}\n\njobs:\n  check:\n    # Require this job in the branch protection; put no `paths:` filter on its events, or it never reports.\n    if: github.event_name == 'pull_request' || github.event_name == 'merge_group'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          fetch-depth: 2\n          persist-credentials: false\n      - uses: flux-lockstep/flux-lockstep@v0\n\n  update:\n    if: github.event_name != 'pull_request' && github.event_name != 'merge_group'\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: write # push the branch flux-lockstep/default\n      pull-requests: write # open and update its pull request\n      # statuses: read # where Flux posts commit statuses: a failed one holds the next Flux minor\n    concurrency:\n      group: flux-lockstep-update\n      cancel-in-progress: false\n    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          persist-credentials: false\n      - uses: flux-lockstep/flux-lockstep@v0\n        with:\n          dry-run: ${{ inputs.dry-run || 'false' }}\n          to: ${{ inputs.to }}\n          force: ${{ inputs.force || 'false' }}\n";

;// CONCATENATED MODULE: ./lib/src/commands/init/workflow-text.js


function workflowText({ path, branch, server }, commit) {
    const own = commit === null ? 'v0 # better by the commit of a release' : `${commit} # v${tool/* toolVersion */.fX}`;
    const hint = server === null
        ? ''
        : `# ${server} needs flux-lockstep/flux-lockstep as a mirror on itself, or GitHub Connect, and runners that bring Node 24:\n# ${tool/* documentation */.TH}/docs/enterprise-server.md\n`;
    return workflowExample
        .replace(/^# \S+: (.*\n)/, (_, about) => `# ${path}: ${about}${hint}`)
        .replaceAll('flux-lockstep/flux-lockstep@v0', () => `flux-lockstep/flux-lockstep@${own}`)
        .replace('branches: [main]', () => `branches: [${plain.test(branch) ? branch : `'${branch.replaceAll("'", "''")}'`}]`);
}
const plain = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][\w./-]*$/i;

;// CONCATENATED MODULE: ./lib/src/commands/init/offer.js




const settingsPath = '.github/flux-lockstep.yaml';
const workflowPaths = ['.github/workflows/flux-lockstep.yaml', '.github/workflows/flux-operator-lockstep.yaml'];
async function offerOf(sight, choices, commit, workspace) {
    const files = [];
    const byHand = [];
    if (sight.home.kind !== 'foreign' && sight.workflow === null) {
        const path = await firstFree(workflowPaths, workspace);
        const server = sight.home.kind === 'enterprise' ? sight.home.host : null;
        if (path === null)
            byHand.push(`${workflowPaths.join(' and ')} are there and run something else: copy ${tool/* documentation */.TH}/examples/workflow.yaml under another name.`);
        else
            files.push(created(path, workflowText({ path, branch: sight.branch, server }, commit)));
        if (path === workflowPaths[1])
            byHand.push(`${workflowPaths[0]} is there and no step of it uses flux-lockstep, so that it stays and the workflow is ${path}; where it was meant to run flux-lockstep, remove it.`);
    }
    if (sight.home.kind === 'foreign')
        byHand.push(`${sight.home.name} speaks another API than GitHub, so that no workflow is written: run "flux-lockstep update" in a job of your own and push what it changes, and "flux-lockstep check --base" as a check.`);
    if (sight.settings === null)
        files.push(created(settingsPath, settingsText(choices, sight.home)));
    else
        byHand.push(...settingsByHand(sight.settings, choices));
    for (const bot of choices.bots ? sight.bots : []) {
        const after = leftToUs(bot);
        if (after === null)
            byHand.push(`${bot.name} (${bot.path}): ${bot.advice}`);
        else
            files.push({ path: bot.path, mode: '100644', before: Buffer.from(bot.text), after: Buffer.from(after) });
    }
    return { files, byHand };
}
async function firstFree(paths, workspace) {
    for (const path of paths)
        if ((await firstThere([path], workspace)) === null)
            return path;
    return null;
}
function created(path, text) {
    return { path, mode: '100644', before: null, after: Buffer.from(text) };
}
function settingsText(choices, home) {
    const own = settingLines(choices);
    return [
        `# yaml-language-server: $schema=${(0,tool/* schemaAddress */.Q)('settings')}`,
        `# ${tool/* documentation */.TH}/docs/settings.md explains each setting; all of them can be left out.`,
        ...own,
        ...suggestions(choices, home, own.length === 0),
        '',
    ].join('\n');
}
function suggestions({ staged, separable }, home, isBare) {
    const stages = staged === null && separable !== null ? stageLines(separable) : [];
    return [
        ...(isBare ? ['# minimum-release-age: 48h'] : []),
        ...(isBare && home.kind !== 'foreign' ? ['# dashboard: true'] : []),
        ...(home.kind === 'enterprise'
            ? [
                '# where runners reach no public registry:',
                '# registry-mirrors:',
                '#   ghcr.io: https://mirror.example.com/ghcr',
            ]
            : []),
        ...(stages.length === 0 ? [] : ['# one cluster after the other, each with a pull request of its own:']),
        ...stages.map((line) => `# ${line}`),
    ];
}
function settingLines({ embed, staged }) {
    return [
        ...(embed ? ["# manifests that move by themselves give way to the operator's own copy", 'floating: embed'] : []),
        ...(staged === null
            ? []
            : ['# a release reaches a cluster once the one before has had it for three days', ...stageLines(staged)]),
    ];
}
function stageLines(clusters) {
    return [
        'sets:',
        ...clusters.flatMap(({ name, folder }, index) => [
            `  - name: ${name}`,
            `    paths: ['${folder}/**']`,
            ...(index === 0 ? [] : [`    follow: ${clusters[index - 1]?.name ?? ''}`, '    soak: 3d']),
        ]),
    ];
}
function settingsByHand(path, choices) {
    const lines = settingLines(choices).filter((line) => !line.startsWith('#'));
    return lines.length === 0
        ? []
        : [`${path} is there already and stays as it is; what would go into it:\n${lines.join('\n')}`];
}

// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
// EXTERNAL MODULE: ./lib/src/text/shell.js
var shell = __webpack_require__(25486);
;// CONCATENATED MODULE: ./lib/src/commands/init/words.js



function sightText(sight, { sets }) {
    const pins = sets.reduce((sum, set) => sum + set.pins.length, 0);
    const at = [...new Set(sets.flatMap(({ current }) => current ?? []))];
    const { clusters, bots } = sight;
    const said = [
        `${pins === 1 ? '1 pin' : `${pins} pins`}${at.length === 0 ? '' : ` at ${(0,markdown/* listed */.KE)(at)}`}${sets.length > 1 ? ` in ${sets.length} sets` : ''}`,
        ...(clusters.length > 1 ? [`clusters ${(0,markdown/* listed */.KE)(clusters.map(({ name }) => name))}`] : []),
        homeText(sight),
        `default branch ${sight.branch}`,
        ...(sight.float === null ? [] : [`manifests float at ${sight.float}`]),
        ...bots.map(({ name, path }) => `${name} (${path}) may move some of these pins`),
        ...(sight.workflow === null ? [] : [`${sight.workflow} runs flux-lockstep already`]),
        ...(sight.settings === null ? [] : [`settings in ${sight.settings}`]),
    ];
    return `Seen: ${said.join('; ')}.`;
}
function homeText({ home }) {
    switch (home.kind) {
        case 'github':
            return 'GitHub';
        case 'enterprise':
            return `${home.host}, taken for a GitHub Enterprise Server`;
        case 'foreign':
            return home.name;
    }
}
function nextSteps({ home, workflow }, written) {
    const add = `git add ${written.map(shell/* inShell */.w).join(' ')}`;
    if (home.kind === 'foreign' || workflow !== null)
        return `Next: ${add}, then commit.`;
    const server = home.kind === 'enterprise'
        ? ` The Action has to be on ${home.host}: ${tool/* documentation */.TH}/docs/enterprise-server.md says how.`
        : '';
    return `Next: ${add}, commit and push; allow GitHub Actions to create pull requests (Settings → Actions → General → Workflow permissions); then run the workflow once with dry-run ticked.${server}`;
}

// EXTERNAL MODULE: ./lib/src/settings/parse.js
var parse = __webpack_require__(89009);
;// CONCATENATED MODULE: ./lib/src/commands/init/init.js
















async function init(call, machine, dialogue) {
    const command = (0,history_command/* gitCommand */.Q)({ ...machine.env }, machine.cwd, machine.git);
    const place = await (0,local_place/* findPlace */.Pj)(machine.cwd, call.path, command);
    const { git, workspace } = await (0,local_place/* openPlace */.QL)(place, command);
    try {
        const settings = await (0,world/* readSettings */.sb)(workspace, call, { machine, place });
        const survey = await (0,run_survey/* surveyTree */.H)(workspace, settings);
        await requirePins(survey, settings, place.root);
        await propose(call, { root: place.root, workspace, survey, machine, command }, dialogue);
    }
    finally {
        git?.close();
    }
}
async function requirePins({ workspace, tree, sets }, settings, root) {
    if (sets.some(({ pins }) => pins.length > 0))
        return;
    const advice = (await (0,bootstrap_advice/* bootstrapAdvice */.Z)(workspace, tree.entries, 0, settings)) ?? '"flux-lockstep scan" says what was looked at.';
    throw new failure/* LockstepError */.C('usage', `no pin of a Flux Operator release was found in ${root}, so that there is nothing to keep in lockstep. ${advice}`);
}
async function propose({ options }, repository, dialogue) {
    const { workspace, survey, machine } = repository;
    const sight = await lookAround(repository.root, survey, repository.command);
    const say = (text) => dialogue.say(`${wrapped(text, dialogue.width)}\n`);
    say(sightText(sight, survey));
    const asks = dialogue.ask !== null && !options.yes && !options.dryRun;
    const choices = await choose(sight, asks ? dialogue : null, repository);
    const commit = sight.home.kind === 'foreign' || sight.workflow !== null ? null : await releaseCommit(machine);
    const offer = await offerOf(sight, choices, commit, workspace);
    if (offer.files.length > 0)
        dialogue.say(`\n${(0,visible/* visibleLines */.gB)((0,patch/* renderPatch */.h)(offer.files))}\n`);
    for (const line of offer.byHand)
        say(`By hand: ${line}`);
    say(await concluded(offer, sight, options, { dialogue, workspace }));
}
async function concluded(offer, sight, { yes, dryRun }, { dialogue, workspace }) {
    if (offer.files.length === 0)
        return 'Everything is there; nothing was written.';
    if (dryRun)
        return `Dry run: nothing was written. Without --dry-run ${count(offer)} would be.`;
    if (!yes && dialogue.ask === null)
        throw new failure/* LockstepError */.C('usage', 'init asks before it writes, and no terminal is here to ask on: add --yes, or --dry-run');
    if (!yes && !(await agreed(dialogue, `Write ${count(offer)}?`)))
        return 'Nothing was written.';
    await workspace.write(offer.files);
    return `${count(offer)} written. ${nextSteps(sight, addedPaths(offer))}`;
}
function addedPaths({ files }) {
    return [...new Set(files.map(({ path }) => (path.startsWith('.github/') ? '.github' : path)))];
}
function count({ files }) {
    return files.length === 1 ? '1 file' : `${files.length} files`;
}
function wrapped(text, width) {
    return text
        .split('\n')
        .flatMap((line) => (0,wrap/* wrap */.L)((0,visible/* visible */.RK)(line), Math.max(40, width)))
        .join('\n');
}
async function choose(sight, dialogue, { survey }) {
    const { float, bots, clusters } = sight;
    const names = clusters.map(({ name }) => name).join(', ');
    const embed = float !== null &&
        (await agreed(dialogue, `Manifests float at ${float}. Take the operator's own copy instead (floating: embed)?`));
    const isSplit = clusters.length > 1 &&
        sight.settings === null &&
        (await splits({ embed, staged: clusters, separable: clusters, bots: true }, survey));
    const staged = dialogue !== null &&
        isSplit &&
        (await agreed(dialogue, `Move the clusters one after the other, each three days behind the one before: ${names}?`, false));
    const asked = bots.length > 0 &&
        (await agreed(dialogue, `Leave these pins out of ${bots.map(({ name, path }) => `${name} (${path})`).join(' and ')}?`));
    return { embed, staged: staged ? clusters : null, separable: isSplit ? clusters : null, bots: asked };
}
async function splits(choices, { workspace }) {
    const file = { path: 'settings', text: settingsText(choices, { kind: 'github' }) };
    try {
        await (0,run_survey/* surveyTree */.H)(workspace, (0,parse/* parseSettings */.P)({ file, inputs: {}, options: [] }).settings);
        return true;
    }
    catch (error) {
        if (error instanceof failure/* LockstepError */.C)
            return false;
        throw error;
    }
}
async function agreed(dialogue, question, usual = true) {
    if (!dialogue?.ask)
        return usual;
    const answer = (await dialogue.ask(`${wrapped(question, dialogue.width)} ${usual ? '[Y/n]' : '[y/N]'} `))
        .trim()
        .toLowerCase();
    return answer === '' ? usual : ['y', 'yes'].includes(answer);
}
async function releaseCommit(machine) {
    try {
        const fetch = (0,proxied_fetch/* proxiedFetch */.i)(machine, (0,gate/* publicGate */.Vb)(['api.github.com'], 'forge-denied'));
        const answer = await fetch(`https://api.github.com/repos/flux-lockstep/flux-lockstep/commits/v${tool/* toolVersion */.fX}`, {
            headers: { accept: 'application/vnd.github.sha', 'user-agent': 'flux-lockstep' },
            redirect: 'error',
            signal: AbortSignal.timeout(10_000),
        });
        const text = answer.ok ? await answer.text() : '';
        return /^[0-9a-f]{40}$/.test(text.trim()) ? text.trim() : null;
    }
    catch {
        return null;
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

/***/ 55562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (bootstrapAdvice)
});
var _documents_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36528);
var _migrate_owners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31829);
var _migrate_needed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51893);
var _scan_boundaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35294);




async function bootstrapAdvice(workspace, entries, pins, settings) {
    if (pins > 0)
        return null;
    const isWithin = (path) => (0,_scan_boundaries_js__WEBPACK_IMPORTED_MODULE_3__/* .boundary */ .p)(path, settings) === null;
    const bootstrap = entries.find(({ path }) => /(?:^|\/)gotk-(?:components|sync)\.ya?ml$/.test(path) && isWithin(path));
    if (bootstrap)
        return `Flux runs here by \`flux bootstrap\` (${bootstrap.path}): "flux-lockstep migrate . --dry-run" shows the way to Flux Operator.`;
    const tree = await (0,_documents_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readTree */ .Zc)(workspace, _migrate_needed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .bootstrapReading */ .t);
    const owner = (0,_migrate_owners_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersIn */ .q)(tree).find(({ weight, file }) => weight === 'blocks-removal' && isWithin(file));
    return owner
        ? `Something other than Flux Operator installs Flux here (${owner.file}:${owner.line}): "flux-lockstep migrate . --dry-run" says what it is and what to do.`
        : null;
}


/***/ }),

/***/ 51893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  t: () => (bootstrapReading)
});
var _owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31829);
var _kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88342);
var _kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11442);
var _model_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89382);




const markers = [
    'toolkit.fluxcd.io',
    'kustomize.config.k8s.io',
    'fluxcd.controlplane.io',
    'controlplaneio-fluxcd',
    'fluxcd/flux2',
    '-controller',
    'containers/0/args',
    'argoproj.io/',
];
const names = /(?:^|\/)gotk-[^/]*\.ya?ml$|(?:^|\/)flux-system\//;
const bootstrapFileLimit = 4 * 1024 * 1024;
function mayConcernBootstrap(bytes, path) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerNeedles */ .S.some((needle) => view.includes(needle)))
        return true;
    if (!/\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path))
        return false;
    return names.test(path) || (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationFile */ .y)(path) || markers.some((marker) => view.includes(marker));
}
function chartValuesSought(files) {
    const named = new Set(files.filter(({ text }) => text.includes('flux2')).flatMap(valuesNamedIn));
    if (named.size === 0)
        return null;
    const isNamed = (path) => named.has(path);
    return { wanted: (_, path) => isNamed(path), net: { needles: [], named: isNamed } };
}
function valuesNamedIn({ path, text }) {
    const folder = (0,_model_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path);
    if (/(?:^|\/)Chart\.ya?ml$/.test(path))
        return [(0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(folder, 'values.yaml')];
    if (!text.includes('releases:'))
        return [];
    return [...text.matchAll(/[\w./-]{1,200}\.ya?ml\b/g)].map(([name]) => (0,_kustomize_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(folder, name.replace(/^\.\//, '')));
}
const bootstrapReading = {
    wanted: mayConcernBootstrap,
    net: {
        needles: [..._owners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerNeedles */ .S.map((needle) => needle.trimEnd()), ...markers],
        named: (path) => names.test(path) || (0,_kustomize_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isKustomizationFile */ .y)(path),
    },
    limit: bootstrapFileLimit,
    more: chartValuesSought,
};


/***/ }),

/***/ 31829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (ownerNeedles),
  q: () => (ownersIn)
});

;// CONCATENATED MODULE: ./lib/src/migrate/owner-kinds.js
const families = [
    ['terraform', /\.(?:tf|tofu|hcl|tf\.json|tfvars|bicep)$/],
    ['program', /\.(?:[cm]?[jt]sx?|go|py|cs|fs|java|kt|rb|rs)$|(?:^|\/)Pulumi[^/]*\.ya?ml$/],
    [
        'script',
        /\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|just|nu|nix|toml|tmpl|gotmpl|tpl|j2|cue|service|ya?ml)$|(?:^|\/)(?:Makefile|makefile|GNUmakefile|[Jj]ustfile|Taskfile[^/]*|Dockerfile[^/]*|Earthfile|\.envrc)$|(?:^|\/)bin\/[^/.]+$/,
    ],
    ['manifest', /\.(?:ya?ml|json)(?:\.(?:tmpl|gotmpl|tpl|j2))?$|\.(?:jsonnet|libsonnet|cue)$/],
    ['nix', /\.nix$/],
    ['bot', /(?:^|\/)(?:\.?renovate[^/]*\.json5?|\.renovaterc[^/]*|dependabot\.ya?ml)$/],
];
function familiesOf(path) {
    return documentation.test(path) ? [] : families.flatMap(([family, files]) => (files.test(path) ? [family] : []));
}
const documentation = /(?:^|\/)(?:docs?|examples?|node_modules|vendor|\.terraform)\/|\.(?:md|mdx|txt|adoc|rst)$/i;
const provider = 'Terraform owns Flux by $1: it writes the bootstrap again, and destroying it uninstalls Flux. Once step one is on the cluster, run';
const commands = ['script', 'program', 'terraform', 'nix'];
const commandMessage = '"flux $1" runs here: it installs the controllers or writes gotk-components.yaml again. Replace it by an installation of the operator and the instance first; then take the bootstrap out';
const upstreamManifests = '(https?:\\/\\/\\S{0,200}?gotk-components\\.ya?ml|(?:https?:\\/\\/)?(?:www\\.)?github\\.com\\/fluxcd\\/flux2(?:\\.git)?\\/{1,2}(?:manifests\\/[\\w/-]*|releases\\/[\\w./-]*(?:install\\.ya?ml|manifests\\.tar\\.gz)))';
const communityChartMessage = 'the community chart $1 installs Flux here too, so that two owners write its controllers: suspend it where a HelmRelease does so; anywhere else keep its objects ("helm.sh/resource-policy: keep") before it is taken out, or all objects of Flux go with it';
const communityChart = '(flux2(?:-sync)?)(?:-\\d[\\w.+-]*\\.tgz)?(?=$|["\'`\\s,;:@)\\]}])';
const chartPlace = '[cC]hart(?:_?(?:[rR]ef|[nN]ame|[uU]rl))?["\'`]?\\s{0,8}(?:[:=(,]|:=)\\s{0,8}(?:pulumi\\.String\\()?';
function chartStatement(place) {
    return new RegExp(`(?:${place}["'\`]?(?:[^\\s"'\`]{0,200}\\/)?|fluxcd-community\\/(?:charts\\/)?|fluxcd-community\\/helm-charts\\/releases\\/download\\/[^/\\s]{1,80}\\/)${communityChart}`);
}
const ownerKinds = [
    {
        in: ['terraform'],
        statement: /resource\s+"(flux_bootstrap_git|flux_install)"\s+"([\w-]+)"/,
        weight: 'blocks-removal',
        message: `${provider} "terraform state rm $1.$2" and delete the resource; then take the bootstrap out`,
    },
    {
        in: ['terraform'],
        statement: /data\s+"(flux_install|flux_sync)"\s+"[\w-]+"/,
        weight: 'blocks-removal',
        message: `${provider} "terraform state rm" for the resources that apply its content and delete them; then take the bootstrap out`,
    },
    {
        in: ['terraform'],
        statement: /"(flux_bootstrap_git|flux_install|flux_sync)"\s*:/,
        weight: 'blocks-removal',
        message: `${provider} "terraform state rm" for it and delete the resource; then take the bootstrap out`,
    },
    {
        in: ['terraform'],
        statement: /^\s*source\s*=\s*"((?![^"]*flux-operator)[^"]*flux[^"]*(?:bootstrap|install)[^"]*)"/,
        weight: 'blocks-removal',
        message: 'a Terraform module installs Flux here ($1): look what it owns, take that out of the state ("terraform state rm") once step one is on the cluster, and delete the call; then take the bootstrap out',
    },
    {
        in: ['terraform', 'script', 'manifest', 'program'],
        statement: /["'\s=:](microsoft\.flux)(?:$|["'\s,])/i,
        weight: 'blocks-removal',
        message: 'Azure installs and upgrades Flux by its extension $1: delete the extension once operator and instance run, without its Flux configurations ("az k8s-configuration flux delete" prunes what they applied); then take the bootstrap out',
    },
    {
        in: ['terraform'],
        statement: chartStatement(chartPlace),
        weight: 'blocks-removal',
        message: 'Terraform installs the community chart $1: destroying its helm_release uninstalls Flux with every object of Flux. Write operator and instance first; once the instance runs, run "terraform state rm" for it and delete the resource',
    },
    {
        in: ['program', 'nix'],
        statement: chartStatement(chartPlace),
        weight: 'blocks-removal',
        message: 'a program installs the community chart $1: destroying it uninstalls Flux with every object of Flux. Write operator and instance first; once the instance runs, take it out of the state without destroying it',
    },
    {
        in: commands,
        statement: new RegExp(`\\bhelm\\b.*?\\s(?:install|upgrade|template)\\b.*?(?:\\s|\\/)["']?${communityChart}`),
        weight: 'blocks-removal',
        message: 'a script installs the community chart $1: replace it by an installation of the operator and the instance, and never run "helm uninstall" for it (that deletes every object of Flux)',
    },
    {
        in: ['program'],
        statement: /^(?!\s*(?:import|from|using)\b).*?(?:\b|_|New|:)(FluxBootstrapGit|FluxInstall|flux_bootstrap_git|fluxBootstrapGit|BootstrapGit)\b/,
        weight: 'blocks-removal',
        message: 'a program owns Flux by $1: once step one is on the cluster, take it out of the state ("pulumi state delete") and delete it here; then take the bootstrap out',
    },
    {
        in: commands,
        statement: /\bkubectl\s(?:.*?\s)?(?:apply|create|replace)\b.*?((?:github\.com\/fluxcd\/flux2\/{1,2}(?:manifests|releases)|gotk-components\.ya?ml|gotk-install)[^\s"']*)/,
        weight: 'blocks-removal',
        message: '$1 is applied by a script: it brings the controllers of the bootstrap back. Replace it by an installation of the operator and the instance; then take the bootstrap out',
    },
    {
        in: commands,
        statement: new RegExp(`\\b(?:curl|wget|kustomize|kubectl|http|oras|exec|run)\\b.*?${upstreamManifests}.*?\\|.*?\\bkubectl\\b`),
        weight: 'blocks-removal',
        message: '$1 is applied by a script: it brings the controllers of the bootstrap back. Replace it by an installation of the operator and the instance; then take the bootstrap out',
    },
    {
        in: ['program'],
        statement: /(?<![\w.-])flux(?:\s+-{1,2}[\w-]+(?:[=\s][^\s-]\S{0,200})?){0,6}\s+(?:(bootstrap)\s+(?:git|github|gitlab|gitea|bitbucket-server)\b|(install)(?=\s+--|[^"'`]{0,200}[|>]|["'`]\s{0,4}[,)]))/,
        weight: 'blocks-removal',
        message: commandMessage,
    },
    {
        in: ['script', 'terraform', 'nix'],
        statement: /^(?!\s*(?:-\s*)?["']?(?:name|desc|description|summary|title|help|msg|about)["']?\s*[:=])(?!\s*(?:@|-\s+)?(?:echo|printf|\w{0,20}(?:log|warn|error|info|die|fail)\w{0,20})\b[^|&;]*$).*?(?<![\w.-])flux(?:\.exe)?["']?(?:\s+-{1,2}[\w-]+(?:[=\s][^\s-]\S{0,200})?){0,6}\s+(bootstrap|install)(?=$|[\s"'`)\\;|&])/,
        weight: 'blocks-removal',
        message: commandMessage,
    },
    {
        in: commands,
        statement: /(?:\$[({]{0,2}|\{\{[-\s]{0,4})[\w.]{0,40}flux[\w.]{0,40}(?:[-\s]{0,4}\}\}|[})])?["']?\s+(?:-{1,2}\S{1,80}\s+){0,6}(bootstrap|install)\b/i,
        weight: 'blocks-removal',
        message: commandMessage,
    },
    {
        in: [...commands, 'manifest'],
        statement: /["'](?:[\w./-]{0,80}\/)?flux["'],?\s+(?:["']-[^"']{0,80}["'],?\s+){0,6}["'](bootstrap|install)["']/,
        weight: 'blocks-removal',
        message: commandMessage,
    },
    {
        in: commands,
        statement: /(?:>\s{0,20}|\btee\s(?:-\S+\s)?|\s-[a-zA-Z]{0,8}[oO]\s|--output[=\s]|\b(?:cp|mv|install)\s\S{1,200}\s)["']?\S{0,200}?(gotk-components\.ya?ml)/,
        weight: 'blocks-removal',
        message: '$1 is written here: the file would come back. Delete this step first; then take the bootstrap out',
    },
    {
        in: ['terraform', 'program'],
        statement: /["'`/](gotk-components\.ya?ml)/,
        weight: 'blocks-removal',
        message: '$1 is read or written here: whoever applies it brings the controllers of the bootstrap back. Take it out first, without destroying what it applied; then take the bootstrap out',
    },
    {
        in: ['terraform', 'nix'],
        statement: new RegExp(upstreamManifests),
        weight: 'blocks-removal',
        message: '$1 is applied here, again with every change: take it out once step one is on the cluster, without deleting what it applied; then take the bootstrap out',
    },
    {
        in: ['script', 'terraform', 'manifest'],
        statement: /\b((?:microk8s|eksctl)(?:\.\w+)?\s+enable\s+flux(?:cd)?)\b/,
        weight: 'blocks-removal',
        message: '"$1" runs here: it installs the controllers again. Replace it by an installation of the operator and the instance first; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        beside: ['eksctl.io/', 'gitops:'],
        statement: /^\s+["']?(gitProvider)["']?\s*:/,
        once: true,
        weight: 'blocks-removal',
        message: 'eksctl bootstraps Flux here (gitops.flux): it commits and applies the manifests again with "eksctl enable flux". Delete `gitops` from the configuration first; then take the bootstrap out',
    },
    {
        in: ['script', 'manifest', 'program'],
        statement: /oci:\/\/\S{1,200}\/(flux-aio)\b/,
        weight: 'blocks-removal',
        message: 'Timoni installs Flux by the module $1: take it out of the bundle without deleting what it applied, once operator and instance run; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        beside: ['extraManifests'],
        statement: new RegExp(upstreamManifests),
        weight: 'blocks-removal',
        message: 'the machine configuration of Talos applies $1 (extraManifests), again with every upgrade: take it out of the configuration of every node once step one is on the cluster; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        beside: ['inlineManifests'],
        statement: /^\s*["']?(?:app\.kubernetes\.io\/part-of["']?:\s*["']?(flux)["']?\s*$|(?:-\s*)?image["']?:\s*["']?\S{1,200}\/(?:source|kustomize|helm)-controller[:@])/,
        once: true,
        weight: 'blocks-removal',
        message: 'the machine configuration of Talos applies manifests of Flux (inlineManifests), again with every upgrade: take them out of the configuration of every node once step one is on the cluster; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        chart: true,
        statement: new RegExp(`${chartStatement(`^\\s*(?:-\\s*)?["']?chart(?:_?(?:ref|name|Ref|Name))?["']?:\\s*`).source}|^\\s*-\\s*name:\\s*["']?(?:fluxcd-community\\/)?(flux2(?:-sync)?)["']?\\s*$`),
        weight: 'blocks-removal',
        message: communityChartMessage,
    },
    {
        in: ['manifest'],
        chart: true,
        beside: ['fluxcd-community', 'helmCharts'],
        statement: /^\s*(?:-\s*)?["']?name["']?:\s*["']?(flux2(?:-sync)?)["']?,?\s*$/,
        weight: 'blocks-removal',
        message: communityChartMessage,
    },
    {
        in: ['manifest'],
        chart: true,
        beside: ['fluxcd-community', 'helm.crossplane.io/'],
        statement: /^\s*(?:-\s*)?["']?name["']?:\s*["']?(flux2(?:-sync)?)["']?,?\s*$/,
        weight: 'blocks-removal',
        message: communityChartMessage,
    },
    {
        in: ['manifest'],
        statement: /^\s*(?:-\s*)?["']?(?:repoURL|path)["']?\s*:\s*["']?(?:https:\/\/github\.com\/)?(fluxcd\/flux2)(?=$|[\s"'./])/,
        weight: 'blocks-removal',
        message: 'an Application of Argo CD installs $1: delete it without its objects (no cascade) once step one is on the cluster; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        statement: /^\s*["']?(startingCSV["']?:\s*["']?flux\.v[^\s"']+)/,
        weight: 'blocks-removal',
        message: 'the Operator Lifecycle Manager installs Flux here ($1): delete the Subscription and its ClusterServiceVersion once step one is on the cluster; then take the bootstrap out',
    },
    {
        in: ['manifest'],
        statement: /\buses:\s*["']?((?:controlplaneio-)?fluxcd\/(?:flux2\/action|distribution)[^\s"']*)/,
        weight: 'note',
        message: 'a workflow brings the flux command line ($1): see whether it writes the manifests of the bootstrap',
    },
    {
        in: ['manifest'],
        chart: true,
        statement: /fluxcd-community\.github\.io\/helm-charts|ghcr\.io\/fluxcd-community\/charts\/(flux2[\w-]*)/,
        weight: 'note',
        message: 'the repository of the community chart flux2 is named here',
    },
    {
        in: ['manifest'],
        statement: /^\s*(?:-\s*)?["']?(https:\/\/github\.com\/fluxcd\/flux2\/releases\/\S*install\.yaml)/,
        weight: 'note',
        message: '$1 is applied here: whoever installs it brings the controllers of the bootstrap back',
    },
    {
        in: ['bot'],
        statement: /(gotk-components|gotk_components)/,
        weight: 'note',
        message: 'a rule of another bot updates $1: delete it with the bootstrap',
    },
];

;// CONCATENATED MODULE: ./lib/src/migrate/owners.js

const longestLine = 400;
const longestStatement = 2000;
const perFile = 20;
const ownerNeedles = [
    'flux_bootstrap_git',
    'flux_install',
    'flux_sync',
    'flux-bootstrap',
    'flux-install',
    'FluxBootstrapGit',
    'FluxInstall',
    'fluxBootstrapGit',
    'BootstrapGit',
    'flux bootstrap',
    'flux install',
    ' bootstrap git',
    ' bootstrap bitbucket',
    'FLUX',
    '"flux"',
    "'flux'",
    '- flux\n',
    'flux \\',
    'flux `',
    'flux\n',
    'flux --',
    'flux}',
    'flux_bin',
    'gotk-components',
    'gotk_components',
    'flux2',
    'fluxcd/distribution',
    'startingCSV',
    'part-of: flux',
    'operators.coreos.com',
    'microsoft.flux',
    'enable flux',
    'gitProvider',
    'flux-aio',
];
function ownersIn(tree) {
    return tree.files.flatMap(({ file: { path, text } }) => {
        const families = familiesOf(path);
        if (families.length === 0 || !ownerNeedles.some((needle) => text.includes(needle)))
            return [];
        const kinds = ownerKinds.filter(({ in: own, beside = [] }) => own.some((family) => families.includes(family)) && beside.every((needle) => text.includes(needle)));
        return ownersOfKinds(kinds, path, statementsOf(text)).slice(0, perFile);
    });
}
const continued = /(?:\\|`|\^)\s*$/;
const programAlone = /^\s*(?:-\s+)?["']?(?:[\w./-]{0,80}\/)?flux["']?,?\s*$/;
function statementsOf(text) {
    const statements = [];
    let open = false;
    for (const [index, written] of writtenLines(text).entries()) {
        const last = statements.at(-1);
        const own = written.replace(continued, ' ');
        if (open && last && last.text.length < longestStatement)
            last.text += ` ${own.replace(/^\s*(?:-\s+)?/, '')}`;
        else
            statements.push({ line: index + 1, text: own });
        open = own !== written || programAlone.test(written);
    }
    return statements;
}
function writtenLines(text) {
    let remark = false;
    return text.split('\n').map((line) => {
        if (line.length > longestLine)
            return '';
        if (remark) {
            remark = !line.includes('*/');
            return '';
        }
        if (/^\s*\/\*/.test(line)) {
            remark = !line.includes('*/');
            return '';
        }
        return /^\s*(?:#|\/\/|<!--)/.test(line) ? '' : line.replace(/\s#.*/s, '');
    });
}
function ownersOfKinds(kinds, file, statements) {
    const told = new Set();
    return statements.flatMap(({ line, text }) => {
        if (text === '')
            return [];
        for (const kind of kinds) {
            const match = kind.statement.exec(text);
            if (!match)
                continue;
            if (kind.once && told.has(kind))
                return [];
            told.add(kind);
            return [{ weight: kind.weight, file, line, chart: kind.chart ?? false, message: filled(kind.message, match) }];
        }
        return [];
    });
}
function filled(message, [, first, second]) {
    return message.replaceAll('$1', () => first ?? second ?? '').replaceAll('$2', () => second ?? '');
}


/***/ }),

/***/ 94068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $F: () => (dependabotNames),
  b5: () => (botsBeside),
  m3: () => (renovatePreset),
  wP: () => (adviceOnOtherBots)
});
var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50184);
var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70972);


const renovateFiles = [
    ...['renovate.json', '.github/renovate.json', '.gitlab/renovate.json'].flatMap(spellings),
    '.renovaterc',
    ...spellings('.renovaterc.json'),
];
const packageFile = 'package.json';
function spellings(path) {
    return [path, `${path}c`, `${path}5`];
}
const dependabotFiles = ['.github/dependabot.yml', '.github/dependabot.yaml'];
const renovatePreset = 'github>flux-lockstep/flux-lockstep//presets/renovate.json5';
const dependabotNames = ['*flux-operator', '*flux-operator-cli', '*flux-instance', 'flux-operator-mcp'];
const dependabotIgnore = `ignore: [${dependabotNames.map((name) => `{ dependency-name: '${name}' }`).join(', ')}]`;
const limit = 1024 * 1024;
async function botsBeside(workspace) {
    const renovate = (await firstOf(workspace, renovateFiles)) ?? (await inPackage(workspace));
    const dependabot = await firstOf(workspace, dependabotFiles);
    const found = [];
    if (renovate && !renovate.text.includes('flux-lockstep'))
        found.push({ name: 'Renovate', ...renovate, advice: `add \`"${renovatePreset}"\` to \`extends\`.` });
    if (dependabot && watchesContainers(dependabot.text) && !/flux-(?:operator|instance|lockstep)/.test(dependabot.text))
        found.push({
            name: 'Dependabot',
            ...dependabot,
            advice: `add to the docker and helm entries: \`${dependabotIgnore}\`.`,
        });
    return found;
}
async function adviceOnOtherBots(workspace) {
    const bots = await botsBeside(workspace);
    if (bots.length === 0)
        return null;
    const advice = bots.map(({ name, path, advice: text }) => `${name} (${path}): ${text}`);
    return `Another bot may move some of the same pins; leave them to one of the two. ${advice.join(' ')}`;
}
function watchesContainers(text) {
    return /^[^#\n\r\u2028\u2029]*package-ecosystem:\s*["']?(?:docker|docker-compose|helm)["']?\s*(?:#|$)/m.test(text);
}
async function inPackage(workspace) {
    const found = await firstOf(workspace, [packageFile]);
    const configured = found && (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(parsed(found.text), ['renovate']);
    return configured ? { path: packageFile, text: JSON.stringify(configured) } : null;
}
function parsed(text) {
    try {
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    }
    catch {
        return null;
    }
}
async function firstOf(workspace, paths) {
    for (const path of paths) {
        const bytes = await workspace.read(path, limit);
        if (bytes !== null)
            return { path, text: Buffer.from(bytes).toString('utf8') };
    }
    return null;
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

/***/ 70972:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  q: () => (parseJson),
  r: () => (JsonBudgetExceeded)
});
const jsonBudget = { values: 500_000, levels: 500 };
class JsonBudgetExceeded extends Error {
    constructor(message) {
        super(message);
        this.name = 'JsonBudgetExceeded';
    }
}
function parseJson(text, budget = jsonBudget) {
    const over = overJsonBudget(text, budget);
    if (over !== null)
        throw new JsonBudgetExceeded(over);
    return JSON.parse(text);
}
function overJsonBudget(text, budget) {
    let [values, levels] = [1, 0];
    for (let at = 0; at < text.length; at++) {
        const mark = text.charCodeAt(at);
        if (mark === quote)
            at = endOfString(text, at);
        else if (mark === comma || mark === colon)
            values++;
        else if (mark === list || mark === mapping) {
            values++;
            levels++;
        }
        else if (mark === listEnd || mark === mappingEnd)
            levels--;
        if (values > budget.values)
            return `it holds more than ${budget.values} values`;
        if (levels > budget.levels)
            return `it nests more than ${budget.levels} levels`;
    }
    return null;
}
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [list, listEnd, mapping, mappingEnd] = [0x5b, 0x5d, 0x7b, 0x7d];
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text.charCodeAt(at) !== quote)
        at += text.charCodeAt(at) === backslash ? 2 : 1;
    return at;
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
