import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Registry, RegistryLogin } from '../model/registry.js'
import type { RegistrySettings } from '../model/settings.js'
import type { ProgramAnswer } from './registry/index.js'
import { proxiedFetch } from './proxied-fetch.js'
import type { Machine } from './machine.js'
import { withAbsolutePath } from './program-path.js'

/** What a registry client takes from the world. */
export interface OpenRegistryWorld {
  readonly machine: Machine
  readonly githubToken: string | null
  /** Credentials that were given as an input. */
  readonly logins: readonly RegistryLogin[]
}

/** Registries that are opened, and their code loaded, at the first question. */
export interface LazyRegistry {
  open(): Promise<Registry>
  /** HTTP requests sent so far; 0 where nothing was asked. */
  readonly requests: number
}

/** The registries of one run. */
export function lazyRegistry(
  settings: RegistrySettings,
  { machine, githubToken, logins }: OpenRegistryWorld,
): LazyRegistry {
  const { env, cwd, clock, second } = machine
  let opening: Promise<Registry> | null = null
  let registry: Registry | null = null
  const load = async (): Promise<Registry> => {
    const { openLayout, openRegistry, registryGate } = await import('./registry/index.js')
    registry =
      settings.layout === null
        ? openRegistry(settings, {
            env,
            githubToken,
            logins,
            // tokens expire by the real time, whatever time a replay plays
            clock,
            fetch: proxiedFetch(machine, registryGate(settings), null),
            sleep: (milliseconds) => setTimeout((milliseconds / 1000) * second),
            random: Math.random,
            readFile: (path) => readFile(resolve(cwd, path), 'utf8').catch(() => null),
            ...(machine.layers === undefined ? {} : { layers: machine.layers }),
            run: (command, args, input) => runProgram(command, args, input, machine),
          })
        : openLayout(resolve(cwd, settings.layout))
    return registry
  }
  return {
    open: () => (opening ??= load()),
    get requests() {
      return registry?.requests ?? 0
    },
  }
}

const programTimeout = 10_000

/** Runs a credential program without a shell, with its input on stdin. The inputs of an Action are not handed on: they hold other secrets. */
function runProgram(
  command: string,
  args: readonly string[],
  input: string,
  { env, cwd }: Machine,
): Promise<ProgramAnswer> {
  const handedOn = Object.fromEntries(
    Object.entries(withAbsolutePath(env)).filter(([name]) => !name.startsWith('INPUT_')),
  )
  return new Promise((done) => {
    const options = { timeout: programTimeout, maxBuffer: 2 ** 20, env: handedOn, cwd }
    const child = execFile(command, [...args], options, (error, stdout) =>
      done(error ? { kind: 'failed', reason: failureOf(error), output: stdout } : { kind: 'done', output: stdout }),
    )
    // a program that is not there or ends early does not read; its own failure says so
    child.stdin?.on('error', () => undefined).end(input)
  })
}

function failureOf(error: Error & { readonly code?: number | string | null; readonly killed?: boolean }): string {
  if (error.code === 'ENOENT') return 'is not installed'
  if (error.killed === true) return `gave no answer within ${programTimeout / 1000} s`
  return `failed (${error.code === undefined || error.code === null ? 'ended by a signal' : `code ${error.code}`})`
}
