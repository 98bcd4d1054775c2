export const id = 6250;
export const ids = [6250];
export const modules = {

/***/ 82673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   Y: () => (/* binding */ findingCodes)
/* harmony export */ });
/** Every finding code of the project; docs/findings.md has a heading for each (a test compares). */
const findingCodes = [
    // scan
    'unparseable-file',
    'invalid-pin',
    'out-of-lockstep',
    'floating-artifact',
    'range-pin',
    'variable-pin',
    'clusters-differ',
    'duplicate-owner',
    // releases
    'not-published',
    'tag-moved',
    'beyond-tables',
    'hold-expired',
    // flux version
    'flux-minor-crossed',
    'flux-version-unmatched',
    'flux-downgrade',
    'flux-behind',
    'unreachable-hop',
    'operator-race',
    'manifests-ahead',
    // validate
    'api-version-removed',
    'api-version-deprecated',
    'schema-invalid',
    'unknown-field',
    'rule-violated',
    'values-invalid',
    'values-unknown-key',
    'component-missing',
    'variant-missing',
    'patch-fails',
    'patch-matches-nothing',
    'patch-damages',
    'reference-missing',
    'dependency-missing',
    'source-changed',
    'instance-not-ordered',
    'not-evaluated',
    // pull request
    'proposal-incomplete',
    // check
    'half-bumped',
    'downgrade',
    'way-back',
    // signatures
    'signature-invalid',
    'signature-missing',
    'signature-unreachable',
    // neighbours
    'setting-unused',
    'workflow-pin',
];
/** Order of a report: introduced first, then by severity, file and line. */
function compareFindings(a, b) {
    const rank = { error: 0, warning: 1, notice: 2 };
    return (Number(b.introduced) - Number(a.introduced) ||
        rank[a.severity] - rank[b.severity] ||
        (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        a.code.localeCompare(b.code, 'en'));
}


/***/ }),

/***/ 36250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderPatch)
});

;// CONCATENATED MODULE: ./lib/src/report/line-diff.js
/** Largest table of the exact comparison; beyond it the whole middle counts as replaced. */
const tableLimit = 4_000_000;
/** The lines that differ, with those that do not: equal ends are trimmed, the middle is a longest common subsequence. */
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
/** The length of the longest common subsequence of what follows a row and a column. */
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

;// CONCATENATED MODULE: ./lib/src/report/patch.js

/** Lines around a change, as git shows them. */
const context = 3;
/**
 * A patch that `git apply` takes: https://git-scm.com/docs/diff-format. Empty where nothing changes. A file
 * that is not UTF-8 shows replacement characters, and its part does not apply.
 */
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
    const hunks = hunksOf(diffLines(before, after));
    if (hunks.length > 0)
        head.push(`--- ${file.before === null ? '/dev/null' : from}`, `+++ ${file.after === null ? '/dev/null' : to}`);
    return `${head.join('\n')}\n${hunks.join('')}`;
}
/** Lines with their line feed, so that a last line without one differs. */
function linesOf(bytes) {
    if (bytes === null || bytes.length === 0)
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text.split(/(?<=\n)/);
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
/** Paths with unusual characters in git's C-like quotes. */
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


/***/ })

};
