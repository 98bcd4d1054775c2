export const id = 744;
export const ids = [744];
export const modules = {

/***/ 20779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69410);

/**
 * Splices the edits into the bytes of their files; nothing else changes. Throws `edit-refused` where edits overlap, a file is not among
 * those given, or the bytes are not those that the edit replaces.
 */
function applyEdits(files, edits) {
    const byFile = new Map();
    for (const edit of edits)
        byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
    return [...byFile].map(([path, own]) => {
        const file = files.find((candidate) => candidate.path === path);
        if (!file)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('edit-refused', `${path} was not read, so that it is not edited.`);
        return { path, mode: file.mode, before: file.bytes, after: splice(file, own) };
    });
}
function splice(file, edits) {
    const sorted = unique(edits).sort((a, b) => a.start - b.start);
    const parts = [];
    let at = 0;
    for (const edit of sorted) {
        const old = Buffer.from(file.bytes.subarray(edit.start, edit.end)).toString('utf8');
        if (edit.start < at || old !== edit.old)
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LockstepError */ .C('edit-refused', `${file.path}:${edit.line}: "${edit.old}" is not what stands at bytes ${edit.start} to ${edit.end}; nothing is written.`);
        parts.push(file.bytes.subarray(at, edit.start), Buffer.from(edit.new));
        at = edit.end;
    }
    parts.push(file.bytes.subarray(at));
    return Buffer.concat(parts);
}
/** An anchor that two pins use is edited once. */
function unique(edits) {
    return [...new Map(edits.map((edit) => [`${edit.start}-${edit.end}-${edit.new}`, edit])).values()];
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
