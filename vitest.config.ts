import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { defineConfig } from 'vitest/config'
import { compiled, compiledFiles } from './vitest.compiled.js'
import { tier } from './vitest.tiers.js'

const wholeRuns = /\/__tests__\/(?:e2e|propose|attacks)\//
/** Counts what built-in functions go over, and changes them for that: a worker that has run it takes a tenth longer for all that follows. */
const counting = /\/readers-of-text\.test\.ts$/

type Asked = (file: TestSpecification) => boolean
const isOther: Asked = ({ project }) => project.name !== 'functions'
const isCounting: Asked = ({ moduleId }) => counting.test(moduleId)
const isLong: Asked = ({ moduleId }) => wholeRuns.test(moduleId)

/**
 * Where nothing is known of earlier runs, files of whole runs begin before others, however short they are: a long one at the end keeps a worker
 * waiting. Files of other projects go first, since a worker with all that it has loaded ends where the next file is none of its project.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const own = sorted.filter((file) => !isOther(file))
    const plain = own.filter((file) => !isCounting(file))
    const short = plain.filter((file) => !isLong(file))
    // what follows is short, and for the worker beside it
    const late = Math.ceil(short.length / 3)
    return [
      ...sorted.filter(isOther),
      ...plain.filter(isLong),
      ...short.slice(0, late),
      ...own.filter(isCounting),
      ...short.slice(late),
    ]
  }
}

/** `npm test`: functions and smoke. `npm run test:bundle`: smoke and bundle. `npm run test:long` has a file of its own. */
export default defineConfig({
  test: {
    // two: each holds the modules of a whole run, and what they start needs a core as well; three took the same time on two cores, and more CPU
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [compiled()],
        ...tier('functions', {
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/bundle/**'],
          // nothing is mocked and nothing of a process is changed, so that a worker loads each module once
          isolate: false,
          // what a test makes is soon gone: more room for it before it is looked through, and nobody beside who looks, as both cores have work
          execArgv: ['--min-semi-space-size=64', '--max-semi-space-size=128', '--single-threaded-gc'],
          server: { deps: { external: compiledFiles } },
        }),
      },
      tier('smoke', { include: ['__tests__/bundle/smoke.test.ts'] }),
      tier('bundle', { include: ['__tests__/bundle/**/*.test.ts'], exclude: ['__tests__/bundle/smoke.test.ts'] }),
    ],
  },
})
