export const id = 3678;
export const ids = [3678];
export const modules = {

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
            error: 'Flux applies nothing of the Kustomization',
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
/* harmony export */   Yj: () => (/* binding */ findingCodes),
/* harmony export */   am: () => (/* binding */ gravestOf),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   tx: () => (/* binding */ introducedFinding)
/* harmony export */ });
/* unused harmony export severitiesOf */
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

/***/ 28858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   JA: () => (/* binding */ canonicalRepository),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   SE: () => (/* binding */ roleOfRepository),
/* harmony export */   VZ: () => (/* binding */ isChart),
/* harmony export */   ZY: () => (/* binding */ isCanonical),
/* harmony export */   Zo: () => (/* binding */ isOperator),
/* harmony export */   bv: () => (/* binding */ isCompanion),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   iS: () => (/* binding */ definesRelease),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   nc: () => (/* binding */ roleNames),
/* harmony export */   vw: () => (/* binding */ isArtifact),
/* harmony export */   wu: () => (/* binding */ isImage),
/* harmony export */   zE: () => (/* binding */ releaseRoles)
/* harmony export */ });
/* unused harmony export canonical */
/** What an artifact is in a release; `operator-package` is the operator as the Operator Lifecycle Manager installs it; `flux-version` is the Flux distribution that an instance selects out of the manifests. */
const roles = [
    'operator-chart',
    'instance-chart',
    'manifests',
    'mcp-chart',
    'operator-image',
    'cli-image',
    'mcp-image',
    'operator-package',
    'flux-version',
];
/** The three roles that upstream publishes with every release, and that a complete release therefore has (design, rule 2). */
const releaseRoles = ['operator-chart', 'instance-chart', 'manifests'];
/** Where upstream publishes: registry and owner. */
const canonical = { host: 'ghcr.io', path: 'controlplaneio-fluxcd' };
/** Last path segments by which a repository shows its role, on any registry and below any prefix. */
const segments = {
    'operator-chart': 'charts/flux-operator',
    'instance-chart': 'charts/flux-instance',
    'mcp-chart': 'charts/flux-operator-mcp',
    manifests: 'flux-operator-manifests',
    'operator-image': 'flux-operator',
    'cli-image': 'flux-operator-cli',
    'mcp-image': 'flux-operator-mcp',
};
/** The role of a repository by its last segments, or null: `charts/dex` and `flux-operator-preview` have none. */
function roleOfRepository(repository) {
    const parts = repository.path.split('/');
    const chart = parts.slice(-2).join('/');
    const image = parts.at(-1);
    for (const role of ['operator-chart', 'instance-chart', 'mcp-chart'])
        if (segments[role] === chart)
            return role;
    if (parts.at(-2) === 'charts')
        return null;
    for (const role of ['manifests', 'operator-image', 'cli-image', 'mcp-image'])
        if (segments[role] === image)
            return role;
    return null;
}
/** The name that upstream gives an artifact, wherever it is copied to: `flux-operator` of a chart and of an image alike. */
function artifactName(role) {
    return segments[role].replace('charts/', '');
}
/** Upstream's own repository for a role. */
function canonicalRepository(role) {
    return { host: canonical.host, path: `${canonical.path}/${segments[role]}` };
}
/** True where the repository belongs to upstream's own registry and owner. */
function isCanonical(repository) {
    return repository.host === canonical.host && repository.path.startsWith(`${canonical.path}/`);
}
/** True for charts, whose tags have no `v` (upstream.md 1.1). */
function isChart(role) {
    return role === 'operator-chart' || role === 'instance-chart' || role === 'mcp-chart';
}
/** True for roles whose pins say at which release a set is; what merely follows one does not. */
function definesRelease(role) {
    return role !== 'flux-version' && !isCompanion(role);
}
/** True for images, which mirrors and forks carry under the same name. */
function isImage(role) {
    return role === 'operator-image' || role === 'cli-image' || role === 'mcp-image';
}
/** True for what selects the operator that runs. */
function isOperator(role) {
    return role === 'operator-chart' || role === 'operator-image' || role === 'operator-package';
}
/** True for roles that a registry holds an artifact for. */
function isArtifact(role) {
    return role !== 'flux-version' && role !== 'operator-package';
}
/** True for what follows a release and neither runs nor builds Flux: the command line and the MCP server. */
function isCompanion(role) {
    return role === 'mcp-chart' || role === 'mcp-image' || role === 'cli-image';
}
/** The tag of a version: `X.Y.Z` on charts, `vX.Y.Z` on everything else. */
function tagOf(role, version) {
    return isChart(role) ? version : `v${version}`;
}
/** The version that a tag names exactly as upstream writes it, or null (`v0.37.1` on a chart, `latest`, `v0.37.1-1755600000`). */
function versionOfTag(role, tag) {
    const bare = isChart(role) ? tag : tag.startsWith('v') ? tag.slice(1) : '';
    return /^\d+\.\d+\.\d+(?:-(?!\d+$)[0-9A-Za-z.-]+)?$/.test(bare) ? bare : null;
}
/** A role as people call it. */
const roleNames = {
    'operator-chart': 'flux-operator chart',
    'instance-chart': 'flux-instance chart',
    manifests: 'Flux manifests',
    'mcp-chart': 'flux-operator-mcp chart',
    'operator-image': 'operator image',
    'cli-image': 'CLI image',
    'mcp-image': 'flux-operator-mcp image',
    'operator-package': 'operator that OLM installs',
    'flux-version': 'Flux version',
};


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
const active = /@[A-Za-z0-9][\w-]*(?:\/[\w.-]+)?|(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d+|\bGH-\d+|\b(?:https?|ftp):\/\/[^\s|]*[^\s|.,;:!?]|\bwww\.[^\s|]*[^\s|.,;:!?]|\b[0-9a-f]{40}\b/gi;
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

/***/ 76782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
// eslint-disable-next-line no-control-regex, no-misleading-character-class
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
