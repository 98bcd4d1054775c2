import { defineConfig } from 'vitest/config'
import { tier } from './vitest.tiers.js'

/** `npm run test:long`: what the other tiers do in short, whole; nightly and before a release. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      tier(
        'long',
        {
          include: [
            '__tests__/**/*-property.test.ts',
            '__tests__/attacks/expressions-alone.test.ts',
            '__tests__/attacks/readers-of-text.test.ts',
            '__tests__/attacks/yaml-that-multiplies.test.ts',
            '__tests__/propose/faults.test.ts',
            '__tests__/propose/every-writer.test.ts',
            '__tests__/bundle/killed-runs.test.ts',
            '__tests__/bundle/oracles/patches.test.ts',
          ],
        },
        'whole',
      ),
    ],
  },
})
