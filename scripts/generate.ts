// npm run generate: writes action.yml, the schemas, docs/settings.md, the frame of docs/findings.md and the tables of README.md and docs/threat-model.md, the picture in CONTRIBUTING.md
// from the sources. A test compares them.
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { generatedFiles } from './generated.js'

const root = pathToFileURL(`${process.cwd()}/`)
for (const file of await generatedFiles(root)) {
  await writeFile(new URL(file.path, root), file.content)
  console.log(file.path)
}
