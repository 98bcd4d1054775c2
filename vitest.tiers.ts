import type { ProjectConfig } from 'vitest/node'

/** One tier of the tests. No test is decided by the clock: the limits stop what hangs, and nothing else. */
export function tier(
  name: string,
  options: ProjectConfig,
  effort: 'short' | 'whole' = 'short',
): { test: ProjectConfig } {
  return {
    test: {
      name,
      // a program is started faster from a small process than from one that holds every worker
      pool: 'forks',
      testTimeout: 3_600_000,
      hookTimeout: 3_600_000,
      provide: { effort },
      globalSetup: ['__tests__/support/memory-folder.ts'],
      setupFiles: ['__tests__/support/seed.ts'],
      ...options,
    },
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether tests that can do more do all of it. */
    effort: 'short' | 'whole'
  }
}
