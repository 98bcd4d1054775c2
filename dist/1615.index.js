export const id = 1615;
export const ids = [1615];
export const modules = {

/***/ 21615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  completionScript: () => (completionScript)
});
var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82673);
var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74699);


const program = 'flux-lockstep';
const formats = 'text json';
const ownFormats = { check: 'sarif', diff: 'html' };
const paths = ['config', 'registry-layout'];
function completionScript(shell) {
    switch (shell) {
        case 'bash':
            return bash();
        case 'zsh':
            return `#compdef ${program}\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`;
        case 'fish':
            return fish();
    }
}
function optionsFor(command) {
    return _options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF
        .filter(({ commands }) => commands === null || commands.some((name) => name === command))
        .map(({ name }) => `--${name}`);
}
function bash() {
    const cases = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .oQ.map((name) => `    ${name}) options='${optionsFor(name).join(' ')}' ;;`);
    return `# ${program}: eval "$(${program} completion bash)"
_flux_lockstep() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options='--help --version'
  case $before in
    --format) local formats='${formats}'
      case \${COMP_WORDS[1]} in ${ownFormatCases} esac
      COMPREPLY=($(compgen -W "$formats" -- "$word")); return ;;
    ${paths.map((name) => `--${name}`).join('|')}) COMPREPLY=($(compgen -f -- "$word")); return ;;
    completion) COMPREPLY=($(compgen -W '${_options_js__WEBPACK_IMPORTED_MODULE_1__/* .shells */ .mP.join(' ')}' -- "$word")); return ;;
    help) COMPREPLY=($(compgen -W '${_options_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .oQ.join(' ')}' -- "$word")); return ;;
    explain) COMPREPLY=($(compgen -f -W '${_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingCodes */ .Yj.join(' ')}' -- "$word")); return ;;
  esac
  if [[ $COMP_CWORD -eq 1 && $word != -* ]]; then
    COMPREPLY=($(compgen -W '${[..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .oQ, ..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .otherNames */ .J3].join(' ')}' -- "$word")); return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _flux_lockstep ${program}
`;
}
const ownFormatCases = Object.entries(ownFormats)
    .map(([command, format]) => `${command}) formats+=' ${format}' ;;`)
    .join(' ');
function fish() {
    const seen = `not __fish_seen_subcommand_from ${[..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .oQ, ..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .otherNames */ .J3].join(' ')}`;
    const commands = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNames */ .oQ.map((name) => `complete -c ${program} -n '${seen}' -f -a ${name} -d ${quoted(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .commandHelp */ .bD[name])}`);
    return `${[
        `# ${program}: ${program} completion fish | source`,
        ...commands,
        `complete -c ${program} -n '${seen}' -f -a '${_options_js__WEBPACK_IMPORTED_MODULE_1__/* .otherNames */ .J3.join(' ')}'`,
        `complete -c ${program} -n '__fish_seen_subcommand_from completion' -f -a '${_options_js__WEBPACK_IMPORTED_MODULE_1__/* .shells */ .mP.join(' ')}'`,
        `complete -c ${program} -n '__fish_seen_subcommand_from explain' -a '${_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingCodes */ .Yj.join(' ')}'`,
        ..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF.map(fishOption),
        ...Object.entries(ownFormats).map(([command, format]) => `complete -c ${program} -n '__fish_seen_subcommand_from ${command}' -l format -x -a '${format}'`),
    ].join('\n')}\n`;
}
function fishOption({ name, value, commands, help }) {
    const only = commands === null ? '' : ` -n '__fish_seen_subcommand_from ${commands.join(' ')}'`;
    const values = name === 'format' ? ` -x -a '${formats}'` : paths.includes(name) ? ' -r -F' : ' -x';
    return `complete -c ${program}${only} -l ${name}${value === null ? '' : values} -d ${quoted(help)}`;
}
function quoted(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}


/***/ })

};
