export const id = 9176;
export const ids = [9176];
export const modules = {

/***/ 69410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C: () => (LockstepError),
  b: () => (messageOf)
});
class LockstepError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'LockstepError';
        this.code = code;
    }
    get exitCode() {
        if (this.code === 'usage' || this.code === 'settings' || this.code === 'forge-unsupported')
            return 2;
        return this.code.startsWith('registry-') || this.code.startsWith('forge-') ? 3 : 1;
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 42603:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (workflowLog)
});
function workflowLog(text) {
    return text
        .replaceAll('##[', '## [')
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1: '))
        .join('\n');
}


/***/ }),

/***/ 87738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C: () => (discreet),
  Vc: () => (inputsOf),
  xV: () => (reportFailure)
});
var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
var _report_workflow_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42603);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44951);



function inputsOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([key, value = '']) => key.startsWith('INPUT_') ? [[key.slice('INPUT_'.length).toLowerCase(), value.trim()]] : []));
}
function discreet(runner) {
    return {
        event: runner.event,
        inputs: runner.inputs,
        mask: (secret) => runner.mask(secret),
        log: (text) => runner.log((0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(text)),
        group: (title, text) => runner.group(title, (0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(text)),
        annotate: (annotation) => runner.annotate({ ...annotation, message: (0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(annotation.message) }),
        output: (name, value) => runner.output(name, (0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(value)),
        summary: (markdown) => runner.summary((0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .c)(markdown)),
    };
}
function reportFailure(runner, error) {
    const message = (0,_report_workflow_log_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowLog */ .Q)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));
    runner.annotate({ level: 'error', title: 'flux-lockstep', message, file: null, line: null });
    return error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C ? error.exitCode : 1;
}


/***/ }),

/***/ 44951:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (bareAddress),
  c: () => (withoutSecrets)
});

;// CONCATENATED MODULE: ./lib/src/text/encoded-marks.js
const encoded = /%(?:25){0,8}([2-7][0-9a-f])|(?<!\\)\\+u00([2-7][0-9a-f])|&#(?:x0{0,4}([2-7][0-9a-f])|0{0,4}(\d{2,3}));|&(commat|colon|sol|quest|num|amp|equals);|([！-～])/gi;
const mark = /[%\\&！-～]/;
const named = {
    commat: '@',
    colon: ':',
    sol: '/',
    quest: '?',
    num: '#',
    amp: '&',
    equals: '=',
};
function decoded(text) {
    if (!mark.test(text))
        return null;
    const parts = [];
    const starts = [];
    const lengths = [];
    let from = 0;
    let length = 0;
    for (const match of text.matchAll(encoded)) {
        const character = characterOf(match);
        if (character === null)
            continue;
        const before = text.slice(from, match.index);
        parts.push(before, character);
        length += before.length + 1;
        from = match.index + match[0].length;
        starts.push(length);
        lengths.push(from - length);
    }
    if (starts.length === 0)
        return null;
    return {
        text: parts.join('') + text.slice(from),
        writtenAt: (index) => index + (lengths[lastUpTo(starts, index)] ?? 0),
    };
}
function characterOf(match) {
    const [, percent, json, hexadecimal, decimal, name, wide] = match;
    if (name !== undefined)
        return named[name.toLowerCase()] ?? null;
    if (wide !== undefined)
        return kept(wide.charCodeAt(0) - 0xfee0);
    return kept(decimal === undefined ? parseInt(percent ?? json ?? hexadecimal ?? '', 16) : Number(decimal));
}
function kept(number) {
    const character = String.fromCharCode(number);
    return /[\w:/?#&=@.-]/.test(character) ? character : null;
}
function lastUpTo(numbers, limit) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./lib/src/text/secrets.js

const plainPart = /^[^\s/?#"'<>\\]*@/;
const anyPassword = /^(?:[^\s/@:["'<>\\]|\\+(?=\w))+:(?!\d{1,5}(?:[/?#\s"'\\]|$))(?:[^\s"'<>\\]|["'<>\\]+(?=\w)|[ \t](?=[\w$%&!*+.-]))*@/;
const likePort = /^(?!localhost:)[^\s/@:.["'<>\\]+(?::\d{1,5}[/?#"'\\]|:[^\s/@"'<>\\]*@[^\s/@.:"'<>\\]*\/)(?:[^\s"'<>\\]|["'<>\\]+(?=\w))*@(?=(?!v?\d+(?:\.\d+){1,2}(?![\w.-]))[\w-]+\.[\w-]|localhost\b)/;
const overLines = /^(?:\r?\n[ \t]*[/\\]{1,3})?(?:(?:[^\s/@:["'<>\\]|\r?\n[ \t]*)+:(?!\d{1,5}(?:[/?#\s]|$))|[^\s/@:.["'<>\\]+\r?\n)(?:[^\s"'<>\\]|\r?\n[ \t]*)*@/;
const beforeHost = /(?<=\/\/|\b(?:https?|oci|ftp):|\b[a-z][a-z0-9+.-]{1,20}:[/\\]{1,8})(?![/\\])/i;
const withoutScheme = /(?<![\w.~%+-])[\w.~%+-]{1,64}:[^\s/@"'<>\\:[\]{}()]{1,256}@(?=(?!v?\d+(?:\.\d+){1,2}(?![\w.-]))[\w-]{1,63}\.[\w.-]{1,190}[/:])/g;
const insideAddress = /(?<=[/?#=&])[\w.~%+-]{1,64}:(?:[^\s/"'<>\\[\]{}()]{1,256}@(?=[\w-])|[^\s"'<>\\[\]{}()]{1,256}@(?=[\w-]{1,63}\.[a-z]))(?!sha\d|v?\d+(?:\.\d+){0,2}(?![\w.]))/gi;
const secretParameter = /(?<=[?&#;](?:[\w.~%[\]-]{0,40}(?:pass(?:word|wd|phrase|code)|pwd|secret|token|signature|credentials?|authorization|jwt|(?:api|access|private|account|subscription|function)key)|(?:[\w.~%[\]-]{0,40}[-_.[])?(?:pass|pw|sig|auth|oauth|key|bearer|session|sid))(?:\]|%5D)?=)(?:\{\{[^{}]{0,200}\}\}|[^\s&"'<>\\]|["'<>\\]+(?=\w))+/gi;
const knownToken = new RegExp(`(?<![A-Za-z0-9])(?:${[
    'gh[opsru]_[A-Za-z0-9]{20,}',
    String.raw `github_pat_\w{20,}`,
    String.raw `gl(?:pat|ptt|dt|rt|rtr|cbt|ft|imt|agent|oas|soat)-[\w-]{16,}(?:\.[\w-]+)*`,
    String.raw `dckr_[op]at_[\w-]{20,}`,
    'npm_[A-Za-z0-9]{30,}',
    String.raw `xox[a-z]-[\w-]{10,}|xapp-\d-[\w-]{10,}`,
    '(?:AKIA|ASIA)[A-Z0-9]{16}',
    'AGE-SECRET-KEY-1[A-Z0-9]{30,}',
    String.raw `(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}`,
    String.raw `AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}`,
    String.raw `hv[sbr]\.[\w-]{20,}`,
    'hf_[A-Za-z0-9]{30,}',
    'do[opr]_v1_[a-f0-9]{40,}',
    String.raw `pypi-[\w-]{50,}`,
    String.raw `SG\.[\w-]{16,}\.[\w-]{16,}`,
    String.raw `AT[AC]TT3[\w-]{20,}={0,2}(?:[A-F0-9]{8})?`,
    '(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,}',
    String.raw `(?<![\w-])sk-(?:[a-z]{1,8}\d{0,2}-){0,3}(?=[A-Za-z_]{0,40}\d)[A-Za-z0-9_]{16,}[\w-]*`,
    String.raw `\d{8,10}:AA[\w-]{30,}`,
].join('|')})`, 'g');
const webhook = /(?<=\b(?:hooks\.slack(?:-gov)?\.com[/\\]{1,4}(?:services|workflows|triggers)|discord(?:app)?\.com[/\\]{1,4}api[/\\]{1,4}(?:v\d{1,2}[/\\]{1,4})?webhooks|webhook\.office\.com[/\\]{1,4}webhookb2|chat\.googleapis\.com[/\\]{1,4}v1[/\\]{1,4}spaces)[/\\]{1,4})[^\s"'<>]+/gi;
const webhookHost = /hooks\.slack|discord|webhook\.office|chat\.googleapis/i;
const privateKey = /(?<=-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----)(?:(?:[^-]|-(?!-))*(?=-----END )|(?:(?:\\{1,8}[nr]|[\s"',|>]){0,40}[A-Za-z0-9+/=]{16,})+)/g;
const secretName = String.raw `(?:(?:[\w.-]{0,40}[_.-])?(?:pass(?:word|wd|phrase)|token|secret|api_?key|credential)|[\w.-]{0,40}(?:Password|Token|Secret|(?:Api|Private|Account|Access|Secret)Key)|(?:[\w.-]{0,40}[_.-])?(?:private|access|secret|account)[_-]?[kK]ey|authorization|auth)`;
const plainField = new RegExp(String.raw `(?<=(?<!\\)"${secretName}"\s{0,8}:\s{0,8}")(?:[^"\\]|\\.)+`, 'gs');
const innerField = new RegExp(String.raw `(?<=(?:\\{1,8}"|')${secretName}(?:\\{1,8}"|')\s{0,8}:\s{0,8}(?:\\{1,8}"|'))(?:[^"'\\]|\\{1,8}(?!["\\]))+`, 'g');
const connectionKey = /(?<=(?<![A-Za-z])(?:AccountKey|SharedAccessKey|SharedAccessSignature)=)[\w+/%=&.~-]{8,}/gi;
const header = /(?<=\bauthorization["']?:[ \t]{0,8}["']?(?:basic|bearer|token|apikey|digest)[ \t]{1,8})[\w+/.~-]{4,}={0,2}|(?<=\bbearer[ \t]{1,8})(?=[A-Za-z+/.~_-]{0,60}\d)[\w+/.~-]{16,}={0,2}|(?<=\b(?:x-(?:api-key|vault-token|auth-token|jfrog-art-api|registry-auth)|(?:private|job|deploy)-token)["']?:[ \t]{0,8}["']?)[\w+/.~-]{6,}={0,2}/gi;
const headerName = /\b(?:authorization|bearer)\b|(?:-key|-token|-auth|-api)["']?:/i;
function bareAddress(text) {
    return /^https?:\/\/[^/\\][^\\@\s]*$/i.test(text) && URL.canParse(text) ? new URL(text) : null;
}
function withoutSecrets(text) {
    const plain = cut(text, spansIn(text));
    const view = decoded(plain);
    return view === null ? plain : cut(plain, spansIn(view.text), view);
}
function cut(text, spans, view = null) {
    const written = (index) => view?.writtenAt(index) ?? index;
    let told = '';
    let from = 0;
    for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
        if (written(span.from) >= from)
            told += `${text.slice(from, written(span.from))}***`;
        from = Math.max(from, written(span.to));
    }
    return told + text.slice(from);
}
function spansIn(text) {
    const spans = text.includes('@') && /[/\\:]/.test(text) ? [...userParts(text), ...matches(withoutScheme, text, 1)] : [];
    const tokens = [...matches(knownToken, text, 0)];
    if (webhookHost.test(text))
        tokens.push(...matches(webhook, text, 0));
    if (headerName.test(text))
        tokens.push(...matches(header, text, 0));
    if (text.includes('PRIVATE KEY'))
        tokens.push(...matches(privateKey, text, 0));
    if (/["']\s{0,8}:/.test(text))
        tokens.push(...fieldsOfJson(text));
    if (!text.includes('='))
        return [...spans, ...tokens];
    return [
        ...spans,
        ...tokens,
        ...matches(connectionKey, text, 0),
        ...matches(secretParameter, text, 0).filter(({ from, to }) => !isPlaceholder(text.slice(from, to))),
    ];
}
function fieldsOfJson(text) {
    return [plainField, innerField]
        .flatMap((expression) => matches(expression, text, 0))
        .filter(({ from, to }) => !isPlaceholder(text.slice(from, to)));
}
function matches(expression, text, less, before = 0) {
    return Array.from(text.matchAll(expression), ({ index, 0: found }) => ({
        from: before + index,
        to: before + index + found.length - less,
    }));
}
function userParts(text) {
    const spans = [];
    let from = 0;
    let before = '';
    for (const [index, piece] of text.split(beforeHost).entries()) {
        if (index > 0)
            spans.push(...userPart(piece, schemeOf(before), from), ...furtherParts(piece, from));
        from += piece.length;
        before = piece;
    }
    return spans;
}
function schemeOf(before) {
    return /([a-z0-9+.-]{1,20}):[/\\]+$/i.exec(before.slice(-32))?.[1]?.toLowerCase() ?? '';
}
function userPart(piece, scheme, from) {
    const match = likePort.exec(piece) ?? plainPart.exec(piece) ?? anyPassword.exec(piece) ?? overLines.exec(piece);
    const found = match?.[0].slice(0, -1) ?? '';
    return match === null || isHarmless(found, scheme) ? [] : [{ from, to: from + found.length }];
}
function furtherParts(piece, from) {
    return piece.includes('@') ? matches(insideAddress, /^[^\s"'<>]*/.exec(piece)?.[0] ?? '', 1, from) : [];
}
function isHarmless(found, scheme) {
    const [user = '', ...password] = withoutPlaceholders(found).split(':');
    if (password.length > 0)
        return /^(?:\0+|\0\/.*)$/s.test(password.join(':'));
    return /^\0+$/.test(user) || scheme === '' || scheme === 'git' || scheme.endsWith('ssh');
}
function isPlaceholder(value) {
    return /^(?:\0+|\$\w+)$/.test(withoutPlaceholders(value));
}
function withoutPlaceholders(text) {
    return text.replaceAll(/\$?\{\{[^{}]*\}\}|\$\{[\w.[\]]*\}/g, '\0');
}


/***/ }),

/***/ 19176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  refuseJob: () => (refuseJob),
  workflowRunner: () => (workflowRunner)
});
var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69410);
var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87738);



async function workflowRunner(env) {
    return {
        event: await eventOf(env),
        inputs: (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(env),
        mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret,
        log: _actions_core__WEBPACK_IMPORTED_MODULE_0__.info,
        group(title, text) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.startGroup(title);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(text);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.endGroup();
        },
        annotate({ level, title, message, file, line }) {
            const place = { title, ...(file === null ? {} : { file }), ...(line === null ? {} : { startLine: line }) };
            _actions_core__WEBPACK_IMPORTED_MODULE_0__[level](message, place);
        },
        output: _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput,
        async summary(markdown) {
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(markdown).write();
        },
    };
}
function refuseJob(error) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.error((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error), { title: 'flux-lockstep' });
    return error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C ? error.exitCode : 1;
}
async function eventOf(env) {
    try {
        const { context } = await Promise.all(/* import() */[__webpack_require__.e(6344), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 60722));
        return { name: context.eventName, payload: context.payload, ref: context.ref };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const path = env['GITHUB_EVENT_PATH'] ?? '';
        const text = `${path} is no JSON (${error.message}); GITHUB_EVENT_PATH names the event of the job as the runner wrote it`;
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LockstepError */ .C('usage', text, { cause: error });
    }
}


/***/ })

};
