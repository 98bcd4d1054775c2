import { extraInputs, outputs } from './action-inputs.js'
import { settingCatalogue } from './catalogue.js'

/** Columns that a description is wrapped at. */
const width = 120

/** action.yml. Settings have no `default:`, which the runner would fill in and so defeat the settings file; the text names it. */
export function actionYml(): string {
  const settings = settingCatalogue.map((setting) =>
    entry(setting.key, `${setting.description} Default: ${setting.defaultText}.`, null),
  )
  const extra = extraInputs.map((input) => entry(input.name, input.description, input.default ?? null))
  return `# Written by \`npm run generate\` from src/settings; change it there.
name: flux-lockstep
author: flux-lockstep
description: Keeps every pin of a Flux Operator release in a GitOps repository in lockstep, one pull request per set.
branding:
  icon: lock
  color: blue
inputs:
${[...extra, ...settings].join('\n')}
outputs:
${outputs.map((output) => entry(output.name, output.description, null)).join('\n')}
runs:
  using: node24
  main: dist/index.js
`
}

function entry(name: string, description: string, fallback: string | null): string {
  const lines = wrap(description, width - 6).map((line) => `      ${line}`)
  const end = fallback === null ? [] : [`    default: ${fallback}`]
  return [`  ${name}:`, '    description: >-', ...lines, ...end].join('\n')
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
