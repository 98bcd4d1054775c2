export const id = 4678;
export const ids = [4678];
export const modules = {

/***/ 74699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ otherNames),
/* harmony export */   bD: () => (/* binding */ commandHelp),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   mP: () => (/* binding */ shells),
/* harmony export */   oQ: () => (/* binding */ commandNames),
/* harmony export */   vp: () => (/* binding */ shortOptions)
/* harmony export */ });
const commandNames = ['scan', 'releases', 'update', 'diff', 'check', 'migrate'];
/** What else may stand first: it looks at no repository. */
const otherNames = ['completion', 'help'];
const shells = ['bash', 'zsh', 'fish'];
/** What each command does, for the help text. */
const commandHelp = {
    scan: 'list every pin of a Flux Operator release, and what looks like one',
    releases: 'list the releases that the registry holds, and which could be the target',
    update: 'move all pins to the newest release that is complete, old enough, reachable and valid',
    diff: 'show what an update, or a change, does to the objects in the cluster',
    check: 'judge the tree, or a change to it',
    migrate: 'move a repository of `flux bootstrap` to Flux Operator',
};
const single = { repeatable: false, commands: null };
const repeatable = { repeatable: true, commands: null };
/** Every option, in the order of the help text (design, "Command line"). */
const options = [
    { ...single, name: 'format', value: 'FORMAT', help: 'text (default), json, sarif with check, or html with diff' },
    {
        name: 'dry-run',
        value: null,
        repeatable: false,
        commands: ['update', 'migrate'],
        help: 'print the patch and write nothing',
    },
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
    { ...single, name: 'help', value: null, help: 'show this text' },
    { ...single, name: 'version', value: null, help: 'show the version' },
];
/** Letters that stand for an option, as on every command line. */
const shortOptions = { '-h': '--help', '-v': '--version', '-V': '--version' };


/***/ }),

/***/ 64678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine),
  standardTerminal: () => (/* binding */ standardTerminal)
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
;// CONCATENATED MODULE: ./lib/src/arguments/parse.js




/** Reads the arguments; throws `usage` with one sentence for everything that is no call of this program. */
function parseArguments(args) {
    const { given, positionals } = tokenize(args);
    const [name, path, ...rest] = positionals;
    if (given.has('version'))
        return { kind: 'version' };
    if (given.has('help'))
        return { kind: 'help', command: isCommand(name) ? name : null };
    if (name === undefined)
        throw usage('no command is given');
    if (name === 'help')
        return { kind: 'help', command: path === undefined ? null : known(path) };
    if (name === 'completion')
        return { kind: 'completion', shell: readShell(path) };
    const command = known(name);
    if (rest.length > 0)
        throw usage(`${name} takes one PATH, and '${rest[0] ?? ''}' is a second one`);
    for (const key of given.keys())
        rejectForeignOption(key, command);
    return { kind: 'command', command, path: path ?? '.', options: readOptions(given, command) };
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
        throw usage(`'${rawName}' is no option${suggestion((0,nearest/* nearest */.p)(rawName, names))}`);
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
        throw usage(`--${name} belongs to ${option.commands.join(' and ')}, not to ${command}`);
}
function readOptions(given, command) {
    const one = (name) => given.get(name)?.[0] ?? null;
    if (given.has('base') && given.has('staged'))
        throw usage('--base and --staged exclude each other');
    if (given.has('base') && given.has('to'))
        throw usage('--base and --to exclude each other');
    return {
        format: readFormat(one('format'), command),
        dryRun: given.has('dry-run'),
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
/** Splits `KEY=VALUE`; the value may hold further `=`. */
function keyValue(name, text) {
    const at = text.indexOf('=');
    if (at <= 0)
        throw usage(`--${name} takes KEY=VALUE, not '${text}'`);
    return { key: text.slice(0, at), value: text.slice(at + 1) };
}
/** A mirror as it is written, once it is known to be one. */
function mirror(text) {
    if (/^[^\s=]+=\S/.test(text))
        return text;
    throw usage(`--registry-mirror takes HOST=URL, such as ${text.replace(/=.*$/, '') || 'ghcr.io'}=https://mirror.example.com, not '${text}'`);
}
function known(name) {
    if (isCommand(name))
        return name;
    throw usage(`'${name}' is no command${suggestion((0,nearest/* nearest */.p)(name, [...arguments_options/* commandNames */.oQ, ...arguments_options/* otherNames */.J3]))}`);
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
/** The options that a command takes. */
function optionsOf(command) {
    return arguments_options/* options */.fF.filter((option) => command === null || option.commands === null || option.commands.includes(command));
}

;// CONCATENATED MODULE: ./lib/src/arguments/help.js



const exitCodes = 'Exit codes: 0 done; 1 introduced errors or broken lockstep; 2 wrong usage or settings; 3 the registry or GitHub could not be read.';
/** The help text, of the program or of one command, for a terminal of so many columns. */
function helpText(command, columns = 100) {
    const width = Math.min(120, Math.max(40, columns));
    const options = optionsOf(command).map(({ name, value, help }) => [`--${name}${value === null ? '' : ` ${value}`}`, help]);
    const about = command === null
        ? 'Keeps every pin of a Flux Operator release in a Git repository in lockstep. PATH defaults to the current folder; the root of the repository around it is found.'
        : sentence(arguments_options/* commandHelp */.bD[command]);
    const commands = [
        ...arguments_options/* commandNames */.oQ.map((name) => [name, arguments_options/* commandHelp */.bD[name]]),
        [`completion ${arguments_options/* shells */.mP.join('|')}`, 'print what completes commands and options in that shell'],
    ];
    return [
        ...(0,wrap/* wrap */.L)(`Usage: flux-lockstep ${command ?? 'COMMAND'} [PATH] [OPTION …]`, width),
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
/** Names and what they do: beside each other where there is room, else below each other. */
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
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: ./lib/src/report/workflow-log.js
var workflow_log = __webpack_require__(42603);
// EXTERNAL MODULE: ./lib/src/text/user-parts.js
var user_parts = __webpack_require__(50754);
;// CONCATENATED MODULE: ./lib/src/cli.js







/** Runs one command line and gives its exit code; nothing is thrown. */
async function runCommandLine(args, machine, plain) {
    const terminal = discreet(plain, machine.env['GITHUB_ACTIONS'] === 'true');
    try {
        const invocation = parseArguments(args);
        switch (invocation.kind) {
            case 'version':
                terminal.out(`${tool/* toolVersion */.f}\n`);
                return 0;
            case 'help':
                terminal.out(helpText(invocation.command, terminal.width));
                return 0;
            case 'completion':
                terminal.out((await __webpack_require__.e(/* import() */ 1615).then(__webpack_require__.bind(__webpack_require__, 21615))).completionScript(invocation.shell));
                return 0;
            case 'command':
                return await runCommand(invocation, machine, terminal);
        }
    }
    catch (error) {
        terminal.error(errorText((0,failure/* messageOf */.b)(error), terminal));
        return error instanceof failure/* LockstepError */.C ? error.exitCode : 1;
    }
}
/** An error as a terminal shows it: coloured, and broken at spaces; where nobody looks it stays one line. */
function errorText(message, { errorColour, errorWidth }) {
    const name = errorColour ? '\u001b[31mflux-lockstep:\u001b[0m' : 'flux-lockstep:';
    const text = `flux-lockstep: ${message}`;
    const lines = errorWidth === null ? [text] : (0,wrap/* wrap */.L)(text, errorWidth);
    return `${lines.join('\n  ').replace('flux-lockstep:', name)}\n`;
}
/** The same terminal, which is told no password that stands in an address, and in a job no command to its runner. */
function discreet(terminal, isJob) {
    const told = (text) => (isJob ? (0,workflow_log/* workflowLog */.Q)((0,user_parts/* withoutUserParts */._)(text)) : (0,user_parts/* withoutUserParts */._)(text));
    return { ...terminal, out: (text) => terminal.out(told(text)), error: (text) => terminal.error(told(text)) };
}
async function runCommand(invocation, machine, terminal) {
    const { runLocal } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(8815), __webpack_require__.e(3678), __webpack_require__.e(1088), __webpack_require__.e(1006), __webpack_require__.e(8295), __webpack_require__.e(8512)]).then(__webpack_require__.bind(__webpack_require__, 68512));
    const { outcome, exitCode, closing } = await runLocal(invocation, machine);
    terminal.out(await render(outcome, invocation.options.format, terminal));
    if (invocation.options.format === 'text' && closing !== '')
        terminal.out(`\n${closing}`);
    return exitCode;
}
/** The same JSON without a mark on which a runner acts; inside of texts alone it can stand. */
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
            return harmless((await Promise.all(/* import() */[__webpack_require__.e(3678), __webpack_require__.e(7356)]).then(__webpack_require__.bind(__webpack_require__, 87356))).renderSarif(outcome.report));
        case 'html':
        case 'text': {
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(3678), __webpack_require__.e(1557), __webpack_require__.e(8796)]).then(__webpack_require__.bind(__webpack_require__, 71557));
            return renderText(outcome.report, {
                color: terminal.colour,
                width: terminal.width,
                patch: outcome.patch,
                guide: outcome.guide ?? '',
                titles: outcome.titles ?? {},
                advice: outcome.advice ?? null,
                touched: outcome.check?.touched ?? true,
            });
        }
    }
}
/** What `diff` prints; where no set moves, why. */
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
/** stdout and stderr; colour only on a terminal, and never against NO_COLOR (https://no-color.org). */
function standardTerminal(env) {
    // whoever reads may stop early, as `| head` does: then nothing more is to be told
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
    };
}


/***/ }),

/***/ 69410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LockstepError),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** The one error of the project: one sentence that says what, where and what to do, a code and the cause. */
class LockstepError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'LockstepError';
        this.code = code;
    }
    /** 2 for wrong usage or settings, 3 where a registry or the forge could not be read, 1 otherwise. */
    get exitCode() {
        if (this.code === 'usage' || this.code === 'settings' || this.code === 'forge-unsupported')
            return 2;
        return this.code.startsWith('registry-') || this.code.startsWith('forge-') ? 3 : 1;
    }
}
/** The message of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that is closest to a mistyped name, or null where none is close (more than a third of its letters differ). */
function nearest(name, candidates) {
    let best = null;
    let bestDistance = Infinity;
    for (const candidate of candidates) {
        const distance = editDistance(name.slice(0, 64), candidate);
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best !== null && bestDistance <= Math.max(1, Math.floor(best.length / 3)) ? best : null;
}
/** Levenshtein distance. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = (previous[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
            row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 42603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ workflowLog)
/* harmony export */ });
/**
 * Text for the log of a job in which nothing is a workflow command: the runner acts on lines that begin with `::`, whatever space stands
 * before, and on `##[` anywhere (actions/runner, ActionCommand.cs). A space breaks either, and a reader still sees what was written.
 */
function workflowLog(text) {
    return text
        .replaceAll('##[', '## [')
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1: '))
        .join('\n');
}


/***/ }),

/***/ 50754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withoutUserParts)
/* harmony export */ });
/** What stands before the host of an address: `user:password@`, `token@`. A slash belongs to it behind a colon that leads no port. */
const userPart = /^[^\s/?#"'<>\\]*@|^[^\s/@:["'<>\\]+:(?!\d{1,5}(?:[/?#\s"'\\]|$))[^\s"'<>\\]*@/;
/** Where a host may begin; a slash less is what becomes of an address that is taken for a path. */
const beforeHost = /(?<=\/\/|\b(?:https?|oci|ftp):\/(?!\/))/i;
/** A text in which no address has a user part: `https://***@host`. For everything that is printed. */
function withoutUserParts(text) {
    if (!text.includes('@') || !text.includes('/'))
        return text;
    const pieces = text.split(beforeHost);
    return pieces.map((piece, index) => (index === 0 ? piece : hidden(piece, schemeOf(pieces[index - 1] ?? '')))).join('');
}
function schemeOf(before) {
    return /([a-z0-9+.-]{1,20}):\/\/?$/i.exec(before.slice(-24))?.[1]?.toLowerCase() ?? '';
}
/** Placeholders hide nothing, and the user that ssh asks for (`ssh://git@…`) is no secret. */
function hidden(piece, scheme) {
    const found = userPart.exec(piece)?.[0] ?? '';
    const isName = !found.includes(':') && (scheme === '' || scheme === 'git' || scheme.endsWith('ssh'));
    return found === '' || found.includes('${') || isName ? piece : `***@${piece.slice(found.length)}`;
}


/***/ }),

/***/ 94106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/** A paragraph broken at spaces, no word in its middle; every line begins with the indent, which counts. */
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
