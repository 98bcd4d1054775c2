import type { RegistrySettings } from '../../src/model/settings.js'
import { openRegistry, type RegistryWorld } from '../../src/world/registry/index.js'
import { mirrored, registryWorld } from './registry-world.js'

/** A request as a server sees it. */
export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** An answer: 200, no headers and no body, apart from what a test gives. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A clock that a test moves. */
export interface MovingClock {
  readonly now: () => Date
  pass(seconds: number): void
}

export function movingClock(): MovingClock {
  let now = Date.parse('2026-11-01T00:00:00Z')
  return {
    now: () => new Date(now),
    pass: (seconds) => {
      now += seconds * 1000
    },
  }
}

/** JSON as an answer. */
export function json(value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}

/** The world of a client whose servers all answer as a function says; `asked` holds every request in its order, `waits` every pause. */
export function scriptedWorld(answer: (asked: Asked) => Answer, changes: Partial<RegistryWorld> = {}) {
  const asked: Asked[] = []
  const waits: number[] = []
  const world = registryWorld({
    fetch: async (address, { method, headers, body = '' }) => {
      const request: Asked = { method, url: new URL(address), headers, body }
      asked.push(request)
      const { status = 200, headers: said = {}, body: given = '' } = answer(request)
      return { status, headers: new Headers(said), body: inOneChunk(await Promise.resolve(given)) }
    },
    sleep: (milliseconds) => {
      waits.push(milliseconds)
      return Promise.resolve()
    },
    ...changes,
  })
  return { world, asked, waits }
}

/** The real client on servers that answer as a function says, without a mirror. */
export function openScripted(
  answer: (asked: Asked) => Answer,
  settings: Partial<RegistrySettings> = {},
  changes: Partial<RegistryWorld> = {},
) {
  const { world, asked, waits } = scriptedWorld(answer, changes)
  return { client: openRegistry(mirrored('', { mirrors: {}, ...settings }), world), asked, waits }
}

async function* inOneChunk(body: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(body))
}
