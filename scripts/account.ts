import { resolve } from 'node:path'
import { surveyTree } from '../src/commands/run/survey.js'
import { gitCommand } from '../src/world/history/command.js'
import { openGit } from '../src/world/history/git.js'
import { workingTree } from '../src/world/history/working-tree.js'
import { parseSettings } from '../src/settings/parse.js'

const { settings } = parseSettings({ file: null, inputs: {}, options: [] })

/** Prints for each checkout where its mentions of our artifacts end: `account.js DIR…`; every place that is not understood in full. */
async function main(): Promise<void> {
  for (const dir of process.argv.slice(2)) {
    const command = gitCommand({ ...process.env }, process.cwd())
    const git = await openGit(resolve(dir), command)
    const started = performance.now()
    const { scan, unread, leftOut, tree } = await surveyTree(
      await (git?.workingTree() ?? workingTree(resolve(dir), command)),
      settings,
    )
    git?.close()
    const { mentions, pins } = scan.account
    const left = leftOut.reduce((sum, { places = 1 }) => sum + places, 0)
    const time = Math.round(performance.now() - started)
    console.log(
      `${dir}: ${mentions} mentions in ${tree.files.length} of ${tree.entries.length} files: ${pins} at pins (${scan.pins.length} pins), ${left} left out, ${unread.length} not understood (${time} ms)`,
    )
    for (const place of unread) console.log(`  ${place.file}:${place.line}: ${place.reason}\n      ${place.text}`)
    if (process.env['ACCOUNT_LEFT_OUT'] === undefined) continue
    for (const place of leftOut) console.log(`  - ${place.file}:${place.line}: ${place.reason} (${place.places ?? 1})`)
  }
}

await main()
