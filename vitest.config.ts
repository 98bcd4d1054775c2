import { defineConfig } from 'vitest/config'
import { compiled, compiledFiles } from './vitest.compiled.js'
import { tier } from './vitest.tiers.js'

/** `npm test`: functions and smoke. `npm run test:bundle`: smoke and bundle. `npm run test:long` has a file of its own. */
export default defineConfig({
  test: {
    // two: each holds the modules of a whole run, and what they start needs a core as well
    maxWorkers: 2,
    projects: [
      {
        plugins: [compiled()],
        ...tier('functions', {
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/bundle/**'],
          // nothing is mocked and nothing of a process is changed, so that a worker loads each module once
          isolate: false,
          server: { deps: { external: compiledFiles } },
        }),
      },
      tier('smoke', { include: ['__tests__/bundle/smoke.test.ts'] }),
      tier('bundle', { include: ['__tests__/bundle/**/*.test.ts'], exclude: ['__tests__/bundle/smoke.test.ts'] }),
    ],
  },
})
