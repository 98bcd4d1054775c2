import { wrap } from '../text/wrap.js'
import { commandHelp, commandNames, shells, subjects, type CommandName } from './options.js'
import { optionsOf } from './parse.js'

const exitCodes =
  'Exit codes: 0 done; 1 introduced errors or broken lockstep; 2 wrong usage or settings; 3 the registry or GitHub could not be read.'

/** The help text, of the program or of one command, for a terminal of so many columns. */
export function helpText(command: CommandName | null, columns = 100): string {
  const width = Math.min(120, Math.max(40, columns))
  const options = optionsOf(command).map(
    ({ name, value, help }) =>
      [
        `--${name}${value === null ? '' : ` ${value}`}`,
        command !== null && name === 'format' ? formatHelp(command) : help,
      ] as const,
  )
  const about =
    command === null
      ? 'Keeps every pin of a Flux Operator release in a Git repository in lockstep. PATH defaults to the current folder; the root of the repository around it is found.'
      : sentence(commandHelp[command])
  const commands = [
    ...commandNames.map((name) => [name, commandHelp[name]] as const),
    [`completion ${shells.join('|')}`, 'print what completes commands and options in that shell'] as const,
  ]
  return [
    ...wrap(`Usage: flux-lockstep ${usageOf(command)} [PATH] [OPTION …]`, width),
    '',
    ...wrap(about, width),
    ...(command === null ? ['', 'Commands:', ...listed(commands, width)] : []),
    '',
    'Options:',
    ...listed(options, width),
    '',
    ...wrap(exitCodes, width),
    ...(command === null ? wrap('"flux-lockstep help COMMAND" says more of one command.', width) : []),
    '',
  ].join('\n')
}

/** The formats that a command knows. */
function formatHelp(command: CommandName): string {
  const own = command === 'check' ? ', json or sarif' : command === 'diff' ? ', json or html' : ' or json'
  return `text (default)${own}`
}

/** Names and what they do: beside each other where there is room, else below each other. */
function listed(rows: readonly (readonly [name: string, help: string])[], width: number): readonly string[] {
  const column = 2 + Math.max(...rows.map(([name]) => name.length)) + 2
  const beside = width - column >= 36
  return rows.flatMap(([name, help]) => {
    if (!beside) return [`  ${name}`, ...wrap(help, width, '      ')]
    const [first = '', ...rest] = wrap(help, width, ' '.repeat(column))
    return [`  ${name}`.padEnd(column) + first.trimStart(), ...rest]
  })
}

function usageOf(command: CommandName | null): string {
  return command === null ? 'COMMAND' : [command, subjects[command] ?? ''].join(' ').trim()
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
