export const id = 9695;
export const ids = [9695];
export const modules = {

/***/ 69695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** The JSON contract, one line feed at the end. Characters that a terminal acts on are escaped, which JSON allows. */
function renderJson(report) {
    const text = JSON.stringify(report, null, 2);
    const escaped = text.replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${escaped}\n`;
}


/***/ })

};
