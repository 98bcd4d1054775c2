export const id = 9176;
export const ids = [9176];
export const modules = {

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

/***/ 87738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ discreet),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   xV: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);
/* harmony import */ var _report_workflow_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42603);
/* harmony import */ var _text_user_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50754);



/** The inputs of an Action as the runner hands them on (https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs). */
function inputsOf(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([key, value = '']) => key.startsWith('INPUT_') ? [[key.slice('INPUT_'.length).toLowerCase(), value.trim()]] : []));
}
/** The same runner, which is told no password that stands in an address. */
function discreet(runner) {
    return {
        event: runner.event,
        inputs: runner.inputs,
        mask: (secret) => runner.mask(secret),
        log: (text) => runner.log((0,_text_user_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserParts */ ._)(text)),
        group: (title, text) => runner.group(title, (0,_text_user_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserParts */ ._)(text)),
        annotate: (annotation) => runner.annotate({ ...annotation, message: (0,_text_user_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserParts */ ._)(annotation.message) }),
        output: (name, value) => runner.output(name, (0,_text_user_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserParts */ ._)(value)),
        summary: (markdown) => runner.summary((0,_text_user_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserParts */ ._)(markdown)),
    };
}
/** Says in one annotation why an Action ended, and gives its exit code. */
function reportFailure(runner, error) {
    const message = (0,_report_workflow_log_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowLog */ .Q)((0,_model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));
    runner.annotate({ level: 'error', title: 'flux-lockstep', message, file: null, line: null });
    return error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C ? error.exitCode : 1;
}


/***/ }),

/***/ 50754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ bareAddress),
/* harmony export */   _: () => (/* binding */ withoutUserParts)
/* harmony export */ });
/** What stands before the host of an address up to its first slash: `user:password@`, `token@`. */
const plainPart = /^[^\s/?#"'<>\\]*@/;
/**
 * The same with whatever people put into passwords: slashes, marks of a query, spaces, and quotes, angles and backslashes inside of a word. The
 * colon leads no port.
 */
const anyPassword = /^(?:[^\s/@:["'<>\\]|\\+(?=\w))+:(?!\d{1,5}(?:[/?#\s"'\\]|$))(?:[^\s"'<>\\]|["'<>\\]+(?=\w)|[ \t](?=[\w$%&!*+.-]))*@/;
/** A password that begins as a port or that goes on behind an `@`: it is one where a name without a dot stands before it, and a true host behind. */
const likePort = /^(?!localhost:)[^\s/@:.["'<>\\]+(?::\d{1,5}[/?#"'\\]|:[^\s/@"'<>\\]*@[^\s/@.:"'<>\\]*\/)(?:[^\s"'<>\\]|["'<>\\]+(?=\w))*@(?=(?!v?\d+(?:\.\d+){1,2}(?![\w.-]))[\w-]+\.[\w-]|localhost\b)/;
/** Where a host may begin; slashes less are what becomes of an address that is taken for a path, and a backslash counts as a slash. */
const beforeHost = /(?<=\/\/|\b(?:https?|oci|ftp):|\b[a-z][a-z0-9+.-]{1,20}:[/\\]{1,8})(?![/\\])/i;
/** User and password before a host with a path or port, where the scheme was left out. */
const withoutScheme = /(?<![\w.~%+-])[\w.~%+-]{1,64}:[^\s/@"'<>\\:[\]{}()]{1,256}@(?=(?!v?\d+(?:\.\d+){1,2}(?![\w.-]))[\w-]{1,63}\.[\w.-]{1,190}[/:])/g;
/**
 * The URL of an http or https address that is written out and has no user part. What could be one to another reader has none either: a URL reads
 * `CORP\u:password@host` as the path of a host `CORP`. Null for everything else.
 */
function bareAddress(text) {
    return /^https?:\/\/[^/\\][^\\@\s]*$/i.test(text) && URL.canParse(text) ? new URL(text) : null;
}
/** A text in which no address has a user part: `https://***@host`. For everything that is printed. */
function withoutUserParts(text) {
    if (!text.includes('@') || !/[/\\:]/.test(text))
        return text;
    const pieces = text.split(beforeHost);
    const told = pieces.map((piece, index) => (index === 0 ? piece : hidden(piece, schemeOf(pieces[index - 1] ?? ''))));
    return told.join('').replace(withoutScheme, '***@');
}
function schemeOf(before) {
    return /([a-z0-9+.-]{1,20}):[/\\]+$/i.exec(before.slice(-32))?.[1]?.toLowerCase() ?? '';
}
function hidden(piece, scheme) {
    const found = (likePort.exec(piece) ?? plainPart.exec(piece) ?? anyPassword.exec(piece))?.[0] ?? '';
    return found === '' || isHarmless(found, scheme) ? piece : `***@${piece.slice(found.length)}`;
}
/** Placeholders hide nothing, unless they carry a default, and the user that ssh asks for (`ssh://git@…`) is no secret. */
function isHarmless(found, scheme) {
    const bare = found.slice(0, -1).replaceAll(/\$?\{\{[^{}]*\}\}|\$\{[\w.[\]]*\}/g, '\0');
    const [user = '', ...password] = bare.split(':');
    if (password.length > 0)
        return /^(?:\0+|\0\/.*)$/s.test(password.join(':'));
    return /^\0+$/.test(user) || scheme === '' || scheme === 'git' || scheme.endsWith('ssh');
}


/***/ }),

/***/ 19176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowRunner: () => (/* binding */ workflowRunner)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60722);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87738);



/** The runner that started this process: commands by its output, outputs and the summary by the files that it names. */
function workflowRunner(env) {
    return {
        event: { name: _actions_github__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._.eventName, payload: _actions_github__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._.payload, ref: _actions_github__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._.ref },
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


/***/ })

};
