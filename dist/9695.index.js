export const id = 9695;
export const ids = [9695];
export const modules = {

/***/ 69695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (renderJson)
});
var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76782);

function renderJson(report) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(report);
}


/***/ })

};
