export const id = 9758;
export const ids = [9758];
export const modules = {

/***/ 49758:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  withSettingsChange: () => (withSettingsChange)
});
var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6375);
var _run_survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27800);


async function withSettingsChange(outcome, change) {
    if (!outcome.check)
        return outcome;
    return { ...outcome, check: { ...outcome.check, settings: await sentence(change) } };
}
async function sentence({ keys, base, own, after }) {
    if (keys.length === 0)
        return 'The file of settings changes, and no setting does.';
    const [now, then] = [await (0,_run_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyTree */ .H)(after, base), await (0,_run_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyTree */ .H)(after, own)];
    const what = `The settings of flux-lockstep change: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(keys.map((key) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key)))}.`;
    return `${what} They count from the base until this is merged; with them ${[pinsText(now, then), setsText(now, then)].filter((part) => part !== '').join(', and ')}.`;
}
function pinsText(now, then) {
    const [old, next] = [keptPins(now), keptPins(then)];
    const [left, more] = [without(old, next), without(next, old)];
    if (left + more === 0)
        return `the same ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(old.size, 'pin')} would be kept in lockstep`;
    const parts = [
        left === 0 ? '' : `${left} of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(old.size, 'pin')} would be left out`,
        more === 0 ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more pin')} would be kept in lockstep`,
    ];
    return parts.filter((part) => part !== '').join(' and ');
}
function keptPins({ sets }) {
    const pins = sets.flatMap((set) => set.pins).filter(({ action }) => action === 'follow');
    return new Set(pins.map(({ file, line, column, role }) => `${file}:${line}:${column}:${role}`));
}
function without(all, others) {
    return [...all].filter((one) => !others.has(one)).length;
}
function setsText(now, then) {
    const [old, next] = [now, then].map(({ sets }) => sets.map(({ name }) => name).sort());
    if (!next || next.length === 0 || old?.join('\n') === next.join('\n'))
        return '';
    return next.length === 1
        ? `the set would be ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(next[0] ?? '')}`
        : `the sets would be ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(next.map((name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)))}`;
}


/***/ })

};
