#!/usr/bin/env node
import { toolVersion } from './model/tool.js'

// Everything else is loaded when it is needed: the version costs no more than an empty program.
const args = process.argv.slice(2)
if (args.length === 1 && args[0] === '--version') process.stdout.write(`${toolVersion}\n`)
else if (args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') {
  const { runAction } = await import('./action.js')
  process.exitCode = await runAction(process.env)
} else if (args.length === 1 && args[0] === 'organisation' && process.env['GITHUB_ACTIONS'] === 'true') {
  const { runOrganisationAction } = await import('./organisation-action.js')
  process.exitCode = await runOrganisationAction(process.env)
} else {
  const { runCommandLine } = await import('./cli.js')
  process.exitCode = await runCommandLine(args, process.env)
}
