// Runs the first tier of the tests beside two processes that burn a core each: nothing in it may depend on how fast a machine is.
import { spawn } from 'node:child_process'

const burners = [1, 2].map(() => spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }))
const end = () => burners.forEach((burner) => burner.kill('SIGKILL'))
process.on('exit', end)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

const tests = spawn('npm', ['test', '--', ...process.argv.slice(2)], { stdio: 'inherit' })
tests.on('close', (code) => {
  process.exitCode = code ?? 1
  end()
})
