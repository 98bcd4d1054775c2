export const id = 3580;
export const ids = [3580];
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

/***/ 20416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks),
/* harmony export */   c: () => (/* binding */ findingTable)
/* harmony export */ });
/** The checks of a pull request, in their order: what holds where it passes, and whether the setting `validate` turns it off. */
const checks = [
    { check: 'lockstep', holds: 'All pins of the set agree on one release', validates: false },
    { check: 'published', holds: 'Every artifact of the release is published', validates: false },
    { check: 'hop', holds: 'Flux can be upgraded in one step', validates: false },
    { check: 'objects', holds: 'Objects fit the definitions of the new Flux', validates: true },
    { check: 'values', holds: 'Chart values fit the new charts', validates: true },
    { check: 'patches', holds: 'Patches apply to the new manifests', validates: true },
    { check: 'references', holds: 'References resolve, and sources are unchanged', validates: true },
    { check: 'signatures', holds: 'Artifacts are signed by upstream', validates: false },
];
/** The gravest first. A code that can stand in the tree before a change is an error where the change brings it. */
const brought = { error: 'where the change brings it', warning: 'where it was there before' };
/** Of a change that hides a pin or takes it elsewhere. */
const accepted = { error: 'until somebody with write access accepts it', warning: 'once it is accepted' };
const rejected = { error: 'the API server rejects the object' };
/**
 * Every finding code of the project, in the order of docs/findings.md, whose frame is generated from it, like the rules of SARIF and the
 * checks of a pull request.
 */
const findingTable = {
    // scan
    'unparseable-file': { severity: brought, check: 'objects' },
    'invalid-pin': { severity: brought, check: 'lockstep' },
    'out-of-lockstep': {
        severity: {
            error: 'where the change brings it, and under `strict-lockstep`',
            warning: 'where it was there before',
            notice: 'of the MCP server and the command line, which run beside Flux',
        },
        check: 'lockstep',
    },
    'floating-artifact': {
        severity: {
            warning: 'where the pinned operator is older than 0.54.0, which stalls on a Flux that it cannot build',
            notice: 'elsewhere',
        },
        check: 'lockstep',
    },
    'range-pin': { severity: { notice: 'a range can be meant' }, check: 'lockstep' },
    'variable-pin': { severity: { notice: 'it is shown and not edited' }, check: 'lockstep' },
    'clusters-differ': { severity: { notice: 'that can be a policy' }, check: 'lockstep' },
    'duplicate-owner': {
        severity: {
            warning: 'where the two differ: the next bootstrap installs the older one',
            notice: 'where they agree and do not move together',
        },
        check: 'lockstep',
    },
    'not-understood': {
        severity: { warning: 'where the change brings it', notice: 'where it was there before' },
        check: 'lockstep',
    },
    // releases
    'not-published': { severity: { error: 'Flux cannot fetch it' }, check: 'published' },
    'tag-moved': { severity: { warning: 'the pull request stays, and its body says it' }, check: 'published' },
    'beyond-tables': { severity: { notice: 'such an update is never merged automatically' }, check: 'hop' },
    'hold-expired': { severity: { warning: 'it holds nothing any more' }, check: null },
    // flux version
    'flux-minor-crossed': { severity: { notice: 'the other checks say what it breaks' }, check: 'hop' },
    'flux-version-unmatched': { severity: { error: 'the operator reports BuildFailed' }, check: 'hop' },
    'flux-downgrade': { severity: { error: 'the operator refuses it and the instance stalls' }, check: 'hop' },
    'flux-behind': { severity: { warning: 'it still runs' }, check: 'hop' },
    'kubernetes-too-old': { severity: { warning: 'the controllers may run all the same' }, check: 'hop' },
    'unreachable-hop': {
        severity: {
            error: 'where the change makes the hop',
            notice: 'where the update goes to an earlier release first',
        },
        check: 'hop',
    },
    'operator-unseen': { severity: { warning: 'an update waits, and goes on by `force` alone' }, check: 'hop' },
    'operator-race': { severity: { warning: 'the stall ends once the new operator runs' }, check: 'hop' },
    'manifests-ahead': {
        severity: {
            error: 'where the operator is known not to build their Flux: the message names its patch and the path that the patch does not find (as on 2026-06-30, operator 0.52.0 with manifests 0.53.0)',
            warning: 'elsewhere',
        },
        check: 'lockstep',
    },
    // validate
    'api-version-removed': { severity: { error: 'applying it fails' }, check: 'objects' },
    'api-version-deprecated': { severity: { warning: 'it is still served' }, check: 'objects' },
    'schema-invalid': { severity: rejected, check: 'objects' },
    'unknown-field': {
        severity: { error: 'Flux applies server-side, and an unknown field is rejected' },
        check: 'objects',
    },
    'rule-violated': { severity: rejected, check: 'objects' },
    'variable-unset': {
        severity: {
            error: 'where nothing sets it: Flux applies nothing of the Kustomization',
            warning: 'where a source that may be absent and is not in the repository could set it',
        },
        check: 'objects',
    },
    'values-invalid': { severity: { error: 'Helm or the API server refuses it' }, check: 'values' },
    'values-unknown-key': { severity: { warning: 'nothing reads it' }, check: 'values' },
    'component-missing': { severity: { error: 'the operator reports BuildFailed' }, check: 'hop' },
    'variant-missing': { severity: { warning: 'the images run, without digests' }, check: 'hop' },
    'patch-fails': {
        severity: {
            error: 'where it fails on the manifests as released and as the operator builds them',
            warning: 'where it fails on one of the two, and for a text that some releases of Kustomize refuse',
        },
        check: 'patches',
    },
    'patch-matches-nothing': { severity: { warning: 'the build succeeds without it' }, check: 'patches' },
    'patch-damages': {
        severity: { error: 'where the API server refuses the object', warning: 'elsewhere: the build succeeds with it' },
        check: 'patches',
    },
    'patch-shifts': {
        severity: { error: 'where it takes a permission or a container away', warning: 'elsewhere' },
        check: 'patches',
    },
    'reference-missing': { severity: { error: 'what names it cannot be applied' }, check: 'references' },
    'dependency-missing': { severity: { error: 'the object waits for ever' }, check: 'references' },
    'source-changed': {
        severity: {
            error: 'where the base branch names another place for it, or no place on that registry',
            warning: 'once it is accepted',
        },
        check: 'references',
    },
    'instance-not-ordered': { severity: { warning: 'the stall ends once the new operator runs' }, check: 'references' },
    // the pull request counts these apart: nothing of them passed or failed
    'not-evaluated': {
        severity: {
            warning: 'where a registry did not answer, or a part of a bootstrap keeps its migration back',
            notice: 'elsewhere; it never counts as fine and never as an error',
        },
        check: null,
    },
    // pull request
    'proposal-incomplete': { severity: { warning: 'the release is proposed all the same' }, check: null },
    // check
    'half-bumped': { severity: { error: 'Flux can stall on halves of two releases' }, check: 'lockstep' },
    downgrade: { severity: { error: 'unless the base branch held exactly these pins before' }, check: 'lockstep' },
    'way-back': { severity: { notice: 'going back is allowed' }, check: 'lockstep' },
    'pin-lost': { severity: accepted, check: 'lockstep' },
    'verification-weakened': { severity: accepted, check: 'references' },
    // signatures
    'signature-invalid': {
        severity: { error: 'nothing is proposed with it, whatever `verify` says (`off` looks at names alone)' },
        check: 'signatures',
    },
    'signature-missing': {
        severity: {
            error: "under `verify: required` and where an OCIRepository's own `verify` asks for one: the release is held as `unsigned` until it is signed",
            warning: 'elsewhere',
        },
        check: 'signatures',
    },
    'signature-unreachable': {
        severity: {
            error: "under `verify: required` and where an OCIRepository's own `verify` asks for one",
            warning: 'under `warn`',
        },
        check: 'signatures',
    },
    // neighbours
    'setting-unused': {
        severity: {
            warning: 'for a name that the repository does not have',
            notice: 'for a setting that waits for another',
        },
        check: null,
    },
};


/***/ }),

/***/ 82673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   Xe: () => (/* binding */ severitiesOf),
/* harmony export */   Yj: () => (/* binding */ findingCodes),
/* harmony export */   am: () => (/* binding */ gravestOf),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   tx: () => (/* binding */ introducedFinding)
/* harmony export */ });
/* harmony import */ var _finding_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20416);

/** Of a finding that belongs to no file. */
const nowhere = { file: null, line: null };
function finding(code, place, words) {
    return written(code, place, words, false);
}
function introducedFinding(code, place, words) {
    return written(code, place, words, true);
}
function written(code, { file, line }, words, introduced) {
    const { severity = gravestOf(code), message, help } = words;
    return { code, severity, introduced, file, line, message, help };
}
const severities = ['error', 'warning', 'notice'];
/** The severities that a code can have, the gravest first, each with the reason. */
function severitiesOf(code) {
    const reasons = _finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTable */ .c[code].severity;
    return severities.flatMap((severity) => {
        const why = reasons[severity];
        return why === undefined ? [] : [{ severity, why }];
    });
}
/** The gravest severity of a code: its only one, for most. */
function gravestOf(code) {
    return severitiesOf(code)[0]?.severity ?? 'notice';
}
/** Every code, in the order of docs/findings.md. */
const findingCodes = Object.keys(_finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTable */ .c).filter(isFindingCode);
function isFindingCode(text) {
    return Object.hasOwn(_finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTable */ .c, text);
}
/** Order of a report: introduced first, then by severity, file and line. */
function compareFindings(a, b) {
    return (Number(b.introduced) - Number(a.introduced) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        a.code.localeCompare(b.code, 'en'));
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

/***/ 78796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Hs: () => (/* binding */ minorOf),
/* harmony export */   I2: () => (/* binding */ compareMinors),
/* harmony export */   Ty: () => (/* binding */ isPreRelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   iK: () => (/* binding */ isMajorStep),
/* harmony export */   jy: () => (/* binding */ minorsApart),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   os: () => (/* binding */ oldest),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   rA: () => (/* binding */ withoutV)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);


/** Splits `X.Y.Z[-pre]`; null for everything else (a `v`, build metadata, two numbers, leading zeros). */
function parseVersion(text) {
    const read = semverOf(text);
    if (!read)
        return null;
    return { major: read.major, minor: read.minor, patch: read.patch, pre: read.prerelease.join('.') };
}
/** What the grammar of semver reads; it takes a `v`, blanks and build metadata too, which no tag of a release has. */
function semverOf(text) {
    if (!startsWithDigit.test(text))
        return null;
    const read = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
    return read?.version === text ? read : null;
}
/** Nearly all texts that are asked about are no version; this says so at once. */
const startsWithDigit = /^\d/;
/** True for `X.Y.Z` and `X.Y.Z-pre`, false with a leading `v`. */
function isVersion(text) {
    return semverOf(text) !== null;
}
/** True where the version is a pre-release; false too where it is no version at all. */
function isPreRelease(version) {
    return (parseVersion(version)?.pre ?? '') !== '';
}
/** The version in `X.Y.Z` or `vX.Y.Z`, or null. */
function withoutV(text) {
    const bare = text.startsWith('v') ? text.slice(1) : text;
    return isVersion(bare) ? bare : null;
}
/** Order by semver precedence (https://semver.org/#spec-item-11), oldest first. Anything unparseable sorts before all versions. */
function compareVersions(a, b) {
    return ordered(semverOf(a), semverOf(b));
}
function ordered(left, right) {
    if (!left || !right)
        return Number(left !== null) - Number(right !== null);
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(left, right);
}
/** True where two versions differ in their major number, or one of them is none. */
function isMajorStep(from, to) {
    const [left, right] = [parseVersion(from), parseVersion(to)];
    return left === null || left.major !== right?.major;
}
/** `X.Y` of a version: what Flux calls a minor. The text itself where it is no version. */
function minorOf(version) {
    const parts = parseVersion(version);
    return parts ? `${parts.major}.${parts.minor}` : version;
}
/** Order of two `X.Y` minors, oldest first. */
function compareMinors(a, b) {
    return compareVersions(`${a}.0`, `${b}.0`);
}
/** Minors from one `X.Y` to another, negative backwards; those of another major lie further away than any. */
function minorsApart(from, to) {
    const [left, right] = [parseVersion(`${from}.0`), parseVersion(`${to}.0`)];
    if (!left || !right)
        return 0;
    return left.major === right.major ? right.minor - left.minor : (right.major - left.major) * Infinity;
}
/** The versions in falling order; each is parsed once, since a registry may list 100,000. */
function newestFirst(versions) {
    const read = versions.map((version) => ({ version, order: semverOf(version) }));
    return read.sort((a, b) => ordered(b.order, a.order)).map(({ version }) => version);
}
/** The newest of the versions, or null for none. */
function newest(versions) {
    let best = null;
    for (const version of versions)
        if (best === null || compareVersions(version, best) > 0)
            best = version;
    return best;
}
/** The oldest of the versions, or null for none. */
function oldest(versions) {
    let best = null;
    for (const version of versions)
        if (best === null || compareVersions(version, best) < 0)
            best = version;
    return best;
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

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   u7: () => (/* binding */ unmarked),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export isPlainUrl */
/* harmony import */ var _user_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50754);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76782);


/** Longest value that a table or sentence shows. */
const valueLimit = 120;
/**
 * Any text as a code span: nothing in it is a mention, link, HTML or emphasis (https://spec.commonmark.org/0.31.2/#code-spans).
 * The result fits a table cell too.
 */
function code(text, limit = valueLimit) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(unmarked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)), limit);
    if (shown.trim() === '')
        return '_empty_';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') || /^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`.replaceAll('|', '\\|');
}
/**
 * A sentence that may carry hostile parts, for running text and table cells. Balanced backticks stay code; mentions, references to issues
 * and addresses become code, because no escape keeps GitHub from acting on them; everything else is escaped.
 */
function prose(text, limit = 1000) {
    const parts = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), limit).split('`');
    if (parts.length % 2 === 0)
        return escapeText(parts.join("'"));
    return parts.map((part, index) => (index % 2 === 1 ? code(part, limit) : escapeText(part))).join('');
}
/** A repository before `#1` is looked for where its name begins, not at each of its letters. */
const active = /@[A-Za-z0-9][\w-]*(?:\/[\w.-]+)?|(?:(?<![\w.-])[\w.-]{1,100}\/[\w.-]{1,100})?#\d+|\bGH-\d+|\b(?:https?|ftp):\/\/[^\s|]*[^\s|.,;:!?]|\bwww\.[^\s|]*[^\s|.,;:!?]|\b[0-9a-f]{40}\b/gi;
function escapeText(text) {
    let escaped = '';
    let from = 0;
    for (const match of text.matchAll(active)) {
        escaped += escapePlain(text.slice(from, match.index)) + code(match[0]);
        from = match.index + match[0].length;
    }
    return escaped + escapePlain(text.slice(from));
}
function escapePlain(text) {
    return text
        .replace(/[\\`*_[\]{}()#~|!]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^(\s*\d*)([-+.])(?=\s)/, '$1\\$2');
}
/** A fenced block whose fence nothing inside can close. */
function fenced(language, text) {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${unmarked((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)((0,_user_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserParts */ ._)(text))).replace(/\n$/, '')}\n${fence}`;
}
/** Text that cannot be taken for one of our own hidden marks, not even by a reader that looks at the raw body. */
function unmarked(text) {
    return text.replace(/<!(-+\s*flux-lockstep)/gi, '<! $1');
}
/** A link of our own making; a text alone where the address is no plain https address. */
function link(text, url) {
    return isPlainUrl(url) ? `[${text}](${url})` : text;
}
/** True for http and https addresses that need no escaping inside Markdown. */
function isPlainUrl(url) {
    return /^https?:\/\/[\w.:-]+(?:\/[\w./~%?&=#+,;:@-]*)?$/.test(url);
}
/** A table; cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
/** A fold; `summary` is HTML already. */
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** GitHub's coloured box: https://docs.github.com/en/get-started/writing-on-github (alerts). */
function alert(kind, content) {
    return [`> [!${kind}]`, ...content.split('\n').map((line) => `> ${line}`)].join('\n');
}
/** Blocks with an empty line between them; empty ones are left out. */
function blocks(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
/** `1 finding`, `3 findings`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
function longestRun(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
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

/***/ 76782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   zG: () => (/* binding */ withoutUnseen),
/* harmony export */   zN: () => (/* binding */ isVisible)
/* harmony export */ });
/* harmony import */ var _user_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50754);

/**
 * Characters that change how other text looks, or that nobody sees: controls, bidirectional controls, zero-width and tag characters,
 * line separators, lone surrogates (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
 */
const unseen = 
// eslint-disable-next-line no-control-regex, no-misleading-character-class -- these very characters are what is looked for
/[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
/** The same, without tab and line feed. */
const unseenInText = new RegExp(unseen.source.replace('\\u0000-\\u001f', '\\u0000-\\u0008\\u000b-\\u001f'), 'gu');
/** One line of text in which every unseen character is spelled out, `\u{202e}`, so that a reader sees that it is there. */
function visible(text) {
    return text.replace(unseen, spelled);
}
/** Several lines; tabs and line feeds stay. */
function visibleLines(text) {
    return text.replace(unseenInText, spelled);
}
/** Several lines without unseen characters. */
function withoutUnseen(text) {
    return text.replace(unseenInText, '');
}
/** True where nothing but tabs and line feeds is unseen. */
function isVisible(text) {
    return text.search(unseenInText) < 0;
}
/** JSON of the same value in which no unseen character stands as itself: all of them lie inside of texts, where JSON has another spelling. */
function visibleJson(value) {
    return `${JSON.stringify(value, null, 2).replace(unseenInText, utf16)}\n`;
}
function utf16(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}
/** Shortens in the middle, where paths and references differ least; counts UTF-16 units. No cut leaves half of a password. */
function shortened(whole, limit) {
    const text = (0,_user_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUserParts */ ._)(whole);
    if (text.length <= limit)
        return text;
    const head = Math.ceil((limit - 1) / 2);
    return `${text.slice(0, head)}…${text.slice(text.length - (limit - 1 - head))}`;
}
function spelled(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ })

};
