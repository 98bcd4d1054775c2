export const id = 8057;
export const ids = [8057];
export const modules = {

/***/ 74699:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  J3: () => (otherNames),
  bD: () => (commandHelp),
  fF: () => (options),
  mP: () => (shells),
  oQ: () => (commandNames),
  vp: () => (shortOptions),
  yo: () => (subjects)
});
const commandNames = ['scan', 'releases', 'update', 'diff', 'check', 'migrate', 'explain', 'init'];
const otherNames = ['completion', 'help'];
const shells = ['bash', 'zsh', 'fish'];
const commandHelp = {
    scan: 'list every pin of a Flux Operator release, and what looks like one',
    releases: 'list the releases that the registry holds, and which could be the target',
    update: 'move all pins to the newest release that is complete, old enough, reachable and valid',
    diff: 'show what an update, or a change, does to the objects in the cluster',
    check: 'judge the tree, or a change to it',
    migrate: 'move a repository of `flux bootstrap` to Flux Operator',
    explain: 'say what a finding means, why a release is not the target, or why a place is a pin or none',
    init: 'write what runs flux-lockstep in this repository: workflow, settings, the line for the other bot',
};
const subjects = { explain: 'CODE|VERSION|FILE[:LINE]' };
const reporting = ['scan', 'releases', 'update', 'diff', 'check', 'migrate'];
const single = { repeatable: false, commands: null };
const repeatable = { repeatable: true, commands: null };
const options = [
    {
        name: 'format',
        value: 'FORMAT',
        repeatable: false,
        commands: reporting,
        help: 'text (default), json, sarif with check, or html with diff',
    },
    {
        name: 'dry-run',
        value: null,
        repeatable: false,
        commands: ['update', 'migrate', 'init'],
        help: 'print the patch and write nothing',
    },
    { name: 'yes', value: null, repeatable: false, commands: ['init'], help: 'ask nothing, and write' },
    {
        name: 'to',
        value: 'VERSION',
        repeatable: false,
        commands: ['update', 'releases', 'diff', 'migrate'],
        help: 'that release instead of the newest safe one; an older one is a rollback',
    },
    {
        name: 'remove-bootstrap',
        value: null,
        repeatable: false,
        commands: ['migrate'],
        help: 'the second step: take the bootstrap out',
    },
    { name: 'base', value: 'REF', repeatable: false, commands: ['check', 'diff'], help: 'judge the change since REF' },
    { name: 'staged', value: null, repeatable: false, commands: ['check'], help: 'judge what is staged' },
    { ...single, name: 'config', value: 'FILE', help: 'settings file instead of .github/flux-lockstep.yaml' },
    { ...repeatable, name: 'set', value: 'KEY=VALUE', help: 'one setting; repeatable' },
    { ...repeatable, name: 'registry-mirror', value: 'HOST=URL', help: 'send requests for HOST to URL; repeatable' },
    { ...repeatable, name: 'allow-insecure-registry', value: 'HOST', help: 'allow plain http to HOST; repeatable' },
    { ...single, name: 'registry-layout', value: 'DIR', help: 'read releases from an OCI image layout, not a network' },
    { ...single, name: 'now', value: 'TIME', help: 'the time of the run, RFC 3339' },
    {
        name: 'verbose',
        value: null,
        repeatable: false,
        commands: reporting,
        help: 'list each request on stderr, with its answer and time',
    },
    {
        name: 'quiet',
        value: null,
        repeatable: false,
        commands: reporting,
        help: 'say nothing on stderr while it works',
    },
    { ...single, name: 'help', value: null, help: 'show this text' },
    { ...single, name: 'version', value: null, help: 'show the version' },
];
const shortOptions = { '-h': '--help', '-v': '--version', '-V': '--version' };


/***/ }),

/***/ 8057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (runCommandLine),
  standardTerminal: () => (standardTerminal)
});

// EXTERNAL MODULE: ./lib/src/text/wrap.js
var wrap = __webpack_require__(94106);
// EXTERNAL MODULE: ./lib/src/arguments/options.js
var arguments_options = __webpack_require__(74699);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/model/failure.js
var failure = __webpack_require__(69410);
// EXTERNAL MODULE: ./lib/src/model/nearest.js
var nearest = __webpack_require__(1370);
// EXTERNAL MODULE: ./lib/src/text/markdown.js
var markdown = __webpack_require__(6375);
;// CONCATENATED MODULE: ./lib/src/model/decision.js
const reasons = [
    'incomplete',
    'age',
    'age-unknown',
    'newer-patch',
    'allowed-versions',
    'ignored-version',
    'pre-release',
    'update-type',
    'range',
    'unsigned',
    'unreachable',
    'older',
    'schedule',
    'hold',
    'operator-unseen',
    'hop-delay',
    'soak',
    'follow',
    'approved',
    'edited',
    'queued',
    'declined',
    'reverted',
    'covered',
    'foreign-pull-request',
    'base-rewritten',
    'no-releases',
    'no-safe-hop',
    'invalid',
    'not-understood',
    'first-step',
    'variable',
    'foreign-branch',
    'unknown-version',
    'unparseable-file',
    'invalid-pin',
    'edit-refused',
    'registry',
    'forge',
    'signature',
];

// EXTERNAL MODULE: ./lib/src/model/finding.js
var finding = __webpack_require__(82673);
// EXTERNAL MODULE: ./lib/src/model/version.js
var model_version = __webpack_require__(78796);
;// CONCATENATED MODULE: ./lib/src/arguments/subject.js





function readSubject(text) {
    const code = finding/* findingCodes */.Yj.find((known) => known === text);
    if (code !== undefined)
        return { kind: 'finding', code };
    const reason = reasons.find((known) => known === text);
    if (reason !== undefined)
        return { kind: 'reason', reason };
    const version = text.replace(/^v(?=\d)/, '');
    if ((0,model_version/* isVersion */.lF)(version))
        return { kind: 'release', version };
    const place = /^(.+?)(?::|#L)(\d{1,9})(?::\d{1,9})?$/.exec(text);
    if (place?.[1] !== undefined)
        return { kind: 'place', path: place[1], line: Number(place[2]) };
    if (/[/.\\]/.test(text))
        return { kind: 'place', path: text, line: null };
    const close = (0,nearest/* nearest */.p)(text, [...finding/* findingCodes */.Yj, ...reasons]);
    throw new failure/* LockstepError */.C('usage', `'${text}' is no code of a finding, no version and no PATH:LINE${close === null ? '. See flux-lockstep help explain.' : `, did you mean ${close}?`}`);
}

;// CONCATENATED MODULE: ./lib/src/arguments/parse.js






function parseArguments(args) {
    const { given, positionals } = tokenize(args);
    const [name, path, ...rest] = positionals;
    if (given.has('version'))
        return { kind: 'version' };
    if (given.has('help'))
        return { kind: 'help', command: isCommand(name) ? name : null };
    if (name === undefined)
        throw usage('no command is given');
    const other = readOther(name, path);
    if (other)
        return other;
    const command = known(name);
    if (command === 'explain')
        return readExplain(given, [path, ...rest]);
    if (rest.length > 0)
        throw usage(`${name} takes one PATH, and '${rest[0] ?? ''}' is a second one`);
    for (const key of given.keys())
        rejectForeignOption(key, command);
    const call = { path: path ?? '.', options: readOptions(given, command) };
    return command === 'init' ? { kind: 'init', ...call } : { kind: 'command', command, ...call };
}
function readOther(name, word) {
    const isOther = word === undefined || arguments_options/* otherNames */.J3.some((other) => other === word);
    if (name === 'help')
        return { kind: 'help', command: isOther ? null : known(word) };
    return name === 'completion' ? { kind: 'completion', shell: readShell(word) } : null;
}
function readExplain(given, [subject, path = '.', ...rest]) {
    if (subject === undefined || subject === '')
        throw usage(`explain takes ${arguments_options/* subjects */.yo.explain ?? ''}, such as out-of-lockstep, 0.42.0 or clusters/main/flux.yaml:13`);
    if (rest.length > 0)
        throw usage(`explain takes one subject and one PATH, and '${rest[0] ?? ''}' is more`);
    for (const key of given.keys())
        rejectForeignOption(key, 'explain');
    return { kind: 'explain', subject: readSubject(subject), path, options: readOptions(given, 'explain') };
}
function tokenize(args) {
    const declared = Object.fromEntries(arguments_options/* options */.fF.map((option) => [
        option.name,
        { type: option.value === null ? 'boolean' : 'string', multiple: true },
    ]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: args.map((arg, index) => args.indexOf('--') >= 0 && args.indexOf('--') < index ? arg : (arguments_options/* shortOptions */.vp[arg] ?? arg)),
        options: declared,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const given = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind === 'option')
            add(given, token.rawName, token.name, token.value);
    }
    return { given, positionals };
}
function add(given, rawName, name, value) {
    const option = arguments_options/* options */.fF.find((known) => known.name === name && rawName.startsWith('--'));
    if (!option) {
        const names = arguments_options/* options */.fF.map((known) => `--${known.name}`);
        const format = /^--(json|sarif|html|text)$/.exec(rawName)?.[1];
        const meant = format === undefined ? (0,nearest/* nearest */.p)(rawName.toLowerCase(), names) : `--format ${format}`;
        throw usage(`'${rawName}' is no option${suggestion(meant)}`);
    }
    if (option.value !== null && (value === undefined || value === ''))
        throw usage(`--${name} needs ${option.value}`);
    if (option.value === null && value !== undefined)
        throw usage(`--${name} takes no value`);
    const values = given.get(name) ?? [];
    if (values.length > 0 && !option.repeatable)
        throw usage(`--${name} is given twice`);
    given.set(name, [...values, value ?? '']);
}
function rejectForeignOption(name, command) {
    const option = arguments_options/* options */.fF.find((known) => known.name === name);
    if (option?.commands && !option.commands.includes(command))
        throw usage(`--${name} belongs to ${(0,markdown/* listed */.KE)(option.commands)}, not to ${command}`);
}
function readOptions(given, command) {
    const one = (name) => given.get(name)?.[0] ?? null;
    if (given.has('base') && given.has('staged'))
        throw usage('--base and --staged exclude each other');
    if (given.has('quiet') && given.has('verbose'))
        throw usage('--quiet and --verbose exclude each other');
    if (given.has('base') && given.has('to'))
        throw usage('--base and --to exclude each other');
    return {
        format: readFormat(one('format'), command),
        dryRun: given.has('dry-run'),
        yes: given.has('yes'),
        to: one('to'),
        removeBootstrap: given.has('remove-bootstrap'),
        base: one('base'),
        staged: given.has('staged'),
        config: one('config'),
        set: (given.get('set') ?? []).map((text) => keyValue('set', text)),
        registryMirror: (given.get('registry-mirror') ?? []).map(mirror),
        allowInsecureRegistry: given.get('allow-insecure-registry') ?? [],
        registryLayout: one('registry-layout'),
        now: readTime(one('now')),
        loudness: given.has('quiet') ? 'quiet' : given.has('verbose') ? 'verbose' : 'usual',
    };
}
function readFormat(text, command) {
    if (text === null || text === 'text' || text === 'json')
        return text ?? 'text';
    if (text === 'sarif' && command === 'check')
        return text;
    if (text === 'html' && command === 'diff')
        return text;
    const more = command === 'check' ? ' or sarif' : command === 'diff' ? ' or html' : '';
    throw usage(`--format ${text} is not known to ${command}: use text or json${more}`);
}
function readTime(text) {
    if (text === null)
        return null;
    const time = new Date(text);
    if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(time.getTime()))
        throw usage(`--now takes a time such as 2026-06-30T17:10:00Z, not '${text}'`);
    return time;
}
function keyValue(name, text) {
    const at = text.indexOf('=');
    if (at <= 0)
        throw usage(`--${name} takes KEY=VALUE, not '${text}'`);
    return { key: text.slice(0, at), value: text.slice(at + 1) };
}
function mirror(text) {
    if (/^[^\s=]+=\S/.test(text))
        return text;
    throw usage(`--registry-mirror takes HOST=URL, such as ${text.replace(/=.*/s, '') || 'ghcr.io'}=https://mirror.example.com, not '${text}'`);
}
function known(name) {
    if (isCommand(name))
        return name;
    throw usage(`'${name}' is no command${suggestion((0,nearest/* nearest */.p)(name.toLowerCase(), [...arguments_options/* commandNames */.oQ, ...arguments_options/* otherNames */.J3]))}`);
}
function readShell(name) {
    const shell = arguments_options/* shells */.mP.find((one) => one === name);
    if (shell !== undefined)
        return shell;
    throw usage(`completion takes ${arguments_options/* shells */.mP.join(', ')}${name === undefined ? '' : `, not '${name}'`}`);
}
function isCommand(name) {
    return arguments_options/* commandNames */.oQ.some((known) => known === name);
}
function suggestion(name) {
    return name === null ? '' : `, did you mean ${name}?`;
}
function usage(sentence) {
    return new failure/* LockstepError */.C('usage', `${sentence}${sentence.endsWith('?') ? '' : '.'} See flux-lockstep --help.`);
}
function optionsOf(command) {
    return arguments_options/* options */.fF.filter((option) => command === null || option.commands === null || option.commands.includes(command));
}

;// CONCATENATED MODULE: ./lib/src/arguments/help.js



const exitCodes = 'Exit codes: 0 done; 1 introduced errors or broken lockstep; 2 wrong usage or settings; 3 the registry or GitHub could not be read.';
function helpText(command, columns = 100) {
    const width = Math.min(120, Math.max(40, columns));
    const options = optionsOf(command).map(({ name, value, help }) => [
        `--${name}${value === null ? '' : ` ${value}`}`,
        command !== null && name === 'format' ? formatHelp(command) : help,
    ]);
    const about = command === null
        ? 'Keeps every pin of a Flux Operator release in a Git repository in lockstep. PATH defaults to the current folder; the root of the repository around it is found.'
        : sentence(arguments_options/* commandHelp */.bD[command]);
    const commands = [
        ...arguments_options/* commandNames */.oQ.map((name) => [name, arguments_options/* commandHelp */.bD[name]]),
        [`completion ${arguments_options/* shells */.mP.join('|')}`, 'print what completes commands and options in that shell'],
    ];
    return [
        ...(0,wrap/* wrap */.L)(`Usage: flux-lockstep ${usageOf(command)} [PATH] [OPTION …]`, width),
        '',
        ...(0,wrap/* wrap */.L)(about, width),
        ...(command === null ? ['', 'Commands:', ...listed(commands, width)] : []),
        '',
        'Options:',
        ...listed(options, width),
        '',
        ...(0,wrap/* wrap */.L)(exitCodes, width),
        ...(command === null ? (0,wrap/* wrap */.L)('"flux-lockstep help COMMAND" says more of one command.', width) : []),
        '',
    ].join('\n');
}
function formatHelp(command) {
    const own = command === 'check' ? ', json or sarif' : command === 'diff' ? ', json or html' : ' or json';
    return `text (default)${own}`;
}
function listed(rows, width) {
    const column = 2 + Math.max(...rows.map(([name]) => name.length)) + 2;
    const beside = width - column >= 36;
    return rows.flatMap(([name, help]) => {
        if (!beside)
            return [`  ${name}`, ...(0,wrap/* wrap */.L)(help, width, '      ')];
        const [first = '', ...rest] = (0,wrap/* wrap */.L)(help, width, ' '.repeat(column));
        return [`  ${name}`.padEnd(column) + first.trimStart(), ...rest];
    });
}
function usageOf(command) {
    return command === null ? 'COMMAND' : [command, arguments_options/* subjects */.yo[command] ?? ''].join(' ').trim();
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: ./lib/src/report/workflow-log.js
var workflow_log = __webpack_require__(42603);
// EXTERNAL MODULE: ./lib/src/progress.js
var src_progress = __webpack_require__(55747);
// EXTERNAL MODULE: ./lib/src/text/secrets.js + 1 modules
var secrets = __webpack_require__(44951);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(76782);
;// CONCATENATED MODULE: ./lib/src/cli.js









async function runCommandLine(args, machine, plain) {
    const terminal = discreet(plain, machine.env['GITHUB_ACTIONS'] === 'true');
    try {
        const invocation = parseArguments(args);
        switch (invocation.kind) {
            case 'version':
                terminal.out(`${tool/* toolVersion */.fX}\n`);
                return 0;
            case 'help':
                terminal.out(helpText(invocation.command, terminal.width));
                return 0;
            case 'completion':
                terminal.out((await __webpack_require__.e(/* import() */ 1615).then(__webpack_require__.bind(__webpack_require__, 21615))).completionScript(invocation.shell));
                return 0;
            case 'explain':
                return await explained(invocation, machine, terminal);
            case 'init': {
                const { init } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(7800), __webpack_require__.e(9132), __webpack_require__.e(7177), __webpack_require__.e(7091), __webpack_require__.e(3115)]).then(__webpack_require__.bind(__webpack_require__, 83115));
                const say = (text) => terminal.out(text);
                await init(invocation, machine, { say, width: terminal.width, ask: terminal.ask });
                return 0;
            }
            case 'command':
                return await runCommand(invocation, machine, terminal);
        }
    }
    catch (error) {
        terminal.error(errorText((0,visible/* visibleLines */.gB)((0,failure/* messageOf */.b)(error)), terminal));
        return error instanceof failure/* LockstepError */.C ? error.exitCode : 1;
    }
}
function errorText(message, { errorColour, errorWidth }) {
    const name = errorColour ? '\u001b[31mflux-lockstep:\u001b[0m' : 'flux-lockstep:';
    const text = `flux-lockstep: ${message}`;
    const lines = errorWidth === null ? [text] : (0,wrap/* wrap */.L)(text, errorWidth);
    return `${lines.join('\n  ').replace('flux-lockstep:', name)}\n`;
}
function discreet(terminal, isJob) {
    const told = (text) => (isJob ? (0,workflow_log/* workflowLog */.Q)((0,secrets/* withoutSecrets */.c)(text)) : (0,secrets/* withoutSecrets */.c)(text));
    return { ...terminal, out: (text) => terminal.out(told(text)), error: (text) => terminal.error(told(text)) };
}
async function explained(invocation, machine, terminal) {
    const { explainSubject } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(7800), __webpack_require__.e(2608), __webpack_require__.e(4781), __webpack_require__.e(7987), __webpack_require__.e(5312), __webpack_require__.e(5971), __webpack_require__.e(9132), __webpack_require__.e(7177), __webpack_require__.e(7091), __webpack_require__.e(2880)]).then(__webpack_require__.bind(__webpack_require__, 38112));
    const { renderExplanations } = await __webpack_require__.e(/* import() */ 6426).then(__webpack_require__.bind(__webpack_require__, 16426));
    const explanations = await explainSubject(invocation, machine);
    terminal.out(renderExplanations(explanations, { color: terminal.colour, width: terminal.width }));
    return explanations.some(({ isUnanswered }) => isUnanswered) ? 3 : 0;
}
async function runCommand(invocation, machine, terminal) {
    const { runLocal } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(9132), __webpack_require__.e(7177), __webpack_require__.e(7091), __webpack_require__.e(3548)]).then(__webpack_require__.bind(__webpack_require__, 3548));
    const progress = new src_progress/* Progress */.k({
        write: (text) => terminal.error(text),
        isLive: terminal.errorWidth !== null,
        isLog: false,
        width: terminal.errorWidth ?? 0,
    }, invocation.options.loudness);
    const watched = { ...machine, watch: progress };
    const { outcome, exitCode, closing } = await runLocal(invocation, watched).finally(() => progress.close());
    terminal.out(await render(outcome, invocation.options.format, terminal));
    if (invocation.options.format === 'text' && closing !== '')
        terminal.out(`\n${closing}`);
    return exitCode;
}
function harmless(json) {
    return json.replaceAll('##[', '#\\u0023[');
}
async function render(outcome, format, terminal) {
    if (outcome.changes)
        return await renderChanges(outcome, outcome.changes, format);
    switch (format) {
        case 'json':
            return harmless((await __webpack_require__.e(/* import() */ 9695).then(__webpack_require__.bind(__webpack_require__, 69695))).renderJson(outcome.report));
        case 'sarif':
            return harmless((await __webpack_require__.e(/* import() */ 7356).then(__webpack_require__.bind(__webpack_require__, 87356))).renderSarif(outcome.report));
        case 'html':
        case 'text': {
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(3524), __webpack_require__.e(6966)]).then(__webpack_require__.bind(__webpack_require__, 43524));
            return renderText(outcome.report, {
                color: terminal.colour,
                width: terminal.width,
                patch: outcome.patch,
                guide: outcome.guide ?? '',
                titles: outcome.titles ?? {},
                judge: outcome.judge ?? null,
                advice: outcome.advice ?? null,
                check: outcome.check ?? null,
            });
        }
    }
}
async function renderChanges({ report }, changes, format) {
    if (format === 'html')
        return (await __webpack_require__.e(/* import() */ 5757).then(__webpack_require__.bind(__webpack_require__, 75757))).renderClusterHtml(changes);
    const { renderClusterJson, renderClusterText } = await __webpack_require__.e(/* import() */ 9231).then(__webpack_require__.bind(__webpack_require__, 59231));
    if (format === 'json')
        return harmless(renderClusterJson(changes));
    const still = report.sets.filter(({ name }) => !Object.hasOwn(changes, name));
    const why = still.map(({ name, decision, detail, agreement }) => `${name}: ${detail ?? decision ?? agreement.text}\n`);
    return [...(Object.keys(changes).length > 0 || why.length === 0 ? [renderClusterText(changes)] : []), ...why].join('\n');
}
function standardTerminal(env) {
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
    return {
        out: (text) => void process.stdout.write(text),
        error: (text) => void process.stderr.write(text),
        colour: process.stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
        width: process.stdout.isTTY ? process.stdout.columns : 100,
        errorColour: process.stderr.isTTY && (env['NO_COLOR'] ?? '') === '',
        errorWidth: process.stderr.isTTY ? process.stderr.columns - 2 : null,
        ask: process.stdin.isTTY && process.stdout.isTTY ? askHere : null,
    };
}
async function askHere(question) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 26848, 19));
    const asked = createInterface({ input: process.stdin, output: process.stdout });
    try {
        return await asked.question(question);
    }
    finally {
        asked.close();
    }
}


/***/ }),

/***/ 55747:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  k: () => (Progress)
});
const realTime = {
    now: () => performance.now(),
    every: (milliseconds, tick) => {
        const timer = setInterval(tick, milliseconds);
        timer.unref();
        return () => clearInterval(timer);
    },
};
const patience = 1000;
const look = { live: 250, log: 1000 };
const silence = 8000;
class Progress {
    #place;
    #time;
    #loudness;
    #begun;
    #open = new Set();
    #stop;
    #answered = 0;
    #stage = 'reading the repository';
    #isDrawn = false;
    constructor(place, loudness, time = realTime) {
        this.#place = place;
        this.#time = time;
        this.#loudness = loudness;
        this.#begun = time.now();
        const every = place.isLive ? look.live : look.log;
        this.#stop = loudness === 'quiet' ? () => undefined : time.every(every, () => this.#tick());
    }
    stage(text) {
        this.#stage = text;
        if (this.#place.isLog && this.#loudness !== 'quiet')
            this.#say(text);
    }
    began(method, url) {
        const request = { host: url.host, since: this.#time.now(), isNamed: false };
        this.#open.add(request);
        return (outcome) => {
            this.#open.delete(request);
            this.#answered++;
            const took = Math.round(this.#time.now() - request.since);
            if (this.#loudness === 'verbose')
                this.#say(`${method} ${url.origin}${url.pathname}: ${outcome}, ${took} ms`);
        };
    }
    close() {
        this.#stop();
        this.#erase();
    }
    #tick() {
        const now = this.#time.now();
        const late = [...this.#open].filter((request) => now - request.since >= silence);
        const unnamed = late.filter(({ isNamed }) => !isNamed);
        for (const host of new Set(unnamed.map((request) => request.host)))
            this.#say(`${host} has not answered for ${seconds(now - earliest(unnamed, host))}; a request has a minute unless registry-timeout says otherwise`);
        for (const request of unnamed)
            request.isNamed = true;
        if (this.#place.isLive && now - this.#begun >= patience)
            this.#draw(now);
    }
    #draw(now) {
        const hosts = [...new Set([...this.#open].map(({ host }) => host))];
        const waits = hosts.length === 0 ? '' : `; waiting for ${hosts.join(', ')} (${this.#open.size})`;
        const text = `flux-lockstep: ${this.#stage}${waits}; ${this.#answered} answered, ${seconds(now - this.#begun)}`;
        this.#erase();
        this.#place.write(text.slice(0, this.#place.width));
        this.#isDrawn = true;
    }
    #say(text) {
        this.#erase();
        this.#place.write(`flux-lockstep: ${text}\n`);
    }
    #erase() {
        if (this.#isDrawn)
            this.#place.write('\r\u001b[K');
        this.#isDrawn = false;
    }
}
function earliest(requests, host) {
    return Math.min(...requests.filter((request) => request.host === host).map(({ since }) => since));
}
function seconds(milliseconds) {
    return `${Math.floor(milliseconds / 1000)} s`;
}


/***/ }),

/***/ 94106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L: () => (wrap)
});
function wrap(text, width, indent = '') {
    const room = Math.max(20, width - indent.length);
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((one) => indent + one);
}


/***/ })

};
