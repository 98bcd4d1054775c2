import { readFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import type { JsonObject } from '../src/model/json.js'
import { importsOf, picture } from './architecture.js'
import { attacksTable } from './attacks.js'
import { reportSchema } from '../src/report/report-schema.js'
import { actionYml } from '../src/settings/action-yml.js'
import { settingsSchema } from '../src/settings/json-schema.js'
import { inputsTable, settingsPage } from '../src/settings/settings-page.js'
import { findingProse, findingsPage } from './findings-page.js'

/** A file that the sources determine. */
export interface GeneratedFile {
  readonly path: string
  readonly content: string
}

/** Every generated file as it must be committed, formatted as the formatter wants it; `root` is the project's folder. */
export async function generatedFiles(root: URL): Promise<readonly GeneratedFile[]> {
  const read = (path: string) => readFile(new URL(path, root), 'utf8')
  const workflow = (await read('examples/workflow.yaml')).trimEnd()
  const page = await read('docs/threat-model.md')
  const contributing = await read('CONTRIBUTING.md')
  const readme = [
    { marker: 'inputs', content: inputsTable() },
    { marker: 'workflow', content: `\`\`\`yaml\n${workflow}\n\`\`\`` },
  ].reduce((text, { marker, content }) => between(text, marker, content), await read('README.md'))
  const findings = await formatted('docs/findings.md', findingsPage(await read('docs/findings.md')), root)
  return [
    await formatted('action.yml', actionYml(), root),
    await formatted('docs/settings.md', settingsPage(), root),
    findings,
    await formatted('src/commands/explain/finding-prose.ts', findingProse(findings.content), root),
    await formatted('README.md', readme, root),
    await formatted('src/commands/init/workflow-example.ts', textModule('workflowExample', `${workflow}\n`), root),
    await formatted('CONTRIBUTING.md', between(contributing, 'layers', picture(await importsOf(root))), root),
    await formatted('docs/threat-model.md', between(page, 'attacks', await attacksTable(root)), root),
    { path: 'docs/schemas/settings.schema.json', content: json(settingsSchema()) },
    { path: 'docs/schemas/report.schema.json', content: json(reportSchema()) },
  ]
}

/** A module that gives examples/workflow.yaml to the command line. */
function textModule(name: string, text: string): string {
  return `// Written by \`npm run generate\` from examples/workflow.yaml.\n\n/** The workflow of the examples. */\nexport const ${name} = ${JSON.stringify(text)}\n`
}

/** Replaces what stands between `<!-- marker -->` and `<!-- /marker -->`. */
function between(text: string, marker: string, content: string): string {
  const open = `<!-- ${marker} -->`
  const start = text.indexOf(open)
  const end = text.indexOf(`<!-- /${marker} -->`)
  if (start < 0 || end < start) throw new Error(`there is no ${open} … <!-- /${marker} -->`)
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`
}

async function formatted(path: string, content: string, root: URL): Promise<GeneratedFile> {
  const config = await resolveConfig(new URL('package.json', root))
  return { path, content: await format(content, { ...config, filepath: path }) }
}

function json(schema: JsonObject): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
