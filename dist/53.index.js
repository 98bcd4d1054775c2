export const id = 53;
export const ids = [53];
export const modules = {

/***/ 10053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  unparseableFiles: () => (unparseableFiles)
});
var _model_gathered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93464);
var _model_once_per_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89445);
var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61275);
var _applied_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78405);
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);





const namesFlux = /^[ \t]*(?:-[ \t]+)?["']?apiVersion["']?:[ \t]*["']?[a-z.]*fluxcd\./m;
const templateMark = /\{\{|\{%|<%/;
const aliasKey = /^[ \t]*(?:-[ \t]+)*\*[\w-]+:(?:[ \t]|\r?$)/m;
const unparseableFiles = (0,_model_once_per_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePer */ .Pu)((tree) => {
    const broken = brokenFiles(tree);
    const templates = broken.filter(({ file }) => templateMark.test(file.text));
    const aliases = broken.filter(({ file }) => !templateMark.test(file.text) && aliasKey.test(file.text));
    const files = broken.filter((one) => !templates.includes(one) && !aliases.includes(one));
    return [
        ...files.map(notYaml),
        ...notJudged(templates, {
            why: 'with template marks is no YAML before it is rendered',
            help: 'Run the check on the rendered files.',
            detail: 'templates',
        }),
        ...notJudged(aliases, {
            why: 'repeats an anchor as a key without a space before the colon, which not every YAML parser reads',
            help: 'Write the key as `*name :`, with a space before the colon.',
            detail: 'alias keys',
        }),
    ];
});
function brokenFiles(tree) {
    const [holds, isApplied] = [(0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsManifests */ .V)(tree), (0,_applied_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .appliedFiles */ .H)(tree)];
    return unparseableIn(tree.files).filter(({ file }) => holds(file.path) && isApplied(file.path));
}
const unparseableIn = (0,_model_gathered_js__WEBPACK_IMPORTED_MODULE_4__/* .gatheredFrom */ .P)(({ file, documents }) => {
    const found = documents.find((read) => read.kind === 'unparseable');
    return found && /\.ya?ml$/.test(file.path) && namesFlux.test(file.text) ? [{ file, found }] : [];
});
function notYaml({ file, found }) {
    const message = `${file.path} is no valid YAML (${found.message}), so nothing in it can be applied.`;
    const help = 'Correct the syntax at this line.';
    const place = { file: file.path, line: found.position.line };
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('unparseable-file', place, { severity: 'error', message, help, detail: 'manifest' });
}
function notJudged([first, ...more], { why, help, detail }) {
    if (!first)
        return [];
    const others = more.length > 0 ? ` (and ${more.length} more)` : '';
    const message = `${first.file.path}${others} ${why}, so its objects were not judged.`;
    const place = { file: first.file.path, line: first.found.position.line };
    return [(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Z)('not-evaluated', place, { severity: 'notice', message, help, detail })];
}


/***/ })

};
