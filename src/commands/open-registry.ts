import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Registry } from '../model/registry.js'
import type { RegistrySettings } from '../model/settings.js'
import type { Clock } from '../model/workspace.js'

/** What a registry client takes from the world. */
export interface RegistryWorld {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly githubToken: string | null
}

/** Registries that are opened, and their code loaded, at the first question. */
export interface LazyRegistry {
  open(): Promise<Registry>
  /** HTTP requests sent so far; 0 where nothing was asked. */
  readonly requests: number
}

/** The registries of one run. */
export function lazyRegistry(settings: RegistrySettings, world: RegistryWorld): LazyRegistry {
  let opening: Promise<Registry> | null = null
  let registry: Registry | null = null
  const load = async (): Promise<Registry> => {
    const { openLayout, openRegistry } = await import('../registry/index.js')
    registry =
      settings.layout === null
        ? openRegistry(settings, {
            ...world,
            fetch,
            sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
            random: Math.random,
            readFile: (path) => readFile(path, 'utf8').catch(() => null),
            run: runProgram,
          })
        : openLayout(settings.layout)
    return registry
  }
  return {
    open: () => (opening ??= load()),
    get requests() {
      return registry?.requests ?? 0
    },
  }
}

/** Runs a credential program without a shell, with its input on stdin; null where it fails. */
function runProgram(command: string, args: readonly string[], input: string): Promise<string | null> {
  return new Promise((done) => {
    const child = execFile(command, [...args], { timeout: 10_000, maxBuffer: 1024 * 1024 }, (error, stdout) =>
      done(error ? null : stdout),
    )
    child.stdin?.on('error', () => done(null)).end(input)
  })
}
