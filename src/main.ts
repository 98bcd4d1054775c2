#!/usr/bin/env node
import { toolVersion } from './model/tool.js'
import { expectShortRun } from './world/engine.js'
import { thisMachine } from './world/machine.js'

// Everything else is loaded when it is needed: the version costs no more than an empty program.
const args = process.argv.slice(2)
if (args.length === 1 && args[0] === '--version') process.stdout.write(`${toolVersion}\n`)
else {
  // an engine that is told otherwise no longer takes Node's own modules from its cache, so that it is told when most are loaded
  const machine = { ...thisMachine(), begins: expectShortRun }
  const isJob = machine.env['GITHUB_ACTIONS'] === 'true'
  if (isJob && (args.length === 0 || (args.length === 1 && args[0] === 'organisation'))) {
    const { workflowRunner, refuseJob } = await import('./workflow-runner.js')
    const run =
      args.length === 0
        ? (await import('./action.js')).runAction
        : (await import('./organisation-action.js')).runOrganisationAction
    process.exitCode = await workflowRunner(machine.env).then((runner) => run(runner, machine), refuseJob)
  } else {
    const { runCommandLine, standardTerminal } = await import('./cli.js')
    process.exitCode = await runCommandLine(args, machine, standardTerminal(machine.env))
  }
}
