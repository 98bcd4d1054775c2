import type { RunWatch } from './world/machine.js'

/** How much is told beside the report. */
export type Loudness = 'quiet' | 'usual' | 'verbose'

/** Where it is told: a terminal, on which a line can be written over, the log of a job, or where something else reads what a program says. */
export interface ProgressPlace {
  write(text: string): void
  readonly isLive: boolean
  /** Whether each stage is a line of its own, as in the log of a job, which puts the time before each. */
  readonly isLog: boolean
  readonly width: number
}

/** Time in milliseconds, and a tick every so often until it is stopped; a test moves both by hand. */
export interface Ticking {
  now(): number
  every(milliseconds: number, tick: () => void): () => void
}

/** The time of this machine; its ticks keep no program running. */
const realTime: Ticking = {
  now: () => performance.now(),
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds)
    timer.unref()
    return () => clearInterval(timer)
  },
}

/** Milliseconds before anything is said at all, and between two looks. */
const patience = 1000
const look = { live: 250, log: 1000 } as const
/** After this a server that does not answer is named: within ten seconds, whenever the next look is. */
const silence = 8000

interface OpenRequest {
  readonly host: string
  readonly since: number
  isNamed: boolean
}

/** Tells people what a run waits for: one line that is written over on a terminal, and in a log only the server that does not answer. */
export class Progress implements RunWatch {
  readonly #place: ProgressPlace
  readonly #time: Ticking
  readonly #loudness: Loudness
  readonly #begun: number
  readonly #open = new Set<OpenRequest>()
  readonly #stop: () => void
  #answered = 0
  #stage = 'reading the repository'
  #isDrawn = false

  constructor(place: ProgressPlace, loudness: Loudness, time: Ticking = realTime) {
    this.#place = place
    this.#time = time
    this.#loudness = loudness
    this.#begun = time.now()
    const every = place.isLive ? look.live : look.log
    this.#stop = loudness === 'quiet' ? () => undefined : time.every(every, () => this.#tick())
  }

  stage(text: string): void {
    this.#stage = text
    if (this.#place.isLog && this.#loudness !== 'quiet') this.#say(text)
  }

  /** Told of a request; what it gives is told of its answer. Queries are left out, since they can hold secrets. */
  began(method: string, url: URL): (outcome: string) => void {
    const request = { host: url.host, since: this.#time.now(), isNamed: false }
    this.#open.add(request)
    return (outcome) => {
      this.#open.delete(request)
      this.#answered++
      const took = Math.round(this.#time.now() - request.since)
      if (this.#loudness === 'verbose') this.#say(`${method} ${url.origin}${url.pathname}: ${outcome}, ${took} ms`)
    }
  }

  /** Takes the line away; nothing is told from here on. */
  close(): void {
    this.#stop()
    this.#erase()
  }

  #tick(): void {
    const now = this.#time.now()
    const late = [...this.#open].filter((request) => now - request.since >= silence)
    const unnamed = late.filter(({ isNamed }) => !isNamed)
    for (const host of new Set(unnamed.map((request) => request.host)))
      this.#say(
        `${host} has not answered for ${seconds(now - earliest(unnamed, host))}; a request has a minute unless registry-timeout says otherwise`,
      )
    for (const request of unnamed) request.isNamed = true
    if (this.#place.isLive && now - this.#begun >= patience) this.#draw(now)
  }

  #draw(now: number): void {
    const hosts = [...new Set([...this.#open].map(({ host }) => host))]
    const waits = hosts.length === 0 ? '' : `; waiting for ${hosts.join(', ')} (${this.#open.size})`
    const text = `flux-lockstep: ${this.#stage}${waits}; ${this.#answered} answered, ${seconds(now - this.#begun)}`
    this.#erase()
    this.#place.write(text.slice(0, this.#place.width))
    this.#isDrawn = true
  }

  #say(text: string): void {
    this.#erase()
    this.#place.write(`flux-lockstep: ${text}\n`)
  }

  #erase(): void {
    if (this.#isDrawn) this.#place.write('\r\u001b[K')
    this.#isDrawn = false
  }
}

function earliest(requests: readonly OpenRequest[], host: string): number {
  return Math.min(...requests.filter((request) => request.host === host).map(({ since }) => since))
}

function seconds(milliseconds: number): string {
  return `${Math.floor(milliseconds / 1000)} s`
}
