export const id = 9716;
export const ids = [9716];
export const modules = {

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine),
  standardTerminal: () => (/* binding */ standardTerminal)
});

;// CONCATENATED MODULE: ./lib/src/arguments/options.js
const commandNames = ['scan', 'releases', 'update', 'check', 'migrate'];
/** What each command does, for the help text. */
const commandHelp = {
    scan: 'list every pin of a Flux Operator release, and what looks like one',
    releases: 'list the releases that the registry holds, and which could be the target',
    update: 'move all pins to the newest release that is complete, old enough, reachable and valid',
    check: 'judge the tree, or a change to it',
    migrate: 'move a repository of `flux bootstrap` to Flux Operator',
};
const single = { repeatable: false, commands: null };
const repeatable = { repeatable: true, commands: null };
/** Every option, in the order of the help text (design, "Command line"). */
const options = [
    { ...single, name: 'format', value: 'FORMAT', help: 'text (default), json, or sarif with check' },
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
        commands: ['update', 'releases', 'migrate'],
        help: 'that release instead of the newest safe one; an older one is a rollback',
    },
    {
        name: 'remove-bootstrap',
        value: null,
        repeatable: false,
        commands: ['migrate'],
        help: 'the second step: take the bootstrap out',
    },
    { name: 'base', value: 'REF', repeatable: false, commands: ['check'], help: 'judge the change since REF' },
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
    if (!isCommand(name))
        throw usage(`'${name}' is no command${suggestion((0,nearest/* nearest */.p)(name, commandNames))}`);
    if (rest.length > 0)
        throw usage(`${name} takes one PATH, and '${rest[0] ?? ''}' is a second one`);
    for (const key of given.keys())
        rejectForeignOption(key, name);
    return { kind: 'command', command: name, path: path ?? '.', options: readOptions(given, name) };
}
function tokenize(args) {
    const declared = Object.fromEntries(options.map((option) => [
        option.name,
        { type: option.value === null ? 'boolean' : 'string', multiple: true },
    ]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
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
    const option = options.find((known) => known.name === name && rawName.startsWith('--'));
    if (!option) {
        const names = options.map((known) => `--${known.name}`);
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
    const option = options.find((known) => known.name === name);
    if (option?.commands && !option.commands.includes(command))
        throw usage(`--${name} belongs to ${option.commands.join(' and ')}, not to ${command}`);
}
function readOptions(given, command) {
    const one = (name) => given.get(name)?.[0] ?? null;
    if (given.has('base') && given.has('staged'))
        throw usage('--base and --staged exclude each other');
    return {
        format: readFormat(one('format'), command),
        dryRun: given.has('dry-run'),
        to: one('to'),
        removeBootstrap: given.has('remove-bootstrap'),
        base: one('base'),
        staged: given.has('staged'),
        config: one('config'),
        set: (given.get('set') ?? []).map((text) => keyValue('set', text)),
        registryMirror: given.get('registry-mirror') ?? [],
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
    throw usage(`--format ${text} is not known to ${command}: use text or json${command === 'check' ? ' or sarif' : ''}`);
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
function isCommand(name) {
    return commandNames.some((known) => known === name);
}
function suggestion(name) {
    return name === null ? '' : `; did you mean ${name}?`;
}
function usage(sentence) {
    return new failure/* LockstepError */.C('usage', `${sentence}. See flux-lockstep --help.`);
}
/** The options that a command takes. */
function optionsOf(command) {
    return options.filter((option) => command === null || option.commands === null || option.commands.includes(command));
}

;// CONCATENATED MODULE: ./lib/src/arguments/help.js


/** The help text, of the program or of one command. */
function helpText(command) {
    const width = 32;
    const lines = optionsOf(command).map((option) => {
        const name = `--${option.name}${option.value === null ? '' : ` ${option.value}`}`;
        return `  ${name.padEnd(width)}${option.help}`;
    });
    const head = command === null
        ? [
            'Usage: flux-lockstep COMMAND [PATH] [OPTION …]',
            '',
            'Keeps every pin of a Flux Operator release in a Git repository in lockstep. PATH defaults to the current folder.',
            '',
            'Commands:',
            ...commandNames.map((name) => `  ${name.padEnd(width)}${commandHelp[name]}`),
        ]
        : [`Usage: flux-lockstep ${command} [PATH] [OPTION …]`, '', sentence(commandHelp[command])];
    return [
        ...head,
        '',
        'Options:',
        ...lines,
        '',
        'Exit codes: 0 done; 1 introduced errors or broken lockstep; 2 wrong usage or settings; 3 the registry or GitHub could',
        'not be read.',
        '',
    ].join('\n');
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// EXTERNAL MODULE: ./lib/src/model/tool.js
var tool = __webpack_require__(48644);
// EXTERNAL MODULE: ./lib/src/text/user-parts.js
var user_parts = __webpack_require__(50754);
;// CONCATENATED MODULE: ./lib/src/cli.js





/** Runs one command line and gives its exit code; nothing is thrown. */
async function runCommandLine(args, machine, plain) {
    const terminal = discreet(plain);
    try {
        const invocation = parseArguments(args);
        switch (invocation.kind) {
            case 'version':
                terminal.out(`${tool/* toolVersion */.f}\n`);
                return 0;
            case 'help':
                terminal.out(helpText(invocation.command));
                return 0;
            case 'command':
                return await runCommand(invocation, machine, terminal);
        }
    }
    catch (error) {
        terminal.error(`flux-lockstep: ${(0,failure/* messageOf */.b)(error)}\n`);
        return error instanceof failure/* LockstepError */.C ? error.exitCode : 1;
    }
}
/** The same terminal, which is told no password that stands in an address. */
function discreet(terminal) {
    return {
        ...terminal,
        out: (text) => terminal.out((0,user_parts/* withoutUserParts */._)(text)),
        error: (text) => terminal.error((0,user_parts/* withoutUserParts */._)(text)),
    };
}
async function runCommand(invocation, machine, terminal) {
    const { runLocal } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1088), __webpack_require__.e(4595), __webpack_require__.e(8295), __webpack_require__.e(8809)]).then(__webpack_require__.bind(__webpack_require__, 47708));
    const { outcome, exitCode, closing } = await runLocal(invocation, machine);
    terminal.out(await render(outcome, invocation.options.format, terminal));
    if (invocation.options.format === 'text' && closing !== '')
        terminal.out(`\n${closing}`);
    return exitCode;
}
async function render(outcome, format, terminal) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9695).then(__webpack_require__.bind(__webpack_require__, 69695))).renderJson(outcome.report);
        case 'sarif':
            return (await Promise.all(/* import() */[__webpack_require__.e(3678), __webpack_require__.e(7356)]).then(__webpack_require__.bind(__webpack_require__, 87356))).renderSarif(outcome.report);
        case 'text': {
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(3678), __webpack_require__.e(1557), __webpack_require__.e(8796)]).then(__webpack_require__.bind(__webpack_require__, 71557));
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
/** stdout and stderr; colour only on a terminal, and never against NO_COLOR (https://no-color.org). */
function standardTerminal(env) {
    return {
        out: (text) => void process.stdout.write(text),
        error: (text) => void process.stderr.write(text),
        colour: process.stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
        width: process.stdout.isTTY ? process.stdout.columns : 100,
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


/***/ })

};
