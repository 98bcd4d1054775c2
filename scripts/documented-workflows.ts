// npm run documented-workflows DIR: writes the workflows that README and docs show into a folder, one file each, for linters.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fencedBlocks, readPages, workflowOf } from './documentation.js'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('name the folder to write to')
await mkdir(folder, { recursive: true })
for (const block of fencedBlocks(await readPages(pathToFileURL(`${process.cwd()}/`)))) {
  const workflow = workflowOf(block)
  if (workflow !== null) await writeFile(join(folder, `${block.page.replaceAll('/', '-')}-${block.line}.yml`), workflow)
}
