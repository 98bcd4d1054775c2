import { commandHelp, commandNames, type CommandName } from './options.js'
import { optionsOf } from './parse.js'

/** The help text, of the program or of one command. */
export function helpText(command: CommandName | null): string {
  const width = 32
  const lines = optionsOf(command).map((option) => {
    const name = `--${option.name}${option.value === null ? '' : ` ${option.value}`}`
    return `  ${name.padEnd(width)}${option.help}`
  })
  const head =
    command === null
      ? [
          'Usage: flux-lockstep COMMAND [PATH] [OPTION …]',
          '',
          'Keeps every pin of a Flux Operator release in a Git repository in lockstep. PATH defaults to the current folder.',
          '',
          'Commands:',
          ...commandNames.map((name) => `  ${name.padEnd(width)}${commandHelp[name]}`),
        ]
      : [`Usage: flux-lockstep ${command} [PATH] [OPTION …]`, '', sentence(commandHelp[command])]
  return [
    ...head,
    '',
    'Options:',
    ...lines,
    '',
    'Exit codes: 0 done; 1 introduced errors or broken lockstep; 2 wrong usage or settings; 3 the registry or GitHub could',
    'not be read.',
    '',
  ].join('\n')
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
