export const id = 6426;
export const ids = [6426];
export const modules = {

/***/ 16426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  renderExplanations: () => (renderExplanations)
});
var _text_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20790);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76782);


function renderExplanations(explanations, options) {
    const paint = (0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(options.color);
    const width = Math.max(60, options.width);
    const texts = explanations.map(({ about, sentences, remedy }) => [
        paint('bold', (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(about)),
        ...sentences.map((sentence) => (0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(sentence, width, '  ')),
        ...(remedy === null ? [] : [(0,_text_style_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapped */ .ky)(remedy, width, '  → ').replaceAll('\n  → ', '\n    ')]),
    ].join('\n'));
    return `${texts.join('\n\n')}\n`;
}


/***/ }),

/***/ 20790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  C2: () => (painter),
  W2: () => (severityStyles),
  ed: () => (textTable),
  ky: () => (wrapped)
});
var _text_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94106);
var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44951);
var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76782);



const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
function painter(color) {
    return (style, text) => (color && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
const severityStyles = { error: 'red', warning: 'yellow', notice: 'cyan' };
function textTable(columns, rows, width, paint) {
    const cells = rows.map((row) => row.map((cell) => (0,_text_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(cell))));
    const natural = columns.map((column, index) => Math.min(column.max, Math.max(column.head.length, ...cells.map((row) => (row[index] ?? '').length))));
    const widths = fitted(natural, width - 2 * (columns.length - 1));
    const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
    const row = (texts, style) => {
        const [first = '', ...more] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(texts[columns.length - 1] ?? '', widths.at(-1) ?? 0);
        const left = columns.slice(0, -1).map((column, index) => {
            const room = widths[index] ?? 8;
            const cell = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(texts[index] ?? '', room);
            return painted(cell, style ?? column.style, paint) + ' '.repeat(room - cell.length);
        });
        const own = style ?? columns.at(-1)?.style;
        const lines = [
            [...left, painted(first, own, paint)].join('  '),
            ...more.map((line) => ' '.repeat(before) + painted(line, own, paint)),
        ];
        return lines.map((line) => line.trimEnd()).join('\n');
    };
    return [
        row(columns.map(({ head }) => head), 'dim'),
        ...cells.map((texts) => row(texts, null)),
    ];
}
function painted(text, style, paint) {
    return style === undefined ? text : paint(style, text);
}
const lastAtLeast = 20;
function fitted(natural, width) {
    const widths = [...natural];
    const leastOf = (index) => (index === widths.length - 1 ? lastAtLeast : 8);
    let excess = widths.reduce((sum, one) => sum + one, 0) - width;
    while (excess > 0) {
        const shrinkable = widths.map((one, index) => (one > leastOf(index) ? one : 0));
        const widest = shrinkable.indexOf(Math.max(...shrinkable));
        const room = shrinkable[widest] ?? 0;
        if (room === 0)
            break;
        widths[widest] = room - 1;
        excess--;
    }
    return widths;
}
function wrapped(text, width, indent) {
    return (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), width, indent).join('\n');
}


/***/ })

};
