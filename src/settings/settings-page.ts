import { schemaAddress } from '../model/tool.js'
import { extraInputs, outputs } from './action-inputs.js'
import { settingCatalogue } from './catalogue.js'
import { groups, type Setting } from './setting.js'
import { settingsFiles } from './settings-file.js'

const introduction = `# Settings

Every setting has one name: in the settings file, as an input of the Action, and with \`--set NAME=VALUE\` on the command line. A later
source replaces the whole value of an earlier one:

> default < settings file < input of the Action < option of the command line

The settings file is ${settingsFiles.map((file) => `\`${file}\``).join(', ')}; there may be one of them. An
update reads it from the base branch, a check from the base of the change. An empty value is the default. An unknown name or a wrong value
stops the run with exit code 2 and a sentence that names the file and line; a check of the change that brings it fails with the same sentence.

Editors complete and check the file by its [schema](schemas/settings.schema.json):

\`\`\`yaml
# yaml-language-server: $schema=${schemaAddress('settings')}
minimum-release-age: 3d
labels: [area/flux]
sets:
  - name: staging
    paths: [clusters/staging/**]
  - name: production
    paths: [clusters/production/**]
    follow: staging
    soak: 3d
    hold: { at: 0.57.0, reason: end of quarter, until: 2027-01-07 }
\`\`\`

- **Durations** are whole numbers with a unit: \`s\`, \`m\`, \`h\`, \`d\`, \`w\`, also several (\`1d12h\`).
- **Lists** in an input are lines, comma-separated, or a YAML list; one value stands for a list of one.
- **Mappings** in an input are one \`KEY=VALUE\` a line, or YAML. \`sets\`, \`hold\` and \`schedule\` take YAML text there.
- **Per set**: the setting may also be given inside an entry of \`sets\`, where it stands above every other source for that set.
`

/** docs/settings.md. */
export function settingsPage(): string {
  const sections = groups.map((group) => {
    const settings = settingCatalogue.filter((setting) => setting.group === group)
    return `## ${group}\n\n${settings.map(section).join('\n\n')}`
  })
  return `${introduction}\n${sections.join('\n\n')}\n\n${workflowSection()}\n`
}

function section(setting: Setting<unknown>): string {
  const choices = setting.type.name === 'boolean' ? [] : setting.type.choices
  const facts = [
    setting.type.name,
    choices.length > 0 ? choices.map((choice) => `\`${choice}\``).join(' \\| ') : null,
    `default: ${setting.defaultText}`,
    setting.perSet ? 'per set' : null,
  ].filter((fact) => fact !== null)
  return `### \`${setting.key}\`\n\n_${facts.join(' · ')}_\n\n${setting.description}`
}

/** What a workflow alone has: inputs that are no settings, and outputs. */
function workflowSection(): string {
  const inputs = extraInputs.map((input) => [
    `\`${input.name}\``,
    input.description.replaceAll('](docs/', ']('),
    input.default === undefined ? '' : `\`${input.default}\``,
  ])
  return `## Inputs of the Action alone\n\n${table(['input', 'meaning', 'default'], inputs)}\n\n## Outputs of the Action\n\n${outputsTable()}`
}

/** The inputs that people change, in the order in which they meet them; all others are on the page of settings. */
const usual = [
  'dry-run',
  'to',
  'minimum-release-age',
  'allowed-versions',
  'sets',
  'floating',
  'labels',
  'auto-merge',
  'dashboard',
]

/** The table of inputs for the README. */
export function inputsTable(): string {
  const token = extraInputs
    .filter(({ name }) => name === 'token')
    .map((input) => [`\`${input.name}\``, input.description, `\`${input.default ?? ''}\``])
  const settings = usual
    .flatMap((key) => settingCatalogue.find((setting) => setting.key === key) ?? [])
    .map((setting) => [
      `[\`${setting.key}\`](docs/settings.md#${setting.key})`,
      setting.description,
      setting.defaultText,
    ])
  return table(['input', 'meaning', 'default'], [...token, ...settings])
}

/** The table of outputs. */
function outputsTable(): string {
  return table(
    ['output', 'meaning'],
    outputs.map((output) => [`\`${output.name}\``, output.description]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return ['<!-- prettier-ignore -->', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
