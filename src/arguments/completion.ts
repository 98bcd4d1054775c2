import { findingCodes } from '../model/finding.js'
import { commandHelp, commandNames, options, otherNames, shells, type Option, type Shell } from './options.js'

const program = 'flux-lockstep'
const formats = 'text json'
/** Formats that one command has beside the others. */
const ownFormats = { check: 'sarif', diff: 'html' } as const
/** Options whose value is a file or a folder. */
const paths = ['config', 'registry-layout']

/** What a shell is given to complete commands, options and paths: https://fishshell.com, zsh's compsys, bash's programmable completion. */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bash()
    case 'zsh':
      return `#compdef ${program}\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`
    case 'fish':
      return fish()
  }
}

function optionsFor(command: string): readonly string[] {
  return options
    .filter(({ commands }) => commands === null || commands.some((name) => name === command))
    .map(({ name }) => `--${name}`)
}

function bash(): string {
  const cases = commandNames.map((name) => `    ${name}) options='${optionsFor(name).join(' ')}' ;;`)
  return `# ${program}: eval "$(${program} completion bash)"
_flux_lockstep() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options='--help --version'
  case $before in
    --format) local formats='${formats}'
      case \${COMP_WORDS[1]} in ${ownFormatCases} esac
      COMPREPLY=($(compgen -W "$formats" -- "$word")); return ;;
    ${paths.map((name) => `--${name}`).join('|')}) COMPREPLY=($(compgen -f -- "$word")); return ;;
    completion) COMPREPLY=($(compgen -W '${shells.join(' ')}' -- "$word")); return ;;
    help) COMPREPLY=($(compgen -W '${commandNames.join(' ')}' -- "$word")); return ;;
    explain) COMPREPLY=($(compgen -f -W '${findingCodes.join(' ')}' -- "$word")); return ;;
  esac
  if [[ $COMP_CWORD -eq 1 && $word != -* ]]; then
    COMPREPLY=($(compgen -W '${[...commandNames, ...otherNames].join(' ')}' -- "$word")); return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _flux_lockstep ${program}
`
}

const ownFormatCases = Object.entries(ownFormats)
  .map(([command, format]) => `${command}) formats+=' ${format}' ;;`)
  .join(' ')

function fish(): string {
  const seen = `not __fish_seen_subcommand_from ${[...commandNames, ...otherNames].join(' ')}`
  const commands = commandNames.map(
    (name) => `complete -c ${program} -n '${seen}' -f -a ${name} -d ${quoted(commandHelp[name])}`,
  )
  return `${[
    `# ${program}: ${program} completion fish | source`,
    ...commands,
    `complete -c ${program} -n '${seen}' -f -a '${otherNames.join(' ')}'`,
    `complete -c ${program} -n '__fish_seen_subcommand_from completion' -f -a '${shells.join(' ')}'`,
    `complete -c ${program} -n '__fish_seen_subcommand_from explain' -a '${findingCodes.join(' ')}'`,
    ...options.map(fishOption),
    ...Object.entries(ownFormats).map(
      ([command, format]) =>
        `complete -c ${program} -n '__fish_seen_subcommand_from ${command}' -l format -x -a '${format}'`,
    ),
  ].join('\n')}\n`
}

function fishOption({ name, value, commands, help }: Option): string {
  const only = commands === null ? '' : ` -n '__fish_seen_subcommand_from ${commands.join(' ')}'`
  const values = name === 'format' ? ` -x -a '${formats}'` : paths.includes(name) ? ' -r -F' : ' -x'
  return `complete -c ${program}${only} -l ${name}${value === null ? '' : values} -d ${quoted(help)}`
}

/** Single quotes mean the same to fish and to every other shell, but for themselves. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
