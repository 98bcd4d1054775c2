export const id = 3580;
export const ids = [3580];
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

/***/ 20416:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  A: () => (checks),
  c: () => (findingTable)
});
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
const brought = { error: 'where the change brings it', warning: 'where it was there before' };
const accepted = { error: 'until somebody with write access accepts it', warning: 'once it is accepted' };
const rejected = { error: 'the API server rejects the object' };
const findingTable = {
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
    'not-published': { severity: { error: 'Flux cannot fetch it' }, check: 'published' },
    'tag-moved': { severity: { warning: 'the pull request stays, and its body says it' }, check: 'published' },
    'beyond-tables': { severity: { notice: 'such an update is never merged automatically' }, check: 'hop' },
    'hold-expired': { severity: { warning: 'it holds nothing any more' }, check: null },
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
    'not-evaluated': {
        severity: {
            warning: 'where a registry did not answer, or a part of a bootstrap keeps its migration back',
            notice: 'elsewhere; it never counts as fine and never as an error',
        },
        check: null,
    },
    'proposal-incomplete': { severity: { warning: 'the release is proposed all the same' }, check: null },
    'half-bumped': { severity: { error: 'Flux can stall on halves of two releases' }, check: 'lockstep' },
    downgrade: { severity: { error: 'unless the base branch held exactly these pins before' }, check: 'lockstep' },
    'way-back': { severity: { notice: 'going back is allowed' }, check: 'lockstep' },
    'pin-lost': { severity: accepted, check: 'lockstep' },
    'verification-weakened': { severity: accepted, check: 'references' },
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Eg: () => (compareFindings),
  Xe: () => (severitiesOf),
  Yj: () => (findingCodes),
  am: () => (gravestOf),
  gO: () => (severities),
  gk: () => (finding),
  jx: () => (nowhere),
  tx: () => (introducedFinding)
});
var _finding_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20416);
var _sorted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60519);


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
function severitiesOf(code) {
    const reasons = _finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTable */ .c[code].severity;
    return severities.flatMap((severity) => {
        const why = reasons[severity];
        return why === undefined ? [] : [{ severity, why }];
    });
}
function gravestOf(code) {
    return severitiesOf(code)[0]?.severity ?? 'notice';
}
const findingCodes = Object.keys(_finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTable */ .c).filter(isFindingCode);
function isFindingCode(text) {
    return Object.hasOwn(_finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .findingTable */ .c, text);
}
function compareFindings(a, b) {
    return (Number(b.introduced) - Number(a.introduced) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        (0,_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (0,_sorted_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a.code, b.code));
}


/***/ }),

/***/ 1370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Y: () => (editDistance),
  p: () => (nearest)
});
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

/***/ 60519:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  q: () => (compareTexts),
  t: () => (countBefore)
});
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function countBefore(values, isBefore) {
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        const value = values[middle];
        if (value !== undefined && isBefore(value))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 78796:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  BP: () => (newest),
  Hs: () => (minorOf),
  I2: () => (compareMinors),
  Ty: () => (isPreRelease),
  Zy: () => (compareVersions),
  iK: () => (isMajorStep),
  jy: () => (minorsApart),
  lF: () => (isVersion),
  ll: () => (newestFirst),
  os: () => (oldest),
  ot: () => (parseVersion),
  rA: () => (withoutV)
});
var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);


function parseVersion(text) {
    const read = semverOf(text);
    if (!read)
        return null;
    return { major: read.major, minor: read.minor, patch: read.patch, pre: read.prerelease.join('.') };
}
function semverOf(text) {
    if (!startsWithDigit.test(text))
        return null;
    const read = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
    return read?.version === text ? read : null;
}
const startsWithDigit = /^\d/;
function isVersion(text) {
    return semverOf(text) !== null;
}
function isPreRelease(version) {
    return (parseVersion(version)?.pre ?? '') !== '';
}
function withoutV(text) {
    const bare = text.startsWith('v') ? text.slice(1) : text;
    return isVersion(bare) ? bare : null;
}
function compareVersions(a, b) {
    return ordered(semverOf(a), semverOf(b));
}
function ordered(left, right) {
    if (!left || !right)
        return Number(left !== null) - Number(right !== null);
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(left, right);
}
function isMajorStep(from, to) {
    const [left, right] = [parseVersion(from), parseVersion(to)];
    return left === null || left.major !== right?.major;
}
function minorOf(version) {
    const parts = parseVersion(version);
    return parts ? `${parts.major}.${parts.minor}` : version;
}
function compareMinors(a, b) {
    return compareVersions(`${a}.0`, `${b}.0`);
}
function minorsApart(from, to) {
    const [left, right] = [parseVersion(`${from}.0`), parseVersion(`${to}.0`)];
    if (!left || !right)
        return 0;
    return left.major === right.major ? right.minor - left.minor : (right.major - left.major) * Infinity;
}
function newestFirst(versions) {
    const read = versions.map((version) => ({ version, order: semverOf(version) }));
    return read.sort((a, b) => ordered(b.order, a.order)).map(({ version }) => version);
}
function newest(versions) {
    let best = null;
    for (const version of versions)
        if (best === null || compareVersions(version, best) > 0)
            best = version;
    return best;
}
function oldest(versions) {
    let best = null;
    for (const version of versions)
        if (best === null || compareVersions(version, best) < 0)
            best = version;
    return best;
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

/***/ 6375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Bv: () => (blocks),
  CS: () => (prose),
  KE: () => (listed),
  OF: () => (fenced),
  aY: () => (code),
  hS: () => (counted),
  nf: () => (link),
  tp: () => (table),
  u7: () => (unmarked),
  xE: () => (alert),
  zH: () => (details)
});
/* unused harmony export isPlainUrl */
var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44951);
var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76782);


const valueLimit = 120;
function code(text, limit = valueLimit) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(unmarked((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text)), limit);
    if (shown.trim() === '')
        return '_empty_';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') || /^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`.replaceAll('|', '\\|');
}
function prose(text, limit = 1000) {
    const parts = (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), limit).split('`');
    if (parts.length % 2 === 0)
        return escapeText(parts.join("'"));
    return parts.map((part, index) => (index % 2 === 1 ? code(part, limit) : escapeText(part))).join('');
}
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
function fenced(language, text) {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${unmarked((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(text))).replace(/\n$/, '')}\n${fence}`;
}
function unmarked(text) {
    return text.replace(/<!(-+\s*flux-lockstep)/gi, '<! $1');
}
function link(text, url) {
    return isPlainUrl(url) ? `[${text}](${url})` : text;
}
function isPlainUrl(url) {
    return /^https?:\/\/[\w.:-]+(?:\/[\w./~%?&=#+,;:@-]*)?$/.test(url);
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
function alert(kind, content) {
    return [`> [!${kind}]`, ...content.split('\n').map((line) => `> ${line}`)].join('\n');
}
function blocks(...parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function listed(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
function longestRun(text) {
    return Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
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

/***/ 76782:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  $m: () => (visibleJson),
  RK: () => (visible),
  gB: () => (visibleLines),
  vI: () => (shortened),
  zG: () => (withoutUnseen),
  zN: () => (isVisible)
});
var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44951);

const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
const unseenInText = new RegExp(unseen.source.replace('\\u0000-\\u001f', '\\u0000-\\u0008\\u000b-\\u001f'), 'gu');
function visible(text) {
    return text.replace(unseen, spelled);
}
function visibleLines(text) {
    return text.replace(unseenInText, spelled);
}
function withoutUnseen(text) {
    return text.replace(unseenInText, '');
}
function isVisible(text) {
    return text.search(unseenInText) < 0;
}
function visibleJson(value) {
    return `${JSON.stringify(value, null, 2).replace(unseenInText, utf16)}\n`;
}
function utf16(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}
function shortened(whole, limit) {
    const text = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(whole);
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
